"""Subscribe messages against the stand-in over HTTP, and the token they need."""

import asyncio
import gc
import io
import socket
import time
import warnings
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from PIL import Image
from structlog.testing import capture_logs

from server.integrations.served import serving
from server.integrations.wechat import MessageRejected, UserRefused, WeChatUnavailable
from server.integrations.wechat.client import AsyncWeChatClient
from server.integrations.wechat.fake import FakeWeChat
from server.integrations.wechat.mini_program import MiniProgram

TOKEN, SEND = "/cgi-bin/stable_token", "/cgi-bin/message/subscribe/send"


async def send(mini_program: MiniProgram, **changed: Any) -> None:
    message: dict[str, Any] = {"openid": "openid-zhang", "template_id": "expiry", "page": "pages/home/index"}
    await mini_program.send_subscribe_message(**{**message, "data": {"thing1": "证书将到期"}, **changed})


async def test_message_arrives_as_wechat_wants_it(wechat: MiniProgram, base_url: str) -> None:
    await send(wechat)

    async with aiohttp.ClientSession() as http, http.get(f"{base_url}/sent") as response:
        sent = await response.json()
    data = {"thing1": {"value": "证书将到期"}}
    body = {"touser": "openid-zhang", "template_id": "expiry", "page": "pages/home/index", "data": data}
    assert sent == [body]


async def test_message_goes_out_as_plain_utf8_json() -> None:
    seen: list[tuple[str, bytes]] = []

    async def note(request: web.Request) -> web.Response:
        seen.append((request.content_type, await request.read()))
        return web.json_response({"errcode": 0, "access_token": "t", "expires_in": 7200})

    app = web.Application()
    app.router.add_post("/{path:.*}", note)
    async with TestServer(app) as server:
        mini_program = MiniProgram("wx1234", "top-secret", base_url=str(server.make_url("")))
        await send(mini_program, page=None)
        await mini_program.close()

    body = '{"touser": "openid-zhang", "template_id": "expiry", "data": {"thing1": {"value": "证书将到期"}}}'
    assert seen[1:] == [("application/json", body.encode())]


async def test_message_without_a_page_has_none(wechat: MiniProgram, fake: FakeWeChat) -> None:
    await send(wechat, page=None)

    assert list(fake.sent[0]) == ["touser", "template_id", "data"]


@pytest.mark.parametrize(
    ("changed", "refusal", "errcode"),
    [
        ({"openid": "openid-refuses"}, UserRefused, 43101),
        ({"openid": ""}, MessageRejected, 40003),
        ({"template_id": ""}, MessageRejected, 40037),
        ({"data": {}}, MessageRejected, 47003),
    ],
)
async def test_refused_message_says_whose_fault_it_is(
    wechat: MiniProgram,
    fake: FakeWeChat,
    changed: dict[str, Any],
    refusal: type[UserRefused | MessageRejected],
    errcode: int,
) -> None:
    with pytest.raises(refusal) as refused:
        await send(wechat, **changed)

    assert (refused.value.errcode, fake.sent) == (errcode, [])


async def test_token_serves_many_messages(wechat: MiniProgram, fake: FakeWeChat) -> None:
    await send(wechat)
    await send(wechat)

    assert fake.paths == [TOKEN, SEND, SEND]


async def test_revoked_token_is_fetched_once_for_all_who_wait(wechat: MiniProgram, fake: FakeWeChat) -> None:
    await send(wechat)
    fake.revoke_tokens()

    await asyncio.gather(*(send(wechat) for _ in range(20)))

    assert (fake.paths.count(TOKEN), len(fake.sent)) == (2, 21)


async def test_first_token_is_fetched_once_for_all_who_wait(wechat: MiniProgram, fake: FakeWeChat) -> None:
    await asyncio.gather(*(send(wechat) for _ in range(20)))

    assert (fake.paths.count(TOKEN), len(fake.sent)) == (1, 20)


async def test_token_refused_twice_is_given_up(wechat: MiniProgram, fake: FakeWeChat) -> None:
    await send(wechat)
    fake.refuses_tokens = True

    with capture_logs() as logs, pytest.raises(WeChatUnavailable):
        await send(wechat)

    fault = "wechat.app_secret does not belong to wechat.app_id"
    named = {"event": "wechat_misconfigured", "call": "subscribe_message", "errcode": 40001, "fault": fault}
    assert (fake.paths[2:], logs[0]) == ([SEND, TOKEN, SEND], {**named, "log_level": "error"})


@pytest.mark.parametrize(("token_seconds", "fetches"), [(59, 2), (7200, 1)])
async def test_token_near_its_end_is_fetched_anew(token_seconds: float, fetches: int) -> None:
    fake = FakeWeChat("wx1234", "top-secret", token_seconds=token_seconds)
    async with serving(fake) as base_url:
        mini_program = MiniProgram("wx1234", "top-secret", base_url=base_url)

        await send(mini_program)
        await send(mini_program)

        await mini_program.close()
    assert fake.paths.count(TOKEN) == fetches


async def test_processes_do_not_end_each_others_token(wechat: MiniProgram, fake: FakeWeChat, base_url: str) -> None:
    other = MiniProgram("wx1234", "top-secret", base_url=base_url)

    for mini_program in (wechat, other, wechat, other):
        await send(mini_program)

    await other.close()
    assert fake.paths.count(TOKEN) == 2


async def test_busy_at_the_token_is_asked_once_more(wechat: MiniProgram, fake: FakeWeChat) -> None:
    fake.busy_answers = 1

    await send(wechat)

    assert fake.paths == [TOKEN, TOKEN, SEND]


async def test_waiting_for_a_token_counts_in_the_time() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=50) as silent:
        base_url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        mini_program = MiniProgram("wx1234", "top-secret", base_url=base_url, timeout_seconds=0.2)
        began = time.monotonic()

        answers = await asyncio.gather(*(send(mini_program) for _ in range(20)), return_exceptions=True)

        await mini_program.close()
    assert [str(answer) for answer in answers] == ["no answer within 0.2 s"] * 20
    assert time.monotonic() - began < 0.5


async def test_picture_passes_as_bytes(base_url: str) -> None:
    async with aiohttp.ClientSession() as http:
        client = AsyncWeChatClient("wx1234", "top-secret", http=http, host=base_url, timeout_seconds=2)

        picture = await client.wxa.get_wxa_code_unlimited("class=7", width=280)

    with Image.open(io.BytesIO(picture)) as image:
        assert (image.format, image.size) == ("PNG", (280, 280))


async def test_closing_leaves_nothing_open(base_url: str) -> None:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        mini_program = MiniProgram("wx1234", "top-secret", base_url=base_url)
        await send(mini_program)

        await mini_program.close()
        del mini_program
        await asyncio.sleep(0)
        gc.collect()

    assert [str(warning.message) for warning in warned] == []
