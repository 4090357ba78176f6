"""Messages to a trainee, shown in the application."""

from collections.abc import Sequence

from server.accounts.models import Notice
from server.accounts.rules import NoticeKind


async def tell(person_id: int, kind: NoticeKind, text: str, *, now_ms: int) -> None:
    """Leave a message, in the caller's transaction; at most 300 characters."""
    await Notice.create(person_id=person_id, kind=kind, text=text[:300], created_ms=now_ms)


async def tell_all(told: Sequence[tuple[int, str]], kind: NoticeKind, *, now_ms: int) -> None:
    """The same for many persons, each with a text."""
    messages = [Notice(person_id=person, kind=kind, text=text[:300], created_ms=now_ms) for person, text in told]
    if messages:
        await Notice.bulk_create(messages)
