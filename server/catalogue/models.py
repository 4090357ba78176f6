"""What can be studied: class kinds, classes, topics with their video and questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

from server.catalogue.rules import ExamMode, QuestionStatus, QuestionType
from server.catalogue.rules.reports import ReportStatus

if TYPE_CHECKING:
    from server.registry.models import Person


class ClassKind(Model):
    """A tab of the enrolment page: A, B, C, 二级建造师选修 …; new kinds are rows, not code."""

    code = fields.CharField(8, primary_key=True)
    title = fields.CharField(64)
    position = fields.SmallIntField()
    categories: list[str] = fields.JSONField(default=list)  # PersonnelCategory values it takes
    needs_constructor = fields.BooleanField(default=False)

    class Meta:
        table = "class_kind"


class TrainingClass(Model):
    id = fields.BigIntField(primary_key=True)
    number = fields.CharField(20, unique=True)  # 202201B: year, city, kind
    name = fields.CharField(100)
    kind: fields.ForeignKeyRelation[ClassKind] = fields.ForeignKeyField(
        "models.ClassKind", "classes", on_delete=fields.OnDelete.RESTRICT
    )
    kind_id: str
    city_code = fields.CharField(6, db_index=True)
    enrol_from = fields.DateField()
    enrol_to = fields.DateField()
    study_from = fields.DateField()
    study_to = fields.DateField()
    credit_tenths = fields.IntField()  # 240 = 24.0 credits
    term = fields.SmallIntField(default=1)
    seats = fields.IntField()
    seats_taken = fields.IntField(default=0)  # by confirmed orders; changed by take_seats and free_seats only
    price_fen = fields.IntField()
    exam_mode = fields.CharEnumField(ExamMode, max_length=8)
    seek_allowed = fields.BooleanField(default=True)
    photos_block_exam = fields.BooleanField(default=False)
    held_for = fields.CharField(200, default="")  # why it takes no enrolments yet (筹备中); empty: it is ready

    class Meta:
        table = "training_class"


class Category(Model):
    id = fields.BigIntField(primary_key=True)
    position = fields.SmallIntField()
    name = fields.CharField(40, unique=True)
    description = fields.CharField(200, default="")

    class Meta:
        table = "category"


class Topic(Model):
    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(20, unique=True)
    category: fields.ForeignKeyRelation[Category] = fields.ForeignKeyField(
        "models.Category", "topics", on_delete=fields.OnDelete.RESTRICT
    )
    category_id: int
    title = fields.CharField(100)
    teacher = fields.CharField(50)
    summary = fields.CharField(200, default="")
    credit_tenths = fields.IntField()
    required_seconds = fields.IntField()
    kinds: list[str] = fields.JSONField(default=list)  # categories and class kinds it serves; compared item by item
    active = fields.BooleanField(default=True)

    class Meta:
        table = "topic"


class Video(Model):
    id = fields.BigIntField(primary_key=True)
    topic: fields.OneToOneRelation[Topic] = fields.OneToOneField(
        "models.Topic", "video", on_delete=fields.OnDelete.RESTRICT
    )
    topic_id: int
    key = fields.CharField(200)  # in the file store
    bytes = fields.BigIntField()
    sha256 = fields.CharField(64)
    duration_ms = fields.BigIntField()
    captions_key = fields.CharField(200, null=True)

    class Meta:
        table = "video"


class Question(Model):
    """One version of a question of the bank. Its content never changes: papers and answers name the row they were
    drawn from. A correction is a new row of the same `item`, which supersedes this one."""

    id = fields.BigIntField(primary_key=True)
    # The id of the item's first version; empty only between that row's INSERT and the end of its transaction.
    item: int = fields.BigIntField(null=True)
    version = fields.IntField(default=1)
    topic: fields.ForeignKeyRelation[Topic] = fields.ForeignKeyField(
        "models.Topic", "questions", on_delete=fields.OnDelete.RESTRICT
    )
    topic_id: int
    type = fields.CharEnumField(QuestionType, max_length=12)
    stem = fields.CharField(1000)
    stem_hash = fields.CharField(64, db_index=True)  # of the normalised stem: finds duplicates
    options: list[str] = fields.JSONField(default=list)  # texts of A, B, C … in order
    key = fields.CharField(6)  # "B", "ABD", "T", "F"
    explanation = fields.CharField(1000, default="")
    difficulty = fields.SmallIntField(default=3)  # 1 easy … 5 hard
    knowledge = fields.CharField(50, default="")
    kinds: list[str] = fields.JSONField(default=list)  # empty: all kinds of the topic
    source = fields.CharField(200, default="")
    status = fields.CharEnumField(QuestionStatus, max_length=12, default=QuestionStatus.ACTIVE)
    created_ms = fields.BigIntField()
    created_by = fields.CharField(64)

    class Meta:
        table = "question"
        unique_together = (("item", "version"),)


class DistinctQuestions(Model):
    """Two questions that look alike and were told apart by a person. They are versions: what either says after
    another edit is looked at anew."""

    id = fields.BigIntField(primary_key=True)
    earlier: fields.ForeignKeyRelation[Question] = fields.ForeignKeyField(
        "models.Question", "told_apart_later", on_delete=fields.OnDelete.RESTRICT
    )
    earlier_id: int
    later: fields.ForeignKeyRelation[Question] = fields.ForeignKeyField(
        "models.Question", "told_apart_earlier", on_delete=fields.OnDelete.RESTRICT
    )
    later_id: int
    decided_by = fields.CharField(64)
    decided_ms = fields.BigIntField()

    class Meta:
        table = "distinct_questions"
        unique_together = (("earlier", "later"),)


class QuestionReport(Model):
    """试题纠错: what a trainee finds wrong with a question, and what the academic staff answer."""

    id = fields.BigIntField(primary_key=True)
    question: fields.ForeignKeyRelation[Question] = fields.ForeignKeyField(
        "models.Question", "reports", on_delete=fields.OnDelete.RESTRICT
    )
    question_id: int
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", "question_reports", on_delete=fields.OnDelete.RESTRICT
    )
    person_id: int
    text = fields.CharField(200)
    created_ms = fields.BigIntField()
    status = fields.CharEnumField(ReportStatus, max_length=12, default=ReportStatus.OPEN)
    answer = fields.CharField(200, default="")
    decided_by = fields.CharField(64, null=True)
    decided_ms = fields.BigIntField(null=True)

    class Meta:
        table = "question_report"
