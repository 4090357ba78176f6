"""The one thing the product asks of a gateway for text messages, and the ways it can say no."""

from typing import Protocol


class SmsRefused(Exception):
    """The gateway's own no to this message; asking again is of no use. `code` is its number."""

    def __init__(self, code: int) -> None:
        self.code = code
        super().__init__(f"code {code}")


class SmsUnavailable(Exception):
    """No usable answer: network, time, garbage or wrong settings. Worth trying later."""


class Sms(Protocol):
    """What the product needs; every call ends within the time the implementation was given."""

    async def send(self, mobile: str, text: str, reference: str) -> None:
        """Send one message; a gateway sends the same `reference` once, however often it is asked.

        Raises SmsRefused, SmsUnavailable (after a time-out it may have arrived all the same).
        """
        ...
