"""OFD (GB/T 33190): a ZIP whose OFD.xml names the invoice's number and amounts under 自定义数据."""

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Final

from server.integrations.documents.xml import Unreadable, xml_texts

ENTRY: Final = "OFD.xml"
_MOST_ENTRIES: Final = 2000
_MOST_BYTES: Final = 1 << 18  # of OFD.xml, unpacked
# What a damaged or hostile archive makes zipfile raise.
ZIP_FAULTS: Final = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError, OSError)
_NAMES: Final = {
    "发票号码": "InvoiceNumber",
    "开票日期": "IssueTime",
    "购买方纳税人识别号": "BuyerIdNum",
    "合计金额": "TotalAmWithoutTax",
    "合计税额": "TotalTaxAm",
    "价税合计": "TotalTax-includedAmount",
}


def is_zip(content: bytes) -> bool:
    return content.startswith(b"PK\x03\x04")


def is_ofd(archive: zipfile.ZipFile) -> bool:
    return ENTRY in archive.NameToInfo


def ofd_texts(content: bytes) -> Mapping[str, str]:
    """By the names that the XML invoice uses. Raises Unreadable, also for a ZIP that is no OFD."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if not is_ofd(archive) or len(archive.infolist()) > _MOST_ENTRIES:
                raise Unreadable
            root, texts = xml_texts(_bounded(archive, ENTRY))
    except ZIP_FAULTS as fault:
        raise Unreadable from fault
    if root != "OFD":
        raise Unreadable
    return {_NAMES.get(name, name): text for name, text in texts.items()}


def _bounded(archive: zipfile.ZipFile, name: str) -> bytes:
    """What it unpacks to is counted, not believed."""
    with archive.open(name) as entry:
        found = entry.read(_MOST_BYTES + 1)
    if len(found) > _MOST_BYTES:
        raise Unreadable
    return found
