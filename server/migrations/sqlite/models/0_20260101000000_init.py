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
    "eJztfQtz4ji69l9RUfXVzlbldHWunWa2toomTjczCXCAdGZq2PIYWwRvjM34knTOOfvfP0"
    "m+27KxjA3GUVV3MLZeA49k6X2f96L/7awNBWrWh56jqLag2+Zbpwv+t6NLa4gOKFdPQEfa"
    "bMJr+IQtLTTSXMLtRBg0XFi2Kck2urSUNAuiUwq0ZFPd2Kqho7O6o2n4pCGjhqr+FJ5ydP"
    "UvB4q28QTtFTTRhT/+hU6rugJ/QAu//aNjOYt/Q3R3dOGPjmSLa8s7lG3DJJ8fO4c/MjyJ"
    "77Z5Fpcq1JTYT1YV3IqcF+23DTn3RX0a6PYtaYu/70KUDc1Z62H7zZu9MvRAQNVtfPYJ6t"
    "CUbIg/wTYdDAD+fR5cPibubw2buD8yIqPApeRodgSwhRie64jicDQTp8JMFDsMEMuGjrsH"
    "fVWLAPCEv8J/fT47Oz//dPbx/Or68uLTp8vrj9eoLfm+6Uuf/uN+mRAt91YEs8HXwXCGv5"
    "CBxoA7PvCJ/xAZyZZcKdKXIfpu7zB1QCCyvQ98xPM6wT8R9kI4dlvWDRHY/UcmDnt/JZkZ"
    "oPsCCdDRTzlG0NfSD1GD+pO9Qm+vLnLw/N6b9L/1Jj9dXfw9DurQu3JGLiXgVRQTWpRxnQ"
    "NwKLI/iDudvQB8cVkA4IvLTIDxpdT49aZ3hgHsSfARXGAE+2stA8IRkRZC/PmqAMSfrzIh"
    "xpfiEOuGDVnw9du3bnq4/PixALaoVSa45FocXUV9ghbT+A0lWjh8r4tAfJ2N8HUK4I1hqf"
    "RJOE95i0qV0t88Ffn96dAh8vIKfQGWkR0IlBrYScRbOK6xcbh8jhgo+MRCkp9fJVMRU1eM"
    "MyOrbfrS+mydPCPp0hMBDv9C/P2jZvc3KMUN1NTFk+0m+cpvt80i74x0CEzjtQtekdkNAT"
    "K+ARkuAOqK9QF8ddCvsoD0hE5ZNrBfDWBBSYMmOqcrwXkJyI79X8ZyCWxJ1T50Ej1Z36ds"
    "5w2YDP/pWtK0nU3/IqtDE+at87NPV8FMhd/kzU3T+97d3XaD/kDLQuNW3/ewMjQO9PYuDb"
    "8YC9qigE/nLgf/9hrUycxyarWR1Ooz+vEsc4HfvoVTwUWRqeAieyq4SFk/kvlEofdm8EcW"
    "ae21bwW4OWDOhN/IQF1b1l9aFMSf7nu/EXzXb96Vu9Hwq988Anr/bvQlactDxdkwcSWhRC"
    "Umz2Fnk9hQPj0rMpZRq8zBTK7FATYdXZSWNjSZnTFJSa68lVbe0HeCFPQzoQ/a7w/zj/UC"
    "fnZ68eni+vzqIsA5OJMHbxpKDUoW03wRCLSPITk/KzBfnJ9lThf4EgVd0dFtVWOeL9Kylb"
    "CAh0b8IBOGYuiQuQMiQhz50shDSWFHPhTiyJdF3v0RDDN7INA6t9lZIbfZWY7b7OxjkyiO"
    "PjRtdanKqDc6FKojevkkj/KQEw23UuCzFQSqAtGaZL8B1QKGY6L3+PutF9AkDDS+2ZNhvo"
    "G19IaZa/0JgteVqkFgGWu4MBQiCHXT0DSogJ/6YO6cnX4+A/3zv6fZ8H18IIW2+aOzgabl"
    "kqzow6G5MVVX6/E/zQ2T49ROM2a9bGrH2aDvBKW1SOuG7LkwIdY207h6TTd4LqggC+h5JU"
    "AP0JeSdBmm6fWIfJOZn06vC3pz/UsXfJnr/S7oo7+n6OUUvZ6h1zP0eo5ez5NTWSHyrQj3"
    "lk29JfvkGWZ0RwarCWtF/4BEUJGApNPsgKTTVECSolobTWJCNyLS5PHdGNpYtSwHIj2J4q"
    "S7QShlrJ1RoQTMaImAtrqGHxRP3TkuIyIH35veTEigB39sVBNajPDFpXbEr2FTAht+aJWy"
    "nYyo5O2LWSjd5EcdPZd3g5su+IjWrunDdCwMbwT8Fi1hj4PZt5tJ73GI3p6jFa037At3d+"
    "TqxVy/642n5Phyrs8mveH0VphMBsOv4uhhhs5ezfWJ8H30K2nyaa6PZt+ECdL2PjdgSQyV"
    "eapCmKeXp0Q5gV+am3CtK+YuiIlx+JngT1EXyd5Id8WtYUL1Sf8VvqWmuwT4HvEwDm50ZN"
    "3wH3+k+WfDxcmUXgOjPj4A0QH61ZBwMJ2JMJ1NBn2ENH26qQBdIXazliKcmmUzUM4m3iJp"
    "A4QkonHPnuDtrxOoSRnRdGkybUju1yLwkxFx+hPNrcqEFrmJImC2bQ2PkawvhBX0f9+OcL"
    "URpz0R397DmE9/h09sIRJc1MP2W7lw4QWabwERDSK3ASvJQv+VLiDxHiDCOJN4bkNTgKFD"
    "YNmqpgHNeLKAqqe57zo+gMp1J9wAmAfi7HZjFLeTHHa7WQzfAfmn6im+6LTAOsjTstxYqc"
    "pYSUxWO+rUCVfpkXVIUaU6PR6ZtepaV3Xy/R1cN2ECn1T8Wzwk0mt7RtP8FT4UEs2kFA/3"
    "f3erJvcJ78cnHGrTRSEOJarRURoEb/UeMg2+QC2Nbn5iZiDUJo2kfHZmxOOzgbIqaapNDS"
    "3PqeWRkOPBc1nBc8fnn2ywgxcX6XmhaMBfDEODkp6RWhUIJbBbIKm6IPOn3P1C9mU0usN3"
    "DrKrvgyS6VMP918EZBSSYYsaqXaGs+rgPsOGMX/cZfhO4Ocuw3flMmzYNHMIjyH3gXEfWN"
    "N9YJFnmkKQxZ/4bE4sPs1wFoyzYJwFq4kFw68MAPvtW+ilq4VKWBqaAhWRFeaEWPuyHmoB"
    "WzYhLponowWFBeyEWOvI3dPrIu7n62z383UKaNV+Y4c5KtS+EV3Ex5/t4k97+A3dltgKN0"
    "dEWsfzXhYrLZxTWThV9xYBRBm/U1yvUsmga3yRNlQX2XfxJ84J18oJMyT/U8NVqgtEPkJF"
    "sFgIckagxq7IZQeNHOWEkg+iYSo7B72P8D3aNMqYCJnojCobjk5REXwwRzqcGehPEZrLJ1"
    "x64U1bMvwYGSyP86ewV6E3IJu5Cl0PnLXirBVnrThrdXSGkV/RSMyKkMszkSjCrQB939ZS"
    "gCP5vSxjPS3ZOkKr+k1w1sZC1RjZgFCG0wHFBji3Ud+djXq0KO4eOtB379JWkHTDVuVdH8"
    "khuUlbITpEEMpRAmXCJTShLkNxszJsY0e4Jv7dxvhmbcXM0qWNhX7gjmBNvdu0FiZkWdvy"
    "ateJ6lFCN5m692orVJJtw/Vm1wHVc+/SJpAOz8/O8PeBLSRnY2qXZsjPVaA1tR3lre/frS"
    "VIlUhbhkSamqbsKRP5acl+o6KbTwIoySuA05zC6tbSkwmh8jN4hhvbKwjyqtorxZReJQ1I"
    "FtiYhrHM3Glyx1tyJv1ImXRLNjYZFG+BCpe+cJOpx87422g26gLyMtfJi9gb3oj90f24Nx"
    "lMR0PvYuJs8lEpFG5XpFLlWXapyrNUrcoXaFrU7UGzmcmISJM7pnREY6GAxpx4xiTENvxh"
    "i9ZKOru8YoE5IdZCqK+KjOar7NF8lRrNT+oL1Jl3golK8ey90smTOK9JpxULyN3v1hdpXa"
    "hjLaHRkqKY0GKqHRARaR3GF5dF6l1cZte7uEwC7Gug7LNIUpJnYfMs7KOBn2dh7ykLO9tV"
    "up90Tp96ys3qjPBTRZI7xQhDVoxkQEiBUP4ErCUFAskmdUWXqmnZuJ6oqn8A4XeygA6R5Q"
    "Fcdyg0u6Sx/w4scA9a+NyaTkLU/5E7kBQHr/7BuQvKxCdZ1quBHr2VZK1YNK6UYBsCS/ag"
    "3GqqTJyHzJvYxuS43rXTws+yQBUrKOIT/gXVhN12IDjovFVrNZGdFIA7vLZ9ddB9aCt/5G"
    "rukk9WSPEpaLh1rb+VVM1B1idYvAH8meAn1UZvNNQ9gHTR38numuiqZ6WeEBeAqpOV9hU1"
    "MV7Ty3lld91hxT5kUewGhXB+LpIu+zk7X/azlzCbvQovvc5Oo525HkRF9mcHfqx3LTg7vf"
    "h0cX1+dREsAcGZvJk/bV27419cmsa6BMeRlOV2dmmaAzu2oSIiw0nV2HWetDBXfPam+FS3"
    "MHuRk5RFOYypzF6Q9bDN1rW4B9ZoKUTfAlgr4xWthQaQgEtZAG9pRB+k4bhqJJFedUvIb1"
    "9f/4iTJiaUFDya/8Xd+Y00iZ/Rjy/rzfdlm+zIRLAMb/Amk/ej73hnydjbuT7uTaePo8mN"
    "iJSX4VfcIHlmrvdHw6kwnImR3S1Tp5rh+scOZlaHdNM7sKQae16IzjjPoTPOqWWMMB7MS3"
    "tcjitYpRUsfzVhQj8ixBUq7sE7Gvi5B6/VHryx51OYQAtSvXfxBrlWQ+CfMIO2W62HGVLv"
    "cdE3gKOJwdLAmwWiv0+GbUMd+Hfskh0BcbwvdrdZzuLfULZPwOuK6P8ASSGLBUj6GwkAXm"
    "La7nUl2eBVsgAea0ra7NjnB+/AB3ofyaJPRURaxwtWldqdbYqscGnNjH1/thsjoXSTtdnO"
    "bNIbDAWhC7yDuY7sCGEyngym6GR4PNens97tbReQlzLmxWmR4h6n2cU9TlPFPVyImXWAmB"
    "jXwEoHY7JW9ay5oOcBjbvqy0z4WwSx2hZxuboU3LbSUhHmwqTun5WJe9Cee4MaRH1PoGzg"
    "3af7eOqhaLSx67kKrem1DMoSb9dn79z9qpHaKEOsJpqQMNg2UvhJeVjiMSanLHRzXUH3wW"
    "UzgGoBzbDsn5Gg9gawHqmoT9Cy8QWcyJZWYGv9JJ4Y1+gpK1t9dfuSZYUOJVpnLVSfCORY"
    "JYjXiBBXPMuuzcjgWi6Ztf6oFCf+qiL+CKoV8H5TfJ/iRQua1hdF2b/oIGwU+TeFlpWxV7"
    "l/KVc/siKNCsQJeIHwI6x3EFXFeIb636L6h4UUFJy6j6+uDBtsJKTCSNazRQg6FbXRLVWB"
    "RGvBsQIIWRviyke0sIK6P65IFELIB4X8Aw9C4KpTEzuhZtWJE6ucWD2Odf1AzCoP6zhsBz"
    "SbfX0HHWDCF+O5xBMQl+Mmdln8eRGImotAyJoKaQX/ctxngUTr4K0l1dOCJer0RIRa48jZ"
    "d2CeabyUmLljYnziPsI8kxiFR+OREhRfDplEWDKmkg9Tv+SjsXTzRCzLkFWSJ4JDs8gpBw"
    "0qU7Xf0gwRszR3ijX4eTjJYXYcC5qsewJFZVrH7lwUWXovslfei9TCy7dcqnMv2sNWDGk2"
    "3LXokWvHskVcRfAJij6IlBk8b2/arFvwnWrzd6qNMQIIX4pK+ct0NMygAnyBBMqKKtvg/4"
    "CmWrUp9J1/LB1dJtrDwlE1W9WtD/jz/lmXOZXTBb94dYCzt2RK7r6EITMs+8kkdyE3SO45"
    "Jqs2NTwuuzdCCd4dlXcH3zB7b9OQbdgb0YKyCSnkTd4ecAnBNtTrykG8lp0OXQhtuGEzoG"
    "JinNXhLqmj6QAGYifqOolEKu+8P1Y8PvrIeiorKis2slX9xVBlKDobzZCUHQEbuDd7IPdq"
    "E2J1EoeJLYso1GF6U6Ns8tB225arGOtm52aXbk0xhyyCO5CGzcl25xzioTmYhmmBe6BgjA"
    "3UaUM/T98OZdoA8r5VbRc99i3Fk3KVYN8gtrz6RE9ekbjRenVa79le9ISxGnH5kidHUYmY"
    "ueDJTrpkH8H3ZJhvNC0yuJarP8rRVtsUx2y0uIe4wRNArnZnWKpv5CXUjbWkadm6dkSuTT"
    "zH+dmnq6AD8Js8yKf3vbu7NHt0WJdwg/SH6r3t0a/FgHBCjIcUZtkhpTg429io8o5U0gzf"
    "4winjYNQSH0Nmda/4vKvtHU/uJi/8ONmol9DtkgWIxL1I8agbhoazgcEG/QNu6B3Ar6cgP"
    "4JmDsX8FqeO5+g9GnuXCK0587nj2cf8fHHa3z88TNqs4QQNT37eHb1M9DhK8BfwwKSSSqO"
    "WSekthgmdGnZjYf6GjuoOIetHdSgBeG6iD2ZbU5uK2Fmq7bGBHQg0MLwoOoXX64rVq8rev"
    "YXa3xJTIrHmOQzgiViTHQIFctb1R1cPYii3eSFm1Dl9xh5Epw5qtCTUtonUWR2df0Slxv6"
    "0UR5OsIZ6SBq6H870LIzymgE13KV0L+irSpln/5wrRIyymy4dn1Q/+Kc1DFwUgRAqha3vV"
    "yCL9tkha4zHQy/3gld4L7O9fuHu9lgjM/4R3N9NnkQxNve3ZTUVPCPk/ZQEUWw+oIJ+Ili"
    "UbP99k3ulJJa9unHQtQLbpYN8EdKPmcwaTHiXHvGQ5tKsxjkGzGp3hERrndXrncfchfIRs"
    "0rRbaBzN4F8opSYFlDahwrb54Qax1vXtfsrajLpSqjL04ZzflcSVxyf2zJeb0aZRVUybNu"
    "vGpQeWJi+GJCrRu/1WdcEgqcZT0MBPhqWPlqaBmOKTMN91CidWO9nrIptmQ7GYV/thubof"
    "Qe0e71Z4PvAiPmnlQXuK9zfSLMBhO84aJ3UMawrMSbk3AjMwd9R6Xa5Fw4bKHjgDyLdwRz"
    "oeO2ufVPEuF+0dHXqArHLvC05BK/R3JySoImPCDw3ZGvPFYh0DcKqRs52kZqgePhCTHTu5"
    "jlnWd4p3dgluRVVq3lDIxDkRaiXL2BaDnrtWQysXQREW6VFLFKZBMqqi3aULdXLNtypeTa"
    "pBDvtENXvNruX46KkBLd7aFYAKaJcowpGHMaqUE0Ei+Ys7eCOX46FTONkRBs06RyWCYjmu"
    "C2I5kRzag7sq4oymckhiEzpRHi7od27RiYF40jawnmFFVvR5D65CaCbrdqbMZjz03jiV6j"
    "nznLaBy5VVugYqISQ1RfVAUa2ZD6qd3bgf3u3+i4kvBz8WSt6ROED2eV9InGF2+p6IOain"
    "LQltOw746G1Z31go3ICiU4FbuViuVVu+slYmXVDjcPL+xKiAq1MHy14pA+nPwqLk2DEop9"
    "gyDKiOiLSSXJFiRmq2v4AR8c4cDOAfimNxOoANoU/WcbfK7MuwbPsh3ljXn0xaU4gIyjLy"
    "rzrsHjDpI6yXsbmpSnOj9u2ZfZH6Cn9aJZRcSyBSUatZOzH5vXng9LyrAk6Ii29AwpOQz5"
    "mIZSramIXhmsGxPXg14ygRqT4YOVuqeutBbXmQbQ9tji2A2abHZ2RkM09Qld4L7O9dHtrX"
    "fCPegU64A6Q4stCJ9FtHwZr5B1N6OkKPeGFveGblaGbVjiQjPkZxEPaEbsqfK8igZDD+Cw"
    "CqovOidjKhRp8rRTkoSpYGLJcTb75dR2dTRHS7gdGdxFPc2RYbaDl9ndZs7KICKYfKjkTo"
    "rgl5RrEfRx09lDjMY81IzXsTj/UiQh/n07ep5bP64MU4HmjiCN8D3aBFCdGT6uy53iaw58"
    "8dk+5sDvz13L78+1zGts1Bm7v3izqcXocoZ3INImJmXPO/ZZK+ns8oplXIcSLRza1ZdKUh"
    "yTrN7MW7ckBPkYLz3GZcmtPSUyzuBJuTZsEbWHmbwp9QjeicqSolVYEue3Vi5g3KWodN2C"
    "o9ikiLVqwW6bFSSJAtqeBRQyIWfrAre1CGPNC+xg4G7OhHcPkIB7ky54XRlr9NZ6lTZggd"
    "G1gKqfAMNEV1R5BUgULmqwNl4g0KCkWMA2aPsSVHvz7dbVHx4OuB/RpT9CqoKc4cZXI40v"
    "C9q2VmJn6bgc3wCvtA4FTVtdqjjPiT1HLyXL+6F0PwRzF1sXRMW4KVEa/thawdQDSUneCa"
    "U7ATut3Cwf5l5IifJuKN0NJnxS8bcgJAVrR1CE+aJQtidso+TjkBDkPbCT4Z1cpSuIaAgs"
    "u35wxyObmwpn0Ec1lAzjmroSV4lyi/FN6h8FIA4XywowbutOQUmcUxpGAaD9afgAMDds9i"
    "7OxLFiHDFCK4C5H79bO0FO2+0FcI4qdlUAHW4FN0ncuZ2gUxTjRhXIzeWjCxLRZQloVccc"
    "MX7uT8DCcHQF2AbZ0DYyUoH8hrQ08FP0lIRawh8b1Xz7O1BtYEHzBVo5XHT1n1OElnY/PK"
    "Cl4/UsgtMkXowz1Yc2vnIKAWcWzsrzNIcyLYyqqDgrhTx5InnQoCXSlpnsVGCa7LtOCT7C"
    "nRzGwvBmMPzaYcPPF+sC72CuT2cPN7+TU/7RXO9PhJvBbCr2R/fjO2EmdEHyzFwXfuvdix"
    "Ph+0B47ILIm7k+7k2neHcI9xVvFzEeTWbufhHuEfoEYTIb3A7wyeBwrt/2Bnf4lPuKWvWG"
    "feGOnAoO8f1uH4Y37v3cI/QrHnvjMT7lHSTXtWKBIFVXijnCVPNjyTxdwCeHPZ4sKsWJPu"
    "4HPe5+CNRgph6ISnHPT2nwQ0uFCf2YGIefO96OvifSNjpTX1DF+YNRlRfO8NPiduQg25Ze"
    "d5KgHKOrYhFvRarQKncNFXNa0B73AoC762YFQI+DG7UU4ZiGwZ1CdUDMnUJH6hRKlTKg6C"
    "q87gPfaKAkTiQ3hm8zsB0oybbherPriOq5d2kTSHvxWntxdHm+6zDUroAHWwxD/bY7sufO"
    "548fP86da+X88wmYO1fnV2dz5wIuJJza5L//dA4VnA61gcZGg/jI0NELVtK7YGMaG8NCDR"
    "Zv5PQa4ur1uBFaNJfLE6BAWVXc65JuYGdz2tF9wO9RxBEeurixwzt0MXGnd2Od3vQCXsV8"
    "iL5skx3fHdfd5rvdXKeb63Gb6/cjvEM8/lvG9VZ1ycYj9OdORuPR1HNcsjh0Pbku8I/men"
    "80vB1M7onb1D+c6zdCH1fURCf9o7n+OJh9u5n0HoddEBxiB+7gRhw9zLAL1z0q06enZwU6"
    "9fQse2eIs2S3mlCicgDZMSWhRJMfrJIRJbUULvDXNHHBFLyTEGsh2tVXRQkwY/ViJwQ5WV"
    "7ad+EpaIyDPS7VvoooNRQA8hBjrv8Tk+M+uh3GuabqCMilwbQvWFKOb8FeZA2V1oaDrGJq"
    "Wfy80R6X46O9dGiG9AaZNg8LBFo3vmvZoI3AJS4k/ZkZ5ECKI10caUmW8cSQBnsKJQ0qeX"
    "BHRFuAeA7AM+E3Mi8Ede99XH+67/1GIF+/eVfuRsOvfvNIP/TvRl9S8KuKaDg2Y3x9QmzH"
    "0PqGTelskfVoFBKGWDdo3uXcySIm14LBuwfFgweE8sCrpnRChYFXRfz5roNmRw91i935dT"
    "oWB/qLocrwBtqSqrmPTcKvmGhxkudWVN22CJuw8Vav4mwFgSdIMlDXSBThBMj2PxYprKi7"
    "brsTIFkkjxV1MDQ3pmpBgOBaquYaKvjCOu0rrPzuO9S/b8oczx1+7Xf4TcdCf9C764Lr07"
    "n+VRgKE/LmrIw7qAinmE0pphhFW7Vp0322RhkINBnxJtmetvQD25CmiMbygqbK5GCdFm0h"
    "6tXni0K8sLAAHQi0Ed7LIlMGapUN8GVq2pAUxY+rK4pxRKR1Vmg9pBXCiDI155JVvkgLEN"
    "43ScXKw3IGlmUwl+JeOeu6y4A20apmMg3pUKIFcO+BJ8RaA4JvvZF0psCHpFzr0K5lCnFR"
    "U+0SUHtCHOfCOCs4R0iVKRP2FqyjghzvwniXUKiTcq1Du74524SyulGpBX+34B2TbB3il0"
    "UAv8zG+5IO99pYqDSWKU/3Swi2AOp963+KA9ljpyJCrSmWdTwbp2U4Oxk3Tivt6jyKjdNY"
    "HZ07ueRcKCmeuADjInl9Qbdud8CN/LQ4oFokGc7bnkxXgO5lz/1MHGMbE3vRUKOlafwP1I"
    "Fk+w4y4p1NO98qvXOR1LvQdef1VjoLb2WgUY4sfFWj5efRK9dGLsomxKMbhzWT92hxhghK"
    "XtG2ub4+didI1b6Pw3ZCXMEtxMznEPMpXl5G0xALuH771kFbcSakCdEvtJjMhYhIJaktDQ"
    "K3+sSWI8w07T32BrPB8Ks47v1+L7gzIUtQQFK+C5Jn5vr04cv9YEZq/gaHc703Hk9G3/FJ"
    "/wgX8/1F6HvFgd0jetnfpFpwGActQtoWiZ5Bt1AyF+O0YJsiLSur6psVxZdTTtMX4HjSKv"
    "WGiiaT7hiXaxO0e05FihgKqQ7ITiCIS73n/AETrvH3VBgzMBJi7xvBf0PZzkv93K6nJO/R"
    "4JTnzv1oKPxOWtyOSLWSxAmkhtyj15l4M7i9FSZTpIzE3uPyF78Lk/By7O1cxzcS7tDD/+"
    "VO6ILou7k+mn0TJl1AXpqhsLg9hyvmlfGqp2VbQGfvwVdjOYu1apdZeJOSPAm47MrLSw40"
    "A/+9l9Zo8mxTPQGRIquLj/SUKNfzS4/2CIPP1AdxOT7blMWfb0Jw8O7IyYUNZ5p0t5TYqD"
    "p6syPrjqLO4tTczPckaN6eBN7kXQHSY7fcwSS84XFN+kWRji93O6R7BzEKO5aQbmWud4wB"
    "rqLOPaUsdBuxwpkxoqRphkzw2BG0L+huveBmrcZsLdnyyo0WqgC0e3y3tpW9SKbWil49gV"
    "13C5B+eLUV2oQVU7GKSIRUunIEHVk/LnE7vunCFe1YmP/DGE+YUFAogYVpFSY7wtCv7hRR"
    "oLZHGD6uJBvX2YhU1rCkNwtIC8OxSWAguoFuLXERjteVKq/AWnoD6KOABV9Ql2luFKH1Af"
    "SAbJimy23jeEEJ6PAVmMZrOvhwXx+6Q0EQHhd4yLjAJ9NwNiVKJCTl6qI6DxgkWLkzi9SU"
    "YAE5EGhheYRaUrqQ/WuLS8OhoJyX8xITawXW+855cUtGlqgyWUV8wxGBTwlwOLCztWngNT"
    "J3KJEptKPRU9Q2PCZdvK7afAkWgqK4p3mKbMU9wZAUU9ynBlg7SDPGZfKwwovVY1wkD6fz"
    "4J78GZhQgxLeSAsp1EgzNiF4hhs7rY3vdCeuYjd4LslTsQ9YTv/9Tu6xGjjuA19ihU1K8k"
    "6ooBPYImqScq1Qz+uOqvGXEeYBnxDkAR1lh3tTyty+S/CRasUeyRTIcOCriptBmFYQXIAV"
    "/Il7pyPrhMJhBcHYKxC1wQvzFwN1p8L8dZu0xEfcybBm3YsnWw3ZddCumPOJtMd13zHfCS"
    "xJVUJL1MYNXiXVtj4AXC4eIWqviAGKrrrVKlzqowtecVNksgbbRyNrlNStkKxnqNBdUHv5"
    "6DkCHA0I1ArqwDLWcGEob34NDQuoO9vRTVhXuEHdeYGmklkib3s2WES8ycZEZ/rw9Suaqt"
    "wkdO+QJJffDDCNPCXZ5d7xXH8Y3vdm/W+4dXCYfBYL+WUq3/aYde+k1u6ZVE+1ajIVSrRw"
    "kdyK1VGxJj8GjXV5saYj7j8FcW8ExnWRcX2dPayvKeULkb5Qgr+Iy3FLri6HWFo/3mL1MZ"
    "bS28HmO4pielstvhrMjcyaeumg1SKGB0t1PazWuzq8q+1LrkEA8BexTpCu7p32dqH6G9Lw"
    "0Y8BS9SJWG+3iCVA39eqmttSjII/op3k25L/SpgKfyQucfdb46wFzsRyJvZ9AM+Z2PrXZc"
    "7EtoyJxeM5QyfyhvoWZch7tIqVGF4YxjOC9AO4N3T4BlQSSo8McdVWX+DP4E/pRVJJd+Ow"
    "jz/xRUJ56oZXQnglWcDBxKezAW+QEmJU14cUKTyMy0FCkhjh9jX+HpEqwZF4Fq4rNVNXsl"
    "YQMhVbDQRayGrUE6Gu0vaWyxzefvM2aUKVVYcM5xemKSMmVhewbZ07ojvYriFtsjYMDUo6"
    "HfpAJgE76hLtCAd0Hoaj0V2Mcv4ySHLKD/dfBDR/kNkDNVLtDKB5/OihQxej+hJjHyRFeT"
    "eU7oaFpGE7ir0TEoI8qLH0g3A0m4m2yM/o4SeSn8uim6cE25ejW73j0QctJ5N0O+LtyyeN"
    "w14kXj07XJ2yeYpDyhNIJm2P0by5JSnZCqz3PcFkVVbOA/4QFZVbBLkMNdaAnUCEA14CcF"
    "WBuk3dwjgP86gUh70E7Ev0ZUjdGbYdXxNi7dskq3K1xcTVeiyJsktHLh8TFdsjJROcOVpO"
    "JunqKG6MJiU5IVA+uICMXsheLjkhWAkh8E68RzkxBsHITndGqUiDafR+R/ZAFHWNJ2eDHU"
    "rK8sKfTDUsec3PMoVd0pNvGrvaQn0bNeUWjiiKrzXs4b6JIZs9VotXBY0lGR4X8V3o2fYw"
    "p5eaKAdXuRHaVLBKxEmFq3FGtFRsud4SMxVTFYpFTi1VDQJ1vTFMhP4H8Oezbrzqf3bdHF"
    "EvzNvAoUluy5WkgIVpOE8rdEEzoaS80YOlKrovr87UYKUVy2SFPOFeJcepPsjjJ0KZVvBC"
    "+9hTbiWdXV6xoBxKtM9xVX3JHzyv0tHdnhHtyzZ5LHd6X/pdgP7M9UEfH+K/c73f/9IF6M"
    "9c/zJCJ9Gf3bexrHgPe39xYQ5USwhypqg0UxQgyVZ7LCHW5MejMfOQpCi0sMDsCCm//f6G"
    "98d6x3Zl8a1EFWWAMmjPoUxCqcGlLRoOhZrMDr2OiHBAUzOqzh6HF8q0Bs9mZeXH8v0qYD"
    "XblesXG7/ORjMkpQKMHsiNWsYN1Zlw5wGWwSKFcG6hkJyw4Vb+qAcCwsmldILiYCTVjdwJ"
    "KqTSmG7YARtEkt/AwLY8ksgCLnWruBXGVFKKzG98AgwT3SHFMe3xs+f6ynBMgEYtLiVur0"
    "gBNfzxb9FiCMCCqNMVIGuq/OzVQiD5f1hgqZqWuy+Qoiqc2Gr62nDCia2DE1vPkMmm9Jq3"
    "LqaplmxJf3pktNsTYi0cydXb7QFmrCxVQpAnVJYlqWRNwumRzB0Ql+PZTWXx9xQsZvzjch"
    "z/svgfOKby3fZBQ0P6GtYfe4voq9P+9rYDvlUJwikDPHr5JM8C93cqXvotC5ngaMQorjmL"
    "a38jI9a9C95bdgFtZLQSwxNdw5aohb4aeEadDUy40SQZ4op9rlVraGR/LGwB0/fZqvvDih"
    "TD8SHilQEbayHjDmcy3bz2LbQnKs7oPKRN3Chc300oTats4cWbTQtszi4w4bdvU4hGZa5C"
    "d5NwEcdKUla7vPS0hCQvGsSSoIYVIPYthaNibRrNe09NI2pkmQ34YoLcki0d8hXq32wqdk"
    "yOPwJVUQkerhUQCTPpxyC82ZH1RVEaIT4Mm0giZPvx4w1OihAJbN78wKwHC5zFdOKb+xIx"
    "4CXlBDi6rWrEfl9DrEPg1mhcLZfhdmCGCRTVkhEcFmlIbkXjEmr+NOrWA0Ta63xPeU9uPc"
    "BJhUaSCtztvie3OydvOHlzhOOWkzecvDk68oZluIYSpYZr04zXxIxQaELImQ9Sm2Nycmz/"
    "5Jgt/dhIbwg89tFNEW3fML8oMswvsof5RWqY24YtafSMkcyJOSbTIiKssrkZjUVWSEMJDi"
    "iFM7QsByqiQYH0BoGSYT5HhRKoIisR4j0PPuCD48M3Bzy86zR3ORyeiIjFagWUEVPoXCDF"
    "wa8wbm65rIDqnuL79MIC+kfWFwwxc8EgbBTVHXE1UHjuuCMim+TGq27E/VGs3pEncAKWpr"
    "F2k7kg6lSSnfUBPOKELdUGlvRm+RleOIkLF74CCygba2j5wW0L543sfatAW1I1y80PoxdD"
    "2seHFgmeCzfVxRvH4ZBKx3Ifweh5WbXf0OBSYPpSUk3nIXjNZMtjXVjUBosJtZETK0KJZT"
    "NiKcYRmiqtMnQO4xhItC5NrXq+MZyd0vBuL70USu9vIKNl9b8f0Moq3HTYMA8FuyA4nOuD"
    "6fQBn3Jf5/pUGM66AP+d6xPhuzCZugLu0Vx/HMy+3Ux6j8MuCA6Ty9Fh2Lhsp9L2njwGB1"
    "NnOhb6g95dF1yfzvWvwlCYkDdnZeCv2O1kq7bGtAwEAk1GvOQ0VUs2bQNoz2ajXv2Echje"
    "s3EoHz3x2XZE8U8XN9BcqxptEs4OV03KcXSp0cDEiC4VDhyXbBO8e+ZHD+7JbpAVVP1Cx1"
    "0nO7lOcL4ws+MkFGqRM2/viRpKCXU4LsVnh22zQ7Ahw9LIwHm7fZ28R4PDLjqPk9HwaxeQ"
    "F8yBzB4mQ5cDcY/m+nQ2Go/xKe9grvfu7kaPvWFf6ILgsBmsSECtM01PUSmutlTlWTT8PY"
    "Z29Cy2ba+ik4RLMTr6dthUC0fm71gkNFFUoyV411omdAKX0IRo/I5Xhm10KK7XRIuTPPer"
    "6bcVN0HjrS7YGS6GKckQSACZt5ah/80CRPzJlDYrC0gmBLKx3kg4E+hVtSmZQ+VuwettNn"
    "hiPslxZVqGY9LyGwv6gQLpJvOqaPb8OkDz5+9YlXGPkCoz7I2n30bY5eMdlVFbTosR3jl8"
    "9/E75kp0SL83vBlgi7ILgkOkS47Hk9F3rF76R1gLHd/1+q4W6h7hc78Ifc+d5x41o+t4Cp"
    "IPbSFt/jRHnT9N6/M8BanmkADZhFIZtjcux42m0qyODdcbzeMN4/BPoaRBJcNJFJFqMLtQ"
    "BQc5E34jIAbJNP5w/um+9xsZ6es378rdaPjVbx4Z/v270ZcE6uiBUnUoYppGpRHB2fNLWr"
    "IN+NedVONaFczETEyMTzLlA+51aWMhe4495j4uyMn7irgxd2BXQI6Ngxsd2YNQlB2LTQEZ"
    "9BhtqFeA7TRyq+Ma44WzGeKPd6MSGgL0KZxatGey2bToUCiWyYA3oQnyCUg4A7oIbIO8R0"
    "u+osp2ZH8aHf2zXqGJK+7iwrtPDvrVUAEPY2zb0vMWqv+IIlkKlrP4N5Rt0Y/89N/7SQix"
    "p8yWnqGONXueitBM/k5eSRpW1thSEaJCrQuWPz8roLKen2WqrPhSQmdKPDKlmLnEPZpMSX"
    "Sms4eb37GXF73M9d5sJtyPZ13gHZRh2yrenTgyabEpsTE5bkbsEIEiUbXWolERvnTDH4Pe"
    "BDsI8Mtcn/SGN6P7LnBf5/rouzC5eRC6wDuY69/QFXEw7ALvoAkPytG5Ezq96a/sOT5ECM"
    "1Q+GWufx8NbvBb93Wu3w+mJJvHfZ3rj73BbEBiXdyDud4f3Y97E9zGP5rrt3e9r1/xKe8A"
    "zYT9vjAmngf/qLneCMl6LkHmRqX49Fh6elSQFs68I1Mgw4Evz6H7BgsT9FEpTmyVxX6P/s"
    "+m4d1C92eDQ32Pvfxi00ZvxYlDXngYZQrOqwwYkdpjVcDgzNGWBVxq0hNl6P4yHQ3pQAcC"
    "ydwVVbbB/wFNtWpTNzr/WDq6TGjOhaNqtqpbH/Dn/ZNR3a+iCzBA+c7kpN8YQ2ZY9pNJ7k"
    "JukHQmW+pa1SRTtSkr4a1mSFm0REws0S9LLHd8s0peLtHo4cudAMYToT+YDrxu8D337sX4"
    "qJ8Ivbsk0rJh0qbs7HEfSuw08I8H5lpGuBv0wKKHhBLtU/WqT1vh4Sh7rvG6QoN9ZWDHCs"
    "NcEpfi80n5+URZSdaKZZgHAu0b3adFamidZhfROk1V0eLBVjzUp0ndUGWoT5FMOFnSFRXn"
    "4u+YDpfO3DqueeYgCXF9EyqqLei2+dahRO5EL5/kBe/IpKEIg5bbAniyYaFuWwV109D8/d"
    "1tY6PKfNuq5synWCYr+sVGnbZi4e1CgTatapUxd1Ay9RJOw5hYm4DdswMlmIiYFbakJO+E"
    "8h5EvAAwd0BUioNflcIcW5l31JmF6L2OrDOKqs3JaaBAkLyr7+wO78y/T0uhjT7gzQqOtx"
    "3lra8Z8nOHomRHrubq2BZuJ8pBw0KlJnAUOhFxN5p1jTZg4ML6kqYBBb6oMrR+BrgG0huQ"
    "ZBlu0LgAC4gr8rtB7G7wult/H50yjVd6SYp6Pmquz/V7VdNUC6IBoFgneEMAybEgeF0ZGg"
    "Teafxx7q1eDUdTgGagFs4Gh+qfg/+H74geCLzfACn91qHbGUUtiuZQNtzAQB8kWUzOjkCA"
    "x1x0uvkxF+4zy0T9BhJ7DEetyzW9h9LZB7YnGsaBvStzgmOP10TTwK4ni30xjQvyHiifJk"
    "IUSwr6eaFgESkeCsYQCmbBvxi4UK/1/tiKj/UO7cpYUGMDy7CgMTHOAZWeM7ChxQx+RIhD"
    "Xxp6R7dVjRn7qFRrZpM9I+/6OMtV34oKcvzL4f8q2fKqBPxxOY5+WTXxL0ctsw1zQpDjX7"
    "IolE0tO1c8SXjfpMzgxg0RZ0kRxjJdgP/iQva9ycwtZE8O5vr4rvc7SQn2DtCZ3gNJGnZf"
    "53q/dy9MeuLo9hZXLfWP3dThO2Hm5w6TwySHXYgCKlK34jS7bsVpum6FbUI0PYm4yEyJHc"
    "5Twlyz2uEJc9Es2wt8fqsC/d2qVqTv0uAQ5M7tYDKdiV+E3qwLwuPi09rX3rgL0J+wVLZI"
    "ql1E31U4+VUe+nygykhNo/1qLo0UAJb7bG0B+zieqJKYV1zQ5QCVJZoG70GWEOOVGkOeR2"
    "P7IpzDZuCwdfiDnf2LCHEVqaSvzLBU/E1FL+Yl3QE5+cs04ZJZzI3qippzmDXJssXSzB9N"
    "mo/+cqOfYLmbdZC4RYMVmXdpGqSijFmiNben8I10ODPQn9oT+A4aElZb+t5OEbAk9HjshW"
    "x0KEGw8QYneXGwbuDNJtp2ayhsDxApIK8MC+pAxYWaQRBB9QE8rlQNApUEoi4gwhd4XgNS"
    "6NmNakWXpBWUlPxI2Fo/iefGHeESlrOz29FV/iyxkg2Fxy5Af+b6YCiOJ6OvaH6ZdkHkTZ"
    "P5+eNze7XkqUn63UXmRNKUXJv6oLJIKu5VP7BX1yxjWMbl2jSw9z25GOsNVnxLRPUkJDlv"
    "u2MEsribOpS+S5Pt+2PXilys2ZWiqBxfNDgPfCw8MK/70ICBz+s+8LoPTesMXvfh4NA2tu"
    "7DI7aRp25IWodCeseun+Rx3sTaFq1I0wKUt4yLIChgo0IZYiqZ6F6kAAJ4Ve0VqbjgesN+"
    "BjokdRrIhod+KQUauV3JPYvsgZhacL0Y13+lNkAMrnCWu5EsN1eduOr0vsHnZTTqLqNRKn"
    "2Cp01UM7Ow7+VlcNh3hf34slFb1wUH3WCVx6HtJUWlOaXe3s0jlkM68er8tYX37Y0U6enW"
    "K7H5U3SId+UkjwiRwjaF6l/KKwMp0jgMb2mY6AD9JRwF6kyLbHLm1qqUEF4nuBUOwkNI2Q"
    "g+ckxAhhBYUkbVy6o/YIeylJZmUNjY3DACT4JTHdVQHe5gYDH0QokmB/E1I6+OWjsrd3jv"
    "u3xWSwZ4BHLppUx0UkSKg7+b8nOgRRotUOuNTV2lvUv5y3SkUQFPxZpUjTbBUtUlDcAf0h"
    "ovm3gZdfWYD2AWBMebjm4BTN2AP8MouD9xoec/FSgpGt5gD504Aa8rNMCwB2KFvifULZo7"
    "Y38fvD10/xkN7g55DtYL1CAZwx/1ehAnSBjohM9w50cjNQK/U8swBL5skzWDzv2o/2sX4L"
    "9z/XYw7N1hngC9lDHfK9YXvAcphf50LWladqJyINWmpev87NNVMPDxm7yhPr3v3d2llYG1"
    "9AxFZ0OZTvJS7CNSPMuepVLs0SUHdSLRq4y+pE52FOy0P5oI4m1vcEeKgUXezfX+N6H/Ky"
    "kJ5h+ReNqJ8H2A42uDQ8xXTj2+ckr4Svd8cNvY27n+fTS4wafd14YwkZhCSA+H7A1wA4H9"
    "byJfPwFGg7We7eIhzFjAs2xO2PhFu6Q5X31pooXmwI2p0oIIs8d1TIiP7V3GNs8+OnRgSG"
    "A3svVAQpB3QXmGC1qWWsLDF5fjHcCDoxobHGXBv8QFdZOsLeR5IMUztUoG6aBXU2I0mEOh"
    "PdrLPjN3vOYyhDq7IhMK8Rm8/CjnZVx5GdcGYM7LuLZiOiGVQjcro0RgcUqUz+o7GEaSVo"
    "YbiIrxh2BH9BeUffkKOgCiN2jwXN/51hveiINhF3gHc71/R3yK5AXz+f3BjTCcYTrfPWqA"
    "a3Etmc8lHo6YGH84yj4cbhAojZfPd+1G5VqEfhW+XUs2TCgiNfGFVkM9e7ZPiLUI1coqrJ"
    "lQhuqG4uLI1tcjIg2eukuq6XVsUy6rSonpOC7XorG7dwrXxTFLW8lHfwcVpclUbvXDfCmp"
    "WKVbGpQwgGJKYfwODZ5aOvja7JsgjoXJdISUw/j7uf7l7mEywSEa3sFcH6HLk6k4nghToi"
    "3G38/1+95MmAxwfJp/5MmI/W9Cb0aiSOLvy+iZ1cd98PIJDZjheBrg4SPheRpgPWmA1Mmm"
    "AnB5Va8CmZYR6F8g/vD0/OLJ3f46gZpEfkgm5F5uhvDSLtQT5tSLCl93BGpCbtL33NttgY"
    "kpIyhCp2w2UNKyAfU3Tikw/oI7NUKLrAZR9rQp9/nLzp0Kns+tCVQiDJpuS6PK/rFFyq35"
    "n+dOYzyhiCcUHSqhKL3vN1pHH+7dKH1ykLPPt3c8DE8jW7H32Pu9C/DfuT4b3Ati74ZE94"
    "fHc30q9Nz8AvJayvKrvMq2xL7LorT/PRZb8sRF/M+GzRTJ4rdvHYNVSzBifKFhGdlROT68"
    "q7KlI5naO9p7kcTwI+uIotZefAw2q6qOq3nTdM5AJ8/RNsM2RbbSc0vW/M0CrkMVp8DPnU"
    "+nV5/Q37ML9PdyIZ3Onavr82v099OZNHc+fzxFf6+X8qeun14PPDhPgO+XBYs3IOEd70zF"
    "z79PrsQH+Pgi6nOYbimbUPJyY7gK3UwVWlbtNwSuwhavGhVqsgJd1l1VxFuV7axKLvM2/M"
    "Hk8fbbtxBZpAQV1KNyFal0WsfxJYg/9gaBY43BJPTEusA7mOsP42/CHTLX3Ne5PvouTGYP"
    "kyE24cLjZphxkRWBadKPy3GNd8dwMZbZKJRonVF3WWgyusyZiy7TUxEPAOFxTu9hImkQd/"
    "FO9Pid6uEVYDl831b9HMdBO6w+hmMn1mK0UXX3l6RoC//SSR5vYUQabSUuHleSHSnthw19"
    "/dki9Xn1CBmwtKEJNMN4Rnii00C1LUBSip5MabOiVBGs8L5FqAZZsmDETYcrAboLqMv9c9"
    "KhmaQDm2q0b5XoiIO/X6CJq/6UtYMj4k2Gu4MLl7nly+Y6LlPWBfhvGQu3SA9kd0AK//ew"
    "CwaPRubO0QS0Z4Xs6LMcO/qMVqkF78lMWabz6oWEQry+JkPBEB5dcZjtwqRnqIvYfGDfNi"
    "wpypmMsr0QMSIYCOlQiD8AVcVfyNTCXMzBF60MaD5JsBORAdio4IsI+BQmI9412WSGG9gu"
    "+gOiQCRGQC8AG3MQG2hsNEg4BnThAxCQbfOG2YgnvAkzuTs0gUsGW2Al6U8WMHSg2kDCsR"
    "TAY1MoMRc1fhBjcPK/4jsfmKr1TIbDBo14Jdgf2t2lmtMhh15wsumQjWNuDNrMV8xsjIg3"
    "2moXfuvddwH+i8OYew83gxkOYyYHZQy6qndUOr4QgtFYGDJaeEQGmdPoLw707o+GJNAbv5"
    "JiM6QwvPvagD45MJ+1J0alsXQWDw6rPzjMX7Xj8ObX7vFl2mR5VFG4RzGcBS1tNLt+fiix"
    "/+L5nX8sHV0m+2IuHFWzVd36gD/vn3WRdjmA1lJSP1REmZTLmFibhvi+eY1A8WeCPybGWa"
    "Wy6GsQG+hsns6oTIMVlsa4O128HN1WNeZhnpblhd2PPxLs0AO+CSwqz2LbWxZbVNchNN6O"
    "pTgigV4tAZytDgdroh80VXnVoSX6uVdOchP9wjZ11pNgIl3fC+O6Y0HRbC71BZqWyrYhQE"
    "SkhXTF2eVlkdiMy8vs2Ax8LbHkbyg7n+akkGxoW562Ad1aygKgT7SpZceyeYyICN8FkJGy"
    "2CmsftfF7D//H+xLMUQ="
)
