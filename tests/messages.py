"""Text messages that wait to be sent, and the code in one."""

import json
import re

from server.accounts.services import messages
from server.accounts.services.messages import Message
from server.outbox.models import Job


async def waiting() -> list[Message]:
    """Oldest first."""
    return [messages.opened(json.loads(job.args)) for job in await Job.filter(kind=messages.SEND).order_by("id")]


async def last_code() -> str:
    found = re.search(r"验证码 (\d{6})", (await waiting())[-1].text)
    assert found
    return found[1]


def other_than(code: str) -> str:
    """Six digits that are wrong."""
    return f"{(int(code) + 1) % 1_000_000:06d}"
