"""Refusals and faults as pages for people: what happened, what to do, and the number to name on the telephone."""

from typing import Any, Final

from sanic import HTTPResponse, Request

from server.web.rendering import render

_TITLES: Final = {
    400: "请求无法处理",
    401: "请先登录",
    403: "不能进行此操作",
    404: "找不到这个页面",
    405: "不支持这种操作方式",
    409: "当前状态不允许此操作",
    410: "链接已失效",
    413: "上传的内容太大",
    422: "填写的内容有误",
    429: "操作过于频繁",
    503: "系统繁忙",
}
_FAULT: Final = "系统出了问题"
_STEPS: Final = {
    403: ("返回上一页并刷新，再试一次。", "如果您有多个账号，请确认登录的是正确的账号。"),
    404: ("检查地址是否输入完整。", "从首页重新进入您要的栏目。"),
    405: ("返回上一页，按页面上的按钮操作。",),
    409: ("返回上一页并刷新，查看最新状态。",),
    410: ("返回上一页，重新打开该内容。",),
    413: ("压缩图片或文件后重新上传。",),
    422: ("返回上一页，按提示修改后再提交。",),
    429: ("稍等几分钟再试，不要连续点击。",),
}
_LATER: Final = ("请过一两分钟刷新本页。", "如果一直如此，请拨打服务电话，并告知下面的编号。")


def wants_page(request: Request) -> bool:
    """A browser that follows a link or sends a form says text/html; programs and /api never get a page."""
    if request.path.startswith("/api/") or not hasattr(request.app.ctx, "templates"):
        return False
    return "text/html" in request.headers.get("accept", "") or _is_htmx(request)


def problem_page(
    request: Request, number: str, status: int, detail: str, headers: dict[str, str], fields: dict[str, Any]
) -> HTTPResponse:
    """The page, or for htmx the sentence that goes where the page keeps its messages."""
    values = {
        "title": _TITLES.get(status, _FAULT if status >= 500 else _TITLES[400]),
        "detail": detail,
        "steps": _STEPS.get(status, _LATER if status >= 500 else ()),
        "number": number,
        "sentences": list(fields.values()),
    }
    if _is_htmx(request):
        headers = {**headers, "HX-Retarget": "#told", "HX-Reswap": "innerHTML"}
        response = render(request, "problems/_refusal.html", status=status, **values)
    else:
        response = render(request, "problems/page.html", status=status, **values)
    response.headers.update(headers)
    return response


def _is_htmx(request: Request) -> bool:
    return request.headers.get("hx-request") == "true"
