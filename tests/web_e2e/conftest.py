"""A real browser before the real server with the demo loaded; one start of each for all tests."""

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from server import settings
from tests.demo.served import serving_demo
from tests.live import Client

CHROMIUM = os.environ.get("CHROMIUM", "")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--autoplay-policy=no-user-gesture-required"]


@dataclass(frozen=True)
class Lesson:
    """A demo video as the API hands it to a player: signed addresses and seconds."""

    base: str
    url: str
    captions_url: str
    duration: float
    data_dir: Path  # of the server


@pytest.fixture(scope="session")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lesson]:
    """Asked for before the browser starts: playwright leaves a loop running, in which asyncio.run fails."""
    if not CHROMIUM:
        pytest.skip("CHROMIUM names no browser: scripts/test web installs one and sets it")
    chosen = settings.load(data_dir=tmp_path_factory.mktemp("demo"))
    with serving_demo(chosen) as base:
        yield asyncio.run(_begun_lesson(base, chosen.data_dir))


async def _begun_lesson(base: str, data_dir: Path) -> Lesson:
    async with aiohttp.ClientSession() as http:
        client = Client(http, base)
        await client.log_in("370102198001010015", "A20151234567")
        await client.agree()
        path = f"/enrolments/{(await client.get('/enrolments')).body[0]['id']}"
        longest = max((await client.get(f"{path}/topics")).body, key=lambda topic: topic["required_seconds"])
        started = await client.post(f"{path}/study", {"topic_id": longest["id"], "device": "浏览器"})
    video = started.body["video"]
    return Lesson(base, video["url"], video["captions_url"], video["duration"], data_dir)


@pytest.fixture(scope="session")
def browser(lesson: Lesson) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(locale="zh-CN")
    yield page
    page.close()
