"""Files of four banks become the same lines; what cannot be read is named by sheet, row, column and reason."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.banking.services.cells import LOST_DIGITS, NO_AMOUNT
from server.banking.services.reading import NO_AMOUNTS, NO_DAY, TWO_AMOUNTS, NotAStatement, read_statement
from server.clock import SHANGHAI
from server.integrations.spreadsheets import SCIENTIFIC_NOTATION, Fault, UnreadableSpreadsheet
from tests.banking.statement_files import (
    ABC,
    ACCOUNT,
    BOC,
    CCB,
    ICBC_A,
    ICBC_B,
    ICBC_C,
    PAYER,
    REMARK,
    SHAPES,
    changed,
    csv_file,
    xlsx_file,
)

Line = tuple[datetime, int, int | None, str, str, str]
LINES: list[Line] = [
    (datetime(2026, 11, 20, 9, 30, 5, tzinfo=SHANGHAI), 48_000, 148_000, ACCOUNT, PAYER, REMARK),
    (datetime(2026, 11, 20, 10, tzinfo=SHANGHAI), -10_000, 138_000, "15100001040000002", "示例印刷厂", "印刷"),
]


def lines_of(content: bytes, filename: str) -> list[Line]:
    reading = read_statement(content, filename)
    assert reading.faults == []
    return [
        (line.booked_at, line.amount_fen, line.balance_fen, line.account, line.name, line.remark)
        for line in reading.lines
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("shape", SHAPES)
def test_every_bank_says_the_same_in_text(shape: str, encoding: str) -> None:
    assert lines_of(csv_file(SHAPES[shape], encoding), "明细.csv") == LINES


@pytest.mark.parametrize("shape", SHAPES)
def test_every_bank_says_the_same_in_a_workbook(shape: str) -> None:
    assert lines_of(xlsx_file(SHAPES[shape]), "明细.xlsx") == LINES


def test_tabs_part_columns_too() -> None:
    assert lines_of(csv_file(ICBC_A, "gb18030", "\t"), "明细.csv") == LINES


@pytest.mark.parametrize(
    ("shape", "bank"),
    [("ABC", "ABC"), ("ICBC a", "ICBC"), ("ICBC b", "ICBC"), ("ICBC c", "ICBC"), ("CCB", "CCB"), ("BOC", "BOC")],
)
def test_bank_is_recognised(shape: str, bank: str) -> None:
    assert str(read_statement(csv_file(SHAPES[shape]), "明细.csv").bank) == bank


def test_columns_may_stand_in_any_order() -> None:
    turned = [list(reversed(row)) for row in ICBC_B]

    assert lines_of(csv_file(turned), "明细.csv") == LINES


def test_construction_bank_with_unknown_captions_is_read_by_position() -> None:
    rows = [list(row) for row in CCB]
    rows[0][7], rows[0][11] = "户名栏", "摘要栏"

    assert lines_of(csv_file(rows), "明细.csv") == LINES


def test_totals_and_footers_are_left_out() -> None:
    assert read_statement(csv_file(ABC), "明细.csv").left_out == 1


@pytest.mark.parametrize("column", ["交易时间", "对方户名"])
@pytest.mark.parametrize("word", ["合计", "本页小计", "总笔数：2"])
def test_total_words_are_no_bookings(column: str, word: str) -> None:
    rows = [*ABC[:5], [word, "480.00", "100.00", "", "", "", "", "", ""]]

    reading = read_statement(csv_file(rows), "明细.csv")

    assert (len(reading.lines), reading.left_out, reading.faults) == (2, 1, [])


FAULTS = [
    (ABC, 4, "收入金额", "4O0", NO_AMOUNT),
    (ABC, 4, "收入金额", "", NO_AMOUNTS),
    (ABC, 4, "支出金额", "1.00", TWO_AMOUNTS),
    (ABC, 4, "交易时间", "", NO_DAY),
    (ABC, 4, "交易时间", "2026-02-30", "没有这一天，请核对日期。"),
    (ABC, 4, "账户余额", "一千", NO_AMOUNT),
    (ABC, 4, "对方账号", "6.228E+18", SCIENTIFIC_NOTATION),
    (ABC, 4, "对方账号", "6228480000000001234.0", LOST_DIGITS),
    (ICBC_B, 2, "借贷标志", "？", "应为“借”或“贷”（往账或来账）。"),
    (ICBC_B, 2, "借贷标志", "", "应为“借”或“贷”（往账或来账）。"),
    (ICBC_B, 2, "发生额", "", NO_AMOUNTS),
]


@pytest.mark.parametrize(("rows", "row", "column", "value", "reason"), FAULTS)
def test_faulty_cells_are_named(rows: list[list[str]], row: int, column: str, value: str, reason: str) -> None:
    at = "收入金额" if reason == NO_AMOUNTS and rows is ABC else column

    reading = read_statement(csv_file(changed(rows, row, column, value)), "明细.csv")

    assert (reading.faults, len(reading.lines)) == ([Fault("明细", row, at, value, reason)], 1)


def test_number_too_long_for_excel_is_refused_as_account() -> None:
    rows: list[list[object]] = [list(row) for row in ICBC_C]
    rows[1][0] = 6228480000000001234

    reading = read_statement(xlsx_file(rows), "明细.xlsx")

    assert [(fault.sheet, fault.row, fault.column, fault.reason) for fault in reading.faults] == [
        ("明细", 2, "对方账号", SCIENTIFIC_NOTATION)
    ]


def test_scientific_notation_where_nobody_looks_does_no_harm() -> None:
    assert lines_of(csv_file(changed(ICBC_B, 2, "对方行号", "1.02E+11")), "明细.csv") == LINES


@pytest.mark.parametrize(
    ("rows", "row", "column", "value", "amount"),
    [
        (ABC, 4, "收入金额", "-480.00", -48_000),
        (ICBC_B, 2, "发生额", "-480.00", -48_000),
        (BOC, 4, "交易金额[ Trade Amount ]", "-480.00", -48_000),
        (ABC, 4, "交易用途", "冲正", 48_000),
        (ICBC_C, 2, "附言", "退汇", 48_000),
    ],
)
def test_reversals_are_recognised(rows: list[list[str]], row: int, column: str, value: str, amount: int) -> None:
    line = read_statement(csv_file(changed(rows, row, column, value)), "明细.csv").lines[0]

    assert (line.reversal, line.amount_fen) == (True, amount)


def test_rows_of_no_amount_are_left_out() -> None:
    reading = read_statement(csv_file(changed(ABC, 4, "收入金额", "0.00")), "明细.csv")

    assert (len(reading.lines), reading.left_out, reading.faults) == (1, 2, [])


@pytest.mark.parametrize("content", ["姓名,电话\r\n李示例,1", "交易时间,摘要\r\n2026-01-01,x"])
def test_other_files_are_refused(content: str) -> None:
    with pytest.raises(NotAStatement):
        read_statement(content.encode(), "明细.csv")


def test_web_page_under_the_name_of_a_table_is_refused() -> None:
    with pytest.raises(UnreadableSpreadsheet, match="网页"):
        read_statement(b"<html><table></table></html>", "detail.xls")


CELLS = st.lists(st.text(max_size=12), min_size=9, max_size=9)


@given(st.lists(CELLS, max_size=4))
def test_no_cell_makes_reading_fail_but_by_its_name(rows: list[list[str]]) -> None:
    clean = [[cell.replace('"', "").replace("\n", " ").replace("\r", " ") for cell in row] for row in rows]

    try:
        reading = read_statement(csv_file([*ABC[:4], *clean], "utf-8-sig", "\t"), "明细.csv")
    except (UnreadableSpreadsheet, UnicodeEncodeError):
        return

    assert all(fault.reason.endswith("。") for fault in reading.faults)
    assert PAYER in [line.name for line in reading.lines]
