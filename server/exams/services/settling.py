"""Where attempts put the enrolments they belong to."""

from collections.abc import Collection, Mapping
from typing import Any

from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Attempt
from server.exams.rules import AttemptKind, AttemptStatus, enrolment_status


async def meant_for(enrolments: Collection[int]) -> Mapping[int, EnrolmentStatus]:
    """Enrolment → the status that all its finals mean for it; inside the caller's transaction. At most one query."""
    finals: dict[int, list[AttemptStatus]] = {number: [] for number in enrolments}
    rows: Any = Attempt.filter(enrolment_id__in=list(finals), kind=AttemptKind.FINAL)
    for number, status in await rows.values_list("enrolment_id", "status") if finals else ():
        finals[number].append(AttemptStatus(status))
    return {number: enrolment_status(found) for number, found in finals.items()}
