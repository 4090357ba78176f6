"""Attempts as those see them who judge their photographs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server import db
from server.db import Statement
from server.enrolment.rules import EnrolmentStatus
from server.errors import NotFound
from server.exams.models import AttemptEvent
from server.exams.rules import AttemptEventKind, AttemptStatus

_SETTLED = Statement(
    "SELECT a.id FROM attempt a WHERE a.status = 'CHECKING' AND a.id > :after AND NOT EXISTS ("
    " SELECT 1 FROM snapshot s WHERE s.subject_kind = 'ATTEMPT' AND s.subject_id = a.id AND ("
    "  (s.status = 'ASKED' AND s.due_ms >= :now)"
    "  OR (s.status = 'WAITING' AND s.compare AND :engine_on AND a.sealed_ms > :sealed_after AND EXISTS ("
    "   SELECT 1 FROM consent c WHERE c.person_id = a.person_id AND c.withdrawn_ms IS NULL"
    "   AND c.scope = 'PHOTO_AND_COMPARISON'))))"
    " ORDER BY a.id LIMIT :most"
)


async def settled_attempts(
    *, now_ms: int, patience_ms: int, engine_on: bool, after: int = 0, most: int = 200
) -> Sequence[int]:
    """Attempts in CHECKING whose photographs change no more by themselves: none is still to be answered, and none to
    be compared, unless it was sealed longer than `patience_ms` ago. In order, those beyond `after`."""
    values = {"now": now_ms, "sealed_after": now_ms - patience_ms, "engine_on": engine_on, "after": after, "most": most}
    return [row["id"] for row in await _SETTLED.rows(db.reader(), values)]


@dataclass(frozen=True)
class Judged:
    """What a judgement of an attempt starts from."""

    id: int
    person_id: int
    enrolment_id: int
    status: AttemptStatus
    started_ms: int
    sealed_ms: int | None
    decided_ms: int | None
    city_code: str  # of the class
    enrolment_status: EnrolmentStatus
    released: bool  # the result was let go to the province

    @property
    def reported(self) -> bool:
        return self.released or self.enrolment_status in {EnrolmentStatus.REPORTED, EnrolmentStatus.CERTIFIED}


_LOCKED = Statement(
    "SELECT a.id, a.person_id, a.enrolment_id, a.status, a.started_ms, a.sealed_ms, a.decided_ms, c.city_code,"
    " e.status AS enrolment_status, e.report_ms FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id"
    " JOIN training_class c ON c.id = e.training_class_id WHERE a.id = :attempt FOR UPDATE OF a"
)


async def attempt_to_judge(attempt_id: int) -> Judged:
    """Locked until the caller's transaction ends. NotFound without such an attempt."""
    row = await _LOCKED.row(db.writer(), {"attempt": attempt_id})
    if row is None:
        raise NotFound
    return _judged(row)


def _judged(row: Mapping[str, Any]) -> Judged:
    return Judged(
        **{name: row[name] for name in ("id", "person_id", "enrolment_id", "started_ms", "sealed_ms", "decided_ms")},
        status=AttemptStatus(row["status"]),
        city_code=row["city_code"],
        enrolment_status=EnrolmentStatus(row["enrolment_status"]),
        released=row["report_ms"] is not None,
    )


_LATER = Statement(
    "SELECT 1 AS found FROM attempt a JOIN attempt won ON won.enrolment_id = a.enrolment_id AND won.id < a.id"
    " WHERE won.id = :attempt AND a.kind = 'FINAL' AND NOT a.status IN ('VOIDED') LIMIT 1"
)


async def has_later_final(attempt_id: int) -> bool:
    """Whether the person has begun a make-up, or any final that counts, after this attempt."""
    return await _LATER.row(db.reader(), {"attempt": attempt_id}) is not None


@dataclass(frozen=True)
class Happened:
    """Something beside the answers; `note`: the device, or whole seconds."""

    kind: AttemptEventKind
    at_ms: int
    note: str

    @property
    def words(self) -> str:
        """ "失去联系 75 秒", "继续考试"; what a device calls itself is left out."""
        return f"{self.kind.label} {self.note} 秒" if self.note.isdecimal() else self.kind.label


async def events_of(attempt_id: int) -> Sequence[Happened]:
    """In the order of time. One query."""
    rows = AttemptEvent.filter(attempt_id=attempt_id).order_by("at_ms", "id")
    return [Happened(*row) for row in await rows.values_list("kind", "at_ms", "note")]
