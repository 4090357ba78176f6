"""Attempts whose photographs have settled: they pass by themselves or go to people, and never fail."""

import asyncio
import json
from dataclasses import replace
from typing import Any

import pytest

from server.accounts.models import Consent
from server.audit.models import AuditEntry
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus, Doubt
from server.outbox.models import Job
from server.proctoring.models import Snapshot
from server.proctoring.rules import SnapshotFlag, SnapshotStatus
from server.review.models import ReviewCase
from server.review.rules import ReviewPurpose
from server.review.services import checking, reaudits
from server.review.services.checking import Checked
from server.settings import Settings
from tests.factories import NOW_MS
from tests.review.desk import MISSED, POLICY, WAITING, add_photo, make_sat

LATER = NOW_MS + 120_000
ASKED = {"status": SnapshotStatus.ASKED, "key": None, "sha256": None, "taken_ms": None, "engine_version": None}
PASSED, SENT, LEFT = Checked(1, 0), Checked(0, 1), Checked(0, 0)


async def check(now_ms: int = LATER, draw: float = 1.0, **changes: Any) -> Checked:
    return await checking.check_attempts(replace(POLICY, **changes), now_ms=now_ms, draw=lambda: draw)


async def status(attempt: Attempt) -> AttemptStatus:
    return (await Attempt.get(id=attempt.id)).status


async def doubts() -> list[list[str]]:
    return [case.doubts for case in await ReviewCase.all()]


async def test_good_photographs_pass_by_themselves(database: Settings) -> None:
    attempt = await make_sat()
    await add_photo(attempt)

    assert (await check(), await status(attempt), await doubts()) == (PASSED, AttemptStatus.PASSED, [])
    assert (await Attempt.get(id=attempt.id)).decided_by == "system"
    assert (await Enrolment.get(id=attempt.enrolment_id)).status is EnrolmentStatus.PASSED


async def test_doubts_open_a_case_in_the_city_of_the_class(database: Settings) -> None:
    attempt = await make_sat("370700")
    await add_photo(attempt, similarity=41.0, flags=[SnapshotFlag.LOW_SIMILARITY], status=SnapshotStatus.FLAGGED)

    assert (await check(), await status(attempt)) == (SENT, AttemptStatus.IN_REVIEW)

    case = await ReviewCase.get()
    assert (case.attempt_id, case.purpose, case.city_code, case.opened_ms) == (
        attempt.id, ReviewPurpose.EXAM, "370700", LATER,
    )  # fmt: skip
    assert (set(case.doubts), case.risk) == (
        {Doubt.LEAST_SIMILARITY, Doubt.MEDIAN_SIMILARITY, Doubt.FLAGGED}, 85,
    )  # fmt: skip
    assert await AuditEntry.filter(action="review_case:opened", subject=f"review_case:{case.id}").count() == 1


async def test_open_question_is_waited_for(database: Settings) -> None:
    attempt = await make_sat()
    await add_photo(attempt)
    await add_photo(attempt, **ASKED, due_ms=LATER)

    assert (await check(), await status(attempt)) == (LEFT, AttemptStatus.CHECKING)


async def test_question_past_its_time_is_missed(database: Settings) -> None:
    attempt = await make_sat()
    await add_photo(attempt)
    asked = await add_photo(attempt, **ASKED, due_ms=LATER - 1)

    assert (await check(), await doubts()) == (SENT, [[Doubt.FEW_PHOTOS]])

    missed = await Snapshot.get(id=asked.id)
    assert (missed.status, missed.flags) == (SnapshotStatus.MISSED, [SnapshotFlag.MISSED])


async def test_comparison_is_waited_for_as_long_as_patience_lasts(database: Settings) -> None:
    attempt = await make_sat()
    await add_photo(attempt, similarity=None, **WAITING)
    patience = POLICY.patience_ms

    assert (await check(), await check(NOW_MS + 60_000 + patience - 1)) == (LEFT, LEFT)
    assert (await check(NOW_MS + 60_000 + patience), await doubts()) == (SENT, [[Doubt.NOT_COMPARED]])


@pytest.mark.parametrize(("engine_on", "compare"), [(False, True), (True, False)])
async def test_what_will_not_be_compared_goes_to_people_at_once(
    database: Settings, engine_on: bool, compare: bool
) -> None:
    attempt = await make_sat()
    await add_photo(attempt, similarity=None, compare=compare, **WAITING)

    assert (await check(engine_on=engine_on), await doubts()) == (SENT, [[Doubt.NOT_COMPARED]])


async def test_attempt_without_photographs_goes_to_people(database: Settings) -> None:
    attempt = await make_sat()
    await add_photo(attempt, **MISSED)
    await make_sat()

    assert (await check(), await doubts()) == (Checked(0, 2), [[Doubt.NO_PHOTOS]] * 2)


async def test_consent_withdrawn_meanwhile_goes_to_people_however_good_the_photographs(database: Settings) -> None:
    attempt = await make_sat()
    await add_photo(attempt)
    await add_photo(attempt, similarity=None, **WAITING)
    await Consent.filter(person_id=attempt.person_id).update(withdrawn_ms=NOW_MS + 40_000)

    assert (await check(), await doubts()) == (SENT, [[Doubt.NOT_COMPARED, Doubt.CONSENT_WITHDRAWN]])


async def test_consent_changed_before_the_exam_means_nothing(database: Settings) -> None:
    attempt = await make_sat()
    await add_photo(attempt)
    old = await Consent.get(person_id=attempt.person_id)
    await Consent.filter(id=old.id).update(withdrawn_ms=NOW_MS - 1)

    assert await check() == PASSED


async def test_repeating_changes_nothing(database: Settings) -> None:
    for similarity in (92.0, 30.0):
        await add_photo(await make_sat(), similarity=similarity)

    assert [await check(), await check()] == [Checked(1, 1), LEFT]
    assert await ReviewCase.all().count() == 1


async def test_two_workers_at_once_judge_each_attempt_once(database: Settings) -> None:
    for _ in range(5):
        await add_photo(await make_sat(), similarity=30.0)

    found = await asyncio.gather(check(), check())

    assert (sum(one.sent for one in found), await ReviewCase.all().count()) == (5, 5)


async def test_one_that_cannot_be_moved_holds_nobody_up(database: Settings) -> None:
    stuck, good = await make_sat(), await make_sat()
    for attempt in (stuck, good):
        await add_photo(attempt)
    await Enrolment.filter(id=stuck.enrolment_id).update(status=EnrolmentStatus.REFUNDED)

    assert await check() == PASSED
    assert [await status(stuck), await status(good)] == [AttemptStatus.CHECKING, AttemptStatus.PASSED]


async def test_others_are_left_alone(database: Settings) -> None:
    for left in (AttemptStatus.IN_REVIEW, AttemptStatus.SCORE_FAILED, AttemptStatus.VOIDED):
        await add_photo(await make_sat(status=left))

    assert await check() == LEFT


async def reopened() -> list[ReviewCase]:
    """Do the jobs that open re-audits."""
    for job in await Job.filter(kind=reaudits.REAUDIT):
        args = json.loads(job.args)
        await reaudits.open_reaudit(args["attempt"], args["passed_ms"], now_ms=LATER)
    return await ReviewCase.filter(purpose=ReviewPurpose.REAUDIT)


@pytest.mark.parametrize(("draw", "cases"), [(0.019, 1), (0.02, 0)])
async def test_share_of_passes_is_looked_at_again(database: Settings, draw: float, cases: int) -> None:
    await add_photo(await make_sat())
    await check(draw=draw)

    assert [len(await reopened()), len(await reopened())] == [cases, cases]


async def test_pass_that_did_not_last_is_not_looked_at_again(database: Settings) -> None:
    attempt = await make_sat()
    await add_photo(attempt)
    await check(draw=0)
    await Attempt.filter(id=attempt.id).update(decided_ms=LATER + 1)

    assert await reopened() == []
