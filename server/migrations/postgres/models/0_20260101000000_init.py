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
CREATE INDEX "idx_audit_entry_at_ms_877af6" ON "audit_entry" ("at_ms");
CREATE INDEX "idx_audit_entry_actor_01b4ce" ON "audit_entry" ("actor", "at_ms");
CREATE INDEX "idx_audit_entry_action_443bf8" ON "audit_entry" ("action", "at_ms");
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
CREATE TABLE "import_upload" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "uploaded_by" VARCHAR(64) NOT NULL,
    "uploaded_ms" BIGINT NOT NULL,
    "claimed_ms" BIGINT,
    "imported_ms" BIGINT,
    "made" BIGINT,
    "deleted_ms" BIGINT
);
CREATE INDEX "idx_import_uplo_uploade_bf1ea8" ON "import_upload" ("uploaded_ms");
COMMENT ON TABLE "import_upload" IS 'A file that somebody has uploaded to be imported and not imported yet. It is deleted when it is imported, or an';
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
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nPHOTOS_BAD: PHOTOS_BAD\nAPPEAL_ANSWERED: APPEAL_ANSWERED\nQUESTION_ANSWERED: QUESTION_ANSWERED';
COMMENT ON TABLE "notice" IS 'A message shown to a person in the application.';
CREATE TABLE "password_reset" (
    "subject" VARCHAR(80) NOT NULL PRIMARY KEY,
    "holder" VARCHAR(12) NOT NULL,
    "holder_id" BIGINT,
    "code" VARCHAR(80) NOT NULL,
    "expires_ms" BIGINT NOT NULL,
    "tries" INT NOT NULL
);
CREATE INDEX "idx_password_re_expires_4a2775" ON "password_reset" ("expires_ms");
COMMENT ON COLUMN "password_reset"."holder" IS 'TRAINEE: TRAINEE\nENTERPRISE: ENTERPRISE\nSTAFF: STAFF';
COMMENT ON TABLE "password_reset" IS 'The code sent for a forgotten password: one row per subject, whether or not anybody fits what was typed.';
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
    "title" VARCHAR(64) NOT NULL,
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
    "item" BIGINT,
    "version" INT NOT NULL,
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
    "status" VARCHAR(12) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "created_by" VARCHAR(64) NOT NULL,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_question_item_3cbfa7" UNIQUE ("item", "version"),
    CONSTRAINT "ck_question_version" CHECK (version > 0),
    CONSTRAINT "ck_question_first_version" CHECK ((item = id) = (version = 1))
);
CREATE INDEX "idx_question_stem_ha_6f4b61" ON "question" ("stem_hash");
COMMENT ON COLUMN "question"."type" IS 'SINGLE: SINGLE\nMULTIPLE: MULTIPLE\nTRUE_FALSE: TRUE_FALSE';
COMMENT ON COLUMN "question"."status" IS 'ACTIVE: ACTIVE\nSUPERSEDED: SUPERSEDED\nRETIRED: RETIRED';
COMMENT ON TABLE "question" IS 'One version of a question of the bank. Its content never changes: papers and answers name the row they were';
CREATE TABLE "distinct_questions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "decided_by" VARCHAR(64) NOT NULL,
    "decided_ms" BIGINT NOT NULL,
    "earlier_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    "later_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_distinct_qu_earlier_e4a3b2" UNIQUE ("earlier_id", "later_id"),
    CONSTRAINT "ck_distinct_questions_order" CHECK (earlier_id < later_id)
);
COMMENT ON TABLE "distinct_questions" IS 'Two questions that look alike and were told apart by a person. They are versions: what either says after';
CREATE TABLE "question_report" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "text" VARCHAR(200) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "answer" VARCHAR(200) NOT NULL,
    "decided_by" VARCHAR(64),
    "decided_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "question_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_question_report_decided" CHECK ((status = 'OPEN') = (decided_ms IS NULL) AND (decided_by IS NULL) = (decided_ms IS NULL) AND (answer = '') = (decided_ms IS NULL))
);
COMMENT ON COLUMN "question_report"."status" IS 'OPEN: OPEN\nANSWERED: ANSWERED\nDISMISSED: DISMISSED';
COMMENT ON TABLE "question_report" IS '试题纠错: what a trainee finds wrong with a question, and what the academic staff answer.';
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
    "held_for" VARCHAR(200) NOT NULL,
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
    "submitted_ms" BIGINT,
    "decided_ms" BIGINT,
    "decided_by" VARCHAR(64) NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "receipt_id" BIGINT REFERENCES "payment_receipt" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_order_price" CHECK (unit_price_fen >= 0),
    CONSTRAINT "ck_enrolment_order_people" CHECK (people > 0)
);
CREATE INDEX "idx_enrolment_o_enterpr_0c4e17" ON "enrolment_order" ("enterprise_id", "id");
CREATE INDEX "idx_enrolment_o_status_7a76c3" ON "enrolment_order" ("status", "hold_until");
CREATE INDEX "idx_enrolment_o_status_a00a10" ON "enrolment_order" ("status", "id");
CREATE INDEX "idx_enrolment_o_trainin_19b5cb" ON "enrolment_order" ("training_class_id", "id");
CREATE INDEX "idx_enrolment_o_created_505099" ON "enrolment_order" ("created_ms");
CREATE INDEX "idx_enrolment_o_receipt_23ef13" ON "enrolment_order" ("receipt_id");
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
COMMENT ON COLUMN "enrolment"."status" IS 'PENDING: PENDING\nSTUDYING: STUDYING\nCREDITS_COMPLETE: CREDITS_COMPLETE\nEXAM_REVIEW: EXAM_REVIEW\nPASSED: PASSED\nREPORTED: REPORTED\nCERTIFIED: CERTIFIED\nFAILED: FAILED\nCANCELLED: CANCELLED\nREFUNDED: REFUNDED\nSWAPPED: SWAPPED';
COMMENT ON TABLE "enrolment" IS 'A person in a class, bound to the certificate cycle (certificate and expiry) it serves.';
CREATE TABLE "enrolment_change" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "proposed_by" VARCHAR(64) NOT NULL,
    "proposed_ms" BIGINT NOT NULL,
    "decided_by" VARCHAR(64),
    "decided_ms" BIGINT,
    "declined_for" VARCHAR(200) NOT NULL,
    "amount_fen" BIGINT,
    "payee" VARCHAR(100) NOT NULL,
    "payee_bank" VARCHAR(100) NOT NULL,
    "payee_account" TEXT NOT NULL,
    "paid_out_on" DATE,
    "payment_note" VARCHAR(200) NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_change_second_person" CHECK (decided_by IS NULL OR status = 'WITHDRAWN' OR decided_by <> proposed_by),
    CONSTRAINT "ck_enrolment_change_decided" CHECK ((status = 'PROPOSED') = (decided_ms IS NULL) AND (decided_by IS NULL) = (decided_ms IS NULL)),
    CONSTRAINT "ck_enrolment_change_amount" CHECK ((kind = 'REFUND') = (amount_fen IS NOT NULL) AND (amount_fen IS NULL OR amount_fen >= 0)),
    CONSTRAINT "ck_enrolment_change_paid_out" CHECK ((status = 'PAID_OUT') = (paid_out_on IS NOT NULL) AND (status <> 'PAID_OUT' OR kind = 'REFUND'))
);
CREATE INDEX "idx_enrolment_c_order_i_424847" ON "enrolment_change" ("order_id");
CREATE INDEX "idx_enrolment_c_status_f52fb6" ON "enrolment_change" ("status", "id");
COMMENT ON COLUMN "enrolment_change"."kind" IS 'REFUND: REFUND\nSWAP: SWAP\nMOVE: MOVE';
COMMENT ON COLUMN "enrolment_change"."status" IS 'PROPOSED: PROPOSED\nCONFIRMED: CONFIRMED\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN\nPAID_OUT: PAID_OUT';
COMMENT ON TABLE "enrolment_change" IS '退费, 换人 or 换班 of people of one order: proposed by one member of staff, decided by another.';
CREATE TABLE "changed_enrolment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "settled_ms" BIGINT,
    "certificate_id" BIGINT REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    "change_id" BIGINT NOT NULL REFERENCES "enrolment_change" ("id") ON DELETE RESTRICT,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "from_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    "registration_id" BIGINT REFERENCES "constructor_registration" ("id") ON DELETE RESTRICT,
    "to_class_id" BIGINT REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_changed_enrolment_target" CHECK (CASE WHEN to_class_id IS NULL THEN 0 ELSE 1 END + CASE WHEN certificate_id IS NULL THEN 0 ELSE 1 END + CASE WHEN registration_id IS NULL THEN 0 ELSE 1 END <= 1)
);
CREATE INDEX "idx_changed_enr_change__11a40d" ON "changed_enrolment" ("change_id");
CREATE INDEX "idx_changed_enr_enrolme_e1f724" ON "changed_enrolment" ("enrolment_id");
COMMENT ON TABLE "changed_enrolment" IS 'A person of a change: whom a swap brings in, or which class a move leads to.';
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
    "due_fen" BIGINT NOT NULL,
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
    "left_out" INT NOT NULL,
    "in_fen" BIGINT NOT NULL
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
CREATE INDEX "idx_bank_row_stateme_b4b3f6" ON "bank_row" ("statement_id", "booked_ms");
CREATE INDEX "idx_bank_row_amount__57b9e3" ON "bank_row" ("amount_fen");
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
CREATE TABLE "bank_match" (
    "verdict" VARCHAR(12) NOT NULL,
    "note" VARCHAR(100) NOT NULL,
    "proposals" TEXT NOT NULL,
    "mark" VARCHAR(80) NOT NULL,
    "matched_ms" BIGINT NOT NULL,
    "row_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "bank_row" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "bank_match"."verdict" IS 'SUGGESTED: SUGGESTED\nCANDIDATES: CANDIDATES\nUNMATCHED: UNMATCHED';
COMMENT ON TABLE "bank_match" IS 'What matching last said of a row that waits. The truth are rows and orders: what is proposed here is asked';
CREATE TABLE "bank_match_order" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "row_id" BIGINT NOT NULL REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_bank_match__row_id_f7c6c9" UNIQUE ("row_id", "order_id")
);
CREATE INDEX "idx_bank_match__order_i_48675d" ON "bank_match_order" ("order_id");
COMMENT ON TABLE "bank_match_order" IS 'The orders that a match names, so that an order''s page finds its rows.';
CREATE TABLE "invoice_upload" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "filename" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(4) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bytes" INT NOT NULL,
    "number" VARCHAR(20),
    "number_read" BOOL NOT NULL,
    "taxpayer_number" VARCHAR(40),
    "total_fen" INT,
    "tax_fen" INT,
    "issued_on" DATE,
    "stored_ms" BIGINT NOT NULL,
    "staff_id" BIGINT NOT NULL REFERENCES "staff_account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_invoice_upl_staff_i_92e83d" UNIQUE ("staff_id", "sha256")
);
COMMENT ON TABLE "invoice_upload" IS 'A file of a batch, stored and read, until the member of staff confirms or discards the batch.';
CREATE TABLE "tax_invoice" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city_code" VARCHAR(6) NOT NULL,
    "serial" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "kind" VARCHAR(4) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "taxpayer_number" VARCHAR(20) NOT NULL,
    "total_fen" INT NOT NULL,
    "tax_fen" INT NOT NULL,
    "rate_permille" INT NOT NULL,
    "requested_ms" BIGINT NOT NULL,
    "number" VARCHAR(20) UNIQUE,
    "issued_on" DATE,
    "sent_ms" BIGINT,
    "red_number" VARCHAR(20) UNIQUE,
    "reversed_for" VARCHAR(20),
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_tax_invoice_amounts" CHECK (total_fen > 0 AND tax_fen BETWEEN 0 AND total_fen - 1),
    CONSTRAINT "ck_tax_invoice_issued" CHECK ((number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (status IN ('REQUESTED', 'WITHDRAWN'))),
    CONSTRAINT "ck_tax_invoice_sent" CHECK (status <> 'SENT' OR sent_ms IS NOT NULL),
    CONSTRAINT "ck_tax_invoice_reversed" CHECK ((red_number IS NULL) = (reversed_for IS NULL) AND (red_number IS NULL) = (status <> 'REVERSED') AND (red_number IS NULL OR red_number <> number))
);
CREATE INDEX "idx_tax_invoice_order_i_525daf" ON "tax_invoice" ("order_id");
CREATE INDEX "idx_tax_invoice_status_5f8b21" ON "tax_invoice" ("status", "order_id");
CREATE INDEX "idx_tax_invoice_city_co_1c79d5" ON "tax_invoice" ("city_code", "order_id");
CREATE INDEX "idx_tax_invoice_taxpaye_aa10c3" ON "tax_invoice" ("taxpayer_number");
COMMENT ON COLUMN "tax_invoice"."status" IS 'REQUESTED: REQUESTED\nISSUED: ISSUED\nSENT: SENT\nREVERSED: REVERSED\nWITHDRAWN: WITHDRAWN';
COMMENT ON COLUMN "tax_invoice"."kind" IS 'SPECIAL: 81\nGENERAL: 82';
COMMENT ON COLUMN "tax_invoice"."reversed_for" IS 'WRONG: WRONG\nRETURNED: RETURNED\nSTOPPED: STOPPED\nALLOWANCE: ALLOWANCE';
COMMENT ON TABLE "tax_invoice" IS 'One invoice, from the request on. What it says stays, whatever becomes of the buyer''s details later.';
CREATE TABLE "invoice_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(4) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bytes" INT NOT NULL,
    "number_read" BOOL NOT NULL,
    "stored_ms" BIGINT NOT NULL,
    "replaced_ms" BIGINT,
    "invoice_id" BIGINT NOT NULL REFERENCES "tax_invoice" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_fil_invoice_da1ae0" ON "invoice_file" ("invoice_id");
COMMENT ON TABLE "invoice_file" IS 'A stored file of an invoice. A better one of the same kind replaces it; the old one is kept.';
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
CREATE INDEX "idx_reference_p_person__20d1e2" ON "reference_photo" ("person_id");
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
CREATE TABLE "exercise_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "choice" VARCHAR(6) NOT NULL,
    "is_right" BOOL NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "question_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_exercise_an_enrolme_be51aa" UNIQUE ("enrolment_id", "question_id"),
    CONSTRAINT "ck_exercise_answer_right" CHECK (NOT is_right OR choice <> '')
);
COMMENT ON TABLE "exercise_answer" IS 'How a question was last answered in the exercises of an enrolment. It earns nothing and loses nothing.';
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
    "round_ms" BIGINT NOT NULL,
    "restarted_ms" BIGINT,
    "photos_told_ms" BIGINT,
    "photos_open_ms" BIGINT,
    "position_seconds" DOUBLE PRECISION NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_topic_progr_enrolme_24c38c" UNIQUE ("enrolment_id", "topic_id"),
    CONSTRAINT "ck_topic_progress_watched" CHECK (watched_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_restudied" CHECK (restudy_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_completed" CHECK ((status = 'COMPLETED') = (completed_ms IS NOT NULL)),
    CONSTRAINT "ck_topic_progress_restarted" CHECK (restarted_ms IS NOT NULL OR COALESCE(restudy_status, '') <> 'IN_PROGRESS')
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
CREATE TABLE "answer" (
    "slot" BIGSERIAL NOT NULL PRIMARY KEY,
    "choice" VARCHAR(8) NOT NULL,
    "seq" BIGINT NOT NULL,
    "saved_ms" BIGINT NOT NULL
);
COMMENT ON TABLE "answer" IS 'The choice in force for one question of a paper, in the letters the trainee saw.';
CREATE TABLE "attempt" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "number" SMALLINT NOT NULL,
    "make_up" BOOL NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "paper" JSONB NOT NULL,
    "seed" VARCHAR(32) NOT NULL,
    "blueprint" JSONB NOT NULL,
    "started_ms" BIGINT NOT NULL,
    "deadline_ms" BIGINT NOT NULL,
    "session_id" BIGINT NOT NULL,
    "device" VARCHAR(100) NOT NULL,
    "seq_base" BIGINT NOT NULL,
    "camera" BOOL NOT NULL,
    "seen_ms" BIGINT NOT NULL,
    "challenge" VARCHAR(32),
    "challenge_reason" VARCHAR(8),
    "due_ms" BIGINT,
    "next_photo_ms" BIGINT NOT NULL,
    "sealed_ms" BIGINT,
    "sealed_by" VARCHAR(8),
    "marked_ms" BIGINT,
    "answered" SMALLINT,
    "score_halves" INT,
    "receipt" VARCHAR(64),
    "decided_ms" BIGINT,
    "decided_by" VARCHAR(64) NOT NULL,
    "failed_for" VARCHAR(16),
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_attempt_enrolme_064580" UNIQUE ("enrolment_id", "kind", "number"),
    CONSTRAINT "ck_attempt_times" CHECK (deadline_ms > started_ms AND (sealed_ms IS NULL OR sealed_ms >= started_ms)),
    CONSTRAINT "ck_attempt_sealed" CHECK ((sealed_ms IS NULL) = (sealed_by IS NULL)),
    CONSTRAINT "ck_attempt_marked" CHECK ((marked_ms IS NULL) = (score_halves IS NULL) AND (marked_ms IS NULL) = (receipt IS NULL) AND (marked_ms IS NULL OR sealed_ms IS NOT NULL) AND (marked_ms IS NOT NULL OR status IN ('IN_PROGRESS', 'VOIDED'))),
    CONSTRAINT "ck_attempt_failed_for" CHECK (status <> 'REVIEW_FAILED' OR failed_for IS NOT NULL),
    CONSTRAINT "ck_attempt_score" CHECK (score_halves IS NULL OR score_halves >= 0)
);
CREATE INDEX "idx_attempt_person__8c161b" ON "attempt" ("person_id");
CREATE INDEX "idx_attempt_status_82f292" ON "attempt" ("status", "id");
COMMENT ON COLUMN "attempt"."kind" IS 'MOCK: MOCK\nFINAL: FINAL';
COMMENT ON COLUMN "attempt"."status" IS 'IN_PROGRESS: IN_PROGRESS\nSCORE_FAILED: SCORE_FAILED\nCHECKING: CHECKING\nIN_REVIEW: IN_REVIEW\nPASSED: PASSED\nREVIEW_FAILED: REVIEW_FAILED\nVOIDED: VOIDED';
COMMENT ON COLUMN "attempt"."sealed_by" IS 'HAND_IN: HAND_IN\nCLOCK: CLOCK\nINCIDENT: INCIDENT';
COMMENT ON COLUMN "attempt"."failed_for" IS 'NOT_THE_PERSON: NOT_THE_PERSON\nBLURRED: BLURRED\nOTHERS_PRESENT: OTHERS_PRESENT\nMATERIAL: MATERIAL\nOTHER_CHEATING: OTHER_CHEATING';
COMMENT ON TABLE "attempt" IS 'A mock or final exam of one person. The clock runs from `started_ms` to `deadline_ms`, whatever happens.';
CREATE TABLE "attempt_event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "note" VARCHAR(100) NOT NULL,
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_attempt_eve_attempt_88b1f7" ON "attempt_event" ("attempt_id", "id");
COMMENT ON COLUMN "attempt_event"."kind" IS 'STARTED: STARTED\nRESUMED: RESUMED\nCAMERA_OFF: CAMERA_OFF\nCAMERA_ON: CAMERA_ON\nAWAY: AWAY\nTIME_ADDED: TIME_ADDED\nSEALED: SEALED';
CREATE TABLE "exam_blueprint" (
    "single_items" SMALLINT NOT NULL,
    "single_halves" SMALLINT NOT NULL,
    "multiple_items" SMALLINT NOT NULL,
    "multiple_halves" SMALLINT NOT NULL,
    "true_false_items" SMALLINT NOT NULL,
    "true_false_halves" SMALLINT NOT NULL,
    "pass_halves" SMALLINT NOT NULL,
    "multi_rule" VARCHAR(16) NOT NULL,
    "minutes" SMALLINT,
    "mock_tries" SMALLINT,
    "training_class_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_exam_blueprint_items" CHECK (single_items >= 0 AND multiple_items >= 0 AND true_false_items >= 0 AND single_items + multiple_items + true_false_items BETWEEN 1 AND 100),
    CONSTRAINT "ck_exam_blueprint_halves" CHECK (single_halves BETWEEN 1 AND 20 AND multiple_halves BETWEEN 1 AND 20 AND true_false_halves BETWEEN 1 AND 20),
    CONSTRAINT "ck_exam_blueprint_pass" CHECK (pass_halves BETWEEN 1 AND single_items * single_halves + multiple_items * multiple_halves + true_false_items * true_false_halves),
    CONSTRAINT "ck_exam_blueprint_limits" CHECK ((minutes IS NULL OR minutes BETWEEN 1 AND 600) AND (mock_tries IS NULL OR mock_tries BETWEEN 0 AND 99))
);
COMMENT ON COLUMN "exam_blueprint"."multi_rule" IS 'HALF_PER_OPTION: HALF_PER_OPTION\nEXACT: EXACT';
COMMENT ON TABLE "exam_blueprint" IS '组卷规则 of a class that differs from the default. Attempts keep a copy of what they were drawn by.';
CREATE TABLE "incident" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "minutes" SMALLINT,
    "status" VARCHAR(12) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "proposed_by" VARCHAR(64) NOT NULL,
    "proposed_ms" BIGINT NOT NULL,
    "decided_by" VARCHAR(64),
    "decided_ms" BIGINT,
    "declined_for" VARCHAR(200) NOT NULL,
    CONSTRAINT "ck_incident_second_person" CHECK (decided_by IS NULL OR status = 'WITHDRAWN' OR decided_by <> proposed_by),
    CONSTRAINT "ck_incident_decided" CHECK ((status = 'PROPOSED') = (decided_ms IS NULL) AND (decided_by IS NULL) = (decided_ms IS NULL)),
    CONSTRAINT "ck_incident_minutes" CHECK ((kind = 'ADD_TIME') = (minutes IS NOT NULL) AND (minutes IS NULL OR minutes > 0))
);
CREATE INDEX "idx_incident_status_d5acbd" ON "incident" ("status", "id");
COMMENT ON COLUMN "incident"."kind" IS 'ADD_TIME: ADD_TIME\nVOID: VOID';
COMMENT ON COLUMN "incident"."status" IS 'PROPOSED: PROPOSED\nAPPROVED: APPROVED\nDONE: DONE\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN';
COMMENT ON TABLE "incident" IS 'After a power cut or a fault of network or server: more time, or no counting, by two people.';
CREATE TABLE "incident_attempt" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city_code" VARCHAR(6) NOT NULL,
    "effect" VARCHAR(16),
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_incident_at_inciden_3bc105" UNIQUE ("incident_id", "attempt_id")
);
CREATE INDEX "idx_incident_at_attempt_6582fe" ON "incident_attempt" ("attempt_id");
COMMENT ON COLUMN "incident_attempt"."effect" IS 'TIME_ADDED: TIME_ADDED\nVOIDED: VOIDED\nENDED: ENDED\nPASSED: PASSED\nVOIDED_BEFORE: VOIDED_BEFORE\nREFUSED: REFUSED';
CREATE TABLE "appeal" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city_code" VARCHAR(6) NOT NULL,
    "text" VARCHAR(1000) NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "decided_by" VARCHAR(64) NOT NULL,
    "decided_ms" BIGINT,
    "attempt_id" BIGINT NOT NULL UNIQUE REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_appeal_decided" CHECK ((status = 'WAITING') = (decided_ms IS NULL))
);
CREATE INDEX "idx_appeal_status_bb3490" ON "appeal" ("status", "created_ms");
COMMENT ON COLUMN "appeal"."status" IS 'WAITING: WAITING\nUPHELD: UPHELD\nOVERTURNED: OVERTURNED';
COMMENT ON TABLE "appeal" IS 'A trainee''s answer to 照片审核未通过: one per attempt, answered by a third person.';
CREATE TABLE "review_case" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(8) NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "verdict" VARCHAR(4),
    "city_code" VARCHAR(6) NOT NULL,
    "risk" SMALLINT NOT NULL,
    "doubts" JSONB NOT NULL,
    "opened_ms" BIGINT NOT NULL,
    "closed_ms" BIGINT,
    "lease_by" VARCHAR(64),
    "lease_until_ms" BIGINT NOT NULL,
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_review_case_closed" CHECK ((status = 'CLOSED') = (closed_ms IS NOT NULL) AND (status = 'CLOSED') = (verdict IS NOT NULL)),
    CONSTRAINT "ck_review_case_risk" CHECK (risk BETWEEN 0 AND 100)
);
CREATE INDEX "idx_review_case_attempt_2cd9c2" ON "review_case" ("attempt_id");
CREATE INDEX "idx_review_case_status_ff3d1a" ON "review_case" ("status", "risk", "opened_ms");
CREATE INDEX "idx_review_case_closed__bb9545" ON "review_case" ("closed_ms");
COMMENT ON COLUMN "review_case"."purpose" IS 'EXAM: EXAM\nREAUDIT: REAUDIT';
COMMENT ON COLUMN "review_case"."status" IS 'OPEN: OPEN\nSECOND: SECOND\nCLOSED: CLOSED';
COMMENT ON COLUMN "review_case"."verdict" IS 'PASS: PASS\nFAIL: FAIL';
COMMENT ON TABLE "review_case" IS 'An attempt that people look at. Everything a reviewer decides hangs on it as an opinion.';
CREATE TABLE "opinion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "by" VARCHAR(64) NOT NULL,
    "verdict" VARCHAR(4) NOT NULL,
    "reason" VARCHAR(16),
    "note" VARCHAR(200) NOT NULL,
    "second" BOOL NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "taken_back_ms" BIGINT,
    "case_id" BIGINT NOT NULL REFERENCES "review_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opinion_reason" CHECK ((verdict = 'FAIL') = (reason IS NOT NULL))
);
CREATE INDEX "idx_opinion_case_id_cb4d43" ON "opinion" ("case_id", "id");
CREATE INDEX "idx_opinion_by_8eb0a2" ON "opinion" ("by", "at_ms");
COMMENT ON COLUMN "opinion"."verdict" IS 'PASS: PASS\nFAIL: FAIL';
COMMENT ON COLUMN "opinion"."reason" IS 'NOT_THE_PERSON: NOT_THE_PERSON\nBLURRED: BLURRED\nOTHERS_PRESENT: OTHERS_PRESENT\nMATERIAL: MATERIAL\nOTHER_CHEATING: OTHER_CHEATING';
COMMENT ON TABLE "opinion" IS 'What one person thinks of an attempt, after looking at its photographs.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE UNIQUE INDEX "uq_topic_progress_unfinished" ON topic_progress (enrolment_id) WHERE status = 'IN_PROGRESS';
CREATE UNIQUE INDEX "uq_question_active" ON question (topic_id, stem_hash) WHERE status = 'ACTIVE';
CREATE UNIQUE INDEX "uq_question_in_force" ON question (item) WHERE status <> 'SUPERSEDED';
CREATE UNIQUE INDEX "uq_question_report_open" ON question_report (question_id, person_id) WHERE status = 'OPEN';
CREATE UNIQUE INDEX "uq_consent_in_force" ON consent (person_id) WHERE withdrawn_ms IS NULL;
CREATE UNIQUE INDEX "uq_reference_photo_approved" ON reference_photo (person_id) WHERE status = 'APPROVED';
CREATE UNIQUE INDEX "uq_reference_photo_candidate" ON reference_photo (person_id) WHERE status = 'CANDIDATE';
CREATE UNIQUE INDEX "uq_bank_allocation_in_force" ON bank_allocation (row_id, order_id) WHERE released_ms IS NULL;
CREATE UNIQUE INDEX "uq_invoice_file_in_force" ON invoice_file (invoice_id, kind) WHERE replaced_ms IS NULL;
CREATE UNIQUE INDEX "uq_attempt_running" ON attempt (enrolment_id) WHERE sealed_ms IS NULL;
CREATE UNIQUE INDEX "uq_review_case_open" ON review_case (attempt_id) WHERE status <> 'CLOSED';
CREATE UNIQUE INDEX "uq_snapshot_open" ON snapshot (person_id, subject_kind, subject_id) WHERE status = 'ASKED';
CREATE UNIQUE INDEX "uq_changed_enrolment_waiting" ON changed_enrolment (enrolment_id) WHERE settled_ms IS NULL;
CREATE UNIQUE INDEX "uq_enrolment_cycle" ON enrolment (certificate_id, cycle_expires_on) WHERE status NOT IN ('FAILED', 'CANCELLED', 'REFUNDED', 'SWAPPED');
CREATE UNIQUE INDEX "uq_enrolment_registration_cycle" ON enrolment (registration_id, cycle_expires_on) WHERE certificate_id IS NULL AND status NOT IN ('FAILED', 'CANCELLED', 'REFUNDED', 'SWAPPED');
CREATE INDEX "ix_job_due" ON job (run_after_ms, id) WHERE done_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX "ix_audit_entry_unlinked" ON audit_entry (id) WHERE position IS NULL;
CREATE INDEX "ix_invoice_details_due" ON invoice_details (order_id) WHERE due_fen <> 0;
CREATE INDEX "ix_bank_row_waiting" ON bank_row (booked_ms, id) WHERE available_fen > 0;
CREATE INDEX "ix_bank_row_waiting_statement" ON bank_row (statement_id) WHERE available_fen > 0;
CREATE INDEX "ix_bank_row_reversal" ON bank_row (id) WHERE reversal;
CREATE INDEX "ix_bank_match_suggested" ON bank_match (row_id) WHERE verdict = 'SUGGESTED';
CREATE INDEX "ix_enrolment_order_queue" ON enrolment_order (submitted_ms, id) WHERE status = 'SUBMITTED';
CREATE INDEX "ix_enrolment_order_decided" ON enrolment_order (decided_ms) WHERE decided_ms IS NOT NULL;
CREATE INDEX "ix_bank_allocation_order" ON bank_allocation (order_id) WHERE released_ms IS NULL;
CREATE INDEX "ix_attempt_deadline" ON attempt (deadline_ms) WHERE sealed_ms IS NULL;
CREATE INDEX "ix_attempt_unmarked" ON attempt (id) WHERE sealed_ms IS NOT NULL AND status = 'IN_PROGRESS';
CREATE INDEX "ix_attempt_checking" ON attempt (sealed_ms) WHERE status = 'CHECKING';
CREATE INDEX "ix_reference_photo_queue" ON reference_photo (created_ms, id) WHERE status = 'CANDIDATE';
CREATE INDEX "ix_question_report_queue" ON question_report (created_ms, id) WHERE status = 'OPEN';
CREATE INDEX "ix_incident_attempt_turn" ON incident_attempt (incident_id, id) WHERE effect IS NULL;
CREATE INDEX "ix_topic_progress_photos" ON topic_progress (photos_open_ms, id) WHERE photos_open_ms IS NOT NULL;
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_entry is append-only'; END $$;
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_refuse();
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry FOR EACH ROW WHEN (NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain)))) EXECUTE FUNCTION audit_entry_refuse();
ALTER TABLE study_clock SET (fillfactor = 70);
ALTER TABLE job SET (fillfactor = 80);
ALTER TABLE attempt SET (fillfactor = 70);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfQ1z4ji29l9RUfXWzlbldnW+utPMrVtFiNPNTAIskM5MDVseY4vgjZEZ2ySde3f/+y"
    "vJ37ZsLGPAOKrqDsbWMfBIls55zof+r7U0NWjYHzprTXck5FhvrTb4vxZSlhAfMK6egJay"
    "WoXXyAlHmRm0uULayTBoOLMdS1EdfGmuGDbEpzRoq5a+cnQT4bNobRjkpKnihjp6Ck+tkf"
    "7XGsqO+QSdBbTwhT/+iU/rSIM/oE3e/tGy17N/QXx3fOGPluLIS9s7VB3Top8fO0c+MjxJ"
    "7rZ6luc6NLTYT9Y10oqel523FT13rT/1kHNL25LvO5NV01gvUdh+9eYsTBQI6MghZ58ggp"
    "biQPIJjrUmAJDf58HlY+L+1rCJ+yMjMhqcK2vDiQA2k8NzLVnuDybyWJrIcosDYtVEpHvw"
    "V7UpAE/kK/zXl7Oz8/PPZx/PP11dXnz+fHn18Qq3pd83fenzf9wvE6Ll3opi1vva60/IFz"
    "LxGHDHBznxHyqjOIorRfsyRN/tHa4OCEQ294GPeF4n+CfCXgjHbsO6IQK7/8jEYe8uFCsD"
    "dF8gATr+KccI+lL5IRsQPTkL/PbTRQ6e3zuj7rfO6KdPF3+Pg9r3rpzRSwl4Nc2CNmNc5w"
    "AciuwP4lZrLwBfXBYA+OIyE2ByKTV+vemdYwB7EmIEFxjB/lrLgXBEpIEQf/lUAOIvnzIh"
    "JpfiECPTgTz4+u0bNz1cfvxYAFvcKhNcei2OrqY/QZtr/IYSDRy+V0UgvspG+CoF8Mq0df"
    "YknKe8RaVK6W+eivz+dOgQeXWBvwDPyA4ESg3sJOINHNfEOJw/RwwUcmKmqM+viqXJqSvm"
    "mZnVNn1pebZMnlGQ8kSBI7+QfP+o2f0NKnEDNXXxZLNJvvDbbbLIWwMEgWW+tsErNrshwM"
    "Y3oMMFQKTZH8DXNf5VNlCe8CnbAc6rCWyoGNDC55AWnFeAunb+y5zPgaPoxodWoid39ymb"
    "eQMuw3+8VAxja9O/yOpQh3nr/Ozzp2CmIm/y5qbxfefubrNBf6BloXar73tYGWoHenOXhl"
    "/MGWtRIKdzl4N/eQ12ycwKarWW1Ooz/vE8c4HfvoFTwUWRqeAieyq4SFk/ivXEoPcm8EcW"
    "ae21bwS4OWBOpN/oQF3a9l9GFMSf7ju/UXyXb96Vu0H/q988Anr3bnCdtOWhtl5xcSWhRC"
    "Umz2Fnk9hQPj0rMpZxq8zBTK/FAbbWSFbmDrS4nTFJSaG8lVbe8HeCDPQzoQ/a7w/zj7sF"
    "/Oz04vPF1fmniwDn4EwevGkoDajYXPNFINA8huT8rMB8cX6WOV2QSwx05TVydIN7vkjLVs"
    "ICHhrxg0wYmokgdwdEhATypZGHisaPfCgkkC+LvPsjOGb2QKBxbrOzQm6zsxy32dnHOlEc"
    "XWg5+lxXcW+0GFRH9PJJHuWhJhpupMAnCwh0DeI1yXkDug3MtYXfk++3nEGLMtDkZk+m9Q"
    "aWyhthrtETBK8L3YDANpdwZmpUECLLNAyogZ+6YLo+O/1yBrrnf0+z4fv4QAZt80drBS3b"
    "JVnxh0NrZemu1uN/mhsmJ6idesx62dTOeoW/E1SWMqsbsufChFjTTOPqNd3guWCCLOHnlQ"
    "Ldw19KQSpM0+sR+TozP61OG3Sm6LoNrqeo2wZd/PcUv5zi1zP8eoZfz/HreXIqK0S+FeHe"
    "sqm3ZJ88w4zuyGA14U7RPyARVCQg6TQ7IOk0FZCk6fbKULjQjYjUeXzXhjbWbXsNsZ7EcN"
    "LdYJQy1s6oUAJmvERAR1/CD5qn7hyXEZGD701nIiXQgz9WugVtTvjiUlviV7MpgQ8/vEo5"
    "64yo5M2LWShd50cdP5d3vZs2+IjXrvHDeCj1byTyFi9hj73Jt5tR57GP357jFa3T70p3d/"
    "TqxRTddYZjenw5RZNRpz++lUajXv+rPHiY4LOfpmgkfR/8Spt8nqLB5Js0wtrelxosiaEy"
    "z1QI8/TylKgg8EtzE651xd0FMTEBPxf8Keoi2Rvprrg1Lag/oV/hW2q6S4DvEQ/D4EZH1g"
    "3/8UeafzZcnCzlNTDq4wMQH+BfDSkH0xpJ48mo18VIs6ebCtCVYjdrKMKpWTYD5WziLZI2"
    "QEkiFvfsCd7+OoKGkhFNlybT+vR+DQI/GRGHnlhuVS606E00ibBtS3iMZH0hrKD/+7aEq4"
    "k47Yn49h7GfPo7fGILkeAyCttv5MKlF2i9BUQ0iNwGLBQb/9fagMZ7gAjjTOO5TUMDJoLA"
    "dnTDAIb5ZAMdpbnvXXwAk+tOuAEIDyTY7doobic57Ha9GL4D8k/VU3zRaYF3kKdlhbFSlb"
    "GSmKy21KkTrtIj65CiSnV6PHJr1Ttd1en3X5O6CSP4pJPf4iGRXtszmuav8KGQbCWlRLj/"
    "u1s1hU94Pz7hUJsuCnEoUY2OUiN4q/eQGfAFGml08xMzA6EmaSTlszMjHp8VVHXF0B1maH"
    "lOLY+EnAieywqeOz7/ZI0dvKRIzwtDA742TQMqKCO1KhBKYDfDUruCzJ9y9wvZ9WBwR+4c"
    "ZFdd95LpUw/31xI2CumwxY10J8NZdXCfYc2YP+EyfCfwC5fhu3IZ1myaOYTHUPjAhA+s7j"
    "6wyDPNIMjiT3w2JxafZgQLJlgwwYLtiAUjrxwA++0b6KXbCZUwNw0NajIvzAmx5mU97ARs"
    "1YKkaJ6KFxQesBNijSN3T6+KuJ+vst3PVymgdeeNH+aoUPNGdBEff7aLP+3hN5Gj8BVujo"
    "g0jue9LFZaOKeycKruLQaIMX7HpF6llkHX+CJNqC6y7+JPghPeKSfMkfzPDFepLhD5CBXB"
    "YiHIGYEa2yKXHTRylBNKPoimpW0d9D4g92jSKOMiZKIzqmquEUNF8MEcIDgx8Z8iNJdPuH"
    "TCmzZk+HEyWL3lyrSch5Vhsut3x66f5LFYOm0pr8OmG8O2O2BOaoM4C8UJC4SQeGr3JlAD"
    "jglmELi3xm9JjRFkOuGJN+h8AD2HVBVxeWaN1OpGQKen/GYnwCT1SVoJZPf9+VO0IDVT8O"
    "iE1s80ONwyX4HtKG/2Cf5893sowIa4VzWgGrr6jL8g0mx8T3yFCMx1y3ZoPLmma7soJS44"
    "v31xfqLQbYQeKcSO5JAjKSIKP9fcLFREppEg74CDOmTSQ504p0LYnuZge5rG1l+E5BkXxg"
    "mxBo7k6vcNCzDjrY6YENxVUEtTV8eIuWko+rJEB8TlREhXWfx9VZW7AxKCogfK9sBSYTkY"
    "8qD3JQTmZTH3bLYSRXGjcgL/rSIZD5Po5gU7MiiPMAwym+wIYy5FuE5TlRMRriPCdWpj81"
    "TvEfZLOctZqYF5vmGGcCNA37ebOMCR/l6esZ6WbByrUv3uv0tzphucYRChjIiDKDbAhXP+"
    "3TnnjxbF7XMmuu5dmgoSMh1d3faR7NObNBUi/E1tcmP8KBIubEus/uHdbURv1lTMDpGxdJ"
    "RAWXAOLYhUKK8WpmNuCdfIv9uQ3KypmNlIWdn4B24J1ti7TVNhwl/MUkmupoLs163j1CTv"
    "bh16s6ZiRhgcR11suyA+KvgmY/deTYVKcRy4XG37EHbcuzQJpMMHQE7I94ENjH6Mu5RN9b"
    "kKtMbOWnvr+ndrCFKc7hLfysmoA+gpYPl1//xGG+NCca/Q0EioqAtA6giF0ZnKkwWh9jN4"
    "hivHq7j7qjsLzVJeFQMoNlhZpjlPF/Ct5pbCY3OkHhtbNVcZroQCW8j4wnWmuFvDb4PJoA"
    "3oyxTRF7nTv5G7g/thZ9QbD/rexcTZ5KNSKJawSATWWXYE1lkqAusF6586q4pNNgMeEalz"
    "x9QmJtaBPxzZXihnl594YE6INRDq6uMJn/QXiLijSqJSojxW+VDChYIQqxpnTi5xKNK4XO"
    "KdxH0rmmZBm6s4Z0SkcRhfXBaA+OIyu6DsZRJgXwPln0WSkiI6rexEIsocHj44UJQ53E2Z"
    "w8MEXaYTb3PLpkX4qSLV0+QIQ1aMZMBIgVD+BJCIahBLtTTMJx19AOF3sgGC2PIArtsdWm"
    "03kdN7B2akB21ybskmIXb/kVuQFAcvryu4C8bEp9j2q4kfvYViL3g0rpRgEwKY9qDcGrpK"
    "Ha68mldcTuhde8sKKFax1yf8C6oJ223xedB5q6iiUKpc71YKwB1Z276u8X1YK3/kau6ST1"
    "dI+SlouHGtv1V0Y42tTzB7A+QzwU+6g98YuHsA7aK/09IO+KpnpZ5QF4CO6Er7ipuYr+nl"
    "vLK7brFiiwRsug58KVKP7kt2QbovXkW67FV47nV2Gu3M9SAqsj878ONu14Kz04vPF1fnny"
    "6CJSA4kzfzp61rd/zLc8tcluA4krLCzi5NcxDHNtRkbDjpBr/OkxYWis8RpkN6EbqMRTmM"
    "3c1ekFHYpkDRpyVeCvG3APbCfEWkxJICXMoCeEsj/iCDxO9jifSqW0J+8/r6R5w0saBCk3"
    "v/Kdz5tTSJs2snbfbmH0MdJQxL/6bX/yrfD75LN20QeztFw854/DgY3chYeel/JQ2SZ6ao"
    "O+iPpf5EfuxNvt2MOo/9NkidmiLpt869jBX9h7tJG0TeeAEEY/m6c+OFDdDjKeoMh1LnTu"
    "70x4/SiHx04sQU/eMBGw69QT/SJnWqHkEHxLXN6wqv+9ApqUCfFyJSznOIlHNmhXKlTHmF"
    "uJxQ7Uqrdv46xoV+REiocsJ3eDTwC99ho32HQ8+bMYI2ZPoN4w1y7ZXAM2IFbTfaLRNsWJ"
    "D9HACJYwZzUtGV/H0yHQci4N+xTYuzkkhj4uiz17N/QdU5IUVhieVB6sCS+rEKeqOhx3NC"
    "GNLirq+KDchY09IGzz4/eAsm0vtIHn0qItI4RrKq4gXZRtCC7JqTsaX3ZjMolK6zNtuajD"
    "q9viS1gXeATZb+RBoNR70xPhkeT9F40rm9bQP6Usa8OC1SvuY0u3zNaap8jQsxtw4QExMa"
    "WOkwUN4Ne3a8V88BjbvqC6n4u3/z2hZxOVEutezgxt+JyxUVtBd+qBqR7iOomi/QeuuSqY"
    "eh0cau5yq0ltcy2HFssz57Zz7ZhDA3sXZA1EQLUu7cwQo/3fmJ+qrpKW9DgrlCCsOQfQ0M"
    "03Z+xoLGGyB6pKY/QZtueEBS6NIK7E4/SaTk1XrKylZf3b7kWaFDicZZCzsoaW6XKWdui6"
    "K2W6/N2OCaz7m1/qiUIP6qIv4oqhXwfmNyn+LlEurWF0XZv+ggrBX5N4a2rbPLNfuXcvUj"
    "O9KoQISCF4I/IHoHVVXMZ4j+FtU/bKygkKIB5OrCdMBKwSqMYj/blKAj2z8hW9cg1VpIlA"
    "JG1oGkThUroGHXH1ck/iHkg0L+QYQ/CNWpjp2wY9VJEKuCWD2Odf1AzKoI6zhsB9SbfX0H"
    "HWDBF/O5xBMQlxMmdln8RfmJHZefUA0dskoN5rjPAonGwbuTJFMblqgQFBFqjCNn34F5lv"
    "lSYuaOiYmJ+wgzXGIUHotHSlB8OWQSZcm4ik2M/WKT5tzNULFtU9VphgoJzaKn1nhQWbrz"
    "lmaIuKWFU6zGz8NJDrOztqHFu+tVVKZx7M5FkaX3InvlvUgtvGJTsR1uKnbgWiX1hnsneu"
    "RybTsyqV/4BGUfRMYMbpoGVBAb+6xbJLpghu+xqz7wJ5j97nh1PRjckTsHO15d95JbWj3c"
    "X0ujn05pj+BGupPFCGB8GSrlL+NBP4MK8AUSKGu66oB/A0O3d6bQt/57vkYq1R5ma91wdG"
    "R/IJ/3P7syp3K64BevAnH2pmPJ/cUIZKbtPFn0LvQGyV31VN1hhsdl90YoIbqj8u7AmrH+"
    "wtrbOm9SCoXENFR8GnJMZyXbULUgg7zJ2+UwIdiESmE5iO9kL08XQgeu+AyomJhgdYRL6m"
    "g6gIPYibpOIpHKW+9mFo+PPrKeyorKio1sHb2Yugrl9cowFW1LwHruzR7ovZqE2C6Jw8Rm"
    "SQzqML2dUjZ56Lhty9WqdbNzs4vGpphDHsEtSMP6ZLsLDvHQHEzNtMA9UDDmCiLW0M/Tt0"
    "OZJoC8b1XbRU+mv5ZnhCflKsG+Rmx59YmeohZyrfXqtN6zuegJZx3k8iVPjqIGMnfBk610"
    "yS6G78m03lhaZHAtV39Uo602KY7ZaAkPcY0ngFztzrR138hLqBtLxTCyde2IXJN4jvOzz5"
    "+CDiBv8iAf33fu7tLs0WFdwjXSH6r3tke/FgfCCTERUphlh5Ti4BxzpatbUkkTco8jnDYO"
    "QiF1DWxa/0oKz7LW/eBi/sJPmsl+9doiWYxY1I8Yg8gyDZIPCFb4G7ZB5wRcn4DuCZiuL+"
    "CVOl1/hsrn6foSoz1df/l49pEcf7wixx+/4DZzCHHTs49nn34GCL4C8jVsoFi04ph9QmuL"
    "EUKXld14qK+xhYpz2NpBNVoQrorYk9nm5KYSZo7uGFxABwINDA+qPpFR6IrV64qe/cUbXx"
    "KTEjEm+YxgiRgTBKFme6v6mlQPYmg3eeEmTPk9Rp4EZ44q9KSU9kkVmW1dv9Tlhn80VZ6O"
    "cEY6iBp6g594HU8D/1hDm3xhm6WOphvlqqWa11z+K9Z+czndVxMEIlg5VIgr0nwGiqE/Q7"
    "pv1istFGYaGlBWiuXQfbQ8R+YHMFnAN6r4veAT5BZtt5wt1Gm5W1t5w3rh3HET8ePldPf0"
    "wVOkYHWUnIOa7rjFzEjyJ3G/Klh5zdJR/2hBxTJ095vjxwAf/FNQc8dAzWlQ1TWoyTOuLd"
    "niUkKvLaDX+pDxOqXick3SbPddgMCdofg3CY7JiQ4o3QF0XeCGPyolwN/OJ5t6GNJdwV1l"
    "zle5jrAnirpb4zNAhr81NdIFtkWwjT7etareF2DPMDei/ZJtZfwVbVUoXNJTzwnzrAT6vs"
    "9DzxT0/AH0HBtgUB3CRyOIBYCbBIdV+pVC9H1qDSjIfiXHdIdfIkz22HCIFUDshJR5scfP"
    "niIN9z8CZBvUD6CD72dZ0CV5sLWhUIacCHgfbJOb/Int9+WfZF8QXV0Ae00+CmL4cAssY6"
    "JM6vyPFpEkF71fJ6yS+qxOeVaJ320c+HsSImqrrHrmPyIp2DMxj0jsTzM73S3olW0VTaFI"
    "YVmsHKMvW2fDujXu9b/eSW3gvk7R/cPdpDckZ/yjKZqMHiT5tnM3pjUb/ePk+lPEIK++IK"
    "PNnGNyNn5izzC16pSSbMfpx0KhHaRZNsAfGfWiMGTcEf0xoV2B3aTSr+YqoLCLuvYiIsKv"
    "V7lf7xlykale8wbOK5+KDPXskc7YwMnA5hpvXF5CrHFxebuavTV9PtdV/MUZozk/FiMuuT"
    "/d8Hy3umEVoRjPyHw1oPbEFUEUE2rc+K2+ohMNseNZDwMBsRpWvhra5tpSuYZ7KNG4sb6b"
    "sqyO4qwzCgtvNjZD6T2i3elOet8lTsw9qTZwX6do/DCURmPpRrrBZmhwPEUjadIbkZPeQT"
    "0MTlHvoyYFV/hiHeJSTdTSK7dIaa4Gt6c3KiVGeVWeXsfPednSF9m03JmThCMyOvq4HZFR"
    "uDHINARPzvAC80SMMuMaG9IBiRkjgC0zNEEAxwDOgivTcrYMTPZRGtGbNRUq/MUsVbeh7H"
    "mot8NM8u7WoTdrEmb7iKrwRlpObEU4FjdHWMhW2HhjoMV0fTXTLqfrL1dfrmjy3kd8fHn6"
    "xYuJVoBX7QrMaaLeq2WiJ3e35zAu4sSNuV54VakUVdHgUlcBrbLvRUCk0wr3+smiWEKN9T"
    "Uik5lfCH9wbWLjt2+gZbITtkSY4Yffa/rY6KrBUOrzklVEpg3I3ynq9MePEmWk/KMpuumN"
    "73vjMTkZHNaDqFIClaboHBRKCMa2yBx0sKybukW6NTfppm5IH2bjstrUWH2X8Af2EW8HJA"
    "RFF1TFxkZzAkRyyCZONjEMC2TeZNWP5Ea3fAXJI8GWu4bk3jJvXE8Dq2S574LIqVQeNBFl"
    "Jt8dcyIqYAU2SyGTJcdiSXl0RdGrWMBlsXjLvHDLFMJQURd8VndEpIEoVx8WaK+XS8XiMr"
    "kjIoLZKMiuarojkxzRBcPozmNX43JNsjkqSyqz4F9rHSNFdj0zmTGumQCzRAXGDIxF8HCN"
    "gofFNow7rYXHKBL5xk0WJQSbNKkcliyKbpuwJZ0R3afhyLqiKKGRGIZbxPDFqgJuH1XVIM"
    "wZqt6WIHXpTSTkNGpsirizLTFbWSZRC6qo9z+M3KopUHHRr5ESH7oGzWxI/U2WNgP73b/R"
    "cTlBc/Hk3V0zKOTLYqqTlX437K2Jm8pq0FZQ1++Oukbr5YyP/AslBH29kb4+7GZJh7Zldk"
    "9eq7rjbo7N5X6JCjWw0EvFxS/INjQyKZuXxvgGQ8TGOC6VJKiwmKMv4QdycIQDOwfgm85E"
    "YgLoMPSfTfC5Mu8aPNtZa2/coy8uJQDkHH1RmXcNnnAq7dLh4UCL8VTnV/jxZRpT97GK2j"
    "42VFh0WCaIQXsxLFlpIgQd2VGeIU9N0oTU/pD9eCSwrixdhfKcC9SYjBisrM0lfihLeZlp"
    "AG1Oa4rdoM5mZ2vQx1Of1Abu6xQNbm+9E+5Bq1gHVL9lY3TqgM8yXr7MV8hitfJ8x0lR4U"
    "Eu7kFeLUzHtOWZYarPMhnQnNgz5cV+dhw9sCB3n7M2EsymYaIyIsatSIwbCfhhRknkVHAM"
    "Reo8uZdEuYLpOycMwt8+etsQiOiW1UcGd9EYiMgw2yL+wdvVI4Pu4fLu0ztpkr+FdoOgjx"
    "MUHmIsfmfHeB2LizVFxZLft20sRNPHlWlpWweMDMg9mgRQyeCHmbGG2JBFjOIq/AEQEtZO"
    "r6M3bMhTyhkI4caBMAIgggCR7MCHIBhFxDu8v3gHsUXCLg2U2ZvD3Ks8Z3gHIk2i9/Zd2G"
    "ihnF1+4hnXoUQDh/YOyrmsLbou89dziQuKMV56jKuKu3WQzDmDJ+WaV71oJzN5XSppvxOV"
    "JcVC8VTA2Fhz2zcvChJWpStuH7SzilJVvPW2tyopkuJVGCYLi3vJtl5cxkeTYaz5xuKzHe"
    "DWXXG32XVvQsq/mkv81n5VVmBG0LWBjk6AaXlb3tLQcNxgab5AYEBFs4FjpuvLVn3zzdbV"
    "Hx4OpB/xpT9CZoeeEcZXLY0vGzqOUaIqXlxOVMUrrUNBy9HnOklY5E+2TcmKfijdD8Hcxd"
    "cFUTFhSpSGP7ZWcPVAUlJ0QulOID4+N/WMuxdSoqIbSneDBZ908i1KVetkCItFoWxPOGbJ"
    "xyEhKHpgK8M7uUpXEAASWHbd4I5HNjcVLoUR1VAKVE2NGbFVodxgfJP6RwGIw8WyAoxT6e"
    "UNxTmlYRQA2p+GDwBzzWbv4kwcL8YRI7QCmLvxuzUT5LTdXgDnqGJXBdD0S65Vx7RGiTs3"
    "E3SGYlyrSte5fHRBIrosAa0jwhGT5/4EzMw10oBj0i3FIiMVqG9YSwM/RU+R7cfgj5Vuvf"
    "0d6A6wofUC7RwuuvrPKUJLh9XNKS0dL7ISnKbhdYKpPrTxlVPRO7MCXp6nOZRpYFRFxalS"
    "9MmT6YMGbZm1zGTnp7Nk33We+hHubDaU+je9/tcWH36+WBt4B1M0njzc/E5P+UdT1B1JN7"
    "3JWO4O7od30kRqg+SZKZJ+69zLI+l7T3psg8ibKRp23N3R3NcpGknDwWhCzvhH+BOk0aR3"
    "2yMng8Mpuu307sgp9xW36vS70h09FRyS+90+9G/c+7lH+Fc8doZDcso7SK5rxQJBqi5fdI"
    "T1D44lHXoGn9b88WRRKUH0CT/ocfdDoAZz9UBUSnh+SoMvtsgTjjcxC7WThVD53W8scfFg"
    "VOWFM/0swi05yKZlI54kKMfoqljEW5Gq/itcQ8WcFqzHXWwQuecNIoVTSDiFjg30KpxCqc"
    "oPDF1FlMkQO4aUxEnsGMKPGc0nEvuFbAZKcRy4XG37FHbcuzQJpL14+r3Ywzx/fxieWMDr"
    "L4fhkZud/9P1l48fP07XV9r5lxMwXX86/3Q2XV/AmULSwfz3n8+hRlLIVtBcGZAcmQi/EM"
    "OmDVaWuTJt3GD2Rk8vIdmGgjTCisZ8fgI0qOqae11BJnHQp4MDDvg9igQPhGEBJEggdMuJ"
    "QIHaBgqwa8QV87v6snUOFmi5LkrfVek6Kl0v5RTdD75LbUD+lnFXVl179Qh94KPBcDD2nL"
    "08TnBPrg38oynqDvq3vdE9dTX7h1N0I3VJaVx80j+aosfe5NvNqPPYb4PgkDi9ezfy4GFC"
    "3N7uUZk+PT0r0KmnZ9lbvJwlu9WCCpM3yY7DCSXq/GCVjMLZSbEHf02TZ1wBTwmxBqJdfS"
    "WZADNez39CUDgYSvt7PAWNc7DHpZpXRWYHRZM8xLhrJsXkhF9zi3Fu6Ahy1+VOyona3EXW"
    "UGVprrFVzNzfIm+0x+XEaC8dzqK8Qa5dAAOBxo3vney0SOGSZwp65gY5kBJIF0daUVUyMa"
    "TBHkPFgFoe3BHRBiCeA/BE+o3OC8EGFj6uP913fqOQL9+8K3eD/le/eaQfuneD6xT8uiab"
    "a4czJyEhtmU6Qs2mdL5sBDwKKUOMTJZHPneyiMk1YPDuQfEQQbQiWK0unVBhsFqRGAjXQb"
    "OdP7HJIRC7dCz20Iupq/AGOopuuI9Nwq+YaHGS51bU3bYYm7DxRq/iZAGBJ0izdpdYFOME"
    "6D5eNi1GiVy33QlQbJr7izsYWitLtyHAcM11awk1cmGZ9hVWfvct9gyoyxwvHH7Nd/iNh1"
    "K317lrg6vTKfoq9aURfXNWxh1UhFPMphRTjKKjO6zpPlujDATqjHidbE9H+UFsSEvGY3nG"
    "UmVysE6LNhD16nNsIVlYeIAOBJoI72WRKQO3ygb4MjVtKJrmx9UVxTgi0jgrdDekFcaIMT"
    "XnklW+SAMQ3jdJxcvDCgaWZzCX4l4F67rNgLbwqmZxDelQogFw74EnJFoDhm+5UhBX4ENS"
    "rnFo72QKcVHTnRJQe0IC58I4aySvSlcZE/YGrKOCAu/CeJdQqJNyjUN7d3O2BVV9pTOLJG"
    "/AOybZOMQviwB+mY33JRvupTnTWSxTnu6XEGwA1PvW/7Q15I+digg1psDY8Ww2l+Hs5Nxs"
    "rrSr8yg2m+N1dG7lknOhZHjiAoyL5PUF3brZATfw0+KAbtNkOG9LN6QB5GXP/UwdYyuLeN"
    "Fwo7ll/i9EQHF8Bxn1zqadb5XeuUjqXei683ornYW3MPEoxxa+brDy89jVfiMXVQuS0U3C"
    "mul7vDhDDKWoAlxfXx+/E6Rq38dhOyGu4BZi5nOI+RQvr+JpiAdcv33joK04E9KC+BfaXO"
    "ZCRKSS1JYagVt9YssRZpp2Hju9Sa//VR52fr+X3JmQJyggKd8GyTNTNH64vu9NaJ3k4HCK"
    "OsPhaPCdnPSPSAHkX6SuV1DZPWKXSk6qBYdx0GKkHZnqGWwLJXMxTgs2KdKyskrIWVF8OS"
    "VIfQGBJ6u6cahocumOcbkmQbvnVKSIoZDqgOwEgrjUe84fsOCSfE+NMwMjIfa+EfwXVJ28"
    "1M/NekryHjVOeW7dD/rS77TF7YBWK0mcwGrIPX6dyDe921tpNMbKSOw9KX/xuzQKL8feTh"
    "G5kXSHH/7rO6kNou+maDD5Jo3agL7UQ2Fxe45UGSzjVU/LNoDO3oOvxl7PlrpTZuFNSook"
    "4LIrryg5UA/8915ao86zTfUERIqsLj7SU6JCzy892iMMPlcfxOXEbFMWf7Fxw8G7IycXNp"
    "xp0t1SYnPv6M2OrDuKOotTc7PYx6F++zh4k3cFSA/dcgej8IbHNekXRTq+3G2R7h3EKGxb"
    "l7yJud4xBriKvQEYZaGbiBXJjJEVwzBViseWoF3ju3WCmzUas6XiqAs3WqgC0O7J3ZpW9i"
    "KZWit79QS23S1A+eHVVmgSVlzFKiIRUunKEWxk/bjEzfimC1c0Y2H+D2c8YUJBYQQWplWY"
    "7AhDv7pTRIHaHGH4uFAcUmcjUlnDVt5soMzMtUMDA/ENkD0nRTheF7q6AEvlDeCPAjZ8wV"
    "1muFGE9gfQAappWS63TeIFFYDgK7DM13Tw4b4+dIuCICIu8JBxgU+WuV6VKJGQlNsV1XnA"
    "IMHKnVm0pgQPyIFAA8sj7CSlC9u/jjw31wyU83JeYmKNwHrfOS9uycgSVSariG84IvAZAQ"
    "4HdrbWDbxa5g4lMoW2NHqK2obHpIvvqjZfgoVgKO5pniJbcU8wJMUU97EJlmusGZMyeUTh"
    "JeoxKZJH0nlIT/4MLGhAhWykhRVqrBlbEDzDlZPWxre6k1CxazyX5KnYByyn/34n91gNHP"
    "eBL7HCJiVFJ1TQCXwRNUm5Rqjnu46q8ZcR7gGfEBQBHWWHe13K3L5L8LFqxR/JFMgI4KuK"
    "m8GYVhBcQBT8kXunI+uEwmEFwdgrELUhCvMXA3Wrwvy7Nmmpj7iVYc26F082GrLLoF0x5x"
    "NtT+q+E74T2IquhZaoQxq8KrpjfwCkXDxG1FlQAxRfdatVuNRHG7ySpthkDbaPxtYorVuh"
    "2M9QY7ug9vLRUww4HhC4FUTANpdwZmpvfg0NG+hb29F1WFeEQd16gZaWWSJvczZYRLzOxk"
    "Rr/PD1K56q3CR075Aml9/0CI08ptnl3vEUPfTvO5PuN9I6OEw+i4X8MpVve8y7d1Jj90za"
    "TbVqOhUqrHCR3IrVUbE6Pwa1dXnxpiPuPwVxbwTGVZFxfZU9rK8Y5QuxvlCCv4jLCUtuVw"
    "6xtH68werjLKW3hc13FMX0Nlp8OzA3MmvqpYNWixgePNX1iFrv6vCutq+4BgEgX8Q+wbq6"
    "d9rbhepvWMPHPwbMcScSvd2mlgB7X6tqbsswCv6IdpJvS/4zYSr8kbgk3G+1sxYEEyuY2P"
    "cBvGBid78uCya2YUwsGc8ZOpE31DcoQ96jVazE8Mw0nzGkH8C9ieAb0GkoPTbEdUd/gT+D"
    "P5UXRafdTcI+/iQXKeWJTK+E8EKxwZoQn+sVeIOMEKNdfUiRwsOkHCSkiRFuX5PvEakSHI"
    "lnEbpSPXUlewEhV7HVQKCBrMZuItR11t5ymcPbb94kTaiy6pDh/MI1ZcTEdgVsU+eO6A62"
    "S8iarE3TgApiQx/IJGDHXWIc4YDOw3AwuItRzte9JKf8cH8t4fmDzh64ke5kAC3iRw8duh"
    "jVlzj7ICkquqF0N8wUg9hR/J2QEBRBjaUfhKPZTLRBfkYPP5n+XB7dPCXYvBzd6h2PPmg5"
    "maSbEW9ePmkc9iLx6tnh6ozNU9a0PIFisfYYzZtbkpKNwHrfE0xWZeU84A9RUblBkKvQ4A"
    "3YCUQE4CUA1zWIHOYWxnmYR6UE7CVgn+MvQ+vO8O34mhBr3iZZlastFqnWYyuMXTpy+Zio"
    "2B4pmeDM0XIySVdHcWM0KSkIgfLBBXT0Qv5yyQnBSgiBd+I9yokxCEZ2ujNKRRqMo/c7sg"
    "eiqGs8ORtsUVJWFP7kqmEpan6WKeySnnzT2O0s1LdWU27hiKL4WsMf7psYstljtXhV0FiS"
    "4XER34WebQ9zdqmJcnCVG6F1BatEnFS4GmdES8WW6w0xUzFVoVjk1Fw3INCXK9PC6H8Afz"
    "4j8xX92XZzRL0wb5OEJrktF4oGZpa5flrgC4YFFe2NHSxV0X1FdaYaK61EJivkifQqPU71"
    "QR4/Eco0ghfax55yC+Xs8hMPyqFE8xxX1Zf8IfMqG93NGdG+bJ3Hcqtz3W0D/GeKel1ySP"
    "5OUbd73Qb4zxRdD/BJ/Gf7bSwr3sPeX1y4A9USgoIpKs0UBUjy1R5LiNX58ajNPKRoGiss"
    "MDtCym+/v+H9cbdju7L4VqqKckAZtBdQJqE04NyRzTWDmswOvY6ICEBTMyrij8MLZRqDZ7"
    "2y8mP5fhWwms3K9dtpnWpvo51bnUKSIkiil0/y6BF/D6C533IjOdIBtmNaUHP5CVJVCwHv"
    "LmTXlhl0HGjRrV7wNWdBNoBZQvCMOwdYcGUoKiS58D/TS6ZBK0+TlDB2Betdf1iRNDMfIp"
    "FzX1tShXQ4j6Ltt2+ghl1xrOQz5LJgvOYNxPXdkFSNsg5nbw7LZZiduuG3bxL5UZkS7m6/"
    "JRMvBGO1ywv8SkiKdDye0C+iAPFv1hMVa9Jo3nvQF1Ujy5S2jwmKLLDSZGqof/Op2DE58Q"
    "hUFXenhxvobhl118jdeE8SATnxYVirejQe+A8rw1Ti5iyzwUkRImEdti1AJQRmPZiR+KAT"
    "39xXqAGvaCdgjRzdoPb7EhIdgrTG42o+DwttmxbQdFvFcNi0Ib0Vi0vY8acxi/pRaa/zPe"
    "U9WdRPkAq1JBVEpMZ+jGBB3gjy5hjHrSBvBHlzdOQNz3Ddcrf1uhmvO95tXZBjByDHHOUH"
    "3bRe5h/dDNHmDfOLIsP8InuYX6SGuWM6isGOxcicmGMyDSLCKpub8VjkhTSUEIAyOEPbXk"
    "NNNhmQ3mBQMsznqFACVWwlQlJN8AM5OD58c8Aj+zkJl8PhiYhYYnNAGfGgH0oJ8Ksiuymq"
    "FVDdY3KfTlia7sj6giO/PBiEtaK6I64GBs8dd0Rkk9xk1Y24P4plEnoCJ2BumUtKGVsQd6"
    "rtABN9AHS7Sp3sUflmE6r5zT6h5dFJSimYQdVcQtsPbput3+iuMhp0FN2wgYGbWew0w318"
    "aJHguXC7GlKSneRhrm33EYyeV3XnDQ8uDaYvJdV0EYJXT7Y81oVFbbCYUBM5sSKUWDYjlm"
    "IcoaWzai7lMI6BROOKWlXPN4azU5mkxlB6jxuJjqR/PNCNWlt8mIeCbRAcTlFvPH4gp9zX"
    "KRpL/UkbkL9TNJK+S6OxK+AeTdFjb/LtZtR57LdBcJhcjg7DxmU7lTb35DE4mFrjodTtde"
    "7a4Op0ir5KfWlE35yVgb9it5OjOwbXMhAI1BnxktPUTnb1qAHtWW/Uq59QDsN71g7loyc+"
    "m44o+enyClpL3WBNwtnhqkk5gS4zGpga0aXCgeOSTYJ3z/zowT3ZNbKCql/ohOtkK9cJqa"
    "3J7TgJhRrkzNt7ooZWQh2OS4nZYdPsEJQ6nJsZOG+2r5P3qHHYRetxNOh/bQP6QjiQycOo"
    "73Ig7tEUjSeD4ZCc8g6mqHN3N3js9LtSGwSH9WBFxN7k9fEsit2ci7kUt9rNOR7Nv2WJkk"
    "RRjYbgvdMyJSM4hxbE43e4MB2zxXC9Jlqc5LlfLb+tvAoab3TBThYQX1IhUAA2b20T/c0G"
    "VPzJUlYLGygWBKq5XCkkE+hVdxiZQ+VuUcQ96t5OlBY5tBqZs0W1ubZYyY4FnUKBdJ1JVj"
    "yVfu3hyfR3ote4R1iv6XeG428D4v/xjsroMKfF2O8c8vv4vXQlOqTb6d/0iHnZBsEhViyH"
    "w9HgO9E1/SOikg7vOl1XJXWPyLlfpK7n23OP6tF1Ih/Jh7aQan+ao9ufppV7kY+04/gA1Y"
    "JKGeo3LicsqNIUjwOXK8MjEePw5+2qF5WqMdVQBSG5k0318AOlIygTzkZnscLZ80tasgn4"
    "7zrDJrQJuGaZmJiYZMpH3yNlZWPjjj8APy4omPyKiDJ3YFfAlA2DGx3Zg1CUKotNARlcGW"
    "uoV4DtOHKr4xrjhVMb4o93rbIbAvQZBFu0Z7KptehQKJbWYJmvYXIBjW3AF4Fj0vd4ydd0"
    "1TkBtulvaoT/2a/QIuV3SRXepzX+1VADD0Ni27KTGKr/iCKcnL2e/QuqjuyHgfrv/YyE2F"
    "PmKM8QEc1e8Hf15O/UhWIQZY0vLyEq1LjI+fOzAirr+VmmykouJXSmxCNTiplL3KPOlERr"
    "PHm4+Z24fPHLFHUmE+l+OGkD76AM21bxJkCRSYtPiY3JCTNii3AUham1Fg2R8KVr/hh0Rs"
    "RBQF6maNTp3wzu28B9naLBd2l08yC1gXcwRd/wFbnXbwPvoA4PytG5E1qd8a/8CT9UCM9Q"
    "5GWKvg96N+St+zpF970xTe1xX6fosdOb9Gjgi3swRd3B/bAzIm38oym6vet8/UpOeQd4Ju"
    "x2pSH1PPhH9fVGKPZzCTI3KiWmx9LTo4a1cF7oQxkBfHkO3TdYuKCPSgliqyz2e/R/1g3v"
    "Bro/axz3e+y1GOs2eivOIvJixRhTcF6ZwIjUHksEBmeOtkbg3FCeGEP3l/GgzwY6EEgmsu"
    "iqA/4NDN3embrR+u/5GqmU5pytdcPRkf2BfN7/cKr7VXQBASjfmZz0GxPITNt5suhd6A2S"
    "zmRbX+qGYukOYyW8NUwli5aIiSX6ZU7kjm9WyUssGjxc30lgOJK6vXHP6wbfc+9ejI/6kd"
    "S5SyKtmhZrys4e96HEVgP/eGDeyQh3gx549JBQonmqXvU5LCIcZc8FXxd4sC9M4ljhmEvi"
    "UmI+KT+faAvFXvAM80CgeaP7tEhBrdPsilqnqZJaIthKhPrUqRuqDPUpkhanKkjTSWL+lr"
    "lx6TSu45pnDpId17WgpjsScqy3FiNyJ3r5JC94R6UNZRi03BTAkw0Lcw8riCzTWEJ3XnPM"
    "la6KPazqM58SmazoFwd32oKHtwsFmrSqVcbcQcVCJZyGMbEmAbtnB0owEXErbElJ0QnlPY"
    "hkAeDugKiUAL8qhTm2Mm+pM0vRex1ZZxRVm5PTQIEgeVff2R7eiX+fhkIbfcBrFRwv/YCW"
    "qtuwQ4PDWwxFO9EiV9eGXltZCRtvjJf/Zr4CJYxgf1VIGX3b8eLVoQZ0RGPa/ZvT4vsKAs"
    "Fw/QB6DiBahA2Q6Sxwf9FNaw2TtPXOpGPo9/exm80G/1sIy6E+C0ue5aAu2Jt85wXN+xJ7"
    "jIXclV90p3X8dVu29KcFY9HODQCIiokIAI4IAIW/JKOyVUHGuq3hwlp7t50gHBwHhd9Xe7"
    "g7ICEoukDwFccCvnDwHSCXXzBBggmqCbQFmCDWElkBsv+I3Kqh4Cb0gloxbWNnrb11DVN9"
    "brEKUYRXT3JLUZB2sho0LFThldR7oCKUwvLKtAKT7GepGAbQ4IuuQvtnQEqPvwFFVeEKDw"
    "0wg2QjTLdchFsmwt32Ep+yzFd2JdjdfNQUTdG9bhi6DfEY0OwTsg+nsrYheF2YBgTeafJx"
    "7q1ezbXhUnFgvSJFMc7B/yN3xI8F2eaT7riQQc0VZeDqYzsIQg5/kGJz8XGBgMhuarXzs5"
    "vcZ5YH3FCicWTnTnasOzAXVLNos3dlCAvsyZpomSTI2+ZfTOOCogfK9gAGkSiWnD6XiJRw"
    "uXC4XGz4Vxrp7KpDbuv98Wwfdzu0K4s3NFewTLxhTEywl6XnDGJocYMfERLQl4Z+jRzd4M"
    "Y+KtWY2WTPyLvZBOXq3EcFBf7l8H9VHHVRAv64nEC/rJr411q3Sm7wGxEU+Jcsv+4wN3go"
    "Xo5v36RM78YtxsDRBVSmDchfsn9kZzRx94+kB1M0vOv8TovveQf4TOeBludzX6eo27mXRh"
    "15cHtL9gfyj90ifXfSxK/SRw+THHYhCqhIhdjT7Aqxp+kKsY4F8fQkk3LO/PvjpoWFZrXF"
    "E+aiWbYXxPxWBfrb1YdN36XGyf6t295oPJGvpc6kDcLj4tPa186wDfCfcFM6mdaVjb6rcP"
    "KrvMjAgWqQ143223ER8gCw3GdrA9jH8USVxLzi0skHqOFaN3gPsoSYr8xqDXk0ti8iOGwO"
    "DhvBH/zsX0RIqEglfWWmrdMQJy/mJd0BOZUCWcIl6wXWqit2XC2Q5AXKpZk/lrQY/eVGP8"
    "VyO+sgcYsaKzLv0jRIxcfzRGtujqUfIDgx8Z+dR9IfNCRsZ4WytoqApaHdQy9ko8UIgo03"
    "OMmLg3UDb1bRthtDYTuASgF1YdoQkfzueDr340I3INBpIOoMknxuz2tA88DdqFZ8SVlARc"
    "uPhN3pJ4kqVEe4hGWHrh7fHjslVrK+9NgG+M8U9frycDT4iueXcRtE3tSZnz8+t1dDnpqk"
    "313mLtmWkmtSH1QWSSW86gf26lplDMu4XJMG9r4nF3O5IopviaiehKTgbbeMQJa3U4fSd6"
    "mzfX/sWpGLNb9SFJUTi0bJ58VcoxIKaURKIF9+piq3YCclxWpR2gtCCqnbsmMa/L2QlhX9"
    "sGU/kJSKsv0QkRX9ILyCx+MVFBXcajDwRf2q+tSvElWWRJWlmkBb23rbj4QxHbsByi2GCz"
    "R2/STPA0q5V9mONC3gAFVJSRwNrHSoQuJYpJY4LYcDXnVnQevvuLERPwMEadUe4ncMCuuw"
    "XJ2V3HNzIZ4/0guul/GAG/6RKMfjXxE+z1r6PIXqJFSn9w2+KKq066JKpZLpRBJdNTMLN/"
    "CBiIB9yxiJY6pN0Lgu2C40WUQl1zUqWWwaUFfSSRRN31mw995IkezNx4psOsaz1xgpUexu"
    "xUSCsuemhQ/wX8pRBFuBuZWLFYzXib8JGEbKwfDRYwoyhMBWMmogV/0BWxQptg2TtZFSXl"
    "CZJyGojve0Vdguu2GXWdbMSoq5w3vfxRQbMsAjkCsvZWJVI1IC/O2UnwMt0niBWq4c5irt"
    "XcpfpiONCngqlnQPAQvMdaQYAP5QlmTZJMuoq8d8AJMgVcpaIxsQ6gb8GQZY/UnK/v+pQU"
    "Uz8GpKTpyA1wUeYMQDscDfEyKb5c7Y3wdvTuR6xoO7RZ+D5Qw3SGZ0Rb0e1AkShr2SM8L5"
    "UUuNwO/UMgyBL1tnzaB1P+j+2gbk7xTd9vqdO8IT4Jcy5nvF+oL3IKXQHy8Vw8guWxFINW"
    "npOj/7/CkY+ORN3lAf33fu7tLKwFJ5hvJ6xZhO8gquRKREzRWeuuFHlyraiuQycPqSWtk5"
    "EePuYCTJt53eHS0NGXk3Rd1vUvdXWiDSP6LZFSPpe49kWwSHhK8ce3zlmPKV7vngtrG3U/"
    "R90Lshp93XmjCRhEJID4dfxoN+BgfpCyRGgKarDvg3MHT7GOezHFgJFLGHz4fzp/vOb0mk"
    "u3eDawqOaTukrIB/g+uU0QkzFvAsmxPWftEuac5XX6huZqzhytJZQYTZ4zomJMb2NmNb5K"
    "IeOjAksBv5eiAhKLqgPMMFbbvMrtRxOdEBIjiqtsFRNvxLnjG3TNxAngdSInu0ZJAOfrUU"
    "ToM5FNqjvewzc8drLsMSWYkRITGDlx/loqi3KOpdA8xFUe9GTCe0bjTNFy9XcjoqKmb1LQ"
    "wjxSjDDUTFxEOwJfozxi6tBR0A0RvUeK5vfev0b+Revw28gynq3lGfIn0hfH63dyP1J4TO"
    "d49q4FpcKtZziYcjJiYejrIPhxsEyuLl8127UbkGoV+Fb9dWTQvKWE18Ye2okT3bJ8QahG"
    "pl9TYtqEJ9xXBxZOvrEZEaT90l1fRPFwXm4k8XmZMxuZSkEFVdKzEdx+UaNHb3TuG6OGZp"
    "K/nob6Gi1JnKrX6YzxWdqHRzkxEGUEwpjN+hxlNLi1ybfJPkoTQaD7ByGH8/Rdd3D6MRCd"
    "HwDqZogC+PxvJwJI2pthh/P0X3nYk06pH4NP/Ik5G736TOhEaRxN+X0TOrj/sQ5RNqMMOJ"
    "NMDDR8KLNMDdpAEyJ5sKwBVVvQpkWkagf4Hkw9Pziyd3++sIGgr9IZmQe7kZ0kuzUI8NUR"
    "0RtXFrqHrebSLpLE1Ey4IvOnzdEqsRvUnXCwZoCkxc+VMR8mm1goqRDai/6ViBpzW4Uy10"
    "7moQ5U8yc2er7EyzYDbbmG4mw6DppqSz7B9bpDid/3nupC/Sr0T61YFmwdZ40hnRuineAc"
    "lsGD/cuzkN9CC7Not/3A9PY8u689j5vQ3I3yma9O4luXNDcyHC4ykaSx03G4O+lrKTK9+h"
    "QuHfoVjZ//7EDXniIt560+GK+/HbN47v20noZnyh4RnZUTkxvKtiHiJ57Vtax82zO04Stn"
    "F8DNaqBpH0Q1leB2lEDNUz3iBX9yRFA+RYTtLmigfT9WeoXkzXl+efP0/XV1/o8dnpF7dY"
    "kGooNikOpDhA0+dzUimIlh0g5YK83vwAvPFjg2cIV0TIXL0RcVJ8gLR8A8TVDTTcJQjM3t"
    "LFDw70Hbaob0RHG/72Mv1y/MVsWeLVTI1C027Z+CsaUNbxiGBoYflxGUnZJq1XlQRnuPhk"
    "RWcUAnfLGI0Go7vEX0xflR27aWmBbwa+5cYvQ1wgnCjBjFcbmX75cmOYJS8wzsS43Dhm3k"
    "CgnCxygTWzcvgmRAWyjFlYttZGBluzmQ+N36HWrOi3zt0tCRWSB8NJb0Bjy2Mnpkj6rdOd"
    "tAF9KcVfVh7ns9TR2imxPIZiDQpgrGTEm+qzjD+tBKYxSQHrdlUpswz4dK/4rtOCFNrEu1"
    "3Xv9tRme1FaTQmbVGETduKIfPDI1oMciy4dpLHi+nRVptrgM4dulfYynzFr+raIVU5FUAx"
    "J5QSgs6radFanTa0XqDVBkvTgnTnsRNyFplANdfIwUidgNkbwM3BCprYcGDU/dzxhxVxIY"
    "vqnUdAajXefdy5uZGJY7cN/CO3+J1b+q6MYlR1op3QiirmEo+vrORwNBgOxl6cAcfg9uXa"
    "wD+aos4QH38n5/yjKboZ9PEDQP7iY6mLQSPX/aMpeuxNvt2MOo/YjggO6xHzwF8JYsv6D7"
    "UzkGMAnxVywZ/luODP0i74lWWuyJ6nnNlNCbEGol19glOAGW8gT0KwSdzPe0nlq9uKK1JW"
    "mz7OSf3MnGzKTPxjco0LY6tsDeXgjFLxVSK3wx93WyUtlOR8cjZ/YSC7mQGSeXaD4QrM/y"
    "POMnkfk945JRKKJqiWelItqu68YXA1viKCUaEmqthF1I5srSOVSj6fQzWjEMlm2z+UrrGC"
    "18pKWYhv6TBFUp++pS/p7SHcVvK1dDsYSb6Q95akWNy6u996B/VwIIpY8QPrlMF6x72SxA"
    "VFF1QVrh/VDraM1486vY6sK4p6GhPDsEC5AJEO0Yh0CC8RmZWCG6Qo5yTfhm0KbPXo7Xf8"
    "Nxu41fjI/onT9efTT5/x37ML/PdyppxO15+uzq/w389nynT95eMp/ns1Vz+3/b0ZgQfnCf"
    "CL+hE/rAKchW5p/uaNacfv3j+ezxWsWlDxNlYRdoqwU2o86+3UTnHgD65yiX77BiJ7+rFo"
    "WmluXml6T5DjcwM/dnpBVTYOg9ATawPvYIoeht+kO2y9ua9TNPgujSYPI+r1DY/r4eGNrA"
    "hck35cTlgUpY06d33nmY1CicY5By4LTUaXOXPRZXoqEtVDhcfxPUwkNaLn3okeX1HYeibL"
    "wRmvvgXHcRSR6vwMx1asxWClI/eXpGgL/9JJHm9hRhptJC4eSUkDz/jHtj0x9NGzTWsloA"
    "gZQAPLDdN8xnji00B3bED3o3mylNXCTjMSFd63CNWgKiTHM6hadgL+aLkLqFsKSZAO9SQd"
    "+FQjEXFYWCl6gRbZMrqsHRwRrzPcLeLWdJ2bU0T2uG8D8reMhVukB7I7IIV/XgDzZviPYj"
    "M7Ucpe1IrbS6C6DfFnspbpvM1mQ6E9bjYbnDna3WZFscmD2NCO8gyRTMwHbvhTooLJKNsL"
    "ESOCg5AOhcQDUFV8i8rc1Z07+KKR9d1PEuxEZADWKvgiAj6DyYh3TTaZ4db5l/0BUSASI6"
    "AX3CqPbvo65RjwhQ9AwrbNG2EjnoAC3LtDC7hksA0WCnqygYmA7gCFxFIAj01hxFzs8IM4"
    "a7VTviP0XVq6/UyHwwoiL+iCNFANP5VM0CH1pENWa4uk+5U1GyPitbbapd8697RE0T0JOe"
    "483PQmJOSYHpQx6CpOzT/CEILBUOpzWnhUBpvT+C+pe98d9Gnde/JKdyqmceDuaw365MB8"
    "1p4YldrSWSI4bPfBYf6qHYc3vxyIL9Mky6OKYiCauZ6xki1/GQ/6GdEAgUQCSzJvgH8DQ7"
    "d3hmnrv+drpBK4wGytG46O7A/k8/5nV6RdDqAEoRiX5I/Yn+47vyUHM14erilkpu08WfQu"
    "9AbXie4IFVEu5TIm1qQhvm9ewyhVfCImJlilsugbkBjofJ7OqEyNFZbauDtdvEjhOoN7mK"
    "dl9zfVfGzUSK9TJNihB3wdWFSRxba3LLaorkNpvC0rfUQCvRoC+E4rfHSgpauLFivRz71y"
    "kpvoF7bZ5faaXKTre2Fcz04vPl9cnX+6CCbG4EzefLiZS32Blq3z1RCMiDSQrji7vCwSm3"
    "F5mR2bQa4llnz8UHEg7DVvILo72SURf6LDzPLP5jEiIvsnMna/rOyUstgqrH7bxew//x+g"
    "t6EP"
)
