"""人员管理: who is shown to whom, why somebody may not be enrolled, the filters, the spreadsheet, the queries."""

import io
import logging
import re
from datetime import timedelta

import pytest
from python_calamine import CalamineWorkbook

from server.catalogue.models import ClassKind
from server.enrolment.rules import EnrolmentStatus
from server.registry.models import Certificate, ConstructorRegistration, Enterprise
from server.registry.rules import CertificateStatus, PersonnelCategory
from server.settings import Settings
from tests.factories import TODAY, make_certificate, make_class, make_enrolment, make_enterprise, make_person
from tests.pages import as_clerk
from tests.web.site import Browser, Shown

PATH = "/enterprise/people"


@pytest.fixture
def test_settings(test_settings: Settings) -> Settings:
    """Clerks with the first password may see everything, as in the demo."""
    accounts = test_settings.accounts.model_copy(update={"force_password_change": False})
    return test_settings.model_copy(update={"accounts": accounts})


async def somebody(
    firm: Enterprise, name: str, number: str | None = None, days: int = 45, **more: object
) -> Certificate:
    return await make_certificate(
        await make_person(number, name=name), firm, expires_on=TODAY + timedelta(days=days), **more
    )


def rows_of(page: Shown) -> list[list[str]]:
    """The cells' texts, row by row, each line apart."""
    body = page.text.partition("<tbody>")[2].partition("</tbody>")[0]
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.S) for row in re.findall(r"<tr>(.*?)</tr>", body, re.S)]
    return [[" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in row] for row in cells]


async def test_person_is_shown_with_certificate_expiry_and_standing(visitor: Browser) -> None:
    firm = await make_enterprise()
    await somebody(firm, "李示例", "370102198001010015", display="鲁建安A（2015）1234567")

    page = await (await as_clerk(visitor, firm.id)).get(PATH)

    assert rows_of(page) == [
        [
            "李示例", "370***********0015", "鲁建安A（2015）1234567", "企业主要负责人（A）", "2027年1月8日",
            "剩 45 天", "可报名", "未报名",
        ]
    ]  # fmt: skip
    assert "370102198001010015" not in page.text


async def test_every_reason_against_somebody_is_told(visitor: Browser) -> None:
    firm = await make_enterprise()
    await somebody(firm, "王示例", days=-1, status=CertificateStatus.CANCELLED)

    [row] = rows_of(await (await as_clerk(visitor, firm.id)).get(PATH))

    assert row[5:7] == [
        "已过期 1 天",
        "不可报名 为什么不能报名 证书当前状态为“注销”，不是有效状态。如有疑问请向发证机关核实。"
        " 证书已于2026年11月23日到期，过期证书不能报名继续教育。",
    ]


async def test_progress_of_study_is_told(visitor: Browser) -> None:
    firm = await make_enterprise()
    await make_enrolment(await somebody(firm, "赵示例"), credit_tenths=75)

    [row] = rows_of(await (await as_clerk(visitor, firm.id)).get(PATH))

    assert row[6:] == [
        "已报名 为什么不能报名 本证书有效期内已经报名，不能重复报名。",
        "学习中 7.5/24 学分 26年建筑安全网络教育A类学习班（济南） 查看订单",
    ]


async def test_people_of_another_firm_are_never_shown(visitor: Browser) -> None:
    firm, other = await make_enterprise(), await make_enterprise()
    await somebody(other, "他人")
    clerk = await as_clerk(visitor, firm.id)

    answers = [await clerk.get(f"{PATH}{query}") for query in ("", "?name=他人", "?standing=OPEN", "?page=2")]

    assert [("他人</strong>" in answer.text, rows_of(answer)) for answer in answers] == [(False, [])] * 4


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["丁示例", "甲示例", "乙示例", "丙示例"]),
        ("?name=甲", ["甲示例"]),
        ("?standing=OPEN", ["甲示例"]),
        ("?standing=STUDYING", ["乙示例"]),
        ("?standing=CLOSED", ["丁示例", "丙示例"]),
        ("?standing=CLOSED&name=丙", ["丙示例"]),
        ("?standing=OPEN&name=丙", []),
        ("?standing=none", ["丁示例", "甲示例", "乙示例", "丙示例"]),
        ("?name=%25", ["丁示例", "甲示例", "乙示例", "丙示例"]),
        ("?name=<b>", []),
    ],
)
async def test_people_are_found_by_name_and_standing(visitor: Browser, query: str, names: list[str]) -> None:
    firm = await make_enterprise()
    await somebody(firm, "甲示例", days=10)
    await make_enrolment(await somebody(firm, "乙示例", days=20), status=EnrolmentStatus.CREDITS_COMPLETE)
    await somebody(firm, "丙示例", days=300)
    await somebody(firm, "丁示例", days=-5)

    page = await (await as_clerk(visitor, firm.id)).get(PATH + query)

    assert [row[0] for row in rows_of(page)] == names
    assert f'共 <strong class="figures">{len(names)}</strong> 条' in page.text


async def test_filtered_people_are_paged(visitor: Browser) -> None:
    firm = await make_enterprise()
    for number in range(51):
        await somebody(firm, f"甲{number:02d}", days=number + 1)

    last = await (await as_clerk(visitor, firm.id)).get(f"{PATH}?standing=OPEN&page=2")

    assert [row[0] for row in rows_of(last)] == ["甲50"]


async def test_spreadsheet_holds_masked_numbers_and_plain_reasons(visitor: Browser) -> None:
    firm = await make_enterprise()
    await somebody(firm, "=1+1", "370102198001010015", days=300, display="鲁建安A（2015）1234567")

    answer = await (await as_clerk(visitor, firm.id)).get(f"{PATH}?format=xlsx")

    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.body)).get_sheet_by_index(0).to_python()
    assert rows == [
        ["姓名", "身份证号", "证书编号", "人员类别", "证书有效期", "到期", "报名", "学习进度"],
        [
            "=1+1", "370***********0015", "鲁建安A（2015）1234567", "企业主要负责人（A）", "2027年9月20日", "剩 300 天",
            "未到报名时间：证书有效期前6个月内方可报名，请于2027年3月20日起报名。", "未报名",
        ],
    ]  # fmt: skip


@pytest.mark.parametrize("people", [1, 3])
@pytest.mark.parametrize("query", ["", "?standing=STUDYING", "?name=示"])
async def test_page_needs_a_fixed_number_of_queries(
    visitor: Browser, caplog: pytest.LogCaptureFixture, people: int, query: str
) -> None:
    firm = await make_enterprise()
    await ClassKind.create(code="B", title="B类", position=2, categories=["B"], needs_constructor=True)
    training_class = await make_class()
    for number in range(people):
        held = await somebody(firm, f"示{number}", category=PersonnelCategory.B)
        await make_enrolment(held, training_class)
        await ConstructorRegistration.create(
            person_id=held.person_id, enterprise=firm, level=2, expires_on=TODAY, number=f"鲁237{number}"
        )
    clerk = await as_clerk(visitor, firm.id)
    await clerk.get("/enterprise/guide")  # opens the connection
    caplog.clear()

    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        page = await clerk.get(PATH + query)

    assert (f"示{people - 1}" in page.text, len(caplog.records)) == (True, 8)


async def test_first_password_shows_nobody(visitor: Browser) -> None:
    answer = await visitor.get(PATH)

    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise/login?next=/enterprise/people")
