"""What the fault tests ask for: sites on SQLite and PostgreSQL, and servers of their own that may be stopped."""

import asyncio
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from tests.conftest import SERVER, SQLITE
from tests.faults.servers import Cluster, RedisServer
from tests.faults.site import ROOT, Site

# The campaign of simulated sittings is a package beside scripts/exam_campaign.py.
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "scripts" / "lib")]

MakeSite = Callable[..., Site]


def migrate(site: Site) -> None:
    """Bring the site's database up to date, as an operator does."""
    command = [sys.executable, "-m", "server", "migrate"]
    subprocess.run(command, cwd=ROOT, env=site.environment, check=True, stdout=subprocess.DEVNULL)


@pytest.fixture
def make_site(tmp_path: Path) -> Iterator[MakeSite]:
    """Sites whose processes are all ended after the test; their database is the test's business."""
    made: list[Site] = []

    def make(**sections: dict[str, Any]) -> Site:
        folder = tmp_path / f"site{len(made)}"
        folder.mkdir()
        made.append(Site(folder, sections))
        return made[-1]

    yield make
    for site in made:
        site.end()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy."""
    folder = tmp_path_factory.mktemp("template")
    migrate(Site(folder, {}))
    return folder / "anguan.sqlite3"


@pytest.fixture
def sqlite_site(make_site: MakeSite, sqlite_template: Path) -> Site:
    site = make_site()
    shutil.copy(sqlite_template, site.folder / "anguan.sqlite3")
    return site


async def on_server(server: str, statement: str) -> None:
    connection = await asyncpg.connect(f"{server.replace('asyncpg://', 'postgres://')}/postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def postgres_template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A migrated database to copy, on the shared server of the test run."""
    if SQLITE:
        pytest.skip("ANGUAN_TEST_DATABASE names no PostgreSQL server")
    name = f"fault_{uuid.uuid4().hex[:12]}"
    asyncio.run(on_server(SERVER, f'CREATE DATABASE "{name}"'))
    migrate(Site(tmp_path_factory.mktemp("postgres"), {"database": {"url": f"{SERVER}/{name}"}}))
    yield name
    asyncio.run(on_server(SERVER, f'DROP DATABASE "{name}" WITH (FORCE)'))


@pytest_asyncio.fixture
async def postgres_site(make_site: MakeSite, postgres_template: str) -> AsyncIterator[Site]:
    name = f"fault_{uuid.uuid4().hex[:12]}"
    await on_server(SERVER, f'CREATE DATABASE "{name}" TEMPLATE "{postgres_template}" STRATEGY WAL_LOG')
    site = make_site(database={"url": f"{SERVER}/{name}", "pool_min": 1, "pool_max": 5})
    yield site
    site.end()
    await on_server(SERVER, f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", "postgres"])
def site(request: pytest.FixtureRequest) -> Site:
    """The same test on both databases."""
    found: Site = request.getfixturevalue(f"{request.param}_site")
    return found


@pytest.fixture(scope="session")
def own_cluster() -> Iterator[Cluster]:
    """A PostgreSQL server that tests may stop and freeze."""
    # Not below tmp_path: the server's user may not look into pytest's folder.
    with tempfile.TemporaryDirectory(prefix="anguan-") as folder:
        found = Cluster(Path(folder))
        try:
            yield found
        finally:
            found.end()


@pytest.fixture
def cluster(own_cluster: Cluster) -> Iterator[Cluster]:
    """Running when the test begins, and however the test leaves it, not after it."""
    own_cluster.start()
    yield own_cluster
    own_cluster.end()


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis of the test's own, started; ended however the test leaves it."""
    found = RedisServer(tmp_path)
    try:
        found.start()
        yield found
    finally:
        found.stop()
