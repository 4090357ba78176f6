"""A request gets its number, the invoice is handed out, and where it was wrong it is reversed."""

from datetime import date
from typing import Final

from tortoise.exceptions import IntegrityError

from server import db, workflow
from server.audit.services import By
from server.clock import day_of
from server.enrolment import services as enrolment
from server.errors import Conflict, InvalidInput, NotFound
from server.invoicing.models import TaxInvoice
from server.invoicing.rules import INVOICE_STEPS, InvoiceStatus, ReversalReason, read_number, tax_faults

BAD_NUMBER: Final = "发票号码应为20位数字。"


class NumberTaken(Conflict):
    message = "这个发票号码已登记在另一张发票上，请核对。"


async def issue_invoice(invoice_id: int, *, number: str, issued_on: date, tax_fen: int, by: By) -> None:
    """开票中 → 已开具, with what the tax authority has put on it.

    Raises InvalidInput (number, issued_on, tax), NumberTaken, NotFound, StepNotAllowed, DecidedMeanwhile.
    """
    await _checked_number(number)
    try:
        async with db.transaction():
            await issue(await locked(invoice_id), number=number, issued_on=issued_on, tax_fen=tax_fen, by=by)
    except IntegrityError:  # two people gave the same number at once
        raise NumberTaken from None


async def issue(row: TaxInvoice, *, number: str, issued_on: date, tax_fen: int, by: By) -> None:
    """In the caller's transaction; the number is known to be free."""
    if faults := issue_faults(row, issued_on, tax_fen, by):
        raise InvalidInput(faults)
    await workflow.advance(
        row, InvoiceStatus.ISSUED, steps=INVOICE_STEPS, by=by, note=f"发票号码{number}",
        number=number, issued_on=issued_on, tax_fen=tax_fen,
    )  # fmt: skip


def issue_faults(row: TaxInvoice, issued_on: date, tax_fen: int, by: By) -> dict[str, str]:
    """Field → sentence; an invoice is not older than its request, nor of tomorrow."""
    faults = {}
    if not day_of(row.requested_ms) <= issued_on <= day_of(by.at_ms):
        faults["issued_on"] = f"开票日期应在{day_of(row.requested_ms)}（申请日）至今天之间。"
    if wrong := tax_faults(row.total_fen, tax_fen, row.rate_permille):
        faults["tax"] = wrong
    return faults


async def release_invoice(invoice_id: int, *, by: By) -> None:
    """已开具 → 已交付: by hand where the tax platform has mailed it; a PDF or OFD uploaded does it by itself."""
    async with db.transaction():
        await release(await locked(invoice_id), by=by)


async def release(row: TaxInvoice, *, by: By) -> None:
    """In the caller's transaction."""
    await workflow.advance(row, InvoiceStatus.SENT, steps=INVOICE_STEPS, by=by, sent_ms=by.at_ms)


async def reverse_invoice(invoice_id: int, *, reason: ReversalReason, red_number: str, by: By) -> None:
    """红冲, whole: the order waits for an invoice of what it has kept. Raises what `issue_invoice` raises."""
    await _checked_number(red_number, "red_number")
    try:
        async with db.transaction():
            row = await locked(invoice_id)
            await workflow.advance(
                row, InvoiceStatus.REVERSED, steps=INVOICE_STEPS, by=by,
                note=f"{reason.label}，红字发票号码{red_number}", red_number=red_number, reversed_for=reason,
            )  # fmt: skip
            await enrolment.book_due(row.order_id, row.total_fen)
    except IntegrityError:
        raise NumberTaken from None


async def withdraw_request(invoice_id: int, *, by: By) -> None:
    """开票中 → 已撤回: the tax software refused it, or the buyer wants other details; the order waits again."""
    async with db.transaction():
        row = await locked(invoice_id)
        await workflow.advance(row, InvoiceStatus.WITHDRAWN, steps=INVOICE_STEPS, by=by)
        await enrolment.book_due(row.order_id, row.total_fen)


async def locked(invoice_id: int) -> TaxInvoice:
    """In the caller's transaction, locked until its end."""
    row = await TaxInvoice.filter(id=invoice_id).select_for_update().first()
    if row is None:
        raise NotFound
    return row


async def number_in_use(number: str) -> bool:
    """As the number of an invoice or of a red one."""
    return await TaxInvoice.exists(number=number) or await TaxInvoice.exists(red_number=number)


async def _checked_number(number: str, field: str = "number") -> None:
    if read_number(number) is None:
        raise InvalidInput({field: BAD_NUMBER})
    if await number_in_use(number):
        raise InvalidInput({field: NumberTaken.message})
