"""What speaks against changing an enrolment today, and what it may be changed into."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from server.catalogue import queries as catalogue
from server.catalogue.queries import ClassCard
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries.applicants import Applicant, applicants, firm_of, judged, offer_of
from server.enrolment.queries.orders import Enrollee, OrderView, order_in_full
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import ChangeBlock, ChangeKind, MoveBlock, Stage, Terms, change_block, move_blocks
from server.errors import NotFound
from server.registry import queries as registry


@dataclass(frozen=True)
class Objection:
    """A reason against a change, as a code and as a sentence."""

    code: str
    sentence: str


@dataclass(frozen=True)
class Changeable:
    """Somebody of an order, for the forms of 退费, 换人 and 换班."""

    order: OrderView
    person: Enrollee

    def objection(self, kind: ChangeKind) -> Objection | None:
        return objection(kind, self.order, self.person)

    @property
    def refundable(self) -> Sequence[Enrollee]:
        """Everybody of the order whom a refund may name."""
        return [one for one in self.order.people if objection(ChangeKind.REFUND, self.order, one) is None]


@dataclass(frozen=True)
class ClassChoice:
    """A class somebody might be moved to; without objections he may be."""

    card: ClassCard
    objections: Sequence[Objection]


async def changeable(enrolment_id: int) -> Changeable:
    """For staff, whose city scope the caller checks by `order.city_code`. Six queries."""
    found = await Enrolment.get_or_none(id=enrolment_id)
    if found is None:
        raise NotFound
    order = await order_in_full(found.order_id)
    [person] = [one for one in order.people if one.enrolment_id == enrolment_id]
    return Changeable(order, person)


def objection(kind: ChangeKind, order: OrderView, person: Enrollee) -> Objection | None:
    """What the person's own state says; a refund after the beginning of study may be proposed."""
    block = change_block(kind, order.line.status, person.status, begun=person.begun, begun_may_be_refunded=True)
    return told(block) if block else None


async def swap_choices(subject: Changeable, *, today: date, policy: EnrolmentPolicy) -> Sequence[Applicant]:
    """Everybody of the enterprise who holds what the class takes, the eligible first. Five queries."""
    enterprise_id, class_id = subject.order.enterprise_id, subject.person.class_id
    return (await applicants(enterprise_id, class_id, today=today, policy=policy, stage=Stage.SWAP)).people


async def move_choices(subject: Changeable, *, today: date) -> Sequence[ClassChoice]:
    """The other classes of the same kind and city, those that fit first. Two queries."""
    present = await catalogue.class_card(subject.person.class_id)
    terms = terms_of(present, paid_fen=subject.order.unit_price_fen)
    cards = [card for card in await catalogue.classes_of_kind(present.kind, present.city_code) if card.id != present.id]
    choices = [
        ClassChoice(card, [told(block) for block in move_blocks(terms, terms_of(card), today)]) for card in cards
    ]
    return sorted(choices, key=lambda choice: bool(choice.objections))


async def swapped_in(
    order: Order, enrolment: Enrolment, chosen: int, *, today: date, policy: EnrolmentPolicy
) -> tuple[Applicant, ClassCard, Sequence[Objection]]:
    """Whoever is to come in by `Applicant.id`, the class, and what speaks against it."""
    card = await catalogue.class_card(enrolment.training_class_id)
    enterprise = await registry.enterprise(order.enterprise_id)
    held = await (registry.credentials([chosen], ()) if card.takes else registry.credentials((), [chosen]))
    if not held:
        raise NotFound
    [found] = await judged(held, offer_of(card), firm_of(enterprise, policy), today, Stage.SWAP)
    over = [told(MoveBlock.STUDY_OVER)] if today > card.study_to else []
    return found, card, [*over, *_of(found)]


async def move_objections(
    order: Order, enrolment: Enrolment, to_class: int, *, today: date, policy: EnrolmentPolicy
) -> Sequence[Objection]:
    """Of the class, and of the person who is to study there."""
    present = terms_of(await catalogue.class_card(enrolment.training_class_id), paid_fen=order.unit_price_fen)
    card = await catalogue.class_card(to_class)
    held = await registry.credentials(
        [enrolment.certificate_id] if enrolment.certificate_id else [],
        [enrolment.registration_id] if enrolment.registration_id and not enrolment.certificate_id else [],
    )
    firm = firm_of(await registry.enterprise(order.enterprise_id), policy)
    people = await judged(held, offer_of(card), firm, today, Stage.MOVE)
    blocks = [told(block) for block in move_blocks(present, terms_of(card), today)]
    return [*blocks, *(objection for one in people for objection in _of(one))]


def terms_of(card: ClassCard, *, paid_fen: int | None = None) -> Terms:
    """`paid_fen`: what was paid for one person, where that counts and not the class's price of today."""
    return Terms(
        class_id=card.id,
        kind=card.kind,
        city_code=card.city_code,
        price_fen=card.price_fen if paid_fen is None else paid_fen,
        credit_tenths=card.credit_tenths,
        study_to=card.study_to,
        seats_left=card.seats_left,
    )


def told(block: ChangeBlock | MoveBlock) -> Objection:
    """The rule's answer as a reason."""
    return Objection(str(block), block.sentence)


def _of(applicant: Applicant) -> list[Objection]:
    return [Objection(str(refusal.code), refusal.sentence) for refusal in applicant.refusals]
