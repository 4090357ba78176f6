"""Classes that are held back until their questions fill a paper, and what makes it worth asking again."""

from typing import Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.db import Statement
from server.outbox import services as outbox

CHANGED: Final = "catalogue_changed"  # the job: classes, topics or questions are not what they were
_SETTLE_MS: Final = 10_000  # many changes in a row are one job

_HOLD = Statement("UPDATE training_class SET held_for = :why WHERE id = :id AND held_for <> :why RETURNING id")


async def hold_class(class_id: int, why: str, *, by: By) -> bool:
    """Take no enrolments, for this reason, or with an empty one take them again; those enrolled go on either way.

    An audit entry where that is new; returns whether it is. In the caller's transaction.
    """
    if not await _HOLD.row(db.writer(), {"id": class_id, "why": why}):
        return False
    verb = "held" if why else "released"
    await audit.record(f"training_class:{verb}", f"training_class:{class_id}", by=by, note=why)
    return True


async def note_change(now_ms: int) -> None:
    """Have the classes checked again, in the caller's transaction; after it, since the job waits a while."""
    dedupe = f"{CHANGED}:{now_ms // _SETTLE_MS}"
    await outbox.add(CHANGED, {}, now_ms=now_ms, dedupe=dedupe, delay_ms=_SETTLE_MS)
