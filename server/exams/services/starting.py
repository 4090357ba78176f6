"""Beginning an attempt: the paper is drawn and frozen, the clock starts, the first photograph is asked for."""

from collections.abc import Collection
from secrets import randbits
from typing import Final

import structlog

from server import db
from server.accounts.queries import Login
from server.accounts.services import sessions
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.enrolment import queries as enrolments
from server.enrolment.queries import Enrolled
from server.exams import queries
from server.exams.models import Attempt, AttemptEvent
from server.exams.queries import Bank, Chances, ExamTerms
from server.exams.rules import (
    NEVER,
    AttemptEventKind,
    AttemptKind,
    Paper,
    Pool,
    PoolTooSmall,
    compose_paper,
)
from server.exams.services import sealing
from server.exams.services.asking import ask_photo
from server.exams.services.policy import ExamPolicy
from server.exams.services.refusals import REFUSALS, AttemptRunning, PaperShort
from server.learning import queries as learning
from server.proctoring.rules import AskReason

log = structlog.get_logger()
SESSION_SPARE_MS: Final = 3_600_000  # a session never expires inside an attempt, nor while its result is read


async def begin(
    login: Login, enrolment_id: int, kind: AttemptKind, device: str, *, bank: Bank, policy: ExamPolicy, by: By
) -> Attempt:
    """Draw and freeze a paper of the completed topics and start the clock.

    Refusals: see `rules.begin_block`; AttemptRunning names the attempt; PaperShort where the bank has too few
    questions. A running attempt whose time is over is sealed and marked first.
    """
    enrolled = await enrolments.trainees_enrolment(login.holder_id, enrolment_id)
    await sealing.finish_overdue(enrolment_id, bank=bank, policy=policy, by=by)
    pool = await bank.pool(enrolled.category)
    terms = await queries.blueprint_of(enrolled.class_id, policy.exams)
    async with db.transaction():
        enrolled = await enrolments.locked_enrolment(login.holder_id, enrolment_id)
        chances = await queries.chances(enrolled, enrolled.study_block(day_of(by.at_ms)), terms.mock_tries)
        _refuse(chances, kind)
        topics = await learning.completed_topics(enrolment_id)
        avoid = await _earlier_items(chances, kind, bank)
        paper = _drawn(pool.within(list(topics)), terms, avoid, enrolled)
        attempt = await _create(login, enrolled, kind, device, paper, terms, chances, by)
        await _ask_first_photo(attempt, policy, by)
        await sessions.keep_until(login.session_id, attempt.deadline_ms + SESSION_SPARE_MS)
        await AttemptEvent.create(attempt_id=attempt.id, kind=AttemptEventKind.STARTED, at_ms=by.at_ms, note=device)
        await audit.record("attempt:started", f"attempt:{attempt.id}", by=by, note=f"{kind} {attempt.number}")
    return attempt


def _refuse(chances: Chances, kind: AttemptKind) -> None:
    block = chances.block(kind)
    if block is None:
        return
    if chances.running and REFUSALS[block] is AttemptRunning:
        raise AttemptRunning(attempt_id=str(chances.running.id))
    raise REFUSALS[block]


async def _earlier_items(chances: Chances, kind: AttemptKind, bank: Bank) -> Collection[int]:
    """What a final has asked before: its make-up asks at least half anew."""
    earlier = [one.id for one in chances.sat if one.kind is AttemptKind.FINAL]
    if kind is AttemptKind.MOCK or not earlier:
        return ()
    papers = await Attempt.filter(id__in=earlier).values_list("paper", flat=True)
    questions = {question for paper in papers for question, _ in paper}
    return {asked.item for asked in (await bank.texts(questions)).values()}


def _drawn(pool: Pool, terms: ExamTerms, avoid: Collection[int], enrolled: Enrolled) -> Paper:
    try:
        return compose_paper(pool, terms.blueprint, randbits(62), frozenset(avoid))
    except PoolTooSmall as fault:
        log.error("paper_short", training_class=enrolled.class_number, category=enrolled.category, type=fault.type)
        raise PaperShort from fault


async def _create(
    login: Login, enrolled: Enrolled, kind: AttemptKind, device: str, paper: Paper, terms: ExamTerms,
    chances: Chances, by: By,
) -> Attempt:  # fmt: skip
    sat = [one for one in chances.sat if one.kind is kind]
    return await Attempt.create(
        person_id=login.holder_id,
        enrolment_id=enrolled.id,
        kind=kind,
        number=len(sat) + 1,
        make_up=kind is AttemptKind.FINAL and chances.make_up,
        paper=paper.as_json(),
        seed=str(paper.seed),
        blueprint=terms.blueprint.as_json(),
        started_ms=by.at_ms,
        deadline_ms=by.at_ms + round(terms.minutes * 60_000),
        session_id=login.session_id,
        device=device,
        seen_ms=by.at_ms,
        next_photo_ms=NEVER,
    )


async def _ask_first_photo(attempt: Attempt, policy: ExamPolicy, by: By) -> None:
    """At once, so that it surely comes within the first 30 seconds."""
    if attempt.kind is AttemptKind.MOCK:
        return
    await ask_photo(attempt, AskReason.START, policy=policy, now_ms=by.at_ms)
    await attempt.save(update_fields=["challenge", "challenge_reason", "due_ms"])
