"""Places of a paper and of its answers."""

from functools import cache
from typing import Final

from server.catalogue.rules import QuestionType
from server.catalogue.rules.choices import LETTERS, TRUE_FALSE

SLOTS: Final = 1000  # a paper has fewer places than this: attempt × SLOTS + place is an answer's key
SEQ_STEP: Final = 1_000_000  # between the numbers of one device and of the next that takes over


def slot(attempt_id: int, place: int) -> int:
    """The key of the answer to the question at `place` (from 1)."""
    return attempt_id * SLOTS + place


@cache
def choosable(kind: QuestionType, options: int) -> tuple[str, bool]:
    """The letters that may be chosen on the screen, and whether several at once; shared by all papers in memory."""
    if kind is QuestionType.TRUE_FALSE:
        return "".join(letter for letter, _ in TRUE_FALSE), False
    return LETTERS[:options], kind is QuestionType.MULTIPLE
