"""证书延期: figures of the cities, and their people by urgency, each with the one action that saves the certificate."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from sanic import Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.registry import city_name
from server.certification.queries.renewal_policy import renewal_policy_of
from server.certification.queries.renewals import Board, Sought, Urgency, figures, renewals
from server.certification.rules.renewal import RenewalStep
from server.settings import cities
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.templates import day

AHEAD_DAYS: Final = 90  # the boards of the desk look so far: who expires later is nobody's worry yet
TONES: Final[Mapping[str, str]] = {
    Urgency.LATE: "bad",
    Urgency.SOON: "wait",
    Urgency.PLANNED: "good",
    Urgency.EXPIRED: "usual",
}
LISTING: Final = Listing(
    columns=(
        Column("姓名", lambda row: row.name),
        Column("证书编号", lambda row: row.display, on_page=False),
        Column("企业", lambda row: row.enterprise_name, on_page=False),
        Column("地市", lambda row: city_name(row.city_code), on_page=False),
        Column("紧急程度", lambda row: Urgency(row.urgency).label),
        Column("下一步", lambda row: row.action.sentence),
        Column("最晚日期", lambda row: row.last_day, show=day),
        Column("当前步骤", lambda row: row.step.label),
        Column("现状", lambda row: row.state, on_page=False),
        Column("证书有效期", lambda row: row.expires_on, show=day),
    ),
    filters=(
        Filter("q", "姓名、证书编号或企业"),
        Filter("city", "地市", {code: city.name for code, city in cities().items()}),
        Filter("urgency", "紧急程度", {each.value: each.label for each in Urgency}),
        Filter("step", "当前步骤", {each.value: each.label for each in RenewalStep}),
    ),
    export="证书延期",
    empty="没有符合条件的人员。",
)


@desk.listing("/admin/renewals", LISTING, "admin/registry/renewals.html", Permission.RENEWAL_VIEW)
async def board(request: Request, member: Member, wanted: Wanted) -> Found:
    sent, scope = wanted.filters, member.scope.codes
    if sent["city"]:
        member.reach(sent["city"])
    shown = _board(request, [sent["city"]] if sent["city"] else sorted(scope))
    sought = Sought(sent["q"], sent["urgency"], sent["step"])
    rows, total = await renewals(shown, sought, offset=wanted.offset, limit=wanted.limit, count_to=wanted.count_to)
    counts = await figures(shown)
    values = {
        "cities": [(code, city_name(code), counts[code]) for code in sorted(counts)],
        "urgencies": list(Urgency),
        "tones": TONES,
        "ahead": AHEAD_DAYS,
        "may_see_enterprises": Permission.ENTERPRISE_VIEW in member.permissions,
    }
    return Found.counted(rows, total, wanted, **values)


def _board(request: Request, codes: list[str]) -> Board:
    runtime = parts(request).runtime
    today = runtime.clock.today()
    return Board(today, today + timedelta(days=AHEAD_DAYS), renewal_policy_of(runtime.settings), cities=codes)
