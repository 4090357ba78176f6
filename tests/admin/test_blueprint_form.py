"""组卷规则 of one class: stated, checked at once, never touching what was drawn before."""

import asyncio
import re
from typing import Any

import pytest

from server.accounts.rules import Role
from server.audit.models import AuditEntry
from server.catalogue.models import TrainingClass
from server.catalogue.rules import ExamMode
from server.exams.models import ExamBlueprint
from server.exams.rules import MultiRule
from tests.admin.blueprints import DEFAULT_FIELDS, make_page
from tests.admin.people import goes_to, send
from tests.exams.banks import make_bank
from tests.factories import make_blueprint
from tests.pages import as_staff
from tests.web.site import Browser, Shown

FIELDS = DEFAULT_FIELDS | {"single_items": "30", "single_points": "1.5", "pass_points": "62.5", "multi_rule": "EXACT"}


async def stated() -> list[dict[str, Any]]:
    return [dict(row) for row in await ExamBlueprint.all().order_by("training_class_id").values()]


def typed(page: Shown) -> dict[str, str]:
    return dict(re.findall(r'<input [^>]*class="form-control[^>]* name="(\w+)"[^>]* value="([^"]*)"', page.text))


async def test_untouched_form_says_what_holds(visitor: Browser) -> None:
    training_class, page = await make_page()
    await make_blueprint(training_class.id, single_halves=3, minutes=90)

    shown = await (await as_staff(visitor, Role.ACADEMIC)).get(page)

    expected = {name: text for name, text in DEFAULT_FIELDS.items() if name != "multi_rule"}
    assert typed(shown) == expected | {"single_points": "1.5", "minutes": "90"}


async def test_blueprint_is_stated_and_logged(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2)
    training_class, page = await make_page()
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await send(member, page, **(FIELDS | {"minutes": "90", "mock_tries": "0"}))

    entry = await AuditEntry.get(subject=f"training_class:{training_class.id}")
    assert goes_to(answer) == (303, page)
    assert await stated() == [
        {
            "training_class_id": training_class.id, "single_items": 30, "single_halves": 3, "multiple_items": 20,
            "multiple_halves": 4, "true_false_items": 20, "true_false_halves": 2, "pass_halves": 125,
            "multi_rule": MultiRule.EXACT, "minutes": 90, "mock_tries": 0,
        }
    ]  # fmt: skip
    assert (entry.action, entry.note) == (
        "training_class:blueprint_stated",
        "单选题30×1.5，多选题20×2.0，判断题20×1.0，合格62.5分",
    )


async def test_class_it_is_too_much_for_is_held_back_at_once_and_released_again(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2)
    training_class, page = await make_page()
    member = await as_staff(visitor, Role.ACADEMIC)

    await send(member, page, **(FIELDS | {"true_false_items": "49"}))
    held = (await TrainingClass.get(id=training_class.id)).held_for
    shown = await member.get(page)
    await send(member, page, **FIELDS)
    released = (await TrainingClass.get(id=training_class.id)).held_for

    assert (held, released) == ("A：选课最不利时只有48道判断题，试卷需要49道。", "")
    assert "以后的试卷按此抽题。题库不足，学习班为筹备中，暂停报名。" in shown.text


async def test_offline_class_is_not_held(visitor: Browser) -> None:
    training_class, page = await make_page(exam_mode=ExamMode.OFFLINE)
    member = await as_staff(visitor, Role.ACADEMIC)

    answer = await send(member, page, **FIELDS)

    assert goes_to(answer) == (303, page)
    assert (await TrainingClass.get(id=training_class.id)).held_for == ""
    assert "本班线下考试" in (await member.get(page)).text


async def test_other_classes_keep_theirs(visitor: Browser) -> None:
    other = await make_blueprint((await make_page())[0].id)
    _, page = await make_page()

    await send(await as_staff(visitor, Role.ACADEMIC), page, **FIELDS)

    assert [row["single_items"] for row in await stated()] == [other.single_items, 30]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"single_items": ""}, "应为0至100的整数。"),
        ({"single_items": "-1"}, "应为0至100的整数。"),
        ({"single_items": "101"}, "应为0至100的整数。"),
        ({"single_items": "1e3"}, "整数"),
        ({"single_items": "9" * 40}, "应为0至100的整数。"),
        ({"single_items": "61"}, "一份试卷最多100道题。"),
        ({"single_items": "0", "multiple_items": "0", "true_false_items": "0"}, "试卷至少要有一道题。"),
        ({"single_points": "0.3"}, "应为0.5至10，且为0.5的倍数。"),
        ({"single_points": "0"}, "应为0.5至10，且为0.5的倍数。"),
        ({"single_points": "11"}, "应为0.5至10，且为0.5的倍数。"),
        ({"single_points": "NaN"}, "应为0.5至10，且为0.5的倍数。"),
        ({"single_points": "Infinity"}, "应为0.5至10，且为0.5的倍数。"),
        ({"single_points": "1e999999"}, "应为0.5至10，且为0.5的倍数。"),
        ({"single_points": "一分"}, "应为数字。"),
        ({"pass_points": "100.5", "single_points": "1"}, "合格分不能高于试卷总分"),
        ({"pass_points": ""}, "请填写分值。"),
        ({"multi_rule": "MOSTLY"}, "请从列出的选项中选择。"),
        ({"multi_rule": ""}, "多选题少选时"),
        ({"minutes": "0"}, "应为1至600分钟。"),
        ({"minutes": "601"}, "应为1至600分钟。"),
        ({"mock_tries": "-1"}, "应为0至99次。"),
    ],
)
async def test_wrong_figures_are_told_and_nothing_is_written(
    visitor: Browser, changes: dict[str, str], sentence: str
) -> None:
    _, page = await make_page()

    answer = await send(await as_staff(visitor, Role.ACADEMIC), page, **(FIELDS | changes))

    assert (answer.status, sentence in answer.text, await stated()) == (422, True, [])
    assert typed(answer) == {name: text for name, text in (FIELDS | changes).items() if name != "multi_rule"}


@pytest.mark.parametrize("role", [Role.TEACHER, Role.REVIEWER, Role.FINANCE, Role.AUTHORITY, Role.ADMIN])
async def test_nobody_else_may(visitor: Browser, role: Role) -> None:
    _, page = await make_page()
    member = await as_staff(visitor, role)
    token = (await member.get("/admin/account/password")).token

    answers = [await member.get(page), await member.get(f"{page}/total"), await member.get(f"{page}/sample")]
    answers.append(await member.post(page, {"csrf_token": token, **FIELDS}))

    assert ([answer.status for answer in answers], await stated()) == ([403] * 4, [])


async def test_class_of_another_city_is_not_there(visitor: Browser) -> None:
    _, own = await make_page(city_code="370700")
    _, page = await make_page(city_code="370100")
    member = await as_staff(visitor, Role.ACADEMIC, cities=("370700",))

    answers = [await member.get(page), await member.get(f"{page}/total"), await member.get(f"{page}/sample")]
    answers.append(await send(member, page, page=own, **FIELDS))

    assert ([answer.status for answer in answers], await stated()) == ([404] * 4, [])


async def test_missing_class_is_not_there(visitor: Browser) -> None:
    _, page = await make_page()
    member = await as_staff(visitor, Role.ACADEMIC)

    answers = [await member.get(f"/admin/blueprints/999{rest}") for rest in ("", "/total", "/sample")]
    answers.append(await send(member, "/admin/blueprints/999", page=page, **FIELDS))

    assert [answer.status for answer in answers] == [404] * 4


@pytest.mark.parametrize("token", [{}, {"csrf_token": "forged"}])
async def test_stale_page_writes_nothing(visitor: Browser, token: dict[str, str]) -> None:
    _, page = await make_page()
    member = await as_staff(visitor, Role.ACADEMIC)
    await member.get(page)

    answer = await member.post(page, {**token, **FIELDS})

    assert (answer.status, await stated()) == (403, [])


async def test_double_click_states_it_once(visitor: Browser) -> None:
    _, page = await make_page()
    member = await as_staff(visitor, Role.ACADEMIC)
    token = (await member.get(page)).token

    answers = await asyncio.gather(*(member.post(page, {"csrf_token": token, **FIELDS}) for _ in range(2)))

    assert [goes_to(answer) for answer in answers] == [(303, page)] * 2
    assert len(await stated()) == 1


async def test_total_of_what_is_typed_is_told_before_it_is_saved(visitor: Browser) -> None:
    await make_bank(24, 5, 3, 2)
    _, page = await make_page()
    member = await as_staff(visitor, Role.ACADEMIC)
    query = "&".join(f"{name}={text}" for name, text in (FIELDS | {"true_false_items": "50"}).items())

    fragment = await member.get(f"{page}/total?{query}")

    words = " ".join(re.sub(r"<[^>]+>", "", fragment.text).split())
    assert "<html" not in fragment.text
    assert words.startswith("按填写的规则：共 100 题，满分 135.0 分，62.5 分合格。")
    assert "主要负责人（A类）：选课最不利时只有48道判断题，试卷需要50道。" in words
    assert await stated() == []


async def test_wrong_figures_are_told_while_they_are_typed(visitor: Browser) -> None:
    _, page = await make_page()
    member = await as_staff(visitor, Role.ACADEMIC)
    queries = ["", "&".join(f"{name}={text}" for name, text in (FIELDS | {"single_items": "90"}).items())]

    fragments = [await member.get(f"{page}/total?{query}") for query in queries]

    assert [fragment.status for fragment in fragments] == [200, 200]
    assert "单选题题数：应为0至100的整数。" in fragments[0].text
    assert "一份试卷最多100道题。" in fragments[1].text


async def test_page_names_the_topics_of_the_unluckiest_choice(visitor: Browser) -> None:
    rich = await make_bank(22, 9, 9, 9)
    poor = await make_bank(2, 9, 9, 0, credit_tenths=20)
    _, page = await make_page(credit_tenths=60)

    shown = await (await as_staff(visitor, Role.ACADEMIC)).get(page)

    listed = re.findall(r"<li>(专题\d+)（([\d.]+) 学分）</li>", shown.text)
    assert "选课最不利时只有18道判断题，试卷需要20道。" in shown.text
    assert listed[-4:] == [
        *((topic.title, "1") for topic in rich[:2]),
        *((topic.title, "2") for topic in poor),
    ]
