"""What holds for the exams of a class."""

from server.exams.queries.blueprints import ExamTerms, blueprint_of
from server.exams.rules import DEFAULT, Blueprint, MultiRule, Part
from server.settings import Settings
from tests.factories import make_blueprint, make_class


async def test_class_without_a_blueprint_of_its_own_has_the_default(database: Settings) -> None:
    await make_blueprint((await make_class()).id, single_items=30)

    assert await blueprint_of((await make_class()).id, database.exams) == ExamTerms(DEFAULT, 60, 5)


async def test_class_with_a_blueprint_of_its_own_has_that(database: Settings) -> None:
    changes = {"single_items": 30, "single_halves": 3, "pass_halves": 100, "multi_rule": MultiRule.EXACT}
    row = await make_blueprint((await make_class()).id, **changes, minutes=90, mock_tries=0)

    found = await blueprint_of(row.training_class_id, database.exams)

    assert found == ExamTerms(Blueprint(Part(30, 3), Part(20, 4), Part(20, 2), 100, MultiRule.EXACT), 90, 0)
