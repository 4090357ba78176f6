"""Asking somebody who sits an exam for a photograph."""

from server.exams.models import Attempt
from server.exams.rules import NEVER
from server.exams.services.policy import ExamPolicy
from server.proctoring.rules import AskReason, SubjectKind
from server.proctoring.services import challenges


async def ask_photo(attempt: Attempt, reason: AskReason, *, policy: ExamPolicy, now_ms: int) -> None:
    """A new question, noted on the row, which the caller saves; the next one is drawn when it is answered."""
    asked = await challenges.ask(
        attempt.person_id, SubjectKind.ATTEMPT, attempt.id, reason, now_ms=now_ms, seconds=policy.challenge_seconds
    )
    attempt.challenge, attempt.challenge_reason, attempt.due_ms = asked.challenge, asked.reason, asked.due_ms
    attempt.next_photo_ms = NEVER
