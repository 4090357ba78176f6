"""A whole campaign: people, processes, sittings side by side, kills, and the verdict."""

import asyncio
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import aiohttp
from benchmarks.people import Trainee

from campaign.cast import second_token, seed_examinees
from campaign.judging import Judge
from campaign.kills import Stage, Victim, kill_now_and_then
from campaign.ledger import now_ms
from campaign.sitting import Sitting
from campaign.verdict import Verdict
from server import migrating
from tests.faults.cast import opened
from tests.faults.servers import Cluster
from tests.faults.site import Site
from tests.live import Client

GRACE_SECONDS: Final = 5.0
SETTLE_SECONDS: Final = 60.0  # beyond the last grace, for the worker to end what nobody hands in


@dataclass(frozen=True)
class Plan:
    """`at_once`: people in the middle of an exam at the same time."""

    sittings: int
    at_once: int
    minutes: float
    seed: int
    kill_seconds: float  # between two kills

    def sections(self) -> dict[str, dict[str, Any]]:
        """What the processes are told: short exams with many photographs, which nobody compares."""
        return {
            "exams": {
                "minutes": self.minutes, "grace_seconds": GRACE_SECONDS,
                "photo_interval_seconds": 10, "away_seconds": 5,
            },
            "faces": {"engine": "off"},
        }  # fmt: skip


@dataclass
class Campaign:
    plan: Plan
    site: Site
    cluster: Cluster | None = None
    happened: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    async def run(self) -> tuple[Verdict, Counter[Victim]]:
        """Everything from the empty database on."""
        self.site.sections |= {**self.site.sections, **self.plan.sections()}
        await migrating.upgrade(self.site.settings)
        async with opened(self.site) as found:
            people = await seed_examinees(self.plan.sittings, found.settings)
        stage, began = Stage(self.site, self.cluster), now_ms()
        await stage.open()
        sittings = await self._sit(people, stage)
        await self._settle()
        self.seconds = (now_ms() - began) / 1000
        ledgers = {one.ledger.attempt_id: one.ledger for one in sittings if one.ledger.attempt_id}
        judge = Judge(self.site, ledgers, stage.ready, round(GRACE_SECONDS * 1000))
        for one in sittings:
            self.happened.update(one.happened)
            if not one.ledger.attempt_id:
                judge.verdict.note("never began", one.ledger.faults)
        return await judge.judge(), stage.kills

    async def _sit(self, people: Sequence[Trainee], stage: Stage) -> Sequence[Sitting]:
        over = asyncio.Event()
        # One connector for all: a killed server is met through connections that were alive a moment ago.
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
            client = Client(http, self.site.base)
            sittings = [self._sitting(one, client) for one in people]
            killing = asyncio.create_task(
                kill_now_and_then(stage, random.Random(self.plan.seed), over, self.plan.kill_seconds)
            )
            seats = asyncio.Semaphore(self.plan.at_once)
            try:
                async with asyncio.TaskGroup() as group:
                    for sitting in sittings:
                        group.create_task(_in_turn(sitting, seats))
                over.set()
                await killing
            finally:
                killing.cancel()
        return sittings

    def _sitting(self, one: Trainee, client: Client) -> Sitting:
        chance = random.Random(f"{self.plan.seed} {one.id}")
        return Sitting(one, second_token(one), client, chance, self.plan.minutes * 60)

    async def _settle(self) -> None:
        """Wait until the clock has ended what nobody hands in."""

        async def all_marked() -> bool:
            waiting = await self.site.rows("SELECT count(*) AS n FROM attempt WHERE marked_ms IS NULL")
            return bool(waiting[0]["n"] == 0)

        seconds = self.plan.minutes * 60 + GRACE_SECONDS + SETTLE_SECONDS
        await self.site.until(all_marked, seconds, "all is sealed and marked")


async def _in_turn(sitting: Sitting, seats: asyncio.Semaphore) -> None:
    async with seats:
        await sitting.sit()
