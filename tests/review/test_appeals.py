"""What an answered appeal does: to the attempt, to what was sat after it, to the enrolment; and who may answer."""

from typing import Any

import pytest
import pytest_asyncio

from server.accounts.models import Notice
from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.errors import InvalidInput, NotFound
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus, FailReason
from server.review.models import Appeal, Opinion
from server.review.rules import ReviewStatus, Verdict
from server.review.services import appeals
from server.review.services.appeals import ThirdPersonNeeded
from server.settings import Settings
from server.workflow import StepNotAllowed
from tests.factories import (
    NOW_MS,
    SEALED,
    make_appeal,
    make_attempt,
    make_certificate,
    make_enrolment,
    make_person,
    make_review_case,
)

THIRD = By("staff:3", NOW_MS + 1000)
FAILED: dict[str, Any] = {
    **SEALED, "status": AttemptStatus.REVIEW_FAILED, "failed_for": FailReason.BLURRED, "decided_ms": NOW_MS,
}  # fmt: skip
ANSWER = "经核对，照片是本人。"


@pytest_asyncio.fixture
async def appeal(database: Settings) -> Appeal:
    """Against an attempt that staff:1 and staff:2 failed."""
    certificate = await make_certificate(await make_person())
    enrolment = await make_enrolment(certificate, status=EnrolmentStatus.CREDITS_COMPLETE)
    attempt = await make_attempt(enrolment, **FAILED)
    case = await make_review_case(attempt, status=ReviewStatus.CLOSED, verdict=Verdict.FAIL, closed_ms=NOW_MS)
    for number, second in ((1, False), (2, True)):
        about: dict[str, Any] = {"verdict": Verdict.FAIL, "reason": FailReason.BLURRED, "at_ms": NOW_MS}
        await Opinion.create(case=case, by=f"staff:{number}", second=second, **about)
    return await make_appeal(attempt)


async def statuses(appeal: Appeal) -> tuple[str, str, list[str]]:
    """Of the appeal, the enrolment, and its attempts in their order."""
    enrolment_id = (await Attempt.get(id=appeal.attempt_id)).enrolment_id
    attempts = await Attempt.filter(enrolment_id=enrolment_id).order_by("id")
    return (
        (await Appeal.get(id=appeal.id)).status,
        (await Enrolment.get(id=enrolment_id)).status,
        [one.status for one in attempts],
    )


async def make_up(appeal: Appeal, **changes: Any) -> Attempt:
    return await make_attempt(await Enrolment.get(), make_up=True, **changes)


async def told() -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in await Notice.all().order_by("id")]


async def test_won_appeal_passes_the_attempt_and_tells_the_trainee(appeal: Appeal) -> None:
    await appeals.overturn_appeal(appeal.id, ANSWER, by=THIRD)

    assert await statuses(appeal) == ("OVERTURNED", "PASSED", ["PASSED"])
    assert (await Attempt.get()).failed_for is None
    assert await told() == [
        ("EXAM_RESULT", "您的结业考试已审核通过，成绩将由主管部门上报。"),
        ("APPEAL_ANSWERED", f"您的考试申诉已处理：申诉成立。{ANSWER}"),
    ]


@pytest.mark.parametrize("status", ["IN_PROGRESS", "SCORE_FAILED", "CHECKING", "IN_REVIEW", "PASSED"])
async def test_won_appeal_voids_the_make_up(appeal: Appeal, status: str) -> None:
    running = status == "IN_PROGRESS"
    after = await make_up(appeal, **({} if running else {**SEALED, "status": AttemptStatus(status)}))
    await Enrolment.filter().update(
        status={"IN_PROGRESS": "CREDITS_COMPLETE", "SCORE_FAILED": "FAILED", "PASSED": "PASSED"}.get(
            status, "EXAM_REVIEW"
        )
    )

    await appeals.overturn_appeal(appeal.id, ANSWER, by=THIRD)

    assert await statuses(appeal) == ("OVERTURNED", "PASSED", ["PASSED", "VOIDED"])
    ended = await Attempt.get(id=after.id)
    assert (ended.sealed_ms, ended.sealed_by) == (
        (THIRD.at_ms, "INCIDENT") if running else (SEALED["sealed_ms"], "HAND_IN")
    )
    assert ("EXAM_RESULT", "您的申诉成立，前一次考试已合格，之后的补考不再计入。") in await told()


async def test_upheld_appeal_changes_nothing_and_tells_why(appeal: Appeal) -> None:
    await appeals.uphold_appeal(appeal.id, "照片中看不清面部。", by=THIRD)

    assert await statuses(appeal) == ("UPHELD", "CREDITS_COMPLETE", ["REVIEW_FAILED"])
    assert await told() == [("APPEAL_ANSWERED", "您的考试申诉已处理：维持原结论。照片中看不清面部。")]
    found = await Appeal.get()
    assert (found.answer, found.decided_by, found.decided_ms) == ("照片中看不清面部。", "staff:3", THIRD.at_ms)


async def test_everything_stands_in_the_log_without_words_of_people(appeal: Appeal) -> None:
    await appeals.overturn_appeal(appeal.id, ANSWER, by=THIRD)

    entries = await AuditEntry.all().order_by("id").values_list("actor", "action", "note")
    assert entries == [
        ("staff:3", "appeal:overturned", ""),
        ("staff:3", "attempt:appeal_won", ""),
        ("staff:3", "enrolment:passed", ""),
    ]


@pytest.mark.parametrize("decide", [appeals.uphold_appeal, appeals.overturn_appeal])
@pytest.mark.parametrize("number", [1, 2])
async def test_whoever_failed_it_does_not_answer(appeal: Appeal, decide: Any, number: int) -> None:
    with pytest.raises(ThirdPersonNeeded):
        await decide(appeal.id, ANSWER, by=By(f"staff:{number}", NOW_MS))

    assert await statuses(appeal) == ("WAITING", "CREDITS_COMPLETE", ["REVIEW_FAILED"])


async def test_opinion_taken_back_bars_nobody(appeal: Appeal) -> None:
    await Opinion.filter(by="staff:2").update(taken_back_ms=NOW_MS)

    await appeals.uphold_appeal(appeal.id, ANSWER, by=By("staff:2", NOW_MS))

    assert (await statuses(appeal))[0] == "UPHELD"


@pytest.mark.parametrize("decide", [appeals.uphold_appeal, appeals.overturn_appeal])
async def test_answered_appeal_is_not_answered_again(appeal: Appeal, decide: Any) -> None:
    await appeals.uphold_appeal(appeal.id, ANSWER, by=THIRD)

    with pytest.raises(StepNotAllowed):
        await decide(appeal.id, ANSWER, by=By("staff:4", NOW_MS))


async def test_appeal_is_not_won_after_the_report(appeal: Appeal) -> None:
    """The make-up passed and was reported meanwhile: nothing moves, and the appeal goes on waiting."""
    await make_up(appeal, **{**SEALED, "status": AttemptStatus.PASSED})
    await Enrolment.filter().update(status=EnrolmentStatus.REPORTED)

    with pytest.raises(StepNotAllowed):
        await appeals.overturn_appeal(appeal.id, ANSWER, by=THIRD)

    assert await statuses(appeal) == ("WAITING", "REPORTED", ["REVIEW_FAILED", "PASSED"])


@pytest.mark.parametrize("decide", [appeals.uphold_appeal, appeals.overturn_appeal])
@pytest.mark.parametrize("answer", ["", " 好 ", "字" * 501])
async def test_answer_takes_words(appeal: Appeal, decide: Any, answer: str) -> None:
    with pytest.raises(InvalidInput):
        await decide(appeal.id, answer, by=THIRD)

    assert (await statuses(appeal))[0] == "WAITING"


@pytest.mark.parametrize("decide", [appeals.uphold_appeal, appeals.overturn_appeal])
async def test_appeal_that_is_not_there_is_not_answered(database: Settings, decide: Any) -> None:
    with pytest.raises(NotFound):
        await decide(1, ANSWER, by=THIRD)
