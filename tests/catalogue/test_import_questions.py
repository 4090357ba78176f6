"""Questions: every way to write type and key, and everything that makes a question unfit to be asked."""

import pytest

from server.catalogue.rules import QuestionType
from server.catalogue.services.question_sheet import MOST_QUESTIONS, QUESTION_SHEET
from server.registry.services.sheets import BLANK, Line, Reading, read_kinds
from tests.catalogue.catalogue_files import QUESTION, QUESTION_HEADER, changed, questions, sheet

MULTIPLE = changed(QUESTION, QUESTION_HEADER, 题型="多选题", 正确答案="ABD")
VERDICT = changed(
    QUESTION, QUESTION_HEADER, 题型="判断题", 正确答案="正确", 选项A="", 选项B="", 选项C="", 选项D=""
)  # fmt: skip


def read(*rows: tuple[str, ...]) -> Reading:
    return read_kinds(questions(*rows), [QUESTION_SHEET])


def only_line(row: tuple[str, ...]) -> Line:
    reading = read(row)
    assert reading.faults == []
    [line] = reading.lines["试题"]
    return line


def test_question_is_read_with_all_its_columns() -> None:
    values = only_line(QUESTION).values

    digest = values.pop("stem_hash")
    assert len(digest) == 64
    assert values == {
        "topic": "FL01",
        "type": QuestionType.SINGLE,
        "stem": "安全生产工作坚持的方针是（　）。",
        "options": ["甲", "乙", "丙", "丁"],
        "key": "A",
        "explanation": "见第三条。",
        "difficulty": 1,
        "knowledge": "方针",
        "kinds": [],
        "source": "《安全生产法》第三条",
    }


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("单选题", QuestionType.SINGLE),
        ("单选", QuestionType.SINGLE),
        ("0", QuestionType.SINGLE),
        ("多选题", QuestionType.MULTIPLE),
        ("1", QuestionType.MULTIPLE),
        ("判断", QuestionType.TRUE_FALSE),
        ("2", QuestionType.TRUE_FALSE),
    ],
)
def test_type_may_be_a_word_or_a_digit(word: str, kind: QuestionType) -> None:
    base = {QuestionType.SINGLE: QUESTION, QuestionType.MULTIPLE: MULTIPLE, QuestionType.TRUE_FALSE: VERDICT}[kind]

    assert only_line(changed(base, QUESTION_HEADER, 题型=word)).values["type"] is kind


@pytest.mark.parametrize(
    "written", ["ABD", "abd", "DBA", "A,B,D", "A、B、D", "A B D", "Ａ，Ｂ，Ｄ", "A;B；D", "A.B.D"]
)  # fmt: skip
def test_key_of_several_letters_is_read_however_it_is_written(written: str) -> None:
    assert only_line(changed(MULTIPLE, QUESTION_HEADER, 正确答案=written)).values["key"] == "ABD"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["正确", "对", "√", "A", "a", "T", "true", "TRUE", "Ｔ"], "T"),
        (["错误", "错", "×", "B", "F", "false", "FALSE"], "F"),
    ],
)  # fmt: skip
def test_verdict_is_read_however_it_is_written(words: list[str], key: str) -> None:
    assert [only_line(changed(VERDICT, QUESTION_HEADER, 正确答案=word)).values["key"] for word in words] == [key] * len(
        words
    )


def test_verdict_may_repeat_the_two_words_as_options() -> None:
    values = only_line(changed(VERDICT, QUESTION_HEADER, 选项A="对", 选项B="错", 正确答案="B")).values

    assert (values["key"], values["options"]) == ("F", [])


@pytest.mark.parametrize(("word", "level"), [("易", 1), ("中", 3), ("难", 5), ("1", 1), ("4", 4)])
def test_difficulty_is_a_word_or_a_level(word: str, level: int) -> None:
    assert only_line(changed(QUESTION, QUESTION_HEADER, 难度=word)).values["difficulty"] == level


@pytest.mark.parametrize(
    ("base", "cells", "column", "reason"),
    [
        (QUESTION, {"题型": ""}, "题型", BLANK),
        (QUESTION, {"题型": "填空题"}, "题型", "应为：单选题、多选题、判断题。"),
        (QUESTION, {"题型": "案例题"}, "题型", "暂不支持案例题，请拆成单选题或多选题。"),
        (QUESTION, {"专题编码": ""}, "专题编码", BLANK),
        (QUESTION, {"专题编码": "专题一"}, "专题编码", "应为1至20位字母或数字，例如：FL01。"),
        (QUESTION, {"题干": ""}, "题干", BLANK),
        (QUESTION, {"题干": "（　）。"}, "题干", "题干没有文字。"),
        (QUESTION, {"题干": "长" * 1001}, "题干", "不能超过1000个字，现在是1001个字。"),
        (QUESTION, {"选项B": ""}, "选项B", "后面还有选项，此处不能为空。"),
        (QUESTION, {"选项C": "甲"}, "选项C", "与选项A相同。"),
        (QUESTION, {"选项B": "", "选项C": "", "选项D": ""}, "选项B", BLANK),
        (QUESTION, {"正确答案": ""}, "正确答案", BLANK),
        (QUESTION, {"正确答案": "E"}, "正确答案", "没有选项E。"),
        (QUESTION, {"正确答案": "AB"}, "正确答案", "单选题只能有一个答案。"),
        (QUESTION, {"正确答案": "G"}, "正确答案", "答案应为选项字母，例如：A 或 ABD。"),
        (QUESTION, {"正确答案": "对"}, "正确答案", "答案应为选项字母，例如：A 或 ABD。"),
        (MULTIPLE, {"正确答案": "A"}, "正确答案", "多选题至少有两个答案。"),
        (MULTIPLE, {"正确答案": "AAB"}, "正确答案", "答案中有重复的字母。"),
        (MULTIPLE, {"正确答案": "ABF"}, "正确答案", "没有选项F。"),
        (VERDICT, {"正确答案": "C"}, "正确答案", "判断题的答案应为：正确、错误。"),
        (VERDICT, {"选项A": "错误", "选项B": "正确"}, "选项A", "判断题的选项应留空，或选项A为正确、选项B为错误。"),
        (QUESTION, {"难度": "6"}, "难度", "应为：易、中、难。"),
        (QUESTION, {"分值": "2"}, "分值", "分值由组卷规则决定，请留空。"),
        (QUESTION, {"解析": "长" * 1001}, "解析", "不能超过1000个字，现在是1001个字。"),
        (QUESTION, {"知识点": "长" * 51}, "知识点", "不能超过50个字，现在是51个字。"),
        (QUESTION, {"来源": "长" * 201}, "来源", "不能超过200个字，现在是201个字。"),
        (QUESTION, {"适用类别": "A,A"}, "适用类别", "应为用逗号分开、不重复的代码，例如：A,B,C1。"),
    ],
)  # fmt: skip
def test_unfit_question_is_named_by_row_and_column(
    base: tuple[str, ...], cells: dict[str, str], column: str, reason: str
) -> None:
    reading = read(changed(base, QUESTION_HEADER, **cells))

    assert [(fault.row, fault.column, fault.reason) for fault in reading.faults] == [(2, column, reason)]
    assert reading.lines["试题"] == []


def test_stem_that_comes_twice_is_named_even_in_other_punctuation_and_topic() -> None:
    again = changed(QUESTION, QUESTION_HEADER, 专题编码="FL02", 题干="安全生产工作坚持的方针是( )？")

    reading = read(QUESTION, again)

    assert [(fault.row, fault.column, fault.reason) for fault in reading.faults] == [(3, "题干", "与第2行重复。")]


def test_sheet_of_more_than_five_thousand_questions_is_refused() -> None:
    rows = [changed(QUESTION, QUESTION_HEADER, 题干=f"题干{number}") for number in range(MOST_QUESTIONS + 1)]

    reading = read_kinds(sheet("试题", QUESTION_HEADER, *rows), [QUESTION_SHEET])

    assert (reading.unusable, [fault.reason for fault in reading.faults]) == (
        True, ["超过5000行，请分成几个文件。"],
    )  # fmt: skip
