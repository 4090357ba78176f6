"""The catalogue's sheets: which cells are refused, and in which words. No database is asked."""

import pytest

from server.catalogue.services.importing import SHEETS
from server.integrations.spreadsheets import Table
from server.registry.services.sheets import read_kinds
from tests.catalogue.catalogue_files import (
    CLASS,
    CLASS_HEADER,
    TOPIC,
    TOPIC_HEADER,
    changed,
    classes,
    kinds,
    topics,
)


def with_topic(**cells: str) -> list[Table]:
    return topics(changed(TOPIC, TOPIC_HEADER, **cells))


def with_class(**cells: str) -> list[Table]:
    return classes(changed(CLASS, CLASS_HEADER, **cells))


@pytest.mark.parametrize(
    ("tables", "place"),
    [
        (kinds(("A类", "A类", "1", "A", "否")), ("班别", 2, "班别代码", "应为1至8位大写字母或数字，例如：B。")),
        (kinds(("D", "D类", "1", "D", "否")), ("班别", 2, "适用类别", "应为证书类别：A、B、C、C1、C2、C3。")),
        (kinds(("E", "选修", "x", "", "是")), ("班别", 2, "序号", "应为整数。")),
        (with_class(报名结束="2026-10-24"), ("学习班", 2, "报名结束", "早于报名开始。")),
        (with_class(学习结束="2026-10-24"), ("学习班", 2, "学习结束", "早于学习开始。")),
        (with_class(培训费="240元"), ("学习班", 2, "培训费", "应为数字，最多2位小数。")),
        (with_class(名额="-1"), ("学习班", 2, "名额", "应为整数。")),
        (with_class(学分="0"), ("学习班", 2, "学分", "应在0.1至999.9之间。")),
        (with_class(考试方式="笔试"), ("学习班", 2, "考试方式", "应为：线上、线下。")),
        (with_class(班号="26班"), ("学习班", 2, "班号", "应为1至20位字母或数字，例如：202601A。")),
        (with_topic(专题编码="FL/1"), ("topics", 2, "专题编码", "应为1至20位字母或数字，例如：FL01。")),
        (with_topic(学分="2.1"), ("topics", 2, "学分", "应在0.5至2.0之间。")),
        (with_topic(学习秒数="0"), ("topics", 2, "学习秒数", "应在1至86400之间。")),
        (with_topic(视频=""), ("topics", 2, "视频", "有字幕时必须填写视频。")),
    ],
)
def test_faulty_cell_is_named(tables: list[Table], place: tuple[str, int, str, str]) -> None:
    reading = read_kinds(tables, SHEETS)

    faults = [(fault.sheet, fault.row, fault.column, fault.reason) for fault in reading.faults]
    assert (faults, sum(map(len, reading.lines.values()))) == ([place], 0)
