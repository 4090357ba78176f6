"""Orders given up before payment, by the enterprise or by the passing of time, and taken up again."""

from collections.abc import Awaitable, Callable, Collection, Sequence

from tortoise.exceptions import IntegrityError

from server import db, workflow
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.services.seats import free_seats, take_seats
from server.clock import day_of
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import ENROLMENT_STEPS, ORDER_STEPS, ORDER_UNPAID, EnrolmentStatus, OrderStatus
from server.enrolment.services.deciding import locked_order, refuse_ineligible
from server.enrolment.services.placing import ClassFull, EnrolledMeanwhile
from server.errors import Conflict, NotFound

# Of these orders, those for which a bank row has come that may pay them: they keep their seats.
MoneyFor = Callable[[Collection[int]], Awaitable[Collection[int]]]


async def cancel_order(enterprise_id: int, order_id: int, *, by: By) -> None:
    """取消订单 before payment: the seats and the people are free again. NotFound for somebody else's order."""
    async with db.transaction():
        order = await locked_order(order_id)
        if order.enterprise_id != enterprise_id:
            raise NotFound
        await _cancel(order, by=by)


async def cancel_unpaid_orders(money_for: MoneyFor, *, by: By) -> int:
    """Cancel what has been held too long, each in a transaction of its own; returns how many.

    Today is the day of `by`; the last day of a hold still counts. Safe to repeat and to interrupt.
    """
    due = Order.filter(status__in=list(ORDER_UNPAID), hold_until__lt=day_of(by.at_ms)).order_by("id")
    overdue = await _without_money([order.id for order in await due.only("id")], money_for)
    return sum([await _expire(order_id, by) for order_id in overdue])


async def remind_unpaid_orders(money_for: MoneyFor, *, by: By, policy: EnrolmentPolicy) -> int:
    """Mark the orders whose hold ends within the days set, once a hold; returns how many.

    The enterprise's pages show the mark (`OrderLine.reminded`, `hold_until`).
    """
    today = day_of(by.at_ms)
    ending = Order.filter(
        status__in=list(ORDER_UNPAID),
        reminded_on=None,
        hold_until__gte=today,
        hold_until__lte=policy.reminded_to(today),
    ).order_by("id")
    unpaid = await _without_money([order.id for order in await ending.only("id")], money_for)
    return sum([await _remind(order_id, by) for order_id in unpaid])


async def reopen_order(order_id: int, *, by: By, policy: EnrolmentPolicy) -> None:
    """Money came after all: a cancelled order takes its seats again and waits for its receipt, at its old price.

    Raises NotFound, StepNotAllowed, ClassFull, NoLongerEligible, EnrolledMeanwhile.
    """
    try:
        async with db.transaction():
            order = await locked_order(order_id)
            hold_until = policy.hold_from(day_of(by.at_ms))
            await workflow.advance(
                order, OrderStatus.AWAITING_PAYMENT, steps=ORDER_STEPS, by=by, hold_until=hold_until, reminded_on=None
            )
            if await take_seats(order.training_class_id, order.people) is None:
                raise ClassFull
            people = await Enrolment.filter(order_id=order_id).order_by("id")
            await refuse_ineligible(order, people, by=by, policy=policy)
            for enrolment in people:
                await workflow.advance(enrolment, EnrolmentStatus.PENDING, steps=ENROLMENT_STEPS, by=by)
    except IntegrityError:  # somebody was enrolled elsewhere since
        raise EnrolledMeanwhile from None


async def _without_money(order_ids: Sequence[int], money_for: MoneyFor) -> list[int]:
    paid = set(await money_for(order_ids)) if order_ids else set()
    return [order_id for order_id in order_ids if order_id not in paid]


async def _expire(order_id: int, by: By) -> bool:
    """False when the enterprise was quicker: it paid or cancelled meanwhile."""
    try:
        async with db.transaction():
            order = await locked_order(order_id)
            still_due = order.hold_until is not None and order.hold_until < day_of(by.at_ms)
            if still_due:
                await _cancel(order, by=by, note="逾期未缴费")
            return still_due
    except Conflict:
        return False


async def _cancel(order: Order, *, by: By, note: str = "") -> None:
    await workflow.advance(
        order, OrderStatus.CANCELLED, steps=ORDER_STEPS, by=by, note=note, hold_until=None, reminded_on=None
    )
    for enrolment in await Enrolment.filter(order_id=order.id).order_by("id"):
        await workflow.advance(enrolment, EnrolmentStatus.CANCELLED, steps=ENROLMENT_STEPS, by=by)
    await free_seats(order.training_class_id, order.people)


async def _remind(order_id: int, by: By) -> bool:
    async with db.transaction():
        unpaid = Order.filter(id=order_id, status__in=list(ORDER_UNPAID), reminded_on=None, hold_until__not_isnull=True)
        marked = await unpaid.update(reminded_on=day_of(by.at_ms))
        if marked:
            await audit.record("enrolment_order:reminded", f"enrolment_order:{order_id}", by=by)
    return bool(marked)
