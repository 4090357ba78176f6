"""The queue: which cases somebody may take, in order, and the one that comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.accounts.rules import CityScope
from server.db import Statement
from server.review.queries.reach import REACHED, Reach, Reviewer, reach_of

# `a`: the attempt. One that was voided meanwhile needs nobody any more. Asked so that the few open cases lead the way,
# not the many attempts that passed.
UNDECIDED: Final = "c.status IN ('OPEN', 'SECOND') AND a.status NOT IN ('VOIDED', 'REVIEW_FAILED')"
JOINED: Final = " FROM review_case c JOIN attempt a ON a.id = c.attempt_id JOIN enrolment e ON e.id = a.enrolment_id"
# Nobody has it open, and this person may give an opinion on it, as `obstacle` says it.
FREE: Final = (
    f"{UNDECIDED} AND (c.lease_by IS NULL OR c.lease_by = :who OR c.lease_until_ms <= :now)"  # noqa: S608 - texts of ours
    " AND (c.status = 'OPEN' OR :may_contest"
    " OR NOT (:authority_decides OR e.status IN ('REPORTED', 'CERTIFIED')))"
    ' AND NOT EXISTS (SELECT 1 FROM opinion o WHERE o.case_id = c.id AND o."by" = :who AND o.taken_back_ms IS NULL)'
    " AND NOT (c.purpose = 'REAUDIT' AND EXISTS (SELECT 1 FROM opinion o WHERE o.case_id IN (SELECT k.id"
    ' FROM review_case k WHERE k.attempt_id = c.attempt_id) AND o."by" = :who'
    " AND o.verdict = 'PASS' AND o.taken_back_ms IS NULL))"
)
_LATER: Final = (
    "CASE WHEN c.risk < :risk OR (c.risk = :risk AND (c.opened_ms > :opened"
    " OR (c.opened_ms = :opened AND c.id > :id))) THEN 0 ELSE 1 END"
)
# By risk, then age; after the last one the first again.
_CANDIDATE: Final = (
    f"SELECT c.id{JOINED} WHERE c.id <> :id AND {REACHED} AND {FREE}"
    f" ORDER BY {_LATER}, c.risk DESC, c.opened_ms, c.id LIMIT 1"
)
_NEXT = Statement(_CANDIDATE)
TAKE_NEXT: Final = Statement(
    "UPDATE review_case SET lease_by = :who, lease_until_ms = :until WHERE id IN"  # noqa: S608 - texts of ours
    f" ({_CANDIDATE} FOR UPDATE OF c SKIP LOCKED) RETURNING id"
)
_COUNT = Statement(f"SELECT count(*) AS found{JOINED} WHERE {UNDECIDED} AND {REACHED}")


@dataclass(frozen=True)
class Place:
    """Where in the queue to look on; by default from its head."""

    id: int = 0
    risk: int = 101
    opened_ms: int = 0


def taking(reviewer: Reviewer, reach: Reach) -> Mapping[str, Any]:
    """The values of FREE and REACHED."""
    return {
        **reach.values(),
        "who": reviewer.by.who,
        "now": reviewer.by.at_ms,
        "may_contest": reviewer.may_contest,
        "authority_decides": reviewer.policy.authority_decides,
    }


async def candidate(reviewer: Reviewer, after: Place) -> Mapping[str, Any]:
    """The values of the statements that look for the next case."""
    reach = await reach_of(reviewer.scope, contested=reviewer.contested)
    return {**taking(reviewer, reach), "id": after.id, "risk": after.risk, "opened": after.opened_ms}


async def next_case(reviewer: Reviewer, after: Place) -> int | None:
    """The case that this person would be given after that one."""
    row = await _NEXT.row(db.reader(), await candidate(reviewer, after))
    return int(row["id"]) if row else None


async def cases_waiting(scope: CityScope) -> int:
    """For the 工作台."""
    row = await _COUNT.row(db.reader(), (await reach_of(scope)).values())
    return int(row["found"]) if row else 0
