"""Bringing a database up to the newest migration, safely when two processes start at once."""

import os
import sqlite3
from pathlib import Path
from typing import Any, Final

from tortoise import BaseDBAsyncClient, Tortoise
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from server import db
from server.settings import Settings

FOLDER: Final = Path(__file__).parent / "migrations"
_LOCK: Final = 20_261_124  # PostgreSQL advisory lock: any number, the same in every process
_LEDGER: Final = (
    'CREATE TABLE IF NOT EXISTS "aerich" ("id" SERIAL NOT NULL PRIMARY KEY, "version" VARCHAR(255) NOT NULL,'
    ' "app" VARCHAR(100) NOT NULL, "content" JSONB NOT NULL)'
)


def versions(settings: Settings) -> list[str]:
    """Names of all migration files of this database's dialect, oldest first."""
    names = [path.name for path in _location(settings).joinpath("models").glob("[0-9]*.py")]
    return sorted(names, key=lambda name: int(name.partition("_")[0]))


def _location(settings: Settings) -> Path:
    return FOLDER / ("sqlite" if settings.embedded else "postgres")


async def pending(settings: Settings, connection: BaseDBAsyncClient) -> list[str]:
    """Migrations the connected database lacks."""
    try:
        done = {row["version"] for row in await connection.execute_query_dict("SELECT version FROM aerich")}
    except OperationalError:
        done = set()
    return [name for name in versions(settings) if name not in done]


async def upgrade(settings: Settings) -> list[str]:
    """Apply what is missing in ONE transaction under a lock; returns the names applied.

    aerich itself takes no lock and asks "applied?" outside the transaction, so all of it is wrapped:
    PostgreSQL by an advisory lock, SQLite by BEGIN EXCLUSIVE. A broken file rolls everything back.
    """
    config = db.config(settings)
    if settings.embedded:
        # A table rebuild must not fire cascades, and foreign keys cannot be switched off inside a transaction.
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        path = settings.database_url.partition("?")[0]
        config["connections"] = {"default": f"{path}?foreign_keys=OFF&busy_timeout=60000"}
        config["routers"] = []
    await Tortoise.init(config=config)
    try:
        if not await pending(settings, Tortoise.get_connection("default")):
            return []
        return await _upgrade(settings, config)
    finally:
        await Tortoise.close_connections()


async def _upgrade(settings: Settings, config: dict[str, Any]) -> list[str]:
    os.environ["AERICH_NO_TORTOISE_V1_WARNING"] = "1"
    from aerich import Command  # noqa: PLC0415 - heavy, and needed only when something is to be applied
    from aerich.migrate import Migrate  # noqa: PLC0415

    usual = SqliteTransactionWrapper.begin, SqliteClient.execute_script
    SqliteTransactionWrapper.begin, SqliteClient.execute_script = _begin_exclusive, _statement_by_statement  # type: ignore[method-assign]
    try:
        command = Command(config, app="models", location=str(_location(settings)))
        async with in_transaction() as connection:
            if not settings.embedded:
                # A failed SELECT would abort the transaction: the ledger must exist before aerich looks for it.
                await connection.execute_query(f"SELECT pg_advisory_xact_lock({_LOCK})")
                await connection.execute_script(_LEDGER)
            Migrate.app = "models"
            Migrate.migrate_location = Migrate.get_migration_dir(command.location, "models")
            applied: list[str] = await command.upgrade()
            if settings.embedded:
                await _check_foreign_keys(connection)
            return applied
    finally:
        SqliteTransactionWrapper.begin, SqliteClient.execute_script = usual  # type: ignore[method-assign]


async def _begin_exclusive(self: SqliteTransactionWrapper) -> None:
    await self._connection.execute("BEGIN EXCLUSIVE")


async def _statement_by_statement(self: SqliteClient, text: str) -> None:
    """sqlite3's own executescript() COMMITs first, which would leave the first half of a broken file."""
    statement = ""
    async with self.acquire_connection() as connection:
        for line in text.splitlines(keepends=True):
            statement += line
            if sqlite3.complete_statement(statement):
                await connection.execute(statement)
                statement = ""
        if statement.strip():
            await connection.execute(statement)


async def _check_foreign_keys(connection: BaseDBAsyncClient) -> None:
    _, broken = await connection.execute_query("PRAGMA foreign_key_check")
    if broken:
        raise RuntimeError(f"foreign keys broken in {sorted({row[0] for row in broken})}")
