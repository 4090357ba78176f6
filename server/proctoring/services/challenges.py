"""Asking for photographs and taking questions back. These steps are the machine's own, many a second, and
the snapshot row itself is their record: they are guarded updates without an audit entry."""

import secrets
from dataclasses import dataclass

from server import db
from server.db import Statement
from server.proctoring.rules import AskReason, SnapshotStatus, SubjectKind


@dataclass(frozen=True)
class OpenChallenge:
    """A question for a photograph that may be answered until `due_ms`."""

    challenge: str
    due_ms: int
    reason: str  # an AskReason, as it is stored and told


_ASK = Statement(
    "INSERT INTO snapshot (challenge, person_id, subject_kind, subject_id, reason, status, asked_ms, due_ms, compare,"
    " flags) VALUES (:challenge, :person, :kind, :subject, :reason, 'ASKED', :now, :due, FALSE, '[]')"
)
_END = Statement(
    "UPDATE snapshot SET status = :status, flags = :flags::jsonb WHERE challenge = :challenge AND status = 'ASKED'"
)


async def ask(
    person_id: int, kind: SubjectKind, subject_id: int, reason: AskReason, *, now_ms: int, seconds: float
) -> OpenChallenge:
    """A new question with its nonce and deadline; in the caller's transaction."""
    challenge, due_ms = secrets.token_urlsafe(16), now_ms + round(seconds * 1000)
    values = {"challenge": challenge, "person": person_id, "kind": kind, "subject": subject_id, "reason": reason}
    await _ASK.rows(db.writer(), {**values, "now": now_ms, "due": due_ms})
    return OpenChallenge(challenge, due_ms, reason)


async def end(challenge: str, status: SnapshotStatus) -> None:
    """MISSED or VOIDED, unless it was answered meanwhile; in the caller's transaction."""
    flags = '["MISSED"]' if status is SnapshotStatus.MISSED else "[]"
    await _END.rows(db.writer(), {"challenge": challenge, "status": status, "flags": flags})


_END_OVERDUE = Statement(
    "UPDATE snapshot SET status = 'MISSED', flags = '[\"MISSED\"]' WHERE subject_kind = :kind AND subject_id = :subject"
    " AND status = 'ASKED' AND due_ms < :now"
)


async def end_overdue(kind: SubjectKind, subject_id: int, now_ms: int) -> None:
    """What was not answered in time is missed; in the caller's transaction."""
    await _END_OVERDUE.rows(db.writer(), {"kind": kind, "subject": subject_id, "now": now_ms})
