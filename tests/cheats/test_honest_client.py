"""The other side of every cheat: an honest trainee on a bad line keeps what was really watched.

`--log-cli-level=INFO` shows the figures.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random

import pytest

from server.catalogue.models import Topic
from tests.cheats.bot import HOUR, Bot, credited
from tests.cheats.honest import Agenda, Honest, Interval, Line, disturb

log = logging.getLogger(__name__)
TROUBLES = ["tunnel"] * 5 + ["device"] * 5 + ["call", "battery"]  # in two hours, one about every ten minutes
MakeHonest = Callable[[int, float], Awaitable[Honest]]


@pytest.fixture
def make_honest(bot: Bot) -> MakeHonest:
    """From a seed and the share of packets lost each way."""

    async def make(seed: int, loss: float) -> Honest:
        await Topic.filter(id=bot.topic_id).update(required_seconds=4 * HOUR)
        honest = Honest(bot, Line(Random(seed), loss), Agenda(bot))
        honest.visit("手机")
        return honest

    return make


@dataclass(frozen=True)
class Kept:
    """Milliseconds really watched, those of them credited, and those with a reason in 时长明细."""

    watched: int
    counted: int
    explained: dict[str, int]


async def kept(honest: Honest) -> Kept:
    """End the study on a good line and hold what was watched against 时长明细 as the trainee reads it."""
    honest.line.loss, honest.line.dead = 0, False
    await honest.agenda.run(120)
    await honest.change(playing=False)
    await credited(honest.bot)
    lines: dict[str | None, list[Interval]] = {}
    for line in (await honest.bot.client.get(f"{honest.bot.path}/ledger")).body:
        lines.setdefault(line["reason"], []).append((_ms(line["from"]), _ms(line["to"])))
    spans = {reason: overlap(honest.watched, found) for reason, found in lines.items()}
    counted = spans.pop(None)
    return Kept(sum(to - since for since, to in honest.watched), counted, {str(r): ms for r, ms in spans.items() if ms})


def _ms(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


def overlap(ones: list[Interval], others: list[Interval]) -> int:
    """Milliseconds in both lists; within each of them nothing overlaps."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in ones for b in others)


@pytest.mark.parametrize("seed", [5, 7, 26, 30])
async def test_two_hours_at_five_percent_loss_keep_ninety_nine_percent(make_honest: MakeHonest, seed: int) -> None:
    honest = await make_honest(seed, 0.05)
    troubles = honest.line.draw.sample(TROUBLES, len(TROUBLES))

    for trouble in troubles:
        await honest.agenda.run(honest.line.draw.uniform(540, 660))
        disturb(honest, trouble)
    found = await kept(honest)

    share, lost = found.counted / found.watched, honest.line.lost
    log.info("seed %d: %d s watched, %.2f %% credited, %d lost", seed, found.watched // 1000, 100 * share, lost)
    log.info("seed %d: uncredited milliseconds %s", seed, found.explained)
    assert share >= 0.99
    assert found.counted + sum(found.explained.values()) == found.watched


async def test_good_line_loses_nothing(make_honest: MakeHonest) -> None:
    honest = await make_honest(1, 0)

    await honest.agenda.run(HOUR)

    assert await kept(honest) == Kept((HOUR + 120) * 1000, (HOUR + 120) * 1000, {})


async def test_long_tunnel_costs_at_most_thirty_seconds_and_says_so(make_honest: MakeHonest) -> None:
    """Beyond the largest gap nothing can count: the player stops by itself before more is lost."""
    honest = await make_honest(2, 0)
    await honest.agenda.run(600)
    honest.line.dead = True
    await honest.agenda.run(300)
    honest.line.dead = False
    await honest.agenda.run(600)

    found = await kept(honest)

    assert set(found.explained) == {"GAP"}
    assert found.watched - found.counted == found.explained["GAP"] <= 30_000
