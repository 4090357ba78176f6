"""Files of the catalogue as the academic staff hand them in, for the tests of importing them."""

import csv
import struct
from collections.abc import Sequence
from io import StringIO

from server.audit.services import By
from server.integrations.spreadsheets import Table, read_tables
from tests.factories import NOW_MS

BY = By("staff:1", NOW_MS, "10.0.0.1")

KIND_HEADER = ("班别代码*", "班别名称*", "序号*", "适用类别", "需要建造师注册")
CLASS_HEADER = (
    "班号*", "班名*", "班别*", "地市代码*", "报名开始*", "报名结束*", "学习开始*", "学习结束*", "学分*", "期次",
    "名额*", "培训费*", "考试方式*", "允许拖动", "照片不合格不得考试",
)  # fmt: skip
CATEGORY_HEADER = ("序号", "专题类别", "说明")
TOPIC_HEADER = (
    "专题编码", "专题类别", "专题名称", "授课教师", "学分", "学习秒数", "适用类别", "简介", "视频", "字幕",
)  # fmt: skip
QUESTION_HEADER = (
    "题型", "专题编码", "题干", "选项A", "选项B", "选项C", "选项D", "选项E", "选项F", "正确答案", "解析", "难度",
    "分值", "知识点", "适用类别", "来源",
)  # fmt: skip

KIND = ("A", "A类", "1", "A", "否")
CLASS = (
    "202601A", "26年建筑安全网络教育A类学习班（济南）", "A", "370100", "2026-10-25", "2026年12月24日", "2026/10/25",
    "2027-02-22", "24.0", "1", "5000", "240.00", "线上", "是", "否",
)  # fmt: skip
CATEGORY = ("1", "建设工程安全生产法律法规", "法律基础")
TOPIC = (
    "FL01", "建设工程安全生产法律法规", "法的基本知识", "李明德", "1.0", "40", "A,B,C1", "一句话简介", "FL01.mp4",
    "FL01.vtt",
)  # fmt: skip
QUESTION = (
    "单选题", "FL01", "安全生产工作坚持的方针是（　）。", "甲", "乙", "丙", "丁", "", "", "A", "见第三条。", "易", "",
    "方针", "", "《安全生产法》第三条",
)  # fmt: skip

Row = Sequence[str]


def sheet(name: str, header: Row, *rows: Row) -> list[Table]:
    """One table as a CSV file of that name gives it."""
    text = StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([header, *rows])
    return read_tables(text.getvalue().encode("utf-8-sig"), f"{name}.csv")


def kinds(*rows: Row) -> list[Table]:
    return sheet("班别", KIND_HEADER, *rows)


def classes(*rows: Row) -> list[Table]:
    return sheet("学习班", CLASS_HEADER, *rows)


def categories(*rows: Row) -> list[Table]:
    return sheet("categories", CATEGORY_HEADER, *rows)


def topics(*rows: Row) -> list[Table]:
    return sheet("topics", TOPIC_HEADER, *rows)


def questions(*rows: Row) -> list[Table]:
    return sheet("FL", QUESTION_HEADER, *rows)


def catalogue() -> list[Table]:
    """One good row of each kind."""
    return [*kinds(KIND), *classes(CLASS), *categories(CATEGORY), *topics(TOPIC), *questions(QUESTION)]


def changed(row: Row, header: Row, **values: str) -> tuple[str, ...]:
    """`row` with other cells, named by their captions without stars."""
    captions = [caption.rstrip("*") for caption in header]
    assert set(values) <= set(captions)
    return tuple(values.get(caption, cell) for caption, cell in zip(captions, row, strict=True))


def box(kind: bytes, *parts: bytes) -> bytes:
    """A box of an MP4: its size, its kind, its body."""
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def mp4(seconds: float = 20, *, version: int = 0, filling: bytes = b"pictures") -> bytes:
    """What a player takes for a video of that length: a type, a movie header, some data."""
    times = ">IIII" if version == 0 else ">QQIQ"
    header = bytes([version, 0, 0, 0]) + struct.pack(times, 0, 0, 1000, round(seconds * 1000)) + bytes(80)
    return box(b"ftyp", b"isom", bytes(4)) + box(b"moov", box(b"mvhd", header)) + box(b"mdat", filling)
