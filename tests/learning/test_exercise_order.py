"""Which questions the next exercise holds."""

import pytest

from server.learning.rules.exercises import dealt

ITEMS = list(range(1, 31))


def test_exercise_is_the_same_until_it_is_handed_in() -> None:
    assert dealt(ITEMS, {}, 7, 10) == dealt(ITEMS[::-1], {}, 7, 10)


def test_people_practise_in_orders_of_their_own() -> None:
    assert dealt(ITEMS, {}, 7, 30) != dealt(ITEMS, {}, 8, 30)


@pytest.mark.parametrize(("size", "expected"), [(1, 1), (10, 10), (30, 30), (31, 30)])
def test_exercise_holds_no_more_than_there_are(size: int, expected: int) -> None:
    assert len(set(dealt(ITEMS, {}, 7, size))) == expected


def test_every_question_is_asked_before_one_comes_again() -> None:
    asked_ms: dict[int, int] = {}
    rounds = []
    for now_ms in (1, 2, 3):
        rounds.append(dealt(ITEMS, asked_ms, 7, 10))
        asked_ms |= dict.fromkeys(rounds[-1], now_ms)

    assert sorted(item for one in rounds for item in one) == ITEMS


def test_then_the_one_not_asked_for_longest_comes_first() -> None:
    assert dealt([1, 2, 3], {1: 30, 2: 10, 3: 20}, 7, 3) == [2, 3, 1]


def test_question_that_goes_leaves_the_others_where_they_were() -> None:
    before = dealt(ITEMS, {}, 7, 30)

    assert dealt([item for item in ITEMS if item != before[3]], {}, 7, 30) == [*before[:3], *before[4:]]
