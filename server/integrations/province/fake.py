"""The province's simulator over HTTP on this machine, for development, demonstrations and tests."""

import asyncio
import hashlib
import json
import random
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from email.utils import formatdate
from io import BytesIO
from typing import Any, Final
from zipfile import ZipFile

from aiohttp import web

from server.clock import SHANGHAI
from server.integrations.province.fake_faults import Faults
from server.integrations.province.fake_gate import Gate
from server.integrations.province.fake_ledger import FakeLedger
from server.integrations.province.fake_register import FakeRegister
from server.integrations.province.files import Written, write_file
from server.integrations.province.service import MOST_CHANGES, MOST_RESULTS, ChangeKind
from server.integrations.province.signing import Algorithm, signer
from server.integrations.served import chinese, json_body

DEMO: Final = "demo"  # app id, secret and signing key where none were chosen
PREFIX: Final = "/gsa/v1"

_STATUS: Final = {"0000": 200, "1001": 401, "1002": 401, "1003": 401, "1004": 401, "1005": 429, "5000": 503}


class FakeProvince:
    """Takes what the real one takes and checks it as strictly. `register`, `ledger` and `faults` may be changed at any
    time, by tests directly and over HTTP by whoever has the demo:

    `GET /ledger`, `GET` and `POST /faults` ({name: value}), `POST /register/{kind}` ([{"op": "U", "data": {…}}]),
    `GET /files/{kind}` (a full file).
    """

    def __init__(
        self,
        *,
        app_id: str = DEMO,
        secret: str = DEMO,
        algorithm: Algorithm = "HMAC-SHA256",
        key: str = DEMO,
        public_key: str = "",
        faults: Faults | None = None,
        now_ms: Callable[[], int] | None = None,
        seed: int = 1,
    ) -> None:
        """`key`: shared secret; SM2: empty, with the callers' `public_key`. `seed` makes the faults' chances repeat."""
        self._now_ms = now_ms or (lambda: time.time_ns() // 1_000_000)
        self._chance = random.Random(seed)
        self.faults = faults or Faults()
        self.gate = Gate(app_id, secret, algorithm, signer(algorithm, key, public_key), self._now_ms)
        self.register = FakeRegister(self._now_ms, self._chance)
        self.ledger = FakeLedger(self.register, self._now_ms, self._chance)
        self.asked = 0
        self._replies: dict[str, tuple[str, int, dict[str, Any]]] = {}  # by Idempotency-Key: body, status, answer

    def application(self) -> web.Application:
        """The routes; see `serving`."""
        app = web.Application(client_max_size=64 << 20)
        app.router.add_post(f"{PREFIX}/token", self._token)
        app.router.add_get(f"{PREFIX}/changes/{{kind}}", self._guarded(self._changes))
        app.router.add_post(f"{PREFIX}/training-results", self._guarded(self._once(self._results)))
        app.router.add_post(f"{PREFIX}/training-results/revoke", self._guarded(self._once(self._revoke)))
        app.router.add_get(f"{PREFIX}/receipts/{{receipt}}", self._guarded(self._receipt))
        app.router.add_get("/ledger", self._show_ledger)
        app.router.add_get("/faults", self._show_faults)
        app.router.add_post("/faults", self._set_faults)
        app.router.add_post("/register/{kind}", self._add_changes)
        app.router.add_get("/files/{kind}", self._full_file)
        return app

    def _guarded(self, do: "_Handler") -> "_Handler":
        """Faults first, then the gate, then the work."""

        async def guarded(request: web.Request) -> web.Response:
            self.asked += 1
            await asyncio.sleep(self.faults.latency_seconds)
            if self._chance.random() < self.faults.error_share:
                return web.Response(status=500, text="Internal Server Error")
            body = await request.read()
            fault = self.gate.fault_of(request.method, request.path, request.query, request.headers, body, self.faults)
            if fault is None and self._chance.random() < self.faults.busy_share:
                fault = "1005"
            if fault:
                return self._answer(fault)
            answer = await do(request)
            if self._chance.random() < self.faults.lost_share:
                return web.Response(status=500, text="Internal Server Error")
            return answer

        return guarded

    def _once(self, do: "_Handler") -> "_Handler":
        """The same key and body are answered alike; the same key with another body is refused."""

        async def once(request: web.Request) -> web.Response:
            key, body = request.headers.get("Idempotency-Key", ""), hashlib.sha256(await request.read()).hexdigest()
            if not key:
                return self._answer("2001")
            if key in self._replies:
                first, status, content = self._replies[key]
                return self._response(status, content) if first == body else self._answer("2001", status=409)
            answer = await do(request)
            if answer.status < 300:
                self._replies[key] = body, answer.status, json.loads(answer.text or "{}")
            return answer

        return once

    async def _token(self, request: web.Request) -> web.Response:
        wish = await json_body(request)
        if (wish.get("client_id"), wish.get("client_secret")) != (self.gate.app_id, self.gate.secret):
            return self._answer("1001")
        seconds = self.faults.token_seconds
        return self._answer("0000", {"access_token": self.gate.token(seconds), "expires_in": seconds})

    async def _changes(self, request: web.Request) -> web.Response:
        try:
            kind, limit = ChangeKind(request.match_info["kind"]), int(request.query.get("limit", MOST_CHANGES))
            if not 1 <= limit <= MOST_CHANGES:
                raise ValueError
            return self._answer("0000", self.register.page(kind, request.query.get("cursor", ""), limit, self.faults))
        except ValueError:
            return self._answer("2001")

    async def _results(self, request: web.Request) -> web.Response:
        wish = await json_body(request)
        batch_no, items = wish.get("batchNo"), wish.get("items")
        if not isinstance(batch_no, str) or not isinstance(items, list) or not 1 <= len(items) <= MOST_RESULTS:
            return self._answer("2001")
        return self._answer("0000", self.ledger.take(batch_no, items, self.faults), status=202)

    async def _receipt(self, request: web.Request) -> web.Response:
        receipt = request.match_info["receipt"]
        items = self.ledger.receipt(receipt, self.faults)
        return self._answer("2001") if items is None else self._answer("0000", {"receiptId": receipt, "items": items})

    async def _revoke(self, request: web.Request) -> web.Response:
        wish = await json_body(request)
        record, reason, by = (str(wish.get(name) or "") for name in ("recordId", "reason", "approvedBy"))
        if not reason or not by or not self.ledger.revoke(record, reason, by):
            return self._answer("2001")
        return self._answer("0000", {"recordId": record})

    async def _show_ledger(self, _request: web.Request) -> web.Response:
        return web.json_response(list(self.ledger.entries.values()), dumps=chinese)

    async def _show_faults(self, _request: web.Request) -> web.Response:
        return web.json_response(self.faults.shown())

    async def _set_faults(self, request: web.Request) -> web.Response:
        try:
            self.faults = self.faults.changed(await json_body(request))
        except ValueError as unknown:
            return web.Response(status=422, text=f"no such fault, or another kind of value: {unknown}")
        return web.json_response(self.faults.shown())

    async def _add_changes(self, request: web.Request) -> web.Response:
        try:
            kind = ChangeKind(request.match_info["kind"])
            wishes = json.loads(await request.read())
            numbers = [self.register.add(kind, wish["data"], wish.get("op", "U")) for wish in wishes]
        except (ValueError, KeyError, TypeError):
            return web.Response(status=422, text='expected [{"op": "U", "data": {"id": …}}]')
        return web.json_response(numbers)

    async def _full_file(self, request: web.Request) -> web.Response:
        """Everything there is of a kind, with its manifest, in a ZIP."""
        try:
            kind = ChangeKind(request.match_info["kind"])
        except ValueError:
            return web.Response(status=404)
        file = self.full_file(kind)
        buffer = BytesIO()
        with ZipFile(buffer, "w") as archive:
            archive.writestr(file.name, file.content)
            archive.writestr(file.manifest_name, file.manifest)
        return web.Response(body=buffer.getvalue(), content_type="application/zip")

    def full_file(self, kind: ChangeKind) -> Written:
        """The same for tests; rows are left out as the faults say."""
        at = datetime.fromtimestamp(self._now_ms() / 1000, SHANGHAI)
        return write_file(
            kind, self.register.everything(kind, self.faults), province="370000", at=at, number=1, full=True
        )

    def _answer(self, code: str, data: object = None, *, status: int = 0) -> web.Response:
        message = "ok" if code == "0000" else f"code {code}"
        content = {"code": code, "message": message, "traceId": secrets.token_hex(8), "data": data}
        return self._response(status or _STATUS.get(code, 422), content)

    def _response(self, status: int, content: Mapping[str, Any]) -> web.Response:
        now = self._now_ms() / 1000 + self.faults.clock_skew_seconds
        headers = {"Date": formatdate(now, usegmt=True)} | ({"Retry-After": "1"} if status in (429, 503) else {})
        return web.json_response(content, status=status, headers=headers, dumps=chinese)


_Handler = Callable[[web.Request], Awaitable[web.Response]]
