"""抽查复审: a random share of passes is looked at again by somebody else."""

from collections.abc import Callable
from typing import Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.exams import queries as exams
from server.exams.rules import AttemptStatus
from server.outbox import services as outbox
from server.review.models import ReviewCase
from server.review.rules import ReviewPurpose

REAUDIT: Final = "open_reaudit"


async def draw_reaudit(attempt_id: int, share: float, draw: Callable[[], float], *, by: By, delay_ms: int = 0) -> None:
    """With chance `share` let this pass be looked at again, in the caller's transaction.

    `delay_ms`: while the reviewer may still take the decision back.
    """
    if draw() < share:
        args = {"attempt": attempt_id, "passed_ms": by.at_ms}
        await outbox.add(REAUDIT, args, now_ms=by.at_ms, delay_ms=delay_ms, dedupe=f"{REAUDIT}:{attempt_id}:{by.at_ms}")


async def open_reaudit(attempt_id: int, passed_ms: int, *, now_ms: int) -> None:
    """Open the case, unless that pass was taken back meanwhile; safe to repeat."""
    by = By("system", now_ms)
    async with db.transaction():
        attempt = await exams.attempt_to_judge(attempt_id)
        standing = attempt.status is AttemptStatus.PASSED and attempt.decided_ms == passed_ms
        if not standing or await ReviewCase.exists(attempt_id=attempt_id, purpose=ReviewPurpose.REAUDIT):
            return
        case = await ReviewCase.create(
            attempt_id=attempt_id,
            purpose=ReviewPurpose.REAUDIT,
            city_code=attempt.city_code,
            risk=0,
            opened_ms=now_ms,
        )
        await audit.record("review_case:opened", f"review_case:{case.id}", by=by)
