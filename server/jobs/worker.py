"""The worker process: looks for due jobs, hands their ids to taskiq, runs them, does the chores."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Final

import structlog
from taskiq import AsyncBroker, AsyncTaskiqDecoratedTask, InMemoryBroker
from taskiq.api import run_receiver_task

from server import runtime as runtimes
from server.jobs.handlers import HANDLERS
from server.jobs.periodic import CHORES, Chore
from server.outbox import services as outbox
from server.runtime import Runtime
from server.settings import Settings

log = structlog.get_logger()
SHARE: Final = 20  # jobs handed to a shared queue at a time


class Worker:
    """Carries jobs for one process. The rows are the truth: whatever this process drops is sent again."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._settings = runtime.settings.worker
        self._in_hand = 0  # given to the broker of this process and not finished
        self.broker = broker_of(runtime.settings)
        self._task = self._registered()

    def _registered(self) -> AsyncTaskiqDecoratedTask[Any, Any]:
        """taskiq renames what it registers, which a bound method does not suffer."""

        async def work(job_id: int, lease: str) -> None:
            await self.work(job_id, lease)

        return self.broker.register_task(work, task_name="work")

    @property
    def _lease_ms(self) -> int:
        return round(self._settings.lease_seconds * 1000)

    async def work(self, job_id: int, lease: str) -> None:
        """Do one job under its lease; a failure postpones it, a dead process lets the lease run out."""
        clock = self._runtime.clock
        try:
            taken = await outbox.take(job_id, lease, clock.now_ms(), self._lease_ms)
            if taken is None:
                return
            try:
                await HANDLERS[taken.kind](self._runtime, taken.args)
            except Exception as fault:
                await self._postpone(taken, fault)
            else:
                await outbox.finish(taken, clock.now_ms())
        finally:
            self._in_hand -= 0 if self._shared else 1

    async def _postpone(self, taken: outbox.Work, fault: Exception) -> None:
        now_ms = self._runtime.clock.now_ms()
        dead = await outbox.postpone(taken, fault, now_ms, self._settings.max_tries)
        event = "job_laid_aside" if dead else "job_postponed"
        log.error(event, job=taken.id, job_kind=taken.kind, tries=taken.tries, kind=type(fault).__name__)

    async def dispatch(self) -> int:
        """Claim due jobs, as many as there is room for, and hand them over; returns how many."""
        room = SHARE if self._shared else self._settings.concurrency - self._in_hand
        if room <= 0:
            return 0
        lease, ids = await outbox.claim(self._runtime.clock.now_ms(), self._lease_ms, room)
        for job_id in ids:
            self._in_hand += 0 if self._shared else 1
            await self._task.kiq(job_id, lease)
        return len(ids)

    @property
    def _shared(self) -> bool:
        return not isinstance(self.broker, InMemoryBroker)

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop, then let what is running finish."""
        await self.broker.startup()
        loops = [self._every(self._settings.poll_seconds, self._dispatch_all)]
        loops += [self._every(chore.every_seconds, self._chore(chore)) for chore in CHORES]
        tasks = [asyncio.create_task(loop) for loop in loops]
        if self._shared:
            tasks.append(asyncio.create_task(run_receiver_task(self.broker)))
        log.info("worker_ready")
        await stop.wait()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if isinstance(self.broker, InMemoryBroker):
            with suppress(TimeoutError):
                await asyncio.wait_for(self.broker.wait_all(), self._runtime.settings.server.stop_seconds)
        await self.broker.shutdown()

    async def _dispatch_all(self) -> None:
        """Go on without a pause while there is work; a full hand waits for the next look."""
        handed = await self.dispatch()
        while handed:
            handed = await self.dispatch()

    def _chore(self, chore: Chore) -> Callable[[], Awaitable[None]]:
        async def do() -> None:
            await chore.do(self._runtime)

        return do

    async def _every(self, seconds: float, do: Callable[[], Awaitable[None]]) -> None:
        """A loop outlives whatever goes wrong in it: database, Redis and store come back by themselves."""
        while True:
            try:
                await do()
            except Exception as fault:
                log.warning("worker_waits", kind=type(fault).__name__)
            await asyncio.sleep(seconds)


def broker_of(settings: Settings) -> AsyncBroker:
    """In memory for one embedded worker; Redis streams for workers on many machines."""
    if not settings.redis.url:
        return InMemoryBroker(max_async_tasks=settings.worker.concurrency)
    from taskiq_redis import RedisStreamBroker  # noqa: PLC0415 - only when scaled out

    return RedisStreamBroker(
        settings.redis.url,
        queue_name="anguan",
        maxlen=100_000,  # an ack does not delete: without it the stream grows for ever
        idle_timeout=round(settings.worker.lease_seconds * 1000),
        unacknowledged_lock_timeout=settings.worker.lease_seconds,  # or a killed worker blocks reclaiming for ever
        xread_block=500,
    )


async def run_worker(settings: Settings) -> None:
    """The process's main coroutine; SIGTERM and SIGINT end it cleanly."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with runtimes.opened(settings) as runtime:
        with suppress(asyncio.CancelledError):
            await Worker(runtime).run(stop)
