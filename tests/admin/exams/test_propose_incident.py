"""提出事故处理: the attempts are found by class, time and name, looked through, and proposed."""

import re

import pytest

from server.exams.models import Incident, IncidentAttempt
from server.exams.rules import AttemptStatus
from tests.admin.exams.conftest import Desk
from tests.admin.finance import counted
from tests.admin.people import goes_to, send
from tests.factories import NOW_MS, SEALED
from tests.web.site import Shown

NEW = "/admin/incidents/new"
FIELDS = {"kind": "ADD_TIME", "minutes": "10", "reason": "9:20 停电"}


def found(page: Shown) -> list[int]:
    return [int(number) for number in re.findall(r'name="attempts" value="(\d+)"', page.text)]


async def test_nothing_is_listed_before_something_is_looked_for(desk: Desk) -> None:
    await desk.attempt()

    page = await desk.first.get(NEW)

    assert (page.status, found(page), "提出，等待审批" in page.text) == (200, [], False)


async def test_attempts_are_found_by_class_name_and_whether_they_run(desk: Desk) -> None:
    running, over = await desk.attempt("张三"), await desk.attempt("李四", **SEALED)
    number = desk.training_class.number

    asked = (f"class={number}", "class=x", "q=张三", "running=1", f"class={number}&q=李")
    shown = [found(await desk.first.get(f"{NEW}?{one}")) for one in asked]

    assert shown == [[running.id, over.id], [], [running.id], [running.id], [over.id]]


async def test_attempts_are_found_by_the_time_in_which_they_ran(desk: Desk) -> None:
    """From 9:00 to 10:00, and from 9:00 to its end at 9:01."""
    long, short = await desk.attempt(), await desk.attempt(**SEALED)

    asked = ("since=2026-11-24T09:30", "until=2026-11-24T08:59", "since=2026-11-24T09:01&until=2026-11-24T09:30")
    shown = [found(await desk.first.get(f"{NEW}?{one}")) for one in asked]

    assert shown == [[long.id], [], [long.id, short.id]]


async def test_page_says_what_each_way_would_do(desk: Desk) -> None:
    await desk.attempt(**{**SEALED, "status": AttemptStatus.PASSED})

    page = await desk.first.get(f"{NEW}?class={desk.training_class.number}")

    assert ("已交卷，不变" in page.text, "已合格，不变" in page.text, "其中 0 场正在进行" in page.text) == (True,) * 3


@pytest.mark.parametrize("rows", [1, 3])
async def test_queries_do_not_grow_with_the_rows(desk: Desk, rows: int) -> None:
    for _ in range(rows):
        await desk.attempt()

    with counted() as made:
        await desk.first.get(f"{NEW}?class={desk.training_class.number}")

    assert len(made) <= 8, made


async def test_chosen_attempts_are_proposed(desk: Desk) -> None:
    chosen, left = await desk.attempt(), await desk.attempt()

    answer = await send(desk.first, f"{NEW}?class={desk.training_class.number}", attempts=chosen.id, **FIELDS)

    incident = await Incident.get()
    assert goes_to(answer) == (303, f"/admin/incidents/{incident.id}")
    assert (incident.kind, incident.minutes, incident.reason) == ("ADD_TIME", 10, "9:20 停电")
    assert await IncidentAttempt.all().values_list("attempt_id", flat=True) == [chosen.id]
    assert left.id not in [chosen.id]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"minutes": ""}, "minutes"),
        ({"minutes": "121"}, "minutes"),
        ({"minutes": "x"}, "minutes"),
        ({"kind": "LATER"}, "kind"),
        ({"reason": " "}, "reason"),
        ({"attempts": ""}, "attempts"),
        ({"attempts": "9223372036854775808"}, "attempts"),
    ],
)
async def test_wrong_field_is_named_and_nothing_proposed(desk: Desk, changes: dict[str, str], field: str) -> None:
    attempt = await desk.attempt()

    answer = await send(
        desk.first, f"{NEW}?class={desk.training_class.number}", **{"attempts": attempt.id, **FIELDS, **changes}
    )

    assert (answer.status, await Incident.all().count()) == (422, 0)
    assert f'id="{field}-error"' in answer.text


async def test_attempts_of_another_city_are_neither_found_nor_proposed(desk: Desk) -> None:
    attempt = await desk.attempt()

    page = await desk.elsewhere.get(f"{NEW}?class={desk.training_class.number}")
    answer = await send(desk.elsewhere, NEW, attempts=attempt.id, **FIELDS)

    assert (found(page), answer.status, await Incident.all().count()) == ([], 404, 0)


async def test_attempt_that_is_not_there_is_not_proposed(desk: Desk) -> None:
    answer = await send(desk.first, NEW, attempts=999, **FIELDS)

    assert (answer.status, await Incident.all().count()) == (404, 0)


async def test_forged_page_proposes_nothing(desk: Desk) -> None:
    attempt = await desk.attempt()

    answers = [
        (await desk.first.post(NEW, {"attempts": attempt.id, **FIELDS, **token})).status
        for token in ({}, {"csrf_token": "x"})
    ]

    assert (answers, await Incident.all().count()) == ([403, 403], 0)


async def test_moment_that_cannot_be_meant_is_no_condition(desk: Desk) -> None:
    attempt = await desk.attempt(started_ms=NOW_MS)

    assert found(await desk.first.get(f"{NEW}?since=gestern&q=李")) == [attempt.id]
