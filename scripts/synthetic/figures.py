"""What matching made of the synthetic transfers."""

from collections import Counter

from server.banking.rules import Match, Verdict
from synthetic.mess import MESS
from synthetic.world import World


def outcome(world: World, match: Match) -> str:
    """matched, wrong, offered (the truth is among the candidates), missed, or rightly left alone."""
    truth = world.truth[match.transfer_id]
    if match.verdict is Verdict.SUGGESTED:
        return "matched" if frozenset(match.proposals[0].order_ids) == truth else "wrong"
    if not truth:
        return "left alone"
    offered = any(frozenset(proposal.order_ids) == truth for proposal in match.proposals)
    return "offered" if offered else "missed"


def print_figures(outcomes: Counter[tuple[str, str]], seconds: float, transfers: int, orders: int) -> None:
    columns = ("matched", "offered", "missed", "left alone", "wrong")
    print(f"| mess | {' | '.join(columns)} |\n|---|{'---|' * len(columns)}")
    for kind, (_, words, _) in MESS.items():
        print(f"| {kind}: {words} | {' | '.join(str(outcomes[kind, column]) for column in columns)} |")
    total = {column: sum(count for (_, found), count in outcomes.items() if found == column) for column in columns}
    paying = total["matched"] + total["offered"] + total["missed"] + total["wrong"]
    print(f"\n{transfers} transfers against {orders} open orders in {seconds:.2f} s")
    print(f"matched {total['matched'] / paying:.2%} of {paying} payments, wrong {total['wrong']}")
