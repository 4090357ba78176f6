"""订单查询: found by what people have at hand, within the scope, in a fixed number of queries."""

import re
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.enrolment.models import Order, PaymentReceipt
from server.registry.models import Enterprise
from server.registry.rules import fold_enterprise_name
from tests.admin.finance import awaiting, counted, money_for, submitted
from tests.admin.people import send
from tests.factories import NOW_MS
from tests.pages import as_staff
from tests.web.site import Browser, Shown

LIST = "/admin/orders"


def numbers(page: Shown) -> list[str]:
    return re.findall(r'<a class="row-link figures" href="/admin/orders/\d+">(\w+)</a>', page.text)


async def test_newest_stands_first(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.SUPPORT)
    first, second = await awaiting(), await submitted()

    assert numbers(await member.get(LIST)) == [second.number, first.number]


async def test_found_by_number_code_group_and_name(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.SUPPORT), await submitted()
    await submitted()
    name = "泰山百分%之_一建设有限公司"
    await Enterprise.filter(id=order.enterprise_id).update(name=name, folded_name=fold_enterprise_name(name))
    group = (await PaymentReceipt.get(id=(await Order.get(id=order.id)).receipt_id)).group_number
    asked = (order.number, order.code, order.code.lower(), group, "泰山", "百分%25之_一")

    assert [numbers(await member.get(f"{LIST}?q={text}")) for text in asked] == [[order.number]] * 6
    assert numbers(await member.get(f"{LIST}?q=泰_山")) == []


async def test_found_by_status_class_city_and_day(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.SUPPORT)
    other, order = await awaiting(city="370700"), await submitted()
    await Order.filter(id=other.id).update(created_ms=NOW_MS - 3 * 86_400_000)
    await order.fetch_related("training_class")
    asked = ("status=SUBMITTED", f"class={order.training_class.number}", "city=370100", "since=2026-11-22")

    assert [numbers(await member.get(f"{LIST}?{one}")) for one in asked] == [[order.number]] * 4
    assert numbers(await member.get(f"{LIST}?until=2026-11-21")) == [other.number]


async def test_scope_hides_other_cities(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.SUPPORT, cities=("370700",))
    foreign, own = await awaiting(city="370100"), await awaiting(city="370700")

    found = numbers(await member.get(LIST)), numbers(await member.get(f"{LIST}?q={foreign.code}"))
    pages = [(await member.get(f"{LIST}/{order.id}")).status for order in (foreign, own)]

    assert (found, pages) == (([own.number], []), [404, 200])


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_do_not_grow_with_the_rows(visitor: Browser, rows: int) -> None:
    member = await as_staff(visitor, Role.SUPPORT)
    for _ in range(rows):
        await submitted()

    with counted() as made:
        await member.get(f"{LIST}?q=示例&status=SUBMITTED")

    assert len(made) <= 8, made


async def test_orders_are_exported_as_found(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.SUPPORT), await submitted()
    await awaiting()

    sheet = await member.get(f"{LIST}?status=SUBMITTED&format=xlsx")

    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == ["订单编号", order.number]


async def test_order_in_full_names_who_did_what(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    await send(member, f"/admin/receipts/{order.id}", rows=str(row.id))

    page = await member.get(f"{LIST}/{order.id}")

    for words in ("确认报名", "审核通过", "王审核", "240.00 元", f"/admin/bank-rows/{row.id}", "撤销审核"):
        assert words in page.text


async def test_support_sees_no_way_to_decide_and_no_bank_row(visitor: Browser) -> None:
    finance, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    await send(finance, f"/admin/receipts/{order.id}", rows=str(row.id))

    page = await (await as_staff(visitor, Role.SUPPORT)).get(f"{LIST}/{order.id}")

    assert [words in page.text for words in ("去审核", "撤销审核", "/admin/bank-rows/")] == [False] * 3


async def test_approved_order_without_money_says_what_is_missing(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await send(member, f"/admin/receipts/{order.id}", rows="none", reason="已见银行回单")

    assert "尚有 240.00 元未见流水" in (await member.get(f"{LIST}/{order.id}")).text


async def test_missing_order_is_not_found(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.SUPPORT)

    assert [(await member.get(f"{LIST}/{number}")).status for number in (404, -1, 1 << 70)] == [404] * 3


async def test_teacher_may_not_search(visitor: Browser) -> None:
    assert (await (await as_staff(visitor, Role.TEACHER)).get(LIST)).status == 403
