"""Marking sealed attempts: one or hundreds at a time, the same way.

A sealed attempt takes no answer any more, so its marks are worked out before the transaction that writes them.
"""

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from server import db, workflow
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from server.audit import services as audit
from server.audit.services import By
from server.db import Statement
from server.enrolment import services as enrolment
from server.enrolment.rules import GIVEN_UP
from server.exams.models import Attempt
from server.exams.queries import Asked, Bank, Given
from server.exams.rules import (
    ATTEMPT_STEPS,
    SLOTS,
    AttemptKind,
    AttemptStatus,
    Blueprint,
    SealedBy,
    mark,
    points,
    shown_to_original,
)
from server.exams.services.settling import meant_for

BATCH: Final = 50  # keeps a SQLite write under 50 ms


@dataclass(frozen=True)
class Marks:
    attempt: Attempt
    score_halves: int
    answered: int
    receipt: str
    status: AttemptStatus
    given: Mapping[int, Given]


# A row for each attempt: as many rows as answers would cost twice the time of all the rest.
_GIVEN: Final = (
    "SELECT a.id, (SELECT {array} FROM answer n WHERE n.slot > a.id * :slots::bigint"
    " AND n.slot < (a.id + 1) * :slots::bigint) AS given FROM attempt a"
    " WHERE a.id BETWEEN :least AND :most AND a.sealed_ms IS NOT NULL AND a.status = 'IN_PROGRESS'"
)
_GIVEN_POSTGRES = Statement(_GIVEN.format(array="json_agg(json_build_array(n.slot, n.choice, n.seq))"))
_GIVEN_SQLITE = Statement(_GIVEN.format(array="json_group_array(json_array(n.slot, n.choice, n.seq))"))


async def work_out(attempts: Sequence[Attempt], bank: Bank) -> Sequence[Marks]:
    """The marks of sealed attempts; at most two queries."""
    if not attempts:
        return []
    ids = [attempt.id for attempt in attempts]
    statement = _GIVEN_POSTGRES if db.changes_in_queries() else _GIVEN_SQLITE
    rows = await statement.rows(db.writer(), {"least": min(ids), "most": max(ids), "slots": SLOTS})
    given = {row["id"]: _given(row["given"]) for row in rows}
    texts = await bank.texts({question for attempt in attempts for question, _ in attempt.paper})
    return [_marks(attempt, given[attempt.id], texts) for attempt in attempts if attempt.id in given]


def _given(stored: str | None) -> Mapping[int, Given]:
    return {slot % SLOTS: Given(choice, seq) for slot, choice, seq in json.loads(stored or "[]")}


def _marks(attempt: Attempt, given: Mapping[int, Given], texts: Mapping[int, Asked]) -> Marks:
    choices = {
        question: shown_to_original(order, given[place].choice)
        for place, (question, order) in enumerate(attempt.paper, 1)
        if place in given
    }
    keyed = [texts[question].keyed for question, _ in attempt.paper]
    marked = mark(keyed, choices, Blueprint.from_json(attempt.blueprint))
    answered = sum(1 for answer in given.values() if answer.choice)
    status = _status(attempt.kind, marked.passed)
    return Marks(attempt, marked.score_halves, answered, receipt_of(attempt, given), status, given)


def _status(kind: AttemptKind, passed: bool) -> AttemptStatus:
    if not passed:
        return AttemptStatus.SCORE_FAILED
    return AttemptStatus.PASSED if kind is AttemptKind.MOCK else AttemptStatus.CHECKING


def receipt_of(attempt: Attempt, given: Mapping[int, Given]) -> str:
    """SHA-256 over the entries as they were sealed: whoever keeps them can prove what was handed in."""
    entries = [[place, given[place].choice, given[place].seq] for place in sorted(given)]
    text = json.dumps([attempt.id, attempt.sealed_ms, entries], separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


_COLUMNS: Final = "answered = m.answered, score_halves = m.score, receipt = m.receipt, marked_ms = :now"
# The range keeps both from walking through every running attempt, and so does the plus for SQLite.
_WHERE: Final = "attempt.id = m.id AND attempt.id BETWEEN :least AND :most AND marked_ms IS NULL"
_WRITE_POSTGRES = Statement(
    f"UPDATE attempt SET {_COLUMNS}::bigint FROM json_to_recordset(:marks::json)"  # noqa: S608 - texts of ours
    " AS m(id bigint, answered int, score int, receipt text)"
    f" WHERE {_WHERE} AND status = 'IN_PROGRESS' RETURNING attempt.id"
)
_WRITE_SQLITE = Statement(
    f"UPDATE attempt SET {_COLUMNS} FROM (SELECT value ->> 'id' AS id, value ->> 'answered' AS answered,"  # noqa: S608
    " value ->> 'score' AS score, value ->> 'receipt' AS receipt FROM json_each(:marks)) AS m"
    f" WHERE {_WHERE} AND +status = 'IN_PROGRESS' RETURNING attempt.id"
)


async def write(worked_out: Sequence[Marks], *, by: By) -> Sequence[Marks]:
    """Write the marks, move attempts and enrolments, and tell those who did not hand in themselves.

    In the caller's transaction; what another worker marked meanwhile is left alone. Returns what was written.
    """
    marks = [
        {"id": one.attempt.id, "answered": one.answered, "score": one.score_halves, "receipt": one.receipt}
        for one in worked_out
    ]
    statement = _WRITE_POSTGRES if db.changes_in_queries() else _WRITE_SQLITE
    ids = [one["id"] for one in marks]
    values = {"marks": json.dumps(marks), "least": min(ids), "most": max(ids), "now": by.at_ms}
    rows = await statement.rows(db.writer(), values)
    fresh = {row["id"] for row in rows}
    mine = [one for one in worked_out if one.attempt.id in fresh]
    for status in sorted({one.status for one in mine}):
        reached = [one for one in mine if one.status is status]
        await workflow.advance_all([one.attempt for one in reached], status, steps=ATTEMPT_STEPS)
        entries = [(f"attempt:{status.lower()}", f"attempt:{one.attempt.id}", _note(one)) for one in reached]
        await audit.record_all(entries, by=by)
    await _settle({one.attempt.enrolment_id for one in mine if one.attempt.kind is AttemptKind.FINAL}, by)
    await notices.tell_all(
        [(one.attempt.person_id, _told(one)) for one in mine if one.attempt.sealed_by is SealedBy.CLOCK],
        NoticeKind.EXAM_RESULT, now_ms=by.at_ms,
    )  # fmt: skip
    return mine


def _note(one: Marks) -> str:
    return f"{points(one.score_halves)}"


def _told(one: Marks) -> str:
    passed = {
        AttemptStatus.SCORE_FAILED: "未合格",
        AttemptStatus.PASSED: "合格",
        AttemptStatus.CHECKING: "成绩合格，等待照片审核",
    }
    return f"{one.attempt.kind.label}时间已到，系统已自动交卷：{points(one.score_halves)}分，{passed[one.status]}。"


async def _settle(enrolments: Collection[int], by: By) -> None:
    """Where all final attempts of these enrolments put them; three queries and two per status reached. One that was
    given up meanwhile stays as it is: it must not keep the others of its batch from their marks."""
    held = await enrolment.hold_for_exams(enrolments)
    studying = [number for number, status in held.items() if status not in GIVEN_UP]
    await enrolment.settle_exams(await meant_for(studying), by=by)
