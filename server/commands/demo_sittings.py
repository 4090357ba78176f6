"""The demo's offline sitting: 潍坊 examines in rooms, and trainee 5 may sign up for one."""

from datetime import date, datetime, time, timedelta
from typing import Final

from server.accounts.rules import PROVINCE
from server.audit.services import By
from server.clock import SHANGHAI, to_ms
from server.sittings.queries import rooms
from server.sittings.queries.rooms import SittingSearch
from server.sittings.rules import Plan
from server.sittings.services import planning

CITY: Final = "370700"
IN_DAYS: Final = 12
UNTIL_DAYS: Final = 9


async def open_sitting(today: date, *, by: By) -> None:
    """Published, with its window open since the morning; passed over where there is one."""
    _, known = await rooms.sittings_found(PROVINCE, SittingSearch(city=CITY), limit=1)
    if known:
        return
    plan = Plan(
        name="潍坊第一考场",
        venue="潍坊示例职业学院实训楼 3 号机房",
        address="潍坊市奎文区示例街 100 号",
        city_code=CITY,
        seats=50,
        sign_up_from_ms=_moment(today, 0, time()),
        sign_up_until_ms=_moment(today, UNTIL_DAYS, time(18)),
        starts_ms=_moment(today, IN_DAYS, time(14, 30)),
        ends_ms=_moment(today, IN_DAYS, time(15, 30)),
    )
    await planning.publish_sitting(await planning.plan_sitting(plan, by=by), by=by)


def _moment(today: date, days: int, at: time) -> int:
    return to_ms(datetime.combine(today + timedelta(days=days), at, SHANGHAI))
