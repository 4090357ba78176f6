"""What an exam does to an enrolment; the exams domain says when."""

from tortoise.exceptions import IntegrityError

from server import workflow
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import ENROLMENT_STEPS, EnrolmentStatus
from server.errors import Conflict


class EnrolledAnew(Conflict):
    message = "该学员在本证书周期已重新报名，不能再恢复原报名的考试结果。"


async def settle_exam(enrolment_id: int, status: EnrolmentStatus, *, by: By) -> None:
    """Move the enrolment to what its attempts mean, in the caller's transaction; nothing where it is there already.

    StepNotAllowed once the result was reported; EnrolledAnew where a lost one would come back beside a new one.
    """
    enrolment = await Enrolment.filter(id=enrolment_id).select_for_update().get()
    if enrolment.status is status:
        return
    try:
        await workflow.advance(enrolment, status, steps=ENROLMENT_STEPS, by=by)
    except IntegrityError as fault:
        raise EnrolledAnew from fault
