"""Questions in use that may be the same in other words, as a process keeps them."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from server.catalogue.models import DistinctQuestions, Question
from server.catalogue.queries.questions import QuestionVersion, versions_by_id
from server.catalogue.rules import QuestionStatus
from server.catalogue.rules.likeness import Alike, alike_questions


@dataclass(frozen=True)
class Pair:
    """Two questions side by side; `likeness` in whole percent, 100 where only punctuation differs."""

    first: QuestionVersion
    second: QuestionVersion
    percent: int


class Duplicates:
    """Shared by all requests of a process: comparing 5,000 questions takes 3 seconds of a thread, so it is done again
    only when there is something new to compare, and once for all who wait."""

    def __init__(self) -> None:
        self._compared: frozenset[int] = frozenset()
        self._alike: Sequence[Alike] = ()
        self._turn = asyncio.Lock()

    async def page(self, *, offset: int, limit: int) -> tuple[Sequence[Pair], int]:
        """The most alike first, without those that somebody has told apart, and how many there are.

        Three queries, and one more where there is something new to compare.
        """
        rows = await Question.filter(status=QuestionStatus.ACTIVE).values_list("id")
        active = frozenset(int(id_) for (id_,) in rows)
        apart = set(await DistinctQuestions.all().values_list("earlier_id", "later_id"))
        pairs = [
            one
            for one in await self._among(active)
            if {one.first, one.second} <= active and (one.first, one.second) not in apart
        ]
        shown = pairs[offset : offset + limit]
        cards = await versions_by_id({id_ for one in shown for id_ in (one.first, one.second)})
        return [Pair(cards[one.first], cards[one.second], int(one.likeness * 100)) for one in shown], len(pairs)

    async def _among(self, active: frozenset[int]) -> Sequence[Alike]:
        async with self._turn:
            if not active <= self._compared:
                rows = await Question.filter(status=QuestionStatus.ACTIVE).values_list("id", "stem", "options")
                texts = {id_: (stem, options) for id_, stem, options in rows}
                self._alike = await asyncio.to_thread(alike_questions, texts)
                self._compared = frozenset(texts)
            return self._alike
