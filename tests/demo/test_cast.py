"""Everybody of the demo logs in over HTTP and finds the state that the contract promises."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.demo.conftest import Demo
from tests.live import Client, live

# number without year, status, credits earned, what blocks, exam mode, next step, days left
Seen = tuple[str, str, float, str | None, str, str, int]

CAST: list[tuple[str, str, str, list[Seen]]] = [
    (
        "370102198001010015", "A20151234567", "demo-li",
        [("01A", "STUDYING", 0.0, None, "ONLINE", "STUDY", 45)],
    ),
    (
        "37010219800101004X", "C320230000123", "demo-wang",
        [("01C", "CREDITS_COMPLETE", 24.0, None, "ONLINE", "EXAM", 60)],
    ),
    ("370202198512310023", "B20190001234", "demo-zhang", []),
    (
        "370602199202290043", "C20190001234", "demo-liu",
        [("01C", "STUDYING", 0.0, "CERTIFICATE_EXPIRED", "ONLINE", "BLOCKED", -1)],
    ),
    (
        "370283196503120032", "A20220000555", "demo-sun",
        [("07A", "CREDITS_COMPLETE", 24.0, None, "OFFLINE", "SIGN_UP", 90)],
    ),
    (
        "370103199006120054", "鲁2370000202300002", "demo-zheng",
        [("01E", "STUDYING", 0.0, None, "ONLINE", "STUDY", 150)],
    ),
    (
        "370181199303050039", "C320200002003", "demo-3",
        [("01C", "PENDING", 0.0, None, "ONLINE", "WAIT_APPROVAL", 120)],
    ),
]  # fmt: skip


@pytest_asyncio.fixture
async def client(demo: Demo) -> AsyncIterator[Client]:
    async with live(demo.settings, demo.clock) as found:
        yield found


def seen(enrolment: dict[str, Any], year: int) -> Seen:
    return (
        enrolment["class_number"].removeprefix(str(year)),
        enrolment["status"],
        enrolment["credits_earned"],
        enrolment["blocked"],
        enrolment["exam_mode"],
        enrolment["next_step"]["code"],
        enrolment["days_to_expiry"],
    )


@pytest.mark.parametrize(("number", "secret", "code", "expected"), CAST, ids=[row[2] for row in CAST])
async def test_member_logs_in_and_sees_the_promised_state(
    client: Client, demo: Demo, number: str, secret: str, code: str, expected: list[Seen]
) -> None:
    session = await client.log_in(number, secret, code)

    enrolments = await client.get("/enrolments")

    assert (session.status, session.body.get("face_consent")) == (201, False)
    assert [seen(enrolment, demo.year) for enrolment in enrolments.body] == expected


async def test_finished_trainee_has_24_completed_topics_of_all_categories(client: Client) -> None:
    await client.log_in("37010219800101004X", "C320230000123")
    path = f"/enrolments/{(await client.get('/enrolments')).body[0]['id']}"

    mine = (await client.get(f"{path}/my-topics")).body
    categories = (await client.get(f"{path}/categories")).body

    assert {(topic["status"], topic["photo_state"]) for topic in mine} == {("COMPLETED", "OK")}
    assert [category["completed"] for category in categories] == [6, 6, 6, 6]


async def test_person_without_certificate_logs_in_with_the_registration_number_only(client: Client) -> None:
    refused = await client.log_in("370103199006120054", "B20190001234")

    assert (refused.status, refused.code) == (401, "LOGIN_FAILED")
