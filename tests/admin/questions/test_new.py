"""新建试题, with a preview."""

import asyncio

import pytest
import pytest_asyncio

from server.accounts.rules import Role
from server.catalogue.models import Question
from tests.admin.people import goes_to
from tests.admin.questions.writing import BANK, FIELDS, FORGED, logged, typed, versions
from tests.factories import make_topic
from tests.pages import as_staff
from tests.web.site import Browser

NEW = f"{BANK}/new"


@pytest_asyncio.fixture(autouse=True)
async def topic(database: object) -> None:
    await make_topic(code="FL01")


async def test_new_question_is_in_use(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await typed(member, NEW)

    question = await Question.all().get()
    assert goes_to(answer) == (303, f"{BANK}/{question.item}")
    assert (question.options, question.key, question.difficulty) == (["持证", "口头报告"], "A", 1)
    assert (question.explanation, await logged()) == ("见第三十条。\n第二行。", ["question:created"])


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"stem": ""}, "题干：请填写题干。"),
        ({"stem": "（ ）。"}, "题干：题干没有文字。"),
        ({"stem": "长" * 1001}, "题干：最多 1000 个字符。"),
        ({"key": "C"}, "正确答案：没有选项C。"),
        ({"type": "多选题"}, "正确答案：多选题至少有两个答案。"),
        ({"type": "判断题", "key": "A"}, "选项A：判断题的选项应留空，或选项A为正确、选项B为错误。"),
        ({"option_b": ""}, "选项B：请填写。"),
        ({"option_d": "其他"}, "选项C：后面还有选项，此处不能为空。"),
        ({"option_b": "持证"}, "选项B：与选项A相同。"),
        ({"kinds": "Z"}, "适用类别：没有证书类别或班别 Z。"),
        ({"topic": "FL09"}, "专题：请从列出的选项中选择。"),
        ({"difficulty": "6"}, "难度：请从列出的选项中选择。"),
    ],
)
async def test_wrong_field_is_named_and_what_was_typed_stays(
    visitor: Browser, changes: dict[str, str], sentence: str
) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await typed(member, NEW, **changes)

    assert (answer.status, sentence in answer.text, "口头报告" in answer.text or "option_b" in changes) == (
        422, True, True,
    )  # fmt: skip
    assert await versions() == []


async def test_question_that_is_asked_already_is_refused(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    await typed(member, NEW)

    answer = await typed(member, NEW)

    assert (answer.status, "专题FL01已有相同的试题" in answer.text, len(await versions())) == (422, True, 1)


async def test_double_click_writes_one(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    sent = {**FIELDS, "csrf_token": (await member.get(NEW)).token}

    answers = await asyncio.gather(*(member.post(NEW, sent) for _ in range(3)))

    assert {answer.status for answer in answers} <= {303, 409, 422}
    assert len(await versions()) == 1


async def test_preview_shows_the_question_and_saves_nothing(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    page = await typed(member, NEW, preview="yes")

    assert '<li class="right"><span class="letter">A</span><span>持证</span>' in page.text
    assert ('name="stem"' in page.text, await versions(), await logged()) == (True, [], [])


async def test_preview_for_htmx_is_the_question_alone(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    sent = {**FIELDS, "csrf_token": (await member.get(NEW)).token, "preview": "yes"}

    answer = await member.post(NEW, sent, {"HX-Request": "true", "HX-Target": "preview"})

    assert (answer.status, "<html" in answer.text, "✓ 正确答案" in answer.text) == (200, False, True)


async def test_preview_of_what_is_wrong_tells_so(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)
    sent = {**FIELDS, "key": "D", "csrf_token": (await member.get(NEW)).token, "preview": "yes"}

    answer = await member.post(NEW, sent, {"HX-Request": "true", "HX-Target": "preview"})

    assert (answer.status, "<html" in answer.text, "正确答案：没有选项D。" in answer.text) == (422, False, True)


async def test_topic_may_come_with_the_address(visitor: Browser) -> None:
    await make_topic(code="FL02")
    member = await as_staff(visitor, Role.ACADEMIC)

    assert '<option selected value="FL02">' in (await member.get(f"{NEW}?topic=FL02")).text


async def test_teacher_may_not(visitor: Browser) -> None:
    member = await as_staff(visitor, Role.TEACHER)

    assert ((await member.get(NEW)).status, (await member.post(NEW, FIELDS)).status) == (403, 403)


@pytest.mark.parametrize("token", [{}, FORGED])
async def test_without_a_token_of_our_page_nothing_is_written(visitor: Browser, token: dict[str, str]) -> None:
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await member.post(NEW, {**FIELDS, **token})

    assert (answer.status, await versions()) == (403, [])
