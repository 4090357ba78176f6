"""Recognising a PDF, OFD or XML invoice by its content, whatever its name says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from server.errors import Refusal, TooLarge
from server.integrations.documents.ofd import is_zip, ofd_texts
from server.integrations.documents.pdf import is_pdf, pdf_texts
from server.integrations.documents.xml import Unreadable, xml_texts

MOST_BYTES: Final = 1_500_000  # an invoice has 30-100 KB


class NotADocument(Refusal):
    status = 415
    message = "文件不是有效的 PDF、OFD 或 XML 发票：可能已损坏、不完整或只是改了扩展名，请重新下载后上传。"


class DocumentKind(StrEnum):
    PDF = "PDF"
    OFD = "OFD"
    XML = "XML"

    @property
    def media_type(self) -> str:
        return f"application/{self.lower()}"

    @property
    def suffix(self) -> str:
        return self.lower()


@dataclass(frozen=True)
class Document:
    """A file that is what it seems. `texts`: what it says by the tax authority's own names, e.g. `InvoiceNumber`;
    a PDF may say nothing."""

    kind: DocumentKind
    texts: Mapping[str, str] = field(repr=False)


def read_document(content: bytes) -> Document:
    """Raises NotADocument and TooLarge. Blocks: some milliseconds."""
    if len(content) > MOST_BYTES:
        raise TooLarge("单个发票文件不能超过 1.5 MB。")
    try:
        if is_pdf(content):
            return Document(DocumentKind.PDF, pdf_texts(content))
        if is_zip(content):
            return Document(DocumentKind.OFD, ofd_texts(content))
        return Document(DocumentKind.XML, _invoice_texts(content))
    except Unreadable as fault:
        raise NotADocument from fault


def _invoice_texts(content: bytes) -> Mapping[str, str]:
    """Any other XML (a web page, say) is not an invoice."""
    root, texts = xml_texts(content)
    if root != "EInvoice":
        raise Unreadable
    return texts
