"""导入试题: a sheet is looked at first, then imported once; whatever is wrong names its cell."""

import asyncio
import csv
import zipfile
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from server.accounts.rules import Role
from server.catalogue.models import Question
from server.catalogue.services.question_template import HEADER
from server.integrations.spreadsheets import read_tables, write_xlsx
from server.integrations.storage import open_store
from server.registry.models import ImportUpload
from server.registry.services import uploads
from server.settings import Settings
from tests.admin.people import goes_to
from tests.admin.questions.writing import BANK, FORGED, logged, versions
from tests.catalogue.catalogue_files import QUESTION, QUESTION_HEADER, changed
from tests.factories import NOW_MS, make_topic
from tests.pages import as_staff
from tests.web.site import Browser, Shown

IMPORT = f"{BANK}/import"
OTHER = changed(QUESTION, QUESTION_HEADER, 题干="另一道题")


@pytest_asyncio.fixture(autouse=True)
async def topic(database: Settings) -> None:
    await make_topic(code="FL01")


def sheet(*rows: tuple[str, ...]) -> bytes:
    text = StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([QUESTION_HEADER, *rows])
    return text.getvalue().encode("utf-8-sig")


async def upload(member: Browser, content: bytes, name: str = "试题.csv", token: str | None = None) -> Shown:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("csrf_token", (await member.get(IMPORT)).token if token is None else token)
    form.add_field("file", content, filename=name, content_type="application/octet-stream")
    return await member.call("POST", IMPORT, data=form)


async def kept(member: Browser, content: bytes, name: str = "试题.csv") -> str:
    """The address of the file's page."""
    status, place = goes_to(await upload(member, content, name))
    assert status == 303
    return place


async def bring(member: Browser, place: str, **fields: Any) -> Shown:
    return await member.post(f"{place}/import", {"csrf_token": (await member.get(IMPORT)).token, **fields})


def stored(settings: Settings) -> list[Path]:
    return [path for path in settings.data_dir.glob("files/uploads/*") if path.is_file()]


async def test_preview_tells_what_an_import_would_do_and_writes_nothing(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    await bring(member, await kept(member, sheet(QUESTION)))

    page = await member.get(await kept(member, sheet(changed(QUESTION, QUESTION_HEADER, 正确答案="B"), OTHER)))

    for words in ("<dt>新增</dt><dd>1 题", "<dt>更新为新版</dt><dd>1 题", "<dt>未变</dt><dd>0 题", ">导入<"):
        assert words in page.text
    assert len(await versions()) == 1


async def test_import_writes_the_questions_and_deletes_the_file(visitor: Browser, test_settings: Settings) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(QUESTION, OTHER))

    answer = await bring(member, place)

    assert goes_to(answer) == (303, f"{BANK}?sort=changed&order=desc")
    assert "新增 2 题，更新 0 题，未变 0 题。" in (await member.get(f"{BANK}?sort=changed&order=desc")).text
    assert (len(await versions()), stored(test_settings), await logged()) == (2, [], ["question:imported"])


async def test_workbook_is_read_as_well(visitor: Browser) -> None:
    member, buffer = await as_staff(visitor, Role.ACADEMIC), BytesIO()
    write_xlsx(buffer, "题目", QUESTION_HEADER, [QUESTION])

    await bring(member, await kept(member, buffer.getvalue(), "题库.xlsx"))

    assert len(await versions()) == 1


async def test_second_click_imports_nothing(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(QUESTION))

    answers = [goes_to(await bring(member, place)) for _ in range(2)]

    assert (answers[0] == answers[1], len(await versions()), await logged()) == (True, 1, ["question:imported"])
    assert "这个文件已经导入" in (await member.get(place)).text


async def test_clicks_at_once_import_once(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(QUESTION))
    sent = {"csrf_token": (await member.get(IMPORT)).token}

    answers = await asyncio.gather(*(member.post(f"{place}/import", sent) for _ in range(3)))

    assert {answer.status for answer in answers} <= {303, 409}
    assert (len(await versions()), await logged()) == (1, ["question:imported"])


async def test_faulty_cell_is_named_by_row_and_column_and_nothing_is_imported(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(OTHER, changed(QUESTION, QUESTION_HEADER, 正确答案="E", 专题编码="FL01")))

    page, answer = await member.get(place), await bring(member, place)

    assert '<td>试题</td><td class="number">3</td><td>正确答案</td><td>E</td><td>没有选项E。</td>' in page.text
    assert (">导入<" in page.text, "只导入正确的行" in page.text) == (False, True)
    assert (goes_to(answer), await versions()) == ((303, place), [])


async def test_good_rows_are_imported_where_somebody_says_so(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(OTHER, changed(QUESTION, QUESTION_HEADER, 专题编码="FL09")))

    await bring(member, place, keep_good="yes")

    assert [stem for _, stem, _ in await versions()] == ["另一道题"]
    assert "新增 1 题，更新 0 题，未变 0 题，1 行有错误未导入。" in (await member.get(BANK)).text


async def test_sheet_without_a_good_row_offers_no_import(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(changed(QUESTION, QUESTION_HEADER, 正确答案="E")))

    page, answer = await member.get(place), await bring(member, place, keep_good="yes")

    assert ("文件中没有可以导入的试题。" in page.text, "只导入正确的行" in page.text) == (True, False)
    assert (goes_to(answer), await logged()) == ((303, place), [])


async def test_sheet_of_something_else_is_named(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    page = await member.get(await kept(member, "班号,班名\r\n1,甲\r\n".encode(), "学习班.csv"))

    assert "不认识此表。表名应为：试题。" in page.text


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"", "试题.csv", "请选择试题文件。"),
        (b"x", "试题.pdf", "只能上传 .xlsx、.xls 或 .csv 文件。"),
        (b"<html></html>", "试题.xls", "这是网页或 XML 文件"),
    ],
)
async def test_file_that_is_no_sheet_is_refused(visitor: Browser, content: bytes, name: str, words: str) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await upload(member, content, name)

    assert (answer.status, words in answer.text, await ImportUpload.all().count()) == (422, True, 0)


async def test_file_of_somebody_else_is_not_there(visitor: Browser) -> None:
    member, other = [await as_staff(visitor, Role.ACADEMIC) for _ in range(2)]
    place = await kept(member, sheet(QUESTION))

    assert ((await other.get(place)).status, (await bring(other, place)).status, await versions()) == (404, 404, [])


async def test_bank_statement_of_the_same_person_is_not_a_sheet_of_questions(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(QUESTION))
    await ImportUpload.filter(kind="questions").update(kind="statement")

    assert (await member.get(place)).status == 404


async def test_upload_that_is_not_there_is_not_found(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    place = f"{BANK}/uploads/99"

    assert [(await member.get(place)).status, (await bring(member, place)).status] == [404, 404]


async def test_file_that_was_looked_at_and_not_imported_is_discarded(visitor: Browser, test_settings: Settings) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(QUESTION))
    store = open_store((test_settings.data_dir / "files").as_uri(), "", "", "", "")

    discarded = await uploads.discard_uploads(store=store, now_ms=NOW_MS + uploads.KEPT_MS + 60_000)

    assert (discarded, stored(test_settings), (await member.get(place)).status) == (1, [], 404)


async def test_kept_file_is_sealed(visitor: Browser, test_settings: Settings) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    await kept(member, sheet(QUESTION))

    [path] = stored(test_settings)
    assert "安全生产".encode() not in path.read_bytes()


async def test_teacher_may_not(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.TEACHER)

    paths = (IMPORT, f"{BANK}/template", f"{BANK}/uploads/1")

    assert [(await member.get(path)).status for path in paths] == [403] * 3
    assert (await member.post(f"{BANK}/uploads/1/import", {})).status == 403


@pytest.mark.parametrize("token", ["", "forged"])
async def test_without_a_token_of_our_page_nothing_is_kept(visitor: Browser, token: str) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await upload(member, sheet(QUESTION), token=token)

    assert (answer.status, await ImportUpload.all().count()) == (403, 0)


@pytest.mark.parametrize("sent", [{}, FORGED])
async def test_without_a_token_of_our_page_nothing_is_imported(visitor: Browser, sent: dict[str, str]) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    place = await kept(member, sheet(QUESTION))

    answer = await member.post(f"{place}/import", sent)

    assert (answer.status, await versions()) == (403, [])


async def test_template_is_a_sheet_of_the_import_with_lists_to_choose_from(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    body = (await member.get(f"{BANK}/template")).body

    [table] = read_tables(body, "试题模板.xlsx")
    assert (table.sheet, table.columns, len(table.rows)) == ("试题", tuple(one.rstrip("*") for one in HEADER), 2)
    with zipfile.ZipFile(BytesIO(body)) as book:
        written = book.read("xl/worksheets/sheet1.xml").decode()
    assert [written.count(words) for words in ("<dataValidation ", "'选项'!$B$1</formula1>")] == [3, 1]


async def test_samples_of_the_template_are_not_imported(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    body = (await member.get(f"{BANK}/template")).body

    page = await member.get(await kept(member, body, "试题模板.xlsx"))

    assert page.text.count("这是模板的示例，请删除此行。") == 2
    assert await Question.all().count() == 0
