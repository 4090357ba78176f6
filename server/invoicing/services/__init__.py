"""What changes invoices and their files."""

from server.invoicing.services.batches import confirm_uploads, discard_uploads, stage_uploads
from server.invoicing.services.buyers import correct_buyer
from server.invoicing.services.files import (
    FileElsewhere,
    WrongFile,
    add_file,
    note_download,
)
from server.invoicing.services.issuing import (
    NumberTaken,
    issue_invoice,
    release_invoice,
    reverse_invoice,
    withdraw_request,
)
from server.invoicing.services.requesting import (
    MOST_AT_ONCE,
    NothingToInvoice,
    Requested,
    note_requests_shown,
    request_invoices,
    request_waiting,
)
from server.invoicing.services.results import RESULT_COLUMNS, import_results

__all__ = [
    "MOST_AT_ONCE", "RESULT_COLUMNS", "FileElsewhere", "NothingToInvoice", "NumberTaken", "Requested", "WrongFile",
    "add_file", "confirm_uploads", "correct_buyer", "discard_uploads", "import_results", "issue_invoice",
    "note_download", "note_requests_shown", "release_invoice", "request_invoices", "request_waiting",
    "reverse_invoice", "stage_uploads", "withdraw_request",
]  # fmt: skip
