"""Exercises after a topic: the one at hand, what was answered so far, and the questions last answered wrongly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from server import db
from server.catalogue.queries.asked_questions import AskedQuestion, asked_questions, questions_after
from server.catalogue.rules import QuestionStatus
from server.db import Statement
from server.enrolment.queries import Enrolled
from server.enrolment.rules import GIVEN_UP
from server.errors import NotFound
from server.learning.models import ExerciseAnswer
from server.learning.queries import chosen_topic
from server.learning.rules.exercises import dealt

LISTED: Final = 200  # wrong answers shown at once: nobody goes through more


@dataclass(frozen=True)
class Answered:
    """A question that was in an exercise, and the last choice there; empty: none yet."""

    question_id: int
    item: int
    choice: str
    at_ms: int


@dataclass(frozen=True)
class Practice:
    """What there is to practise after a chosen topic (item → version asked now), and what was."""

    progress_id: int
    person_id: int
    pool: Mapping[int, int]
    answered: Sequence[Answered]

    def next_exercise(self, size: int, shown: Mapping[int, int] | None = None) -> Sequence[int]:
        """The versions to ask next, in the bank's order; `shown`: what a client still shows, item → version."""
        asked_ms: dict[int, int] = {}
        for one in self.answered:
            asked_ms[one.item] = max(one.at_ms, asked_ms.get(one.item, 0))
        versions = {**self.pool, **(shown or {})}
        return [versions[item] for item in sorted(dealt(self.pool, asked_ms, self.person_id, size))]

    @property
    def last_exercise(self) -> Mapping[int, str]:
        """The versions of the exercise handed in last, with the choices."""
        last_ms = max((one.at_ms for one in self.answered), default=0)
        return {one.question_id: one.choice for one in self.answered if one.at_ms == last_ms}


_ANSWERED = Statement(
    "SELECT a.question_id, q.item, a.choice, a.at_ms FROM exercise_answer a JOIN question q ON q.id = a.question_id"
    " WHERE a.enrolment_id = :enrolment AND a.topic_id = :topic ORDER BY q.item"
)


async def practice(enrolled: Enrolled, topic_id: int) -> Practice:
    """NotFound for a topic that was not chosen, or once the enrolment is given up. Three queries."""
    if enrolled.status in GIVEN_UP:
        raise NotFound
    progress = await chosen_topic(enrolled.id, topic_id)
    rows = await _ANSWERED.rows(db.reader(), {"enrolment": enrolled.id, "topic": topic_id})
    pool = await questions_after(topic_id, enrolled.category)
    return Practice(progress.id, enrolled.person_id, pool, [Answered(**row) for row in rows])


async def exercise(enrolled: Enrolled, topic_id: int, size: int) -> Sequence[AskedQuestion]:
    """The questions of the exercise at hand, the same until it is handed in. Refusals: NotFound. Four queries."""
    ids = (await practice(enrolled, topic_id)).next_exercise(size)
    questions = await asked_questions(ids)
    return [questions[id_] for id_ in ids]


@dataclass(frozen=True)
class WrongAnswer:
    question: AskedQuestion
    choice: str


async def wrong_answers(enrolled: Enrolled, topic_id: int | None = None) -> Sequence[WrongAnswer]:
    """The questions last answered wrongly, the latest first; those corrected or retired since are not held against
    anybody. NotFound for a topic that was not chosen. At most three queries."""
    if enrolled.status in GIVEN_UP:
        raise NotFound
    found = ExerciseAnswer.filter(enrolment_id=enrolled.id, is_right=False, question__status=QuestionStatus.ACTIVE)
    if topic_id is not None:
        found = found.filter(topic_id=(await chosen_topic(enrolled.id, topic_id)).topic_id)
    latest = found.exclude(choice="").order_by("-at_ms", "question_id").limit(LISTED)
    choices = dict(await latest.values_list("question_id", "choice"))
    questions = await asked_questions(choices)
    return [WrongAnswer(questions[id_], choice) for id_, choice in choices.items()]


async def own_question(enrolled: Enrolled, question_id: int) -> AskedQuestion:
    """A question of a chosen topic, and so any of the person's papers; NotFound for all others. Two queries."""
    question = (await asked_questions([question_id])).get(question_id)
    if question is None or enrolled.status in GIVEN_UP:
        raise NotFound
    await chosen_topic(enrolled.id, question.topic_id)
    return question
