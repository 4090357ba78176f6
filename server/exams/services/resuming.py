"""继续考试: the newest device sits before the attempt, the older one is told."""

from server import db
from server.accounts.queries import Login
from server.accounts.services import sessions
from server.audit import services as audit
from server.audit.services import By
from server.exams import queries
from server.exams.models import Attempt, AttemptEvent
from server.exams.rules import SEQ_STEP, AttemptEventKind
from server.exams.services.policy import ExamPolicy
from server.exams.services.refusals import AttemptClosed
from server.exams.services.starting import SESSION_SPARE_MS


async def resume(login: Login, attempt_id: int, device: str, *, policy: ExamPolicy, by: By) -> Attempt:
    """Take the attempt over on this device. Its answers are numbered from a new base, so that whatever the older
    device still sends is known as such. NotFound, AttemptClosed."""
    async with db.transaction():
        attempt = await queries.locked_attempt(login.holder_id, attempt_id)
        if attempt.sealed_ms is not None or by.at_ms > attempt.deadline_ms + policy.grace_ms:
            raise AttemptClosed
        attempt.session_id, attempt.device = login.session_id, device
        attempt.seq_base += SEQ_STEP
        await attempt.save(update_fields=["session_id", "device", "seq_base"])
        await sessions.keep_until(login.session_id, attempt.deadline_ms + SESSION_SPARE_MS)
        await AttemptEvent.create(attempt_id=attempt.id, kind=AttemptEventKind.RESUMED, at_ms=by.at_ms, note=device)
        await audit.record("attempt:resumed", f"attempt:{attempt.id}", by=by, note=device)
    return attempt
