"""Correcting the invoice block of an order."""

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.enrolment.models import InvoiceDetails, Order
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import Invoice, InvoiceKind, OrderStatus, invoice_faults, tidied
from server.errors import InvalidInput, NotFound
from server.workflow import StepNotAllowed


async def correct_invoice(
    enterprise_id: int, order_id: int, invoice: Invoice, *, by: By, policy: EnrolmentPolicy
) -> None:
    """Replace the invoice block of the enterprise's own order; the log says that, and nothing of what it says.

    The order is locked: whoever fixes its invoices meanwhile waits. Raises InvalidInput (title …), NotFound,
    StepNotAllowed for a cancelled order.
    """
    invoice = tidied(invoice)
    if faults := invoice_faults(invoice, full_block=policy.numbers.full_buyer_block):
        raise InvalidInput(faults)
    async with db.transaction():
        order = await Order.filter(id=order_id, enterprise_id=enterprise_id).select_for_update().first()
        if order is None:
            raise NotFound
        if order.status is OrderStatus.CANCELLED:
            raise StepNotAllowed
        values = {**vars(invoice), "kind": InvoiceKind(invoice.kind)}
        details = await InvoiceDetails.get_or_none(order_id=order_id)
        if details is None:
            raise NotFound
        await details.update_from_dict(values).save(update_fields=list(values))
        await audit.record("enrolment_order:invoice_corrected", f"enrolment_order:{order_id}", by=by)
