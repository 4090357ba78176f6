"""A program of its own: reads one workbook from standard input, prints its cells as JSON, within fixed memory and time.

It runs apart because calamine reserves every cell between the first and the last used one: a valid file of
5 KB with text in A1 and XFD1048576 asks for 500 GB and aborts the process that reads it (measured, 0.9.1).
It imports nothing of ours, so that it starts in the time Python needs. See `workbooks.py` for the other side.
"""

import json
import math
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Final

if sys.platform != "win32":
    import resource

MEMORY_BYTES: Final = 1 << 30
CPU_SECONDS: Final = 30
UNREADABLE: Final = 3
ENCRYPTED: Final = 4
TOO_MANY_ROWS: Final = 5
# Excel keeps 15 significant digits: a longer number has lost its tail before it reaches us.
EXACT_BELOW: Final = 10**15

Value = int | float | str | bool | date | datetime | time | timedelta
Line = tuple[int, list[str]]


def main(max_rows: int) -> int:
    """Print `[{"name", "first_column", "lines": [[row number, [text, …]], …]}, …]`; return the exit code."""
    import python_calamine as calamine  # noqa: PLC0415  the limits must be set before its code runs

    try:
        with calamine.load_workbook(BytesIO(sys.stdin.buffer.read())) as book:
            sheets = [_sheet(book.get_sheet_by_name(name), max_rows) for name in _visible(book)]
    except calamine.PasswordError:
        return ENCRYPTED
