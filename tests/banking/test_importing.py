"""Statements in the database: once each, sealed, with reversals paired."""

import asyncio

import pytest

from server import rotation
from server.audit.models import AuditEntry
from server.audit.services import By
from server.banking import queries
from server.banking.models import BankRow, BankStatement
from server.banking.rules import Share, Transfer
from server.banking.services.allocating import allocate, release
from server.banking.services.importing import Imported, import_statement, known_lines
from server.banking.services.pairing import Reversals, pair_waiting
from server.banking.services.reading import read_statement
from server.clock import day_of
from server.crypto import Keyring, use
from server.db import reader
from server.registry.services.batches import ImportDisturbed
from tests.banking.statement_files import ABC, ACCOUNT, ICBC_A, ICBC_B, ICBC_C, PAYER, REMARK, changed, csv_file
from tests.factories import NOW_MS, make_certificate, make_enrolment, make_person

BY = By("staff:1", NOW_MS)
Rows = list[list[str]]


async def bring(rows: Rows, **options: bool) -> Imported:
    content = csv_file(rows)
    return await import_statement(read_statement(content, "明细.csv"), "明细.csv", content, by=BY, **options)


def counts(imported: Imported) -> tuple[int, int, int]:
    return imported.added, imported.known, len(imported.faults)


async def order_id() -> int:
    return (await make_enrolment(await make_certificate(await make_person()))).order_id


async def test_rows_are_kept_as_they_were(database: object) -> None:
    imported = await bring(ABC)

    row = await BankRow.get(amount_fen__gt=0)
    assert counts(imported) == (2, 0, 0)
    assert (row.statement_id, row.sheet, row.line, row.available_fen) == (imported.statement_id, "明细", 4, 48_000)
    assert (row.account, row.account_last_four, row.counterparty, row.remark) == (ACCOUNT, "1234", PAYER, REMARK)


async def test_money_in_waits_for_its_order(database: object) -> None:
    await bring(ABC)

    row = await BankRow.get(amount_fen__gt=0)
    assert await queries.transfers_waiting() == [
        Transfer(row.id, 48_000, day_of(row.booked_ms), PAYER, ACCOUNT, REMARK)
    ]


async def test_same_file_twice_imports_nothing(database: object) -> None:
    await bring(ABC)

    again = await bring(ABC)

    assert (counts(again), await BankRow.all().count()) == ((0, 2, 0), 2)


async def test_overlapping_file_imports_the_rest(database: object) -> None:
    await bring(ABC[:4])

    assert counts(await bring(ABC)) == (1, 1, 0)


@pytest.mark.parametrize("other", [ICBC_B, ICBC_C])
async def test_same_bookings_in_another_shape_are_known(database: object, other: Rows) -> None:
    await bring(ICBC_A)

    assert counts(await bring(other)) == (0, 2, 0)


async def test_booking_that_stands_twice_in_a_file_counts_once(database: object) -> None:
    assert counts(await bring([*ABC, ABC[3]])) == (2, 1, 0)


async def test_equal_transfers_without_balance_are_two(database: object) -> None:
    rows = changed(ABC, 4, "账户余额", "")

    first, again = await bring([*rows, rows[3]]), await bring([*rows, rows[3]])

    assert (counts(first), counts(again)) == ((3, 0, 0), (0, 3, 0))


async def test_balances_of_as_many_digits_tell_transfers_apart(database: object) -> None:
    rows = changed(ABC, 4, "账户余额", "1,000.00")

    assert counts(await bring([*rows[:4], changed(rows, 4, "账户余额", "10,000.00")[3]])) == (2, 0, 0)


async def test_one_fault_holds_everything_back(database: object) -> None:
    imported = await bring(changed(ABC, 4, "收入金额", "4O0"))

    assert (imported.statement_id, counts(imported)) == (None, (0, 0, 1))
    assert (await BankRow.all().count(), await BankStatement.all().count()) == (0, 0)


async def test_good_rows_are_taken_where_somebody_says_so(database: object) -> None:
    imported = await bring(changed(ABC, 4, "收入金额", "4O0"), keep_good=True)

    assert (counts(imported), await BankRow.all().count()) == ((1, 0, 1), 1)


async def test_preview_tells_what_is_known(database: object) -> None:
    await bring(ABC[:4])

    assert await known_lines(read_statement(csv_file(ABC), "明细.csv")) == 1


async def test_import_is_in_the_log(database: object) -> None:
    imported = await bring(ABC)

    entry = await AuditEntry.get()
    assert (entry.action, entry.subject) == ("bank_statement:imported", f"bank_statement:{imported.statement_id}")
    assert entry.note == "新增2行，已有0行，略过1行，错误0处"


async def test_bank_data_lie_sealed(database: object) -> None:
    await bring(ABC)

    stored = str([dict(row) for row in await reader().execute_query_dict("SELECT * FROM bank_row")])
    assert [word for word in (ACCOUNT, PAYER, REMARK) if word in stored] == []


async def test_rows_are_known_after_the_key_has_changed(database: object, rotating: Keyring, rotated: Keyring) -> None:
    await bring(ABC)
    use(rotating)
    while_rotating = await bring(ABC)
    await rotation.rotate()
    use(rotated)

    assert (counts(while_rotating), counts(await bring(ABC))) == ((0, 2, 0), (0, 2, 0))


async def test_two_imports_at_once_keep_each_row_once(database: object) -> None:
    done = await asyncio.gather(bring(ABC), bring(ABC), return_exceptions=True)

    assert all(isinstance(one, (Imported, ImportDisturbed)) for one in done)
    assert await BankRow.all().count() == 2


REVERSED = [
    *ABC[:5],
    ["2026-11-20 15:00:00", "-480.00", "", "900.00", "示例支行", "山东", ACCOUNT, PAYER, "冲正"],
]


async def test_reversed_money_waits_no_longer(database: object) -> None:
    imported = await bring(REVERSED)

    row, reversing = await BankRow.get(amount_fen=48_000), await BankRow.get(reversal=True)
    assert imported.reversals == Reversals(paired=((reversing.id, row.id),))
    assert (reversing.reverses_id, await queries.transfers_waiting()) == (row.id, [])


async def test_reversal_in_a_later_file_is_paired(database: object) -> None:
    await bring(ABC)

    imported = await bring([*ABC[:3], REVERSED[-1]])

    assert (len(imported.reversals.paired), await queries.transfers_waiting()) == (1, [])


async def test_reversal_of_money_in_use_is_contested_until_released(database: object) -> None:
    await bring(ABC)
    row = await BankRow.get(amount_fen=48_000)
    (allocation,) = await allocate([Share(row.id, await order_id(), 48_000)], by=BY)

    imported = await bring(REVERSED)
    await release(allocation, by=BY)
    paired = await pair_waiting(by=BY)

    reversing = await BankRow.get(reversal=True)
    assert imported.reversals == Reversals(contested=((reversing.id, row.id),))
    assert paired == Reversals(paired=((reversing.id, row.id),))
