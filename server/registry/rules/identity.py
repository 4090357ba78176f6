"""Resident identity numbers (GB 11643-1999): how they are read, what they say, how they are masked."""

import re
from datetime import date
from enum import StrEnum
from typing import Final

from server.registry.rules.identifiers import InvalidIdentifier, folded

# GB 11643-1999: ISO 7064 MOD 11-2, written as a weight for each of the 17 digits.
_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_CHARACTERS: Final = "10X98765432"
_SHAPE: Final = re.compile(r"[0-9]{17}[0-9X]")
_LEGACY_SHAPE: Final = re.compile(r"[0-9]{15}")
_MASKED_FROM_LENGTH: Final = 15  # shorter documents would show most of themselves with seven characters left


class Sex(StrEnum):
    MALE = "M"
    FEMALE = "F"

    @property
    def label(self) -> str:
        return "男" if self is Sex.MALE else "女"


def parse_identity_number(text: str, today: date, *, legacy: bool = False) -> str:
    """The canonical 18 characters of what somebody typed.

    The region code is not checked: people born before their county became a city (370283 in 1965) and
    residence permits (81, 82, 83) are valid. `legacy` also takes the 15 digits used before 1999, for bulk
    imports of old data only: as a document they are void since 2013.
    Raises InvalidIdentifier: empty, length, format, checksum, date, future.
    """
    number = folded(text).upper()
    if legacy and _LEGACY_SHAPE.fullmatch(number):
        number = _with_check_character(f"{number[:6]}19{number[6:]}")
    _refuse_wrong_shape(number)
    if _with_check_character(number[:17]) != number:
        raise InvalidIdentifier("checksum", "身份证号校验不通过，请对照证件逐位核对。")
    if _birth_date_or_refusal(number) > today:
        raise InvalidIdentifier("future", "身份证号中的出生日期晚于今天，请核对。")
    return number


def birth_date(identity_number: str) -> date:
    """The day of birth in a canonical number."""
    return date(int(identity_number[6:10]), int(identity_number[10:12]), int(identity_number[12:14]))


def age(identity_number: str, today: date) -> int | None:
    """Whole years on that day; None for a document that says no day of birth."""
    try:
        born = birth_date(identity_number)
    except ValueError:
        return None
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def sex(identity_number: str) -> Sex:
    """By the last digit of the serial in a canonical number: odd is male."""
    return Sex.MALE if int(identity_number[16]) % 2 else Sex.FEMALE


def mask_identity_number(identity_number: str) -> str:
    """`370***********0015`; of a shorter document number only the last two characters are left."""
    ahead, behind = (3, 4) if len(identity_number) >= _MASKED_FROM_LENGTH else (0, 2)
    hidden = len(identity_number) - ahead - behind
    if hidden <= 0:
        return "*" * len(identity_number)
    return identity_number[:ahead] + "*" * hidden + identity_number[-behind:]


def _refuse_wrong_shape(number: str) -> None:
    if not number:
        raise InvalidIdentifier("empty", "请填写身份证号。")
    if len(number) != 18:
        raise InvalidIdentifier("length", f"身份证号应为18位，现在是{len(number)}位。")
    if not _SHAPE.fullmatch(number):
        raise InvalidIdentifier("format", "身份证号前17位应为数字，最后一位为数字或字母X。")


def _with_check_character(first_17: str) -> str:
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first_17, strict=True))
    return first_17 + _CHECK_CHARACTERS[total % 11]


def _birth_date_or_refusal(number: str) -> date:
    try:
        return birth_date(number)
    except ValueError:
        raise InvalidIdentifier("date", "身份证号中的出生日期不存在，请核对。") from None
