"""签到: recorded once, whatever the network does, and only on the day."""

import asyncio
from typing import Final

import pytest
import pytest_asyncio

from server.audit.models import AuditEntry
from server.audit.services import By
from server.errors import NotFound
from server.sittings.models import Registration, Sitting
from server.sittings.rules import RegistrationStatus, SittingStatus
from server.sittings.services.at_the_door import bring_in, check_in, take_back_check_in
from server.sittings.services.refusals import NotAtThisTime, NotHere
from server.workflow import StepNotAllowed
from tests.factories import DAY_MS, make_candidate, make_place, make_sitting

S = RegistrationStatus
MINUTE_MS: Final = 60_000


@pytest_asyncio.fixture
async def place(sitting: Sitting) -> Registration:
    return await make_place(sitting, await make_candidate())


def by(sitting: Sitting, minutes: int = -10) -> By:
    return By("staff:7", sitting.starts_ms + minutes * MINUTE_MS)


async def stands(place: Registration) -> tuple[RegistrationStatus, int | None, str, bool]:
    row = await Registration.get(id=place.id)
    return row.status, row.checked_in_ms, row.checked_in_by, row.id_checked


async def test_checked_in_once_with_the_identity_card_looked_at(sitting: Sitting, place: Registration) -> None:
    at_ms = sitting.starts_ms - 15 * MINUTE_MS

    for _ in range(2):
        await check_in(sitting.id, place.id, at_ms=at_ms, by=by(sitting))

    assert await stands(place) == (S.CHECKED_IN, at_ms, "staff:7", True)
    assert [entry.action for entry in await AuditEntry.all()] == ["sitting_registration:checked_in"]


async def test_two_doors_at_once(sitting: Sitting, place: Registration) -> None:
    calls = [check_in(sitting.id, place.id, at_ms=sitting.starts_ms - n, by=by(sitting)) for n in range(4)]

    assert await asyncio.gather(*calls) == [None] * 4
    assert await AuditEntry.all().count() == 1


async def test_clock_of_the_phone_is_never_ahead_of_ours(sitting: Sitting, place: Registration) -> None:
    await check_in(sitting.id, place.id, at_ms=sitting.starts_ms + DAY_MS, by=by(sitting))

    assert (await stands(place))[1] == by(sitting).at_ms


@pytest.mark.parametrize("minutes", [-24 * 60, 61, 24 * 60])
async def test_another_day_or_after_the_end_is_no_time_for_it(
    sitting: Sitting, place: Registration, minutes: int
) -> None:
    later = by(sitting, 2 * 24 * 60)

    with pytest.raises(NotAtThisTime):
        await check_in(sitting.id, place.id, at_ms=sitting.starts_ms + minutes * MINUTE_MS, by=later)


async def test_whoever_has_no_seat_here_is_not_let_in(sitting: Sitting, place: Registration) -> None:
    waiting = await make_place(
        sitting, await make_candidate(), status=S.WAITING, seat=None, ticket_number=None, token=None
    )
    closed = await make_sitting(status=SittingStatus.CLOSED)
    elsewhere = await make_place(closed, await make_candidate())

    for room, who, refusal in ((sitting, waiting, NotHere), (closed, elsewhere, NotHere), (closed, place, NotFound)):
        with pytest.raises(refusal):
            await check_in(room.id, who.id, at_ms=room.starts_ms, by=by(room))


async def test_journal_is_brought_in_without_doubles(sitting: Sitting) -> None:
    people = [await make_place(sitting, await make_candidate()) for _ in range(2)]
    journal = {one.id: sitting.starts_ms - MINUTE_MS for one in people} | {999: sitting.starts_ms}

    first, second = [await bring_in(sitting.id, journal, by=by(sitting, 30)) for _ in range(2)]

    assert first == second == {999: "找不到您要的内容，可能已被删除或不属于您。"}
    assert [(await stands(one))[:2] for one in people] == [(S.CHECKED_IN, sitting.starts_ms - MINUTE_MS)] * 2
    assert await AuditEntry.all().count() == 2


async def test_slip_is_taken_back(sitting: Sitting, place: Registration) -> None:
    await check_in(sitting.id, place.id, at_ms=sitting.starts_ms, by=by(sitting))

    for _ in range(2):
        await take_back_check_in(sitting.id, place.id, by=by(sitting))

    assert await stands(place) == (S.SIGNED_UP, None, "", False)


async def test_nobody_to_be_taken_back(sitting: Sitting) -> None:
    gone = await make_place(sitting, await make_candidate(), status=S.WITHDRAWN)

    with pytest.raises(StepNotAllowed):
        await take_back_check_in(sitting.id, gone.id, by=by(sitting))
    with pytest.raises(NotFound):
        await take_back_check_in(sitting.id, 999, by=by(sitting))
