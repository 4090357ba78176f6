"""How a question did in exams: difficulty, discrimination, and what was chosen.

Difficulty is the share of those who got full marks (p). Discrimination is the correlation of what the question earned
with the score of the rest of the paper (item-rest correlation, Henrysson, Psychometrika 28, 1963; for a question that
is right or wrong the point-biserial one):

    r = (n·Σxy - Σx·Σy) / √((n·Σx² - (Σx)²) · (n·Σy² - (Σy)²))

with x and y as shares of what could be earned, since the points of a question differ between classes. Only sums are
needed, so answers are counted once, as they come.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import reduce
from operator import add
from typing import Final

FEWEST_ANSWERS: Final = 30  # with fewer chance says more than the question
TOO_HARD: Final = 0.2
TOO_EASY: Final = 0.95
TOO_FLAT: Final = 0.1


class Weakness(StrEnum):
    """Why somebody should look at a question."""

    HARD = "HARD"
    EASY = "EASY"
    FLAT = "FLAT"

    @property
    def label(self) -> str:
        return _WEAKNESSES[self]


_WEAKNESSES: Final = {
    Weakness.HARD: "过难：答案可能有误",
    Weakness.EASY: "过易",
    Weakness.FLAT: "区分度低：与整卷成绩几乎无关",
}


@dataclass(frozen=True)
class ItemAnswer:
    """One answer in a sealed exam: the choice in the bank's letters, empty for none; what it earned, and the rest
    of the paper, as shares of what could be earned."""

    choice: str
    share: float
    rest_share: float


@dataclass(frozen=True)
class ItemSums:
    """What is kept of all answers to one question."""

    asked: int = 0
    full_marks: int = 0
    x: float = 0.0
    xx: float = 0.0
    y: float = 0.0
    yy: float = 0.0
    xy: float = 0.0
    choices: Mapping[str, int] = field(default_factory=dict)

    def __add__(self, other: "ItemSums") -> "ItemSums":
        sums = {name: getattr(self, name) + getattr(other, name) for name in SUMMED}
        return ItemSums(**sums, choices=dict(Counter(self.choices) + Counter(other.choices)))


SUMMED: Final = ("asked", "full_marks", "x", "xx", "y", "yy", "xy")


@dataclass(frozen=True)
class ItemStatistics:
    asked: int
    difficulty: float | None  # p; None before the first answer
    discrimination: float | None  # r; None where all did equally well
    choices: Mapping[str, int]

    @property
    def certain(self) -> bool:
        """Whether there are enough answers to judge by."""
        return self.asked >= FEWEST_ANSWERS

    @property
    def weaknesses(self) -> tuple[Weakness, ...]:
        if not self.certain or self.difficulty is None:
            return ()
        flat = self.discrimination is not None and self.discrimination < TOO_FLAT
        found = {
            Weakness.HARD: self.difficulty < TOO_HARD,
            Weakness.EASY: self.difficulty > TOO_EASY,
            Weakness.FLAT: flat,
        }
        return tuple(weakness for weakness, is_so in found.items() if is_so)

    def picked(self, letter: str) -> int:
        """How often an option was chosen, alone or among others; with "" how often nothing was."""
        return sum(count for choice, count in self.choices.items() if (letter in choice if letter else not choice))


def item_statistics(answers: Iterable[ItemAnswer]) -> ItemStatistics:
    """Of all answers to one question."""
    return statistics_of(reduce(add, map(sums_of, answers), ItemSums()))


def sums_of(answer: ItemAnswer) -> ItemSums:
    """Of a single answer, to be added to those before."""
    x, y = answer.share, answer.rest_share
    return ItemSums(1, int(x >= 1), x, x * x, y, y * y, x * y, {answer.choice: 1})


def statistics_of(sums: ItemSums) -> ItemStatistics:
    if not sums.asked:
        return ItemStatistics(0, None, None, {})
    return ItemStatistics(sums.asked, sums.full_marks / sums.asked, _discrimination(sums), sums.choices)


_EVEN: Final = 1e-9  # a variance that is nothing but the rounding of its sums


def _discrimination(sums: ItemSums) -> float | None:
    n = sums.asked
    spread_x, spread_y = n * sums.xx - sums.x**2, n * sums.yy - sums.y**2
    if spread_x <= _EVEN * n * n or spread_y <= _EVEN * n * n:
        return None
    return (n * sums.xy - sums.x * sums.y) / math.sqrt(spread_x * spread_y)
