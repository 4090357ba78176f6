"""What a change does once the second person has agreed: seats, enrolments, the certificate's cycle."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final

from server import workflow
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.services.seats import free_seats, take_seats
from server.clock import day_of
from server.enrolment.models import ChangedEnrolment, Enrolment, Order
from server.enrolment.queries.changeable import move_objections, swapped_in
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import ENROLMENT_STEPS, ChangeKind, EnrolmentStatus
from server.enrolment.services.changing.checks import refuse_objections
from server.enrolment.services.confirming import place_of
from server.enrolment.services.due import book_due
from server.enrolment.services.placing import ClassFull

Effect = Callable[[Order, Sequence[Enrolment], Sequence[ChangedEnrolment], By, EnrolmentPolicy], Awaitable[None]]


async def _refund(
    order: Order, people: Sequence[Enrolment], _lines: Sequence[ChangedEnrolment], by: By, _policy: EnrolmentPolicy
) -> None:
    """Seats and certificate cycles are free again, nothing is invoiced for them; what was studied stays on record."""
    await book_due(order.id, -len(people) * order.unit_price_fen)
    for enrolment in people:
        await workflow.advance(enrolment, EnrolmentStatus.REFUNDED, steps=ENROLMENT_STEPS, by=by)
    for class_id, seats in sorted(Counter(one.training_class_id for one in people).items()):
        await free_seats(class_id, seats)


async def _swap(
    order: Order, people: Sequence[Enrolment], lines: Sequence[ChangedEnrolment], by: By, policy: EnrolmentPolicy
) -> None:
    """The seat stays taken and paid; study is open for the new person at once."""
    [old], [line] = people, lines
    chosen = line.certificate_id or line.registration_id
    assert chosen is not None
    found, card, objections = await swapped_in(order, old, chosen, today=day_of(by.at_ms), policy=policy)
    refuse_objections(objections)
    await workflow.advance(old, EnrolmentStatus.SWAPPED, steps=ENROLMENT_STEPS, by=by)
    place = vars(place_of(found, card))
    new = await Enrolment.create(order=order, training_class_id=old.training_class_id, **place)
    note = f"enrolment:{old.id}"
    await workflow.advance(new, EnrolmentStatus.STUDYING, steps=ENROLMENT_STEPS, by=by, note=note)


async def _move(
    order: Order, people: Sequence[Enrolment], lines: Sequence[ChangedEnrolment], by: By, policy: EnrolmentPolicy
) -> None:
    """A seat there for the seat here; credits and topics stay with the enrolment."""
    [enrolment], [line] = people, lines
    old, new = enrolment.training_class_id, line.to_class_id
    assert new is not None
    refuse_objections(await move_objections(order, enrolment, new, today=day_of(by.at_ms), policy=policy))
    for class_id in sorted((old, new)):  # in one order, so that two moves that cross do not lock each other out
        if class_id == old:
            await free_seats(old, 1)
        elif await take_seats(new, 1) is None:
            raise ClassFull
    await Enrolment.filter(id=enrolment.id).update(training_class_id=new)
    await audit.record("enrolment:moved", f"enrolment:{enrolment.id}", by=by, note=f"class {old} → {new}")


EFFECTS: Final[Mapping[ChangeKind, Effect]] = {
    ChangeKind.REFUND: _refund,
    ChangeKind.SWAP: _swap,
    ChangeKind.MOVE: _move,
}
