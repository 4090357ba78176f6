"""What the fault tests ask for: sites on SQLite and PostgreSQL, servers of their own that may be stopped."""

import shutil
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import pytest_asyncio
from tests.conftest import SERVER, SQLITE
from tests.faults.servers import Cluster, RedisServer
from tests.faults.site import Site

from server import migrating, settings


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file that sites get copies of."""
    import asyncio  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("template")
    asyncio.run(migrating.upgrade(settings.load(data_dir=folder)))
    return folder / "anguan.sqlite3"
