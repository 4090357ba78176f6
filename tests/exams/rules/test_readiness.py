"""The unluckiest legal choice of topics, held against trying all of them."""

from collections.abc import Iterator
from itertools import chain, combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.catalogue.rules import QuestionType
from server.exams.rules import DEFAULT, Blueprint, Lack, Part, Shortfall, TopicStock, fewest_items, shortfalls

SINGLE, MULTIPLE, TRUE_FALSE = QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TRUE_FALSE


def topic(number: int, credit_tenths: int, *counts: int) -> TopicStock:
    return TopicStock(number, credit_tenths, dict(zip((SINGLE, MULTIPLE, TRUE_FALSE), counts, strict=False)))


@st.composite
def shelves(draw: st.DrawFn) -> list[TopicStock]:
    few = st.integers(0, 6)
    rows = draw(st.lists(st.tuples(st.integers(5, 20), few, few, few), max_size=8))
    return [topic(number, *row) for number, row in enumerate(rows)]


required = st.integers(1, 80)
small_parts = st.builds(Part, st.integers(0, 12), st.just(2))
blueprints = st.builds(Blueprint, small_parts, small_parts, small_parts, st.just(1))


def legal_choices(topics: list[TopicStock], required_tenths: int) -> Iterator[tuple[TopicStock, ...]]:
    """All sets that reach the credits and did not before their last topic: credits(set) - largest < required."""
    for chosen in chain.from_iterable(combinations(topics, size) for size in range(1, len(topics) + 1)):
        reached = sum(one.credit_tenths for one in chosen)
        if reached >= required_tenths > reached - max(one.credit_tenths for one in chosen):
            yield chosen


def count(chosen: tuple[TopicStock, ...], kind: QuestionType) -> int:
    return sum(one.items.get(kind, 0) for one in chosen)


@given(shelves(), required, st.sets(st.sampled_from(QuestionType), min_size=1))
def test_fewest_items_is_the_least_of_all_legal_choices(
    topics: list[TopicStock], required_tenths: int, kinds: set[QuestionType]
) -> None:
    sums = [sum(count(chosen, kind) for kind in kinds) for chosen in legal_choices(topics, required_tenths)]

    found = fewest_items(topics, required_tenths, kinds)

    assert (found[0] if found else None) == (min(sums) if sums else None)


@given(shelves(), required)
def test_worst_example_reaches_the_credits_and_holds_what_it_is_said_to_hold(
    topics: list[TopicStock], required_tenths: int
) -> None:
    found = fewest_items(topics, required_tenths, (SINGLE,))

    if found:
        chosen = [one for one in topics if one.topic_id in found[1]]
        assert len(chosen) == len(found[1])
        assert sum(one.credit_tenths for one in chosen) >= required_tenths
        assert count(tuple(chosen), SINGLE) == found[0]


@given(shelves(), required, blueprints)
def test_class_is_ready_when_no_legal_choice_lacks_anything(
    topics: list[TopicStock], required_tenths: int, blueprint: Blueprint
) -> None:
    choices = list(legal_choices(topics, required_tenths))
    least = {kind: min((count(chosen, kind) for chosen in choices), default=0) for kind in QuestionType}
    fills = all(least[kind] >= part.items for kind, part in blueprint.parts.items())
    new = min(
        (
            sum(min(part.items, count(chosen, kind) - part.items) for kind, part in blueprint.parts.items())
            for chosen in choices
        ),
        default=0,
    )

    found = shortfalls(topics, required_tenths, blueprint)

    assert (found == []) is bool(choices and fills and new * 2 >= blueprint.items)
    if choices and not fills:
        assert {(one.type, one.there) for one in found} == {
            (kind, least[kind]) for kind, part in blueprint.parts.items() if least[kind] < part.items
        }
    elif found and choices:
        assert [(one.lack, one.there) for one in found] == [(Lack.MAKE_UP, new)]


def test_bank_of_ten_questions_a_topic_is_ready_whatever_the_topics_are_worth() -> None:
    """domain.md §5; twelve topics of 2.0 credits bring 60/36/24: exactly one and a half papers."""
    for tenths in (5, 10, 15, 20):
        assert shortfalls([topic(number, tenths, 5, 3, 2) for number in range(48)], 240, DEFAULT) == []


def test_topics_that_do_not_reach_the_credits_are_told() -> None:
    topics = [topic(number, 10, 50, 50, 50) for number in range(3)]

    assert shortfalls(topics, 240, DEFAULT) == [Shortfall(Lack.CREDITS, 240, 30, (0, 1, 2))]


def test_type_that_the_unluckiest_choice_lacks_is_told_with_that_choice() -> None:
    rich = [topic(number, 20, 10, 10, 10) for number in range(12)]
    poor = [topic(number, 20, 10, 10, 0) for number in range(20, 25)]

    assert shortfalls(rich + poor, 240, Blueprint(Part(40, 2), Part(20, 4), Part(80, 2), 1)) == [
        Shortfall(Lack.PAPER, 80, 70, (*range(7), *range(20, 25)), TRUE_FALSE)
    ]


@pytest.mark.parametrize(("true_false", "expected"), [(24, []), (23, [39])])
def test_half_of_the_make_up_paper_must_be_new(true_false: int, expected: list[int]) -> None:
    only = [topic(1, 240, 60, 36, true_false)]

    found = shortfalls(only, 240, DEFAULT)

    assert [(one.lack, one.there) for one in found] == [(Lack.MAKE_UP, there) for there in expected]
