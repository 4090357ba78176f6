"""A pass goes to the province once, when the authority lets it go, and is taken back only by a revocation."""

import pytest

from server import db
from server.accounts.models import Notice
from server.accounts.rules import PROVINCE, CityScope
from server.certification.models import CompletionCertificate, ReportBatch, ScoreReport
from server.certification.rules import BatchStatus, ReportStatus
from server.certification.services import reporting
from server.enrolment.rules import EnrolmentStatus
from server.exams.services import outcomes
from server.outbox.models import Job
from server.workflow import StepNotAllowed
from tests.certification.conftest import BASE, Road, passed_attempt

R = ReportStatus


async def test_a_pass_writes_its_job_in_the_same_transaction(road: Road) -> None:
    attempt = await passed_attempt(road.by)
    jobs = await Job.filter(kind="queue_report").values_list("args", flat=True)
    assert [str(one) for one in jobs] == [f'{{"attempt": {attempt.id}}}']


async def test_a_pass_is_queued_once_however_often_the_job_runs(road: Road) -> None:
    report = await road.queued()
    await reporting.follow_attempt(report.attempt_id, by=road.by)
    assert [row.status for row in await ScoreReport.all()] == [R.QUEUED]


async def test_a_pass_taken_back_is_taken_down_and_queued_again_when_it_passes_again(road: Road) -> None:
    report = await road.queued()
    await outcomes.take_back(report.attempt_id, by=road.by)
    await reporting.follow_attempt(report.attempt_id, by=road.by)
    assert (await ScoreReport.get(id=report.id)).status is R.WITHDRAWN

    await outcomes.pass_attempt(report.attempt_id, by=road.by)
    await reporting.follow_attempt(report.attempt_id, by=road.by)
    again = await ScoreReport.get(id=report.id)
    assert (again.status, again.record_id) == (R.QUEUED, report.record_id)


async def test_what_was_let_go_is_not_taken_back(road: Road) -> None:
    report = await road.released()
    with pytest.raises(StepNotAllowed):
        await outcomes.take_back(report.attempt_id, by=road.by)
    with pytest.raises(StepNotAllowed):
        await outcomes.void_attempt(report.attempt_id, by=road.by, note="incident:1")
    assert (await ScoreReport.get(id=report.id)).status is R.RELEASED


async def test_a_pass_taken_back_before_its_job_ran_is_not_let_go(road: Road) -> None:
    report = await road.queued()
    await outcomes.take_back(report.attempt_id, by=road.by)
    with pytest.raises(reporting.NothingToRelease):
        await reporting.release(PROVINCE, base_url=BASE, by=road.staff())


async def test_letting_go_makes_batches_of_one_city_within_the_scope(road: Road) -> None:
    here, there = await road.queued(), await road.queued(city="370200")
    assert await reporting.release(CityScope(frozenset({"370200"})), base_url=BASE, by=road.staff()) == 1
    assert [(await ScoreReport.get(id=one.id)).status for one in (here, there)] == [R.QUEUED, R.RELEASED]
    assert [(b.city_code, b.size) for b in await ReportBatch.all()] == [("370200", 1)]


async def test_daily_release_leaves_what_passed_today(road: Road) -> None:
    await road.queued()
    with pytest.raises(reporting.NothingToRelease):
        await reporting.release(PROVINCE, base_url=BASE, by=road.by, before_ms=road.clock.ms)
    assert await reporting.release(PROVINCE, base_url=BASE, by=road.by, before_ms=road.clock.ms + 1) == 1


async def test_a_report_lands_and_the_trainee_gets_the_certificate(road: Road) -> None:
    report = await road.released()
    await road.send()
    assert (await ScoreReport.get(id=report.id)).status is R.SENT
    assert not await CompletionCertificate.exists()

    road.clock.advance(120)
    await road.send()
    landed = await ScoreReport.get(id=report.id)
    assert (landed.status, landed.code) == (R.LANDED, "0000")
    assert (await road.enrolment(report)).status is EnrolmentStatus.REPORTED
    assert (await ReportBatch.get()).status is BatchStatus.SETTLED
    assert (await CompletionCertificate.get()).number == f"HG2026{report.id:08d}"
    assert [one.text for one in await Notice.all().order_by("id")][-1].startswith("您的成绩已由主管部门上报")


async def test_what_the_province_gets_is_complete_and_names_the_firm_of_enrolment(road: Road) -> None:
    report = await road.released()
    await road.send()
    entry = road.fake.ledger.entries[report.record_id]
    item = entry["item"]
    assert {name: item[name] for name in ("score", "passScore", "result", "credits", "attemptNo", "reviewMode")} == {
        "score": 88.5, "passScore": 60.0, "result": "PASS", "credits": 24.0, "attemptNo": 1, "reviewMode": "AUTO",
    }  # fmt: skip
    assert item["proofUrl"] == f"{BASE}/verify/{report.token}"
    assert item["certNum"].startswith("鲁建安")


async def test_a_batch_holds_at_most_a_hundred(road: Road, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "MOST_RESULTS", 2)
    for _ in range(3):
        await road.queued()
    assert await reporting.release(PROVINCE, base_url=BASE, by=road.staff()) == 3
    assert [batch.size for batch in await ReportBatch.all().order_by("id")] == [2, 1]


async def test_content_is_sealed_at_rest(road: Road) -> None:
    await road.released()
    rows = await db.reader().execute_query_dict("SELECT content FROM score_report")
    assert rows[0]["content"].startswith("sealed:")
