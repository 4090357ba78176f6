"""The worker process's loop, in this process: every job ends, whatever the handler, the chore or the database does."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest

from server import db
from server.accounts.models import Consent
from server.accounts.rules import ConsentScope
from server.crypto import Keyring
from server.jobs.handlers import HANDLERS
from server.jobs.periodic import Chore
from server.jobs.worker import Worker
from server.outbox import services as outbox
from server.outbox.models import Job
from server.proctoring.models import Snapshot
from server.proctoring.rules import AskReason, SnapshotStatus, SubjectKind
from server.runtime import Runtime, store_of
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import NOW_MS, make_person


@pytest.fixture
def runtime(database: Settings, clock: TestClock, keyring: Keyring) -> Runtime:
    quick = database.worker.model_copy(update={"poll_seconds": 0.01, "concurrency": 3, "max_tries": 2})
    server = database.server.model_copy(update={"stop_seconds": 2})
    chosen = database.model_copy(update={"worker": quick, "server": server})
    return Runtime(chosen, keyring, store_of(chosen), clock)


@asynccontextmanager
async def working(worker: Worker) -> Any:
    stop = asyncio.Event()
    running = asyncio.create_task(worker.run(stop))
    try:
        yield
    finally:
        stop.set()
        await running


async def until(happened: Callable[[], Awaitable[Any]]) -> None:
    async with asyncio.timeout(5):
        while not await happened():  # noqa: ASYNC110 - rows tell nobody when they change
            await asyncio.sleep(0.01)


async def add(kind: str, count: int = 1, **args: Any) -> None:
    for _ in range(count):
        await outbox.add(kind, args, now_ms=NOW_MS)


async def none_open() -> bool:
    return not await Job.filter(done_ms=None, dead_ms=None, run_after_ms__lte=NOW_MS).exists()


async def noted(_runtime: Runtime, args: Mapping[str, Any]) -> None:
    """A handler that has nothing to do."""


async def failing(_runtime: Runtime, _args: Mapping[str, Any]) -> None:
    raise LookupError("text that may be personal")


async def test_every_job_is_done_many_more_than_fit_in_the_hand(runtime: Runtime) -> None:
    await add("noted", 50)

    async with working(Worker(runtime, {"noted": noted}, ())):
        await until(none_open)

    assert await Job.filter(done_ms=NOW_MS, tries=1).count() == 50


async def test_no_more_jobs_run_at_once_than_the_setting_allows(runtime: Runtime) -> None:
    running, most = 0, 0

    async def counted(_runtime: Runtime, _args: Mapping[str, Any]) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.01)
        running -= 1

    await add("counted", 12)
    async with working(Worker(runtime, {"counted": counted}, ())):
        await until(none_open)

    assert most == 3


async def test_job_of_an_unknown_kind_is_laid_aside_and_holds_up_nobody(runtime: Runtime, clock: TestClock) -> None:
    await add("unknown")
    await add("noted")

    async with working(Worker(runtime, {"noted": noted}, ())):
        await until(none_open)
        clock.advance(5)

        async def is_dead() -> bool:
            return await Job.filter(kind="unknown", dead_ms__not_isnull=True).exists()

        await until(is_dead)

    unknown, done = await Job.get(kind="unknown"), await Job.get(kind="noted")
    assert (unknown.fault, unknown.tries, unknown.done_ms, done.done_ms) == ("KeyError", 2, None, NOW_MS)


async def test_handler_that_raises_postpones_its_job_and_keeps_only_the_kind(runtime: Runtime) -> None:
    await add("failing")

    async with working(Worker(runtime, {"failing": failing}, ())):
        await until(none_open)

    job = await Job.get()
    assert (job.fault, job.run_after_ms, job.lease, job.done_ms) == ("LookupError", NOW_MS + 5000, None, None)


async def test_job_that_no_process_survives_is_laid_aside_without_being_begun(runtime: Runtime) -> None:
    begun: list[int] = []

    async def deadly(_runtime: Runtime, _args: Mapping[str, Any]) -> None:
        begun.append(1)

    await add("deadly")
    await Job.filter(kind="deadly").update(tries=2)  # two processes took it and never came back
    async with working(Worker(runtime, {"deadly": deadly}, ())):
        await until(none_open)

    job = await Job.get()
    assert (job.fault, job.dead_ms, begun) == ("WorkerDied", NOW_MS, [])


async def test_told_to_end_lets_the_running_jobs_finish(runtime: Runtime) -> None:
    began, may_end = asyncio.Event(), asyncio.Event()

    async def slow(_runtime: Runtime, _args: Mapping[str, Any]) -> None:
        began.set()
        await may_end.wait()

    await add("slow")
    stop = asyncio.Event()
    running = asyncio.create_task(Worker(runtime, {"slow": slow}, ()).run(stop))
    await began.wait()

    stop.set()
    await asyncio.sleep(0.05)
    assert not running.done()
    may_end.set()
    await running

    assert (await Job.get()).done_ms == NOW_MS


async def test_told_to_end_begins_nothing_more(runtime: Runtime) -> None:
    began = asyncio.Event()

    async def slow(_runtime: Runtime, _args: Mapping[str, Any]) -> None:
        began.set()
        await asyncio.sleep(0.1)

    await add("slow", 9)
    stop = asyncio.Event()
    running = asyncio.create_task(Worker(runtime, {"slow": slow}, ()).run(stop))
    await began.wait()
    stop.set()
    await running

    assert await Job.filter(done_ms__not_isnull=True).count() == 3
    assert await Job.filter(tries=0).count() == 6


async def test_job_that_does_not_end_holds_up_the_end_for_stop_seconds_only(runtime: Runtime) -> None:
    began = asyncio.Event()

    async def endless(_runtime: Runtime, _args: Mapping[str, Any]) -> None:
        began.set()
        await asyncio.Event().wait()

    await add("endless")
    server = runtime.settings.server.model_copy(update={"stop_seconds": 0.1})
    impatient = Runtime(
        runtime.settings.model_copy(update={"server": server}), runtime.keyring, runtime.store, runtime.clock
    )
    stop = asyncio.Event()
    running = asyncio.create_task(Worker(impatient, {"endless": endless}, ()).run(stop))
    await began.wait()
    stop.set()

    async with asyncio.timeout(1):
        await running
    assert (await Job.get()).done_ms is None


async def test_chore_that_fails_is_done_again_and_holds_up_nobody(runtime: Runtime) -> None:
    tries: list[int] = []

    async def unlucky(_runtime: Runtime) -> None:
        tries.append(1)
        raise ConnectionError

    await add("noted")
    async with working(Worker(runtime, {"noted": noted}, (Chore(0.01, unlucky),))):
        await until(none_open)

        async def thrice() -> bool:
            return len(tries) >= 3

        await until(thrice)

    assert (await Job.get()).done_ms == NOW_MS


async def test_dispatcher_and_chores_survive_a_database_that_was_away(runtime: Runtime) -> None:
    sealed: list[int] = []

    async def seals(_runtime: Runtime) -> None:
        await Job.all().count()
        sealed.append(1)

    async with working(Worker(runtime, {"noted": noted}, (Chore(0.01, seals),))):
        await db.writer().execute_query("ALTER TABLE job RENAME TO job_away")
        await asyncio.sleep(0.1)
        await db.writer().execute_query("ALTER TABLE job_away RENAME TO job")
        sealed.clear()
        await add("noted")
        await until(none_open)

        async def again() -> bool:
            return bool(sealed)

        await until(again)

    assert (await Job.get()).done_ms == NOW_MS


async def test_photograph_whose_file_is_gone_is_postponed_and_keeps_waiting(runtime: Runtime) -> None:
    person = await make_person()
    await Consent.create(
        person=person, scope=ConsentScope.PHOTO_AND_COMPARISON, version="1", text_sha256="0", given_ms=NOW_MS
    )
    snapshot = await Snapshot.create(
        challenge="c", person=person, subject_kind=SubjectKind.STUDY, subject_id=1, reason=AskReason.START,
        status=SnapshotStatus.WAITING, asked_ms=NOW_MS, due_ms=NOW_MS, taken_ms=NOW_MS, key="snapshots/gone.jpg",
        sha256="0" * 64, compare=True,
    )  # fmt: skip
    await add("compare_snapshot", snapshot=snapshot.id)

    async with working(Worker(runtime, HANDLERS, ())):
        await until(none_open)

    assert (await Job.get()).fault == "Missing"
    assert (await Snapshot.get(id=snapshot.id)).status is SnapshotStatus.WAITING
