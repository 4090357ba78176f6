"""操作日志: what it shows, to whom, how it is searched, and that looking at it is in it."""

import logging
import re

import pytest
import pytest_asyncio

from server import db
from server.accounts.rules import Role
from server.audit import services as audit
from server.audit.models import AuditEntry
from server.audit.services import By
from server.integrations.spreadsheets import read_tables
from tests.factories import NOW_MS, make_enterprise
from tests.pages import as_member, make_staff
from tests.web.site import Browser, Shown

LOG = "/admin/log"
DAY_MS = 86_400_000


@pytest_asyncio.fixture
async def auditor(visitor: Browser) -> Browser:
    return await as_member(visitor, (await make_staff(Role.AUDITOR, username="auditor", name="卫审计")).id)


async def write(action: str, who: str, subject: str, at_ms: int = NOW_MS, note: str = "") -> None:
    async with db.transaction():
        await audit.record(action, subject, by=By(who, at_ms, "192.0.2.7"), note=note)


def lines(page: Shown) -> list[list[str]]:
    """The cells' texts of each row, without those about the log itself."""
    rows = re.findall(r"<tr>(.*?)</tr>", page.text.partition("<tbody>")[2], re.DOTALL)
    cells = [
        [re.sub(r"<[^>]+>", "", cell).strip() for cell in re.findall(r"<td.*?</td>", row, re.DOTALL)] for row in rows
    ]
    return [row for row in cells if row[3] != "操作日志"]


async def test_line_tells_when_who_what_on_whom_why_and_from_where(visitor: Browser, auditor: Browser) -> None:
    reviewer = await make_staff(Role.FINANCE, name="王审核")
    await write("enrolment_order:rejected", f"staff:{reviewer.id}", "enrolment_order:5", note="金额不符")

    shown = lines(await auditor.get(LOG))

    assert shown == [["2026-11-24 09:00:00", "王审核", "审核未通过", "订单 5", "金额不符", "192.0.2.7"]]


async def test_newest_stands_first_unless_asked_otherwise(auditor: Browser) -> None:
    for number in (1, 2):
        await write("enrolment_order:confirmed", "system", f"enrolment_order:{number}", NOW_MS - DAY_MS * number)

    shown = [[row[3] for row in lines(await auditor.get(f"{LOG}{query}"))] for query in ("", "?sort=time&order=asc")]

    assert shown == [["订单 1", "订单 2"], ["订单 2", "订单 1"]]


async def test_log_is_searched_by_day_person_action_and_subject(visitor: Browser, auditor: Browser) -> None:
    reviewer, firm = (
        await make_staff(Role.FINANCE, username="wang", name="王审核"),
        await make_enterprise(name="示例公司"),
    )
    await write("enrolment_order:confirmed", f"enterprise:{firm.id}", "enrolment_order:1", NOW_MS - DAY_MS)
    await write("enrolment_order:approved", f"staff:{reviewer.id}", "enrolment_order:2")
    await write("trainee:logged-in", "trainee:12", "person:12", NOW_MS + DAY_MS)
    await write("register:imported", "system", "register", NOW_MS + DAY_MS)

    found = {
        query: [row[3] for row in lines(await auditor.get(f"{LOG}?{query}"))]
        for query in (
            "since=2026-11-25", "until=2026-11-23", "since=2026-11-24&until=2026-11-24", "who=王", "who=WANG",
            "who=示例", "who=学员 12", "who=系统", "who=nobody", "action=trainee:logged-in",
            "action=nonsense&until=2026-11-23", "subject=订单 2", "subject=订单2", "subject=enrolment_order:2",
            "subject=订单", "until=9999-12-31&since=2026-11-25", "since=0001-01-01&until=0001-01-01",
        )
    }  # fmt: skip

    assert found == {
        "since=2026-11-25": ["登记库", "学员 12"],
        "until=2026-11-23": ["订单 1"],
        "since=2026-11-24&until=2026-11-24": ["订单 2"],
        "who=王": ["订单 2"],
        "who=WANG": ["订单 2"],
        "who=示例": ["订单 1"],
        "who=学员 12": ["学员 12"],
        "who=系统": ["登记库"],
        "who=nobody": [],
        "action=trainee:logged-in": ["学员 12"],
        "action=nonsense&until=2026-11-23": ["订单 1"],
        "subject=订单 2": ["订单 2"],
        "subject=订单2": ["订单 2"],
        "subject=enrolment_order:2": ["订单 2"],
        "subject=订单": [],
        "until=9999-12-31&since=2026-11-25": ["登记库", "学员 12"],
        "since=0001-01-01&until=0001-01-01": [],
    }


async def test_looking_at_the_log_is_in_it(auditor: Browser) -> None:
    await auditor.get(f"{LOG}?who=王审核&action=trainee:logged-in&since=2026-11-01")
    await auditor.get(f"{LOG}?format=xlsx")

    rows = await AuditEntry.all().order_by("id")
    assert [(row.action, row.subject, row.note) for row in rows] == [
        ("log:viewed", "log", "2026-11-01，trainee:logged-in"),
        ("log:exported", "log", ""),
    ]


async def test_export_of_many_lines_is_noted_once(auditor: Browser) -> None:
    for number in range(501):
        await write("enrolment_order:confirmed", "system", f"enrolment_order:{number}")

    answer = await auditor.get(f"{LOG}?format=xlsx")

    [table] = read_tables(answer.body, "log.xlsx")
    subjects = {row.cells["对象"] for row in table.rows}
    assert (len(table.rows), len(subjects)) == (502, 502)
    assert await AuditEntry.filter(action="log:exported").count() == 1


@pytest.mark.parametrize("count", [1, 3])
async def test_list_asks_as_many_questions_whatever_its_rows(
    auditor: Browser, caplog: pytest.LogCaptureFixture, count: int
) -> None:
    for number in range(count):
        reviewer, firm = await make_staff(Role.FINANCE), await make_enterprise()
        await write("enrolment_order:approved", f"staff:{reviewer.id}", f"enrolment_order:{number}")
        await write("enrolment_order:confirmed", f"enterprise:{firm.id}", f"enrolment_order:{number}")
    with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
        caplog.clear()
        await auditor.get(LOG)

    asked = [record for record in caplog.records if "SELECT" in record.getMessage()]
    assert len(asked) == 6
