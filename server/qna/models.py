"""答疑交流: what trainees ask about a topic, and what is replied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.qna.rules import InquiryStatus

if TYPE_CHECKING:
    from server.catalogue.models import Topic
    from server.enrolment.models import Enrolment
    from server.registry.models import Person


class Inquiry(Model):
    """A question about a topic. Its clocks start anew when the asker reopens it."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "inquiries", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "inquiries", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    topic: fields.ForeignKeyRelation[Topic] = fields.ForeignKeyField(
        "models.Topic", "inquiries", on_delete=fields.OnDelete.RESTRICT
    )
    topic_id: int
    city_code = fields.CharField(6)  # of the class: whose staff see it
    text = fields.CharField(1000)
    public = fields.BooleanField()
    status = fields.CharEnumField(InquiryStatus, max_length=12, default=InquiryStatus.OPEN)
    created_ms = fields.BigIntField()
    first_due_ms = fields.BigIntField()
    solve_due_ms = fields.BigIntField()
    first_ms = fields.BigIntField(null=True)  # the first word of a teacher since it was asked or reopened
    answered_ms = fields.BigIntField(null=True)  # the latest answer; kept when it is reopened
    due_ms = fields.BigIntField(null=True)  # of the clock that runs; null: nobody waits

    class Meta:
        table = "inquiry"
        indexes = (("person_id", "id"), ("topic_id", "id"), ("created_ms", "id"))


class InquiryReply(Model):
    """A reply of a teacher, or what the asker adds."""

    id = fields.BigIntField(primary_key=True)
    inquiry: fields.ForeignKeyRelation[Inquiry] = fields.ForeignKeyField(
        "models.Inquiry", "replies", on_delete=fields.OnDelete.RESTRICT
    )
    inquiry_id: int
    by = fields.CharField(64)
    from_staff = fields.BooleanField()
    text = fields.CharField(1000)
    at_ms = fields.BigIntField()

    class Meta:
        table = "inquiry_reply"
        indexes = (("inquiry_id", "id"),)
