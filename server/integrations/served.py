"""What the stand-ins for outside services share: how they are served, and the JSON they take and show."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Protocol

from aiohttp import web


class StandIn(Protocol):
    """A small server that stands for somebody else's."""

    def application(self) -> web.Application: ...


@asynccontextmanager
async def serving(fake: StandIn, port: int = 0) -> AsyncIterator[str]:
    """Serve on 127.0.0.1 while inside; yields the base URL. Port 0: any free one. Leaving waits for no answer."""
    # No access log: addresses may carry codes and secrets. 0 would mean "wait for ever" to aiohttp.
    runner = web.AppRunner(fake.application(), access_log=None, shutdown_timeout=0.05)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def json_body(request: web.Request) -> dict[str, Any]:
    """What was sent; anything but an object counts as nothing."""
    try:
        body = json.loads(await request.read())
    except ValueError:
        body = None
    return body if isinstance(body, dict) else {}


def chinese(content: object) -> str:
    """JSON for the eye of whoever opens such an address in a browser."""
    return json.dumps(content, ensure_ascii=False, indent=1)
