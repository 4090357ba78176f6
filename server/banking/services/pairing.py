"""Reversals: the row that takes another back, and the row taken back, leave the desk together."""

from dataclasses import dataclass
from typing import Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.banking.models import BankRow
from server.banking.rules import Booking, pair_reversals
from server.clock import day_of
from server.db import Statement

_LOOKED_BACK_MS: Final = 31 * 86_400_000
# Only money that pays nothing yet is taken off the desk without asking anybody.
_WITHDRAW = Statement(
    "UPDATE bank_row SET available_fen = 0 WHERE id = :id AND (amount_fen < 0 OR available_fen = amount_fen)"
    " RETURNING id"
)


@dataclass(frozen=True)
class Reversals:
    """`paired`: reversing row, row reversed. `contested`: the same, where the row reversed pays an order already."""

    paired: tuple[tuple[int, int], ...] = ()
    contested: tuple[tuple[int, int], ...] = ()


async def pair_waiting(*, by: By) -> Reversals:
    """Pair every reversal that stands alone; one audit entry for each pair. Safe to repeat, for instance after
    a contested row has been released from its order."""
    waiting = await BankRow.filter(reversal=True, reverses_id=None).order_by("booked_ms")
    if not waiting:
        return Reversals()
    taken = set(await BankRow.filter(reverses_id__isnull=False).values_list("reverses_id", flat=True))
    amounts = {-row.amount_fen for row in waiting}
    since = waiting[0].booked_ms - _LOOKED_BACK_MS
    rows = await BankRow.filter(booked_ms__gte=since, amount_fen__in=amounts, reversal=False)
    pairs = pair_reversals(_booking(row) for row in [*rows, *waiting] if row.id not in taken)
    outcome = [(pair, await _pair(*pair, by=by)) for pair in pairs.items()]
    return Reversals(tuple(pair for pair, done in outcome if done), tuple(pair for pair, done in outcome if not done))


def _booking(row: BankRow) -> Booking:
    return Booking(row.id, row.amount_fen, day_of(row.booked_ms), row.account, row.counterparty, row.reversal)


async def _pair(reversing: int, reversed_: int, *, by: By) -> bool:
    async with db.transaction():
        if await _WITHDRAW.row(db.writer(), {"id": reversed_}) is None:
            return False
        if not await BankRow.filter(id=reversing, reverses_id=None).update(reverses_id=reversed_):
            return False
        await audit.record("bank_row:reversed", f"bank_row:{reversed_}", by=by, note=f"由流水{reversing}冲回")
    return True
