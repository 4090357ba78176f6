"""Exercises after a topic (课后习题): which questions come next."""

import hashlib
from collections.abc import Collection, Mapping


def dealt(items: Collection[int], asked_ms: Mapping[int, int], person_id: int, size: int) -> list[int]:
    """The items of a person's next exercise: those not asked for longest first, else in an order of the person's own.

    It stays the same until the exercise is handed in. `asked_ms`: when each item was in an exercise last.
    """

    def turn(item: int) -> tuple[int, bytes]:
        return asked_ms.get(item, 0), hashlib.sha256(f"{person_id}:{item}".encode()).digest()

    return sorted(items, key=turn)[:size]
