"""Beats: what earns, what does not and why, and what a repeated, stale or foreign beat gets."""

import pytest

from server.catalogue.models import Topic
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.errors import NotFound
from server.learning.models import CreditEntry, StudyClock, TopicProgress, WatchStretch
from server.learning.rules import TopicStatus, UncreditedReason
from server.learning.services.beats import LeaseLost, StudyEnded, TokenUsed
from server.proctoring.models import Snapshot
from server.proctoring.rules import AskReason, SnapshotStatus
from tests.factories import make_topic
from tests.learning.conftest import MakeTrainee, Trainee


def earned(trainee: Trainee) -> int:
    assert trainee.last is not None
    return trainee.last.watched_ms - trainee.last.before_ms


async def test_first_beat_earns_nothing(trainee: Trainee, topic: Topic) -> None:
    await trainee.start(topic)

    beaten = await trainee.beat(5)

    assert (earned(trainee), beaten.reason) == (0, UncreditedReason.FIRST_BEAT)


async def test_gap_between_two_playing_beats_is_earned_to_the_millisecond(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)

    beaten = await trainee.beat(14.987)

    assert (beaten.watched_ms, beaten.reason) == (14_987, None)


async def test_fast_and_slow_way_earn_the_same(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)

    beaten = await trainee.fast_beat(15)

    assert beaten is not None
    assert (beaten.before_ms, beaten.watched_ms, beaten.reason, beaten.seq) == (15_000, 30_000, None, trainee.seq + 1)


@pytest.mark.parametrize(
    ("playing", "camera", "reason"),
    [(False, True, UncreditedReason.PAUSED), (True, False, UncreditedReason.CAMERA_OFF)],
)
async def test_interval_begun_paused_or_without_camera_earns_nothing(
    trainee: Trainee, topic: Topic, playing: bool, camera: bool, reason: UncreditedReason
) -> None:
    await trainee.settle(topic)
    await trainee.beat(10, playing=playing, camera=camera)

    beaten = await trainee.beat(15)

    assert (earned(trainee), beaten.reason, beaten.watched_ms) == (0, reason, 10_000)


async def test_interval_that_ends_in_a_pause_is_earned(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)

    await trainee.beat(9, playing=False)

    assert earned(trainee) == 9_000


@pytest.mark.parametrize(("gap", "reason", "ms"), [(35, None, 35_000), (35.001, UncreditedReason.GAP, 0)])
async def test_gap_is_earned_up_to_the_largest_allowed(
    trainee: Trainee, topic: Topic, gap: float, reason: UncreditedReason | None, ms: int
) -> None:
    await trainee.settle(topic)

    beaten = await trainee.beat(gap)

    assert (earned(trainee), beaten.reason) == (ms, reason)


async def test_retried_beat_gets_the_same_answer_and_earns_once(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    first = await trainee.beat(15)

    again = await trainee.beat(3, seq=first.seq - 1, playing=False)

    assert (again, (await StudyClock.get()).credited_ms) == (first, 15_000)


async def test_retry_of_a_fast_beat_gets_the_same_answer(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)
    first = await trainee.fast_beat(15)

    again = await trainee.beat(2)

    assert again == first


async def test_token_older_than_the_last_is_used_up(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)

    with pytest.raises(TokenUsed):
        await trainee.beat(1, seq=trainee.seq - 2)


async def test_token_of_the_future_is_refused(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)

    with pytest.raises(TokenUsed):
        await trainee.beat(1, seq=trainee.seq + 1)


async def test_older_device_is_told_who_took_over(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    old_lease, old_seq = trainee.lease, trainee.seq
    await trainee.start(topic, device="电脑")

    with pytest.raises(LeaseLost) as lost:
        await trainee.beat(1, lease=old_lease, seq=old_seq)

    assert lost.value.extra == {"device": "电脑"}


async def test_lease_of_somebody_else_is_not_there(trainee: Trainee, topic: Topic, make_trainee: MakeTrainee) -> None:
    other = await make_trainee()
    await other.settle(topic)

    with pytest.raises(NotFound):
        await trainee.beat(1, lease=other.lease, seq=other.seq)


async def test_fast_way_refuses_a_session_of_somebody_else(
    trainee: Trainee, topic: Topic, make_trainee: MakeTrainee
) -> None:
    other = await make_trainee()
    await other.settle(topic)
    await other.beat(5)
    trainee.lease, trainee.seq = other.lease, other.seq

    assert await trainee.fast_beat(5) is None


async def test_full_topic_earns_its_credit_once(trainee: Trainee) -> None:
    topic = await make_topic(required_seconds=40)
    await trainee.settle(topic)
    await trainee.beat(30)

    beaten = await trainee.beat(30)

    assert (beaten.completed, beaten.reason, beaten.watched_ms) == (True, None, 40_000)
    assert await CreditEntry.all().values_list("enrolment_id", "topic_id", "tenths") == [
        (trainee.enrolment.id, topic.id, 10)
    ]
    assert (await Enrolment.get()).credit_tenths == 10
    assert (await TopicProgress.get()).status is TopicStatus.COMPLETED


async def test_beats_after_completion_earn_nothing(trainee: Trainee) -> None:
    await trainee.settle(await make_topic(required_seconds=20))
    await trainee.beat(30)

    beaten = await trainee.beat(15)

    assert (earned(trainee), beaten.completed, beaten.reason) == (0, True, UncreditedReason.COMPLETED)


async def test_last_credit_completes_the_enrolment(trainee: Trainee) -> None:
    await Enrolment.filter(id=trainee.enrolment.id).update(credit_tenths=230)
    await trainee.settle(await make_topic(required_seconds=20))

    await trainee.beat(30)

    assert (await Enrolment.get()).status is EnrolmentStatus.CREDITS_COMPLETE


async def test_missed_photo_stops_credit_until_one_is_accepted(trainee: Trainee, topic: Topic) -> None:
    await trainee.start(topic)
    await trainee.beat(1)
    for _ in range(3):
        await trainee.beat(19.5)

    overdue = await trainee.beat(2)

    assert (earned(trainee), overdue.reason) == (0, UncreditedReason.SNAPSHOT_DUE)
    assert overdue.challenge is not None
    assert overdue.challenge.reason == AskReason.OVERDUE
    assert (await Snapshot.all().order_by("asked_ms").first()).status is SnapshotStatus.MISSED  # type: ignore[union-attr]


async def test_credit_runs_again_after_the_owed_photo(trainee: Trainee, topic: Topic) -> None:
    await trainee.start(topic)
    await trainee.beat(1)
    await trainee.beat(30)
    overdue = await trainee.beat(31)
    await trainee.beat(15)
    assert earned(trainee) == 0
    assert overdue.challenge
    await trainee.answer(overdue.challenge.challenge)

    beaten = await trainee.beat(10)

    assert (earned(trainee), beaten.reason, beaten.challenge) == (10_000, None, None)


async def test_pause_takes_an_open_question_back_but_the_debt_stays(trainee: Trainee, topic: Topic) -> None:
    await trainee.start(topic)
    await trainee.beat(1)
    paused = await trainee.beat(5, playing=False)
    again = await trainee.beat(5)
    assert (paused.challenge, again.challenge and again.challenge.reason) == (None, AskReason.OVERDUE)

    owing = await trainee.beat(10)

    assert (earned(trainee), owing.reason) == (0, UncreditedReason.SNAPSHOT_DUE)
    assert [snapshot.status for snapshot in await Snapshot.all().order_by("id")] == ["VOIDED", "ASKED"]


async def test_photo_is_asked_for_again_after_the_drawn_interval(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(1)
    await StudyClock.filter(person_id=trainee.login.holder_id).update(next_ms=20_000)
    assert (await trainee.beat(15)).challenge is None

    beaten = await trainee.beat(15)

    assert beaten.challenge is not None
    assert beaten.challenge.reason == AskReason.RANDOM


async def test_answers_repeat_the_open_question(trainee: Trainee, topic: Topic) -> None:
    started = await trainee.start(topic)
    await trainee.beat(1)

    beaten = await trainee.beat(10)

    assert beaten.challenge == started.challenge


async def test_one_row_a_stretch_however_many_beats(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    for _ in range(5):
        await trainee.beat(15)
    await trainee.beat(5, playing=False)
    await trainee.beat(60)
    await trainee.beat(10)

    rows = await WatchStretch.all().order_by("from_ms").values_list("credited_ms", "reason")

    assert rows == [(0, "FIRST_BEAT"), (80_000, None), (0, "PAUSED")]


async def test_study_ends_with_the_last_day(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await StudyClock.filter(person_id=trainee.login.holder_id).update(until_ms=trainee.clock.ms + 1_000)

    with pytest.raises(StudyEnded):
        await trainee.beat(2)

    assert (await StudyClock.get()).lease is None


async def test_study_ended_by_the_last_day_takes_its_open_question_back(trainee: Trainee, topic: Topic) -> None:
    await trainee.start(topic)
    await StudyClock.filter(person_id=trainee.login.holder_id).update(until_ms=trainee.clock.ms + 1_000)
    with pytest.raises(StudyEnded):
        await trainee.beat(2)

    started = await trainee.start(topic)

    assert [snapshot.status for snapshot in await Snapshot.all().order_by("id")] == ["VOIDED", "ASKED"]
    assert started.challenge.reason == AskReason.START


async def test_clock_set_back_stands_still(trainee: Trainee, topic: Topic) -> None:
    await trainee.settle(topic)
    await trainee.beat(15)

    beaten = await trainee.beat(-3600)

    assert (earned(trainee), beaten.watched_ms) == (0, 15_000)
