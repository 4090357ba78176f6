"""退费: the frozen price goes back, seat and certificate are free again, study stops at once."""

from typing import Any

import pytest

from server.enrolment import queries, services
from server.enrolment.models import ChangedEnrolment, Enrolment, EnrolmentChange
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import ChangeBlock, ChangeStatus, EnrolmentStatus
from server.enrolment.services import ChangeRefused, ChangeWaiting
from server.errors import InvalidInput, NotFound
from tests.enrolment.changing.conftest import (
    FIRST,
    PAYEE,
    REASON,
    SECOND,
    approved,
    certificate_of,
    confirm,
    people_of,
    refund,
    seats,
)
from tests.enrolment.conftest import CLERK, application, confirmed
from tests.factories import NOW_MS, make_class


async def begin(enrolment: Enrolment) -> None:
    await services.mark_begun(enrolment.id, NOW_MS)


async def statuses(order: Any) -> list[EnrolmentStatus]:
    return [one.status for one in await people_of(order)]


async def test_proposal_moves_nothing_yet(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)

    change = await refund(order, *await people_of(order))

    assert await statuses(order) == [EnrolmentStatus.STUDYING] * 2
    assert (change.status, change.amount_fen, await seats(order.training_class_id)) == (ChangeStatus.PROPOSED, 48000, 2)


async def test_refund_of_one_frees_the_seat(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)
    [first, _] = await people_of(order)

    await confirm(await refund(order, first), policy)

    assert await statuses(order) == [EnrolmentStatus.REFUNDED, EnrolmentStatus.STUDYING]
    assert await seats(order.training_class_id) == 1
    assert (await queries.order_in_full(order.id)).refunded_fen == 24000


async def test_refund_of_the_whole_order(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)

    await confirm(await refund(order, *await people_of(order)), policy)

    view = await queries.order_in_full(order.id)
    assert (await seats(order.training_class_id), view.refunded_fen, view.line.amount_fen) == (0, 48000, 48000)


async def test_the_price_is_the_frozen_one(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    await (await order.training_class).update_from_dict({"price_fen": 30000}).save()

    change = await refund(order, *await people_of(order))

    assert change.amount_fen == 24000


async def test_refunded_certificate_may_be_enrolled_again(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)
    await confirm(await refund(order, person), policy)
    form = application(await make_class(), [await certificate_of(person)])

    again = await services.confirm_order(
        order.enterprise_id, form, price_fen=24000, request="again", by=CLERK, policy=policy
    )

    assert again.id != order.id


async def test_trainee_does_not_see_a_refunded_enrolment(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)

    await confirm(await refund(order, person), policy)

    assert await queries.enrolments_of(person.person_id) == []


async def test_begun_study_is_refunded_by_the_authority_only(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)
    await begin(person)
    change = await refund(order, person)

    with pytest.raises(ChangeRefused) as refused:
        await confirm(change, policy)
    await confirm(change, policy, authority=True)

    assert refused.value.extra == {"reason": ChangeBlock.BEGUN}
    assert await statuses(order) == [EnrolmentStatus.REFUNDED]


async def test_study_begun_after_the_proposal_counts(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)
    change = await refund(order, person)
    await begin(person)

    with pytest.raises(ChangeRefused):
        await confirm(change, policy)

    assert (await statuses(order), await seats(order.training_class_id)) == ([EnrolmentStatus.STUDYING], 1)
    assert (await EnrolmentChange.get(id=change.id)).status is ChangeStatus.PROPOSED


async def test_unpaid_order_is_not_refunded(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    with pytest.raises(ChangeRefused) as refused:
        await refund(order, *await people_of(order))

    assert refused.value.extra == {"reason": ChangeBlock.ORDER_NOT_APPROVED}


async def test_nobody_is_refunded_twice(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)
    await confirm(await refund(order, person), policy)

    with pytest.raises(ChangeRefused) as refused:
        await refund(order, person)

    assert refused.value.extra == {"reason": ChangeBlock.GIVEN_UP}


async def test_one_change_of_a_person_waits_at_a_time(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)
    people = await people_of(order)
    await refund(order, people[0])

    with pytest.raises(ChangeWaiting):
        await refund(order, *people)

    assert await ChangedEnrolment.all().count() == 1


async def test_after_a_refusal_it_may_be_proposed_anew(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    people = await people_of(order)
    await services.decline_change((await refund(order, *people)).id, "材料不全", by=SECOND)

    change = await refund(order, *people)

    assert change.status is ChangeStatus.PROPOSED


async def test_people_of_another_order_are_not_found(database: object, policy: EnrolmentPolicy) -> None:
    order, other = await approved(policy), await approved(policy)

    with pytest.raises(NotFound):
        await refund(order, *await people_of(other))
    with pytest.raises(NotFound):
        await refund(order, *await people_of(order), *await people_of(other))


async def test_faulty_form_names_every_field(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)
    payee = type(PAYEE)("", "", "6.2E+18")

    with pytest.raises(InvalidInput) as refused:
        await services.propose_refund(order.id, [], payee, " ", by=FIRST)

    fields = refused.value.extra["fields"]
    assert isinstance(fields, dict)
    assert set(fields) == {"people", "reason", "name", "bank", "account"}


async def test_account_is_sealed(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    await refund(order, *await people_of(order))

    [raw] = await EnrolmentChange._meta.db.execute_query_dict("SELECT payee_account FROM enrolment_change")

    assert raw["payee_account"].startswith("sealed:")


async def test_reason_is_kept_but_not_logged(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)

    change = await refund(order, *await people_of(order))

    assert (await EnrolmentChange.get(id=change.id)).reason == REASON
