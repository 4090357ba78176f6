"""Many devices, lessons and enrolments at once: one lease a person, the newest wins (row 6)."""

from asyncio import gather

import pytest

from server.learning.models import StudyClock
from server.registry.models import Certificate
from tests.cheats.bot import HOUR, Bot, credited
from tests.factories import make_class, make_enrolment, make_topic

DEVICES = 10


async def chains_of(bot: Bot, count: int) -> list[tuple[str, str]]:
    """Leases with their first tokens, one a device, taken one after the other."""
    chains = []
    for number in range(count):
        await bot.start(f"设备{number}")
        chains.append((bot.lease, bot.token))
    return chains


async def test_ten_devices_for_an_hour_earn_one_hour_at_most(bot: Bot) -> None:
    chains = dict(await chains_of(bot, DEVICES))
    await bot.beat()
    chains[bot.lease] = bot.token
    await bot.photo()

    told: set[tuple[int, str | None]] = set()
    for _ in range(HOUR // 30):
        bot.clock.advance(30)
        for lease, token in chains.items():
            answer = await bot.beat(lease=lease, token=token)
            told.add((answer.status, answer.code))
            if answer.status == 200:
                chains[lease] = bot.token
                if bot.challenge:
                    await bot.photo()

    assert told == {(200, None), (409, "LEASE_LOST")}
    assert await credited(bot) == HOUR


async def test_older_device_is_told_which_one_took_over(bot: Bot) -> None:
    chains = await chains_of(bot, 2)

    lost = await bot.beat(15, lease=chains[0][0], token=chains[0][1])

    assert (lost.status, lost.code, lost.body["device"]) == (409, "LEASE_LOST", "设备1")
    assert await credited(bot) == 0


async def test_devices_that_take_the_lease_from_each_other_earn_nothing(bot: Bot) -> None:
    for turn in range(HOUR // 30):
        await bot.start(f"设备{turn % DEVICES}")
        await bot.beat()
        await bot.photo()
        bot.clock.advance(30)

    assert await credited(bot) == 0


async def test_ten_starts_at_once_leave_one_lease(bot: Bot) -> None:
    body = {"topic_id": str(bot.topic_id), "device": "手机"}
    started = await gather(*(bot.client.post(f"{bot.path}/study", body) for _ in range(DEVICES)))
    assert [answer.status for answer in started] == [201] * DEVICES

    answers = [await bot.beat(1, lease=a.body["lease"], token=a.body["token"]) for a in started]

    assert sorted(answer.status for answer in answers) == [200] + [409] * (DEVICES - 1)
    assert await credited(bot) == 0


async def test_second_topic_at_the_same_time_is_refused_and_leaves_the_first(bot: Bot) -> None:
    await bot.settle()
    other = await make_topic(required_seconds=7200)
    body = {"topic_id": str(other.id), "device": "电脑"}

    refused = await bot.client.post(f"{bot.path}/study", body)

    assert (refused.status, refused.code, refused.body["topic_id"]) == (409, "TOPIC_UNFINISHED", str(bot.topic_id))
    assert (await bot.beat(15)).body["credited_seconds"] == 15
    assert await credited(bot) == 15


@pytest.mark.parametrize("chosen", [1, 2])
async def test_two_enrolments_of_a_person_share_one_clock(bot: Bot, chosen: int) -> None:
    """`chosen`: how many of the two are really kept alive by beats."""
    certificate = await Certificate.get(person_id=bot.person_id)
    second = await make_enrolment(
        certificate, await make_class(), cycle_expires_on=certificate.expires_on.replace(day=1)
    )
    twin = Bot(bot.client, bot.clock, bot.person_id, second.id, bot.topic_id, photos=500)
    await bot.settle("手机")
    await twin.settle("电脑")

    codes = set()
    for _ in range(20):
        await twin.beat(15)
        codes |= {(await bot.beat()).code for _ in range(chosen - 1)}

    assert codes == ({"LEASE_LOST"} if chosen == 2 else set())
    assert (await StudyClock.get(person_id=bot.person_id)).credited_ms == 300_000
    assert await credited(bot) == 300
