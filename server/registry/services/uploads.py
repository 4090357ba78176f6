"""A file between its upload and its import: kept sealed in the file store, looked at, imported once."""

import asyncio
import base64
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

from server import db
from server.audit.services import By
from server.crypto import keyring
from server.db import Statement
from server.errors import Conflict
from server.integrations.storage import Store
from server.registry.models import ImportUpload
from server.registry.queries.uploads import Upload

KEPT_MS: Final = 3_600_000
_CLAIMED_MS: Final = 120_000  # an import that takes longer has died
_PURPOSE: Final = "import_upload.file"

# One import at a time: of a double click the second finds it claimed, or done.
_CLAIM = Statement(
    "UPDATE import_upload SET claimed_ms = :now::bigint WHERE id = :id AND imported_ms IS NULL AND deleted_ms IS NULL"
    " AND (claimed_ms IS NULL OR claimed_ms < :stale::bigint) RETURNING id"
)


class ImportUnderWay(Conflict):
    message = "这个文件正在导入，请稍候刷新页面查看结果。"


@dataclass
class Claim:
    """An import that is under way; `done` with what it made, once it has written."""

    content: bytes = field(repr=False)
    imported: bool = False
    made: int | None = None

    def done(self, made: int | None = None) -> None:
        self.imported, self.made = True, made


async def keep(kind: str, filename: str, content: bytes, *, store: Store, by: By) -> int:
    """Keep the file, which the caller has checked, for its uploader; returns the upload's id.

    Raises StorageUnavailable.
    """
    key = f"uploads/{secrets.token_hex(16)}"
    await store.put(key, await asyncio.to_thread(_sealed, content), "application/octet-stream")
    async with db.transaction():
        row = await ImportUpload.create(
            kind=kind, filename=bare_name(filename), key=key, uploaded_by=by.who, uploaded_ms=by.at_ms
        )
    return int(row.id)


def bare_name(filename: str) -> str:
    """Without folders, as long as a column takes."""
    return PurePath(filename.replace("\\", "/")).name[:200]


async def content_of(upload: Upload, store: Store) -> bytes:
    """Read again at every step: nothing of it is believed from the browser."""
    sealed = await store.get(upload.key)
    return await asyncio.to_thread(_opened, sealed)


@asynccontextmanager
async def claimed(upload: Upload, *, store: Store, by: By) -> AsyncIterator[Claim]:
    """While one import works on it every other is told ImportUnderWay. Once done the file is deleted; where the
    import wrote nothing, or failed, it is kept as it was."""
    async with db.transaction():
        values = {"id": upload.id, "now": by.at_ms, "stale": by.at_ms - _CLAIMED_MS}
        if await _CLAIM.row(db.writer(), values) is None:
            raise ImportUnderWay
    claim = None
    try:
        claim = Claim(await content_of(upload, store))
        yield claim
    finally:
        outcome = {"imported_ms": by.at_ms, "made": claim.made} if claim and claim.imported else {}
        await ImportUpload.filter(id=upload.id).update(claimed_ms=None, **outcome)
    if claim.imported:
        await _delete(upload.id, upload.key, store, by.at_ms)


async def discard_uploads(*, store: Store, now_ms: int) -> int:
    """Delete the files that nobody has imported within an hour; returns how many."""
    stale = ImportUpload.filter(uploaded_ms__lt=now_ms - KEPT_MS, deleted_ms=None)
    found = await stale.values_list("id", "key")
    for upload_id, key in found:
        await _delete(upload_id, key, store, now_ms)
    return len(found)


async def _delete(upload_id: int, key: str, store: Store, now_ms: int) -> None:
    await store.delete(key)
    await ImportUpload.filter(id=upload_id).update(deleted_ms=now_ms)


def _sealed(content: bytes) -> bytes:
    return keyring().seal(base64.b64encode(content).decode(), _PURPOSE).encode()


def _opened(sealed: bytes) -> bytes:
    return base64.b64decode(keyring().open(sealed.decode(), _PURPOSE))
