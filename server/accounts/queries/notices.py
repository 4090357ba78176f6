"""Reads of the messages to a person."""

from collections.abc import Sequence

from server.accounts.models import Notice


async def notices_of(person_id: int, *, before: int | None = None, most: int = 50) -> Sequence[Notice]:
    """Newest first; `before`: older than this one."""
    found = Notice.filter(person_id=person_id)
    if before is not None:
        found = found.filter(id__lt=before)
    return await found.order_by("-id").limit(most)
