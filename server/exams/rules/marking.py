"""Marking, in half points. Nothing is rounded anywhere: 60.0 passes, 59.5 does not (product.md, Exam)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from server.catalogue.rules import QuestionType
from server.exams.rules.blueprint import Blueprint, MultiRule, Part


@dataclass(frozen=True)
class Keyed:
    """A question of a paper with its right answer: "B", "ABD", "T"."""

    question_id: int
    type: QuestionType
    key: str


@dataclass(frozen=True)
class Marked:
    score_halves: int
    passed: bool
    halves: Mapping[int, int]  # question id → what it earned


def mark(paper: Sequence[Keyed], choices: Mapping[int, str], blueprint: Blueprint) -> Marked:
    """The result of a whole paper; `choices`: question id → letters as in the bank; unanswered ones may be left out."""
    parts = blueprint.parts
    halves = {
        item.question_id: mark_item(
            item.type, item.key, choices.get(item.question_id, ""), parts[item.type], blueprint.multi_rule
        )
        for item in paper
    }
    score = sum(halves.values())
    return Marked(score, score >= blueprint.pass_halves, halves)


def mark_item(kind: QuestionType, key: str, choice: str, part: Part, rule: MultiRule) -> int:
    """What one answer earns. Letters count, not their order or how often they are named."""
    chosen, right = set(choice), set(key)
    if chosen == right:
        return part.halves
    if kind is not QuestionType.MULTIPLE or rule is MultiRule.EXACT or not chosen < right:
        return 0
    return min(len(chosen), part.halves - 1)
