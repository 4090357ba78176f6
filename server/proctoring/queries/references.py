"""Reads of reference photos."""

from collections.abc import Collection, Mapping

from server.errors import NotFound
from server.proctoring.models import ReferencePhoto
from server.proctoring.rules import ReferenceSource, ReferenceStatus


async def reference_photo(reference_id: int) -> ReferencePhoto:
    reference = await ReferencePhoto.get_or_none(id=reference_id)
    if reference is None:
        raise NotFound
    return reference


async def approved_reference(person_id: int) -> ReferencePhoto | None:
    return await ReferencePhoto.get_or_none(person_id=person_id, status=ReferenceStatus.APPROVED)


async def registry_photo(person_id: int) -> ReferencePhoto | None:
    """The latest certificate photo, whether or not it is still what photographs are compared with."""
    return await ReferencePhoto.filter(person_id=person_id, source=ReferenceSource.REGISTRY).order_by("-id").first()


async def registry_photos(person_ids: Collection[int]) -> Mapping[int, ReferencePhoto]:
    """Person → the latest certificate photo, for those who have one. One query."""
    rows = ReferencePhoto.filter(person_id__in=sorted(person_ids), source=ReferenceSource.REGISTRY).order_by("id")
    return {row.person_id: row for row in (await rows if person_ids else ())}


async def candidate(reference_id: int) -> ReferencePhoto:
    """A snapshot that is, or once was, proposed as somebody's reference."""
    found = await ReferencePhoto.get_or_none(id=reference_id, source=ReferenceSource.SNAPSHOT)
    if found is None:
        raise NotFound
    return found
