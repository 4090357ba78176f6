"""POST /snapshots/{challenge}: one photograph for one question."""

import asyncio
from pathlib import Path

import aiohttp
import pytest

from server.outbox.models import Job
from server.proctoring.models import Snapshot
from server.settings import Settings
from tests.api.conftest import OTHER_KEY, Cast, another
from tests.api.pictures import png
from tests.api.student import Student
from tests.conftest import TestClock
from tests.factories import identity_number, make_certificate, make_enrolment, make_person, make_topic
from tests.live import Client, jpeg

DEADLINE, LATE = 60, 600


def form(frame: bytes, name: str = "frame") -> aiohttp.FormData:
    """As wx.uploadFile sends it."""
    data = aiohttp.FormData()
    data.add_field(name, frame, filename="tmp_8f2.jpg", content_type="image/jpeg")
    return data


async def test_photograph_is_taken_and_waits_for_comparison(student: Student, cast: Cast, clock: TestClock) -> None:
    await student.start()

    answer = await student.answer(jpeg(7))

    kept = await Snapshot.get()
    assert (answer.status, answer.body) == (202, {"id": str(kept.id)})
    assert (kept.status, kept.taken_ms, kept.flags, kept.compare, kept.bytes) == (
        "WAITING",
        clock.ms,
        [],
        True,
        len(jpeg(7)),
    )
    assert await Job.all().values_list("kind", "args") == [("compare_snapshot", f'{{"snapshot": {kept.id}}}')]


async def test_stored_file_names_nobody(student: Student, test_settings: Settings) -> None:
    await student.start()
    await student.answer(jpeg(7))

    key = (await Snapshot.get()).key or ""

    stored = test_settings.data_dir / "files" / key
    assert (key.rpartition("/")[0], stored.read_bytes() == jpeg(7)) == ("snapshots/2026/11/24", True)
    assert Path(key).name.startswith(student.challenge)


async def test_multipart_photograph_is_taken(student: Student) -> None:
    await student.start()

    answer = await student.client.post(f"/snapshots/{student.challenge}", data=form(jpeg()))

    assert (answer.status, (await Snapshot.get()).bytes) == (202, len(jpeg()))


async def test_png_photograph_is_taken(student: Student) -> None:
    await student.start()

    answer = await student.client.post(
        f"/snapshots/{student.challenge}", data=png(), headers={"content-type": "image/png"}
    )

    assert (answer.status, ((await Snapshot.get()).key or "")[-4:]) == (202, ".png")


async def test_photos_only_consent_bars_comparison(student: Student) -> None:
    await student.client.agree("PHOTO")
    await student.start()
    await student.answer()

    assert (await Snapshot.get()).compare is False


async def test_same_bytes_again_get_the_same_answer(student: Student, clock: TestClock) -> None:
    await student.start()
    first = await student.answer(jpeg(7))
    clock.advance(DEADLINE + LATE + 1)

    again = await student.answer(jpeg(7))

    assert (again.status, again.body) == (202, first.body)
    assert (await Snapshot.all().count(), await Job.all().count()) == (1, 1)


async def test_same_bytes_twice_at_once_are_one_photograph(student: Student) -> None:
    await student.start()

    answers = await asyncio.gather(*(student.answer(jpeg(7)) for _ in range(4)))

    assert [answer.status for answer in answers] == [202] * 4
    assert len({answer.body["id"] for answer in answers}) == 1
    assert await Job.all().count() == 1


async def test_other_bytes_for_an_answered_challenge_are_refused(student: Student) -> None:
    await student.start()
    await student.answer(jpeg(7))

    answer = await student.answer(jpeg(8))

    detail = "这张照片的请求已收到另一张照片，无需重复上传。"
    assert (answer.status, answer.code, answer.body["detail"]) == (409, "ALREADY_ANSWERED", detail)


async def test_other_bytes_at_once_leave_one_photograph(student: Student) -> None:
    await student.start()

    answers = await asyncio.gather(*(student.answer(jpeg(seed)) for seed in range(4)))

    assert sorted(answer.status for answer in answers) == [202, 409, 409, 409]
    assert {answer.code for answer in answers} == {None, "ALREADY_ANSWERED"}


async def test_frame_of_another_challenge_is_refused_and_the_challenge_stays_open(student: Student) -> None:
    await student.start()
    await student.answer(jpeg(7))
    await student.start()

    refused = await student.answer(jpeg(7))
    taken = await student.answer(jpeg(8))

    detail = "这张照片已上传过，请重新拍摄一张。"
    assert (refused.status, refused.code, refused.body["detail"], taken.status) == (409, "DUPLICATE_FRAME", detail, 202)


async def test_frame_of_somebody_else_is_refused(student: Student, clock: TestClock) -> None:
    certificate = await make_certificate(await make_person(identity_number(3)), key=OTHER_KEY)
    other = Student(another(student.client), clock, (await make_enrolment(certificate)).id, student.topic_id)
    await other.client.log_in(identity_number(3), OTHER_KEY)
    await other.client.agree()
    await other.start()
    await other.answer(jpeg(7))
    await student.start()

    assert (await student.answer(jpeg(7))).code == "DUPLICATE_FRAME"


async def test_last_moment_is_in_time(student: Student, clock: TestClock) -> None:
    await student.start()
    clock.advance(DEADLINE)

    assert ((await student.answer()).status, (await Snapshot.get()).flags) == (202, [])


@pytest.mark.parametrize("seconds", [DEADLINE + 0.001, DEADLINE + LATE])
async def test_late_photograph_is_kept_for_people(student: Student, clock: TestClock, seconds: float) -> None:
    await student.start()
    clock.advance(seconds)

    answer = await student.answer()

    kept = await Snapshot.get()
    assert (answer.status, kept.status, kept.flags) == (202, "WAITING", ["LATE"])


async def test_late_photograph_lets_no_credit_run(student: Student) -> None:
    student.topic_id = (await make_topic(required_seconds=6000)).id
    await student.start()
    await student.beat()
    for _ in range(3):
        await student.beat(25)
    missed = (await Snapshot.all().order_by("id").first()).challenge  # type: ignore[union-attr]

    late = await student.client.answer_challenge(missed, jpeg(7))
    stopped = await student.beat(10)
    await student.answer(jpeg(8))
    running = await student.beat(10)

    assert late.status == 202
    assert (stopped.body["reason"], running.body["credited_seconds"]) == ("SNAPSHOT_DUE", 10)


async def test_photograph_after_the_late_time_is_refused(student: Student, clock: TestClock) -> None:
    await student.start()
    clock.advance(DEADLINE + LATE + 0.001)

    answer = await student.answer()

    detail = "拍照时间已过，继续学习时系统会重新要求拍照。"
    assert (answer.status, answer.code, answer.body["detail"]) == (410, "CHALLENGE_EXPIRED", detail)


async def test_challenge_taken_back_by_a_pause_takes_no_photograph(student: Student) -> None:
    await student.start()
    await student.beat()
    voided = student.challenge
    await student.beat(5, playing=False)

    answer = await student.client.answer_challenge(voided, jpeg())

    assert (answer.status, answer.code) == (410, "CHALLENGE_EXPIRED")


async def test_somebody_elses_challenge_is_not_there(student: Student, stranger: Client) -> None:
    await student.start()

    answer = await stranger.answer_challenge(student.challenge, jpeg())

    assert (answer.status, answer.code) == (404, "NOT_FOUND")
    assert (await student.answer()).status == 202


@pytest.mark.parametrize("challenge", ["x", "%00", "1 OR 1=1", "a" * 500])
async def test_unknown_challenge_is_not_there(trainee: Client, challenge: str) -> None:
    assert (await trainee.answer_challenge(challenge, jpeg())).code == "NOT_FOUND"


async def test_photograph_after_consent_was_withdrawn_is_refused(student: Student) -> None:
    await student.start()
    await student.client.delete("/consents/face")

    assert (await student.answer()).code == "CHALLENGE_EXPIRED"


async def test_refused_photograph_leaves_no_file(student: Student, stranger: Client, test_settings: Settings) -> None:
    await student.start()

    await stranger.answer_challenge(student.challenge, jpeg())

    assert not list((test_settings.data_dir / "files").glob("snapshots/**/*.jpg"))
