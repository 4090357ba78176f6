"""全部建议一次通过: each line is decided by itself."""

import pytest

from server.accounts.rules import Role
from server.banking import queries
from server.banking.models import BankAllocation
from server.enrolment.rules import OrderStatus
from server.registry.models import Certificate
from server.registry.rules import CertificateStatus
from tests.admin.finance import awaiting, left, money_for, status, submitted
from tests.admin.people import send
from tests.pages import as_staff
from tests.web.site import Browser, Shown

PAGE = "/admin/bank-rows/suggestions"


async def tokens() -> list[str]:
    return [offer.token for offer in await queries.suggestions()]


async def approve(member: Browser, chosen: list[str]) -> Shown:
    return await send(member, PAGE, page="/admin/receipts", offer=chosen)


async def test_every_suggestion_is_confirmed(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    orders = [await submitted() for _ in range(3)]
    for order in orders:
        await money_for(order)

    page, answer = await member.get(PAGE), await approve(member, await tokens())

    assert page.text.count('name="offer"') == 3
    assert (answer.status, answer.text.count("已通过")) == (200, 3)
    assert [await status(order) for order in orders] == [OrderStatus.APPROVED] * 3


async def test_one_that_is_refused_holds_nobody_up_and_says_why(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    good, bad = await submitted(), await submitted()
    rows = [await money_for(good), await money_for(bad)]
    await Certificate.filter(enterprise_id=bad.enterprise_id).update(status=CertificateStatus.CANCELLED)

    answer = await approve(member, await tokens())

    assert (await status(good), await status(bad)) == (OrderStatus.APPROVED, OrderStatus.SUBMITTED)
    assert ("已不符合报名条件" in answer.text, [await left(row) for row in rows]) == (True, [0, bad.amount_fen])


async def test_one_transfer_for_two_orders_is_one_line(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    orders = [await submitted(), await submitted()]
    await money_for(*orders)

    answer = await approve(member, await tokens())

    assert (answer.text.count("已通过"), [await status(order) for order in orders]) == (1, [OrderStatus.APPROVED] * 2)


async def test_second_click_approves_nothing_twice(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await money_for(order)
    chosen = await tokens()
    await approve(member, chosen)

    again = await approve(member, chosen)

    assert (again.status, "建议已有变化" in again.text, await BankAllocation.all().count()) == (200, True, 1)


async def test_money_without_receipt_is_shown_and_not_offered(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await awaiting()
    await money_for(order)

    page, answer = await member.get(PAGE), await approve(member, await tokens())

    assert ("企业尚未提交回执" in page.text, 'name="offer"' in page.text) == (True, False)
    assert (answer.text.count("已通过"), await status(order)) == (0, OrderStatus.AWAITING_PAYMENT)


@pytest.mark.parametrize("chosen", [[], ["x"], ["1.x"], ["9" * 40 + ".y"], [""]])
async def test_lines_that_are_no_suggestions_change_nothing(visitor: Browser, chosen: list[str]) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await money_for(order)

    answer = await approve(member, chosen)

    assert (answer.status, await status(order)) == (200, OrderStatus.SUBMITTED)


async def test_answer_of_matching_that_has_changed_is_not_confirmed(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await money_for(order)
    [token] = await tokens()

    answer = await approve(member, [f"{token[:-1]}{'0' if token[-1] != '0' else '1'}"])

    assert ("建议已有变化" in answer.text, await status(order)) == (True, OrderStatus.SUBMITTED)


@pytest.mark.parametrize(("role", "cities"), [(Role.FINANCE, ("370100",)), (Role.SUPPORT, ()), (Role.ACADEMIC, ())])
async def test_only_finance_of_the_province_confirms_many(
    visitor: Browser, role: Role, cities: tuple[str, ...]
) -> None:
    member, order = await as_staff(visitor, role, cities=cities), await submitted()
    await money_for(order)
    token = (await member.get("/admin/orders")).token

    answer = await member.post(PAGE, {"csrf_token": token, "offer": await tokens()})

    assert (answer.status, await status(order)) == (403, OrderStatus.SUBMITTED)


@pytest.mark.parametrize("token", ["", "forged"])
async def test_stale_and_forged_pages_change_nothing(visitor: Browser, token: str) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await money_for(order)

    answer = await member.post(PAGE, {"csrf_token": token, "offer": await tokens()})

    assert (answer.status, await status(order)) == (403, OrderStatus.SUBMITTED)
