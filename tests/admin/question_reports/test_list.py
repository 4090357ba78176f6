"""试题纠错: the list under its conditions, its export, and its line on the 工作台."""

import logging
import re
from typing import Any, Final

import pytest

from server.accounts.rules import Role
from server.catalogue.rules.reports import ReportStatus
from tests.admin.question_reports.conftest import LIST, Reports, make_report
from tests.factories import NOW_MS, make_question
from tests.pages import as_staff
from tests.web.site import Shown

DAY_MS = 86_400_000
DECIDED: Final[dict[str, Any]] = {"answer": "题目无误。", "decided_by": "staff:1", "decided_ms": NOW_MS}


def listed(page: Shown) -> list[int]:
    return [
        int(number) for number in re.findall(r'<a class="row-link" href="/admin/question-reports/(\d+)">', page.text)
    ]


async def test_whoever_waits_longest_stands_first(reports: Reports) -> None:
    earlier = await make_report(reports.question, created_ms=NOW_MS - 1)

    assert listed(await reports.member.get(LIST)) == [earlier.id, reports.report.id]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 3),
        ("?status=OPEN", 2),
        ("?status=DISMISSED", 1),
        ("?status=nonsense", 3),
        ("?q=安全帽", 1),
        ("?q=错字", 1),
        ("?q=脚手架", 1),
        ("?q=%25", 0),
        ("?q=_", 0),
        ("?since=2026-11-24", 2),
        ("?until=2026-11-23", 1),
        ("?since=2026-11-24&until=2026-11-24", 2),
        ("?sort=time&order=desc", 3),
        ("?sort=nonsense", 3),
    ],
)
async def test_conditions_narrow_the_list(reports: Reports, query: str, found: int) -> None:
    await make_report(await make_question(), text="有错字", created_ms=NOW_MS - DAY_MS)
    await make_report(await make_question(), status=ReportStatus.DISMISSED, **DECIDED)

    page = await reports.member.get(LIST + query)

    assert (page.status, f'<strong class="figures">{found}</strong> 条' in page.text, len(listed(page))) == (
        200,
        True,
        found,
    )


async def test_empty_list_says_so(reports: Reports) -> None:
    page = await reports.member.get(f"{LIST}?status=ANSWERED")

    assert "没有符合条件的纠错" in page.text


@pytest.mark.parametrize("rows", [1, 3])
async def test_list_takes_the_same_queries_whatever_its_rows(
    reports: Reports, caplog: pytest.LogCaptureFixture, rows: int
) -> None:
    for _ in range(rows - 1):
        await make_report(await make_question())
    caplog.set_level(logging.DEBUG, "tortoise.db_client")
    caplog.clear()

    page = await reports.member.get(LIST)

    asked = [record for record in caplog.records if "SELECT" in record.getMessage()]
    assert (len(listed(page)), len(asked)) == (rows, 4)


async def test_export_has_text_and_answer(reports: Reports) -> None:
    page = await reports.member.get(f"{LIST}?format=xlsx")

    assert (page.status, page.body[:2]) == (200, b"PK")


async def test_teacher_reads_and_others_do_not(reports: Reports) -> None:
    teacher, finance = await as_staff(reports.visitor, Role.TEACHER), await as_staff(reports.visitor, Role.FINANCE)

    assert [(await somebody.get(LIST)).status for somebody in (teacher, finance)] == [200, 403]


async def test_desk_counts_what_waits_for_whoever_may_answer(reports: Reports) -> None:
    teacher = await as_staff(reports.visitor, Role.TEACHER)

    shown = [await somebody.get("/admin") for somebody in (reports.member, teacher)]

    assert ["试题纠错待处理" in page.text for page in shown] == [True, False]
