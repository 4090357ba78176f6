"""Several changes of SQLite in one turn: all of them, or none."""

import asyncio

import pytest
from tortoise.exceptions import IntegrityError

from server import db
from server.db import Statement
from server.settings import Settings
from tests.conftest import SQLITE

pytestmark = pytest.mark.skipif(not SQLITE, reason="PostgreSQL changes several tables by one statement")
_ADD = Statement("INSERT INTO category (id, position, name, description) VALUES (:id, 1, :name, '') RETURNING id")
_RENAME = Statement("UPDATE category SET name = :name WHERE id = :id RETURNING id")
_NAMES = Statement("SELECT name FROM category ORDER BY name")


async def names() -> list[str]:
    return [row["name"] for row in await _NAMES.rows(db.writer(), {})]


async def test_all_changes_are_made(database: Settings) -> None:
    done = await db.change_together([(_ADD, {"id": 1, "name": "一"}), (_ADD, {"id": 2, "name": "二"})])

    assert (done, await names()) == (True, ["一", "二"])


async def test_nothing_is_changed_where_the_first_finds_no_row(database: Settings) -> None:
    done = await db.change_together([(_RENAME, {"id": 9, "name": "无"}), (_ADD, {"id": 1, "name": "一"})])

    assert (done, await names()) == (False, [])


async def test_a_change_that_is_refused_takes_the_others_back(database: Settings) -> None:
    with pytest.raises(IntegrityError):
        await db.change_together([(_ADD, {"id": 1, "name": "一"}), (_ADD, {"id": 1, "name": "二"})])

    assert await names() == []


async def test_connection_is_usable_after_a_cancelled_caller(database: Settings) -> None:
    change = asyncio.create_task(db.change_together([(_ADD, {"id": 1, "name": "一"})]))
    await asyncio.sleep(0)
    change.cancel()
    await asyncio.gather(change, return_exceptions=True)

    async with db.transaction():
        await _ADD.rows(db.writer(), {"id": 2, "name": "二"})

    assert "二" in await names()
