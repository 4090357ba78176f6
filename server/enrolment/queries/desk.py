"""Orders as the association's desk looks for them: the queue of receipts, and the search over all orders."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.clock import day_of, first_ms
from server.db import Statement
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import OrderStatus, read_order_code, review_due
from server.errors import NotFound
from server.registry.rules import fold_enterprise_name
from server.selection import Selection

COUNTED: Final = 10_000  # where nobody says how far to count
_NUMBER: Final = re.compile(r"[0-9A-Za-z]{5,24}")


@dataclass(frozen=True)
class DeskLine:
    """An order in a list of the desk."""

    id: int
    number: str
    code: str
    status: OrderStatus
    enterprise_id: int
    enterprise_name: str
    class_number: str
    class_name: str
    city_code: str
    people: int
    amount_fen: int
    created_ms: int
    submitted_ms: int | None
    decided_ms: int | None
    decided_by: str
    group_number: str | None
    paid_on: date | None

    def due(self, policy: EnrolmentPolicy) -> date | None:
        """The day by which a submitted order is reviewed (审核周期)."""
        if self.submitted_ms is None:
            return None
        return review_due(day_of(self.submitted_ms), policy.numbers.review_workdays, policy.calendar)


@dataclass(frozen=True)
class DeskLines:
    """A page and how many rows there are in all, counted as far as was asked."""

    rows: Sequence[DeskLine]
    total: int


@dataclass(frozen=True)
class OrderSearch:
    """What somebody looks for; empty: no condition. `cities`: of the scope, empty for the whole province."""

    text: str = ""  # number, code, group number, or a part of the enterprise's name
    status: str = ""
    class_number: str = ""
    city: str = ""
    since: date | None = None
    until: date | None = None
    cities: Collection[str] = ()


_COLUMNS: Final = (
    "o.id, o.number, o.code, o.status, o.people, o.unit_price_fen, o.created_ms, o.submitted_ms, o.decided_ms,"
    " o.decided_by, e.id AS enterprise_id, e.name AS enterprise_name, c.number AS class_number, c.name AS class_name,"
    " c.city_code, r.group_number, r.paid_on"
)
_JOINED: Final = (
    "enrolment_order o JOIN enterprise e ON e.id = o.enterprise_id"
    " JOIN training_class c ON c.id = o.training_class_id LEFT JOIN payment_receipt r ON r.id = o.receipt_id"
)
_IN_CLASSES: Final = "o.training_class_id IN (SELECT id FROM training_class WHERE "
_CONDITIONS: Final = {
    "waiting": "o.status IN ('SUBMITTED')",
    "status": ":status::text IN (o.status)",
    "class_number": f"{_IN_CLASSES}number = :class_number)",
    "city": f"{_IN_CLASSES}city_code = :city)",
    "cities": f"{_IN_CLASSES}:cities::text LIKE '%,' || city_code || ',%')",
    "since": "o.created_ms >= :since::bigint",
    "until": "o.created_ms < :until::bigint",
    "firm": "o.enterprise_id IN (SELECT id FROM enterprise WHERE folded_name LIKE :firm ESCAPE '!')",
    # A union, since PostgreSQL would read every order for an OR over two tables.
    "named": "o.id IN (SELECT id FROM enrolment_order WHERE code = :code UNION SELECT id FROM enrolment_order"
    " WHERE number = :named UNION SELECT i.id FROM payment_receipt g JOIN enrolment_order i ON i.receipt_id = g.id"
    " WHERE g.group_number = :named)",
    "group": "o.receipt_id IN (SELECT id FROM payment_receipt WHERE group_number = :group)",
    "decided_since": "o.decided_ms >= :decided_since::bigint AND o.decided_by = :who",
    "decided": "o.decided_ms = :decided::bigint AND o.decided_by = :who",
    "later": "(o.submitted_ms > :at::bigint OR (o.submitted_ms = :at::bigint AND o.id > :id::bigint))",
    "earlier": "(o.submitted_ms < :at::bigint OR (o.submitted_ms = :at::bigint AND o.id < :id::bigint))",
}
_ORDERS: Final = {
    "newest": "o.id DESC",
    "queue": "o.submitted_ms, o.id",
    "queue back": "o.submitted_ms DESC, o.id DESC",
    "decided": "o.decided_ms DESC, o.id",
}
_ORDERS_FOUND: Final = Selection(_COLUMNS, _JOINED, _CONDITIONS, counted="enrolment_order o")


@cache
def _these(count: int) -> tuple[Statement, Sequence[str]]:
    """For so many ids, each under a name of letters, as a Statement reads them."""
    names = ["id_" + "".join(chr(ord("a") + int(digit)) for digit in str(place)) for place in range(count)]
    marks = ", ".join(f":{name}" for name in names)
    return Statement(f"SELECT {_COLUMNS} FROM {_JOINED} WHERE o.id IN ({marks}) ORDER BY o.id"), names  # noqa: S608 - texts of ours


async def orders_found(search: OrderSearch, *, offset: int = 0, limit: int = 50, count_to: int = COUNTED) -> DeskLines:
    """All orders that fit, newest first. Two queries."""
    return await _lines(_values(search), "newest", offset, limit, count_to)


async def receipts_waiting(
    cities: Collection[str] = (), *, offset: int = 0, limit: int = 50, count_to: int = COUNTED
) -> DeskLines:
    """The queue 缴费审核: whoever sent the receipt first is due first. Two queries."""
    return await _lines({"waiting": "", **_scope(cities)}, "queue", offset, limit, count_to)


async def neighbours(line: DeskLine, cities: Collection[str]) -> tuple[DeskLine | None, DeskLine | None]:
    """The orders before and after this one in the queue; after the last one the first again. Up to three queries."""
    values = {"waiting": "", "at": line.submitted_ms or 0, "id": line.id, **_scope(cities)}
    before = await _first({"earlier": "", **values}, "queue back")
    after = await _first({"later": "", **values}, "queue")
    if after is None:
        first = await _first({"waiting": "", **_scope(cities)}, "queue")
        after = first if first and first.id != line.id else None
    return before, after


async def desk_line(order_id: int) -> DeskLine:
    """One order as a line; the caller asks the scope. Raises NotFound."""
    found = await desk_lines([order_id])
    if not found:
        raise NotFound
    return found[0]


async def desk_lines(order_ids: Collection[int]) -> Sequence[DeskLine]:
    """These orders, oldest first; those that are not there are left out."""
    if not order_ids:
        return []
    statement, names = _these(len(order_ids))
    values = dict(zip(names, order_ids, strict=True))
    return [_line(row) for row in await statement.rows(db.reader(), values)]


async def group_of(group_number: str, cities: Collection[str] = ()) -> Sequence[DeskLine]:
    """The orders whose latest receipt is of this transfer."""
    return await _rows({"group": group_number, **_scope(cities)}, "newest")


async def decided_lately(who: str, since_ms: int) -> Sequence[DeskLine]:
    """What this reviewer decided last, all of one moment, if that was not before `since_ms`."""
    rows = await _rows({"decided_since": since_ms, "who": who}, "decided")
    return [row for row in rows if row.decided_ms == rows[0].decided_ms]


async def decided_with(line: DeskLine) -> Sequence[DeskLine]:
    """The orders decided together with this one, itself among them."""
    together = await _rows({"decided": line.decided_ms, "who": line.decided_by}, "decided") if line.decided_ms else []
    return together or [line]


async def order_named(text: str) -> DeskLine | None:
    """The order with this number or code, however the code is written."""
    values = {"named": text.strip().upper(), "code": read_order_code(text) or ""}
    return await _first(values, "newest")


def _values(search: OrderSearch) -> dict[str, Any]:
    chosen: dict[str, Any] = {"status": search.status, "class_number": search.class_number, "city": search.city}
    chosen = {name: value for name, value in chosen.items() if value}
    if search.since:
        chosen["since"] = first_ms(search.since)
    if search.until:
        chosen["until"] = first_ms(search.until + timedelta(days=1))
    return {**chosen, **_text(search.text), **_scope(search.cities)}


def _text(text: str) -> dict[str, Any]:
    """A code, an order's number or a group's; anything else is a part of an enterprise's name."""
    code = read_order_code(text)
    if code or (_NUMBER.fullmatch(text) and any(sign.isdigit() for sign in text)):
        return {"named": text.upper(), "code": code or ""}
    folded = fold_enterprise_name(text)
    return {"firm": db.containing(folded)} if folded else {}


def _scope(cities: Collection[str]) -> Mapping[str, Any]:
    return CityScope(frozenset(cities)).condition


async def _lines(values: Mapping[str, Any], order: str, offset: int, limit: int, count_to: int) -> DeskLines:
    total = await _ORDERS_FOUND.count(values, count_to)
    return DeskLines(await _rows(values, order, offset, limit), total)


async def _rows(values: Mapping[str, Any], order: str, offset: int = 0, limit: int = 100) -> list[DeskLine]:
    return [_line(row) for row in await _ORDERS_FOUND.rows(values, _ORDERS[order], offset=offset, limit=limit)]


async def _first(values: Mapping[str, Any], order: str) -> DeskLine | None:
    return next(iter(await _rows(values, order, limit=1)), None)


def _line(row: Mapping[str, Any]) -> DeskLine:
    values = {name: row[name] for name in DeskLine.__dataclass_fields__ if name in row}
    paid_on = row["paid_on"]
    return DeskLine(
        **{
            **values,
            "status": OrderStatus(row["status"]),
            "amount_fen": row["people"] * row["unit_price_fen"],
            "paid_on": db.day(paid_on),
        }
    )
