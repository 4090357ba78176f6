"""开票申请: serial, amount and buyer are fixed before anything leaves for the tax software."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from server import db
from server.accounts.rules import CityScope
from server.audit import services as audit
from server.audit.services import By
from server.db import Statement
from server.enrolment import services as enrolment
from server.enrolment.rules import InvoiceKind
from server.errors import Conflict, InvalidInput, NotFound
from server.invoicing.models import TaxInvoice
from server.invoicing.queries import RequestRow, waiting_orders
from server.invoicing.rules import by_people, parts_wanted, shares_faults, tax_of
from server.settings import Invoicing

MOST_AT_ONCE: Final = 200  # requests made, exported or answered in one go: one short transaction each


class NothingToInvoice(Conflict):
    message = "此订单没有待开票金额：未审核通过、没有发票信息，或发票已申请、已开具。"


@dataclass(frozen=True)
class Requested:
    """What `request_waiting` did. `unread`: orders whose remark on the number of invoices a person must read."""

    invoices: int
    unread: int


# The row that tells what is due is locked, so that two people cannot ask for the same money.
_ORDER = Statement(
    "SELECT o.id, o.number, o.people, c.city_code, d.kind, d.title, d.taxpayer_number, d.remark, d.due_fen"
    " FROM enrolment_order o JOIN training_class c ON c.id = o.training_class_id"
    " JOIN invoice_details d ON d.order_id = o.id WHERE o.id = :id FOR UPDATE OF d"
)
_THERE = Statement("SELECT id FROM enrolment_order WHERE id = :id")


async def request_invoices(
    order_id: int, *, parts: int | None = None, shares: Sequence[int] = (), by: By, terms: Invoicing
) -> list[int]:
    """待开票 → 开票中: one invoice for each part of what is left to be invoiced; returns their ids.

    `parts` splits by persons, `shares` names the amounts in fen; with neither the enterprise's remark decides.
    Raises NotFound, NothingToInvoice, InvalidInput (parts, shares).
    """
    async with db.transaction():
        order = await _ORDER.row(db.writer(), {"id": order_id})
        if order is None:
            raise NothingToInvoice if await _THERE.row(db.writer(), {"id": order_id}) else NotFound
        open_fen, earlier = order["due_fen"], await TaxInvoice.filter(order_id=order_id).count()
        if open_fen <= 0:
            raise NothingToInvoice
        shares = list(shares) or _split(
            open_fen, order["people"], parts or parts_wanted(order["remark"], order["people"])
        )
        if fault := shares_faults(shares, open_fen):
            raise InvalidInput({"shares": fault})
        made: list[int] = []
        for place, share in enumerate(shares, earlier + 1):
            row: TaxInvoice = await TaxInvoice.create(
                order_id=order_id, city_code=order["city_code"], serial=f"{order['number']}-{place}",
                kind=InvoiceKind(order["kind"]), title=order["title"], taxpayer_number=order["taxpayer_number"],
                total_fen=share, tax_fen=tax_of(share, terms.tax_rate_permille),
                rate_permille=terms.tax_rate_permille, requested_ms=by.at_ms,
            )  # fmt: skip
            made.append(row.id)
            await audit.record("tax_invoice:requested", f"tax_invoice:{row.id}", by=by, note=f"流水号{row.serial}")
        await enrolment.book_due(order_id, -open_fen)
    return made


def _split(open_fen: int, people: int, parts: int | None) -> list[int]:
    if parts is None or not 0 < parts <= people:
        raise InvalidInput({"parts": f"请填写发票张数，1至{people}张。"})
    return by_people(open_fen, people, parts)


async def request_waiting(scope: CityScope, *, by: By, terms: Invoicing) -> Requested:
    """Ask for the invoices of all orders that wait, `MOST_AT_ONCE` orders at most, each in its own transaction."""
    invoices = unread = 0
    for order_id in await waiting_orders(scope, MOST_AT_ONCE):
        try:
            invoices += len(await request_invoices(order_id, by=by, terms=terms))
        except InvalidInput:
            unread += 1
        except NothingToInvoice:  # somebody else was faster
            continue
    return Requested(invoices, unread)


async def note_requests_shown(rows: Sequence[RequestRow], *, by: By) -> None:
    """Log that somebody was given the whole buyer blocks of these orders."""
    async with db.transaction():
        for order_id in sorted({row.order_id for row in rows}):
            await audit.record("invoice_details:exported", f"enrolment_order:{order_id}", by=by)
