"""Lists of invoices: an order with money not invoiced yet is a line, and so is each invoice.

Each statement holds the conditions that are set and no others, and counts without joins: with 100,000 invoices
a page costs what its own lines cost.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import product
from string import ascii_lowercase
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.db import Statement
from server.enrolment.rules import InvoiceKind
from server.invoicing.rules import LineState


@dataclass(frozen=True)
class InvoiceSearch:
    """`name`: part of the enterprise's name; `code`: a whole tax number, invoice number or order number;
    `since`, `until`: days of issue, ISO 8601. Empty: no condition."""

    state: str = ""
    name: str = ""
    code: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True)
class InvoiceLine:
    """What has to do with the invoice is None for an order that waits; `untouched`: nothing of it is invoiced yet."""

    order_id: int
    order_number: str
    enterprise_name: str
    class_name: str
    kind: InvoiceKind
    title: str
    taxpayer_number: str
    fen: int
    state: LineState
    invoice_id: int | None
    serial: str | None
    number: str | None
    issued_on: date | None
    handed_out: bool
    untouched: bool


@dataclass(frozen=True)
class Lines:
    rows: Sequence[InvoiceLine]
    total: int


# Twice, since SQLite uses a partial index only where its very condition stands.
_WAITS: Final = "d.due_fen <> 0 AND d.due_fen > 0"
_EXCESS: Final = "(SELECT x.order_id FROM invoice_details x WHERE x.due_fen <> 0 AND x.due_fen < 0)"
_IN_FORCE: Final = "i.status IN ('REQUESTED', 'ISSUED', 'SENT')"
_OF_NAME: Final = (
    "(SELECT n.id FROM enrolment_order n JOIN enterprise m ON m.id = n.enterprise_id"
    " WHERE m.name LIKE '%' || :name::text || '%')"
)
_OF_NUMBER: Final = "(SELECT n.id FROM enrolment_order n WHERE n.number = :code::text)"
_IN_CITY: Final = (  # asked for each of the few that wait
    "EXISTS (SELECT 1 FROM enrolment_order n JOIN training_class k ON k.id = n.training_class_id"
    " WHERE n.id = d.order_id AND :cities::text LIKE '%,' || k.city_code || ',%')"
)
_ORDER: Final = "JOIN enterprise e ON e.id = o.enterprise_id JOIN training_class c ON c.id = o.training_class_id"
_WAITING_LINE: Final = (
    "SELECT o.id AS order_id, o.number AS order_number, e.name AS enterprise_name, c.name AS class_name, d.kind,"  # noqa: S608
    " d.title, d.taxpayer_number, d.due_fen AS fen, 'WAITING' AS state, CAST(NULL AS BIGINT) AS invoice_id,"
    " CAST(NULL AS TEXT) AS serial, CAST(NULL AS TEXT) AS number, CAST(NULL AS TEXT) AS issued_on,"
    " CAST(NULL AS BIGINT) AS sent_ms, (SELECT count(*) FROM tax_invoice f WHERE f.order_id = o.id"
    " AND f.status IN ('REQUESTED', 'ISSUED', 'SENT')) AS in_force"
    f" FROM invoice_details d JOIN enrolment_order o ON o.id = d.order_id {_ORDER}"
)
_INVOICE_LINE: Final = (
    "SELECT o.id, o.number, e.name, c.name, i.kind, i.title, i.taxpayer_number, CAST(i.total_fen AS BIGINT),"  # noqa: S608
    f" CASE WHEN {_IN_FORCE} AND i.order_id IN {_EXCESS} THEN 'EXCESS' ELSE i.status END, i.id, i.serial, i.number,"
    " CAST(i.issued_on AS TEXT), i.sent_ms, CAST(0 AS BIGINT)"
    f" FROM tax_invoice i JOIN enrolment_order o ON o.id = i.order_id {_ORDER}"
)
# Conditions by what is asked for: on an order that waits, on an invoice.
_ON_WAITING: Final = {
    "name": f"d.order_id IN {_OF_NAME}",
    "code": f"(d.taxpayer_number = :code::text OR d.order_id IN {_OF_NUMBER})",
    "cities": _IN_CITY,
    "enterprise": "d.order_id IN (SELECT n.id FROM enrolment_order n WHERE n.enterprise_id = :enterprise)",
}
_ON_INVOICE: Final = {
    "name": f"i.order_id IN {_OF_NAME}",
    "code": "i.id IN (SELECT t.id FROM tax_invoice t WHERE t.taxpayer_number = :code::text"  # noqa: S608
    " UNION SELECT t.id FROM tax_invoice t WHERE t.number = :code::text"
    f" UNION SELECT t.id FROM tax_invoice t WHERE t.order_id IN {_OF_NUMBER})",
    "since": "CAST(i.issued_on AS TEXT) >= :since::text",
    "until": "CAST(i.issued_on AS TEXT) <= :until::text",
    "enterprise": "i.status <> 'WITHDRAWN'"
    " AND i.order_id IN (SELECT n.id FROM enrolment_order n WHERE n.enterprise_id = :enterprise)",
}

_ALL: Final = 1 << 40  # rows: none is left uncounted
_CITY: Final = "city_"
_PAIRS: Final = ["".join(pair) for pair in product(ascii_lowercase, repeat=2)]  # names of parameters are letters


@cache
def _statements(state: str, asked: frozenset[str]) -> tuple[Statement, Sequence[Statement]]:
    """The page, and the counts that make up the total, for this state ("" for all) and these conditions."""
    parts = []
    if state in {"", LineState.WAITING} and not asked & {"since", "until"}:
        where = " AND ".join([_WAITS, *(_ON_WAITING[name] for name in sorted(asked) if name in _ON_WAITING)])
        parts.append(("invoice_details d", _WAITING_LINE, where, "o.id DESC"))
    if state != LineState.WAITING:
        where = " AND ".join([_state(state), *_on_invoices(asked)])
        parts.append(("tax_invoice i", _INVOICE_LINE, where, "i.order_id DESC, i.id"))
    pieces = [
        f"SELECT * FROM ({line} WHERE {where} ORDER BY {place} LIMIT :upto) piece{number}"  # noqa: S608 - texts of ours
        for number, (_, line, where, place) in enumerate(parts)
    ]
    if len(pieces) < 2:  # the names of the columns are the waiting line's
        pieces.insert(0, f"SELECT * FROM ({_WAITING_LINE} WHERE 1 = 0) nobody")  # noqa: S608
    page = (
        f"SELECT line.* FROM ({' UNION ALL '.join(pieces)}) line"  # noqa: S608
        " ORDER BY line.order_id DESC, COALESCE(line.invoice_id, 0) LIMIT :limit OFFSET :offset"
    )
    counts = [
        Statement(f"SELECT count(*) AS found FROM (SELECT 1 FROM {table} WHERE {where} LIMIT :most) counted")  # noqa: S608
        for table, _, where, _ in parts
    ]
    return Statement(page), counts


def _on_invoices(asked: frozenset[str]) -> list[str]:
    """The cities one by one: a count then reads their part of the index alone."""
    cities = ", ".join(f":{name}" for name in sorted(asked) if name.startswith(_CITY))
    conditions = [_ON_INVOICE[name] for name in sorted(asked) if name in _ON_INVOICE]
    return [*conditions, f"i.city_code IN ({cities})"] if cities else conditions


def _state(state: str) -> str:
    """Whoever is in excess is in no other state."""
    if state == LineState.EXCESS:
        return f"{_IN_FORCE} AND i.order_id IN {_EXCESS}"
    if state in {LineState.REQUESTED, LineState.ISSUED, LineState.SENT}:
        return f":state::text = i.status AND i.order_id NOT IN {_EXCESS}"
    return ":state::text = i.status" if state else "1 = 1"


async def invoice_lines(
    scope: CityScope, search: InvoiceSearch, *, offset: int = 0, limit: int = 50, count_to: int = _ALL
) -> Lines:
    """Lines within the scope, the newest order first; three queries at most. The total ends at `count_to`."""
    return await _lines(search.state, _asked(scope, search), offset, limit, count_to)


async def lines_in(scope: CityScope, state: LineState) -> int:
    """How many lines are in this state."""
    asked = _asked(scope, InvoiceSearch())
    return await _total(_statements(state, frozenset(asked))[1], {**asked, "state": state}, _ALL)


async def enterprises_lines(enterprise_id: int, *, offset: int = 0, limit: int = 50) -> Lines:
    """The enterprise's own; what was asked for and withdrawn is none of its business. Three queries."""
    return await _lines("", {"enterprise": enterprise_id}, offset, limit, _ALL)


_OLDEST: Final = Statement(
    f"SELECT d.order_id FROM invoice_details d WHERE {_WAITS}"  # noqa: S608
    f" AND (:cities::text = '' OR {_IN_CITY}) ORDER BY d.order_id LIMIT :limit"
)


async def waiting_orders(scope: CityScope, limit: int) -> Sequence[int]:
    """Ids of orders with money not invoiced yet, the oldest first."""
    return [row["order_id"] for row in await _OLDEST.rows(db.reader(), {"cities": scope.listed, "limit": limit})]


def _asked(scope: CityScope, search: InvoiceSearch) -> dict[str, Any]:
    """Conditions that are set, by name."""
    told = {"name": search.name, "code": search.code.upper(), "since": search.since, "until": search.until}
    told |= {"cities": scope.listed}
    told |= {f"{_CITY}{name}": code for name, code in zip(_PAIRS, sorted(scope.codes), strict=False)}
    return {name: text for name, text in told.items() if text}


async def _lines(state: str, asked: Mapping[str, Any], offset: int, limit: int, most: int) -> Lines:
    page, counts = _statements(state, frozenset(asked))
    values = {**asked, "state": state, "limit": limit, "offset": offset, "upto": offset + limit}
    rows = await page.rows(db.reader(), values)
    return Lines([_line(row) for row in rows], await _total(counts, values, most))


async def _total(counts: Sequence[Statement], values: Mapping[str, Any], most: int) -> int:
    found = [await count.row(db.reader(), {**values, "most": most}) for count in counts]
    return min(sum(int(row["found"]) for row in found if row), most)


def _line(row: Mapping[str, Any]) -> InvoiceLine:
    names = ("order_id", "order_number", "enterprise_name", "class_name", "title", "taxpayer_number")
    return InvoiceLine(
        **{name: row[name] for name in (*names, "invoice_id", "serial", "number")},
        kind=InvoiceKind(row["kind"]),
        fen=int(row["fen"]),
        state=LineState(row["state"]),
        issued_on=date.fromisoformat(row["issued_on"]) if row["issued_on"] else None,
        handed_out=row["sent_ms"] is not None,
        untouched=not row["in_force"],
    )
