"""The gateway's stand-in over HTTP on this machine, for development, demonstrations and tests."""

import asyncio
from typing import Any, Final

from aiohttp import web

from server.integrations.served import chinese, json_body

DEMO: Final = "demo"  # app_id and secret where none were chosen
WRONG_MOBILE: Final = 1


class FakeSms:
    """A gateway whose answer is decided by the last digits of the mobile:

    `…9001` → refused; `…9002` → answers after `slow_seconds`; `…9003` → not JSON; `…9004` → HTTP 500; others are
    accepted. The same reference is sent once.
    """

    def __init__(self, app_id: str = DEMO, secret: str = DEMO, *, slow_seconds: float = 30) -> None:
        self.sent: dict[str, dict[str, Any]] = {}  # accepted messages by reference, oldest first
        self.asked = 0
        self.broken_answers = 0  # so many next requests are answered with HTTP 500
        self._app_id, self._secret, self._slow_seconds = app_id, secret, slow_seconds

    def application(self) -> web.Application:
        """The routes; see `serving`."""
        app = web.Application()
        app.router.add_post("/messages", self._take)
        app.router.add_get("/sent", self._list_sent)
        return app

    async def _take(self, request: web.Request) -> web.Response:
        self.asked += 1
        message = await json_body(request)
        known = request.headers.get("authorization") == f"Bearer {self._secret}"
        if not known or message.get("app_id") != self._app_id:
            return web.Response(status=401, text="unknown app_id or secret")
        ending = str(message.get("mobile"))[-4:]
        if ending == "9002":
            await asyncio.sleep(self._slow_seconds)
        if ending == "9003":
            return web.Response(text="<html>系统维护中</html>")
        if ending == "9004" or self.broken_answers > 0:
            self.broken_answers -= 1
            return web.Response(status=500, text="Internal Server Error")
        if ending == "9001":
            return web.json_response({"code": WRONG_MOBILE, "message": "号码不存在"})
        self.sent.setdefault(str(message.get("reference")), message)
        return web.json_response({"code": 0, "message": "ok"})

    async def _list_sent(self, _request: web.Request) -> web.Response:
        return web.json_response(list(self.sent.values()), dumps=chinese)
