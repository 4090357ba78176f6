"""A program of its own: one workbook on standard input becomes JSON on standard output, in bounded memory and time.

It runs apart because calamine 0.9.1 reserves every cell between the first used one and the last: a valid file
of 5 KB with text in A1 and XFD1048576 asks for 512 GB and aborts its process (measured).
It imports nothing of ours, so that it starts at once. `workbooks.py` is the other side.
"""

import json
import math
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Final

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum, load_workbook

if sys.platform != "win32":
    import resource

Cell = int | float | str | bool | date | datetime | time | timedelta

MEMORY_BYTES: Final = 1 << 30
CPU_SECONDS: Final = 30
OUTPUT_BYTES: Final = 100 << 20  # one long text may be shared by a million cells
TOO_MANY_ROWS: Final = 5  # exit code
# Excel keeps 15 significant digits; a longer number has lost its tail before it reaches us.
EXACT_BELOW: Final = 10**15


def main(max_lines: int) -> None:
    """Print `[[sheet name, index of its first column, [[row number, [text, …]], …]], …]`, visible sheets only."""
    _limit_resources()
    with load_workbook(BytesIO(sys.stdin.buffer.read())) as book:
        sheets = [_sheet(book.get_sheet_by_name(name), max_lines) for name in _visible_sheets(book)]
    output = json.dumps(sheets, ensure_ascii=False).encode()
    if len(output) > OUTPUT_BYTES:
        raise MemoryError
    sys.stdout.buffer.write(output)


def text_of(cell: Cell) -> str:
    """A cell as people read it: whole numbers without a point, days in ISO 8601, durations as hours."""
    match cell:
        case str():
            return cell
        case bool():
            return str(cell).upper()
        case int() | float():
            return _number(cell)
        case datetime():
            return cell.isoformat(" ", "seconds")
        case timedelta():
            minutes, seconds = divmod(round(cell.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        case _:
            return cell.isoformat()


def _number(number: float) -> str:
    if not math.isfinite(number):
        return str(number)
    if abs(number) >= EXACT_BELOW:
        return f"{number:.14E}"  # read as a fault by the other side
    return f"{Decimal(format(number, '.15g')):f}"


def _limit_resources() -> None:
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold the cells


def _visible_sheets(book: CalamineWorkbook) -> list[str]:
    """Hidden sheets hold the lists behind a template's drop-downs."""
    wanted = (SheetTypeEnum.WorkSheet, SheetVisibleEnum.Visible)
    return [sheet.name for sheet in book.sheets_metadata if (sheet.typ, sheet.visible) == wanted]


def _sheet(sheet: CalamineSheet, max_lines: int) -> tuple[str, int, list[tuple[int, list[str]]]]:
    lines = []
    for line in _used_lines(sheet):
        lines.append(line)
        if len(lines) > max_lines:
            sys.exit(TOO_MANY_ROWS)
    return sheet.name, sheet.start[1] if sheet.start else 0, lines


def _used_lines(sheet: CalamineSheet) -> Iterator[tuple[int, list[str]]]:
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        texts = [text_of(cell) for cell in cells]
        if any(texts):
            yield number, texts


if __name__ == "__main__":
    main(int(sys.argv[1]))
