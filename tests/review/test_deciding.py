"""Opinions: one person passes, two different ones fail; whoever may not decide is told why."""

import asyncio

import pytest

from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment.rules import EnrolmentStatus
from server.errors import NotFound, Refusal
from server.exams.rules import AttemptStatus
from server.exams.services import outcomes
from server.review.models import ReviewCase
from server.review.rules import ReviewStatus, Verdict
from server.review.services import deciding, leases
from server.review.services.refusals import (
    AlreadyDecided,
    LeaseHeld,
    NeedsAuthority,
    NeedsNobody,
    NothingToUndo,
    Overtaken,
    OwnPass,
    ResultReported,
    SamePerson,
    UndoTooLate,
)
from server.settings import Settings
from tests.factories import NOW_MS
from tests.review.desk import (
    AUTHORITY_DECIDES,
    BLURRED,
    CLOSED,
    FIRST,
    MINUTE,
    SECOND,
    STRANGER,
    THIRD,
    actions,
    attempt_of,
    enrolment_status,
    failed,
    failed_by_two,
    make_case,
    opinions,
    passed,
    reviewer,
    standing,
)


async def test_one_person_passes(database: Settings) -> None:
    case = await make_case()

    await passed(case)

    assert await standing(case) == (CLOSED, Verdict.PASS, AttemptStatus.PASSED)
    assert await enrolment_status(case) is EnrolmentStatus.PASSED
    assert await opinions(case) == [(FIRST, Verdict.PASS, None, False, False)]
    assert await actions(case) == [(FIRST, "review_case:passed", "")]


async def test_first_failure_asks_for_a_second_person(database: Settings) -> None:
    case = await make_case()
    await leases.open_case(case.id, reviewer())

    await failed(case)

    assert await standing(case) == (ReviewStatus.SECOND, None, AttemptStatus.IN_REVIEW)
    assert (await ReviewCase.get(id=case.id)).lease_by is None
    assert (await actions(case))[-1] == (FIRST, "review_case:second", "")


async def test_two_people_fail_with_the_reason_of_the_second(database: Settings) -> None:
    case = await make_case()

    await failed(case, FIRST, STRANGER)
    await failed(case, SECOND, BLURRED)

    assert await standing(case) == (CLOSED, Verdict.FAIL, AttemptStatus.REVIEW_FAILED)
    attempt = await attempt_of(case)
    assert (attempt.failed_for, attempt.decided_by) == (BLURRED, SECOND)
    assert await enrolment_status(case) is EnrolmentStatus.CREDITS_COMPLETE
    assert await opinions(case) == [
        (FIRST, Verdict.FAIL, STRANGER, False, False),
        (SECOND, Verdict.FAIL, BLURRED, True, False),
    ]


async def test_second_person_may_pass(database: Settings) -> None:
    case = await make_case()
    await failed(case)

    await passed(case, SECOND)

    assert await standing(case) == (CLOSED, Verdict.PASS, AttemptStatus.PASSED)


@pytest.mark.parametrize("decide", [passed, failed])
async def test_nobody_looks_twice(database: Settings, decide: object) -> None:
    case = await make_case()
    await failed(case)

    with pytest.raises(SamePerson):
        await decide(case, FIRST)  # type: ignore[operator]

    assert await standing(case) == (ReviewStatus.SECOND, None, AttemptStatus.IN_REVIEW)


@pytest.mark.parametrize("decide", [passed, failed])
async def test_what_is_decided_stays(database: Settings, decide: object) -> None:
    case = await make_case()
    await passed(case)

    with pytest.raises(AlreadyDecided):
        await decide(case, SECOND)  # type: ignore[operator]

    assert len(await opinions(case)) == 1


async def test_case_somebody_has_open_is_refused_with_name_and_time(database: Settings) -> None:
    case = await make_case()
    await leases.open_case(case.id, reviewer(FIRST))

    with pytest.raises(LeaseHeld) as refused:
        await passed(case, SECOND)

    assert refused.value.extra == {"by": "另一位审核员", "until_ms": NOW_MS + 30 * MINUTE}


async def test_lease_that_has_run_out_holds_nobody_up(database: Settings) -> None:
    case = await make_case()
    await leases.open_case(case.id, reviewer(FIRST))

    await passed(case, SECOND, minutes=30)

    assert await standing(case) == (CLOSED, Verdict.PASS, AttemptStatus.PASSED)


async def test_missing_case_is_not_found(database: Settings) -> None:
    for call in (deciding.pass_case(1, reviewer()), deciding.undo(1, reviewer())):
        with pytest.raises(NotFound):
            await call


async def test_voided_attempt_needs_nobody(database: Settings) -> None:
    case = await make_case()
    await outcomes.void_attempt(case.attempt_id, by=By("staff:9", NOW_MS), note="断电")

    with pytest.raises(NeedsNobody):
        await passed(case)


async def test_of_two_who_pass_at_once_one_decides(database: Settings) -> None:
    case = await make_case()

    answers = await asyncio.gather(passed(case, FIRST), passed(case, SECOND), return_exceptions=True)

    assert {type(answer) for answer in answers} == {AlreadyDecided, ReviewCase}
    assert len(await opinions(case)) == 1


async def test_double_click_does_not_fail_alone(database: Settings) -> None:
    case = await make_case()

    answers = await asyncio.gather(failed(case), failed(case), return_exceptions=True)

    assert {type(answer) for answer in answers} == {ReviewCase, SamePerson}
    assert await standing(case) == (ReviewStatus.SECOND, None, AttemptStatus.IN_REVIEW)


async def test_second_look_is_the_authoritys_where_it_keeps_it(database: Settings) -> None:
    case = await make_case()
    await failed(case)
    one = reviewer(SECOND, policy=AUTHORITY_DECIDES)

    for call in (deciding.pass_case(case.id, one), deciding.fail_case(case.id, STRANGER, "", one)):
        with pytest.raises(NeedsAuthority):
            await call
    await deciding.fail_case(case.id, STRANGER, "", reviewer(THIRD, may_contest=True, policy=AUTHORITY_DECIDES))

    assert (await standing(case))[2] is AttemptStatus.REVIEW_FAILED


async def test_no_entry_of_the_log_tells_the_reason(database: Settings) -> None:
    """Nor at the end: whoever would decide anew after it was taken back must not read it either."""
    case = await make_case()
    await failed_by_two(case)

    notes = [str(note) for note in await AuditEntry.all().values_list("note", flat=True)]

    assert [note for note in notes if note] == []


async def test_refusals_are_sentences(database: Settings) -> None:
    kinds = (AlreadyDecided, NeedsAuthority, NeedsNobody, NothingToUndo, Overtaken, OwnPass, ResultReported,
             SamePerson, UndoTooLate)  # fmt: skip

    assert [kind for kind in kinds if not issubclass(kind, Refusal) or not kind.message.endswith("。")] == []
    assert LeaseHeld("王审核", NOW_MS).detail.startswith("王审核正在审核此件")
