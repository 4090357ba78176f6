"""Open orders found by code, by name and by receipt, so that matching need not look at each of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from server.banking.rules.facts import OpenOrder, Transfer
from server.banking.rules.words import code_windows, fold_code, fold_firm, plain_code

HEAD: Final = 4  # characters by which a name is looked up at each place of a remark; shorter names are not searched


@dataclass(frozen=True, slots=True)
class Clues:
    """What a transfer says, folded once. `coded`: orders whose code the remark holds."""

    payer: str
    last_four: str
    coded: tuple[OpenOrder, ...]
    exact: frozenset[int]  # of those, the ones written without a mistake
    unclear: bool  # one piece of the remark may be the code of several orders
    closed: bool  # the remark holds the code of an order that takes no money any more
    named: frozenset[str]  # enterprises named in the remark


class OrderIndex:
    """The open orders; `closed_codes` are of orders approved or cancelled."""

    def __init__(self, orders: Iterable[OpenOrder], closed_codes: Collection[str] = ()) -> None:
        self._by_code: dict[str, list[OpenOrder]] = defaultdict(list)
        self._by_firm: dict[str, list[OpenOrder]] = defaultdict(list)
        self._by_payer: dict[tuple[str, str], list[OpenOrder]] = defaultdict(list)
        self._by_last_four: dict[tuple[int, str], list[OpenOrder]] = defaultdict(list)
        self._heads: dict[str, list[str]] = defaultdict(list)
        self._closed = {fold_code(code) for code in closed_codes if plain_code(code)}
        for order in orders:
            self._add(order)
        self._lengths = frozenset(map(len, [*self._by_code, *self._closed]))

    def _add(self, order: OpenOrder) -> None:
        if code := fold_code(order.code):
            self._by_code[code].append(order)
        firm = fold_firm(order.enterprise_name)
        if firm not in self._by_firm and len(firm) >= HEAD:
            self._heads[firm[:HEAD]].append(firm)
        self._by_firm[firm].append(order)
        for claim in order.claims:
            self._by_payer[fold_firm(claim.payer), claim.last_four].append(order)
            self._by_last_four[order.amount_fen, claim.last_four].append(order)

    def clues(self, transfer: Transfer) -> Clues:
        coded: dict[int, OpenOrder] = {}
        exact, unclear, closed = set(), False, False
        for window in code_windows(transfer.remark, self._lengths):
            folded = fold_code(window)
            alike = self._by_code.get(folded, [])
            right = [order for order in alike if plain_code(order.code) == window]
            found = right or alike
            exact |= {order.id for order in right}
            unclear = unclear or len(found) > 1
            closed = closed or (not found and folded in self._closed)
            coded |= {order.id: order for order in found}
        payer, named = fold_firm(transfer.payer), self._named_in(transfer.remark)
        last_four = "".join(filter(str.isdecimal, transfer.account))[-4:]
        return Clues(payer, last_four, tuple(coded.values()), frozenset(exact), unclear, closed, named)

    def _named_in(self, remark: str) -> frozenset[str]:
        """Firms named in the remark, without those whose name is only a part of a longer one found there."""
        text = fold_firm(remark)
        found = {
            name
            for start in range(len(text) - HEAD + 1)
            for name in self._heads.get(text[start : start + HEAD], ())
            if text.startswith(name, start)
        }
        return frozenset(name for name in found if not any(name != other and name in other for other in found))

    def firm(self, folded_name: str) -> list[OpenOrder]:
        return self._by_firm.get(folded_name, [])

    def near(self, transfer: Transfer, clues: Clues) -> list[OpenOrder]:
        """Every order that anything but its amount connects with the transfer, each once."""
        found = list(clues.coded) + self.firm(clues.payer)
        for name in sorted(clues.named):
            found += self.firm(name)
        found += self._by_payer.get((clues.payer, clues.last_four), [])
        found += self._by_last_four.get((transfer.amount_fen, clues.last_four), [])
        return list({order.id: order for order in found}.values())
