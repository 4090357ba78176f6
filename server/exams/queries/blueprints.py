"""What holds for the exams of a class: its own 组卷规则, or the default and the settings."""

from dataclasses import dataclass

from server.exams.models import ExamBlueprint
from server.exams.rules import DEFAULT, Blueprint, Part, StatedTerms
from server.settings import Exams


@dataclass(frozen=True)
class ExamTerms:
    blueprint: Blueprint
    minutes: float
    mock_tries: int


async def blueprint_of(class_id: int, policy: Exams) -> ExamTerms:
    """What an attempt that starts now is drawn by. One query."""
    stated = await stated_terms(class_id)
    return ExamTerms(
        stated.blueprint,
        policy.minutes if stated.minutes is None else stated.minutes,
        policy.mock_tries if stated.mock_tries is None else stated.mock_tries,
    )


async def stated_terms(class_id: int) -> StatedTerms:
    """For the form; a class without a row states the default."""
    row = await ExamBlueprint.get_or_none(training_class_id=class_id)
    return terms_of(row) if row else StatedTerms(DEFAULT)


def terms_of(row: ExamBlueprint) -> StatedTerms:
    blueprint = Blueprint(
        Part(row.single_items, row.single_halves),
        Part(row.multiple_items, row.multiple_halves),
        Part(row.true_false_items, row.true_false_halves),
        row.pass_halves,
        row.multi_rule,
    )
    return StatedTerms(blueprint, row.minutes, row.mock_tries)
