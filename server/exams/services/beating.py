"""Beats of a running exam: they tell the time left, ask for photographs, and note when camera or client were away."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from server import db
from server.accounts import queries as accounts
from server.accounts.queries import Login
from server.crypto import digest
from server.db import Statement
from server.exams.models import Attempt, AttemptEvent
from server.exams.rules import AttemptEventKind, AttemptKind, PhotoClock, PhotoStep, photo_step
from server.exams.services.answering import held_attempt
from server.exams.services.asking import ask_photo
from server.exams.services.policy import ExamPolicy
from server.proctoring.rules import AskReason, SnapshotStatus
from server.proctoring.services import challenges
from server.proctoring.services.challenges import OpenChallenge


@dataclass(frozen=True)
class Beaten:
    deadline_ms: int
    challenge: OpenChallenge | None


def open_challenge(attempt: Attempt, now_ms: int) -> OpenChallenge | None:
    """The question for a photograph that may still be answered in time."""
    if attempt.challenge is None or attempt.due_ms is None or now_ms > attempt.due_ms:
        return None
    return OpenChallenge(attempt.challenge, attempt.due_ms, attempt.challenge_reason or "")


# The same as `beat` where nothing changes but the moment: the camera is as it was, no photograph is due or overdue.
_ORDINARY = Statement(
    "UPDATE attempt SET seen_ms = :now::bigint WHERE id = :attempt::bigint AND sealed_ms IS NULL"
    " AND camera = :camera AND :now::bigint <= deadline_ms AND :now::bigint - seen_ms <= :away::bigint"
    " AND next_photo_ms > :now::bigint AND (due_ms IS NULL OR due_ms >= :now::bigint)"
    " AND EXISTS (SELECT 1 FROM session s WHERE s.id = attempt.session_id AND s.digest = :digest"
    "  AND s.holder = 'TRAINEE' AND s.holder_id = attempt.person_id AND s.revoked_ms IS NULL"
    "  AND s.expires_ms > :now::bigint)"
    " RETURNING deadline_ms, challenge, challenge_reason, due_ms"
)


async def ordinary_beat(attempt_id: int, token: str, *, camera: bool, policy: ExamPolicy, now_ms: int) -> Beaten | None:
    """The fast path; None sends the beat to `beat`. `token`: the session's."""
    values = {"attempt": attempt_id, "digest": digest(token), "camera": camera, "now": now_ms}
    row = await _ORDINARY.row(db.writer(), {**values, "away": policy.away_ms})
    return Beaten(row["deadline_ms"], _challenge(row)) if row else None


def _challenge(row: Mapping[str, Any]) -> OpenChallenge | None:
    if row["challenge"] is None or row["due_ms"] is None:
        return None
    return OpenChallenge(row["challenge"], row["due_ms"], row["challenge_reason"] or "")


async def beat(login: Login, attempt_id: int, *, camera: bool, policy: ExamPolicy, now_ms: int) -> Beaten:
    """Note what changed and ask for a photograph where one is due. NotFound, AttemptClosed, TakenOver."""
    async with db.transaction():
        attempt = await held_attempt(login, attempt_id, policy=policy, now_ms=now_ms)
        await _note_changes(attempt, camera, policy, now_ms)
        if now_ms <= attempt.deadline_ms:
            await _photograph(attempt, policy, now_ms)
        attempt.camera, attempt.seen_ms = camera, now_ms
        await attempt.save(
            update_fields=["camera", "seen_ms", "challenge", "challenge_reason", "due_ms", "next_photo_ms"]
        )
    return Beaten(attempt.deadline_ms, open_challenge(attempt, now_ms))


async def _note_changes(attempt: Attempt, camera: bool, policy: ExamPolicy, now_ms: int) -> None:
    away = now_ms - attempt.seen_ms
    if away > policy.away_ms:
        await AttemptEvent.create(
            attempt_id=attempt.id, kind=AttemptEventKind.AWAY, at_ms=now_ms, note=f"{away // 1000}"
        )
    if camera is not attempt.camera and attempt.kind is AttemptKind.FINAL:
        kind = AttemptEventKind.CAMERA_ON if camera else AttemptEventKind.CAMERA_OFF
        await AttemptEvent.create(attempt_id=attempt.id, kind=kind, at_ms=now_ms)


async def _photograph(attempt: Attempt, policy: ExamPolicy, now_ms: int) -> None:
    """End a question that ran out and put the next one; without consent the exam goes on without photographs."""
    step = photo_step(PhotoClock(attempt.due_ms, attempt.next_photo_ms), now_ms)
    if step is PhotoStep.WAIT:
        return
    if attempt.challenge:
        await challenges.end(attempt.challenge, SnapshotStatus.MISSED)
    attempt.challenge = attempt.challenge_reason = attempt.due_ms = None
    if await accounts.consent_scope(attempt.person_id) is None:
        attempt.next_photo_ms = now_ms + policy.draw_next_ms()
        return
    await ask_photo(
        attempt, AskReason.RANDOM if step is PhotoStep.ASK else AskReason.OVERDUE, policy=policy, now_ms=now_ms
    )
