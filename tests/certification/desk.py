"""Reports and certificates for tests of pages, without a province: receipts come as if by file."""

from server.accounts.rules import PROVINCE
from server.audit.services import By
from server.certification.models import CompletionCertificate, ReportBatch, ScoreReport
from server.certification.services import answers, reporting
from server.integrations.province.service import RecordReply, RecordState
from tests.certification.conftest import BASE, passed_attempt
from tests.factories import NOW_MS

BY = By("system", NOW_MS)
STAFF = By("staff:99", NOW_MS)


async def queued_report(**about: str) -> ScoreReport:
    attempt = await passed_attempt(BY, **about)
    await reporting.follow_attempt(attempt.id, by=BY)
    return await ScoreReport.get(attempt_id=attempt.id)


async def released_report(**about: str) -> ScoreReport:
    report = await queued_report(**about)
    await reporting.release(PROVINCE, base_url=BASE, by=STAFF)
    return await ScoreReport.get(id=report.id)


async def answered_report(
    state: RecordState = RecordState.LANDED, *, name: str = "李示例", city: str = "370100"
) -> ScoreReport:
    report = await released_report(name=name, city=city)
    await answers.take_answers([RecordReply(report.record_id, state, "2002", "查无此人。")], by=BY)
    return await ScoreReport.get(id=report.id)


async def certificate(*, name: str = "李示例") -> CompletionCertificate:
    report = await answered_report(name=name)
    return await CompletionCertificate.get(report_id=report.id)


async def batch_of(report: ScoreReport) -> ReportBatch:
    return await ReportBatch.get(id=report.batch_id)
