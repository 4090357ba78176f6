"""Photographs of an exam: answering its questions, also after the hand-in."""

import asyncio

from server.exams.models import Attempt
from server.outbox.models import Job
from server.proctoring.models import Snapshot
from tests.api.examinee import Examinee
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.live import Client, jpeg


async def test_photograph_answers_the_question_and_is_compared(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(20)

    taken = await examinee.photograph()

    snapshot, attempt = await Snapshot.get(), await Attempt.get()
    assert (taken.status, taken.body) == (202, {"id": str(snapshot.id)})
    assert (snapshot.subject_kind, snapshot.subject_id, snapshot.status, snapshot.taken_ms, snapshot.flags) == (
        "ATTEMPT", attempt.id, "WAITING", NOW_MS + 20_000, [],
    )  # fmt: skip
    assert (attempt.challenge, attempt.due_ms) == (None, None)
    assert NOW_MS + 140_000 <= attempt.next_photo_ms <= NOW_MS + 200_000
    assert await Job.filter(kind="compare_snapshot").count() == 1


async def test_same_picture_again_is_the_same_photograph(examinee: Examinee) -> None:
    await examinee.start()
    frame = jpeg(7)

    both = [await examinee.photograph(frame), await examinee.photograph(frame)]

    assert (both[0].status, both[0].body) == (both[1].status, both[1].body)
    assert await Job.filter(kind="compare_snapshot").count() == 1


async def test_same_picture_twice_at_once_is_one_photograph(examinee: Examinee) -> None:
    await examinee.start()
    frame = jpeg(7)

    both = await asyncio.gather(*(examinee.photograph(frame) for _ in range(4)))

    assert {(answer.status, str(answer.body)) for answer in both} == {(202, str(both[0].body))}
    assert (await Snapshot.get()).status == "WAITING"


async def test_another_picture_for_an_answered_question_is_refused(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.photograph()

    refused = await examinee.photograph()

    assert (refused.status, refused.code) == (409, "ALREADY_ANSWERED")


async def test_picture_of_another_question_is_refused_and_the_question_stays_open(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.photograph(jpeg(7))
    while not (await examinee.beat(15)).body["snapshot"]:
        pass
    challenge = examinee.challenge

    refused = await examinee.photograph(jpeg(7))

    assert (refused.status, refused.code) == (409, "DUPLICATE_FRAME")
    assert (await examinee.beat(1)).body["snapshot"]["challenge"] == challenge


async def test_late_one_is_kept_for_people(examinee: Examinee) -> None:
    await examinee.start()
    first = examinee.challenge
    again = (await examinee.beat(70)).body["snapshot"]["challenge"]

    examinee.challenge = first
    taken = await examinee.photograph()

    late = await Snapshot.get(challenge=first)
    assert (taken.status, late.status, late.flags) == (202, "WAITING", ["LATE"])
    assert (await examinee.beat(1)).body["snapshot"]["challenge"] == again  # still owed


async def test_late_one_before_any_beat_answers_the_question_all_the_same(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(70)

    taken = await examinee.photograph()

    assert (taken.status, (await Snapshot.get()).flags) == (202, ["LATE"])
    assert (await examinee.beat(1)).body["snapshot"] is None


async def test_ten_minutes_late_is_too_late(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(60 + 600.001)

    refused = await examinee.photograph()

    assert (refused.status, refused.code) == (410, "CHALLENGE_EXPIRED")


async def test_last_photograph_comes_after_the_hand_in(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    await examinee.photograph()
    clock.advance(60)
    handed_in = await examinee.hand_in()
    clock.advance(10)

    taken = await examinee.photograph()

    last = await Snapshot.get(reason="HAND_IN")
    assert (handed_in.body["snapshot"]["reason"], taken.status) == ("HAND_IN", 202)
    assert (last.status, last.taken_ms, last.flags) == ("WAITING", NOW_MS + 70_000, [])
    assert (await examinee.hand_in()).body["snapshot"] is None


async def test_photograph_of_somebody_elses_exam_is_refused(examinee: Examinee, stranger: Client) -> None:
    await examinee.start()

    refused = await stranger.answer_challenge(examinee.challenge, jpeg(7))

    assert (refused.status, refused.code, (await Snapshot.get()).status) == (404, "NOT_FOUND", "ASKED")


async def test_device_that_was_taken_over_may_still_deliver_the_photograph(examinee: Examinee) -> None:
    """It is the person's, whichever camera took it."""
    await examinee.start()
    await examinee.resume()

    assert (await examinee.photograph()).status == 202
