"""GET and POST /enrolments/{id}/topics/{topic}/exercise: questions to practise, marked with explanations."""

import logging
from typing import Any

import pytest

from server.audit.models import AuditEntry
from server.catalogue.models import Question
from server.catalogue.rules import QuestionStatus, QuestionType
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.learning.models import ExerciseAnswer
from tests.api.conftest import Cast
from tests.api.practice import Practice
from tests.factories import make_question, make_topic
from tests.live import Client


async def test_question_is_shown_without_its_key(practice: Practice) -> None:
    question = await practice.question(stem="安全帽应当（ ）。", explanation="见规范。")

    assert await practice.ask() == [
        {
            "item": str(question.id),
            "type": "SINGLE",
            "stem": "安全帽应当（ ）。",
            "options": [
                {"key": "A", "text": "甲"},
                {"key": "B", "text": "乙"},
                {"key": "C", "text": "丙"},
                {"key": "D", "text": "丁"},
            ],
            "reported": False,
        }
    ]


async def test_true_or_false_has_two_options(practice: Practice) -> None:
    await practice.question(type=QuestionType.TRUE_FALSE, options=[], key="T")

    assert (await practice.ask())[0]["options"] == [{"key": "T", "text": "正确"}, {"key": "F", "text": "错误"}]


async def test_only_what_is_asked_of_this_category_is_shown(practice: Practice) -> None:
    shown = [await practice.question(), await practice.question(kinds=["A", "B"])]
    await practice.question(kinds=["B"])
    await practice.question(status=QuestionStatus.RETIRED)
    await make_question()
    corrected = await practice.question()
    shown.append(await practice.correct(corrected, key="C"))

    assert sorted(await practice.items()) == sorted(str(question.id) for question in shown)


async def test_exercise_holds_ten_and_stays_until_it_is_handed_in(practice: Practice) -> None:
    for _ in range(12):
        await practice.question()

    first, second = await practice.items(), await practice.items()

    assert (len(first), second) == (10, first)


async def test_next_exercise_asks_the_others_first(practice: Practice) -> None:
    for _ in range(12):
        await practice.question()
    first = await practice.items()

    await practice.hand_in({})

    second = await practice.items()
    assert (len(set(second)), len(set(first + second))) == (10, 12)


async def test_topic_without_questions_has_an_empty_exercise(practice: Practice) -> None:
    answer = await practice.hand_in({})

    assert (await practice.ask(), answer.body) == ([], {"right": 0, "answered": 0, "total": 0, "marks": []})


async def test_every_question_is_marked_and_explained(practice: Practice) -> None:
    right = await practice.question(explanation="见第三条。")
    wrong = await practice.question(type=QuestionType.MULTIPLE, key="ABD")
    left_out = await practice.question(type=QuestionType.TRUE_FALSE, options=[], key="F")
    order = await practice.items()

    answer = await practice.hand_in({str(right.id): "b", str(wrong.id): "BA"})

    marks = {mark["item"]: mark for mark in answer.body["marks"]}
    assert answer.status == 200
    assert (answer.body["right"], answer.body["answered"], answer.body["total"], list(marks)) == (1, 2, 3, order)
    assert marks == {
        str(right.id): {
            "item": str(right.id), "choice": "B", "key": "B", "right": True, "explanation": "见第三条。",
        },
        str(wrong.id): {"item": str(wrong.id), "choice": "AB", "key": "ABD", "right": False, "explanation": ""},
        str(left_out.id): {"item": str(left_out.id), "choice": "", "key": "F", "right": False, "explanation": ""},
    }  # fmt: skip


async def test_exercise_leaves_credits_and_progress_alone(practice: Practice) -> None:
    question = await practice.question()
    before = (
        (await practice.client.get("/enrolments")).body,
        (await practice.client.get(f"{practice.enrolment}/my-topics")).body,
    )

    await practice.hand_in({str(question.id): "B"})

    assert (
        (await practice.client.get("/enrolments")).body,
        (await practice.client.get(f"{practice.enrolment}/my-topics")).body,
    ) == before


@pytest.mark.parametrize("choice", ["E", "AB", "T", "1", "\x00", "正确"])
async def test_choice_that_does_not_exist_is_named(practice: Practice, choice: str) -> None:
    good, bad = await practice.question(), await practice.question()

    answer = await practice.hand_in({str(good.id): "B", str(bad.id): choice})

    assert (answer.status, answer.body["fields"]) == (422, {f"answers.{bad.id}": "没有这个选项。"})
    assert await ExerciseAnswer.all().count() == 0


async def test_question_that_was_not_asked_is_named(practice: Practice) -> None:
    await practice.question()
    strangers = [
        await make_question(),
        await practice.question(kinds=["B"]),
        await practice.question(status=QuestionStatus.RETIRED),
    ]
    items = [*(str(question.id) for question in strangers), "0", "x", "１", "-1", "9" * 19]

    answer = await practice.hand_in(dict.fromkeys(items, "B"))

    assert (answer.status, answer.body["fields"]) == (
        422,
        {f"answers.{item}": "本次练习没有这道题。" for item in items},
    )


@pytest.mark.parametrize("answers", [None, [], "B", {"1": 7}, {"1": None}, {"": "B"}, {"1": "A" * 21}])
async def test_answers_of_another_shape_are_invalid(practice: Practice, answers: Any) -> None:
    answer = await practice.client.post(practice.path, {"answers": answers})

    assert (answer.status, answer.code) == (422, "INVALID_INPUT")


async def test_more_answers_than_any_exercise_has_are_invalid(practice: Practice) -> None:
    assert (await practice.hand_in({str(number): "A" for number in range(101)})).status == 422


async def test_lost_answer_may_be_asked_for_again(practice: Practice) -> None:
    """The same exercise sent twice is marked twice and counts once, though another is at hand by then."""
    for _ in range(12):
        await practice.question()
    answers = dict.fromkeys(await practice.items(), "B")
    first = await practice.hand_in(answers)
    following = await practice.items()

    second = await practice.hand_in(answers)

    assert (second.status, second.body) == (200, first.body)
    assert await practice.items() == following
    assert await AuditEntry.filter(action="exercise:handed_in").count() == 1


async def test_same_exercise_may_be_tried_again(practice: Practice) -> None:
    for _ in range(12):
        await practice.question()
    items = await practice.items()
    await practice.hand_in(dict.fromkeys(items, "A"))

    again = await practice.hand_in(dict.fromkeys(items, "B"))

    assert (again.status, again.body["right"], await practice.wrong()) == (200, 10, [])


async def test_question_corrected_meanwhile_is_marked_as_it_was_shown(practice: Practice) -> None:
    question = await practice.question()
    await practice.ask()
    await practice.correct(question, key="C")

    answer = await practice.hand_in({str(question.id): "B"})

    assert [(mark["key"], mark["right"]) for mark in answer.body["marks"]] == [("B", True)]


async def test_answers_are_kept_one_a_question(practice: Practice) -> None:
    question = await practice.question()
    await practice.hand_in({str(question.id): "A"})

    await practice.hand_in({str(question.id): "B"})

    kept = await ExerciseAnswer.all().values_list("question_id", "choice", "is_right")
    assert kept == [(question.id, "B", True)]


async def test_topic_that_was_not_chosen_has_no_exercise(practice: Practice) -> None:
    topic = await make_topic()
    await make_question(topic)
    path = f"{practice.enrolment}/topics/{topic.id}/exercise"

    asked, sent = await practice.client.get(path), await practice.client.post(path, {"answers": {}})

    assert (asked.status, sent.status) == (404, 404)


@pytest.mark.parametrize("status", [EnrolmentStatus.REFUNDED, EnrolmentStatus.SWAPPED, EnrolmentStatus.CANCELLED])
async def test_enrolment_that_was_given_up_has_no_exercise(practice: Practice, status: EnrolmentStatus) -> None:
    question = await practice.question()
    await Enrolment.filter(id=practice.enrolment_id).update(status=status)

    calls = [
        await practice.client.get(practice.path),
        await practice.hand_in({}),
        await practice.client.get(f"{practice.enrolment}/wrong-answers"),
        await practice.report(question.id),
    ]

    assert [call.status for call in calls] == [404] * 4


async def test_exercise_stays_open_when_study_is_over(practice: Practice, cast: Cast) -> None:
    question = await practice.question()
    await cast.certificate.update_from_dict({"expires_on": "2026-11-01"}).save()

    assert await practice.items() == [str(question.id)]


@pytest.mark.parametrize("questions", [1, 3])
async def test_exercise_takes_the_same_queries_whatever_its_questions(
    practice: Practice, caplog: pytest.LogCaptureFixture, questions: int
) -> None:
    items = [str((await practice.question()).id) for _ in range(questions)]
    caplog.set_level(logging.DEBUG, "tortoise.db_client")
    caplog.clear()

    await practice.ask()
    asked = [record for record in caplog.records if "SELECT" in record.getMessage()]
    caplog.clear()
    await practice.hand_in(dict.fromkeys(items, "B"))
    sent = [record for record in caplog.records if record.getMessage()]

    assert (len(asked), len(sent)) == (7, 9)


async def test_only_the_owner_sees_the_exercise(practice: Practice, stranger: Client) -> None:
    await practice.question()

    asked, sent = await stranger.get(practice.path), await stranger.post(practice.path, {"answers": {}})

    assert (asked.status, sent.status, await Question.all().count()) == (404, 404, 1)
