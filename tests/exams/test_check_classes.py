"""Classes are held back while some legal choice of topics leaves them without papers, and released after."""

import logging
from typing import Any

import pytest

from server.audit.models import AuditEntry
from server.audit.services import By
from server.catalogue.models import ClassKind, Topic, TrainingClass
from server.catalogue.rules import ExamMode, QuestionStatus
from server.exams.services.readying import check_classes
from tests.exams.banks import add_questions, make_bank
from tests.factories import NOW_MS, TODAY, make_blueprint, make_class

pytestmark = pytest.mark.usefixtures("database")
SYSTEM = By("system", NOW_MS)


async def held_for(training_class: TrainingClass) -> str:
    await check_classes(by=SYSTEM)
    return (await TrainingClass.get(id=training_class.id)).held_for


async def make_class_c(**changes: Any) -> TrainingClass:
    values = {"title": "C类", "position": 3, "categories": ["C1", "C2"]}
    kind, _ = await ClassKind.get_or_create(code="C", defaults=values)
    return await make_class(kind=kind, **changes)


async def test_smallest_good_bank_makes_a_class_ready() -> None:
    await make_bank(24, 5, 3, 2)

    assert await held_for(await make_class()) == ""


async def test_class_without_topics_for_its_credits_is_held() -> None:
    await make_bank(2, 60, 60, 60)

    assert await held_for(await make_class()) == "A：全部专题合计2.0学分，不足24.0学分。"


async def test_class_with_too_few_questions_of_a_type_is_held() -> None:
    await make_bank(24, 5, 3, 0)
    await make_bank(2, 5, 3, 10)

    found = await held_for(await make_class())

    assert found == "A：选课最不利时只有0道判断题，试卷需要20道。"


async def test_class_whose_make_up_paper_would_be_less_than_half_new_is_held() -> None:
    await make_bank(24, 2, 1, 1)

    found = await held_for(await make_class())

    assert found == "A：选课最不利时补考试卷只有16道新题，至少需要40道（一半）。"


async def test_each_category_of_a_kind_must_be_served() -> None:
    await make_bank(24, 5, 3, 2, kinds=["C1"])

    assert await held_for(await make_class_c()) == "C2：全部专题合计0.0学分，不足24.0学分。"


async def test_categories_that_lack_the_same_are_told_together() -> None:
    found = await held_for(await make_class_c())

    assert found == "C1、C2：全部专题合计0.0学分，不足24.0学分。"


async def test_people_of_a_kind_without_categories_study_under_its_code() -> None:
    await make_bank(24, 5, 3, 2, kinds=["E"])
    kind = await ClassKind.create(code="E", title="二级建造师选修", position=4, categories=[])

    assert await held_for(await make_class(kind=kind)) == ""


async def test_questions_for_another_category_and_retired_ones_do_not_count() -> None:
    for topic in await make_bank(24, 5, 3, 0):
        await add_questions(topic, 0, 0, 5, kinds=["B"])
        await add_questions(topic, 0, 0, 5, status=QuestionStatus.RETIRED)

    assert await held_for(await make_class()) == "A：选课最不利时只有0道判断题，试卷需要20道。"


@pytest.mark.parametrize("changes", [{"exam_mode": ExamMode.OFFLINE}, {"enrol_to": TODAY.replace(day=1)}])
async def test_offline_and_past_classes_are_not_held(changes: dict[str, Any]) -> None:
    assert await held_for(await make_class(**changes)) == ""


async def test_class_is_checked_against_its_own_blueprint() -> None:
    await make_bank(24, 5, 3, 2)
    training_class = await make_class()
    await make_blueprint(training_class.id, multiple_items=65, single_items=15)

    found = await held_for(training_class)

    assert found == "A：选课最不利时补考试卷只有42道新题，至少需要50道（一半）。"


async def test_new_questions_release_a_class_with_an_entry_for_each_change() -> None:
    topics = await make_bank(24, 2, 1, 1)
    training_class = await make_class()

    before = await held_for(training_class)
    for topic in topics:
        await add_questions(topic, 1, 1, 1)
    after = await held_for(training_class)

    entries = await AuditEntry.filter(subject=f"training_class:{training_class.id}").order_by("id")
    assert (before != "", after) == (True, "")
    assert [(entry.action, entry.note) for entry in entries] == [
        ("training_class:held", before),
        ("training_class:released", ""),
    ]


async def test_check_without_news_changes_nothing() -> None:
    await make_class()

    assert [await check_classes(by=SYSTEM) for _ in range(2)] == [1, 0]


async def test_topic_that_is_withdrawn_is_no_choice_any_more() -> None:
    topics = await make_bank(24, 5, 3, 2)
    await Topic.filter(id=topics[0].id).update(active=False)

    assert await held_for(await make_class()) == "A：全部专题合计23.0学分，不足24.0学分。"


async def test_many_classes_cost_no_more_queries_than_one(caplog: pytest.LogCaptureFixture) -> None:
    async def cost() -> int:
        await make_class()
        await check_classes(by=SYSTEM)
        caplog.clear()
        with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
            await check_classes(by=SYSTEM)
        return len([record for record in caplog.records if record.name == "tortoise.db_client"])

    await make_bank(24, 5, 3, 2)

    assert [await cost() for _ in range(3)] == [5, 5, 5]
