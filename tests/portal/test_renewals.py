"""证书延期 of a firm: its people by urgency, each with the one action that saves the certificate."""

import logging
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.rules import AttemptStatus, FailReason
from server.registry.models import Certificate, Enterprise
from server.registry.rules import CertificateStatus
from server.settings import Settings
from tests.factories import (
    NOW_MS,
    SEALED,
    TODAY,
    make_appeal,
    make_attempt,
    make_certificate,
    make_enrolment,
    make_enterprise,
    make_person,
)
from tests.pages import as_clerk
from tests.portal.test_people import rows_of
from tests.web.site import Browser, Shown

PATH = "/enterprise/renewals"


@pytest.fixture
def test_settings(test_settings: Settings) -> Settings:
    accounts = test_settings.accounts.model_copy(update={"force_password_change": False})
    return test_settings.model_copy(update={"accounts": accounts})


async def held(firm: Enterprise, days: int, name: str = "李示例", **changes: Any) -> Certificate:
    person = await make_person(name=name)
    return await make_certificate(person, firm, expires_on=TODAY + timedelta(days=days), **changes)


async def enrolled(firm: Enterprise, days: int, status: EnrolmentStatus, name: str = "李示例") -> Enrolment:
    return await make_enrolment(await held(firm, days, name), status=status)


async def shown_to(visitor: Browser, firm: Enterprise, query: str = "") -> Shown:
    return await (await as_clerk(visitor, firm.id)).get(f"{PATH}{query}")


def brief(page: Shown) -> list[tuple[str, str]]:
    """Name and urgency of each line."""
    return [(row[0].split()[0], row[1]) for row in rows_of(page)]


async def test_line_tells_step_last_day_and_the_one_action(visitor: Browser) -> None:
    firm = await make_enterprise()
    await make_enrolment(await held(firm, 36, display="鲁建安A（2015）1234567"), status=EnrolmentStatus.STUDYING)

    page = await shown_to(visitor, firm)

    assert rows_of(page) == [
        [
            "李示例 鲁建安A（2015）1234567", "即将到最晚日期", "提醒学习 请尽快修满学分。 查看订单", "2026年12月3日",
            "修满学分 学习中", "2026年12月30日",
        ]
    ]  # fmt: skip


async def test_who_can_still_be_saved_comes_first(visitor: Browser) -> None:
    firm = await make_enterprise()
    await held(firm, -1, "过期")
    await held(firm, 150, "从容")
    await held(firm, 45, "将至")
    await held(firm, 30, "已晚")
    await held(firm, 10, "更晚")

    assert brief(await shown_to(visitor, firm)) == [
        ("更晚", "已过最晚日期"),
        ("已晚", "已过最晚日期"),
        ("将至", "即将到最晚日期"),
        ("从容", "时间充裕"),
        ("过期", "证书已过期"),
    ]


async def test_same_expiry_is_late_or_not_by_the_step_reached(visitor: Browser) -> None:
    firm = await make_enterprise()
    await held(firm, 22, "未报名")
    await enrolled(firm, 22, EnrolmentStatus.STUDYING, "学习中")
    await enrolled(firm, 22, EnrolmentStatus.CREDITS_COMPLETE, "待考试")
    await enrolled(firm, 22, EnrolmentStatus.REPORTED, "已上报")

    assert dict(brief(await shown_to(visitor, firm))) == {
        "未报名": "已过最晚日期",
        "学习中": "已过最晚日期",
        "待考试": "即将到最晚日期",
        "已上报": "时间充裕",
    }


async def test_closed_class_makes_its_people_late(visitor: Browser) -> None:
    firm = await make_enterprise()
    enrolment = await enrolled(firm, 100, EnrolmentStatus.STUDYING)
    training_class = await enrolment.training_class
    await training_class.update_from_dict({"study_to": TODAY - timedelta(days=1)}).save()

    [row] = rows_of(await shown_to(visitor, firm))

    assert row[1:3] == ["已过最晚日期", "联系换班 学习班的学习时间已经结束，请联系服务电话换班。 服务电话"]


@pytest.mark.parametrize(
    ("attempt", "appealed", "action"),
    [({"decided_ms": NOW_MS}, False, "补考或申诉"), ({"decided_ms": NOW_MS}, True, "等待申诉结果")],
)
async def test_failed_review_asks_for_make_up_or_appeal(
    visitor: Browser, attempt: dict[str, Any], appealed: bool, action: str
) -> None:
    firm = await make_enterprise()
    enrolment = await enrolled(firm, 60, EnrolmentStatus.CREDITS_COMPLETE)
    failed = {"status": AttemptStatus.REVIEW_FAILED, "failed_for": FailReason.BLURRED}
    found = await make_attempt(enrolment, **{**SEALED, **failed, **attempt})
    if appealed:
        await make_appeal(found)

    page = await shown_to(visitor, firm)

    assert f"<strong>{action}</strong>" in page.text
    assert '<a class="nowrap" href="/enterprise/failed-reviews">查看原因</a>' in page.text


@pytest.mark.parametrize(
    ("status", "link"),
    [
        (None, "/enterprise/classes"),
        (EnrolmentStatus.CANCELLED, "/enterprise/classes"),
        (EnrolmentStatus.FAILED, "/enterprise/classes"),
        (EnrolmentStatus.PENDING, "/enterprise/orders/{order}"),
        (EnrolmentStatus.STUDYING, "/enterprise/orders/{order}"),
        (EnrolmentStatus.CERTIFIED, "/enterprise/guide#renewal"),
    ],
)
async def test_action_leads_to_its_page(visitor: Browser, status: EnrolmentStatus | None, link: str) -> None:
    firm = await make_enterprise()
    certificate = await held(firm, 60)
    order = (await make_enrolment(certificate, status=status)).order_id if status else 0

    page = await shown_to(visitor, firm)

    assert f'<a class="nowrap" href="{link.format(order=order)}">' in page.text


async def test_renewed_far_off_or_not_valid_ones_are_left_out(visitor: Browser) -> None:
    firm = await make_enterprise()
    renewed = await held(firm, 1000)
    await make_enrolment(renewed, status=EnrolmentStatus.CERTIFIED, cycle_expires_on=TODAY)
    await held(firm, 20, status=CertificateStatus.LAPSED)
    await held(firm, -31)

    page = await shown_to(visitor, firm)

    assert (page.status, rows_of(page), "没有符合条件的人员。" in page.text) == (200, [], True)


async def test_board_is_filtered(visitor: Browser) -> None:
    firm = await make_enterprise()
    await held(firm, 30, "张三")
    await enrolled(firm, 150, EnrolmentStatus.STUDYING, "李四")

    asked = ("?q=张", "?urgency=PLANNED", "?step=ENROL", "?step=STUDY&urgency=LATE", "?urgency=no")
    shown = [[name for name, _ in brief(await shown_to(visitor, firm, one))] for one in asked]

    assert shown == [["张三"], ["李四"], ["张三"], [], ["张三", "李四"]]


async def test_figures_count_everybody_whatever_is_shown(visitor: Browser) -> None:
    firm = await make_enterprise()
    for days in (10, 20, 150):
        await held(firm, days)

    page = await shown_to(visitor, firm, "?urgency=PLANNED")

    assert '<a href="/enterprise/renewals?urgency=LATE"><strong class="figures">2</strong>' in page.text


async def test_board_is_exported(visitor: Browser) -> None:
    firm = await make_enterprise()
    await held(firm, 30)

    sheet = await shown_to(visitor, firm, "?format=xlsx")

    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert [(row[0], row[3], row[4], row[7]) for row in rows] == [
        ("姓名", "紧急程度", "下一步", "现状"),
        ("李示例", "已过最晚日期", "去报名：请由所在企业报名继续教育。", "未报名"),
    ]


async def test_board_is_printed(visitor: Browser) -> None:
    firm = await make_enterprise()
    await held(firm, 30)

    page = await shown_to(visitor, firm, "/print")

    assert (page.status, "李示例" in page.text, "请由所在企业报名继续教育。" in page.text) == (200, True, True)


@pytest.mark.parametrize("people", [1, 3])
async def test_queries_do_not_grow_with_the_rows(
    visitor: Browser, caplog: pytest.LogCaptureFixture, people: int
) -> None:
    firm = await make_enterprise()
    for number in range(people):
        await enrolled(firm, 60, EnrolmentStatus.STUDYING, f"示{number}")
    clerk = await as_clerk(visitor, firm.id)
    await clerk.get("/enterprise/guide")  # opens the connection
    caplog.clear()

    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        page = await clerk.get(PATH)

    assert (len(rows_of(page)), len(caplog.records)) == (people, 5)


async def test_other_firms_people_are_not_shown(visitor: Browser) -> None:
    firm, other = await make_enterprise(), await make_enterprise()
    await held(other, 30)

    assert (rows_of(await shown_to(visitor, firm)), "李示例" in (await shown_to(visitor, firm, "/print")).text) == (
        [],
        False,
    )


async def test_enterprise_of_a_city_with_offline_exams_looks_a_year_ahead(visitor: Browser) -> None:
    online, offline = await make_enterprise(), await make_enterprise(city_code="370700")
    for firm in (online, offline):
        await make_certificate(await make_person(), firm, expires_on=date(2027, 10, 1))

    shown = [len(rows_of(await shown_to(visitor, firm))) for firm in (online, offline)]

    assert shown == [0, 1]


async def test_overview_tells_how_many_are_urgent(visitor: Browser) -> None:
    firm, calm = await make_enterprise(), await make_enterprise()
    await held(firm, 10)
    await held(calm, 150)

    pages = [(await (await as_clerk(visitor, one.id)).get("/enterprise")).text for one in (firm, calm)]

    assert '<a href="/enterprise/renewals?urgency=LATE"><strong class="figures">1</strong> 人' in pages[0]
    assert 'id="renewals"' not in pages[1]
