"""考试事故: what waits for whom, within the scope, in a fixed number of queries."""

import re
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.exams.rules import IncidentKind
from server.exams.services import incidents
from tests.admin.exams.conftest import Desk
from tests.admin.finance import counted
from tests.pages import as_staff
from tests.web.site import Shown

LIST = "/admin/incidents"


def numbers(page: Shown) -> list[int]:
    return [int(one) for one in re.findall(r'<a class="row-link figures" href="/admin/incidents/(\d+)">', page.text)]


async def test_newest_stands_first(desk: Desk) -> None:
    first, second = await desk.incident(), await desk.incident()

    assert numbers(await desk.first.get(LIST)) == [second.id, first.id]


async def test_found_by_kind_status_and_who_is_to_act(desk: Desk) -> None:
    waiting, declined = await desk.incident(), await desk.incident(kind=IncidentKind.VOID)
    await incidents.decline_incident(declined.id, "没有停电", by=desk.decider)

    asked = ("kind=VOID", "status=DECLINED", "queue=decide", "queue=proposed")
    shown = [numbers(await desk.second.get(f"{LIST}?{one}")) for one in asked]

    assert shown == [[declined.id], [declined.id], [waiting.id], []]
    assert numbers(await desk.first.get(f"{LIST}?queue=decide")) == []


async def test_other_cities_are_neither_listed_nor_counted(desk: Desk) -> None:
    await desk.incident()

    assert numbers(await desk.elsewhere.get(LIST)) == []
    counts = [(await browser.get("/admin")).text for browser in (desk.second, desk.elsewhere)]
    line = '<strong class="figures">{}</strong><span>考试事故待审批</span>'
    assert [line.format(number) in text for number, text in zip((1, 0), counts, strict=True)] == [True, True]


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_do_not_grow_with_the_rows(desk: Desk, rows: int) -> None:
    for _ in range(rows):
        await desk.incident()

    with counted() as made:
        await desk.first.get(LIST)

    assert len(made) <= 8, made


async def test_list_is_exported(desk: Desk) -> None:
    await desk.incident()

    sheet = await desk.first.get(f"{LIST}?format=xlsx")

    rows = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert [row[1:5] for row in rows] == [
        ["处理", "场次", "原因", "状态"],
        ["延长 10 分钟", "1", "9:20 停电", "待审批"],
    ]


async def test_authority_decides_but_proposes_nothing(desk: Desk) -> None:
    authority = await as_staff(desk.visitor, Role.AUTHORITY)

    page = await authority.get(LIST)

    assert (page.status, "提出事故处理</a>" in page.text) == (200, False)
    assert (await authority.get(f"{LIST}/new")).status == 403
