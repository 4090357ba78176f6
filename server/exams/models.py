"""Exams: attempts with their frozen paper, one row per answer, and what happened meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

from server.catalogue.rules import ExamMode
from server.exams.rules import (
    AttemptEventKind,
    AttemptKind,
    AttemptStatus,
    FailReason,
    IncidentEffect,
    IncidentKind,
    IncidentStatus,
    MultiRule,
    SealedBy,
)

if TYPE_CHECKING:
    from server.catalogue.models import Question, TrainingClass
    from server.enrolment.models import Enrolment
    from server.registry.models import Person


class Attempt(Model):
    """A mock or final exam of one person. The clock runs from `started_ms` to `deadline_ms`, whatever happens."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "attempts", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "attempts", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    kind = fields.CharEnumField(AttemptKind, max_length=8)
    number = fields.SmallIntField()  # 1, 2 … of its kind in the enrolment, those that do not count included
    make_up = fields.BooleanField(default=False)  # 补考: a final after one that was lost
    mode = fields.CharEnumField(ExamMode, max_length=8, default=ExamMode.ONLINE)  # in a room: no paper of ours
    status = fields.CharEnumField(AttemptStatus, max_length=16, default=AttemptStatus.IN_PROGRESS)
    # Frozen at the start: [[question's version, order of its options], …], the draw's seed, points and pass mark.
    paper: list[list[Any]] = fields.JSONField()
    seed = fields.CharField(32)
    blueprint: dict[str, Any] = fields.JSONField()
    started_ms = fields.BigIntField()
    deadline_ms = fields.BigIntField()
    # Who sits before it: the newest session wins, and each taking over numbers its answers from a new base.
    session_id = fields.BigIntField()
    device = fields.CharField(100, default="")
    seq_base = fields.BigIntField(default=0)
    # Photographs: the open question, and when the next one is due. None are asked for in a mock.
    camera = fields.BooleanField(default=True)  # as the client last told
    seen_ms = fields.BigIntField()  # of the client's last beat
    challenge = fields.CharField(32, null=True)
    challenge_reason = fields.CharField(8, null=True)
    due_ms = fields.BigIntField(null=True)
    next_photo_ms = fields.BigIntField()
    # The end.
    sealed_ms = fields.BigIntField(null=True)
    sealed_by = fields.CharEnumField(SealedBy, max_length=8, null=True)
    marked_ms = fields.BigIntField(null=True)
    answered = fields.SmallIntField(null=True)
    score_halves = fields.IntField(null=True)  # half points: 60.0 is 120
    receipt = fields.CharField(64, null=True)  # SHA-256 over the entries as they were sealed
    decided_ms = fields.BigIntField(null=True)  # of the verdict in force
    decided_by = fields.CharField(64, default="")  # "system" where it passed by itself
    failed_for = fields.CharEnumField(FailReason, max_length=16, null=True)

    class Meta:
        table = "attempt"
        unique_together = (("enrolment", "kind", "number"),)
        indexes = (("person_id",), ("status", "id"))

    @property
    def ended(self) -> bool:
        """Whether it is over and marked, or does not count."""
        return self.status is not AttemptStatus.IN_PROGRESS


class Answer(Model):
    """The choice in force for one question of a paper, in the letters the trainee saw."""

    slot = fields.BigIntField(primary_key=True)  # attempt × SLOTS + place in the paper: one index, one probe
    choice = fields.CharField(8)
    seq = fields.BigIntField()  # the highest wins
    saved_ms = fields.BigIntField()

    class Meta:
        table = "answer"


class AttemptEvent(Model):
    id = fields.BigIntField(primary_key=True)
    attempt: fields.ForeignKeyRelation[Attempt] = fields.ForeignKeyField(
        "models.Attempt", "events", on_delete=fields.OnDelete.RESTRICT
    )
    attempt_id: int
    kind = fields.CharEnumField(AttemptEventKind, max_length=12)
    at_ms = fields.BigIntField()
    note = fields.CharField(100, default="")  # the device, or whole seconds

    class Meta:
        table = "attempt_event"
        indexes = (("attempt_id", "id"),)


class ExamBlueprint(Model):
    """组卷规则 of a class that differs from the default. Attempts keep a copy of what they were drawn by."""

    training_class: fields.OneToOneRelation[TrainingClass] = fields.OneToOneField(
        "models.TrainingClass", "blueprint", on_delete=fields.OnDelete.RESTRICT, primary_key=True
    )
    training_class_id: int
    single_items = fields.SmallIntField()
    single_halves = fields.SmallIntField()  # of one question: 1 point is 2
    multiple_items = fields.SmallIntField()
    multiple_halves = fields.SmallIntField()
    true_false_items = fields.SmallIntField()
    true_false_halves = fields.SmallIntField()
    pass_halves = fields.SmallIntField()
    multi_rule = fields.CharEnumField(MultiRule, max_length=16)
    minutes = fields.SmallIntField(null=True)  # empty: as the settings say
    mock_tries = fields.SmallIntField(null=True)

    class Meta:
        table = "exam_blueprint"


class Incident(Model):
    """After a power cut or a fault of network or server: more time, or no counting, by two people."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(IncidentKind, max_length=8)
    minutes = fields.SmallIntField(null=True)  # of ADD_TIME
    status = fields.CharEnumField(IncidentStatus, max_length=12, default=IncidentStatus.PROPOSED)
    reason = fields.CharField(200)
    proposed_by = fields.CharField(64)
    proposed_ms = fields.BigIntField()
    decided_by = fields.CharField(64, null=True)
    decided_ms = fields.BigIntField(null=True)
    declined_for = fields.CharField(200, default="")

    class Meta:
        table = "incident"
        indexes = (("status", "id"),)


class IncidentAttempt(Model):
    id = fields.BigIntField(primary_key=True)
    incident: fields.ForeignKeyRelation[Incident] = fields.ForeignKeyField(
        "models.Incident", "attempts", on_delete=fields.OnDelete.RESTRICT
    )
    incident_id: int
    attempt: fields.ForeignKeyRelation[Attempt] = fields.ForeignKeyField(
        "models.Attempt", "incidents", on_delete=fields.OnDelete.RESTRICT
    )
    attempt_id: int
    city_code = fields.CharField(6)  # of its class when it was proposed
    effect = fields.CharEnumField(IncidentEffect, max_length=16, null=True)  # null until it was its turn

    class Meta:
        table = "incident_attempt"
        unique_together = (("incident", "attempt"),)
        indexes = (("attempt_id",),)


class QuestionTally(Model):
    """The sums over all counted answers to one version of a question, of which its statistics are made."""

    question: fields.OneToOneRelation[Question] = fields.OneToOneField(
        "models.Question", "tally", on_delete=fields.OnDelete.RESTRICT, primary_key=True
    )
    question_id: int
    asked = fields.IntField()
    full_marks = fields.IntField()  # how often with full marks
    x = fields.FloatField()
    xx = fields.FloatField()
    y = fields.FloatField()
    yy = fields.FloatField()
    xy = fields.FloatField()
    choices: dict[str, int] = fields.JSONField()  # in the bank's letters; "" for no answer

    class Meta:
        table = "question_tally"


class CountedUpTo(Model):
    """One row: the last attempt whose answers are in the tallies, in the order of marking."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    marked_ms = fields.BigIntField()
    attempt_id = fields.BigIntField()

    class Meta:
        table = "counted_up_to"
