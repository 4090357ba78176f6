"""试题统计: weak questions with their reasons, on a page of their own and beside the question."""

import re
from typing import Any

import pytest

from server.accounts.rules import Role
from server.catalogue.models import Question
from server.catalogue.rules import QuestionStatus, QuestionType
from server.exams.models import QuestionTally
from server.integrations.spreadsheets import read_tables
from tests.admin.finance import counted
from tests.admin.questions.writing import BANK, one_question
from tests.factories import make_question, make_topic
from tests.pages import as_staff
from tests.web.site import Browser, Shown

STATISTICS = f"{BANK}/statistics"


async def tally(question: Question, right: int, wrong: int, *, flat: bool = False) -> None:
    """So many right, key B, and wrong, A; the right ones scored 90 elsewhere and the wrong ones 30, or else 60 all."""
    high, low, asked = (0.6, 0.6, right + wrong) if flat else (0.9, 0.3, right + wrong)
    if flat and asked:
        high = 0.59
    sums: dict[str, Any] = {
        "x": right, "xx": right, "y": right * high + wrong * low, "yy": right * high**2 + wrong * low**2,
        "xy": right * high,
    }  # fmt: skip
    choices = {question.key: right, "A": wrong}
    await QuestionTally.create(question=question, asked=asked, full_marks=right, choices=choices, **sums)


async def four() -> None:
    topic = await make_topic(code="FL01")
    await tally(await make_question(topic, stem="正常的题"), 20, 20)
    await tally(await make_question(topic, stem="过难的题"), 5, 35)
    await tally(await make_question(topic, stem="过易的题"), 39, 1)
    await tally(await make_question(topic, stem="没有区分度的题"), 20, 20, flat=True)
    await tally(await make_question(topic, stem="数据不足的题"), 0, 29)
    await tally(await make_question(topic, stem="停用的题", status=QuestionStatus.RETIRED), 0, 40)


def stems(page: Shown) -> list[str]:
    return re.findall(r'<a class="row-link" href="/admin/questions/\d+">([^<]+)</a>', page.text)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["没有区分度的题", "过难的题", "过易的题"]),
        ("sort=difficulty", ["过难的题", "没有区分度的题", "过易的题"]),
        ("sort=difficulty&order=desc", ["过易的题", "没有区分度的题", "过难的题"]),
        ("weakness=HARD", ["过难的题"]),
        ("weakness=EASY", ["过易的题"]),
        ("weakness=FLAT", ["没有区分度的题"]),
    ],
)
async def test_weak_questions_in_use_are_listed(visitor: Browser, query: str, found: list[str]) -> None:
    await four()
    member = await as_staff(visitor, Role.ACADEMIC)

    page = await member.get(f"{STATISTICS}?{query}")

    assert (sorted(stems(page)) if not query else stems(page)) == (sorted(found) if not query else found)
    assert '已有 <strong class="figures">4</strong> 题作答满 30 次' in page.text


async def test_without_enough_answers_the_page_says_so(visitor: Browser) -> None:
    await tally(await one_question(), 0, 29)
    member = await as_staff(visitor, Role.TEACHER)

    page = await member.get(STATISTICS)

    assert ("还没有试题作答满 30 次，现在无法判断" in page.text, stems(page)) == (True, [])


async def test_export_writes_the_same_words(visitor: Browser) -> None:
    await four()
    member = await as_staff(visitor, Role.ACADEMIC)

    [table] = read_tables((await member.get(f"{STATISTICS}?weakness=HARD&format=xlsx")).body, "试题统计.xlsx")

    [row] = table.rows
    assert (row.cells["题干"], row.cells["作答次数"], row.cells["满分率"], row.cells["区分度"]) == (
        "过难的题", "40", "12%", "1.00",
    )  # fmt: skip
    assert row.cells["需要检查"] == "过难：答案可能有误"


async def test_question_shows_what_was_chosen(visitor: Browser) -> None:
    question = await one_question()
    await tally(question, 30, 10)
    member = await as_staff(visitor, Role.ACADEMIC)

    page = (await member.get(f"{BANK}/{question.item}")).text

    rows = re.findall(r'<tr><td>(.*?)</td><td class="number">(\d+)</td><td class="number">(\d+%)</td></tr>', page)
    assert [(re.sub("<[^>]+>", "", text), times, share) for text, times, share in rows] == [
        ("A 甲", "10", "25%"), ("B 乙 ✓ 正确答案", "30", "75%"), ("C 丙", "0", "0%"), ("D 丁", "0", "0%"),
        ("未作答", "0", "0%"),
    ]  # fmt: skip
    assert ("<dt>满分率</dt><dd>75%" in page, "<dt>区分度</dt><dd>1.00" in page) == (True, True)


async def test_few_answers_are_marked_as_such(visitor: Browser) -> None:
    question = await one_question(type=QuestionType.TRUE_FALSE, options=[], key="T")
    await tally(question, 3, 0)
    member = await as_staff(visitor, Role.TEACHER)

    page = (await member.get(f"{BANK}/{question.item}")).text

    assert ("作答不满 30 次，数据仅供参考。" in page, "<dt>区分度</dt><dd>—" in page) == (True, True)


async def test_question_that_was_never_asked_says_so(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.TEACHER)

    assert "这道题还没有结业考试的作答数据。" in (await member.get(f"{BANK}/{question.item}")).text


async def test_three_rows_take_no_more_queries_than_one(visitor: Browser) -> None:
    topic = await make_topic()
    await tally(await make_question(topic), 0, 40)
    member = await as_staff(visitor, Role.ACADEMIC)
    with counted() as one:
        await member.get(STATISTICS)
    await tally(await make_question(topic), 0, 40)
    await tally(await make_question(topic), 0, 40)

    with counted() as three:
        await member.get(STATISTICS)

    assert len(one) == len(three) <= 8
