"""Who has a case open: others are told, and take another one."""

from typing import Final

from server import db
from server.audit import services as audit
from server.db import Statement
from server.review.queries.reach import Reviewer
from server.review.queries.waiting import TAKE_NEXT, Place, candidate
from server.review.services.access import case_to_decide

_LEASE: Final = Statement("UPDATE review_case SET lease_by = :who, lease_until_ms = :until WHERE id = :case")
_RELEASE: Final = Statement(
    "UPDATE review_case SET lease_by = NULL, lease_until_ms = 0 WHERE id = :case AND lease_by = :who RETURNING id"
)


async def open_case(case_id: int, reviewer: Reviewer) -> int:
    """Hold it for this person; again prolongs. Returns until when. Refuses whoever may not decide on it."""
    by, until = reviewer.by, reviewer.by.at_ms + reviewer.policy.lease_ms
    async with db.transaction():
        case, _ = await case_to_decide(case_id, reviewer)
        await _LEASE.rows(db.writer(), {"who": by.who, "until": until, "case": case_id})
        if case.lease_by != by.who:
            await audit.record("review_case:leased", f"review_case:{case_id}", by=by)
    return until


async def take_next(reviewer: Reviewer, after: Place) -> int | None:
    """The next case that nobody has open, held for this person; None: nothing waits. Of two at once each gets one."""
    by = reviewer.by
    values = await candidate(reviewer, after)
    async with db.transaction():
        row = await TAKE_NEXT.row(db.writer(), {**values, "until": by.at_ms + reviewer.policy.lease_ms})
        if row is None:
            return None
        await audit.record("review_case:leased", f"review_case:{row['id']}", by=by)
        return int(row["id"])


async def release_case(case_id: int, reviewer: Reviewer) -> None:
    """Others may have it at once; nothing where this person does not hold it."""
    by = reviewer.by
    async with db.transaction():
        if await _RELEASE.row(db.writer(), {"case": case_id, "who": by.who}):
            await audit.record("review_case:released", f"review_case:{case_id}", by=by)
