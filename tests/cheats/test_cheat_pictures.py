"""Pictures that are none of the trainee: taken at the door, seen through by the comparison (rows 8, 10, 11, 14).

They give credit at first: suspicion marks the topic for people to look at, it never takes time away silently.
"""

from collections.abc import Awaitable, Callable, Sequence
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from PIL import Image

from server import runtime
from server.crypto import Keyring
from server.jobs.handlers import compare_snapshot
from server.proctoring.models import Snapshot
from server.runtime import Runtime
from server.settings import Settings
from tests.cheats.bot import Bot
from tests.conftest import TestClock
from tests.integrations.faces.pictures import jpeg, sample

Judge = Callable[[Bot], Awaitable[list[dict[str, Any]]]]


@pytest.fixture
def judge(test_settings: Settings, keyring: Keyring, clock: TestClock) -> Judge:
    """Do the worker's comparisons; the topic's photographs as its trainee sees them then."""
    worker = Runtime(test_settings, keyring, runtime.store_of(test_settings), clock)

    async def compared(bot: Bot) -> list[dict[str, Any]]:
        for snapshot in await Snapshot.filter(status="WAITING").order_by("id"):
            await compare_snapshot(worker, {"snapshot": snapshot.id})
        listed = await bot.client.get(f"{bot.path}/topics/{bot.topic_id}/snapshots")
        return list(listed.body)

    return compared


async def give(bot: Bot, frames: Sequence[bytes]) -> None:
    """One study visit a frame: each asks for a photograph at once."""
    for frame in frames:
        await bot.start()
        await bot.beat()
        assert (await bot.photo(frame)).status == 202
        await bot.beat(10, playing=False)


async def photo_state(bot: Bot) -> str:
    return str((await bot.client.get(f"{bot.path}/my-topics")).body[0]["photo_state"])


@pytest.mark.parametrize("picture", ["coffee", "motorcycle_left", "chelsea"])
async def test_any_picture_is_seen_to_show_no_face(bot: Bot, judge: Judge, picture: str) -> None:
    await give(bot, [jpeg(sample(picture))])

    photos = await judge(bot)

    assert [photo["status"] for photo in photos] == ["FLAGGED"]
    assert "NO_FACE" in photos[0]["flags"]
    assert (photos[0]["similarity"], await photo_state(bot)) == (None, "BAD")


async def test_black_frame_with_a_forged_detector_result_is_dark_without_a_face(bot: Bot, judge: Judge) -> None:
    black = BytesIO()
    Image.new("RGB", (640, 480)).save(black, "JPEG")
    await bot.start()
    form = aiohttp.FormData({"facefound": "1", "similarity": "100", "flags": "[]", "status": "COMPARED"})
    form.add_field("frame", black.getvalue(), filename="frame.jpg", content_type="image/jpeg")

    taken = await bot.client.post(f"/snapshots/{bot.challenge}", data=form)

    assert taken.status == 202
    photos = await judge(bot)
    assert [(p["flags"], p["similarity"], p["status"]) for p in photos] == [(["DARK", "NO_FACE"], None, "FLAGGED")]
    assert await photo_state(bot) == "BAD"


async def test_printed_photo_held_up_again_and_again_is_flagged(bot: Bot, judge: Judge) -> None:
    """Saved anew each time, so that the bytes differ."""
    await give(bot, [jpeg(sample("astronaut"), quality=quality) for quality in range(75, 95, 4)])

    photos = await judge(bot)

    assert ["DUPLICATE" in photo["flags"] for photo in photos] == [False] + [True] * 4
    assert await photo_state(bot) == "BAD"
