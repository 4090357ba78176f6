"""Starting to study: who may, what is refused and in which order, what a new lease takes over."""

from datetime import timedelta
from typing import Any

import pytest

from server.accounts.models import Consent
from server.catalogue.models import Topic, TrainingClass
from server.catalogue.queries import load_shelf
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.errors import NotFound, Refusal
from server.learning.models import StudyClock, TopicProgress, WatchStretch
from server.learning.rules import TopicStatus
from server.learning.services import starts
from server.learning.services.consent import withdraw_consent
from server.proctoring.models import Snapshot
from server.proctoring.rules import AskReason
from server.registry.models import Certificate
from server.registry.rules import CertificateStatus
from tests.factories import TODAY, make_topic
from tests.learning.conftest import Trainee


async def test_start_chooses_the_topic_and_asks_for_a_photo(trainee: Trainee, topic: Topic) -> None:
    started = await trainee.start(topic)

    progress = await TopicProgress.get()
    assert (progress.status, progress.required_ms, progress.watched_ms) == (TopicStatus.IN_PROGRESS, 600_000, 0)
    assert (started.watched_ms, started.required_ms, started.challenge.reason) == (0, 600_000, AskReason.START)
    assert started.challenge.due_ms == trainee.clock.ms + 60_000


async def expire(trainee: Trainee) -> None:
    await Certificate.filter(id=trainee.enrolment.certificate_id).update(expires_on=TODAY - timedelta(days=1))


async def cancel(trainee: Trainee) -> None:
    await Certificate.filter(id=trainee.enrolment.certificate_id).update(status=CertificateStatus.CANCELLED)


async def close_window(trainee: Trainee) -> None:
    await TrainingClass.filter(id=trainee.enrolment.training_class_id).update(study_to=TODAY - timedelta(days=1))


async def unapprove(trainee: Trainee) -> None:
    await Enrolment.filter(id=trainee.enrolment.id).update(status=EnrolmentStatus.PENDING)


async def withdraw(trainee: Trainee) -> None:
    await withdraw_consent(trainee.login.holder_id, by=trainee.by)


async def fill_credits(trainee: Trainee) -> None:
    await Enrolment.filter(id=trainee.enrolment.id).update(credit_tenths=240)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (expire, starts.CertificateExpired),
        (cancel, starts.CertificateNotValid),
        (close_window, starts.OutsideStudyPeriod),
        (unapprove, starts.EnrolmentNotOpen),
        (withdraw, starts.ConsentRequired),
        (fill_credits, starts.CreditsComplete),
    ],
)
async def test_start_is_refused(trainee: Trainee, topic: Topic, change: Any, refusal: type[Refusal]) -> None:
    await change(trainee)

    with pytest.raises(refusal):
        await trainee.start(topic)

    assert (await TopicProgress.all().count(), await Snapshot.all().count()) == (0, 0)


async def test_expiry_day_itself_still_studies(trainee: Trainee, topic: Topic) -> None:
    await Certificate.filter(id=trainee.enrolment.certificate_id).update(expires_on=TODAY)

    started = await trainee.start(topic)

    assert started.lease


async def test_second_topic_is_refused_while_one_is_unfinished(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    lease = trainee.lease

    with pytest.raises(starts.TopicUnfinished) as refused:
        await trainee.start(await make_topic())

    assert refused.value.extra == {"topic_id": str(topic.id)}
    assert (await StudyClock.get()).lease == lease


async def test_unfinished_topic_goes_on_where_it_stood(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)
    trainee.clock.advance(86_400)

    started = await trainee.start(topic, device="电脑")

    assert (started.watched_ms, started.position_seconds) == (15_000, 1.5)
    assert await WatchStretch.filter(credited_ms__gt=0).values_list("credited_ms", "device") == [(15_000, "手机")]


async def test_completed_topic_is_only_shown_again(trainee: Trainee) -> None:
    topic = await make_topic(required_seconds=20)
    await trainee.settle(topic)
    await trainee.beat(30)
    card = (await load_shelf()).topics[topic.id]

    review = await starts.start_study(
        trainee.login, trainee.enrolment.id, card, "手机", policy=trainee.policy, keyring=trainee.keyring, by=trainee.by
    )

    assert review == starts.Review()


async def test_enrolment_of_somebody_else_is_not_there(trainee: Trainee, topic: Topic) -> None:
    trainee.enrolment.id += 1

    with pytest.raises(NotFound):
        await trainee.start(topic)


async def test_restart_keeps_credit_and_counts_anew(trainee: Trainee) -> None:
    topic = await make_topic(required_seconds=20)
    await trainee.settle(topic)
    await trainee.beat(30)
    await starts.restart_topic(trainee.login, trainee.enrolment.id, topic.id, by=trainee.by)
    started = await trainee.settle(topic)
    assert started.watched_ms == 0

    beaten = await trainee.beat(30)

    progress = await TopicProgress.get()
    assert (beaten.completed, progress.watched_ms, progress.restudy_ms) == (True, 20_000, 20_000)
    assert (progress.status, progress.restudy_status) == (TopicStatus.COMPLETED, TopicStatus.COMPLETED)
    assert (await Enrolment.get()).credit_tenths == 10


async def test_restart_of_an_unfinished_topic_is_refused(trainee: Trainee, topic: Topic) -> None:
    await trainee.start(topic)

    with pytest.raises(starts.NotCompleted):
        await starts.restart_topic(trainee.login, trainee.enrolment.id, topic.id, by=trainee.by)


async def test_withdrawal_ends_the_lease_and_keeps_the_seconds(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)

    await withdraw_consent(trainee.login.holder_id, by=trainee.by)

    assert (await StudyClock.get()).lease is None
    assert (await TopicProgress.get()).watched_ms == 15_000
    assert (await Consent.get()).withdrawn_ms == trainee.clock.ms


async def test_debt_follows_the_person_to_the_next_lease(trainee: Trainee, topic: Topic) -> None:
    await trainee.start(topic)
    await trainee.beat(1)
    started = await trainee.start(topic, device="电脑")
    await trainee.beat(1)
    owing = await trainee.beat(10)
    assert (owing.watched_ms, owing.reason) == (0, "SNAPSHOT_DUE")
    await trainee.answer(started.challenge.challenge)

    beaten = await trainee.beat(10)

    assert beaten.watched_ms == 10_000
