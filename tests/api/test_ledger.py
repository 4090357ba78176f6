"""GET /enrolments/{id}/ledger: 时长明细, every stretch of a day with its reason."""

from typing import Any

import pytest

from tests.api.student import Student
from tests.conftest import TestClock
from tests.factories import make_topic
from tests.live import Client


async def ledger(student: Student, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await student.client.get(f"{student.path}/ledger{query}")).body
    return found


def told(lines: list[dict[str, Any]]) -> list[tuple[str, str, int, str | None]]:
    return [(line["from"][11:19], line["to"][11:19], line["credited_seconds"], line["reason"]) for line in lines]


async def test_running_stretch_is_told(student: Student) -> None:
    await student.settle()
    await student.beat(15)
    await student.beat(15)

    assert await ledger(student) == [
        {
            "from": "2026-11-24T09:00:00.000+08:00",
            "to": "2026-11-24T09:00:30.000+08:00",
            "credited_seconds": 30,
            "reason": None,
            "topic_id": str(student.topic_id),
            "device": "手机",
        }
    ]


async def test_every_uncredited_stretch_has_its_reason(student: Student) -> None:
    student.topic_id = (await make_topic(required_seconds=6000)).id
    await student.settle()
    await student.beat(10)
    await student.beat(10, playing=False)
    await student.beat(20, camera=False)
    await student.beat(30)
    await student.answer()
    await student.beat(5)
    await student.beat(100)

    assert told(await ledger(student)) == [
        ("09:00:00", "09:00:20", 20, None),
        ("09:00:20", "09:00:40", 0, "PAUSED"),
        ("09:00:40", "09:01:10", 0, "CAMERA_OFF"),
        ("09:01:10", "09:01:15", 5, None),
        ("09:01:15", "09:02:55", 0, "GAP"),
    ]


async def test_finished_topic_keeps_its_lines(student: Student, clock: TestClock) -> None:
    await student.finish()
    clock.advance(3600)

    lines = await ledger(student)

    assert sum(line["credited_seconds"] for line in lines) == 45


async def test_each_day_has_its_own_lines(student: Student, clock: TestClock) -> None:
    student.topic_id = (await make_topic(required_seconds=6000)).id
    await student.settle()
    await student.beat(15)
    clock.advance(86_400)
    await student.settle()
    await student.beat(20)

    days = ("", "?day=2026-11-25", "?day=2026-11-24", "?day=2026-11-23", "?day=")
    assert [sum(line["credited_seconds"] for line in await ledger(student, day)) for day in days] == [20, 20, 15, 0, 20]


async def test_stretch_over_midnight_shows_on_both_days(student: Student, clock: TestClock) -> None:
    clock.advance(15 * 3600 - 10)
    await student.settle()
    await student.beat(20)

    days = [told(await ledger(student, f"?day=2026-11-{day}")) for day in (24, 25)]

    assert days == [[("23:59:50", "00:00:10", 20, None)]] * 2


@pytest.mark.parametrize(
    "day", ["x", "2026-13-01", "2026-02-30", "20261124", "2026-W48-2", "24.11.2026", "9999-12-31", "%FF", "-1"]
)
async def test_bad_day_names_its_field(student: Student, day: str) -> None:
    answer = await student.client.get(f"{student.path}/ledger?day={day}")

    assert (answer.status, answer.body["fields"]) == (422, {"day": "日期应写成 2026-01-31 这样。"})


async def test_nothing_studied_is_an_empty_list(student: Student) -> None:
    assert await ledger(student) == []


async def test_somebody_elses_ledger_is_not_there(student: Student, stranger: Client) -> None:
    answer = await stranger.get(f"{student.path}/ledger")

    assert (answer.status, answer.code) == (404, "NOT_FOUND")
