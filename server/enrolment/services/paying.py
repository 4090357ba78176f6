"""缴费回执: handed in by the enterprise for one transfer, which may pay several orders."""

import secrets
from collections.abc import Sequence
from datetime import date

from server import db, workflow
from server.audit.services import By
from server.clock import day_of
from server.enrolment.models import Order, PaymentReceipt
from server.enrolment.rules import GROUPS, ORDER_STEPS, OrderStatus, Receipt, group_number, receipt_faults
from server.errors import InvalidInput, NotFound

MOST_ORDERS = 50  # of one transfer


async def submit_receipt(enterprise_id: int, order_ids: Sequence[int], receipt: Receipt, *, by: By) -> str:
    """待缴费 or 审核未通过 → 订单提交待审核, for all the orders that the transfer pays; returns the group number.

    A corrected receipt keeps the group number, since the transfer is the same; the same receipt sent twice is handed
    in once. Raises InvalidInput (payer, last_four, paid_on, orders), NotFound as soon as one order is not the
    enterprise's, StepNotAllowed.
    """
    wanted, receipt, today = sorted(set(order_ids)), receipt.tidied(), day_of(by.at_ms)
    if not 0 < len(wanted) <= MOST_ORDERS:
        raise InvalidInput({"orders": f"请选择1至{MOST_ORDERS}个订单。"})
    async with db.transaction():
        orders = await Order.filter(id__in=wanted, enterprise_id=enterprise_id).order_by("id").select_for_update()
        if len(orders) < len(wanted):
            raise NotFound
        confirmed_on = min(day_of(order.created_ms) for order in orders)
        if faults := receipt_faults(receipt, confirmed_on=confirmed_on, today=today):
            raise InvalidInput(faults)
        if group := await _handed_in_already(orders, receipt):
            return group
        group = await _group_of(orders) or await _new_group(today)
        row = await PaymentReceipt.create(group_number=group, submitted_ms=by.at_ms, **vars(receipt))
        for order in orders:
            await workflow.advance(
                order, OrderStatus.SUBMITTED, steps=ORDER_STEPS, by=by, note=f"分组编号{group}",
                receipt_id=row.id, submitted_ms=by.at_ms, hold_until=None, reminded_on=None,
                rejected_for=None, rejection_remark="", decided_ms=None, decided_by="",
            )  # fmt: skip
    return group


async def _handed_in_already(orders: Sequence[Order], receipt: Receipt) -> str | None:
    """The group number, where every order waits for its review with exactly this receipt: a double click."""
    if any(order.status is not OrderStatus.SUBMITTED for order in orders):
        return None
    rows = await PaymentReceipt.filter(id__in={order.receipt_id for order in orders})
    same = all(Receipt(row.payer, row.last_four, row.paid_on) == receipt for row in rows)
    return rows[0].group_number if same and len(rows) == 1 else None


async def _group_of(orders: Sequence[Order]) -> str | None:
    """The group number that all the orders carry already."""
    receipts = [order.receipt_id for order in orders if order.receipt_id]
    if len(receipts) < len(orders):
        return None
    groups = set(await PaymentReceipt.filter(id__in=receipts).values_list("group_number", flat=True))
    return str(groups.pop()) if len(groups) == 1 else None


async def _new_group(today: date) -> str:
    while await PaymentReceipt.exists(group_number=(group := group_number(today, secrets.randbelow(GROUPS)))):
        pass
    return group
