"""底照审核: a person decides whether a first snapshot becomes the reference of somebody without one."""

from tortoise.exceptions import IntegrityError

from server import db, workflow
from server.audit.services import By
from server.errors import Conflict, NotFound
from server.outbox import services as outbox
from server.proctoring import queries
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import (
    NO_EVIDENCE,
    REFERENCE_STEPS,
    SNAPSHOT_STEPS,
    ApprovalGround,
    CandidateFault,
    ReferenceStatus,
    SnapshotStatus,
)
from server.proctoring.services.judging import JUDGED
from server.proctoring.services.references import compare_later, replace_approved
from server.workflow import DecidedMeanwhile


class NoRegistryPhoto(Conflict):
    message = "系统中没有此人的证书照片，请核对身份证后选择“已核对身份证”。"


async def approve_candidate(reference_id: int, *, ground: ApprovalGround, by: By) -> None:
    """Make a candidate the person's reference, only ever against the registry photo or an ID check that `by` made.

    The snapshot it was taken from counts as accepted by `by`; the person's other photographs, which nothing could
    be compared with so far, are compared by a job. Refusals: NotFound, DecidedMeanwhile, NoRegistryPhoto.
    """
    try:
        async with db.transaction():
            candidate = await _waiting(reference_id)
            if ground is ApprovalGround.REGISTRY_PHOTO and await queries.registry_photo(candidate.person_id) is None:
                raise NoRegistryPhoto
            await replace_approved(candidate.person_id, by)
            await _decide(candidate, ReferenceStatus.APPROVED, ground.label, by)
            await _judge_snapshot(candidate, SnapshotStatus.ACCEPTED, by)
            await compare_later(candidate, by.at_ms)
    except IntegrityError as fault:
        raise DecidedMeanwhile from fault  # the import of registry photos has just given the person one


async def reject_candidate(reference_id: int, fault: CandidateFault, *, by: By) -> None:
    """Keep it from becoming the reference; the next good photograph that is taken becomes the candidate.

    Where it shows another person or a copy, its snapshot is rejected with it. Refusals: NotFound, DecidedMeanwhile.
    """
    async with db.transaction():
        candidate = await _waiting(reference_id)
        await _decide(candidate, ReferenceStatus.REJECTED, fault.label, by)
        if fault in NO_EVIDENCE:
            await _judge_snapshot(candidate, SnapshotStatus.REJECTED, by)


async def _waiting(reference_id: int) -> ReferencePhoto:
    candidate = await ReferencePhoto.get_or_none(id=reference_id)
    if candidate is None:
        raise NotFound
    if candidate.status is not ReferenceStatus.CANDIDATE:
        raise DecidedMeanwhile
    return candidate


async def _decide(candidate: ReferencePhoto, to: ReferenceStatus, note: str, by: By) -> None:
    await workflow.advance(candidate, to, steps=REFERENCE_STEPS, by=by, note=note)


async def _judge_snapshot(candidate: ReferencePhoto, to: SnapshotStatus, by: By) -> None:
    """A person has held this very picture against the ID: comparing it with itself would say nothing."""
    snapshot = await Snapshot.get_or_none(id=candidate.snapshot_id, status=SnapshotStatus.COMPARED)
    if snapshot:
        await workflow.advance(snapshot, to, steps=SNAPSHOT_STEPS, by=by)
        await outbox.add(JUDGED, {"snapshot": snapshot.id}, now_ms=by.at_ms)
