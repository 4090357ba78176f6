"""The people of a sitting: for its lists, its door and their tickets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from server.errors import NotFound
from server.sittings.models import Registration
from server.sittings.rules import HOLDS_SEAT, OPEN, RegistrationStatus

_JOINED: Final = (
    "sitting", "person", "enrolment__certificate", "enrolment__registration", "enrolment__training_class",
    "enrolment__order__enterprise", "attempt",
)  # fmt: skip


@dataclass(frozen=True)
class Sitter:
    """Somebody with a place in a sitting."""

    id: int
    sitting_id: int
    person_id: int
    enrolment_id: int
    status: RegistrationStatus
    seat: int | None
    ticket_number: str
    token: str
    name: str
    identity_number: str
    display: str  # certificate or registration number
    category: str
    kind: str  # of the class
    enterprise_name: str
    checked_in_ms: int | None
    checked_in_by: str
    attempt_id: int | None
    score_halves: int | None
    remark: str

    @property
    def has_seat(self) -> bool:
        return self.status in HOLDS_SEAT


async def seated(sitting_id: int) -> Sequence[Sitter]:
    """Whoever holds a seat, in the order of seats. One query."""
    return await _found(Registration.filter(sitting_id=sitting_id, status__in=[*HOLDS_SEAT]).order_by("seat"))


async def others(sitting_id: int) -> Sequence[Sitter]:
    """Who waits, then who has withdrawn or lost the place. One query."""
    found = await _found(Registration.filter(sitting_id=sitting_id).exclude(status__in=[*HOLDS_SEAT]).order_by("id"))
    return sorted(found, key=lambda one: one.status is not RegistrationStatus.WAITING)


async def sitter(sitting_id: int, registration_id: int) -> Sitter:
    """NotFound in another sitting."""
    return _only(await _found(Registration.filter(id=registration_id, sitting_id=sitting_id)))


async def place_of(person_id: int, enrolment_id: int) -> Sitter | None:
    """The trainee's own place that is open: a seat, or one waited for."""
    own = Registration.filter(person_id=person_id, enrolment_id=enrolment_id, status__in=[*OPEN])
    return next(iter(await _found(own)), None)


def _only(found: Sequence[Sitter]) -> Sitter:
    if not found:
        raise NotFound
    return found[0]


async def _found(rows: Any) -> Sequence[Sitter]:
    return [_sitter(row) for row in await rows.select_related(*_JOINED)]


def _sitter(row: Registration) -> Sitter:
    enrolment: Any = row.enrolment
    ground = enrolment.certificate.display if enrolment.certificate else enrolment.registration.number
    attempt: Any = row.attempt
    return Sitter(
        id=row.id,
        sitting_id=row.sitting_id,
        person_id=row.person_id,
        enrolment_id=row.enrolment_id,
        status=row.status,
        seat=row.seat,
        ticket_number=row.ticket_number or "",
        token=row.token or "",
        name=row.person.name,
        identity_number=row.person.identity_number,
        display=ground,
        category=enrolment.category,
        kind=enrolment.training_class.kind_id,
        enterprise_name=enrolment.order.enterprise.name,
        checked_in_ms=row.checked_in_ms,
        checked_in_by=row.checked_in_by,
        attempt_id=row.attempt_id,
        score_halves=attempt.score_halves if attempt else None,
        remark=row.remark,
    )
