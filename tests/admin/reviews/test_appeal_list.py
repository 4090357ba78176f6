"""考试申诉: whoever has waited longest first, within the scope, in a fixed number of queries."""

import re
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.review.rules import AppealStatus
from tests.admin.finance import counted
from tests.admin.reviews.appealing import desk_of
from tests.factories import NOW_MS
from tests.pages import as_staff
from tests.web.site import Browser, Shown

LIST = "/admin/appeals"
DAY = 86_400_000
ANSWERED: dict[str, Any] = {
    "status": AppealStatus.UPHELD,
    "decided_ms": NOW_MS,
    "decided_by": "staff:3",
    "answer": "面部不清。",
}


def numbers(page: Shown) -> list[int]:
    return [int(one) for one in re.findall(r'<a class="row-link figures" href="/admin/appeals/(\d+)">', page.text)]


async def test_what_waits_stands_first_the_oldest_at_the_top(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    answered = await desk.appeal(created_ms=NOW_MS - 3 * DAY, **ANSWERED)
    newer, older = await desk.appeal(created_ms=NOW_MS - DAY), await desk.appeal(created_ms=NOW_MS - 2 * DAY)

    assert numbers(await desk.third.get(LIST)) == [older.id, newer.id, answered.id]


async def test_found_by_status_city_and_name(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    answered, waiting = await desk.appeal("张三", **ANSWERED), await desk.appeal("李四")

    asked = ("status=UPHELD", "status=WAITING", "q=张", "city=370100", "city=370700")
    shown = [numbers(await desk.third.get(f"{LIST}?{one}")) for one in asked]

    assert shown == [[answered.id], [waiting.id], [answered.id], [waiting.id, answered.id], []]


async def test_last_day_to_answer_is_shown_and_marked_when_over(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    await desk.appeal()
    in_time = (await desk.third.get(LIST)).text
    await desk.appeal(created_ms=NOW_MS - 10 * DAY)

    late = (await desk.third.get(LIST)).text

    assert ("2026年12月1日" in in_time, "已超期" in in_time, "已超期" in late) == (True, False, True)


async def test_other_cities_are_neither_listed_nor_counted(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    await desk.appeal()

    assert numbers(await desk.elsewhere.get(LIST)) == []
    counts = [(await browser.get("/admin")).text for browser in (desk.third, desk.elsewhere)]
    line = '<strong class="figures">{}</strong><span>考试申诉</span>'
    assert [line.format(number) in text for number, text in zip((1, 0), counts, strict=True)] == [True, True]


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_do_not_grow_with_the_rows(visitor: Browser, rows: int) -> None:
    desk = await desk_of(visitor)
    for _ in range(rows):
        await desk.appeal()

    with counted() as made:
        await desk.third.get(LIST)

    assert len(made) <= 8, made


async def test_list_is_exported(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    await desk.appeal(**ANSWERED)

    sheet = await desk.third.get(f"{LIST}?format=xlsx")

    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert [(row[1], row[5], row[3], row[9]) for row in rows] == [
        ("学员", "未通过原因", "状态", "答复"),
        ("李示例", "照片图像模糊无法辨认", "维持原结论", "丙审核 2026-11-24 09:00"),
    ]


async def test_authority_answers_and_academic_staff_do_not(visitor: Browser) -> None:
    roles = (Role.AUTHORITY, Role.ACADEMIC)

    assert [(await (await as_staff(visitor, role)).get(LIST)).status for role in roles] == [200, 403]
