"""Use it to measure the race for the last seats: many enterprises confirm at once, and the database is counted after.

    .venv/bin/python scripts/enrolment_race.py [--database sqlite|postgres|URL] [--confirmations 500] [--seats 50]

`sqlite` (the default) and `postgres` are databases of their own that flush as in production and go with the run; a
URL names an empty database that stays. `--rounds`: how often. Each confirmation is the whole of 确认报名 for one person
of an enterprise of its own: everything asked again, the seat taken, order, enrolment, invoice block, log entry written.

succeeded: confirmations answered with an order. refused: answered "full". failed: answered anything else.
lost: orders answered for that are not in the database with person, block and log entry. Seats are those of the class.
"""

import argparse
import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.append(str(Path(__file__).resolve().parent / "lib"))

import uvloop
from background import LOGS, folder
from benchmarks import machine
from benchmarks.databases import place

from server import migrating, runtime, settings
from server.audit.models import AuditEntry
from server.audit.services import By
from server.catalogue.models import TrainingClass
from server.clock import Clock
from server.enrolment import queries, services
from server.enrolment.models import Enrolment, InvoiceDetails, Order
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import Invoice
from server.enrolment.services import Application
from server.settings import Settings
from tests import factories

INVOICE = Invoice(
    kind="82", title="示例企业", taxpayer_number="91370100MA0000015D", email="caiwu@example.com", address="示例路1号",
    phone="0531-88880000", bank="示例银行", account="15 0000 0104 0001 234",
)  # fmt: skip


@dataclass(frozen=True)
class Firm:
    id: int
    certificate_id: int


@dataclass(frozen=True)
class Outcome:
    """One race: how each confirmation was answered, what the database holds, and how long it took."""

    answers: Counter[str]
    lost: int
    seats_taken: int
    seconds: float
    cpu_seconds: float  # of this process


def main() -> int:
    given = _given()
    LOGS.mkdir(exist_ok=True)
    print(f"{machine.description()}\n{given.confirmations} confirmations at once for {given.seats} seats", flush=True)
    fine = True
    with database(given.database) as chosen:
        for outcome in uvloop.run(race(chosen, given.confirmations, given.seats, given.rounds)):
            fine = _tell(outcome, given.seats) and fine
    return 0 if fine else 1


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", default="sqlite")
    parser.add_argument("--confirmations", type=int, default=500)
    parser.add_argument("--seats", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=1)
    return parser.parse_args()


@contextmanager
def database(name: str) -> Iterator[Settings]:
    """Settings over a migrated database."""
    if name in ("sqlite", "postgres"):
        with place("sqlite" if name == "sqlite" else "postgres") as where:
            url = where.environment.get("ANGUAN_DATABASE__URL", "")
            yield settings.load(data_dir=where.data, database={"url": url})
        return
    with folder() as home:
        chosen = settings.load(data_dir=home, database={"url": name})
        asyncio.run(migrating.upgrade(chosen))
        yield chosen


async def race(chosen: Settings, confirmations: int, seats: int, rounds: int) -> list[Outcome]:
    async with runtime.opened(chosen):
        return [await _round(queries.policy_of(chosen), confirmations, seats, number) for number in range(rounds)]


async def _round(policy: EnrolmentPolicy, confirmations: int, seats: int, number: int) -> Outcome:
    today, month = Clock().today(), timedelta(days=30)
    training_class = await factories.make_class(
        seats=seats, number=f"RACE{number}", enrol_from=today - month, enrol_to=today + month
    )
    firms = [await _firm() for _ in range(confirmations)]
    calls = [_confirm(firm, training_class, policy) for firm in firms]
    began, worked = time.perf_counter(), time.process_time()
    answers = await asyncio.gather(*calls, return_exceptions=True)
    seconds, cpu_seconds = time.perf_counter() - began, time.process_time() - worked
    taken = (await TrainingClass.get(id=training_class.id)).seats_taken
    words = Counter(type(one).__name__ if isinstance(one, BaseException) else "succeeded" for one in answers)
    return Outcome(words, await _lost([one for one in answers if isinstance(one, Order)]), taken, seconds, cpu_seconds)


async def _firm() -> Firm:
    enterprise = await factories.make_enterprise()
    expires_on = Clock().today() + timedelta(days=45)
    certificate = await factories.make_certificate(await factories.make_person(), enterprise, expires_on=expires_on)
    return Firm(enterprise.id, certificate.id)


async def _confirm(firm: Firm, training_class: TrainingClass, policy: EnrolmentPolicy) -> Order:
    return await services.confirm_order(
        firm.id,
        Application(training_class.id, [firm.certificate_id], INVOICE),
        price_fen=training_class.price_fen,
        request="1",
        by=By(f"enterprise:{firm.id}", Clock().now_ms()),
        policy=policy,
    )


async def _lost(answered: Sequence[Order]) -> int:
    """Of the orders answered for, those that are not whole in the database."""
    ids = [order.id for order in answered]
    kept: Any = [
        set(await Order.filter(id__in=ids).values_list("id", flat=True)),
        set(await Enrolment.filter(order_id__in=ids).values_list("order_id", flat=True)),
        set(await InvoiceDetails.filter(order_id__in=ids).values_list("order_id", flat=True)),
        {int(entry.subject.partition(":")[2]) for entry in await AuditEntry.filter(action="enrolment_order:confirmed")},
    ]
    return len(set(ids) - set.intersection(*kept))


def _tell(outcome: Outcome, seats: int) -> bool:
    succeeded, refused = outcome.answers["succeeded"], outcome.answers["ClassFull"]
    failed = {name: count for name, count in outcome.answers.items() if name not in ("succeeded", "ClassFull")}
    print(
        f"succeeded {succeeded}, refused {refused}, failed {failed or 0}, lost {outcome.lost},"
        f" seats taken {outcome.seats_taken} of {seats}, {outcome.seconds:.2f} s, CPU {outcome.cpu_seconds:.2f} s",
        flush=True,
    )
    return succeeded == outcome.seats_taken == seats and not failed and not outcome.lost


if __name__ == "__main__":
    sys.exit(main())
