"""证书延期: the enterprise's people by urgency, each with the one action that saves the certificate."""

from collections.abc import Mapping
from typing import Final

from sanic import HTTPResponse, Request

from server.certification.queries.renewal_lines import RenewalLine
from server.certification.queries.renewal_policy import renewal_policy_of
from server.certification.queries.renewals import Board, Sought, Urgency, figures, renewals
from server.certification.rules.renewal import RenewalStep
from server.certification.rules.renewal_actions import RenewalAction
from server.portal.clerk import Clerk, portal
from server.portal.people import category_in_words
from server.registry.rules import add_months
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import render
from server.web.templates import day

PATH: Final = "/enterprise/renewals"
PRINTED: Final = 500  # the most urgent ones stand on paper
TONES: Final[Mapping[str, str]] = {
    Urgency.LATE: "bad",
    Urgency.SOON: "wait",
    Urgency.PLANNED: "good",
    Urgency.EXPIRED: "usual",
}
_CLASSES: Final = ("/enterprise/classes", "去报名")
_FAILED: Final = ("/enterprise/failed-reviews", "查看原因")
_GUIDE: Final = ("/enterprise/guide#renewal", "怎样办理")
_HELP: Final = ("/guide#help", "服务电话")
# Where the action is taken, and the caption of the link; any other shows the order.
_LINKS: Final[Mapping[RenewalAction, tuple[str, str]]] = {
    RenewalAction.ENROL: _CLASSES,
    RenewalAction.ENROL_AGAIN: _CLASSES,
    RenewalAction.APPEAL: _FAILED,
    RenewalAction.MAKE_UP: _FAILED,
    RenewalAction.WAIT_APPEAL: _FAILED,
    RenewalAction.APPLY: _GUIDE,
    RenewalAction.WAIT_WINDOW: _GUIDE,
    RenewalAction.WAIT_TRANSFER: _GUIDE,
    RenewalAction.EXPIRED: _HELP,
    RenewalAction.NOT_VALID: _HELP,
    RenewalAction.ASK_CLASS: _HELP,
}


def link_of(line: RenewalLine) -> tuple[str, str]:
    """The page on which the clerk takes the action, and what to call it."""
    return _LINKS.get(line.action, (f"/enterprise/orders/{line.order_id}", "查看订单"))


def urgency_in_words(urgency: str) -> str:
    return Urgency(urgency).label


def step_in_words(step: RenewalStep | None) -> str:
    return step.label if step else "已延期"


def action_in_words(action: RenewalAction) -> str:
    return f"{action.label}：{action.sentence}"


RENEWALS: Final = Listing(
    columns=(
        Column("姓名", lambda row: row.name),
        Column("证书编号", lambda row: row.display, on_page=False),
        Column("人员类别", lambda row: row.category, show=category_in_words, on_page=False),
        Column("紧急程度", lambda row: row.urgency, show=urgency_in_words),
        Column("下一步", lambda row: row.action, show=action_in_words),
        Column("最晚日期", lambda row: row.last_day, show=day),
        Column("当前步骤", lambda row: row.step, show=step_in_words),
        Column("现状", lambda row: row.state, on_page=False),
        Column("证书有效期", lambda row: row.expires_on, show=day),
    ),
    filters=(
        Filter("q", "姓名或证书编号"),
        Filter("urgency", "紧急程度", {each.value: each.label for each in Urgency}),
        Filter("step", "当前步骤", {each.value: each.label for each in RenewalStep}),
    ),
    export="证书延期",
    empty="没有符合条件的人员。",
)


def board_of(request: Request, clerk: Clerk) -> Board:
    """Everybody of the firm whose certificate is within the time in which its city lets people be enrolled."""
    runtime, months = parts(request).runtime, parts(request).policy.open_months(clerk.enterprise.city_code)
    today = runtime.clock.today()
    return Board(today, add_months(today, months), renewal_policy_of(runtime.settings), clerk.enterprise_id)


@portal.listing(PATH, RENEWALS, "enterprise/renewals.html")
async def board(request: Request, clerk: Clerk, wanted: Wanted) -> Found:
    shown, sent = board_of(request, clerk), wanted.filters
    sought = Sought(sent["q"], sent["urgency"], sent["step"])
    rows, total = await renewals(shown, sought, offset=wanted.offset, limit=wanted.limit, count_to=wanted.count_to)
    counts = (await figures(shown)).get(clerk.enterprise.city_code, {})
    values = {"counts": counts, "urgencies": list(Urgency), "tones": TONES, "link_of": link_of, "today": shown.today}
    return Found.counted(rows, total, wanted, **values)


@portal.get(f"{PATH}/print")
async def printed(request: Request, clerk: Clerk) -> HTTPResponse:
    shown = board_of(request, clerk)
    rows, total = await renewals(shown, Sought(), offset=0, limit=PRINTED, count_to=PRINTED + 1)
    return render(
        request,
        "print/renewals.html",
        rows=rows,
        total=total,
        most=PRINTED,
        enterprise=clerk.enterprise,
        now_ms=clerk.by.at_ms,
    )
