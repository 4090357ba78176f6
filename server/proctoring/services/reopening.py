"""Photographs taken before there was a reference: once there is one, they are compared with it."""

import json

from server import db
from server.db import Statement
from server.integrations.faces.engine import FaceEngine
from server.integrations.storage import Store
from server.outbox import services as outbox
from server.proctoring.models import ReferencePhoto
from server.proctoring.rules import ReferenceStatus, SnapshotFlag
from server.proctoring.services.references import ensure_template
from server.proctoring.services.snapshots import COMPARE

_BATCH = 50  # keeps a SQLite write short

# Guarded like every step of the machine. What no face was found in stays as it is, and what people decided too;
# LATE is the door's flag and not the comparison's.
_REOPEN = Statement(
    "UPDATE snapshot SET status = 'WAITING',"
    " flags = CASE WHEN CAST(flags AS TEXT) LIKE '%LATE%' THEN :late::jsonb ELSE :none::jsonb END"
    " WHERE id IN (SELECT id FROM snapshot WHERE person_id = :person AND id > :after AND key IS NOT NULL"
    "  AND compare = TRUE AND similarity IS NULL AND status IN ('WAITING', 'COMPARED', 'FLAGGED')"
    "  AND CAST(flags AS TEXT) NOT LIKE '%NO_FACE%' AND CAST(flags AS TEXT) NOT LIKE '%UNREADABLE%'"
    "  ORDER BY id LIMIT :most FOR UPDATE)"
    " RETURNING id"
)


async def compare_again(reference_id: int, *, engine: FaceEngine | None, store: Store, now_ms: int) -> None:
    """Hand the person's photographs without a similarity to the comparison; safe to repeat.

    Nothing is done where nothing can be compared: the comparison is off, the reference was replaced meanwhile, or
    the person does not agree (any more). Then people look at them. Raises Missing and StorageUnavailable.
    """
    reference = await ReferencePhoto.get_or_none(id=reference_id, status=ReferenceStatus.APPROVED)
    if engine is None or reference is None or await ensure_template(reference, engine, store) is None:
        return
    last = 0
    while ids := await _reopened(reference.person_id, last, now_ms):
        last = max(ids)


async def _reopened(person_id: int, after: int, now_ms: int) -> list[int]:
    """A batch and its jobs, all or nothing."""
    values = {"late": json.dumps([SnapshotFlag.LATE]), "none": "[]", "most": _BATCH}
    async with db.transaction() as connection:
        rows = await _REOPEN.rows(connection, {**values, "person": person_id, "after": after})
        ids = [int(row["id"]) for row in rows]
        for number in ids:
            await outbox.add(COMPARE, {"snapshot": number}, now_ms=now_ms)
    return ids
