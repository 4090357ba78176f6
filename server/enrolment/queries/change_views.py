"""A change after payment in full, with what speaks against it today; and all changes of an order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from server.enrolment.models import ChangedEnrolment, Enrolment, EnrolmentChange
from server.enrolment.queries.change_lines import ChangeLine, change_line, lines_of_order
from server.enrolment.queries.changeable import Objection, move_objections, objection, swapped_in, told
from server.enrolment.queries.orders import OrderView
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import ChangeKind, ChangeStatus, EnrolmentStatus, Payee, change_block
from server.errors import NotFound


@dataclass(frozen=True)
class ChangedPerson:
    """A person of a change: who or which class takes the place, and what speaks against it today."""

    enrolment_id: int
    name: str
    display: str
    status: EnrolmentStatus
    begun: bool
    credit_tenths: int
    from_class: str
    into: str  # the new person with the certificate, or the new class; empty for a refund
    objections: Sequence[Objection]


@dataclass(frozen=True)
class ChangeView:
    """A change in full."""

    line: ChangeLine
    people: Sequence[ChangedPerson]
    unit_price_fen: int
    payee: Payee | None = field(repr=False)
    declined_for: str
    payment_note: str

    @property
    def begun(self) -> bool:
        """Whether a refund takes the authority."""
        return self.line.kind is ChangeKind.REFUND and any(person.begun for person in self.people)


_OF_PERSON: Final = (
    "enrolment__person", "enrolment__certificate", "enrolment__registration", "from_class", "to_class",
    "certificate__person", "registration__person",
)  # fmt: skip


async def change_in_full(change_id: int, *, today: date, policy: EnrolmentPolicy) -> ChangeView:
    """For staff, whose city scope the caller checks by `line.city_code`."""
    line = await change_line(change_id)
    if line is None:
        raise NotFound
    row = await EnrolmentChange.get(id=change_id).select_related("order")
    people = await ChangedEnrolment.filter(change_id=change_id).order_by("id").select_related(*_OF_PERSON)
    refund = row.kind is ChangeKind.REFUND
    return ChangeView(
        line=line,
        people=[await _person(row, one, today, policy) for one in people],
        unit_price_fen=row.order.unit_price_fen,
        payee=Payee(row.payee, row.payee_bank, row.payee_account) if refund else None,
        declined_for=row.declined_for,
        payment_note=row.payment_note,
    )


@dataclass(frozen=True)
class OrderChanges:
    """Every change of an order, newest first; enrolment → the kinds that may be proposed for it now."""

    lines: Sequence[ChangeLine]
    open: Mapping[int, Sequence[ChangeKind]]


async def changes_of_order(order: OrderView) -> OrderChanges:
    """Two queries. Nobody has two changes that wait."""
    lines = await lines_of_order(order.line.id)
    waiting = {enrolment_id for line in lines if line.waiting for enrolment_id in line.enrolments}
    kinds = {
        one.enrolment_id: [kind for kind in ChangeKind if objection(kind, order, one) is None] for one in order.people
    }
    return OrderChanges(lines, {id_: [] if id_ in waiting else found for id_, found in kinds.items()})


async def _person(
    change: EnrolmentChange, one: ChangedEnrolment, today: date, policy: EnrolmentPolicy
) -> ChangedPerson:
    enrolment = one.enrolment
    open_ = change.status is ChangeStatus.PROPOSED
    return ChangedPerson(
        enrolment_id=enrolment.id,
        name=enrolment.person.name,
        display=_display(enrolment),
        status=enrolment.status,
        begun=enrolment.begun_ms is not None,
        credit_tenths=enrolment.credit_tenths,
        from_class=f"{one.from_class.number} {one.from_class.name}",
        into=_into(one),
        objections=await _objections(change, one, today, policy) if open_ else (),
    )


async def _objections(
    change: EnrolmentChange, one: ChangedEnrolment, today: date, policy: EnrolmentPolicy
) -> Sequence[Objection]:
    """All that speaks against it today; that a refund was begun is the decider's matter."""
    order, enrolment = change.order, one.enrolment
    begun = enrolment.begun_ms is not None
    block = change_block(change.kind, order.status, enrolment.status, begun=begun, begun_may_be_refunded=True)
    found = [told(block)] if block else []
    if change.kind is ChangeKind.SWAP:
        chosen = one.certificate_id or one.registration_id or 0
        _, _, more = await swapped_in(order, enrolment, chosen, today=today, policy=policy)
        return [*found, *more]
    if change.kind is ChangeKind.MOVE:
        return [*found, *await move_objections(order, enrolment, one.to_class_id or 0, today=today, policy=policy)]
    return found


def _display(held: Enrolment | ChangedEnrolment) -> str:
    """The number on the certificate or registration."""
    return held.certificate.display if held.certificate else held.registration.number if held.registration else ""


def _into(one: ChangedEnrolment) -> str:
    if one.to_class:
        return f"{one.to_class.number} {one.to_class.name}"
    held = one.certificate or one.registration
    return f"{held.person.name} {_display(one)}" if held else ""
