"""Inquiries as the desk sees them: the queue by due time, and one with its thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.errors import NotFound
from server.qna.models import InquiryReply
from server.qna.rules import Clocks, InquiryStatus
from server.selection import Selection


@dataclass(frozen=True)
class DeskInquiry:
    """A line of the queue. `name` is whole: whoever shows it masks it."""

    id: int
    person_id: int
    enrolment_id: int
    topic_id: int
    topic_title: str
    name: str
    class_number: str
    class_name: str
    city_code: str
    text: str
    public: bool
    status: InquiryStatus
    created_ms: int
    first_due_ms: int
    solve_due_ms: int
    first_ms: int | None
    answered_ms: int | None
    due_ms: int | None

    @property
    def waiting(self) -> bool:
        return self.status.waiting

    @property
    def timed(self) -> bool:
        """Whether its clocks say anything: not those of one that was closed without an answer."""
        return self.waiting or self.answered_ms is not None

    @property
    def clocks(self) -> Clocks:
        return Clocks(self.first_due_ms, self.solve_due_ms, self.first_ms, None if self.waiting else self.answered_ms)


@dataclass(frozen=True)
class InquiriesWanted:
    """Conditions of the list; empty: none. `text`: a part of the inquiry, of its topic's title, or the asker's name."""

    status: str = ""
    waiting: bool = False
    late_ms: int | None = None  # whose running clock has ended by then
    city: str = ""
    text: str = ""
    since_ms: int | None = None
    until_ms: int | None = None


_JOINED: Final = (
    "inquiry i JOIN topic t ON t.id = i.topic_id JOIN person p ON p.id = i.person_id"
    " JOIN enrolment n ON n.id = i.enrolment_id JOIN training_class c ON c.id = n.training_class_id"
)
_COLUMNS: Final = (
    "i.id, i.person_id, i.enrolment_id, i.topic_id, t.title AS topic_title, p.name, c.number AS class_number,"
    " c.name AS class_name, i.city_code, i.text, i.public, i.status, i.created_ms, i.first_due_ms, i.solve_due_ms,"
    " i.first_ms, i.answered_ms, i.due_ms"
)
_CONDITIONS: Final = {
    "id": "i.id = :id",
    "status": "i.status IN (:status)",
    "waiting": "i.due_ms >= :waiting::bigint",
    "late": "i.due_ms < :late::bigint",
    "city": "i.city_code = :city",
    "cities": ":cities::text LIKE '%,' || i.city_code || ',%'",
    "text": "(i.text LIKE :text ESCAPE '!' OR t.title LIKE :text ESCAPE '!' OR p.name LIKE :text ESCAPE '!')",
    "since": "i.created_ms >= :since::bigint",
    "until": "i.created_ms < :until::bigint",
}
_INQUIRIES: Final = Selection(_COLUMNS, _JOINED, _CONDITIONS)
# What waits comes first, whoever's clock ends first at the top.
_ORDERS: Final = {
    ("due", False): "(i.due_ms IS NULL), i.due_ms, i.id DESC",
    ("due", True): "(i.due_ms IS NULL), i.due_ms DESC, i.id DESC",
    ("created", False): "i.created_ms, i.id",
    ("created", True): "i.created_ms DESC, i.id DESC",
}


async def inquiries_found(
    scope: CityScope,
    wanted: InquiriesWanted,
    *,
    sort: str = "due",
    descending: bool = False,
    offset: int = 0,
    limit: int = 50,
) -> tuple[Sequence[DeskInquiry], int]:
    """A page of the inquiries in scope, and how many there are in all. Two queries."""
    values = _values(scope, wanted)
    rows = await _rows(values, sort, descending, offset, limit)
    return rows, await _INQUIRIES.count(values)


async def inquiries_waiting(scope: CityScope) -> int:
    """For the 工作台. One query."""
    return await _INQUIRIES.count(_values(scope, InquiriesWanted(waiting=True)))


async def next_inquiry(scope: CityScope) -> int | None:
    """The one whose clock ends first. One query."""
    rows = await _rows(_values(scope, InquiriesWanted(waiting=True)), "due", False, 0, 1)
    return rows[0].id if rows else None


async def inquiry_at_desk(scope: CityScope, inquiry_id: int) -> tuple[DeskInquiry, Sequence[InquiryReply]]:
    """For staff of its city, NotFound for others. Two queries."""
    rows = await _rows({"id": inquiry_id, **scope.condition}, "created", False, 0, 1)
    if not rows:
        raise NotFound
    return rows[0], await InquiryReply.filter(inquiry_id=inquiry_id).order_by("id")


def _values(scope: CityScope, wanted: InquiriesWanted) -> dict[str, Any]:
    chosen = {
        "status": wanted.status or None,
        "waiting": 0 if wanted.waiting else None,
        "late": wanted.late_ms,
        "city": wanted.city or None,
        "text": db.containing(wanted.text) if wanted.text else None,
        "since": wanted.since_ms,
        "until": wanted.until_ms,
    }
    return {**{name: value for name, value in chosen.items() if value is not None}, **scope.condition}


async def _rows(
    values: Mapping[str, Any], sort: str, descending: bool, offset: int, limit: int
) -> Sequence[DeskInquiry]:
    order = _ORDERS[sort, descending]
    return [_line(row) for row in await _INQUIRIES.rows(values, order, offset=offset, limit=limit)]


def _line(row: Mapping[str, Any]) -> DeskInquiry:
    values = {name: row[name] for name in DeskInquiry.__dataclass_fields__}
    return DeskInquiry(**{**values, "status": InquiryStatus(row["status"]), "public": bool(row["public"])})
