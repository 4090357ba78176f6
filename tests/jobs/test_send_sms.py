"""A text message on its way: sent by the worker, again while it is of use, never after."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from server import db
from server.accounts.services import messages
from server.crypto import Keyring
from server.integrations.served import serving
from server.integrations.sms.fake import FakeSms
from server.jobs.worker import Worker
from server.outbox.models import Job
from server.runtime import Runtime, store_of
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import NOW_MS


@pytest.fixture
def fake() -> FakeSms:
    return FakeSms()


@pytest_asyncio.fixture
async def worker(database: Settings, clock: TestClock, keyring: Keyring, fake: FakeSms) -> AsyncIterator[Worker]:
    async with serving(fake) as url:
        sms = database.sms.model_copy(update={"url": f"{url}/messages"})
        chosen = database.model_copy(update={"sms": sms})
        yield Worker(Runtime(chosen, keyring, store_of(chosen), clock))


async def added(mobile: str = "13800001234") -> None:
    async with db.transaction():
        await messages.add(mobile, "验证码 123456", until_ms=NOW_MS + 600_000, now_ms=NOW_MS)


async def work(worker: Worker) -> Job:
    """Whatever is due, to its end."""
    before = await Job.get()
    await worker.dispatch()
    async with asyncio.timeout(5):
        while (await Job.get()).tries == before.tries or (await Job.get()).lease:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return await Job.get()


async def test_message_is_sent_once(worker: Worker, fake: FakeSms) -> None:
    await added()

    job = await work(worker)
    await worker.dispatch()

    assert [(message["mobile"], message["text"]) for message in fake.sent.values()] == [
        ("13800001234", "验证码 123456")
    ]
    assert (job.done_ms, fake.asked) == (NOW_MS, 1)


async def test_gateway_that_is_away_is_asked_again(worker: Worker, fake: FakeSms, clock: TestClock) -> None:
    fake.broken_answers = 1
    await added()

    first = await work(worker)
    clock.advance(5)
    second = await work(worker)

    assert (first.done_ms, first.fault, second.done_ms) == (None, "SmsUnavailable", NOW_MS + 5000)
    assert (len(fake.sent), fake.asked) == (1, 2)


async def test_refused_message_is_not_tried_again(worker: Worker, fake: FakeSms) -> None:
    await added("13800009001")

    with capture_logs() as logs:
        job = await work(worker)

    assert (job.done_ms, fake.asked) == (NOW_MS, 1)
    assert [entry for entry in logs if entry["event"] == "sms_refused"] == [
        {"event": "sms_refused", "code": 1, "log_level": "warning"}
    ]


async def test_message_of_no_use_any_more_is_dropped(worker: Worker, fake: FakeSms, clock: TestClock) -> None:
    await added()
    clock.advance(600)

    job = await work(worker)

    assert (job.done_ms, fake.asked) == (NOW_MS + 600_000, 0)
