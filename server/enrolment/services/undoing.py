"""Taking a reviewer's decision back while its effect is still nobody's."""

from server import db, workflow
from server.audit.services import By
from server.enrolment.models import Enrolment, EnrolmentChange, Order
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import (
    ENROLMENT_UNDO,
    IN_FORCE,
    ORDER_UNDO,
    ChangeStatus,
    EnrolmentStatus,
    OrderStatus,
    undo_until_ms,
)
from server.enrolment.services.deciding import locked_order
from server.enrolment.services.due import book_due
from server.errors import Conflict


class NothingToTakeBack(Conflict):
    message = "此订单没有可以撤销的审核：可能已被撤销，或企业已重新提交回执。"


class UndoTooLate(Conflict):
    message = "已超过可以撤销的时间，请按退费、换人等流程办理。"


class StudyHasBegun(Conflict):
    message = "订单中已有学员开始学习，不能撤销审核。"


class OrderChanged(Conflict):
    message = "订单中已有退费、换人或换班，不能撤销审核；待审批的变更请先撤回。"


async def take_back_decision(order_id: int, *, by: By, policy: EnrolmentPolicy) -> int:
    """审核通过 or 审核未通过 → 订单提交待审核 again; people wait again. Returns the moment of that decision.

    Only within the window, while nobody has begun to study and nobody was refunded, swapped or moved. Raises NotFound,
    NothingToTakeBack, UndoTooLate, StudyHasBegun, OrderChanged, DecidedMeanwhile.
    """
    async with db.transaction():
        order = await locked_order(order_id)
        decided_ms = _decided(order, by, policy)
        if order.status is OrderStatus.APPROVED:
            await _close_study(order, by)
            await book_due(order_id, -order.amount_fen)
        await workflow.advance(
            order, OrderStatus.SUBMITTED, steps=ORDER_UNDO, by=by, verb="taken_back", note=f"原为{order.status.label}",
            decided_ms=None, decided_by="", hold_until=None, rejected_for=None, rejection_remark="",
        )  # fmt: skip
    return decided_ms


def _decided(order: Order, by: By, policy: EnrolmentPolicy) -> int:
    if order.status not in ORDER_UNDO or order.decided_ms is None:
        raise NothingToTakeBack
    if by.at_ms > undo_until_ms(order.decided_ms, policy.numbers.undo_minutes):
        raise UndoTooLate
    return int(order.decided_ms)


async def _close_study(order: Order, by: By) -> None:
    if await EnrolmentChange.exists(order_id=order.id, status__in=[ChangeStatus.PROPOSED, *IN_FORCE]):
        raise OrderChanged
    for enrolment in await Enrolment.filter(order_id=order.id).order_by("id").select_for_update():
        if enrolment.begun_ms is not None:
            raise StudyHasBegun
        await workflow.advance(enrolment, EnrolmentStatus.PENDING, steps=ENROLMENT_UNDO, by=by, verb="taken_back")
