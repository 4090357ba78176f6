"""Many at once: one decision wins, a seat goes to one, a person is enrolled once, and the books always agree."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.audit.services import By
from server.catalogue.models import TrainingClass
from server.enrolment import queries, services
from server.enrolment.models import Enrolment, EnrolmentChange, Order
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import GIVEN_UP, ChangeStatus, EnrolmentStatus
from server.errors import Conflict
from tests.enrolment.changing.conftest import (
    FIRST,
    REASON,
    SECOND,
    approved,
    certificate_of,
    confirm,
    move,
    people_of,
    refund,
    seats,
    spares,
    swap,
)
from tests.enrolment.conftest import CLERK, application
from tests.enrolment.test_last_seats import at_once
from tests.factories import NOW_MS, make_class


async def test_of_many_deciders_one_wins(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    change = await refund(order, *await people_of(order))

    outcomes = await at_once(*(confirm(change, policy, by=By(f"staff:{n}", NOW_MS)) for n in range(2, 10)))

    assert outcomes["done"] == 1
    assert set(outcomes) <= {"done", "StepNotAllowed", "DecidedMeanwhile"}
    assert await seats(order.training_class_id) == 0


async def test_agreed_or_declined_but_not_both(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    change = await refund(order, *await people_of(order))

    outcomes = await at_once(
        confirm(change, policy), services.decline_change(change.id, REASON, by=By("staff:3", NOW_MS))
    )

    found = ((await EnrolmentChange.get(id=change.id)).status, await seats(order.training_class_id))
    assert outcomes["done"] == 1
    assert found in {(ChangeStatus.CONFIRMED, 0), (ChangeStatus.DECLINED, 1)}


async def test_two_proposals_for_a_person_leave_one(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)

    outcomes = await at_once(*(refund(order, person, by=By(f"staff:{n}", NOW_MS)) for n in range(1, 6)))

    assert outcomes == Counter(done=1, ChangeWaiting=4)


async def test_last_seat_of_the_new_class_goes_to_one(database: object, policy: EnrolmentPolicy) -> None:
    order, other = await approved(policy, people=3), await make_class(seats=1)
    changes = [await move(order, person, other, policy) for person in await people_of(order)]

    outcomes = await at_once(*(confirm(change, policy) for change in changes))

    assert outcomes["done"] == 1
    assert set(outcomes) <= {"done", "ChangeRefused", "ClassFull"}
    assert (await seats(order.training_class_id), await seats(other.id)) == (2, 1)


async def test_moves_that_cross_do_not_lock_each_other_out(database: object, policy: EnrolmentPolicy) -> None:
    one, two = await approved(policy, people=1), await approved(policy, people=1)
    [first], [second] = await people_of(one), await people_of(two)
    there = await move(one, first, await TrainingClass.get(id=two.training_class_id), policy)
    back = await move(two, second, await TrainingClass.get(id=one.training_class_id), policy)

    outcomes = await at_once(confirm(there, policy), confirm(back, policy))

    assert outcomes == Counter(done=2)
    assert (await seats(one.training_class_id), await seats(two.training_class_id)) == (1, 1)


async def test_swap_and_another_order_of_the_same_person(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old], [new] = await people_of(order), await spares(order)
    change = await swap(order, old, policy)
    form = application(await make_class(), [new])

    outcomes = await at_once(
        confirm(change, policy),
        services.confirm_order(order.enterprise_id, form, price_fen=24000, request="2", by=CLERK, policy=policy),
    )

    live = await Enrolment.filter(person_id=new.person_id).exclude(status__in=list(GIVEN_UP))
    assert (outcomes["done"], len(live)) == (1, 1)
    assert set(outcomes) <= {"done", "NotEligible", "EnrolledMeanwhile", "ChangeRefused"}


async def test_study_that_begins_first_keeps_its_place(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old] = await people_of(order)
    change = await swap(order, old, policy)

    await at_once(services.mark_begun(old.id, NOW_MS), confirm(change, policy))

    found = await Enrolment.get(id=old.id)
    assert (found.status, found.begun_ms) in {
        (EnrolmentStatus.STUDYING, NOW_MS), (EnrolmentStatus.SWAPPED, NOW_MS),
    }  # fmt: skip
    assert await seats(order.training_class_id) == 1


async def test_decision_broken_off_in_the_middle_changes_nothing(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)
    change = await refund(order, person)

    async def power_fails(*_: int) -> None:
        await Enrolment.filter(id=person.id).update(credit_tenths=7)
        raise SystemError

    with pytest.raises(SystemError):
        await services.confirm_change(change.id, by=SECOND, policy=policy, end_study=power_fails)

    assert (await Enrolment.get(id=person.id)).credit_tenths == 0
    assert (await EnrolmentChange.get(id=change.id)).status is ChangeStatus.PROPOSED


async def books(orders: list[Order]) -> tuple[Any, ...]:
    """Per class: seats taken, and enrolments that hold one. Per order: refunded, and paid."""
    live = Counter([one.training_class_id for one in await Enrolment.all() if one.status not in GIVEN_UP])
    taken = {one.id: one.seats_taken for one in await TrainingClass.all()}
    views = [await queries.order_in_full(order.id) for order in orders]
    within = all(0 <= view.refunded_fen <= view.line.amount_fen for view in views)
    agreed = {
        order.id: sum([
            one.amount_fen or 0 for one in await EnrolmentChange.filter(order_id=order.id, status="CONFIRMED")
        ])
        for order in orders
    }  # fmt: skip
    return taken == {id_: live[id_] for id_ in taken}, within, agreed == {v.line.id: v.refunded_fen for v in views}


STEPS = st.lists(
    st.tuples(st.sampled_from(["refund", "swap", "move"]), st.integers(0, 5), st.booleans()), min_size=1, max_size=8
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
async def test_seats_and_money_agree_after_any_changes(
    database: object, policy: EnrolmentPolicy, steps: list[tuple[str, int, bool]]
) -> None:
    orders = [await approved(policy, people=2, spare=2, seats=4) for _ in range(2)]
    for kind, place, agreed in steps:
        order = orders[place % 2]
        people = await people_of(order)
        person = people[place % len(people)]
        try:
            if kind == "refund":
                change = await refund(order, person)
            elif kind == "swap":
                change = await swap(order, person, policy)
            else:
                there = orders[1 - place % 2].training_class_id
                change = await move(order, person, await TrainingClass.get(id=there), policy)
            if agreed:
                await confirm(change, policy)
            else:
                await services.withdraw_change(change.id, by=FIRST)
        except (Conflict, ValueError):  # refused, or nobody is left to come in
            continue

    assert await books(orders) == (True, True, True)


async def test_refunded_certificate_and_its_new_order_count_once(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)
    await confirm(await refund(order, person), policy)
    form = application(await TrainingClass.get(id=order.training_class_id), [await certificate_of(person)])

    await services.confirm_order(order.enterprise_id, form, price_fen=24000, request="2", by=CLERK, policy=policy)

    assert await seats(order.training_class_id) == 1
