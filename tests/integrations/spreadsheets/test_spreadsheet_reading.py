"""What is read from files that people and banks really send."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from server.integrations.spreadsheets import (
    MISSING_COLUMN,
    SCIENTIFIC_NOTATION,
    UNKNOWN_COLUMN,
    Fault,
    Row,
    Table,
    check_columns,
    read_tables,
)
from server.integrations.spreadsheets.tables import REPEATED_COLUMN, SURPLUS_CELL
from server.integrations.spreadsheets.workbook_cells import text_of

SCORES = Path(__file__).with_name("scores.xls")  # a real .xls: title-less, header in row 2, row 4 empty
SCORES_CSV = (
    "准考证号*,身份证号*, 成绩＊ \r\n20260001,370102198001010015,88.5\r\n\r\n20260002,37010219800101004X, 60 \r\n"
)
SCORES_TABLE = Table(
    sheet="成绩",
    header_row=1,
    columns=("准考证号", "身份证号", "成绩"),
    rows=(
        Row(2, {"准考证号": "20260001", "身份证号": "370102198001010015", "成绩": "88.5"}),
        Row(4, {"准考证号": "20260002", "身份证号": "37010219800101004X", "成绩": "60"}),
    ),
)


def workbook(fill: Callable[[Any, Any], None]) -> bytes:
    """An .xlsx as Excel makes it, its first sheet filled by `fill(book, sheet)`."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        fill(book, book.add_worksheet("成绩"))
    return buffer.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_csv_is_read_in_every_encoding_of_excel(encoding: str) -> None:
    assert read_tables(SCORES_CSV.encode(encoding), "成绩.csv") == [SCORES_TABLE]


@pytest.mark.parametrize("name", ["成绩.csv", "成绩.txt", "成绩.XLS"])
def test_tab_separated_text_is_read_under_every_name(name: str) -> None:
    assert read_tables(SCORES_CSV.replace(",", "\t").encode("gb18030"), name) == [SCORES_TABLE]


def test_file_on_disk_is_read_like_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    path.write_bytes(SCORES_CSV.encode())

    assert read_tables(path, "成绩.csv") == [SCORES_TABLE]


@pytest.mark.parametrize(
    ("line", "account", "amount"),
    [
        ('\t6222000011112222333,"1,234.00"', "6222000011112222333", "1,234.00"),
        ('="6222000011112222333",1', "6222000011112222333", "1"),
        ("'6222-0000 1111,'-5", "6222-0000 1111", "-5"),
        ("'90后'员工,'=1+1", "'90后'员工", "=1+1"),
        ('"多行\r\n备注",1', "多行\n备注", "1"),
    ],
)
def test_csv_guards_of_bank_exports_are_taken_off(line: str, account: str, amount: str) -> None:
    (table,) = read_tables(f"对方账号,金额\r\n{line}\r\n".encode(), "流水.csv")

    assert table.rows == (Row(2, {"对方账号": account, "金额": amount}),)


def test_tab_in_front_of_every_csv_cell_is_not_the_delimiter() -> None:
    (table,) = read_tables("\t账号,\t金额,\t日期\r\n\t62220,\t1.00,\t2026-08-31\r\n".encode("gb18030"), "流水.csv")

    assert table.rows == (Row(2, {"账号": "62220", "金额": "1.00", "日期": "2026-08-31"}),)


def test_header_below_a_title_is_found_by_its_captions() -> None:
    content = "[HISTORYDETAIL]\n账号:,6222\n\n交易时间,收入金额\n2026-08-31,800.00\n合计,800.00\n".encode("gb18030")

    (table,) = read_tables(content, "流水.csv", is_header=lambda captions: "交易时间" in captions)

    assert (table.header_row, table.columns) == (4, ("交易时间", "收入金额"))
    assert [row.number for row in table.rows] == [5, 6]


@pytest.mark.parametrize("name", ["scores.xls", "scores.csv"])
def test_xls_is_read_whatever_its_name(name: str) -> None:
    faulty = Fault("成绩", 5, "身份证号", "3.70202198512310E+17", SCIENTIFIC_NOTATION)
    columns = ("准考证号", "身份证号", "成绩", "日期")

    (table,) = read_tables(SCORES, name)

    assert table == Table(
        sheet="成绩",
        header_row=2,
        columns=columns,
        rows=(
            Row(3, dict(zip(columns, ("20260001", "370102198001010015", "88.5", "2026-08-31"), strict=True))),
            Row(5, dict(zip(columns, ("20260002", "3.70202198512310E+17", "60", ""), strict=True))),
        ),
        faults=(faulty,),
    )


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (42.0, "42"),
        (-7, "-7"),
        (88.5, "88.5"),
        (0.1 + 0.2, "0.3"),
        (1e-7, "0.0000001"),
        (370102800101001.0, "370102800101001"),
        (999999999999999.0, "999999999999999"),
        (1e15, "1.00000000000000E+15"),
        (370102198001010015.0, "3.70102198001010E+17"),
        (float("nan"), "nan"),
        (True, "TRUE"),
        (date(2026, 8, 31), "2026-08-31"),
        (datetime(2026, 8, 31, 9, 5, 7), "2026-08-31 09:05:07"),  # noqa: DTZ001  spreadsheets know no zones
        (time(9, 5), "09:05:00"),
        (timedelta(hours=36, seconds=5), "36:00:05"),
        ("  留空 ", "  留空 "),
    ],
)
def test_cell_becomes_the_text_people_read(cell: Any, text: str) -> None:
    assert text_of(cell) == text


def test_xlsx_cells_of_every_kind_arrive_as_text() -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(2, 1, ["数字", "日期 *", "时间", "是否"])
        sheet.write_number(4, 1, 20260001)
        sheet.write_datetime(4, 2, datetime(2026, 8, 31), book.add_format({"num_format": "yyyy-mm-dd"}))  # noqa: DTZ001
        sheet.write_datetime(4, 3, time(9, 5), book.add_format({"num_format": "hh:mm"}))
        sheet.write_boolean(4, 4, True)
        sheet.write_blank(9, 1, None, book.add_format({"bold": True}))

    (table,) = read_tables(workbook(fill), "成绩.xlsx")

    cells = {"数字": "20260001", "日期": "2026-08-31", "时间": "09:05:00", "是否": "TRUE"}
    assert table == Table("成绩", 3, tuple(cells), (Row(5, cells),))


def test_identity_number_stored_as_a_number_is_a_fault_and_never_rounded() -> None:
    def fill(_book: Any, sheet: Any) -> None:
        sheet.write(0, 0, "身份证号*")
        sheet.write_number(1, 0, 370102198001010015)

    (table,) = read_tables(workbook(fill), "a.xlsx")

    assert table.faults == (Fault("成绩", 2, "身份证号", "3.70102198001010E+17", SCIENTIFIC_NOTATION),)


@pytest.mark.parametrize("shown", ["3.70102E+17", "6.228e+18", "6E+18"])
def test_scientific_notation_in_text_is_a_fault(shown: str) -> None:
    (table,) = read_tables(f"身份证号,姓名\n{shown},张三\n".encode(), "a.csv")

    assert table.faults == (Fault("a", 2, "身份证号", shown, SCIENTIFIC_NOTATION),)


def test_every_visible_sheet_is_a_table_and_hidden_ones_are_none() -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["甲"])
        book.add_worksheet("第二").write_row(0, 0, ["乙"])
        book.add_worksheet("空白")
        lists = book.add_worksheet("下拉")
        lists.write_row(0, 0, ["丙"])
        lists.hide()

    tables = read_tables(workbook(fill), "a.xlsx")

    assert tables == [Table("成绩", 1, ("甲",), ()), Table("第二", 1, ("乙",), ())]


def test_cells_without_a_caption_are_a_fault_at_their_letter() -> None:
    def fill(_book: Any, sheet: Any) -> None:
        sheet.write_row(0, 25, ["姓名"])
        sheet.write_row(1, 25, ["张三", "多出", "还有"])

    (table,) = read_tables(workbook(fill), "a.xlsx")

    assert table.rows == (Row(2, {"姓名": "张三"}),)
    assert table.faults == (Fault("成绩", 2, "第AA列", "多出", SURPLUS_CELL),)


def test_repeated_caption_is_a_fault_and_the_first_column_counts() -> None:
    (table,) = read_tables("姓名,姓名\n张三,李四\n".encode(), "a.csv")

    assert table == Table("a", 1, ("姓名",), (Row(2, {"姓名": "张三"}),), (Fault("a", 1, "姓名", "", REPEATED_COLUMN),))


def test_short_rows_are_filled_with_blanks() -> None:
    (table,) = read_tables("姓名,成绩\n张三\n".encode(), "a.csv")

    assert table.rows == (Row(2, {"姓名": "张三", "成绩": ""}),)


def test_check_columns_names_the_missing_and_the_unknown() -> None:
    table = Table("成绩", 3, ("姓名", "成绩", "血型"), ())

    assert check_columns(table, required=("身份证号", "成绩"), optional=("姓名",)) == [
        Fault("成绩", 3, "身份证号", "", MISSING_COLUMN),
        Fault("成绩", 3, "血型", "", UNKNOWN_COLUMN),
    ]


def test_check_columns_is_content_with_what_it_asked_for() -> None:
    assert check_columns(SCORES_TABLE, SCORES_TABLE.columns) == []


def test_representations_for_logs_hold_no_cell() -> None:
    fault = Fault("成绩", 5, "身份证号", "370102198001010015", SCIENTIFIC_NOTATION)

    assert "370102198001010015" not in repr(fault) + repr(SCORES_TABLE)
