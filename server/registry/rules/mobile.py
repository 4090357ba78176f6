"""Mobile numbers of mainland China."""

import re
import unicodedata
from typing import Final

from server.registry.rules.identifiers import InvalidIdentifier, folded

_COUNTRY: Final = re.compile(r"^(?:\+|00)86")
_SHAPE: Final = re.compile(r"1[3-9][0-9]{9}")


def parse_mobile(text: str) -> str:
    """Eleven digits, without country code, spaces and hyphens. Raises InvalidIdentifier: empty, length, format."""
    number = "".join(sign for sign in folded(text) if unicodedata.category(sign) != "Pd")
    number = _COUNTRY.sub("", number)
    if not number:
        raise InvalidIdentifier("empty", "请填写手机号码。")
    if len(number) != 11:
        raise InvalidIdentifier("length", f"手机号码应为11位，现在是{len(number)}位。")
    if not _SHAPE.fullmatch(number):
        raise InvalidIdentifier("format", "手机号码应为11位数字，以13至19开头。")
    return number


def mask_mobile(mobile: str) -> str:
    """`138****8000`; anything that is not eleven characters long is hidden altogether."""
    if len(mobile) != 11:
        return "*" * len(mobile)
    return f"{mobile[:3]}****{mobile[-4:]}"
