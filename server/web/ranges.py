"""Sending a stored file, whole or in part (RFC 9110 §14), without ever holding it in memory."""

import asyncio
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from sanic import HTTPResponse, Request
from sanic.response import redirect

from server.integrations.storage import Missing, Store

PIECE: Final = 65_536
_RANGE: Final = re.compile(r"bytes=([0-9]{0,15})-([0-9]{0,15})", re.IGNORECASE)


class RangeNotSatisfiable(Exception):
    """The part asked for lies beyond the file's end."""


@dataclass(frozen=True)
class Span:
    """Bytes `start` to `stop`, without the latter."""

    start: int
    stop: int

    @property
    def length(self) -> int:
        return self.stop - self.start


def parse_range(header: str | None, size: int) -> Span | None:
    """The one part that a Range header asks of a file of `size` bytes; None: send the whole.

    Several parts at once and what cannot be understood are answered by the whole, as §14.2 allows.
    Raises RangeNotSatisfiable.
    """
    found = _RANGE.fullmatch(header or "")
    if not found or found[0].endswith("=-"):
        return None
    first, last = found.groups()
    if not first:
        return _suffix(int(last), size)
    if last and int(last) < int(first):
        return None
    if int(first) >= size:
        raise RangeNotSatisfiable
    return Span(int(first), min(int(last) + 1, size) if last else size)


def _suffix(length: int, size: int) -> Span:
    if not length or not size:
        raise RangeNotSatisfiable
    return Span(max(0, size - length), size)


async def send_file(
    request: Request, store: Store, key: str, size: int, media_type: str, *, accel_prefix: str, etag: str, max_age: int
) -> HTTPResponse | None:
    """Answer GET or HEAD with the file of `size` bytes; returns None when the answer has been streamed.

    A bucket's file is fetched from the bucket (302), and nginx sends the file itself where `accel_prefix` names
    its internal location. `etag` without quotes; `max_age` in seconds, of the copy and of a bucket's address.
    Raises Missing before a byte is sent, also when the file has not the size that is on record.
    """
    headers = {"Cache-Control": f"private, max-age={max_age}", "ETag": f'"{etag}"', "Accept-Ranges": "bytes"}
    path = store.local_path(key)
    if path is None:
        address = await store.signed_url(key, max_age)
        return redirect(address or "", headers={"Cache-Control": "no-store"})
    if accel_prefix:
        return HTTPResponse(headers={**headers, "X-Accel-Redirect": accel_prefix + key}, content_type=media_type)
    if etag in _etags(request.headers.get("if-none-match", "")):
        return HTTPResponse(status=304, headers=headers)
    try:
        span = parse_range(_range_wanted(request, etag), size)
    except RangeNotSatisfiable:
        return HTTPResponse(status=416, headers={**headers, "Content-Range": f"bytes */{size}"})
    with _opened(path, size) as file:
        await _send(request, file, span, size, headers, media_type)
    return None


def _etags(header: str) -> list[str]:
    return [tag.strip().removeprefix("W/").strip('"') for tag in header.split(",")]


def _range_wanted(request: Request, etag: str) -> str | None:
    """With If-Range a part is wanted only of the very file that the client has the beginning of."""
    condition = request.headers.get("if-range")
    return request.headers.get("range") if condition in {None, f'"{etag}"'} else None


@contextmanager
def _opened(path: Path, size: int) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise Missing from None
    with file:  # closing waits for a read under way, so a client that leaves does not pull the handle from under it
        if os.fstat(file.fileno()).st_size != size:
            raise Missing
        yield file


async def _send(
    request: Request, file: BinaryIO, span: Span | None, size: int, headers: dict[str, str], media_type: str
) -> None:
    """Always with a Content-Length: players refuse chunked parts."""
    part = span or Span(0, size)
    headers = {**headers, "Content-Length": str(part.length)}
    if span:
        headers["Content-Range"] = f"bytes {span.start}-{span.stop - 1}/{size}"
    answer = await request.respond(status=206 if span else 200, headers=headers, content_type=media_type)
    file.seek(part.start)
    left = part.length if request.method == "GET" else 0
    while left and (piece := await asyncio.to_thread(file.read, min(PIECE, left))):
        await answer.send(piece)
        left -= len(piece)
    if not part.length or request.method != "GET":
        await answer.eof()
