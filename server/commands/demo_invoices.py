"""The demo's invoices: who they are made out to, one handed out with its files, one with the tax software.

The files are specimens made here; they say so, and what a real one says about itself.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from server.audit.services import By
from server.commands.demo_cast import JINAN_FIRM, WEIFANG_FIRM
from server.enrolment import queries as enrolments
from server.enrolment.rules import Invoice
from server.invoicing import queries, services
from server.invoicing.queries import InvoiceView
from server.runtime import Runtime

BUYERS: Final = {
    JINAN_FIRM: Invoice(
        kind="82", title="山东示例建设集团有限公司", taxpayer_number=JINAN_FIRM, email="caiwu@example.com",
        address="济南市历下区示例路1号", phone="0531-88880000", bank="中国农业银行济南示例支行",
        account="15000000104000001234", remark="发票1张",
    ),
    WEIFANG_FIRM: Invoice(
        kind="81", title="潍坊示例建筑有限公司", taxpayer_number=WEIFANG_FIRM, email="caiwu@example.org",
        address="潍坊市奎文区示例街2号", phone="0536-88880000", bank="中国建设银行潍坊示例支行",
        account="37000000000000005678", remark="",
    ),
}  # fmt: skip
HANDED_OUT: Final = "DEMO0001"
WITH_THE_TAX_SOFTWARE: Final = "DEMO0004"
NUMBER: Final = "26372000000000000001"


async def make_invoices(runtime: Runtime, by: By, issued_on: date) -> None:
    """Each step passes over what is there; `by` acts on the day of issue."""
    await _requested(WITH_THE_TAX_SOFTWARE, runtime, by)
    row = await _requested(HANDED_OUT, runtime, by)
    if row.may_be_issued:
        await services.issue_invoice(row.id, number=NUMBER, issued_on=issued_on, tax_fen=row.tax_fen, by=by)
    there = {file.kind for file in row.files}
    for kind, content in (("XML", _xml(row, issued_on)), ("PDF", _pdf(row, issued_on))):
        if kind not in there:
            await services.add_file(row.id, f"{NUMBER}.{kind}", content, store=runtime.store, by=by)


async def _requested(number: str, runtime: Runtime, by: By) -> InvoiceView:
    order = await enrolments.order_by_number(number)
    assert order is not None
    found = (await queries.order_invoices(order.id)).invoices
    if found:
        return found[0]
    [made] = await services.request_invoices(order.id, by=by, terms=runtime.settings.invoicing)
    return await queries.invoice(made)


def _said(row: InvoiceView, issued_on: date) -> Mapping[str, str]:
    return {
        "InvoiceNumber": NUMBER,
        "IssueTime": f"{issued_on}",
        "BuyerIdNum": row.taxpayer_number,
        "TotalAmWithoutTax": f"{(row.total_fen - row.tax_fen) / 100:.2f}",
        "TotalTaxAm": f"{row.tax_fen / 100:.2f}",
        "TotalTax-includedAmount": f"{row.total_fen / 100:.2f}",
    }


def _xml(row: InvoiceView, issued_on: date) -> bytes:
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in _said(row, issued_on).items())
    return f'<?xml version="1.0" encoding="UTF-8"?><EInvoice><Remark>演示样张</Remark>{inside}</EInvoice>'.encode()


def _pdf(row: InvoiceView, issued_on: date) -> bytes:
    """One page in the reader's own Song face, so that no font is embedded."""
    said = _said(row, issued_on)
    lines = [
        "电子发票（演示样张，不能报销）",
        f"发票号码：{NUMBER}",
        f"开票日期：{issued_on}",
        f"购买方：{row.title}",
        f"纳税人识别号：{row.taxpayer_number}",
        f"金额：{said['TotalAmWithoutTax']} 元　税额：{said['TotalTaxAm']} 元",
        f"价税合计：{said['TotalTax-includedAmount']} 元",
    ]
    shown = "\n".join(f"<{line.encode('utf-16-be').hex()}> Tj 0 -28 Td" for line in lines)
    stream = f"BT /F1 16 Tf 60 340 Td\n{shown}\nET".encode()
    info = " ".join(f"/{name} ({text})" for name, text in said.items())
    return _assembled(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 610 400]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            b"<</Length %d>>\nstream\n%s\nendstream" % (len(stream), stream),
            b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 7 0 R"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>",
            b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/ItalicAngle 0/Ascent 880/Descent -120"
            b"/CapHeight 880/StemV 93/FontBBox[-25 -254 1000 880]>>",
            f"<<{info}>>".encode(),
        ]
    )


def _assembled(objects: list[bytes]) -> bytes:
    """The objects with their table; the first is the catalogue, the last the description."""
    content, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size, begins = len(objects) + 1, len(content)
    end = b"trailer\n<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(objects), begins)
    return content + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (size, table, end)
