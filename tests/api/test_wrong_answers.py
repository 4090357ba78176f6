"""GET /enrolments/{id}/wrong-answers: the questions last answered wrongly, to be gone through again."""

import logging

import pytest

from server.catalogue.models import Question
from server.catalogue.rules import QuestionStatus
from server.learning.models import TopicProgress
from server.learning.rules import TopicStatus
from tests.api.practice import Practice
from tests.factories import NOW_MS, make_question, make_topic
from tests.live import Client


async def listed(practice: Practice, query: str = "") -> list[str]:
    return [question["item"] for question in await practice.wrong(query)]


async def test_wrong_answer_is_shown_with_key_and_explanation(practice: Practice) -> None:
    question = await practice.question(
        stem="安全帽应当（ ）。", options=["系好", "挂着"], key="A", explanation="见规范。"
    )
    await practice.hand_in({str(question.id): "B"})

    assert await practice.wrong() == [
        {
            "item": str(question.id),
            "type": "SINGLE",
            "stem": "安全帽应当（ ）。",
            "options": [{"key": "A", "text": "系好"}, {"key": "B", "text": "挂着"}],
            "reported": False,
            "topic_id": str(practice.topic.id),
            "choice": "B",
            "key": "A",
            "explanation": "见规范。",
        }
    ]


async def test_question_answered_rightly_later_leaves_the_list(practice: Practice) -> None:
    first, second = await practice.question(), await practice.question()
    await practice.hand_in({str(first.id): "A", str(second.id): "A"})

    await practice.hand_in({str(first.id): "B"})

    assert await listed(practice) == [str(second.id)]


async def test_question_answered_wrongly_again_comes_back_with_the_last_choice(practice: Practice) -> None:
    question = await practice.question()
    for choice in "ABD":
        await practice.hand_in({str(question.id): choice})

    assert [wrong["choice"] for wrong in await practice.wrong()] == ["D"]


async def test_unanswered_question_is_not_wrong(practice: Practice) -> None:
    await practice.question()
    await practice.hand_in({})

    assert await practice.wrong() == []


async def test_skipping_a_question_does_not_forget_its_wrong_answer(practice: Practice) -> None:
    question = await practice.question()
    await practice.hand_in({str(question.id): "A"})

    await practice.hand_in({})

    assert [(wrong["item"], wrong["choice"]) for wrong in await practice.wrong()] == [(str(question.id), "A")]


async def test_corrected_or_retired_question_is_not_held_against_anybody(practice: Practice) -> None:
    corrected, retired = await practice.question(), await practice.question()
    await practice.hand_in({str(corrected.id): "A", str(retired.id): "A"})

    await practice.correct(corrected, key="A")
    await Question.filter(id=retired.id).update(status=QuestionStatus.RETIRED)

    assert await listed(practice) == []


async def test_list_narrows_to_a_topic(practice: Practice) -> None:
    question, other = await practice.question(), await make_topic()
    await TopicProgress.create(
        enrolment_id=practice.enrolment_id, topic=other, status=TopicStatus.COMPLETED, required_ms=45_000,
        credit_tenths=10, started_ms=NOW_MS, completed_ms=NOW_MS,
    )  # fmt: skip
    await practice.hand_in({str(question.id): "A"})

    found = [await listed(practice, f"?topic={topic.id}") for topic in (practice.topic, other)]

    assert found == [[str(question.id)], []]


@pytest.mark.parametrize("topic", ["0", "999", "x", "-1"])
async def test_topic_that_was_not_chosen_is_not_there(practice: Practice, topic: str) -> None:
    answer = await practice.client.get(f"{practice.enrolment}/wrong-answers?topic={topic}")

    assert (answer.status, answer.code) == (404, "NOT_FOUND")


async def test_only_the_owner_sees_the_list(practice: Practice, stranger: Client) -> None:
    assert (await stranger.get(f"{practice.enrolment}/wrong-answers")).status == 404


@pytest.mark.parametrize("questions", [1, 3])
async def test_list_takes_the_same_queries_whatever_its_rows(
    practice: Practice, caplog: pytest.LogCaptureFixture, questions: int
) -> None:
    items = [str((await make_question(practice.topic)).id) for _ in range(questions)]
    await practice.hand_in(dict.fromkeys(items, "A"))
    caplog.set_level(logging.DEBUG, "tortoise.db_client")
    caplog.clear()

    found = await practice.wrong()

    asked = [record for record in caplog.records if "SELECT" in record.getMessage()]
    assert (len(found), len(asked)) == (questions, 5)
