"""The rows a measurement starts from: a county's worth of people who have logged in, enrolled and begun to study."""

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, TypeVar

from tortoise.models import Model

from server.accounts.models import Consent, Session, TraineeAccount
from server.accounts.rules import ConsentScope, Holder
from server.accounts.services.passwords import hasher
from server.clock import Clock
from server.crypto import digest, keyring
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.learning.models import StudyClock, TopicProgress
from server.learning.rules import NEVER, ClockState, TopicStatus
from server.learning.services import tokens
from server.registry.models import Certificate, CertificateNumber, Person
from server.registry.rules import CertificateStatus, PersonnelCategory
from server.settings import Settings
from tests import factories

PEOPLE: Final = 20_000
TOPICS: Final = 28
LEARNED: Final = 2_000  # this many people have finished 11 topics already
WITH_PASSWORD: Final = 256  # this many have set a password
PASSWORD: Final = "Anquan-2026-xuexi"  # noqa: S105 - of people made up here
ENDLESS_MS: Final = 1 << 40  # a topic nobody finishes within a measurement

_Row = TypeVar("_Row", bound=Model)


@dataclass(frozen=True)
class Trainee:
    """One of the people, as the load generator plays them; `id` is also the id of the enrolment."""

    id: int
    identity_number: str
    certificate: str
    token: str
    lease: str


def trainees(count: int = PEOPLE) -> list[Trainee]:
    """The people whose rows `seed` writes; leases are new at each call."""
    return [
        Trainee(
            id=number,
            identity_number=factories.identity_number(number),
            certificate=f"A2015{number:07d}",
            token=f"measured-token-of-somebody-{number:016d}",
            lease=tokens.new_lease(keyring(), number),
        )
        for number in range(1, count + 1)
    ]


async def seed(people: Sequence[Trainee], settings: Settings) -> None:
    """Write everything these people need into an empty, connected database."""
    today, now_ms = Clock().today(), Clock().now_ms()
    days = {"study_from": today - timedelta(30), "study_to": today + timedelta(60)}
    days |= {"enrol_from": today - timedelta(60), "enrol_to": today + timedelta(30)}
    enterprise = await factories.make_enterprise()
    topics = [(await factories.make_topic(required_seconds=2700)).id for _ in range(TOPICS)]
    first = Certificate(**_certificate(people[0], enterprise.id), expires_on=today + timedelta(90))
    await _write(Person, [_person(one) for one in people])
    await first.save(force_create=True)
    enrolment = await factories.make_enrolment(first, await factories.make_class(**days), id=people[0].id)
    rest = [Certificate(**_certificate(one, enterprise.id), expires_on=first.expires_on) for one in people[1:]]
    await _write(Certificate, rest)
    await _write(CertificateNumber, [CertificateNumber(certificate_id=one.id, key=one.certificate) for one in people])
    await _write(Enrolment, [_enrolment(one, enrolment) for one in people[1:]])
    await _write(Session, [_session(one, now_ms) for one in people])
    await _write(Consent, [_consent(one, now_ms) for one in people])
    await _write(TraineeAccount, _accounts(people, settings))
    await _write(TopicProgress, [_progress(one, topics[0], now_ms) for one in people])
    done = [_finished(one, topic, now_ms) for one in people[:LEARNED] for topic in topics[1:12]]
    await _write(TopicProgress, done)
    await _write(StudyClock, [_clock(one, topics[0], now_ms) for one in people])


async def _write(model: type[_Row], rows: Sequence[_Row]) -> None:
    await model.bulk_create(rows, batch_size=1000)


def _person(one: Trainee) -> Person:
    index = keyring().index(one.identity_number, "person.identity_number")
    return Person(id=one.id, name=f"学员{one.id}", identity_number=one.identity_number, identity_index=index)


def _certificate(one: Trainee, enterprise_id: int) -> dict[str, object]:
    return {
        "id": one.id,
        "person_id": one.id,
        "enterprise_id": enterprise_id,
        "category": PersonnelCategory.A,
        "key": one.certificate,
        "display": f"鲁建安{one.certificate}",
        "status": CertificateStatus.VALID,
    }


def _enrolment(one: Trainee, like: Enrolment) -> Enrolment:
    return Enrolment(
        id=one.id,
        order_id=like.order_id,
        training_class_id=like.training_class_id,
        person_id=one.id,
        certificate_id=one.id,
        category=like.category,
        cycle_expires_on=like.cycle_expires_on,
        status=EnrolmentStatus.STUDYING,
    )


def _session(one: Trainee, now_ms: int) -> Session:
    lasts = {"created_ms": now_ms, "expires_ms": now_ms + 30 * 86_400_000}
    return Session(digest=digest(one.token), holder=Holder.TRAINEE, holder_id=one.id, **lasts)


def _consent(one: Trainee, now_ms: int) -> Consent:
    text = hashlib.sha256(b"text").hexdigest()
    scope = ConsentScope.PHOTO_AND_COMPARISON
    return Consent(person_id=one.id, scope=scope, version="2026-01", text_sha256=text, given_ms=now_ms)


def _accounts(people: Sequence[Trainee], settings: Settings) -> list[TraineeAccount]:
    known = hasher(settings.accounts).hash(PASSWORD)
    return [TraineeAccount(person_id=one.id, password_hash=known, licence_ms=1) for one in people[:WITH_PASSWORD]]


def _progress(one: Trainee, topic_id: int, now_ms: int) -> TopicProgress:
    return TopicProgress(
        id=one.id,
        enrolment_id=one.id,
        topic_id=topic_id,
        status=TopicStatus.IN_PROGRESS,
        required_ms=ENDLESS_MS,
        credit_tenths=10,
        started_ms=now_ms,
    )


def _finished(one: Trainee, topic_id: int, now_ms: int) -> TopicProgress:
    return TopicProgress(
        id=PEOPLE * topic_id + one.id,
        enrolment_id=one.id,
        topic_id=topic_id,
        status=TopicStatus.COMPLETED,
        required_ms=2_700_000,
        watched_ms=2_700_000,
        credit_tenths=10,
        started_ms=now_ms - 1000,
        completed_ms=now_ms,
    )


def _clock(one: Trainee, topic_id: int, now_ms: int) -> StudyClock:
    return StudyClock(
        person_id=one.id,
        lease=one.lease,
        device="微信小程序",
        enrolment_id=one.id,
        topic_id=topic_id,
        progress_id=one.id,
        opened_ms=now_ms,
        beat_ms=now_ms,
        stretch_from_ms=now_ms,
        until_ms=round(time.time() + 60 * 86_400) * 1000,
        required_ms=ENDLESS_MS,
        state=ClockState.PLAYING,
        next_ms=NEVER,
    )
