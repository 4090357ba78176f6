"""What the report of a result does to its enrolment; the certification domain says when."""

from collections.abc import Collection

from server import workflow
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import ENROLMENT_STEPS, EnrolmentStatus


async def release_results(enrolment_ids: Collection[int], *, by: By) -> frozenset[int]:
    """Lock these enrolments and note that their results are on the way: nothing takes a pass back any more.

    Returns those that have passed; the others are left as they are.
    """
    rows = await Enrolment.filter(id__in=sorted(enrolment_ids)).order_by("id").select_for_update()
    passed = [row.id for row in rows if row.status is EnrolmentStatus.PASSED]
    if passed:
        await Enrolment.filter(id__in=passed).update(report_ms=by.at_ms)
    return frozenset(passed)


async def mark_reported(enrolment_id: int, *, by: By) -> None:
    """The result stands in the province's register. StepNotAllowed where it has not passed."""
    await _advance(enrolment_id, EnrolmentStatus.REPORTED, by)


async def mark_certified(enrolment_id: int, *, by: By) -> None:
    """The trainee has printed the certificate; nothing where that is known."""
    await _advance(enrolment_id, EnrolmentStatus.CERTIFIED, by)


async def free_result(enrolment_id: int, *, by: By) -> None:
    """The report was revoked: the result may change again. The caller says to what, in the same transaction."""
    await _advance(enrolment_id, EnrolmentStatus.PASSED, by, verb="report_revoked")
    await Enrolment.filter(id=enrolment_id).update(report_ms=None)


async def _advance(enrolment_id: int, to: EnrolmentStatus, by: By, verb: str = "") -> None:
    row = await Enrolment.filter(id=enrolment_id).select_for_update().get()
    if row.status is not to:
        await workflow.advance(row, to, steps=ENROLMENT_STEPS, by=by, verb=verb)
