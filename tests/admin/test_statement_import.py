"""银行流水: a file is looked at first, then imported once; whatever is wrong names its cell."""

import asyncio
from typing import Any

import aiohttp
import pytest

from server.accounts.rules import Role
from server.banking.models import BankRow, BankStatement
from server.integrations.storage import open_store
from server.registry.models import ImportUpload
from server.registry.services import uploads
from server.settings import Settings
from tests.admin.finance import counted
from tests.admin.people import goes_to
from tests.banking.statement_files import ABC, changed, csv_file, xlsx_file
from tests.factories import NOW_MS
from tests.pages import as_staff
from tests.web.site import Browser, Shown

NEW = "/admin/statements/new"


async def upload(member: Browser, content: bytes, name: str = "明细.csv", token: str | None = None) -> Shown:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("csrf_token", (await member.get(NEW)).token if token is None else token)
    form.add_field("file", content, filename=name, content_type="application/octet-stream")
    return await member.call("POST", NEW, data=form)


async def kept(member: Browser, content: bytes, name: str = "明细.csv") -> str:
    """The address of the file's page."""
    status, place = goes_to(await upload(member, content, name))
    assert status == 303
    return place


async def bring(member: Browser, place: str, **fields: Any) -> Shown:
    token = (await member.get("/admin/statements/new")).token
    return await member.post(f"{place}/import", {"csrf_token": token, **fields})


@pytest.mark.parametrize("content", [csv_file(ABC), csv_file(ABC, "gb18030"), csv_file(ABC, delimiter="\t")])
async def test_preview_tells_what_an_import_would_do_and_writes_nothing(visitor: Browser, content: bytes) -> None:
    member = await as_staff(visitor, Role.FINANCE)

    page = await member.get(await kept(member, content))

    for words in ("农业银行", "2 行", "480.00 元", "100.00 元", ">导入<"):
        assert words in page.text
    assert (await BankStatement.all().count(), await BankRow.all().count()) == (0, 0)


async def test_workbook_is_read_as_well(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)

    place = await kept(member, xlsx_file(ABC), "明细.xlsx")

    assert goes_to(await bring(member, place))[0] == 303
    assert await BankRow.all().count() == 2


async def test_import_writes_the_rows_and_deletes_the_file(visitor: Browser, test_settings: Settings) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    place = await kept(member, csv_file(ABC))

    answer = await bring(member, place)

    statement = await BankStatement.all().get()
    assert goes_to(answer) == (303, f"/admin/statements/{statement.id}")
    assert (statement.added, await BankRow.all().count()) == (2, 2)
    assert (await ImportUpload.all().get()).deleted_ms is not None
    assert [path for path in test_settings.data_dir.glob("files/uploads/*") if path.is_file()] == []


async def test_second_click_imports_nothing(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    place = await kept(member, csv_file(ABC))

    answers = [goes_to(await bring(member, place)) for _ in range(2)]

    assert answers[0] == answers[1]
    assert (await BankStatement.all().count(), await BankRow.all().count()) == (1, 2)


async def test_two_clicks_at_once_import_once(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    place = await kept(member, csv_file(ABC))
    sent = {"csrf_token": (await member.get(NEW)).token}

    answers = await asyncio.gather(*(member.post(f"{place}/import", sent) for _ in range(3)))

    assert {answer.status for answer in answers} <= {303, 409}
    assert (await BankStatement.all().count(), await BankRow.all().count()) == (1, 2)


async def test_same_file_again_brings_nothing_and_says_so(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    await bring(member, await kept(member, csv_file(ABC)))

    place = await kept(member, csv_file(ABC))
    page = await member.get(place)

    assert "所有行以前都导入过" in page.text
    assert ">导入<" not in page.text


@pytest.mark.parametrize(
    ("row", "column", "value", "reason"),
    [
        (4, "交易时间", "2026-13-40", "没有这一天"),
        (4, "收入金额", "12x", "应为金额"),
        (5, "支出金额", "1.234", "应为金额"),
        (4, "对方账号", "6.22848E+18", "科学计数法"),
        (4, "对方账号", "6228.5", "科学计数法或小数"),
        (5, "账户余额", "很多", "应为金额"),
    ],
)
async def test_faulty_cell_is_named(visitor: Browser, row: int, column: str, value: str, reason: str) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    place = await kept(member, csv_file(changed(ABC, row, column, value)))

    page = await member.get(place)

    assert f'<td>明细</td><td class="number">{row}</td><td>{column}</td><td>{value}</td><td>' in page.text
    assert (reason in page.text, ">导入<" in page.text, "只导入正确的行" in page.text) == (True, False, True)


async def test_with_a_fault_nothing_is_imported(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    place = await kept(member, csv_file(changed(ABC, 4, "收入金额", "12x")))

    answer = await bring(member, place)

    assert (goes_to(answer), await BankRow.all().count()) == ((303, place), 0)


async def test_good_rows_are_imported_where_somebody_says_so(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    place = await kept(member, csv_file(changed(ABC, 4, "收入金额", "12x")))

    await bring(member, place, keep_good="yes")

    assert [row.amount_fen for row in await BankRow.all()] == [-10_000]


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"", "明细.csv", "请选择银行流水文件"),
        (b"\x00\x01\x02", "明细.xlsx", "文件无法读取"),
        (b"<html></html>", "明细.xls", "网页"),
        (csv_file([["甲", "乙"], ["1", "2"]]), "明细.csv", "没有找到银行流水的表头"),
        (csv_file(ABC), "明细.exe", "只能上传"),
        (csv_file([*ABC[:3], *[ABC[3]] * 20_001]), "明细.csv", "数据超过20000行"),
    ],
)
async def test_file_that_is_no_statement_is_refused(visitor: Browser, content: bytes, name: str, words: str) -> None:
    member = await as_staff(visitor, Role.FINANCE)

    answer = await upload(member, content, name)

    assert (answer.status, words in answer.text, await ImportUpload.all().count()) == (422, True, 0)


async def test_file_lies_sealed(visitor: Browser, test_settings: Settings) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    await kept(member, csv_file(ABC))

    [path] = [path for path in test_settings.data_dir.glob("files/uploads/*") if path.is_file()]

    assert path.read_bytes().startswith(b"sealed:")


async def test_file_of_somebody_else_is_not_there(visitor: Browser) -> None:
    one, other = await as_staff(visitor, Role.FINANCE), await as_staff(visitor, Role.FINANCE)
    place = await kept(one, csv_file(ABC))

    assert [(await other.get(place)).status, (await bring(other, place)).status] == [404, 404]
    assert await BankRow.all().count() == 0


async def test_missing_upload_and_missing_statement_are_not_found(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)

    assert (await bring(member, "/admin/statements/uploads/404")).status == 404
    assert [(await member.get(f"/admin/statements/{place}")).status for place in ("404", "uploads/404")] == [404, 404]


async def test_forgotten_file_is_deleted(visitor: Browser, test_settings: Settings) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    place = await kept(member, csv_file(ABC))
    store = open_store(test_settings.storage_url, "", "", "", "")

    counts = [await uploads.discard_uploads(store=store, now_ms=NOW_MS + minutes * 60_000) for minutes in (59, 61, 61)]

    assert (counts, (await member.get(place)).status) == ([0, 1, 0], 404)
    assert [path for path in test_settings.data_dir.glob("files/uploads/*") if path.is_file()] == []


@pytest.mark.parametrize("cities", [("370100",), ("370100", "370700")])
async def test_reviewer_of_cities_does_not_see_the_account(visitor: Browser, cities: tuple[str, ...]) -> None:
    member = await as_staff(visitor, Role.FINANCE, cities=cities)

    pages = ("/admin/statements", NEW, "/admin/statements/1", "/admin/bank-rows", "/admin/bank-rows/suggestions")

    assert {(await member.get(page)).status for page in pages} <= {403, 200}
    assert (await member.get("/admin/statements")).status == 403
    assert "全省账户" in (await member.get("/admin/statements")).text


async def test_reviewer_of_a_city_uploads_nothing(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE, cities=("370100",))
    token = (await member.get("/admin/receipts")).token

    assert ((await upload(member, csv_file(ABC), token=token)).status, await ImportUpload.all().count()) == (403, 0)


@pytest.mark.parametrize("token", ["", "forged"])
async def test_stale_and_forged_pages_change_nothing(visitor: Browser, token: str) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    place = await kept(member, csv_file(ABC))

    answers = [
        (await upload(member, csv_file(ABC), token=token)).status,
        (await member.post(f"{place}/import", {"csrf_token": token})).status,
    ]

    assert (answers, await ImportUpload.all().count(), await BankRow.all().count()) == ([403, 403], 1, 0)


async def test_list_shows_what_each_file_brought(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    await bring(member, await kept(member, csv_file(ABC[:4])))
    await bring(member, await kept(member, csv_file(ABC), "另一份.csv"))

    with counted() as made:
        page = await member.get("/admin/statements")

    assert [name in page.text for name in ("明细.csv", "另一份.csv")] == [True, True]
    assert len(made) <= 8, made


async def test_five_thousand_rows_are_looked_at_and_imported(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.FINANCE)
    times = [f"2026-11-20 {8 + place // 3600:02d}:{place // 60 % 60:02d}:{place % 60:02d}" for place in range(5000)]
    rows = [[time, *ABC[3][1:3], str(place), *ABC[3][4:]] for place, time in enumerate(times)]

    place = await kept(member, csv_file([*ABC[:3], *rows]))
    page, answer = await member.get(place), await bring(member, place)

    assert ("5000 行" in page.text, answer.status, await BankRow.all().count()) == (True, 303, 5000)
