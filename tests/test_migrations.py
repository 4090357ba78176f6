"""Migrations: safe when several start at once, all or nothing, and the database is what models and constraints say."""

# ruff: noqa: S608 - the names in statements are those of our own tables

import asyncio
import json
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest_asyncio
from tortoise import Tortoise
from tortoise.indexes import Index
from tortoise.models import Model

from server import db, migrating, settings
from server.migrations import constraints
from server.settings import Settings
from tests.conftest import SERVER, SQLITE, _on_server

ROOT = Path(__file__).resolve().parent.parent
INIT = "0_20260101000000_init.py"
BROKEN = '''RUN_IN_TRANSACTION = True


async def upgrade(db) -> str:
    return """
        CREATE TABLE "half" ("id" BIGINT NOT NULL PRIMARY KEY);
        CREATE TABLE "broken" ("id" NONSENSE OF NO KIND;"""


async def downgrade(db) -> str:
    return ""


MODELS_STATE = ""
'''


@pytest_asyncio.fixture
async def empty(tmp_path: Path) -> AsyncIterator[Settings]:
    """Settings over a database that nobody has touched."""
    if SQLITE:
        yield settings.load(data_dir=tmp_path / "data")
        return
    name = f"test_{uuid.uuid4().hex[:12]}"
    await _on_server(f'CREATE DATABASE "{name}"')
    yield settings.load(data_dir=tmp_path / "data", database={"url": f"{SERVER}/{name}"})
    await _on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


async def migrate(chosen: Settings, root: Path = ROOT) -> tuple[int, str]:
    """`python -m server migrate` as a process of its own: its status and what it printed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ANGUAN_")}
    environment |= {"ANGUAN_DATA_DIR": str(chosen.data_dir), "ANGUAN_DATABASE__URL": chosen.database.url}
    environment |= {"PYTHONPATH": os.pathsep.join([str(root), environment.get("PYTHONPATH", "")])}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "server", "migrate"),
        cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    out, _ = await process.communicate()
    return process.returncode or 0, out.decode().strip()


async def tables(chosen: Settings) -> set[str]:
    """Names of our tables in the database."""
    await db.connect(chosen)
    try:
        listing = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
        if SQLITE:
            listing = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        return {row["name"] for row in await db.writer().execute_query_dict(listing)}
    finally:
        await db.disconnect()


async def test_of_three_upgrades_at_once_one_applies_and_all_are_fine(empty: Settings) -> None:
    told = await asyncio.gather(*(migrate(empty) for _ in range(3)))

    assert sorted(told) == [(0, f"已应用 {INIT}"), (0, "数据库已是最新。"), (0, "数据库已是最新。")]


async def test_broken_file_rolls_back_everything_and_the_mended_folder_applies(empty: Settings, tmp_path: Path) -> None:
    root = tmp_path / "copy"
    for folder in ("server", "config"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    broken = root / "server" / "migrations" / ("sqlite" if SQLITE else "postgres") / "models" / "1_20270101000000_b.py"
    broken.write_text(BROKEN, "utf-8")

    status, told = await migrate(empty, root)
    left = await tables(empty)
    broken.unlink()

    assert (status, told, left) == (1, "", set())
    assert await migrate(empty, root) == (0, f"已应用 {INIT}")


def test_both_dialects_have_the_same_versions() -> None:
    found = {
        dialect: sorted(path.name for path in (migrating.FOLDER / dialect / "models").glob("[0-9]*.py"))
        for dialect in ("sqlite", "postgres")
    }

    assert found["sqlite"] == found["postgres"] != []


def test_init_migrations_fit_the_models() -> None:
    command = [sys.executable, "scripts/make_migrations.py", "--check"]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)

    assert (done.returncode, done.stdout.strip()) == (0, "migrations fit the models")


def models() -> list[type[Model]]:
    return [model for model in Tortoise.apps["models"].values() if model._meta.db_table != "aerich"]


def column(model: type[Model], name: str) -> str:
    """The database's name of a field; `enrolment` and `enrolment_id` are the same column."""
    field = model._meta.fields_map[name]
    source = getattr(field, "source_field", None) or name
    return source if name in model._meta.fields_db_projection else f"{name}_id"


def columns(model: type[Model], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(column(model, name) for name in names)


async def select(text: str) -> list[dict[str, Any]]:
    return list(await db.writer().execute_query_dict(text))


async def test_tables_are_those_of_the_models(database: Settings) -> None:
    listing = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
    if SQLITE:
        listing = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"

    assert {row["name"] for row in await select(listing)} == {model._meta.db_table for model in models()} | {"aerich"}


async def test_every_column_and_its_nullability_are_the_models(database: Settings) -> None:
    found, expected = {}, {}

    for model in models():
        table, meta = model._meta.db_table, model._meta
        found[table] = await nullable_columns(table)
        expected[table] = {meta.fields_db_projection[name]: meta.fields_map[name].null for name in meta.db_fields}

    assert found == expected


async def nullable_columns(table: str) -> dict[str, bool]:
    if SQLITE:
        rows = await select(f"PRAGMA table_info({table})")
        return {row["name"]: not (row["notnull"] or row["pk"]) for row in rows}
    listing = f"SELECT column_name, is_nullable FROM information_schema.columns WHERE table_name = '{table}'"
    return {row["column_name"]: row["is_nullable"] == "YES" for row in await select(listing)}


async def test_every_plain_index_and_unique_is_the_models(database: Settings) -> None:
    found, expected = {}, {}

    for model in models():
        found[model._meta.db_table] = await plain_indexes(model._meta.db_table)
        expected[model._meta.db_table] = indexes_of(model)

    assert found == expected


def indexes_of(model: type[Model]) -> set[tuple[bool, tuple[str, ...]]]:
    """(unique, columns) of each index; the primary key is not among them."""
    meta = model._meta
    own = {(field.unique, columns(model, [name])) for name, field in meta.fields_map.items()
           if name in meta.db_fields and (field.unique or field.index) and not field.pk}  # fmt: skip
    together = {(True, columns(model, names)) for names in meta.unique_together}
    listed = {(False, columns(model, index.fields if isinstance(index, Index) else index)) for index in meta.indexes}
    return own | together | listed


async def plain_indexes(table: str) -> set[tuple[bool, tuple[str, ...]]]:
    if not SQLITE:
        rows = await select(
            "SELECT i.indisunique AS is_unique, array_to_json(ARRAY(SELECT a.attname FROM unnest(i.indkey)"
            " WITH ORDINALITY k(number, place) JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number"
            " ORDER BY k.place))::text AS names FROM pg_index i"
            f" WHERE i.indrelid = '{table}'::regclass AND NOT i.indisprimary AND i.indpred IS NULL"
        )
        return {(row["is_unique"], tuple(json.loads(row["names"]))) for row in rows}
    found = set()
    for index in await select(f"PRAGMA index_list({table})"):
        if index["origin"] != "pk" and not index["partial"]:
            rows = await select(f"PRAGMA index_info({index['name']})")
            found.add((bool(index["unique"]), tuple(row["name"] for row in rows)))
    return found


async def test_every_check_is_the_lists(database: Settings) -> None:
    found = {table: await checks(table) for table in (model._meta.db_table for model in models())}

    expected = {table: await as_told(table, named) for table, named in constraints.CHECKS.items()}
    assert {table: named for table, named in found.items() if named} == expected


async def checks(table: str) -> dict[str, str]:
    """Name → condition, as the database tells it."""
    if SQLITE:
        [row] = await select(f"SELECT sql FROM sqlite_master WHERE name = '{table}'")
        lines = [line.strip().rstrip(",") for line in row["sql"].splitlines() if " CHECK (" in line]
        parts = [line.removeprefix('CONSTRAINT "').partition('" CHECK (') for line in lines]
        return {name: condition.removesuffix(")") for name, _, condition in parts}
    return {
        row["conname"]: row["told"]
        for row in await select(
            "SELECT conname, pg_get_constraintdef(oid) AS told FROM pg_constraint"
            f" WHERE contype = 'c' AND conrelid = '{table}'::regclass"
        )
    }


async def as_told(table: str, named: dict[str, str]) -> dict[str, str]:
    """Our list's conditions in the words of the database: PostgreSQL writes them its own way."""
    if SQLITE:
        return named
    async with db.transaction():
        await db.writer().execute_query(f'CREATE TABLE twin (LIKE "{table}")')
        for name, condition in named.items():
            await db.writer().execute_query(f'ALTER TABLE twin ADD CONSTRAINT "{name}" CHECK ({condition})')
        told = await checks("twin")
        await db.writer().execute_query("DROP TABLE twin")
    return told


async def test_every_partial_index_is_the_lists(database: Settings) -> None:
    wanted = {name: (*rest, True) for name, rest in constraints.UNIQUE_WHERE.items()}
    wanted |= {name: (*rest, False) for name, rest in constraints.INDEX_WHERE.items()}

    found = await partial_indexes()

    assert set(found) == set(wanted)
    for name, (table, names, condition, unique) in wanted.items():
        assert found[name] == await index_as_told(name, table, names, condition, unique)


async def partial_indexes() -> dict[str, str]:
    """Name → statement that makes it, as the database tells it."""
    listing = "SELECT indexname AS name, indexdef AS told FROM pg_indexes WHERE schemaname = 'public'"
    if SQLITE:
        listing = "SELECT name, sql AS told FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    return {row["name"]: row["told"] for row in await select(listing) if " WHERE " in row["told"]}


async def index_as_told(name: str, table: str, names: str, condition: str, unique: bool) -> str:
    create = f'CREATE {"UNIQUE " if unique else ""}INDEX "{{name}}" ON {table} ({names}) WHERE {condition}'
    if SQLITE:
        return create.format(name=name)
    async with db.transaction():
        await db.writer().execute_query(create.format(name="twin"))
        told = (await partial_indexes())["twin"]
        await db.writer().execute_query("DROP INDEX twin")
    return told.replace("INDEX twin", f"INDEX {name}")


async def test_every_trigger_is_the_lists(database: Settings) -> None:
    listing = "SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal"
    if SQLITE:
        listing = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    statements = constraints.TRIGGERS["sqlite" if SQLITE else "postgres"]

    expected = {text.split()[2] for text in statements if text.startswith("CREATE TRIGGER")}
    assert {row["name"] for row in await select(listing)} == expected
