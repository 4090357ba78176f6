"""The first of the two people: a change is proposed. Nothing moves yet."""

from collections.abc import Collection, Sequence
from typing import Any

from tortoise.exceptions import IntegrityError

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.enrolment.models import ChangedEnrolment, Enrolment, EnrolmentChange, Order
from server.enrolment.queries.changeable import move_objections, swapped_in
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import ChangeKind, Payee, payee_faults, reason_fault
from server.enrolment.services.changing.checks import locked_people, refuse_blocked, refuse_objections
from server.enrolment.services.deciding import locked_order
from server.errors import Conflict, InvalidInput, NotFound


class ChangeWaiting(Conflict):
    message = "所选学员中有人已有一项变更待审批，请先处理该项变更。"


async def propose_refund(
    order_id: int, enrolment_ids: Collection[int], payee: Payee, reason: str, *, by: By
) -> EnrolmentChange:
    """退费 of these people of an order, each at its frozen price; of somebody who has begun the authority decides.

    Raises InvalidInput (fields people, reason, name, bank, account), NotFound, ChangeRefused, ChangeWaiting.
    """
    payee, reason = payee.tidied(), reason.strip()
    faults = payee_faults(payee) | ({} if enrolment_ids else {"people": "请至少选择一名学员。"})
    _refuse_faults(faults, reason)
    money = {"payee": payee.name, "payee_bank": payee.bank, "payee_account": payee.account}
    try:
        async with db.transaction():
            order = await locked_order(order_id)
            people = await locked_people(order_id, enrolment_ids)
            refuse_blocked(ChangeKind.REFUND, order, people, begun_may_be_refunded=True)
            amount_fen = len(people) * order.unit_price_fen
            return await _propose(ChangeKind.REFUND, order, people, reason, by, {**money, "amount_fen": amount_fen})
    except IntegrityError as fault:
        raise _waiting(fault) from None


async def propose_swap(
    order_id: int, enrolment_id: int, chosen: int, reason: str, *, by: By, policy: EnrolmentPolicy
) -> EnrolmentChange:
    """换人: `chosen` (`Applicant.id` of the same enterprise) is to study in the place of somebody who has not begun.

    Raises InvalidInput, NotFound, ChangeRefused, ChangeWaiting.
    """
    reason = reason.strip()
    _refuse_faults({}, reason)
    try:
        async with db.transaction():
            order = await locked_order(order_id)
            people = await locked_people(order_id, [enrolment_id])
            refuse_blocked(ChangeKind.SWAP, order, people, begun_may_be_refunded=False)
            found, _, objections = await swapped_in(order, people[0], chosen, today=day_of(by.at_ms), policy=policy)
            held = found.credential
            if held.enterprise_id != order.enterprise_id:
                raise NotFound  # somebody else's person
            refuse_objections(objections)
            target = {"certificate_id": held.certificate_id, "registration_id": held.registration_id}
            return await _propose(ChangeKind.SWAP, order, people, reason, by, {}, target)
    except IntegrityError as fault:
        raise _waiting(fault) from None


async def propose_move(
    order_id: int, enrolment_id: int, class_id: int, reason: str, *, by: By, policy: EnrolmentPolicy
) -> EnrolmentChange:
    """换班: somebody goes on in another class of the same kind, city, price and credits, with all that was earned.

    Raises InvalidInput, NotFound, ChangeRefused, ChangeWaiting.
    """
    reason = reason.strip()
    _refuse_faults({}, reason)
    try:
        async with db.transaction():
            order = await locked_order(order_id)
            people = await locked_people(order_id, [enrolment_id])
            refuse_blocked(ChangeKind.MOVE, order, people, begun_may_be_refunded=False)
            refuse_objections(await move_objections(order, people[0], class_id, today=day_of(by.at_ms), policy=policy))
            return await _propose(ChangeKind.MOVE, order, people, reason, by, {}, {"to_class_id": class_id})
    except IntegrityError as fault:
        raise _waiting(fault) from None


def _refuse_faults(faults: dict[str, str], reason: str) -> None:
    fault = reason_fault(reason)
    if faults or fault:
        raise InvalidInput(faults | ({"reason": fault} if fault else {}))


def _waiting(fault: IntegrityError) -> Exception:
    return ChangeWaiting() if "changed_enrolment" in db.broken_constraint(fault) else fault


async def _propose(
    kind: ChangeKind,
    order: Order,
    people: Sequence[Enrolment],
    reason: str,
    by: By,
    money: dict[str, Any],
    target: dict[str, Any] | None = None,
) -> EnrolmentChange:
    change = await EnrolmentChange.create(
        kind=kind, order=order, reason=reason, proposed_by=by.who, proposed_ms=by.at_ms, **money
    )
    for one in people:
        await ChangedEnrolment.create(
            change=change, enrolment=one, from_class_id=one.training_class_id, **(target or {})
        )
    await audit.record(
        "enrolment_change:proposed", f"enrolment_change:{change.id}", by=by, note=f"{kind.label}{len(people)}人"
    )
    return change
