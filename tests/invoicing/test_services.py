"""From 待开票 through 开票中, 已开具, 已交付 to 已红冲, and who may not."""

import asyncio
from datetime import date, timedelta
from typing import Any

import pytest

from server.accounts.rules import CityScope
from server.audit import queries as audit
from server.enrolment.queries import EnrolmentPolicy
from server.errors import InvalidInput, NotFound
from server.invoicing import queries, services
from server.invoicing.models import TaxInvoice
from server.invoicing.queries import InvoiceSearch
from server.invoicing.rules import InvoiceStatus, LineState, ReversalReason
from server.settings import Invoicing, Settings
from server.workflow import StepNotAllowed
from tests.enrolment.conftest import INVOICE, submitted
from tests.factories import TODAY
from tests.invoicing.conftest import (
    NUMBER,
    OTHER_NUMBER,
    RED_NUMBER,
    STAFF,
    issued,
    paid_order,
    requested,
)

PROVINCE = CityScope()


async def states() -> list[tuple[LineState, int]]:
    return [(row.state, row.fen) for row in (await queries.invoice_lines(PROVINCE, InvoiceSearch())).rows]


async def test_approved_order_waits_for_its_invoice(database: Settings) -> None:
    await paid_order(people=2)

    assert await states() == [(LineState.WAITING, 48_000)]


async def test_order_not_approved_does_not_wait(database: Settings, policy: EnrolmentPolicy) -> None:
    await submitted(policy)

    assert await states() == []


async def test_request_fixes_serial_amount_tax_and_buyer(database: Settings, terms: Invoicing) -> None:
    order = await paid_order(people=2)

    [made] = await services.request_invoices(order.id, by=STAFF, terms=terms)

    row = await TaxInvoice.get(id=made)
    assert (row.serial, row.status, row.total_fen, row.tax_fen, row.title, row.taxpayer_number) == (
        f"{order.number}-1", InvoiceStatus.REQUESTED, 48_000, 2717, INVOICE.title, INVOICE.taxpayer_number,
    )  # fmt: skip


async def test_request_is_split_as_the_remark_says(database: Settings, terms: Invoicing) -> None:
    order = await paid_order(people=3, remark="发票2张")

    await services.request_invoices(order.id, by=STAFF, terms=terms)

    assert await states() == [(LineState.REQUESTED, 48_000), (LineState.REQUESTED, 24_000)]


async def test_request_takes_amounts_of_ones_own(database: Settings, terms: Invoicing) -> None:
    order = await paid_order(people=2)

    await services.request_invoices(order.id, shares=[10_000, 38_000], by=STAFF, terms=terms)

    assert await states() == [(LineState.REQUESTED, 10_000), (LineState.REQUESTED, 38_000)]


@pytest.mark.parametrize(
    "wanted", [{"shares": [48_001]}, {"shares": [24_000]}, {"shares": [-1, 48_001]}, {"parts": 3}, {"parts": -1}]
)
async def test_request_of_other_amounts_is_refused(
    database: Settings, terms: Invoicing, wanted: dict[str, Any]
) -> None:
    order = await paid_order(people=2)

    with pytest.raises(InvalidInput):
        await services.request_invoices(order.id, **wanted, by=STAFF, terms=terms)
    assert await states() == [(LineState.WAITING, 48_000)]


async def test_same_money_is_asked_for_once(database: Settings, terms: Invoicing) -> None:
    order = await paid_order()
    calls = [services.request_invoices(order.id, parts=1, by=STAFF, terms=terms) for _ in range(3)]

    answers = await asyncio.gather(*calls, return_exceptions=True)

    refused = [answer for answer in answers if isinstance(answer, services.NothingToInvoice)]
    assert (len(refused), await TaxInvoice.filter(order_id=order.id).count()) == (2, 1)


async def test_order_that_is_not_paid_or_not_there_is_refused(
    database: Settings, terms: Invoicing, policy: EnrolmentPolicy
) -> None:
    order = await submitted(policy)

    with pytest.raises(services.NothingToInvoice):
        await services.request_invoices(order.id, by=STAFF, terms=terms)
    with pytest.raises(NotFound):
        await services.request_invoices(order.id + 999, by=STAFF, terms=terms)


async def test_all_that_waits_is_asked_for_but_what_a_person_must_read(database: Settings, terms: Invoicing) -> None:
    await paid_order(people=2)
    await paid_order(people=2, remark="2张")
    await paid_order(people=1, remark="3张")

    done = await services.request_waiting(PROVINCE, by=STAFF, terms=terms)

    assert done == services.Requested(invoices=3, unread=1)


async def test_other_cities_are_not_asked_for(database: Settings, terms: Invoicing) -> None:
    await paid_order()

    done = await services.request_waiting(CityScope(frozenset({"370700"})), by=STAFF, terms=terms)

    assert done == services.Requested(invoices=0, unread=0)


async def test_withdrawn_request_waits_again_under_a_new_serial(database: Settings, terms: Invoicing) -> None:
    row = await requested()
    await services.withdraw_request(row.id, by=STAFF)

    [again] = await services.request_invoices(row.order_id, by=STAFF, terms=terms)

    assert (await TaxInvoice.get(id=again)).serial == row.serial.replace("-1", "-2")


async def test_issued_invoice_has_its_number_and_day(database: Settings) -> None:
    row = await issued()

    assert (row.status, row.number, row.issued_on) == (InvoiceStatus.ISSUED, NUMBER, TODAY)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"number": "123"}, "number"),
        ({"number": "２" * 20}, "number"),
        ({"number": NUMBER + "1"}, "number"),
        ({"issued_on": TODAY + timedelta(days=1)}, "issued_on"),
        ({"issued_on": TODAY - timedelta(days=1)}, "issued_on"),
        ({"tax_fen": 2719}, "tax"),
        ({"tax_fen": -1}, "tax"),
    ],
)
async def test_wrong_invoice_is_refused_at_its_field(database: Settings, changes: dict[str, Any], field: str) -> None:
    row = await requested()

    values: dict[str, Any] = {"number": NUMBER, "issued_on": TODAY, "tax_fen": 2717} | changes

    with pytest.raises(InvalidInput) as refusal:
        await services.issue_invoice(row.id, by=STAFF, **values)
    assert list(refusal.value.extra["fields"]) == [field]  # type: ignore[call-overload]


async def test_number_is_used_once(database: Settings) -> None:
    await issued()
    other = await requested()

    with pytest.raises(InvalidInput) as refusal:
        await services.issue_invoice(other.id, number=NUMBER, issued_on=TODAY, tax_fen=2717, by=STAFF)
    assert refusal.value.extra["fields"] == {"number": "这个发票号码已登记在另一张发票上，请核对。"}


async def test_number_given_twice_at_once_is_used_once(database: Settings) -> None:
    rows = [await requested(), await requested()]

    answers = await asyncio.gather(
        *(services.issue_invoice(row.id, number=NUMBER, issued_on=TODAY, tax_fen=2717, by=STAFF) for row in rows),
        return_exceptions=True,
    )

    assert (sum(answer is None for answer in answers), await TaxInvoice.filter(number=NUMBER).count()) == (1, 1)


async def test_invoice_is_issued_once(database: Settings) -> None:
    row = await issued()

    with pytest.raises(StepNotAllowed):
        await services.issue_invoice(row.id, number=OTHER_NUMBER, issued_on=TODAY, tax_fen=2717, by=STAFF)


async def test_issued_invoice_cannot_be_withdrawn(database: Settings) -> None:
    row = await issued()

    with pytest.raises(StepNotAllowed):
        await services.withdraw_request(row.id, by=STAFF)


async def test_release_by_hand_hands_the_invoice_out(database: Settings) -> None:
    row = await issued()

    await services.release_invoice(row.id, by=STAFF)

    assert await states() == [(LineState.SENT, 48_000)]


async def test_reversed_invoice_makes_the_order_wait_again(database: Settings) -> None:
    row = await issued()

    await services.reverse_invoice(row.id, reason=ReversalReason.WRONG, red_number=RED_NUMBER, by=STAFF)

    assert await states() == [(LineState.WAITING, 48_000), (LineState.REVERSED, 48_000)]


@pytest.mark.parametrize("red", ["1", NUMBER])
async def test_red_number_is_one_of_its_own(database: Settings, red: str) -> None:
    row = await issued()

    with pytest.raises(InvalidInput):
        await services.reverse_invoice(row.id, reason=ReversalReason.WRONG, red_number=red, by=STAFF)


async def test_request_cannot_be_reversed(database: Settings) -> None:
    row = await requested()

    with pytest.raises(StepNotAllowed):
        await services.reverse_invoice(row.id, reason=ReversalReason.WRONG, red_number=RED_NUMBER, by=STAFF)


async def test_every_step_is_logged(database: Settings) -> None:
    row = await issued()
    await services.release_invoice(row.id, by=STAFF)

    entries = await audit.history(f"tax_invoice:{row.id}")

    assert [(entry.action, entry.who, entry.note) for entry in entries] == [
        ("tax_invoice:requested", "staff:1", f"流水号{row.serial}"),
        ("tax_invoice:issued", "staff:1", f"发票号码{NUMBER}"),
        ("tax_invoice:sent", "staff:1", ""),
    ]


async def test_lists_are_narrowed(database: Settings) -> None:
    row = await issued()
    await paid_order()

    async def found(**conditions: Any) -> list[LineState]:
        scope = conditions.pop("scope", PROVINCE)
        return [line.state for line in (await queries.invoice_lines(scope, InvoiceSearch(**conditions))).rows]

    assert {
        "all": await found(),
        "state": await found(state="ISSUED"),
        "number": await found(code=NUMBER),
        "since": await found(since=f"{TODAY}"),
        "until": await found(until=f"{date(2020, 1, 1)}"),
        "buyer": await found(code=row.taxpayer_number, state="WAITING"),
        "name": await found(name="没有这家企业"),
        "city": await found(scope=CityScope(frozenset({"370700"}))),
    } == {
        "all": [LineState.WAITING, LineState.ISSUED],
        "state": [LineState.ISSUED],
        "number": [LineState.ISSUED],
        "since": [LineState.ISSUED],
        "until": [],
        "buyer": [LineState.WAITING],
        "name": [],
        "city": [],
    }
