"""The study clock's row: reading it under its lock, writing a judged outcome, ending a lease."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from server import db
from server.db import Statement
from server.learning.models import TopicProgress, WatchStretch
from server.learning.rules import (
    Clock,
    ClockState,
    Stretch,
    UncreditedReason,
    end_of_lease,
    left_open,
    running_stretch,
)
from server.proctoring.services import challenges


@dataclass(frozen=True)
class Row:
    """A study clock as stored: who studies what on which device, and the part that beats move."""

    person_id: int
    lease: str | None
    device: str
    enrolment_id: int
    topic_id: int
    progress_id: int
    restudy: bool
    seq: int
    until_ms: int
    challenge: str | None
    challenge_reason: str | None
    position_seconds: float
    clock: Clock


_LOCK = Statement("SELECT * FROM study_clock WHERE person_id = :person FOR UPDATE")
_READ = Statement("SELECT * FROM study_clock WHERE person_id = :person")
_MOVED = [
    *("seq", "beat_ms", "state", "credited_ms", "watched_ms", "stretch_from_ms", "stretch_ms", "stretch_reason"),
    *(
        "challenge",
        "challenge_reason",
        "due_ms",
        "owes",
        "next_ms",
        "last_credited_ms",
        "last_reason",
        "position_seconds",
    ),
]
_SAVE = Statement(
    f"UPDATE study_clock SET {', '.join(f'{name} = :{name}' for name in _MOVED)} WHERE person_id = :person"  # noqa: S608 - our own names
)


async def locked(person_id: int) -> Row | None:
    """The person's clock, locked until the caller's transaction ends."""
    row = await _LOCK.row(db.writer(), {"person": person_id})
    return as_row(row) if row else None


_ADD_CLOCK = Statement(
    "INSERT INTO study_clock (person_id, device, restudy, seq, opened_ms, beat_ms, until_ms, credited_ms, watched_ms,"
    " required_ms, state, stretch_from_ms, stretch_ms, owes, next_ms, last_credited_ms, position_seconds)"
    " VALUES (:person, '', FALSE, 0, :now, :now, 0, 0, 0, 0, 'IDLE', :now, 0, FALSE, 0, 0, 0)"
    " ON CONFLICT (person_id) DO NOTHING"
)


async def locked_or_new(person_id: int, now_ms: int) -> Row:
    """The same; whoever never studied gets a clock."""
    await _ADD_CLOCK.rows(db.writer(), {"person": person_id, "now": now_ms})
    row = await locked(person_id)
    assert row is not None
    return row


async def read(person_id: int) -> Row | None:
    row = await _READ.row(db.reader(), {"person": person_id})
    return as_row(row) if row else None


def as_row(row: Mapping[str, Any]) -> Row:
    clock = Clock(
        beat_ms=row["beat_ms"],
        state=ClockState(row["state"]),
        credited_ms=row["credited_ms"],
        watched_ms=row["watched_ms"],
        required_ms=row["required_ms"],
        stretch_from_ms=row["stretch_from_ms"],
        stretch_ms=row["stretch_ms"],
        stretch_reason=_reason(row["stretch_reason"]),
        due_ms=row["due_ms"],
        owes=bool(row["owes"]),
        next_ms=row["next_ms"],
        last_credited_ms=row["last_credited_ms"],
        last_reason=_reason(row["last_reason"]),
    )
    return Row(
        person_id=row["person_id"],
        lease=row["lease"],
        device=row["device"],
        enrolment_id=row["enrolment_id"],
        topic_id=row["topic_id"],
        progress_id=row["progress_id"],
        restudy=bool(row["restudy"]),
        seq=row["seq"],
        until_ms=row["until_ms"],
        challenge=row["challenge"],
        challenge_reason=row["challenge_reason"],
        position_seconds=row["position_seconds"],
        clock=clock,
    )


def _reason(value: str | None) -> UncreditedReason | None:
    return UncreditedReason(value) if value else None


async def save(row: Row) -> None:
    """Write what beats move; the caller holds the row's lock."""
    values = {**asdict(row.clock), "person": row.person_id, "seq": row.seq, "position_seconds": row.position_seconds}
    await _SAVE.rows(db.writer(), {**values, "challenge": row.challenge, "challenge_reason": row.challenge_reason})


async def write_stretch(row: Row, stretch: Stretch) -> None:
    """A finished piece of study time becomes a row, and the topic's progress catches up with the clock."""
    await WatchStretch.create(
        person_id=row.person_id,
        enrolment_id=row.enrolment_id,
        topic_id=row.topic_id,
        device=row.device,
        from_ms=stretch.from_ms,
        to_ms=stretch.to_ms,
        credited_ms=stretch.credited_ms,
        reason=stretch.reason,
    )
    watched = {"restudy_ms" if row.restudy else "watched_ms": row.clock.watched_ms}
    await TopicProgress.filter(id=row.progress_id).update(**watched, position_seconds=row.position_seconds)


async def end_lease(row: Row, now_ms: int) -> Row:
    """End a running lease in the caller's transaction: stretch closed, open challenge ended, its debt kept.

    Time since the last beat of a chain that was left playing becomes a stretch of its own, so that it has a reason.
    """
    if row.lease is None:
        return row
    if row.challenge and (ends := end_of_lease(row.clock)):
        await challenges.end(row.challenge, ends)
        row = replace(row, clock=replace(row.clock, owes=True))
    for stretch in (running_stretch(row.clock), left_open(row.clock, now_ms)):
        if stretch:
            await write_stretch(row, stretch)
    return _closed(row)


def _closed(row: Row) -> Row:
    """Nobody studies any more; the clock stays, for its sums and its debt."""
    clock = replace(row.clock, state=ClockState.IDLE, stretch_from_ms=row.clock.beat_ms, stretch_ms=0, due_ms=None)
    return replace(row, lease=None, clock=clock, challenge=None, challenge_reason=None)


_END = Statement("UPDATE study_clock SET lease = NULL WHERE person_id = :person")


async def store_closed(row: Row) -> None:
    """Write a clock whose lease has ended; the caller holds the row's lock."""
    await save(row)
    await _END.rows(db.writer(), {"person": row.person_id})
