"""Attempts line by line, as staff look for them: the list under conditions, and those of an incident."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.catalogue.rules import ExamMode
from server.exams.rules import AttemptKind, AttemptStatus, FailReason, SealedBy, points
from server.selection import Selection

COUNTED: Final = 10_000  # where nobody says how far to count


@dataclass(frozen=True)
class AttemptLine:
    """An attempt in a list of the desk."""

    id: int
    person_id: int
    enrolment_id: int
    kind: AttemptKind
    make_up: bool
    mode: ExamMode
    number: int
    status: AttemptStatus
    started_ms: int
    deadline_ms: int
    sealed_ms: int | None
    sealed_by: SealedBy | None
    answered: int | None
    score_halves: int | None
    failed_for: FailReason | None
    decided_ms: int | None
    decided_by: str
    receipt: str | None
    name: str
    display: str  # certificate or registration number
    enterprise_name: str
    class_number: str
    class_name: str
    city_code: str

    @property
    def caption(self) -> str:
        caption = "补考" if self.make_up else self.kind.label
        return f"{caption}（线下）" if self.mode is ExamMode.OFFLINE else caption

    @property
    def running(self) -> bool:
        return self.sealed_ms is None

    @property
    def score(self) -> float | None:
        return None if self.score_halves is None else points(self.score_halves)


@dataclass(frozen=True)
class AttemptLines:
    """A page and how many rows there are in all, counted as far as was asked."""

    rows: Sequence[AttemptLine]
    total: int


@dataclass(frozen=True)
class AttemptSearch:
    """What somebody looks for; empty: no condition. `from_ms` and `to_ms`: it ran at some moment in between."""

    text: str = ""  # a part of the person's name, or of a certificate's or registration's number
    class_number: str = ""
    status: str = ""
    kind: str = ""  # MOCK, FINAL (the first), MAKE_UP
    city: str = ""
    since_ms: int | None = None  # started
    until_ms: int | None = None
    from_ms: int | None = None
    to_ms: int | None = None
    running: bool = False
    incident: int | None = None


_CLASSES: Final = (
    "attempt a JOIN enrolment n ON n.id = a.enrolment_id JOIN training_class c ON c.id = n.training_class_id"
)
_JOINED: Final = (
    f"{_CLASSES} JOIN person p ON p.id = a.person_id JOIN enrolment_order o ON o.id = n.order_id"
    " JOIN enterprise e ON e.id = o.enterprise_id LEFT JOIN certificate t ON t.id = n.certificate_id"
    " LEFT JOIN constructor_registration r ON r.id = n.registration_id"
)
_COLUMNS: Final = (
    "a.id, a.person_id, a.enrolment_id, a.kind, a.make_up, a.mode, a.number, a.status, a.started_ms,"
    " a.deadline_ms, a.sealed_ms, a.sealed_by, a.answered, a.score_halves, a.failed_for, a.decided_ms, a.decided_by,"
    " a.receipt, p.name, COALESCE(t.display, r.number, '') AS display, e.name AS enterprise_name,"
    " c.number AS class_number, c.name AS class_name, c.city_code"
)
_CONDITIONS: Final = {
    "id": "a.id = :id",
    "incident": "a.id IN (SELECT attempt_id FROM incident_attempt WHERE incident_id = :incident)",
    # A union, since PostgreSQL would read every row for an OR over three tables.
    "text": "a.person_id IN (SELECT id FROM person WHERE name LIKE :text ESCAPE '!' UNION SELECT person_id"
    " FROM certificate WHERE display LIKE :text ESCAPE '!' OR key LIKE :text ESCAPE '!' UNION SELECT person_id"
    " FROM constructor_registration WHERE number LIKE :text ESCAPE '!')",
    "status": "a.status IN (:status)",
    "mock": "a.kind = :mock",
    "final": "a.kind = :final AND NOT a.make_up",
    "make_up": "a.kind = :make_up AND a.make_up",
    "class_number": "c.number = :class_number",
    "city": "c.city_code = :city",
    "cities": ":cities::text LIKE '%,' || c.city_code || ',%'",
    "since": "a.started_ms >= :since::bigint",
    "until": "a.started_ms < :until::bigint",
    "from": "COALESCE(a.sealed_ms, a.deadline_ms) >= :from::bigint",
    "to": "a.started_ms <= :to::bigint",
    "running": "a.sealed_ms IS NULL",
}
_ATTEMPTS: Final = Selection(_COLUMNS, _JOINED, _CONDITIONS, counted=_CLASSES)
_ORDERS: Final = {True: "a.id DESC", False: "a.id"}  # newest first, or last


async def attempts_found(
    scope: CityScope,
    search: AttemptSearch,
    *,
    newest: bool = True,
    offset: int = 0,
    limit: int = 50,
    count_to: int = COUNTED,
) -> AttemptLines:
    """A page of the attempts in scope, in the order of their start. Two queries."""
    values = {**_values(search), **scope.condition}
    total = await _ATTEMPTS.count(values, count_to)
    rows = await _ATTEMPTS.rows(values, _ORDERS[newest], offset=offset, limit=limit)
    return AttemptLines([_line(row) for row in rows], total)


async def attempt_line(attempt_id: int) -> AttemptLine | None:
    """One attempt as a line; the caller asks whose it is."""
    rows = await _ATTEMPTS.rows({"id": attempt_id}, _ORDERS[True], limit=1)
    return _line(rows[0]) if rows else None


def _values(search: AttemptSearch) -> dict[str, Any]:
    texts = {"status": search.status, "class_number": search.class_number, "city": search.city}
    values: dict[str, Any] = {name: text for name, text in texts.items() if text}
    if search.kind:
        values[search.kind.lower()] = AttemptKind.MOCK if search.kind == "MOCK" else AttemptKind.FINAL
    moments = {"since": search.since_ms, "until": search.until_ms, "from": search.from_ms, "to": search.to_ms}
    values |= {name: at_ms for name, at_ms in (moments | {"incident": search.incident}).items() if at_ms is not None}
    values |= {"running": True} if search.running else {}
    return values | ({"text": db.containing(search.text)} if search.text else {})


def _line(row: Mapping[str, Any]) -> AttemptLine:
    values = {name: row[name] for name in AttemptLine.__dataclass_fields__}
    return AttemptLine(
        **{
            **values,
            "kind": AttemptKind(row["kind"]),
            "make_up": bool(row["make_up"]),
            "mode": ExamMode(row["mode"]),
            "status": AttemptStatus(row["status"]),
            "sealed_by": SealedBy(row["sealed_by"]) if row["sealed_by"] else None,
            "failed_for": FailReason(row["failed_for"]) if row["failed_for"] else None,
        }
    )
