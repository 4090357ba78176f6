"""Score reports in batches, certificates of completion, and ZIPs with many of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.certification.rules import BatchStatus, PrintStatus, ReportStatus
from server.certification.rules.reminding import ReminderChannel, ReminderOutcome
from server.crypto import SealedField

if TYPE_CHECKING:
    from server.enrolment.models import Enrolment
    from server.exams.models import Attempt
    from server.registry.models import Certificate, Enterprise


class ReportBatch(Model):
    """At most 100 reports of one city that go out together under one number, which the province takes once."""

    id = fields.BigIntField(primary_key=True)
    number = fields.CharField(40, unique=True)
    city_code = fields.CharField(6)
    status = fields.CharEnumField(BatchStatus, max_length=12, default=BatchStatus.RELEASED)
    size = fields.SmallIntField()
    released_ms = fields.BigIntField()
    released_by = fields.CharField(64)
    tries = fields.IntField(default=0)  # of the step under way: sending, then asking for the receipt
    next_ms = fields.BigIntField()
    since_ms = fields.BigIntField()  # when the step under way began: after seven days it is given up
    receipt_id = fields.CharField(100, null=True)
    fault = fields.CharField(100, default="")  # of the last try

    class Meta:
        table = "report_batch"
        indexes = (("status", "next_ms"),)


class ScoreReport(Model):
    """The report of one passed attempt. `content` is fixed when it is let go: what is sent twice is the same."""

    id = fields.BigIntField(primary_key=True)
    attempt: fields.OneToOneRelation[Attempt] = fields.OneToOneField(
        "models.Attempt", "report", on_delete=fields.OnDelete.RESTRICT
    )
    attempt_id: int
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "reports", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    record_id = fields.CharField(36, unique=True)  # how the province knows it, for ever
    token = fields.CharField(43, unique=True)  # of the certificate's address: 256 bits
    status = fields.CharEnumField(ReportStatus, max_length=12, default=ReportStatus.QUEUED)
    batch: fields.ForeignKeyNullableRelation[ReportBatch] = fields.ForeignKeyField(
        "models.ReportBatch", "reports", null=True, on_delete=fields.OnDelete.RESTRICT
    )  # the latest
    batch_id: int | None
    content: str | None = SealedField(null=True)  # JSON
    code = fields.CharField(20, default="")  # the province's, of a refusal or a remark
    message = fields.CharField(200, default="")
    queued_ms = fields.BigIntField()
    sent_ms = fields.BigIntField(null=True)
    settled_ms = fields.BigIntField(null=True)
    # 撤销: proposed with a reason by one of the authority, confirmed by another.
    revoke_reason = fields.CharField(200, default="")
    revoke_by = fields.CharField(64, null=True)
    revoke_ms = fields.BigIntField(null=True)
    revoked_by = fields.CharField(64, null=True)
    revoked_ms = fields.BigIntField(null=True)
    told_ms = fields.BigIntField(null=True)  # when the province took the revocation

    class Meta:
        table = "score_report"
        indexes = (("status", "id"), ("batch_id",), ("enrolment_id",))


class CompletionCertificate(Model):
    """继续教育合格证明. `content` is the signed text itself; it never changes."""

    id = fields.BigIntField(primary_key=True)
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "completion_certificates", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    report: fields.OneToOneRelation[ScoreReport] = fields.OneToOneField(
        "models.ScoreReport", "certificate", on_delete=fields.OnDelete.RESTRICT
    )
    report_id: int
    number = fields.CharField(20, unique=True)
    token = fields.CharField(43, unique=True)
    content = fields.TextField()
    signature = fields.CharField(100)  # Ed25519 over `content`, base64
    public_key = fields.CharField(50)  # base64, of the key it was signed with
    issued_ms = fields.BigIntField()
    prints = fields.IntField(default=0)
    printed_ms = fields.BigIntField(null=True)  # the last time
    revoked_ms = fields.BigIntField(null=True)
    revoked_for = fields.CharField(200, default="")

    class Meta:
        table = "completion_certificate"
        indexes = (("enrolment_id",),)


class CertificatePrint(Model):
    """Many certificates as one ZIP, made in the background."""

    id = fields.BigIntField(primary_key=True)
    enterprise: fields.ForeignKeyNullableRelation[Enterprise] = fields.ForeignKeyField(
        "models.Enterprise", "certificate_prints", null=True, on_delete=fields.OnDelete.RESTRICT
    )  # null: asked for by staff
    enterprise_id: int | None
    asked_by = fields.CharField(64)
    asked_ms = fields.BigIntField()
    certificates: list[int] = fields.JSONField()
    done = fields.IntField(default=0)
    status = fields.CharEnumField(PrintStatus, max_length=12, default=PrintStatus.WAITING)
    key = fields.CharField(100, default="")
    ready_ms = fields.BigIntField(null=True)

    class Meta:
        table = "certificate_print"
        indexes = (("enterprise_id", "id"), ("asked_by", "id"), ("status", "ready_ms"))


class Reminder(Model):
    """That somebody is told of an expiry: each certificate, expiry, threshold and channel once."""

    id = fields.BigIntField(primary_key=True)
    certificate: fields.ForeignKeyRelation[Certificate] = fields.ForeignKeyField(
        "models.Certificate", "reminders", on_delete=fields.OnDelete.RESTRICT
    )
    certificate_id: int
    cycle_expires_on = fields.DateField()
    days = fields.SmallIntField()  # before expiry: the threshold
    channel = fields.CharEnumField(ReminderChannel, max_length=8)
    outcome = fields.CharEnumField(ReminderOutcome, max_length=8, default=ReminderOutcome.WAITING)
    created_ms = fields.BigIntField()
    done_ms = fields.BigIntField(null=True)

    class Meta:
        table = "reminder"
        unique_together = (("certificate", "cycle_expires_on", "days", "channel"),)
