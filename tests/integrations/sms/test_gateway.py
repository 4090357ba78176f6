"""The gateway's client against the stand-in and against worse: bounded in time, silent about what was sent."""

import asyncio
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

from server.integrations.served import serving
from server.integrations.sms import SmsRefused, SmsUnavailable
from server.integrations.sms.fake import FakeSms
from server.integrations.sms.gateway import MAX_BODY_BYTES, Gateway

MOBILE, TEXT, SECRET = "13800001234", "【安管网教】验证码 123456", "top-secret"


@pytest.fixture
def fake() -> FakeSms:
    return FakeSms("app", "top-secret", slow_seconds=5)


@pytest_asyncio.fixture
async def base_url(fake: FakeSms) -> AsyncIterator[str]:
    async with serving(fake) as url:
        yield url


def gateway(base_url: str, app_id: str = "app", secret: str = SECRET, seconds: float = 2) -> Gateway:
    return Gateway(f"{base_url}/messages", app_id, secret, timeout_seconds=seconds)


async def test_message_arrives_and_is_listed(base_url: str) -> None:
    await gateway(base_url).send(MOBILE, TEXT, "r1")

    async with aiohttp.ClientSession() as http, http.get(f"{base_url}/sent") as response:
        sent = await response.json()
    assert sent == [{"app_id": "app", "mobile": MOBILE, "text": TEXT, "reference": "r1"}]


async def test_same_reference_is_sent_once(base_url: str, fake: FakeSms) -> None:
    for reference in ("r1", "r1", "r2"):
        await gateway(base_url).send(MOBILE, TEXT, reference)

    assert (list(fake.sent), fake.asked) == (["r1", "r2"], 3)


async def test_refused_number_is_final(base_url: str, fake: FakeSms) -> None:
    with pytest.raises(SmsRefused) as refused:
        await gateway(base_url).send("13800009001", TEXT, "r1")

    assert (refused.value.code, fake.sent) == (1, {})


@pytest.mark.parametrize(
    ("mobile", "reason"),
    [
        ("13800009002", "no answer within 0.2 s"),
        ("13800009003", "an answer without a code"),
        ("13800009004", "HTTP 500"),
    ],
)
async def test_unusable_answer_is_worth_another_try(base_url: str, mobile: str, reason: str) -> None:
    with pytest.raises(SmsUnavailable) as unavailable:
        await gateway(base_url, seconds=0.2).send(mobile, TEXT, "r1")

    assert str(unavailable.value) == reason


@pytest.mark.parametrize(("app_id", "secret"), [("other", "top-secret"), ("app", "guessed")])
async def test_wrong_account_is_unavailable(base_url: str, fake: FakeSms, app_id: str, secret: str) -> None:
    with pytest.raises(SmsUnavailable, match=r"^HTTP 401$"):
        await gateway(base_url, app_id, secret).send(MOBILE, TEXT, "r1")

    assert fake.sent == {}


async def reason_of(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> str:
    app = web.Application()
    app.router.add_post("/messages", handler)
    async with TestServer(app) as server:
        with pytest.raises(SmsUnavailable) as unavailable:
            await gateway(str(server.make_url("")).rstrip("/")).send(MOBILE, TEXT, "r1")
    return str(unavailable.value)


@pytest.mark.parametrize("body", ["", "null", "[]", "{}", '{"code": "0"}', '{"code": null}', "[" * MAX_BODY_BYTES])
async def test_strange_answer_is_unavailable(body: str) -> None:
    async def strange(_: web.Request) -> web.Response:
        return web.Response(text=body)

    assert await reason_of(strange) == "an answer without a code"


async def test_redirect_is_not_followed() -> None:
    async def elsewhere(_: web.Request) -> web.Response:
        raise web.HTTPFound("/elsewhere")

    assert await reason_of(elsewhere) == "HTTP 302"


async def test_refused_connection_is_unavailable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    with pytest.raises(SmsUnavailable, match=r"^ClientConnectorError$"):
        await gateway(f"http://127.0.0.1:{port}").send(MOBILE, TEXT, "r1")


@pytest.mark.parametrize("ending", ["9001", "9003", "9004"])
async def test_error_names_neither_number_nor_text_nor_secret(base_url: str, ending: str) -> None:
    mobile = f"1380000{ending}"
    try:
        await gateway(base_url).send(mobile, TEXT, "r1")
    except (SmsRefused, SmsUnavailable) as error:
        told = "".join(traceback.format_exception(error)) + repr(error)

    assert [word for word in (mobile, "123456", "top-secret") if word in told] == []


async def test_many_messages_at_once(base_url: str, fake: FakeSms) -> None:
    await asyncio.gather(*(gateway(base_url).send(MOBILE, TEXT, f"r{number}") for number in range(20)))

    assert len(fake.sent) == 20
