"""A real server, a clock that obeys, and any number of cheats with an account."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio

from server.catalogue.models import Topic
from server.settings import Settings
from tests.cheats.bot import Bot
from tests.conftest import TestClock
from tests.factories import identity_number, make_certificate, make_enrolment, make_person, make_topic
from tests.live import Client, live

MakeBot = Callable[[], Awaitable[Bot]]


@pytest_asyncio.fixture
async def server(test_settings: Settings, clock: TestClock) -> AsyncIterator[Client]:
    async with live(test_settings, clock) as client:
        yield client


@pytest_asyncio.fixture
async def topic(server: Client) -> Topic:
    """Two hours make its credit, so that nothing ends by being finished."""
    return await make_topic(required_seconds=7200)


@pytest.fixture
def make_bot(server: Client, clock: TestClock, topic: Topic) -> MakeBot:
    """A trainee who is enrolled, logged in and has agreed to photographs."""
    numbers = iter(range(40_000, 41_000))

    async def make() -> Bot:
        number = identity_number(next(numbers))
        person = await make_person(number)
        certificate = await make_certificate(person)
        enrolment = await make_enrolment(certificate)
        client = Client(server.http, server.base)
        assert (await client.log_in(number, certificate.key)).status == 201
        assert (await client.agree()).status == 204
        return Bot(client, clock, person.id, enrolment.id, topic.id)

    return make


@pytest_asyncio.fixture
async def bot(make_bot: MakeBot) -> Bot:
    return await make_bot()
