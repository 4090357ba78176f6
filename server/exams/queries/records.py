"""One attempt in full, as staff look at it: times, events, points by type, what was handed in."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.errors import NotFound
from server.exams.models import Attempt
from server.exams.queries.bank import Bank
from server.exams.queries.desk import AttemptLine, attempt_line
from server.exams.queries.incidents import IncidentLine, incidents_of
from server.exams.queries.judging import Happened, events_of
from server.exams.queries.results import ResultLine, TypeScore, result_lines, scores_by_type
from server.exams.rules import Blueprint, points


@dataclass(frozen=True)
class AttemptRecord:
    """`entries` and `scores` are empty until it is over: nobody looks over a shoulder."""

    line: AttemptLine
    device: str
    seen_ms: int
    camera: bool
    full_score: float
    pass_score: float
    entries: Sequence[ResultLine]
    scores: Sequence[TypeScore]
    events: Sequence[Happened]
    incidents: Sequence[IncidentLine]


async def attempt_in_full(attempt_id: int, bank: Bank) -> AttemptRecord:
    """For staff, whose scope the caller checks by `line.city_code`. Up to seven queries."""
    line = await attempt_line(attempt_id)
    if line is None:
        raise NotFound
    attempt = await Attempt.get(id=attempt_id)
    blueprint = Blueprint.from_json(attempt.blueprint)
    entries = await result_lines(attempt, bank) if attempt.ended else []
    return AttemptRecord(
        line=line,
        device=attempt.device,
        seen_ms=attempt.seen_ms,
        camera=attempt.camera,
        full_score=points(blueprint.total_halves),
        pass_score=points(blueprint.pass_halves),
        entries=entries,
        scores=scores_by_type(entries),
        events=await events_of(attempt_id),
        incidents=await incidents_of(attempt_id),
    )
