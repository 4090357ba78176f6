"""What holds for the exams of a class: its own 组卷规则, or the default and the settings."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.db import Statement
from server.exams.rules import DEFAULT, Blueprint, MultiRule, Part, StatedTerms
from server.settings import Exams

COLUMNS: Final = (
    "b.single_items, b.single_halves, b.multiple_items, b.multiple_halves, b.true_false_items, b.true_false_halves,"
    " b.pass_halves, b.multi_rule, b.minutes, b.mock_tries"
)
_OF_CLASS = Statement(
    f"SELECT {COLUMNS} FROM exam_blueprint b WHERE b.training_class_id = :id"  # noqa: S608 - texts of ours
)


@dataclass(frozen=True)
class ExamTerms:
    blueprint: Blueprint
    minutes: float
    mock_tries: int


async def blueprint_of(class_id: int, policy: Exams) -> ExamTerms:
    """What an attempt that starts now is drawn by. One query."""
    stated = stated_terms(await _OF_CLASS.row(db.reader(), {"id": class_id}))
    return ExamTerms(
        stated.blueprint,
        policy.minutes if stated.minutes is None else stated.minutes,
        policy.mock_tries if stated.mock_tries is None else stated.mock_tries,
    )


def stated_terms(row: Mapping[str, Any] | None) -> StatedTerms:
    """Of `COLUMNS`; a class without a row, or with none joined to it, states the default."""
    if row is None or row["multi_rule"] is None:
        return StatedTerms(DEFAULT)
    blueprint = Blueprint(
        Part(row["single_items"], row["single_halves"]),
        Part(row["multiple_items"], row["multiple_halves"]),
        Part(row["true_false_items"], row["true_false_halves"]),
        row["pass_halves"],
        MultiRule(row["multi_rule"]),
    )
    return StatedTerms(blueprint, row["minutes"], row["mock_tries"])
