"""GET /enrolments/{id}/certificate.pdf: once the result stands in the province's register, for its owner alone."""

from server.accounts.rules import PROVINCE
from server.certification.models import CompletionCertificate, ScoreReport
from server.certification.services import answers, reporting
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.services import outcomes
from server.integrations.province.service import RecordReply, RecordState
from tests.api.conftest import Cast
from tests.certification.conftest import BASE, STANDARD
from tests.certification.desk import BY, STAFF, certificate
from tests.factories import SEALED, make_attempt
from tests.live import Client


async def released(cast: Cast) -> ScoreReport:
    """The cast's own pass, let go."""
    await Enrolment.filter(id=cast.enrolment.id).update(status=EnrolmentStatus.EXAM_REVIEW)
    attempt = await make_attempt(cast.enrolment, **{**SEALED, "blueprint": STANDARD})
    await outcomes.pass_attempt(attempt.id, by=BY)
    await reporting.follow_attempt(attempt.id, by=BY)
    await reporting.release(PROVINCE, base_url=BASE, by=STAFF)
    return await ScoreReport.get(attempt_id=attempt.id)


async def test_before_the_receipt_it_is_refused_with_the_reason(trainee: Client, cast: Cast) -> None:
    await released(cast)
    answer = await trainee.get(f"/enrolments/{cast.enrolment.id}/certificate.pdf")
    assert (answer.status, answer.code) == (409, "NOT_REPORTED")


async def test_afterwards_it_is_a_pdf_and_the_first_print_certifies(trainee: Client, cast: Cast) -> None:
    report = await released(cast)
    await answers.take_answers([RecordReply(report.record_id, RecordState.LANDED)], by=BY)
    answer = await trainee.get(f"/enrolments/{cast.enrolment.id}/certificate.pdf")
    assert (answer.status, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert (await CompletionCertificate.get()).prints == 1
    assert (await Enrolment.get(id=cast.enrolment.id)).status is EnrolmentStatus.CERTIFIED


async def test_a_revoked_one_is_not_handed_out(trainee: Client, cast: Cast) -> None:
    report = await released(cast)
    await answers.take_answers([RecordReply(report.record_id, RecordState.LANDED)], by=BY)
    await CompletionCertificate.filter(report_id=report.id).update(revoked_ms=1)
    assert (await trainee.get(f"/enrolments/{cast.enrolment.id}/certificate.pdf")).code == "NOT_REPORTED"


async def test_somebody_elses_is_not_there(trainee: Client) -> None:
    theirs = await certificate()
    assert (await trainee.get(f"/enrolments/{theirs.enrolment_id}/certificate.pdf")).status == 404


async def test_without_a_login_there_is_none(client: Client, cast: Cast) -> None:
    assert (await client.get(f"/enrolments/{cast.enrolment.id}/certificate.pdf")).status == 401
