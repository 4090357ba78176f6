"""Questions as they are put to people and marked, each a version that never changes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from server.catalogue.models import Question
from server.catalogue.rules import QuestionStatus, QuestionType, question_serves
from server.catalogue.rules.choices import is_right, lettered, possible_choice


@dataclass(frozen=True)
class AskedQuestion:
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
    def choices(self) -> Sequence[tuple[str, str]]:
        """The options with their letters, those of a true/false question too."""
        return lettered(self.type, self.options)

    def takes(self, choice: str) -> bool:
        return possible_choice(self.type, self.options, choice)

    def is_right(self, choice: str) -> bool:
        return is_right(self.key, choice)


async def asked_questions(ids: Collection[int]) -> Mapping[int, AskedQuestion]:
    """These versions, by id, whatever has become of them; ids that never were are left out. One query."""
    return {row.id: _asked(row) for row in await Question.filter(id__in=list(ids))}


async def questions_after(topic_id: int, category: str) -> Mapping[int, int]:
    """What is asked now after a topic of people enrolled as `category`: item → its version. One query."""
    active = Question.filter(topic_id=topic_id, status=QuestionStatus.ACTIVE)
    found = await active.values_list("id", "item", "kinds")
    return {item: id_ for id_, item, kinds in found if question_serves(kinds, category)}


def _asked(row: Question) -> AskedQuestion:
    return AskedQuestion(**{name: getattr(row, name) for name in AskedQuestion.__dataclass_fields__})
