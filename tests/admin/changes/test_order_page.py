"""An order's pages after changes: where they are proposed, what they came to, for staff and for the enterprise."""

import re

from server.accounts.models import EnterpriseAccount
from server.accounts.rules import Role
from server.enrolment import services
from tests.admin.changes.conftest import POLICY, Desk
from tests.factories import NOW_MS
from tests.pages import NO_PASSWORD, as_clerk, as_staff
from tests.web.site import Shown


def page(desk: Desk) -> str:
    return f"/admin/orders/{desk.order.id}"


async def links(desk: Desk, role: Role = Role.FINANCE) -> list[str]:
    """The changes offered on the order's page, as enrolment/kind."""
    browser = await as_staff(desk.visitor, role)
    return re.findall(r'href="/admin/enrolments/(\d+/\w+)"', (await browser.get(page(desk))).text)


async def order_of_the_enterprise(desk: Desk) -> Shown:
    """The order's page as the enterprise sees it, past its first password."""
    await EnterpriseAccount.create(enterprise_id=desk.order.enterprise_id, password_hash=NO_PASSWORD)
    clerk = await as_clerk(desk.visitor, desk.order.enterprise_id)
    return await clerk.get(f"/enterprise/orders/{desk.order.id}")


async def test_every_change_is_offered_for_each_person(desk: Desk) -> None:
    assert await links(desk) == ["1/refund", "1/swap", "1/move", "2/refund", "2/swap", "2/move"]


async def test_nobody_who_has_begun_is_offered_for_a_swap(desk: Desk) -> None:
    await services.mark_begun(desk.people[0].id, NOW_MS)

    assert await links(desk) == ["1/refund", "1/move", "2/refund", "2/swap", "2/move"]


async def test_whoever_was_refunded_is_offered_for_nothing(desk: Desk) -> None:
    await desk.agree(await desk.refund())

    assert await links(desk) == ["2/refund", "2/swap", "2/move"]


async def test_whoever_waits_for_a_decision_is_offered_for_nothing(desk: Desk) -> None:
    await desk.refund()

    assert await links(desk) == ["2/refund", "2/swap", "2/move"]


async def test_without_the_permission_nothing_is_offered(desk: Desk) -> None:
    assert await links(desk, Role.AUTHORITY) == []


async def test_order_lists_its_changes_and_what_went_back(desk: Desk) -> None:
    change = await desk.refund()
    await desk.agree(change)

    shown = await desk.first.get(page(desk))

    assert f'href="/admin/changes/{change.id}"' in shown.text
    assert "已退 240.00 元" in shown.text


async def test_enterprise_sees_who_was_refunded_and_the_money(desk: Desk) -> None:
    await desk.agree(await desk.refund())

    shown = await order_of_the_enterprise(desk)

    assert re.findall(r"<td>(已退费|学习中)</td>", shown.text) == ["已退费", "学习中"]
    assert "<dt>退费</dt><dd>240.00 元</dd>" in shown.text
    assert "<strong>退费</strong><span>协会</span>" in shown.text


async def test_enterprise_sees_the_new_class_of_who_was_moved(desk: Desk) -> None:
    change = await services.propose_move(
        desk.order.id, desk.people[0].id, desk.other.id, "工期冲突", by=desk.proposer, policy=POLICY
    )
    await desk.agree(change)

    shown = await order_of_the_enterprise(desk)

    assert f"已换到 {desk.other.number} 班" in shown.text
