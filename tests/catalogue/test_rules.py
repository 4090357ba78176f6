"""Which topic serves whom, and when two stems are the same."""

import pytest

from server.catalogue.rules import as_credits, stem_hash, topic_serves


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


def test_credits_are_tenths() -> None:
    assert as_credits(245) == 24.5
