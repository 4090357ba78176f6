"""Invoices of orders, the files that are these invoices, and uploaded files that wait to be confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.enrolment.rules import InvoiceKind
from server.invoicing.rules import InvoiceStatus, ReversalReason

if TYPE_CHECKING:
    from server.accounts.models import StaffAccount
    from server.enrolment.models import Order


class TaxInvoice(Model):
    """One invoice, from the request on. What it says stays, whatever becomes of the buyer's details later."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", "tax_invoices", on_delete=fields.OnDelete.RESTRICT
    )
    order_id: int
    city_code = fields.CharField(6)  # of its class; whoever moves to another class stays in the city
    serial = fields.CharField(64, unique=True)  # 流水号: sent twice to the tax software it is one invoice
    status = fields.CharEnumField(InvoiceStatus, max_length=20, default=InvoiceStatus.REQUESTED)
    kind = fields.CharEnumField(InvoiceKind, max_length=4)
    title = fields.CharField(100)
    taxpayer_number = fields.CharField(20)
    total_fen = fields.IntField()  # 价税合计
    tax_fen = fields.IntField()
    rate_permille = fields.IntField()
    requested_ms = fields.BigIntField()
    number = fields.CharField(20, null=True, unique=True)
    issued_on = fields.DateField(null=True)
    sent_ms = fields.BigIntField(null=True)
    red_number = fields.CharField(20, null=True, unique=True)  # of the red invoice
    reversed_for = fields.CharEnumField(ReversalReason, max_length=20, null=True)

    class Meta:
        table = "tax_invoice"
        indexes = (("order_id",), ("status", "order_id"), ("city_code", "order_id"), ("taxpayer_number",))


class InvoiceFile(Model):
    """A stored file of an invoice. A better one of the same kind replaces it; the old one is kept."""

    id = fields.BigIntField(primary_key=True)
    invoice: fields.ForeignKeyRelation[TaxInvoice] = fields.ForeignKeyField(
        "models.TaxInvoice", "files", on_delete=fields.OnDelete.RESTRICT
    )
    invoice_id: int
    kind = fields.CharField(4)  # PDF, OFD, XML
    key = fields.CharField(200)
    sha256 = fields.CharField(64)
    bytes = fields.IntField()
    number_read = fields.BooleanField()  # whether the file itself said that it is this invoice
    stored_ms = fields.BigIntField()
    replaced_ms = fields.BigIntField(null=True)

    class Meta:
        table = "invoice_file"
        indexes = (("invoice_id",),)


class InvoiceUpload(Model):
    """A file of a batch, stored and read, until the member of staff confirms or discards the batch."""

    id = fields.BigIntField(primary_key=True)
    staff: fields.ForeignKeyRelation[StaffAccount] = fields.ForeignKeyField(
        "models.StaffAccount", "invoice_uploads", on_delete=fields.OnDelete.RESTRICT
    )
    staff_id: int
    filename = fields.CharField(200)
    kind = fields.CharField(4)
    key = fields.CharField(200)
    sha256 = fields.CharField(64)
    bytes = fields.IntField()
    number = fields.CharField(20, null=True)
    number_read = fields.BooleanField()
    taxpayer_number = fields.CharField(40, null=True)
    total_fen = fields.IntField(null=True)
    tax_fen = fields.IntField(null=True)
    issued_on = fields.DateField(null=True)
    stored_ms = fields.BigIntField()

    class Meta:
        table = "invoice_upload"
        unique_together = (("staff_id", "sha256"),)
