"""教务 of the province and of 潍坊 before a room of 济南 on the day of its exam."""

from dataclasses import dataclass

import pytest_asyncio

from server.accounts.rules import Role
from server.sittings.models import Registration, Sitting
from server.sittings.rules import RegistrationStatus
from tests.conftest import TestClock
from tests.factories import NOW_MS, identity_number, make_candidate, make_place, make_sitting
from tests.pages import as_staff
from tests.web.site import Browser

HOUR_MS = 3_600_000
FORGED = "x.y"
NUMBERS = [identity_number(8_000 + serial) for serial in range(2)]


@dataclass
class Desk:
    """`elsewhere` answers for 潍坊 alone, `stranger` has no permission."""

    visitor: Browser
    member: Browser
    elsewhere: Browser
    stranger: Browser
    sitting: Sitting
    places: list[Registration]
    clock: TestClock

    @property
    def one(self) -> str:
        return f"/admin/sittings/{self.sitting.id}"

    @property
    def door(self) -> str:
        return f"/admin/check-in/{self.sitting.id}"

    def person(self, verb: str, place: int = 0) -> str:
        return f"{self.one}/people/{self.places[place].id}/{verb}"

    async def move(self, hours: float) -> None:
        """The exam to another time: the clock itself would lock the desks."""
        starts_ms = self.sitting.starts_ms + round(hours * HOUR_MS)
        await Sitting.filter(id=self.sitting.id).update(
            sign_up_from_ms=starts_ms - 2, sign_up_until_ms=starts_ms - 1, starts_ms=starts_ms,
            ends_ms=starts_ms + HOUR_MS // 2,
        )  # fmt: skip

    async def token(self, browser: Browser | None = None) -> str:
        return (await (browser or self.member).get("/admin")).token

    async def press(self, path: str, browser: Browser | None = None, **fields: str) -> tuple[int, str]:
        """Status, and where it leads."""
        who = browser or self.member
        answer = await who.post(path, {"csrf_token": await self.token(who), **fields})
        return answer.status, answer.headers.get("Location", "")

    async def statuses(self) -> list[RegistrationStatus]:
        return [row.status for row in await Registration.filter(sitting_id=self.sitting.id).order_by("id")]


@pytest_asyncio.fixture
async def desk(visitor: Browser, clock: TestClock) -> Desk:
    """The exam begins in half an hour."""
    sitting = await make_sitting(
        seats=10, sign_up_until_ms=NOW_MS - 1, starts_ms=NOW_MS + HOUR_MS // 2, ends_ms=NOW_MS + HOUR_MS
    )
    places = [await make_place(sitting, await make_candidate(number=number)) for number in NUMBERS]
    return Desk(
        visitor=visitor,
        member=await as_staff(visitor, Role.ACADEMIC),
        elsewhere=await as_staff(visitor, Role.ACADEMIC, cities=("370700",)),
        stranger=await as_staff(visitor, Role.FINANCE),
        sitting=sitting,
        places=places,
        clock=clock,
    )
