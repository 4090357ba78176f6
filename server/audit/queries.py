"""Reads of the log: for the pages of the rows it speaks of, and the log itself."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

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


@dataclass(frozen=True)
class LogWanted:
    """Conditions of the log's list; None or empty: none. `actors` as in `By`."""

    since_ms: int | None = None
    until_ms: int | None = None  # not itself
    actors: Collection[str] | None = None
    action: str = ""
    subject: str = ""

    @property
    def conditions(self) -> dict[str, Any]:
        found: dict[str, Any] = {"at_ms__gte": self.since_ms, "at_ms__lt": self.until_ms}
        found |= {"action": self.action or None, "subject": self.subject or None}
        found |= {"actor__in": None if self.actors is None else list(self.actors)}
        return {name: value for name, value in found.items() if value is not None}


@dataclass(frozen=True)
class Line:
    """An entry as the log itself shows it."""

    at_ms: int
    who: str
    address: str
    action: str
    subject: str
    note: str


async def log_page(wanted: LogWanted, *, descending: bool, offset: int, limit: int) -> tuple[Sequence[Line], int]:
    """Entries in the order of their time, and how many there are."""
    rows = AuditEntry.filter(**wanted.conditions)
    total = await rows.count()
    order = ("-at_ms", "-id") if descending else ("at_ms", "id")
    columns = ("at_ms", "actor", "address", "action", "subject", "note")
    page = await rows.order_by(*order).offset(offset).limit(limit).values_list(*columns)
    return [Line(*row) for row in page], total
