"""Documents as PDF, from HTML of ours. Drawn in processes of their own: a page takes some 60 ms of computing."""

from server.integrations.pdf.pool import PdfUnavailable, render_pdf
from server.integrations.pdf.qr import qr_data_url

__all__ = ["PdfUnavailable", "qr_data_url", "render_pdf"]
