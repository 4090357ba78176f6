"""Reads of invoices: the list for staff and for the enterprise, an order's invoices, files and who may have them."""

from server.invoicing.queries.batches import Staged, StagedFile, staged_files
from server.invoicing.queries.invoices import (
    FileView,
    InvoiceView,
    OrderInvoices,
    OwnLine,
    enterprises_buyer,
    enterprises_file,
    enterprises_page,
    invoice,
    invoice_file,
    order_invoices,
)
from server.invoicing.queries.lists import InvoiceLine, InvoiceSearch, Lines, invoice_lines, lines_in, waiting_orders
from server.invoicing.queries.requests import RequestRow, requests_out

__all__ = [
    "FileView", "InvoiceLine", "InvoiceSearch", "InvoiceView", "Lines", "OrderInvoices", "OwnLine", "RequestRow",
    "Staged", "StagedFile", "enterprises_buyer", "enterprises_file", "enterprises_page", "invoice", "invoice_file",
    "invoice_lines", "lines_in", "order_invoices", "requests_out", "staged_files", "waiting_orders",
]  # fmt: skip
