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
CREATE INDEX "ix_bank_row_waiting_statement" ON bank_row (statement_id) WHERE available_fen > 0;
CREATE INDEX "ix_bank_row_reversal" ON bank_row (id) WHERE reversal;
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
    "eJztXQtz4riW/isqqrbu3Krcrrw7zWxtFSEkzUwCLJDumWqmfI0tgifGZvzoNLs7/30l+W"
    "3LxjI2GEdV3cHYOgY+ydI533nof1srXYaq+aFjy4rV0yxj02qD/21p4gqiA8rVE9AS1+vg"
    "Gj5hiXOVNBdxOwH6DeemZYiShS4tRNWE6JQMTclQ1paia+isZqsqPqlLqKGivQSnbE35y4"
    "aCpb9AawkNdOHbH+i0osnwBzTx228t057/CdHd0YVvLdESVqZ7KFm6QT4/cg5/ZHAS3239"
    "KiwUqMqRn6zIuBU5L1ibNTl3q7z0NeuetMXfdy5IumqvtKD9emMtdc0XUDQLn32BGjREC+"
    "JPsAwbA4B/nwuXh4nzW4Mmzo8MychwIdqqFQJsLgTnWoIwGE6FSW8qCC0GiCVdw92DvqpJ"
    "AHjBX+Ffn87PLy4+np9eXN9cXX78eHVzeoPaku+bvPTxb+fLBGg5tyKY9R/6gyn+QjoaA8"
    "74wCf+JjKiJTpSpC8D9J3eYeoAX2R7H3iIZ3WCdyLohWDsNqwbQrB7j0wU9u5SNFJA9wRi"
    "oKOfcoygr8Qfggq1F2uJ3l5fZuD5pTPufu6Mf7q+/GcU1IF75ZxcisErywY0KeM6A+BAZH"
    "8Qt1p7AfjyKgfAl1epAONLifHrTu8MA9iV4CM4xwj21loGhEMiDYT403UOiD9dp0KML0Uh"
    "1nQLsuDrtW/c9HB1epoDW9QqFVxyLYqurLxAk2n8BhINHL43eSC+SUf4JgHwWjcV+iScpb"
    "yFpQrpb66K/P506AB5aYm+AMvI9gUKDew44g0c19g4XLyGDBR8Yi5Kr2+iIQuJK/q5ntY2"
    "eWl1voqfETXxhQCHfyH+/mGz+zMUowZq4uLJdpN86bXbZpG3hhoEhv7WBm/I7IYAGd+ADB"
    "cANdn8AB5s9KtMIL6gU6YFrDcdmFBUoYHOabJ/XgSSbf1LXyyAJSrqh1asJ6v7lO28AZPh"
    "P1mJqrqz6Z9ndajDvHVx/vHan6nwm6y5afLUeXzcbtAfaFmo3er7HlaG2oHe3KXhF31OWx"
    "Tw6czl4E+3QZXMLKdWa0mtvqIfzzIXeO0bOBVc5pkKLtOngsuE9SMaLxR6bwp/pJHWbvtG"
    "gJsB5rT3GxmoK9P8Sw2D+NNT5zeC72rjXnkcDh685iHQu4/D27gtD2V7zcSVBBKlmDyHnU"
    "0iQ/nsPM9YRq1SBzO5FgXYsDVBXFjQYHbGxCW58lZYeUPfCVLQT4Xeb78/zE+rBfz87PLj"
    "5c3F9aWPs38mC94klCoUTab5whdoHkNycZ5jvrg4T50u8CUKuoKtWYrKPF8kZUthAQ+N+E"
    "EmDFnXIHMHhIQ48oWRh6LMjnwgxJEvirzzIxhmdl+gcW6z81xus/MMt9n5aZ0oji40LGWh"
    "SKg3WhSqI3z5JIvykGINt1Lg0yUEigzRmmRtgGIC3TbQe/z9VnNoEAYa3+xFNzZgJW4wc6"
    "29QPC2VFQITH0F57pMBKFm6KoKZfBTF8zs87NP56B78c8kG76PD6TQNt9aa2iYDsmKPhwa"
    "a0NxtB7v05wwOU7t1GPWS6d27DX6TlBcCbRuSJ8LY2JNM43L13T954IKcg89rwToPvpSoi"
    "bBJL0ekq8z89PqtEFnpt22we1M67ZBF/09Qy9n6PUcvZ6j1wv0ehGfynKRb3m4t3TqLd4n"
    "rzClO1JYTVgp+gckgvIEJJ2lBySdJQKSZMVcqyITuiGROo/v2tDGimnaEOlJFCfdHUIpZe"
    "0MC8VgRksEtJQV/CC76s5xGREZ+N51pr0YevDHWjGgyQhfVGpH/Go2JbDhh1Ypy06JSt6+"
    "mAXSdX7U0XP52L9rg1O0dk2eJ6Pe4K6H36Il7Gt/+vlu3Pk6QG8v0IrWGXR7j4/k6uVMe+"
    "yMJuT4aqZNx53B5L43HvcHD8LweYrOXs+0ce/L8FfS5ONMG04/98ZI2/tUgyUxUOapCmGW"
    "Xp4Q5QR+YW7Csa6YuyAixuFngj9BXcR7I9kV97oBlRftV7hJTHcx8F3iYeTf6Mi64W9vpH"
    "lng8XJEN98oz46ANEB+tWQcDCtcW8yHfe7CGn6dFMCur3IzRqKcGKWTUE5nXgLpQ0QkojG"
    "PbuC97+OoSqmRNMlybQBuV+DwI9HxGkvNLcqE1rkJnIPs20reIxkfS6soPf7doSriTjtif"
    "h2H8Zs+jt4YnOR4IIWtN/Khfe+Q2PjE9EgdBuwFE30X24DEu8BQowziefWVRnoGgSmpagq"
    "UPUXEyhakvuu4gOoXHfMDYB5IM5u10ZxO8lgt+vF8B2Qfyqf4gtPC6yDPCnLjZWyjJXYZL"
    "WjTh1zlR5Zh+RVqpPjkVmrrnRVJ9/fxnUTxvBFwb/FRSK5tqc0zV7hAyHBiEvxcP93t2py"
    "n/B+fMKBNp0X4kCiHB2lRvCW7yFT4XeoJtHNTsz0hZqkkRTPzgx5fNZQUkRVsaih5Rm1PG"
    "JyPHguLXju+PyTNXbw4iI93yka8K2uq1DUUlKrfKEYdnMkVRVk3pS7X8huh8NHfGc/u+q2"
    "H0+fen667SGjkAxb1EixUpxVB/cZ1oz54y7DdwI/dxm+K5dhzaaZQ3gMuQ+M+8Dq7gMLPd"
    "MUgiz6xKdzYtFphrNgnAXjLFhFLBh+ZQDYa99AL10lVMJCV2UoC6wwx8Sal/VQCdiSAXHR"
    "PAktKCxgx8QaR+6e3eRxP9+ku59vEkAr1oYd5rBQ80Z0Hh9/uos/6eHXNUtkK9wcEmkcz3"
    "uVr7RwRmXhRN1bBBBl/E5wvUo5ha7xRJpQXWTfxZ84J1wpJ8yQ/E8NVykvEPkIFcF8Icgp"
    "gRq7IpceNHKUE0o2iLoh7xz0PsT3aNIoYyJkwjOqpNsaRUXwwBxqcKqjP3loLo9w6QQ3bc"
    "jwY2SwXM6fwl4F3oB05ipwPXDWirNWnLXirNXRGUZeRSMhLUIuy0SiCDcC9H1bSz6O5Pey"
    "jPWkZOMIrfI3wVnpc0VlZAMCGU4H5Bvg3EZ9dzbq0aK4e+hA17lLU0HSdEuRdn0kB+QmTY"
    "XoEEEoRwmUARfQgJoEhfVSt/Qd4Rp7dxvhmzUVM1MT1yb6gTuCNXFv01iYkGVtSctdJ6qv"
    "IrrJxLlXk6A6PPU4xd8HNpB3jGgUqi69loHWxLLlTde7W0OQKpCRC4k0NQPXXSezM269Rn"
    "n3VQRQlJYAZ/AEhZvFFwNC+WfwCteWW+viTbGWsiG+iSoQTbA2dH2RuonijrfkJPGRksSm"
    "pK9T2MscxRs94Tqzaq3R5+F02AbkZaaRF6EzuBO6w6dRZ9yfDAfuxdjZ+KOSK5IsTxHG8/"
    "QqjOeJMozfoWEy7kofEqlzxxQO1ssVq5cRqheH2II/LMFciudX1ywwx8QaCPV1ntF8nT6a"
    "rxOj+UX5DjXmTU7CUjwxrXBeIE7Z0Wh58JlbuXoijYviqyTqV5RlA5pMafEhkcZhfHmVp5"
    "TDVXoph6s4wJ4Gyj6LxCV5gjFPMD4a+HmC8Z4SjNO9gPvJVPSop8yExRA/lSdvUQgxZPlI"
    "BoQUCORPwEqUIRAtUjJzoRimhUtlKtoHEHwnE2gQWR7A8fRBo00ae+/AHPegic+t6CRE9R"
    "+5A0lx8MIWnLugTHyiab7p6NFbiuaSReNKCDYhZmIPyq2qSMQvxrw/a0SO6107LfwsC1S+"
    "Whke4Z9TTdituP5B561KC2XspAA84rXtwUb3oa38oauZSz5ZIYUXv+HWtf5eVFQbWZ9gvg"
    "H4M8FPioXeqKh7AOmif5KNI9FV10o9IS4ARSMr7Rtqor8ll/PS7rrDin3Ies81ik78lCcT"
    "9FN6KugnNxc0fRVeuJ2dRDt1PQiL8H3m49a1M/6FhaGvCnAccVluZxemObBjG8pF96RPCn"
    "PFZ2+KT3kLsxsUSFmUg3DB9AVZC9psXYs7YIWWQvQtgLnU39BaqAMROJQFcJdG9EEqDhlG"
    "EslVt4D89vX1W5Q0Mdzt5v/g7vxamsSv6McX9eZ7snV2ZCJYBnd4/8Sn4Re8aWLk7UwbdS"
    "aTr8PxnYCUl8EDbhA/M9O6w8GkN5gKoY0bE6fq4frHDmZWh3TdO7CgGnuRi864yKAzLqgV"
    "ejAezEt7VI4rWIUVLG81YUI/JMQVKu7BOxr4uQev0R68ketTGEMTUr130QaZVoPvnzD8tl"
    "uthylS73E9M4CjicFCx/vgob8vumVBDXh3bJPN7nC8L3a3mfb8TyhZJ+BtSfR/gKSQxQJE"
    "bUMCgBeYtntbihZ4E02Ax5qcNDv2+cE78IHuR7LoUyGRxvGCZWUtp5siS1w1MmVLm+3GSC"
    "BdZ222NR13+oNerw3cg5mG7IjeeDTuT9DJ4HimTaad+/s2IC9FzIuzPHUrztLrVpwl6lY4"
    "EDPrABExroEVDsZkLVhZca3KAxp35VdQ8Ha/YbUtonJVKbhNpaVCzIVB3RoqFXe/PfcG1Y"
    "j6HkNJxxsrd/HUQ9FoI9czFVrDbelX3N2uzz46WzEjtVGCWE00IGGwLaTwk8qnxGNMTpno"
    "5pqM7oMrQgDFBKpuWj8jQXUDsB4pKy/QtPAFnMiWVGAr/SSeGFfrKStdfXX6kmWFDiQaZy"
    "2UnwhkmwWI15AQVzyLrs3I4FosmLX+sBQn/soi/giqJfB+E3yf/EUL6tYXedm/8CCsFfk3"
    "gaaZsg23dylTPzJDjXLECbiB8EOsdxBVRX+F2j/C+oeJFBScuo+vLnULrEWkwojmq0kIOg"
    "W10UxFhkRrwbECCFkL4qI+tLCCqj8uTxRCwAcF/AMPQuCqUx07oWLViROrnFg9jnX9QMwq"
    "D+s4bAfUm319Bx1gwO/6a4EnICrHTeyi+PMiEBUXgZBUBdIK/mW4z3yJxsFbSaqnCQvU6Q"
    "kJNcaRs+/APEP/XmDmjojxifsI80wiFB6NR4pRfBlkEmHJmEo+TLySj/rCyRMxTV1SSJ4I"
    "Ds0ip2w0qAzF2iQZImZp7hSr8fNwksHs2CY0WLe7Ccs0jt25zLP0XqavvJeJhZfvJlTlNq"
    "uHrRhSb7gr0SNXtmkJuIrgCxQ8ECkzeNa2q2m34JuwZm/CGmEEEL4UlfKXyXCQQgV4AjGU"
    "ZUWywP8BVTErU+hb/7mwNYloD3NbUS1FMz/gz/uvqsypjC74xa0DnL7bUHxjIQyZblovBr"
    "kLuUF8Oy1Jsajhcem9EUjw7ii9O/he0HubhizdWgsmlAxIIW+ytjeLCTahXlcG4pVs4udA"
    "aME1mwEVEeOsDndJHU0HMBA7YddJKFJ5562fovHRR9ZTaVFZkZGtaN91RYKCvVZ1Ud4RsL"
    "5zs2dyryYhViVxGNuyiEIdJjc1SicPLadtsYqxTnZueunWBHPIIrgDaVifbHfOIR6ag6mZ"
    "FrgHCkZfQ4029LP07UCmCSDvW9V20GPfLTsuVwr2NWLLy0/05BWJa61XJ/We7UVPGKsRFy"
    "95chSViJkLnuykS3YRfC+6saFpkf61TP1RCrfapjimo8U9xDWeADK1O91UPCMvpm6sRFVN"
    "17VDck3iOS7OP177HYDfZEE+eeo8PibZo8O6hGukP5TvbQ9/LQaEY2I8pDDNDinEwVn6Wp"
    "F2pJKm+B5HOG0chELqqsi0/hWXf6Wt+/7F7IUfNxO8GrJ5shiRqBcxBjVDV3E+IFijb9gG"
    "nRNwewK6J2BmX8IbaWZ/hOLHmX2F0J7Zn07PT/Hx6Q0+Pv2E2iwgRE3PT8+vfwYafAP4a5"
    "hANEjFMfOE1BbDhC4tu/FQX2MHFeewtYNqtCDc5LEn083JbSXMLMVSmYD2BRoYHlT+4st1"
    "xfJ1Rdf+Yo0viUjxGJNsRrBAjIkGoWy6q7qNqwdRtJuscBOq/B4jT/wzRxV6Ukj7JIrMrq"
    "5f4nJDP5ooT0c4Ix1EDf1vG5pWShkN/1qmEvpXuFWp7NM3xyoho8yCK8cH9QfnpI6BkyIA"
    "UrW47eUSPNk6K3StSX/w8NhrA+d1pj09P077I3zGO5pp0/FzT7jvPE5ITQXvOG4P5VEEyy"
    "+YgJ8oFjXba1/nTimoZZ+d5qJecLN0gE8p+Zz+pMWIc+UZD00qzaKTb8SkeodEuN5dut59"
    "yF0gazWv5NkGMn0XyGtKgWUVqXGsvHlMrHG8eVWzt6wsFoqEvjhlNGdzJVHJ/bElF9VqlG"
    "VQJa+a/qZC+YWJ4YsINW78lp9xSShwlvXQF+CrYemroanbhsQ03AOJxo31asqmWKJlpxT+"
    "2W5sBtJ7RLvTnfa/9Bgxd6XawHmdaePetD/GGy66B0UMy1K8OTE3MnPQd1iqSc6FwxY69s"
    "mzaEcwFzpumlv/JBbuFx59tapw7ABPSy7xeiQjp8RvwgMC3x35ymMVfH0jl7qRoW0kFjge"
    "nhAxvfNZ3lmGd3IHZlFaptVaTsE4EGkgyuUbiKa9WokGE0sXEuFWSR6rRDKgrFiCBTVryb"
    "ItV0KuSQrxTjt0Ravt/mUrCCnB2R6KBWCaKMeYgjGnkWpEI/GCOXsrmOOlUzHTGDHBJk0q"
    "h2UywgluO5IZ4Yy6I+uKvHxGbBgyUxoB7l5o146BeeE4soZgTlH1dgSpS27S06xGjc1o7L"
    "mhv9Br9DNnGY1Ct2oKVExUYoDqd0WGejqkXmr3dmC/eDc6riT8TDxZa/r44cNpJX3C8cVb"
    "KvqgpoLkt+U07LujYTV7NWcjsgIJTsVupWJ51e5qiVhJsYLNw3O7EsJCDQxfLTmkDye/Cg"
    "tDp4Ri3yGIUiL6IlJxsgWJWcoKfsAHRziwMwC+60x7VAAtiv6zDT5H5l2DZ1q2vGEefVEp"
    "DiDj6AvLvGvwuIOkSvLeggblqc6OW/Zk9gfoWbVolhGxbEKRRu1k7MfmtufDkjIsCTqCJb"
    "5CSg5DNqaBVGMqopcG69rA9aAXTKBGZPhgpe6pK66EVaoBtD22OHKDOpudreEATX29NnBe"
    "Z9rw/t494Ry08nVAlaHFJoSvAlq+9DfIuptRXJR7Q/N7Q9dL3dJNYa7q0quABzQj9lR5Xk"
    "WDoQdwWAXVF52RMRWI1HnaKUjClDCxZDibvXJquzqawyXcjgzuvJ7m0DDbwcvsbDNnphAR"
    "TD5Ucie555WUaxD0UdPZRYzGPFSM17E4/xIkIf59O3qeGz+udEOGxo4gDfE9mgRQlRk+js"
    "ud4mv2ffHpPmbf789dy+/PtcxrbFQZuz/fWNRidBnD2xdpEpOy5x37zKV4fnXNMq4DiQYO"
    "7fJLJcm2QVZv5q1bYoJ8jBce45Lo1J4SGGfwuFwTtojaw0xel3oE70RlSdAqLInzWysXMO"
    "5SVLhuwVFsUsRatWC3zQriRAFtzwIKmZCxdYHTWoCR5jl2MHA2Z8K7B4jAuUkbvC31FXpr"
    "volrMMfomkDRToBuoCuKtAQkChc1WOnfIVChKJvA0mn7EpR78+3W1TcXB9yP6NK3gKogZ7"
    "jxVUvjy4SWpRbYWToqxzfAK6xDQcNSFgrOc2LP0UvI8n4o3A/+3MXWBWExbkoUhj+yVjD1"
    "QFySd0LhTsBOKyfLh7kXEqK8Gwp3gwFfFPwtCEnB2hEUYb4oFO0JSy/4OMQEeQ/sZHjHV+"
    "kSIhp8y67r3/HI5qbcGfRhDSXFuKauxGWi3GB84/pHDoiDxbIEjJu6U1Ac54SGkQNobxo+"
    "AMw1m73zM3GsGIeM0BJg7kbv1kyQk3Z7DpzDil0ZQAdbwY1jd24m6BTFuFYFcjP56JxEdF"
    "ECWtEwR4yf+xMw121NBpZONrQNjVQgbZCWBn4KnxJRS/hjrRibfwLFAiY0vkMzg4su/3Py"
    "0NLOh/u0dLSehX+axItxpvrQxldGIeDUwllZnuZApoFRFSVnpZAnTyAPGjQF2jKTngpMk3"
    "3XKcFHuJPDqDe46w8eWmz4eWJt4B7MtMn0+e53cso7mmndce+uP50I3eHT6LE37bVB/MxM"
    "6/3WeRLGvS/93tc2CL2ZaaPOZIJ3h3Be8XYRo+F46uwX4RyhT+iNp/37Pj7pH860+07/EZ"
    "9yXlGrzqDbeySn/EN8v/vnwZ1zP+cI/YqvndEIn3IP4utavkCQsivFHGGq+bFkns7hi80e"
    "TxaW4kQf94Medz/4ajBTD4SluOenMPiBpcKEfkSMw88db0ffE0kbnakvqOL8wSjLC6d7aX"
    "E7cpBNS687iVGO4VUxj7ciUWiVu4byOS1oj3sOwJ11swSgR/6NGopwRMPgTqEqIOZOoSN1"
    "CiVKGVB0FV73gW80UBAnkhvDtxnYfz2DeIhYlls2iCLL4ZwVgii27T7amf3p9PR0Zt/IF5"
    "9OwMy+vrg+n9mXcC7irB3v/ccLKONMnzXU1yrER7qGXrD+2QZrQ1/rJmow35DTK4gLs+NG"
    "aD1YLE6ADCVFdq6Lmo79qEkf7gG/Rx4fb+C9xb7cwHvC/bm19efSa1Plc495snX26bYcT5"
    "LnUXL8SY4zaaY9DfHm5/hvEa9S2dUIj9BVOR6OhhPXJ8fiq3Tl2sA7mmnd4eC+P34iHkHv"
    "cKbd9bq4WCQ66R3NtK/96ee7cefroA38Q+yb7N8Jw+cp9k46R0X69Ow8R6eenadvenAe71"
    "YDilTzNj1cIpCo84NVMFiikpx8b00T5kxxKTGxBqJdfsEPHzNWB21MkPPAhWl5V0FjHOxR"
    "qeYV+6igto2LGHNpm4gcdz/tMM5VRUNALnSmLa/icnx38TxrqLjSbWQVUyu+Z432qBwf7Y"
    "WjDsQNZNoXyxdo3PiuZO8xApcwF7VXZpB9KY50fqRFScITQxLsCRRVKGfBHRJtAOIZAE97"
    "v5F5IX1f99XGvfI4HDx4zeObvcfhV2RBty3G0PGY2I5R4zWb0tmCxtEoJAyxptMcp5mTRU"
    "SuAYN3D4oHj3XkMUV16YQSY4ryuKodBw33VKegXqljsa991xUJ3kFLVFTnsYn5FWMtTrLc"
    "iorTFmETNN7qVZwuIXAFSXLlCokinADZ2cYkNQM1x213AkSTpGiiDobG2lBMCBBcC8VYQR"
    "lfWCV9haXffYfS7nWZ47nDr/kOv8mo1+13Htvg5mymPfQGvTF5c17EHZSHU0ynFBOMoqVY"
    "tOk+XaP0BeqMeJ1sT0v8gW1IQwj2vc+NdVK0gaiXnwoJ8cLCArQv0ER4r/JMGahVOsBXiW"
    "lDlGUvZCwvxiGRxlmh1ZBWCCPK1JxJVnkiDUB43yQVKw/LGViWwVyIe+Ws6y4D2kCrmsE0"
    "pAOJBsC9B54Qaw0IvtVa1JgCH+JyjUO7kinEQU2xCkDtCnGcc+Ms4/QXRaJM2FuwDgtyvH"
    "PjXUChjss1Du3q5mwDSspaoday3YJ3RLJxiF/lAfwqHe8rOtwrfa7QWKYs3S8m2ACo963/"
    "yTZkj50KCTWmDtTx7AmW4uxk3BOssKvzKPYEY3V07uSSc6CkeOJ8jPPk9fndut0BN/TS4o"
    "BikmQ4d+ctTQaamz33M3GMrQ3sRUONFob+P1ADouU5yIh3Nul8K/XOeVLvAted21vJLLyl"
    "jkY5svAVlZafRy/KGrooGRCPbhzWTN6jxRkiKHmx1vr6+tidIGX7Pg7bCVEFNxczn0HMJ3"
    "h5CU1DLOB67RsHbcmZkAZEv9BkMhdCIqWkttQI3PITW44w07TztdOf9gcPwqjz+1PPmQlZ"
    "ggLi8m0QPzPTJs+3T/0pKWfrH860zmg0Hn7BJ70jXKf2l17XrXvrHNEr2sbVgsM4aBHSlk"
    "D0DLqFkroYJwWbFGlZWsHatCi+jEqRngDHk1aENlA0mXTHqFyToN1zKlLIUEh0QHoCQVTq"
    "PecPGHCFv6fMmIERE3vfCP4JJSsr9XO7nhK/R41TnltPw0Hvd9LifkiqlcROIDXkCb1Ohb"
    "v+/X1vPEHKSOQ9Ln/xe28cXI68nWn4Rr1H9PDfPvbaIPxupg2nn3vjNiAv9VBYnJ7DxeCK"
    "eNWTsg2gs/fgqzHt+Uqxiiy8cUmeBFx05eUlB+qB/95La9R5timfgEiQ1flHekKU6/mFR3"
    "uIwWfqg6gcn22K4s/r6x+8OzJyYYOZJtktBfZgDt/syLojr7M4MTfzcvv1K7fvTt4lID1y"
    "yh2Mgxse16SfF+nocrdDurcfo7BjIelG5npHGOAySrhTykI3ESucGSOIqqpLBI8dQbtFd+"
    "v4N2s0ZivRkpZOtFAJoD3huzWt7EU8tVZw6wnsWghf/OHWVmgSVkzFKkIRUsnKEXRkvbjE"
    "7fgmC1c0Y2H+mzGeMKagUAILkypMeoShV90ppEBtjzD8uhQtXGcjVFnDFDcmEOe6bZHAQH"
    "QDzVzgIhxvS0VagpW4AeijgAm/oy5TnShC8wPoAEk3DIfbxvGCItDgGzD0t2Tw4b4+dIeC"
    "IDwu8JBxgS+Gbq8LlEiIy1VFdR4wSLB0ZxapKcECsi/QwPIIlaR0IfvXEha6TUE5K+clIt"
    "YIrPed8+KUjCxQZbKM+IYjAp8S4HBgZ2vdwKtl7lAsU2hHoyevbXhMunhVtfliLARFcU/y"
    "FOmKe4whyae4T3SwspFmjMvkYYUXq8e4SB5O58E9+TMwoApFvJEWUqiRZmxA8ArXVlIb3+"
    "lOXMWu8VySpWIfsJz++53cIzVwnAe+wAobl+SdUEInsEXUxOUaoZ5XHVXjLSPMAz4myAM6"
    "ig73upS5fZfgI9WKPZLJl+HAlxU3gzAtIbgAK/hj505H1gm5wwr8sZcjaoMX5s8H6k6F+a"
    "s2aYmPuJVizToXT7Yasiu/XT7nE2mP675jvhOYoiIHlqiFG7yJimV+ALhcPELUWhIDFF11"
    "qlU41EcbvOGmyGT1t49G1iipWyGar1Cmu6D28tEzBDgaEKgV1ICpr+BclzdeDQ0TKDvb0X"
    "VYV7hB3foODTm1RN72bLCQeJ2Nidbk+eEBTVVOErp7SJLL7/qYRp6Q7HL3eKY9D5460+5n"
    "3No/jD+LufwypW97zLp3UmP3TKqmWjWZCkVauEhmxeqwWJ0fg9q6vFjTEfefgrg3AuMmz7"
    "i+SR/WN5TyhUhfKMBfROW4JVeVQyypH2+x+hhL6e1g8x1FMb2tFl8F5kZqTb1k0Goew4Ol"
    "uh5W6x0d3tH2RccgAPiLmCdIV3dPu7tQ/QNp+OjHgAXqRKy3m8QSoO9rVc5tKUbBt3Aneb"
    "bkHzFT4VvsEne/1c5a4EwsZ2LfB/Ccia1+XeZMbMOYWDyeU3Qid6hvUYbcRytfieG5rr8i"
    "SD+AJ12DG6CQUHpkiCuW8h3+DP4tfhcV0t047OPf+CKhPDXdLSG8FE1gY+LTXoMNpIQYVf"
    "UheQoP43KQkCRGOH2Nv0eoSnAonoXrSvXUlcwlhEzFVn2BBrIa1USoK7S95VKHt9e8SZpQ"
    "adUhg/mFacqIiFUFbFPnjvAOtitIm6x1XYWiRofel4nBjrpEPcIBnYXhcPgYoZxv+3FO+f"
    "nptofmDzJ7oEaKlQI0jx89dOhiWF9i7IO4KO+Gwt0wF1VsR7F3QkyQBzUWfhCOZjPRBvkZ"
    "XfwE8nNZdPOEYPNydMt3PHqgZWSSbke8efmkUdjzxKunh6tTNk+xSXkC0aDtMZo1t8QlG4"
    "H1vieYtMrKWcAfoqJygyCXoMoasOOLcMALAK7IULOoWxhnYR6W4rAXgH2BvgypO8O242tM"
    "rHmbZJWuthi4Wo8pUnbpyORjwmJ7pGT8M0fLycRdHfmN0bgkJwSKBxeQ0QvZyyXHBEshBN"
    "6J9ygjxsAf2cnOKBRpMAnf78geiLyu8fhssENJWV74k6mGJa/5WaSwS3LyTWJXWahvrabc"
    "3BFF0bWGPdw3NmTTx2r+qqCRJMPjIr5zPdsu5vRSE8XgKjZC6wpWgTipYDVOiZaKLNdbYq"
    "YiqkK+yKmFokKgrNa6gdD/AP79qulv2r/bTo6oG+at49Akp+VSlMHc0O2XJbqgGlCUN/Rg"
    "qZLuy6sz1VhpxTJpIU+4V8lxog+y+IlAphG80D72lFuK51fXLCgHEs1zXJVf8gfPq3R0t2"
    "dEe7J1Hsutzm23DdCfmdbv4kP8d6Z1u7dtgP7MtNshOon+7L6NZcl72HuLC3OgWkyQM0WF"
    "mSIfSbbaYzGxOj8etZmHRFmmhQWmR0h57fc3vE+rHdulxbcSVZQBSr89hzIOpQoXlqDbFG"
    "oyPfQ6JMIBTcyoGnscXiDTGDzrlZUfyfcrgdVsVq5fZPzaa1UX5RIweiY3ahg3VGXCnQtY"
    "CosUwLmFQrKDhlv5ow7wCSeH0vGLg5FUN3InKJNKY5pu+WwQSX4Dfct0SSITONSt7FQYU0"
    "gpMq/xCdANdIcEx7THz55pS902ABq1uJS4tSQF1PDHb8LFEIAJUafLQFIV6dWthUDy/7DA"
    "QjFMZ18gWZE5sVX3teGEE1sHJ7ZeIZNN6TZvXExTJdmS3vTIaLfHxBo4ksu3233MWFmqmC"
    "BPqCxKUkmqiNMjmTsgKsezm4ri7ypYzPhH5Tj+RfE/cEzlu+2Dmob01aw/9hbRV6X97W4H"
    "fK8QhBMGePjySZYF7u1UvPBa5jLB0YiRHXMW1/5GRqxzF7y37BxayGglhie6hi1RE3018I"
    "o6GxhwrYoSxBX7HKtWV8n+WNgCpu+zVfWH5SmG40HEKwPW1kLGHc5kurntG2hPlJzReUib"
    "uFa4vptQmkbZwvONRQtsTi8w4bVvUohGaa5CZ5NwAcdKUla7rPS0mCQvGsSSoIYVIPYthc"
    "NiTRrNe09NI2pkkQ34IoLcki0c8hXo32wqdkSOPwJlUQkuriUQCVPxRz+42ZH1RV4aIToM"
    "60gipPvxow1O8hAJbN5836wHc5zFdOKZ+yIx4EX5BNiapajEfl9BrEPg1mhcLRbBdmC6AW"
    "TFlBAcJmlIbkXjEir+NOrWA0Ta7XxXeY9vPcBJhVqSCtztvie3OydvOHlzhOOWkzecvDk6"
    "8oZluAYShYZr3YzX2IyQa0LImA8Sm2Nycmz/5Jgl/liLGwQe++imiDZvmF/mGeaX6cP8Mj"
    "HMLd0SVXrGSOrEHJFpEBFW2tyMxiIrpIEEB5TCGZqmDWVBp0B6h0BJMZ/DQjFUkZUI8Z4H"
    "H/DB8eGbAR7edZq7HA5PRERitXzKiCl0zpfi4JcYN7dYlEB1T/B9OkEB/SPrC4aYOX8Q1o"
    "rqDrkaKDx31BGRTnLjVTfk/shX78gVOAELQ185yVwQdSrJzvoAvuKELcUCprgxvQwvnMSF"
    "C1+BOZT0FTS94La5vSF738rQEhXVdPLD6MWQ9vGheYLngk118cZxOKTSNp1HMHxeUqwNGl"
    "wyTF6Kq+k8BK+ebHmkC/PaYBGhJnJieSixdEYswThCQ6FVhs5gHH2JxqWplc83BrNTEt7t"
    "pZcC6f0NZLSs/vczWll7dy02zAPBNvAPZ1p/MnnGp5zXmTbpDaZtgP/OtHHvS288cQSco5"
    "n2tT/9fDfufB20gX8YX44Ow8alO5W29+QxOJhak1Gv2+88tsHN2Ux76A16Y/LmvAj8Jbud"
    "LMVSmZYBX6DOiBecpirJpq0B7Vlv1MufUA7De9YO5aMnPpuOKP7pwhoaK0WlTcLp4apxOY"
    "4uNRqYGNGFwoGjkk2Cd8/86ME92TWygspf6LjrZCfXCc4XZnacBEINcubtPVFDLqAOR6X4"
    "7LBtdvA3ZFjoKThvt6/j96hx2EXr63g4eGgD8oI5kOnzeOBwIM7RTJtMh6MRPuUezLTO4+"
    "Pwa2fQ7bWBf1gPVsSn1pmmp7AUV1vK8izq3h5DO3oWm7ZX0UnMpRgefTtsqoUj83csEhor"
    "qtEQvCstEzqGC2hANH5HS93SWxTXa6zFSZb71fDaCmu/8VYX7BQXwxQlCESAzFtT1/5hAi"
    "L+YojrpQlEAwJJX61FnAn0pliUzKFit+D1Nms8MZ9kuDJN3TZo+Y05/UC+dJ15VTR7PvTR"
    "/Pk7VmWcI6TKDDqjyechdvm4R0XUlrN8hHcG3338jrkCHdLtDO762KJsA/8Q6ZKj0Xj4Ba"
    "uX3hHWQkePna6jhTpH+Nwvva7rznOO6tF1PAXJgzaXNn+Woc6fJfV5noJUcUiAZECxCNsb"
    "leNGU2FWx4KrteryhlH4J1BUoZziJApJ1ZhdKIODnPZ+IyD6yTTecP7pqfMbGemrjXvlcT"
    "h48JqHhn/3cXgbQx09UIoGBUzTKDQiOH1+SUo2Af+qk2ocq4KZmImI8UmmeMC9Jq5NZM+x"
    "x9xHBTl5XxI35gzsEsixkX+jI3sQ8rJjkSkghR6jDfUSsJ2EbnVcYzx3NkP08a5VQoOPPo"
    "VTC/dMOpsWHgr5MhnwJjR+PgEJZ0AXgaWT92jJlxXJCu1Po6F/5hs0cMVdXHj3xUa/Gsrg"
    "eYRtW3reQvkfkSdLwbTnf0LJErzIT++9l4QQecos8RVqWLPnqQj15O+kpahiZY0tFSEs1L"
    "hg+YvzHCrrxXmqyoovxXSm2CNTiJmL3aPOlERrMn2++x17edHLTOtMp72n0bQN3IMibFvJ"
    "uxOHJi02JTYix82IHSJQRKrWmjcqwpOu+WPQGWMHAX6ZaePO4G741AbO60wbfumN7557be"
    "AezLTP6IrQH7SBe1CHB+Xo3AmtzuRX9hwfIoRmKPwy074M+3f4rfM60576E5LN47zOtK+d"
    "/rRPYl2cg5nWHT6NOmPcxjuaafePnYcHfMo9QDNht9sbEc+Dd1Rfb4RovhYgc8NSfHosPD"
    "3KSAtn3pHJl+HAF+fQPYOFCfqwFCe2imK/R/9n3fBuoPuzxqG+x15+sW6jt+TEITc8jDIF"
    "Z1UGDEntsSqgf+ZoywIuVPGFMnR/mQwHdKB9gXjuiiJZ4P+AqpiVqRut/1zYmkRozrmtqJ"
    "aimR/w5/0Xo7pfRhdggLKdyXG/MYZMN60Xg9yF3CDuTDaVlaKKhmJRVsJ7VRfTaImIWKxf"
    "Flju+GaVrFyi4fPtYw+Mxr1uf9J3u8Hz3DsXo6N+3Os8xpGWdIM2ZaeP+0Bip4F/PDBXMs"
    "KdoAcWPSSQaJ6qV37aCg9H2XON1yUa7EsdO1YY5pKoFJ9Pis8n8lI0lyzD3Bdo3ug+y1ND"
    "6yy9iNZZoooWD7bioT516oYyQ33yZMJJoiYrOBd/x3S4ZObWcc0zB0mI6xpQVqyeZhmbFi"
    "VyJ3z5JCt4RyINBei33BbAkw4LddsqqBm66u3vbulrReLbVtVnPsUyadEvFuq0JQtvFwg0"
    "aVUrjbmDoqEVcBpGxJoE7J4dKP5ExKywxSV5JxT3IOIFgLkDwlIc/LIU5sjKvKPO3Avf68"
    "g6I6/aHJ8GcgTJO/rO7vBOvfs0FNrwA16v4HjLljddVZdeWxQlO3Q1U8c2cTtB8hvmKjWB"
    "o9CJiLPRrGO0AR0X1hdVFcjwuyJB82eAayBtgChJcI3GBZhDXJHfCWJ3gted+vvolKG/0U"
    "tSVPNRM22mPSmqqpgQDQDZPMEbAoi2CcHbUlchcE/jj3Nu9abbqgxUHbWw1zhU/wL8B74j"
    "eiDwfgOk9FuLbmfktSjqQ9lwAwN9kGgyOTt8AR5z0Wpnx1w4zywT9etL7DEctSrX9B5KZx"
    "/YnqgZB/auzAmOPV4TDR27nkz2xTQqyHugeJoIUSwp6GeFgoWkeCgYQyiYCf9i4ELd1vtj"
    "K06rHdqlsaD6GhZhQSNinAMqPGdgQ4sZ/JAQh74w9LZmKSoz9mGpxswme0be8XEWq74VFu"
    "T4F8P/TbSkZQH4o3Ic/aJq4l+2UmQb5pggx79gUSiLWnYuf5LwvkmZ/p0TIs6SIoxl2gD/"
    "xYXsO+OpU8ieHMy00WPnd5IS7B6gM51nkjTsvM60buepN+4Iw/t7XLXUO3ZShx97Uy93mB"
    "zGOexcFFCeuhVn6XUrzpJ1KywDoulJwEVmCuxwnhDmmtUOT5iDZtFe4PNbGejvVrUieZca"
    "hyC37vvjyVS47XWmbRAc55/WHjqjNkB/glLZAql2EX5X4uRXeujzgSoj1Y32q7g0kg9Y5r"
    "O1BezjeKIKYl5yQZcDVJaoG7wHWUL0N2oMeRaN7YlwDpuBw9bgD3b2LyTEVaSCvjLdVPA3"
    "FdyYl2QHZOQv04QLZjHXqisqzmFWRdMSCjN/NGk++ouNfoLlbtZB7BY1VmTepWmQiDJmid"
    "bcnsI31OBUR38qT+A7aEhYZel7O0XAktDjkRuy0aIEwUYbnGTFwTqBN+tw262hsB1ApIC0"
    "1E2oAQUXagZ+BNUH8HWpqBAoJBB1DhG+wPUakELPTlQruiQuoShnR8JW+kk8N+4Il7CMnd"
    "2OrvJngZVs0PvaBujPTOsPhNF4+IDml0kbhN7UmZ8/PrdXQ56auN9dYE4kTcg1qQ9Ki6Ti"
    "XvUDe3WNIoZlVK5JA3vfk4u+WmPFt0BUT0yS87Y7RiALu6lDybvU2b4/dq3IwZpdKQrL8U"
    "WD88DHwgPzug81GPi87gOv+1C3zuB1Hw4ObW3rPnzFNvLECUlrUUjvyPWTLM6bWNuCGWqa"
    "g/KWcBEEGawVKEFMJRPdixRAAG+KtSQVFxxv2M9Ag6ROA9nw0CulQCO3S7lnnj0QEwuuG+"
    "P6R2IDRP8KZ7lryXJz1YmrTu8bfF5Go+oyGoXSJ3jaRDkzC/teXjqHfVfYjy8btXFdcNAN"
    "Vnkc2l5SVOpT6u3dPGIZpBOvzl9ZeN/eSJEONBQ6HeJeOckiQsSgTakl5ncJmHsvPMKOMS"
    "fpDEGBnZR23UKpbs91bM+qq6scCxlqlb5rFb4W220aPVQMCLvNG4huJRYo+kSL6g1J36Eq"
    "JLL/fR6rX6No4Ja2P9VOuQK7LmZ//z9dujVg"
)
