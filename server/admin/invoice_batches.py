"""Many invoices at once: all requests for the tax software, its answer, and the files themselves."""

import asyncio
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import FileField, MultipleFileField

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.integrations.documents import LooseFile
from server.integrations.spreadsheets import read_tables, write_xlsx
from server.invoicing import queries, services
from server.invoicing.queries import RequestRow
from server.settings import Invoicing
from server.web.downloads import XLSX, attachment
from server.web.forms import Form
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.sent_files import sent_file, sent_files

INVOICE: Final = Permission.INVOICE
_HEADER: Final = (
    "流水号", "订单编号", "发票类型代码", "发票类型", "购买方名称", "购买方纳税人识别号", "购买方地址", "购买方电话",
    "购买方开户银行", "购买方银行账号", "项目名称", "税收分类编码", "税率", "价税合计", "税额", "邮箱", "备注",
)  # fmt: skip


@desk.post("/admin/invoices/request-waiting", INVOICE)
async def request_waiting(request: Request, member: Member) -> HTTPResponse:
    done = await services.request_waiting(member.scope, by=member.by, terms=parts(request).runtime.settings.invoicing)
    unread = f"另有 {done.unread} 个订单的备注需要人工确认张数，请在订单中逐个申请。" if done.unread else ""
    return see_other("/admin/invoices?state=REQUESTED", f"已生成 {done.invoices} 张开票申请。{unread}")


@desk.get("/admin/invoices/requests.xlsx", INVOICE)
async def requests_sheet(request: Request, member: Member) -> HTTPResponse:
    """Whole buyer blocks: each order's is logged."""
    rows = await queries.requests_out(member.scope, services.MOST_AT_ONCE)
    await services.note_requests_shown(rows, by=member.by)
    body = await asyncio.to_thread(_sheet, rows, parts(request).runtime.settings.invoicing)
    return attachment(body, "开票申请.xlsx", XLSX)


def _sheet(rows: Sequence[RequestRow], terms: Invoicing) -> bytes:
    buffer = BytesIO()
    write_xlsx(buffer, "开票申请", _HEADER, ([*_cells(row, terms)] for row in rows))
    return buffer.getvalue()


def _cells(row: RequestRow, terms: Invoicing) -> tuple[str, ...]:
    buyer = (row.title, row.taxpayer_number, row.address, row.phone, row.bank, row.account)
    amounts = (f"{row.rate_permille / 1000:g}", f"{row.total_fen / 100:.2f}", f"{row.tax_fen / 100:.2f}")
    what = (row.serial, row.order_number, row.kind.value, row.kind.label)
    return (*what, *buyer, terms.item_name, terms.tax_code, *amounts, row.email, row.remark)


class ResultsForm(Form):
    file = FileField(
        "结果表",
        description=f"XLSX、XLS 或 CSV，最多 {services.MOST_AT_ONCE} 行，列名：{'、'.join(services.RESULT_COLUMNS)}。",
        render_kw={"accept": ".xlsx,.xls,.csv"},
    )


async def _no_faults(_request: Request, _member: Member) -> Mapping[str, Any]:
    return {"faults": ()}


@desk.form("/admin/invoices/results", ResultsForm, "admin/invoices/results.html", INVOICE, values=_no_faults)
async def import_results(request: Request, member: Member, form: ResultsForm) -> HTTPResponse:
    sent = sent_file(request, "file")
    table = (await asyncio.to_thread(read_tables, sent.content, sent.name, max_rows=1000))[0]
    issued, faults = await services.import_results(table, member.scope, by=member.by)
    if faults:
        return render(request, "admin/invoices/results.html", form=form, faults=faults, status=422)
    return see_other("/admin/invoices?state=ISSUED", f"已登记 {issued} 张发票。")


class BatchForm(Form):
    files = MultipleFileField(
        "发票文件",
        description="PDF、OFD、XML，可一次选多个，也可打包成 ZIP。单个文件不超过 1.5 MB，每次合计不超过 2 MB"
        "（约 20 至 50 张），可以分几次上传，最后一起确认。",
        render_kw={"accept": ".pdf,.ofd,.xml,.zip"},
    )


async def _batch_values(_request: Request, member: Member) -> Mapping[str, Any]:
    return {"staged": await queries.staged_files(member.staff.id, member.scope), "refused": ()}


@desk.form("/admin/invoices/batch", BatchForm, "admin/invoices/batch.html", INVOICE, values=_batch_values)
async def batch(request: Request, member: Member, form: BatchForm) -> HTTPResponse:
    sent = [LooseFile(one.name, one.content) for one in sent_files(request, "files")]
    taken = await services.stage_uploads(member.staff.id, sent, store=parts(request).runtime.store, by=member.by)
    if taken.refused:
        return await _with_refused(request, member, form, taken.refused)
    return see_other("/admin/invoices/batch", f"已上传 {taken.files} 个文件，请核对后确认。")


@desk.post("/admin/invoices/batch/confirm", INVOICE)
async def confirm(request: Request, member: Member) -> HTTPResponse:
    taken = await services.confirm_uploads(member.staff.id, member.scope, by=member.by)
    if taken.refused:
        return await _with_refused(request, member, BatchForm(), taken.refused)
    return see_other("/admin/invoices/batch", f"已确认 {taken.files} 个文件。")


@desk.post("/admin/invoices/batch/discard", INVOICE)
async def discard(request: Request, member: Member) -> HTTPResponse:
    count = await services.discard_uploads(member.staff.id, store=parts(request).runtime.store)
    return see_other("/admin/invoices/batch", f"已清空 {count} 个待确认文件。")


async def _with_refused(
    request: Request, member: Member, form: Form, refused: Sequence[tuple[str, str]]
) -> HTTPResponse:
    values = {**await _batch_values(request, member), "refused": refused}
    return render(request, "admin/invoices/batch.html", form=form, status=422, **values)
