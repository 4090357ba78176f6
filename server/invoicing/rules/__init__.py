"""What an invoice must be, as pure functions of plain values."""

from server.invoicing.rules.amounts import (
    MOST_PARTS,
    by_people,
    parts_wanted,
    read_fen,
    shares_faults,
    tax_faults,
    tax_of,
)
from server.invoicing.rules.matching import (
    NO_NUMBER,
    Candidate,
    Facts,
    Fit,
    contradiction,
    match_files,
    number_in_name,
    read_number,
)
from server.invoicing.rules.statuses import (
    IN_FORCE,
    INVOICE_STEPS,
    NUMBERED,
    InvoiceStatus,
    LineState,
    ReversalReason,
)

__all__ = [
    "INVOICE_STEPS", "IN_FORCE", "MOST_PARTS", "NO_NUMBER", "NUMBERED", "Candidate", "Facts", "Fit", "InvoiceStatus",
    "LineState", "ReversalReason", "by_people", "contradiction", "match_files", "number_in_name", "parts_wanted",
    "read_fen", "read_number", "shares_faults", "tax_faults", "tax_of",
]  # fmt: skip
