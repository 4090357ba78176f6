"""Good rows of reports, and the changes of them that the tables' constraints must refuse."""

from server.certification.models import CompletionCertificate, Reminder, ReportBatch, ScoreReport
from server.certification.rules import BatchStatus, ReportStatus
from server.certification.rules.reminding import ReminderChannel, ReminderOutcome
from server.enrolment.models import Enrolment
from tests.factories import NOW_MS, SEALED, make_attempt

REPORTS_REFUSED = {
    "ck_score_report_second_person": "UPDATE score_report SET revoked_by = revoke_by WHERE status = 'REVOKED'",
    "ck_score_report_revoked": "UPDATE score_report SET status = 'LANDED' WHERE status = 'REVOKED'",
    "ck_score_report_content": "UPDATE score_report SET content = NULL",
    "ck_report_batch_size": "UPDATE report_batch SET size = 101",
    "ck_report_batch_receipt": "UPDATE report_batch SET receipt_id = NULL",
    "ck_completion_certificate_prints": "UPDATE completion_certificate SET prints = 1",
    "ck_reminder_done": "UPDATE reminder SET done_ms = NULL",
    "ck_reminder_days": "UPDATE reminder SET days = -1",
    "uq_completion_certificate_in_force": "UPDATE completion_certificate SET revoked_ms = NULL",
}


async def make_reports(enrolment: Enrolment) -> None:
    """A result that was revoked, and one that stands, each with its certificate."""
    batch = await ReportBatch.create(
        number="1", city_code="370100", size=2, released_ms=NOW_MS, released_by="staff:1", next_ms=NOW_MS,
        since_ms=NOW_MS, status=BatchStatus.SENT, receipt_id="r",
    )  # fmt: skip
    revoked = {"revoke_by": "staff:1", "revoke_ms": NOW_MS, "revoked_by": "staff:2", "revoked_ms": NOW_MS}
    for number, more in ((1, {"status": ReportStatus.REVOKED, **revoked}), (2, {"status": ReportStatus.LANDED})):
        attempt = await make_attempt(enrolment, **SEALED)
        report = await ScoreReport.create(
            attempt=attempt, enrolment=enrolment, record_id=str(number), token=str(number), batch=batch, content="{}",
            queued_ms=NOW_MS, **more,
        )  # fmt: skip
        await CompletionCertificate.create(
            enrolment=enrolment, report=report, number=str(number), token=str(number), content="{}", signature="",
            public_key="", issued_ms=NOW_MS, revoked_ms=NOW_MS if number == 1 else None,
        )  # fmt: skip
    await Reminder.create(
        certificate_id=enrolment.certificate_id, cycle_expires_on=enrolment.cycle_expires_on, days=45,
        channel=ReminderChannel.NOTICE, outcome=ReminderOutcome.SENT, created_ms=NOW_MS, done_ms=NOW_MS,
    )  # fmt: skip
