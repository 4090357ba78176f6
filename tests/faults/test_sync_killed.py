"""A process that follows the province is killed -9 again and again: nothing is lost, nothing is there twice."""

import asyncio
import random
import sys

from server.integrations.province import ChangeKind
from server.integrations.province.fake import FakeProvince
from server.integrations.province.fake_faults import Faults
from server.integrations.served import serving
from server.registry.models import Certificate, CertificateNumber, Person, SyncCursor
from server.registry.services.syncing import BUSY_MS
from server.settings import Settings
from tests.demo.served import environment
from tests.factories import identity_number
from tests.registry.province import CERTIFICATE, ENTERPRISE, PERSON, issues

PEOPLE = 900
KILLS = 5
# Follows the province; each run sees a later hour, so that the lease of the one that was killed is over.
PROGRAM = """
import asyncio, sys
from server import runtime, settings
from server.clock import Clock
from server.registry.services.syncing import sync

class Later(Clock):
    def now_ms(self):
        return super().now_ms() + int(sys.argv[1])

async def main():
    async with runtime.opened(settings.load(), Later()) as opened:
        print("ready", flush=True)
        await sync(opened.province, store=opened.store, clock=opened.clock)

asyncio.run(main())
"""


def crowd() -> FakeProvince:
    fake = FakeProvince(faults=Faults(latency_seconds=0.02, duplicate_share=0.1))
    fake.register.seed(ChangeKind.ENTERPRISES, [ENTERPRISE])
    numbers = range(1, PEOPLE + 1)
    fake.register.seed(
        ChangeKind.PERSONS, [{**PERSON, "id": f"p{one}", "identityCard": identity_number(one)} for one in numbers]
    )
    certificate = {**CERTIFICATE, "categoryCode": "A"}
    fake.register.seed(
        ChangeKind.CERTIFICATES,
        [{**certificate, "id": f"c{one}", "certNum": f"A2019{one:07d}", "personId": f"p{one}"} for one in numbers],
    )
    return fake


async def followed(settings: Settings, base_url: str, later_ms: int, kill_after: float | None) -> None:
    """One run, ended without warning so soon after its first rows; None: to its own end."""
    env = environment(settings, ANGUAN_PROVINCE__BASE_URL=base_url)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PROGRAM, str(later_ms), env=env, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"ready\n"
    if kill_after is not None:
        before = await written()
        while await written() == before and process.returncode is None:  # noqa: ASYNC110 - another process writes
            await asyncio.sleep(0.002)
        await asyncio.sleep(kill_after)
        if process.returncode is None:
            process.kill()
    await process.wait()


async def written() -> int:
    return await Person.all().count() + await Certificate.all().count()


async def test_register_is_whole_after_kills_at_any_moment(database: Settings) -> None:
    fake, chance = crowd(), random.Random(7)
    stood = []
    async with serving(fake) as base_url:
        for number in range(KILLS):
            await followed(database, base_url, number * 2 * BUSY_MS, chance.uniform(0, 0.1))
            stood.append(await written())
        await followed(database, base_url, KILLS * 2 * BUSY_MS, None)

    counts = [await model.all().count() for model in (Person, Certificate, CertificateNumber)]
    assert (counts, await issues()) == ([PEOPLE] * 3, [])
    assert 0 < stood[0] <= stood[-1] < 2 * PEOPLE
    rows = await SyncCursor.all().order_by("id")
    assert [(row.kind, row.cursor, row.fault) for row in rows] == [
        ("enterprises", "1", ""), ("persons", str(PEOPLE), ""), ("certificates", str(PEOPLE), ""),
        ("constructors", "", ""),
    ]  # fmt: skip
