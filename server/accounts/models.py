"""Accounts of trainees, enterprises and staff, with their sessions; consent and notices of trainees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.accounts.rules import ConsentScope, Holder, NoticeKind
from server.crypto import SealedField

if TYPE_CHECKING:
    from server.registry.models import Enterprise, Person


class TraineeAccount(Model):
    """One per person, made at the first login."""

    person: fields.OneToOneRelation[Person] = fields.OneToOneField(
        "models.Person", "account", primary_key=True, on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    password_hash = fields.CharField(200, null=True)  # null: the certificate number still logs in
    openid: str | None = SealedField(null=True, indexed_by="openid_index")
    openid_index = fields.CharField(80, null=True, unique=True)
    licence_ms = fields.BigIntField(null=True)  # when the licence was accepted

    class Meta:
        table = "trainee_account"


class EnterpriseAccount(Model):
    """One per enterprise, made at the first login. Enterprises never register: the register brings them."""

    enterprise: fields.OneToOneRelation[Enterprise] = fields.OneToOneField(
        "models.Enterprise", "account", primary_key=True, on_delete=fields.OnDelete.RESTRICT
    )
    enterprise_id: int
    password_hash = fields.CharField(200, null=True)  # null: the credit code still logs in
    licence_ms = fields.BigIntField(null=True)  # when the licence was last accepted; the log names its version

    class Meta:
        table = "enterprise_account"


class StaffAccount(Model):
    """Somebody of the association or the authority."""

    id = fields.BigIntField(primary_key=True)
    username = fields.CharField(40, unique=True)  # lower case
    name = fields.CharField(50)
    password_hash = fields.CharField(200)
    must_change_password = fields.BooleanField(default=True)  # it was given by an administrator
    roles: list[str] = fields.JSONField(default=list)
    cities: list[str] = fields.JSONField(default=list)  # codes; none: the whole province
    active = fields.BooleanField(default=True)
    totp_secret: str | None = SealedField(null=True)  # base32; null: no second factor yet
    totp_step = fields.BigIntField(default=0)  # of the last code taken, so that none is taken twice
    created_ms = fields.BigIntField()

    class Meta:
        table = "staff_account"


class RecoveryCode(Model):
    """Logs in once where the telephone with the second factor is lost; only its digest is kept."""

    id = fields.BigIntField(primary_key=True)
    staff: fields.ForeignKeyRelation[StaffAccount] = fields.ForeignKeyField(
        "models.StaffAccount", "recovery_codes", on_delete=fields.OnDelete.RESTRICT
    )
    staff_id: int
    digest = fields.CharField(64, unique=True)
    used_ms = fields.BigIntField(null=True)

    class Meta:
        table = "recovery_code"


class Session(Model):
    """A login. Only the token's digest is stored; the hot path asks for it inside its own statement."""

    id = fields.BigIntField(primary_key=True)
    digest = fields.CharField(64, unique=True)
    holder = fields.CharEnumField(Holder, max_length=12)
    holder_id = fields.BigIntField()
    created_ms = fields.BigIntField()
    expires_ms = fields.BigIntField()
    revoked_ms = fields.BigIntField(null=True)
    address = fields.CharField(45, default="")
    client = fields.CharField(200, default="")  # what the client calls itself
    seen_ms = fields.BigIntField(default=0)  # staff: of the last page, for the idle lock
    proved_ms = fields.BigIntField(null=True)  # staff: when the second factor was shown

    class Meta:
        table = "session"
        indexes = (("holder", "holder_id"),)


class LoginGuard(Model):
    """Failures by name (its blind index) and by address, within the window."""

    key = fields.CharField(96, primary_key=True)
    failures = fields.IntField(default=0)
    window_from_ms = fields.BigIntField()
    locked_until_ms = fields.BigIntField(null=True)

    class Meta:
        table = "login_guard"


class PasswordReset(Model):
    """The code sent for a forgotten password: one row per subject, whether or not anybody fits what was typed."""

    subject = fields.CharField(80, primary_key=True)  # blind index of what was typed
    holder = fields.CharEnumField(Holder, max_length=12)
    holder_id = fields.BigIntField(null=True)  # null: nobody fits, or has no mobile
    code = fields.CharField(80)  # blind index: six digits could be tried out from a plain digest
    expires_ms = fields.BigIntField(db_index=True)
    tries = fields.IntField(default=0)

    class Meta:
        table = "password_reset"


class Consent(Model):
    """One row each time somebody agreed; kept after withdrawal as proof."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "consents", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    scope = fields.CharEnumField(ConsentScope, max_length=24)
    version = fields.CharField(20)
    text_sha256 = fields.CharField(64)
    given_ms = fields.BigIntField()
    channel = fields.CharField(200, default="")
    address = fields.CharField(45, default="")
    withdrawn_ms = fields.BigIntField(null=True)

    class Meta:
        table = "consent"


class Notice(Model):
    """A message shown to a person in the application."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "notices", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    kind = fields.CharEnumField(NoticeKind, max_length=24)
    text = fields.CharField(300)
    created_ms = fields.BigIntField()
    read_ms = fields.BigIntField(null=True)

    class Meta:
        table = "notice"
        indexes = (("person_id", "read_ms"),)
