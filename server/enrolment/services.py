"""What changes orders and enrolments. The enterprise's own road (confirmation, receipt, audit desk) joins here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from server import db, workflow
from server.audit.services import By
from server.db import Statement
from server.enrolment.models import Enrolment, Order
from server.enrolment.rules import ENROLMENT_STEPS, ORDER_STEPS, EnrolmentStatus, OrderStatus
from server.errors import NotFound


@dataclass(frozen=True)
class Place:
    """One person of an order, and the certificate cycle the enrolment is for."""

    person_id: int
    category: str
    cycle_expires_on: date
    certificate_id: int | None = None
    registration_id: int | None = None


async def place_order(
    number: str, *, enterprise_id: int, class_id: int, price_fen: int, places: Sequence[Place], now_ms: int
) -> Order:
    """Confirm an order: it awaits payment, its people are PENDING, the price (fen) is frozen."""
    async with db.transaction():
        order = await Order.create(
            number=number,
            enterprise_id=enterprise_id,
            training_class_id=class_id,
            unit_price_fen=price_fen,
            created_ms=now_ms,
        )
        for place in places:
            await Enrolment.create(order=order, training_class_id=class_id, **vars(place))
    return order


async def submit_order(order_id: int, *, by: By) -> None:
    """The enterprise has paid: 待缴费 → 订单提交待审核."""
    async with db.transaction():
        await workflow.advance(await _order(order_id), OrderStatus.SUBMITTED, steps=ORDER_STEPS, by=by)


async def approve_order(order_id: int, *, by: By) -> None:
    """The payment is found: the order is approved and study is open for all its people, in one transaction."""
    async with db.transaction():
        await workflow.advance(await _order(order_id), OrderStatus.APPROVED, steps=ORDER_STEPS, by=by)
        for enrolment in await Enrolment.filter(order_id=order_id):
            await workflow.advance(enrolment, EnrolmentStatus.STUDYING, steps=ENROLMENT_STEPS, by=by)


async def _order(order_id: int) -> Order:
    order = await Order.get_or_none(id=order_id)
    if order is None:
        raise NotFound
    return order


async def mark_begun(enrolment_id: int, now_ms: int) -> None:
    """Study has begun; in the caller's transaction."""
    await Enrolment.filter(id=enrolment_id, begun_ms=None).update(begun_ms=now_ms)


_ADD_CREDIT = Statement(
    "UPDATE enrolment SET credit_tenths = credit_tenths + :tenths WHERE id = :id RETURNING credit_tenths"
)


async def add_credit(enrolment_id: int, tenths: int, required_tenths: int, *, by: By) -> None:
    """Add an earned credit; with the last one the enrolment is CREDITS_COMPLETE. In the caller's transaction."""
    row = await _ADD_CREDIT.row(db.writer(), {"id": enrolment_id, "tenths": tenths})
    assert row is not None
    enrolment = await Enrolment.get(id=enrolment_id)
    if row["credit_tenths"] >= required_tenths and enrolment.status is EnrolmentStatus.STUDYING:
        await workflow.advance(enrolment, EnrolmentStatus.CREDITS_COMPLETE, steps=ENROLMENT_STEPS, by=by)
