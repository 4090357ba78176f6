"""Scaled out over Redis: it dies, is flushed, is shared by two workers; every job ends, once."""

from typing import Any

import pytest_asyncio

from tests.faults.cast import seed_photographs
from tests.faults.servers import RedisServer
from tests.faults.site import Site
from tests.faults.test_worker_killed import all_compared_once, count_verdicts, kill_in_mid_comparison


@pytest_asyncio.fixture
async def shared_site(postgres_site: Site, redis: RedisServer) -> Site:
    postgres_site.sections["redis"] = {"url": redis.url}
    await count_verdicts(postgres_site)
    return postgres_site


async def some_done(site: Site) -> list[dict[str, Any]]:
    return list(await site.rows("SELECT id FROM job WHERE done_ms IS NOT NULL"))


async def test_two_workers_share_the_jobs_and_do_each_once(shared_site: Site) -> None:
    photographs = await seed_photographs(shared_site, 16)

    for _ in range(2):
        shared_site.start("worker")

    await all_compared_once(shared_site, photographs)


async def test_killed_worker_of_two_leaves_its_jobs_to_the_other(shared_site: Site) -> None:
    photographs = await seed_photographs(shared_site, 8)
    await kill_in_mid_comparison(shared_site, shared_site.start("worker"))

    shared_site.start("worker")

    await all_compared_once(shared_site, photographs)


async def test_flushed_redis_loses_no_job(shared_site: Site, redis: RedisServer) -> None:
    photographs = await seed_photographs(shared_site, 16)
    shared_site.start("worker")
    await shared_site.until(lambda: some_done(shared_site), 20, "the first job is done")

    assert redis.ask("FLUSHALL") == "+OK"

    await all_compared_once(shared_site, photographs)


async def test_jobs_end_after_redis_is_back(shared_site: Site, redis: RedisServer) -> None:
    worker = shared_site.start("worker")
    first = await seed_photographs(shared_site, 2)
    await all_compared_once(shared_site, first)
    redis.stop()
    more = await seed_photographs(shared_site, 6)

    async def notices() -> bool:
        return "worker_waits" in shared_site.logs()

    await shared_site.until(notices, 20, "the worker notices")
    redis.start()

    await all_compared_once(shared_site, first + more)
    assert worker.poll() is None


async def test_worker_starts_and_ends_without_redis(shared_site: Site, redis: RedisServer) -> None:
    redis.stop()
    worker = shared_site.start("worker")

    async def notices() -> bool:
        return "worker_waits" in shared_site.logs()

    await shared_site.until(notices, 20, "the worker notices")
    worker.terminate()

    assert worker.wait(5) == 0
