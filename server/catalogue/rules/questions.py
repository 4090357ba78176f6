"""Everything a question must be before it is asked, told of a row of a sheet and of a form alike."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from server.catalogue.rules import QuestionType
from server.catalogue.rules.choices import LETTERS

FEWEST_OPTIONS: Final = 2

_TRUE: Final = {"正确", "对", "是", "√", "✓", "A", "T", "TRUE"}
_FALSE: Final = {"错误", "错", "否", "×", "✗", "B", "F", "FALSE"}
_BETWEEN_LETTERS: Final = re.compile(r"[,，、;；.\s]+")


def stem_fault(stem: str) -> str | None:
    return None if any(sign.isalnum() for sign in stem) else "题干没有文字。"


def filled_options(texts: Sequence[str]) -> list[str]:
    """Without the blank ones after the last that is filled in."""
    last = max((place for place, text in enumerate(texts) if text), default=-1)
    return list(texts[: last + 1])


def option_faults(kind: QuestionType | None, options: Sequence[str]) -> Mapping[int, str]:
    """Place → what is wrong there: a gap, the same text twice, fewer than two; of a true/false question anything
    but its two words in this order, since A must mean 正确."""
    faults = {}
    for place, text in enumerate(options):
        if not text:
            faults[place] = "后面还有选项，此处不能为空。"
        elif text in options[:place]:
            faults[place] = f"与选项{LETTERS[options.index(text)]}相同。"
    if kind is QuestionType.TRUE_FALSE:
        if options and [verdict(text) for text in options] != ["T", "F"]:
            faults.setdefault(0, "判断题的选项应留空，或选项A为正确、选项B为错误。")
    elif len(options) < FEWEST_OPTIONS:
        faults.setdefault(len(options), "请填写。")
    return faults


def read_key(kind: QuestionType | None, written: str, options: Sequence[str]) -> str:
    """T or F, or the letters of the right options in their order, however they are written. Raises ValueError."""
    if kind is QuestionType.TRUE_FALSE:
        if not (found := verdict(written)):
            raise ValueError("判断题的答案应为：正确、错误。")
        return found
    letters = _BETWEEN_LETTERS.sub("", unicodedata.normalize("NFKC", written).upper())
    if reason := _why_not(letters, kind, options):
        raise ValueError(reason)
    return "".join(sorted(letters))


def verdict(text: str) -> str:
    """T, F, or empty for what is neither."""
    word = unicodedata.normalize("NFKC", text).upper()
    return "T" if word in _TRUE else "F" if word in _FALSE else ""


def _why_not(letters: str, kind: QuestionType | None, options: Sequence[str]) -> str | None:
    if not letters or not set(letters) <= set(LETTERS):
        return "答案应为选项字母，例如：A 或 ABD。"
    if len(set(letters)) < len(letters):
        return "答案中有重复的字母。"
    if kind is QuestionType.SINGLE and len(letters) > 1:
        return "单选题只能有一个答案。"
    if kind is QuestionType.MULTIPLE and len(letters) < 2:
        return "多选题至少有两个答案。"
    absent = [letter for letter in letters if letter not in LETTERS[: len(options)]]
    return f"没有选项{absent[0]}。" if absent else None
