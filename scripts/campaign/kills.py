"""The processes of a campaign, and the hand that kills them."""

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random

from campaign.ledger import ms_of, now_ms
from tests.faults.servers import Cluster
from tests.faults.site import Process, Site

READY_SECONDS = 60.0


class Victim(StrEnum):
    WEB = "web"
    WORKER = "worker"
    BOTH = "web and worker"
    DATABASE = "database"


@dataclass
class Stage:
    """A web process and a worker on one site, killed without a word and started again."""

    site: Site
    cluster: Cluster | None = None  # where the database is a server, which may be killed too
    kills: Counter[Victim] = field(default_factory=Counter)
    ready: list[int] = field(default_factory=list)  # when a worker began to work, or could go on: milliseconds
    _processes: dict[str, Process] = field(default_factory=dict)
    _worker_log: Path = Path()

    @property
    def victims(self) -> list[Victim]:
        return [victim for victim in Victim if victim is not Victim.DATABASE or self.cluster]

    async def open(self) -> None:
        """Start both and wait until they work."""
        await self._start(["web", "worker"])

    async def kill(self, victim: Victim, down_seconds: float) -> None:
        """Kill, leave it dead for a while, start it again and wait until it works."""
        self.kills[victim] += 1
        if victim is Victim.DATABASE and self.cluster:
            await asyncio.to_thread(self.cluster.stop)
            await asyncio.sleep(down_seconds)
            self.ready.append(now_ms())  # no worker can have gone on before
            await asyncio.to_thread(self.cluster.start)
            await self._start([])
            return
        commands = [command for command in ("web", "worker") if command in victim]
        for command in commands:
            self.site.kill(self._processes[command])
        await asyncio.sleep(down_seconds)
        await self._start(commands)

    async def _start(self, commands: list[str]) -> None:
        if "web" in commands:
            self._processes["web"] = self.site.start("web", ANGUAN_LOG__LEVEL="WARNING")
        if "worker" in commands:
            self._worker_log = self.site.next_log("worker")
            self._processes["worker"] = self.site.start("worker")
        await self.site.ready(READY_SECONDS)
        since = await self.site.until(self._worker_ready, READY_SECONDS, "the worker is ready")
        if "worker" in commands:
            self.ready.append(since)

    async def _worker_ready(self) -> int:
        """Since when, as its log says; 0 before."""
        for line in self._worker_log.read_text("utf-8").splitlines():
            if '"worker_ready"' in line:
                return ms_of(json.loads(line)["timestamp"])
        return 0


async def kill_now_and_then(stage: Stage, chance: Random, over: asyncio.Event, pause_seconds: float) -> None:
    """Everybody's turn comes in each round, in an order of its own; at least one round, and on until it is over."""
    while True:
        for victim in chance.sample(stage.victims, len(stage.victims)):
            await asyncio.sleep(pause_seconds * chance.uniform(0.5, 1.5))
            await stage.kill(victim, chance.uniform(0, 2))
        if over.is_set():
            return
