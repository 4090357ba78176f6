"""/enterprise/invoices: one's own invoices, their files, and the buyer's details while they may be corrected."""

import logging

import pytest

from server.audit import queries as audit
from server.enrolment.models import InvoiceDetails, Order
from server.integrations.storage import open_store
from server.invoicing import services
from server.invoicing.models import InvoiceFile, TaxInvoice
from server.settings import Settings
from tests.invoicing.conftest import NUMBER, STAFF, issued, paid_order, pdf, requested, said
from tests.pages import as_settled_clerk
from tests.web.site import Browser, Shown

BUYER = {
    "kind": "81",
    "title": "山东示例建设集团有限公司",
    "taxpayer_number": "91370100MA0000015D",
    "email": "new@example.com",
    "address": "济南市历下区示例路1号",
    "phone": "0531-88880000",
    "bank": "中国农业银行济南示例支行",
    "account": "15 0000 0104 0001 234",
    "remark": "发票2张",
}


async def firm_of(row: TaxInvoice) -> int:
    return (await Order.get(id=row.order_id)).enterprise_id


async def with_file(settings: Settings) -> tuple[TaxInvoice, InvoiceFile]:
    row = await issued()
    store = open_store(settings.storage_url, "", "", "", "")
    await services.add_file(row.id, "a.pdf", pdf(said(row)), store=store, by=STAFF)
    return row, await InvoiceFile.get()


async def test_list_shows_own_invoices_with_their_files(visitor: Browser, test_settings: Settings) -> None:
    row, file = await with_file(test_settings)
    other = await paid_order()

    page = await (await as_settled_clerk(visitor, await firm_of(row))).get("/enterprise/invoices")

    shown = [text in page.text for text in (NUMBER, f"/enterprise/invoices/files/{file.id}", other.number)]
    assert (page.status, shown) == (200, [True, True, False])


async def test_requests_withdrawn_are_not_shown(visitor: Browser) -> None:
    row = await requested()
    await services.withdraw_request(row.id, by=STAFF)

    page = await (await as_settled_clerk(visitor, await firm_of(row))).get("/enterprise/invoices")

    assert ("待开票" in page.text, "已撤回" in page.text) == (True, False)


async def test_file_is_fetched_and_the_log_says_so(visitor: Browser, test_settings: Settings) -> None:
    row, file = await with_file(test_settings)

    answer = await (await as_settled_clerk(visitor, await firm_of(row))).get(f"/enterprise/invoices/files/{file.id}")

    log = (await audit.history(f"tax_invoice:{row.id}"))[-1]
    assert (answer.status, answer.body, answer.headers["Content-Disposition"].startswith("attachment"), log.action) == (
        200, pdf(said(row)), True, "tax_invoice:downloaded",
    )  # fmt: skip


async def test_file_of_somebody_else_is_not_there(visitor: Browser, test_settings: Settings) -> None:
    _, file = await with_file(test_settings)
    other = await paid_order()

    clerk = await as_settled_clerk(visitor, other.enterprise_id)

    statuses = [(await clerk.get(f"/enterprise/invoices/files/{number}")).status for number in (file.id, 999_999)]
    assert statuses == [404, 404]


async def test_visitor_is_sent_to_the_login(visitor: Browser, test_settings: Settings) -> None:
    _, file = await with_file(test_settings)

    answer = await visitor.get(f"/enterprise/invoices/files/{file.id}")

    assert (answer.status, answer.headers["Location"].startswith("/enterprise/login")) == (303, True)


async def test_queries_do_not_grow_with_the_rows(
    visitor: Browser, caplog: pytest.LogCaptureFixture, test_settings: Settings
) -> None:
    row, _ = await with_file(test_settings)
    clerk, counts = await as_settled_clerk(visitor, await firm_of(row)), []
    for _ in range(2):
        caplog.clear()
        with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
            await clerk.get("/enterprise/invoices")
        counts.append(len(caplog.records))
        for _ in range(2):
            await Order.filter(id=(await paid_order()).id).update(enterprise_id=await firm_of(row))

    assert (counts[0] == counts[1], counts[0] <= 8) == (True, True)


async def correct(clerk: Browser, order: Order, token: str | None = None, **changes: str) -> Shown:
    path = f"/enterprise/invoices/{order.id}/buyer"
    token = (await clerk.get(path)).token if token is None else token
    return await clerk.post(path, {"csrf_token": token, **BUYER, **changes})


async def test_buyer_is_corrected_before_the_request(visitor: Browser) -> None:
    order = await paid_order()

    answer = await correct(await as_settled_clerk(visitor, order.enterprise_id), order)

    details = await InvoiceDetails.get(order_id=order.id)
    assert (answer.status, details.kind, details.email, details.remark) == (303, "81", "new@example.com", "发票2张")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"kind": "85"}, "请选择培训费发票类型。"),
        ({"title": ""}, "请填写此项。"),
        ({"title": "字" * 51}, "最多100个字节"),
        ({"title": "<script>"}, "不能含有尖括号"),
        ({"taxpayer_number": "91370100MA0000015X"}, "纳税人识别号"),
        ({"email": "nobody"}, "电子邮箱格式不正确"),
        ({"account": "6.228E+18"}, "科学计数法"),
        ({"phone": ""}, "请填写此项。"),
        ({"remark": "x" * 201}, "备注最多200个字。"),
    ],
)
async def test_wrong_buyer_is_told_and_what_was_typed_stays(
    visitor: Browser, changes: dict[str, str], sentence: str
) -> None:
    order = await paid_order()

    answer = await correct(await as_settled_clerk(visitor, order.enterprise_id), order, **changes)

    email, details = changes.get("email", BUYER["email"]), await InvoiceDetails.get(order_id=order.id)
    shown = (answer.status, sentence in answer.text, f'value="{email}"' in answer.text, details.kind)
    assert shown == (422, True, True, "82")


async def test_buyer_under_way_is_not_corrected(visitor: Browser) -> None:
    row = await requested()
    order = await Order.get(id=row.order_id)
    clerk = await as_settled_clerk(visitor, order.enterprise_id)
    token = (await clerk.get("/enterprise/invoices")).token

    answer = await correct(clerk, order, token)

    assert (answer.status, (await InvoiceDetails.get(order_id=order.id)).kind) == (404, "82")


@pytest.mark.parametrize("token", ["", "forged"])
async def test_forged_page_corrects_nothing(visitor: Browser, token: str) -> None:
    order = await paid_order()

    answer = await correct(await as_settled_clerk(visitor, order.enterprise_id), order, token)

    assert (answer.status, (await InvoiceDetails.get(order_id=order.id)).kind) == (403, "82")


async def test_buyer_of_somebody_else_is_not_there(visitor: Browser) -> None:
    order, other = await paid_order(), await paid_order()
    clerk = await as_settled_clerk(visitor, other.enterprise_id)
    token = (await clerk.get("/enterprise/invoices")).token

    assert (await correct(clerk, order, token)).status == 404
