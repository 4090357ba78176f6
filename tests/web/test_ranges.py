"""Files in parts: the table of RFC 9110 §14, and what a player really receives."""

import asyncio
import os
import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from sanic import HTTPResponse, Request, Sanic

from server.integrations.storage import Missing, Store, open_store
from server.web.ranges import PIECE, RangeNotSatisfiable, Span, parse_range, send_file

App = Sanic[Any, Any]

VIDEO = os.urandom(3 * PIECE + 100)
SIZE = len(VIDEO)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, None),
        ("", None),
        ("bytes=0-0", Span(0, 1)),
        ("bytes=0-", Span(0, 1000)),
        ("bytes=10-19", Span(10, 20)),
        ("bytes=999-", Span(999, 1000)),
        ("bytes=10-5000", Span(10, 1000)),
        ("Bytes=10-19", Span(10, 20)),
        ("bytes=-1", Span(999, 1000)),
        ("bytes=-1000", Span(0, 1000)),
        ("bytes=-5000", Span(0, 1000)),
        ("bytes=20-10", None),
        ("bytes=0-9,20-29", None),
        ("bytes=-", None),
        ("bytes=a-b", None),
        ("bytes=１-２", None),
        ("bytes = 0-9", None),
        ("bytes=--5", None),
        ("bytes=" + "9" * 16 + "-", None),
        ("seconds=0-9", None),
    ],
)
def test_range_header_is_read_as_the_standard_says(header: str | None, expected: Span | None) -> None:
    assert parse_range(header, 1000) == expected


@pytest.mark.parametrize(
    ("header", "size"), [("bytes=1000-", 1000), ("bytes=5000-6000", 1000), ("bytes=-0", 1000), ("bytes=0-", 0)]
)
def test_part_beyond_the_end_cannot_be_satisfied(header: str, size: int) -> None:
    with pytest.raises(RangeNotSatisfiable):
        parse_range(header, size)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest_asyncio.fixture
async def store(root: Path) -> Store:
    store = open_store(root.as_uri(), "", "", "", "")
    await store.put("videos/v.mp4", VIDEO, "video/mp4")
    await store.put("videos/empty.mp4", b"", "video/mp4")
    return store


@pytest_asyncio.fixture
async def client(store: Store) -> AsyncIterator[aiohttp.ClientSession]:
    """A tiny app that sends /NAME from the store; `?accel=` and `?size=` set the arguments of those names."""
    app: App = Sanic(f"ranges_{uuid.uuid4().hex}", configure_logging=False)

    @app.route("/<name>", methods=["GET", "HEAD"])
    async def video(request: Request, name: str) -> HTTPResponse | None:
        size = int(request.args.get("size", SIZE))
        accel = request.args.get("accel", "")
        return await send_file(
            request, store, f"videos/{name}", size, "video/mp4", accel_prefix=accel, etag="abc", max_age=60
        )

    @app.exception(Missing)
    async def missing(_request: Request, _fault: Missing) -> HTTPResponse:
        return HTTPResponse(status=500)

    async with serving(app) as address, aiohttp.ClientSession(address) as session:
        yield session


@asynccontextmanager
async def serving(app: App) -> AsyncIterator[str]:
    Sanic.test_mode = True
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    server: Any = await app.create_server(sock=sock, return_asyncio_server=True, access_log=False)
    await server.startup()
    yield f"http://127.0.0.1:{sock.getsockname()[1]}"
    server.close()
    await server.wait_closed()


async def fetch(client: aiohttp.ClientSession, path: str, **headers: str) -> tuple[int, dict[str, str | None], bytes]:
    """Status, the headers that matter, body."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    async with client.get(path, headers=named) as answer:
        seen = {name: answer.headers.get(name) for name in ("Content-Length", "Content-Range", "Transfer-Encoding")}
        return answer.status, seen, await answer.read()


def described(length: int, content_range: str | None = None) -> dict[str, str | None]:
    return {"Content-Length": str(length), "Content-Range": content_range, "Transfer-Encoding": None}


async def test_whole_file_has_its_length_and_says_what_it_is(client: aiohttp.ClientSession) -> None:
    async with client.get("/v.mp4") as answer:
        body = await answer.read()

    told = {name: answer.headers[name] for name in ("Content-Type", "Accept-Ranges", "ETag", "Cache-Control")}
    assert (answer.status, answer.headers["Content-Length"], body) == (200, str(SIZE), VIDEO)
    assert told == {
        "Content-Type": "video/mp4",
        "Accept-Ranges": "bytes",
        "ETag": '"abc"',
        "Cache-Control": "private, max-age=60",
    }


@pytest.mark.parametrize(
    ("header", "start", "stop"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=100-99999", 100, 100_000),
        (f"bytes={PIECE}-", PIECE, SIZE),
        ("bytes=-100", SIZE - 100, SIZE),
    ],
)
async def test_part_is_206_with_its_place_and_length(
    client: aiohttp.ClientSession, header: str, start: int, stop: int
) -> None:
    answer = await fetch(client, "/v.mp4", Range=header)

    place = f"bytes {start}-{stop - 1}/{SIZE}"
    assert answer == (206, described(stop - start, place), VIDEO[start:stop])


async def test_part_beyond_the_end_is_416_with_the_size(client: aiohttp.ClientSession) -> None:
    assert await fetch(client, "/v.mp4", Range=f"bytes={SIZE}-") == (416, described(0, f"bytes */{SIZE}"), b"")


@pytest.mark.parametrize(("etag", "status"), [('"abc"', 206), ('"old"', 200), ('W/"abc"', 200), ("a date", 200)])
async def test_part_is_sent_only_of_the_file_the_client_knows(
    client: aiohttp.ClientSession, etag: str, status: int
) -> None:
    answer = await fetch(client, "/v.mp4", Range="bytes=0-9", If_Range=etag)

    assert (answer[0], len(answer[2])) == (status, 10 if status == 206 else SIZE)


@pytest.mark.parametrize("header", ['"abc"', '"old", W/"abc"'])
async def test_copy_the_client_has_is_not_sent_again(client: aiohttp.ClientSession, header: str) -> None:
    status, _, body = await fetch(client, "/v.mp4", If_None_Match=header)

    assert (status, body) == (304, b"")


@pytest.mark.parametrize(("header", "status", "length"), [(None, 200, SIZE), ("bytes=10-19", 206, 10)])
async def test_head_tells_the_length_and_sends_nothing(
    client: aiohttp.ClientSession, header: str | None, status: int, length: int
) -> None:
    async with client.head("/v.mp4", headers={"Range": header} if header else {}) as answer:
        body = await answer.read()

    assert (answer.status, answer.headers["Content-Length"], body) == (status, str(length), b"")
    assert await fetch(client, "/v.mp4", Range="bytes=0-0") == (206, described(1, f"bytes 0-0/{SIZE}"), VIDEO[:1])


async def test_empty_file_is_sent(client: aiohttp.ClientSession) -> None:
    assert await fetch(client, "/empty.mp4?size=0") == (200, described(0), b"")


async def test_nginx_is_told_where_the_file_lies(client: aiohttp.ClientSession) -> None:
    async with client.get("/v.mp4?accel=/protected/", headers={"Range": "bytes=0-9"}) as answer:
        body = await answer.read()

    seen = answer.status, answer.headers["X-Accel-Redirect"], answer.headers["Content-Type"], body
    assert seen == (200, "/protected/videos/v.mp4", "video/mp4", b"")


@pytest.mark.parametrize("path", ["/nobody.mp4", f"/v.mp4?size={SIZE + 1}"])
async def test_lost_or_damaged_file_fails_before_a_byte_is_sent(client: aiohttp.ClientSession, path: str) -> None:
    status, _, body = await fetch(client, path)

    assert (status, body) == (500, b"")


async def test_many_parts_over_one_connection_stay_apart(client: aiohttp.ClientSession) -> None:
    starts = range(0, SIZE, 10_000)

    answers = [await fetch(client, "/v.mp4", Range=f"bytes={start}-{start + 99}") for start in starts]

    assert [body for _, _, body in answers] == [VIDEO[start : start + 100] for start in starts]


async def test_client_that_leaves_leaves_nothing_open(client: aiohttp.ClientSession, store: Store) -> None:
    await store.put("videos/long.mp4", bytes(30_000_000), "video/mp4")
    for _ in range(5):
        answer = await client.get("/long.mp4?size=30000000")
        await answer.content.readexactly(1000)
        answer.close()
    for _ in range(100):
        if not open_files("long.mp4"):
            break
        await asyncio.sleep(0.05)

    assert open_files("long.mp4") == []
    assert (await fetch(client, "/v.mp4", Range="bytes=0-0"))[0] == 206


def open_files(name: str) -> list[Path]:
    handles = [handle for handle in Path("/proc/self/fd").iterdir() if handle.is_symlink()]
    return [handle for handle in handles if handle.readlink().name == name]


async def test_file_of_a_bucket_is_fetched_from_the_bucket() -> None:
    app: App = Sanic(f"bucket_{uuid.uuid4().hex}", configure_logging=False)
    bucket = open_store("s3://bucket/files", "http://127.0.0.1:1", "", "key", "secret")

    @app.get("/v")
    async def video(request: Request) -> HTTPResponse | None:
        return await send_file(request, bucket, "videos/v.mp4", 5, "video/mp4", accel_prefix="/x/", etag="", max_age=60)

    async with serving(app) as base, aiohttp.ClientSession(base) as session:
        answer = await session.get("/v", allow_redirects=False)

    address, _, query = answer.headers["Location"].partition("?")
    assert (answer.status, address) == (302, "http://127.0.0.1:1/bucket/files/videos/v.mp4")
    assert "X-Amz-Expires=60" in query
