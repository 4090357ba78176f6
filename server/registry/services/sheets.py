"""Kinds of sheets and their rows: recognising a sheet, reading its rows, every fault at its place."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar, cast

from server.integrations.spreadsheets import Fault, Row, Table, check_columns

_T = TypeVar("_T")

BLANK: Final = "请填写。"


@dataclass(frozen=True)
class Line:
    """One good row: the key it is known by, and the columns it states."""

    sheet: str
    row: int
    key: Hashable
    values: dict[str, Any]

    def fault(self, column: str, reason: str, shown: str = "") -> Fault:
        return Fault(self.sheet, self.row, column, shown, reason)


class Cells:
    """A row while it is read. A fault leaves None in the value's place, and the row is dropped as a whole."""

    def __init__(self, sheet: str, row: Row, faults: Iterable[Fault] = ()) -> None:
        self.row = row
        self.faults = list(faults)
        self._sheet = sheet

    def take(self, column: str, read: Callable[[str], _T]) -> _T:
        """What must be there."""
        value = self.find(column, read)
        if not self.row.cells.get(column):
            self.refuse(column, BLANK)
        return cast(_T, value)

    def find(self, column: str, read: Callable[[str], _T]) -> _T | None:
        """What may be there; None where blank."""
        text = self.row.cells.get(column, "")
        try:
            return read(text) if text else None
        except ValueError as fault:
            self.refuse(column, str(fault))
            return None

    def refuse(self, column: str, reason: str) -> None:
        if not any(fault.column == column for fault in self.faults):  # the first tells enough
            self.faults.append(Fault(self._sheet, self.row.number, column, self.row.cells.get(column, ""), reason))

    def line(self, key: Hashable, /, **values: Any) -> Line:
        """The row as it is written; a column left blank stays as it is known."""
        stated = {name: value for name, value in values.items() if value is not None}
        return Line(self._sheet, self.row.number, key, stated)


@dataclass(frozen=True)
class Kind:
    """A kind of sheet: known by its name or, under any other name, by two columns that no other kind has."""

    name: str
    marks: tuple[str, str]
    required: tuple[str, ...]
    optional: tuple[str, ...]
    read: Callable[[Cells], Line]
    key_column: str  # blamed for a row that comes twice
    most_rows: int = 50_000


@dataclass(frozen=True)
class Reading:
    """Everything read from the files: good rows by kind, and the faults."""

    lines: dict[str, list[Line]]
    faults: list[Fault]
    unusable: bool  # a whole sheet cannot be read, so that "only the good rows" has no meaning


def is_header(captions: Sequence[str]) -> bool:
    """A line with one filled cell is the sheet's title, or a sheet of explanations."""
    return sum(map(bool, captions)) > 1


def read_kinds(tables: Sequence[Table], kinds: Sequence[Kind]) -> Reading:
    """All rows of all tables. Rows of one kind may be spread over several sheets and files."""
    lines: dict[str, list[Line]] = {kind.name: [] for kind in kinds}
    faults: list[Fault] = []
    unusable = False
    for table in tables:
        kind = _kind_of(table, kinds)
        broken = _broken_header(table, kind, kinds)
        unusable = unusable or bool(broken)
        faults += broken
        if kind and not broken:
            faults += _read_table(table, kind, lines[kind.name])
    for kind in kinds:
        lines[kind.name] = _once(lines[kind.name], kind.key_column, faults)
    return Reading(lines, faults, unusable)


def _kind_of(table: Table, kinds: Sequence[Kind]) -> Kind | None:
    named = [kind for kind in kinds if kind.name == table.sheet.rpartition("/")[2]]
    marked = [kind for kind in kinds if set(kind.marks) <= set(table.columns)]
    return next(iter(named + marked), None)


def _broken_header(table: Table, kind: Kind | None, kinds: Sequence[Kind]) -> list[Fault]:
    if kind is None:
        names = "、".join(known.name for known in kinds)
        return [Fault(table.sheet, table.header_row, "", "", f"不认识此表。表名应为：{names}。")]
    if len(table.rows) > kind.most_rows:
        return [Fault(table.sheet, table.header_row, "", "", f"超过{kind.most_rows}行，请分成几个文件。")]
    in_header = [fault for fault in table.faults if fault.row == table.header_row]
    return in_header + check_columns(table, kind.required, kind.optional)


def _read_table(table: Table, kind: Kind, lines: list[Line]) -> list[Fault]:
    """Adds the good rows to `lines`; returns the faults of the others."""
    unread: dict[int, list[Fault]] = {}
    for fault in table.faults:
        unread.setdefault(fault.row, []).append(fault)
    faults: list[Fault] = []
    for row in table.rows:
        cells = Cells(table.sheet, row, unread.get(row.number, ()))
        line = kind.read(cells)
        faults += cells.faults
        if not cells.faults:
            lines.append(line)
    return faults


def _once(lines: Sequence[Line], column: str, faults: list[Fault]) -> list[Line]:
    """Of rows with the same key the first counts; the others are faults."""
    first: dict[Hashable, Line] = {}
    for line in lines:
        earlier = first.setdefault(line.key, line)
        if earlier is not line:
            faults.append(line.fault(column, f"与{_place(earlier, line)}重复。"))
    return list(first.values())


def _place(line: Line, seen_from: Line) -> str:
    return f"第{line.row}行" if line.sheet == seen_from.sheet else f"“{line.sheet}”第{line.row}行"


def sifted(lines: Iterable[Line], faults: list[Fault], judge: Callable[[Line], Fault | None]) -> list[Line]:
    """The lines in which `judge` finds no fault; the faults go to `faults`."""
    good = []
    for line in lines:
        if fault := judge(line):
            faults.append(fault)
        else:
            good.append(line)
    return good
