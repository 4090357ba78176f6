"""Planning, publishing, changing, cancelling and closing sittings."""

from collections.abc import Sequence
from typing import Any, Final

from tortoise.exceptions import IntegrityError

from server import db, workflow
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.enrolment import queries as enrolments
from server.enrolment.rules import STUDY_OPEN
from server.errors import InvalidInput, NotFound
from server.sittings.models import Registration, Sitting
from server.sittings.rules import (
    HOLDS_SEAT,
    OPEN,
    REGISTRATION_STEPS,
    SITTING_STEPS,
    WITH_RESULT,
    Plan,
    RegistrationStatus,
    SittingStatus,
    next_number,
    plan_faults,
)
from server.sittings.services import refusals
from server.sittings.services.signing_up import move_up
from server.workflow import StepNotAllowed

_CHANGEABLE: Final = frozenset({SittingStatus.PLANNED, SittingStatus.OPEN})
_COLUMNS: Final = (
    "name", "venue", "address", "city_code", "seats", "sign_up_from_ms", "sign_up_until_ms", "starts_ms", "ends_ms",
)  # fmt: skip
_TOLD: Final = ("venue", "address", "starts_ms", "ends_ms")  # whoever has a place is told of these


async def plan_sitting(plan: Plan, *, by: By) -> int:
    """A sitting that nobody sees yet; its id. InvalidInput, NoNumberLeft."""
    _sound(plan, by)
    day = day_of(plan.starts_ms)
    async with db.transaction():
        taken = await Sitting.filter(number__startswith=f"{day:%Y%m}").values_list("number", flat=True)
        try:
            number = next_number(day, [str(one) for one in taken])
            sitting = await Sitting.create(
                number=number, kinds=list(plan.kinds), created_ms=by.at_ms, created_by=by.who, **_values(plan)
            )
        except (ValueError, IntegrityError) as fault:
            raise refusals.NoNumberLeft from fault
        await audit.record("sitting:planned", f"sitting:{sitting.id}", by=by, note=number)
    return int(sitting.id)


async def change_sitting(sitting_id: int, plan: Plan, *, by: By) -> None:
    """Everybody with a place is told of another time or venue; more seats let people move up.

    InvalidInput, PeopleInIt, StepNotAllowed for one that is over.
    """
    _sound(plan, by)
    async with db.transaction():
        sitting = await _held(sitting_id)
        if sitting.status not in _CHANGEABLE:
            raise StepNotAllowed
        values = _values(plan) | {"kinds": list(plan.kinds)}
        changed = {name for name, value in values.items() if getattr(sitting, name) != value}
        if not changed:
            return
        places = Registration.filter(sitting_id=sitting_id, status__in=[*OPEN])
        people = [int(str(person)) for person in await places.values_list("person_id", flat=True)]
        if plan.seats < sitting.seats_taken or (people and changed & {"city_code", "kinds"}):
            raise refusals.PeopleInIt
        await sitting.update_from_dict(values).save(update_fields=sorted(changed))
        await audit.record("sitting:changed", f"sitting:{sitting_id}", by=by, note=" ".join(sorted(changed)))
        if changed & {*_TOLD}:
            text = f"考场“{sitting.name}”（{sitting.number}）的考试时间或地点有变化，请重新打印准考证。"
            await notices.tell_all([(person, text) for person in people], NoticeKind.SITTING, now_ms=by.at_ms)
        await move_up(sitting, by=by)


async def publish_sitting(sitting_id: int, *, by: By) -> None:
    async with db.transaction():
        await workflow.advance(await _held(sitting_id), SittingStatus.OPEN, steps=SITTING_STEPS, by=by)


async def cancel_sitting(sitting_id: int, reason: str, *, by: By) -> None:
    """Everybody with a place loses it and is told why. ResultsThere, StepNotAllowed."""
    async with db.transaction():
        sitting = await _held(sitting_id)
        if await Registration.filter(sitting_id=sitting_id, status__in=[*WITH_RESULT]).exists():
            raise refusals.ResultsThere
        await workflow.advance(sitting, SittingStatus.CANCELLED, steps=SITTING_STEPS, by=by, cancelled_for=reason)
        places = await Registration.filter(sitting_id=sitting_id, status__in=[*OPEN]).order_by("id")
        told = [(place.person_id, _why(sitting, reason)) for place in places]
        await _end(places)
        await Sitting.filter(id=sitting_id).update(seats_taken=0)
        await notices.tell_all(told, NoticeKind.SITTING, now_ms=by.at_ms)


def _why(sitting: Sitting, reason: str) -> str:
    return f"考场“{sitting.name}”（{sitting.number}）已取消，请另选考场报名。原因：{reason}"


async def close_sitting(sitting_id: int, *, by: By) -> None:
    """It is over and everybody has a result, or has passed, failed or left elsewhere meanwhile; who still waited gets
    none. NotBegun, ResultsMissing, StepNotAllowed."""
    async with db.transaction():
        sitting = await _held(sitting_id)
        if by.at_ms < sitting.ends_ms:
            raise refusals.NotBegun("考试还没有结束。")
        left = await Registration.filter(sitting_id=sitting_id, status__in=[*OPEN]).order_by("id")
        for place in left:
            enrolled = await enrolments.trainees_enrolment(place.person_id, place.enrolment_id)
            if place.status in HOLDS_SEAT and enrolled.status in STUDY_OPEN:
                raise refusals.ResultsMissing
        await workflow.advance(sitting, SittingStatus.CLOSED, steps=SITTING_STEPS, by=by)
        await _end(left)


async def _end(places: Sequence[Registration]) -> None:
    """Places that come to nothing. The entry of the sitting speaks for all of them."""
    for status in sorted({place.status for place in places}):
        some = [place for place in places if place.status is status]
        await workflow.advance_all(some, RegistrationStatus.CANCELLED, steps=REGISTRATION_STEPS)


async def _held(sitting_id: int) -> Sitting:
    sitting = await Sitting.filter(id=sitting_id).select_for_update().first()
    if sitting is None:
        raise NotFound
    return sitting


def _sound(plan: Plan, by: By) -> None:
    if faults := plan_faults(plan, by.at_ms):
        raise InvalidInput(faults)


def _values(plan: Plan) -> dict[str, Any]:
    return {name: getattr(plan, name) for name in _COLUMNS}
