"""WeChat's stand-in over HTTP on this machine, for development, demonstrations and tests."""

import asyncio
import base64
import hashlib
import io
import json
import secrets
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final

from aiohttp import web
from PIL import Image

DEMO: Final = "demo"  # app_id and app_secret where none were chosen
REFUSING_OPENID: Final = "openid-refuses"

_ERRMSG: Final = {
    -1: "system error",
    40001: "invalid credential, access_token is invalid or not latest",
    40002: "invalid grant_type",
    40003: "invalid openid",
    40013: "invalid appid",
    40029: "invalid code",
    40037: "invalid template_id",
    40125: "invalid appsecret",
    40163: "code been used",
    40226: "code blocked",
    41001: "access_token missing",
    41008: "missing code",
    42001: "access_token expired",
    43101: "user refuse to accept the msg",
    45011: "api minute-quota reach limit, must slower, retry next minute",
    47001: "data format error",
    47003: "argument invalid! data is empty",
}
_REFUSED_CODES: Final = {"": 41008, "invalid": 40029, "used": 40163, "blocked": 40226, "busy": -1, "limited": 45011}

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class _Refused(Exception):
    def __init__(self, errcode: int) -> None:
        self.errcode = errcode


class FakeWeChat:
    """One mini-program's WeChat. Login codes decide the answer, and may be used again:

    `demo-NAME` → `openid-NAME`; `invalid`, `used`, `blocked`, `busy`, `limited` → WeChat's errors; `slow` → answers
    after `slow_seconds`; `garbled` → not JSON; `broken` → HTTP 500; any other → an openid made from it.
    """

    def __init__(self, app_id: str, app_secret: str, *, token_seconds: float = 7200, slow_seconds: float = 30) -> None:
        self.sent: list[dict[str, Any]] = []  # bodies of the accepted subscribe messages, oldest first
        self.paths: list[str] = []  # of every request, oldest first
        self.busy_answers = 0  # so many next requests are answered with -1
        self.refuses_tokens = False  # whatever token comes is called invalid
        self._app_id, self._app_secret = app_id, app_secret
        self._token_seconds, self._slow_seconds = token_seconds, slow_seconds
        self._tokens: dict[str, tuple[str, float]] = {}  # the valid one per path that gives tokens, and its end

    def application(self) -> web.Application:
        """The routes; see `serving`."""
        app = web.Application(middlewares=[self._answer_like_wechat])
        app.router.add_get("/sns/jscode2session", self._code2session)
        app.router.add_get("/cgi-bin/token", self._token)
        app.router.add_post("/cgi-bin/stable_token", self._stable_token)
        app.router.add_post("/cgi-bin/message/subscribe/send", self._send)
        app.router.add_post("/wxa/getwxacodeunlimit", self._picture)
        app.router.add_get("/sent", self._list_sent)
        return app

    def revoke_tokens(self) -> None:
        """Make every token invalid before its end, as a reset in WeChat's console does."""
        self._tokens.clear()

    @web.middleware
    async def _answer_like_wechat(self, request: web.Request, handler: _Handler) -> web.StreamResponse:
        self.paths.append(request.path)
        try:
            if self.busy_answers > 0:
                self.busy_answers -= 1
                raise _Refused(-1)
            return await handler(request)
        except _Refused as refused:
            errmsg = f"{_ERRMSG[refused.errcode]}, rid: {secrets.token_hex(4)}-{secrets.token_hex(4)}"
            return _answer(request, {"errcode": refused.errcode, "errmsg": errmsg})

    async def _code2session(self, request: web.Request) -> web.Response:
        query = request.query
        self._check_account(query.get("appid"), query.get("secret"))
        _check(query.get("grant_type") == "authorization_code", 40002)
        code = query.get("js_code", "")
        if code in _REFUSED_CODES:
            raise _Refused(_REFUSED_CODES[code])
        if code == "slow":
            await asyncio.sleep(self._slow_seconds)
        if code == "broken":
            return web.Response(status=500, text="Internal Server Error")
        if code == "garbled":
            return web.Response(text="<html>系统维护中</html>")
        session_key = base64.b64encode(hashlib.sha256(code.encode()).digest()[:16]).decode()
        return _answer(request, {"session_key": session_key, "openid": _openid(code)})

    async def _token(self, request: web.Request) -> web.Response:
        """Every call makes a new token and ends the one before."""
        query = request.query
        self._check_account(query.get("appid"), query.get("secret"))
        _check(query.get("grant_type") == "client_credential", 40002)
        return self._give_token(request, renew=True)

    async def _stable_token(self, request: web.Request) -> web.Response:
        """The same token until it ends; `force_refresh` makes a new one and ends the one before."""
        body = await _json(request)
        self._check_account(body.get("appid"), body.get("secret"))
        _check(body.get("grant_type") == "client_credential", 40002)
        return self._give_token(request, renew=bool(body.get("force_refresh")))

    def _give_token(self, request: web.Request, *, renew: bool) -> web.Response:
        value, ends = self._tokens.get(request.path, ("", 0.0))
        if renew or ends <= time.monotonic():
            value, ends = secrets.token_urlsafe(64), time.monotonic() + self._token_seconds
            self._tokens[request.path] = value, ends
        return _answer(request, {"access_token": value, "expires_in": round(ends - time.monotonic())})

    async def _send(self, request: web.Request) -> web.Response:
        self._check_token(request)
        body = await _json(request)
        _check(bool(body.get("touser")), 40003)
        _check(bool(body.get("template_id")), 40037)
        _check(bool(body.get("data")), 47003)
        _check(body["touser"] != REFUSING_OPENID, 43101)
        self.sent.append(body)
        return _answer(request, {"errcode": 0, "errmsg": "ok"})

    async def _picture(self, request: web.Request) -> web.Response:
        """A pattern of the scene, not readable as a code."""
        self._check_token(request)
        body = await _json(request)
        width = int(body.get("width", 430))
        pattern = Image.frombytes("1", (16, 16), hashlib.sha256(str(body.get("scene")).encode()).digest())
        buffer = io.BytesIO()
        pattern.resize((width, width)).save(buffer, "PNG")
        return web.Response(body=buffer.getvalue(), content_type="image/png")

    async def _list_sent(self, _request: web.Request) -> web.Response:
        return web.json_response(self.sent)

    def _check_account(self, app_id: object, app_secret: object) -> None:
        _check(app_id == self._app_id, 40013)
        _check(app_secret == self._app_secret, 40125)

    def _check_token(self, request: web.Request) -> None:
        value = request.query.get("access_token", "")
        _check(bool(value), 41001)
        ends = dict(self._tokens.values()).get(value)
        _check(ends is not None and not self.refuses_tokens, 40001)
        _check(ends is not None and ends > time.monotonic(), 42001)


def _check(right: bool, errcode: int) -> None:
    if not right:
        raise _Refused(errcode)


def _answer(request: web.Request, content: dict[str, Any]) -> web.Response:
    """JSON which `sns/*` calls text/plain, as the real WeChat does."""
    kind = "text/plain" if request.path.startswith("/sns/") else "application/json"
    return web.Response(text=json.dumps(content), content_type=kind)


async def _json(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.read())
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise _Refused(47001)
    return body


def _openid(code: str) -> str:
    if code.startswith(f"{DEMO}-"):
        return f"openid-{code.removeprefix(f'{DEMO}-')}"
    return "o" + base64.urlsafe_b64encode(hashlib.sha256(code.encode()).digest()).decode()[:27]
