"""Options in another order on each paper, and choices made there.

An order is the bank's letters as they are shown: with "CADB" the option shown first, as A, is the bank's C. Marking and
statistics know the bank's letters only.
"""

from functools import lru_cache

from server.catalogue.rules.choices import LETTERS


def shown_to_original(order: str, choice: str) -> str:
    """The bank's letters of a choice made on the screen; without an order (true/false) the choice as it is."""
    return _spelled(choice, LETTERS[: len(order)], order)


def original_to_shown(order: str, choice: str) -> str:
    """The letters on the screen of a choice, or of a key, in the bank's letters."""
    return _spelled(choice, order, LETTERS[: len(order)])


@lru_cache(maxsize=4096)
def _spelled(choice: str, old: str, new: str) -> str:
    return "".join(sorted(choice.translate(str.maketrans(old, new)))) if old else choice
