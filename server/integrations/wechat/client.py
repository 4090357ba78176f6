"""wechatpy's client made asynchronous: its endpoints and error type, one aiohttp session, one token for all callers."""

import asyncio
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import aiohttp
from wechatpy import WeChatClient
from wechatpy.constants import WeChatErrorCode
from wechatpy.exceptions import WeChatClientException

from server.integrations.wechat.service import WeChatUnavailable

OFFICIAL_HOST: Final = "https://api.weixin.qq.com"
MAX_BODY_BYTES: Final = 1_048_576

# WeChat hands out a new token five minutes before the old one ends, and both are good meanwhile.
_TOKEN_MARGIN_SECONDS: Final = 60
_STALE_TOKEN: Final = {
    WeChatErrorCode.INVALID_CREDENTIAL.value,
    WeChatErrorCode.INVALID_ACCESS_TOKEN.value,
    WeChatErrorCode.EXPIRED_ACCESS_TOKEN.value,
}


@dataclass(frozen=True)
class _Token:
    value: str
    ends: float  # on the event loop's clock


class AsyncWeChatClient(WeChatClient):  # type: ignore[misc] # wechatpy has no types
    """Every API method of wechatpy, to be awaited: `await client.wxa.code_to_session(code)`.

    They all end in `_request`, so replacing that one makes each of them return a coroutine.
    Answers are a decoded JSON value, or bytes where the body is none (pictures).
    Raises WeChatClientException with WeChat's errcode and, as errmsg, its request id (never its text, which
    may quote an openid or a code); WeChatUnavailable where there was no readable answer.
    """

    def __init__(
        self, app_id: str, app_secret: str, *, http: aiohttp.ClientSession, host: str, timeout_seconds: float
    ) -> None:
        super().__init__(app_id, app_secret, timeout=timeout_seconds)
        self.__dict__.pop("_http").close()  # a synchronous call left in wechatpy fails instead of blocking the loop
        self._session = http
        self._host = host.rstrip("/")
        self._token: _Token | None = None
        self._token_lock = asyncio.Lock()

    async def _request(
        self,
        method: str,
        url_or_endpoint: str,
        *,
        api_base_url: str = WeChatClient.API_BASE_URL,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        result_processor: Callable[[Any], Any] | None = None,
    ) -> Any:
        url = url_or_endpoint if "://" in url_or_endpoint else api_base_url + url_or_endpoint
        answer = await self._authorised(method, url, dict(params or {}), data)
        return result_processor(answer) if result_processor else answer

    async def _authorised(self, method: str, url: str, params: dict[str, Any], data: Mapping[str, Any] | None) -> Any:
        if url.startswith(f"{OFFICIAL_HOST}/sns/"):  # these carry the secret and know no token
            return await self._send(method, url, params, data)
        token = await self._token_other_than(None)
        try:
            return await self._send(method, url, {**params, "access_token": token.value}, data)
        except WeChatClientException as error:
            if error.errcode not in _STALE_TOKEN:
                raise
        token = await self._token_other_than(token)
        return await self._send(method, url, {**params, "access_token": token.value}, data)

    async def _token_other_than(self, stale: _Token | None) -> _Token:
        """The token of all callers; fetched when it is `stale` or ends soon, once for however many wait."""
        async with self._token_lock:
            if self._token is None or self._token is stale or _loop_time() >= self._token.ends:
                self._token = await self._fetch_token()
            return self._token

    async def _fetch_token(self) -> _Token:
        """From `stable_token`: unlike `token`, a fetch here leaves the token of our other processes valid."""
        wish = {"grant_type": "client_credential", "appid": self.appid, "secret": self.secret}
        answer = await self._send("post", f"{OFFICIAL_HOST}/cgi-bin/stable_token", {}, wish)
        match answer:
            case {"access_token": str(value), "expires_in": int(seconds)}:
                return _Token(value, _loop_time() + seconds - _TOKEN_MARGIN_SECONDS)
        raise WeChatUnavailable("a token answer without a token")

    async def _send(self, method: str, url: str, params: Mapping[str, Any], data: Mapping[str, Any] | None) -> Any:
        body = None if data is None else aiohttp.BytesPayload(_encoded(data), content_type="application/json")
        try:
            async with self._session.request(
                method,
                url.replace(OFFICIAL_HOST, self._host, 1),
                params=params,
                data=body,
                timeout=aiohttp.ClientTimeout(total=self.timeout),
                allow_redirects=False,
            ) as response:
                if response.status != 200:
                    raise WeChatUnavailable(f"HTTP {response.status}")
                return _decoded(await _bounded(response.content))
        except TimeoutError:
            fault = f"no answer within {self.timeout:g} s"
        except (aiohttp.ClientError, OSError) as error:
            fault = type(error).__name__
        # Raised out here and by name only: aiohttp's own errors quote the address, which carries secret and code.
        raise WeChatUnavailable(fault)


def _encoded(data: Mapping[str, Any]) -> bytes:
    """Chinese as it is: parts of WeChat show JSON's backslash sequences to people."""
    return json.dumps(data, ensure_ascii=False).encode()


def _loop_time() -> float:
    return asyncio.get_running_loop().time()


async def _bounded(content: aiohttp.StreamReader) -> bytes:
    body = bytearray()
    async for chunk in content.iter_any():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise WeChatUnavailable(f"an answer over {MAX_BODY_BYTES} bytes")
    return bytes(body)


def _decoded(body: bytes) -> Any:
    """The body's JSON whatever its content type says (`sns/*` says text/plain), else the body itself."""
    try:
        answer = json.loads(body, strict=False)
    except (ValueError, RecursionError):
        return body
    match answer:
        case {"errcode": int(errcode)} if errcode != 0:
            rid = re.search(r"rid: ([0-9a-f-]{1,64})", str(answer.get("errmsg")))
            raise WeChatClientException(errcode, rid[1] if rid else "")
    return answer
