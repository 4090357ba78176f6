"""Orders that money has come for keep their seats: paid in part, named in a remark that waits."""

import pytest

from server.banking import queries
from server.banking.models import BankRow
from server.banking.rules import Share
from server.banking.services.allocating import allocate, release
from server.enrolment.models import Order
from tests.banking.test_allocating import BY
from tests.factories import make_bank_row, make_certificate, make_enrolment, make_person


async def make_order() -> Order:
    enrolment = await make_enrolment(await make_certificate(await make_person()))
    return await Order.get(id=enrolment.order_id)


async def come(remark: str, fen: int = 24_000, serial: int = 1) -> BankRow:
    """Money with this remark."""
    row = await make_bank_row(fen, serial)
    row.remark = remark
    await row.save()
    return row


async def test_nothing_has_come_for_an_order(database: object) -> None:
    order = await make_order()
    await come("培训费")

    assert set(await queries.orders_with_money([order.id])) == set()


async def test_allocation_in_force_counts_until_it_is_released(database: object) -> None:
    order, row = await make_order(), await come("培训费")
    [allocation] = await allocate([Share(row.id, order.id, 10_000)], by=BY)

    before = set(await queries.orders_with_money([order.id]))
    await release(allocation, by=BY)

    assert (before, set(await queries.orders_with_money([order.id]))) == ({order.id}, set())


@pytest.mark.parametrize("written", ["示例企业+1人 {}", "{}", "转账:{}报名费", "转账 {} 1人"])
async def test_code_in_a_remark_that_waits_counts(database: object, written: str) -> None:
    order, other = await make_order(), await make_order()
    await come(written.format(order.code))

    assert set(await queries.orders_with_money([order.id, other.id])) == {order.id}


@pytest.mark.parametrize(
    "change", [str.lower, lambda code: f"{code[:4]} {code[4:]}", lambda code: f"{code[:4]}-{code[4:]}"]
)
async def test_code_as_people_write_it_counts(database: object, change: object) -> None:
    order = await make_order()
    await come(change(order.code))  # type: ignore[operator]

    assert set(await queries.orders_with_money([order.id])) == {order.id}


async def test_remark_of_a_row_that_is_used_up_counts_no_more(database: object) -> None:
    order = await make_order()
    row = await come(order.code)
    await allocate([Share(row.id, (await make_order()).id, 24_000)], by=BY)

    assert set(await queries.orders_with_money([order.id])) == set()


async def test_money_going_out_counts_for_nobody(database: object) -> None:
    order = await make_order()
    await come(order.code, fen=-24_000)

    assert set(await queries.orders_with_money([order.id])) == set()


async def test_code_of_an_order_that_was_not_asked_for_is_left_out(database: object) -> None:
    order, other = await make_order(), await make_order()
    await come(other.code)

    assert set(await queries.orders_with_money([order.id])) == set()
