"""Who an audience lets in: the session of the cookie, of the right kind, and not of yesterday."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest
import pytest_asyncio
from sanic import HTTPResponse, Request
from sanic.response import text

import server.app
from server.accounts.rules import Holder
from server.settings import Settings
from server.web.auth import COOKIE
from server.web.pages import Pages, session
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, make_certificate, make_person
from tests.live import Client, serving_app
from tests.web.site import Browser


@dataclass(frozen=True)
class Somebody:
    name: str


async def trainee(request: Request) -> Somebody:
    return Somebody((await session(request, Holder.TRAINEE)).who)


async def enterprise(request: Request) -> Somebody:
    return Somebody((await session(request, Holder.ENTERPRISE)).who)


trainees = Pages("trainees", who=trainee, login="/trainee/login")
enterprises = Pages("enterprises", who=enterprise, login="/enterprise/login")


@trainees.get("/mine")
@enterprises.get("/ours")
async def greet(_request: Request, who: Somebody) -> HTTPResponse:
    return text(who.name.partition(":")[0])


@pytest_asyncio.fixture
async def base(test_settings: Settings, clock: TestClock, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    monkeypatch.setattr(server.app, "AUDIENCES", (trainees, enterprises))
    async with serving_app(test_settings, clock) as found:
        await make_certificate(await make_person(IDENTITY_NUMBER), key=CERTIFICATE_KEY)
        yield found


@pytest_asyncio.fixture
async def browser(base: str) -> AsyncIterator[Browser]:
    """Logged in as a trainee."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
        logged_in = await Client(http, base).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)
        yield Browser(http, base, {COOKIE: logged_in.body["token"]})


async def test_session_of_the_right_kind_is_let_in(browser: Browser) -> None:
    answer = await browser.get("/mine")

    assert (answer.status, answer.text) == (200, "trainee")


async def test_session_of_another_kind_is_forbidden(browser: Browser) -> None:
    answer = await browser.get("/ours")

    assert (answer.status, "您没有权限进行此操作。" in answer.text) == (403, True)


@pytest.mark.parametrize("cookie", ["", "forged", "é"])
async def test_unknown_session_is_sent_to_the_login(browser: Browser, cookie: str) -> None:
    browser.cookies[COOKIE] = cookie

    answer = await browser.get("/mine")

    assert (answer.status, answer.headers["Location"]) == (303, "/trainee/login?next=/mine")


async def test_ended_session_is_sent_to_the_login(browser: Browser, clock: TestClock) -> None:
    clock.advance(400 * 86_400)

    answer = await browser.get("/mine")

    assert answer.status == 303
