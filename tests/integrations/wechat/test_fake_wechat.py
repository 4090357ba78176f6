"""What the stand-in adds to the real WeChat, and its command."""

import asyncio
import contextlib
import signal
import sys
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

COMMAND = (sys.executable, "-c", "from server.commands.fake_wechat import fake_wechat; fake_wechat()")
LOGIN = {"appid": "demo", "secret": "demo", "grant_type": "authorization_code"}
ACCOUNT = {"appid": "wx1234", "secret": "top-secret", "grant_type": "client_credential"}


@pytest_asyncio.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@contextlib.asynccontextmanager
async def running(*options: str) -> AsyncIterator[asyncio.subprocess.Process]:
    process = await asyncio.create_subprocess_exec(
        *COMMAND, *options, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def ready_url(process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    return (await process.stdout.readline()).decode().strip().removeprefix("微信替身已就绪：")


async def errcode_of_sending(http: aiohttp.ClientSession, base_url: str, token: str) -> int:
    message = {"touser": "openid-zhang", "template_id": "expiry", "data": {"thing1": {"value": "开课"}}}
    url = f"{base_url}/cgi-bin/message/subscribe/send"
    async with http.post(url, params={"access_token": token}, json=message) as response:
        return int((await response.json())["errcode"])


async def token_from(http: aiohttp.ClientSession, base_url: str, **wish: Any) -> str:
    if wish:
        call = http.post(f"{base_url}/cgi-bin/stable_token", json={**ACCOUNT, **wish})
    else:
        call = http.get(f"{base_url}/cgi-bin/token", params=ACCOUNT)
    async with call as response:
        return str((await response.json())["access_token"])


async def test_plain_token_ends_the_one_before(http: aiohttp.ClientSession, base_url: str) -> None:
    tokens = [await token_from(http, base_url) for _ in range(2)]

    assert [await errcode_of_sending(http, base_url, token) for token in tokens] == [40001, 0]


@pytest.mark.parametrize(("force", "errcodes"), [(False, [0, 0]), (True, [40001, 0])])
async def test_stable_token_stays_unless_forced(
    http: aiohttp.ClientSession, base_url: str, force: bool, errcodes: list[int]
) -> None:
    tokens = [await token_from(http, base_url, force_refresh=force) for _ in range(2)]

    assert [await errcode_of_sending(http, base_url, token) for token in tokens] == errcodes


async def test_sending_needs_a_token(http: aiohttp.ClientSession, base_url: str) -> None:
    assert [await errcode_of_sending(http, base_url, token) for token in ("", "guessed")] == [41001, 40001]


async def test_login_answer_calls_itself_text(http: aiohttp.ClientSession, base_url: str) -> None:
    query = {**ACCOUNT, "grant_type": "authorization_code", "js_code": "demo-zhang"}

    async with http.get(f"{base_url}/sns/jscode2session", params=query) as response:
        assert (response.status, response.content_type) == (200, "text/plain")


async def test_command_serves_the_demo_account(http: aiohttp.ClientSession) -> None:
    async with running("--port", "0") as process:
        base_url = await ready_url(process)

        async with http.get(f"{base_url}/sns/jscode2session", params={**LOGIN, "js_code": "demo-zhang"}) as response:
            answer = await response.json(content_type=None)

    assert answer["openid"] == "openid-zhang"


async def test_command_ends_at_once_with_a_call_in_flight(http: aiohttp.ClientSession) -> None:
    async with running("--port", "0") as process:
        base_url = await ready_url(process)
        call = asyncio.create_task(http.get(f"{base_url}/sns/jscode2session", params={**LOGIN, "js_code": "slow"}))
        await asyncio.sleep(0.1)
        asked_at = time.monotonic()

        process.send_signal(signal.SIGTERM)
        rest, complaints = await process.communicate()

        assert (process.returncode, rest, complaints) == (0, b"", b"")
        assert time.monotonic() - asked_at < 1
        with pytest.raises(aiohttp.ClientError):
            await call


async def test_command_names_a_taken_port(base_url: str) -> None:
    port = base_url.rpartition(":")[2]

    async with running("--port", port) as process:
        _, complaints = await process.communicate()

    assert (process.returncode, complaints.decode()) == (1, f"Error: 端口 {port} 已被占用，请换一个端口。\n")
