"""The regulation of watch time: what a beat earns, and why a stretch earns nothing.

Credit is the server's own gap between two accepted beats where both ends were playing with the camera on.
`services.record_beat` does the same for the ordinary case in one SQL statement; a property test holds them together.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from server.proctoring.rules import AskReason, SnapshotStatus


class TopicStatus(StrEnum):
    NEW = "NEW"  # not chosen yet: there is no row
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"


TOPIC_STEPS: Final[Mapping[StrEnum, Set[StrEnum]]] = {
    TopicStatus.IN_PROGRESS: {TopicStatus.COMPLETED},
    TopicStatus.COMPLETED: set(),
}


class UncreditedReason(StrEnum):
    """Why the interval that just ended earned nothing; shown in 时长明细."""

    FIRST_BEAT = "FIRST_BEAT"
    PAUSED = "PAUSED"
    CAMERA_OFF = "CAMERA_OFF"
    GAP = "GAP"
    SNAPSHOT_DUE = "SNAPSHOT_DUE"
    COMPLETED = "COMPLETED"


class ClockState(StrEnum):
    """How things are since the last beat."""

    IDLE = "IDLE"  # no lease
    STARTED = "STARTED"  # a lease, no beat yet
    PLAYING = "PLAYING"  # playing, with the camera on
    PAUSED = "PAUSED"
    CAMERA_OFF = "CAMERA_OFF"
    COMPLETED = "COMPLETED"


NEVER: Final = 1 << 62  # a `next_ms` no credited time reaches: a challenge is open


@dataclass(frozen=True)
class Clock:
    """The part of a study clock that a beat reads and moves; all in milliseconds."""

    beat_ms: int
    state: ClockState
    credited_ms: int
    watched_ms: int
    required_ms: int
    stretch_from_ms: int
    stretch_ms: int
    stretch_reason: UncreditedReason | None
    due_ms: int | None  # an open challenge's deadline
    owes: bool
    next_ms: int
    last_credited_ms: int
    last_reason: UncreditedReason | None


@dataclass(frozen=True)
class Stretch:
    """A finished piece of study time."""

    from_ms: int
    to_ms: int
    credited_ms: int
    reason: UncreditedReason | None


@dataclass(frozen=True)
class Outcome:
    clock: Clock
    closed: Stretch | None  # to be written as a row
    challenge_ends: SnapshotStatus | None  # MISSED or VOIDED
    ask: AskReason | None  # a new challenge is due
    completed: bool  # by this very beat


def uncredited(clock: Clock, now_ms: int, max_gap_ms: int) -> UncreditedReason | None:
    """Why the interval from the last beat to `now_ms` earns nothing; None when it is earned."""
    by_state = {
        ClockState.STARTED: UncreditedReason.FIRST_BEAT,
        ClockState.PAUSED: UncreditedReason.PAUSED,
        ClockState.CAMERA_OFF: UncreditedReason.CAMERA_OFF,
        ClockState.COMPLETED: UncreditedReason.COMPLETED,
    }
    if clock.state in by_state:
        return by_state[clock.state]
    if now_ms - clock.beat_ms > max_gap_ms:
        return UncreditedReason.GAP
    overdue = clock.due_ms is not None and now_ms > clock.due_ms
    return UncreditedReason.SNAPSHOT_DUE if clock.owes or overdue else None


def judge(clock: Clock, *, now_ms: int, playing: bool, camera: bool, max_gap_ms: int) -> Outcome:
    """What one accepted beat does. A server clock set back counts as standing still."""
    now_ms = max(now_ms, clock.beat_ms)
    reason = uncredited(clock, now_ms, max_gap_ms)
    earned = 0 if reason else min(now_ms - clock.beat_ms, clock.required_ms - clock.watched_ms)
    moved, closed = _move(clock, now_ms, earned, reason)
    completed = clock.state is not ClockState.COMPLETED and moved.watched_ms >= moved.required_ms
    state = _next_state(clock, completed=completed, playing=playing, camera=camera)
    ends = _challenge_ends(clock, state, now_ms)
    owes = clock.owes or ends is not None
    ask = _ask(moved, state, owes=owes, still_open=clock.due_ms is not None and ends is None)
    moved = replace(moved, state=state, owes=owes, due_ms=None if ends else clock.due_ms)
    return Outcome(moved, closed, ends, ask, completed)


def _move(clock: Clock, now_ms: int, earned: int, reason: UncreditedReason | None) -> tuple[Clock, Stretch | None]:
    """Add the interval; an interval of another reason closes the running stretch and opens one of its own."""
    goes_on = reason is clock.stretch_reason and reason is not UncreditedReason.GAP
    closed = None if goes_on else running_stretch(clock)
    moved = replace(
        clock,
        beat_ms=now_ms,
        credited_ms=clock.credited_ms + earned,
        watched_ms=clock.watched_ms + earned,
        stretch_from_ms=clock.stretch_from_ms if goes_on else clock.beat_ms,
        stretch_ms=earned + (clock.stretch_ms if goes_on else 0),
        stretch_reason=reason,
        last_credited_ms=earned,
        last_reason=reason,
    )
    return moved, closed


def running_stretch(clock: Clock) -> Stretch | None:
    """The piece of study time now running, if it is worth a row."""
    if clock.beat_ms <= clock.stretch_from_ms or clock.stretch_reason is UncreditedReason.COMPLETED:
        return None
    return Stretch(clock.stretch_from_ms, clock.beat_ms, clock.stretch_ms, clock.stretch_reason)


def _next_state(clock: Clock, *, completed: bool, playing: bool, camera: bool) -> ClockState:
    if completed or clock.state is ClockState.COMPLETED:
        return ClockState.COMPLETED
    if not playing:
        return ClockState.PAUSED
    return ClockState.PLAYING if camera else ClockState.CAMERA_OFF


def _challenge_ends(clock: Clock, state: ClockState, now_ms: int) -> SnapshotStatus | None:
    """MISSED: the deadline passed while watching. VOIDED: a pause or the topic's end came first, or nobody watched."""
    if clock.due_ms is None:
        return None
    watched = clock.state is ClockState.PLAYING
    if now_ms > clock.due_ms:
        return SnapshotStatus.MISSED if watched else SnapshotStatus.VOIDED
    return SnapshotStatus.VOIDED if watched and state is not ClockState.PLAYING else None


def _ask(clock: Clock, state: ClockState, *, owes: bool, still_open: bool) -> AskReason | None:
    if state is not ClockState.PLAYING or still_open:
        return None
    if owes:
        return AskReason.OVERDUE
    return AskReason.RANDOM if clock.credited_ms >= clock.next_ms else None


def end_of_lease(clock: Clock) -> SnapshotStatus | None:
    """What another lease makes of an open challenge: missed only if watching went on past its deadline."""
    if clock.due_ms is None:
        return None
    return SnapshotStatus.MISSED if clock.beat_ms > clock.due_ms else SnapshotStatus.VOIDED


def left_open(clock: Clock, now_ms: int) -> Stretch | None:
    """The time since the last beat of a chain that was left playing: nobody said how it went, so it is a gap."""
    if clock.state is not ClockState.PLAYING or now_ms <= clock.beat_ms:
        return None
    return Stretch(clock.beat_ms, now_ms, 0, UncreditedReason.GAP)


class StartBlock(StrEnum):
    TOPIC_UNFINISHED = "TOPIC_UNFINISHED"
    CREDITS_COMPLETE = "CREDITS_COMPLETE"


def may_start(status: TopicStatus, *, other_unfinished: bool, credits_complete: bool) -> StartBlock | None:
    """Why a topic may not be chosen now; only a NEW one can be refused (当前专题未看完, 学分已满)."""
    if status is not TopicStatus.NEW:
        return None
    if other_unfinished:
        return StartBlock.TOPIC_UNFINISHED
    return StartBlock.CREDITS_COMPLETE if credits_complete else None


def shown_seconds(before_ms: int, after_ms: int) -> int:
    """Whole seconds to show for an interval, so that the shown parts add up to the shown sum."""
    return after_ms // 1000 - before_ms // 1000
