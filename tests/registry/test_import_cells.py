"""What a cell may hold, as people and spreadsheet programs write it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from server.registry.services.cells import choice, city_code, codes, day, fen, line, passage, tenths, whole, yes_or_no


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-05", "2026/1/5", "2026.1.5", "2026年1月5日", "2026年01月05日", "２０２６－０１－０５",
        "2026-01-05 00:00:00",
    ],
)  # fmt: skip
def test_day_is_read_in_every_common_form(text: str) -> None:
    assert day(text) == date(2026, 1, 5)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2026-02-30", "没有这一天，请核对日期。"),
        ("2026-13-01", "没有这一天，请核对日期。"),
        ("0000-01-01", "没有这一天，请核对日期。"),
        ("46027", "日期格式不正确，例如：2026-01-31 或 2026年1月31日。"),
        ("01/05/2026", "日期格式不正确，例如：2026-01-31 或 2026年1月31日。"),
        ("2026-01-05 12:30:00", "日期格式不正确，例如：2026-01-31 或 2026年1月31日。"),
        ("长期", "日期格式不正确，例如：2026-01-31 或 2026年1月31日。"),
    ],
)
def test_what_is_no_day_is_said_in_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{sentence}$"):
        day(text)


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (whole(0, 99), "0", 0),
        (whole(0, 99), "7.0", 7),
        (whole(0, 99), "９９", 99),
        (tenths(5, 20), "1", 10),
        (tenths(5, 20), "1.5", 15),
        (tenths(5, 20), "1.50", 15),
        (fen(100_000), "240", 24_000),
        (fen(100_000), "240.05", 24_005),
        (yes_or_no, "是", True),
        (yes_or_no, "否", False),
        (choice({"线上": 1, "ONLINE": 1}), "online", 1),
        (codes, "A,B、C1；C2，C3 E", ["A", "B", "C1", "C2", "C3", "E"]),
        (codes, "ａ", ["A"]),
        (city_code, "370100", "370100"),
        (line(4), "=1+1", "=1+1"),
        (line(2), "𬭎㛃", "𬭎㛃"),
        (passage(9), "一\n二", "一\n二"),
    ],
)
def test_cell_is_read(read: Callable[[str], Any], text: str, expected: object) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("read", "text", "sentence"),
    [
        (whole(0, 99), "1.5", "应为整数。"),
        (whole(0, 99), "-1", "应为整数。"),
        (whole(0, 99), "1e3", "应为整数。"),
        (whole(0, 99), "100", "应在0至99之间。"),
        (whole(0, 99), "9" * 5000, "应为整数。"),
        (tenths(5, 20), "1.55", "应为数字，最多1位小数。"),
        (tenths(5, 20), "0.4", "应在0.5至2.0之间。"),
        (fen(100), "1.001", "应为数字，最多2位小数。"),
        (fen(100), "1.01", "应在0.00至1.00之间。"),
        (yes_or_no, "也许", "应为：是、否。"),
        (choice({"线上": 1, "ONLINE": 1, "线下": 2}), "x", "应为：线上、线下。"),
        (codes, "A,A", "应为用逗号分开、不重复的代码，例如：A,B,C1。"),
        (codes, "，", "应为用逗号分开、不重复的代码，例如：A,B,C1。"),
        (city_code, "370102", "应为6位地市代码，例如：370100（济南）。"),
        (city_code, "济南", "应为6位地市代码，例如：370100（济南）。"),
        (line(4), "12345", "不能超过4个字，现在是5个字。"),
        (line(4), "一\n二", "含有换行或不可见的控制字符，请删除后重新填写。"),
        (passage(4), "a\0b", "含有换行或不可见的控制字符，请删除后重新填写。"),
        (line(4), "\ud800", "含有换行或不可见的控制字符，请删除后重新填写。"),
    ],
)
def test_cell_is_refused_with_a_sentence(read: Callable[[str], Any], text: str, sentence: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole sentence is compared
        read(text)

    assert str(refused.value) == sentence
