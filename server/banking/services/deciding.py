"""缴费审核 with the money: orders approved with what pays them, sent back, or taken back, several at once or none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.banking.models import BankAllocation
from server.banking.queries import paid_fen
from server.banking.rules import Share, yuan
from server.banking.services.allocating import allocate, release
from server.enrolment import services as enrolment
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import OrderStatus, RejectReason
from server.enrolment.services.deciding import locked_order
from server.errors import Conflict, InvalidInput
from server.workflow import DecidedMeanwhile

if TYPE_CHECKING:
    from server.enrolment.models import Order

MOST_REASON: Final = 100


class Underpaid(Conflict):
    message = "流水金额不足，不能审核通过：请再选择流水，或以“到账金额与订单不符”退回。"


class ReasonNeeded(InvalidInput):
    code = "INVALID_INPUT"


class PaidTooMuch(Conflict):
    message = "分配的金额超过订单应缴，请刷新后重试。"


async def approve_paid(
    order_ids: Sequence[int],
    shares: Sequence[Share],
    *,
    reason: str = "",
    tolerance_fen: int,
    by: By,
    policy: EnrolmentPolicy,
) -> None:
    """审核通过: use the rows up for the orders and approve them, all or none.

    Each order must be paid exactly. Short of up to `tolerance_fen` (a bank's fee), or paid by no row at all (the
    statement is not there yet), it takes a reason, which is logged for staff. What is paid too much stays on its row.
    Raises InvalidInput (reason, orders), Underpaid, PaidTooMuch, RowUsedUp, AlreadyAllocated, DecidedMeanwhile
    and what `approve_order` raises.
    """
    reason = _reason(reason)
    wanted = _wanted(order_ids)
    if {share.order_id for share in shares} - set(wanted):
        raise InvalidInput({"orders": "流水所付的订单须一并审核。"})
    async with db.transaction():
        orders = [await _undecided(order_id) for order_id in wanted]
        if shares:
            await allocate(shares, by=by)
        paid = await paid_fen(wanted)
        for order in orders:
            await _account_for(order, paid[order.id], bool(shares), reason, tolerance_fen, by)
            await enrolment.approve_order(order.id, by=by, policy=policy)


async def reject_orders(
    order_ids: Sequence[int], reason: RejectReason, remark: str, *, by: By, policy: EnrolmentPolicy
) -> None:
    """审核未通过 for all of them or none. Raises what `reject_order` raises, and DecidedMeanwhile."""
    async with db.transaction():
        for order_id in _wanted(order_ids):
            await _undecided(order_id)
            await enrolment.reject_order(order_id, reason, remark, by=by, policy=policy)


async def take_back(order_ids: Sequence[int], *, by: By, policy: EnrolmentPolicy) -> None:
    """撤销 a decision within its window: the orders wait again, and the money that went with it is given back.

    All or none. Raises what `take_back_decision` raises.
    """
    async with db.transaction():
        for order_id in _wanted(order_ids):
            decided_ms = await enrolment.take_back_decision(order_id, by=by, policy=policy)
            with_it = BankAllocation.filter(order_id=order_id, released_ms=None, allocated_ms=decided_ms)
            for allocation in await with_it.order_by("id"):
                await release(allocation.id, by=by, note="撤销审核")


def _wanted(order_ids: Sequence[int]) -> list[int]:
    """In one order everywhere, so that two people cannot wait for each other."""
    if not order_ids:
        raise InvalidInput({"orders": "请选择订单。"})
    return sorted(set(order_ids))


async def _undecided(order_id: int) -> "Order":
    """Locked; the second of two reviewers is told so, not that something is wrong."""
    order = await locked_order(order_id)
    if order.status in {OrderStatus.APPROVED, OrderStatus.REJECTED}:
        raise DecidedMeanwhile(f"订单 {order.code} 刚刚已被处理：{order.status.label}。请继续审核下一笔。")
    return order


async def _account_for(order: "Order", paid: int, by_rows: bool, reason: str, tolerance_fen: int, by: By) -> None:
    """Whether the order may be approved with what has been paid; why it may although something is missing."""
    missing = order.amount_fen - paid
    if missing < 0:
        raise PaidTooMuch
    if missing == 0:
        return
    unseen = paid == 0 and not by_rows
    if not unseen and missing > tolerance_fen:
        raise Underpaid(f"订单 {order.code} 应缴{yuan(order.amount_fen)}，只有{yuan(paid)}到账，不能审核通过。")
    if not reason:
        raise ReasonNeeded({"reason": "没有对应的银行流水，请写明通过的依据。" if unseen else "金额不足，请写明原因。"})
    words = "未见流水" if unseen else f"少付{yuan(missing)}"
    action = "payment:unseen" if unseen else "payment:short"
    await audit.record(action, f"enrolment_order:{order.id}", by=by, note=f"{words}。{reason}")


def _reason(text: str) -> str:
    tidied = " ".join(text.split())
    if len(tidied) > MOST_REASON:
        raise ReasonNeeded({"reason": f"最多{MOST_REASON}个字。"})
    return tidied
