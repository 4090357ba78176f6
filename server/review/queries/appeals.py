"""Appeals as the desk sees them: the queue, and one with everything that its decision rests on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from server import db
from server.accounts.rules import CityScope
from server.errors import NotFound
from server.exams import queries as exams
from server.exams.queries import AttemptLine
from server.exams.rules import FailReason
from server.proctoring import queries as proctoring
from server.proctoring.rules import SubjectKind
from server.review.models import Appeal, Opinion
from server.review.queries.appealing import AppealPolicy
from server.review.rules import AppealStatus, Verdict, is_third_person
from server.selection import Selection

if TYPE_CHECKING:
    from server.proctoring.models import ReferencePhoto, Snapshot


@dataclass(frozen=True)
class AppealLine:
    """A line of the queue."""

    id: int
    attempt_id: int
    status: AppealStatus
    created_ms: int
    decided_ms: int | None
    decided_by: str
    failed_for: FailReason | None
    name: str
    display: str
    enterprise_name: str
    class_number: str
    class_name: str
    city_code: str

    @property
    def waiting(self) -> bool:
        return self.status is AppealStatus.WAITING

    def due(self, policy: AppealPolicy) -> date:
        """The last day to answer."""
        return policy.answer_due(self.created_ms)


@dataclass(frozen=True)
class AppealLines:
    rows: Sequence[AppealLine]
    total: int


_JOINED: Final = (
    "appeal s JOIN attempt a ON a.id = s.attempt_id JOIN enrolment n ON n.id = a.enrolment_id"
    " JOIN training_class c ON c.id = n.training_class_id JOIN person p ON p.id = a.person_id"
    " JOIN enrolment_order o ON o.id = n.order_id JOIN enterprise e ON e.id = o.enterprise_id"
    " LEFT JOIN certificate t ON t.id = n.certificate_id"
    " LEFT JOIN constructor_registration r ON r.id = n.registration_id"
)
# A won appeal has cleared the attempt's own reason: what the second reviewer found tells why it had failed.
_COLUMNS: Final = (
    "s.id, s.attempt_id, s.status, s.created_ms, s.decided_ms, s.decided_by, p.name,"
    " COALESCE(a.failed_for, (SELECT v.reason FROM opinion v JOIN review_case w ON w.id = v.case_id"
    "  WHERE w.attempt_id = a.id AND v.taken_back_ms IS NULL AND v.verdict IN ('FAIL') ORDER BY v.id DESC LIMIT 1))"
    " AS failed_for,"
    " COALESCE(t.display, r.number, '') AS display, e.name AS enterprise_name, c.number AS class_number,"
    " c.name AS class_name, s.city_code"
)
_CONDITIONS: Final = {
    "id": "s.id = :id",
    "status": "s.status IN (:status)",
    "text": "(p.name LIKE :text ESCAPE '!' OR t.display LIKE :text ESCAPE '!' OR t.key LIKE :text ESCAPE '!')",
    "city": "s.city_code = :city",
    "cities": ":cities::text LIKE '%,' || s.city_code || ',%'",
    # Whoever failed the attempt does not answer.
    "third": "NOT EXISTS (SELECT 1 FROM opinion v JOIN review_case w ON w.id = v.case_id WHERE w.attempt_id = a.id"
    " AND v.taken_back_ms IS NULL AND v.verdict IN ('FAIL') AND v.\"by\" = :third)",
}
_APPEALS: Final = Selection(_COLUMNS, _JOINED, _CONDITIONS)
# What waits comes first, whoever has waited longest at the top.
_ORDERS: Final = {False: "(s.status IN ('WAITING')) DESC, s.created_ms, s.id", True: "s.created_ms DESC, s.id DESC"}


async def appeals_found(
    scope: CityScope,
    *,
    status: str = "",
    text: str = "",
    city: str = "",
    newest: bool = False,
    offset: int = 0,
    limit: int = 50,
) -> AppealLines:
    """A page of the appeals in scope: those that wait first, the oldest at the top. Two queries."""
    chosen = {"status": status, "city": city, "text": db.containing(text) if text else ""}
    values = {**{name: value for name, value in chosen.items() if value}, **scope.condition}
    rows = await _rows(values, newest, offset, limit)
    return AppealLines(rows, await _APPEALS.count(values))


async def appeals_waiting(scope: CityScope) -> int:
    """One query."""
    return await _APPEALS.count({"status": AppealStatus.WAITING, **scope.condition})


async def next_appeal_waiting(scope: CityScope, who: str) -> int | None:
    """The oldest that `who` may answer, having failed the attempt neither first nor second. One query."""
    rows = await _rows({"status": AppealStatus.WAITING, "third": who, **scope.condition}, False, 0, 1)
    return rows[0].id if rows else None


@dataclass(frozen=True)
class AppealView:
    """Everything that its decision rests on."""

    line: AppealLine
    text: str
    answer: str
    attempt: AttemptLine
    opinions: Sequence[Opinion]
    photos: "Sequence[Snapshot]"
    reference: "ReferencePhoto | None"

    def may_answer(self, who: str) -> bool:
        failed_by = {one.by for one in self.opinions if one.verdict is Verdict.FAIL}
        return is_third_person(who, failed_by)


async def appeal_in_full(scope: CityScope, appeal_id: int) -> AppealView:
    """For staff of its city; NotFound for others. Six queries."""
    rows = await _rows({"id": appeal_id, **scope.condition}, False, 0, 1)
    if not rows:
        raise NotFound
    appeal = await Appeal.get(id=appeal_id)
    attempt = await exams.attempt_line(appeal.attempt_id)
    assert attempt is not None
    return AppealView(
        line=rows[0],
        text=appeal.text,
        answer=appeal.answer,
        attempt=attempt,
        opinions=await Opinion.filter(case__attempt_id=attempt.id, taken_back_ms=None).order_by("id"),
        photos=await proctoring.snapshots_of(SubjectKind.ATTEMPT, attempt.id),
        reference=await proctoring.approved_reference(attempt.person_id),
    )


async def _rows(values: Mapping[str, Any], newest: bool, offset: int, limit: int) -> list[AppealLine]:
    return [_line(row) for row in await _APPEALS.rows(values, _ORDERS[newest], offset=offset, limit=limit)]


def _line(row: Mapping[str, Any]) -> AppealLine:
    values = {name: row[name] for name in AppealLine.__dataclass_fields__}
    failed_for = FailReason(row["failed_for"]) if row["failed_for"] else None
    return AppealLine(**{**values, "status": AppealStatus(row["status"]), "failed_for": failed_for})
