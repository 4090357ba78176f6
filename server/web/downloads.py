"""Files made or fetched for one person: never kept by a cache, and never opened in the page but for pictures."""

from typing import Final
from urllib.parse import quote

from sanic import HTTPResponse

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def attachment(body: bytes, name: str, media_type: str) -> HTTPResponse:
    """`name` with its ending; old browsers get the ending alone with a plain name."""
    plain = name if name.isascii() else f"file.{name.rpartition('.')[2]}"
    headers = {
        "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    return HTTPResponse(body, headers=headers, content_type=media_type)


def picture(body: bytes) -> HTTPResponse:
    """A photograph of somebody, JPEG or PNG, to be shown in a page."""
    media_type = "image/png" if body.startswith(b"\x89PNG") else "image/jpeg"
    headers = {"Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff"}
    return HTTPResponse(body, headers=headers, content_type=media_type)
