"""The other side of every cheat: an honest trainee on a bad line keeps what was really watched."""

from datetime import datetime
from random import Random

import pytest

from tests.cheats.bot import HOUR, Bot, credited
from tests.cheats.honest import Honest, Interval, Line, disturb, overlap


async def ledger_of(bot: Bot) -> list[tuple[Interval, str | None]]:
    """时长明细 as the trainee reads it."""
    lines = (await bot.client.get(f"{bot.path}/ledger")).body
    return [((_ms(line["from"]), _ms(line["to"])), line["reason"]) for line in lines]


def _ms(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


@pytest.mark.parametrize("seed", range(12))
async def test_two_hours_with_five_percent_loss_keep_ninety_nine_percent(bot: Bot, seed: int) -> None:
    await Topic.filter(id=bot.topic_id).update(required_seconds=4 * HOUR)
    draw = Random(seed)
    honest = Honest(bot, Line(draw, loss=0.05))
    began = bot.clock.ms
    honest.visit("手机")
    while bot.clock.ms < began + 2 * HOUR * 1000:
        await honest.run(bot.clock.ms + round(draw.uniform(480, 720) * 1000))
        disturb(honest, draw.choice(["device", "tunnel", "call", "battery"]))
    await honest.run(bot.clock.ms + 300_000)
    honest.line.loss = 0
    await honest.change(playing=False)
    await honest.run(bot.clock.ms + 60_000)

    lines = await ledger_of(bot)
    watched = sum(to - from_ for from_, to in honest.watched)
    counted = overlap(honest.watched, [span for span, reason in lines if reason is None])
    explained = overlap(honest.watched, [span for span, reason in lines if reason])
    print(
        f"seed {seed}: watched {watched / 1000:.1f} s, credited {counted / watched:.2%}, lost {honest.line.lost}",
        {r: round(overlap(honest.watched, [s for s, x in lines if x == r]) / 1000, 1) for r in {x for _, x in lines}},
        "over",
        await credited(bot) - counted / 1000,
    )

    assert counted >= 0.99 * watched
    assert counted + explained == watched
