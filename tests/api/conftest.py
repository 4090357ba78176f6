"""The API over HTTP: a live server on a database of the test's own, and a cast."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio

from server.catalogue.models import Topic
from server.enrolment.models import Enrolment
from server.learning.models import TopicProgress
from server.learning.rules import TopicStatus
from server.registry.models import Certificate, Person
from server.settings import Settings
from tests.api.examinee import Examinee
from tests.api.practice import Practice
from tests.api.student import Student
from tests.conftest import TestClock
from tests.factories import (
    CERTIFICATE_KEY,
    IDENTITY_NUMBER,
    NOW_MS,
    complete_credits,
    fill_bank,
    identity_number,
    make_certificate,
    make_enrolment,
    make_person,
    make_topic,
)
from tests.live import Client, live

OTHER_NUMBER = identity_number(90_001)
OTHER_KEY = "A20187654321"


@dataclass
class Cast:
    """One trainee with a valid A certificate, enrolled in an open class with one short topic."""

    person: Person
    certificate: Certificate
    enrolment: Enrolment
    topic: Topic


@pytest_asyncio.fixture
async def client(test_settings: Settings, clock: TestClock) -> AsyncIterator[Client]:
    async with live(test_settings, clock) as found:
        yield found


@pytest_asyncio.fixture
async def cast(client: Client) -> Cast:
    person = await make_person(IDENTITY_NUMBER)
    certificate = await make_certificate(person, key=CERTIFICATE_KEY)
    return Cast(person, certificate, await make_enrolment(certificate), await make_topic())


@pytest_asyncio.fixture
async def trainee(client: Client, cast: Cast) -> Client:
    """Logged in, with face consent given."""
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    await client.agree()
    return client


def another(client: Client) -> Client:
    """A second device: the same server, not logged in."""
    return Client(client.http, client.base)


@pytest_asyncio.fixture
async def stranger(client: Client) -> Client:
    """Somebody else, logged in, who shares nothing with the cast."""
    await make_certificate(await make_person(OTHER_NUMBER, name="王示例"), key=OTHER_KEY)
    found = another(client)
    await found.log_in(OTHER_NUMBER, OTHER_KEY)
    return found


@pytest_asyncio.fixture
async def student(trainee: Client, cast: Cast, clock: TestClock) -> Student:
    return Student(trainee, clock, cast.enrolment.id, cast.topic.id)


@pytest_asyncio.fixture
async def practice(trainee: Client, cast: Cast, clock: TestClock) -> Practice:
    """The trainee has chosen the cast's topic, which has no questions yet."""
    await TopicProgress.create(
        enrolment=cast.enrolment, topic=cast.topic, status=TopicStatus.IN_PROGRESS, required_ms=45_000,
        credit_tenths=10, started_ms=NOW_MS,
    )  # fmt: skip
    return Practice(trainee, clock, cast.enrolment.id, cast.topic)


@pytest_asyncio.fixture
async def examinee(trainee: Client, cast: Cast, clock: TestClock) -> Examinee:
    """The cast's trainee with all credits earned, in one topic whose bank fills a paper."""
    await complete_credits(cast.enrolment, cast.topic)
    await fill_bank(cast.topic)
    return Examinee(trainee, clock, cast.enrolment.id)
