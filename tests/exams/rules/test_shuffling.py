"""Choices between the screen, where options are shuffled, and the bank."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.exams.rules import original_to_shown, shown_to_original

orders = st.integers(2, 6).flatmap(lambda size: st.permutations("ABCDEF"[:size])).map("".join)


@pytest.mark.parametrize(
    ("order", "shown", "original"),
    [
        ("CADB", "A", "C"),
        ("CADB", "D", "B"),
        ("CADB", "AB", "AC"),
        ("CADB", "ABCD", "ABCD"),
        ("BA", "B", "A"),
        ("CADB", "", ""),
        ("", "T", "T"),
    ],
)
def test_choice_translates_both_ways(order: str, shown: str, original: str) -> None:
    assert (shown_to_original(order, shown), original_to_shown(order, original)) == (original, shown)


@given(orders, st.data())
def test_there_and_back_is_the_same_choice(order: str, data: st.DataObject) -> None:
    choice = "".join(sorted(data.draw(st.sets(st.sampled_from(order)))))

    assert original_to_shown(order, shown_to_original(order, choice)) == choice
    assert shown_to_original(order, original_to_shown(order, choice)) == choice
    assert len(shown_to_original(order, choice)) == len(choice)


@given(orders)
def test_letter_on_the_screen_stands_for_the_option_shown_there(order: str) -> None:
    assert [shown_to_original(order, letter) for letter in "ABCDEF"[: len(order)]] == list(order)
