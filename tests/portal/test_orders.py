"""报名统计: the list with its figures, conditions, orders and spreadsheet; the reminder; one order and its sheet."""

import re
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from server.catalogue.models import TrainingClass
from server.clock import day_of
from server.enrolment import queries, services
from server.enrolment.models import Order
from server.enrolment.rules import RejectReason
from server.settings import Settings, load
from tests.conftest import TestClock
from tests.enrolment.conftest import CLERK, RECEIPT, STAFF, after
from tests.factories import TODAY, make_class
from tests.pages import visiting
from tests.portal.clerks import Firm, make_firm
from tests.web.site import Browser, Shown

POLICY = queries.policy_of(load())


def numbers(shown: Shown) -> list[str]:
    return re.findall(r'<a href="/enterprise/orders/\d+">(\w+)</a><br>', shown.text)


async def submit(firm: Firm, order: Order) -> None:
    await services.submit_receipt(firm.enterprise.id, [order.id], RECEIPT, by=CLERK)


async def three_orders(firm: Firm) -> list[Order]:
    """Awaiting payment, submitted, rejected; a day apart."""
    found = [await firm.ordered(one, by=after(CLERK, -2 + day)) for day, one in enumerate(firm.certificates)]
    await submit(firm, found[1])
    await submit(firm, found[2])
    await services.reject_order(found[2].id, RejectReason.AMOUNT_DIFFERS, "少汇了40元", by=STAFF, policy=POLICY)
    return found


async def test_orders_of_the_firm_are_listed_newest_first(visitor: Browser) -> None:
    firm, other = await make_firm(visitor, 3), await make_firm(visitor, 1)
    mine = await three_orders(firm)
    await other.ordered()

    assert numbers(await firm.clerk.get("/enterprise/orders")) == [one.number for one in reversed(mine)]


async def test_figures_stand_above_the_list(visitor: Browser) -> None:
    firm = await make_firm(visitor, 3)
    await three_orders(firm)

    text = (await firm.clerk.get("/enterprise/orders")).text

    counts = re.findall(r"<dt>([^<]+)</dt><dd>(\d+) <small>(\w+)</small>", text)
    assert counts == [
        ("待缴费", "1", "个订单"),
        ("订单提交待审核", "1", "个订单"),
        ("审核未通过", "1", "个订单"),
        ("待审核", "3", "名学员"),
    ]


async def test_each_state_offers_its_next_steps(visitor: Browser) -> None:
    firm = await make_firm(visitor, 3)
    await three_orders(firm)

    text = (await firm.clerk.get("/enterprise/orders")).text

    rows = [re.findall(r'class="btn [^"]*" href="[^"]*">([^<]+)</a>', row) for row in text.split("<tr>")[2:]]
    assert rows == [
        ["订单申请", "取消订单", "订单详情"],
        ["订单详情"],
        ["缴费回执填写", "取消订单", "订单详情"],
    ]


@pytest.mark.parametrize(
    ("asked", "places"),
    [
        ("status=AWAITING_PAYMENT", [0]),
        ("status=REJECTED", [2]),
        ("status=APPROVED", []),
        ("status=nonsense", [2, 1, 0]),
        ("since=2026-11-23", [2, 1]),
        ("until=2026-11-22", [0]),
        ("since=2026-11-23&until=2026-11-23", [1]),
        ("since=2026-13-99", [2, 1, 0]),
        ("class=网络教育a类", [2, 1, 0]),
        ("class=202699", []),
        ("class=%25", []),
        ("class=_", []),
        ("class=%00", [2, 1, 0]),
        ("sort=created&order=asc", [0, 1, 2]),
        ("sort=hold&order=asc", [0, 2, 1]),
        ("sort=paid&order=desc", [2, 1, 0]),
        ("sort=status&order=asc", [0, 2, 1]),
        ("sort=o.id;drop&order=asc", [2, 1, 0]),
    ],
)
async def test_list_is_filtered_and_sorted(visitor: Browser, asked: str, places: list[int]) -> None:
    firm = await make_firm(visitor, 3)
    mine = await three_orders(firm)

    shown = await firm.clerk.get(f"/enterprise/orders?{asked}")

    assert (shown.status, numbers(shown)) == (200, [mine[place].number for place in places])


@pytest.mark.parametrize("sort", ["class", "amount", "created", "status", "hold", "paid"])
async def test_every_order_of_the_list_can_be_asked_for(visitor: Browser, sort: str) -> None:
    firm = await make_firm(visitor, 3)
    await three_orders(firm)

    shown = [await firm.clerk.get(f"/enterprise/orders?sort={sort}&order={order}") for order in ("asc", "desc")]

    assert [len(numbers(one)) for one in shown] == [3, 3]


async def test_list_alone_is_sent_to_htmx(visitor: Browser) -> None:
    firm = await make_firm(visitor, 1)
    order = await firm.ordered()

    shown = await firm.clerk.get("/enterprise/orders", {"hx-request": "true", "hx-target": "list"})

    assert (numbers(shown), "<html" in shown.text, "个订单" in shown.text) == ([order.number], False, False)


async def test_spreadsheet_holds_every_column_as_text(visitor: Browser) -> None:
    firm = await make_firm(visitor, 1, name="=1+1", number="202601A9")
    order = await firm.ordered()
    await submit(firm, order)

    answer = await firm.clerk.get("/enterprise/orders?format=xlsx")

    group = (await queries.order_in_full(order.id)).line.group_number
    assert CalamineWorkbook.from_filelike(BytesIO(answer.body)).get_sheet_by_index(0).to_python() == [
        [
            *("订单编号", "学习班", "学习班号", "人员类别", "人数", "金额（元）", "状态", "最后缴费日", "报名时间"),
            *("缴费时间", "分组编号", "操作"),
        ],
        [
            *(order.number, "=1+1", "202601A9", "A类", "1", "240.00", "订单提交待审核", "—", "2026-11-24 09:00"),
            *("2026年11月24日", group, "等待审核"),
        ],
    ]


@pytest.mark.parametrize("people", [1, 3])
async def test_page_needs_a_fixed_number_of_queries(
    visitor: Browser, caplog: pytest.LogCaptureFixture, people: int
) -> None:
    firm = await make_firm(visitor, people)
    for one in firm.certificates:
        await firm.ordered(one)

    made = {}
    for path in ("/enterprise/orders", "/enterprise/classes", "/enterprise/receipt"):
        caplog.clear()
        with caplog.at_level("DEBUG", "tortoise.db_client"):
            await firm.clerk.get(path)
        made[path] = len([record for record in caplog.records if record.name == "tortoise.db_client"])

    assert made == {"/enterprise/orders": 7, "/enterprise/classes": 5, "/enterprise/receipt": 3}


async def test_reminder_stands_on_the_pages_until_the_order_is_paid(visitor: Browser, clock: TestClock) -> None:
    firm = await make_firm(visitor, 1)
    order = await firm.ordered()

    async def nothing_came(_orders: object) -> set[int]:
        return set()

    await services.remind_unpaid_orders(nothing_came, by=after(CLERK, 7), policy=POLICY)
    before = ["缴费提醒" in (await firm.clerk.get(f"/enterprise/{page}")).text for page in ("orders", "classes")]
    await submit(firm, order)
    then = ["缴费提醒" in (await firm.clerk.get(f"/enterprise/{page}")).text for page in ("orders", "classes")]

    assert (before, then) == ([True, True], [False, False])


async def test_unpaid_order_says_where_to_pay_and_with_which_remark(test_settings: Settings, clock: TestClock) -> None:
    payee = {"name": "示例协会", "bank": "示例银行", "account": "0000 0000 0000"}
    chosen = test_settings.model_copy(update={"payee": test_settings.payee.model_copy(update=payee)})
    async with visiting(chosen, clock) as visitor:
        firm = await make_firm(visitor)
        order = await firm.ordered()

        shown = await firm.clerk.get(f"/enterprise/orders/{order.id}")

    expected = [*payee.values(), f"{firm.enterprise.name}+2人 {order.code}", "480.00 元", "2026年12月3日", "支付宝"]
    assert (shown.status, [text for text in expected if text not in shown.text]) == (200, [])


async def test_account_that_is_not_set_is_asked_for_by_telephone(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    order = await firm.ordered()

    assert "收款账户暂未公布，请致电" in (await firm.clerk.get(f"/enterprise/orders/{order.id}")).text


async def test_submitted_order_says_when_it_will_be_reviewed(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    order = await firm.ordered()
    await submit(firm, order)

    text = (await firm.clerk.get(f"/enterprise/orders/{order.id}")).text

    due = TODAY + timedelta(days=3)
    assert f"不晚于 <strong>{due.year}年{due.month}月{due.day}日</strong>" in text
    assert ("****1234" in text, ">1234<" in text) == (True, False)


async def test_rejected_order_tells_the_reason_and_its_history(visitor: Browser) -> None:
    firm = await make_firm(visitor, 3)
    order = (await three_orders(firm))[2]

    text = (await firm.clerk.get(f"/enterprise/orders/{order.id}")).text

    assert "到账金额与订单不符：少汇了40元" in text
    assert re.findall(r"<strong>([^<]+)</strong><span>([^<]+)</span>", text) == [
        ("确认报名", "企业"),
        ("提交缴费回执", "企业"),
        ("审核未通过", "协会"),
    ]


@pytest.mark.parametrize("page", ["", "/print", "/cancel"])
@pytest.mark.parametrize("whose", ["another firm's", "nobody's"])
async def test_order_of_another_firm_is_not_found(visitor: Browser, page: str, whose: str) -> None:
    firm, other = await make_firm(visitor), await make_firm(visitor)
    order = await other.ordered()
    number = order.id if whose == "another firm's" else order.id + 1

    shown = await firm.clerk.get(f"/enterprise/orders/{number}{page}")

    assert (shown.status, order.number in shown.text) == (404, False)


@pytest.mark.parametrize("page", ["", "/5", "/5/print", "/5/cancel"])
async def test_nobody_without_a_login_sees_orders(visitor: Browser, page: str) -> None:
    assert (await visitor.get(f"/enterprise/orders{page}")).status == 303


async def test_hostile_text_is_shown_as_text(visitor: Browser) -> None:
    firm = await make_firm(visitor, 1, name="<script>alert(1)</script>")
    order = await firm.ordered()

    texts = [(await firm.clerk.get(f"/enterprise/orders{page}")).text for page in ("", f"/{order.id}")]

    assert ["<script>alert" in text for text in texts] == [False, False]


async def test_sheet_holds_order_people_and_day(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    order = await firm.ordered()

    text = (await firm.clerk.get(f"/enterprise/orders/{order.id}/print")).text

    expected: list[Any] = [order.number, firm.enterprise.name, "480.00 元", "打印时间：2026-11-24 09:00"]
    assert [one for one in [*expected, *(held.display for held in firm.certificates)] if one not in text] == []


async def test_class_of_the_condition_is_found_by_its_number(visitor: Browser) -> None:
    firm = await make_firm(visitor, 2)
    first = await firm.ordered(firm.certificates[0])
    firm.training_class = await make_class(number="202699A")
    await firm.ordered(firm.certificates[1])

    shown = await firm.clerk.get("/enterprise/orders?class=202601a")

    assert numbers(shown) == [first.number]
    assert (await TrainingClass.all().count(), day_of(CLERK.at_ms)) == (2, TODAY)
