"""Opinions of people on an attempt: one passes it, two together fail it, and each may be taken back for a while."""

from typing import Any

from server import db, workflow
from server.audit import services as audit
from server.exams import queries as exams
from server.exams.queries import Judged
from server.exams.rules import FailReason
from server.exams.services import outcomes
from server.review.models import Appeal, Opinion, ReviewCase
from server.review.queries.reach import Reviewer
from server.review.rules import REVIEW_STEPS, ReviewPurpose, ReviewStatus, Verdict
from server.review.services import reaudits
from server.review.services.access import case_to_decide, locked
from server.review.services.checking import BY_CHANCE, Draw
from server.review.services.refusals import NothingToUndo, Overtaken, ResultReported, UndoTooLate

_FREE: dict[str, Any] = {"lease_by": None, "lease_until_ms": 0}


async def pass_case(case_id: int, reviewer: Reviewer, *, draw: Draw = BY_CHANCE) -> ReviewCase:
    """One person is enough, also where another would fail it. By chance the pass is looked at again later."""
    async with db.transaction():
        case, attempt = await case_to_decide(case_id, reviewer)
        await pass_in_hand(case, attempt, reviewer, draw)
    return case


async def pass_in_hand(case: ReviewCase, attempt: Judged, reviewer: Reviewer, draw: Draw) -> None:
    """The same within the caller's transaction, for a case that `case_to_decide` gave."""
    by, policy = reviewer.by, reviewer.policy
    await _write(case, Verdict.PASS, reviewer)
    await _close(case, Verdict.PASS, reviewer)
    if case.purpose is ReviewPurpose.EXAM:
        await outcomes.pass_attempt(attempt.id, by=by)
        await reaudits.draw_reaudit(attempt.id, policy.reaudit_share, draw, by=by, delay_ms=policy.undo_ms)


async def fail_case(case_id: int, reason: FailReason, note: str, reviewer: Reviewer) -> ReviewCase:
    """The first opinion asks for a second person's look; the second person's fails the attempt, with that reason.

    ResultReported where a second look at a pass comes after the report: the case stays, and the log tells.
    """
    by = reviewer.by
    async with db.transaction():
        case, attempt = await case_to_decide(case_id, reviewer)
        second = case.status is ReviewStatus.SECOND
        reported = second and attempt.reported
        if reported:
            await audit.record("review_case:reported", f"review_case:{case_id}", by=by)
        else:
            await _write(case, Verdict.FAIL, reviewer, reason=reason, note=note)
        if second and not reported:
            await _close(case, Verdict.FAIL, reviewer)
            await outcomes.fail_review(attempt.id, reason, by=by)
        if not second:
            await workflow.advance(case, ReviewStatus.SECOND, steps=REVIEW_STEPS, by=by, **_FREE)
    if reported:
        raise ResultReported
    return case


async def _write(case: ReviewCase, verdict: Verdict, reviewer: Reviewer, **given: Any) -> None:
    second, by = case.status is ReviewStatus.SECOND, reviewer.by
    await Opinion.create(case_id=case.id, by=by.who, verdict=verdict, second=second, at_ms=by.at_ms, **given)


async def _close(case: ReviewCase, verdict: Verdict, reviewer: Reviewer) -> None:
    """The log's note says nothing of the reason: whoever looks next must not read it anywhere."""
    by, verb = reviewer.by, "passed" if verdict is Verdict.PASS else "failed"
    closed = {"verdict": verdict, "closed_ms": by.at_ms, **_FREE}
    await workflow.advance(case, to=ReviewStatus.CLOSED, steps=REVIEW_STEPS, by=by, verb=verb, **closed)


async def undo(case_id: int, reviewer: Reviewer) -> ReviewCase:
    """Take one's own latest opinion back; the case is as before and held for this person.

    Refused once the time is over, somebody else has given an opinion since, or others rely on the result.
    """
    by, policy = reviewer.by, reviewer.policy
    async with db.transaction():
        case, attempt = await locked(case_id, reviewer)
        latest = await Opinion.filter(case_id=case_id, taken_back_ms=None).order_by("-id").first()
        if latest is None or latest.by != by.who:
            raise NothingToUndo
        if by.at_ms - latest.at_ms >= policy.undo_ms:
            raise UndoTooLate
        if case.status is ReviewStatus.CLOSED:
            await _give_attempt_back(case, attempt, reviewer)
        await Opinion.filter(id=latest.id).update(taken_back_ms=by.at_ms)
        held: dict[str, Any] = {"lease_by": by.who, "lease_until_ms": by.at_ms + policy.lease_ms}
        to = ReviewStatus.SECOND if latest.second else ReviewStatus.OPEN
        await workflow.advance(
            case, to, steps=REVIEW_STEPS, by=by, verb="taken_back", verdict=None, closed_ms=None, **held
        )
    return case


async def _give_attempt_back(case: ReviewCase, attempt: Judged, reviewer: Reviewer) -> None:
    appealed = await Appeal.exists(attempt_id=attempt.id)
    if appealed or attempt.reported or await exams.has_later_final(attempt.id):
        raise Overtaken
    if case.purpose is ReviewPurpose.EXAM:
        await outcomes.take_back(attempt.id, by=reviewer.by)
    elif case.verdict is Verdict.FAIL:
        await outcomes.pass_attempt(attempt.id, by=reviewer.by, verb="taken_back")
