"""Photographs in the province's records: checked and stored before the record is written, taken up by a job then."""

import base64
import binascii
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.integrations.province import Change, ChangeKind
from server.integrations.storage import Store
from server.outbox import services as outbox
from server.registry.models import Person
from server.registry.services.asides import Aside, put_aside

TAKE_PHOTO: Final = "take_registry_photo"
MOST_BYTES: Final = 50 * 1024
NO_PHOTO: Final = "照片无法使用：不是 50 KB 以内的 JPG 或 PNG，或与校验值不符。其余内容已登记。"

_STARTS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n")


@dataclass(frozen=True)
class SentPhoto:
    """A photograph that lies in the store."""

    change: Change
    key: str
    sha256: str


def photo_bytes(data: Mapping[str, Any]) -> bytes | None:
    """The photograph of a record; None: it has none. Raises ValueError: not one that may be taken."""
    text = data.get("photo")
    if not text:
        return None
    try:
        content = base64.b64decode(str(text), validate=True)
    except binascii.Error:
        raise ValueError(NO_PHOTO) from None
    stated = str(data.get("photoHash") or "").lower()
    if len(content) > MOST_BYTES or not content.startswith(_STARTS):
        raise ValueError(NO_PHOTO)
    if stated and stated != hashlib.sha256(content).hexdigest():
        raise ValueError(NO_PHOTO)
    return content


async def store_photos(photos: Sequence[tuple[Change, bytes]], store: Store) -> list[SentPhoto]:
    """Store those that differ from the one that was sent before. Raises StorageUnavailable."""
    rows = await Person.filter(upstream_id__in=[change.id for change, _ in photos]) if photos else []
    known = {row.upstream_id: row.photo_sha256 for row in rows}
    sent = []
    for change, content in photos:
        sha256 = hashlib.sha256(content).hexdigest()
        if known.get(change.id) != sha256:
            key = f"registry-photos/{change.id}-{sha256}"
            await store.put(key, content, "application/octet-stream")
            sent.append(SentPhoto(change, key, sha256))
    return sent


async def take_up_later(photos: Sequence[SentPhoto], now_ms: int) -> None:
    """One job for each of them, whose persons are written by now; in the caller's transaction."""
    rows = await Person.filter(upstream_id__in=[photo.change.id for photo in photos]) if photos else []
    persons = {row.upstream_id: row for row in rows}
    for photo in photos:
        person = persons[photo.change.id]
        person.photo_sha256 = photo.sha256
        await person.save(update_fields=["photo_sha256"])
        args, dedupe = {"person": person.id, "key": photo.key}, f"{TAKE_PHOTO}:{person.id}:{photo.change.seq}"
        await outbox.add(TAKE_PHOTO, args, now_ms=now_ms, dedupe=dedupe)


async def refuse_photo(person_id: int, reason: str, *, now_ms: int) -> None:
    """Show that a stored photograph could not be taken; sent again it is looked at again."""
    async with db.transaction():
        person = await Person.select_for_update().get(id=person_id)
        person.photo_sha256 = None
        await person.save(update_fields=["photo_sha256"])
        change = Change("U", person.upstream_seq or 0, {"id": person.upstream_id})
        await put_aside(ChangeKind.PERSONS, [Aside(change, reason)], now_ms)
