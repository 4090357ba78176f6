"""Use it to measure how fast the register follows the province, and how long a write holds everybody else.

    .venv/bin/python scripts/province_sync.py [--database sqlite|postgres] [--changes 200000]

A simulator in this process serves a register in a province's proportions over HTTP. It is followed into an empty
database that flushes as in production, then once more after every person and certificate has changed. "holds": how
long a write transaction lasted, in the middle and at most; all of the simulator's own work is in the time.
"""

import argparse
import statistics
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.append(str(Path(__file__).resolve().parent / "lib"))

import uvloop
from background import LOGS
from benchmarks import machine
from benchmarks.databases import place

from server import db, runtime, settings
from server.integrations.province import ChangeKind
from server.integrations.province.fake import FakeProvince
from server.integrations.served import serving
from server.registry.services.syncing import sync
from server.settings import Settings
from tests.factories import identity_number

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
    name = f"示例建设{number}有限公司"
    return {"id": f"e{number}", "name": name, "creditCode": credit_code(number), "cityCode": "370100", "status": "1"}


def credit_code(number: int) -> str:
    """A valid one."""
    signs = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = f"91370100MA{number:07d}"
    weights = [pow(3, place, 31) for place in range(17)]
    total = sum(signs.index(sign) * weight for sign, weight in zip(body, weights, strict=True))
    return body + signs[(31 - total % 31) % 31]


def person(number: int) -> dict[str, Any]:
    return {
        "id": f"p{number}",
        "name": f"人员{number}",
        "identityCard": identity_number(number),
        "mobile": "13800138000",
    }


def certificate(number: int) -> dict[str, Any]:
    return {
        "id": f"c{number}", "certNum": f"鲁建安A（2019）{number:07d}", "categoryCode": "A", "personId": f"p{number}",
        "creditCode": credit_code(number // PER_FIRM), "issuedDate": "2024-01-08", "expiringDate": "2028-01-07",
        "certState": "01",
    }  # fmt: skip


def constructor(number: int) -> dict[str, Any]:
    return {
        "id": f"j{number}", "personId": f"p{number}", "regNo": f"鲁237{number:010d}", "level": "2",
        "specialities": ["建筑工程"], "creditCode": credit_code(number // PER_FIRM), "regExpiry": "2028-05-31",
        "status": "1",
    }  # fmt: skip


def main() -> int:
    given = _given()
    LOGS.mkdir(exist_ok=True)
    print(f"{machine.description()}\n{given.changes} changes", flush=True)
    with place(given.database) as where:
        url = where.environment.get("ANGUAN_DATABASE__URL", "")
        chosen = settings.load(data_dir=where.data, database={"url": url})
        fine = uvloop.run(follow(chosen, given.changes))
    return 0 if fine else 1


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", default="sqlite", choices=("sqlite", "postgres"))
    parser.add_argument("--changes", type=int, default=200_000)
    return parser.parse_args()


async def follow(chosen: Settings, changes: int) -> bool:
    """Twice: into the empty register, and after everything has changed. Whether nothing was left."""
    fake = FakeProvince()
    fill(fake, changes)
    async with serving(fake) as base_url:
        province = chosen.province.model_copy(update={"base_url": base_url})
        async with runtime.opened(chosen.model_copy(update={"province": province})) as opened:
            fine = await _told("new", opened)
            change_all(fake)
            return await _told("changed", opened) and fine


async def _told(what: str, opened: runtime.Runtime) -> bool:
    held: list[float] = []
    usual = db.transaction

    @asynccontextmanager
    async def measured() -> AsyncIterator[Any]:
        async with usual() as connection:
            began = time.perf_counter()
            yield connection
        held.append((time.perf_counter() - began) * 1000)

    assert opened.province
    began, worked = time.perf_counter(), time.process_time()
    with patch.object(db, "transaction", measured):
        synced = await sync(opened.province, store=opened.store, clock=opened.clock)
    seconds, cpu_seconds = time.perf_counter() - began, time.process_time() - worked
    print(
        f"{what}: {synced.taken} changes in {seconds:.0f} s, {synced.taken / seconds:.0f}/s, CPU {cpu_seconds:.0f} s;"
        f" a write holds {statistics.median(held):.0f} ms, at most {max(held):.0f} ms {synced.fault}",
        flush=True,
    )
    return not synced.fault


if __name__ == "__main__":
    sys.exit(main())
