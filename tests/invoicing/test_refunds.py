"""An order whose money was refunded, before and after its invoice."""

from typing import Any

import pytest

from server.accounts.rules import CityScope
from server.enrolment.models import EnrolmentChange, Order
from server.enrolment.rules import ChangeKind, ChangeStatus, OrderStatus
from server.invoicing import queries, services
from server.invoicing.rules import LineState, ReversalReason
from server.settings import Invoicing, Settings
from tests.factories import NOW_MS, TODAY
from tests.invoicing.conftest import RED_NUMBER, STAFF, issued, paid_order


async def refund(order_id: int, fen: int, status: ChangeStatus = ChangeStatus.CONFIRMED) -> None:
    decided = status is not ChangeStatus.PROPOSED
    values: dict[str, Any] = {"decided_by": "staff:2", "decided_ms": NOW_MS} if decided else {}
    values |= {"paid_out_on": TODAY} if status is ChangeStatus.PAID_OUT else {}
    await EnrolmentChange.create(
        kind=ChangeKind.REFUND, order_id=order_id, status=status, reason="离职", proposed_by="staff:1",
        proposed_ms=NOW_MS, amount_fen=fen, **values,
    )  # fmt: skip


async def states() -> list[tuple[LineState, int]]:
    return [(row.state, row.fen) for row in (await queries.invoice_lines(CityScope())).rows]


@pytest.mark.parametrize("status", [ChangeStatus.CONFIRMED, ChangeStatus.PAID_OUT])
async def test_what_was_refunded_is_not_invoiced(database: Settings, terms: Invoicing, status: ChangeStatus) -> None:
    order = await paid_order(people=2)
    await refund(order.id, 24_000, status)

    await services.request_invoices(order.id, by=STAFF, terms=terms)

    assert await states() == [(LineState.REQUESTED, 24_000)]


@pytest.mark.parametrize("status", [ChangeStatus.PROPOSED, ChangeStatus.DECLINED, ChangeStatus.WITHDRAWN])
async def test_refund_that_is_not_agreed_changes_nothing(database: Settings, status: ChangeStatus) -> None:
    order = await paid_order(people=2)
    await refund(order.id, 24_000, status)

    assert await states() == [(LineState.WAITING, 48_000)]


async def test_order_refunded_whole_waits_for_no_invoice(database: Settings) -> None:
    order = await paid_order(people=2)
    await refund(order.id, 48_000)

    assert await states() == []


async def test_invoice_of_refunded_money_is_to_be_reversed(database: Settings) -> None:
    row = await issued()
    await refund(row.order_id, 24_000)

    found = await queries.order_invoices(row.order_id)
    assert (await states(), found.excess_fen, found.open_fen) == ([(LineState.EXCESS, 48_000)], 24_000, 0)


async def test_after_reversal_the_rest_waits(database: Settings) -> None:
    row = await issued()
    await refund(row.order_id, 24_000)

    await services.reverse_invoice(row.id, reason=ReversalReason.STOPPED, red_number=RED_NUMBER, by=STAFF)

    assert await states() == [(LineState.WAITING, 24_000), (LineState.REVERSED, 48_000)]


async def test_after_reversal_and_a_whole_refund_nothing_waits(database: Settings) -> None:
    row = await issued()
    await refund(row.order_id, 48_000)

    await services.reverse_invoice(row.id, reason=ReversalReason.RETURNED, red_number=RED_NUMBER, by=STAFF)

    assert await states() == [(LineState.REVERSED, 48_000)]


async def test_invoice_of_an_approval_taken_back_is_to_be_reversed(database: Settings) -> None:
    row = await issued()
    await Order.filter(id=row.order_id).update(status=OrderStatus.SUBMITTED)

    assert await states() == [(LineState.EXCESS, 48_000)]
