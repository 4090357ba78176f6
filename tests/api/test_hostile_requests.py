"""Bytes that no honest client sends: every one of them gets a proper answer, and the next client too."""

import asyncio
import json
from typing import Any

import pytest

from server.accounts.models import Session
from tests.api.conftest import Cast
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER
from tests.live import Client

LOGIN = json.dumps({"id_number": IDENTITY_NUMBER, "certificate_number": CERTIFICATE_KEY, "agree_licence": True})


async def send(client: Client, head: bytes, body: bytes = b"") -> tuple[int, dict[str, Any]]:
    """Exactly these bytes; the status, and the body where it is JSON."""
    host, _, port = client.base.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(head + b"Host: x\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    answer = await asyncio.wait_for(reader.read(), 5)
    writer.close()
    first, _, rest = answer.partition(b"\r\n")
    content = rest.partition(b"\r\n\r\n")[2]
    return int(first.split()[1]), json.loads(content) if content.startswith(b"{") else {}


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (b"Authorization: Bearer \xff", "NOT_LOGGED_IN"),
        (b"Authorization: \xff\xfe", "NOT_LOGGED_IN"),
        ("Authorization: Bearer 密".encode(), "NOT_LOGGED_IN"),
        (b"Cookie: __Host-session=\xff", "NOT_LOGGED_IN"),
        (b"Cookie: __Host-session=x\r\nX-CSRF-Token: \xff", "CSRF_FAILED"),
    ],
)
async def test_header_of_odd_bytes_logs_nobody_in(client: Client, header: bytes, code: str) -> None:
    _, body = await send(client, b"DELETE /api/v1/sessions/current HTTP/1.1\r\n" + header + b"\r\n")

    assert body["code"] == code


@pytest.mark.parametrize("name", [b"\xff\xfe", b"a\x00b", b"a\tb", "微信".encode(), b"x" * 1000])
async def test_client_may_call_itself_anything(client: Client, cast: Cast, name: bytes) -> None:
    head = b"POST /api/v1/sessions HTTP/1.1\r\nUser-Agent: " + name + b"\r\n"
    status, _ = await send(client, head, LOGIN.encode())

    assert (status, len((await Session.get()).client) <= 200) == (201, True)


@pytest.mark.parametrize("sent", [b"\xff", b"x" * 1000, b'"><script>', b"a b"])
async def test_odd_request_id_is_not_repeated(client: Client, sent: bytes) -> None:
    status, body = await send(client, b"GET /api/v1/me HTTP/1.1\r\nX-Request-ID: " + sent + b"\r\n")

    assert (status, len(body["request_id"])) == (401, 36)


async def test_request_id_of_the_proxy_is_kept(client: Client) -> None:
    _, body = await send(client, b"GET /api/v1/me HTTP/1.1\r\nX-Request-ID: 7d1b2c\r\n")

    assert body["request_id"] == "7d1b2c"


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe{}",
        LOGIN.encode("utf-16"),
        LOGIN.encode()[:-1],
        b'{"id_number": "\\ud800", "certificate_number": "x", "agree_licence": true}',
        b"[]",
        b"null",
        b'"x"',
        b"[" * 100_000,
        b'{"id_number":' * 50_000,
        b"9" * 100_000,
    ],
)
async def test_body_that_is_no_object_is_invalid_input(client: Client, body: bytes) -> None:
    status, answer = await send(client, b"POST /api/v1/sessions HTTP/1.1\r\n", body)

    assert (status, answer["code"]) == (422, "INVALID_INPUT")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (b"/api/v1/videos/%ff%00", 403),
        (b"/api/v1/videos/1?s=%ff&e=1&sig=%00", 403),
        (b"/api/v1/photos/1?s=1&s=2&e=&e=1", 403),
        (b"/api/v1/videos/1?s=\xff", 422),
        (b"/api/v1/../../etc/passwd", 404),
        (b"/api/v1/%2e%2e/%2e%2e/etc/passwd", 404),
        (b"/api/v1/nothing", 404),
        (b"//", 404),
        (b"*", 404),
    ],
)
async def test_odd_path_gets_an_answer(client: Client, path: bytes, status: int) -> None:
    assert (await send(client, b"GET " + path + b" HTTP/1.1\r\n"))[0] == status


@pytest.mark.parametrize(
    "head",
    [
        b"\x16\x03\x01\x02\x00\r\n",
        b"GET\r\n",
        b"GET /api/v1/me HTTP/9.9\r\n",
        b"POST /api/v1/sessions HTTP/1.1\r\nContent-Length: 1\r\n",
        b"POST /api/v1/sessions HTTP/1.1\r\nTransfer-Encoding: chunked\r\n",
        b"POST /api/v1/sessions HTTP/1.1\r\nExpect: a miracle\r\n",
        b"GET /api/v1/me HTTP/1.1\r\nno colon here\r\n",
    ],
)
async def test_what_is_no_http_is_invalid_input(client: Client, head: bytes) -> None:
    status, body = await send(client, head)

    assert (status, body["code"]) == (422, "INVALID_INPUT")


async def test_header_without_end_is_too_large(client: Client) -> None:
    status, body = await send(client, b"GET /api/v1/me HTTP/1.1\r\nX: " + b"a" * 20_000 + b"\r\n")

    assert (status, body["code"]) == (413, "TOO_LARGE")


async def test_server_survives_a_zero_byte_in_the_path(client: Client) -> None:
    """Sanic hangs up without an answer."""
    with pytest.raises(IndexError):
        await send(client, b"GET /api/v1/\x00 HTTP/1.1\r\n")

    assert (await client.get(f"{client.base}/healthz")).status == 200
