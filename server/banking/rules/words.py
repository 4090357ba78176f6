"""How names and order codes are compared, whatever the bank or the payer's keyboard made of them."""

import re
from collections.abc import Iterator
from typing import Final

from server.registry.rules import fold_enterprise_name

_BRACKETS: Final = re.compile(r"[()\[\]{}<>〔〕【】〈〉《》「」]")
# What is mistaken for what when a code is copied by hand (peers.md §5: pretix folds the same pairs).
_LOOK_ALIKES: Final = str.maketrans("ZASOIL", "245011")
_SEGMENT: Final = re.compile(r"[0-9A-Z]+")
_FILLING: Final = re.compile(r"[^0-9A-Z\u3400-\u9fff]+")


def fold_firm(name: str) -> str:
    """Width, spaces, brackets, case and the long form of 有限公司 make no difference."""
    return _BRACKETS.sub("", fold_enterprise_name(name)).upper().replace("有限责任公司", "有限公司")


def fold_code(code: str) -> str:
    """The form in which codes that look alike are equal."""
    return plain_code(code).translate(_LOOK_ALIKES)


def plain_code(code: str) -> str:
    """As typed, without width, case, spaces, line breaks and punctuation."""
    return _FILLING.sub("", fold_enterprise_name(code).upper())


def code_windows(remark: str, lengths: frozenset[int]) -> Iterator[str]:
    """Every piece of the remark that may be a code of one of these lengths, as typed.

    Spaces, line breaks and punctuation are passed over, Chinese characters part two pieces.
    """
    for segment in _SEGMENT.findall(plain_code(remark)):
        for length in lengths:
            for start in range(len(segment) - length + 1):
                yield segment[start : start + length]
