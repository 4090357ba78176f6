"""Snapshots (a question and, once answered, a photograph) and reference photos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from server.crypto import SealedField
from server.proctoring.rules import (
    AskReason,
    ReferenceSource,
    ReferenceStatus,
    SnapshotFlag,
    SnapshotStatus,
    SubjectKind,
    unusable,
)

if TYPE_CHECKING:
    from server.registry.models import Person


class Snapshot(Model):
    """One row from the question to the verdict, so that an answer is one guarded UPDATE."""

    id = fields.BigIntField(primary_key=True)
    challenge = fields.CharField(32, unique=True)  # the nonce the client answers to
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "snapshots", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    subject_kind = fields.CharEnumField(SubjectKind, max_length=8)
    subject_id = fields.BigIntField()
    reason = fields.CharEnumField(AskReason, max_length=8)
    status = fields.CharEnumField(SnapshotStatus, max_length=10, default=SnapshotStatus.ASKED)
    asked_ms = fields.BigIntField()
    due_ms = fields.BigIntField()
    taken_ms = fields.BigIntField(null=True)
    key = fields.CharField(120, null=True)  # in the file store
    sha256 = fields.CharField(64, null=True, unique=True)  # the same bytes never answer twice, of nobody
    bytes = fields.IntField(null=True)
    compare = fields.BooleanField(default=False)  # the consent in force when it was taken allows comparison
    flags: list[str] = fields.JSONField(default=list)
    similarity = fields.FloatField(null=True)  # 0-100, one decimal, calibrated
    scores: dict[str, Any] | None = fields.JSONField(null=True)  # scores of the models, not comparable with each other
    engine = fields.CharField(20, null=True)
    engine_version = fields.CharField(40, null=True)
    thresholds: dict[str, Any] | None = fields.JSONField(null=True)  # in force at the comparison
    dhash = fields.CharField(16, null=True)

    class Meta:
        table = "snapshot"
        indexes = (("subject_kind", "subject_id"), ("person_id", "taken_ms"))

    @property
    def flaws(self) -> list[SnapshotFlag]:
        return [SnapshotFlag(flag) for flag in self.flags]

    @property
    def is_unusable(self) -> bool:
        return unusable(self.status, self.flags)

    @property
    def pass_line(self) -> float | None:
        """The similarity from which the comparison takes a face for the same person."""
        return self.thresholds["similarity_match"] if self.thresholds else None


class ReferencePhoto(Model):
    """The face a person's photographs are compared with."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "reference_photos", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    source = fields.CharEnumField(ReferenceSource, max_length=10)
    status = fields.CharEnumField(ReferenceStatus, max_length=10)
    key = fields.CharField(120)
    sha256 = fields.CharField(64)
    created_ms = fields.BigIntField()
    template: str | None = SealedField(null=True)  # base64 of the engine's template; deleted at withdrawal
    engine_version = fields.CharField(40, null=True)
    snapshot: fields.ForeignKeyNullableRelation[Snapshot] = fields.ForeignKeyField(
        "models.Snapshot", "candidates", null=True, on_delete=fields.OnDelete.RESTRICT
    )
    snapshot_id: int | None

    class Meta:
        table = "reference_photo"
        indexes = (("person_id",),)
