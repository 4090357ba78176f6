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
CREATE INDEX "idx_enrolment_o_trainin_c9c097" ON "enrolment_order" ("training_class_id");
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
    "left_out" INT NOT NULL
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
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))) BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz4jiX/isqqrZ23qpsV+fa3czWVhFC0swkwALd/U41U34dWwRPjMz40pns7vz3le"
    "S7LRvL2GAcfUgwto6BR7J0znMu+t/O2lChbr3rOapmD5Btvna64H87SF5DfMC4egI68mYT"
    "XiMnbPlRp81l0k6CQcNHyzZlxcaXlrJuQXxKhZZiahtbMxA+ixxdJycNBTfU0FN4ykHanw"
    "6UbOMJ2ito4gvff8enNaTCv6BF3n7vWM7jHxDfHV/43pFtaW15h4ptmPTzY+fIR4Ynyd02"
    "z9JSg7oa+8maSlrR85L9uqHnrrWnIbJvaVvyfR8lxdCdNQrbb17tlYECAQ3Z5OwTRNCUbU"
    "g+wTYdAgD5fR5cPibubw2buD8yIqPCpezodgSwRyk815Gk0XguzQZzSepwQKwYiHQP/qoW"
    "BeCJfIX/+HR2dn7+4ez9+dXHy4sPHy4/vv+I29Lvm7704W/3y4RoubeimA3vhqM5+UIGHg"
    "Pu+CAn/qYysi27UrQvQ/Td3uHqgEBkex/4iOd1gn8i7IVw7LasGyKw+49MHPb+SjYzQPcF"
    "EqDjn3KMoK/lvyQdoid7hd9eXeTg+bU37X/uTX+6uvhHHNSRd+WMXkrAq6omtBjjOgfgUG"
    "R/EHc6ewH44rIAwBeXmQCTS6nx603vHAPYkxAjuMAI9tdaDoQjIi2E+NNVAYg/XWVCTC7F"
    "IUaGDXnw9du3bnq4fP++ALa4VSa49FocXVV7ghbX+A0lWjh8PxaB+GM2wh9TAG8MS2NPwn"
    "nKW1SqlP7mqchvT4cOkVdW+AvwjOxAoNTATiLewnFNjMPlc8RAISceZeX5RTZVKXXFODOy"
    "2qYvrc/WyTMykp8ocOQXku8fNbs/QzluoKYunmw3yVd+u20WeWeMIDCNly54wWY3BNj4Bn"
    "S4AIhU6x24c/CvsoD8hE9ZNrBfDGBBWYcmPofU4LwMFMf+D2O5BLas6e86iZ6s71O28wZc"
    "hv9sLev6zqZ/kdWhCfPW+dmHq2CmIm/y5qbZQ+/+frtBf6BloXGr71tYGRoHenuXhl+MR9"
    "aiQE7nLgd/eA3qZGYFtdpIavUZ/3ieucBv38Kp4KLIVHCRPRVcpKwf2Xxi0Htz+FcWae21"
    "bwW4OWDOB/+kA3VtWX/qURB/euj9k+K7fvWu3I9Hd37zCOj9+/F10paHqrPh4kpCiUpMns"
    "POJrGhfHpWZCzjVpmDmV6LA2w6SJKXNjS5nTFJSaG8lVbe8HeCDPQzoQ/a7w/z9/UCfnZ6"
    "8eHi4/nVRYBzcCYP3jSUOpQtrvkiEGgfQ3J+VmC+OD/LnC7IJQa6koNsTeeeL9KylbCAh0"
    "b8IBOGaiDI3QERIYF8aeShrPIjHwoJ5Msi7/4Ijpk9EGid2+yskNvsLMdtdva+SRRHH5q2"
    "ttQU3BsdBtURvXySR3koiYZbKfD5CgJNhXhNsl+BZgHDMfF78v3Wj9CkDDS52ZNhvoK1/E"
    "qYa/QEwctK0yGwjDV8NFQqCJFp6DpUwU99sHDOTj+dgf75P9Js+D4+kEHbfO9soGm5JCv+"
    "cGhuTM3VevxPc8PkBLXTjFkvm9pxNvg7QXktsbohey5MiLXNNK5e0w2eCybIA/y8UqCH+E"
    "vJSIFpej0i32Tmp9Prgt4CXXfB9QL1u6CP/5/il1P8eoZfz/DrOX49T05lhci3ItxbNvWW"
    "7JNnmNEdGawmrBX9AxJBRQKSTrMDkk5TAUmqZm10mQvdiEiTx3djaGPNshyI9SSGk+4Go5"
    "SxdkaFEjDjJQLa2hq+Uz1157iMiBx8b3rzQQI9+NdGM6HFCV9cakf8GjYl8OGHVynbyYhK"
    "3r6YhdJNftTxc3k/vOmC93jtmn2ZTQajmwF5i5ewb8P555tp79sIvz3HK1pv1B/c39OrFw"
    "t035vM6PHlAs2nvdHsdjCdDkd30vjLHJ+9WqDp4Ov4V9rkwwKN558HU6ztfWrAkhgq80yF"
    "ME8vT4kKAr80N+FaV9xdEBMT8HPBn6Iukr2R7opbw4TaE/oVvqamuwT4HvEwCW50ZN3wtz"
    "/S/LPh4mTKL4FRHx+A+AD/akg5mM50MJtPh32MNHu6qQDdQexmLUU4NctmoJxNvEXSBihJ"
    "xOKePcHbX6dQlzOi6dJk2ojer0XgJyPi0BPLrcqFFr2JOiBs2xoeI1lfCCvo/74d4WojTn"
    "sivr2HMZ/+Dp/YQiS4hML2W7nwwQ9ovgZENIjcBqxkC/+pXUDjPUCEcabx3IauAgNBYNma"
    "rgPdeLKAhtLcdx0fwOS6E24AwgMJdrsxittJDrvdLIbvgPxT9RRfdFrgHeRpWWGsVGWsJC"
    "arHXXqhKv0yDqkqFKdHo/cWnWtqzr9/g6pmzCFTxr5LR4S6bU9o2n+Ch8KSWZSSoT7v7lV"
    "U/iE9+MTDrXpohCHEtXoKA2Ct3oPmQ5/QD2Nbn5iZiDUJo2kfHZmxOOzgYom65rNDC3Pqe"
    "WRkBPBc1nBc8fnn2ywg5cU6fnB0ICvDUOHMspIrQqEEtg9Yqm6IPOn3P1Cdj0e35M7B9lV"
    "18Nk+tSXh+sBNgrpsMWNNDvDWXVwn2HDmD/hMnwj8AuX4ZtyGTZsmjmEx1D4wIQPrOk+sM"
    "gzzSDI4k98NicWn2YECyZYMMGC1cSCkVcOgP32LfTS1UIlLA1dharEC3NCrH1ZD7WArZiQ"
    "FM1T8ILCA3ZCrHXk7unHIu7nj9nu548poDX7lR/mqFD7RnQRH3+2iz/t4TeQLfMVbo6ItI"
    "7nvSxWWjinsnCq7i0GiDF+Z6RepZpB1/gibagusu/iT4ITrpUT5kj+Z4arVBeIfISKYLEQ"
    "5IxAjV2Ryw4aOcoJJR9Ew1R3Dnofk3u0aZRxETLRGVUxHMRQEXwwxwjODfyvCM3lEy698K"
    "YtGX6cDJbH+TPYq9AbkM1cha4HwVoJ1kqwVoK1OjrDyK9oJGVFyOWZSAzhVoC+b2spwJH+"
    "Xp6xnpZsHaFV/SY4a+NR0znZgFBG0AHFBriwUd+cjXq0KO4eOtB379JWkJBha8quj+SI3q"
    "StEB0iCOUogTLhEpoQKVDarAzb2BGuqX+3CblZWzGzkLyx8A/cEayZd5vWwoQta1tZ7TpR"
    "fZPxTWbuvdoE1eGpxzn5PrCFvGNMo9AN5bkKtGa2o772/bu1BKkSGbmQSjMzcL11Mj/j1m"
    "9UdF9FAGVlBUgGT1i4WX4yIVR/Bs9wY3u1Ll40e6Wa8ousA9kCG9MwlpmbKO54S0ESHylJ"
    "bCnGJoO9LFC80RduMqvWmXwez8ddQF8WiL5IvdGN1B8/THrT4Ww88i4mziYflUKRZEWKMJ"
    "5lV2E8S5Vh/AFNi3NX+ohIkzumdLBeoVi9nFC9JMQ2/MuWrJV8dnnFA3NCrIVQXxUZzVfZ"
    "o/kqNZqftB8QcW9yEpUSiWml8wJJyg5i5cHnbuXqi7Quiq+WqF9ZVU1ocaXFR0Rah/HFZZ"
    "FSDpfZpRwukwD7Gij/LJKUFAnGIsH4aOAXCcZ7SjDO9gLuJ1PRp55yExYj/FSRvEUpwpAV"
    "IxkwUiCUPwFrWYVAtmnJzKVmWjYplamhdyD8ThZAEFsewPX0QbNLG/vvwCPpQYucW7NJiP"
    "o/cgeS4uCFLQR3wZj4ZMt6MfCjt5KtFY/GlRJsQ8zEHpRbXVOoX4x7f9aYnNC7dlr4eRao"
    "YrUyfMK/oJqwW3H9g85btRbK2EkBuCdr252D78Na+SNXc5d8ukJKT0HDrWv9razpDrY+we"
    "MrIJ8JftJs/EbH3QNoF/2DbhyJr3pW6gl1AWiIrrQvuInxkl7OK7vrDiv2Ies9Nyg68VOR"
    "TNBP2amgn7xc0OxVeOl1dhrtzPUgKiL2mU9a1+74l5amsS7BcSRlhZ1dmuYgjm2olt2TPi"
    "0sFJ+9KT7VLcxeUCBjUQ7DBbMXZBS22boW98AaL4X4WwBrZbzgtdAAMnApC+AtjfiDdBIy"
    "jCXSq24J+e3r6/c4aWJ6283/Ltz5jTSJn/GPL+vN92Wb7MjEsIxuyP6JD+OvZNPE2NsFmv"
    "Rms2/j6Y2ElZfRHWmQPLNA/fFoNhjNpcjGjalTzXD9Ewczr0O66R1YUo09L0RnnOfQGefM"
    "Cj0ED+6lPS4nFKzSCpa/mnChHxESCpXw4B0N/MKD12oP3sTzKUyhBZneu3iDXKsh8E+YQd"
    "ut1sMcq/eknhkg0cRgaZB98PD/J8O2IQL+Hbt0szsS70vcbZbz+AdU7BPwsqL6P8BS2GIB"
    "MnqlAcBLQtu9rGQbvMgWIGNNTZsd+/zgHfhA7yN59KmISOt4waqylrNNkRWpGpmxpc12Yy"
    "SUbrI225lPe8PRYNAF3sECYTtiMJ1MhzN8MjxeoNm8d3vbBfSljHlxWqRuxWl23YrTVN0K"
    "F2JuHSAmJjSw0sGYvAUra65VeUDjrvoKCv7uN7y2RVyuLgW3rbRUhLkwmVtDZeIetBfeoA"
    "ZR31OoGGRj5T6Zehgabex6rkJrei2Dirvb9dl7dytmrDYqkKiJJqQMto0Vflr5lHqM6SkL"
    "3xyp+D6kIgTQLKAblv0zFtRfAdEjVe0JWja5QBLZ0gpsrZ8kEuMaPWVlq69uX/Ks0KFE66"
    "yF6hOBHKsE8RoREopn2bUZG1zLJbfWH5USxF9VxB9FtQLeb0buU7xoQdP6oij7Fx2EjSL/"
    "ZtCyMrbh9i/l6kdWpFGBOAEvEH5M9A6qqhjPEP17VP+wsIJCUvfJ1ZVhg42MVRjZerYoQa"
    "fhNsjSVEi1FhIrgJG1ISnqwworqPvjikQhhHxQyD+IIAShOjWxE2pWnQSxKojV41jXD8Ss"
    "irCOw3ZAs9nXN9ABJvxhPJd4AuJywsQui78oAlFzEQhF1yCr4F+O+yyQaB28taR6WrBEnZ"
    "6IUGscOfsOzDONHyVm7piYmLiPMM8kRuGxeKQExZdDJlGWjKvkw8wv+Wgs3TwRyzIUjeaJ"
    "kNAsesrBg8rU7Nc0Q8QtLZxiDX4eTnKYHceCJu92N1GZ1rE7F0WW3ovslfcitfCK3YTq3G"
    "b1sBVDmg13LXrk2rFsiVQRfIKSDyJjBs/bdjXrFmIT1vxNWGOMAMaXoVL+MhuPMqgAXyCB"
    "sqopNvg/oGtWbQp95z+XDlKo9vDoaLqtIesd+bz/qsucyumCX7w6wNm7DSU3FiKQGZb9ZN"
    "K70Bskt9NSNJsZHpfdG6GE6I7Ku0PsBb23acg27I1kQcWEDPImb3uzhGAb6nXlIF7LJn4u"
    "hDbc8BlQMTHB6giX1NF0AAexE3WdRCKVd976KR4ffWQ9lRWVxbdNDycNltiAh0GEpbfoya"
    "bCbLdtufqnbq5pdiHSFA/GI7gDBdac3G3BiB2aUWiYTrMHQsHYQMQa+nnaYyjTBpD3rTi6"
    "6PHv/ZyUa9tO8tWnLYr6uo3WEtN6z/YSHpy1dcsX8DiKurrc5Tt20iX7GL4nw3xlaZHBtV"
    "z9UYm22qY4ZqMl/J0NngBytTvD0nwbL6FurGVdz9a1I3JtstrPzz5cBR1A3uRBPnvo3d+n"
    "uZDDOjgbpD9U7zuOfi0OhBNiIkAuyw4pxSjZxkZTdmSS5uQeRzhtHIRC6uvYtP6VFDNlrf"
    "vBxfyFnzST/IqoRXLysKgf/wSRaegkuw1s8Dfsgt4JuD4B/ROwcC7gR2XhfIDyh4VzidFe"
    "OJ/en70nx+8/kuP3n3CbJYS46dn7s6ufAYIvgHwNC8gmrZ9lndBKWYSeZOXqHepr7KDiHL"
    "YSToMWhI9F7Mlsc3JbQS5bs3UuoAOBFga7VL/4Cl2xel3Rs794oyViUiJiIp8RLBExgSBU"
    "LW9Vd0gtHIZ2kxc8wZTfYxxFcOaoAilKaZ9UkdnVkUldbvhHU+XpCGekg6ih/+1Ay84oCh"
    "Fcy1VC/4y2qpR9+u5aJXSU2XDt+qB+F5zUMXBSFECmFrc9+d+XbbJC15kNR3f3gy5wXxfo"
    "4cv9fDghZ/yjBZpPvwyk2979jFYI8I+T9lARRbD69H/yRPGo2X77JndKSS379H0h6oU0yw"
    "b4PSM7MZi0OHGuPX6/TYVGDPqNuFTviIjQuyvXuw+5p2Gj5pUimxpm72l4xSgXrGM1jpc3"
    "T4i1jjeva/ZWteVSU/AXZ4zmfK4kLrk/tuS8Xo2yCqrkGRkvOlSfuBi+mFDrxm/1+YOUAu"
    "dZDwMBsRpWvhpahmMqXMM9lGjdWK+nCIgt205GGZvtxmYovUe0e/358OuAE3NPqgvc1wWa"
    "DubDKdk+0DsoY1hW4s1JuJG5g76jUm1yLhy2bG9AnsU7grtsb9vc+ieJcL/o6GtUvV4XeF"
    "Zyid8jOTklQRMREPjmyFcRqxDoG4XUjRxtI7XAifCEmOldzPLOM7zT+wnLyiqrcnAGxqFI"
    "C1Gu3kC0nPVaNrlYuoiIsEqKWCWKCVXNlmyI7BXPJlMpuTYpxDvtNxWvHfuno2GkJHezIx"
    "6AWaICYwbGgkZqEI0kyr/srfyLn07FTWMkBNs0qRyWyYgmuO1IZkQz6o6sK4ryGYlhyE1p"
    "hLj7oV07BuZF48hagjlD1dsRpD69yQDZrRqb8dhz03hiV5znzjKaRG7VFqi4qMQQ1R+aCo"
    "1sSP3U7u3AfvVvdFxJ+Ll48tb0CcKHs0r6ROOLt1T0wU0lJWgraNg3R8MiZ/3IR2SFEoKK"
    "3UrFihrU9RKximaHW2EXdiVEhVoYvlpxSB9JfpWWpsEIxb7BEGVE9MWkkmQLFrO1NXxHDo"
    "5wYOcAfNObD5gA2gz9Zxt8rsybBs+yHfWVe/TFpQSAnKMvKvOmwRMOkjrJexuajKc6P27Z"
    "l9kfoKf1ollFxLIFZRa1k7O7mNdeDEvGsKToSLb8DBk5DPmYhlKtqe9dGawbU1OgtOQCNS"
    "YjBitzh1h5La0zDaDtscWxGzTZ7OyMR3jqG3SB+7pA49tb74R70CnWAXWGFlsQPkt4+TJe"
    "IO/ePElR4Q0t7g3drAzbsKRH3VCeJTKgObFnyosqGhw9QMIqmL7onIypUKTJ005JEqaCiS"
    "XH2eyXU9vV0Rwt4XZkcBf1NEeG2Q5eZnfTNCuDiODyodI7qQO/pFyLoI+bzh5iLOahZryO"
    "xfmXIgnJ79vR89z6cWWYKjR3BGlM7tEmgOrM8HFd7gxfc+CLz/YxB35/4Vp+e65lUWOjzt"
    "j9x1ebWYwuZ3gHIm1iUva8/5y1ks8ur3jGdSjRwqFdfakk1THp6s29dUtCUIzx0mNckd3a"
    "UxLnDJ6Ua8MWUXuYyZtSj+CNqCwpWoUncX5r5QLOXYpK1y04ik2KeKsW7LZZQZIoYO1ZwC"
    "ATcrYucFtLMNa8wA4G7uZMZPcAGbg36YKXlbHGb60XeQMeCboW0NAJMEx8RVNWgEbh4gZr"
    "4wcEOpRVC9gGa1+Cam++3br67uFA+hFf+h5SFfSMML4aaXxZ0Lb1Evskx+XEBnildSho2t"
    "pSI3lO/Dl6KVnRD6X7IZi7+LogKiZMidLwx9YKrh5ISopOKN0JxGnlZvlw90JKVHRD6W4w"
    "4ZNGvgUlKXg7giEsFoWyPWEbJR+HhKDogZ0M7+QqXUFEQ2DZ9YM7HtncVDiDPqqhZBjXzJ"
    "W4SpRbjG9S/ygAcbhYVoBxW3cKSuKc0jAKAO1PwweAuWGzd3EmjhfjiBFaAcz9+N3aCXLa"
    "bi+Ac1SxqwLocCu4aeLO7QSdoRg3qkBuLh9dkIguS0BriHDE5Lk/AY+Gg1RgG3RD28hIBc"
    "or1tLAT9FTMm4J/9po5us/gGYDC5o/oJXDRVf/OUVoaffDA1o6Xs8iOE3jxQRTfWjjK6cQ"
    "cGbhrDxPcyjTwqiKirNS6JMn0QcNWhJrmclOBWbJvumU4CPcyWEyGN0MR3cdPvx8sS7wDh"
    "ZoNv9y8xs95R8tUH86uBnOZ1J//DC5H8wHXZA8s0CDf/YepOng63DwrQsibxZo0pvNyO4Q"
    "7ivZLmIyns7d/SLcI/wJg+l8eDskJ4PDBbrtDe/JKfcVt+qN+oN7eio4JPe7/TK6ce/nHu"
    "Ff8a03mZBT3kFyXSsWCFJ1pZgjTDU/lszTR/jk8MeTRaUE0Sf8oMfdD4EazNUDUSnh+SkN"
    "fmipcKEfExPwC8fb0fdE2kbn6gumuHgwqvLCGX5a3I4cZNvS604SlGN0VSzirUgVWhWuoW"
    "JOC9bjXgBwd92sAOhJcKOWIhzTMIRTqA6IhVPoSJ1CqVIGDF1F1H0QGw2UxInmxohtBvZf"
    "zyAZIpbnlg2jyAo4Z6Uwim27j3bhfHr//v3C+aiefzoBC+fq/Ops4VzAR5lk7fjvP5xDlW"
    "T6bKCx0SE5MhB+IfpnF2xMY2NYuMHjKz29hqQwO2mE14Pl8gSoUNFU97qMDOJHTftwD/g9"
    "ivh4Q+8t8eWG3hPhz22sP5ddm6qYe8yXbbJPt+N6knyPkutPcp1JC/QwJpufk/9lvEpVVy"
    "M8QlfldDwZzzyfHI+v0pPrAv9ogfrj0e1w+kA9gv7hAt0M+qRYJD7pHy3Qt+H88820923U"
    "BcEh8U0Ob6TxlznxTrpHZfr09KxAp56eZW96cJbsVhPKTPM2O1wilGjyg1UyWKKWnHx/TZ"
    "MeueJSEmItRLv6gh8BZrwO2oSg4IFL0/KegsY52ONS7Sv2UUNtGw8x7tI2MTnhftphnOsa"
    "wkAuDa4tr5JyYnfxImuovDYcbBUzK77njfa4nBjtpaMO5FfItS9WINC68V3L3mMULulRRs"
    "/cIAdSAuniSMuKQiaGNNgzKOtQzYM7ItoCxHMAng/+SeeF7H3d16/elfvx6M5vntzsPQm/"
    "pkqGY3OGjifEdowab9iUzhc0jkchZYiRwXKc5k4WMbkWDN49KB4i1lHEFDWlEyqMKSriqn"
    "YdNMJTnYF6rY7FIfphaAq8gbas6e5jk/ArJlqc5LkVNbctxiZsvNWrOF9B4AnS5Mo1FsU4"
    "AbqzjUVrBiLXbXcCZIumaOIOhubG1CwIMFxLzVxDlVxYp32Fld99h9LuTZnjhcOv/Q6/2W"
    "TQH/buu+Dj6QLdDUaDKX1zVsYdVIRTzKYUU4yirdms6T5bowwEmox4k2xPW/6L2JCmFO57"
    "XxjrtGgLUa8+FRKShYUH6ECgjfBeFpkycKtsgC9T04asqn7IWFGMIyKts0LrIa0wRoypOZ"
    "es8kVagPC+SSpeHlYwsDyDuRT3KljXXQa0iVc1k2tIhxItgHsPPCHRGjB8642MuAIfknKt"
    "Q7uWKcRFTbNLQO0JCZwL46yS9BdNYUzYW7COCgq8C+NdQqFOyrUO7frmbBMq2kZj1rLdgn"
    "dMsnWIXxYB/DIb70s23GvjUWOxTHm6X0KwBVDvQ/9LOdKyfT5pT8ZWpxvn3lSlXW5HsTcV"
    "r8NtJ9eQCyXDIxRgXCS/LOjW7Y6gsZ+eBTSLJmV5O0AhFSAvi+tn6qDZmMSbgxstTeN/IA"
    "Ky7TtqqJcw7QSq9M5FUsBCF5LXW+lssJWBRzm2NDU9txSoYkIyikkYLX2PFwOIIRPFQZvr"
    "W+In3avm2g/bCXGFqhATnEMEp3hgBU83POD67VsHbcWZdybEv9DiUk8jIpWkUjQI3OoTKY"
    "4ws7H3rTecD0d30qT328PAnQl5nNBJ+S5Inlmg2Zfrh+Gclk8NDheoN5lMx1/JSf+I1EX9"
    "ZdD36qy6R+wKqsnl/zAOQYy0LVF9gp1NkLkYpwXbFNlXWYHUrKixnMqEvoDAk1X0NFQ0uX"
    "THuFyboN1z6kvEIEh1QHbAelzqLcerm3BNvqfKGfGfEHvbCP4BFTsv1XC7npK8R4NTbDsP"
    "49HgN9ridkyrYyROYDXkAb/OpZvh7e1gOsPKSOw9Kbfw22AaXo69XSByo8E9fviv7wddEH"
    "23QOP558G0C+hLMxQWt+dI8bEyXty0bAvo0z34Biznca3ZZRbepKRIOi278ooU92bgv/dS"
    "Dk2ebaonIFKkdPGRnhIVen7p0R5h8Ln6IC4nZpuy+It67gfvjpzcy3CmSXdLiT1/ozc7su"
    "4o6hROzc2ivHvzyrt7k3cFSE/c9PppeMPjmvSLIh1f7nZILw5iEXYsXNzK3OIYA1xFyfD2"
    "bmafytyQZF03FIrHjqBd47v1gpu1GrO1bCsrNyqoAtAeyN3aVmaBL+E/EvWTzr5no+vH1G"
    "3HOJ38347F5m/OWLjEossIiksvy9nRcX6FnIhSsD067ttKtkmtgkh1Akt+tYD8aDg2DWrD"
    "N0DWkhQyeFlpygqs5VeAPwpY8AfuMt2NgLPegR5QDNN0+VoS6yYDBF+AabykA+f29aE7FF"
    "UQsW6HjHV7Mg1nUyLNPClXF313wMC3yh00NC+fB+RAoIUp5rWkxWCbzpaWhsNAOS9vICbW"
    "CqwPU62vRKU+sbf7gR2ITQPvgCRmETKiCsOnqL1zTLp4XfXNEpY1Q3FP297ZinvC6i+muM"
    "8MsHawZkxKjRGFl6jHpNAYSUUhPfkzMKEOZbIZEVaosWZsQvAMN3ZaG9/pTkLFbvBckqdi"
    "H7Ak+dud3GN1RNwHvsQKm5QUnVBBJ/BFiSTlWqGe1x0p4i8j3AM+ISiCFMoO96aUCn2T4G"
    "PVij86J5ARwFcVC4IxrcBhThT8qXunI+uEwq7yYOwViEQQxc2LgbpTcfO6TVrq9+xkWLPu"
    "xZOthuw6aFfM+UTbk9rZhO8ElqypoSVqkwYvsmZb7wApuY0RtVfUAMVX3UoLLvXRBS+kKT"
    "ZZgy14sTVKay7I1jNU2S6ovXz0AgOOBwRuBRGwjDV8NNRXv/6DBbSd7egmrCvCoO78gKaa"
    "WWZse4ZTRLzJxkRn9uXuDk9VbmK1d0gTpm+GhEae0Yxp73iBvoweevP+Z9I6OEw+i4X8Mp"
    "VvHcu7/0xr952pp+IvnQplVrhIbtXfqFiTH4PGurx4U+z2n1a3NwLjY5Fx/TF7WH9klIDD"
    "+kIJ/iIuJyy5uhxieYXgmFYfZxm4HWy+oygEt9Xiq8HcyKwHlw7ELGJ48FSGI2q9q8O72r"
    "7sGgSAfBHrBOvq3mlvJ59/xxo+/jFgiTuR6O0WtQTYewNVc1uGUfA92km+Lfl7qlJc/JJw"
    "vzXOWhBMrGBi3wbwgomtf10WTGzLmFgynjN0Im+ob1GGvEerWHncR8N4xpC+Aw8Ggq9Ao6"
    "H02BDXbO0H/Bn8S/4ha7S7SdjHv8hFSnkiwyt/u5It4BDi09mAV8gIMarrQ0T0UYMn/jz1"
    "x1pByFUTNBBoIVFRT9C5xtpyK3N4+83bpNxUVsSQTF0laJ+YWF3AtnXuiG7suYasydowdC"
    "gjNvSBTAJ23CX6EQ7oPAzH4/sYi3w9TNLEXx6uB3j+oLMHbqTZGUCLkNBDRyNGVSDOPkiK"
    "im4o3Q2Psk5MI/5OSAiKOMXSD8LR7LHYItehh59Efy6Pbp4SbF/abfW+RB+0nOTQ7Yi3L0"
    "W01i3iKWjQ3Mgma+vFvLklKdkKrPc9wWQVAM4D/hCFf1sEuQJ13hicQEQAXgJwTYXIZu7s"
    "mod5VErAXgL2Jf4ytJQM30aYCbH27eVUudpikgI8lszYTCKXj4mK7ZGSCc4cLSdDNmiCtK"
    "wTr8MiKSkIgfLxAnT0Qv6qvgnBSgiBN+I9ygkbCEZ2ujNKBQ/Movc7sgeiqLc7ORvsUPlU"
    "1Kfkqk8pSlOWqdWSnnzT2NUWvduoKbdwkFB8reGP4E0M2eyxWrzQZyxv8LiI70LPtoc5u3"
    "pEObjKjdCmglUi9ClcjTMCoGLL9ZYwqJiqUCwYaqnpEGjrjWFi9N+Bfz0j4wX9q+umfXqR"
    "2waJNnJbrmQVPJqG87TCF3QTyuorO/6povuKkKcGK61EJivkifQqPU71QR4/Ecq0ghfax9"
    "ZnK/ns8ooH5VCifY6r6qv4kHmVje72JGdftsljudO77ncB/rdAwz45JP8XqN+/7gL8b4Gu"
    "x/gk/rf7bosVb7XuLy7cgWoJQcEUlWaKAiT5yoklxJr8eDRmHpJVlRUWmB0h5bff3/B+X+"
    "/Yriy+laqiHFAG7QWUSSh1uLQlw2FQk9mh1xERAWjpGsjEjtqdX2tXIllsaDob3ZDVCjD6"
    "Qm/UMpaizmwuD7AMPiOEcwuZ4YQNtzIZPRBQHy65EFSeonlU9E5QpWWskGEHvATNrAJD2/"
    "LoCgu4JKLqlq/SaJ0rv/EJMEx8hxTbscfPXqCV4ZgAj1pSp9pe0epc5ONfo5n2wIK401Wg"
    "6Jry7CXa0+QyIrDUTMvddEbVVEGxNF/bFhTLoSmWZ8hl3XjNWxddU0venj89clqQCbEWju"
    "TqLcgAM16+JCEoUvvK0iWKLpNEPe4OiMuJPJuy+HsKFjf+cTmBf1n8Dxzd92b7oKHBZQ3r"
    "j73FltVpf0/hEpoQd9NkZdhGh2GDJ1qc5Nnhpt9W2gSNC9WZW8oKxIboBpqWgUjJNyL+ZM"
    "qblbuhkmKsN/gV27qavWLXlOO/hTBkGzwHneQYspbhmEqGGbvdyxpKN9kMwDPD3RDPDb91"
    "gX+0QLNRbzL7PJ53gX9Uxq96WswuyzHLUkEFeIpzGEpSwQ4JpBvdIUHh7kgN7wXqTSbT8V"
    "dSwds/WqDpYHLf65Nz/hE598ugP3fPuUfN6LpDkhWHVqgSNdQLYZuzefBpevfgJkbbtIqk"
    "UExYapO4uJwI6Shto2HVdqPLrM0C8jI6o1KlxnkzbYG9JXTiB0pDUCLh1RprB+fs+SUt2Q"
    "b8E3URiszkF9kT+UV6wwZqVXDTEDExMcmUJ4KQvLGwPcfPA8UFBQ1UEQ3kDuwKOKBJcKMj"
    "exCKsj+xKaBAfWJ/xFaA7Sxyq+Ma44Wptfjj3ShmLUCfwalFeyabTYsOhWLJOSS6Y2kaax"
    "q5gXvSIheBbdD33hZasS0WZGS9QJNEjpAIjycH/2qogi8TYtuy83Sq/4jtNNz3juU8/gEV"
    "W3rGZ4mM/55s4XACvsefMlt+hoho9mJ3h2byd8pK1omyxhWJEhNqXbDEeZEd3M6zd3A7T+"
    "3glnxkSjFziXs0mZLozOZfbn7rAvqyQL35fPAwmXeBd1CGbas4ASUyafEpsTE5YUaUNiNM"
    "KDO11mIPQyjd8MegNyUOAvKyQNPe6Gb80AXu6wKNvw6mN18GXeAdLNBnfEUajrrAO2jCg3"
    "J07oROb/arx+jzpNIRITxDkZcF+joe3pC37usCPQxnM/LefV2gb73hfDi66wLvYIH644dJ"
    "b0ra+EcLdHvfu7sjp7wDPBP2+4MJ9Tz4R831RtAtgbnJ3KiUmB7LhzthLZw71CmQEcCX59"
    "B9g4UL+qiUILbKYr9H/2fT8G6h+7NRpYlqLzXwarPqPmXX3/fbt2i2qCwz1QsPY0zBeYU7"
    "I1KibidH3c6lLj8xhu4vs/EoIw/JF0jATOhG8H9A16za1I3Ofy4dpFCa89HRdFtD1jvyef"
    "/Fqe5X0QUEoHxnctJvTCAzLPvJpHehN0g6ky1tremyySzLfKsbchYtERNL9MuSyB3frJID"
    "/c34y/X9AEymg/5wNvS6wffcuxfjo3466N0nkVYMkzVlZ4/7UGKngX88MNcywt2gBx49JJ"
    "Ron6pXSNPLUfTSep4IR9lvOIq9woN9ZeiscgXZc0lcSswn5ecTdSVbjAqg2cM8EGjf6D69"
    "KmI3XmWbjVci2OrgjIgI9dlTqE+RUj2KjFRNlZnGPU8xmnTm1nHNMwcpSNM3oarZA2Sbrx"
    "1G5E708kle8I5CG0owaLktgCcbFkaAzHesOJmG7idO2sZGU9xwF5G91oT5lMhkRb/YuNNW"
    "PLxdKNCmVa0y5g7KJirhNIyJtQnYPTtQgomIW2FLSopOKO9BJAsAdwdEpQT4VSnMsZV5R5"
    "15EL3XkXVGUbU5OQ0UCJJ39Z3d4Z3792kptNEHvFnB8bajvvZ1Q3nuMJTsyNVcHdsi7SQl"
    "aFio1ASJQqciwFgG9SKA8QOaQNZ1oMIfmgKtnwHZu+QVyIoCN6TI4iOUbT+I3Q1eJ/L2Cp"
    "8yjRd2SYp6PmqBFuhB03XNLdtonWABRXYsCF5Whg69ao4W+Tj3Vi+Go6tAN3ALZ0NC9c/B"
    "v5E74gcCWjawtTXctR5GcygbYWDgD5ItLmdHICBiLjrd/JgL95nlon4DiT2Go9blmt5Dhc"
    "cD2xMN48DelDkhsCdromkQ1xP/bqoJQdED5dNEqGLJQD9/D+dASoSC8WzhDP/k4EK91mIj"
    "iCSMxgaWYUFjYoIDKj1nEEOLG/yIkIC+NPQOsjWdv0h1RKo1s8m+61NTH2e56ltRQYF/Of"
    "xfyN7BJeCPywn0y6qJfzqaWQL+hKDAf4fq4GwmpliS8L5JmeGNGyLOkyJMZLqA/F8gmtJN"
    "cna9gwWa3Pd+oynB3gE+0/tCk4bd1wXq9x4G0540vr0lVUv9Yzd1+H4w93OH6WGSwy5EAR"
    "WpW3GaXbfiNF23wjYhnp4kUmSG+9FiCAvNaocnzEWzbC+I+a0K9HerWpG+S4NDkDu3w+ls"
    "Ll0PevMuCI+LT2t3vUkX4H9hqWyJVruIvqtw8qs89PlAlZGaRvvVXBopACz32doC9nE8US"
    "Uxr7igywEqSzQN3oMsIcYLM4Y8j8b2RQSHzcFhI/gXP/sXERIqUklfmWFp5JtKXsxLugNy"
    "8pdZwiWzmBvVFTXnMOuyZUulmT+WtBj95UY/xXI36yBxiwYrMm/SNEhFGfNEa25P4RsjOD"
    "fwv9oT+A4aElZb+t5OEbA09HjihWx0GEGw8QYneXGwbuDNJtq2wA7oVAooK8Mi24eTQs0g"
    "iKB6B76t6C7jNBD1EWJ8gec1oIWe3ahWfEleQVnNj4St9ZNEbtwRLmE5O7sdXeXPEivZaP"
    "CtC/C/BRqOpMl0fIfnl1kXRN40mZ8/PrdXS56apN9d4k4kTcm1qQ8qi6QSXvUDe3XNMoZl"
    "XK5NA3vfk4ux3pTb9jwpKXjbHSOQpd3UofRdmmzfH7tW5GLNrxRF5cSiIXjgY+GBRd2HBg"
    "x8UfdB1H1oWmeIug8Hh7axdR++ERt55oakdRikd+z6SR7nTa1tyYo0LUB5K6QIggo2GlQg"
    "oZKp7kULIIAXzV7RiguuN+xngCCt00A3PPRLKbDI7UruWWQPxNSC68W4/p7aADG4IljuRr"
    "LcQnUSqtPbBl+U0ai7jEap9AmRNlHNzMK/l5chYN8V9uPLRm1dFxx0g1URh7aXFJXmlHp7"
    "M49YDukkqvPXFt63N1KkB02NTYd4V07yiBA5bFNpifldAubeCo+wY8xJNkNQYielXbdQat"
    "pzndiz6vKywEKGW2XvWkWuJXabxg8VB8Je8xaiW4sFij/RZnpDsneoiojsf5/H+tcoFriV"
    "7U+1U67ArovZ3/8PviKeeg=="
)
