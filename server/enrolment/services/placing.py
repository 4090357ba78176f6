"""Placing an order: seats taken, price frozen, people PENDING, in one transaction."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.exceptions import IntegrityError

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.services.seats import take_seats
from server.clock import day_of
from server.enrolment.models import Enrolment, InvoiceDetails, Order
from server.enrolment.rules import CODES, Invoice, InvoiceKind, Mailing, order_code, order_number
from server.errors import Conflict


class ClassFull(Conflict):
    message = "学习班剩余名额不足，未能报名，请减少人数或选择其他学习班。"


class PriceChanged(Conflict):
    message = "培训费刚刚有调整，请重新核对金额后确认报名。"


class EnrolledMeanwhile(Conflict):
    message = "所选学员中有人刚刚在另一订单中报名，请刷新后重新选择。"


@dataclass(frozen=True)
class Place:
    """One person of an order, and the certificate cycle the enrolment is for."""

    person_id: int
    category: str
    cycle_expires_on: date
    certificate_id: int | None = None
    registration_id: int | None = None


async def place_order(
    number: str | None = None,
    *,
    enterprise_id: int,
    class_id: int,
    price_fen: int,
    places: Sequence[Place],
    by: By,
    hold_until: date | None = None,
    request: str | None = None,
    invoice: Invoice | None = None,
    mailing: Mailing | None = None,
) -> Order:
    """Place an order that awaits payment. Without `number` it gets one of the day and its code.

    `price_fen` is what the enterprise was shown for one person. Nobody is asked whether they are eligible:
    `confirm_order` does that. Raises ClassFull, PriceChanged, EnrolledMeanwhile.
    """
    code = await _free_code()
    try:
        async with db.transaction():
            await _take_seats(class_id, len(places), price_fen)
            order = await Order.create(
                number=number or order_number(day_of(by.at_ms), code),
                code=code,
                request=request,
                enterprise_id=enterprise_id,
                training_class_id=class_id,
                unit_price_fen=price_fen,
                people=len(places),
                created_ms=by.at_ms,
                hold_until=hold_until,
            )
            rows = [Enrolment(order=order, training_class_id=class_id, **vars(place)) for place in places]
            await Enrolment.bulk_create(rows)
            if invoice:
                await InvoiceDetails.create(order=order, **_columns(invoice, mailing))
            await audit.record(
                "enrolment_order:confirmed", f"enrolment_order:{order.id}", by=by, note=f"{len(places)}人"
            )
    except IntegrityError as fault:
        if "cycle" in db.broken_constraint(fault):
            raise EnrolledMeanwhile from None
        raise
    return order


async def _take_seats(class_id: int, people: int, price_fen: int) -> None:
    """First of all: who comes too late for the last seat has written nothing."""
    price = await take_seats(class_id, people)
    if price is None:
        raise ClassFull
    if price != price_fen:
        raise PriceChanged


async def _free_code() -> str:
    """Of 410 million; should two orders draw the same at once, the unique column lets one of them go through."""
    while await Order.exists(code=(code := order_code(secrets.randbelow(CODES)))):
        pass
    return code


def _columns(invoice: Invoice, mailing: Mailing | None) -> dict[str, Any]:
    posted = {f"mail_{name}": value for name, value in vars(mailing).items()} if mailing else {}
    return {**vars(invoice), "kind": InvoiceKind(invoice.kind), **posted}
