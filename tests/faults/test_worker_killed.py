"""A worker is killed -9 in the middle of a comparison: after the lease another compares, once, and no photo is lost."""

import signal
from typing import Any

import pytest
import pytest_asyncio

from tests.faults.cast import seed_photographs
from tests.faults.site import Process, Site

# Counts every verdict that is written, whoever writes it.
_COUNT = {
    "sqlite": ["CREATE TABLE verdict (snapshot INTEGER)",
        "CREATE TRIGGER count_verdicts AFTER UPDATE OF status ON snapshot"
        " WHEN NEW.status IN ('COMPARED', 'FLAGGED') BEGIN INSERT INTO verdict VALUES (NEW.id); END"],
    "postgres": ["CREATE TABLE verdict (snapshot BIGINT)",
        "CREATE FUNCTION count_verdict() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN INSERT INTO verdict VALUES (NEW.id); RETURN NULL; END $$",
        "CREATE TRIGGER count_verdicts AFTER UPDATE OF status ON snapshot FOR EACH ROW"
        " WHEN (NEW.status IN ('COMPARED', 'FLAGGED')) EXECUTE FUNCTION count_verdict()"],
}  # fmt: skip


async def count_verdicts(site: Site) -> None:
    for statement in _COUNT["sqlite" if site.settings.embedded else "postgres"]:
        await site.rows(statement)


@pytest_asyncio.fixture
async def counted_site(site: Site) -> Site:
    await count_verdicts(site)
    return site


async def kill_in_mid_comparison(site: Site, worker: Process) -> None:
    """Stop the process while it holds a job, make sure that it does, and kill it."""

    async def holds_a_job() -> bool:
        if not await begun(site):
            return False
        worker.send_signal(signal.SIGSTOP)
        if await begun(site):
            return True
        worker.send_signal(signal.SIGCONT)  # it had just finished
        return False

    await site.until(holds_a_job, 20, "a worker has begun a job")
    worker.kill()
    worker.wait()


async def freeze_between_transactions(site: Site, worker: Process) -> None:
    """Stop the process while it holds a job but no lock: one frozen inside a transaction holds up everybody,
    whose waits end in "busy" until it wakes or dies. That is another matter than a late verdict."""

    async def is_frozen() -> bool:
        if not await begun(site):
            return False
        worker.send_signal(signal.SIGSTOP)
        if await begun(site) and not await site.is_locked():
            return True
        worker.send_signal(signal.SIGCONT)
        return False

    await site.until(is_frozen, 20, "a worker has begun a job and holds no lock")


async def begun(site: Site) -> list[dict[str, Any]]:
    return list(await site.rows("SELECT id FROM job WHERE tries > 0 AND lease IS NOT NULL AND done_ms IS NULL"))


async def all_compared_once(site: Site, photographs: list[int], seconds: float = 30) -> None:
    async def are_done() -> bool:
        return not await site.rows("SELECT id FROM job WHERE done_ms IS NULL AND dead_ms IS NULL")

    await site.until(are_done, seconds, "every job is done")
    verdicts = await site.rows("SELECT snapshot FROM verdict ORDER BY snapshot")
    assert [row["snapshot"] for row in verdicts] == photographs
    waiting = await site.rows("SELECT id FROM snapshot WHERE status NOT IN ('COMPARED', 'FLAGGED') OR engine IS NULL")
    assert list(waiting) == []


async def test_killed_worker_leaves_its_photographs_to_the_next_one(counted_site: Site) -> None:
    photographs = await seed_photographs(counted_site, 8)
    worker = counted_site.start("worker")
    await kill_in_mid_comparison(counted_site, worker)
    left = await begun(counted_site)

    counted_site.start("worker")

    await all_compared_once(counted_site, photographs)
    again = await counted_site.rows("SELECT id FROM job WHERE tries > 1 ORDER BY id")
    assert {row["id"] for row in again} >= {row["id"] for row in left}


async def test_several_kills_in_a_row_lose_and_repeat_nothing(counted_site: Site) -> None:
    photographs = await seed_photographs(counted_site, 12)

    for _ in range(3):
        await kill_in_mid_comparison(counted_site, counted_site.start("worker"))
    counted_site.start("worker")

    await all_compared_once(counted_site, photographs)


async def test_frozen_worker_that_wakes_up_late_writes_no_second_verdict(counted_site: Site) -> None:
    photographs = await seed_photographs(counted_site, 4)
    frozen = counted_site.start("worker")
    await freeze_between_transactions(counted_site, frozen)

    counted_site.start("worker")
    await all_compared_once(counted_site, photographs)
    frozen.send_signal(signal.SIGCONT)
    frozen.terminate()

    assert frozen.wait(15) == 0
    await all_compared_once(counted_site, photographs)


@pytest.mark.parametrize("site", ["sqlite"], indirect=True)
async def test_worker_told_to_end_finishes_what_it_has_begun(counted_site: Site) -> None:
    counted_site.sections["worker"] = {"lease_seconds": 60, "poll_seconds": 0.1}
    photographs = await seed_photographs(counted_site, 8)
    worker = counted_site.start("worker")

    async def has_begun() -> list[dict[str, Any]]:
        return await begun(counted_site)

    await counted_site.until(has_begun, 20, "a worker has begun a job")
    worker.terminate()

    assert worker.wait(15) == 0
    counted_site.start("worker")
    await all_compared_once(counted_site, photographs)  # long before the lease of anything left behind
    assert {row["tries"] for row in await counted_site.rows("SELECT tries FROM job")} == {1}
