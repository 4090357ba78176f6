"""Lists: pages, orders, conditions and the spreadsheet of one declaration; page or fragment by one address."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sanic import Request
from sanic.request import RequestParameters

from server.integrations.spreadsheets import read_tables
from server.web.listing import Column, Found, TooManyRows, View, Wanted, present, wanted_of
from tests.web.site import LISTING, ROWS, Browser

CLERK = {"x-clerk": "yes"}


def asked(**args: str) -> Request:
    return cast(Request, SimpleNamespace(args=RequestParameters({name: [text] for name, text in args.items()})))


def view(page: int, total: int, **wanted: Any) -> View:
    chosen = Wanted(page, 10, wanted.get("sort", ""), wanted.get("descending", False), wanted.get("filters", {}))
    return View(LISTING, chosen, "/list", [], total)


NOTHING = {"q": "", "parity": "", "day": ""}


@pytest.mark.parametrize(
    ("args", "wanted"),
    [
        ({}, Wanted(1, 50, "number", False, NOTHING)),
        ({"page": "3"}, Wanted(3, 50, "number", False, NOTHING)),
        ({"page": "-1"}, Wanted(1, 50, "number", False, NOTHING)),
        ({"page": "0"}, Wanted(1, 50, "number", False, NOTHING)),
        ({"page": "9" * 400}, Wanted(1, 50, "number", False, NOTHING)),
        ({"page": "²"}, Wanted(1, 50, "number", False, NOTHING)),
        ({"sort": "name", "order": "desc"}, Wanted(1, 50, "name", True, NOTHING)),
        ({"sort": "password_hash", "order": "desc"}, Wanted(1, 50, "number", False, NOTHING)),
        ({"q": " 青岛\x00 "}, Wanted(1, 50, "number", False, NOTHING | {"q": "青岛"})),
        ({"q": "长" * 60}, Wanted(1, 50, "number", False, NOTHING | {"q": "长" * 50})),
        ({"parity": "odd"}, Wanted(1, 50, "number", False, NOTHING | {"parity": "odd"})),
        ({"parity": "strange"}, Wanted(1, 50, "number", False, NOTHING)),
        ({"day": "2026-02-28"}, Wanted(1, 50, "number", False, NOTHING | {"day": "2026-02-28"})),
        ({"day": "2026-02-30"}, Wanted(1, 50, "number", False, NOTHING)),
    ],
)
def test_address_is_read_or_falls_back(args: dict[str, str], wanted: Wanted) -> None:
    assert wanted_of(LISTING, asked(**args)) == wanted


@pytest.mark.parametrize(
    ("page", "total", "numbers"),
    [
        (1, 0, [1]),
        (1, 10, [1]),
        (1, 11, [1, 2]),
        (1, 100, [1, 2, 3, None, 10]),
        (5, 100, [1, None, 3, 4, 5, 6, 7, None, 10]),
        (10, 100, [1, None, 8, 9, 10]),
    ],
)
def test_pages_around_the_present_one_are_offered(page: int, total: int, numbers: list[int | None]) -> None:
    assert view(page, total).numbers == numbers


def test_addresses_keep_conditions_and_order() -> None:
    shown = view(2, 100, sort="number", descending=True, filters={"q": "青", "parity": ""})

    assert shown.page_url(3) == "/list?q=%E9%9D%92&sort=number&order=desc&page=3"
    assert shown.sort_url(LISTING.columns[0]) == "/list?q=%E9%9D%92&sort=number&order=asc"
    assert shown.sort_url(LISTING.columns[1]) == "/list?q=%E9%9D%92&sort=name&order=asc"
    assert shown.export_url == "/list?q=%E9%9D%92&sort=number&order=desc&format=xlsx"


async def test_page_shows_rows_and_total(browser: Browser) -> None:
    answer = await browser.get("/firm/list", CLERK)

    assert (answer.status, answer.text.count("<tr>"), '<strong class="figures">123</strong> 条' in answer.text) == (
        200,
        51,
        True,
    )
    assert '<td class="number">100.00</td>' in answer.text


async def test_fragment_is_the_list_alone(browser: Browser) -> None:
    answer = await browser.get("/firm/list?page=2", {**CLERK, "hx-request": "true", "hx-target": "list"})

    assert ("<html" in answer.text, "企业051" in answer.text, 'id="list"' in answer.text) == (False, True, False)
    assert "HX-Request" in answer.headers["Vary"]


async def test_other_target_of_htmx_gets_the_page(browser: Browser) -> None:
    answer = await browser.get("/firm/list", {**CLERK, "hx-request": "true", "hx-target": "body"})

    assert "<html" in answer.text


async def test_page_beyond_the_end_is_the_last(browser: Browser) -> None:
    answer = await browser.get("/firm/list?page=99", CLERK)

    assert ("企业123" in answer.text, 'aria-label="第 3 页" aria-current="page"' in answer.text) == (True, True)


async def test_nothing_found_is_said(browser: Browser) -> None:
    answer = await browser.get("/firm/list?q=%E6%97%A0", CLERK)

    assert ("没有符合条件的记录。" in answer.text, "<table" in answer.text) == (True, False)


async def test_condition_is_shown_escaped(browser: Browser) -> None:
    answer = await browser.get("/firm/list?q=%22%3E%3Cscript%3E", CLERK)

    assert "<script>" not in answer.text
    assert 'value="&#34;&gt;&lt;script&gt;"' in answer.text


async def test_spreadsheet_has_all_rows_under_the_conditions(browser: Browser) -> None:
    answer = await browser.get("/firm/list?format=xlsx&parity=odd&sort=number&order=desc&page=2", CLERK)

    table = read_tables(answer.body, "list.xlsx")[0]
    odd = [row for row in reversed(ROWS) if row[0] % 2]
    assert answer.headers["Content-Disposition"].endswith("filename*=UTF-8''%E4%BC%81%E4%B8%9A%E5%88%97%E8%A1%A8.xlsx")
    assert [row.cells["企业"] for row in table.rows] == [name for _, name, _ in odd]
    assert table.rows[0].cells == {"序号": "123", "企业": "企业123", "金额（元）": "12,300.00"}


async def test_spreadsheet_of_too_many_rows_is_refused() -> None:
    async def fetch(_wanted: Wanted) -> Found:
        return Found([(1, "x", 1)] * 500, 20_001)

    with pytest.raises(TooManyRows):
        await present(asked(format="xlsx"), LISTING, "list.html", fetch)


def test_column_of_the_spreadsheet_alone_is_not_shown() -> None:
    aside = Column("备注", str, on_page=False)

    listing = replace(LISTING, columns=(*LISTING.columns, aside))

    assert [column.caption for column in listing.shown] == ["序号", "企业", "金额（元）"]
