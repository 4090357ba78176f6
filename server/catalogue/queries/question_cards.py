"""Questions as they are asked and marked, each one version that never changes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from server.catalogue.models import Question
from server.catalogue.rules import QuestionStatus, QuestionType, question_serves
from server.catalogue.rules.choices import is_right, lettered, possible_choice


@dataclass(frozen=True)
class QuestionCard:
    """One version of a question; `options` are the texts of A, B, C … in order."""

    id: int
    item: int
    topic_id: int
    type: QuestionType
    stem: str
    options: Sequence[str]
    key: str
    explanation: str

    @property
    def lettered(self) -> Sequence[tuple[str, str]]:
        return lettered(self.type, self.options)

    def takes(self, choice: str) -> bool:
        return possible_choice(self.type, self.options, choice)

    def is_right(self, choice: str) -> bool:
        return is_right(self.key, choice)


def card_of(row: Question) -> QuestionCard:
    return QuestionCard(**{name: getattr(row, name) for name in QuestionCard.__dataclass_fields__})


async def question_cards(ids: Collection[int]) -> Mapping[int, QuestionCard]:
    """These versions, by id, whatever has become of them; ids that never were are left out. One query."""
    return {row.id: card_of(row) for row in await Question.filter(id__in=list(ids))}


async def questions_asked(topic_id: int, category: str) -> Mapping[int, int]:
    """What is asked now after a topic of people enrolled as `category`: item → its version. One query."""
    active = Question.filter(topic_id=topic_id, status=QuestionStatus.ACTIVE)
    found = await active.values_list("id", "item", "kinds")
    return {item: id_ for id_, item, kinds in found if question_serves(kinds, category)}
