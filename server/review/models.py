"""Reviews of attempts, the opinions of people on them, and appeals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.exams.rules import FailReason
from server.review.rules import AppealStatus, ReviewPurpose, ReviewStatus, Verdict

if TYPE_CHECKING:
    from server.exams.models import Attempt


class ReviewCase(Model):
    """An attempt that people look at. Everything a reviewer decides hangs on it as an opinion."""

    id = fields.BigIntField(primary_key=True)
    attempt: fields.ForeignKeyRelation[Attempt] = fields.ForeignKeyField(
        "models.Attempt", "reviews", on_delete=fields.OnDelete.RESTRICT
    )
    attempt_id: int
    purpose = fields.CharEnumField(ReviewPurpose, max_length=8)
    status = fields.CharEnumField(ReviewStatus, max_length=8, default=ReviewStatus.OPEN)
    verdict = fields.CharEnumField(Verdict, max_length=4, null=True)  # in force, once closed
    city_code = fields.CharField(6)  # of the class
    risk = fields.SmallIntField()  # 0-100: the order of the queue, never a verdict
    doubts: list[str] = fields.JSONField(default=list)  # why it did not pass by itself
    opened_ms = fields.BigIntField()
    closed_ms = fields.BigIntField(null=True)
    lease_by = fields.CharField(64, null=True)  # who has it open
    lease_until_ms = fields.BigIntField(default=0)

    class Meta:
        table = "review_case"
        indexes = (("attempt_id",), ("status", "risk", "opened_ms"), ("closed_ms",))


class Opinion(Model):
    """What one person thinks of an attempt, after looking at its photographs."""

    id = fields.BigIntField(primary_key=True)
    case: fields.ForeignKeyRelation[ReviewCase] = fields.ForeignKeyField(
        "models.ReviewCase", "opinions", on_delete=fields.OnDelete.RESTRICT
    )
    case_id: int
    by = fields.CharField(64)
    verdict = fields.CharEnumField(Verdict, max_length=4)
    reason = fields.CharEnumField(FailReason, max_length=16, null=True)
    note = fields.CharField(200, default="")
    second = fields.BooleanField(default=False)  # given while another one waited to be confirmed
    at_ms = fields.BigIntField()
    taken_back_ms = fields.BigIntField(null=True)

    class Meta:
        table = "opinion"
        indexes = (("case_id", "by"), ("by", "at_ms"))


class Appeal(Model):
    """A trainee's answer to 照片审核未通过: one per attempt, answered by a third person."""

    id = fields.BigIntField(primary_key=True)
    attempt: fields.OneToOneRelation[Attempt] = fields.OneToOneField(
        "models.Attempt", "appeal", on_delete=fields.OnDelete.RESTRICT
    )
    attempt_id: int
    city_code = fields.CharField(6)
    text = fields.CharField(1000)
    status = fields.CharEnumField(AppealStatus, max_length=12, default=AppealStatus.WAITING)
    created_ms = fields.BigIntField()
    answer = fields.CharField(500, default="")
    decided_by = fields.CharField(64, default="")
    decided_ms = fields.BigIntField(null=True)

    class Meta:
        table = "appeal"
        indexes = (("status", "created_ms"),)
