"""The question bank as a process keeps it: what papers are drawn from, and the texts of every version ever asked for.

A version never changes, so a text is read once; which versions are in force is asked again every few seconds.
"""

import json
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.catalogue.rules import QuestionType
from server.db import Statement
from server.exams.rules import Candidate, Keyed, Pool

MOST_TEXTS: Final = 20_000  # kept in memory: about 20 MB


@dataclass(frozen=True, slots=True)
class Asked:
    """A version of a question with its answer; `options` in the bank's order, none for true/false."""

    id: int
    item: int
    type: QuestionType
    stem: str
    options: tuple[str, ...]
    key: str
    explanation: str

    @property
    def keyed(self) -> Keyed:
        return Keyed(self.id, self.type, self.key)


# Equal stamps mean the same versions in force: each change retires an id or brings one, seldom several of the same sum.
_STAMP: Final = (
    "SELECT count(*) AS rows, coalesce(sum(id), 0) AS ids, coalesce(sum(id * id), 0) AS squares"
    " FROM question WHERE status = 'ACTIVE'"
)
_IN_FORCE: Final = "SELECT id, item, topic_id, type, options, kinds FROM question WHERE status = 'ACTIVE' ORDER BY id"
_TEXTS: Final = Statement(
    "SELECT id, item, type, stem, options, key, explanation FROM question"
    " WHERE id >= :least AND id <= :most ORDER BY id LIMIT 5000"
)


class Bank:
    """Shared by all requests of a process."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._read_at = 0.0
        self._stamp: tuple[int, int, int] | None = None
        self._candidates: list[tuple[Candidate, frozenset[str]]] = []
        self._pools: dict[str, Pool] = {}
        self._texts: dict[int, Asked] = {}

    async def pool(self, category: str) -> Pool:
        """What people enrolled as `category` may be asked, of all topics."""
        await self._refresh()
        if category not in self._pools:
            fitting = (card for card, kinds in self._candidates if not kinds or category in kinds)
            self._pools[category] = Pool.of(fitting)
        return self._pools[category]

    async def _refresh(self) -> None:
        if self._stamp is not None and time.monotonic() - self._read_at < self._seconds:
            return
        [row] = await db.reader().execute_query_dict(_STAMP)
        stamp = int(row["rows"]), int(row["ids"]), int(row["squares"])
        if stamp != self._stamp:
            rows = await db.reader().execute_query_dict(_IN_FORCE)
            self._candidates = [(_candidate(row), frozenset(_parsed(row["kinds"]))) for row in rows]
            self._pools, self._stamp = {}, stamp
        self._read_at = time.monotonic()

    async def texts(self, ids: Collection[int]) -> Mapping[int, Asked]:
        """Version → its text and answer; at most one query."""
        kept = self._texts
        if missing := [number for number in ids if number not in kept]:
            if len(kept) + len(missing) > MOST_TEXTS:
                self._texts = kept = {}  # whoever is in the middle of this goes on with the old ones
                missing = list(ids)
            await _load(kept, missing)
        return {number: kept[number] for number in ids}


async def _load(kept: dict[int, Asked], missing: Collection[int]) -> None:
    least, most = min(missing), max(missing)
    while least <= most:
        rows = await _TEXTS.rows(db.reader(), {"least": least, "most": most})
        if not rows:
            return
        kept.update((row["id"], _asked(row)) for row in rows)
        least = rows[-1]["id"] + 1


def _candidate(row: Mapping[str, Any]) -> Candidate:
    return Candidate(row["id"], row["item"], row["topic_id"], QuestionType(row["type"]), len(_parsed(row["options"])))


def _asked(row: Mapping[str, Any]) -> Asked:
    options = tuple(_parsed(row["options"]))
    kind = QuestionType(row["type"])
    return Asked(row["id"], row["item"], kind, row["stem"], options, row["key"], row["explanation"])


def _parsed(value: Any) -> list[str]:
    """A JSON column out of a hand-written statement."""
    found: list[str] = json.loads(value) if isinstance(value, str) else value
    return found
