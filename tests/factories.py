"""Rows that tests start from; every argument has a sensible default."""

import itertools
from datetime import date, datetime, timedelta
from typing import Any, Final

from tortoise.expressions import F

from server.banking.models import BankRow, BankStatement
from server.banking.rules import Bank
from server.catalogue.models import Category, ClassKind, Question, Topic, TrainingClass, Video
from server.catalogue.rules import ExamMode, QuestionType, stem_hash
from server.clock import SHANGHAI, to_ms
from server.crypto import keyring
from server.enrolment.models import Enrolment, Order
from server.enrolment.rules import EnrolmentStatus, OrderStatus, order_code
from server.exams.models import Attempt, ExamBlueprint
from server.exams.rules import AttemptKind, AttemptStatus, Doubt, MultiRule, SealedBy
from server.learning.models import TopicProgress
from server.learning.rules import TopicStatus
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import AskReason, ReferenceSource, ReferenceStatus, SnapshotStatus, SubjectKind
from server.registry.models import Certificate, CertificateNumber, Enterprise, Person
from server.registry.rules import CertificateStatus, PersonnelCategory, fold_enterprise_name
from server.review.models import Appeal, ReviewCase
from server.review.rules import ReviewPurpose
from server.sittings.models import Registration, Sitting
from server.sittings.rules import RegistrationStatus, SittingStatus

NOW_MS: Final = to_ms(datetime(2026, 11, 24, 9, 0, tzinfo=SHANGHAI))
TODAY: Final = date(2026, 11, 24)
DAY_MS: Final = 86_400_000
IDENTITY_NUMBER: Final = "370102198001010015"
CERTIFICATE_KEY: Final = "A20151234567"

_serial = itertools.count(1)


def identity_number(serial: int) -> str:
    """A valid, synthetic number; the serial part wraps after 999 and the day moves on."""
    day = date(1970, 1, 1) + timedelta(days=serial // 999)
    digits = f"370102{day:%Y%m%d}{serial % 999 + 1:03d}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return digits + "10X98765432"[sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11]


async def make_enterprise(**changes: Any) -> Enterprise:
    number = next(_serial)
    values: dict[str, Any] = {
        "name": f"示例建设{number}有限公司",
        "credit_code": f"91370100MA{number:08d}",
        "city_code": "370100",
    } | changes
    return await Enterprise.create(folded_name=fold_enterprise_name(values["name"]), **values)


async def make_person(number: str | None = None, **changes: Any) -> Person:
    number = number or identity_number(next(_serial))
    index = keyring().index(number, "person.identity_number")
    return await Person.create(**({"name": "李示例", "identity_number": number, "identity_index": index} | changes))


async def make_certificate(person: Person, enterprise: Enterprise | None = None, **changes: Any) -> Certificate:
    key = changes.pop("key", f"A2015{next(_serial):07d}")
    values: dict[str, Any] = {
        "person": person,
        "enterprise": enterprise or await make_enterprise(),
        "category": PersonnelCategory.A,
        "key": key,
        "display": f"鲁建安{key}",
        "expires_on": TODAY + timedelta(days=45),
        "status": CertificateStatus.VALID,
    }
    certificate = await Certificate.create(**(values | changes))
    await CertificateNumber.create(certificate=certificate, key=key)
    return certificate


async def make_class(**changes: Any) -> TrainingClass:
    kind, _ = await ClassKind.get_or_create(code="A", defaults={"title": "A类", "position": 1, "categories": ["A"]})
    values: dict[str, Any] = {
        "number": f"202601A{next(_serial)}",
        "name": "26年建筑安全网络教育A类学习班（济南）",
        "kind": kind,
        "city_code": "370100",
        "enrol_from": TODAY - timedelta(days=30),
        "enrol_to": TODAY + timedelta(days=30),
        "study_from": TODAY - timedelta(days=30),
        "study_to": TODAY + timedelta(days=60),
        "credit_tenths": 240,
        "seats": 5000,
        "price_fen": 24000,
        "exam_mode": ExamMode.ONLINE,
    }
    return await TrainingClass.create(**(values | changes))


async def make_topic(**changes: Any) -> Topic:
    """A topic with a video row; 45 seconds make its credit of 1.0."""
    number = next(_serial)
    category, _ = await Category.get_or_create(name="建设工程安全生产管理", defaults={"position": 2})
    values: dict[str, Any] = {
        "code": f"GL{number:03d}",
        "category": category,
        "title": f"专题{number}",
        "teacher": "李老师",
        "credit_tenths": 10,
        "required_seconds": 45,
        "kinds": ["A", "B", "C"],
    }
    topic = await Topic.create(**(values | changes))
    await Video.create(topic=topic, key=f"videos/{topic.code}.mp4", bytes=1000, sha256="0" * 64, duration_ms=30_000)
    return topic


async def make_question(topic: Topic | None = None, **changes: Any) -> Question:
    """A single-choice question with four options, whose key is B; `item` and `version` make it a later version."""
    stem = changes.pop("stem", f"第{next(_serial)}题的题干是（ ）。")
    values: dict[str, Any] = {
        "topic": topic or await make_topic(), "type": QuestionType.SINGLE, "stem": stem, "stem_hash": stem_hash(stem),
        "options": ["甲", "乙", "丙", "丁"], "key": "B", "created_ms": NOW_MS, "created_by": "staff:1",
    }  # fmt: skip
    question = await Question.create(**(values | changes))
    if "item" not in changes:
        await Question.filter(id=question.id).update(item=question.id)
        question.item = question.id
    return question


async def make_enrolment(
    certificate: Certificate, training_class: TrainingClass | None = None, **changes: Any
) -> Enrolment:
    training_class = training_class or await make_class()
    serial = next(_serial)
    order = await Order.create(
        number=f"D{serial:08d}",
        code=order_code(serial),
        enterprise_id=certificate.enterprise_id,
        training_class=training_class,
        status=OrderStatus.APPROVED,
        unit_price_fen=24000,
        people=1,
        created_ms=NOW_MS,
    )
    values: dict[str, Any] = {
        "order": order,
        "training_class": training_class,
        "person_id": certificate.person_id,
        "certificate": certificate,
        "category": str(certificate.category),
        "cycle_expires_on": certificate.expires_on,
        "status": EnrolmentStatus.STUDYING,
    }
    return await Enrolment.create(**(values | changes))


async def make_bank_row(fen: int = 48_000, serial: int = 1, **changes: Any) -> BankRow:
    """A booking of its own statement; money in where `fen` is positive."""
    statement = await BankStatement.create(
        filename="明细.csv", sha256="0" * 64, bank=Bank.ABC, imported_ms=NOW_MS, imported_by="staff:1"
    )
    values: dict[str, Any] = {
        "statement": statement, "sheet": "明细", "line": serial, "booked_ms": NOW_MS, "timed": True,
        "amount_fen": fen, "available_fen": max(fen, 0), "account": "1234", "account_index": "i",
        "account_last_four": "1234", "counterparty": "示例", "remark": "", "cells": "{}", "identity": str(serial),
        "fingerprint": str(serial),
    }  # fmt: skip
    return await BankRow.create(**(values | changes))


# An attempt that was handed in and passed by its score.
SEALED: Final[dict[str, Any]] = {
    "status": AttemptStatus.CHECKING, "sealed_ms": NOW_MS + 60_000, "sealed_by": SealedBy.HAND_IN,
    "marked_ms": NOW_MS + 60_000, "answered": 0, "score_halves": 120, "receipt": "0" * 64,
}  # fmt: skip


async def make_attempt(enrolment: Enrolment, **changes: Any) -> Attempt:
    """A running final with an empty paper."""
    values: dict[str, Any] = {
        "person_id": enrolment.person_id, "enrolment": enrolment, "kind": AttemptKind.FINAL, "number": next(_serial),
        "paper": [], "seed": "0", "blueprint": {}, "started_ms": NOW_MS, "deadline_ms": NOW_MS + 3_600_000,
        "session_id": 0, "seen_ms": NOW_MS, "next_photo_ms": NOW_MS,
    }  # fmt: skip
    return await Attempt.create(**(values | changes))


async def make_review_case(attempt: Attempt, **changes: Any) -> ReviewCase:
    values: dict[str, Any] = {
        "attempt": attempt, "purpose": ReviewPurpose.EXAM, "city_code": "370100", "risk": 40,
        "doubts": [Doubt.MULTI_FACE], "opened_ms": NOW_MS,
    }  # fmt: skip
    return await ReviewCase.create(**(values | changes))


async def make_progress(enrolment: Enrolment, topic: Topic | None = None, **changes: Any) -> TopicProgress:
    """A topic that was studied to its end."""
    topic = topic or await make_topic()
    values: dict[str, Any] = {
        "enrolment": enrolment, "topic": topic, "status": TopicStatus.COMPLETED, "required_ms": 45_000,
        "credit_tenths": 10, "watched_ms": 45_000, "started_ms": NOW_MS, "completed_ms": NOW_MS + 45_000,
    }  # fmt: skip
    return await TopicProgress.create(**(values | changes))


async def make_snapshot(person_id: int, subject_id: int = 1, **changes: Any) -> Snapshot:
    """A photograph that was taken and compared; nothing lies in the store unless the test puts it there."""
    number = next(_serial)
    values: dict[str, Any] = {
        "challenge": f"c{number}", "person_id": person_id, "subject_kind": SubjectKind.STUDY, "subject_id": subject_id,
        "reason": AskReason.RANDOM, "status": SnapshotStatus.COMPARED, "asked_ms": NOW_MS, "due_ms": NOW_MS + 60_000,
        "taken_ms": NOW_MS + number, "key": f"snapshots/{number}.jpg", "sha256": f"{number:064d}", "bytes": 20_000,
        "compare": True,
    }  # fmt: skip
    return await Snapshot.create(**(values | changes))


async def make_reference(person_id: int, **changes: Any) -> ReferencePhoto:
    number = next(_serial)
    values: dict[str, Any] = {
        "person_id": person_id, "source": ReferenceSource.REGISTRY, "status": ReferenceStatus.APPROVED,
        "key": f"references/{number}.jpg", "sha256": f"{number:064d}", "created_ms": NOW_MS,
    }  # fmt: skip
    return await ReferencePhoto.create(**(values | changes))


async def make_blueprint(class_id: int, **changes: Any) -> ExamBlueprint:
    """The class's own 组卷规则; the figures are those of the default."""
    values: dict[str, Any] = {
        "training_class_id": class_id, "single_items": 40, "single_halves": 2, "multiple_items": 20,
        "multiple_halves": 4, "true_false_items": 20, "true_false_halves": 2, "pass_halves": 120,
        "multi_rule": MultiRule.HALF_PER_OPTION,
    }  # fmt: skip
    return await ExamBlueprint.create(**(values | changes))


async def complete_credits(enrolment: Enrolment, *topics: Topic) -> None:
    """These topics are studied to their end, and the credits are all there."""
    for topic in topics:
        await TopicProgress.create(
            enrolment=enrolment, topic=topic, status=TopicStatus.COMPLETED, required_ms=45_000, credit_tenths=10,
            watched_ms=45_000, started_ms=NOW_MS, completed_ms=NOW_MS,
        )  # fmt: skip
    training_class = await TrainingClass.get(id=enrolment.training_class_id)
    enrolment.update_from_dict(
        {"status": EnrolmentStatus.CREDITS_COMPLETE, "credit_tenths": training_class.credit_tenths, "begun_ms": NOW_MS}
    )
    await enrolment.save()


async def fill_bank(topic: Topic, single: int = 40, multiple: int = 20, true_false: int = 20) -> None:
    """Questions whose right answers are B, ABD and T."""
    kinds = {QuestionType.SINGLE: (single, "B"), QuestionType.MULTIPLE: (multiple, "ABD")}
    for kind, (number, key) in {**kinds, QuestionType.TRUE_FALSE: (true_false, "T")}.items():
        for _ in range(number):
            changes: dict[str, Any] = {"options": []} if kind is QuestionType.TRUE_FALSE else {}
            await make_question(topic, type=kind, key=key, **changes)


async def make_appeal(attempt: Attempt, **changes: Any) -> Appeal:
    """One that waits for its answer."""
    values: dict[str, Any] = {
        "attempt": attempt, "city_code": "370100", "text": "照片是我本人，当天戴了安全帽。", "created_ms": NOW_MS,
    }  # fmt: skip
    return await Appeal.create(**(values | changes))


async def make_sitting(**changes: Any) -> Sitting:
    """One of 济南 with two seats, published, whose window is open; it begins in ten days."""
    number, starts_ms = next(_serial), NOW_MS + 10 * DAY_MS
    values: dict[str, Any] = {
        "number": f"202612{number % 1000:03d}", "name": "济南第一考场", "venue": "示例职业学院 3 号机房",
        "address": "济南市历下区示例路 1 号", "city_code": "370100", "seats": 2, "sign_up_from_ms": NOW_MS - DAY_MS,
        "sign_up_until_ms": NOW_MS + 5 * DAY_MS, "starts_ms": starts_ms, "ends_ms": starts_ms + 3_600_000,
        "status": SittingStatus.OPEN, "created_ms": NOW_MS, "created_by": "staff:1",
    }  # fmt: skip
    return await Sitting.create(**(values | changes))


async def make_place(sitting: Sitting, enrolment: Enrolment, **changes: Any) -> Registration:
    """A seat with its ticket; the sitting's counts follow."""
    serial = next(_serial)
    seat = await Registration.filter(sitting_id=sitting.id).count() + 1
    values: dict[str, Any] = {
        "sitting": sitting, "enrolment": enrolment, "person_id": enrolment.person_id,
        "status": RegistrationStatus.SIGNED_UP, "seat": seat, "ticket_number": f"{sitting.number}{serial:04d}",
        "token": f"token-{serial}", "created_ms": NOW_MS,
    } | changes  # fmt: skip
    if values["seat"] is not None:
        await Sitting.filter(id=sitting.id).update(seats_taken=F("seats_taken") + 1, tickets=F("tickets") + 1)
    return await Registration.create(**values)


async def make_candidate(training_class: TrainingClass | None = None, **changes: Any) -> Enrolment:
    """Somebody with all credits in a class that is examined in rooms; `changes` are those of the person."""
    training_class = training_class or await make_class(exam_mode=ExamMode.OFFLINE)
    enrolment = await make_enrolment(await make_certificate(await make_person(**changes)), training_class)
    await complete_credits(enrolment)
    return enrolment
