"""Thousands of attempts that reach their deadline together, with no client: what the worker does, and when."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from benchmarks import machine
from benchmarks.databases import Place
from benchmarks.exams import seed_exams, write_attempts
from benchmarks.people import seed, trainees
from tortoise.backends.base.executor import EXECUTOR_CACHE

from campaign.ledger import now_ms
from server import db, runtime, settings
from server.exams.models import Answer, Attempt
from server.exams.queries import Bank
from server.exams.rules import original_to_shown, slot
from server.settings import Settings

LEAD_SECONDS: Final = 4.0  # for the worker to start
GIVE_UP_SECONDS: Final = 120.0
LOOK_SECONDS: Final = 0.02
_LEFT: Final = "SELECT count(*) - count(sealed_ms) AS unsealed, count(*) - count(marked_ms) AS unmarked FROM attempt"


@dataclass
class Storm:
    """Seconds after the deadline; `lock_ms`: how long somebody who wanted to write to SQLite had to wait at most;
    `cpu_seconds`: of the worker, kernel and threads included."""

    attempts: int
    first_sealed: float = 0.0
    last_sealed: float = 0.0
    last_marked: float = 0.0
    statuses: dict[str, int] = field(default_factory=dict)
    lock_ms: float = 0.0
    cpu_seconds: float = 0.0


async def seed_storm(count: int, chosen: Settings) -> Sequence[Attempt]:
    """Running attempts with 80 answers each, in an empty, connected database; half of them will pass."""
    people = trainees(count)
    await seed(people, chosen)
    await seed_exams(people)
    attempts = await write_attempts(people, now_ms() + 3_600_000)
    texts = await Bank(0).texts({question for attempt in attempts for question, _ in attempt.paper})
    answers = [
        Answer(
            slot=slot(attempt.id, place), seq=place, saved_ms=1,
            choice=original_to_shown(order, texts[question].key) if attempt.id % 2 or place % 2 else "A",
        )
        for attempt in attempts
        for place, (question, order) in enumerate(attempt.paper, 1)
    ]  # fmt: skip
    await Answer.bulk_create(answers, batch_size=2000)
    return attempts


async def run(place: Place, count: int) -> Storm:
    """Seed, start a worker, let the deadline pass, look on until all is marked."""
    chosen = settings.load(data_dir=place.data, database={"url": place.environment.get("ANGUAN_DATABASE__URL", "")})
    EXECUTOR_CACHE.clear()  # Tortoise keeps statements by table name, whatever the dialect; we speak both
    async with runtime.opened(chosen):
        await seed_storm(count, chosen)
        with machine.program("worker", ["-m", "server", "worker"], place.environment, 0, machine.APP_CORE) as pid:
            await asyncio.sleep(LEAD_SECONDS)
            deadline_ms, before = now_ms(), machine.cpu_seconds(pid)
            await db.writer().execute_query(f"UPDATE attempt SET deadline_ms = {deadline_ms}")  # noqa: S608 - a number
            with _waiting_for_the_lock(place) as waits:
                storm = await _watched(count, deadline_ms)
            storm.cpu_seconds = machine.cpu_seconds(pid) - before
            storm.lock_ms = max(waits, default=0.0) * 1000
        rows = await db.reader().execute_query_dict("SELECT status, count(*) AS n FROM attempt GROUP BY status")
        storm.statuses = {row["status"]: row["n"] for row in rows}
    return storm


async def _watched(count: int, deadline_ms: int) -> Storm:
    """Raises TimeoutError."""
    storm = Storm(count)
    async with asyncio.timeout(GIVE_UP_SECONDS):
        while not storm.last_marked:
            await asyncio.sleep(LOOK_SECONDS)
            [left] = await db.reader().execute_query_dict(_LEFT)
            after = (now_ms() - deadline_ms) / 1000
            if left["unsealed"] < count:
                storm.first_sealed = storm.first_sealed or after
            if left["unsealed"] == 0:
                storm.last_sealed = storm.last_sealed or after
            if left["unmarked"] == 0:
                storm.last_marked = after
    return storm


@contextmanager
def _waiting_for_the_lock(place: Place) -> Iterator[list[float]]:
    """Asks SQLite's write lock a hundred times a second, as somebody who answers would; yields the waits in seconds."""
    waits: list[float] = []
    over = threading.Event()
    thread = threading.Thread(target=_ask, args=(place.data / "anguan.sqlite3", over, waits))
    if place.kind == "sqlite":
        thread.start()
    try:
        yield waits
    finally:
        over.set()
        if thread.is_alive():
            thread.join()


def _ask(path: Path, over: threading.Event, waits: list[float]) -> None:
    connection: Any = sqlite3.connect(path, timeout=0, isolation_level=None)
    while not over.wait(0.01):
        began = time.perf_counter()
        while not _takes(connection):
            time.sleep(0.001)
        waits.append(time.perf_counter() - began)
    connection.close()


def _takes(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return False
    connection.execute("ROLLBACK")
    return True
