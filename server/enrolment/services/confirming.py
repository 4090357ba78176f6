"""提交申请 and 确认报名: an application checked as a whole, and turned into an order."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tortoise.exceptions import IntegrityError

from server import crypto
from server.audit.services import By
from server.catalogue import queries as catalogue
from server.catalogue.queries import ClassCard
from server.clock import day_of
from server.enrolment.models import Order
from server.enrolment.queries.applicants import Applicant, chosen_applicants
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import (
    Invoice,
    Mailing,
    OrderStatus,
    invoice_faults,
    mailing_faults,
    taxpayer_warning,
    tidied,
)
from server.enrolment.services.placing import ClassFull, Place, place_order
from server.errors import Conflict, InvalidInput
from server.registry import queries as registry


class NotEligible(Conflict):
    """`people`: id of the form → the first sentence of 为什么不能报名."""

    message = "所选学员中有人不符合报名条件，请按提示修改后重新提交。"


class CancelledMeanwhile(Conflict):
    message = "从这一页提交的订单后来已取消，请重新提交申请。"


@dataclass(frozen=True)
class Application:
    """The form 报名申请. `people`: ids of certificates or, in a class for constructors, of registrations."""

    class_id: int
    people: Sequence[int]
    invoice: Invoice = field(repr=False)
    mailing: Mailing | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Draft:
    """What the confirmation page shows; nothing of it is stored. `warnings` stop nobody."""

    card: ClassCard
    people: Sequence[Applicant]
    invoice: Invoice = field(repr=False)
    mailing: Mailing | None = field(repr=False)
    warnings: Sequence[str]

    @property
    def unit_price_fen(self) -> int:
        return self.card.price_fen

    @property
    def amount_fen(self) -> int:
        return len(self.people) * self.card.price_fen


async def draft_order(enterprise_id: int, application: Application, *, by: By, policy: EnrolmentPolicy) -> Draft:
    """Check everything that confirmation checks; nothing is written.

    Raises InvalidInput (fields `people`, `invoice.title`, `mailing.mobile` …), NotFound for a class that is not
    there and for people of somebody else, NotEligible, ClassFull.
    """
    invoice, mailing = tidied(application.invoice), _mailing(application, policy)
    _check(application, invoice, mailing, policy)
    card, enterprise = await catalogue.class_card(application.class_id), await registry.enterprise(enterprise_id)
    if card.seats_left < len(set(application.people)):
        raise ClassFull(seats_left=card.seats_left)
    today = day_of(by.at_ms)
    people = await chosen_applicants(card, enterprise, set(application.people), today=today, policy=policy)
    if refused := {str(one.id): one.refusals[0].sentence for one in people if not one.eligible}:
        raise NotEligible(people=refused)
    warning = taxpayer_warning(invoice.taxpayer_number)
    return Draft(card, people, invoice, mailing, [warning] if warning else [])


async def confirm_order(
    enterprise_id: int, application: Application, *, price_fen: int, request: str, by: By, policy: EnrolmentPolicy
) -> Order:
    """确认报名: ask everything again, freeze the price, take the seats.

    `price_fen`: the price of one person that the confirmation page showed. `request`: a token of that page; the
    same page sent twice (double click, back button) places one order and answers with it each time.
    Raises what `draft_order` and `place_order` raise, and CancelledMeanwhile for a page whose order is given up.
    """
    sent = crypto.digest(f"{enterprise_id}:{request}")
    if placed := await _placed(sent):
        return placed
    draft = await draft_order(enterprise_id, application, by=by, policy=policy)
    try:
        return await place_order(
            enterprise_id=enterprise_id,
            class_id=draft.card.id,
            price_fen=price_fen,
            places=[place_of(one, draft.card) for one in draft.people],
            by=by,
            hold_until=policy.hold_from(day_of(by.at_ms)),
            request=sent,
            invoice=draft.invoice,
            mailing=draft.mailing,
        )
    except (IntegrityError, Conflict):
        if placed := await _placed(sent):  # both clicks came at once
            return placed
        raise


async def _placed(request: str) -> Order | None:
    found = await Order.get_or_none(request=request)
    if found and found.status is OrderStatus.CANCELLED:
        raise CancelledMeanwhile
    return found


def _mailing(application: Application, policy: EnrolmentPolicy) -> Mailing | None:
    """What was sent although paper is off is not kept."""
    wanted = application.mailing if policy.numbers.paper_invoices else None
    return tidied(wanted) if wanted else None


def _check(application: Application, invoice: Invoice, mailing: Mailing | None, policy: EnrolmentPolicy) -> None:
    most = policy.numbers.max_people
    faults = {f"invoice.{name}": text for name, text in _invoice_faults(invoice, policy).items()}
    if mailing:
        faults |= {f"mailing.{name}": text for name, text in mailing_faults(mailing, policy.districts).items()}
    elif policy.numbers.paper_invoices:
        faults["mailing.company"] = "请填写邮寄信息。"
    if not application.people:
        faults["people"] = "请至少选择一名学员。"
    elif len(set(application.people)) > most:
        faults["people"] = f"一个订单最多{most}人，请分多个订单报名。"
    if faults:
        raise InvalidInput(faults)


def _invoice_faults(invoice: Invoice, policy: EnrolmentPolicy) -> dict[str, str]:
    return invoice_faults(invoice, full_block=policy.numbers.full_buyer_block)


def place_of(applicant: Applicant, card: ClassCard) -> Place:
    """What an order keeps of somebody chosen for a class."""
    held = applicant.credential
    return Place(
        person_id=held.person_id,
        category=held.category if card.takes else card.kind,  # which topics fit: the kind's, where there is no category
        cycle_expires_on=held.expires_on,
        certificate_id=held.certificate_id,
        registration_id=held.registration_id,
    )
