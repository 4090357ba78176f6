"""What exams do to enrolments; the exams domain says when."""

from collections.abc import Collection, Mapping
from typing import Final

from tortoise.exceptions import IntegrityError

from server import workflow
from server.audit import services as audit
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import ENROLMENT_STEPS, EnrolmentStatus
from server.errors import Conflict

_REPORTED: Final = frozenset({EnrolmentStatus.REPORTED, EnrolmentStatus.CERTIFIED})


class EnrolledAnew(Conflict):
    message = "该学员在本证书周期已重新报名，不能再恢复原报名的考试结果。"


async def hold_for_exams(enrolment_ids: Collection[int]) -> Mapping[int, EnrolmentStatus]:
    """Lock these enrolments until the caller's transaction ends; where each stands. Their attempts are read after."""
    rows = Enrolment.filter(id__in=sorted(enrolment_ids)).order_by("id").select_for_update()
    return {row.id: row.status for row in (await rows if enrolment_ids else ())}


async def settle_exams(wanted: Mapping[int, EnrolmentStatus], *, by: By) -> None:
    """Move enrolments to what their attempts mean, in the caller's transaction; nothing where they are there already.

    StepNotAllowed once the result was let go to the province; EnrolledAnew where a lost one would come
    back beside a new one.
    """
    rows = await Enrolment.filter(id__in=sorted(wanted)).order_by("id").select_for_update() if wanted else []
    steps: dict[tuple[EnrolmentStatus, EnrolmentStatus], list[Enrolment]] = {}
    for row in rows:
        if row.status is not wanted[row.id]:
            if row.report_ms is not None or row.status in _REPORTED:
                raise workflow.StepNotAllowed
            steps.setdefault((row.status, wanted[row.id]), []).append(row)
    for (_, status), moved in sorted(steps.items()):
        try:
            await workflow.advance_all(moved, status, steps=ENROLMENT_STEPS)
        except IntegrityError as fault:
            raise EnrolledAnew from fault
        await audit.record_all([(f"enrolment:{status.lower()}", f"enrolment:{row.id}", "") for row in moved], by=by)
