"""撤销: within its window a decision is taken back, and the money that went with it."""

import pytest

from server.accounts.rules import Role
from server.banking.models import BankAllocation
from server.banking.services.assigning import assign
from server.enrolment import services
from server.enrolment.models import Enrolment, Order
from server.enrolment.rules import EnrolmentStatus, OrderStatus, RejectReason
from server.workflow import StepNotAllowed
from tests.admin.finance import POLICY, left, money_for, status, studying, submitted
from tests.admin.people import goes_to, send
from tests.conftest import TestClock
from tests.enrolment.conftest import CLERK, RECEIPT, STAFF
from tests.factories import NOW_MS
from tests.pages import as_staff
from tests.web.site import Browser, Shown


async def undo(member: Browser, order: Order) -> Shown:
    return await send(member, f"/admin/receipts/{order.id}/undo", page="/admin/receipts")


async def approved(member: Browser) -> tuple[Order, object]:
    order = await submitted()
    row = await money_for(order)
    await send(member, f"/admin/receipts/{order.id}", rows=str(row.id))
    return order, row


async def test_way_back_stands_on_the_next_page(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    order, _ = await approved(member)

    page = await member.get("/admin/receipts")

    assert f'action="/admin/receipts/{order.id}/undo"' in page.text


async def test_way_back_is_gone_after_the_window(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    order, _ = await approved(member)
    await Order.filter(id=order.id).update(decided_ms=NOW_MS - 15 * 60_000 - 1)

    page, answer = await member.get("/admin/receipts"), await undo(member, order)

    assert ("/undo" in page.text, answer.status, await status(order)) == (False, 409, OrderStatus.APPROVED)


async def test_approval_is_taken_back_with_its_money(visitor: Browser, clock: TestClock) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    await send(member, f"/admin/receipts/{order.id}", rows=str(row.id))
    clock.advance(15 * 60)

    answer = await undo(member, order)

    assert goes_to(answer) == (303, f"/admin/receipts/{order.id}")
    assert (await status(order), await studying(order), await left(row)) == (
        OrderStatus.SUBMITTED,
        0,
        order.amount_fen,
    )
    assert (await Enrolment.get(order_id=order.id)).status is EnrolmentStatus.PENDING


async def test_order_is_approved_again_afterwards(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    for _ in range(2):
        await send(member, f"/admin/receipts/{order.id}", rows=str(row.id))
        await undo(member, order)

    await send(member, f"/admin/receipts/{order.id}", rows=str(row.id))

    assert (await status(order), await BankAllocation.all().count()) == (OrderStatus.APPROVED, 3)


async def test_orders_decided_together_are_taken_back_together(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    first, second = await submitted(), await submitted()
    row = await money_for(first, second)
    await send(member, f"/admin/receipts/{first.id}", rows=str(row.id), orders=[second.id])

    await undo(member, second)

    assert [await status(order) for order in (first, second)] == [OrderStatus.SUBMITTED] * 2


async def test_rejection_is_taken_back(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await services.reject_order(order.id, RejectReason.MONEY_NOT_FOUND, by=STAFF, policy=POLICY)

    await undo(member, order)

    found = await Order.get(id=order.id)
    assert found.status is OrderStatus.SUBMITTED
    assert [found.rejected_for, found.hold_until] == [None, None]


async def test_money_given_by_hand_before_stays_with_the_order(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    await assign(row.id, order.code, by=STAFF)
    await send(member, f"/admin/receipts/{order.id}", rows="none")
    await BankAllocation.filter(order_id=order.id).update(allocated_ms=1)

    await undo(member, order)

    assert (await status(order), await left(row)) == (OrderStatus.SUBMITTED, 0)


async def test_nothing_is_taken_back_once_somebody_studies(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    order, _ = await approved(member)
    await Enrolment.filter(order_id=order.id).update(begun_ms=1)

    answer = await undo(member, order)

    assert (answer.status, "已有学员开始学习" in answer.text, await studying(order)) == (409, True, 1)


async def test_rejection_is_not_taken_back_once_the_enterprise_has_answered(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await services.reject_order(order.id, RejectReason.MONEY_NOT_FOUND, by=STAFF, policy=POLICY)
    await services.submit_receipt(order.enterprise_id, [order.id], RECEIPT, by=CLERK)

    answer = await undo(member, order)

    assert (answer.status, "没有可以撤销的审核" in answer.text) == (409, True)


async def test_second_click_changes_nothing(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    order, _ = await approved(member)
    await undo(member, order)

    assert ((await undo(member, order)).status, await status(order)) == (409, OrderStatus.SUBMITTED)


async def test_receipt_of_an_enterprise_never_takes_an_approval_back(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    order, _ = await approved(member)

    with pytest.raises(StepNotAllowed):
        await services.submit_receipt(order.enterprise_id, [order.id], RECEIPT, by=CLERK)


async def test_order_of_another_city_and_a_missing_one_are_not_there(visitor: Browser) -> None:
    order, _ = await approved(await as_staff(visitor, Role.FINANCE))
    stranger = await as_staff(visitor, Role.FINANCE, cities=("370700",))

    assert [(await undo(stranger, one)).status for one in (order, Order(id=order.id + 1))] == [404, 404]
    assert await status(order) is OrderStatus.APPROVED


@pytest.mark.parametrize("token", ["", "forged"])
async def test_stale_and_forged_pages_change_nothing(visitor: Browser, token: str) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    order, _ = await approved(member)

    answer = await member.post(f"/admin/receipts/{order.id}/undo", {"csrf_token": token})

    assert (answer.status, await status(order)) == (403, OrderStatus.APPROVED)
