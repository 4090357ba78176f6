"""Reports and their batches as the authority sees them, within its cities."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.certification.models import ReportBatch, ScoreReport
from server.certification.rules import REVOCABLE, BatchStatus, ReportStatus
from server.db import Statement
from server.errors import NotFound
from server.exams.rules import points
from server.selection import Selection

_QUEUED = Statement(
    "SELECT s.id, c.city_code FROM score_report s JOIN enrolment n ON n.id = s.enrolment_id"
    " JOIN training_class c ON c.id = n.training_class_id"
    " WHERE s.status IN ('QUEUED') AND s.queued_ms < :before::bigint ORDER BY c.city_code, s.id"
)
_FOR_EVER: Final = 1 << 62


async def queued_by_city(before_ms: int | None = None) -> Mapping[str, Sequence[int]]:
    """City → the reports that wait to be let go, in the order of their passing. One query."""
    found: dict[str, list[int]] = {}
    for row in await _QUEUED.rows(db.reader(), {"before": before_ms or _FOR_EVER}):
        found.setdefault(row["city_code"], []).append(row["id"])
    return found


@dataclass(frozen=True)
class ReportLine:
    """`exam_moved`: the person's certificate is with another enterprise than the one that enrolled him."""

    id: int
    attempt_id: int
    status: ReportStatus
    batch_id: int | None
    batch_number: str
    code: str
    message: str
    queued_ms: int
    sent_ms: int | None
    settled_ms: int | None
    revoke_reason: str
    revoke_by: str | None
    revoke_ms: int | None
    revoked_by: str | None
    revoked_ms: int | None
    told_ms: int | None
    record_id: str
    name: str
    display: str
    enterprise_name: str
    moved: bool
    class_number: str
    city_code: str
    cycle_expires_on: date
    score: float

    @property
    def revocable(self) -> bool:
        return self.status in REVOCABLE and self.revoke_ms is None

    @property
    def to_be_revoked(self) -> bool:
        """Proposed by one person, and waiting for another."""
        return self.revoke_ms is not None and self.status is not ReportStatus.REVOKED


_JOINED: Final = (
    "score_report s JOIN attempt a ON a.id = s.attempt_id JOIN enrolment n ON n.id = s.enrolment_id"
    " JOIN enrolment_order o ON o.id = n.order_id JOIN enterprise f ON f.id = o.enterprise_id"
    " JOIN person p ON p.id = n.person_id JOIN training_class c ON c.id = n.training_class_id"
    " LEFT JOIN report_batch b ON b.id = s.batch_id LEFT JOIN certificate t ON t.id = n.certificate_id"
    " LEFT JOIN constructor_registration r ON r.id = n.registration_id"
)
_COLUMNS: Final = (
    "s.id, s.attempt_id, s.status, s.batch_id, COALESCE(b.number, '') AS batch_number, s.code, s.message,"
    " s.queued_ms, s.sent_ms, s.settled_ms, s.revoke_reason, s.revoke_by, s.revoke_ms, s.revoked_by, s.revoked_ms,"
    " s.told_ms, s.record_id, p.name, COALESCE(t.display, r.number, '') AS display, f.name AS enterprise_name,"
    " COALESCE(t.enterprise_id, r.enterprise_id, f.id) <> f.id AS moved, c.number AS class_number, c.city_code,"
    " n.cycle_expires_on, COALESCE(a.score_halves, 0) AS halves"
)
_CONDITIONS: Final = {
    "id": "s.id = :id",
    "batch": "s.batch_id = :batch",
    "status": "s.status IN (:status)",
    "open": "s.status NOT IN ('LANDED', 'REVOKED', 'WITHDRAWN')",
    "revoking": "s.revoke_ms IS NOT NULL AND s.status NOT IN ('REVOKED')",
    "city": "c.city_code = :city",
    "text": "(p.name LIKE :text ESCAPE '!' OR t.display LIKE :text ESCAPE '!' OR s.record_id = :exactly)",
    "cities": ":cities::text LIKE '%,' || c.city_code || ',%'",
}
_REPORTS: Final = Selection(_COLUMNS, _JOINED, _CONDITIONS)


@dataclass(frozen=True)
class ReportSearch:
    """Empty: no condition, but that only reports under way are shown by default. `status` may be REVOKING."""

    status: str = ""
    city: str = ""
    text: str = ""
    batch: int | None = None


REVOKING: Final = "REVOKING"


async def reports_found(
    scope: CityScope, search: ReportSearch, *, offset: int = 0, limit: int = 50
) -> tuple[Sequence[ReportLine], int]:
    """A page, the oldest of its queue first, and how many there are. Two queries."""
    values: dict[str, Any] = {}
    if search.status == REVOKING:
        values["revoking"] = True
    elif search.status:
        values["status"] = search.status
    elif search.batch is None and not search.text:
        values["open"] = True
    values |= {"city": search.city} if search.city else {}
    values |= {"batch": search.batch} if search.batch is not None else {}
    values |= {"text": db.containing(search.text), "exactly": search.text} if search.text else {}
    values |= scope.condition
    rows = await _REPORTS.rows(values, "s.id", offset=offset, limit=limit)
    return [_line(row) for row in rows], await _REPORTS.count(values)


async def report_line(report_id: int) -> ReportLine:
    """The caller asks the scope. One query."""
    rows = await _REPORTS.rows({"id": report_id}, "s.id", limit=1)
    if not rows:
        raise NotFound
    return _line(rows[0])


def _line(row: Mapping[str, Any]) -> ReportLine:
    values = {name: row[name] for name in ReportLine.__dataclass_fields__ if name not in ("score", "moved")}
    values |= {"status": ReportStatus(row["status"]), "cycle_expires_on": db.day(row["cycle_expires_on"])}
    return ReportLine(**values, moved=bool(row["moved"]), score=points(row["halves"]))


async def reports_queued(scope: CityScope) -> int:
    """How many wait to be let go."""
    return sum(len(ids) for city, ids in (await queued_by_city()).items() if scope.covers(city))


async def batches_dead(scope: CityScope) -> int:
    """Batches that nobody answered for seven days, or that were refused as a whole."""
    dead = await ReportBatch.filter(status=BatchStatus.DEAD).values_list("city_code", flat=True)
    return sum(1 for city in dead if scope.covers(str(city)))


async def reports_rejected(scope: CityScope) -> int:
    """Reports the province refused."""
    return (await reports_found(scope, ReportSearch(status=ReportStatus.REJECTED), limit=1))[1]


async def revocations_waiting(scope: CityScope) -> int:
    """Revocations that a second person is to confirm."""
    return (await reports_found(scope, ReportSearch(status=REVOKING), limit=1))[1]


async def batch_of(batch_id: int) -> ReportBatch:
    """The caller asks the scope by its city. NotFound."""
    batch = await ReportBatch.get_or_none(id=batch_id)
    if batch is None:
        raise NotFound
    return batch


async def latest_batches(scope: CityScope, most: int = 20) -> Sequence[ReportBatch]:
    """The newest first."""
    rows = ReportBatch.all() if scope.whole_province else ReportBatch.filter(city_code__in=sorted(scope.codes))
    return await rows.order_by("-id").limit(most)


async def records_in(batch_id: int) -> frozenset[str]:
    """The record ids of a batch, for a receipt that comes as a file."""
    found = await ScoreReport.filter(batch_id=batch_id).values_list("record_id", flat=True)
    return frozenset(str(one) for one in found)
