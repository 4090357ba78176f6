"""What a cell of an imported sheet may hold. Each reader takes text and raises ValueError with a Chinese sentence."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final, TypeVar

_T = TypeVar("_T")

_DAY: Final = re.compile(r"([0-9]{4})(?:-|/|\.|年)([0-9]{1,2})(?:-|/|\.|月)([0-9]{1,2})日?(?: 00:00:00)?")
_YEARS: Final = range(1900, 2200)
_NUMBER: Final = re.compile(r"([0-9]{1,9})(?:\.([0-9]*?)0*)?")  # the zeros Excel adds or drops say nothing
_SEPARATORS: Final = re.compile(r"[,，、;；\s]+")
_CITY: Final = re.compile(r"[1-9][0-9]{3}00")


def line(most: int) -> Callable[[str], str]:
    """One line of at most `most` characters, as entered."""
    return lambda text: _checked(text, most, "")


def passage(most: int) -> Callable[[str], str]:
    """The same, in which lines may be broken."""
    return lambda text: _checked(text, most, "\n\t")


def _checked(text: str, most: int, allowed: str) -> str:
    if any(unicodedata.category(sign) in {"Cc", "Cs"} and sign not in allowed for sign in text):
        raise ValueError("含有换行或不可见的控制字符，请删除后重新填写。")
    if len(text) > most:
        raise ValueError(f"不能超过{most}个字，现在是{len(text)}个字。")
    return text


def day(text: str) -> date:
    """2026-01-01, 2026/1/1, 2026.1.1 or 2026年1月1日."""
    found = _DAY.fullmatch(unicodedata.normalize("NFKC", text))
    if found is None:
        raise ValueError("日期格式不正确，例如：2026-01-31 或 2026年1月31日。")
    year, month, number = map(int, found.groups())
    try:
        if year not in _YEARS:
            raise ValueError
        return date(year, month, number)
    except ValueError:
        raise ValueError("没有这一天，请核对日期。") from None


def whole(least: int, most: int) -> Callable[[str], int]:
    """A whole number within its limits."""
    return lambda text: _scaled(text, 0, least, most)


def tenths(least: int, most: int) -> Callable[[str], int]:
    """A number with one decimal, in tenths: 1.5 is 15."""
    return lambda text: _scaled(text, 1, least, most)


def fen(most: int) -> Callable[[str], int]:
    """Yuan with two decimals, in fen: 240.00 is 24000."""
    return lambda text: _scaled(text, 2, 0, most)


def _scaled(text: str, places: int, least: int, most: int) -> int:
    found = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text))
    decimals = (found[2] or "") if found else ""
    if found is None or len(decimals) > places:
        raise ValueError("应为整数。" if places == 0 else f"应为数字，最多{places}位小数。")
    value = int(found[1] + decimals.ljust(places, "0"))
    if not least <= value <= most:
        raise ValueError(f"应在{_shown(least, places)}至{_shown(most, places)}之间。")
    return value


def _shown(value: int, places: int) -> str:
    return str(value) if places == 0 else f"{value / 10**places:.{places}f}"


def choice(meanings: Mapping[str, _T]) -> Callable[[str], _T]:
    """One of the words. The sentence names the first of each meaning, and leaves codes to those who know them."""
    firsts = {meaning: word for word, meaning in reversed(list(meanings.items()))}
    named = [word for word, meaning in meanings.items() if firsts[meaning] == word]
    words = "、".join([word for word in named if not word.isascii()] or named)

    def read(text: str) -> _T:
        word = unicodedata.normalize("NFKC", text).upper()
        if word not in meanings:
            raise ValueError(f"应为：{words}。")
        return meanings[word]

    return read


yes_or_no: Final = choice({"是": True, "否": False})


def codes(text: str) -> list[str]:
    """A list such as `A,B、C1`, in its order. Whether the codes exist is asked elsewhere."""
    found = [code for code in _SEPARATORS.split(unicodedata.normalize("NFKC", text).upper()) if code]
    if not found or len(set(found)) < len(found):
        raise ValueError("应为用逗号分开、不重复的代码，例如：A,B,C1。")
    return found


def city_code(text: str) -> str:
    """Six digits of a city: 370100 is Jinan."""
    if not _CITY.fullmatch(text):
        raise ValueError("应为6位地市代码，例如：370100（济南）。")
    return text
