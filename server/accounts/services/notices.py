"""Messages to a trainee, shown in the application."""

from server.accounts.models import Notice
from server.accounts.rules import NoticeKind


async def tell(person_id: int, kind: NoticeKind, text: str, *, now_ms: int) -> None:
    """Leave a message, in the caller's transaction; at most 300 characters."""
    await Notice.create(person_id=person_id, kind=kind, text=text[:300], created_ms=now_ms)
