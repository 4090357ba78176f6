"""Judging attempts whose photographs are compared: they pass by themselves or go to people. A machine fails nobody."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from secrets import SystemRandom
from typing import Final

import structlog

from server import db
from server.accounts import queries as accounts
from server.audit import services as audit
from server.audit.services import By
from server.errors import Refusal
from server.exams import queries as exams
from server.exams.queries import Judged
from server.exams.rules import AttemptStatus, AutoPassLimits, Doubt, SeenPhoto, doubts, risk
from server.exams.services import outcomes
from server.proctoring import queries as proctoring
from server.proctoring.rules import SubjectKind
from server.proctoring.services import challenges
from server.review.models import ReviewCase
from server.review.queries.policy import ReviewPolicy
from server.review.rules import ReviewPurpose
from server.review.services import reaudits

log = structlog.get_logger()
Draw = Callable[[], float]  # 0…1
BY_CHANCE: Final[Draw] = SystemRandom().random


@dataclass(frozen=True)
class Checked:
    """How many passed by themselves and how many people look at."""

    passed: int
    sent: int


async def check_attempts(policy: ReviewPolicy, *, now_ms: int, draw: Draw = BY_CHANCE) -> Checked:
    """Judge whatever has settled, each attempt in a transaction of its own; safe to repeat and to kill.

    One that cannot be moved (its enrolment was given up meanwhile) is logged and holds nobody else up.
    """
    by, after, outcomes_of = By("system", now_ms), 0, []
    while found := await exams.settled_attempts(
        now_ms=now_ms, patience_ms=policy.patience_ms, engine_on=policy.engine_on, after=after
    ):
        for after in found:
            try:
                outcomes_of.append(await _check(after, policy, by, draw))
            except Refusal as refusal:
                log.warning("attempt_not_settled", attempt=after, code=refusal.code)
    return Checked(outcomes_of.count(AttemptStatus.PASSED), outcomes_of.count(AttemptStatus.IN_REVIEW))


async def _check(attempt_id: int, policy: ReviewPolicy, by: By, draw: Draw) -> AttemptStatus | None:
    """What became of it; None where another worker was faster."""
    async with db.transaction():
        attempt = await exams.attempt_to_judge(attempt_id)
        if attempt.status is not AttemptStatus.CHECKING:
            return None
        await challenges.end_overdue(SubjectKind.ATTEMPT, attempt_id, by.at_ms)
        if found := await _doubts(attempt, policy.limits):
            await outcomes.send_to_people(attempt_id, by=by)
            await _open_case(attempt, found, by)
            return AttemptStatus.IN_REVIEW
        await outcomes.pass_attempt(attempt_id, by=by)
        await reaudits.draw_reaudit(attempt_id, policy.reaudit_share, draw, by=by)
        return AttemptStatus.PASSED


async def _doubts(attempt: Judged, limits: AutoPassLimits) -> Sequence[Doubt]:
    photos = [
        SeenPhoto(shot.status, shot.flags, shot.similarity, shot.taken_ms)
        for shot in await proctoring.snapshots_of(SubjectKind.ATTEMPT, attempt.id)
    ]
    sealed_ms = attempt.sealed_ms or attempt.started_ms
    found = list(doubts(photos, started_ms=attempt.started_ms, sealed_ms=sealed_ms, limits=limits))
    withdrawn = await accounts.withdrew_consent(attempt.person_id, attempt.started_ms)
    return [*found, Doubt.CONSENT_WITHDRAWN] if withdrawn else found


async def _open_case(attempt: Judged, found: Sequence[Doubt], by: By) -> None:
    case = await ReviewCase.create(
        attempt_id=attempt.id,
        purpose=ReviewPurpose.EXAM,
        city_code=attempt.city_code,
        risk=risk(found),
        doubts=[str(doubt) for doubt in found],
        opened_ms=by.at_ms,
    )
    await audit.record("review_case:opened", f"review_case:{case.id}", by=by)
