"""换班: a seat there for the seat here, with everything that was earned."""

from datetime import timedelta
from typing import Any

import pytest

from server.catalogue.models import ClassKind, TrainingClass
from server.enrolment import queries, services
from server.enrolment.models import Enrolment
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import EnrolmentStatus, Ineligibility, MoveBlock
from server.enrolment.services import ChangeRefused
from server.errors import NotFound
from server.registry.models import Certificate
from tests.enrolment.changing.conftest import FIRST, REASON, approved, confirm, move, people_of, refund, seats
from tests.factories import NOW_MS, TODAY, make_class


async def test_seat_moves_with_the_person(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)
    [first, _], other = await people_of(order), await make_class()

    await confirm(await move(order, first, other, policy), policy)

    assert [one.training_class_id for one in await people_of(order)] == [other.id, order.training_class_id]
    assert (await seats(order.training_class_id), await seats(other.id)) == (1, 1)


async def test_credits_and_status_stay(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person], other = await people_of(order), await make_class()
    await services.mark_begun(person.id, NOW_MS)
    await services.add_credit(person.id, 240, 240, by=FIRST)

    await confirm(await move(order, person, other, policy), policy)

    [found] = await queries.enrolments_of(person.person_id)
    assert (found.id, found.class_number, found.credit_tenths, found.status) == (
        person.id, other.number, 240, EnrolmentStatus.CREDITS_COMPLETE,
    )  # fmt: skip


async def test_refund_after_a_move_frees_the_new_seat(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy)
    [first, second], other = await people_of(order), await make_class()
    await confirm(await move(order, first, other, policy), policy)

    await confirm(await refund(order, first, second), policy)

    assert (await seats(order.training_class_id), await seats(other.id)) == (0, 0)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"price_fen": 30000}, MoveBlock.PRICE_DIFFERS),
        ({"city_code": "370700"}, MoveBlock.OTHER_CITY),
        ({"credit_tenths": 120}, MoveBlock.CREDITS_DIFFER),
        ({"seats": 0}, MoveBlock.FULL),
        ({"study_to": TODAY - timedelta(days=1)}, MoveBlock.STUDY_OVER),
    ],
)
async def test_unlike_class_is_refused(
    database: object, policy: EnrolmentPolicy, changes: dict[str, Any], reason: MoveBlock
) -> None:
    order = await approved(policy, people=1)
    [person], other = await people_of(order), await make_class(**changes)

    with pytest.raises(ChangeRefused) as refused:
        await move(order, person, other, policy)

    assert refused.value.extra == {"reason": reason}


async def test_class_of_another_kind_is_refused(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    kind = await ClassKind.create(code="B", title="B类", position=2, categories=["B"])
    [person], other = await people_of(order), await make_class(kind=kind)

    with pytest.raises(ChangeRefused) as refused:
        await move(order, person, other, policy)

    assert refused.value.extra == {"reason": MoveBlock.OTHER_KIND}


async def test_missing_class_is_not_found(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)

    with pytest.raises(NotFound):
        await services.propose_move(order.id, person.id, 999, REASON, by=FIRST, policy=policy)


async def test_expired_certificate_is_moved_nowhere(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person], other = await people_of(order), await make_class()
    await Certificate.filter(id=person.certificate_id).update(expires_on=TODAY - timedelta(days=1))

    with pytest.raises(ChangeRefused) as refused:
        await move(order, person, other, policy)

    assert refused.value.extra == {"reason": Ineligibility.CERT_EXPIRED}


async def test_last_seat_taken_meanwhile_keeps_everything(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person], other = await people_of(order), await make_class(seats=1)
    change = await move(order, person, other, policy)
    await TrainingClass.filter(id=other.id).update(seats_taken=1)

    with pytest.raises(ChangeRefused):
        await confirm(change, policy)

    assert (await Enrolment.get(id=person.id)).training_class_id == order.training_class_id
    assert (await seats(order.training_class_id), await seats(other.id)) == (1, 1)


async def test_choices_put_the_fitting_class_first(database: object, policy: EnrolmentPolicy) -> None:
    order = await approved(policy, people=1)
    [person] = await people_of(order)
    dear, fits = await make_class(price_fen=30000, enrol_to=TODAY + timedelta(days=90)), await make_class()

    found = await queries.move_choices(await queries.changeable(person.id), today=TODAY)

    assert [(one.card.id, [each.code for each in one.objections]) for one in found] == [
        (fits.id, []), (dear.id, [MoveBlock.PRICE_DIFFERS]),
    ]  # fmt: skip
