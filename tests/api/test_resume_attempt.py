"""继续考试: the newest device sits before the attempt, and the older one is told."""

import asyncio

import pytest

from server.accounts.models import Session
from server.audit.models import AuditEntry
from server.exams.models import Attempt, AttemptEvent
from tests.api.conftest import Cast, another
from tests.api.examinee import Examinee
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, NOW_MS
from tests.live import Client

STEP = 1_000_000


async def second_device(examinee: Examinee) -> Examinee:
    """The same person on another phone, not before the attempt yet."""
    client = another(examinee.client)
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
    return Examinee(client, examinee.clock, examinee.enrolment_id, examinee.attempt, questions=examinee.questions)


async def test_resuming_gives_the_paper_and_a_new_base(examinee: Examinee, clock: TestClock) -> None:
    started = await examinee.start()
    await examinee.answer("1", "B")
    clock.advance(100)
    second = await second_device(examinee)

    resumed = await second.resume("家里的电脑")

    expected = started.body | {"server_time": "2026-11-24T09:01:40.000+08:00", "remaining_seconds": 3500}
    expected |= {"seq_base": STEP, "snapshot": None}
    expected["questions"][0] |= {"choice": "B", "seq": 1}
    assert (resumed.status, resumed.body) == (200, expected)


async def test_older_device_is_told_whatever_it_sends(examinee: Examinee) -> None:
    await examinee.start()
    second = await second_device(examinee)
    await second.resume("家里的电脑")

    answers = [await examinee.answer("1", "A"), await examinee.beat(), await examinee.hand_in(examinee.entries())]

    assert [(answer.status, answer.code, answer.body["device"]) for answer in answers] == [
        (409, "TAKEN_OVER", "家里的电脑")
    ] * 3
    assert (await Attempt.get()).sealed_ms is None
    assert await second.chosen() == {}


async def test_older_device_is_told_also_with_numbers_of_the_new_base(examinee: Examinee) -> None:
    await examinee.start()
    await (await second_device(examinee)).resume()

    refused = await examinee.answer("1", "A", seq=STEP + 5)

    assert (refused.status, refused.code) == (409, "TAKEN_OVER")


async def test_older_device_may_take_it_back(examinee: Examinee) -> None:
    await examinee.start()
    second = await second_device(examinee)
    await second.resume("家里的电脑")
    await second.answer("1", "A")

    resumed = await examinee.resume("手机")
    saved = await examinee.answer("1", "B")
    refused = await second.answer("1", "C")

    assert (resumed.body["seq_base"], resumed.body["questions"][0]["choice"]) == (2 * STEP, "A")
    assert (saved.body["saved"], refused.code, refused.body["device"]) == ({"1": 2 * STEP + 1}, "TAKEN_OVER", "手机")


async def test_journal_of_before_is_known_by_its_numbers(examinee: Examinee) -> None:
    """The same browser, resumed in another tab: the older tab has the session but not the base."""
    await examinee.start()
    await examinee.resume()

    alone = await examinee.answer("1", "A", seq=7)
    beside = await examinee.send(
        [{"item": "1", "choice": "A", "seq": 7}, {"item": "2", "choice": "B", "seq": STEP + 1}]
    )

    assert (alone.status, alone.code) == (409, "TAKEN_OVER")
    assert (beside.status, beside.body["saved"], beside.body["rejected"]) == (200, {"2": STEP + 1}, {"1": "TAKEN_OVER"})


async def test_resuming_stands_in_log_and_history(examinee: Examinee, cast: Cast, clock: TestClock) -> None:
    await examinee.start()
    clock.advance(30)

    await examinee.resume("家里的电脑")

    assert await AttemptEvent.filter(kind="RESUMED").values_list("at_ms", "note") == [(NOW_MS + 30_000, "家里的电脑")]
    assert await AuditEntry.filter(action="attempt:resumed").values_list("actor", "subject", "note") == [
        (f"trainee:{cast.person.id}", f"attempt:{examinee.attempt}", "家里的电脑")
    ]


async def test_session_that_takes_over_lasts_as_long_as_the_attempt(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start()
    second = await second_device(examinee)
    await Session.filter(id__gt=0).update(expires_ms=clock.ms + 1000)

    await second.resume()

    newest = await Session.all().order_by("-id").first()
    assert newest
    assert newest.expires_ms == clock.ms + 2 * 3_600_000


async def test_two_devices_at_once_leave_one_before_the_attempt(examinee: Examinee) -> None:
    await examinee.start()
    second = await second_device(examinee)

    both = await asyncio.gather(examinee.resume("手机"), second.resume("电脑"))
    codes = [(await device.answer("1", "A")).code for device in (examinee, second)]

    assert sorted(answer.body["seq_base"] for answer in both) == [STEP, 2 * STEP]
    assert sorted(codes, key=str) == [None, "TAKEN_OVER"]


async def test_clock_runs_on_whoever_sits_before_it(examinee: Examinee, clock: TestClock) -> None:
    started = await examinee.start()
    clock.advance(1800)

    resumed = await examinee.resume()

    assert (resumed.body["deadline"], resumed.body["remaining_seconds"]) == (started.body["deadline"], 1800)


@pytest.mark.parametrize("seconds", [3605.001, 86_400])
async def test_what_is_over_is_not_resumed(examinee: Examinee, clock: TestClock, seconds: float) -> None:
    await examinee.start()
    clock.advance(seconds)

    refused = await examinee.resume()

    assert (refused.status, refused.code) == (409, "ATTEMPT_CLOSED")


async def test_what_was_handed_in_is_not_resumed(examinee: Examinee) -> None:
    await examinee.start()
    await examinee.hand_in()

    refused = await examinee.resume()

    assert (refused.status, refused.code) == (409, "ATTEMPT_CLOSED")


async def test_somebody_elses_attempt_is_not_there(examinee: Examinee, stranger: Client) -> None:
    await examinee.start()

    refused = await stranger.post(f"{examinee.path}/resume", {"device": "手机"})

    assert (refused.status, refused.code, (await Attempt.get()).seq_base) == (404, "NOT_FOUND", 0)


@pytest.mark.parametrize("body", [{}, {"device": ""}, {"device": 7}, {"device": "x" * 101}])
async def test_device_must_be_named(examinee: Examinee, body: dict[str, object]) -> None:
    await examinee.start()

    refused = await examinee.client.post(f"{examinee.path}/resume", body)

    assert (refused.status, refused.code) == (422, "INVALID_INPUT")
