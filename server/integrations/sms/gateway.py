"""A gateway over HTTP and JSON (docs/integration.md), bounded in time; neither number nor text gets into an error."""

import json
from typing import Any, Final

import aiohttp

from server.integrations.sms.service import SmsRefused, SmsUnavailable

MAX_BODY_BYTES: Final = 65_536


class Gateway:
    """Implements `Sms`. Messages are rare: each has a connection of its own, so there is nothing to close."""

    def __init__(self, url: str, app_id: str, secret: str, *, timeout_seconds: float) -> None:
        """`timeout_seconds`: for one whole call."""
        self._url, self._app_id, self._secret = url, app_id, secret
        self._timeout = aiohttp.ClientTimeout(total=timeout_seconds)

    async def send(self, mobile: str, text: str, reference: str) -> None:
        """See `Sms.send`."""
        message = {"app_id": self._app_id, "mobile": mobile, "text": text, "reference": reference}
        try:
            async with aiohttp.ClientSession(timeout=self._timeout) as http:
                answer = await self._answer(http, message)
        except TimeoutError:
            fault = f"no answer within {self._timeout.total:g} s"
        except (aiohttp.ClientError, OSError) as error:
            fault = type(error).__name__
        else:
            return _check(answer)
        # Raised out here and by name only: aiohttp's own errors may quote what was sent.
        raise SmsUnavailable(fault)

    async def _answer(self, http: aiohttp.ClientSession, message: dict[str, str]) -> Any:
        headers = {"Authorization": f"Bearer {self._secret}"}
        async with http.post(self._url, json=message, headers=headers, allow_redirects=False) as response:
            if response.status != 200:
                raise SmsUnavailable(f"HTTP {response.status}")
            body = await response.content.read(MAX_BODY_BYTES)
        try:
            return json.loads(body)
        except (ValueError, RecursionError):
            return None


def _check(answer: Any) -> None:
    match answer:
        case {"code": 0}:
            return
        case {"code": int(code)}:
            raise SmsRefused(code)
    raise SmsUnavailable("an answer without a code")
