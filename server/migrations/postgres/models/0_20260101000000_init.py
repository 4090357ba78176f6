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
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nAPPEAL_ANSWERED: APPEAL_ANSWERED\nQUESTION_ANSWERED: QUESTION_ANSWERED';
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
CREATE TABLE "bank_upload" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "filename" VARCHAR(200) NOT NULL,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "uploaded_by" VARCHAR(64) NOT NULL,
    "uploaded_ms" BIGINT NOT NULL,
    "claimed_ms" BIGINT,
    "deleted_ms" BIGINT,
    "statement_id" BIGINT REFERENCES "bank_statement" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_bank_upload_uploade_03f058" ON "bank_upload" ("uploaded_ms");
COMMENT ON TABLE "bank_upload" IS 'A statement that somebody has uploaded and not imported yet. Its file is deleted when it is imported, or an';
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
CREATE INDEX "ix_question_report_queue" ON question_report (created_ms, id) WHERE status = 'OPEN';
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
    "TCmzZk+HEyWB7nz2CvQm9ANnMVuh4EayVYK8FaCdbq6Awjv6KRnBUhl2ciMYQbAfq+raUA"
    "R/p7ecZ6WrJxhFb1m+AszZlucLIBoYygA4oNcGGjvjsb9WhR3D50oOvepakgIdPR1W0fyT"
    "69SVMhwt/UJjfGj+LKtLYdT//w7jaiN2sqZocI3DlKoCw4hxZEKpRXC9Mxt4Rr5N9tSG7W"
    "VMxspKxs/AO3BGvs3aapMOEvZqkkZFFB9uvWdK3k3a1Db9ZUzAiD46iLbRfERwXfZOzeq6"
    "lQKY4Dl6ttH8KOe5cmgXR4P8CEfB/YQCdATL03TPW5CrTGzlp76/p3awhSJdLjIZVmpsN7"
    "Clh++rvfqOgmpwAq6gKQdLqwirryZEGo/Qye4crxCs+86s5Cs5RXxQCKDVaWac4zdzTd8p"
    "bCY3OkHhtbNVcZroQClVR94TpT3K3ht8Fk0Ab0ZYroi9zp38jdwf2wM+qNB33vYuJs8lEp"
    "FNZZpCLqWXZJ1LNUTdQXrH8yt6HNZsAjInXumNKRs4UCZ3PiZpMQO/CHI9sL5ezyEw/MCb"
    "EGQv2pyGj+lD2aP6VG85P+AhH3jkNRKZElWjpJl+TPIVZRitx9lX2RxoXU7iQEX9E0C9pc"
    "NSoiIo3D+OKySF2Vy+y6KpdJgH0NlH8WSUqKbH+R7X808Its/z1l+2e75PeTNuxTT7nZwx"
    "F+qkgSsRxhyIqRDBgpEMqfgKWiQaA4tH7tXLdsh9St1dEHEH4nGyCILQ/gut2h1aaN/Xdg"
    "RnrQJueWbBJi9x+5BUlx8CozgrtgTHyKbb+a+NFbKPaCR+NKCTYhgGkPyq2hq9Thyr1Zck"
    "xO6F1bLfw8C1SxwjU+4V9QTdhup4uDzls7rVqzlQJwR9a2r2t8H9bKH7mau+TTFVJ+Chpu"
    "XOtvFd1YY+sTzN4A+Uzwk+7gNwbuHkC76O90F1d81bNST6gLQEd0pX3FTczX9HJe2V23WL"
    "EPWXy9RqHCX4qkZX/Jzsv+4iVmZ6/Cc6+z02hnrgdRkf3ZgR93uxacnV58vrg6/3QRLAHB"
    "mbyZP21du+NfnlvmsgTHkZQVdnZpmoM4tqEmY8NJN/h1nrSwUHz2pvhUtzB7EbqMRTmM3c"
    "1ekFHYZuNa3AFLvBTibwHshfmK10ITKMClLIC3NOIPMkj8PpZIr7ol5Devr3/ESRMLKhoZ"
    "zf8U7vxamsTP+MeX9eb7snV2ZGJY+jdkM9P7wXeyg2ns7RQNO+Px42B0I2Plpf+VNEiema"
    "LuoD+W+hM5sotq6tQUSb917mWs6D/cTdog8maKOsOh1LmTO/3xozQiH5E4MUX/eMAGQm/Q"
    "j7RJnapHcAFxYfO6vOs+REoqyueFCJPzHMLknFmQi+DBrTzE5YQKV1qF89crLvQjQkJlEz"
    "7Co4Ff+Agb7SMcel6LEbQh0z8Yb5BrlwQeECtou9E+mWADgpQvBCReGcxNsu0l/vtkOg5E"
    "wL9jm+5tSSKKiUPPXs/+BVXnBLwuqIUBsBS2iYCC3miI8ZwQg68LxQGvig3IWNPShs0+P3"
    "gLxtH7SB59KiLSOOaxqiIF2cbOghSJzdjBarO5E0rXWZttTUadXl+S2sA7wKZJfyKNhqPe"
    "GJ8Mj6doPOnc3rYBfSljXpwWKVNzml2m5jRVpsaFmFsHiIkJDax0uCdvfdodl6Y9oHFXfc"
    "EUf7MrXtsiLrcrBbepxFeEubCYO8Fl4h60F/6mGpHrI6iaZB/1Lpl6GBpt7HquQmt5LYMC"
    "25v12Tt353WsNqqQqIkWpBy5gxV+WuiY+qTpKRvfHGn4PqQADNBtYJi28zMWNN4A0SM1/Q"
    "naDrlAUuXSCuxOP0mk3tV6yspWX92+5FmhQ4nGWQvVpxqt7RLEa0RIKJ5l12ZscM3n3Fp/"
    "VEoQf1URfxTVCni/MblP8bIIdeuLouxfdBDWivwbQ9vW2WWZ/Uu5+pEdaVQgEsELtR8QvY"
    "OqKuYzRH+L6h82VlBIcQBydWE6YKVgFUaxn21K0Om4DbJ1DVKthUQjYGQdSOpRsQIXdv1x"
    "ReIcQj4o5B9EmINQnerYCTtWnQSxKojV41jXD8SsirCOw3ZAvdnXd9ABFnwxn0s8AXE5YW"
    "KXxV+UmdhxmQnV0CGrpGCO+yyQaBy8O0kmtWGJSkARocY4cvYdmGeZLyVm7piYmLiPMJMl"
    "RuGxeKQExZdDJlGWjKuoxNgvKmnO3UwU2zZVnWaikNAsemqNB5WlO29phohbWjjFavw8nO"
    "QwO2sbWry7W0VlGsfuXBRZei+yV96L1MIrNg/b5a7Kh61JUm+4d6JHLte2I5M6hU9Q9kFk"
    "zOB5uyxn3ULsuZy/53KMEcD4MlTKX8aDfgYV4AskUNZ01QH/BoZu70yhb/33fI1Uqj3M1r"
    "rh6Mj+QD7vf3ZlTuV0wS9epeHszcWS+4gRyEzbebLoXegNkrvnqbrDDI/L7o1QQnRH5d0h"
    "tn7f2zTkmM5KtqFqQQZ5k7ebYUKwCRXBchDfyZ6dLoQOXPEZUDExweoIl9TRdAAHsRN1nU"
    "QilbfetSweH31kPZUVlRUb2Tp6MXUVyuuVYSraloD13Js90Hs1CbFdEoeJTZEY1GF626Rs"
    "8tBx25arSetm52YXh00xhzyCW5CG9cl2FxzioTmYmmmBe6BgzBVErKGfp2+HMk0Aed+qto"
    "teuMV90RGelKsE+xqx5dUneoqax7XWq9N6z+aiJ5z1jsuXPDmKWsfcBU+20iW7GL4n03pj"
    "aZHBtVz9UY222qQ4ZqMlPMQ1ngBytTvT1n0jL6FuLBXDyNa1I3JN4jnOzz5/CjqAvMmDfH"
    "zfubtLs0eHdQnXSH+o3tse/VocCCfEREhhlh1SioNzzJWubkklTcg9jnDaOAiF1DWwaf0r"
    "KTDLWveDi/kLP2km+1Vqi2QxYlE/YgwiyzRIPiBY4W/YBp0TcH0Cuidgur6AV+p0/Rkqn6"
    "frS4z2dP3l49lHcvzxihx//ILbzCHETc8+nn36GSD4CsjXsIFi0Ypj9gmtLUYIXVZ246G+"
    "xhYqzmFrB9VoQbgqYk9mm5ObSpg5umNwAR0INDA8qPpERqErVq8revYXb3xJTErEmOQzgi"
    "ViTBCEmu2t6mtSPYih3eSFmzDl9xh5Epw5qtCTUtonVWS2df1Slxv+0VR5OsIZ6SBq6D/W"
    "0HYyymgE13KV0L+irQq5LV+gZdM8hTlQgC/u64MzBT1/AD3Hxlobcohe6O5o6Qaj2m2sJh"
    "J+jm6XpSD7lRzTHbXoRpfmK3l9A/g0ZHo+9/TZU0T3VQZk26EPoIPvZ1nQnWx1LE81VSLg"
    "fbBNbvInfo6Wf5L6vLq6APaafBTE8OEWWMZEmSrsHy0iSS56v86t0iGIu7oTd363ceDvSQ"
    "jvSdmwMP8RScGeiXlEYn+a7+luQa9sazYKRQrLYmVRfNk6G26tca//9U5qA/d1iu4f7ia9"
    "ITnjH03RZPQgybeduzGtneIfJ9efIgZf9YVRbOYck1OAnT3D1KpTSlrTpx8LUaykWTbAHx"
    "l52xgy7siamNCuwG5SCSaTfiMuEzsiIuzryu3rQ+4nW6t5pciGstn7yX5iFFI3sLnG6x9L"
    "iDXOP7ar2VvT53NdxV+cMZrzOdG45P50w/Pd6oZVUKLPyHw1oPbExeTHhBo3fqvPrKauLp"
    "71MBAQq2Hlq6Ftri2Va7iHEo0b67spj+QozjqjwNdmYzOU3iPane6k913ixNyTagP3dYrG"
    "D0NpNJZuyLap4fEUjaRJj+6l6h3Uw+AUeXc1SXyccanncakmaumVW6Q0Zoo7wykqJUb5dl"
    "Hwib5IdwR3Vf+mxbCdJGLbo6OPu5x/NGV3ZVrOlg5b3784ojdrEOgJcx5aqm5D2fMYboeZ"
    "5N2tQ2/WJMz24eX2RlqOrzsci5s93rIVNt7o+J6ur2ba5XT95erLFQ1q/IiPL0+/tN09Vx"
    "XgZQGDOQ1gfLVM9OTughX6qU+o55m2pwX+VEWDS10FtPqg55FOh1vu9ZNFEkmN18+THF+0"
    "A39wFff12zdQU9yJ9SrMosPvwXVs9MFgKPV5yQMi0wbk7xR1+uNHiTIE/tEU3fTG973xmJ"
    "wMDutBHCiBSlN0DgolBINWZA7SoKpr3MxAXKoJtQl2TQz4iPHO9XE5EeNVdqqvT+2Zdwl/"
    "YB/xdkBCUHRBVexYNEZ7S4IsGhR+ZF1RlCNLDMMMmiw94VSAbvnKGkeCLXdtjb1tBuEyv6"
    "xSbj4lnFPBLWgiym+8O+ZEZAYHNkshkyXHYkl52EQycCwArlj8W174WwphqKgLPqs7ItJA"
    "lKsP07LXy6VicZncERHBbBRkVzXdkUnO3oJhdOexq3G5JtkclSX5WPCvtY6RItXgTWbMYS"
    "bALFGBMQNjEcxZo2BOsT3F3ran8IsXcpNFCcEmTSqHJYui5SS3pDOi9SuPrCuKEhqJYbhF"
    "TJVPO1UUVdUgzBmq3pYgdelNJOQ0amyKuLMtMVtZ5hN7F3HuOojDyK2aAhUX/RopuaBr0M"
    "yG1C8+vRnY7/6NjssJmosn764jQYGjrE1HohWQNuw5gpvKatBWUNfvjrpG6+WMj/wLJQR9"
    "vZG+FvsK75a8VnXH3TSMy/0SFWpg4Y2KixGQ8rwyKWOWxvgGQ8TGOC6VJKiwmKMv4QdycI"
    "QDOwfgm85EYgLoMPSfTfC5Mu8aPNtZa2/coy8uJQDkHH1RmXcNnnAq7dLh4UCL8VTnV1zx"
    "ZRpTh6+KWis2VFh0WCaIQXsxLFlpIgQd2VGeIU+NyIRUY/ZsrgzWlUV2rJ1zgRqTEYOVgS"
    "r8oSzlZaYBtDmtKXaDOpudrUEfT31SG7ivUzS4vfVOuAetYh1Q/VYW0akDPst4+TJfIYvV"
    "yvMdJ0WFB7m4B3m1MB3TlmeGqT7LZEBzYs+UF3X+OXqAhKIw/fc5td5CkTpPOyVJmAomlh"
    "wHvb/h07bO+egmU0cGd1HvfGSYbeGZ9+r/ZxARXH5neidN8je9ahD0cdPZQ4zFPOwYr2Nx"
    "/qVIQvL7tvXSN31cmZa2dSjDgNyjSQDtMivKdbkzfM2BLz7bxxz4/YVr+f25lkV18F3mO8"
    "zeHOZ2WTnDOxBpEpOy7xoyC+Xs8hPPuA4lGji0d1A5Y23R1Zu/dEZcUIzx0mNcVdxdM2TO"
    "GTwp17xCMTuZyetSRPadqCwpWoWn2MDGcrN+KGtBBqZ0sdmDdlZR7oW31Ox226kniQKGyc"
    "IiE3I2V3dbyzDWvMAe626JC3eHSfcmpNKmucRv7VdlBWYEXRvo6ASYlrfbI43CxQ2W5gsE"
    "BlQ0Gzgma+f0am++2br6w8OB9CO+9EdIVdAzwviqpfFlQ8cxShQgi8uJAmSldShoOfpcJ7"
    "lh/HmNKVnRD6X7IZi7+LogKiZMidLwx9YKrh5ISopOKN0JxGnlZvlw90JKVHRD6W6w4JNO"
    "vkWpwogMYbEolO0Jxyz5OCQERQ9sZXgnV+kKIhoCy64b3PHI5qbCVQeiGkqBApUxI7YqlB"
    "uMb1L/KABxuFhWgHEqk7ehOKc0jAJA+9PwAWCu2exdnInjxThihFYAczd+t2aCnLbbC+Ac"
    "VeyqAJp+ybXqmNYocedmgs5QjGtVVDiXjy5IRJcloHVEOGLy3J+AmblGGnBMuntTZKQC9Q"
    "1raeCn6Cmy0xP8sdKtt78D3QE2tF6gncNFV/85RWjpsJA0paXj9SyC0zReTDDVhza+coon"
    "ZxYby/M0hzINjKqoOCuFPnkyfdCgLbOWmexUYJbsu04JPsJNpIZS/6bX/9riw88XawPvYI"
    "rGk4eb3+kp/2iKuiPppjcZy93B/fBOmkhtkDwzRdJvnXt5JH3vSY9tEHkzRcOOuxGV+0o2"
    "tB4ORhN3R2v3CH+CNJr0bnvkZHA4Rbed3h055b7iVp1+V7qjp4JDcr/bh/6Nez/3CP+Kx8"
    "5wSHfSdg+S61qxQJCqK8UcYar5sWSezuDTmj+eLColiD7hBz3ufgjUYK4eiEoJz09p8MVu"
    "ZMLxJmahdrLmJL/7jSUuHoyqvHCmnxa3JQfZtPS6kwTlGF0Vi3grUoVWhWuomNOC9biLvf"
    "j2vBefcAoJp9CxgV6FUyhVyoChq4i6D2JzhpI4ic0Z+DGj+URia4bNQCmOA5erbZ/CjnuX"
    "JoG0F0+/F3uY5+8PwxMLeP3lMDxys/N/uv7y8ePH6fpKO/9yAqbrT+efzqbrCzhTSDqY//"
    "7zOdRICtkKmisDkiMT4Rdi2LTByjJXpo0bzN7o6SUkFf9JI6xozOcnQIOqrrnXFWQSB306"
    "OOCA36NI8EAYFkCCBEK3nAgUqG2gALvoWTG/qy9b52CBluui9F2VrqPS9VJO0f3gu9QG5G"
    "8Zd2XVZS6P0Ac+GgwHY8/Zy+ME9+TawD+aou6gf9sb3VNXs384RTdSl1QhxSf9oyl67E2+"
    "3Yw6j/02CA6J07t3Iw8eJsTt7R6V6dPTswKdenqWvZvGWbJbLagweZPsOJxQos4PVskonJ"
    "0Ue/DXNHnGFfCUEGsg2tVXkgkw4/X8JwSFg6G0v8dT0DgHe1yqeVVkdlA0yUOMu2ZSTE74"
    "NbcY54aOMJBzk2svtaTcHhUiTkWoTmuosjTX2CpmbiWQN9rjcmK0lw5nUd4g14ZrgUDjxv"
    "dONrWjcMkzBT1zgxxICaSLI62oKpkY0mCPoWJALQ/uiGgDEM8BeCL9RueFYK8AH9ef7ju/"
    "UciXb96Vu0H/q9880g/du8F1Cn5dk821w5mTkBDbMh2hZlM6XzYCHoWUIUYmyyOfO1nE5B"
    "owePegeIggWhGsVpdOqDBYrUgMhOug2c6f2OQQiF06FnvoxdRVeAMdRTfcxybhV0y0OMlz"
    "K+puW4xN2HijV3GygMATpFm7SyyKcQJ0yySbFqNErtvuBCg2zf3FHQytlaXbEGC45rq1hB"
    "q5sEz7Ciu/+xZ7BtRljhcOv+Y7/MZDqdvr3LXB1ekUfZX60oi+OSvjDirCKWZTiilG0dEd"
    "1nSfrVEGAnVGvE62p6P8IDakJeOxPGOpMjlYp0UbiHr1ObaQLCw8QAcCTYT3ssiUgVtlA3"
    "yZmjYUTfPj6opiHBFpnBW6G9IKY8SYmnPJKl+kAQjvm6Ti5WEFA8szmEtxr4J13WZAW3hV"
    "s7iGdCjRALj3wBMSrQHDt1wpiCvwISnXOLR3MoW4qOlOCag9IYFzYZw1klelq4wJewPWUU"
    "GBd2G8SyjUSbnGob27OduCqr7SmUWSN+Adk2wc4pdFAL/MxvuSDffSnOkslilP90sINgDq"
    "fet/2hryx05FhBpTYOx4NpvLcHZybjZX2tV5FJvN8To6t3LJuVAyPHEBxkXy+oJu3eyAG/"
    "hpcUC3aTKct6Ub0gDysud+po6xlUW8aLjR3DL/FyKgOL6DjHpn0863Su9cJPUudN15vZXO"
    "wluYeJRjC183WPl57Gq/kYuqBcnoJmHN9D1enCGGUlQBrq+vj98JUrXv47CdEFdwCzHzOc"
    "R8ipdX8TTEA67fvnHQVpwJaUH8C20ucyEiUklqS43ArT6x5QgzTTuPnd6k1/8qDzu/30vu"
    "TMgTFJCUb4PkmSkaP1zf9ya0TnJwOEWd4XA0+E5O+kekAPIvUtcrqOwesUslJ9WCwzhoMd"
    "KOTPUMtoWSuRinBZsUaVlZJeSsKL6cEqS+gMCTVd04VDS5dMe4XJOg3XMqUsRQSHVAdgJB"
    "XOo95w9YcEm+p8aZgZEQe98I/guqTl7q52Y9JXmPGqc8t+4Hfel32uJ2QKuVJE5gNeQev0"
    "7km97trTQaY2Uk9p6Uv/hdGoWXY2+niNxIusMP//Wd1AbRd1M0mHyTRm1AX+qhsLg9R6oM"
    "lvGqp2UbQGfvwVdjr2dL3Smz8CYlRRJw2ZVXlByoB/57L61R59mmegIiRVYXH+kpUaHnlx"
    "7tEQafqw/icmK2KYu/2Ljh4N2RkwsbzjTpbimxuXf0ZkfWHUWdxam5WezjUL99HLzJuwKk"
    "h265g1F4w+Oa9IsiHV/utkj3DmIUtq1L3sRc7xgDXMXeAIyy0E3EimTGyIphmCrFY0vQrv"
    "HdOsHNGo3ZUnHUhRstVAFo9+RuTSt7kUytlb16AtvuFqD88GorNAkrrmIVkQipdOUINrJ+"
    "XOJmfNOFK5qxMP+HM54woaAwAgvTKkx2hKFf3SmiQG2OMHxcKA6psxGprGErbzZQZubaoY"
    "GB+AbInpMiHK8LXV2ApfIG8EcBG77gLjPcKEL7A+gA1bQsl9sm8YIKQPAVWOZrOvhwXx+6"
    "RUEQERd4yLjAJ8tcr0qUSEjK7YrqPGCQYOXOLFpTggfkQKCB5RF2ktKF7V9HnptrBsp5OS"
    "8xsUZgve+cF7dkZIkqk1XENxwR+IwAhwM7W+sGXi1zhxKZQlsaPUVtw2PSxXdVmy/BQjAU"
    "9zRPka24JxiSYor72ATLNdaMSZk8ovAS9ZgUySPpPKQnfwYWNKBCNtLCCjXWjC0InuHKSW"
    "vjW91JqNg1nkvyVOwDltN/v5N7rAaO+8CXWGGTkqITKugEvoiapFwj1PNdR9X4ywj3gE8I"
    "ioCOssO9LmVu3yX4WLXij2QKZATwVcXNYEwrCC4gCv7IvdORdULhsIJg7BWI2hCF+YuBul"
    "Vh/l2btNRH3MqwZt2LJxsN2WXQrpjzibYndd8J3wlsRddCS9QhDV4V3bE/AFIuHiPqLKgB"
    "iq+61Spc6qMNXklTbLIG20dja5TWrVDsZ6ixXVB7+egpBhwPCNwKImCbSzgztTe/hoYN9K"
    "3t6DqsK8Kgbr1AS8sskbc5GywiXmdjojV++PoVT1VuErp3SJPLb3qERh7T7HLveIoe+ved"
    "SfcbaR0cJp/FQn6Zyrc95t07qbF7Ju2mWjWdChVWuEhuxeqoWJ0fg9q6vHjTEfefgrg3Au"
    "OqyLi+yh7WV4zyhVhfKMFfxOWEJbcrh1haP95g9XGW0tvC5juKYnobLb4dmBuZNfXSQatF"
    "DA+e6npErXd1eFfbV1yDAJAvYp9gXd077e1C9Tes4eMfA+a4E4neblNLgL2vVTW3ZRgFf0"
    "Q7ybcl/5kwFf5IXBLut9pZC4KJFUzs+wBeMLG7X5cFE9swJpaM5wydyBvqG5Qh79EqVmJ4"
    "ZprPGNIP4N5E8A3oNJQeG+K6o7/An8Gfyoui0+4mYR9/kouU8kSmV0J4odhgTYjP9Qq8QU"
    "aI0a4+pEjhYVIOEtLECLevyfeIVAmOxLMIXameupK9gJCr2Gog0EBWYzcR6jprb7nM4e03"
    "b5ImVFl1yHB+4ZoyYmK7Arapc0d0B9slZE3WpmlABbGhD2QSsOMuMY5wQOdhOBjcxSjn61"
    "6SU364v5bw/EFnD9xIdzKAFvGjhw5djOpLnH2QFBXdULobZopB7Cj+TkgIiqDG0g/C0Wwm"
    "2iA/o4efTH8uj26eEmxejm71jkcftJxM0s2INy+fNA57kXj17HB1xuYpa1qeQLFYe4zmzS"
    "1JyUZgve8JJquych7wh6io3CDIVWjwBuwEIgLwEoDrGkQOcwvjPMyjUgL2ErDP8ZehdWf4"
    "dnxNiDVvk6zK1RaLVOuxFcYuHbl8TFRsj5RMcOZoOZmkq6O4MZqUFIRA+eACOnohf7nkhG"
    "AlhMA78R7lxBgEIzvdGaUiDcbR+x3ZA1HUNZ6cDbYoKSsKf3LVsBQ1P8sUdklPvmnsdhbq"
    "W6spt3BEUXyt4Q/3TQzZ7LFavCpoLMnwuIjvQs+2hzm71EQ5uMqN0LqCVSJOKlyNM6KlYs"
    "v1hpipmKpQLHJqrhsQ6MuVaWH0P4A/n5H5iv5suzmiXpi3SUKT3JYLRQMzy1w/LfAFw4KK"
    "9sYOlqrovqI6U42VViKTFfJEepUep/ogj58IZRrBC+1jT7mFcnb5iQflUKJ5jqvqS/6QeZ"
    "WN7uaMaF+2zmO51bnutgH+M0W9Ljkkf6eo271uA/xniq4H+CT+s/02lhXvYe8vLtyBaglB"
    "wRSVZooCJPlqjyXE6vx41GYeUjSNFRaYHSHlt9/f8P6427FdWXwrVUU5oAzaCyiTUBpw7s"
    "jmmkFNZodeR0QEoKkZFfHH4YUyjcGzXln5sXy/CljNZuX6xcbvemWYilYBRg/0Rg3jhnaZ"
    "cOcBlsEihXBuoJDWYcON/FEHBISTS+kExcFoqhu9E9RopTFkOgEbRJPfQM+xPZLIBi51q7"
    "kVxnRaisxvfAJMC98hxTHt8bOnaGGuLYBHLSkl7ixoATXy8W/RYgjAhrjTNaAauvrs1UKg"
    "+X9EYK5btrsvkKZrgtiq+9pwIoitgxNbz5DLpvSaNy6maSfZkv70yGm3J8QaOJKrt9sDzH"
    "hZqoSgSKgsS1KphkLSI7k7IC4nspvK4u8pWNz4x+UE/mXxP3BM5bvtg5qG9NWsP/YW0bdL"
    "+9vbDvhWpwinDPDo5ZM8C9zfqXjutyxkguMRo7nmLKn9jY1Y9y5kb9kZdLDRSg1PfI1Yoj"
    "b+auAZdzaw4MpQVEgq9rlWrWnQ/bGIBczeZ2vXH1akGI4PkagMWFsLmXQ4l+nmtW+gPVFx"
    "RuchbeJa4fpuQmkaZQvP3hxWYHN2gQm/fZNCNCpzFbqbhMskVpKx2uWlpyUkRdEgngQ1og"
    "DxbykcFWvSaN57ahpVI8tswBcTFJZs6ZCvUP/mU7FjcuIRqIpK8HCtgEiYKD964c2OrC+K"
    "0gjxYVhHEiHbjx9vcFKESODz5gdmPZiRLKYT39xXqAGvaCdgjRzdoPb7EhIdgrTG42o+D7"
    "cDMy2g6baK4bBpQ3orFpew409jbj1Apb3O95T35NYDglSoJakg3O57crsL8kaQN0c4bgV5"
    "I8iboyNveIZrKFFquNbNeE3MCIUmhJz5ILU5piDH9k+OOcqPlfKGweMf3QzR5g3ziyLD/C"
    "J7mF+khrljOorBzhjJnJhjMg0iwiqbm/FY5IU0lBCAMjhD215DTTYZkN5gUDLM56hQAlVs"
    "JUKy58EHcnB8+OaAR3adFi6HwxMRsVitgDLiCp0LpAT4FcbNzecVUN1jcp9OWED/yPqCI2"
    "YuGIS1orojrgYGzx13RGST3GTVjbg/itU78gROwNwyl24yF8SdSrOzPoBHkrClO8BW3mw/"
    "w4skcZHCV2AGVXMJbT+4bbZ+o3vfatBRdMN288PYxZD28aFFgufCTXXJxnEkpHJtu49g9L"
    "yqO294cGkwfSmpposQvHqy5bEuLGqDxYSayIkVocSyGbEU4wgtnVUZOodxDCQal6ZWPd8Y"
    "zk5peDeXXgql9zeQ8bL6jwe8sko3LT7MQ8E2CA6nqDceP5BT7usUjaX+pA3I3ykaSd+l0d"
    "gVcI+m6LE3+XYz6jz22yA4TC5Hh2Hjsp1Km3vyGBxMrfFQ6vY6d21wdTpFX6W+NKJvzsrA"
    "X7HbydEdg2sZCATqjHjJaWon2bQ1oD3rjXr1E8pheM/aoXz0xGfTESU/XV5Ba6kbrEk4O1"
    "w1KSfQZUYDUyO6VDhwXLJJ8O6ZHz24J7tGVlD1C51wnWzlOiH5wtyOk1CoQc68vSdqaCXU"
    "4biUmB02zQ7BhgxzMwPnzfZ18h41DrtoPY4G/a9tQF8IBzJ5GPVdDsQ9mqLxZDAcklPewR"
    "R17u4Gj51+V2qD4LAerEhArXNNT1EpobZU5Vk0/T2GtvQsNm2vopOESzE6+rbYVItE5m9Z"
    "JDRRVKMheO+0TOgIzqEF8fgdLkzHbDFcr4kWJ3nuV8tvK6+CxhtdsBNSDFNRIVAANm9tE/"
    "3NBlT8yVJWCxsoFgSquVwpJBPoVXcYmUPlbiHqbdZ4Yj7JcWXa5tpi5TcW9AMF0nXmVfHs"
    "+bWH58/fiSrjHmFVpt8Zjr8NiMvHOyqjtpwWI7xz+O7jd8yV6JBup3/TIxZlGwSHWJccDk"
    "eD70S99I+IFjq863RdLdQ9Iud+kbqeO889qkfXiRQkH9pC2vxpjjp/mtbnRQrSjkMCVAsq"
    "ZdjeuJwwmkqzOg5crgyPN4zDP4aKAbUMJ1FEqsbsQhUc5ET6jYIYJNP4w/mn+85vdKQv37"
    "wrd4P+V795ZPh37wbXCdTxA6UjKBOaRmcRwdnzS1qyCfjvOqnGtSq4iZmYmJhkygfcI2Vl"
    "Y3uOP+Y+LijI+4q4MXdgV0CODYMbHdmDUJQdi00BGfQYa6hXgO04cqvjGuOFsxnij3etEh"
    "oC9BmcWrRnstm06FAolslANqEJ8gloOAO+CByTvsdLvqarTmR/GoT/2a/QIhV3SeHdpzX+"
    "1VADD0Ni27LzFqr/iCJZCvZ69i+oOrIf+em/95MQYk+ZozxDRDR7kYpQT/5OXSgGUdb4Uh"
    "GiQo0Llj8/K6Cynp9lqqzkUkJnSjwypZi5xD3qTEm0xpOHm9+Jlxe/TFFnMpHuh5M28A7K"
    "sG0V704cmbT4lNiYnDAjtohAUZhaa9GoCF+65o9BZ0QcBORlikad/s3gvg3c1ykafJdGNw"
    "9SG3gHU/QNX5F7/TbwDurwoBydO6HVGf/Kn+NDhfAMRV6m6Pugd0Peuq9TdN8b02we93WK"
    "Hju9SY/GurgHU9Qd3A87I9LGP5qi27vO16/klHeAZ8JuVxpSz4N/VF9vhGI/lyBzo1Jiei"
    "w9PWpYC+fekSmQEcCX59B9g4UL+qiUILbKYr9H/2fd8G6g+7PGob7HXn6xbqO34sQhLzyM"
    "MQXnVQaMSO2xKmBw5mjLAs4N5YkxdH8ZD/psoAOBZO6Krjrg38DQ7Z2pG63/nq+RSmnO2V"
    "o3HB3ZH8jn/Q+nul9FFxCA8p3JSb8xgcy0nSeL3oXeIOlMtvWlbiiW7jBWwlvDVLJoiZhY"
    "ol/mRO74ZpW8XKLBw/WdBIYjqdsb97xu8D337sX4qB9Jnbsk0qppsabs7HEfSmw18I8H5p"
    "2McDfogUcPCSWap+pVn7YiwlH2XON1gQf7wiSOFY65JC4l5pPy84m2UOwFzzAPBJo3uk+L"
    "1NA6zS6idZqqoiWCrUSoT526ocpQnyKZcKqCNJ3k4m+ZDpfO3DqueeYgCXFdC2q6IyHHem"
    "sxIneil0/ygndU2lCGQctNATzZsDC3rYLIMg1/f3fHXOmq2LaqPvMpkcmKfnFwpy14eLtQ"
    "oEmrWmXMHVQsVMJpGBNrErB7dqAEExG3wpaUFJ1Q3oNIFgDuDohKCfCrUphjK/OWOrMUvd"
    "eRdUZRtTk5DRQIknf1ne3hnfj3aSi00Qe8VsHx0g9oqboNOzQ4vMVQtBMtcnVt6LWVlbDx"
    "xnj5b+YrUMII9leFVM63HS9eHWpARzSm3b85rbevIBAM1w+g5wCiRdgAmc4C9xfdp9YwSV"
    "vvTDqGfn8fu9ls8L+FsBzqs7DkWQ7qgr2vd17QvC+xx1jIXflFd1q6X7dlS39aMBbt3ACA"
    "qJiIAOCIAFD4qzAqW9VgrNsaLqy1d9sJwsFxUPh9tYe7AxKCogsEX3Es4AsH3wFy+QUTJJ"
    "igmkBbgAliLZEVIPuPyK0aCm5CL6gV0zZ21tpb1zDV5xarEEV49SS3FAVpJ6tBw0JFXUm9"
    "BypCKSyvMiswyRaWimEADb7oKrR/BqTa+BtQVBWu8NAAM0j2vnTLRbhlItydLvEpy3xlF3"
    "/dzUdN0RTd64ah2xCPAc0+IVtvKmsbgteFaUDgnSYf597q1VwbLhUH1itSFOMc/D9yR/xY"
    "kJ096SYLGdRcUQauPraDIOTwByk2Fx8XCIjsplY7P7vJfWZ5wA0lGkd27mSTugNzQTWLNn"
    "tXhrDAnqyJlkmCvG3+xTQuKHqgbA9gEIliyelziUgJlwuHy8WGf6WRzq465LbeH8/2cbdD"
    "u7J4Q3MFy8QbxsQEe1l6ziCGFjf4ESEBfWno18jRDW7so1KNmU32jLybTVCuzn1UUOBfDv"
    "9XxVEXJeCPywn0y6qJf611q+SevhFBgX/J8usOc4OH4uX49k3K9G7cYgwcXUBl2oD8JVtG"
    "dkYTd8tIejBFw7vO77T4nneAz3QeaHk+93WKup17adSRB7e3ZH8g/9gt0ncnTfwqffQwyW"
    "EXooCKVIg9za4Qe5quEOtYEE9PMinnzL8lblpYaFZbPGEummV7QcxvVaC/XX3Y9F1qnOzf"
    "uu2NxhP5WupM2iA8Lj6tfe0M2wD/CTelk2ld2ei7Cie/yosMHKgGed1ovx0XIQ8Ay322No"
    "B9HE9UScwrLp18gBqudYP3IEuI+cqs1pBHY/sigsPm4LAR/MHP/kWEhIpU0ldm2joNcfJi"
    "XtIdkFMpkCVcsl5grbpix9UCSV6gXJr5Y0mL0V9u9FMst7MOEreosSLzLk2DVHw8T7Tm5l"
    "j6AYITE//ZeST9QUPCdlYoa6sIWBraPfRCNlqMINh4g5O8OFg38GYVbbsxFLYDqBRQF6YN"
    "EcnvjqdzPy50AwKdBqLOIMnn9rwGNA/cjWrFl5QFVLT8SNidfpKoQnWES1h26Orx7bFTYi"
    "XrS49tgP9MUa8vD0eDr3h+GbdB5E2d+fnjc3s15KlJ+t1l7pJtKbkm9UFlkVTCq35gr65V"
    "xrCMyzVpYO97cjGXK6L4lojqSUgK3nbLCGR5O3UofZc62/fHrhW5WPMrRVE5sWgIHvhYeG"
    "BRs6cGA19ULKlPxRJRV0PU1agJtLWtsPpIbOSxG5LWYpDesesneZw3tbZlO9K0AOWtkiII"
    "GljpUIWESqa6Fy2AAF51Z0ErLrjesJ8BgrROA2Gag1IKLHK7kntuLr3wR3rB9WJcccM/Eg"
    "UY/CuC5a4lyy1UJ6E6vW/wRRmNXZfRKJU+IdImqplZuIEPRATs7ygbtXFdsF0wmohDq2sc"
    "migTXVfSSZTJ3Vl4395IkeztZopsM8OzuwwpSuluvkHC8OamhQ/wX8pRBJu/uLUqFYzXib"
    "/tC0bKwfDRYwoyhMBWMqpeVv0BW5SltA2TtXVGXhiBJyGojve0Ocyx5tUxa2flDu99l89q"
    "yACPQK68lIlOikgJ8LdTfg60SOMFarlymKu0dyl/mY40KuCpWNKq0RaY60gxAPyhLMmySZ"
    "ZRV4/5ACZBcLy1RjYg1A34M4yC+5MUev5Tg4pm4NWUnDgBrws8wIgHYoG/J0Q2y52xvw/e"
    "HLr/jAd3iz4HyxlukIzhj3o9qBMkDHQiZ4Tzo5Yagd+pZRgCX7bOmkHrftD9tQ3I3ym67f"
    "U7d4QnwC9lzPeK9QXvQUqhP14qhpGdqBxINWnpOj/7/CkY+ORN3lAf33fu7tLKwFJ5hvJ6"
    "xZhO8lLsI1Iiy56nUuzRJQe1ItGrnL6kVnYU7Lg7GEnybad3R4uBRd5NUfeb1P2VlgTzj2"
    "g87Uj63iPxtcEh4SvHHl85pnylez64beztFH0f9G7Iafe1JkwkoRDSw+GX8aCfwUH6AokR"
    "oOmqA/4NDN0+xvksB1YCRezh8+H86b7zWxLp7t3gmoJj2g5JJPVvcJ0yOmHGAp5lc8LaL9"
    "olzfnqSxPNjDVcWToriDB7XMeExNjeZmyL7KNDB4YEdiNfDyQERReUZ7igbZfZhzQuJzpA"
    "BEfVNjjKhn/JM+YmWRvI80BKZGqVDNLBr5bCaTCHQnu0l31m7njNZQgRvyITCokZvPwoF2"
    "VcRRnXGmAuyrg2YjqhlUJXC7NEYHFKVMzqWxhGilGGG4iKiYdgS/RnjH35CjoAojeo8Vzf"
    "+tbp38i9fht4B1PUvaM+RfpC+Pxu70bqTwid7x7VwLW4VKznEg9HTEw8HGUfDjcIlMXL57"
    "t2o3INQr8K366tmhaUsZr4wqqhnj3bJ8QahGplFdYsqEJ9xXBxZOvrEZEaT90l1fRdbFOu"
    "6lqJ6Tgu16Cxu3cK18UxS1vJR38LFaXOVG71w3yu6ESlm5uMMIBiSmH8DjWeWlrk2uSbJA"
    "+l0XiAlcP4+ym6vnsYjUiIhncwRQN8eTSWhyNpTLXF+Pspuu9MpFGPxKf5R56M3P0mdSY0"
    "iiT+voyeWX3chyifUIMZTqQBHj4SXqQB7iYNkDnZVACuqOpVINMyAv0LJB+enl88udtfR9"
    "BQ6A/JhNzLzZBemoV6wpx60eHrlkCN6E26nnu7KTBxZQRF6JTVCipGNqD+xikFxl9wp1po"
    "kdUgyp825T5/2blTwfO5MYFKhkHTTWlU2T+2SLk1//PcaUwkFImEokMlFKX3/cbr6MO9G6"
    "VPD3L2+faO++FpbCt2Hju/twH5O0WT3r0kd25odH94PEVjqePmF9DXUpZf5VW2Ff5dFpX9"
    "77HYkCcu4n82Ha5IFr994xisnQQjxhcanpEdlRPDuypbOpKpvaW9F0kMP7KOKGrtxcdgva"
    "rquJo3S+cMdPIcbTNsU2QrPbdkzd9s4DpUSQr8dP359NNn/PfsAv+9nCmn0/Wnq/Mr/Pfz"
    "mTJdf/l4iv9ezdXPbT+9HnhwngDfLwtmb0AhO95Zmp9/n1yJD/DxRdTnMN1StaDi5cYIFb"
    "qeKrSqO28YXI0vXjUqVGcFuqy7qoi3KttZlVzmHfiDy+Ptt28gslgJKqhH5SpS6bSO40sQ"
    "f+z0Ascah0noibWBdzBFD8Nv0h0219zXKRp8l0aTh1GfmHDhcT3MuMiKwDXpx+WExrtluB"
    "jPbBRKNM6ouyw0GV3mzEWX6alIBICIOKf3MJHUiLt4J3r8VvXwCrAcvm9r9xzHQTtsdwzH"
    "VqzFYKUj95ekaAv/0kkeb2FGGm0kLh4XihMp7UcMffRs0/q8KEIGzB1oAcM0nzGe+DTQHR"
    "vQlKInS1ktGFUEK7xvEapBVWwYcdORSoDuAupy/4J0qCfpwKca7VslOuLg7xdokao/Ze3g"
    "iHid4W6RwmVu+bIpImXK2oD8LWPhFumB7A5I4f8edsEQ0cjCOZqA9qyQHX2WY0efsSq1kD"
    "2ZGct0Xr2QUEjU1+QoGCKiKw6zXZjyDJFMzAf+bcOSooLJKNsLESOCg5AOhcQDUFX8hcos"
    "zMUdfNHIgOaTBDsRGYC1Cr6IgM9gMuJdk01muIHtsj8gCkRiBPQCcAgHsYLmyoCUY8AXPg"
    "AJ2zZvhI14Ipsw07tDC7hksA0WCnqygYmA7gCFxFIAj01hxFzs8IM4g5P/Gd/5wNLtZzoc"
    "VnjEa8H+0O4u1YIOOfSCk02HrNbWymTNfMXMxoh4ra126bfOfRuQvySMufNw05uQMGZ6UM"
    "agq3pHpeMLIRgMpT6nhUdlsDmN/5JA7+6gTwO9ySstNkMLw7uvNeiTA/NZe2JUaktnieCw"
    "3QeH+at2HN782j2+TJMsjyoK92jmesZKG82unx9K7L94fuu/52uk0n0xZ2vdcHRkfyCf9z"
    "+7Iu1yAN1JSf1QEeVSLmNiTRri++Y1AsWfC/6YmGCVyqJvQGKg83k6ozI1Vlhq4+508Voj"
    "Rze4h3laVhR2P/5IsEMP+DqwqCKLbW9ZbFFdh9J4W5biiAR6NQRwvjocvIl+0NLVRYuV6O"
    "deOclN9Avb7LKeBBfp+l4Y1y0LimZzqS/QsnW+DQEiIg2kK84uL4vEZlxeZsdmkGuJJX/F"
    "2Pk0J4VkxdrytAno7qQsAP5Eh1l2LJvHiIiIXQA5KYutwuq3Xcz+8/8BPGfodA=="
)
