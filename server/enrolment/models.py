"""Orders of enterprises and the enrolments of their people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.enrolment.rules import EnrolmentStatus, OrderStatus

if TYPE_CHECKING:
    from server.catalogue.models import TrainingClass
    from server.registry.models import Certificate, ConstructorRegistration, Enterprise, Person


class Order(Model):
    """One order is one class and n people; the price is frozen at confirmation."""

    id = fields.BigIntField(primary_key=True)
    number = fields.CharField(24, unique=True)
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
    created_ms = fields.BigIntField()

    class Meta:
        table = "enrolment_order"


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

    class Meta:
        table = "enrolment"
        indexes = (("person_id",), ("training_class_id",))
