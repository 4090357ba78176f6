"""Ending an attempt: by its person, or by the clock with no client. What is sealed takes nothing any more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import structlog
from tortoise.expressions import Q

from server import db
from server.accounts import queries as accounts
from server.accounts.queries import Login
from server.audit.services import By
from server.db import Statement
from server.errors import Conflict
from server.exams import queries
from server.exams.models import Attempt, AttemptEvent
from server.exams.queries import Bank, Given
from server.exams.rules import NEVER, AttemptEventKind, AttemptKind, AttemptStatus, Blueprint, SealedBy
from server.exams.services import answering, marking
from server.exams.services.answering import Entry, Shape
from server.exams.services.asking import ask_photo
from server.exams.services.beating import open_challenge
from server.exams.services.marking import Marks
from server.exams.services.policy import ExamPolicy
from server.exams.services.refusals import AttemptClosed, TakenOver
from server.proctoring.rules import AskReason, SnapshotStatus
from server.proctoring.services import challenges
from server.proctoring.services.challenges import OpenChallenge

log = structlog.get_logger()
SEAL_BATCH: Final = 200


@dataclass(frozen=True)
class HandedIn:
    """A marked attempt; `passed` speaks of its score only. Repeating the hand-in tells the same."""

    id: int
    status: AttemptStatus
    score_halves: int
    passed: bool
    answered: int
    questions: int
    receipt: str
    sealed_ms: int
    sealed_by: SealedBy
    answers: Mapping[int, Given]
    challenge: OpenChallenge | None


async def hand_in(
    login: Login, attempt_id: int, entries: Sequence[Entry], shape: Shape, *, bank: Bank, policy: ExamPolicy, by: By
) -> HandedIn:
    """Save what comes along, ask for the last photograph, seal and mark.

    One that is sealed already is told as it is, marked now where the worker has not done so. After the grace nothing
    that comes along is saved. NotFound, TakenOver, AttemptClosed for one that was voided.
    """
    async with db.transaction():
        attempt = await queries.locked_attempt(login.holder_id, attempt_id)
        if attempt.sealed_ms is None:
            if attempt.session_id != login.session_id:
                raise TakenOver(device=attempt.device)
            in_time = by.at_ms <= attempt.deadline_ms + policy.grace_ms
            if in_time:
                await answering.save_into(attempt, entries, shape, now_ms=by.at_ms)
                await _ask_last_photo(attempt, policy, by)
            await _seal(attempt, SealedBy.HAND_IN if in_time else SealedBy.CLOCK, by)
    marked = await _mark([attempt], bank=bank, by=by)
    return _fresh(marked[0], by.at_ms) if marked else await _told(login, attempt_id, by.at_ms)


def _fresh(marks: Marks, now_ms: int) -> HandedIn:
    attempt = marks.attempt
    attempt.update_from_dict({"status": marks.status, "score_halves": marks.score_halves})
    attempt.update_from_dict({"answered": marks.answered, "receipt": marks.receipt})
    return _handed_in(attempt, marks.given, now_ms)


async def _told(login: Login, attempt_id: int, now_ms: int) -> HandedIn:
    """One that was marked before, by this person or by the worker."""
    attempt = await queries.persons_attempt(login.holder_id, attempt_id)
    return _handed_in(attempt, await queries.answers_of(attempt.id), now_ms)


def _handed_in(attempt: Attempt, answers: Mapping[int, Given], now_ms: int) -> HandedIn:
    if attempt.score_halves is None or attempt.sealed_ms is None or attempt.sealed_by is None:
        raise AttemptClosed
    return HandedIn(
        id=attempt.id,
        status=attempt.status,
        score_halves=attempt.score_halves,
        passed=attempt.score_halves >= Blueprint.from_json(attempt.blueprint).pass_halves,
        answered=attempt.answered or 0,
        questions=len(attempt.paper),
        receipt=attempt.receipt or "",
        sealed_ms=attempt.sealed_ms,
        sealed_by=attempt.sealed_by,
        answers=answers,
        challenge=open_challenge(attempt, now_ms),
    )


async def _ask_last_photo(attempt: Attempt, policy: ExamPolicy, by: By) -> None:
    """The one that is open anyway counts as the last; without consent none is asked for."""
    still_open = attempt.due_ms is not None and attempt.due_ms >= by.at_ms
    if attempt.kind is AttemptKind.MOCK or still_open or await accounts.consent_scope(attempt.person_id) is None:
        return
    if attempt.challenge:
        await challenges.end(attempt.challenge, SnapshotStatus.MISSED)
    await ask_photo(attempt, AskReason.HAND_IN, policy=policy, now_ms=by.at_ms)


async def _seal(attempt: Attempt, sealed_by: SealedBy, by: By) -> None:
    attempt.sealed_ms, attempt.sealed_by, attempt.next_photo_ms = by.at_ms, sealed_by, NEVER
    await attempt.save(
        update_fields=["sealed_ms", "sealed_by", "next_photo_ms", "challenge", "challenge_reason", "due_ms"]
    )
    await AttemptEvent.create(attempt_id=attempt.id, kind=AttemptEventKind.SEALED, at_ms=by.at_ms, note=sealed_by.label)


async def _mark(attempts: Sequence[Attempt], *, bank: Bank, by: By) -> Sequence[Marks]:
    """Returns what was marked here and now."""
    unmarked = [one for one in attempts if one.sealed_ms and one.status is AttemptStatus.IN_PROGRESS]
    worked_out = await marking.work_out(unmarked, bank)
    if not worked_out:
        return []
    async with db.transaction():
        return await marking.write(worked_out, by=by)


# Waits for an answer on its way: that one is counted, and none after it. What may change while it waits is asked twice:
# whether another worker has sealed it, or time was added.
_SEAL = Statement(
    "UPDATE attempt SET sealed_ms = :now, sealed_by = 'CLOCK' WHERE id IN ("  # noqa: S608 - a number of ours
    " SELECT id FROM attempt WHERE sealed_ms IS NULL AND deadline_ms < :limit ORDER BY deadline_ms, id"
    f" LIMIT {SEAL_BATCH}) AND sealed_ms IS NULL AND deadline_ms < :limit RETURNING id"
)


async def seal_due(policy: ExamPolicy, *, by: By) -> int:
    """Seal every attempt whose grace is over; how many. What was saved until then counts."""
    sealed = 0
    while rows := await _seal_batch(by.at_ms - policy.grace_ms, by):
        sealed += len(rows)
    return sealed


async def _seal_batch(limit: int, by: By) -> Sequence[Mapping[str, Any]]:
    about: dict[str, Any] = {"kind": AttemptEventKind.SEALED, "at_ms": by.at_ms, "note": SealedBy.CLOCK.label}
    async with db.transaction():
        rows = await _SEAL.rows(db.writer(), {"now": by.at_ms, "limit": limit})
        if rows:
            await AttemptEvent.bulk_create([AttemptEvent(attempt_id=row["id"], **about) for row in rows])
    return rows


async def mark_sealed(*, bank: Bank, by: By) -> int:
    """Mark everything that is sealed and not marked yet, whoever sealed it; how many. One that cannot be moved (its
    enrolment has gone on meanwhile) is logged and keeps nobody else of its batch from the marks."""
    marked, last = 0, 0
    while batch := await _unmarked(last, by.at_ms):
        try:
            marked += len(await _mark(batch, bank=bank, by=by))
        except Conflict:
            marked += await _mark_each(batch, bank=bank, by=by)
        last = batch[-1].id
    return marked


async def _mark_each(attempts: Sequence[Attempt], *, bank: Bank, by: By) -> int:
    marked = 0
    for attempt in attempts:
        try:
            marked += len(await _mark([attempt], bank=bank, by=by))
        except Conflict as refusal:
            log.error("attempt_not_marked", attempt=attempt.id, code=refusal.code)
    return marked


async def _unmarked(after: int, now_ms: int) -> list[Attempt]:
    """Not those that are sealed meanwhile: nothing is marked before it was sealed."""
    waiting = Attempt.filter(id__gt=after, sealed_ms__lte=now_ms, status=AttemptStatus.IN_PROGRESS)
    return await waiting.order_by("id").limit(marking.BATCH)


async def finish_overdue(enrolment_id: int, *, bank: Bank, policy: ExamPolicy, by: By) -> None:
    """Seal and mark an attempt of this enrolment that is over, where the worker has not come to it yet."""
    over = Q(deadline_ms__lt=by.at_ms - policy.grace_ms) | Q(sealed_ms__not_isnull=True)
    if found := await Attempt.filter(over, enrolment_id=enrolment_id, status=AttemptStatus.IN_PROGRESS):
        await seal_due(policy, by=by)
        for attempt in found:
            await attempt.refresh_from_db()
        await _mark(found, bank=bank, by=by)
