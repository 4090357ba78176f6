"""Reference photos: the faces that snapshots are compared with. Their templates are kept only while the person's
consent to comparison is in force."""

import base64
from dataclasses import dataclass
from typing import Final

from server import db, workflow
from server.accounts import queries as accounts
from server.accounts.rules import ConsentScope
from server.audit.services import By
from server.db import Statement
from server.integrations.faces.engine import FaceEngine, UnusablePhoto
from server.integrations.storage import Store
from server.outbox import services as outbox
from server.proctoring import queries
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import REFERENCE_STEPS, ReferenceSource, ReferenceStatus
from server.proctoring.services.desk import at_desk

COMPARE_AGAIN: Final = "compare_again"


@dataclass(frozen=True)
class StoredReference:
    """A registry photo that lies in the store already."""

    key: str
    sha256: str


async def replace_reference(person_id: int, photo: StoredReference, *, by: By) -> ReferencePhoto:
    """Make a registry photo the person's reference; the one before is REPLACED and loses its template, a
    CANDIDATE stays for people to look at. Photographs that nothing could be compared with so far are compared by
    a job. Raises DecidedMeanwhile or IntegrityError when somebody is faster."""
    async with db.transaction():
        await replace_approved(person_id, by)
        reference = await ReferencePhoto.create(
            person_id=person_id,
            source=ReferenceSource.REGISTRY,
            status=ReferenceStatus.APPROVED,
            key=photo.key,
            sha256=photo.sha256,
            created_ms=by.at_ms,
        )
        if await Snapshot.exists(person_id=person_id, similarity=None, key__not_isnull=True):
            await compare_later(reference, by.at_ms)
        return reference


async def compare_later(reference: ReferencePhoto, now_ms: int) -> None:
    """The person's photographs without a similarity are compared with it by a job; in the caller's transaction."""
    args, dedupe = {"reference": reference.id}, f"{COMPARE_AGAIN}:{reference.id}"
    await outbox.add(COMPARE_AGAIN, args, now_ms=now_ms, dedupe=dedupe)


async def replace_approved(person_id: int, by: By) -> None:
    """The reference so far makes room and loses its template; in the caller's transaction."""
    former = await queries.approved_reference(person_id)
    if former:
        await workflow.advance(
            former, ReferenceStatus.REPLACED, steps=REFERENCE_STEPS, by=by, template=None, engine_version=None
        )


async def ensure_template(reference: ReferencePhoto, engine: FaceEngine, store: Store) -> bytes | None:
    """The reference's template for this engine, made and kept when there is none of its version yet.

    None when the person's consent does not allow comparison (any more), and when no face can be found in the
    photo: then people compare. Raises Missing and StorageUnavailable.
    """
    if await accounts.consent_scope(reference.person_id) is not ConsentScope.PHOTO_AND_COMPARISON:
        return None
    if reference.template and reference.engine_version == engine.version:
        return base64.b64decode(reference.template)
    try:
        template = await at_desk(engine.template, await store.get(reference.key))
    except UnusablePhoto:
        return None
    return template if await _keep(reference, template, engine.version) else None


async def _keep(reference: ReferencePhoto, template: bytes, version: str) -> bool:
    """False when consent was withdrawn or the photo replaced while the template was being made."""
    async with db.transaction() as connection:
        if not await _AGREED.row(connection, {"person": reference.person_id}):
            return False
        here = await ReferencePhoto.filter(id=reference.id, status=reference.status).select_for_update().first()
        if here is None:
            return False
        here.template, here.engine_version = base64.b64encode(template).decode(), version
        await here.save(update_fields=["template", "engine_version"])
    return True


# Consent's row is locked: a withdrawal either came first and is seen, or waits and then deletes the template.
_AGREED = Statement(
    "SELECT id FROM consent WHERE person_id = :person AND scope = 'PHOTO_AND_COMPARISON' AND withdrawn_ms IS NULL"
    " FOR SHARE"
)
