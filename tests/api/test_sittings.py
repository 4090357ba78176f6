"""Rooms over the API: what is offered, a place taken, waited for and given back, and the ticket."""

import logging
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from server.catalogue.models import TrainingClass
from server.catalogue.rules import ExamMode
from server.enrolment.models import Enrolment
from server.integrations.pdf import pool
from server.sittings.models import Registration, Sitting
from server.sittings.rules import RegistrationStatus, SittingStatus
from tests.api.conftest import Cast
from tests.factories import (
    CERTIFICATE_KEY,
    DAY_MS,
    IDENTITY_NUMBER,
    NOW_MS,
    complete_credits,
    make_candidate,
    make_place,
    make_sitting,
)
from tests.live import Client


@pytest.fixture(scope="module", autouse=True)
def _ended() -> Iterator[None]:
    yield
    pool._pool().shutdown()
    pool._pool.cache_clear()


@pytest_asyncio.fixture
async def candidate(client: Client, cast: Cast) -> Client:
    """Logged in, all credits, class examined in rooms."""
    await TrainingClass.filter(id=cast.enrolment.training_class_id).update(exam_mode=ExamMode.OFFLINE)
    await complete_credits(cast.enrolment)
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    return client


async def offered(client: Client, cast: Cast) -> list[dict[str, Any]]:
    answer: list[dict[str, Any]] = (await client.get(f"/enrolments/{cast.enrolment.id}/sittings")).body
    return answer


def place(cast: Cast, sitting: Sitting, what: str = "registration") -> str:
    return f"/enrolments/{cast.enrolment.id}/sittings/{sitting.id}/{what}"


def printed(file: Path) -> str:
    command = ["pdftotext", str(file), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.replace("\n", "")


async def fill(sitting: Sitting) -> None:
    for _ in range(sitting.seats):
        await make_place(sitting, await make_candidate())


async def test_room_is_offered_with_everything_that_decides(candidate: Client, cast: Cast) -> None:
    sitting = await make_sitting()

    assert await offered(candidate, cast) == [
        {
            "id": str(sitting.id), "number": sitting.number, "name": "济南第一考场", "venue": "示例职业学院 3 号机房",
            "address": "济南市历下区示例路 1 号", "starts_at": "2026-12-04T09:00:00.000+08:00",
            "ends_at": "2026-12-04T10:00:00.000+08:00", "sign_up_from": "2026-11-23T09:00:00.000+08:00",
            "sign_up_until": "2026-11-29T09:00:00.000+08:00", "kinds": [], "taken": 0, "limit": 2, "waiting": 0,
            "status": "OPEN", "allowed": True, "reason": None, "registration": None,
        }
    ]  # fmt: skip


async def test_rooms_that_do_not_concern_the_person_are_left_out(candidate: Client, cast: Cast) -> None:
    for changes in (
        {"city_code": "370700"}, {"status": SittingStatus.PLANNED}, {"status": SittingStatus.CANCELLED},
        {"kinds": ["B", "C"]},
        {"sign_up_from_ms": NOW_MS - 3, "sign_up_until_ms": NOW_MS - 2, "starts_ms": NOW_MS - 1, "ends_ms": NOW_MS},
    ):  # fmt: skip
        await make_sitting(**changes)

    assert await offered(candidate, cast) == []


@pytest.mark.parametrize(
    ("changes", "status", "reason"),
    [
        ({"sign_up_from_ms": NOW_MS + DAY_MS}, "NOT_YET", "WINDOW_CLOSED"),
        ({"sign_up_until_ms": NOW_MS}, "WINDOW_CLOSED", "WINDOW_CLOSED"),
        ({"starts_ms": NOW_MS + 50 * DAY_MS, "ends_ms": NOW_MS + 51 * DAY_MS}, "OPEN", "CERTIFICATE_ENDS_BEFORE"),
    ],
)
async def test_reason_is_told(candidate: Client, cast: Cast, changes: dict[str, Any], status: str, reason: str) -> None:
    sitting = await make_sitting(**changes)

    [offer] = await offered(candidate, cast)
    answer = await candidate.post(place(cast, sitting))

    assert (offer["status"], offer["allowed"], offer["reason"]) == (status, False, reason)
    assert (answer.status, answer.code) == (409, reason)


async def test_place_is_taken_and_shown(candidate: Client, cast: Cast) -> None:
    sitting = await make_sitting()

    answer = await candidate.post(place(cast, sitting))

    taken = {"status": "SIGNED_UP", "seat": 1, "ticket_number": f"{sitting.number}0001"}
    assert (answer.status, answer.body) == (201, taken)
    [offer] = await offered(candidate, cast)
    assert (offer["taken"], offer["registration"], offer["reason"]) == (1, taken, "SIGNED_UP_ALREADY")


async def test_full_room(candidate: Client, cast: Cast) -> None:
    sitting = await make_sitting()
    await fill(sitting)

    refused = await candidate.post(place(cast, sitting))
    waiting = await candidate.post(place(cast, sitting, "waiting"))

    assert (refused.status, refused.code) == (409, "FULL")
    assert (waiting.status, waiting.body) == (201, {"status": "WAITING", "seat": None, "ticket_number": None})


async def test_room_with_seats_has_no_wait_list(candidate: Client, cast: Cast) -> None:
    answer = await candidate.post(place(cast, await make_sitting(), "waiting"))

    assert (answer.status, answer.code) == (409, "NOT_FULL")


@pytest.mark.parametrize(
    ("enrolled", "code"),
    [({"credit_tenths": 230}, "CREDITS_MISSING"), ({"status": "FAILED"}, "NO_TRIES_LEFT")],
)
async def test_what_the_exam_asks(candidate: Client, cast: Cast, enrolled: dict[str, Any], code: str) -> None:
    sitting = await make_sitting()
    await Enrolment.filter(id=cast.enrolment.id).update(**enrolled)

    answer = await candidate.post(place(cast, sitting))

    assert (answer.status, answer.code, (await offered(candidate, cast))[0]["reason"]) == (409, code, code)


async def test_place_is_given_back(candidate: Client, cast: Cast) -> None:
    sitting = await make_sitting()
    await candidate.post(place(cast, sitting))

    answers = [(await candidate.delete(place(cast, sitting))).status for _ in range(2)]

    assert answers == [204, 404]
    assert [row.status for row in await Registration.all()] == [RegistrationStatus.WITHDRAWN]


async def test_place_is_not_given_back_once_the_exam_has_begun(candidate: Client, cast: Cast) -> None:
    begun = await make_sitting(sign_up_until_ms=NOW_MS - 1, starts_ms=NOW_MS, ends_ms=NOW_MS + 1)
    await make_place(begun, cast.enrolment)

    answer = await candidate.delete(place(cast, begun))

    assert (answer.status, answer.code) == (409, "TOO_LATE")


async def test_somebody_elses_enrolment(candidate: Client, stranger: Client, cast: Cast) -> None:
    sitting = await make_sitting()

    answers = [
        await stranger.get(f"/enrolments/{cast.enrolment.id}/sittings"), await stranger.post(place(cast, sitting)),
        await stranger.post(place(cast, sitting, "waiting")), await stranger.delete(place(cast, sitting)),
        await stranger.get(f"/enrolments/{cast.enrolment.id}/ticket.pdf"),
    ]  # fmt: skip

    assert [(answer.status, answer.code) for answer in answers] == [(404, "NOT_FOUND")] * 5


async def test_ticket_is_for_who_has_a_seat(candidate: Client, cast: Cast) -> None:
    sitting = await make_sitting()
    before = await candidate.get(f"/enrolments/{cast.enrolment.id}/ticket.pdf")
    await fill(sitting)
    await candidate.post(place(cast, sitting, "waiting"))
    waiting = await candidate.get(f"/enrolments/{cast.enrolment.id}/ticket.pdf")

    assert [(answer.status, answer.code) for answer in (before, waiting)] == [(409, "NO_TICKET")] * 2


async def test_ticket_says_who_where_and_when(candidate: Client, cast: Cast, tmp_path: Path) -> None:
    sitting = await make_sitting()
    await candidate.post(place(cast, sitting))

    answer = await candidate.get(f"/enrolments/{cast.enrolment.id}/ticket.pdf")

    assert (answer.status, answer.headers["Content-Type"]) == (200, "application/pdf")
    file = tmp_path / "ticket.pdf"
    file.write_bytes(answer.body)
    told = {
        IDENTITY_NUMBER, "李示例", f"{sitting.number}0001", sitting.number, "济南市历下区示例路 1 号",
        "2026-12-04 09:00", "三类人员考核管理系统",
    }  # fmt: skip
    text = printed(file)
    assert {one for one in told if one not in text} == set()


async def test_queries_do_not_grow_with_the_rooms(
    candidate: Client, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    counts = []
    for _ in range(2):
        await make_sitting()
        await make_sitting()
        caplog.clear()
        with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
            await offered(candidate, cast)
        counts.append(sum(record.name == "tortoise.db_client" for record in caplog.records))

    assert counts[0] == counts[1] <= 8
