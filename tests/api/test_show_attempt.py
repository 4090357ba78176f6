"""GET an attempt: the paper with what was answered and the time left, to its own person only."""

import pytest

from server.catalogue.models import Question
from tests.api.conftest import another
from tests.api.examinee import Examinee
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER
from tests.live import Client

WEEK: int = 7 * 86_400


async def test_attempt_shows_what_was_answered(examinee: Examinee, clock: TestClock) -> None:
    started = await examinee.start()
    await examinee.answer("1", "B", seq=4)
    await examinee.answer(examinee.of("MULTIPLE"), "AC", seq=9)
    clock.advance(60)

    shown = await examinee.show()

    expected = started.body | {"server_time": "2026-11-24T09:01:00.000+08:00", "remaining_seconds": 3540}
    expected["snapshot"] = {**started.body["snapshot"], "expires_in": 0}
    expected["questions"][0] |= {"choice": "B", "seq": 4}
    expected["questions"][40] |= {"choice": "AC", "seq": 9}
    assert (shown.status, shown.body) == (200, expected)


async def test_every_device_of_the_person_may_look(examinee: Examinee) -> None:
    await examinee.start()
    other = another(examinee.client)
    await other.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert (await other.get(examinee.path)).body == (await examinee.show()).body


async def test_somebody_elses_attempt_is_not_there(examinee: Examinee, stranger: Client) -> None:
    await examinee.start()

    refused = await stranger.get(examinee.path)

    assert (refused.status, refused.code) == (404, "NOT_FOUND")


@pytest.mark.parametrize(
    ("seconds", "left"), [(0.001, 3600), (0.999, 3600), (1, 3599), (3599.5, 1), (3600, 0), (3700, 0)]
)
async def test_time_left_is_rounded_up_and_never_negative(
    examinee: Examinee, clock: TestClock, seconds: float, left: int
) -> None:
    await examinee.start()
    clock.advance(seconds)

    assert (await examinee.show()).body["remaining_seconds"] == left


async def test_after_the_end_it_shows_no_time_and_no_key(examinee: Examinee, clock: TestClock) -> None:
    await examinee.start("MOCK")
    await examinee.answer("1", "B")
    await examinee.hand_in()

    shown = (await examinee.show()).body

    assert (shown["status"], shown["remaining_seconds"], shown["snapshot"]) == ("SCORE_FAILED", 0, None)
    assert shown["questions"][0]["choice"] == "B"
    assert {tuple(question) for question in shown["questions"]} == {
        ("item", "type", "stem", "options", "points", "choice", "seq")
    }


async def test_no_answer_of_the_server_holds_key_or_explanation(examinee: Examinee) -> None:
    """Looked for in every answer that a client gets before the end."""
    await Question.filter(id__gt=0).update(explanation="解析只在考后显示")
    answers = [
        await examinee.start(), await examinee.show(), await examinee.resume(), await examinee.answer("1", "A"),
        await examinee.beat(), await examinee.client.get(f"/enrolments/{examinee.enrolment_id}/exams"),
    ]  # fmt: skip

    text = str([answer.body for answer in answers])
    assert "解析只在考后显示" not in text
    assert "'key': 'ABD'" not in text


async def test_reading_it_many_times_changes_nothing(examinee: Examinee) -> None:
    await examinee.start()

    assert len({str((await examinee.show()).body) for _ in range(3)}) == 1
