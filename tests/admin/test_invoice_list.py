"""/admin/invoices: what waits and what there is, by city; its queries do not grow with its rows."""

import logging

import pytest

from server.accounts.rules import Role
from server.enrolment.models import Order
from tests.admin.invoices import ELSEWHERE, finance
from tests.invoicing.conftest import NUMBER, issued, paid_order
from tests.pages import as_staff
from tests.web.site import Browser


async def test_list_shows_what_waits_and_what_is_issued(visitor: Browser) -> None:
    order, row = await paid_order(), await issued()

    page = await (await finance(visitor)).get("/admin/invoices")

    assert [text in page.text for text in ("待开票", "已开具", order.number, NUMBER, row.serial)] == [True] * 5


async def test_other_cities_are_not_shown(visitor: Browser) -> None:
    order = await paid_order()

    page = await (await finance(visitor, *ELSEWHERE)).get("/admin/invoices")

    assert (page.status, order.number in page.text) == (200, False)


async def test_list_is_exported_without_formulas(visitor: Browser) -> None:
    await paid_order(title="=HYPERLINK(1)")

    sheet = await (await finance(visitor)).get("/admin/invoices?format=xlsx")

    assert (sheet.status, sheet.headers["Content-Disposition"].endswith(".xlsx"), b"<f>" in sheet.body) == (
        200,
        True,
        False,
    )


async def test_whoever_has_no_permission_is_refused(visitor: Browser) -> None:
    page = await (await as_staff(visitor, Role.SUPPORT)).get("/admin/invoices")

    assert page.status == 403


async def test_visitor_is_sent_to_the_login(visitor: Browser) -> None:
    page = await visitor.get("/admin/invoices")

    assert (page.status, page.headers["Location"]) == (303, "/admin/login?next=/admin/invoices")


@pytest.mark.parametrize("path", ["/admin/invoices", "/admin/invoices/batch"])
async def test_queries_do_not_grow_with_the_rows(visitor: Browser, caplog: pytest.LogCaptureFixture, path: str) -> None:
    staff, counts = await finance(visitor), []
    for _ in range(2):
        await paid_order()
        caplog.clear()
        with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
            await staff.get(path)
        counts.append(len(caplog.records))
        await paid_order()

    assert (counts[0] == counts[1], counts[0] <= 8) == (True, True)


async def test_page_of_an_order_shows_the_buyer_half_hidden(visitor: Browser) -> None:
    order = await paid_order()

    page = await (await finance(visitor)).get(f"/admin/invoices/orders/{order.id}")

    assert ("****1234" in page.text, "15 0000 0104 0001 234" in page.text, "053****0000" in page.text) == (
        True,
        False,
        True,
    )


@pytest.mark.parametrize("cities", [ELSEWHERE])
async def test_page_of_an_order_of_another_city_is_not_there(visitor: Browser, cities: tuple[str, ...]) -> None:
    order = await paid_order()
    staff = await finance(visitor, *cities)

    assert [
        (await staff.get(f"/admin/invoices/orders/{order.id}")).status,
        (await staff.get("/admin/invoices/orders/999999")).status,
        await Order.exists(id=order.id),
    ] == [404, 404, True]
