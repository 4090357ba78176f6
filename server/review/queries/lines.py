"""Cases as lines of the desk's list, under conditions, and one case in full."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.crypto import keyring
from server.db import Statement
from server.enrolment.rules import EnrolmentStatus
from server.errors import NotFound
from server.exams.rules import AttemptStatus, Doubt, SealedBy, points
from server.review.models import ReviewCase
from server.review.queries.reach import REACHED, Reviewer, reach_of
from server.review.queries.waiting import UNDECIDED, Place
from server.review.rules import ReviewPurpose, ReviewStatus, Verdict
from server.selection import Selection


@dataclass(frozen=True)
class CaseLine:
    """A case with whose exam it is; times in milliseconds."""

    id: int
    attempt_id: int
    person_id: int
    purpose: ReviewPurpose
    status: ReviewStatus
    verdict: Verdict | None
    city_code: str
    risk: int
    doubts: Sequence[Doubt]
    opened_ms: int
    closed_ms: int | None
    lease_by: str | None
    lease_until_ms: int
    lease_name: str | None
    name: str
    enterprise_name: str
    class_number: str
    class_name: str
    make_up: bool
    attempt_status: AttemptStatus
    enrolment_status: EnrolmentStatus
    released: bool  # the result was let go to the province

    def held(self, now_ms: int) -> bool:
        """Somebody has it open."""
        return self.status is not ReviewStatus.CLOSED and self.lease_by is not None and self.lease_until_ms > now_ms

    @property
    def reported(self) -> bool:
        return self.released or self.enrolment_status in {EnrolmentStatus.REPORTED, EnrolmentStatus.CERTIFIED}

    @property
    def needs_nobody(self) -> bool:
        """The attempt was voided meanwhile."""
        waits = {AttemptStatus.IN_REVIEW, AttemptStatus.PASSED}
        return self.status is not ReviewStatus.CLOSED and self.attempt_status not in waits

    @property
    def place(self) -> Place:
        return Place(self.id, self.risk, self.opened_ms)


@dataclass(frozen=True)
class CaseView:
    """A case as one screen shows it; the person's numbers are masked there."""

    line: CaseLine
    identity_number: str
    display: str  # certificate or registration number
    category: str
    started_ms: int
    sealed_ms: int
    sealed_by: SealedBy
    score: float
    answered: int
    questions: int
    reference_id: int | None


LINE: Final = (
    "c.id, c.attempt_id, c.purpose, c.status, c.verdict, c.city_code, c.risk, c.doubts, c.opened_ms, c.closed_ms,"
    " c.lease_by, c.lease_until_ms, l.name AS lease_name, a.person_id, a.make_up, a.status AS attempt_status,"
    " e.status AS enrolment_status, e.report_ms IS NOT NULL AS released,"
    " p.name, f.name AS enterprise_name, t.number AS class_number, t.name AS class_name"
)
JOINED: Final = (
    "review_case c JOIN attempt a ON a.id = c.attempt_id JOIN enrolment e ON e.id = a.enrolment_id"
    " JOIN person p ON p.id = a.person_id JOIN enrolment_order r ON r.id = e.order_id"
    " JOIN enterprise f ON f.id = r.enterprise_id JOIN training_class t ON t.id = e.training_class_id"
    " LEFT JOIN staff_account l ON c.lease_by = 'staff:' || l.id"
)
_CONDITIONS: Final = {
    "undecided": UNDECIDED,
    "status": ":status::text IN (c.status)",
    "purpose": "c.purpose = :purpose",
    "doubt": "CAST(c.doubts AS TEXT) LIKE :doubt",
    "leased": "c.lease_by = :who AND c.lease_until_ms > :now",
    "given": 'EXISTS (SELECT 1 FROM opinion o WHERE o.case_id = c.id AND o."by" = :who AND o.taken_back_ms IS NULL)',
    "reached": REACHED,
}
_CASES: Final = Selection(LINE, JOINED, _CONDITIONS)
QUEUE: Final = "c.risk DESC, c.opened_ms, c.id"
CLOSED_FIRST: Final = "c.closed_ms DESC, c.id DESC"


@dataclass(frozen=True)
class CaseSearch:
    """What somebody looks for; empty: no condition, but that only cases still to be decided are shown by default."""

    status: str = ""
    purpose: str = ""
    city: str = ""
    doubt: str = ""
    mine: str = ""  # LEASED | GIVEN


async def cases_found(
    search: CaseSearch, reviewer: Reviewer, *, offset: int, limit: int, count_to: int
) -> tuple[Sequence[CaseLine], int]:
    """By risk, then age; closed ones the latest first. Two queries, and one for the cities that are short of people."""
    reach = await reach_of(reviewer.scope, search.city, contested=reviewer.contested)
    values = {**_values(search, reviewer), "reached": "", **reach.values()}
    order = CLOSED_FIRST if search.status == ReviewStatus.CLOSED else QUEUE
    rows = await _CASES.rows(values, order, offset=offset, limit=limit)
    return [line_of(row) for row in rows], await _CASES.count(values, count_to)


def _values(search: CaseSearch, reviewer: Reviewer) -> dict[str, Any]:
    doubt = search.doubt and f'%"{search.doubt}"%'
    chosen = {"status": search.status, "purpose": search.purpose, "doubt": doubt}
    values: dict[str, Any] = {name: text for name, text in chosen.items() if text}
    if not search.status:
        values["undecided"] = ""
    if search.mine:
        values[search.mine.lower()] = ""
    return {**values, "who": reviewer.by.who, "now": reviewer.by.at_ms}


_ONE = Statement(
    f"SELECT {LINE}, p.identity_number, e.category, a.started_ms, a.sealed_ms, a.sealed_by, a.score_halves,"  # noqa: S608 - texts of ours
    " a.answered, a.paper, COALESCE(h.display, g.number, '') AS display,"
    " (SELECT b.id FROM reference_photo b WHERE b.person_id = a.person_id AND b.status = 'APPROVED') AS reference_id"
    f" FROM {JOINED} LEFT JOIN certificate h ON h.id = e.certificate_id"
    " LEFT JOIN constructor_registration g ON g.id = e.registration_id WHERE c.id = :case"
)
_THESE = Statement(f"SELECT {LINE} FROM {JOINED} WHERE c.id = :case")  # noqa: S608 - texts of ours


async def case_view(case_id: int) -> CaseView:
    """Everything about it but photographs, moments and opinions. The caller asks the scope. One query."""
    row = await _ONE.row(db.reader(), {"case": case_id})
    if row is None:
        raise NotFound
    return CaseView(
        line=line_of(row),
        identity_number=keyring().open(row["identity_number"], "person.identity_number"),
        display=row["display"],
        category=row["category"],
        started_ms=row["started_ms"],
        sealed_ms=row["sealed_ms"],
        sealed_by=SealedBy(row["sealed_by"]),
        score=points(row["score_halves"]),
        answered=row["answered"],
        questions=len(_read(row["paper"])),
        reference_id=row["reference_id"],
    )


async def case_line(case_id: int) -> CaseLine:
    """The caller asks the scope."""
    row = await _THESE.row(db.reader(), {"case": case_id})
    if row is None:
        raise NotFound
    return line_of(row)


async def case_names(case_ids: Collection[int], scope: CityScope) -> Mapping[int, str]:
    """Case → whose exam it is, of those within the scope."""
    rows = ReviewCase.filter(id__in=list(case_ids)).values_list("id", "city_code", "attempt__person__name")
    return {number: name for number, city, name in await rows if scope.covers(city)} if case_ids else {}


def line_of(row: Mapping[str, Any]) -> CaseLine:
    """Out of a row with the columns LINE."""
    values = {name: row[name] for name in CaseLine.__dataclass_fields__}
    values |= {
        "purpose": ReviewPurpose(row["purpose"]),
        "status": ReviewStatus(row["status"]),
        "verdict": Verdict(row["verdict"]) if row["verdict"] else None,
        "doubts": [Doubt(one) for one in _read(row["doubts"])],
        "make_up": bool(row["make_up"]),
        "attempt_status": AttemptStatus(row["attempt_status"]),
        "enrolment_status": EnrolmentStatus(row["enrolment_status"]),
        "released": bool(row["released"]),
    }
    return CaseLine(**values)


def _read(stored: Any) -> Any:
    """JSON out of a hand-written statement: the databases hand it out as text or as read."""
    return json.loads(stored) if isinstance(stored, str) else stored
