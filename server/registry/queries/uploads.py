"""Files uploaded and not imported yet: each is its uploader's alone."""

from dataclasses import dataclass

from server.errors import NotFound
from server.registry.models import ImportUpload


@dataclass(frozen=True)
class Upload:
    id: int
    filename: str
    key: str
    imported: bool
    made: int | None  # the row that its import has made


async def uploaded_by(who: str, upload_id: int, kind: str) -> Upload:
    """NotFound for anybody else's, for another kind's, and for one whose file is deleted without an import."""
    found = await ImportUpload.get_or_none(id=upload_id, uploaded_by=who, kind=kind)
    if found is None or (found.deleted_ms is not None and found.imported_ms is None):
        raise NotFound
    return Upload(found.id, found.filename, found.key, found.imported_ms is not None, found.made)
