"""报名申请: what the form begins with, whom it offers, what it refuses and keeps; the confirmation page after it."""

import re
from datetime import timedelta
from html import unescape

import pytest

from server.enrolment.models import Order
from server.registry.models import Certificate
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import TODAY, make_certificate, make_class, make_person
from tests.pages import visiting
from tests.portal.clerks import BLOCK, Firm, make_firm
from tests.web.site import Browser, Shown

MAIL = {
    "mail_company": "山东示例建设集团有限公司",
    "mail_city": "济南市",
    "mail_district": "济南市/市中区",
    "mail_address": "示例路1号3楼",
    "mail_recipient": "陈会计",
    "mail_mobile": "13800138000",
}


def typed(shown: Shown) -> dict[str, str]:
    """What stands in the form's text fields."""
    fields = re.findall(r"<input [^>]*>", shown.text)
    found = {}
    for field in fields:
        name, value = (re.search(rf'{what}="([^"]*)"', field) for what in ("name", "value"))
        if name and name[1] in {*BLOCK, *MAIL} and "radio" not in field:
            found[name[1]] = unescape(value[1]) if value else ""
    return found


def ticked(shown: Shown) -> list[str]:
    boxes = re.findall(r'<input [^>]*name="people"[^>]*>', shown.text)
    return [found[1] for box in boxes if "checked" in box and (found := re.search(r'value="(\d+)"', box))]


def problems(shown: Shown) -> list[tuple[str, str]]:
    """The summary above the form: field and sentence."""
    return re.findall(r'<li><a href="#(\w+)">([^<]+)</a></li>', shown.text)


async def test_untouched_form_begins_with_the_register(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    shown = await firm.clerk.get(firm.path)

    register = {"title": firm.enterprise.name, "taxpayer_number": firm.enterprise.credit_code}
    assert typed(shown) == {name: "" for name in BLOCK if name != "kind"} | register


async def test_form_begins_with_the_last_order_but_for_the_kind(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    await firm.ordered(firm.certificates[0])

    shown = await firm.clerk.get(firm.path)

    assert typed(shown) == {name: text for name, text in BLOCK.items() if name != "kind"}
    assert re.findall(r'name="kind"[^>]*checked', shown.text) == []


async def test_people_are_offered_and_others_greyed_with_every_reason(visitor: Browser) -> None:
    firm = await make_firm(visitor, 2)
    await Certificate.filter(id=firm.certificates[1].id).update(expires_on=TODAY - timedelta(days=1), status="04")

    text = (await firm.clerk.get(firm.path)).text

    assert re.findall(r'name="people" value="(\d+)"', text) == [str(firm.certificates[0].id)]
    assert (
        "为什么不能报名：</strong>证书当前状态为“注销”，不是有效状态。如有疑问请向发证机关核实。"
        "证书已于2026年11月23日到期，过期证书不能报名继续教育。" in text
    )


async def test_form_says_age_and_limits(visitor: Browser) -> None:
    firm = await make_firm(visitor, 0, seats=7)
    await make_certificate(await make_person("370102198001010015"), firm.enterprise)

    text = (await firm.clerk.get(firm.path)).text

    assert '<td class="number">46</td>' in text
    assert "证书有效期前 6 个月内。一个订单最多 100 人，本班剩余名额 7 人。" in text


@pytest.mark.parametrize("number", [404, 99999999999999999999])
async def test_class_that_is_not_there_is_not_found(visitor: Browser, number: int) -> None:
    firm = await make_firm(visitor)

    assert (await firm.clerk.get(f"/enterprise/classes/{number}/apply")).status == 404


async def test_class_of_another_city_is_not_found(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    path = f"/enterprise/classes/{(await make_class(city_code='370700')).id}/apply"

    token = (await firm.clerk.get(firm.path)).token
    answers = [await firm.clerk.get(path), await firm.send(path, firm.filled(), token)]

    assert [answer.status for answer in answers] == [404, 404]
    assert await Order.all().count() == 0


async def test_good_form_leads_to_a_page_that_shows_all_of_it_and_stores_nothing(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    shown = await firm.send(firm.path, firm.filled())

    assert (shown.status, await Order.all().count()) == (200, 0)
    assert "<h1>报名确认</h1>" in shown.text
    assert "240.00 元 × 2 人 ＝" in shown.text
    assert [text for text in (*BLOCK.values(), "480.00 元", "选择错误不予退换") if text not in shown.text] == []
    assert [one.display for one in firm.certificates if one.display not in shown.text] == []


async def test_rare_taxpayer_number_is_warned_about(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    shown = await firm.send(firm.path, firm.filled(taxpayer_number="123456789012345"))

    assert (shown.status, "纳税人识别号为15位，与统一社会信用代码的18位不同，请再次核对。" in shown.text) == (200, True)


async def test_empty_form_names_every_field(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    shown = await firm.send(firm.path, [*dict.fromkeys(BLOCK, "").items()])

    assert (shown.status, [field for field, _ in problems(shown)]) == (
        422,
        ["title", "taxpayer_number", "address", "phone", "bank", "account", "kind", "email", "people"],
    )


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("title", "建" * 51, "发票抬头：发票抬头最多100个字节（一个汉字2个字节），现在是102个。"),
        ("title", "<script>alert(1)</script>", "发票抬头：不能含有尖括号、换行或不可见字符。"),
        ("title", "示例\x00公司", "发票抬头：包含不允许的字符。"),
        ("address", "路" * 45, "地址：地址和电话合计最多100个字节（一个汉字2个字节），现在是103个。"),
        ("phone", "call me", "电话：电话应为7至20位数字，可含括号和短横线，例如：0531-88880000。"),
        ("bank", "行" * 45, "开户银行：开户银行和银行账号合计最多100个字节（一个汉字2个字节），现在是111个。"),
        (
            "account",
            "1.50001E+18",
            "银行账号：银行账号是科学计数法，表格软件已丢失部分数字，请填写完整账号。",
        ),
        ("account", "=HYPERLINK(1)", "银行账号：银行账号应为1至50位数字，可含空格和短横线。"),
        ("remark", "备" * 201, "备注：备注最多200个字。"),
        ("kind", "99", "培训费发票类型：请选择培训费发票类型。"),
        ("email", "caiwu", "收件电子邮箱：电子邮箱格式不正确，例如：caiwu@example.com。"),
    ],
)
async def test_faulty_field_is_named_and_everything_typed_is_kept(
    visitor: Browser, field: str, text: str, sentence: str
) -> None:
    firm = await make_firm(visitor)
    sent = firm.filled(firm.certificates[1], **{field: text})

    shown = await firm.send(firm.path, sent)

    assert (shown.status, problems(shown)) == (422, [(field, sentence)])
    assert typed(shown) == {name: value for name, value in (BLOCK | {field: text}).items() if name != "kind"}
    assert ticked(shown) == [str(firm.certificates[1].id)]


async def test_lone_surrogate_is_refused(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    token = (await firm.clerk.get(firm.path)).token
    body = f"csrf_token={token}&title=%ED%A0%80&people=1".encode()

    shown = await firm.clerk.call("POST", firm.path, {"content-type": "application/x-www-form-urlencoded"}, data=body)

    assert shown.status == 422


async def test_formula_is_text_like_any_other(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    shown = await firm.send(firm.path, firm.filled(remark="=1+1"))

    assert (shown.status, "<dd>=1+1</dd>" in shown.text) == (200, True)


async def test_people_of_another_firm_are_not_found(visitor: Browser) -> None:
    firm, other = await make_firm(visitor), await make_firm(visitor)

    shown = await firm.send(firm.path, firm.filled(firm.certificates[0], other.certificates[0]))

    assert (shown.status, typed(shown)["remark"]) == (404, BLOCK["remark"])
    assert (other.certificates[0].display in shown.text, await Order.all().count()) == (False, 0)


@pytest.mark.parametrize("forged", ["-1", "abc", "1.5", "９", "1" * 19, "' OR 1=1"])
async def test_forged_person_is_refused(visitor: Browser, forged: str) -> None:
    firm = await make_firm(visitor)

    shown = await firm.send(firm.path, [*firm.filled(), ("people", forged)])

    assert (shown.status, problems(shown)) == (422, [("people", "学员：请从列出的学员中选择。")])


async def test_person_who_may_not_be_enrolled_is_named_with_the_reason(visitor: Browser) -> None:
    firm = await make_firm(visitor)
    await Certificate.filter(id=firm.certificates[1].id).update(expires_on=TODAY - timedelta(days=1))

    shown = await firm.send(firm.path, firm.filled())

    assert shown.status == 409
    assert "<li>示例1：证书已于2026年11月23日到期，过期证书不能报名继续教育。</li>" in shown.text
    assert (ticked(shown), "刚才已选择此人，现在不能报名。" in shown.text) == ([str(firm.certificates[0].id)], True)


async def test_more_people_than_an_order_may_hold_are_refused(visitor: Browser) -> None:
    firm = await make_firm(visitor, 0)

    shown = await firm.send(firm.path, [*BLOCK.items(), *[("people", str(one)) for one in range(1, 102)]])

    assert (shown.status, problems(shown)) == (422, [("people", "学员：一个订单最多100人，请分多个订单报名。")])


async def test_class_with_too_few_seats_says_so(visitor: Browser) -> None:
    firm = await make_firm(visitor, 2, seats=1)

    shown = await firm.send(firm.path, firm.filled())

    assert (shown.status, "学习班剩余名额不足" in shown.text, len(ticked(shown))) == (409, True, 2)


@pytest.mark.parametrize("token", ["", "forged"])
async def test_page_of_somebody_else_keeps_what_was_typed(visitor: Browser, token: str) -> None:
    firm = await make_firm(visitor)

    shown = await firm.send(firm.path, firm.filled(), token)

    assert (shown.status, typed(shown)["remark"], len(ticked(shown))) == (403, BLOCK["remark"], 2)


async def test_session_that_ended_keeps_what_was_typed(visitor: Browser, clock: TestClock) -> None:
    firm = await make_firm(visitor)
    token = (await firm.clerk.get(firm.path)).token
    clock.advance(400 * 86_400)

    shown = await firm.send(firm.path, firm.filled(), token)

    kept = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', shown.text)
    assert (shown.status, [pair for pair in firm.filled() if pair not in kept]) == (401, [])


class TestMailing:
    """Where paper invoices are on."""

    @staticmethod
    async def send(settings: Settings, clock: TestClock, **changes: str) -> tuple[Firm, Shown]:
        enrolment = settings.enrolment.model_copy(update={"paper_invoices": True})
        async with visiting(settings.model_copy(update={"enrolment": enrolment}), clock) as visitor:
            firm = await make_firm(visitor)
            return firm, await firm.send(firm.path, firm.filled(**{**MAIL, **changes}))

    async def test_address_is_shown_again(self, test_settings: Settings, clock: TestClock) -> None:
        _, shown = await self.send(test_settings, clock)

        assert (shown.status, "山东省济南市市中区示例路1号3楼" in shown.text) == (200, True)

    @pytest.mark.parametrize(
        ("field", "text", "sentence"),
        [
            ("mail_city", "", "市：请填写此项。"),
            ("mail_city", "郑州市", "市：请选择市。"),
            ("mail_district", "枣庄市/市中区", "区县：请选择该市的区县。"),
            ("mail_district", "济南市/市南区", "区县：请选择该市的区县。"),
            ("mail_address", "路" * 101, "详细地址：详细地址最多200个字节（一个汉字2个字节）。"),
            ("mail_recipient", "", "邮件接收人：请填写此项。"),
        ],
    )
    async def test_faulty_address_is_named(
        self, test_settings: Settings, clock: TestClock, field: str, text: str, sentence: str
    ) -> None:
        _, shown = await self.send(test_settings, clock, **{field: text})

        assert (shown.status, problems(shown)) == (422, [(field, sentence)])

    async def test_districts_stand_under_their_cities(self, test_settings: Settings, clock: TestClock) -> None:
        _, shown = await self.send(test_settings, clock, mail_recipient="")

        groups = re.findall(r'<optgroup label="(\w+)">(.*?)</optgroup>', shown.text, re.DOTALL)
        assert (len(groups), sum(text.count("<option") for _, text in groups)) == (16, 136)
        assert 'value="济南市/市中区" selected' in shown.text


async def test_address_is_not_asked_for_without_paper(visitor: Browser) -> None:
    firm = await make_firm(visitor)

    assert "mail_city" not in (await firm.clerk.get(firm.path)).text
