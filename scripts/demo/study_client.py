"""What study.py speaks with: /api/v1 over plain HTTP, one line printed for each request and its answer."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

PREFIX = "/api/v1"
TRIES = 4  # of a request whose answer was lost or "busy"; the server answers a repeated one as it did the first
PAUSE_SECONDS = 0.5  # before the second try, twice that before the third …
BUSY = 503
TIMEOUT_SECONDS = 20


class Refused(Exception):
    """The server said no, or something other than the contract promises; the text is what it said."""


@dataclass(frozen=True)
class Answer:
    """Status, headers with lower-case names, and body of one answer."""

    status: int
    headers: Mapping[str, str]
    raw: bytes

    @property
    def body(self) -> Any:
        return json.loads(self.raw) if "json" in self.headers.get("content-type", "") else None

    @property
    def code(self) -> str:
        """The problem's code, or nothing."""
        return str(self.body.get("code", "")) if isinstance(self.body, dict) else ""

    @property
    def told(self) -> str:
        """Code and sentence of a refusal."""
        return f"{self.code} {self.body.get('detail', '')}" if isinstance(self.body, dict) else f"HTTP {self.status}"


@dataclass
class Api:
    """A client of the server at `base`; after the login it carries the bearer token."""

    base: str
    headers: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, expected: int = 200) -> Answer:
        return self._expected(self.send("GET", path), "GET", path, expected)

    def post(self, path: str, body: Mapping[str, object], expected: int) -> Answer:
        return self._expected(self.send("POST", path, body), "POST", path, expected)

    def put(self, path: str, body: Mapping[str, object], expected: int) -> Answer:
        return self._expected(self.send("PUT", path, body), "PUT", path, expected)

    def _expected(self, answer: Answer, method: str, path: str, expected: int) -> Answer:
        if answer.status != expected:
            tell(method, path, answer, answer.told)
            raise Refused(f"{method} {path}：{answer.told}")
        return answer

    def send(self, method: str, path: str, body: Mapping[str, object] | bytes | None = None, **headers: str) -> Answer:
        """One request, sent again when its answer was lost or the server is busy. `path` below /api/v1, or a whole one.

        Raises Refused when the server cannot be reached at all.
        """
        url = path if path.startswith("http") else f"{self.base}{PREFIX}{path}"
        sent = {**self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        if data is not body:
            sent["content-type"] = "application/json"
        for attempt in range(1, TRIES + 1):
            time.sleep((attempt - 1) * PAUSE_SECONDS)
            try:
                answer = _once(Request(url, data, sent, method=method))  # noqa: S310 - the address the caller named
                if answer.status != BUSY or attempt == TRIES:
                    return answer
                say(f"服务器繁忙（第 {attempt} 次）：{answer.told}")
            except (OSError, HTTPException) as fault:
                say(f"网络中断（第 {attempt} 次）：{fault}")
        raise Refused(f"无法访问 {self.base}，请确认服务已启动（scripts/run --demo）。")


def _once(request: Request) -> Answer:
    try:
        with urlopen(request, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310
            return Answer(answer.status, _lower(answer.headers), answer.read())
    except HTTPError as refusal:
        with refusal:
            return Answer(refusal.code, _lower(refusal.headers), refusal.read())


def _lower(headers: "Message[str, str]") -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def tell(method: str, path: str, answer: Answer, caption: str) -> None:
    """`12:00:05 GET /me → 200 …`; of signed addresses the path only."""
    say(f"{method} {_shown(path)} → {answer.status} {caption}")


def _shown(path: str) -> str:
    parts = urlsplit(path)
    shown = parts.path.removeprefix(PREFIX) + (f"?{parts.query}" if parts.query and not parts.scheme else "")
    return "/".join(f"{part[:8]}…" if len(part) > 20 and "=" not in part else part for part in shown.split("/"))


def say(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", flush=True)
