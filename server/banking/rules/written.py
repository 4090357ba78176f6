"""Proposals as text, to be kept until somebody looks at them."""

import json
from collections.abc import Sequence

from server.banking.rules.facts import Proposal


def write_proposals(proposals: Sequence[Proposal]) -> str:
    return json.dumps(
        [
            [one.transfer_ids, one.order_ids, one.score, one.difference_fen, one.by_code, one.reasons]
            for one in proposals
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def read_proposals(text: str) -> tuple[Proposal, ...]:
    return tuple(
        Proposal(tuple(transfers), tuple(orders), score, difference, by_code, tuple(reasons))
        for transfers, orders, score, difference, by_code, reasons in json.loads(text)
    )
