"""考场: the list."""

from datetime import date, timedelta
from typing import Final

from sanic import Request

from server.accounts.rules import CityScope, Permission
from server.admin.desk import Member, Waiting, desk
from server.clock import Clock, first_ms
from server.settings import cities
from server.sittings.queries import rooms
from server.sittings.queries.rooms import SittingSearch
from server.sittings.rules import SittingStatus
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.templates import moment

SITTINGS: Final = "/admin/sittings"
_CITIES: Final = {code: city.name for code, city in cities().items()}

LIST: Final = Listing(
    columns=(
        Column("考场编号", lambda row: row.number),
        Column("考场", lambda row: row.name),
        Column("地市", lambda row: _CITIES.get(row.city_code, row.city_code), on_page=False),
        Column("考试时间", lambda row: row.starts_ms, show=moment, sort="starts"),
        Column("报名截止", lambda row: row.sign_up_until_ms, show=moment, on_page=False),
        Column("已报", lambda row: row.seats_taken, number=True),
        Column("限制", lambda row: row.seats, number=True),
        Column("候补", lambda row: row.waiting, number=True),
        Column("已有结果", lambda row: row.with_result, number=True, on_page=False),
        Column("地点", lambda row: f"{row.venue}，{row.address}", on_page=False),
        Column("状态", lambda row: row.status.label),
    ),
    filters=(
        Filter("q", "编号、名称或地点"),
        Filter("status", "状态", {str(each): each.label for each in SittingStatus}),
        Filter("city", "地市", _CITIES),
        Filter("since", "考试日期自", is_day=True),
        Filter("until", "至", is_day=True),
    ),
    sort="starts",
    descending=True,
    export="考场",
    empty="没有符合条件的考场。",
)


@desk.listing(SITTINGS, LIST, "admin/sittings/list.html", Permission.SITTING_MANAGE)
async def sittings(_request: Request, member: Member, wanted: Wanted) -> Found:
    sent = wanted.filters
    search = SittingSearch(
        text=sent["q"], status=sent["status"], city=sent["city"],
        since_ms=first_ms(date.fromisoformat(sent["since"])) if sent["since"] else None,
        until_ms=first_ms(date.fromisoformat(sent["until"]) + timedelta(days=1)) if sent["until"] else None,
    )  # fmt: skip
    rows, total = await rooms.sittings_found(
        member.scope, search, newest=wanted.descending, offset=wanted.offset, limit=wanted.limit
    )
    return Found(rows, total, {"cities": _CITIES})


async def without_results(scope: CityScope) -> int:
    return await rooms.count_without_results(scope, Clock().now_ms())


WAITING: Final = Waiting("考场待导入成绩", f"{SITTINGS}?status=OPEN", Permission.SITTING_MANAGE, without_results)
