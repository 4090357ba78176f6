"""What is written: its bounds, signs of personal data in it, and the message about an answer."""

import re
from typing import Final

LONGEST: Final = 1000  # of an inquiry, and of each reply
_SHOWN: Final = 40

# A mobile number, an identity number, a number of WeChat or QQ that is offered as such.
_NUMBERS: Final = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dXx](?!\d)")
_ADDRESSES: Final = re.compile(r"(微信号?|QQ|vx)[:：是 ]*[A-Za-z0-9_-]{5,}", re.IGNORECASE)


def fault(text: str) -> str | None:
    return None if 1 <= len(text) <= LONGEST else f"请写 1 至 {LONGEST} 个字。"


def looks_personal(text: str, name: str = "") -> bool:
    """Whether it seems to name somebody or to say how to reach him; people decide."""
    return bool(_NUMBERS.search(text) or _ADDRESSES.search(text)) or (len(name) > 1 and name in text)


def told(question: str, answer: str) -> str:
    """What the asker is told: which inquiry, and the answer."""
    return f"您的提问“{shortened(question)}”已有答复：{answer}"


def shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
