from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at_ms" BIGINT NOT NULL,
    "actor" VARCHAR(64) NOT NULL,
    "address" VARCHAR(45) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(96) NOT NULL,
    "note" VARCHAR(500) NOT NULL,
    "digest" VARCHAR(80) NOT NULL,
    "position" BIGINT UNIQUE,
    "chain" VARCHAR(80)
);
CREATE INDEX "idx_audit_entry_subject_a57072" ON "audit_entry" ("subject");
CREATE TABLE "audit_head" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "position" BIGINT NOT NULL,
    "chain" VARCHAR(80) NOT NULL
);
COMMENT ON TABLE "audit_head" IS 'One row: where the chain ends. Guards against two sealers and against a cut-off tail.';
CREATE TABLE "job" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "args" TEXT NOT NULL,
    "dedupe" VARCHAR(120) UNIQUE,
    "run_after_ms" BIGINT NOT NULL,
    "tries" INT NOT NULL,
    "lease" VARCHAR(32),
    "lease_until_ms" BIGINT,
    "done_ms" BIGINT,
    "dead_ms" BIGINT,
    "fault" VARCHAR(200) NOT NULL,
    CONSTRAINT "ck_job_tries" CHECK (tries >= 0)
);
CREATE TABLE "enterprise" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "folded_name" VARCHAR(200) NOT NULL,
    "credit_code" VARCHAR(18) NOT NULL UNIQUE,
    "city_code" VARCHAR(6) NOT NULL,
    "contact" VARCHAR(50) NOT NULL,
    "phone" TEXT,
    "active" BOOL NOT NULL
);
CREATE INDEX "idx_enterprise_folded__9246af" ON "enterprise" ("folded_name");
CREATE INDEX "idx_enterprise_city_co_76d673" ON "enterprise" ("city_code");
CREATE TABLE "person" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "name" VARCHAR(50) NOT NULL,
    "identity_number" TEXT NOT NULL,
    "identity_index" VARCHAR(80) NOT NULL UNIQUE,
    "mobile" TEXT
);
CREATE TABLE "certificate" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "category" VARCHAR(4) NOT NULL,
    "key" VARCHAR(16) NOT NULL,
    "display" VARCHAR(40) NOT NULL,
    "issued_on" DATE,
    "expires_on" DATE NOT NULL,
    "status" VARCHAR(4) NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_person__05547f" UNIQUE ("person_id", "enterprise_id", "category")
);
CREATE INDEX "idx_certificate_key_2b9613" ON "certificate" ("key");
CREATE INDEX "idx_certificate_expires_44747c" ON "certificate" ("expires_on");
COMMENT ON COLUMN "certificate"."category" IS 'A: A\nB: B\nC: C\nC1: C1\nC2: C2\nC3: C3';
COMMENT ON COLUMN "certificate"."status" IS 'VALID: 01\nSUSPENDED: 02\nWITHDRAWN: 03\nCANCELLED: 04\nLAPSED: 05\nTRANSFERRING_OUT: 06\nREVOKED: 07\nOTHER: 99';
COMMENT ON TABLE "certificate" IS 'The identity is our id: number and category may change while somebody is enrolled (C → C3).';
CREATE TABLE "certificate_number" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(16) NOT NULL,
    "certificate_id" BIGINT NOT NULL REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_certifi_f553c8" UNIQUE ("certificate_id", "key")
);
COMMENT ON TABLE "certificate_number" IS 'Every number a certificate has had: after C → C3 the old one still logs in.';
CREATE TABLE "constructor_registration" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "level" SMALLINT NOT NULL,
    "specialities" VARCHAR(200) NOT NULL,
    "expires_on" DATE NOT NULL,
    "active" BOOL NOT NULL,
    "enterprise_id" BIGINT REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_constructor_registration_level" CHECK (level IN (1, 2))
);
CREATE TABLE "consent" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "scope" VARCHAR(24) NOT NULL,
    "version" VARCHAR(20) NOT NULL,
    "text_sha256" VARCHAR(64) NOT NULL,
    "given_ms" BIGINT NOT NULL,
    "channel" VARCHAR(200) NOT NULL,
    "address" VARCHAR(45) NOT NULL,
    "withdrawn_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "consent"."scope" IS 'PHOTO: PHOTO\nPHOTO_AND_COMPARISON: PHOTO_AND_COMPARISON';
COMMENT ON TABLE "consent" IS 'One row each time somebody agreed; kept after withdrawal as proof.';
CREATE TABLE "enterprise_account" (
    "password_hash" VARCHAR(200),
    "licence_ms" BIGINT,
    "enterprise_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "enterprise_account" IS 'One per enterprise, made at the first login. Enterprises never register: the register brings them.';
CREATE TABLE "login_guard" (
    "key" VARCHAR(96) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "window_from_ms" BIGINT NOT NULL,
    "locked_until_ms" BIGINT,
    CONSTRAINT "ck_login_guard_failures" CHECK (failures >= 0)
);
COMMENT ON TABLE "login_guard" IS 'Failures by name (its blind index) and by address, within the window.';
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "text" VARCHAR(300) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "read_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_notice_person__3ec866" ON "notice" ("person_id", "read_ms");
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN';
COMMENT ON TABLE "notice" IS 'A message shown to a person in the application.';
CREATE TABLE "session" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "holder" VARCHAR(12) NOT NULL,
    "holder_id" BIGINT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "expires_ms" BIGINT NOT NULL,
    "revoked_ms" BIGINT,
    "address" VARCHAR(45) NOT NULL,
    "client" VARCHAR(200) NOT NULL,
    "seen_ms" BIGINT NOT NULL,
    "proved_ms" BIGINT
);
CREATE INDEX "idx_session_holder_25a66d" ON "session" ("holder", "holder_id");
COMMENT ON COLUMN "session"."holder" IS 'TRAINEE: TRAINEE\nENTERPRISE: ENTERPRISE\nSTAFF: STAFF';
COMMENT ON TABLE "session" IS 'A login. Only the token''s digest is stored; the hot path asks for it inside its own statement.';
CREATE TABLE "staff_account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "username" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(50) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "must_change_password" BOOL NOT NULL,
    "roles" JSONB NOT NULL,
    "cities" JSONB NOT NULL,
    "active" BOOL NOT NULL,
    "totp_secret" TEXT,
    "totp_step" BIGINT NOT NULL,
    "created_ms" BIGINT NOT NULL
);
COMMENT ON TABLE "staff_account" IS 'Somebody of the association or the authority.';
CREATE TABLE "recovery_code" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "used_ms" BIGINT,
    "staff_id" BIGINT NOT NULL REFERENCES "staff_account" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "recovery_code" IS 'Logs in once where the telephone with the second factor is lost; only its digest is kept.';
CREATE TABLE "trainee_account" (
    "password_hash" VARCHAR(200),
    "openid" TEXT,
    "openid_index" VARCHAR(80) UNIQUE,
    "licence_ms" BIGINT,
    "person_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "trainee_account" IS 'One per person, made at the first login.';
CREATE TABLE "category" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" SMALLINT NOT NULL,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "description" VARCHAR(200) NOT NULL
);
CREATE TABLE "class_kind" (
    "code" VARCHAR(8) NOT NULL PRIMARY KEY,
    "title" VARCHAR(40) NOT NULL,
    "position" SMALLINT NOT NULL,
    "categories" JSONB NOT NULL,
    "needs_constructor" BOOL NOT NULL
);
COMMENT ON TABLE "class_kind" IS 'A tab of the enrolment page: A, B, C, 二级建造师选修 …; new kinds are rows, not code.';
CREATE TABLE "topic" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(20) NOT NULL UNIQUE,
    "title" VARCHAR(100) NOT NULL,
    "teacher" VARCHAR(50) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "credit_tenths" INT NOT NULL,
    "required_seconds" INT NOT NULL,
    "kinds" JSONB NOT NULL,
    "active" BOOL NOT NULL,
    "category_id" BIGINT NOT NULL REFERENCES "category" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_topic_credit" CHECK (credit_tenths BETWEEN 5 AND 20),
    CONSTRAINT "ck_topic_required" CHECK (required_seconds > 0)
);
CREATE TABLE "question" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "type" VARCHAR(12) NOT NULL,
    "stem" VARCHAR(1000) NOT NULL,
    "stem_hash" VARCHAR(64) NOT NULL,
    "options" JSONB NOT NULL,
    "key" VARCHAR(6) NOT NULL,
    "explanation" VARCHAR(1000) NOT NULL,
    "difficulty" SMALLINT NOT NULL,
    "knowledge" VARCHAR(50) NOT NULL,
    "kinds" JSONB NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_question_topic_i_bcc64d" UNIQUE ("topic_id", "stem_hash")
);
CREATE INDEX "idx_question_stem_ha_6f4b61" ON "question" ("stem_hash");
COMMENT ON COLUMN "question"."type" IS 'SINGLE: SINGLE\nMULTIPLE: MULTIPLE\nTRUE_FALSE: TRUE_FALSE';
COMMENT ON COLUMN "question"."status" IS 'ACTIVE: ACTIVE\nRETIRED: RETIRED';
CREATE TABLE "training_class" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(20) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "city_code" VARCHAR(6) NOT NULL,
    "enrol_from" DATE NOT NULL,
    "enrol_to" DATE NOT NULL,
    "study_from" DATE NOT NULL,
    "study_to" DATE NOT NULL,
    "credit_tenths" INT NOT NULL,
    "term" SMALLINT NOT NULL,
    "seats" INT NOT NULL,
    "seats_taken" INT NOT NULL,
    "price_fen" INT NOT NULL,
    "exam_mode" VARCHAR(8) NOT NULL,
    "seek_allowed" BOOL NOT NULL,
    "photos_block_exam" BOOL NOT NULL,
    "kind_id" VARCHAR(8) NOT NULL REFERENCES "class_kind" ("code") ON DELETE RESTRICT,
    CONSTRAINT "ck_training_class_windows" CHECK (enrol_from <= enrol_to AND study_from <= study_to),
    CONSTRAINT "ck_training_class_numbers" CHECK (credit_tenths > 0 AND seats >= 0 AND price_fen >= 0 AND seats_taken >= 0)
);
CREATE INDEX "idx_training_cl_city_co_ecb51d" ON "training_class" ("city_code");
COMMENT ON COLUMN "training_class"."exam_mode" IS 'ONLINE: ONLINE\nOFFLINE: OFFLINE';
CREATE TABLE "video" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(200) NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "duration_ms" BIGINT NOT NULL,
    "captions_key" VARCHAR(200),
    "topic_id" BIGINT NOT NULL UNIQUE REFERENCES "topic" ("id") ON DELETE RESTRICT
);
CREATE TABLE "payment_receipt" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "group_number" VARCHAR(20) NOT NULL,
    "payer" VARCHAR(100) NOT NULL,
    "last_four" TEXT NOT NULL,
    "paid_on" DATE NOT NULL,
    "submitted_ms" BIGINT NOT NULL
);
CREATE INDEX "idx_payment_rec_group_n_3d2dd5" ON "payment_receipt" ("group_number");
COMMENT ON TABLE "payment_receipt" IS 'What an enterprise says about one transfer, which may pay several orders. A correction is a new row.';
CREATE TABLE "enrolment_order" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(24) NOT NULL UNIQUE,
    "code" VARCHAR(8) NOT NULL UNIQUE,
    "request" VARCHAR(64) UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "unit_price_fen" INT NOT NULL,
    "people" INT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "hold_until" DATE,
    "reminded_on" DATE,
    "rejected_for" VARCHAR(20),
    "rejection_remark" VARCHAR(200) NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "receipt_id" BIGINT REFERENCES "payment_receipt" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_order_price" CHECK (unit_price_fen >= 0),
    CONSTRAINT "ck_enrolment_order_people" CHECK (people > 0)
);
CREATE INDEX "idx_enrolment_o_enterpr_0c4e17" ON "enrolment_order" ("enterprise_id", "id");
CREATE INDEX "idx_enrolment_o_status_7a76c3" ON "enrolment_order" ("status", "hold_until");
CREATE INDEX "idx_enrolment_o_trainin_c9c097" ON "enrolment_order" ("training_class_id");
COMMENT ON COLUMN "enrolment_order"."status" IS 'AWAITING_PAYMENT: AWAITING_PAYMENT\nSUBMITTED: SUBMITTED\nAPPROVED: APPROVED\nREJECTED: REJECTED\nCANCELLED: CANCELLED';
COMMENT ON COLUMN "enrolment_order"."rejected_for" IS 'MONEY_NOT_FOUND: MONEY_NOT_FOUND\nAMOUNT_DIFFERS: AMOUNT_DIFFERS\nPAYER_DIFFERS: PAYER_DIFFERS\nNOT_ELIGIBLE: NOT_ELIGIBLE\nOTHER: OTHER';
COMMENT ON TABLE "enrolment_order" IS 'One order is one class and n people; the price is frozen at confirmation.';
CREATE TABLE "enrolment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "category" VARCHAR(8) NOT NULL,
    "cycle_expires_on" DATE NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "credit_tenths" INT NOT NULL,
    "begun_ms" BIGINT,
    "certificate_id" BIGINT REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "registration_id" BIGINT REFERENCES "constructor_registration" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_credit" CHECK (credit_tenths >= 0),
    CONSTRAINT "ck_enrolment_ground" CHECK (certificate_id IS NOT NULL OR registration_id IS NOT NULL)
);
CREATE INDEX "idx_enrolment_person__fc051a" ON "enrolment" ("person_id");
CREATE INDEX "idx_enrolment_trainin_3ba845" ON "enrolment" ("training_class_id");
CREATE INDEX "idx_enrolment_order_i_8316c4" ON "enrolment" ("order_id");
COMMENT ON COLUMN "enrolment"."status" IS 'PENDING: PENDING\nSTUDYING: STUDYING\nCREDITS_COMPLETE: CREDITS_COMPLETE\nEXAM_REVIEW: EXAM_REVIEW\nPASSED: PASSED\nREPORTED: REPORTED\nCERTIFIED: CERTIFIED\nFAILED: FAILED\nCANCELLED: CANCELLED';
COMMENT ON TABLE "enrolment" IS 'A person in a class, bound to the certificate cycle (certificate and expiry) it serves.';
CREATE TABLE "invoice_details" (
    "kind" VARCHAR(4) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "taxpayer_number" VARCHAR(20) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "address" VARCHAR(100) NOT NULL,
    "phone" TEXT NOT NULL,
    "bank" VARCHAR(100) NOT NULL,
    "account" TEXT NOT NULL,
    "remark" VARCHAR(200) NOT NULL,
    "mail_company" VARCHAR(100) NOT NULL,
    "mail_city" VARCHAR(100) NOT NULL,
    "mail_district" VARCHAR(100) NOT NULL,
    "mail_address" VARCHAR(200) NOT NULL,
    "mail_recipient" VARCHAR(50) NOT NULL,
    "mail_mobile" TEXT NOT NULL,
    "order_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "invoice_details"."kind" IS 'SPECIAL: 81\nGENERAL: 82';
COMMENT ON TABLE "invoice_details" IS 'The invoice and mailing blocks of an order, as the enterprise confirmed them.';
CREATE TABLE "bank_statement" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "filename" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bank" VARCHAR(8) NOT NULL,
    "imported_ms" BIGINT NOT NULL,
    "imported_by" VARCHAR(64) NOT NULL,
    "added" INT NOT NULL,
    "known" INT NOT NULL,
    "left_out" INT NOT NULL
);
CREATE INDEX "idx_bank_statem_sha256_10f5a8" ON "bank_statement" ("sha256");
COMMENT ON COLUMN "bank_statement"."bank" IS 'ABC: ABC\nICBC: ICBC\nCCB: CCB\nBOC: BOC\nOTHER: OTHER';
COMMENT ON TABLE "bank_statement" IS 'One file imported. `known`: rows that another file had brought already.';
CREATE TABLE "bank_row" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "sheet" VARCHAR(100) NOT NULL,
    "line" INT NOT NULL,
    "booked_ms" BIGINT NOT NULL,
    "timed" BOOL NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "available_fen" BIGINT NOT NULL,
    "balance_fen" BIGINT,
    "account" TEXT NOT NULL,
    "account_index" VARCHAR(80) NOT NULL,
    "account_last_four" VARCHAR(4) NOT NULL,
    "counterparty" TEXT NOT NULL,
    "remark" TEXT NOT NULL,
    "cells" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "fingerprint" VARCHAR(80) NOT NULL UNIQUE,
    "reversal" BOOL NOT NULL,
    "statement_id" BIGINT NOT NULL REFERENCES "bank_statement" ("id") ON DELETE RESTRICT,
    "reverses_id" BIGINT UNIQUE REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_bank_row_amount" CHECK (amount_fen <> 0),
    CONSTRAINT "ck_bank_row_available" CHECK (available_fen BETWEEN 0 AND CASE WHEN amount_fen > 0 THEN amount_fen ELSE 0 END),
    CONSTRAINT "ck_bank_row_reversal" CHECK (NOT reversal OR available_fen = 0),
    CONSTRAINT "ck_bank_row_reverses" CHECK (reverses_id IS NULL OR (reversal AND reverses_id <> id))
);
CREATE INDEX "idx_bank_row_booked__3ffa9c" ON "bank_row" ("booked_ms");
CREATE INDEX "idx_bank_row_account_75e473" ON "bank_row" ("account_index");
COMMENT ON TABLE "bank_row" IS 'One booking. Money in is positive; `available_fen` is what no order has used up yet.';
CREATE TABLE "bank_allocation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "amount_fen" BIGINT NOT NULL,
    "allocated_ms" BIGINT NOT NULL,
    "allocated_by" VARCHAR(64) NOT NULL,
    "released_ms" BIGINT,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "row_id" BIGINT NOT NULL REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_bank_allocation_amount" CHECK (amount_fen > 0)
);
COMMENT ON TABLE "bank_allocation" IS 'So much of a row pays this order; released ones are kept.';
CREATE TABLE "snapshot" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "challenge" VARCHAR(32) NOT NULL UNIQUE,
    "subject_kind" VARCHAR(8) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "reason" VARCHAR(8) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "asked_ms" BIGINT NOT NULL,
    "due_ms" BIGINT NOT NULL,
    "taken_ms" BIGINT,
    "key" VARCHAR(120),
    "sha256" VARCHAR(64) UNIQUE,
    "bytes" INT,
    "compare" BOOL NOT NULL,
    "flags" JSONB NOT NULL,
    "similarity" DOUBLE PRECISION,
    "scores" JSONB,
    "engine" VARCHAR(20),
    "engine_version" VARCHAR(40),
    "thresholds" JSONB,
    "dhash" VARCHAR(16),
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_snapshot_similarity" CHECK (similarity IS NULL OR similarity BETWEEN 0 AND 100),
    CONSTRAINT "ck_snapshot_answered" CHECK ((key IS NULL) = (sha256 IS NULL) AND (key IS NULL) = (taken_ms IS NULL)),
    CONSTRAINT "ck_snapshot_due" CHECK (due_ms >= asked_ms)
);
CREATE INDEX "idx_snapshot_subject_5f979d" ON "snapshot" ("subject_kind", "subject_id");
CREATE INDEX "idx_snapshot_person__d5fbbd" ON "snapshot" ("person_id", "taken_ms");
COMMENT ON COLUMN "snapshot"."subject_kind" IS 'STUDY: STUDY\nATTEMPT: ATTEMPT';
COMMENT ON COLUMN "snapshot"."reason" IS 'START: START\nRANDOM: RANDOM\nOVERDUE: OVERDUE\nHAND_IN: HAND_IN';
COMMENT ON COLUMN "snapshot"."status" IS 'ASKED: ASKED\nVOIDED: VOIDED\nMISSED: MISSED\nWAITING: WAITING\nCOMPARED: COMPARED\nFLAGGED: FLAGGED\nACCEPTED: ACCEPTED\nREJECTED: REJECTED';
COMMENT ON TABLE "snapshot" IS 'One row from the question to the verdict, so that an answer is one guarded UPDATE.';
CREATE TABLE "reference_photo" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "source" VARCHAR(10) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "key" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "template" TEXT,
    "engine_version" VARCHAR(40),
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "snapshot_id" BIGINT REFERENCES "snapshot" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "reference_photo"."source" IS 'REGISTRY: REGISTRY\nSNAPSHOT: SNAPSHOT';
COMMENT ON COLUMN "reference_photo"."status" IS 'CANDIDATE: CANDIDATE\nAPPROVED: APPROVED\nREPLACED: REPLACED\nREJECTED: REJECTED';
COMMENT ON TABLE "reference_photo" IS 'The face a person''s photographs are compared with.';
CREATE TABLE "credit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "tenths" INT NOT NULL,
    "earned_ms" BIGINT NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_credit_entr_enrolme_a2a65b" UNIQUE ("enrolment_id", "topic_id"),
    CONSTRAINT "ck_credit_entry_tenths" CHECK (tenths > 0)
);
CREATE TABLE "study_clock" (
    "lease" VARCHAR(64) UNIQUE,
    "device" VARCHAR(100) NOT NULL,
    "enrolment_id" BIGINT,
    "topic_id" BIGINT,
    "progress_id" BIGINT,
    "restudy" BOOL NOT NULL,
    "seq" INT NOT NULL,
    "opened_ms" BIGINT NOT NULL,
    "beat_ms" BIGINT NOT NULL,
    "until_ms" BIGINT NOT NULL,
    "credited_ms" BIGINT NOT NULL,
    "watched_ms" BIGINT NOT NULL,
    "required_ms" BIGINT NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "stretch_from_ms" BIGINT NOT NULL,
    "stretch_ms" BIGINT NOT NULL,
    "stretch_reason" VARCHAR(16),
    "challenge" VARCHAR(32),
    "challenge_reason" VARCHAR(8),
    "due_ms" BIGINT,
    "owes" BOOL NOT NULL,
    "next_ms" BIGINT NOT NULL,
    "position_seconds" DOUBLE PRECISION NOT NULL,
    "last_credited_ms" BIGINT NOT NULL,
    "last_reason" VARCHAR(16),
    "person_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_study_clock_credit_within_time" CHECK (credited_ms BETWEEN 0 AND beat_ms - opened_ms),
    CONSTRAINT "ck_study_clock_stretch_within_time" CHECK (stretch_ms BETWEEN 0 AND beat_ms - stretch_from_ms),
    CONSTRAINT "ck_study_clock_watched" CHECK (watched_ms BETWEEN 0 AND required_ms)
);
COMMENT ON COLUMN "study_clock"."state" IS 'IDLE: IDLE\nSTARTED: STARTED\nPLAYING: PLAYING\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nCOMPLETED: COMPLETED';
COMMENT ON COLUMN "study_clock"."stretch_reason" IS 'FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED';
COMMENT ON COLUMN "study_clock"."last_reason" IS 'FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED';
COMMENT ON TABLE "study_clock" IS 'The one clock of a person over all devices; every accepted beat is one UPDATE of this row.';
CREATE TABLE "topic_progress" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "status" VARCHAR(12) NOT NULL,
    "required_ms" BIGINT NOT NULL,
    "credit_tenths" INT NOT NULL,
    "watched_ms" BIGINT NOT NULL,
    "started_ms" BIGINT NOT NULL,
    "completed_ms" BIGINT,
    "restudy_status" VARCHAR(12),
    "restudy_ms" BIGINT NOT NULL,
    "position_seconds" DOUBLE PRECISION NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_topic_progr_enrolme_24c38c" UNIQUE ("enrolment_id", "topic_id"),
    CONSTRAINT "ck_topic_progress_watched" CHECK (watched_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_restudied" CHECK (restudy_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_completed" CHECK ((status = 'COMPLETED') = (completed_ms IS NOT NULL))
);
COMMENT ON COLUMN "topic_progress"."status" IS 'NEW: NEW\nIN_PROGRESS: IN_PROGRESS\nCOMPLETED: COMPLETED';
COMMENT ON COLUMN "topic_progress"."restudy_status" IS 'NEW: NEW\nIN_PROGRESS: IN_PROGRESS\nCOMPLETED: COMPLETED';
COMMENT ON TABLE "topic_progress" IS 'A topic chosen in an enrolment. While it is being watched the clock is ahead of this row.';
CREATE TABLE "watch_stretch" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "enrolment_id" BIGINT NOT NULL,
    "topic_id" BIGINT NOT NULL,
    "device" VARCHAR(100) NOT NULL,
    "from_ms" BIGINT NOT NULL,
    "to_ms" BIGINT NOT NULL,
    "credited_ms" BIGINT NOT NULL,
    "reason" VARCHAR(16),
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_watch_stretch_credit_within_time" CHECK (credited_ms BETWEEN 0 AND to_ms - from_ms),
    CONSTRAINT "ck_watch_stretch_reason" CHECK (reason IS NULL OR credited_ms = 0)
);
CREATE INDEX "idx_watch_stret_enrolme_3e6fa9" ON "watch_stretch" ("enrolment_id", "from_ms");
CREATE INDEX "idx_watch_stret_person__deaae6" ON "watch_stretch" ("person_id", "from_ms");
COMMENT ON COLUMN "watch_stretch"."reason" IS 'FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED';
COMMENT ON TABLE "watch_stretch" IS 'A closed piece of study time with one reason; never a row per beat.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE UNIQUE INDEX "uq_topic_progress_unfinished" ON topic_progress (enrolment_id) WHERE status = 'IN_PROGRESS';
CREATE UNIQUE INDEX "uq_consent_in_force" ON consent (person_id) WHERE withdrawn_ms IS NULL;
CREATE UNIQUE INDEX "uq_reference_photo_approved" ON reference_photo (person_id) WHERE status = 'APPROVED';
CREATE UNIQUE INDEX "uq_reference_photo_candidate" ON reference_photo (person_id) WHERE status = 'CANDIDATE';
CREATE UNIQUE INDEX "uq_bank_allocation_in_force" ON bank_allocation (row_id, order_id) WHERE released_ms IS NULL;
CREATE UNIQUE INDEX "uq_snapshot_open" ON snapshot (person_id, subject_kind, subject_id) WHERE status = 'ASKED';
CREATE UNIQUE INDEX "uq_enrolment_cycle" ON enrolment (certificate_id, cycle_expires_on) WHERE status NOT IN ('FAILED', 'CANCELLED');
CREATE UNIQUE INDEX "uq_enrolment_registration_cycle" ON enrolment (registration_id, cycle_expires_on) WHERE certificate_id IS NULL AND status NOT IN ('FAILED', 'CANCELLED');
CREATE INDEX "ix_job_due" ON job (run_after_ms, id) WHERE done_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX "ix_audit_entry_unlinked" ON audit_entry (id) WHERE position IS NULL;
CREATE INDEX "ix_bank_row_waiting" ON bank_row (booked_ms, id) WHERE available_fen > 0;
CREATE INDEX "ix_bank_allocation_order" ON bank_allocation (order_id) WHERE released_ms IS NULL;
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_entry is append-only'; END $$;
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_refuse();
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry FOR EACH ROW WHEN (NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain)))) EXECUTE FUNCTION audit_entry_refuse();
ALTER TABLE study_clock SET (fillfactor = 70);
ALTER TABLE job SET (fillfactor = 80);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXQtzozi2/isqV93a2apsV+fZaffWVjkOSXsmsXNtd/dMtacYArLNBiMP4KRzd+e/X0"
    "m8QWCEsY2JqmbaGHQw+SSkc77z0H9aC6RBw37XWWm6I5mO9dpqg/+0TGUB8QHj6hFoKctl"
    "eI2ccJRHgzZXSDsZBg0fbcdSVAdfmiqGDfEpDdqqpS8dHZn4rLkyDHISqbihbs7CUytT/3"
    "MFZQfNoDOHFr7w/Xd8Wjc1+APa5Ov3lr16/DfEd/+dXFk+yVMdGlrs8XWNPAY9LzuvS3ru"
    "Sp/1TOeGtiW//SiryFgtzLD98tWZIzMQ0E2HnJ1BE1qKA8kvONaK/DHkWb0/3f/73OcOm7"
    "gPHJHR4FRZGU7kj3+Uw3MtWe4PxvJIGstyiwMuFZkEavyoNgVgRh7hHx9PTk5PP5y8P724"
    "PD/78OH88v0lbkufN33pw1/uw4RoubeimPVue/0xeSCE+9Pta3LiLyqjOIorRfslRF9x5I"
    "XN1wGByPo+8BHP6wT/RNgL4ThsWDdEYFcdZKVh784VKwN0XyABOv5TDhH0hfJDNqA5c+b4"
    "68VZDp5fO8Pu587wp4uzv8dB7XtXTuilBLyaZkGbMa5zAA5Fdgdxq7UTgM/OCwB8dp4JML"
    "mUGr/kifgGsCchRnCBEeyvmxwIR0QaCPHHiwIQf7zIhJhcikNsIgfy4Ou3b9z0cP7+fQFs"
    "catMcOm1OLqaPoM21/gNJRo4fC+LQHyZjfBlCuAlsnX2JJynvEWlSulvnor89nToEHl1jh"
    "+AZ2QHAqUGdhLxBo5rYhxOnyIGCjnxqKhPL4qlyakr6ARltU1fWpwskmcUU5lR4MhfSJ4/"
    "akJ/hkrcQE1dPFpvXs/9duus69bAhMBCL23wgk1oCLAhDehwAdDU7HfgdoX/KhsoM3zKdo"
    "DzgoANFQNa+JypBecVoK6cf6DpFDiKbrxrJXpye7+yngPgMvxHC8UwNjb9i6wOdZi3Tk8+"
    "XAQzFfmSNzeN7jt3d+sN+j0tC7Vbfd/CylA70Ju7NPyMHlmLAjmduxz822uwTZZVUKu1pF"
    "af8B/PMxf47Rs4FZwVmQrOsqeCs5T1o1gzBr03hj+ySGuvfSPAzQFzLP1KB+rCtv80oiD+"
    "dN/5leK7ePWu3A36t37zCOjdu8FV0paH2mrJxZWEEpWYPPudTWJD+fikyFjGrTIHM70WB9"
    "hambIydaDF7YxJSgrlrbTyhp8JMtDPhD5ovzvM328X8JPjsw9nl6cXZwHOwZk8eNNQGlCx"
    "ueaLQKB5DMnpSYH54vQkc7oglxjoyivT0Q3u+SItWwkLuG/E9zJhaMiE3B0QERLIl0YeKh"
    "o/8qGQQL4s8u4fwTGzBwKNc5udFHKbneS4zU7e14ni6ELL0ae6inujxaA6opeP8igPNdFw"
    "LQU+nkOgaxCvSc4r0G2AVhb+Tp5v8QgtykCTm82Q9QoWyithrs0ZBC9z3YDARgv4iDQqCE"
    "0LGQbUwE9dMFmdHH88Ad3Tv6fZ8F38IIO2+d5aQst2SVb849BaWrqr9fi/5obJCWqnHrNe"
    "NrWzWuJngspCZnVD9lyYEGuaaVy9phu8F0yQJfy+UqB7+KEUU4Vpej0iX2fmp9Vpg87EvG"
    "qDq4nZbYMu/vcYfxzjzxP8eYI/T/HnaXIqK0S+FeHesqm3ZJ88wYzuyGA14VbR3yMRVCQg"
    "6Tg7IOk4FZCk6fbSULjQjYjUeXzXhjbWbXsFsZ7EcNJdY5Qy1s6oUAJmvERAR1/Ad5qn7h"
    "yWEZGD73VnLCXQgz+WugVtTvjiUhviV7MpgQ8/vEo5q4yo5PWLWShd51cdv5d3ves2eI/X"
    "rtGX0YPUv5bIV7yEfeuNP18PO9/6+OspXtE6/a50d0evnk3Mu87DiB6fT8zxsNMf3UjDYa"
    "9/Kw++jPHZi4k5lL4OfqFNPkzMwfizNMTa3scaLImhMs9UCPP08pSoIPBLcxOudcXdBTEx"
    "AT8X/CnqItkb6a64QRbUZ+Yv8DU13SXA94iHh+BGB9YNf/kjzT8bLk6W8hIY9fEBiA/wXw"
    "0pB9MaSqPxsNfFSLOnmwrQlWI3ayjCqVk2A+Vs4i2SNkBJIhb37Ane/DKEhpIRTZcm0/r0"
    "fg0CPzFWLWQsIBHZCDDJv8/B6thpnHZE5noDLJ/SDUdhIWJXNsP2a/ld6RlarwG5CiK3AX"
    "PFxv9rbUBjGECERaUxysjQADIhsB3dMICBZjbQzTSfu40fYPK3CWqbcBuCsa2NMnKUw9jW"
    "i7XaI6dSPW0VnRZ4B3laVijgVSngiclqQz0x4f47sA4pqiimxyO3prjVVZ0+/4rUAhjCmU"
    "7+Fg+J9Nqe0TR/hQ+FZCspJULY39yqKfycu/Fzhtp0UYhDiWp0lBrBW73Xx4DP0Eijm59s"
    "GAg1SSMpn3EY8WIsoaorhu4ww6Vz6lMk5ERAWFZA2OH53GrstCSFZ54ZGvAVQgZUzIx0oU"
    "Aogd0jltoWZP6Uu1vIrgaDO3LnIGPoqpdMCfpyfyVho5AOW9xIdzIcMHv3g9WM+RNusDcC"
    "v3CDvSk3WM2mmX14wYRfZz9+ncg4ZZA+8VGczfPEXx3B7AhmRzA7W2J2yCcHwH77Bnqetm"
    "IeT5GhQU3mhTkh1rzo9K2ArVqQFDdT8YLCA3ZCrHGE5fFlEZfqZbZL9TIFtO688sMcFWre"
    "iC7it852W6e91sh0FL4CuxGRxnGX58VKwOZUgE3VJ8UAMcbviNQV1DIoCF+kCVUgdl2kR/"
    "CcW+U5OZK0mSEY1QWMHqAiWChUNCv4YFPksgMhDnJCyQcRWdrGwckDco8mjTIuQiY6o6po"
    "ZTJUBB/MgQnHCP9ThObyCZdOeNOGDD9OBsvjsRnsVchwZzNXIZ0uWCvBWgnWSrBWB2cY+Z"
    "Vn5KyorzwTiSHcCNB3bS0FONK/l2espyUbR2hVv1nJAj3qBicbEMoIOqDYABc26puzUQ8W"
    "xc1DB7ruXZoKkokcXd30lezTmzQVon0EoRwkUBacQguaKpSXc+SgDeEa+nd7IDdrKma2qS"
    "xt/AduCNbIu01jYcKWtaPON52ovin4JiP3Xk2Cav/U45g8D2wg7xjTKAykPlWB1shZaa9d"
    "/24NQapElimk0sysUm+dzM8i9RsV3f8OQEWdA5KVEhbYVWYWhNon8ASXjle/4UV35pqlvC"
    "gGUGywtBCaZm52t+EtBUl8oCSxraJlBntZoMieL1xnVq318HkwHrQB/ZiY9EPu9K/l7uD+"
    "oTPsjQZ972LibPJVKRRJVqRY3kl2tbyTVLm8Z2jZnLuHR0Tq3DGlg/UKxerlhOolIXbgD0"
    "e258rJ+QUPzAmxBkJd/U7tM/0ZmtybUUSlRLJV6Vw3UpnfZOV252656Ys0LopvK1G/iqZZ"
    "0OZK9Y6INA7js/Mi5QnOs8sTnCcB9jVQ/lkkKSmSZkXS7MHAL5Jmd5Q0u59aVemQt9yExQ"
    "g/VSRvUY4wZMVIBowUCOWPwELRIFAcWgZyqlu2Q8o/6uY7ED6TDUyILQ/gevqg1aaN/W/g"
    "kfSgTc4t2CTE9n9yA5Ji78UaBHfBmPgU235B+NWbK/acR+NKCTYhZmIHyq2hq9Qvxr2PZk"
    "xO6F0bLfw8C1Sx+g8+4V9QTdisCPpe562tFn/YSAG4I2vb7Qrfh7XyR67mLvl0hZRnQcO1"
    "a/2NohsrbH2Cx1dAfhP8pDv4i4G7B9Au+jvd4A9f9azUI+oC0E260r7gJuglvZxXdtcNVu"
    "x91jCuUXTixyKZoB+zU0E/ermg2avw1OvsNNqZ60FUROwHnrSu3fEvTy20KMFxJGWFnV2a"
    "5iCObaiV3Ts8LSwUn50pPtUtzF5QIGNRDsMFsxdkM2yzdi3ugAVeCvFTAHuOXvBaiIACXM"
    "oCeEsj/iGDhAxjifSqW0J+/fr6PU6aWN624L8Ld34tTeIn/MeX9eb7snV2ZGJY+tdkn7v7"
    "wVeyuV3s68R86IxG3wbDaxkrL/1b0iB5ZmJ2B/2R1B/LkQ32Uqfq4fonDmZeh3TdO7CkGn"
    "taiM44zaEzTpkVegge3Et7XE4oWKUVLH814UI/IiQUKuHBOxj4hQev0R68IVQR2VmtS2qK"
    "MayF2PVcm8HyWgblydabDnfuXmwA4dEBXrAmD6m672B0aJkoSq/RUza+uanh+5D0OaDbwE"
    "C28wkLGq+AkHSaPoO2Qy6QqN+0kbHVXxJRxDWev/LMDrcveXTVUKJxlGv1UZMru4SWGhES"
    "elJZPQkvuNMpt5oUlRJaUlVaEkW1AiVpRO5TPMOrbn1RVFWKDsJaaUojaNsZ+/D5l3L1Iz"
    "vSqACp6kUNDYjeQVUV9ATNv0X1DxsrKCTPiVydIwcsFazCKPaTDaZEc8FtTFvXINVaCLGK"
    "kXUgyYBmcbDb/rkilO2cFGymy6h7REaBYGyF6lTHTtiy6hS+CmUo8VC6zpxqazzs9PqS1A"
    "bewcSU+mNp+DDsjfDJ8Hhijsadm5s2oB9lSO7jItXTjrOrpx2nqqeFMxTXJBQTEzpW+Zwg"
    "wYHvtwP8zQd5OyAuJzpgAyfEM3oq8QbE5YSJXRZ/kTG35Yw51dAhqzpKTtZnINE4eLcSF2"
    "/DEknNEaHGxEDu2otpoecSM3dMTEzcBxiUF6PwWDxSguLLIZMoS8aVHzfy6+OgqRtUZ9tI"
    "1WlQHUCWe2qFB5WlO69phohbWjjFavw+HOUwOysbWry1waMyjWN3zoosvWfZK+9ZauEVpd"
    "e3uSfVftMr6w33VvTIxcp2ZFJyZQZlH0TGDJ63R1XWLcSOVfk7VsUYAYwvQ6X8eTToZ1AB"
    "vkACZU1XHfBfYOj21hT61j+nK1Ol2sPjSjcc3bTfkd/717bMqZwu+NkrmpZdmj1ZhZ1Ahm"
    "xnZtG70Bsk9x5QdUfn641QQnRH5d0hNs7b2TTkIGcp21C1IIO8ydsLIiHYhOIGOYhvZccT"
    "F0IHLvkMqJiYYHWES+pgOoCD2Im6TiKRyhvXyY/HRx9YT2VFZfHVNOekwRLVyhlEWLqeeT"
    "YV5rhtyxWLcgPzs6s2pXgwHsENKLD6JLoIRmzfjELNdJodEApoCU3W0M/THkOZJoC8a8XR"
    "RY9/o7ykXNO23ax+lzxRjKzWWmJa71mf78hZiKx8tuNBFCHjznXcSJfsYvhmyHplaZHBtV"
    "z9UY22EvtNvz3tDtm6b+Ml1I2FYhjZunZErklW++nJh4ugA8iXPMhH9527uzQXsl8HZ430"
    "h+p9x9HH4kA4ISYC5LLskFKMkoOWurohkzQm9zjAaWMvFFLXwKb1L6TyE2vdDy7mL/ykme"
    "yXjyqSk4dF/finYFtSsMRP2AadI3B1BLpHYLI6g5fqZPUBKh8mq3OM9mT18f3Je3L8/pIc"
    "v/+I20whxE1P3p9cfAImfAHkMWygWHRXM/sImMgBhJ5k5ert6zE2UHH8mhCFQ3m99o1bEC"
    "6L2JPZ5uS6qqaO7hhcQAcCDQx2qX7xFbpi9bqiZ3/xRkvEpETERD4jWCJiwoRQs71VnW5a"
    "z9Bu8oInmPI7jKMIzhxUIEUp7ZMqMps6MqnLDf/RVHk6wBlpL2ro/66g7WQUhQiu5Sqhf0"
    "ZbVco+fXetEjrKHLhwfVC/C07qEDgpCiBTi1uf/O/L1lmha416/ds7qQ3cz4l5/+Vu3Hsg"
    "Z/yjiTkefpHkm87diFYI8I+T9lARRbD69H/yRvGo2X77OndKSS37+H0h6oU0ywb4PSM7MZ"
    "i0OHHeevx+kwqNIPpEXKp3RETo3ZXr3fvcAKZW80qRHWCyN4C5SA50+GNpYDWOlzdPiDWO"
    "N9/W7K3p06mu4gdnjOZ8riQuuTu25HS7GmUVVMmTiV4MqM24GL6YUOPGb/X5g5QC51kPAw"
    "GxGla+GtpoZalcwz2UaNxY304REEdxVhllbNYbm6H0DtHudMe9rxIn5p5UG7ifE3MojXtD"
    "steKd1DGsKzEm5NwI3MHfUelmuRc2G/Z3oA8i3cEd9neprn1jxLhftHRV6t6vS7wrOQSv0"
    "dyckqCJiIg8M2RryJWIdA3CqkbOdpGaoET4Qkx07uY5Z1neKc3X1PUeVbl4AyMQ5EGoly9"
    "gWivFgvF4mLpIiLCKililagW1HRHdqDpzHm2aE7JNUkhrmyrZgv+udIxUrK72REPwCxRgT"
    "EDY0Ej1YhGEuVfdlb+xU+n4qYxEoJNmlT2y2REE9w2JDOiGXUH1hVF+YzEMOSmNELc/dCu"
    "DQPzonFkDcGcoeptCFKX3kQynUaNzXjsuYVm7Irz3FlGD5FbNQUqLioxRPVZ1yDKhtRP7V"
    "4P7Ff/RoeVhJ+LJ29NnyB8OKukTzS+eE1FH9xUVoO2goZ9czSsuVo88hFZoYSgYtdSsaIG"
    "9XaJWFV3wq2wC7sSokINDF+tOKSPJL/KUwsxQrGvMUQZEX0xqSTZgsUcfQHfkYMDHNg5AF"
    "93xhITQIeh/6yDz5V50+DZzkp75R59cSkBIOfoi8q8afCEg2Sb5L0DLcZbnR+37MvsDtDj"
    "7aJZRcSyDRUWtZOzu5jXXgxLxrCk6MiO8gQZOQz5mIZSjanvXRmsS0tXoTzlAjUmIwYrc4"
    "dYZSEvMg2g9bHFsRvU2exsDfp46pPawP2cmIObG++Ee9Aq1gHbDC22IXyS8fKFXiDv3jxJ"
    "UeENLe4NXc6Rg2z50UDqk0wGNCf2THlRRYOjB0hYBdMXnZMxFYrUedopScJUMLHkOJv9cm"
    "qbOpqjJdwODO6inubIMNvAyxxUgNvQMSj592kQ4vFMd0uD1oYgDcg9mgTQNhMwXI8owxUY"
    "uEqzXYCBW1Z4/t6e50+UQNhmaPXjq8OsFZYzvAORJhm6O94ezJ4rJ+cXPOM6lGjg0K6+ko"
    "22sujqzb2zRkJQjPHSY1xV3NJAMucMnpRrwg4+O5jJ65Iu/kZUlpTVy5PXvDaxnHMTmdJp"
    "5QexhwxvUvlGdkpo+TJslZhZnG2vwFizAqXk3V1ygG4CBdAwxyPwiFamBhxEC7ur0HL0qU"
    "6i0YH6isch+Cl6SsEt4Y+lbr3+HegOsKH1DG1Wrfit/c566+p7ZCsgfOl7Iq4zOE0Nc/pN"
    "2GO1tMeyE0jylvRQpoHqa8XeGfrmyfRFg7bMqlCXHRLDkn3ToTEHWNHoQepf9/q3LT78fL"
    "E28A4m5mj85fo3eso/mpjdoXTdG4/k7uD+4U4aS22QPDMxpV879/JQ+tqTvrVB5MvEfOiM"
    "RqRKkvtJyiY9DIZjt26Se4R/QRqOezc9cjI4nJg3nd4dOeV+4ladfle6o6eCwzKe0epjoQ"
    "8wmOpQYise4WzFb5JHpcRWl6XN8VCR48/GTcmKfijbD4GCy9UDUSnBSZUGvz47qb9J+C04"
    "08lTUIKVtxMYwmIWKtsTaeubqy+Y4uLF2IxBTKwR6R7hDpxpWoTCUYIZjK6KGcxg9qCvAN"
    "+mbpOUxJn5uhcAPGuPdG6gy++SfiAIF9knPUObrwDebvxuh7WAFq7lkjJiCuAcVTqqADrc"
    "AW+YuHMzQWcobRuEN4rqMMWiGyvbgfrN14bh9B72zGekq/AaOopuMCufJFoc5fkRdbctxi"
    "ZsvNabOJ5D4AlSh90Ci2KcAM0asMlW0YoJqOJ0BBTb2zfagdbS0m0IMFxT3VpAjVxYpH2I"
    "ld99g7jMujApwimYEehfzMfiy9bZMdgaPUjdXueuDS6PJ+at1JeG9MtJGZdFkWC37Fi3VK"
    "ibKKO99TLayo+l8opnDf4qRAzRBqJevRMOkoWFB+hAoInwnheZMnCrbIDPU9OGomnsAoLZ"
    "GEdEGle4fCsTxxJjxJiaR1AxoJaZ42k2ZcOqHEDH0q9Uycgu7Lx49a7cDfq3fvNkteeEe1"
    "kxn3jGs9++AVDvYDArqopWroZcfDhHhBqA8q4HtIVXNYtrSIcSDYB7B1HzRGvA8C2WiskV"
    "0ZiUaxzaW5lCXNR01jaw66DWmTvACpyzcdYI8aqrjAl7DdZRQYF3YbxLKNRJucahvb0524"
    "KqvtQhSx9Zg3dMsnGIV7/DFQVtgR51FsuUp/slBBsA9S70v4oSyzJCSDgTy0oHkBxEYlmB"
    "8JHqXEMulAyPUIBxgYQyOejW9Y4g3MuuJwboNkD4Cw3eoF4bEywhWhrwE3XQ0Op1pNHUQv"
    "8HTaA4vqOGugjTTqBK71wkdSx0IXm95WeLhfkZc4RHObY0dSMzvUwklNXSdyRK+0cVpkJM"
    "bw7Rm+J5xQa228nSI3sfQptL/YyIVFLUoEbgVl/B4wAT9zrfOr1xr38rP3R+u5fcmZDHyZ"
    "yUb4PkmYk5+nJ13xvTlLvgcGJ2Hh6Gg6/kpH9EcvN+lrpebp57VOesO4y0I5epvZsWbFIc"
    "enVljalaxoFrKCDwZKXTWZD88dzJjHG5JkG74wyWiMKf6oDs/Pi41IaZ8fWMyWVBykiMt+"
    "CCPKfGWWAgIfa2Efw3VMm7PEUZ5st6PSV5jxoXu2rdD/rSb7TFzeBLH6sQiRNYDbnHn2P5"
    "undzIw1HWBmJfSflA36ThuHl2NeJSW4k3eGX/+pOaoPot4k5GH+Whm1AP+qhsLg9R8Lay3"
    "hp07INoEd3wP2nmKDiK29KVCy+GyTyqhA/a4kc3qicSN8V6bsH2x056bvhTJPuFu6UMSl2"
    "swPrjqKemNTcLLJ565fN603eFSD9oLwSb9YwvOFhTfrFsx+jy53Y12H7mY8kpJduT6RSJD"
    "aE6wrfrRPcrEmYcSVBRjyl6YxENrp+nMF6jNMJkc2YC/7ijA9IzImMQIH0rJkdMbB028qR"
    "OXt9xMC3ueKQ/M1IxqatvNpAeUQrhzr68Q1Me0qSO1/mujoHC+UV4J8CNnzGXWa4UQH2O9"
    "ABKrIs18Yl/n8FmPAFWOglHUywqx8VG4DUWJk+yokPmFlotSyRepeUa94O6tWTWjRXkQfk"
    "QKCBaXdbCRXGKrcjT9GKgXJeLGVMrBFY7zqXZqnovL6OiMjbrqG8elzoThlvZ1JScEybcU"
    "xFbMVdbm13SLr4tmq+JIxEhuKeNiOzFfeEAVtMcR8hsFhhzZiUXyEKL1GPSfEVEp5LevIT"
    "sKABFRtqRKHGmrEFwRNcOmltfKM7CRW7xnNJnoqtLEiSLjvwKq8X4nJici/tz/Fe+BIrbF"
    "JSdEIFnfDIlaCalGuEer7t8F5/GeEe8AlB4UMuO9zrUj7tTYKPVSv+4IlARgBflaseY1qB"
    "P5Mo+EP3TgfWCYU9mcHYK+AoFuXLi4HKm3+6Jvm3WpOWjOcMW9Yb6muMWO/VKpao+ojQE4"
    "b0HbjHZuUr2aEQW5xLZOuO/gw/gT+UZ0Wn3U2MjT/IxRfiNzKRl4g6V2ywIlbpagleIcOw"
    "3daPCJu3xhP/UY7Na88h5MreCwQaqN9vx9Whs4rfZQ5vv3mTlJvqdk7DU1cJYykmti1gmz"
    "p3REvsLiBrskYI26JmRoytL5OAHXeJcYADOg/DweAu5q676iX9cV/uryQ8f9DZAzfSnSwK"
    "RhCRe+bAoioQZx8kRUU3lO6GR8UgphF/JyQEBTtW+kU4mGqnDYrR8PCT6Z/LRcEnBZsX7H"
    "VZREO/zFbQL7MK+so5IUnrEW9eYNJWN2ugoEFrqVisIqh5c0tSshFY73qCyUrVzQN+Hym6"
    "DYJchQYrUSB3qPsiAvASgOsaNB1mjeU8zKNSAvYSsE/xw9AEBr6StAmx5lVdq1xtsUjah6"
    "0wyr7k8jFRsR1SMsGZg+VkSCk1SJOJeB0WSUlBCJSPF6CjF/Kn+icEKyEE3oj3KCdsIBjZ"
    "6c4oFTwwit7vwF6Iot7u5GywQTq0SPAtEfGenkzS2HGWBy8e91KrKaR4+n5s7uQvEZ6CnB"
    "1ayp80XR74Oo9XzgiVcNLMiFOJzaprolViM3qxmJWpbkCgL5bIwui/A388mejF/KNN0iZI"
    "ygRNa0YkKMRtOVc08Gih1WyOLxgWVLRXdphKRfcVkSk11i2ITFZkCulVepzqgzwzMpRphP"
    "m+g1py9lw5Ob/gQTmUaJ5/ofoQ/+ztGNfXxdz91oz8QLc6V902wP9MzF6XHJJ/J2a3e9UG"
    "+J+JeTXAJ/E/m5evrLh2vb+4cMcTJQSFQV/aoA+Q5Ms1SojV+fWozTykaBoreis7kMVvv7"
    "vh/X67Y7uyMESqinJAGbQXUCahNODUkdGKwSBlR8hGRASgpQskEDtqc9qoWfk+W62QMIRT"
    "aEGs5j3MkYNaDGs90eIoz1y3/LbyMmi81l4fz7FdragQKGAJLRuZf7MBFZ9ZynLu1jGg2/"
    "laUAMvujNPm+blbiGs8ForZDn5IWhlqRk2eIH9hwLpOqtoraF02xuNh7+RPYLco4k56nce"
    "Rp8H4zbwj8pYLMfFEkpy8kkOf0OoEh3S7fSve6QEE92gyT3M2t7p4a7Tdbd3co9YWz7Vo+"
    "ueIJeR4zWvc0eVNG6OC5XsO86p2XecLtpXRx6rUQak2Otp3/lXcLE0vEp7xUPaolI13len"
    "thFt+IXSTSgTx6XOKpyYPb+kJZuAfyIwvMhMfpY9kZ+li69Sq4I7wicmJiaZ0pOMbSpLG9"
    "tz/GFucUGRc1VRkJU7sNN9wb/dRHCjA3sRigaqxKaAAgVa/BFbAbajyK0Oa4wXjluLv961"
    "KtQSoM/g1KI9k82mRYdCsbAXUhV0aqEFcOYQ0A2tSb19B9HveMnXdNU5AjbyQ1Xwf/YLtE"
    "g5FVLNf7bCfzXUwJcHYtuyI2Cq/4n1NNx3UqyYbMsnP+GzRMb/jvsdt/0ef8sc5QmaRLP/"
    "XfB3teTv1LliEGWNK4wmJtS4XIzTkwIq6+lJpspKLqUqg8demVLMXOIedaYkWqPxl+vf2o"
    "B+TMzOeCzdP5B92t2DMmxbxaEdkUmLT4mNyQkzYoNMDYWptRbdD9iXrvlr0BkSBwH5mJjD"
    "Tv96cN8G7ufEHHyVhtdfpDbwDibmZ3xF7vXbwDuow4tycO6EVmf0i8fo8wSpESE8Q5GPif"
    "l10LsmX93PiXnfG43Id/dzYn7r9Ma9/m0beAcTszu4f+gMSRv/aGLe3HVub8kp7wDPhN2u"
    "9EA9D/5Rfb0Ril2mlFZUSkyPpadHDWvhvNCHMgL48hy6b7BwQR+VEsRWWex36P+sG94NdH"
    "/WKpdt60H8rw4rUTC7AJnfvkGzRWUxn154GGMKzqtcEJEShQs4ChdMDWXGGLo/jwb9jCQq"
    "XyC525uuOuC/wNDtrakbrX9OV6a7c+njSjcc3bTfkd/7F6e6X0UXEIDynclJvzGBDNnOzK"
    "J3oTdIOpNtfaEbisWsS3NjICWLloiJJfplSuQOb1bJgf568OXqTgIPQ6nbG/W8bvA99+7F"
    "+KgfSp27JNIqslhTdva4DyU2GviHA/NWRrgb9MCjh4QSzVP1qt+bVoSj7DYcxZnjwT5HxL"
    "HCMZfEpcR8Un4+0eaKPecZ5oFA80b38UURu/Ei22y8EMFWe2dERKjPjkJ9iiTBqYqp6WT3"
    "6g1T4dKZW4c1z+wlIa5rQU13JNOxXluMyJ3o5aO84B2VNpRh0HJdAE82LIwAme9YcbKQ4R"
    "fFcdBSV91wF5G9Vof5lMhkRb84uNPmPLxdKNCkVa0y5g4qllnCaRgTaxKwO3agBBMRt8KW"
    "lBSdUN6DSBYA7g6ISgnwq1KYYyvzhjqzFL3XgXVGUbU5OQ0UCJJ39Z3N4R3792kotNEXvF"
    "7B8c5Ke+0aSH1qMZTsyNVcHdsm7WQ1aFio1ASJQqciAE2DehEAPUMLKIYBNPisq9D+BEhV"
    "0FegqCpc4nEBHqHi+EHsbvA6kXfm+JSFXtglKbbzUxNzYt7rhqHbEA8AzT7CAqqysiF4mS"
    "MDAu80+Tn3Vi9oZWjAQLjFaklC9U/B/5A74hcC2g4gu+FtWg+jPpSNMDDwDyk2l7MjEBAx"
    "F612fsyF+85yUb+BxA7DUbflmt7B1rR7tidqxoG9KXNCYE/WRAsR1xP/dhIJQdED5dNEqG"
    "LJQD9/E5tASoSC8exhA//k4EK91qLEYhJGtIRlWNCYmOCASs8ZxNDi3wI+FBLQl4Z+ZTq6"
    "wY19VKoxs8mOkXd9nOWqb0UFBf7l8H9RHHVeAv64nEC/rJr450q3SsCfEBT4lywK5TDLzh"
    "VPEt41KdO7dkPEeVKEiUwbkH8nJk3pJjm73sHEfLjr/EZTgr0DfKbzhSYNu58Ts9u5l4Yd"
    "eXBzQ6qW+sdu6vCdNPZzh+lhksMuRAEVqVtxnF234jhdt8KxIJ6eZFJkhvvVYggLzWqDN8"
    "xFs2wviPmtCvQ3q1qRvkuNQ5BbN73haCxfSZ1xG4THxae1285DG+B/wlLZMq12Ef1W4eRX"
    "eejznioj1Y3223JppACw3HdrDdiH8UaVxLzigi57qCxRN3j3soSgF2YMeR6N7YsIDpuDwz"
    "bhD372LyIkVKSSvjJk6+RJZS/mJd0BOfnLLOGSWcy16oot5zAbiu3IpZk/lrQY/eVGP8Vy"
    "M+sgcYsaKzJv0jRIRRnzRGuuT+Hj3FK+fALfQWwpz52+t1EELA09fvBCNlqMINh4g6O8OF"
    "g38GYZbbs2FLYDqBRQ58iGJtBJoWYQRFC9A9/mdKtzGoj6CDG+wPMa0ELPblQrvqTMoaLl"
    "R8Ju9ZdEbtwBLmE5O7sdXOXPEitZX/rWBvifidnryw/DwS2eX0ZtEPlSZ37+8NxeDXlrkn"
    "53mTuRNCXXpD6oLJJKeNX37NW1yhiWcbkmDexdTy5osSSKb4monoSk4G03jECWN1OH0nep"
    "s31/6FqRizW/UhSVE4uG4IEPhQcWdR9qMPBF3QdR96FunSHqPuwd2trWffhGbOSRG5LWYp"
    "DesetHeZw3tbZlO9K0AOWtkiIIGljqUIWESqa6Fy2AAF50Z04rLrjesE/AhLROA93w0C+l"
    "wCK3K7lnkT0QUwuuF+P6e2oDxOCKYLlryXIL1UmoTm8bfFFGY9tlNEqlT4i0iWpmFv69vJ"
    "CAfVPYDy8btXFdsNcNVkUc2k5SVOpT6u3NvGI5pJOozr+18L6dkSIdaOlsOsS7cpRHhChh"
    "m0pLzG8SMPdWeIQNY06yGYISOyltuoVS3d7rxJ5V5+cFFjLcKnvXKnItsds0fqk4EPaaNx"
    "DdrVig+Bcdpjcke4eqiMju93nc/hrFArey/ak2yhXYdDH76/8BfK2lXg=="
)
