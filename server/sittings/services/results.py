"""成绩, 缺考 and 违纪: each becomes an attempt, and the place has its end."""

from dataclasses import dataclass
from typing import Final

from server import db, workflow
from server.audit.services import By
from server.errors import NotFound
from server.exams.rules import AttemptEventKind
from server.exams.services.offline import RoomResult, record_result
from server.sittings.models import Registration, Sitting
from server.sittings.rules import REGISTRATION_STEPS, RegistrationStatus
from server.sittings.services.refusals import NotBegun
from server.workflow import StepNotAllowed

_LOST_FOR: Final = {
    RegistrationStatus.ABSENT: AttemptEventKind.ABSENT,
    RegistrationStatus.MISCONDUCT: AttemptEventKind.MISCONDUCT,
}


@dataclass(frozen=True)
class Result:
    """`status`: SCORED, ABSENT or MISCONDUCT; the score counts with the first only."""

    status: RegistrationStatus
    score_halves: int = 0
    remark: str = ""


async def enter_result(sitting_id: int, registration_id: int, result: Result, *, by: By) -> None:
    """Record it and let tries and enrolment follow; the person is told.

    NotFound, NotBegun, StepNotAllowed where there is a result already or no seat, and the refusals of
    `exams.services.offline.record_result`.
    """
    async with db.transaction():
        sitting = await Sitting.get_or_none(id=sitting_id)
        place = await Registration.get_or_none(id=registration_id, sitting_id=sitting_id)
        if sitting is None or place is None:
            raise NotFound
        if by.at_ms < sitting.starts_ms:
            raise NotBegun
        if result.status not in REGISTRATION_STEPS[place.status]:
            raise StepNotAllowed
        of_room = RoomResult(sitting.starts_ms, sitting.ends_ms, result.score_halves, _LOST_FOR.get(result.status))
        attempt = await record_result(place.person_id, place.enrolment_id, of_room, by=by)
        await workflow.advance(
            place, result.status, steps=REGISTRATION_STEPS, by=by, attempt_id=attempt.id, remark=result.remark
        )
