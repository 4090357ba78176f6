"""The case in hand: locked, and refused to whoever may not decide on it."""

from server.accounts import queries as accounts
from server.errors import NotFound
from server.exams import queries as exams
from server.exams.queries import Judged
from server.review.models import Opinion, ReviewCase
from server.review.queries.reach import Reviewer
from server.review.rules import Obstacle, Standing, Verdict, obstacle
from server.review.services.refusals import OF_OBSTACLE, LeaseHeld


async def locked(case_id: int, reviewer: Reviewer) -> tuple[ReviewCase, Judged]:
    """The case, then its attempt, until the caller's transaction ends. NotFound out of the reviewer's cities."""
    case = await ReviewCase.filter(id=case_id).select_for_update().get_or_none()
    if case is None or not reviewer.scope.covers(case.city_code):
        raise NotFound
    return case, await exams.attempt_to_judge(case.attempt_id)


async def case_to_decide(case_id: int, reviewer: Reviewer) -> tuple[ReviewCase, Judged]:
    """The same for somebody who may decide on it now; the refusal of the Obstacle otherwise."""
    case, attempt = await locked(case_id, reviewer)
    found = obstacle(
        await _standing(case, attempt),
        reviewer.by.who,
        now_ms=reviewer.by.at_ms,
        may_contest=reviewer.may_contest,
        authority_decides=reviewer.policy.authority_decides,
    )
    if found is Obstacle.HELD:
        raise await _held(case)
    if found:
        raise OF_OBSTACLE[found]
    return case, attempt


async def _standing(case: ReviewCase, attempt: Judged) -> Standing:
    given = await Opinion.filter(case__attempt_id=case.attempt_id, taken_back_ms=None)
    return Standing(
        purpose=case.purpose,
        status=case.status,
        attempt_status=attempt.status,
        reported=attempt.reported,
        holder=case.lease_by,
        held_until_ms=case.lease_until_ms,
        on_case={one.by for one in given if one.case_id == case.id},
        passed_before={one.by for one in given if one.case_id != case.id and one.verdict is Verdict.PASS},
    )


async def _held(case: ReviewCase) -> LeaseHeld:
    number = int((case.lease_by or "").partition(":")[2])
    names = await accounts.staff_names([number])
    return LeaseHeld(names.get(number, "另一位审核员"), case.lease_until_ms)
