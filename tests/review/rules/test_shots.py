"""Which photograph comes first, and whose photographs may be passed many at a time."""

import pytest

from server.proctoring.rules import SnapshotFlag, SnapshotStatus
from server.review.rules import Shot, fits_wall, worst

MISSED = Shot(SnapshotStatus.MISSED, [SnapshotFlag.MISSED], None, there=False, judged=False)


def shot(
    *flags: SnapshotFlag,
    similarity: float | None = 90.0,
    status: SnapshotStatus = SnapshotStatus.COMPARED,
    judged: bool = True,
) -> Shot:
    return Shot(status, flags, similarity, there=True, judged=judged)


GOOD = shot()


@pytest.mark.parametrize(
    ("shots", "first"),
    [
        ([], None),
        ([MISSED], None),
        ([MISSED, GOOD], 1),
        ([GOOD, GOOD], 0),
        ([GOOD, shot(similarity=70.0), shot(similarity=85.0)], 1),
        ([shot(similarity=70.0), shot(similarity=None)], 1),
        ([shot(similarity=10.0), shot(SnapshotFlag.LATE)], 1),
        ([shot(SnapshotFlag.LATE), shot(SnapshotFlag.BLURRED), shot(SnapshotFlag.DARK)], 2),
        ([shot(SnapshotFlag.DUPLICATE), shot(SnapshotFlag.NO_FACE, similarity=None)], 1),
        ([shot(SnapshotFlag.NO_FACE), shot(SnapshotFlag.LOW_SIMILARITY), shot(SnapshotFlag.MULTI_FACE)], 2),
        ([shot(SnapshotFlag.LOW_SIMILARITY, similarity=40.0), shot(SnapshotFlag.LOW_SIMILARITY, similarity=20.0)], 1),
    ],
)
def test_most_suspicious_photograph_comes_first(shots: list[Shot], first: int | None) -> None:
    assert worst(shots) == first


@pytest.mark.parametrize(
    ("shots", "fits"),
    [
        ([], False),
        ([GOOD], True),
        ([GOOD, shot(SnapshotFlag.LOW_SIMILARITY, similarity=50.0)], True),
        ([GOOD, shot(SnapshotFlag.BLURRED)], True),
        ([GOOD, shot(status=SnapshotStatus.ACCEPTED)], True),
        ([GOOD, shot(SnapshotFlag.NO_FACE)], False),
        ([GOOD, shot(SnapshotFlag.MULTI_FACE)], False),
        ([GOOD, shot(SnapshotFlag.UNREADABLE)], False),
        ([GOOD, shot(status=SnapshotStatus.WAITING, judged=False)], False),
        ([GOOD, shot(status=SnapshotStatus.FLAGGED, judged=False)], False),
        ([GOOD, shot(status=SnapshotStatus.REJECTED)], False),
        ([GOOD, MISSED], False),
        ([GOOD, GOOD, MISSED], True),
        ([MISSED], False),
    ],
)
def test_wall_takes_only_photographs_with_exactly_one_face(shots: list[Shot], fits: bool) -> None:
    assert fits_wall(shots) is fits
