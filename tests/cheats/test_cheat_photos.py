"""Challenges ignored, blocked, dodged, or answered with the wrong picture (rows 8, 9, 10, 13, 14)."""

from asyncio import gather
from datetime import timedelta

import aiohttp
import pytest

from server.learning.models import StudyClock
from server.proctoring.models import Snapshot
from server.registry.models import Certificate, Person
from tests.cheats.bot import HOUR, Bot, credited
from tests.cheats.conftest import MakeBot
from tests.live import jpeg

DEADLINE = 60  # proctoring.challenge_seconds
DAY = timedelta(days=1).total_seconds()


async def until_asked(bot: Bot) -> float:
    """Watch honestly until the server asks for a photo by itself; the credited seconds then."""
    while bot.challenge is None:
        await bot.beat(15)
    return await credited(bot)


async def test_first_challenge_never_answered_stops_credit_at_its_deadline(bot: Bot) -> None:
    await bot.start()
    await bot.beat()

    reasons = await bot.beats(HOUR // 15, 15)

    assert reasons == [None] * 4 + ["SNAPSHOT_DUE"] * 236
    assert await credited(bot) == DEADLINE


async def test_random_challenge_never_answered_stops_credit_at_its_deadline(bot: Bot) -> None:
    await bot.settle()
    await bot.beat()
    before = await until_asked(bot)

    reasons = await bot.beats(HOUR // 15, 15)

    assert set(reasons[4:]) == {"SNAPSHOT_DUE"}
    assert await credited(bot) == before + DEADLINE


async def test_pausing_at_every_challenge_does_not_dodge_it(bot: Bot) -> None:
    await bot.settle()
    await bot.beat()
    before = await until_asked(bot)

    for _ in range(60):
        await bot.beat(playing=False)
        await bot.beat(1)
        await bot.beats(3, 15)

    assert await credited(bot) == before


async def test_starting_again_at_every_challenge_does_not_dodge_it(bot: Bot) -> None:
    for _ in range(60):
        await bot.start()
        await bot.beat()
        await bot.beats(3, 15)

    assert await credited(bot) == 45


async def test_logging_in_again_does_not_lift_the_debt(bot: Bot) -> None:
    await bot.start()
    await bot.beat()
    await bot.beat(15, playing=False)
    await bot.client.delete("/sessions/current")
    person, certificate = await Person.get(id=bot.person_id), await Certificate.get(person_id=bot.person_id)

    assert (await bot.client.log_in(person.identity_number, certificate.key)).status == 201
    await bot.start()
    await bot.beat()
    await bot.beats(10, 15)

    assert await credited(bot) == 15


async def test_without_camera_nothing_is_earned(bot: Bot) -> None:
    await bot.settle()
    await bot.beat(camera=False)

    reasons = await bot.beats(HOUR // 15, 15, camera=False)

    assert reasons == ["CAMERA_OFF"] * 240
    assert await credited(bot) == 0


async def test_challenge_of_somebody_else_is_not_there(bot: Bot, make_bot: MakeBot) -> None:
    other = await make_bot()
    await other.start()
    await bot.start()
    await bot.beat()
    assert other.challenge

    answer = await bot.client.answer_challenge(other.challenge, bot.new_frame())
    await bot.beats(10, 15)

    assert (answer.status, answer.code) == (404, "NOT_FOUND")
    assert await credited(bot) == DEADLINE
    assert await Snapshot.filter(key__not_isnull=True).count() == 0


async def test_invented_challenge_is_not_there(bot: Bot) -> None:
    await bot.start()

    answers = [await bot.client.answer_challenge(nonce, bot.new_frame()) for nonce in ("x", "A" * 22, "0")]

    assert [answer.status for answer in answers] == [404] * 3


async def test_own_frame_of_yesterday_is_refused_and_the_challenge_stays_open(bot: Bot) -> None:
    await bot.start()
    await bot.beat()
    frame = bot.new_frame()
    await bot.photo(frame)
    await bot.beat(15, playing=False)
    bot.clock.advance(DAY)
    await bot.start()
    await bot.beat()

    replayed = await bot.photo(frame)
    await bot.beats(10, 15)

    assert (replayed.status, replayed.code) == (409, "DUPLICATE_FRAME")
    assert await credited(bot) == 15 + DEADLINE


async def test_frame_of_a_colleague_is_refused(bot: Bot, make_bot: MakeBot) -> None:
    colleague = await make_bot()
    await colleague.start()
    frame = colleague.new_frame()
    await colleague.photo(frame)
    await bot.start()
    await bot.beat()

    replayed = await bot.photo(frame)
    await bot.beats(10, 15)

    assert (replayed.status, replayed.code) == (409, "DUPLICATE_FRAME")
    assert await credited(bot) == DEADLINE


async def test_one_frame_for_two_people_at_once_is_taken_once(bot: Bot, make_bot: MakeBot) -> None:
    colleague, frame = await make_bot(), jpeg(7)
    await bot.start()
    await colleague.start()

    answers = await gather(bot.photo(frame), colleague.photo(frame))

    assert sorted((answer.status, answer.code) for answer in answers) == [(202, None), (409, "DUPLICATE_FRAME")]


async def test_used_challenge_takes_no_other_picture(bot: Bot) -> None:
    await bot.start()
    frame = bot.new_frame()
    first = await bot.photo(frame)

    again, other = await bot.photo(frame), await bot.photo()

    assert (again.status, again.body) == (202, first.body)
    assert (other.status, other.code) == (409, "ALREADY_ANSWERED")


async def test_same_picture_sent_five_times_at_once_is_taken_once(bot: Bot) -> None:
    """An impatient client repeats an upload that is still on its way."""
    await bot.start()
    frame = bot.new_frame()

    answers = await gather(*(bot.photo(frame) for _ in range(5)))

    assert [answer.status for answer in answers] == [202] * 5


async def test_five_different_pictures_at_once_leave_one(bot: Bot) -> None:
    await bot.start()

    answers = await gather(*(bot.photo() for _ in range(5)))

    assert sorted(answer.status for answer in answers) == [202] + [409] * 4
    assert await Snapshot.filter(key__not_isnull=True).count() == 1


async def test_late_photo_is_kept_with_a_flag_and_credit_stays_stopped(bot: Bot) -> None:
    await bot.start()
    await bot.beat()
    late = bot.challenge
    await bot.beats(4, 15)
    bot.clock.advance(1)
    assert bot.challenge == late

    taken = await bot.photo()
    reasons = await bot.beats(20, 15)

    assert taken.status == 202
    snapshot = await Snapshot.get(challenge=late)
    assert (snapshot.status, snapshot.flags) == ("WAITING", ["LATE"])
    assert set(reasons) == {"SNAPSHOT_DUE"}
    assert await credited(bot) == DEADLINE


async def test_photo_over_ten_minutes_late_is_gone(bot: Bot) -> None:
    await bot.start()
    late = bot.challenge
    await bot.beat()
    bot.clock.advance(DEADLINE + 600.001)

    answer = await bot.photo()

    assert (answer.status, answer.code) == (410, "CHALLENGE_EXPIRED")
    assert (await Snapshot.get(challenge=late)).key is None


async def test_challenge_taken_back_by_a_pause_takes_no_photo(bot: Bot) -> None:
    await bot.start()
    voided = bot.challenge
    await bot.beat()
    await bot.beat(5, playing=False)
    bot.challenge = voided

    answer = await bot.photo()

    assert (answer.status, answer.code) == (410, "CHALLENGE_EXPIRED")
    assert (await StudyClock.get(person_id=bot.person_id)).owes


@pytest.mark.parametrize(
    "body", [b"", b"\xff\xd8\xff\xd9", b"<html></html>", jpeg(1)[:-200], b"GIF89a" + b"0" * 200, jpeg(1, (32, 32))]
)
async def test_what_is_no_picture_does_not_answer(bot: Bot, body: bytes) -> None:
    await bot.start()
    await bot.beat()

    refused = await bot.photo(body or b" ")
    await bot.beats(10, 15)

    assert (refused.status, refused.code) == (415, "NOT_AN_IMAGE")
    assert await credited(bot) == DEADLINE


async def test_forged_verdict_beside_the_picture_is_not_kept(bot: Bot) -> None:
    """A client's own detector only helps people to aim: what it says is not read."""
    await bot.start()
    form = aiohttp.FormData({"similarity": "100", "faces": "1", "facefound": "1", "flags": "[]", "status": "COMPARED"})
    form.add_field("frame", jpeg(3), filename="frame.jpg", content_type="image/jpeg")

    taken = await bot.client.post(f"/snapshots/{bot.challenge}", data=form)

    assert taken.status == 202
    snapshot = await Snapshot.get(id=int(taken.body["id"]))
    assert (snapshot.status, snapshot.similarity, snapshot.scores, snapshot.flags) == ("WAITING", None, None, [])
