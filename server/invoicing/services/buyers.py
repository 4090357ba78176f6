"""Correcting the buyer's details while no invoice says them yet."""

from server import db
from server.audit.services import By
from server.enrolment import services as enrolment
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import Invoice
from server.errors import Conflict
from server.invoicing.models import TaxInvoice
from server.invoicing.rules import IN_FORCE


class InvoiceUnderWay(Conflict):
    message = "发票已申请开具或已开具，不能再修改发票信息；如有错误请联系客服。"


async def correct_buyer(
    enterprise_id: int, order_id: int, invoice: Invoice, *, by: By, policy: EnrolmentPolicy
) -> None:
    """Replace the invoice block of the enterprise's own order.

    Raises InvoiceUnderWay while a request or an invoice is in force, and what `correct_invoice` raises.
    """
    async with db.transaction():
        await enrolment.correct_invoice(enterprise_id, order_id, invoice, by=by, policy=policy)
        if await TaxInvoice.exists(order_id=order_id, status__in=list(IN_FORCE)):
            raise InvoiceUnderWay
