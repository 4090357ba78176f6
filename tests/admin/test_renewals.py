"""证书延期 of the cities: figures and people by urgency, within one's own cities."""

import logging
import re
from datetime import timedelta

import pytest

from server.accounts.rules import Role
from server.registry.models import Enterprise
from tests.factories import TODAY, make_certificate, make_enterprise, make_person
from tests.pages import as_staff
from tests.web.site import Browser, Shown

PATH = "/admin/renewals"


async def held(firm: Enterprise, days: int, name: str) -> None:
    await make_certificate(await make_person(name=name), firm, expires_on=TODAY + timedelta(days=days))


@pytest.fixture(autouse=True)
async def people(visitor: Browser) -> None:
    jinan, weifang = await make_enterprise(), await make_enterprise(city_code="370700")
    await held(jinan, 10, "张三")
    await held(jinan, 80, "李四")
    await held(jinan, 91, "王五")
    await held(weifang, 50, "赵六")


def listed(page: Shown) -> list[str]:
    return re.findall(r'<td data-caption="姓名"><div><strong class="nowrap">(.*?)</strong>', page.text)


def cities(page: Shown) -> list[list[str]]:
    head = page.text.partition('aria-label="各地市人数"')[2].partition("</table>")[0]
    rows = re.findall(r"<tr>(.*?)</tr>", head.partition("<tbody>")[2], re.S)
    return [re.sub(r"<[^>]+>", " ", row).split() for row in rows]


async def test_cities_are_counted_and_the_most_urgent_come_first(visitor: Browser) -> None:
    page = await (await as_staff(visitor, Role.SUPPORT)).get(PATH)

    assert cities(page) == [["济南", "1", "0", "1", "0"], ["潍坊", "0", "1", "0", "0"]]
    assert listed(page) == ["张三", "赵六", "李四"]


async def test_other_cities_are_not_shown(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC, cities=("370700",))

    page, other = await member.get(PATH), await member.get(f"{PATH}?city=370100")

    assert (listed(page), [row[0] for row in cities(page)], other.status) == (["赵六"], ["潍坊"], 404)


async def test_board_is_filtered(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.AUTHORITY)

    shown = [
        listed(await member.get(f"{PATH}{one}"))
        for one in ("?city=370100", "?urgency=LATE", "?q=赵", "?step=STUDY", "?city=370100&urgency=PLANNED")
    ]

    assert shown == [["张三", "李四"], ["张三"], ["赵六"], [], ["李四"]]


async def test_board_is_exported(visitor: Browser) -> None:
    sheet = await (await as_staff(visitor, Role.SUPPORT)).get(f"{PATH}?format=xlsx")

    assert (sheet.status, sheet.body[:2]) == (200, b"PK")


async def test_role_without_the_permission_is_refused(visitor: Browser) -> None:
    assert (await (await as_staff(visitor, Role.FINANCE)).get(PATH)).status == 403


@pytest.mark.parametrize("more", [0, 2])
async def test_queries_do_not_grow_with_the_rows(visitor: Browser, caplog: pytest.LogCaptureFixture, more: int) -> None:
    firm = await make_enterprise()
    for number in range(more):
        await held(firm, 20, f"示{number}")
    member = await as_staff(visitor, Role.SUPPORT)
    await member.get("/admin/account")  # opens the connection
    caplog.clear()

    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        page = await member.get(PATH)

    assert (len(listed(page)), len(caplog.records)) == (3 + more, 5)
