"""What a cell of a statement may hold. Each reader takes text and raises ValueError with a Chinese sentence."""

import re
import unicodedata
from datetime import datetime, time
from typing import Final

from server.clock import SHANGHAI

_MOST_YUAN: Final = 10**10
_AMOUNT: Final = re.compile(r"(?P<sign>[-+]?)(?P<whole>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.(?P<part>[0-9]*?)0*)?")
_DECORATION: Final = re.compile(r"[\s¥元]|CNY|RMB|人民币")
_YEARS: Final = range(2000, 2100)
_DAY: Final = r"(\d{4})(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})日?|(\d{4})(\d{2})(\d{2})"
_TIME: Final = r"(\d{1,2})[:：时.](\d{1,2})(?:[:分.](\d{1,2})秒?(?:\.\d+)?|分)?|(\d{2})(\d{2})(\d{2})(?:\d{3}|\d{6})?"
_MOMENT: Final = re.compile(rf"(?:{_DAY})(?:[T\s_-]*(?:{_TIME}))?", re.ASCII)
_TIME_ALONE: Final = re.compile(_TIME, re.ASCII)
_ACCOUNT: Final = re.compile(r"[0-9A-Z*]{0,40}")
_SCIENTIFIC: Final = re.compile(r"[0-9][0-9.]*E[+-]?[0-9]+|[0-9]+\.[0-9]+")

NO_AMOUNT: Final = "应为金额，最多两位小数，例如：1,234.50。"
NO_MOMENT: Final = "应为日期或日期时间，例如：2026-01-31 09:30:00。"
NO_ACCOUNT: Final = "应为账号。"
LOST_DIGITS: Final = "账号成了科学计数法或小数，末尾几位可能已丢失。请从网银重新导出，或把该列设为“文本”格式。"


def amount_fen(text: str) -> int:
    """`1,234.5`, `１，２３４．５０`, `￥-3` and `(3.00)` as signed fen; no float is ever made of it."""
    plain = _DECORATION.sub("", unicodedata.normalize("NFKC", text))
    if plain.startswith("(") and plain.endswith(")"):  # as accountants write what is negative
        plain = "-" + plain[1:-1]
    plain = plain.replace("−", "-").replace("--", "x")
    found = _AMOUNT.fullmatch(plain)
    part = (found["part"] or "") if found else ""
    if found is None or not found["whole"].isascii() or len(part) > 2:
        raise ValueError(NO_AMOUNT)
    whole = found["whole"].replace(",", "").lstrip("0")
    if len(whole) > len(str(_MOST_YUAN)):
        raise ValueError(NO_AMOUNT)
    fen = int(whole or "0") * 100 + int(part.ljust(2, "0"))
    return -fen if found["sign"] == "-" else fen


def moment(day: str, clock: str = "") -> tuple[datetime, bool]:
    """An Asia/Shanghai moment, and whether the time of day is known (00:00 otherwise).

    `20260131`, `2026-1-31 9:30:00`, `2026年1月31日`, `20260131093000`; `clock` is a second column, with the time
    alone or with the day once more.
    """
    if _MOMENT.fullmatch(_plain(clock)):
        return moment(clock)
    found = _MOMENT.fullmatch(_plain(day))
    if found is None:
        raise ValueError(NO_MOMENT)
    year, month, number = (int(part) for part in found.groups()[:6] if part)
    at, known = _time(found.groups()[6:]), found[7] is not None or found[10] is not None
    if clock and not known:
        separate = _TIME_ALONE.fullmatch(_plain(clock))
        if separate is None:
            raise ValueError(NO_MOMENT)
        at, known = _time(separate.groups()), True
    try:
        if year not in _YEARS:
            raise ValueError
        return datetime(year, month, number, at.hour, at.minute, at.second, tzinfo=SHANGHAI), known
    except ValueError:
        raise ValueError("没有这一天，请核对日期。") from None


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _time(groups: tuple[str | None, ...]) -> time:
    hour, minute, second = [*(int(part) for part in groups if part), 0, 0, 0][:3]
    try:
        return time(hour, minute, second)
    except ValueError:
        raise ValueError(NO_MOMENT) from None


def account(text: str) -> str:
    """Digits (letters where a bank has them, stars where it masks); spaces and hyphens are dropped. "" where blank."""
    plain = unicodedata.normalize("NFKC", text).upper().strip().strip("'\"=`")
    if _SCIENTIFIC.fullmatch(plain):
        raise ValueError(LOST_DIGITS)
    kept = re.sub(r"[\s\-_./]", "", plain)
    if not _ACCOUNT.fullmatch(kept):
        raise ValueError(NO_ACCOUNT)
    return kept


def incoming(text: str) -> bool:
    """Whether 借/贷 and its like mean money that comes in."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if re.match(r"贷|收|转入|来账|存入|转存", plain):
        return True
    if re.match(r"借|支|转出|往账|付|取", plain):
        return False
    raise ValueError("应为“借”或“贷”（往账或来账）。")
