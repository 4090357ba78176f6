"""Comparing a stored photograph with the person's reference; runs in the worker, safe to repeat."""

import json
from collections.abc import Collection
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from tortoise.exceptions import IntegrityError

from server import db
from server.accounts import queries as accounts
from server.accounts.rules import ConsentScope
from server.db import Statement
from server.integrations.faces.duplicates import near_hash, near_same
from server.integrations.faces.engine import BadImage, Band, FaceEngine, FaceThresholds, Judgement, StaleTemplate
from server.integrations.storage import Missing, Store
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
from server.proctoring.services.cleaning import cleaned
from server.proctoring.services.desk import at_desk
from server.proctoring.services.references import ensure_template


async def compare(
    snapshot_id: int,
    *,
    engine: FaceEngine | None,
    thresholds: FaceThresholds,
    store: Store,
    limits: QualityLimits,
    window: int,
    now_ms: int,
) -> None:
    """Judge one photograph and keep similarity, scores, engine and flags with it.

    Metadata is taken away first. Nothing more happens when comparison is switched off, or when the person
    agreed to photographs only: then people look at it. `window`: earlier photos searched for near-same pictures.
    """
    snapshot = await Snapshot.get_or_none(id=snapshot_id, status=SnapshotStatus.WAITING)
    if snapshot is None or snapshot.key is None:
        return
    photo = await cleaned(snapshot.key, await store.get(snapshot.key), store)
    if engine is None or not await _may_compare(snapshot):
        return
    reference = await queries.approved_reference(snapshot.person_id)
    try:
        seen = await _judged(photo, reference, engine, store)
    except BadImage:
        await _settle(snapshot, {SnapshotFlag.UNREADABLE}, engine=engine.name, version=engine.version)
        return
    duplicate = await _repeats_earlier(snapshot, seen, window, store)
    flags = flags_of(_measures(seen), limits, duplicate=duplicate)
    judged = await _settle(
        snapshot,
        flags,
        engine=engine.name,
        version=engine.version,
        similarity=seen.similarity,
        scores=seen.raw,
        thresholds=asdict(thresholds) | asdict(limits),
        dhash=seen.dhash,
    )
    if judged and reference is None and not flags:
        await _offer_candidate(snapshot, now_ms)


async def _judged(photo: bytes, reference: ReferencePhoto | None, engine: FaceEngine, store: Store) -> Judgement:
    """Raises BadImage. A damaged template is made anew, once."""
    template = await ensure_template(reference, engine, store) if reference else None
    try:
        return await at_desk(engine.judge, photo, template)
    except StaleTemplate:
        assert reference is not None
        reference.template = None
        return await at_desk(engine.judge, photo, await ensure_template(reference, engine, store))


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


async def _repeats_earlier(snapshot: Snapshot, seen: Judgement, window: int, store: Store) -> bool:
    """Whether it is nearly the same picture as an earlier one of this person (a printed photo, a looped video)."""
    from server.integrations.faces.measures import fingerprint  # noqa: PLC0415 - needs OpenCV, the worker's alone

    for dhash, key in await queries.recent_hashes(snapshot.person_id, snapshot.taken_ms or 0, window):
        if not near_hash(seen.dhash, dhash):
            continue
        try:
            earlier = await at_desk(fingerprint, await store.get(key))
        except Missing:
            continue  # deleted by retention
        if near_same(seen.dhash, earlier.dhash, seen.thumbnail, earlier.thumbnail):
            return True
    return False


_SETTLE = Statement(
    "UPDATE snapshot SET status = :status, flags = :flags::jsonb, similarity = :similarity, scores = :scores::jsonb,"
    " engine = :engine, engine_version = :version, thresholds = :thresholds::jsonb, dhash = :dhash"
    " WHERE id = :id AND status = 'WAITING' RETURNING id"
)


async def _settle(snapshot: Snapshot, flags: Collection[SnapshotFlag], **result: Any) -> bool:
    """Write the verdict once; False when another worker has. LATE, set at the door, stays."""
    found = sorted({*flags, *snapshot.flags})
    values: dict[str, Any] = {"similarity": None, "scores": None, "thresholds": None, "dhash": None, **result}
    values |= {name: json.dumps(values[name]) for name in ("scores", "thresholds")}
    status = SnapshotStatus.FLAGGED if found else SnapshotStatus.COMPARED
    values |= {"id": snapshot.id, "status": status, "flags": json.dumps(found)}
    return bool(await _SETTLE.rows(db.writer(), values))


async def _offer_candidate(snapshot: Snapshot, now_ms: int) -> None:
    """The first good photograph of somebody without a reference waits for a person to compare it with the
    registry photo or the ID card; until then similarity stays null."""
    with suppress(IntegrityError):  # there is a candidate already
        await ReferencePhoto.create(
            person_id=snapshot.person_id,
            source=ReferenceSource.SNAPSHOT,
            status=ReferenceStatus.CANDIDATE,
            key=snapshot.key,
            sha256=snapshot.sha256,
            created_ms=now_ms,
            snapshot_id=snapshot.id,
        )
