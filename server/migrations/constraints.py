"""CHECKs, partial unique indexes and triggers that hold what the code relies on; one list for both dialects.

Tortoise drops `Meta.constraints` silently (its issue 2272), so models do not carry them: the generator of
the migration files puts them in.
"""

from typing import Final

# table → name → condition
CHECKS: Final[dict[str, dict[str, str]]] = {
    "study_clock": {
        # Credited time of a person never exceeds the time that has passed on our clock.
        "ck_study_clock_credit_within_time": "credited_ms BETWEEN 0 AND beat_ms - opened_ms",
        "ck_study_clock_stretch_within_time": "stretch_ms BETWEEN 0 AND beat_ms - stretch_from_ms",
        "ck_study_clock_watched": "watched_ms BETWEEN 0 AND required_ms",
    },
    "watch_stretch": {
        "ck_watch_stretch_credit_within_time": "credited_ms BETWEEN 0 AND to_ms - from_ms",
        "ck_watch_stretch_reason": "reason IS NULL OR credited_ms = 0",
    },
    "topic_progress": {
        "ck_topic_progress_watched": "watched_ms BETWEEN 0 AND required_ms",
        "ck_topic_progress_restudied": "restudy_ms BETWEEN 0 AND required_ms",
        "ck_topic_progress_completed": "(status = 'COMPLETED') = (completed_ms IS NOT NULL)",
        "ck_topic_progress_restarted": "restarted_ms IS NOT NULL OR COALESCE(restudy_status, '') <> 'IN_PROGRESS'",
    },
    "credit_entry": {"ck_credit_entry_tenths": "tenths > 0"},
    "exercise_answer": {"ck_exercise_answer_right": "NOT is_right OR choice <> ''"},
    "question_report": {
        "ck_question_report_decided": "(status = 'OPEN') = (decided_ms IS NULL)"
        " AND (decided_by IS NULL) = (decided_ms IS NULL) AND (answer = '') = (decided_ms IS NULL)",
    },
    "inquiry": {
        "ck_inquiry_waiting": "(status IN ('OPEN', 'REOPENED')) = (due_ms IS NOT NULL)",
        "ck_inquiry_answered": "status NOT IN ('ANSWERED', 'REOPENED') OR answered_ms IS NOT NULL",
    },
    "topic": {
        "ck_topic_credit": "credit_tenths BETWEEN 5 AND 20",
        "ck_topic_required": "required_seconds > 0",
    },
    "question": {
        "ck_question_version": "version > 0",
        "ck_question_first_version": "(item = id) = (version = 1)",
    },
    "question_tally": {"ck_question_tally_full": "full_marks BETWEEN 0 AND asked"},
    "distinct_questions": {"ck_distinct_questions_order": "earlier_id < later_id"},
    "score_report": {
        # Whoever proposed a revocation does not confirm it.
        "ck_score_report_second_person": "revoked_by IS NULL OR revoked_by <> revoke_by",
        "ck_score_report_revoked": "(status = 'REVOKED') = (revoked_ms IS NOT NULL)"
        " AND (revoke_by IS NULL) = (revoke_ms IS NULL) AND (revoked_ms IS NULL OR revoke_ms IS NOT NULL)",
        "ck_score_report_content": "status IN ('QUEUED', 'WITHDRAWN') OR batch_id IS NOT NULL AND content IS NOT NULL",
    },
    "report_batch": {
        "ck_report_batch_size": "size BETWEEN 1 AND 100",
        "ck_report_batch_receipt": "status <> 'SENT' OR receipt_id IS NOT NULL",
    },
    "reminder": {"ck_reminder_done": "(outcome = 'WAITING') = (done_ms IS NULL)", "ck_reminder_days": "days >= 0"},
    "completion_certificate": {"ck_completion_certificate_prints": "prints >= 0 AND (prints = 0) = (printed_ms IS NULL)"},
    "training_class": {
        "ck_training_class_windows": "enrol_from <= enrol_to AND study_from <= study_to",
        "ck_training_class_numbers": "credit_tenths > 0 AND seats >= 0 AND price_fen >= 0 AND seats_taken >= 0",
    },
    "enrolment": {
        "ck_enrolment_credit": "credit_tenths >= 0",
        "ck_enrolment_ground": "certificate_id IS NOT NULL OR registration_id IS NOT NULL",
    },
    "enrolment_order": {
        "ck_enrolment_order_price": "unit_price_fen >= 0",
        "ck_enrolment_order_people": "people > 0",
    },
    "enrolment_change": {
        # Whoever proposed does not decide; he may withdraw.
        "ck_enrolment_change_second_person": "decided_by IS NULL OR status = 'WITHDRAWN' OR decided_by <> proposed_by",
        "ck_enrolment_change_decided": "(status = 'PROPOSED') = (decided_ms IS NULL)"
        " AND (decided_by IS NULL) = (decided_ms IS NULL)",
        "ck_enrolment_change_amount": "(kind = 'REFUND') = (amount_fen IS NOT NULL)"
        " AND (amount_fen IS NULL OR amount_fen >= 0)",
        "ck_enrolment_change_paid_out": "(status = 'PAID_OUT') = (paid_out_on IS NOT NULL)"
        " AND (status <> 'PAID_OUT' OR kind = 'REFUND')",
    },
    "changed_enrolment": {
        "ck_changed_enrolment_target": "CASE WHEN to_class_id IS NULL THEN 0 ELSE 1 END"
        " + CASE WHEN certificate_id IS NULL THEN 0 ELSE 1 END"
        " + CASE WHEN registration_id IS NULL THEN 0 ELSE 1 END <= 1",
    },
    "snapshot": {
        "ck_snapshot_similarity": "similarity IS NULL OR similarity BETWEEN 0 AND 100",
        "ck_snapshot_answered": "(key IS NULL) = (sha256 IS NULL) AND (key IS NULL) = (taken_ms IS NULL)",
        "ck_snapshot_due": "due_ms >= asked_ms",
    },
    "bank_row": {
        "ck_bank_row_amount": "amount_fen <> 0",
        # A row is used up once, and a reversal never.
        "ck_bank_row_available": "available_fen BETWEEN 0 AND CASE WHEN amount_fen > 0 THEN amount_fen ELSE 0 END",
        "ck_bank_row_reversal": "NOT reversal OR available_fen = 0",
        "ck_bank_row_reverses": "reverses_id IS NULL OR (reversal AND reverses_id <> id)",
    },
    "tax_invoice": {
        "ck_tax_invoice_amounts": "total_fen > 0 AND tax_fen BETWEEN 0 AND total_fen - 1",
        # An issued one has number and day, a reversed one a red number of its own and a reason.
        "ck_tax_invoice_issued": "(number IS NULL) = (issued_on IS NULL)"
        " AND (number IS NULL) = (status IN ('REQUESTED', 'WITHDRAWN'))",
        "ck_tax_invoice_sent": "status <> 'SENT' OR sent_ms IS NOT NULL",
        "ck_tax_invoice_reversed": "(red_number IS NULL) = (reversed_for IS NULL)"
        " AND (red_number IS NULL) = (status <> 'REVERSED') AND (red_number IS NULL OR red_number <> number)",
    },
    "bank_allocation": {"ck_bank_allocation_amount": "amount_fen > 0"},
    "attempt": {
        "ck_attempt_times": "deadline_ms > started_ms AND (sealed_ms IS NULL OR sealed_ms >= started_ms)",
        "ck_attempt_sealed": "(sealed_ms IS NULL) = (sealed_by IS NULL)",
        # A result exists only of what was sealed, and all of it at once.
        "ck_attempt_marked": "(marked_ms IS NULL) = (score_halves IS NULL) AND (marked_ms IS NULL) = (receipt IS NULL)"
        " AND (marked_ms IS NULL OR sealed_ms IS NOT NULL) AND (marked_ms IS NOT NULL OR status IN ('IN_PROGRESS', 'VOIDED'))",
        "ck_attempt_failed_for": "status <> 'REVIEW_FAILED' OR failed_for IS NOT NULL",
        "ck_attempt_score": "score_halves IS NULL OR score_halves >= 0",
    },
    "exam_blueprint": {
        "ck_exam_blueprint_items": "single_items >= 0 AND multiple_items >= 0 AND true_false_items >= 0"
        " AND single_items + multiple_items + true_false_items BETWEEN 1 AND 100",
        "ck_exam_blueprint_halves": "single_halves BETWEEN 1 AND 20 AND multiple_halves BETWEEN 1 AND 20"
        " AND true_false_halves BETWEEN 1 AND 20",
        "ck_exam_blueprint_pass": "pass_halves BETWEEN 1 AND single_items * single_halves"
        " + multiple_items * multiple_halves + true_false_items * true_false_halves",
        "ck_exam_blueprint_limits": "(minutes IS NULL OR minutes BETWEEN 1 AND 600)"
        " AND (mock_tries IS NULL OR mock_tries BETWEEN 0 AND 99)",
    },
    "incident": {
        # Whoever proposed does not decide; he may withdraw.
        "ck_incident_second_person": "decided_by IS NULL OR status = 'WITHDRAWN' OR decided_by <> proposed_by",
        "ck_incident_decided": "(status = 'PROPOSED') = (decided_ms IS NULL)"
        " AND (decided_by IS NULL) = (decided_ms IS NULL)",
        "ck_incident_minutes": "(kind = 'ADD_TIME') = (minutes IS NOT NULL) AND (minutes IS NULL OR minutes > 0)",
    },
    "opinion": {"ck_opinion_reason": "(verdict = 'FAIL') = (reason IS NOT NULL)"},
    "review_case": {
        "ck_review_case_closed": "(status = 'CLOSED') = (closed_ms IS NOT NULL) AND (status = 'CLOSED') = (verdict IS NOT NULL)",
        "ck_review_case_risk": "risk BETWEEN 0 AND 100",
    },
    "sitting": {
        "ck_sitting_seats": "seats > 0 AND seats_taken BETWEEN 0 AND seats AND tickets >= seats_taken",
        "ck_sitting_times": "sign_up_from_ms < sign_up_until_ms AND sign_up_until_ms <= starts_ms AND starts_ms < ends_ms",
    },
    "sitting_registration": {
        # Who has, or had, a seat has a ticket.
        "ck_sitting_registration_ticket": "(seat IS NULL) = (ticket_number IS NULL) AND (seat IS NULL) = (token IS NULL)"
        " AND (seat IS NOT NULL OR status IN ('WAITING', 'WITHDRAWN', 'CANCELLED'))",
        "ck_sitting_registration_result": "(attempt_id IS NOT NULL) = (status IN ('ABSENT', 'MISCONDUCT', 'SCORED'))",
        "ck_sitting_registration_checked_in": "(status = 'CHECKED_IN' AND checked_in_ms IS NOT NULL)"
        " OR status <> 'CHECKED_IN'",
    },
    "appeal": {"ck_appeal_decided": "(status = 'WAITING') = (decided_ms IS NULL)"},
    "job": {"ck_job_tries": "tries >= 0"},
    "login_guard": {"ck_login_guard_failures": "failures >= 0"},
    "constructor_registration": {"ck_constructor_registration_level": "level IN (1, 2)"},
}

_CYCLE_FREE: Final = "('FAILED', 'CANCELLED', 'REFUNDED', 'SWAPPED')"

# name → (table, columns, condition)
UNIQUE_WHERE: Final[dict[str, tuple[str, str, str]]] = {
    "uq_topic_progress_unfinished": ("topic_progress", "enrolment_id", "status = 'IN_PROGRESS'"),
    # Superseded versions keep their stem, and a retired question may be asked anew by another.
    "uq_question_active": ("question", "topic_id, stem_hash", "status = 'ACTIVE'"),
    "uq_question_in_force": ("question", "item", "status <> 'SUPERSEDED'"),
    # Who reports a question once more before it is answered says it in other words.
    "uq_question_report_open": ("question_report", "question_id, person_id", "status = 'OPEN'"),
    "uq_consent_in_force": ("consent", "person_id", "withdrawn_ms IS NULL"),
    "uq_reference_photo_approved": ("reference_photo", "person_id", "status = 'APPROVED'"),
    "uq_reference_photo_candidate": ("reference_photo", "person_id", "status = 'CANDIDATE'"),
    "uq_bank_allocation_in_force": ("bank_allocation", "row_id, order_id", "released_ms IS NULL"),
    "uq_invoice_file_in_force": ("invoice_file", "invoice_id, kind", "replaced_ms IS NULL"),
    "uq_attempt_running": ("attempt", "enrolment_id", "sealed_ms IS NULL"),
    "uq_completion_certificate_in_force": ("completion_certificate", "enrolment_id", "revoked_ms IS NULL"),
    "uq_review_case_open": ("review_case", "attempt_id", "status <> 'CLOSED'"),
    # A person has one place at a time, and a seat one person.
    "uq_sitting_registration_open": (
        "sitting_registration", "enrolment_id", "status IN ('SIGNED_UP', 'WAITING', 'CHECKED_IN')",
    ),
    "uq_sitting_registration_seat": (
        "sitting_registration", "sitting_id, seat",
        "status IN ('SIGNED_UP', 'CHECKED_IN', 'ABSENT', 'MISCONDUCT', 'SCORED')",
    ),
    "uq_snapshot_open": ("snapshot", "person_id, subject_kind, subject_id", "status = 'ASKED'"),
    # A person has one change at a time that waits for its decision.
    "uq_changed_enrolment_waiting": ("changed_enrolment", "enrolment_id", "settled_ms IS NULL"),
    # One enrolment per certificate cycle; after FAILED, or one given up, a new one is allowed.
    "uq_enrolment_cycle": (
        "enrolment",
        "certificate_id, cycle_expires_on",
        f"status NOT IN {_CYCLE_FREE}",
    ),
    "uq_enrolment_registration_cycle": (
        "enrolment",
        "registration_id, cycle_expires_on",
        f"certificate_id IS NULL AND status NOT IN {_CYCLE_FREE}",
    ),
}

# name → (table, columns, condition): partial indexes for the queues
INDEX_WHERE: Final[dict[str, tuple[str, str, str]]] = {
    "ix_attempt_counted": ("attempt", "marked_ms, id", "kind = 'FINAL' AND marked_ms IS NOT NULL"),
    "ix_job_due": ("job", "run_after_ms, id", "done_ms IS NULL AND dead_ms IS NULL"),
    "ix_audit_entry_unlinked": ("audit_entry", "id", "position IS NULL"),
    "ix_invoice_details_due": ("invoice_details", "order_id", "due_fen <> 0"),
    "ix_bank_row_waiting": ("bank_row", "booked_ms, id", "available_fen > 0"),
    "ix_bank_row_waiting_statement": ("bank_row", "statement_id", "available_fen > 0"),
    "ix_bank_row_reversal": ("bank_row", "id", "reversal"),
    "ix_bank_match_suggested": ("bank_match", "row_id", "verdict = 'SUGGESTED'"),
    "ix_enrolment_order_queue": ("enrolment_order", "submitted_ms, id", "status = 'SUBMITTED'"),
    "ix_enrolment_order_decided": ("enrolment_order", "decided_ms", "decided_ms IS NOT NULL"),
    "ix_bank_allocation_order": ("bank_allocation", "order_id", "released_ms IS NULL"),
    "ix_attempt_deadline": ("attempt", "deadline_ms", "sealed_ms IS NULL"),
    "ix_attempt_unmarked": ("attempt", "id", "sealed_ms IS NOT NULL AND status = 'IN_PROGRESS'"),
    "ix_attempt_checking": ("attempt", "sealed_ms", "status = 'CHECKING'"),
    "ix_reference_photo_queue": ("reference_photo", "created_ms, id", "status = 'CANDIDATE'"),
    "ix_question_report_queue": ("question_report", "created_ms, id", "status = 'OPEN'"),
    "ix_inquiry_queue": ("inquiry", "due_ms, id", "due_ms IS NOT NULL"),
    "ix_incident_attempt_turn": ("incident_attempt", "incident_id, id", "effect IS NULL"),
    "ix_topic_progress_photos": ("topic_progress", "photos_open_ms, id", "photos_open_ms IS NOT NULL"),
    "ix_snapshot_asked": ("snapshot", "due_ms", "status = 'ASKED'"),
}

# The log is append-only: what is written stays as it is; only the link is set, once.
_LOG_COLUMNS = ("at_ms", "actor", "address", "action", "subject", "note", "digest")
_SAME = " AND ".join(f"NEW.{column} = OLD.{column}" for column in _LOG_COLUMNS)
_LINKED_ONCE = "(OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))"

TRIGGERS: Final[dict[str, list[str]]] = {
    "sqlite": [
        "CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN"
        " SELECT RAISE(ABORT, 'audit_entry is append-only'); END",
        f"CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT ({_SAME} AND {_LINKED_ONCE}) BEGIN"
        " SELECT RAISE(ABORT, 'audit_entry is append-only'); END",
    ],
    "postgres": [
        "CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'audit_entry is append-only'; END $$",
        "CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry"
        " FOR EACH ROW EXECUTE FUNCTION audit_entry_refuse()",
        "CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry"
        f" FOR EACH ROW WHEN (NOT ({_SAME} AND {_LINKED_ONCE})) EXECUTE FUNCTION audit_entry_refuse()",
    ],
}

# PostgreSQL: rows rewritten at every beat keep room on their page (HOT updates).
STORAGE: Final = ("ALTER TABLE study_clock SET (fillfactor = 70)", "ALTER TABLE job SET (fillfactor = 80)", "ALTER TABLE attempt SET (fillfactor = 70)")
