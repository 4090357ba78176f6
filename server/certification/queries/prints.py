"""ZIPs of certificates: of an enterprise, or of one member of staff."""

from collections.abc import Sequence

from server.certification.models import CertificatePrint
from server.errors import NotFound


async def prints_of(*, enterprise_id: int | None, asked_by: str = "", most: int = 5) -> Sequence[CertificatePrint]:
    """The newest first: an enterprise's, or those that one member of staff asked for."""
    found = CertificatePrint.filter(enterprise_id=enterprise_id)
    found = found if enterprise_id is not None else found.filter(asked_by=asked_by)
    return await found.order_by("-id").limit(most)


async def print_of(print_id: int, *, enterprise_id: int | None, asked_by: str = "") -> CertificatePrint:
    """One of them; NotFound for anybody else's."""
    row = await CertificatePrint.get_or_none(id=print_id, enterprise_id=enterprise_id)
    if row is None or (enterprise_id is None and row.asked_by != asked_by):
        raise NotFound
    return row
