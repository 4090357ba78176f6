"""Unified social credit codes (GB 32100-2015) of enterprises and of whoever pays for them."""

import re
from typing import Final

from server.registry.rules.identifiers import InvalidIdentifier, folded

_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # no I O S V Z: they look like 1 0 5 U 2
_WEIGHTS: Final = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
# Letters may stand in the first two places (N2 for a village collective), never in the region.
_SHAPE: Final = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")
_ORGANISATION_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)  # GB 11714-1997
_ORGANISATION_CHECK_CHARACTERS: Final = "0X987654321"  # by the sum modulo 11


def parse_credit_code(text: str) -> str:
    """The canonical 18 characters. Raises InvalidIdentifier: empty, length, alphabet, format, checksum."""
    code = folded(text).upper()
    _refuse_wrong_shape(code)
    total = sum(weight * _ALPHABET.index(sign) for weight, sign in zip(_WEIGHTS, code[:17], strict=True))
    if _ALPHABET[-total % 31] != code[17]:
        raise InvalidIdentifier("checksum", "统一社会信用代码校验不通过，请对照营业执照逐位核对。")
    return code


def organisation_code_warning(credit_code: str) -> str | None:
    """A sentence where the organisation code inside a canonical credit code fails its own check (GB 11714).

    A warning only: the check that decides is that of GB 32100 itself.
    """
    body, check = credit_code[8:16], credit_code[16]
    total = sum(weight * int(sign, 36) for weight, sign in zip(_ORGANISATION_WEIGHTS, body, strict=True))
    if _ORGANISATION_CHECK_CHARACTERS[total % 11] == check:
        return None
    return "统一社会信用代码第9至17位（主体标识码）校验不一致，请再次核对。"


def _refuse_wrong_shape(code: str) -> None:
    if not code:
        raise InvalidIdentifier("empty", "请填写统一社会信用代码。")
    if len(code) != 18:
        raise InvalidIdentifier("length", f"统一社会信用代码应为18位，现在是{len(code)}位。")
    if not set(code) <= set(_ALPHABET):
        raise InvalidIdentifier(
            "alphabet",
            "统一社会信用代码只含数字和大写字母，且不使用字母I、O、S、V、Z，请核对是否应为数字1、0、5或2。",
        )
    if not _SHAPE.fullmatch(code):
        raise InvalidIdentifier("format", "统一社会信用代码第3至8位应为数字。")
