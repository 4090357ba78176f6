"""What a paper consists of and what passes it. Points are counted in halves, 1 point is 2: nothing is rounded."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final

from server.catalogue.rules import QuestionType

MOST_ITEMS: Final = 100  # one question at a time, on a phone
MOST_HALVES: Final = 20  # of one question
MOST_MINUTES: Final = 600
MOST_MOCK_TRIES: Final = 99


class MultiRule(StrEnum):
    """What a multiple-choice question earns when right options are missing and none is wrong (domain.md §5)."""

    HALF_PER_OPTION = "HALF_PER_OPTION"  # 0.5 for each right one, at least 0.5 less than all
    EXACT = "EXACT"  # nothing

    @property
    def label(self) -> str:
        return _MULTI_LABELS[self]


_MULTI_LABELS: Final = {
    MultiRule.HALF_PER_OPTION: "少选时每选对一个得0.5分，选错不得分",
    MultiRule.EXACT: "少选、选错都不得分",
}


@dataclass(frozen=True)
class Part:
    """The questions of one type: how many, and the points of each in halves."""

    items: int
    halves: int

    @property
    def total_halves(self) -> int:
        return self.items * self.halves


@dataclass(frozen=True)
class Blueprint:
    """组卷规则. Frozen into every attempt, so that a later change never touches a paper that is drawn."""

    single: Part
    multiple: Part
    true_false: Part
    pass_halves: int
    multi_rule: MultiRule = MultiRule.HALF_PER_OPTION

    @property
    def parts(self) -> Mapping[QuestionType, Part]:
        """In the order in which they stand on the paper."""
        return {
            QuestionType.SINGLE: self.single,
            QuestionType.MULTIPLE: self.multiple,
            QuestionType.TRUE_FALSE: self.true_false,
        }

    @property
    def items(self) -> int:
        return sum(part.items for part in self.parts.values())

    @property
    def total_halves(self) -> int:
        return sum(part.total_halves for part in self.parts.values())

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "Blueprint":
        """The blueprint that `as_json` wrote."""
        parts = {name: Part(**stored[name]) for name in ("single", "multiple", "true_false")}
        return cls(**parts, pass_halves=stored["pass_halves"], multi_rule=MultiRule(stored["multi_rule"]))


@dataclass(frozen=True)
class StatedTerms:
    """What is stated for the exams of one class; None: as the settings say."""

    blueprint: Blueprint
    minutes: int | None = None
    mock_tries: int | None = None


# 100 points, pass at 60.0 (product.md, Exam).
DEFAULT: Final = Blueprint(single=Part(40, 2), multiple=Part(20, 4), true_false=Part(20, 2), pass_halves=120)


def points(halves: int) -> float:
    """Points as people read them: 119 halves are 59.5."""
    return halves / 2


def blueprint_faults(blueprint: Blueprint) -> list[str]:
    """What keeps a blueprint from being used, as sentences; empty: good."""
    return [sentence for wrong, sentence in _judgements(blueprint) if wrong]


def terms_faults(terms: StatedTerms) -> list[str]:
    """The same of everything that is stated for a class."""
    found = blueprint_faults(terms.blueprint)
    if terms.minutes is not None and not 1 <= terms.minutes <= MOST_MINUTES:
        found.append(f"考试时长应为1至{MOST_MINUTES}分钟。")
    if terms.mock_tries is not None and not 0 <= terms.mock_tries <= MOST_MOCK_TRIES:
        found.append(f"模拟考试应为0至{MOST_MOCK_TRIES}次。")
    return found


def _judgements(blueprint: Blueprint) -> list[tuple[bool, str]]:
    parts = blueprint.parts.values()
    return [
        (any(part.items < 0 for part in parts), "题数不能是负数。"),
        (blueprint.items < 1, "试卷至少要有一道题。"),
        (blueprint.items > MOST_ITEMS, f"一份试卷最多{MOST_ITEMS}道题。"),
        (
            any(not 1 <= part.halves <= MOST_HALVES for part in parts),
            f"每题分值应在0.5分到{MOST_HALVES // 2}分之间。",
        ),
        (blueprint.pass_halves < 1, "合格分应大于0。"),
        (
            blueprint.pass_halves > blueprint.total_halves,
            f"合格分不能高于试卷总分（{points(blueprint.total_halves)}分）。",
        ),
    ]
