"""What an importer gets from a file: tables of text cells, and faults that name their place."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from server.errors import Refusal

SCIENTIFIC_NOTATION: Final = "科学计数法：数字过长，末尾几位可能已丢失。请把该列设为“文本”格式后重新填写。"
REPEATED_COLUMN: Final = "列名重复，无法判断以哪一列为准。"
SURPLUS_CELL: Final = "此列没有列名，无法判断内容属于哪一列。"
MISSING_COLUMN: Final = "缺少此列。"
UNKNOWN_COLUMN: Final = "不认识此列。"


class UnreadableSpreadsheet(Refusal):
    """The file as a whole cannot be taken; its sentence says what to do and never quotes a cell."""

    status = 422
    message = "文件无法读取：可能已损坏、设有密码或内容过大。请用 Excel 打开后另存为 .xlsx 再上传。"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where: for the person who uploaded the file.

    `row` is the number the spreadsheet program shows; `column` the header's caption, or 第G列 without one.
    `value_shown` is left out of repr: cells hold identity and account numbers, and repr ends up in logs.
    """

    sheet: str
    row: int
    column: str
    value_shown: str = field(repr=False)
    reason: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the header. `cells` maps every column of its table to text, "" where blank."""

    number: int
    cells: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: its captions without `*` and outer spaces, its rows without the empty ones.

    `faults` are the cells that could not be read faithfully, in the order of the file; an importer adds its own
    and saves nothing while there are any. A faulty cell keeps what Excel shows, which no rule takes for a number.
    """

    sheet: str
    header_row: int
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    faults: tuple[Fault, ...] = ()


def check_columns(table: Table, required: Collection[str], optional: Collection[str] = ()) -> list[Fault]:
    """A fault for each required column that is missing, then for each column that nobody knows."""
    missing = [name for name in required if name not in table.columns]
    unknown = [name for name in table.columns if name not in required and name not in optional]
    reasons = [(name, MISSING_COLUMN) for name in missing] + [(name, UNKNOWN_COLUMN) for name in unknown]
    return [Fault(table.sheet, table.header_row, name, "", reason) for name, reason in reasons]
