"""Files of an invoice: checked against it, stored durably, replaced, handed out to the one it is for."""

from pathlib import Path
from typing import Any

import pytest

from server.enrolment.models import Order
from server.errors import NotFound, TooLarge
from server.integrations.documents import NotADocument
from server.integrations.storage import Store
from server.invoicing import queries, services
from server.invoicing.models import InvoiceFile, TaxInvoice
from server.invoicing.rules import InvoiceStatus
from server.workflow import StepNotAllowed
from tests.invoicing.conftest import NUMBER, OTHER_NUMBER, STAFF, issued, ofd, pdf, requested, said, xml


async def add(invoice: TaxInvoice, store: Store, content: bytes, name: str = "发票.pdf") -> None:
    await services.add_file(invoice.id, name, content, store=store, by=STAFF)


async def test_file_is_stored_with_its_digest_and_handed_out(invoice: TaxInvoice, store: Store) -> None:
    await add(invoice, store, content := pdf(said(invoice)))

    view = await queries.invoice(invoice.id)
    [file] = view.files
    assert (view.status, file.kind, file.bytes, file.number_read, file.name(view), await store.get(file.key)) == (
        InvoiceStatus.SENT, "PDF", len(content), True, f"{NUMBER}.pdf", content,
    )  # fmt: skip


async def test_xml_alone_hands_nothing_out(invoice: TaxInvoice, store: Store) -> None:
    await add(invoice, store, xml(said(invoice)))

    assert (await queries.invoice(invoice.id)).status is InvoiceStatus.ISSUED


async def test_file_that_names_no_number_is_marked(invoice: TaxInvoice, store: Store) -> None:
    await add(invoice, store, pdf())

    assert [file.number_read for file in (await queries.invoice(invoice.id)).files] == [False]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"InvoiceNumber": OTHER_NUMBER}, f"文件中的发票号码是{OTHER_NUMBER}，不是这张发票。"),
        ({"BuyerIdNum": "91370700700000052K"}, "文件中的购买方纳税人识别号与发票信息不符。"),
        ({"TotalTax-includedAmount": "480.01"}, "文件中的价税合计是480.01元，应为480.00元。"),
    ],
)
@pytest.mark.parametrize("form", [pdf, xml])
async def test_file_of_another_invoice_is_refused(
    invoice: TaxInvoice, store: Store, form: Any, changes: dict[str, str], sentence: str
) -> None:
    with pytest.raises(services.WrongFile) as refusal:
        await add(invoice, store, form(said(invoice) | changes))
    assert (refusal.value.extra["fields"], await InvoiceFile.all().count()) == ({"file": sentence}, 0)


async def test_ofd_of_another_amount_is_refused(invoice: TaxInvoice, store: Store) -> None:
    with pytest.raises(services.WrongFile):
        await add(invoice, store, ofd(said(invoice) | {"TotalAmWithoutTax": "400.00"}))


async def test_name_with_another_number_is_refused(invoice: TaxInvoice, store: Store) -> None:
    with pytest.raises(services.WrongFile):
        await add(invoice, store, pdf(), f"{OTHER_NUMBER}.pdf")


@pytest.mark.parametrize(
    ("content", "refusal"),
    [(b"<html>", NotADocument), (b"%PDF-1.4 cut", NotADocument), (b"%PDF-" + bytes(2_000_000), TooLarge)],
)
async def test_what_is_no_invoice_is_refused_before_it_is_stored(
    invoice: TaxInvoice, store: Store, tmp_path: Path, content: bytes, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await add(invoice, store, content)
    assert list((tmp_path / "files").rglob("*.*")) == []


async def test_same_file_again_changes_nothing(invoice: TaxInvoice, store: Store) -> None:
    for _ in range(2):
        await add(invoice, store, pdf(said(invoice)))

    assert await InvoiceFile.all().count() == 1


async def test_better_file_replaces_and_the_old_one_is_kept(invoice: TaxInvoice, store: Store) -> None:
    await add(invoice, store, pdf())
    await add(invoice, store, pdf(said(invoice)))

    kept = await InvoiceFile.all().order_by("id")
    assert [(file.number_read, file.replaced_ms is None) for file in kept] == [(False, False), (True, True)]


async def test_file_belongs_to_one_invoice(invoice: TaxInvoice, store: Store) -> None:
    await add(invoice, store, pdf())
    other = await issued(OTHER_NUMBER)

    with pytest.raises(services.FileElsewhere):
        await add(other, store, pdf())


async def test_request_takes_no_file(database: object, store: Store) -> None:
    with pytest.raises(StepNotAllowed):
        await add(await requested(), store, pdf())


async def test_enterprise_reaches_its_own_files_only_once_handed_out(invoice: TaxInvoice, store: Store) -> None:
    order = await Order.get(id=invoice.order_id)
    await add(invoice, store, xml(said(invoice)))
    file = await InvoiceFile.get()

    with pytest.raises(NotFound):
        await queries.enterprises_file(order.enterprise_id, file.id)
    await services.release_invoice(invoice.id, by=STAFF)
    assert (await queries.enterprises_file(order.enterprise_id, file.id))[1].id == file.id
    with pytest.raises(NotFound):
        await queries.enterprises_file(order.enterprise_id + 1, file.id)


async def test_replaced_file_is_not_reached(invoice: TaxInvoice, store: Store) -> None:
    order = await Order.get(id=invoice.order_id)
    await add(invoice, store, pdf())
    first = await InvoiceFile.get()
    await add(invoice, store, pdf(said(invoice)))

    with pytest.raises(NotFound):
        await queries.enterprises_file(order.enterprise_id, first.id)
