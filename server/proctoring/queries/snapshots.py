"""Reads of snapshots: an open challenge, a topic's photographs."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server import db
from server.crypto import digest
from server.db import Statement
from server.errors import NotFound
from server.proctoring.models import Snapshot
from server.proctoring.rules import SHOWN, PhotoState, SnapshotStatus, Span, SubjectKind, photo_state


@dataclass(frozen=True)
class Challenge:
    """A question for a photograph, as the person who was asked may answer it."""

    id: int
    challenge: str
    person_id: int
    subject_kind: SubjectKind
    subject_id: int
    status: SnapshotStatus
    due_ms: int
    sha256: str | None  # of the answer it already has
    known_elsewhere: bool  # the offered bytes have answered another challenge


_COLUMNS = (
    "SELECT s.id, s.person_id, s.subject_kind, s.subject_id, s.status, s.due_ms, s.sha256,"
    " EXISTS (SELECT 1 FROM snapshot d WHERE d.sha256 = :sha AND d.id <> s.id) AS known_elsewhere FROM snapshot s"
)
_OF_PERSON = Statement(f"{_COLUMNS} WHERE s.challenge = :challenge AND s.person_id = :person")
_OF_SESSION = Statement(
    f"{_COLUMNS} JOIN session n ON n.holder = 'TRAINEE' AND n.holder_id = s.person_id"
    " WHERE s.challenge = :challenge AND n.digest = :digest AND n.revoked_ms IS NULL AND n.expires_ms > :now"
)


async def persons_challenge(person_id: int, challenge: str, sha256: str) -> Challenge:
    """The person's own challenge; NotFound for anybody else's. `sha256`: of the bytes offered."""
    row = await _OF_PERSON.row(db.reader(), {"challenge": challenge, "person": person_id, "sha": sha256})
    if row is None:
        raise NotFound
    return _challenge(row, challenge)


async def sessions_challenge(token: str, challenge: str, sha256: str, now_ms: int) -> Challenge | None:
    """The same for whoever holds this session, asked together with it: uploads come 36 a second."""
    values = {"challenge": challenge, "digest": digest(token), "sha": sha256, "now": now_ms}
    row = await _OF_SESSION.row(db.reader(), values)
    return _challenge(row, challenge) if row else None


def _challenge(row: Mapping[str, Any], challenge: str) -> Challenge:
    return Challenge(
        id=row["id"],
        challenge=challenge,
        person_id=row["person_id"],
        subject_kind=SubjectKind(row["subject_kind"]),
        subject_id=row["subject_id"],
        status=SnapshotStatus(row["status"]),
        due_ms=row["due_ms"],
        sha256=row["sha256"],
        known_elsewhere=bool(row["known_elsewhere"]),
    )


async def snapshots_of(kind: SubjectKind, subject_id: int) -> Sequence[Snapshot]:
    """The photographs of a subject in the order they were asked for; open and voided questions are not shown."""
    return await Snapshot.filter(subject_kind=kind, subject_id=subject_id, status__in=list(SHOWN)).order_by("asked_ms")


async def snapshots_of_all(kind: SubjectKind, subject_ids: Collection[int]) -> Mapping[int, Sequence[Snapshot]]:
    """The same of several subjects. One query."""
    rows = Snapshot.filter(subject_kind=kind, subject_id__in=list(subject_ids), status__in=list(SHOWN))
    found: dict[int, list[Snapshot]] = {subject: [] for subject in subject_ids}
    for row in await rows.order_by("asked_ms") if subject_ids else []:
        found[row.subject_id].append(row)
    return found


async def photo_states(kind: SubjectKind, spans: Mapping[int, Span]) -> Mapping[int, PhotoState]:
    """How each subject's photos stand, those within its span; one query for all of them."""
    rows = await Snapshot.filter(subject_kind=kind, subject_id__in=list(spans), status__in=list(SHOWN)).values_list(
        "subject_id", "status", "flags", "asked_ms"
    )
    photos: dict[int, list[tuple[SnapshotStatus, Collection[str]]]] = {subject: [] for subject in spans}
    for subject_id, status, flags, asked_ms in rows:
        if spans[subject_id].holds(asked_ms):
            photos[subject_id].append((status, flags))
    return {subject: photo_state(found) for subject, found in photos.items()}


async def photo_of(snapshot_id: int) -> Snapshot:
    snapshot = await Snapshot.get_or_none(id=snapshot_id)
    if snapshot is None or snapshot.key is None:
        raise NotFound
    return snapshot


async def recent_hashes(person_id: int, before_ms: int, most: int) -> Sequence[tuple[str, str]]:
    """Difference hash and key of the person's photographs before that moment, newest first."""
    earlier = Snapshot.filter(person_id=person_id, taken_ms__lt=before_ms, dhash__not_isnull=True)
    rows: list[tuple[Any, ...]] = await earlier.order_by("-taken_ms").limit(most).values_list("dhash", "key")
    return [(str(dhash), str(key)) for dhash, key in rows]


async def persons_with_faces() -> int:
    """Distinct persons of whom a face is stored (办法第十五条 counts these)."""
    rows = await db.reader().execute_query_dict(
        "SELECT count(*) AS persons FROM (SELECT person_id FROM snapshot WHERE key IS NOT NULL"
        " UNION SELECT person_id FROM reference_photo) faces"
    )
    return int(rows[0]["persons"])
