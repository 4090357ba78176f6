"""Many files at once: stored and read when uploaded, shown with what they fit, attached when confirmed."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.exceptions import IntegrityError

from server import db
from server.accounts.rules import CityScope
from server.audit.services import By
from server.errors import Conflict, InvalidInput, Refusal
from server.integrations.documents import LooseFile, read_document, unpacked
from server.integrations.storage import Store
from server.invoicing.models import InvoiceFile, InvoiceUpload
from server.invoicing.queries import StagedFile, staged_files
from server.invoicing.services.files import attach, store_document
from server.invoicing.services.issuing import issue, locked, number_in_use
from server.invoicing.services.reading import facts_of

MOST_STAGED = 500


class TooManyStaged(Conflict):
    message = f"待确认的文件最多{MOST_STAGED}个，请先确认或清空已上传的文件。"


class NothingFits(Conflict):
    message = "没有可以确认的文件。"


@dataclass(frozen=True)
class Taken:
    """How many files were taken up, and for each other one its name and why not."""

    files: int
    refused: Sequence[tuple[str, str]]


async def stage_uploads(staff_id: int, sent: Sequence[LooseFile], *, store: Store, by: By) -> Taken:
    """Read and store files, ZIPs unpacked; the same file again is passed over. Nothing is attached yet.

    Raises InvalidInput (files), BadArchive, TooManyStaged; and StorageUnavailable.
    """
    if not sent:
        raise InvalidInput({"files": "请选择文件。"})
    loose = [file for one in sent for file in await asyncio.to_thread(unpacked, one.name, one.content)]
    if await InvoiceUpload.filter(staff_id=staff_id).count() + len(loose) > MOST_STAGED:
        raise TooManyStaged
    taken, refused = 0, []
    for one in loose:
        try:
            taken += await _stage(staff_id, one, store, by)
        except Refusal as fault:
            refused.append((one.name, fault.detail))
    return Taken(taken, refused)


async def _stage(staff_id: int, file: LooseFile, store: Store, by: By) -> int:
    document = await asyncio.to_thread(read_document, file.content)
    facts = facts_of(document, file.name)
    kept = await store_document(store, document, file.content, f"invoices/uploads/{staff_id}")
    row = InvoiceUpload(
        staff_id=staff_id, filename=file.name[-200:], kind=kept.kind, key=kept.key, sha256=kept.sha256,
        bytes=kept.bytes, number=facts.number, number_read=kept.number_read, total_fen=facts.total_fen,
        tax_fen=facts.tax_fen, issued_on=facts.issued_on, stored_ms=by.at_ms,
        taxpayer_number=facts.taxpayer_number[:40] if facts.taxpayer_number else None,
    )  # fmt: skip
    try:
        async with db.transaction():
            await row.save()
    except IntegrityError:  # uploaded before
        await store.delete(kept.key)
        return 0
    return 1


async def confirm_uploads(staff_id: int, scope: CityScope, *, by: By) -> Taken:
    """Attach every file that fits, matched again by now, each invoice in its own transaction; what a file brings
    to a request issues it. The others stay. Raises NothingFits."""
    fitting = [one for one in (await staged_files(staff_id, scope)).files if one.fit.invoice_id is not None]
    if not fitting:
        raise NothingFits
    taken, refused = 0, []
    for one in fitting:
        try:
            await _confirm(one, by)
            taken += 1
        except Refusal as fault:
            told = fault.extra.get("fields")
            sentences = list(told.values()) if isinstance(told, dict) and told else [fault.detail]
            refused.append((one.filename, str(sentences[0])))
    return Taken(taken, refused)


async def _confirm(staged: StagedFile, by: By) -> None:
    async with db.transaction():
        upload = await InvoiceUpload.filter(id=staged.id).select_for_update().first()
        if upload is None or staged.fit.invoice_id is None:  # a double click has done it
            return
        row = await locked(staged.fit.invoice_id)
        brings = staged.fit.issue
        if brings and row.number is None and brings.number and brings.issued_on and brings.tax_fen is not None:
            if await number_in_use(brings.number):
                raise InvalidInput({"number": "这个发票号码已登记在另一张发票上，请核对。"})
            await issue(row, number=brings.number, issued_on=brings.issued_on, tax_fen=brings.tax_fen, by=by)
        file = InvoiceFile(
            kind=upload.kind, key=upload.key, sha256=upload.sha256, bytes=upload.bytes, number_read=upload.number_read
        )
        await attach(row, file, by=by)
        await upload.delete()


async def discard_uploads(staff_id: int, *, store: Store) -> int:
    """Forget what waits for this member of staff, files and all."""
    rows = await InvoiceUpload.filter(staff_id=staff_id)
    async with db.transaction():
        await InvoiceUpload.filter(id__in=[row.id for row in rows]).delete()
    for row in rows:
        await store.delete(row.key)
    return len(rows)
