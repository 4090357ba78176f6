"""缴费审核, the queue: whoever is due first stands first, within the scope, in a fixed number of queries."""

import re
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.enrolment import services
from server.enrolment.models import Order
from tests.admin.finance import POLICY, awaiting, counted, submitted
from tests.enrolment.conftest import STAFF
from tests.pages import as_staff
from tests.web.site import Browser, Shown

QUEUE = "/admin/receipts"
JINAN, WEIFANG = "370100", "370700"


def codes(page: Shown) -> list[str]:
    return re.findall(r'<a class="row-link figures" href="/admin/receipts/\d+">(\w+)</a>', page.text)


async def test_oldest_is_due_first(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    late, later, latest = await submitted(minutes=2), await submitted(minutes=1), await submitted()

    page = await member.get(QUEUE)

    assert (page.status, codes(page)) == (200, [late.code, later.code, latest.code])
    assert f'href="/admin/receipts/{late.id}">从最早的一笔开始审核' in page.text


async def test_only_what_waits_is_shown(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    await awaiting()
    approved, waiting = await submitted(), await submitted()
    await services.approve_order(approved.id, by=STAFF, policy=POLICY)

    assert codes(await member.get(QUEUE)) == [waiting.code]


async def test_order_past_its_last_day_is_marked(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    await submitted(minutes=7 * 24 * 60)

    assert "已超期" in (await member.get(QUEUE)).text


async def test_reviewer_of_a_city_sees_its_orders_only(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE, cities=(WEIFANG,))
    await submitted(city=JINAN)
    own = await submitted(city=WEIFANG)

    page = await member.get(QUEUE)

    assert (codes(page), '共 <strong class="figures">1</strong> 条' in page.text) == ([own.code], True)


async def test_home_counts_what_waits_in_the_scope(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE, cities=(WEIFANG,))
    await submitted(city=JINAN)
    await submitted(city=WEIFANG)

    page = await member.get("/admin")

    assert '<strong class="figures">1</strong><span>缴费审核</span>' in page.text


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_do_not_grow_with_the_rows(visitor: Browser, rows: int) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    for _ in range(rows):
        await submitted()

    with counted() as made:
        await member.get(QUEUE)

    assert len(made) <= 8, made


async def test_queue_is_exported(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    order = await submitted()

    sheet = await member.get(f"{QUEUE}?format=xlsx")

    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert [row[2] for row in rows] == ["订单号", order.code]


async def test_support_may_not_open_the_queue(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.SUPPORT)

    assert (await member.get(QUEUE)).status == 403


async def test_empty_queue_says_so(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)

    assert "没有待审核的订单。" in (await member.get(QUEUE)).text
    assert await Order.all().count() == 0
