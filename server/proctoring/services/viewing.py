"""Looking at somebody's photograph: staff leave an entry each time."""

from server.audit import services as audit
from server.audit.services import By
from server.proctoring.models import ReferencePhoto, Snapshot


async def record_view(photo: Snapshot | ReferencePhoto, *, by: By) -> None:
    """Who looked at whose photograph, and when. One INSERT and its own transaction: a page shows thirty."""
    table = photo._meta.db_table
    await audit.record(f"{table}:viewed", f"{table}:{photo.id}", by=by, note=f"学员 {photo.person_id}")
