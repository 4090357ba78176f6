"""What a paper consists of."""

import json
from dataclasses import replace

import pytest

from server.exams.rules import DEFAULT, Blueprint, MultiRule, Part, blueprint_faults


def test_default_is_a_hundred_points_in_eighty_questions_and_passes_at_sixty() -> None:
    assert (DEFAULT.items, DEFAULT.total_halves, DEFAULT.pass_halves) == (80, 200, 120)


def test_blueprint_is_the_same_after_it_was_frozen_into_an_attempt() -> None:
    frozen = json.dumps(replace(DEFAULT, multi_rule=MultiRule.EXACT).as_json())

    assert Blueprint.from_json(json.loads(frozen)) == replace(DEFAULT, multi_rule=MultiRule.EXACT)


def test_sound_blueprint_has_no_faults() -> None:
    assert blueprint_faults(DEFAULT) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"true_false": Part(-1, 2), "pass_halves": 100}, ["题数不能是负数。"]),
        ({"single": Part(61, 2)}, ["一份试卷最多100道题。"]),
        ({"single": Part(40, 0)}, ["每题分值应在0.5分到10分之间。"]),
        ({"single": Part(40, 21)}, ["每题分值应在0.5分到10分之间。"]),
        ({"single": Part(0, 1)}, []),
        ({"pass_halves": 0}, ["合格分应大于0。"]),
        ({"pass_halves": 200}, []),
        ({"pass_halves": 201}, ["合格分不能高于试卷总分（100.0分）。"]),
        (
            {"single": Part(0, 2), "multiple": Part(0, 2), "true_false": Part(0, 2)},
            ["试卷至少要有一道题。", "合格分不能高于试卷总分（0.0分）。"],
        ),
    ],
)
def test_faults_are_told_in_sentences(changes: dict[str, Part], expected: list[str]) -> None:
    assert blueprint_faults(replace(DEFAULT, **changes)) == expected  # type: ignore[arg-type]
