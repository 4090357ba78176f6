"""One attempt on one screen: its photographs with what happened between them, and the opinions on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from server.exams.queries.judging import Happened, events_of
from server.exams.rules import AttemptEventKind
from server.proctoring import queries as proctoring
from server.proctoring.rules import SubjectKind
from server.review.queries.lines import CaseView, case_view
from server.review.queries.opinions import OpinionLine, opinions_on
from server.review.queries.reach import Reviewer
from server.review.rules import Obstacle, Shot, Standing, Verdict, obstacle, worst

if TYPE_CHECKING:
    from server.proctoring.models import Snapshot

_ENDS = {AttemptEventKind.STARTED, AttemptEventKind.SEALED}


@dataclass(frozen=True)
class Frame:
    """A place of the film: a photograph with its number, or a moment between photographs in words."""

    at_ms: int
    words: str = ""
    number: int = 0
    shot: "Snapshot | None" = None


@dataclass(frozen=True)
class Screen:
    view: CaseView
    shots: Sequence["Snapshot"]  # in the order they were asked for
    happened: Sequence[Happened]
    opinions: Sequence[OpinionLine]
    obstacle: Obstacle | None

    @cached_property
    def worst(self) -> int:
        """The number of the photograph to look at first; 0 where there is none."""
        place = worst([shot_of(one) for one in self.shots])
        return 0 if place is None else place + 1

    @cached_property
    def film(self) -> Sequence[Frame]:
        """From the start to the seal; what was not taken stands where it was asked for."""
        view, between = self.view, [one for one in self.happened if one.kind not in _ENDS]
        frames = [Frame(one.taken_ms or one.asked_ms, "", number, one) for number, one in enumerate(self.shots, 1)]
        moments = [Frame(one.at_ms, one.words) for one in between]
        start = Frame(view.started_ms, AttemptEventKind.STARTED.label)
        end = Frame(view.sealed_ms, view.sealed_by.label)
        return sorted([start, *frames, *moments, end], key=lambda frame: frame.at_ms)


def shot_of(row: "Snapshot") -> Shot:
    return Shot(row.status, row.flags, row.similarity, there=row.key is not None, judged=row.engine_version is not None)


async def screen(case_id: int, reader: Reviewer) -> Screen:
    """Everything about a case as this person may see it; the caller asks the scope. Four queries."""
    view = await case_view(case_id)
    attempt_id = view.line.attempt_id
    opinions = await opinions_on(attempt_id, reader)
    found = obstacle(
        _standing(view, opinions),
        reader.by.who,
        now_ms=reader.by.at_ms,
        may_contest=reader.may_contest,
        authority_decides=reader.policy.authority_decides,
    )
    shots = await proctoring.snapshots_of(SubjectKind.ATTEMPT, attempt_id)
    return Screen(view, shots, await events_of(attempt_id), opinions, found)


def _standing(view: CaseView, opinions: Sequence[OpinionLine]) -> Standing:
    line, given = view.line, [one for one in opinions if one.taken_back_ms is None]
    return Standing(
        purpose=line.purpose,
        status=line.status,
        attempt_status=line.attempt_status,
        reported=line.reported,
        holder=line.lease_by,
        held_until_ms=line.lease_until_ms,
        on_case={one.by for one in given if one.case_id == line.id},
        passed_before={one.by for one in given if one.case_id != line.id and one.verdict is Verdict.PASS},
    )
