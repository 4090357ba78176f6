"""The case in hand: locked, and refused to whoever may not decide on it."""

from collections.abc import Sequence

from server.accounts import queries as accounts
from server.errors import NotFound
from server.exams import queries as exams
from server.exams.queries import Judged
from server.exams.rules import AttemptStatus
from server.review.models import Opinion, ReviewCase
from server.review.queries.reach import Reviewer
from server.review.rules import ReviewPurpose, ReviewStatus, Verdict, is_biased, needs_authority
from server.review.services.refusals import AlreadyDecided, LeaseHeld, NeedsAuthority, NeedsNobody, OwnPass, SamePerson

# While people look at it an attempt stands so.
_LOOKED_AT = {ReviewPurpose.EXAM: AttemptStatus.IN_REVIEW, ReviewPurpose.REAUDIT: AttemptStatus.PASSED}


async def locked(case_id: int) -> tuple[ReviewCase, Judged]:
    """The case, then its attempt, until the caller's transaction ends."""
    case = await ReviewCase.filter(id=case_id).select_for_update().get_or_none()
    if case is None:
        raise NotFound
    return case, await exams.attempt_to_judge(case.attempt_id)


async def case_to_decide(case_id: int, reviewer: Reviewer) -> tuple[ReviewCase, Judged]:
    """The same for somebody who may decide on it now; every refusal of this module otherwise."""
    case, attempt = await locked(case_id)
    if case.status is ReviewStatus.CLOSED:
        raise AlreadyDecided
    if attempt.status is not _LOOKED_AT[case.purpose]:
        raise NeedsNobody
    await _refuse_held(case, reviewer)
    await _refuse_biased(case, reviewer.by.who)
    authority = reviewer.policy.authority_decides
    if not reviewer.may_contest and needs_authority(
        case.status, authority_decides=authority, reported=attempt.reported
    ):
        raise NeedsAuthority
    return case, attempt


async def _refuse_held(case: ReviewCase, reviewer: Reviewer) -> None:
    holder = case.lease_by
    if holder and holder != reviewer.by.who and case.lease_until_ms > reviewer.by.at_ms:
        number = int(holder.partition(":")[2])
        names = await accounts.staff_names([number])
        raise LeaseHeld(names.get(number, "另一位审核员"), case.lease_until_ms)


async def _refuse_biased(case: ReviewCase, who: str) -> None:
    given = await _opinions(case.attempt_id)
    on_case = {one.by for one in given if one.case_id == case.id}
    passed = {one.by for one in given if one.case_id != case.id and one.verdict is Verdict.PASS}
    passed_before = passed if case.purpose is ReviewPurpose.REAUDIT else set()
    if is_biased(who, on_case=on_case, passed_before=passed_before):
        raise SamePerson if who in on_case else OwnPass


async def _opinions(attempt_id: int) -> Sequence[Opinion]:
    """Those in force, on every case of the attempt."""
    return await Opinion.filter(case__attempt_id=attempt_id, taken_back_ms=None)
