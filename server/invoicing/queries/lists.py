"""Lists of invoices: an order with money not invoiced yet is a line, and so is each invoice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.db import Statement
from server.enrolment.rules import InvoiceKind
from server.invoicing.rules import LineState


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


# What an approved order has paid, less the refunds that the second person has agreed to; an approval may be taken back.
KEPT: Final = (
    "(CASE WHEN o.status = 'APPROVED' THEN o.people * o.unit_price_fen ELSE 0 END"
    " - (SELECT CAST(COALESCE(SUM(x.amount_fen), 0) AS BIGINT) FROM enrolment_change x"
    " WHERE x.order_id = o.id AND x.kind = 'REFUND' AND x.status IN ('CONFIRMED', 'PAID_OUT')))"
)
_IN_FORCE: Final = (
    "(SELECT COALESCE(SUM(f.total_fen), 0) FROM tax_invoice f"
    " WHERE f.order_id = o.id AND f.status IN ('REQUESTED', 'ISSUED', 'SENT'))"
)
_JOINED: Final = (
    " JOIN enterprise e ON e.id = o.enterprise_id JOIN training_class c ON c.id = o.training_class_id WHERE "
)
_WAITING: Final = (
    "SELECT o.id AS order_id, o.number AS order_number, o.enterprise_id, e.name AS enterprise_name,"  # noqa: S608
    " c.name AS class_name, c.city_code, d.kind, d.title, d.taxpayer_number,"
    f" {KEPT} - {_IN_FORCE} AS fen, 'WAITING' AS state, NULL AS invoice_id, NULL AS serial, NULL AS number,"
    f" NULL AS issued_on, NULL AS sent_ms, {_IN_FORCE} AS in_force"
    " FROM enrolment_order o JOIN invoice_details d ON d.order_id = o.id"
    f"{_JOINED}o.status = 'APPROVED' AND {KEPT} > {_IN_FORCE}"
)
_INVOICES: Final = (
    "SELECT o.id, o.number, o.enterprise_id, e.name, c.name, c.city_code, i.kind, i.title, i.taxpayer_number,"  # noqa: S608
    f" i.total_fen, CASE WHEN i.status IN ('REQUESTED', 'ISSUED', 'SENT') AND {_IN_FORCE} > {KEPT} THEN 'EXCESS'"
    " ELSE i.status END, i.id, i.serial, i.number, CAST(i.issued_on AS TEXT), i.sent_ms, 0"
    " FROM tax_invoice i JOIN enrolment_order o ON o.id = i.order_id"
    f"{_JOINED}"
)
_STAFF: Final = (
    f" FROM ({_WAITING} AND :state::text IN ('', 'WAITING')"
    f" UNION ALL {_INVOICES}:state::text <> 'WAITING') line"
    " WHERE :state::text IN ('', line.state)"
    " AND (:cities::text = '' OR :cities::text LIKE '%,' || line.city_code || ',%')"
    " AND (:name::text = '' OR line.enterprise_name LIKE '%' || :name::text || '%'"
    " OR line.title LIKE '%' || :name::text || '%')"
    " AND (:code::text = '' OR line.taxpayer_number = :code::text OR line.number = :code::text"
    " OR line.order_number = :code::text)"
    " AND (:since::text = '' OR line.issued_on >= :since::text)"
    " AND (:until::text = '' OR line.issued_on <= :until::text)"
)
_PLACE: Final = " ORDER BY line.order_id DESC, line.invoice_id LIMIT :limit OFFSET :offset"
_PAGE: Final = Statement(f"SELECT line.*{_STAFF}{_PLACE}")
_COUNT: Final = Statement(f"SELECT count(*) AS found{_STAFF}")
_OWN: Final = (
    f" FROM ({_WAITING} AND o.enterprise_id = :enterprise"
    f" UNION ALL {_INVOICES}o.enterprise_id = :enterprise AND i.status <> 'WITHDRAWN') line"
)
_OWN_PAGE: Final = Statement(f"SELECT line.*{_OWN}{_PLACE}")
_OWN_COUNT: Final = Statement(f"SELECT count(*) AS found{_OWN}")
_OLDEST: Final = Statement(
    f"SELECT line.order_id FROM ({_WAITING}) line"  # noqa: S608
    " WHERE :cities::text = '' OR :cities::text LIKE '%,' || line.city_code || ',%'"
    " ORDER BY line.order_id LIMIT :limit"
)


async def invoice_lines(
    scope: CityScope,
    *,
    state: str = "",
    name: str = "",
    code: str = "",
    since: str = "",
    until: str = "",
    offset: int = 0,
    limit: int = 50,
) -> Lines:
    """Lines within the scope, the newest order first; two queries.

    `name`: part of the enterprise's name or the title; `code`: a whole tax number, invoice number or order number;
    `since`, `until`: days of issue, ISO 8601.
    """
    values = {"state": state, "cities": named(scope), "name": name, "code": code.upper(), "since": since}
    values |= {"until": until}
    return await _lines(_PAGE, _COUNT, values, offset, limit)


async def enterprises_lines(enterprise_id: int, *, offset: int = 0, limit: int = 50) -> Lines:
    """The enterprise's own; what was asked for and withdrawn is none of its business. Two queries."""
    return await _lines(_OWN_PAGE, _OWN_COUNT, {"enterprise": enterprise_id}, offset, limit)


async def waiting_orders(scope: CityScope, limit: int) -> Sequence[int]:
    """Ids of orders with money not invoiced yet, the oldest first."""
    return [row["order_id"] for row in await _OLDEST.rows(db.reader(), {"cities": named(scope), "limit": limit})]


def named(scope: CityScope) -> str:
    """For a statement: the cities between commas, nothing for the whole province."""
    return f",{','.join(sorted(scope.codes))}," if scope.codes else ""


async def _lines(page: Statement, count: Statement, values: dict[str, Any], offset: int, limit: int) -> Lines:
    rows = await page.rows(db.reader(), {**values, "limit": limit, "offset": offset})
    total = await count.row(db.reader(), values)
    return Lines([_line(row) for row in rows], int(total["found"]) if total else 0)


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
