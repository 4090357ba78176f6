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
CREATE TABLE "import_upload" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "uploaded_by" VARCHAR(64) NOT NULL,
    "uploaded_ms" BIGINT NOT NULL,
    "claimed_ms" BIGINT,
    "imported_ms" BIGINT,
    "made" BIGINT,
    "deleted_ms" BIGINT
) /* A file that somebody has uploaded to be imported and not imported yet. It is deleted when it is imported, or an */;
CREATE INDEX "idx_import_uplo_uploade_bf1ea8" ON "import_upload" ("uploaded_ms");
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
    "kind" VARCHAR(24) NOT NULL /* BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nPHOTOS_BAD: PHOTOS_BAD\nAPPEAL_ANSWERED: APPEAL_ANSWERED\nQUESTION_ANSWERED: QUESTION_ANSWERED */,
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
    "round_ms" BIGINT NOT NULL,
    "restarted_ms" BIGINT,
    "photos_told_ms" BIGINT,
    "photos_open_ms" BIGINT,
    "position_seconds" REAL NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_topic_progr_enrolme_24c38c" UNIQUE ("enrolment_id", "topic_id"),
    CONSTRAINT "ck_topic_progress_watched" CHECK (watched_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_restudied" CHECK (restudy_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_completed" CHECK ((status = 'COMPLETED') = (completed_ms IS NOT NULL)),
    CONSTRAINT "ck_topic_progress_restarted" CHECK (restarted_ms IS NOT NULL OR COALESCE(restudy_status, '') <> 'IN_PROGRESS')
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
CREATE INDEX "ix_topic_progress_photos" ON topic_progress (photos_open_ms, id) WHERE photos_open_ms IS NOT NULL;
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))) BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfQtz4ri27l9RUXVrz67K6eq8utPMqVNFiNPNTAJsIJ2Zak55jC2Cd4zMtk3SuXfv/3"
    "4l+f3E8gOMo6ruYGwtA59kaa1vPfT/OmtdgZr5obdVVEtAlvHW6YL/10HSGuKDhKsnoCNt"
    "Nv41csKSFhptLpF2IvQaLkzLkGQLX1pKmgnxKQWasqFuLFVH+Czaaho5qcu4oYqe/FNbpP"
    "5rC0VLf4LWChr4wo//xadVpMCf0CRvf3TM7eKfEN8dX/jRkSxxbTqHsqUb9PND58hH+ifJ"
    "3TbP4lKFmhL6yapCWtHzovW2oeeu1acBsm5pW/J9F6Ksa9s18ttv3qyVjjwBFVnk7BNE0J"
    "AsSD7BMrYEAPL7HLhcTOzf6jexf2RARoFLaatZAcAWon+uI4rD0UycCjNR7DBALOuIdA/+"
    "qiYF4Il8hf/6cnZ2fv757OP5p6vLi8+fL68+XuG29PvGL33+j/1lfLTsW1HMBl8Hwxn5Qj"
    "oeA/b4ICf+Q2UkS7KlaF/66Nu9w9QBnsjuPnARz+oE94TfC/7YbVk3BGB3H5kw7P2VZKSA"
    "7gpEQMc/5RhBX0s/RQ2iJ2uF3366yMDze2/S/9ab/PLp4u9hUIfOlTN6KQKvohjQTBjXGQ"
    "D7IvuDuNPZC8AXlzkAvrhMBZhcio1fZ3pnGMCOBB/BOUawu9YyIBwQaSHEXz7lgPjLp1SI"
    "yaUwxEi3IAu+bvvWTQ+XHz/mwBa3SgWXXgujq6hP0GQav75EC4fvVR6Ir9IRvooBvNFNNX"
    "kSzlLeglKF9DdHRX5/OrSPvLzCX4BlZHsChQZ2FPEWjmtiHC6fAwYKObGQ5OdXyVDE2BX9"
    "TE9rG7+0PltHz0hIeqLAkV9Ivn/Q7P4GpbCBGrt4stskX7ntdlnknRGCwNBfu+AVm90QYO"
    "Mb0OECIFLMD+DrFv8qE0hP+JRpAetVByaUNGjgc0jxzktA3lr/pS+XwJJU7UMn0pP1fcpu"
    "3oDJ8J+uJU0rbfrnWR2aMG+dn33+5M1U5E3W3DS9793d7TboD7QsNG71fQ8rQ+NAb+/S8J"
    "u+SFoUyOnM5eCfToM6mVlOrTaSWn3GP55lLnDbt3AquMgzFVykTwUXMetHMp4S6L0Z/JlG"
    "WjvtWwFuBpgz4Q86UNem+S8tCOIv970/KL7rN+fK3Wj41W0eAL1/N7qO2vJQ2W6YuBJfoh"
    "KT57CzSWgon57lGcu4VepgptfCABtbJEpLCxrMzpioJFfeCitv+DvBBPRToffa7w/zj/UC"
    "fnZ68fni6vzThYezdyYL3jiUGpRMpvnCE2gfQ3J+lmO+OD9LnS7IpQR0xS2yVI15vojLVs"
    "ICHhrxg0wYio4gcwcEhDjyhZGHksKOvC/EkS+KvP0jGGZ2T6B1brOzXG6zswy32dnHJlEc"
    "fWhY6lKVcW90EqiO4OWTLMpDjjTcSYHPVhCoCsRrkvUGVBPoWwO/J99vvYAGZaDJzZ504w"
    "2spTfCXKMnCF5XqgaBqa/hQleoIESGrmlQAb/0wXx7dvrlDPTP/x5nw/fxgQm0zY/OBhqm"
    "TbLiD4fGxlBtrcf9NDtMjlM7zZj10qmd7QZ/JyitxaRuSJ8LI2JtM42r13S95yIRZAE/rx"
    "ToAf5SEpJhnF4PyDeZ+en0uqA3R9ddcD1H/S7o47+n+OUUv57h1zP8eo5fz6NTWS7yLQ/3"
    "lk69RfvkGaZ0RwqrCWtF/4BEUJ6ApNP0gKTTWECSopobTWJCNyDS5PHdGNpYNc0txHpSgp"
    "PuBqOUsnYGhSIw4yUCWuoaflAcdee4jIgMfG96MyGCHvy5UQ1oMsIXliqJX8OmBDb88Cpl"
    "bVOikncvZr50kx91/FzeDW664CNeu6YP07EwvBHIW7yEPQ5m324mvcchfnuOV7TesC/c3d"
    "GrF3N01xtP6fHlHM0mveH0VphMBsOv4uhhhs9+mqOJ8H30O23yeY5Gs2/CBGt7XxqwJPrK"
    "fKJCmKWXx0Q5gV+Ym7CtK+YuCIlx+Jngj1EX0d6Id8WtbkD1Cf0O32LTXQR8h3gYezc6sm"
    "74jzvS3LP+4mRIr55RHx6A+AD/akg5mM5EmM4mgz5GOnm6qQBdIXSzliIcm2VTUE4n3gJp"
    "A5QkSuKeHcHb3ydQk1Ki6eJk2pDer0XgRyPi0FOSW5UJLXoTRSBs2xoeI1mfCyvo/r6ScL"
    "URpz0R387DmE1/+09sLhJcRH77nVy48AKNN4+IBoHbgJVk4v9KF9B4DxBgnGk8t64pQEcQ"
    "mJaqaUDTn0ygojj3XccHJHLdETcA4YE4u90Yxe0kg91uFsN3QP6peoovOC2wDvK4LDdWqj"
    "JWIpNVSZ064io9sg7Jq1THxyOzVl3rqk6//5bUTZjAJ5X8FgeJ+Nqe0jR7hfeFRCMqxcP9"
    "392qyX3C+/EJ+9p0Xoh9iWp0lAbBW72HTIMvUIujm52Y6Qm1SSMpnp0Z8PhsoKxKmmolhp"
    "Zn1PKIyPHgubTguePzTzbYwUuK9LwkaMDXuq5BCaWkVnlCEewWWKouyNwpd7+QXY9Gd+TO"
    "XnbV9SCaPvVwfy1go5AOW9xItVKcVQf3GTaM+eMuw3cCP3cZviuXYcOmmUN4DLkPjPvAmu"
    "4DCzzTCQRZ+IlP58TC0wxnwTgLxlmwmlgw8soAsNu+hV66WqiEpa4pUBFZYY6ItS/roRaw"
    "ZQOSonkyXlBYwI6ItY7cPb3K436+Snc/X8WAVq03dpiDQu0b0Xl8/Oku/riHX0eWxFa4OS"
    "DSOp73Ml9p4YzKwrG6txighPE7JfUqlRS6xhVpQ3WRfRd/4pxwrZwwQ/J/YrhKdYHIR6gI"
    "5gtBTgnUKItcetDIUU4o2SDqhlI66H1E7tGmUcZEyARnVFnfogQVwQVzhOBMx3/y0Fwu4d"
    "Lzb9qS4cfIYA3WG92wHjaanly/O3T9JIvFUmlLces33Rm23QNLUhvEWkmWXyCExFPbN4EK"
    "sHSwgMC+NX5Laowg3fJPvEHrAxhYpKqIzTMrpFY3Aio95TY7ATqpT9KJILvvz5+jFamZgk"
    "cnNH6lweGG/gpMS3ozT/Dn299DAibEvaoAWVPlZ/wFkWLie+IrRGCpGqZF48kVVamjlDjn"
    "/PbF+fFCtwF6JBc7kkGOxIgo/Fwzs1ABmVaCXAMHdcikhyZxTrmwPc3A9jSOrbsIiQsmjC"
    "NiLRzJ1e8b5mHGWh0xIlhXUEtbV8eAualJ6rpAB4TleEhXUfxdVZW5AyKCvAeK9sBaSnIw"
    "ZEHvSnDMi2Lu2GwFiuIG5Tj+pSIZD5Po5gQ7JlAefhhkOtnhx1zycJ22Kic8XIeH6zTG5q"
    "neI+yWchbTUgOzfMMJwq0Afd9uYg9H+ntZxnpcsnWsSvW7/671haoxhkH4MjwOIt8A5875"
    "d+ecP1oUy+dM9O27tBUkpFuqXPaRHNKbtBUi/E1NcmP8KBIurCRW/3DuNqE3aytmh8hYOk"
    "qgDLiEBkQyFDcr3dJLwjVx7zYmN2srZiaSNib+gSXBmjq3aStM+IsZMsnVlJD5WjpOTXDu"
    "1qM3aytmhMGx5FXZBfFRwjeZ2vdqK1SSZcH1puxD2LPv0iaQDh8AOSPfB7Yw+jHsUtbl5y"
    "rQmlpb5a3v3q0lSDG6S1wrJ6UOoKOAZdf9cxvtjAvFvUJDI6EkrwCpI+RHZ0pPBoTKr+AZ"
    "biyn4u6raq0UQ3qVNCCZYGPo+jJewLeaW3KPzZF6bExZ36S4EnJsIeMKN5ni7oy/jWajLq"
    "Avc0RfxN7wRuyP7se9yWA6GjoXI2ejj0quWMI8EVhn6RFYZ7EIrBesf6pJVWzSGfCASJM7"
    "pjExsRb8aYnmSjq7/MQCc0SshVBXH0/4pL5AxBxVEpTi5bGKhxKuJISSqnFm5BL7Iq3LJa"
    "4l7ltSFAOaTMU5AyKtw/jiMgfEF5fpBWUvowC7Gij7LBKV5NFpRScSXubw8MGBvMxhPWUO"
    "DxN0GU+8zSybFuCn8lRPEwMMWT6SASMFfPkTQCKqQSjVUtOfVPQB+N/JBAhiywPYbndodO"
    "1ETucdWJAeNMm5dTIJUf9HliApDl5el3MXCROfZJqvOn70VpK5YtG4YoJtCGDag3KrqTJ1"
    "uLJqXmE5rnftLSsgX8Vel/DPqSaU2+LzoPNWXkWhULneUgrAHVnbvm7xfZJW/sDVzCWfrp"
    "Dik9dw51p/K6naFlufYPEGyGeCX1QLv9Fw9wDaRX+npR3wVcdKPaEuABXRlfYVN9Ff48t5"
    "ZXctsWLzBGy6DnzJU4/uS3pBui9ORbr0VXjpdHYc7dT1ICiyPzvwY71rwdnpxeeLq/NPF9"
    "4S4J3Jmvnj1rU9/sWloa8LcBxRWW5nF6Y5iGMbKiI2nFSNXeeJC3PF5wjTIZ0I3YRF2Y/d"
    "TV+Qkd8mR9GnNV4K8bcA5kp/RaTEkgRsygI4SyP+II3E72OJ+KpbQH73+vojTJoYUKLJvf"
    "/L3fmNNInTayft9uYfQx0lDMvwZjD8Kt6Pvgs3XRB6O0fj3nT6OJrciFh5GX4lDaJn5qg/"
    "Gk6F4Ux8HMy+3Ux6j8MuiJ2aI+GP3r2IFf2Hu1kXBN44AQRT8bp344QN0OM56o3HQu9O7A"
    "2nj8KEfHTkxBz94wEbDoPRMNAmdqoZQQfEtc3qCm/60CmoQJ/nIlLOM4iU88QK5VKR8gph"
    "Oa7aFVbt3HWMCf2AEFfluO/waODnvsNW+w7HjjdjAk2Y6DcMN8i0VzzPiOG13Wm3zLBhQf"
    "ZzACSOGSxJRVfy90m3LIiAe8cuLc5KIo2Jo8/cLv4JZeuEFIUllgepA0vqx0rojYYeLwlh"
    "SIu7vkomIGNNiRs8+/zgEkyk85Es+lRApHWMZFXFC9KNoBXZNSdlS+/dZpAv3WRttjOb9A"
    "ZDQegC5wCbLMOZMBlPBlN80j+eo+msd3vbBfSliHlxmqd8zWl6+ZrTWPkaG2JmHSAkxjWw"
    "wmGgrBv21LxXzwGNu+oLqbi7f7PaFmE5Xi616ODG34nJFeW1536oBpHuEyjrL9B465OpJ0"
    "GjDV3PVGgNp6W349huffZOfzIJYa5j7YCoiQak3LmFFX668xP1VdNTzoYES4kUhiH7Gmi6"
    "af2KBbU3QPRIRX2CJt3wgKTQxRXYWj+Jp+Q1espKV1/tvmRZoX2J1lkLNZQ0N4uUMzd5Ud"
    "vSazM2uJZLZq0/KMWJv6qIP4pqBbzflNwnf7mEpvVFXvYvOAgbRf5NoWmqyeWa3UuZ+pEZ"
    "aJQjQsEJwR8RvYOqKvozRH8L6h8mVlBI0QBydaVbYCNhFUYyn01K0JHtn5CpKpBqLSRKAS"
    "NrQVKnKimgoe6PyxP/4PNBPv/Awx+46tTETqhZdeLEKidWj2NdPxCzysM6DtsBzWZf30EH"
    "GPBFfy7wBITluIldFH9efqLm8hOypsKkUoMZ7jNPonXw1pJkasICFYICQq1x5Ow7MM/QXw"
    "rM3CExPnEfYYZLiMJL4pEiFF8GmURZMqZiE1O32KS+tDNUTFOXVZqhQkKz6KktHlSGar3F"
    "GSJmae4Ua/DzcJLB7GxNaLDuehWUaR27c5Fn6b1IX3kvYgsv31Ssxk3FDlyrpNlw16JHrr"
    "emJZL6hU9QdEFMmMF1XYMSSsY+7RaRLljge9TVB+4Es98dr65HoztyZ2/Hq+tBdEurh/tr"
    "YfLLKe0R3Ei10hgBjG+CSvnbdDRMoQJcgQjKiipb4N9AU83aFPrOfy+3SKbaw2KrapaKzA"
    "/k8/6nLnMqowt+cyoQp286Ft1fjECmm9aTQe9CbxDdVU9WrcTwuPTe8CV4d1TeHVgzVl+S"
    "9rbOmpR8IT4N5Z+GLN3aiCaUDZhA3mTtchgRbEOlsAzEa9nL04bQghs2Ayokxlkd7pI6mg"
    "5gIHaCrpNApHLp3czC8dFH1lNpUVmhka2iF12VobjdaLqklARsYN/sgd6rTYjVSRxGNktK"
    "oA7j2ymlk4eW3bZYrVo7Oze9aGyMOWQRLEEaNifbnXOIh+ZgGqYF7oGC0TcQJQ39LH3bl2"
    "kDyPtWtW30RPprWUZ4VK4S7BvEllef6MlrITdar47rPbuLnjDWQS5e8uQoaiAzFzwppUv2"
    "MXxPuvGWpEV61zL1RznYapfimI4W9xA3eALI1O50U3WNvIi6sZY0LV3XDsi1iec4P/v8ye"
    "sA8iYL8ul97+4uzh4d1iXcIP2hem978GsxIBwR4yGFaXZIIQ7O0jeqXJJKmpF7HOG0cRAK"
    "qa9h0/p3Ung2ad33LmYv/KSZ6FavzZPFiEXdiDGIDF0j+YBgg79hF/ROwPUJ6J+A+fYCXs"
    "nz7WcofZ5vLzHa8+2Xj2cfyfHHK3L88Qtus4QQNz37ePbpV4DgKyBfwwSSQSuOmSe0thgh"
    "dJOyGw/1NUqoOIetHdSgBeEqjz2Zbk7uKmFmqZbGBLQn0MLwoOoTGbmuWL2u6NhfrPElIS"
    "keY5LNCBaIMUEQKqazqm9J9aAE7SYr3CRRfo+RJ96Zowo9KaR9UkWmrOuXutzwj6bK0xHO"
    "SAdRQ/+xhaaVUkbDu5aphP4r2CqX2/IFGibNU1gCCbjirj64kNDzBzCwTKy1IYvohfZOl3"
    "YwqtnFaiLh5+g2WhIyX8kx3WmLboCpv5LXN4BPw0TP554+e47ofsuAbEf0AfTw/QwD2pOt"
    "iuWppkoEnA82yU3+ws/R+i9Sn1eVV8Dcko+CGD7cAsvoKFWF/dEhkuSi8+vsKh2cuGs6ce"
    "d2GwP+jgT3nhQNC3MfkRjsqZgHJPan+Z7WC3plW7ZRKGJY5iuL4so22XDrTAfDr3dCF9iv"
    "c3T/cDcbjMkZ92iOZpMHQbzt3U1p7RT3OLr+5DH4qi+MYibOMRkF2JNnmEZ1SkFr+vRjLo"
    "qVNEsH+GNC3jaGjDmyJiRUF9htKsGk02/EZGIHRLh9Xbl9fch9Zhs1r+TZaDZ9n9lPCYXU"
    "NWyusfrHImKt84/VNXsr6nKpyviLJ4zmbE40LLk/3fC8Xt2wCkr0GemvGlSemJj8kFDrxm"
    "/1mdXU1cWyHnoCfDWsfDU09a0hMw13X6J1Y72e8kiWZG1TCnztNjZ96T2i3evPBt8FRswd"
    "qS6wX+do+jAWJlPhhmyb6h/P0USYDeheqs5BMwxOnnfXkMTHBZN6HpZqo5ZeuUVKY6aYM5"
    "yCUnyUl4uCj/RFvCOYq/q3LYbtJBLbHhx9zOX8gym7G92wSjpsXf/ihN6sRaBHzHloyKoJ"
    "RcdjWA4zwblbj96sTZjtw8vtjLQMX7c/Fnd7vEXDb7zT8T3fXi2Uy/n2y9WXKxrU+BEfX5"
    "5+6dp7rkrAyQIGSxrA+Gro6MneBcv3U59QzzNtTwv8yZIC16oMaPVBxyMdD7fc6yfzJJIG"
    "r58nGb5oC/5kKu7rtm+hpliL9crNosPvwXVs9MFoLAxZyQMi0wXk7xz1htNHgTIE7tEc3Q"
    "ym94PplJz0DptBHEieSpN3DvIlOIOWZw5SoKwqzMxAWKoNtQnqJgZcxFjn+rAcj/EqOtU3"
    "p/bMu4Tfs49YOyAiyLugKnYsGKNdkiALBoUfWVfk5cgiwzCFJotPOBWgW7yyxpFgy1xbY2"
    "+bQdjMb1IpN5cSzqjg5jXh5TfeHXPCM4M9myWXyZJhscQ8bDwZOBQAly/+LSv8LYYwlOQV"
    "m9UdEGkhytWHaZnb9VoymEzugAhnNnKyq4pqiSRnb5VgdGexq2G5NtkclSX5GPBfWxUjRa"
    "rB64kxh6kAJ4lyjBMw5sGcDQrm5NtT7G17Crd4ITNZFBFs06RyWLIoWE6yJJ0RrF95ZF2R"
    "l9CIDMMSMVUu7VRRVFWLME9Q9UqC1Kc3EZDVqrHJ485KYrYx9KfkXcSZ6yCOA7dqC1RM9G"
    "ug5IKqQD0dUrf49G5gv7s3Oi4naCaerLuOeAWO0jYdCVZA2rHnCG4qyl5bTl2/O+oabdcL"
    "NvLPl+D09U76mu8rXC95LauWvWkYk/slKNTCwhsVFyMg5XlFUsYsjvENhigZ47BUlKDCYp"
    "a6hh/IwREO7AyAb3ozIRFAK0H/2QWfLfOuwTOtrfLGPPrCUhxAxtEXlHnX4HGnUp0ODwsa"
    "CU91dsUVV6Y1dfiqqLViQimJDksF0WvPh2VSmghBR7SkZ8hSIzIi1Zo9myuDdWOQHWuXTK"
    "CGZPhgTUAV/pTW4jrVANqd1hS6QZPNzs5oiKc+oQvs1zka3d46J+yDTr4OqH4ri+DUAZ9F"
    "vHzprzCJ1cryHUdFuQc5vwd5s9It3RQXmi4/i2RAM2KfKM/r/DP0wIrcfZm0wUI6DROU4T"
    "FueWLcSMBPYpRERkU9X6TJk3tBlCuYvjPCINxttcqGQAS38joyuPPGQASGWYn4B2eXhRS6"
    "h8m7T++kCO7WYi2CPkxQOIgl8Ts143UsLtYYFUt+X9lYiLaPK91QSgeMjMg92gRQweCHhb"
    "aF2JBFCcVV2AMgBKydXgdv2JKnlDEQwo4DSQiA8AJE0gMfvGAUHu/w/uIdeMn6Og2UxZuV"
    "uIdbxvD2RNpE7+27sNFKOrv8xDKufYkWDu0ayrlsDbous9dzCQvyMV54jMuSvZWLyDiDR+"
    "XaV72olpm8KZWN34nKEmOhWCpg7KyB7JoXOQmrwhWQD9pZeakq1vrHpUqKxHiVBJMliXtJ"
    "t15sxkcRYaj5zuKzPWDXXbG3PbVvQsq/6mv81nyVNmBB0DWBik6AbjhbkNLQcNxgrb9AoE"
    "FJMYGlx+vLVn3z3dbVDwcH0o/40g+f2aFnuPHVSOPLhJalFaiKF5bjVfEK61DQsNSlShIW"
    "2ZNtY7K8Hwr3gzd3sXVBUIybEoXhD60VTD0QleSdULgTiI/PTj1j7oWYKO+Gwt1gwCeVfI"
    "tC1ToThPmiULQnLL3g4xAR5D1QyvCOrtIVBIB4ll3fu+ORzU25S2EENZQcVVNDRmxVKLcY"
    "36j+kQNif7GsAONYenlLcY5pGDmAdqfhA8DcsNk7PxPHinHACK0A5n74bu0EOW6358A5qN"
    "hVATT9klvZ0o1J5M7tBD1BMW5UpetMPjonEV2UgFYR4YjJc38CFvoWKcDS6ZZigZEK5Des"
    "pYFfgqfI9mPw50Y13v4OVAuY0HiBZgYXXf3n5KGl/ermlJYOF1nxTtPwOs5UH9r4yqjonV"
    "oBL8vT7Mu0MKqi4lQp+uSJ9EGDppi0zKTnpyfJvus89SPc2WwsDG8Gw68dNvxcsS5wDuZo"
    "Onu4+ZOeco/mqD8Rbgazqdgf3Y/vhJnQBdEzcyT80bsXJ8L3gfDYBYE3czTu2buj2a9kl/"
    "XxaDKzt1m3j/AnCJPZ4HZATnqHc3TbG9yRU/YrbtUb9oU7eso7JPe7fRje2Pezj/CveOyN"
    "x3R7d/sguq7lCwSpunzREdY/OJZ06AV82rLHkwWlONHH/aDH3Q+eGszUA0Ep7vkpDD7fIo"
    "873vgs1I0WQmV3vyWJ8wejKi+c7mYRluQg25aNeBKhHIOrYh5vRaz6L3cN5XNaJD3ufIPI"
    "PW8QyZ1C3Cl0bKBX4RSKVX5I0FV4mQy+Y0hBnPiOIeyY0Xwivl/IbqAky4LrTdmnsGffpU"
    "0g7cXT78QeZvn7/fDEHF5/0Q+P3O38n2+/fPz4cb69Us6/nID59tP5p7P59gIuJJIO5r7/"
    "fA4VkkK2gfpGg+RIR/iFGDZdsDH0jW7iBos3enoNyTYUpBFWNJbLE6BAWVXs6xLSiYM+Hh"
    "xwwO+RJ3jADwsgQQK+W44HCjQ2UCC5Rlw+v6sr2+RggY7tonRdlbaj0vZSztH96LvQBeRv"
    "EXdl1bVXj9AHPhmNR1PH2cviBHfkusA9mqP+aHg7mNxTV7N7OEc3Qp+UxsUn3aM5ehzMvt"
    "1Meo/DLvAOidN7cCOOHmbE7W0fFenT07McnXp6lr7Fy1m0Ww0oJfIm6XE4vkSTH6yCUTi1"
    "FHtw1zRxwRTwFBFrIdrVV5LxMGP1/EcEuYOhsL/HUdAYB3tYqn1VZGoomuQgxlwzKSTH/Z"
    "olxrmmIshclzsqx2tz51lDpbW+xVZx4v4WWaM9LMdHe+FwFukNMu0C6Am0bnzXstMihUtc"
    "SOiZGWRPiiOdH2lJlsnEEAd7CiUNKllwB0RbgHgGwDPhDzoveBtYuLj+ct/7g0K+fnOu3I"
    "2GX93mgX7o342uY/CriqhvLcachIhYyXSEhk3pbNkIeBRShhjpSR75zMkiJNeCwbsHxYMH"
    "0fJgtaZ0QoXBanliIGwHTTl/YptDIOp0LA7Qi67K8AZakqrZj03ErxhpcZLlVlTtthgbv/"
    "FOr+JsBYEjSLN211gU4wToPl4mLUaJbLfdCZBMmvuLOxgaG0M1IcBwLVVjDRVyYR33FVZ+"
    "9xJ7BjRljucOv/Y7/KZjoT/o3XXB1ekcfRWGwoS+OSviDsrDKaZTijFG0VKtpOk+XaP0BJ"
    "qMeJNsT0v6SWxIQ8RjeZGkymRgHRdtIerV59hCsrCwAO0JtBHeyzxTBm6VDvBlbNqQFMWN"
    "q8uLcUCkdVZoPaQVxihhas4kq1yRFiC8b5KKlYflDCzLYC7EvXLWtcyANvCqZjANaV+iBX"
    "DvgSckWgOGb72REFPgQ1SudWjXMoXYqKlWAagdIY5zbpwVklelygkT9g6sg4Ic79x4F1Co"
    "o3KtQ7u+OduAsrpRE4sk78A7JNk6xC/zAH6ZjvdlMtxrfaEmsUxZul9EsAVQ71v/U7aQPX"
    "YqINSaAmPHs9lcirOTcbO5wq7Oo9hsjtXRWcolZ0OZ4InzMM6T1+d1624H3MhNiwOqSZPh"
    "nC3dkAKQkz33K3WMbQziRcONlob+fyECkuU6yKh3Nu58q/TOeVLvfNed01vxLLyVjkc5tv"
    "BVLSk/L7nab+CibEAyuklYM32PF2eIoeRVgJvr62N3glTt+zhsJ4QV3FzMfAYxH+PlZTwN"
    "sYDrtm8dtBVnQhoQ/0KTyVwIiFSS2tIgcKtPbDnCTNPeY28wGwy/iuPen/eCPROyBAVE5b"
    "sgemaOpg/X94MZrZPsHc5RbzyejL6Tk+4RKYD8m9B3CirbR8mlkqNqwWEctBhpS6R6RrKF"
    "kroYxwXbFGlZWSXktCi+jBKkrgDHM6m6sa9oMumOYbk2QbvnVKSAoRDrgPQEgrDUe84fMO"
    "CafE+FMQMjIva+EfwnlK2s1M/dekr0Hg1Oee7cj4bCn7TF7YhWK4mcwGrIPX6diTeD21th"
    "MsXKSOg9KX/xpzDxL4fezhG5kXCHH/7rO6ELgu/maDT7Jky6gL40Q2Gxe45UGSziVY/Lto"
    "DO3oOvxtwu1qpVZOGNSvIk4KIrLy850Az8915ao8mzTfUERIyszj/SY6Jczy882gMMPlMf"
    "hOX4bFMUf75xw8G7IyMX1p9p4t1SYHPv4M2OrDvyOotjczPfx6F5+zg4k3cFSI/tcgcT/4"
    "bHNennRTq83JVI9/ZiFMrWJW9jrneIAa5ib4CEstBtxIpkxoiSpukyxaMkaNf4bj3vZq3G"
    "bC1Z8sqOFqoAtHtyt7aVvYim1opOPYGyuwVIP53aCm3CiqlYRSBCKl45IhlZNy5xN77xwh"
    "XtWJj/wxhPGFFQEgIL4ypMeoShW90poEDtjjB8XEkWqbMRqKxhSm8mkBb61qKBgfgGyFyS"
    "IhyvK1VegbX0BvBHARO+4C7T7ChC8wPoAVk3DJvbJvGCEkDwFRj6azz4cF8fWqIgCI8LPG"
    "Rc4JOhbzcFSiRE5eqiOg8YJFi5M4vWlGAB2RNoYXmEWlK6sP1riUt9m4ByVs5LSKwVWO87"
    "58UuGVmgymQV8Q1HBH5CgMOBna1NA6+RuUORTKGSRk9e2/CYdPG6avNFWIgExT3OU6Qr7h"
    "GGJJ/iPtXBeos1Y1Imjyi8RD0mRfJIOg/pyV+BATUokY20sEKNNWMDgme4seLaeKk7cRW7"
    "wXNJlop9wHL673dyD9XAsR/4AitsVJJ3QgWdwBZRE5VrhXped1SNu4wwD/iIIA/oKDrcm1"
    "Lm9l2Cj1Ur9kgmT4YDX1XcDMa0guACouBP7DsdWSfkDivwxl6OqA1emD8fqKUK89dt0lIf"
    "cSfFmrUvnuw0ZNdeu3zOJ9qe1H0nfCcwJVXxLVGLNHiVVMv8AEi5eIyotaIGKL5qV6uwqY"
    "8ueCVNscnqbR+NrVFat0Iyn6GS7ILay0fPMeB4QOBWEAFTX8OFrry5NTRMoJa2o5uwrnCD"
    "uvMCDSW1RN7ubLCAeJONic704etXPFXZSejOIU0uvxkQGnlKs8ud4zl6GN73Zv1vpLV3GH"
    "0Wc/llKt/2mHXvpNbumVRPtWo6FUpJ4SKZFauDYk1+DBrr8mJNR9x/CuLeCIyrPOP6Kn1Y"
    "XyWUL8T6QgH+IizHLbm6HGJx/XiH1cdYSq+EzXcUxfR2Wnw1mBupNfXiQat5DA+W6npErb"
    "d1eFvbl2yDAJAvYp5gXd057exC9Tes4eMfA5a4E4neblJLIHlfq2pum2AU/Ah2kmtL/m/E"
    "VPgRucTdb42zFjgTy5nY9wE8Z2LrX5c5E9syJpaM5xSdyBnqO5Qh59HKV2J4oevPGNIP4F"
    "5H8A2oNJQeG+Kqpb7AX8Ff0ouk0u4mYR9/kYuU8kS6U0J4JZlgS4jP7Qa8wYQQo7o+JE/h"
    "YVIOEtLECLuvyfcIVAkOxLNwXamZupK5gpCp2Kon0EJWo54IdTVpb7nU4e02b5MmVFl1SH"
    "9+YZoyQmJ1AdvWuSO4g+0aJk3Wuq5BCSVD78lEYMddoh3hgM7CcDS6C1HO14Mop/xwfy3g"
    "+YPOHriRaqUAzeNHDx26GNSXGPsgKsq7oXA3LCSN2FHsnRAR5EGNhR+Eo9lMtEV+Rgc/kf"
    "5cFt08Jti+HN3qHY8uaBmZpLsRb18+aRj2PPHq6eHqCZunbGl5AslI2mM0a26JSrYC631P"
    "MGmVlbOAP0RF5RZBLkONNWDHE+GAFwBcVSCyErcwzsI8KMVhLwD7En8ZWneGbcfXiFj7Ns"
    "mqXG0xSLUeU0rYpSOTjwmK7ZGS8c4cLScTdXXkN0ajkpwQKB5cQEcvZC+XHBGshBB4J96j"
    "jBgDb2THO6NQpME0eL8jeyDyusajs0GJkrK88CdTDUte87NIYZf45BvHrrZQ30ZNubkjis"
    "JrDXu4b2TIpo/V/FVBQ0mGx0V853q2HcyTS00Ug6vYCG0qWAXipPzVOCVaKrRc74iZCqkK"
    "+SKnlqoGgbre6AZG/wP46xnpr+ivrp0j6oR56yQ0yW65khSwMPTt0wpf0AwoKW/JwVIV3Z"
    "dXZ2qw0kpk0kKeSK/S41gfZPETvkwreKF97Cm3ks4uP7Gg7Eu0z3FVfckfMq8mo7s7I9qV"
    "bfJY7vSu+12A/8zRoE8Oyd856vevuwD/maPrET6J/5TfxrLiPezdxYU5UC0iyJmiwkyRhy"
    "Rb7bGIWJMfj8bMQ5KiJIUFpkdIue33N7w/1ju2K4tvpaooA5Reew5lFEoNLi1R3yZQk+mh"
    "1wERDmhsRkXscXi+TGvwbFZWfijfrwJWs125frXWqXY22rlVKSQxgiR4+SSLHnH3AFq6LX"
    "eSIz1gWroBFZufIFW1EHDuQnZtWUDLggbd6gVfs1ZkA5g1BM+4c4ABN5okQ5IL/yu9pGu0"
    "8jRJCUuuYF33h+VJM3Mh4jn3jSVVSIezKNpu+xZq2BXHSj5DJgvGad5CXN8NSdUq63DxZi"
    "W5DNNTN9z2bSI/KlPC7e23ROKFSFjtsgK/IpI8HY8l9IsoQOyb9QTF2jSa9x70RdXIIqXt"
    "Q4I8C6wwmerr32wqdkiOPwJVxd2p/ga6JaPuWrkb70kkICc8DBtVj8YB/2Gj6VLYnE1scJ"
    "KHSNj6bXNQCZ5ZDxYkPujENfclasBLygnYIkvVqP2+hkSHIK3xuFou/ULbugEU1ZQxHCZt"
    "SG+VxCXU/GmJRf2otNP5jvIeLerHSYVGkgo8UmM/RjAnbzh5c4zjlpM3nLw5OvKGZbiW3G"
    "29acZrzbutc3LsAOSYJf2km9aL7KM7QbR9w/wizzC/SB/mF7FhbumWpCXHYqROzCGZFhFh"
    "lc3NeCyyQupLcEATOEPT3EJF1BMgvcGgpJjPQaEIqthKhKSa4AdycHz4ZoBH9nPiLofDEx"
    "GhxGaPMmJB35fi4FdFdlNUK6C6p+Q+Pb803ZH1BUN+uTcIG0V1B1wNCTx32BGRTnKTVTfg"
    "/siXSegInICloa8pZWxA3KmmBXT0AdDtKlWyR+WbSajmN/OElkcnKaVgAWV9DU03uG2xfa"
    "O7yijQklTNBBpuZiSnGe7jQ/MEz/nb1ZCS7CQPc2vaj2DwvKxab3hwKTB+Kaqm8xC8ZrLl"
    "oS7Ma4OFhNrIieWhxNIZsRjjCA01qeZSBuPoSbSuqFX1fKM/OxVJavSl97iR6ET4xwPdqL"
    "XDhrkv2AXe4RwNptMHcsp+naOpMJx1Afk7RxPhuzCZ2gL20Rw9Dmbfbia9x2EXeIfR5egw"
    "bFy6U2l3Tx6Dg6kzHQv9Qe+uC65O5+irMBQm9M1ZEfgrdjtZqqUxLQOeQJMRLzhN1bKrRw"
    "Noz2ajXv2Echjes3EoHz3x2XZEyU8XN9BYq1rSJJwerhqV4+gmRgNTI7pQOHBYsk3w7pkf"
    "Pbgnu0FWUPULHXedlHKdkNqazI4TX6hFzry9J2ooBdThsBSfHXbNDl6pw6WegvNu+zp6jw"
    "aHXXQeJ6Ph1y6gL4QDmT1MhjYHYh/N0XQ2Go/JKedgjnp3d6PH3rAvdIF32AxWhO9N3hzP"
    "It/NOZ9LsdRuzuFo/pIlSiJFNVqCd61lSiZwCQ2Ix+94pVt6J8H1GmlxkuV+Ndy24sZrvN"
    "MFO1tBfEmGQALYvDV19DcTUPEnQ9qsTCAZEMj6eiORTKBX1UrIHCp2C16itcET80mGK9PU"
    "t0ZSfmNOP5An3WReFc+eXwd4/vyTqDL2EVZlhr3x9NuIuHycoyJqy2k+wjuD7z5+x1yBDu"
    "n3hjcDYlF2gXeIdcnxeDL6TtRL94hooeO7Xt/WQu0jcu43oe+48+yjZnQdT0Fyoc2lzZ9m"
    "qPOncX2epyDVHBIgG1AqwvaG5bjRVJjVseB6ozm8YRj+rI30glINZheq4CBr2UcPP1Aqgi"
    "KhadQkIjh9folLtgH/upNqbKuCmZgJifFJpnjAPZI2Jrbn2GPuw4KcvK+IG7MHdgXk2Ni7"
    "0ZE9CHnZsdAUkEKPJQ31CrCdBm51XGM8dzZD+PFuVEKDh34CpxbsmXQ2LTgU8mUyGPqrn0"
    "9AwxnwRWDp9D1e8hVVtk6Aqbv7GOF/5is0SMVdUnj3aYt/NVTAw5jYtsl5C9V/RJ4sBXO7"
    "+CeULdGN/HTfu0kIoafMkp4hIpo9T0VoJn8nrySNKGtsqQhBodYFy5+f5VBZz89SVVZyKa"
    "IzRR6ZQsxc5B5NpiQ609nDzZ/Ey4tf5qg3mwn341kXOAdF2LaK9/0JTFpsSmxIjpsRJSJQ"
    "pEStNW9UhCvd8MegNyEOAvIyR5Pe8GZ03wX26xyNvguTmwehC5yDOfqGr4iDYRc4B014UI"
    "7OndDpTX9nz/GhQniGIi9z9H00uCFv7dc5uh9MaTaP/TpHj73BbEBjXeyDOeqP7se9CWnj"
    "Hs3R7V3v61dyyjnAM2G/L4yp58E9aq43QjKfC5C5QSk+PRaeHhWshbNC78tw4Itz6K7Bwg"
    "R9UIoTW0Wx36P/s2l4t9D92eBQ32Mvv9i00Vtx4pATHpYwBWdVBgxI7bEqoHfmaMsCLjXp"
    "KWHo/jYdDZOB9gSiuSuqbIF/A001a1M3Ov+93CKZ0pyLrapZKjI/kM/7H0Z1v4ouIABlO5"
    "OjfmMCmW5aTwa9C71B1JlsqmtVkwzVSlgJbzVdSqMlQmKRflkSueObVbJyiUYP13cCGE+E"
    "/mA6cLrB9dzbF8OjfiL07qJIy7qRNGWnj3tfotTAPx6YaxnhdtADix7iS7RP1as+bYWHo+"
    "y5xusKD/aVThwrDHNJWIrPJ8XnE2UlmSuWYe4JtG90n+apoXWaXkTrNFZFiwdb8VCfJnVD"
    "laE+eTLhZAkpKsnFL5kOF8/cOq555iAJcX0DKqolIMt46yRE7gQvn2QF78i0oQi9lrsCeN"
    "JhSdy2CiJD19bQntcsfaPKfNuq5synRCYt+sXCnbZi4e18gTatapUxd1AyUAGnYUisTcDu"
    "2YHiTUTMCltUkndCcQ8iWQCYOyAoxcGvSmEOrcwldWYheK8j64y8anN0GsgRJG/rO+Xhnb"
    "n3aSm0wQe8UcHxwk9oyKoJezQ4vJOgaEdaZOra0GkrSn7jnfHy3/RXIPkR7K8SqZxvWk68"
    "OlSAimhMu3tzWm9fQsAbrh/AwAJEizAB0q0V7i+6T62mk7bOmXgM/f4+drfZ4H4Lbjk0Z2"
    "HJshzkVfK+3llB867EHmMh6/KL1lq6XzVFQ31aJSzamQEAQTEeAcAQASCxV2GUStVgbNoa"
    "zq21d9sJ3MFxUPhdtYe5AyKCvAs4X3Es4HMH3wFy+TkTxJmghkCbgwlKWiIrQPYfgVu1FN"
    "yIXtAopm1qbZW3vqbLz52kQhT+1ZPMUhSknSh7DXMVdSX1HqgIpbCcyqxAJ1tYSpoGFPii"
    "ytD8FZBq429AkmW4wUMDLCDZ+9IuF2GXibB3usSnDP01ufhrPR81R3N0r2qaakI8BhTzhG"
    "y9KW1NCF5XugaBc5p8nH2rV32r2VQc2G5IUYxz8H/IHfFjQXb2pJsspFBzeRm45tgOnJDD"
    "HySZTHycJ8Czmzrd7Owm+5llAdeXaB3ZWcsmdQfmghoWbfauDGGOPVkTDZ0EeZvsi2lYkP"
    "dA0R7AIBLFktHnEpDiLhcGl4sJ/xVHOr3qkN16fzzbx3qHdmXxhvoGFok3DIlx9rLwnEEM"
    "LWbwA0Ic+sLQb5GlaszYB6VaM5vsGXk7m6BYnfugIMe/GP6vkiWvCsAfluPoF1UT/7VVjY"
    "J7+gYEOf4Fy69biRs85C/Ht29SZnBjF2Ng6AIq0wXkL9kysjeZ2VtG0oM5Gt/1/qTF95wD"
    "fKb3QMvz2a9z1O/dC5OeOLq9JfsDucd2kb47YeZW6aOHUQ47FwWUp0LsaXqF2NN4hVjLgH"
    "h6Ekk5Z/YtcePCXLMq8YTZaBbtBT6/VYF+ufqw8bs0ONm/czuYTGfitdCbdYF/nH9a+9ob"
    "dwH+429KJ9K6ssF3FU5+lRcZOFAN8qbRfjUXIfcAy3y2doB9HE9UQcwrLp18gBquTYP3IE"
    "uI/ppYrSGLxnZFOIfNwGEj+JOd/QsIcRWpoK9MN1Ua4uTEvMQ7IKNSYJJwwXqBjeqKmqsF"
    "krxAsTDzlyTNR3+x0U+xLGcdRG7RYEXmXZoGsfh4lmjN3bH0IwRnOv5TeyT9QUPCaiuUVS"
    "oCloZ2j52QjU5CEGy4wUlWHKwdeLMJtt0ZCtsDVArIK92EiOR3h9O5H1eqBoFKA1EXkORz"
    "O14DmgduR7XiS9IKSkp2JGytn8SrUB3hEpYeunp8e+wUWMmGwmMX4D9zNBiK48noK55fpl"
    "0QeNNkfv743F4teWqifneRuWRbTK5NfVBZJBX3qh/Yq2sUMSzDcm0a2PueXPT1hii+BaJ6"
    "IpKcty0ZgSyWU4fid2myfX/sWpGNNbtSFJTji0bB50XfogIKaUCKI198piq2YEcl+WpR2A"
    "tCCqmboqVr7L0Ql+X9ULIfSEpF0X4IyPJ+4F7B4/EK8gpuDRj4vH5Vc+pX8SpLvMpSQ6Bt"
    "bL3tR8KYTu0A5U6CCzR0/STLA0q5V9EMNM3hAJVJSRwFbFQoQ+JYpJY4LYcDXlVrRevv2L"
    "ERvwIEadUe4nf0CuskuToruefuQjw/4guuk/GAG/6IlONxr3CfZyN9nlx14qrT+wafF1Wq"
    "u6hSoWQ6nkRXzczCDLwnwmEvGSNxTLUJWtcF5UKTeVRyU6OS+aYBTSWdeNH02oK990aKpG"
    "8+lmfTMZa9xkiJYnsrJhKUvdQNfID/Uo7C2wrMrlwsYbxO3E3AMFIWho8eU5AhBKaUUgO5"
    "6g8oUaTY1PSkjZSygsocCU51vKetwurshjqzrBMrKWYO730XU2zJAA9ALr0UiVUNSHHwyy"
    "k/B1qk8QK13liJq7RzKXuZDjTK4alY0z0EDLBUkaQB+FNak2WTLKO2HvMBzLxUKWOLTECo"
    "G/CXH2D1Fyn7/5cCJUXDqyk5cQJeV3iAEQ/ECn9PiMwkd8b+Pnh3ItczHtwd+hysF7hBNK"
    "Mr6PWgThA/7JWc4c6PRmoEbqcWYQhc2SZrBp37Uf/3LiB/5+h2MOzdEZ4AvxQx3yvWF5wH"
    "KYb+dC1pWnrZCk+qTUvX+dnnT97AJ2+yhvr0vnd3F1cG1tIzFLebhOkkq+BKQIrXXGGpG3"
    "50qaKdQC4Doy+pk54TMe2PJoJ42xvc0dKQgXdz1P8m9H+nBSLdI5pdMRG+D0i2hXdI+Mqp"
    "w1dOKV9pn/duG3o7R99Hgxty2n5tCBNJKIT4cPhtOhqmcJCuQGQEKKpsgX8DTTWPcT7LgJ"
    "VAEXr4XDh/ue/9EUW6fze6puDopkXKCrg3uI4ZnTBlAU+zOWHjF+2C5nz1heoW2hZuDDUp"
    "iDB9XIeE+NguM7Z5LuqhA0M8u5GtByKCvAuKM1zQNIvsSh2W4x3Ag6MaGxxlwn+Ji8QtE3"
    "eQ554Uzx4tGKSDXw2J0WD2hfZoL7vM3PGay7BAVmJAiM/gxUc5L+rNi3o3AHNe1LsV0wmt"
    "G03zxYuVnA6K8lm9hGEkaUW4gaAYfwhKor9I2KU1pwMgeIMGz/Wdb73hjTgYdoFzMEf9O+"
    "pTpC+Ez+8PboThjND59lEDXItryXgu8HCExPjDUfThsINAk3j5bNduUK5F6Ffh2zVl3YAi"
    "VhNfknbUSJ/tI2ItQrWyepsGlKG6SXBxpOvrAZEGT90F1fRPFznm4k8XqZMxuRSlEGVVKT"
    "Adh+VaNHb3TuHaOKZpK9nol1BRmkzlVj/Ml5JKVLqlnhAGkE8pDN+hwVNLh1ybfRPEsTCZ"
    "jrByGH4/R9d3D5MJCdFwDuZohC9PpuJ4Ikypthh+P0f3vZkwGZD4NPfIkRH734TejEaRhN"
    "8X0TOrj/vg5RMaMMPxNMDDR8LzNMB60gATJ5sKwOVVvXJkWgagf4Hkw+PziyN3+/sEahL9"
    "IamQO7kZwku7UA8NURURtbE0VAPnNoF0ljaiZcAXFb6WxGpCb9J3ggHaAhNT/lSAfNpsoK"
    "SlA+puOpbjafXu1AiduxpE2ZPM7NkqPdPMm812ppuJ0Gu6K+ks/cfmKU7nfp496fP0K55+"
    "daBZsDOd9Sa0bopzQDIbpg/3dk4DPUivzeIeD/3T2LLuPfb+7ALyd45mg3tB7N3QXAj/eI"
    "6mQs/OxqCvhezkyneokNh3KJb2vz9xS564gLdet5jiftz2reP7agndDC80LCM7KMeHd1XM"
    "QyCvvaR13D674yRiG4fHYKNqEAk/pfW1l0aUoHqGG2TqnqRogBjKSdpd8WC+/Qzli/n28v"
    "zz5/n26gs9Pjv9YhcLkjXJJMWBJAso6nJJKgXRsgOkXJDTmx+AM35M8AzhhgjpmzciTooP"
    "kJZvgLi6gYK7BIHFW7z4wYG+Q4n6RnS04W8v0i/HXsw2SbyaqZFr2h0Tf0UNiioeEQlaWH"
    "ZcRlS2TetVJcEZNj5p0Rm5wC0Zo9FidNf4i6mbomM3Ls3xTcG32PhNEOcIR0ow49VGpF++"
    "2BhOkucYp2JcbBwn3oCjHC1ygTWzYvhGRDmyCbOwaGy1FLZmNx8avkOjWdFvvbtbEiokjs"
    "azwYjGlodOzJHwR68/6wL6Uoi/rDzOZ62irVVgefTFWhTAWMmI1+VnEX9aAUxDkhzWclUp"
    "0wz4eK+4rtOcFNrMuV3fvdtRme15abRE2iIPm1aKIXPDIzoJ5Jh37SSLF1ODrXbXAF1adK"
    "+wjf6KX+WtRapySoBiTiglBK1X3aC1Ok1ovECjC9a6AenOYyfkLNKBrG+RhZE6AYs3gJuD"
    "DdSx4ZBQ97PmD8vjQubVO4+A1Gq9+7h3cyMSx24XuEd28Tu79F0RxajqRDuuFVXMJR5fWc"
    "nxZDQeTZ04A4bB7cp1gXs0R70xPv5OzrlHc3QzGuIHgPzFx0Ifg0auu0dz9DiYfbuZ9B6x"
    "HeEdNiPmgb0SRMn6D40zkEMAn+VywZ9luODP4i74jaFvyJ6njNlNEbEWol19gpOHGWsgT0"
    "SwTdzPe0nla9qKy1NW2z7OSf3MjGzKVPxDcq0LY6tsDWXgjGLxVTy3wx13pZIWCnI+GZu/"
    "JCC7mwESWXaDYQrM/xFmmZyPie+cEghF41RLM6kWWbXeMLgKWxHBoFAbVew8ake61hFLJV"
    "8uoZxSiGS37e9LN1jB66SlLIS3dJgjYUjf0pf49hB2K/FauB1NBFfIeUtSLG7t3W+dg2Y4"
    "EHms+IF1Sm+9Y15JwoK8C6oK1w9qByXj9YNOryPriryexsgwzFEugKdDtCIdwklETkrB9V"
    "KUM5Jv/TY5tnp09jv+mwnsanxk/8T59vPpp8/479kF/nu5kE7n209X51f47+czab798vEU"
    "/71ayp+77t6MwIHzBLhF/YgfVgLWSjUUd/PGuON37x/P5gqWDSg5G6twO4XbKQ2e9Wq1Uy"
    "z4k6lcotu+hciefsybVpqZVxrfE+T43MCPvYFXlY3BIHTEusA5mKOH8TfhDltv9uscjb4L"
    "k9nDhHp9/eNmeHgDKwLTpB+W4xZFYaPOXt9ZZiNfonXOgctck9Flxlx0GZ+KePVQ7nF8Dx"
    "NJg+i5d6LHVxS2nspyMMarl+A4jiJSnZ3hKMVajDYqsn9JjLZwL51k8RZ6oNFO4uKRlDRw"
    "jH9s2xNDHz2btFYCCpABNLBc0/VnjCc+DVTLBHQ/midD2qzMOCNR4X3zUA2yRHI8vaplJ+"
    "BHx15A7VJInHRoJunAphrxiMPcStELNMiW0UXt4IB4k+HuELem7dycI7LHfReQv0Us3Dw9"
    "kN4BMfyzAph3w38Um9nxUva8VtxeAtVNiD8zaZnO2mzWF9rjZrPemaPdbZYXmzyIDW1Jzx"
    "CJxHxghj8mypmMor0QMCIYCGlfiD8AVcW3yIm7ujMHX7SyvvtJhJ0IDMBGBV8EwE9gMsJd"
    "k05m2HX+RXdA5IjE8OgFu8qjnb5OOQZ84QMQsG3zRtiIJyAB++7QADYZbIKVhJ5MoCOgWk"
    "AisRTAYVMSYi5q/CDGWu2U7/B9l4ZqPtPhsIHICbogDWTNTSXjdEgz6ZDN1iDpfkXNxoB4"
    "o6124Y/ePS1RdE9CjnsPN4MZCTmmB0UMuopT848whGA0FoaMFh6VweY0/kvq3vdHQ1r3nr"
    "zSnYppHLj92oA+OTCftSdGpbF0Fg8Oqz84zF21w/BmlwNxZdpkeVRRDETRt4ukZMvfpqNh"
    "SjSAJxHBkswb4N9AU83aMO3893KLZAIXWGxVzVKR+YF83v/URdplAEoQCnFJ7oj95b73R3"
    "Qw4+XhmkKmm9aTQe9Cb3Ad6Q5fEWVSLkNibRri++Y1tELFJ0JinFUqir4GiYHO5ukMyjRY"
    "YWmMu9PGixSu05iHeVx2f1PNx1aN9CZFgh16wDeBReVZbHvLYgvqOpTGK1npIxDo1RLAa6"
    "3w0YOGKq86SYl+9pWTzEQ/v02d22syka7vhXE9O734fHF1/unCmxi9M1nz4W4u9QUapspW"
    "QzAg0kK64uzyMk9sxuVlemwGuRZZ8vFDxYCw07yF6NaySyL+RCsxyz+dxwiI7J/IqH9ZqZ"
    "WyKBVWX3Yx+8//B875x8c="
)
