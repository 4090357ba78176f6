"""Statements uploaded and not imported yet: each is its uploader's alone."""

from dataclasses import dataclass

from server.banking.models import BankUpload
from server.errors import NotFound


@dataclass(frozen=True)
class Upload:
    id: int
    filename: str
    key: str
    statement_id: int | None  # what its import has made of it


async def uploaded_by(who: str, upload_id: int) -> Upload:
    """NotFound for anybody else's, and for one whose file is deleted without an import."""
    found = await BankUpload.get_or_none(id=upload_id, uploaded_by=who)
    if found is None or (found.deleted_ms is not None and found.statement_id is None):
        raise NotFound
    return Upload(found.id, found.filename, found.key, found.statement_id)
