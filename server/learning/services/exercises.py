"""Handing in an exercise after a topic: marked at once and kept for the review of wrong answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.queries.asked_questions import AskedQuestion, asked_questions
from server.catalogue.rules.choices import normal_choice
from server.enrolment.queries import Enrolled
from server.errors import InvalidInput
from server.learning.models import ExerciseAnswer
from server.learning.queries.exercises import Practice, practice


@dataclass(frozen=True)
class Mark:
    """One question of the exercise with the choice made; empty: unanswered."""

    question: AskedQuestion
    choice: str

    @property
    def is_right(self) -> bool:
        return self.question.is_right(self.choice)


async def hand_in(
    enrolled: Enrolled, topic_id: int, answers: Mapping[str, str], *, size: int, by: By
) -> Sequence[Mark]:
    """Mark the exercise at hand, question → choice, and deal the next one; no credit depends on it.

    What was handed in last may be sent once more: its answer may have been lost, or somebody tries the same again.
    Refusals: NotFound; InvalidInput names each question that was not asked and each choice that does not exist.
    """
    known = await practice(enrolled, topic_id)
    marks = await _marked(known, topic_id, answers, size)
    if known.last_exercise != {mark.question.id: mark.choice for mark in marks}:
        await _keep(enrolled, known, marks, by)
    return marks


async def _marked(known: Practice, topic_id: int, answers: Mapping[str, str], size: int) -> Sequence[Mark]:
    sent = await asked_questions(
        [int(item) for item in answers if item.isascii() and item.isdigit() and len(item) < 19]
    )
    of_topic = [question for question in sent.values() if question.topic_id == topic_id]
    shown = {question.item: question.id for question in of_topic if question.item in known.pool}
    asked = known.next_exercise(size, shown)
    if not set(shown.values()) <= set(asked) and set(sent) <= known.last_exercise.keys():
        asked = list(known.last_exercise)
    questions = await asked_questions(asked)
    _refuse_strange(answers, {str(id_): questions[id_] for id_ in asked})
    return [Mark(questions[id_], normal_choice(answers.get(str(id_), ""))) for id_ in asked]


def _refuse_strange(answers: Mapping[str, str], asked: Mapping[str, AskedQuestion]) -> None:
    faults = {f"answers.{item}": "本次练习没有这道题。" for item in answers if item not in asked}
    for item, choice in answers.items():
        if item in asked and not asked[item].takes(choice):
            faults[f"answers.{item}"] = "没有这个选项。"
    if faults:
        raise InvalidInput(faults)


async def _keep(enrolled: Enrolled, known: Practice, marks: Sequence[Mark], by: By) -> None:
    """A question left out keeps the answer it had: a wrong one is not forgotten by skipping it."""
    rows = [
        ExerciseAnswer(
            person_id=enrolled.person_id, enrolment_id=enrolled.id, topic_id=mark.question.topic_id,
            question_id=mark.question.id, choice=mark.choice, is_right=mark.is_right, at_ms=by.at_ms,
        )
        for mark in marks
    ]  # fmt: skip
    same = ["enrolment_id", "question_id"]
    async with db.transaction():
        for changed, columns in ((True, ["choice", "is_right", "at_ms"]), (False, ["at_ms"])):
            some = [row for row in rows if bool(row.choice) is changed]
            if some:
                await ExerciseAnswer.bulk_create(some, on_conflict=same, update_fields=columns)
        await audit.record("exercise:handed_in", f"topic_progress:{known.progress_id}", by=by)
