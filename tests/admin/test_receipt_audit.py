"""缴费审核, one order: what the reviewer sees, 通过, and the next one that opens by itself."""

import asyncio
from typing import Any

import pytest

from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.banking.models import BankAllocation
from server.enrolment import services
from server.enrolment.models import Order
from server.enrolment.queries import order_history
from server.enrolment.rules import OrderStatus
from server.registry.models import Certificate
from server.registry.rules import CertificateStatus
from tests.admin.finance import awaiting, left, match, money_for, status, studying, submitted
from tests.admin.people import goes_to, send
from tests.enrolment.conftest import CLERK, RECEIPT
from tests.factories import make_bank_row
from tests.pages import as_staff
from tests.web.site import Browser, Shown

NO_ROW = "none"


def page_of(order: Order) -> str:
    return f"/admin/receipts/{order.id}"


async def approve(member: Browser, order: Order, rows: object = NO_ROW, **fields: Any) -> Shown:
    return await send(member, page_of(order), rows=str(rows), **fields)


async def test_page_shows_receipt_people_and_money_side_by_side(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted(2)
    await money_for(order)

    page = await member.get(page_of(order))

    assert page.status == 200
    reasons = ("金额相符", f"附言写有订单号{order.code}", "到账日与回执日期相符", "115 分")
    for words in (RECEIPT.payer, "1234", "2 名学员现在都符合报名条件", *reasons):
        assert words in page.text


async def test_suggestion_is_chosen_already(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)

    page = await member.get(page_of(order))

    assert f'checked class="form-check-input" data-key="1" id="rows-0" name="rows" type="radio" value="{row.id}"' in (
        page.text
    )


async def test_approval_opens_study_and_uses_the_row_up(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted(2)
    row = await money_for(order)

    answer = await approve(member, order, row.id)

    assert goes_to(answer) == (303, "/admin/receipts")
    assert (await status(order), await studying(order), await left(row)) == (OrderStatus.APPROVED, 2, 0)


async def test_next_one_opens_by_itself(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    first, second, third = await submitted(minutes=3), await submitted(minutes=2), await submitted(minutes=1)

    answers = [goes_to(await approve(member, order, NO_ROW, reason="已见银行回单")) for order in (second, third, first)]

    assert answers == [(303, page_of(third)), (303, page_of(first)), (303, "/admin/receipts")]


async def test_without_a_row_a_reason_is_asked_for_and_logged(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()

    refused = await approve(member, order)
    answer = await approve(member, order, reason="已见银行回单")

    assert (refused.status, "请写明通过的依据" in refused.text, answer.status) == (422, True, 303)
    entry = await AuditEntry.get(action="payment:unseen")
    assert (entry.subject, entry.note) == (f"enrolment_order:{order.id}", "未见流水。已见银行回单")


async def test_enterprise_does_not_read_what_staff_write_to_each_other(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await approve(member, order, reason="已见银行回单")

    assert [event.note for event in await order_history(order.id) if "回单" in event.note] == []


async def test_what_was_typed_stays_when_money_is_missing(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order, more_fen=-10_000)

    answer = await approve(member, order, row.id, reason="以后补")

    assert (answer.status, "以后补" in answer.text, "只有140.00元到账" in answer.text) == (409, True, True)
    assert (await status(order), await left(row)) == (OrderStatus.SUBMITTED, 14_000)


async def test_orders_of_one_transfer_are_decided_together(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    first, second = await submitted(), await submitted()
    row = await money_for(first, second)

    page = await member.get(page_of(first))
    answer = await approve(member, first, row.id, orders=[second.id])

    assert (f'value="{second.id}"' in page.text, answer.status) == (True, 303)
    assert [await status(order) for order in (first, second)] == [OrderStatus.APPROVED] * 2
    assert await left(row) == 0


async def test_orders_of_one_receipt_are_offered_together(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    first, second = await awaiting(), await awaiting()
    await Order.filter(id=second.id).update(enterprise_id=first.enterprise_id)
    await services.submit_receipt(first.enterprise_id, [first.id, second.id], RECEIPT, by=CLERK)

    page = await member.get(page_of(first))

    assert "同一分组编号" in page.text


async def test_of_two_reviewers_the_second_is_told_so(visitor: Browser) -> None:
    one, other = await as_staff(visitor, Role.FINANCE), await as_staff(visitor, Role.FINANCE)
    order = await submitted()
    row = await money_for(order)
    seen = await other.get(page_of(order))
    await approve(one, order, row.id)

    late = await other.post(page_of(order), {"csrf_token": seen.token, "rows": NO_ROW, "reason": "回单"})

    assert (late.status, f"订单 {order.code} 刚刚已被处理：审核通过" in late.text) == (409, True)


async def test_two_clicks_at_once_approve_once(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    row = await money_for(order)
    seen = await member.get(page_of(order))
    sent = {"csrf_token": seen.token, "rows": str(row.id)}

    answers = await asyncio.gather(*(member.post(page_of(order), sent) for _ in range(2)))

    assert sorted(answer.status for answer in answers)[0] == 303
    assert await BankAllocation.all().count() == 1
    assert await AuditEntry.filter(action="enrolment_order:approved").count() == 1


async def test_people_who_may_no_longer_be_enrolled_stop_it(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted(2)
    row = await money_for(order)
    await Certificate.filter(enterprise_id=order.enterprise_id).update(status=CertificateStatus.CANCELLED)

    page, answer = await member.get(page_of(order)), await approve(member, order, row.id)

    assert ("2 名学员现在不符合报名条件" in page.text, answer.status) == (True, 409)
    assert (await status(order), await left(row)) == (OrderStatus.SUBMITTED, order.amount_fen)


async def test_order_without_receipt_is_not_approved(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await awaiting()
    row = await money_for(order)
    token = (await member.get(page_of(await submitted()))).token

    answer = await member.post(page_of(order), {"csrf_token": token, "rows": str(row.id)})

    assert (answer.status, await status(order), await left(row)) == (
        409,
        OrderStatus.AWAITING_PAYMENT,
        order.amount_fen,
    )


@pytest.mark.parametrize("rows", ["", "0", "12,13", "x", "9" * 40])
async def test_rows_that_are_not_offered_are_refused(visitor: Browser, rows: str) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()
    await make_bank_row(order.amount_fen)
    await match()

    answer = await approve(member, order, rows, reason="回单")

    assert (answer.status, await status(order)) == (422, OrderStatus.SUBMITTED)


async def test_orders_that_do_not_belong_to_it_are_refused(visitor: Browser) -> None:
    member, order, foreign = await as_staff(visitor, Role.FINANCE), await submitted(), await submitted()

    answer = await approve(member, order, NO_ROW, orders=[foreign.id], reason="回单")

    assert (answer.status, await status(foreign)) == (422, OrderStatus.SUBMITTED)


@pytest.mark.parametrize("reason", ["长" * 101, "回单\x00"])
async def test_faulty_reasons_are_refused(visitor: Browser, reason: str) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()

    assert (await approve(member, order, NO_ROW, reason=reason)).status == 422


async def test_order_of_another_city_is_not_there(visitor: Browser) -> None:
    member, order = await as_staff(visitor, Role.FINANCE, cities=("370700",)), await submitted(city="370100")
    token = (await member.get("/admin/receipts")).token

    answers = [
        (await member.get(page_of(order))).status,
        (await member.post(page_of(order), {"csrf_token": token, "rows": NO_ROW, "reason": "回单"})).status,
    ]

    assert (answers, await status(order)) == ([404, 404], OrderStatus.SUBMITTED)


async def test_proposal_that_names_an_order_of_another_city_is_not_shown(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE, cities=("370700",))
    own, foreign = await submitted(city="370700"), await submitted(city="370100")
    await money_for(foreign, own)

    page = await member.get(page_of(own))

    assert (page.status, f"{foreign.code}</span>" in page.text) == (200, False)


async def test_missing_order_is_not_found(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)

    assert [(await member.get(f"/admin/receipts/{number}")).status for number in (404, -1, 1 << 70)] == [404] * 3


@pytest.mark.parametrize("token", ["", "forged"])
async def test_stale_and_forged_pages_change_nothing(visitor: Browser, token: str) -> None:
    member, order = await as_staff(visitor, Role.FINANCE), await submitted()

    answer = await member.post(page_of(order), {"csrf_token": token, "rows": NO_ROW, "reason": "回单"})

    assert (answer.status, await status(order)) == (403, OrderStatus.SUBMITTED)
