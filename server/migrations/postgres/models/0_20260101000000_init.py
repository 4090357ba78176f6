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
CREATE INDEX "idx_tax_invoice_status_3003f6" ON "tax_invoice" ("status");
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
    "eJztfQtv27ia9l8hDHw4c4Bs0VzbehYLuI6TeiaxvbbTnkF9oKNIdKwTWfTo0jS7O//9I6"
    "m7RMmiLNmyQqCNZYmvbD+kyPd93gv/t7NGKtStdz1H1eyBYZuvnS74344hryE+YFw9AR15"
    "swmvkRO2/KjT5jJpJ8Gg4aNlm7Ji40tLWbcgPqVCSzG1ja0hA581HF0nJ5GCG2rGU3jKMb"
    "Q/HSjZ6AnaK2jiC9//iU9rhgp/Qou8/d6xnMd/Q3x3fOF7R7alteUdKjYy6efHzpGPDE+S"
    "u22epaUGdTX2kzWVtKLnJft1Q8991p6Ghn1D25Lv+ygpSHfWRth+82qvkBEIaIZNzj5BA5"
    "qyDckn2KZDACC/z4PLx8T9rWET90dGZFS4lB3djgD2KIXnOpI0Gs+l2WAuSR0OiBVkkO7B"
    "X9WiADyRr/Afn87Ozs8/nL0/v/p4efHhw+XH9x9xW/p905c+/OV+mRAt91YUs+HtcDQnXw"
    "jhMeCOD3LiLyoj27IrRfsyRN/tHa4OCES294GPeF4n+CfCXgjHbsu6IQK7/8jEYe+vZDMD"
    "dF8gATr+KccI+lr+KenQeLJX+O3VRQ6eX3vT/pfe9Jeri7/HQR15V87opQS8qmpCizGucw"
    "AORfYHcaezF4AvLgsAfHGZCTC5lBq/3vTOMYA9CTGCC4xgf63lQDgi0kKIP10VgPjTVSbE"
    "5FIcYgPZkAdfv33rpofL9+8LYItbZYJLr8XRVbUnaHGN31CihcP3YxGIP2Yj/DEF8AZZGn"
    "sSzlPeolKl9DdPRX57OnSIvLLCX4BnZAcCpQZ2EvEWjmtiHC6fIwYKOfEoK88vsqlKqSvo"
    "DGW1TV9an62TZ2RDfqLAkV9Ivn/U7P4C5biBmrp4st0kX/nttlnknbEBgYleuuAFm90QYO"
    "Mb0OECoKFa78Ctg3+VBeQnfMqygf2CgAVlHZr4nKEG52WgOPZ/oOUS2LKmv+skerK+T9nO"
    "G3AZ/rO1rOs7m/5FVocmzFvnZx+ugpmKvMmbm2b3vbu77Qb9gZaFxq2+b2FlaBzo7V0afk"
    "OPrEWBnM5dDv7tNaiTmRXUaiOp1Wf843nmAr99C6eCiyJTwUX2VHCRsn5k84lB783hzyzS"
    "2mvfCnBzwJwP/kEH6tqy/tSjIP5y3/sHxXf96l25G49u/eYR0Pt3489JWx6qzoaLKwklKj"
    "F5DjubxIby6VmRsYxbZQ5mei0OsOkYkry0ocntjElKCuWttPKGvxNkoJ8JfdB+f5i/rxfw"
    "s9OLDxcfz68uApyDM3nwpqHUoWxxzReBQPsYkvOzAvPF+VnmdEEuMdCVHMPWdO75Ii1bCQ"
    "t4aMQPMmGoyIDcHRAREsiXRh7KKj/yoZBAvizy7o/gmNkDgda5zc4Kuc3OctxmZ++bRHH0"
    "oWlrS03BvdFhUB3Ryyd5lIeSaLiVAp+vINBUiNck+xVoFkCOid+T77d+hCZloMnNnpD5Ct"
    "byK2GujScIXlaaDoGF1vARqVQQGibSdaiCX/pg4ZydfjoD/fO/p9nwfXwgg7b53tlA03JJ"
    "Vvzh0NyYmqv1+J/mhskJaqcZs142teNs8HeC8lpidUP2XJgQa5tpXL2mGzwXTJAH+HmlQA"
    "/xl5INBabp9Yh8k5mfTq8Legvjcxd8Xhj9Lujjv6f45RS/nuHXM/x6jl/Pk1NZIfKtCPeW"
    "Tb0l++QZZnRHBqsJa0X/gERQkYCk0+yApNNUQJKqWRtd5kI3ItLk8d0Y2lizLAdiPYnhpL"
    "vGKGWsnVGhBMx4iYC2tobvVE/dOS4jIgff6958kEAP/txoJrQ44YtL7Yhfw6YEPvzwKmU7"
    "GVHJ2xezULrJjzp+Lu+G113wHq9ds4fZZDC6HpC3eAn7Npx/uZ72vo3w23O8ovVG/cHdHb"
    "16sTDuepMZPb5cGPNpbzS7GUynw9GtNH6Y47NXC2M6+Dr+nTb5sDDG8y+DKdb2PjVgSQyV"
    "eaZCmKeXp0QFgV+am3CtK+4uiIkJ+LngT1EXyd5Id8UNMqH2ZPwOX1PTXQJ8j3iYBDc6sm"
    "74yx9p/tlwcTLll8Cojw9AfIB/NaQcTGc6mM2nwz5Gmj3dVIDuIHazliKcmmUzUM4m3iJp"
    "A5QkYnHPnuDN71OoyxnRdGkybUTv1yLwkxFxxhPLrcqFFr2JOiBs2xoeI1lfCCvo/74d4W"
    "ojTnsivr2HMZ/+Dp/YQiS4ZITtt3Lhgx/QfA2IaBC5DVjJFv6vdgGN9wARxpnGcyNdBciA"
    "wLI1XQc6erKAZqS57zo+gMl1J9wAhAcS7HZjFLeTHHa7WQzfAfmn6im+6LTAO8jTssJYqc"
    "pYSUxWO+rUCVfpkXVIUaU6PR65tepaV3X6/R1SN2EKnzTyWzwk0mt7RtP8FT4UksyklAj3"
    "f3OrpvAJ78cnHGrTRSEOJarRURoEb/UeMh3+gHoa3fzEzECoTRpJ+ezMiMdnAxVN1jWbGV"
    "qeU8sjISeC57KC547PP9lgBy8p0vODoQF/RkiHspGRWhUIJbB7xFJ1QeZPufuF7PN4fEfu"
    "HGRXfR4m06ce7j8PsFFIhy1upNkZzqqD+wwbxvwJl+EbgV+4DN+Uy7Bh08whPIbCByZ8YE"
    "33gUWeaQZBFn/iszmx+DQjWDDBggkWrCYWjLxyAOy3b6GXrhYqYYl0FaoSL8wJsfZlPdQC"
    "tmJCUjRPwQsKD9gJsdaRu6cfi7ifP2a7nz+mgNbsV36Yo0LtG9FFfPzZLv60hx8ZtsxXuD"
    "ki0jqe97JYaeGcysKpurcYIMb4nZF6lWoGXeOLtKG6yL6LPwlOuFZOmCP5nxmuUl0g8hEq"
    "gsVCkDMCNXZFLjto5CgnlHwQkanuHPQ+Jvdo0yjjImSiM6qCHIOhIvhgjg04R/hPEZrLJ1"
    "x64U1bMvw4GSyP82ewV6E3IJu5Cl0PgrUSrJVgrQRrdXSGkV/RSMqKkMszkRjCrQB939ZS"
    "gCP9vTxjPS3ZOkKr+k1w1uhR0znZgFBG0AHFBriwUd+cjXq0KO4eOtB379JWkAxka8quj+"
    "SI3qStEB0iCOUogTLhEprQUKC0WSEb7QjX1L/bhNysrZhZhryx8A/cEayZd5vWwoQta1tZ"
    "7TpRfZPxTWbuvdoE1eGpxzn5PrCFvGNMo9CR8lwFWjPbUV/7/t1aglSJjFxIpZkZuN46mZ"
    "9x6zcquq8igLKyAiSDJyzcLD+ZEKq/gme4sb1aFy+avVJN+UXWgWyBjYnQMnMTxR1vKUji"
    "IyWJLQVtMtjLAsUbfeEms2qdyZfxfNwF9GVh0BepN7qW+uP7SW86nI1H3sXE2eSjUiiSrE"
    "gRxrPsKoxnqTKMP6Bpce5KHxFpcseUDtYrFKuXE6qXhNiGP23JWslnl1c8MCfEWgj1VZHR"
    "fJU9mq9So/lJ+wEN7k1OolIiMa10XiBJ2TFYefC5W7n6Iq2L4qsl6ldWVRNaXGnxEZHWYX"
    "xxWaSUw2V2KYfLJMC+Bso/iyQlRYKxSDA+GvhFgvGeEoyzvYD7yVT0qafchMUIP1Ukb1GK"
    "MGTFSAaMFAjlT8BaViGQbVoyc6mZlk1KZWrGOxB+JwsYEFsewPX0QbNLG/vvwCPpQYucW7"
    "NJiPo/cgeS4uCFLQR3wZj4ZMt6QfjRW8nWikfjSgm2IWZiD8qtrinUL8a9P2tMTuhdOy38"
    "PAtUsVoZPuFfUE3Yrbj+QeetWgtl7KQA3JG17dbB92Gt/JGruUs+XSGlp6Dh1rX+RtZ0B1"
    "uf4PEVkM8Ev2g2fqPj7gG0i/5ON47EVz0r9YS6ADSDrrQvuAl6SS/nld11hxX7kPWeGxSd"
    "+KlIJuin7FTQT14uaPYqvPQ6O4125noQFRH7zCeta3f8S0sTrUtwHElZYWeXpjmIYxuqZf"
    "ekTwsLxWdvik91C7MXFMhYlMNwwewF2QjbbF2Le2CNl0L8LYC1Qi94LURABi5lAbylEX+Q"
    "TkKGsUR61S0hv319/R4nTUxvu/l/Cnd+I03iZ/zjy3rzfdkmOzIxLKNrsn/i/fgr2TQx9n"
    "ZhTHqz2bfx9FrCysvoljRInlkY/fFoNhjNpcjGjalTzXD9Ewczr0O66R1YUo09L0RnnOfQ"
    "GefMCj0ED+6lPS4nFKzSCpa/mnChHxESCpXw4B0N/MKD12oP3sTzKUyhBZneu3iDXKsh8E"
    "+YQdut1sMcq/eknhkg0cRgicg+ePjvE7JtaAD/jl262R2J9yXuNst5/DdU7BPwsqL6P8BS"
    "2GIBsvFKA4CXhLZ7Wck2eJEtQMaamjY79vnBO/CB3kfy6FMRkdbxglVlLWebIitSNTJjS5"
    "vtxkgo3WRttjOf9oajwaALvIOFge2IwXQyHc7wyfB4YczmvZubLqAvZcyL0yJ1K06z61ac"
    "pupWuBBz6wAxMaGBlQ7G5C1YWXOtygMad9VXUPB3v+G1LeJydSm4baWlIsyFydwaKhP3oL"
    "3wBjWI+p5CBZGNlftk6mFotLHruQqt6bUMKu5u12fv3K2YsdqoQKImmpAy2DZW+GnlU+ox"
    "pqcsfHNDxfchFSGAZgEdWfavWFB/BUSPVLUnaNnkAklkSyuwtX6SSIxr9JSVrb66fcmzQo"
    "cSrbMWqk8EcqwSxGtESCieZddmbHAtl9xaf1RKEH9VEX8U1Qp4vxm5T/GiBU3ri6LsX3QQ"
    "Nor8m0HLytiG27+Uqx9ZkUYF4gS8QPgx0TuoqoKeofG3qP5hYQWFpO6Tqytkg42MVRjZer"
    "YoQafhNoalqZBqLSRWACNrQ1LUhxVWUPfHFYlCCPmgkH8QQQhCdWpiJ9SsOgliVRCrx7Gu"
    "H4hZFWEdh+2AZrOvb6ADTPgDPZd4AuJywsQui78oAlFzEQhF1yCr4F+O+yyQaB28taR6Wr"
    "BEnZ6IUGscOfsOzDPRjxIzd0xMTNxHmGcSo/BYPFKC4sshkyhLxlXyYeaXfERLN0/EspCi"
    "0TwREppFTzl4UJma/ZpmiLilhVOswc/DSQ6z41jQ5N3uJirTOnbnosjSe5G98l6kFl6xm1"
    "Cd26wetmJIs+GuRY9cO5YtkSqCT1DyQWTM4HnbrmbdQmzCmr8Ja4wRwPgyVMrfZuNRBhXg"
    "CyRQVjXFBv8HdM2qTaHv/OfSMRSqPTw6mm5rhvWOfN5/1WVO5XTBb14d4OzdhpIbCxHIkG"
    "U/mfQu9AbJ7bQUzWaGx2X3RighuqPy7hB7Qe9tGrKRvZEsqJiQQd7kbW+WEGxDva4cxGvZ"
    "xM+F0IYbPgMqJiZYHeGSOpoO4CB2oq6TSKTyzls/xeOjj6ynsqKyYiNbM34gTYGSs9GRrO"
    "4I2NC92QO9V5sQq5M4TGxZxKAO05saZZOHttu2XMVYNzs3u3RrijnkEdyBNGxOtrvgEA/N"
    "wTRMC9wDBYM20GAN/Tx9O5RpA8j7VrVd9Ph3y07KVYJ9g9jy6hM9RUXiRuvVab1ne9ETzm"
    "rE5UueHEUlYu6CJzvpkn0M3xMyX1laZHAtV39Uoq22KY7ZaAkPcYMngFztDlmab+Ql1I21"
    "rOvZunZErk08x/nZh6ugA8ibPMhn9727uzR7dFiXcIP0h+q97dGvxYFwQkyEFGbZIaU4OB"
    "ttNGVHKmlO7nGE08ZBKKS+jk3r30n5V9a6H1zMX/hJM8mvIVskixGL+hFj0DCRTvIBwQZ/"
    "wy7onYDPJ6B/AhbOBfyoLJwPUP6wcC4x2gvn0/uz9+T4/Udy/P4TbrOEEDc9e3929Ssw4A"
    "sgX8MCskkrjlkntLYYIXRZ2Y2H+ho7qDiHrR3UoAXhYxF7Mtuc3FbCzNZsnQvoQKCF4UHV"
    "L75CV6xeV/TsL974kpiUiDHJZwRLxJgYEKqWt6o7pHoQQ7vJCzdhyu8x8iQ4c1ShJ6W0T6"
    "rI7Or6pS43/KOp8nSEM9JB1ND/dqBlZ5TRCK7lKqF/RltVyj59d60SOspsuHZ9UP8UnNQx"
    "cFIUQKYWt71cgi/bZIWuMxuObu8GXeC+Loz7h7v5cELO+EcLYz59GEg3vbsZrangHyftoS"
    "KKYPUFE8gTxaNm++2b3CkltezT94WoF9IsG+D3jHzOYNLixLn2jIc2lWZB9Btxqd4REaF3"
    "V653H3IXyEbNK0W2gczeBfKKUWBZx2ocL2+eEGsdb17X7K1qy6Wm4C/OGM35XElccn9syX"
    "m9GmUVVMmzgV50qD5xMXwxodaN3+ozLikFzrMeBgJiNax8NbSQYypcwz2UaN1Yr6dsii3b"
    "Tkbhn+3GZii9R7R7/fnw64ATc0+qC9zXhTEdzIdTsuGid1DGsKzEm5NwI3MHfUel2uRcOG"
    "yh44A8i3cEd6Hjtrn1TxLhftHR16gKxy7wrOQSv0dyckqCJiIg8M2RryJWIdA3CqkbOdpG"
    "aoET4Qkx07uY5Z1neKd3YJaVVVat5QyMQ5EWoly9gWg567VscrF0ERFhlRSxShQTqpot2d"
    "CwVzzbcqXk2qQQ77RDV7za7p+OhpGS3O2heABmiQqMGRgLGqlBNJIomLO3gjl+OhU3jZEQ"
    "bNOkclgmI5rgtiOZEc2oO7KuKMpnJIYhN6UR4u6Hdu0YmBeNI2sJ5gxVb0eQ+vQmA8Nu1d"
    "iMx56b6Ildo587y2gSuVVboOKiEkNUf2gqRNmQ+qnd24H96t/ouJLwc/HkrekThA9nlfSJ"
    "xhdvqeiDm0pK0FbQsG+OhjWc9SMfkRVKCCp2KxUrqnbXS8Qqmh1uHl7YlRAVamH4asUhfS"
    "T5VVqaiBGKfY0hyojoi0klyRYsZmtr+I4cHOHAzgH4ujcfMAG0GfrPNvhcmTcNnmU76iv3"
    "6ItLCQA5R19U5k2DJxwkdZL3NjQZT3V+3LIvsz9AT+tFs4qIZQvKLGonZz82r70YloxhSd"
    "GRbPkZMnIY8jENpVpTEb0yWDcmqQe95AI1JiMGK3NPXXktrTMNoO2xxbEbNNns7IxHeOob"
    "dIH7ujDGNzfeCfegU6wD6gwttiB8lvDyhV4g725GSVHhDS3uDd2skI0s6VFHyrNEBjQn9k"
    "x5UUWDowdIWAXTF52TMRWKNHnaKUnCVDCx5Dib/XJquzqaoyXcjgzuop7myDDbwcvsbjNn"
    "ZRARXD5Ueid14JeUaxH0cdPZQ4zFPNSM17E4/1IkIfl9O3qeWz+ukKlCc0eQxuQebQKozg"
    "wf1+XO8DUHvvhsH3Pg9xeu5bfnWhY1NuqM3X98tZnF6HKGdyDSJiZlzzv2WSv57PKKZ1yH"
    "Ei0c2tWXSlIdk67e3Fu3JATFGC89xhXZrT0lcc7gSbk2bBG1h5m8KfUI3ojKkqJVeBLnt1"
    "Yu4NylqHTdgqPYpIi3asFumxUkiQLWngUMMiFn6wK3tQRjzQvsYOBuzkR2D5CBe5MueFmh"
    "NX5rvcgb8EjQtYBmnABk4iuasgI0Chc3WKMfEOhQVi1gI9a+BNXefLt19d3DgfQjvvQ9pC"
    "roGWF8NdL4sqBt6yV2lo7LiQ3wSutQ0LS1pUbynPhz9FKyoh9K90Mwd/F1QVRMmBKl4Y+t"
    "FVw9kJQUnVC6E4jTys3y4e6FlKjohtLdYMInjXwLSlLwdgRDWCwKZXvCRiUfh4Sg6IGdDO"
    "/kKl1BRENg2fWDOx7Z3FQ4gz6qoWQY18yVuEqUW4xvUv8oAHG4WFaAcVt3CkrinNIwCgDt"
    "T8MHgLlhs3dxJo4X44gRWgHM/fjd2gly2m4vgHNUsasC6HAruGnizu0EnaEYN6pAbi4fXZ"
    "CILktAawbhiMlzfwIekWOowEZ0Q9vISAXKK9bSwC/RUzJuCX9uNPP170CzgQXNH9DK4aKr"
    "/5witLT74QEtHa9nEZym8WKCqT608ZVTCDizcFaepzmUaWFURcVZKfTJk+iDBi2Jtcxkpw"
    "KzZN90SvAR7uQwGYyuh6PbDh9+vlgXeAcLYzZ/uP6DnvKPFkZ/OrgezmdSf3w/uRvMB12Q"
    "PLMwBv/o3UvTwdfh4FsXRN4sjElvNiO7Q7ivZLuIyXg6d/eLcI/wJwym8+HNkJwMDhfGTW"
    "94R065r7hVb9Qf3NFTwSG5383D6Nq9n3uEf8W33mRCTnkHyXWtWCBI1ZVijjDV/FgyTx/h"
    "k8MfTxaVEkSf8IMedz8EajBXD0SlhOenNPihpcKFfkxMwC8cb0ffE2kbnasvmOLiwajKC4"
    "f8tLgdOci2pdedJCjH6KpYxFuRKrQqXEPFnBasx70A4O66WQHQk+BGLUU4pmEIp1AdEAun"
    "0JE6hVKlDBi6iqj7IDYaKIkTzY0R2wzsv55BMkQszy0bRpEVcM5KYRTbdh/twvn0/v37hf"
    "NRPf90AhbO1fnV2cK5gI8yydrx3384hyrJ9NlAtNEhOUIGfiH6ZxdsTLRBFm7w+EpPryEp"
    "zE4a4fVguTwBKlQ01b0uG4j4UdM+3AN+jyI+3tB7S3y5ofdE+HMb689l16Yq5h7zZZvs0+"
    "24niTfo+T6k1xn0sK4H5PNz8nfMl6lqqsRHqGrcjqejGeeT47HV+nJdYF/tDD649HNcHpP"
    "PYL+4cK4HvRJsUh80j9aGN+G8y/X0963URcEh8Q3ObyWxg9z4p10j8r06elZgU49Pcve9O"
    "As2a0mlJnmbXa4RCjR5AerZLBELTn5/pomPXLFpSTEWoh29QU/Asx4HbQJQcEDl6blPQWN"
    "c7DHpdpX7KOG2jYeYtylbWJywv20wzjXNQMDuURcW14l5cTu4kXWUHmNHGwVMyu+5432uJ"
    "wY7aWjDuRXyLUvViDQuvFdy95jFC7pUTaeuUEOpATSxZGWFYVMDGmwZ1DWoZoHd0S0BYjn"
    "ADwf/IPOC9n7uq9fvSt349Gt3zy52XsSfk2VkGNzho4nxHaMGm/YlM4XNI5HIWWIDcRynO"
    "ZOFjG5FgzePSgeItZRxBQ1pRMqjCkq4qp2HTTCU52Beq2OxaHxA2kKvIa2rOnuY5PwKyZa"
    "nOS5FTW3LcYmbLzVqzhfQeAJ0uTKNRbFOAG6s41FawYartvuBMgWTdHEHQzNjalZEGC4lp"
    "q5hiq5sE77Ciu/+w6l3ZsyxwuHX/sdfrPJoD/s3XXBx9OFcTsYDab0zVkZd1ARTjGbUkwx"
    "irZms6b7bI0yEGgy4k2yPW35J7EhTSnc974w1mnRFqJefSokJAsLD9CBQBvhvSwyZeBW2Q"
    "BfpqYNWVX9kLGiGEdEWmeF1kNaYYwYU3MuWeWLtADhfZNUvDysYGB5BnMp7lWwrrsMaBOv"
    "aibXkA4lWgD3HnhCojVg+NYb2eAKfEjKtQ7tWqYQFzXNLgG1JyRwLoyzStJfNIUxYW/BOi"
    "oo8C6MdwmFOinXOrTrm7NNqGgbjVnLdgveMcnWIX5ZBPDLbLwv2XCv0aPGYpnydL+EYAug"
    "3of+l3KkZft80p6MrU43zr2pSrvcjmJvKl6H206uIRdKhkcowLhIflnQrdsdQWM/PQtoFk"
    "3K8naAMlRgeFlcv1IHzcYk3hzcaGmi/4EGkG3fUUO9hGknUKV3LpICFrqQvN5KZ4OtEB7l"
    "2NLU9NxSoIoJySgmYbT0PV4MIIZMFAdtrm+Jn3Svmms/bCfEFapCTHAOEZzigRU83fCA67"
    "dvHbQVZ96ZEP9Ci0s9jYhUkkrRIHCrT6Q4wszG3rfecD4c3UqT3h/3A3cm5HFCJ+W7IHlm"
    "YcwePt8P57R8anC4MHqTyXT8lZz0j0hd1N8Gfa/OqnvErqCaXP4P4xDESNsS1SfY2QSZi3"
    "FasE2RfZUVSM2KGsupTOgLCDxZRU9DRZNLd4zLtQnaPae+RAyCVAdkB6zHpd5yvLoJ1+R7"
    "qpwR/wmxt43gv6Fi56UabtdTkvdocIpt5348GvxBW9yMaXWMxAmshtzj17l0Pby5GUxnWB"
    "mJvSflFv4YTMPLsbcLg9xocIcf/s93gy6IvlsY4/mXwbQL6EszFBa350jxsTJe3LRsC+jT"
    "PfgGLOdxrdllFt6kpEg6LbvyihT3ZuC/91IOTZ5tqicgUqR08ZGeEhV6funRHmHwufogLi"
    "dmm7L4i3ruB++OnNzLcKZJd0uJPX+jNzuy7ijqFE7NzaK8e/PKu3uTdwVIT9z0+ml4w+Oa"
    "9IsiHV/udkgvDmIRdixc3Mrc4hgDXEXJ8PZuZp/K3JBkXUcKxWNH0D7ju/WCm7Uas7VsKy"
    "s3KqgC0O7J3dpWZiGZyil5+eu7Fl6Xf3q5/G3Ciqs4QiRCKl2pgI2sH3+4Hd90oYR2LMx/"
    "ccYNJhQURgBhWoXJjiT0qwlFFKjtkYTfVrJN6jpEKjlY8qsF5Efk2DQAEN/AsJak6MPLSl"
    "NWYC2/AvxRwII/cJfpbrSg9Q70gIJM0+W2SVygDAz4Akz0kg4y3NeH7lCAQsQFHjIu8MlE"
    "zqZESn5Sri6q84BBgpU7s2gNAx6QA4EWpuPXkkKE7V9bWiKHgXJejkVMrBVYH6ayYYmqhl"
    "XENxwR+IwAhwM7W5sG3gEJ3yLETRVGYlHb8Jh08bpqwSVYCIbinuYpshX3BENSTHGfIbB2"
    "sGZMyrIRhZeox6QoG0nbIT35KzChDmWycRNWqLFmbELwDDd2Whvf6U5CxW7wXJKnYh+wfP"
    "vbndxjNVfcB77ECpuUFJ1QQSfwRdQk5VqhntcdVeMvI9wDPiEoAjrKDvemlFV9k+Bj1Yo/"
    "kimQEcBXFTeDMa0guIAo+FP3TkfWCYXDCoKxVyBqQxSCLwbqToXg6zZpqY+4k2HNuhdPth"
    "qy66BdMecTbU/qjBO+E1iypoaWqE0avMiabb0DpDw5RtReUQMUX3WrUrjURxe8kKbYZA22"
    "K8bWKK1PIVvPUGW7oPby0QsMOB4QuBU0gIXW8BGpr36tDAtoO9vRTVhXhEHd+QFNNbMk2/"
    "ZssIh4k42Jzuzh9hZPVW4SundIk8uvh4RGntHscu94YTyM7nvz/hfSOjhMPouF/DKVb7PL"
    "u1dPa/foqac6Mp0KZVa4SG6F5KhYkx+Dxrq8eNMR95+CuDcC42ORcf0xe1h/ZJTLw/pCCf"
    "4iLicsubocYmn9eIvVx1kybweb7yiK5m21+GowNzJr56WDVosYHjxV9Iha7+rwrrYvuwYB"
    "IF/EOsG6unfa2/Xob1jDxz8GLHEnEr3dopYAex+lam7LMAq+RzvJtyX/mTAVvicuCfdb46"
    "wFwcQKJvZtAC+Y2PrXZcHEtoyJJeM5QyfyhvoWZch7tIqVEn5E6BlD+g7cIwO+Ao2G0mND"
    "XLO1H/BX8C/5h6zR7iZhH/8iFynlaSCvVPBKtoBDiE9nA14hI8Sorg8R0UcNnvjz1B9rBS"
    "FX/dRAoIVERT1B5xpre7LM4e03b5NyU1nBRzJ1laB9YmJ1AdvWuSO6CeoasiZrhHQoG2zo"
    "A5kE7LhL9CMc0HkYjsd3MRb58zBJEz/cfx7g+YPOHriRZmcALUJCDx2NGFWBOPsgKSq6oX"
    "Q3PMo6MY34OyEhKOIUSz8IR7MfZYtchx5+Ev25PLp5SrB9abfV+xJ90HKSQ7cj3r4U0Tjs"
    "RULQsyPQGfuhOLTigGyytqnMm1uSkq3Aet8TTFax5DzgD1EkuUWQK1DnjcEJRATgJQDXVG"
    "jYzF1w8zCPSgnYS8C+xF+GlpLh2zQ0Ida+fa8qV1tMUoDHkhkbb+TyMVGxPVIywZmj5WTI"
    "ZlaQlnXidVgkJQUhUD5egI5eyF8BOSFYCSHwRrxHOWEDwchOd0ap4IFZ9H5H9kAU9XYnZ4"
    "MdqsSKWp5cZSlFGc8ytVrSk28au9qidxs15RYOEoqvNfwRvIkhmz1Wixf6jOUNHhfxXejZ"
    "9jBnV48oB1e5EdpUsEqEPoWrcUYAVGy53hIGFVMVigVDLTUdAm29QSZG/x3417OBXox/dd"
    "20Ty9yG5FoI7flSlbBo4mcpxW+oJtQVl/Z8U8V3VeEPDVYaSUyWSFPpFfpcaoP8viJUKYV"
    "vNA+tolbyWeXVzwohxLtc1xVX8WHzKtsdLcnOfuyTR7Lnd7nfhfgPwtj2CeH5O/C6Pc/dw"
    "H+szA+j/FJ/Gf3nSkr3pbeX1y4A9USgoIpKs0UBUjylRNLiDX58WjMPCSrKissMDtCym+/"
    "v+H9vt6xXVl8K1VFOaAM2gsok1DqcGlLyGFQk9mh1xERAWjpGsjEjtqdX2tXIllsaDobHc"
    "lqBRg90Bu1jKWoM5vLAyyDzwjh3EJmOGHDrUxGDwTUh0suBJWnaB4VvRNUaRkrA9kBL0Ez"
    "q8DQtjy6wgIuiai65as0WufKb3wCkInvkGI79vjZC2OFHBPgUUvqVNsrWp2LfPxrNNMeWB"
    "B3ugoUXVOevUR7mlxGBJaaabmbzqiaKiiW5mvbgmI5NMXyDLmsG69566Jrasnb86dHTgsy"
    "IdbCkVy9BRlgxsuXJARFal9ZukTRZZKox90BcTmRZ1MWf0/B4sY/LifwL4v/gaP73mwfND"
    "S4rGH9sbfYsjrtb2+v2RuNIpwywKOXT/IscH8b3KXfspAJjkeM6pqzpLA0NmLdu5CNSx+h"
    "jY1Wanjia8QStfBXA8+4s4EJN7qsQFIOzrVqkU43XyIWMHsTp7o/bLtN/D2ASJSda6yFTD"
    "qcy3Tz2rfQnqg4t/CQNnGjcH0zQR2tsoUfX21WiG12qQO/fZuCBSrzAro7UEskao+x2uUl"
    "SiUkRfkanlQpogDx71cbFWvTaN57khRVI8vs7hYTFJZs6eCjUP/mU7FjcuIRqIpK8HCtgE"
    "iYyz+H4c2OrC+K0gjxYdhEEiHbjx9vcFKESODz5gdmPXgk+TQnvrkvUwNeVk+AY9iaTu33"
    "NSQ6BGmNx9VyGe41hUygapaC4bBoQ3orFpdQ86cx69pTaa/zPeU9WddekAqNJBWE231Pbn"
    "dB3gjy5gjHrSBvBHlzdOQNz3ANJUoN16YZr4kZodCEkDMfpHZeFOTY/skxW/65kV8xePyj"
    "myHavmF+UWSYX2QP84vUMLeRLevsGsKZE3NMpkVEWGVzMx6LvJCGEgJQBmdoWQ5UJcSA9B"
    "qDkmE+R4USqGIrEZLq++/IwfHhmwMe2dJYuBwOT0TEYrUCyogrdC6QEuBXGDe3XFZAdc/I"
    "fXphKfcj6wuOmLlgEDaK6o64Ghg8d9wRkU1yk1U34v4oVnnHEzgBSxOt3WQuiDuVZme9A9"
    "9IwpZmA0t+tfwML5LERUowgUeooDW0/OC2R+eVbqyqQlvWdMvND2OX5dnHhxYJngt3bD0B"
    "lAy3HUuE0TWU8bagqbFq4OYwWoFE69KgquezvNHPhHd7kZlQen/kIZ62//sBz9yD6w4f5q"
    "FgFwSHC2M4mz2QU+7rwpgNRvMuIH8XxnTwdTCduQLu0cL4Npx/uZ72vo26IDhMTneHYXuy"
    "nRbbe/IYHBid2WTQH/buuuDj6cK4HYwGU/rmrAz8Fbs1bM3WubxygUCTES85TdWSrdkAWq"
    "3ZqFc/oRyGV2scykdPrLUdUfLTpQ0015rOmoSzwyGTcgJdZrQpNdJKhZvGJdsE7575t4N7"
    "ShtkBVW/0AlqfidqnuSjchPzoVCLnEV7TwRQS6jDcSkxO2ybHYLS80uUgfN2+zp5jwa79T"
    "vfpuPRbRfQF8KBzB+mI5cDcY8Wxmw+nkzIKe9gYfTu7sbfeqP+oAuCw2awIgHbyzU9RaWE"
    "2lKV5wr5u6ns6Llq264sJwmXVXT07bB9EIn83rEIZaJoQ0vwrrUM5RQuoQnx+J2skI06DN"
    "deosVJnnvP9NtKm6DxVhffnBRblBUIZIDNWwsZf7MAFX8y5c3KArIJgYLWG5lkmrxoNiMz"
    "pdwtRD3HBk/MJ3luNuSYrPy5gn6gQLrJvCqePW+HeP78g6gy7hFWZUa9yezLmLh8vKMyas"
    "tpMcI7h+8+fsdciQ7p90bXQ2JRdkFwiHXJyWQ6/krUS/+IaKGTu17f1ULdI3Lut0Hfc+e5"
    "R83oOpHi4kNbSJs/zVHnT9P6vEhxqTkkQDGhXIbtjcsJo6k0q2PD9Ub3eMM4/Hkbm0elGs"
    "wuVMFB1rKvOX6gNANKhKbRWERw9vySlmwD/nUnbbhWBTcxExMTk0z5gG5D3ljYnuOP6Y4L"
    "CvK+Im7MHdgVkGOT4EZH9iAUZcdiU0AGPcYa6hVgO4vc6rjGeOFo+fjj3aiA+QB9BqcW7Z"
    "lsNi06FIpFypNNToJ4dRrOgC8CG9H3eMlXNcWO7H9i4H/WCzRJRVdS2PXJwb8aquBhQmxb"
    "dlx89R9RJArech7/DRVb8iM//fd+XHzsKbPlZ2gQzV6EyTeTv1NWsk6UNa4Y1JhQ64Llz8"
    "8KqKznZ5kqK7mU0JkSj0wpZi5xjyZTEp3Z/OH6D+LlxS8LozefD+4n8y7wDsqwbRXvwxqZ"
    "tPiU2JicMCN2iECRmVpr0agIX7rhj0FvShwE5GVhTHuj6/F9F7ivC2P8dTC9fhh0gXewML"
    "7gK9Jw1AXeQRMelKNzJ3R6s9/5c3yoEJ6hyMvC+DoeXpO37uvCuB/OaDaP+7owvvWG8yGN"
    "dXEPFkZ/fD/pTUkb/2hh3Nz1bm/JKe8Az4T9/mBCPQ/+UXO9EbL1XILMjUqJ6bH09KhiLZ"
    "x7x59ARgBfnkP3DRYu6KNSgtgqi/0e/Z9Nw7uF7s8Gh/oee3m/po3eihOHvPAwxhScV3ku"
    "IrXHqnPBmaMtO7fU5SfG0P1tNh6xgQ4EkrkrmmKD/wO6ZtWmbnT+c+kYCqU5Hx1NtzXDek"
    "c+77841f0quoAAlO9MTvqNCWTIsp9Mehd6g6Qz2dLWmi6bms1YCW90JGfREjGxRL8sidzx"
    "zSp5uUTjh893AzCZDvrD2dDrBt9z716Mj/rpoHeXRFpBJmvKzh73ocROA/94YK5lhLtBDz"
    "x6SCjRPlWv+rQVEY6y5xqiKzzYV4g4VjjmkriUmE/KzyfqSrZWPMM8EGjf6D69KmI3XmWb"
    "jVci2OrgjIgI9dlTqE+RTDhFNlSN5OLvmA6Xztw6rnnmIAlxfROqmj0wbPO1w4jciV4+yQ"
    "veUWhDCQYttwXwZMPC3BYJGibS/f3DbbTRFLEtUnPmUyKTFf1i405b8fB2oUCbVrXKmDso"
    "m0YJp2FMrE3A7tmBEkxE3ApbUlJ0QnkPIlkAuDsgKiXAr0phjq3MO+rMg+i9jqwziqrNyW"
    "mgQJC8q+/sDu/cv09LoY0+4M0Kjrcd9bWvI+W5w1CyI1dzdWyLtJOUoGGhUhMkCp2KuBuZ"
    "ukYbQKRwu6zrQIU/NAVavwJSA+kVyIoCN3hcgEdIKr67Qexu8Lpb3x2fMtELuyRFPR+1MB"
    "bGvabrmgXxAFCtE1JwXnYsCF5WSIfAO00+zr3VC3J0FegIt3A2JFT/HPw/ckf8QJB69rT0"
    "W4dtZxS1KJpD2QgDA3+QbHE5OwIBEXPR6ebHXLjPLBf1G0jsMRy1Ltf0HkpnH9ieaBgH9q"
    "bMCYE9WRNNRFxPFv9iGhcUPVA+TYQqlgz080LBIlIiFIwjFMyCf3JwoV7r/bEV7+sd2pWx"
    "oGgDy7CgMTHBAZWeM4ihxQ1+REhAXxp6x7A1nRv7qFRrZpM9I+/6OMtV34oKCvzL4f8i28"
    "qqBPxxOYF+WTXxT0crs81vQlDgX7IolM0sO1c8SXjfpMzw2g0R50kRJjJdQP6SQva96dwt"
    "ZE8PFsbkrvcHTQn2DvCZ3gNNGnZfF0a/dz+Y9qTxzQ2pWuofu6nDd4O5nztMD5McdiEKqE"
    "jditPsuhWn6boVtgnx9CSRIjMldtBOCQvNaocnzEWzbC+I+a0K9HerWpG+S4NDkDs3w+ls"
    "Ln0e9OZdEB4Xn9Zue5MuwH/CUtkSrXYRfVfh5Fd56POBKiM1jfaruTRSAFjus7UF7ON4ok"
    "piXnFBlwNUlmgavAdZQtALM4Y8j8b2RQSHzcFhG/AnP/sXERIqUklfGbI08k0lL+Yl3QE5"
    "+css4ZJZzI3qippzmHXZsqXSzB9LWoz+cqOfYrmbdZC4RYMVmTdpGqSijHmiNben8I0NOE"
    "f4T+0JfAcNCastfW+nCFgaejzxQjY6jCDYeIOTvDhYN/BmE227NRS2B6gUUFbIggbQSKFm"
    "EERQvQPfVpoOgUYDUR8hxhd4XgNa6NmNasWX5BWU1fxI2Fo/SeTGHeESlrOz29FV/iyxko"
    "0G37oA/1kYw5E0mY5v8fwy64LImybz88fn9mrJU5P0u0vciaQpuTb1QWWRVMKrfmCvrlnG"
    "sIzLtWlg73tyQesNUXxLRPUkJAVvu2MEsrSbOpS+S5Pt+2PXilys+ZWiqJxYNAQPfCw8sK"
    "j70ICBL+o+iLoPTesMUffh4NA2tu7DN2Ijz9yQtA6D9I5dP8njvKm1LVmRpgUob4UUQVDB"
    "RoMKJFQy1b1oAQTwotkrWnHB9Yb9CgxI6zTQDQ/9UgoscruSexbZAzG14Hoxrv9MbYAYXB"
    "EsdyNZbqE6CdXpbYMvymjUXUajVPqESJuoZmbh38sLCdh3hf34slFb1wUH3WBVxKHtJUWl"
    "OaXe3swjlkM6ier8tYX37Y0U6UFTY9Mh3pWTPCJEDttUWmJ+l4C5t8Ij7Bhzks0QlNhJad"
    "ctlJr2XCf2rLq8LLCQ4VbZu1aRa4ndpvFDxYGw17yF6NZigeJPtJnekOwdqiIi+9/nsf41"
    "igVuZftT7ZQrsOti9tf/B92dtIc="
)
