"""Files are recognised by their content; what is damaged, hostile or something else is refused."""

import zipfile
import zlib
from io import BytesIO

import pytest

from server.errors import Refusal, TooLarge
from server.integrations.documents import DocumentKind, LooseFile, NotADocument, read_document, unpacked
from server.integrations.documents.archives import BadArchive
from tests.invoicing.conftest import NUMBER, ofd, pdf, xml, zipped

TEXTS = {"InvoiceNumber": NUMBER, "IssueTime": "2026-11-24", "BuyerIdNum": "91370100MA0000015D"}
TEXTS |= {"TotalAmWithoutTax": "452.83", "TotalTaxAm": "27.17"}
LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def packed_pdf() -> bytes:
    """As newer programs write it: the description inside a packed stream."""
    inside = zlib.compress(f"<</InvoiceNumber ({NUMBER})>>".encode())
    return b"%PDF-1.7\n5 0 obj <</Filter/FlateDecode>> stream\r\n" + inside + b"\nendstream\n%%EOF"


def bomb() -> bytes:
    """20 MB of zeros in 20 KB, whose OFD.xml is that large."""
    return zipped({"OFD.xml": bytes(20_000_000)})


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [
        (pdf(), DocumentKind.PDF, {}),
        (pdf(TEXTS), DocumentKind.PDF, TEXTS),
        (packed_pdf(), DocumentKind.PDF, {"InvoiceNumber": NUMBER}),
        (ofd(TEXTS), DocumentKind.OFD, TEXTS),
        (xml(TEXTS), DocumentKind.XML, TEXTS),
        (b"\xef\xbb\xbf" + xml(TEXTS), DocumentKind.XML, TEXTS),
    ],
)
def test_invoice_tells_what_it_is(content: bytes, kind: DocumentKind, said: dict[str, str]) -> None:
    found = read_document(content)

    assert (found.kind, dict(found.texts)) == (kind, said)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7 cut off",
        b"<html><body>%PDF-</body></html>",
        b"<!DOCTYPE html><html></html>",
        b"<EInvoice>",
        b"<Other/>",
        b"\xff\xfe\x00",
        b"PK\x03\x04",
        ofd(TEXTS)[:-10],
        zipped({"a.txt": b"a"}),
        zipped({"OFD.xml": b"<html/>"}),
        bomb(),
        xml(TEXTS, LAUGHS),
        xml(TEXTS, OUTSIDE),
        zipped({"OFD.xml": xml(TEXTS, LAUGHS)}),
        b'<?xml version="1.0" encoding="nonsense"?><EInvoice/>',
        b"<EInvoice>" + b"<a>" * 100 + b"</a>" * 100 + b"</EInvoice>",
    ],
)
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(NotADocument):
        read_document(content)


def test_large_file_is_refused_unread() -> None:
    with pytest.raises(TooLarge):
        read_document(b"%PDF-" + bytes(20_000_000))


def test_packed_stream_of_a_pdf_is_not_unpacked_without_end() -> None:
    content = b"%PDF-1.7\nstream\r\n" + zlib.compress(bytes(100_000_000)) + b"\n%%EOF"

    assert read_document(content).texts == {}


def test_archive_is_unpacked_and_its_paths_are_names_only() -> None:
    found = unpacked("批.zip", zipped({"../../etc/a.pdf": b"1", "目录/发票.xml": b"2", "C:\\x\\b.ofd": b"3"}))

    assert [(one.name, one.content) for one in found] == [("a.pdf", b"1"), ("发票.xml", b"2"), ("b.ofd", b"3")]


def test_names_written_by_chinese_windows_are_read() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("XXXX.pdf", b"1")
    content = buffer.getvalue().replace(b"XXXX", "发票".encode("gbk"))

    assert unpacked("a.zip", content)[0].name == "发票.pdf"


@pytest.mark.parametrize("content", [pdf(), ofd(TEXTS), xml(TEXTS), b"anything"])
def test_what_is_no_archive_stays_one_file(content: bytes) -> None:
    assert unpacked("a", content) == [LooseFile("a", content)]


@pytest.mark.parametrize(
    "content",
    [
        zipped({"a": b"a"})[:-5],
        zipped({f"{number}.pdf": b"" for number in range(201)}),
        zipped({f"{number}.pdf": bytes(1_400_000) for number in range(20)}),
    ],
)
def test_bad_archive_is_refused(content: bytes) -> None:
    with pytest.raises(BadArchive):
        unpacked("a.zip", content)


def test_entry_larger_than_it_says_is_cut_and_refused_as_a_document() -> None:
    [file] = unpacked("a.zip", zipped({"a.pdf": b"%PDF-" + bytes(5_000_000)}))

    with pytest.raises(Refusal):
        read_document(file.content)
