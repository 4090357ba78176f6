"""Comparing a stored photograph with the person's reference; runs in the worker, safe to repeat."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from typing import Any, Final, TypeVar

from server import db
from server.accounts import queries as accounts
from server.accounts.rules import ConsentScope
from server.integrations.faces.decoding import BadImage
from server.integrations.faces.duplicates import near_same
from server.integrations.faces.engine import Band, FaceEngine, Judgement
from server.integrations.storage import Store
from server.proctoring import queries
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import (
    Measures,
    QualityLimits,
    ReferenceSource,
    ReferenceStatus,
    SnapshotFlag,
    SnapshotStatus,
    flags_of,
)
from server.proctoring.services.references import ensure_template

# An engine keeps state between calls: one thread owns it.
_desk: Final = ThreadPoolExecutor(max_workers=1, thread_name_prefix="faces")
_Answer = TypeVar("_Answer")


async def compare(
    snapshot_id: int, *, engine: FaceEngine | None, store: Store, limits: QualityLimits, window: int, now_ms: int
) -> None:
    """Judge one photograph and keep similarity, scores, engine and flags with it.

    Nothing happens when it was judged already, when comparison is switched off, or when the person agreed
    to photographs only: then people look at it. `window`: earlier photos searched for near-same pictures.
    """
    snapshot = await Snapshot.get_or_none(id=snapshot_id, status=SnapshotStatus.WAITING)
    if snapshot is None or engine is None or not await _may_compare(snapshot):
        return
    photo = await store.get(snapshot.key or "")
    reference = await queries.approved_reference(snapshot.person_id)
    template = await ensure_template(reference, engine, store) if reference else None
    try:
        seen = await _at_desk(lambda: engine.judge(photo, template))
    except BadImage:
        await _settle(snapshot, {SnapshotFlag.UNREADABLE}, engine=engine.name, engine_version=engine.version)
        return
    duplicate = await _repeats_earlier(snapshot, seen, window, store)
    flags = flags_of(_measures(seen), limits, duplicate=duplicate)
    judged = _result(engine, seen)
    if await _settle(snapshot, flags, **judged) and reference is None and not flags:
        await _offer_candidate(snapshot, now_ms)


async def _at_desk(work: Callable[[], _Answer]) -> _Answer:
    return await asyncio.get_running_loop().run_in_executor(_desk, work)


async def _may_compare(snapshot: Snapshot) -> bool:
    """Consent when the picture was taken and still now: a withdrawal in between stops the comparison."""
    scope = await accounts.consent_scope(snapshot.person_id)
    return snapshot.compare and scope is ConsentScope.PHOTO_AND_COMPARISON


def _measures(seen: Judgement) -> Measures:
    return Measures(
        faces=seen.faces,
        multiple=seen.multiple,
        blank=seen.blank,
        sharpness=seen.sharpness,
        brightness=seen.brightness,
        mismatch=seen.band is Band.MISMATCH,
        unsure=seen.band is Band.UNSURE,
    )


def _result(engine: FaceEngine, seen: Judgement) -> dict[str, Any]:
    return {
        "similarity": seen.similarity,
        "scores": seen.raw,
        "engine": engine.name,
        "engine_version": engine.version,
        "thresholds": asdict(engine.thresholds),
        "dhash": seen.dhash,
    }


async def _repeats_earlier(snapshot: Snapshot, seen: Judgement, window: int, store: Store) -> bool:
    """Whether it is nearly the same picture as an earlier one of this person (a printed photo, a looped video)."""
    earlier = await queries.recent_hashes(snapshot.person_id, snapshot.taken_ms or 0, window)
    for key in _close(seen.dhash, earlier):
        photo = await store.get(key)
        if await _at_desk(lambda photo=photo: near_same(seen, photo)):
            return True
    return False
