"""Orders of an enterprise line by line: 报名统计 under conditions and in any order, and what is still to be paid."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from server import db
from server.clock import first_ms
from server.db import Statement
from server.enrolment.rules import ORDER_UNPAID, OrderStatus

PAYABLE_AT_MOST: Final = 200


@dataclass(frozen=True)
class OrderLine:
    """A line of 报名统计."""

    id: int
    number: str
    code: str
    status: OrderStatus
    class_number: str
    class_name: str
    kind: str
    kind_title: str
    people: int
    amount_fen: int
    created_ms: int
    hold_until: date | None
    reminded: bool
    group_number: str | None
    paid_on: date | None

    @property
    def unpaid(self) -> bool:
        """Whether a receipt may be handed in, or the order cancelled."""
        return self.status in ORDER_UNPAID

    @property
    def sent_back(self) -> bool:
        """Whether a receipt is there already and waits to be corrected."""
        return self.status is OrderStatus.REJECTED


@dataclass(frozen=True)
class OrderLines:
    rows: Sequence[OrderLine]
    total: int


LINE: Final = (
    "SELECT o.id, o.number, o.code, o.status, o.people, o.unit_price_fen, o.created_ms, o.hold_until, o.reminded_on,"
    " o.enterprise_id, c.number AS class_number, c.name AS class_name, c.kind_id AS kind, c.city_code,"
    " k.title AS kind_title, r.group_number, r.paid_on"
    " FROM enrolment_order o JOIN training_class c ON c.id = o.training_class_id"
    " JOIN class_kind k ON k.code = c.kind_id"
    " LEFT JOIN payment_receipt r ON r.id = o.receipt_id"
)
_FROM: Final = LINE.partition(" FROM ")[2]
_WHERE: Final = (
    " WHERE o.enterprise_id = :enterprise AND :status::text IN ('', o.status)"
    " AND (upper(c.number) LIKE :about ESCAPE '!' OR upper(c.name) LIKE :about ESCAPE '!')"
    " AND o.created_ms >= :since::bigint AND o.created_ms < :until::bigint"
)
_SORTS: Final = {
    "class": "c.number",
    "amount": "o.people * o.unit_price_fen",
    "status": "o.status",
    "hold": "o.hold_until",
    "paid": "r.paid_on",
}
# By their time as the index has them; else rows without a value last, on either database, whichever way round.
_PAGES: Final = {
    ("created", descending): Statement(
        f"{LINE}{_WHERE} ORDER BY o.id {'DESC' if descending else 'ASC'} LIMIT :limit OFFSET :offset"
    )
    for descending in (False, True)
} | {
    (name, descending): Statement(
        f"{LINE}{_WHERE} ORDER BY {column} IS NULL, {column} {'DESC' if descending else 'ASC'}, o.id DESC"
        " LIMIT :limit OFFSET :offset"
    )
    for name, column in _SORTS.items()
    for descending in (False, True)
}
_COUNT = Statement(f"SELECT count(*) AS found FROM {_FROM}{_WHERE}")  # noqa: S608 - texts of ours
_UNPAID: Final = ", ".join(f"'{status}'" for status in sorted(ORDER_UNPAID))
_PAYABLE = Statement(
    f"{LINE} WHERE o.enterprise_id = :enterprise AND o.status IN ({_UNPAID}) ORDER BY o.id DESC LIMIT {PAYABLE_AT_MOST}"
)

_ENDING = Statement(
    f"{LINE} WHERE o.enterprise_id = :enterprise AND o.status IN ({_UNPAID}) AND o.reminded_on IS NOT NULL"
    f" ORDER BY o.hold_until, o.id LIMIT {PAYABLE_AT_MOST}"
)


async def orders_of(
    enterprise_id: int,
    *,
    status: str = "",
    about: str = "",
    since: date | None = None,
    until: date | None = None,
    sort: str = "created",
    descending: bool = True,
    offset: int = 0,
    limit: int = 50,
) -> OrderLines:
    """A page of the enterprise's orders. Two queries.

    `about`: part of the class's number or name; `since` and `until`: days of confirmation, both included; `sort`:
    created, class, amount, status, hold or paid.
    """
    values = {
        "enterprise": enterprise_id,
        "status": status,
        "about": db.containing(about.upper()),
        "since": first_ms(since) if since else 0,
        "until": first_ms(until + timedelta(days=1)) if until else 1 << 62,
        "limit": limit,
        "offset": offset,
    }
    rows = await _PAGES[sort, descending].rows(db.reader(), values)
    total = await _COUNT.row(db.reader(), values)
    return OrderLines([line_of(row) for row in rows], int(total["found"]) if total else 0)


async def payable_orders(enterprise_id: int) -> Sequence[OrderLine]:
    """Those that a receipt may be handed in for, newest first, `PAYABLE_AT_MOST` of them. One query."""
    return [line_of(row) for row in await _PAYABLE.rows(db.reader(), {"enterprise": enterprise_id})]


async def ending_orders(enterprise_id: int) -> Sequence[OrderLine]:
    """Unpaid orders whose enterprise is to be reminded that their seats are about to be free. One query."""
    return [line_of(row) for row in await _ENDING.rows(db.reader(), {"enterprise": enterprise_id})]


def line_of(row: Mapping[str, Any]) -> OrderLine:
    return OrderLine(
        id=row["id"],
        number=row["number"],
        code=row["code"],
        status=OrderStatus(row["status"]),
        class_number=row["class_number"],
        class_name=row["class_name"],
        kind=row["kind"],
        kind_title=row["kind_title"],
        people=row["people"],
        amount_fen=row["people"] * row["unit_price_fen"],
        created_ms=row["created_ms"],
        hold_until=db.day(row["hold_until"]),
        reminded=row["reminded_on"] is not None,
        group_number=row["group_number"],
        paid_on=db.day(row["paid_on"]),
    )
