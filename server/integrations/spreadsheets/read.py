"""Reading an uploaded spreadsheet: which format it is, where its header stands, what its cells say."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import Final

from server.integrations.spreadsheets.delimited import delimited_grid
from server.integrations.spreadsheets.grid import Grid, Line
from server.integrations.spreadsheets.tables import (
    REPEATED_COLUMN,
    SCIENTIFIC_NOTATION,
    SURPLUS_CELL,
    Fault,
    Row,
    Table,
    UnreadableSpreadsheet,
)
from server.integrations.spreadsheets.workbooks import is_workbook, workbook_grids

MAX_BYTES: Final = 20 * 1024 * 1024
MAX_ROWS: Final = 50_000

_EXTENSIONS: Final = {".xlsx", ".xls", ".csv", ".txt"}
# As Excel shows and exports a number of more than eleven digits: 6.228E+18.
_SCIENTIFIC: Final = re.compile(r"[+-]?[0-9](?:\.[0-9]+)?E\+[0-9]{2,}", re.IGNORECASE)


def read_tables(
    path_or_bytes: Path | bytes,
    filename: str,
    *,
    is_header: Callable[[Sequence[str]], bool] = any,
    max_bytes: int = MAX_BYTES,
    max_rows: int = MAX_ROWS,
) -> list[Table]:
    """The tables of a file, one a visible sheet; sheets without a header are left out.

    The format is recognised by content, since banks send text and .xls under each other's names; `filename`
    must end in .xlsx, .xls, .csv or .txt. `is_header` is asked with the captions of one line after the other;
    by default the first line that is not empty is the header. `max_rows` counts a sheet's lines below its first.
    Blocks for about 0.1 s and more: call it in a thread or a job.
    Raises UnreadableSpreadsheet, whose sentence is for the person who uploaded the file.
    """
    content = _content(path_or_bytes, max_bytes)
    tables = [table for grid in _grids(content, PurePath(filename), max_rows + 1) if (table := _table(grid, is_header))]
    if not tables:
        raise UnreadableSpreadsheet("文件中没有找到表头，请使用模板填写。")
    return tables


def _content(path_or_bytes: Path | bytes, max_bytes: int) -> bytes:
    size = len(path_or_bytes) if isinstance(path_or_bytes, bytes) else path_or_bytes.stat().st_size
    if size > max_bytes:
        raise UnreadableSpreadsheet(f"文件超过{max_bytes // 1024 // 1024}MB，请分成几个文件上传。")
    return path_or_bytes if isinstance(path_or_bytes, bytes) else path_or_bytes.read_bytes()


def _grids(content: bytes, name: PurePath, max_rows: int) -> list[Grid]:
    start = content[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if name.suffix.lower() not in _EXTENSIONS:
        raise UnreadableSpreadsheet("只能上传 .xlsx、.xls 或 .csv 文件。")
    if not start:
        raise UnreadableSpreadsheet("文件是空的。")
    if is_workbook(content):
        return workbook_grids(content, max_rows)
    if start.startswith(b"<"):
        raise UnreadableSpreadsheet("这是网页或 XML 文件，不是真正的表格。请用 Excel 打开后另存为 .xlsx 再上传。")
    if name.suffix.lower() == ".xlsx":
        raise UnreadableSpreadsheet
    return [delimited_grid(content, name.stem, max_rows)]


def _table(grid: Grid, is_header: Callable[[Sequence[str]], bool]) -> Table | None:
    for index, (number, cells) in enumerate(grid.lines):
        captions = [_caption(cell) for cell in cells]
        if is_header(captions):
            return _filled_table(grid, number, captions, grid.lines[index + 1 :])
    return None


def _caption(cell: str) -> str:
    return re.sub(r"[*＊]", "", _cleaned(cell)).strip()


def _cleaned(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n").strip()


def _filled_table(grid: Grid, header_row: int, captions: list[str], lines: list[Line]) -> Table:
    columns = tuple(dict.fromkeys(filter(None, captions)))
    faults = [Fault(grid.sheet, header_row, name, "", REPEATED_COLUMN) for name in columns if captions.count(name) > 1]
    rows = []
    for number, cells in lines:
        texts = [_cleaned(cell) for cell in cells]
        if any(texts):
            rows.append(Row(number, _named(captions, columns, texts)))
            faults += _cell_faults(grid, number, captions, texts)
    return Table(grid.sheet, header_row, columns, tuple(rows), tuple(faults))


def _named(captions: list[str], columns: tuple[str, ...], texts: list[str]) -> dict[str, str]:
    """Of columns with the same caption the first one counts; the table carries a fault for it."""
    cells = dict.fromkeys(columns, "")
    for caption, text in reversed(list(zip(captions, texts, strict=False))):
        if caption:
            cells[caption] = text
    return cells


def _cell_faults(grid: Grid, row: int, captions: list[str], texts: list[str]) -> list[Fault]:
    faults = []
    for index, text in enumerate(texts):
        caption = captions[index] if index < len(captions) else ""
        column = caption or f"第{_letters(grid.first_column + index)}列"
        if text and not caption:
            faults.append(Fault(grid.sheet, row, column, text, SURPLUS_CELL))
        elif _SCIENTIFIC.fullmatch(text):
            faults.append(Fault(grid.sheet, row, column, text, SCIENTIFIC_NOTATION))
    return faults


def _letters(index: int) -> str:
    """What spreadsheet programs call a column: 0 is A, 26 is AA."""
    letters = ""
    while index >= 0:
        index, place = divmod(index, 26)
        letters = chr(ord("A") + place) + letters
        index -= 1
    return letters
