"""POST /enrolments/{id}/study: the lease, or the reason why not."""

import asyncio
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest

from server.learning.models import TopicProgress
from tests.api.conftest import Cast, another
from tests.api.student import Student
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, TODAY, make_certificate, make_enrolment, make_topic
from tests.live import Client


async def test_start_hands_out_the_lease_and_asks_for_a_photograph(student: Student, cast: Cast) -> None:
    answer = await student.start()

    body = answer.body
    url = urlsplit(body["video"].pop("url"))
    assert (url.path, answer.status) == (f"/api/v1/videos/{cast.topic.id}", 201)
    assert all(len(body.pop(name)) > 20 for name in ("lease", "token"))
    assert len(body["snapshot"].pop("challenge")) == 22
    assert body == {
        "mode": "STUDY",
        "topic": {"id": str(cast.topic.id), "title": cast.topic.title, "teacher": "李老师", "credits": 1.0},
        "watched_seconds": 0,
        "required_seconds": 45,
        "position": 0,
        "beat_seconds": 15,
        "seek_allowed": True,
        "video": {"duration": 30.0, "captions_url": None},
        "snapshot": {"expires_in": 60, "reason": "START"},
    }


async def test_new_topic_is_in_progress_at_once(student: Student) -> None:
    await student.start()

    listed = (await student.client.get(f"{student.path}/my-topics")).body
    assert [(found["status"], found["watched_seconds"]) for found in listed] == [("IN_PROGRESS", 0)]


async def test_next_start_goes_on_where_the_last_one_ended(student: Student) -> None:
    await student.settle()
    await student.beat(15, position=12.5)

    body = (await student.start()).body

    assert (body["watched_seconds"], body["position"]) == (15, 12.5)


async def test_class_may_forbid_seeking(student: Student, cast: Cast) -> None:
    await (await cast.enrolment.training_class).update_from_dict({"seek_allowed": False}).save()

    assert (await student.start()).body["seek_allowed"] is False


async def test_captions_have_their_address(student: Student, cast: Cast) -> None:
    await (await cast.topic.video).update_from_dict({"captions_key": "captions/1.vtt"}).save()  # type: ignore[attr-defined]

    captions = (await student.start()).body["video"]["captions_url"]

    assert urlsplit(captions).path == f"/api/v1/videos/{cast.topic.id}/captions"


async def test_completed_topic_is_only_shown_again(student: Student, cast: Cast) -> None:
    await student.finish()

    answer = await student.start()

    url = answer.body["video"].pop("url")
    assert urlsplit(url).path == f"/api/v1/videos/{cast.topic.id}"
    assert (answer.status, answer.body) == (
        200,
        {"mode": "REVIEW", "video": {"duration": 30.0, "captions_url": None}},
    )


async def test_completed_topic_is_shown_without_consent_too(student: Student) -> None:
    await student.finish()
    await student.client.delete("/consents/face")

    assert (await student.start()).body["mode"] == "REVIEW"


async def test_unfinished_topic_bars_another_and_is_named(student: Student, cast: Cast) -> None:
    await student.start()

    answer = await student.start(topic_id=str((await make_topic()).id))

    assert (answer.status, answer.code, answer.body["topic_id"]) == (409, "TOPIC_UNFINISHED", str(cast.topic.id))
    assert answer.body["detail"] == "您还有一个专题没有学完，请先学完它再选择新的专题。"


async def test_full_credits_bar_a_new_topic(student: Student, cast: Cast) -> None:
    await cast.enrolment.update_from_dict({"credit_tenths": 240, "status": "CREDITS_COMPLETE"}).save()

    assert (await student.start()).code == "CREDITS_COMPLETE"


async def test_topic_begun_before_the_credits_were_full_may_be_finished(student: Student, cast: Cast) -> None:
    await student.start()
    await cast.enrolment.update_from_dict({"credit_tenths": 240, "status": "CREDITS_COMPLETE"}).save()

    assert (await student.start()).status == 201


@pytest.mark.parametrize("status", ["PENDING", "PASSED", "REPORTED", "CERTIFIED", "FAILED"])
async def test_closed_enrolment_bars_study(student: Student, cast: Cast, status: str) -> None:
    await cast.enrolment.update_from_dict({"status": status}).save()

    answer = await student.start()

    assert (answer.status, answer.code) == (409, "ENROLMENT_NOT_OPEN")


@pytest.mark.parametrize(
    ("study_from", "study_to", "status"),
    [(-1, 0, 201), (0, 1, 201), (1, 2, 409), (-2, -1, 409)],
)
async def test_study_window_has_both_its_days(
    student: Student, cast: Cast, study_from: int, study_to: int, status: int
) -> None:
    window = {"study_from": TODAY + timedelta(days=study_from), "study_to": TODAY + timedelta(days=study_to)}
    await (await cast.enrolment.training_class).update_from_dict(window).save()

    answer = await student.start()

    assert (answer.status, answer.code) == (status, "OUTSIDE_STUDY_PERIOD" if status == 409 else None)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"expires_on": TODAY - timedelta(days=1)}, "CERTIFICATE_EXPIRED"),
        ({"status": "02"}, "CERTIFICATE_NOT_VALID"),
        ({"status": "04"}, "CERTIFICATE_NOT_VALID"),
        ({"status": "04", "expires_on": TODAY - timedelta(days=1)}, "CERTIFICATE_NOT_VALID"),
    ],
)
async def test_certificate_bars_study(student: Student, cast: Cast, changes: dict[str, Any], code: str) -> None:
    await cast.certificate.update_from_dict(changes).save()

    answer = await student.start()

    assert (answer.status, answer.code) == (409, code)


async def test_expiry_day_is_open_until_midnight_in_shanghai(student: Student, cast: Cast, clock: TestClock) -> None:
    await cast.certificate.update_from_dict({"expires_on": TODAY}).save()

    clock.advance(15 * 3600 - 1)
    before = await student.start()
    clock.advance(1)
    after = await student.start()

    assert (before.status, after.code) == (201, "CERTIFICATE_EXPIRED")


async def test_without_consent_the_other_ways_are_named(client: Client, cast: Cast, clock: TestClock) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    answer = await Student(client, clock, cast.enrolment.id, cast.topic.id).start()

    detail = (
        "学习需要拍照核验身份，请先阅读并同意《人脸信息处理同意书》。不同意的，可联系培训机构改为线下集中学习和考试。"
    )
    assert (answer.status, answer.code, answer.body["detail"]) == (409, "CONSENT_REQUIRED", detail)


async def test_photos_without_comparison_are_enough(client: Client, cast: Cast, clock: TestClock) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    await client.agree("PHOTO")

    assert (await Student(client, clock, cast.enrolment.id, cast.topic.id).start()).status == 201


async def test_refused_start_chooses_nothing(student: Student, cast: Cast) -> None:
    await cast.certificate.update_from_dict({"status": "04"}).save()

    await student.start()

    assert await TopicProgress.all().count() == 0


async def test_refused_start_leaves_the_running_lease(student: Student, clock: TestClock) -> None:
    other_topic = await make_topic()
    await student.settle()
    tablet = Student(student.client, clock, student.enrolment_id, other_topic.id)

    refused = await tablet.start("平板")
    beat = await student.beat(15)

    assert (refused.code, beat.body["credited_seconds"]) == ("TOPIC_UNFINISHED", 15)


async def test_unfinished_topic_of_one_enrolment_leaves_the_other_free(student: Student, cast: Cast) -> None:
    second = await make_enrolment(await make_certificate(cast.person, category="B", key="B20190001234"))
    await student.start()
    student.enrolment_id = second.id

    assert (await student.start()).status == 201


async def test_two_devices_choosing_at_once_choose_one_topic(student: Student, clock: TestClock) -> None:
    topic = await make_topic()
    tablet = Student(another(student.client), clock, student.enrolment_id, topic.id)
    tablet.client.headers |= student.client.headers

    answers = await asyncio.gather(student.start(), tablet.start("平板"))

    assert sorted(answer.status for answer in answers) == [201, 409]
    assert await TopicProgress.all().count() == 1


@pytest.mark.parametrize("topic_id", ["0", "999999", "x", "-1", "1e3", "９", "1" * 20])
async def test_unknown_topic_is_not_there(student: Student, topic_id: str) -> None:
    answer = await student.start(topic_id=topic_id)

    assert (answer.status, answer.code) == (404, "NOT_FOUND")


async def test_topic_of_another_kind_is_not_there(student: Student) -> None:
    assert (await student.start(topic_id=str((await make_topic(kinds=["B"])).id))).code == "NOT_FOUND"


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"topic_id": 1}, {"topic_id": "应为文字。"}),
        ({"topic_id": ""}, {"topic_id": "请填写此项。"}),
        ({"topic_id": "1" * 21}, {"topic_id": "内容过长，最多 20 个字符。"}),
        ({"device": "  "}, {"device": "请填写此项。"}),
        ({"device": "x" * 101}, {"device": "内容过长，最多 100 个字符。"}),
        ({"device": None}, {"device": "应为文字。"}),
        ({"device": "a\x00"}, {"device": "格式不正确。"}),
    ],
)
async def test_wrong_input_names_its_field(student: Student, changes: dict[str, Any], fields: dict[str, str]) -> None:
    answer = await student.start(**changes)

    assert (answer.status, answer.body["fields"]) == (422, fields)


async def test_somebody_elses_enrolment_is_not_there(stranger: Client, cast: Cast, clock: TestClock) -> None:
    await stranger.agree()

    answer = await Student(stranger, clock, cast.enrolment.id, cast.topic.id).start()

    assert (answer.status, answer.code) == (404, "NOT_FOUND")
