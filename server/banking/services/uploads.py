"""A statement between its upload and its import: looked at, then imported once."""

import asyncio
from dataclasses import dataclass
from typing import Final

from server.audit.services import By
from server.banking.rules import Bank
from server.banking.services.importing import Imported, import_statement, known_lines
from server.banking.services.reading import Reading, read_statement
from server.errors import InvalidInput
from server.integrations.storage import Store
from server.registry.queries.uploads import Upload, uploaded_by
from server.registry.services import uploads

KIND: Final = "statement"


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
    name = uploads.bare_name(filename)
    if not content or not name:
        raise InvalidInput({"file": "请选择银行流水文件。"})
    await asyncio.to_thread(read_statement, content, name)
    return await uploads.keep(KIND, name, content, store=store, by=by)


async def preview(upload_id: int, *, store: Store, by: By) -> Preview:
    """The uploader's own file. NotFound for others."""
    upload = await uploaded_by(by.who, upload_id, KIND)
    if upload.imported:
        return Preview(upload, Reading(Bank.OTHER, [], [], 0, unusable=False), 0, 0, 0)
    content = await uploads.content_of(upload, store)
    reading = await asyncio.to_thread(read_statement, content, upload.filename)
    amounts = [line.amount_fen for line in reading.lines if not line.reversal]
    paid_in, paid_out = (sum(fen for fen in amounts if (fen > 0) is wanted) for wanted in (True, False))
    return Preview(upload, reading, await known_lines(reading), paid_in, -paid_out)


async def import_upload(upload_id: int, *, keep_good: bool, store: Store, by: By) -> Imported | int:
    """Import it and delete the file; a second time only the statement's id is given.

    With faults nothing is written unless `keep_good`. Raises NotFound, ImportUnderWay, ImportDisturbed.
    """
    upload = await uploaded_by(by.who, upload_id, KIND)
    if upload.made is not None:
        return upload.made
    async with uploads.claimed(upload, store=store, by=by) as claim:
        reading = await asyncio.to_thread(read_statement, claim.content, upload.filename)
        imported = await import_statement(reading, upload.filename, claim.content, keep_good=keep_good, by=by)
        if imported.statement_id is not None:
            claim.done(imported.statement_id)
    return imported
