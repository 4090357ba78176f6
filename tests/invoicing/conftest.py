"""Paid orders that wait for their invoices, and files as the tax platform hands them out."""

import zipfile
from collections.abc import AsyncIterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from server import settings
from server.audit.services import By
from server.clock import day_of
from server.enrolment import services as enrolment
from server.enrolment.models import InvoiceDetails, Order
from server.enrolment.queries import EnrolmentPolicy, policy_of
from server.integrations.storage import Store, open_store
from server.invoicing import services
from server.invoicing.models import TaxInvoice
from server.settings import Invoicing
from tests.enrolment.conftest import submitted
from tests.factories import NOW_MS, TODAY

CLERK = By("enterprise:1", NOW_MS)
STAFF = By("staff:1", NOW_MS)
NUMBER = "26372000000000000001"
OTHER_NUMBER = "26372000000000000002"
RED_NUMBER = "26372000000000000099"
TERMS = settings.load().invoicing
POLICY = policy_of(settings.load())


@pytest.fixture
def policy() -> EnrolmentPolicy:
    return POLICY


@pytest.fixture
def terms() -> Invoicing:
    return TERMS


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store((tmp_path / "files").as_uri(), "", "", "", "")


async def paid_order(people: int = 2, remark: str = "发票1张", **details: Any) -> Order:
    """An approved order of a firm of its own: 240 yuan a person."""
    order = await submitted(POLICY, people)
    await enrolment.approve_order(order.id, by=STAFF, policy=POLICY)
    await InvoiceDetails.filter(order_id=order.id).update(remark=remark, **details)
    return await Order.get(id=order.id)


async def requested(people: int = 2, parts: int = 1, **details: Any) -> TaxInvoice:
    """The first of the order's requests."""
    order = await paid_order(people, **details)
    made = await services.request_invoices(order.id, parts=parts, by=STAFF, terms=TERMS)
    return await TaxInvoice.get(id=made[0])


async def issued(number: str = NUMBER, **options: Any) -> TaxInvoice:
    row = await requested(**options)
    await services.issue_invoice(row.id, number=number, issued_on=TODAY, tax_fen=row.tax_fen, by=STAFF)
    return await TaxInvoice.get(id=row.id)


def said(invoice: TaxInvoice, number: str = NUMBER) -> dict[str, str]:
    """What the tax platform writes into its files."""
    return {
        "InvoiceNumber": number,
        "IssueTime": f"{day_of(NOW_MS)}",
        "BuyerIdNum": invoice.taxpayer_number,
        "TotalAmWithoutTax": f"{(invoice.total_fen - invoice.tax_fen) / 100:.2f}",
        "TotalTaxAm": f"{invoice.tax_fen / 100:.2f}",
        "TotalTax-includedAmount": f"{invoice.total_fen / 100:.2f}",
    }


def xml(texts: Mapping[str, str], prolog: str = "") -> bytes:
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in texts.items())
    return f'<?xml version="1.0" encoding="UTF-8"?>{prolog}<EInvoice>{inside}</EInvoice>'.encode()


def ofd(texts: Mapping[str, str]) -> bytes:
    names = {"InvoiceNumber": "发票号码", "IssueTime": "开票日期", "BuyerIdNum": "购买方纳税人识别号"}
    names |= {"TotalAmWithoutTax": "合计金额", "TotalTaxAm": "合计税额"}
    inside = "".join(
        f'<ofd:CustomData Name="{names[name]}">{text}</ofd:CustomData>' for name, text in texts.items() if name in names
    )
    entry = f'<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016">{inside}</ofd:OFD>'
    return zipped({"OFD.xml": entry.encode(), "Doc_0/Document.xml": b"<a/>"})


def pdf(texts: Mapping[str, str] | None = None) -> bytes:
    info = " ".join(f"/{name} ({text})" for name, text in (texts or {}).items())
    return f"%PDF-1.7\n1 0 obj <</Title (invoice) {info}>> endobj\ntrailer <</Info 1 0 R>>\n%%EOF\n".encode()


def zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


@pytest_asyncio.fixture
async def invoice(database: object) -> AsyncIterator[TaxInvoice]:
    """Issued, without files."""
    yield await issued()
