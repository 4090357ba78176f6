"""Neither the secret nor a code nor an openid reaches a log or the text of an exception."""

import asyncio
import logging
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from server.integrations.wechat.fake import FakeWeChat
from server.integrations.wechat.mini_program import MiniProgram

SECRET, CODE, OPENID = PRIVATE = ("top-secret", "code-of-zhang", "openid-refuses")
QUOTING = b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"errcode": 99, "errmsg": "code-of-zhang openid-refuses"}'


async def log_in(mini_program: MiniProgram) -> None:
    await mini_program.openid_of(CODE)


async def send(mini_program: MiniProgram) -> None:
    await mini_program.send_subscribe_message(OPENID, "expiry", None, {"thing1": "开课"})


@pytest_asyncio.fixture
async def raw_server() -> AsyncIterator[Callable[[bytes], Awaitable[str]]]:
    """Starts servers that answer everything with the same bytes; gives their address."""
    servers = []

    async def start(answer: bytes) -> str:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(answer)
            await writer.drain()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        servers.append(server)
        return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    yield start
    for server in servers:
        server.close()
        await server.wait_closed()


async def traces_of(call: Callable[[MiniProgram], Awaitable[None]], base_url: str) -> str:
    """Everything a failing call lets out: its traceback as printed, and its log lines."""
    mini_program = MiniProgram("wx1234", SECRET, base_url=base_url, timeout_seconds=1)
    text = ""
    with capture_logs() as logs:
        try:
            await call(mini_program)
        except Exception as error:
            text = "".join(traceback.format_exception(error)) + repr(error)
    await mini_program.close()
    return f"{text}\n{logs}"


@pytest.mark.parametrize("call", [log_in, send])
@pytest.mark.parametrize(
    "answer", [QUOTING, b"not HTTP at all\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", b""]
)
async def test_failing_call_keeps_secrets(
    raw_server: Callable[[bytes], Awaitable[str]],
    caplog: pytest.LogCaptureFixture,
    call: Callable[[MiniProgram], Awaitable[None]],
    answer: bytes,
) -> None:
    caplog.set_level(logging.DEBUG)

    traces = await traces_of(call, await raw_server(answer))

    assert "WeChatUnavailable" in traces
    assert [word for word in PRIVATE if word in traces + caplog.text] == []


async def test_refused_recipient_is_not_named(base_url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    traces = await traces_of(send, base_url)

    assert "UserRefused" in traces
    assert [word for word in PRIVATE if word in traces + caplog.text] == []


async def test_request_id_of_wechat_is_kept(wechat: MiniProgram, fake: FakeWeChat) -> None:
    with capture_logs() as logs, pytest.raises(Exception, match=r"^errcode 45011, rid [0-9a-f]{8}-[0-9a-f]{8}$"):
        await wechat.openid_of("limited")

    assert len(logs) == 1


def test_interface_is_imported_without_wechatpy() -> None:
    program = "import sys, server.integrations.wechat; print(sorted({'wechatpy', 'aiohttp'} & set(sys.modules)))"

    imported = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert imported.stdout == "[]\n"
