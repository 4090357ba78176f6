"""Many at once: the last seats go to as many orders as there are seats, each person once, each order once."""

import asyncio
from collections import Counter
from typing import Any

from server.audit.models import AuditEntry
from server.catalogue.models import TrainingClass
from server.enrolment import services
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import OrderStatus
from tests.enrolment.conftest import CLERK, RECEIPT, STAFF, application, confirmed, make_firm, nothing_came, submitted
from tests.factories import make_class


async def at_once(*calls: Any) -> Counter[str]:
    """How often each outcome came: the refusal's name, or "done"."""
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    return Counter(type(one).__name__ if isinstance(one, BaseException) else "done" for one in outcomes)


async def test_last_seats_go_to_as_many_orders(database: object, policy: EnrolmentPolicy) -> None:
    training_class = await make_class(seats=5)
    firms = [await make_firm(1) for _ in range(40)]

    outcomes = await at_once(
        *(
            services.confirm_order(
                firm.id, application(training_class, held), price_fen=24000, request="1", by=CLERK, policy=policy
            )
            for firm, held in firms
        )
    )

    assert outcomes == Counter(done=5, ClassFull=35)
    assert (await Order.all().count(), await Enrolment.all().count()) == (5, 5)
    assert (await TrainingClass.get(id=training_class.id)).seats_taken == 5


async def test_double_click_places_one_order(database: object, policy: EnrolmentPolicy) -> None:
    firm, held = await make_firm()
    form = application(await make_class(), held)

    outcomes = await at_once(
        *(
            services.confirm_order(firm.id, form, price_fen=24000, request="1", by=CLERK, policy=policy)
            for _ in range(8)
        )
    )

    assert (outcomes, await Order.all().count()) == (Counter(done=8), 1)


async def test_two_tabs_enrol_nobody_twice(database: object, policy: EnrolmentPolicy) -> None:
    firm, held = await make_firm()
    form = application(await make_class(), held)

    outcomes = await at_once(
        *(
            services.confirm_order(firm.id, form, price_fen=24000, request=str(tab), by=CLERK, policy=policy)
            for tab in range(8)
        )
    )

    assert outcomes["done"] == 1
    assert set(outcomes) <= {"done", "NotEligible", "EnrolledMeanwhile"}
    assert (await TrainingClass.all().get()).seats_taken == 2


async def test_order_is_approved_or_rejected_once(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)

    outcomes = await at_once(*(services.approve_order(order.id, by=STAFF, policy=policy) for _ in range(8)))

    assert outcomes == Counter(done=1, StepNotAllowed=7)
    assert await AuditEntry.filter(action="enrolment:studying").count() == 2


async def test_receipt_and_cancellation_at_once_end_in_one_of_them(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    outcomes = await at_once(
        services.submit_receipt(order.enterprise_id, [order.id], RECEIPT, by=CLERK),
        services.cancel_order(order.enterprise_id, order.id, by=CLERK),
    )

    left = (await Order.get(id=order.id)).status
    seats = (await TrainingClass.get(id=order.training_class_id)).seats_taken
    assert outcomes == Counter(done=1, StepNotAllowed=1)
    assert (left, seats) in {(OrderStatus.SUBMITTED, 2), (OrderStatus.CANCELLED, 0)}


async def test_two_workers_free_expired_seats_once(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)
    late = type(CLERK)("system", CLERK.at_ms + 30 * 86_400_000)

    outcomes = await asyncio.gather(*(services.cancel_unpaid_orders(nothing_came, by=late) for _ in range(4)))

    assert sum(outcomes) == 1
    assert (await TrainingClass.get(id=order.training_class_id)).seats_taken == 0
