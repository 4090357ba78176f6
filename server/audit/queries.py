"""Reads of the log for the pages of the rows it speaks of."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.audit.models import AuditEntry


@dataclass(frozen=True)
class Entry:
    """What happened to a row; `who` as in `By`."""

    at_ms: int
    who: str
    action: str
    note: str


async def history(*subjects: str) -> Sequence[Entry]:
    """Everything that happened to `subjects` ("enrolment_order:5"), oldest first."""
    rows = AuditEntry.filter(subject__in=subjects).order_by("at_ms", "id")
    return [Entry(*row) for row in await rows.values_list("at_ms", "actor", "action", "note")]
