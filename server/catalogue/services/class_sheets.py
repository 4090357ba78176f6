"""The sheets of class kinds and training classes: their columns, and what a row of each must hold."""

import re
from typing import Final

from server.catalogue.rules import ExamMode
from server.registry.rules import PersonnelCategory
from server.registry.services.cells import choice, city_code, codes, day, fen, line, tenths, whole, yes_or_no
from server.registry.services.sheets import Cells, Kind, Line

KINDS: Final = "班别"
CLASSES: Final = "学习班"

_MODES: Final = {"线上": ExamMode.ONLINE, "线下": ExamMode.OFFLINE}
_KIND: Final = re.compile(r"[A-Z0-9]{1,8}")
_NUMBER: Final = re.compile(r"[0-9A-Za-z-]{1,20}")
_WINDOWS: Final = (("报名开始", "报名结束"), ("学习开始", "学习结束"))
_MOST_FEN: Final = 10_000_000


def kind_code(text: str) -> str:
    code = text.upper()
    if not _KIND.fullmatch(code):
        raise ValueError("应为1至8位大写字母或数字，例如：B。")
    return code


def _class_number(text: str) -> str:
    if not _NUMBER.fullmatch(text):
        raise ValueError("应为1至20位字母或数字，例如：202601A。")
    return text


def _categories(text: str) -> list[str]:
    found = codes(text)
    if not set(found) <= set(PersonnelCategory):
        raise ValueError("应为证书类别：A、B、C、C1、C2、C3。")
    return found


def _class_kind(cells: Cells) -> Line:
    code = cells.take("班别代码", kind_code)
    return cells.line(
        code,
        code=code,
        title=cells.take("班别名称", line(40)),
        position=cells.take("序号", whole(0, 999)),
        categories=cells.find("适用类别", _categories) or [],
        needs_constructor=cells.find("需要建造师注册", yes_or_no),
    )


def _training_class(cells: Cells) -> Line:
    number = cells.take("班号", _class_number)
    days = {column: cells.take(column, day) for window in _WINDOWS for column in window}
    for first, last in _WINDOWS:
        if days[first] and days[last] and days[first] > days[last]:
            cells.refuse(last, f"早于{first}。")
    return cells.line(
        number,
        number=number,
        name=cells.take("班名", line(100)),
        kind_id=cells.take("班别", kind_code),
        city_code=cells.take("地市代码", city_code),
        enrol_from=days["报名开始"],
        enrol_to=days["报名结束"],
        study_from=days["学习开始"],
        study_to=days["学习结束"],
        credit_tenths=cells.take("学分", tenths(1, 9_999)),
        term=cells.find("期次", whole(1, 99)),
        seats=cells.take("名额", whole(0, 1_000_000)),
        price_fen=cells.take("培训费", fen(_MOST_FEN)),
        exam_mode=cells.take("考试方式", choice(_MODES)),
        seek_allowed=cells.find("允许拖动", yes_or_no),
        photos_block_exam=cells.find("照片不合格不得考试", yes_or_no),
    )


CLASS_KIND_SHEET: Final = Kind(
    KINDS, ("班别代码", "班别名称"), ("班别代码", "班别名称", "序号"), ("适用类别", "需要建造师注册"),
    _class_kind, "班别代码", 200,
)  # fmt: skip
CLASS_SHEET: Final = Kind(
    CLASSES, ("班号", "班名"),
    (
        "班号", "班名", "班别", "地市代码", "报名开始", "报名结束", "学习开始", "学习结束", "学分", "名额", "培训费",
        "考试方式",
    ),
    ("期次", "允许拖动", "照片不合格不得考试"), _training_class, "班号", 5_000,
)  # fmt: skip
