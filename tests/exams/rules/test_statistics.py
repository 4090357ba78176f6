"""Difficulty, discrimination and choices of one question, and what makes it weak."""

import statistics
from itertools import repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.exams.rules.statistics import ItemAnswer, ItemStatistics, Weakness, item_statistics

GOOD, BAD = ItemAnswer("B", 1.0, 0.9), ItemAnswer("C", 0.0, 0.3)


def of(*answers: ItemAnswer) -> ItemStatistics:
    return item_statistics(answers)


def test_question_that_nobody_was_asked_has_no_figures() -> None:
    assert of() == ItemStatistics(0, None, None, {})


def test_difficulty_is_the_share_of_full_marks_alone() -> None:
    half = ItemAnswer("A", 0.5, 0.5)

    assert of(GOOD, half, half, BAD).difficulty == 0.25


@pytest.mark.parametrize(
    ("answers", "discrimination"),
    [
        ([GOOD, BAD], 1.0),  # the good get it right
        ([ItemAnswer("B", 1.0, 0.3), ItemAnswer("C", 0.0, 0.9)], -1.0),  # and here the bad
        ([GOOD, GOOD], None),  # everybody gets it right
        ([GOOD, ItemAnswer("C", 0.0, 0.9)], None),  # all do equally well elsewhere
        ([GOOD], None),
        # By hand: x = 1 1 0 0, y = .9 .5 .7 .3: n·Σxy - ΣxΣy = 4·1.4 - 2·2.4 = .8, √((8 - 4)·(6.56 - 5.76)) = √3.2
        (
            [ItemAnswer("B", 1, 0.9), ItemAnswer("B", 1, 0.5), ItemAnswer("A", 0, 0.7), ItemAnswer("A", 0, 0.3)],
            0.8 / 3.2**0.5,
        ),
    ],
)
def test_discrimination_is_the_correlation_with_the_rest(
    answers: list[ItemAnswer], discrimination: float | None
) -> None:
    assert of(*answers).discrimination == (discrimination if discrimination is None else pytest.approx(discrimination))


shares = st.sampled_from([0.0, 0.25, 0.5, 0.75, 1.0])


@given(st.lists(st.tuples(shares, shares), min_size=2, max_size=40))
def test_discrimination_is_what_the_standard_library_finds(pairs: list[tuple[float, float]]) -> None:
    found = item_statistics([ItemAnswer("A", x, y) for x, y in pairs]).discrimination

    xs, ys = zip(*pairs, strict=True)
    even = len(set(xs)) == 1 or len(set(ys)) == 1
    assert found == (None if even else pytest.approx(statistics.correlation(xs, ys), abs=1e-6))


def test_choices_are_counted_for_each_option_alone_or_among_others() -> None:
    found = of(*(ItemAnswer(choice, 0, 0) for choice in ("AB", "ABD", "B", "", "")))

    assert {letter: found.picked(letter) for letter in ("A", "B", "C", "D", "")} == {
        "A": 2, "B": 3, "C": 0, "D": 1, "": 2,
    }  # fmt: skip


def many(right: int, wrong: int, *, other_way: bool = False) -> ItemStatistics:
    """The good are right and the bad are wrong, or the other way."""
    high, low = (0.3, 0.9) if other_way else (0.9, 0.3)
    return item_statistics([*repeat(ItemAnswer("B", 1.0, high), right), *repeat(ItemAnswer("C", 0.0, low), wrong)])


@pytest.mark.parametrize(
    ("found", "weaknesses"),
    [
        (many(15, 15), ()),
        (many(5, 25), (Weakness.HARD,)),
        (many(6, 24), ()),  # exactly a fifth
        (many(29, 1), (Weakness.EASY,)),
        (many(19, 1), ()),  # too few answers
        (many(57, 3), ()),  # exactly 95 of a hundred
        (many(30, 0), (Weakness.EASY,)),  # no discrimination to be told
        (many(15, 15, other_way=True), (Weakness.FLAT,)),
        (many(5, 25, other_way=True), (Weakness.HARD, Weakness.FLAT)),
        (many(5, 24, other_way=True), ()),
    ],
)
def test_weak_question_is_named_from_thirty_answers_on(found: ItemStatistics, weaknesses: tuple[Weakness, ...]) -> None:
    assert found.weaknesses == weaknesses
