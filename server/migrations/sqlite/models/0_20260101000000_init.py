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
    "kind" VARCHAR(24) NOT NULL /* BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nAPPEAL_ANSWERED: APPEAL_ANSWERED\nQUESTION_ANSWERED: QUESTION_ANSWERED */,
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
CREATE TABLE "question_report" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "text" VARCHAR(200) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "status" VARCHAR(12) NOT NULL /* OPEN: OPEN\nANSWERED: ANSWERED\nDISMISSED: DISMISSED */,
    "answer" VARCHAR(200) NOT NULL,
    "decided_by" VARCHAR(64),
    "decided_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "question_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_question_report_decided" CHECK ((status = 'OPEN') = (decided_ms IS NULL) AND (decided_by IS NULL) = (decided_ms IS NULL) AND (answer = '') = (decided_ms IS NULL))
) /* 试题纠错: what a trainee finds wrong with a question, and what the academic staff answer. */;
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
    "held_for" VARCHAR(200) NOT NULL,
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
CREATE TABLE "exercise_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "choice" VARCHAR(6) NOT NULL,
    "is_right" INT NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "question_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_exercise_an_enrolme_be51aa" UNIQUE ("enrolment_id", "question_id"),
    CONSTRAINT "ck_exercise_answer_right" CHECK (NOT is_right OR choice <> '')
) /* How a question was last answered in the exercises of an enrolment. It earns nothing and loses nothing. */;
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
CREATE TABLE "exam_blueprint" (
    "single_items" SMALLINT NOT NULL,
    "single_halves" SMALLINT NOT NULL,
    "multiple_items" SMALLINT NOT NULL,
    "multiple_halves" SMALLINT NOT NULL,
    "true_false_items" SMALLINT NOT NULL,
    "true_false_halves" SMALLINT NOT NULL,
    "pass_halves" SMALLINT NOT NULL,
    "multi_rule" VARCHAR(16) NOT NULL /* HALF_PER_OPTION: HALF_PER_OPTION\nEXACT: EXACT */,
    "minutes" SMALLINT,
    "mock_tries" SMALLINT,
    "training_class_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_exam_blueprint_items" CHECK (single_items >= 0 AND multiple_items >= 0 AND true_false_items >= 0 AND single_items + multiple_items + true_false_items BETWEEN 1 AND 100),
    CONSTRAINT "ck_exam_blueprint_halves" CHECK (single_halves BETWEEN 1 AND 20 AND multiple_halves BETWEEN 1 AND 20 AND true_false_halves BETWEEN 1 AND 20),
    CONSTRAINT "ck_exam_blueprint_pass" CHECK (pass_halves BETWEEN 1 AND single_items * single_halves + multiple_items * multiple_halves + true_false_items * true_false_halves),
    CONSTRAINT "ck_exam_blueprint_limits" CHECK ((minutes IS NULL OR minutes BETWEEN 1 AND 600) AND (mock_tries IS NULL OR mock_tries BETWEEN 0 AND 99))
) /* 组卷规则 of a class that differs from the default. Attempts keep a copy of what they were drawn by. */;
CREATE TABLE "incident" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL /* ADD_TIME: ADD_TIME\nVOID: VOID */,
    "minutes" SMALLINT,
    "status" VARCHAR(12) NOT NULL /* PROPOSED: PROPOSED\nAPPROVED: APPROVED\nDONE: DONE\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN */,
    "reason" VARCHAR(200) NOT NULL,
    "proposed_by" VARCHAR(64) NOT NULL,
    "proposed_ms" BIGINT NOT NULL,
    "decided_by" VARCHAR(64),
    "decided_ms" BIGINT,
    "declined_for" VARCHAR(200) NOT NULL,
    CONSTRAINT "ck_incident_second_person" CHECK (decided_by IS NULL OR status = 'WITHDRAWN' OR decided_by <> proposed_by),
    CONSTRAINT "ck_incident_decided" CHECK ((status = 'PROPOSED') = (decided_ms IS NULL) AND (decided_by IS NULL) = (decided_ms IS NULL)),
    CONSTRAINT "ck_incident_minutes" CHECK ((kind = 'ADD_TIME') = (minutes IS NOT NULL) AND (minutes IS NULL OR minutes > 0))
) /* After a power cut or a fault of network or server: more time, or no counting, by two people. */;
CREATE INDEX "idx_incident_status_d5acbd" ON "incident" ("status", "id");
CREATE TABLE "incident_attempt" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "city_code" VARCHAR(6) NOT NULL,
    "effect" VARCHAR(16) /* TIME_ADDED: TIME_ADDED\nVOIDED: VOIDED\nENDED: ENDED\nPASSED: PASSED\nVOIDED_BEFORE: VOIDED_BEFORE\nREFUSED: REFUSED */,
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_incident_at_inciden_3bc105" UNIQUE ("incident_id", "attempt_id")
);
CREATE INDEX "idx_incident_at_attempt_6582fe" ON "incident_attempt" ("attempt_id");
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
CREATE INDEX "ix_reference_photo_queue" ON reference_photo (created_ms, id) WHERE status = 'CANDIDATE';
CREATE INDEX "ix_question_report_queue" ON question_report (created_ms, id) WHERE status = 'OPEN';
CREATE INDEX "ix_incident_attempt_turn" ON incident_attempt (incident_id, id) WHERE effect IS NULL;
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))) BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfQtv2zi69l8hDHzYWSCnaG5t6lkcwHGU1jOJ7bWdpoP6QCNLdKyNTHl0aZpzdv/7R1"
    "L3q0VJtmWFQBvLEl/ZfkiR7/u8F/5fZ60rUDPf9WxFtQRkGa+dLvi/DpLWEB+kXD0BHWmz"
    "Ca6RE5a00GhzibQTod9wYVqGJFv40lLSTIhPKdCUDXVjqTrCZ5GtaeSkLuOGKnoKTtlI/c"
    "uGoqU/QWsFDXzh+//g0ypS4E9okrffO6a9+BfEd8cXvnckS1yb7qFs6Qb9/Mg58pHBSXK3"
    "zbO4VKGmRH6yqpBW9LxovW7ouWv1aYCsW9qWfN+FKOuavUZB+82rtdKRL6Aii5x9gggakg"
    "XJJ1iGTQAgv8+Fy8PE+a1BE+dHhmQUuJRszQoBthCDcx1RHI5m4lSYiWKHAWJZR6R78Fc1"
    "KQBP5Cv816ezs/Pzj2fvzz9cXV58/Hh59f4Kt6XfN3np43+cLxOg5dyKYjb4PBjOyBfS8R"
    "hwxgc58R8qI1mSI0X7MkDf6R2mDvBFtveBh3heJ3gngl4Ixm7LuiEEu/fIRGHvryQjA3RP"
    "IAY6/inHCPpa+ilqED1ZK/z2w0UOnl97k/6X3uSXDxd/j4I6dK+c0UsxeBXFgGbKuM4BOB"
    "DZH8Sdzl4AvrgsAPDFZSbA5FJi/LrTO8MAdiX4CC4wgr21lgHhkEgLIf70oQDEnz5kQkwu"
    "RSFGugVZ8PXat256uHz/vgC2uFUmuPRaFF1FfYIm0/gNJFo4fK+KQHyVjfBVAuCNbqrpk3"
    "Ce8haWKqW/uSry29OhA+TlFf4CLCPbFyg1sOOIt3BcE+Nw+RwyUMiJhSQ/v0iGIiau6Gd6"
    "VtvkpfXZOn5GQtITBY78QvL9w2b3FyhFDdTExZPtJvnKa7fNIu+MEASG/tIFL9jshgAb34"
    "AOFwCRYr4Dn238q0wgPeFTpgWsFx2YUNKggc8hxT8vAdm2/ktfLoElqdq7Tqwnd/cp23kD"
    "JsN/upY0rbLpX2R1aMK8dX728YM/U5E3eXPT9L53d7fdoD/QstC41fctrAyNA729S8Nv+i"
    "JtUSCnc5eDf7kNdsnMcmq1kdTqM/7xLHOB176FU8FFkangInsquEhYP5LxlELvzeDPLNLa"
    "bd8KcHPAnAnf6EBdm+ZfWhjEX+573yi+61f3yt1o+NlrHgK9fze6jtvyULE3TFxJIFGLyX"
    "PY2SQylE/Pioxl3CpzMNNrUYANG4nS0oIGszMmLsmVt9LKG/5OMAX9TOj99vvD/P1uAT87"
    "vfh4cXX+4cLH2T+TB28SSg1KJtN84Qu0jyE5PyswX5yfZU4X5FIKuqKNLFVjni+SsrWwgI"
    "dG/CAThqIjyNwBISGOfGnkoaSwIx8IceTLIu/8CIaZ3RdondvsrJDb7CzHbXb2vkkURx8a"
    "lrpUZdwbnRSqI3z5JI/ykGMNt1LgsxUEqgLxmmS9AtUEum3g9+T7rRfQoAw0udmTbryCtf"
    "RKmGv0BMHLStUgMPU1XOgKFYTI0DUNKuCXPpjbZ6efzkD//O9JNnwfH5hC23zvbKBhOiQr"
    "/nBobAzV0Xq8T3PC5Di104xZL5vasTf4O0FpLaZ1Q/ZcGBNrm2lcv6brPxepIAv4eaVAD/"
    "CXkpAMk/R6SL7JzE+n1wW9Obrugus56ndBH/89xS+n+PUMv57h13P8eh6fygqRb0W4t2zq"
    "Ld4nzzCjOzJYTbhT9A9IBBUJSDrNDkg6TQQkKaq50SQmdEMiTR7fjaGNVdO0IdaTUpx0Nx"
    "iljLUzLBSDGS8R0FLX8J3iqjvHZUTk4HvTmwkx9ODPjWpAkxG+qFRF/Bo2JbDhh1cpy86I"
    "St6+mAXSTX7U8XN5N7jpgvd47Zo+TMfC8EYgb/ES9jiYfbmZ9B6H+O05XtF6w75wd0evXs"
    "zRXW88pceXczSb9IbTW2EyGQw/i6OHGT77YY4mwtfR77TJxzkazb4IE6ztfWrAkhgo86kK"
    "YZ5enhDlBH5pbsKxrpi7ICLG4WeCP0FdxHsj2RW3ugHVJ/Q7fE1MdzHwXeJh7N/oyLrhP9"
    "5I884Gi5MhvfhGfXQA4gP8qyHlYDoTYTqbDPoY6fTppgZ0hcjNWopwYpbNQDmbeAulDVCS"
    "KI17dgVvf59ATcqIpkuSaUN6vxaBH4+IQ09pblUmtOhNFIGwbWt4jGR9Iayg9/sqwtVGnP"
    "ZEfLsPYz79HTyxhUhwEQXtt3Lhwg9ovPpENAjdBqwkE/9XuoDGe4AQ40zjuXVNATqCwLRU"
    "TQOa/mQCFSW57118QCrXHXMDEB6Is9uNUdxOctjtZjF8B+Sf6qf4wtMC6yBPynJjpS5jJT"
    "ZZVdSpY67SI+uQokp1cjwya9U7XdXp97dJ3YQJfFLJb3GRSK7tGU3zV/hASDTiUjzc/82t"
    "mtwnvB+fcKBNF4U4kKhHR2kQvPV7yDT4A2pJdPMTM32hNmkk5bMzQx6fDZRVSVOt1NDynF"
    "oeMTkePJcVPHd8/skGO3hJkZ4fKRrwta5rUEIZqVW+UAy7BZbaFWTelLtfyK5HoztyZz+7"
    "6noQT596uL8WsFFIhy1upFoZzqqD+wwbxvxxl+EbgZ+7DN+Uy7Bh08whPIbcB8Z9YE33gY"
    "We6RSCLPrEZ3Ni0WmGs2CcBeMs2I5YMPLKALDXvoVeup1QCUtdU6AissIcE2tf1sNOwJYN"
    "SIrmyXhBYQE7JtY6cvf0qoj7+Srb/XyVAFq1XtlhDgu1b0QX8fFnu/iTHn4dWRJb4eaQSO"
    "t43stipYVzKgsn6t5igFLG75TUq1Qy6BpPpA3VRfZd/IlzwjvlhBmS/1PDVeoLRD5CRbBY"
    "CHJGoEZV5LKDRo5yQskHUTeUykHvI3KPNo0yJkImPKPKuo1SVAQPzBGCMx3/KUJzeYRLL7"
    "hpS4YfI4Plcv4p7FXgDchmrgLXA2etOGvFWSvOWh2dYeRVNBKzIuTyTKQU4VaAvm9ryceR"
    "/l6WsZ6UbB2hVf8mOGt9oWqMbEAgw+mAYgOc26hvzkY9WhSrhw70nbu0FSSkW6pc9ZEc0p"
    "u0FSL8TU1yY/wobnSj6nj6p3u3Cb1ZWzE7RODOUQJlwCU0IJKhuFnpll4Rrol3tzG5WVsx"
    "M5G0MfEPrAjW1L1NW2HCX8yQSciihMyXynSt4N6tR2/WVswIg2PJq6oL4qOEbzJ17tVWqC"
    "TLgutN1Yew59ylTSAd3g8wI98HttAJEFHvNV1+rgOtqWUrr33vbi1BqkR6PKTSqenwrgKW"
    "n/7uNSq6ySmAkrwCJJ0uqKIuPRkQKr+CZ7ix3MIzL6q1UgzpRdKAZIKNoevLzB1NK96Se2"
    "yO1GNjyvomw5VQoJKqJ9xkirsz/jKajbqAvswRfRF7wxuxP7of9yaD6WjoXoydjT8qhcI6"
    "i1REPcsuiXqWqIn6A+ufqdvQZjPgIZEmd0zpyNlCgbM5cbNxiC340xLNlXR2+YEF5phYC6"
    "H+UGQ0f8gezR8So/lJ/QER845DYSmeJVo6SZfkz6G0ohS5+yp7Iq0Lqd1JCL6kKAY0mWpU"
    "hERah/HFZZG6KpfZdVUu4wB7Gij7LBKX5Nn+PNv/aODn2f57yvbPdsnvJ23Yo55ys4dD/F"
    "SRJGIxxJAVIxkwUiCQPwFrSYFAsmj92qVqmBapW6uidyD4TiZAEFsewHG7Q6NLG3vvwIL0"
    "oEnOrdNJiN1/ZAWS4uBVZjh3kTLxSab5ouNHbyWZKxaNKyHYhgCmPSi3mipThyvzZskROa"
    "53VVr4WRaoYoVrPMK/oJpQbaeLg85bO61aU0kBuCNr22cb3ydt5Q9dzV3y6QopPvkNt671"
    "t5Kq2dj6BItXQD4T/KJa+I2GuwfQLvo73cUVX3Wt1BPqAlARXWlfcBP9Jbmc13bXCiv2IY"
    "uvNyhU+FORtOxP2XnZn9zE7OxVeOl2dhLtzPUgLLI/O/D9bteCs9OLjxdX5x8u/CXAP5M3"
    "8yeta2f8i0tDX5fgOOKy3M4uTXMQxzZURGw4qRq7zpMU5orP3hSf+hZmN0I3ZVEOYnezF2"
    "QUtNm6FvfAGi+F+FsAc6W/4LVQBxJwKAvgLo34gzQSv48lkqtuCfnt6+v3KGliQEkho/l/"
    "uDu/kSbxM/7xZb35nmyTHZkYluEN2cz0fvSV7GAaeTtH4950+jia3IhYeRl+Jg3iZ+aoPx"
    "pOheFMDO2imjg1R8K33r2IFf2Hu1kXhN7MUW88Fnp3Ym84fRQm5CNiJ+bonw/YQBiMhqE2"
    "iVPNCC4gLmxWl3fTh0hJRfm8EGFynkOYnKcW5CJ4MCsPUTmuwpVW4bz1ign9kBBX2biP8G"
    "jg5z7CVvsIx67XYgJNmOofjDbItUt8D4jht91qn8ywAUHKFwISrwyWOtn2Ev990i0LIuDd"
    "sUv3tiQRxcShZ9qLf0HZOgEvK2phACyFbSIgoVcaYrwkxODLSrLAi2QCMtaUpGGzzw+uwD"
    "i6H8miT4VEWsc81lWkINvYWZEisRk7WG03dwLpJmuzndmkNxgKQhe4B9g0Gc6EyXgymOKT"
    "wfEcTWe929suoC9lzIvTImVqTrPL1JwmytQ4EDPrABExroGVDvdkrU+749K0BzTu6i+Y4m"
    "12xWpbROV2peC2lfgKMRdG6k5wmbj77bm/qUHk+gTKOtlHvU+mnhSNNnI9V6E13JZ+ge3t"
    "+uyds/M6VhtlSNREA1KO3MIKPy10TH3S9JSJb44UfB9SAAaoJtB00/oVC2qvgOiRivoETY"
    "tcIKlySQV2p5/EU+8aPWVlq69OX7Ks0IFE66yF+lONbLME8RoS4opn2bUZG1zLJbPWH5bi"
    "xF9dxB9FtQbeb0ruU7wsQtP6oij7Fx6EjSL/ptA01fSyzN6lXP3IDDUqEInghtqPiN5BVR"
    "X9GaK/hfUPEysopDgAubrSLbCRsAojmc8mJehU3AaZqgKp1kKiETCyFiT1qNICF3b9cUXi"
    "HAI+KOAfeJgDV52a2Ak7Vp04scqJ1eNY1w/ErPKwjsN2QLPZ1zfQAQb8oT+XeAKictzELo"
    "s/LzOx4zITsqbCtJKCOe4zX6J18O4kmdSEJSoBhYRa48jZd2Ceof8oMXNHxPjEfYSZLBEK"
    "L41HilF8OWQSZcmYikpMvaKS+tLJRDFNXVZpJgoJzaKnbDyoDNV6TTJEzNLcKdbg5+Ekh9"
    "mxTWiw7m4Vlmkdu3NRZOm9yF55LxILL988bJe7Kh+2Jkmz4d6JHrm2TUskdQqfoOiBmDKD"
    "5+2ynHULvudy/p7LEUYA45uiUv42HQ0zqABPIIayosoW+DfQVHNnCn3nH0sbyVR7WNiqZq"
    "nIfEc+7793ZU7ldMFvbqXh7M3F4vuIEch003oy6F3oDeK758mqlRoel90bgQTvjtq7g2/9"
    "vrdpyNKtjWhC2YAp5E3eboYxwTZUBMtBfCd7djoQWnDDZkBFxDirw11SR9MBDMRO2HUSil"
    "SuvGtZND76yHoqKyorMrJV9ENXZSjaG02XlIqADZybPdB7tQmxXRKHsU2RUqjD5LZJ2eSh"
    "5bQtV5PWyc7NLg6bYA5ZBCuQhs3Jducc4qE5mIZpgXugYPQNRGlDP0/fDmTaAPK+VW0HvW"
    "CL+6IjPC5XC/YNYsvrT/TkNY8brVcn9Z7tRU8Y6x2XL3lyFLWOmQueVNIl+xi+J914TdMi"
    "/Wu5+qMcbrVNccxGi3uIGzwB5Gp3uql6Rl5M3VhLmpata4fk2sRznJ99/OB3AHmTB/n0vn"
    "d3l2SPDusSbpD+UL+3Pfy1GBCOifGQwiw7pBQHZ+kbVa5IJc3IPY5w2jgIhdTXsGn9Oykw"
    "m7bu+xfzF37STPSq1BbJYsSiXsQYRIaukXxAsMHfsAt6J+D6BPRPwNy+gFfy3P4IpY9z+x"
    "KjPbc/vT97T47fX5Hj959wmyWEuOnZ+7MPvwIEXwD5GiaQDFpxzDyhtcUIoZuW3Xior1FB"
    "xTls7aAGLQhXRezJbHNyWwkzS7U0JqB9gRaGB9WfyMh1xfp1Rdf+Yo0viUjxGJN8RrBEjA"
    "mCUDHdVd0m1YNStJu8cJNU+T1Gnvhnjir0pJT2SRWZqq5f6nLDP5oqT0c4Ix1EDf2nDU0r"
    "o4yGfy1XCf0r3KqQ2/IHNEyap7AEEvDEPX1wIaHnd2BgmVhrQxbRC50dLZ1gVLOL1UTCz9"
    "HtsiRkvpBjuqMW3ehSfyGvrwCfhqmezz199hzRfZUB2XboHejh+xkGdCZbFctTTZUIuB9s"
    "kpv8iZ+j9Z+kPq8qr4Bpk4+CGD7cAsvoKFOF/d4hkuSi++ucKh2cuGs6ced1GwP+rgT3np"
    "QNC/MekQTsmZiHJPan+Z7uFvTatmajUCSwLFYWxZNtsuHWmQ6Gn++ELnBe5+j+4W42GJMz"
    "3tEczSYPgnjbu5vS2inecXz9KWLw1V8YxUydY3IKsKfPMI3qlJLW9On7QhQraZYN8PuUvG"
    "0MGXNkTURoV2C3qQSTTr8Rk4kdEuH2de329SH3k23UvFJkQ9ns/WQ/pBRS17C5xuofi4m1"
    "zj+2q9lbUZdLVcZfPGU053OiUcn96Ybnu9UN66BEn5H+okHliYnJjwi1bvzWn1lNXV0s66"
    "EvwFfD2ldDU7cNmWm4BxKtG+u7KY9kSZadUeBru7EZSO8R7V5/NvgqMGLuSnWB8zpH04ex"
    "MJkKN2Tb1OB4jibCbED3UnUPmmFw8ry7hiQ+LpjU86hUG7X02i1SGjPFnOEUluKjvFoUfK"
    "wvkh3BXNW/bTFsJ7HY9vDoYy7nH07Z3eiGVdFh6/kXJ/RmLQI9Zs5DQ1ZNKLoew2qYCe7d"
    "evRmbcJsH15ud6Tl+LqDsbjd4y0aQeOtju+5fbVQLuf2p6tPVzSo8T0+vjz91HX2XJWAmw"
    "UMljSA8cXQ0ZOzC1bgpz6hnmfanhb4kyUFrlUZ0OqDrkc6GW6510/mSSQNXj9PcnzRFvzJ"
    "VNzXa99CTXEn1is3iw6/B9ex0QejsTBkJQ+ITBeQv3PUG04fBcoQeEdzdDOY3g+mU3LSP2"
    "wGcSD5Kk3ROSiQ4AxakTlIgbKqMDMDUak21CbYNTHgIcY610fleIxX2am+ObVn3iT8vn3E"
    "2gExQd4FdbFj4RjtigRZOCj8yLqiKEcWG4YZNFlywqkB3fKVNY4EW+baGnvbDMJhftNKuX"
    "mUcE4FN78JL7/x5pgTnhns2yyFTJYciyXhYePJwJEAuGLxb3nhbwmEoSSv2KzukEgLUa4/"
    "TMu012vJYDK5QyKc2SjIriqqJZKcvVWK0Z3Hrkbl2mRz1JbkY8C/bBUjRarB66kxh5kAp4"
    "lyjFMw5sGcDQrm5NtT7G17Cq94ITNZFBNs06RyWLIoXE6yIp0Rrl95ZF1RlNCIDcMKMVUe"
    "7VRTVFWLME9R9SqC1Kc3EZDVqrHJ484qYrYx9Kf0XcSZ6yCOQ7dqC1RM9Guo5IKqQD0bUq"
    "/49HZgv3o3Oi4naC6erLuO+AWOsjYdCVdA2rLnCG4qyn5bTl2/Oeoa2esFG/kXSHD6eit9"
    "zfcV3i15LauWs2kYk/slLNTCwhs1FyMg5XlFUsYsifENhigd46hUnKDCYpa6hu/IwREO7B"
    "yAb3ozIRVAK0X/2QafI/OmwTMtW3llHn1RKQ4g4+gLy7xp8LhTaZcODwsaKU91fsUVT6Y1"
    "dfjqqLViQimNDssE0W/Ph2VamghBR7SkZ8hSIzIm1Zo9m2uDdWOQHWuXTKBGZPhgTUEV/p"
    "TW4jrTANqe1hS5QZPNzs5oiKc+oQuc1zka3d66J5yDTrEOqH8ri/DUAZ9FvHzpLzCN1crz"
    "HcdFuQe5uAd5s9It3RQXmi4/i2RAM2KfKs/r/DP0wIrcfZm2wUI2DROW4TFuRWLcSMBPap"
    "RETkW9QKTJk3tJlGuYvnPCILxttaqGQIS38joyuIvGQISGWYX4B3eXhQy6h8m7T++kCN7W"
    "Yi2CPkpQuIil8Ts7xutYXKwJKpb8vqqxEG0fV7qhVA4YGZF7tAmgksEPC82G2JBFKcVV2A"
    "MgBKydXodv2JKnlDEQwokDSQmA8ANEsgMf/GAUHu/w9uIdeMn6XRooi1crdQ+3nOHti7SJ"
    "3tt3YaOVdHb5gWVcBxItHNo7KOdiG3RdZq/nEhXkY7z0GJclZysXkXEGj8u1r3rRTmbypl"
    "Q2fiMqS4KFYqmAsbUGsmdeFCSsSldAPmhnFaWqWOsfVyopkuBVUkyWNO4l23pxGB9FhJHm"
    "W4vP9oBTd8XZ9tS5CSn/qq/xW/NF2oAFQdcEKjoBuuFuQUpDw3GDtf4DAg1KigksPVlftu"
    "6bb7euvrs4kH7El74HzA49w42vRhpfJrQsrURVvKgcr4pXWoeChqUuVZKwyJ5sm5Dl/VC6"
    "H/y5i60LwmLclCgNf2StYOqBuCTvhNKdQHx8TuoZcy8kRHk3lO4GAz6p5FuUqtaZIswXhb"
    "I9YeklH4eYIO+BSoZ3fJWuIQDEt+z6/h2PbG4qXAojrKEUqJoaMWLrQrnF+Mb1jwIQB4tl"
    "DRgn0stbinNCwygAtDcNHwDmhs3exZk4VoxDRmgNMPejd2snyEm7vQDOYcWuDqDpl7RlSz"
    "cmsTu3E/QUxbhRla5z+eiCRHRZAlpFhCMmz/0JWOg2UoCl0y3FQiMVyK9YSwO/hE+R7cfg"
    "z41qvP4dqBYwofEDmjlcdP2fU4SWDqqbU1o6WmTFP03D6zhTfWjjK6eid2YFvDxPcyDTwq"
    "iKmlOl6JMn0gcNmmLaMpOdn54m+6bz1I9wZ7OxMLwZDD932PDzxLrAPZij6ezh5g96yjua"
    "o/5EuBnMpmJ/dD++E2ZCF8TPzJHwrXcvToSvA+GxC0Jv5mjcc3ZHc17JLuvj0WTmbLPuHO"
    "FPECazwe2AnPQP5+i2N7gjp5xX3Ko37At39JR/SO53+zC8ce7nHOFf8dgbj+n27s5BfF0r"
    "FghSd/miI6x/cCzp0Av4ZLPHk4WlONHH/aDH3Q++GszUA2Ep7vkpDT7fIo873vgs1I0XQm"
    "V3v6WJ8wejLi+c7mURVuQg25aNeBKjHMOrYhFvRaL6L3cNFXNapD3ufIPIPW8QyZ1C3Cl0"
    "bKDX4RRKVH5I0VV4mQy+Y0hJnPiOIeyY0Xwivl/IdqAky4LrTdWnsOfcpU0g7cXT78Ye5v"
    "n7g/DEAl5/MQiP3O78n9uf3r9/P7evlPNPJ2Bufzj/cDa3L+BCIulg3vuP51AhKWQbqG80"
    "SI50hF+IYdMFG0Pf6CZusHilp9eQbENBGmFFY7k8AQqUVcW5LiGdOOiTwQEH/B5FggeCsA"
    "ASJBC45XigQGMDBdJrxBXzu3qyTQ4W6DguSs9V6TgqHS/lHN2PvgpdQP6WcVfWXXv1CH3g"
    "k9F4NHWdvSxOcFeuC7yjOeqPhreDyT11NXuHc3Qj9ElpXHzSO5qjx8Hsy82k9zjsAv+QOL"
    "0HN+LoYUbc3s5RmT49PSvQqadn2Vu8nMW71YBSKm+SHYcTSDT5wSoZhbOTYg/emiYumAKe"
    "YmItRLv+SjI+Zqye/5ggdzCU9ve4ChrjYI9Kta+KzA6KJrmIMddMishxv2aFca6pCDLX5Y"
    "7L8drcRdZQaa3b2CpO3d8ib7RH5fhoLx3OIr1Cpl0AfYHWje+d7LRI4RIXEnpmBtmX4kgX"
    "R1qSZTIxJMGeQkmDSh7cIdEWIJ4D8Ez4RucFfwMLD9df7nvfKOTrV/fK3Wj42Wse6of+3e"
    "g6Ab+qiLptMeYkxMQqpiM0bEpny0bAo5AyxEhP88jnThYRuRYM3j0oHjyIlgerNaUTagxW"
    "KxID4ThoqvkT2xwCsUvH4gD90FUZ3kBLUjXnsYn5FWMtTvLciqrTFmMTNN7qVZytIHAFad"
    "buGotinADdx8ukxSiR47Y7AZJJc39xB0NjY6gmBBiupWqsoUIurJO+wtrvXmHPgKbM8dzh"
    "136H33Qs9Ae9uy64Op2jz8JQmNA3Z2XcQUU4xWxKMcEoWqqVNt1na5S+QJMRb5LtaUk/iQ"
    "1piHgsL9JUmRysk6ItRL3+HFtIFhYWoH2BNsJ7WWTKwK2yAb5MTBuSonhxdUUxDom0zgrd"
    "DWmFMUqZmnPJKk+kBQjvm6Ri5WE5A8symEtxr5x1rTKgDbyqGUxDOpBoAdx74AmJ1oDhW2"
    "8kxBT4EJdrHdo7mUIc1FSrBNSuEMe5MM4KyatS5ZQJewvWYUGOd2G8SyjUcbnWob27OduA"
    "srpRU4skb8E7Itk6xC+LAH6ZjfdlOtxrfaGmsUx5ul9MsAVQ71v/U2zIHjsVEmpNgbHj2W"
    "wuw9nJuNlcaVfnUWw2x+rorOSSc6BM8cT5GBfJ6/O7dbsDbuSlxQHVpMlw7pZuSAHIzZ77"
    "lTrGNgbxouFGS0P/X4iAZHkOMuqdTTrfar1zkdS7wHXn9lYyC2+l41GOLXxVS8vPS6/2G7"
    "ooG5CMbhLWTN/jxRliKHkV4Ob6+tidIHX7Pg7bCVEFtxAzn0PMJ3h5GU9DLOB67VsHbc2Z"
    "kAbEv9BkMhdCIrWktjQI3PoTW44w07T32BvMBsPP4rj3x73gzIQsQQFx+S6In5mj6cP1/W"
    "BG6yT7h3PUG48no6/kpHdECiD/JvTdgsrOUXqp5LhacBgHLUbaEqmekW6hZC7GScE2RVrW"
    "Vgk5K4ovpwSpJ8DxTKtuHCiaTLpjVK5N0O45FSlkKCQ6IDuBICr1lvMHDLgm31NhzMCIib"
    "1tBP8FZSsv9XO7nhK/R4NTnjv3o6HwB21xO6LVSmInsBpyj19n4s3g9laYTLEyEnlPyl/8"
    "IUyCy5G3c0RuJNzhh//6TuiC8Ls5Gs2+CJMuoC/NUFicniNVBst41ZOyLaCz9+CrMe3FWr"
    "XKLLxxSZ4EXHbl5SUHmoH/3ktrNHm2qZ+ASJDVxUd6QpTr+aVHe4jBZ+qDqByfbcrizzdu"
    "OHh35OTCBjNNsltKbO4dvtmRdUdRZ3Fibub7ODRvHwd38q4B6bFT7mAS3PC4Jv2iSEeXuw"
    "rp3n6MQtW65G3M9Y4wwHXsDZBSFrqNWJHMGFHSNF2meFQE7RrfreffrNWYrSVLXjnRQjWA"
    "dk/u1rayF/HUWtGtJ1B1twDpp1tboU1YMRWrCEVIJStHpCPrxSVuxzdZuKIdC/N/GOMJYw"
    "pKSmBhUoXJjjD0qjuFFKjtEYaPK8kidTZClTVM6dUE0kK3LRoYiG+AzCUpwvGyUuUVWEuv"
    "AH8UMOEP3GWaE0VovgM9IOuG4XDbJF5QAgi+AEN/SQYf7utDKxQE4XGBh4wLfDJ0e1OiRE"
    "JcbldU5wGDBGt3ZtGaEiwg+wItLI+wk5QubP9a4lK3U1DOy3mJiLUC633nvDglI0tUmawj"
    "vuGIwE8JcDiws7Vp4DUydyiWKVTR6ClqGx6TLr6r2nwxFiJFcU/yFNmKe4whKaa4T3Wwtr"
    "FmTMrkEYWXqMekSB5J5yE9+SswoAYlspEWVqixZmxA8Aw3VlIbr3QnrmI3eC7JU7EPWE7/"
    "7U7ukRo4zgNfYoWNS/JOqKET2CJq4nKtUM93HVXjLSPMAz4myAM6yg73ppS5fZPgY9WKPZ"
    "LJl+HA1xU3gzGtIbiAKPgT505H1gmFwwr8sVcgaoMX5i8GaqXC/Ls2aamPuJNhzToXT7Ya"
    "smu/XTHnE21P6r4TvhOYkqoElqhFGrxIqmW+A6RcPEbUWlEDFF91qlU41EcXvJCm2GT1t4"
    "/G1iitWyGZz1BJd0Ht5aPnGHA8IHAriICpr+FCV169GhomUCvb0U1YV7hB3fkBDSWzRN72"
    "bLCQeJONic704fNnPFU5SejuIU0uvxkQGnlKs8vd4zl6GN73Zv0vpLV/GH8WC/llat/2mH"
    "XvpNbumbSbatV0KpTSwkVyK1aHxZr8GDTW5cWajrj/FMS9ERhXRcb1VfawvkopX4j1hRL8"
    "RVSOW3K7cogl9eMtVh9jKb0KNt9RFNPbavHtwNzIrKmXDFotYniwVNcjar2jwzvavuQYBI"
    "B8EfME6+ruaXcXqr9hDR//GLDEnUj0dpNaAun7WtVz2xSj4Hu4kzxb8n9ipsL32CXufmuc"
    "tcCZWM7Evg3gORO7+3WZM7EtY2LJeM7QidyhvkUZch+tYiWGF7r+jCF9B+51BF+BSkPpsS"
    "GuWuoP+Cv4U/ohqbS7SdjHn+QipTyR7pYQXkkmsAnxaW/AK0wJMdrVhxQpPEzKQUKaGOH0"
    "NfkeoSrBoXgWris1U1cyVxAyFVv1BVrIauwmQl1N21suc3h7zdukCdVWHTKYX5imjIjYro"
    "Bt69wR3sF2DdMma13XoITSofdlYrDjLtGOcEDnYTga3UUo5+tBnFN+uL8W8PxBZw/cSLUy"
    "gObxo4cOXQzrS4x9EBfl3VC6GxaSRuwo9k6ICfKgxtIPwtFsJtoiP6OLn0h/LotunhBsX4"
    "5u/Y5HD7ScTNLtiLcvnzQKe5F49exw9ZTNU2xankAy0vYYzZtb4pKtwHrfE0xWZeU84A9R"
    "UblFkMtQYw3Y8UU44CUAVxWIrNQtjPMwD0tx2EvAvsRfhtadYdvxNSbWvk2yaldbDFKtx5"
    "RSdunI5WPCYnukZPwzR8vJxF0dxY3RuCQnBMoHF9DRC9nLJccEayEE3oj3KCfGwB/Zyc4o"
    "FWkwDd/vyB6Ioq7x+GxQoaQsL/zJVMOS1/wsU9glOfkmsdtZqG+jptzCEUXRtYY93Dc2ZL"
    "PHavGqoJEkw+Mivgs92y7m6aUmysFVboQ2FawScVLBapwRLRVZrrfETEVUhWKRU0tVg0Bd"
    "b3QDo/8O/PmM9Bf0Z9fJEXXDvHUSmuS0XEkKWBi6/bTCFzQDSsprerBUTffl1ZkarLQSma"
    "yQJ9Kr9DjRB3n8RCDTCl5oH3vKraSzyw8sKAcS7XNc1V/yh8yr6ehuz4j2ZJs8lju9634X"
    "4D9zNOiTQ/J3jvr96y7Af+boeoRP4j/Vt7GseQ97b3FhDlSLCXKmqDRT5CPJVnssJtbkx6"
    "Mx85CkKGlhgdkRUl77/Q3v97sd27XFt1JVlAFKvz2HMg6lBpeWqNsp1GR26HVIhAOamFER"
    "exxeINMaPJuVlR/J96uB1WxXrl9k/NobTZeUGjB6oDdqGTe0y4Q7F7AMFimAcwuFZAcNt/"
    "JHPeATTg6l4xcHo6lu9E5QoZXGkG75bBBNfgMDy3RJIhM41K3iVBhTaSkyr/EJ0A18hwTH"
    "tMfPnqOVbhsAj1pSStxa0QJq5ONfw8UQgAlxpytA1lT52a2FQPP/iMBSNUxnXyBFVTix1f"
    "S14YQTWwcntp4hk03pNm9dTNNOsiW96ZHRbo+JtXAk12+3+5ixslQxQZ5QWZakkjWJpEcy"
    "d0BUjmc3lcXfVbCY8Y/KcfzL4n/gmMo32wcNDelrWH/sLaJvl/a3ux3wrUoRThjg4csneR"
    "a4t1Px0mtZyATHI0ZxzFlS+xsbsc5dyN6yC2hho5UanvgasURN/NXAM+5sYMCNJsmQVOxz"
    "rFpdo/tjEQs4fZ+tXX9YkWI4HkS8MmBjLWTS4Uymm9u+hfZEzRmdh7SJG4XrmwmlaZUtvH"
    "i10gKbswtMeO3bFKJRm6vQ2SRcJLGSKatdXnpaTJIXDWJJUCMKEPuWwmGxNo3mvaemUTWy"
    "zAZ8EUFuyZYO+Qr0bzYVOyLHH4G6qAQX1xqIhJn0cxDc7Mj6oiiNEB2GTSQRsv340QYnRY"
    "gENm++b9aDBcliOvHMfYka8JJyAmxkqRq139eQ6BCkNR5Xy2WwHZhuAEU1ZQyHSRvSW6Vx"
    "CTv+tNStB6i02/mu8h7feoCTCo0kFbjbfU9ud07ecPLmCMctJ284eXN05A3LcA0kSg3Xph"
    "mvsRmh0ISQMx8kNsfk5Nj+yTFL+rmRXjF47KM7RbR9w/yiyDC/yB7mF4lhbumWpKVnjGRO"
    "zBGZFhFhtc3NeCyyQhpIcEBTOEPTtKEi6imQ3mBQMsznsFAMVWwlQrLnwTtycHz45oBHdp"
    "3mLofDExGRWC2fMmIKnfOlOPg1xs0tlzVQ3VNyn15QQP/I+oIhZs4fhI2iukOuhhSeO+qI"
    "yCa5yaobcn8Uq3fkCpyApaGvnWQuiDuVZme9A48kYUu1gCm9ml6GF0niIoWvwALK+hqaXn"
    "Dbwn6le98q0JJUzXTyw9KLIe3jQ4sEzwWb6pKN40hIpW06j2D4vKxar3hwKTB5Ka6m8xC8"
    "ZrLlkS4saoNFhNrIiRWhxLIZsQTjCA01rTJ0DuPoS7QuTa1+vjGYnZLwbi+9FEjvbyDjZf"
    "WfD3hlFW46bJgHgl3gH87RYDp9IKec1zmaCsNZF5C/czQRvgqTqSPgHM3R42D25WbSexx2"
    "gX8YX44Ow8ZlO5W29+QxOJg607HQH/TuuuDqdI4+C0NhQt+clYG/ZreTpVoa0zLgCzQZ8Z"
    "LT1E6yaRtAezYb9fonlMPwno1D+eiJz7YjSn66uIHGWtXSJuHscNW4HEc3NRqYGtGlwoGj"
    "km2Cd8/86ME92Q2ygupf6LjrpJLrhOQLMztOAqEWOfP2nqihlFCHo1J8dtg2O/gbMiz1DJ"
    "y329fxezQ47KLzOBkNP3cBfSEcyOxhMnQ4EOdojqaz0XhMTrkHc9S7uxs99oZ9oQv8w2aw"
    "Ij61zjQ9haW42lKXZ1H39hiq6Fls215FJzGXYnj0VdhUi0TmVywSGiuq0RK8d1omdAKX0I"
    "B4/I5XuqV3UlyvsRYnee5Xw2srbvzGW12wM1IMU5IhkAA2b00d/c0EVPzJkDYrE0gGBLK+"
    "3kgkE+hFtVIyh8rdgtfbbPDEfJLjyjR120jLbyzoB/Klm8yr4tnz8wDPn38QVcY5wqrMsD"
    "eefhkRl497VEZtOS1GeOfw3cfvmCvRIf3e8GZALMou8A+xLjkeT0ZfiXrpHREtdHzX6zta"
    "qHNEzv0m9F13nnPUjK7jKUgetIW0+dMcdf40qc/zFKQdhwTIBpTKsL1ROW40lWZ1LLjeaC"
    "5vGIV/CiUNKhlOopBUg9mFOjjImfCNgugn03jD+Zf73jc60tev7pW70fCz1zw0/Pt3o+sY"
    "6viBUhEUCU2jphHB2fNLUrIN+O86qcaxKpiJmYgYn2TKB9wjaWNie4495j4qyMn7mrgxZ2"
    "DXQI6N/Rsd2YNQlB2LTAEZ9FjaUK8B22noVsc1xgtnM0Qf70YlNPjop3Bq4Z7JZtPCQ6FY"
    "JgPZhMbPJ6DhDPgisHT6Hi/5iipbof1pEP5nvkCDVNwlhXefbPyroQIexsS2Tc9bqP8jim"
    "QpmPbiX1C2RC/y03vvJSFEnjJLeoaIaPY8FaGZ/J28kjSirLGlIoSFWhcsf35WQGU9P8tU"
    "WcmlmM4Ue2RKMXOxezSZkuhMZw83fxAvL36Zo95sJtyPZ13gHpRh22renTg0abEpsRE5bk"
    "ZUiECRUrXWolERnnTDH4PehDgIyMscTXrDm9F9FzivczT6KkxuHoQucA/m6Au+Ig6GXeAe"
    "NOFBOTp3Qqc3/Z09x4cK4RmKvMzR19Hghrx1XufofjCl2TzO6xw99gazAY11cQ7mqD+6H/"
    "cmpI13NEe3d73Pn8kp9wDPhP2+MKaeB++oud4IyXwuQeaGpfj0WHp6VLAWzrwjky/DgS/P"
    "oXsGCxP0YSlObJXFfo/+z6bh3UL3Z4NDfY+9/GLTRm/NiUNueFjKFJxXGTAktceqgP6Zoy"
    "0LuNSkp5Sh+9t0NEwH2heI566osgX+DTTV3Jm60fnH0kYypTkXtqpZKjLfkc/7b0Z1v44u"
    "IADlO5PjfmMCmW5aTwa9C71B3JlsqmtVkwzVSlkJbzVdyqIlImKxflkSueObVfJyiUYP13"
    "cCGE+E/mA6cLvB89w7F6OjfiL07uJIy7qRNmVnj/tAotLAPx6YdzLCnaAHFj0kkGifqld/"
    "2goPR9lzjdcVHuwrnThWGOaSqBSfT8rPJ8pKMlcsw9wXaN/oPi1SQ+s0u4jWaaKKFg+24q"
    "E+TeqGOkN9imTCyRJSVJKLXzEdLpm5dVzzzEES4voGVFRLQJbx2kmJ3AlfPskL3pFpQxH6"
    "LbcF8GTDkrptFUSGrnn7u1v6RpX5tlXNmU+JTFb0i4U7bcXC2wUCbVrVamPuoGSgEk7DiF"
    "ibgN2zA8WfiJgVtrgk74TyHkSyADB3QFiKg1+XwhxZmSvqzEL4XkfWGUXV5vg0UCBI3tF3"
    "qsM78+7TUmjDD3ijguOFn9CQVRP2aHB4J0XRjrXI1bWh21aUgsZb4+W/6C9ACiLYXyRSOd"
    "+03Hh1qAAV0Zh27+a03r6EgD9c34GBBYgWYQKkWyvcX3SfWk0nbd0zyRj6/X3sdrPB+xbc"
    "cmjOwpJnOcir9H2984LmPYk9xkLuyi+609L9qika6tMqZdHODQAIi/EIAIYIAIm9CqNUqQ"
    "Zj09Zwbq292U7gDo6Dwu+pPcwdEBPkXcD5imMBnzv4DpDLz5kgzgQ1BNoCTFDaElkDsv8M"
    "3aql4Mb0gkYxbVPLVl77mi4/d9IKUQRXT3JLUZB2ouw3LFTUldR7oCKUwnIrswKdbGEpaR"
    "pQ4A9VhuavgFQbfwWSLMMNHhpgAcnel065CKdMhLPTJT5l6C/pxV9381FzNEf3qqapJsRj"
    "QDFPyNabkm1C8LLSNQjc0+TjnFu96LbmUHHA3pCiGOfg/5E74seC7OxJN1nIoOaKMnDNsR"
    "04IYc/SDKZ+DhfgGc3dbr52U3OM8sCbiDROrJzJ5vUHZgLali02ZsyhDn2ZE00dBLkbbIv"
    "plFB3gNlewCDSBRLRp9LSIq7XBhcLib8K4l0dtUhp/X+eLb3ux3atcUb6htYJt4wIsbZy9"
    "JzBjG0mMEPCXHoS0NvI0vVmLEPS7VmNtkz8k42Qbk692FBjn85/F8kS16VgD8qx9Evqyb+"
    "ZatGyT19Q4Ic/5Ll163UDR6Kl+PbNykzuHGKMTB0AZXpAvKXbBnZm8ycLSPpwRyN73p/0O"
    "J77gE+03ug5fmc1znq9+6FSU8c3d6S/YG8Y6dI350w86r00cM4h12IAipSIfY0u0LsabJC"
    "rGVAPD2JpJwz+5a4SWGuWVV4whw0y/YCn9/qQL9afdjkXRqc7N+5HUymM/Fa6M26IDguPq"
    "197o27AP8JNqUTaV3Z8LsaJ7/aiwwcqAZ502i/HRch9wHLfba2gH0cT1RJzGsunXyAGq5N"
    "g/cgS4j+klqtIY/G9kQ4h83AYSP4k539CwlxFamkr0w3VRri5Ma8JDsgp1JgmnDJeoGN6o"
    "odVwskeYFiaeYvTZqP/nKjn2JZzTqI3aLBisybNA0S8fEs0ZrbY+lHCM50/GfnkfQHDQnb"
    "WaGsShGwNLR77IZsdFKCYKMNTvLiYJ3Am0247dZQ2B6gUkBe6SZEJL87ms79uFI1CFQaiL"
    "qAJJ/b9RrQPHAnqhVfklZQUvIjYXf6SbwK1REuYdmhq8e3x06JlWwoPHYB/jNHg6E4now+"
    "4/ll2gWhN03m54/P7dWSpybudxeZS7Yl5NrUB7VFUnGv+oG9ukYZwzIq16aBve/JRV9viO"
    "JbIqonJsl524oRyGI1dSh5lybb98euFTlYsytFYTm+aHAe+Fh4YF6zpwEDn1csaU7FEl5X"
    "g9fVaAi0ja2w+khs5KkTktZJIb0j10/yOG9qbYtmqGkBylsmRRAUsFGhDAmVTHUvWgABvK"
    "jWilZccLxhvwIEaZ0GwjT7pRTSyO1a7rm99ML35ILrxrjiht9jBRi8K5zlbiTLzVUnrjq9"
    "bfB5GY1dl9EolT7B0ybqmVmYgfdFOOxvKBu1dV1QLRiNx6E1NQ6Nl4luKunEy+TuLLxvb6"
    "RI9nYzRbaZYdldhhSldDbfIGF4S93AB/gv5Sj8zV+cWpUSxuvE2/YFI2Vh+OgxBRlCYEoZ"
    "VS/r/oAKZSlNTU/bOiMvjMCV4FTHW9oc5ljz6lJrZ+UO732Xz2rJAA9BLv0oE50UkuLgV1"
    "N+DrRI4wVqvbFSV2n3Uv4yHWpUwFOxplWjDbBUkaQB+FNak2WTLKOOHvMOzPzgeMNGJiDU"
    "DfgziIL7kxR6/lOBkqLh1ZScOAEvKzzAiAdihb8nRGaaO2N/H7w9dP8ZD+4OfQ7WC9wgHs"
    "Mf9npQJ0gQ6ETOcOdHIzUCr1PLMASebJM1g879qP97F5C/c3Q7GPbuCE+AX8qY7zXrC+6D"
    "lEB/upY0LTtR2Zdq09J1fvbxgz/wyZu8oT69793dJZWBtfQMRXuTMp3kpdiHpHiWPUul2K"
    "NLDuqEolcZfUmd7CjYaX80EcTb3uCOFgMLvZuj/heh/zstCeYd0XjaifB1QOJr/UPCV05d"
    "vnJK+UrnvH/byNs5+joa3JDTzmtDmEhCISSHw2/T0TCDg/QEYiNAUWUL/BtoqnmM81kOrA"
    "SKyMPnwfnLfe9bHOn+3eiagqObFkkk9W5wnTA6YcYCnmVzwsYv2iXN+fpLEy00G24MNS2I"
    "MHtcR4T42K4ytnn20aEDQ3y7ka0HYoK8C8ozXNA0y+xDGpXjHcCDoxobHGXCv8RF6iZZW8"
    "hzX4pnapUM0sGvhsRoMAdCe7SXPWbueM1lCBG7IhMI8Rm8/CjnZVx5GdcGYM7LuLZiOqGV"
    "QjcrvURgcUKUz+oVDCNJK8MNhMX4Q1AR/UXKvnwFHQDhGzR4ru986Q1vxMGwC9yDOerfUZ"
    "8ifSF8fn9wIwxnhM53jhrgWlxLxnOJhyMixh+Osg+HEwSaxsvnu3bDci1Cvw7frinrBhSx"
    "mvgjrYZ69mwfE2sRqrVVWDOgDNVNiosjW18PiTR46i6ppu9im3JZVUpMx1G5Fo3dvVO4Do"
    "5Z2ko++hVUlCZTufUP86WkEpVuqaeEARRTCqN3aPDU0iHXZl8EcSxMpiOsHEbfz9H13cNk"
    "QkI03IM5GuHLk6k4nghTqi1G38/RfW8mTAYkPs07cmXE/hehN6NRJNH3ZfTM+uM+ePmEBs"
    "xwPA3w8JHwPA1wN2mAqZNNDeDyql4FMi1D0P+A5MOT84srd/v7BGoS/SGZkLu5GcKPdqEe"
    "GaIqImpjZagG7m1C6SxtRMuAP1T4UhGrCb1J3w0GaAtMTPlTIfJps4GSlg2ot81MgafVv1"
    "MjdO56EGVPMnNmq+xMM38225puJkK/6baks+wfW6Q4nfd5zqTP0694+tWBZsFOcpd0rHU8"
    "3Ds5DfQgZ1d093gYnMaWde+x90cXkL9zNBvcC2LvhuZCBMdzNBV6TjYGfS1lJ9dek1xi35"
    "NS2v+OlC154kLeet1iivvx2reO79tJ6GZ0oWEZ2WE5PrzrYh5Cee0VreP22R0nMds4OgYb"
    "VYNI+Cmtr/00ohTVM9ogV/ckRQPESE7S9ooHc/sjlC/m9uX5x49z++oTPT47/eQUC5I1yS"
    "TFgSQLKOpySSoF0bIDpFyQ25vvgDt+TPAM4YYI6ZtXIk6KD5CWr4C4uoGCuwSBxWuy+MGB"
    "vkOF+kZ0tOFvL9Ivx17MNk28nqmRa9odE39FDYoqHhEpWlh+XEZctk3rVS3BGQ4+WdEZhc"
    "CtGKPRYnTX+Iupm7JjNynN8c3At9z4TRHnCMdKMOPVRqRfvtwYTpPnGGdiXG4cp96Aoxwv"
    "coE1s3L4xkQ5simzsGjYWgZbs50Pjd6h0azol97dLQkVEkfj2WBEY8sjJ+ZI+Nbrz7qAvp"
    "TiL2uP81mryLZKLI+BWIsCGGsZ8br8LOJPK4FpRJLDWq0qZZYBn+wVz3VakEKbubfre3c7"
    "KrO9KI2WSlsUYdMqMWReeEQnhRzzr53k8WJquNX2GqBLi+4VttFf8KtsW6QqpwQo5oRSQt"
    "B60Q1aq9OExg9odMFaNyDdeeyEnEU6kHUbWRipE7B4Bbg52EAdGw4pdT93/GFFXMi8eucR"
    "kFqtdx/3bm5E4tjtAu/IKX7nlL4roxjVnWjHtaKaucTjKys5nozGo6kbZ8AwuD25LvCO5q"
    "g3xsdfyTnvaI5uRkP8AJC/+FjoY9DIde9ojh4Hsy83k94jtiP8w2bEPLBXgqhY/6FxBnIE"
    "4LNCLvizHBf8WdIFvzH0DdnzlDG7KSbWQrTrT3DyMWMN5IkJton7eSupfE1bcXnKatvHOa"
    "mfmZNNmYl/RK51YWy1raEMnFEivorndnjjrlLSQknOJ2fzlxRktzNAIstuMEyB+d+jLJP7"
    "McmdU0KhaJxqaSbVIqvWKwZXYSsiGBZqo4pdRO3I1joSqeTLJZQzCpFst/0D6QYreJ2slI"
    "Xolg5zJAzpW/qS3B7CaSVeC7ejieAJuW9JisWts/ute9AMByKPFT+wTumvd8wrSVSQd0Fd"
    "4fph7aBivH7Y6XVkXVHU0xgbhgXKBfB0iFakQ7iJyGkpuH6Kck7ybdCmwFaP7n7HfzOBU4"
    "2P7J84tz+efviI/55d4L+XC+l0bn+4Or/Cfz+eSXP70/tT/PdqKX/senszAhfOE+AV9SN+"
    "WAlYK9VQvM0bk47fvX88mytYNqDkbqzC7RRupzR41tupnWLBn0zlEr32LUT29H3RtNLcvN"
    "LkniDH5wZ+7A38qmwMBqEr1gXuwRw9jL8Id9h6c17naPRVmMweJtTrGxw3w8MbWhGYJv2o"
    "HLcoSht1zvrOMhsFEq1zDlwWmowuc+aiy+RUxKuHco/jW5hIGkTPvRE9vqaw9UyWgzFevQ"
    "LHcRSR6uwMRyXWYrRRkfNLErSFd+kkj7fQQ422EhePpKSBa/xj254Y+ujZpLUSUIgMoIHl"
    "mq4/YzzxaaBaJqD70TwZ0mZlJhmJGu9bhGqQJZLj6VctOwHfO84C6pRC4qRDM0kHNtWIRx"
    "wWVop+QINsGV3WDg6JNxnuDnFrOs7NOSJ73HcB+VvGwi3SA9kdkMA/L4B5O/xHsZkdL2XP"
    "a8XtJVDdhPgz05bpvM1mA6E9bjbrnzna3WZ5scmD2NCW9AyRSMwHZvgTopzJKNsLISOCgZ"
    "AOhPgDUFd8i5y6qztz8EUr67ufxNiJ0ABsVPBFCPwUJiPaNdlkhlPnX/QGRIFIDJ9ecKo8"
    "OunrlGPAF94BAds2r4SNeAIScO4ODeCQwSZYSejJBDoCqgUkEksBXDYlJeZihx/EWKud8h"
    "2B79JQzWc6HDYQuUEXpIGsealknA5pJh2ysQ2S7lfWbAyJN9pqF7717mmJonsSctx7uBnM"
    "SMgxPShj0NWcmn+EIQSjsTBktPCoDDan8V9S974/GtK69+SV7lRM48Cd1wb0yYH5rD0xKo"
    "2ls3hw2O6Dw7xVOwpvfjkQT6ZNlkcdxUAU3V6kJVv+Nh0NM6IBfIkYlmTeAP8GmmruDNPO"
    "P5Y2kglcYGGrmqUi8x35vP/eFWmXAyhBKMIleSP2l/vet/hgxsvDNYVMN60ng96F3uA61h"
    "2BIsqkXEbE2jTE981raKWKT0TEOKtUFn0NEgOdzdMZlmmwwtIYd6eDFylcpzEP86Ts/qaa"
    "960a6U2KBDv0gG8Ci8qz2PaWxRbWdSiNV7HSRyjQqyWA77TCRw8aqrzqpCX6OVdOchP9gj"
    "a73F6TiXR9K4zr2enFx4ur8w8X/sTon8mbD7dzqT+gYapsNQRDIi2kK84uL4vEZlxeZsdm"
    "kGuxJR8/VAwIu81biO5OdknEn2ilZvln8xghkf0TGbtfVnZKWVQKq6+6mP3n/wPqTtbg"
)
