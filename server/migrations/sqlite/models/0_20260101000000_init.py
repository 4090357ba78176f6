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
    "report_ms" BIGINT,
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
    "mode" VARCHAR(8) NOT NULL /* ONLINE: ONLINE\nOFFLINE: OFFLINE */,
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
    "sealed_by" VARCHAR(8) /* HAND_IN: HAND_IN\nCLOCK: CLOCK\nINCIDENT: INCIDENT\nROOM: ROOM */,
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
    "kind" VARCHAR(12) NOT NULL /* STARTED: STARTED\nRESUMED: RESUMED\nCAMERA_OFF: CAMERA_OFF\nCAMERA_ON: CAMERA_ON\nAWAY: AWAY\nTIME_ADDED: TIME_ADDED\nSEALED: SEALED\nABSENT: ABSENT\nMISCONDUCT: MISCONDUCT */,
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
CREATE INDEX "idx_opinion_case_id_f262b2" ON "opinion" ("case_id", "by");
CREATE INDEX "idx_opinion_by_8eb0a2" ON "opinion" ("by", "at_ms");
CREATE TABLE "certificate_print" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "asked_by" VARCHAR(64) NOT NULL,
    "asked_ms" BIGINT NOT NULL,
    "certificates" JSON NOT NULL,
    "done" INT NOT NULL,
    "status" VARCHAR(12) NOT NULL /* WAITING: WAITING\nREADY: READY\nFORGOTTEN: FORGOTTEN */,
    "key" VARCHAR(100) NOT NULL,
    "ready_ms" BIGINT,
    "enterprise_id" BIGINT REFERENCES "enterprise" ("id") ON DELETE RESTRICT
) /* Many certificates as one ZIP, made in the background. */;
CREATE INDEX "idx_certificate_enterpr_58d8ce" ON "certificate_print" ("enterprise_id", "id");
CREATE INDEX "idx_certificate_asked_b_6a20bc" ON "certificate_print" ("asked_by", "id");
CREATE INDEX "idx_certificate_status_d36648" ON "certificate_print" ("status", "ready_ms");
CREATE TABLE "report_batch" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "city_code" VARCHAR(6) NOT NULL,
    "status" VARCHAR(12) NOT NULL /* RELEASED: RELEASED\nSENT: SENT\nSETTLED: SETTLED\nDEAD: DEAD */,
    "size" SMALLINT NOT NULL,
    "released_ms" BIGINT NOT NULL,
    "released_by" VARCHAR(64) NOT NULL,
    "tries" INT NOT NULL,
    "next_ms" BIGINT NOT NULL,
    "since_ms" BIGINT NOT NULL,
    "receipt_id" VARCHAR(100),
    "fault" VARCHAR(100) NOT NULL,
    CONSTRAINT "ck_report_batch_size" CHECK (size BETWEEN 1 AND 100),
    CONSTRAINT "ck_report_batch_receipt" CHECK (status <> 'SENT' OR receipt_id IS NOT NULL)
) /* At most 100 reports of one city that go out together under one number, which the province takes once. */;
CREATE INDEX "idx_report_batc_status_d2654a" ON "report_batch" ("status", "next_ms");
CREATE TABLE "score_report" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "record_id" VARCHAR(36) NOT NULL UNIQUE,
    "token" VARCHAR(43) NOT NULL UNIQUE,
    "status" VARCHAR(12) NOT NULL /* QUEUED: QUEUED\nWITHDRAWN: WITHDRAWN\nRELEASED: RELEASED\nSENT: SENT\nLANDED: LANDED\nREJECTED: REJECTED\nDEAD: DEAD\nREVOKED: REVOKED */,
    "content" TEXT,
    "code" VARCHAR(20) NOT NULL,
    "message" VARCHAR(200) NOT NULL,
    "queued_ms" BIGINT NOT NULL,
    "sent_ms" BIGINT,
    "settled_ms" BIGINT,
    "revoke_reason" VARCHAR(200) NOT NULL,
    "revoke_by" VARCHAR(64),
    "revoke_ms" BIGINT,
    "revoked_by" VARCHAR(64),
    "revoked_ms" BIGINT,
    "told_ms" BIGINT,
    "batch_id" BIGINT REFERENCES "report_batch" ("id") ON DELETE RESTRICT,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "attempt_id" BIGINT NOT NULL UNIQUE REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_score_report_second_person" CHECK (revoked_by IS NULL OR revoked_by <> revoke_by),
    CONSTRAINT "ck_score_report_revoked" CHECK ((status = 'REVOKED') = (revoked_ms IS NOT NULL) AND (revoke_by IS NULL) = (revoke_ms IS NULL) AND (revoked_ms IS NULL OR revoke_ms IS NOT NULL)),
    CONSTRAINT "ck_score_report_content" CHECK (status IN ('QUEUED', 'WITHDRAWN') OR batch_id IS NOT NULL AND content IS NOT NULL)
) /* The report of one passed attempt. `content` is fixed when it is let go: what is sent twice is the same. */;
CREATE INDEX "idx_score_repor_status_78e09b" ON "score_report" ("status", "id");
CREATE INDEX "idx_score_repor_batch_i_d3d7fb" ON "score_report" ("batch_id");
CREATE INDEX "idx_score_repor_enrolme_26f85a" ON "score_report" ("enrolment_id");
CREATE TABLE "completion_certificate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(20) NOT NULL UNIQUE,
    "token" VARCHAR(43) NOT NULL UNIQUE,
    "content" TEXT NOT NULL,
    "signature" VARCHAR(100) NOT NULL,
    "public_key" VARCHAR(50) NOT NULL,
    "issued_ms" BIGINT NOT NULL,
    "prints" INT NOT NULL,
    "printed_ms" BIGINT,
    "revoked_ms" BIGINT,
    "revoked_for" VARCHAR(200) NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "report_id" BIGINT NOT NULL UNIQUE REFERENCES "score_report" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_completion_certificate_prints" CHECK (prints >= 0 AND (prints = 0) = (printed_ms IS NULL))
) /* 继续教育合格证明. `content` is the signed text itself; it never changes. */;
CREATE INDEX "idx_completion__enrolme_361ffb" ON "completion_certificate" ("enrolment_id");
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
CREATE UNIQUE INDEX "uq_completion_certificate_in_force" ON completion_certificate (enrolment_id) WHERE revoked_ms IS NULL;
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
    "eJztfQtz4ria9l9RUfXVOaeK7cq1O81sbRUhTjczCWSAdM98wymPsUXwibEZX5LO7p7/vp"
    "J8t2VjGRuMo6ruYGy9Bh7J0qvnvf1PZ20oULM+9B1FtQXdNt86PfA/HV1aQ3RAudoFHWmz"
    "Ca/hE7a00EhzCbcTYdBwYdmmJNvo0lLSLIhOKdCSTXVjq4aOzuqOpuGThowaqvpTeMrR1b"
    "8cKNrGE7RX0EQX/vgnOq3qCvwBLfz2j47lLP4F0d3RhT86ki2uLe9Qtg2TfH7sHP7I8CS+"
    "2+ZZXKpQU2I/WVVwK3JetN825Ny1+jTU7VvSFn/fhSgbmrPWw/abN3tl6IGAqtv47BPUoS"
    "nZEH+CbToYAPz7PLh8TNzfGjZxf2RERoFLydHsCGALMTzXEcXReCZOhZkodhgglg0ddw/6"
    "qhYB4Al/hf/4fHZ2fv7p7OT849XlxadPl1cnV6gt+b7pS5/+7X6ZEC33VgSz4ZfhaIa/kI"
    "HGgDs+8Il/ExnJllwp0pch+m7vMHVAILK9D3zE8zrBPxH2Qjh2W9YNEdj9RyYO+2AlmRmg"
    "+wIJ0NFPOUbQ19IPUYP6k71Cbz9e5OD5rT8ZfO1P/v7x4h9xUEfelTNyKQGvopjQoozrHI"
    "BDkf1B3OnsBeCLywIAX1xmAowvpcavN70zDGBPgo/gAiPYX2sZEI6ItBDizx8LQPz5YybE"
    "+FIcYt2wIQu+fvvWTQ+XJycFsEWtMsEl1+LoKuoTtJjGbyjRwuF7VQTiq2yEr1IAbwxLpU"
    "/CecpbVKqU/uapyO9Phw6Rl1foC7CM7ECg1MBOIt7CcY03h8vnyAYFn1hI8vOrZCpi6opx"
    "ZmS1TV9an62TZyRdeiLA4V+Iv3902/0VSvENaupid/uWfOW327Yj74x1CEzjtQde0bYbAr"
    "T5BmS4AKgr1gfwxUG/ygLSEzpl2cB+NYAFJQ2a6JyuBOclIDv2fxjLJbAlVfvQSfRkfZ+y"
    "nTdg2vhP15Km7bz1L7I6NGHeOj/79DGYqfCbvLlpet+/u9u+oT/QstC41fc9rAyNA729S8"
    "PPxoK2KODTucvBv7wGdTKznFptJLX6jH48y1zgt2/hVHBRZCq4yJ4KLlK7H8l8otB7M/gj"
    "i7T22rcC3BwwZ8JvZKCuLesvLQri3+/7vxF812/elbvx6IvfPAL64G58ndzLQ8XZMHEloU"
    "QlW57DziaxoXx6VmQso1aZg5lciwNsOrooLW1oMhtjkpJceSutvKHvBCnoZ0IftN8f5if1"
    "An52evHp4ur840WAc3AmD940lBqULKb5IhBoH0NyflZgvjg/y5wu8CUKuqKj26rGPF+kZS"
    "thAQ+N+EEmDMXQIXMHRIQ48qWRh5LCjnwoxJEvi7z7Ixhm9kCgdWazs0Jms7Mcs9nZSZMo"
    "jgE0bXWpyqg3OhSqI3q5m0d5yImGWynw2QoCVYFoTbLfgGoBwzHRe/z91gtoEgYa3+zJMN"
    "/AWnrDzLX+BMHrStUgsIw1XBgKEYS6aWgaVMDfB2DunJ1+PgOD83+k2fB9fCCFtvmjs4Gm"
    "5ZKs6MOhuTFVV+vxP811k+PUTjNmvWxqx9mg7wSltUjrhuy5MCHWtq1x9ZpuAJgF/2Ib70"
    "lJvuKXtmn4cxN1oAtoziQ9MERfVdJlmDZxROSbzL51+j3Qn+vXPXA91wc9MEB/T9HLKXo9"
    "Q69n6PUcvZ4nl5NCBGgR/jOb/kw+F88wozsymGVYK/oHJOOKOIWdZjuFnaacwhTV2mgSE7"
    "oRkSaP78ZQ96plORDpqhRD6Q1CKUN/iQolYEbLNLTVNfygeCrncU3rOfje9GdCAj34Y6Oa"
    "0GKELy61I34NmxLY8EOrlO1keIZvX8xC6SY/6ui5vBve9MAJWrumj9MHYXQj4LdoCfs+nH"
    "29mfS/j9Dbc7Si9UcD4e6OXL2Y63f9hyk5vpzrs0l/NL0VJpPh6Is4fpyhsx/n+kT4Nv6F"
    "NPk018ezr8IEaR2fG7AkhhsqqlKepyumRLkRpbS26O5wmbsgJsbhZ4I/RR8leyPdFbeGCd"
    "Un/Rf4lpruEuB75M9DcKMj64Z/+yPNPxsuTqb0GhAr8QGIDtCvhoQH60yE6WwyHCCk6dNN"
    "BegKsZu1FOHULJuBcjb5GQndIEQdjf/3BG9/mUBNyvBoTBOaI3K/FoGf9ErUn2imbSa0yE"
    "0UATOea3iM9EkhrKD/+3aEq4047cn44D2M+SaI8IktZIgQ9bD9VnuE8ALNt8AYACK3ASvJ"
    "Qv+VHiA+NyDC+hOfekNTgKFDYNmqpgHNeLKAqqftD3V8ANXekDDFYB6IWxgao7h1cywMzW"
    "L4Dsg/VU/xRacF1kGeluWblao2K4nJakedOmGuPrIOKapUp8cjs1Zd66pOvr+Dc1dM4JOK"
    "f4uHRHptz2iav8KHQqKZlOIhF+9u1eR2eW6Xb/PqGUtfEexoig7zUKIaPbFBQ7x6K6UGX6"
    "CWRjc/QDkQapNWWD5KOWJ120BZlTTVpoZY5OS0SchxJ9IsJ9LjsxE32MiOk1W9UHYh14ah"
    "QUnPCDEMhBLYLZBUXZD5U+5+Ibsej+/wnYMow+thMozw8f5aQBtzMmxRI9XOWMYObrflyk"
    "TS/MXNttxs24zpukVm24ZNM4ew2nI7JLdDNt0OGXmmKSRl/InP5iXj0wxnIjkTyZlIzkS2"
    "a+xHmEj8yjDI/fYttFbXQucsDU2BisgKc0KsfdE/tYAtmxAn8JTRos4CdkKsdQT76VURN4"
    "yrbDeMqxTQqv3GDnNUqH0juoivS7arS9rTxdBtiS2JfESkdVz7ZbE05zlZzlM5uBFAlPE7"
    "xblzlQzKzBdpQ6ajHDxrSUTHeflaeXmGRCRUt63qHPKPUBEs5oqf4bC0K3LZzlNHOaHkg2"
    "iYys7BH2N8j9aOsohX4MZUdyYRIw/mg3mUG+NquMToQiQbjk7RrHxYxzqcGehPEYbW5wr7"
    "4U1bhC4D+TpcbwzTftxoBr0EQ+x6N4+AVUlL0Qmbbo366IMlTu9kryQ7zPGEwzHcm0AF2A"
    "ZYQODeGr3FaaJ0ww5PvEH7AxjaODGUayJRcLkFHajklN+sCwycYqqTQHbfnz/XVzjtFRqd"
    "0PyJxJaYxiuwbOnN6qLPd7+HBCyIelUBsqbKz+gL6oqF7omuYIGlalo2CUdRVKWOahCcrt"
    "4XXc1zlUdYpUKkUg6nlOLv0HPNTN5FZFoJcg3U3SFjpppE1RXC9jQH29M0tv4iJC6YME6I"
    "tXAkV1/6McCMNcFtQrAuf6y2ro6R/ZMmqesSHRCX4wbFsvj7qipzByQEeQ+U7YG1RLPL5E"
    "HvS3DMy2Lu7dlK5DWPynH8d3LCPUycrOenS6E8Qg/ebLIjdBfmnmZtVU64pxn3NHufUzT3"
    "NNuTM4NfEUHMiizOc2ugCLcC9H17OAQ4kt/LMtbTkq1jtqqpKBvb5xgLVWP04AlluAsP+w"
    "DfrAzbEK2VdHb5kWV4J+XagH0dTCL34anDkN1oH56jRXH38LaBe5e2gqQbtirv+kiOyE3a"
    "ChH6pha+MXoUMfe7I1a/enebkJu1FbNDBJceJVAmXEIT6jIUifqxI1wT/24P+GZtxczSpY"
    "2FfuCOYE2927QVJvTFTBmH1Uu69bqzO6vg3a1PbtZWzDCNZsurXRfE7xK6ydS9V1uhkmwb"
    "rje7PoR99y5tAunwDr8z/H1gC7194y4UhvxcBVpT21HeBv7dWoIUo3lw+qbLA8e0DGpW/M"
    "jVbp6Z0ELtRDlsuNUj+qvxii6ZXsJ5bMEAxpJ4/m5M40VFiszfLK82rkU8lRcQ6sCWnqHu"
    "ehS7HwbWxgtq8KraK9/P2MI+yTi9jmKBpWGmM+Tv96O57bPR9p+mui03iBmv3mk5nCgKhw"
    "4HEq2LHK7FXZnMVmyzRyCyv1x7Jy2YQELMF471JiKtS9WY3axSorwPyvWBZD2X8HKLSnEH"
    "irLYYx2wBPgxMY5+WfTdH8GwpAYCrVtRPxZZUD9mr6cfTxiNnXW6b+Id2BAXqO5kbM/ci9"
    "2tuzM1aFcgXNWEsmEqbqCmbDiaGw26gO42qAs2jg0kS1VgZP8DJcvwdkg6fIU4fHOJNkRo"
    "U6SkN2H1fAS1UJmvmEe9EnmlsgZNYk3dgx16Hal5F3ZA595mQ1192B2zW+8u3ryNA/cg+p"
    "CxYRnUbusWjuXTIuG62cG6yYHsrsAsyIYSLUS3Fu7GVYzSGOf5jYYyrUB5346jr5Jq4++T"
    "nqPzkr9FpPaY/e0wsFdYlYWkdmGmCaJSfFksvSyi71SCo4lKcfDLM2SG9lKGIYuK1cSQtX"
    "Nv2RAOx/ckpjA4ESfj/FK0fqOt5M1Yd9NtQUleAVxWLcz4JT2ZECo/gWe4sb0i8JhbUUzp"
    "VdKAZGEDuLFMkzXV3JJbwhv8pHRzWBhLNjYZoZGC7qxJF0QrGsUnL1+4yYpp5+HreDbuAf"
    "Iy18mL2B/diIPx/UN/MpyOR97FxNnko1Jo01CEXjjLphfOUvTCCzQtlW1bFhFpcsc0hiyz"
    "4Q+7RGRZQqyFUFdPlj2pL1BnVpKiUlxFLa2iYr83nVacOMc3JxRpnSmxFoJHUhQTWky1ii"
    "MircP44rIAxBeX2fW1L5MA+xoo+yySlOT+CGUnEl719fC7XV71tZ6qr4dhEdLJ3Cl8AjXj"
    "e5FikmIkCqUYyYCQAqF8F+AsfSCWvlsznlT9Awi/kwV0iHYewA1th2bPc+tw34EF7kELn1"
    "vTSYj6P3IHkuLg1cY5d0GZ+CTLejXQo7eSrBWLxpUSbF9SkFqUW02VSVAzq+YVl+N6195o"
    "7mIFzP2guoJqAlP58mbNW0UVhVLVy3dSAO7w2vbFQfehrfyRq7lLPlkhxaeg4da1/lZSNQ"
    "ftPsHiDeDPBH/HHpcLDXUPIF30D1IuBF31dqldYgJQdbLSvqImxmt6Oa/srjus2DypP1kH"
    "PhcpDfk5uzbkZ684ZPYqvPQ6O412tr0/ItKaaJiz04tPF1fnHy+CJSA4kzfzp3fX7vgXl6"
    "axLsFxJGX5Prs0zYGDx6FSMuyLIswVnyO073tZsCiLcpgfK3tB1sM2BSIz1mgpRN8CWCvj"
    "VcdluyTgUhbAWxrRB2k4Rx6SoIVdMMtvX1//iJMmJpSIs8o/uTm/kVvi7KCK7db8YwiwQL"
    "CMboajL+L9+Jtw0wOxt3P9oT+dfh9PbkSkvIy+4AbJM3N9MB5NhdFM/D6cfb2Z9L+PeiB1"
    "aq4Lv/XvRaToP97NeiDyxnMgmIrX/RvPbYAcz/X+w4PQvxP7o+l3YYI/OnFirv/6iDYOw/"
    "Eo0iZ1qhlOB9i0zWoKb/rQKalAnxciUs5ziJTzNJEio3m0TMmOuBxX7Uqrdv46xoR+RIir"
    "ctx2eDTwc9thq22HD541YwItSLUbxhvk7lcCy4gZtN26b5nhtFnoVgD7MePcWGjbgf4+Gb"
    "YNdeDfsUdycmFPY2zos5zFv6Bsd3GhYbzzwLWFcYi4pL8R1+MlJgxJweBXyQJ4rFHizPf5"
    "wTswkd5HsuhTEZHWMZJVFWPI3gStDE2h1SEptg0KpZuszXZmk/5wJAg94B2gLctoJkweJs"
    "MpOhkez/XprH972wPkpcz24rRISaTT7JJIp6mSSC7EzDpATIxrYKXdQA1ajcYcH1CDWqGx"
    "UY/DgeeiaHrmjYrWTua9RVyOl+AtO7hxNCOLKSpoz+1QDSLdJ1A2XqD5NsBTD0WjjV3PVW"
    "hNr6Xoz2Lb9dk748nChLmBtAOsJpqQcOc2Uvg3K6xLBjmLLHRzXUH3wcVXgGoBzbDsn5Cg"
    "9kYyFynqE85jhC7gELq0AlvrJ/GQvEZPWdnqq9uXLCt0KNG63UL1IUiOVYJ4jQhxxbPs2o"
    "w2XMsls9YfleLEX1XEH0G1At5viu9TvCRB0/qiKPsXHYSNIv+m0LJUeglw/1KufmRFGhXw"
    "UPBc8MdY7yCqivEM9b9F9Q8LKSg4aQC+ujJssJGQCiNZzyRrPs6hr+ok8SPWWrCXAkLWhr"
    "gWFM2hoe6PK+L/EPJBIf/A3R+46tTETqhZdeLEKidWj2NdPxCzyt06DtsBzWZf30EHmPDF"
    "KFOlIS7Ht9hl8efpJ2pOPyFrKqSV88sxnwUSrYO3liBTC5bIEBQRao0hZ9+OeaZRJoFlTI"
    "xP3EcY4RKj8Gg8UoLiyyGTCEvGlGxi6ieb9Mo0SpZlyCqJUMGuWeSUgwaVqdpvaYaIWZob"
    "xRr8PHRzmB3HgiY5Zlh5ozKtY3cuiiy9F9kr70Vq4WWFt1poDz3rx8C9LALuZTa4lylwD5"
    "yrpNlw16JHrh3LFt1Sv6IPImUGzysCkHWLPVYE8CeYo60IYCJ8KSrlz9PxKIMK8AUSKCuq"
    "bIP/BZpq1abQd/5z6egy0R4WjqrZqm59wJ/3X3Vtp3K64GcvA3F2LYxk2QsMmWHZTya5C7"
    "lBshaGrNpU97js3ggleHdU3h1IM1ZfKGtu7qQUCvFpqPg0ZBv2RrSgbEIKeZNXfSch2IZM"
    "YTmI11KBx4XQhpSqXbmFSaJinNXhJqmj6QAGYideGizwVKb1lid/+8sEaoTioPRMhn/0kf"
    "VUlldWbGSr+ouhylB0NpohKTsCNnRv9kju1SbE6iQOZ/iTYF7G2kSLbh55aLtty+WqdaNz"
    "s5PGpphDFsEdSMPmRLtzDvHQHEzDtMA9UDDGBuq0oZ+nb4cybQB536q2i55Ifi3LCE/KVY"
    "J9g9jy6gM9eS7kRuvVab1ne9ITxjzI5VOeHEUOZOaEJ7uVUUTwPRnmG02LDK7l6o9ytNU2"
    "xTEbLW4hbvAEkKvdGZbqb/IS6sZa0rRsXTsi1yae4/zs08egA/CbPMin9/27uzR7dFiTcI"
    "P0h+qt7dGvxYBwQoy7FGbtQ0pxcLaxUeUdqaQZvscRThsHoZAGGtpa/4ITz9LW/eBi/sKP"
    "m4l+9toiUYxI1PcYg7ppaDgeEGzQN+yBfhdcd8GgC+bOBbyS584nKH2aO5cI7bnz+eTsBB"
    "+fXOHjk8+ozRJC1PTs5OzjT0CHrwB/DQtIJsk4ZnVJbjFM6NKiGw/1NXZQcQ6bO6hBC8JV"
    "kf1k9nZyWwozW7U1JqADgRa6B1UfyMh1xep1RW//xepfEpPiPib5jGAJHxMdQsXyVnUHZw"
    "+iaDd57iZU+T16ngRnjsr1pJT2SRSZXU2/xOSGfjRRno5wRjqIGnqDnngVTQO/OtDCX9ii"
    "qaPpRrlqqeI1F/+Ktd+eTvfVAIEIUg4lbIo0noGkqc+Q1M16JYnCDE0B0kYybVJHyzNkfg"
    "CzFXwjit8LOoFv0XPT2UKVpLu1pDekFy5tNxA/nk53Tx881yWkjuJzUFFtN5kZDv7E5lcJ"
    "Ka9ZOuofHSiZmup+c/QYoIN/cmruGKg5BcqqAhVxwVSSLS7F9doCeq0PGatRKi7XJs123w"
    "kI3BmKvUhwTI53QOkOIOsCM/xRKQ7+bjbZ1MOQ7grmLHO+ynWEPVHU3BqfATLsramRzrEt"
    "gm308W5U9r4Ae8p2I9ov2buMv6KtCrlLeuo5Zp6lQN/3eeiFpD9/AEPbAghUG/PROkQCwA"
    "2CQyr9RsL6PtkNSLr1io9JhV8sjGts2HgXgPcJqe3FHj97riuo/3WAy6B+AH10P9OELsmD"
    "dhsSYcixgPfBFr7Jn2j/vv4T1wVR5RWwHPxREMGHWiAZQ8+kzv/oYEl80ft1fFfSnNUpb1"
    "fidxsD/p4E99oqq575j0gK9kzMIxL708xO6wW9slLRBIoUlsXSMfqyTd5Yd6bD0Zc7oQfc"
    "17l+/3g3Gz7gM/7RXJ9NHgXxtn83JTkb/ePk+lNkQ159QkaLOsfkFH6izzCN6pSSbMfpSS"
    "HXDtwsG+ATSr4oBBmzR39MqC6w25T61dgEFHZR015EhNv1KrfrPUMmMtVr3sJ55WORoZ49"
    "0ikFnDS0XWP1y0uItc4vr67ZW1GXS1VGX5wymvN9MeKS+9MNz+vVDatwxXjWjVcNKk9MHk"
    "QxodaN3+ozOhEXO5b1MBDgq2Hlq6FlOKbMNNxDidaN9XrSstqS7WQkFt6+2Qyl94h2fzAb"
    "fhMYMfekesB9nevTxwdhMhVuhBu0DQ2O5/pEmA0n+KR30IwNJ8/30ZCEK2y+DnGpNmrple"
    "9ISawGs6U3KsVHeVWWXtuPednRFtm22JluwhAZHX3Mhsgo3Ahk4oInZliBWTxGqX6NLemA"
    "xIwRwJbpmsCBowBnwo1h2js6JvsoTcjN2goV+mKmrFpQ9CzUu2EmeHfrk5u1CTMmr4rIIy"
    "xpGkWx8jH1MzgUH40z/4bHZb3NxbWEA4r3UOa4oYSP7XZnFNEMG2/1SZk7Vwvlcu58vvp8"
    "ReIcT9Dx5elnz31cAl5iMLAkMY2vpqE/uYWxQxeSruuevvISeEmypMC1KgNSkMBzFklHYO"
    "71k3leiQartlgmMxQT/mCq9+O3b+EmrhZiiTMWhy/LfWzM3vhBGLHyelimB/Dfud4fTb8L"
    "hLzzj+b6zXB6P5xO8cngsBmcnhRof0XnoFCCk9tF5qCDBSg1TK1scXxS05A+TI23xqSjfZ"
    "fwB/sj1g5ICPIuqIq4joZP8DiabfR1YhgWCFLKSrXJjG75ZJtHgi1zus29BSm5Rhladnff"
    "WpOT1D1owjNyvjvmhCcLC/YshbYsOTuWlPGb5weL+aYWc03N80xNIQwlecW2646ItBDl6j"
    "0oLWe9lkymLXdEhDMbBdlVRbVFHE67omy689jVuFyb9hyVxd+Z8C9HRUjhAnEG1R04E2Ca"
    "KMeYgjH3s26QnzWvWFlr2kBKPs03ZrIoIdimSeWwZFG0wsSOdEa0pMWRdUVRQiMxDHdwd4"
    "wlUNzdAa1FmFNUvR1BGpCbCLrdqrHJXfR2xGxjGlgtqKI0wkPkVm2BqqQ344uqQCMb0uLe"
    "jN/8Gx2XEbQqL8Z4zmMaU51MirylDClqKspBW05dvzvqWnfWCzbyL5Tg9PVW+vqwdaUOvZ"
    "epn7yWVdutI85kfokKtTAnTsV5QnDFHhFnGExjfIMgomMcl0oSVEjMVtfwAz44woGdA/BN"
    "fyZQAbQp+s82+FyZdw2eZTvKG/Poi0txABlHX1TmXYPHjUp1GjxsaFKe6vxkSL5Ma1JkVp"
    "EGyYISjQ7LBDFoz4clLUwEoyPa0jNkSd+akNofsidHAuvGVGUoLplAjcnwwUqrw/FDWovr"
    "zA3Q9rCm2A2avO3sjEdo6hN6wH2d6+PbW++Ee9Ap1gHVV7eMTh3wWUTLl/EKaaxWnu04Kc"
    "otyMUtyJuVYRuWuNAM+VnEA5oRe6o8L/3H0AMrfPclreZiNg0TleE+bkV83LDDD9VLIifZ"
    "ZSjS5Mm9JMoVTN85bhB+pe1dXSCi1b2PDO6iPhCRYbaD/4NXACWD7mGy7pM7KYJfbbxF0M"
    "cJCg8xGr9TM17HYmJNUbH49+3qC9H2cWWYys4OI2N8jzYBVNL5YaE5EG1kdUpyFXYHCAFp"
    "p9fRG7bkKWV0hHD9QCgOEIGDSLbjQ+CMwv0d3p+/A68mUecGZfFmU8u65wzvQKRN9N6+Ex"
    "utpLPLjyzjOpRo4dCuIZ2LY5J1mT2fS1yQj/HSY1yW3CpLIuMMnpRrX/aiWmbypiQdfycq"
    "S4qFYsmAsTU9ub+9KEhYlU5OftDOKkpVsaYm3ymlSIpXoWxZaNxL9u7FZXwUEcaab00+2w"
    "du3hW3IrF7E5z+1Vijt9artAELjK4FVL0LDNOrDkxcw1GDtfECgQYlxQK2kc4vW/XNt++u"
    "/vBwwP2ILv0RMjvkDN98NXLzZUHb1kpkxYvL8ax4pXUoaNrqUsUBi+zBtilZ3g+l+yGYu9"
    "i6ICrGtxKl4Y+tFUw9kJTknVC6E7CNzw09Y+6FlCjvhtLdYMInFX+LUtk6KcJ8USjbE7ZR"
    "8nFICPIe2GnjnVylK3AACXZ2g+CORzY3FU6FEdVQCmRNjW1iq0K5xfgm9Y8CEIeLZQUYp8"
    "LLW4pzSsMoALQ/DR8A5obN3sWZOFaMI5vQCmAexO/WTpDT+/YCOEcVuyqAJl/SkW3DnCTu"
    "3E7QKYpxozJd5/LRBYnosgS0qmOOGD/3XbAwHF0BtkFKikVGKpDfkJYG/h49hcuPwR8b1X"
    "z7B1BtYEHzBVo5XHT1n1OElg6zmxNaOp5kJThN3Os4U33ozVdORu/MDHh5luZQpoVeFRWH"
    "SpEnTyQPGrRE2jKTHZ9Ok33XcepHWNnsQRjdDEdfOmz4+WI94B3M9ens8eZ3cso/muuDiX"
    "AznE3Fwfj+4U6YCT2QPDPXhd/69+JE+DYUvvdA5M1cf+i71dHc17k+ER7Gkxk+4x+hTxAm"
    "s+HtEJ8MDuf6bX94h0+5r6hVfzQQ7sip4BDf7/ZxdOPezz1Cv+J7/+EBn/IOkutaMUeQqt"
    "MXHWH+g2MJh17AJ4fdnywqxYm+8qQ3rtrLDH5MjKPPrdDH3Q/BJoSpB6JS3O5WGnxeoJCb"
    "Pfks1EumoWU3ftLE+YNRlQ3U8GM4d2SA2xYL2k0QvtFVsYitKJV7mRvmipmMaI87L8+55/"
    "Kc3CTHTXLHBnoVJrlU3g2KrsKTlPB6LSVx4vVa2DEj0Vy8Wst2oCTbhuvNrk9h371LW0GS"
    "jfUGLQh4iYgs0rvOXMFN2bSbo0TQ5ch3RGwqI3VmQu7UJpz24tHj+Rjn+fWEbsgFvHvE0A"
    "16u5PP3Pl8cnIyd66U889dMHc+nn88mzsXcCHhsE///adzqOBQ0Q000IOBjwwdveAtdA9s"
    "TGNjWKjB4o2cXkNcbgY3QirtctkFCpRVxb0u6QZ2xEk7AR3wexRxEgrdf7AzUGh+5w5BjX"
    "UIoueCLOZf4cs22Smo47oi+C4JrkOC640w1+/H34QewH/LuCVUnWP5CH1dJuOH8dRz6mBx"
    "dvHkesA/muuD8eh2OLknLiX+4Vy/EQY4BTY66R/N9e/D2debSf/7qAeCQ+zcMrwRx48z7N"
    "7iHpXp09OzAp16epZdyuks2a0mlKgMXba/XSjR5AerpLddLUld/DVNXDA5NibEWoh29Rmj"
    "AsxYnUwSgtyUVdqy6ClojIM9LtW+bFE1JEfzEGPOjRaT4xb0Hca5puqQOf9+Uo7n4C+yhk"
    "prw0G7Ymodm7zRHpfjo72045T0BpmqfQYCrRvftVRUJXCJC0l/ZgY5kOJIF0dakmU8MaTB"
    "nkJJg0oe3BHRFiCeA/BM+I3MC0GhGh/Xv9/3fyOQr9+8K3fj0Re/eaQfBnfj6xT8qiIajs"
    "0Ye5QQ2zHsqGFTOlvUERqFhCHWDZrvR+5kEZNrweDdg+LB3bW5W2RTOqFCt8gi3jaugWZH"
    "K2yLnW3qNCwO9RdDleENtCVVcx+bhF0x0aKbZ1ZU3bYIm7DxVqvibAWBJ0ii89dIFOEESL"
    "0+iySd1V2zXRdIFonxRx0MzY2pWhAguJaquYYKvrBO2worv/sOtUGaMsdzg1/7DX7TB2Ew"
    "7N/1wNXpXP8ijIQJeXNWxhxUhFPMphRTjKKt2rTpPlujDASajHiT9p629APvIU0RjeUFTZ"
    "XJwTot2kLUq4+lh3hhYQE6EGgjvJdFpgzUKhvgy9S0ISmK78FZFOOISOt2ofWQVggjytSc"
    "S1b5Ii1AeN8kFSsPyxlYlsFcinvlrOsuA9pEq5rJNKRDiRbAvQeeEGsNInZkl3Qmx4ekXO"
    "vQrmUKcVFT7RJQe0Ic58I4KziCT5UpE/YWrKOCHO/CeJdQqJNyrUO7vjnbhLK6UanJ0Lfg"
    "HZNsHeKXRQC/zMb7kg732lioNJYpT/dLCLYA6n3rf4oD2X2nIkKtSSR4PEUlM4ydjEUlS5"
    "s6j6KoJKuhcyeTnAslxRIXYFwkri/o1u0GuLEfFgdUiwTDeaUbdQXoXvTcT8QwtjGxFQ01"
    "WprGf0MdSLZvICPW2bTxrdI7Fwm9C013Xm+lo/BWBhrlaIevarT4PHpW78hF2YR4dGO3Zv"
    "IeLc4QQcmzfTfX1sduBKna9nHYTogruIWY+RxiPsXLy2gaYgHXb986aCuOhDQh+oUW03Yh"
    "IlJJaEuDwK0+sOUII0373/vD2XD0RXzo/34vuDMhi1NAUr4Hkmfm+vTx+n44I/nQg8O53n"
    "94mIy/4ZP+EU50/rMw8BKnu0f0lOhJteAwBlqEtC0SPYO+Q8lcjNOCbfK0rCzjeZYXX06y"
    "W1+A40nLox0qmky6Y1yuTdDuORQpslFIdUB2AEFc6j3HD5hwjb+nwhiBkRB73wj+C8p2Xu"
    "jndj0leY8Ghzx37scj4XfS4nZMspUkTiA15B69zsSb4e2tMJkiZST2Hqe/+F2YhJdjb+c6"
    "vpFwhx7+6zuhB6Lv5vp49lWY9AB5aYbC4vYcTlZWxqqelm0Bnb0HW43lLNaqXWbhTUryIO"
    "CyKy9POdAM/PeeWqPJs031BESKrC4+0lOiXM8vPdojDD5TH8Tl+GxTFn9eIuTg3ZETCxvO"
    "NOluYQ6IFWI3O7LuKGosTs3NvGJI8yqGeJN3BUg/uOkOJuENj2vSL4p0fLnbIdw78FHYNQ"
    "N+G2O9YwxwFVUoKGmh24gVjowRJU0zZILHjqBdo7v1g5u1GrO1ZMsr11uoAtDu8d3alvYi"
    "GVorevkEdq1LIf3wciu0CSumZBURD6l05gg6sr5f4nZ804kr2rEw/5vRnzChoFAcC9MqTL"
    "aHoZ/dKaJAbfcw/L6SbJxnI5JZw5LeLCAtDMcmjoHoBrq1xEk4XleqvAJr6Q2gjwIWfEFd"
    "prlehNYH0AeyYZout439BSWgw1dgGq9p58N9fegOCUG4X+Ah/QKfTMPZlEiRkJSri+o8oJ"
    "Ng5cYsklOCBeRAoIXpEWoJ6UL7X1tcGg4F5byYl5hYK7Ded8yLmzKyRJbJKvwbjgh8ioPD"
    "gY2tTQOvkbFDiUihHTc9RfeGx6SL15WbL8FCUBT3NE+RrbgnGJJiivvUAGsHacY4TR5WeL"
    "F6jJPk4XAe3JM/ARNqUMKFtJBCjTRjE4JnuLHT2vhOd+IqdoPnkjwV+4Dp9N/v5B7LgeM+"
    "8CVW2KQk74QKOoHNoyYp1wr1vG6vGn8ZYR7wCUHu0FF2uDclze27BB+pVuyeTIEMB74qvx"
    "mEaQXOBVjBn7h3OrJOKOxWEIy9Al4bPDF/MVB3Ssxf95aW2Ig7GbtZ92J360Z2HbQrZnwi"
    "7XHed8x3AktSlXAnauMGr5JqWx8AThePELVXZAOKrrrZKlzqowdecVO0ZQ3KR6PdKMlbIV"
    "nPUKGboPby0XMEOBoQqBXUgWWs4cJQ3vwcGhZQd95HN2Fd4Rvqzgs0lcwUedujwSLiTd5M"
    "dKaPX76gqcoNQvcOSXD5zRDTyFMSXe4dz/XH0X1/NviKWweHyWexkF2m8rLHrLWTWlszqZ"
    "5s1WQqlGjuIrkZq6NiTX4MGmvyYg1H3H8I4t4IjKsi4/oqe1hfUdIXIn2hBH8Rl+M7uboM"
    "Ymn9eMuujzGV3g57vqNIprd1x1fDdiMzp17aabXIxoMlux5W610d3tX2JXdDAPAXsbpIV/"
    "dOe1Wo/oY0fPRjwBJ1ItbbLbIToNe1qua2lE3BH9FO8veS/0xsFf5IXOLmt8btFjgTy5nY"
    "9wE8Z2LrX5c5E9syJhaP5wydyBvqW5Qh79EqlmJ4YRjPCNIP4N7Q4RtQiSs92oirtvoCfw"
    "J/Si+SSrobu338iS8SylM3vBTCK8kCDiY+nQ14gxQXo7o+pEjiYZwOEpLACLev8feIZAmO"
    "+LNwXamZupK1gpAp2Wog0EJWox4PdZVWWy5zePvN26QJVZYdMpxfmKaMmFhdwLZ17ohWsF"
    "1D2mRtGBqUdDr0gUwCdtQl2hEO6DwMx+O7GOV8PUxyyo/31wKaP8jsgRqpdgbQ3H/00K6L"
    "UX2JsQ+SorwbSnfDQtLwPoq9ExKC3Kmx9INwNMVEW2Rn9PATyc9l0c1Tgu2L0a3e8OiDlh"
    "NJuh3x9sWTxmEv4q+e7a5OKZ7ikPQEkkmrMZo3tyQlW4H1vieYrMzKecAfIqNyiyCXocbq"
    "sBOIcMBLAK4qULepJYzzMI9KcdhLwL5EX4bknWGr+JoQa1+RrMrVFhNn67EkSpWOXD4mKr"
    "ZHSiY4c7ScTNLUUXwzmpTkhEB55wIyeiF7uuSEYCWEwDuxHuX4GAQjO90ZpTwNptH7HdkD"
    "UdQ0npwNdkgpyxN/MuWw5Dk/yyR2SU++aexqc/Vt1JRb2KMovtawu/smhmz2WC2eFTQWZH"
    "hcxHehZ9vDnJ5qohxc5UZoU8Eq4ScVrsYZ3lKx5XqLz1RMVSjmObVUNQjU9cYwEfofwJ/P"
    "uvGq/9lzY0Q9N28Duya5LVeSAham4Tyt0AXNhJLyRneWqui+PDtTg5VWLJPl8oR7lRyn+i"
    "CPnwhlWsEL7aOm3Eo6u/zIgnIo0T7DVfUpf/C8Skd3e0S0L9vksdzpXw96AP2Z68MBPsR/"
    "5/pgcN0D6M9cvx6jk+jP7mUsK65h7y8uzI5qCUHOFJVmigIk2XKPJcSa/Hg0Zh6SFIXmFp"
    "jtIeW339/wPql3bFfm30pUUQYog/YcyiSUGlzaouFQqMls1+uICAc0NaPq7H54oUxr8GxW"
    "VH4s3q8CVrNdsX615qn2Cu3cqgSSFEESvdzNo0f8GkBLv+VWcqQPLNswoeLyEzirlg68u+"
    "CqLQto29AkpV7QNXuFC8CsIXhGnQNMuNEkGeJY+J/IJUMjmadxSBg9g3XdH1YkzMyHiMfc"
    "N5ZUwR3Oomj77VuoYVfsK/kMmXYwXvMW4vpuSKpW7Q4XbzbNZJgduuG3bxP5UZkS7pbfEr"
    "EVgrLa5Tl+JSR5OB6L6xdWgNiL9UTF2jSa9+70RdTIMqntY4I8Cqw0mRrq32wqdkyOPwJV"
    "+d2pYQHdHb3uWlmNt5twyIkPw0blo/HAf9xohhTfzlIbdIsQCU7YtgCVEGzrwQL7B3X97b"
    "5ENvCS0gWObqsa2b+vIdYhcGs0rpbLMNG2YQJFtWQEh0UaklvRuISaP42a1I9Ie53vKe/J"
    "pH6cVGgkqcA9NfazCebkDSdvjnHccvKGkzdHR96wDNcdq603bfNac7V1To4dgByzpR+kaL"
    "3IPropou0b5hdFhvlF9jC/SA1z27Alje6LkTkxx2RaRIRVNjejscgKaSjBAaVwhpblQEU0"
    "KJDeIFAyts9RoQSqaJcIcTbBD/jg+PDNAQ/Xc+Imh8MTEbHA5oAyYkE/lOLgV0V2E1QroL"
    "qn+D79MDXdkfUFQ3x5MAgbRXVHTA0UnjtuiMgmufGqGzF/FIsk9AS6YGkaa0IZmxB1qmUD"
    "Q/8ASLlKFdeofLMw1fxmdUl6dBxSChZQNtbQ8p3bFs4bqSqjQFtSNQtoqJlJDzPcx4cWcZ"
    "4Ly9XglOw4DtOx3Ecwel5W7Tc0uBSYvpRU07kLXjPZ8lgXFt2DxYTayIkVocSyGbEU4whN"
    "lZZzKYdxDCRal9Sqer4xnJ3KBDWG0nssJDoRfn0khVo7bJiHgj0QHM714XT6iE+5r3N9Ko"
    "xmPYD/zvWJ8E2YTF0B92iufx/Ovt5M+t9HPRAcJpejw7Bx2Ual7T15DAamzvRBGAz7dz1w"
    "dTrXvwgjYULenJWBv2Kzk63aGtMyEAg0GfGS01QtVT0aQHs2G/XqJ5TD8J6NQ/noic+2I4"
    "p/uriB5lrVaJNwtrtqUo6jS/UGJpvoUu7Acck2wbtnfvTgluwG7YKqX+i46WQn0wnOrcls"
    "OAmFWmTM23ughlJCHY5L8dlh2+wQpDpcGhk4b99fJ+/RYLeLzvfJePSlB8gL5kBmj5ORy4"
    "G4R3N9Ohs/POBT3sFc79/djb/3RwOhB4LDZrAivDZ5cyyLvJpzMZPiTtWc4978O6YoSSTV"
    "aAnetaYpmcAlNCEavw8rwzY6FNNrokU3z/xq+m3FTdB4qwl2toLokgyBBND21jL0v1mAiD"
    "+Z0mZlAcmEQDbWGwlHAr2qNiVyqNwtiphH3dvx1CKHViNzSlQbjkkLdixoFAqkm0yyoqn0"
    "yxBNpr9jvcY9QnrNqP8w/TrG9h/vqIwOc1qM/c4hv4/fSleiQwb90c0Qby97IDhEiuXDw2"
    "T8Deua/hFWSR/u+gNXJXWP8LmfhYFn23OPmtF1PB7Jh7aQan+ao9ufppV7Ho9Us3+AbEKp"
    "DPUbl+M7qNIUjw3XG80jEePw51XVi0o1mGqogpCspageeqBUHYqYs1FprHD2/JKWbAP+dU"
    "fYhHsCplkmJsYnmfLe97q0sdDmjt0BPy7ImfyKiDJ3YFfAlD0ENzqyB6EoVRabAjK4MtpQ"
    "rwDbaeRWxzXGC4c2xB/vRkU3BOhTCLZoz2RTa9GhUCyswTRew+AC4tuALgLbIO/Rkq+ost"
    "0FluEXNUL/rFdo4vS7OAvvk4N+NVTA4wPe29KDGKr/iCKcnOUs/gVlW/TdQP33fkRC7Cmz"
    "pWeoY82e83fN5O/klaRhZY0tLiEq1DrP+fOzAirr+VmmyoovJXSmxCNTiplL3KPJlERnOn"
    "u8+R2bfNHLXO/PZsL9w6wHvIMybFvFRYAikxabEhuT49uIHdxRJKrWWtRFwpdu+GPQn2AD"
    "AX6Z65P+6GZ83wPu61wffxMmN49CD3gHc/0ruiIORz3gHTThQTk6c0KnP/2FPeCHCKEZCr"
    "/M9W/j4Q1+677O9fvhlIT2uK9z/Xt/OBsSxxf3YK4PxvcP/Qlu4x/N9du7/pcv+JR3gGbC"
    "wUB4IJYH/6i51gjJei5B5kal+PRYenpUkBbOCn0ow4Evz6H7GxYm6KNSnNgqi/0e7Z9Nw7"
    "uF5s8G+/0eey7Gpo3eiqOIPF8xyhSclyYwIrXHFIHBmaPNEbjUpCfK0P15Oh7RgQ4EkoEs"
    "qmyD/wWaatWmbnT+c+noMqE5F46q2apufcCf91+M6n4VXYAByjcmJ+3GGDLDsp9Mchdyg6"
    "Qx2VLXqiaZqk1ZCW81Q8qiJWJiiX5ZYrnjm1XyAovGj9d3AniYCIPhdOh1g2+5dy/GR/1E"
    "6N8lkZYNkzZlZ4/7UGKngX88MNcywl2nBxY9JJRon6pXfQwLd0fZc8LXFRrsKwMbVhjmkr"
    "gUn0/KzyfKSrJWLMM8EGjf6D4tklDrNDuj1mkqpRZ3tuKuPk3qhipdfYqExcmSrqg4MH/H"
    "2Lh0GNdxzTMHiY4bmFBRbUG3zbcOxXMnermb57wjk4YiDFpuc+DJhoVawwrqpqGtoTuv2c"
    "ZGlXkNq+bMp1gmy/vFRp22YuHtQoE2rWqVMXdQMvUSRsOYWJuA3bMBJZiImBW2pCTvhPIW"
    "RLwAMHdAVIqDX5XCHFuZd9SZhei9jqwziqrNyWmggJO8q+/sDu/Mv09LoY0+4I1yjhd+QF"
    "NWLdgnzuEdiqKdaJGra0OvrSiFjbf6y381XoEUerC/SjiNvmV7/upQAapOfNr9m5Pk+5IO"
    "guH6AQxtgLUIC+iGvUL9RYrWagZu651J+9Dv72O3bxv8b8F3Ds1ZWPJ2DvKKXuQ7z2nel9"
    "ijL2RddtFa8/irlmiqTyvKop3rABAV4x4ADB4AEntKRmmnhIxNW8P5bu3ddgI3cBwUfl/t"
    "Ye6AhCDvAs5XHAv43MB3gFh+zgRxJqgh0BZggmhLZAXI/hq5VUvBTegFjWLaprajvA00Q3"
    "7u0BJRhFe7uakocDtRDhoWyvCK8z0QEUJheWlagYHrWUqaBhT4osrQ+gng1ONvQJJluEFD"
    "AywgLoTppotw00S4ZS/RKdN4pWeCreej5vpcv1c1TbUgGgOK1cV1OCXHguB1ZWgQeKfxx7"
    "m3ejUczaXigLPBSTHOwf/Dd0SPBS7zSSouZFBzRRm45uwdOCGHPkiymPi4QIBHN3V6+dFN"
    "7jPLAm4o0Tqys5aKdQfmghrmbfauNsIce7wmmgZ28rbYF9O4IO+Bsj2AQMSKJaPNJSLFTS"
    "4MJhcL/pVGOjvrkNt6fzzbSb1DuzJ/Q2MDy/gbxsQ4e1l6zsAbLWbwI0Ic+tLQO7qtaszY"
    "R6VaM5vsGXk3mqBcnvuoIMe/HP6vki2vSsAfl+Pol1UT/3JUs2SB34ggx79k+nWbWuCheD"
    "q+fZMywxs3GQNDFxCZHsB/cf3I/mTm1o8kB3P94a7/O0m+5x2gM/1Hkp7PfZ3rg/69MOmL"
    "49tbXB/IP3aT9N0JMz9LHzlMctiFKKAiGWJPszPEnqYzxNomRNOTiNM5s9fHTQtzzWqHJ8"
    "xFs2wv8PmtCvR3yw+bvkuDg/07t8PJdCZeC/1ZD4THxae1L/2HHkB/wqJ0IskrG31X4eRX"
    "eZKBA+UgbxrtV3MS8gCw3GdrC9jH8USVxLzi1MkHyOHaNHgPsoQYr9RsDXk0ti/COWwGDl"
    "uHP9jZv4gQV5FK2soMSyUuTp7PS7oDcjIF0oRL5gtsVFfUnC0QxwWKpZk/mjQf/eVGP8Fy"
    "t91B4hYNVmTe5dYg5R/P4q253Zd+rMOZgf7U7kl/UJew2hJl7eQBS1y7HzyXjQ7FCTbeoJ"
    "vnB+s63myibbe6wvYBkQLyyrCgjuO74+Hc31eqBoFKHFEXEMdze1YDEgfuerWiS9IKSkq+"
    "J2ytn8SzUB3hEpbtunp8NXZKrGQj4XsPoD9zfTgSHybjL2h+mfZA5E2T+fnjM3u15KlJ2t"
    "1F5pRtKbk29UFlnlTcqn5gq65ZZmMZl2vTwN735GKsN1jxLeHVk5DkvO2OHsjibupQ+i5N"
    "3t8fu1bkYs2uFEXl+KJR8nkxHL2EQhqR4siXn6nKLdhJSb5alLaC4ETqlmgbGnsvpGV5P+"
    "zYDzikomw/RGR5P3Cr4PFYBXkGtwYMfJ6/qjn5q3iWJZ5lqSHQNjbf9nfMmE5dB+UOxQQa"
    "u97Ns4AS7lW0Ik0LGEBlnBJHARsVyhAbFslOnKTDAa+qvSL5d1zfiJ+ADknWHmx3DBLr0E"
    "ydldxzeyKeP9ILrhfxgBr+kUjH41/hNs9G2jy56sRVp/cNPk+qVHdSpVLBdDyIrpqZhRn4"
    "QITDvqOPxDHlJmhdF+zmmsy9kpvqlcyLBjSVdOJJ02tz9t4bKZJdfKxI0TGWWmM4RbFbig"
    "k7ZS8NEx2gv4SjCEqBuZmLJYRX1y8ChpCyEXzkmIAMIbCkjBzIVX/ADkmKLc2gFVLKcyrz"
    "JDjV8Z5KhdXZDXVGWVMzKeYO730nU2zJAI9ALr2U8VWNSHHwd1N+DrRIowVqvbGpq7R3KX"
    "+ZjjQqYKlYkxoCJliquqQB+ENa42UTL6OuHvMBzIJQKdPRLYCpG/Bn6GD1J077/6cCJUVD"
    "qyk+0QWvKzTAsAVihb4n1C2aOWN/H7w9kOsZDe4OeQ7WC9QgGdEVtXoQI0jo9orPcONHIz"
    "UCv1PLMAS+bJM1g879ePBLD+C/c/12OOrfYZ4AvZTZvlesL3gPUgr96VrStOy0FYFUm5au"
    "87NPH4OBj9/kDfXpff/uLq0MrKVnKDobynSSl3AlIsVzrjDkXMGratmZw5fdo/FoPEIjhj"
    "n9oyvVA+7rXB/f3non3IMGzCLHF7LbicSUsHZIdmzKdDCeCOJtf3hHUnRG3s31wVdh8AtJ"
    "1OkfkSiXifBtiKNegkPMG0893nhKeGP3fHDb2Nu5/m08vMGn3deGMMKYykkPh5+n41EGF+"
    "wLJEaAoso2+F+gqdYxris5sGIoYpOgD+ff7/u/JZEe3I2vCTiGZeP0Dv4NrlObf5ihSGXt"
    "/WHjlaeStEr1CQMXmgM3pkpz5swe1zEhPrZ3Gds8JvjQDjrB/p2tBxKCvAvKM43QsspUB4"
    "/L8Q7gTmqNdVKz4F/iglq6cosRI5DiUbwlnaXQqykxEheh0B55C58hPVraAund7NGhESE+"
    "g5cf5Ty5Ok+u3gDMeXL1VkwnJH83idsvl/o7Kspn9R02RpJWhhuIivGHYEf0F5RquQUNAN"
    "EbNHiu73ztj27E4agHvIO5Prgjtl3ygvn8wfBGGM0wne8ezfXJeHzfA/hvAww1a8l8LvGg"
    "xMT4g1L2QXEdc2kcfb65PSrXIvSrsLdbsmFCEamML7QqJ9kzf0KsRahWlgPVhDJUNxRzR7"
    "buHhFp8DReUmX/eFFgLv54kTkZ40tJOlFWlRLTcVyuRWN373Sui2OW5pKP/g7qSpNp3eqH"
    "+VJSsXq3NCguAcUUxPgdGjy1dPC12VdBfBAm0zFSFOPv5/r13eNkgt01vIO5PkaXJ1PxYS"
    "JMieYYfz/X7/szYTLEPoP+kScjDr4K/RnxKIm/L6NnVu8DwlNaNGCG46GZh49O4KGZ9YRm"
    "UiebCsDlmdYKRL9GoH+B+MPT84snd/vLBGoS+SGZkHvxMsJLu1CPDVFVx2rjzlANvdtEQo"
    "zaiJYJX1T4uiNWE3KTgecY0BaYmGLaIuTTZgMlLRtQvxBcgac1uFMjdO6qB97GMGkh4sww"
    "TTHHNAlu1xKsygVJujN7dqRkMPNvDZcUYdB0W9Bk9o8tklzR/zx3geThgzx88EArRmc660"
    "9I3h/vAEeETB/v3VgQcpCdW8g/HoWnR3O9/73/ew/gv3N9NrwXxP4NiSEJj+f6VOi7USzk"
    "Fclcu/yE+zrX74fTwXh08zhA58LjUtxD5ZVYJPZK3NL+63C35MmMeEMYNpNfld++dRxqLa"
    "6x8QWJZWRH5fjwrorNieRv2JFxaN9erpvgG+JjsFG5tgaGoyO8Hzczg6agRi/n6qey21B0"
    "NkivLKSf4trbOPF3z014JVk28HACr7hOMnDt/haQTOinxbIlTVOhFaTJMkwFmjgfB3bRQD"
    "2VTuBR14fskISLNoPle0BUOXc1QWUu7/qQrQcfzLenaZPSgZx7+PLcgOX5MGuI8ENaXweh"
    "vpRVJN4gdx3BCZbEWNzw9oVk7nyC8sXcuTz/9GnuXH0mx2enn93EijKa9XEiRckGirpc4s"
    "mepGjCU7vX9x+Ap4NY4BnCDRYyNm9YHCdqwi3fAHZBAwpa1nWweEuvMwf6DjssQ2TEom8v"
    "ki/HnvifJt6eJerArI6FvqIGRRWNCMqClq8tJGXbNKlW4jTp4pPlNVkI3B19J1uM7hp9MX"
    "VTduympTm+GfiWG78UcY5wolwFWm1E8uXLjWGaPMc4E+Ny45h6A45yMhEV0szK4ZsQ5chS"
    "ZmHRdLTyCfhid2i0Be5r/+4Wu/CK44fZcEziv2In5rrwWx8bwshLKRtY5f63a1V37BLLYy"
    "jWosCCSka8IT+L6NNKYBqT5LDuRttkbeDTveL76hQ0w8y82w38ux3Vtr2oKYZKWxSxyOzE"
    "kPluix0KORZc6+bxYmq01fZ86Uub1FXdGK/oVXZsnMFcAgRzTCnp0H41TJLX3ILmCzR7YG"
    "2YkFRp7eKzugGIRQch1QWLN4Cagw000MaBkiO95g8r4q7EM50fAanVelel/s2NiJ2IesA/"
    "chPUuulpyyhGVQfAc62oYi7x+FI/P0zGD+OplyuZYXD7cj3gH831/gM6/obP+Udz/WaMs3"
    "Pjv+hYGOAc3ei6fzTXvw9nX28m/e9oHxEcltozVO43x56tacccTY3bIMcAPivkxnWW48Z1"
    "lnbj2pjGBteHZ4w6Toi1EO3qA48DzFh9IhKCbeJ+3kuIfdNWXJ5Kou3jHOe4zslykIl/TK"
    "51rtCVraEMnFHKKYvHXPrjbqdgwpKcT06hPAqy2xkgkaVyHlMQ2B9xlsn7mHSVuYjPHqda"
    "mkm1yKr9hsDNqg9F74KYUBtV7CJqR7bWkUrxslxCOSNB2Pa9fyjdYAWvkxUeFy+7NNeFEX"
    "lLXtIlnNxW4rVwO54IvpD3Fofz3T5O3XA+ctAMAyJ3aD6wThmsd8wrSVyQd0FVIV9R7WDH"
    "mK+o0evIuqKopTExDAuk8eEhda0IqfvVgRb+2TNJ0946FLU/3iBX6f/LayraQdutxl9cj9"
    "py1hYwcIVpJAe84Lwg2M02SAFrdBkXRnJDFPxP6rohB6q8AqptAWyiUNEF2Q2RW0sKxQK8"
    "l0/cIdQhQJF1KUkI8vCGirYnkvVMywOdrVT57du0mFeWqniJPkXEgYwsOaDjQhxXCq4/KC"
    "uxZkgZgP6g4LjEzY8QyRyYbsaP13cCeJgIg+F06JW6fPOKQrkX8amwANRE6N8lgWVElkNb"
    "GFqKoSkHWZqBiQNLB5YRWQ5t8emADdofHNrC0MorQ5VpDl/ZRZsjIrxkM2PJ5oo8u/1tR7"
    "rbGH26f43c6Ki2KUVpgMQGrXZHbi/5Jy2VY5AWNCeJY9hmuws3ID8cwr9Z3i4ab6LnzqfT"
    "j5/Q37ML9PdyIZ3OnY9X51fo76czae58PjlFf6+W8qce2XBv8H7cpUq6wC+kg32sJWCvVF"
    "MBbqppilP33j+ezc1bNqHkFTbnNshmbvK5DbJ+G6QNfzCVKPLbtxDZ05OiaQdz8w6ma3If"
    "n4v39/4wqITCYOz1xHrAO5jrjw9fhbubHnBf5/r4mzCZPU6IR3d4XMpgW7n3dmRFYJr043"
    "JtIsIOUt+PZTYKJVrn+HdZaDK6zJmLLtNTEa/Yxb2J38NE0iDXm3eix1dEXGR6MDDyFjv4"
    "LxwFbcHuvbATazHeqLr7S1K0hX+pm8dbGJFGW4mL7zhdobf5R3t7vNHXny1i8tcjZAAJGt"
    "cMA2fURaeJ6Z/Ug38ypc3KSjMSFd63CNUgSzh/E+kftHCiy3903AXUTZXPSYdmkg5sqhGP"
    "JiysFL1AE/P/ZffBEfEmw93BLsuu4/Jcv+0P73oA/y2zwy3SA9kdkMI/Lzh5O/w7Birz8r"
    "F79j7ntUTqDEK3IPpM2jJtGBqUdDrEoVAC5AWSqgvl4Mx+DaLX4/FdzCB6PUysxKPH+2sB"
    "DWoCe2iCpm3meDGivelFEcOA9Ax1EW8fmOFPiXImo2wvRDYRDIR0KMQfgKpiV2SvDOqOgR"
    "WtrKnaTbATkQHYqMCKCPgUJiPeNdlkhltbV/QHRAFPjIBecCs4uKnpCMeALnwAAtrbvGE2"
    "4glIwL07NIFLBltgJelPFjB0oNpAwr4UwGNTKD4XNX4QY81PwneEtktTtZ7JcNhA3XO6wA"
    "1kzU8Tw+mQZtIhG8fEqXzKbhsj4o3etQu/9e9J+uF7HE7cf7wZznA4MTkos6GrOO3eEboQ"
    "jB+EEeMOj8ig7TT6i+un4pKouH4qfp3rgzs3d5z72oA+OTCftSdGpbF0FncOq985zF+14/"
    "Dmp/r0Zdq086gi0adiOAtaIqVsP/pQYv9u9J3/XDq6jOECC0fVbFW3PuDP+6+6SLt9ONdH"
    "uyNURJmUy5hYm4b4vnkNrVRiyZgYZ5XKoq9BvEFns3RGZRqssDTG3OnihZPSa8zDPC27v6"
    "nmpFUjvUmeYIce8E1gUXmGmr1lqInqOoTG2zGLZ8TRqyWA15q9cwBNW12qMoLpIauscapN"
    "N493lsPWIkNx43tJfwMRWQuTu9gN7v8PH7okO45fpx7/8CfTcHQlTS2XvksR3hjqNjTRTw"
    "qsBj6BTNK2eEoHhVSGkvLGyeNDr7ZbsvQw6plRmTYyNJUrmi5gzC4SESmu3pTfx0ZmRBZu"
    "JynHEyXswOUoaB1Kg58dZeM1b82eqrJ8VUdoZqosUnUi9G9+Jza/m9/n+u148mU8m2FzVH"
    "BYxuhRfZTqM2RaTr3mrXPrPC0aq50Xqk1xkXYVSqalNCrFOcmyK2lqD1C8A1KivBcqomtC"
    "ZCtgbITYzY6rN4pyNqmh2Cj/t4Gx3qDvgn57hHno0IgJasNuLjsRiIhyQmYrRTF3PkH4if"
    "xV5s7Hy8vPc+fqZHE2dy4vTq5IhiAZnVnIOFvQxxP4AfyJesJGYP8JVIuwDhYailABOD0J"
    "jtiD2vIn7MemQ5xQWMaubZASErjPDy5GhJiGtvZyfnNWo5msBlKEF2xpKkKJavSww3ZCIr"
    "ymUHRNTnBNKiOR8QyZamgGAq0D9+K8iM/UebbT1HnKa8qdvdLwztD8lUFVhCKt4ONyIJ0J"
    "v83y2YkgfebdePTFb56kLBKbarRAoI2xyeSoFhNqBex72L5tnIWmyiLjDjku1UKsL4slEs"
    "rJI5QEWrUspwTnHBPjpHPprTIx/rGk6g8FOOdJBbNUjeOoHGccyg5mE74YZQxYcTmO/674"
    "MxbeTYi1jl+uJW1AbHvPNNqTknz13GHAbwyTvQdiYjw1XFX8sjesK6GXI/c6siehOL0cnw"
    "YqYJeTD0a6JxhT701l1HOT4F5H9VAU7YfYZFB79j0XzGvJllcdatx6eLmbH7hOvvUiaLk9"
    "ct0Ga8Oy8XYduNIkXx72+8OhdG6U+ZMBDMcGPrENHNR1Jmnj8p5drzYfZss3pvGiouEDcI"
    "4Q7EAoU6oB7u1T2SoG6PAHz9x38IWc8/LFqOMi6utFtvZ6kVJeecBt/QG3R+iANRHuhL4f"
    "kc/ggeXLYZcr9wjH/OMUfG7iPSQ3uxNIAgByMNdvhD56i/8mV4zDeGJZ6n9TnoX86Ghfpk"
    "37tyqio01IYt7K0EAxwTbhuvd9sYckm79+QqyNc3zlLvvo02nu4tkJ9fz2nL5PjlpfKWea"
    "NCJCfMIoPWFYeEvFjH1UioO/w2wtQzUjsDlvso5KtS+Mvxa3AvcbM6AcCLTOKlIZvilOuE"
    "gcs8cFUeYbhjBmNnqyYaP9IJHMUcQo9GMC0Gz60cINxZBl3k4/zlbQIwB9/m8jWUjX9LNc"
    "JtxxlyrqEvC6giSFJTqhQcwT9tApiby3UEtgv6oyDLx30W9JE5B7/Fw2CtKPgSYUbpBmk3"
    "sNN2aBzmYn0dJroCeReb0OhVrHUZ4XYc/Os+mz83Q1U+47XJ/v8BGSk78+Co/s1KQr1QPu"
    "61z/Ppx9vZn0v496IDjEAaP5BOZdf3SDr7qvuP3PwmDmtnePopQmvv5t/It7mRw0g+TMdB"
    "ifQkmDSj0u483UuvbmMc5sZNm7fWVvTlhVB5esoWUhLZcF3YhICwGuwcsN/coy3uExMc4M"
    "lafl8EaAmZULhbgrbXnkbVsrMfLjchz/3VyZxbxCd3nOzOKONe7e3UTvwcZqL4wItUE7rN"
    "tY6AFWLj6CzymVzCnsRvGoFB/lRUc5DwM61Di3DY0d/IgQR74s8gGXzwR9VIpjXxZ7HpDV"
    "gE5oUo72d2Ko4iFZ+w7JSs34FcCbCPw5rgm/KL7Rha7ScLfMUgSM8W47FCI4ilg39jIEWY"
    "gn8sLRfXh89Ld78mQmqWvHg/BvRjedPjRVeoCgd6Wb55wjhW22ueVk/7LtzixMzinvxTNl"
    "R2fobJ+TF2haKhsVGhFpoSv/2eVlERr08jKbBsXXEvoreqgYEPaatxDdWrxvMx0QcpLrZ7"
    "of8Lz6vS159Rkcc6v3Of33/wH0tHhF"
)
