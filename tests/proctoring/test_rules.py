"""The regulation of photographs as tables."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.proctoring.rules import (
    AnswerWindow,
    Measures,
    PhotoState,
    QualityLimits,
    SnapshotFlag,
    SnapshotStatus,
    answer_window,
    draw_interval,
    flags_of,
    photo_state,
)

LIMITS = QualityLimits(sharpness=0.03, dark_brightness=40)
GOOD = {
    "faces": 1,
    "multiple": False,
    "blank": False,
    "sharpness": 0.1,
    "brightness": 120.0,
    "mismatch": False,
    "unsure": False,
}


@pytest.mark.parametrize(
    ("seen", "duplicate", "flags"),
    [
        ({}, False, set()),
        ({"faces": 0, "sharpness": None, "brightness": None}, False, {"NO_FACE"}),
        ({"faces": 2}, False, set()),
        ({"faces": 2, "multiple": True}, False, {"MULTI_FACE"}),
        ({"blank": True, "faces": 0, "sharpness": None, "brightness": None}, False, {"DARK", "NO_FACE"}),
        ({"brightness": 39.9}, False, {"DARK"}),
        ({"brightness": 40.0}, False, set()),
        ({"sharpness": 0.0299}, False, {"BLURRED"}),
        ({"sharpness": 0.03}, False, set()),
        ({"mismatch": True}, False, {"LOW_SIMILARITY"}),
        ({"unsure": True}, False, set()),
        ({"unsure": True, "sharpness": 0.01}, False, {"BLURRED", "LOW_SIMILARITY"}),
        ({}, True, {"DUPLICATE"}),
        ({"unsure": True}, True, {"DUPLICATE", "LOW_SIMILARITY"}),
    ],
)
def test_flags_follow_from_what_was_seen(seen: dict[str, object], duplicate: bool, flags: set[str]) -> None:
    measures = Measures(**{**GOOD, **seen})  # type: ignore[arg-type]

    assert flags_of(measures, LIMITS, duplicate=duplicate) == {SnapshotFlag(flag) for flag in flags}


OK = (SnapshotStatus.COMPARED, ())
WAITING = (SnapshotStatus.WAITING, ())
MISSED = (SnapshotStatus.MISSED, ("MISSED",))
FLAGGED = (SnapshotStatus.FLAGGED, ("NO_FACE",))
LATE = (SnapshotStatus.FLAGGED, ("LATE",))
ACCEPTED = (SnapshotStatus.ACCEPTED, ("BLURRED",))
REJECTED = (SnapshotStatus.REJECTED, ())


@pytest.mark.parametrize(
    ("photos", "state"),
    [
        ([], PhotoState.OK),
        ([OK, OK], PhotoState.OK),
        ([OK, WAITING], PhotoState.WAITING),
        ([OK, OK, FLAGGED], PhotoState.OK),
        ([OK, FLAGGED], PhotoState.BAD),
        ([WAITING, MISSED], PhotoState.BAD),
        ([OK, LATE], PhotoState.OK),
        ([ACCEPTED], PhotoState.OK),
        ([REJECTED], PhotoState.BAD),
    ],
)
def test_topic_is_bad_from_half_unusable_photos_on(
    photos: list[tuple[SnapshotStatus, tuple[str, ...]]], state: PhotoState
) -> None:
    assert photo_state(photos) is state


@pytest.mark.parametrize(
    ("now", "window"),
    [
        (1_000, AnswerWindow.IN_TIME),
        (60_000, AnswerWindow.IN_TIME),
        (60_001, AnswerWindow.LATE),
        (660_000, AnswerWindow.LATE),
        (660_001, AnswerWindow.OVER),
    ],
)
def test_answer_window_ends_with_its_last_millisecond(now: int, window: AnswerWindow) -> None:
    assert answer_window(60_000, now, 600) is window


@given(st.floats(1, 10_000), st.floats(0, 0.99), st.floats(0, 1))
def test_interval_stays_within_the_jitter(mean: float, jitter: float, drawn: float) -> None:
    interval = draw_interval(mean, jitter, lambda: drawn)

    assert mean * 1000 * (1 - jitter) - 1 <= interval <= mean * 1000 * (1 + jitter) + 1
