"""The list of reports, 放行, and what was sent lately."""

from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, Waiting, desk
from server.certification.queries import reports as queries
from server.certification.queries.reports import REVOKING, ReportLine, ReportSearch
from server.certification.rules import ReportStatus
from server.certification.services import reporting
from server.settings import cities
from server.web.forms import posted
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import see_other
from server.web.templates import moment

REPORTS: Final = "/admin/reports"
_CITIES: Final = {code: city.name for code, city in cities().items()}


def _answer(row: ReportLine) -> str:
    """What the province said."""
    return f"{row.code} {row.message}".strip() if row.status is ReportStatus.REJECTED else ""


LIST: Final = Listing(
    columns=(
        Column("学员", lambda row: row.name),
        Column("证书编号", lambda row: row.display),
        Column("企业", lambda row: row.enterprise_name),
        Column("学习班", lambda row: row.class_number),
        Column("地市", lambda row: _CITIES.get(row.city_code, row.city_code)),
        Column("成绩", lambda row: row.score, number=True),
        Column("状态", lambda row: row.status.label),
        Column("合格时间", lambda row: row.queued_ms, show=moment),
        Column("回执", _answer),
    ),
    filters=(
        Filter(
            "status", "状态", {one.value: one.label for one in ReportStatus} | {REVOKING: "撤销待确认"},
            everything="未入库的",
        ),
        Filter("city", "地市", _CITIES),
        Filter("q", "姓名、证书编号或记录号"),
    ),
    export="成绩上报",
    empty="没有符合条件的成绩。",
)  # fmt: skip
QUEUES: Final = (
    Waiting("成绩待放行", f"{REPORTS}?status=QUEUED", Permission.REPORT_RELEASE, queries.reports_queued),
    Waiting("成绩上报失败（批）", f"{REPORTS}?status=DEAD", Permission.REPORT_RELEASE, queries.batches_dead),
    Waiting("成绩被退回", f"{REPORTS}?status=REJECTED", Permission.REPORT_RELEASE, queries.reports_rejected),
    Waiting("撤销上报待确认", f"{REPORTS}?status={REVOKING}", Permission.REPORT_RELEASE, queries.revocations_waiting),
)


@desk.listing(REPORTS, LIST, "admin/reports/list.html", Permission.REPORT_VIEW)
async def reports(request: Request, member: Member, wanted: Wanted) -> Found:
    sent, settings = wanted.filters, parts(request).runtime.settings
    search = ReportSearch(sent["status"], sent["city"], sent["q"])
    rows, total = await queries.reports_found(member.scope, search, offset=wanted.offset, limit=wanted.limit)
    values = {
        "queued": await queries.reports_queued(member.scope),
        "batches": await queries.latest_batches(member.scope, 5),
        "connected": bool(settings.province.base_url),
        "daily": settings.certification.release == "DAILY",
        "may_release": Permission.REPORT_RELEASE in member.permissions,
        "city": sent["city"],
        "city_name": _CITIES.get(sent["city"], ""),
    }
    return Found(rows, total, values)


@desk.post(f"{REPORTS}/release", Permission.REPORT_RELEASE)
async def release(request: Request, member: Member) -> HTTPResponse:
    """放行: all that wait, or those of one city."""
    settings, city = parts(request).runtime.settings, posted(request, "city") or ""
    released = await reporting.release(member.scope, base_url=settings.base_url, by=member.by, city=city)
    onward = "正在发往省平台" if settings.province.base_url else "未连接省平台，请导出上报文件"
    return see_other(f"{REPORTS}?status=RELEASED", f"已放行 {released} 人的成绩，{onward}。")
