"""Studying over HTTP: from the start of a topic to its credit."""

from tests.api.conftest import Cast
from tests.conftest import TestClock
from tests.live import Client, jpeg


async def test_trainee_studies_a_topic_to_its_credit(trainee: Client, cast: Cast, clock: TestClock) -> None:
    path = f"/enrolments/{cast.enrolment.id}"
    started = await trainee.post(f"{path}/study", {"topic_id": str(cast.topic.id), "device": "手机"})
    assert started.status == 201, started.body
    beats, token = f"/study/{started.body['lease']}/beats", started.body["token"]
    taken = await trainee.answer_challenge(started.body["snapshot"]["challenge"], jpeg())
    assert taken.status == 202, taken.body
    watched = []

    for _ in range(5):
        body = {"token": token, "playing": True, "position": 1, "rate": 1, "camera": True}
        beat = await trainee.post(beats, body)
        assert beat.status == 200, beat.body
        token = beat.body["token"]
        watched.append((beat.body["credited_seconds"], beat.body["completed"], beat.body["reason"]))
        clock.advance(15)

    assert watched == [
        (0, False, "FIRST_BEAT"),
        (15, False, None),
        (15, False, None),
        (15, True, None),
        (0, True, "COMPLETED"),
    ]
    assert (await trainee.get("/enrolments")).body[0]["credits_earned"] == 1.0
    mine = (await trainee.get(f"{path}/my-topics")).body[0]
    assert (mine["status"], mine["watched_seconds"], mine["photo_state"]) == ("COMPLETED", 45, "WAITING")
