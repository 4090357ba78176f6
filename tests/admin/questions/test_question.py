"""One question: as a trainee sees it, what each version changed and who made it."""

import re

import pytest

from server.accounts.rules import Role
from server.catalogue.rules import QuestionStatus, QuestionType
from tests.admin.finance import counted
from tests.admin.questions.writing import BANK, one_question, typed
from tests.factories import make_question
from tests.pages import as_staff
from tests.web.site import Browser


async def test_right_choices_are_marked(visitor: Browser) -> None:
    question = await one_question(type=QuestionType.MULTIPLE, key="BD")
    member = await as_staff(visitor, Role.TEACHER)

    page = (await member.get(f"{BANK}/{question.item}")).text

    marked = re.findall(r'<li class="right"><span class="letter">(\w)</span>', page)
    assert (marked, "多选题" in page, page.count('<span class="letter">')) == (["B", "D"], True, 4)


async def test_true_false_question_shows_its_two_words(visitor: Browser) -> None:
    question = await one_question(type=QuestionType.TRUE_FALSE, options=[], key="F")
    member = await as_staff(visitor, Role.TEACHER)

    page = (await member.get(f"{BANK}/{question.item}")).text

    assert re.findall(r'<li class="right"><span class="letter"></span><span>(\w+)</span>', page) == ["错误"]


async def test_versions_tell_what_changed_and_who_changed_it(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)
    await typed(member, f"{BANK}/{question.item}/edit", seen="1", stem=question.stem, option_c="培训")

    page = (await member.get(f"{BANK}/{question.item}")).text

    assert "<dt>选项C</dt><dd><del>丙</del><ins>培训</ins></dd>" in page
    assert "<dt>题干</dt>" not in page
    assert re.findall(r"<strong>(第 \d 版|修改试题)</strong><span>(\w+)", page) == [
        ("第 2 版", "王审核"), ("第 1 版", "王审核"), ("修改试题", "王审核"),
    ]  # fmt: skip


async def test_what_people_wrote_is_never_markup(visitor: Browser) -> None:
    question = await one_question(stem="<b>安全</b>", options=["<i>", "乙"])
    member = await as_staff(visitor, Role.TEACHER)

    page = (await member.get(f"{BANK}/{question.item}")).text

    assert ("<b>安全" in page, "<span><i>" in page, "&lt;b&gt;安全" in page) == (False, False, True)


async def test_question_that_is_not_there_is_not_found(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.TEACHER)

    assert (await member.get(f"{BANK}/99")).status == 404


async def test_version_is_not_an_address_of_its_own(visitor: Browser) -> None:
    first = await one_question(status=QuestionStatus.SUPERSEDED)
    second = await make_question(await first.topic, item=first.id, version=2)
    member = await as_staff(visitor, Role.TEACHER)

    assert (await member.get(f"{BANK}/{second.id}")).status == 404


@pytest.mark.parametrize("role", [Role.TEACHER, Role.ACADEMIC])
async def test_buttons_are_there_for_whoever_may_edit(visitor: Browser, role: Role) -> None:
    question = await one_question()
    member = await as_staff(visitor, role)

    page = (await member.get(f"{BANK}/{question.item}")).text

    shown = [word for word in ("/edit", "/retire", "/restore") if f"{BANK}/{question.item}{word}" in page]
    assert shown == (["/edit", "/retire"] if role is Role.ACADEMIC else [])


async def test_more_versions_take_no_more_queries(visitor: Browser) -> None:
    first = await one_question()
    member, edit = await as_staff(visitor, Role.ACADEMIC), f"{BANK}/{first.item}/edit"
    await typed(member, edit, seen="1")
    with counted() as two:
        await member.get(f"{BANK}/{first.item}")
    await typed(member, edit, seen="2", stem="再次修改")
    await typed(member, edit, seen="3", stem="又一次修改")

    with counted() as four:
        await member.get(f"{BANK}/{first.item}")

    assert len(two) == len(four) <= 8
