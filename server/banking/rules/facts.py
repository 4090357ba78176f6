"""What matching is told and what it answers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Claim:
    """A receipt 缴费回执: what the enterprise says about its transfer."""

    payer: str = field(repr=False)
    last_four: str = field(repr=False)
    paid_on: date


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """An order that waits for money. `amount_fen` is what is still to be paid."""

    id: int
    code: str
    amount_fen: int
    enterprise_id: int
    enterprise_name: str
    confirmed_on: date | None = None
    claims: Sequence[Claim] = ()


@dataclass(frozen=True, slots=True)
class Transfer:
    """A bank row, or what is left of it. `account` is the payer's, in digits; bank data stay out of repr."""

    id: int
    amount_fen: int
    booked_on: date
    payer: str = field(default="", repr=False)
    account: str = field(default="", repr=False)
    remark: str = field(default="", repr=False)
    reversal: bool = False  # a correction of another row, never a payment


class Verdict(StrEnum):
    SUGGESTED = "SUGGESTED"  # one answer; a person confirms
    CANDIDATES = "CANDIDATES"  # a person chooses
    UNMATCHED = "UNMATCHED"


@dataclass(frozen=True, slots=True)
class Proposal:
    """These transfers pay these orders. `reasons` are for people: what speaks for it, then what against."""

    transfer_ids: tuple[int, ...]
    order_ids: tuple[int, ...]
    score: int
    difference_fen: int  # paid too much; negative: too little
    by_code: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """The answer for one transfer: the best proposals first, and why it is not a suggestion."""

    transfer_id: int
    verdict: Verdict
    proposals: tuple[Proposal, ...] = ()
    note: str = ""
