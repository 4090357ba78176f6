"""The end of an exam by the clock, with no client: sealed when the grace is over, marked once, whoever races."""

import asyncio

import pytest

from server import db
from server.accounts.models import Notice
from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.errors import Conflict
from server.exams import queries
from server.exams.models import Attempt, AttemptEvent
from server.exams.queries import Bank
from server.exams.rules import AttemptKind, AttemptStatus, SealedBy
from server.exams.services import answering, marking, sealing
from server.exams.services.answering import Entry
from server.exams.services.policy import ExamPolicy
from server.exams.services.refusals import AttemptClosed
from tests.exams.conftest import GRACE_MS, MakeSitter, Sitter


def at(ms: int) -> By:
    return By("system", ms)


def over(sitter: Sitter) -> By:
    """The first moment at which the grace is over."""
    return at(sitter.deadline_ms + GRACE_MS + 1)


async def end(sitter: Sitter) -> int:
    """One round of the worker."""
    await sealing.seal_due(sitter.policy, by=over(sitter))
    return await sealing.mark_sealed(bank=sitter.bank, by=over(sitter))


@pytest.mark.parametrize(("after_ms", "sealed"), [(0, 0), (GRACE_MS - 100, 0), (GRACE_MS, 0), (GRACE_MS + 1, 1)])
async def test_attempt_is_sealed_when_its_grace_is_over(sitter: Sitter, after_ms: int, sealed: int) -> None:
    """As long as an answer is taken it runs."""
    attempt = await sitter.begin()

    assert await sealing.seal_due(sitter.policy, by=at(attempt.deadline_ms + after_ms)) == sealed
    assert await Attempt.filter(sealed_ms__not_isnull=True).count() == sealed


async def test_what_was_saved_until_then_counts(sitter: Sitter) -> None:
    await sitter.begin()
    await sitter.save((await sitter.right())[:6])

    await end(sitter)

    attempt = await Attempt.get()
    assert (attempt.sealed_by, attempt.sealed_ms, attempt.marked_ms) == (
        SealedBy.CLOCK, over(sitter).at_ms, over(sitter).at_ms,
    )  # fmt: skip
    assert (attempt.status, attempt.score_halves, attempt.answered) == (AttemptStatus.CHECKING, 16, 6)
    assert (await Enrolment.get()).status is EnrolmentStatus.EXAM_REVIEW
    assert await AttemptEvent.filter(kind="SEALED").values_list("at_ms", "note") == [
        (over(sitter).at_ms, "到时自动交卷")
    ]
    assert await AuditEntry.filter(action="attempt:checking").values_list("actor", "subject", "note") == [
        ("system", f"attempt:{attempt.id}", "8.0")
    ]


@pytest.mark.parametrize(
    ("kind", "right", "told"),
    [
        (AttemptKind.FINAL, 8, "结业考试时间已到，系统已自动交卷：10.0分，成绩合格，等待照片审核。"),
        (AttemptKind.FINAL, 1, "结业考试时间已到，系统已自动交卷：1.0分，未合格。"),
        (AttemptKind.MOCK, 8, "模拟考试时间已到，系统已自动交卷：10.0分，合格。"),
    ],
)
async def test_who_did_not_hand_in_is_told(sitter: Sitter, kind: AttemptKind, right: int, told: str) -> None:
    await sitter.begin(kind)
    await sitter.save((await sitter.right())[:right])

    await end(sitter)

    assert await Notice.all().values_list("person_id", "kind", "text") == [
        (sitter.login.holder_id, "EXAM_RESULT", told)
    ]


async def test_nobody_answered_anything(sitter: Sitter) -> None:
    await sitter.begin()

    await end(sitter)

    attempt = await Attempt.get()
    assert (attempt.status, attempt.score_halves, attempt.answered) == (AttemptStatus.SCORE_FAILED, 0, 0)


async def test_two_workers_at_once_end_each_attempt_once(make_sitter: MakeSitter) -> None:
    sitters = [await make_sitter() for _ in range(6)]
    for sitter in sitters:
        await sitter.begin()
        await sitter.save(await sitter.right())

    await asyncio.gather(*(end(sitters[0]) for _ in range(4)))
    await end(sitters[0])

    assert {(one.status, one.score_halves) for one in await Attempt.all()} == {(AttemptStatus.CHECKING, 20)}
    assert {one.status for one in await Enrolment.all()} == {EnrolmentStatus.EXAM_REVIEW}
    counts = [
        await AttemptEvent.filter(kind="SEALED").count(),
        await AuditEntry.filter(action="attempt:checking").count(),
        await AuditEntry.filter(action="enrolment:exam_review").count(),
        await Notice.filter(kind="EXAM_RESULT").count(),
    ]
    assert counts == [6, 6, 6, 6]


async def test_worker_that_dies_between_seal_and_marks_is_made_good(sitter: Sitter) -> None:
    await sitter.begin()
    await sitter.save(await sitter.right())
    await sealing.seal_due(sitter.policy, by=over(sitter))

    later = at(over(sitter).at_ms + 60_000)
    marked = [await sealing.mark_sealed(bank=Bank(0), by=later) for _ in range(2)]

    attempt = await Attempt.get()
    assert (marked, attempt.sealed_ms, attempt.marked_ms, attempt.score_halves) == (
        [1, 0], over(sitter).at_ms, later.at_ms, 20,
    )  # fmt: skip


async def test_whoever_asks_first_gets_the_marks_of_a_sealed_attempt(sitter: Sitter) -> None:
    """A hand-in after the seal, before the worker has marked it."""
    await sitter.begin()
    await sitter.save(await sitter.right())
    await sealing.seal_due(sitter.policy, by=over(sitter))

    handed_in = await sitter.hand_in(now_ms=over(sitter).at_ms)

    assert (handed_in.sealed_by, handed_in.score_halves) == (SealedBy.CLOCK, 20)
    assert await sealing.mark_sealed(bank=sitter.bank, by=over(sitter)) == 0


async def test_hand_in_and_clock_at_once_end_it_once(make_sitter: MakeSitter) -> None:
    sitters = [await make_sitter() for _ in range(5)]
    for sitter in sitters:
        await sitter.begin()
        await sitter.save((await sitter.right())[:5])
    grace = sitters[0].deadline_ms + GRACE_MS

    handing_in = asyncio.gather(*(sitter.hand_in(now_ms=grace) for sitter in sitters for _ in range(2)))
    await asyncio.gather(*(end(sitters[0]) for _ in range(2)))
    handed_in = await handing_in

    attempts = {one.id: one for one in await Attempt.all()}
    assert {one.score_halves for one in attempts.values()} == {12}
    assert [(one.receipt, one.sealed_by) for one in handed_in] == [
        (attempts[one.id].receipt, attempts[one.id].sealed_by) for one in handed_in
    ]
    assert await AttemptEvent.filter(kind="SEALED").count() == 5
    assert await AuditEntry.filter(action__in=["attempt:checking", "attempt:score_failed"]).count() == 5


async def test_every_acknowledged_answer_is_in_the_marks_and_none_after_the_seal(make_sitter: MakeSitter) -> None:
    """Answers of the last moment race the seal: each is either counted or refused, never lost in between."""
    sitters = [await make_sitter() for _ in range(5)]
    for sitter in sitters:
        await sitter.begin()
    grace = sitters[0].deadline_ms + GRACE_MS
    acknowledged: dict[int, dict[int, str]] = {sitter.id: {} for sitter in sitters}

    async def one(sitter: Sitter, entry: Entry) -> None:
        try:
            saved = await sitter.save_one(entry, grace)
            if saved is None:
                sitter_shape = await sitter.shapes.of(sitter.id)
                saved = await answering.save(
                    sitter.login, sitter.id, [entry], sitter_shape, policy=sitter.policy, now_ms=grace
                )
        except AttemptClosed:
            return
        acknowledged[sitter.id] |= {int(item): entry.choice for item in saved.saved}

    async def answer(sitter: Sitter) -> None:
        for entry in await sitter.right():
            await one(sitter, entry)

    await asyncio.gather(*(answer(sitter) for sitter in sitters), *(end(sitters[0]) for _ in range(3)))
    await end(sitters[0])

    for attempt in await Attempt.all():
        given = await queries.answers_of(attempt.id)
        assert {place: found.choice for place, found in given.items()} == acknowledged[attempt.id]
        assert attempt.answered == len(given)
        assert attempt.receipt == marking.receipt_of(attempt, given)
        assert attempt.score_halves == sum(2 if place not in {5, 6} else 4 for place in given)


async def test_marks_of_another_worker_are_left_alone(sitter: Sitter) -> None:
    """Both have worked them out; the second writes nothing."""
    await sitter.begin()
    await sealing.seal_due(sitter.policy, by=over(sitter))
    attempts = await Attempt.all()
    first, second = await marking.work_out(attempts, sitter.bank), await marking.work_out(attempts, sitter.bank)

    async with db.transaction():
        mine = await marking.write(first, by=over(sitter))
        late = await marking.write(second, by=at(over(sitter).at_ms + 9))

    assert (len(mine), len(late)) == (1, 0)
    assert (await Attempt.get()).marked_ms == over(sitter).at_ms
    assert await AuditEntry.filter(action="attempt:score_failed").count() == 1


async def test_enrolment_that_was_given_up_holds_nobody_else_up(make_sitter: MakeSitter) -> None:
    """Refunded while its exam ran."""
    sitters = [await make_sitter() for _ in range(3)]
    for sitter in sitters:
        await sitter.begin()
        await sitter.save(await sitter.right())
    await Enrolment.filter(id=sitters[1].enrolment.id).update(status=EnrolmentStatus.REFUNDED)

    await end(sitters[0])

    assert {one.score_halves for one in await Attempt.all()} == {20}
    assert [one.status for one in await Enrolment.all().order_by("id")] == [
        EnrolmentStatus.EXAM_REVIEW, EnrolmentStatus.REFUNDED, EnrolmentStatus.EXAM_REVIEW,
    ]  # fmt: skip


async def test_attempt_that_cannot_be_settled_holds_nobody_else_up(make_sitter: MakeSitter) -> None:
    sitters = [await make_sitter() for _ in range(3)]
    for sitter in sitters:
        await sitter.begin()
    await Enrolment.filter(id=sitters[1].enrolment.id).update(status=EnrolmentStatus.CERTIFIED)

    await end(sitters[0])

    assert [one.status for one in await Attempt.all().order_by("id")] == [
        AttemptStatus.SCORE_FAILED, AttemptStatus.IN_PROGRESS, AttemptStatus.SCORE_FAILED,
    ]  # fmt: skip
    with pytest.raises(Conflict):
        await sitters[1].hand_in()


async def test_time_that_was_added_is_waited_for(sitter: Sitter) -> None:
    await sitter.begin()
    await Attempt.filter(id=sitter.id).update(deadline_ms=sitter.deadline_ms + 600_000)

    assert await sealing.seal_due(sitter.policy, by=over(sitter)) == 0
    assert await sealing.seal_due(sitter.policy, by=at(over(sitter).at_ms + 600_000)) == 1


async def test_nothing_to_end_is_no_work(policy: ExamPolicy, bank: Bank) -> None:
    by = at(10**15)

    assert (await sealing.seal_due(policy, by=by), await sealing.mark_sealed(bank=bank, by=by)) == (0, 0)
