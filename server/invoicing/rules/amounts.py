"""Amounts of invoices in whole fen: tax within its tolerance, and one order split into several (domain.md §6.1)."""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

MOST_PARTS: Final = 20  # invoices of one order
_TOLERANCE_FEN: Final = 1  # of the tax authority, per line
_LARGEST_FEN: Final = 1_000_000_000
_SHEETS: Final = re.compile(r"([0-9]{1,3}|[一二两三四五六七八九十]+)\s*张")
_DIGITS: Final = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)} | {"两": 2}


def tax_of(total_fen: int, permille: int) -> int:
    """The tax contained in a total: the amount without tax is rounded half up, tax is the rest."""
    net = (2 * total_fen * 1000 + (1000 + permille)) // (2 * (1000 + permille))
    return total_fen - net


def tax_faults(total_fen: int, tax_fen: int, permille: int) -> str | None:
    """Why this tax cannot stand in an invoice of this total; amount + tax = total, to the fen."""
    net = total_fen - tax_fen
    due = (2 * net * permille + 1000) // 2000
    if 0 <= tax_fen < total_fen and abs(tax_fen - due) <= _TOLERANCE_FEN:
        return None
    return f"税额应为{_yuan(tax_of(total_fen, permille))}元（税率{_percent(permille)}），允许相差0.01元。"


def by_people(total_fen: int, people: int, parts: int) -> list[int]:
    """Split a total into so many parts: by whole persons where that divides it, else as evenly as fen allow."""
    unit = total_fen // people if people >= parts and total_fen % people == 0 else 1
    persons, more = divmod(total_fen // unit, parts)
    return [(persons + (place < more)) * unit for place in range(parts)]


def shares_faults(shares: Sequence[int], open_fen: int) -> str | None:
    """Why these amounts cannot be asked for: they must make up what is left to be invoiced."""
    if not 0 < len(shares) <= MOST_PARTS:
        return f"一个订单可开1至{MOST_PARTS}张发票。"
    if min(shares) <= 0:
        return "每张发票的金额应大于零。"
    if sum(shares) != open_fen:
        return f"各张金额合计应为{_yuan(open_fen)}元，现在是{_yuan(sum(shares))}元。"
    return None


def parts_wanted(remark: str, people: int) -> int | None:
    """发票张数 as the enterprise wrote it into the remark; 1 where it says nothing. None: a person must read it."""
    told = {_number(found) for found in _SHEETS.findall(remark)}
    if not told:
        return 1
    parts = told.pop()
    return parts if not told and 0 < parts <= min(people, MOST_PARTS) else None


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)


def read_fen(text: str) -> int | None:
    """An amount as files and people write it, `1,234.50` or `￥240`; None for anything else."""
    try:
        amount = Decimal(re.sub(r"[,，¥￥元\s]", "", text)) * 100
        exact = amount.is_finite() and amount == int(amount) and abs(amount) <= _LARGEST_FEN
    except (InvalidOperation, ValueError, OverflowError):
        return None
    return int(amount) if exact else None


def _yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02d}"


def _percent(permille: int) -> str:
    return f"{Decimal(permille) / 10:f}%".replace(".0%", "%")
