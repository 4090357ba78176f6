"""Changes after payment line by line: the list under conditions, what waits for a second person, what is to be paid."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.enrolment.models import ChangedEnrolment
from server.enrolment.queries.desk import COUNTED
from server.enrolment.rules import IN_FORCE, ChangeKind, ChangeStatus
from server.selection import Selection


@dataclass(frozen=True)
class ChangeLine:
    """A line of the list."""

    id: int
    kind: ChangeKind
    status: ChangeStatus
    order_id: int
    order_number: str
    enterprise_name: str
    city_code: str
    enrolments: Sequence[int]
    names: Sequence[str]
    amount_fen: int | None
    reason: str
    proposed_by: str
    proposed_ms: int
    decided_by: str | None
    decided_ms: int | None
    paid_out_on: date | None

    @property
    def waiting(self) -> bool:
        """Whether a second person is to decide."""
        return self.status is ChangeStatus.PROPOSED

    @property
    def payable(self) -> bool:
        """Whether the bank is to pay."""
        return self.kind is ChangeKind.REFUND and self.status is ChangeStatus.CONFIRMED

    @property
    def in_force(self) -> bool:
        return self.status in IN_FORCE


@dataclass(frozen=True)
class ChangeLines:
    """A page and how many rows there are in all, counted as far as was asked."""

    rows: Sequence[ChangeLine]
    total: int


@dataclass(frozen=True)
class ChangeFilter:
    """Conditions of the list; empty: none. `waiting_for`: undecided, and proposed by somebody else than this one."""

    kind: str = ""
    status: str = ""
    city: str = ""
    text: str = ""  # an order's number or a part of it, or a part of an enterprise's name
    since_ms: int | None = None
    until_ms: int | None = None
    waiting_for: str = ""
    proposed_by: str = ""


_COLUMNS: Final = (
    "x.id, x.kind, x.status, x.order_id, x.amount_fen, x.reason, x.proposed_by, x.proposed_ms,"
    " x.decided_by, x.decided_ms, x.paid_out_on, o.number AS order_number, e.name AS enterprise_name, c.city_code"
)
_JOINED: Final = (
    "enrolment_change x JOIN enrolment_order o ON o.id = x.order_id JOIN enterprise e ON e.id = o.enterprise_id"
    " JOIN training_class c ON c.id = o.training_class_id"
)
_CONDITIONS: Final = {
    "id": "x.id = :id",
    "order": "x.order_id = :order",
    "kind": "x.kind = :kind",
    "status": ":status::text IN (x.status)",
    "since": "x.proposed_ms >= :since::bigint",
    "until": "x.proposed_ms < :until::bigint",
    "waiting_for": "x.status IN ('PROPOSED') AND x.proposed_by <> :waiting_for",
    "proposed_by": "x.proposed_by = :proposed_by",
    "city": "c.city_code = :city",
    "cities": ":cities::text LIKE '%,' || c.city_code || ',%'",
    "text": "(o.number LIKE :text ESCAPE '!' OR e.name LIKE :text ESCAPE '!')",
}
_CHANGES: Final = Selection(_COLUMNS, _JOINED, _CONDITIONS, counted="enrolment_change x")
_CHANGES_OF_ORDERS: Final = Selection(_COLUMNS, _JOINED, _CONDITIONS)
_OF_ORDERS: Final = frozenset({"city", "cities", "text"})  # conditions that cannot be counted without the joins
_ORDERS: Final = {True: "x.id DESC", False: "x.id ASC"}


async def changes(
    scope: CityScope,
    wanted: ChangeFilter,
    *,
    newest: bool = True,
    offset: int = 0,
    limit: int = 50,
    count_to: int = COUNTED,
) -> ChangeLines:
    """A page of the changes in scope, by their number: the newest first, or last. Three queries."""
    values = {**_values(wanted), **scope.condition}
    rows = await _rows(values, newest, offset, limit)
    return ChangeLines(rows, await _counted(values, count_to))


async def changes_waiting(scope: CityScope) -> int:
    """How many wait for a second person. One query."""
    return await _counted({"status": ChangeStatus.PROPOSED, **scope.condition})


async def refunds_waiting(scope: CityScope) -> int:
    """How many are agreed and not paid. One query."""
    return await _counted({"kind": ChangeKind.REFUND, "status": ChangeStatus.CONFIRMED, **scope.condition})


async def next_change_waiting(scope: CityScope, who: str) -> int | None:
    """The oldest that `who` may decide, being somebody else than its proposer. One query."""
    rows = await _CHANGES.rows({"waiting_for": who, **scope.condition}, _ORDERS[False], limit=1)
    return int(rows[0]["id"]) if rows else None


async def change_line(change_id: int) -> ChangeLine | None:
    """One change as a line. Two queries."""
    rows = await _rows({"id": change_id}, True, 0, 1)
    return rows[0] if rows else None


async def lines_of_order(order_id: int) -> Sequence[ChangeLine]:
    """Every change of an order, newest first. Two queries."""
    return await _rows({"order": order_id}, True, 0, 1000)


def _values(wanted: ChangeFilter) -> dict[str, Any]:
    names = ("kind", "status", "city", "waiting_for", "proposed_by")
    values: dict[str, Any] = {name: text for name in names if (text := getattr(wanted, name))}
    days = {"since": wanted.since_ms, "until": wanted.until_ms}
    values |= {name: at_ms for name, at_ms in days.items() if at_ms is not None}
    return values | ({"text": db.containing(wanted.text)} if wanted.text else {})


async def _rows(values: Mapping[str, Any], newest: bool, offset: int, limit: int) -> Sequence[ChangeLine]:
    rows = await _CHANGES.rows(values, _ORDERS[newest], offset=offset, limit=limit)
    people = await _people([row["id"] for row in rows])
    return [_line(row, people[row["id"]]) for row in rows]


async def _counted(values: Mapping[str, Any], count_to: int = COUNTED) -> int:
    selection = _CHANGES_OF_ORDERS if _OF_ORDERS & values.keys() else _CHANGES
    return await selection.count(values, count_to)


async def _people(change_ids: Collection[int]) -> Mapping[int, list[tuple[int, str]]]:
    """Change → its people's enrolments and names."""
    found: dict[int, list[tuple[int, str]]] = {id_: [] for id_ in change_ids}
    people = ChangedEnrolment.filter(change_id__in=list(change_ids)).order_by("id")
    for change_id, *person in await people.values_list("change_id", "enrolment_id", "enrolment__person__name"):
        found[change_id].append((person[0], person[1]))
    return found


def _line(row: Mapping[str, Any], people: Sequence[tuple[int, str]]) -> ChangeLine:
    values = {name: row[name] for name in ChangeLine.__dataclass_fields__ if name in row}
    paid_out_on = row["paid_out_on"]
    return ChangeLine(
        **{
            **values,
            "kind": ChangeKind(row["kind"]),
            "status": ChangeStatus(row["status"]),
            "enrolments": [enrolment_id for enrolment_id, _ in people],
            "names": [name for _, name in people],
            "paid_out_on": db.day(paid_out_on),
        }
    )
