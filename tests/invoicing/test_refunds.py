"""An order whose money was refunded, or whose approval was taken back, before and after its invoice."""

from server.accounts.rules import CityScope
from server.enrolment import services as enrolment
from server.enrolment.models import Enrolment, InvoiceDetails, Order
from server.enrolment.queries import EnrolmentPolicy
from server.invoicing import queries, services
from server.invoicing.models import TaxInvoice
from server.invoicing.queries import InvoiceSearch
from server.invoicing.rules import IN_FORCE, LineState, ReversalReason
from server.settings import Invoicing, Settings
from tests.enrolment.changing.conftest import confirm
from tests.enrolment.changing.conftest import refund as proposed
from tests.invoicing.conftest import POLICY, RED_NUMBER, STAFF, issued, paid_order, requested


async def refund(order_id: int, people: int, *, agreed: bool = True) -> None:
    """So many of the order's people, 240 yuan each."""
    chosen = await Enrolment.filter(order_id=order_id).order_by("id").limit(people)
    change = await proposed(await Order.get(id=order_id), *chosen)
    if agreed:
        await confirm(change, POLICY)


async def states() -> list[tuple[LineState, int]]:
    return [(row.state, row.fen) for row in (await queries.invoice_lines(CityScope(), InvoiceSearch())).rows]


async def test_what_was_refunded_is_not_invoiced(database: Settings, terms: Invoicing) -> None:
    order = await paid_order(people=2)
    await refund(order.id, 1)

    await services.request_invoices(order.id, by=STAFF, terms=terms)

    assert await states() == [(LineState.REQUESTED, 24_000)]


async def test_refund_that_is_not_agreed_changes_nothing(database: Settings) -> None:
    order = await paid_order(people=2)
    await refund(order.id, 1, agreed=False)

    assert await states() == [(LineState.WAITING, 48_000)]


async def test_order_refunded_whole_waits_for_no_invoice(database: Settings) -> None:
    order = await paid_order(people=2)
    await refund(order.id, 2)

    assert await states() == []


async def test_invoice_of_refunded_money_is_to_be_reversed(database: Settings) -> None:
    row = await issued()
    await refund(row.order_id, 1)

    found = await queries.order_invoices(row.order_id)
    assert (await states(), found.excess_fen, found.open_fen) == ([(LineState.EXCESS, 48_000)], 24_000, 0)


async def test_what_is_to_be_reversed_is_in_no_other_state(database: Settings) -> None:
    row = await issued()
    await refund(row.order_id, 1)

    counts = {state: await queries.lines_in(CityScope(), state) for state in LineState}
    assert {state: count for state, count in counts.items() if count} == {LineState.EXCESS: 1}


async def test_after_reversal_the_rest_waits(database: Settings) -> None:
    row = await issued()
    await refund(row.order_id, 1)

    await services.reverse_invoice(row.id, reason=ReversalReason.STOPPED, red_number=RED_NUMBER, by=STAFF)

    assert await states() == [(LineState.WAITING, 24_000), (LineState.REVERSED, 48_000)]


async def test_after_reversal_and_a_whole_refund_nothing_waits(database: Settings) -> None:
    row = await issued()
    await refund(row.order_id, 2)

    await services.reverse_invoice(row.id, reason=ReversalReason.RETURNED, red_number=RED_NUMBER, by=STAFF)

    assert await states() == [(LineState.REVERSED, 48_000)]


async def test_invoice_of_an_approval_taken_back_is_to_be_reversed(database: Settings, policy: EnrolmentPolicy) -> None:
    row = await issued()
    await enrolment.take_back_decision(row.order_id, by=STAFF, policy=policy)

    assert await states() == [(LineState.EXCESS, 48_000)]


async def test_order_approved_anew_waits_once(database: Settings, policy: EnrolmentPolicy) -> None:
    order = await paid_order(people=2)
    await enrolment.take_back_decision(order.id, by=STAFF, policy=policy)
    before = await states()
    await enrolment.approve_order(order.id, by=STAFF, policy=policy)

    assert (before, await states()) == ([], [(LineState.WAITING, 48_000)])


async def test_what_is_due_is_always_what_was_kept_less_what_is_invoiced(database: Settings, terms: Invoicing) -> None:
    """The column is kept by every service that moves money or invoices; here by all of them in turn."""
    row = await requested(people=3, parts=2)
    await services.withdraw_request(row.id, by=STAFF)
    await refund(row.order_id, 1)
    await services.request_invoices(row.order_id, parts=1, by=STAFF, terms=terms)

    rows = await TaxInvoice.filter(order_id=row.order_id, status__in=list(IN_FORCE))
    details = await InvoiceDetails.get(order_id=row.order_id)
    assert (details.due_fen, sum(one.total_fen for one in rows)) == (0, 2 * 24_000)
