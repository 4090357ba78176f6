"""Many files at once: what fits is attached, what brings a number issues its request, the rest says why not."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from server.accounts.rules import CityScope, Role
from server.errors import InvalidInput
from server.integrations.documents import LooseFile
from server.integrations.storage import Missing, Store
from server.invoicing import queries, services
from server.invoicing.models import InvoiceFile, InvoiceUpload, TaxInvoice
from server.invoicing.rules import NO_NUMBER, InvoiceStatus
from server.invoicing.services.batches import NothingFits
from tests.invoicing.conftest import NUMBER, OTHER_NUMBER, STAFF, issued, ofd, pdf, requested, said, xml, zipped
from tests.pages import make_staff

PROVINCE = CityScope()


@pytest_asyncio.fixture
async def staff_id(database: object) -> AsyncIterator[int]:
    yield (await make_staff(Role.FINANCE)).id


async def stage(staff_id: int, store: Store, files: dict[str, bytes]) -> None:
    sent = [LooseFile(name, content) for name, content in files.items()]
    taken = await services.stage_uploads(staff_id, sent, store=store, by=STAFF)
    assert taken.refused == []


async def shown(staff_id: int) -> dict[str, str]:
    """File → the order it fits, or why none."""
    files = (await queries.staged_files(staff_id, PROVINCE)).files
    return {file.filename: file.order_number or file.fit.refusal for file in files}


async def test_xml_issues_the_request_and_brings_its_pdf_along(staff_id: int, store: Store) -> None:
    row = await requested()
    await stage(staff_id, store, {"a.xml": xml(said(row)), f"{NUMBER}.pdf": pdf()})

    done = await services.confirm_uploads(staff_id, PROVINCE, by=STAFF)

    row = await TaxInvoice.get(id=row.id)
    files = sorted([file.kind for file in await InvoiceFile.filter(invoice_id=row.id)])
    assert (done.files, done.refused, row.number, row.status, files, await InvoiceUpload.all().count()) == (
        2, [], NUMBER, InvoiceStatus.SENT, ["PDF", "XML"], 0,
    )  # fmt: skip


async def test_preview_names_the_order_of_each_file_or_why_none(staff_id: int, store: Store) -> None:
    row = await issued()
    number = (await row.order).number
    files = {
        "good.ofd": ofd(said(row)),
        f"dzfp_{NUMBER}.pdf": pdf(),
        "nameless.pdf": pdf({"Title": "a"}),
        f"{OTHER_NUMBER}.pdf": pdf({"Title": "b"}),
    }

    await stage(staff_id, store, {"all.zip": zipped(files)})

    unknown = "没有登记过这个发票号码，文件也没有写明税号、金额和日期：请连同 XML 或 OFD 一起上传。"
    assert await shown(staff_id) == {
        "good.ofd": number,
        f"dzfp_{NUMBER}.pdf": number,
        "nameless.pdf": NO_NUMBER,
        f"{OTHER_NUMBER}.pdf": unknown,
    }


async def test_wrong_amount_is_told_and_nothing_of_that_number_is_attached(staff_id: int, store: Store) -> None:
    row = await issued()
    wrong = said(row) | {"TotalTax-includedAmount": "1.00"}
    await stage(staff_id, store, {"a.xml": xml(wrong), f"{NUMBER}.pdf": pdf()})

    with pytest.raises(NothingFits):
        await services.confirm_uploads(staff_id, PROVINCE, by=STAFF)
    assert set((await shown(staff_id)).values()) == {"文件中的价税合计是1.00元，应为480.00元。"}


async def test_wrong_tax_is_refused_when_confirmed(staff_id: int, store: Store) -> None:
    row = await requested()
    await stage(staff_id, store, {"a.xml": xml(said(row) | {"TotalTaxAm": "20.00"})})

    done = await services.confirm_uploads(staff_id, PROVINCE, by=STAFF)

    assert (done.files, [name for name, _ in done.refused], (await TaxInvoice.get()).number) == (0, ["a.xml"], None)


async def test_invoice_of_a_city_out_of_scope_is_not_found(staff_id: int, store: Store) -> None:
    row = await issued()
    await stage(staff_id, store, {"a.xml": xml(said(row))})

    with pytest.raises(NothingFits):
        await services.confirm_uploads(staff_id, CityScope(frozenset({"370700"})), by=STAFF)


async def test_uploads_are_seen_by_who_sent_them(staff_id: int, store: Store) -> None:
    await stage(staff_id, store, {"a.pdf": pdf()})
    other = await make_staff(Role.FINANCE)

    assert await shown(other.id) == {}


async def test_same_file_again_is_passed_over(staff_id: int, store: Store) -> None:
    await stage(staff_id, store, {"a.pdf": pdf()})
    await stage(staff_id, store, {"b.pdf": pdf()})

    assert list(await shown(staff_id)) == ["a.pdf"]


async def test_what_is_no_invoice_is_named_and_the_rest_is_taken(staff_id: int, store: Store) -> None:
    sent = [LooseFile("a.pdf", pdf()), LooseFile("b.pdf", b"<html>")]

    taken = await services.stage_uploads(staff_id, sent, store=store, by=STAFF)

    assert (taken.files, [name for name, _ in taken.refused]) == (1, ["b.pdf"])


async def test_nothing_sent_is_refused(staff_id: int, store: Store) -> None:
    with pytest.raises(InvalidInput):
        await services.stage_uploads(staff_id, [], store=store, by=STAFF)


async def test_discarded_uploads_leave_no_file(staff_id: int, store: Store) -> None:
    await stage(staff_id, store, {"a.pdf": pdf()})
    key = (await InvoiceUpload.get()).key

    assert await services.discard_uploads(staff_id, store=store) == 1
    with pytest.raises(Missing):
        await store.get(key)
