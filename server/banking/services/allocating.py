"""Using bank rows up for orders, and giving them back: money counts once."""

from collections.abc import Sequence

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.banking.models import BankAllocation, BankRow
from server.banking.rules import Share, yuan
from server.db import Statement
from server.errors import Conflict, InvalidInput, NotFound


class RowUsedUp(Conflict):
    message = "这笔流水的余额不足：可能刚刚已用于其他订单，请刷新后重试。"


class AlreadyAllocated(Conflict):
    message = "这笔流水已用于此订单。"


class AlreadyReleased(Conflict):
    message = "这笔流水与订单的关联已解除，请刷新查看。"


_TAKE = Statement(
    "UPDATE bank_row SET available_fen = available_fen - :fen::bigint"
    " WHERE id = :id AND available_fen >= :fen::bigint RETURNING id"
)
_GIVE_BACK = Statement("UPDATE bank_row SET available_fen = available_fen + :fen::bigint WHERE id = :id RETURNING id")
_RELEASE = Statement(
    "UPDATE bank_allocation SET released_ms = :now::bigint"
    " WHERE id = :id AND released_ms IS NULL RETURNING row_id, order_id, amount_fen"
)
_ORDER = Statement("SELECT id FROM enrolment_order WHERE id = :id")


async def allocate(shares: Sequence[Share], *, by: By) -> list[int]:
    """Use parts of rows up for orders, all or none; returns the ids of the allocations.

    The UPDATE names what must still be there, so of two people who use the same row at once the second gets
    RowUsedUp. Whether the orders are paid in full with it is asked by the caller, who knows their price.
    """
    if not shares or any(share.amount_fen <= 0 for share in shares):
        raise InvalidInput(detail="请选择流水和订单，金额应大于零。")
    async with db.transaction():
        # In one order everywhere, so that two people cannot wait for each other.
        return [await _allocate(share, by) for share in sorted(shares, key=lambda one: (one.row_id, one.order_id))]


async def _allocate(share: Share, by: By) -> int:
    if await _ORDER.row(db.writer(), {"id": share.order_id}) is None:
        raise NotFound
    if await _TAKE.row(db.writer(), {"id": share.row_id, "fen": share.amount_fen}) is None:
        raise RowUsedUp if await BankRow.exists(id=share.row_id) else NotFound
    # The row is locked by now: nobody else can be adding the same pair.
    if await BankAllocation.exists(row_id=share.row_id, order_id=share.order_id, released_ms=None):
        raise AlreadyAllocated
    allocation: BankAllocation = await BankAllocation.create(
        row_id=share.row_id, order_id=share.order_id, amount_fen=share.amount_fen,
        allocated_ms=by.at_ms, allocated_by=by.who,
    )  # fmt: skip
    await _record("allocated", share, by)
    return int(allocation.id)


async def release(allocation_id: int, *, by: By, note: str = "") -> None:
    """Give the money back to its row, with a sentence why; the allocation is kept as released."""
    async with db.transaction():
        found = await _RELEASE.row(db.writer(), {"id": allocation_id, "now": by.at_ms})
        if found is None:
            raise AlreadyReleased if await BankAllocation.exists(id=allocation_id) else NotFound
        share = Share(found["row_id"], found["order_id"], found["amount_fen"])
        await _GIVE_BACK.row(db.writer(), {"id": share.row_id, "fen": share.amount_fen})
        await _record("released", share, by, note)


async def _record(verb: str, share: Share, by: By, note: str = "") -> None:
    words = f"{yuan(share.amount_fen)}，流水{share.row_id}，订单{share.order_id}"
    await audit.record(
        f"bank_row:{verb}", f"bank_row:{share.row_id}", by=by, note=f"{words}。{note}" if note else words
    )
