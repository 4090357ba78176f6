"""The second person: a proposed change is agreed to, which makes it so, or declined; or its proposer withdraws it."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from tortoise.exceptions import IntegrityError

from server import db, workflow
from server.audit import services as audit
from server.audit.services import By
from server.enrolment.models import ChangedEnrolment, EnrolmentChange
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import CHANGE_STEPS, ChangeStatus, reason_fault
from server.enrolment.services.changing.checks import locked_people, refuse_blocked
from server.enrolment.services.changing.effects import EFFECTS
from server.enrolment.services.deciding import locked_order
from server.enrolment.services.placing import EnrolledMeanwhile
from server.errors import Conflict, InvalidInput, NotFound

# Ends the lease of a person (first) that runs in an enrolment (second) at a moment: learning's, handed in from above.
EndStudy = Callable[[int, int, int], Awaitable[None]]


class SamePerson(Conflict):
    message = "变更须由两人办理：提出变更的人不能自己审批，请由另一名有权限的工作人员审批。"


class NotProposer(Conflict):
    message = "只有提出变更的人可以撤回；不同意时请填写原因后点“不同意”。"


async def confirm_change(
    change_id: int, *, by: By, policy: EnrolmentPolicy, end_study: EndStudy, begun_may_be_refunded: bool = False
) -> None:
    """同意: everything is asked again, study that runs ends, and the change is made, all in one transaction.

    Raises NotFound, SamePerson, StepNotAllowed, DecidedMeanwhile, ChangeRefused, ClassFull, EnrolledMeanwhile.
    """
    try:
        async with db.transaction():
            change, lines = await _open(change_id)
            _refuse_proposer(change, by)
            # The clocks are locked first, as whoever studies locks them: no lease can begin under our hands.
            for person_id, enrolment_id in await _studies(lines):
                await end_study(person_id, enrolment_id, by.at_ms)
            order = await locked_order(change.order_id)
            await _advance(change, ChangeStatus.CONFIRMED, by)
            people = await locked_people(order.id, [line.enrolment_id for line in lines])
            refuse_blocked(change.kind, order, people, begun_may_be_refunded=begun_may_be_refunded)
            await EFFECTS[change.kind](order, people, lines, by, policy)
            await audit.record(
                f"enrolment_order:{change.kind.lower()}", f"enrolment_order:{order.id}", by=by, note=f"{len(people)}人"
            )
    except IntegrityError as fault:
        if "cycle" in db.broken_constraint(fault):  # a swap: its new person was enrolled elsewhere at the same moment
            raise EnrolledMeanwhile from None
        raise


async def decline_change(change_id: int, reason: str, *, by: By) -> None:
    """不同意: everything stays as it is.

    Raises InvalidInput (reason), NotFound, SamePerson, StepNotAllowed, DecidedMeanwhile.
    """
    reason = reason.strip()
    if fault := reason_fault(reason):
        raise InvalidInput({"reason": fault})
    async with db.transaction():
        change, _ = await _open(change_id)
        _refuse_proposer(change, by)
        await _advance(change, ChangeStatus.DECLINED, by, declined_for=reason)


async def withdraw_change(change_id: int, *, by: By) -> None:
    """撤回, by whoever proposed it. Raises NotFound, NotProposer, StepNotAllowed, DecidedMeanwhile."""
    async with db.transaction():
        change, _ = await _open(change_id)
        if change.proposed_by != by.who:
            raise NotProposer
        await _advance(change, ChangeStatus.WITHDRAWN, by)


async def _open(change_id: int) -> tuple[EnrolmentChange, Sequence[ChangedEnrolment]]:
    change = await EnrolmentChange.get_or_none(id=change_id)
    if change is None:
        raise NotFound
    return change, await ChangedEnrolment.filter(change_id=change_id).order_by("enrolment_id")


async def _studies(lines: Sequence[ChangedEnrolment]) -> list[tuple[int, int]]:
    """Person and enrolment, in the order in which clocks are locked."""
    changed = ChangedEnrolment.filter(id__in=[line.id for line in lines])
    return sorted(await changed.values_list("enrolment__person_id", "enrolment_id"))


def _refuse_proposer(change: EnrolmentChange, by: By) -> None:
    if change.proposed_by == by.who:
        raise SamePerson


async def _advance(change: EnrolmentChange, to: ChangeStatus, by: By, **more: str) -> None:
    """Decided, and no more in the way of another change of these people."""
    decided: dict[str, Any] = {"decided_by": by.who, "decided_ms": by.at_ms, **more}
    await workflow.advance(change, to, steps=CHANGE_STEPS, by=by, note=change.kind.label, **decided)
    await ChangedEnrolment.filter(change_id=change.id).update(settled_ms=by.at_ms)
