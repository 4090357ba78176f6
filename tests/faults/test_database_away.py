"""The database stops, stands still, is locked: people are told "busy" in bounded time, and nobody restarts anything."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from tests.faults.cast import Cast, log_in, seed, study
from tests.faults.conftest import MakeSite, migrate, on_server
from tests.faults.servers import Cluster
from tests.faults.site import Site
from tests.live import Answer, Client

TIMEOUT = 2.0


@pytest_asyncio.fixture
async def away_site(make_site: MakeSite, cluster: Cluster) -> AsyncIterator[Site]:
    """A site on a PostgreSQL server of its own, with a quick time-out."""
    await on_server(cluster.url, "DROP DATABASE IF EXISTS fault")
    await on_server(cluster.url, "CREATE DATABASE fault")
    database = {"url": f"{cluster.url}/fault", "timeout_seconds": TIMEOUT, "pool_min": 1, "pool_max": 4}
    site = make_site(database=database)
    migrate(site)
    yield site
    site.end()


async def timed(client: Client, path: str) -> tuple[Answer, float]:
    began = time.monotonic()
    answer = await client.get(path)
    return answer, time.monotonic() - began


async def all_busy_in_time(client: Client, path: str, count: int) -> None:
    """So many calls at once, each on a connection of its own, are all told 503 in time."""
    for answer, seconds in await asyncio.gather(*(timed(client, path) for _ in range(count))):
        assert (answer.status, answer.code) == (503, "BUSY")
        assert seconds < TIMEOUT + 1


async def study_goes_on(site: Site, client: Client, cast: Cast) -> None:
    async def answers() -> bool:
        return (await client.get("/enrolments")).status == 200

    await site.until(answers, 10, "the API answers again")
    assert (await (await study(client, cast)).beat()).status == 200


async def test_stopped_postgres_is_busy_and_comes_back_by_itself(away_site: Site, cluster: Cluster) -> None:
    cast = await seed(away_site)
    web = away_site.start("web")
    await away_site.ready()
    async with away_site.client() as client:
        running = await study(client, cast)

        cluster.stop()

        assert (await running.beat()).status == 503
        await all_busy_in_time(client, f"/enrolments/{cast.enrolment_id}/topics", 12)
        assert await away_site.status_of("/healthz") == 200
        ready = await client.get(f"{away_site.base}/readyz")
        assert (ready.status, ready.body) == (503, {"ready": False, "missing": ["database"]})

        cluster.start()

        await study_goes_on(away_site, client, cast)
        assert await away_site.status_of("/readyz") == 200
    assert web.poll() is None


async def test_frozen_postgres_is_busy_in_bounded_time_and_comes_back(away_site: Site, cluster: Cluster) -> None:
    cast = await seed(away_site)
    away_site.start("web")
    await away_site.ready()
    async with away_site.client() as client:
        running = await study(client, cast)

        cluster.freeze()

        began = time.monotonic()
        assert (await running.beat()).status == 503
        assert time.monotonic() - began < TIMEOUT + 1
        await all_busy_in_time(client, "/enrolments", 12)
        assert await away_site.status_of("/healthz") == 200

        cluster.thaw()

        await study_goes_on(away_site, client, cast)


async def test_locked_rows_are_busy_and_give_their_connections_back(away_site: Site, cluster: Cluster) -> None:
    cast = await seed(away_site)
    away_site.start("web")
    await away_site.ready()
    async with away_site.client() as client:
        await study(client, cast)
        other = await asyncpg.connect(f"{cluster.url.replace('asyncpg://', 'postgres://')}/fault")
        await other.execute("BEGIN; LOCK TABLE study_clock, login_guard IN ACCESS EXCLUSIVE MODE")
        body = {"topic_id": str(cast.topic_id), "device": "手机"}
        path = f"/enrolments/{cast.enrolment_id}/study"

        answers = await asyncio.gather(*(client.post(path, body) for _ in range(8)))

        assert {answer.status for answer in answers} == {503}
        await other.close()
        await study_goes_on(away_site, client, cast)


async def test_web_starts_without_its_database(away_site: Site, cluster: Cluster) -> None:
    cluster.stop()
    away_site.start("web")

    async def waits() -> bool:
        return await away_site.status_of("/readyz") == 503

    await away_site.until(waits, 20, "/readyz answers 503")
    cluster.start()

    await away_site.ready()


async def test_locked_sqlite_refuses_writes_quickly_and_goes_on_reading(sqlite_site: Site) -> None:
    sqlite_site.sections["database"] = {"timeout_seconds": TIMEOUT}
    cast = await seed(sqlite_site)
    sqlite_site.start("web")
    await sqlite_site.ready()
    async with sqlite_site.client() as client:
        running = await study(client, cast)
        other = sqlite3.connect(sqlite_site.folder / "anguan.sqlite3", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")

        began = time.monotonic()
        body = {"topic_id": str(cast.topic_id), "device": "手机"}
        path = f"/enrolments/{cast.enrolment_id}"
        writes = asyncio.gather(running.beat(), *(client.post(f"{path}/study", body) for _ in range(6)))
        reads = [await timed(client, f"{path}/topics") for _ in range(5)]
        refused = await writes
        took = time.monotonic() - began

        assert [answer.status for answer, _ in reads] == [200] * 5
        assert max(seconds for _, seconds in reads) < 0.5
        assert {answer.status for answer in refused} == {503}
        assert took < TIMEOUT + 1
        other.execute("ROLLBACK")
        other.close()
        await study_goes_on(sqlite_site, client, cast)


async def test_clients_who_hang_up_while_sqlite_is_locked_leave_nothing_behind(sqlite_site: Site) -> None:
    sqlite_site.sections["database"] = {"timeout_seconds": TIMEOUT}
    cast = await seed(sqlite_site)
    sqlite_site.start("web")
    await sqlite_site.ready()
    async with sqlite_site.client() as client:
        await log_in(client)
        other = sqlite3.connect(sqlite_site.folder / "anguan.sqlite3", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        body = {"topic_id": str(cast.topic_id), "device": "手机"}
        path = f"/enrolments/{cast.enrolment_id}/study"

        calls = [asyncio.create_task(client.post(path, body)) for _ in range(4)]
        await asyncio.sleep(0.3)  # they are waiting for the lock now
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        other.execute("ROLLBACK")
        other.close()

        await study_goes_on(sqlite_site, client, cast)
