"""Revocations need two people and undo everything; receipts also come as files."""

import pytest

from server.accounts.models import Notice
from server.certification.models import CompletionCertificate, ReportBatch, ScoreReport
from server.certification.rules import BatchStatus, ReportStatus
from server.certification.services import correcting, receipts, reporting, sending
from server.enrolment.rules import EnrolmentStatus
from server.errors import NotFound
from server.exams.rules import AttemptStatus
from server.exams.services import outcomes
from server.integrations.province.fake_faults import Faults
from server.integrations.spreadsheets import Row, Table
from server.workflow import StepNotAllowed
from tests.certification.conftest import BASE, Road

R = ReportStatus


async def proposed(road: Road) -> ScoreReport:
    report = await road.landed()
    await correcting.propose_revocation(report.id, "复核发现替考", by=road.staff(1))
    return report


async def test_a_revocation_voids_certificate_and_attempt_and_is_told_to_the_province(road: Road) -> None:
    report = await proposed(road)
    await correcting.confirm_revocation(report.id, by=road.staff(2))

    assert (await ScoreReport.get(id=report.id)).status is R.REVOKED
    certificate = await CompletionCertificate.get()
    assert (certificate.revoked_ms, certificate.revoked_for) == (road.clock.ms, "复核发现替考")
    assert await road.attempt_status(report) is AttemptStatus.VOIDED
    enrolment = await road.enrolment(report)
    assert (enrolment.status, enrolment.report_ms) == (EnrolmentStatus.CREDITS_COMPLETE, None)
    assert "撤销" in [one.text for one in await Notice.all().order_by("id")][-1]

    assert await sending.tell_revocations(road.province, by=road.by) == 1
    assert await sending.tell_revocations(road.province, by=road.by) == 0
    told = road.fake.ledger.entries[report.record_id]["revoked"]
    assert (told["reason"], told["approvedBy"]) == ("复核发现替考", "staff:2")


async def test_a_province_that_is_away_is_told_of_it_later(road: Road) -> None:
    report = await proposed(road)
    await correcting.confirm_revocation(report.id, by=road.staff(2))
    road.fake.faults = Faults(error_share=1)
    assert await sending.tell_revocations(road.province, by=road.by) == 0
    road.fake.faults = Faults()
    assert await sending.tell_revocations(road.province, by=road.by) == 1


async def test_the_same_person_does_not_confirm(road: Road) -> None:
    report = await proposed(road)
    with pytest.raises(correcting.SamePerson):
        await correcting.confirm_revocation(report.id, by=road.staff(1))
    assert (await ScoreReport.get(id=report.id)).status is R.LANDED


async def test_a_proposal_may_be_dropped_and_made_again(road: Road) -> None:
    report = await proposed(road)
    await correcting.drop_revocation(report.id, by=road.staff(2))
    with pytest.raises(correcting.NotProposed):
        await correcting.confirm_revocation(report.id, by=road.staff(2))
    await correcting.propose_revocation(report.id, "另有原因", by=road.staff(2))
    await correcting.confirm_revocation(report.id, by=road.staff(1))


async def test_what_is_not_reported_yet_is_not_revoked(road: Road) -> None:
    report = await road.queued()
    with pytest.raises(StepNotAllowed):
        await correcting.propose_revocation(report.id, "原因", by=road.staff())
    with pytest.raises(NotFound):
        await correcting.propose_revocation(report.id + 1, "原因", by=road.staff())


async def test_a_revoked_report_stays_revoked_whatever_its_job_finds(road: Road) -> None:
    report = await proposed(road)
    await correcting.confirm_revocation(report.id, by=road.staff(2))
    await reporting.follow_attempt(report.attempt_id, by=road.by)
    assert (await ScoreReport.get(id=report.id)).status is R.REVOKED


async def test_a_reported_pass_is_not_taken_back_without_a_revocation(road: Road) -> None:
    report = await road.landed()
    with pytest.raises(StepNotAllowed):
        await outcomes.void_attempt(report.attempt_id, by=road.by, note="incident:1")


async def test_only_refused_reports_are_sent_anew_and_only_dead_batches(road: Road) -> None:
    report = await road.landed()
    with pytest.raises(StepNotAllowed):
        await correcting.resend_report(report.id, base_url=BASE, by=road.staff())
    with pytest.raises(StepNotAllowed):
        await correcting.resend_batch((await ReportBatch.get()).id, by=road.staff())


def sheet(*rows: tuple[str, str]) -> Table:
    cells = tuple(Row(number, {"recordId": one, "state": state}) for number, (one, state) in enumerate(rows, 2))
    return Table("回执", 1, ("recordId", "state"), cells)


async def test_a_receipt_file_lands_what_nobody_sent(road: Road) -> None:
    report = await road.released()
    batch = await ReportBatch.get()
    assert await receipts.import_receipt(batch.id, sheet((report.record_id, "LANDED")), by=road.staff()) == (1, ())
    assert (await ScoreReport.get(id=report.id)).status is R.LANDED
    assert (await ReportBatch.get()).status is BatchStatus.SETTLED
    assert await CompletionCertificate.all().count() == 1

    again = await receipts.import_receipt(batch.id, sheet((report.record_id, "LANDED")), by=road.staff())
    assert again == (0, ())


async def test_a_receipt_file_with_one_fault_changes_nothing(road: Road) -> None:
    report = await road.released()
    batch = await ReportBatch.get()
    moved, faults = await receipts.import_receipt(
        batch.id, sheet((report.record_id, "LANDED"), ("somebody", "OK")), by=road.staff()
    )
    assert (moved, [(fault.row, fault.column) for fault in faults]) == (0, [(3, "recordId"), (3, "state")])
    assert (await ScoreReport.get(id=report.id)).status is R.RELEASED
