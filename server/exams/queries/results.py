"""考试回顾: a sealed paper with the key, in the order and the letters that the trainee saw."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.catalogue.rules import QuestionType
from server.catalogue.rules.choices import is_right
from server.exams.models import Attempt
from server.exams.queries.attempts import Given, answers_of, shown_options
from server.exams.queries.bank import Bank
from server.exams.rules import Blueprint, mark_item, original_to_shown, shown_to_original


@dataclass(frozen=True)
class ResultLine:
    """A question with what was answered and what is right, in letters of the screen."""

    place: int
    question_id: int
    type: QuestionType
    stem: str
    options: Sequence[tuple[str, str]]
    choice: str
    seq: int
    key: str
    explanation: str
    halves: int
    earned_halves: int

    @property
    def right(self) -> bool:
        return is_right(self.key, self.choice)


@dataclass(frozen=True)
class TypeScore:
    """What the questions of one type earned."""

    type: QuestionType
    items: int
    right: int
    earned_halves: int
    halves: int


_NOTHING = Given("", 0)


async def result_lines(attempt: Attempt, bank: Bank) -> Sequence[ResultLine]:
    """The whole paper with its key: for a sealed attempt, and for whoever may see the key. At most two queries."""
    texts = await bank.texts([question for question, _ in attempt.paper])
    answers, blueprint = await answers_of(attempt.id), Blueprint.from_json(attempt.blueprint)
    lines = []
    for place, (question, order) in enumerate(attempt.paper, 1):
        asked, given = texts[question], answers.get(place, _NOTHING)
        part = blueprint.parts[asked.type]
        choice = shown_to_original(order, given.choice)
        earned = mark_item(asked.type, asked.key, choice, part, blueprint.multi_rule)
        lines.append(
            ResultLine(
                place=place,
                question_id=question,
                type=asked.type,
                stem=asked.stem,
                options=shown_options(asked.type, asked.options, order),
                choice=given.choice,
                seq=given.seq,
                key=original_to_shown(order, asked.key),
                explanation=asked.explanation,
                halves=part.halves,
                earned_halves=earned,
            )
        )
    return lines


def scores_by_type(lines: Sequence[ResultLine]) -> Sequence[TypeScore]:
    """In the order of the paper; types without a question are left out."""
    return [
        TypeScore(
            type=kind,
            items=len(own),
            right=sum(1 for line in own if line.right),
            earned_halves=sum(line.earned_halves for line in own),
            halves=sum(line.halves for line in own),
        )
        for kind in QuestionType
        if (own := [line for line in lines if line.type is kind])
    ]
