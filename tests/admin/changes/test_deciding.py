"""The page of a change: the second person agrees or not, the first may withdraw, the bank's day is entered."""

import pytest

from server.accounts.rules import Role
from server.catalogue.models import TrainingClass
from server.enrolment import services
from server.enrolment.models import EnrolmentChange
from tests.admin.changes.conftest import Desk
from tests.admin.people import goes_to, send
from tests.factories import NOW_MS, TODAY
from tests.pages import as_staff


def page(change: EnrolmentChange) -> str:
    return f"/admin/changes/{change.id}"


async def test_agreement_makes_it_so(desk: Desk) -> None:
    change = await desk.refund()

    answer = await send(desk.second, f"{page(change)}/confirm", page=page(change))

    assert goes_to(answer) == (303, "/admin/changes")
    assert await desk.statuses() == ["REFUNDED", "STUDYING"]


async def test_after_a_decision_the_next_one_opens(desk: Desk) -> None:
    first, second = await desk.refund(desk.people[0]), await desk.refund(desk.people[1])

    answer = await send(desk.second, f"{page(first)}/confirm", page=page(first))

    assert goes_to(answer) == (303, page(second))


async def test_proposer_sees_no_button_to_decide(desk: Desk) -> None:
    shown = await desk.first.get(page(await desk.refund()))

    assert ("/confirm" in shown.text, "/decline" in shown.text, "/withdraw" in shown.text) == (False, False, True)


async def test_proposer_cannot_decide(desk: Desk) -> None:
    change = await desk.refund()

    confirmed = await send(desk.first, f"{page(change)}/confirm", page=page(change))
    declined = await send(desk.first, f"{page(change)}/decline", reason="材料不全")

    assert (confirmed.status, declined.status, await desk.status(change)) == (409, 409, "PROPOSED")
    assert "变更须由两人办理" in confirmed.text


async def test_declining_keeps_everything(desk: Desk) -> None:
    change = await desk.refund()

    answer = await send(desk.second, f"{page(change)}/decline", reason="材料不全")

    assert (answer.status, await desk.status(change)) == (303, "DECLINED")
    assert "材料不全" in (await desk.first.get(page(change))).text
    assert await desk.statuses() == ["STUDYING"] * 2


@pytest.mark.parametrize("reason", ["", " ", "无", "字" * 201])
async def test_declining_takes_a_reason(desk: Desk, reason: str) -> None:
    change = await desk.refund()

    answer = await send(desk.second, f"{page(change)}/decline", reason=reason)

    assert (answer.status, await desk.status(change)) == (422, "PROPOSED")


async def test_proposer_withdraws(desk: Desk) -> None:
    change = await desk.refund()

    answer = await send(desk.first, f"{page(change)}/withdraw", page=page(change))

    assert (goes_to(answer), await desk.status(change)) == ((303, page(change)), "WITHDRAWN")


async def test_nobody_else_withdraws(desk: Desk) -> None:
    change = await desk.refund()

    answer = await send(desk.second, f"{page(change)}/withdraw", page=page(change))

    assert (answer.status, await desk.status(change)) == (409, "PROPOSED")


@pytest.mark.parametrize("step", ["confirm", "withdraw"])
async def test_double_click_decides_once(desk: Desk, step: str) -> None:
    change = await desk.refund()
    browser = desk.second if step == "confirm" else desk.first

    answers = [(await send(browser, f"{page(change)}/{step}", page=page(change))).status for _ in range(2)]

    assert answers == [303, 409]
    assert (await TrainingClass.get(id=desk.order.training_class_id)).seats_taken == (1 if step == "confirm" else 2)


async def test_begun_study_is_refunded_by_the_authority(desk: Desk) -> None:
    await services.mark_begun(desk.people[0].id, NOW_MS)
    change = await desk.refund()
    authority = await as_staff(desk.visitor, Role.AUTHORITY)

    refused = await send(desk.second, f"{page(change)}/confirm", page=page(change))
    agreed = await send(authority, f"{page(change)}/confirm", page=page(change))

    assert (refused.status, agreed.status, await desk.status(change)) == (409, 303, "CONFIRMED")


async def test_page_says_what_speaks_against_it_today(desk: Desk) -> None:
    change = await desk.swap()
    await services.mark_begun(desk.people[0].id, NOW_MS)

    shown = await desk.second.get(page(change))

    assert "该学员已开始学习" in shown.text


async def test_page_tells_the_story_with_names(desk: Desk) -> None:
    change = await desk.refund()
    await desk.agree(change)

    shown = await desk.first.get(page(change))

    assert ["甲财务" in shown.text, "乙财务" in shown.text, "同意变更" in shown.text] == [True] * 3


async def test_account_is_half_hidden(desk: Desk) -> None:
    shown = await desk.first.get(page(await desk.refund()))

    assert ("****1234" in shown.text, "15000001040001234" in shown.text) == (True, False)


async def test_payment_is_entered_with_its_day(desk: Desk) -> None:
    change = await desk.refund()
    await desk.agree(change)

    answer = await send(desk.first, f"{page(change)}/payout", paid_on=TODAY.isoformat(), note="网银")

    assert (goes_to(answer), await desk.status(change)) == ((303, page(change)), "PAID_OUT")


@pytest.mark.parametrize(
    ("field", "typed"), [("paid_on", ""), ("paid_on", "2026-11-25"), ("paid_on", "x"), ("note", "字" * 201)]
)
async def test_wrong_payment_is_named(desk: Desk, field: str, typed: str) -> None:
    change = await desk.refund()
    await desk.agree(change)

    answer = await send(
        desk.first, f"{page(change)}/payout", **{"paid_on": TODAY.isoformat(), "note": "", field: typed}
    )

    assert (answer.status, await desk.status(change)) == (422, "CONFIRMED")
    assert f'id="{field}-error"' in answer.text


async def test_what_is_not_agreed_is_not_paid(desk: Desk) -> None:
    change = await desk.refund()

    answer = await send(desk.first, f"{page(change)}/payout", paid_on=TODAY.isoformat(), note="")

    assert (answer.status, await desk.status(change)) == (409, "PROPOSED")
