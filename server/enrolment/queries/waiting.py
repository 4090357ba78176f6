"""What waits for an enterprise: orders to be paid or mended, and people whose certificates expire unenrolled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from server import db
from server.db import Statement
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import CYCLE_FREE, OrderStatus
from server.registry.rules import add_months, days_to_expiry

_MOST: Final = 10


@dataclass(frozen=True)
class WaitingOrder:
    """An order to be paid, or one sent back, to be mended and handed in again."""

    id: int
    number: str
    class_name: str
    people: int
    amount_fen: int
    status: OrderStatus
    hold_until: date | None


@dataclass(frozen=True)
class Expiring:
    """A valid certificate near its end without an enrolment for this cycle."""

    name: str
    display: str
    expires_on: date
    days_left: int


@dataclass(frozen=True)
class Waiting:
    """The first of each, and how many there are."""

    orders: Sequence[WaitingOrder]
    orders_total: int
    expiring: Sequence[Expiring]
    expiring_total: int
    months: int  # how far ahead "expiring" looks: from when the city lets people be enrolled


_ORDERS = Statement(
    "SELECT o.id, o.number, c.name AS class_name, o.people, o.unit_price_fen, o.status, o.hold_until,"
    " count(*) OVER () AS total"
    " FROM enrolment_order o JOIN training_class c ON c.id = o.training_class_id"
    " WHERE o.enterprise_id = :enterprise AND o.status IN ('AWAITING_PAYMENT', 'REJECTED')"
    " ORDER BY o.hold_until, o.id LIMIT :most"
)
_FREE: Final = ", ".join(f"'{status}'" for status in sorted(CYCLE_FREE))
_EXPIRING = Statement(
    "SELECT p.name, c.display, c.expires_on, count(*) OVER () AS total"  # noqa: S608 - statuses of ours
    " FROM certificate c JOIN person p ON p.id = c.person_id"
    " WHERE c.enterprise_id = :enterprise AND c.status IN ('01') AND c.expires_on BETWEEN :today AND :until"
    " AND NOT EXISTS (SELECT 1 FROM enrolment n WHERE n.certificate_id = c.id"
    f"  AND n.cycle_expires_on = c.expires_on AND n.status NOT IN ({_FREE}))"
    " ORDER BY c.expires_on, c.id LIMIT :most"
)


async def waiting(enterprise_id: int, city_code: str, *, today: date, policy: EnrolmentPolicy) -> Waiting:
    """Two queries."""
    months = policy.open_months(city_code)
    orders = await _ORDERS.rows(db.reader(), {"enterprise": enterprise_id, "most": _MOST})
    window = {"today": today, "until": add_months(today, months)}
    people = await _EXPIRING.rows(db.reader(), {"enterprise": enterprise_id, "most": _MOST, **window})
    return Waiting(
        [_order(row) for row in orders],
        _total(orders),
        [_expiring(row, today) for row in people],
        _total(people),
        months,
    )


def _total(rows: Sequence[Mapping[str, Any]]) -> int:
    return int(rows[0]["total"]) if rows else 0


def _order(row: Mapping[str, Any]) -> WaitingOrder:
    return WaitingOrder(
        id=row["id"],
        number=row["number"],
        class_name=row["class_name"],
        people=row["people"],
        amount_fen=row["people"] * row["unit_price_fen"],
        status=OrderStatus(row["status"]),
        hold_until=db.day(row["hold_until"]),
    )


def _expiring(row: Mapping[str, Any], today: date) -> Expiring:
    expires_on = db.day(row["expires_on"])
    return Expiring(row["name"], row["display"], expires_on, days_to_expiry(expires_on, today))
