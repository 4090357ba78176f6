"""取消订单: asked for once more, then the seats are free; what is paid or under review stays."""

import pytest

from server.catalogue.models import TrainingClass
from server.enrolment import services
from server.enrolment.models import Order
from server.enrolment.rules import OrderStatus
from tests.enrolment.conftest import CLERK, RECEIPT
from tests.portal.clerks import Firm, make_firm
from tests.web.site import Browser


async def state(firm: Firm, order: Order) -> tuple[OrderStatus, int]:
    taken = (await TrainingClass.get(id=firm.training_class.id)).seats_taken
    return (await Order.get(id=order.id)).status, taken


async def test_page_asks_once_more_and_changes_nothing(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    order = await firm.ordered()

    shown = await firm.clerk.get(f"/enterprise/orders/{order.id}/cancel")

    assert (shown.status, order.number in shown.text, "取消后名额立即释放" in shown.text) == (200, True, True)
    assert await state(firm, order) == (OrderStatus.AWAITING_PAYMENT, 2)


async def test_order_is_cancelled_and_its_seats_are_free(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    order = await firm.ordered()

    answer = await firm.send(f"/enterprise/orders/{order.id}/cancel", [])

    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise/orders")
    assert await state(firm, order) == (OrderStatus.CANCELLED, 0)


async def test_second_click_frees_no_more_seats(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    order = await firm.ordered()
    path = f"/enterprise/orders/{order.id}/cancel"

    answers = [await firm.send(path, []) for _ in range(2)]

    assert [answer.status for answer in answers] == [303, 409]
    assert "此订单现在的状态是“已取消”，不能取消。" in answers[1].text
    assert await state(firm, order) == (OrderStatus.CANCELLED, 0)


async def test_order_under_review_is_not_cancelled(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    order = await firm.ordered()
    await services.submit_receipt(firm.enterprise.id, [order.id], RECEIPT, by=CLERK)

    answer = await firm.send(f"/enterprise/orders/{order.id}/cancel", [])

    assert (answer.status, await state(firm, order)) == (409, (OrderStatus.SUBMITTED, 2))


@pytest.mark.parametrize("missing", [False, True])
async def test_order_of_another_firm_or_none_is_not_found(visitor: Browser, missing: bool) -> None:
    firm, other = await make_firm(visitor), await make_firm(visitor)
    order = await other.ordered()
    token = (await firm.clerk.get("/enterprise/orders")).token

    answer = await firm.send(f"/enterprise/orders/{order.id + missing}/cancel", [], token)

    assert (answer.status, await state(other, order)) == (404, (OrderStatus.AWAITING_PAYMENT, 2))


@pytest.mark.parametrize("token", ["", "forged"])
async def test_page_of_another_site_cancels_nothing(visitor: Browser, token: str) -> None:
    firm = await make_firm(visitor)
    order = await firm.ordered()

    answer = await firm.send(f"/enterprise/orders/{order.id}/cancel", [], token)

    assert (answer.status, await state(firm, order)) == (403, (OrderStatus.AWAITING_PAYMENT, 2))
