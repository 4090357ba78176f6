"""Every rule of marking in product.md and domain.md §5, in half points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.catalogue.rules import QuestionType
from server.exams.rules import DEFAULT, Blueprint, Keyed, MultiRule, Part, mark, mark_item

SINGLE, MULTIPLE, TRUE_FALSE = QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TRUE_FALSE
HALF, EXACT = MultiRule.HALF_PER_OPTION, MultiRule.EXACT


@pytest.mark.parametrize("rule", MultiRule)
@pytest.mark.parametrize(
    ("kind", "key", "choice", "expected"),
    [
        (SINGLE, "B", "B", 2),
        (SINGLE, "B", "A", 0),
        (SINGLE, "B", "", 0),
        (TRUE_FALSE, "T", "T", 2),
        (TRUE_FALSE, "T", "F", 0),
        (TRUE_FALSE, "F", "F", 2),
        (TRUE_FALSE, "F", "", 0),
    ],
)
def test_single_and_true_false_are_right_or_nothing(
    kind: QuestionType, key: str, choice: str, expected: int, rule: MultiRule
) -> None:
    assert mark_item(kind, key, choice, Part(1, 2), rule) == expected


@pytest.mark.parametrize(
    ("key", "choice", "points", "exact_points"),
    [
        ("ABD", "ABD", 2.0, 2.0),  # all right
        ("ABD", "DBA", 2.0, 2.0),  # in any order
        ("ABD", "AB", 1.0, 0.0),  # missing: 0.5 for each right one
        ("ABD", "A", 0.5, 0.0),
        ("ABD", "ABC", 0.0, 0.0),  # any wrong option
        ("ABD", "ABCD", 0.0, 0.0),
        ("ABD", "C", 0.0, 0.0),
        ("ABD", "", 0.0, 0.0),  # none chosen
        ("ABCD", "ABC", 1.5, 0.0),  # of five
        ("ABCD", "ABCD", 2.0, 2.0),
        ("ABCD", "ABCDE", 0.0, 0.0),
        ("ABCDE", "ABCD", 1.5, 0.0),  # at most 1.5
        ("AB", "A", 0.5, 0.0),
    ],
)
def test_multiple_choice_of_two_points(key: str, choice: str, points: float, exact_points: float) -> None:
    part = DEFAULT.multiple

    assert mark_item(MULTIPLE, key, choice, part, HALF) / 2 == points
    assert mark_item(MULTIPLE, key, choice, part, EXACT) / 2 == exact_points


@pytest.mark.parametrize(
    ("points", "expected"),
    [(0.5, [0, 0, 0, 0.5]), (1, [0.5, 0.5, 0.5, 1]), (1.5, [0.5, 1, 1, 1.5]), (3, [0.5, 1, 1.5, 3])],
)
def test_missing_options_leave_half_a_point_less_than_all_whatever_a_question_is_worth(
    points: float, expected: list[float]
) -> None:
    part = Part(1, int(points * 2))

    assert [mark_item(MULTIPLE, "ABCD", "ABCD"[:right], part, HALF) / 2 for right in (1, 2, 3, 4)] == expected


def paper(single: int, multiple: int) -> list[Keyed]:
    return [Keyed(number, SINGLE, "A") for number in range(single)] + [
        Keyed(100 + number, MULTIPLE, "ABC") for number in range(multiple)
    ]


@pytest.mark.parametrize(("multiple", "score", "passed"), [("ABC", 121, True), ("AB", 119, False), ("", 117, False)])
def test_half_a_point_below_the_pass_mark_fails(multiple: str, score: int, passed: bool) -> None:
    blueprint = Blueprint(Part(58, 2), Part(2, 4), Part(0, 2), pass_halves=120)
    choices = dict.fromkeys(range(58), "A") | {100: multiple, 101: "A"}

    marked = mark(paper(58, 2), choices, blueprint)

    assert (marked.score_halves, marked.passed) == (score, passed)


def test_sixty_passes_and_fifty_nine_and_a_half_does_not() -> None:
    questions = paper(40, 20)
    right = dict.fromkeys(range(40), "A") | {100 + number: "ABC" for number in range(9)}

    passes = mark(questions, right | {109: "ABC"}, DEFAULT)
    fails = mark(questions, right | {109: "AB", 110: "A"}, DEFAULT)

    assert [(passes.score_halves, passes.passed), (fails.score_halves, fails.passed)] == [(120, True), (119, False)]


def test_each_question_tells_what_it_earned_also_when_it_was_left_out() -> None:
    marked = mark(paper(2, 2), {0: "A", 1: "B", 100: "AB"}, DEFAULT)

    assert (marked.halves, marked.score_halves) == ({0: 2, 1: 0, 100: 2, 101: 0}, 4)


def test_answers_to_questions_of_another_paper_earn_nothing() -> None:
    assert mark(paper(1, 0), {0: "A", 7: "A"}, DEFAULT).halves == {0: 2}


letters = st.sets(st.sampled_from("ABCDE"), min_size=1).map(lambda chosen: "".join(sorted(chosen)))
parts = st.builds(Part, st.integers(0, 40), st.integers(1, 20))
blueprints = st.builds(Blueprint, parts, parts, parts, st.integers(1, 200), st.sampled_from(MultiRule))
keys = st.one_of(
    st.tuples(st.just(SINGLE), st.sampled_from("ABCD")),
    st.tuples(st.just(MULTIPLE), letters.filter(lambda key: len(key) > 1)),
    st.tuples(st.just(TRUE_FALSE), st.sampled_from("TF")),
)
papers = st.lists(keys, max_size=12).map(
    lambda found: [Keyed(number, kind, key) for number, (kind, key) in enumerate(found)]
)
answers = st.dictionaries(st.integers(0, 12), st.one_of(letters, st.sampled_from(["", "T", "F"])))


@given(papers, answers, blueprints)
def test_score_is_between_nothing_and_the_whole_and_the_sum_of_its_parts(
    questions: list[Keyed], choices: dict[int, str], blueprint: Blueprint
) -> None:
    marked = mark(questions, choices, blueprint)

    assert 0 <= marked.score_halves <= sum(blueprint.parts[item.type].halves for item in questions)
    assert marked.score_halves == sum(marked.halves.values())
    assert marked.passed is (marked.score_halves >= blueprint.pass_halves)


@given(papers.filter(bool), answers, blueprints, st.data())
def test_a_wrong_answer_that_becomes_right_never_lowers_the_score(
    questions: list[Keyed], choices: dict[int, str], blueprint: Blueprint, data: st.DataObject
) -> None:
    mended = data.draw(st.sampled_from(questions))

    before = mark(questions, choices, blueprint)
    after = mark(questions, choices | {mended.question_id: mended.key}, blueprint)

    assert after.score_halves >= before.score_halves
    assert after.halves[mended.question_id] == blueprint.parts[mended.type].halves
