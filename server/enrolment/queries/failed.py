"""考试审核未通过: people of an enterprise whose enrolment is lost, make-up and all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus

_JOINED: Final = ("person", "certificate", "registration", "training_class")


@dataclass(frozen=True)
class Failure:
    enrolment_id: int
    order_id: int
    name: str
    display: str  # certificate or registration number
    class_number: str
    class_name: str
    credit_tenths: int
    required_tenths: int
    cycle_expires_on: date


async def failures_of(enterprise_id: int, *, offset: int, limit: int) -> tuple[Sequence[Failure], int]:
    """A page, latest enrolment first, and how many there are: of the firm that enrolled them. Two queries."""
    found = Enrolment.filter(order__enterprise_id=enterprise_id, status=EnrolmentStatus.FAILED)
    rows = await found.select_related(*_JOINED).order_by("-id").offset(offset).limit(limit)
    return [_failure(row) for row in rows], await found.count()


def _failure(row: Enrolment) -> Failure:
    held = row.certificate.display if row.certificate else row.registration.number if row.registration else ""
    return Failure(
        enrolment_id=row.id,
        order_id=row.order_id,
        name=row.person.name,
        display=held,
        class_number=row.training_class.number,
        class_name=row.training_class.name,
        credit_tenths=row.credit_tenths,
        required_tenths=row.training_class.credit_tenths,
        cycle_expires_on=row.cycle_expires_on,
    )
