"""Correcting the buyer's details while no invoice says them yet."""

import pytest

from server.audit import queries as audit
from server.enrolment.models import InvoiceDetails, Order
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import OrderStatus
from server.errors import NotFound
from server.invoicing import services
from server.invoicing.services.buyers import InvoiceUnderWay
from server.settings import Settings
from server.workflow import StepNotAllowed
from tests.enrolment.conftest import INVOICE
from tests.invoicing.conftest import CLERK, paid_order, requested


async def test_buyer_is_corrected_and_the_log_says_nothing_of_it(database: Settings, policy: EnrolmentPolicy) -> None:
    order = await paid_order(title="写错的抬头")

    await services.correct_buyer(order.enterprise_id, order.id, INVOICE, by=CLERK, policy=policy)

    details, log = await InvoiceDetails.get(order_id=order.id), await audit.history(f"enrolment_order:{order.id}")
    assert (details.title, details.account, log[-1].action, log[-1].note) == (
        INVOICE.title, INVOICE.account, "enrolment_order:invoice_corrected", "",
    )  # fmt: skip


async def test_buyer_under_way_is_not_corrected(database: Settings, policy: EnrolmentPolicy) -> None:
    row = await requested(title="已申请的抬头")
    order = await Order.get(id=row.order_id)

    with pytest.raises(InvoiceUnderWay):
        await services.correct_buyer(order.enterprise_id, order.id, INVOICE, by=CLERK, policy=policy)
    assert (await InvoiceDetails.get(order_id=order.id)).title == "已申请的抬头"


async def test_buyer_of_somebody_else_is_not_there(database: Settings, policy: EnrolmentPolicy) -> None:
    order = await paid_order()

    with pytest.raises(NotFound):
        await services.correct_buyer(order.enterprise_id + 1, order.id, INVOICE, by=CLERK, policy=policy)


async def test_cancelled_order_is_not_corrected(database: Settings, policy: EnrolmentPolicy) -> None:
    order = await paid_order()
    await Order.filter(id=order.id).update(status=OrderStatus.CANCELLED)

    with pytest.raises(StepNotAllowed):
        await services.correct_buyer(order.enterprise_id, order.id, INVOICE, by=CLERK, policy=policy)
