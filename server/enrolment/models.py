"""Orders of enterprises with their receipts and invoice details, and the enrolments of their people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.crypto import SealedField
from server.enrolment.rules import ChangeKind, ChangeStatus, EnrolmentStatus, InvoiceKind, OrderStatus, RejectReason

if TYPE_CHECKING:
    from server.catalogue.models import TrainingClass
    from server.registry.models import Certificate, ConstructorRegistration, Enterprise, Person


class PaymentReceipt(Model):
    """What an enterprise says about one transfer, which may pay several orders. A correction is a new row."""

    id = fields.BigIntField(primary_key=True)
    group_number = fields.CharField(20, db_index=True)  # 分组编号: of the transfer, kept when the receipt is corrected
    payer = fields.CharField(100)
    last_four: str = SealedField()
    paid_on = fields.DateField()
    submitted_ms = fields.BigIntField()

    class Meta:
        table = "payment_receipt"


class Order(Model):
    """One order is one class and n people; the price is frozen at confirmation."""

    id = fields.BigIntField(primary_key=True)
    number = fields.CharField(24, unique=True)
    code = fields.CharField(8, unique=True)  # for the transfer's remark
    request = fields.CharField(64, null=True, unique=True)  # the form it came from: sent twice it is placed once
    enterprise: fields.ForeignKeyRelation[Enterprise] = fields.ForeignKeyField(
        "models.Enterprise", "orders", on_delete=fields.OnDelete.RESTRICT
    )
    enterprise_id: int
    training_class: fields.ForeignKeyRelation[TrainingClass] = fields.ForeignKeyField(
        "models.TrainingClass", "orders", on_delete=fields.OnDelete.RESTRICT
    )
    training_class_id: int
    status = fields.CharEnumField(OrderStatus, max_length=20, default=OrderStatus.AWAITING_PAYMENT)
    unit_price_fen = fields.IntField()
    people = fields.IntField()
    created_ms = fields.BigIntField()
    hold_until = fields.DateField(null=True)  # last day the seats are held unpaid; null while nothing runs out
    reminded_on = fields.DateField(null=True)  # of the running hold
    receipt: fields.ForeignKeyNullableRelation[PaymentReceipt] = fields.ForeignKeyField(
        "models.PaymentReceipt", "orders", null=True, on_delete=fields.OnDelete.RESTRICT
    )  # the latest
    receipt_id: int | None
    rejected_for = fields.CharEnumField(RejectReason, max_length=20, null=True)
    rejection_remark = fields.CharField(200, default="")
    submitted_ms = fields.BigIntField(null=True)  # of the latest receipt: the queue's order
    decided_ms = fields.BigIntField(null=True)  # of the decision in force, while there is one
    decided_by = fields.CharField(64, default="")

    class Meta:
        table = "enrolment_order"
        indexes = (
            ("enterprise_id", "id"),
            ("status", "hold_until"),
            ("status", "id"),
            ("training_class_id", "id"),
            ("created_ms",),
            ("receipt_id",),
        )

    @property
    def amount_fen(self) -> int:
        return self.people * self.unit_price_fen


class InvoiceDetails(Model):
    """The invoice and mailing blocks of an order, as the enterprise confirmed them."""

    order: fields.OneToOneRelation[Order] = fields.OneToOneField(
        "models.Order", "invoice_details", primary_key=True, on_delete=fields.OnDelete.RESTRICT
    )
    order_id: int
    kind = fields.CharEnumField(InvoiceKind, max_length=4)
    title = fields.CharField(100)
    taxpayer_number = fields.CharField(20)
    email = fields.CharField(254)
    address = fields.CharField(100, default="")
    phone: str = SealedField(default="")
    bank = fields.CharField(100, default="")
    account: str = SealedField(default="")
    remark = fields.CharField(200, default="")
    mail_company = fields.CharField(100, default="")  # the mailing block is empty where paper is off
    mail_city = fields.CharField(100, default="")
    mail_district = fields.CharField(100, default="")
    mail_address = fields.CharField(200, default="")
    mail_recipient = fields.CharField(50, default="")
    mail_mobile: str = SealedField(default="")
    due_fen = fields.BigIntField(default=0)  # paid and kept, less what is invoiced: negative after a refund

    class Meta:
        table = "invoice_details"


class Enrolment(Model):
    """A person in a class, bound to the certificate cycle (certificate and expiry) it serves."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", "enrolments", on_delete=fields.OnDelete.RESTRICT
    )
    order_id: int
    training_class: fields.ForeignKeyRelation[TrainingClass] = fields.ForeignKeyField(
        "models.TrainingClass", "enrolments", on_delete=fields.OnDelete.RESTRICT
    )
    training_class_id: int
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "enrolments", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    certificate: fields.ForeignKeyNullableRelation[Certificate] = fields.ForeignKeyField(
        "models.Certificate", "enrolments", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    certificate_id: int | None
    registration: fields.ForeignKeyNullableRelation[ConstructorRegistration] = fields.ForeignKeyField(
        "models.ConstructorRegistration", "enrolments", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    registration_id: int | None
    category = fields.CharField(8)  # which topics fit: the certificate's category, or the kind where there is none
    cycle_expires_on = fields.DateField()  # the expiry this enrolment extends; stays when renewed upstream
    status = fields.CharEnumField(EnrolmentStatus, max_length=20, default=EnrolmentStatus.PENDING)
    credit_tenths = fields.IntField(default=0)  # earned so far; the sum of its credit entries
    begun_ms = fields.BigIntField(null=True)  # first study: from then on nobody is swapped for another
    report_ms = fields.BigIntField(null=True)  # its result was let go to the province: no pass is taken back any more

    class Meta:
        table = "enrolment"
        indexes = (("person_id",), ("training_class_id",), ("order_id",))


class EnrolmentChange(Model):
    """退费, 换人 or 换班 of people of one order: proposed by one member of staff, decided by another."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(ChangeKind, max_length=8)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", "changes", on_delete=fields.OnDelete.RESTRICT
    )
    order_id: int
    status = fields.CharEnumField(ChangeStatus, max_length=12, default=ChangeStatus.PROPOSED)
    reason = fields.CharField(200)
    proposed_by = fields.CharField(64)
    proposed_ms = fields.BigIntField()
    decided_by = fields.CharField(64, null=True)
    decided_ms = fields.BigIntField(null=True)
    declined_for = fields.CharField(200, default="")
    amount_fen = fields.BigIntField(null=True)  # refunds: the price frozen in the order, for each person
    payee = fields.CharField(100, default="")
    payee_bank = fields.CharField(100, default="")
    payee_account: str = SealedField(default="")
    paid_out_on = fields.DateField(null=True)
    payment_note = fields.CharField(200, default="")

    class Meta:
        table = "enrolment_change"
        indexes = (("order_id",), ("status", "id"))


class ChangedEnrolment(Model):
    """A person of a change: whom a swap brings in, or which class a move leads to."""

    id = fields.BigIntField(primary_key=True)
    change: fields.ForeignKeyRelation[EnrolmentChange] = fields.ForeignKeyField(
        "models.EnrolmentChange", "people", on_delete=fields.OnDelete.RESTRICT
    )
    change_id: int
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "changes", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    from_class: fields.ForeignKeyRelation[TrainingClass] = fields.ForeignKeyField(
        "models.TrainingClass", "changes_from", on_delete=fields.OnDelete.RESTRICT
    )  # the one at the time of the proposal
    from_class_id: int
    to_class: fields.ForeignKeyNullableRelation[TrainingClass] = fields.ForeignKeyField(
        "models.TrainingClass", "changes_to", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    to_class_id: int | None
    certificate: fields.ForeignKeyNullableRelation[Certificate] = fields.ForeignKeyField(
        "models.Certificate", "changes", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    certificate_id: int | None
    registration: fields.ForeignKeyNullableRelation[ConstructorRegistration] = fields.ForeignKeyField(
        "models.ConstructorRegistration", "changes", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    registration_id: int | None
    settled_ms = fields.BigIntField(null=True)  # null while the change waits for its decision

    class Meta:
        table = "changed_enrolment"
        indexes = (("change_id",), ("enrolment_id",))
