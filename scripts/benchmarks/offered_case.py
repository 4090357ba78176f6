"""5,000 people begin the final within a minute, each on a connection of its own, whether or not the server keeps up."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from background import free_ports

from benchmarks import machine
from benchmarks.databases import Place
from benchmarks.exams import SITTING, Starts, seed_exams, start
from benchmarks.people import Trainee, seed, trainees
from benchmarks.web_cases import Untrue, one
from server import runtime, settings

WINDOW_SECONDS: Final = 60.0
BEGUN: Final = 201
_GIVE_UP_SECONDS: Final = 30.0


@dataclass(frozen=True)
class Offered:
    """Seconds from the moment a start was offered to its whole answer; `failed`: any other answer than 201, or none."""

    failed: int
    median: float
    p95: float
    worst: float


async def run(place: Place) -> Offered:
    """Seed, serve with one web process on its core, offer the starts evenly. Raises Untrue where rows are missing."""
    chosen = settings.load(data_dir=place.data, database={"url": place.environment.get("ANGUAN_DATABASE__URL", "")})
    async with runtime.opened(chosen):
        people = trainees()
        await seed(people, chosen)
        await seed_exams(people)
        await Starts(people).prepare()
        [port] = free_ports(1)
        environment = {**place.environment, "ANGUAN_SERVER__PORT": str(port)}
        with machine.program("web", ["-m", "server", "web"], environment, port, machine.APP_CORE):
            answers = await _offered(people[:SITTING], port)
        stored, answered = (await one("SELECT count(*) AS n FROM attempt"))["n"], _begun(answers)
        if stored < answered:  # one that was given up waiting for may have begun
            raise Untrue(f"{answered} begun, {stored} in the database")
    seconds = sorted(spent for _, spent in answers)
    return Offered(
        len(answers) - _begun(answers), seconds[len(seconds) // 2], seconds[len(seconds) * 95 // 100], seconds[-1]
    )


def _begun(answers: Sequence[tuple[int, float]]) -> int:
    return sum(1 for status, _ in answers if status == BEGUN)


async def _offered(people: Sequence[Trainee], port: int) -> list[tuple[int, float]]:
    began = time.monotonic()
    offers = [_one(sitting, port, began + place * WINDOW_SECONDS / len(people)) for place, sitting in enumerate(people)]
    return await asyncio.gather(*offers)


async def _one(sitting: Trainee, port: int, at: float) -> tuple[int, float]:
    """Status (0: none) and seconds."""
    await asyncio.sleep(at - time.monotonic())
    try:
        async with asyncio.timeout(_GIVE_UP_SECONDS):
            return await _asked(start(sitting, bare=False), port), time.monotonic() - at
    except (OSError, TimeoutError, ValueError):
        return 0, time.monotonic() - at


async def _asked(request: bytes, port: int) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
        await reader.readexactly(length)
        return int(head[9:12])
    finally:
        writer.close()


def line(kind: str, found: Offered) -> str:
    """What a run prints."""
    return (
        f"{SITTING:,} starts offered in {WINDOW_SECONDS:.0f} s, {kind}: {found.failed} failed, median"
        f" {found.median * 1000:.0f} ms, p95 {found.p95 * 1000:.0f} ms, worst {found.worst * 1000:.0f} ms"
    )
