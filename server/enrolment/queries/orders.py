"""One order in full, as the enterprise and the association see it; what the last one said; all of them in figures."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from server import db
from server.clock import day_of
from server.db import Statement
from server.enrolment.models import Enrolment, InvoiceDetails, Order, PaymentReceipt
from server.enrolment.queries.order_lines import LINE, OrderLine, line_of
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import (
    EnrolmentStatus,
    Invoice,
    Mailing,
    OrderStatus,
    Receipt,
    RejectReason,
    review_due,
    transfer_remark,
)
from server.errors import NotFound


@dataclass(frozen=True)
class Enrollee:
    """A person of an order."""

    enrolment_id: int
    person_id: int
    name: str
    category: str
    display: str  # certificate or registration number
    cycle_expires_on: date
    status: EnrolmentStatus
    credit_tenths: int
    begun: bool
    class_id: int  # another than the order's after a move
    class_number: str
    class_name: str


@dataclass(frozen=True)
class OrderView:
    """An order in full, 订单详情."""

    line: OrderLine
    enterprise_id: int
    enterprise_name: str
    city_code: str
    unit_price_fen: int
    remark: str  # to be written into the transfer
    people: Sequence[Enrollee]
    invoice: Invoice | None = field(repr=False)
    mailing: Mailing | None = field(repr=False)
    receipt: Receipt | None = field(repr=False)
    submitted_ms: int | None
    rejected_for: RejectReason | None
    rejection_remark: str

    @property
    def refunded_fen(self) -> int:
        """What was agreed to go back: the frozen price of everybody refunded."""
        return sum(self.unit_price_fen for one in self.people if one.status is EnrolmentStatus.REFUNDED)

    def review_due(self, policy: EnrolmentPolicy) -> date | None:
        """The day by which a submitted order is reviewed (审核周期)."""
        if self.line.status is not OrderStatus.SUBMITTED or self.submitted_ms is None:
            return None
        return review_due(day_of(self.submitted_ms), policy.numbers.review_workdays, policy.calendar)


_ONE = Statement(f"{LINE} WHERE o.id = :id")


async def enterprises_order(enterprise_id: int, order_id: int) -> OrderView:
    """The enterprise's own order in full; NotFound for anybody else's. Five queries."""
    view = await order_in_full(order_id)
    if view.enterprise_id != enterprise_id:
        raise NotFound
    return view


async def order_in_full(order_id: int) -> OrderView:
    """For staff, whose city scope the caller checks by `city_code`. Five queries."""
    line = await _ONE.row(db.reader(), {"id": order_id})
    order = await Order.get_or_none(id=order_id).select_related("enterprise", "receipt")
    if line is None or order is None:
        raise NotFound
    details = await InvoiceDetails.get_or_none(order_id=order_id)
    receipt: PaymentReceipt | None = order.receipt
    return OrderView(
        line=line_of(line),
        enterprise_id=order.enterprise_id,
        enterprise_name=order.enterprise.name,
        city_code=line["city_code"],
        unit_price_fen=order.unit_price_fen,
        remark=transfer_remark(order.enterprise.name, order.people, order.code),
        people=await _people(order_id),
        invoice=_invoice(details) if details else None,
        mailing=_mailing(details) if details and details.mail_company else None,
        receipt=Receipt(receipt.payer, receipt.last_four, receipt.paid_on) if receipt else None,
        submitted_ms=receipt.submitted_ms if receipt else None,
        rejected_for=order.rejected_for,
        rejection_remark=order.rejection_remark,
    )


async def order_by_number(number: str) -> Order | None:
    return await Order.get_or_none(number=number)


async def codes_of(order_ids: Collection[int]) -> Mapping[int, str]:
    """Order → the code that its enterprise writes into the transfer."""
    return dict(await Order.filter(id__in=list(order_ids)).values_list("id", "code"))


async def last_blocks(enterprise_id: int) -> tuple[Invoice, Mailing | None] | None:
    """Invoice and mailing block of the enterprise's last order that had them, to begin the next form with."""
    details = await InvoiceDetails.filter(order__enterprise_id=enterprise_id).order_by("-order_id").first()
    return (_invoice(details), _mailing(details) if details.mail_company else None) if details else None


@dataclass(frozen=True)
class Pipeline:
    """报名统计 in figures: orders and people by status, in the order of the road; statuses without any are left out."""

    orders: Mapping[OrderStatus, int]
    people: Mapping[EnrolmentStatus, int]


_ORDERS_BY_STATUS = Statement(
    "SELECT status, count(*) AS found FROM enrolment_order WHERE enterprise_id = :enterprise GROUP BY status"
)
_PEOPLE_BY_STATUS = Statement(
    "SELECT e.status, count(*) AS found FROM enrolment_order o JOIN enrolment e ON e.order_id = o.id"
    " WHERE o.enterprise_id = :enterprise GROUP BY e.status"
)


async def pipeline(enterprise_id: int) -> Pipeline:
    """Two queries."""
    values = {"enterprise": enterprise_id}
    orders = await _ORDERS_BY_STATUS.rows(db.reader(), values)
    people = await _PEOPLE_BY_STATUS.rows(db.reader(), values)
    found = {row["status"]: row["found"] for row in orders}
    enrolled = {row["status"]: row["found"] for row in people}
    return Pipeline(
        {status: found[status] for status in OrderStatus if status in found},
        {status: enrolled[status] for status in EnrolmentStatus if status in enrolled},
    )


async def _people(order_id: int) -> list[Enrollee]:
    rows = Enrolment.filter(order_id=order_id).order_by("id")
    rows = rows.select_related("person", "certificate", "registration", "training_class")
    return [
        Enrollee(
            enrolment_id=row.id,
            person_id=row.person_id,
            name=row.person.name,
            category=row.category,
            display=row.certificate.display if row.certificate else row.registration.number if row.registration else "",
            cycle_expires_on=row.cycle_expires_on,
            status=row.status,
            credit_tenths=row.credit_tenths,
            begun=row.begun_ms is not None,
            class_id=row.training_class_id,
            class_number=row.training_class.number,
            class_name=row.training_class.name,
        )
        for row in await rows
    ]


def _invoice(details: InvoiceDetails) -> Invoice:
    return Invoice(
        kind=str(details.kind),
        title=details.title,
        taxpayer_number=details.taxpayer_number,
        email=details.email,
        address=details.address,
        phone=details.phone,
        bank=details.bank,
        account=details.account,
        remark=details.remark,
    )


def _mailing(details: InvoiceDetails) -> Mailing:
    return Mailing(
        company=details.mail_company,
        city=details.mail_city,
        district=details.mail_district,
        address=details.mail_address,
        recipient=details.mail_recipient,
        mobile=details.mail_mobile,
    )
