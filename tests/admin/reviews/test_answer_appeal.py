"""One appeal on one screen, answered by a third person."""

import asyncio

import pytest

from server.audit.models import AuditEntry
from server.exams.models import Attempt
from server.review.models import Appeal
from tests.admin.finance import counted
from tests.admin.people import goes_to, send
from tests.admin.reviews.appealing import FAILED, desk_of
from tests.factories import make_attempt
from tests.web.site import Browser

ANSWER = "经核对，照片是本人。"
WON = {"verdict": "OVERTURNED", "answer": ANSWER}


def page(appeal: Appeal) -> str:
    return f"/admin/appeals/{appeal.id}"


async def test_everything_stands_on_one_screen(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()

    shown = await desk.third.get(page(appeal))

    words = (
        appeal.text, "2026年12月1日", "照片图像模糊无法辨认", "甲审核（初审）", "乙审核（复核）", "面部全黑",
        "55.5", "模糊", "/admin/photos/snapshots/", "/admin/photos/references/", "60.0",
    )  # fmt: skip
    assert {word: word in shown.text for word in words} == dict.fromkeys(words, True)


async def test_won_appeal_passes_and_voids_the_make_up(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()
    enrolment = await (await Attempt.get(id=appeal.attempt_id)).enrolment
    make_up = await make_attempt(enrolment, make_up=True)

    answer = await send(desk.third, page(appeal), **WON)

    assert (goes_to(answer), await desk.status(appeal)) == ((303, "/admin/appeals"), "OVERTURNED")
    assert [(await Attempt.get(id=one)).status for one in (appeal.attempt_id, make_up.id)] == ["PASSED", "VOIDED"]
    shown = (await desk.third.get(page(appeal))).text
    assert (ANSWER in shown, "未通过原因：<strong>照片图像模糊无法辨认" in shown) == (True, True)


async def test_upheld_appeal_leaves_the_attempt_failed(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()

    answer = await send(desk.third, page(appeal), verdict="UPHELD", answer="面部不清。")

    assert (answer.status, await desk.status(appeal)) == (303, "UPHELD")
    assert (await Attempt.get(id=appeal.attempt_id)).status == FAILED["status"]


async def test_after_an_answer_the_next_appeal_opens(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    first, second = await desk.appeal(), await desk.appeal()

    assert goes_to(await send(desk.third, page(first), **WON)) == (303, page(second))


@pytest.mark.parametrize("who", ["first", "second"])
async def test_whoever_failed_it_has_no_form_and_no_say(visitor: Browser, who: str) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()
    browser: Browser = getattr(desk, who)

    shown = await browser.get(page(appeal))
    answer = await send(browser, page(appeal), page="/admin/appeals", **WON)

    assert ("确定答复" in shown.text, answer.status, await desk.status(appeal)) == (False, 409, "WAITING")
    assert "须由另一名工作人员" in answer.text


async def test_of_two_who_answer_at_once_one_is_told(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()
    other = (await desk_of(visitor)).third

    answers = await asyncio.gather(
        send(desk.third, page(appeal), **WON), send(other, page(appeal), verdict="UPHELD", answer="面部不清。")
    )

    assert sorted(answer.status for answer in answers) == [303, 409]
    decided = AuditEntry.filter(action__in=["appeal:overturned", "appeal:upheld"])
    assert await decided.count() == 1


async def test_double_click_answers_once(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()

    answers = [(await send(desk.third, page(appeal), page="/admin/appeals", **WON)).status for _ in range(2)]

    assert answers == [303, 409]


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"verdict": ""}, "verdict"), ({"verdict": "WAITING"}, "verdict"), ({"answer": " "}, "answer"),
     ({"answer": "好"}, "answer"), ({"answer": "字" * 501}, "answer")],
)  # fmt: skip
async def test_wrong_field_is_named(visitor: Browser, changes: dict[str, str], field: str) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()

    answer = await send(desk.third, page(appeal), **{**WON, **changes})

    assert (answer.status, await desk.status(appeal)) == (422, "WAITING")
    assert f'id="{field}-error"' in answer.text


async def test_appeal_of_another_city_is_not_there(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()

    shown = await desk.elsewhere.get(page(appeal))
    answer = await send(desk.elsewhere, page(appeal), page="/admin/appeals", **WON)

    assert (shown.status, answer.status, await desk.status(appeal)) == (404, 404, "WAITING")


async def test_missing_appeal_is_not_there(visitor: Browser) -> None:
    desk = await desk_of(visitor)

    assert (await send(desk.third, "/admin/appeals/9", page="/admin/appeals", **WON)).status == 404


async def test_forged_page_answers_nothing(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()

    answers = [(await desk.third.post(page(appeal), {**WON, **token})).status for token in ({}, {"csrf_token": "x"})]

    assert (answers, await desk.status(appeal)) == ([403, 403], "WAITING")


async def test_screen_takes_a_fixed_number_of_queries(visitor: Browser) -> None:
    desk = await desk_of(visitor)
    appeal = await desk.appeal()

    with counted() as made:
        await desk.third.get(page(appeal))

    assert len(made) <= 14, made
