"""Cells of text files: comma or tab, UTF-8 or GB18030, as banks and Excel export them."""

import csv
import re
from io import StringIO
from itertools import islice
from typing import Final

from server.integrations.spreadsheets.grid import Grid, Line, too_many_rows
from server.integrations.spreadsheets.tables import UnreadableSpreadsheet

_ENCODINGS: Final = ("utf-8-sig", "gb18030")
_LINES_LOOKED_AT: Final = 20
# ="6222…" and '6222… are how exports keep Excel from turning an account into a number or a name into a formula.
_QUOTED_FORMULA: Final = re.compile(r'="([^"]*)"')
_APOSTROPHE: Final = re.compile(r"'(?=[=+\-@]|[0-9][0-9\- ]*[0-9Xx]?$)")


def delimited_grid(content: bytes, sheet: str, max_lines: int) -> Grid:
    """The only sheet of a text file, called `sheet`. A row of several lines counts once, as in Excel.

    Raises UnreadableSpreadsheet: unknown encoding, unclosed quotes, too many rows.
    """
    text = _decoded(content)
    lines: list[Line] = []
    try:
        # strict: without it an unclosed quote swallows the following rows into one cell
        reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        for number, cells in enumerate(reader, start=1):
            if any(cell.strip() for cell in cells):
                lines.append((number, [_unguarded(cell) for cell in cells]))
            if len(lines) > max_lines:
                raise too_many_rows(max_lines)
    except csv.Error:
        raise UnreadableSpreadsheet("文件中的引号不成对，请用 Excel 打开后另存为 .xlsx 再上传。") from None
    return Grid(sheet, 0, lines)


def _decoded(content: bytes) -> str:
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:  # no text file holds one; what does is a picture or a program
            return text
    raise UnreadableSpreadsheet("无法识别文件的文字编码，请用 Excel 打开后另存为 .xlsx 再上传。")


def _delimiter(text: str) -> str:
    """The one that makes more filled cells of a line: accounts carry a leading tab, amounts a comma."""
    return "\t" if _widest_line(text, "\t") > max(1, _widest_line(text, ",")) else ","


def _widest_line(text: str, delimiter: str) -> int:
    lines = islice(csv.reader(StringIO(text, newline=""), delimiter=delimiter), _LINES_LOOKED_AT)
    return max((sum(1 for cell in line if cell.strip()) for line in lines), default=0)


def _unguarded(cell: str) -> str:
    text = cell.strip()
    if quoted := _QUOTED_FORMULA.fullmatch(text):
        return quoted[1]
    return _APOSTROPHE.sub("", text, count=1)
