"""Which choices a question takes, how they are written, and which one is right."""

import pytest

from server.catalogue.rules import QuestionType
from server.catalogue.rules.choices import is_right, lettered, normal_choice, possible_choice

SINGLE, MULTIPLE, TRUE_FALSE = QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TRUE_FALSE
FOUR = ["甲", "乙", "丙", "丁"]


@pytest.mark.parametrize(
    ("kind", "options", "expected"),
    [
        (SINGLE, ["甲", "乙"], [("A", "甲"), ("B", "乙")]),
        (MULTIPLE, list("一二三四五六"), list(zip("ABCDEF", "一二三四五六", strict=True))),
        (TRUE_FALSE, [], [("T", "正确"), ("F", "错误")]),
    ],
)
def test_options_are_lettered_in_their_order(
    kind: QuestionType, options: list[str], expected: list[tuple[str, str]]
) -> None:
    assert list(lettered(kind, options)) == expected


@pytest.mark.parametrize(
    ("choice", "expected"),
    [("acd", "ACD"), ("DCA", "ACD"), (" b ", "B"), ("ＡＢ", "AB"), ("a c", "AC"), ("AA", "AA"), ("", ""), ("  ", "")],
)
def test_choice_has_one_way_to_be_written(choice: str, expected: str) -> None:
    assert normal_choice(choice) == expected


@pytest.mark.parametrize(
    ("kind", "choice", "expected"),
    [
        (SINGLE, "", True),
        (SINGLE, "D", True),
        (SINGLE, "d", True),
        (SINGLE, "E", False),
        (SINGLE, "AB", False),
        (SINGLE, "T", False),
        (SINGLE, "1", False),
        (MULTIPLE, "", True),
        (MULTIPLE, "A", True),
        (MULTIPLE, "DCBA", True),
        (MULTIPLE, "AE", False),
        (MULTIPLE, "AA", False),
        (TRUE_FALSE, "", True),
        (TRUE_FALSE, "T", True),
        (TRUE_FALSE, "f", True),
        (TRUE_FALSE, "TF", False),
        (TRUE_FALSE, "A", False),
        (TRUE_FALSE, "正确", False),
    ],
)
def test_only_letters_of_the_options_can_be_chosen(kind: QuestionType, choice: str, expected: bool) -> None:
    assert possible_choice(kind, FOUR if kind is not TRUE_FALSE else [], choice) is expected


@pytest.mark.parametrize(
    ("key", "choice", "expected"),
    [
        ("B", "b", True),
        ("ABD", "DBA", True),
        ("T", "T", True),
        ("ABD", "AB", False),
        ("AB", "ABD", False),
        ("F", "T", False),
        ("B", "", False),
    ],
)
def test_only_the_whole_key_is_right(key: str, choice: str, expected: bool) -> None:
    assert is_right(key, choice) is expected
