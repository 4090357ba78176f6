"""Reads of single bank rows, and of what an order has been paid with."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from server.banking.models import BankAllocation, BankRow
from server.errors import NotFound


async def bank_row(row_id: int) -> BankRow:
    """For the staff page of a row; the caller asks the permission and logs the unmasked view."""
    row = await BankRow.get_or_none(id=row_id)
    if row is None:
        raise NotFound
    return row


@dataclass(frozen=True)
class Paid:
    """Money of one row that is in force for one order."""

    allocation_id: int
    row_id: int
    order_id: int
    amount_fen: int
    booked_ms: int
    allocated_by: str


async def payments_of(order_ids: Collection[int]) -> Sequence[Paid]:
    """What pays these orders, in the order in which it was allocated."""
    found = BankAllocation.filter(order_id__in=list(order_ids), released_ms=None).order_by("id").select_related("row")
    return [_paid(one) for one in await found]


async def paid_fen(order_ids: Collection[int]) -> dict[int, int]:
    """What is in force for each of these orders."""
    paid = dict.fromkeys(order_ids, 0)
    for one in await payments_of(order_ids):
        paid[one.order_id] += one.amount_fen
    return paid


async def uses_of(row_id: int) -> Sequence[Paid]:
    """The orders a row pays."""
    found = BankAllocation.filter(row_id=row_id, released_ms=None).order_by("id").select_related("row")
    return [_paid(one) for one in await found]


def _paid(one: BankAllocation) -> Paid:
    return Paid(one.id, one.row_id, one.order_id, one.amount_fen, one.row.booked_ms, one.allocated_by)
