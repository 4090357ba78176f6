"""Our static files: read once, named by their content, answered with the right type and kept by browsers for a year."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from sanic import HTTPResponse, Request, Sanic

from server.errors import NotFound

FOLDER: Final = Path(__file__).resolve().parent.parent / "static"
_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
}
_YEAR: Final = "public, max-age=31536000, immutable"
_SHORT: Final = "public, max-age=300"


@dataclass(frozen=True)
class Asset:
    """One file, plain and compressed; `mark` is the beginning of its SHA-256."""

    plain: bytes
    compressed: bytes
    media_type: str
    mark: str


@cache
def assets() -> dict[str, Asset]:
    """Name below static/ → file. Whatever has no type of ours (licences) is text."""
    return {path.relative_to(FOLDER).as_posix(): _read(path) for path in FOLDER.rglob("*") if path.is_file()}


def static(name: str) -> str:
    """The address of a file for a template; KeyError for a name that is not there."""
    return f"/static/{name}?v={assets()[name].mark}"


def setup_assets(app: Sanic[Any, Any]) -> None:
    """Answer /static/…; in production nginx does so from the same folder."""
    app.add_route(send_asset, "/static/<name:path>", methods=["GET", "HEAD"], name="static")


async def send_asset(request: Request, name: str) -> HTTPResponse:
    """A file under the address of its present content may be kept for ever, under any other for minutes."""
    asset = assets().get(name)
    if asset is None:
        raise NotFound("没有这个地址，请检查链接。")
    age = _YEAR if request.args.get("v") == asset.mark else _SHORT
    headers = {"Cache-Control": age, "ETag": f'"{asset.mark}"', "Vary": "Accept-Encoding"}
    if f'"{asset.mark}"' in request.headers.get("if-none-match", ""):
        return HTTPResponse(status=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return HTTPResponse(asset.compressed, headers=headers, content_type=asset.media_type)
    return HTTPResponse(asset.plain, headers=headers, content_type=asset.media_type)


def _read(path: Path) -> Asset:
    plain = path.read_bytes()
    mark = hashlib.sha256(plain).hexdigest()[:10]
    return Asset(plain, gzip.compress(plain, 6, mtime=0), _TYPES.get(path.suffix, "text/plain; charset=utf-8"), mark)
