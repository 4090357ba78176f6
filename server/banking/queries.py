"""Reads of bank rows: what still waits for an order, and what an order has been paid with."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from server.banking.models import BankAllocation, BankRow
from server.banking.rules import Transfer
from server.clock import day_of
from server.errors import NotFound

WAITING_AT_MOST: Final = 20_000


def as_transfer(row: BankRow) -> Transfer:
    """What is left of a row, as matching takes it."""
    return Transfer(
        id=row.id,
        amount_fen=row.available_fen,
        booked_on=day_of(row.booked_ms),
        payer=row.counterparty,
        account=row.account,
        remark=row.remark,
        reversal=row.reversal,
    )


async def transfers_waiting(since_ms: int = 0) -> Sequence[Transfer]:
    """Money that has come in and pays nothing yet, oldest first; at most `WAITING_AT_MOST` rows."""
    rows = BankRow.filter(available_fen__gt=0, booked_ms__gte=since_ms).order_by("booked_ms", "id")
    return [as_transfer(row) for row in await rows.limit(WAITING_AT_MOST)]


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
    return [
        Paid(one.id, one.row_id, one.order_id, one.amount_fen, one.row.booked_ms, one.allocated_by)
        for one in await found
    ]
