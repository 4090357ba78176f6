"""Electronic invoices as files: recognised by their content, and what they tell about themselves."""

from server.integrations.documents.archives import LooseFile, unpacked
from server.integrations.documents.documents import MOST_BYTES, Document, DocumentKind, NotADocument, read_document

__all__ = ["MOST_BYTES", "Document", "DocumentKind", "LooseFile", "NotADocument", "read_document", "unpacked"]
