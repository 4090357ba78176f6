"""Rows are used up once, whoever asks first."""

import asyncio

import pytest
from tortoise.exceptions import IntegrityError

from server import db
from server.audit.models import AuditEntry
from server.audit.services import By
from server.banking import queries
from server.banking.models import BankAllocation, BankRow
from server.banking.queries import Paid
from server.banking.rules import Share
from server.banking.services.allocating import AlreadyAllocated, AlreadyReleased, RowUsedUp, allocate, release
from server.enrolment.models import Order
from server.errors import InvalidInput, NotFound
from tests.factories import NOW_MS, make_bank_row, make_certificate, make_enrolment, make_person

BY = By("staff:1", NOW_MS)


async def make_order() -> int:
    enrolment = await make_enrolment(await make_certificate(await make_person()))
    return enrolment.order_id


async def left(row: BankRow) -> int:
    return int((await BankRow.get(id=row.id)).available_fen)


async def test_row_pays_an_order(database: object) -> None:
    row, order = await make_bank_row(), await make_order()

    (allocation,) = await allocate([Share(row.id, order, 48_000)], by=BY)

    assert await queries.payments_of([order]) == [Paid(allocation, row.id, order, 48_000, NOW_MS, "staff:1")]
    assert (await left(row), await queries.transfers_waiting()) == (0, [])


async def test_row_pays_several_orders(database: object) -> None:
    row, first, second = await make_bank_row(), await make_order(), await make_order()

    await allocate([Share(row.id, first, 24_000), Share(row.id, second, 24_000)], by=BY)

    assert [paid.order_id for paid in await queries.payments_of([first, second])] == [first, second]


async def test_several_rows_pay_an_order(database: object) -> None:
    rows, order = [await make_bank_row(20_000), await make_bank_row(28_000, 2)], await make_order()

    await allocate([Share(row.id, order, row.amount_fen) for row in rows], by=BY)

    assert [await left(row) for row in rows] == [0, 0]


async def test_what_is_paid_too_much_still_waits(database: object) -> None:
    row, order = await make_bank_row(50_000), await make_order()

    await allocate([Share(row.id, order, 48_000)], by=BY)

    assert [transfer.amount_fen for transfer in await queries.transfers_waiting()] == [2_000]


async def test_row_is_used_up_once(database: object) -> None:
    row, first, second = await make_bank_row(), await make_order(), await make_order()
    await allocate([Share(row.id, first, 48_000)], by=BY)

    with pytest.raises(RowUsedUp):
        await allocate([Share(row.id, second, 48_000)], by=BY)


async def test_one_share_too_many_takes_all_back(database: object) -> None:
    row, first, second = await make_bank_row(), await make_order(), await make_order()

    with pytest.raises(RowUsedUp):
        await allocate([Share(row.id, first, 40_000), Share(row.id, second, 40_000)], by=BY)

    assert (await left(row), await BankAllocation.all().count()) == (48_000, 0)


async def test_of_eight_at_once_one_gets_the_row(database: object) -> None:
    row, orders = await make_bank_row(), [await make_order() for _ in range(8)]

    done = await asyncio.gather(
        *(allocate([Share(row.id, order, 48_000)], by=BY) for order in orders), return_exceptions=True
    )

    assert sorted(type(one).__name__ for one in done) == ["RowUsedUp"] * 7 + ["list"]
    assert (await left(row), await BankAllocation.all().count()) == (0, 1)


async def test_same_pair_is_refused(database: object) -> None:
    row, order = await make_bank_row(), await make_order()
    await allocate([Share(row.id, order, 24_000)], by=BY)

    with pytest.raises(AlreadyAllocated):
        await allocate([Share(row.id, order, 24_000)], by=BY)


@pytest.mark.parametrize("fen", [0, -1])
async def test_amounts_must_be_positive(database: object, fen: int) -> None:
    with pytest.raises(InvalidInput):
        await allocate([Share(1, 1, fen)], by=BY)


async def test_nothing_chosen_is_refused(database: object) -> None:
    with pytest.raises(InvalidInput):
        await allocate([], by=BY)


async def test_missing_row_and_missing_order_are_not_found(database: object) -> None:
    row, order = await make_bank_row(), await make_order()

    for share in (Share(row.id + 1, order, 1), Share(row.id, order + 1, 1)):
        with pytest.raises(NotFound):
            await allocate([share], by=BY)


async def test_money_out_pays_nothing(database: object) -> None:
    row, order = await make_bank_row(-48_000), await make_order()

    with pytest.raises(RowUsedUp):
        await allocate([Share(row.id, order, 1)], by=BY)


async def test_released_money_waits_again(database: object) -> None:
    row, order = await make_bank_row(), await make_order()
    (allocation,) = await allocate([Share(row.id, order, 48_000)], by=BY)

    await release(allocation, by=BY, note="选错订单")

    assert (await left(row), await queries.payments_of([order])) == (48_000, [])
    assert len(await allocate([Share(row.id, order, 48_000)], by=BY)) == 1


async def test_release_happens_once(database: object) -> None:
    row, order = await make_bank_row(), await make_order()
    (allocation,) = await allocate([Share(row.id, order, 48_000)], by=BY)
    await release(allocation, by=BY)

    with pytest.raises(AlreadyReleased):
        await release(allocation, by=BY)

    assert await left(row) == 48_000


async def test_missing_allocation_is_not_found(database: object) -> None:
    with pytest.raises(NotFound):
        await release(404, by=BY)


async def test_both_steps_are_in_the_log(database: object) -> None:
    row, order = await make_bank_row(), await make_order()
    (allocation,) = await allocate([Share(row.id, order, 48_000)], by=BY)
    await release(allocation, by=BY, note="选错订单")

    assert [(entry.action, entry.subject, entry.note) for entry in await AuditEntry.all().order_by("id")] == [
        ("bank_row:allocated", f"bank_row:{row.id}", f"480.00元，流水{row.id}，订单{order}"),
        ("bank_row:released", f"bank_row:{row.id}", f"480.00元，流水{row.id}，订单{order}。选错订单"),
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE bank_row SET amount_fen = 0",
        "UPDATE bank_row SET available_fen = -1",
        "UPDATE bank_row SET available_fen = amount_fen + 1",
        "UPDATE bank_row SET reversal = TRUE, available_fen = 1",
        "UPDATE bank_row SET reverses_id = id",
        "UPDATE bank_allocation SET amount_fen = 0",
        "UPDATE bank_allocation SET released_ms = NULL",
    ],
)
async def test_database_refuses_what_no_service_does(database: object, statement: str) -> None:
    row, order = await make_bank_row(), await make_order()
    (allocation,) = await allocate([Share(row.id, order, 48_000)], by=BY)
    await release(allocation, by=BY)
    await allocate([Share(row.id, order, 48_000)], by=BY)

    with pytest.raises(IntegrityError):
        await db.writer().execute_query(statement)


async def test_order_that_is_paid_cannot_be_deleted(database: object) -> None:
    row, order = await make_bank_row(), await make_order()
    await allocate([Share(row.id, order, 48_000)], by=BY)

    with pytest.raises(IntegrityError):
        await db.writer().execute_query(f"DELETE FROM enrolment_order WHERE id = {order}")  # noqa: S608  a number

    assert await Order.exists(id=order)
