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
    "eJztfQtz4ri27l9RUXVrz67K6eq8utPMqVNFiNPNTAJsIJ2Zak55jC2Cd4zMtk3SuXfv/3"
    "4l+W3LxjIGjKOq7mBsLQOfZGmtbz30/1pLU4OG/aGz1nRHQo711mqD/9dCyhLiA8bVE9BS"
    "VqvwGjnhKDODNldIOxkGDWe2Yymqgy/NFcOG+JQGbdXSV45uInwWrQ2DnDRV3FBHT+GpNd"
    "L/tYayYz5BZwEtfOHH/+LTOtLgT2iTtz9a9nr2T4jvji/8aCmOvLS9Q9UxLfr5sXPkI8OT"
    "5G6rZ3muQ0OL/WRdI63oedl5W9Fz1/pTDzm3tC35vjNZNY31EoXtV2/OwkSBgI4ccvYJIm"
    "gpDiSf4FhrAgD5fR5cPibubw2buD8yIqPBubI2nAhgMzk815Ll/mAij6WJLLc4IFZNRLoH"
    "f1WbAvBEvsJ/fTk7Oz//fPbx/NPV5cXnz5dXH69wW/p905c+/8f9MiFa7q0oZr2vvf6EfC"
    "ETjwF3fJAT/6EyiqO4UrQvQ/Td3uHqgEBkcx/4iOd1gn8i7IVw7DasGyKw+49MHPbuQrEy"
    "QPcFEqDjn3KMoC+Vn7IB0ZOzwG8/XeTg+b0z6n7rjH75dPH3OKh978oZvZSAV9MsaDPGdQ"
    "7Aocj+IG619gLwxWUBgC8uMwEml1Lj15veOQawJyFGcIER7K+1HAhHRBoI8ZdPBSD+8ikT"
    "YnIpDjEyHciDr9++cdPD5cePBbDFrTLBpdfi6Gr6E7S5xm8o0cDhe1UE4qtshK9SAK9MW2"
    "dPwnnKW1SqlP7mqcjvT4cOkVcX+AvwjOxAoNTATiLewHFNjMP5c8RAISdmivr8qlianLpi"
    "nplZbdOXlmfL5BkFKU8UOPILyfePmt3foBI3UFMXTzab5Au/3SaLvDVAEFjmaxu8YrMbAm"
    "x8AzpcAESa/QF8XeNfZQPlCZ+yHeC8msCGigEtfA5pwXkFqGvnv8z5HDiKbnxoJXpyd5+y"
    "mTfgMvzHS8Uwtjb9i6wOdZi3zs8+fwpmKvImb24a33fu7jYb9AdaFmq3+r6HlaF2oDd3af"
    "jNnLEWBXI6dzn4p9dgl8ysoFZrSa0+4x/PMxf47Rs4FVwUmQousqeCi5T1o1hPDHpvAn9m"
    "kdZe+0aAmwPmRPqDDtSlbf/LiIL4y33nD4rv8s27cjfof/WbR0Dv3g2uk7Y81NYrLq4klK"
    "jE5DnsbBIbyqdnRcYybpU5mOm1OMDWGsnK3IEWtzMmKSmUt9LKG/5OkIF+JvRB+/1h/nG3"
    "gJ+dXny+uDr/dBHgHJzJgzcNpQEVm2u+CASax5CcnxWYL87PMqcLcomBrrxGjm5wzxdp2U"
    "pYwEMjfpAJQzMR5O6AiJBAvjTyUNH4kQ+FBPJlkXd/BMfMHgg0zm12VshtdpbjNjv7WCeK"
    "owstR5/rKu6NFoPqiF4+yaM81ETDjRT4ZAGBrkG8JjlvQLeBubbwe/L9ljNoUQaa3OzJtN"
    "7AUnkjzDV6guB1oRsQ2OYSzkyNCkJkmYYBNfBLF0zXZ6dfzkD3/O9pNnwfH8igbX60VtCy"
    "XZIVfzi0Vpbuaj3+p7lhcoLaqcesl03trFf4O0FlKbO6IXsuTIg1zTSuXtMNngsmyBJ+Xi"
    "nQPfylFKTCNL0eka8z89PqtEFniq7b4HqKum3QxX9P8cspfj3Dr2f49Ry/nienskLkWxHu"
    "LZt6S/bJM8zojgxWE+4U/QMSQUUCkk6zA5JOUwFJmm6vDIUL3YhIncd3bWhj3bbXEOtJDC"
    "fdDUYpY+2MCiVgxksEdPQl/KB56s5xGRE5+N50JlICPfhzpVvQ5oQvLrUlfjWbEvjww6uU"
    "s86ISt68mIXSdX7U8XN517tpg4947Ro/jIdS/0Yib/ES9tibfLsZdR77+O05XtE6/a50d0"
    "evXkzRXWc4pseXUzQZdfrjW2k06vW/yoOHCT77aYpG0vfB77TJ5ykaTL5JI6ztfanBkhgq"
    "80yFME8vT4kKAr80N+FaV9xdEBMT8HPBn6Iukr2R7opb04L6E/odvqWmuwT4HvEwDG50ZN"
    "3wH3+k+WfDxclSXgOjPj4A8QH+1ZByMK2RNJ6Mel2MNHu6qQBdKXazhiKcmmUzUM4m3iJp"
    "A5QkYnHPnuDt7yNoKBnRdGkyrU/v1yDwkxFx6InlVuVCi95EkwjbtoTHSNYXwgr6v29LuJ"
    "qI056Ib+9hzKe/wye2EAkuo7D9Ri5ceoHWW0BEg8htwEKx8X+tDWi8B4gwzjSe2zQ0YCII"
    "bEc3DGCYTzbQUZr73sUHMLnuhBuA8ECC3a6N4naSw27Xi+E7IP9UPcUXnRZ4B3laVhgrVR"
    "kriclqS5064So9sg4pqlSnxyO3Vr3TVZ1+/zWpmzCCTzr5LR4S6bU9o2n+Ch8KyVZSSoT7"
    "v7tVU/iE9+MTDrXpohCHEtXoKDWCt3oPmQFfoJFGNz8xMxBqkkZSPjsz4vFZQVVXDN1hhp"
    "bn1PJIyInguazguePzT9bYwUuK9LwwNOBr0zSggjJSqwKhBHYzLLUryPwpd7+QXQ8Gd+TO"
    "QXbVdS+ZPvVwfy1ho5AOW9xIdzKcVQf3GdaM+RMuw3cCv3AZviuXYc2mmUN4DIUPTPjA6u"
    "4DizzTDIIs/sRnc2LxaUawYIIFEyzYjlgw8soBsN++gV66nVAJc9PQoCbzwpwQa17Ww07A"
    "Vi1IiuapeEHhATsh1jhy9/SqiPv5Ktv9fJUCWnfe+GGOCjVvRBfx8We7+NMefhM5Cl/h5o"
    "hI43jey2KlhXMqC6fq3mKAGON3TOpVahl0jS/ShOoi+y7+JDjhnXLCHMn/zHCV6gKRj1AR"
    "LBaCnBGosS1y2UEjRzmh5INoWtrWQe8Dco8mjTIuQiY6o6rmGjFUBB/MAYITE/8pQnP5hE"
    "snvGlDhh8ng9VbrkzLeVgZJrt+d+z6SR6LpdOW8jpsujFsuwPmpDaIs1CcsEAIiad2bwI1"
    "4JhgBoF7a/yW1BhBphOeeIPOB9BzSFURl2fWSK1uBHR6ym92AkxSn6SVQHbfnz9FC1IzBY"
    "9OaP1Kg8Mt8xXYjvJmn+DPd7+HAmyIe1UDqqGrz/gLIs3G98RXiMBct2yHxpNruraLUuKC"
    "89sX5ycK3UbokULsSA45kiKi8HPNzUJFZBoJ8g44qEMmPdSJcyqE7WkOtqdpbP1FSJ5xYZ"
    "wQa+BIrn7fsAAz3uqICcFdBbU0dXWMmJuGoi9LdEBcToR0lcXfV1W5OyAhKHqgbA8sFZaD"
    "IQ96X0JgXhZzz2YrURQ3Kifw3yqS8TCJbl6wI4PyCMMgs8mOMOZShOs0VTkR4ToiXKc2Nk"
    "/1HmG/lLOclRqY5xtmCDcC9H27iQMc6e/lGetpycaxKtXv/rs0Z7rBGQYRyog4iGIDXDjn"
    "351z/mhR3D5nouvepakgIdPR1W0fyT69SVMhwt/UJjfGjyLhwrbE6h/e3Ub0Zk3F7BAZS0"
    "cJlAXn0IJIhfJqYTrmlnCN/LsNyc2aipmNlJWNf+CWYI292zQVJvzFLJXkairIft06Tk3y"
    "7tahN2sqZoTBcdTFtgvio4JvMnbv1VSoFMeBy9W2D2HHvUuTQDp8AOSEfB/YwOjHuEvZVJ"
    "+rQGvsrLW3rn+3hiDF6S7xrZyMOoCeApZf989vtDEuFPcKDY2EiroApI5QGJ2pPFkQar+C"
    "Z7hyvIq7r7qz0CzlVTGAYoOVZZrzdAHfam4pPDZH6rGxVXOV4UoosIWML1xnirs1/DaYDN"
    "qAvkwRfZE7/Ru5O7gfdka98aDvXUycTT4qhWIJi0RgnWVHYJ2lIrBesP6ps6rYZDPgEZE6"
    "d0xtYmId+NOR7YVydvmJB+aEWAOhrj6e8El/gYg7qiQqJcpjlQ8lXCgIsapx5uQShyKNyy"
    "XeSdy3omkWtLmKc0ZEGofxxWUBiC8uswvKXiYB9jVQ/lkkKSmi08pOJKLM4eGDA0WZw92U"
    "OTxM0GU68Ta3bFqEnypSPU2OMGTFSAaMFAjlTwCJqAaxVEvDfNLRBxB+JxsgiC0P4Lrdod"
    "V2Ezm9d2BGetAm55ZsEmL3H7kFSXHw8rqCu2BMfIptv5r40Vso9oJH40oJNiGAaQ/KraGr"
    "1OHKq3nF5YTetbesgGIVe33Cv6CasN0Wnwedt4oqCqXK9W6lANyRte3rGt+HtfJHruYu+X"
    "SFlJ+ChhvX+ltFN9bY+gSzN0A+E/yiO/iNgbsH0C76Oy3tgK96VuoJdQHoiK60r7iJ+Zpe"
    "ziu76xYrtkjApuvAlyL16L5kF6T74lWky16F515np9HOXA+iIvuzAz/udi04O734fHF1/u"
    "kiWAKCM3kzf9q6dse/PLfMZQmOIykr7OzSNAdxbENNxoaTbvDrPGlhofgcYTqkF6HLWJTD"
    "2N3sBRmFbQoUfVripRB/C2AvzFdESiwpwKUsgLc04g8ySPw+lkivuiXkN6+vP+KkiQUVmt"
    "z7v8KdX0uTOLt20mZv/jHUUcKw9G96/a/y/eC7dNMGsbdTNOyMx4+D0Y2MlZf+V9IgeWaK"
    "uoP+WOpP5Mfe5NvNqPPYb4PUqSmS/ujcy1jRf7ibtEHkzRR1hkOpcyd3+uNHaUQ+InFiiv"
    "7xgA2E3qAfaZM6VY/gAuLC5nV5132IlFSUzwsRJuc5hMk5sxK5UqaMQlxOqHClVTh/veJC"
    "PyIkVDbhIzwa+IWPsNE+wqHntRhBGzL9g/EGuXZJ4AGxgrYb7ZMJNiDIvg2AxCuDOancSv"
    "4+mY4DEfDv2KZFWElEMXHo2evZP6HqnJDir8TCIPVeSZ1YBb3REOM5IQZpEddXxQZkrGlp"
    "w2afH7wF4+h9JI8+FRFpHPNYVZGCbGNnQXbHydi6e7O5E0rXWZttTUadXl+S2sA7wKZJfy"
    "KNhqPeGJ8Mj6doPOnc3rYBfSljXpwWKVNzml2m5jRVpsaFmFsHiIkJDax0uCfvxjw73pPn"
    "gMZd9QVT/F2+eW2LuJwoi1p2cOPvxOVyCtoLf1ONyPURVM0XaL11ydTD0Ghj13MVWstrGe"
    "wstlmfvTOfbEKMm1g7IGqiBSlH7mCFn+7wRH3S9JS38cBcIQVgyP4Fhmk7v2JB4w0QPVLT"
    "n6BNNzYgqXJpBXannyRS72o9ZWWrr25f8qzQoUTjrIUdlC63y5Qtt0Xx2q3XZmxwzefcWn"
    "9UShB/VRF/FNUKeL8xuU/xsgh164ui7F90ENaK/BtD29bZZZn9S7n6kR1pVCASwQu1HxC9"
    "g6oq5jNEf4vqHzZWUEhxAHJ1YTpgpWAVRrGfbUrQkW2ekK1rkGotJBoBI+tAUo+KFbiw64"
    "8rEucQ8kEh/yDCHITqVMdO2LHqJIhVQawex7p+IGZVhHUctgPqzb6+gw6w4Iv5XOIJiMsJ"
    "E7ss/qLMxI7LTKiGDlklBXPcZ4FE4+DdSTKpDUtUAooINcaRs+/APMt8KTFzx8TExH2EmS"
    "wxCo/FIyUovhwyibJkXEUlxn5RSXPuZqLYtqnqNBOFhGbRU2s8qCzdeUszRNzSwilW4+fh"
    "JIfZWdvQ4t3dKirTOHbnosjSe5G98l6kFl6xedgONw87cE2SesO9Ez1yubYdmdQpfIKyDy"
    "JjBjdNAyqIjX3WLRJdMMP32FUf+BPMfne2uh4M7sidg52trnvJrase7q+l0S+ntEdwI93J"
    "YgQwvgyV8rfxoJ9BBfgCCZQ1XXXAv4Gh2ztT6Fv/PV8jlWoPs7VuODqyP5DP+59dmVM5Xf"
    "CbV2k4e3Ox5D5iBDLTdp4sehd6g+TuearuMMPjsnsjlBDdUXl3YM1Yf2HtYZ03KYVCYhoq"
    "Pg05prOSbahakEHe5O1mmBBsQkWwHMR3smenC6EDV3wGVExMsDrCJXU0HcBB7ERdJ5FI5a"
    "13LYvHRx9ZT2VFZcVGto5eTF2F8nplmIq2JWA992YP9F5NQmyXxGFiUyQGdZjeNimbPHTc"
    "tuVq0rrZudnFYVPMIY/gFqRhfbLdBYd4aA6mZlrgHigYcwURa+jn6duhTBNA3req7aIXbn"
    "FfdIQn5SrBvkZsefWJnqLmca316rTes7noCWe94/IlT46i1jF3wZOtdMkuhu/JtN5YWmRw"
    "LVd/VKOtNimO2WgJD3GNJ4Bc7c60dd/IS6gbS8UwsnXtiFyTeI7zs8+fgg4gb/IgH9937u"
    "7S7NFhXcI10h+q97ZHvxYHwgkxEVKYZYeU4uAcc6WrW1JJE3KPI5w2DkIhdQ1sWv9OCsyy"
    "1v3gYv7CT5rJfpXaIlmMWNSPGIPIMg2SDwhW+Bu2QecEXJ+A7gmYri/glTpdf4bK5+n6Eq"
    "M9XX/5ePaRHH+8Iscfv+A2cwhx07OPZ59+BQi+AvI1bKBYtOKYfUJrixFCl5XdeKivsYWK"
    "c9jaQTVaEK6K2JPZ5uSmEmaO7hhcQAcCDQwPqj6RUeiK1euKnv3FG18SkxIxJvmMYIkYEw"
    "ShZnur+ppUD2JoN3nhJkz5PUaeBGeOKvSklPZJFZltXb/U5YZ/NFWejnBGOoga+o81tJ2M"
    "MhrBtVwl9F/RVoXcli/QsmmewhwowBf39cGZgp4/gJ5jY60NOUQvdHe0dINR7TZWEwk/R7"
    "fLUpD9So7pjlp0o0vzlby+AXwaMj2fe/rsKaL7KgOy7dAH0MH3syzoTrY6lqeaKhHwPtgm"
    "N/kLP0fLv0h9Xl1dAHtNPgpi+HALLGOiTBX2R4tIkover3OrdAjiru7End9tHPh7EsJ7Uj"
    "YszH9EUrBnYh6R2J/me7pb0Cvbmo1CkcKyWFkUX7bOhltr3Ot/vZPawH2dovuHu0lvSM74"
    "R1M0GT1I8m3nbkxrp/jHyfWniMFXfWEUmznH5BRgZ88wteqUktb06cdCFCtplg3wR0beNo"
    "aMO7ImJrQrsJtUgsmk34jLxI6ICPu6cvv6kPvJ1mpeKbKhbPZ+sp8YhdQNbK7x+scSYo3z"
    "j+1q9tb0+VxX8RdnjOZ8TjQuuT/d8Hy3umEVlOgzMl8NqD1xMfkxocaN3+ozq6mri2c9DA"
    "TEalj5amiba0vlGu6hROPG+m7KIzmKs84o8LXZ2Ayl94h2pzvpfZc4Mfek2sB9naLxw1Aa"
    "jaUbsm1qeDxFI2nSo3upegf1MDhF3l1NEh9nXOp5XKqJWnrlFimNmeLOcIpKiVG+XRR8oi"
    "/SHcFd1b9pMWwnidj26OjjLucfTdldmZazpcPW9y+O6M0aBHrCnIeWqttQ9jyG22EmeXfr"
    "0Js1CbN9eLm9kZbj6w7H4maPt2yFjTc6vqfrq5l2OV1/ufpyRYMaP+Ljy9MvbXfPVQV4Wc"
    "BgTgMYXy0TPbm7YIV+6hPqeabtaYE/VdHgUlcBrT7oeaTT4ZZ7/WSRRFLj9fMkxxftwJ9c"
    "xX399g3UFHdivQqz6PB7cB0bfTAYSn1e8oDItAH5O0Wd/vhRogyBfzRFN73xfW88JieDw3"
    "oQB0qg0hSdg0IJwaAVmYM0qOoaNzMQl2pCbYJdEwM+YrxzfVxOxHiVnerrU3vmXcIf2Ee8"
    "HZAQFF1QFTsWjdHekiCLBoUfWVcU5cgSwzCDJktPOBWgW76yxpFgy11bY2+bQbjML6uUm0"
    "8J51RwC5qI8hvvjjkRmcGBzVLIZMmxWFIeNpEMHAuAKxb/lhf+lkIYKuqCz+qOiDQQ5erD"
    "tOz1cqlYXCZ3REQwGwXZVU13ZJKzt2AY3XnsalyuSTZHZUk+FvzXWsdIkWrwJjPmMBNglq"
    "jAmIGxCOasUTCn2J5ib9tT+MULucmihGCTJpXDkkXRcpJb0hnR+pVH1hVFCY3EMNwipsqn"
    "nSqKqmoQ5gxVb0uQuvQmEnIaNTZF3NmWmK0s84m9izh3HcRh5FZNgYqLfo2UXNA1aGZD6h"
    "ef3gzsd/9Gx+UEzcWTd9eRoMBR1qYj0QpIG/YcwU1lNWgrqOt3R12j9XLGR/6FEoK+3khf"
    "i32Fd0teq7rjbhrG5X6JCjWw8EbFxQhIeV6ZlDFLY3yDIWJjHJdKElRYzNGX8AM5OMKBnQ"
    "PwTWciMQF0GPrPJvhcmXcNnu2stTfu0ReXEgByjr6ozLsGTziVdunwcKDFeKrzK674Mo2p"
    "w1dFrRUbKiw6LBPEoL0Ylqw0EYKO7CjPkKdGZEKqMXs2VwbryiI71s65QI3JiMHKQBX+VJ"
    "byMtMA2pzWFLtBnc3O1qCPpz6pDdzXKRrc3non3INWsQ6ofiuL6NQBn2W8fJmvkMVq5fmO"
    "k6LCg1zcg7xamI5pyzPDVJ9lMqA5sWfKizr/HD2wIHefszZYyKZhojIixq1IjBsJ+GFGSe"
    "RU1AtF6jy5l0S5guk7JwzC31Zr2xCI6FZeRwZ30RiIyDDbIv7B22Uhg+7h8u7TO2mSv7VY"
    "g6CPExQeYix+Z8d4HYuLNUXFkt+3bSxE08eVaWlbB4wMyD2aBFDJ4IeZsYbYkEWM4ir8AR"
    "AS1k6vozdsyFPKGQjhxoEwAiCCAJHswIcgGEXEO7y/eAdRsn6XBsrszWHu4ZYzvAORJtF7"
    "+y5stFDOLj/xjOtQooFDewflXNYWXZf567nEBcUYLz3GVcXdykXmnMGTcs2rXrSTmbwulY"
    "3ficqSYqF4KmBsrIHsmxcFCavSFZAP2llFqSre+sdblRRJ8SoMk4XFvWRbLy7jo8kw1nxj"
    "8dkOcOuuuNueujch5V/NJX5rvyorMCPo2kBHJ8C0vC1IaWg4brA0XyAwoKLZwDHT9WWrvv"
    "lm6+qHhwPpR3zpR8js0DPC+Kql8WVDxzFKVMWLy4mqeKV1KGg5+lwnCYv8ybYpWdEPpfsh"
    "mLv4uiAqJkyJ0vDH1gquHkhKik4o3QnEx+emnnH3QkpUdEPpbrDgk06+RalqnQxhsSiU7Q"
    "nHLPk4JARFD2xleCdX6QoCQALLrhvc8cjmpsKlMKIaSoGqqTEjtiqUG4xvUv8oAHG4WFaA"
    "cSq9vKE4pzSMAkD70/ABYK7Z7F2ciePFOGKEVgBzN363ZoKcttsL4BxV7KoAmn7JteqY1i"
    "hx52aCzlCMa1XpOpePLkhElyWgdUQ4YvLcn4CZuUYacEy6pVhkpAL1DWtp4JfoKbL9GPy5"
    "0q23vwPdATa0XqCdw0VX/zlFaOmwujmlpeNFVoLTNLxOMNWHNr5yKnpnVsDL8zSHMg2Mqq"
    "g4VYo+eTJ90KAts5aZ7Px0luy7zlM/wp3NhlL/ptf/2uLDzxdrA+9gisaTh5s/6Sn/aIq6"
    "I+mmNxnL3cH98E6aSG2QPDNF0h+de3kkfe9Jj20QeTNFw467O5r7SnZZHw5GE3ebdfcIf4"
    "I0mvRue+RkcDhFt53eHTnlvuJWnX5XuqOngkNyv9uH/o17P/cI/4rHznBIt3d3D5LrWrFA"
    "kKrLFx1h/YNjSYeewac1fzxZVEoQfcIPetz9EKjBXD0QlRKen9Lgiy3yhONNzELtZCFUfv"
    "cbS1w8GFV54Uw/i3BLDrJp2YgnCcoxuioW8Vakqv8K11AxpwXrcRcbRO55g0jhFBJOoWMD"
    "vQqnUKryA0NXEWUyxI4hJXESO4bwY0bzicR+IZuBUhwHLlfbPoUd9y5NAmkvnn4v9jDP3x"
    "+GJxbw+stheORm5/90/eXjx4/T9ZV2/uUETNefzj+dTdcXcKaQdDD//edzqJEUshU0VwYk"
    "RybCL8SwaYOVZa5MGzeYvdHTS0i2oSCNsKIxn58ADaq65l5XkEkc9OnggAN+jyLBA2FYAA"
    "kSCN1yIlCgtoEC7BpxxfyuvmydgwVarovSd1W6jkrXSzlF94PvUhuQv2XclVXXXj1CH/ho"
    "MByMPWcvjxPck2sD/2iKuoP+bW90T13N/uEU3UhdUhoXn/SPpuixN/l2M+o89tsgOCRO79"
    "6NPHiYELe3e1SmT0/PCnTq6Vn2Fi9nyW61oMLkTbLjcEKJOj9YJaNwdlLswV/T5BlXwFNC"
    "rIFoV19JJsCM1/OfEBQOhtL+Hk9B4xzscanmVZHZQdEkDzHumkkxOeHX3GKcGzqC3HW5k3"
    "KiNneRNVRZmmtsFTP3t8gb7XE5MdpLh7Mob5BrF8BAoHHjeyc7LVK45JmCnrlBDqQE0sWR"
    "VlSVTAxpsMdQMaCWB3dEtAGI5wA8kf6g80KwgYWP6y/3nT8o5Ms378rdoP/Vbx7ph+7d4D"
    "oFv67J5trhzElIiG2ZjlCzKZ0vGwGPQsoQI5Plkc+dLGJyDRi8e1A8RBCtCFarSydUGKxW"
    "JAbCddBs509scgjELh2LPfRi6iq8gY6iG+5jk/ArJlqc5LkVdbctxiZsvNGrOFlA4AnSrN"
    "0lFsU4AbqPl02LUSLXbXcCFJvm/uIOhtbK0m0IMFxz3VpCjVxYpn2Fld99iz0D6jLHC4df"
    "8x1+46HU7XXu2uDqdIq+Sn1pRN+clXEHFeEUsynFFKPo6A5rus/WKAOBOiNeJ9vTUX4SG9"
    "KS8ViesVSZHKzTog1EvfocW0gWFh6gA4EmwntZZMrArbIBvkxNG4qm+XF1RTGOiDTOCt0N"
    "aYUxYkzNuWSVL9IAhPdNUvHysIKB5RnMpbhXwbpuM6AtvKpZXEM6lGgA3HvgCYnWgOFbrh"
    "TEFfiQlGsc2juZQlzUdKcE1J6QwLkwzhrJq9JVxoS9AeuooMC7MN4lFOqkXOPQ3t2cbUFV"
    "X+nMIskb8I5JNg7xyyKAX2bjfcmGe2nOdBbLlKf7JQQbAPW+9T9tDfljpyJCjSkwdjybzW"
    "U4Ozk3myvt6jyKzeZ4HZ1bueRcKBmeuADjInl9QbdudsAN/LQ4oNs0Gc7b0g1pAHnZc79S"
    "x9jKIl403Ghumf8XIqA4voOMemfTzrdK71wk9S503Xm9lc7CW5h4lGMLXzdY+Xnsar+Ri6"
    "oFyegmYc30PV6cIYZSVAGur6+P3wlSte/jsJ0QV3ALMfM5xHyKl1fxNMQDrt++cdBWnAlp"
    "QfwLbS5zISJSSWpLjcCtPrHlCDNNO4+d3qTX/yoPO3/eS+5MyBMUkJRvg+SZKRo/XN/3Jr"
    "ROcnA4RZ3hcDT4Tk76R6QA8m9S1yuo7B6xSyUn1YLDOGgx0o5M9Qy2hZK5GKcFmxRpWVkl"
    "5KwovpwSpL6AwJNV3ThUNLl0x7hck6DdcypSxFBIdUB2AkFc6j3nD1hwSb6nxpmBkRB73w"
    "j+E6pOXurnZj0leY8apzy37gd96U/a4nZAq5UkTmA15B6/TuSb3u2tNBpjZST2npS/+FMa"
    "hZdjb6eI3Ei6ww//9Z3UBtF3UzSYfJNGbUBf6qGwuD1HqgyW8aqnZRtAZ+/BV2OvZ0vdKb"
    "PwJiVFEnDZlVeUHKgH/nsvrVHn2aZ6AiJFVhcf6SlRoeeXHu0RBp+rD+JyYrYpi7/YuOHg"
    "3ZGTCxvONOluKbG5d/RmR9YdRZ3FqblZ7ONQv30cvMm7AqSHbrmDUXjD45r0iyIdX+62SP"
    "cOYhS2rUvexFzvGANcxd4AjLLQTcSKZMbIimGYKsVjS9Cu8d06wc0ajdlScdSFGy1UAWj3"
    "5G5NK3uRTK2VvXoC2+4WoPz0ais0CSuuYhWRCKl05Qg2sn5c4mZ804UrmrEw/4cznjChoD"
    "ACC9MqTHaEoV/dKaJAbY4wfFwoDqmzEamsYStvNlBm5tqhgYH4BsiekyIcrwtdXYCl8gbw"
    "RwEbvuAuM9woQvsD6ADVtCyX2ybxggpA8BVY5ms6+HBfH7pFQRARF3jIuMAny1yvSpRISM"
    "rtiuo8YJBg5c4sWlOCB+RAoIHlEXaS0oXtX0eem2sGynk5LzGxRmC975wXt2RkiSqTVcQ3"
    "HBH4jACHAztb6wZeLXOHEplCWxo9RW3DY9LFd1WbL8FCMBT3NE+RrbgnGJJiivvYBMs11o"
    "xJmTyi8BL1mBTJI+k8pCd/BRY0oEI20sIKNdaMLQie4cpJa+Nb3Umo2DWeS/JU7AOW03+/"
    "k3usBo77wJdYYZOSohMq6AS+iJqkXCPU811H1fjLCPeATwiKgI6yw70uZW7fJfhYteKPZA"
    "pkBPBVxc1gTCsILiAK/si905F1QuGwgmDsFYjaEIX5i4G6VWH+XZu01EfcyrBm3YsnGw3Z"
    "ZdCumPOJtid13wnfCWxF10JL1CENXhXdsT8AUi4eI+osqAGKr7rVKlzqow1eSVNssgbbR2"
    "NrlNatUOxnqLFdUHv56CkGHA8I3AoiYJtLODO1N7+Ghg30re3oOqwrwqBuvUBLyyyRtzkb"
    "LCJeZ2OiNX74+hVPVW4SundIk8tveoRGHtPscu94ih76951J9xtpHRwmn8VCfpnKtz3m3T"
    "upsXsm7aZaNZ0KFVa4SG7F6qhYnR+D2rq8eNMR95+CuDcC46rIuL7KHtZXjPKFWF8owV/E"
    "5YQltyuHWFo/3mD1cZbS28LmO4piehstvh2YG5k19dJBq0UMD57qekStd3V4V9tXXIMAkC"
    "9in2Bd3Tvt7UL1N6zh4x8D5rgTid5uU0uAva9VNbdlGAU/op3k25L/mzAVfiQuCfdb7awF"
    "wcQKJvZ9AC+Y2N2vy4KJbRgTS8Zzhk7kDfUNypD3aBUrMTwzzWcM6QdwbyL4BnQaSo8Ncd"
    "3RX+Cv4C/lRdFpd5Owj7/IRUp5ItMrIbxQbLAmxOd6Bd4gI8RoVx9SpPAwKQcJaWKE29fk"
    "e0SqBEfiWYSuVE9dyV5AyFVsNRBoIKuxmwh1nbW3XObw9ps3SROqrDpkOL9wTRkxsV0B29"
    "S5I7qD7RKyJmvTNKCC2NAHMgnYcZcYRzig8zAcDO5ilPN1L8kpP9xfS3j+oLMHbqQ7GUCL"
    "+NFDhy5G9SXOPkiKim4o3Q0zxSB2FH8nJARFUGPpB+FoNhNtkJ/Rw0+mP5dHN08JNi9Ht3"
    "rHow9aTibpZsSbl08ah71IvHp2uDpj85Q1LU+gWKw9RvPmlqRkI7De9wSTVVk5D/hDVFRu"
    "EOQqNHgDdgIRAXgJwHUNIoe5hXEe5lEpAXsJ2Of4y9C6M3w7vibEmrdJVuVqi0Wq9dgKY5"
    "eOXD4mKrZHSiY4c7ScTNLVUdwYTUoKQqB8cAEdvZC/XHJCsBJC4J14j3JiDIKRne6MUpEG"
    "4+j9juyBKOoaT84GW5SUFYU/uWpYipqfZQq7pCffNHY7C/Wt1ZRbOKIovtbwh/smhmz2WC"
    "1eFTSWZHhcxHehZ9vDnF1qohxc5UZoXcEqEScVrsYZ0VKx5XpDzFRMVSgWOTXXDQj05cq0"
    "MPofwF/PyHxFf7XdHFEvzNskoUluy4WigZllrp8W+IJhQUV7YwdLVXRfUZ2pxkorkckKeS"
    "K9So9TfZDHT4QyjeCF9rGn3EI5u/zEg3Io0TzHVfUlf8i8ykZ3c0a0L1vnsdzqXHfbAP+Z"
    "ol6XHJK/U9TtXrcB/jNF1wN8Ev/ZfhvLivew9xcX7kC1hKBgikozRQGSfLXHEmJ1fjxqMw"
    "8pmsYKC8yOkPLb7294f9zt2K4svpWqohxQBu0FlEkoDTh3ZHPNoCazQ68jIgLQ1IyK+OPw"
    "QpnG4FmvrPxYvl8FrGazcv12Wqfa22jnVqeQpAiS6OWTPHrE3wNo7rfcSI50gO2YFtRcfo"
    "JU1ULAuwvZtWUGHQdadKsXfM1ZkA1glhA8484BFlwZigpJLvyv9JJp0MrTJCWMXcF61x9W"
    "JM3Mh0jk3NeWVCEdzqNo++0bqGFXHCv5DLksGK95A3F9NyRVo6zD2ZvDchlmp2747ZtEfl"
    "SmhLvbb8nEC8FY7fICvxKSIh2PJ/SLKED8m/VExZo0mvce9EXVyDKl7WOCIgusNJka6t98"
    "KnZMTjwCVcXd6eEGultG3TVyN96TREBOfBjWqh6NB/7DyjCVuDnLbHBShEhYh20LUAmBWQ"
    "9mJD7oxDf3FWrAK9oJWCNHN6j9voREhyCt8biaz8NC26YFNN1WMRw2bUhvxeISdvxpzKJ+"
    "VNrrfE95Txb1E6RCLUkFEamxHyNYkDeCvDnGcSvIG0HeHB15wzNct9xtvW7G6453Wxfk2A"
    "HIMUf5STetl/lHN0O0ecP8osgwv8ge5hepYe6YjmKwYzEyJ+aYTIOIsMrmZjwWeSENJQSg"
    "DM7QttdQk00GpDcYlAzzOSqUQBVbiZBUE/xADo4P3xzwyH5OwuVweCIiltgcUEY86IdSAv"
    "yqyG6KagVU95jcpxOWpjuyvuDILw8GYa2o7oirgcFzxx0R2SQ3WXUj7o9imYSewAmYW+aS"
    "UsYWxJ1qO8BEHwDdrlIne1S+2YRqfrNPaHl0klIKZlA1l9D2g9tm6ze6q4wGHUU3bGDgZh"
    "Y7zXAfH1okeC7croaUZCd5mGvbfQSj51XdecODS4PpS0k1XYTg1ZMtj3VhURssJtRETqwI"
    "JZbNiKUYR2jprJpLOYxjING4olbV843h7FQmqTGU3uNGoiPpHw90o9YWH+ahYBsEh1PUG4"
    "8fyCn3dYrGUn/SBuTvFI2k79Jo7Aq4R1P02Jt8uxl1HvttEBwml6PDsHHZTqXNPXkMDqbW"
    "eCh1e527Nrg6naKvUl8a0TdnZeCv2O3k6I7BtQwEAnVGvOQ0tZNdPWpAe9Yb9eonlMPwnr"
    "VD+eiJz6YjSn66vILWUjdYk3B2uGpSTqDLjAamRnSpcOC4ZJPg3TM/enBPdo2soOoXOuE6"
    "2cp1QmprcjtOQqEGOfP2nqihlVCH41Jidtg0OwSlDudmBs6b7evkPWocdtF6HA36X9uAvh"
    "AOZPIw6rsciHs0RePJYDgkp7yDKerc3Q0eO/2u1AbBYT1YEbE3eX08i2I352Iuxa12c45H"
    "829ZoiRRVKMheO+0TMkIzqEF8fgdLkzHbDFcr4kWJ3nuV8tvK6+CxhtdsJMFxJdUCBSAzV"
    "vbRH+zARV/spTVwgaKBYFqLlcKyQR61R1G5lC5W4gSrTWemE9yXJm2ubZY+Y0F/UCBdJ15"
    "VTx7fu3h+fNPosq4R1iV6XeG428D4vLxjsqoLafFCO8cvvv4HXMlOqTb6d/0iEXZBsEh1i"
    "WHw9HgO1Ev/SOihQ7vOl1XC3WPyLnfpK7nznOP6tF1IgXJh7aQNn+ao86fpvV5kYK045AA"
    "1YJKGbY3LieMptKsjgOXK8PjDePw522kF5WqMbtQBQe5k3308AOlIygTmkZnEcHZ80tasg"
    "n47zqpxrUquImZmJiYZMoH3CNlZWN7jj/mPi4oyPuKuDF3YFdAjg2DGx3Zg1CUHYtNARn0"
    "GGuoV4DtOHKr4xrjhbMZ4o93rRIaAvQZnFq0Z7LZtOhQKJbJYJmvYT4BDWfAF4Fj0vd4yd"
    "d01TkBtunvY4T/2a/QIhV3SeHdpzX+1VADD0Ni27LzFqr/iCJZCvZ69k+oOrIf+em/95MQ"
    "Yk+ZozxDRDR7kYpQT/5OXSgGUdb4UhGiQo0Llj8/K6Cynp9lqqzkUkJnSjwypZi5xD3qTE"
    "m0xpOHmz+Jlxe/TFFnMpHuh5M28A7KsG0V7/sTmbT4lNiYnDAjtohAUZhaa9GoCF+65o9B"
    "Z0QcBORlikad/s3gvg3c1ykafJdGNw9SG3gHU/QNX5F7/TbwDurwoBydO6HVGf/On+NDhf"
    "AMRV6m6Pugd0Peuq9TdN8b02we93WKHju9SY/GurgHU9Qd3A87I9LGP5qi27vO16/klHeA"
    "Z8JuVxpSz4N/VF9vhGI/lyBzo1Jieiw9PWpYC+eFPpQRwJfn0H2DhQv6qJQgtspiv0f/Z9"
    "3wbqD7s8ahvsdefrFuo7fixCEvPIwxBedVBoxI7bEqYHDmaMsCzg3liTF0fxsP+mygA4Fk"
    "7oquOuDfwNDtnakbrf+er5FKac7ZWjccHdkfyOf9D6e6X0UXEIDynclJvzGBzLSdJ4vehd"
    "4g6Uy29aVuKJbuMFbCW8NUsmiJmFiiX+ZE7vhmlbxcosHD9Z0EhiOp2xv3vG7wPffuxfio"
    "H0mduyTSqmmxpuzscR9KbDXwjwfmnYxwN+iBRw8JJZqn6lWftiLCUfZc43WBB/vCJI4Vjr"
    "kkLiXmk/LzibZQ7AXPMA8Emje6T4vU0DrNLqJ1mqqiJYKtRKhPnbqhylCfIplwqoI0neTi"
    "b5kOl87cOq555iAJcV0LarojIcd6azEid6KXT/KCd1TaUIZBy00BPNmwMLetgsgyjSV05z"
    "XHXOmq2LaqPvMpkcmKfnFwpy14eLtQoEmrWmXMHVQsVMJpGBNrErB7dqAEExG3wpaUFJ1Q"
    "3oNIFgDuDohKCfCrUphjK/OWOrMUvdeRdUZRtTk5DRQIknf1ne3hnfj3aSi00Qe8VsHx0k"
    "9oqboNOzQ4vMVQtBMtcnVt6LWVlbDxxnj5b+YrUMII9leFVM63HS9eHWpARzSm3b85rbev"
    "IBAM1w+g5wCiRdgAmc4C9xfdp9YwSVvvTDqGfn8fu9ls8L+FsBzqs7DkWQ7qgr2vd17QvC"
    "+xx1jIXflFd1q6X7dlS39aMBbt3ACAqJiIAOCIAFD4qzAqW9VgrNsaLqy1d9sJwsFxUPh9"
    "tYe7AxKCogsEX3Es4AsH3wFy+QUTJJigmkBbgAliLZEVIPuPyK0aCm5CL6gV0zZ21tpb1z"
    "DV5xarEEV49SS3FAVpJ6tBw0JFXUm9BypCKSyvMiswyRaWimEADb7oKrR/BaTa+BtQVBWu"
    "8NAAM0j2vnTLRbhlItydLvEpy3xlF3/dzUdN0RTd64ah2xCPAc0+IVtvKmsbgteFaUDgnS"
    "Yf597q1VwbLhUH1itSFOMc/B9yR/xYkJ096SYLGdRcUQauPraDIOTwByk2Fx8XCIjsplY7"
    "P7vJfWZ5wA0lGkd27mSTugNzQTWLNntXhrDAnqyJlkmCvG3+xTQuKHqgbA9gEIliyelziU"
    "gJlwuHy8WG/0ojnV11yG29P57t426HdmXxhuYKlok3jIkJ9rL0nEEMLW7wI0IC+tLQr5Gj"
    "G9zYR6UaM5vsGXk3m6BcnfuooMC/HP6viqMuSsAflxPol1UT/7XWrZJ7+kYEBf4ly687zA"
    "0eipfj2zcp07txizFwdAGVaQPyl2wZ2RlN3C0j6cEUDe86f9Lie94BPtN5oOX53Ncp6nbu"
    "pVFHHtzekv2B/GO3SN+dNPGr9NHDJIddiAIqUiH2NLtC7Gm6QqxjQTw9yaScM/+WuGlhoV"
    "lt8YS5aJbtBTG/VYH+dvVh03epcbJ/67Y3Gk/ka6kzaYPwuPi09rUzbAP8J9yUTqZ1ZaPv"
    "Kpz8Ki8ycKAa5HWj/XZchDwALPfZ2gD2cTxRJTGvuHTyAWq41g3egywh5iuzWkMeje2LCA"
    "6bg8NG8Cc/+xcREipSSV+Zaes0xMmLeUl3QE6lQJZwyXqBteqKHVcLJHmBcmnmjyUtRn+5"
    "0U+x3M46SNyixorMuzQNUvHxPNGam2PpBwhOTPxn55H0Bw0J21mhrK0iYGlo99AL2Wgxgm"
    "DjDU7y4mDdwJtVtO3GUNgOoFJAXZg2RCS/O57O/bjQDQh0Gog6gySf2/Ma0DxwN6oVX1IW"
    "UNHyI2F3+kmiCtURLmHZoavHt8dOiZWsLz22Af4zRb2+PBwNvuL5ZdwGkTd15uePz+3VkK"
    "cm6XeXuUu2peSa1AeVRVIJr/qBvbpWGcMyLtekgb3vycVcrojiWyKqJyEpeNstI5Dl7dSh"
    "9F3qbN8fu1bkYs2vFEXlxKIheOBj4YFFzZ4aDHxRsaQ+FUtEXQ1RV6Mm0Na2wuojsZHHbk"
    "hai0F6x66f5HHe1NqW7UjTApS3SoogaGClQxUSKpnqXrQAAnjVnQWtuOB6w34FCNI6DYRp"
    "DkopsMjtSu65ufTCj/SC68W44oY/EgUY/CuC5a4lyy1UJ6E6vW/wRRmNXZfRKJU+IdImqp"
    "lZuIEPRATs7ygbtXFdsF0wmohDq2scmigTXVfSSZTJ3Vl4395IkeztZopsM8OzuwwpSulu"
    "vkHC8OamhQ/wX8pRBJu/uLUqFYzXib/tC0bKwfDRYwoyhMBWMqpeVv0BW5SltA2TtXVGXh"
    "iBJyGojve0Ocyx5tUxa2flDu99l89qyACPQK68lIlOikgJ8LdTfg60SOMFarlymKu0dyl/"
    "mY40KuCpWNKq0RaY60gxAPypLMmySZZRV4/5ACZBcLy1RjYg1A34K4yC+4sUev5Lg4pm4N"
    "WUnDgBrws8wIgHYoG/J0Q2y52xvw/eHLr/jAd3iz4HyxlukIzhj3o9qBMkDHQiZ4Tzo5Ya"
    "gd+pZRgCX7bOmkHrftD9vQ3I3ym67fU7d4QnwC9lzPeK9QXvQUqhP14qhpGdqBxINWnpOj"
    "/7/CkY+ORN3lAf33fu7tLKwFJ5hvJ6xZhO8lLsI1Iiy56nUuzRJQe1ItGrnL6kVnYU7Lg7"
    "GEnybad3R4uBRd5NUfeb1P2dlgTzj2g87Uj63iPxtcEh4SvHHl85pnylez64beztFH0f9G"
    "7Iafe1JkwkoRDSw+G38aCfwUH6AokRoOmqA/4NDN0+xvksB1YCRezh8+H85b7zRxLp7t3g"
    "moJj2g5JJPVvcJ0yOmHGAp5lc8LaL9olzfnqSxPNjDVcWToriDB7XMeExNjeZmyL7KNDB4"
    "YEdiNfDyQERReUZ7igbZfZhzQuJzpABEfVNjjKhv+SZ8xNsjaQ54GUyNQqGaSDXy2F02AO"
    "hfZoL/vM3PGayxAifkUmFBIzePlRLsq4ijKuNcBclHFtxHRCK4WuFmaJwOKUqJjVtzCMFK"
    "MMNxAVEw/BlujPGPvyFXQARG9Q47m+9a3Tv5F7/TbwDqaoe0d9ivSF8Pnd3o3UnxA63z2q"
    "gWtxqVjPJR6OmJh4OMo+HG4QKIuXz3ftRuUahH4Vvl1bNS0oYzXxhVVDPXu2T4g1CNXKKq"
    "xZUIX6iuHiyNbXIyI1nrpLqum72KZc1bUS03FcrkFjd+8UrotjlraSj/4WKkqdqdzqh/lc"
    "0YlKNzcZYQDFlML4HWo8tbTItck3SR5Ko/EAK4fx91N0ffcwGpEQDe9gigb48mgsD0fSmG"
    "qL8fdTdN+ZSKMeiU/zjzwZuftN6kxoFEn8fRk9s/q4D1E+oQYznEgDPHwkvEgD3E0aIHOy"
    "qQBcUdWrQKZlBPoXSD48Pb94cre/j6Ch0B+SCbmXmyG9NAv12BDVEVEbt4aq590mks7SRL"
    "Qs+KLD1y2xGtGbdL1ggKbAxJU/FSGfViuoGNmA+tvMFHhagzvVQueuBlH+JDN3tsrONAtm"
    "s43pZjIMmm5KOsv+sUWK0/mf5076Iv1KpF8daBZspXdJx1rHw72b00APcnZF94774WlsWX"
    "ceO3+2Afk7RZPevSR3bmguRHg8RWOp42Zj0NdSdnLlNckV/j0plf3vSNmQJy7irTcdrrgf"
    "v33j+L6dhG7GFxqekR2VE8O7KuYhkte+pXXcPLvjJGEbx8dgrWoQST+V5XWQRsRQPeMNcn"
    "VPUjRAjuUkba54MF1/hurFdH15/vnzdH31hR6fnX5xiwWphmKT4kCKAzR9PieVgmjZAVIu"
    "yOvND8AbPzZ4hnBFhMzVGxEnxQdIyzdAXN1Aw12CwOwtXfzgQN9hi/pGdLThby/TL8dfzJ"
    "YlXs3UKDTtlo2/ogFlHY8IhhaWH5eRlG3SelVJcIaLT1Z0RiFwt4zRaDC6S/zF9FXZsZuW"
    "Fvhm4Ftu/DLEBcKJEsx4tZHply83hlnyAuNMjMuNY+YNBMrJIhdYMyuHb0JUIMuYhWVrbW"
    "SwNZv50Pgdas2Kfuvc3ZJQIXkwnPQGNLY8dmKKpD863Ukb0JdS/GXlcT5LHa2dEstjKNag"
    "AMZKRrypPsv400pgGpMUsG5XlTLLgE/3iu86LUihTbzbdf27HZXZXpRGY9IWRdi0rRgyPz"
    "yixSDHgmsnebyYHm21uQbo3KF7ha3MV/yqrh1SlVMBFHNCKSHovJoWrdVpQ+sFWm2wNC1I"
    "dx47IWeRCVRzjRyM1AmYvQHcHKygiQ0HRt3PHX9YEReyqN55BKRW493HnZsbmTh228A/co"
    "vfuaXvyihGVSfaCa2oYi7x+MpKDkeD4WDsxRlwDG5frg38oynqDPHxd3LOP5qim0EfPwDk"
    "Lz6Wuhg0ct0/mqLH3uTbzajziO2I4LAeMQ/8lSC2rP9QOwM5BvBZIRf8WY4L/iztgl9Z5o"
    "rsecqZ3ZQQayDa1Sc4BZjxBvIkBJvE/byXVL66rbgiZbXp45zUz8zJpszEPybXuDC2ytZQ"
    "Ds4oFV8lcjv8cbdV0kJJzidn8xcGspsZIJlnNxiuwPwfcZbJ+5j0zimRUDRBtdSTalF15w"
    "2Dq/EVEYwKNVHFLqJ2ZGsdqVTy+RyqGYVINtv+oXSNFbxWVspCfEuHKZL69C19SW8P4baS"
    "r6XbwUjyhby3JMXi1t391juohwNRxIofWKcM1jvulSQuKLqgqnD9qHawZbx+1Ol1ZF1R1N"
    "OYGIYFygWIdIhGpEN4icisFNwgRTkn+TZsU2CrR2+/47/ZwK3GR/ZPnK4/n376jP+eXeC/"
    "lzPldLr+dHV+hf9+PlOm6y8fT/Hfq7n6ue3vzQg8OE+AX9SP+GEV4Cx0S/M3b0w7fvf+8X"
    "yuYNWCirexirBThJ1S41lvp3aKA39ylUv02zcQ2dOPRdNKc/NK03uCHJ8b+LHTC6qycRiE"
    "nlgbeAdT9DD8Jt1h6819naLBd2k0eRhRr294XA8Pb2RF4Jr043LCoiht1LnrO89sFEo0zj"
    "lwWWgyusyZiy7TU5GoHio8ju9hIqkRPfdO9PiKwtYzWQ7OePUtOI6jiFTnZzi2Yi0GKx25"
    "vyRFW/iXTvJ4CzPSaCNx8UhKGnjGP7btiaGPnm1aKwFFyAAaWG6Y5jPGE58GumMDuh/Nk6"
    "WsFnaakajwvkWoBlUhOZ5B1bIT8KPlLqBuKSRBOtSTdOBTjUTEYWGl6AVaZMvosnZwRLzO"
    "cLeIW9N1bk4R2eO+DcjfMhZukR7I7oAU/nkBzJvhP4rN7EQpe1Erbi+B6jbEn8lapvM2mw"
    "2F9rjZbHDmaHebFcUmD2JDO8ozRDIxH7jhT4kKJqNsL0SMCA5COhQSD0BV8S0qc1d37uCL"
    "RtZ3P0mwE5EBWKvgiwj4DCYj3jXZZIZb51/2B0SBSIyAXnCrPLrp65RjwBc+AAnbNm+EjX"
    "gCCnDvDi3gksE2WCjoyQYmAroDFBJLATw2hRFzscMP4qzVTvmO0Hdp6fYzHQ4riLygC9JA"
    "NfxUMkGH1JMOWa0tku5X1myMiNfaapf+6NzTEkX3JOS483DTm5CQY3pQxqCrODX/CEMIBk"
    "Opz2nhURlsTuO/pO59d9Cnde/JK92pmMaBu6816JMD81l7YlRqS2eJ4LDdB4f5q3Yc3vxy"
    "IL5MkyyPKoqBaOZ6xkq2/G086GdEAwQSCSzJvAH+DQzd3hmmrf+er5FK4AKztW44OrI/kM"
    "/7n12RdjmAEoRiXJI/Yn+57/yRHMx4ebimkJm282TRu9AbXCe6I1REuZTLmFiThvi+eQ2j"
    "VPGJmJhglcqib0BioPN5OqMyNVZYauPudPEihesM7mGelt3fVPOxUSO9TpFghx7wdWBRRR"
    "bb3rLYoroOpfG2rPQRCfRqCOA7rfDRgZauLlqsRD/3ykluol/YZpfba3KRru+FcT07vfh8"
    "cXX+6SKYGIMzefPhZi71BVq2zldDMCLSQLri7PKySGzG5WV2bAa5lljy8UPFgbDXvIHo7m"
    "SXRPyJDjPLP5vHiIjsn8jY/bKyU8piq7D6bRez//x/IuXgyQ=="
)
