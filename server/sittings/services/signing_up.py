"""报名, 候补 and 退出: who gets a seat, who waits for one, and who moves up."""

from dataclasses import asdict, dataclass
from typing import Final

from tortoise.exceptions import IntegrityError

from server import db, workflow
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.enrolment import queries as enrolments
from server.enrolment.queries import Enrolled
from server.errors import NotFound
from server.exams import queries as exams
from server.exams.services import refusals as exam_refusals
from server.sittings.models import Registration, Sitting
from server.sittings.queries.rooms import room_of, seeker_of
from server.sittings.rules import (
    HOLDS_SEAT,
    OPEN,
    REGISTRATION_STEPS,
    RegistrationStatus,
    SittingStatus,
    room_refuses,
    withdrawable,
)
from server.sittings.services import refusals
from server.sittings.services.places import Seat, free_seat, take_seat

HIDDEN: Final = SittingStatus.PLANNED


@dataclass(frozen=True)
class Place:
    """What a sign-up came to."""

    id: int
    status: RegistrationStatus
    seat: int | None = None
    ticket_number: str | None = None


async def sign_up(person_id: int, enrolment_id: int, sitting_id: int, *, by: By) -> Place:
    """Take a seat. Refusals: those of exams (`rules.room_block`), of `rules.room_refuses`, and Full."""
    async with db.transaction():
        sitting = await _held(sitting_id)
        await _may(person_id, enrolment_id, sitting, by)
        seat = await take_seat(sitting)
        if seat is None:
            raise refusals.Full
        return await _enter(person_id, enrolment_id, sitting, RegistrationStatus.SIGNED_UP, seat, by)


async def wait(person_id: int, enrolment_id: int, sitting_id: int, *, by: By) -> Place:
    """Join the wait list of a full sitting. Refusals: as above, and NotFull."""
    async with db.transaction():
        sitting = await _held(sitting_id)
        await _may(person_id, enrolment_id, sitting, by)
        if sitting.seats_taken < sitting.seats:
            raise refusals.NotFull
        return await _enter(person_id, enrolment_id, sitting, RegistrationStatus.WAITING, None, by)


async def withdraw(person_id: int, enrolment_id: int, sitting_id: int, *, by: By) -> None:
    """Give the place back; the first who waits moves up. NotFound without a place there, TooLate."""
    async with db.transaction():
        sitting = await _held(sitting_id)
        places = Registration.filter(
            person_id=person_id, enrolment_id=enrolment_id, sitting_id=sitting_id, status__in=[*OPEN]
        )
        place = await places.first()
        if place is None:
            raise NotFound
        if not withdrawable(place.status, sitting.starts_ms, by.at_ms):
            raise refusals.TooLate
        had_seat = place.status in HOLDS_SEAT
        await workflow.advance(place, RegistrationStatus.WITHDRAWN, steps=REGISTRATION_STEPS, by=by)
        if had_seat:
            await free_seat(sitting_id)
            await move_up(sitting, by=by)


async def move_up(sitting: Sitting, *, by: By) -> int:
    """Give free seats to those who wait longest and may still sit; how many. In the caller's transaction."""
    moved = 0
    for place in await Registration.filter(sitting_id=sitting.id, status=RegistrationStatus.WAITING).order_by("id"):
        enrolled = await enrolments.trainees_enrolment(place.person_id, place.enrolment_id)
        if await _block(enrolled, sitting, by, moving_up=True):
            continue
        seat = await take_seat(sitting)
        if seat is None:
            break
        await workflow.advance(
            place, RegistrationStatus.SIGNED_UP, steps=REGISTRATION_STEPS, by=by, verb="moved_up", seat=seat.number,
            ticket_number=seat.ticket_number, token=seat.token,
        )  # fmt: skip
        text = f"您候补的考场“{sitting.name}”（{sitting.number}）有了名额，已为您报名，请打印准考证。"
        await notices.tell(place.person_id, NoticeKind.SITTING, text, now_ms=by.at_ms)
        moved += 1
    return moved


async def _held(sitting_id: int) -> Sitting:
    """Locked before anything else: of all who want its seats one comes after the other."""
    sitting = await Sitting.filter(id=sitting_id).exclude(status=HIDDEN).select_for_update().first()
    if sitting is None:
        raise NotFound
    return sitting


async def _may(person_id: int, enrolment_id: int, sitting: Sitting, by: By) -> None:
    enrolled = await enrolments.locked_enrolment(person_id, enrolment_id)
    await _lapse(enrolment_id, by)
    if refusal := await _block(enrolled, sitting, by):
        raise refusal


async def _lapse(enrolment_id: int, by: By) -> None:
    """Who waited in vain for a room that has begun may look for another."""
    waiting = Registration.filter(enrolment_id=enrolment_id, status=RegistrationStatus.WAITING)
    for place in await waiting.filter(sitting__starts_ms__lte=by.at_ms):
        await workflow.advance(place, RegistrationStatus.CANCELLED, steps=REGISTRATION_STEPS, by=by, verb="lapsed")


async def _block(enrolled: Enrolled, sitting: Sitting, by: By, *, moving_up: bool = False) -> Exception | None:
    chances = await exams.chances(enrolled, enrolled.study_block(day_of(by.at_ms)), 0)
    if block := chances.room_block:
        return exam_refusals.REFUSALS[block]()
    places = await Registration.filter(enrolment_id=enrolled.id).values_list("status", flat=True)
    held = [RegistrationStatus(str(status)) for status in places]
    seeker = seeker_of(enrolled, held, chances)
    refused = room_refuses(room_of(sitting), seeker, by.at_ms, moving_up=moving_up)
    return refusals.REFUSALS[refused]() if refused else None


async def _enter(
    person_id: int, enrolment_id: int, sitting: Sitting, status: RegistrationStatus, seat: Seat | None, by: By
) -> Place:
    given = asdict(seat) if seat else {}
    try:
        place = await Registration.create(
            sitting_id=sitting.id, enrolment_id=enrolment_id, person_id=person_id, status=status,
            created_ms=by.at_ms, seat=given.pop("number", None), **given,
        )  # fmt: skip
    except IntegrityError as fault:
        raise refusals.SignedUpAlready from fault
    await audit.record(
        f"sitting_registration:{status.lower()}", f"sitting_registration:{place.id}", by=by, note=sitting.number
    )
    return Place(place.id, status, place.seat, place.ticket_number)
