"""GSA v1 over HTTP and JSON (docs/integration.md), signed, bounded in time; nothing of it gets into an error."""

import asyncio
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import Any, Final, TypeVar

import aiohttp
from yarl import URL

from server.integrations.province.reading import read_changes, read_pushed, read_records, read_token
from server.integrations.province.service import (
    MOST_CHANGES,
    ChangeKind,
    Changes,
    ProvinceRefused,
    ProvinceUnavailable,
    Pushed,
    RecordReply,
)
from server.integrations.province.signing import signed_text, signer, target_of
from server.settings import Province as Chosen

PREFIX: Final = "/gsa/v1"
MAX_BODY_BYTES: Final = 64 << 20  # 200 persons with photographs of 50 KB in base64 are 14 MB
OK: Final = "0000"
STALE_TOKEN: Final = "1001"  # noqa: S105 - a code
WRONG_TIME: Final = "1003"
LATER: Final = frozenset({"1005", "5000"})

_TOKEN_MARGIN_SECONDS: Final = 60
_T = TypeVar("_T")


@dataclass(frozen=True)
class _Call:
    """One call; `key` is its Idempotency-Key, the same however often it is sent."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    key: str = ""


@dataclass(frozen=True)
class _Answer:
    code: str
    data: Any
    sent_ms: int | None  # the province's clock
    retry_after: float | None


@dataclass(frozen=True)
class _Token:
    value: str
    ends: float  # on the event loop's clock


class GsaClient:
    """Implements `Province`. Each call has a connection of its own, so there is nothing to close.

    A token is renewed a minute before its end and when the province says that it is stale; a clock that differs is
    followed as far as the settings allow. Anything else is the caller's to repeat.
    """

    def __init__(self, chosen: Chosen, *, now_ms: Callable[[], int]) -> None:
        """`now_ms` is our clock."""
        self._chosen, self._now_ms = chosen, now_ms
        self._base = chosen.base_url.rstrip("/")
        self._signer = signer(chosen.sign_alg, chosen.sign_key)
        self._timeout = aiohttp.ClientTimeout(total=chosen.timeout_seconds)
        self._ahead_ms = 0  # the province's clock before ours
        self._token: _Token | None = None
        self._token_lock = asyncio.Lock()

    async def changes(self, kind: ChangeKind, cursor: str, limit: int = MOST_CHANGES) -> Changes:
        """See `Province.changes`."""
        call = _Call("GET", f"/changes/{kind}", {"cursor": cursor, "limit": str(limit)})
        return _read(read_changes, await self._call(call))

    async def push_results(self, batch_no: str, items: Sequence[Mapping[str, Any]]) -> Pushed:
        """See `Province.push_results`."""
        return _read(read_pushed, await self._post("/training-results", batch_no, batchNo=batch_no, items=list(items)))

    async def receipt(self, receipt_id: str) -> Sequence[RecordReply]:
        """See `Province.receipt`."""
        return _read(read_records, await self._call(_Call("GET", f"/receipts/{receipt_id}")))

    async def revoke(self, record_id: str, reason: str, approved_by: str) -> None:
        """See `Province.revoke`."""
        wish = {"recordId": record_id, "reason": reason, "approvedBy": approved_by}
        await self._post("/training-results/revoke", f"revoke:{record_id}", **wish)

    async def _post(self, path: str, key: str, **content: Any) -> Any:
        return await self._call(_Call("POST", path, body=_encoded(content), key=key))

    async def _call(self, call: _Call) -> Any:
        """The answer's data; a stale token and a wrong clock are each put right once."""
        token = await self._token_other_than(None)
        answer = await self._send(call, token)
        if answer.code == WRONG_TIME and self._follow(answer):
            answer = await self._send(call, token)
        if answer.code == STALE_TOKEN:
            answer = await self._send(call, await self._token_other_than(token))
        return _accepted(answer)

    def _follow(self, answer: _Answer) -> bool:
        if answer.sent_ms is None:
            return False
        ahead_ms = answer.sent_ms - self._now_ms()
        if abs(ahead_ms) > self._chosen.clock_skew_seconds * 1000:
            return False
        self._ahead_ms = ahead_ms
        return True

    async def _token_other_than(self, stale: _Token | None) -> _Token:
        """The token of all callers; fetched when it is `stale` or ends soon, once for however many wait."""
        async with self._token_lock:
            if self._token is None or self._token is stale or _loop_time() >= self._token.ends:
                self._token = await self._fetch_token()
            return self._token

    async def _fetch_token(self) -> _Token:
        wish = {"client_id": self._chosen.app_id, "client_secret": self._chosen.client_secret}
        answer = await self._send(_Call("POST", "/token", body=_encoded(wish)), None)
        value, seconds = _read(read_token, _accepted(answer))
        return _Token(value, _loop_time() + seconds - _TOKEN_MARGIN_SECONDS)

    async def _send(self, call: _Call, token: _Token | None) -> _Answer:
        target = target_of(PREFIX + call.path, call.query)
        headers = {"Content-Type": "application/json"}
        if token:
            headers |= await asyncio.to_thread(self._signed, call, target, token)  # SM2 takes 8 ms
        try:
            async with (
                aiohttp.ClientSession(timeout=self._timeout) as http,
                http.request(
                    call.method,
                    URL(self._base + target, encoded=True),
                    data=call.body or None,
                    headers=headers,
                    allow_redirects=False,
                ) as response,
            ):
                return await _answer(response)
        except TimeoutError:
            fault = f"no answer within {self._chosen.timeout_seconds:g} s"
        except (aiohttp.ClientError, OSError, ValueError) as error:
            fault = type(error).__name__
        # Raised out here and by name only: aiohttp's own errors may quote what was sent.
        raise ProvinceUnavailable(fault)

    def _signed(self, call: _Call, target: str, token: _Token) -> dict[str, str]:
        timestamp, nonce = str(self._now_ms() + self._ahead_ms), secrets.token_urlsafe(18)
        digest = self._signer.digest(call.body)
        text = signed_text(call.method, target, timestamp, nonce, digest)
        headers = {
            "Authorization": f"Bearer {token.value}",
            "X-Gsa-App": self._chosen.app_id,
            "X-Gsa-Timestamp": timestamp,
            "X-Gsa-Nonce": nonce,
            "X-Gsa-Digest": digest,
            "X-Gsa-Sign-Alg": self._chosen.sign_alg,
            "X-Gsa-Signature": self._signer.sign(text),
        }
        return headers | ({"Idempotency-Key": call.key} if call.key else {})


def _accepted(answer: _Answer) -> Any:
    if answer.code == OK:
        return answer.data
    if answer.code in LATER:
        raise ProvinceUnavailable(f"code {answer.code}", answer.retry_after)
    raise ProvinceRefused(answer.code)


def _read(read: Callable[[Any], _T], data: Any) -> _T:
    """Whatever does not look as agreed is no usable answer."""
    try:
        return read(data)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise ProvinceUnavailable("an answer of another form") from None


async def _answer(response: aiohttp.ClientResponse) -> _Answer:
    retry_after = _seconds(response.headers.get("Retry-After"))
    body = await _bounded(response.content)
    if response.status >= 500:
        raise ProvinceUnavailable(f"HTTP {response.status}", retry_after)
    try:
        envelope = json.loads(body)
    except (ValueError, RecursionError):
        envelope = None
    match envelope:
        case {"code": str(code)}:
            return _Answer(code, envelope.get("data"), _sent_ms(response.headers.get("Date")), retry_after)
    raise ProvinceUnavailable(f"HTTP {response.status}", retry_after)


async def _bounded(content: aiohttp.StreamReader) -> bytes:
    body = bytearray()
    async for chunk in content.iter_any():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise ProvinceUnavailable(f"an answer over {MAX_BODY_BYTES} bytes")
    return bytes(body)


def _sent_ms(date: str | None) -> int | None:
    try:
        return round(parsedate_to_datetime(date).timestamp() * 1000) if date else None
    except ValueError:
        return None


def _seconds(text: str | None) -> float | None:
    try:
        return max(0.0, float(text)) if text else None
    except ValueError:
        return None


def _encoded(content: Mapping[str, Any]) -> bytes:
    """Always the same bytes for the same content: a repeated call must have the same body."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _loop_time() -> float:
    return asyncio.get_running_loop().time()
