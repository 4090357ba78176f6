"""Writing .xlsx files that people open in Excel or WPS: everything is text, nothing is a formula."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, Final

import xlsxwriter
from xlsxwriter.utility import xl_range_abs

Cell = str | int | float | Decimal | date | None

_NARROWEST: Final = 8
_WIDEST: Final = 40
_TO_FILL: Final = 4
_LISTS: Final = "选项"
_REFUSED: Final = {"error_title": "不在列表中", "error_message": "请从下拉列表中选择。"}


def write_xlsx(
    path_or_buffer: Path | IO[bytes], sheet_title: str, header: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> None:
    """One sheet with a frozen header; every cell is written as text and stays text when it is edited.

    Text keeps `=1+1` and `@name` from being computed and long numbers from being rounded. Rows are taken one by
    one, so that a generator of any length needs little memory. Days are ISO 8601, None is blank.
    Raises ValueError for a row that is not as long as the header, and for what a sheet would cut silently:
    a cell over 32,767 characters, rows beyond 1,048,576.
    """
    with xlsxwriter.Workbook(path_or_buffer, {"constant_memory": True}) as book:
        sheet = book.add_worksheet(sheet_title)
        text = book.add_format({"num_format": "@"})
        widths = [_width(caption) for caption in header]
        _write_row(sheet, 0, header, book.add_format({"num_format": "@", "bold": True}))
        for number, row in enumerate(rows, start=1):
            texts = [_text(cell) for cell in row]
            _write_row(sheet, number, texts, text)
            widths = [max(pair) for pair in zip(widths, map(_width, texts), strict=True)]
        _dress(sheet, widths, text)


def write_template(
    path_or_buffer: Path | IO[bytes],
    sheet_title: str,
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    choices: Mapping[str, Sequence[str]],
    most_rows: int,
) -> None:
    """A sheet to be filled in: sample rows below its header, and columns of `choices` (caption → texts) whose cells
    offer a list and refuse anything else. The lists stand on a hidden sheet, which no import reads."""
    with xlsxwriter.Workbook(path_or_buffer) as book:
        sheet = book.add_worksheet(sheet_title)
        text = book.add_format({"num_format": "@"})
        _write_row(sheet, 0, header, book.add_format({"num_format": "@", "bold": True}))
        for number, row in enumerate(rows, start=1):
            _write_row(sheet, number, row, text)
        _dress(sheet, [_width(caption) + _TO_FILL for caption in header], text)
        lists = book.add_worksheet(_LISTS)
        lists.hide()
        for place, (caption, texts) in enumerate(choices.items()):
            for number, choice in enumerate(texts):
                lists.write_string(number, place, choice)
            source = f"='{_LISTS}'!{xl_range_abs(0, place, len(texts) - 1, place)}"
            column = header.index(caption)
            sheet.data_validation(1, column, most_rows, column, {"validate": "list", "source": source, **_REFUSED})


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)


def _width(text: str) -> int:
    """Columns on screen: a Chinese character takes two, as it takes two bytes of GB18030."""
    longest = max(text[:200].split("\n"), key=len)
    return min(_WIDEST, len(longest.encode("gb18030", errors="replace")))


def _write_row(sheet: Any, number: int, texts: Sequence[str], text_format: Any) -> None:
    for column, text in enumerate(texts):
        if sheet.write_string(number, column, text, text_format) != 0:
            raise ValueError(f"cell at row {number + 1}, column {column + 1} does not fit into a sheet")


def _dress(sheet: Any, widths: Sequence[int], text_format: Any) -> None:
    sheet.freeze_panes(1, 0)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})  # no green corners on identity numbers
    for column, width in enumerate(widths):
        sheet.set_column(column, column, max(_NARROWEST, width) + 2, text_format)
