"""未通过: the order goes back to its enterprise with a reason."""

import pytest

from server.accounts.rules import Role
from server.enrolment import services
from server.enrolment.models import Order
from server.enrolment.rules import OrderStatus, RejectReason
from tests.admin.finance import awaiting, status, submitted
from tests.admin.people import goes_to, send
from tests.enrolment.conftest import CLERK, RECEIPT
from tests.pages import as_staff
from tests.web.site import Browser, Shown


async def reject(member: Browser, order: Order, **fields: object) -> Shown:
    sent = {"reason": "MONEY_NOT_FOUND", "remark": "", **fields}
    return await send(member, f"/admin/receipts/{order.id}/reject", page="/admin/receipts", **sent)


async def test_enterprise_reads_reason_and_remark(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()

    answer = await reject(member, order, reason="OTHER", remark="请提供付款凭证")

    found = await Order.get(id=order.id)
    assert goes_to(answer) == (303, "/admin/receipts")
    assert (found.status, found.rejected_for, found.rejection_remark) == (
        OrderStatus.REJECTED,
        RejectReason.OTHER,
        "请提供付款凭证",
    )


async def test_next_one_opens_by_itself(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    first, second = await submitted(minutes=2), await submitted(minutes=1)

    assert goes_to(await reject(member, first)) == (303, f"/admin/receipts/{second.id}")


async def test_orders_of_one_receipt_go_back_together(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    first, second = await awaiting(), await awaiting()
    await Order.filter(id=second.id).update(enterprise_id=first.enterprise_id)
    await services.submit_receipt(first.enterprise_id, [first.id, second.id], RECEIPT, by=CLERK)

    await reject(member, first, orders=[second.id])

    assert [await status(order) for order in (first, second)] == [OrderStatus.REJECTED] * 2


@pytest.mark.parametrize(
    "fields", [{"reason": "OTHER"}, {"reason": "NOBODY"}, {"remark": "长" * 201}, {"remark": "\x00"}, {"orders": [404]}]
)
async def test_faulty_input_keeps_what_was_typed(visitor: Browser, fields: dict[str, object]) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()

    answer = await reject(member, order, **fields)

    assert (answer.status, await status(order)) == (422, OrderStatus.SUBMITTED)


async def test_second_click_is_told_that_it_is_done(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await reject(member, order)

    answer = await reject(member, order)

    assert (answer.status, "刚刚已被处理：审核未通过" in answer.text) == (409, True)


async def test_order_without_receipt_is_not_rejected(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await awaiting()

    assert ((await reject(member, order)).status, await status(order)) == (409, OrderStatus.AWAITING_PAYMENT)


async def test_order_of_another_city_and_a_missing_one_are_not_there(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE, cities=("370700",)), await submitted()
    missing = Order(id=order.id + 1)

    assert [(await reject(member, one)).status for one in (order, missing)] == [404, 404]
    assert await status(order) is OrderStatus.SUBMITTED


async def test_support_may_not_reject(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.SUPPORT), await submitted()
    sent = {"csrf_token": (await member.get("/admin/orders")).text, "reason": "MONEY_NOT_FOUND"}

    assert (await member.post(f"/admin/receipts/{order.id}/reject", sent)).status == 403


@pytest.mark.parametrize("token", ["", "forged"])
async def test_stale_and_forged_pages_change_nothing(visitor: Browser, token: str) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()

    answer = await member.post(f"/admin/receipts/{order.id}/reject", {"csrf_token": token, "reason": "MONEY_NOT_FOUND"})

    assert (answer.status, await status(order)) == (403, OrderStatus.SUBMITTED)
