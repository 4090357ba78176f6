"""Is it alive, is it ready, how is it doing."""

import hmac
from ipaddress import ip_address
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sanic import HTTPResponse, Request, Sanic, json, text

from server import db, migrating
from server.db import UNAVAILABLE
from server.errors import Forbidden
from server.integrations.storage import StorageUnavailable
from server.settings import Settings
from server.web.parts import parts


def setup_health(app: Sanic[Any, Any], settings: Settings) -> None:
    app.add_route(alive, "/healthz", name="healthz")
    app.add_route(ready, "/readyz", name="readyz")
    app.add_route(metrics, "/metrics", name="metrics")
    app.ctx.metrics_token = settings.server.metrics_token


async def alive(_request: Request) -> HTTPResponse:
    return text("ok")


async def ready(request: Request) -> HTTPResponse:
    """200 when database, storage and migrations are all there; otherwise 503 naming what is not."""
    faults = [name for name, check in (("database", _database), ("storage", _storage)) if not await check(request)]
    if not faults and await migrating.pending(parts(request).runtime.settings, db.reader()):
        faults = ["migrations"]
    return json({"ready": not faults, "missing": faults}, status=503 if faults else 200)


async def _database(_request: Request) -> bool:
    try:
        await db.reader().execute_query("SELECT 1")
    except Exception:  # whatever the driver raises: the database does not answer
        return False
    return True


async def _storage(request: Request) -> bool:
    try:
        await parts(request).runtime.store.ready()
    except (StorageUnavailable, *UNAVAILABLE):
        return False
    return True


async def metrics(request: Request) -> HTTPResponse:
    """For Prometheus: from this machine, or with the token."""
    _, _, given = request.headers.get("authorization", "").partition(" ")
    token = request.app.ctx.metrics_token if given.isascii() else ""
    local = not request.forwarded and not request.headers.get("x-forwarded-for") and ip_address(request.ip).is_loopback
    if not local and not (token and hmac.compare_digest(given, token)):
        raise Forbidden
    return HTTPResponse(generate_latest(), content_type=CONTENT_TYPE_LATEST)
