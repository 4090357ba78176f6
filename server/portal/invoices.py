"""The enterprise's invoices: where each stands, its files, and the buyer's details while they may be corrected."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request

from server.invoicing import queries, services
from server.portal.buyer_form import BuyerForm
from server.portal.clerk import Clerk, portal
from server.web.downloads import attachment
from server.web.listing import Column, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import see_other
from server.web.templates import NOTHING, yuan

FORM: Final = "enterprise/invoice_buyer.html"
LISTING: Final = Listing(
    columns=(
        Column("订单编号", lambda row: row.line.order_number),
        Column("发票抬头", lambda row: row.line.title),
        Column("金额（元）", lambda row: row.line.fen, show=yuan, number=True),
        Column("状态", lambda row: row.line.state.label),
        Column("发票号码", lambda row: row.line.number or NOTHING),
        Column("办理", lambda row: row.files),
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


class CorrectionForm(BuyerForm):
    def prepare(self, values: Mapping[str, Any]) -> None:
        self.demand_buyer(full_block=values["full_block"])


async def _buyer_values(request: Request, clerk: Clerk, order: int) -> Mapping[str, Any]:
    found = await queries.enterprises_buyer(clerk.enterprise_id, order)
    numbers, typed = parts(request).policy.numbers, found.order.invoice
    return {"found": found, "full_block": numbers.full_buyer_block, "initial": vars(typed) if typed else {}}


@portal.form("/enterprise/invoices/<order:int>/buyer", CorrectionForm, FORM, values=_buyer_values)
async def correct(request: Request, clerk: Clerk, form: CorrectionForm, order: int) -> HTTPResponse:
    policy = parts(request).policy
    await services.correct_buyer(clerk.enterprise_id, order, form.invoice, by=clerk.by, policy=policy)
    return see_other("/enterprise/invoices", "发票信息已修改。")
