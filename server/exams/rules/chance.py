"""Chance that falls the same way again from the same seed, on every version of Python.

Only `Random.random()` is promised to stay the same from one version to the next (library reference, "Reproducibility");
`shuffle` and `sample` are not, so the little that is needed is made from it here.
"""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Chance:
    def __init__(self, seed: int) -> None:
        self._random = Random(seed).random

    def take(self, things: list[T]) -> T:
        """Remove one of the things, each as likely as another; the rest change places."""
        place = int(self._random() * len(things))
        things[place], things[-1] = things[-1], things[place]
        return things.pop()

    def shuffled(self, things: Sequence[T]) -> list[T]:
        rest = list(things)
        return [self.take(rest) for _ in things]
