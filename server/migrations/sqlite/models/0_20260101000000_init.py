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
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))) BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfQtv2zi69l8hDHzYWSCnaG5t6jk4gOMorWcSO2s77QzGC40s0bE2MuXRpWnO2f3vH0"
    "ndJUoWZdmWFQJtLEt8ZfshRb7v8174f52VqUHDftdzNd2RkGO9drrg/zpIWUF8wLh6AjrK"
    "eh1dIyccZW7Q5gppJ8Ow4dx2LEV18KWFYtgQn9KgrVr62tFNhM8i1zDISVPFDXX0FJ1ykf"
    "6XC2XHfILOElr4wh//xKd1pMEf0CZv/+jY7vxfEN8dX/ijozjyyvYPVce06OcnzpGPjE6S"
    "u62f5YUODS3xk3WNtKLnZed1Tc9d608D5NzStuT7zmXVNNwVitqvX52liUIBHTnk7BNE0F"
    "IcSD7BsVwCAPl9PlwBJt5vjZp4PzImo8GF4hpODLC5HJ3ryPJwNJUn0lSWOxwQqyYi3YO/"
    "qk0BeCJf4b8+nZ2dn388e3/+4ery4uPHy6v3V7gt/b7ZSx//432ZCC3vVhSzwefBcEq+kI"
    "nHgDc+yIn/UBnFUTwp2pcR+l7vcHVAKLK5DwLEizohOBH1QjR2W9YNMdiDRyYJe3+pWDmg"
    "BwIp0PFPOUbQV8oP2YDoyVnitx8uCvD82hv3v/TGP324+HsS1KF/5YxeSsGraRa0GeO6AO"
    "BIZH8Qdzp7AfjisgTAF5e5AJNLmfHrT+8cA9iXECO4xAgO1loOhGMiLYT404cSEH/6kAsx"
    "uZSEGJkO5ME3aN+66eHy/fsS2OJWueDSa0l0Nf0J2lzjN5Jo4fC9KgPxVT7CVxmA16atsy"
    "fhIuUtLlVJf/NV5LenQ0fIq0v8BXhGdihQaWCnEW/huCbG4eI5ZqCQE3NFfX5RLE3OXDHP"
    "zLy22Uurs1X6jIKUJwoc+YXk+8fN7i9QSRqomYsnm03yZdBuk0XeGSEILPOlC16w2Q0BNr"
    "4BHS4AIs1+Bz67+FfZQHnCp2wHOC8msKFiQAufQ1p4XgGq6/yXuVgAR9GNd51UT+7uUzbz"
    "BlyG/2SlGMbWpn+Z1aEJ89b52ccP4UxF3hTNTZP73t3dZoP+QMtC41bft7AyNA709i4Nv5"
    "hz1qJAThcuB//yG+ySmRXUaiOp1Wf843nmgqB9C6eCizJTwUX+VHCRsX4U64lB703hjzzS"
    "2m/fCnALwJxKv9GBurLtv4w4iD/d936j+K5e/St3o+HnoHkM9P7d6Dpty0PNXXNxJZFELS"
    "bPYWeTxFA+PSszlnGr3MFMryUBtlwkKwsHWtzOmLSkUN4qK2/4O0EG+rnQh+33h/n73QJ+"
    "dnrx8eLq/MNFiHN4pgjeLJQGVGyu+SIUaB9Dcn5WYr44P8udLsglBrqyixzd4J4vsrK1sI"
    "CHRvwgE4ZmIsjdATEhgXxl5KGi8SMfCQnkqyLv/QiOmT0UaJ3b7KyU2+yswG129r5JFEcf"
    "Wo6+0FXcGx0G1RG/fFJEeaiphhsp8OkSAl2DeE1yXoFuA9O18Hvy/VZzaFEGmtzsybRewU"
    "p5Jcw1eoLgZakbENjmCs5NjQpCZJmGATXwUx/M3LPTT2egf/73LBu+jw9k0DZ/dNbQsj2S"
    "FX84tNaW7mk9wad5YXKC2mnGrJdP7bhr/J2gspJZ3ZA/F6bE2mYa16/phs8FE2QJP68U6A"
    "H+UgpSYZZej8k3mfnp9LqgN0PXXXA9Q/0u6OO/p/jlFL+e4dcz/HqOX8/TU1kp8q0M95ZP"
    "vaX75BnmdEcOqwl3iv4BiaAyAUmn+QFJp5mAJE2314bChW5MpMnjuzG0sW7bLsR6EsNJd4"
    "NRylk740IpmPESAR19Bd9pvrpzXEZEAb43vamUQg/+WOsWtDnhS0ptiV/DpgQ+/PAq5bg5"
    "UcmbF7NIusmPOn4u7wY3XfAer12Tx8mDNLyRyFu8hH0bTL/cjHvfhvjtOV7ResO+dHdHr1"
    "7M0F3vYUKPL2doOu4NJ7fSeDwYfpZHj1N89sMMjaWvo19pk48zNJp+kcZY2/vUgCUxUuaZ"
    "CmGRXp4RFQR+ZW7Cs664uyAhJuDngj9DXaR7I9sVt6YF9Sf0K3zNTHcp8H3i4SG80ZF1w3"
    "+CkRacjRYnS3kJjfrkAMQH+FdDysF0xtJkOh70MdLs6aYGdKXEzVqKcGaWzUE5n3iLpQ1Q"
    "kojFPfuCt7+OoaHkRNNlybQhvV+LwE9HxKEnlluVCy16E00ibNsKHiNZXworGPy+LeFqI0"
    "57Ir79h7GY/o6e2FIkuIyi9hu5cOk7tF5DIhrEbgOWio3/a11A4z1AjHGm8dymoQETQWA7"
    "umEAw3yygY6y3PcuPoDJdafcAIQHEux2YxS3kwJ2u1kM3wH5p/opvvi0wDvIs7LCWKnLWE"
    "lNVlvq1ClX6ZF1SFmlOjseubXqna7q9Pu7pG7CGD7p5Lf4SGTX9pymxSt8JCRbaSkR7v/m"
    "Vk3hE96PTzjSpstCHEnUo6M0CN76PWQG/A6NLLrFiZmhUJs0kurZmTGPzxqqumLoDjO0vK"
    "CWR0pOBM/lBc8dn3+ywQ5eUqTnO0MDvjZNAyooJ7UqFEphN8dSu4IsmHL3C9n1aHRH7hxm"
    "V10P0ulTj/fXEjYK6bDFjXQnx1l1cJ9hw5g/4TJ8I/ALl+Gbchk2bJo5hMdQ+MCED6zpPr"
    "DYM80gyJJPfD4nlpxmBAsmWDDBgu2IBSOvHAAH7VvopdsJlbAwDQ1qMi/MKbH2ZT3sBGzV"
    "gqRonooXFB6wU2KtI3dPr8q4n6/y3c9XGaB155Uf5rhQ+0Z0GR9/vos/6+E3kaPwFW6Oib"
    "SO570sV1q4oLJwpu4tBogxfiekXqWWQ9cEIm2oLrLv4k+CE94pJ8yR/M8MV6kvEPkIFcFy"
    "Icg5gRrbIpcfNHKUE0oxiKalbR30PiL3aNMo4yJk4jOqarqIoSIEYI4QnJr4TxmaKyBcet"
    "FNWzL8OBksn/NnsFeRNyCfuYpcD4K1EqyVYK0Ea3V0hlFQ0UjOi5ArMpEYwq0Afd/WUogj"
    "/b08Yz0r2TpCq/5NcFbmXDc42YBIRtAB5Qa4sFHfnI16tChuHzrQ9+7SVpCQ6ejqto/kkN"
    "6krRDhb2qTG+NHcW1a246nf/h3G9ObtRWzQwTuHCVQFlxACyIVyuul6ZhbwjUO7vZAbtZW"
    "zGykrG38A7cEa+Lfpq0w4S9mqSRkUUH2y9Z0reTfrUdv1lbMCIPjqMttF8RvCr7JxLtXW6"
    "FSHAeu1ts+hD3vLm0C6fB+gCn5PrCFToCEem+Y6nMdaE0cV3vtB3drCVIV0uMhlWamw/sK"
    "WHH6e9Co7CanACrqEpB0uqiKuvJkQaj9DJ7h2vELz7zozlKzlBfFAIoN1pZpLnJ3NN3yls"
    "Jjc6QeG1s11zmuhBKVVAPhJlPcnYcvo+moC+jLDNEXuTe8kfuj+4feeDAZDf2LqbPpR6VU"
    "WGeZiqhn+SVRzzI1Ub9j/ZO5DW0+Ax4TaXLHVI6cLRU4WxA3m4bYgT8c2V4qZ5cfeGBOib"
    "UQ6g9lRvOH/NH8ITOan/TvEHHvOBSXElmilZN0Sf4cYhWlKNxXORBpXUjtTkLwFU2zoM1V"
    "oyIm0jqMLy7L1FW5zK+rcpkGONBA+WeRtKTI9hfZ/kcDv8j231O2f75Lfj9pwwH1VJg9HO"
    "OnyiQRyzGGrBzJgJECkfwJWCkaBIpD69cudMt2SN1aHb0D0XeyAYLY8gCe2x1aXdo4eAfm"
    "pAdtcm7FJiF2/5FbkBQHrzIjuAvGxKfY9ouJH72lYi95NK6MYBsCmPag3Bq6Sh2u3JslJ+"
    "SE3rXVws+zQJUrXBMQ/iXVhO12ujjovLXTqjVbKQB3ZG377OL7sFb+2NXCJZ+ukPJT2HDj"
    "Wn+r6IaLrU8wfwXkM8FPuoPfGLh7AO2iv9NdXPFV30o9oS4AHdGV9gU3MV+yy3ltd91ixT"
    "5k8fUGhQp/KpOW/Sk/L/uTn5idvwov/M7Oop27HsRF9mcHvt/tWnB2evHx4ur8w0W4BIRn"
    "imb+rHXtjX95YZmrChxHWlbY2ZVpDuLYhpqMDSfd4Nd5ssJC8dmb4lPfwuxH6DIW5Sh2N3"
    "9BRlGbjWtxD6zwUoi/BbCX5gteC02gAI+yAP7SiD/IIPH7WCK76laQ37y+/pEkTSyoaGQ0"
    "/1O48xtpEj/jH1/Vmx/INtmRiWEZ3pDNTO9HX8kOpom3M/TQm0y+jcY3MlZehp9Jg/SZGe"
    "qPhhNpOJVju6hmTs2Q9FvvXsaK/uPdtAtib2ao9/Ag9e7k3nDyTRqTj0idmKF/PGIDYTAa"
    "xtpkTjUjuIC4sHld3k0fIhUV5fNShMl5AWFyzizIRfDgVh6SckKFq6zCBesVF/oxIaGyCR"
    "/h0cAvfISt9hE++F6LMbQh0z+YbFBol4QeECtsu9E+mWIDgpQvBCReGSxMsu0l/vtkOg5E"
    "ILhjl+5tSSKKiUPPduf/gqpzAl6W1MIAWArbREBBrzTEeEGIwZel4oAXxQZkrGlZw2afH7"
    "wF4+h/JI8+FRNpHfNYV5GCfGNnSYrE5uxgtdnciaSbrM12puPeYChJXeAfYNNkOJXGD+PB"
    "BJ+MjmdoMu3d3nYBfaliXpyWKVNzml+m5jRTpsaDmFsHSIgJDaxyuCdvfdodl6Y9oHFXf8"
    "GUYLMrXtsiKbcrBbetxFeMubCYO8Hl4h62F/6mBpHrY6iaZB/1Ppl6GBpt4nqhQmv5LcMC"
    "25v12Ttv53WsNqqQqIkWpBy5gxV+WuiY+qTpKRvfHGn4PqQADNBtYJi28zMWNF4B0SM1/Q"
    "naDrlAUuWyCuxOP0mk3jV6yspXX72+5FmhI4nWWQv1pxq5dgXiNSYkFM+qazM2uBYLbq0/"
    "LiWIv7qIP4pqDbzfhNynfFmEpvVFWfYvPggbRf5NoG3r7LLMwaVC/ciONSoRieCH2o+I3k"
    "FVFfMZor/F9Q8bKyikOAC5ujQdsFawCqPYzzYl6HTcBtm6BqnWQqIRMLIOJPWoWIELu/64"
    "MnEOER8U8Q8izEGoTk3shB2rToJYFcTqcazrB2JWRVjHYTug2ezrG+gAC343nys8AUk5YW"
    "JXxV+UmdhxmQnV0CGrpGCB+yyUaB28O0kmtWGFSkAxodY4cvYdmGeZ3yvM3AkxMXEfYSZL"
    "gsJj8Ugpiq+ATKIsGVdRiUlQVNJceJkotm2qOs1EIaFZ9JSLB5WlO69ZhohbWjjFGvw8nB"
    "QwO64NLd7dreIyrWN3LsosvRf5K+9FZuEVm4ftclflw9YkaTbcO9EjV67tyKRO4ROUAxAZ"
    "M3jRLst5txB7LhfvuZxgBDC+DJXyl8lomEMFBAIplDVddcC/gaHbO1PoO/+9cJFKtYe5qx"
    "uOjux35PP+Z1fmVEEX/OJXGs7fXCy9jxiBzLSdJ4vehd4gvXueqjvM8Lj83ogkRHfU3h1i"
    "6/e9TUOO6axlG6oWZJA3RbsZpgTbUBGsAPGd7NnpQejANZ8BlRATrI5wSR1NB3AQO3HXSS"
    "xSeetdy5Lx0UfWU3lRWYmRraPvpq5C2V0bpqJtCdjAu9kjvVebENslcZjaFIlBHWa3Tcon"
    "Dx2vbbWatF52bn5x2AxzyCO4BWnYnGx3wSEemoNpmBa4BwrGXEPEGvpF+nYk0waQ961qe+"
    "hFW9yXHeFpuVqwbxBbXn+ip6h53Gi9Oqv3bC56wlnvuHrJk6Oodcxd8GQrXbKP4XsyrVeW"
    "FhleK9Qf1XirTYpjPlrCQ9zgCaBQuzNtPTDyUurGSjGMfF07JtcmnuP87OOHsAPImyLIJ/"
    "e9u7sse3RYl3CD9If6ve3xr8WBcEpMhBTm2SGVODjHXOvqllTSlNzjCKeNg1BIfQOb1r+S"
    "ArOsdT+8WLzwk2ZyUKW2TBYjFg0ixiCyTIPkA4I1/oZd0DsB1yegfwJm7gW8UmfuR6h8nL"
    "mXGO2Z++n92Xty/P6KHL//hNssIMRNz96fffgZIPgCyNewgWLRimP2Ca0tRghdVnbjob7G"
    "FirOYWsHNWhBuCpjT+abk5tKmDm6Y3ABHQq0MDyo/kRGoSvWryv69hdvfElCSsSYFDOCFW"
    "JMEISa7a/qLqkexNBuisJNmPJ7jDwJzxxV6Ekl7ZMqMtu6fqnLDf9oqjwd4Yx0EDX0Hy60"
    "nZwyGuG1QiX0r3irUm7L79CyaZ7CAiggEA/0wbmCnt+BgWNjrQ05RC/0drT0glHtLlYTCT"
    "9Ht8tSkP1CjumOWnSjS/OFvL4CfBoyPZ97+uwZovsqA7Lt0DvQw/ezLOhNtjqWp5oqEfA/"
    "2CY3+RM/R6s/SX1eXV0C2yUfBTF8uAWWMVGuCvtHh0iSi/6v86p0COKu6cRd0G0c+PsSwn"
    "tSNSwseEQysOdiHpPYn+Z7ulvQa9uajUKRwbJcWZRAtsmGW2cyGH6+k7rAe52h+8e76eCB"
    "nAmOZmg6fpTk297dhNZOCY7T608Zg6/+wig2c44pKMDOnmEa1SkVrenT96UoVtIsH+D3jL"
    "xtDBl3ZE1CaFdgt6kEk0m/EZeJHRMR9nXt9vUh95Nt1LxSZkPZ/P1kPzAKqRvYXOP1j6XE"
    "Wucf29XsremLha7iL84YzcWcaFJyf7rh+W51wzoo0WdkvhhQe+Ji8hNCrRu/9WdWU1cXz3"
    "oYCojVsPbV0DZdS+Ua7pFE68b6bsojOYrj5hT42mxsRtJ7RLvXnw6+SpyY+1Jd4L3O0OTx"
    "QRpPpBuybWp0PENjaTqge6n6B80wOEXeXUMSH+dc6nlSqo1aeu0WKY2Z4s5wikuJUb5dFH"
    "yqL7IdwV3Vv20xbCep2Pb46OMu5x9P2V2blrOlwzbwL47pzVoEesqch5aq21D2PYbbYSb5"
    "d+vRm7UJs314uf2RVuDrjsbiZo+3bEWNNzq+Z+7VXLucuZ+uPl3RoMb3+Pjy9FPX23NVAX"
    "4WMFjQAMYXy0RP3i5YkZ/6hHqeaXta4E9VNLjSVUCrD/oe6Wy45V4/WSSRNHj9PCnwRTvw"
    "B1dx36B9CzXFnVivwiw6/B5cx0YfjB6kIS95QGS6gPydod5w8k2iDEFwNEM3g8n9YDIhJ8"
    "PDZhAHSqjSlJ2DIgnBoJWZgzSo6ho3M5CUakNtgl0TAwFivHN9Uk7EeFWd6ptTe+ZNwh/a"
    "R7wdkBIUXVAXOxaP0d6SIIsHhR9ZV5TlyFLDMIcmy044NaBbvbLGkWDLXVtjb5tBeMwvq5"
    "RbQAkXVHALm4jyG2+OORGZwaHNUspkKbBYMh42kQycCIArF/9WFP6WQRgq6pLP6o6JtBDl"
    "+sO0bHe1UiwukzsmIpiNkuyqpjsyydlbMozuInY1Kdcmm6O2JB8L/uXqGClSDd5kxhzmAs"
    "wSFRgzMBbBnA0K5hTbU+xte4qgeCE3WZQSbNOkcliyKF5Ocks6I16/8si6oiyhkRqGW8RU"
    "BbRTTVFVLcKcoeptCVKf3kRCTqvGpog72xKztWU+sXcR566D+BC7VVug4qJfYyUXdA2a+Z"
    "AGxac3A/s1uNFxOUEL8eTddSQscJS36Ui8AtKGPUdwU1kN2wrq+s1R18hdzfnIv0hC0Ncb"
    "6Wuxr/BuyWtVd7xNw7jcL3GhFhbeqLkYASnPK5MyZlmMbzBEbIyTUmmCCos5+gq+IwdHOL"
    "ALAL7pTSUmgA5D/9kEnyfzpsGzHVd75R59SSkBIOfoi8u8afCEU2mXDg8HWoynurjiSiDT"
    "mjp8ddRasaHCosNyQQzbi2HJShMh6MiO8gx5akSmpFqzZ3NtsK4tsmPtggvUhIwYrAxU4Q"
    "9lJa9yDaDNaU2JGzTZ7OyMhnjqk7rAe52h0e2tf8I76JTrgPq3sohPHfBZxsuX+QJZrFaR"
    "7zgtKjzI5T3I66XpmLY8N0z1WSYDmhN7pryo88/RA0ty9wVrg4V8GiYuI2LcysS4kYAfZp"
    "REQUW9SKTJk3tFlGuYvgvCIIJttbYNgYhv5XVkcJeNgYgNsy3iH/xdFnLoHi7vPr2TJgVb"
    "i7UI+iRB4SPG4nd2jNexuFgzVCz5fdvGQrR9XJmWtnXAyIjco00AVQx+mBsuxIYsYhRX4Q"
    "+AkLB2eh2/YUueUs5ACC8OhBEAEQaI5Ac+hMEoIt7h7cU7iJL1uzRQ5q8Ocw+3guEdirSJ"
    "3tt3YaOlcnb5gWdcRxItHNo7KOfiWnRd5q/nkhQUY7zyGFcVbysXmXMGT8u1r3rRTmbypl"
    "Q2fiMqS4aF4qmAsbEGcmBelCSsKldAPmhnlaWqeOsfb1VSJMOrMEwWFveSb714jI8mw0Tz"
    "jcVne8Cru+Jte+rdhJR/NVf4rf2irMGcoGsDHZ0A0/K3IKWh4bjByvwOgQEVzQaOma0vW/"
    "fNN1tXf/g4kH7El/6ImB16RhhfjTS+bOg4RoWqeEk5URWvsg4FLUdf6CRhkT/ZNiMr+qFy"
    "P4RzF18XxMWEKVEZ/sRawdUDaUnRCZU7gfj4vNQz7l7IiIpuqNwNFnzSybeoVK2TISwWha"
    "o94ZgVH4eUoOiBrQzv9CpdQwBIaNn1wzse2dxUuhRGXEMpUTU1YcTWhXKL8U3rHyUgjhbL"
    "GjDOpJe3FOeMhlEC6GAaPgDMDZu9yzNxvBjHjNAaYO4n79ZOkLN2ewmc44pdHUDTL+mqjm"
    "mNU3duJ+gMxbhRla4L+eiSRHRVAlpHhCMmz/0JmJsu0oBj0i3FYiMVqK9YSwM/xU+R7cfg"
    "j7Vuvf4d6A6wofUd2gVcdP2fU4aWjqqbU1o6WWQlPE3D6wRTfWjjq6Cid24FvCJPcyTTwq"
    "iKmlOl6JMn0wcN2jJrmcnPT2fJvuk89SPc2exBGt4Mhp87fPgFYl3gH8zQZPp48zs9FRzN"
    "UH8s3QymE7k/un+4k6ZSF6TPzJD0W+9eHktfB9K3Loi9maGHnrc7mvdKdll/GI2n3jbr3h"
    "H+BGk8HdwOyMnwcIZue4M7csp7xa16w750R0+Fh+R+t4/DG+9+3hH+Fd96Dw90e3fvIL2u"
    "lQsEqbt80RHWPziWdOg5fHL548niUoLoE37Q4+6HUA3m6oG4lPD8VAZfbJEnHG9iFuqmC6"
    "Hyu99Y4uLBqMsLZwZZhFtykG3LRjxJUY7xVbGMtyJT/Ve4hso5LViPu9ggcs8bRAqnkHAK"
    "HRvodTiFMpUfGLqKKJMhdgypiJPYMYQfM5pPJPYL2QyU4jhwtd72Kex5d2kTSHvx9Puxh0"
    "X+/ig8sYTXX47CIzc7/2fup/fv38/cK+380wmYuR/OP5zN3As4V0g6WPD+4znUSArZGppr"
    "A5IjE+EXYth0wdoy16aNG8xf6ekVJNtQkEZY0VgsToAGVV3zrivIJA76bHDAAb9HmeCBKC"
    "yABAlEbjkRKNDYQAF2jbhyftdAtsnBAh3PRRm4Kj1HpeelnKH70VepC8jfKu7KumuvHqEP"
    "fDx6GE18Zy+PE9yX64LgaIb6o+HtYHxPXc3B4QzdSH1SGhefDI5m6Ntg+uVm3Ps27ILwkD"
    "i9Bzfy6HFK3N7eUZU+PT0r0amnZ/lbvJylu9WCCpM3yY/DiSSa/GBVjMLZSbGHYE2T51wB"
    "TymxFqJdfyWZEDNez39KUDgYKvt7fAWNc7AnpdpXRWYHRZN8xLhrJiXkhF9zi3Fu6Ahy1+"
    "VOy4na3GXWUGVlutgqZu5vUTTak3JitFcOZ1FeIdcugKFA68b3TnZapHDJcwU9c4McSgmk"
    "yyOtqCqZGLJgT6BiQK0I7phoCxAvAHgq/UbnhXADiwDXn+57v1HIV6/+lbvR8HPQPNYP/b"
    "vRdQZ+XZNN1+HMSUiJbZmO0LApnS8bAY9CyhAjk+WRL5wsEnItGLx7UDxEEK0IVmtKJ9QY"
    "rFYmBsJz0GznT2xzCMQuHYsD9N3UVXgDHUU3vMcm5VdMtTgpcivqXluMTdR4o1dxuoTAF6"
    "RZuyssinECdB8vmxajRJ7b7gQoNs39xR0MrbWl2xBguBa6tYIaubDK+gprv/sWewY0ZY4X"
    "Dr/2O/wmD1J/0LvrgqvTGfosDaUxfXNWxR1UhlPMpxQzjKKjO6zpPl+jDAWajHiTbE9H+U"
    "FsSEvGY3nOUmUKsM6KthD1+nNsIVlYeIAOBdoI72WZKQO3ygf4MjNtKJoWxNWVxTgm0jor"
    "dDekFcaIMTUXklWBSAsQ3jdJxcvDCgaWZzBX4l4F67rNgLbwqmZxDelIogVw74EnJFoDhm"
    "+1VhBX4ENarnVo72QK8VDTnQpQ+0IC59I4aySvSlcZE/YGrOOCAu/SeFdQqNNyrUN7d3O2"
    "BVV9rTOLJG/AOyHZOsQvywB+mY/3JRvulTnXWSxTke6XEmwB1PvW/zQX8sdOxYRaU2DseD"
    "aby3F2cm42V9nVeRSbzfE6OrdyyXlQMjxxIcZl8vrCbt3sgBsFaXFAt2kynL+lG9IA8rPn"
    "fqaOsbVFvGi40cIy/xcioDiBg4x6Z7POt1rvXCb1LnLd+b2VzcJbmniUYwtfN1j5eexqv7"
    "GLqgXJ6CZhzfQ9XpwhhlJUAW6ur4/fCVK37+OwnZBUcEsx8wXEfIaXV/E0xANu0L510Nac"
    "CWlB/AttLnMhJlJLakuDwK0/seUIM01733qD6WD4WX7o/X4veTMhT1BAWr4L0mdmaPJ4fT"
    "+Y0jrJ4eEM9R4exqOv5GRwRAog/yL1/YLK3hG7VHJaLTiMgxYj7chUz2BbKLmLcVawTZGW"
    "tVVCzoviKyhBGggIPFnVjSNFk0t3TMq1Cdo9pyLFDIVMB+QnECSl3nL+gAVX5HtqnBkYKb"
    "G3jeC/oOoUpX5u1lPS92hwynPnfjSUfqctbke0WknqBFZD7vHrVL4Z3N5K4wlWRhLvSfmL"
    "36VxdDnxdobIjaQ7/PBf30ldEH83Q6PpF2ncBfSlGQqL13OkymAVr3pWtgV09h58NbY7X+"
    "lOlYU3LSmSgKuuvKLkQDPw33tpjSbPNvUTEBmyuvxIz4gKPb/yaI8x+Fx9kJQTs01V/MXG"
    "DQfvjoJc2GimyXZLhc294zc7su4o6yzOzM1iH4fm7ePgT941IP3glTsYRzc8rkm/LNLJ5W"
    "6LdO8wRmHbuuRtzPVOMMB17A3AKAvdRqxIZoysGIapUjy2BO0a360X3qzVmK0UR1160UI1"
    "gHZP7ta2shfp1FrZryew7W4Byg+/tkKbsOIqVhGLkMpWjmAjG8QlbsY3W7iiHQvzfzjjCV"
    "MKCiOwMKvC5EcYBtWdYgrU5gjDb0vFIXU2YpU1bOXVBsrcdB0aGIhvgOwFKcLxstTVJVgp"
    "rwB/FLDhd9xlhhdFaL8DPaCaluVx2yReUAEIvgDLfMkGH+7rQ7coCCLiAg8ZF/hkme66Qo"
    "mEtNyuqM4DBgnW7syiNSV4QA4FWlgeYScpXdj+deSF6TJQLsp5SYi1Aut957x4JSMrVJms"
    "I77hiMBnBDgc2NnaNPAamTuUyhTa0ugpaxseky6+q9p8KRaCobhneYp8xT3FkJRT3CcmWL"
    "lYMyZl8ojCS9RjUiSPpPOQnvwZWNCACtlICyvUWDO2IHiGayerjW91J6FiN3guKVKxD1hO"
    "/+1O7okaON4DX2GFTUuKTqihE/giatJyrVDPdx1VEywj3AM+JSgCOqoO96aUuX2T4GPVij"
    "+SKZQRwNcVN4MxrSG4gCj4Y+9OR9YJpcMKwrFXImpDFOYvB+pWhfl3bdJSH3Enx5r1Lp5s"
    "NGRXYbtyzifantR9J3wnsBVdiyxRhzR4UXTHfgdIuXiMqLOkBii+6lWr8KiPLnghTbHJGm"
    "4fja1RWrdCsZ+hxnZB7eWjZxhwPCBwK4iAba7g3NRegxoaNtC3tqObsK4Ig7rzHVpabom8"
    "zdlgMfEmGxOdyePnz3iq8pLQ/UOaXH4zIDTyhGaX+8cz9Di87037X0jr8DD9LJbyy9S+7T"
    "Hv3kmt3TNpN9Wq6VSosMJFCitWx8Wa/Bg01uXFm464/xTEvREYV2XG9VX+sL5ilC/E+kIF"
    "/iIpJyy5XTnEsvrxBquPs5TeFjbfURTT22jx7cDcyK2plw1aLWN48FTXI2q9p8N72r7iGQ"
    "SAfBH7BOvq/ml/F6q/YQ0f/xiwwJ1I9HabWgLsfa3quS3DKPgj3kmBLfnPlKnwR+qScL81"
    "zloQTKxgYt8G8IKJ3f26LJjYljGxZDzn6ET+UN+gDPmPVrkSw3PTfMaQvgP3JoKvQKeh9N"
    "gQ1x39O/wZ/Kl8V3Ta3STs409ykVKeyPRLCC8VG7iE+HTX4BUyQox29SFlCg+TcpCQJkZ4"
    "fU2+R6xKcCyeRehKzdSV7CWEXMVWQ4EWshq7iVDXWXvL5Q7voHmbNKHaqkNG8wvXlJEQ2x"
    "WwbZ074jvYriBrsjZNAyqIDX0ok4Idd4lxhAO6CMPR6C5BOV8P0pzy4/21hOcPOnvgRrqT"
    "A7SIHz106GJcX+Lsg7So6IbK3TBXDGJH8XdCSlAENVZ+EI5mM9EW+Rl9/GT6c3l084xg+3"
    "J063c8BqAVZJJuRrx9+aRJ2MvEq+eHqzM2T3FpeQLFYu0xWjS3pCVbgfW+J5i8yspFwB+i"
    "onKLIFehwRuwE4oIwCsArmsQOcwtjIswj0sJ2CvAvsBfhtad4dvxNSXWvk2yaldbLFKtx1"
    "YYu3QU8jFxsT1SMuGZo+Vk0q6O8sZoWlIQAtWDC+johfzlklOCtRACb8R7VBBjEI7sbGdU"
    "ijSYxO93ZA9EWdd4ejbYoqSsKPzJVcNS1PysUtglO/lmsdtZqG+jptzSEUXJtYY/3Dc1ZP"
    "PHavmqoIkkw+Mivks92z7m7FIT1eCqNkKbClaFOKloNc6Jlkos1xtiphKqQrnIqYVuQKCv"
    "1qaF0X8H/nxG5gv6s+vliPph3iYJTfJaLhUNzC3TfVriC4YFFe2VHSxV031FdaYGK61EJi"
    "/kifQqPc70QRE/Ecm0ghfax55yS+Xs8gMPypFE+xxX9Zf8IfMqG93NGdGBbJPHcqd33e8C"
    "/GeGBn1ySP7OUL9/3QX4zwxdj/BJ/Gf7bSxr3sM+WFy4A9VSgoIpqswUhUjy1R5LiTX58W"
    "jMPKRoGissMD9CKmi/v+H9frdju7b4VqqKckAZthdQpqE04MKRTZdBTeaHXsdEBKCZGRXx"
    "x+FFMq3Bs1lZ+Yl8vxpYzXbl+iXGr7s2TEWrAaNHeqOWcUO7TLjzActhkSI4N1BIbtRwI3"
    "/UAyHh5FE6YXEwmupG7wQ1WmkMmU7IBtHkNzBwbJ8ksoFH3WpehTGdliILGp8A08J3yHBM"
    "e/zsGVqargXwqCWlxJ0lLaBGPv41XgwB2BB3ugZUQ1ef/VoINP+PCCx0y/b2BdJ0TRBbTV"
    "8bTgSxdXBi6xly2ZR+89bFNO0kWzKYHjnt9pRYC0dy/XZ7iBkvS5USFAmVVUkq1VBIeiR3"
    "ByTlRHZTVfx9BYsb/6ScwL8q/geOqXyzfdDQkL6G9cfeIvp2aX/72wHf6hThjAEev3xSZI"
    "EHOxUvgpalTHA8YjTPnCW1v7ER692F7C07hw42Wqnhia8RS9TGXw08484GFlwbigpJxT7P"
    "qjUNuj8WsYDZ+2zt+sPKFMMJIBKVARtrIZMO5zLd/PYttCdqzug8pE3cKFzfTChNq2zh+a"
    "vDCmzOLzARtG9TiEZtrkJvk3CZxEoyVrui9LSUpCgaxJOgRhQg/i2F42JtGs17T02jamSV"
    "DfgSgsKSrRzyFenffCp2Qk48AnVRCT6uNRAJU+XHILrZkfVFWRohOQybSCLk+/GTDU7KEA"
    "l83vzQrAdzksV0Epj7CjXgFe0EuMjRDWq/ryDRIUhrPK4Wi2g7MNMCmm6rGA6bNqS3YnEJ"
    "O/405tYDVNrvfF95T289IEiFRpIKwu2+J7e7IG8EeXOE41aQN4K8OTryhme4RhKVhmvTjN"
    "fUjFBqQiiYDzKbYwpybP/kmKP8WCuvGDz+0c0Qbd8wvygzzC/yh/lFZpg7pqMY7IyR3Ik5"
    "IdMiIqy2uRmPRV5IIwkBKIMztG0XarLJgPQGg5JjPseFUqhiKxGSPQ/ekYPjw7cAPLLrtH"
    "A5HJ6ISMRqhZQRV+hcKCXArzFubrGogeqekPv0ogL6R9YXHDFz4SBsFNUdczUweO6kIyKf"
    "5Carbsz9Ua7ekS9wAhaWufKSuSDuVJqd9Q58IwlbugNs5dUOMrxIEhcpfAXmUDVX0A6C2+"
    "buK937VoOOohu2lx/GLoa0jw8tEzwXbapLNo4jIZWu7T2C8fOq7rziwaXB7KW0mi5C8JrJ"
    "lie6sKwNlhBqIydWhhLLZ8QyjCO0dFZl6ALGMZRoXZpa/XxjNDtl4d1ceimS3t9AxsvqPx"
    "7xyirddPgwjwS7IDycocFk8khOea8zNJGG0y4gf2doLH2VxhNPwDuaoW+D6Zebce/bsAvC"
    "w/RydBg2Lt+ptLknj8HB1Jk8SP1B764Lrk5n6LM0lMb0zVkV+Gt2Ozm6Y3AtA6FAkxGvOE"
    "3tJJu2AbRns1Gvf0I5DO/ZOJSPnvhsO6Lkp8traK10gzUJ54erpuUEusxoYGpEVwoHTkq2"
    "Cd4986MH92Q3yAqqf6ETrpOtXCckX5jbcRIJtciZt/dEDa2COpyUErPDptkh3JBhYebgvN"
    "m+Tt+jwWEXnW/j0fBzF9AXwoFMH8dDjwPxjmZoMh09PJBT/sEM9e7uRt96w77UBeFhM1iR"
    "kFrnmp7iUkJtqcuzaAZ7DG3pWWzbXkUnKZdifPRtsakWiczfskhoqqhGS/DeaZnQMVxAC+"
    "Lx+7A0HbPDcL2mWpwUuV+toK28DhtvdMFOSTFMRYVAAdi8tU30NxtQ8SdLWS9toFgQqOZq"
    "rZBMoBfdYWQOVbuFqLfZ4In5pMCVaZuuxcpvLOkHCqWbzKvi2fPzAM+fvxNVxjvCqsyw9z"
    "D5MiIuH/+oitpyWo7wLuC7j98xV6FD+r3hzYBYlF0QHmJd8uFhPPpK1MvgiGihD3e9vqeF"
    "ekfk3C9S33fneUfN6DqRghRAW0qbPy1Q50+z+rxIQdpxSIBqQaUK25uUE0ZTZVbHgau14f"
    "OGSfgnUDGgluMkikk1mF2og4OcSr9REMNkmmA4/3Tf+42O9NWrf+VuNPwcNI8N//7d6DqF"
    "On6gdARlQtPoLCI4f37JSrYB/10n1XhWBTcxkxATk0z1gHukrG1sz/HH3CcFBXlfEzfmDe"
    "wayLGH8EZH9iCUZccSU0AOPcYa6jVgO4nd6rjGeOlshuTj3aiEhhB9BqcW75l8Ni0+FMpl"
    "MpBNaMJ8AhrOgC8Cx6Tv8ZKv6aoT258G4X/2C7RIxV1SePfJxb8aauDxgdi27LyF+j+iTJ"
    "aC7c7/BVVHDiI/g/dBEkLiKXOUZ4iIZi9SEZrJ36lLxSDKGl8qQlyodcHy52clVNbzs1yV"
    "lVxK6UypR6YSM5e6R5Mpic5k+njzO/Hy4pcZ6k2n0v3DtAv8gypsW827E8cmLT4lNiEnzI"
    "gtIlAUptZaNioikG74Y9AbEwcBeZmhcW94M7rvAu91hkZfpfHNo9QF/sEMfcFX5MGwC/yD"
    "JjwoR+dO6PQmv/Ln+FAhPEORlxn6OhrckLfe6wzdDyY0m8d7naFvvcF0QGNdvIMZ6o/uH3"
    "pj0iY4mqHbu97nz+SUf4Bnwn5feqCeh+Coud4IxX6uQObGpcT0WHl61LAWzr0jUygjgK/O"
    "oQcGCxf0cSlBbFXFfo/+z6bh3UL3Z4NDfY+9/GLTRm/NiUN+eBhjCi6qDBiT2mNVwPDM0Z"
    "YFXBjKE2Po/jIZDdlAhwLp3BVddcC/gaHbO1M3Ov+9cJFKac65qxuOjux35PP+h1Pdr6ML"
    "CEDFzuS035hAZtrOk0XvQm+Qdibb+ko3FEt3GCvhrWEqebREQizVLwsid3yzSlEu0ejx+k"
    "4CD2OpP5gM/G4IPPfexeSoH0u9uzTSqmmxpuz8cR9JbDXwjwfmnYxwL+iBRw+JJNqn6tWf"
    "tiLCUfZc43WJB/vSJI4VjrkkKSXmk+rzibZU7CXPMA8F2je6T8vU0DrNL6J1mqmiJYKtRK"
    "hPk7qhzlCfMplwqoI0neTib5kOl83cOq555iAJcX0LarojIcd67TAid+KXT4qCd1TaUIZh"
    "y00BPPmwMLetgsgyjWB/d8dc66rYtqo58ymRyYt+cXCnLXl4u0igTatabcwdVCxUwWmYEG"
    "sTsHt2oIQTEbfClpYUnVDdg0gWAO4OiEsJ8OtSmBMr85Y6sxS/15F1Rlm1OT0NlAiS9/Sd"
    "7eGdBvdpKbTxB7xRwfHSD2ipug17NDi8w1C0Uy0KdW3ot5WVqPHGePkv5gtQogj2F4VUzr"
    "cdP14dakBHNKY9uDmtt68gEA7Xd2DgAKJF2ACZzhL3F92n1jBJW/9MNoZ+fx+72WwIvoWw"
    "HJqzsBRZDuqSva93UdB8ILHHWMhd+UV3Wrpft2VLf1oyFu3CAIC4mIgA4IgAUPirMCpb1W"
    "Bs2hourLU32wnCwXFQ+AO1h7sDUoKiCwRfcSzgCwffAXL5BRMkmKCGQFuCCWItkTUg+4/Y"
    "rVoKbkovaBTTNnFc7bVvmOpzh1WIIrp6UliKgrST1bBhqaKupN4DFaEUll+ZFZhkC0vFMI"
    "AGv+sqtH8GpNr4K1BUFa7x0ABzSPa+9MpFeGUivJ0u8SnLfGEXf93NR83QDN3rhqHbEI8B"
    "zT4hW28qrg3By9I0IPBPk4/zbvViuoZHxQF3TYpinIP/R+6IHwuysyfdZCGHmivLwDXHdh"
    "CEHP4gxebi40IBkd3U6RZnN3nPLA+4kUTryM6dbFJ3YC6oYdFmb8oQFtiTNdEySZC3zb+Y"
    "JgVFD1TtAQwiUSw5fS4xKeFy4XC52PCvLNL5VYe81vvj2d7vdmjXFm9ormGVeMOEmGAvK8"
    "8ZxNDiBj8mJKCvDL2LHN3gxj4u1ZrZZM/Ie9kE1ercxwUF/tXwf1EcdVkB/qScQL+qmviX"
    "q1sV9/SNCQr8K5Zfd5gbPJQvx7dvUmZw4xVj4OgCKtMF5C/ZMrI3nnpbRtKDGXq46/1Oi+"
    "/5B/hM75GW5/NeZ6jfu5fGPXl0e0v2BwqOvSJ9d9I0qNJHD9McdikKqEyF2NP8CrGn2Qqx"
    "jgXx9CSTcs78W+JmhYVmtcUT5qFZtRfE/FYH+tvVh83epcHJ/p3bwXgyla+l3rQLouPy09"
    "rn3kMX4D/RpnQyrSsbf1fj5Fd7kYED1SBvGu234yLkIWCFz9YGsI/jiaqIec2lkw9Qw7Vp"
    "8B5kCTFfmNUaimjsQERw2BwcNoI/+Nm/mJBQkSr6ykxbpyFOfsxLtgMKKgWyhCvWC2xUV+"
    "y4WiDJC5QrM38saTH6q41+iuV21kHqFg1WZN6kaZCJj+eJ1twcSz9CcGriPzuPpD9oSNjO"
    "CmVtFQFLQ7sf/JCNDiMINtngpCgO1gu8WcfbbgyF7QEqBdSlaUNE8ruT6dzflroBgU4DUe"
    "eQ5HP7XgOaB+5FteJLyhIqWnEk7E4/SVShOsIlLD909fj22Kmwkg2lb12A/8zQYCg/jEef"
    "8fwy6YLYmybz88fn9mrJU5P2u8vcJdsycm3qg9oiqYRX/cBeXauKYZmUa9PA3vfkYq7WRP"
    "GtENWTkhS87ZYRyPJ26lD2Lk22749dK/Kw5leK4nJi0RA88LHwwKJmTwMGvqhY0pyKJaKu"
    "hqir0RBoG1th9RuxkSdeSFqHQXonrp8Ucd7U2pbtWNMSlLdKiiBoYK1DFRIqmepetAACeN"
    "GdJa244HnDfgYI0joNhGkOSymwyO1a7rm59MIf2QXXj3HFDf9IFWAIrgiWu5Est1CdhOr0"
    "tsEXZTR2XUajUvqESJuoZ2bhBj4UEbC/oWzU1nXBdsFoIg6tqXFookx0U0knUSZ3Z+F9ey"
    "NF8rebKbPNDM/uMqQopbf5BgnDW5gWPsB/KUcRbv7i1apUMF4nwbYvGCkHw0ePKcgQAlvJ"
    "qXpZ9wdsUZbSNkzW1hlFYQS+hKA63tLmMMeaV8esnVU4vPddPqslAzwGufK9SnRSTEqAv5"
    "3yc6BFGi9Qq7XDXKX9S8XLdKxRCU/FilaNtsBCR4oB4A9lRZZNsox6esw7MA2D4y0X2YBQ"
    "N+DPKAruT1Lo+U8NKpqBV1Ny4gS8LPEAIx6IJf6eENksd8b+Pnhz6P4zHtwd+hys5rhBOo"
    "Y/7vWgTpAo0ImcEc6PRmoEQadWYQgC2SZrBp37Uf/XLiB/Z+h2MOzdEZ4Av1Qx32vWF/wH"
    "KYP+ZKUYRn6icijVpqXr/Ozjh3DgkzdFQ31y37u7yyoDK+UZyu6aMZ0UpdjHpESWPU+l2K"
    "NLDurEolc5fUmd/CjYSX80luTb3uCOFgOLvZuh/hep/ystCRYc0XjasfR1QOJrw0PCV058"
    "vnJC+UrvfHjbxNsZ+joa3JDT3mtDmEhCIWSHwy+T0TCHgwwEUiNA01UH/BsYun2M81kBrA"
    "SKxMMXwPnTfe+3NNL9u9E1Bce0HZJIGtzgOmN0wpwFPM/mhI1ftCua8/WXJpobLlxbOiuI"
    "MH9cJ4TE2N5mbIvso0MHhoR2I18PpARFF1RnuKBtV9mHNCknOkAERzU2OMqGf8lz5iZZG8"
    "jzUEpkalUM0sGvlsJpMEdCe7SXA2bueM1lCBG/IhMJiRm8+igXZVxFGdcGYC7KuLZiOqGV"
    "QtdLs0JgcUZUzOpbGEaKUYUbiIuJh2BL9OeMfflKOgDiN2jwXN/50hveyINhF/gHM9S/oz"
    "5F+kL4/P7gRhpOCZ3vHTXAtbhSrOcKD0dCTDwcVR8OLwiUxcsXu3bjci1Cvw7frq2aFpSx"
    "mvidVUM9f7ZPibUI1doqrFlQhfqa4eLI19djIg2euiuq6bvYplzVtQrTcVKuRWN37xSuh2"
    "OetlKM/hYqSpOp3PqH+ULRiUq3MBlhAOWUwuQdGjy1dMi16RdJfpDGkxFWDpPvZ+j67nE8"
    "JiEa/sEMjfDl8UR+GEsTqi0m38/QfW8qjQckPi048mXk/hepN6VRJMn3VfTM+uM+RPmEBs"
    "xwIg3w8JHwIg1wN2mAzMmmBnBFVa8SmZYx6L9D8uHZ+cWXu/11DA2F/pBcyP3cDOl7u1BP"
    "mVPfdfiyJVBjepO+795uC0xcGUExOmW9hoqRD2iwcUqJ8RfeqRFaZD2I8qdNec9ffu5U+H"
    "xuTKCSYdh0UxpV/o8tU24t+DxvGhMJRSKh6FAJRdl9v/E6+njvRenTg4J9vv3jYXQa24q9"
    "b73fu4D8naHp4F6Sezc0uj86nqGJ1PPyC+hrJcuv9irbCv8ui8r+91hsyRMX8z+bDlckS9"
    "C+dQzWToIRkwsNz8iOy4nhXZctHcvU3tLeiyWGH1lHlLX2kmOwUVV1pB/K6jpMjGGonskG"
    "hbonSYOXE1k2m3P4Z+5HqF7M3Mvzjx9n7tUnenx2+skrf6Maik3K3SgO0PTFgtS+oYn0pA"
    "CO35vvgD9+bPAM4ZoImetXIk7S6UnLV0Cct0DDXYLA/DWbzn+g77BFxR462vC3l+mX4y/P"
    "yhKvZ2oUmnbHxl/RgLKORwRDCyuONEjLtmm9qiXcwMMnL96gFLhbRh20GN0V/mL6uurYzU"
    "oLfHPwrTZ+GeIC4VRRYbzayPTLVxvDLHmBcS7G1cYx8wYC5XTZBqyZVcM3JSqQZczCsuUa"
    "OWzNZj40eYdGs6Jfene3JPhFHj1MByMaLZ04MUPSb73+tAvoSzMiV1Y6cp0Ky2Mk1qKQvF"
    "pGvKk+y/jTKmCakBSwbldnMc+Az/ZK4DotSaFN/dv1g7sdldlelkZj0hZl2LTtSlp6vmmW"
    "Vzb0Whf4Y6M2JepZ+kWd/2YDL+WAFImcuR9PP3zEf88u8N/LuXI6cz9cnV/hvx/PlJn76f"
    "0p/nu1UD92gwKUwCccT0CQuQDmr0ABzlK3tKBCZYYG2//Hl3EwRwXJVAsqfvUY4WRuJvWl"
    "6s4rBlfjy+iOCzVZmaoa0F0mnjs/nDutHTnwB1dOSNC+hcievi/raSx0NWYLnxxfCcVvvU"
    "EYes5hHvhiXeAfzNDjwxfp7qYLvNcZGn2VxtPH8ZAEOUTHzQh0iK0IXJN+Uq5N9vFBEip5"
    "ZqNIonVhD5elJqPLgrnoMjsViRQpkQn4FiaSBkX3vBE9viYmIzcOiJPC2CIK6CjIC/4YoK"
    "1Yi9FaR94vydAWwaWTIt7CjDXaSFx8I1Eu0eYXxNBHzzYNn0ExMmDhQAsYpvmM8cSnge7Y"
    "gBbdebKU9ZKxz0aN9y1DNagKcfuFgexkrwxvAfWiYwXp0EzSgU812rdKtD+aoXal6Du0SF"
    "3sqnZwTLzJcHdIaX+vwP8MkUL+XUD+VrFwy/RAfgdk8H8L+8SKfH2RPpCC9qyUHX1WYEef"
    "sWoZ489kLdNFFXUjIbEDDUdJXZF/dBAb2lGeIZKJ+cANf0ZUMBlVeyFmRHAQ0pGQeADqyl"
    "BSmaXrudOTWpnyf5JiJ2IDsFHpSTHwGUxGsmvyyQyv9IMcDIgSkRghveAl/qyhuTYg5Rjw"
    "hXdAwrbNK2EjnoACvLtDC3hksA2WCnqygYmA7gCFxFIAn01hxFzs8IM40/f/mdwb1NLtZz"
    "oc1njEe0EXpIFqmLaIwTj0rHdSQIesXWttsma+cmZjTLzRVrv0W++eRq3ek0T/3uPNYEoS"
    "/elBFYOu7j3Hjy+EYPQgDTktPCqDzWn8l5RC6I+GtBQCeaXlmOnWid5rA/rkwHzWnhiVxt"
    "JZIjhs98FhwarNE+MdyLTJ8qgjal4z3TmrsFr+DpORxP63l+z898JFKoELzF3dcHRkvyOf"
    "9z+7Iu0KAN3JppORIsqlXCbE2jTE981rhIo/F/wJMcEqVUXfgMRA5/N0xmUarLA0xt3p4e"
    "UiRze4h3lWVmx9ePyRYIce8E1gUUWdp73VeYrrOpTG27JYbSzQqyWA81Wq5U30g5auLjus"
    "RD/vyklhol/UZpcVV7lI17fCuG655U4+l/odWrbOt2VmTKSFdMXZ5WWZ2IzLy/zYDHItte"
    "Tjh4oDYb95C9HdSeFM/IkOszB/Po8RE9k/kbH7ZWWnlMVWYfXbLmb/+f+XDO2o"
)
