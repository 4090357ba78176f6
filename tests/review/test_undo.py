"""撤销: one's own latest opinion, for a quarter of an hour, while nobody relies on it."""

import asyncio

import pytest

from server.enrolment.rules import EnrolmentStatus
from server.exams.rules import AttemptStatus
from server.review.models import Appeal, ReviewCase
from server.review.rules import ReviewStatus, Verdict
from server.review.services import deciding
from server.review.services.refusals import (
    NothingToUndo,
    Overtaken,
    UndoTooLate,
)
from server.settings import Settings
from tests.factories import NOW_MS, make_attempt
from tests.review.desk import (
    CLOSED,
    FIRST,
    SECOND,
    THIRD,
    attempt_of,
    enrolment_status,
    failed,
    failed_by_two,
    make_case,
    opinions,
    passed,
    report,
    reviewer,
    standing,
)


async def test_pass_is_taken_back(database: Settings) -> None:
    case = await make_case()
    await passed(case)

    await deciding.undo(case.id, reviewer(minutes=14))

    assert await standing(case) == (ReviewStatus.OPEN, None, AttemptStatus.IN_REVIEW)
    assert await enrolment_status(case) is EnrolmentStatus.EXAM_REVIEW
    assert await opinions(case) == [(FIRST, Verdict.PASS, None, False, True)]
    found = await ReviewCase.get(id=case.id)
    assert (found.lease_by, found.closed_ms) == (FIRST, None)


async def test_proposed_failure_is_taken_back(database: Settings) -> None:
    case = await make_case()
    await failed(case)

    await deciding.undo(case.id, reviewer(minutes=1))
    await passed(case, FIRST, minutes=2)

    assert await standing(case) == (CLOSED, Verdict.PASS, AttemptStatus.PASSED)


async def test_second_opinion_is_taken_back_and_the_first_stands(database: Settings) -> None:
    case = await make_case()
    await failed_by_two(case)

    await deciding.undo(case.id, reviewer(SECOND, minutes=1))

    assert await standing(case) == (ReviewStatus.SECOND, None, AttemptStatus.IN_REVIEW)
    assert (await attempt_of(case)).failed_for is None


async def test_time_is_over(database: Settings) -> None:
    case = await make_case()
    await passed(case)

    with pytest.raises(UndoTooLate):
        await deciding.undo(case.id, reviewer(minutes=15))


@pytest.mark.parametrize("who", [FIRST, THIRD])
async def test_only_ones_own_latest_opinion(database: Settings, who: str) -> None:
    case = await make_case()
    await failed_by_two(case)

    with pytest.raises(NothingToUndo):
        await deciding.undo(case.id, reviewer(who))


async def test_twice_at_once_takes_back_once(database: Settings) -> None:
    case = await make_case()
    await passed(case)

    answers = await asyncio.gather(*(deciding.undo(case.id, reviewer()) for _ in range(2)), return_exceptions=True)

    assert {type(answer) for answer in answers} == {ReviewCase, NothingToUndo}


async def test_not_once_the_make_up_has_begun(database: Settings) -> None:
    case = await make_case()
    await failed_by_two(case)
    attempt = await attempt_of(case)
    await make_attempt(await attempt.enrolment.get(), make_up=True)

    with pytest.raises(Overtaken):
        await deciding.undo(case.id, reviewer(SECOND))


async def test_not_once_there_is_an_appeal(database: Settings) -> None:
    case = await make_case()
    await failed_by_two(case)
    await Appeal.create(attempt_id=case.attempt_id, city_code="370100", text="是我本人", created_ms=NOW_MS)

    with pytest.raises(Overtaken):
        await deciding.undo(case.id, reviewer(SECOND))


async def test_not_once_the_result_was_reported(database: Settings) -> None:
    case = await make_case()
    await passed(case)
    await report(case)

    with pytest.raises(Overtaken):
        await deciding.undo(case.id, reviewer())
