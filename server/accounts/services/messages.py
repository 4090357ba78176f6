"""Text messages to somebody's mobile, as jobs: they go out after the commit, and neither number nor text lies open."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from server.crypto import keyring, new_token
from server.outbox import services as outbox

SEND: Final = "send_sms"  # the job's kind
_PURPOSE: Final = "job.send_sms"


@dataclass(frozen=True)
class Message:
    mobile: str
    text: str
    reference: str  # the same however often it is sent
    until_ms: int  # of no use from then on


async def add(mobile: str, text: str, *, until_ms: int, now_ms: int) -> None:
    """To be sent, in the caller's transaction."""
    sealed = keyring().seal(json.dumps([mobile, text]), _PURPOSE)
    await outbox.add(SEND, {"sealed": sealed, "reference": new_token(), "until_ms": until_ms}, now_ms=now_ms)


def opened(args: Mapping[str, Any]) -> Message:
    """What `add` has put into the job."""
    mobile, text = json.loads(keyring().open(args["sealed"], _PURPOSE))
    return Message(mobile, text, args["reference"], args["until_ms"])
