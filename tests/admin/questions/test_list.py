"""题库: found by what a question says and is, sorted, exported so that it can be imported again."""

import re

import pytest

from server.accounts.rules import Role
from server.catalogue.rules import QuestionStatus, QuestionType
from server.catalogue.services.importing import import_catalogue
from server.integrations.spreadsheets import read_tables
from server.integrations.storage import open_store
from server.registry.services.batches import Tally
from server.settings import Settings
from tests.admin.finance import counted
from tests.admin.questions.writing import BANK, one_question
from tests.catalogue.catalogue_files import BY
from tests.factories import make_question, make_topic
from tests.pages import as_staff
from tests.web.site import Browser, Shown


def stems(page: Shown) -> list[str]:
    return re.findall(r'<a class="row-link" href="/admin/questions/\d+">([^<]+)</a>', page.text)


async def bank() -> None:
    first = await make_topic(code="FL01", title="法的基本知识", kinds=["A", "B"])
    second = await make_topic(code="JS02", title="脚手架", kinds=["C"])
    await make_question(first, stem="甲题", difficulty=1, knowledge="法的渊源", created_ms=3)
    await make_question(
        second, stem="乙题 100%", type=QuestionType.TRUE_FALSE, options=[], key="T", difficulty=5, created_ms=2
    )
    await make_question(second, stem="丙题", difficulty=3, kinds=["A"], status=QuestionStatus.RETIRED, created_ms=1)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["甲题", "乙题 100%", "丙题"]),
        ("q=乙", ["乙题 100%"]),
        ("q=%", ["乙题 100%"]),
        ("q=_", []),
        ("topic=js02", ["乙题 100%", "丙题"]),
        ("topic=基本", ["甲题"]),
        ("type=TRUE_FALSE", ["乙题 100%"]),
        ("difficulty=5", ["乙题 100%"]),
        ("knowledge=渊源", ["甲题"]),
        ("kind=A", ["甲题", "丙题"]),
        ("kind=C", ["乙题 100%"]),
        ("status=RETIRED", ["丙题"]),
        ("status=SUPERSEDED", ["甲题", "乙题 100%", "丙题"]),
        ("type=SINGLE&topic=JS02", ["丙题"]),
        ("sort=difficulty&order=desc", ["乙题 100%", "丙题", "甲题"]),
        ("sort=changed", ["丙题", "乙题 100%", "甲题"]),
    ],
)
async def test_questions_are_found_by_what_they_say_and_are(visitor: Browser, query: str, found: list[str]) -> None:
    await bank()
    member = await as_staff(visitor, Role.ACADEMIC)

    assert stems(await member.get(f"{BANK}?{query}")) == found


async def test_only_the_latest_version_is_listed(visitor: Browser) -> None:
    first = await one_question(stem="旧题干", status=QuestionStatus.SUPERSEDED)
    await make_question(await first.topic, stem="新题干", item=first.id, version=2)
    member = await as_staff(visitor, Role.ACADEMIC)

    assert stems(await member.get(BANK)) == ["新题干"]


async def test_empty_bank_says_so(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    assert "没有符合条件的试题。" in (await member.get(BANK)).text


async def test_teacher_looks_and_does_not_write(visitor: Browser) -> None:
    await one_question()
    member = await as_staff(visitor, Role.TEACHER)

    page = await member.get(BANK)

    assert (page.status, len(stems(page)), "新建试题" in page.text) == (200, 1, False)


async def test_three_rows_take_no_more_queries_than_one(visitor: Browser) -> None:
    topic = await make_topic()
    await make_question(topic)
    member = await as_staff(visitor, Role.ACADEMIC)
    with counted() as one:
        await member.get(BANK)
    await make_question(topic)
    await make_question(topic)

    with counted() as three:
        await member.get(BANK)

    assert len(one) == len(three) <= 8


async def test_export_is_imported_again_without_a_change(visitor: Browser, test_settings: Settings) -> None:
    await bank()
    member = await as_staff(visitor, Role.ACADEMIC)

    sheet = await member.get(f"{BANK}?format=xlsx")

    store = open_store((test_settings.data_dir / "files").as_uri(), "", "", "", "")
    tables = read_tables(sheet.body, "试题.xlsx")
    report = await import_catalogue(tables, media=None, store=store, keep_good=False, by=BY)
    assert (report.faults, report.tallies) == ([], {"试题": Tally(unchanged=2)})


async def test_export_holds_what_was_searched_for(visitor: Browser) -> None:
    await bank()
    member = await as_staff(visitor, Role.ACADEMIC)

    [table] = read_tables((await member.get(f"{BANK}?topic=FL01&format=xlsx")).body, "试题.xlsx")

    assert [row.cells["题干"] for row in table.rows] == ["甲题"]


async def test_retired_questions_are_exported_where_somebody_asks_for_them(visitor: Browser) -> None:
    await bank()
    member = await as_staff(visitor, Role.ACADEMIC)

    [table] = read_tables((await member.get(f"{BANK}?status=RETIRED&format=xlsx")).body, "试题.xlsx")

    assert [row.cells["题干"] for row in table.rows] == ["丙题"]
