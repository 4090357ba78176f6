"""The sheet of questions to be filled in: what must be there carries a star, two sample rows, lists to choose from."""

from collections.abc import Mapping, Sequence
from typing import Final

from server.catalogue.rules import QuestionType
from server.catalogue.services.question_sheet import COLUMNS, LEVELS, REQUIRED, SAMPLE

HEADER: Final = tuple(f"{column}*" if column in REQUIRED else column for column in COLUMNS.values())
_SAMPLES: Final = (
    {
        "题型": "单选题",
        "题干": f"{SAMPLE}安全生产工作应当坚持的方针是（　）。",
        "选项A": "安全第一、预防为主、综合治理",
        "选项B": "安全优先、生产第二",
        "选项C": "预防第一、安全为主",
        "选项D": "以人为本、综合管理",
        "正确答案": "A",
        "解析": "《安全生产法》第三条。",
        "难度": "易",
        "知识点": "安全生产方针",
        "来源": "《安全生产法》第三条",
    },
    {
        "题型": "多选题",
        "题干": f"{SAMPLE}下列人员中属于特种作业人员的有（　）。",
        "选项A": "建筑电工",
        "选项B": "建筑架子工",
        "选项C": "施工员",
        "正确答案": "AB",
        "难度": "中",
        "知识点": "特种作业",
        "适用类别": "B,C",
    },
)


def sample_rows(topic: str) -> Sequence[Sequence[str]]:
    """Of a topic that is there. An import refuses them, so that nobody is asked a sample."""
    return [[{**sample, "专题编码": topic}.get(column, "") for column in COLUMNS.values()] for sample in _SAMPLES]


def choices(topics: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """Caption of a column → what may be chosen there."""
    words = {
        "题型*": [one.label for one in QuestionType],
        "专题编码*": topics,
        "难度": [word for word in LEVELS if not word.isdecimal()],
    }
    return {caption: texts for caption, texts in words.items() if texts}
