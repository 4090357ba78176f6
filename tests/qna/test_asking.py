"""What a trainee does with an own inquiry: add, ask again, close; and how the clocks are set."""

from datetime import date, datetime, timedelta

import pytest

from server.audit.services import By
from server.clock import SHANGHAI, first_ms, to_ms
from server.errors import NotFound, TooManyRequests
from server.qna.queries.policy import QnaPolicy
from server.qna.services import answering, asking
from server.workflow import StepNotAllowed
from tests.factories import NOW_MS
from tests.qna.desk import HOUR_MS, TEACHER, Asked


def test_clocks_are_two_hours_and_the_end_of_the_third_working_day(policy: QnaPolicy) -> None:
    """Friday 27 November at 23:00: the weekend does not count for the solution, but for the first word."""
    asked_ms = to_ms(datetime(2026, 11, 27, 23, tzinfo=SHANGHAI))

    assert policy.first_due_ms(asked_ms) == asked_ms + 2 * HOUR_MS
    assert policy.solve_due_ms(asked_ms) == first_ms(date(2026, 12, 2) + timedelta(days=1)) - 1


async def test_addition_to_a_waiting_one_leaves_the_clocks(asked: Asked, policy: QnaPolicy) -> None:
    before = (await asked.row()).due_ms

    await asking.follow_up(asked.person_id, asked.id, "补充：是塔吊司机。", policy=policy, by=asked.asker)

    row = await asked.row()
    assert (row.status, row.due_ms, await asked.log()) == ("OPEN", before, ["added"])
    assert (await asked.said(), await asked.told()) == ([(asked.asker.who, "补充：是塔吊司机。")], [])


async def test_asking_again_after_an_answer_starts_both_clocks_anew(asked: Asked, policy: QnaPolicy) -> None:
    await answering.answer(asked.id, "是。", private=False, by=TEACHER)

    await asking.follow_up(asked.person_id, asked.id, "为什么？", policy=policy, by=asked.asker)

    row, at_ms = await asked.row(), asked.asker.at_ms
    assert (row.status, row.first_ms, row.answered_ms) == ("REOPENED", None, TEACHER.at_ms)
    assert (row.first_due_ms, row.solve_due_ms, row.due_ms) == (
        at_ms + 2 * HOUR_MS, policy.solve_due_ms(at_ms), at_ms + 2 * HOUR_MS,
    )  # fmt: skip
    assert await asked.log() == ["answered", "reopened"]


async def test_closed_one_takes_no_more(asked: Asked, policy: QnaPolicy) -> None:
    await asking.close_own(asked.person_id, asked.id, by=asked.asker)

    assert ((await asked.row()).status, (await asked.row()).due_ms, await asked.told()) == ("CLOSED", None, [])
    with pytest.raises(StepNotAllowed):
        await asking.follow_up(asked.person_id, asked.id, "还有一问。", policy=policy, by=asked.asker)
    with pytest.raises(StepNotAllowed):
        await asking.close_own(asked.person_id, asked.id, by=asked.asker)


async def test_somebody_else_neither_adds_nor_closes(asked: Asked, policy: QnaPolicy) -> None:
    other = By("trainee:999", NOW_MS)

    with pytest.raises(NotFound):
        await asking.follow_up(999, asked.id, "为什么？", policy=policy, by=other)
    with pytest.raises(NotFound):
        await asking.close_own(999, asked.id, by=other)
    assert ((await asked.row()).status, await asked.said()) == ("OPEN", [])


async def test_one_person_adds_thirty_times_a_day(asked: Asked, policy: QnaPolicy) -> None:
    for number in range(30):
        await asking.follow_up(asked.person_id, asked.id, f"第{number}次", policy=policy, by=asked.asker)

    with pytest.raises(TooManyRequests):
        await asking.follow_up(asked.person_id, asked.id, "再一次", policy=policy, by=asked.asker)
    assert len(await asked.said()) == 30
