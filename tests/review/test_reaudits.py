"""抽查复审: somebody else looks at a pass again."""

import json

import pytest

from server.enrolment.rules import EnrolmentStatus
from server.exams.rules import AttemptStatus
from server.outbox.models import Job
from server.review.models import ReviewCase
from server.review.rules import ReviewPurpose, ReviewStatus, Verdict
from server.review.services import deciding, reaudits
from server.review.services.refusals import (
    NeedsAuthority,
    OwnPass,
    ResultReported,
)
from server.settings import Settings
from tests.factories import NOW_MS
from tests.review.desk import (
    CLOSED,
    FIRST,
    MINUTE,
    SECOND,
    STRANGER,
    THIRD,
    actions,
    enrolment_status,
    failed,
    failed_by_two,
    make_case,
    make_reaudit,
    opinions,
    passed,
    report,
    reviewer,
    standing,
)


async def test_pass_stands(database: Settings) -> None:
    case = await make_reaudit()

    await passed(case)

    assert await standing(case) == (CLOSED, Verdict.PASS, AttemptStatus.PASSED)


async def test_two_people_fail_what_had_passed(database: Settings) -> None:
    case = await make_reaudit()

    await failed_by_two(case)

    assert await standing(case) == (CLOSED, Verdict.FAIL, AttemptStatus.REVIEW_FAILED)
    assert await enrolment_status(case) is EnrolmentStatus.CREDITS_COMPLETE


async def test_failure_taken_back_passes_again(database: Settings) -> None:
    case = await make_reaudit()
    await failed_by_two(case)

    await deciding.undo(case.id, reviewer(SECOND))

    assert await standing(case) == (ReviewStatus.SECOND, None, AttemptStatus.PASSED)
    assert await enrolment_status(case) is EnrolmentStatus.PASSED


async def test_whoever_passed_it_does_not_look_again(database: Settings) -> None:
    case = await make_case()
    await passed(case, FIRST, draw=0)
    job = await Job.get(kind=reaudits.REAUDIT)
    assert job.run_after_ms == NOW_MS + 15 * MINUTE
    await reaudits.open_reaudit(**_named(json.loads(job.args)), now_ms=job.run_after_ms)
    again = await ReviewCase.get(purpose=ReviewPurpose.REAUDIT)

    with pytest.raises(OwnPass):
        await failed(again, FIRST, minutes=16)
    await failed(again, SECOND, minutes=16)
    with pytest.raises(OwnPass):
        await failed(again, FIRST, minutes=17)
    await failed(again, THIRD, minutes=18)

    assert await standing(again) == (CLOSED, Verdict.FAIL, AttemptStatus.REVIEW_FAILED)


async def test_pass_of_a_reaudit_is_not_drawn_again(database: Settings) -> None:
    case = await make_reaudit()

    await passed(case, draw=0)

    assert await Job.filter(kind=reaudits.REAUDIT).count() == 0


async def test_reported_result_is_left_to_the_authority(database: Settings) -> None:
    case = await make_reaudit()
    await failed(case)
    await report(case)

    with pytest.raises(NeedsAuthority):
        await failed(case, SECOND)
    with pytest.raises(ResultReported):
        await deciding.fail_case(case.id, STRANGER, "", reviewer(THIRD, may_contest=True))

    assert await standing(case) == (ReviewStatus.SECOND, None, AttemptStatus.PASSED)
    assert len(await opinions(case)) == 1
    assert (await actions(case))[-1] == (THIRD, "review_case:reported", "")


def _named(args: dict[str, int]) -> dict[str, int]:
    return {"attempt_id": args["attempt"], "passed_ms": args["passed_ms"]}
