"""Rows that the fault tests' processes find: one trainee with a class open today, photographs that wait."""

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tortoise.backends.base.executor import EXECUTOR_CACHE

from server import db, runtime
from server.accounts.models import Consent
from server.accounts.rules import ConsentScope
from server.catalogue.models import Topic
from server.clock import Clock
from server.enrolment.models import Enrolment
from server.proctoring import queries as proctoring
from server.proctoring.rules import AskReason, SubjectKind
from server.proctoring.services import challenges, snapshots
from server.proctoring.services.snapshots import Photo, Stored
from server.runtime import Runtime
from tests.api.examinee import Examinee
from tests.conftest import TestClock
from tests.factories import (
    complete_credits,
    fill_bank,
    identity_number,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
    make_topic,
)
from tests.faults.site import Site
from tests.live import Answer, Client, jpeg

CERTIFICATE_KEY = "A20159990001"
IDENTITY_NUMBER = identity_number(990)
_frames = itertools.count(10_000)  # no two photographs are alike


@dataclass
class Cast:
    person_id: int
    enrolment_id: int
    topic_id: int


@asynccontextmanager
async def opened(site: Site) -> AsyncIterator[Runtime]:
    """The site's database, in the test's own process."""
    EXECUTOR_CACHE.clear()  # Tortoise keeps statements by table name, whatever the dialect; we speak both
    async with runtime.opened(site.settings) as found:
        yield found
    EXECUTOR_CACHE.clear()


async def seed(site: Site, **topic: Any) -> Cast:
    """One trainee with an A certificate, enrolled in a class open today, and one topic."""
    async with opened(site):
        today = Clock().today()
        month = timedelta(days=30)
        person = await make_person(IDENTITY_NUMBER)
        certificate = await make_certificate(person, key=CERTIFICATE_KEY, expires_on=today + month)
        windows = {"enrol_from": today - month, "enrol_to": today + month}
        windows |= {"study_from": today - month, "study_to": today + month}
        enrolment = await make_enrolment(certificate, await make_class(**windows))
        return Cast(person.id, enrolment.id, (await make_topic(**topic)).id)


async def seed_photographs(site: Site, count: int) -> list[int]:
    """So many photographs of one person, stored and waiting to be compared; their ids."""
    async with opened(site) as found:
        person = await make_person()
        await Consent.create(
            person=person, scope=ConsentScope.PHOTO_AND_COMPARISON, version="1", text_sha256="0", given_ms=1
        )
        return [await _photograph(found, person.id, number) for number in range(count)]


async def _photograph(found: Runtime, person_id: int, number: int) -> int:
    photo, now_ms = Photo(jpeg(next(_frames), (640, 480)), "image/jpeg", "jpg"), found.clock.now_ms()
    stored = Stored(f"snapshots/{person_id}-{number}.jpg", photo.sha256, len(photo.body))
    await found.store.put(stored.key, photo.body, photo.media_type)
    async with db.transaction():
        reason = AskReason.START
        asked = await challenges.ask(person_id, SubjectKind.STUDY, number, reason, now_ms=now_ms, seconds=60)
        challenge = await proctoring.persons_challenge(person_id, asked.challenge, photo.sha256)
        await snapshots.take_photo(challenge, stored, now_ms=now_ms)
    return challenge.id


async def log_in(client: Client) -> None:
    answer = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    assert answer.status == 201, answer.body
    assert (await client.agree()).status == 204


@dataclass
class Study:
    """A study that has begun: the first photograph is given, so every second counts from the next beat on."""

    client: Client
    lease: str
    token: str

    async def beat(self, client: Client | None = None) -> Answer:
        """One beat with the current token; the token moves on when the answer comes."""
        body = {"token": self.token, "playing": True, "position": 1, "rate": 1, "camera": True}
        answer = await (client or self.client).post(f"/study/{self.lease}/beats", body)
        if answer.status == 200:
            self.token = answer.body["token"]
        return answer


async def start_study(client: Client, cast: Cast) -> Answer:
    body = {"topic_id": str(cast.topic_id), "device": "手机"}
    answer = await client.post(f"/enrolments/{cast.enrolment_id}/study", body)
    assert answer.status == 201, answer.body
    return answer


async def study(client: Client, cast: Cast) -> Study:
    """Log in, start the topic, give the photograph, beat once."""
    await log_in(client)
    started = await start_study(client, cast)
    taken = await client.answer_challenge(started.body["snapshot"]["challenge"], jpeg(next(_frames)))
    assert taken.status == 202, taken.body
    running = Study(client, started.body["lease"], started.body["token"])
    assert (await running.beat()).status == 200
    return running


async def seed_exam(site: Site) -> Cast:
    """The same trainee with all credits, in one topic whose bank fills a paper."""
    cast = await seed(site)
    async with opened(site):
        await complete_credits(await Enrolment.get(id=cast.enrolment_id), await Topic.get(id=cast.topic_id))
        await fill_bank(await Topic.get(id=cast.topic_id))
    return cast


async def sit_down(client: Client, cast: Cast) -> Examinee:
    """Log in and start the final."""
    await log_in(client)
    examinee = Examinee(client, TestClock(), cast.enrolment_id)
    assert (await examinee.start()).status == 201
    return examinee
