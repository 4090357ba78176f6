"""The log's tables: entries are inserted and later linked into the chain, never changed or deleted."""

from tortoise import fields
from tortoise.models import Model


class AuditEntry(Model):
    id = fields.BigIntField(primary_key=True)
    at_ms = fields.BigIntField()
    actor = fields.CharField(64)  # "trainee:12", "staff:3", "system"
    address = fields.CharField(45, default="")
    action = fields.CharField(64)  # "subject:verb", e.g. "enrolment:opened"
    subject = fields.CharField(96)  # "enrolment:5"
    note = fields.CharField(500, default="")
    digest = fields.CharField(80)  # HMAC over the fields above: this row alone
    position = fields.BigIntField(null=True, unique=True)  # place in the chain, 1, 2, 3 …
    chain = fields.CharField(80, null=True)  # HMAC over the previous link and this digest

    class Meta:
        table = "audit_entry"
        indexes = (("subject",), ("at_ms",), ("actor", "at_ms"), ("action", "at_ms"))


class AuditHead(Model):
    """One row: where the chain ends. Guards against two sealers and against a cut-off tail."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    position = fields.BigIntField()
    chain = fields.CharField(80)

    class Meta:
        table = "audit_head"
