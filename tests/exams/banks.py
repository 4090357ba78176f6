"""Topics with enough, or too few, questions to draw papers from."""

import itertools
from typing import Any, Final

from tortoise.expressions import F

from server.catalogue.models import Question, Topic
from server.catalogue.rules import QuestionType, stem_hash
from tests.factories import NOW_MS, make_topic

TYPES: Final = (QuestionType.SINGLE, QuestionType.MULTIPLE, QuestionType.TRUE_FALSE)
_ANSWERS: Final[dict[QuestionType, dict[str, Any]]] = {
    QuestionType.SINGLE: {"options": ["甲", "乙", "丙", "丁"], "key": "B"},
    QuestionType.MULTIPLE: {"options": ["甲", "乙", "丙", "丁", "戊"], "key": "ABD"},
    QuestionType.TRUE_FALSE: {"options": [], "key": "T"},
}
_serial = itertools.count(1)


async def make_bank(topics: int, single: int, multiple: int, true_false: int, **changes: Any) -> list[Topic]:
    """So many topics with so many questions of each type; 24 topics with 5, 3 and 2 are the smallest good bank."""
    made = [await make_topic(**changes) for _ in range(topics)]
    for topic in made:
        await add_questions(topic, single, multiple, true_false)
    return made


async def add_questions(topic: Topic, *counts: int, **changes: Any) -> None:
    rows = [_question(topic, kind, changes) for kind, count in zip(TYPES, counts, strict=False) for _ in range(count)]
    await Question.bulk_create(rows)
    await Question.filter(item__isnull=True).update(item=F("id"))


def _question(topic: Topic, kind: QuestionType, changes: dict[str, Any]) -> Question:
    stem = f"{topic.code}的第{next(_serial)}题（ ）。"
    values = {"topic": topic, "type": kind, "stem": stem, "stem_hash": stem_hash(stem), **_ANSWERS[kind]}
    return Question(**(values | {"created_ms": NOW_MS, "created_by": "staff:1"} | changes))
