"""考试审核未通过: an enterprise's people whose photographs failed, or who lost both tries. Reasons, no photographs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from server import db
from server.exams.rules import FailReason
from server.review.rules import FailureStanding
from server.selection import Selection

SCORE: Final = "SCORE"  # the reason of those who failed by their score alone


@dataclass(frozen=True)
class Failure:
    """Of one enrolment; `reason` is null where the score was not enough, twice."""

    enrolment_id: int
    order_id: int
    name: str
    display: str  # certificate or registration number
    class_number: str
    class_name: str
    cycle_expires_on: date
    reason: FailReason | None
    failed_ms: int | None
    standing: FailureStanding

    @property
    def reason_in_words(self) -> str:
        return self.reason.label if self.reason else "两次考试成绩未合格"


# `a`: the latest attempt whose photographs failed.
_FAILED: Final = (
    "(SELECT n.id AS enrolment_id, n.order_id, p.name, COALESCE(t.display, r.number, '') AS display,"
    " c.number AS class_number, c.name AS class_name, n.cycle_expires_on, a.failed_for AS reason,"
    " COALESCE(a.decided_ms, (SELECT max(x.marked_ms) FROM attempt x WHERE x.enrolment_id = n.id"
    "  AND x.kind = 'FINAL')) AS failed_ms,"
    " CASE WHEN EXISTS (SELECT 1 FROM appeal s WHERE s.attempt_id = a.id AND s.status IN ('WAITING')) THEN 'APPEALING'"
    " WHEN n.status IN ('PASSED', 'REPORTED', 'CERTIFIED') THEN 'PASSED' WHEN n.status IN ('FAILED') THEN 'FAILED'"
    " WHEN n.status IN ('EXAM_REVIEW') OR EXISTS (SELECT 1 FROM attempt y WHERE y.enrolment_id = n.id"
    "  AND y.kind = 'FINAL' AND y.sealed_ms IS NULL) THEN 'UNDER_WAY' ELSE 'OPEN' END AS standing"
    " FROM enrolment_order o JOIN enrolment n ON n.order_id = o.id JOIN person p ON p.id = n.person_id"
    " JOIN training_class c ON c.id = n.training_class_id LEFT JOIN certificate t ON t.id = n.certificate_id"
    " LEFT JOIN constructor_registration r ON r.id = n.registration_id LEFT JOIN attempt a ON a.id ="
    "  (SELECT max(z.id) FROM attempt z WHERE z.enrolment_id = n.id AND z.status IN ('REVIEW_FAILED'))"
    " WHERE o.enterprise_id = :enterprise AND n.status NOT IN ('CANCELLED', 'REFUNDED', 'SWAPPED')"
    " AND (a.id IS NOT NULL OR n.status IN ('FAILED'))) f"
)
_CONDITIONS: Final = {
    "standing": "f.standing = :standing",
    "reason": "f.reason = :reason",
    "score": "f.reason IS NULL",
    "text": "(f.name LIKE :text ESCAPE '!' OR f.display LIKE :text ESCAPE '!')",
    "open": "f.standing <> 'PASSED'",
}
_FAILURES: Final = Selection("f.*", _FAILED, _CONDITIONS)


async def failures_of(
    enterprise_id: int, *, text: str = "", standing: str = "", reason: str = "", offset: int = 0, limit: int = 50
) -> tuple[Sequence[Failure], int]:
    """A page, the latest first, and how many there are: of the firm that enrolled them. Two queries."""
    chosen = {"standing": standing, "text": db.containing(text) if text else ""}
    chosen["score" if reason == SCORE else "reason"] = reason
    values = {name: value for name, value in chosen.items() if value} | {"enterprise": enterprise_id}
    latest = "COALESCE(f.failed_ms, 0) DESC, f.enrolment_id DESC"
    rows = await _FAILURES.rows(values, latest, offset=offset, limit=limit)
    return [_failure(row) for row in rows], await _FAILURES.count(values)


async def open_failures(enterprise_id: int) -> int:
    """How many have not passed since. One query."""
    return await _FAILURES.count({"open": "", "enterprise": enterprise_id})


def _failure(row: Mapping[str, Any]) -> Failure:
    return Failure(
        **{
            **row,
            "cycle_expires_on": db.day(row["cycle_expires_on"]),
            "reason": FailReason(row["reason"]) if row["reason"] else None,
            "standing": FailureStanding(row["standing"]),
        }
    )
