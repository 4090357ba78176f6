"""Somebody who sits an exam: the cast of the tests of sealing, marking and outcomes."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

import pytest
import pytest_asyncio

from server.accounts.models import Consent, Session
from server.accounts.queries import Login
from server.accounts.rules import ConsentScope, Holder
from server.audit.services import By
from server.catalogue.models import Topic
from server.crypto import digest
from server.enrolment.models import Enrolment
from server.exams.models import Attempt
from server.exams.queries import Bank
from server.exams.rules import AttemptKind, original_to_shown
from server.exams.services import answering, sealing, starting
from server.exams.services.answering import Entry, Saved, Shapes
from server.exams.services.policy import ExamPolicy
from server.exams.services.sealing import HandedIn
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import (
    complete_credits,
    fill_bank,
    make_blueprint,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
    make_topic,
)

FEW: Final = {"single_items": 4, "multiple_items": 2, "true_false_items": 2, "pass_halves": 12}  # of 20 half points
MINUTES: Final = 60
GRACE_MS: Final = 5000


@dataclass
class Sitter:
    """A trainee with all credits, a session, and a paper of eight questions: single 1-4, multiple 5-6, judged 7-8."""

    login: Login
    enrolment: Enrolment
    clock: TestClock
    bank: Bank
    policy: ExamPolicy
    shapes: Shapes
    attempt: Attempt | None = None

    @property
    def by(self) -> By:
        return By(self.login.who, self.clock.ms)

    @property
    def sat(self) -> Attempt:
        """As it was begun."""
        assert self.attempt
        return self.attempt

    @property
    def id(self) -> int:
        return int(self.sat.id)

    @property
    def deadline_ms(self) -> int:
        return int(self.sat.deadline_ms)

    async def begin(self, kind: AttemptKind = AttemptKind.FINAL) -> Attempt:
        self.attempt = await starting.begin(
            self.login, self.enrolment.id, kind, "手机", bank=self.bank, policy=self.policy, by=self.by
        )
        return self.attempt

    async def right(self) -> list[Entry]:
        """The right answer to each question, in the letters of this paper, numbered from 1."""
        texts = await self.bank.texts([question for question, _ in self.sat.paper])
        return [
            Entry(str(place), original_to_shown(order, texts[number].key), place)
            for place, (number, order) in enumerate(self.sat.paper, 1)
        ]

    async def save(self, entries: Sequence[Entry]) -> Saved:
        shape = await self.shapes.of(self.id)
        return await answering.save(self.login, self.id, entries, shape, policy=self.policy, now_ms=self.clock.ms)

    async def save_one(self, entry: Entry, now_ms: int) -> Saved | None:
        """The way that nearly all answers go."""
        shape = await self.shapes.of(self.id)
        return await answering.save_one(self.id, entry, self.login.token, shape, policy=self.policy, now_ms=now_ms)

    async def hand_in(self, entries: Sequence[Entry] = (), now_ms: int | None = None) -> HandedIn:
        by = By(self.login.who, now_ms or self.clock.ms)
        shape = await self.shapes.of(self.id)
        return await sealing.hand_in(self.login, self.id, entries, shape, bank=self.bank, policy=self.policy, by=by)


MakeSitter = Callable[[], Awaitable[Sitter]]


@pytest.fixture
def policy(database: Settings) -> ExamPolicy:
    return ExamPolicy(database.exams, database.proctoring.challenge_seconds)


@pytest.fixture
def bank() -> Bank:
    return Bank(0)


@pytest_asyncio.fixture
async def studied(database: Settings) -> Topic:
    topic = await make_topic()
    await fill_bank(topic, 12, 6, 6)
    return topic


@pytest.fixture
def make_sitter(studied: Topic, clock: TestClock, bank: Bank, policy: ExamPolicy) -> MakeSitter:
    async def make() -> Sitter:
        person, training_class = await make_person(), await make_class()
        await make_blueprint(training_class.id, **FEW)
        enrolment = await make_enrolment(await make_certificate(person), training_class)
        await complete_credits(enrolment, studied)
        await Consent.create(
            person=person, scope=ConsentScope.PHOTO_AND_COMPARISON, version="1", text_sha256="0", given_ms=clock.ms
        )
        session = await Session.create(
            digest=digest(f"token-{person.id}"), holder=Holder.TRAINEE, holder_id=person.id, created_ms=clock.ms,
            expires_ms=clock.ms + 10**9,
        )  # fmt: skip
        login = Login(session.id, Holder.TRAINEE, person.id, f"token-{person.id}")
        return Sitter(login, enrolment, clock, bank, policy, Shapes(bank))

    return make


@pytest_asyncio.fixture
async def sitter(make_sitter: MakeSitter) -> Sitter:
    return await make_sitter()
