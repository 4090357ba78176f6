"""Numbers of sittings, seats and tickets."""

from collections.abc import Collection
from datetime import date
from typing import Final

MOST_SEATS: Final = 2000
_MOST_A_MONTH: Final = 999


class MonthFull(ValueError):
    """A month has had as many sittings as there are numbers."""


def next_number(day: date, taken: Collection[str]) -> str:
    """考场编号: year and month of the exam and three digits, 201911014. `taken`: those of that month."""
    month = f"{day:%Y%m}"
    last = max((int(number[6:]) for number in taken if number.startswith(month)), default=0)
    if last >= _MOST_A_MONTH:
        raise MonthFull
    return f"{month}{last + 1:03d}"


def ticket_number(sitting: str, serial: int) -> str:
    """准考证号: never given twice, whoever withdraws."""
    return f"{sitting}{serial:04d}"


def first_free(taken: Collection[int]) -> int:
    """The lowest seat that nobody holds."""
    return next(seat for seat in range(1, len(taken) + 2) if seat not in taken)
