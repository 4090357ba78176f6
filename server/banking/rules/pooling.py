"""Several transfers that pay one order together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from server.banking.rules.evidence import Payment, Workday, propose
from server.banking.rules.facts import Match, OpenOrder, Proposal, Verdict
from server.banking.rules.index import OrderIndex
from server.banking.rules.sums import MOST_PARTS, parts_of


def pooled(
    payments: Sequence[Payment], matches: Sequence[Match], index: OrderIndex, workday: Workday, suggest_from: int
) -> list[Match]:
    """The matches, with transfers that make up an order's amount only together brought under one proposal.

    Transfers with an order of their own amount are left alone, and so are orders that one transfer pays.
    """
    taken = {
        order_id for match in matches if match.verdict is Verdict.SUGGESTED for order_id in match.proposals[0].order_ids
    }
    loose = [payment for payment, match in zip(payments, matches, strict=True) if _is_loose(payment, match)]
    found: dict[int, list[Proposal]] = defaultdict(list)
    for parts, order in _pools(loose, index):
        if order.id not in taken and not _too_early(parts, order):
            proposal = propose(parts, [order], workday)
            for transfer, _ in parts:
                found[transfer.id].append(proposal)
    rivals = {id_: len(proposals) for id_, proposals in found.items()}
    return [_with_pool(match, found.get(match.transfer_id, []), rivals, suggest_from) for match in matches]


def _is_loose(payment: Payment, match: Match) -> bool:
    """Nothing fits by itself; where the remark names a code, only that order could."""
    transfer, clues = payment
    fits = [proposal for proposal in match.proposals if proposal.difference_fen == 0]
    alone = not any(proposal.by_code or not clues.coded for proposal in fits)
    return transfer.amount_fen > 0 and not transfer.reversal and alone


def _pools(loose: Sequence[Payment], index: OrderIndex) -> Iterator[tuple[Sequence[Payment], OpenOrder]]:
    by_order: dict[int, list[Payment]] = defaultdict(list)
    by_payer: dict[str, list[Payment]] = defaultdict(list)
    orders = {order.id: order for _, clues in loose for order in clues.coded}
    for payment in loose:
        clues = payment[1]
        if len(clues.coded) == 1:
            by_order[clues.coded[0].id].append(payment)
        elif not clues.coded and not clues.closed and not clues.named - {clues.payer}:
            by_payer[clues.payer].append(payment)
    for order_id, parts in by_order.items():
        if 1 < len(parts) <= MOST_PARTS and _total(parts) == orders[order_id].amount_fen:
            yield parts, orders[order_id]
    for payer, parts in by_payer.items():
        for order in index.firm(payer):
            yield from ((chosen, order) for chosen in _chosen(parts, order.amount_fen))


def _too_early(parts: Sequence[Payment], order: OpenOrder) -> bool:
    """Money from before the order was made is for it only where a person says so."""
    return order.confirmed_on is not None and any(transfer.booked_on < order.confirmed_on for transfer, _ in parts)


def _total(parts: Sequence[Payment]) -> int:
    return sum(transfer.amount_fen for transfer, _ in parts)


def _chosen(parts: Sequence[Payment], total_fen: int) -> Iterator[Sequence[Payment]]:
    clues = {transfer.id: payment for payment in parts for transfer in payment[:1]}
    for chosen in parts_of([transfer for transfer, _ in parts], total_fen):
        yield [clues[transfer.id] for transfer in chosen]


def _with_pool(match: Match, found: Sequence[Proposal], rivals: dict[int, int], suggest_from: int) -> Match:
    if not found:
        return match
    best = max(found, key=lambda proposal: proposal.score)
    alone = all(rivals[transfer_id] == 1 for transfer_id in best.transfer_ids)
    proposals = (*found, *match.proposals)[:5]
    if alone and best.score >= suggest_from:
        return replace(match, verdict=Verdict.SUGGESTED, proposals=proposals, note="")
    return replace(match, verdict=Verdict.CANDIDATES, proposals=proposals, note="可能与其他转账合并缴费，请人工核对。")
