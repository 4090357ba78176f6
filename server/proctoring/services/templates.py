"""Face templates: sensitive, kept only while consent to comparison is in force."""

from server.proctoring.models import ReferencePhoto


async def delete_templates(person_id: int) -> None:
    """Delete the person's templates at once, in the caller's transaction; the photographs follow retention."""
    await ReferencePhoto.filter(person_id=person_id).update(template=None, engine_version=None)
