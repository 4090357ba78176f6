"""Which few of many amounts make up a sum."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final, Protocol, TypeVar

MOST_ITEMS: Final = 12  # 781 combinations of up to four; a firm with more open orders writes codes or asks
MOST_PARTS: Final = 4


class _Amount(Protocol):
    @property
    def amount_fen(self) -> int: ...


_T = TypeVar("_T", bound=_Amount)


def parts_of(items: Sequence[_T], total_fen: int) -> Iterator[tuple[_T, ...]]:
    """Every choice of two to four items that makes up the sum; nothing where there are too many items to try."""
    if len(items) > MOST_ITEMS:
        return
    for size in range(2, min(MOST_PARTS, len(items)) + 1):
        for chosen in combinations(items, size):
            if sum(item.amount_fen for item in chosen) == total_fen:
                yield chosen
