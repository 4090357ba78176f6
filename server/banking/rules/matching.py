"""Which transfer pays which order: suggested where there is one answer, never guessed where there are two."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from server.banking.rules.evidence import Payment, Workday, monday_to_friday, propose
from server.banking.rules.facts import Match, OpenOrder, Proposal, Transfer, Verdict
from server.banking.rules.index import Clues, OrderIndex
from server.banking.rules.pooling import pooled
from server.banking.rules.sums import parts_of
from server.banking.rules.words import fold_firm

SUGGEST_FROM: Final = 90
SHOW_FROM: Final = 60
LEAD: Final = 10  # a second answer this close is a second answer
SHOWN: Final = 5

CONTESTED: Final = "另有转账同样符合此订单，请人工选择。"
_SEVERAL: Final = "有多个订单同样符合，请人工选择。"
_REVERSAL: Final = "这是冲正或退汇，不是缴费。"
_NOTHING: Final = "没有找到符合的订单。"


def match_transfers(
    transfers: Iterable[Transfer],
    orders: Iterable[OpenOrder],
    *,
    closed_codes: Collection[str] = (),
    workday: Workday = monday_to_friday,
) -> list[Match]:
    """One answer a transfer, in the given order. Near-linear: docs/matching.md has the measured speed.

    `closed_codes`: of orders approved or cancelled, so that their payment is not taken for another order's.
    """
    index = OrderIndex(orders, closed_codes)
    payments = [(transfer, index.clues(transfer)) for transfer in transfers]
    matches = [_match(payment, index, workday) for payment in payments]
    matches = _uncontested(matches)
    return _uncontested(pooled(payments, matches, index, workday, SUGGEST_FROM))


def _match(payment: Payment, index: OrderIndex, workday: Workday) -> Match:
    transfer, clues = payment
    if transfer.reversal or transfer.amount_fen <= 0:
        return Match(transfer.id, Verdict.UNMATCHED, note=_REVERSAL if transfer.reversal else _NOTHING)
    near = index.near(transfer, clues)
    by_id = {order.id: order for order in near}
    proposals = [propose([payment], chosen, workday) for chosen in _choices(transfer, clues, near, index)]
    shown = sorted(filter(_worth_showing, proposals), key=_rank)
    if not shown:
        return Match(transfer.id, Verdict.UNMATCHED, note=_NOTHING)
    obstacle = _obstacle(payment, shown, by_id)
    return Match(transfer.id, Verdict.CANDIDATES if obstacle else Verdict.SUGGESTED, tuple(shown[:SHOWN]), obstacle)


def _choices(
    transfer: Transfer, clues: Clues, near: Sequence[OpenOrder], index: OrderIndex
) -> Iterator[Sequence[OpenOrder]]:
    for order in near:
        yield [order]
    if len(clues.coded) > 1 and not clues.unclear:
        yield clues.coded
    for name in sorted({clues.payer, *clues.named}):
        for chosen in parts_of(index.firm(name), transfer.amount_fen):
            if {order.id for order in chosen} != {order.id for order in clues.coded}:
                yield chosen


def _rank(proposal: Proposal) -> tuple[bool, int, int]:
    """The order whose code is written there comes first, even with another amount."""
    return not proposal.by_code, -proposal.score, abs(proposal.difference_fen)


def _worth_showing(proposal: Proposal) -> bool:
    """With another amount, only where the code or the payer's name leads to the order."""
    if proposal.difference_fen == 0:
        return proposal.score >= SHOW_FROM
    return proposal.by_code or proposal.score >= 25


def _obstacle(payment: Payment, shown: Sequence[Proposal], by_id: dict[int, OpenOrder]) -> str:
    """Why a person must choose; "" where the first proposal is the only answer."""
    best, others = shown[0], shown[1:]
    if best.difference_fen:
        return "金额与订单不符，请人工核对。"
    if best.score < SUGGEST_FROM:
        return "依据不足，请人工核对。"
    if doubt := _contradiction(payment, best, [by_id[order_id] for order_id in best.order_ids]):
        return doubt
    rivals = [other for other in others if other.difference_fen == 0 and other.score > best.score - LEAD]
    return _SEVERAL if rivals and not best.by_code else ""


def _contradiction(payment: Payment, best: Proposal, orders: Sequence[OpenOrder]) -> str:
    transfer, clues = payment
    if clues.unclear:
        return "附言中的订单号与多个订单形近，请人工核对。"
    if clues.closed:
        return "附言写有已审核或已取消的订单号，请人工核对。"
    if clues.coded and {order.id for order in clues.coded} != set(best.order_ids):
        return "附言写有另外的订单号，请人工核对。"
    if best.by_code:
        return ""
    if clues.named - {fold_firm(order.enterprise_name) for order in orders}:
        return "附言写有另一企业的名称，请人工核对。"
    if any(order.confirmed_on and transfer.booked_on < order.confirmed_on for order in orders):
        return "款项在下单之前到账，请人工核对。"
    return ""


def _uncontested(matches: Sequence[Match]) -> list[Match]:
    """An order is suggested to one payment only; a payment that names its code goes before one that does not."""
    suggested = [match.proposals[0] for match in matches if match.verdict is Verdict.SUGGESTED]
    distinct = {proposal.transfer_ids: proposal for proposal in suggested}.values()
    suitors = Counter(order_id for proposal in distinct for order_id in proposal.order_ids)
    coded = Counter(order_id for proposal in distinct if proposal.by_code for order_id in proposal.order_ids)
    return [
        replace(match, verdict=Verdict.CANDIDATES, note=CONTESTED)
        if match.verdict is Verdict.SUGGESTED and _is_contested(match.proposals[0], suitors, coded)
        else match
        for match in matches
    ]


def _is_contested(proposal: Proposal, suitors: Counter[int], coded: Counter[int]) -> bool:
    rivals = [coded[order_id] if proposal.by_code else suitors[order_id] for order_id in proposal.order_ids]
    return max(rivals) > 1
