"""Passing many cases at once: each by itself, with its own opinion and entry in the log."""

from collections.abc import Sequence
from dataclasses import dataclass

from server import db
from server.errors import Refusal
from server.proctoring import queries as proctoring
from server.proctoring.rules import SubjectKind
from server.review.queries.reach import Reviewer
from server.review.queries.screen import shot_of
from server.review.rules import ReviewStatus, fits_wall
from server.review.services.access import case_to_decide
from server.review.services.checking import BY_CHANCE, Draw
from server.review.services.deciding import pass_in_hand
from server.review.services.refusals import NotForWall


@dataclass(frozen=True)
class Outcome:
    """What became of one case; `refusal` empty: passed."""

    case_id: int
    refusal: str


async def pass_many(case_ids: Sequence[int], reviewer: Reviewer, *, draw: Draw = BY_CHANCE) -> Sequence[Outcome]:
    """One that is refused (decided or opened by somebody else meanwhile, or unfit for the wall) holds nobody up."""
    return [await _pass(case_id, reviewer, draw) for case_id in case_ids]


async def _pass(case_id: int, reviewer: Reviewer, draw: Draw) -> Outcome:
    try:
        async with db.transaction():
            case, attempt = await case_to_decide(case_id, reviewer)
            shots = await proctoring.snapshots_of(SubjectKind.ATTEMPT, attempt.id)
            if case.status is not ReviewStatus.OPEN or not fits_wall([shot_of(shot) for shot in shots]):
                raise NotForWall
            await pass_in_hand(case, attempt, reviewer, draw)
    except Refusal as refusal:
        return Outcome(case_id, refusal.detail)
    return Outcome(case_id, "")
