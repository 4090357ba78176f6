"""One batch: its reports, its file, the receipt that comes as a file, and sending it once more."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import FileField

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.history import history_of, names_of
from server.admin.reports.queue import REPORTS
from server.certification.queries import reports as queries
from server.certification.queries.contents import content_to_send
from server.certification.queries.reports import ReportSearch
from server.certification.services import correcting, receipts
from server.integrations.province.service import MOST_RESULTS
from server.integrations.spreadsheets import read_tables, write_xlsx
from server.web.downloads import XLSX, attachment
from server.web.forms import Form
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.sent_files import sent_file

BATCH: Final = f"{REPORTS}/batches/<number:int>"


async def shown(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """The batch, if its city is in scope."""
    found = await queries.batch_of(number)
    member.reach(found.city_code)
    search = ReportSearch(batch=number)
    lines, _ = await queries.reports_found(member.scope, search, limit=MOST_RESULTS)
    return {
        "batch": found,
        "lines": lines,
        "releaser": (await names_of({found.released_by}))[found.released_by],
        "steps": await history_of(f"report_batch:{number}"),
        "connected": bool(parts(request).runtime.settings.province.base_url),
        "may_release": Permission.REPORT_RELEASE in member.permissions,
        "faults": (),
    }


@desk.get(BATCH, Permission.REPORT_VIEW)
async def batch(request: Request, member: Member, number: int) -> HTTPResponse:
    return render(request, "admin/reports/batch.html", **await shown(request, member, number))


@desk.get(f"{BATCH}/file.xlsx", Permission.REPORT_RELEASE)
async def file(request: Request, member: Member, number: int) -> HTTPResponse:
    """The records as they go out, for a province that takes files. Identity numbers in full: logged."""
    found = (await shown(request, member, number))["batch"]
    contents = [json.loads(content) for _, content in await content_to_send(number)]
    await correcting.note_export(number, by=member.by)
    body = await asyncio.to_thread(_sheet, contents)
    return attachment(body, f"成绩上报_{found.number}.xlsx", XLSX)


def _sheet(contents: Sequence[Mapping[str, Any]]) -> bytes:
    buffer, header = BytesIO(), list(contents[0])
    write_xlsx(buffer, "data", header, ([str(one[name]) for name in header] for one in contents))
    return buffer.getvalue()


class ReceiptForm(Form):
    file = FileField(
        "回执文件",
        description="XLSX 或 CSV，列名 recordId、state（LANDED 入库、REJECTED 退回）、code、message。",
        render_kw={"accept": ".xlsx,.xls,.csv"},
    )


@desk.form(f"{BATCH}/receipt", ReceiptForm, "admin/reports/receipt.html", Permission.REPORT_RELEASE, values=shown)
async def receipt(request: Request, member: Member, form: ReceiptForm, number: int) -> HTTPResponse:
    sent = sent_file(request, "file")
    table = (await asyncio.to_thread(read_tables, sent.content, sent.name, max_rows=1000))[0]
    moved, faults = await receipts.import_receipt(number, table, by=member.by)
    if faults:
        values = {**await shown(request, member, number), "faults": faults}
        return render(request, "admin/reports/receipt.html", form=form, status=422, **values)
    return see_other(f"{REPORTS}/batches/{number}", f"回执已导入，{moved} 人的状态有变化。")


@desk.post(f"{BATCH}/resend", Permission.REPORT_RELEASE)
async def resend(request: Request, member: Member, number: int) -> HTTPResponse:
    await shown(request, member, number)
    await correcting.resend_batch(number, by=member.by)
    return see_other(f"{REPORTS}/batches/{number}", "已重新列入发送。内容与批号不变，省平台不会重复登记。")
