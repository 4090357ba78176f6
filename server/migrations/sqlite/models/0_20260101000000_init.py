from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_entry" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
) /* One row: where the chain ends. Guards against two sealers and against a cut-off tail. */;
CREATE TABLE "job" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "upstream_id" VARCHAR(32) UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "folded_name" VARCHAR(200) NOT NULL,
    "credit_code" VARCHAR(18) NOT NULL UNIQUE,
    "city_code" VARCHAR(6) NOT NULL,
    "contact" VARCHAR(50) NOT NULL,
    "phone" TEXT,
    "active" INT NOT NULL
);
CREATE INDEX "idx_enterprise_folded__9246af" ON "enterprise" ("folded_name");
CREATE INDEX "idx_enterprise_city_co_76d673" ON "enterprise" ("city_code");
CREATE TABLE "person" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "upstream_id" VARCHAR(32) UNIQUE,
    "name" VARCHAR(50) NOT NULL,
    "identity_number" TEXT NOT NULL,
    "identity_index" VARCHAR(80) NOT NULL UNIQUE,
    "mobile" TEXT
);
CREATE TABLE "certificate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "upstream_id" VARCHAR(32) UNIQUE,
    "category" VARCHAR(4) NOT NULL /* A: A\nB: B\nC: C\nC1: C1\nC2: C2\nC3: C3 */,
    "key" VARCHAR(16) NOT NULL,
    "display" VARCHAR(40) NOT NULL,
    "issued_on" DATE,
    "expires_on" DATE NOT NULL,
    "status" VARCHAR(4) NOT NULL /* VALID: 01\nSUSPENDED: 02\nWITHDRAWN: 03\nCANCELLED: 04\nLAPSED: 05\nTRANSFERRING_OUT: 06\nREVOKED: 07\nOTHER: 99 */,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_person__05547f" UNIQUE ("person_id", "enterprise_id", "category")
) /* The identity is our id: number and category may change while somebody is enrolled (C → C3). */;
CREATE INDEX "idx_certificate_key_2b9613" ON "certificate" ("key");
CREATE INDEX "idx_certificate_expires_44747c" ON "certificate" ("expires_on");
CREATE TABLE "certificate_number" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(16) NOT NULL,
    "certificate_id" BIGINT NOT NULL REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_certifi_f553c8" UNIQUE ("certificate_id", "key")
) /* Every number a certificate has had: after C → C3 the old one still logs in. */;
CREATE TABLE "constructor_registration" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "upstream_id" VARCHAR(32) UNIQUE,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "level" SMALLINT NOT NULL,
    "specialities" VARCHAR(200) NOT NULL,
    "expires_on" DATE NOT NULL,
    "active" INT NOT NULL,
    "enterprise_id" BIGINT REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_constructor_registration_level" CHECK (level IN (1, 2))
);
CREATE TABLE "consent" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "scope" VARCHAR(24) NOT NULL /* PHOTO: PHOTO\nPHOTO_AND_COMPARISON: PHOTO_AND_COMPARISON */,
    "version" VARCHAR(20) NOT NULL,
    "text_sha256" VARCHAR(64) NOT NULL,
    "given_ms" BIGINT NOT NULL,
    "channel" VARCHAR(200) NOT NULL,
    "address" VARCHAR(45) NOT NULL,
    "withdrawn_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* One row each time somebody agreed; kept after withdrawal as proof. */;
CREATE TABLE "login_guard" (
    "key" VARCHAR(96) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "window_from_ms" BIGINT NOT NULL,
    "locked_until_ms" BIGINT,
    CONSTRAINT "ck_login_guard_failures" CHECK (failures >= 0)
) /* Failures by name (its blind index) and by address, within the window. */;
CREATE TABLE "notice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(24) NOT NULL /* BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN */,
    "text" VARCHAR(300) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "read_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* A message shown to a person in the application. */;
CREATE INDEX "idx_notice_person__3ec866" ON "notice" ("person_id", "read_ms");
CREATE TABLE "session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "holder" VARCHAR(12) NOT NULL /* TRAINEE: TRAINEE\nENTERPRISE: ENTERPRISE\nSTAFF: STAFF */,
    "holder_id" BIGINT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "expires_ms" BIGINT NOT NULL,
    "revoked_ms" BIGINT,
    "address" VARCHAR(45) NOT NULL,
    "client" VARCHAR(200) NOT NULL
) /* A login. Only the token's digest is stored; the hot path asks for it inside its own statement. */;
CREATE INDEX "idx_session_holder_25a66d" ON "session" ("holder", "holder_id");
CREATE TABLE "trainee_account" (
    "password_hash" VARCHAR(200),
    "openid" TEXT,
    "openid_index" VARCHAR(80) UNIQUE,
    "licence_ms" BIGINT,
    "person_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "person" ("id") ON DELETE RESTRICT
) /* One per person, made at the first login. */;
CREATE TABLE "category" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "description" VARCHAR(200) NOT NULL
);
CREATE TABLE "class_kind" (
    "code" VARCHAR(8) NOT NULL PRIMARY KEY,
    "title" VARCHAR(40) NOT NULL,
    "position" SMALLINT NOT NULL,
    "categories" JSON NOT NULL,
    "needs_constructor" INT NOT NULL
) /* A tab of the enrolment page: A, B, C, 二级建造师选修 …; new kinds are rows, not code. */;
CREATE TABLE "topic" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(20) NOT NULL UNIQUE,
    "title" VARCHAR(100) NOT NULL,
    "teacher" VARCHAR(50) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "credit_tenths" INT NOT NULL,
    "required_seconds" INT NOT NULL,
    "kinds" JSON NOT NULL,
    "active" INT NOT NULL,
    "category_id" BIGINT NOT NULL REFERENCES "category" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_topic_credit" CHECK (credit_tenths BETWEEN 5 AND 20),
    CONSTRAINT "ck_topic_required" CHECK (required_seconds > 0)
);
CREATE TABLE "question" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "type" VARCHAR(12) NOT NULL /* SINGLE: SINGLE\nMULTIPLE: MULTIPLE\nTRUE_FALSE: TRUE_FALSE */,
    "stem" VARCHAR(1000) NOT NULL,
    "stem_hash" VARCHAR(64) NOT NULL,
    "options" JSON NOT NULL,
    "key" VARCHAR(6) NOT NULL,
    "explanation" VARCHAR(1000) NOT NULL,
    "difficulty" SMALLINT NOT NULL,
    "knowledge" VARCHAR(50) NOT NULL,
    "kinds" JSON NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "status" VARCHAR(8) NOT NULL /* ACTIVE: ACTIVE\nRETIRED: RETIRED */,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_question_topic_i_bcc64d" UNIQUE ("topic_id", "stem_hash")
);
CREATE INDEX "idx_question_stem_ha_6f4b61" ON "question" ("stem_hash");
CREATE TABLE "training_class" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "exam_mode" VARCHAR(8) NOT NULL /* ONLINE: ONLINE\nOFFLINE: OFFLINE */,
    "seek_allowed" INT NOT NULL,
    "photos_block_exam" INT NOT NULL,
    "kind_id" VARCHAR(8) NOT NULL REFERENCES "class_kind" ("code") ON DELETE RESTRICT,
    CONSTRAINT "ck_training_class_windows" CHECK (enrol_from <= enrol_to AND study_from <= study_to),
    CONSTRAINT "ck_training_class_numbers" CHECK (credit_tenths > 0 AND seats >= 0 AND price_fen >= 0 AND seats_taken >= 0)
);
CREATE INDEX "idx_training_cl_city_co_ecb51d" ON "training_class" ("city_code");
CREATE TABLE "video" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "duration_ms" BIGINT NOT NULL,
    "captions_key" VARCHAR(200),
    "topic_id" BIGINT NOT NULL UNIQUE REFERENCES "topic" ("id") ON DELETE RESTRICT
);
CREATE TABLE "payment_receipt" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "group_number" VARCHAR(20) NOT NULL,
    "payer" VARCHAR(100) NOT NULL,
    "last_four" TEXT NOT NULL,
    "paid_on" DATE NOT NULL,
    "submitted_ms" BIGINT NOT NULL
) /* What an enterprise says about one transfer, which may pay several orders. A correction is a new row. */;
CREATE INDEX "idx_payment_rec_group_n_3d2dd5" ON "payment_receipt" ("group_number");
CREATE TABLE "enrolment_order" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(24) NOT NULL UNIQUE,
    "code" VARCHAR(8) NOT NULL UNIQUE,
    "request" VARCHAR(64) UNIQUE,
    "status" VARCHAR(20) NOT NULL /* AWAITING_PAYMENT: AWAITING_PAYMENT\nSUBMITTED: SUBMITTED\nAPPROVED: APPROVED\nREJECTED: REJECTED\nCANCELLED: CANCELLED */,
    "unit_price_fen" INT NOT NULL,
    "people" INT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "hold_until" DATE,
    "reminded_on" DATE,
    "rejected_for" VARCHAR(20) /* MONEY_NOT_FOUND: MONEY_NOT_FOUND\nAMOUNT_DIFFERS: AMOUNT_DIFFERS\nPAYER_DIFFERS: PAYER_DIFFERS\nNOT_ELIGIBLE: NOT_ELIGIBLE\nOTHER: OTHER */,
    "rejection_remark" VARCHAR(200) NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "receipt_id" BIGINT REFERENCES "payment_receipt" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_order_price" CHECK (unit_price_fen >= 0),
    CONSTRAINT "ck_enrolment_order_people" CHECK (people > 0)
) /* One order is one class and n people; the price is frozen at confirmation. */;
CREATE INDEX "idx_enrolment_o_enterpr_0c4e17" ON "enrolment_order" ("enterprise_id", "id");
CREATE INDEX "idx_enrolment_o_status_7a76c3" ON "enrolment_order" ("status", "hold_until");
CREATE INDEX "idx_enrolment_o_trainin_c9c097" ON "enrolment_order" ("training_class_id");
CREATE TABLE "enrolment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "category" VARCHAR(8) NOT NULL,
    "cycle_expires_on" DATE NOT NULL,
    "status" VARCHAR(20) NOT NULL /* PENDING: PENDING\nSTUDYING: STUDYING\nCREDITS_COMPLETE: CREDITS_COMPLETE\nEXAM_REVIEW: EXAM_REVIEW\nPASSED: PASSED\nREPORTED: REPORTED\nCERTIFIED: CERTIFIED\nFAILED: FAILED\nCANCELLED: CANCELLED */,
    "credit_tenths" INT NOT NULL,
    "begun_ms" BIGINT,
    "certificate_id" BIGINT REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "registration_id" BIGINT REFERENCES "constructor_registration" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_credit" CHECK (credit_tenths >= 0),
    CONSTRAINT "ck_enrolment_ground" CHECK (certificate_id IS NOT NULL OR registration_id IS NOT NULL)
) /* A person in a class, bound to the certificate cycle (certificate and expiry) it serves. */;
CREATE INDEX "idx_enrolment_person__fc051a" ON "enrolment" ("person_id");
CREATE INDEX "idx_enrolment_trainin_3ba845" ON "enrolment" ("training_class_id");
CREATE INDEX "idx_enrolment_order_i_8316c4" ON "enrolment" ("order_id");
CREATE TABLE "invoice_details" (
    "kind" VARCHAR(4) NOT NULL /* SPECIAL: 81\nGENERAL: 82 */,
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
) /* The invoice and mailing blocks of an order, as the enterprise confirmed them. */;
CREATE TABLE "bank_statement" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bank" VARCHAR(8) NOT NULL /* ABC: ABC\nICBC: ICBC\nCCB: CCB\nBOC: BOC\nOTHER: OTHER */,
    "imported_ms" BIGINT NOT NULL,
    "imported_by" VARCHAR(64) NOT NULL,
    "added" INT NOT NULL,
    "known" INT NOT NULL,
    "left_out" INT NOT NULL
) /* One file imported. `known`: rows that another file had brought already. */;
CREATE INDEX "idx_bank_statem_sha256_10f5a8" ON "bank_statement" ("sha256");
CREATE TABLE "bank_row" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "sheet" VARCHAR(100) NOT NULL,
    "line" INT NOT NULL,
    "booked_ms" BIGINT NOT NULL,
    "timed" INT NOT NULL,
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
    "reversal" INT NOT NULL,
    "statement_id" BIGINT NOT NULL REFERENCES "bank_statement" ("id") ON DELETE RESTRICT,
    "reverses_id" BIGINT UNIQUE REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_bank_row_amount" CHECK (amount_fen <> 0),
    CONSTRAINT "ck_bank_row_available" CHECK (available_fen BETWEEN 0 AND CASE WHEN amount_fen > 0 THEN amount_fen ELSE 0 END),
    CONSTRAINT "ck_bank_row_reversal" CHECK (NOT reversal OR available_fen = 0),
    CONSTRAINT "ck_bank_row_reverses" CHECK (reverses_id IS NULL OR (reversal AND reverses_id <> id))
) /* One booking. Money in is positive; `available_fen` is what no order has used up yet. */;
CREATE INDEX "idx_bank_row_booked__3ffa9c" ON "bank_row" ("booked_ms");
CREATE INDEX "idx_bank_row_account_75e473" ON "bank_row" ("account_index");
CREATE TABLE "bank_allocation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "allocated_ms" BIGINT NOT NULL,
    "allocated_by" VARCHAR(64) NOT NULL,
    "released_ms" BIGINT,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "row_id" BIGINT NOT NULL REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_bank_allocation_amount" CHECK (amount_fen > 0)
) /* So much of a row pays this order; released ones are kept. */;
CREATE TABLE "snapshot" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "challenge" VARCHAR(32) NOT NULL UNIQUE,
    "subject_kind" VARCHAR(8) NOT NULL /* STUDY: STUDY\nATTEMPT: ATTEMPT */,
    "subject_id" BIGINT NOT NULL,
    "reason" VARCHAR(8) NOT NULL /* START: START\nRANDOM: RANDOM\nOVERDUE: OVERDUE\nHAND_IN: HAND_IN */,
    "status" VARCHAR(10) NOT NULL /* ASKED: ASKED\nVOIDED: VOIDED\nMISSED: MISSED\nWAITING: WAITING\nCOMPARED: COMPARED\nFLAGGED: FLAGGED\nACCEPTED: ACCEPTED\nREJECTED: REJECTED */,
    "asked_ms" BIGINT NOT NULL,
    "due_ms" BIGINT NOT NULL,
    "taken_ms" BIGINT,
    "key" VARCHAR(120),
    "sha256" VARCHAR(64) UNIQUE,
    "bytes" INT,
    "compare" INT NOT NULL,
    "flags" JSON NOT NULL,
    "similarity" REAL,
    "scores" JSON,
    "engine" VARCHAR(20),
    "engine_version" VARCHAR(40),
    "thresholds" JSON,
    "dhash" VARCHAR(16),
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_snapshot_similarity" CHECK (similarity IS NULL OR similarity BETWEEN 0 AND 100),
    CONSTRAINT "ck_snapshot_answered" CHECK ((key IS NULL) = (sha256 IS NULL) AND (key IS NULL) = (taken_ms IS NULL)),
    CONSTRAINT "ck_snapshot_due" CHECK (due_ms >= asked_ms)
) /* One row from the question to the verdict, so that an answer is one guarded UPDATE. */;
CREATE INDEX "idx_snapshot_subject_5f979d" ON "snapshot" ("subject_kind", "subject_id");
CREATE INDEX "idx_snapshot_person__d5fbbd" ON "snapshot" ("person_id", "taken_ms");
CREATE TABLE "reference_photo" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "source" VARCHAR(10) NOT NULL /* REGISTRY: REGISTRY\nSNAPSHOT: SNAPSHOT */,
    "status" VARCHAR(10) NOT NULL /* CANDIDATE: CANDIDATE\nAPPROVED: APPROVED\nREPLACED: REPLACED\nREJECTED: REJECTED */,
    "key" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "template" TEXT,
    "engine_version" VARCHAR(40),
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "snapshot_id" BIGINT REFERENCES "snapshot" ("id") ON DELETE RESTRICT
) /* The face a person's photographs are compared with. */;
CREATE TABLE "credit_entry" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "restudy" INT NOT NULL,
    "seq" INT NOT NULL,
    "opened_ms" BIGINT NOT NULL,
    "beat_ms" BIGINT NOT NULL,
    "until_ms" BIGINT NOT NULL,
    "credited_ms" BIGINT NOT NULL,
    "watched_ms" BIGINT NOT NULL,
    "required_ms" BIGINT NOT NULL,
    "state" VARCHAR(12) NOT NULL /* IDLE: IDLE\nSTARTED: STARTED\nPLAYING: PLAYING\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nCOMPLETED: COMPLETED */,
    "stretch_from_ms" BIGINT NOT NULL,
    "stretch_ms" BIGINT NOT NULL,
    "stretch_reason" VARCHAR(16) /* FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED */,
    "challenge" VARCHAR(32),
    "challenge_reason" VARCHAR(8),
    "due_ms" BIGINT,
    "owes" INT NOT NULL,
    "next_ms" BIGINT NOT NULL,
    "position_seconds" REAL NOT NULL,
    "last_credited_ms" BIGINT NOT NULL,
    "last_reason" VARCHAR(16) /* FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED */,
    "person_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_study_clock_credit_within_time" CHECK (credited_ms BETWEEN 0 AND beat_ms - opened_ms),
    CONSTRAINT "ck_study_clock_stretch_within_time" CHECK (stretch_ms BETWEEN 0 AND beat_ms - stretch_from_ms),
    CONSTRAINT "ck_study_clock_watched" CHECK (watched_ms BETWEEN 0 AND required_ms)
) /* The one clock of a person over all devices; every accepted beat is one UPDATE of this row. */;
CREATE TABLE "topic_progress" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "status" VARCHAR(12) NOT NULL /* NEW: NEW\nIN_PROGRESS: IN_PROGRESS\nCOMPLETED: COMPLETED */,
    "required_ms" BIGINT NOT NULL,
    "credit_tenths" INT NOT NULL,
    "watched_ms" BIGINT NOT NULL,
    "started_ms" BIGINT NOT NULL,
    "completed_ms" BIGINT,
    "restudy_status" VARCHAR(12) /* NEW: NEW\nIN_PROGRESS: IN_PROGRESS\nCOMPLETED: COMPLETED */,
    "restudy_ms" BIGINT NOT NULL,
    "position_seconds" REAL NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_topic_progr_enrolme_24c38c" UNIQUE ("enrolment_id", "topic_id"),
    CONSTRAINT "ck_topic_progress_watched" CHECK (watched_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_restudied" CHECK (restudy_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_completed" CHECK ((status = 'COMPLETED') = (completed_ms IS NOT NULL))
) /* A topic chosen in an enrolment. While it is being watched the clock is ahead of this row. */;
CREATE TABLE "watch_stretch" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "enrolment_id" BIGINT NOT NULL,
    "topic_id" BIGINT NOT NULL,
    "device" VARCHAR(100) NOT NULL,
    "from_ms" BIGINT NOT NULL,
    "to_ms" BIGINT NOT NULL,
    "credited_ms" BIGINT NOT NULL,
    "reason" VARCHAR(16) /* FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED */,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_watch_stretch_credit_within_time" CHECK (credited_ms BETWEEN 0 AND to_ms - from_ms),
    CONSTRAINT "ck_watch_stretch_reason" CHECK (reason IS NULL OR credited_ms = 0)
) /* A closed piece of study time with one reason; never a row per beat. */;
CREATE INDEX "idx_watch_stret_enrolme_3e6fa9" ON "watch_stretch" ("enrolment_id", "from_ms");
CREATE INDEX "idx_watch_stret_person__deaae6" ON "watch_stretch" ("person_id", "from_ms");
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
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
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))) BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXQtv2zi2/iuEgYudBbJF82pTd7GA4yipZxI713bbGdQDjSLRtjYy5ZHkpr67898vSb"
    "0lShZl2ZYVAjO1LPHIykfq8LzPf1oLU4OG/aaz0nRHQo61brXBf1pIWUB8wLh6AlrKchle"
    "Iycc5cmgwxUyTobBwCfbsRTVwZemimFDfEqDtmrpS0c3ET6LVoZBTpoqHqijWXhqhfQ/V1"
    "B2zBl05tDCF779jk/rSIM/oE2+fmvZq6d/Q3z338mV5bM81aGhxR5f18hj0POys17Sc9f6"
    "rIecWzqW/PaTrJrGaoHC8cu1MzdRQKAjh5ydQQQtxYHkFxxrRf4Y8qzen+7/fe5zh0PcB4"
    "7QaHCqrAwn8sc/yeG5liz3B2N5JI1lucUBl2oiAjV+VJsCMCOP8I8PZ2fn5+/P3p6/u7q8"
    "eP/+8urtFR5Lnzd96f1f7sOEaLm3opj17nr9MXkgE8+nO9fkxF+URnEUl4rOS4i+4sgLm2"
    "8CApLNc+AjnjcJ/olwFsJ12LBpiMCuOqaVhr07V6wM0H2CBOj4TzlG0BfKD9mAaObM8dd3"
    "Fzl4fukMu586w5/eXfw9Dmrfu3JGLyXg1TQL2ox1nQNwSLI/iFutvQB8cVkA4IvLTIDJpd"
    "T6JU/Et4A9CrGCC6xgf9/kQDhC0kCIP7wrAPGHd5kQk0txiJHpQB58/fGNYw+Xb98WwBaP"
    "ygSXXoujq+kzaHOt35Cigcv3qgjEV9kIX6UAXpq2zmbCecJblKqU/OaJyK9Phg6RV+f4AX"
    "hWdkBQamEnEW/guibK4fQ5oqCQE0+K+vyiWJqcumKemVlj05cWZ4vkGQUpMwoc+QvJ80dV"
    "6E9QiSuoqYsnm9XruT9uk3bdGiAILPOlDV6wCg0BVqQBXS4AIs1+A+5W+K+ygTLDp2wHOC"
    "8msKFiQAufQ1pwXgHqyvmHOZ0CR9GNN63ETO7uVzbbALgU/9FCMYytVf8iu0Md+Nb52ft3"
    "AaciX/J40+ihc3+/WaE/0LZQu933NewMtQO9uVvDz+YTa1Mgp3O3g397A3ZpZRWm1VqaVp"
    "/xH8/DC/zxDWQFF0VYwUU2K7hIaT+KNWOY98bwR5bR2hvfCHBzwBxLv9KFurDtP40oiD89"
    "dH6l+C7W3pX7Qf/OHx4BvXs/uE7q8lBbLblsJSFFJSrPYblJbCmfnhVZy3hU5mKm1+IAWy"
    "skK1MHWtzOmCSlEN5KC2/4mSAD/Uzog/H7w/ztbgE/O714f3F1/u4iwDk4kwdvGkoDKjYX"
    "vwgImmchOT8rwC/OzzLZBbnEQFdeIUc3uPlFmrYSK+ChET8Iw9BMBLknIEIkkC+NPFQ0fu"
    "RDIoF8WeTdP4KDswcEjXObnRVym53luM3O3tbJxNGFlqNPdRXPRoth6ohePskzeaiJgRtN"
    "4OM5BLoG8Z7krIFuA3Nl4e/k+RZP0KIWaHKzmWmtwUJZE8s1mkHwMtcNCGxzAZ9MjRJCZJ"
    "mGATXwUxdMVmenH85A9/zvaWv4Pn6QYbb51lpCy3aNrPjHobW0dFfq8X/NDZMTpp16cL1s"
    "085qiZ8JKguZNQ3ZvDBB1jTVuHpJN3gvmCBL+H2lQPfwQylIhWnzeoS+zpafVqcNOhN03Q"
    "bXE9Rtgy7+9xR/nOLPM/x5hj/P8ed5kpUVMr4Vsb1lm96Sc/IMM6Yjw6oJd4r+AQ1BRQKS"
    "TrMDkk5TAUmabi8NhQvdCEmd13dtzMa6ba8glpMYTrobjFLG3hklSsCMtwjo6Av4RvPEne"
    "NSInLwvemMpQR68MdSt6DNCV+cakv8asYS+PDDu5SzyohK3ryZhdR1ftXxe3nfu2mDt3jv"
    "Gn0ePUr9G4l8xVvY1974082w87WPv57jHa3T70r39/TqxQTddx5H9PhygsbDTn90Kw2Hvf"
    "6dPPg8xmffTdBQ+jL4hQ55P0GD8SdpiKW9DzXYEkNhnikQ5snlKVJhwC9tm3C1K+4piJEJ"
    "+LngT5kukrORnopb04L6DP0C1yl2lwDfMzw8Bjc6smn4y19p/tlwc7KUl0Cpjy9AfID/ak"
    "htMK2hNBoPe12MNJvdVICuFLtZQxFOcdkMlLMNb5G0AWokYtmePcLbX4bQUDKi6dLGtD69"
    "X4PAT6xVyzQWkJBsBZjk3+doZew0Tnsy5noLLN+kG67CQoZdGYXjN9p3pe/QWgfGVRC5DZ"
    "grNv5fawMawwAiVlQao2waGjARBLajGwYwzJkNdJS25+7iB5j224Rpm9g2hMW2NsLISY7F"
    "tl5WqwPaVKo3W0XZAu8iT9MKAbwqATzBrLaUExPuvyObkKKCYno9ckuKO93V6fOvSC2AIZ"
    "zp5G/xkEjv7RlD83f4kEi2klQihP3V7ZrCz7kfP2coTReFOKSoRkapEbzVe30M+B0aaXTz"
    "kw0DoiZJJOUzDiNejCVUdcXQHWa4dE59igSdCAjLCgg7Pp9bjZ2WpPDMd4YEfG2aBlRQRr"
    "pQQJTA7glT7Qoyn+XuF7LrweCe3DnIGLruJVOCPj9cS1gppMsWD9KdDAfMwf1gNbP8CTfY"
    "K4FfuMFelRusZmzmEF4w4dc5jF8nsk4ZRp/4Ks6288RfHWHZEZYdYdnZkWWHfHIA7I9voO"
    "dpJ+rx1DQ0qMm8MCfImhedvhOwVQuS4mYq3lB4wE6QNc5geXpVxKV6le1SvUoBrTtrfpij"
    "RM1b0UX81tlu67TX2kSOwldgN0LSONvlZbESsDkVYFP1STFAjPU7InUFtQwThE/ShCoQ+y"
    "7SI+ycO7VzciRpM0MwqgsYPUJBsFCoaFbwwbbIZQdCHCVDyQfRtLStg5MH5B5NWmW7NMh4"
    "ZlmGMSY02GYbYkLrsDDCCCOMMMIII8zRyfl+IRU5K4gpT+JnEDcC9H0L/wGO9O/lWetpys"
    "bZZ6rvvbEwn3SDU7kNaYR2W2yBC5Xr1alcR4vi9p7wrnuXpoKETEdXt30l+/QmTYXoEDEV"
    "RwmUBafQgkiF8nJuOuaWcA39uz2SmzUVMxspSxv/gVuCNfJu01iYsGbtqPNtGdVXBd9k5N"
    "6rSVBxWdKivgnVXCGGs83HdIDg2MT/bEZ2TJ4Hwk54x6MUnDdIFIapPleB1shZaeuuf7eG"
    "IFUiaRJSamaSpLdP5idF+oOKtnMDUFHngCRZhPVilZkFofYRPMOl45UjeNGduWYpL4oBFB"
    "ssLdOcZvZu2/KWwkh8pEZiWzWXGdbLAjXjfOI6W9Vaj58G40Eb0I8Joh9yp38jdwcPj51h"
    "bzToexcTZ5OvSqHAqCK1386yi7+dpaq/fYeWzdkMO0JS54kpHXtWKPQsJ/IsCbEDfziyPV"
    "fOLt/xwJwgayDU1Tcen+nfIeLurRClErlDpVO3SKF5xEpVzu0g6ZM0LihtJ0GsiqZZ0ObK"
    "XI6QNA7ji8si2faX2dn2l0mAfQmUn4skKUUOqMgBPRr4RQ7onnJAD1N66d6c6Yj2SW8xDA"
    "mRqyd5tgSDjJNnwcCN9oRbRTdWePMBT2tAfhP8pDv4i4HnEdC5/DttV4OvepvUCbUA6IiW"
    "N3zBQ8yXtEmhsrtuYVU4ZEW+GgUnfCiS1/AhO7Hhg5fZkG1AmHqTnUY7cx+IkojulsnN1V"
    "3/8tQyFyVEnCSt2GZLSznErg21sp0w08RC3txK4DnMxuzFBDA25TBaIHtDRuGYjXtxByzw"
    "VoifAthz8wXvhSZQgCuxAG9rxD9kkIghTJHedUvQb95fv8VlJstrcvm7sObX0pr/jP/4ss"
    "Z8n7bOdkwMS/+GdG15GHwhrVpiXyfosTMafR0Mb2QsvPTvyIDkmQnqDvojqT+WI+1iUqfq"
    "Yfkn9mVee3TdJ7Bs0H4hU915jqnunJlvTvDg3trjdELAKi1gWWX6LFuiz7Iw4B0h/MKA12"
    "gD3gjL3hm10v1LuZqCHRlUQFWglr43YICMNZXsHfMZor/ZQNNn0HZI82jbwatH+0ivzk0H"
    "LBVnDhT72QZT0wI6HoNsXYOAmOaIukD6/0ES1svSLHb9c0UUkTkpqkNFGfeIrAKhh9RTD3"
    "HXBY/wGlI0zgZbfRRF+CqUUfRC6jprCq3xsNPrS1IbeAcThHU0afg47I3wyfB4gkbjzu1t"
    "G9CPMqrbaZGU4NPslODTVEpwyKG4mFCMTMhX5QNdhGZ32AnwC8TzTkCcTkzAFqr1d/O5xB"
    "sQpxMKdln8RRjYjsPAVEOHrJSfnFDGgKJx8FYWyVgTp1siC4uhU6fztLJVa8cdK0fSxIpl"
    "2iyh5TnQTsBCwcqr4lD9dqpbWOl1deKUssxDuEV8S30seELdbS0V234x8aqfK/achyelCJ"
    "tQvGMPUdbmEiLW0s+rkBLSNAHkfZcActHjLwCUpGtaObHqq/8YukqLD3BHHMXohOi+t2Cj"
    "zY4cP6N6526cg74YO3PibNfUFsM3M601S4oMruXKj2p0lKij+fqkO9PW/ToICXEjt8VnlK"
    "5JpqwqunwetmZmjeSH6tvRRh+LA+EEmbCRVGAjicTymUtd3bLqz5jc4wjZRm6llZ31sjew"
    "av0LCWll7fvBxfyNnwyT/bjYImEZmBSYU2rrCcqtgSV+wjbonIDrE9A9AZPVBbxSJ6v3UH"
    "k/WV1itCerD2/P3pLjt1fk+O0HPGYKIR569vbs3UeA4Asgj2EDxaLVWuwTgEwHkHYsrHCN"
    "Qz3GFiIOdzuaprb7KdLtJ7vZz9WmdC1Hd1ilZXOiin2COgcL1GbzFbJi9bKip38x+8H/PB"
    "r0MxhEjCrZo1xXHfBfYOj2zrBt/XO6QiqBDTytdMPRkf2G/N6/diXu5AD7s1fNKNsimDT+"
    "ndAl6cwsehd6g6RFEEGo2XKkxi9DuslrDsSk32OfoODMK2gURASZbYtOUpcb/qOp8HSEHO"
    "kgYuj/rqDtZMQFB9dyhdA/o6MqtT59c7USusocuHB9UL8Lm9Qx2KQogEwpbnP8p09bZ4Gu"
    "Ner17+6lNnA/J+jh8/2490jO+EcTNB5+luTbzv2IBon6x0l96DARoOSN4hGz/fF1npSSUv"
    "bp20KmFzIsG+C3aSdwyLQ4cd7O214A7CbFmpvLjJYN2aJ3hETI3ZXL3YesbFMrvlJxy174"
    "Y2lgMY7Xbp4ga5zdfFfcW9OnU13FD85Yzfm2kjjl/qwl57uVKKswlTwj88WA2ozLwhcjat"
    "z6rb4lHTWB8+yHAYHYDSvfDW1zZalcyz2kaNxa30msJcnUXWVkMhQoER9Q7xHtTnfc+yJx"
    "Yu5RtYH7OUFDadwbkiIy3kEZxbISb07Cjcwd9B2lapJz4bBVGwLjWXwiuIs2NM2tf5II94"
    "uuvlqVbHCBZyWX+DOSk1MSDBEBga/O+CpiFXbXikOEJ8RU72Kad57ina4qp6jzrOIRGRiH"
    "JA1EuXoF0V4tForFZaWLkAitpIhWolpQ0x3ZgciZ89SeTtE1SSCurAa1Bf9c6Rgp2Yb4l1"
    "jWjpwKAmlSgTEDY2FGqpEZCUvw+neG4JEbwRQS7TFsyZf2jipqiRHOt+Y2YyQIm8RUDmvJ"
    "iCa4bWnMiGbUHdlUFLVnJJYht0kjxN0P7doyMC8aR9YQzBmi3pYgdelNJOQ0am3GY88tc8"
    "YuOsSdZfQYuVVToOIyJUb6r+oaNLMhLd4s+4t/o+NKws/Fk7emTxA+nFXSJxpfvKGiDx4q"
    "q8FYYYZ9dWZYtFo88RmyQgphit1oij1sivah5fLdG2JV3VnL3K6EKFEDw1crDukjya+0G1"
    "oa4xsMUUZEX4wqaWzBZI6+gG/IwREu7ByAbzpjiQmgw5B/NsHn0rxq8Gxnpa25V1+cSgDI"
    "ufqiNK8aPOEg2aXx3oEW463Oj1v2afYH6Olu0awiYtmGCsu0kwliMF4sS8aypOjIjvIMGT"
    "kM+ZiGVKIlb6pdlqWrUJ5ygRqjEYuV2SRAWciLTAVoc2xx7AZ1Vjtbgz5mfVIbuJ8TNLi9"
    "9U64B61iE7DL0GIbwmcZb1/mC2RZtfL8oElS4Q0t7g1dzk3HtOUn0i9aJguaE3smvaiiwT"
    "EDJKyC6YvOyZgKSerMdkoaYSpgLDnOZnaLYn5Hc7SE25HBXdTTHFlmW3iZgwpwWzoGJf8+"
    "DUI8nuluadDaEqSB5bVWawpAu0zAcD2iDFdg4CrNdgEGblnh+Xt9nj9RAmGXodVPa4dZKy"
    "xneQckTVJ099wyzJ4rZ5fveNZ1SNHApV19JRttZdHdm7uzRoJQrPHSa1xV3NJAMicHT9I1"
    "oYPPHjh5XdLFX4nIktJ6efKaNyaWczaRKZ1WfhQ9ZHiTyrfSU0LNl6GrxNTibH0FxoYVKC"
    "XvdskBOgIKoGGOJ+DJXCENOCYt7K5Cy9GnOolGB+oar0PwU/SUgkfSbrrrvwPdATa0vkOb"
    "VSt+Z7+zWbv6FmkFhC99S8R1BqepYk6/CX2slvpYdgJJ3pYe0jRQfK3YO0PfPNlvj82qUJ"
    "cdEsOifdWhMUdY0ehR6t/0+nctPvx8sjbwDiZoNP588xs95R9NUHco3fTGI7k7eHi8l8ZS"
    "GyTPTJD0a+dBHkpfetLXNoh8maDHzmhEqiS5n6Rs0uNgOHbrJrlH+Bek4bh32yMng8MJuu"
    "307skp9xOP6vS70j09FRyW8YxWHwt9hMFUxxJb8QRnK36VPEolWl2WVsdDQY4/GzdFK+ah"
    "7DwEAi7XDESphE2qNPj16aT+KuG34EwnT0ENrLyTwCAWXKjsTKS1b665YJKLF2M7C2Jij0"
    "jPCHfgTNMiFE4SlsHorphhGcxe9BXg29Q2SUmcma97AcCzeqRzA12+S/qRIFykT3qGNF8B"
    "vN343Y5rAy1cyyWlxBTAOSp0VAF02AFvmLhzM0FnCG1bhDeK6jDFohsr60D96mvDcHoPe+"
    "i7qavwBjqKbjArnyRGnOT5EXV3LMYmHLzRmzieQ+ARUofdApNinADNGrBJq2gFASo4nQDF"
    "9vpGO9BaWroNAYZrqlsLqJELi7QPsfK7bxGXWRdLinAKZgT6F/Ox+LR1dgy2Ro9St9e5b4"
    "Or0wm6k/rSkH45K+OyKBLslh3rlgp1E2W0d15GW/mxVNaYa/BXIWKQNhD16p1wkGwsPEAH"
    "BE2E97IIy8CjsgG+TLENRdPYBQSzMY6QNK5w+U4YxxJjxGDNI6gYUMvM8URNaViVA+hY+p"
    "UKGdmFnRdr78r9oH/nD09We064lxX0zLOe/fENgHoPi1lRVXPlSsjFl3OEqAEo73tBW3hX"
    "s7iWdEjRALj3EDVPpAYM32KpIK6IxiRd49DeCQtxUdNZbWA3Qa0zO8AKnLNx1ojhVVcZDH"
    "sD1lFCgXdhvEsI1Em6xqG9O55tQVVf6pAlj2zAO0bZOMSr73BFQVuYTzrLypQn+yUIGwD1"
    "PuS/ihLLMkJIOBPLSgeQHEViWYHwkepcQy6UDI9QgHGBhDI5mNbNjiA8y64nBug2MPEXGr"
    "xBvTYILKG5NOBH6qCh1evIoKll/h9EQHF8Rw11EaadQJXeuUjqWOhC8mbLzxYL8zPmJl7l"
    "WNPUjcz0MpFQVkvfkSjtHxWYCll6cwy9KTuvaGC7myw90vsQ2lziZ4SkkqIGNQK3+goeR5"
    "i41/na6Y17/Tv5sfPbg+RyQh4nc5K+DZJnJmj0+fqhN6Ypd8HhBHUeH4eDL+Skf0Ry836W"
    "ul5unntU56w7jLQjl6m9myZsUhx6dWWNqVjGgWtIIPBkpdNZkPzx3MmMcbomQbvnDJaIwJ"
    "+agOz8+DjVlpnx9YzJZUHKSIy34II8p8ZZYCBB9roR/DdUybs8NTPUl81ySvIeNS521XoY"
    "9KXf6Ijbwec+FiESJ7AY8oA/x/JN7/ZWGo6wMBL7TsoH/CYNw8uxrxNEbiTd45f/+l5qg+"
    "i3CRqMP0nDNqAf9RBY3JkjYe1lvLRp2gaYR/dg+09ZgorvvClSsflukcirQvysJXJ4o3Qi"
    "fVek7x7tdOSk74acJj0t3CljUuxmRzYdRT0xKd4ssnnrl83rMe8KkH5U1sSbNQxveFxMv3"
    "j2Y3S7E30ddp/5SEJ6aXsilSKxJVzX+G6d4GZNwowrCTLiKU1nJLLR9eMMNmOcTohsBi/4"
    "izM+IMETGYECaa6ZHTGwdMfKEZ69OWLg61xxSP5mJGPTVtY2UJ7MlUMd/fgGyJ6S5M6Xua"
    "7OwUJZA/xTwIbf8ZQZblSA/QZ0gGpalqvjEv+/AhB8AZb5kg4m2NePigYgNRamT3LiA2aW"
    "uVqWSL1L0jWvg3r1Ri2aq8gDckDQwLS7nYQKY5HbkafmioFyXixljKwRWO87l2ap6Ly+jg"
    "jJ666hvHpa6E4Zb2eSUtiYtrMxFdEV99na7phk8V3VfEkoiQzBPa1GZgvuCQW2mOA+MsFi"
    "hSVjUn6FCLxEPCbFV0h4LpnJj8CCBlRsqBGBGkvGFgTPcOmkpfGt7iRE7BrzkjwRW1mQJF"
    "124FXeLMTpBHMv7c/xXvgSO2ySUkxCBZPwxJWgmqRrhHi+6/BefxvhXvAJQuFDLrvc61I+"
    "7VWCj0Ur/uCJgEYAX5WrHmNagT+TCPhD905HNgmFPZnB2ivgKBbly4uBypt/uiH5t1qVlq"
    "znDF3WW+oblFjv1SqWqPpkms8Y0jfgAauVa9KhEGucS9PWHf07/Aj+UL4rOp1uomz8QS6+"
    "EL8RMr1E1LligxXRSldLsIYMxXZXPyJ03hoz/pMcndeeQ8iVvRcQNFC+342rQ2cVv8tc3v"
    "7wJgk31XVOw6yrhLIUI9sVsE3lHdESuwvIYtamiXVRlBFj69MkYMdTYhzhgs7DcDC4j7nr"
    "rntJf9znh2sJ8w/KPfAg3ckywQhD5IFtYFERiHMOkqRiGkpPw5NiENWIfxIShMI6VvpFOJ"
    "pqpw2K0fDwk+mfy2WCTxI2L9jrqoiEfpUtoF9lFfSVc0KSNiPevMCknTZroKBBa6lYrCKo"
    "ebwlSdkIrPfNYLJSdfOAP0SKboMgV6HBShTIXeo+iQC8BOC6BpHDrLGch3mUSsBeAvYpfh"
    "iawMBXkjZB1ryqa5WLLRZJ+7AVRtmXXHtMlGyPJpngzNHaZEgpNUiTiXgdFklKYRAoHy9A"
    "Vy/kT/VPEFZiEHgl3qOcsIFgZacno1TwwCh6vyN7IYp6u5PcYIt0aJHgWyLiPc1M0thxlg"
    "cvHvdSKxZSPH0/xjv5S4SnIGeHlvInTZcHvs7rlTNCJWSaGXEqMa66IVolxtGLxaxMdQMC"
    "fbE0LYz+G/DHMzJf0B9tkjZBUiZoWrNJgkLckXNFA0+WuZrN8QXDgoq2ZoepVHRfEZlSY9"
    "mC0GRFppBZpcepOchTI0OaRqjve6glZ8+Vs8t3PCiHFM3zL1Qf4p/djnFzXcz9t2bkB7rV"
    "ue62Af5ngnpdckj+naBu97oN8D8TdD3AJ/E/25evrLh2vb+5cMcTJQiFQl9aoQ+Q5Ms1Sp"
    "DV+fWoDR9SNI0VvZUdyOKP39/yfrvbtV1ZGCIVRTmgDMYLKJNQGnDqyOaKYUHKjpCNkAhA"
    "SxdIIHrU9majZuX77LRCwhBOoQWxmPc4Nx2zxdDWEyNO8tR1yx8rL4PBG/X18Rzr1YoKgQ"
    "KW0LJN9DcbUPKZpSznbh0D2s7Xghp40Z15WjUvdwuhhddaIMvJDzFXlpqhgxfoPxRQ11lE"
    "aw2lu95oPPyN9AhyjyZo1O88jj4Nxm3gH5XRWE6LJZTk5JMcf0OoEhPS7fRveqQEE23Q5B"
    "5mtXd6vO903fZO7hGr5VM9pu4Zcik53vA6T1RJ5ea0UMm+05yafafpon11tGM1SoEUvZ4O"
    "nX8FF0vDq7RXPKQtSlXjvjq1jWjDL5SOoEwclzqrcGI2f0lTNgH/RGB4EU5+kc3IL9LFV6"
    "lWwR3hEyMTTKY0k7GRsrSxPscf5hYnFDlXFQVZuQs7PRf87SaCGx3Zi1A0UCXGAgoUaPFX"
    "bAXYjiK3Oq41XjhuLf5616pQS4A+w6YWnZlsa1p0KRQLeyFVQaeWuQDOHALa0JrU23dM+h"
    "1v+ZquOifANv1QFfyf/QItUk6FVPOfrfBfDTXw+ZHotuwImOp/YrMZ7hspVkza8snP+Cyh"
    "8b/jecdjv8XfMkd5hohI9r8L+10t7XfqXDGIsMYVRhMjalwuxvlZAZH1/CxTZCWXUpXBY6"
    "9MKctc4h51Nkm0RuPPN7+1Af2YoM54LD08kj7t7kEZa1vFoR0RpsUnxMbohBqxRaaGwpRa"
    "i/YD9qlr/hp0hsRBQD4maNjp3wwe2sD9nKDBF2l481lqA+9ggj7hK3Kv3wbeQR1elKNzJ7"
    "Q6o188iz5PkBohwhyKfEzQl0Hvhnx1PyfooTcake/u5wR97fTGvf5dG3gHE9QdPDx2hmSM"
    "fzRBt/eduztyyjvAnLDblR6p58E/qq83QrHLlNKKUgn2WJo9algK54U+pBHAl7eh+woLF/"
    "RRKmHYKov9Hv2fdcO7ge7PWuWy7TyIf+2wEgWzC5D54xvELSqL+fTCwxgsOK9yQYRKFC7g"
    "KFwwNZQZY+n+PBr0M5KofIJktzdddcB/gaHbOxM3Wv+crpDbufRppRuOjuw35Pf+xSnuVz"
    "EFBKB8Z3LSb0wgM21nZtG70Bskncm2vtANxWLWpbk1TCXLLBEjS8zLlNAdH1fJgf5m8Pn6"
    "XgKPQ6nbG/W8afA99+7F+KofSp37JNKqabFYdva6Dym2WvjHA/NOVrgb9MAjh4QUzRP1qu"
    "9NK8JR9huO4szxYp+bxLHCwUviVIKflOcn2lyx5zzLPCBo3uo+fVdEb3yXrTa+E8FWB7eI"
    "iFCfPYX6FEmCUxWk6aR79ZapcOnMrePiMwdJiOtaUNMdCTnWusWI3IlePskL3lHpQBkGIz"
    "cF8GTDwgiQ+YYFJ8s0/KI4jrnUVTfcRWSv1YGfEpqs6BcHT9qcx24XEjRpV6vMcgcVC5Vw"
    "GsbImgTsnh0oASPiFtiSlGISynsQyQbAPQFRKgF+VQJzbGfeUmaWovc6sskoKjYn2UCBIH"
    "lX3tke3rF/n4ZCG33B6xUc76y0ddcw1ecWQ8iOXM2VsW0yTlaDgYVKTZAodEoCzGlQLwKY"
    "36EFFMMAGvyuq9D+CEhV0DVQVBUu8boAT1Bx/CB2N3id0DtzfMoyX9glKXbzUxM0QQ+6Ye"
    "g2xAtAs08wgaqsbAhe5qYBgXea/Jx7qxdzZWjAMPGI1ZKE6p+D/yF3xC8EtB1AuuFtWw+j"
    "PiYboWDgH1JsLmdHQCBiLlrt/JgL953lMv0GFHsMR92Va3oPrWkPrE/UzAb2qtQJgT3ZEy"
    "2TuJ7420kkCMUMlE8ToYIlA/38JjYBlQgF4+lhA//ksIV6o0WJxSSM5hKWsYLGyIQNqDTP"
    "IIoWfwv4kEhAXxr6FXJ0gxv7KFVjuMmekXd9nOWqb0UJBf7l8H9RHHVeAv44nUC/rJj450"
    "q3SsCfIBT4lywK5TDLzhVPEt63UaZ344aI86QIE5o2IP9OEE3pJjm73sEEPd53fqMpwd4B"
    "PtP5TJOG3c8J6nYepGFHHtzekqql/rGbOnwvjf3cYXqYtGEXMgEVqVtxml234jRdt8KxIG"
    "ZPMikyw/1qMYiFZLXFG+aiWXYWBH+rAv3tqlak71LjEOTWbW84GsvXUmfcBuFxcbZ213ls"
    "A/xPWCpbptUuot8qZH6Vhz4fqDJS3cx+Oy6NFACW+25tAPs43qiSmFdc0OUAlSXqBu9Bth"
    "DzhRlDnmfG9kmEDZvDho3gD37rX4RIiEglfWWmrZMnlb2Yl/QE5OQvs4hLZjHXaip2nMNs"
    "KLYjl7b8sajF6i+3+imW22kHiVvUWJB5lapBKsqYJ1pzcwofZ0v58gl8R9FSnjt9b6sIWB"
    "p6/OiFbLQYQbDxASd5cbBu4M0yOnZjKGwHUCqgzk0bIqCTQs0giKB6A77OaatzGoj6BDG+"
    "wPMa0ELPblQrvqTMoaLlR8Lu9JdEbtwRbmE5nd2OrvJniZ2sL31tA/zPBPX68uNwcIf5y6"
    "gNIl/qbJ8/PrdXQ96apN9d5k4kTdE1aQ4qi6QSXvUDe3WtMoplnK5JC3vfzMVcLIngWyKq"
    "J0Ep7LZbRiDL24lD6bvUWb8/dqnIxZpfKIrSiU1D2IGPxQ4s6j7UYOGLug+i7kPdJkPUfT"
    "g4tLWt+/CV6MgjNyStxTB6x66f5Nm8qbYt25GhBUzeKimCoIGlDlVITMlU9qIFEMCL7sxp"
    "xQXXG/YRIEjrNNCGh34pBZZxu5J7FumBmNpwvRjX31MNEIMrwspdSyu3EJ2E6PS6wRdlNH"
    "ZdRqNU+oRIm6iGs/D38jIF7NvCfnzZqI2bgoM2WBVxaHtJUalPqbdX84rlGJ1Edf6dhfft"
    "zSjSgZbONod4V07yDCFKOKbSEvPbBMy9FjvCljEn2RaCEp2Utm2hVLf3OtGz6vKywEaGR2"
    "V3rSLXEt2m8UvFgbA3vIHo7kQDxb/oML0h2R2qIiT77/O4+z2KBW5l/am2yhXYdjP76/8B"
    "kJi+2A=="
)
