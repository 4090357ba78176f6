"""A real server in the test's own loop, spoken to over HTTP; and a trainee's client for it."""

import socket
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import aiohttp
from PIL import Image
from sanic import Sanic

from server.app import create_app
from server.clock import Clock
from server.integrations.served import serving
from server.integrations.wechat.fake import FakeWeChat
from server.settings import Settings

API = "/api/v1"


@dataclass
class Answer:
    """Status, headers and decoded body of one answer."""

    status: int
    body: Any
    headers: dict[str, str]

    @property
    def code(self) -> str | None:
        return self.body.get("code") if isinstance(self.body, dict) else None


@dataclass
class Client:
    """Speaks the contract of /api/v1; after `log_in` with the trainee's token."""

    http: aiohttp.ClientSession
    base: str
    headers: dict[str, str] = field(default_factory=dict)

    async def call(self, method: str, path: str, **options: Any) -> Answer:
        """`path` is relative to /api/v1, or absolute when it starts with http. JSON bodies go in `json=`."""
        url = path if path.startswith("http") else f"{self.base}{API}{path}"
        headers = {**self.headers, **options.pop("headers", {})}
        async with self.http.request(method, url, headers=headers, allow_redirects=False, **options) as answer:
            is_json = "json" in answer.headers.get("content-type", "")
            body = await answer.json(content_type=None) if is_json else await answer.read()
            return Answer(answer.status, body, dict(answer.headers))

    async def get(self, path: str, **options: Any) -> Answer:
        return await self.call("GET", path, **options)

    async def post(self, path: str, json: Any = None, **options: Any) -> Answer:
        return (
            await self.call("POST", path, json=json, **options)
            if json is not None
            else await self.call("POST", path, **options)
        )

    async def put(self, path: str, json: Any) -> Answer:
        return await self.call("PUT", path, json=json)

    async def delete(self, path: str) -> Answer:
        return await self.call("DELETE", path)

    async def log_in(self, identity_number: str, secret: str, code: str | None = None) -> Answer:
        body = {"id_number": identity_number, "certificate_number": secret, "agree_licence": True}
        answer = await self.post("/sessions", {**body, "code": code} if code else body)
        if answer.status == 201:
            self.headers["authorization"] = f"Bearer {answer.body['token']}"
        return answer

    async def agree(self, scope: str = "PHOTO_AND_COMPARISON") -> Answer:
        version = (await self.get("/consents/face")).body["version"]
        return await self.put("/consents/face", {"version": version, "scope": scope})

    async def answer_challenge(self, challenge: str, frame: bytes) -> Answer:
        return await self.post(f"/snapshots/{challenge}", data=frame, headers={"content-type": "image/jpeg"})


@asynccontextmanager
async def serving_app(settings: Settings, clock: Clock | None = None) -> AsyncIterator[str]:
    """The app on a free port; yields its address. Opens its own connections: no `database` fixture beside it."""
    Sanic.test_mode = True
    app = create_app(settings, name=f"test_{uuid.uuid4().hex[:12]}", clock=clock)
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    server: Any = await app.create_server(sock=sock, return_asyncio_server=True, access_log=False)
    await server.startup()
    await server.before_start()
    await server.after_start()
    try:
        yield f"http://127.0.0.1:{sock.getsockname()[1]}"
    finally:
        await server.before_stop()
        server.close()
        await server.wait_closed()
        await server.after_stop()


@asynccontextmanager
async def live(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Client]:
    """App and local WeChat, with a client that is not logged in yet."""
    async with serving(FakeWeChat("demo", "demo")) as wechat:
        wechat_settings = settings.wechat.model_copy(update={"base_url": wechat})
        settings = settings.model_copy(update={"wechat": wechat_settings})
        async with serving_app(settings, clock) as base, aiohttp.ClientSession() as http:
            yield Client(http, base)


def jpeg(seed: int = 0, size: tuple[int, int] = (320, 240)) -> bytes:
    """A small real JPEG, different for each seed."""
    image = Image.new("RGB", size, (seed % 256, seed // 256 % 256, 90))
    image.putpixel((seed % size[0], seed % size[1]), (255, 255, 255))
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=60)
    return buffer.getvalue()
