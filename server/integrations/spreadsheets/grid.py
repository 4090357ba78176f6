"""Between a file and its table: numbered lines of text, whatever the format was."""

from dataclasses import dataclass, field

from server.integrations.spreadsheets.tables import UnreadableSpreadsheet

Line = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of one sheet that are not empty, with their numbers in the file; `first_column` counts from 0."""

    sheet: str
    first_column: int
    lines: list[Line] = field(repr=False)


def too_many_rows(max_rows: int) -> UnreadableSpreadsheet:
    return UnreadableSpreadsheet(f"文件超过{max_rows:,}行，请分成几个文件上传。")
