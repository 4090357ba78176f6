"""Counting answers for the questions' statistics: finals only, each once, choices in the bank's letters."""

import asyncio
from typing import Any

import pytest

from server.catalogue.models import Question
from server.catalogue.rules import QuestionType
from server.enrolment.models import Enrolment
from server.exams.models import Answer, Attempt, CountedUpTo, QuestionTally
from server.exams.queries import Bank
from server.exams.queries.statistics import statistics_by_version
from server.exams.rules import AttemptKind, AttemptStatus, Blueprint, Part, slot
from server.exams.services.counting import SETTLED_MS, count_answers
from tests.factories import (
    NOW_MS,
    SEALED,
    make_attempt,
    make_certificate,
    make_enrolment,
    make_person,
    make_question,
    make_topic,
)

pytestmark = pytest.mark.usefixtures("database")

LATER = NOW_MS + SETTLED_MS
BLUEPRINT = Blueprint(Part(1, 2), Part(1, 4), Part(1, 2), pass_halves=5).as_json()
Paper = tuple[Question, Question, Question]


async def paper() -> Paper:
    topic = await make_topic()
    return (
        await make_question(topic),
        await make_question(topic, type=QuestionType.MULTIPLE, key="ABD"),
        await make_question(topic, type=QuestionType.TRUE_FALSE, options=[], key="T"),
    )


async def somebody() -> Enrolment:
    return await make_enrolment(await make_certificate(await make_person()))


async def sat(questions: Paper, *shown: str, **changes: Any) -> Attempt:
    """A marked final, its options shown as DCBA, with what was chosen on the screen."""
    orders = ("DCBA", "DCBA", "")
    values: dict[str, Any] = {
        **SEALED, "marked_ms": NOW_MS, "blueprint": BLUEPRINT,
        "paper": [[question.id, order] for question, order in zip(questions, orders, strict=True)],
    }  # fmt: skip
    attempt = await make_attempt(await somebody(), **values | changes)
    for place, choice in enumerate(shown, 1):
        await Answer.create(slot=slot(attempt.id, place), choice=choice, seq=1, saved_ms=NOW_MS)
    return attempt


async def counted(now_ms: int = LATER) -> int:
    return await count_answers(bank=Bank(seconds=0), now_ms=now_ms)


async def asked(questions: Paper) -> list[int]:
    found = await statistics_by_version([question.id for question in questions])
    return [found[question.id].asked if question.id in found else 0 for question in questions]


async def test_choices_are_counted_in_the_letters_of_the_bank() -> None:
    questions = await paper()
    await sat(questions, "C", "DC", "T")  # on the screen C is the bank's B, D and C are its A and B

    await counted()

    found = await statistics_by_version([question.id for question in questions])
    assert [found[question.id].choices for question in questions] == [{"B": 1}, {"AB": 1}, {"T": 1}]
    assert [found[question.id].difficulty for question in questions] == [1.0, 0.0, 1.0]


async def test_sums_are_those_of_the_formula() -> None:
    questions = await paper()
    await sat(questions, "C", "DC")  # 2 of 2 half points, then 2 of 4, then nothing of 2

    await counted()

    [single, multiple, verdict] = await QuestionTally.all().order_by("question_id")
    assert (single.x, single.y, single.xy) == (1.0, 2 / 6, 2 / 6)
    assert (multiple.x, multiple.xx, multiple.y) == (0.5, 0.25, 2 / 4)
    assert (verdict.x, verdict.y, verdict.choices) == (0.0, 4 / 6, {"": 1})


async def test_attempt_is_counted_once_and_the_next_is_added() -> None:
    questions = await paper()
    await sat(questions, "C", "DC", "T")
    first = [await counted(), await counted()]
    await sat(questions, "A", marked_ms=NOW_MS + 1)

    later = await counted(LATER + 1)

    found = await statistics_by_version([questions[0].id])
    assert (first, later, await asked(questions)) == ([1, 0], 1, [2, 2, 2])
    assert found[questions[0].id].choices == {"B": 1, "D": 1}


async def test_mocks_voided_and_unmarked_attempts_are_not_counted() -> None:
    questions = await paper()
    await sat(questions, "C", kind=AttemptKind.MOCK)
    await sat(questions, "C", status=AttemptStatus.VOIDED)
    await sat(questions, "C", status=AttemptStatus.IN_PROGRESS, marked_ms=None, score_halves=None, receipt=None)

    await counted()

    assert await asked(questions) == [0, 0, 0]


async def test_what_was_marked_just_now_waits() -> None:
    questions = await paper()
    await sat(questions, "C")

    assert ([await counted(LATER - 1), await counted(LATER)], await asked(questions)) == ([0, 1], [1, 1, 1])


async def test_many_marked_at_one_moment_are_all_counted() -> None:
    questions = await paper()
    for _ in range(5):
        await sat(questions, "C", "DC", "T")

    assert (await counted(), await asked(questions)) == (5, [5, 5, 5])


async def test_two_workers_at_once_count_each_attempt_once() -> None:
    questions = await paper()
    for _ in range(5):
        await sat(questions, "C", "DC", "T")
    await CountedUpTo.create(id=1, marked_ms=0, attempt_id=0)

    await asyncio.gather(*(counted() for _ in range(3)))

    await counted()
    assert await asked(questions) == [5, 5, 5]
