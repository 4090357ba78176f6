"""POST an exam's beats: the time left, photographs at random moments, and what is noted for the reviewer."""

from typing import Any

import pytest

from server.exams.models import Attempt, AttemptEvent
from server.proctoring.models import Snapshot
from tests.api.conftest import Cast
from tests.api.examinee import Examinee
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.live import Client


async def noted() -> list[tuple[Any, ...]]:
    """What happened after the start: kind, seconds since then, note."""
    events = await AttemptEvent.exclude(kind="STARTED").order_by("id").values_list("kind", "at_ms", "note")
    return [(kind, (at_ms - NOW_MS) // 1000, note) for kind, at_ms, note in events]


async def asked() -> list[tuple[Any, ...]]:
    """The questions for photographs so far: reason, status, seconds since the start."""
    rows = await Snapshot.all().order_by("id").values_list("reason", "status", "asked_ms")
    return [(reason, status, (asked_ms - NOW_MS) / 1000) for reason, status, asked_ms in rows]


async def test_beat_tells_the_time_left_and_the_open_question(examinee: Examinee) -> None:
    await examinee.start()

    beat = await examinee.beat(15.25)

    assert (beat.status, beat.body) == (
        200,
        {
            "remaining_seconds": 3585,
            "server_time": "2026-11-24T09:00:15.250+08:00",
            "snapshot": {"challenge": examinee.challenge, "expires_in": 45, "reason": "START"},
        },
    )
    assert (await Attempt.get()).seen_ms == NOW_MS + 15_250


async def test_first_photograph_is_asked_for_at_once_and_again_until_answered(examinee: Examinee) -> None:
    first = (await examinee.start()).body["snapshot"]["challenge"]

    beats = [(await examinee.beat(15)).body["snapshot"] for _ in range(4)]

    assert [(beat["challenge"], beat["expires_in"]) for beat in beats] == [(first, left) for left in (45, 30, 15, 0)]


async def test_next_photograph_comes_two_to_three_minutes_after_the_last(examinee: Examinee) -> None:
    await examinee.start()
    gaps = []

    for _ in range(8):
        await examinee.photograph()
        seconds = 0
        while not (await examinee.beat(1)).body["snapshot"]:
            seconds += 1
        gaps.append(seconds + 1)

    assert all(120 <= gap <= 181 for gap in gaps), gaps
    assert len(set(gaps)) > 1  # nobody can tell when
    assert [reason for reason, _, _ in await asked()] == ["START", *["RANDOM"] * 8]


async def test_no_photograph_is_asked_for_between(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.photograph()

    assert [(await examinee.beat(15)).body["snapshot"] for _ in range(7)] == [None] * 7


async def test_one_that_was_not_answered_is_missed_and_asked_for_again(examinee: Examinee) -> None:
    first = (await examinee.start()).body["snapshot"]["challenge"]
    await examinee.beat(55)

    beat = await examinee.beat(5.001)

    snapshot = beat.body["snapshot"]
    assert snapshot["challenge"] != first
    assert (snapshot["reason"], snapshot["expires_in"]) == ("OVERDUE", 60)
    assert await asked() == [("START", "MISSED", 0.0), ("OVERDUE", "ASKED", 60.001)]


async def test_whoever_never_answers_is_asked_again_and_again(examinee: Examinee) -> None:
    await examinee.start()

    for _ in range(5):
        await examinee.beat(60.5)

    assert [(reason, status) for reason, status, _ in await asked()] == [
        ("START", "MISSED"), *[("OVERDUE", "MISSED")] * 4, ("OVERDUE", "ASKED"),
    ]  # fmt: skip


async def test_camera_that_goes_off_and_on_is_noted(examinee: Examinee) -> None:
    await examinee.start()

    for camera in (True, False, False, True, True):
        await examinee.beat(10, camera=camera)

    assert await noted() == [("CAMERA_OFF", 20, ""), ("CAMERA_ON", 40, "")]


async def test_mock_has_no_camera_to_watch(examinee: Examinee) -> None:
    await examinee.start("MOCK")

    await examinee.beat(10, camera=False)
    await examinee.beat(10, camera=True)

    assert await noted() == []


@pytest.mark.parametrize(
    ("seconds", "expected"), [(60, []), (60.001, [("AWAY", 60, "60")]), (300, [("AWAY", 300, "300")])]
)
async def test_client_that_was_away_is_noted(examinee: Examinee, seconds: float, expected: list[Any]) -> None:
    await examinee.start()

    await examinee.beat(seconds)

    assert await noted() == expected


async def test_withdrawn_consent_ends_the_photographs_and_not_the_exam(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.photograph()
    await examinee.client.delete("/consents/face")

    beats = [(await examinee.beat(30)).body["snapshot"] for _ in range(20)]
    saved, handed_in = await examinee.answer("1", "A"), await examinee.hand_in()

    assert beats == [None] * 20
    assert (saved.status, handed_in.status, handed_in.body["snapshot"]) == (200, 200, None)
    assert [status for _, status, _ in await asked()] == ["WAITING"]


async def test_question_open_at_the_withdrawal_is_taken_back(examinee: Examinee) -> None:
    """Not missed: nobody may hold the withdrawal against the person."""
    await examinee.start()
    challenge = examinee.challenge
    await examinee.client.delete("/consents/face")

    beat = await examinee.beat(5)
    examinee.challenge = challenge
    refused = await examinee.photograph()

    assert (beat.body["snapshot"], (await examinee.show()).body["snapshot"]) == (None, None)
    assert (refused.status, refused.code) == (410, "CHALLENGE_EXPIRED")
    assert await asked() == [("START", "VOIDED", 0.0)]


async def test_question_that_ran_out_before_the_withdrawal_was_missed(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(61)

    await examinee.client.delete("/consents/face")

    assert await asked() == [("START", "MISSED", 0.0)]


async def test_consent_given_again_brings_the_photographs_back(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.client.delete("/consents/face")
    await examinee.beat(5)
    await examinee.client.agree()

    beats = [(await examinee.beat(30)).body["snapshot"] for _ in range(7)]

    assert beats[-1] is not None


@pytest.mark.parametrize(("seconds", "left"), [(3599.5, 1), (3600, 0), (3604.9, 0)])
async def test_no_negative_time_and_no_question_at_the_end(examinee: Examinee, seconds: float, left: int) -> None:
    await examinee.start()
    await examinee.photograph()

    beat = await examinee.beat(seconds)

    assert (beat.status, beat.body["remaining_seconds"]) == (200, left)
    assert (beat.body["snapshot"] is None) == (seconds > 3600)


async def test_after_the_grace_it_is_over(examinee: Examinee) -> None:
    await examinee.start()

    refused = await examinee.beat(3605.1)

    assert (refused.status, refused.code) == (409, "ATTEMPT_CLOSED")


async def test_after_the_hand_in_it_is_over(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.hand_in()

    refused = await examinee.beat(1)

    assert (refused.status, refused.code) == (409, "ATTEMPT_CLOSED")


@pytest.mark.parametrize("seconds", [0, 100])
async def test_somebody_elses_attempt_is_not_there(examinee: Examinee, stranger: Client, seconds: float) -> None:
    await examinee.start()
    examinee.clock.advance(seconds)

    refused = await stranger.post(f"{examinee.path}/beats", {"camera": True})

    assert (refused.status, refused.code, (await Attempt.get()).seen_ms) == (404, "NOT_FOUND", NOW_MS)


@pytest.mark.parametrize("body", [{}, {"camera": None}, {"camera": "yes"}, {"camera": 1}])
async def test_malformed_beat_is_refused(examinee: Examinee, body: dict[str, Any]) -> None:
    await examinee.start()

    refused = await examinee.client.post(f"{examinee.path}/beats", body)

    assert (refused.status, refused.code) == (422, "INVALID_INPUT")


async def test_logged_out_device_beats_no_more(examinee: Examinee, cast: Cast) -> None:
    await examinee.start()
    await examinee.client.delete("/sessions/current")

    refused = await examinee.beat(1)

    assert (refused.status, refused.code) == (401, "NOT_LOGGED_IN")
