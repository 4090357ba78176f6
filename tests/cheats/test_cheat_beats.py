"""Beats sent too fast, twice, too rarely, in a fork or with somebody else's words (rows 2, 3, 7)."""

from asyncio import gather

import pytest

from tests.cheats.bot import HOUR, Bot, credited
from tests.cheats.conftest import MakeBot


async def test_hundred_beats_in_a_second_earn_a_second(bot: Bot) -> None:
    await bot.settle()

    await bot.beats(100, 0.01)

    assert await credited(bot) == 1


async def test_hundred_beats_at_the_same_moment_earn_nothing(bot: Bot) -> None:
    await bot.settle()

    await bot.beats(100, 0)

    assert await credited(bot) == 0


@pytest.mark.parametrize("playing", [True, False])
async def test_same_token_twenty_times_at_once_is_accepted_once(bot: Bot, playing: bool) -> None:
    """Playing takes the fast way, a pause the slow one."""
    await bot.settle()
    await bot.beat(1)
    bot.clock.advance(15)
    body, path = bot.beat_body(playing=playing), f"/study/{bot.lease}/beats"

    answers = await gather(*(bot.client.post(path, body) for _ in range(20)))

    told = {(a.status, a.body["token"], a.body["credited_seconds"], a.body["watched_seconds"]) for a in answers}
    assert told == {(200, answers[0].body["token"], 15, 16)}
    assert await credited(bot) == 16


async def test_replayed_beat_earns_nothing_however_late(bot: Bot) -> None:
    await bot.settle()
    used = bot.token
    await bot.beat(15)

    reasons = [(await bot.beat(15, token=used)).body["watched_seconds"] for _ in range(20)]

    assert reasons == [15] * 20
    assert await credited(bot) == 15


async def test_fork_of_a_chain_is_refused(bot: Bot) -> None:
    await bot.settle()
    fork = bot.token
    await bot.beat(10)
    await bot.beat(10)

    forked = await bot.beat(10, token=fork)

    assert (forked.status, forked.code) == (409, "TOKEN_USED")
    assert await credited(bot) == 20


async def test_two_branches_at_once_go_on_as_one(bot: Bot) -> None:
    await bot.settle()
    for _ in range(20):
        bot.clock.advance(15)
        path, body = f"/study/{bot.lease}/beats", bot.beat_body()
        one, two = await gather(bot.client.post(path, body), bot.client.post(path, body | {"position": 99}))
        assert one.body["token"] == two.body["token"]
        bot.token = one.body["token"]

    assert await credited(bot) == 300


async def test_one_beat_a_minute_for_an_hour_earns_nothing(bot: Bot) -> None:
    await bot.settle()

    reasons = await bot.beats(60, 60)

    assert reasons == ["GAP"] * 60
    assert await credited(bot) == 0


@pytest.mark.parametrize(("gap", "seconds"), [(35, 15 + 35), (35.001, 15)])
async def test_largest_gap_earns_and_a_millisecond_more_does_not(bot: Bot, gap: float, seconds: int) -> None:
    await bot.settle()
    await bot.beat(15)

    await bot.beat(gap)

    assert await credited(bot) == seconds


async def test_open_wait_and_claim_later_earns_nothing(bot: Bot) -> None:
    await bot.start()

    reasons = [(await bot.beat(HOUR)).body["reason"], (await bot.beat(HOUR)).body["reason"]]

    assert reasons == ["FIRST_BEAT", "GAP"]
    assert await credited(bot) == 0


async def test_pause_for_an_hour_earns_nothing(bot: Bot) -> None:
    await bot.settle()
    await bot.beat(playing=False)

    await bot.beats(240, 15, playing=False)

    assert await credited(bot) == 0


async def test_tampered_tokens_are_refused(bot: Bot) -> None:
    await bot.settle()
    number, _, signature = bot.token.partition(".")
    following, other = f"{int(number) + 1}.{signature}", f"{signature[:-1]}{'A' if signature[-1] != 'A' else 'Q'}"
    tampered = [following, f"{number}.{other}", f"{number}.", f".{signature}", number, f"-{bot.token}", f"{bot.token}=",
                f"{number}e0.{signature}", f"９.{signature}", f"{10**12}.{signature}", "令牌"]  # fmt: skip

    answers = [await bot.beat(1, token=token) for token in tampered]

    assert [(answer.status, answer.code) for answer in answers] == [(409, "TOKEN_USED")] * len(tampered)
    assert await credited(bot) == 0


@pytest.mark.parametrize("token", ["", "1" * 65, None, 7, "a\x00b"])
async def test_malformed_tokens_are_invalid_input(bot: Bot, token: object) -> None:
    await bot.settle()

    answer = await bot.beat(15, token=token)

    assert (answer.status, answer.code) == (422, "INVALID_INPUT")
    assert await credited(bot) == 0


async def test_lease_of_another_person_is_not_there(bot: Bot, make_bot: MakeBot) -> None:
    victim = await make_bot()
    await victim.settle()
    await bot.settle()

    answer = await bot.beat(15, lease=victim.lease, token=victim.token)

    assert (answer.status, answer.code) == (404, "NOT_FOUND")
    assert (await credited(bot), await credited(victim)) == (0, 0)


async def test_token_of_another_persons_lease_does_not_fit_the_own(bot: Bot, make_bot: MakeBot) -> None:
    victim = await make_bot()
    await victim.settle()
    await bot.settle()

    answer = await bot.beat(15, token=victim.token)

    assert (answer.status, answer.code) == (409, "TOKEN_USED")
    assert (await credited(bot), await credited(victim)) == (0, 0)


async def test_invented_lease_is_not_there(bot: Bot) -> None:
    await bot.settle()
    nonce, _, signature = bot.lease.partition(".")

    answers = [await bot.beat(15, lease=lease) for lease in ("x", f"{nonce}x.{signature}", f"{nonce}.", "%00", "租约")]

    assert [(answer.status, answer.code) for answer in answers] == [(404, "NOT_FOUND")] * 5
    assert await credited(bot) == 0
