"""Sittings and the places in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.sittings.rules import RegistrationStatus, SittingStatus

if TYPE_CHECKING:
    from server.enrolment.models import Enrolment
    from server.exams.models import Attempt
    from server.registry.models import Person


class Sitting(Model):
    """An exam in one room at one time."""

    id = fields.BigIntField(primary_key=True)
    number = fields.CharField(9, unique=True)  # 考场编号: 201911014
    name = fields.CharField(100)
    venue = fields.CharField(100)  # building and room
    address = fields.CharField(200)
    city_code = fields.CharField(6)
    seats = fields.IntField()
    seats_taken = fields.IntField(default=0)  # changed by places.take_seat and free_seat only
    tickets = fields.IntField(default=0)  # numbers given out so far
    sign_up_from_ms = fields.BigIntField()
    sign_up_until_ms = fields.BigIntField()
    starts_ms = fields.BigIntField()
    ends_ms = fields.BigIntField()
    kinds: list[str] = fields.JSONField(default=list)  # class kinds; empty: 所有类别
    status = fields.CharEnumField(SittingStatus, max_length=10, default=SittingStatus.PLANNED)
    cancelled_for = fields.CharField(200, default="")
    created_ms = fields.BigIntField()
    created_by = fields.CharField(64)

    class Meta:
        table = "sitting"
        indexes = (("city_code", "starts_ms"),)


class Registration(Model):
    """A person's place in a sitting; seat, ticket number and token from the moment there is a seat."""

    id = fields.BigIntField(primary_key=True)
    sitting: fields.ForeignKeyRelation[Sitting] = fields.ForeignKeyField(
        "models.Sitting", "registrations", on_delete=fields.OnDelete.RESTRICT
    )
    sitting_id: int
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "registrations", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "registrations", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    status = fields.CharEnumField(RegistrationStatus, max_length=10)
    seat = fields.IntField(null=True)
    ticket_number = fields.CharField(20, null=True, unique=True)  # 准考证号
    token = fields.CharField(64, null=True, unique=True)  # in the ticket's QR
    created_ms = fields.BigIntField()
    checked_in_ms = fields.BigIntField(null=True)  # at the door, by the door's clock
    checked_in_by = fields.CharField(64, default="")
    id_checked = fields.BooleanField(default=False)  # name and number held against the identity card
    attempt: fields.ForeignKeyNullableRelation[Attempt] = fields.ForeignKeyField(
        "models.Attempt", "registrations", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    attempt_id: int | None
    remark = fields.CharField(200, default="")  # of the result

    class Meta:
        table = "sitting_registration"
        indexes = (("sitting_id", "id"), ("enrolment_id",), ("person_id",), ("attempt_id",))
