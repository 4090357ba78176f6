"""What people do with reports that did not go through, or must not stand: resend, revoke."""

from typing import Any

from server import db, workflow
from server.audit import services as audit
from server.audit.services import By
from server.certification.models import ReportBatch, ScoreReport
from server.certification.queries.contents import contents_of
from server.certification.rules import (
    BATCH_STEPS,
    REPORT_STEPS,
    REVOCABLE,
    BatchStatus,
    ReportStatus,
)
from server.certification.services.issuing import revoke_certificate
from server.certification.services.reporting import send_off
from server.enrolment import services as enrolment
from server.errors import Conflict, NotFound
from server.exams.queries import attempt_to_judge
from server.exams.services import outcomes

_TOLD = "您的考试成绩已由主管部门撤销，相应的合格证明失效，可重新参加考试。"


class NotProposed(Conflict):
    message = "没有待确认的撤销，请刷新后重试。"


class SamePerson(Conflict):
    message = "撤销须由另一名工作人员确认。"


async def resend_report(report_id: int, *, base_url: str, by: By) -> ReportBatch:
    """A refused report goes out again in a batch of its own, with what the register says now."""
    async with db.transaction():
        report = await _locked(report_id)
        if report.status is not ReportStatus.REJECTED or report.batch_id is None:
            raise workflow.StepNotAllowed
        city = (await ReportBatch.get(id=report.batch_id)).city_code
        return await send_off(city, [report], await contents_of([report_id], base_url, by.at_ms), by)


async def resend_batch(batch_id: int, *, by: By) -> None:
    """A dead batch goes out again as it was: the province may have taken it after all."""
    async with db.transaction():
        batch = await ReportBatch.filter(id=batch_id).select_for_update().get_or_none()
        if batch is None:
            raise NotFound
        due: dict[str, Any] = {"tries": 0, "next_ms": by.at_ms, "since_ms": by.at_ms, "fault": ""}
        await workflow.advance(batch, BatchStatus.RELEASED, steps=BATCH_STEPS, by=by, verb="resent", **due)
        for report in await ScoreReport.filter(batch_id=batch_id, status=ReportStatus.DEAD):
            await workflow.advance(report, ReportStatus.RELEASED, steps=REPORT_STEPS, by=by, verb="resent")


async def propose_revocation(report_id: int, reason: str, *, by: By) -> None:
    """The first person. StepNotAllowed where there is nothing to revoke."""
    async with db.transaction():
        report = await _locked(report_id)
        if report.status not in REVOCABLE or report.revoke_ms is not None:
            raise workflow.StepNotAllowed
        await ScoreReport.filter(id=report_id).update(revoke_reason=reason, revoke_by=by.who, revoke_ms=by.at_ms)
        await audit.record("score_report:revocation_proposed", f"score_report:{report_id}", by=by)


async def drop_revocation(report_id: int, *, by: By) -> None:
    """Either person: the report stands."""
    async with db.transaction():
        report = await _proposed(report_id)
        await ScoreReport.filter(id=report.id).update(revoke_reason="", revoke_by=None, revoke_ms=None)
        await audit.record("score_report:revocation_dropped", f"score_report:{report_id}", by=by)


async def confirm_revocation(report_id: int, *, by: By) -> None:
    """The second person: the certificate is void, the attempt does not count, the province is told by the worker.

    SamePerson, NotProposed.
    """
    async with db.transaction():
        report = await _proposed(report_id)
        if report.revoke_by == by.who:
            raise SamePerson
        await attempt_to_judge(report.attempt_id)  # attempts are locked before their enrolment everywhere
        await workflow.advance(
            report, ReportStatus.REVOKED, steps=REPORT_STEPS, by=by, revoked_by=by.who, revoked_ms=by.at_ms
        )
        await revoke_certificate(report, by=by)
        await enrolment.free_result(report.enrolment_id, by=by)
        note = f"score_report:{report_id}"
        await outcomes.void_attempt(report.attempt_id, by=by, note=note, told=_TOLD)


async def _locked(report_id: int) -> ScoreReport:
    report = await ScoreReport.filter(id=report_id).select_for_update().get_or_none()
    if report is None:
        raise NotFound
    return report


async def _proposed(report_id: int) -> ScoreReport:
    report = await _locked(report_id)
    if report.revoke_ms is None or report.status is ReportStatus.REVOKED:
        raise NotProposed
    return report


async def note_export(batch_id: int, *, by: By) -> None:
    """Somebody takes a batch's records away as a file, identity numbers included."""
    await audit.record("report_batch:exported", f"report_batch:{batch_id}", by=by)
