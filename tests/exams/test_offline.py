"""What is entered of an exam in a room: tries, make-up and enrolment follow the one rule of all attempts."""

from typing import Any, Final

import pytest
import pytest_asyncio

from server import db
from server.accounts.models import Notice
from server.audit.services import By
from server.catalogue.rules import ExamMode
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Attempt, AttemptEvent
from server.exams.rules import AttemptEventKind, AttemptKind, AttemptStatus
from server.exams.services.offline import RoomResult, record_result
from server.exams.services.refusals import AlreadyPassed, CreditsMissing, EnrolmentNotOpen, NoTriesLeft, ReviewPending
from server.outbox.models import Job
from server.settings import Settings
from tests.exams.conftest import Sitter
from tests.factories import (
    NOW_MS,
    SEALED,
    complete_credits,
    make_attempt,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
)

BY: Final = By("staff:7", NOW_MS + 9_000_000)
HOURS: Final = {"from_ms": NOW_MS, "until_ms": NOW_MS + 3_600_000}
S, E = AttemptStatus, EnrolmentStatus


@pytest_asyncio.fixture
async def enrolment(database: Settings) -> Enrolment:
    training_class = await make_class(exam_mode=ExamMode.OFFLINE)
    enrolment = await make_enrolment(await make_certificate(await make_person()), training_class)
    await complete_credits(enrolment)
    return enrolment


async def entered(enrolment: Enrolment, **changes: Any) -> Attempt:
    async with db.transaction():
        return await record_result(enrolment.person_id, enrolment.id, RoomResult(**(HOURS | changes)), by=BY)


async def standing(enrolment: Enrolment) -> EnrolmentStatus:
    return (await Enrolment.get(id=enrolment.id)).status


@pytest.mark.parametrize(
    ("result", "status", "enrolled", "told"),
    [
        ({"score_halves": 120}, S.PASSED, E.PASSED, "您的线下结业考试成绩：60.0分，合格，成绩将由主管部门上报。"),
        ({"score_halves": 119}, S.SCORE_FAILED, E.CREDITS_COMPLETE, "您的线下结业考试成绩：59.5分，未合格。"),
        (
            {"lost_for": AttemptEventKind.ABSENT}, S.SCORE_FAILED, E.CREDITS_COMPLETE,
            "您的线下结业考试记为缺考，本次考试机会已用。",
        ),
        (
            {"lost_for": AttemptEventKind.MISCONDUCT}, S.SCORE_FAILED, E.CREDITS_COMPLETE,
            "您的线下结业考试记为违纪，本次考试机会已用。",
        ),
    ],
)  # fmt: skip
async def test_result_puts_the_enrolment_where_any_attempt_would(
    enrolment: Enrolment, result: dict[str, Any], status: AttemptStatus, enrolled: EnrolmentStatus, told: str
) -> None:
    attempt = await entered(enrolment, **result)

    assert (attempt.status, attempt.decided_by, await standing(enrolment)) == (status, "staff:7", enrolled)
    assert [notice.text for notice in await Notice.all()] == [told]


async def test_result_is_a_final_attempt_without_a_paper(enrolment: Enrolment) -> None:
    attempt = await entered(enrolment, score_halves=131)

    assert (attempt.kind, attempt.mode, attempt.number, attempt.make_up, attempt.paper, attempt.score_halves) == (
        AttemptKind.FINAL, ExamMode.OFFLINE, 1, False, [], 131,
    )  # fmt: skip
    assert [event.kind for event in await AttemptEvent.all()] == [AttemptEventKind.SEALED]


async def test_pass_in_a_room_is_reported_like_any_other(enrolment: Enrolment) -> None:
    attempt = await entered(enrolment, score_halves=131)

    assert [(job.kind, job.args) for job in await Job.all()] == [("queue_report", f'{{"attempt": {attempt.id}}}')]


async def test_absence_is_told_by_an_event(enrolment: Enrolment) -> None:
    await entered(enrolment, lost_for=AttemptEventKind.ABSENT)

    assert [event.kind for event in await AttemptEvent.all()] == [AttemptEventKind.ABSENT]


async def test_second_loss_ends_the_enrolment(enrolment: Enrolment) -> None:
    await entered(enrolment, lost_for=AttemptEventKind.ABSENT)
    make_up = await entered(enrolment, score_halves=100)

    assert (make_up.number, make_up.make_up, await standing(enrolment)) == (2, True, E.FAILED)


async def test_make_up_passes(enrolment: Enrolment) -> None:
    await entered(enrolment, score_halves=100)
    await entered(enrolment, score_halves=150)

    assert await standing(enrolment) is E.PASSED


@pytest.mark.parametrize(
    ("status", "refusal"),
    [
        (E.PASSED, AlreadyPassed), (E.CERTIFIED, AlreadyPassed), (E.FAILED, NoTriesLeft),
        (E.REFUNDED, EnrolmentNotOpen), (E.PENDING, EnrolmentNotOpen),
    ],
)  # fmt: skip
async def test_result_is_refused_where_no_exam_may_be_sat(
    enrolment: Enrolment, status: EnrolmentStatus, refusal: type[Exception]
) -> None:
    await Enrolment.filter(id=enrolment.id).update(status=status)

    with pytest.raises(refusal):
        await entered(enrolment, score_halves=150)

    assert await Attempt.all().count() == 0


async def test_result_without_credits_is_refused(enrolment: Enrolment) -> None:
    await Enrolment.filter(id=enrolment.id).update(credit_tenths=239)

    with pytest.raises(CreditsMissing):
        await entered(enrolment, score_halves=150)


async def test_result_beside_a_review_is_refused(enrolment: Enrolment) -> None:
    await make_attempt(enrolment, **SEALED)

    with pytest.raises(ReviewPending):
        await entered(enrolment, score_halves=150)


async def test_make_up_online_after_a_loss_in_a_room(sitter: Sitter) -> None:
    """Somebody who had not agreed to photographs has done so since."""
    await entered(sitter.enrolment, score_halves=100)

    make_up = await sitter.begin()

    assert (make_up.mode, make_up.make_up, make_up.number) == (ExamMode.ONLINE, True, 2)
