"""Unpaid orders are reminded of and then cancelled by the worker: never with money, never twice, even if cut off."""

import asyncio
import base64
import json
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest

from server.audit.models import AuditEntry
from server.banking.rules import Share
from server.banking.services.allocating import allocate
from server.catalogue.models import TrainingClass
from server.crypto import Keyring
from server.enrolment import services
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries import policy_of
from server.enrolment.rules import EnrolmentStatus, OrderStatus
from server.jobs.periodic import CHORES, cancel_unpaid_orders, remind_unpaid_orders
from server.runtime import Runtime, store_of
from server.settings import Settings
from tests.conftest import TestClock
from tests.enrolment.conftest import CLERK, RECEIPT, STAFF, application, confirmed, make_firm
from tests.factories import make_bank_row, make_class

DAY = 86_400


@pytest.fixture
def runtime(database: Settings, clock: TestClock, keyring: Keyring) -> Runtime:
    return Runtime(database, keyring, store_of(database), clock)


async def order(runtime: Runtime, people: int = 2) -> Order:
    """Confirmed on Tuesday 24 November: held to Thursday 3 December, reminded of from Tuesday 1 December."""
    return await confirmed(policy_of(runtime.settings), people)


async def orders_of_one_class(runtime: Runtime, count: int) -> list[Order]:
    training_class = await make_class()
    placed = []
    for _ in range(count):
        firm, held = await make_firm(1)
        form, policy = application(training_class, held), policy_of(runtime.settings)
        placed.append(
            await services.confirm_order(firm.id, form, price_fen=24000, request="1", by=CLERK, policy=policy)
        )
    return placed


async def state(one: Order) -> tuple[OrderStatus, bool]:
    """Status, and whether its firm has been reminded."""
    found = await Order.get(id=one.id)
    return found.status, found.reminded_on is not None


async def logged(action: str) -> list[tuple[str, str]]:
    """Order and actor of each entry."""
    entries = await AuditEntry.filter(action=f"enrolment_order:{action}").order_by("id")
    return [(entry.subject.partition(":")[2], entry.actor) for entry in entries]


def test_worker_does_both_every_hour() -> None:
    every = {chore.do: chore.every_seconds for chore in CHORES}

    assert (every[cancel_unpaid_orders], every[remind_unpaid_orders]) == (3600, 3600)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (6, (OrderStatus.AWAITING_PAYMENT, False)),
        (7, (OrderStatus.AWAITING_PAYMENT, True)),
        (9, (OrderStatus.AWAITING_PAYMENT, True)),
        (10, (OrderStatus.CANCELLED, False)),
    ],
)
async def test_order_is_reminded_of_and_then_cancelled(
    runtime: Runtime, clock: TestClock, days: int, expected: tuple[OrderStatus, bool]
) -> None:
    one = await order(runtime)
    clock.advance(days * DAY)

    await remind_unpaid_orders(runtime)
    await cancel_unpaid_orders(runtime)

    assert await state(one) == expected


async def test_cancelled_order_gives_back_seats_and_people(runtime: Runtime, clock: TestClock) -> None:
    one = await order(runtime)
    clock.advance(10 * DAY)

    await cancel_unpaid_orders(runtime)

    people = await Enrolment.filter(order_id=one.id)
    assert [person.status for person in people] == [EnrolmentStatus.CANCELLED] * 2
    assert (await TrainingClass.get(id=one.training_class_id)).seats_taken == 0
    assert await logged("cancelled") == [(str(one.id), "system")]


async def test_order_whose_code_stands_in_a_remark_is_kept(runtime: Runtime, clock: TestClock) -> None:
    one = await order(runtime)
    row = await make_bank_row(48_000)
    row.remark = f"示例企业+2人 {one.code}"
    await row.save()
    clock.advance(30 * DAY)

    await cancel_unpaid_orders(runtime)

    assert await state(one) == (OrderStatus.AWAITING_PAYMENT, False)


async def test_order_paid_in_part_is_kept(runtime: Runtime, clock: TestClock) -> None:
    one = await order(runtime)
    row = await make_bank_row(10_000)
    await allocate([Share(row.id, one.id, 10_000)], by=STAFF)
    clock.advance(30 * DAY)

    await cancel_unpaid_orders(runtime)

    assert await state(one) == (OrderStatus.AWAITING_PAYMENT, False)


async def test_order_under_review_is_kept(runtime: Runtime, clock: TestClock) -> None:
    one = await order(runtime)
    await services.submit_receipt(one.enterprise_id, [one.id], RECEIPT, by=CLERK)
    clock.advance(30 * DAY)

    await cancel_unpaid_orders(runtime)

    assert await state(one) == (OrderStatus.SUBMITTED, False)


async def cut_off(
    do: Callable[[Runtime], Coroutine[None, None, None]], runtime: Runtime, action: str, after: int
) -> None:
    """Run the chore, and end it as soon as so many orders are done, wherever it is then."""
    running = asyncio.create_task(do(runtime))
    while not running.done() and len(await logged(action)) < after:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


@pytest.mark.parametrize("after", [0, 1, 2])
async def test_cancelling_that_is_cut_off_goes_on_where_it_was(runtime: Runtime, clock: TestClock, after: int) -> None:
    placed = await orders_of_one_class(runtime, 4)
    clock.advance(10 * DAY)

    await cut_off(cancel_unpaid_orders, runtime, "cancelled", after)
    await cancel_unpaid_orders(runtime)
    await cancel_unpaid_orders(runtime)

    assert [await state(one) for one in placed] == [(OrderStatus.CANCELLED, False)] * 4
    assert sorted(await logged("cancelled")) == [(str(one.id), "system") for one in placed]
    assert (await TrainingClass.get(id=placed[0].training_class_id)).seats_taken == 0


@pytest.mark.parametrize("after", [0, 1, 2])
async def test_reminding_that_is_cut_off_repeats_nothing(runtime: Runtime, clock: TestClock, after: int) -> None:
    placed = await orders_of_one_class(runtime, 4)
    clock.advance(7 * DAY)

    await cut_off(remind_unpaid_orders, runtime, "reminded", after)
    await remind_unpaid_orders(runtime)
    await remind_unpaid_orders(runtime)

    assert [await state(one) for one in placed] == [(OrderStatus.AWAITING_PAYMENT, True)] * 4
    assert sorted(await logged("reminded")) == [(str(one.id), "system") for one in placed]


async def test_workers_at_once_cancel_each_order_once(runtime: Runtime, clock: TestClock) -> None:
    placed = await orders_of_one_class(runtime, 3)
    clock.advance(10 * DAY)

    await asyncio.gather(*(cancel_unpaid_orders(runtime) for _ in range(3)))

    assert sorted(await logged("cancelled")) == [(str(one.id), "system") for one in placed]
    assert (await TrainingClass.get(id=placed[0].training_class_id)).seats_taken == 0


# A worker's process that cancels what is due and nothing else, on the day given.
ROOT = Path(__file__).resolve().parents[2]
_PROCESS = """
import asyncio, sys
from server import runtime, settings
from server.clock import Clock
from server.jobs.periodic import cancel_unpaid_orders

class Late(Clock):
    def now_ms(self):
        return int(sys.argv[1])

async def main():
    async with runtime.opened(settings.load(), Late()) as opened:
        await cancel_unpaid_orders(opened)

asyncio.run(main())
"""


async def test_process_that_is_killed_loses_and_repeats_nothing(runtime: Runtime, clock: TestClock) -> None:
    placed = await orders_of_one_class(runtime, 30)
    clock.advance(10 * DAY)
    chosen, key = runtime.settings, base64.b64encode(b"1" * 32).decode()
    environment = {
        **os.environ,
        "ANGUAN_DATA_DIR": str(chosen.data_dir),
        "ANGUAN_DATABASE__URL": chosen.database.url,
        "ANGUAN_SECRETS__KEYS": json.dumps({"k1": key}),
        "ANGUAN_SECRETS__CURRENT": "k1",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _PROCESS, str(clock.ms), env=environment, cwd=ROOT
    )
    async with asyncio.timeout(60):
        while not await logged("cancelled"):  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.002)
    process.kill()
    await process.wait()

    left = await Order.filter(status=OrderStatus.AWAITING_PAYMENT).count()
    seats = (await TrainingClass.get(id=placed[0].training_class_id)).seats_taken
    await cancel_unpaid_orders(runtime)

    assert 0 < left == seats < 30
    assert sorted(await logged("cancelled"), key=lambda entry: int(entry[0])) == [
        (str(one.id), "system") for one in placed
    ]
    assert (await TrainingClass.get(id=placed[0].training_class_id)).seats_taken == 0
