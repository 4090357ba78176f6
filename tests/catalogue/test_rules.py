"""Which topic serves whom, when two stems are the same, and when a class takes people."""

from datetime import date, timedelta

import pytest

from server.catalogue.rules import Opening, as_credits, opening, stem_hash, topic_serves


@pytest.mark.parametrize(
    ("kinds", "category", "serves"),
    [({"C", "C1"}, "C", True), ({"C1"}, "C", False), ({"C"}, "C1", False), (set(), "A", False)],
)
def test_kinds_are_compared_item_by_item(kinds: set[str], category: str, serves: bool) -> None:
    assert topic_serves(kinds, category) is serves


@pytest.mark.parametrize("other", ["安全生产的方针是（  ）。", "安全生产的方针是()", "安全生产 的方针是（）？"])
def test_stems_that_differ_in_width_spaces_or_punctuation_are_the_same(other: str) -> None:
    assert stem_hash(other) == stem_hash("安全生产的方针是（）。")


def test_stems_that_differ_in_a_word_are_two() -> None:
    assert stem_hash("应当设置") != stem_hash("可以设置")


@pytest.mark.parametrize(
    ("days", "seats_left", "expected"),
    [
        (-1, 1, Opening.NOT_YET),
        (0, 1, Opening.OPEN),
        (10, 1, Opening.OPEN),
        (11, 1, Opening.CLOSED),
        (5, 0, Opening.FULL),
        (11, 0, Opening.CLOSED),
        (-1, 0, Opening.NOT_YET),
    ],
)
def test_class_takes_people_in_its_window_while_there_are_seats(days: int, seats_left: int, expected: Opening) -> None:
    first = date(2026, 11, 1)

    assert opening(first, first + timedelta(days=10), seats_left, first + timedelta(days=days)) is expected


@pytest.mark.parametrize(
    ("days", "seats_left", "expected"),
    [
        (-1, 1, Opening.NOT_YET),
        (0, 1, Opening.NOT_READY),
        (5, 0, Opening.NOT_READY),
        (11, 1, Opening.CLOSED),
    ],
)
def test_class_that_is_held_takes_nobody_in_its_window(days: int, seats_left: int, expected: Opening) -> None:
    first = date(2026, 11, 1)
    today = first + timedelta(days=days)

    assert opening(first, first + timedelta(days=10), seats_left, today, held=True) is expected


def test_credits_are_tenths() -> None:
    assert as_credits(245) == 24.5
