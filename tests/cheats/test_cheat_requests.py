"""What a single request may claim: amounts, speed, position, time of day. None of it is believed (rows 1, 4, 5, 18)."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from server.catalogue.models import Topic
from server.learning.models import CreditEntry
from tests.cheats.bot import Bot, credited

FORGED: dict[str, Any] = {
    "duration": 9999,
    "credited_seconds": 9999,
    "watched_seconds": 9999,
    "required_seconds": 1,
    "completed": True,
    "finished": True,
    "progress": 100,
    "credits": 24,
}


async def test_forged_finished_request_earns_nothing(bot: Bot) -> None:
    await bot.start(watched_seconds=7199, required_seconds=1)

    answer = await bot.beat(position=7200, **FORGED)

    told = {
        name: answer.body[name] for name in ("credited_seconds", "watched_seconds", "required_seconds", "completed")
    }
    assert told == {"credited_seconds": 0, "watched_seconds": 0, "required_seconds": 7200, "completed": False}
    assert await credited(bot) == 0


async def test_forged_amount_in_a_running_chain_earns_the_servers_gap(bot: Bot) -> None:
    await bot.settle()

    answer = await bot.beat(15, **FORGED)

    assert (answer.body["credited_seconds"], answer.body["completed"]) == (15, False)
    assert await credited(bot) == 15


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
async def test_progress_cannot_be_written_past_the_beats(bot: Bot, method: str) -> None:
    await bot.start()
    paths = [f"{bot.path}/topics/{bot.topic_id}", f"{bot.path}/my-topics", f"{bot.path}/ledger", f"/study/{bot.lease}"]

    answers = [await bot.client.call(method, path, json=FORGED) for path in paths]

    assert {answer.status for answer in answers} <= {404, 405}
    assert await credited(bot) == 0


async def test_playback_at_16_times_earns_real_seconds(bot: Bot) -> None:
    await bot.settle()

    for step in range(1, 21):
        await bot.beat(15, rate=16, position=step * 15 * 16)

    assert await credited(bot) == 300


async def test_jump_to_the_end_and_reload_earns_the_seconds_before(bot: Bot) -> None:
    await bot.settle()
    await bot.beat(5, position=7199)

    started = await bot.start()

    assert (started.body["watched_seconds"], started.body["position"]) == (5, 7199)
    assert await credited(bot) == 5


@pytest.mark.parametrize(
    "position", ["-1e9", "1e308", "1e400", "-1e400", "1" + "0" * 400, "NaN", "Infinity", '"7200"', "true", "null", "[]"]
)
async def test_odd_positions_neither_earn_nor_break(bot: Bot, position: str) -> None:
    await bot.settle()
    bot.clock.advance(15)
    body = json.dumps(bot.beat_body(position="HERE")).replace('"HERE"', position)

    answer = await bot.client.post(f"/study/{bot.lease}/beats", data=body, headers={"content-type": "application/json"})

    assert (answer.status, answer.code) in {(200, None), (422, "INVALID_INPUT")}
    assert await credited(bot) == (15 if answer.status == 200 else 0)
    assert (await bot.start()).status == 201


@pytest.mark.parametrize("hours", [-1, 1])
async def test_changed_clock_of_the_client_changes_nothing(bot: Bot, hours: int) -> None:
    await bot.settle()
    wrong = datetime.fromtimestamp(bot.clock.ms / 1000, UTC) + timedelta(hours=hours)
    bot.client.headers["date"] = format_datetime(wrong)
    forged: dict[str, Any] = {
        name: wrong.timestamp() * 1000 for name in ("time", "timestamp", "now", "now_ms", "at", "client_time")
    }

    answer = await bot.beat(15, **forged)

    assert answer.body["credited_seconds"] == 15
    assert await credited(bot) == 15


async def test_finished_topic_studied_again_earns_no_second_credit(bot: Bot) -> None:
    await Topic.filter(id=bot.topic_id).update(required_seconds=30)
    for _ in range(3):
        await bot.settle()
        assert (await bot.beats(3, 15))[-1] == "COMPLETED"
        assert (await bot.client.post(f"{bot.path}/topics/{bot.topic_id}/restart")).status == 204

    enrolled = (await bot.client.get("/enrolments")).body[0]

    assert (enrolled["credits_earned"], await CreditEntry.all().count()) == (1, 1)
    assert (await bot.client.get(f"{bot.path}/my-topics")).body[0]["watched_seconds"] == 30
