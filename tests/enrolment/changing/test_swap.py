"""换人: somebody else of the firm studies in the place that was paid for."""

from datetime import timedelta

import pytest

from server.catalogue.models import TrainingClass
from server.enrolment import queries, services
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import ChangeBlock, EnrolmentStatus, Ineligibility, MoveBlock
from server.enrolment.services import ChangeRefused
from server.errors import NotFound
from server.registry.models import Certificate
from server.registry.rules import CertificateStatus
from tests.enrolment.changing.conftest import (
    FIRST,
    REASON,
    approved,
    certificate_of,
    confirm,
    people_of,
    refund,
    seats,
    spares,
    swap,
)
from tests.enrolment.conftest import CLERK, application
from tests.factories import NOW_MS, TODAY, make_class, make_enterprise


async def refused(order: Order, old: Enrolment, new: Certificate, policy: EnrolmentPolicy) -> object:
    with pytest.raises(ChangeRefused) as caught:
        await services.propose_swap(order.id, old.id, new.id, REASON, by=FIRST, policy=policy)
    return caught.value.extra["reason"]


async def test_new_person_studies_in_the_same_order(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old], [certificate] = await people_of(order), await spares(order)

    await confirm(await swap(order, old, policy), policy)

    found = [(one.person_id, one.status, one.category) for one in await people_of(order)]
    assert found == [
        (old.person_id, EnrolmentStatus.SWAPPED, "A"),
        (certificate.person_id, EnrolmentStatus.STUDYING, "A"),
    ]


async def test_seat_and_price_stay(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1, seats=1)
    [old] = await people_of(order)

    await confirm(await swap(order, old, policy), policy)

    view = await queries.order_in_full(order.id)
    assert (await seats(order.training_class_id), view.line.amount_fen, view.refunded_fen) == (1, 24000, 0)


async def test_only_the_new_person_sees_the_class(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old], [certificate] = await people_of(order), await spares(order)

    await confirm(await swap(order, old, policy), policy)

    assert await queries.enrolments_of(old.person_id) == []
    assert [one.status for one in await queries.enrolments_of(certificate.person_id)] == [EnrolmentStatus.STUDYING]


async def test_old_persons_certificate_is_free_again(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old] = await people_of(order)
    await confirm(await swap(order, old, policy), policy)
    form = application(await make_class(), [await certificate_of(old)])

    again = await services.confirm_order(
        order.enterprise_id, form, price_fen=24000, request="again", by=CLERK, policy=policy
    )

    assert again.people == 1


async def test_swapped_in_person_may_be_refunded(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    await confirm(await swap(order, (await people_of(order))[0], policy), policy)
    [_, new] = await people_of(order)

    await confirm(await refund(order, new), policy)

    assert (await queries.order_in_full(order.id)).refunded_fen == 24000
    assert await seats(order.training_class_id) == 0


async def test_window_and_seats_of_the_class_are_not_asked_again(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1, seats=1)
    await TrainingClass.filter(id=order.training_class_id).update(enrol_to=TODAY - timedelta(days=1))

    await confirm(await swap(order, (await people_of(order))[0], policy), policy)

    assert await seats(order.training_class_id) == 1


async def test_nobody_is_swapped_once_study_has_begun(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old], [new] = await people_of(order), await spares(order)
    await services.mark_begun(old.id, NOW_MS)

    assert await refused(order, old, new, policy) == ChangeBlock.BEGUN


async def test_ineligible_person_is_refused_with_the_reason(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old], [new] = await people_of(order), await spares(order)
    await Certificate.filter(id=new.id).update(status=CertificateStatus.REVOKED)

    assert await refused(order, old, new, policy) == Ineligibility.CERT_STATUS


async def test_person_enrolled_already_is_refused(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)
    [old, other] = await people_of(order)

    assert await refused(order, old, await certificate_of(other), policy) == Ineligibility.ALREADY


async def test_class_whose_study_is_over_takes_nobody(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old], [new] = await people_of(order), await spares(order)
    await TrainingClass.filter(id=order.training_class_id).update(study_to=TODAY - timedelta(days=1))

    assert await refused(order, old, new, policy) == MoveBlock.STUDY_OVER


async def test_person_of_another_firm_is_not_found(database: object, policy: EnrolmentPolicy) -> None:
    order, other = await approved(policy), await approved(policy)
    [old, _], [stranger] = await people_of(order), await spares(other)

    with pytest.raises(NotFound):
        await services.propose_swap(order.id, old.id, stranger.id, REASON, by=FIRST, policy=policy)


async def test_eligibility_is_asked_again_at_the_decision(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old], [new] = await people_of(order), await spares(order)
    change = await swap(order, old, policy)
    await Certificate.filter(id=new.id).update(expires_on=TODAY - timedelta(days=1))

    with pytest.raises(ChangeRefused):
        await confirm(change, policy)

    assert [one.status for one in await people_of(order)] == [EnrolmentStatus.STUDYING]


async def test_new_person_who_left_the_firm_is_told_at_the_decision(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [old], [new] = await people_of(order), await spares(order)
    change = await swap(order, old, policy)
    await Certificate.filter(id=new.id).update(enterprise_id=(await make_enterprise()).id)

    with pytest.raises(ChangeRefused) as caught:
        await confirm(change, policy)
    view = await queries.change_in_full(change.id, today=TODAY, policy=policy)

    assert caught.value.extra["reason"] == Ineligibility.OTHER_FIRM
    assert [one.code for one in view.people[0].objections] == [Ineligibility.OTHER_FIRM]


async def test_choices_name_the_reasons(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1, spare=2)
    [old], [_, lost] = await people_of(order), await spares(order)
    await Certificate.filter(id=lost.id).update(status=CertificateStatus.REVOKED)

    found = await queries.swap_choices(await queries.changeable(old.id), today=TODAY, policy=policy)

    reasons = [[refusal.code for refusal in one.refusals] for one in found]
    assert sorted(reasons) == [[], [Ineligibility.ALREADY], [Ineligibility.CERT_STATUS]]
