"""The tax software's answer as a spreadsheet: serial, number, date, amount, tax; all rows or none."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Final

from tortoise.exceptions import IntegrityError

from server import db
from server.accounts.rules import CityScope
from server.audit.services import By
from server.errors import InvalidInput
from server.integrations.spreadsheets import Fault, Row, Table, check_columns
from server.invoicing.models import TaxInvoice
from server.invoicing.rules import InvoiceStatus, read_fen, read_number
from server.invoicing.services.issuing import BAD_NUMBER, NumberTaken, issue, issue_faults
from server.invoicing.services.requesting import MOST_AT_ONCE

SERIAL, NUMBER, DAY, TOTAL, TAX = RESULT_COLUMNS = ("流水号", "发票号码", "开票日期", "价税合计", "税额")
_COLUMN_OF: Final = {"issued_on": DAY, "tax": TAX}


async def import_results(table: Table, scope: CityScope, *, by: By) -> tuple[int, Sequence[Fault]]:
    """Issue what the rows say; with one fault nothing is written. Returns how many were issued, and the faults.

    A row that says what is registered already is passed over, so the same file twice changes nothing.
    Raises InvalidInput (file) for too many rows, NumberTaken when two people import at once.
    """
    if len(table.rows) > MOST_AT_ONCE:
        raise InvalidInput({"file": f"一次最多导入{MOST_AT_ONCE}行，请分成几个文件。"})
    faults = [*check_columns(table, RESULT_COLUMNS), *table.faults]
    if faults:
        return 0, faults
    reading = _Reading(table, await _invoices(table, scope), await _numbers(table), by)
    answers = [answer for row in table.rows if (answer := reading.answer(row))]
    if reading.faults:
        return 0, reading.faults
    try:
        async with db.transaction():
            for invoice, number, day, tax in answers:
                await issue(invoice, number=number, issued_on=day, tax_fen=tax, by=by)
    except IntegrityError:
        raise NumberTaken from None
    return len(answers), []


async def _invoices(table: Table, scope: CityScope) -> dict[str, TaxInvoice]:
    """By serial; those of cities out of scope are not there."""
    wanted = TaxInvoice.filter(serial__in=[row.cells[SERIAL] for row in table.rows])
    found = await wanted.select_related("order__training_class")
    return {one.serial: one for one in found if scope.covers(one.order.training_class.city_code)}


async def _numbers(table: Table) -> dict[str, int]:
    """Numbers in use → the invoice; a red one's too."""
    sent = [row.cells[NUMBER] for row in table.rows]
    blue = await TaxInvoice.filter(number__in=sent).values_list("number", "id")
    red = await TaxInvoice.filter(red_number__in=sent).values_list("red_number", "id")
    return {str(number): int(str(invoice)) for number, invoice in [*blue, *red]}


class _Reading:
    """Row by row into what is to be issued, and into faults that name their cell."""

    def __init__(self, table: Table, invoices: dict[str, TaxInvoice], numbers: dict[str, int], by: By) -> None:
        self.faults: list[Fault] = []
        self._table, self._invoices, self._numbers, self._by = table, invoices, numbers, by
        self._serials = Counter(row.cells[SERIAL] for row in table.rows)
        self._sent = Counter(row.cells[NUMBER] for row in table.rows)

    def answer(self, row: Row) -> tuple[TaxInvoice, str, date, int] | None:
        """What the row issues; None where it says what is known already, or has a fault."""
        cells = row.cells
        invoice, day, tax = self._invoices.get(cells[SERIAL]), _day(cells[DAY]), read_fen(cells[TAX])
        if invoice is None:
            self._fault(row, SERIAL, "没有这个流水号的开票申请。")
        elif self._serials[cells[SERIAL]] > 1:
            self._fault(row, SERIAL, "同一流水号出现多次。")
        elif day is None:
            self._fault(row, DAY, "日期应如 2026-08-31。")
        elif read_fen(cells[TOTAL]) != invoice.total_fen:
            self._fault(row, TOTAL, f"应为申请的金额{invoice.total_fen / 100:.2f}元。")
        elif tax is None:
            self._fault(row, TAX, "应为金额，例如 13.58。")
        elif not self._told(invoice, cells[NUMBER], day, tax) and not self._wrong(row, invoice, day, tax):
            return invoice, cells[NUMBER], day, tax
        return None

    @staticmethod
    def _told(invoice: TaxInvoice, number: str, day: date, tax: int) -> bool:
        return (invoice.number, invoice.issued_on, invoice.tax_fen) == (number, day, tax)

    def _wrong(self, row: Row, invoice: TaxInvoice, day: date, tax: int) -> bool:
        number, before = row.cells[NUMBER], len(self.faults)
        if invoice.status is not InvoiceStatus.REQUESTED:
            self._fault(row, SERIAL, "这张发票已登记或已撤回，不能再次登记。")
        elif read_number(number) is None:
            self._fault(row, NUMBER, BAD_NUMBER)
        elif number in self._numbers or self._sent[number] > 1:
            self._fault(row, NUMBER, NumberTaken.message)
        for field, reason in issue_faults(invoice, day, tax, self._by).items():
            self._fault(row, _COLUMN_OF[field], reason)
        return len(self.faults) > before

    def _fault(self, row: Row, column: str, reason: str) -> None:
        self.faults.append(Fault(self._table.sheet, row.number, column, row.cells[column], reason))


def _day(text: str) -> date | None:
    """A date cell comes with its time; people write 2026/8/31 and 20260831 too."""
    try:
        parts = text.partition(" ")[0].replace("/", "-").replace("年", "-").replace("月", "-").rstrip("日").split("-")
        return date(*map(int, parts)) if len(parts) == 3 else date.fromisoformat(text)
    except (ValueError, TypeError):
        return None
