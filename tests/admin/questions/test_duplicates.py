"""查找重复: pairs side by side; one is retired, or a person tells the two apart."""

import re

import pytest

from server.accounts.rules import Role
from server.catalogue.models import DistinctQuestions, Question
from server.catalogue.rules import QuestionStatus
from tests.admin.finance import counted
from tests.admin.people import goes_to, send
from tests.admin.questions.writing import BANK, FORGED, logged, typed
from tests.factories import make_question, make_topic
from tests.pages import as_staff
from tests.web.site import Browser, Shown

DUPLICATES = f"{BANK}/duplicates"
STEM, LIKE_IT = "起重吊装作业前应当先进行试吊检查。", "起重吊装作业前应当先进行试吊和检查。"


async def two_alike() -> tuple[Question, Question]:
    topic = await make_topic(code="FL01")
    first = await make_question(topic, stem=STEM)
    await make_question(topic, stem="安全带应当高挂低用。", options=["高挂低用", "低挂高用"], key="A")
    return first, await make_question(topic, stem=LIKE_IT)


def pairs(page: Shown) -> list[tuple[int, int]]:
    return [(int(one), int(other)) for one, other in re.findall(r'aria-label="试题 (\d+) 和 (\d+)"', page.text)]


async def apart(member: Browser, first: int, second: int) -> Shown:
    return await send(member, f"{DUPLICATES}/{first}/{second}/apart", page=DUPLICATES)


async def test_pair_is_shown_side_by_side(visitor: Browser) -> None:
    first, second = await two_alike()
    member = await as_staff(visitor, Role.ACADEMIC)

    page = await member.get(DUPLICATES)

    assert (pairs(page), '共 <strong class="figures">1</strong> 对' in page.text) == ([(first.item, second.item)], True)
    assert (STEM in page.text, LIKE_IT in page.text) == (True, True)


async def test_same_stem_in_two_topics_stands_first(visitor: Browser) -> None:
    first, second = await two_alike()
    third = await make_question(await make_topic(code="FL02"), stem=STEM)
    member = await as_staff(visitor, Role.ACADEMIC)

    page = await member.get(DUPLICATES)

    assert pairs(page) == [(first.item, third.item), (first.item, second.item), (second.item, third.item)]
    assert page.text.count("题目相同") == 1


async def test_bank_without_duplicates_says_so(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    assert "没有发现重复或相近的试题。" in (await member.get(DUPLICATES)).text


async def test_retired_one_takes_the_pair_away(visitor: Browser) -> None:
    _, second = await two_alike()
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await send(member, f"{DUPLICATES}/retire/{second.item}", page=DUPLICATES)

    assert goes_to(answer) == (303, DUPLICATES)
    assert (pairs(await member.get(DUPLICATES)), await logged()) == ([], ["question:retired"])


async def test_pair_told_apart_does_not_come_back(visitor: Browser) -> None:
    first, second = await two_alike()
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await apart(member, first.id, second.id)

    assert (goes_to(answer), pairs(await member.get(DUPLICATES))) == ((303, DUPLICATES), [])
    assert await logged() == ["question:told_apart"]


async def test_edited_question_is_compared_again(visitor: Browser) -> None:
    first, second = await two_alike()
    member = await as_staff(visitor, Role.ACADEMIC)
    await apart(member, first.id, second.id)

    await typed(member, f"{BANK}/{second.item}/edit", seen="1", stem=LIKE_IT + "对", option_a="甲", option_b="乙")

    assert pairs(await member.get(DUPLICATES)) == [(first.item, second.item)]


async def test_new_question_is_compared_too(visitor: Browser) -> None:
    first, second = await two_alike()
    member = await as_staff(visitor, Role.ACADEMIC)
    await member.get(DUPLICATES)

    third = await make_question(await make_topic(), stem=STEM)

    assert len(pairs(await member.get(DUPLICATES))) == 3
    assert (first.item, third.item) in pairs(await member.get(DUPLICATES))
    assert second.item != third.item


async def test_second_click_says_nothing_new(visitor: Browser) -> None:
    first, second = await two_alike()
    member = await as_staff(visitor, Role.ACADEMIC)

    answers = [await apart(member, first.id, second.id) for _ in range(2)]

    assert [answer.status for answer in answers] == [303, 303]
    assert (await DistinctQuestions.all().count(), await logged()) == (1, ["question:told_apart"])


async def test_only_two_questions_in_use_are_told_apart(visitor: Browser) -> None:
    first, second = await two_alike()
    await Question.filter(id=second.id).update(status=QuestionStatus.RETIRED)
    member = await as_staff(visitor, Role.ACADEMIC)

    answers = [await apart(member, *pair) for pair in ((first.id, second.id), (first.id, first.id), (first.id, 99))]

    assert ([answer.status for answer in answers], await logged()) == ([404] * 3, [])


async def test_question_that_is_not_there_is_not_retired(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    assert (await send(member, f"{DUPLICATES}/retire/99", page=DUPLICATES)).status == 404


async def test_teacher_looks_and_changes_nothing(visitor: Browser) -> None:
    first, second = await two_alike()
    member = await as_staff(visitor, Role.TEACHER)

    page = await member.get(DUPLICATES)
    answers = [
        await apart(member, first.id, second.id),
        await send(member, f"{DUPLICATES}/retire/{first.item}", page=DUPLICATES),
    ]

    assert (len(pairs(page)), "不是重复</button>" in page.text) == (1, False)
    assert ([answer.status for answer in answers], await logged()) == ([403, 403], [])


@pytest.mark.parametrize("sent", [{}, FORGED])
async def test_without_a_token_of_our_page_nothing_happens(visitor: Browser, sent: dict[str, str]) -> None:
    first, second = await two_alike()
    member = await as_staff(visitor, Role.ACADEMIC)

    answers = [
        await member.post(f"{DUPLICATES}/{first.id}/{second.id}/apart", sent),
        await member.post(f"{DUPLICATES}/retire/{first.item}", sent),
    ]

    assert ([answer.status for answer in answers], await logged()) == ([403, 403], [])


async def test_three_pairs_take_no_more_queries_than_one(visitor: Browser) -> None:
    await two_alike()
    member = await as_staff(visitor, Role.ACADEMIC)
    with counted() as one:
        await member.get(DUPLICATES)
    await make_question(await make_topic(), stem=STEM)

    with counted() as three:
        await member.get(DUPLICATES)

    assert len(one) == len(three) <= 8
