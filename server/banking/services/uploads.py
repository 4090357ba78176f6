"""A statement between its upload and its import: kept sealed in the file store, looked at, imported once."""

import asyncio
import base64
import secrets
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from server import db
from server.audit.services import By
from server.banking import queries
from server.banking.models import BankUpload
from server.banking.queries import Upload
from server.banking.rules import Bank
from server.banking.services.importing import Imported, import_statement, known_lines
from server.banking.services.reading import Reading, read_statement
from server.crypto import keyring
from server.db import Statement
from server.errors import Conflict, InvalidInput
from server.integrations.storage import Store

KEPT_MS: Final = 3_600_000
_CLAIMED_MS: Final = 120_000  # an import that takes longer has died
_PURPOSE: Final = "bank_upload.file"

# One import at a time: of a double click the second finds it claimed, or done.
_CLAIM = Statement(
    "UPDATE bank_upload SET claimed_ms = :now::bigint WHERE id = :id AND statement_id IS NULL AND deleted_ms IS NULL"
    " AND (claimed_ms IS NULL OR claimed_ms < :stale::bigint) RETURNING id"
)


class ImportUnderWay(Conflict):
    message = "这个文件正在导入，请稍候刷新流水列表查看结果。"


@dataclass(frozen=True)
class Preview:
    """What an import would do."""

    upload: Upload
    reading: Reading
    known: int
    in_fen: int  # money in, of the rows that are new or known alike
    out_fen: int

    @property
    def added(self) -> int:
        return len(self.reading.lines) - self.known


async def keep_upload(filename: str, content: bytes, *, store: Store, by: By) -> int:
    """Check that the file is a statement and keep it for its uploader; returns the upload's id.

    Raises InvalidInput without a file, UnreadableSpreadsheet, StorageUnavailable.
    """
    name = PurePath(filename.replace("\\", "/")).name[:200]
    if not content or not name:
        raise InvalidInput({"file": "请选择银行流水文件。"})
    await asyncio.to_thread(read_statement, content, name)
    key = f"statements/{secrets.token_hex(16)}"
    await store.put(key, await asyncio.to_thread(_sealed, content), "application/octet-stream")
    async with db.transaction():
        row = await BankUpload.create(filename=name, key=key, uploaded_by=by.who, uploaded_ms=by.at_ms)
    return int(row.id)


async def preview(upload_id: int, *, store: Store, by: By) -> Preview:
    """The uploader's own file, read again: nothing of it was believed from the browser. NotFound for others."""
    upload = await queries.uploaded_by(by.who, upload_id)
    if upload.statement_id is not None:
        return Preview(upload, Reading(Bank.OTHER, [], [], 0, unusable=False), 0, 0, 0)
    reading, _ = await _read(upload, store)
    amounts = [line.amount_fen for line in reading.lines if not line.reversal]
    paid_in, paid_out = (sum(fen for fen in amounts if (fen > 0) is wanted) for wanted in (True, False))
    return Preview(upload, reading, await known_lines(reading), paid_in, -paid_out)


async def import_upload(upload_id: int, *, keep_good: bool, store: Store, by: By) -> Imported | int:
    """Import it and delete the file; a second time only the statement's id is given.

    With faults nothing is written unless `keep_good`. Raises NotFound, ImportUnderWay, ImportDisturbed.
    """
    upload = await queries.uploaded_by(by.who, upload_id)
    if upload.statement_id is not None:
        return upload.statement_id
    async with db.transaction():
        values = {"id": upload_id, "now": by.at_ms, "stale": by.at_ms - _CLAIMED_MS}
        if await _CLAIM.row(db.writer(), values) is None:
            raise ImportUnderWay
    imported = None
    try:
        reading, content = await _read(upload, store)
        imported = await import_statement(reading, upload.filename, content, keep_good=keep_good, by=by)
    finally:
        done = imported.statement_id if imported else None
        await BankUpload.filter(id=upload_id).update(statement_id=done, claimed_ms=None)
    if done is not None:
        await _delete(upload_id, upload.key, store, by.at_ms)
    return imported


async def discard_uploads(*, store: Store, now_ms: int) -> int:
    """Delete the files that nobody has imported within an hour; returns how many."""
    stale = BankUpload.filter(uploaded_ms__lt=now_ms - KEPT_MS, deleted_ms=None)
    found = await stale.values_list("id", "key")
    for upload_id, key in found:
        await _delete(upload_id, key, store, now_ms)
    return len(found)


async def _delete(upload_id: int, key: str, store: Store, now_ms: int) -> None:
    await store.delete(key)
    await BankUpload.filter(id=upload_id).update(deleted_ms=now_ms)


async def _read(upload: Upload, store: Store) -> tuple[Reading, bytes]:
    sealed = await store.get(upload.key)
    return await asyncio.to_thread(_opened, sealed, upload.filename)


def _sealed(content: bytes) -> bytes:
    return keyring().seal(base64.b64encode(content).decode(), _PURPOSE).encode()


def _opened(sealed: bytes, filename: str) -> tuple[Reading, bytes]:
    content = base64.b64decode(keyring().open(sealed.decode(), _PURPOSE))
    return read_statement(content, filename), content
