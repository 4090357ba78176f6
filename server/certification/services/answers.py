"""What the province says about reports: taken, landed, refused, however it reaches us."""

from collections.abc import Sequence
from typing import Any

from server import db, workflow
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from server.audit.services import By
from server.certification.models import ReportBatch, ScoreReport
from server.certification.rules import BATCH_STEPS, REPORT_STEPS, BatchStatus, ReportStatus
from server.certification.services.issuing import issue
from server.enrolment import services as enrolment
from server.exams.queries.passing import person_of
from server.integrations.province.service import RecordReply, RecordState

_UNANSWERED = (ReportStatus.RELEASED, ReportStatus.SENT, ReportStatus.DEAD)
_LANDED = "您的成绩已由主管部门上报，可以打印继续教育合格证明。"


async def take_answers(replies: Sequence[RecordReply], *, by: By) -> int:
    """Write down what the province says, each report in a transaction of its own; returns how many have moved.

    A repeat changes nothing, and what it does not know of us is passed over. Whoever landed is told and gets the
    certificate.
    """
    moved = 0
    for reply in replies:
        async with db.transaction():
            report = await ScoreReport.filter(record_id=reply.record_id).select_for_update().get_or_none()
            if report is not None:
                moved += await _take(report, reply, by)
    return moved


async def _take(report: ScoreReport, reply: RecordReply, by: By) -> bool:
    if report.status not in _UNANSWERED:
        return False
    said = {"code": reply.code[:20], "message": reply.message[:200]}
    if reply.state is RecordState.LANDED:
        await _land(report, said, by)
    elif reply.state is RecordState.REJECTED:
        await workflow.advance(report, ReportStatus.REJECTED, steps=REPORT_STEPS, by=by, settled_ms=by.at_ms, **said)
    elif report.status is ReportStatus.RELEASED:
        await workflow.advance(report, ReportStatus.SENT, steps=REPORT_STEPS, by=by, sent_ms=by.at_ms, **said)
    else:
        return False
    return True


async def _land(report: ScoreReport, said: dict[str, str], by: By) -> None:
    sent: dict[str, Any] = {"sent_ms": report.sent_ms or by.at_ms, "settled_ms": by.at_ms}
    await workflow.advance(report, ReportStatus.LANDED, steps=REPORT_STEPS, by=by, **sent, **said)
    await enrolment.mark_reported(report.enrolment_id, by=by)
    await issue(report, by=by)
    await notices.tell(await person_of(report.attempt_id), NoticeKind.EXAM_RESULT, _LANDED, now_ms=by.at_ms)


async def settle_batch(batch_id: int, *, by: By) -> bool:
    """Close a batch whose reports are all answered; whether it is closed."""
    async with db.transaction():
        batch = await ReportBatch.filter(id=batch_id).select_for_update().get()
        if batch.status is BatchStatus.SETTLED:
            return True
        if await ScoreReport.filter(batch_id=batch_id, status__in=_UNANSWERED).exists():
            return False
        await workflow.advance(batch, BatchStatus.SETTLED, steps=BATCH_STEPS, by=by, fault="")
        return True
