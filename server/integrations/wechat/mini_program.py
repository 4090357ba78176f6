"""The real WeChat, asked for one mini-program: bounded in time, patient once when busy, errors given their meaning."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeVar

import aiohttp
import structlog
from wechatpy.exceptions import WeChatClientException

from server.integrations.wechat.client import OFFICIAL_HOST, AsyncWeChatClient
from server.integrations.wechat.service import (
    InvalidCode,
    MessageRejected,
    UserRefused,
    WeChatRefusal,
    WeChatUnavailable,
)

BUSY: Final = -1
BUSY_PAUSE_SECONDS: Final = 0.3

# WeChat's documents of code2Session and subscribeMessage.send, and its table of global codes.
_CODE_REFUSALS: Final[Mapping[int, type[WeChatRefusal]]] = {
    40029: InvalidCode,  # invalid or expired
    40163: InvalidCode,  # used before
    40226: InvalidCode,  # a person WeChat bars as high-risk
    41008: InvalidCode,  # empty
}
_MESSAGE_REFUSALS: Final[Mapping[int, type[WeChatRefusal]]] = {
    43101: UserRefused,
    40003: MessageRejected,  # openid
    40037: MessageRejected,  # template
    41030: MessageRejected,  # page
    43107: MessageRejected,  # template banned
    45168: MessageRejected,  # forbidden words
    47001: MessageRejected,  # not JSON
    47003: MessageRejected,  # a field's text does not fit its kind
}
_CONFIGURATION_FAULTS: Final[Mapping[int, str]] = {
    40001: "wechat.app_secret does not belong to wechat.app_id",
    40013: "wechat.app_id is wrong",
    40125: "wechat.app_secret is wrong",
    40164: "this server's address is not on the IP list of the WeChat console",
    40243: "wechat.app_secret is frozen in the WeChat console",
    41002: "wechat.app_id is empty",
    41004: "wechat.app_secret is empty",
    48001: "the WeChat account may not use this interface",
    50002: "the WeChat account is restricted",
}

_Answer = TypeVar("_Answer")
_log = structlog.get_logger(__name__)


class MiniProgram:
    """Implements `WeChat`; keeps connections and a token, so a process makes one, inside its event loop."""

    def __init__(self, app_id: str, app_secret: str, *, base_url: str = "", timeout_seconds: float = 5.0) -> None:
        """`base_url`: empty for WeChat's own; `timeout_seconds`: for one whole call with all its requests."""
        self._timeout_seconds = timeout_seconds
        self._session = aiohttp.ClientSession()
        self._client = AsyncWeChatClient(
            app_id, app_secret, http=self._session, host=base_url or OFFICIAL_HOST, timeout_seconds=timeout_seconds
        )

    async def close(self) -> None:
        """Close the connections; calls after this fail."""
        await self._session.close()

    async def openid_of(self, code: str) -> str:
        """See `WeChat.openid_of`; the session key that comes along is dropped, nothing here needs it."""

        async def ask() -> str:
            return _openid(await self._client.wxa.code_to_session(code))

        return await self._answer("code2session", ask, _CODE_REFUSALS)

    async def send_subscribe_message(
        self, openid: str, template_id: str, page: str | None, data: Mapping[str, str]
    ) -> None:
        """See `WeChat.send_subscribe_message`."""
        fields = {name: {"value": text} for name, text in data.items()}

        async def ask() -> None:
            _check_sent(await self._client.wxa.send_subscribe_message(openid, template_id, fields, page))

        await self._answer("subscribe_message", ask, _MESSAGE_REFUSALS)

    async def _answer(
        self, call: str, ask: Callable[[], Awaitable[_Answer]], refusals: Mapping[int, type[WeChatRefusal]]
    ) -> _Answer:
        try:
            async with asyncio.timeout(self._timeout_seconds):
                return await _asked_again_when_busy(ask)
        except TimeoutError:
            reason = f"no answer within {self._timeout_seconds:g} s"
        except WeChatUnavailable as unavailable:
            reason = str(unavailable)
        except WeChatClientException as error:
            if error.errcode in refusals:
                raise refusals[error.errcode](error.errcode) from None
            reason = _explained(call, error.errcode, error.errmsg)
        _log.warning("wechat_unavailable", call=call, reason=reason)
        raise WeChatUnavailable(reason)


async def _asked_again_when_busy(ask: Callable[[], Awaitable[_Answer]]) -> _Answer:
    """WeChat's document of -1: the system is busy, try again after a short while."""
    try:
        return await ask()
    except WeChatClientException as error:
        if error.errcode != BUSY:
            raise
    await asyncio.sleep(BUSY_PAUSE_SECONDS)
    return await ask()


def _openid(answer: Any) -> str:
    match answer:
        case {"openid": str(openid)} if openid:
            return openid
    raise WeChatUnavailable("an answer without an openid")


def _check_sent(answer: Any) -> None:
    match answer:
        case {"errcode": 0}:
            return
    raise WeChatUnavailable("an answer without an errcode")


def _explained(call: str, errcode: int, rid: str) -> str:
    """The reason in words for the log; a fault in our settings gets a line of its own."""
    if fault := _CONFIGURATION_FAULTS.get(errcode):
        _log.error("wechat_misconfigured", call=call, errcode=errcode, fault=fault)
    return f"errcode {errcode}, rid {rid}" if rid else f"errcode {errcode}"
