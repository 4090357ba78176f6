"""缴费审核: approval, which opens study, and rejection, which gives the order back to the enterprise."""

from collections.abc import Sequence

from server import db, workflow
from server.audit.services import By
from server.clock import day_of
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.queries.standing import refusals
from server.enrolment.rules import (
    ENROLMENT_STEPS,
    ORDER_STEPS,
    EnrolmentStatus,
    OrderStatus,
    RejectReason,
)
from server.enrolment.services.due import book_due
from server.errors import Conflict, InvalidInput, NotFound

MOST_REMARK = 200


class NoLongerEligible(Conflict):
    """`people`: id of the enrolment → the first sentence of 为什么不能报名."""

    message = "订单中有学员已不符合报名条件，不能审核通过，请核对后退回订单。"


async def approve_order(order_id: int, *, by: By, policy: EnrolmentPolicy) -> None:
    """审核通过: the order is approved and study is open for all its people, in one transaction.

    Whether it is paid is asked by banking's `approve_paid`, which calls this.

    Raises NotFound, StepNotAllowed, DecidedMeanwhile, NoLongerEligible.
    """
    async with db.transaction():
        order = await locked_order(order_id)
        people = await Enrolment.filter(order_id=order_id).order_by("id")
        await workflow.advance(
            order, OrderStatus.APPROVED, steps=ORDER_STEPS, by=by, decided_ms=by.at_ms, decided_by=by.who
        )
        await refuse_ineligible(order, people, by=by, policy=policy)
        await book_due(order_id, order.amount_fen)
        for enrolment in people:
            await workflow.advance(enrolment, EnrolmentStatus.STUDYING, steps=ENROLMENT_STEPS, by=by)


async def reject_order(
    order_id: int, reason: RejectReason, remark: str = "", *, by: By, policy: EnrolmentPolicy
) -> None:
    """审核未通过: the enterprise has as many working days as at first to correct the receipt.

    The remark is shown to the enterprise and stays out of the log; 其他 demands one.
    """
    remark = remark.strip()
    if len(remark) > MOST_REMARK or (reason is RejectReason.OTHER and not remark):
        raise InvalidInput({"remark": f"请说明原因，最多{MOST_REMARK}个字。"})
    async with db.transaction():
        await workflow.advance(
            await locked_order(order_id), OrderStatus.REJECTED, steps=ORDER_STEPS, by=by, note=reason.label,
            rejected_for=reason, rejection_remark=remark, hold_until=policy.hold_from(day_of(by.at_ms)),
            decided_ms=by.at_ms, decided_by=by.who,
        )  # fmt: skip


async def locked_order(order_id: int) -> Order:
    """In the caller's transaction, locked until its end."""
    order = await Order.filter(id=order_id).select_for_update().first()
    if order is None:
        raise NotFound
    return order


async def refuse_ineligible(order: Order, people: Sequence[Enrolment], *, by: By, policy: EnrolmentPolicy) -> None:
    """Ask again what approval asks: the certificate, its firm, the constructor, another enrolment."""
    if refused := await refusals(order, people, today=day_of(by.at_ms), policy=policy):
        raise NoLongerEligible(people={str(id_): sentence for id_, sentence in refused.items()})
