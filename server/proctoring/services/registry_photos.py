"""Photographs that the province sends with its records become reference photos; somebody else's face does not."""

import asyncio
import hashlib
import secrets
from typing import Final

from server.audit.services import By
from server.integrations.faces.engine import BadImage, Band, FaceEngine, StaleTemplate
from server.integrations.storage import Missing, Store
from server.proctoring import queries
from server.proctoring.services.desk import at_desk
from server.proctoring.services.portraits import portrait
from server.proctoring.services.references import StoredReference, ensure_template, replace_reference
from server.registry.services.photos import refuse_photo

ANOTHER_FACE: Final = "照片与原底照比对不是同一人，仍用原底照，请与上级登记系统核对。"


async def take_registry_photo(person_id: int, key: str, *, store: Store, engine: FaceEngine | None, by: By) -> None:
    """Make the photograph stored under `key` the person's reference, once; the file is deleted.

    One that is damaged, or that the engine takes for somebody else than the reference so far, is shown among the
    sync's issues instead. Raises StorageUnavailable, DecidedMeanwhile: to be repeated.
    """
    try:
        raw = await store.get(key)
    except Missing:
        return  # done before
    try:
        content = await asyncio.to_thread(portrait, raw)
        await _refuse_another_face(person_id, content, engine, store)
    except ValueError as fault:
        await refuse_photo(person_id, f"照片：{fault}", now_ms=by.at_ms)
    else:
        await _replace(person_id, content, store, by)
    await store.delete(key)


async def _refuse_another_face(person_id: int, content: bytes, engine: FaceEngine | None, store: Store) -> None:
    """Raises ValueError with a sentence. Without consent to comparison nothing is compared."""
    former = await queries.approved_reference(person_id)
    template = await ensure_template(former, engine, store) if former and engine else None
    if engine is None or template is None:
        return
    try:
        band = (await at_desk(engine.judge, content, template)).band
    except (BadImage, StaleTemplate):
        return
    if band is Band.MISMATCH:
        raise ValueError(ANOTHER_FACE)


async def _replace(person_id: int, content: bytes, store: Store, by: By) -> None:
    sha256 = hashlib.sha256(content).hexdigest()
    former = await queries.approved_reference(person_id)
    if former and former.sha256 == sha256:
        return
    key = f"references/{secrets.token_urlsafe(24)}.jpg"
    await store.put(key, content, "image/jpeg")
    await replace_reference(person_id, StoredReference(key, sha256), by=by)
