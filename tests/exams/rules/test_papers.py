"""Places of a paper: the key of an answer, and what may be chosen there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.catalogue.rules import QuestionType
from server.exams.rules import MOST_ITEMS, SLOTS, choosable, slot


@given(st.integers(1, 10**12), st.integers(1, 3 * MOST_ITEMS))
def test_slot_tells_attempt_and_place_again(attempt: int, place: int) -> None:
    assert divmod(slot(attempt, place), SLOTS) == (attempt, place)


@pytest.mark.parametrize(
    ("kind", "options", "expected"),
    [
        (QuestionType.SINGLE, 4, ("ABCD", False)),
        (QuestionType.MULTIPLE, 5, ("ABCDE", True)),
        (QuestionType.SINGLE, 2, ("AB", False)),
        (QuestionType.TRUE_FALSE, 0, ("TF", False)),
    ],
)
def test_letters_are_those_of_the_screen(kind: QuestionType, options: int, expected: tuple[str, bool]) -> None:
    assert choosable(kind, options) == expected
