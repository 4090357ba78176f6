"""POST an appeal: against a failed review alone, once, and within five working days."""

import asyncio
from typing import Any

import pytest

from server.exams.models import Attempt
from server.exams.rules import AttemptStatus, FailReason
from server.review.models import Appeal
from tests.api.conftest import Cast
from tests.conftest import TestClock
from tests.factories import NOW_MS, SEALED, make_attempt
from tests.live import Client

DAY = 86_400
TEXT = "照片是我本人，当天戴了安全帽。"
FAILED: dict[str, Any] = {
    **SEALED, "status": AttemptStatus.REVIEW_FAILED, "failed_for": FailReason.BLURRED, "decided_ms": NOW_MS,
}  # fmt: skip


async def failed(cast: Cast) -> Attempt:
    return await make_attempt(cast.enrolment, **FAILED)


async def test_appeal_waits_for_an_answer(trainee: Client, cast: Cast) -> None:
    attempt = await failed(cast)

    answer = await trainee.post(f"/attempts/{attempt.id}/appeal", {"text": f" {TEXT} "})

    appeal = await Appeal.get()
    assert (answer.status, answer.body) == (
        201,
        {"id": str(appeal.id), "status": "WAITING", "last_day": "2026-12-01", "answer_due": "2026-12-01"},
    )
    assert (appeal.attempt_id, appeal.text, appeal.city_code, appeal.created_ms) == (
        attempt.id, TEXT, "370100", NOW_MS,
    )  # fmt: skip


async def test_last_day_is_the_fifth_working_day_to_its_end(trainee: Client, cast: Cast, clock: TestClock) -> None:
    """Tuesday 24 November at 9:00; a weekend lies between."""
    attempt = await failed(cast)
    clock.advance(7 * DAY + 15 * 3600)

    late = await trainee.post(f"/attempts/{attempt.id}/appeal", {"text": TEXT})
    clock.advance(-1)
    in_time = await trainee.post(f"/attempts/{attempt.id}/appeal", {"text": TEXT})

    assert (late.status, late.code, late.body["last_day"], late.body["detail"]) == (
        409, "APPEAL_TOO_LATE", "2026-12-01", "申诉期限为2026年12月1日，现已超过。",
    )  # fmt: skip
    assert in_time.status == 201


async def test_public_holidays_do_not_count(trainee: Client, cast: Cast, clock: TestClock) -> None:
    """Decided on 30 September 2026: 1-7 October are off, Saturday 10 October is worked."""
    attempt = await make_attempt(cast.enrolment, **{**FAILED, "decided_ms": NOW_MS - 55 * DAY * 1000})

    answer = await trainee.post(f"/attempts/{attempt.id}/appeal", {"text": TEXT})

    assert answer.body["last_day"] == "2026-10-13"


async def test_attempt_is_appealed_against_once(trainee: Client, cast: Cast) -> None:
    attempt = await failed(cast)

    answers = [await trainee.post(f"/attempts/{attempt.id}/appeal", {"text": TEXT}) for _ in range(2)]

    assert [(answer.status, answer.code) for answer in answers] == [(201, None), (409, "ALREADY_APPEALED")]


async def test_two_devices_at_once_make_one_appeal(trainee: Client, cast: Cast) -> None:
    attempt = await failed(cast)

    answers = await asyncio.gather(*(trainee.post(f"/attempts/{attempt.id}/appeal", {"text": TEXT}) for _ in range(3)))

    assert sorted(answer.status for answer in answers) == [201, 409, 409]
    assert await Appeal.all().count() == 1


@pytest.mark.parametrize("status", [one for one in AttemptStatus if one is not AttemptStatus.REVIEW_FAILED])
async def test_there_is_nothing_else_to_appeal_against(trainee: Client, cast: Cast, status: AttemptStatus) -> None:
    marked = status is not AttemptStatus.IN_PROGRESS
    attempt = await make_attempt(cast.enrolment, **({**SEALED, "status": status} if marked else {}))

    answer = await trainee.post(f"/attempts/{attempt.id}/appeal", {"text": TEXT})

    assert (answer.status, answer.code, await Appeal.all().count()) == (409, "NOTHING_TO_APPEAL", 0)


@pytest.mark.parametrize("body", [{}, {"text": ""}, {"text": "  "}, {"text": "字" * 1001}, {"text": 1}])
async def test_appeal_without_words_is_none(trainee: Client, cast: Cast, body: dict[str, object]) -> None:
    attempt = await failed(cast)

    answer = await trainee.post(f"/attempts/{attempt.id}/appeal", body)

    assert (answer.status, list(answer.body["fields"]), await Appeal.all().count()) == (422, ["text"], 0)


async def test_a_thousand_characters_are_taken(trainee: Client, cast: Cast) -> None:
    attempt = await failed(cast)

    assert (await trainee.post(f"/attempts/{attempt.id}/appeal", {"text": "字" * 1000})).status == 201


async def test_somebody_elses_attempt_is_not_there(trainee: Client, cast: Cast, stranger: Client) -> None:
    attempt = await failed(cast)

    answer = await stranger.post(f"/attempts/{attempt.id}/appeal", {"text": TEXT})

    assert (answer.status, await Appeal.all().count()) == (404, 0)
