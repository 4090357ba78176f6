"""What becomes of an attempt after its marks, and where that puts the enrolment."""

from typing import Any

import pytest
import pytest_asyncio

from server import db
from server.accounts.models import Notice
from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.enrolment.services import EnrolledAnew
from server.exams.models import Attempt
from server.exams.rules import AttemptKind, AttemptStatus, FailReason, SealedBy
from server.exams.services import outcomes
from server.registry.models import Certificate
from server.settings import Settings
from server.workflow import StepNotAllowed
from tests.factories import NOW_MS, SEALED, make_attempt, make_certificate, make_enrolment, make_person

BY = By("staff:7", NOW_MS + 500_000)
S, E = AttemptStatus, EnrolmentStatus
FAILED = {**SEALED, "status": S.SCORE_FAILED, "score_halves": 100}
REFUSED = {**SEALED, "status": S.REVIEW_FAILED, "failed_for": FailReason.BLURRED, "decided_ms": NOW_MS}


@pytest_asyncio.fixture
async def enrolment(database: Settings) -> Enrolment:
    return await make_enrolment(await make_certificate(await make_person()), status=E.EXAM_REVIEW)


async def sat(enrolment: Enrolment, **changes: Any) -> Attempt:
    return await make_attempt(enrolment, **(SEALED | changes))


async def standing(enrolment: Enrolment) -> EnrolmentStatus:
    return (await Enrolment.get(id=enrolment.id)).status


async def decided(attempt: Attempt) -> tuple[Any, ...]:
    row = await Attempt.get(id=attempt.id)
    return row.status, row.decided_ms, row.decided_by, row.failed_for


async def notices() -> list[str]:
    return [notice.text for notice in await Notice.filter(kind="EXAM_RESULT").order_by("id")]


async def logged() -> list[tuple[str, str, str]]:
    rows = AuditEntry.all().order_by("id")
    return [(row.action, row.actor, row.note) for row in await rows]


async def test_photographs_that_do_not_pass_by_themselves_go_to_people(enrolment: Enrolment) -> None:
    attempt = await sat(enrolment)

    await outcomes.send_to_people(attempt.id, by=BY)

    assert (await decided(attempt), await standing(enrolment)) == ((S.IN_REVIEW, None, "", None), E.EXAM_REVIEW)
    assert (await notices(), await logged()) == ([], [("attempt:in_review", "staff:7", "")])


@pytest.mark.parametrize("before", [S.CHECKING, S.IN_REVIEW])
async def test_pass_passes_the_enrolment_and_is_told(enrolment: Enrolment, before: AttemptStatus) -> None:
    attempt = await sat(enrolment, status=before)

    await outcomes.pass_attempt(attempt.id, by=BY)

    assert (await decided(attempt), await standing(enrolment)) == ((S.PASSED, BY.at_ms, "staff:7", None), E.PASSED)
    assert await notices() == ["您的结业考试已审核通过，成绩将由主管部门上报。"]
    assert await logged() == [("attempt:passed", "staff:7", ""), ("enrolment:passed", "staff:7", "")]


async def test_failed_review_opens_the_make_up_at_once(enrolment: Enrolment) -> None:
    attempt = await sat(enrolment, status=S.IN_REVIEW)

    await outcomes.fail_review(attempt.id, FailReason.OTHERS_PRESENT, by=BY)

    assert await decided(attempt) == (S.REVIEW_FAILED, BY.at_ms, "staff:7", FailReason.OTHERS_PRESENT)
    assert await standing(enrolment) is E.CREDITS_COMPLETE
    assert await notices() == [
        "您的结业考试照片审核未通过，原因：照片中出现无关人员。如有异议，可在考试记录中提出申诉。"
    ]
    assert await logged() == [
        ("attempt:review_failed", "staff:7", ""), ("enrolment:credits_complete", "staff:7", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("first", [FAILED, REFUSED])
async def test_second_loss_ends_the_enrolment(enrolment: Enrolment, first: dict[str, Any]) -> None:
    await sat(enrolment, **first)
    make_up = await sat(enrolment, status=S.IN_REVIEW, make_up=True)

    await outcomes.fail_review(make_up.id, FailReason.MATERIAL, by=BY)

    assert await standing(enrolment) is E.FAILED


async def test_machine_fails_nobody(enrolment: Enrolment) -> None:
    """What is being checked can pass or go to people, nothing else."""
    attempt = await sat(enrolment)

    with pytest.raises(StepNotAllowed):
        await outcomes.fail_review(attempt.id, FailReason.BLURRED, by=By("system", NOW_MS))


async def test_decision_taken_back_is_as_if_it_had_not_been(enrolment: Enrolment) -> None:
    attempt = await sat(enrolment, **REFUSED)
    await Enrolment.filter(id=enrolment.id).update(status=E.CREDITS_COMPLETE)

    await outcomes.take_back(attempt.id, by=BY)

    assert (await decided(attempt), await standing(enrolment)) == ((S.IN_REVIEW, None, "", None), E.EXAM_REVIEW)
    assert (await logged())[0] == ("attempt:taken_back", "staff:7", "")


async def test_won_appeal_passes_and_voids_the_make_up(enrolment: Enrolment) -> None:
    first = await sat(enrolment, **REFUSED)
    lost = await sat(enrolment, **FAILED, make_up=True)
    await Enrolment.filter(id=enrolment.id).update(status=E.FAILED)

    async with db.transaction():
        await outcomes.pass_attempt(first.id, by=BY, verb="appeal_won")
        await outcomes.void_make_up(enrolment.id, first.id, by=BY)

    assert ((await decided(first))[0], (await decided(lost))[0]) == (S.PASSED, S.VOIDED)
    assert await standing(enrolment) is E.PASSED
    assert [(action, note) for action, _, note in await logged()] == [
        ("attempt:appeal_won", ""), ("enrolment:passed", ""), ("attempt:voided", f"attempt:{first.id}"),
    ]  # fmt: skip


async def test_won_appeal_ends_a_make_up_that_runs(enrolment: Enrolment) -> None:
    first = await sat(enrolment, **REFUSED)
    running = await make_attempt(enrolment, make_up=True)
    mock = await sat(enrolment, kind=AttemptKind.MOCK, status=S.PASSED)

    async with db.transaction():
        await outcomes.pass_attempt(first.id, by=BY, verb="appeal_won")
        await outcomes.void_make_up(enrolment.id, first.id, by=BY)

    ended = await Attempt.get(id=running.id)
    assert (ended.status, ended.sealed_ms, ended.sealed_by) == (S.VOIDED, BY.at_ms, SealedBy.INCIDENT)
    assert (await Attempt.get(id=mock.id)).status is S.PASSED


async def test_lost_appeal_of_the_make_up_leaves_the_first_alone(enrolment: Enrolment) -> None:
    first = await sat(enrolment, **FAILED)
    make_up = await sat(enrolment, **REFUSED, make_up=True)

    async with db.transaction():
        await outcomes.pass_attempt(make_up.id, by=BY, verb="appeal_won")
        await outcomes.void_make_up(enrolment.id, make_up.id, by=BY)

    assert ((await decided(first))[0], await standing(enrolment)) == (S.SCORE_FAILED, E.PASSED)


@pytest.mark.parametrize("status", [S.CHECKING, S.IN_REVIEW, S.SCORE_FAILED])
async def test_voided_attempt_does_not_count(enrolment: Enrolment, status: AttemptStatus) -> None:
    attempt = await sat(enrolment, status=status)

    await outcomes.void_attempt(attempt.id, by=BY, note="incident:1")

    assert ((await decided(attempt))[0], await standing(enrolment)) == (S.VOIDED, E.CREDITS_COMPLETE)
    assert await notices() == ["您的一次考试已作废，不计入考试次数，可重新参加考试。"]


async def test_voided_once_is_voided(enrolment: Enrolment) -> None:
    attempt = await sat(enrolment, status=S.VOIDED)

    with pytest.raises(StepNotAllowed):
        await outcomes.void_attempt(attempt.id, by=BY, note="incident:1")


async def test_mock_means_nothing_to_the_enrolment(enrolment: Enrolment) -> None:
    attempt = await sat(enrolment, kind=AttemptKind.MOCK, status=S.PASSED)

    await outcomes.void_attempt(attempt.id, by=BY, note="incident:1")

    assert await standing(enrolment) is E.EXAM_REVIEW


async def test_what_was_reported_is_not_moved(enrolment: Enrolment) -> None:
    attempt = await sat(enrolment, status=S.PASSED)
    await Enrolment.filter(id=enrolment.id).update(status=E.REPORTED)

    with pytest.raises(StepNotAllowed):
        async with db.transaction():
            await outcomes.take_back(attempt.id, by=BY)

    assert ((await decided(attempt))[0], await standing(enrolment)) == (S.PASSED, E.REPORTED)


async def test_lost_enrolment_does_not_come_back_beside_a_new_one(enrolment: Enrolment) -> None:
    """The person was enrolled again in the same cycle after the make-up was lost."""
    attempt = await sat(enrolment, **REFUSED)
    await sat(enrolment, **FAILED, make_up=True)
    await Enrolment.filter(id=enrolment.id).update(status=E.FAILED)
    await make_enrolment(await Certificate.get(id=enrolment.certificate_id))

    with pytest.raises(EnrolledAnew):
        async with db.transaction():
            await outcomes.pass_attempt(attempt.id, by=BY, verb="appeal_won")

    assert ((await decided(attempt))[0], await standing(enrolment)) == (S.REVIEW_FAILED, E.FAILED)
