"""Study that goes on when it may not: after log-out, without consent, past the last day. And the database's checks."""

from datetime import datetime, time, timedelta

import pytest
from tortoise.exceptions import IntegrityError

from server import db
from server.clock import SHANGHAI, to_ms
from server.learning.models import StudyClock, WatchStretch
from server.proctoring.models import Snapshot
from server.registry.models import Certificate
from tests.cheats.bot import Bot, credited
from tests.factories import TODAY

MIDNIGHT_MS = to_ms(datetime.combine(TODAY + timedelta(days=1), time(), SHANGHAI))


async def test_beat_after_logging_out_is_refused(bot: Bot) -> None:
    await bot.settle()
    await bot.beat(15)
    await bot.client.delete("/sessions/current")

    answers = [await bot.beat(15, playing=playing) for playing in (True, False)]

    assert [(answer.status, answer.code) for answer in answers] == [(401, "NOT_LOGGED_IN")] * 2
    assert (await StudyClock.get()).credited_ms == 15_000


async def test_beat_after_the_login_has_run_out_is_refused(bot: Bot) -> None:
    await bot.settle()
    bot.clock.advance(30 * 86_400)

    answer = await bot.beat(15)

    assert (answer.status, answer.code) == (401, "NOT_LOGGED_IN")
    assert (await StudyClock.get()).credited_ms == 0


async def test_beat_after_consent_was_withdrawn_is_refused(bot: Bot) -> None:
    await bot.settle()
    await bot.beat(15)
    assert (await bot.client.delete("/consents/face")).status == 204

    beat, start = await bot.beat(15), await bot.start()

    assert (beat.status, beat.code) == (409, "LEASE_LOST")
    assert (start.status, start.code) == (409, "CONSENT_REQUIRED")
    assert await credited(bot) == 15


async def test_open_challenge_dies_with_the_consent(bot: Bot) -> None:
    await bot.start()
    await bot.beat()
    await bot.client.delete("/consents/face")

    answer = await bot.photo()

    assert (answer.status, answer.code) == (410, "CHALLENGE_EXPIRED")


async def test_missed_challenge_takes_no_photo_after_consent_was_withdrawn(bot: Bot) -> None:
    await bot.start()
    missed = bot.challenge
    await bot.beat()
    await bot.beats(5, 15)
    assert (await Snapshot.get(challenge=missed)).status == "MISSED"
    await bot.client.delete("/consents/face")
    bot.challenge = missed

    answer = await bot.photo()

    assert (answer.status, answer.code) == (410, "CHALLENGE_EXPIRED")
    assert await Snapshot.filter(key__not_isnull=True).count() == 0


async def to_midnight(bot: Bot, seconds_before: float) -> None:
    """The certificate's last day is today, and it is late."""
    await Certificate.filter(person_id=bot.person_id).update(expires_on=TODAY)
    bot.clock.ms = MIDNIGHT_MS - round(seconds_before * 1000)


async def test_last_second_of_the_expiry_day_counts_and_none_after_it(bot: Bot) -> None:
    await to_midnight(bot, 30)
    await bot.settle()
    await bot.beat(15)
    await bot.beat(14.999)

    after = [await bot.beat(0.001), await bot.beat(15), await bot.start()]

    assert [(answer.status, answer.code) for answer in after] == [
        (409, "OUTSIDE_STUDY_PERIOD"),
        (409, "LEASE_LOST"),
        (409, "CERTIFICATE_EXPIRED"),
    ]
    assert await credited(bot) == 29.999


async def test_renewed_certificate_studies_on_after_an_open_challenge_at_midnight(bot: Bot) -> None:
    await to_midnight(bot, 20)
    await bot.start()
    await bot.beat()
    assert (await bot.beat(25)).code == "OUTSIDE_STUDY_PERIOD"
    await Certificate.filter(person_id=bot.person_id).update(expires_on=TODAY + timedelta(days=1000))

    started = await bot.start()
    await bot.beat()
    reasons = await bot.beats(2, 15)

    assert started.status == 201, started.body
    assert reasons == ["SNAPSHOT_DUE"] * 2
    assert await credited(bot) == 0


@pytest.mark.parametrize(
    "change",
    [
        "credited_ms = beat_ms - opened_ms + 1",
        "credited_ms = -1",
        "stretch_ms = beat_ms - stretch_from_ms + 1",
        "watched_ms = required_ms + 1",
    ],
)
async def test_database_itself_refuses_credit_beyond_the_wall(bot: Bot, change: str) -> None:
    await bot.settle()
    await bot.beat(15)

    with pytest.raises(IntegrityError):
        await db.writer().execute_query(f"UPDATE study_clock SET {change}")  # noqa: S608 - written above

    assert await credited(bot) == 15


@pytest.mark.parametrize("change", ["credited_ms = to_ms - from_ms + 1", "reason = 'GAP'"])
async def test_database_itself_refuses_a_forged_stretch(bot: Bot, change: str) -> None:
    await bot.settle()
    await bot.beat(15)
    await bot.beat(5, playing=False)
    await bot.beat(5)

    with pytest.raises(IntegrityError):
        await db.writer().execute_query(f"UPDATE watch_stretch SET {change} WHERE credited_ms > 0")  # noqa: S608

    assert [stretch.credited_ms for stretch in await WatchStretch.filter(reason=None)] == [20_000]
