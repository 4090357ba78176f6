"""From numbered lines of text, whatever the format was, to a table: where the header stands, what the cells say."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from server.integrations.spreadsheets.tables import (
    REPEATED_COLUMN,
    SCIENTIFIC_NOTATION,
    SURPLUS_CELL,
    Fault,
    Row,
    Table,
    UnreadableSpreadsheet,
)

Line = tuple[int, list[str]]

# The widest record of the province has 25; a million captions times 50,000 rows would fill any memory.
MAX_COLUMNS: Final = 100
# As Excel shows and exports a number of more than eleven digits: 6.228E+18.
_SCIENTIFIC: Final = re.compile(r"[+-]?[0-9](?:\.[0-9]+)?E\+[0-9]{2,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of one sheet that are not empty, with their numbers in the file; `first_column` counts from 0."""

    sheet: str
    first_column: int
    lines: list[Line] = field(repr=False)


def too_many_rows(max_lines: int) -> UnreadableSpreadsheet:
    """`max_lines` includes the header, which people do not count."""
    return UnreadableSpreadsheet(f"数据超过{max_lines - 1}行，请分成几个文件上传。")


def table_of(grid: Grid, is_header: Callable[[Sequence[str]], bool]) -> Table | None:
    """The table below the first line that `is_header` accepts, or None. Raises UnreadableSpreadsheet: too wide."""
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
    if len(columns) > MAX_COLUMNS:
        raise UnreadableSpreadsheet(f"表格超过{MAX_COLUMNS}列，请使用模板填写。")
    repeated = [name for name in columns if captions.count(name) > 1]
    faults = [Fault(grid.sheet, header_row, name, "", REPEATED_COLUMN) for name in repeated]
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
    faults = [
        Fault(grid.sheet, row, caption, text, SCIENTIFIC_NOTATION)
        for caption, text in zip(captions, texts, strict=False)
        if caption and _SCIENTIFIC.fullmatch(text)
    ]
    captioned = captions + [""] * (len(texts) - len(captions))
    surplus = next((place for place, text in enumerate(texts) if text and not captioned[place]), None)
    if surplus is not None:  # the first tells enough: a stray comma has moved all cells behind it
        column = f"第{_letters(grid.first_column + surplus)}列"
        faults.append(Fault(grid.sheet, row, column, texts[surplus], SURPLUS_CELL))
    return faults


def _letters(index: int) -> str:
    """What spreadsheet programs call a column: 0 is A, 26 is AA."""
    letters = ""
    while index >= 0:
        index, place = divmod(index, 26)
        letters = chr(ord("A") + place) + letters
        index -= 1
    return letters
