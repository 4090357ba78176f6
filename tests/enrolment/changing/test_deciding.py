"""The second person: who may decide, once, and what the money does afterwards."""

from datetime import timedelta

import pytest

from server.accounts.rules import CityScope
from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment import queries, services
from server.enrolment.models import EnrolmentChange
from server.enrolment.queries import ChangeFilter, EnrolmentPolicy
from server.enrolment.rules import ChangeStatus, EnrolmentStatus
from server.enrolment.services import NotProposer, OrderChanged, SamePerson
from server.errors import InvalidInput, NotFound
from server.learning.services.ending import end_study
from server.workflow import StepNotAllowed
from tests.enrolment.changing.conftest import (
    FIRST,
    PAYEE,
    REASON,
    SECOND,
    approved,
    confirm,
    move,
    people_of,
    refund,
    seats,
    swap,
)
from tests.enrolment.conftest import after
from tests.factories import NOW_MS, TODAY, make_class

PROVINCE, WEIFANG = CityScope(), CityScope(frozenset({"370700"}))


async def proposed(policy: EnrolmentPolicy) -> EnrolmentChange:
    order = await approved(policy, people=1)
    return await refund(order, *await people_of(order))


async def status(change: EnrolmentChange) -> ChangeStatus:
    return (await EnrolmentChange.get(id=change.id)).status


async def test_whoever_proposed_cannot_decide(database: object, policy: EnrolmentPolicy) -> None:
    change = await proposed(policy)

    with pytest.raises(SamePerson):
        await confirm(change, policy, by=FIRST)
    with pytest.raises(SamePerson):
        await services.decline_change(change.id, REASON, by=FIRST)

    assert await status(change) is ChangeStatus.PROPOSED


async def test_decision_says_who_and_when(database: object, policy: EnrolmentPolicy) -> None:
    change = await proposed(policy)

    await confirm(change, policy)

    found = await EnrolmentChange.get(id=change.id)
    assert (found.status, found.decided_by, found.decided_ms) == (
        ChangeStatus.CONFIRMED, SECOND.who, SECOND.at_ms,
    )  # fmt: skip


async def test_declined_change_moves_nothing(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    change = await refund(order, *await people_of(order))

    await services.decline_change(change.id, " 材料不全 ", by=SECOND)

    assert [one.status for one in await people_of(order)] == [EnrolmentStatus.STUDYING]
    assert (await seats(order.training_class_id), await status(change)) == (1, ChangeStatus.DECLINED)
    assert (await EnrolmentChange.get(id=change.id)).declined_for == "材料不全"


async def test_declining_takes_a_reason(database: object, policy: EnrolmentPolicy) -> None:
    with pytest.raises(InvalidInput):
        await services.decline_change((await proposed(policy)).id, " ", by=SECOND)


async def test_only_the_proposer_withdraws(database: object, policy: EnrolmentPolicy) -> None:
    change = await proposed(policy)

    with pytest.raises(NotProposer):
        await services.withdraw_change(change.id, by=SECOND)
    await services.withdraw_change(change.id, by=FIRST)

    assert await status(change) is ChangeStatus.WITHDRAWN


async def test_what_is_decided_is_not_decided_again(database: object, policy: EnrolmentPolicy) -> None:
    change = await proposed(policy)
    await confirm(change, policy)

    for again in (
        confirm(change, policy),
        services.decline_change(change.id, REASON, by=SECOND),
        services.withdraw_change(change.id, by=FIRST),
    ):
        with pytest.raises(StepNotAllowed):
            await again


async def test_missing_change_is_not_found(database: object, policy: EnrolmentPolicy) -> None:
    for missing in (
        services.confirm_change(9, by=SECOND, policy=policy, end_study=end_study),
        services.decline_change(9, REASON, by=SECOND),
        services.withdraw_change(9, by=FIRST),
        services.register_payout(9, TODAY, by=SECOND),
        queries.change_in_full(9, today=TODAY, policy=policy),
        queries.changeable(9),
    ):
        with pytest.raises(NotFound):
            await missing


async def test_every_step_is_in_the_log(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    change = await swap(order, (await people_of(order))[0], policy)
    known = await AuditEntry.all().count()

    await confirm(change, policy)

    written = await AuditEntry.all().order_by("id").offset(known - 1)
    assert [(entry.action, entry.actor, entry.note) for entry in written] == [
        ("enrolment_change:proposed", "staff:1", "换人1人"),
        ("enrolment_change:confirmed", "staff:2", "换人"),
        ("enrolment:swapped", "staff:2", ""),
        ("enrolment:studying", "staff:2", "enrolment:1"),
        ("enrolment_order:swap", "staff:2", "1人"),
    ]


async def test_money_goes_out_once_with_its_day(database: object, policy: EnrolmentPolicy) -> None:
    change = await proposed(policy)
    await confirm(change, policy)

    await services.register_payout(change.id, TODAY, "网银", by=SECOND)

    found = await EnrolmentChange.get(id=change.id)
    assert (found.status, found.paid_out_on, found.payment_note) == (ChangeStatus.PAID_OUT, TODAY, "网银")
    with pytest.raises(StepNotAllowed):
        await services.register_payout(change.id, TODAY, by=SECOND)


@pytest.mark.parametrize("days", [-1, 1])
async def test_day_of_payment_lies_between_decision_and_today(
    database: object, policy: EnrolmentPolicy, days: int
) -> None:
    change = await proposed(policy)
    await confirm(change, policy)

    with pytest.raises(InvalidInput):
        await services.register_payout(change.id, TODAY + timedelta(days=days), by=SECOND)

    assert await status(change) is ChangeStatus.CONFIRMED


async def test_only_an_agreed_refund_is_paid(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)
    [first, second] = await people_of(order)
    waiting, swapped = await refund(order, first), await swap(order, second, policy)
    await confirm(swapped, policy)

    for change in (waiting, swapped):
        with pytest.raises(StepNotAllowed):
            await services.register_payout(change.id, TODAY, by=SECOND)


async def test_bank_list_shows_whole_accounts_and_says_so_in_the_log(database: object, policy: EnrolmentPolicy) -> None:
    agreed, _waiting = await proposed(policy), await proposed(policy)
    await confirm(agreed, policy)

    payouts = await services.hand_out_refunds(PROVINCE, by=SECOND)

    assert [(one.change_id, one.payee, one.amount_fen) for one in payouts] == [(agreed.id, PAYEE, 24000)]
    shown = await AuditEntry.filter(action="enrolment_change:account_shown")
    assert [entry.subject for entry in shown] == [f"enrolment_change:{agreed.id}"]


async def test_bank_list_stays_within_the_scope(database: object, policy: EnrolmentPolicy) -> None:
    await confirm(await proposed(policy), policy)

    assert await services.hand_out_refunds(WEIFANG, by=SECOND) == []


async def test_queue_holds_what_others_proposed(database: object, policy: EnrolmentPolicy) -> None:
    await proposed(policy)

    assert [await queries.next_change_waiting(PROVINCE, by.who) for by in (FIRST, SECOND)] == [None, 1]
    assert await queries.next_change_waiting(WEIFANG, SECOND.who) is None


async def test_desk_counts_what_waits_and_what_is_to_be_paid(database: object, policy: EnrolmentPolicy) -> None:
    await proposed(policy)
    await confirm(await proposed(policy), policy)

    counts = [(await queries.changes_waiting(one), await queries.refunds_waiting(one)) for one in (PROVINCE, WEIFANG)]

    assert counts == [(1, 1), (0, 0)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ChangeFilter(), 2),
        (ChangeFilter(kind="REFUND"), 1),
        (ChangeFilter(status="CONFIRMED"), 1),
        (ChangeFilter(kind="REFUND", status="CONFIRMED"), 0),
        (ChangeFilter(city="370100"), 2),
        (ChangeFilter(city="370700"), 0),
        (ChangeFilter(text="示例建设"), 2),
        (ChangeFilter(text="无此企业"), 0),
        (ChangeFilter(waiting_for="staff:1"), 1),
        (ChangeFilter(waiting_for="staff:2"), 0),
        (ChangeFilter(proposed_by="staff:2"), 1),
        (ChangeFilter(since_ms=NOW_MS + 1), 1),
        (ChangeFilter(until_ms=NOW_MS + 1), 1),
    ],
)
async def test_list_keeps_to_its_conditions(
    database: object, policy: EnrolmentPolicy, wanted: ChangeFilter, found: int
) -> None:
    order = await approved(policy)
    [first, second] = await people_of(order)
    await confirm(await swap(order, first, policy), policy)
    await refund(order, second, by=SECOND)

    assert (await queries.changes(PROVINCE, wanted)).total == found


async def test_refund_agreed_later_keeps_the_day_of_its_decision(database: object, policy: EnrolmentPolicy) -> None:
    change = await proposed(policy)
    await confirm(change, policy, by=after(SECOND, 3))

    with pytest.raises(InvalidInput):
        await services.register_payout(change.id, TODAY, by=By("staff:9", after(SECOND, 4).at_ms))


async def test_approval_is_not_taken_back_once_somebody_is_to_be_changed(
    database: object, policy: EnrolmentPolicy
) -> None:
    order = await approved(policy, people=1)
    change = await refund(order, *await people_of(order))

    with pytest.raises(OrderChanged):
        await services.take_back_decision(order.id, by=SECOND, policy=policy)
    await services.withdraw_change(change.id, by=FIRST)
    await services.take_back_decision(order.id, by=SECOND, policy=policy)

    assert [one.status for one in await people_of(order)] == [EnrolmentStatus.PENDING]


async def test_approval_is_not_taken_back_after_a_move(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    await confirm(await move(order, (await people_of(order))[0], await make_class(), policy), policy)

    with pytest.raises(OrderChanged):
        await services.take_back_decision(order.id, by=SECOND, policy=policy)
