"""Files that are refused as a whole, each with a sentence for the person who sent it, and without harm to us."""

import zipfile
from io import BytesIO

import pytest
import xlsxwriter

from server.integrations.spreadsheets import UnreadableSpreadsheet, read_tables, write_xlsx
from server.integrations.spreadsheets.read import MAX_BYTES, MAX_ROWS

MEGABYTE = 1024 * 1024


def refusal(content: bytes, name: str, *, max_bytes: int = MAX_BYTES, max_rows: int = MAX_ROWS) -> str:
    with pytest.raises(UnreadableSpreadsheet) as caught:
        read_tables(content, name, max_bytes=max_bytes, max_rows=max_rows)
    return caught.value.detail


def three_rows() -> bytes:
    buffer = BytesIO()
    write_xlsx(buffer, "数据", ["姓名"], [["甲"], ["乙"], ["丙"]])
    return buffer.getvalue()


def archive(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"", "a.xlsx", "文件是空的"),
        (b"\xef\xbb\xbf \r\n", "a.csv", "文件是空的"),
        (b",,\r\n,,\r\n", "a.csv", "没有找到表头"),
        ("姓名\n".encode(), "a.pdf", "只能上传"),
        ("姓名\n".encode(), "无扩展名", "只能上传"),
        (b"\xef\xbb\xbf\n<html><table><tr><td>1</td></tr></table></html>", "a.xlsx", "这是网页"),
        (b"<html></html>", "a.xls", "这是网页"),
        ("姓名,成绩\n".encode(), "a.xlsx", "可能已损坏"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a.csv", "文字编码"),
        ("姓名".encode("utf-16"), "a.txt", "文字编码"),
        ('姓名\n"张三\n李四\n'.encode(), "a.csv", "引号不成对"),
        (b"PK\x03\x04 torn", "a.xlsx", "可能已损坏"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 torn", "a.xls", "可能已损坏"),
        (archive({"word/document.xml": b"<document/>"}), "a.xlsx", "可能已损坏"),
        (",".join(f"列{number}" for number in range(101)).encode(), "a.csv", "超过100列"),
    ],
)
def test_file_that_is_no_table_is_refused_with_advice(content: bytes, name: str, sentence: str) -> None:
    assert sentence in refusal(content, name)


def test_workbook_without_cells_is_refused() -> None:
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        book.add_worksheet()

    assert refusal(buffer.getvalue(), "a.xlsx") == "文件中没有找到表头，请使用模板填写。"


@pytest.mark.parametrize("content", [three_rows(), "姓名\n甲\n乙\n丙\n".encode()], ids=["xlsx", "csv"])
def test_rows_are_limited(content: bytes) -> None:
    name = "a.xlsx" if content.startswith(b"PK") else "a.csv"

    assert len(read_tables(content, name, max_rows=3)[0].rows) == 3
    assert refusal(content, name, max_rows=2) == "数据超过2行，请分成几个文件上传。"


def test_file_size_is_limited() -> None:
    content = "姓名\n".encode().ljust(MEGABYTE, b"\n")

    assert len(read_tables(content, "a.csv", max_bytes=MEGABYTE)) == 1
    assert refusal(content + b"\n", "a.csv", max_bytes=MEGABYTE) == "文件超过1MB，请分成几个文件上传。"


def test_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = archive({"xl/worksheets/sheet1.xml": bytes(201 * MEGABYTE)})

    assert refusal(bomb, "a.xlsx") == "文件解压后超过200MB，请删去多余的工作表和图片，或分成几个文件上传。"


def test_two_cells_at_the_far_corners_bring_down_only_the_reading_process() -> None:
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet()
        sheet.write("A1", "姓名")
        sheet.write("XFD1048576", "张三")

    assert refusal(buffer.getvalue(), "a.xlsx") == UnreadableSpreadsheet.message


def test_one_long_text_shared_by_many_cells_is_refused() -> None:
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer) as book:
        sheet = book.add_worksheet()
        for row in range(4_000):
            sheet.write_string(row, 0, "x" * 32_000)

    assert refusal(buffer.getvalue(), "a.xlsx") == UnreadableSpreadsheet.message


def test_refusal_is_an_answer_to_the_request() -> None:
    assert (UnreadableSpreadsheet.status, UnreadableSpreadsheet.code) == (422, "UNREADABLE_SPREADSHEET")
