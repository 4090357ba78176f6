"""Incidents as staff see them: the list, and one with what it does, or did, to each attempt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server.accounts.rules import CityScope
from server.errors import NotFound
from server.exams.models import IncidentAttempt
from server.exams.queries.desk import AttemptLine, AttemptSearch, attempts_found
from server.exams.rules import MOST_ATTEMPTS, IncidentEffect, IncidentKind, IncidentStatus, incident_effect
from server.selection import Selection


@dataclass(frozen=True)
class IncidentLine:
    id: int
    kind: IncidentKind
    minutes: int | None
    status: IncidentStatus
    reason: str
    attempts: int
    proposed_by: str
    proposed_ms: int
    decided_by: str | None
    decided_ms: int | None
    declined_for: str

    @property
    def waiting(self) -> bool:
        """Whether a second person is to decide."""
        return self.status is IncidentStatus.PROPOSED

    @property
    def under_way(self) -> bool:
        return self.status is IncidentStatus.APPROVED

    @property
    def what(self) -> str:
        return f"延长 {self.minutes} 分钟" if self.minutes else "作废，不计考试次数"


@dataclass(frozen=True)
class IncidentLines:
    """A page and how many rows there are in all, counted as far as was asked."""

    rows: Sequence[IncidentLine]
    total: int


@dataclass(frozen=True)
class Touched:
    """An attempt of an incident: what was done to it, or would be now."""

    attempt: AttemptLine
    effect: IncidentEffect
    done: bool

    @property
    def caption(self) -> str:
        return self.effect.label if self.done else self.effect.foretold


@dataclass(frozen=True)
class IncidentView:
    line: IncidentLine
    touched: Sequence[Touched]

    @property
    def changing(self) -> int:
        """How many attempts it changes."""
        return sum(1 for one in self.touched if one.effect.changes)


@dataclass(frozen=True)
class IncidentFilter:
    """Conditions of the list; empty: none. `waiting_for`: undecided, and proposed by somebody else than this one."""

    kind: str = ""
    status: str = ""
    waiting_for: str = ""
    proposed_by: str = ""


_COLUMNS: Final = (
    "i.id, i.kind, i.minutes, i.status, i.reason, i.proposed_by, i.proposed_ms, i.decided_by, i.decided_ms,"
    " i.declined_for, (SELECT count(*) FROM incident_attempt x WHERE x.incident_id = i.id) AS attempts"
)
_CONDITIONS: Final = {
    "id": "i.id = :id",
    "attempt": "i.id IN (SELECT incident_id FROM incident_attempt WHERE attempt_id = :attempt)",
    "kind": "i.kind = :kind",
    "status": "i.status IN (:status)",
    "waiting_for": "i.status IN ('PROPOSED') AND i.proposed_by <> :waiting_for",
    "proposed_by": "i.proposed_by = :proposed_by",
    # Whoever answers for some cities decides on attempts of these alone.
    "cities": "NOT EXISTS (SELECT 1 FROM incident_attempt x WHERE x.incident_id = i.id"
    " AND :cities::text NOT LIKE '%,' || x.city_code || ',%')",
}
_INCIDENTS: Final = Selection(_COLUMNS, "incident i", _CONDITIONS)
_ORDERS: Final = {True: "i.id DESC", False: "i.id ASC"}  # newest first, or last


async def incidents(
    scope: CityScope, wanted: IncidentFilter, *, newest: bool = True, offset: int = 0, limit: int = 50
) -> IncidentLines:
    """A page of the incidents whose cities are all in scope, by their number. Two queries."""
    values = {**{name: text for name, text in vars(wanted).items() if text}, **scope.condition}
    rows = await _rows(values, newest, offset, limit)
    return IncidentLines(rows, await _INCIDENTS.count(values))


async def incidents_waiting(scope: CityScope) -> int:
    """How many wait for a second person. One query."""
    return await _INCIDENTS.count({"status": IncidentStatus.PROPOSED, **scope.condition})


async def next_incident_waiting(scope: CityScope, who: str) -> int | None:
    """The oldest that `who` may decide, being somebody else than its proposer. One query."""
    rows = await _rows({"waiting_for": who, **scope.condition}, False, 0, 1)
    return rows[0].id if rows else None


async def incident_in_full(scope: CityScope, incident_id: int) -> IncidentView:
    """For staff whose scope covers all its cities; NotFound for others. Four queries."""
    rows = await _rows({"id": incident_id, **scope.condition}, True, 0, 1)
    if not rows:
        raise NotFound
    [line] = rows
    done = dict(await IncidentAttempt.filter(incident_id=incident_id).values_list("attempt_id", "effect"))
    found = await attempts_found(scope, AttemptSearch(incident=incident_id), newest=False, limit=MOST_ATTEMPTS)
    return IncidentView(line, [_touched(line.kind, attempt, done[attempt.id]) for attempt in found.rows])


async def incidents_of(attempt_id: int) -> Sequence[IncidentLine]:
    """Every incident that names this attempt, oldest first. One query."""
    return await _rows({"attempt": attempt_id}, False, 0, MOST_ATTEMPTS)


def _touched(kind: IncidentKind, attempt: AttemptLine, done: IncidentEffect | None) -> Touched:
    effect = done or incident_effect(kind, attempt.status, running=attempt.running)
    return Touched(attempt, effect, done is not None)


async def _rows(values: Mapping[str, Any], newest: bool, offset: int, limit: int) -> list[IncidentLine]:
    return [_line(row) for row in await _INCIDENTS.rows(values, _ORDERS[newest], offset=offset, limit=limit)]


def _line(row: Mapping[str, Any]) -> IncidentLine:
    values = {name: row[name] for name in IncidentLine.__dataclass_fields__}
    return IncidentLine(**{**values, "kind": IncidentKind(row["kind"]), "status": IncidentStatus(row["status"])})
