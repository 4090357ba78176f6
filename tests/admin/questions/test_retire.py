"""停用 and 恢复使用."""

import asyncio

import pytest

from server.accounts.rules import Role
from server.catalogue.rules import QuestionStatus
from tests.admin.people import goes_to, send
from tests.admin.questions.writing import BANK, FORGED, logged, one_question, versions
from tests.factories import make_question
from tests.pages import as_staff
from tests.web.site import Browser, Shown


async def press(member: Browser, item: int, verb: str) -> Shown:
    return await send(member, f"{BANK}/{item}/{verb}", page=BANK)


async def test_retired_question_says_so_and_comes_back(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    gone = await press(member, question.item, "retire")
    retired, page = await versions(), await member.get(f"{BANK}/{question.item}")
    back = await press(member, question.item, "restore")

    assert [goes_to(gone), goes_to(back)] == [(303, f"{BANK}/{question.item}")] * 2
    assert (retired, await versions()) == ([(1, question.stem, "RETIRED")], [(1, question.stem, "ACTIVE")])
    assert ("已停用" in page.text, f"{BANK}/{question.item}/edit" in page.text) == (True, False)
    assert await logged() == ["question:retired", "question:restored"]


async def test_double_click_retires_once(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    answers = await asyncio.gather(*(press(member, question.item, "retire") for _ in range(3)))

    assert sorted(answer.status for answer in answers) == [303, 409, 409]
    assert await logged() == ["question:retired"]


async def test_question_in_use_is_not_restored(visitor: Browser) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    assert (await press(member, question.item, "restore")).status == 409


async def test_question_whose_stem_is_asked_anew_is_not_restored(visitor: Browser) -> None:
    old = await one_question(stem="同一道题", status=QuestionStatus.RETIRED)
    new = await make_question(await old.topic, stem="同一道题")
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await press(member, old.item, "restore")

    assert (answer.status, f"专题FL01已有相同的试题（编号{new.item}）。" in answer.text) == (409, True)


@pytest.mark.parametrize("verb", ["retire", "restore"])
async def test_question_that_is_not_there_is_not_found(visitor: Browser, verb: str) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    assert (await press(member, 99, verb)).status == 404


@pytest.mark.parametrize("verb", ["retire", "restore"])
async def test_teacher_may_not(visitor: Browser, verb: str) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.TEACHER)

    assert ((await press(member, question.item, verb)).status, await logged()) == (403, [])


@pytest.mark.parametrize("sent", [{}, FORGED])
@pytest.mark.parametrize("verb", ["retire", "restore"])
async def test_without_a_token_of_our_page_nothing_happens(visitor: Browser, verb: str, sent: dict[str, str]) -> None:
    question = await one_question()
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await member.post(f"{BANK}/{question.item}/{verb}", sent)

    assert (answer.status, await logged()) == (403, [])
