"""The form 退费: one person or the whole order, with the account the money goes to."""

from typing import Any

import pytest

from server.enrolment.models import ChangedEnrolment, EnrolmentChange
from tests.admin.changes.conftest import POLICY, REFUND, Desk
from tests.admin.people import send
from tests.enrolment.changing.conftest import approved, people_of


def path(desk: Desk) -> str:
    return f"/admin/enrolments/{desk.people[0].id}/refund"


async def test_form_begins_with_the_person_and_the_payer(desk: Desk) -> None:
    shown = await desk.first.get(path(desk))

    assert (shown.status, shown.text.count(" checked")) == (200, 1)
    assert 'value="山东示例建设集团有限公司"' in shown.text


async def test_refund_is_proposed(desk: Desk) -> None:
    answer = await send(desk.first, path(desk), people=[desk.people[0].id], **REFUND)

    change = await EnrolmentChange.get()
    assert (answer.status, answer.headers["location"]) == (303, f"/admin/changes/{change.id}")
    assert (change.amount_fen, change.payee_account, change.proposed_by) == (
        24000, "15000001040001234", desk.proposer.who,
    )  # fmt: skip


async def test_whole_order_is_one_change(desk: Desk) -> None:
    await send(desk.first, path(desk), people=[one.id for one in desk.people], **REFUND)

    assert (await EnrolmentChange.get()).amount_fen == 48000
    assert await ChangedEnrolment.all().count() == 2


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("name", ""),
        ("name", "字" * 51),
        ("bank", "<script>"),
        ("account", ""),
        ("account", "6.228E+18"),
        ("account", "=1+1"),
        ("reason", ""),
        ("reason", "字" * 201),
        ("people", []),
        ("people", ["x"]),
    ],
)
async def test_wrong_field_is_named_and_the_rest_kept(desk: Desk, field: str, typed: object) -> None:
    sent: dict[str, Any] = {"people": [desk.people[0].id], **REFUND, field: typed}

    answer = await send(desk.first, path(desk), **sent)

    assert (answer.status, await EnrolmentChange.all().count()) == (422, 0)
    assert f'id="{field}-error"' in answer.text
    assert field == "reason" or "学员已离职" in answer.text


async def test_person_of_another_order_is_no_choice(desk: Desk) -> None:
    [stranger, _] = await people_of(await approved(POLICY))

    answer = await send(desk.first, path(desk), people=[stranger.id], **REFUND)

    assert (answer.status, await EnrolmentChange.all().count()) == (422, 0)


async def test_double_click_proposes_once(desk: Desk) -> None:
    typed: dict[str, Any] = {"people": [desk.people[0].id], **REFUND}

    answers = [(await send(desk.first, path(desk), **typed)).status for _ in range(2)]

    assert (answers, await EnrolmentChange.all().count()) == ([303, 409], 1)


async def test_whoever_is_refunded_has_no_form(desk: Desk) -> None:
    await desk.agree(await desk.refund())

    shown = await desk.first.get(path(desk))

    assert "已退费、换人或取消" in shown.text
    assert 'name="account"' not in shown.text
