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
CREATE UNIQUE INDEX "uq_invoice_file_in_force" ON invoice_file (invoice_id, kind) WHERE replaced_ms IS NULL;
CREATE UNIQUE INDEX "uq_snapshot_open" ON snapshot (person_id, subject_kind, subject_id) WHERE status = 'ASKED';
CREATE UNIQUE INDEX "uq_changed_enrolment_waiting" ON changed_enrolment (enrolment_id) WHERE settled_ms IS NULL;
CREATE UNIQUE INDEX "uq_enrolment_cycle" ON enrolment (certificate_id, cycle_expires_on) WHERE status NOT IN ('FAILED', 'CANCELLED', 'REFUNDED', 'SWAPPED');
CREATE UNIQUE INDEX "uq_enrolment_registration_cycle" ON enrolment (registration_id, cycle_expires_on) WHERE certificate_id IS NULL AND status NOT IN ('FAILED', 'CANCELLED', 'REFUNDED', 'SWAPPED');
CREATE INDEX "ix_job_due" ON job (run_after_ms, id) WHERE done_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX "ix_audit_entry_unlinked" ON audit_entry (id) WHERE position IS NULL;
CREATE INDEX "ix_invoice_details_due" ON invoice_details (order_id) WHERE due_fen <> 0;
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
    "eJztfQuP4ria9l+xkD6dOVJtq+vWF2a1Ek1R3cxUAQtU9xk1RzkhMUVOhZjJpatrd+e/f7"
    "ZzT5wQhwRCylJ3ERK/AR479vs+78X/29kgFerWm56javbAsM2XThf8b8eQNxAfMK6egY68"
    "3YbXyAlbXuq0uUzaSTBouLRsU1ZsfGkl6xbEp1RoKaa2tTVk4LOGo+vkJFJwQ814DE85hv"
    "anAyUbPUJ7DU184fs/8WnNUOFPaJG33zuWs/w3xHfHF753ZFvaWN6hYiOTfn7sHPnI8CS5"
    "2/ZJWmlQV2M/WVNJK3pesl+29Nwn7XFo2Le0Lfm+S0lBurMxwvbbF3uNjEBAM2xy9hEa0J"
    "RtSD7BNh0CAPl9Hlw+Ju5vDZu4PzIio8KV7Oh2BLClFJ7rSNJoPJdmg7kkdTggVpBBugd/"
    "VYsC8Ei+wn98vLi4vHx/8fby3Yfrq/fvrz+8/YDb0u+bvvT+L/fLhGi5t6KYDT8PR3PyhR"
    "AeA+74ICf+ojKyLbtStC9D9N3e4eqAQGR3H/iI53WCfyLshXDstqwbIrD7j0wc9v5aNjNA"
    "9wUSoOOfcoqgb+Sfkg6NR3uN3767ysHza2/a/9Kb/vLu6u9xUEfelQt6KQGvqprQYozrHI"
    "BDkcNB3OkcBOCr6wIAX11nAkwupcavN71zDGBPQozgAiPYX2s5EI6ItBDij+8KQPzxXSbE"
    "5FIcYgPZkAdfv33rpofrt28LYItbZYJLr8XRVbVHaHGN31CihcP3QxGIP2Qj/CEF8BZZGn"
    "sSzlPeolKl9DdPRX59OnSIvLLGX4BnZAcCpQZ2EvEWjmtiHK6eIgYKObGUladn2VSl1BV0"
    "gbLapi9tLjbJM7IhP1LgyC8k3z9qdn+BctxATV08222Sr/12uyzyztiAwETPXfCMzW4IsP"
    "EN6HAB0FCtN+Czg3+VBeRHfMqygf2MgAVlHZr4nKEG52WgOPZ/oNUK2LKmv+kkerK+T9nN"
    "G3AZ/rONrOt7m/5FVocmzFuXF+/fBTMVeZM3N83ue3d3uw36Iy0LjVt9X8PK0DjQ27s0/I"
    "aWrEWBnM5dDv7tNaiTmRXUaiOp1Sf843nmAr99C6eCqyJTwVX2VHCVsn5k85FB783hzyzS"
    "2mvfCnBzwJwP/kEH6say/tSjIP5y3/sHxXfz4l25G48++80joPfvxp+StjxUnS0XVxJKVG"
    "LyHHc2iQ3l84siYxm3yhzM9FocYNMxJHllQ5PbGZOUFMpbaeUNfyfIQD8T+qD94TB/Wy/g"
    "F+dX768+XL67CnAOzuTBm4ZSh7LFNV8EAu1jSC4vCswXlxeZ0wW5xEBXcgxb07nni7RsJS"
    "zgsRE/yoShIgNyd0BESCBfGnkoq/zIh0IC+bLIuz+CY2YPBFrnNrso5Da7yHGbXbxtEsXR"
    "h6atrTQF90aHQXVEL5/lUR5KouFOCny+hkBTIV6T7BegWQA5Jn5Pvt9mCU3KQJObPSLzBW"
    "zkF8JcG48QPK81HQILbeASqVQQGibSdaiCX/pg4Vycf7wA/cu/p9nwQ3wgg7b53tlC03JJ"
    "Vvzh0Nyamqv1+J/mhskJaqcZs142teNs8XeC8kZidUP2XJgQa5tpXL2mGzwXTJAH+HmlQA"
    "/xl5INBabp9Yh8k5mfTq8LegvjUxd8Whj9Lujjv+f45Ry/XuDXC/x6iV8vk1NZIfKtCPeW"
    "Tb0l++QJZnRHBqsJa0X/iERQkYCk8+yApPNUQJKqWVtd5kI3ItLk8d0Y2lizLAdiPYnhpL"
    "vBKGWsnVGhBMx4iYC2toFvVE/dOS0jIgffm958kEAP/txqJrQ44YtL7Ylfw6YEPvzwKmU7"
    "GVHJuxezULrJjzp+Lu+GN13wFq9ds4fZZDC6GZC3eAn7Npx/uZn2vo3w20u8ovVG/cHdHb"
    "16tTDuepMZPb5eGPNpbzS7HUynw9Fnafwwx2ffLYzp4Ov4d9rk/cIYz78Mpljb+9iAJTFU"
    "5pkKYZ5enhIVBH5pbsK1rri7ICYm4OeCP0VdJHsj3RW3yITao/E7fElNdwnwPeJhEtzoxL"
    "rhL3+k+WfDxcmUnwOjPj4A8QH+1ZByMJ3pYDafDvsYafZ0UwG6g9jNWopwapbNQDmbeIuk"
    "DVCSiMU9e4K3v0+hLmdE06XJtBG9X4vAT0bEGY8styoXWvQm6oCwbRt4imR9Iayg//v2hK"
    "uNOB2I+PYexnz6O3xiC5HgkhG238mFD35A8yUgokHkNmAtW/i/2gU03gNEGGcaz410FSAD"
    "AsvWdB3o6NECmpHmvuv4ACbXnXADEB5IsNuNUdzOctjtZjF8R+Sfqqf4otMC7yBPywpjpS"
    "pjJTFZ7alTJ1ylJ9YhRZXq9Hjk1qprXdXp93dI3YQpfNTIb/GQSK/tGU3zV/hQSDKTUiLc"
    "/9WtmsInfBifcKhNF4U4lKhGR2kQvNV7yHT4A+ppdPMTMwOhNmkk5bMzIx6fLVQ0WddsZm"
    "h5Ti2PhJwInssKnjs9/2SDHbykSM8Phgb8CSEdykZGalUglMBuiaXqgsyfcg8L2afx+I7c"
    "Ociu+jRMpk893H8aYKOQDlvcSLMznFVH9xk2jPkTLsNXAr9wGb4ql2HDppljeAyFD0z4wJ"
    "ruA4s80wyCLP7EZ3Ni8WlGsGCCBRMsWE0sGHnlANhv30IvXS1UwgrpKlQlXpgTYu3LeqgF"
    "bMWEpGieghcUHrATYq0jd88/FHE/f8h2P39IAa3ZL/wwR4XaN6KL+PizXfxpDz8ybJmvcH"
    "NEpHU873Wx0sI5lYVTdW8xQIzxOyP1KtUMusYXaUN1kUMXfxKccK2cMEfyPzNcpbpA5BNU"
    "BIuFIGcEauyLXHbQyElOKPkgIlPdO+h9TO7RplHGRchEZ1QFOQZDRfDBHBtwjvCfIjSXT7"
    "j0wpu2ZPhxMlge589gr0JvQDZzFboeBGslWCvBWgnW6uQMI7+ikZQVIZdnIjGEWwH6oa2l"
    "AEf6e3nGelqydYRW9ZvgbNBS0znZgFBG0AHFBriwUV+djXqyKO4fOtB379JWkAxka8q+j+"
    "SI3qStEB0jCOUkgTLhCprQUKC0XSMb7QnX1L/bhNysrZhZhry18A/cE6yZd5vWwoQta1tZ"
    "7ztRfZPxTWbuvdoE1fGpxzn5PrCFvGNMo9CR8lQFWjPbUV/6/t1aglSJjFxIpZkZuN46mZ"
    "9x6zcquq8igLKyBiSDJyzcLD+aEKq/gie4tb1aF8+avVZN+VnWgWyBrYnQKnMTxT1vKUji"
    "EyWJLQVtM9jLAsUbfeEms2qdyZfxfNwF9GVh0BepN7qR+uP7SW86nI1H3sXE2eSjUiiSrE"
    "gRxovsKowXqTKMP6Bpce5KHxFpcseUDtYrFKuXE6qXhNiGP23JWssX1+94YE6ItRDqd0VG"
    "87vs0fwuNZoftR/Q4N7kJColEtNK5wWSlB2DlQefu5WrL9K6KL5aon5lVTWhxZUWHxFpHc"
    "ZX10VKOVxnl3K4TgLsa6D8s0hSUiQYiwTjk4FfJBgfKME42wt4mExFn3rKTViM8FNF8hal"
    "CENWjGTASIFQ/gxsZBUC2aYlM1eaadmkVKZmvAHhd7KAAbHlAVxPHzS7tLH/DixJD1rk3I"
    "ZNQtT/kXuQFEcvbCG4C8bEJ1vWM8KP3lq21jwaV0qwDTETB1BudU2hfjHu/VljckLv2mvh"
    "51mgitXK8An/gmrCfsX1jzpv1VooYy8F4I6sbZ8dfB/Wyh+5mrvk0xVSegwa7lzrb2VNd7"
    "D1CZYvgHwm+EWz8Rsddw+gXfR3unEkvupZqWfUBaAZdKV9xk3Qc3o5r+yue6zYx6z33KDo"
    "xI9FMkE/ZqeCfvRyQbNX4ZXX2Wm0M9eDqIjYZz5pXbvjX1qZaFOC40jKCju7NM1BHNtQLb"
    "snfVpYKD4HU3yqW5i9oEDGohyGC2YvyEbYZuda3AMbvBTibwGsNXrGayECMnApC+AtjfiD"
    "dBIyjCXSq24J+d3r6/c4aWJ6283/U7jzG2kSP+EfX9ab78s22ZGJYRndkP0T78dfyaaJsb"
    "cLY9Kbzb6NpzcSVl5Gn0mD5JmF0R+PZoPRXIps3Jg61QzXP3Ew8zqkm96BJdXYy0J0xmUO"
    "nXHJrNBD8OBe2uNyQsEqrWD5qwkX+hEhoVAJD97JwC88eK324E08n8IUWpDpvYs3yLUaAv"
    "+EGbTdaT3MsXpP6pkBEk0MVojsg4f/PiLbhgbw79ilm92ReF/ibrOc5b+hYp+B5zXV/wGW"
    "whYLkI0XGgC8IrTd81q2wbNsATLW1LTZccgP3oMP9D6SR5+KiLSOF6wqaznbFFmTqpEZW9"
    "rsNkZC6SZrs535tDccDQZd4B0sDGxHDKaT6XCGT4bHC2M2793edgF9KWNenBepW3GeXbfi"
    "PFW3woWYWweIiQkNrHQwJm/BypprVR7RuKu+goK/+w2vbRGXq0vBbSstFWEuTObWUJm4B+"
    "2FN6hB1PcUKohsrNwnUw9Do41dz1VoTa9lUHF3tz57527FjNVGBRI10YSUwbaxwk8rn1KP"
    "MT1l4ZsbKr4PqQgBNAvoyLJ/xYL6CyB6pKo9QssmF0giW1qBrfWTRGJco6esbPXV7UueFT"
    "qUaJ21UH0ikGOVIF4jQkLxLLs2Y4NrteLW+qNSgvirivijqFbA+83IfYoXLWhaXxRl/6KD"
    "sFHk3wxaVsY23P6lXP3IijQqECfgBcKPid5BVRX0BI2/RfUPCysoJHWfXF0jG2xlrMLI1p"
    "NFCToNtzEsTYVUayGxAhhZG5KiPqywgro/rkgUQsgHhfyDCEIQqlMTO6Fm1UkQq4JYPY11"
    "/UjMqgjrOG4HNJt9fQUdYMIf6KnEExCXEyZ2WfxFEYiai0AougZZBf9y3GeBROvgrSXV04"
    "Il6vREhFrjyDl0YJ6JfpSYuWNiYuI+wTyTGIXH4pESFF8OmURZMq6SDzO/5CNauXkiloUU"
    "jeaJkNAsesrBg8rU7Jc0Q8QtLZxiDX4eznKYHceCJu92N1GZ1rE7V0WW3qvslfcqtfCK3Y"
    "Tq3Gb1uBVDmg13LXrkxrFsiVQRfISSDyJjBs/bdjXrFmIT1vxNWGOMAMaXoVL+NhuPMqgA"
    "XyCBsqopNvg/oGtWbQp95z9XjqFQ7WHpaLqtGdYb8nn/VZc5ldMFv3l1gLN3G0puLEQgQ5"
    "b9aNK70Bskt9NSNJsZHpfdG6GE6I7Ku0PsBX2wachG9layoGJCBnmTt71ZQrAN9bpyEK9l"
    "Ez8XQhtu+QyomJhgdYRL6mQ6gIPYibpOIpHKe2/9FI+PPrGeyorKio1szfiBNAVKzlZHsr"
    "onYEP3Zg/0Xm1CrE7iMLFlEYM6TG9qlE0e2m7bchVj3ezc7NKtKeaQR3AP0rA52e6CQzw2"
    "B9MwLfAAFAzaQoM19PP07VCmDSAfWtV20ePfLTspVwn2DWLLq0/0FBWJG61Xp/We3UVPOK"
    "sRly95chKViLkLnuylS/YxfI/IfGFpkcG1XP1RibbapThmoyU8xA2eAHK1O2RpvpGXUDc2"
    "sq5n69oRuTbxHJcX798FHUDe5EE+u+/d3aXZo+O6hBukP1TvbY9+LQ6EE2IipDDLDinFwd"
    "loqyl7Uklzco8TnDaOQiH1dWxa/07Kv7LW/eBi/sJPmkl+DdkiWYxY1I8Yg4aJdJIPCLb4"
    "G3ZB7wx8OgP9M7BwruAHZeG8h/L7hXON0V44H99evCXHbz+Q47cfcZsVhLjpxduLd78CAz"
    "4D8jUsIJu04ph1RmuLEUKXld14rK+xh4pz3NpBDVoQPhSxJ7PNyV0lzGzN1rmADgRaGB5U"
    "/eIrdMXqdUXP/uKNL4lJiRiTfEawRIyJAaFqeau6Q6oHMbSbvHATpvwBI0+CMycVelJK+6"
    "SKzL6uX+pywz+aKk8nOCMdRQ39bwdadkYZjeBarhL6Z7RVpezTd9cqoaPMhhvXB/VPwUmd"
    "AidFAWRqcbvLJfiyTVboOrPh6PPdoAvc14Vx/3A3H07IGf9oYcynDwPptnc3ozUV/OOkPV"
    "REEay+YAJ5onjUbL99kzulpJZ9/rYQ9UKaZQP8lpHPGUxanDjXnvHQptIsiH4jLtU7IiL0"
    "7sr17mPuAtmoeaXINpDZu0C+YxRY1rEax8ubJ8Rax5vXNXur2mqlKfiLM0ZzPlcSlzwcW3"
    "JZr0ZZBVXyZKBnHaqPXAxfTKh147f6jEtKgfOsh4GAWA0rXw0t5JgK13APJVo31uspm2LL"
    "tpNR+Ge3sRlKHxDtXn8+/DrgxNyT6gL3dWFMB/PhlGy46B2UMSwr8eYk3MjcQd9RqTY5F4"
    "5b6Dggz+IdwV3ouG1u/bNEuF909DWqwrELPCu5xO+RnJySoIkICHx15KuIVQj0jULqRo62"
    "kVrgRHhCzPQuZnnnGd7pHZhlZZ1VazkD41CkhShXbyBazmYjm1wsXUREWCVFrBLFhKpmSz"
    "Y07DXPtlwpuTYpxHvt0BWvtvuno2GkJHd7KB6AWaICYwbGgkZqEI0kCuYcrGCOn07FTWMk"
    "BNs0qRyXyYgmuO1JZkQz6k6sK4ryGYlhyE1phLj7oV17BuZF48hagjlD1dsTpD69ycCwWz"
    "U247HnJnpk1+jnzjKaRG7VFqi4qMQQ1R+aClE2pH5q925gv/o3Oq0k/Fw8eWv6BOHDWSV9"
    "ovHFOyr64KaSErQVNOyro2ENZ7PkI7JCCUHF7qRiRdXueolYRbPDzcMLuxKiQi0MX604pI"
    "8kv0orEzFCsW8wRBkRfTGpJNmCxWxtA9+QgxMc2DkA3/TmAyaANkP/2QWfK/OqwbNsR33h"
    "Hn1xKQEg5+iLyrxq8ISDpE7y3oYm46nOj1v2ZQ4H6Hm9aFYRsWxBmUXt5OzH5rUXw5IxLC"
    "k6ki0/QUYOQz6moVRrKqJXBuvWJPWgV1ygxmTEYGXuqStvpE2mAbQ7tjh2gyabnZ3xCE99"
    "gy5wXxfG+PbWO+EedIp1QJ2hxRaETxJevtAz5N3NKCkqvKHFvaHbNbKRJS11pDxJZEBzYs"
    "+UF1U0OHqAhFUwfdE5GVOhSJOnnZIkTAUTS46z2S+ntq+jOVrC7cTgLuppjgyzPbzM7jZz"
    "VgYRweVDpXdSB35JuRZBHzedPcRYzEPNeJ2K8y9FEpLft6fnufXjCpkqNPcEaUzu0SaA6s"
    "zwcV3uDF9z4IvP9jEHfn/hWn59rmVRY6PO2P3li80sRpczvAORNjEpB96xz1rLF9fveMZ1"
    "KNHCoV19qSTVMenqzb11S0JQjPHSY1yR3dpTEucMnpRrwxZRB5jJm1KP4JWoLClahSdxfm"
    "flAs5dikrXLTiJTYp4qxbst1lBkihg7VnAIBNyti5wW0sw1rzADgbu5kxk9wAZuDfpguc1"
    "2uC31rO8BUuCrgU04wwgE1/RlDWgUbi4wQb9gECHsmoBG7H2Jaj25rutq+8eDqQf8aXvIV"
    "VBzwjjq5HGlwVtWy+xs3RcTmyAV1qHgqatrTSS58Sfo5eSFf1Quh+CuYuvC6JiwpQoDX9s"
    "reDqgaSk6ITSnUCcVm6WD3cvpERFN5TuBhM+auRbUJKCtyMYwmJRKNsTNir5OCQERQ/sZX"
    "gnV+kKIhoCy64f3PHE5qbCGfRRDSXDuGauxFWi3GJ8k/pHAYjDxbICjNu6U1AS55SGUQBo"
    "fxo+AswNm72LM3G8GEeM0Apg7sfv1k6Q03Z7AZyjil0VQIdbwU0Td24n6AzFuFEFcnP56I"
    "JEdFkCWjMIR0ye+zOwRI6hAhvRDW0jIxUoL1hLA79ET8m4Jfy51cyXvwPNBhY0f0Arh4uu"
    "/nOK0NLuhwe0dLyeRXCaxosJpvrYxldOIeDMwll5nuZQpoVRFRVnpdAnT6IPGrQk1jKTnQ"
    "rMkn3VKcEnuJPDZDC6GY4+d/jw88W6wDtYGLP5w80f9JR/tDD608HNcD6T+uP7yd1gPuiC"
    "5JmFMfhH716aDr4OB9+6IPJmYUx6sxnZHcJ9JdtFTMbTubtfhHuEP2EwnQ9vh+RkcLgwbn"
    "vDO3LKfcWteqP+4I6eCg7J/W4fRjfu/dwj/Cu+9SYTcso7SK5rxQJBqq4Uc4Kp5qeSebqE"
    "jw5/PFlUShB9wg962v0QqMFcPRCVEp6f0uCHlgoX+jExAb9wvJ18T6RtdK6+YIqLB6MqLx"
    "zy0+L25CDbll53lqAco6tiEW9FqtCqcA0Vc1qwHvcCgLvrZgVAT4IbtRThmIYhnEJ1QCyc"
    "QifqFEqVMmDoKqLug9hooCRONDdGbDNw+HoGyRCxPLdsGEVWwDkrhVFsu320C+fj27dvF8"
    "4H9fLjGVg47y7fXSycK7iUSdaO//79JVRJps8Woq0OyREy8AvRP7tga6ItsnCD5Qs9vYGk"
    "MDtphNeD1eoMqFDRVPe6bCDiR037cI/4PYr4eEPvLfHlht4T4c9trD+XXZuqmHvMl22yT7"
    "fjepJ8j5LrT3KdSQvjfkw2Pyd/y3iVqq5GeIKuyul4Mp55PjkeX6Un1wX+0cLoj0e3w+k9"
    "9Qj6hwvjZtAnxSLxSf9oYXwbzr/cTHvfRl0QHBLf5PBGGj/MiXfSPSrTp+cXBTr1/CJ704"
    "OLZLeaUGaat9nhEqFEkx+sksESteTk+2uatOSKS0mItRDt6gt+BJjxOmgTgoIHLk3Lewoa"
    "52CPS7Wv2EcNtW08xLhL28TkhPtpj3GuawYGcoW4trxKyondxYusofIGOdgqZlZ8zxvtcT"
    "kx2ktHHcgvkGtfrECgdeO7lr3HKFzSUjaeuEEOpATSxZGWFYVMDGmwZ1DWoZoHd0S0BYjn"
    "ADwf/IPOC9n7um9evCt349Fnv3lys/ck/JoqIcfmDB1PiO0ZNd6wKZ0vaByPQsoQG4jlOM"
    "2dLGJyLRi8B1A8RKyjiClqSidUGFNUxFXtOmiEpzoD9Vodi0PjB9IUeANtWdPdxybhV0y0"
    "OMtzK2puW4xN2HinV3G+hsATpMmVGyyKcQJ0ZxuL1gw0XLfdGZAtmqKJOxiaW1OzIMBwrT"
    "RzA1VyYZP2FVZ+9z1KuzdljhcOv/Y7/GaTQX/Yu+uCD+cL4/NgNJjSNxdl3EFFOMVsSjHF"
    "KNqazZruszXKQKDJiDfJ9rTln8SGNKVw3/vCWKdFW4h69amQkCwsPEAHAm2E97rIlIFbZQ"
    "N8nZo2ZFX1Q8aKYhwRaZ0VWg9phTFiTM25ZJUv0gKED01S8fKwgoHlGcyluFfBuu4zoE28"
    "qplcQzqUaAHcB+AJidaA4dtsZYMr8CEp1zq0a5lCXNQ0uwTUnpDAuTDOKkl/0RTGhL0D66"
    "igwLsw3iUU6qRc69Cub842oaJtNWYt2x14xyRbh/h1EcCvs/G+ZsO9QUuNxTLl6X4JwRZA"
    "fWj9T3Ugf+xURKg1daBOZ0+wDGcn555gpV2dJ7EnGK+jcy+XnAslwxMXYFwkry/o1t0OuL"
    "GfFgc0iybDeTtvGSowvOy5X6ljbGsSLxputDLR/0ADyLbvIKPe2bTzrdI7F0m9C113Xm+l"
    "s/DWCI9ybOFrem4JVsWEZBST8GX6Hi/CEEMmirI216fH7+yo2sdx3E6IK7KFGPgcAj7Fvy"
    "t4uuEB12/fOmgrzng0If6FFpdZEBGpJIWlQeBWn8ByghmlvW+94Xw4+ixNen/cD9yZkMf5"
    "n5TvguSZhTF7+HQ/nNOytcHhwuhNJtPxV3LSPyL1aH8b9L36tu4Ru3Jtcvk/jiMWI21LVJ"
    "9gWyKZi3FasE0RlZUVps2K1supCOkLCDxZxWZDRZNLd4zLtQnaA6ccRQyCVAdkJwrEpV5z"
    "noAJN+R7qpyZFgmx143gv6Fi56V47tZTkvdocGpz5348GvxBW9yOaVWSxAmshtzj17l0M7"
    "y9HUxnWBmJvSdlLv4YTMPLsbcLg9xocIcf/k93gy6IvlsY4/mXwbQL6EszFBa350jRtzLe"
    "87RsC2jrA/hkLGe50ewyC29SUiT7ll15RWmBZuB/8BIaTZ5tqicgUqR08ZGeEhV6funRHm"
    "HwufogLidmm7L4izr6R++OnJzXcKZJd0uJvZajNzux7ijqFE7NzaKsfvPK6nuTdwVIT9yy"
    "BtPwhqc16RdFOr7c7ZHWHcQi7FkwupU53TEGuIpS7Yzyz23EimTASLKuI4XisSdon/Ddes"
    "HNWo3ZRraVtRsVVAFo9+RubStvkUyhlby6AfsWvJd/ejUU2oQVV1GKSIRUukIEG1k//nA3"
    "vukCFe1YmP/ijBtMKCiMAMK0CpMdSehXcYooULsjCb+tZZvU04hU0LDkFwvIS+TYNAAQ38"
    "CwVqTYxvNaU9ZgI78A/FHAgj9wl+lutKD1BvSAgkzT5bZJXKAMDPgMTPScDjI81IfuUfhD"
    "xAUeMy7w0UTOtkQphKRcXVTnEYMEK3dm0doRPCAHAi0sg1BL6ha2f21phRwGynm5LTGxVm"
    "B96NwWtzRkiWqSVcQ3nBD4jACHIztbmwZeI3OEEhlBexo9RW3DU9LF66rBl2AhGIp7mqfI"
    "VtwTDEkxxX2GwMbBmjEph0cUXqIek2J4JG2H9OSvwIQ6lMmGWVihxpqxCcET3NppbXyvOw"
    "kVu8FzSZ6KfcSy+a93co/VunEf+BIrbFJSdEIFncAXUZOUa4V6XndUjb+McA/4hKAI6Cg7"
    "3JtSzvZVgo9VK/5IpkBGAF9V3AzGtILgAqLgT907nVgnFA4rCMZegagNUYC/GKh7FeCv26"
    "SlPuJOhjXrXjzbachugnbFnE+0PanvTvhOYMmaGlqiNmnwLGu29QaQsvAYUXtNDVB81a1K"
    "4VIfXfBMmmKTNdgmGlujtD6FbD1Ble2COshHLzDgeEDgVtAAFtrAJVJf/FoZFtD2tqObsK"
    "4Ig7rzA5pqZim83dlgEfEmGxOd2cPnz3iqcpPQvUOaXH4zJDTyjGaXe8cL42F035v3v5DW"
    "wWHyWSzkl6l8e2PePZJauzdSPVWp6VQos8JFcitTR8Wa/Bg01uXFm454+BTEgxEYH4qM6w"
    "/Zw/oDo0wh1hdK8BdxOWHJ1eUQS+vHO6w+zpJ5e9h8J1E0b6fFV4O5kVk7Lx20WsTw4Kmi"
    "R9R6V4d3tX3ZNQgA+SLWGdbVvdPeblN/wxo+/jFghTuR6O0WtQTY+1dVc1uGUfA92km+Lf"
    "nPhKnwPXFJuN8aZy0IJlYwsa8DeMHE1r8uCya2ZUwsGc8ZOpE31HcoQ96jVayU8BKhJwzp"
    "G3CPDPgCNBpKjw1xzdZ+wF/Bv+Qfska7m4R9/ItcpJSngbxSwWvZAg4hPp0teIGMEKO6Pk"
    "REHzV44s9Tf6w1hFz1UwOBFhIV9QSda6xt4TKHt9+8TcpNZQUfydRVgvaJidUFbFvnjujm"
    "sxvImqwR0qFssKEPZBKw4y7RT3BA52E4Ht/FWORPwyRN/HD/aYDnDzp74EaanQG0CAk9dj"
    "RiVAXi7IOkqOiG0t2wlHViGvF3QkJQxCmWfhBOZh/QFrkOPfwk+nN5dPOUYPvSbqv3Jfqg"
    "5SSH7ka8fSmicdiLhKBnR6Az9kNxaMUB2WRtD5o3tyQlW4H1oSeYrGLJecAfo0hyiyBXoM"
    "4bgxOICMBLAK6p0LCZuw/nYR6VErCXgH2FvwwtJcO3WWtCrH37XlWutpikAI8lMzbeyOVj"
    "omIHpGSCMyfLyZDNrCAt68TrsEhKCkKgfLwAHb2QvwJyQrASQuCVeI9ywgaCkZ3ujFLBA7"
    "Po/U7sgSjq7U7OBntUiRW1PLnKUooynmVqtaQn3zR2tUXvNmrKLRwkFF9r+CN4E0M2e6wW"
    "L/QZyxs8LeK70LPtYc6uHlEOrnIjtKlglQh9ClfjjACo2HK9IwwqpioUC4ZaaToE2maLTI"
    "z+G/CvJwM9G//qummfXuQ2ItFGbsu1rIKliZzHNb6gm1BWX9jxTxXdV4Q8NVhpJTJZIU+k"
    "V+lxqg/y+IlQphW80CG2iVvLF9fveFAOJdrnuKq+ig+ZV9no7k5y9mWbPJY7vU/9LsB/Fs"
    "awTw7J34XR73/qAvxnYXwa45P4z/47U1a8Lb2/uHAHqiUEBVNUmikKkOQrJ5YQa/Lj0Zh5"
    "SFZVVlhgdoSU3/5ww/ttvWO7svhWqopyQBm0F1AmodThypaQw6Ams0OvIyIC0NI1kIkdtT"
    "+/1q5EstjQdLY6ktUKMHqgN2oZS1FnNpcHWAafEcK5g8xwwoY7mYweCKgPl1wIKk/RPCp6"
    "J6jSMlYGsgNegmZWgaFteXSFBVwSUXXLV2m0zpXf+AwgE98hxXYc8LMXxho5JsCjltSptt"
    "e0Ohf5+Jdopj2wIO50FSi6pjx5ifY0uYwIrDTTcjedUTVVUCzN17YFxXJsiuUJclk3XvPW"
    "RdfUkrfnT4+cFmRCrIUjuXoLMsCMly9JCIrUvrJ0iaLLJFGPuwPiciLPpiz+noLFjX9cTu"
    "BfFv8jR/e92j5oaHBZw/rjYLFlddrf3l6ztxpFOGWARy+f5Vng/ja4K79lIRMcjxjVNWdJ"
    "YWlsxLp3IRuXLqGNjVZqeOJrxBK18FcDT7izgQm3uqxAUg7OtWqRTjdfIhYwexOnuj9st0"
    "38PYBIlJ1rrIVMOpzLdPPat9CeqDi38Jg2caNwfTVBHa2yhZcvNivENrvUgd++TcEClXkB"
    "3R2oJRK1x1jt8hKlEpKifA1PqhRRgPj3q42KtWk0HzxJiqqRZXZ3iwkKS7Z08FGof/Op2D"
    "E58QhURSV4uFZAJMzln8PwZifWF0VphPgwbCKJkO3Hjzc4K0Ik8HnzA7MeLEk+zZlv7svU"
    "gJfVM+AYtqZT+30DiQ5BWuNxtVqFe00hE6iapWA4LNqQ3orFJdT8acy69lTa63xPeU/WtR"
    "ekQiNJBeF2P5DbXZA3grw5wXEryBtB3pwcecMzXEOJUsO1acZrYkYoNCHkzAepnRcFOXZ4"
    "csyWf27lFwwe/+hmiLZvmF8VGeZX2cP8KjXMbWTLOruGcObEHJNpERFW2dyMxyIvpKGEAJ"
    "TBGVqWA1UJMSC9waBkmM9RoQSq2EqEpPr+G3JwevjmgEe2NBYuh+MTEbFYrYAy4gqdC6QE"
    "+BXGza1WFVDdM3KfXljK/cT6giNmLhiEjaK6I64GBs8dd0Rkk9xk1Y24P4pV3vEEzsDKRB"
    "s3mQviTqXZWW/AN5KwpdnAkl8sP8OLJHGREkxgCRW0gZYf3LZ0XujGqiq0ZU233Pwwdlme"
    "Q3xokeC5cMfWM0DJcNux3Ecwel7R7Bc8uFSYvpRU00UIXjPZ8lgXFrXBYkJt5MSKUGLZjF"
    "iKcYSmxqpRnMM4BhKtS1Ornm8MZ6c0vLuLAIXShxvIeFn97we8sg5uOnyYh4JdEBwujOFs"
    "9kBOua8LYzYYzbuA/F0Y08HXwXTmCrhHC+PbcP7lZtr7NuqC4DC5HB2Hjct2Ku3uyVNwMH"
    "Vmk0F/2Lvrgg/nC+PzYDSY0jcXZeCv2O1ka7bOtQwEAk1GvOQ0VUs2bQNoz2ajXv2Echze"
    "s3Eonzzx2XZEyU+XttDcaDprEs4OV03KCXSZ0cDUiC4VDhyXbBO8B+ZHj+7JbpAVVP1CJ1"
    "wne7lOSL4wt+MkFGqRM+/giRpqCXU4LiVmh12zQ7A1wApl4Lzbvk7eo8FhF51v0/HocxfQ"
    "F8KBzB+mI5cDcY8Wxmw+nkzIKe9gYfTu7sbfeqP+oAuCw2awIgG1zjU9RaWE2lKVZxH5u9"
    "3s6Vls2645ZwmXYnT07bG9E4nM37NIaKKoRkvwrrVM6BSuoAnx+J2skY06DNdrosVZnvvV"
    "9NtK26DxThfsnBTDlBUIZIDNWwsZf7MAFX805e3aArIJgYI2W5lkAj1rNiNzqNwtRL3NBk"
    "/MZzmuTAs5Jiu/saAfKJBuMq+KZ8/PQzx//kFUGfcIqzKj3mT2ZUxcPt5RGbXlvBjhncN3"
    "n75jrkSH9HujmyGxKLsgOMS65GQyHX8l6qV/RLTQyV2v72qh7hE599ug77nz3KNmdJ1IQf"
    "KhLaTNn+eo8+dpfV6kINUcEqCYUC7D9sblhNFUmtWx4Ware7xhHP68jeejUg1mF6rgIGvZ"
    "dx4/UJoBJULTaCwiOHt+SUu2Af+6k2pcq4KbmImJiUmmfMC9IW8tbM/xx9zHBQV5XxE35g"
    "7sCsixSXCjE3sQirJjsSkggx5jDfUKsJ1FbnVaY7xwNkP88W5UQkOAPoNTi/ZMNpsWHQrF"
    "MhnIJjRBPgENZ8AXgY3oe7zkq5piR/anMfA/6xmapOIuKbz76OBfDVXwMCG2LTtvofqPKJ"
    "KlYDnLf0PFlvzIT/+9n4QQe8ps+QkaRLMXqQjN5O+UtawTZY0vFSEq1Lpg+cuLAirr5UWm"
    "ykouJXSmxCNTiplL3KPJlERnNn+4+YN4efHLwujN54P7ybwLvIMybFvF++RGJi0+JTYmJ8"
    "yIPSJQZKbWWjQqwpdu+GPQmxIHAXlZGNPe6GZ83wXu68IYfx1Mbx4GXeAdLIwv+Io0HHWB"
    "d9CEB+Xk3Amd3ux3/hwfKoRnKPKyML6Ohzfkrfu6MO6HM5rN474ujG+94XxIY13cg4XRH9"
    "9PelPSxj9aGLd3vc+fySnvAM+E/f5gQj0P/lFzvRGy9VSCzI1Kiemx9PSoYi2ce0emQEYA"
    "X55D9w0WLuijUoLYKov9Af2fTcO7he7PBof6nnr5xaaN3ooTh7zwMMYUnFcZMCJ1wKqAwZ"
    "mTLQu40uVHxtD9bTYesYEOBJK5K5pig/8DumbVpm50/nPlGAqlOZeOptuaYb0hn/dfnOp+"
    "FV1AAMp3Jif9xgQyZNmPJr0LvUHSmWxpG02XTc1mrIS3OpKzaImYWKJfVkTu9GaVvFyi8c"
    "OnuwGYTAf94WzodYPvuXcvxkf9dNC7SyKtIJM1ZWeP+1Bir4F/OjDXMsLdoAcePSSUaJ+q"
    "V33aighHOXCN1zUe7GtEHCscc0lcSswn5ecTdS1ba55hHgi0b3SfF6mhdZ5dROs8VUVLBF"
    "uJUJ8mdUOVoT5FMuEU2VA1kou/ZzpcOnPrtOaZoyTE9U2oavbAsM2XDiNyJ3r5LC94R6EN"
    "JRi03BXAkw0Lc9sqaJhI9/d3t9FWU8S2Vc2ZT4lMVvSLjTttzcPbhQJtWtUqY+6gbBolnI"
    "YxsTYBe2AHSjARcStsSUnRCeU9iGQB4O6AqJQAvyqFObYy76kzD6L3OrHOKKo2J6eBAkHy"
    "rr6zP7xz/z4thTb6gDcrON521Je+jpSnDkPJjlzN1bEt0k5SgoaFSk2QKHQq4m406xptAJ"
    "HC+rKuAxX+0BRo/QpIDaQXICsK3OJxAZaQVOR3g9jd4HW3/j4+ZaJndkmKej5qYSyMe03X"
    "NQviAaBaZ2RDANmxIHheIx0C7zT5OPdWz8jRVaAj3MLZklD9S/D/yB3xA0H2G6Cl3zpsO6"
    "OoRdEcykYYGPiDZIvL2REIiJiLTjc/5sJ9Zrmo30DigOGodbmmD1A6+8j2RMM4sFdlTgjs"
    "yZpoIuJ6svgX07ig6IHyaSJUsWSgnxcKFpESoWAcoWAW/JODC/VaH46teFvv0K6MBUVbWI"
    "YFjYkJDqj0nEEMLW7wI0IC+tLQO4at6dzYR6VaM5scGHnXx1mu+lZUUOBfDv9n2VbWJeCP"
    "ywn0y6qJfzpamW2YE4IC/5JFoWxm2bniScKHJmWGN26IOE+KMJHpAvKXFLLvTeduIXt6sD"
    "Amd70/aEqwd4DP9B5o0rD7ujD6vfvBtCeNb29J1VL/2E0dvhvM/dxhepjksAtRQEXqVpxn"
    "1604T9etsE2IpyeJFJkpscN5SlhoVns8YS6aZXtBzG9VoL9f1Yr0XRocgty5HU5nc+nToD"
    "fvgvC4+LT2uTfpAvwnLJUt0WoX0XcVTn6Vhz4fqTJS02i/mksjBYDlPls7wD6NJ6ok5hUX"
    "dDlCZYmmwXuUJQQ9M2PI82hsX0Rw2BwctgF/8rN/ESGhIpX0lSFLI99U8mJe0h2Qk7/MEi"
    "6Zxdyorqg5h1mXLVsqzfyxpMXoLzf6KZb7WQeJWzRYkXmVpkEqypgnWnN3Ct/YgHOE/9Se"
    "wHfUkLDa0vf2ioCloccTL2SjwwiCjTc4y4uDdQNvttG2O0Nhe4BKAWWNLGgAjRRqBkEE1R"
    "vwba3pEGg0EHUJMb7A8xrQQs9uVCu+JK+hrOZHwtb6SSI37gSXsJyd3U6u8meJlWw0+NYF"
    "+M/CGI6kyXT8Gc8vsy6IvGkyP396bq+WPDVJv7vEnUiakmtTH1QWSSW86kf26pplDMu4XJ"
    "sG9qEnF7TZEsW3RFRPQlLwtntGIEv7qUPpuzTZvj91rcjFml8pisqJRUPwwKfCA4u6Dw0Y"
    "+KLug6j70LTOEHUfjg5tY+s+fCM28swNSeswSO/Y9bM8zpta25IVaVqA8lZIEQQVbDWoQE"
    "IlU92LFkAAz5q9phUXXG/Yr8CAtE4D3fDQL6XAIrcruWeRPRBTC64X4/rP1AaIwRXBcjeS"
    "5Raqk1CdXjf4ooxG3WU0SqVPiLSJamYW/r28kIB9X9hPLxu1dV1w1A1WRRzaQVJUmlPq7d"
    "U8Yjmkk6jOX1t438FIkR40NTYd4l05yyNC5LBNpSXm9wmYey08wp4xJ9kMQYmdlPbdQqlp"
    "z3Viz6rr6wILGW6VvWsVuZbYbRo/VBwIe81biG4tFij+RJvpDcneoSoicvh9Hutfo1jgVr"
    "Y/1V65AvsuZn/9f4eJrUM="
)
