"""考试记录: found by what people have at hand, within the scope, in a fixed number of queries."""

import re
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.exams.rules import AttemptKind, AttemptStatus
from server.registry.models import Certificate
from tests.admin.exams.conftest import Desk
from tests.admin.finance import counted
from tests.factories import NOW_MS, SEALED
from tests.pages import as_staff
from tests.web.site import Shown

LIST = "/admin/attempts"
DAY = 86_400_000
LOST: dict[str, Any] = {**SEALED, "status": AttemptStatus.SCORE_FAILED, "score_halves": 119}


def numbers(page: Shown) -> list[int]:
    return [int(one) for one in re.findall(r'<a class="row-link figures" href="/admin/attempts/(\d+)">', page.text)]


async def test_newest_stands_first_and_the_other_way_round(desk: Desk) -> None:
    first, second = await desk.attempt(), await desk.attempt()

    assert numbers(await desk.first.get(LIST)) == [second.id, first.id]
    assert numbers(await desk.first.get(f"{LIST}?sort=number&order=asc")) == [first.id, second.id]


async def test_found_by_name_certificate_and_class(desk: Desk) -> None:
    attempt, other = await desk.attempt("张三"), await desk.attempt("李四")
    certificate = await Certificate.get(person_id=attempt.person_id)

    asked = ("q=张", f"q={certificate.key}", f"q={certificate.display}", "q=%25", f"class={desk.training_class.number}")
    shown = [numbers(await desk.first.get(f"{LIST}?{one}")) for one in asked]

    assert shown == [[attempt.id], [attempt.id], [attempt.id], [], [other.id, attempt.id]]


async def test_found_by_kind_status_city_and_day(desk: Desk) -> None:
    mock = await desk.attempt(kind=AttemptKind.MOCK, started_ms=NOW_MS - 3 * DAY)
    final, make_up = await desk.attempt(**LOST), await desk.attempt(make_up=True)

    asked = (
        "kind=MOCK", "kind=FINAL", "kind=MAKE_UP", "status=SCORE_FAILED", "city=370100", "city=370700",
        "since=2026-11-24", "until=2026-11-21",
    )  # fmt: skip
    shown = [numbers(await desk.first.get(f"{LIST}?{one}")) for one in asked]

    every = [make_up.id, final.id, mock.id]
    assert shown == [[mock.id], [final.id], [make_up.id], [final.id], every, [], [make_up.id, final.id], [mock.id]]


async def test_other_cities_are_not_listed(desk: Desk) -> None:
    await desk.attempt()

    assert numbers(await desk.elsewhere.get(LIST)) == []


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_do_not_grow_with_the_rows(desk: Desk, rows: int) -> None:
    for _ in range(rows):
        await desk.attempt()

    with counted() as made:
        await desk.first.get(f"{LIST}?q=示例&status=IN_PROGRESS")

    assert len(made) <= 8, made


async def test_list_is_exported(desk: Desk) -> None:
    await desk.attempt(**LOST)

    sheet = await desk.first.get(f"{LIST}?format=xlsx")

    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert [(row[1], row[3], row[5], row[4]) for row in rows] == [
        ("学员", "考试", "得分", "状态"),
        ("李示例", "结业考试", "59.5", "成绩未合格"),
    ]


async def test_finance_may_not_look(desk: Desk) -> None:
    assert (await (await as_staff(desk.visitor, Role.FINANCE)).get(LIST)).status == 403
