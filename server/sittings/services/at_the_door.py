"""签到 at the door: the identity card was looked at, and the person let in. Safe to repeat."""

from collections.abc import Mapping
from typing import Final

from server import db, workflow
from server.audit.services import By
from server.clock import day_of
from server.errors import NotFound, Refusal
from server.sittings.models import Registration, Sitting
from server.sittings.rules import REGISTRATION_STEPS, RegistrationStatus, SittingStatus
from server.sittings.services.refusals import NotAtThisTime, NotHere

MOST_AT_ONCE: Final = 2000


async def check_in(sitting_id: int, registration_id: int, *, at_ms: int, by: By) -> None:
    """Record that the identity card was checked. `at_ms`: by the door's clock, which may have had no network since;
    never later than now. Nothing changes where somebody is checked in already.

    NotFound, NotAtThisTime, NotHere for one without a seat or with a result.
    """
    at_ms = min(at_ms, by.at_ms)
    async with db.transaction():
        sitting = await Sitting.get_or_none(id=sitting_id)
        place = await Registration.filter(id=registration_id, sitting_id=sitting_id).select_for_update().first()
        if sitting is None or place is None:
            raise NotFound
        if place.status is RegistrationStatus.CHECKED_IN:
            return
        if sitting.status is not SittingStatus.OPEN or place.status is not RegistrationStatus.SIGNED_UP:
            raise NotHere
        if day_of(at_ms) != day_of(sitting.starts_ms) or at_ms > sitting.ends_ms:
            raise NotAtThisTime
        await workflow.advance(
            place,
            RegistrationStatus.CHECKED_IN,
            steps=REGISTRATION_STEPS,
            by=by,
            checked_in_ms=at_ms,
            checked_in_by=by.who,
            id_checked=True,
        )


async def take_back_check_in(sitting_id: int, registration_id: int, *, by: By) -> None:
    """It was somebody else, or a slip. NotFound, StepNotAllowed."""
    async with db.transaction():
        place = await Registration.get_or_none(id=registration_id, sitting_id=sitting_id)
        if place is None:
            raise NotFound
        if place.status is RegistrationStatus.SIGNED_UP:
            return
        await workflow.advance(
            place,
            RegistrationStatus.SIGNED_UP,
            steps=REGISTRATION_STEPS,
            by=by,
            verb="check_in_taken_back",
            checked_in_ms=None,
            checked_in_by="",
            id_checked=False,
        )


async def bring_in(sitting_id: int, journal: Mapping[int, int], *, by: By) -> Mapping[int, str]:
    """What a door without a network wrote down: registration → moment. Each for itself; the answer names those that
    were refused with the sentence, and they stay refused however often they are sent."""
    refused = {}
    for registration_id, at_ms in list(journal.items())[:MOST_AT_ONCE]:
        try:
            await check_in(sitting_id, registration_id, at_ms=at_ms, by=by)
        except Refusal as fault:
            refused[registration_id] = fault.detail
    return refused
