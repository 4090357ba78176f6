"""Lists by conditions: which of them are in force, pages, and counts."""

from typing import Final

import pytest

from server.accounts.rules import PROVINCE, CityScope
from server.db import Statement, writer
from server.selection import Selection
from server.settings import Settings

_BORN: Final = Statement(
    "INSERT INTO category (id, position, name, description) VALUES (:id, :position, :name, '') RETURNING id"
)
_CONDITIONS: Final = {
    "above": "c.position > :above::int",
    "like": "c.name LIKE :like ESCAPE '!'",
    "first": "c.position = 1",
    "cities": ":cities::text LIKE '%,' || c.name || ',%'",
}
CATEGORIES: Final = Selection("c.id, c.name", "category c", _CONDITIONS)
JOINED_LATER: Final = Selection(
    "c.id, d.name AS before", "category c", _CONDITIONS, joined="c LEFT JOIN category d ON d.position = c.position - 1"
)
COUNTED_APART: Final = Selection("c.id", "category c JOIN category d ON 1 = 1", {}, counted="category c")


@pytest.fixture(autouse=True)
async def categories(database: Settings) -> None:
    for number, name in enumerate(("370100", "370200", "370700"), 1):
        await _BORN.row(writer(), {"id": number, "position": number, "name": name})


async def found(values: dict[str, object]) -> tuple[list[int], int]:
    rows = await CATEGORIES.rows(values, "c.id", limit=50)
    return [row["id"] for row in rows], await CATEGORIES.count(values)


async def test_without_conditions_everything_is_found() -> None:
    assert await found({}) == ([1, 2, 3], 3)


async def test_each_condition_named_is_in_force() -> None:
    assert await found({"above": 1}) == ([2, 3], 2)
    assert await found({"first": ""}) == ([1], 1)
    assert await found({"like": "3707%", "above": 1}) == ([3], 1)
    assert await found({"first": "", "above": 1}) == ([], 0)


async def test_a_condition_misspelt_is_an_error_and_never_everything() -> None:
    with pytest.raises(KeyError, match="citys"):
        await CATEGORIES.rows({"citys": ",370100,"}, "c.id", limit=50)
    with pytest.raises(KeyError, match="citys"):
        await CATEGORIES.count({"citys": ",370100,"})


async def test_pages_follow_the_order() -> None:
    page = await CATEGORIES.rows({"above": 0}, "c.id DESC", offset=1, limit=1)

    assert page == [{"id": 2, "name": "370200"}]


async def test_counting_ends_where_it_was_told() -> None:
    assert [await CATEGORIES.count({"above": 0}, up_to) for up_to in (2, 3, 4)] == [2, 3, 3]


async def test_rows_are_chosen_first_and_joined_then() -> None:
    page = await JOINED_LATER.rows({"above": 1}, "c.id DESC", limit=2)

    assert page == [{"id": 3, "before": "370200"}, {"id": 2, "before": "370100"}]
    assert await JOINED_LATER.count({"above": 1}) == 2


async def test_counting_uses_its_own_source() -> None:
    assert await COUNTED_APART.count({}) == 3


async def test_a_scope_is_a_condition_unless_it_is_the_whole_province() -> None:
    some = CityScope(frozenset({"370700", "370100"}))

    assert (some.listed, some.condition) == (",370100,370700,", {"cities": ",370100,370700,"})
    assert (PROVINCE.listed, PROVINCE.condition) == ("", {})
    assert await found({**some.condition}) == ([1, 3], 2)
    assert await found({**PROVINCE.condition}) == ([1, 2, 3], 3)
