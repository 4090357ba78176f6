"""A bank's file becomes statement lines, and every cell that cannot be read becomes a fault with its place."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, TypeVar

from server.banking.rules import Bank, is_reversal
from server.banking.services.cells import account, amount_fen, incoming, moment
from server.banking.services.columns import Columns, columns_of, is_header
from server.integrations.spreadsheets import Fault, Row, Table, UnreadableSpreadsheet, read_tables

_T = TypeVar("_T")

_TOTALS: Final = re.compile(r"合计|总计|小计|累计|本页|承前|过次|总笔数|笔数")
_LIKE_A_DAY: Final = re.compile(r"\s*(?:19|20|１９|２０)")
NO_DAY: Final = "缺少交易日期。"
TWO_AMOUNTS: Final = "收入和支出不能同时有金额。"
NO_AMOUNTS: Final = "收入和支出都没有金额。"
TOO_LONG: Final = "内容过长，请核对。"
LONGEST_TEXT: Final = 500
MOST_ROWS: Final = 20_000  # a month of a province in one file


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One booking. `amount_fen` is negative for money out; `account` and `name` are the counterparty's."""

    sheet: str
    row: int
    booked_at: datetime
    timed: bool  # whether the statement gives the time of day
    amount_fen: int
    balance_fen: int | None
    serial: str = field(repr=False)
    account: str = field(repr=False)
    name: str = field(repr=False)
    remark: str = field(repr=False)
    reversal: bool
    raw: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file read: its lines in the order of the file. `left_out`: totals, footers and rows of no amount."""

    bank: Bank
    lines: list[StatementLine]
    faults: list[Fault]
    left_out: int
    unusable: bool  # a column that is needed comes twice, so that "only the good rows" has no meaning


class NotAStatement(UnreadableSpreadsheet):
    message = "没有找到银行流水的表头（交易时间、收入/支出金额、对方户名等），请从网银导出明细后直接上传。"


def read_statement(path_or_bytes: Path | bytes, filename: str) -> Reading:
    """The lines of a statement of 农行, 工行, 建行, 中行 or any bank whose captions say the same.

    Blocks: call it in a thread. Raises UnreadableSpreadsheet (NotAStatement where no header is found).
    """
    tables = [
        (table, columns)
        for table in _tables(path_or_bytes, filename)
        if (columns := columns_of(table.columns)) is not None
    ]
    if not tables:
        raise NotAStatement
    lines: list[StatementLine] = []
    faults: list[Fault] = []
    left_out, unusable = 0, False
    for table, columns in tables:
        unread = _faults_by_row(table, columns)
        faults += unread.get(table.header_row, [])
        unusable = unusable or table.header_row in unread
        for row in table.rows:
            line, found = _read_row(table.sheet, row, columns, unread.get(row.number, []))
            lines += [line] if line else []
            faults += found
            left_out += not (line or found)
    return Reading(tables[0][1].bank, lines, faults, left_out, unusable)


def _tables(path_or_bytes: Path | bytes, filename: str) -> list[Table]:
    try:
        return read_tables(path_or_bytes, filename, is_header=is_header, max_rows=MOST_ROWS)
    except UnreadableSpreadsheet as refusal:
        if "没有找到表头" in refusal.detail:
            raise NotAStatement from None
        raise


def _faults_by_row(table: Table, columns: Columns) -> dict[int, list[Fault]]:
    """Those that matter: in a column made use of, or a cell that has slipped out of its column."""
    faults: dict[int, list[Fault]] = {}
    for fault in table.faults:
        if fault.column in columns.read or fault.column not in table.columns:
            faults.setdefault(fault.row, []).append(fault)
    return faults


def _read_row(
    sheet: str, row: Row, columns: Columns, unread: Iterable[Fault]
) -> tuple[StatementLine | None, list[Fault]]:
    """The line or its faults; neither for a row that is no booking."""
    cells = _Cells(sheet, row, columns, unread)
    if cells.is_footer():
        return None, []
    line = cells.line()
    return (None, cells.faults) if cells.faults else (line, [])


class _Cells:
    """One row while it is read."""

    def __init__(self, sheet: str, row: Row, columns: Columns, unread: Iterable[Fault]) -> None:
        self.faults = list(unread)
        self._sheet, self._row, self._columns = sheet, row, columns

    def _text(self, role: str) -> str:
        return self._row.cells.get(self._columns.roles.get(role, ""), "").strip()

    def _refuse(self, role: str, reason: str) -> None:
        column = self._columns.roles[role]
        if not any(fault.column == column for fault in self.faults):  # the first tells enough
            self.faults.append(Fault(self._sheet, self._row.number, column, self._row.cells.get(column, ""), reason))

    def _read(self, role: str, read: Callable[[str], _T]) -> _T | None:
        """None where blank or faulty."""
        text = self._text(role)
        if text in {"", "-", "--"}:
            return None
        try:
            return read(text)
        except ValueError as fault:
            self._refuse(role, str(fault))
            return None

    def is_footer(self) -> bool:
        """A row without a day is a total or a note, unless somebody stands in it: then the day is missing."""
        if any(map(self._text, ("name", "account", "payer_name", "payer_account"))):
            return False
        day = self._text("moment")
        texts = [text for text in self._row.cells.values() if text]
        return not _LIKE_A_DAY.match(day) or any(_TOTALS.search(text) for text in texts[:2])

    def line(self) -> StatementLine | None:
        """None for a row of no amount, and where there is a fault."""
        booked = self._read("moment", lambda text: moment(text, self._text("clock")))
        if booked is None and not self._text("moment"):
            self._refuse("moment", NO_DAY)
        amount, against = self._amount()
        side = "payer" if amount > 0 or against else "payee"
        own = "name" in self._columns.roles or "account" in self._columns.roles
        name, number = ("name", "account") if own else (f"{side}_name", f"{side}_account")
        counterparty = self._read(number, account) or ""
        balance = self._read("balance", amount_fen)
        remark = self._remark()
        if self.faults or booked is None or amount == 0:
            return None
        return StatementLine(
            self._sheet, self._row.number, *booked, amount, balance, self._text("serial"), counterparty,
            self._short(name), remark, is_reversal(remark, against_its_column=against), dict(self._row.cells),
        )  # fmt: skip

    def _short(self, role: str) -> str:
        return self._text(role)[:200]

    def _remark(self) -> str:
        """What the columns say, each once."""
        texts = dict.fromkeys(filter(None, (self._row.cells.get(caption, "") for caption in self._columns.remarks)))
        remark = "\n".join(texts)
        if len(remark) > LONGEST_TEXT:
            caption = self._columns.remarks[0]
            self.faults.append(Fault(self._sheet, self._row.number, caption, remark[:40], TOO_LONG))
        return remark

    def _amount(self) -> tuple[int, bool]:
        """Fen, negative for money out; and whether it stands in its column with the other sign."""
        if "income" not in self._columns.roles:
            return self._one_amount()
        income, outgo = self._read("income", amount_fen), self._read("outgo", amount_fen)
        if income and outgo:
            self._refuse("outgo", TWO_AMOUNTS)
        elif income is None and outgo is None and not self.faults:
            self._refuse("income", NO_AMOUNTS)
        return (income or 0) - (outgo or 0), (income or outgo or 0) < 0

    def _one_amount(self) -> tuple[int, bool]:
        """With its sign where the bank gives one (中行: 往账 is negative), else by 借/贷."""
        amount, comes_in = self._read("amount", amount_fen), self._read("direction", incoming)
        if comes_in is None and not self._text("direction"):
            self._refuse("direction", "应为“借”或“贷”（往账或来账）。")
        if amount is None and not self._text("amount"):
            self._refuse("amount", NO_AMOUNTS)
        if comes_in or amount is None:
            return amount or 0, bool(amount and amount < 0)
        signed = "payer_name" in self._columns.roles
        return (-abs(amount), False) if signed else (-amount, amount < 0)
