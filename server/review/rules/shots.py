"""Which photograph a reviewer sees first, and which attempts may be passed many at a time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from server.proctoring.rules import SnapshotFlag, SnapshotStatus


@dataclass(frozen=True)
class Shot:
    """An asked photograph; `judged`: an engine has looked at it."""

    status: SnapshotStatus
    flags: Collection[str]
    similarity: float | None
    there: bool
    judged: bool


# The most suspicious first.
_ORDER: Final = (
    SnapshotFlag.MULTI_FACE,
    SnapshotFlag.LOW_SIMILARITY,
    SnapshotFlag.NO_FACE,
    SnapshotFlag.DUPLICATE,
    SnapshotFlag.UNREADABLE,
    SnapshotFlag.DARK,
    SnapshotFlag.BLURRED,
    SnapshotFlag.LATE,
)
# With any of these a photograph does not show exactly one face.
NOT_ONE_FACE: Final = frozenset({SnapshotFlag.NO_FACE, SnapshotFlag.MULTI_FACE, SnapshotFlag.UNREADABLE})
_LOOKED_AT: Final = frozenset({SnapshotStatus.COMPARED, SnapshotStatus.FLAGGED, SnapshotStatus.ACCEPTED})


def worst(shots: Sequence[Shot]) -> int | None:
    """The place of the photograph to look at first; none where none was taken."""
    there = [place for place, shot in enumerate(shots) if shot.there]
    return min(there, key=lambda place: (_rank(shots[place]), place)) if there else None


def _rank(shot: Shot) -> tuple[int, float]:
    """Flags first, then what was not compared, then the lowest similarity."""
    flagged = min((place for place, flag in enumerate(_ORDER) if flag in shot.flags), default=len(_ORDER))
    return flagged, -1.0 if shot.similarity is None else shot.similarity


def fits_wall(shots: Sequence[Shot]) -> bool:
    """Whether an engine found exactly one face on every photograph, and most of the asked ones were taken."""
    there = [shot for shot in shots if shot.there]
    one_face = all(
        shot.judged and shot.status in _LOOKED_AT and not NOT_ONE_FACE.intersection(shot.flags) for shot in there
    )
    return bool(there) and one_face and 2 * len(there) > len(shots)
