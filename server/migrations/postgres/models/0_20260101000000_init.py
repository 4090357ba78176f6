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
CREATE INDEX "idx_enrolment_o_trainin_c9c097" ON "enrolment_order" ("training_class_id");
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
CREATE UNIQUE INDEX "uq_changed_enrolment_waiting" ON changed_enrolment (enrolment_id) WHERE settled_ms IS NULL;
CREATE UNIQUE INDEX "uq_enrolment_cycle" ON enrolment (certificate_id, cycle_expires_on) WHERE status NOT IN ('FAILED', 'CANCELLED', 'REFUNDED', 'SWAPPED');
CREATE UNIQUE INDEX "uq_enrolment_registration_cycle" ON enrolment (registration_id, cycle_expires_on) WHERE certificate_id IS NULL AND status NOT IN ('FAILED', 'CANCELLED', 'REFUNDED', 'SWAPPED');
CREATE INDEX "ix_job_due" ON job (run_after_ms, id) WHERE done_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX "ix_audit_entry_unlinked" ON audit_entry (id) WHERE position IS NULL;
CREATE INDEX "ix_bank_row_waiting" ON bank_row (booked_ms, id) WHERE available_fen > 0;
CREATE INDEX "ix_bank_match_suggested" ON bank_match (row_id) WHERE verdict = 'SUGGESTED';
CREATE INDEX "ix_enrolment_order_queue" ON enrolment_order (submitted_ms, id) WHERE status = 'SUBMITTED';
CREATE INDEX "ix_enrolment_order_decided" ON enrolment_order (decided_ms) WHERE decided_ms IS NOT NULL;
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
    "eJztXWtz4jiX/isqqrZ23qpsV+fa3czWVhFC0swkwALd/U41U34dWwRPjMX40pns7vz3le"
    "S7LRvL2GAcfUgwto6BR7J0znMu+t/OGqlQt971HFWzB4Ztvna64H87hryG+IBx9QR05M0m"
    "vEZO2PKjTpvLpJ0Eg4aPlm3Kio0vLWXdgviUCi3F1Da2hgx81nB0nZxECm6oGU/hKcfQ/n"
    "SgZKMnaK+giS98/x2f1gwV/gUt8vZ7x3Ie/4D47r+TK5tnaalBXY19fU0lX4Oel+zXDT13"
    "rT0NDfuWtiWf/SgpSHfWRth+82qvkBEIaIZNzj5BA5qyDckn2KZDfgz5rt5P93+f+73DJu"
    "4XjsiocCk7uh358Y9SeK4jSaPxXJoN5pLU4YBLQQaBGn9ViwLwRL7Cf3w6Ozs//3D2/vzq"
    "4+XFhw+XH99/xG3p901f+vC3+2VCtNxbUcyGd8PRnHwhhPvT7Wty4m8qI9uyK0X7JURftq"
    "W1xdcBgcj2PvARz+sE/0TYC+E4bFk3RGBXbGSmYe+vZDMDdF8gATr+KccI+lr+S9Kh8WSv"
    "8Nurixw8v/am/c+96U9XF/+IgzryrpzRSwl4VdWEFmNc5wAciuwP4k5nLwBfXBYA+OIyE2"
    "ByKTV+yTfiG8CehBjBBUawv25yIBwRaSHEn64KQPzpKhNicikOsYFsyIOv375108Pl+/cF"
    "sMWtMsGl1+LoqtoTtLjGbyjRwuH7sQjEH7MR/pgCeIMsjT0J5ylvUalS+punIr89HTpEXl"
    "nhL8AzsgOBUgM7iXgLxzUxDpfPEQOFnHiUlecX2VSl1BV0hrLapi+tz9bJM7IhP1HgyC8k"
    "3z9qQn+GctxATV082W5er/x226zrztiAwEQvXfCCTWgIsCEN6HAB0FCtd+DOwb/KAvITPm"
    "XZwH5BwIKyDk18zlCD8zJQHPs/0HIJbFnT33USPVnfp2znALgM/9la1vWdTf8iq0MT5q3z"
    "sw9XwUxF3uTNTbOH3v39doP+QMtC41bft7AyNA709i4Nv6BH1qJATucuB394DepkWQW12k"
    "hq9Rn/eJ65wG/fwqngoshUcJE9FVykrB/ZfGLQe3P4VxZp7bVvBbg5YM4H/6QDdW1Zf+pR"
    "EH966P2T4rt+9a7cj0d3fvMI6P378XXSloeqs+HiSkKJSkyew84msaF8elZkLONWmYOZXo"
    "sDbDqGJC9taHI7Y5KSQnkrrbzh7wQZ6GdCH7TfH+bv6wX87PTiw8XH86uLAOfgTB68aSh1"
    "KFtc80Ug0D6G5PyswHxxfpY5XZBLDHQlx7A1nXu+SMtWwgIeGvGDTBgqMiB3B0SEBPKlkY"
    "eyyo98KCSQL4u8+yM4ZvZAoHVus7NCbrOzHLfZ2fsmURx9aNraUlNwb3QYVEf08kke5aEk"
    "Gm6lwOcrCDQV4jXJfgWaBZBj4vfk+60foUkZaHKzJ2S+grX8Sphr4wmCl5WmQ2ChNXxEKh"
    "WEhol0Hargpz5YOGenn85A//wfaTZ8Hx/IoG2+dzbQtFySFX84NDem5mo9/qe5YXKC2mnG"
    "rJdN7Tgb/J2gvJZY3ZA9FybE2mYaV6/pBs8FE+QBfl4p0EP8pWRDgWl6PSLfZOan0+uC3s"
    "K47oLrhdHvgj7+f4pfTvHrGX49w6/n+PU8OZUVIt+KcG/Z1FuyT55hRndksJqwVvQPSAQV"
    "CUg6zQ5IOk0FJKmatdFlLnQjIk0e342hjTXLciDWkxhOuhuMUsbaGRVKwIyXCGhra/hO9d"
    "Sd4zIicvC96c0HCfTgXxvNhBYnfHGpHfFr2JTAhx9epWwnIyp5+2IWSjf5UcfP5f3wpgve"
    "47Vr9mU2GYxuBuQtXsK+Deefb6a9byP89hyvaL1Rf3B/T69eLIz73mRGjy8XxnzaG81uB9"
    "PpcHQnjb/M8dmrhTEdfB3/Spt8WBjj+efBFGt7nxqwJIbKPFMhzNPLU6KCwC/NTbjWFXcX"
    "xMQE/Fzwp6iLZG+ku+IWmVB7Mn6Fr6npLgG+RzxMghsdWTf87Y80/2y4OJnyS2DUxwcgPs"
    "C/GlIOpjMdzObTYR8jzZ5uKkB3ELtZSxFOzbIZKGcTb5G0AUoSsbhnT/D21ynU5YxoujSZ"
    "NqL3axH4yYg444nlVuVCi95EHRC2bQ2PkawvhBX0f9+OcLURpz0R397DmE9/h09sIRJcMs"
    "L2W7nwwQ9ovgZENIjcBqxkC/+pXUDjPUCEcabx3EhXATIgsGxN14GOniygGWnuu44PYHLd"
    "CTcA4YEEu90Yxe0kh91uFsN3QP6peoovOi3wDvK0rDBWqjJWEpPVjjp1wlV6ZB1SVKlOj0"
    "durbrWVZ1+f4fUTZjCJ438Fg+J9Nqe0TR/hQ+FJDMpJcL939yqKXzC+/EJh9p0UYhDiWp0"
    "lAbBW72HTIc/oJ5GNz8xMxBqk0ZSPjsz4vHZQEWTdc1mhpbn1PJIyInguazguePzTzbYwU"
    "uK9PxgaMDXCOlQNjJSqwKhBHaPWKouyPwpd7+QXY/H9+TOQXbV9TCZPvXl4XqAjUI6bHEj"
    "zc5wVh3cZ9gw5k+4DN8I/MJl+KZchg2bZg7hMRQ+MOEDa7oPLPJMMwiy+BOfzYnFpxnBgg"
    "kWTLBgNbFg5JUDYL99C710tVAJS6SrUJV4YU6ItS/roRawFROSonkKXlB4wE6ItY7cPf1Y"
    "xP38Mdv9/DEFtGa/8sMcFWrfiC7i48928ac9/MiwZb7CzRGR1vG8l8VKC+dUFk7VvcUAMc"
    "bvjNSrVDPoGl+kDdVF9l38SXDCtXLCHMn/zHCV6gKRj1ARLBaCnBGosSty2UEjRzmh5IOI"
    "THXnoPcxuUebRhkXIROdURXkGAwVwQdzbMA5wv+K0Fw+4dILb9qS4cfJYHmcP4O9Cr0B2c"
    "xV6HoQrJVgrQRrJVirozOM/IpGUlaEXJ6JxBBuBej7tpYCHOnv5RnracnWEVrVb4KzRo+a"
    "zskGhDKCDig2wIWN+uZs1KNFcffQgb57l7aCZCBbU3Z9JEf0Jm2F6BBBKEcJlAmX0ISGAq"
    "XNCtloR7im/t0m5GZtxcwy5I2Ff+COYM2827QWJmxZ28pq14nqm4xvMnPv1SaoDk89zsn3"
    "gS3kHWMahY6U5yrQmtmO+tr379YSpEpk5EIqzczA9dbJ/Ixbv1HRfRUBlJUVIBk8YeFm+c"
    "mEUP0ZPMON7dW6eNHslWrKL7IOZAtsTISWmZso7nhLQRIfKUlsKWiTwV4WKN7oCzeZVetM"
    "Po/n4y6gLwuDvki90Y3UHz9MetPhbDzyLibOJh+VQpFkRYownmVXYTxLlWH8AU2Lc1f6iE"
    "iTO6Z0sF6hWL2cUL0kxDb8y5aslXx2ecUDc0KshVBfFRnNV9mj+So1mp+0H9Dg3uQkKiUS"
    "00rnBZKUHYOVB5+7lasv0roovlqifmVVNaHFlRYfEWkdxheXRUo5XGaXcrhMAuxroPyzSF"
    "JSJBiLBOOjgV8kGO8pwTjbC7ifTEWfespNWIzwU0XyFqUIQ1aMZMBIgVD+BKxlFQLZpiUz"
    "l5pp2aRUpma8A+F3soABseUBXE8fNLu0sf8OPJIetMi5NZuEqP8jdyApDl7YQnAXjIlPtq"
    "wXhB+9lWyteDSulGAbYib2oNzqmkL9Ytz7s8bkhN6108LPs0AVq5XhE/4F1YTdiusfdN6q"
    "tVDGTgrAPVnb7hx8H9bKH7mau+TTFVJ6ChpuXetvZU13sPUJHl8B+Uzwk2bjNzruHkC76B"
    "9040h81bNST6gLQDPoSvuCm6CX9HJe2V13WLEPWe+5QdGJn4pkgn7KTgX95OWCZq/CS6+z"
    "02hnrgdREbHPfNK6dse/tDTRugTHkZQVdnZpmoM4tqFadk/6tLBQfPam+FS3MHtBgYxFOQ"
    "wXzF6QjbDN1rW4B9Z4KcTfAlgr9ILXQgRk4FIWwFsa8QfpJGQYS6RX3RLy29fX73HSxPS2"
    "m/9duPMbaRI/4x9f1pvvyzbZkYlhGd2Q/RMfxl/Jpomxtwtj0pvNvo2nNxJWXkZ3pEHyzM"
    "Loj0ezwWguRTZuTJ1qhuufOJh5HdJN78CSaux5ITrjPIfOOGdW6CF4cC/tcTmhYJVWsPzV"
    "hAv9iJBQqIQH72jgFx68VnvwJp5PYQotyPTexRvkWg2Bf8IM2m61HuZYvSf1zACJJgZLRP"
    "bBw/+fkG1DA/h37NLN7ki8L3G3Wc7jH1CxT8DLiur/AEthiwXIxisNAF4S2u5lJdvgRbYA"
    "GWtq2uzY5wfvwAd6H8mjT0VEWscLVpW1nG2KrEjVyIwtbbYbI6F0k7XZznzaG44Ggy7wDh"
    "YGtiMG08l0OMMnw+OFMZv3bm+7gL6UMS9Oi9StOM2uW3GaqlvhQsytA8TEhAZWOhiTt2Bl"
    "zbUqD2jcVV9Bwd/9hte2iMvVpeC2lZaKMBcmc2uoTNyD9sIb1CDqewoVRDZW7pOph6HRxq"
    "7nKrSm1zKouLtdn713t2LGaqMCiZpoQspg21jhp5VPqceYnrLwzQ0V34dUhACaBXRk2T9j"
    "Qf0VED1S1Z6gZZMLJJEtrcDW+kkiMa7RU1a2+ur2Jc8KHUq0zlqoPhHIsUoQrxEhoXiWXZ"
    "uxwbVccmv9USlB/FVF/FFUK+D9ZuQ+xYsWNK0virJ/0UHYKPJvBi0rYxtu/1KufmRFGhWI"
    "E/AC4cdE76CqCnqGxr9H9Q8LKygkdZ9cXSEbbGSswsjWs0UJOg23MSxNhVRrIbECGFkbkq"
    "I+rLCCuj+uSBRCyAeF/IMIQhCqUxM7oWbVSRCrglg9jnX9QMyqCOs4bAc0m319Ax1gwh/o"
    "ucQTEJcTJnZZ/EURiJqLQCi6BlkF/3LcZ4FE6+CtJdXTgiXq9ESEWuPI2Xdgnol+lJi5Y2"
    "Ji4j7CPJMYhcfikRIUXw6ZRFkyrpIPM7/kI1q6eSKWhRSN5omQ0Cx6ysGDytTs1zRDxC0t"
    "nGINfh5Ocpgdx4Im73Y3UZnWsTsXRZbei+yV9yK18IrdhOrcZvWwFUOaDXcteuTasWyJVB"
    "F8gpIPImMGz9t2NesWYhPW/E1YY4wAxpehUv4yG48yqABfIIGyqik2+D+ga1ZtCn3nP5eO"
    "oVDt4dHRdFszrHfk8/6rLnMqpwt+8eoAZ+82lNxYiECGLPvJpHehN0hup6VoNjM8Lrs3Qg"
    "nRHZV3h9gLem/TkI3sjWRBxYQM8iZve7OEYBvqdeUgXssmfi6ENtzwGVAxMcHqCJfU0XQA"
    "B7ETdZ1EIpV33vopHh99ZD2VFZXFt00PJw2W2ICHQYSlt+jJpsJst225+qdurml2IdIUD8"
    "YjuAMF1pzcbcGIHZpRaJhOswdCAW2gwRr6edpjKNMGkPetOLro8e/9nJRr207y1activq6"
    "jdYS03rP9hIenLV1yxfwOIq6utzlO3bSJfsYvidkvrK0yOBarv6oRFttUxyz0RL+zgZPAL"
    "naHbI038ZLqBtrWdezde2IXJus9vOzD1dBB5A3eZDPHnr392ku5LAOzgbpD9X7jqNfiwPh"
    "hJgIkMuyQ0oxSjbaaMqOTNKc3OMIp42DUEh9HZvWv5Jipqx1P7iYv/CTZpJfEbVITh4W9e"
    "OfoGEinWS3gQ3+hl3QOwHXJ6B/AhbOBfyoLJwPUP6wcC4x2gvn0/uz9+T4/Udy/P4TbrOE"
    "EDc9e3929TMw4AsgX8MCsknrZ1kntFIWoSdZuXqH+ho7qDiHrYTToAXhYxF7Mtuc3FaQy9"
    "ZsnQvoQKCFwS7VL75CV6xeV/TsL95oiZiUiJjIZwRLREwYEKqWt6o7pBYOQ7vJC55gyu8x"
    "jiI4c1SBFKW0T6rI7OrIpC43/KOp8nSEM9JB1ND/dqBlZxSFCK7lKqF/RltVyj59d60SOs"
    "psuHZ9UL8LTuoYOCkKIFOL257878s2WaHrzIaju/tBF7ivC+Phy/18OCFn/KOFMZ9+GUi3"
    "vfsZrRDgHyftoSKKYPXp/+SJ4lGz/fZN7pSSWvbp+0LUC2mWDfB7RnZiMGlx4lx7/H6bCo"
    "0g+o24VO+IiNC7K9e7D7mnYaPmlSKbGmbvaXjFKBesYzWOlzdPiLWON69r9la15VJT8Bdn"
    "jOZ8riQuuT+25LxejbIKquTZQC86VJ+4GL6YUOvGb/X5g5QC51kPAwGxGla+GlrIMRWu4R"
    "5KtG6s11MExJZtJ6OMzXZjM5TeI9q9/nz4dcCJuSfVBe7rwpgO5sMp2T7QOyhjWFbizUm4"
    "kbmDvqNSbXIuHLZsb0CexTuCu2xv29z6J4lwv+joa1S9Xhd4VnKJ3yM5OSVBExEQ+ObIVx"
    "GrEOgbhdSNHG0jtcCJ8ISY6V3M8s4zvNP7CcvKKqtycAbGoUgLUa7eQLSc9Vo2uVi6iIiw"
    "SopYJYoJVc2WbGjYK55NplJybVKId9pvKl479k9Hw0hJ7mZHPACzRAXGDIwFjdQgGkmUf9"
    "lb+Rc/nYqbxkgItmlSOSyTEU1w25HMiGbUHVlXFOUzEsOQm9IIcfdDu3YMzIvGkbUEc4aq"
    "tyNIfXqTgWG3amzGY89N9MSuOM+dZTSJ3KotUHFRiSGqPzQVomxI/dTu7cB+9W90XEn4uX"
    "jy1vQJwoezSvpE44u3VPTBTSUlaCto2DdHwxrO+pGPyAolBBW7lYoVNajrJWIVzQ63wi7s"
    "SogKtTB8teKQPpL8Ki1NxAjFvsEQZUT0xaSSZAsWs7U1fEcOjnBg5wB805sPmADaDP1nG3"
    "yuzJsGz7Id9ZV79MWlBICcoy8q86bBEw6SOsl7G5qMpzo/btmX2R+gp/WiWUXEsgVlFrWT"
    "s7uY114MS8awpOhItvwMGTkM+ZiGUq2p710ZrBtTU6C05AI1JiMGK3OHWHktrTMNoO2xxb"
    "EbNNns7IxHeOobdIH7ujDGt7feCfegU6wD6gwttiB8lvDyhV4g7948SVHhDS3uDd2skI0s"
    "6VFHyrNEBjQn9kx5UUWDowdIWAXTF52TMRWKNHnaKUnCVDCx5Dib/XJquzqaoyXcjgzuop"
    "7myDDbwcvsbppmZRARXD5Ueid14JeUaxH0cdPZQ4zFPNSM17E4/1IkIfl9O3qeWz+ukKlC"
    "c0eQxuQebQKozgwf1+XO8DUHvvhsH3Pg9xeu5bfnWhY1NuqM3X98tZnF6HKGdyDSJiZlz/"
    "vPWSv57PKKZ1yHEi0c2tWXSlIdk67e3Fu3JATFGC89xhXZrT0lcc7gSbk2bBG1h5m8KfUI"
    "3ojKkqJVeBLnt1Yu4NylqHTdgqPYpIi3asFumxUkiQLWngUMMiFn6wK3tQRjzQvsYOBuzk"
    "R2D5CBe5MueFmhNX5rvcgb8EjQtYBmnABk4iuasgI0Chc3WKMfEOhQVi1gI9a+BNXefLt1"
    "9d3DgfQjvvQ9pCroGWF8NdL4sqBt6yX2SY7LiQ3wSutQ0LS1pUbynPhz9FKyoh9K90Mwd/"
    "F1QVRMmBKl4Y+tFVw9kJQUnVC6E4jTys3y4e6FlKjohtLdYMInjXwLSlLwdgRDWCwKZXvC"
    "RiUfh4Sg6IGdDO/kKl1BRENg2fWDOx7Z3FQ4gz6qoWQY18yVuEqUW4xvUv8oAHG4WFaAcV"
    "t3CkrinNIwCgDtT8MHgLlhs3dxJo4X44gRWgHM/fjd2gly2m4vgHNUsasC6HAruGnizu0E"
    "naEYN6pAbi4fXZCILktAawbhiMlzfwIekWOowEZ0Q9vISAXKK9bSwE/RUzJuCf/aaObrP4"
    "BmAwuaP6CVw0VX/zlFaGn3wwNaOl7PIjhN48UEU31o4yunEHBm4aw8T3Mo08KoioqzUuiT"
    "J9EHDVoSa5nJTgVmyb7plOAj3MlhMhjdDEd3HT78fLEu8A4Wxmz+5eY3eso/Whj96eBmOJ"
    "9J/fHD5H4wH3RB8szCGPyz9yBNB1+Hg29dEHmzMCa92YzsDuG+ku0iJuPp3N0vwj3CnzCY"
    "zoe3Q3IyOFwYt73hPTnlvuJWvVF/cE9PBYfkfrdfRjfu/dwj/Cu+9SYTcso7SK5rxQJBqq"
    "4Uc4Sp5seSefoInxz+eLKolCD6hB/0uPshUIO5eiAqJTw/pcEPLRUu9GNiAn7heDv6nkjb"
    "6Fx9wRQXD0ZVXjjkp8XtyEG2Lb3uJEE5RlfFIt6KVKFV4Roq5rRgPe4FAHfXzQqAngQ3ai"
    "nCMQ1DOIXqgFg4hY7UKZQqZcDQVUTdB7HRQEmcaG6M2GZg//UMkiFieW7ZMIqsgHNWCqPY"
    "tvtoF86n9+/fL5yP6vmnE7Bwrs6vzhbOBXyUSdaO//7DOVRJps8Goo0OyREy8AvRP7tgY6"
    "INsnCDx1d6eg1JYXbSCK8Hy+UJUKGiqe512UDEj5r24R7wexTx8YbeW+LLDb0nwp/bWH8u"
    "uzZVMfeYL9tkn27H9ST5HiXXn+Q6kxbGw5hsfk7+l/EqVV2N8AhdldPxZDzzfHI8vkpPrg"
    "v8o4XRH49uh9MH6hH0DxfGzaBPikXik/7Rwvg2nH++mfa+jbogOCS+yeGNNP4yJ95J96hM"
    "n56eFejU07PsTQ/Okt1qQplp3maHS4QSTX6wSgZL1JKT769p0iNXXEpCrIVoV1/wI8CM10"
    "GbEBQ8cGla3lPQOAd7XKp9xT5qqG3jIcZd2iYmJ9xPO4xzXTMwkEvEteVVUk7sLl5kDZXX"
    "yMFWMbPie95oj8uJ0V466kB+hVz7YgUCrRvftew9RuGSHmXjmRvkQEogXRxpWVHIxJAGew"
    "ZlHap5cEdEW4B4DsDzwT/pvJC9r/v61btyPx7d+c2Tm70n4ddUCTk2Z+h4QmzHqPGGTel8"
    "QeN4FFKG2EAsx2nuZBGTa8Hg3YPiIWIdRUxRUzqhwpiiIq5q10EjPNUZqNfqWBwaP5CmwB"
    "toy5ruPjYJv2KixUmeW1Fz22JswsZbvYrzFQSeIE2uXGNRjBOgO9tYtGag4brtToBs0RRN"
    "3MHQ3JiaBQGGa6mZa6iSC+u0r7Dyu+9Q2r0pc7xw+LXf4TebDPrD3n0XfDxdGHeD0WBK35"
    "yVcQcV4RSzKcUUo2hrNmu6z9YoA4EmI94k29OW/yI2pCmF+94Xxjot2kLUq0+FhGRh4QE6"
    "EGgjvJdFpgzcKhvgy9S0IauqHzJWFOOISOus0HpIK4wRY2rOJat8kRYgvG+SipeHFQwsz2"
    "Auxb0K1nWXAW3iVc3kGtKhRAvg3gNPSLQGDN96IxtcgQ9JudahXcsU4qKm2SWg9oQEzoVx"
    "Vkn6i6YwJuwtWEcFBd6F8S6hUCflWod2fXO2CRVtozFr2W7BOybZOsQviwB+mY33JRvuNX"
    "rUWCxTnu6XEGwB1PvQ/1KOtGyfT9qTsdXpxrk3VWmX21HsTcXrcNvJNeRCyfAIBRgXyS8L"
    "unW7I2jsp2cBzaJJWd4OUIYKDC+L62fqoNmYxJuDGy1N9D/QALLtO2qolzDtBKr0zkVSwE"
    "IXktdb6WywFcKjHFuamp5bClQxIRnFJIyWvseLAcSQieKgzfUt8ZPuVXPth+2EuEJViAnO"
    "IYJTPLCCpxsecP32rYO24sw7E+JfaHGppxGRSlIpGgRu9YkUR5jZ2PvWG86Hoztp0vvtYe"
    "DOhDxO6KR8FyTPLIzZl+uH4ZyWTw0OF0ZvMpmOv5KT/hGpi/rLoO/VWXWP2BVUk8v/YRyC"
    "GGlbovoEO5sgczFOC7Ypsq+yAqlZUWM5lQl9AYEnq+hpqGhy6Y5xuTZBu+fUl4hBkOqA7I"
    "D1uNRbjlc34Zp8T5Uz4j8h9rYR/AMqdl6q4XY9JXmPBqfYdh7Go8FvtMXtmFbHSJzAasgD"
    "fp1LN8Pb28F0hpWR2HtSbuG3wTS8HHu7MMiNBvf44b++H3RB9N3CGM8/D6ZdQF+aobC4PU"
    "eKj5Xx4qZlW0Cf7sE3YDmPa80us/AmJUXSadmVV6S4NwP/vZdyaPJsUz0BkSKli4/0lKjQ"
    "80uP9giDz9UHcTkx25TFX9RzP3h35ORehjNNultK7PkbvdmRdUdRp3Bqbhbl3ZtX3t2bvC"
    "tAeuKm10/DGx7XpF8U6fhyt0N6cRCLsGPh4lbmFscY4CpKhrd3M/tU5oYk6zpSKB47gnaN"
    "79YLbtZqzNayrazcqKAKQHsgd2tbmQW+hP9I1E86+56Nrh9Ttx3jdPJ/Oxabvzlj4RKLLi"
    "MoLr0sZ0fH+RVyIkrB9ui4byvZJrUKItUJLPnVAvIjcmwa1IZvYFhLUsjgZaUpK7CWXwH+"
    "KGDBH7jLdDcCznoHekBBpunytSTWTQYGfAEmekkHzu3rQ3coqiBi3Q4Z6/ZkImdTIs08KV"
    "cXfXfAwLfKHTQ0L58H5ECghSnmtaTFYJvOlpbIYaCclzcQE2sF1oep1leiUp/Y2/3ADsSm"
    "gXdAErMIGVGF4VPU3jkmXbyu+mYJy5qhuKdt72zFPWH1F1PcZwisHawZk1JjROEl6jEpNE"
    "ZSUUhP/gxMqEOZbEaEFWqsGZsQPMONndbGd7qTULEbPJfkqdgHLEn+dif3WB0R94EvscIm"
    "JUUnVNAJfFEiSblWqOd1R4r4ywj3gE8IiiCFssO9KaVC3yT4WLXij84JZATwVcWCYEwrcJ"
    "gTBX/q3unIOqGwqzwYewUiEURx82Kg7lTcvG6Tlvo9OxnWrHvxZKshuw7aFXM+0fakdjbh"
    "O4Ela2poidqkwYus2dY7QEpuY0TtFTVA8VW30oJLfXTBC2mKTdZgC15sjdKaC7L1DFW2C2"
    "ovH73AgOMBgVtBA1hoDR+R+urXf7CAtrMd3YR1RRjUnR/QVDPLjG3PcIqIN9mY6My+3N3h"
    "qcpNrPYOacL0zZDQyDOaMe0dL4wvo4fevP+ZtA4Ok89iIb9M5VvH8u4/09p9Z+qp+EunQp"
    "kVLpJb9Tcq1uTHoLEuL94Uu/2n1e2NwPhYZFx/zB7WHxkl4LC+UIK/iMsJS64uh1heITim"
    "1cdZBm4Hm+8oCsFttfhqMDcy68GlAzGLGB48leGIWu/q8K62L7sGASBfxDrBurp32tvJ59"
    "+xho9/DFjiTiR6u0UtAfbeQNXclmEUfI92km9L/p6qFBe/JNxvjbMWBBMrmNi3AbxgYutf"
    "lwUT2zImloznDJ3IG+pblCHv0SpWHvcRoWcM6TvwgAz4CjQaSo8Ncc3WfsCfwb/kH7JGu5"
    "uEffyLXKSUp4G88rcr2QIOIT6dDXiFjBCjuj5ERB81eOLPU3+sFYRcNUEDgRYSFfUEnWus"
    "Lbcyh7ffvE3KTWVFDMnUVYL2iYnVBWxb547oxp5ryJqsEdKhbLChD2QSsOMu0Y9wQOdhOB"
    "7fx1jk62GSJv7ycD3A8wedPXAjzc4AWoSEHjoaMaoCcfZBUlR0Q+lueJR1Yhrxd0JCUMQp"
    "ln4QjmaPxRa5Dj38JPpzeXTzlGD70m6r9yX6oOUkh25HvH0porVuEU9Bg+ZGNllbL+bNLU"
    "nJVmC97wkmqwBwHvCHKPzbIsgVqPPG4AQiAvASgGsqNGzmzq55mEelBOwlYF/iL0NLyfBt"
    "hJkQa99eTpWrLSYpwGPJjM0kcvmYqNgeKZngzNFyMmSDJkjLOvE6LJKSghAoHy9ARy/kr+"
    "qbEKyEEHgj3qOcsIFgZKc7o1TwwCx6vyN7IIp6u5OzwQ6VT0V9Sq76lKI0ZZlaLenJN41d"
    "bdG7jZpyCwcJxdca/gjexJDNHqvFC33G8gaPi/gu9Gx7mLOrR5SDq9wIbSpYJUKfwtU4Iw"
    "AqtlxvCYOKqQrFgqGWmg6Btt4gE6P/Dvzr2UAvxr+6btqnF7mNSLSR23Ilq+DRRM7TCl/Q"
    "TSirr+z4p4ruK0KeGqy0EpmskCfSq/Q41Qd5/EQo0wpeaB9bn63ks8srHpRDifY5rqqv4k"
    "PmVTa625Ocfdkmj+VO77rfBfjfwhj2ySH5vzD6/esuwP8WxvUYn8T/dt9tseKt1v3FhTtQ"
    "LSEomKLSTFGAJF85sYRYkx+PxsxDsqqywgKzI6T89vsb3u/rHduVxbdSVZQDyqC9gDIJpQ"
    "6XtoQcBjWZHXodERGAlq6BTOyo3fm1diWSxYams9GRrFaA0Rd6o5axFHVmc3mAZfAZIZxb"
    "yAwnbLiVyeiBgPpwyYWg8hTNo6J3giotY2UgO+AlaGYVGNqWR1dYwCURVbd8lUbrXPmNTw"
    "Ay8R1SbMceP3thrJBjAjxqSZ1qe0Wrc5GPf41m2gML4k5XgaJryrOXaE+Ty4jAUjMtd9MZ"
    "VVMFxdJ8bVtQLIemWJ4hl3XjNW9ddE0teXv+9MhpQSbEWjiSq7cgA8x4+ZKEoEjtK0uXKL"
    "pMEvW4OyAuJ/JsyuLvKVjc+MflBP5l8T9wdN+b7YOGBpc1rD/2FltWp/09hUtoQtxNkxWy"
    "UYdhgydanOTZ4abfVtoEjQvVmVvKCsSG6AaaFjJIyTci/mTKm5W7oZKC1hv8im1dzV6xa8"
    "rx30IYsg2eg05yDFkLOaaSYcZu97KG0k02A/DMcDfEc8NvXeAfLYzZqDeZfR7Pu8A/KuNX"
    "PS1ml+WYZamgAjzFOQwlqWCHBNKN7pCgcHekhvfC6E0m0/FXUsHbP1oY08Hkvtcn5/wjcu"
    "6XQX/unnOPmtF1hyQrDq1QJWqoF8I2Z/Pg0/TuwU2MtmkVSaGYsNQmcXE5EdJR2kbDqu1G"
    "l1mbBeRldEalSo3zZtoCe0voxA+UZkCJhFdrrB2cs+eXtGQb8E/URSgyk19kT+QX6Q0bqF"
    "XBTUPExMQkU54IMuSNhe05fh4oLihooIpoIHdgV8ABTYIbHdmDUJT9iU0BBeoT+yO2Amxn"
    "kVsd1xgvTK3FH+9GMWsB+gxOLdoz2WxadCgUS84h0R1LE61p5AbuSYtcBDai770ttGJbLM"
    "iG9QJNEjlCIjyeHPyroQq+TIhty87Tqf4jttNw3zuW8/gHVGzpGZ8lMv57soXDCfgef8ps"
    "+RkaRLMXuzs0k79TVrJOlDWuSJSYUOuCJc6L7OB2nr2D23lqB7fkI1OKmUvco8mURGc2/3"
    "LzWxfQl4XRm88HD5N5F3gHZdi2ihNQIpMWnxIbkxNmRGkzwoQyU2st9jCE0g1/DHpT4iAg"
    "Lwtj2hvdjB+6wH1dGOOvg+nNl0EXeAcL4zO+Ig1HXeAdNOFBOTp3Qqc3+9Vj9HlS6YgQnq"
    "HIy8L4Oh7ekLfu68J4GM5m5L37ujC+9Ybz4eiuC7yDhdEfP0x6U9LGP1oYt/e9uztyyjvA"
    "M2G/P5hQz4N/1FxvBN0SmJvMjUqJ6bF8uBPWwrlDnQIZAXx5Dt03WLigj0oJYqss9nv0fz"
    "YN7xa6PxtVmqj2UgOvNqvuU3b9fb99i2aLyjJTvfAwxhScV7gzIiXqdnLU7Vzq8hNj6P4y"
    "G48y8pB8gQTMhG4E/wd0zapN3ej859IxFEpzPjqabmuG9Y583n9xqvtVdAEBKN+ZnPQbE8"
    "iQZT+Z9C70BklnsqWtNV02mWWZb3UkZ9ESMbFEvyyJ3PHNKjnQ34y/XN8PwGQ66A9nQ68b"
    "fM+9ezE+6qeD3n0SaQWZrCk7e9yHEjsN/OOBuZYR7gY98OghoUT7VL1Cml6OopfW80Q4yn"
    "7DUewVHuwrpLPKFWTPJXEpMZ+Un0/UlWwxKoBmD/NAoH2j+/SqiN14lW02Xolgq4MzIiLU"
    "Z0+hPkVK9SiyoWqqzDTueYrRpDO3jmueOUhBmr4JVc0eGLb52mFE7kQvn+QF7yi0oQSDlt"
    "sCeLJhYQTIfMeKk4l0P3HSRhtNccNdRPZaE+ZTIpMV/WLjTlvx8HahQJtWtcqYOyibRgmn"
    "YUysTcDu2YESTETcCltSUnRCeQ8iWQC4OyAqJcCvSmGOrcw76syD6L2OrDOKqs3JaaBAkL"
    "yr7+wO79y/T0uhjT7gzQqOtx31ta8j5bnDULIjV3N1bIu0k5SgYaFSEyQKnYoAtAzqRQD0"
    "A5pA1nWgwh+aAq2fAdm75BXIigI3pMjiI5RtP4jdDV4n8vYKnzLRC7skRT0ftTAWxoOm65"
    "pbttE6wQKK7FgQvKyQDr1qjhb5OPdWL8jRVaAj3MLZkFD9c/Bv5I74gYCWDWxtDXeth9Ec"
    "ykYYGPiDZIvL2REIiJiLTjc/5sJ9Zrmo30Bij+Godbmm91Dh8cD2RMM4sDdlTgjsyZpoIu"
    "J64t9NNSEoeqB8mghVLBno5+/hHEiJUDCeLZzhnxxcqNdabASRhBFtYBkWNCYmOKDScwYx"
    "tLjBjwgJ6EtD7xi2pvMXqY5ItWY22Xd9aurjLFd9Kyoo8C+H/wvZO7gE/HE5gX5ZNfFPRz"
    "NLwJ8QFPjvUB2czcQUSxLeNykzvHFDxHlShIlMF5D/C4OmdJOcXe9gYUzue7/RlGDvAJ/p"
    "faFJw+7rwuj3HgbTnjS+vSVVS/1jN3X4fjD3c4fpYZLDLkQBFalbcZpdt+I0XbfCNiGeni"
    "RSZIb70WIIC81qhyfMRbNsL4j5rQr0d6takb5Lg0OQO7fD6WwuXQ968y4Ij4tPa3e9SRfg"
    "f2GpbIlWu4i+q3Dyqzz0+UCVkZpG+9VcGikALPfZ2gL2cTxRJTGvuKDLASpLNA3egywh6I"
    "UZQ55HY/sigsPm4LAN+Bc/+xcREipSSV8ZsjTyTSUv5iXdATn5yyzhklnMjeqKmnOYddmy"
    "pdLMH0tajP5yo59iuZt1kLhFgxWZN2kapKKMeaI1t6fwjQ04R/hf7Ql8Bw0Jqy19b6cIWB"
    "p6PPFCNjqMINh4g5O8OFg38GYTbVtgB3QqBZQVssj24aRQMwgiqN6Bbyu6yzgNRH2EGF/g"
    "eQ1ooWc3qhVfkldQVvMjYWv9JJEbd4RLWM7ObkdX+bPESjYafOsC/G9hDEfSZDq+w/PLrA"
    "sib5rMzx+f26slT03S7y5xJ5Km5NrUB5VFUgmv+oG9umYZwzIu16aBve/JBa035bY9T0oK"
    "3nbHCGRpN3UofZcm2/fHrhW5WPMrRVE5sWgIHvhYeGBR96EBA1/UfRB1H5rWGaLuw8GhbW"
    "zdh2/ERp65IWkdBukdu36Sx3lTa1uyIk0LUN4KKYKggo0GFUioZKp70QII4EWzV7TigusN"
    "+xkYkNZpoBse+qUUWOR2JfcssgdiasH1Ylx/T22AGFwRLHcjWW6hOgnV6W2DL8po1F1Go1"
    "T6hEibqGZm4d/LCwnYd4X9+LJRW9cFB91gVcSh7SVFpTml3t7MI5ZDOonq/LWF9+2NFOlB"
    "U2PTId6VkzwiRA7bVFpifpeAubfCI+wYc5LNEJTYSWnXLZSa9lwn9qy6vCywkOFW2btWkW"
    "uJ3abxQ8WBsNe8hejWYoHiT7SZ3pDsHaoiIvvf57H+NYoFbmX7U+2UK7DrYvb3/wOVFo6v"
)
