"""缴费回执填写: one receipt for one transfer and one or several orders; corrected under the same group number."""

import re
from html import unescape

import pytest

from server.enrolment import queries, services
from server.enrolment.models import Order, PaymentReceipt
from server.enrolment.rules import OrderStatus, Receipt, RejectReason
from server.settings import load
from tests.enrolment.conftest import CLERK, RECEIPT, STAFF
from tests.factories import TODAY
from tests.portal.clerks import Firm, make_firm
from tests.portal.test_apply import problems
from tests.web.site import Browser, Shown

PATH = "/enterprise/receipt"
GIVEN = {"payer": RECEIPT.payer, "last_four": "1234", "paid_on": TODAY.isoformat()}
POLICY = queries.policy_of(load())


def filled(*orders: Order, **changes: str) -> list[tuple[str, str]]:
    return [*(GIVEN | changes).items(), *[("orders", str(one.id)) for one in orders]]


def ticked(shown: Shown) -> list[int]:
    boxes = re.findall(r'<input [^>]*name="orders"[^>]*>', shown.text)
    return [int(found[1]) for box in boxes if "checked" in box and (found := re.search(r'value="(\d+)"', box))]


def typed(shown: Shown) -> dict[str, str]:
    fields = re.findall(r"<input [^>]*>", shown.text)
    return {
        name: unescape(found[1]) if (found := re.search(r'value="([^"]*)"', field)) else ""
        for name in GIVEN
        for field in fields
        if f'name="{name}"' in field
    }


async def two_orders(visitor: Browser) -> tuple[Firm, list[Order]]:
    firm = await make_firm(visitor, 2)
    return firm, [await firm.ordered(one) for one in firm.certificates]


async def states(orders: list[Order]) -> list[tuple[OrderStatus, str | None]]:
    lines = [(await queries.order_in_full(one.id)).line for one in orders]
    return [(line.status, line.group_number) for line in lines]


async def test_order_asked_for_is_ticked_and_the_sum_shown(visitor: Browser) -> None:
    firm, orders = await two_orders(visitor)

    shown = await firm.clerk.get(f"{PATH}?order={orders[0].id}")

    assert (ticked(shown), typed(shown)) == ([orders[0].id], dict.fromkeys(GIVEN, ""))
    assert ('aria-live="polite">240.00</strong>' in shown.text, shown.text.count('name="orders"')) == (True, 2)
    assert f"{firm.enterprise.name}+1人 {orders[0].code}" in shown.text


async def test_receipt_for_one_order(visitor: Browser) -> None:
    firm, orders = await two_orders(visitor)

    answer = await firm.send(PATH, filled(orders[0]))

    found = await states(orders)
    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise/orders")
    assert [status for status, _ in found] == [OrderStatus.SUBMITTED, OrderStatus.AWAITING_PAYMENT]
    told = (await firm.clerk.get("/enterprise/orders")).text
    assert f"回执已提交，分组编号{found[0][1]}，订单提交待审核。" in told


async def test_one_transfer_for_two_orders_is_one_group(visitor: Browser) -> None:
    firm, orders = await two_orders(visitor)

    await firm.send(PATH, filled(*orders))

    assert len(set(await states(orders))) == 1
    assert await PaymentReceipt.all().count() == 1


async def test_double_click_hands_in_one_receipt(visitor: Browser) -> None:
    firm, orders = await two_orders(visitor)
    token = (await firm.clerk.get(PATH)).token

    answers = [await firm.send(PATH, filled(*orders), token) for _ in range(2)]

    assert ([answer.status for answer in answers], await PaymentReceipt.all().count()) == ([303, 303], 1)


async def test_correction_begins_with_what_was_given_and_keeps_the_group(visitor: Browser) -> None:
    firm, orders = await two_orders(visitor)
    group = await services.submit_receipt(firm.enterprise.id, [one.id for one in orders], RECEIPT, by=CLERK)
    for one in orders:
        await services.reject_order(one.id, RejectReason.PAYER_DIFFERS, by=STAFF, policy=POLICY)

    shown = await firm.clerk.get(f"{PATH}?order={orders[0].id}")
    await firm.send(PATH, filled(*orders, last_four="4321"))

    assert (sorted(ticked(shown)), typed(shown)) == ([one.id for one in orders], GIVEN)
    assert await states(orders) == [(OrderStatus.SUBMITTED, group)] * 2
    receipt = (await queries.order_in_full(orders[0].id)).receipt
    assert receipt == Receipt(RECEIPT.payer, "4321", TODAY)


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("payer", " ", "请填写缴费单位户名或个人姓名。"),
        ("payer", "户" * 51, "户名最多100个字节（一个汉字2个字节）。"),
        ("payer", "<b>示例</b>", "不能含有尖括号、换行或不可见字符。"),
        ("payer", "示例\x00", "包含不允许的字符。"),
        ("last_four", "", "请填写付款账号或卡号的后四位数字。"),
        ("last_four", "12", "请填写付款账号或卡号的后四位数字。"),
        ("last_four", "6.2E+18", "请填写付款账号或卡号的后四位数字。"),
        ("last_four", "6228480000000001234", "请填写付款账号或卡号的后四位数字。"),
        ("last_four", "=1+1", "请填写付款账号或卡号的后四位数字。"),
        ("paid_on", "", "请填写缴费时间。"),
        ("paid_on", "2026-02-30", "日期不正确，应如 2026-08-31。"),
        ("paid_on", "2026-11-25", "缴费时间不能晚于今天，请先汇款，后填写回执。"),
        ("paid_on", "2025-11-01", "缴费时间早于报名一年以上，请核对年份。"),
    ],
)
async def test_faulty_field_is_named_and_the_rest_is_kept(
    visitor: Browser, field: str, text: str, sentence: str
) -> None:
    firm, orders = await two_orders(visitor)

    shown = await firm.send(PATH, filled(orders[1], **{field: text}))

    assert (shown.status, [(name, told.partition("：")[2]) for name, told in problems(shown)]) == (
        422,
        [(field, sentence)],
    )
    assert (ticked(shown), typed(shown)) == ([orders[1].id], GIVEN | {field: text.strip()})


async def test_receipt_without_orders_is_refused(visitor: Browser) -> None:
    firm, orders = await two_orders(visitor)

    shown = await firm.send(f"{PATH}?order={orders[0].id}", filled())

    assert (shown.status, ticked(shown)) == (422, [])
    assert problems(shown) == [("orders", "本次汇款支付的订单：请选择1至50个订单。")]


@pytest.mark.parametrize("forged", ["-1", "abc", "１", "9" * 25])
async def test_forged_order_is_refused(visitor: Browser, forged: str) -> None:
    firm, orders = await two_orders(visitor)

    shown = await firm.send(PATH, [*filled(orders[0]), ("orders", forged)])

    assert (shown.status, (await states(orders))[0][0]) == (422, OrderStatus.AWAITING_PAYMENT)


async def test_order_of_another_firm_is_not_found(visitor: Browser) -> None:
    firm, mine = await two_orders(visitor)
    _, theirs = await two_orders(visitor)

    answers = [
        await firm.clerk.get(f"{PATH}?order={theirs[0].id}"),
        await firm.send(PATH, filled(mine[0], theirs[0])),
    ]

    assert [answer.status for answer in answers] == [404, 404]
    assert {status for status, _ in await states([*mine, *theirs])} == {OrderStatus.AWAITING_PAYMENT}


@pytest.mark.parametrize("asked", ["", "abc", "%00", "-1", "9" * 25])
async def test_address_that_names_no_order_shows_the_form(visitor: Browser, asked: str) -> None:
    firm, _ = await two_orders(visitor)

    shown = await firm.clerk.get(f"{PATH}?order={asked}")

    assert (shown.status, ticked(shown)) == (200, [])


async def test_cancelled_order_takes_no_receipt(visitor: Browser) -> None:
    firm, orders = await two_orders(visitor)
    await services.cancel_order(firm.enterprise.id, orders[0].id, by=CLERK)

    shown = await firm.send(PATH, filled(*orders))

    assert (shown.status, typed(shown)) == (409, GIVEN)
    assert [status for status, _ in await states(orders)] == [OrderStatus.CANCELLED, OrderStatus.AWAITING_PAYMENT]


@pytest.mark.parametrize("token", ["", "forged"])
async def test_page_of_another_site_hands_in_nothing(visitor: Browser, token: str) -> None:
    firm, orders = await two_orders(visitor)

    shown = await firm.send(PATH, filled(*orders), token)

    assert (shown.status, typed(shown), len(ticked(shown))) == (403, GIVEN, 2)
    assert await PaymentReceipt.all().count() == 0


async def test_nobody_without_a_login_hands_in_anything(visitor: Browser) -> None:
    answer = await visitor.post(PATH, dict(GIVEN))

    assert (answer.status, RECEIPT.payer in answer.text) == (401, True)
