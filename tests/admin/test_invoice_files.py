"""Uploads of staff: one file for one invoice, many at once, and the tax software's sheets."""

from io import BytesIO

import pytest

from server.accounts.rules import Role
from server.audit import queries as audit
from server.integrations.spreadsheets import read_tables, write_xlsx
from server.invoicing.models import InvoiceFile, InvoiceUpload, TaxInvoice
from server.invoicing.services import RESULT_COLUMNS
from tests.admin.invoices import ELSEWHERE, finance, send, send_files
from tests.factories import TODAY
from tests.invoicing.conftest import NUMBER, OTHER_NUMBER, issued, ofd, pdf, requested, said, xml, zipped
from tests.pages import as_staff
from tests.web.site import Browser

LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


async def test_file_is_taken_and_comes_back_as_it_was(visitor: Browser) -> None:
    row, staff = await issued(), await finance(visitor)

    answer = await send_files(staff, f"/admin/invoices/{row.id}/file", "file", {"a.pdf": pdf(said(row))})

    file = await InvoiceFile.get()
    back = await staff.get(f"/admin/invoices/files/{file.id}")
    told = {name: back.headers[name] for name in ("Content-Type", "Content-Disposition", "X-Content-Type-Options")}
    assert (answer.status, back.status, back.body, told) == (303, 200, pdf(said(row)), {
        "Content-Type": "application/pdf",
        "Content-Disposition": f"attachment; filename=\"{NUMBER}.pdf\"; filename*=UTF-8''{NUMBER}.pdf",
        "X-Content-Type-Options": "nosniff",
    })  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "status", "sentence"),
    [
        ("a.pdf", b"", 415, "不是有效的"),
        ("a.pdf", b"%PDF-1.7 cut off", 415, "不是有效的"),
        ("a.pdf", b"<html>%PDF-</html>", 415, "不是有效的"),
        ("a.pdf", b"MZ\x90\x00", 415, "不是有效的"),
        ("a.ofd", zipped({"OFD.xml": bytes(20_000_000)}), 415, "不是有效的"),
        ("a.ofd", zipped({"a.txt": b"a"}), 415, "不是有效的"),
        ("a.xml", b"LAUGHS", 415, "不是有效的"),
        ("a.pdf", b"%PDF-" + bytes(1_600_000) + b"%%EOF", 413, "1.5 MB"),
        (f"{OTHER_NUMBER}.pdf", pdf(), 422, "不是这张发票"),
        ("a.pdf", pdf({"InvoiceNumber": OTHER_NUMBER}), 422, "不是这张发票"),
        ("a.ofd", ofd({"InvoiceNumber": NUMBER, "TotalAmWithoutTax": "1", "TotalTaxAm": "0.06"}), 422, "应为480.00元"),
    ],
    ids=range(11),
)
async def test_bad_file_is_refused_at_the_form(
    visitor: Browser, name: str, content: bytes, status: int, sentence: str
) -> None:
    row = await issued()
    content = xml(said(row), LAUGHS) if content == b"LAUGHS" else content

    answer = await send_files(await finance(visitor), f"/admin/invoices/{row.id}/file", "file", {name: content})

    assert (answer.status, sentence in answer.text, await InvoiceFile.all().count()) == (status, True, 0)


async def test_file_of_twenty_megabytes_is_cut_off(visitor: Browser) -> None:
    row = await issued()

    answer = await send_files(
        await finance(visitor), f"/admin/invoices/{row.id}/file", "file", {"a.pdf": b"%PDF-" + bytes(20_000_000)}
    )

    assert (answer.status, await InvoiceFile.all().count()) == (413, 0)


async def test_no_file_is_told_at_the_field(visitor: Browser) -> None:
    row = await issued()

    answer = await send(await finance(visitor), f"/admin/invoices/{row.id}/file")

    assert (answer.status, "请选择文件。" in answer.text) == (422, True)


async def test_file_of_a_request_is_refused(visitor: Browser) -> None:
    row = await requested()

    answer = await send_files(await finance(visitor), f"/admin/invoices/{row.id}/file", "file", {"a.pdf": pdf()})

    assert (answer.status, await InvoiceFile.all().count()) == (409, 0)


async def test_other_city_neither_sends_nor_fetches_files(visitor: Browser) -> None:
    row, near = await issued(), await finance(visitor)
    await send_files(near, f"/admin/invoices/{row.id}/file", "file", {"a.pdf": pdf()})
    staff, file = await finance(visitor, *ELSEWHERE), await InvoiceFile.get()
    token = (await staff.get("/admin/invoices")).token

    assert [
        (await send(staff, f"/admin/invoices/{row.id}/file", token=token)).status,
        (await staff.get(f"/admin/invoices/files/{file.id}")).status,
        (await staff.get("/admin/invoices/files/999999")).status,
    ] == [404, 404, 404]


async def test_batch_is_uploaded_looked_at_and_confirmed(visitor: Browser) -> None:
    row, staff = await requested(), await finance(visitor)
    files = {"all.zip": zipped({"a.xml": xml(said(row)), f"{NUMBER}.pdf": pdf()})}

    uploaded = await send_files(staff, "/admin/invoices/batch", "files", files)
    preview = await staff.get("/admin/invoices/batch")
    confirmed = await send(staff, "/admin/invoices/batch/confirm", page="/admin/invoices/batch")

    row = await TaxInvoice.get(id=row.id)
    assert (uploaded.status, "共 2 个，2 个找到对应的发票" in preview.text, confirmed.status, row.number) == (
        303, True, 303, NUMBER,
    )  # fmt: skip


async def test_batch_names_each_file_that_is_none(visitor: Browser) -> None:
    files = {"good.pdf": pdf(), "<b>bad.pdf": b"<html>", "big.pdf": b"%PDF-" + bytes(1_500_000)}

    answer = await send_files(await finance(visitor), "/admin/invoices/batch", "files", {"a.zip": zipped(files)})

    assert (answer.status, "&lt;b&gt;bad.pdf：" in answer.text, "big.pdf：" in answer.text) == (422, True, True)
    assert await InvoiceUpload.all().count() == 1


@pytest.mark.parametrize(
    "content", [zipped({"a": b"a"})[:-5], zipped({f"{n}": bytes(1_400_000) for n in range(20)})], ids=["cut", "bomb"]
)
async def test_bad_archive_is_refused(visitor: Browser, content: bytes) -> None:
    answer = await send_files(await finance(visitor), "/admin/invoices/batch", "files", {"a.zip": content})

    assert (answer.status, "压缩包" in answer.text, await InvoiceUpload.all().count()) == (422, True, 0)


async def test_second_confirmation_finds_nothing(visitor: Browser) -> None:
    row, staff = await issued(), await finance(visitor)
    await send_files(staff, "/admin/invoices/batch", "files", {"a.xml": xml(said(row))})
    await send(staff, "/admin/invoices/batch/confirm", page="/admin/invoices/batch")

    again = await send(staff, "/admin/invoices/batch/confirm", page="/admin/invoices/batch")

    assert (again.status, await InvoiceFile.all().count()) == (409, 1)


async def test_uploads_of_somebody_else_are_neither_seen_nor_confirmed(visitor: Browser) -> None:
    row, one, two = await issued(), await finance(visitor), await finance(visitor)
    await send_files(one, "/admin/invoices/batch", "files", {"mine.xml": xml(said(row))})

    page = await two.get("/admin/invoices/batch")
    confirmed = await send(two, "/admin/invoices/batch/confirm", page="/admin/invoices/batch")

    assert ("mine.xml" in page.text, confirmed.status, await InvoiceFile.all().count()) == (False, 409, 0)


async def test_discarded_batch_is_gone(visitor: Browser) -> None:
    staff = await finance(visitor)
    await send_files(staff, "/admin/invoices/batch", "files", {"a.pdf": pdf()})

    answer = await send(staff, "/admin/invoices/batch/discard", page="/admin/invoices/batch")

    assert (answer.status, await InvoiceUpload.all().count()) == (303, 0)


@pytest.mark.parametrize("action", ["confirm", "discard"])
async def test_forged_batch_changes_nothing(visitor: Browser, action: str) -> None:
    staff = await finance(visitor)
    await send_files(staff, "/admin/invoices/batch", "files", {"a.pdf": pdf()})

    answer = await send(staff, f"/admin/invoices/batch/{action}", token="forged")

    assert (answer.status, await InvoiceUpload.all().count()) == (403, 1)


@pytest.mark.parametrize("path", ["/admin/invoices/batch", "/admin/invoices/results", "/admin/invoices/requests.xlsx"])
async def test_without_permission_nothing_is_shown(visitor: Browser, path: str) -> None:
    assert (await (await as_staff(visitor, Role.SUPPORT)).get(path)).status == 403


async def test_requests_are_exported_whole_and_logged(visitor: Browser) -> None:
    row = await requested(title="=1+1公司")

    sheet = await (await finance(visitor)).get("/admin/invoices/requests.xlsx")

    [table] = read_tables(sheet.body, "a.xlsx")
    [cells] = [line.cells for line in table.rows]
    log = [entry.action for entry in await audit.history(f"enrolment_order:{row.order_id}")]
    shown = [cells[name] for name in ("流水号", "购买方名称", "购买方银行账号", "税率", "价税合计")]
    assert (shown, log[-1], b"<f>" in sheet.body) == (
        [row.serial, "=1+1公司", "15 0000 0104 0001 234", "0.06", "480.00"], "invoice_details:exported", False,
    )  # fmt: skip


async def test_requests_of_other_cities_are_not_exported(visitor: Browser) -> None:
    row = await requested()

    await (await finance(visitor, *ELSEWHERE)).get("/admin/invoices/requests.xlsx")

    log = [entry.action for entry in await audit.history(f"enrolment_order:{row.order_id}")]
    assert "invoice_details:exported" not in log


def results(*rows: tuple[str, ...]) -> bytes:
    buffer = BytesIO()
    write_xlsx(buffer, "结果", RESULT_COLUMNS, rows)
    return buffer.getvalue()


async def test_results_issue_their_requests(visitor: Browser) -> None:
    row = await requested()
    sheet = results((row.serial, NUMBER, f"{TODAY}", "480.00", "27.17"))

    answer = await send_files(await finance(visitor), "/admin/invoices/results", "file", {"结果.xlsx": sheet})

    assert (answer.status, (await TaxInvoice.get(id=row.id)).number) == (303, NUMBER)


async def test_faulty_results_name_row_and_column(visitor: Browser) -> None:
    row = await requested()
    sheet = results((row.serial, "26372E+19", f"{TODAY}", "480.00", "27.17"))

    answer = await send_files(await finance(visitor), "/admin/invoices/results", "file", {"a.xlsx": sheet})

    assert (answer.status, "第 2 行“发票号码”：" in answer.text, (await TaxInvoice.get(id=row.id)).number) == (
        422, True, None,
    )  # fmt: skip


@pytest.mark.parametrize("content", [b"", b"<html>", zipped({"a": b"a"}), bytes(100)])
async def test_results_that_are_no_sheet_are_refused(visitor: Browser, content: bytes) -> None:
    answer = await send_files(await finance(visitor), "/admin/invoices/results", "file", {"a.xlsx": content})

    assert answer.status == 422
