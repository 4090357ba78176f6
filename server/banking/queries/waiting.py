"""The open orders and the money that waits for them, brought to the matcher; and what it answers."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.banking.rules import Claim, Match, OpenOrder, Transfer, match_transfers
from server.clock import day_of
from server.crypto import keyring
from server.db import Statement
from server.enrolment.rules import WorkCalendar

WAITING_AT_MOST: Final = 20_000
_CLOSED_FOR_MS: Final = 400 * 86_400_000  # a payment later than that is not a second one of the same order

_TRANSFERS = Statement(
    "SELECT id, available_fen, booked_ms, counterparty, account, remark, reversal FROM bank_row"
    " WHERE available_fen > 0 ORDER BY booked_ms, id LIMIT :most"
)
# ruff: noqa: S608 - texts of ours
_OPEN: Final = "('AWAITING_PAYMENT', 'SUBMITTED', 'REJECTED')"
_ORDERS = Statement(
    "SELECT o.id, o.code, o.people * o.unit_price_fen AS amount_fen, o.enterprise_id, e.name AS enterprise_name,"
    " o.created_ms, r.group_number FROM enrolment_order o JOIN enterprise e ON e.id = o.enterprise_id"
    f" LEFT JOIN payment_receipt r ON r.id = o.receipt_id WHERE o.status IN {_OPEN} ORDER BY o.id"
)
# Also the receipts that were corrected since: the money may fit what was written at first.
_CLAIMS = Statement(
    "SELECT group_number, payer, last_four, paid_on FROM payment_receipt WHERE group_number IN (SELECT r.group_number"
    " FROM enrolment_order o JOIN payment_receipt r ON r.id = o.receipt_id"
    f" WHERE o.status IN {_OPEN}) ORDER BY id"
)
_PAID = Statement(
    "SELECT a.order_id, sum(a.amount_fen) AS fen FROM bank_allocation a JOIN enrolment_order o ON o.id = a.order_id"
    f" WHERE a.released_ms IS NULL AND o.status IN {_OPEN} GROUP BY a.order_id"
)
_CLOSED = Statement(
    "SELECT code FROM enrolment_order WHERE status IN ('APPROVED', 'CANCELLED') AND created_ms >= :since::bigint"
)


Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Waiting:
    """What matching is told, as it was read: sealed texts are opened in the thread that matches."""

    transfers: Rows
    orders: Rows
    claims: Rows
    paid: Mapping[int, int]
    closed: frozenset[str]


async def transfers_waiting() -> Sequence[Transfer]:
    """Money that has come in and pays nothing yet, oldest first; at most `WAITING_AT_MOST` rows."""
    return [_transfer(row) for row in await _TRANSFERS.rows(db.reader(), {"most": WAITING_AT_MOST})]


async def match_waiting(calendar: WorkCalendar, *, now_ms: int) -> Sequence[Match]:
    """One answer for each row that waits, against all open orders and what they still owe. Five queries; the
    work is done in a thread, docs/matching.md has its speed."""
    read = await waiting(now_ms)
    return await asyncio.to_thread(_matched, read, calendar)


async def waiting(now_ms: int) -> Waiting:
    reader = db.reader()
    closed = await _CLOSED.rows(reader, {"since": now_ms - _CLOSED_FOR_MS})
    return Waiting(
        await _TRANSFERS.rows(reader, {"most": WAITING_AT_MOST}),
        await _ORDERS.rows(reader, {}),
        await _CLAIMS.rows(reader, {}),
        {row["order_id"]: int(row["fen"]) for row in await _PAID.rows(reader, {})},
        frozenset(row["code"] for row in closed),
    )


def _matched(read: Waiting, calendar: WorkCalendar) -> list[Match]:
    """An order that is paid in full and waits for its audit takes no more money: its code counts as closed."""
    claims = _claims(read.claims)
    owed = {row["id"]: row["amount_fen"] - read.paid.get(row["id"], 0) for row in read.orders}
    orders = [_order(row, owed[row["id"]], claims) for row in read.orders if owed[row["id"]] > 0]
    settled = {row["code"] for row in read.orders if owed[row["id"]] <= 0}
    transfers = map(_transfer, read.transfers)
    return match_transfers(transfers, orders, closed_codes=read.closed | settled, workday=calendar.is_workday)


def _transfer(row: Mapping[str, Any]) -> Transfer:
    """What is left of a row, as matching takes it."""
    opened = keyring().open
    return Transfer(
        id=row["id"],
        amount_fen=row["available_fen"],
        booked_on=day_of(row["booked_ms"]),
        payer=opened(row["counterparty"], "bank_row.counterparty"),
        account=opened(row["account"], "bank_row.account"),
        remark=opened(row["remark"], "bank_row.remark"),
        reversal=bool(row["reversal"]),
    )


def _claims(rows: Rows) -> Mapping[str, Sequence[Claim]]:
    found: dict[str, list[Claim]] = defaultdict(list)
    for row in rows:
        last_four = keyring().open(row["last_four"], "payment_receipt.last_four")
        found[row["group_number"]].append(Claim(row["payer"], last_four, db.day(row["paid_on"])))
    return found


def _order(row: Mapping[str, Any], owed_fen: int, claims: Mapping[str, Sequence[Claim]]) -> OpenOrder:
    return OpenOrder(
        id=row["id"],
        code=row["code"],
        amount_fen=owed_fen,
        enterprise_id=row["enterprise_id"],
        enterprise_name=row["enterprise_name"],
        confirmed_on=day_of(row["created_ms"]),
        claims=claims.get(row["group_number"] or "", ()),
    )
