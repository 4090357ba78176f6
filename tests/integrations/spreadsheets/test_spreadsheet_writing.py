"""What is written reads back as it was, and stays text in Excel."""

import csv
import re
import zipfile
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.integrations.spreadsheets import Row, Table, read_tables, write_xlsx
from server.integrations.spreadsheets.write import Cell

FORMULA_LIKE = ["=1+1", "+86 138", "-5", "@name", '=cmd|"/c calc"!A1', "{=SUM(A1)}", "http://example.com", "'quoted"]


def written(header: list[str], rows: list[list[Cell]]) -> bytes:
    buffer = BytesIO()
    write_xlsx(buffer, "数据", header, rows)
    return buffer.getvalue()


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return file.read(name).decode()


def test_written_file_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "名单.xlsx"

    write_xlsx(path, "名单", ["身份证号", "姓名"], [["370102198001010015", "阿卜杜拉·买买提"], ["", "㛃𬭎"]])

    assert read_tables(path, path.name) == [
        Table(
            "名单",
            1,
            ("身份证号", "姓名"),
            (
                Row(2, {"身份证号": "370102198001010015", "姓名": "阿卜杜拉·买买提"}),
                Row(3, {"身份证号": "", "姓名": "㛃𬭎"}),
            ),
        )
    ]


@pytest.mark.parametrize("text", FORMULA_LIKE)
def test_formula_like_text_stays_text(text: str) -> None:
    content = written(["备注"], [[text]])

    assert read_tables(content, "a.xlsx")[0].rows == (Row(2, {"备注": text}),)
    assert not re.search("<f[ >]|<hyperlink", part(content, "xl/worksheets/sheet1.xml"))


def test_cells_of_every_kind_are_written_as_text() -> None:
    content = written(["甲", "乙", "丙", "丁", "戊"], [[7, Decimal("88.50"), date(2026, 8, 31), None, 0.5]])

    assert read_tables(content, "a.xlsx")[0].rows[0].cells == {
        "甲": "7",
        "乙": "88.50",
        "丙": "2026-08-31",
        "丁": "",
        "戊": "0.5",
    }


def test_header_is_frozen_and_columns_are_as_wide_as_their_text() -> None:
    sheet = part(
        written(["号", "单位"], [["1", "山东某某建设集团有限公司"], ["2", "长" * 100]]), "xl/worksheets/sheet1.xml"
    )

    assert 'ySplit="1"' in sheet
    assert re.findall(r'<col min="\d" max="\d" width="(\d+)', sheet) == ["10", "42"]


def test_rows_come_from_a_generator() -> None:
    buffer = BytesIO()

    write_xlsx(buffer, "数据", ["序号"], ([number] for number in range(3)))

    assert [row.cells for row in read_tables(buffer.getvalue(), "a.xlsx")[0].rows] == [
        {"序号": "0"},
        {"序号": "1"},
        {"序号": "2"},
    ]


@pytest.mark.parametrize("row", [["长" * 32_768], ["一", "二"], []])
def test_row_that_would_be_cut_silently_is_an_error(row: list[Cell]) -> None:
    with pytest.raises(ValueError, match=r"does not fit|longer|shorter"):
        written(["备注"], [row])


@settings(deadline=None, max_examples=30)  # each example starts the reading process
@given(st.lists(st.lists(st.text(), min_size=3, max_size=3), max_size=20))
def test_text_cells_round_trip(rows: list[list[str]]) -> None:
    header = ["甲", "乙", "丙"]
    as_read = [[text.replace("\r\n", "\n").replace("\r", "\n").strip() for text in row] for row in rows]

    (table,) = read_tables(written(header, [list(row) for row in rows]), "a.xlsx")

    expected = [Row(number, dict(zip(header, row, strict=True))) for number, row in enumerate(as_read, 2) if any(row)]
    assert list(table.rows) == expected


# Apostrophes and equals signs are the guards of bank exports, which reading takes off.
PLAIN_TEXT = st.text(st.characters(codec="gb18030", exclude_categories=["Cc", "Cs"], exclude_characters="'="))


@settings(deadline=None)
@given(st.lists(st.lists(PLAIN_TEXT, min_size=2, max_size=2), max_size=20), st.sampled_from(["utf-8-sig", "gb18030"]))
def test_csv_cells_round_trip(rows: list[list[str]], encoding: str) -> None:
    buffer = StringIO(newline="")
    csv.writer(buffer, quoting=csv.QUOTE_ALL).writerows([["甲", "乙"], *rows])

    (table,) = read_tables(buffer.getvalue().encode(encoding), "a.csv")

    stripped = [[text.strip() for text in row] for row in rows]
    assert [list(row.cells.values()) for row in table.rows] == [row for row in stripped if any(row)]
