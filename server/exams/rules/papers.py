"""Places of a paper and of its answers."""

from typing import Final

from server.catalogue.rules import QuestionType
from server.catalogue.rules.choices import LETTERS, TRUE_FALSE

SLOTS: Final = 1000  # a paper has fewer places than this: attempt × SLOTS + place is an answer's key
SEQ_STEP: Final = 1_000_000  # between the numbers of one device and of the next that takes over


def slot(attempt_id: int, place: int) -> int:
    """The key of the answer to the question at `place` (from 1)."""
    return attempt_id * SLOTS + place


def letters_of(kind: QuestionType, order: str) -> str:
    """What may be chosen on the screen, given the stored order of the options."""
    return "".join(letter for letter, _ in TRUE_FALSE) if kind is QuestionType.TRUE_FALSE else LETTERS[: len(order)]
