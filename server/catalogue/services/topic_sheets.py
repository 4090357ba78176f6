"""The sheets of topic categories and topics: their columns, and what a row of each must hold."""

import re
from typing import Final

from server.registry.services.cells import codes, line, tenths, whole
from server.registry.services.sheets import Cells, Kind, Line

CATEGORIES: Final = "专题类别"
TOPICS: Final = "专题"

_CODE: Final = re.compile(r"[0-9A-Za-z_-]{1,20}")  # it becomes part of a file's key
_A_DAY: Final = 86_400


def topic_code(text: str) -> str:
    if not _CODE.fullmatch(text):
        raise ValueError("应为1至20位字母或数字，例如：FL01。")
    return text


def _category(cells: Cells) -> Line:
    name = cells.take("专题类别", line(40))
    about = cells.find("说明", line(200)) or ""
    return cells.line(name, name=name, position=cells.take("序号", whole(0, 999)), description=about)


def _topic(cells: Cells) -> Line:
    """`category`, `video` and `captions` are names that the importer turns into rows and files."""
    code = cells.take("专题编码", topic_code)
    if cells.row.cells.get("字幕") and not cells.row.cells.get("视频"):
        cells.refuse("视频", "有字幕时必须填写视频。")
    return cells.line(
        code,
        code=code,
        category=cells.take("专题类别", line(40)),
        title=cells.take("专题名称", line(100)),
        teacher=cells.take("授课教师", line(50)),
        summary=cells.find("简介", line(200)) or "",
        credit_tenths=cells.take("学分", tenths(5, 20)),
        required_seconds=cells.take("学习秒数", whole(1, _A_DAY)),
        kinds=cells.take("适用类别", codes),
        video=cells.find("视频", line(100)),
        captions=cells.find("字幕", line(100)),
    )


CATEGORY_SHEET: Final = Kind(
    CATEGORIES, ("序号", "专题类别"), ("序号", "专题类别"), ("说明",), _category, "专题类别", 200
)
TOPIC_SHEET: Final = Kind(
    TOPICS, ("专题编码", "专题名称"), ("专题编码", "专题类别", "专题名称", "授课教师", "学分", "学习秒数", "适用类别"),
    ("简介", "视频", "字幕"), _topic, "专题编码", 5_000,
)  # fmt: skip
