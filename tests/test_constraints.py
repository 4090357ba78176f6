"""Every CHECK and partial unique index refuses what it is there to refuse, and tells its name."""

from typing import Any

import pytest_asyncio
from tortoise.exceptions import IntegrityError

from server import db
from server.accounts.models import Consent, LoginGuard
from server.accounts.rules import ConsentScope
from server.banking.models import BankAllocation
from server.catalogue.models import DistinctQuestions, QuestionReport
from server.catalogue.rules import QuestionStatus
from server.catalogue.rules.reports import ReportStatus
from server.enrolment.models import ChangedEnrolment, Enrolment, EnrolmentChange
from server.enrolment.rules import ChangeKind, ChangeStatus, EnrolmentStatus, InvoiceKind
from server.exams.models import Incident, QuestionTally
from server.exams.rules import FailReason, IncidentKind, IncidentStatus
from server.invoicing.models import InvoiceFile, TaxInvoice
from server.invoicing.rules import InvoiceStatus
from server.learning.models import CreditEntry, ExerciseAnswer, StudyClock, TopicProgress, WatchStretch
from server.learning.rules import TopicStatus
from server.migrations.constraints import CHECKS, UNIQUE_WHERE
from server.outbox import services as outbox
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import AskReason, ReferenceSource, ReferenceStatus, SnapshotStatus, SubjectKind
from server.registry.models import ConstructorRegistration, Person
from server.review.models import Appeal, Opinion
from server.review.rules import AppealStatus, ReviewStatus, Verdict
from server.settings import Settings
from tests.certification.rows import REPORTS_REFUSED, make_reports
from tests.conftest import SQLITE
from tests.factories import (
    NOW_MS,
    SEALED,
    TODAY,
    make_attempt,
    make_bank_row,
    make_blueprint,
    make_certificate,
    make_class,
    make_enrolment,
    make_person,
    make_question,
    make_review_case,
    make_topic,
)
from tests.qna.rows import INQUIRIES_REFUSED, make_inquiries
from tests.sittings.rows import SITTINGS_REFUSED, make_places

# constraint → a change of the rows below that it must refuse
REFUSED = {
    **(REPORTS_REFUSED | SITTINGS_REFUSED | INQUIRIES_REFUSED),
    "ck_study_clock_credit_within_time": "UPDATE study_clock SET credited_ms = beat_ms - opened_ms + 1",
    "ck_study_clock_stretch_within_time": "UPDATE study_clock SET stretch_ms = beat_ms - stretch_from_ms + 1",
    "ck_study_clock_watched": "UPDATE study_clock SET watched_ms = required_ms + 1",
    "ck_watch_stretch_credit_within_time": "UPDATE watch_stretch SET credited_ms = to_ms - from_ms + 1",
    "ck_watch_stretch_reason": "UPDATE watch_stretch SET reason = 'PAUSED'",
    "ck_topic_progress_watched": "UPDATE topic_progress SET watched_ms = -1",
    "ck_topic_progress_restudied": "UPDATE topic_progress SET restudy_ms = required_ms + 1",
    "ck_topic_progress_completed": "UPDATE topic_progress SET completed_ms = NULL WHERE status = 'COMPLETED'",
    "ck_topic_progress_restarted": "UPDATE topic_progress SET restudy_status = 'IN_PROGRESS'",
    "ck_credit_entry_tenths": "UPDATE credit_entry SET tenths = 0",
    "ck_exercise_answer_right": "UPDATE exercise_answer SET is_right = TRUE",
    "ck_question_report_decided": "UPDATE question_report SET decided_ms = NULL WHERE status <> 'OPEN'",
    "uq_question_report_open": "UPDATE question_report SET status = 'OPEN', answer = '', decided_by = NULL,"
    " decided_ms = NULL",
    "ck_topic_credit": "UPDATE topic SET credit_tenths = 21",
    "ck_topic_required": "UPDATE topic SET required_seconds = 0",
    "ck_question_version": "UPDATE question SET item = 0, version = 0",
    "ck_question_first_version": "UPDATE question SET item = id - 1 WHERE version = 1",
    "ck_question_tally_full": "UPDATE question_tally SET full_marks = asked + 1",
    "ck_distinct_questions_order": "UPDATE distinct_questions SET earlier_id = later_id",
    "uq_question_active": "UPDATE question SET status = 'ACTIVE' WHERE status = 'RETIRED'",
    "uq_question_in_force": "UPDATE question SET status = 'RETIRED' WHERE status = 'SUPERSEDED'",
    "ck_training_class_windows": "UPDATE training_class SET study_to = enrol_from, study_from = enrol_to",
    "ck_training_class_numbers": "UPDATE training_class SET seats = -1",
    "ck_enrolment_credit": "UPDATE enrolment SET credit_tenths = -1",
    "ck_enrolment_ground": "UPDATE enrolment SET certificate_id = NULL, registration_id = NULL",
    "ck_enrolment_order_price": "UPDATE enrolment_order SET unit_price_fen = -1",
    "ck_enrolment_order_people": "UPDATE enrolment_order SET people = 0",
    "ck_enrolment_change_second_person": "UPDATE enrolment_change SET decided_by = proposed_by"
    " WHERE status <> 'WITHDRAWN'",
    "ck_enrolment_change_decided": "UPDATE enrolment_change SET status = 'PROPOSED' WHERE kind = 'SWAP'",
    "ck_enrolment_change_amount": "UPDATE enrolment_change SET amount_fen = NULL",
    "ck_enrolment_change_paid_out": "UPDATE enrolment_change SET paid_out_on = NULL",
    "ck_changed_enrolment_target": "UPDATE changed_enrolment SET certificate_id = 1, to_class_id = from_class_id",
    "uq_changed_enrolment_waiting": "UPDATE changed_enrolment SET settled_ms = NULL",
    "ck_bank_row_amount": "UPDATE bank_row SET amount_fen = 0",
    "ck_bank_row_available": "UPDATE bank_row SET available_fen = amount_fen + 1",
    "ck_bank_row_reversal": "UPDATE bank_row SET reversal = TRUE, available_fen = 1",
    "ck_bank_row_reverses": "UPDATE bank_row SET reverses_id = id",
    "ck_bank_allocation_amount": "UPDATE bank_allocation SET amount_fen = 0",
    "ck_tax_invoice_amounts": "UPDATE tax_invoice SET tax_fen = total_fen",
    "ck_tax_invoice_issued": "UPDATE tax_invoice SET issued_on = NULL",
    "ck_tax_invoice_sent": "UPDATE tax_invoice SET status = 'SENT'",
    "ck_tax_invoice_reversed": "UPDATE tax_invoice SET status = 'REVERSED'",
    "ck_snapshot_similarity": "UPDATE snapshot SET similarity = 100.1",
    "ck_snapshot_answered": "UPDATE snapshot SET key = 'snapshots/x.jpg'",
    "ck_snapshot_due": "UPDATE snapshot SET due_ms = asked_ms - 1",
    "ck_attempt_times": "UPDATE attempt SET deadline_ms = started_ms",
    "ck_attempt_sealed": "UPDATE attempt SET sealed_by = NULL",
    "ck_attempt_marked": "UPDATE attempt SET receipt = NULL",
    "ck_attempt_failed_for": "UPDATE attempt SET status = 'REVIEW_FAILED' WHERE marked_ms IS NOT NULL",
    "ck_attempt_score": "UPDATE attempt SET score_halves = -1 WHERE marked_ms IS NOT NULL",
    "ck_exam_blueprint_items": "UPDATE exam_blueprint SET single_items = 61",
    "ck_exam_blueprint_halves": "UPDATE exam_blueprint SET true_false_halves = 0",
    "ck_exam_blueprint_pass": "UPDATE exam_blueprint SET pass_halves = 201",
    "ck_exam_blueprint_limits": "UPDATE exam_blueprint SET minutes = 0",
    "ck_incident_second_person": "UPDATE incident SET decided_by = proposed_by",
    "ck_incident_decided": "UPDATE incident SET status = 'PROPOSED'",
    "ck_incident_minutes": "UPDATE incident SET minutes = NULL",
    "ck_opinion_reason": "UPDATE opinion SET reason = NULL",
    "ck_review_case_closed": "UPDATE review_case SET closed_ms = NULL",
    "ck_review_case_risk": "UPDATE review_case SET risk = 101",
    "ck_appeal_decided": "UPDATE appeal SET decided_ms = NULL",
    "ck_job_tries": "UPDATE job SET tries = -1",
    "ck_login_guard_failures": "UPDATE login_guard SET failures = -1",
    "ck_constructor_registration_level": "UPDATE constructor_registration SET level = 3",
    "uq_topic_progress_unfinished": "UPDATE topic_progress SET status = 'IN_PROGRESS', completed_ms = NULL",
    "uq_consent_in_force": "UPDATE consent SET withdrawn_ms = NULL",
    "uq_reference_photo_approved": "UPDATE reference_photo SET status = 'APPROVED'",
    "uq_reference_photo_candidate": "UPDATE reference_photo SET status = 'CANDIDATE'",
    "uq_attempt_running": "UPDATE attempt SET sealed_ms = NULL, sealed_by = NULL, marked_ms = NULL,"
    " score_halves = NULL, receipt = NULL, status = 'IN_PROGRESS'",
    "uq_review_case_open": "UPDATE review_case SET status = 'OPEN', closed_ms = NULL, verdict = NULL",
    "uq_snapshot_open": "UPDATE snapshot SET status = 'ASKED'",
    "uq_enrolment_cycle": "UPDATE enrolment SET status = 'STUDYING' WHERE certificate_id IS NOT NULL",
    "uq_bank_allocation_in_force": "UPDATE bank_allocation SET released_ms = NULL",
    "uq_invoice_file_in_force": "UPDATE invoice_file SET replaced_ms = NULL",
    "uq_enrolment_registration_cycle": "UPDATE enrolment SET status = 'STUDYING' WHERE certificate_id IS NULL",
}


@pytest_asyncio.fixture
async def rows(database: Settings) -> None:
    """One or two good rows in every table that has a constraint."""
    person = await make_person()
    failed = await _enrolments(person)
    await _study(person, failed)
    await _payments(failed.order_id)
    await _changes(failed)
    await _invoices(failed.order_id)
    await _photographs(person)
    await _exams(failed)
    await _questions()
    for make in (make_inquiries, _practice, make_reports):
        await make(failed)
    await make_places()
    await outbox.add("compare", {}, now_ms=NOW_MS)
    await LoginGuard.create(key="k", failures=1, window_from_ms=NOW_MS)


async def _enrolments(person: Person) -> Enrolment:
    """Two of one certificate's cycle and of one registration's: after FAILED or CANCELLED a new one is allowed."""
    certificate, training_class = await make_certificate(person), await make_class()
    enrolment = await make_enrolment(certificate, training_class)
    registration = await ConstructorRegistration.create(person=person, number="鲁2", level=2, expires_on=TODAY)
    same: dict[str, Any] = {"order_id": enrolment.order_id, "training_class": training_class, "person": person}
    for status in (EnrolmentStatus.STUDYING, EnrolmentStatus.CANCELLED):
        await Enrolment.create(registration=registration, category="E", cycle_expires_on=TODAY, status=status, **same)
    return await make_enrolment(certificate, training_class, status=EnrolmentStatus.FAILED)


async def _payments(order_id: int) -> None:
    """A row allocated, released and allocated again."""
    row = await make_bank_row()
    for released_ms in (NOW_MS, None):
        await BankAllocation.create(
            row=row,
            order_id=order_id,
            amount_fen=1,
            allocated_ms=NOW_MS,
            allocated_by="staff:1",
            released_ms=released_ms,
        )


async def _invoices(order_id: int) -> None:
    """An issued one with a file that was replaced."""
    invoice = await TaxInvoice.create(
        order_id=order_id, city_code="370100", serial="D1-1", status=InvoiceStatus.ISSUED,
        kind=InvoiceKind.GENERAL, title="示例", taxpayer_number="91370100MA0000015D", total_fen=100, tax_fen=6,
        rate_permille=60, requested_ms=NOW_MS, number="2" * 20, issued_on=TODAY,
    )  # fmt: skip
    for place, replaced_ms in enumerate((NOW_MS, None)):
        await InvoiceFile.create(
            invoice=invoice, kind="PDF", key=f"{place}.pdf", sha256="0" * 64, bytes=1, number_read=True,
            stored_ms=NOW_MS, replaced_ms=replaced_ms,
        )  # fmt: skip


async def _study(person: Person, enrolment: Enrolment) -> None:
    now: dict[str, Any] = {"started_ms": NOW_MS, "required_ms": 45_000, "credit_tenths": 10}
    first, second = await make_topic(), await make_topic()
    done: dict[str, Any] = {"status": TopicStatus.COMPLETED, "completed_ms": NOW_MS}
    await TopicProgress.create(enrolment=enrolment, topic=first, **done, **now)
    await TopicProgress.create(enrolment=enrolment, topic=second, status=TopicStatus.IN_PROGRESS, **now)
    await CreditEntry.create(enrolment=enrolment, topic=first, tenths=10, earned_ms=NOW_MS)
    times: dict[str, Any] = {"opened_ms": NOW_MS, "stretch_from_ms": NOW_MS, "beat_ms": NOW_MS + 10_000}
    await StudyClock.create(person=person, credited_ms=10_000, stretch_ms=10_000, watched_ms=1, required_ms=1, **times)
    piece: dict[str, Any] = {"from_ms": NOW_MS, "to_ms": NOW_MS + 1000, "credited_ms": 1000}
    await WatchStretch.create(person=person, enrolment_id=enrolment.id, topic_id=first.id, **piece)


async def _changes(enrolment: Enrolment) -> None:
    """A swap that was declined, a refund that was paid: one after the other, of the same person."""
    values: dict[str, Any] = {"order_id": enrolment.order_id, "reason": "离职", "proposed_by": "staff:1"}
    values |= {"proposed_ms": NOW_MS, "decided_by": "staff:2", "decided_ms": NOW_MS}
    paid: dict[str, Any] = {"amount_fen": 1, "paid_out_on": TODAY}
    for change in (
        await EnrolmentChange.create(kind=ChangeKind.SWAP, status=ChangeStatus.DECLINED, **values),
        await EnrolmentChange.create(kind=ChangeKind.REFUND, status=ChangeStatus.PAID_OUT, **values, **paid),
    ):
        await ChangedEnrolment.create(
            change=change, enrolment=enrolment, from_class_id=enrolment.training_class_id, settled_ms=NOW_MS
        )


async def _questions() -> None:
    """One that was corrected, and a retired one of the same stem."""
    same: dict[str, Any] = {"topic": await make_topic(), "stem": "同一道题"}
    first = await make_question(status=QuestionStatus.SUPERSEDED, **same)
    await make_question(item=first.id, version=2, **same)
    sums: dict[str, Any] = dict.fromkeys(("x", "xx", "y", "yy", "xy"), 0.0)
    await QuestionTally.create(question=first, asked=1, full_marks=1, choices={"B": 1}, **sums)
    retired = await make_question(status=QuestionStatus.RETIRED, **same)
    await DistinctQuestions.create(earlier=first, later=retired, decided_by="staff:1", decided_ms=NOW_MS)


async def _photographs(person: Person) -> None:
    about: dict[str, Any] = {
        "person": person,
        "subject_kind": SubjectKind.STUDY,
        "subject_id": 1,
        "reason": AskReason.START,
    }
    times: dict[str, Any] = {"asked_ms": NOW_MS, "due_ms": NOW_MS}
    await Snapshot.create(challenge="one", status=SnapshotStatus.ASKED, similarity=100, **about, **times)
    await Snapshot.create(challenge="two", status=SnapshotStatus.MISSED, similarity=0, **about, **times)
    given: dict[str, Any] = {"scope": ConsentScope.PHOTO, "version": "1", "text_sha256": "0", "given_ms": NOW_MS}
    await Consent.create(person=person, **given)
    await Consent.create(person=person, withdrawn_ms=NOW_MS, **given)
    photo: dict[str, Any] = {"person": person, "source": ReferenceSource.SNAPSHOT, "sha256": "0", "created_ms": NOW_MS}
    for status in (ReferenceStatus.APPROVED, ReferenceStatus.CANDIDATE, ReferenceStatus.REPLACED):
        await ReferencePhoto.create(key=f"photos/{status}.jpg", status=status, **photo)


async def _exams(enrolment: Enrolment) -> None:
    """One attempt that is over, with a review, a second look at it and an appeal; one that runs."""
    await make_blueprint(enrolment.training_class_id)
    attempt = await make_attempt(enrolment, **SEALED)
    await make_attempt(enrolment)
    closed: dict[str, Any] = {"status": ReviewStatus.CLOSED, "verdict": Verdict.FAIL, "closed_ms": NOW_MS}
    case = await make_review_case(attempt, **closed)
    await make_review_case(attempt)
    await Opinion.create(case=case, by="staff:1", verdict=Verdict.FAIL, reason=FailReason.BLURRED, at_ms=NOW_MS)
    decided: dict[str, Any] = {"status": AppealStatus.UPHELD, "decided_ms": NOW_MS, "decided_by": "staff:3"}
    incident: dict[str, Any] = {"kind": IncidentKind.ADD_TIME, "minutes": 10, "status": IncidentStatus.DONE}
    people: dict[str, Any] = {"proposed_by": "staff:1", "decided_by": "staff:2"}
    await Incident.create(reason="停电", proposed_ms=NOW_MS, decided_ms=NOW_MS, **incident, **people)
    await Appeal.create(attempt=attempt, city_code="370100", text="是我本人", created_ms=NOW_MS, **decided)


async def _practice(enrolment: Enrolment) -> None:
    """A question left unanswered, and reported again after an answer."""
    question = await make_question()
    of_person: dict[str, Any] = {"person_id": enrolment.person_id, "question": question}
    await ExerciseAnswer.create(enrolment=enrolment, topic_id=question.topic_id, at_ms=NOW_MS, **of_person)
    decided: dict[str, Any] = {"answer": "无误", "decided_by": "staff:1", "decided_ms": NOW_MS}
    for decision in ({}, {"status": ReportStatus.DISMISSED, **decided}):
        await QuestionReport.create(text="错", created_ms=NOW_MS, **of_person, **decision)


def name_told(constraint: str) -> str:
    """SQLite names the columns of a unique index, PostgreSQL the index."""
    if SQLITE and constraint in UNIQUE_WHERE:
        table, columns, _ = UNIQUE_WHERE[constraint]
        return ", ".join(f"{table}.{column}" for column in columns.split(", "))
    return constraint


async def refusal_of(statement: str) -> str:
    """The name that the database tells when it refuses; nothing stays changed."""
    try:
        async with db.transaction():
            await db.writer().execute_query(statement)
            raise AssertionError(f"not refused: {statement}")
    except IntegrityError as fault:
        return db.broken_constraint(fault)


async def test_every_constraint_refuses_and_tells_its_name(rows: None) -> None:
    told = {constraint: await refusal_of(statement) for constraint, statement in REFUSED.items()}

    assert told == {constraint: name_told(constraint) for constraint in REFUSED}


def test_every_constraint_is_tried() -> None:
    assert set(REFUSED) == {name for named in CHECKS.values() for name in named} | set(UNIQUE_WHERE)
