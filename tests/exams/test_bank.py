"""The question bank as a process keeps it: what may be drawn now, and every text ever asked for."""

import logging

import pytest

from server.catalogue.models import Question, Topic
from server.catalogue.rules import QuestionType
from server.exams.queries import Bank
from server.settings import Settings
from tests.factories import make_question, make_topic


async def drawable(bank: Bank, category: str = "A") -> set[int]:
    pool = await bank.pool(category)
    return {card.question_id for shelf in pool.shelves.values() for cards in shelf.values() for card in cards}


async def test_only_versions_in_force_are_drawn(database: Settings) -> None:
    first, retired = await make_question(), await make_question(status="RETIRED")
    await Question.filter(id=first.id).update(status="SUPERSEDED")
    second = await make_question(await Topic.get(id=first.topic_id), item=first.item, version=2)

    assert await drawable(Bank(0)) == {second.id}
    assert set(await Bank(0).texts([first.id, second.id, retired.id])) == {first.id, second.id, retired.id}


async def test_question_for_some_categories_is_asked_of_no_others(database: Settings) -> None:
    topic = await make_topic()
    everybody, some = await make_question(topic), await make_question(topic, kinds=["A", "C1"])

    found = {category: await drawable(Bank(0), category) for category in ("A", "B", "C", "C1")}

    assert found == {
        "A": {everybody.id, some.id}, "B": {everybody.id}, "C": {everybody.id}, "C1": {everybody.id, some.id},
    }  # fmt: skip


async def test_change_is_noticed_even_where_number_and_sum_stay_the_same(database: Settings) -> None:
    """Two taken out of use and two brought back between two looks."""
    topic, bank = await make_topic(), Bank(0)
    ids = [(await make_question(topic)).id for _ in range(4)]
    await Question.filter(id__in=[ids[1], ids[2]]).update(status="RETIRED")
    assert await drawable(bank) == {ids[0], ids[3]}

    await Question.filter(id__in=ids).update(status="RETIRED")
    await Question.filter(id__in=[ids[1], ids[2]]).update(status="ACTIVE")

    assert await drawable(bank) == {ids[1], ids[2]}


async def test_between_two_looks_nothing_is_asked(database: Settings, caplog: pytest.LogCaptureFixture) -> None:
    bank, question = Bank(3600), await make_question()
    await drawable(bank)
    await bank.texts([question.id])
    caplog.clear()

    with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
        found = await drawable(bank), await bank.texts([question.id])

    assert (found[0], found[1][question.id].stem) == ({question.id}, question.stem)
    assert [record for record in caplog.records if record.name == "tortoise.db_client"] == []


async def test_texts_are_those_of_the_versions(database: Settings) -> None:
    judged = await make_question(type=QuestionType.TRUE_FALSE, options=[], key="T", explanation="见条例第三条。")

    [asked] = (await Bank(0).texts([judged.id])).values()

    assert (asked.item, asked.type, asked.stem, asked.options, asked.key, asked.explanation) == (
        judged.item, QuestionType.TRUE_FALSE, judged.stem, (), "T", "见条例第三条。",
    )  # fmt: skip
