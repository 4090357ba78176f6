"""Opinions on an attempt as somebody may read them, and one's own latest, for the way back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server import db
from server.db import Statement
from server.exams.rules import FailReason
from server.review.queries.reach import Reviewer
from server.review.rules import ReviewPurpose, Verdict, may_read


@dataclass(frozen=True)
class OpinionLine:
    """`reason` and `note` are empty where the reader may not see them (yet): then `hidden`."""

    case_id: int
    purpose: ReviewPurpose
    by: str
    name: str
    verdict: Verdict
    second: bool
    at_ms: int
    taken_back_ms: int | None
    reason: FailReason | None
    note: str
    hidden: bool


_OPINIONS = Statement(
    'SELECT o.id, o.case_id, c.purpose, o."by", s.name, o.verdict, o.second, o.at_ms, o.taken_back_ms, o.reason,'
    " o.note, c.closed_ms,"
    " EXISTS (SELECT 1 FROM review_case w WHERE w.attempt_id = c.attempt_id AND w.status <> 'CLOSED') AS undecided"
    " FROM opinion o JOIN review_case c ON c.id = o.case_id"
    " LEFT JOIN staff_account s ON o.\"by\" = 'staff:' || s.id WHERE c.attempt_id = :attempt"
)


async def opinions_on(attempt_id: int, reader: Reviewer) -> Sequence[OpinionLine]:
    """All of them, oldest first, those taken back too. While any case of the attempt is open, or may still be
    opened again, nobody reads the reasons of others. One query."""
    # Put in order here: asked for the order, SQLite would read every opinion there is.
    rows = sorted(await _OPINIONS.rows(db.reader(), {"attempt": attempt_id}), key=lambda row: row["id"])
    settled_ms = (
        None if any(row["undecided"] for row in rows) else max((row["closed_ms"] for row in rows), default=None)
    )
    return [_opinion(row, settled_ms, reader) for row in rows]


def _opinion(row: Mapping[str, Any], settled_ms: int | None, reader: Reviewer) -> OpinionLine:
    shown = may_read(
        reader.by.who, row["by"], closed_ms=settled_ms, undo_ms=reader.policy.undo_ms, now_ms=reader.by.at_ms
    )
    return OpinionLine(
        case_id=row["case_id"],
        purpose=ReviewPurpose(row["purpose"]),
        by=row["by"],
        name=row["name"] or row["by"],
        verdict=Verdict(row["verdict"]),
        second=bool(row["second"]),
        at_ms=row["at_ms"],
        taken_back_ms=row["taken_back_ms"],
        reason=FailReason(row["reason"]) if shown and row["reason"] else None,
        note=row["note"] if shown else "",
        hidden=not shown and row["reason"] is not None,
    )


@dataclass(frozen=True)
class Undoable:
    """The opinion that somebody gave last and may still take back."""

    case_id: int
    name: str  # of whose exam it was
    verdict: Verdict


_LATEST = Statement(
    "SELECT o.case_id, p.name, o.verdict FROM opinion o JOIN review_case c ON c.id = o.case_id"
    ' JOIN attempt a ON a.id = c.attempt_id JOIN person p ON p.id = a.person_id WHERE o."by" = :who'
    " AND o.taken_back_ms IS NULL AND o.at_ms > :since AND NOT EXISTS (SELECT 1 FROM opinion n"
    " WHERE n.case_id = o.case_id AND n.id > o.id AND n.taken_back_ms IS NULL) ORDER BY o.at_ms DESC, o.id DESC LIMIT 1"
)


async def latest_opinion(reviewer: Reviewer) -> Undoable | None:
    values = {"who": reviewer.by.who, "since": reviewer.by.at_ms - reviewer.policy.undo_ms}
    row = await _LATEST.row(db.reader(), values)
    return Undoable(row["case_id"], row["name"], Verdict(row["verdict"])) if row else None
