"""The page of an incident: the second person agrees or not, the first may withdraw, each attempt tells its fate."""

import pytest

from server.accounts.rules import Role
from server.exams.models import Attempt, Incident
from server.exams.services import incidents
from tests.admin.exams.conftest import Desk
from tests.admin.people import goes_to, send
from tests.factories import NOW_MS, SEALED
from tests.pages import as_staff


def page(incident: Incident) -> str:
    return f"/admin/incidents/{incident.id}"


async def test_agreement_is_carried_out(desk: Desk) -> None:
    attempt = await desk.attempt()
    incident = await desk.incident(attempt)

    answer = await send(desk.second, f"{page(incident)}/approve", page=page(incident))
    await incidents.carry_out(incident.id, now_ms=NOW_MS)

    assert (goes_to(answer), await desk.status(incident)) == ((303, page(incident)), "DONE")
    assert (await Attempt.get(id=attempt.id)).deadline_ms == attempt.deadline_ms + 600_000


async def test_authority_is_a_second_person_too(desk: Desk) -> None:
    incident = await desk.incident()

    answer = await send(await as_staff(desk.visitor, Role.AUTHORITY), f"{page(incident)}/approve", page=page(incident))

    assert (answer.status, await desk.status(incident)) == (303, "APPROVED")


async def test_page_foretells_and_then_tells_what_becomes_of_each(desk: Desk) -> None:
    incident = await desk.incident(await desk.attempt(), await desk.attempt(**SEALED))

    before = (await desk.second.get(page(incident))).text
    await incidents.approve_incident(incident.id, by=desk.decider)
    meanwhile = (await desk.second.get(page(incident))).text
    await incidents.carry_out(incident.id, now_ms=NOW_MS)
    after = (await desk.second.get(page(incident))).text

    words = ("将延长", "等待处理", "已延长", "已交卷，不变")
    assert [[word in text for word in words] for text in (before, meanwhile, after)] == [
        [True, False, False, True],
        [False, True, False, False],
        [False, False, True, True],
    ]
    assert ("甲教务" in after, "乙教务" in after) == (True, True)


async def test_proposer_sees_no_button_to_decide_and_cannot(desk: Desk) -> None:
    incident = await desk.incident()

    shown = (await desk.first.get(page(incident))).text
    approved = await send(desk.first, f"{page(incident)}/approve", page=page(incident))
    declined = await send(desk.first, f"{page(incident)}/decline", reason="没有停电")

    assert [f"{page(incident)}/{step}" in shown for step in ("approve", "decline", "withdraw")] == [False, False, True]
    assert (approved.status, declined.status, await desk.status(incident)) == (409, 409, "PROPOSED")
    assert "事故处理须由两人办理" in approved.text


async def test_declining_says_why(desk: Desk) -> None:
    incident = await desk.incident()

    answer = await send(desk.second, f"{page(incident)}/decline", reason="没有停电")

    assert (goes_to(answer), await desk.status(incident)) == ((303, "/admin/incidents"), "DECLINED")
    assert "没有停电" in (await desk.first.get(page(incident))).text


async def test_after_declining_the_next_one_opens(desk: Desk) -> None:
    first, second = await desk.incident(), await desk.incident()

    answer = await send(desk.second, f"{page(first)}/decline", reason="没有停电")

    assert goes_to(answer) == (303, page(second))


@pytest.mark.parametrize("reason", ["", "无", "字" * 201])
async def test_declining_takes_a_reason(desk: Desk, reason: str) -> None:
    incident = await desk.incident()

    answer = await send(desk.second, f"{page(incident)}/decline", reason=reason)

    assert (answer.status, await desk.status(incident)) == (422, "PROPOSED")


async def test_proposer_withdraws_and_nobody_else(desk: Desk) -> None:
    incident = await desk.incident()

    foreign = await send(desk.second, f"{page(incident)}/withdraw", page=page(incident))
    own = await send(desk.first, f"{page(incident)}/withdraw", page=page(incident))

    assert (foreign.status, own.status, await desk.status(incident)) == (409, 303, "WITHDRAWN")


@pytest.mark.parametrize("step", ["approve", "withdraw"])
async def test_double_click_decides_once(desk: Desk, step: str) -> None:
    incident = await desk.incident()
    browser = desk.second if step == "approve" else desk.first

    answers = [(await send(browser, f"{page(incident)}/{step}", page=page(incident))).status for _ in range(2)]

    assert answers == [303, 409]


@pytest.mark.parametrize("step", ["approve", "withdraw", "decline"])
async def test_incident_of_another_city_is_not_there(desk: Desk, step: str) -> None:
    incident = await desk.incident()

    shown = await desk.elsewhere.get(page(incident))
    answer = await send(desk.elsewhere, f"{page(incident)}/{step}", page="/admin/incidents", reason="没有停电")

    assert (shown.status, answer.status, await desk.status(incident)) == (404, 404, "PROPOSED")


@pytest.mark.parametrize("step", ["approve", "withdraw", "decline"])
async def test_missing_incident_is_not_there(desk: Desk, step: str) -> None:
    answer = await send(desk.first, f"/admin/incidents/9/{step}", page="/admin/incidents", reason="没有停电")

    assert answer.status == 404


@pytest.mark.parametrize("step", ["approve", "withdraw", "decline"])
async def test_forged_page_decides_nothing(desk: Desk, step: str) -> None:
    incident = await desk.incident()

    answers = [
        (await desk.second.post(f"{page(incident)}/{step}", {"reason": "没有停电", **token})).status
        for token in ({}, {"csrf_token": "x"})
    ]

    assert (answers, await desk.status(incident)) == ([403, 403], "PROPOSED")
