"""The job table."""

from tortoise import fields
from tortoise.models import Model


class Job(Model):
    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(40)
    args = fields.TextField()  # JSON object of plain values
    dedupe = fields.CharField(120, null=True, unique=True)  # the same work is never added twice
    run_after_ms = fields.BigIntField()
    tries = fields.IntField(default=0)
    lease = fields.CharField(32, null=True)  # who works on it; a result is written under the same lease
    lease_until_ms = fields.BigIntField(null=True)
    done_ms = fields.BigIntField(null=True)
    dead_ms = fields.BigIntField(null=True)  # laid aside after too many tries
    fault = fields.CharField(200, default="")  # the last exception's class, never its text: that may be personal

    class Meta:
        table = "job"
