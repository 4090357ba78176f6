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
    "kind" VARCHAR(24) NOT NULL /* BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nAPPEAL_ANSWERED: APPEAL_ANSWERED */,
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
    "eJztfQuP4ji69l+xkD7trFSn1XXrC7NaiaZS3cxUAQeo7hkNq0xITJGt4DBJ6Oo65+x//2"
    "znnjghDgmElKXuIiR+Azx27Pd93ov/t7M2NWjYb3pbTXck5FgvnS743w5S1hAfMK6egY6y"
    "2YTXyAlHWRi0uULayTBouLAdS1EdfGmpGDbEpzRoq5a+cXQT4bNoaxjkpKnihjp6DE9tkf"
    "7XFsqO+QidFbTwhT/+hU/rSIM/oE3e/tGxt4t/Q3x3fOGPjuLIa9s7VB3Top8fO0c+MjxJ"
    "7rZ5kpc6NLTYT9Y10oqel52XDT33SX8cIOeWtiXfdyGrprFdo7D95sVZmSgQ0JFDzj5CBC"
    "3FgeQTHGtLACC/z4PLx8T9rWET90dGZDS4VLaGEwFsIYfnOrI8HM3kqTST5Q4HxKqJSPfg"
    "r2pTAB7JV/ivjxcXl5fvL95evvtwffX+/fWHtx9wW/p905fe/8f9MiFa7q0oZoPPg+GMfC"
    "ETjwF3fJAT/6EyiqO4UrQvQ/Td3uHqgEBkdx/4iOd1gn8i7IVw7LasGyKw+49MHPb+SrEy"
    "QPcFEqDjn3KKoK+VH7IB0aOzwm/fXeXg+bU36X/pTX56d/X3OKhD78oFvZSAV9MsaDPGdQ"
    "7AocjhIO50DgLw1XUBgK+uMwEml1Lj15veOQawJyFGcIER7K+1HAhHRFoI8cd3BSD++C4T"
    "YnIpDjEyHciDr9++ddPD9du3BbDFrTLBpdfi6Gr6I7S5xm8o0cLh+6EIxB+yEf6QAnhj2j"
    "p7Es5T3qJSpfQ3T0V+fTp0iLy6wl+AZ2QHAqUGdhLxFo5rYhwunyIGCjmxUNSnZ8XS5NQV"
    "88LMapu+tL5YJ88oSHmkwJFfSL5/1Oz+ApW4gZq6eLbbJF/57XZZ5J0RgsAyn7vgGZvdEG"
    "DjG9DhAiDS7Dfg8xb/Khsoj/iU7QDn2QQ2VAxo4XNIC84rQN06/2Uul8BRdONNJ9GT9X3K"
    "bt6Ay/CfrhXD2Nv0L7I6NGHeurx4/y6YqcibvLlpet+7u9tt0B9pWWjc6vsaVobGgd7epe"
    "EXc8FaFMjp3OXg316DOplZQa02klp9wj+eZy7w27dwKrgqMhVcZU8FVynrR7EeGfTeDP7I"
    "Iq299q0ANwfMmfQbHahr2/7LiIL4033vN4rv+sW7cjcafvabR0Dv340+JW15qG03XFxJKF"
    "GJyXPc2SQ2lM8vioxl3CpzMNNrcYCtLZKVpQMtbmdMUlIob6WVN/ydIAP9TOiD9ofD/G29"
    "gF+cX72/+nD57irAOTiTB28aSgMqNtd8EQi0jyG5vCgwX1xeZE4X5BIDXXmLHN3gni/Ssp"
    "WwgMdG/CgThmYiyN0BESGBfGnkoaLxIx8KCeTLIu/+CI6ZPRBondvsopDb7CLHbXbxtkkU"
    "Rx9ajr7UVdwbHQbVEb18lkd5qImGOynw2QoCXYN4TXJegG4Dc2vh9+T7rRfQogw0udmjab"
    "2AtfJCmGv0CMHzSjcgsM01XJgaFYTIMg0DauCnPphvL84/XoD+5d/TbPghPpBB2/zR2UDL"
    "dklW/OHQ2li6q/X4n+aGyQlqpxmzXja1s93g7wSVtczqhuy5MCHWNtO4ek03eC6YIEv4ea"
    "VAD/CXUpAK0/R6RL7JzE+n1wW9OfrUBZ/mqN8Fffz3HL+c49cL/HqBXy/x62VyKitEvhXh"
    "3rKpt2SfPMGM7shgNWGt6B+RCCoSkHSeHZB0ngpI0nR7Yyhc6EZEmjy+G0Mb67a9hVhPYj"
    "jpbjBKGWtnVCgBM14ioKOv4RvNU3dOy4jIwfemN5MS6MEfG92CNid8cak98WvYlMCHH16l"
    "nG1GVPLuxSyUbvKjjp/Lu8FNF7zFa9f0YTqWhjcSeYuXsG+D2ZebSe/bEL+9xCtab9iX7u"
    "7o1as5uuuNp/T4eo5mk95weitNJoPhZ3n0MMNn383RRPo6+pU2eT9Ho9kXaYK1vY8NWBJD"
    "ZZ6pEObp5SlRQeCX5iZc64q7C2JiAn4u+FPURbI30l1xa1pQf0S/wpfUdJcA3yMexsGNTq"
    "wb/uOPNP9suDhZynNg1McHID7AvxpSDqYzkaazyaCPkWZPNxWgK8Vu1lKEU7NsBsrZxFsk"
    "bYCSRCzu2RO8/XUCDSUjmi5Npg3p/VoEfjIiDj2y3KpcaNGbaBJh29bwFMn6QlhB//ftCV"
    "cbcToQ8e09jPn0d/jEFiLBZRS238mFS9+h9RIQ0SByG7BSbPxf6wIa7wEijDON5zYNDZgI"
    "AtvRDQMY5qMNdJTmvuv4ACbXnXADEB5IsNuNUdzOctjtZjF8R+Sfqqf4otMC7yBPywpjpS"
    "pjJTFZ7alTJ1ylJ9YhRZXq9Hjk1qprXdXp99+SugkT+KiT3+IhkV7bM5rmr/ChkGwlpUS4"
    "/6tbNYVP+DA+4VCbLgpxKFGNjtIgeKv3kBnwOzTS6OYnZgZCbdJIymdnRjw+G6jqiqE7zN"
    "DynFoeCTkRPJcVPHd6/skGO3hJkZ7vDA34k2kaUEEZqVWBUAK7BZaqCzJ/yj0sZJ9Gozty"
    "5yC76tMgmT71cP9JwkYhHba4ke5kOKuO7jNsGPMnXIavBH7hMnxVLsOGTTPH8BgKH5jwgT"
    "XdBxZ5phkEWfyJz+bE4tOMYMEECyZYsJpYMPLKAbDfvoVeulqohKVpaFCTeWFOiLUv66EW"
    "sFULkqJ5Kl5QeMBOiLWO3D3/UMT9/CHb/fwhBbTuvPDDHBVq34gu4uPPdvGnPfwmchS+ws"
    "0RkdbxvNfFSgvnVBZO1b3FADHG75TUq9Qy6BpfpA3VRQ5d/ElwwrVywhzJ/8xwleoCkU9Q"
    "ESwWgpwRqLEvctlBIyc5oeSDaFra3kHvI3KPNo0yLkImOqOq5hYxVAQfzBGCMxP/KUJz+Y"
    "RLL7xpS4YfJ4Plcf4M9ir0BmQzV6HrQbBWgrUSrJVgrU7OMPIrGslZEXJ5JhJDuBWgH9pa"
    "CnCkv5dnrKclW0doVb8Jztpc6AYnGxDKCDqg2AAXNuqrs1FPFsX9Qwf67l3aChIyHV3d95"
    "Ec0pu0FaJjBKGcJFAWXEILIhXKm5XpmHvCNfHvNiY3aytmNlI2Nv6Be4I19W7TWpiwZe2o"
    "q30nqm8KvsnUvVdboVIcB643+w6onnuXNoF0fH52Rr4PbCE5G1O7DFN9qgKtqbPVXvr+3V"
    "qCVIm0ZUilmWnKnjKRn5bsNyq6+SSAiroCJM0prG6tPFoQaj+DJ7hxvIIgz7qz0izlWTGA"
    "YoONZZrLzJ0m97ylYNJPlEm3VXOTQfEWqHDpCzeZeuyMv4xmoy6gL3NEX+Te8Ebuj+7Hvc"
    "lgOhp6FxNnk49KoXC7IpUqL7JLVV6kalV+h5bN3B40m5mMiDS5Y0pHNBYKaMyJZ0xC7MAf"
    "jmyvlIvrdzwwJ8RaCPW7IqP5XfZofpcazY/6d4i4d4KJSonsvdLJkySvCbGKBeTud+uLtC"
    "7UsZbQaEXTLGhz1Q6IiLQO46vrIvUurrPrXVwnAfY1UP5ZJCkpsrBFFvbJwC+ysA+UhZ3t"
    "Kj1MOqdPPeVmdUb4qSLJnXKEIStGMmCkQCh/BtaKBoHi0LqiS92yHVJPVEdvQPidbIAgtj"
    "yA6w6FVpc29t+BBelBm5xbs0mI+j9yD5Li6NU/BHfBmPgU23428aO3UuwVj8aVEmxDYMkB"
    "lFtDV6nzkHsT25ic0Lv2Wvh5FqhiBUV8wr+gmrDfDgRHnbdqrSaylwJwR9a2z1t8H9bKH7"
    "mau+TTFVJ+DBruXOtvFd3YYusTLF4A+Uzwk+7gNwbuHkC76O90d0181bNSz6gLQEd0pX3G"
    "Tczn9HJe2V33WLGPWRS7QSGcH4uky37Mzpf96CXMZq/CS6+z02hnrgdRkcPZgW/rXQsuzq"
    "/eX324fHcVLAHBmbyZP21du+NfXlrmugTHkZQVdnZpmoM4tqEmY8NJN/h1nrSwUHwOpvhU"
    "tzB7kZOMRTmMqcxekFHYZuda3ANrvBTibwHslfmM10ITKMClLIC3NOIPMkhcNZZIr7ol5H"
    "evr3/ESRMLKhoZzf8S7vxGmsRP+MeX9eb7sk12ZGJYhjdkk8n70Veys2Ts7RyNe9Ppt9Hk"
    "RsbKy/AzaZA8M0f90XAqDWdyZHfL1Kk5kn7r3ctY0X+4m3VB5M0c9cZjqXcn94bTb9KEfE"
    "TiRDPCBohzmteZ3fTOL6kCXxaiQi5zqJBLZgkkgge3WhCXE8pZaeXMX4m40I8ICWVMeP9O"
    "Bn7h/Wu192/s+SMm0IZMz1+8Qa7FEfg2rKDtTstjhk0DUjAOkEhksDTJRoP476PpOBAB/4"
    "5dupsgiRUmrjp7u/g3VJ0z8LyitgPAUtjaAQp6ocHDS0L5Pa8UBzwrNiBjTUubLIf84D24"
    "RO8jefSpiEjrOMWq0sKzzZgVKcuZsWfQbkMmlG6yNtuZTXqDoSR1gXeAjY7hTJqMJ4MpPh"
    "kez9F01ru97QL6Usa8OC9SGOQ8uzDIeaowiAsxtw4QExMaWOlATt6KoDUXAz2icVd9iQp/"
    "eyFe2yIuV5eC21ZKK8JcWMy9tzJxD9oLT1KDaPMJVE2yc3WfTD0MjTZ2PVehtbyWQUnj3f"
    "rsnbvXNVYbVUjURAtS9tvBCj8tLUu9zfSUjW+ONHwfUnID6DYwTNv5GQsaL4DokZr+CG2H"
    "XCBJcGkFttZPEkl1jZ6ystVXty95VuhQonXWQvVJRFu7BPEaERKKZ9m1GRtcyyW31h+VEs"
    "RfVcQfRbUC3m9K7lO84EHT+qIo+xcdhI0i/6bQtjP2Ofcv5epHdqRRgRgDL4h+RPQOqqqY"
    "TxD9Lap/2FhBIWn/5OrKdMBGwSqMYj/ZlKDTcRtk6xqkWguJM8DIOpBUTWKFJNT9cUUiGE"
    "I+KOQfRACDUJ2a2Ak1q06CWBXE6mms60diVkVYx3E7oNns6yvoAAt+N59KPAFxOWFil8Vf"
    "FJCouYCEauiQVSwwx30WSLQO3lrSRG1YosZPRKg1jpxDB+ZZ5vcSM3dMTEzcJ5ijEqPwWD"
    "xSguLLIZMoS8ZVLmLql4s0l26OiW2bqk5zTEhoFj21xYPK0p2XNEPELS2cYg1+Hs5ymJ2t"
    "DS3e/YSiMq1jd66KLL1X2SvvVWrhFds11bmP7XGrjTQb7lr0yPXWdmRSgfARyj6IjBk8b1"
    "/brFuIXW7zd7mNMQIYX4ZK+ct0NMygAnyBBMqarjrg/4Ch27Up9J1/LLdIpdrDYqsbjo7s"
    "N+Tz/lmXOZXTBb94NYSzt3NK7txEIDNt59Gid6E3SO5XpuoOMzwuuzdCCdEdlXeH2Gz7YN"
    "OQYzob2YaqBRnkTd7+cQnBNtT6ykG8ll0SXQgduOEzoGJigtURLqmT6QAOYifqOolEKu+9"
    "t1Y8PvrEeiorKis2snX03dRVKG83hqloewI2cG/2QO/VJsTqJA4T2x0xqMP0hkjZ5KHjti"
    "1XbdbNzs0u+5piDnkE9yANm5PtLjjEY3MwDdMCD0DBmBuIWEM/T98OZdoA8qFVbRc9/u3I"
    "k3KVYN8gtrz6RE9RzbjRenVa79ld9ISzknH5kicnUcWYu+DJXrpkH8P3aFovLC0yuJarP6"
    "rRVrsUx2y0hIe4wRNArnZn2rpv5CXUjbViGNm6dkSuTTzH5cX7d0EHkDd5kE/ve3d3afbo"
    "uC7hBukP1Xvbo1+LA+GEmAgpzLJDSnFwjrnR1T2ppBm5xwlOG0ehkPoGNq1/JaVjWet+cD"
    "F/4SfNZL/+bJEsRizqR4xBZJkGyQcEG/wNu6B3Bj6dgf4ZmG+v4Ad1vn0Plffz7TVGe779"
    "+PbiLTl++4Ecv/2I2ywhxE0v3l68+xkg+AzI17CBYtGKY/YZrS1GCF1WduOxvsYeKs5xaw"
    "c1aEH4UMSezDYnd5Uwc3TH4AI6EGhheFD1iYxCV6xeV/TsL974kpiUiDHJZwRLxJggCDXb"
    "W9W3pHoQQ7vJCzdhyh8w8iQ4c1KhJ6W0T6rI7Ov6pS43/KOp8nSCM9JR1ND/3kLbySijEV"
    "zLVUL/irYq5Lb8Di2b5iksgQJ8cV8fXCjo6Q0YODbW2pBD9EJ3r0o3GNXuYjWR8HN0IywF"
    "2c/kmO6VRbewNJ/J6wvApyHT83mgz54jumMyIBsKvQE9fD/Lgu5kq2N5qqkSAe+DbXKTP/"
    "FztP6T1OfV1RWwt+SjIIYPt8AyJspUYf/oEEly0ft1bpUOQdw1nbjzu40Df09CeE/KhoX5"
    "j0gK9kzMIxKH03zP6wW9sk3XKBQpLIuVRfFlm2y4daaD4ec7qQvc1zm6f7ibDcbkjH80R7"
    "PJgyTf9u6mtHaKf5xcf4oYfNUXRrGZc0xOAXb2DNOoTilpTZ+/LUSxkmbZAL9l5G1jyLgj"
    "a2JCdYHdphJMJv1GXCZ2RETY15Xb18fcKbZR80qRrWKzd4p9xyikbmBzjdc/lhBrnX+srt"
    "lb05dLXcVfnDGa8znRuOThdMPLenXDKijRJ2Q+G1B75GLyY0KtG7/VZ1ZTVxfPehgIiNWw"
    "8tXQNreWyjXcQ4nWjfV6yiM5irPNKPC129gMpQ+Idq8/G3yVODH3pLrAfZ2j6cNYmkylG7"
    "Jpang8RxNpNqA7qXoHzTA4Rd5dQxIfF1zqeVyqjVp65RYpjZniznCKSolRvl8UfKIv0h3B"
    "XdW/bTFsZ4nY9ujoa1Q5fxd4Vial3yM5CZRBExH9/uqcaCIwL1C6C+ncOSp3aoETsXgx/q"
    "kY/ZTHPqUQhoq6ytpYIAPjUKSFKFfPktjb9VqxuHThiIgwzYuY5th40HRHJiEzK549KFNy"
    "bVKIK/OxW/CvrY6Rkt29EHkAZokKjBkYCy61QVyqqA53sOpwfu4wN42REGzTpHJcJiOazb"
    "0nmRFNHz+xrijKZySGITelEeLuBwPvGYUeDZpuCeYMVW9PkPr0JhJyWjU244lWlvnI3pCG"
    "O6V2HLlVW6DiohIj0bu6Bs1sSP06JruB/erf6LRipnPx5C1gF+TKZNWviybT7Chfh5vKat"
    "BW0LCvjoZF2/WCj8gKJQQVu5OKFVtU1EvEqrrj1p/lciVEhVoYw11xXCup9CCTjLg0xjcY"
    "ooyw1phUkmzBYo6+hm/IwQkO7ByAb3oziQmgw9B/dsHnyrxq8Gxnq71wj764lACQc/RFZV"
    "41eMJBUmsSIrQYT3V+8L4v05qUzirC9m2osKidTBCD9mJYMoYlRUd2lCfIk26ckGrN9h+V"
    "wbqxyOYHSy5QYzJisDI3kFfW8jrTANodYB+7QZPNzs5oiKc+qQvc1zka3d56J9yDTrEOqL"
    "4qWmwr6CcZL1/mM+Tdui8pKryhxb2hm5XpmLa8MEz1SSYDmhN7prwoGcXRAySsgumLzkkb"
    "DEWaPO2UJGEqmFhynM1+7dB9Hc3ReqUnBndRT3NkmO3hZfZKSWUQEVw+VHonTfLrp7YI+r"
    "jp7CHGYh5qxutUnH8pkpD8vj09z60fV6alQWtPkEbkHm0CqM4MH9flzvA1B774bB9z4PcX"
    "ruXX51oWhWbqjN1fvDjMyqs5wzsQaROTcuAsbXulXFy/4xnXoUQLh3b12dna1qKrN3chgo"
    "SgGOOlx7iquAXYZM4ZPCnXhv0QDzCTN6UewStRWVK0Ck/i/M7KBZxb8pWuW3ASO/LxVi3Y"
    "b2eeJFHAMFlYZELOPj1uaxnGmhfYrsfdidAtVu7epAueV+Yav7WflQ1YEHRtoKMzYFpe4X"
    "AahYsbrM3vEBhQ0WzgmKxNeKq9+W7r6g8PB9KP+NIfIVVBzwjjq5HGlw0dxyhRzikuJ+qV"
    "l9ahoOXoS53kOfHn6KVkRT+U7odg7uLrgqiYMCVKwx9bK7h6ICkpOqF0JxCnlZvlw90LKV"
    "HRDaW7wYKPOvkWlKTg7QiGsFgUyvaEY5Z8HBKCogf2MryTq3QFEQ2BZdcP7nhic1PhDPqo"
    "hpJhXDNX4ipRbjG+Sf2jAMThYlkBxm3dFi+Jc0rDKAC0Pw0fAeaGzd7FmThejCNGaAUw9+"
    "N3ayfIabu9AM5Rxa4KoMN9TyeJO7cTdIZi3KgCubl8dEEiuiwBrSPCEZPn/gwszC3SgGPS"
    "jSsjIxWoL1hLAz9FT5GNMuGPjW69/B3oDrCh9R3aOVx09Z9ThJZ2PzygpeP1LILTNF5MMN"
    "XHNr5yCgFnFs7K8zSHMi2Mqqg4K4U+eTJ90KAts5aZ7FRgluyrTgk+we1MxtLwZjD83OHD"
    "zxfrAu9gjqazh5vf6Sn/aI76E+lmMJvK/dH9+E6aSV2QPDNH0m+9e3kifR1I37og8maOxr"
    "3plGyF4r6SvVHGo8nM3RzFPcKfIE1mg9sBORkcztFtb3BHTrmvuFVv2Jfu6KngkNzv9mF4"
    "497PPcK/4ltvPKabsrgHyXWtWCBI1ZViTjDV/FQyTxfwccsfTxaVEkSf8IOedj8EajBXD0"
    "SlhOenNPihpcKFfkxMwC8cbyffE2kbnasvmOLiwajKC2f6aXF7cpBtS687S1CO0VWxiLci"
    "VWhVuIaKOS1Yj3sBwN11swKgx8GNWopwTMMQTqE6IBZOoRN1CqVKGTB0FVH3QWw0UBInmh"
    "sjthnYDZTiOHC92XdE9dy7tAmkg3itvTi6PN91GGpXwIMth6F+ux3Z8+3Ht2/fzrcftMuP"
    "Z2C+fXf57mK+vYILhaQ2+e/fX0KNpENtoLkxIDkyEX4hSnoXbCxzY9q4weKFnl5DUr2eNM"
    "KL5nJ5BjSo6pp7XUEmcTanHd1H/B5FHOGhi5s4vEMXk3B6N9bpzS7gVcyH6Ms22fHdcd1t"
    "vtvNdbq5Hrc5uh99lbqA/C3jequ6ZOMJ+nMno/Fo6jkueRy6nlwX+Edz1B8NbweTe+o29Q"
    "/n6Ebqk4qa+KR/NEffBrMvN5Pet2EXBIfEgTu4kUcPM+LCdY/K9On5RYFOPb/I3hniItmt"
    "FlSYHEB2TEko0eQHq2RESS2FC/w1TV5wBe8kxFqIdvVVUQLMeL3YCUFBlpf2XXgKGudgj0"
    "u1ryJKDQWAPMS46//E5ISPbo9xbugIA7k0ufYFS8qJLdiLrKHK2txiq5hZFj9vtMflxGgv"
    "HZqhvECuzcMCgdaN71o2aKNwyQsFPXGDHEgJpIsjragqmRjSYE+hYkAtD+6IaAsQzwF4Jv"
    "1G54Wg7r2P60/3vd8o5OsX78rdaPjZbx7ph/7d6FMKfl2Tza3DGV+fENsztL5hUzpfZD0e"
    "hZQhRibLu5w7WcTkWjB4D6B4iIBQEXjVlE6oMPCqiD/fddDs6aFusTu/TsfiAH03dRXeQE"
    "fRDfexSfgVEy3O8tyKutsWYxM23ulVnK0g8ARpBuoai2KcAN3+x6aFFZHrtjsDik3zWHEH"
    "Q2tj6TYEGK6lbq2hRi6s077Cyu++R/37pszxwuHXfoffdCz1B727LvhwPkefpaE0oW8uyr"
    "iDinCK2ZRiilF0dIc13WdrlIFAkxFvku3pKD+IDWnJeCwvWKpMDtZp0RaiXn2+KCQLCw/Q"
    "gUAb4b0uMmXgVtkAX6emDUXT/Li6ohhHRFpnhdZDWmGMGFNzLlnli7QA4UOTVLw8rGBgeQ"
    "ZzKe5VsK77DGgLr2oW15AOJVoA9wF4QqI1YPjWGwVxBT4k5VqHdi1TiIua7pSA2hMSOBfG"
    "WSM5QrrKmLB3YB0VFHgXxruEQp2Uax3a9c3ZFlT1jc4s+LsD75hk6xC/LgL4dTbe12y41+"
    "ZCZ7FMebpfQrAFUB9a/9O2kD92KiLUmmJZp7NxWoazk3PjtNKuzpPYOI3X0bmXS86FkuGJ"
    "CzAuktcXdOtuB9zIT4sDuk2T4bztyZAGkJc99zN1jG0s4kXDjZaW+T8QAcXxHWTUO5t2vl"
    "V65yKpd6HrzuutdBbeysSjHFv4usHKz2NXro1cVC1IRjcJa6bv8eIMMZSiom1zfX38TpCq"
    "fR/H7YS4gluImc8h5lO8vIqnIR5w/fatg7biTEgL4l9oc5kLEZFKUlsaBG71iS0nmGna+9"
    "YbzAbDz/K49/u95M6EPEEBSfkuSJ6Zo+nDp/vBjNb8DQ7nqDceT0ZfyUn/iBTz/UXqe8WB"
    "3SN22d+kWnAcBy1G2pGpnsG2UDIX47RgmyItK6vqmxXFl1NO0xcQeLIq9YaKJpfuGJdrE7"
    "QHTkWKGAqpDshOIIhLveb8AQuuyffUODMwEmKvG8F/Q9XJS/3crack79HglOfO/Wgo/U5b"
    "3I5otZLECayG3OPXmXwzuL2VJlOsjMTek/IXv0uT8HLs7RyRG0l3+OH/dCd1QfTdHI1mX6"
    "RJF9CXZigsbs+RinllvOpp2RbQ2Qfw1djbxVp3yiy8SUmRBFx25RUlB5qB/8FLazR5tqme"
    "gEiR1cVHekpU6PmlR3uEwefqg7icmG3K4i82ITh6d+TkwoYzTbpbSmxUHb3ZiXVHUWdxam"
    "4WexI0b08Cb/KuAOmxW+5gEt7wtCb9okjHl7s90r2DGIU9S0i3Mtc7xgBXUeeeURa6jViR"
    "zBhZMQxTpXjsCdonfLdecLNWY7ZWHHXlRgtVANo9uVvbyl4kU2tlr57AvrsFKD+82gptwo"
    "qrWEUkQipdOYKNrB+XuBvfdOGKdizM/+GMJ0woKIzAwrQKkx1h6Fd3iihQuyMMv60Uh9TZ"
    "iFTWsJUXGygLc+vQwEB8A2QvSRGO55WursBaeQH4o4ANv+MuM9woQvsN6AHVtCyX2ybxgg"
    "pA8BlY5nM6+PBQH7pHQRARF3jMuMBHy9xuSpRISMrVRXUeMUiwcmcWrSnBA3Ig0MLyCLWk"
    "dGH715GX5paBcl7OS0ysFVgfOufFLRlZospkFfENJwQ+I8DhyM7WpoHXyNyhRKbQnkZPUd"
    "vwlHTxumrzJVgIhuKe5imyFfcEQ1JMcZ+aYL3FmjEpk0cUXqIekyJ5JJ2H9OTPwIIGVMhG"
    "WlihxpqxBcET3DhpbXyvOwkVu8FzSZ6KfcRy+q93co/VwHEf+BIrbFJSdEIFncAXUZOUa4"
    "V6XndUjb+McA/4hKAI6Cg73JtS5vZVgo9VK/5IpkBGAF9V3AzGtILgAqLgT9w7nVgnFA4r"
    "CMZegagNUZi/GKh7Feav26SlPuJOhjXrXjzbaciug3bFnE+0Pan7TvhOYCu6FlqiDmnwrO"
    "iO/QaQcvEYUWdFDVB81a1W4VIfXfBMmmKTNdg+GlujtG6FYj9Bje2COshHzzHgeEDgVhAB"
    "21zDham9+DU0bKDvbUc3YV0RBnXnO7S0zBJ5u7PBIuJNNiY604fPn/FU5Sahe4c0ufxmQG"
    "jkKc0u947n6GF435v1v5DWwWHyWSzkl6l822PevZNau2dSPdWq6VSosMJFcitWR8Wa/Bg0"
    "1uXFm454+BTEgxEYH4qM6w/Zw/oDo3wh1hdK8BdxOWHJ1eUQS+vHO6w+zlJ6e9h8J1FMb6"
    "fFV4O5kVlTLx20WsTw4KmuR9R6V4d3tX3FNQgA+SL2GdbVvdPeLlR/wxo+/jFgiTuR6O02"
    "tQTY+1pVc1uGUfBHtJN8W/JfCVPhj8Ql4X5rnLUgmFjBxL4O4AUTW/+6LJjYljGxZDxn6E"
    "TeUN+hDHmPVrESwwvTfMKQvgH3JoIvQKeh9NgQ1x39O/wZ/Kl8V3Ta3STs409ykVKeyPRK"
    "CK8UG2wJ8bndgBfICDGq60OKFB4m5SAhTYxw+5p8j0iV4Eg8i9CVmqkr2SsIuYqtBgItZD"
    "XqiVDXWXvLZQ5vv3mbNKHKqkOG8wvXlBETqwvYts4d0R1s15A1WZumARXEhj6QScCOu8Q4"
    "wQGdh+FodBejnD8Nkpzyw/0nCc8fdPbAjXQnA2gRP3rs0MWovsTZB0lR0Q2lu2GhGMSO4u"
    "+EhKAIaiz9IJzMZqIt8jN6+Mn05/Lo5inB9uXoVu949EHLySTdjXj78knjsBeJV88OV2ds"
    "nrKl5QkUi7XHaN7ckpRsBdaHnmCyKivnAX+MisotglyFBm/ATiAiAC8BuK5B5DC3MM7DPC"
    "olYC8B+xJ/GVp3hm/H14RY+zbJqlxtsUi1Hlth7NKRy8dExQ5IyQRnTpaTSbo6ihujSUlB"
    "CJQPLqCjF/KXS04IVkIIvBLvUU6MQTCy051RKtJgGr3fiT0QRV3jydlgj5KyovAnVw1LUf"
    "OzTGGX9OSbxq62UN9GTbmFI4riaw1/uG9iyGaP1eJVQWNJhqdFfBd6tj3M2aUmysFVboQ2"
    "FawScVLhapwRLRVbrnfETMVUhWKRU0vdgEBfb0wLo/8G/PmEzGf0Z9fNEfXCvE0SmuS2XC"
    "kaWFjm9nGFLxgWVLQXdrBURfcV1ZkarLQSmayQJ9Kr9DjVB3n8RCjTCl7oEHvKrZSL63c8"
    "KIcS7XNcVV/yh8yrbHR3Z0T7sk0ey53ep34X4D9zNOiTQ/J3jvr9T12A/8zRpxE+if/sv4"
    "1lxXvY+4sLd6BaQlAwRaWZogBJvtpjCbEmPx6NmYcUTWOFBWZHSPntDze839Y7tiuLb6Wq"
    "KAeUQXsBZRJKAy4d2dwyqMns0OuIiAA0NaMi/ji8UKY1eDYrKz+W71cBq9muXL/Y+N1uDF"
    "PRKsDogd6oZdxQnQl3HmAZLFII5w4KaRs23Mkf9UBAOLmUTlAcjKa60TtBjVYaQ6YTsEE0"
    "+Q0MHNsjiWzgUreaW2FMp6XI/MZnwLTwHVIc0wE/e45W5tYCeNSSUuLOihZQIx//Ei2GAG"
    "yIO10DqqGrT14tBJr/RwSWumW7+wJpuiaIraavDWeC2Do6sfUEuWxKr3nrYppqyZb0p0dO"
    "uz0h1sKRXL3dHmDGy1IlBEVCZVmSSjUUkh7J3QFxOZHdVBZ/T8Hixj8uJ/Avi/+RYypfbR"
    "80NKSvYf1xsIi+Ou1vbzvgW50inDLAo5fP8ixwf6fipd+ykAmOR4zmmrOk9jc2Yt27kL1l"
    "F9DBRis1PPE1Yona+KuBJ9zZwIIbQ1EhqdjnWrWmQffHIhYwe5+tuj+sSDEcHyJRGbCxFj"
    "LpcC7TzWvfQnui4ozOY9rEjcL11YTStMoWXrw4rMDm7AITfvs2hWhU5ip0NwmXSawkY7XL"
    "S09LSIqiQTwJakQB4t9SOCrWptF88NQ0qkaW2YAvJigs2dIhX6H+zadix+TEI1AVleDhWg"
    "GRMFN+DMKbnVhfFKUR4sOwiSRCth8/3uCsCJHA580PzHqwIFlMZ765r1ADXtHOwBY5ukHt"
    "9zUkOgRpjcfVchluB2ZaQNNtFcNh04b0ViwuoeZPY249QKW9zveU9+TWA4JUaCSpINzuB3"
    "K7C/JGkDcnOG4FeSPIm5Mjb3iGayhRarg2zXhNzAiFJoSc+SC1OaYgxw5PjjnKj43ygsHj"
    "H90M0fYN86siw/wqe5hfpYa5YzqKwc4YyZyYYzItIsIqm5vxWOSFNJQQgDI4Q9veQk02GZ"
    "DeYFAyzOeoUAJVbCVCsufBG3JwevjmgEd2nRYuh+MTEbFYrYAy4gqdC6QE+BXGzS2XFVDd"
    "U3KfXlhA/8T6giNmLhiEjaK6I64GBs8dd0Rkk9xk1Y24P4rVO/IEzsDSMtduMhfEnUqzs9"
    "6AbyRhS3eArbzYfoYXSeIiha/AAqrmGtp+cNti+0L3vtWgo+iG7eaHsYshHeJDiwTPhZvq"
    "ko3jSEjl1nYfweh5VXde8ODSYPpSUk0XIXjNZMtjXVjUBosJtZETK0KJZTNiKcYRWjqrMn"
    "QO4xhItC5NrXq+MZyd0vDuLr0USh9uIONl9b8f8Moq3XT4MA8FuyA4nKPBdPpATrmvczSV"
    "hrMuIH/naCJ9lSZTV8A9mqNvg9mXm0nv27ALgsPkcnQcNi7bqbS7J0/BwdSZjqX+oHfXBR"
    "/O5+izNJQm9M1FGfgrdjs5umNwLQOBQJMRLzlN1ZJN2wDas9moVz+hHIf3bBzKJ098th1R"
    "8tPlDbTWusGahLPDVZNyAl1mNDA1okuFA8cl2wTvgfnRo3uyG2QFVb/QCdfJXq4Tki/M7T"
    "gJhVrkzDt4ooZWQh2OS4nZYdfsEGzIsDQzcN5tXyfv0eCwi863yWj4uQvoC+FAZg+TocuB"
    "uEdzNJ2NxmNyyjuYo97d3ehbb9iXuiA4bAYrElDrXNNTVEqoLVV5Fk1/j6E9PYtt26voLO"
    "FSjI6+PTbVIpH5exYJTRTVaAnetZYJncAltCAev+OV6Zgdhus10eIsz/1q+W3lTdB4pwt2"
    "RophKioECsDmrW2iv9mAij9aymZlA8WCQDXXG4VkAj3rDiNzqNwtRL3NBk/MZzmuTNvcWq"
    "z8xoJ+oEC6ybwqnj0/D/D8+TtRZdwjrMoMe+PplxFx+XhHZdSW82KEdw7fffqOuRId0u8N"
    "bwbEouyC4BDrkuPxZPSVqJf+EdFCx3e9vquFukfk3C9S33PnuUfN6DqRguRDW0ibP89R58"
    "/T+rxIQao5JEC1oFKG7Y3LCaOpNKvjwPXG8HjDOPxTqBhQy3ASRaQazC5UwUHOpN8oiEEy"
    "jT+cf7rv/UZH+vrFu3I3Gn72m0eGf/9u9CmBOn6gdARlQtPoLCI4e35JS7YB/7qTalyrgp"
    "uYiYmJSaZ8wD1SNja25/hj7uOCgryviBtzB3YF5Ng4uNGJPQhF2bHYFJBBj7GGegXYTiO3"
    "Oq0xXjibIf54NyqhIUCfwalFeyabTYsOhWKZDGQTmiCfgIYz4IvAMel7vORruupE9qdB+J"
    "/9DC1ScZcU3n3c4l8NNfAwJrYtO2+h+o8okqVgbxf/hqoj+5Gf/ns/CSH2lDnKE0REsxep"
    "CM3k79SVYhBljS8VISrUumD5y4sCKuvlRabKSi4ldKbEI1OKmUvco8mURGc6e7j5nXh58c"
    "sc9WYz6X486wLvoAzbVvHuxJFJi0+JjckJM2KPCBSFqbUWjYrwpRv+GPQmxEFAXuZo0hve"
    "jO67wH2do9FXaXLzIHWBdzBHX/AVeTDsAu+gCQ/KybkTOr3pr/w5PlQIz1DkZY6+jgY35K"
    "37Okf3gynN5nFf5+hbbzAb0FgX92CO+qP7cW9C2vhHc3R71/v8mZzyDvBM2O9LY+p58I+a"
    "641Q7KcSZG5USkyPpadHDWvh3DsyBTIC+PIcum+wcEEflRLEVlnsD+j/bBreLXR/NjjU99"
    "TLLzZt9FacOOSFhzGm4LzKgBGpA1YFDM6cbFnApaE8MobuL9PRkA10IJDMXdFVB/wfMHS7"
    "NnWj84/lFqmU5lxsdcPRkf2GfN4/OdX9KrqAAJTvTE76jQlkpu08WvQu9AZJZ7Ktr3VDsX"
    "SHsRLeGqaSRUvExBL9siRypzer5OUSjR4+3UlgPJH6g+nA6wbfc+9ejI/6idS7SyKtmhZr"
    "ys4e96HEXgP/dGCuZYS7QQ88ekgo0T5Vr/q0FRGOcuAarys82FcmcaxwzCVxKTGflJ9PtJ"
    "Vir3iGeSDQvtF9XqSG1nl2Ea3zVBUtEWwlQn2a1A1VhvoUyYRTFaTpJBd/z3S4dObWac0z"
    "R0mI61tQ0x0JOdZLhxG5E718lhe8o9KGMgxa7grgyYaFuW0VRJZp+Pu7O+ZGV8W2Vc2ZT4"
    "lMVvSLgzttxcPbhQJtWtUqY+6gYqESTsOYWJuAPbADJZiIuBW2pKTohPIeRLIAcHdAVEqA"
    "X5XCHFuZ99SZpei9TqwziqrNyWmgQJC8q+/sD+/Mv09LoY0+4M0Kjne22kvfMNWnDkPJjl"
    "zN1bFt0k5Wg4aFSk2QKHQq4m406xptwCSF9RXDABr8rqvQ/hmQGkgvQFFVuMHjAiwgqcjv"
    "BrG7wetu/X18yjKf2SUp6vmoOZqje90wdBviAaDZZ2RDAGVrQ/C8Mg0IvNPk49xbPZtbQw"
    "OGiVtsNyRU/xL8P3JH/ECQ/QZo6bcO284oalE0h7IRBgb+IMXmcnYEAiLmotPNj7lwn1ku"
    "6jeQOGA4al2u6QOUzj6yPdEwDuxVmRMCe7ImWiZxPdn8i2lcUPRA+TQRqlgy0M8LBYtIiV"
    "AwjlAwG/7FwYV6rQ/HVrytd2hXxoKaG1iGBY2JCQ6o9JxBDC1u8CNCAvrS0G+Roxvc2Eel"
    "WjObHBh518dZrvpWVFDgXw7/Z8VRVyXgj8sJ9MuqiX9t9TLbMCcEBf4li0I5zLJzxZOED0"
    "3KDG7cEHGeFGEi0wXkLylk35vM3EL29GCOxne932lKsHeAz/QeaNKw+zpH/d69NOnJo9tb"
    "UrXUP3ZTh++kmZ87TA+THHYhCqhI3Yrz7LoV5+m6FY4F8fQkkyIzJXY4TwkLzWqPJ8xFs2"
    "wviPmtCvT3q1qRvkuDQ5A7t4PJdCZ/knqzLgiPi09rn3vjLsB/wlLZMq12EX1X4eRXeejz"
    "kSojNY32q7k0UgBY7rO1A+zTeKJKYl5xQZcjVJZoGrxHWULMZ2YMeR6N7YsIDpuDw0bwBz"
    "/7FxESKlJJX5lp6+Sbyl7MS7oDcvKXWcIls5gb1RU15zAbiu3IpZk/lrQY/eVGP8VyP+sg"
    "cYsGKzKv0jRIRRnzRGvuTuEbITgz8Z/aE/iOGhJWW/reXhGwNPR47IVsdBhBsPEGZ3lxsG"
    "7gzSbadmcobA9QKaCuTBsioJNCzSCIoHoDvq10AwKdBqIuIMYXeF4DWujZjWrFl5QVVLT8"
    "SNhaP0nkxp3gEpazs9vJVf4ssZINpW9dgP/M0WAojyejz3h+mXZB5E2T+fnTc3u15KlJ+t"
    "1l7kTSlFyb+qCySCrhVT+yV9cqY1jG5do0sA89uZjrDVF8S0T1JCQFb7tnBLK8nzqUvkuT"
    "7ftT14pcrPmVoqicWDQED3wqPLCo+9CAgS/qPoi6D03rDFH34ejQNrbuwzdiI0/dkLQOg/"
    "SOXT/L47yptS3bkaYFKG+VFEHQwEaHKiRUMtW9aAEE8Kw7K1pxwfWG/QwQpHUa6IaHfikF"
    "FrldyT2L7IGYWnC9GNd/pTZADK4IlruRLLdQnYTq9LrBF2U06i6jUSp9QqRNVDOz8O/lZQ"
    "rY94X99LJRW9cFR91gVcShHSRFpTml3l7NI5ZDOonq/LWF9x2MFOkh+5na/Ck6xLtylkeE"
    "KGGbQvUv1ZWJFWkShrc0LXyA/1KOAnemTTc5c2tVKhivM9KKBOFhpBwMHz2mIEMIbCWj6m"
    "XVH7BHWUrbMBlsbG4YgSchqI5qqA53MPAYeqFEk4P4mpFXx6ydlTu8D10+qyUDPAK58r1M"
    "dFJESoC/n/JzpEUaL1DrjcNcpb1L+ct0pFEBT8WaVo22wFJHigHgD2VNlk2yjLp6zBswC4"
    "LjrS2yAaFuwJ9hFNyfpNDznxpUNINssIdPnIHnFR5gxAOxwt8TIpvlzjjcB+8O3X/Cg7tD"
    "n4P1AjdIxvBHvR7UCRIGOpEzwvnRSI3A79QyDIEv22TNoHM/6v/aBeTvHN0Ohr07whPglz"
    "Lme8X6gvcgpdCfrhXDyE5UDqTatHRdXrx/Fwx88iZvqE/ve3d3aWVgrTxBebthTCd5KfYR"
    "KZFlz1Mp9uSSgzqR6FVOX1InOwp22h9NJPm2N7ijxcAi7+ao/0Xq/0pLgvlHNJ52In0dkP"
    "ja4JDwlVOPr5xSvtI9H9w29naOvo4GN+S0+9oQJpJQCOnhkL0BbiBw+E3k6yfAWLDWs108"
    "hBkLeJbNCRu/aJc056svTbQwtnBj6awgwuxxHRMSY3ufsS2yj44dGBLYjXw9kBAUXVCe4Y"
    "K2rZfw8MXlRAeI4KjGBkfZ8C95wdwkawd5HkiJTK2SQTr41VI4DeZQ6ID2ss/Mna65DCHi"
    "V2RCITGDlx/looyrKOPaAMxFGddWTCe0UuhmZZYILE6Jill9D8NIMcpwA1Ex8RDsif6CsS"
    "9fQQdA9AYNnus7X3rDG3kw7ALvYI76d9SnSF8In98f3EjDGaHz3aMGuBbXivVU4uGIiYmH"
    "o+zD4QaBsnj5fNduVK5F6Ffh27VV04IyVhO/s2qoZ8/2CbEWoVpZhTULqlDfMFwc2fp6RK"
    "TBU3dJNb2ObcpVXSsxHcflWjR2D07hujhmaSv56O+hojSZyq1+mC8Vnah0S5MRBlBMKYzf"
    "ocFTS4dcm32R5LE0mY6wchh/P0ef7h4mExKi4R3M0Qhfnkzl8USaUm0x/n6O7nszaTIg8W"
    "n+kScj979IvRmNIom/L6NnVh/3IconNGCGE2mAx4+EF2mA9aQBMiebCsAVVb0KZFpGoP8O"
    "yYen5xdP7vbXCTQU+kMyIfdyM6Tv7UI9YU591+HznkBN6E36nnu7LTBxZQRF6JTNBipGNq"
    "D+xikFxl9wp0ZokdUgyp825T5/2blTwfO5M4FKhkHTXWlU2T+2SLk1//PcaUwkFImEomMl"
    "FKX3/cbr6MO9G6VPD3L2+faOh+FpbCv2vvV+7wLyd45mg3tJ7t3Q6P7weI6mUs/NL6CvpS"
    "y/yqtsK/y7LCqH32OxJU9cxP9sOlyRLH771jFYtQQjxhcanpEdlRPDuypbOpKpvae9F0kM"
    "P7GOKGrtxcdgs6rquJo3S+cMdPIcbTNsU2QrPbdkzd9s4DpUSQr8fPv+/N17/PfiCv+9Xi"
    "jn8+27D5cf8N/3F8p8+/HtOf77Yam+7/rp9cCD8wz4flmweAEK2fHO0vz8++RKfISPL6I+"
    "h+mWqgUVLzdGqNDNVKFV3XnB4Gp88apRoSYr0GXdVUW8VdnOquQy78AfXB5vv30LkcVKUE"
    "E9KleRSqd1nF6C+LfeIHCscZiEnlgXeAdz9DD+It1hc819naPRV2kye5gMiQkXHjfDjIus"
    "CFyTflxOaLx7hovxzEahROuMuutCk9F1zlx0nZ6KRACIiHN6DRNJg7iLV6LH71UPrwDL4f"
    "u26uc4jtph9TEce7EWo42O3F+Soi38S2d5vIUZabSTuPi2UpxIaT9i6KMnm9bnRREyYOlA"
    "Cxim+YTxxKeB7tiAphQ9WspmxagiWOF9i1ANqmLDiJuOVAJ0F1CX+xekQzNJBz7V6NAq0Q"
    "kHf3+HFqn6U9YOjog3Ge4OKVzmli+bI1KmrAvI3zIWbpEeyO6AFP6vYRcMEY0snKMJaC8K"
    "2dEXOXb0BatSC9mTmbFM59ULCYVEfU2OgiEiuuI424UpTxDJxHzg3zYsKSqYjLK9EDEiOA"
    "jpUEg8AFXFX6jMwlzcwRetDGg+S7ATkQHYqOCLCPgMJiPeNdlkhhvYLvsDokAkRkAvAIdw"
    "EBtobgxIOQZ84Q2QsG3zQtiIR7IJM707tIBLBttgpaBHG5gI6A5QSCwF8NgURsxFjR/EGZ"
    "z8r/jOB5ZuP9HhsMEjXgv2h3Z3qRZ0yLEXnGw6ZLO1NiZr5itmNkbEG221S7/17ruA/CVh"
    "zL2Hm8GMhDHTgzIGXdU7Kp1eCMFoLA05LTwqg81p/JcEevdHQxroTV5psRlaGN59bUCfHJ"
    "nPOhCj0lg6SwSH1R8c5q/acXjza/f4Mm2yPKoo3KOZ2wUrbTS7fn4ocfji+Z1/LLdIpfti"
    "Lra64ejIfkM+7591kXY5gNZSUj9URLmUy5hYm4b4oXmNQPHngj8mJlilsugbkBjofJ7OqE"
    "yDFZbGuDtdvLbI0Q3uYZ6WFYXdTz8S7NgDvgksqshiO1gWW1TXoTTenqU4IoFeLQGcrw4H"
    "b6IftHR11WEl+rlXznIT/cI2ddaT4CJdXwvjumdB0Wwu9Tu0bJ1vQ4CISAvpiovr6yKxGd"
    "fX2bEZ5Fpiyd8wdj7NSSHZsLY8bQO6tZQFwJ/oMMuOZfMYERGxCyAnZbFXWP2+i9l//j93"
    "bndl"
)
