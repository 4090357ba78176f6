"""The register's tables. Upstream wins for every column; our results live elsewhere.

`upstream_id` and `upstream_seq` are the province's: its id of the record, and the number of the change last taken.
"""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from server.crypto import SealedField
from server.registry.rules import CertificateStatus, PersonnelCategory


class Enterprise(Model):
    id = fields.BigIntField(primary_key=True)
    upstream_id = fields.CharField(32, null=True, unique=True)
    upstream_seq = fields.BigIntField(null=True)
    name = fields.CharField(200)
    folded_name = fields.CharField(200, db_index=True)  # tolerant of brackets and spaces, for login
    credit_code = fields.CharField(18, unique=True)
    city_code = fields.CharField(6, db_index=True)
    contact = fields.CharField(50, default="")
    phone: str | None = SealedField(null=True)
    active = fields.BooleanField(default=True)

    class Meta:
        table = "enterprise"


class Person(Model):
    id = fields.BigIntField(primary_key=True)
    upstream_id = fields.CharField(32, null=True, unique=True)
    upstream_seq = fields.BigIntField(null=True)
    name = fields.CharField(50)
    identity_number: str = SealedField(indexed_by="identity_index")
    identity_index = fields.CharField(80, unique=True)  # blind index of the identity number
    mobile: str | None = SealedField(null=True)
    photo_sha256 = fields.CharField(64, null=True)  # of the photograph as the province last sent it

    class Meta:
        table = "person"


class Certificate(Model):
    """The identity is our id: number and category may change while somebody is enrolled (C → C3)."""

    id = fields.BigIntField(primary_key=True)
    upstream_id = fields.CharField(32, null=True, unique=True)
    upstream_seq = fields.BigIntField(null=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "certificates", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    enterprise: fields.ForeignKeyRelation[Enterprise] = fields.ForeignKeyField(
        "models.Enterprise", "certificates", on_delete=fields.OnDelete.RESTRICT
    )
    enterprise_id: int
    category = fields.CharEnumField(PersonnelCategory, max_length=4)
    key = fields.CharField(16, db_index=True)  # A20151234567; two provinces may share one
    display = fields.CharField(40)  # 鲁建安A（2015）1234567
    issued_on = fields.DateField(null=True)
    expires_on = fields.DateField(db_index=True)
    status = fields.CharEnumField(CertificateStatus, max_length=4)

    class Meta:
        table = "certificate"
        unique_together = (("person", "enterprise", "category"),)


class CertificateNumber(Model):
    """Every number a certificate has had: after C → C3 the old one still logs in."""

    id = fields.BigIntField(primary_key=True)
    certificate: fields.ForeignKeyRelation[Certificate] = fields.ForeignKeyField(
        "models.Certificate", "numbers", on_delete=fields.OnDelete.RESTRICT
    )
    certificate_id: int
    key = fields.CharField(16)

    class Meta:
        table = "certificate_number"
        unique_together = (("certificate", "key"),)


class ConstructorRegistration(Model):
    id = fields.BigIntField(primary_key=True)
    upstream_id = fields.CharField(32, null=True, unique=True)
    upstream_seq = fields.BigIntField(null=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "constructor_registrations", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    enterprise: fields.ForeignKeyNullableRelation[Enterprise] = fields.ForeignKeyField(
        "models.Enterprise", "constructor_registrations", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    enterprise_id: int | None
    number = fields.CharField(40, unique=True)
    level = fields.SmallIntField()  # 1 or 2
    specialities = fields.CharField(200, default="")
    expires_on = fields.DateField()  # the registration's expiry, not the e-certificate's 180 days
    active = fields.BooleanField(default=True)

    class Meta:
        table = "constructor_registration"


class ImportUpload(Model):
    """A file that somebody has uploaded to be imported and not imported yet. It is deleted when it is imported, or an
    hour later; the row stays, so that a second click finds what the first one did."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(20)  # of import: whose pages it belongs to
    filename = fields.CharField(200)
    key = fields.CharField(100, unique=True)
    uploaded_by = fields.CharField(64)
    uploaded_ms = fields.BigIntField(db_index=True)
    claimed_ms = fields.BigIntField(null=True)  # somebody is importing it
    imported_ms = fields.BigIntField(null=True)
    made = fields.BigIntField(null=True)  # the row that its import has made, where it makes one
    deleted_ms = fields.BigIntField(null=True)  # the file

    class Meta:
        table = "import_upload"


class SyncCursor(Model):
    """How far one stream of the province's changes has been taken; the cursor moves with the rows it stands for."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(20, unique=True)
    cursor = fields.CharField(200, default="")
    taken = fields.BigIntField(default=0)  # changes since the beginning, repeats and all
    busy_until_ms = fields.BigIntField(default=0)  # one at a time takes a stream
    asked_ms = fields.BigIntField(null=True)  # the last time that somebody tried
    synced_ms = fields.BigIntField(null=True)  # the last time that the end of the stream was reached
    fault = fields.CharField(60, default="")  # why the last try ended before: a number or a class, nothing personal

    class Meta:
        table = "sync_cursor"


class SyncIssue(Model):
    """A record that could not be taken, put aside with the reason; the newest of its id."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(20)
    upstream_id = fields.CharField(64)  # of what has no usable id: a digest of it
    seq = fields.BigIntField()
    op = fields.CharField(1)
    reason = fields.CharField(200)
    record: str = SealedField()  # JSON
    waiting = fields.BooleanField()  # for somebody who may still come: tried again by itself
    first_ms = fields.BigIntField()
    tried_ms = fields.BigIntField()
    solved_ms = fields.BigIntField(null=True, db_index=True)

    class Meta:
        table = "sync_issue"
        unique_together = (("kind", "upstream_id"),)
