"""Changes after payment as staff see them: the list, one in full, what waits, what the bank is to pay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from tortoise.expressions import Q
from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from server.accounts.rules import CityScope
from server.enrolment.models import ChangedEnrolment, Enrolment, EnrolmentChange
from server.enrolment.queries.changeable import Objection, move_objections, objection, swapped_in, told
from server.enrolment.queries.orders import OrderView
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import IN_FORCE, ChangeKind, ChangeStatus, EnrolmentStatus, Payee, change_block
from server.errors import NotFound

PAID_AT_ONCE = 200  # refunds in one list for the bank


@dataclass(frozen=True)
class ChangeLine:
    """A line of the list."""

    id: int
    kind: ChangeKind
    status: ChangeStatus
    order_id: int
    order_number: str
    enterprise_name: str
    city_code: str
    enrolments: Sequence[int]
    names: Sequence[str]
    amount_fen: int | None
    reason: str
    proposed_by: str
    proposed_ms: int
    decided_by: str | None
    decided_ms: int | None
    paid_out_on: date | None

    @property
    def waiting(self) -> bool:
        """Whether a second person is to decide."""
        return self.status is ChangeStatus.PROPOSED

    @property
    def payable(self) -> bool:
        """Whether the bank is to pay."""
        return self.kind is ChangeKind.REFUND and self.status is ChangeStatus.CONFIRMED

    @property
    def in_force(self) -> bool:
        return self.status in IN_FORCE


@dataclass(frozen=True)
class ChangeLines:
    rows: Sequence[ChangeLine]
    total: int


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


@dataclass(frozen=True)
class ChangeFilter:
    """Conditions of the list; empty: none. `waiting_for`: undecided, and proposed by somebody else than this one."""

    kind: str = ""
    status: str = ""
    city: str = ""
    text: str = ""
    since_ms: int | None = None
    until_ms: int | None = None
    waiting_for: str = ""
    proposed_by: str = ""


_OF_PERSON: Final = (
    "enrolment__person", "enrolment__certificate", "enrolment__registration", "from_class", "to_class",
    "certificate__person", "registration__person",
)  # fmt: skip
_SORTS: Final[Mapping[str, str]] = {"number": "id", "amount": "amount_fen", "decided": "decided_ms"}


async def changes(
    scope: CityScope, wanted: ChangeFilter, *, sort: str = "number", descending: bool = True,
    offset: int = 0, limit: int = 50,
) -> ChangeLines:  # fmt: skip
    """A page of the changes in scope. Three queries."""
    found = _filtered(scope, wanted)
    order = f"{'-' if descending else ''}{_SORTS[sort]}"
    rows = await _joined(found).order_by(order, "-id").offset(offset).limit(limit)
    return ChangeLines([_line(row) for row in rows], await found.count())


async def changes_waiting(scope: CityScope) -> int:
    """How many wait for a second person. One query."""
    return await _filtered(scope, ChangeFilter(status=ChangeStatus.PROPOSED)).count()


async def refunds_waiting(scope: CityScope) -> int:
    """How many are agreed and not paid. One query."""
    return await _filtered(scope, ChangeFilter(kind=ChangeKind.REFUND, status=ChangeStatus.CONFIRMED)).count()


async def next_change_waiting(scope: CityScope, who: str) -> int | None:
    """The oldest that `who` may decide, being somebody else than its proposer. One query."""
    row = await _filtered(scope, ChangeFilter(waiting_for=who)).order_by("id").first()
    return row.id if row else None


async def change_in_full(change_id: int, *, today: date, policy: EnrolmentPolicy) -> ChangeView:
    """For staff, whose city scope the caller checks by `line.city_code`."""
    row = await _joined(EnrolmentChange.filter(id=change_id)).first()
    if row is None:
        raise NotFound
    refund = row.kind is ChangeKind.REFUND
    return ChangeView(
        line=_line(row),
        people=[await _person(row, one, today, policy) for one in row.people],
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
    rows = await _joined(EnrolmentChange.filter(order_id=order.line.id)).order_by("-id")
    lines = [_line(row) for row in rows]
    waiting = {enrolment_id for line in lines if line.waiting for enrolment_id in line.enrolments}
    kinds = {
        one.enrolment_id: [kind for kind in ChangeKind if objection(kind, order, one) is None] for one in order.people
    }
    return OrderChanges(lines, {id_: [] if id_ in waiting else found for id_, found in kinds.items()})


@dataclass(frozen=True)
class Payout:
    """A line of the list for the bank."""

    change_id: int
    order_number: str
    enterprise_name: str
    payee: Payee = field(repr=False)
    amount_fen: int


async def refunds_to_pay(scope: CityScope) -> Sequence[Payout]:
    """Agreed refunds in scope that are not paid, oldest first, `PAID_AT_ONCE` at most. Account numbers are whole."""
    agreed = _filtered(scope, ChangeFilter(kind=ChangeKind.REFUND, status=ChangeStatus.CONFIRMED))
    rows = agreed.select_related("order__enterprise").order_by("decided_ms", "id").limit(PAID_AT_ONCE)
    return [
        Payout(
            change_id=row.id,
            order_number=row.order.number,
            enterprise_name=row.order.enterprise.name,
            payee=Payee(row.payee, row.payee_bank, row.payee_account),
            amount_fen=row.amount_fen or 0,
        )
        for row in await rows
    ]


def _filtered(scope: CityScope, wanted: ChangeFilter) -> QuerySet[EnrolmentChange]:
    conditions = {
        "kind": wanted.kind,
        "status": wanted.status,
        "order__training_class__city_code": wanted.city,
        "proposed_by": wanted.proposed_by,
        "proposed_ms__gte": wanted.since_ms,
        "proposed_ms__lt": wanted.until_ms,
    }
    found = EnrolmentChange.filter(**{name: value for name, value in conditions.items() if value})
    if not scope.whole_province:
        found = found.filter(order__training_class__city_code__in=sorted(scope.codes))
    if wanted.waiting_for:
        found = found.filter(status=ChangeStatus.PROPOSED).exclude(proposed_by=wanted.waiting_for)
    if wanted.text:
        text = wanted.text
        found = found.filter(Q(order__number__icontains=text) | Q(order__enterprise__name__contains=text))
    return found


def _joined(found: QuerySet[EnrolmentChange]) -> QuerySet[EnrolmentChange]:
    return found.select_related("order__enterprise", "order__training_class").prefetch_related(
        Prefetch("people", ChangedEnrolment.all().order_by("id").select_related(*_OF_PERSON))
    )


def _line(row: EnrolmentChange) -> ChangeLine:
    return ChangeLine(
        id=row.id,
        kind=row.kind,
        status=row.status,
        order_id=row.order_id,
        order_number=row.order.number,
        enterprise_name=row.order.enterprise.name,
        city_code=row.order.training_class.city_code,
        enrolments=[one.enrolment_id for one in row.people],
        names=[one.enrolment.person.name for one in row.people],
        amount_fen=row.amount_fen,
        reason=row.reason,
        proposed_by=row.proposed_by,
        proposed_ms=row.proposed_ms,
        decided_by=row.decided_by,
        decided_ms=row.decided_ms,
        paid_out_on=row.paid_out_on,
    )


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
