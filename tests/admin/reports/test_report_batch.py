"""One batch: its people, its file with whole numbers (logged), receipts by file, sending again."""

import io

import aiohttp
import pytest
import pytest_asyncio
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.certification.models import ReportBatch, ScoreReport
from server.certification.rules import BatchStatus, ReportStatus
from server.certification.services import sending
from tests.certification.desk import STAFF, batch_of, released_report
from tests.pages import as_staff
from tests.web.site import Browser, Shown


@pytest_asyncio.fixture
async def authority(visitor: Browser) -> Browser:
    return await as_staff(visitor, Role.AUTHORITY)


async def path_of(report: ScoreReport) -> str:
    return f"/admin/reports/batches/{report.batch_id}"


async def sent(browser: Browser, path: str, sheet: bytes) -> Shown:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("csrf_token", (await browser.get(path)).token)
    form.add_field("file", sheet, filename="回执.csv", content_type="text/csv")
    return await browser.call("POST", path, data=form)


async def test_a_batch_shows_its_people(authority: Browser) -> None:
    report = await released_report(name="王在批")
    page = await authority.get(await path_of(report))
    assert [word in page.text for word in ("王在批", (await batch_of(report)).number, "370102")] == [True, True, False]


async def test_the_file_holds_the_records_and_taking_it_is_logged(authority: Browser) -> None:
    report = await released_report()
    answer = await authority.get(f"{await path_of(report)}/file.xlsx")
    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.body)).get_sheet_by_index(0).to_python()
    assert dict(zip(rows[0], rows[1], strict=True))["recordId"] == report.record_id
    assert await AuditEntry.filter(action="report_batch:exported").count() == 1


async def test_a_receipt_file_lands_the_report(authority: Browser) -> None:
    report = await released_report()
    path = f"{await path_of(report)}/receipt"
    sheet = f"recordId,state,code,message\n{report.record_id},LANDED,0000,\n".encode()
    answer = await sent(authority, path, sheet)
    assert (answer.status, (await ScoreReport.get(id=report.id)).status) == (303, ReportStatus.LANDED)


async def test_a_faulty_receipt_file_shows_its_cells(authority: Browser) -> None:
    report = await released_report()
    path = f"{await path_of(report)}/receipt"
    answer = await sent(authority, path, b"recordId,state\nx,OK\n")
    assert (answer.status, "此批次中没有这条记录" in answer.text) == (422, True)


async def test_a_dead_batch_is_told_at_home_and_sent_again(authority: Browser) -> None:
    report = await released_report()
    await sending.lay_aside(await batch_of(report), "七天没有回执", STAFF)
    assert "成绩上报失败" in (await authority.get("/admin")).text
    page = await authority.get(await path_of(report))
    assert "七天没有回执" in page.text
    await authority.post(f"{await path_of(report)}/resend", {"csrf_token": page.token})
    assert (await ReportBatch.get()).status is BatchStatus.RELEASED


async def test_a_batch_that_is_not_dead_is_not_sent_again(authority: Browser) -> None:
    report = await released_report()
    page = await authority.get(await path_of(report))
    assert (await authority.post(f"{await path_of(report)}/resend", {"csrf_token": page.token})).status == 409


@pytest.mark.parametrize("more", ["", "/file.xlsx", "/receipt"])
async def test_a_batch_of_another_city_is_not_there(visitor: Browser, more: str) -> None:
    report = await released_report()
    member = await as_staff(visitor, Role.AUTHORITY, cities=("370200",))
    assert (await member.get(f"{await path_of(report)}{more}")).status == 404


async def test_a_missing_batch_is_not_there(authority: Browser) -> None:
    assert (await authority.get("/admin/reports/batches/999")).status == 404
