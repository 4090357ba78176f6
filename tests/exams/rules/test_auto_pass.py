"""When photographs pass by themselves: every limit of product.md from both sides."""

from collections.abc import Sequence
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.exams.rules import AutoPassLimits, Doubt, SeenPhoto, doubts, risk
from server.proctoring.rules import SnapshotFlag, SnapshotStatus

LIMITS: Final = AutoPassLimits(
    photo_share=0.8, median_similarity=80.0, least_similarity=60.0, flagged_share=0.1, gap_seconds=600
)
START: Final = 1_000_000
MINUTE: Final = 60_000
COMPARED, FLAGGED, MISSED = SnapshotStatus.COMPARED, SnapshotStatus.FLAGGED, SnapshotStatus.MISSED


def seen(*similarities: float | None, **changes: Any) -> list[SeenPhoto]:
    """Photographs a minute apart."""
    values: dict[str, Any] = {"status": COMPARED, "flags": ()}
    return [
        SeenPhoto(**{**values, "similarity": value, "taken_ms": START + place * MINUTE, **changes})
        for place, value in enumerate(similarities, 1)
    ]


def missed(count: int) -> list[SeenPhoto]:
    return [SeenPhoto(MISSED, (SnapshotFlag.MISSED,), None, None)] * count


def flagged(*flags: SnapshotFlag, similarity: float | None = None, count: int = 1) -> list[SeenPhoto]:
    return [SeenPhoto(FLAGGED, flags, similarity, START + MINUTE)] * count


def judged(photos: Sequence[SeenPhoto], *, sealed_ms: int | None = None) -> set[Doubt]:
    last = max([photo.taken_ms or 0 for photo in photos], default=0)
    return set(doubts(photos, started_ms=START, sealed_ms=sealed_ms or last, limits=LIMITS))


def test_good_photographs_pass() -> None:
    assert judged(seen(*[90.0] * 20)) == set()


@pytest.mark.parametrize(
    ("similarities", "expected"),
    [
        ([80.0], set()),
        ([79.9], {Doubt.MEDIAN_SIMILARITY}),
        ([79.0, 80.0, 95.0], set()),
        ([79.0, 79.9, 95.0], {Doubt.MEDIAN_SIMILARITY}),
        ([79.0, 81.0], set()),  # of two, their mean
        ([79.0, 80.8], {Doubt.MEDIAN_SIMILARITY}),
        ([60.0, 90.0, 90.0], set()),
        ([59.9, 90.0, 90.0], {Doubt.LEAST_SIMILARITY}),
        ([59.9, 59.9, 90.0], {Doubt.LEAST_SIMILARITY, Doubt.MEDIAN_SIMILARITY}),
    ],
)
def test_similarity_counts_by_its_median_and_its_least(similarities: list[float], expected: set[Doubt]) -> None:
    assert judged(seen(*similarities)) == expected


@pytest.mark.parametrize(
    ("there", "asked", "enough"),
    [(80, 100, True), (79, 100, False), (4, 5, True), (3, 4, False), (1, 1, True), (24, 30, True), (23, 29, False)],
)
def test_four_of_five_asked_photographs_must_exist(there: int, asked: int, enough: bool) -> None:
    photos = [*seen(*[90.0] * there), *missed(asked - there)]

    assert judged(photos) == (set() if enough else {Doubt.FEW_PHOTOS})


@pytest.mark.parametrize(
    ("bad", "there", "few"),
    [(1, 10, True), (2, 19, False), (10, 100, True), (11, 100, False), (3, 30, True), (7, 70, True)],
)
def test_one_in_ten_may_be_flagged(bad: int, there: int, few: bool) -> None:
    photos = [*seen(*[90.0] * (there - bad)), *flagged(SnapshotFlag.DARK, similarity=85.0, count=bad)]

    assert judged(photos) == (set() if few else {Doubt.FLAGGED})


def test_photographs_without_a_face_count_as_flagged_and_not_as_uncompared() -> None:
    good = seen(*[90.0] * 18)

    assert judged([*good, *flagged(SnapshotFlag.NO_FACE, count=2)]) == set()
    assert judged([*good, *flagged(SnapshotFlag.NO_FACE, count=3)]) == {Doubt.FLAGGED}


def test_missed_ones_are_not_flagged_as_well() -> None:
    assert judged([*seen(*[90.0] * 8), *missed(2)]) == set()


def test_several_faces_in_one_of_many_are_looked_at() -> None:
    photos = [*seen(*[90.0] * 30), *flagged(SnapshotFlag.MULTI_FACE, similarity=90.0)]

    assert judged(photos) == {Doubt.MULTI_FACE}


@pytest.mark.parametrize(
    ("taken_after", "sealed_after", "gap"),
    [
        ([600], 1200, False),
        ([601], 1200, True),  # from the start
        ([600], 1201, True),  # to the end
        ([1, 601, 1201], 1300, False),
        ([1, 602], 700, True),
        ([602, 1], 700, True),  # in whatever order they are read
        ([300, 900.001], 1000, True),
        ([300, 950], 900, True),  # the last one came after the seal, and late
    ],
)
def test_ten_minutes_may_lie_between_two(taken_after: list[float], sealed_after: int, gap: bool) -> None:
    photos = [SeenPhoto(COMPARED, (), 90.0, START + round(after * 1000)) for after in taken_after]

    assert judged(photos, sealed_ms=START + sealed_after * 1000) == ({Doubt.GAP} if gap else set())


def test_one_that_was_not_compared_is_looked_at() -> None:
    """No reference photo, no consent to comparison, or the engine switched off."""
    assert judged(seen(90.0, None, 90.0)) == {Doubt.NOT_COMPARED}
    assert judged(seen(None, None)) == {Doubt.NOT_COMPARED}
    assert judged(flagged(SnapshotFlag.NO_FACE)) == {Doubt.FLAGGED, Doubt.NOT_COMPARED}


def test_one_that_still_waits_for_its_comparison_is_not_passed_over() -> None:
    """A late one carries a flag already, before anybody has looked at it."""
    waiting = SeenPhoto(SnapshotStatus.WAITING, (SnapshotFlag.LATE,), None, START + MINUTE)

    assert judged([*seen(*[90.0] * 20), waiting]) == {Doubt.NOT_COMPARED}


@pytest.mark.parametrize("photos", [[], missed(3)])
def test_nobody_passes_without_a_photograph(photos: list[SeenPhoto]) -> None:
    assert judged(photos) == {Doubt.NO_PHOTOS}


shares = st.integers(1, 99)
counts = st.integers(1, 100)


@given(shares, counts, st.data())
def test_shares_are_exact_whatever_the_setting(percent: int, asked: int, data: st.DataObject) -> None:
    """No rounding of binary fractions lets one photograph more or less through."""
    there, bad = data.draw(st.integers(1, asked)), 0
    bad = data.draw(st.integers(0, there))
    limits = AutoPassLimits(percent / 100, 0, 0, percent / 100, 10**9)
    photos = [*seen(*[90.0] * (there - bad)), *flagged(SnapshotFlag.DARK, similarity=90.0, count=bad)]

    found = set(doubts([*photos, *missed(asked - there)], started_ms=START, sealed_ms=START, limits=limits))

    assert (Doubt.FEW_PHOTOS in found) == (there * 100 < percent * asked)
    assert (Doubt.FLAGGED in found) == (bad * 100 > percent * there)


def test_risk_grows_with_every_doubt_and_stays_within_a_hundred() -> None:
    every = list(Doubt)
    risks = [risk(every[:count]) for count in range(len(every) + 1)]

    assert risks[0] == 0
    assert all(0 <= one <= 100 for one in risks)
    assert risks == sorted(risks)
    assert risk(every) == 100
    assert all(risk([doubt]) > 0 for doubt in every)


def test_somebody_else_before_the_screen_is_looked_at_sooner_than_a_missing_photograph() -> None:
    assert risk([Doubt.MULTI_FACE]) > risk([Doubt.FEW_PHOTOS]) > risk([Doubt.NOT_COMPARED])


def test_every_doubt_is_told_in_words() -> None:
    assert all(doubt.label for doubt in Doubt)
