"""What matching proposes, with the rows and orders it names: for a row's page, an order's page and the batch."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from server.banking.models import BankMatch, BankMatchOrder, BankRow
from server.banking.queries.remarks import orders_in_remarks
from server.banking.queries.rows import paid_fen
from server.banking.rules import OpenOrder, Proposal, Share, Transfer, Verdict, read_proposals, shares_of
from server.clock import day_of
from server.enrolment import queries as enrolment
from server.enrolment.queries import DeskLine
from server.enrolment.rules import ORDER_OPEN, OrderStatus
from server.errors import NotFound

SUGGESTIONS_AT_MOST = 200


@dataclass(frozen=True)
class Money:
    """A row of an offer, without its account's number."""

    id: int
    booked_ms: int
    amount_fen: int
    available_fen: int
    payer: str
    last_four: str
    remark: str


@dataclass(frozen=True)
class Offer:
    """One proposal: these rows pay these orders. `owed`: order → what it still owes."""

    row_id: int  # whose match it is
    mark: str
    verdict: Verdict  # SUGGESTED for the best proposal of a suggestion only
    note: str
    proposal: Proposal
    rows: Sequence[Money]
    orders: Sequence[DeskLine]
    owed: Mapping[int, int]

    @property
    def key(self) -> str:
        """The rows, as a form names them."""
        return ",".join(map(str, self.proposal.transfer_ids))

    @property
    def token(self) -> str:
        """What a check list sends: a newer answer of matching has another one."""
        return f"{self.row_id}.{self.mark[-16:]}"

    @property
    def suggested(self) -> bool:
        return self.verdict is Verdict.SUGGESTED

    @property
    def ready(self) -> bool:
        """Whether all its orders wait for the audit: a receipt has been sent."""
        return all(order.status is OrderStatus.SUBMITTED for order in self.orders)


async def offers_for_order(order_id: int) -> Sequence[Offer]:
    """Of rows that still have money, the suggestion first, each choice of rows and orders once. Four queries."""
    rows = await BankMatchOrder.filter(order_id=order_id).values_list("row_id", flat=True)
    offers = await _offers(await BankMatch.filter(row_id__in=rows).order_by("row_id") if rows else [])
    named = [offer for offer in offers if order_id in offer.proposal.order_ids]
    best = sorted(named, key=lambda offer: (not offer.suggested, -offer.proposal.score))
    return list({(one.proposal.transfer_ids, one.proposal.order_ids): one for one in reversed(best)}.values())[::-1]


async def offers_of_row(row_id: int) -> tuple[Sequence[Offer], str | None]:
    """What matching offers for a row, and why it is no suggestion; None: it has not looked yet."""
    match = await BankMatch.get_or_none(row_id=row_id)
    return (await _offers([match]), match.note) if match else ([], None)


async def suggestions(statement_id: int | None = None) -> Sequence[Offer]:
    """The suggestions of which a person may confirm many at once: one for each choice of rows. Four queries."""
    chosen = BankMatch.filter(verdict=Verdict.SUGGESTED, row__available_fen__gt=0)
    if statement_id is not None:
        chosen = chosen.filter(row__statement_id=statement_id)
    return _suggested(await _offers(await chosen.order_by("row_id").limit(SUGGESTIONS_AT_MOST)))


async def suggestion(token: str) -> Offer | None:
    """The one of a check list's line, if matching still says the same."""
    row, _, _ = token.partition(".")
    matches = await BankMatch.filter(row_id=int(row)) if row.isascii() and row.isdigit() and len(row) < 19 else []
    return next((offer for offer in _suggested(await _offers(matches)) if offer.token == token), None)


async def shares_for(row_ids: Collection[int], order_ids: Collection[int]) -> tuple[Share, ...]:
    """How these rows' money is divided among these orders now. NotFound where one of them is not there."""
    rows = {row.id: row for row in await BankRow.filter(id__in=list(row_ids)).order_by("id")}
    orders = {order.id: order for order in await enrolment.desk_lines(order_ids)}
    if set(rows) != set(row_ids) or set(orders) != set(order_ids):
        raise NotFound
    owed = await _owed(orders.values())
    proposal = Proposal(tuple(rows), tuple(orders), 0, 0, False, ())
    return shares_of(
        proposal,
        {id_: Transfer(id_, row.available_fen, day_of(row.booked_ms)) for id_, row in rows.items()},
        {id_: OpenOrder(id_, line.code, owed[id_], line.enterprise_id, "") for id_, line in orders.items()},
    )


async def orders_with_money(order_ids: Collection[int]) -> Collection[int]:
    """Of these orders, those that a waiting row may pay or names, or that are paid in part: they keep their seats.

    A row that has just come is not matched yet, so its remark is read here too.
    """
    named = BankMatchOrder.filter(order_id__in=list(order_ids), row__available_fen__gt=0)
    paid = await paid_fen(order_ids)
    waiting: list[int] = list(await named.values_list("order_id", flat=True))  # type: ignore[arg-type] # one column
    return {*waiting, *await orders_in_remarks(order_ids), *(id_ for id_, fen in paid.items() if fen)}


def _suggested(offers: Sequence[Offer]) -> list[Offer]:
    return list({offer.proposal.transfer_ids: offer for offer in reversed(offers) if offer.suggested}.values())[::-1]


async def _offers(matches: Sequence[BankMatch]) -> list[Offer]:
    """Three queries, however many there are; what names a row used up since, or an order closed since, is left out."""
    proposals = {match.row_id: read_proposals(match.proposals) for match in matches}
    flat = [proposal for some in proposals.values() for proposal in some]
    row_ids = {id_ for proposal in flat for id_ in proposal.transfer_ids}
    rows = {row.id: _money(row) for row in await BankRow.filter(id__in=row_ids)} if row_ids else {}
    orders = {one.id: one for one in await enrolment.desk_lines({id_ for one in flat for id_ in one.order_ids})}
    owed = await _owed(orders.values())
    return [
        _offer(match, place == 0, proposal, rows, orders, owed)
        for match in matches
        for place, proposal in enumerate(proposals[match.row_id])
        if _stands(proposal, rows, orders)
    ]


def _stands(proposal: Proposal, rows: Mapping[int, Money], orders: Mapping[int, DeskLine]) -> bool:
    money = all(id_ in rows and rows[id_].available_fen > 0 for id_ in proposal.transfer_ids)
    return money and all(id_ in orders and orders[id_].status in ORDER_OPEN for id_ in proposal.order_ids)


def _offer(
    match: BankMatch,
    best: bool,
    proposal: Proposal,
    rows: Mapping[int, Money],
    orders: Mapping[int, DeskLine],
    owed: Mapping[int, int],
) -> Offer:
    return Offer(
        row_id=match.row_id,
        mark=match.mark,
        verdict=match.verdict if best else Verdict.CANDIDATES,
        note=match.note,
        proposal=proposal,
        rows=[rows[id_] for id_ in proposal.transfer_ids],
        orders=[orders[id_] for id_ in proposal.order_ids],
        owed={id_: owed[id_] for id_ in proposal.order_ids},
    )


def _money(row: BankRow) -> Money:
    return Money(
        row.id, row.booked_ms, row.amount_fen, row.available_fen, row.counterparty, row.account_last_four, row.remark
    )


async def _owed(orders: Collection[DeskLine]) -> dict[int, int]:
    paid = await paid_fen([order.id for order in orders]) if orders else {}
    return {order.id: order.amount_fen - paid[order.id] for order in orders}
