"""答疑交流: the queue by due time under its conditions, its export, and its line on the 工作台."""

import logging
import re

import pytest

from server.accounts.rules import Role
from server.qna.models import Inquiry
from tests.admin.inquiries.conftest import LIST, Desk
from tests.conftest import TestClock
from tests.factories import NOW_MS, make_certificate, make_class, make_enrolment, make_person
from tests.pages import as_staff
from tests.qna.rows import ANSWERED, make_inquiry
from tests.web.site import Shown

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


def listed(page: Shown) -> list[int]:
    return [int(number) for number in re.findall(r'href="/admin/inquiries/(\d+)">\d', page.text)]


async def test_whoevers_clock_ends_first_stands_first(desk: Desk) -> None:
    answered = await make_inquiry(desk.enrolment, **ANSWERED)
    solving = await make_inquiry(desk.enrolment, first_ms=NOW_MS, due_ms=NOW_MS + 3 * DAY_MS)
    earlier = await make_inquiry(desk.enrolment, due_ms=NOW_MS + HOUR_MS)

    assert listed(await desk.teacher.get(LIST)) == [earlier.id, desk.inquiry.id, solving.id, answered.id]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 3),
        ("?state=WAITING", 2),
        ("?state=LATE", 1),
        ("?state=ANSWERED", 1),
        ("?state=nonsense", 3),
        ("?city=370100", 3),
        ("?city=370700", 0),
        ("?q=高处作业", 1),
        ("?q=高挂低用", 2),
        ("?q=吊装", 1),
        ("?q=王小明", 3),
        ("?q=%25", 0),
        ("?since=2026-11-24", 2),
        ("?until=2026-11-23", 1),
        ("?sort=created&order=desc", 3),
        ("?sort=due&order=desc", 3),
        ("?sort=nonsense", 3),
    ],
)
async def test_conditions_narrow_the_list(desk: Desk, query: str, found: int) -> None:
    await make_inquiry(desk.enrolment, text="吊装半径怎么量？", created_ms=NOW_MS - DAY_MS, first_due_ms=NOW_MS - 1)
    await make_inquiry(desk.enrolment, **ANSWERED)

    page = await desk.teacher.get(LIST + query)

    assert (page.status, f'<strong class="figures">{found}</strong> 条' in page.text, len(listed(page))) == (
        200,
        True,
        found,
    )


async def test_asker_is_masked_and_the_clocks_are_told(desk: Desk) -> None:
    page = await desk.teacher.get(LIST)

    assert ("王小明" in page.text, "王*" in page.text, "2026-11-24 11:00" in page.text) == (False, True, True)


async def test_late_one_says_so(desk: Desk, clock: TestClock) -> None:
    await Inquiry.filter(id=desk.inquiry.id).update(first_due_ms=NOW_MS + 1000)
    clock.advance(1)
    before = await desk.teacher.get(LIST)
    clock.advance(1)

    assert ["应于" in page.text for page in (before, await desk.teacher.get(LIST))] == [False, True]


@pytest.mark.parametrize("rows", [1, 3])
async def test_list_takes_the_same_queries_whatever_its_rows(
    desk: Desk, caplog: pytest.LogCaptureFixture, rows: int
) -> None:
    for _ in range(rows - 1):
        await make_inquiry(desk.enrolment)
    caplog.set_level(logging.DEBUG, "tortoise.db_client")
    caplog.clear()

    page = await desk.teacher.get(LIST)

    asked = [record for record in caplog.records if "SELECT" in record.getMessage()]
    assert (len(listed(page)), len(asked)) == (rows, 4)


async def test_empty_list_says_so(desk: Desk) -> None:
    assert "没有符合条件的提问" in (await desk.teacher.get(f"{LIST}?state=CLOSED")).text


async def test_export_is_a_spreadsheet(desk: Desk) -> None:
    page = await desk.teacher.get(f"{LIST}?format=xlsx")

    assert (page.status, page.body[:2]) == (200, b"PK")


async def test_staff_of_another_city_see_none_of_it(desk: Desk) -> None:
    weifang = await make_class(city_code="370700")
    theirs = await make_inquiry(
        await make_enrolment(await make_certificate(await make_person()), weifang), city_code="370700"
    )
    there = await as_staff(desk.visitor, Role.TEACHER, cities=("370700",))

    home, found = await there.get("/admin"), listed(await there.get(LIST))

    assert (found, '<strong class="figures">1</strong><span>答疑待答复' in home.text) == ([theirs.id], True)


async def test_support_and_academic_read_others_do_not(desk: Desk) -> None:
    roles = (Role.SUPPORT, Role.ACADEMIC, Role.FINANCE, Role.ADMIN)

    assert [(await (await as_staff(desk.visitor, role)).get(LIST)).status for role in roles] == [200, 200, 403, 403]


async def test_desk_counts_what_waits_for_teachers_alone(desk: Desk) -> None:
    academic = await as_staff(desk.visitor, Role.ACADEMIC)

    pages = [await somebody.get("/admin") for somebody in (desk.teacher, academic)]

    assert ["答疑待答复" in page.text for page in pages] == [True, False]
