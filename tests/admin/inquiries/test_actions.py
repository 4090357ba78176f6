"""POST /admin/inquiries/<number>/answer, /close, /hide: what a teacher of its city may do, once."""

from collections.abc import Mapping
from typing import Final

import pytest

from server.accounts.rules import Role
from server.qna.models import Inquiry
from tests.admin.inquiries.conftest import LIST, Desk
from tests.admin.people import goes_to, send
from tests.factories import NOW_MS
from tests.pages import as_staff
from tests.qna.rows import ANSWERED, make_inquiry
from tests.web.site import Browser, Shown

FIELDS: Final = {"kind": "ANSWER", "answer": "是，高挂低用。"}
ACTIONS: Final[Mapping[str, Mapping[str, str]]] = {"answer": FIELDS, "close": {}, "hide": {}}


async def answer(desk: Desk, **changes: str) -> Shown:
    return await send(desk.teacher, f"{desk.path}/answer", page=desk.path, **FIELDS | changes)


async def test_answer_is_given_and_the_asker_told(desk: Desk) -> None:
    shown = await answer(desk)

    row = await desk.row()
    assert goes_to(shown) == (303, LIST)
    assert (row.status, row.public, row.answered_ms, row.due_ms) == ("ANSWERED", True, NOW_MS, None)
    assert await desk.told() == ["您的提问“安全带应当高挂低用吗？”已有答复：是，高挂低用。"]
    assert "答复提问" in (await desk.teacher.get(desk.path)).text


async def test_private_answer_hides_the_inquiry(desk: Desk) -> None:
    await answer(desk, private="y")

    assert ((await desk.row()).status, (await desk.row()).public) == ("ANSWERED", False)


async def test_first_word_stays_on_the_page(desk: Desk) -> None:
    shown = await answer(desk, kind="MEANWHILE", answer="正在核对。")

    row = await desk.row()
    assert (goes_to(shown), row.status, row.first_ms) == ((303, desk.path), "OPEN", NOW_MS)


async def test_next_one_opens_by_itself(desk: Desk) -> None:
    later = await make_inquiry(desk.enrolment, due_ms=NOW_MS + 2)
    sooner = await make_inquiry(desk.enrolment, due_ms=NOW_MS + 1)

    assert goes_to(await answer(desk)) == (303, f"{LIST}/{sooner.id}")
    assert goes_to(await send(desk.teacher, f"{LIST}/{sooner.id}/close", page=desk.path)) == (303, f"{LIST}/{later.id}")


@pytest.mark.parametrize("text", ["", "  ", "字" * 1001, "a\x00b"])
async def test_answer_is_1_to_1000_characters(desk: Desk, text: str) -> None:
    shown = await answer(desk, answer=text)

    assert (shown.status, 'id="answer-error"' in shown.text, (await desk.row()).status) == (422, True, "OPEN")


@pytest.mark.parametrize("kind", ["", "nonsense"])
async def test_action_is_one_of_the_two(desk: Desk, kind: str) -> None:
    shown = await answer(desk, kind=kind)

    assert (shown.status, "请选择答复或先行回复" in shown.text, "是，高挂低用。" in shown.text) == (422, True, True)


async def test_closing_and_hiding(desk: Desk) -> None:
    hidden = await send(desk.teacher, f"{desk.path}/hide", page=desk.path)
    closed = await send(desk.teacher, f"{desk.path}/close", page=desk.path)

    row = await desk.row()
    assert (goes_to(hidden), goes_to(closed)) == ((303, desk.path), (303, LIST))
    assert (row.status, row.public, row.due_ms) == ("CLOSED", False, None)


@pytest.mark.parametrize("action", ACTIONS)
async def test_double_click_does_it_once(desk: Desk, action: str) -> None:
    token = (await desk.teacher.get(desk.path)).token
    fields = {"csrf_token": token, **ACTIONS[action]}

    answers = [(await desk.teacher.post(f"{desk.path}/{action}", fields)).status for _ in range(2)]

    assert (answers, len(await desk.told())) == ([303, 409], 0 if action == "hide" else 1)


async def attempt(somebody: Browser, path: str, fields: Mapping[str, str]) -> int:
    token = (await somebody.get("/admin")).token
    return (await somebody.post(path, {"csrf_token": token, **fields})).status


@pytest.mark.parametrize("action", ACTIONS)
async def test_others_may_not(desk: Desk, action: str) -> None:
    roles = (Role.SUPPORT, Role.ACADEMIC, Role.FINANCE)
    people = [await as_staff(desk.visitor, role) for role in roles]

    answers = [await attempt(somebody, f"{desk.path}/{action}", ACTIONS[action]) for somebody in people]

    assert (answers, (await desk.row()).status, (await desk.row()).public) == ([403] * 3, "OPEN", True)


@pytest.mark.parametrize("action", ACTIONS)
async def test_teacher_of_another_city_finds_nothing(desk: Desk, action: str) -> None:
    there = await as_staff(desk.visitor, Role.TEACHER, cities=("370700",))

    status = await attempt(there, f"{desk.path}/{action}", ACTIONS[action])

    assert (status, (await desk.row()).status, (await desk.row()).public) == (404, "OPEN", True)


@pytest.mark.parametrize("action", ACTIONS)
async def test_inquiry_that_never_was_is_not_there(desk: Desk, action: str) -> None:
    assert await attempt(desk.teacher, f"{LIST}/999/{action}", ACTIONS[action]) == 404


@pytest.mark.parametrize("action", ACTIONS)
async def test_forged_page_changes_nothing(desk: Desk, action: str) -> None:
    shown = await desk.teacher.post(f"{desk.path}/{action}", {"csrf_token": "forged", **ACTIONS[action]})

    assert (shown.status, (await desk.row()).status, (await desk.row()).public) == (403, "OPEN", True)


@pytest.mark.parametrize("action", ["answer", "close"])
async def test_closed_one_takes_nothing_more(desk: Desk, action: str) -> None:
    await Inquiry.filter(id=desk.inquiry.id).update(due_ms=None, **ANSWERED | {"status": "CLOSED"})

    assert await attempt(desk.teacher, f"{desk.path}/{action}", ACTIONS[action]) == 409
