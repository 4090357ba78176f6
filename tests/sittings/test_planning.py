"""Planning, changing, publishing, cancelling and closing a sitting."""

from dataclasses import replace
from typing import Any, Final

import pytest

from server.accounts.models import Notice
from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.errors import InvalidInput, NotFound
from server.settings import Settings
from server.sittings.models import Registration, Sitting
from server.sittings.rules import Plan, RegistrationStatus, SittingStatus
from server.sittings.services import planning, refusals
from server.workflow import StepNotAllowed
from tests.factories import DAY_MS, NOW_MS, SEALED, make_attempt, make_candidate, make_place, make_sitting
from tests.sittings.conftest import places, sign_up, wait

BY: Final = By("staff:7", NOW_MS)
S = RegistrationStatus
PLAN: Final = Plan(
    name="潍坊第一考场", venue="3 号机房", address="示例路 1 号", city_code="370700", seats=30,
    sign_up_from_ms=NOW_MS, sign_up_until_ms=NOW_MS + DAY_MS, starts_ms=NOW_MS + 2 * DAY_MS,
    ends_ms=NOW_MS + 2 * DAY_MS + 3_600_000, kinds=("A",),
)  # fmt: skip


def plan_of(sitting: Sitting, **changes: Any) -> Plan:
    names = (
        "name", "venue", "address", "city_code", "seats", "sign_up_from_ms", "sign_up_until_ms", "starts_ms", "ends_ms",
    )  # fmt: skip
    values = {name: getattr(sitting, name) for name in names} | {"kinds": tuple(sitting.kinds)}
    return replace(Plan(**values), **changes)


async def status(sitting: Sitting) -> SittingStatus:
    return (await Sitting.get(id=sitting.id)).status


async def told() -> list[str]:
    return [notice.text for notice in await Notice.all().order_by("id")]


async def test_planned_one_gets_the_next_number_of_its_month_and_is_hidden(database: Settings) -> None:
    first, second = [await planning.plan_sitting(PLAN, by=BY) for _ in range(2)]

    rows = [await Sitting.get(id=number) for number in (first, second)]
    assert [(row.number, row.status, row.seats_taken) for row in rows] == [
        ("202611001", SittingStatus.PLANNED, 0), ("202611002", SittingStatus.PLANNED, 0),
    ]  # fmt: skip
    assert [entry.action for entry in await AuditEntry.all()] == ["sitting:planned"] * 2


async def test_plan_with_faults_is_refused_field_by_field(database: Settings) -> None:
    with pytest.raises(InvalidInput) as refused:
        await planning.plan_sitting(replace(PLAN, seats=0, ends_ms=NOW_MS), by=BY)

    assert refused.value.extra["fields"] == {
        "seats": "座位数应为 1 至 2000。", "ends": "考试结束应晚于考试开始。",
    }  # fmt: skip


async def test_publishing_opens_it_once(database: Settings) -> None:
    sitting = await make_sitting(status=SittingStatus.PLANNED)
    await planning.publish_sitting(sitting.id, by=BY)

    with pytest.raises(StepNotAllowed):
        await planning.publish_sitting(sitting.id, by=BY)
    assert await status(sitting) is SittingStatus.OPEN


async def test_new_time_or_venue_is_told_to_whoever_has_a_place(sitting: Sitting) -> None:
    await sign_up(await make_candidate(), sitting)

    await planning.change_sitting(sitting.id, plan_of(sitting, venue="5 号机房"), by=BY)

    assert await told() == [f"考场“济南第一考场”（{sitting.number}）的考试时间或地点有变化，请重新打印准考证。"]


async def test_new_name_is_nobodys_business(sitting: Sitting) -> None:
    await sign_up(await make_candidate(), sitting)

    await planning.change_sitting(sitting.id, plan_of(sitting, name="济南大考场"), by=BY)
    await planning.change_sitting(sitting.id, plan_of(sitting, name="济南大考场"), by=BY)

    assert (await told(), [entry.action for entry in await AuditEntry.filter(action="sitting:changed")]) == (
        [], ["sitting:changed"],
    )  # fmt: skip


async def test_more_seats_let_people_move_up(sitting: Sitting) -> None:
    for _ in range(2):
        await sign_up(await make_candidate(), sitting)
    await wait(await make_candidate(), sitting)

    await planning.change_sitting(sitting.id, plan_of(sitting, seats=3), by=BY)

    assert await places(sitting) == [(S.SIGNED_UP, 1), (S.SIGNED_UP, 2), (S.SIGNED_UP, 3)]


@pytest.mark.parametrize("changes", [{"seats": 1}, {"city_code": "370700"}, {"kinds": ("B",)}])
async def test_what_people_signed_up_for_stays(sitting: Sitting, changes: dict[str, Any]) -> None:
    for _ in range(2):
        await sign_up(await make_candidate(), sitting)

    with pytest.raises(refusals.PeopleInIt):
        await planning.change_sitting(sitting.id, plan_of(sitting, **changes), by=BY)


async def test_cancelling_tells_everybody_why(sitting: Sitting) -> None:
    for _ in range(2):
        await sign_up(await make_candidate(), sitting)
    await wait(await make_candidate(), sitting)

    await planning.cancel_sitting(sitting.id, "机房停电", by=BY)

    assert [status for status, _ in await places(sitting)] == [S.CANCELLED] * 3
    assert await told() == [f"考场“济南第一考场”（{sitting.number}）已取消，请另选考场报名。原因：机房停电"] * 3
    assert (await Sitting.get(id=sitting.id)).seats_taken == 0


async def test_whoever_lost_the_place_signs_up_anew(sitting: Sitting) -> None:
    enrolment = await make_candidate()
    await sign_up(enrolment, sitting)
    await planning.cancel_sitting(sitting.id, "机房停电", by=BY)

    assert (await sign_up(enrolment, await make_sitting())).status is S.SIGNED_UP


async def test_sitting_with_results_is_not_cancelled(sitting: Sitting) -> None:
    await place_with(sitting, S.SCORED)

    with pytest.raises(refusals.ResultsThere):
        await planning.cancel_sitting(sitting.id, "机房停电", by=BY)


async def test_closing_waits_for_the_end_and_for_all_results(sitting: Sitting) -> None:
    scored = await place_with(sitting, S.SCORED)
    await Registration.filter(id=scored.id).update(attempt_id=None, status=S.SIGNED_UP)
    after = By("staff:7", sitting.ends_ms)

    with pytest.raises(refusals.NotBegun):
        await planning.close_sitting(sitting.id, by=BY)
    with pytest.raises(refusals.ResultsMissing):
        await planning.close_sitting(sitting.id, by=after)
    await Registration.filter(id=scored.id).update(attempt_id=scored.attempt_id, status=S.SCORED)
    await planning.close_sitting(sitting.id, by=after)

    assert await status(sitting) is SittingStatus.CLOSED


async def place_with(sitting: Sitting, status: RegistrationStatus) -> Registration:
    enrolment = await make_candidate()
    attempt = await make_attempt(enrolment, **SEALED)
    return await make_place(sitting, enrolment, status=status, attempt_id=attempt.id)


@pytest.mark.parametrize("status", [EnrolmentStatus.PASSED, EnrolmentStatus.REFUNDED])
async def test_whoever_is_done_elsewhere_does_not_hold_up_the_closing(
    sitting: Sitting, status: EnrolmentStatus
) -> None:
    """Passed online after agreeing to photographs, or given up: no result can be entered any more."""
    enrolment = await make_candidate()
    await make_place(sitting, enrolment)
    await Enrolment.filter(id=enrolment.id).update(status=status)

    await planning.close_sitting(sitting.id, by=By("staff:7", sitting.ends_ms))

    assert await places(sitting) == [(S.CANCELLED, 1)]


@pytest.mark.parametrize("over", [SittingStatus.CANCELLED, SittingStatus.CLOSED])
async def test_what_is_over_is_not_changed(database: Settings, over: SittingStatus) -> None:
    sitting = await make_sitting(status=over)

    with pytest.raises(StepNotAllowed):
        await planning.change_sitting(sitting.id, plan_of(sitting, name="新"), by=BY)
    with pytest.raises(StepNotAllowed):
        await planning.cancel_sitting(sitting.id, "停电", by=BY)


async def test_missing_sitting(database: Settings) -> None:
    with pytest.raises(NotFound):
        await planning.publish_sitting(999, by=BY)
