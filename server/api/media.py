"""Bytes: lesson videos with Range, their captions, and a person's own photographs, all by signed address."""

from sanic import HTTPResponse, Request

from server.api import contract
from server.api.links import LinkExpired, check_link
from server.errors import Forbidden, NotFound
from server.proctoring import queries
from server.web.downloads import picture
from server.web.parts import parts
from server.web.ranges import send_file
from server.web.shapes import row_id

_LINK = {"s": "会话", "e": "到期时间（秒）", "sig": "签名"}


@contract.operation(
    "GET", "/videos/<topic>", public=True, query=_LINK,
    answers={200: "video/mp4", 206: "video/mp4", 302: None, 304: None, 416: None},
    refusals=[Forbidden, LinkExpired],
)  # fmt: skip
async def video(request: Request, topic: str) -> HTTPResponse | None:
    """A topic's video; honours Range, always with a Content-Length."""
    await check_link(request)
    card = (await parts(request).shelf.shelf()).topics.get(row_id(topic))
    if card is None:
        raise NotFound
    settings = parts(request).runtime.settings
    return await send_file(
        request, parts(request).runtime.store, card.video_key, card.video_bytes, "video/mp4",
        accel_prefix=settings.server.accel_prefix, etag=card.video_sha256[:32], max_age=3600,
    )  # fmt: skip


@contract.operation(
    "GET", "/videos/<topic>/captions", public=True, query=_LINK, answers={200: "text/vtt"},
    refusals=[Forbidden, LinkExpired],
)  # fmt: skip
async def captions(request: Request, topic: str) -> HTTPResponse:
    """A topic's captions (WebVTT)."""
    await check_link(request)
    card = (await parts(request).shelf.shelf()).topics.get(row_id(topic))
    if card is None or card.captions_key is None:
        raise NotFound
    body = await parts(request).runtime.store.get(card.captions_key)
    return HTTPResponse(
        body, content_type="text/vtt; charset=utf-8", headers={"Cache-Control": "private, max-age=3600"}
    )


@contract.operation(
    "GET", "/photos/<snapshot>", public=True, query=_LINK, answers={200: "image/jpeg, image/png"},
    refusals=[Forbidden, LinkExpired],
)  # fmt: skip
async def photo(request: Request, snapshot: str) -> HTTPResponse:
    """One of the person's own photographs."""
    await check_link(request)
    taken = await queries.photo_of(row_id(snapshot))
    return picture(await parts(request).runtime.store.get(taken.key or ""))
