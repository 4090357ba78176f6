"""The two things the product asks of WeChat, and the ways it can say no."""

from collections.abc import Mapping
from typing import Protocol


class WeChatRefusal(Exception):
    """WeChat's own no to this one request; asking again is of no use. `errcode` is its number."""

    def __init__(self, errcode: int) -> None:
        self.errcode = errcode
        super().__init__(f"errcode {errcode}")


class InvalidCode(WeChatRefusal):
    """The login code is wrong, expired or used, or its person is barred (40226): the phone calls wx.login again."""


class UserRefused(WeChatRefusal):
    """The person does not accept this message, or the one-time subscription is used up: drop the message."""


class MessageRejected(WeChatRefusal):
    """Recipient, template, page or text is wrong: a fault of ours, for people to look at."""


class WeChatUnavailable(Exception):
    """No usable answer: network, time, limits, garbage or wrong settings. Logged already; worth trying later."""


class WeChat(Protocol):
    """What the product needs; every call ends within the time the implementation was given."""

    async def openid_of(self, code: str) -> str:
        """The openid behind a `wx.login` code, which WeChat accepts once and for five minutes.

        Raises InvalidCode, WeChatUnavailable.
        """
        ...

    async def send_subscribe_message(
        self, openid: str, template_id: str, page: str | None, data: Mapping[str, str]
    ) -> None:
        """Send one subscribe message: `data` maps the template's fields to their text, e.g. ``{"thing1": "开课"}``.

        `page` is what a tap opens, without a leading slash; None: nothing.
        Raises UserRefused, MessageRejected, WeChatUnavailable (after a time-out it may have arrived all the same).
        """
        ...
