"""The questions a paper may be drawn from, sorted once per bank, so that 150 papers a second can be drawn from it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from server.catalogue.rules import QuestionType


@dataclass(frozen=True, slots=True)
class Candidate:
    """The version in force of an item of the bank."""

    question_id: int
    item: int
    topic_id: int
    type: QuestionType
    options: int  # how many letters to shuffle; 0: true/false


@dataclass(frozen=True)
class Pool:
    """Questions by topic and type, in an order that does not depend on how they were read."""

    shelves: Mapping[int, Mapping[QuestionType, Sequence[Candidate]]]

    @classmethod
    def of(cls, candidates: Iterable[Candidate]) -> "Pool":
        """Of several versions of an item the newest counts."""
        newest = {found.item: found for found in sorted(candidates, key=lambda found: found.question_id)}
        shelves: dict[int, dict[QuestionType, list[Candidate]]] = {}
        for found in sorted(newest.values(), key=lambda found: (found.topic_id, found.item)):
            shelves.setdefault(found.topic_id, {}).setdefault(found.type, []).append(found)
        return cls(shelves)

    def within(self, topics: Collection[int]) -> "Pool":
        """The part that belongs to these topics."""
        return Pool({topic: self.shelves[topic] for topic in sorted(topics) if topic in self.shelves})

    def count(self, kind: QuestionType) -> int:
        return sum(len(shelf.get(kind, ())) for shelf in self.shelves.values())
