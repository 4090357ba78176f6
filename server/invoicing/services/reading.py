"""What an uploaded file says of its invoice, in our terms."""

import re
from datetime import date
from typing import Final

from server.integrations.documents import Document
from server.invoicing.rules import Facts, number_in_name, read_fen, read_number

_DAY: Final = re.compile(r"(\d{4})\D{0,2}(\d{1,2})\D{0,2}(\d{1,2})")


def facts_of(document: Document, filename: str) -> Facts:
    """The number in its content, else the one in its name."""
    said = document.texts
    total, tax, net = (_fen(document, name) for name in ("TotalTax-includedAmount", "TotalTaxAm", "TotalAmWithoutTax"))
    if total is None and net is not None and tax is not None:
        total = net + tax
    return Facts(
        number=number_said(document) or number_in_name(filename),
        taxpayer_number=said.get("BuyerIdNum", "").upper() or None,
        total_fen=total,
        tax_fen=tax,
        issued_on=_day(said.get("IssueTime", "")),
    )


def number_said(document: Document) -> str | None:
    return read_number(document.texts.get("InvoiceNumber", ""))


def _fen(document: Document, name: str) -> int | None:
    return read_fen(document.texts.get(name, ""))


def _day(text: str) -> date | None:
    found = _DAY.match(text)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None
