"""The load generator: keep-alive connections, each of which asks again as soon as it is answered."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol, cast

from benchmarks import machine
from benchmarks.figures import Round, round_of

WARM_UP_SECONDS: Final = 1.5
LAST_ANSWER_SECONDS: Final = 30


class Chain(Protocol):
    """What one connection says. Knowing the answer to its last request it makes the next."""

    def request(self) -> bytes | None:
        """The next request, whole; None: there is nothing left to ask."""

    def answered(self, status: int, body: bytes) -> None: ...


@dataclass
class Tally:
    """What a round saw: every answer by its status, warm-up included, and the latencies of the window."""

    statuses: Counter[int] = field(default_factory=Counter)
    latencies: list[float] = field(default_factory=list)
    faults: int = 0  # connections that ended by themselves
    measuring: bool = False
    over: bool = False


class _Connection(asyncio.Protocol):
    """Parses by hand: a full HTTP client would cost more than the server that is measured."""

    def __init__(self, chain: Chain, tally: Tally) -> None:
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._chain, self._tally = chain, tally
        self._asked = 0.0
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._ask()

    def _ask(self) -> None:
        wanted = None if self._tally.over else self._chain.request()
        assert self._transport
        if wanted is None:
            self._transport.close()
            self._end()
            return
        self._asked = time.perf_counter()
        self._transport.write(wanted)

    def data_received(self, data: bytes) -> None:
        self._received = self._received + data if self._received else data
        head = self._received.find(b"\r\n\r\n")
        if head < 0:
            return
        at = self._received.find(b"content-length: ", 0, head)
        length = int(self._received[at + 16 : self._received.index(b"\r", at)]) if at > 0 else 0
        if len(self._received) < head + 4 + length:
            return
        tally, status = self._tally, int(self._received[9:12])
        tally.statuses[status] += 1
        if tally.measuring:
            tally.latencies.append(time.perf_counter() - self._asked)
        self._chain.answered(status, self._received[head + 4 :])
        self._received = b""
        self._ask()

    def connection_lost(self, _fault: Exception | None) -> None:
        if not self.done.done():
            self._tally.faults += 1
        self._end()

    def _end(self) -> None:
        if not self.done.done():
            self.done.set_result(None)


async def drive(port: int, pid: int, chains: Sequence[Chain], seconds: float) -> tuple[Round, Tally]:
    """Warm up, measure for `seconds` (less when the chains run out), let every open request be answered."""
    loop, tally = asyncio.get_running_loop(), Tally()
    made = [
        await loop.create_connection(lambda chain=chain: _Connection(chain, tally), "127.0.0.1", port)  # type: ignore[misc]
        for chain in chains
    ]
    ended = asyncio.gather(*(connection.done for _, connection in made))
    await asyncio.sleep(WARM_UP_SECONDS)
    tally.measuring = True
    began = _clocks(pid)
    await asyncio.wait([ended], timeout=seconds)
    tally.measuring = False
    wall, app, busy, own = (now - then for now, then in zip(_clocks(pid), began, strict=True))
    tally.over = True
    await asyncio.wait_for(ended, LAST_ANSWER_SECONDS)
    figures = round_of(tally.latencies, wall, cpu_seconds=app, busy=busy / wall, generator_seconds=own)
    return figures, tally


def _clocks(pid: int) -> tuple[float, float, float, float]:
    """Wall, the measured process, the application's core, this process: seconds."""
    return time.perf_counter(), machine.cpu_seconds(pid), machine.busy_seconds(machine.APP_CORE), time.process_time()
