"""The enterprise's invoices: where each stands, its files, and the buyer's details while they may be corrected."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import RadioField, StringField
from wtforms.validators import Length

from server.enrolment.rules import Invoice, InvoiceKind
from server.invoicing import queries, services
from server.portal.clerk import Clerk, portal
from server.web.downloads import attachment
from server.web.forms import Form, options, required
from server.web.listing import Column, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import see_other
from server.web.templates import NOTHING, yuan

LISTING: Final = Listing(
    columns=(
        Column("状态", lambda row: row.line.state.label),
        Column("办理", lambda row: row.files),
        Column("发票号码", lambda row: row.line.number or NOTHING),
        Column("金额（元）", lambda row: row.line.fen, show=yuan, number=True),
        Column("发票抬头", lambda row: row.line.title),
        Column("订单编号", lambda row: row.line.order_number),
    ),
    empty="还没有发票。订单审核通过后，发票在这里办理。",
)


@portal.listing("/enterprise/invoices", LISTING, "enterprise/invoices.html")
async def invoices(_request: Request, clerk: Clerk, wanted: Wanted) -> Found:
    return Found(*await queries.enterprises_page(clerk.enterprise_id, offset=wanted.offset, limit=wanted.limit))


@portal.get("/enterprise/invoices/files/<file:int>")
async def download(request: Request, clerk: Clerk, file: int) -> HTTPResponse:
    found, kept = await queries.enterprises_file(clerk.enterprise_id, file)
    body = await parts(request).runtime.store.get(kept.key)
    await services.note_download(kept, by=clerk.by)
    return attachment(body, kept.name(found), kept.media_type)


class BuyerForm(Form):
    kind = RadioField(
        "培训费发票类型",
        choices=options({kind.value: kind.label for kind in (InvoiceKind.GENERAL, InvoiceKind.SPECIAL)}),
        description="请慎重选择，发票开具后因类型选错不予退换。",
    )
    title = StringField("发票抬头", [required("请填写发票抬头。"), Length(max=100)])
    taxpayer_number = StringField("纳税人识别号", [required("请填写纳税人识别号。"), Length(max=40)])
    email = StringField("电子邮箱", [required("请填写电子邮箱。"), Length(max=254)], render_kw={"inputmode": "email"})
    address = StringField("地址", [Length(max=100)])
    phone = StringField("电话", [Length(max=20)], render_kw={"inputmode": "tel"})
    bank = StringField("开户银行", [Length(max=100)])
    account = StringField("银行账号", [Length(max=50)], render_kw={"inputmode": "numeric"})
    remark = StringField("备注", [Length(max=200)], description="需要几张发票以及其他要求，例如：发票2张。")


async def _buyer_values(_request: Request, clerk: Clerk, order: int) -> Mapping[str, Any]:
    found = await queries.enterprises_buyer(clerk.enterprise_id, order)
    return {"found": found, "initial": vars(found.order.invoice) if found.order.invoice else {}}


@portal.form("/enterprise/invoices/<order:int>/buyer", BuyerForm, "enterprise/invoice_buyer.html", values=_buyer_values)
async def correct(request: Request, clerk: Clerk, form: BuyerForm, order: int) -> HTTPResponse:
    typed = Invoice(**{name: text or "" for name, text in form.data.items()})
    await services.correct_buyer(clerk.enterprise_id, order, typed, by=clerk.by, policy=parts(request).policy)
    return see_other("/enterprise/invoices", "发票信息已修改。")
