"""Use this to see how fast the register follows the province: `python scripts/province_sync.py [changes]`.

A simulator of its own serves a register in the proportions of a province; it is followed into an empty database in a
folder of its own, then once more with every record changed. Told are the time, the rate and how long the longest and
the usual write transaction held the database.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from server import db, migrating, runtime, settings
from server.integrations.province import ChangeKind
from server.integrations.province.fake import FakeProvince, serving
from server.registry.services.syncing import sync
from tests.factories import identity_number

CHANGES: Final = 200_000
PER_FIRM: Final = 25  # people at an enterprise


def fill(fake: FakeProvince, changes: int) -> None:
    """Persons and certificates in equal numbers, enterprises and constructors besides."""
    people = round(changes / (2 + 1 / PER_FIRM + 1 / 10))
    firms = people // PER_FIRM + 1
    fake.register.seed(ChangeKind.ENTERPRISES, [firm(number) for number in range(firms)])
    fake.register.seed(ChangeKind.PERSONS, [person(number) for number in range(people)])
    fake.register.seed(ChangeKind.CERTIFICATES, [certificate(number) for number in range(people)])
    fake.register.seed(ChangeKind.CONSTRUCTORS, [constructor(number) for number in range(people // 10)])


def change_all(fake: FakeProvince) -> None:
    """Everybody has another mobile, every certificate is renewed."""
    for kind, wish in (
        (ChangeKind.PERSONS, {"mobile": "13900139000"}),
        (ChangeKind.CERTIFICATES, {"expiringDate": "2031-01-07"}),
    ):
        for record in fake.register.everything(kind, fake.faults):
            fake.register.add(kind, {"id": record["id"], **wish})


def firm(number: int) -> dict[str, Any]:
    return {"id": f"e{number}", "name": f"示例建设{number}有限公司", "creditCode": credit_code(number), "cityCode": "370100",
            "status": "1"}  # fmt: skip


def credit_code(number: int) -> str:
    """A valid one."""
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = f"91370100MA{number:07d}"
    weights = [pow(3, place, 31) for place in range(17)]
    total = sum(signs.index(sign) * weight for sign, weight in zip(body, weights, strict=True))
    return body + signs[(31 - total % 31) % 31]


def person(number: int) -> dict[str, Any]:
    return {"id": f"p{number}", "name": f"人员{number}", "identityCard": identity_number(number), "mobile": "13800138000"}


def certificate(number: int) -> dict[str, Any]:
    return {"id": f"c{number}", "certNum": f"鲁建安A（2019）{number:07d}", "categoryCode": "A", "personId": f"p{number}",
            "creditCode": credit_code(number // PER_FIRM), "issuedDate": "2024-01-08", "expiringDate": "2028-01-07",
            "certState": "01"}  # fmt: skip


def constructor(number: int) -> dict[str, Any]:
    return {"id": f"j{number}", "personId": f"p{number}", "regNo": f"鲁237{number:010d}", "level": "2",
            "specialities": ["建筑工程"], "creditCode": credit_code(number // PER_FIRM), "regExpiry": "2028-05-31",
            "status": "1"}  # fmt: skip


async def main(changes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        chosen = settings.load(data_dir=Path(folder))
        await migrating.upgrade(chosen)
        fake = FakeProvince()
        fill(fake, changes)
        async with serving(fake) as base_url:
            connected = settings.load(data_dir=Path(folder), province={"base_url": base_url})
            async with runtime.opened(connected) as opened:
                await told("new", opened)
                change_all(fake)
                await told("changed", opened)


async def told(what: str, opened: runtime.Runtime) -> None:
    held: list[float] = []
    usual = db.transaction

    @asynccontextmanager
    async def measured() -> AsyncIterator[Any]:
        async with usual() as connection:
            began = time.perf_counter()
            yield connection
        held.append((time.perf_counter() - began) * 1000)

    assert opened.province
    began = time.perf_counter()
    with patch.object(db, "transaction", measured):
        synced = await sync(opened.province, store=opened.store, clock=opened.clock)
    seconds = time.perf_counter() - began
    usual_ms, longest = statistics.median(held), max(held)
    print(
        f"{what}: {synced.taken} changes in {seconds:.0f} s, {synced.taken / seconds:.0f}/s;"
        f" a write holds the database {usual_ms:.0f} ms, at most {longest:.0f} ms {synced.fault}"
    )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else CHANGES))
