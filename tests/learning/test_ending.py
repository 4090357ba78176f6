"""Study after a change: the lease ends with the decision, and nothing is earned in what was given up."""

import asyncio

import pytest

from server.audit.services import By
from server.catalogue.models import Topic, TrainingClass
from server.enrolment import services as enrolment
from server.enrolment.models import Enrolment, EnrolmentChange, Order
from server.enrolment.queries import policy_of
from server.enrolment.rules import EnrolmentStatus, Payee
from server.learning.models import CreditEntry, StudyClock, TopicProgress
from server.learning.services.beats import LeaseLost
from server.learning.services.ending import end_study
from server.learning.services.starts import EnrolmentNotOpen
from server.settings import load
from tests.factories import make_class, make_topic
from tests.learning.conftest import MakeTrainee, Trainee

PAYEE = Payee("示例公司", "示例银行", "1500000104")
POLICY = policy_of(load())


async def take_seat(trainee: Trainee) -> None:
    await TrainingClass.filter(id=trainee.enrolment.training_class_id).update(seats_taken=1)


async def refunded(trainee: Trainee) -> None:
    change = await proposed_refund(trainee)
    await agree(change, trainee)


async def proposed_refund(trainee: Trainee) -> EnrolmentChange:
    order = await Order.get(id=trainee.enrolment.order_id)
    by = By("staff:1", trainee.clock.ms)
    return await enrolment.propose_refund(order.id, [trainee.enrolment.id], PAYEE, "离职", by=by)


async def agree(change: EnrolmentChange, trainee: Trainee, *, authority: bool = True) -> None:
    await enrolment.confirm_change(
        change.id, by=By("staff:2", trainee.clock.ms), policy=POLICY, end_study=end_study,
        begun_may_be_refunded=authority,
    )  # fmt: skip


@pytest.fixture(autouse=True)
async def seat(trainee: Trainee) -> None:
    """The factory's enrolment holds a seat, as a confirmed order's does."""
    await take_seat(trainee)


async def test_refund_ends_the_running_lease(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)

    await refunded(trainee)

    with pytest.raises(LeaseLost):
        await trainee.beat(15)
    assert await trainee.fast_beat(1) is None


async def test_refund_keeps_what_was_watched(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)

    await refunded(trainee)

    assert (await TopicProgress.get(topic_id=topic.id)).watched_ms == 15_000


async def test_refunded_enrolment_starts_no_study(trainee: Trainee, topic: Topic) -> None:
    await refunded(trainee)

    with pytest.raises(EnrolmentNotOpen):
        await trainee.start(topic)


async def test_last_second_of_a_topic_is_not_earned_after_the_refund(trainee: Trainee) -> None:
    short = await make_topic(required_seconds=20)
    await trainee.settle(short)
    await trainee.beat(15)
    await refunded(trainee)

    with pytest.raises(LeaseLost):
        await trainee.beat(10)

    assert await CreditEntry.all().count() == 0


async def test_lease_in_another_enrolment_goes_on(trainee: Trainee, topic: Topic) -> None:
    other = await Enrolment.create(
        order_id=trainee.enrolment.order_id, training_class_id=trainee.enrolment.training_class_id,
        person_id=trainee.enrolment.person_id, certificate_id=trainee.enrolment.certificate_id, category="A",
        cycle_expires_on=trainee.enrolment.cycle_expires_on.replace(year=2030), status=EnrolmentStatus.STUDYING,
    )  # fmt: skip
    await trainee.settle(topic)

    await end_study(trainee.enrolment.person_id, other.id, trainee.clock.ms)

    assert (await trainee.beat(15)).watched_ms == 15_000


async def test_move_ends_the_lease_and_study_goes_on_there(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)
    other = await make_class()
    change = await enrolment.propose_move(
        trainee.enrolment.order_id, trainee.enrolment.id, other.id, "工期冲突",
        by=By("staff:1", trainee.clock.ms), policy=POLICY,
    )  # fmt: skip

    await agree(change, trainee, authority=False)
    started = await trainee.start(topic)

    assert started.watched_ms == 15_000


async def test_start_of_study_and_refund_at_once(trainee: Trainee, topic: Topic) -> None:
    """Whichever comes first: no lease runs in a refunded enrolment, and what has begun is not refunded lightly."""
    change = await proposed_refund(trainee)

    outcomes = await asyncio.gather(
        trainee.start(topic), agree(change, trainee, authority=False), return_exceptions=True
    )

    status = (await Enrolment.get(id=trainee.enrolment.id)).status
    runs = await StudyClock.filter(lease__not_isnull=True).count()
    assert [type(one).__name__ for one in outcomes].count("NoneType") <= 1
    assert (status, runs) in {(EnrolmentStatus.REFUNDED, 0), (EnrolmentStatus.STUDYING, 1)}


async def test_first_start_ever_and_the_authoritys_refund_at_once(make_trainee: MakeTrainee, topic: Topic) -> None:
    trainee = await make_trainee()
    await take_seat(trainee)
    change = await proposed_refund(trainee)

    await asyncio.gather(trainee.start(topic), agree(change, trainee), return_exceptions=True)

    assert (await Enrolment.get(id=trainee.enrolment.id)).status is EnrolmentStatus.REFUNDED
    assert await StudyClock.filter(lease__not_isnull=True).count() == 0
