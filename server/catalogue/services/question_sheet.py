"""The sheet of questions: its columns, and everything a question must be (options, key, type) before it is asked."""

import re
import unicodedata
from typing import Final

from server.catalogue.rules import QuestionType, stem_hash
from server.catalogue.services.topic_sheets import topic_code
from server.registry.services.cells import choice, codes, line, passage
from server.registry.services.sheets import BLANK, Cells, Kind, Line

QUESTIONS: Final = "试题"
MOST_QUESTIONS: Final = 5_000

_LETTERS: Final = "ABCDEF"
_OPTIONS: Final = tuple(f"选项{letter}" for letter in _LETTERS)
_KEY: Final = "正确答案"
_TYPES: Final = {
    "单选题": QuestionType.SINGLE, "单选": QuestionType.SINGLE, "0": QuestionType.SINGLE,
    "多选题": QuestionType.MULTIPLE, "多选": QuestionType.MULTIPLE, "1": QuestionType.MULTIPLE,
    "判断题": QuestionType.TRUE_FALSE, "判断": QuestionType.TRUE_FALSE, "2": QuestionType.TRUE_FALSE,
}  # fmt: skip
_CASES: Final = {"案例题", "案例", "3"}
_TRUE: Final = {"正确", "对", "是", "√", "✓", "A", "T", "TRUE"}
_FALSE: Final = {"错误", "错", "否", "×", "✗", "B", "F", "FALSE"}
_DIFFICULTIES: Final = {"易": 1, "中": 3, "难": 5} | {str(level): level for level in range(1, 6)}
_BETWEEN_LETTERS: Final = re.compile(r"[,，、;；.\s]+")


def _type(text: str) -> QuestionType:
    if text in _CASES:
        raise ValueError("暂不支持案例题，请拆成单选题或多选题。")
    return choice(_TYPES)(text)


def _stem(text: str) -> str:
    if not any(sign.isalnum() for sign in text):
        raise ValueError("题干没有文字。")
    return passage(1000)(text)


def _question(cells: Cells) -> Line:
    kind, stem = cells.take("题型", _type), cells.take("题干", _stem)
    options = _options(cells)
    key = _true_or_false(cells, options) if kind is QuestionType.TRUE_FALSE else _letters(cells, kind, options)
    if cells.row.cells.get("分值"):
        cells.refuse("分值", "分值由组卷规则决定，请留空。")
    if cells.row.cells.get("案例编号"):
        cells.refuse("案例编号", "暂不支持案例题，请留空。")
    digest = stem_hash(stem or "")
    return cells.line(
        digest,
        topic=cells.take("专题编码", topic_code),
        type=kind,
        stem=stem,
        stem_hash=digest,
        options=[] if kind is QuestionType.TRUE_FALSE else options,
        key=key,
        explanation=cells.find("解析", passage(1000)) or "",
        difficulty=cells.find("难度", choice(_DIFFICULTIES)),
        knowledge=cells.find("知识点", line(50)) or "",
        kinds=cells.find("适用类别", codes) or [],
        source=cells.find("来源", line(200)) or "",
    )


def _options(cells: Cells) -> list[str]:
    """The texts of A, B, C … in order; a gap or the same text twice is a fault."""
    texts = [cells.find(column, passage(500)) or "" for column in _OPTIONS]
    while texts and not texts[-1]:
        texts.pop()
    for place, text in enumerate(texts):
        if not text:
            cells.refuse(_OPTIONS[place], "后面还有选项，此处不能为空。")
        elif text in texts[:place]:
            cells.refuse(_OPTIONS[place], f"与选项{_LETTERS[texts.index(text)]}相同。")
    return texts


def _true_or_false(cells: Cells, options: list[str]) -> str:
    """T or F. Options may only repeat the two words, in this order: A must mean 正确."""
    if options and [_verdict(text) for text in options] != ["T", "F"]:
        cells.refuse("选项A", "判断题的选项应留空，或选项A为正确、选项B为错误。")
    verdict = _verdict(cells.take(_KEY, line(10)) or "")
    if cells.row.cells.get(_KEY) and not verdict:
        cells.refuse(_KEY, "判断题的答案应为：正确、错误。")
    return verdict


def _verdict(text: str) -> str:
    word = unicodedata.normalize("NFKC", text).upper()
    return "T" if word in _TRUE else "F" if word in _FALSE else ""


def _letters(cells: Cells, kind: QuestionType | None, options: list[str]) -> str:
    """`ABD`, sorted, of options that are there."""
    written = unicodedata.normalize("NFKC", cells.take(_KEY, line(30)) or "").upper()
    letters = _BETWEEN_LETTERS.sub("", written)
    if len(options) < 2:
        cells.refuse("选项B" if options else "选项A", BLANK)
    if reason := _why_not(letters, kind, options):
        cells.refuse(_KEY, reason)
    return "".join(sorted(letters))


def _why_not(letters: str, kind: QuestionType | None, options: list[str]) -> str | None:
    if not letters or not set(letters) <= set(_LETTERS):
        return "答案应为选项字母，例如：A 或 ABD。"
    if len(set(letters)) < len(letters):
        return "答案中有重复的字母。"
    if kind is QuestionType.SINGLE and len(letters) > 1:
        return "单选题只能有一个答案。"
    if kind is QuestionType.MULTIPLE and len(letters) < 2:
        return "多选题至少有两个答案。"
    absent = [letter for letter in letters if letter not in _LETTERS[: len(options)]]
    return f"没有选项{absent[0]}。" if absent else None


QUESTION_SHEET: Final = Kind(
    QUESTIONS, ("题型", "题干"), ("题型", "专题编码", "题干", _KEY),
    (*_OPTIONS, "解析", "难度", "分值", "知识点", "适用类别", "来源", "案例编号"), _question, "题干", MOST_QUESTIONS,
)  # fmt: skip
