"""修改试题: another version, unless nothing changed or somebody was faster."""

import asyncio
import re
from html import unescape

import pytest

from server.accounts.rules import Role
from server.catalogue.models import Question
from server.catalogue.rules import QuestionStatus, QuestionType
from tests.admin.people import goes_to
from tests.admin.questions.writing import BANK, FIELDS, FORGED, logged, one_question, typed, versions
from tests.factories import make_question
from tests.pages import as_staff
from tests.web.site import Browser, Shown


def filled(page: Shown) -> dict[str, str]:
    """What the form shows, as a browser would send it."""
    texts = dict(re.findall(r'<textarea[^>]* name="(\w+)"[^>]*>\r?\n?(.*?)</textarea>', page.text, re.DOTALL))
    for tag in re.findall(r"<input[^>]*>", page.text):
        pair = dict(re.findall(r'(name|value)="([^"]*)"', tag))
        texts[pair.get("name", "")] = pair.get("value", "")
    for name, inside in re.findall(r'<select[^>]* name="(\w+)"[^>]*>(.*?)</select>', page.text, re.DOTALL):
        texts[name] = re.findall(r'<option selected value="([^"]*)"', inside)[0]
    return {name: unescape(text).replace("\n", "\r\n") for name, text in texts.items() if name}


async def test_edited_question_is_the_next_version(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await typed(member, f"{BANK}/{question.item}/edit", seen="1")

    assert goes_to(answer) == (303, f"{BANK}/{question.item}")
    assert await versions() == [(1, question.stem, "SUPERSEDED"), (2, FIELDS["stem"], "ACTIVE")]
    assert await logged() == ["question:edited"]


@pytest.mark.parametrize(
    "content",
    [
        {"explanation": "第一行。\n第二行。", "kinds": ["A", "C1"], "difficulty": 4, "source": "甲 & 乙"},
        {"type": QuestionType.TRUE_FALSE, "options": [], "key": "F"},
        {"type": QuestionType.MULTIPLE, "key": "ABD", "stem": "第一段\n\n第二段"},
    ],
)
async def test_form_as_it_is_shown_changes_nothing(visitor: Browser, content: dict[str, object]) -> None:
    question = await one_question(**content)
    member = await as_staff(visitor, Role.ACADEMIC)
    page = await member.get(f"{BANK}/{question.item}/edit")

    answer = await member.post(f"{BANK}/{question.item}/edit", filled(page))

    assert (answer.status, await versions(), await logged()) == (303, [(1, question.stem, "ACTIVE")], [])


async def test_whoever_is_slower_is_told_and_keeps_what_was_typed(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)
    await typed(member, f"{BANK}/{question.item}/edit", seen="1")

    answer = await typed(member, f"{BANK}/{question.item}/edit", seen="1", stem="另一种改法")

    assert (answer.status, "刚刚已被他人修改" in answer.text, "另一种改法" in answer.text) == (409, True, True)
    assert len(await versions()) == 2


async def test_double_click_makes_one_version(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)
    sent = {**FIELDS, "seen": "1", "csrf_token": (await member.get(f"{BANK}/{question.item}/edit")).token}

    answers = await asyncio.gather(*(member.post(f"{BANK}/{question.item}/edit", sent) for _ in range(3)))

    assert sorted(answer.status for answer in answers) == [303, 409, 409]
    assert len(await versions()) == 2


@pytest.mark.parametrize("seen", ["", "0", "x", "2", "9" * 30])
async def test_form_that_names_no_version_seen_is_refused(visitor: Browser, seen: str) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await typed(member, f"{BANK}/{question.item}/edit", seen=seen)

    assert (answer.status, len(await versions())) == (409, 1)


async def test_wrong_field_is_named(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await typed(member, f"{BANK}/{question.item}/edit", seen="1", key="E")

    assert (answer.status, "正确答案：没有选项E。" in answer.text, len(await versions())) == (422, True, 1)


async def test_stem_of_another_question_is_refused(visitor: Browser) -> None:
    question = await one_question()
    other = await make_question(await question.topic, stem=FIELDS["stem"])
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await typed(member, f"{BANK}/{question.item}/edit", seen="1")

    assert (answer.status, f"已有相同的试题（编号{other.item}）" in answer.text) == (422, True)


async def test_preview_saves_nothing(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    page = await typed(member, f"{BANK}/{question.item}/edit", seen="1", preview="yes")

    assert (page.status, "✓ 正确答案" in page.text, len(await versions())) == (200, True, 1)


async def test_retired_question_comes_back_first(visitor: Browser) -> None:
    question = await one_question(status=QuestionStatus.RETIRED)
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await member.get(f"{BANK}/{question.item}/edit")

    assert (answer.status, "请先恢复使用再修改" in answer.text) == (409, True)


async def test_question_that_is_not_there_is_not_found(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    assert (await member.get(f"{BANK}/99/edit")).status == 404


async def test_teacher_may_not(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.TEACHER)

    answers = [await member.get(f"{BANK}/{question.item}/edit"), await member.post(f"{BANK}/{question.item}/edit", {})]

    assert [answer.status for answer in answers] == [403, 403]


@pytest.mark.parametrize("token", [{}, FORGED])
async def test_without_a_token_of_our_page_nothing_is_written(visitor: Browser, token: dict[str, str]) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await member.post(f"{BANK}/{question.item}/edit", {**FIELDS, "seen": "1", **token})

    assert (answer.status, await Question.all().count()) == (403, 1)
