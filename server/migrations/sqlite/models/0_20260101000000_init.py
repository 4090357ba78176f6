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
    "upstream_seq" BIGINT,
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
    "upstream_seq" BIGINT,
    "name" VARCHAR(50) NOT NULL,
    "identity_number" TEXT NOT NULL,
    "identity_index" VARCHAR(80) NOT NULL UNIQUE,
    "mobile" TEXT,
    "photo_sha256" VARCHAR(64)
);
CREATE TABLE "certificate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "upstream_id" VARCHAR(32) UNIQUE,
    "upstream_seq" BIGINT,
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
    "upstream_seq" BIGINT,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "level" SMALLINT NOT NULL,
    "specialities" VARCHAR(200) NOT NULL,
    "expires_on" DATE NOT NULL,
    "active" INT NOT NULL,
    "enterprise_id" BIGINT REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_constructor_registration_level" CHECK (level IN (1, 2))
);
CREATE TABLE "sync_cursor" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(20) NOT NULL UNIQUE,
    "cursor" VARCHAR(200) NOT NULL,
    "taken" BIGINT NOT NULL,
    "busy_until_ms" BIGINT NOT NULL,
    "asked_ms" BIGINT,
    "synced_ms" BIGINT,
    "fault" VARCHAR(60) NOT NULL
) /* How far one stream of the province's changes has been taken; the cursor moves with the rows it stands for. */;
CREATE TABLE "sync_issue" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "upstream_id" VARCHAR(64) NOT NULL,
    "seq" BIGINT NOT NULL,
    "op" VARCHAR(1) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "record" TEXT NOT NULL,
    "waiting" INT NOT NULL,
    "first_ms" BIGINT NOT NULL,
    "tried_ms" BIGINT NOT NULL,
    "solved_ms" BIGINT,
    CONSTRAINT "uid_sync_issue_kind_31b109" UNIQUE ("kind", "upstream_id")
) /* A record that could not be taken, put aside with the reason; the newest of its id. */;
CREATE INDEX "idx_sync_issue_solved__ad43bb" ON "sync_issue" ("solved_ms");
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
CREATE TABLE "distinct_questions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "decided_by" VARCHAR(64) NOT NULL,
    "decided_ms" BIGINT NOT NULL,
    "earlier_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    "later_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_distinct_qu_earlier_e4a3b2" UNIQUE ("earlier_id", "later_id"),
    CONSTRAINT "ck_distinct_questions_order" CHECK (earlier_id < later_id)
) /* Two questions that look alike and were told apart by a person. They are versions: what either says after */;
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
CREATE INDEX "idx_reference_p_person__20d1e2" ON "reference_photo" ("person_id");
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
CREATE TABLE "counted_up_to" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "marked_ms" BIGINT NOT NULL,
    "attempt_id" BIGINT NOT NULL
) /* One row: the last attempt whose answers are in the tallies, in the order of marking. */;
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
CREATE TABLE "question_tally" (
    "asked" INT NOT NULL,
    "full_marks" INT NOT NULL,
    "x" REAL NOT NULL,
    "xx" REAL NOT NULL,
    "y" REAL NOT NULL,
    "yy" REAL NOT NULL,
    "xy" REAL NOT NULL,
    "choices" JSON NOT NULL,
    "question_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "question" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_question_tally_full" CHECK (full_marks BETWEEN 0 AND asked)
) /* The sums over all counted answers to one version of a question, of which its statistics are made. */;
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
CREATE INDEX "ix_attempt_counted" ON attempt (marked_ms, id) WHERE kind = 'FINAL' AND marked_ms IS NOT NULL;
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
    "eJztfQ1z4ji67l9RUXVrd6s4XZ100p1mTp0qQpxuZhJggXTPVLPlMbYI3hiZsU3Suffsf7"
    "+S/G3LxjIGjKOqmcbYem3ySJZePe/X/2utTA0a9rvuRtMdCTnWa6sD/l8LKSuIDxhX26Cl"
    "rNfhNXLCUeYGba6QdjIMGs5tx1JUB19aKIYN8SkN2qqlrx3dRPgs2hgGOWmquKGOHsNTG6"
    "T/tYGyYz5CZwktfOHHv/BpHWnwJ7TJ1x8tezP/N8R3xxd+tBRHXtneoeqYFn1+7Bx5ZHiS"
    "3G39JC90aGixP1nXSCt6XnZe1/Tctf7YR84tbUt+71xWTWOzQmH79auzNFEgoCOHnH2ECF"
    "qKA8kTHGtDACB/nweXj4n7t4ZN3D8yIqPBhbIxnAhgczk815LlwXAqT6SpLLc4IFZNRLoH"
    "/1SbAvBIfsJ/fT4///Dh0/n7Dx+vLi8+fbq8en+F29Lfm7706T/ujwnRcm9FMet/6Q+m5A"
    "eZeAy444Oc+A+VURzFlaJ9GaLv9g5XBwQi2/vARzyvE/wTYS+EY7dh3RCB3X9l4rD3loqV"
    "AbovkAAd/ymnCPpK+SkbED06S/z140UOnt+6497X7vjvHy/+EQd14F05p5cS8GqaBW3GuM"
    "4BOBQ5HMSt1kEAvrgsAPDFZSbA5FJq/HrTO8cA9iTECC4wgv21lgPhiEgDIf78sQDEnz9m"
    "QkwuxSFGpgN58PXbN256uHz/vgC2uFUmuPRaHF1Nf4Q21/gNJRo4fK+KQHyVjfBVCuC1ae"
    "vsSThPeYtKldLfPBX57enQIfLqEv8AnpEdCJQa2EnEGziuyeZw8RTZoJATc0V9elEsTU5d"
    "Mc/NrLbpS6vzVfKMgpRHChz5C8nvj267v0IlvkFNXWxv35Iv/XbbduStIYLAMl864AVvuy"
    "HAm29AhwuASLPfgS8b/FfZQHnEp2wHOC8msKFiQAufQ1pwXgHqxvkvc7EAjqIb71qJntzf"
    "U7bzBlwb/8lKMYydt/5FVoc6zFsfzj99DGYq8iVvbprcd+/utm/oj7Qs1G71fQsrQ+1Ab+"
    "7S8Ks5Zy0K5HTucvBvr8E+mVlBrdaSWn3CfzzPXOC3b+BUcFFkKrjIngouUrsfxXpk0HtT"
    "+DOLtPbaNwLcHDCn0u90oK5s+y8jCuLf77u/U3xXr96Vu+Hgi988Anrvbnid3MtDbbPm4k"
    "pCiUq2PMedTWJD+ey8yFjGrTIHM70WB9jaIFlZONDiNsYkJYXyVlp5w78JMtDPhD5ofzjM"
    "3+8X8POzi08XVx8+XgQ4B2fy4E1DaUDF5povAoHmMSQfzgvMFx/OM6cLcomBrrxBjm5wzx"
    "dp2UpYwGMjfpQJQzMR5O6AiJBAvjTyUNH4kQ+FBPJlkXf/CI6ZPRBonNnsvJDZ7DzHbHb+"
    "vk4URw9ajr7QVdwbLQbVEb3czqM81ETDrRT4dAmBrkG8JjmvQLeBubHwd/L7VnNoUQaa3O"
    "zRtF7BSnklzDV6hOBlqRsQ2OYKzk2NCkJkmYYBNfD3Hphtzs8+n4Peh3+k2fBDPJBB2/xo"
    "raFluyQrfji01pbuaj3+01w3OUHt1GPWy6Z2Nmv8m6CyklndkD0XJsSatjWuXtMNALPhX3"
    "zjPSkpVvzSNg1/bmIOdAnPmbQH+vinKkiFaRNHRL7O7Fur2wHdGbrugOsZ6nVAD/97hj/O"
    "8Oc5/jzHnx/w54fkclKIAC3Cf2bTn8n34glmdEcGswz3iv4RybgiTmFn2U5hZymnME2314"
    "bChW5EpM7juzbUvW7bG4h1VYah9AajlKG/RIUSMONlGjr6Cr7TPJXztKb1HHxvulMpgR78"
    "udYtaHPCF5faEb+aTQl8+OFVytlkeIZvX8xC6Tq/6vi9vOvfdMB7vHZNHiYjaXAjka94Cf"
    "ven369GXe/D/DXD3hF6w560t0dvXoxQ3fd0YQeX87QdNwdTG6l8bg/+CIPH6b47McZGkvf"
    "hr/RJp9maDj9Ko2x1vG5BktiuKFiKuV5umJKVBhRSmuL7g6XuwtiYgJ+LvhT9FGyN9JdcW"
    "taUH9Ev8HX1HSXAN8jf0bBjU6sG/7jjzT/bLg4WcpLQKzEByA+wH81pDxYayxNpuN+DyPN"
    "nm4qQFeK3ayhCKdm2QyUs8nPSOgGJepY/L8nePvbGBpKhkdjmtAc0Ps1CPykVyJ6ZJm2ud"
    "CiN9Ekwniu4CnSJ4Wwgv7ftyNcTcTpQMYH72XMN0GEb2whQ4SMwvZb7RHSM7ReA2MAiNwG"
    "LBUb/691APW5ARHWn/rUm4YGTASB7eiGAQzz0QY6Stsf9vEApr0hYYohPJCwMNRGcWvnWB"
    "jqxfAdkX+qnuKLTgu8gzwtKzYrVW1WEpPVjjp1wlx9Yh1SVKlOj0durXqvqzr9/RuSu2IM"
    "H3Xyt3hIpNf2jKb5K3woJFtJKRFy8eZWTWGXF3b5Jq+esfQVwY6m6DAPJarRE2s0xKu3Uh"
    "rwGRppdPMDlAOhJmmF5aOUI1a3NVR1xdAdZohFTk6bhJxwIs1yIj09G3GNjewkWdUzYxdy"
    "bZoGVFBGiGEglMBujqX2BZk/5R4Wsuvh8I7cOYgyvO4nwwgf7q8lvDGnwxY30p2MZezodl"
    "uhTCTNX8JsK8y29ZiuG2S2rdk0cwyrrbBDCjtk3e2QkXeaQVLG3/hsXjI+zQgmUjCRgokU"
    "TGSzxn6EiSSfHIPcb99Aa/Ve6JyFaWhQk3lhTog1L/pnL2CrFiQJPFW8qPOAnRBrHMF+dl"
    "XEDeMq2w3jKgW07rzywxwVat6ILuLrku3qkvZ0MZGj8CWRj4g0jmu/LJbmPCfLeSoHNwaI"
    "MX4nJHeulkGZ+SJNyHSUg+deEtEJXn6vvDxHIhKm21Z1DvknqAgWc8XPcFjaFbls56mTnF"
    "DyQTQtbefgjyG5R5NGGRcpFp1RVXODGCqCD+YQwamJ/ylCNfqkVze8aUOGHyeL2F+tTct5"
    "WBsmu5ZA7Ho7j0nUaUt5EzbdGr7QBQuSp8hZKk6YrIjEFbg3gRpwTDCHwL01/kryHSHTCU"
    "+8Qucd6Dskw5HL9WukbgACOj3lN2sDk+RKaiWQPfTzZ2hJ8jfh0QmtX2iQhGW+ANtRXu02"
    "fr77OxRgQ9yrGlANXX3CPxBpNr4nvkIEFrplOzSuQtO1fZQ1ELzroXhXkXQ7Qo8UYkdyyJ"
    "EUEYXfa24WKiLTSJD3wEEdM/inTpxTIWzPcrA9S2PrL0LynAvjhFgDR3L1NQwDzHgztSYE"
    "9+VY1NTVMbLdNBR9VaID4nLCMlYWf19V5e6AhKDogbI9sFJYBoY86H0JgXlZzL09W4kE3V"
    "E5gf9O3qTHCfj0HE4ZlEfoippNdoR+r8JlqqnKiXCZEi5Tb3OKFi5TB7LK+6n95awQ2Tz7"
    "PEO4EaAf2lQf4Ej/Xp6xnpZsHLNVfTX4lTnXDU5XlFBG+KLwD/D10nRM2V4q55cfeYZ3Uq"
    "4J2O+DSRTOKPswZNfaGeVkUdw9Tqvn3qWpICHT0dVdX8kBvUlTIcK/1CY3xq8i4X53xOqf"
    "3t3G9GZNxewYUZInCZQFF9CCSIUyVT92hGvs321EbtZUzGykrG38B+4I1sS7TVNhwj/MUk"
    "l8uILsl539MiXvbl16s6ZiRmg0R13uuiB+V/BNJu69mgqV4jhwtd71Jey6d2kSSMd3+J2S"
    "3wMb6O0bd6Ew1acq0Jo4G+2159+tIUhxmgcnr0jtbSzbZKZ3j1xt55kJbdxOVsOGWz2iv5"
    "ov+JLlZU4nFgxgLqjn79oyn3WsyPzN9oq82tRTeQ4hAo7yBJHrUew+DKzMZ9zgRXeWvp+x"
    "TXySSZ4YzQYL00qnej/so4Xts9b2n7q6LdeIGa/eaTmcKArHwAYSjQuB3Yu7Mp2t+GaPQO"
    "RwSePeN2ACCTGfb+xXGWtdusHtZpUSFX1Qrg8U+6mEl1tUSjhQlMWe6IAlwI+JCfTLou/+"
    "ERxLaiDQuBX1Y5EF9WP2evrxPaexc5/um2QH1ieVllsZ2zP3Ynvr7kwP2hUIV7WgalqaG6"
    "ipmhvDjQadQ3cb1AbrjQMUW9dgZP8DFdv0dkgIvkASvrnAGyK8KdLSm7D9PIJZcctXzKNe"
    "iaLkVo0msbruwY69jux5F3ZE5956Q1192B23W+8u3ry1A/co+pC55hnUbusGjuWzIuG62c"
    "G6yYHsrsA8yIYSDUR3L9yNqxilMc7zGw1lGoHyoR1HXxTdIb8nPUfnZTGLSB0wjdlxYK+w"
    "vAhN7cJNE0SlxLJYelnEv6kERxOVEuCXZ8hM47kMQxYV2xND1sy9ZU04HN+TmMHgRJyM82"
    "uq+o22kjdD5Kbbgoq6BKQ+WJjxS3m0INR+AU9w7XjVzAm3olnKi2IAxSYGcHORJmuquaWw"
    "hNf4TWnnsDC2aq4zQiMltFnRLoiW5olPXr5wnRXT1ujrcDrsAPoxQ/RD7g5u5N7wftQd9y"
    "fDgXcxcTb5qhTaNBShF86z6YXzFL3wDC1b59uWRUTq3DG1Icsc+NMpEVmWEGsg1NWTZY/6"
    "M0TcSlJUSqiopVVU4veGWFV2c3xzQpHGmRL3QvAommZBm6vobkSkcRhfXBaA+OIyu1D0ZR"
    "JgXwPln0WSksIfoexEIsqXHn+3K8qX7qd86XFYhHQydwafwMz4XqQqohyJQilGMmCkQCjf"
    "BiRLH4il7zbMRx29A+FvsgGCeOcB3NB2aHU8tw73G5iTHrTJuRWbhNj/I3cgKY5eNltwF4"
    "yJT7HtFxO/ekvFXvJoXCnB5iUF2Ytya+gqDWrm1bzickLvOhjNXawStx9UV1BN4KrDXa95"
    "q6iiUKoM904KwB1Z275s8H1YK3/kau6ST1dI+TFouHWtv1V0Y4N3n2D+Csgzwd+Jx+XcwN"
    "0DaBf9g5YLwVe9XWqbmgB0RFfaF9zEfEkv55XddYcVWyT1p+vA5yI1Dj9nFzn87FU5zF6F"
    "F15np9HOtvdHRBoTDXN+dvHp4urDx4tgCQjO5M386d21O/7lhWWuSnAcSVmxzy5Nc5Dgca"
    "iVDPtiCAvF5wTt+14WLMaiHObHyl6QUdimQGTGCi+F+FcAe2m+IFK2SwEuZQG8pRE/yCA5"
    "8rAEK+yCW377+vojTppYUKHOKv8S5vxabomzgyq2W/NPIcACwzK46Q++yPfDb9JNB8S+zt"
    "CoO5l8H45vZKy8DL6QBskzM9QbDibSYCp/70+/3oy73wcdkDo1Q9Lv3XsZK/oPd9MOiHzx"
    "HAgm8nX3xnMboMcz1B2NpO6d3B1Mvktj8ujEiRn65wPeOPSHg0ib1Kl6OB0Q0zavKbzuQ6"
    "ekAv2hEJHyIYdI+cCseq+UKdkRlxOqXWnVzl/HuNCPCAlVTtgOTwZ+YTtstO1w5FkzxtCG"
    "TLthvEHufiWwjFhB2637lilJm4VvBYgfM8mNhbcd+N9H03EgAv4dOzQnF/E0JoY+ezP/N1"
    "SdNik0THYepLYwCRFX0Ct1PV4QwpAWDH5RbEDGGiPO/JAP3oGJ9B7Jo09FRBrHSFZVjCF7"
    "E7Q0DY1Vh6TYNiiUrrM225qOu/2BJHWAd4C3LIOpNB6N+xN8Mjyeocm0e3vbAfSjzPbirE"
    "hJpLPskkhnqZJILsTcOkBMTGhgpd1ATVaNxhwfUJNZobFWr8OR56Joeua1jtdO7r1FXE6U"
    "4C07uEk0I48pKmgv7FA1It3HUDWfofXaI1MPQ6ONXc9VaC2vpezPYtv12Tvz0SaEuYm1A6"
    "ImWpBy5w5W+NdLoksGOYtsfHOk4fuQ4itAt4Fh2s4vWNB4pZmLNP2R5DHCF0gIXVqB3euT"
    "REheraesbPXV7UueFTqUaNxuofoQpI1dgniNCAnFs+zajDdciwW31h+VEsRfVcQfRbUC3m"
    "9C7lO8JEHd+qIo+xcdhLUi/ybQtnV2CXD/Uq5+ZEcaFfBQ8Fzwh0TvoKqK+QTR36L6h40V"
    "FJI0gFxdmg5YK1iFUewnmjWf5NDXEU38SLQW4qWAkXUgqQXFcmjY9+OK+D+EfFDIPwj3B6"
    "E61bET9qw6CWJVEKunsa4fiVkVbh3H7YB6s69voAMs+GyWqdIQlxNb7LL4i/QTe04/oRo6"
    "ZJXzyzGfBRKNg3cvQaY2LJEhKCLUGEPOoR3zLLNMAsuYmJi4TzDCJUbhsXikBMWXQyZRlo"
    "wr2cTETzbplWlUbNtUdRqhQlyz6KkNHlSW7rymGSJuaWEUq/H70M5hdjY2tOgxx8oblWkc"
    "u3NRZOm9yF55L1ILLy+81UJ77Fk/Bu5lEXAvs8G9TIF75Fwl9YZ7L3rkamM7slvqV/ZBZM"
    "zgeUUAsm5xwIoA/gRzshUBLIwvQ6X8dTIcZFABvkACZU1XHfC/wNDtvSn0rf9ebJBKtYf5"
    "RjccHdnvyPP+Z1/bqZwu+NXLQJxdCyNZ9oJAZtrOo0XvQm+QrIWh6g7TPS67N0IJ0R2Vdw"
    "fWjPVnxpqbOymFQmIaKj4NOaazlm2oWpBB3uRV30kINiFTWA7ie6nA40LoQEbVrtzCJFEx"
    "weoIk9TJdAAHsRMvDRZ4KrN6y5O//W0MDUpxMHomwz/6xHoqyysrNrJ19GzqKpQ3a8NUtB"
    "0B67s3e6D3ahJi+yQOp+RJMC9jbaJFO488dNy25XLVutG52UljU8whj+AOpGF9ot0Fh3hs"
    "DqZmWuABKBhzDRFr6Ofp26FME0A+tKrtoifTv5ZnhCflKsG+Rmx59YGeIhdyrfXqtN6zPe"
    "kJZx7k8ilPTiIHMnfCk93KKGL4Hk3rlaVFBtdy9Uc12mqb4piNlrAQ13gCyNXuTFv3N3kJ"
    "dWOlGEa2rh2RaxLP8eH808egA8iXPMgn9927uzR7dFyTcI30h+qt7dGfxYFwQky4FGbtQ0"
    "pxcI651tUdqaQpuccJThtHoZB6Bt5a/0YSz7LW/eBi/sJPmsl+9toiUYxY1PcYg8gyDRIP"
    "CNb4F3ZAtw2u26DXBrPNBbxSZ5tPUPk021xitGebz+/P35Pj91fk+P1n3GYBIW56/v784y"
    "8AwRdAfoYNFItmHLPbNLcYIXRZ0Y3H+hk7qDjHzR1UowXhqsh+Mns7uS2FmaM7BhfQgUAD"
    "3YOqD2QUumL1uqK3/+L1L4lJCR+TfEawhI8JglCzvVV9Q7IHMbSbPHcTpvwBPU+CMyflel"
    "JK+6SKzK6mX2pyw380VZ5OcEY6ihp6g994HU8D/9xAm/xgm6WOphvlqqWa11z+K9Z+ezrd"
    "FxMEIlg5VIgp0nwCiqE/QVo364UmCjMNDShrxXJoHS3PkPkOTJfwlSp+z/gEuUXHTWcLdZ"
    "ru1lZesV64cNxA/Hg63QM9eIYUrI6Sc1DTHTeZGQn+JOZXBSuvWTrqjxZULEN3fzl+DfDB"
    "vwQ1dwrUnAZVXYOaPOcqyRaXEnptAb3Wh4zXKBWXa5Jme+gEBO4MxV8kOCYnOqB0B9B1gR"
    "v+qJQAfzebbOplSHcFd5Y5X+U6wZ4oam6NzwAZ9tbUSBfYFsE2+nrXKntfgD1juxHtl+xd"
    "xl/RVoXcJT31nDDPSqDv+zz0XEFP70DfsQEG1SF8NIJYALhBcFilXytE36e7AQXZL+SYVv"
    "glwqTGhkN2AWSfkNpeHPDZM6Th/keAlEF9B7r4fpYFXZIH7zYUypATAe/BNrnJn3j/vvqT"
    "1AXR1SWwN+RREMOHW2AZE2VS5z9aRJJc9P46sSupz+qUtyvxu40Df09CeG2VVc/8VyQFey"
    "bmEYnDaWZn+wW9slLRFIoUlsXSMfqydd5Ytyb9wZc7qQPczxm6f7ib9kfkjH80Q9PxgyTf"
    "du8mNGejf5xcf4psyKtPyGgz55icwk/sGaZWnVKS7Th7X8i1gzTLBvg9I18Uhozboz8mtC"
    "+wm5T61VwHFHZR015ERNj1KrfrPUEuMtVr3sB55WORoZ490hkFnAy8XeP1y0uINc4vb1+z"
    "t6YvFrqKfzhjNOf7YsQlD6cbftivbliFK8YTMl8MqD1yeRDFhBo3fqvP6ERd7HjWw0BArI"
    "aVr4a2ubFUruEeSjRurO8nLaujOJuMxMLbN5uh9AHR7vam/W8SJ+aeVAe4nzM0eRhJ44l0"
    "I93gbWhwPENjadofk5PeQT02nCLfR00SrvD5OsSlmqilV74jpbEa3JbeqJQY5VVZeh0/5m"
    "VHW2TTYmfaCUNkdPRxGyKjcGOQqQuenGEF5vEYZfo1NqQDEjNGAFuma4IAjgGcBdem5ezo"
    "mOyjNKY3aypU+IdZqm5D2bNQ74aZ5N2tS2/WJMy4vCoir7BiGAzFysfUz+BQfDRO/Ruelv"
    "U2F9cSDijeS5njhhK+ttudUWQrbLzVJ2W2uZprl7PN56vPVzTO8T0+vjz77LmPK8BLDAYW"
    "NKbxxTLRo1sYO3Qhabvu6UsvgZeiKhpc6SqgBQk8Z5F0BOZBnyzyStRYtSUymaGY8CdXvR"
    "+/fQM3cXshlgRjcfyy3KfG7A1H0oCX1yMyHUD+naHuYPJdouSdfzRDN/3JfX8yISeDw3pw"
    "ekqg/RWdg0IJQW4XmYOOFqBUM7WywfFJdUP6ODXeapOO9k3CH+yPeDsgISi6oCriOho+Ie"
    "JottHXiWFYIEgpK9UmN7rlk22eCLbc6TYPFqTkGmVY2d19a01OUvegicjI+eaYE5EsLNiz"
    "FNqy5OxYUsZvkR8s5ptazDU1zzM1hTBU1CXfrjsi0kCUq/egtDerlWJxbbkjIoLZKMiuar"
    "ojk3DaJWPTnceuxuWatOeoLP7Ogn9tdIwUKRBnMt2BMwFmiQqMGRgLP+sa+VmLipV7TRvI"
    "yKf5yk0WJQSbNKkclyyKVpjYkc6IlrQ4sa4oSmgkhuEO7o6xBIq7O6A1CHOGqrcjSD16Ew"
    "k5jRqbwkVvR8zWlknUgipKI4wit2oKVCW9GZ91DZrZkBb3Zvzm3+i0jKBVeTHGcx6zmOpk"
    "UuQtZUhxU1kN2grq+s1R12izmvORf6GEoK+30tfHrSt17L3M/slrVXfcOuJc5peoUANz4l"
    "ScJ4RU7JFJhsE0xjcYIjbGcakkQYXFHH0F35GDExzYOQDfdKcSE0CHof9sg8+VedPg2c5G"
    "e+UefXEpASDn6IvKvGnwhFFpnwYPB1qMtzo/GZIv05gUmVWkQbKhwqLDMkEM2othyQoTIe"
    "jIjvIEedK3JqQOh+z7E4F1bekqlBdcoMZkxGBl1eH4qazkVeYGaHtYU+wGdd52toYDPPVJ"
    "HeB+ztDw9tY74R60inVA9dUto1MHfJLx8mW+QBarlWc7TooKC3JxC/J6aTqmLc8NU32SyY"
    "DmxJ4pL0r/cfTAktx9waq5mE3DRGWEj1sRHzfi8MP0kshJdhmK1HlyL4lyBdN3jhuEX2l7"
    "VxeIaHXvE4O7qA9EZJjt4P/gFUDJoHu4rPv0TprkVxtvEPRxgsJDjMXv7BmvUzGxpqhY8v"
    "ft6gvR9HFlWtrODiNDco8mAVTS+WFubCDeyCJGchV+BwgJa6fX0Rs25C3ldIRw/UAYDhCB"
    "g0i240PgjCL8Hd6ev4OoJrHPDcr81WGWdc8Z3oFIk+i9Qyc2Wirnlx95xnUo0cChvYd0Lh"
    "uLrsv8+VzigmKMlx7jquJWWZI5Z/CkXPOyF+1lJq9L0vE3orKkWCieDBhb05P724uChFXp"
    "5ORH7ayiVBVvavKdUoqkeBXGloXFvWTvXlzGR5NhrPnW5LNd4OZdcSsSuzch6V/NFf5qvy"
    "hrMCfo2kBHbWBaXnVg6hqOG6zMZwgMqGg2cMx0ftmqb759d/XDw4H0I770I2R26Bmx+arl"
    "5suGjmOUyIoXlxNZ8UrrUNBy9IVOAhb5g21TsqIfSvdDMHfxdUFUTGwlSsMfWyu4eiApKT"
    "qhdCcQG58besbdCylR0Q2lu8GCjzr5FaWydTKExaJQticcs+TrkBAUPbDTxju5SlfgABLs"
    "7HrBHU9sbiqcCiOqoRTImhrbxFaFcoPxTeofBSAOF8sKME6FlzcU55SGUQBofxo+Asw1m7"
    "2LM3G8GEc2oRXA3IvfrZkgp/ftBXCOKnZVAE1/5EZ1TGucuHMzQWcoxrXKdJ3LRxckossS"
    "0DoiHDF579tgbm6QBhyTlhSLjFSgvmItDfw9eoqUH4M/17r1+g+gO8CG1jO0c7jo6p9ThJ"
    "YOs5tTWjqeZCU4Td3rBFN97M1XTkbvzAx4eZbmUKaBXhUVh0rRN0+mLxq0ZdYykx2fzpJ9"
    "03HqJ1jZbCQNbvqDLy0+/HyxDvAOZmgyfbj5g57yj2aoN5Zu+tOJ3Bvej+6kqdQByTMzJP"
    "3evZfH0re+9L0DIl9maNR1q6O5nzM0lkbD8ZSc8Y/wE6TxtH/bJyeDwxm67fbvyCn3E7fq"
    "DnrSHT0VHJL73T4Mbtz7uUf4r/jeHY3IKe8gua4VcwSpOn3RCeY/OJVw6Dl83PD7k0WlBN"
    "En7KCn3Q+BGszVA1EpYfkpDb4okScMb2IW6iQTofKb31ji4sWoygpn+lGEO3KQTYtGbCco"
    "x+iqWMRakcr+K0xDxYwWrNddFIg8cIFIYRQSRqFTA70Ko1Aq8wNDVxFpMkTFkJI4iYoh/J"
    "jReCJRL2Q7UIrjwNV617ew696lSSAdxNLv+R7m2ftD98QCVn85dI/cbvyfbT6/f/9+trnS"
    "Pnxug9nm44eP57PNBZwrJBzM//7pA9RICNkammsDkiMT4Q+ysemAtWWuTRs3mL/S0ytIyl"
    "CQRljRWCzaQIOqrrnXFWQSA33aOeCIv6OI80DoFkCcBEKznHAUqK2jADtHXDG7qy9bZ2eB"
    "lmui9E2VrqHStVLO0P3wm9QB5N8y5sqqc6+eoA18PBwNJ56xl8cI7sl1gH80Q73h4LY/vq"
    "emZv9whm6kHkmNi0/6RzP0vT/9ejPufh90QHBIjN79G3n4MCVmb/eoTJ+enRfo1LPz7BIv"
    "58lutaDC5E2y/XBCiTq/WCW9cPaS7MFf0+Q5l8NTQqyBaFefSSbAjNfynxAUBobS9h5PQe"
    "Mc7HGp5mWR2UPSJA8x7pxJMTlh19xhnBs6gtx5uZNyIjd3kTVUWZkbvCtm1rfIG+1xOTHa"
    "S7uzKK+QqwpgINC48b2XSosULnmuoCdukAMpgXRxpBVVJRNDGuwJVAyo5cEdEW0A4jkAT6"
    "Xf6bwQFLDwcf37ffd3Cvnq1btyNxx88ZtH+qF3N7xOwa9rsrlxOGMSEmI7hiPUbErni0bA"
    "o5AyxMhkWeRzJ4uYXAMG7wEUD+FEK5zV6tIJFTqrFfGBcA00u9kTm+wCsU/DYh89m7oKb6"
    "Cj6Ib72iTsiokW7Tyzou62xdiEjbdaFadLCDxBGrW7wqIYJ0DreNk0GSVyzXZtoNg09hd3"
    "MLTWlm5DgOFa6NYKauTCKm0rrPzuO9QMqMscLwx+zTf4TUZSr9+964Crsxn6Ig2kMf1yXs"
    "YcVIRTzKYUU4yiozus6T5bowwE6ox4nfaejvKT7CEtGY/lOUuVycE6LdpA1KuPsYVkYeEB"
    "OhBoIryXRaYM3Cob4MvUtKFomu9XVxTjiEjjdqH7Ia0wRoypOZes8kUagPChSSpeHlYwsD"
    "yDuRT3KljXXQa0hVc1i2tIhxINgPsAPCHRGjB8q7WCuBwfknKNQ3svU4iLmu6UgNoTEjgX"
    "xlkjcVW6ypiwt2AdFRR4F8a7hEKdlGsc2vubsy2o6mudmSR5C94xycYhflkE8MtsvC/ZcK"
    "/Muc5imfJ0v4RgA6A+tP6nbSC/71REqDEJxk6n2FyGsZOz2FxpU+dJFJvjNXTuZJJzoWRY"
    "4gKMi8T1Bd263QA39MPigG7TYDivpBvSAPKi536hhrG1RaxouNHCMv8vREBxfAMZtc6mjW"
    "+V3rlI6F1ouvN6Kx2FtzTxKMc7fN1gxeexs/1GLqoWJKObuDXT73hxhhhKkQW4vrY+fiNI"
    "1baP43ZCXMEtxMznEPMpXl7F0xAPuH77xkFbcSSkBfFfaHNtFyIilYS21Ajc6gNbTjDStP"
    "u925/2B1/kUfePe8mdCXmcApLyHZA8M0OTh+v7/pTmSQ4OZ6g7Go2H38hJ/4gkQP5V6nkJ"
    "ld0jdqrkpFpwHAMtRtqRqZ7B3qFkLsZpwSZ5WlaWCTnLiy8nBakvIPBkZTcOFU0u3TEu1y"
    "RoDxyKFNkopDogO4AgLvWW4wcsuCK/U+OMwEiIvW0E/w1VJy/0c7uekrxHjUOeW/fDgfQH"
    "bXE7pNlKEiewGnKPP6fyTf/2VhpPsDIS+07SX/whjcPLsa8zRG4k3eGX//pO6oDotxkaTr"
    "9K4w6gH/VQWNyeI1kGy1jV07INoLMPYKuxN/OV7pRZeJOSIgi47MorUg7UA/+Dp9ao82xT"
    "PQGRIquLj/SUqNDzS4/2CIPP1QdxOTHblMVfFG44enfkxMKGM026W0oU947e7MS6o6ixOD"
    "U3izoO9avj4E3eFSA9ctMdjMMbntakXxTp+HK3Q7h34KOwa17yJsZ6xxjgKmoDMNJCNxEr"
    "EhkjK4ZhqhSPHUG7xnfrBjdrNGYrxVGXrrdQBaDdk7s1Le1FMrRW9vIJ7FotQPnp5VZoEl"
    "ZcySoiHlLpzBFsZH2/xO34phNXNGNh/g+nP2FCQWE4FqZVmGwPQz+7U0SB2u5h+H2pOCTP"
    "RiSzhq282kCZmxuHOgbiGyB7QZJwvCx1dQlWyivAjwI2fMZdZrhehPY70AWqaVkut038BR"
    "WA4AuwzJe08+GhHrpDQhDhF3hMv8BHy9ysS6RISMrti+o8opNg5cYsmlOCB+RAoIHpEfYS"
    "0oX3v468MDcMlPNiXmJijcD60DEvbsrIElkmq/BvOCHwGQ4ORza21g28WsYOJSKFdtz0FN"
    "0bnpIuvq/cfAkWgqG4p3mKbMU9wZAUU9wnJlhtsGZM0uQRhZeoxyRJHgnnIT35C7CgARVS"
    "SAsr1FgztiB4gmsnrY3vdCehYtd4LslTsY+YTv/tTu6xHDjuC19ihU1Kik6ooBP4PGqSco"
    "1Qz/ftVeMvI9wDPiEoHDrKDve6pLl9k+Bj1YrfkymQEcBX5TeDMa3AuYAo+GP3TifWCYXd"
    "CoKxV8BrQyTmLwbqTon5972lpTbiVsZu1r3Y3rqRXQXtihmfaHuS953wncBWdC3ciTqkwY"
    "uiO/Y7QNLFY0SdJd2A4qtutgqX+uiAF9IUb1mD8tF4N0rzVij2E9TYJqiDPHqGAccDAreC"
    "CNjmCs5N7dXPoWEDfed9dB3WFbGhbj1DS8tMkbc9GiwiXufNRGvy8OULnqrcIHTvkAaX3/"
    "QJjTyh0eXe8Qw9DO67095X0jo4TL6LhewylZc95q2d1NiaSfvJVk2nQoXlLpKbsToqVufX"
    "oLYmL95wxMOHIB6MwLgqMq6vsof1FSN9IdYXSvAXcTmxk9uXQSytH2/Z9XGm0tthz3cSyf"
    "S27vj2sN3IzKmXdlotsvHgya5H1HpXh3e1fcXdEADyQ+w21tW9014Vqr9hDR//MWCBO5Ho"
    "7TbdCbDrWlVzW8am4Ee0k/y95L8SW4UfiUvC/Fa73YJgYgUT+zaAF0zs/tdlwcQ2jIkl4z"
    "lDJ/KG+hZlyHu1iqUYnpvmE4b0Hbg3EXwFOnWlxxtx3dGf4S/gT+VZ0Wl3E7ePP8lFSnki"
    "00shvFRssCHE52YNXiHDxWhfDymSeJikg4Q0MMLta/I7IlmCI/4sQleqp65kLyHkSrYaCD"
    "SQ1diPh7rOqi2XObz95k3ShCrLDhnOL1xTRkxsX8A2de6IVrBdQdZkbZoGVBAb+kAmATvu"
    "EuMEB3QehsPhXYxyvu4nOeWH+2sJzx909sCNdCcDaOE/emzXxai+xNkHSVHRDaW7Ya4YZB"
    "/F3wkJQeHUWPpFOJliog2yM3r4yfTP5dHNU4LNi9Gt3vDog5YTSbod8ebFk8ZhL+Kvnu2u"
    "ziiesqHpCRSLVWM0b25JSjYC60NPMFmZlfOAP0ZG5QZBrkKD12EnEBGAlwBc1yBymCWM8z"
    "CPSgnYS8C+wD+G5p3hq/iaEGtekazK1RaLZOuxFUaVjlw+Jip2QEomOHOynEzS1FF8M5qU"
    "FIRAeecCOnohf7rkhGAlhMAbsR7l+BgEIzvdGaU8DSbR+53YC1HUNJ6cDXZIKSsSf3LlsB"
    "Q5P8skdklPvmns9ubqW6spt7BHUXyt4Xf3TQzZ7LFaPCtoLMjwtIjvQu+2hzk71UQ5uMqN"
    "0LqCVcJPKlyNM7ylYsv1Fp+pmKpQzHNqoRsQ6Ku1aWH034E/n5D5gv7suDGinpu3SVyT3J"
    "ZLRQNzy9w8LvEFw4KK9sp2lqroviI7U42VViKT5fJEepUep/ogj58IZRrBCx2iptxSOb/8"
    "yINyKNE8w1X1KX/IvMpGd3tEtC9b57Hc6l73OgD/M0P9Hjkk/85Qr3fdAfifGboe4pP4n9"
    "3LWFZcw95fXLgd1RKCgikqzRQFSPLlHkuI1fn1qM08pGgayy0w20PKb3+44f1+v2O7Mv9W"
    "qopyQBm0F1AmoTTgwpHNDYOazHa9jogIQFMzKuL3wwtlGoNnvaLyY/F+FbCazYr122ueaq"
    "/Qzq1OIUkRJNHL7Tx6xK8BtPBbbiVHusB2TAtqLj9Bsmoh4N2FVG2ZQ8eBFi31gq85S1IA"
    "ZgXBE+4cYMG1oaiQxML/Qi+ZBs08TULC2Bms9/2wImFmPkQi5r62pArpcB5F22/fQA27Yl"
    "/JJ8i1g/GaNxDXN0NSNWp3OH91WCbD7NANv32TyI/KlHC3/JZMrBCM1S7P8SshKcLxeFy/"
    "iALEX6wnKtak0Xxwpy+qRpZJbR8TFFFgpcnUUP/mU7FjcuIVqMrvTg8L6O7oddfIarzthE"
    "NOfBjWKh+NB/7D2jCV+HaW2aBdhEjYhG0LUAnBth7MiX9Q29/uK3QDr2htsEGObtD9+woS"
    "HYK0xuNqsQgTbZsW0HRbxXDYtCG9FYtL2PPTmEn9qLTX+Z7ynkzqJ0iFWpIKwlPjMJtgQd"
    "4I8uYUx60gbwR5c3LkDc9w3bHaet02r3uuti7IsSOQY47ykxatl/lHN0O0ecP8osgwv8ge"
    "5hepYe6YjmKwfTEyJ+aYTIOIsMrmZjwWeSENJQSgDM7QtjdQk00GpDcYlIztc1QogSreJU"
    "KSTfAdOTg9fHPAI/WchMnh+ERELLA5oIx40A+lBPhVkd0U1Qqo7gm5TzdMTXdifcERXx4M"
    "wlpR3RFTA4PnjhsisklusupGzB/FIgk9gTZYWOaKUsYWxJ1qO8BE7wAtV6mTGpWvNqGaX+"
    "02TY9OQkrBHKrmCtq+c9t880qrymjQUXTDBgZuZrHDDA/x0CLOc2G5GpKSncRhbmz3FYye"
    "V3XnFQ8uDaYvJdV04YJXT7Y81oVF92AxoSZyYkUosWxGLMU4Qktn5VzKYRwDicYltaqebw"
    "xnpzJBjaH0AQuJjqV/PtBCrS0+zEPBDggOZ6g/mTyQU+7nDE2kwbQDyL8zNJa+SeOJK+Ae"
    "zdD3/vTrzbj7fdABwWFyOToOG5dtVNrek6dgYGpNRlKv373rgKuzGfoiDaQx/XJeBv6KzU"
    "6O7hhcy0AgUGfES05Te6nqUQPas96oVz+hHIf3rB3KJ098Nh1R8qfLa2itdIM1CWe7qybl"
    "BLpMb2C6iS7lDhyXbBK8B+ZHj27JrtEuqPqFTphOdjKdkNya3IaTUKhBxryDB2poJdThuJ"
    "SYHbbNDkGqw4WZgfP2/XXyHjV2u2h9Hw8HXzqAfhAOZPowHrgciHs0Q5PpcDQip7yDGere"
    "3Q2/dwc9qQOCw3qwIqI2eX0si6KaczGT4k7VnOPe/DumKEkk1WgI3ntNUzKGC2hBPH5HS9"
    "MxWwzTa6JFO8/8avlt5XXQeKsJdrqE+JIKgQLw9tY20d9sQMUfLWW9tIFiQaCaq7VCIoFe"
    "dIcROVTuFkXMo+7tRGqRY6uROSWqzY3FCnYsaBQKpOtMsuKp9EsfT6Z/EL3GPcJ6zaA7mn"
    "wdEvuPd1RGhzkrxn7nkN+nb6Ur0SG97uCmT7aXHRAcYsVyNBoPvxFd0z8iKunorttzVVL3"
    "iJz7Vep5tj33qB5dJ+KRfGgLqfZnObr9WVq5F/FIe/YPUC2olKF+43JiB1Wa4nHgam14JG"
    "Ic/ryqelGpGlMNVRCSeymqh18oHUGZcDY6ixXOnl/Skk3Af98RNuGegGuWiYmJSaa89z1S"
    "1jbe3PE74McFBZNfEVHmDuwKmLJRcKMTexGKUmWxKSCDK2MN9QqwnURudVpjvHBoQ/z1rl"
    "V0Q4A+g2CL9kw2tRYdCsXCGizzJQwuoL4N+CJwTPodL/marjptYJt+USP8n/0CLZJ+l2Th"
    "fdzgvxpq4GFE9rbsIIbqH1GEk7M3839D1ZF9N1D/ux+REHvLHOUJIqLZC/6unvydulQMoq"
    "zxxSVEhRrnOf/hvIDK+uE8U2UllxI6U+KVKcXMJe5RZ0qiNZk+3PxBTL74Y4a606l0P5p2"
    "gHdQhm2ruAhQZNLiU2JjcmIbsYM7isLUWou6SPjSNX8NumNiICAfMzTuDm6G9x3gfs7Q8J"
    "s0vnmQOsA7mKGv+IrcH3SAd1CHF+XkzAmt7uQ3/oAfKoRnKPIxQ9+G/Rvy1f2cofv+hIb2"
    "uJ8z9L3bn/ap44t7MEO94f2oOyZt/KMZur3rfvlCTnkHeCbs9aQRtTz4R/W1Rij2UwkyNy"
    "olpsfS06OGtXBe6EMZAXx5Dt3fsHBBH5USxFZZ7A9o/6wb3g00f9bY7/fUczHWbfRWHEXk"
    "+YoxpuC8NIERqQOmCAzOnGyOwIWhPDKG7q+T4YANdCCQDGTRVQf8LzB0e2/qRuu/FxukUp"
    "pzvtENR0f2O/K8/+FU96voAgJQvjE5aTcmkJm282jRu9AbJI3Jtr7SDcXSHcZKeGuYShYt"
    "ERNL9MuCyJ3erJIXWDR8uL6TwGgs9fqTvtcNvuXevRgf9WOpe5dEWjUt1pSdPe5DiZ0G/u"
    "nAvJcR7jo98OghoUTzVL3qY1iEO8qBE74u8WBfmsSwwjGXxKXEfFJ+PtGWir3kGeaBQPNG"
    "91mRhFpn2Rm1zlIptYSzlXD1qVM3VOnqUyQsTlWQppPA/B1j49JhXKc1zxwlOq5nQU13JO"
    "RYry2G5070cjvPeUelDWUYtNzmwJMNC7OGFUSWaaygO6855lpXRQ2r+synRCbL+8XBnbbk"
    "4e1CgSatapUxd1CxUAmjYUysScAe2IASTETcCltSUnRCeQsiWQC4OyAqJcCvSmGOrcw76s"
    "xS9F4n1hlF1ebkNFDASd7Vd3aHd+rfp6HQRl/wWjnHSz+hpeo27FLn8BZD0U60yNW1oddW"
    "VsLGW/3lv5ovQAk92F8Ukkbfdjx/dagBHVGfdv/mNPm+gkAwXN+BvgOIFmEDZDpL3F+0aK"
    "1hkrbembQP/eEeu33b4P8KsXOoz8KSt3NQl+wi33lO877EAX0h92UX3Wsef92WLf1xyVi0"
    "cx0AomLCA4DDA0DhT8mo7JSQsW5ruNitvdlOEAaOo8Lvqz3cHZAQFF0g+IpTAV8Y+I4Qyy"
    "+YIMEE1QTaAkwQa4msANl/Rm7VUHATekGtmLaJs9Fee4apPrVYiSjCq+3cVBSknawGDQtl"
    "eCX5HqgIpbC8NK3AJPUsFcMAGnzWVWj/Akjq8VegqCpc46EB5pAUwnTTRbhpItyyl/iUZb"
    "6wM8Hu51EzNEP3umHoNsRjQLPbpA6nsrEheFmaBgTeafI491Yv5sZwqTiwWZOkGB/A/yF3"
    "xK8FKfNJKy5kUHNFGbj67B0EIYcfpNhcfFwgIKKbWp386Cb3neUBN5RoHNm5l4p1R+aCau"
    "Zt9qY2wgJ7siZaJnHytvkX07ig6IGyPYBBJIolp80lIiVMLhwmFxv+lUY6O+uQ2/pwPNv7"
    "/Q7tyvwNzTUs428YExPsZek5g2y0uMGPCAnoS0O/QY5ucGMflWrMbHJg5N1ognJ57qOCAv"
    "9y+L8ojrosAX9cTqBfVk38a6NbJQv8RgQF/iXTrzvMAg/F0/EdmpTp37jJGDi6gMp0APmX"
    "1I/sjqdu/Uh6MEOju+4fNPmed4DPdB9oej73c4Z63Xtp3JWHt7ekPpB/7Cbpu5OmfpY+ep"
    "jksAtRQEUyxJ5lZ4g9S2eIdSyIpyeZpHPmr4+bFhaa1Q5vmItm2V4Q81sV6O+WHzZ9lxoH"
    "+7du++PJVL6WutMOCI+LT2tfuqMOwP+ERelkmlc2+q3Cya/yJANHykFeN9pvz0nIA8By36"
    "0tYJ/GG1US84pTJx8hh2vd4D3KEmK+MLM15NHYvojgsDk4bAR/8rN/ESGhIpW0lZm2Tl2c"
    "PJ+XdAfkZApkCZfMF1irrthztkASFyiXZv5Y0mL0lxv9FMvddgeJW9RYkXmTW4OUfzyPt+"
    "Z2X/ohglMT/7N3T/qjuoTtLVHWTh6w1LV75LlstBhOsPEG7Tw/WNfxZh1tu9UVtguoFFCX"
    "pg0Rie+Oh3N/X+oGBDp1RJ1DEs/tWQ1oHLjr1YovKUuoaPmesHt9kshCdYJLWLbr6unV2C"
    "mxkg2k7x2A/5mh/kAejYdf8Pwy6YDIlzrz86dn9mrIW5O0u8vcKdtSck3qg8o8qYRV/chW"
    "XavMxjIu16SBfejJxVytieJbwqsnISl42x09kOXd1KH0Xeq8vz91rcjFml8pisqJRaPk+2"
    "JuUAmFNCIlkC8/U5VbsJOSYrUobQUhidRt2TEN/l5Iy4p+2LEfSEhF2X6IyIp+EFbB07EK"
    "igxuNRj4In9VffJXiSxLIstSTaCtbb7t74QxnbgOyi2GCTR2vZ1nAaXcq2xHmhYwgKokJY"
    "4G1jpUITEs0p04TYcDXnRnSfPvuL4RvwAEadYeYncMEuuwTJ2V3HN7Ip4f6QXXi3jADX8k"
    "0vH4V4TNs5Y2T6E6CdXpbYMvkirtO6lSqWA6EURXzczCDXwgImDf0UfilHITNK4LdnNNFl"
    "7JdfVKFkUD6ko6iaTpe3P2Phgpkl18rEjRMZ5aYyRFsVuKiThlL0wLH+B/KUcRlAJzMxcr"
    "GK+2XwQMI+Vg+OgxBRlCYCsZOZCrfsAOSYptw2QVUspzKvMkBNXxlkqF7bMb9hllzcykmD"
    "u8D51MsSEDPAK58lzGVzUiJcDfTfk50iKNF6jV2mGu0t6l/GU60qiApWJFawhYYKEjxQDw"
    "p7IiyyZZRl095h2YBqFS1gbZgFA34M/QwepPkvb/Tw0qmoFXU3KiDV6WeIARC8QS/06IbJ"
    "Y543AP3h7I9YQHd4u+B6s5bpCM6IpaPagRJHR7JWeE8aOWGoHfqWUYAl+2zppB637Y+60D"
    "yL8zdNsfdO8IT4A/ymzfK9YXvBcphf5kpRhGdtqKQKpJS9eH808fg4FPvuQN9cl99+4urQ"
    "yslCcob9aM6SQv4UpESuRc4ckbfnKhoq1ILAOnLamVHRMx6Q3Hknzb7d/R1JCRbzPU+yr1"
    "fqMJIv0jGl0xlr71SbRFcEj4yonHV04oX+meD24b+zpD34b9G3La/awJE0kohPRw+HUyHG"
    "RwkL5AYgRouuqA/wWGbp/ifJYDK4Ei9vL5cP79vvt7Eune3fCagmPaDkkr4N/gOrXphBkL"
    "eNaeE9Z+0S65na8+Ud3c2MC1pbOcCLPHdUxIjO1dxraIRT22Y0iwb+TrgYSg6ILyDBe07T"
    "JVqeNyogOEc1RtnaNs+Jc8Z5ZM3EKeB1IierSkkw7+tBTODXModMD9ss/Mne52GZaISowI"
    "iRm8/CgXSb1FUu8aYC6SejdiOqF5o2m8eLmU01FRMavvsDFSjDLcQFRMvAQ7oj9nVGktaA"
    "CI3qDGc33ra3dwI/cHHeAdzFDvjtoU6Qfh83v9G2kwJXS+e1QD0+JKsZ5KvBwxMfFylH05"
    "XCdQFi+fb9qNyjUI/Spsu7ZqWlDGauIzq6JG9myfEGsQqpXl27SgCvU1w8SRra9HRGo8dZ"
    "dU0z9eFJiLP15kTsbkUpJCVHWtxHQcl2vQ2D04hevimKWt5KO/g4pSZyq3+mG+UHSi0i1M"
    "hhtAMaUwfocaTy0tcm36VZJH0ngyxMph/PsMXd89jMfERcM7mKEhvjyeyKOxNKHaYvz7DN"
    "13p9K4T/zT/CNPRu59lbpT6kUS/15Gz6ze70OkT6jBDCfCAI/vCS/CAPcTBsicbCoAV2T1"
    "KhBpGYH+GZKHp+cXT+72tzE0FPqHZELuxWZIz81CPTZEdUTUxp2h6nu3iYSzNBEtCz7r8G"
    "VHrMb0Jj3PGaApMHHFT0XIp/UaKkY2oH7RsQJva3CnWujc1SDKH2TmzlbZkWbBbLY13EyG"
    "QdNtQWfZf2yR5HT+89xJX4RfifCrI82Crcm0O6Z5U7wDEtkwebh3YxroQXZuFv94EJ7GO+"
    "vu9+4fHUD+naFp/16Suzc0FiI8nqGJ1HWjMehnqX1y5RUqFP4Kxcrh6xM35I2LWOtNh8vv"
    "x2/fOL5vL66b8YWGZ2RH5cTwrop5iMS177g7bt6+o53YG8fHYK1yEPXMDcJ4P6ynJkvxjF"
    "7O1TtVt6G8WWN9sZDeSWoSk4TIHTcRkGI7wMMJvJD6scC1UdtAsaCfLshRDEOHdpA+yLQ0"
    "aJE8BcSdAPdUOrHBvh6yQ3Ii1gyWb62vcu6qgypc3kyfrd8ezQ+lbpPSkRxRxPJcg+X5OG"
    "uI9FNZXQehqIxVJN4gdx0hiWfkWFzr9oVktvkE1YvZ5vLDp0+zzdVnenx+9tlNOKfiWZ8k"
    "mFMcoOmLBZnsaeoaMrV7ff8OeDqIDZ4gXBMhc/1KxEkCG9LyFRB3KaDhZR2B+Wt6nTnSb9"
    "hhGaIjFv96mf44/oToLPHmLFHHro6Of6IBZR2PCMaClq8tJGWbNKlW4uDn4pPl4VcI3B39"
    "/BqM7gr/MH1dduympQW+GfiWG78McYFwIo0/Xm1k+uPLjWGWvMA4E+Ny45h5A4FyMlES1s"
    "zK4ZsQFcgyZmHZ2hgZjP92m1r8DrW2rH3t3t0Sd1N5OJr2hzQ+KXZihqTfu71pB9CPUjaw"
    "yn1FVzraOCWWx1CsQU7wlYx4U32S8dNKYBqTFLDuRttkbeDTveK73xQ0w0y92/X8u53Utr"
    "2oKYZJWxSxyOzEkPkudi0GORZca+fxYnq01fY80guH1ptcmy/4U904JLOzAijmhFJC0Hkx"
    "LZrv2YbWM7Q6YGVakFavbJOzyATUooORaoP5K8DNwRqaeOPAyB2954cVcUMSGaBPgNRqvA"
    "tS9+ZGJs5BHeAfuQlU3fSpZRSjqoO1hVZUMZd4eqmJR+PhaDjxfNU4Brcv1wH+0Qx1R/j4"
    "GznnH83QzXCAXwDyLz6Wehg0ct0/mqHv/enXm3H3O95HBIel9gyV+83xZxPaMYdQ7TbIMY"
    "DPC7lxnee4cZ2n3bjWlrkmdbM5I2QTYg1Eu/og2QAzXp+IhGCTuJ+3Eg5etxVXpD1o+jgn"
    "OZhzIvIz8Y/JNc4VurI1lIMzSjllifhAf9ztFPhWkvPJKSDGQHY7AyTzVBTjCu76EWeZvM"
    "ekq29FfPYE1VJPqkXVnVcMrsaXiDYq1EQVu4jaka11pNKRLBZQzUhmtX3vH0rXWMFrZYW9"
    "xcsCzZA0oF/pR7rEkNtKvpZuh2PJF/K+kjC9W7eCundQDwOicGg+sk4ZrHfcK0lcUHRBVS"
    "FfUe1gx5ivqNHrxLqiqKUxMQwLpJwRIXWNCKn7p1fvfqoYxmuLofbHG+Qq/X95TWUnaLvV"
    "+Evq9NqblQ1MUnkXywEvOC8IdnNMWtgXXyaFe9wQBf9JbTfkQFeXQHdsQEwUOr6guiFyK0"
    "VjWIAP8sQdQh0CFHmXkoSgCG+oaHui2E+snMXZSpXfvkmLeWVpdRf4KTIJZOTJVxwXErgy"
    "cP3JWIkNU8kA9CcDxwVpfoJI5sB0M3y4vpPAaCz1+pO+V4rx1Sta5F4kp8ICRWOpe5cElh"
    "NZAW1haBmGphxkWQYmASwbWE5kBbTFpwM+aH8KaAtDqy5NXWU5fGUXFY6IiJLCnCWFK/Ls"
    "9rcd6W7j9On+Z+RGJ7VNKUoDJDZoe3fk9hJVslI0Biksc5Izhm22u3AD+odD+Dfb20WTTf"
    "Rs8+ns4yf87/kF/vdyrpzNNh+vPlzhfz+dK7PN5/dn+N+rhfqpQzfca7Ifd6mSNvCLvhAf"
    "awU4S93SgJsWmeHUffDH87l5qxZUvMLbwgZZz02+sEHu3wbpwJ9c5XT89g1E9ux90bSDuX"
    "kH0zWjT8/F+3u3H1Tt4DD2emId4B3M0MPoq3R30wHu5wwNv0nj6cOYenSHx6UMtpV7b0dW"
    "BK5JPy7XJCLsKLXoeGajUKJxjn+XhSajy5y56DI9FYnqUsKb+C1MJDVyvXkjenxFxEWmBw"
    "Mnb7GD/8JJ0Bb83gs7sRbDtY7cvyRFW/iX2nm8hRlptJW4+E7SFXqbf7y3Jxt99GRTkz+K"
    "kAE0aNwwTZJRF5+mpn9ar/zRUtZLO81IVHjfIlSDqpD8TUFVizb40XIXUDdVviAd6kk68K"
    "lGIpqwsFL0DC3C/5fdB0fE6wx3i7gsu47LM3Tb7d91APm3zA63SA9kd0AK/7zg5O3w7xio"
    "LEqdHtj7XNQS2WcQug3xM1nLtGkaUEFsiEOhBMhzLLUvlIMzhzWIXg+HdzGD6HU/sRIPHu"
    "6vJTyoKeyhCZq1mRPFiA6mF0UMA8oTRDLZPnDDnxIVTEbZXohsIjgI6VBIvABVxa6oXsnO"
    "HQMrGln/s51gJyIDsFaBFRHwGUxGvGuyyQy3DqzsD4gCnhgBveBWcHBT01GOAV94ByS8t3"
    "klbMQjUIB7d2gBlwy2wVJBjzYwEdAdoBBfCuCxKQyfiz0+iLOWJ+U7QtulpdtPdDisIfKc"
    "LkgD1fDTxAg6pJ50yHpjkVQ+ZbeNEfFa79ql37v3NP3wPQkn7j7c9KcknJgelNnQVZx27w"
    "RdCIYjacC5w6MyeDuN/yV1UXvDAa2LSj5nqHfn5o5zP2vQJ0fmsw7EqNSWzhLOYft3DvNX"
    "7Ti8+ak+fZkm7TyqSPSpmZs5K5FSth99KHF4N/rWfy82SCVwgflGNxwd2e/I8/5nX6TdIZ"
    "zro90RKqJcymVMrElD/NC8hlEqsWRMTLBKZdE3INmg81k6ozI1VlhqY+508SJJ6Q3uYZ6W"
    "PdxU875RI71OnmDHHvB1YFFFhpqDZaiJ6jqUxtsxi2fE0ashgO81e2cXWrq6bLEC/dwr7d"
    "xAv7BNpRk6iya8Yc2Xb4Vx3TH9RzaX6iUv4tG6IiINpCvOLy+L+GZcXmb7ZpBriSUfv1Qc"
    "CHvNG4juWdFwtrxothTtZiKHmcEvJx9AKCLyARwyH8Cui9l//j/C+0zf"
)
