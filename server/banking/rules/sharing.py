"""How the money of a confirmed proposal is divided among its orders."""

from collections.abc import Mapping
from dataclasses import dataclass

from server.banking.rules.facts import OpenOrder, Proposal, Transfer


@dataclass(frozen=True, slots=True)
class Share:
    """So much of this row pays this order."""

    row_id: int
    order_id: int
    amount_fen: int


def shares_of(
    proposal: Proposal, transfers: Mapping[int, Transfer], orders: Mapping[int, OpenOrder]
) -> tuple[Share, ...]:
    """Rows and orders in their order, each order up to what it owes; what is paid too much stays on the row."""
    left = {id_: transfers[id_].amount_fen for id_ in proposal.transfer_ids}
    shares = []
    for order_id in proposal.order_ids:
        owed = orders[order_id].amount_fen
        for row_id in proposal.transfer_ids:
            part = min(owed, left[row_id])
            if part > 0:
                shares.append(Share(row_id, order_id, part))
                left[row_id] -= part
                owed -= part
    return tuple(shares)
