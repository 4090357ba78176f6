"""POST /study/{lease}/beats: what each beat answers."""

from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.api.conftest import Cast
from tests.api.student import Student
from tests.conftest import TestClock
from tests.factories import TODAY, make_topic


def told(body: dict[str, Any]) -> tuple[int, int, str | None]:
    return body["credited_seconds"], body["watched_seconds"], body["reason"]


async def test_first_beat_earns_nothing_and_repeats_the_open_challenge(student: Student, cast: Cast) -> None:
    started = (await student.start()).body

    answer = await student.beat(2)

    body = answer.body
    url = urlsplit(body.pop("video_url"))
    assert (url.path, body.pop("token") == started["token"]) == (f"/api/v1/videos/{cast.topic.id}", False)
    assert (answer.status, body) == (
        200,
        {
            "credited_seconds": 0,
            "watched_seconds": 0,
            "required_seconds": 45,
            "completed": False,
            "reason": "FIRST_BEAT",
            "snapshot": {**started["snapshot"], "expires_in": 58},
        },
    )


async def test_ordinary_beat_earns_the_servers_own_gap(student: Student) -> None:
    await student.settle()
    await student.beat(15)

    answer = await student.beat(15)

    answer.body.pop("token")
    assert (answer.headers["Content-Type"], answer.body) == (
        "application/json",
        {
            "credited_seconds": 15,
            "watched_seconds": 30,
            "required_seconds": 45,
            "completed": False,
            "reason": None,
            "snapshot": None,
            "video_url": None,
        },
    )


async def test_shown_parts_add_up_to_the_shown_sum(student: Student) -> None:
    await student.settle()

    beats = [told((await student.beat(14.4)).body) for _ in range(3)]

    assert beats == [(14, 14, None), (14, 28, None), (15, 43, None)]


@pytest.mark.parametrize(("changes", "reason"), [({"playing": False}, "PAUSED"), ({"camera": False}, "CAMERA_OFF")])
async def test_state_counts_from_its_beat_on(student: Student, changes: dict[str, bool], reason: str) -> None:
    await student.settle()

    stopped, stood_still, went_on = [told((await student.beat(10, **said)).body) for said in (changes, {}, {})]

    assert (stopped, stood_still, went_on[:2]) == ((10, 10, None), (0, 10, reason), (10, 20))


async def test_gap_within_the_limit_counts_and_beyond_it_earns_nothing(student: Student) -> None:
    await make_long(student)
    await student.settle()

    assert [told((await student.beat(seconds)).body) for seconds in (35, 35.001, 5)] == [
        (35, 35, None),
        (0, 35, "GAP"),
        (5, 40, None),
    ]


async def make_long(student: Student) -> None:
    student.topic_id = (await make_topic(required_seconds=6000)).id


async def test_unanswered_challenge_stops_credit_until_a_photograph_comes(student: Student) -> None:
    await make_long(student)
    await student.start()
    await student.beat()
    within = [told((await student.beat(30)).body) for _ in range(2)]

    overdue = await student.beat(10)
    asked = overdue.body["snapshot"]
    still = await student.beat(10)
    await student.answer()
    paid = await student.beat(10)
    again = await student.beat(10)

    assert within == [(30, 30, None), (30, 60, None)]
    assert (told(overdue.body), asked["reason"], asked["expires_in"]) == ((0, 60, "SNAPSHOT_DUE"), "OVERDUE", 60)
    assert [told(beat.body) for beat in (still, paid, again)] == [
        (0, 60, "SNAPSHOT_DUE"),
        (10, 70, None),
        (10, 80, None),
    ]
    assert again.body["snapshot"] is None


async def test_topic_ends_at_its_required_seconds_and_never_counts_more(student: Student) -> None:
    await student.settle()
    beats = [await student.beat(20) for _ in range(4)]

    assert [(*told(beat.body), beat.body["completed"]) for beat in beats] == [
        (20, 20, None, False),
        (20, 40, None, False),
        (5, 45, None, True),
        (0, 45, "COMPLETED", True),
    ]
    assert (await student.client.get("/enrolments")).body[0]["credits_earned"] == 1.0


async def test_last_credit_completes_the_enrolment(student: Student, cast: Cast) -> None:
    await cast.enrolment.update_from_dict({"credit_tenths": 230}).save()

    await student.finish()

    found = (await student.client.get("/enrolments")).body[0]
    assert (found["status"], found["credits_earned"], found["next_step"]["code"]) == ("CREDITS_COMPLETE", 24.0, "EXAM")


async def test_lost_answer_is_told_again_and_the_clock_stands(student: Student) -> None:
    await make_long(student)
    await student.start()
    await student.beat()
    spent = student.token
    lost = await student.beat(15)

    retried = await student.beat(10, token=spent, playing=False)
    following = await student.beat(5)

    lost.body["snapshot"]["expires_in"] -= 10
    for answer in (lost, retried):
        answer.body.pop("video_url")
    assert (retried.status, retried.body) == (200, lost.body)
    assert told(following.body) == (15, 30, None)


async def test_lost_answer_of_an_ordinary_beat_is_told_again(student: Student) -> None:
    await student.settle()
    await student.beat(15)
    spent = student.token
    lost = await student.beat(15)

    retried = await student.beat(1, token=spent)

    for answer in (lost, retried):
        answer.body.pop("video_url")
    assert retried.body == lost.body


async def test_study_that_runs_past_its_last_day_ends(student: Student, cast: Cast, clock: TestClock) -> None:
    await make_long(student)
    await cast.certificate.update_from_dict({"expires_on": TODAY}).save()
    clock.advance(15 * 3600 - 40)
    await student.settle()
    before = await student.beat(30)

    after = await student.beat(10)

    assert (told(before.body), after.status, after.code) == ((30, 30, None), 409, "OUTSIDE_STUDY_PERIOD")
    assert (await student.beat(5)).code == "LEASE_LOST"


async def test_beat_does_not_believe_what_the_client_says_of_credit(student: Student) -> None:
    await student.settle()

    body = (await student.beat(5, credited_seconds=1000, watched_seconds=45, completed=True, rate=16.0)).body

    assert (told(body), body["completed"]) == ((5, 5, None), False)


async def test_clock_that_was_set_back_earns_nothing(student: Student, clock: TestClock) -> None:
    await student.settle()
    await student.beat(10)

    back = await student.beat(-20)
    onward = await student.beat(25)

    assert [told(beat.body) for beat in (back, onward)] == [(0, 10, None), (5, 15, None)]
