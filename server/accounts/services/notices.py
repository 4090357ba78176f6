"""Messages to a trainee, shown in the application."""

from collections.abc import Sequence

from server.accounts.models import Notice
from server.accounts.rules import NoticeKind
from server.errors import NotFound


async def tell(person_id: int, kind: NoticeKind, text: str, *, now_ms: int) -> None:
    """Leave a message, in the caller's transaction; at most 300 characters."""
    await Notice.create(person_id=person_id, kind=kind, text=text[:300], created_ms=now_ms)


async def tell_all(told: Sequence[tuple[int, str]], kind: NoticeKind, *, now_ms: int) -> None:
    """The same for many persons, each with a text."""
    messages = [Notice(person_id=person, kind=kind, text=text[:300], created_ms=now_ms) for person, text in told]
    if messages:
        await Notice.bulk_create(messages)


async def mark_read(person_id: int, notice_id: int, *, now_ms: int) -> None:
    """The person has seen it; the first time counts. NotFound for anybody else's."""
    if not await Notice.filter(id=notice_id, person_id=person_id).exists():
        raise NotFound
    await Notice.filter(id=notice_id, read_ms=None).update(read_ms=now_ms)
