"""Rows that take another row back: recognised by their words or their sign, and paired with what they reverse."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from server.banking.rules.words import fold_firm

_WORDS: Final = re.compile(r"冲正|冲账|冲销|冲回|抹账|退汇|退回|撤销|红字|红冲")
_WITHIN_DAYS: Final = 30


def is_reversal(remark: str, *, against_its_column: bool) -> bool:
    """By the bank's words, or by a negative amount in the column of money in (or out)."""
    return against_its_column or bool(_WORDS.search(fold_firm(remark)))


@dataclass(frozen=True, slots=True)
class Booking:
    """A row as pairing sees it; `amount_fen` is negative for money out."""

    id: int
    amount_fen: int
    booked_on: date
    account: str = field(repr=False)
    payer: str = field(repr=False)
    reversal: bool


def pair_reversals(bookings: Iterable[Booking]) -> dict[int, int]:
    """Reversing row → row reversed: the latest earlier one of the other sign with this amount and counterparty.

    Rows of one day are taken in the order of their ids. A reversal whose row is not there stays alone.
    """
    free: dict[tuple[int, str], list[Booking]] = defaultdict(list)
    pairs: dict[int, int] = {}
    for booking in sorted(bookings, key=lambda one: (one.booked_on, one.id)):
        party = booking.account or fold_firm(booking.payer)
        waiting = free[-booking.amount_fen, party]
        if not booking.reversal:
            free[booking.amount_fen, party].append(booking)
        elif party and waiting and (booking.booked_on - waiting[-1].booked_on).days <= _WITHIN_DAYS:
            pairs[booking.id] = waiting.pop().id
    return pairs
