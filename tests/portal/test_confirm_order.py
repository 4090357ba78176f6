"""确认报名: one order for one page, whatever is clicked, and clear words when something has changed meanwhile."""

import re
from html import unescape
from typing import Any

import pytest

from server.catalogue.models import TrainingClass
from server.enrolment import services
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries import last_blocks
from server.enrolment.rules import Invoice, OrderStatus
from server.registry.models import Certificate
from tests.conftest import TestClock
from tests.enrolment.conftest import CLERK
from tests.factories import TODAY
from tests.portal.clerks import BLOCK, Firm, make_firm
from tests.portal.test_apply import ticked, typed
from tests.web.site import Browser, Shown

Fields = list[tuple[str, str]]


def carried(shown: Shown) -> Fields:
    """Everything that the confirmation page would send, without a button."""
    form = shown.text[shown.text.index('name="price"') - 40 :]
    return [(name, unescape(text)) for name, text in re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form)]


async def confirmation(firm: Firm) -> Fields:
    """The fields of the firm's confirmation page, with its token."""
    shown = await firm.send(firm.path, firm.filled())
    return [("csrf_token", shown.token), *carried(shown)]


async def press(firm: Firm, fields: Fields, act: str = "confirm") -> Shown:
    return await firm.clerk.call("POST", firm.path, data=[*fields, ("act", act)])


async def orders() -> list[tuple[OrderStatus, int, int]]:
    return [(one.status, one.people, one.unit_price_fen) for one in await Order.all().order_by("id")]


def changed(fields: Fields, **changes: str) -> Fields:
    return [(name, changes.get(name, text)) for name, text in fields]


async def test_order_is_placed_and_its_next_step_told(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    answer = await press(firm, await confirmation(firm))

    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise/orders")
    shown = await firm.clerk.get("/enterprise/orders")
    assert "报名已确认，请最迟2026年12月3日汇款480.00元，汇款后填写缴费回执。" in shown.text
    assert await orders() == [(OrderStatus.AWAITING_PAYMENT, 2, 24000)]
    assert await last_blocks(firm.enterprise.id) == (Invoice(**BLOCK), None)


async def test_page_carries_the_whole_application(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    strange = {"title": '"山东" & 示例公司', "remark": "=1+1'\"&amp;"}

    shown = await firm.send(firm.path, firm.filled(**strange))

    sent = dict(carried(shown))
    assert {name: sent[name] for name in BLOCK} == BLOCK | strange
    assert [text for name, text in carried(shown) if name == "people"] == [str(one.id) for one in firm.certificates]


async def test_double_click_and_back_button_place_one_order(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    fields = await confirmation(firm)

    answers = [await press(firm, fields) for _ in range(3)]

    assert ([answer.status for answer in answers], len(await orders())) == ([303] * 3, 1)


async def test_two_tabs_place_one_order(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    first, second = await confirmation(firm), await confirmation(firm)

    answers = [await press(firm, fields) for fields in (first, second)]

    assert [answer.status for answer in answers] == [303, 409]
    assert "示例0：本证书有效期内已经报名，不能重复报名。" in answers[1].text
    assert len(await orders()) == 1


async def test_page_whose_order_is_cancelled_places_no_other(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    fields = await confirmation(firm)
    await press(firm, fields)
    [order] = await Order.all()
    await services.cancel_order(firm.enterprise.id, order.id, by=CLERK)

    answer = await press(firm, fields)

    assert (answer.status, "后来已取消，请重新提交申请" in answer.text, len(ticked(answer))) == (409, True, 2)
    assert len(await orders()) == 1


@pytest.mark.parametrize(
    ("of_class", "sentence"),
    [
        ({"price_fen": 26000}, "培训费刚刚有调整，请重新核对金额后确认报名。"),
        ({"seats": 1}, "学习班剩余名额不足，未能报名"),
        ({"enrol_to": TODAY.replace(day=1)}, "不在本学习班的报名时间内（2026年10月25日至2026年11月1日）。"),
        ({"held_for": "A：全部专题合计0.0学分，不足24.0学分。"}, "本学习班正在筹备，尚未开放报名"),
    ],
)
async def test_class_that_changed_meanwhile_loses_nothing(
    visitor: Browser, of_class: dict[str, Any], sentence: str
) -> None:
    firm = await make_firm(visitor)
    fields = await confirmation(firm)
    await TrainingClass.filter(id=firm.training_class.id).update(**of_class)

    answer = await press(firm, fields)

    assert (answer.status, sentence in answer.text, await orders()) == (409, True, [])
    assert typed(answer) == {name: text for name, text in BLOCK.items() if name != "kind"}
    assert (await TrainingClass.get(id=firm.training_class.id)).seats_taken == 0


async def test_new_price_is_shown_before_it_is_confirmed(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    fields = await confirmation(firm)
    await TrainingClass.filter(id=firm.training_class.id).update(price_fen=26000)
    await press(firm, fields)

    again = await firm.send(firm.path, firm.filled())
    await press(firm, [("csrf_token", again.token), *carried(again)])

    assert ("260.00 元 × 2 人" in again.text, await orders()) == (
        True,
        [(OrderStatus.AWAITING_PAYMENT, 2, 26000)],
    )


async def test_certificate_cancelled_meanwhile_is_named(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    fields = await confirmation(firm)
    await Certificate.filter(id=firm.certificates[0].id).update(status="04")

    answer = await press(firm, fields)

    assert (answer.status, "示例0：证书当前状态为“注销”" in answer.text) == (409, True)
    assert (ticked(answer), await orders()) == ([str(firm.certificates[1].id)], [])


async def test_person_who_changed_firm_meanwhile_is_not_enrolled(visitor: Browser) -> None:
    firm, other = await make_firm(visitor), await make_firm(visitor)
    fields = await confirmation(firm)
    await Certificate.filter(id=firm.certificates[0].id).update(enterprise_id=other.enterprise.id)

    answer = await press(firm, fields)

    assert (answer.status, await orders()) == (404, [])


@pytest.mark.parametrize("price", ["0", "1", "23999", "999999999"])
async def test_forged_price_buys_nothing(visitor: Browser, price: str) -> None:
    firm = await make_firm(visitor)

    answer = await press(firm, changed(await confirmation(firm), price=price))

    assert (answer.status, await orders()) == (409, [])


@pytest.mark.parametrize("forged", [{"price": "free"}, {"price": "9" * 30}, {"price": "-1"}, {"page": ""}])
async def test_page_that_is_none_of_ours_is_asked_to_confirm_again(visitor: Browser, forged: dict[str, str]) -> None:
    firm = await make_firm(visitor)

    answer = await press(firm, changed(await confirmation(firm), **forged))

    assert (answer.status, "<h1>报名确认</h1>" in answer.text, await orders()) == (200, True, [])


async def test_forged_people_of_another_firm_are_not_found(visitor: Browser) -> None:
    firm, other = await make_firm(visitor, 1), await make_firm(visitor, 1)

    answer = await press(firm, changed(await confirmation(firm), people=str(other.certificates[0].id)))

    assert (answer.status, await orders()) == (404, [])


async def test_forged_fields_are_checked_again(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    answer = await press(firm, changed(await confirmation(firm), title="<b>", kind="1"))

    assert (answer.status, await orders()) == (422, [])


async def test_page_of_another_firm_is_worth_nothing(visitor: Browser) -> None:
    firm, other = await make_firm(visitor), await make_firm(visitor)
    fields = await confirmation(firm)
    await press(firm, fields)
    token = (await other.clerk.get(other.path)).token

    answer = await other.clerk.call("POST", firm.path, data=[("csrf_token", token), *fields[1:], ("act", "confirm")])

    assert (answer.status, len(await orders())) == (404, 1)


async def test_going_back_shows_the_form_as_it_was_typed(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    shown = await press(firm, await confirmation(firm), "edit")

    assert (shown.status, "<h1>报名申请</h1>" in shown.text, await orders()) == (200, True, [])
    assert typed(shown) == {name: text for name, text in BLOCK.items() if name != "kind"}
    assert (len(ticked(shown)), len(re.findall(r'value="82"[^>]*checked|checked[^>]*value="82"', shown.text))) == (2, 1)


@pytest.mark.parametrize("token", ["", "forged"])
async def test_page_of_another_site_confirms_nothing(visitor: Browser, token: str) -> None:
    firm = await make_firm(visitor)

    answer = await press(firm, changed(await confirmation(firm), csrf_token=token))

    assert (answer.status, len(ticked(answer)), await orders()) == (403, 2, [])


async def test_session_that_ended_confirms_nothing_and_keeps_all(visitor: Browser, clock: TestClock) -> None:
    firm = await make_firm(visitor)
    fields = await confirmation(firm)
    clock.advance(400 * 86_400)

    answer = await press(firm, fields)

    kept = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', answer.text)
    assert (answer.status, [pair for pair in firm.filled() if pair not in kept]) == (401, [])
    assert await Enrolment.all().count() == 0
