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
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nAPPEAL_ANSWERED: APPEAL_ANSWERED';
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
    "eJztfQuP4ji69l+xkD7trFSn1XXrC7NaiaZS3cxUAQeo7hkNq0xITJGt4DC5dHWdc/a/f7"
    "ZzT5wQhwAhZam7CInfAI8d+32f9+L/7axNDRr2m56r6Y6EHOul0wX/20HKGuIDxtUz0FE2"
    "m+gaOeEoC4M2V0g7GYYNF7ZjKaqDLy0Vw4b4lAZt1dI3jm4ifBa5hkFOmipuqKPH6JSL9L"
    "9cKDvmI3RW0MIX/vgXPq0jDf6ANnn7R8d2F/+G+O74wh8dxZHXtn+oOqZFPz9xjnxkdJLc"
    "bfMkL3VoaImfrGukFT0vOy8beu6T/jhAzi1tS77vQlZNw12jqP3mxVmZKBTQkUPOPkIELc"
    "WB5BMcyyUAkN/nwxVg4v3WqIn3I2MyGlwqruHEAFvI0bmOLA9HM3kqzWS5wwGxaiLSPfir"
    "2hSAR/IV/uvjxcXl5fuLt5fvPlxfvX9//eHtB9yWft/spff/8b5MhJZ3K4rZ4PNgOCNfyM"
    "RjwBsf5MR/qIziKJ4U7csIfa93uDogFNneBwHiRZ0QnIh6IRq7LeuGGOzBI5OEvb9SrBzQ"
    "A4EU6PinnCLoa+WHbED06Kzw23dXBXh+7U36X3qTn95d/T0J6tC/ckEvpeDVNAvajHFdAH"
    "AkcjiIO52DAHx1XQLgq+tcgMmlzPj1p3eOAexLiBFcYgQHay0HwjGRFkL88V0JiD++y4WY"
    "XEpCjEwH8uAbtG/d9HD99m0JbHGrXHDptSS6mv4Iba7xG0m0cPh+KAPxh3yEP2QA3pi2zp"
    "6Ei5S3uFQl/c1XkV+fDh0hr67wF+AZ2aFApYGdRryF45oYh8unmIFCTiwU9elZsTQ5c8W8"
    "MPPaZi+tL9bpMwpSHilw5BeS7x83u79AJWmgZi6ebTfJV0G7bRZ5Z4QgsMznLnjGZjcE2P"
    "gGdLgAiDT7Dfjs4l9lA+URn7Id4DybwIaKAS18DmnheQWorvNf5nIJHEU33nRSPbm/T9nO"
    "G3AZ/tO1Yhg7m/5lVocmzFuXF+/fhTMVeVM0N03ve3d32w36Iy0LjVt9X8PK0DjQ27s0/G"
    "IuWIsCOV24HPzbb7BPZlZQq42kVp/wj+eZC4L2LZwKrspMBVf5U8FVxvpRrEcGvTeDP/JI"
    "a799K8AtAHMm/UYH6tq2/zLiIP503/uN4rt+8a/cjYafg+Yx0Pt3o09pWx5q7oaLK4kkaj"
    "F5jjubJIby+UWZsYxb5Q5mei0JsOUiWVk60OJ2xqQlhfJWWXnD3wky0M+FPmx/OMzf7hfw"
    "i/Or91cfLt9dhTiHZ4rgzUJpQMXmmi9CgfYxJJcXJeaLy4vc6YJcYqAru8jRDe75IitbCw"
    "t4bMSPMmFoJoLcHRATEshXRh4qGj/ykZBAviry3o/gmNlDgda5zS5Kuc0uCtxmF2+bRHH0"
    "oeXoS13FvdFhUB3xy2dFlIeaariVAp+tINA1iNck5wXoNjBdC78n32+9gBZloMnNHk3rBa"
    "yVF8Jco0cInle6AYFtruHC1KggRJZpGFADP/XB3L04/3gB+pd/z7Lhh/hABm3zR2cDLdsj"
    "WfGHQ2tj6Z7WE3yaFyYnqJ1mzHr51I67wd8JKmuZ1Q35c2FKrG2mcf2abvhcMEGW8PNKgR"
    "7gL6UgFWbp9Zh8k5mfTq8LenP0qQs+zVG/C/r47zl+OcevF/j1Ar9e4tfL9FRWinwrw73l"
    "U2/pPnmCOd2Rw2rCvaJ/RCKoTEDSeX5A0nkmIEnT7Y2hcKEbE2ny+G4MbazbtguxnsRw0t"
    "1glHLWzrhQCma8REBHX8M3mq/unJYRUYDvTW8mpdCDPza6BW1O+JJSO+LXsCmBDz+8Sjlu"
    "TlTy9sUskm7yo46fy7vBTRe8xWvX9GE6loY3EnmLl7Bvg9mXm0nv2xC/vcQrWm/Yl+7u6N"
    "WrObrrjaf0+HqOZpPecHorTSaD4Wd59DDDZ9/N0UT6OvqVNnk/R6PZF2mCtb2PDVgSI2We"
    "qRAW6eUZUUHgV+YmPOuKuwsSYgJ+Lvgz1EW6N7JdcWtaUH9Ev8KXzHSXAt8nHsbhjU6sG/"
    "4TjLTgbLQ4WcpzaNQnByA+wL8aUg6mM5Gms8mgj5FmTzc1oCslbtZShDOzbA7K+cRbLG2A"
    "kkQs7tkXvP11Ag0lJ5ouS6YN6f1aBH46Ig49styqXGjRm2gSYdvW8BTJ+lJYweD37QhXG3"
    "E6EPHtP4zF9Hf0xJYiwWUUtd/KhUvfofUSEtEgdhuwUmz8X+sCGu8BYowzjec2DQ2YCALb"
    "0Q0DGOajDXSU5b738QFMrjvlBiA8kGC3G6O4nRWw281i+I7IP9VP8cWnBd5BnpUVxkpdxk"
    "pqstpRp065Sk+sQ8oq1dnxyK1V73VVp9/fJXUTJvBRJ7/FRyK7tuc0LV7hIyHZSkuJcP9X"
    "t2oKn/BhfMKRNl0W4kiiHh2lQfDW7yEz4HdoZNEtTswMhdqkkVTPzox5fDZQ1RVDd5ih5Q"
    "W1PFJyInguL3ju9PyTDXbwkiI93xka8CfTNKCCclKrQqEUdgsstS/Igin3sJB9Go3uyJ3D"
    "7KpPg3T61MP9JwkbhXTY4ka6k+OsOrrPsGHMn3AZvhL4hcvwVbkMGzbNHMNjKHxgwgfWdB"
    "9Y7JlmEGTJJz6fE0tOM4IFEyyYYMH2xIKRVw6Ag/Yt9NLthUpYmoYGNZkX5pRY+7Ie9gK2"
    "akFSNE/FCwoP2Cmx1pG75x/KuJ8/5LufP2SA1p0XfpjjQu0b0WV8/Pku/qyH30SOwle4OS"
    "bSOp73ulxp4YLKwpm6txggxvidknqVWg5dE4i0obrIoYs/CU54r5wwR/I/M1ylvkDkE1QE"
    "y4Ug5wRq7IpcftDISU4oxSCalrZz0PuI3KNNo4yLkInPqKrpIoaKEIA5QnBm4j9laK6AcO"
    "lFN23J8ONksHzOn8FeRd6AfOYqcj0I1kqwVoK1EqzVyRlGQUUjOS9CrshEYgi3AvRDW0sh"
    "jvT38oz1rGTrCK36N8FZmwvd4GQDIhlBB5Qb4MJGfXU26smiuHvoQN+7S1tBQqajq7s+kk"
    "N6k7ZCdIwglJMEyoJLaEGkQnmzMh1zR7gmwd3G5GZtxcxGysbGP3BHsKb+bVoLE7asHXW1"
    "60T1TcE3mXr3aitUiuPA9WbXAdXz7tImkI7Pz87I94EtJGcTapdhqk91oDV1XO2lH9ytJU"
    "hVSFuGVJqZpuwrE8VpyUGjsptPAqioK0DSnKLq1sqjBaH2M3iCG8cvCPKsOyvNUp4VAyg2"
    "2FimuczdaXLHWwom/USZdFs1NzkUb4kKl4Fwk6nHzvjLaDbqAvoyR/RF7g1v5P7oftybDK"
    "ajoX8xdTb9qJQKtytTqfIiv1TlRaZW5Xdo2cztQfOZyZhIkzumckRjqYDGgnjGNMQO/OHI"
    "9kq5uH7HA3NKrIVQvyszmt/lj+Z3mdH8qH+HiHsnmLiUyN6rnDxJ8poQq1hA4X63gUjrQh"
    "33EhqtaJoFba7aATGR1mF8dV2m3sV1fr2L6zTAgQbKP4ukJUUWtsjCPhn4RRb2gbKw812l"
    "h0nnDKinwqzOGD9VJrlTjjFk5UgGjBSI5M/AWtEgUBxaV3SpW7ZD6onq6A2IvpMNEMSWB/"
    "DcodDq0sbBO7AgPWiTc2s2CbH/j9yBpDh69Q/BXTAmPsW2n0386K0Ue8WjcWUE2xBYcgDl"
    "1tBV6jzk3sQ2ISf0rp0Wfp4FqlxBkYDwL6km7LYDwVHnrb1WE9lJAbgja9tnF9+HtfLHrh"
    "Yu+XSFlB/DhlvX+ltFN1xsfYLFCyCfCX7SHfzGwN0DaBf9ne6uia/6VuoZdQHoiK60z7iJ"
    "+Zxdzmu76w4r9jGLYjcohPNjmXTZj/n5sh/9hNn8VXjpd3YW7dz1IC5yODvw7X7Xgovzq/"
    "dXHy7fXYVLQHimaObPWtfe+JeXlrmuwHGkZYWdXZnmII5tqMnYcNINfp0nKywUn4MpPvUt"
    "zH7kJGNRjmIq8xdkFLXZuhb3wBovhfhbAHtlPuO10AQK8CgL4C+N+IMMEleNJbKrbgX57e"
    "vrH0nSxIKKRkbzv4Q7v5Em8RP+8VW9+YFskx2ZGJbhDdlk8n70lewsmXg7R+PedPptNLmR"
    "sfIy/EwapM/MUX80nErDmRzb3TJzao6k33r3Mlb0H+5mXRB7M0e98Vjq3cm94fSbNCEfkT"
    "rRjLAB4pzmdWY3vfMrqsCXpaiQywIq5JJZAongwa0WJOWEclZZOQtWIi70Y0JCGRPev5OB"
    "X3j/Wu39G/v+iAm0IdPzl2xQaHGEvg0rbLvV8phh04AUjAMkEhksTbLRIP77aDoORCC4Y5"
    "fuJkhihYmrznYX/4aqcwaeV9R2AFgKWztAQS80eHhJKL/nleKAZ8UGZKxpWZPlkB+8A5fo"
    "fySPPhUTaR2nWFdaeL4ZsyJlOXP2DNpuyETSTdZmO7NJbzCUpC7wD7DRMZxJk/FkMMUno+"
    "M5ms56t7ddQF+qmBfnZQqDnOcXBjnPFAbxIObWARJiQgOrHMjJWxF0z8VAj2jc1V+iIthe"
    "iNe2SMrtS8FtK6UVYy4s5t5bubiH7YUnqUG0+QSqJtm5uk+mHoZGm7heqNBafsuwpPF2ff"
    "bO2+saq40qJGqiBSn77WCFn5aWpd5mesrGN0cavg8puQF0Gxim7fyMBY0XQPRITX+EtkMu"
    "kCS4rAK7108SSXWNnrLy1VevL3lW6EiiddZC/UlErl2BeI0JCcWz6tqMDa7lklvrj0sJ4q"
    "8u4o+iWgPvNyX3KV/woGl9UZb9iw/CRpF/U2jbOfucB5cK9SM71qhEjIEfRD8iegdVVcwn"
    "iP4W1z9srKCQtH9ydWU6YKNgFUaxn2xK0Om4DbJ1DVKthcQZYGQdSKomsUIS9v1xZSIYIj"
    "4o4h9EAINQnZrYCXtWnQSxKojV01jXj8SsirCO43ZAs9nXV9ABFvxuPlV4ApJywsSuir8o"
    "ILHnAhKqoUNWscAC91ko0Tp495ImasMKNX5iQq1x5Bw6MM8yv1eYuRNiYuI+wRyVBIXH4p"
    "FSFF8BmURZMq5yEdOgXKS59HJMbNtUdZpjQkKz6CkXDypLd16yDBG3tHCKNfh5OCtgdlwb"
    "Wrz7CcVlWsfuXJVZeq/yV96rzMIrtmva5z62x6020my496JHrl3bkUkFwkcoByAyZvCifW"
    "3zbiF2uS3e5TbBCGB8GSrlL9PRMIcKCARSKGu66oD/A4Zu702h7/xj6SKVag8LVzccHdlv"
    "yOf9c1/mVEEX/OLXEM7fzim9cxOBzLSdR4vehd4gvV+ZqjvM8Lj83ogkRHfU3h1is+2DTU"
    "OO6WxkG6oWZJA3RfvHpQTbUOurAPG97JLoQejADZ8BlRATrI5wSZ1MB3AQO3HXSSxSeee9"
    "tZLx0SfWU3lRWYmRraPvpq5C2d0YpqLtCNjAu9kDvVebENsncZja7ohBHWY3RMonDx2vbb"
    "Vqs152bn7Z1wxzyCO4A2nYnGx3wSEem4NpmBZ4AArG3EDEGvpF+nYk0waQD61qe+jxb0ee"
    "lqsF+wax5fUneopqxo3Wq7N6z/aiJ5yVjKuXPDmJKsbcBU920iX7GL5H03phaZHhtUL9UY"
    "232qY45qMlPMQNngAKtTvT1gMjL6VurBXDyNe1Y3Jt4jkuL96/CzuAvCmCfHrfu7vLskfH"
    "dQk3SH+o39se/1ocCKfEREhhnh1SiYNzzI2u7kglzcg9TnDaOAqF1Dewaf0rKR3LWvfDi8"
    "ULP2kmB/Vny2QxYtEgYgwiyzRIPiDY4G/YBb0z8OkM9M/A3L2CH9S5+x4q7+fuNUZ77n58"
    "e/GWHL/9QI7ffsRtlhDiphdvL979DBB8BuRr2ECxaMUx+4zWFiOELiu78VhfYwcV57i1gx"
    "q0IHwoY0/mm5PbSpg5umNwAR0KtDA8qP5ERqEr1q8r+vYXb3xJQkrEmBQzghViTBCEmu2v"
    "6i6pHsTQborCTZjyB4w8Cc+cVOhJJe2TKjK7un6pyw3/aKo8neCMdBQ19L9daDs5ZTTCa4"
    "VK6F/xVqXclt+hZdM8hSVQQCAe6IMLBT29AQPHxlobcohe6O1V6QWj2l2sJhJ+jm6EpSD7"
    "mRzTvbLoFpbmM3l9Afg0ZHo+D/TZc0R3TAZkQ6E3oIfvZ1nQm2x1LE81VSLgf7BNbvInfo"
    "7Wf5L6vLq6ArZLPgpi+HALLGOiXBX2jw6RJBf9X+dV6RDEXdOJu6DbOPD3JYT3pGpYWPCI"
    "ZGDPxTwmcTjN93y/oNe26RqFIoNlubIogWyTDbfOdDD8fCd1gfc6R/cPd7PBmJwJjuZoNn"
    "mQ5Nve3ZTWTgmO0+tPGYOv/sIoNnOOKSjAzp5hGtUpFa3p87elKFbSLB/gt4y8bQwZd2RN"
    "QmhfYLepBJNJvxGXiR0TEfZ17fb1MXeKbdS8Umar2PydYt8xCqkb2Fzj9Y+lxFrnH9vX7K"
    "3py6Wu4i/OGM3FnGhS8nC64eV+dcM6KNEnZD4bUHvkYvITQq0bv/VnVlNXF896GAqI1bD2"
    "1dA2XUvlGu6RROvG+n7KIzmK4+YU+NpubEbSB0S7158NvkqcmPtSXeC9ztH0YSxNptIN2T"
    "Q1Op6jiTQb0J1U/YNmGJwi764hiY8LLvU8KdVGLb12i5TGTHFnOMWlxCjfLQo+1RfZjuCu"
    "6t+2GLazVGx7fPQ1qpy/BzwrkzLokYIEyrCJiH5/dU40EZgXKt2ldO4ClTuzwIlYvAT/VI"
    "5+KmKfMghDRV3lbSyQg3Ek0kKU62dJbHe9ViwuXTgmIkzzMqY5Nh403ZFJyMyKZw/KjFyb"
    "FOLafOwW/MvVMVKytxciD8AsUYExA2PBpTaISxXV4Q5WHS7IHeamMVKCbZpUjstkxLO5dy"
    "Qz4unjJ9YVZfmM1DDkpjQi3INg4B2j0ONB0y3BnKHq7QhSn95EQk6rxmYy0coyH9kb0nCn"
    "1I5jt2oLVFxUYix6V9egmQ9pUMdkO7BfgxudVsx0IZ68BezCXJm8+nXxZJot5etwU1kN2w"
    "oa9tXRsMhdL/iIrEhCULFbqVixRcV+iVhVd7z6s1yuhLhQC2O4a45rJZUeZJIRl8X4BkOU"
    "E9aakEqTLVjM0dfwDTk4wYFdAPBNbyYxAXQY+s82+DyZVw2e7bjaC/foS0oJADlHX1zmVY"
    "MnHCR7TUKEFuOpLg7eD2Rak9JZR9i+DRUWtZMLYtheDEvGsKToyI7yBHnSjVNSrdn+ozZY"
    "NxbZ/GDJBWpCRgxW5gbyylpe5xpA2wPsEzdostnZGQ3x1Cd1gfc6R6PbW/+Ed9Ap1wH1V0"
    "VLbAX9JOPly3yGvFv3pUWFN7S8N3SzMh3TlheGqT7JZEBzYs+UFyWjOHpgRe6+ZNXqyqdh"
    "4jIiXqtMvBYJXmF6/AuSMyORJk/uFVGuYfoucOkHFVp3defHq8KeGNxl/fmxYbaDL98v2J"
    "VD93B5qumdNCmoUtsi6JMEhY8Yi9/ZM16n4mLNULHk9+3o32/9uDItDVo7gjQi92gTQBWD"
    "HxaGC7Ehixj7uPIHQEhYO/0Uv2FLnlLOQAgvDoQRABEGiOQHPoTBKCLe4fXFO4jqR/s0UB"
    "YvDrMccMHwDkXaRO8duHSAvVIurt/xjOtIooVDu/6SAZpr0XWZuzpGSlCM8cpjXFW8qoAy"
    "5wyelmvDJp0HmMmbUiTjlagsGRaKp5rD1nIanPtEVi6mcRLbRPKW0thtu6g0r8IwWVjcS8"
    "HmUV5rGSaal9hDytse06ug792kC55X5hq/tZ+VDVgQdG2gozNgWn41exoajhusze8QGFDR"
    "bOCYrJ2h6r35duvqDx8H0o/40h8Rs0PPCOOrkcaXDR3HqFBjLCkniuhX1qGg5ehLnSTf8S"
    "eOZmRFP1Tuh3Du4uuCuJgwJSrDn1gruHogLSk6oXInEB+fl3rG3QsZUdENlbvBgo86+RaU"
    "pODtCIawWBSq9oRjVnwcUoKiB3YyvNOrdA0BIKFl1w/veGJzU+myDnENJce4Zq7EdaLcYn"
    "zT+kcJiKPFsgaM27pXYxrnjIZRAuhgGj4CzA2bvcszcbwYx4zQGmDuJ+/WTpCzdnsJnOOK"
    "XR1AR5vxTlJ3bifoDMW4UVWbC/nokkR0VQJaR4QjJs/9GViYLtKAY9LdVGMjFagvWEsDP8"
    "VPkd1b4Y+Nbr38HegOsKH1HdoFXHT9n1OGlvY+PKSlk0VWwtM0vE4w1cc2vgqqU+dWcyvy"
    "NEcyLYyqqDlVij55Mn3QoC2zlpn8/HSW7KvOUz/BPXbG0vBmMPzc4cMvEOsC/2COprOHm9"
    "/pqeBojvoT6WYwm8r90f34TppJXZA+M0fSb717eSJ9HUjfuiD2Zo7GvemU7M/jvZINe8aj"
    "yczbscc7wp8gTWaD2wE5GR7O0W1vcEdOea+4VW/Yl+7oqfCQ3O/2YXjj3c87wr/iW288pj"
    "sFeQfpda1cIEjd5YtOsP7BqaRDL+Cjyx9PFpcSRJ/wg552P4RqMFcPxKWE56cy+JGlwoV+"
    "QkzALxxvJ98TWRudqy+Y4uLBqMsLZwZZhDtykG3LRjxLUY7xVbGMtyJT/Ve4hso5LViPew"
    "nAvXWzBqDH4Y1ainBCwxBOoX1ALJxCJ+oUylR+YOgqokyG2P2iIk40N0bsfbEdKMVx4Hqz"
    "64jqeXdpE0gH8Vr7cXRFvuso1K6EB1uOQv22O7Ln7se3b9/O3Q/a5cczMHffXb67mLtXcK"
    "GQ1Kbg/ftLqJF0qA00NwYkRybCL0RJ74KNZW5MGzdYvNDTa0i2VCCN8KK5XJ4BDaq65l1X"
    "kEmczVlH9xG/RxlHeOTiJg7vyMUknN6NdXqz652V8yEGsk12fHc8d1vgdvOcbp7HbY7uR1"
    "+lLiB/q7je6q4jeoL+3MloPJr6jkseh64v1wXB0Rz1R8PbweSeuk2Dwzm6kfqkzCs+GRzN"
    "0bfB7MvNpPdt2AXhIXHgDm7k0cOMuHC9oyp9en5RolPPL/K3K7lId6sFFSYHkB9TEkk0+c"
    "GqGFGyl8IFwZomL7iCd1JiLUS7/qooIWa8XuyUoCDLK/sufAWNc7AnpdpXEWUPBYB8xLjr"
    "/yTkhI9uh3Fu6Ahy15hOy4k602XWUGVtutgqZu7VUDTak3JitFcOzVBeINeOdqFA68b3Xn"
    "YNpHDJCwU9cYMcSgmkyyOtqCqZGLJgT6FiQK0I7phoCxAvAHgm/UbnhXAzhgDXn+57v1HI"
    "1y/+lbvR8HPQPNYP/bvRpwz8uiabrsMZX58S2zG0vmFTOl9kPR6FlCFGJsu7XDhZJORaMH"
    "gPoHiIgFAReNWUTqgx8KqMP99z0OzooW6xO3+fjsUB+m7qKryBjqIb3mOT8iumWpwVuRV1"
    "ry3GJmq81as4W0HgC9IM1DUWxTgBuieVTQsrIs9tdwYUm+ax4g6G1sbSbQgwXEvdWkONXF"
    "hnfYW1332H+vdNmeOFw6/9Dr/pWOoPendd8OF8jj5LQ2lC31xUcQeV4RTzKcUMo+joDmu6"
    "z9coQ4EmI94k29NRfhAb0pLxWF6wVJkCrLOiLUS9/nxRSBYWHqBDgTbCe11mysCt8gG+zk"
    "wbiqYFcXVlMY6JtM4K3Q9phTFiTM2FZFUg0gKED01S8fKwgoHlGcyVuFfBuu4yoC28qllc"
    "QzqSaAHcB+AJidaA4VtvFMQV+JCWax3ae5lCPNR0pwLUvpDAuTTOGskR0lXGhL0F67igwL"
    "s03hUU6rRc69De35xtQVXf6MyCv1vwTki2DvHrMoBf5+N9zYZ7bS50FstUpPulBFsA9aH1"
    "P82F/LFTMaHWFMs6nY3TcpydnBunVXZ1nsTGabyOzp1cch6UDE9ciHGZvL6wW7c74EZBWh"
    "zQbZoM529PhjSA/Oy5n6ljbGMRLxputLTM/4EIKE7gIKPe2azzrdY7l0m9i1x3fm9ls/BW"
    "Jh7l2MLXDVZ+HrtybeyiakEyuklYM32PF2eIoRQVbZvr6+N3gtTt+zhuJyQV3FLMfAExn+"
    "HlVTwN8YAbtG8dtDVnQloQ/0Kby1yIidSS2tIgcOtPbDnBTNPet95gNhh+lse93+8lbybk"
    "CQpIy3dB+swcTR8+3Q9mtOZveDhHvfF4MvpKTgZHpJjvL1LfLw7sHbHL/qbVguM4aDHSjk"
    "z1DLaFkrsYZwXbFGlZW1XfvCi+gnKagYDAk1WpN1I0uXTHpFyboD1wKlLMUMh0QH4CQVLq"
    "NecPWHBNvqfGmYGREnvdCP4bqk5R6ud2PSV9jwanPHfuR0Ppd9ridkSrlaROYDXkHr/O5J"
    "vB7a00mWJlJPGelL/4XZpElxNv54jcSLrDD/+nO6kL4u/maDT7Ik26gL40Q2Hxeo5UzKvi"
    "Vc/KtoDOPoCvxnYXa92psvCmJUUScNWVV5QcaAb+By+t0eTZpn4CIkNWlx/pGVGh51ce7T"
    "EGn6sPknJitqmKv9iE4OjdUZALG8002W6psFF1/GYn1h1lncWZuVnsSdC8PQn8ybsGpMde"
    "uYNJdMPTmvTLIp1c7nZI9w5jFHYsId3KXO8EA1xHnXtGWeg2YkUyY2TFMEyV4rEjaJ/w3X"
    "rhzVqN2Vpx1JUXLVQDaPfkbm0re5FOrZX9egK77hag/PBrK7QJK65iFbEIqWzlCDayQVzi"
    "dnyzhSvasTD/hzOeMKWgMAILsypMfoRhUN0ppkBtjzD8tlIcUmcjVlnDVl5soCxM16GBgf"
    "gGyF6SIhzPK11dgbXyAvBHARt+x11meFGE9hvQA6ppWR63TeIFFYDgM7DM52zw4aE+dIeC"
    "ICIu8JhxgY+W6W4qlEhIy+2L6jxikGDtzixaU4IH5FCgheUR9pLShe1fR16aLgPlopyXhF"
    "grsD50zotXMrJClck64htOCHxGgMORna1NA6+RuUOpTKEdjZ6ytuEp6eL7qs2XYiEYinuW"
    "p8hX3FMMSTnFfWqCtYs1Y1Imjyi8RD0mRfJIOg/pyZ+BBQ2okI20sEKNNWMLgie4cbLa+E"
    "53Eip2g+eSIhX7iOX0X+/knqiB4z3wFVbYtKTohBo6gS+iJi3XCvV831E1wTLCPeBTgiKg"
    "o+pwb0qZ21cJPlat+COZQhkBfF1xMxjTGoILiII/8e50Yp1QOqwgHHslojZEYf5yoO5UmH"
    "/fJi31EXdyrFnv4tlWQ3YdtivnfKLtSd13wncCW9G1yBJ1SINnRXfsN4CUi8eIOitqgOKr"
    "XrUKj/rogmfSFJus4fbR2BqldSsU+wlqbBfUQT56jgHHAwK3ggjY5houTO0lqKFhA31nO7"
    "oJ64owqDvfoaXllsjbng0WE2+yMdGZPnz+jKcqLwndP6TJ5TcDQiNPaXa5fzxHD8P73qz/"
    "hbQOD9PPYim/TO3bHvPundTaPZP2U62aToUKK1yksGJ1XKzJj0FjXV686YiHT0E8GIHxoc"
    "y4/pA/rD8wyhdifaECf5GUE5bcvhxiWf14i9XHWUpvB5vvJIrpbbX49mBu5NbUywatljE8"
    "eKrrEbXe0+E9bV/xDAJAvoh9hnV1/7S/C9XfsIaPfwxY4k4kertNLQH2vlb13JZhFPwR76"
    "TAlvxXylT4I3VJuN8aZy0IJlYwsa8DeMHE7n9dFkxsy5hYMp5zdCJ/qG9RhvxHq1yJ4YVp"
    "PmFI34B7E8EXoNNQemyI647+Hf4M/lS+KzrtbhL28Se5SClPZPolhFeKDVxCfLob8AIZIU"
    "b7+pAyhYdJOUhIEyO8vibfI1YlOBbPInSlZupK9gpCrmKroUALWY39RKjrrL3lcod30LxN"
    "mlBt1SGj+YVrykiI7QvYts4d8R1s15A1WZumARXEhj6UScGOu8Q4wQFdhOFodJegnD8N0p"
    "zyw/0nCc8fdPbAjXQnB2gRP3rs0MW4vsTZB2lR0Q2Vu2GhGMSO4u+ElKAIaqz8IJzMZqIt"
    "8jP6+Mn05/Lo5hnB9uXo1u94DEAryCTdjnj78kmTsJeJV88PV2dsnuLS8gSKxdpjtGhuSU"
    "u2AutDTzB5lZWLgD9GReUWQa5CgzdgJxQRgFcAXNcgcphbGBdhHpcSsFeAfYm/DK07w7fj"
    "a0qsfZtk1a62WKRaj60wduko5GPiYgekZMIzJ8vJpF0d5Y3RtKQgBKoHF9DRC/nLJacEay"
    "EEXon3qCDGIBzZ2c6oFGkwjd/vxB6Isq7x9GywQ0lZUfiTq4alqPlZpbBLdvLNYre3UN9G"
    "TbmlI4qSaw1/uG9qyOaP1fJVQRNJhqdFfJd6tn3M2aUmqsFVbYQ2FawKcVLRapwTLZVYrr"
    "fETCVUhXKRU0vdgEBfb0wLo/8G/PmEzGf0Z9fLEfXDvE0SmuS1XCkaWFim+7jCFwwLKtoL"
    "O1iqpvuK6kwNVlqJTF7IE+lVepzpgyJ+IpJpBS90iD3lVsrF9TselCOJ9jmu6i/5Q+ZVNr"
    "rbM6ID2SaP5U7vU78L8J85GvTJIfk7R/3+py7Af+bo0wifxH9238ay5j3sg8WFO1AtJSiY"
    "ospMUYgkX+2xlFiTH4/GzEOKprHCAvMjpIL2hxveb/c7tmuLb6WqKAeUYXsBZRpKAy4d2X"
    "QZ1GR+6HVMRACamVERfxxeJNMaPJuVlZ/I96uB1WxXrl9i/Lobw1S0GjB6oDdqGTe0z4Q7"
    "H7AcFimCcwuF5EYNt/JHPRASTh6lExYHo6lu9E5Qo5XGkOmEbBBNfgMDx/ZJIht41K3mVR"
    "jTaSmyoPEZMC18hwzHdMDPnqOV6VoAj1pSStxZ0QJq5ONf4sUQgA1xp2tANXT1ya+FQPP/"
    "iMBSt2xvXyBN1wSx1fS14UwQW0cntp4gl03pN29dTNNesiWD6ZHTbk+JtXAk12+3h5jxsl"
    "QpQZFQWZWkUg2FpEdyd0BSTmQ3VcXfV7C48U/KCfyr4n/kmMpX2wcNDelrWH8cLKJvn/a3"
    "vx3wrU4Rzhjg8ctnRRZ4sFPxMmhZygTHI0bzzFlS+xsbsd5dyN6yC+hgo5UanvgasURt/N"
    "XAE+5sYMGNoaiQVOzzrFrToPtjEQuYvc/Wvj+sTDGcACJRGbCxFjLpcC7TzW/fQnui5ozO"
    "Y9rEjcL11YTStMoWXrw4rMDm/AITQfs2hWjU5ir0NgmXSawkY7UrSk9LSYqiQTwJakQB4t"
    "9SOC7WptF88NQ0qkZW2YAvISgs2cohX5H+zadiJ+TEI1AXleDjWgORMFN+DKKbnVhflKUR"
    "ksOwiSRCvh8/2eCsDJHA580PzXqwIFlMZ4G5r1ADXtHOgIsc3aD2+xoSHYK0xuNquYy2Az"
    "MtoOm2iuGwaUN6KxaXsOdPY249QKX9zveV9/TWA4JUaCSpINzuB3K7C/JGkDcnOG4FeSPI"
    "m5Mjb3iGayRRabg2zXhNzQilJoSC+SCzOaYgxw5PjjnKj43ygsHjH90M0fYN86syw/wqf5"
    "hfZYa5YzqKwc4YyZ2YEzItIsJqm5vxWOSFNJIQgDI4Q9t2oSabDEhvMCg55nNcKIUqthIh"
    "2fPgDTk4PXwLwCO7TguXw/GJiESsVkgZcYXOhVIC/Brj5pbLGqjuKblPLyqgf2J9wREzFw"
    "7CRlHdMVcDg+dOOiLySW6y6sbcH+XqHfkCZ2BpmWsvmQviTqXZWW/AN5KwpTvAVl7sIMOL"
    "JHGRwldgAVVzDe0guG3hvtC9bzXoKLphe/lh7GJIh/jQMsFz0aa6ZOM4ElLp2t4jGD+v6s"
    "4LHlwazF5Kq+kiBK+ZbHmiC8vaYAmhNnJiZSixfEYswzhCS2dVhi5gHEOJ1qWp1c83RrNT"
    "Ft7tpZci6cMNZLys/vcDXlmlmw4f5pFgF4SHczSYTh/IKe91jqbScNYF5O8cTaSv0mTqCX"
    "hHc/RtMPtyM+l9G3ZBeJhejo7DxuU7lbb35Ck4mDrTsdQf9O664MP5HH2WhtKEvrmoAn/N"
    "bidHdwyuZSAUaDLiFaepvWTTNoD2bDbq9U8ox+E9G4fyyROfbUeU/HR5A621brAm4fxw1b"
    "ScQJcZDUyN6ErhwEnJNsF7YH706J7sBllB9S90wnWyk+uE5AtzO04ioRY58w6eqKFVUIeT"
    "UmJ22DY7hBsyLM0cnLfb1+l7NDjsovNtMhp+7gL6QjiQ2cNk6HEg3tEcTWej8Zic8g/mqH"
    "d3N/rWG/alLggPm8GKhNQ61/QUlxJqS12eRTPYY2hHz2Lb9io6S7kU46Nvh021SGT+jkVC"
    "U0U1WoL3XsuETuASWhCP3/HKdMwOw/WaanFW5H61grbyJmy81QU7I8UwFRUCBWDz1jbR32"
    "xAxR8tZbOygWJBoJrrjUIygZ51h5E5VO0Wot5mgyfmswJXpm26Fiu/saQfKJRuMq+KZ8/P"
    "Azx//k5UGe8IqzLD3nj6ZURcPv5RFbXlvBzhXcB3n75jrkKH9HvDmwGxKLsgPMS65Hg8GX"
    "0l6mVwRLTQ8V2v72mh3hE594vU99153lEzuk6kIAXQltLmzwvU+fOsPi9SkPYcEqBaUKnC"
    "9iblhNFUmdVx4Hpj+LxhEv4pVAyo5TiJYlINZhfq4CBn0m8UxDCZJhjOP933fqMjff3iX7"
    "kbDT8HzWPDv383+pRCHT9QOoIyoWl0FhGcP79kJduA/76TajyrgpuYSYiJSaZ6wD1SNja2"
    "5/hj7pOCgryviRvzBnYN5Ng4vNGJPQhl2bHEFJBDj7GGeg3YTmO3Oq0xXjqbIfl4NyqhIU"
    "SfwanFeyafTYsPhXKZDGQTmjCfgIYz4IvAMel7vORruurE9qdB+J/9DC1ScZcU3n108a+G"
    "GngYE9uWnbdQ/0eUyVKw3cW/oerIQeRn8D5IQkg8ZY7yBBHR7EUqQjP5O3WlGERZ40tFiA"
    "u1Llj+8qKEynp5kauykkspnSn1yFRi5lL3aDIl0ZnOHm5+J15e/DJHvdlMuh/PusA/qMK2"
    "1bw7cWzS4lNiE3LCjNghAkVhaq1loyIC6YY/Br0JcRCQlzma9IY3o/su8F7naPRVmtw8SF"
    "3gH8zRF3xFHgy7wD9owoNycu6ETm/6K3+ODxXCMxR5maOvo8ENeeu9ztH9YEqzebzXOfrW"
    "G8wGNNbFO5ij/uh+3JuQNsHRHN3e9T5/Jqf8AzwT9vvSmHoegqPmeiMU+6kCmRuXEtNj5e"
    "lRw1o4945MoYwAvjqHHhgsXNDHpQSxVRX7A/o/m4Z3C92fDQ71PfXyi00bvTUnDvnhYYwp"
    "uKgyYEzqgFUBwzMnWxZwaSiPjKH7y3Q0ZAMdCqRzV3TVAf8HDN3em7rR+cfSRSqlOReubj"
    "g6st+Qz/snp7pfRxcQgIqdyWm/MYHMtJ1Hi96F3iDtTLb1tW4olu4wVsJbw1TyaImEWKpf"
    "lkTu9GaVolyi0cOnOwmMJ1J/MB343RB47r2LyVE/kXp3aaRV02JN2fnjPpLYaeCfDsx7Ge"
    "Fe0AOPHhJJtE/Vqz9tRYSjHLjG6woP9pVJHCscc0lSSswn1ecTbaXYK55hHgq0b3Sfl6mh"
    "dZ5fROs8U0VLBFuJUJ8mdUOdoT5lMuFUBWk6ycXfMR0um7l1WvPMURLi+hbUdEdCjvXSYU"
    "TuxC+fFQXvqLShDMOW2wJ48mFhblsFkWUawf7ujrnRVbFtVXPmUyKTF/3i4E5b8fB2kUCb"
    "VrXamDuoWKiC0zAh1iZgD+xACSciboUtLSk6oboHkSwA3B0QlxLg16UwJ1bmHXVmKX6vE+"
    "uMsmpzehooESTv6Tu7wzsL7tNSaOMPeLOC4x1Xe+kbpvrUYSjZsauFOrZN2slq2LBUqQkS"
    "hU5FvI1mPaMNmKSwvmIYQIPfdRXaPwNSA+kFKKoKN3hcgAUkFfm9IHYveN2rv49PWeYzuy"
    "TFfj5qjuboXjcM3YZ4AGj2GdkQQHFtCJ5XpgGBf5p8nHerZ9M1NGCYuIW7IaH6l+D/kTvi"
    "B4LsN0BLv3XYdkZZi6I5lI0wMPAHKTaXsyMUEDEXnW5xzIX3zHJRv6HEAcNR9+WaPkDp7C"
    "PbEw3jwF6VOSGwJ2uiZRLXk82/mCYFRQ9UTxOhiiUD/aJQsJiUCAXjCAWz4V8cXKjf+nBs"
    "xdv9Du3aWFBzA6uwoAkxwQFVnjOIocUNfkxIQF8Zehc5usGNfVyqNbPJgZH3fJzVqm/FBQ"
    "X+1fB/Vhx1VQH+pJxAv6qa+JerV9mGOSUo8K9YFMphlp0rnyR8aFJmcOOFiPOkCBOZLiB/"
    "SSH73mTmFbKnB3M0vuv9TlOC/QN8pvdAk4a91znq9+6lSU8e3d6SqqXBsZc6fCfNgtxhep"
    "jmsEtRQGXqVpzn1604z9atcCyIpyeZFJmpsMN5RlhoVjs8YR6aVXtBzG91oL9b1YrsXRoc"
    "gty5HUymM/mT1Jt1QXRcflr73Bt3Af4TlcqWabWL+LsaJ7/aQ5+PVBmpabTfnksjhYAVPl"
    "tbwD6NJ6oi5jUXdDlCZYmmwXuUJcR8ZsaQF9HYgYjgsDk4bAR/8LN/MSGhIlX0lZm2Tr6p"
    "7Me8ZDugIH+ZJVwxi7lRXbHnHGZDsR25MvPHkhajv9rop1juZh2kbtFgReZVmgaZKGOeaM"
    "3tKXwjBGcm/rP3BL6jhoTtLX1vpwhYGno89kM2Oowg2GSDs6I4WC/wZhNvuzUUtgeoFFBX"
    "pg0R0EmhZhBGUL0B31a6AYFOA1EXEOMLfK8BLfTsRbXiS8oKKlpxJOxeP0nkxp3gElaws9"
    "vJVf6ssJINpW9dgP/M0WAojyejz3h+mXZB7E2T+fnTc3u15KlJ+91l7kTSjFyb+qC2SCrh"
    "VT+yV9eqYlgm5do0sA89uZjrDVF8K0T1pCQFb7tjBLK8mzqUvUuT7ftT14o8rPmVoricWD"
    "QED3wqPLCo+9CAgS/qPoi6D03rDFH34ejQNrbuwzdiI0+9kLQOg/ROXD8r4ryptS3bsaYl"
    "KG+VFEHQwEaHKiRUMtW9aAEE8Kw7K1pxwfOG/QwQpHUa6IaHQSkFFrldyz3L7IGYWXD9GN"
    "d/ZTZADK8IlruRLLdQnYTq9LrBF2U09l1Go1L6hEibqGdm4d/LyxSw7wr76WWjtq4LjrrB"
    "qohDO0iKSnNKvb2aR6yAdBLV+fcW3ncwUqSH7Gdq82foEP/KWRERokRtStW/VFcmVqRJGN"
    "7StPAB/ks5CtyZNt3kzKtVqWC8zkgrEoSHkXIwfPSYggwhsJWcqpd1f8AOZSltw2SwsYVh"
    "BL6EoDrqoTq8wcBj6EUSTQ7ia0ZeHbN2VuHwPnT5rJYM8Bjkyvcq0UkxKQH+bsrPkRZpvE"
    "CtNw5zlfYvFS/TsUYlPBVrWjXaAksdKQaAP5Q1WTbJMurpMW/ALAyOt1xkA0LdgD+jKLg/"
    "SaHnPzWoaAbZYA+fOAPPKzzAiAdihb8nRDbLnXG4D94euv+EB3eHPgfrBW6QjuGPez2oEy"
    "QKdCJnhPOjkRpB0KlVGIJAtsmaQed+1P+1C8jfObodDHt3hCfAL1XM95r1Bf9ByqA/XSuG"
    "kZ+oHEq1aem6vHj/Lhz45E3RUJ/e9+7ussrAWnmCsrthTCdFKfYxKZFlz1Mp9uSSgzqx6F"
    "VOX1InPwp22h9NJPm2N7ijxcBi7+ao/0Xq/0pLggVHNJ52In0dkPja8JDwlVOfr5xSvtI7"
    "H9428XaOvo4GN+S099oQJpJQCNnhkL8Bbihw+E3k90+AsWDdz3bxEOYs4Hk2J2z8ol3RnK"
    "+/NNHCcOHG0llBhPnjOiEkxvYuY1tkHx07MCS0G/l6ICUouqA6wwVtW6/g4UvKiQ4QwVGN"
    "DY6y4V/ygrlJ1hbyPJQSmVoVg3Twq6VwGsyR0AHt5YCZO11zGULEr8hEQmIGrz7KRRlXUc"
    "a1AZiLMq6tmE5opdDNyqwQWJwRFbP6DoaRYlThBuJi4iHYEf0FY1++kg6A+A0aPNd3vvSG"
    "N/Jg2AX+wRz176hPkb4QPr8/uJGGM0Lne0cNcC2uFeupwsOREBMPR9WHwwsCZfHyxa7duF"
    "yL0K/Dt2urpgVlrCZ+Z9VQz5/tU2ItQrW2CmsWVKG+Ybg48vX1mEiDp+6Kavo+tilXda3C"
    "dJyUa9HYPTiF6+GYp60Uo7+DitJkKrf+Yb5UdKLSLU1GGEA5pTB5hwZPLR1ybfZFksfSZD"
    "rCymHy/Rx9unuYTEiIhn8wRyN8eTKVxxNpSrXF5Ps5uu/NpMmAxKcFR76M3P8i9WY0iiT5"
    "voqeWX/chyif0IAZTqQBHj8SXqQB7icNkDnZ1ACuqOpVItMyBv13SD48O7/4cre/TqCh0B"
    "+SC7mfmyF9bxfqKXPquw6fdwRqQm/S993bbYGJKyMoRqdsNlAx8gENNk4pMf7COzVCi6wH"
    "Uf60Ke/5y8+dCp/PrQlUMgybbkujyv+xZcqtBZ/nTWMioUgkFB0roSi77zdeRx/uvSh9el"
    "Cwz7d/PIxOY1ux9633exeQv3M0G9xLcu+GRvdHx3M0lXpefgF9rWT51V5lW+HfZVE5/B6L"
    "LXniYv5n0+GKZAnat47B2kswYnKh4RnZcTkxvOuypWOZ2jvae7HE8BPriLLWXnIMNqqqjv"
    "RDWX8KE2MYqmeyQaHuSdLg5USWzfYc/rn7HqpXc/f68v37ufvhIz2+OP/olb9RDcUm5W4U"
    "B2j6cklq39BEelIAx+/NN8AfPzZ4gnBDhMzNCxEn6fSk5Qsgzlug4S5BYPGSTec/0nfYoW"
    "IPHW3428v0y/GXZ2WJ1zM1Ck27Y+OvaEBZxyOCoYUVRxqkZdu0XtUSbuDhkxdvUArcHaMO"
    "WozuGn8xfVN17GalBb45+FYbvwxxgXCqqDBebWT65auNYZa8wDgX42rjmHkDgXK6bAPWzK"
    "rhmxIVyDJmYdlyjRy2ZjsfmrxDo1nRL727WxL8Io/Gs8GIRksnTsyR9FuvP+sC+tKMyJW1"
    "jlynwvIYibUoJK+WEW+qTzL+tAqYJiQFrLvVWcwz4LO9ErhOS1JoM/92/eBuJ2W2l6XRmL"
    "RFGTZtt5KWnm+a5ZUNvdYF/tioTYl6ln5R57/ZwEs5IEUi5+7783fv8d+LK/z3eqGcz913"
    "Hy4/4L/vL5S5+/HtOf77Yam+7wYFKIFPOJ6BIHMBLF6AApyVbmlBhcoMDXb4jy/jYI4Kkq"
    "kWVPzqMcLJ3EzqS9WdFwyuxpfRHRdqsjJVNaC7TDx3fjh3Wjty4A+unJCgfQuRPX9b1tNY"
    "6GrMFj45vRKK33qDMPScwzzwxbrAP5ijh/EX6e6mC7zXORp9lSazh8mQBDlEx80IdIitCF"
    "yTflKuTfbxURIqeWajSKJ1YQ/XpSaj64K56Do7FYkUKZEJ+BomkgZF97wSPb4mJiM3DoiT"
    "wtghCugkyAv+GKCdWIvRRkfeL8nQFsGlsyLewow12kpcfCNRLtHmF8TQR082DZ9BMTJg6U"
    "ALGKb5hPHEp4Hu2IAW3Xm0lM2Ksc9GjfctQzWoCnH7hYHsZK8MbwH1omMF6dBM0oFPNTq0"
    "SnQ4mqF2peg7tEhd7Kp2cEy8yXB3SGl/r8D/HJFC/l1A/laxcMv0QH4HZPB/DfvEinx9kT"
    "6QgvailB19UWBHX7BqGePPZC3TRRV1IyGxAw1HSV2Rf3QUG9pRniCSifnADX9GVDAZVXsh"
    "ZkRwENKRkHgA6spQUpml67nTk1qZ8n+WYidiA7BR6Ukx8BlMRrJr8skMr/SDHAyIEpEYIb"
    "3gJf5soLkxIOUY8IU3QMK2zQthIx6BAry7Qwt4ZLANVgp6tIGJgO4AhcRSAJ9NYcRc7PGD"
    "ONP3/5XcG9TS7Sc6HDZ4xHtBF6SBapi2iME49qx3VkCHbFxrY7JmvnJmY0y80Va79Fvvnk"
    "at3pNE/97DzWBGEv3pQRWDru49x08vhGA0loacFh6VweY0/ktKIfRHQ1oKgbzScsx060Tv"
    "tQF9cmQ+60CMSmPpLBEctv/gsGDV5onxDmTaZHnUETWvme6CVVgtf4fJSOLw20t2/rF0kU"
    "rgAgtXNxwd2W/I5/1zX6RdAaB72XQyUkS5lMuEWJuG+KF5jVDx54I/ISZYparoG5AY6Hye"
    "zrhMgxWWxrg7Pbxc5OgG9zDPyoqtD08/EuzYA74JLKqo83SwOk9xXYfSeDsWq40FerUEcL"
    "5KtbyJftDS1VWHlejnXTkrTPSL2uyz4ioX6fpaGNcdt9zJ51K/Q8vW+bbMjIm0kK64uL4u"
    "E5txfZ0fm0GupZZ8/FBxIOw3byG6eymciT/RYRbmz+cxYiKHJzL2v6zslbLYKax+18XsP/"
    "8fzSd8mQ=="
)
