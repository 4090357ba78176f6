"""POST /study/{lease}/beats: the beats that are not accepted."""

from typing import Any

import pytest

from server.learning.models import StudyClock
from tests.api.conftest import another
from tests.api.student import Student
from tests.api.test_beats import told
from tests.conftest import TestClock
from tests.live import Client


async def test_older_token_is_used_up(student: Student) -> None:
    await student.settle()
    old = student.token
    await student.beat(5)
    await student.beat(5)

    answer = await student.beat(5, token=old)
    following = await student.beat(5)

    assert (answer.status, answer.code) == (409, "TOKEN_USED")
    assert answer.body["detail"] == "学习连接已变化，请重新进入本专题继续学习，已学时长不会丢失。"
    assert told(following.body) == (10, 20, None)


@pytest.mark.parametrize("forge", ["x", "1", "1.x", "-1.x", "１.x", "9" * 30 + ".x", "."])
async def test_forged_token_is_used_up(student: Student, forge: str) -> None:
    await student.settle()

    assert (await student.beat(5, token=forge)).code == "TOKEN_USED"


async def test_token_of_another_lease_is_used_up(student: Student) -> None:
    await student.start()
    other = student.token
    await student.start()

    assert (await student.beat(token=other)).code == "TOKEN_USED"


async def test_newer_device_takes_the_lease_and_the_older_is_told_its_name(student: Student, clock: TestClock) -> None:
    await student.settle()
    tablet = Student(student.client, clock, student.enrolment_id, student.topic_id)
    await tablet.start("平板 Pad 6")

    answer = await student.beat(5)

    assert (answer.status, answer.code, answer.body["device"]) == (409, "LEASE_LOST", "平板 Pad 6")
    assert answer.body["detail"] == "您已在另一台设备上学习，本机已暂停。点“在本机继续”可以回到本机。"
    assert (await tablet.beat(5)).body["reason"] == "FIRST_BEAT"


async def test_lease_lost_to_nobody_names_no_device(student: Student) -> None:
    await student.settle()
    await student.client.delete("/consents/face")

    answer = await student.beat(5)

    assert (answer.code, answer.body["device"]) == ("LEASE_LOST", None)


async def test_somebody_elses_lease_is_not_there(student: Student, stranger: Client) -> None:
    await student.settle()
    owner, student.client = student.client, stranger

    stolen = await student.beat(5)
    student.client = owner
    kept = await student.beat(5)

    assert (stolen.status, stolen.code, told(kept.body)) == (404, "NOT_FOUND", (10, 10, None))


@pytest.mark.parametrize("lease", ["x", "x.y", "%00", "..", "a" * 300])
async def test_unknown_lease_is_not_there(student: Student, lease: str) -> None:
    await student.start()
    student.lease = lease

    assert (await student.beat(5)).code == "NOT_FOUND"


async def test_beat_of_a_logged_out_device_is_refused(student: Student) -> None:
    await student.settle()
    await student.client.delete("/sessions/current")

    answer = await student.beat(5)

    assert (answer.status, answer.code, (await StudyClock.get()).watched_ms) == (401, "NOT_LOGGED_IN", 0)


async def test_beat_without_a_token_is_refused(student: Student) -> None:
    await student.settle()
    student.client = another(student.client)

    assert (await student.beat(5)).code == "NOT_LOGGED_IN"


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"playing": "true"}, {"playing": "应为 true 或 false。"}),
        ({"camera": 1}, {"camera": "应为 true 或 false。"}),
        ({"position": "1"}, {"position": "应为数字。"}),
        ({"position": None}, {"position": "应为数字。"}),
        ({"rate": []}, {"rate": "应为数字。"}),
        ({"token": 1}, {"token": "应为文字。"}),
        ({"token": ""}, {"token": "请填写此项。"}),
    ],
)
async def test_wrong_input_names_its_field(student: Student, changes: dict[str, Any], fields: dict[str, str]) -> None:
    await student.settle()

    answer = await student.beat(5, **changes)

    assert (answer.status, answer.body["fields"]) == (422, fields)


async def test_not_a_number_is_refused(student: Student) -> None:
    await student.settle()
    body = b'{"token": "x", "playing": true, "camera": true, "rate": 1, "position": NaN}'

    answer = await student.client.post(f"/study/{student.lease}/beats", data=body)

    assert (answer.status, answer.code) == (422, "INVALID_INPUT")


async def test_whole_numbers_are_numbers(student: Student) -> None:
    await student.settle()

    assert (await student.beat(5, position=3, rate=1)).status == 200
