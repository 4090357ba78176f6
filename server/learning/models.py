"""Study: one clock per person, progress per topic, one row per watched stretch, one entry per credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.learning.rules import ClockState, TopicStatus, UncreditedReason
from server.proctoring.rules import Span

if TYPE_CHECKING:
    from server.catalogue.models import Question, Topic
    from server.enrolment.models import Enrolment
    from server.registry.models import Person


class TopicProgress(Model):
    """A topic chosen in an enrolment. While it is being watched the clock is ahead of this row."""

    id = fields.BigIntField(primary_key=True)
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "topics", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    topic: fields.ForeignKeyRelation[Topic] = fields.ForeignKeyField(
        "models.Topic", "progress", on_delete=fields.OnDelete.RESTRICT
    )
    topic_id: int
    status = fields.CharEnumField(TopicStatus, max_length=12)
    required_ms = fields.BigIntField()  # frozen when chosen
    credit_tenths = fields.IntField()  # frozen when chosen
    watched_ms = fields.BigIntField(default=0)
    started_ms = fields.BigIntField()
    completed_ms = fields.BigIntField(null=True)
    restudy_status = fields.CharEnumField(TopicStatus, max_length=12, null=True)
    restudy_ms = fields.BigIntField(default=0)
    # Photographs asked for since `round_ms` count; those since `restarted_ms` once the topic has been studied again.
    round_ms = fields.BigIntField(default=0)
    restarted_ms = fields.BigIntField(null=True)
    photos_told_ms = fields.BigIntField(null=True)  # the trainee knows that this round's are bad
    photos_open_ms = fields.BigIntField(null=True)  # since then they wait for people to look at them
    position_seconds = fields.FloatField(default=0)  # where the picture stood when the lease ended

    class Meta:
        table = "topic_progress"
        unique_together = (("enrolment", "topic"),)

    @property
    def photo_span(self) -> Span:
        return Span(self.round_ms, self.restarted_ms)


class StudyClock(Model):
    """The one clock of a person over all devices; every accepted beat is one UPDATE of this row.

    Milliseconds, because whole seconds per beat would lose up to 3 % of honest time.
    """

    person: fields.OneToOneRelation[Person] = fields.OneToOneField(
        "models.Person", "clock", primary_key=True, on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    lease = fields.CharField(64, null=True, unique=True)  # null: nobody studies
    device = fields.CharField(100, default="")
    enrolment_id = fields.BigIntField(null=True)
    topic_id = fields.BigIntField(null=True)
    progress_id = fields.BigIntField(null=True)
    restudy = fields.BooleanField(default=False)
    seq = fields.IntField(default=0)  # the current token's number
    opened_ms = fields.BigIntField()  # first study ever: credit can never exceed the time since
    beat_ms = fields.BigIntField()
    until_ms = fields.BigIntField(default=0)  # the study window's or the certificate's last moment
    credited_ms = fields.BigIntField(default=0)  # of this person, over all topics
    watched_ms = fields.BigIntField(default=0)  # of the running topic
    required_ms = fields.BigIntField(default=0)
    state = fields.CharEnumField(ClockState, max_length=12, default=ClockState.IDLE)
    stretch_from_ms = fields.BigIntField()
    stretch_ms = fields.BigIntField(default=0)  # credited within the running stretch
    stretch_reason = fields.CharEnumField(UncreditedReason, max_length=16, null=True)
    challenge = fields.CharField(32, null=True)
    challenge_reason = fields.CharField(8, null=True)
    due_ms = fields.BigIntField(null=True)
    owes = fields.BooleanField(default=False)  # a photo was not given: no credit until one is accepted
    next_ms = fields.BigIntField(default=0)  # value of credited_ms at which the next photo is asked for
    position_seconds = fields.FloatField(default=0)  # where the picture stands; never counts
    last_credited_ms = fields.BigIntField(default=0)  # of the last beat, to repeat its answer
    last_reason = fields.CharEnumField(UncreditedReason, max_length=16, null=True)

    class Meta:
        table = "study_clock"


class WatchStretch(Model):
    """A closed piece of study time with one reason; never a row per beat."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "stretches", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    enrolment_id = fields.BigIntField()
    topic_id = fields.BigIntField()
    device = fields.CharField(100, default="")
    from_ms = fields.BigIntField()
    to_ms = fields.BigIntField()
    credited_ms = fields.BigIntField()
    reason = fields.CharEnumField(UncreditedReason, max_length=16, null=True)  # null: credited

    class Meta:
        table = "watch_stretch"
        indexes = (("enrolment_id", "from_ms"), ("person_id", "from_ms"))


class CreditEntry(Model):
    id = fields.BigIntField(primary_key=True)
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "credits", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    topic: fields.ForeignKeyRelation[Topic] = fields.ForeignKeyField(
        "models.Topic", "credits", on_delete=fields.OnDelete.RESTRICT
    )
    topic_id: int
    tenths = fields.IntField()
    earned_ms = fields.BigIntField()

    class Meta:
        table = "credit_entry"
        unique_together = (("enrolment", "topic"),)


class ExerciseAnswer(Model):
    """How a question was last answered in the exercises of an enrolment. It earns nothing and loses nothing."""

    id = fields.BigIntField(primary_key=True)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "exercise_answers", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    enrolment: fields.ForeignKeyRelation[Enrolment] = fields.ForeignKeyField(
        "models.Enrolment", "exercise_answers", on_delete=fields.OnDelete.RESTRICT
    )
    enrolment_id: int
    topic: fields.ForeignKeyRelation[Topic] = fields.ForeignKeyField(
        "models.Topic", "exercise_answers", on_delete=fields.OnDelete.RESTRICT
    )
    topic_id: int
    question: fields.ForeignKeyRelation[Question] = fields.ForeignKeyField(
        "models.Question", "exercise_answers", on_delete=fields.OnDelete.RESTRICT
    )
    question_id: int
    choice = fields.CharField(6, default="")  # the last one given; empty: never answered
    is_right = fields.BooleanField(default=False)
    at_ms = fields.BigIntField()  # when it was in an exercise last, answered or not

    class Meta:
        table = "exercise_answer"
        unique_together = (("enrolment", "question"),)
