"""What every test may ask for: a migrated database of its own, settings, a clock that obeys, a keyring.

`ANGUAN_TEST_DATABASE` chooses the database: unset or `sqlite`, or a PostgreSQL server
(`asyncpg://user@host:port`), on which each test gets a copy of a migrated template.
"""

import asyncio
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio

from server import crypto, db, migrating, settings
from server.clock import Clock
from server.settings import Settings
from tests.factories import NOW_MS

SERVER = os.environ.get("ANGUAN_TEST_DATABASE", "sqlite").replace("asyncpg://", "postgres://")
SQLITE = SERVER == "sqlite"


class TestClock(Clock):
    """Stands still until told."""

    __test__ = False

    def __init__(self, now_ms: int = NOW_MS) -> None:
        self.ms = now_ms

    def now_ms(self) -> int:
        return self.ms

    def advance(self, seconds: float) -> None:
        self.ms += round(seconds * 1000)


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture(autouse=True)
def keyring() -> crypto.Keyring:
    ring = crypto.Keyring({"k1": b"1" * 32}, "k1")
    crypto.use(ring)
    return ring


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A migrated database that tests get copies of: a file's path, or a name on the server."""
    if SQLITE:
        folder = tmp_path_factory.mktemp("template")
        asyncio.run(migrating.upgrade(settings.load(data_dir=folder)))
        yield str(folder / "anguan.sqlite3")
        return
    name = f"template_{uuid.uuid4().hex[:12]}"
    asyncio.run(_on_server(f'CREATE DATABASE "{name}"'))
    asyncio.run(migrating.upgrade(settings.load(database={"url": f"{SERVER}/{name}"})))
    yield name
    asyncio.run(_on_server(f'DROP DATABASE "{name}" WITH (FORCE)'))


async def _on_server(statement: str) -> None:
    connection = await asyncpg.connect(f"{SERVER}/postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest_asyncio.fixture
async def test_settings(template: str, tmp_path: Path) -> AsyncIterator[Settings]:
    """Settings over a fresh copy of the template and a folder of the test's own."""
    overrides = {"data_dir": tmp_path, "server": {"catalogue_cache_seconds": 0}, "log": {"level": "WARNING"}}
    if SQLITE:
        shutil.copy(template, tmp_path / "anguan.sqlite3")
        yield settings.load(**overrides)
        return
    name = f"test_{uuid.uuid4().hex[:12]}"
    await _on_server(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY WAL_LOG')
    yield settings.load(**overrides, database={"url": f"{SERVER}/{name}", "pool_min": 1, "pool_max": 10})
    await _on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest_asyncio.fixture
async def database(test_settings: Settings) -> AsyncIterator[Settings]:
    """The test's own database, connected."""
    await db.connect(test_settings)
    yield test_settings
    await db.disconnect()
