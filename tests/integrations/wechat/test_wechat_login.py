"""Login codes against the stand-in over HTTP: every answer WeChat gives, and none at all."""

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from structlog.testing import capture_logs

from server.integrations.wechat import InvalidCode, WeChatUnavailable
from server.integrations.wechat.client import MAX_BODY_BYTES
from server.integrations.wechat.fake import FakeWeChat
from server.integrations.wechat.mini_program import MiniProgram

ACCOUNT = ("wx1234", "top-secret")
LOGIN = "/sns/jscode2session"


async def refusal_at(base_url: str, *account: str) -> str:
    """What openid_of says against an address where it must fail within a second."""
    mini_program = MiniProgram(*(account or ACCOUNT), base_url=base_url, timeout_seconds=1)
    try:
        with pytest.raises(WeChatUnavailable) as refused:
            await mini_program.openid_of("demo-zhang")
    finally:
        await mini_program.close()
    return str(refused.value)


async def refusal_of(answer: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> str:
    """What openid_of says to a server that answers everything with `answer`."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(app) as server:
        return await refusal_at(str(server.make_url("")))


@pytest.mark.parametrize(
    ("code", "openid"),
    [
        ("demo-zhang", "openid-zhang"),
        ("demo-张三", "openid-张三"),
        ("0a3+/=&?b#%20", "oNt5bfNbV5MNCkKdcdJikQ55Crrm"),
        ("demo", "oKpdRbDVLaISM29j1SiJqClWyHtE"),
    ],
)
async def test_code_gives_its_openid(wechat: MiniProgram, code: str, openid: str) -> None:
    assert await wechat.openid_of(code) == openid


async def test_code_may_be_used_again(wechat: MiniProgram) -> None:
    first = await wechat.openid_of("demo-zhang")

    assert await wechat.openid_of("demo-zhang") == first


async def test_login_fetches_no_token(wechat: MiniProgram, fake: FakeWeChat) -> None:
    await wechat.openid_of("demo-zhang")

    assert fake.paths == [LOGIN]


@pytest.mark.parametrize(("code", "errcode"), [("invalid", 40029), ("used", 40163), ("blocked", 40226), ("", 41008)])
async def test_bad_code_is_the_callers(wechat: MiniProgram, fake: FakeWeChat, code: str, errcode: int) -> None:
    with capture_logs() as logs, pytest.raises(InvalidCode) as refused:
        await wechat.openid_of(code)

    assert (refused.value.errcode, fake.paths, logs) == (errcode, [LOGIN], [])


@pytest.mark.parametrize(
    ("code", "reason", "asked"),
    [
        ("busy", "errcode -1", 2),
        ("limited", "errcode 45011", 1),
        ("garbled", "an answer without an openid", 1),
        ("broken", "HTTP 500", 1),
    ],
)
async def test_unusable_answer_is_unavailable_and_logged(
    wechat: MiniProgram, fake: FakeWeChat, code: str, reason: str, asked: int
) -> None:
    with capture_logs() as logs, pytest.raises(WeChatUnavailable) as refused:
        await wechat.openid_of(code)

    said = str(refused.value).partition(", rid ")[0]
    logged = [{**entry, "reason": entry["reason"].partition(", rid ")[0]} for entry in logs]
    line = {"event": "wechat_unavailable", "call": "code2session", "reason": reason, "log_level": "warning"}
    assert (said, logged, fake.paths) == (reason, [line], [LOGIN] * asked)


async def test_busy_wechat_is_asked_once_more(wechat: MiniProgram, fake: FakeWeChat) -> None:
    fake.busy_answers = 1

    assert await wechat.openid_of("demo-zhang") == "openid-zhang"


@pytest.mark.parametrize("code", ["slow", "busy"])
async def test_whole_call_ends_in_time(base_url: str, code: str) -> None:
    mini_program = MiniProgram("wx1234", "top-secret", base_url=base_url, timeout_seconds=0.2)
    began = time.monotonic()

    with pytest.raises(WeChatUnavailable) as refused:
        await mini_program.openid_of(code)

    assert str(refused.value) == "no answer within 0.2 s"
    assert 0.2 <= time.monotonic() - began < 0.4
    await mini_program.close()


async def test_abandoned_login_leaves_the_client_usable(wechat: MiniProgram) -> None:
    login = asyncio.create_task(wechat.openid_of("slow"))
    await asyncio.sleep(0.05)
    login.cancel()

    with pytest.raises(asyncio.CancelledError):
        await login

    assert await wechat.openid_of("demo-zhang") == "openid-zhang"


@pytest.mark.parametrize(
    ("account", "reason", "errcode", "fault"),
    [
        (("wx9", "top-secret"), "errcode 40013", 40013, "wechat.app_id is wrong"),
        (("wx1234", "guessed"), "errcode 40125", 40125, "wechat.app_secret is wrong"),
    ],
)
async def test_wrong_settings_are_named_in_the_log(
    base_url: str, account: tuple[str, str], reason: str, errcode: int, fault: str
) -> None:
    with capture_logs() as logs:
        said = await refusal_at(base_url, *account)

    named = {"event": "wechat_misconfigured", "call": "code2session", "errcode": errcode, "fault": fault}
    assert (said.partition(", rid ")[0], logs[0]) == (reason, {**named, "log_level": "error"})


async def test_refused_connection_is_unavailable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    assert await refusal_at(f"http://127.0.0.1:{port}") == "ClientConnectorError"


async def test_redirect_is_not_followed() -> None:
    async def elsewhere(_: web.Request) -> web.Response:
        raise web.HTTPFound("/elsewhere")

    assert await refusal_of(elsewhere) == "HTTP 302"


@pytest.mark.parametrize("surplus", [0, 1])
async def test_answer_has_a_limit(surplus: int) -> None:
    body = b"[" * (MAX_BODY_BYTES + surplus)

    async def long(_: web.Request) -> web.Response:
        return web.Response(body=body)

    expected = ["an answer without an openid", f"an answer over {MAX_BODY_BYTES} bytes"]
    assert await refusal_of(long) == expected[surplus]


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"openid": ""}', '{"openid": 7}', '{"errcode": "40029"}'])
async def test_strange_json_is_unavailable(text: str) -> None:
    async def strange(_: web.Request) -> web.Response:
        return web.Response(text=text)

    assert await refusal_of(strange) == "an answer without an openid"


async def test_dropped_connection_is_unavailable() -> None:
    async def drop(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    assert await refusal_of(drop) in {"ServerDisconnectedError", "ClientOSError"}
