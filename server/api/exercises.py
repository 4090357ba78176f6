"""Exercises after a topic, the review of wrong answers, and reports of faulty questions."""

from typing import Annotated

from pydantic import Field
from sanic import HTTPResponse, Request, json
from typing_extensions import TypedDict

from server.accounts.queries import Login
from server.api import contract
from server.catalogue.queries.asked_questions import AskedQuestion
from server.catalogue.queries.question_reports import reported_by
from server.catalogue.services.question_reports import report_question
from server.enrolment import queries as enrolments
from server.errors import TooManyRequests
from server.learning.queries import exercises
from server.learning.services.exercises import Mark, hand_in
from server.web.parts import acting, parts
from server.web.shapes import Choice, Identifier, Remark, Shape, row_id


class OptionAnswer(TypedDict):
    key: str
    text: str


class QuestionAnswer(TypedDict):
    item: str
    type: str
    stem: str
    options: list[OptionAnswer]
    reported: bool


@contract.operation("GET", "/enrolments/<enrolment>/topics/<topic>/exercise", answers={200: list[QuestionAnswer]})
async def get_exercise(request: Request, login: Login, enrolment: str, topic: str) -> HTTPResponse:
    """The questions to practise after a chosen topic, the same until they are handed in; never the key."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    size = parts(request).runtime.settings.learning.exercise_questions
    questions = await exercises.exercise(enrolled, row_id(topic), size)
    reported = await reported_by(login.holder_id, [question.id for question in questions])
    return json([_question(question, reported=question.id in reported) for question in questions])


def _question(question: AskedQuestion, *, reported: bool) -> QuestionAnswer:
    return {
        "item": str(question.id),
        "type": question.type,
        "stem": question.stem,
        "options": [{"key": letter, "text": text} for letter, text in question.choices],
        "reported": reported,
    }


class ExerciseBody(Shape):
    answers: Annotated[dict[Identifier, Choice], Field(max_length=100)]


class MarkAnswer(TypedDict):
    item: str
    choice: str
    key: str
    right: bool
    explanation: str


class MarksAnswer(TypedDict):
    right: int
    answered: int
    total: int
    marks: list[MarkAnswer]


@contract.operation(
    "POST", "/enrolments/<enrolment>/topics/<topic>/exercise", body=ExerciseBody, answers={200: MarksAnswer}
)
async def hand_in_exercise(
    request: Request, login: Login, body: ExerciseBody, enrolment: str, topic: str
) -> HTTPResponse:
    """Hand in the exercise: every question is marked, with its key and explanation; credits stay as they are."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    size = parts(request).runtime.settings.learning.exercise_questions
    marks = await hand_in(enrolled, row_id(topic), body.answers, size=size, by=acting(request, login.who))
    answer: MarksAnswer = {
        "right": sum(mark.is_right for mark in marks),
        "answered": sum(bool(mark.choice) for mark in marks),
        "total": len(marks),
        "marks": [_mark(mark) for mark in marks],
    }
    return json(answer)


def _mark(mark: Mark) -> MarkAnswer:
    return {
        "item": str(mark.question.id),
        "choice": mark.choice,
        "key": mark.question.key,
        "right": mark.is_right,
        "explanation": mark.question.explanation,
    }


class WrongAnswer(QuestionAnswer):
    topic_id: str
    choice: str
    key: str
    explanation: str


@contract.operation(
    "GET", "/enrolments/<enrolment>/wrong-answers", query={"topic": "专题的 id，默认全部"},
    answers={200: list[WrongAnswer]},
)  # fmt: skip
async def list_wrong_answers(request: Request, login: Login, enrolment: str) -> HTTPResponse:
    """错题回顾: the questions last answered wrongly in exercises, with own choice, key and explanation."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    topic = request.args.get("topic")
    found = await exercises.wrong_answers(enrolled, row_id(topic) if topic else None)
    reported = await reported_by(login.holder_id, [wrong.question.id for wrong in found])
    answer: list[WrongAnswer] = [
        {
            **_question(wrong.question, reported=wrong.question.id in reported),
            "topic_id": str(wrong.question.topic_id),
            "choice": wrong.choice,
            "key": wrong.question.key,
            "explanation": wrong.question.explanation,
        }
        for wrong in found
    ]
    return json(answer)


class ReportBody(Shape):
    item: Identifier
    text: Remark


class ReportAnswer(TypedDict):
    id: str


@contract.operation(
    "POST", "/enrolments/<enrolment>/question-reports", body=ReportBody, answers={201: ReportAnswer},
    refusals=[TooManyRequests],
)  # fmt: skip
async def report(request: Request, login: Login, body: ReportBody, enrolment: str) -> HTTPResponse:
    """Report a faulty question of a chosen topic; once more before it is answered replaces the text."""
    enrolled = await enrolments.trainees_enrolment(login.holder_id, row_id(enrolment))
    question = await exercises.own_question(enrolled, row_id(body.item))
    allowed = parts(request).runtime.settings.learning.question_reports_per_day
    by = acting(request, login.who)
    number = await report_question(login.holder_id, question.id, body.text, allowed_per_day=allowed, by=by)
    return json({"id": str(number)}, status=201)
