"""A question as it is written down, in a row of a sheet or in a form, and the way back from the bank."""

from collections.abc import Mapping, Sequence
from typing import Final

from server.catalogue.queries.questions import QuestionVersion
from server.catalogue.rules import DIFFICULTIES, QuestionType, stem_hash
from server.catalogue.rules.choices import LETTERS
from server.catalogue.rules.questions import filled_options, option_faults, read_key, stem_fault
from server.catalogue.services.topic_sheets import topic_code
from server.integrations.spreadsheets import Fault, Row
from server.registry.services.cells import choice, codes, line, passage
from server.registry.services.sheets import Cells, Kind, Line

QUESTIONS: Final = "试题"
MOST_QUESTIONS: Final = 5_000

# What is written of a question → the sheet's column for it.
COLUMNS: Final[Mapping[str, str]] = {
    "type": "题型", "topic": "专题编码", "stem": "题干",
    **{f"option_{letter.lower()}": f"选项{letter}" for letter in LETTERS},
    "key": "正确答案", "explanation": "解析", "difficulty": "难度", "knowledge": "知识点", "kinds": "适用类别",
    "source": "来源",
}  # fmt: skip
REQUIRED: Final = ("题型", "专题编码", "题干", "正确答案")
Written = Mapping[str, str]  # names of COLUMNS → text
SAMPLE: Final = "（示例）"  # how the template's sample rows begin
_NAMES: Final = {column: name for name, column in COLUMNS.items()}
_OPTIONS: Final = tuple(f"选项{letter}" for letter in LETTERS)
_KEY: Final = "正确答案"
_TYPES: Final = {
    "单选题": QuestionType.SINGLE, "单选": QuestionType.SINGLE, "0": QuestionType.SINGLE,
    "多选题": QuestionType.MULTIPLE, "多选": QuestionType.MULTIPLE, "1": QuestionType.MULTIPLE,
    "判断题": QuestionType.TRUE_FALSE, "判断": QuestionType.TRUE_FALSE, "2": QuestionType.TRUE_FALSE,
}  # fmt: skip
_CASES: Final = {"案例题", "案例", "3"}
LEVELS: Final = {"易": 1, "中": 3, "难": 5} | {str(level): level for level in DIFFICULTIES}
_VERDICTS: Final = {"T": "正确", "F": "错误"}


def read_written(written: Written) -> tuple[Line, Mapping[str, str]]:
    """What a form says of a question, and its faults by name. Browsers end lines with two signs."""
    texts = {column: written.get(name, "").replace("\r\n", "\n") for name, column in COLUMNS.items()}
    cells = Cells("", Row(0, texts))
    return _question(cells), named(cells.faults)


def named(faults: Sequence[Fault]) -> Mapping[str, str]:
    """The faults of one question by what is written there."""
    return {_NAMES[fault.column]: fault.reason for fault in faults}


def written_of(card: QuestionVersion) -> Written:
    """The way back: reading this gives the same question again."""
    options = {f"option_{letter.lower()}": text for letter, text in zip(LETTERS, card.options, strict=False)}
    words = {level: word for word, level in reversed(LEVELS.items())}
    return {
        **dict.fromkeys(COLUMNS, ""), **options, "type": card.type.label, "topic": card.topic_code, "stem": card.stem,
        "key": _VERDICTS.get(card.key, card.key) if card.type is QuestionType.TRUE_FALSE else card.key,
        "explanation": card.explanation, "difficulty": words[card.difficulty], "knowledge": card.knowledge,
        "kinds": ",".join(card.kinds), "source": card.source,
    }  # fmt: skip


def differences(before: QuestionVersion, after: QuestionVersion) -> Sequence[tuple[str, str, str]]:
    """(column, what stood there, what stands there now) of all that two versions say differently."""
    old, new = written_of(before), written_of(after)
    return [(column, old[name], new[name]) for name, column in COLUMNS.items() if old[name] != new[name]]


def _type(text: str) -> QuestionType:
    if text in _CASES:
        raise ValueError("暂不支持案例题，请拆成单选题或多选题。")
    return choice(_TYPES)(text)


def _stem(text: str) -> str:
    if text.startswith(SAMPLE):
        raise ValueError("这是模板的示例，请删除此行。")
    if reason := stem_fault(text):
        raise ValueError(reason)
    return passage(1000)(text)


def _question(cells: Cells) -> Line:
    kind, stem = cells.take("题型", _type), cells.take("题干", _stem)
    options = filled_options([cells.find(column, passage(500)) or "" for column in _OPTIONS])
    for place, reason in option_faults(kind, options).items():
        cells.refuse(_OPTIONS[place], reason)
    key = cells.take(_KEY, lambda written: read_key(kind, line(30)(written), options))
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
        difficulty=cells.find("难度", choice(LEVELS)),
        knowledge=cells.find("知识点", line(50)) or "",
        kinds=cells.find("适用类别", codes) or [],
        source=cells.find("来源", line(200)) or "",
    )


QUESTION_SHEET: Final = Kind(
    QUESTIONS, ("题型", "题干"), REQUIRED, (*(set(COLUMNS.values()) - set(REQUIRED)), "分值", "案例编号"), _question,
    "题干", MOST_QUESTIONS,
)  # fmt: skip
