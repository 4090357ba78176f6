"""Lists by conditions: a page of the rows that somebody asked for, and how many there are in all."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from server import db
from server.db import Statement

_compiled: Final = cache(Statement)


class Selection:
    """Rows of a source, under whichever of its conditions stand in `values`.

        _BOOKS = Selection("b.id, b.title", "book b JOIN author a ON a.id = b.author_id", {
            "author": "a.name = :author",
            "lent": "b.lent_ms IS NOT NULL",
        }, counted="book b JOIN author a ON a.id = b.author_id")

        await _BOOKS.rows({"author": "鲁迅", "lent": ""}, "b.title, b.id", limit=50)

    A condition without a parameter is put in force by any value under its name. Each combination that is used is
    compiled once (`Statement`), so every list runs a statement fit for exactly what was asked. All texts are the
    program's own; what people type goes into `values`.
    """

    def __init__(
        self, columns: str, source: str, conditions: Mapping[str, str], *, counted: str = "", joined: str = ""
    ) -> None:
        """`counted`: a source with fewer joins, enough for counting. `joined`: where rows are chosen first and joined
        then, since all columns of the source would be read otherwise: its alias again, and the joins."""
        self._columns, self._source, self._joined = columns, source, joined
        self._counted = counted or source
        self._conditions = conditions
        self._known = {*conditions, *Statement(" ".join([source, *conditions.values()])).names}

    async def rows(
        self, values: Mapping[str, Any], order: str, *, offset: int = 0, limit: int
    ) -> Sequence[Mapping[str, Any]]:
        """A page, in an order that leaves no two rows equal. One query."""
        page = f"{self._source}{self._where(values)} ORDER BY {order} LIMIT :limit OFFSET :offset"
        if self._joined:
            page = f"(SELECT * FROM {page}) {self._joined} ORDER BY {order}"  # noqa: S608 - texts of ours
        statement = _compiled(f"SELECT {self._columns} FROM {page}")  # noqa: S608
        return await statement.rows(db.reader(), {**values, "limit": limit, "offset": offset})

    async def count(self, values: Mapping[str, Any], up_to: int | None = None) -> int:
        """How many rows fit; `up_to`: no further is counted, which spares the reading of long lists. One query."""
        found = f"FROM {self._counted}{self._where(values)}"
        if up_to is not None:
            found = f"FROM (SELECT 1 AS one {found} LIMIT :count_to) AS few"
        row = await _compiled(f"SELECT count(*) AS found {found}").row(db.reader(), {**values, "count_to": up_to})
        return int(row["found"]) if row else 0

    def _where(self, values: Mapping[str, Any]) -> str:
        if unknown := values.keys() - self._known:
            raise KeyError(*unknown)  # a condition misspelt would show everything
        named = [text for name, text in self._conditions.items() if name in values]
        return f" WHERE {' AND '.join(named)}" if named else ""
