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
CREATE INDEX "idx_audit_entry_at_ms_877af6" ON "audit_entry" ("at_ms");
CREATE INDEX "idx_audit_entry_actor_01b4ce" ON "audit_entry" ("actor", "at_ms");
CREATE INDEX "idx_audit_entry_action_443bf8" ON "audit_entry" ("action", "at_ms");
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
CREATE TABLE "enterprise_account" (
    "password_hash" VARCHAR(200),
    "licence_ms" BIGINT,
    "enterprise_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "enterprise" ("id") ON DELETE RESTRICT
) /* One per enterprise, made at the first login. Enterprises never register: the register brings them. */;
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
CREATE TABLE "password_reset" (
    "subject" VARCHAR(80) NOT NULL PRIMARY KEY,
    "holder" VARCHAR(12) NOT NULL /* TRAINEE: TRAINEE\nENTERPRISE: ENTERPRISE\nSTAFF: STAFF */,
    "holder_id" BIGINT,
    "code" VARCHAR(80) NOT NULL,
    "expires_ms" BIGINT NOT NULL,
    "tries" INT NOT NULL
) /* The code sent for a forgotten password: one row per subject, whether or not anybody fits what was typed. */;
CREATE INDEX "idx_password_re_expires_4a2775" ON "password_reset" ("expires_ms");
CREATE TABLE "session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "holder" VARCHAR(12) NOT NULL /* TRAINEE: TRAINEE\nENTERPRISE: ENTERPRISE\nSTAFF: STAFF */,
    "holder_id" BIGINT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "expires_ms" BIGINT NOT NULL,
    "revoked_ms" BIGINT,
    "address" VARCHAR(45) NOT NULL,
    "client" VARCHAR(200) NOT NULL,
    "seen_ms" BIGINT NOT NULL,
    "proved_ms" BIGINT
) /* A login. Only the token's digest is stored; the hot path asks for it inside its own statement. */;
CREATE INDEX "idx_session_holder_25a66d" ON "session" ("holder", "holder_id");
CREATE TABLE "staff_account" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "username" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(50) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "must_change_password" INT NOT NULL,
    "roles" JSON NOT NULL,
    "cities" JSON NOT NULL,
    "active" INT NOT NULL,
    "totp_secret" TEXT,
    "totp_step" BIGINT NOT NULL,
    "created_ms" BIGINT NOT NULL
) /* Somebody of the association or the authority. */;
CREATE TABLE "recovery_code" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "used_ms" BIGINT,
    "staff_id" BIGINT NOT NULL REFERENCES "staff_account" ("id") ON DELETE RESTRICT
) /* Logs in once where the telephone with the second factor is lost; only its digest is kept. */;
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
    "title" VARCHAR(64) NOT NULL,
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
    "item" BIGINT,
    "version" INT NOT NULL,
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
    "status" VARCHAR(12) NOT NULL /* ACTIVE: ACTIVE\nSUPERSEDED: SUPERSEDED\nRETIRED: RETIRED */,
    "created_ms" BIGINT NOT NULL,
    "created_by" VARCHAR(64) NOT NULL,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_question_item_3cbfa7" UNIQUE ("item", "version"),
    CONSTRAINT "ck_question_version" CHECK (version > 0),
    CONSTRAINT "ck_question_first_version" CHECK ((item = id) = (version = 1))
) /* One version of a question of the bank. Its content never changes: papers and answers name the row they were */;
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
    "submitted_ms" BIGINT,
    "decided_ms" BIGINT,
    "decided_by" VARCHAR(64) NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "receipt_id" BIGINT REFERENCES "payment_receipt" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_order_price" CHECK (unit_price_fen >= 0),
    CONSTRAINT "ck_enrolment_order_people" CHECK (people > 0)
) /* One order is one class and n people; the price is frozen at confirmation. */;
CREATE INDEX "idx_enrolment_o_enterpr_0c4e17" ON "enrolment_order" ("enterprise_id", "id");
CREATE INDEX "idx_enrolment_o_status_7a76c3" ON "enrolment_order" ("status", "hold_until");
CREATE INDEX "idx_enrolment_o_status_a00a10" ON "enrolment_order" ("status", "id");
CREATE INDEX "idx_enrolment_o_trainin_19b5cb" ON "enrolment_order" ("training_class_id", "id");
CREATE INDEX "idx_enrolment_o_created_505099" ON "enrolment_order" ("created_ms");
CREATE INDEX "idx_enrolment_o_receipt_23ef13" ON "enrolment_order" ("receipt_id");
CREATE TABLE "enrolment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "category" VARCHAR(8) NOT NULL,
    "cycle_expires_on" DATE NOT NULL,
    "status" VARCHAR(20) NOT NULL /* PENDING: PENDING\nSTUDYING: STUDYING\nCREDITS_COMPLETE: CREDITS_COMPLETE\nEXAM_REVIEW: EXAM_REVIEW\nPASSED: PASSED\nREPORTED: REPORTED\nCERTIFIED: CERTIFIED\nFAILED: FAILED\nCANCELLED: CANCELLED\nREFUNDED: REFUNDED\nSWAPPED: SWAPPED */,
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
CREATE TABLE "enrolment_change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL /* REFUND: REFUND\nSWAP: SWAP\nMOVE: MOVE */,
    "status" VARCHAR(12) NOT NULL /* PROPOSED: PROPOSED\nCONFIRMED: CONFIRMED\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN\nPAID_OUT: PAID_OUT */,
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
) /* 退费, 换人 or 换班 of people of one order: proposed by one member of staff, decided by another. */;
CREATE INDEX "idx_enrolment_c_order_i_424847" ON "enrolment_change" ("order_id");
CREATE INDEX "idx_enrolment_c_status_f52fb6" ON "enrolment_change" ("status", "id");
CREATE TABLE "changed_enrolment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "settled_ms" BIGINT,
    "certificate_id" BIGINT REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    "change_id" BIGINT NOT NULL REFERENCES "enrolment_change" ("id") ON DELETE RESTRICT,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "from_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    "registration_id" BIGINT REFERENCES "constructor_registration" ("id") ON DELETE RESTRICT,
    "to_class_id" BIGINT REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_changed_enrolment_target" CHECK (CASE WHEN to_class_id IS NULL THEN 0 ELSE 1 END + CASE WHEN certificate_id IS NULL THEN 0 ELSE 1 END + CASE WHEN registration_id IS NULL THEN 0 ELSE 1 END <= 1)
) /* A person of a change: whom a swap brings in, or which class a move leads to. */;
CREATE INDEX "idx_changed_enr_change__11a40d" ON "changed_enrolment" ("change_id");
CREATE INDEX "idx_changed_enr_enrolme_e1f724" ON "changed_enrolment" ("enrolment_id");
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
    "due_fen" BIGINT NOT NULL,
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
    "left_out" INT NOT NULL,
    "in_fen" BIGINT NOT NULL
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
CREATE INDEX "idx_bank_row_stateme_b4b3f6" ON "bank_row" ("statement_id", "booked_ms");
CREATE INDEX "idx_bank_row_amount__57b9e3" ON "bank_row" ("amount_fen");
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
CREATE TABLE "bank_match" (
    "verdict" VARCHAR(12) NOT NULL /* SUGGESTED: SUGGESTED\nCANDIDATES: CANDIDATES\nUNMATCHED: UNMATCHED */,
    "note" VARCHAR(100) NOT NULL,
    "proposals" TEXT NOT NULL,
    "mark" VARCHAR(80) NOT NULL,
    "matched_ms" BIGINT NOT NULL,
    "row_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "bank_row" ("id") ON DELETE RESTRICT
) /* What matching last said of a row that waits. The truth are rows and orders: what is proposed here is asked */;
CREATE TABLE "bank_match_order" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "row_id" BIGINT NOT NULL REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_bank_match__row_id_f7c6c9" UNIQUE ("row_id", "order_id")
) /* The orders that a match names, so that an order's page finds its rows. */;
CREATE INDEX "idx_bank_match__order_i_48675d" ON "bank_match_order" ("order_id");
CREATE TABLE "bank_upload" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "uploaded_by" VARCHAR(64) NOT NULL,
    "uploaded_ms" BIGINT NOT NULL,
    "claimed_ms" BIGINT,
    "deleted_ms" BIGINT,
    "statement_id" BIGINT REFERENCES "bank_statement" ("id") ON DELETE RESTRICT
) /* A statement that somebody has uploaded and not imported yet. Its file is deleted when it is imported, or an */;
CREATE INDEX "idx_bank_upload_uploade_03f058" ON "bank_upload" ("uploaded_ms");
CREATE TABLE "invoice_upload" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(4) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bytes" INT NOT NULL,
    "number" VARCHAR(20),
    "number_read" INT NOT NULL,
    "taxpayer_number" VARCHAR(40),
    "total_fen" INT,
    "tax_fen" INT,
    "issued_on" DATE,
    "stored_ms" BIGINT NOT NULL,
    "staff_id" BIGINT NOT NULL REFERENCES "staff_account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_invoice_upl_staff_i_92e83d" UNIQUE ("staff_id", "sha256")
) /* A file of a batch, stored and read, until the member of staff confirms or discards the batch. */;
CREATE TABLE "tax_invoice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "city_code" VARCHAR(6) NOT NULL,
    "serial" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(20) NOT NULL /* REQUESTED: REQUESTED\nISSUED: ISSUED\nSENT: SENT\nREVERSED: REVERSED\nWITHDRAWN: WITHDRAWN */,
    "kind" VARCHAR(4) NOT NULL /* SPECIAL: 81\nGENERAL: 82 */,
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
    "reversed_for" VARCHAR(20) /* WRONG: WRONG\nRETURNED: RETURNED\nSTOPPED: STOPPED\nALLOWANCE: ALLOWANCE */,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_tax_invoice_amounts" CHECK (total_fen > 0 AND tax_fen BETWEEN 0 AND total_fen - 1),
    CONSTRAINT "ck_tax_invoice_issued" CHECK ((number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (status IN ('REQUESTED', 'WITHDRAWN'))),
    CONSTRAINT "ck_tax_invoice_sent" CHECK (status <> 'SENT' OR sent_ms IS NOT NULL),
    CONSTRAINT "ck_tax_invoice_reversed" CHECK ((red_number IS NULL) = (reversed_for IS NULL) AND (red_number IS NULL) = (status <> 'REVERSED') AND (red_number IS NULL OR red_number <> number))
) /* One invoice, from the request on. What it says stays, whatever becomes of the buyer's details later. */;
CREATE INDEX "idx_tax_invoice_order_i_525daf" ON "tax_invoice" ("order_id");
CREATE INDEX "idx_tax_invoice_status_5f8b21" ON "tax_invoice" ("status", "order_id");
CREATE INDEX "idx_tax_invoice_city_co_1c79d5" ON "tax_invoice" ("city_code", "order_id");
CREATE INDEX "idx_tax_invoice_taxpaye_aa10c3" ON "tax_invoice" ("taxpayer_number");
CREATE TABLE "invoice_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(4) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bytes" INT NOT NULL,
    "number_read" INT NOT NULL,
    "stored_ms" BIGINT NOT NULL,
    "replaced_ms" BIGINT,
    "invoice_id" BIGINT NOT NULL REFERENCES "tax_invoice" ("id") ON DELETE RESTRICT
) /* A stored file of an invoice. A better one of the same kind replaces it; the old one is kept. */;
CREATE INDEX "idx_invoice_fil_invoice_da1ae0" ON "invoice_file" ("invoice_id");
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
CREATE TABLE "answer" (
    "slot" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "choice" VARCHAR(8) NOT NULL,
    "seq" BIGINT NOT NULL,
    "saved_ms" BIGINT NOT NULL
) /* The choice in force for one question of a paper, in the letters the trainee saw. */;
CREATE TABLE "attempt" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL /* MOCK: MOCK\nFINAL: FINAL */,
    "number" SMALLINT NOT NULL,
    "make_up" INT NOT NULL,
    "status" VARCHAR(16) NOT NULL /* IN_PROGRESS: IN_PROGRESS\nSCORE_FAILED: SCORE_FAILED\nCHECKING: CHECKING\nIN_REVIEW: IN_REVIEW\nPASSED: PASSED\nREVIEW_FAILED: REVIEW_FAILED\nVOIDED: VOIDED */,
    "paper" JSON NOT NULL,
    "seed" VARCHAR(32) NOT NULL,
    "blueprint" JSON NOT NULL,
    "started_ms" BIGINT NOT NULL,
    "deadline_ms" BIGINT NOT NULL,
    "session_id" BIGINT NOT NULL,
    "device" VARCHAR(100) NOT NULL,
    "seq_base" BIGINT NOT NULL,
    "camera" INT NOT NULL,
    "seen_ms" BIGINT NOT NULL,
    "challenge" VARCHAR(32),
    "challenge_reason" VARCHAR(8),
    "due_ms" BIGINT,
    "next_photo_ms" BIGINT NOT NULL,
    "sealed_ms" BIGINT,
    "sealed_by" VARCHAR(8) /* HAND_IN: HAND_IN\nCLOCK: CLOCK\nINCIDENT: INCIDENT */,
    "marked_ms" BIGINT,
    "answered" SMALLINT,
    "score_halves" INT,
    "receipt" VARCHAR(64),
    "decided_ms" BIGINT,
    "decided_by" VARCHAR(64) NOT NULL,
    "failed_for" VARCHAR(16) /* NOT_THE_PERSON: NOT_THE_PERSON\nBLURRED: BLURRED\nOTHERS_PRESENT: OTHERS_PRESENT\nMATERIAL: MATERIAL\nOTHER_CHEATING: OTHER_CHEATING */,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_attempt_enrolme_064580" UNIQUE ("enrolment_id", "kind", "number"),
    CONSTRAINT "ck_attempt_times" CHECK (deadline_ms > started_ms AND (sealed_ms IS NULL OR sealed_ms >= started_ms)),
    CONSTRAINT "ck_attempt_sealed" CHECK ((sealed_ms IS NULL) = (sealed_by IS NULL)),
    CONSTRAINT "ck_attempt_marked" CHECK ((marked_ms IS NULL) = (score_halves IS NULL) AND (marked_ms IS NULL) = (receipt IS NULL) AND (marked_ms IS NULL OR sealed_ms IS NOT NULL) AND (marked_ms IS NOT NULL OR status IN ('IN_PROGRESS', 'VOIDED'))),
    CONSTRAINT "ck_attempt_failed_for" CHECK (status <> 'REVIEW_FAILED' OR failed_for IS NOT NULL),
    CONSTRAINT "ck_attempt_score" CHECK (score_halves IS NULL OR score_halves >= 0)
) /* A mock or final exam of one person. The clock runs from `started_ms` to `deadline_ms`, whatever happens. */;
CREATE INDEX "idx_attempt_person__8c161b" ON "attempt" ("person_id");
CREATE INDEX "idx_attempt_status_82f292" ON "attempt" ("status", "id");
CREATE TABLE "attempt_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(12) NOT NULL /* STARTED: STARTED\nRESUMED: RESUMED\nCAMERA_OFF: CAMERA_OFF\nCAMERA_ON: CAMERA_ON\nAWAY: AWAY\nTIME_ADDED: TIME_ADDED\nSEALED: SEALED */,
    "at_ms" BIGINT NOT NULL,
    "note" VARCHAR(100) NOT NULL,
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_attempt_eve_attempt_88b1f7" ON "attempt_event" ("attempt_id", "id");
CREATE TABLE "appeal" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "city_code" VARCHAR(6) NOT NULL,
    "text" VARCHAR(1000) NOT NULL,
    "status" VARCHAR(12) NOT NULL /* WAITING: WAITING\nUPHELD: UPHELD\nOVERTURNED: OVERTURNED */,
    "created_ms" BIGINT NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "decided_by" VARCHAR(64) NOT NULL,
    "decided_ms" BIGINT,
    "attempt_id" BIGINT NOT NULL UNIQUE REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_appeal_decided" CHECK ((status = 'WAITING') = (decided_ms IS NULL))
) /* A trainee's answer to 照片审核未通过: one per attempt, answered by a third person. */;
CREATE INDEX "idx_appeal_status_bb3490" ON "appeal" ("status", "created_ms");
CREATE TABLE "review_case" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "purpose" VARCHAR(8) NOT NULL /* EXAM: EXAM\nREAUDIT: REAUDIT */,
    "status" VARCHAR(8) NOT NULL /* OPEN: OPEN\nSECOND: SECOND\nCLOSED: CLOSED */,
    "verdict" VARCHAR(4) /* PASS: PASS\nFAIL: FAIL */,
    "city_code" VARCHAR(6) NOT NULL,
    "risk" SMALLINT NOT NULL,
    "doubts" JSON NOT NULL,
    "opened_ms" BIGINT NOT NULL,
    "closed_ms" BIGINT,
    "lease_by" VARCHAR(64),
    "lease_until_ms" BIGINT NOT NULL,
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_review_case_closed" CHECK ((status = 'CLOSED') = (closed_ms IS NOT NULL) AND (status = 'CLOSED') = (verdict IS NOT NULL)),
    CONSTRAINT "ck_review_case_risk" CHECK (risk BETWEEN 0 AND 100)
) /* An attempt that people look at. Everything a reviewer decides hangs on it as an opinion. */;
CREATE INDEX "idx_review_case_attempt_2cd9c2" ON "review_case" ("attempt_id");
CREATE INDEX "idx_review_case_status_ff3d1a" ON "review_case" ("status", "risk", "opened_ms");
CREATE INDEX "idx_review_case_closed__bb9545" ON "review_case" ("closed_ms");
CREATE TABLE "opinion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "by" VARCHAR(64) NOT NULL,
    "verdict" VARCHAR(4) NOT NULL /* PASS: PASS\nFAIL: FAIL */,
    "reason" VARCHAR(16) /* NOT_THE_PERSON: NOT_THE_PERSON\nBLURRED: BLURRED\nOTHERS_PRESENT: OTHERS_PRESENT\nMATERIAL: MATERIAL\nOTHER_CHEATING: OTHER_CHEATING */,
    "note" VARCHAR(200) NOT NULL,
    "second" INT NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "taken_back_ms" BIGINT,
    "case_id" BIGINT NOT NULL REFERENCES "review_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opinion_reason" CHECK ((verdict = 'FAIL') = (reason IS NOT NULL))
) /* What one person thinks of an attempt, after looking at its photographs. */;
CREATE INDEX "idx_opinion_case_id_cb4d43" ON "opinion" ("case_id", "id");
CREATE INDEX "idx_opinion_by_8eb0a2" ON "opinion" ("by", "at_ms");
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
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
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))) BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfQ1v2zi29l8hDLzYWSC3aD7behYLuI7Seiaxc22nncF4oZElOtZGpjySnDT33v3vL0"
    "l9S5QsypItKwTaWJZ4ZPshRZ7znA/+b2dlatCw3/U2mu5IyLFeO13wvx2krCA+YFw9AR1l"
    "vQ6vkROOMjdoc4W0k2HQcG47lqI6+NJCMWyIT2nQVi197egmwmfRxjDISVPFDXX0GJ7aIP"
    "2vDZQd8xE6S2jhC3/8C5/WkQZ/QJu8/aNjb+b/hvju+MIfHcWRV7Z3qDqmRT8/do58ZHiS"
    "3G39JC90aGixn6xrpBU9Lzuva3rus/44QM4NbUu+71xWTWOzQmH79auzNFEgoCOHnH2ECF"
    "qKA8knONaGAEB+nweXj4n7W8Mm7o+MyGhwoWwMJwLYXA7PdWR5OJrKE2kqyx0OiFUTke7B"
    "X9WmADySr/Bfn87Ozs8/nL0/v/p4efHhw+XH9x9xW/p905c+/Mf9MiFa7q0oZoMvg+GUfC"
    "ETjwF3fJAT/6EyiqO4UrQvQ/Td3uHqgEBkex/4iOd1gn8i7IVw7LasGyKw+49MHPb+UrEy"
    "QPcFEqDjn3KMoK+UH7IB0aOzxG+vLnLw/NYb97/2xj9dXfw9DurQu3JGLyXg1TQL2oxxnQ"
    "NwKLI/iDudvQB8cVkA4IvLTIDJpdT49aZ3jgHsSYgRXGAE+2stB8IRkRZC/OmqAMSfrjIh"
    "JpfiECPTgTz4+u1bNz1cvn9fAFvcKhNcei2OrqY/Qptr/IYSLRy+H4tA/DEb4Y8pgNemrb"
    "Mn4TzlLSpVSn/zVOS3p0OHyKtL/AV4RnYgUGpgJxFv4bgmxuHiKWKgkBNzRX16USxNTl0x"
    "z8ystulLq7NV8oyClEcKHPmF5PtHze6vUIkbqKmLJ9tN8qXfbptF3hkhCCzzpQtesNkNAT"
    "a+AR0uACLNfge+bPCvsoHyiE/ZDnBeTGBDxYAWPoe04LwC1I3zX+ZiARxFN951Ej1Z36ds"
    "5w24DP/JSjGMnU3/IqtDE+at87MPV8FMRd7kzU2Tu97t7XaD/kDLQuNW37ewMjQO9PYuDb"
    "+Yc9aiQE7nLgf/9hrUycwKarWR1OoT/vE8c4HfvoVTwUWRqeAieyq4SFk/ivXIoPem8EcW"
    "ae21bwW4OWBOpd/oQF3Z9l9GFMSf7nq/UXxXr96V29Hwi988Anr/dvQ5actDbbPm4kpCiU"
    "pMnsPOJrGhfHpWZCzjVpmDmV6LA2xtkKwsHGhxO2OSkkJ5K6284e8EGehnQh+03x/m7+sF"
    "/Oz04sPFx/OriwDn4EwevGkoDajYXPNFINA+huT8rMB8cX6WOV2QSwx05Q1ydIN7vkjLVs"
    "ICHhrxg0wYmokgdwdEhATypZGHisaPfCgkkC+LvPsjOGb2QKB1brOzQm6zsxy32dn7JlEc"
    "fWg5+kJXcW90GFRH9PJJHuWhJhpupcCnSwh0DeI1yXkFug3MjYXfk++3mkOLMtDkZo+m9Q"
    "pWyithrtEjBC9L3YDANldwbmpUECLLNAyogZ/6YLY5O/10Bvrnf0+z4fv4QAZt80dnDS3b"
    "JVnxh0Nrbemu1uN/mhsmJ6idZsx62dTOZo2/E1RWMqsbsufChFjbTOPqNd3guWCCLOHnlQ"
    "I9wF9KQSpM0+sR+SYzP51eF/Rm6HMXfJ6hfhf08d9T/HKKX8/w6xl+Pcev58mprBD5VoR7"
    "y6bekn3yBDO6I4PVhLWif0AiqEhA0ml2QNJpKiBJ0+21oXChGxFp8vhuDG2s2/YGYj2J4a"
    "S7xihlrJ1RoQTMeImAjr6C7zRP3TkuIyIH3+veVEqgB3+sdQvanPDFpXbEr2FTAh9+eJVy"
    "NhlRydsXs1C6yY86fi5vB9dd8B6vXZOHyb00vJbIW7yEfR9Mv16Pe9+H+O05XtF6w750e0"
    "uvXszQbe9+Qo8vZ2g67g0nN9J4PBh+kUcPU3z2aobG0rfRr7TJhxkaTb9KY6ztfWrAkhgq"
    "80yFME8vT4kKAr80N+FaV9xdEBMT8HPBn6Iukr2R7oob04L6I/oVvqamuwT4HvFwH9zoyL"
    "rhP/5I88+Gi5OlvARGfXwA4gP8qyHlYDpjaTIdD/oYafZ0UwG6UuxmLUU4NctmoJxNvEXS"
    "BihJxOKePcGbX8fQUDKi6dJk2pDer0XgJyPi0CPLrcqFFr2JJhG2bQWPkawvhBX0f9+OcL"
    "URpz0R397DmE9/h09sIRJcRmH7rVy49Ayt14CIBpHbgKVi4/9aF9B4DxBhnGk8t2lowEQQ"
    "2I5uGMAwH22gozT3XccHMLnuhBuA8ECC3W6M4naSw243i+E7IP9UPcUXnRZ4B3laVhgrVR"
    "kriclqR5064So9sg4pqlSnxyO3Vl3rqk6//4bUTRjDR538Fg+J9Nqe0TR/hQ+FZCspJcL9"
    "39yqKXzC+/EJh9p0UYhDiWp0lAbBW72HzIDP0Eijm5+YGQi1SSMpn50Z8fisoaorhu4wQ8"
    "tzankk5ETwXFbw3PH5Jxvs4CVFep4ZGvBn0zSggjJSqwKhBHZzLFUXZP6Uu1/IPo9Gt+TO"
    "QXbV50Eyferh7rOEjUI6bHEj3clwVh3cZ9gw5k+4DN8I/MJl+KZchg2bZg7hMRQ+MOEDa7"
    "oPLPJMMwiy+BOfzYnFpxnBggkWTLBgNbFg5JUDYL99C710tVAJC9PQoCbzwpwQa1/WQy1g"
    "qxYkRfNUvKDwgJ0Qax25e/qxiPv5Y7b7+WMKaN155Yc5KtS+EV3Ex5/t4k97+E3kKHyFmy"
    "MireN5L4uVFs6pLJyqe4sBYozfCalXqWXQNb5IG6qL7Lv4k+CEa+WEOZL/meEq1QUiH6Ei"
    "WCwEOSNQY1fksoNGjnJCyQfRtLSdg95H5B5tGmVchEx0RlXNDWKoCD6YIwSnJv5ThObyCZ"
    "deeNOWDD9OBsvj/BnsVegNyGauQteDYK0EayVYK8FaHZ1h5Fc0krMi5PJMJIZwK0Dft7UU"
    "4Eh/L89YT0u2jtCqfhOclTnXDU42IJQRdECxAS5s1Ddnox4tiruHDvTdu7QVJGQ6urrrIz"
    "mkN2krRIcIQjlKoCy4gBZEKpTXS9Mxd4Rr7N/tntysrZjZSFnb+AfuCNbEu01rYcKWtaMu"
    "d52oviv4JhP3Xm2FSnEcuFrvOqB67l3aBNLh+dkp+T6wheRsTO0yTPWpCrQmzkZ77ft3aw"
    "lSJdKWIZVmpil7ykR+WrLfqOjmkwAq6hKQNKewurXyaEGo/Qye4NrxCoK86M5Ss5QXxQCK"
    "DdaWaS4yd5rc8ZaCST9SJt1WzXUGxVugwqUv3GTqsXP/dTQddQF9mSH6IveG13J/dHffGw"
    "8mo6F3MXE2+agUCrcrUqnyLLtU5VmqVuUztGzm9qDZzGREpMkdUzqisVBAY048YxJiB/5w"
    "ZHupnF1e8cCcEGsh1FdFRvNV9mi+So3mR/0ZIu6dYKJSInuvdPIkyWtCrGIBufvd+iKtC3"
    "WsJTRa0TQL2ly1AyIircP44rJIvYvL7HoXl0mAfQ2UfxZJSoosbJGFfTTwiyzsPWVhZ7tK"
    "95PO6VNPuVmdEX6qSHKnHGHIipEMGCkQyp+AlaJBoDi0ruhCt2yH1BPV0TsQficbIIgtD+"
    "C6Q6HVpY39d2BOetAm51ZsEqL+j9yBpDh49Q/BXTAmPsW2X0z86C0Ve8mjcaUE2xBYsgfl"
    "1tBV6jzk3sQ2Jif0rp0Wfp4FqlhBEZ/wL6gm7LYDwUHnrVqrieykANySte3LBt+HtfJHru"
    "Yu+XSFlB+DhlvX+htFNzbY+gTzV0A+E/ykO/iNgbsH0C76O91dE1/1rNQT6gLQEV1pX3AT"
    "8yW9nFd21x1W7EMWxW5QCOenIumyn7LzZT95CbPZq/DC6+w02pnrQVRkf3bg+3rXgrPTiw"
    "8XH8+vLoIlIDiTN/OnrWt3/MsLy1yV4DiSssLOLk1zEMc21GRsOOkGv86TFhaKz94Un+oW"
    "Zi9ykrEohzGV2QsyCttsXYt7YIWXQvwtgL00X/BaaAIFuJQF8JZG/EEGiavGEulVt4T89v"
    "X1jzhpYkFFI6P5X8Kd30iT+An/+LLefF+2yY5MDMvwmmwyeTf6RnaWjL2dofveZPJ9NL6W"
    "sfIy/EIaJM/MUH80nEjDqRzZ3TJ1qhmuf+Jg5nVIN70DS6qx54XojPMcOuOcWcaI4MG9tM"
    "flhIJVWsHyVxMu9CNCQqESHryjgV948Frtwbv3fApjaEOm9y7eINdqCPwTVtB2q/Uwxeo9"
    "KfoGSDQxWJhks0D899F0HIiAf8cu3RGQxPsSd5u9mf8bqs4JeFlS/R9gKWyxAAW90gDgBa"
    "HtXpaKA14UG5CxpqXNjn1+8A58oPeRPPpURKR1vGBVqd3ZpsiSlNbM2PdnuzESSjdZm+1M"
    "x73BUJK6wDuYIWxHSOP78WCCT4bHMzSZ9m5uuoC+lDEvTosU9zjNLu5xmiru4ULMrQPExI"
    "QGVjoYk7eqZ80FPQ9o3FVfZsLfIojXtojL1aXgtpWWijAXFnP/rEzcg/bCG9Qg6nsMVZPs"
    "Pt0nUw9Do41dz1VoLa9lUJZ4uz576+5XjdVGFRI10YKUwXawwk/Lw1KPMT1l45sjDd+HlM"
    "0Aug0M03Z+xoLGKyB6pKY/QtshF0giW1qBrfWTRGJco6esbPXV7UueFTqUaJ21UH0i0MYu"
    "QbxGhITiWXZtxgbXYsGt9UelBPFXFfFHUa2A95uQ+xQvWtC0vijK/kUHYaPIvwm07Yy9yv"
    "1LufqRHWlUIE7AC4QfEb2DqirmE0R/i+ofNlZQSOo+ubo0HbBWsAqj2E82Jeh03AbZugap"
    "1kJiBTCyDiSVj1hhBXV/XJEohJAPCvkHEYQgVKcmdkLNqpMgVgWxehzr+oGYVRHWcdgOaD"
    "b7+gY6wILP5lOJJyAuJ0zssviLIhA1F4FQDR2yCv7luM8CidbBW0uqpw1L1OmJCLXGkbPv"
    "wDzLfC4xc8fExMR9hHkmMQqPxSMlKL4cMomyZFwlHyZ+yUdz4eaJ2Lap6jRPhIRm0VMbPK"
    "gs3XlNM0Tc0sIp1uDn4SSH2dnY0OLdEygq0zp256LI0nuRvfJepBZeseVSnXvRHrZiSLPh"
    "rkWPXG1sRyZVBB+h7IPImMHz9qbNuoXYqTZ/p9oYI4DxZaiUv0xGwwwqwBdIoKzpqgP+Dx"
    "i6XZtC3/nHYoNUqj3MN7rh6Mh+Rz7vn3WZUzld8ItXBzh7S6bk7ksEMtN2Hi16F3qD5J5j"
    "qu4ww+OyeyOUEN1ReXeIDbP3Ng05prOWbahakEHe5O0BlxBsQ72uHMRr2enQhdCBaz4DKi"
    "YmWB3hkjqaDuAgdqKuk0ik8s77Y8Xjo4+sp7KismIjW0fPpq5CebM2TEXbEbCBe7MHeq82"
    "IVYncZjYsohBHaY3NcomDx23bbmKsW52bnbp1hRzyCO4A2nYnGx3wSEemoNpmBa4BwrGXE"
    "PEGvp5+nYo0waQ961qu+jxbymelKsE+wax5dUneoqKxI3Wq9N6z/aiJ5zViMuXPDmKSsTc"
    "BU920iX7GL5H03plaZHBtVz9UY222qY4ZqMlPMQNngBytTvT1n0jL6FurBTDyNa1I3Jt4j"
    "nOzz5cBR1A3uRBPrnr3d6m2aPDuoQbpD9U722Pfi0OhBNiIqQwyw4pxcE55lpXd6SSpuQe"
    "RzhtHIRC6hvYtP6VlH9lrfvBxfyFnzST/RqyRbIYsagfMQaRZRokHxCs8Tfsgt4J+HwC+i"
    "dgtrmAH9XZ5gNUPsw2lxjt2ebT+7P35Pj9R3L8/hNus4AQNz17f3b1M0DwBZCvYQPFohXH"
    "7BNaW4wQuqzsxkN9jR1UnMPWDmrQgvCxiD2ZbU5uK2Hm6I7BBXQg0MLwoOoTGYWuWL2u6N"
    "lfvPElMSkRY5LPCJaIMUEQara3qm9I9SCGdpMXbsKU32PkSXDmqEJPSmmfVJHZ1fVLXW74"
    "R1Pl6QhnpIOoof+9gbaTUUYjuJarhP4VbVXIbfkMLZvmKSyAAnxxXx+cK+jpHRg4NtbakE"
    "P0Qne/STcY1e5iNZHwc3QzKwXZL+SY7ndFt6E0X8jrK8CnIdPzuafPniG66zEgmwK9Az18"
    "P8uC7mSrY3mqqRIB74NtcpM/8XO0+pPU59XVJbA35KMghg+3wDImylRh/+gQSXLR+3VulQ"
    "5B3DWduPO7jQN/T0J4T8qGhfmPSAr2TMwjEvvTfE/rBb2yjdMoFCksi5VF8WWbbLh1JoPh"
    "l1upC9zXGbp7uJ0O7skZ/2iGpuMHSb7p3U5o7RT/OLn+FDH4qi+MYjPnmJwC7OwZplGdUt"
    "KaPn1fiGIlzbIBfs/I28aQcUfWxITqArtNJZhM+o24TOyIiLCvK7evD7nba6PmlSLbvWbv"
    "9nrFKKRuYHON1z+WEGudf6yu2VvTFwtdxV+cMZrzOdG45P50w/N6dcMqKNEnZL4YUHvkYv"
    "JjQq0bv9VnVlNXF896GAiI1bDy1dA2N5bKNdxDidaN9XrKIzmKs8ko8LXd2Ayl94h2rz8d"
    "fJM4MfekusB9naHJw700nkjXZG/V8HiGxtJ0MCYnvYNmGJwi764hiY9zLvU8LtVGLb1yi5"
    "TGTHFnOEWlxCjfLQo+0RfpjuCu6t+2GLaTRGx7dPQ1qpy/Czwrk9LvkZwEyqCJiH5/c040"
    "EZgXKN2FdO4clTu1wIlYvBj/VIx+ymOfUghDRV1mbSyQgXEo0kKUq2dJ7M1qpVhcunBERJ"
    "jmRUxzbDxouiOTkJklzx6UKbk2KcSV+dgt+NdGx0jJ7l6IPACzRAXGDIwFl9ogLlVUh9tb"
    "dTg/d5ibxkgItmlSOSyTEc3m3pHMiKaPH1lXFOUzEsOQm9IIcfeDgXeMQo8GTbcEc4aqty"
    "NIfXoTCTmtGpvxRCvLfGRvSMOdUnsfuVVboOKiEiPRu7oGzWxI/Tom24H95t/ouGKmc/Hk"
    "LWAX5Mpk1a+LJtNsKV+Hm8pq0FbQsG+OhkWb1ZyPyAolBBW7lYoVW1TUS8SquuPWn+VyJU"
    "SFWhjDXXFcK6n0IJOMuDTG1xiijLDWmFSSbMFijr6C78jBEQ7sHICve1OJCaDD0H+2wefK"
    "vGnwbGejvXKPvriUAJBz9EVl3jR4wkFSaxIitBhPdX7wvi/TmpTOKsL2baiwqJ1MEIP2Yl"
    "gyhiVFR3aUJ8iTbpyQas32H5XBurbI5gcLLlBjMmKwMjeQV1byKtMA2h5gH7tBk83OzmiI"
    "pz6pC9zXGRrd3Hgn3INOsQ6ovipabCvoJxkvX+YL5N26LykqvKHFvaHrpemYtjw3TPVJJg"
    "OaE3umvCgZxdEDJKyC6YvOSRsMRZo87ZQkYSqYWHKczX7t0F0dzdF6pUcGd1FPc2SY7eBl"
    "9kpJZRARXD5UeidN8uuntgj6uOnsIcZiHmrG61icfymSkPy+HT3PrR9XpqVBa0eQRuQebQ"
    "Kozgwf1+XO8DUHvvhsH3Pg9xeu5bfnWhaFZuqM3Z+/OszKqznDOxBpE5Oy5yxte6mcXV7x"
    "jOtQooVDu/rsbG1j0dWbuxBBQlCM8dJjXFXcAmwy5wyelGvDfoh7mMmbUo/gjagsKVqFJ3"
    "F+a+UCzi35StctOIod+XirFuy2M0+SKGCYLCwyIWefHre1DGPNC2zX4+5E6BYrd2/SBS9L"
    "c4Xf2i/KGswJujbQ0QkwLa9wOI3CxQ1W5jMEBlQ0GzgmaxOeam++3br6w8OB9CO+9EdIVd"
    "AzwvhqpPFlQ8cxSpRzisuJeuWldShoOfpCJ3lO/Dl6KVnRD6X7IZi7+LogKiZMidLwx9YK"
    "rh5ISopOKN0JxGnlZvlw90JKVHRD6W6w4KNOvgUlKXg7giEsFoWyPeGYJR+HhKDogZ0M7+"
    "QqXUFEQ2DZ9YM7HtncVDiDPqqhZBjXzJW4SpRbjG9S/ygAcbhYVoBxW7fFS+Kc0jAKAO1P"
    "wweAuWGzd3EmjhfjiBFaAcz9+N3aCXLabi+Ac1SxqwLocN/TceLO7QSdoRg3qkBuLh9dkI"
    "guS0DriHDE5Lk/AXNzgzTgmHTjyshIBeor1tLAT9FTZKNM+GOtW69/B7oDbGg9QzuHi67+"
    "c4rQ0u6HB7R0vJ5FcJrGiwmm+tDGV04h4MzCWXme5lCmhVEVFWel0CdPpg8atGXWMpOdCs"
    "ySfdMpwUe4ncm9NLweDL90+PDzxbrAO5ihyfTh+nd6yj+aof5Yuh5MJ3J/dHd/K02lLkie"
    "mSHpt96dPJa+DaTvXRB5M0P3vcmEbIXivpK9Ue5H46m7OYp7hD9BGk8HNwNyMjicoZve4J"
    "accl9xq96wL93SU8Ehud/Nw/DavZ97hH/F9979Pd2UxT1IrmvFAkGqrhRzhKnmx5J5OoeP"
    "G/54sqiUIPqEH/S4+yFQg7l6IColPD+lwQ8tFS70Y2ICfuF4O/qeSNvoXH3BFBcPRlVeON"
    "NPi9uRg2xbet1JgnKMropFvBWpQqvCNVTMacF63AsA7q6bFQB9H9yopQjHNAzhFKoDYuEU"
    "OlKnUKqUAUNXEXUfxEYDJXGiuTFim4HtQCmOA1frXUdUz71Lm0Dai9fai6PL812HoXYFPN"
    "hyGOq33ZE923x6//79bPNRO/90Amabq/Ors9nmAs4Vktrkv/9wDjWSDrWG5tqA5MhE+IUo"
    "6V2wtsy1aeMG81d6egVJ9XrSCC+ai8UJ0KCqa+51BZnE2Zx2dB/wexRxhIcubuLwDl1Mwu"
    "ndWKc3u4BXMR+iL9tkx3fHdbf5bjfX6eZ63GbobvRN6gLyt4zrreqSjUfozx2P7kcTz3HJ"
    "49D15LrAP5qh/mh4MxjfUbepfzhD11KfVNTEJ/2jGfo+mH69Hve+D7sgOCQO3MG1PHqYEh"
    "eue1SmT0/PCnTq6Vn2zhBnyW61oMLkALJjSkKJJj9YJSNKailc4K9p8pwreCch1kK0q6+K"
    "EmDG68VOCAqyvLTvwlPQOAd7XKp9FVFqKADkIcZd/ycmJ3x0O4xzQ0cYyIXJtS9YUk5swV"
    "5kDVVW5gZbxcyy+HmjPS4nRnvp0AzlFXJtHhYItG5817JBG4VLnivoiRvkQEogXRxpRVXJ"
    "xJAGewIVA2p5cEdEW4B4DsBT6Tc6LwR1731cf7rr/UYhX716V25Hwy9+80g/9G9Hn1Pw65"
    "psbhzO+PqE2I6h9Q2b0vki6/EopAwxMlne5dzJIibXgsG7B8VDBISKwKumdEKFgVdF/Pmu"
    "g2ZHD3WL3fl1OhYH6NnUVXgNHUU33Mcm4VdMtDjJcyvqbluMTdh4q1dxuoTAE6QZqCssin"
    "ECdPsfmxZWRK7b7gQoNs1jxR0MrbWl2xBguBa6tYIaubBK+worv/sO9e+bMscLh1/7HX6T"
    "e6k/6N12wcfTGfoiDaUxfXNWxh1UhFPMphRTjKKjO6zpPlujDASajHiTbE9H+UFsSEvGY3"
    "nOUmVysE6LthD16vNFIVlYeIAOBNoI72WRKQO3ygb4MjVtKJrmx9UVxTgi0jortB7SCmPE"
    "mJpzySpfpAUI75uk4uVhBQPLM5hLca+Cdd1lQFt4VbO4hnQo0QK498ATEq0Bw7daK4gr8C"
    "Ep1zq0a5lCXNR0pwTUnpDAuTDOGskR0lXGhL0F66igwLsw3iUU6qRc69Cub862oKqvdWbB"
    "3y14xyRbh/hlEcAvs/G+ZMO9Muc6i2XK0/0Sgi2Aet/6n7aB/LFTEaHWFMs6no3TMpydnB"
    "unlXZ1HsXGabyOzp1cci6UDE9cgHGRvL6gW7c74EZ+WhzQbZoM521PhjSAvOy5n6ljbG0R"
    "LxputLDM/4EIKI7vIKPe2bTzrdI7F0m9C113Xm+ls/CWJh7l2MLXDVZ+HrtybeSiakEyuk"
    "lYM32PF2eIoRQVbZvr6+N3glTt+zhsJ8QV3ELMfA4xn+LlVTwN8YDrt28dtBVnQloQ/0Kb"
    "y1yIiFSS2tIgcKtPbDnCTNPe995gOhh+ke97v99J7kzIExSQlO+C5JkZmjx8vhtMac3f4H"
    "CGevf349E3ctI/IsV8f5H6XnFg94hd9jepFhzGQYuRdmSqZ7AtlMzFOC3YpkjLyqr6ZkXx"
    "5ZTT9AUEnqxKvaGiyaU7xuXaBO2eU5EihkKqA7ITCOJSbzl/wIIr8j01zgyMhNjbRvDfUH"
    "XyUj+36ynJezQ45blzNxpKv9MWNyNarSRxAqshd/h1Kl8Pbm6k8QQrI7H3pPzF79I4vBx7"
    "O0PkRtItfvg/30pdEH03Q6PpV2ncBfSlGQqL23OkYl4Zr3patgV09h58NfZmvtKdMgtvUl"
    "IkAZddeUXJgWbgv/fSGk2ebaonIFJkdfGRnhIVen7p0R5h8Ln6IC4nZpuy+ItNCA7eHTm5"
    "sOFMk+6WEhtVR292ZN1R1FmcmpvFngTN25PAm7wrQPreLXcwDm94XJN+UaTjy90O6d5BjM"
    "KOJaRbmesdY4CrqHPPKAvdRqxIZoysGIapUjx2BO0zvlsvuFmrMVspjrp0o4UqAO2O3K1t"
    "ZS+SqbWyV09g190ClB9ebYU2YcVVrCISIZWuHMFG1o9L3I5vunBFOxbm/3DGEyYUFEZgYV"
    "qFyY4w9Ks7RRSo7RGG35eKQ+psRCpr2MqrDZS5uXFoYCC+AbIXpAjHy1JXl2ClvAL8UcCG"
    "z7jLDDeK0H4HekA1Lcvltkm8oAIQfAGW+ZIOPtzXh+5QEETEBR4yLvDRMjfrEiUSknJ1UZ"
    "0HDBKs3JlFa0rwgBwItLA8Qi0pXdj+deSFuWGgnJfzEhNrBdb7znlxS0aWqDJZRXzDEYHP"
    "CHA4sLO1aeA1MncokSm0o9FT1DY8Jl28rtp8CRaCobineYpsxT3BkBRT3CcmWG2wZkzK5B"
    "GFl6jHpEgeSechPfkzsKABFbKRFlaosWZsQfAE105aG9/pTkLFbvBckqdiH7Cc/tud3GM1"
    "cNwHvsQKm5QUnVBBJ/BF1CTlWqGe1x1V4y8j3AM+ISgCOsoO96aUuX2T4GPVij+SKZARwF"
    "cVN4MxrSC4gCj4Y/dOR9YJhcMKgrFXIGpDFOYvBupOhfnrNmmpj7iTYc26F0+2GrKroF0x"
    "5xNtT+q+E74T2IquhZaoQxq8KLpjvwOkXDxG1FlSAxRfdatVuNRHF7yQpthkDbaPxtYorV"
    "uh2E9QY7ug9vLRMww4HhC4FUTANldwbmqvfg0NG+g729FNWFeEQd15hpaWWSJvezZYRLzJ"
    "xkRn8vDlC56q3CR075Aml18PCI08odnl3vEMPQzvetP+V9I6OEw+i4X8MpVve8y7d1Jr90"
    "yqp1o1nQoVVrhIbsXqqFiTH4PGurx40xH3n4K4NwLjY5Fx/TF7WH9klC/E+kIJ/iIuJyy5"
    "uhxiaf14i9XHWUpvB5vvKIrpbbX4ajA3MmvqpYNWixgePNX1iFrv6vCutq+4BgEgX8Q+wb"
    "q6d9rbhepvWMPHPwYscCcSvd2mlgB7X6tqbsswCv6IdpJvS/4rYSr8kbgk3G+NsxYEEyuY"
    "2LcBvGBi61+XBRPbMiaWjOcMncgb6luUIe/RKlZieG6aTxjSd+DORPAV6DSUHhviuqM/w5"
    "/Bn8qzotPuJmEff5KLlPJEpldCeKnYYEOIz80avEJGiFFdH1Kk8DApBwlpYoTb1+R7RKoE"
    "R+JZhK7UTF3JXkLIVWw1EGghq1FPhLrO2lsuc3j7zdukCVVWHTKcX7imjJhYXcC2de6I7m"
    "C7gqzJ2jQNqCA29IFMAnbcJcYRDug8DEej2xjl/HmQ5JQf7j5LeP6gswdupDsZQIv40UOH"
    "Lkb1Jc4+SIqKbijdDXPFIHYUfyckBEVQY+kH4Wg2E22Rn9HDT6Y/l0c3Twm2L0e3esejD1"
    "pOJul2xNuXTxqHvUi8ena4OmPzlA0tT6BYrD1G8+aWpGQrsN73BJNVWTkP+ENUVG4R5Co0"
    "eAN2AhEBeAnAdQ0ih7mFcR7mUSkBewnYF/jL0LozfDu+JsTat0lW5WqLRar12Apjl45cPi"
    "YqtkdKJjhztJxM0tVR3BhNSgpCoHxwAR29kL9cckKwEkLgjXiPcmIMgpGd7oxSkQaT6P2O"
    "7IEo6hpPzgY7lJQVhT+5aliKmp9lCrukJ980drWF+jZqyi0cURRfa/jDfRNDNnusFq8KGk"
    "syPC7iu9Cz7WHOLjVRDq5yI7SpYJWIkwpX44xoqdhyvSVmKqYqFIucWugGBPpqbVoY/Xfg"
    "zydkvqA/u26OqBfmbZLQJLflUtHA3DI3j0t8wbCgor2yg6Uquq+oztRgpZXIZIU8kV6lx6"
    "k+yOMnQplW8EL72FNuqZxdXvGgHEq0z3FVfckfMq+y0d2eEe3LNnksd3qf+12A/8zQoE8O"
    "yd8Z6vc/dwH+M0OfR/gk/rP7NpYV72HvLy7cgWoJQcEUlWaKAiT5ao8lxJr8eDRmHlI0jR"
    "UWmB0h5bff3/B+X+/Yriy+laqiHFAG7QWUSSgNuHBkc8OgJrNDryMiAtDUjIr44/BCmdbg"
    "2ays/Fi+XwWsZrty/WLjd7M2TEWrAKMHeqOWcUN1Jtx5gGWwSCGcWyikTdhwK3/UAwHh5F"
    "I6QXEwmupG7wQ1WmkMmU7ABtHkNzBwbI8ksoFL3WpuhTGdliLzG58A08J3SHFMe/zsGVqa"
    "GwvgUUtKiTtLWkCNfPxrtBgCsCHudA2ohq4+ebUQaP4fEVjolu3uC6TpmiC2mr42nAhi6+"
    "DE1hPksim95q2LaaolW9KfHjnt9oRYC0dy9XZ7gBkvS5UQFAmVZUkq1VBIeiR3B8TlRHZT"
    "Wfw9BYsb/7icwL8s/geOqXyzfdDQkL6G9cfeIvrqtL+97YBvdIpwygCPXj7Js8D9nYoXfs"
    "tCJjgeMZprzpLa39iIde9C9padQwcbrdTwxNeIJWrjrwaecGcDC64NRYWkYp9r1ZoG3R+L"
    "WMDsfbbq/rAixXB8iERlwMZayKTDuUw3r30L7YmKMzoPaRM3Ctc3E0rTKlt4/uqwApuzC0"
    "z47dsUolGZq9DdJFwmsZKM1S4vPS0hKYoG8SSoEQWIf0vhqFibRvPeU9OoGllmA76YoLBk"
    "S4d8hfo3n4odkxOPQFVUgodrBUTCVPkxCG92ZH1RlEaID8MmkgjZfvx4g5MiRAKfNz8w68"
    "GcZDGd+Oa+Qg14RTsBG+ToBrXfV5DoEKQ1HleLRbgdmGkBTbdVDIdNG9JbsbiEmj+NufUA"
    "lfY631Pek1sPCFKhkaSCcLvvye0uyBtB3hzhuBXkjSBvjo684RmuoUSp4do04zUxIxSaEH"
    "Lmg9TmmIIc2z855ig/1sorBo9/dDNE2zfML4oM84vsYX6RGuaO6SgGO2Mkc2KOybSICKts"
    "bsZjkRfSUEIAyuAMbXsDNdlkQHqNQckwn6NCCVSxlQjJngfvyMHx4ZsDHtl1WrgcDk9ExG"
    "K1AsqIK3QukBLgVxg3t1hUQHVPyH16YQH9I+sLjpi5YBA2iuqOuBoYPHfcEZFNcpNVN+L+"
    "KFbvyBM4AQvLXLnJXBB3Ks3Oege+k4Qt3QG28mr7GV4kiYsUvgJzqJoraPvBbfPNK937Vo"
    "OOohu2mx/GLoa0jw8tEjwXbqpLNo4jIZUb230Eo+dV3XnFg0uD6UtJNV2E4DWTLY91YVEb"
    "LCbURk6sCCWWzYilGEdo6azK0DmMYyDRujS16vnGcHZKw7u99FIovb+BjJfV/37AK6t03e"
    "HDPBTsguBwhgaTyQM55b7O0EQaTruA/J2hsfRNGk9cAfdohr4Ppl+vx73vwy4IDpPL0WHY"
    "uGyn0vaePAYHU2dyL/UHvdsu+Hg6Q1+koTSmb87KwF+x28nRHYNrGQgEmox4yWmqlmzaBt"
    "CezUa9+gnlMLxn41A+euKz7YiSny6vobXSDdYknB2umpQT6DKjgakRXSocOC7ZJnj3zI8e"
    "3JPdICuo+oVOuE52cp2QfGFux0ko1CJn3t4TNbQS6nBcSswO22aHYEOGhZmB83b7OnmPBo"
    "dddL6PR8MvXUBfCAcyfRgPXQ7EPZqhyXR0f09OeQcz1Lu9HX3vDftSFwSHzWBFAmqda3qK"
    "Sgm1pSrPounvMbSjZ7FtexWdJFyK0dG3w6ZaJDJ/xyKhiaIaLcG71jKhY7iAFsTj935pOm"
    "aH4XpNtDjJc79aflt5HTTe6oKdkmKYigqBArB5a5vobzag4o+Wsl7aQLEgUM3VWiGZQC+6"
    "w8gcKncLUW+zwRPzSY4r0zY3Fiu/saAfKJBuMq+KZ88vAzx//k5UGfcIqzLD3v3k64i4fL"
    "yjMmrLaTHCO4fvPn7HXIkO6feG1wNiUXZBcIh1yfv78egbUS/9I6KF3t/2+q4W6h6Rc79I"
    "fc+d5x41o+tECpIPbSFt/jRHnT9N6/MiBanmkADVgkoZtjcuJ4ym0qyOA1drw+MN4/BPoG"
    "JALcNJFJFqMLtQBQc5lX6jIAbJNP5w/umu9xsd6atX78rtaPjFbx4Z/v3b0ecE6viB0hGU"
    "CU2js4jg7PklLdkG/OtOqnGtCm5iJiYmJpnyAfdIWdvYnuOPuY8LCvK+Im7MHdgVkGP3wY"
    "2O7EEoyo7FpoAMeow11CvAdhK51XGN8cLZDPHHu1EJDQH6DE4t2jPZbFp0KBTLZCCb0AT5"
    "BDScAV8Ejknf4yVf01Unsj8Nwv/sF2iRiruk8O7jBv9qqIGHe2LbsvMWqv+IIlkK9mb+b6"
    "g6sh/56b/3kxBiT5mjPEFENHuRitBM/k5dKgZR1vhSEaJCrQuWPz8roLKen2WqrORSQmdK"
    "PDKlmLnEPZpMSXQm04fr34mXF7/MUG86le7up13gHZRh2yrenTgyafEpsTE5YUbsEIGiML"
    "XWolERvnTDH4PemDgIyMsMjXvD69FdF7ivMzT6Jo2vH6Qu8A5m6Cu+Ig+GXeAdNOFBOTp3"
    "Qqc3+ZU/x4cK4RmKvMzQt9Hgmrx1X2fobjCh2Tzu6wx97w2mAxrr4h7MUH90d98bkzb+0Q"
    "zd3Pa+fCGnvAM8E/b70j31PPhHzfVGKPZTCTI3KiWmx9LTo4a1cO4dmQIZAXx5Dt03WLig"
    "j0oJYqss9nv0fzYN7xa6Pxsc6nvs5RebNnorThzywsMYU3BeZcCI1B6rAgZnjrYs4MJQHh"
    "lD95fJaMgGOhBI5q7oqgP+Dxi6XZu60fnHYoNUSnPON7rh6Mh+Rz7vn5zqfhVdQADKdyYn"
    "/cYEMtN2Hi16F3qDpDPZ1le6oVi6w1gJbwxTyaIlYmKJflkQueObVfJyiUYPn28lcD+W+o"
    "PJwOsG33PvXoyP+rHUu00irZoWa8rOHvehxE4D/3hgrmWEu0EPPHpIKNE+Va/6tBURjrLn"
    "Gq9LPNiXJnGscMwlcSkxn5SfT7SlYi95hnkg0L7RfVqkhtZpdhGt01QVLRFsJUJ9mtQNVY"
    "b6FMmEUxWk6SQXf8d0uHTm1nHNMwdJiOtbUNMdCTnWa4cRuRO9fJIXvKPShjIMWm4L4MmG"
    "hbltFUSWafj7uzvmWlfFtlXNmU+JTFb0i4M7bcnD24UCbVrVKmPuoGKhEk7DmFibgN2zAy"
    "WYiLgVtqSk6ITyHkSyAHB3QFRKgF+VwhxbmXfUmaXovY6sM4qqzclpoECQvKvv7A7v1L9P"
    "S6GNPuDNCo53Ntpr3zDVpw5DyY5czdWxbdJOVoOGhUpNkCh0KuJuNOsabcAkhfUVwwAafN"
    "ZVaP8MSA2kV6CoKlzjcQHmkFTkd4PY3eB1t/4+PmWZL+ySFPV81AzN0J1uGLoN8QDQ7BOy"
    "IYCysSF4WZoGBN5p8nHurV7MjaEBw8QtNmsSqn8O/h+5I34gyH4DtPRbh21nFLUomkPZCA"
    "MDf5Biczk7AgERc9Hp5sdcuM8sF/UbSOwxHLUu1/QeSmcf2J5oGAf2pswJgT1ZEy2TuJ5s"
    "/sU0Lih6oHyaCFUsGejnhYJFpEQoGEcomA3/4uBCvdb7Yyve1zu0K2NBzTUsw4LGxAQHVH"
    "rOIIYWN/gRIQF9aeg3yNENbuyjUq2ZTfaMvOvjLFd9Kyoo8C+H/4viqMsS8MflBPpl1cS/"
    "NnqZbZgTggL/kkWhHGbZueJJwvsmZQbXbog4T4owkekC8pcUsu+Np24he3owQ/e3vd9pSr"
    "B3gM/0HmjSsPs6Q/3enTTuyaObG1K11D92U4dvpamfO0wPkxx2IQqoSN2K0+y6FafpuhWO"
    "BfH0JJMiMyV2OE8JC81qhyfMRbNsL4j5rQr0d6takb5Lg0OQOzeD8WQqf5Z60y4Ij4tPa1"
    "96912A/4SlsmVa7SL6rsLJr/LQ5wNVRmoa7VdzaaQAsNxnawvYx/FElcS84oIuB6gs0TR4"
    "D7KEmC/MGPI8GtsXERw2B4eN4A9+9i8iJFSkkr4y09bJN5W9mJd0B+TkL7OES2YxN6oras"
    "5hNhTbkUszfyxpMfrLjX6K5W7WQeIWDVZk3qRpkIoy5onW3J7CN0JwauI/tSfwHTQkrLb0"
    "vZ0iYGno8b0XstFhBMHGG5zkxcG6gTfraNutobA9QKWAujRtiIBOCjWDIILqHfi+1A0IdB"
    "qIOocYX+B5DWihZzeqFV9SllDR8iNha/0kkRt3hEtYzs5uR1f5s8RKNpS+dwH+M0ODoXw/"
    "Hn3B88ukCyJvmszPH5/bqyVPTdLvLnMnkqbk2tQHlUVSCa/6gb26VhnDMi7XpoG978nFXK"
    "2J4lsiqichKXjbHSOQ5d3UofRdmmzfH7tW5GLNrxRF5cSiIXjgY+GBRd2HBgx8UfdB1H1o"
    "WmeIug8Hh7axdR++Ext54oakdRikd+z6SR7nTa1t2Y40LUB5q6QIggbWOlQhoZKp7kULII"
    "AX3VnSiguuN+xngCCt00A3PPRLKbDI7UruWWQPxNSC68W4/iu1AWJwRbDcjWS5heokVKe3"
    "Db4oo1F3GY1S6RMibaKamYV/Ly9TwL4r7MeXjdq6LjjoBqsiDm0vKSrNKfX2Zh6xHNJJVO"
    "evLbxvb6RID9kv1OZP0SHelZM8IkQJ2xSqf6kuTaxIkzC8hWnhA/yXchS4M226yZlbq1LB"
    "eJ2QViQIDyPlYPjoMQUZQmArGVUvq/6AHcpS2obJYGNzwwg8CUF1VEN1uIOBx9ALJZocxN"
    "eMvDpm7azc4b3v8lktGeARyJXnMtFJESkB/m7Kz4EWabxArdYOc5X2LuUv05FGBTwVK1o1"
    "2gILHSkGgD+UFVk2yTLq6jHvwDQIjrc2yAaEugF/hlFwf5JCz39qUNEMssEePnECXpZ4gB"
    "EPxBJ/T4hsljtjfx+8PXT/CQ/uDn0OVnPcIBnDH/V6UCdIGOhEzgjnRyM1Ar9TyzAEvmyT"
    "NYPO3aj/axeQvzN0Mxj2bglPgF/KmO8V6wveg5RCf7JSDCM7UTmQatPSdX724SoY+ORN3l"
    "Cf3PVub9PKwEp5gvJmzZhO8lLsI1Iiy56nUuzRJQd1ItGrnL6kTnYU7KQ/GkvyTW9wS4uB"
    "Rd7NUP+r1P+VlgTzj2g87Vj6NiDxtcEh4SsnHl85oXylez64beztDH0bDa7Jafe1IUwkoR"
    "DSwyF7A9xAYP+byNdPgLFgrWe7eAgzFvAsmxM2ftEuac5XX5pobmzg2tJZQYTZ4zomJMb2"
    "LmNbZB8dOjAksBv5eiAhKLqgPMMFbVsv4eGLy4kOEMFRjQ2OsuFf8py5SdYW8jyQEplaJY"
    "N08KulcBrModAe7WWfmTtecxlCxK/IhEJiBi8/ykUZV1HGtQGYizKurZhOaKXQ9dIsEVic"
    "EhWz+g6GkWKU4QaiYuIh2BH9OWNfvoIOgOgNGjzXd772htfyYNgF3sEM9W+pT5G+ED6/P7"
    "iWhlNC57tHDXAtrhTrqcTDERMTD0fZh8MNAmXx8vmu3ahci9Cvwrdrq6YFZawmPrNqqGfP"
    "9gmxFqFaWYU1C6pQXzNcHNn6ekSkwVN3STW9jm3KVV0rMR3H5Vo0dvdO4bo4Zmkr+ejvoK"
    "I0mcqtfpgvFJ2odAuTEQZQTCmM36HBU0uHXJt+leR7aTwZYeUw/n6GPt8+jMckRMM7mKER"
    "vjyeyPdjaUK1xfj7GbrrTaXxgMSn+UeejNz/KvWmNIok/r6Mnll93Icon9CAGU6kAR4+El"
    "6kAdaTBsicbCoAV1T1KpBpGYH+GZIPT88vntzNr2NoKPSHZELu5WZIz+1CPWFOPevwZUeg"
    "xvQmfc+93RaYuDKCInTKeg0VIxtQf+OUAuMvuFMjtMhqEOVPm3Kfv+zcqeD53JpAJcOg6b"
    "Y0quwfW6Tcmv957jQmEopEQtGhEorS+37jdfThzo3Spwc5+3x7x8PwNLYVe997v3cB+TtD"
    "08GdJPeuaXR/eDxDE6nn5hfQ11KWX+VVthX+XRaV/e+x2JInLuJ/Nh2uSBa/fesYrFqCEe"
    "MLDc/IjsqJ4V2VLR3J1N7R3oskhh9ZRxS19uJjsFlVdVzNm6VzBjp5jrYZtimylZ5bsuZv"
    "NnAdqiQFfrb5cHr1Af89u8B/L+fK6Wxz9fH8I/774UyZbT69P8V/Py7UD10/vR54cJ4A3y"
    "8L5q9AITveWZqff59ciQ/w8UXU5zDdUrWg4uXGCBW6mSq0qjuvGFyNL141KtRkBbqsu6qI"
    "tyrbWZVc5h34g8vj7bdvIbJYCSqoR+UqUum0juNLEP/eGwSONQ6T0BPrAu9ghh7uv0q32F"
    "xzX2do9E0aTx/GQ2LChcfNMOMiKwLXpB+XExrvjuFiPLNRKNE6o+6y0GR0mTMXXaanIhEA"
    "IuKc3sJE0iDu4o3o8TvVwyvAcvi+rfo5joN2WH0Mx06sxWitI/eXpGgL/9JJHm9hRhptJS"
    "6+LxUnUtqPGProyab1eVGEDFg40AKGaT5hPPFpoDs2oClFj5ayXjKqCFZ43yJUg6rYMOKm"
    "I5UA3QXU5f4F6dBM0oFPNdq3SnTEwd/P0CJVf8rawRHxJsPdIYXL3PJlM0TKlHUB+VvGwi"
    "3SA9kdkML/LeyCIaKRhXM0Ae1ZITv6LMeOPmNVaiF7MjOW6bx6IaGQqK/JUTBERFccZrsw"
    "5QkimZgP/NuGJUUFk1G2FyJGBAchHQqJB6Cq+AuVWZiLO/iilQHNJwl2IjIAGxV8EQGfwW"
    "TEuyabzHAD22V/QBSIxAjoBeAQDmINzbUBKceAL7wDErZtXgkb8Ug2YaZ3hxZwyWAbLBX0"
    "aAMTAd0BComlAB6bwoi5qPGDOIOT/xXf+cDS7Sc6HNZ4xGvB/tDuLtWCDjn0gpNNh6w31t"
    "pkzXzFzMaIeKOtdum33l0XkL8kjLn3cD2YkjBmelDGoKt6R6XjCyEY3UtDTguPymBzGv8l"
    "gd790ZAGepNXWmyGFoZ3XxvQJwfms/bEqDSWzhLBYfUHh/mrdhze/No9vkybLI8qCvdo5m"
    "bOShvNrp8fSuy/eH7nH4sNUum+mPONbjg6st+Rz/tnXaRdDqC1lNQPFVEu5TIm1qYhvm9e"
    "I1D8ueCPiQlWqSz6BiQGOp+nMyrTYIWlMe5OF68NcnSDe5inZUVh9+OPBDv0gG8Ciyqy2P"
    "aWxRbVdSiNt2MpjkigV0sA56vDwZvoBy1dXXZYiX7ulZPcRL+wTZ31JLhI17fCuO5YUDSb"
    "S32Glq3zbQgQEWkhXXF2eVkkNuPyMjs2g1xLLPlrxs6nOSkka9aWp21At5ayAPgTHWbZsW"
    "weIyIidgHkpCx2CqvfdTH7z/8HobJldQ=="
)
