"""企业信息: what the register says, half hidden, and what waits: orders to pay or mend, certificates near their end."""

import logging
import re
from datetime import timedelta

import pytest

from server.enrolment.models import Order
from server.enrolment.rules import EnrolmentStatus, OrderStatus
from server.registry.models import Enterprise
from server.registry.rules import CertificateStatus
from server.settings import Settings
from tests.factories import TODAY, make_certificate, make_class, make_enrolment, make_enterprise, make_person
from tests.pages import as_clerk
from tests.web.site import Browser, Shown

PATH = "/enterprise"


@pytest.fixture
def test_settings(test_settings: Settings) -> Settings:
    accounts = test_settings.accounts.model_copy(update={"force_password_change": False})
    return test_settings.model_copy(update={"accounts": accounts})


def todo(page: Shown) -> list[str]:
    lists = re.findall(r'<ul class="todo">(.*?)</ul>', page.text, re.S)
    items = [item for one in lists for item in re.findall(r"<li>(.*?)</li>", one, re.S)]
    return [" ".join(re.sub(r"<[^>]+>", " ", item).split()) for item in items]


async def test_register_is_shown_with_the_telephone_half_hidden(visitor: Browser) -> None:
    firm = await make_enterprise(
        name="山东示例建设集团有限公司", credit_code="91370100MA0000015D", contact="陈会计", phone="13800001234"
    )

    page = await (await as_clerk(visitor, firm.id)).get(PATH)

    facts = re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page.text)
    assert facts == [
        ("企业名称", "山东示例建设集团有限公司"),
        ("统一社会信用代码", "91370100MA0000015D"),
        ("所在地市", "济南"),
        ("联系人", "陈会计"),
        ("联系电话", "138****1234"),
    ]


async def test_what_the_register_lacks_is_said(visitor: Browser) -> None:
    firm = await make_enterprise(city_code="999999")

    page = await (await as_clerk(visitor, firm.id)).get(PATH)

    facts = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page.text))
    assert [facts[name] for name in ("所在地市", "联系人", "联系电话")] == ["999999", "未登记", "未登记"]


async def order_of(firm: Enterprise, status: OrderStatus, days: int | None) -> Order:
    enrolment = await make_enrolment(await make_certificate(await make_person(), firm, expires_on=TODAY))
    hold = TODAY + timedelta(days=days) if days is not None else None
    await Order.filter(id=enrolment.order_id).update(**{"status": status, "hold_until": hold})
    return await Order.get(id=enrolment.order_id)


async def test_orders_to_pay_or_mend_wait_with_their_last_day(visitor: Browser) -> None:
    firm = await make_enterprise()
    for status, days in [
        (OrderStatus.REJECTED, 3), (OrderStatus.AWAITING_PAYMENT, 1), (OrderStatus.SUBMITTED, None),
        (OrderStatus.APPROVED, None), (OrderStatus.CANCELLED, None),
    ]:  # fmt: skip
        await order_of(firm, status, days)
    await order_of(await make_enterprise(), OrderStatus.AWAITING_PAYMENT, 1)

    page = await (await as_clerk(visitor, firm.id)).get(PATH)

    name = "26年建筑安全网络教育A类学习班（济南） ，1 人，240.00 元"
    assert todo(page) == [
        f"待缴费 {name} 最迟 2026年11月25日 缴费并填写回执",
        f"审核未通过 {name} 最迟 2026年11月27日 重新提交回执",
    ]


async def test_people_near_the_end_and_not_enrolled_wait(visitor: Browser) -> None:
    firm, training_class = await make_enterprise(), await make_class()

    async def held(name: str, days: int, *, status: EnrolmentStatus | None = None, **more: object) -> None:
        certificate = await make_certificate(
            await make_person(name=name), firm, display=f"鲁{name}", expires_on=TODAY + timedelta(days=days), **more
        )
        if status:
            await make_enrolment(certificate, training_class, status=status)

    await held("今日", 0)
    await held("将到期", 100)
    await held("未通过", 101, status=EnrolmentStatus.FAILED)
    await held("已报名", 20, status=EnrolmentStatus.STUDYING)
    await held("已过期", -1)
    await held("还早", 200)
    await make_certificate(await make_person(name="撤销"), firm, status=CertificateStatus.REVOKED)
    await make_certificate(await make_person(name="他人"))

    page = await (await as_clerk(visitor, firm.id)).get(PATH)

    assert todo(page) == [
        "剩 0 天 今日 鲁今日 有效期至 2026年11月24日",
        "剩 100 天 将到期 鲁将到期 有效期至 2027年3月4日",
        "剩 101 天 未通过 鲁未通过 有效期至 2027年3月5日",
    ]


async def test_long_lists_name_how_many_there_are(visitor: Browser) -> None:
    firm = await make_enterprise()
    for _ in range(12):
        await make_certificate(await make_person(), firm)

    page = await (await as_clerk(visitor, firm.id)).get(PATH)

    assert (len(todo(page)), "查看全部 12 人" in page.text) == (10, True)


async def test_nothing_waits(visitor: Browser) -> None:
    firm = await make_enterprise()

    page = await (await as_clerk(visitor, firm.id)).get(PATH)

    sentences = ("没有待缴费或审核未通过的订单。", "今后 6 个月内到期的有效证书都已报名。")
    assert [sentence in page.text for sentence in sentences] == [True, True]


@pytest.mark.parametrize("people", [1, 3])
async def test_page_needs_a_fixed_number_of_queries(
    visitor: Browser, caplog: pytest.LogCaptureFixture, people: int
) -> None:
    firm = await make_enterprise()
    for _ in range(people):
        await make_certificate(await make_person(), firm)
        await order_of(firm, OrderStatus.AWAITING_PAYMENT, 1)
    clerk = await as_clerk(visitor, firm.id)
    await clerk.get("/enterprise/guide")  # opens the connection
    caplog.clear()

    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        page = await clerk.get(PATH)

    assert (len(todo(page)), len(caplog.records)) == (people * 2, 7)


async def test_firm_out_of_force_is_sent_to_the_login(visitor: Browser) -> None:
    firm = await make_enterprise(active=False)

    assert (await (await as_clerk(visitor, firm.id)).get(PATH)).status == 303


async def test_guide_tells_the_rules_of_the_settings(visitor: Browser) -> None:
    page = await (await as_clerk(visitor, (await make_enterprise()).id)).get("/enterprise/guide")

    sentences = (
        "有效期前 6 个月内",
        "提前 12 个月",
        "7 个工作日内没有缴费",
        "2 至 3 个工作日",
        "不支持支付宝、微信支付",
    )
    assert [sentence in page.text for sentence in sentences] == [True] * 5
