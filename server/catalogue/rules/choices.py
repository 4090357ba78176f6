"""A question as it is answered: its options with their letters, and which choices are possible and right.

A choice is the letters of the options, "B" or "ACD"; of a true/false question "T" or "F"; "" leaves it unanswered.
"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from server.catalogue.rules import QuestionType

LETTERS: Final = "ABCDEF"
TRUE_FALSE: Final = (("T", "正确"), ("F", "错误"))


def lettered(kind: QuestionType, options: Sequence[str]) -> Sequence[tuple[str, str]]:
    """The options with what stands for them in a choice, in the order given."""
    return TRUE_FALSE if kind is QuestionType.TRUE_FALSE else tuple(zip(LETTERS, options, strict=False))


def normal_choice(choice: str) -> str:
    """The one way to write a choice: upper case, in the order of the letters ("dca" → "ACD")."""
    letters = "".join(unicodedata.normalize("NFKC", choice).split())
    return "".join(sorted(letters.upper()))


def possible_choice(kind: QuestionType, options: Sequence[str], choice: str) -> bool:
    """Whether the question can be answered so. Only one of several right ones takes more than one letter."""
    normal = normal_choice(choice)
    letters = {letter for letter, _ in lettered(kind, options)}
    distinct = len(set(normal)) == len(normal) and set(normal) <= letters
    return distinct and (kind is QuestionType.MULTIPLE or len(normal) <= 1)


def is_right(key: str, choice: str) -> bool:
    """Whether the choice is exactly the key: nothing missing, nothing too much."""
    return normal_choice(choice) == normal_choice(key)
