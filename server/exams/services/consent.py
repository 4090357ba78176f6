"""Withdrawing face consent while an exam runs: it goes on without photographs, and people look at it afterwards."""

from server import db
from server.audit.services import By
from server.exams.models import Attempt
from server.learning.services import consent
from server.proctoring.rules import SnapshotStatus
from server.proctoring.services import challenges


async def withdraw_consent(person_id: int, *, by: By) -> None:
    """The same as in studying, and an exam's open question for a photograph is taken back. Idempotent."""
    async with db.transaction():
        # Attempts first: beats and photographs lock them first too.
        asked = Attempt.filter(person_id=person_id, challenge__not_isnull=True).order_by("id")
        for attempt in await asked.select_for_update():
            await _take_back(attempt, by.at_ms)
        await consent.withdraw_consent(person_id, by=by)


async def _take_back(attempt: Attempt, now_ms: int) -> None:
    """One that ran out unanswered before was missed all the same. The next beat looks for consent again."""
    in_time = attempt.due_ms is not None and now_ms <= attempt.due_ms
    await challenges.end(attempt.challenge or "", SnapshotStatus.VOIDED if in_time else SnapshotStatus.MISSED)
    attempt.challenge = attempt.challenge_reason = attempt.due_ms = None
    if attempt.sealed_ms is None:
        attempt.next_photo_ms = now_ms
    await attempt.save(update_fields=["challenge", "challenge_reason", "due_ms", "next_photo_ms"])
