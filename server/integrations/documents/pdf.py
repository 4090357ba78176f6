"""PDF: whole, and what its description says. The tax authority's own files name the invoice there; others may not."""

import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

from server.integrations.documents.xml import Unreadable

_TAIL: Final = 1024  # some programs append a few bytes after the end
_NAMED: Final = re.compile(
    rb"/(InvoiceNumber|IssueTime|BuyerIdNum|TotalAmWithoutTax|TotalTaxAm|TotalTax-includedAmount)"
    rb"\s*\(([0-9A-Z.,/ :-]{1,40})\)"
)
_STREAM: Final = re.compile(rb"stream\r?\n")
_MOST_STREAMS: Final = 300
_MOST_UNPACKED: Final = 1 << 18  # of one stream
_MOST_IN_ALL: Final = 1 << 23


def is_pdf(content: bytes) -> bool:
    return content.startswith(b"%PDF-")


def pdf_texts(content: bytes) -> Mapping[str, str]:
    """Raises Unreadable for a file without its end."""
    if b"%%EOF" not in content[-_TAIL:]:
        raise Unreadable
    texts: dict[str, str] = {}
    for piece in (content, *unpacked(content)):
        for name, text in _NAMED.findall(piece):
            texts.setdefault(name.decode(), text.decode())
    return texts


def unpacked(content: bytes) -> Iterator[bytes]:
    """Newer files pack their objects; each stream is unpacked no further than the bounds."""
    left = _MOST_IN_ALL
    for count, begin in enumerate(_STREAM.finditer(content)):
        if count >= _MOST_STREAMS or left <= 0:
            return
        try:
            piece = zlib.decompressobj().decompress(content[begin.end() :], _MOST_UNPACKED)
        except zlib.error:
            continue
        left -= len(piece)
        yield piece
