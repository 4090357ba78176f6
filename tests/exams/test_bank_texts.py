"""The texts that a process remembers, when there are more than it may."""

import pytest

from server.exams.queries import Bank, bank
from server.settings import Settings
from tests.factories import make_question, make_topic


async def test_texts_read_before_the_memory_was_full_are_read_again(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bank, "MOST_TEXTS", 2)
    topic = await make_topic()
    ids = [(await make_question(topic, stem=f"第{number}题")).id for number in range(3)]
    found = Bank(seconds=0)
    await found.texts(ids[:2])

    texts = await found.texts(ids)

    assert {number: text.stem for number, text in texts.items()} == dict(
        zip(ids, ["第0题", "第1题", "第2题"], strict=True)
    )
