"""Writing many rows so that others can go on meanwhile, and what came of it."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from server import db
from server.errors import Conflict
from server.integrations.spreadsheets import Fault
from server.registry.services.sheets import Line
from server.workflow import DecidedMeanwhile

BATCH: Final = 100  # rows a transaction: SQLite is held for 9 ms, at most 21 measured; with 200 for up to 47

_T = TypeVar("_T")
Progress = Callable[[int, int], object]  # called with the rows done and the rows there are


def unwatched(_done: int, _total: int) -> None:
    """For imports that nobody waits for."""


class ImportDisturbed(Conflict):
    message = "导入期间有其他人修改了同样的数据，请重新导入一次：已写入的行不会重复。"


@dataclass(frozen=True)
class Tally:
    """What happened to the rows of one kind."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.added + other.added, self.changed + other.changed, self.unchanged + other.unchanged)


@dataclass(frozen=True)
class Report:
    """What an import did: by kind of sheet, and every fault. `written` False: nothing was changed at all."""

    written: bool
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    faults: Sequence[Fault] = ()


@asynccontextmanager
async def writing() -> AsyncIterator[None]:
    """Around all batches of an import. PostgreSQL: one transaction, so a kill undoes everything. SQLite has one
    writer, which nobody may be for over 50 ms: each batch stands for itself, and after a kill the same import
    is run again, which passes over what is there."""
    try:
        if _one_writer():
            yield
        else:
            async with db.transaction():
                yield
    except (IntegrityError, DecidedMeanwhile) as fault:
        raise ImportDisturbed from fault


def _one_writer() -> bool:
    return db.writer().capabilities.dialect == "sqlite"


class Writer:
    """Writes lines in short transactions, and tells how far it is."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = 0, total, progress
        progress(0, total)

    async def write(self, lines: Sequence[Line], write: Callable[[Sequence[Line]], Awaitable[Tally]]) -> Tally:
        """All lines, batch after batch."""
        tally = Tally()
        for batch in chunks(lines):
            began = time.monotonic()
            async with db.transaction():
                tally += await write(batch)
            self._done += len(batch)
            self._progress(self._done, self._total)
            await let_others_in(began)
        return tally


async def let_others_in(began: float) -> None:
    """After a batch: on SQLite the pause is as long as the batch that began then, so that others come in."""
    await asyncio.sleep(time.monotonic() - began if _one_writer() else 0)


def chunks(items: Sequence[_T], size: int = BATCH) -> Iterator[Sequence[_T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


async def upsert(model: type[Model], rows: Sequence[tuple[Model | None, Mapping[str, Any]]]) -> Tally:
    """Bring rows to the stated values: None is a row to be added. In the caller's transaction; rows that have
    them already are not written."""
    changed: dict[tuple[str, ...], list[Model]] = {}
    for row, values in rows:
        if row is not None and (names := _changed(row, values)):
            changed.setdefault(names, []).append(row)
    for names, group in changed.items():
        await _save(model, group, names)
    new = [model(**values) for row, values in rows if row is None]
    if new:  # after the changes: one of them may have made room under a unique key
        await model.bulk_create(new)
    saved = sum(map(len, changed.values()))
    return Tally(len(new), saved, len(rows) - len(new) - saved)


def _changed(row: Model, values: Mapping[str, Any]) -> tuple[str, ...]:
    """The columns that are others now."""
    differing = {name: value for name, value in values.items() if getattr(row, name) != value}
    row.update_from_dict(differing)
    return tuple(differing)


async def _save(model: type[Model], rows: Sequence[Model], names: Sequence[str]) -> None:
    """What the ORM would say for each row, said once for all: a hundred round trips hold the database for longer."""
    connection = db.writer()
    text = connection.executor_class(model=model, db=connection).get_update_sql(names, None)
    columns = [(name, model._meta.fields_map[name]) for name in (*names, model._meta.pk_attr)]
    values = [[column.to_db_value(getattr(row, name), row) for name, column in columns] for row in rows]
    await connection.execute_many(text, values)


def described(lines: Mapping[str, Collection[Line]]) -> str:
    """For the log: `企业12行，人员500行`. Counts only."""
    return "，".join(f"{name}{len(found)}行" for name, found in lines.items() if found)
