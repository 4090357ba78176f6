"""A photograph arrives while somebody studies: the challenge is answered and credit may run again."""

from server import db
from server.db import Statement
from server.learning.services.beats import StudyPolicy
from server.proctoring.queries import Challenge
from server.proctoring.services import snapshots
from server.proctoring.services.snapshots import Stored

# Only if the clock still waits for this very photograph: it may be studying on another lease by now.
_ANSWERED = Statement(
    "UPDATE study_clock SET challenge = NULL, challenge_reason = NULL, due_ms = NULL, owes = FALSE,"
    " next_ms = credited_ms + :interval WHERE person_id = :person AND challenge = :challenge"
)


async def accept_photo(challenge: Challenge, stored: Stored, *, policy: StudyPolicy, now_ms: int) -> None:
    """Record the photograph and, when it came in time, let credit run; one transaction."""
    async with db.transaction():
        # The clock first: beats lock it before the snapshot too, so neither waits for the other in a circle.
        await _LOCK.rows(db.writer(), {"person": challenge.person_id})
        if await snapshots.take_photo(challenge, stored, now_ms=now_ms):
            values = {"interval": policy.draw_next_ms(), "person": challenge.person_id}
            await _ANSWERED.rows(db.writer(), {**values, "challenge": challenge.challenge})


_LOCK = Statement("SELECT person_id FROM study_clock WHERE person_id = :person FOR UPDATE")
