"""Lists and tickets with whole identity numbers: whoever takes them leaves an entry."""

from server.audit import services as audit
from server.audit.services import By


async def note_tickets(sitting_id: int, count: int, *, by: By) -> None:
    """One INSERT and its own transaction."""
    await audit.record("sitting:tickets_printed", f"sitting:{sitting_id}", by=by, note=f"{count}张")


async def note_list(sitting_id: int, count: int, *, by: By) -> None:
    """The same for the people of a room."""
    await audit.record("sitting:listed", f"sitting:{sitting_id}", by=by, note=f"{count}人")
