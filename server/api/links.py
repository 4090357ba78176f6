"""Signed, short-lived addresses of videos and photographs: players and images cannot send a bearer token.

They name a session, and whoever fetches them is served only while that session is in force.
"""

from sanic import Request

from server.accounts import queries
from server.api import PREFIX
from server.crypto import keyring
from server.errors import Forbidden, Refusal
from server.web.parts import now_ms, parts


class LinkExpired(Refusal):
    status = 410
    message = "链接已过期，请返回页面重新打开。"


def video_url(request: Request, session_id: int, topic_id: int) -> str:
    return _signed(request, f"/videos/{topic_id}", session_id, _video_seconds(request))


def captions_url(request: Request, session_id: int, topic_id: int) -> str:
    return _signed(request, f"/videos/{topic_id}/captions", session_id, _video_seconds(request))


def photo_url(request: Request, session_id: int, snapshot_id: int) -> str:
    seconds = parts(request).runtime.settings.proctoring.photo_url_seconds
    return _signed(request, f"/photos/{snapshot_id}", session_id, seconds)


def _video_seconds(request: Request) -> int:
    return parts(request).runtime.settings.learning.video_url_seconds


def _signed(request: Request, path: str, session_id: int, seconds: int) -> str:
    """Absolute, because a mini-program's player knows no address of ours; without a configured one, as asked."""
    expires = now_ms(request) // 1000 + seconds
    signature = keyring().sign("link", path, session_id, expires)
    base = parts(request).runtime.settings.server.base_url or f"{request.scheme}://{request.host}"
    return f"{base}{PREFIX}{path}?s={session_id}&e={expires}&sig={signature}"


async def check_link(request: Request) -> int:
    """The id of the session a link was made for; Forbidden when forged or logged out, LinkExpired when old."""
    session, expires = request.args.get("s", ""), request.args.get("e", "")
    path = request.path.removeprefix(PREFIX)
    if not keyring().verify(request.args.get("sig", ""), "link", path, session, expires):
        raise Forbidden
    if now_ms(request) > int(expires) * 1000:
        raise LinkExpired
    if not await queries.session_alive(int(session), now_ms(request)):
        raise Forbidden
    return int(session)
