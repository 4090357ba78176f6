"""The worker process: looks for due jobs, hands their ids to taskiq, runs them, does the chores."""

import asyncio
import signal
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, Final

import structlog
from taskiq import AsyncBroker, AsyncTaskiqDecoratedTask, InMemoryBroker
from taskiq.receiver import Receiver

from server import runtime as runtimes
from server.jobs.handlers import HANDLERS, Handler
from server.jobs.periodic import CHORES, Chore
from server.outbox import services as outbox
from server.runtime import Runtime
from server.settings import Settings

log = structlog.get_logger()
SHARED_MOST: Final = 200  # jobs under way in a shared queue: more would wait there until their lease is over
RETRY_SECONDS: Final = 5.0  # until a chore that failed is tried again, however seldom it is due


class WorkerDied(Exception):
    """Every process that took the job died of it, or was killed meanwhile."""


class Worker:
    """Carries jobs for one process. The rows are the truth: whatever this process drops is sent again."""

    def __init__(
        self, runtime: Runtime, handlers: Mapping[str, Handler] = HANDLERS, chores: Sequence[Chore] = CHORES
    ) -> None:
        self._runtime, self._handlers, self._chores = runtime, handlers, chores
        self._settings = runtime.settings.worker
        self._in_hand = 0  # jobs of this process: given to its own broker, or begun from a shared one
        self._look = asyncio.Event()  # a job has ended, or all is to end: look before the pause is over
        self._stopping = asyncio.Event()
        self.broker = broker_of(runtime.settings)
        self._task = self._registered()

    def _registered(self) -> AsyncTaskiqDecoratedTask[[int, str], Any]:
        async def work(job_id: int, lease: str) -> None:  # taskiq renames what it is given: a method has no name
            await self.work(job_id, lease)

        return self.broker.register_task(work, task_name="work")

    @property
    def _lease_ms(self) -> int:
        return round(self._settings.lease_seconds * 1000)

    @property
    def _shared(self) -> bool:
        return not isinstance(self.broker, InMemoryBroker)

    async def work(self, job_id: int, lease: str) -> None:
        """Do one job under its lease; a failure postpones it, a dead process lets the lease run out."""
        self._in_hand += 1 if self._shared else 0
        try:
            await self._do(job_id, lease)
        except Exception as fault:  # the database is away: the row is as it was, and is sent again
            log.warning("job_dropped", job=job_id, kind=type(fault).__name__)
        finally:
            self._in_hand -= 1
            self._look.set()

    async def _do(self, job_id: int, lease: str) -> None:
        clock = self._runtime.clock
        taken = await outbox.take(job_id, lease, clock.now_ms(), self._lease_ms)
        if taken is None:
            return
        try:
            if taken.tries > self._settings.max_tries:
                raise WorkerDied
            await self._handlers[taken.kind](self._runtime, taken.args)
        except Exception as fault:
            await self._postpone(taken, fault)
        else:
            await outbox.finish(taken, clock.now_ms())

    async def _postpone(self, taken: outbox.Work, fault: Exception) -> None:
        now_ms = self._runtime.clock.now_ms()
        dead = await outbox.postpone(taken, fault, now_ms, self._settings.max_tries)
        event = "job_laid_aside" if dead else "job_postponed"
        log.error(event, job=taken.id, job_kind=taken.kind, tries=taken.tries, kind=type(fault).__name__)

    async def dispatch(self) -> int:
        """Claim due jobs, as many as there is room for, and hand them over; returns how many."""
        now_ms = self._runtime.clock.now_ms()
        room = (
            SHARED_MOST - await outbox.in_hand(now_ms) if self._shared else self._settings.concurrency - self._in_hand
        )
        if room <= 0:
            return 0
        lease, ids = await outbox.claim(now_ms, self._lease_ms, room)
        try:
            for job_id in ids:
                await self._task.kiq(job_id, lease)
                self._in_hand += 0 if self._shared else 1
        except Exception:
            await outbox.give_back(lease)  # Redis is away
            raise
        return len(ids)

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop, then let what is running finish."""
        loops = [self._every(self._settings.poll_seconds, self._dispatch, self._look)]
        loops += [self._every(chore.every_seconds, partial(chore.do, self._runtime)) for chore in self._chores]
        loops += [self._every(self._settings.poll_seconds, self._listen)] if self._shared else []
        tasks = [asyncio.create_task(loop) for loop in loops]
        log.info("worker_ready")
        await stop.wait()
        self._stopping.set()
        self._look.set()
        await self._end(tasks)

    async def _end(self, tasks: Sequence[asyncio.Task[None]]) -> None:
        """Give everything `stop_seconds`; a job that needs longer is another worker's after its lease."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._runtime.settings.server.stop_seconds):
                await asyncio.wait(tasks)
                while self._in_hand:
                    self._look.clear()
                    await self._look.wait()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        with suppress(Exception):  # Redis may be away
            await self.broker.shutdown()

    async def _dispatch(self) -> None:
        self._look.clear()
        await self.dispatch()

    async def _listen(self) -> None:
        """Take jobs from the shared queue until all is to end; a Redis that was flushed has forgotten the group."""
        await self.broker.startup()
        receiver = Receiver(self.broker, run_startup=False, max_async_tasks=self._settings.concurrency)
        await receiver.listen(self._stopping)

    async def _every(
        self, seconds: float, do: Callable[[], Awaitable[None]], sooner: asyncio.Event | None = None
    ) -> None:
        """A loop outlives whatever goes wrong in it: database, Redis and store come back by themselves."""
        while not self._stopping.is_set():
            pause = seconds
            try:
                await do()
            except Exception as fault:
                log.warning("worker_waits", kind=type(fault).__name__)
                pause = min(seconds, RETRY_SECONDS)
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await (sooner or self._stopping).wait()


def broker_of(settings: Settings) -> AsyncBroker:
    """In memory for one embedded worker; Redis streams for workers on many machines."""
    if not settings.redis.url:
        return InMemoryBroker(max_async_tasks=settings.worker.concurrency)
    from taskiq_redis import RedisStreamBroker  # noqa: PLC0415 - only when scaled out

    return RedisStreamBroker(
        settings.redis.url,
        queue_name="anguan",
        consumer_id="0",  # a group declared anew begins with what is already in the stream
        maxlen=100_000,  # an ack does not delete: without it the stream grows for ever
        idle_timeout=round(settings.worker.lease_seconds * 1000),
        unacknowledged_lock_timeout=settings.worker.lease_seconds,  # or a killed worker blocks reclaiming for ever
        xread_block=500,
        socket_timeout=5,
        socket_connect_timeout=5,
    )


async def run_worker(settings: Settings) -> None:
    """The process's main coroutine; SIGTERM and SIGINT end it cleanly."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with runtimes.opened(settings) as runtime:
        await Worker(runtime).run(stop)
