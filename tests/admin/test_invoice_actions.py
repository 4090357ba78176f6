"""Asking for, issuing, releasing, withdrawing and reversing an invoice by page."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

import pytest

from server.accounts.rules import Role
from server.invoicing import services
from server.invoicing.models import TaxInvoice
from tests.admin.invoices import ELSEWHERE, finance, send
from tests.factories import TODAY
from tests.invoicing.conftest import NUMBER, RED_NUMBER, STAFF, issued, paid_order, requested
from tests.pages import as_staff
from tests.web.site import Browser

ISSUE = {"number": NUMBER, "issued_on": f"{TODAY}", "tax": "27.17"}
REVERSE = {"reason": "WRONG", "red_number": RED_NUMBER}


@dataclass(frozen=True)
class Action:
    """`path` with the row's id; `ready` makes a row on which it works, `done` is its status then."""

    path: str
    ready: Callable[[], Awaitable[TaxInvoice]]
    done: str
    fields: Mapping[str, str] = field(default_factory=dict)


ACTIONS = [
    Action("issue", requested, "ISSUED", ISSUE),
    Action("withdraw", requested, "WITHDRAWN"),
    Action("release", issued, "SENT"),
    Action("reverse", issued, "REVERSED", REVERSE),
]
every = pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.path)


async def status(row: TaxInvoice) -> str:
    return str((await TaxInvoice.get(id=row.id)).status)


async def press(staff: Browser, action: Action, row: TaxInvoice, token: str | None = None) -> int:
    path, page = f"/admin/invoices/{row.id}/{action.path}", f"/admin/invoices/orders/{row.order_id}"
    return (await send(staff, path, action.fields, page=page, token=token)).status


@every
async def test_action_works(visitor: Browser, action: Action) -> None:
    row = await action.ready()

    answer = await press(await finance(visitor), action, row)

    assert (answer, await status(row)) == (303, action.done)


@every
async def test_second_click_changes_nothing(visitor: Browser, action: Action) -> None:
    row, staff = await action.ready(), await finance(visitor)
    await press(staff, action, row)

    answer = await press(staff, action, row)

    assert (answer in (409, 422), await status(row)) == (True, action.done)


@every
async def test_other_city_is_not_there(visitor: Browser, action: Action) -> None:
    row, staff = await action.ready(), await finance(visitor, *ELSEWHERE)
    before, token = await status(row), (await staff.get("/admin/invoices")).token

    assert (await press(staff, action, row, token), await status(row)) == (404, before)


@every
async def test_missing_row_is_not_there(visitor: Browser, action: Action) -> None:
    staff = await finance(visitor)
    token = (await staff.get("/admin/invoices")).token

    assert (await send(staff, f"/admin/invoices/999999/{action.path}", action.fields, token=token)).status == 404


@every
async def test_without_permission_nothing_happens(visitor: Browser, action: Action) -> None:
    row, staff = await action.ready(), await as_staff(visitor, Role.SUPPORT)
    before = await status(row)

    assert (await press(staff, action, row, "x"), await status(row)) == (403, before)


@every
@pytest.mark.parametrize("token", ["", "forged", "é"])
async def test_forged_page_changes_nothing(visitor: Browser, action: Action, token: str) -> None:
    row, staff = await action.ready(), await finance(visitor)
    before = await status(row)

    assert (await press(staff, action, row, token), await status(row)) == (403, before)


@pytest.mark.parametrize(
    ("action", "fields", "sentence"),
    [
        (ACTIONS[0], ISSUE | {"number": ""}, "请填写发票号码。"),
        (ACTIONS[0], ISSUE | {"number": "1" * 19}, "应为20位数字。"),
        (ACTIONS[0], ISSUE | {"number": "<b>" * 99}, "应为20位数字。"),
        (ACTIONS[0], ISSUE | {"issued_on": "昨天"}, "日期不正确"),
        (ACTIONS[0], ISSUE | {"issued_on": "2099-01-01"}, "至今天之间"),
        (ACTIONS[0], ISSUE | {"tax": "x"}, "应为金额"),
        (ACTIONS[0], ISSUE | {"tax": ""}, "请填写税额。"),
        (ACTIONS[0], ISSUE | {"tax": "NaN"}, "应为金额"),
        (ACTIONS[0], ISSUE | {"tax": "27.175"}, "应为金额"),
        (ACTIONS[0], ISSUE | {"tax": "20"}, "税额应为27.17元"),
        (ACTIONS[3], REVERSE | {"reason": "FORGED"}, "请从列出的选项中选择。"),
        (ACTIONS[3], {"red_number": RED_NUMBER}, "请选择红冲原因。"),
        (ACTIONS[3], REVERSE | {"red_number": NUMBER}, "已登记在另一张发票上"),
    ],
)
async def test_wrong_input_is_told_at_the_form(
    visitor: Browser, action: Action, fields: dict[str, str], sentence: str
) -> None:
    row = await action.ready()
    before = await status(row)

    answer = await send(await finance(visitor), f"/admin/invoices/{row.id}/{action.path}", fields)

    assert (answer.status, sentence in answer.text, await status(row)) == (422, True, before)


async def test_order_is_asked_for_in_parts(visitor: Browser) -> None:
    order = await paid_order(people=2)

    answer = await send(await finance(visitor), f"/admin/invoices/orders/{order.id}/request", {"parts": "2"})

    assert (answer.status, await TaxInvoice.filter(order_id=order.id).count()) == (303, 2)


@pytest.mark.parametrize("fields", [{"parts": "3"}, {"parts": "x"}, {"shares": "480 x"}, {"shares": "400"}])
async def test_wrong_parts_are_told_at_the_form(visitor: Browser, fields: dict[str, str]) -> None:
    order = await paid_order(people=2)

    answer = await send(await finance(visitor), f"/admin/invoices/orders/{order.id}/request", fields)

    assert (answer.status, "处需要修改" in answer.text, await TaxInvoice.all().count()) == (422, True, 0)


async def test_order_of_another_city_is_not_asked_for(visitor: Browser) -> None:
    order, staff = await paid_order(), await finance(visitor, *ELSEWHERE)
    token = (await staff.get("/admin/invoices")).token

    answer = await send(staff, f"/admin/invoices/orders/{order.id}/request", {"parts": "1"}, token=token)

    assert (answer.status, await TaxInvoice.all().count()) == (404, 0)


async def test_all_that_waits_is_asked_for_by_one_button(visitor: Browser) -> None:
    await paid_order()
    await paid_order()

    answer = await send(await finance(visitor), "/admin/invoices/request-waiting", page="/admin/invoices")

    assert (answer.status, await TaxInvoice.all().count()) == (303, 2)


@pytest.mark.parametrize("cities", [(), ELSEWHERE])
async def test_button_for_all_reaches_ones_own_cities(visitor: Browser, cities: tuple[str, ...]) -> None:
    await paid_order()

    await send(await finance(visitor, *cities), "/admin/invoices/request-waiting", page="/admin/invoices")

    assert await TaxInvoice.all().count() == (0 if cities else 1)


async def test_button_for_all_of_a_forged_page_changes_nothing(visitor: Browser) -> None:
    await paid_order()

    answer = await send(await finance(visitor), "/admin/invoices/request-waiting", token="forged")

    assert (answer.status, await TaxInvoice.all().count()) == (403, 0)


async def test_withdrawn_order_may_be_asked_for_again(visitor: Browser) -> None:
    row = await requested()
    await services.withdraw_request(row.id, by=STAFF)

    answer = await send(await finance(visitor), f"/admin/invoices/orders/{row.order_id}/request", {"parts": "1"})

    assert (answer.status, await TaxInvoice.all().count()) == (303, 2)
