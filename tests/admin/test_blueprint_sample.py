"""试卷样张: a paper as some trainee would get it, with its answers in the order shown."""

import re

import pytest

from server.accounts.rules import Role
from server.catalogue.models import ClassKind
from tests.admin.blueprints import make_page
from tests.exams.banks import make_bank
from tests.factories import make_blueprint
from tests.pages import as_staff
from tests.web.site import Browser


async def test_sample_is_a_whole_paper_with_answers(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2)
    _, page = await make_page()

    shown = (await (await as_staff(visitor, Role.ACADEMIC)).get(f"{page}/sample")).text

    heads = re.findall(r"<h2>([^<]+)</h2>", shown)
    assert heads == [
        "一、单选题（40 题，每题 1.0 分）",
        "二、多选题（20 题，每题 2.0 分）",
        "三、判断题（20 题，每题 1.0 分）",
    ]
    assert len(re.findall("答案：", shown)) == 80
    assert shown.count("答案：正确") == 20


async def test_answer_names_the_letters_that_are_shown(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2)
    _, page = await make_page()

    shown = (await (await as_staff(visitor, Role.ACADEMIC)).get(f"{page}/sample?seed=7")).text

    *asked, _ = shown.split("</strong>　<span>")  # each ends with its answer
    singles = [(re.findall(r"<li>([A-D])\. 乙</li>", one), re.findall(r"答案：(\w+)$", one)) for one in asked[:40]]
    assert all(right == key for right, key in singles)
    assert {right[0] for right, _ in singles} == set("ABCD")  # each question's options have an order of their own


async def test_same_number_is_the_same_sample(visitor: Browser) -> None:
    await make_bank(30, 5, 3, 2)
    _, page = await make_page()
    member = await as_staff(visitor, Role.ACADEMIC)

    one, again, other = [(await member.get(f"{page}/sample?seed={seed}")).text for seed in (5, 5, 6)]

    stems = [re.findall(r"<p>(GL\d+的第\d+题)", text) for text in (one, again, other)]
    assert (stems[0] == stems[1], stems[0] == stems[2], len(stems[0])) == (True, False, 80)
    assert f'href="{page}/sample?category=A&amp;seed=6"' in one


async def test_sample_of_each_category(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2, kinds=["C1"])
    kind = await ClassKind.create(code="C", title="C类", position=3, categories=["C1", "C2"])
    _, page = await make_page(kind=kind)
    member = await as_staff(visitor, Role.ACADEMIC)

    answers = [await member.get(f"{page}/sample?category={category}") for category in ("C1", "C2", "A")]

    assert [answer.status for answer in answers] == [200, 409, 404]
    assert "单选题需要40道，题库中只有0道，暂时不能组卷。" in answers[1].text


async def test_parts_without_questions_are_left_out(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2)
    training_class, page = await make_page()
    await make_blueprint(training_class.id, multiple_items=0, pass_halves=60)

    shown = (await (await as_staff(visitor, Role.ACADEMIC)).get(f"{page}/sample")).text

    assert re.findall(r"<h2>([一二三])、(...)", shown) == [("一", "单选题"), ("二", "判断题")]


@pytest.mark.parametrize("seed", ["-1", "1.5", "x", "９", "9" * 17, "99999999999999999"])
async def test_number_of_a_sample_is_a_number(visitor: Browser, seed: str) -> None:
    _, page = await make_page()

    answer = await (await as_staff(visitor, Role.ACADEMIC)).get(f"{page}/sample?seed={seed}")

    assert (answer.status, "样张编号应为数字" in answer.text) == (422, True)
