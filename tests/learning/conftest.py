"""A trainee who studies: the cast of the learning tests."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import pytest
import pytest_asyncio

from server.accounts.models import Consent, Session
from server.accounts.queries import Login
from server.accounts.rules import ConsentScope, Holder
from server.audit.services import By
from server.catalogue.models import Topic
from server.catalogue.queries import load_shelf
from server.crypto import Keyring, digest
from server.enrolment.models import Enrolment
from server.learning.services import beats, starts, tokens
from server.learning.services.beats import Beaten, StudyPolicy
from server.learning.services.photos import accept_photo
from server.learning.services.starts import Started
from server.proctoring import queries as proctoring
from server.proctoring.services.snapshots import Stored
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import make_certificate, make_enrolment, make_person, make_topic


@dataclass
class Trainee:
    """Somebody with a session and an enrolment, driven by a clock that obeys."""

    login: Login
    enrolment: Enrolment
    clock: TestClock
    keyring: Keyring
    policy: StudyPolicy
    lease: str = ""
    seq: int = 0
    last: Beaten | None = None
    photos: int = 0

    @property
    def by(self) -> By:
        return By(self.login.who, self.clock.ms)

    async def start(self, topic: Topic, device: str = "手机") -> Started:
        card = (await load_shelf()).topics[topic.id]
        started = await starts.start_study(
            self.login, self.enrolment.id, card, device, policy=self.policy, keyring=self.keyring, by=self.by
        )
        assert isinstance(started, Started)
        self.lease, self.seq = started.lease, started.seq
        return started

    async def beat(
        self, seconds: float = 0, *, playing: bool = True, camera: bool = True, seq: int | None = None,
        lease: str | None = None,
    ) -> Beaten:  # fmt: skip
        """Wait, then beat the slow way, which decides everything the fast way does not."""
        self.clock.advance(seconds)
        lease = lease or self.lease
        token = tokens.beat_token(self.keyring, lease, self.seq if seq is None else seq)
        self.last = await beats.record_beat(
            self.login, lease, token, playing=playing, camera=camera, position=1.5,
            policy=self.policy, keyring=self.keyring, by=self.by,
        )  # fmt: skip
        self.seq = self.last.seq
        return self.last

    async def fast_beat(self, seconds: float = 0) -> Beaten | None:
        self.clock.advance(seconds)
        return await beats.ordinary_beat(
            self.lease,
            self.seq,
            self.login.token,
            position=2.5,
            now_ms=self.clock.ms,
            max_gap_ms=self.policy.max_gap_ms,
        )

    async def answer(self, challenge: str) -> None:
        self.photos += 1
        sha256 = f"{self.login.holder_id:032d}{self.photos:032d}"
        asked = await proctoring.persons_challenge(self.login.holder_id, challenge, sha256)
        stored = Stored(f"snapshots/{challenge}.jpg", sha256, 100)
        await accept_photo(asked, stored, policy=self.policy, now_ms=self.clock.ms)

    async def settle(self, topic: Topic) -> Started:
        """Start, beat once and give the first photo: from here on every second counts."""
        started = await self.start(topic)
        await self.beat(1)
        await self.answer(started.challenge.challenge)
        return started


MakeTrainee = Callable[[], Awaitable[Trainee]]


@pytest.fixture
def make_trainee(database: Settings, clock: TestClock, keyring: Keyring) -> MakeTrainee:
    async def make() -> Trainee:
        person = await make_person()
        enrolment = await make_enrolment(await make_certificate(person))
        await Consent.create(
            person=person, scope=ConsentScope.PHOTO_AND_COMPARISON, version="1", text_sha256="0", given_ms=clock.ms
        )
        token = f"token-{person.id}"
        session = await Session.create(
            digest=digest(token),
            holder=Holder.TRAINEE,
            holder_id=person.id,
            created_ms=clock.ms,
            expires_ms=clock.ms + 10**9,
        )
        login = Login(session.id, Holder.TRAINEE, person.id, token)
        policy = StudyPolicy(database.learning, database.proctoring.challenge_seconds)
        return Trainee(login, enrolment, clock, keyring, policy)

    return make


@pytest_asyncio.fixture
async def trainee(make_trainee: MakeTrainee) -> Trainee:
    return await make_trainee()


@pytest_asyncio.fixture
async def topic(database: Settings) -> Topic:
    """Ten minutes make its credit."""
    return await make_topic(required_seconds=600)
