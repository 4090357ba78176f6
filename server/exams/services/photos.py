"""A photograph arrives during an exam, or right after its end."""

from server import db
from server.db import Statement
from server.exams.models import Attempt
from server.exams.services.policy import ExamPolicy
from server.proctoring.queries import Challenge
from server.proctoring.services import snapshots
from server.proctoring.services.snapshots import Stored

# Only if the attempt still waits for this very photograph: a later question may be open by now.
_ANSWERED = Statement(
    "UPDATE attempt SET challenge = NULL, challenge_reason = NULL, due_ms = NULL,"
    " next_photo_ms = CASE WHEN sealed_ms IS NULL THEN :next::bigint ELSE next_photo_ms END"
    " WHERE id = :attempt AND challenge = :challenge"
)


async def accept_photo(challenge: Challenge, stored: Stored, *, policy: ExamPolicy, now_ms: int) -> None:
    """Record the photograph and draw the next moment; all or nothing. The attempt first: beats lock it first too."""
    async with db.transaction():
        await Attempt.filter(id=challenge.subject_id).select_for_update().first()
        await snapshots.take_photo(challenge, stored, now_ms=now_ms)
        values = {"attempt": challenge.subject_id, "challenge": challenge.challenge}
        await _ANSWERED.rows(db.writer(), {**values, "next": now_ms + policy.draw_next_ms()})
