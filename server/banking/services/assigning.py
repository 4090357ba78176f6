"""What a person does with a row by hand: give its money to an order, take it back, reopen a cancelled order with it,
look at the account's whole number."""

from dataclasses import dataclass

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.banking.models import BankAllocation, BankRow
from server.banking.queries import bank_row, paid_fen
from server.banking.rules import Share
from server.banking.services.allocating import RowUsedUp, allocate, release
from server.banking.services.pairing import pair_waiting
from server.enrolment import queries as orders
from server.enrolment import services as enrolment
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import OrderStatus
from server.enrolment.services.deciding import locked_order
from server.errors import Conflict, InvalidInput, NotFound


class OrderIsCancelled(Conflict):
    message = "该订单已取消。如学习班还有名额，可在本页恢复订单。"


class NothingOwed(Conflict):
    message = "该订单已足额到账，不再需要其他款项。多付的款项请按退费办理。"


@dataclass(frozen=True)
class Assigned:
    order_id: int
    code: str
    amount_fen: int


async def assign(row_id: int, text: str, *, by: By) -> Assigned:
    """Give what is left of a row to the order with this number or code, up to what it owes. The order is not
    approved by this, and one approved before its statement came may be paid.

    Raises InvalidInput (order) where there is no such order, OrderIsCancelled, NothingOwed, RowUsedUp,
    AlreadyAllocated, NotFound.
    """
    found = await orders.order_named(text) if text.strip() else None
    if found is None:
        raise InvalidInput({"order": "没有这个订单，请核对订单编号或订单号。"})
    async with db.transaction():
        return await _give(row_id, found.id, by)


async def reopen_with(row_id: int, order_id: int, *, by: By, policy: EnrolmentPolicy) -> Assigned:
    """Money has come for a cancelled order: it takes its seats again and the money is its own. Both or neither.

    Raises what `reopen_order` and `assign` raise.
    """
    async with db.transaction():
        await enrolment.reopen_order(order_id, by=by, policy=policy)
        return await _give(row_id, order_id, by)


async def take_from_order(row_id: int, allocation_id: int, reason: str, *, by: By) -> None:
    """解除关联: the money waits again; a reversal that was contested takes it now. An order approved with it stays so.

    Raises InvalidInput (reason), NotFound for an allocation of another row, AlreadyReleased.
    """
    reason = _written(reason)
    if not await BankAllocation.exists(id=allocation_id, row_id=row_id):
        raise NotFound
    await release(allocation_id, by=by, note=reason)
    await pair_waiting(by=by)


async def reveal(row_id: int, reason: str, *, by: By) -> BankRow:
    """The row for a page that shows the whole account number; who looked, and why, is in the log first.

    Raises InvalidInput (reason), NotFound.
    """
    reason = _written(reason)
    row = await bank_row(row_id)
    async with db.transaction():
        await audit.record("bank_row:viewed", f"bank_row:{row_id}", by=by, note=reason)
    return row


async def _give(row_id: int, order_id: int, by: By) -> Assigned:
    order = await locked_order(order_id)
    if order.status is OrderStatus.CANCELLED:
        raise OrderIsCancelled
    owed = order.amount_fen - (await paid_fen([order_id]))[order_id]
    if owed <= 0:
        raise NothingOwed
    row = await bank_row(row_id)
    if row.available_fen == 0:
        raise RowUsedUp
    share = Share(row_id, order_id, min(owed, row.available_fen))
    await allocate([share], by=by)
    return Assigned(order_id, order.code, share.amount_fen)


def _written(reason: str) -> str:
    tidied = " ".join(reason.split())
    if not 2 <= len(tidied) <= 100:
        raise InvalidInput({"reason": "请写明原因，2至100个字。"})
    return tidied
