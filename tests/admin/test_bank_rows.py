"""流水: the list by state, one row in full, and what a person does with it by hand."""

import logging
import re
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.banking.models import BankAllocation, BankRow
from server.catalogue.models import TrainingClass
from server.enrolment import services
from server.enrolment.models import Order
from server.enrolment.rules import OrderStatus
from tests.admin.finance import awaiting, counted, left, match, money_for, status, submitted
from tests.admin.people import goes_to, send
from tests.enrolment.conftest import CLERK
from tests.factories import make_bank_row
from tests.pages import as_staff
from tests.web.site import Browser, Shown

LIST = "/admin/bank-rows"


def ids(page: Shown) -> list[int]:
    return sorted(int(found) for found in re.findall(r'row-link" href="/admin/bank-rows/(\d+)"', page.text))


async def test_rows_are_found_by_their_state(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    suggested, chosen = await money_for(await submitted()), await money_for(await submitted(), more_fen=100)
    unmatched, out = await make_bank_row(777, 91), await make_bank_row(-500, 92)
    reversal = await make_bank_row(-888, 93, reversal=True)
    order = await submitted()
    used = await money_for(order)
    await send(member, f"/admin/receipts/{order.id}", rows=str(used.id))
    await match()
    unseen = await make_bank_row(999, 94)
    states = ("SUGGESTED", "CANDIDATES", "UNMATCHED", "UNSEEN", "USED", "REVERSED", "OUT")

    found = {state: ids(await member.get(f"{LIST}?state={state}")) for state in states}

    rows = (suggested, chosen, unmatched, unseen, used, reversal, out)
    assert found == {state: [row.id] for state, row in zip(states, rows, strict=True)}
    assert ids(await member.get(f"{LIST}?state=WAITING")) == sorted(
        row.id for row in (suggested, chosen, unmatched, unseen)
    )


async def test_rows_are_found_by_amount_tail_day_and_file(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    row, other = await make_bank_row(123_450), await make_bank_row(1, 2, account_last_four="9999", booked_ms=1)
    asked = ("amount=1,234.50", "tail=1234", "since=2026-11-24", f"statement={row.statement_id}")

    assert [ids(await member.get(f"{LIST}?{one}")) for one in asked] == [[row.id]] * 4
    assert ids(await member.get(f"{LIST}?until=2026-11-23")) == [other.id]
    assert [ids(await member.get(f"{LIST}?{one}")) for one in ("amount=x", f"statement={'9' * 40}")] == [[], []]


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_do_not_grow_with_the_rows(visitor: Browser, rows: int) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    for _ in range(rows):
        await money_for(await submitted())

    with counted() as made:
        await member.get(LIST)

    assert len(made) <= 8, made


async def test_export_holds_no_formula_and_no_account(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    await make_bank_row(remark="=1+1", account="6228480000000001234")

    sheet = await member.get(f"{LIST}?format=xlsx")

    [_, row] = CalamineWorkbook.from_filelike(BytesIO(sheet.body)).get_sheet_by_index(0).to_python()
    assert (row[4], row[5], "6228480000000001234" in str(row)) == ("****1234", "=1+1", False)


async def test_row_shows_its_proposals_in_words_and_hides_the_account(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    await BankRow.filter(id=row.id).update(account="6228480000000001234")

    page = await member.get(f"{LIST}/{row.id}")

    for words in ("金额相符", order.code, f"/admin/receipts/{order.id}", "****1234"):
        assert words in page.text
    assert "6228480000000001234" not in page.text


async def test_row_that_nobody_has_matched_yet_says_so(visitor: Browser) -> None:
    member, row = await as_staff(visitor, Role.FINANCE), await make_bank_row()

    assert "还没有匹配" in (await member.get(f"{LIST}/{row.id}")).text


async def test_whole_account_is_shown_for_a_reason_that_is_logged(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    row = await make_bank_row(account="6228480000000001234")

    page = await send(member, f"{LIST}/{row.id}/account", reason="与银行核对")

    assert (page.status, "6228480000000001234" in page.text) == (200, True)
    entry = await AuditEntry.get(action="bank_row:viewed")
    assert (entry.subject, entry.note) == (f"bank_row:{row.id}", "与银行核对")


@pytest.mark.parametrize("reason", ["", " ", "x", "长" * 101])
async def test_without_a_reason_the_account_stays_hidden(visitor: Browser, reason: str) -> None:
    member, row = await as_staff(visitor, Role.FINANCE), await make_bank_row(account="6228480000000001234")

    page = await send(member, f"{LIST}/{row.id}/account", reason=reason)

    assert (page.status, "6228480000000001234" in page.text) == (422, False)
    assert await AuditEntry.filter(action="bank_row:viewed").count() == 0


async def test_row_is_given_to_an_order_by_number_or_code(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row, second = await make_bank_row(10_000), await make_bank_row(50_000, 2)

    await send(member, f"{LIST}/{row.id}", order=order.code.lower())
    answer = await send(member, f"{LIST}/{second.id}", order=order.number)

    assert goes_to(answer) == (303, f"{LIST}/{second.id}")
    assert (await left(row), await left(second), await status(order)) == (0, 36_000, OrderStatus.SUBMITTED)


async def test_order_paid_by_hand_is_approved_without_choosing_a_row(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await make_bank_row(order.amount_fen)
    await send(member, f"{LIST}/{row.id}", order=order.code)

    await send(member, f"/admin/receipts/{order.id}", rows="none")

    assert await status(order) is OrderStatus.APPROVED


@pytest.mark.parametrize("text", ["", "NOTHING1", "x" * 31, "\x00", "'; DROP TABLE bank_row"])
async def test_order_that_is_not_there_is_refused(visitor: Browser, text: str) -> None:
    member, row = await as_staff(visitor, Role.FINANCE), await make_bank_row()

    assert ((await send(member, f"{LIST}/{row.id}", order=text)).status, await left(row)) == (422, 48_000)


async def test_order_paid_in_full_takes_no_more(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row, second = await make_bank_row(order.amount_fen), await make_bank_row(100, 2)
    await send(member, f"{LIST}/{row.id}", order=order.code)

    answer = await send(member, f"{LIST}/{second.id}", order=order.code)

    assert (answer.status, "已足额到账" in answer.text, await left(second)) == (409, True, 100)


async def test_second_click_uses_the_row_once(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await make_bank_row(100)
    token = (await member.get(f"{LIST}/{row.id}")).token

    answers = [await member.post(f"{LIST}/{row.id}", {"csrf_token": token, "order": order.code}) for _ in range(2)]

    assert ([answer.status for answer in answers], await BankAllocation.all().count()) == ([303, 409], 1)


async def test_money_is_taken_from_an_order_with_a_reason(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await make_bank_row(order.amount_fen)
    await send(member, f"{LIST}/{row.id}", order=order.code)
    allocation = await BankAllocation.all().get()
    place = f"{LIST}/{row.id}/release/{allocation.id}"

    refused, answer, again = [await send(member, place, reason=reason) for reason in ("", "选错订单", "选错订单")]

    assert ([refused.status, answer.status, again.status], await left(row)) == ([422, 303, 409], order.amount_fen)
    assert (await AuditEntry.get(action="bank_row:released")).note.endswith("。选错订单")


async def test_allocation_of_another_row_is_not_there(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row, other = await make_bank_row(100), await make_bank_row(100, 2)
    await send(member, f"{LIST}/{row.id}", order=order.code)
    allocation = await BankAllocation.all().get()

    assert (await send(member, f"{LIST}/{other.id}/release/{allocation.id}", reason="选错订单")).status == 404


async def cancelled() -> Order:
    order = await awaiting()
    await services.cancel_order(order.enterprise_id, order.id, by=CLERK)
    return order


async def test_late_money_reopens_a_cancelled_order(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await cancelled()
    row = await money_for(order)

    page = await member.get(f"{LIST}/{row.id}")
    answer = await send(member, f"{LIST}/{row.id}/reopen/{order.id}", page=f"{LIST}/{row.id}")

    assert ("恢复订单" in page.text, goes_to(answer)) == (True, (303, f"{LIST}/{row.id}"))
    assert (await status(order), await left(row)) == (OrderStatus.AWAITING_PAYMENT, 0)


async def test_without_a_free_seat_nothing_is_reopened(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await cancelled()
    row = await money_for(order)
    await TrainingClass.filter(id=order.training_class_id).update(seats=0)

    answer = await send(member, f"{LIST}/{row.id}/reopen/{order.id}", page=f"{LIST}/{row.id}")

    assert (answer.status, await status(order), await left(row)) == (409, OrderStatus.CANCELLED, order.amount_fen)


async def test_order_that_is_open_is_not_reopened(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    place = f"{LIST}/{row.id}/reopen"

    answers = [await send(member, f"{place}/{number}", page=f"{LIST}/{row.id}") for number in (order.id, 404)]

    assert ([answer.status for answer in answers], await status(order)) == ([409, 404], OrderStatus.SUBMITTED)


async def test_cancelled_order_is_named_when_given_money(visitor: Browser) -> None:
    member, order, row = await as_staff(visitor, Role.FINANCE), await cancelled(), await make_bank_row()

    answer = await send(member, f"{LIST}/{row.id}", order=order.code)

    assert (answer.status, "该订单已取消" in answer.text) == (409, True)


async def test_missing_row_is_not_found(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    token = (await member.get("/admin/receipts")).token
    places = ("404", "404/account", "404/release/1", "404/reopen/1")

    answers = {(await member.post(f"{LIST}/{place}", {"csrf_token": token, "reason": "查"})).status for place in places}

    assert (answers, (await member.get(f"{LIST}/404")).status) == ({404}, 404)


async def test_reviewer_of_a_city_reaches_no_row(visitor: Browser) -> None:
    member, row = await as_staff(visitor, Role.FINANCE, cities=("370100",)), await make_bank_row()
    token = (await member.get("/admin/receipts")).token
    places = ("", "/account", "/release/1", "/reopen/1")
    sent = {"csrf_token": token, "reason": "核对", "order": "X"}

    answers = {(await member.post(f"{LIST}/{row.id}{place}", sent)).status for place in places}

    assert (answers, (await member.get(f"{LIST}/{row.id}")).status) == ({403}, 403)


@pytest.mark.parametrize("token", ["", "forged"])
async def test_stale_and_forged_pages_change_nothing(visitor: Browser, token: str) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    places = ("", "/account", "/release/1", f"/reopen/{order.id}")
    sent = {"csrf_token": token, "reason": "核对", "order": order.code}

    answers = {(await member.post(f"{LIST}/{row.id}{place}", sent)).status for place in places}

    assert (answers, await left(row)) == ({403}, order.amount_fen)


async def test_nothing_of_the_bank_goes_into_the_log_of_the_server(
    visitor: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    row = await make_bank_row(account="6228480000000001234")

    with caplog.at_level(logging.INFO):
        await send(member, f"{LIST}/{row.id}/account", reason="与银行核对")

    assert "6228480000000001234" not in caplog.text
