"""The tax software's answer: all rows or none, every fault with its row and column."""

from typing import Any

import pytest

from server.accounts.rules import CityScope
from server.integrations.spreadsheets import Row, Table
from server.invoicing import services
from server.invoicing.models import TaxInvoice
from server.invoicing.rules import InvoiceStatus
from tests.factories import TODAY
from tests.invoicing.conftest import NUMBER, OTHER_NUMBER, STAFF, requested

PROVINCE = CityScope()


def sheet(*rows: dict[str, str]) -> Table:
    numbered = tuple(Row(number, cells) for number, cells in enumerate(rows, 2))
    return Table("结果", 1, services.RESULT_COLUMNS, numbered)


def answer(row: TaxInvoice, number: str = NUMBER, **changes: str) -> dict[str, str]:
    cells = {"流水号": row.serial, "发票号码": number, "开票日期": f"{TODAY}", "价税合计": "480.00", "税额": "27.17"}
    return cells | changes


async def imported(*rows: dict[str, str], scope: CityScope = PROVINCE) -> tuple[int, list[tuple[int, str, str]]]:
    issued, faults = await services.import_results(sheet(*rows), scope, by=STAFF)
    return issued, [(fault.row, fault.column, fault.reason) for fault in faults]


async def test_rows_issue_their_requests(database: Any) -> None:
    one, two = await requested(), await requested()

    assert await imported(answer(one), answer(two, OTHER_NUMBER, 开票日期=f"{TODAY:%Y/%m/%d}")) == (2, [])
    assert await TaxInvoice.filter(status=InvoiceStatus.ISSUED).count() == 2


async def test_same_file_twice_changes_nothing(database: Any) -> None:
    row = await requested()
    await imported(answer(row))

    assert await imported(answer(row)) == (0, [])


async def test_one_fault_keeps_all_rows_out(database: Any) -> None:
    one, two = await requested(), await requested()

    issued, faults = await imported(answer(one), answer(two, "1"))

    assert (issued, faults, await TaxInvoice.filter(status=InvoiceStatus.ISSUED).count()) == (
        0, [(3, "发票号码", "发票号码应为20位数字。")], 0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "column", "reason"),
    [
        ({"流水号": "X-1"}, "流水号", "没有这个流水号的开票申请。"),
        ({"发票号码": ""}, "发票号码", "发票号码应为20位数字。"),
        ({"开票日期": "昨天"}, "开票日期", "日期应如 2026-08-31。"),
        ({"开票日期": "2026-02-30"}, "开票日期", "日期应如 2026-08-31。"),
        ({"开票日期": "2020-01-01"}, "开票日期", f"开票日期应在{TODAY}（申请日）至今天之间。"),
        ({"价税合计": "480.01"}, "价税合计", "应为申请的金额480.00元。"),
        ({"价税合计": "=1+1"}, "价税合计", "应为申请的金额480.00元。"),
        ({"税额": "x"}, "税额", "应为金额，例如 13.58。"),
        ({"税额": "20"}, "税额", "税额应为27.17元（税率6%），允许相差0.01元。"),
    ],
)
async def test_fault_names_its_cell(database: Any, changes: dict[str, str], column: str, reason: str) -> None:
    row = await requested()

    assert await imported(answer(row, **changes)) == (0, [(2, column, reason)])


async def test_number_twice_in_the_file_is_a_fault_in_both_rows(database: Any) -> None:
    one, two = await requested(), await requested()

    _, faults = await imported(answer(one), answer(two))

    assert [(row, column) for row, column, _ in faults] == [(2, "发票号码"), (3, "发票号码")]


async def test_request_of_a_city_out_of_scope_is_not_there(database: Any) -> None:
    row = await requested()

    issued, faults = await imported(answer(row), scope=CityScope(frozenset({"370700"})))

    assert (issued, faults) == (0, [(2, "流水号", "没有这个流水号的开票申请。")])


async def test_missing_column_is_named(database: Any) -> None:
    table = Table("结果", 1, ("流水号",), ())

    issued, faults = await services.import_results(table, PROVINCE, by=STAFF)

    assert (issued, [fault.column for fault in faults]) == (0, ["发票号码", "开票日期", "价税合计", "税额"])
