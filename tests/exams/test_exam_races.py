"""Two at once where it hurts, made to meet: one is held in the middle of its transaction while the other sets out.

On SQLite the second simply waits for its turn; on PostgreSQL the locks have to be the right ones.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import copy_context
from typing import Any

import pytest

from server import db
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Answer, Attempt
from server.exams.rules import AttemptStatus, FailReason, slot
from server.exams.services import outcomes, sealing
from server.exams.services.answering import Saved
from server.exams.services.refusals import AttemptClosed
from tests.exams.conftest import GRACE_MS, Sitter
from tests.factories import NOW_MS, SEALED, make_attempt

S = AttemptStatus
REVIEWED = {**SEALED, "status": S.IN_REVIEW}
REFUSED = {**SEALED, "status": S.REVIEW_FAILED, "failed_for": FailReason.BLURRED, "decided_ms": NOW_MS}


SetOut = Callable[[Coroutine[Any, Any, Any]], Awaitable["asyncio.Task[Any]"]]


@pytest.fixture
def set_out() -> SetOut:
    """Start the other one, outside of the transaction of whoever starts it, and give it time to run into a lock."""
    outside = copy_context()

    async def start(other: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        task = asyncio.create_task(other, context=outside.copy())
        await asyncio.sleep(0.2)
        return task

    return start


async def end(sitter: Sitter) -> int:
    over = By("system", sitter.deadline_ms + GRACE_MS + 1)
    await sealing.seal_due(sitter.policy, by=over)
    return await sealing.mark_sealed(bank=sitter.bank, by=over)


async def test_answer_on_its_way_is_waited_for_by_the_seal(sitter: Sitter, set_out: SetOut) -> None:
    """The answer has been let in and is not written yet; what is acknowledged then must be in the marks."""
    await sitter.begin()
    [first, *_] = await sitter.right()
    at = sitter.deadline_ms + GRACE_MS

    async with db.transaction() as somebody:  # who writes the same answer, and thinks better of it
        await Answer.create(slot=slot(sitter.id, 1), choice="", seq=0, saved_ms=NOW_MS)
        saving = await set_out(sitter.save_one(first, at))
        ending = await set_out(end(sitter))
        await somebody.rollback()
    saved: Saved = await saving
    await ending

    attempt = await Attempt.get()
    assert (saved.saved, attempt.answered, attempt.score_halves) == ({"1": 1}, 1, 2)


async def test_journal_on_its_way_is_waited_for_by_the_seal(sitter: Sitter, set_out: SetOut) -> None:
    await sitter.begin()
    sitter.clock.ms = sitter.deadline_ms + GRACE_MS

    async with db.transaction():
        saved = await sitter.save(await sitter.right())
        ending = await set_out(end(sitter))

    assert (len(saved.saved), await ending, (await Attempt.get()).answered) == (8, 1, 8)


async def test_answer_that_comes_while_the_hand_in_is_written_is_refused(sitter: Sitter, set_out: SetOut) -> None:
    await sitter.begin()
    entries = await sitter.right()

    async with db.transaction():
        await sealing.seal_due(sitter.policy, by=By("system", sitter.deadline_ms + GRACE_MS + 1))
        saving = await set_out(sitter.save_one(entries[0], sitter.deadline_ms))

    assert await saving is None
    with pytest.raises(AttemptClosed):
        await sitter.save(entries[:1])
    assert await Answer.all().count() == 0


async def test_time_added_while_the_seal_waits_keeps_the_exam_running(sitter: Sitter, set_out: SetOut) -> None:
    await sitter.begin()

    async with db.transaction():
        await Attempt.filter(id=sitter.id).update(deadline_ms=sitter.deadline_ms + 600_000)
        ending = await set_out(end(sitter))

    assert (await ending, (await Attempt.get()).sealed_ms) == (0, None)


@pytest.mark.parametrize("first", [0, 1])
async def test_two_who_fail_both_attempts_end_the_enrolment(sitter: Sitter, set_out: SetOut, first: int) -> None:
    """Whoever is second sees what the first has done."""
    attempts = [await make_attempt(sitter.enrolment, **REVIEWED) for _ in range(2)]
    await Enrolment.filter(id=sitter.enrolment.id).update(status=EnrolmentStatus.EXAM_REVIEW)

    async def fail(attempt: Attempt) -> None:
        async with db.transaction():
            await outcomes.fail_review(attempt.id, FailReason.BLURRED, by=By("staff:2", NOW_MS))

    async with db.transaction():
        await outcomes.fail_review(attempts[first].id, FailReason.BLURRED, by=By("staff:1", NOW_MS))
        other = await set_out(fail(attempts[1 - first]))
    await other

    assert (await Enrolment.get()).status is EnrolmentStatus.FAILED


async def test_won_appeal_and_the_marks_of_the_make_up_do_not_wait_in_a_circle(sitter: Sitter, set_out: SetOut) -> None:
    lost = await make_attempt(sitter.enrolment, **REFUSED, number=1)
    await sitter.begin()
    await sitter.save(await sitter.right())
    over = By("system", sitter.deadline_ms + GRACE_MS + 1)
    await sealing.seal_due(sitter.policy, by=over)

    async with db.transaction():
        await outcomes.pass_attempt(lost.id, by=over, verb="appeal_won")
        marking = await set_out(sealing.mark_sealed(bank=sitter.bank, by=over))
        await outcomes.void_make_up(sitter.enrolment.id, lost.id, by=over)
    await marking

    assert (await Enrolment.get()).status is EnrolmentStatus.PASSED
    assert [one.status for one in await Attempt.all().order_by("id")] == [S.PASSED, S.VOIDED]
