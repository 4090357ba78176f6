"""An invoice, the invoices of an order, and their files: each reached through a question whose it is."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from server import db
from server.db import Statement
from server.enrolment import queries as enrolment
from server.enrolment.queries import OrderView
from server.enrolment.rules import InvoiceKind
from server.errors import NotFound
from server.integrations.documents import DocumentKind
from server.invoicing.models import InvoiceFile, TaxInvoice
from server.invoicing.queries.lists import InvoiceLine, enterprises_lines
from server.invoicing.rules import IN_FORCE, NUMBERED, InvoiceStatus, LineState, ReversalReason, parts_wanted


@dataclass(frozen=True)
class FileView:
    id: int
    invoice_id: int
    kind: str
    key: str
    sha256: str
    bytes: int
    number_read: bool
    stored_ms: int

    @property
    def media_type(self) -> str:
        return DocumentKind(self.kind).media_type

    def name(self, invoice: "InvoiceView") -> str:
        """What a download is called: the number, which tells one invoice from all others."""
        return f"{invoice.number}.{DocumentKind(self.kind).suffix}"


@dataclass(frozen=True)
class InvoiceView:
    """One invoice with the files in force."""

    id: int
    order_id: int
    city_code: str
    serial: str
    status: InvoiceStatus
    kind: InvoiceKind
    title: str
    taxpayer_number: str
    total_fen: int
    tax_fen: int
    rate_permille: int
    number: str | None
    issued_on: date | None
    sent_ms: int | None
    red_number: str | None
    reversed_for: ReversalReason | None
    files: Sequence[FileView] = ()

    @property
    def state(self) -> LineState:
        return LineState(self.status)

    @property
    def may_take_files(self) -> bool:
        return self.number is not None

    @property
    def may_be_issued(self) -> bool:
        return self.status is InvoiceStatus.REQUESTED

    @property
    def may_be_released(self) -> bool:
        return self.status is InvoiceStatus.ISSUED

    @property
    def may_be_reversed(self) -> bool:
        return self.status in NUMBERED


@dataclass(frozen=True)
class OrderInvoices:
    """An order with all its invoices, and the two sums that decide what is to be done."""

    order: OrderView
    due_fen: int
    invoices: Sequence[InvoiceView]

    @property
    def in_force_fen(self) -> int:
        return sum(one.total_fen for one in self.invoices if one.status in IN_FORCE)

    @property
    def kept_fen(self) -> int:
        """Paid and not refunded."""
        return self.due_fen + self.in_force_fen

    @property
    def open_fen(self) -> int:
        """Still to be invoiced."""
        return max(self.due_fen, 0)

    @property
    def excess_fen(self) -> int:
        """Invoiced although it was refunded."""
        return max(-self.due_fen, 0)

    @property
    def parts(self) -> int | None:
        """How many invoices the enterprise wants; None where a person must read its remark."""
        return parts_wanted(self.order.invoice.remark, self.order.line.people) if self.order.invoice else None

    @property
    def correctable(self) -> bool:
        """Whether the enterprise may still change what the invoice will say."""
        return self.order.invoice is not None and not self.in_force_fen


_DUE = Statement("SELECT due_fen FROM invoice_details WHERE order_id = :id")
# What was handed out stays to be fetched, a reversed one too: the books need it.
_ENTERPRISES_FILE = Statement(
    "SELECT f.id FROM invoice_file f JOIN tax_invoice i ON i.id = f.invoice_id"
    " JOIN enrolment_order o ON o.id = i.order_id"
    " WHERE f.id = :id AND o.enterprise_id = :enterprise AND i.sent_ms IS NOT NULL AND f.replaced_ms IS NULL"
)


async def invoice(invoice_id: int) -> InvoiceView:
    """For staff, whose city scope the caller checks by `city_code`. Two queries."""
    row = await TaxInvoice.get_or_none(id=invoice_id)
    if row is None:
        raise NotFound
    return _view(row, (await _files([invoice_id]))[invoice_id])


async def order_invoices(order_id: int) -> OrderInvoices:
    """For staff, whose city scope the caller checks by `order.city_code`. Eight queries."""
    order = await enrolment.order_in_full(order_id)
    rows = await TaxInvoice.filter(order_id=order_id).order_by("id")
    files = await _files([row.id for row in rows])
    due = await _DUE.row(db.reader(), {"id": order_id})
    return OrderInvoices(order, int(due["due_fen"]) if due else 0, [_view(row, files[row.id]) for row in rows])


async def enterprises_buyer(enterprise_id: int, order_id: int) -> OrderInvoices:
    """The enterprise's own order whose details may still be corrected; NotFound for any other. Eight queries."""
    found = await order_invoices(order_id)
    if found.order.enterprise_id != enterprise_id or not found.correctable:
        raise NotFound
    return found


@dataclass(frozen=True)
class OwnLine:
    """A line of the enterprise's list with the files it may fetch."""

    line: InvoiceLine
    files: Sequence[FileView]

    @property
    def correctable(self) -> bool:
        return self.line.state is LineState.WAITING and self.line.untouched


async def enterprises_page(enterprise_id: int, *, offset: int, limit: int) -> tuple[Sequence[OwnLine], int]:
    """A page of the enterprise's list and how many lines there are. Three queries."""
    found = await enterprises_lines(enterprise_id, offset=offset, limit=limit)
    handed_out = [line.invoice_id for line in found.rows if line.invoice_id and line.handed_out]
    files = await _files(handed_out)
    return [OwnLine(line, files[line.invoice_id or 0]) for line in found.rows], found.total


async def invoice_file(file_id: int) -> tuple[InvoiceView, FileView]:
    """A file in force with its invoice, for staff."""
    row = await InvoiceFile.get_or_none(id=file_id, replaced_ms=None)
    if row is None:
        raise NotFound
    return await invoice(row.invoice_id), _file(row)


async def enterprises_file(enterprise_id: int, file_id: int) -> tuple[InvoiceView, FileView]:
    """A file of the enterprise's own invoice that was handed out; NotFound for anything else."""
    if await _ENTERPRISES_FILE.row(db.reader(), {"id": file_id, "enterprise": enterprise_id}) is None:
        raise NotFound
    return await invoice_file(file_id)


async def _files(invoice_ids: Collection[int]) -> defaultdict[int, list[FileView]]:
    found: defaultdict[int, list[FileView]] = defaultdict(list)
    for row in await InvoiceFile.filter(invoice_id__in=list(invoice_ids), replaced_ms=None).order_by("kind"):
        found[row.invoice_id].append(_file(row))
    return found


def _file(row: InvoiceFile) -> FileView:
    return FileView(row.id, row.invoice_id, row.kind, row.key, row.sha256, row.bytes, row.number_read, row.stored_ms)


def _view(row: TaxInvoice, files: Sequence[FileView]) -> InvoiceView:
    return InvoiceView(
        id=row.id, order_id=row.order_id, city_code=row.city_code, serial=row.serial, status=row.status, kind=row.kind,
        title=row.title, taxpayer_number=row.taxpayer_number, total_fen=row.total_fen, tax_fen=row.tax_fen,
        rate_permille=row.rate_permille, number=row.number, issued_on=row.issued_on, sent_ms=row.sent_ms,
        red_number=row.red_number, reversed_for=row.reversed_for, files=files,
    )  # fmt: skip
