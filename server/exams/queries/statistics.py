"""How questions did in exams: of some versions, and those that somebody should look at."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server.catalogue.queries.questions import QuestionVersion, versions_by_id
from server.catalogue.rules import QuestionStatus
from server.exams.models import QuestionTally
from server.exams.rules.statistics import FEWEST_ANSWERS, SUMMED, ItemStatistics, ItemSums, Weakness, statistics_of

_BEYOND: Final = 2.0  # every correlation


async def sums_kept(question_ids: Collection[int]) -> Mapping[int, ItemSums]:
    """What has been counted of these versions, where anything was."""
    rows = await QuestionTally.filter(question_id__in=list(question_ids))
    return {row.question_id: _sums(row) for row in rows}


async def statistics_by_version(question_ids: Collection[int]) -> Mapping[int, ItemStatistics]:
    """Of the versions that were asked in a final exam. One query."""
    return {number: statistics_of(sums) for number, sums in (await sums_kept(question_ids)).items()}


@dataclass(frozen=True)
class WeakQuestion:
    question: QuestionVersion
    statistics: ItemStatistics


@dataclass(frozen=True)
class WeakQuestions:
    """A page of those in use that look weak, how many there are, and how many could be judged at all."""

    rows: Sequence[WeakQuestion]
    total: int
    judged: int


async def weak_questions(
    weakness: Weakness | None, *, order: str, descending: bool, offset: int, limit: int
) -> WeakQuestions:
    """`order`: asked, difficulty or discrimination. Two queries."""
    rows = await QuestionTally.filter(asked__gte=FEWEST_ANSWERS, question__status=QuestionStatus.ACTIVE)
    judged = [(row.question_id, statistics_of(_sums(row))) for row in rows]
    weak = [(id_, one) for id_, one in judged if (weakness in one.weaknesses if weakness else one.weaknesses)]
    weak.sort(key=lambda pair: (_value(pair[1], order), pair[0]), reverse=descending)
    page = weak[offset : offset + limit]
    cards = await versions_by_id([id_ for id_, _ in page])
    return WeakQuestions([WeakQuestion(cards[id_], one) for id_, one in page], len(weak), len(judged))


def _value(statistics: ItemStatistics, order: str) -> float:
    value = getattr(statistics, order)
    return _BEYOND if value is None else float(value)


def _sums(row: QuestionTally) -> ItemSums:
    values: dict[str, Any] = {name: getattr(row, name) for name in SUMMED}
    return ItemSums(**values, choices=row.choices)
