"""Lists: paging, sorting, filters and export by one declaration; page or fragment under one address."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from typing import Any, Final
from urllib.parse import quote, urlencode

from sanic import HTTPResponse, Request

from server.errors import InvalidInput
from server.integrations.spreadsheets import write_xlsx
from server.web.rendering import fragment_wanted, render

EXPORT_ROWS: Final = 20_000
COUNTED: Final = 2_000  # rows that a long list counts for its pages; whoever has more narrows the search
_EXPORT_PIECE: Final = 500
_LAST_PAGE: Final = 100_000
_TEXT: Final = 50
_AROUND: Final = 2
_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class TooManyRows(InvalidInput):
    code = "INVALID_INPUT"
    message = f"结果超过 {EXPORT_ROWS} 条，请先用筛选条件缩小范围再导出。"


@dataclass(frozen=True)
class Column:
    """`value` takes a row, `show` writes it, on the page and in the spreadsheet alike. `sort`: name of the order.

    `on_page=False`: in the spreadsheet only, where the page shows it within another column or not at all.
    `in_sheet=False`: on the page only, where the spreadsheet can be imported again.
    """

    caption: str
    value: Callable[[Any], Any]
    show: Callable[[Any], str] = str
    sort: str = ""
    number: bool = False  # to the right, figures of one width
    on_page: bool = True
    in_sheet: bool = True

    def text(self, row: Any) -> str:
        return self.show(self.value(row))


@dataclass(frozen=True)
class Filter:
    """A condition people may set: one of `choices` (key → caption), a day, or else a text of 50 characters.

    `everything`: what the list shows by itself, where that is less than all there is.
    """

    key: str
    caption: str
    choices: Mapping[str, str] = field(default_factory=dict)
    is_day: bool = False
    everything: str = "全部"

    def read(self, sent: str) -> str:
        """What was sent, if it can be meant; empty: no condition."""
        text = "".join(sign for sign in sent if sign.isprintable()).strip()[:_TEXT]
        if self.choices:
            return text if text in self.choices else ""
        return text if not self.is_day or _is_day(text) else ""


@dataclass(frozen=True)
class Listing:
    """`export` is the spreadsheet's name without ending, empty for none; the first sortable order is `sort`."""

    columns: Sequence[Column]
    filters: Sequence[Filter] = ()
    sort: str = ""
    descending: bool = False
    size: int = 50
    export: str = ""
    empty: str = "没有符合条件的记录。"

    @property
    def shown(self) -> Sequence[Column]:
        """The columns of the page."""
        return [column for column in self.columns if column.on_page]

    @property
    def exported(self) -> Sequence[Column]:
        """The columns of the spreadsheet."""
        return [column for column in self.columns if column.in_sheet]


@dataclass(frozen=True)
class Wanted:
    """What somebody wants to see: a page of `limit` rows from `offset`, in order, under conditions (key → text)."""

    page: int
    limit: int
    sort: str
    descending: bool
    filters: Mapping[str, str]
    count_to: int = COUNTED + 1  # a long list counts no further

    @property
    def offset(self) -> int:
        return (self.page - 1) * self.limit


@dataclass(frozen=True)
class Found:
    """The rows of one page and how many there are in all, or are `more` than; `values`: names for the template."""

    rows: Sequence[Any]
    total: int
    values: Mapping[str, Any] = field(default_factory=dict)
    more: bool = False

    @classmethod
    def counted(cls, rows: Sequence[Any], total: int, wanted: Wanted, **values: Any) -> "Found":
        """Of a list that was counted up to `wanted.count_to` only."""
        return cls(rows, min(total, wanted.count_to - 1), values, total >= wanted.count_to)


Fetch = Callable[[Wanted], Awaitable[Found]]


@dataclass(frozen=True)
class View:
    """A list as a template shows it: its rows, and the addresses of its other pages and orders."""

    listing: Listing
    wanted: Wanted
    path: str
    rows: Sequence[Any]
    total: int
    more: bool = False  # than the total

    @property
    def pages(self) -> int:
        return _pages(self.total, self.wanted.limit)

    @property
    def numbers(self) -> list[int | None]:
        """First, last and those around the present page; None stands for those left out."""
        near = {1, self.pages, *range(self.wanted.page - _AROUND, self.wanted.page + _AROUND + 1)}
        numbers: list[int | None] = []
        for number in sorted(number for number in near if 1 <= number <= self.pages):
            if numbers and numbers[-1] != number - 1:
                numbers.append(None)
            numbers.append(number)
        return numbers

    def page_url(self, number: int) -> str:
        return self._url(page=number)

    def sort_url(self, column: Column) -> str:
        """This column's order; the other way round where it is the present one."""
        other_way = column.sort == self.wanted.sort and not self.wanted.descending
        return self._url(sort=column.sort, order="desc" if other_way else "asc")

    def aria_sort(self, column: Column) -> str:
        if column.sort != self.wanted.sort:
            return "none"
        return "descending" if self.wanted.descending else "ascending"

    @property
    def export_url(self) -> str:
        return self._url(format="xlsx")

    def _url(self, **changes: object) -> str:
        order = {"sort": self.wanted.sort, "order": "desc" if self.wanted.descending else "asc"}
        order = order if self.wanted.sort else {}
        return f"{self.path}?{urlencode({k: v for k, v in self.wanted.filters.items() if v} | order | changes)}"


def wanted_of(listing: Listing, request: Request) -> Wanted:
    """Read the address; whatever cannot be meant falls back to what the list shows by itself."""
    sent = {name: texts[0] for name, texts in request.args.items()}
    orders = {column.sort for column in listing.columns if column.sort}
    sort = sent.get("sort", "")
    known = sort in orders
    descending = sent.get("order") == "desc" if known else listing.descending
    filters = {one.key: one.read(sent.get(one.key, "")) for one in listing.filters}
    return Wanted(_page(sent.get("page", "")), listing.size, sort if known else listing.sort, descending, filters)


async def present(request: Request, listing: Listing, template: str, fetch: Fetch) -> HTTPResponse:
    """The page, its list alone where htmx asks for that, or the spreadsheet."""
    wanted = wanted_of(listing, request)
    if listing.export and exporting(request):
        return await _spreadsheet(listing, wanted, fetch)
    found = await fetch(wanted)
    if not found.rows and found.total:
        wanted = replace(wanted, page=_pages(found.total, wanted.limit))
        found = await fetch(wanted)
    view = View(listing, wanted, request.path, found.rows, found.total, found.more)
    return render(request, template, view=view, fragment=fragment_wanted(request, "list"), **found.values)


def exporting(request: Request) -> bool:
    """Whether the spreadsheet of a list is asked for."""
    return bool(request.args.get("format") == "xlsx")


async def _spreadsheet(listing: Listing, wanted: Wanted, fetch: Fetch) -> HTTPResponse:
    """All rows under the same conditions, in the same order; text cells, so that nothing is computed."""
    rows = [[column.text(row) for column in listing.exported] for row in await _all(wanted, fetch)]
    buffer, header = BytesIO(), [column.caption for column in listing.exported]
    await asyncio.to_thread(write_xlsx, buffer, listing.export[:31], header, rows)
    name = f"attachment; filename=\"list.xlsx\"; filename*=UTF-8''{quote(listing.export)}.xlsx"
    headers = {"Content-Disposition": name, "Cache-Control": "no-store"}
    return HTTPResponse(buffer.getvalue(), headers=headers, content_type=_XLSX)


async def _all(wanted: Wanted, fetch: Fetch) -> list[Any]:
    rows: list[Any] = []
    for page in range(1, EXPORT_ROWS // _EXPORT_PIECE + 1):
        found = await fetch(replace(wanted, page=page, limit=_EXPORT_PIECE, count_to=EXPORT_ROWS + 1))
        if found.more or found.total > EXPORT_ROWS:
            raise TooManyRows
        rows += found.rows
        if len(found.rows) < _EXPORT_PIECE:
            break
    return rows


def _pages(total: int, size: int) -> int:
    return max(1, -(-total // size))


def _page(sent: str) -> int:
    plain = sent.isascii() and sent.isdigit() and len(sent) < 7
    return min(max(1, int(sent)), _LAST_PAGE) if plain else 1


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and bool(date.fromisoformat(text))
    except ValueError:
        return False
