"""The files of an invoice: checked against it, stored, replaced by better ones, handed out."""

import asyncio
import hashlib
import secrets
from typing import Final

from server import db, workflow
from server.audit import services as audit
from server.audit.services import By
from server.errors import Conflict, InvalidInput
from server.integrations.documents import Document, DocumentKind, read_document
from server.integrations.storage import Store
from server.invoicing.models import InvoiceFile, TaxInvoice
from server.invoicing.queries import FileView, InvoiceView, invoice
from server.invoicing.rules import Candidate, InvoiceStatus, contradiction
from server.invoicing.services.issuing import locked, release
from server.invoicing.services.reading import facts_of, number_said

READABLE: Final = frozenset({DocumentKind.PDF.value, DocumentKind.OFD.value})  # an XML is for archives


class WrongFile(InvalidInput):
    code = "INVALID_INPUT"


class FileElsewhere(Conflict):
    message = "这个文件已经属于另一张发票，请核对。"


async def add_file(invoice_id: int, filename: str, content: bytes, *, store: Store, by: By) -> None:
    """Attach a file to an issued invoice; PDF or OFD hand it out (已交付). The same file again changes nothing.

    Raises NotADocument, TooLarge, WrongFile (field `file`), FileElsewhere, StepNotAllowed, NotFound; and
    StorageUnavailable before anything is written.
    """
    view = await invoice(invoice_id)
    if not view.may_take_files:
        raise workflow.StepNotAllowed
    document = await asyncio.to_thread(read_document, content)
    if wrong := contradiction(facts_of(document, filename), _candidate(view)):
        raise WrongFile({"file": wrong})
    kept = await store_document(store, document, content, f"invoices/{invoice_id}")
    async with db.transaction():
        await attach(await locked(invoice_id), kept, by=by)


async def store_document(store: Store, document: Document, content: bytes, folder: str) -> InvoiceFile:
    """Put it under a name of ours; the row is not saved yet."""
    key = f"{folder}/{secrets.token_hex(16)}.{document.kind.suffix}"
    await store.put(key, content, document.kind.media_type)
    return InvoiceFile(
        kind=document.kind.value, key=key, sha256=hashlib.sha256(content).hexdigest(), bytes=len(content),
        number_read=number_said(document) is not None,
    )  # fmt: skip


async def attach(row: TaxInvoice, file: InvoiceFile, *, by: By) -> None:
    """In the caller's transaction; the row is locked."""
    if row.number is None:
        raise workflow.StepNotAllowed
    same = await InvoiceFile.filter(sha256=file.sha256, replaced_ms=None).first()
    if same and same.invoice_id == row.id:
        return
    if same:
        raise FileElsewhere
    await InvoiceFile.filter(invoice_id=row.id, kind=file.kind, replaced_ms=None).update(replaced_ms=by.at_ms)
    file.invoice_id, file.stored_ms = row.id, by.at_ms
    await file.save()
    await audit.record("tax_invoice:file_added", f"tax_invoice:{row.id}", by=by, note=file.kind)
    if row.status is InvoiceStatus.ISSUED and file.kind in READABLE:
        await release(row, by=by)


async def note_download(file: FileView, *, by: By) -> None:
    """Log that somebody has fetched a file."""
    async with db.transaction():
        await audit.record("tax_invoice:downloaded", f"tax_invoice:{file.invoice_id}", by=by, note=file.kind)


def _candidate(view: InvoiceView) -> Candidate:
    return Candidate(view.id, view.order_id, view.number, view.taxpayer_number, view.total_fen)
