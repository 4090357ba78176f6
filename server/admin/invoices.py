"""Invoices for staff: the list, an order's invoices, and what is done with each."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import DateField, FileField, IntegerField, RadioField, StringField
from wtforms.validators import InputRequired, NumberRange, Optional, Regexp

from server.accounts.rules import CityScope, Permission
from server.admin.desk import Member, Waiting, desk
from server.admin.history import history_of
from server.errors import InvalidInput
from server.invoicing import queries, services
from server.invoicing.queries import InvoiceSearch, InvoiceView
from server.invoicing.rules import LineState, ReversalReason, read_fen
from server.web.downloads import attachment
from server.web.forms import Form, options, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.sent_files import sent_file
from server.web.templates import NOTHING, yuan

INVOICE: Final = Permission.INVOICE
_TWENTY: Final = {"inputmode": "numeric", "maxlength": "20", "autocomplete": "off"}
_PAGE: Final = "/admin/invoices/orders/{}"


def _text(value: object) -> str:
    return str(value) if value else NOTHING


LISTING: Final = Listing(
    columns=(
        Column("状态", lambda row: row.state.label),
        Column("订单编号", lambda row: row.order_number),
        Column("流水号", lambda row: row.serial, show=_text, on_page=False),
        Column("企业", lambda row: row.enterprise_name, on_page=False),
        Column("发票抬头", lambda row: row.title),
        Column("纳税人识别号", lambda row: row.taxpayer_number, on_page=False),
        Column("发票类型", lambda row: row.kind.label),
        Column("金额（元）", lambda row: row.fen, show=yuan, number=True),
        Column("发票号码", lambda row: row.number, show=_text),
        Column("开票日期", lambda row: row.issued_on, show=_text, on_page=False),
    ),
    filters=(
        Filter("state", "状态", {state.value: state.label for state in LineState}),
        Filter("name", "企业名称"),
        Filter("code", "税号、发票号码或订单编号"),
        Filter("since", "开票日期自", is_day=True),
        Filter("until", "开票日期至", is_day=True),
    ),
    export="发票",
    empty="没有符合条件的订单或发票。",
)


def _queue(caption: str, state: LineState) -> Waiting:
    async def count(scope: CityScope) -> int:
        return await queries.lines_in(scope, state)

    return Waiting(caption, f"/admin/invoices?state={state}", INVOICE, count)


QUEUES: Final = (_queue("待开票", LineState.WAITING), _queue("待红冲", LineState.EXCESS))


@desk.listing("/admin/invoices", LISTING, "admin/invoices/list.html", INVOICE)
async def listed(_request: Request, member: Member, wanted: Wanted) -> Found:
    search = InvoiceSearch(**wanted.filters)
    page = {"offset": wanted.offset, "limit": wanted.limit, "count_to": wanted.count_to}
    found = await queries.invoice_lines(member.scope, search, **page)
    return Found.counted(found.rows, found.total, wanted)


@desk.get("/admin/invoices/orders/<order:int>", INVOICE)
async def order_page(request: Request, member: Member, order: int) -> HTTPResponse:
    found = await queries.order_invoices(order)
    member.reach(found.order.city_code)
    steps = await history_of(f"enrolment_order:{order}", *(f"tax_invoice:{one.id}" for one in found.invoices))
    return render(request, "admin/invoices/order.html", found=found, steps=steps)


class RequestForm(Form):
    parts = IntegerField(
        "开几张发票",
        [Optional(), NumberRange(min=1, message="至少1张。")],
        description="按人数平均分；备注里写明的张数已填入。",
    )
    shares = StringField(
        "各张金额（元）", description="需要按别的金额分开时填写，用空格隔开，例如：480 720。填写后以此为准。"
    )


async def _request_values(_request: Request, member: Member, order: int) -> Mapping[str, Any]:
    found = await queries.order_invoices(order)
    member.reach(found.order.city_code)
    return {"found": found, "initial": {"parts": found.parts}}


@desk.form(
    "/admin/invoices/orders/<order:int>/request",
    RequestForm,
    "admin/invoices/request.html",
    INVOICE,
    values=_request_values,
)
async def ask(request: Request, member: Member, form: RequestForm, order: int) -> HTTPResponse:
    terms = parts(request).runtime.settings.invoicing
    shares = _shares(form.shares.data or "")
    made = await services.request_invoices(order, parts=form.parts.data, shares=shares, by=member.by, terms=terms)
    return see_other(_PAGE.format(order), f"已生成 {len(made)} 张开票申请。")


def _shares(text: str) -> list[int]:
    found = [read_fen(one) for one in text.split()]
    if None in found:
        raise InvalidInput({"shares": "每个金额应为数字，最多两位小数，用空格隔开。"})
    return [fen for fen in found if fen is not None]


class IssueForm(Form):
    number = StringField(
        "发票号码", [required("请填写发票号码。"), Regexp(r"^[0-9]{20}$", message="应为20位数字。")], render_kw=_TWENTY
    )
    issued_on = DateField("开票日期", [InputRequired("请填写开票日期。")])
    tax = StringField(
        "税额（元）",
        [required("请填写税额。")],
        description="已按税率算出，与发票上的不同时请改为发票上的税额。",
        render_kw={"inputmode": "decimal"},
    )


async def _issue_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    found = await _reached(member, number)
    return {"invoice": found, "initial": {"tax": f"{found.tax_fen / 100:.2f}"}}


@desk.form("/admin/invoices/<number:int>/issue", IssueForm, "admin/invoices/issue.html", INVOICE, values=_issue_values)
async def issue(_request: Request, member: Member, form: IssueForm, number: int) -> HTTPResponse:
    tax_fen = read_fen(form.tax.data)
    if tax_fen is None:
        raise InvalidInput({"tax": "应为金额，最多两位小数。"})
    await services.issue_invoice(
        number, number=form.number.data, issued_on=form.issued_on.data, tax_fen=tax_fen, by=member.by
    )
    return see_other(await _back(number), "发票已登记，请上传发票文件。")


class FileForm(Form):
    file = FileField("发票文件", description="PDF、OFD 或 XML，不超过 1.5 MB。", render_kw={"accept": ".pdf,.ofd,.xml"})


class ReverseForm(Form):
    reason = RadioField(
        "红冲原因",
        [InputRequired("请选择红冲原因。")],
        choices=options({one.value: one.label for one in ReversalReason}),
    )
    red_number = StringField(
        "红字发票号码",
        [required("请填写红字发票号码。"), Regexp(r"^[0-9]{20}$", message="应为20位数字。")],
        render_kw=_TWENTY,
    )


async def _invoice_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    return {"invoice": await _reached(member, number)}


@desk.form("/admin/invoices/<number:int>/file", FileForm, "admin/invoices/file.html", INVOICE, values=_invoice_values)
async def add_file(request: Request, member: Member, _form: FileForm, number: int) -> HTTPResponse:
    sent = sent_file(request, "file")
    await services.add_file(number, sent.name, sent.content, store=parts(request).runtime.store, by=member.by)
    return see_other(await _back(number), "文件已上传。")


@desk.form(
    "/admin/invoices/<number:int>/reverse", ReverseForm, "admin/invoices/reverse.html", INVOICE, values=_invoice_values
)
async def reverse(_request: Request, member: Member, form: ReverseForm, number: int) -> HTTPResponse:
    reason = ReversalReason(form.reason.data)
    await services.reverse_invoice(number, reason=reason, red_number=form.red_number.data, by=member.by)
    return see_other(await _back(number), "发票已红冲。")


@desk.post("/admin/invoices/<number:int>/release", INVOICE)
async def release(_request: Request, member: Member, number: int) -> HTTPResponse:
    found = await _reached(member, number)
    await services.release_invoice(number, by=member.by)
    return see_other(_PAGE.format(found.order_id), "已记为交付企业。")


@desk.post("/admin/invoices/<number:int>/withdraw", INVOICE)
async def withdraw(_request: Request, member: Member, number: int) -> HTTPResponse:
    found = await _reached(member, number)
    await services.withdraw_request(number, by=member.by)
    return see_other(_PAGE.format(found.order_id), "开票申请已撤回，订单回到待开票。")


@desk.get("/admin/invoices/files/<file:int>", INVOICE)
async def download(request: Request, member: Member, file: int) -> HTTPResponse:
    found, kept = await queries.invoice_file(file)
    member.reach(found.city_code)
    body = await parts(request).runtime.store.get(kept.key)
    await services.note_download(kept, by=member.by)
    return attachment(body, kept.name(found), kept.media_type)


async def _reached(member: Member, number: int) -> InvoiceView:
    found = await queries.invoice(number)
    member.reach(found.city_code)
    return found


async def _back(number: int) -> str:
    return _PAGE.format((await queries.invoice(number)).order_id)
