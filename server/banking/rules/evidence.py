"""What speaks for a transfer paying an order, in points (domain.md §6.3) and in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from server.banking.rules.facts import Claim, OpenOrder, Proposal, Transfer
from server.banking.rules.index import Clues
from server.banking.rules.money import yuan
from server.banking.rules.words import fold_firm

AMOUNT: Final = 50
CODE: Final = 40  # our own addition: with the amount it makes a suggestion, since codes carry check characters
NAME: Final = 25
REMARK: Final = 15
LAST_FOUR: Final = 10
_DAYS: Final = ((1, 15), (3, 10), (7, 5))
_FEE_FEN: Final = 5_000  # bank fees are below 50 yuan

Workday = Callable[[date], bool]
Payment = tuple[Transfer, Clues]


def monday_to_friday(day: date) -> bool:
    """Where no calendar of moved weekends is at hand."""
    return day.weekday() < 5


@dataclass(frozen=True, slots=True)
class _Evidence:
    """One transfer against one order."""

    code: int
    name: int
    remark: int
    days: int
    last_four: int
    words: tuple[str, ...]
    doubts: tuple[str, ...]

    @property
    def points(self) -> tuple[int, int, int, int, int]:
        return self.code, self.name, self.remark, self.days, self.last_four


def propose(payments: Sequence[Payment], orders: Sequence[OpenOrder], workday: Workday) -> Proposal:
    """Of several transfers or orders each must bear the evidence: the weakest counts."""
    paid, due = sum(transfer.amount_fen for transfer, _ in payments), sum(order.amount_fen for order in orders)
    found = [_evidence(transfer, clues, order, workday) for transfer, clues in payments for order in orders]
    score = sum(map(min, zip(*(evidence.points for evidence in found), strict=True)))
    words = dict.fromkeys(word for evidence in found for word in evidence.words)
    doubts = dict.fromkeys(doubt for evidence in found for doubt in evidence.doubts)
    return Proposal(
        transfer_ids=tuple(transfer.id for transfer, _ in payments),
        order_ids=tuple(order.id for order in orders),
        score=score + (AMOUNT if paid == due else 0),
        difference_fen=paid - due,
        by_code=all(evidence.code for evidence in found),
        reasons=(_amount_in_words(paid, due, len(payments), len(orders)), *words, *doubts),
    )


def _amount_in_words(paid: int, due: int, transfers: int, orders: int) -> str:
    what = f"{transfers}笔转账合计" if transfers > 1 else "转账"
    owed = f"{orders}个订单合计" if orders > 1 else "订单"
    if paid == due:
        return f"金额相符：{yuan(paid)}" + (f"（{what}，{owed}）" if transfers + orders > 2 else "")
    kind = "多付" if paid > due else "少付"
    fee = "，可能扣了手续费" if 0 < due - paid <= _FEE_FEN else ""
    return f"{kind}{yuan(abs(paid - due))}：{what}{yuan(paid)}，{owed}应缴{yuan(due)}{fee}"


def _evidence(transfer: Transfer, clues: Clues, order: OpenOrder, workday: Workday) -> _Evidence:
    words, doubts = [], []
    code = CODE if any(order.id == coded.id for coded in clues.coded) else 0
    if code:
        misread = "" if order.id in clues.exact else "（按形近字辨认）"
        words.append(f"附言写有订单号{order.code}{misread}")
    firm = fold_firm(order.enterprise_name)
    own_account = [claim for claim in order.claims if claim.last_four == clues.last_four != ""]
    by_claim = any(fold_firm(claim.payer) == clues.payer for claim in own_account)
    # A private person's name says little (王伟): it counts only together with the account on the receipt.
    name = NAME if clues.payer and (clues.payer == firm or by_claim) else 0
    if name:
        words.append("付款户名与企业名称相符" if clues.payer == firm else "付款户名与回执上的付款人相符")
    remark = REMARK if firm in clues.named else 0
    if remark:
        words.append("附言写有企业名称")
    days = _days(transfer, order.claims, workday, words)
    if own_account:
        words.append(f"账号尾号与回执相符：{clues.last_four}")
    elif order.claims and clues.last_four:
        doubts.append(f"账号尾号不符：回执为{order.claims[-1].last_four}，银行为{clues.last_four}")
    if order.confirmed_on and transfer.booked_on < order.confirmed_on:
        doubts.append("款项在下单之前到账")
    return _Evidence(code, name, remark, days, LAST_FOUR if own_account else 0, tuple(words), tuple(doubts))


def _days(transfer: Transfer, claims: Sequence[Claim], workday: Workday, words: list[str]) -> int:
    """Points of the receipt nearest to the booking; a weekend's transfer is booked on the next working day."""
    if not claims:
        return 0
    apart = min((_apart(transfer.booked_on, claim.paid_on, workday), claim.paid_on) for claim in claims)
    points = next((points for days, points in _DAYS if apart[0] <= days), 0)
    if points:
        weekend = "" if workday(apart[1]) else "，回执日期为休息日"
        words.append(f"到账日与回执日期相差{apart[0]}天{weekend}" if apart[0] else f"到账日与回执日期相符{weekend}")
    return points


def _apart(booked: date, claimed: date, workday: Workday) -> int:
    next_workday = claimed
    for _ in range(10):  # the longest holiday has nine days
        if workday(next_workday):
            break
        next_workday += timedelta(days=1)
    return min(abs((booked - day).days) for day in (claimed, next_workday))
