"""Orders cancelled before payment, held for some days, reminded of, reopened by late money."""

import pytest

from server.catalogue.models import TrainingClass
from server.clock import day_of
from server.enrolment import queries, services
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import EnrolmentStatus, OrderStatus, RejectReason
from server.enrolment.services import ClassFull, NoLongerEligible
from server.errors import NotFound
from server.workflow import StepNotAllowed
from tests.enrolment.conftest import (
    CLERK,
    INVOICE,
    STAFF,
    SYSTEM,
    after,
    application,
    confirmed,
    make_firm,
    nothing_came,
    submitted,
)
from tests.factories import make_class


async def statuses(order: Order) -> tuple[OrderStatus, list[EnrolmentStatus], int]:
    """Of the order and its people, and the seats taken in its class."""
    people = await Enrolment.filter(order_id=order.id).order_by("id")
    training_class = await TrainingClass.get(id=order.training_class_id)
    return (await Order.get(id=order.id)).status, [one.status for one in people], training_class.seats_taken


async def test_cancelled_order_frees_seats_and_people(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)
    people = [one.certificate_id for one in await Enrolment.filter(order_id=order.id)]

    await services.cancel_order(order.enterprise_id, order.id, by=CLERK)

    assert await statuses(order) == (OrderStatus.CANCELLED, [EnrolmentStatus.CANCELLED] * 2, 0)
    form = services.Application(order.training_class_id, [one for one in people if one], INVOICE)
    again = await services.confirm_order(
        order.enterprise_id, form, price_fen=24000, request="again", by=CLERK, policy=policy
    )
    assert again.id != order.id


async def test_cancelled_enrolment_does_not_show_to_the_trainee(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy, 1)
    [enrolment] = await Enrolment.filter(order_id=order.id)

    await services.cancel_order(order.enterprise_id, order.id, by=CLERK)

    assert await queries.enrolments_of(enrolment.person_id) == []


async def test_another_firm_cancels_nothing(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    with pytest.raises(NotFound):
        await services.cancel_order(order.enterprise_id + 1, order.id, by=CLERK)

    assert (await statuses(order))[0] is OrderStatus.AWAITING_PAYMENT


async def test_submitted_order_is_not_cancelled(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)

    with pytest.raises(StepNotAllowed):
        await services.cancel_order(order.enterprise_id, order.id, by=CLERK)

    assert (await statuses(order))[2] == 2


async def test_cancelling_nothing_is_not_found(database: object) -> None:
    with pytest.raises(NotFound):
        await services.cancel_order(1, 404, by=CLERK)


# confirmed on Tuesday 24 November, held to Thursday 3 December
@pytest.mark.parametrize(("days", "cancelled"), [(8, 0), (9, 0), (10, 1)])
async def test_unpaid_order_is_held_for_seven_working_days(
    database: object, policy: EnrolmentPolicy, days: int, cancelled: int
) -> None:
    await confirmed(policy)

    assert await services.cancel_unpaid_orders(nothing_came, by=after(SYSTEM, days)) == cancelled


async def test_expired_order_frees_its_seats(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    await services.cancel_unpaid_orders(nothing_came, by=after(SYSTEM, 10))

    assert await statuses(order) == (OrderStatus.CANCELLED, [EnrolmentStatus.CANCELLED] * 2, 0)


async def test_order_with_money_is_held_on(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    async def money_came(_order_ids: object) -> set[int]:
        return {order.id}

    found = (
        await services.remind_unpaid_orders(money_came, by=after(SYSTEM, 9), policy=policy),
        await services.cancel_unpaid_orders(money_came, by=after(SYSTEM, 10)),
    )

    assert found == (0, 0)


async def test_submitted_order_is_held_without_end(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)

    assert await services.cancel_unpaid_orders(nothing_came, by=after(SYSTEM, 300)) == 0
    assert (await Order.get(id=order.id)).hold_until is None


async def test_rejection_gives_seven_more_working_days(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)
    await services.reject_order(order.id, RejectReason.MONEY_NOT_FOUND, by=after(STAFF, 6), policy=policy)

    found = [await services.cancel_unpaid_orders(nothing_came, by=after(SYSTEM, days)) for days in (15, 16)]

    assert found == [0, 1]


# two working days before Thursday 3 December is Tuesday 1 December
@pytest.mark.parametrize(("days", "reminded"), [(6, 0), (7, 1), (9, 1), (10, 0)])
async def test_firm_is_reminded_two_working_days_ahead(
    database: object, policy: EnrolmentPolicy, days: int, reminded: int
) -> None:
    await confirmed(policy)

    assert await services.remind_unpaid_orders(nothing_came, by=after(SYSTEM, days), policy=policy) == reminded


async def test_firm_is_reminded_once(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    found = [await services.remind_unpaid_orders(nothing_came, by=after(SYSTEM, 7), policy=policy) for _ in range(2)]

    [line] = (await queries.orders_of(order.enterprise_id)).rows
    assert (found, line.reminded) == ([1, 0], True)


async def test_late_money_reopens_the_order(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)
    await services.cancel_unpaid_orders(nothing_came, by=after(SYSTEM, 10))

    await services.reopen_order(order.id, by=after(STAFF, 10), policy=policy)

    assert await statuses(order) == (OrderStatus.AWAITING_PAYMENT, [EnrolmentStatus.PENDING] * 2, 2)
    held_until = (await Order.get(id=order.id)).hold_until
    assert held_until is not None
    assert held_until > day_of(after(STAFF, 10).at_ms)


async def test_order_is_not_reopened_without_a_seat(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy, seats=2)
    await services.cancel_order(order.enterprise_id, order.id, by=CLERK)
    await TrainingClass.filter(id=order.training_class_id).update(seats=1)

    with pytest.raises(ClassFull):
        await services.reopen_order(order.id, by=STAFF, policy=policy)

    assert (await statuses(order))[0] is OrderStatus.CANCELLED


async def test_order_is_not_reopened_for_people_enrolled_elsewhere(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm()
    form = application(await make_class(), certificates)
    order = await services.confirm_order(firm.id, form, price_fen=24000, request="1", by=CLERK, policy=policy)
    await services.cancel_order(firm.id, order.id, by=CLERK)
    await services.confirm_order(firm.id, form, price_fen=24000, request="2", by=CLERK, policy=policy)

    with pytest.raises(NoLongerEligible):
        await services.reopen_order(order.id, by=STAFF, policy=policy)

    assert (await statuses(order))[2] == 2


async def test_open_order_is_not_reopened(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    with pytest.raises(StepNotAllowed):
        await services.reopen_order(order.id, by=STAFF, policy=policy)
