"""Every address of a change: who may not, what is not there, another city, a page that is not ours."""

from typing import Any

import pytest

from server.accounts.rules import Role
from server.enrolment.models import EnrolmentChange
from tests.admin.changes.conftest import POLICY, REFUND, Desk
from tests.admin.people import send
from tests.enrolment.changing.conftest import people_of
from tests.enrolment.conftest import confirmed
from tests.factories import TODAY
from tests.pages import as_clerk, as_staff

TYPED: dict[str, dict[str, Any]] = {
    "refund": {"people": ["1"], **REFUND},
    "swap": {"person": "3", "reason": "学员已离职"},
    "move": {"into": "2", "reason": "学员已离职"},
    "confirm": {},
    "decline": {"reason": "材料不全"},
    "withdraw": {},
    "payout": {"paid_on": TODAY.isoformat(), "note": ""},
}
PROPOSALS = ("refund", "swap", "move")
FORMS = (*PROPOSALS, "decline", "payout")
# Roles that may not, although they see orders or money.
FORBIDDEN = [
    ("refund", Role.AUTHORITY),
    ("swap", Role.AUTHORITY),
    ("move", Role.AUTHORITY),
    ("confirm", Role.SUPPORT),
    ("decline", Role.SUPPORT),
    ("withdraw", Role.AUTHORITY),
    ("payout", Role.SUPPORT),
]


async def address(desk: Desk, step: str) -> str:
    """Where this step is sent to, with a change that waits for it."""
    if step in PROPOSALS:
        return f"/admin/enrolments/{desk.people[0].id}/{step}"
    change = await desk.refund()
    return f"/admin/changes/{change.id}/{step}"


async def untouched(desk: Desk) -> bool:
    waiting = {one.status for one in await EnrolmentChange.all()} <= {"PROPOSED"}
    return waiting and await desk.statuses() == ["STUDYING"] * 2


@pytest.mark.parametrize(("step", "role"), [*FORBIDDEN, *((step, Role.TEACHER) for step in TYPED)])
async def test_without_the_permission_it_is_forbidden(desk: Desk, step: str, role: Role) -> None:
    path, stranger = await address(desk, step), await as_staff(desk.visitor, role)

    answer = await send(stranger, path, page="/admin", **TYPED[step])

    assert (answer.status, await untouched(desk)) == (403, True)


@pytest.mark.parametrize("step", TYPED)
async def test_enterprises_do_not_get_in(desk: Desk, step: str) -> None:
    clerk = await as_clerk(desk.visitor, desk.order.enterprise_id)

    answer = await clerk.post(await address(desk, step), {"csrf_token": "x", **TYPED[step]})

    assert (answer.status, await untouched(desk)) == (403, True)


@pytest.mark.parametrize("step", TYPED)
async def test_change_of_another_city_is_not_there(desk: Desk, step: str) -> None:
    path = await address(desk, step)
    weifang = await as_staff(desk.visitor, Role.FINANCE, Role.AUTHORITY, cities=("370700",))

    answer = await send(weifang, path, page="/admin", **TYPED[step])

    assert (answer.status, await untouched(desk)) == (404, True)


@pytest.mark.parametrize("step", TYPED)
async def test_missing_row_is_not_found(desk: Desk, step: str) -> None:
    kind = "enrolments" if step in PROPOSALS else "changes"

    answer = await send(desk.second, f"/admin/{kind}/999/{step}", page="/admin", **TYPED[step])

    assert answer.status == 404


@pytest.mark.parametrize("token", [{}, {"csrf_token": "forged"}])
@pytest.mark.parametrize("step", TYPED)
async def test_page_that_is_not_ours_changes_nothing(desk: Desk, step: str, token: dict[str, str]) -> None:
    path = await address(desk, step)

    answer = await desk.second.post(path, {**TYPED[step], **token})

    assert (answer.status, await untouched(desk)) == (403, True)


@pytest.mark.parametrize("step", PROPOSALS)
async def test_unpaid_order_is_not_changed(desk: Desk, step: str) -> None:
    order = await confirmed(POLICY)
    [person, _] = await people_of(order)

    shown = await desk.first.get(f"/admin/enrolments/{person.id}/{step}")

    assert "订单尚未审核通过" in shown.text


@pytest.mark.parametrize("step", ["decline", "payout"])
async def test_forms_are_shown(desk: Desk, step: str) -> None:
    shown = await desk.second.get(await address(desk, step))

    assert (shown.status, desk.order.number in shown.text) == (200, True)


async def test_page_of_another_city_is_not_there(desk: Desk) -> None:
    change = await desk.refund()
    weifang = await as_staff(desk.visitor, Role.FINANCE, cities=("370700",))

    assert (await weifang.get(f"/admin/changes/{change.id}")).status == 404


async def test_bank_list_takes_the_permission_for_money(desk: Desk) -> None:
    await desk.agree(await desk.refund())
    support = await as_staff(desk.visitor, Role.SUPPORT)

    answer = await send(support, "/admin/changes/bank-list", page="/admin")

    assert answer.status == 403


@pytest.mark.parametrize("token", [{}, {"csrf_token": "forged"}])
async def test_bank_list_comes_from_a_page_of_ours_only(desk: Desk, token: dict[str, str]) -> None:
    await desk.agree(await desk.refund())

    assert (await desk.second.post("/admin/changes/bank-list", token)).status == 403
