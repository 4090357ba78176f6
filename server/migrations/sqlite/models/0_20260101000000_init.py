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
    "eJztfQ1zozi67l9RuerWzlbldHXSSXfac+pUOQ7p9k5iZ22ne6baWwwGOWaDhQdw0rn37H"
    "+/kvgGgRFgGxNVzbQx6AXnkZBePe/X/+usTA0a9rveRtMdCTnWa6cL/l8HKSuIDxhXT0BH"
    "Wa/Da+SEo8wN2lwh7WQYNJzbjqWoDr60UAwb4lMatFVLXzu6ifBZtDEMctJUcUMdPYanNk"
    "j/awNlx3yEzhJa+MKPf+HTOtLgT2iTrz869mb+b4jvji/86CiOvLK9Q9UxLfr82DnyyPAk"
    "udv6SV7o0NBif7KukVb0vOy8rum5K/1xgJwb2pb83rmsmsZmhcL261dnaaJAQEcOOfsIEb"
    "QUB5InONaGAED+Pg8uHxP3bw2buH9kREaDC2VjOBHA5nJ4riPLw9FUnkhTWe5wQKyaiHQP"
    "/qk2BeCR/IT/+nx29uHDp7P3Hz5eXpx/+nRx+f4St6W/N33p03/cHxOi5d6KYjb4MhhOyQ"
    "8y8Rhwxwc58R8qoziKK0X7MkTf7R2uDghEtveBj3heJ/gnwl4Ix27LuiECu//KxGHvLxUr"
    "A3RfIAE6/lOOEfSV8lM2IHp0lvjrx/McPL/1xv2vvfEvH8//Hgd16F05o5cS8GqaBW3GuM"
    "4BOBTZH8Sdzl4APr8oAPD5RSbA5FJq/HrTO8cA9iTECC4wgv21lgPhiEgLIf78sQDEnz9m"
    "QkwuxSFGpgN58PXbt256uHj/vgC2uFUmuPRaHF1Nf4Q21/gNJVo4fC+LQHyZjfBlCuC1ae"
    "vsSThPeYtKldLfPBX57enQIfLqEv8AnpEdCJQa2EnEWziuyeZw8RTZoJATc0V9elEsTU5d"
    "Mc/MrLbpS6uzVfKMgpRHChz5C8nvj267v0IlvkFNXTzZviVf+u227cg7IwSBZb50wQvedk"
    "OAN9+ADhcAkWa/A182+K+ygfKIT9kOcF5MYEPFgBY+h7TgvALUjfNf5mIBHEU33nUSPbm7"
    "p2znDbg2/pOVYhiVt/5FVocmzFsfzj59DGYq8iVvbprc9W5vt2/oD7QsNG71fQsrQ+NAb+"
    "/S8A9zzloUyOnc5eDfXoNdMrOCWm0ktfqE/3ieucBv38Kp4LzIVHCePRWcp3Y/ivXIoPem"
    "8GcWae21bwW4OWBOpd/pQF3Z9l9GFMRf7nq/U3xXr96V29Hwi988Anr/dnSV3MtDbbPm4k"
    "pCiVq2PIedTWJD+fSsyFjGrTIHM70WB9jaIFlZONDiNsYkJYXyVlp5w78JMtDPhD5ovz/M"
    "3+8W8LPT80/nlx8+ngc4B2fy4E1DaUDF5povAoH2MSQfzgrMFx/OMqcLcomBrrxBjm5wzx"
    "dp2VpYwEMjfpAJQzMR5O6AiJBAvjTyUNH4kQ+FBPJlkXf/CI6ZPRBondnsrJDZ7CzHbHb2"
    "vkkURx9ajr7QVdwbHQbVEb18kkd5qImGWynw6RICXYN4TXJegW4Dc2Ph7+T3rebQogw0ud"
    "mjab2ClfJKmGv0CMHLUjcgsM0VnJsaFYTIMg0DauCXPphtzk4/n4H+h7+n2fB9PJBB2/zo"
    "rKFluyQrfji01pbuaj3+01w3OUHtNGPWy6Z2Nmv8m6CyklndkD0XJsTatjWuX9MN3gsmyB"
    "J+XynQA/yjFKTCNL0ekW8y89PpdUFvhq664GqG+l3Qx/+e4o9T/HmGP8/w5wf8+SE5lRUi"
    "34pwb9nUW7JPnmBGd2SwmnCn6B+QCCrikHSa7ZB0mnJI0nR7bShc6EZEmjy+G0Mb67a9gV"
    "hPYhjprjFKGWtnVCgBM14ioKOv4DvNU3eOaxORg+91byol0IM/17oFbU744lIV8WvYlMCH"
    "H16lnE2GV/L2xSyUbvKrjt/L28F1F7zHa9fkYXIvDa8l8hUvYd8H06/X4973If76Aa9ovW"
    "Ffur2lV89n6LZ3P6HHFzM0HfeGkxtpPB4Mv8ijhyk++3GGxtK30W+0yacZGk2/SmOs7X1u"
    "wJIYKvNMhTBPL0+JCgK/NDfh7q64uyAmJuDngj9FXSR7I90VN6YF9Uf0G3xNTXcJ8D3i4T"
    "640ZF1w3/8keafDRcnS3kJNvXxAYgP8F8NKQfTGUuT6XjQx0izp5sa0JViN2spwqlZNgPl"
    "bOItEjZASSIW9+wJ3vw2hoaS4U2XJtOG9H4tAj/pEYceWWZVLrToTTSJsG0reIxkfSGsoP"
    "/3VYSrjTjtifj2XsZ8+jt8YwuR4DIK22/lwqVnaL0GRDSI3AYsFRv/r3UB9fcAEcaZ+nOb"
    "hgZMBIHt6IYBDPPRBjpKc9+7eACT606YAQgPJNjtxihuJznsdrMYvgPyT/VTfNFpgXeQp2"
    "XFZqWuzUpisqqoUydMpUfWIUWV6vR45Naqd7qq09+/IXkTxvBRJ3+Lh0R6bc9omr/Ch0Ky"
    "lZQS7v5vbtUUNuH92IRDbbooxKFEPTpKg+Ct30JmwGdopNHND8wMhNqkkZSPzoxYfNZQ1R"
    "VDd5iu5Tm5PBJywnkuy3nu+OyTDTbwkiQ9zwwN+Mo0DaigjNCqQCiB3RxL7Qoyf8rdL2RX"
    "o9EtuXMQXXU1SIZPPdxdSXhTSIctbqQ7Gcaqg9sMG8b8CZPhG4FfmAzflMmwYdPMISyGwg"
    "YmbGBNt4FF3mkGQRZ/47M5sfg0I1gwwYIJFmxHLBj55ADYb99CK91OqISFaWhQk3lhToi1"
    "L+phJ2CrFiRJ81S8oPCAnRBrHbl7elnE/HyZbX6+TAGtO6/8MEeF2jeii9j4s038aQu/iR"
    "yFL3FzRKR1PO9FsdTCOZmFU3lvMUCM8Tsh+Sq1DLrGF2lDdpF9J38SnPBOOWGO4H+mu0p9"
    "jshHqAgWc0HOcNSoily208hRTij5IJqWVtnpfUTu0aZRxkXIRGdU1dwghorggzlCcGrif4"
    "rQXD7h0gtv2pLhx8lgDVZr03Ie1obJzt8du36Sx2LptKW8CZtuddvugQXJDeIsFSdMEEL8"
    "qd2bQA04JphD4N4afyU5RpDphCdeofMODBySVcTlmTWSqxsBnZ7ym50Ak+Qn6SSQ3ffzZ2"
    "hJcqbg0QmtX6lzuGW+ANtRXu0T/Hz3dyjAhrhXNaAauvqEfyDSbHxPfIUILHTLdqg/uaZr"
    "u0glLji/fXF+ItFthB4pxI7kkCMpIgq/19wsVESmlSDvgIM6ZNBDkzinQtie5mB7msbWX4"
    "TkORfGCbEWjuT664YFmPFmR0wI7sqppa2rY2S7aSj6qkQHxOWES1dZ/H1VlbsDEoKiB8r2"
    "wEphGRjyoPclBOZlMff2bCWS4kblBP6VPBkPE+jmOTsyKI/QDTKb7Ah9LoW7TluVE+GuI9"
    "x1GrPnqd8i7KdylrNCA/NswwzhVoC+bzNxgCP9e3nGelqydaxK/dV/V+ZcNzjdIEIZ4QdR"
    "bIAL4/ybM84fLYrVYyb67l3aChIyHV2t+koO6U3aChH+pTa5MX4VCRdWEat/encb05u1Fb"
    "NDRCwdJVAWXEALIhXK66XpmBXhGvt3uyc3aytmNlLWNv4DK4I18W7TVpjwD7NUEqupIPul"
    "sp+a5N2tR2/WVswIg+Ooy6oL4ncF32Ti3qutUCmOA1frqi9hz71Lm0A6vAPklPwe2ELvx7"
    "hJ2VSf6kBr4my0175/t5YgxWku8Xc5GXkAPQUsP++f32irXyjuFeoaCRV1CUgeodA7U3m0"
    "INR+BU9w7XgZd190Z6lZyotiAMUGa8s0F+kEvvXcUlhsjtRiY6vmOsOUUKCEjC/cZIq7c/"
    "91NB11Af2YIfoh94bXcn90d98bDyajoXcxcTb5qhTyJSzigXWW7YF1lvLAesb6p87KYpPN"
    "gEdEmtwxjfGJdeBPR7aXytnFRx6YE2IthLp+f8JH/Rkibq+SqJRIj1XelXCpIMTKxpkTSx"
    "yKtC6WeCd+34qmWdDmSs4ZEWkdxucXBSA+v8hOKHuRBNjXQPlnkaSk8E4rO5GINIeHdw4U"
    "aQ53k+bwME6X6cDb3LRpEX6qSPY0OcKQFSMZMFIglD8BxKMaxEItDfNRR+9A+JtsgCDeeQ"
    "DX7A6trhvI6X0Dc9KDNjm3YpMQu39kBZLi4Ol1BXfBmPgU234x8au3VOwlj8aVEmyDA9Me"
    "lFtDV6nBlVfzissJvWtvUQHFMvb6hH9BNaFaic+DzltFFYVS6XorKQC3ZG37ssH3Ya38ka"
    "u5Sz5dIeXHoOHWtf5G0Y0N3n2C+SsgzwS/6A7+YuDuAbSL/k5TO+Cr3i71hJoAdERX2hfc"
    "xHxJL+e13bXCii0CsOk68LlIPrrP2QnpPnsZ6bJX4YXX2Wm0M9eDqMj+9oHvd7sWnJ2efz"
    "q//PDxPFgCgjN5M396d+2Of3lhmasSHEdSVuyzS9McxLANNRlvnHSDX+dJCwvF5wjDIT0P"
    "XcaiHPruZi/IKGxTIOnTCi+F+FcAe2m+IJJiSQEuZQG8pRE/yCD++1giveqWkN++vv6Iky"
    "YWVGhw77+EOb+RW+Ls3EnbrfnHkEcJwzK8Hgy/yHejb9J1F8S+ztB9bzL5Phpfy1h5GX4h"
    "DZJnZqg/Gk6k4VT+Pph+vR73vg+7IHVqhqTfe3cyVvQfbqddEPniORBM5Kvetec2QI9nqH"
    "d/L/Vu5d5w8l0ak0cnTszQPx/wxmEwGkbapE41w+mAmLZ5TeFNHzolFegPhYiUDzlEygdm"
    "hnKlTHqFuJxQ7Uqrdv46xoV+REiocsJ2eDTwC9thq22H9541YwxtyLQbxhvk7lcCy4gVtN"
    "26b5nijQWp5wCIHzNYkIyu5N9H03EgAv4duzQ5K/E0JoY+ezP/N1SdE5IUluw8SB5Ykj9W"
    "Qa/U9XhBCEOa3PVFsQEZa1p6w7PPB1dgIr1H8uhTEZHWMZJ1JS/I3gQtSdWcjJLe27dBoX"
    "STtdnOdNwbDCWpC7wDvGUZTqXx/XgwwSfD4xmaTHs3N11AP8psL06LpK85zU5fc5pKX+NC"
    "zK0DxMSEBlbaDZS3YM+Oa/UccHNXfyIVv/o3794iLifSpZYd3Pg3cZmigvbCDtUg0n0MVf"
    "MZWq99MvUwNNrY9VyF1vJaBhXHtuuzt+ajTQhzE2sHRE20IOXOHazw08pP1FZNT3kFCRYK"
    "SQxD6hoYpu38igWNV0D0SE1/hDYteEBC6NIK7E6fJELyGj1lZauvbl/yrNChROt2CztIaW"
    "6XSWdui6S2lddmvOFaLLi1/qiUIP7qIv4oqjXwfhNyn+LpEprWF0XZv+ggbBT5N4G2rbPT"
    "NfuXcvUjO9KogIeC54I/InoHVVXMJ4j+FtU/bKygkKQB5OrSdMBawSqMYj/ZlKAj5Z+QrW"
    "uQai3ESwEj60CSp4rl0LDrxxXxfwj5oJB/EO4PQnVqYifsWHUSxKogVo9jXT8QsyrcOg7b"
    "Ac1mX99AB1jw2Xwq8QbE5cQWuyz+Iv3EjtNPqIYOWakGc8xngUTr4N1JkKkNS2QIigi1xp"
    "Czb8c8y3wuMXPHxMTEfYQRLjEKj8UjJSi+HDKJsmRcySYmfrJJc+FGqNi2qeo0QoW4ZtFT"
    "GzyoLN15TTNE3NLCKNbg9+Ekh9nZ2NDirXoVlWkdu3NeZOk9z155z1MLrygqtsOiYgfOVd"
    "JsuHeiR642tiOT/IWPUPZBZMzgpmlABbGxz7pFogvm+B676gN/gtlvxaur0eiW3DmoeHU1"
    "SJa0eri7ksa/nNIewY10J4sRwPgyVMp/TEbDDCrAF0igrOmqA/4XGLq9M4W+89+LDVKp9j"
    "Df6IajI/sded7/7Go7ldMF//AyEGcXHUvWFyOQmbbzaNG70Bskq+qpusN0j8vujVBCdEft"
    "3YE1Y/2ZVds6b1IKhcQ0VHwackxnLdtQtSCDvMmrcpgQbEOmsBzEd1LL04XQgWu+DVRMTL"
    "A6wiR1NB3AQexETScRT+XK1czi/tFH1lNZXlmxka2jZ1NXobxZG6aiVQRs4N7sgd6rTYjt"
    "kjhMFEtiUIfpckrZ5KHjti2Xq9aNzs1OGptiDnkEK5CGzYl2FxzioTmYhmmBe6BgzDVErK"
    "Gfp2+HMm0Aed+qtoueTP9anhGelKsF+wax5fUHeopcyI3Wq9N6z/akJ5x5kMunPDmKHMjc"
    "CU8q6ZJ9DN+jab2ytMjgWq7+qEZbbVMcs9ESFuIGTwC52p1p6/4mL6FurBTDyNa1I3Jt4j"
    "k+nH36GHQA+ZIH+eSud3ubZo8OaxJukP5Qv7U9+rM4EE6ICZfCrH1IKQ7OMde6WpFKmpJ7"
    "HOG0cRAKqW/grfVvJPEsa90PLuYv/KSZ7GevLRLFiEV9jzGILNMg8YBgjX9hF/ROwNUJ6J"
    "+A2eYcXqqzzSeofJptLjDas83n92fvyfH7S3L8/jNus4AQNz17f/bxV4DgCyA/wwaKRTOO"
    "2Sc0txghdFnRjYf6GRVUnMPmDmrQgnBZZD+ZvZ3clsLM0R2DC+hAoIXuQfUHMgpdsX5d0d"
    "t/8fqXxKSEj0k+I1jCxwRBqNneqr4h2YMY2k2euwlTfo+eJ8GZo3I9KaV9UkWmqumXmtzw"
    "H02VpyOckQ6ihl7jN17H08A/N9AmP9hmqaPpRrlqqeY1l/+Ktd+eTvfFBIEIVg4VYoo0n4"
    "Bi6E+Q1s16oYnCTEMDylqxHFpHyzNkvgPTJXylit8zPkFu0XXT2UKdpru1lVesFy4cNxA/"
    "nk53Tw+eIQWro+Qc1HTHTWZGgj+J+VXBymuWjvqjAxXL0N1fjl8DfPAvQc0dAzWnQVXXoC"
    "bPuUqyxaWEXltAr/Uh4zVKxeXapNnuOwGBO0PxFwmOyYkOKN0BdF3ghj8qJcCvZpNNvQzp"
    "ruDOMuerXEfYE0XNrfEZIMPemhrpAtsi2EZf70Zl7wuwZ2w3ov2Svcv4K9qqkLukp54T5l"
    "kJ9H2fh54r6OkdGDg2wKA6hI9GEAsANwgOq/Rrhej7dDegIPuFHNMKv0SY1NhwyC6A7BNS"
    "24s9PnuGNNz/CJAyqO9AD9/PsqBL8uDdhkIZciLgPdgmN/kT799Xf5K6ILq6BPaGPApi+H"
    "ALLGOiTOr8R4dIkoveXyd2Jc1ZnfJ2JX63ceDvSQivrbLqmf+KpGDPxDwisT/N7HS3oNdW"
    "KppCkcKyWDpGX7bJG+vOZDD8cit1gfs5Q3cPt9PBPTnjH83QdPwgyTe92wnN2egfJ9efIh"
    "vy+hMy2sw5JqfwE3uGaVSnlGQ7Tt8Xcu0gzbIBfs/IF4Uh4/bojwntCuw2pX411wGFXdS0"
    "FxERdr3a7XpPkItM9Zq3cF75WGSoZ490RgEnA2/XeP3yEmKt88vb1eyt6YuFruIfzhjN+b"
    "4Yccn96YYfdqsb1uGK8YTMFwNqj1weRDGh1o3f+jM6URc7nvUwEBCrYe2roW1uLJVruIcS"
    "rRvru0nL6ijOJiOx8PbNZii9R7R7/engm8SJuSfVBe7nDE0e7qXxRLqWrvE2NDieobE0HY"
    "zJSe+gGRtOke+jIQlX+Hwd4lJt1NJr35HSWA1uS29USozyuiy9jh/zUtEW2bbYmZOEITI6"
    "+rgNkVG4McjUBU/OsALzeIwy/Rpb0gGJGSOALdM1QQDHAM6Ca9NyKjom+yiN6c3aChX+YZ"
    "aq21D2LNTVMJO8u/XozdqEGZdXReQVVgyDoVj5mPoZHIqPxql/w+Oy3ubiWsIBxXspc9xQ"
    "wtd2uzOKbIWNt/qkzDaXc+1itvl8+fmSxjm+x8cXp58993EFeInBwILGNL5YJnp0C2OHLi"
    "Qnrnv60kvgpaiKBle6CmhBAs9ZJB2Budcni7wSDVZtiUxmKCb8yVXvx2/fwk3cToglwVgc"
    "viz3sTF7o3tpyMvrEZkuIP/OUG84+S5R8s4/mqHrweRuMJmQk8FhMzg9JdD+is5BoYQgt4"
    "vMQQcLUGqYWtni+KSmIX2YGm+NSUf7JuEP9ke8HZAQFF1QF3EdDZ8QcTTb6OvEMCwQpJSV"
    "apMb3fLJNo8EW+50m3sLUnKNMqzs7r61Jiepe9BEZOR8c8yJSBYW7FkKbVlydiwp47fIDx"
    "bzTS3mmprnmZpCGCrqkm/XHRFpIcr1e1Dam9VKsbi23BERwWwUZFc13ZFJOO2SsenOY1fj"
    "cm3ac9QWf2fBvzY6RooUiDOZ7sCZALNEBcYMjIWfdYP8rEXFyp2mDWTk03zlJosSgm2aVA"
    "5LFkUrTFSkM6IlLY6sK4oSGolhWMHdMZZAsboDWoswZ6h6FUHq05tIyGnV2BQuehUxW1sm"
    "UQvqKI1wH7lVW6Aq6c34rGvQzIa0uDfjN/9Gx2UErcuLMZ7zmMVUJ5MibylDipvKatBWUN"
    "dvjrpGm9Wcj/wLJQR9vZW+PmxdqUPvZXZPXqu649YR5zK/RIVamBOn5jwhpGKPTDIMpjG+"
    "xhCxMY5LJQkqLOboK/iOHBzhwM4B+Lo3lZgAOgz9Zxt8rsybBs92Ntor9+iLSwkAOUdfVO"
    "ZNgyeMSrs0eDjQYrzV+cmQfJnWpMisIw2SDRUWHZYJYtBeDEtWmAhBR3aUJ8iTvjUhtT9k"
    "3x8JrGtLV6G84AI1JiMGK6sOx09lJa8yN0Dbw5piN2jytrMzGuKpT+oC93OGRjc33gn3oF"
    "OsA+qvbhmdOuCTjJcv8wWyWK0823FSVFiQi1uQ10vTMW15bpjqk0wGNCf2THlR+o+jB5bk"
    "7gtWzcVsGiYqI3zcivi4EYcfppdETrLLUKTJk3tJlGuYvnPcIPxK21VdIKLVvY8M7qI+EJ"
    "FhVsH/wSuAkkH3cFn36Z00ya823iLo4wSFhxiL39kxXsdiYk1RseTvq+oL0fZxZVpaZYeR"
    "EblHmwAq6fwwNzYQb2QRI7kKvwOEhLXTq+gNW/KWcjpCuH4gDAeIwEEk2/EhcEYR/g5vz9"
    "9BVJPY5QZl/uowy7rnDO9ApE303r4TGy2Vs4uPPOM6lGjh0N5BOpeNRddl/nwucUExxkuP"
    "cVVxqyzJnDN4Uq592Yt2MpM3Jen4G1FZUiwUTwaMrenJ/e1FQcKqdHLyg3ZWUaqKNzV5pZ"
    "QiKV6FsWVhcS/ZuxeX8dFkGGu+NflsD7h5V9yKxO5NSPpXc4W/2i/KGswJujbQ0QkwLa86"
    "MHUNxw1W5jMEBlQ0GzhmOr9s3Tffvrv64eFA+hFf+hEyO/SM2Hw1cvNlQ8cxSmTFi8uJrH"
    "ildShoOfpCJwGL/MG2KVnRD6X7IZi7+LogKia2EqXhj60VXD2QlBSdULoTiI3PDT3j7oWU"
    "qOiG0t1gwUed/IpS2ToZwmJRKNsTjlnydUgIih6otPFOrtI1OIAEO7t+cMcjm5sKp8KIai"
    "gFsqbGNrF1odxifJP6RwGIw8WyBoxT4eUtxTmlYRQA2p+GDwBzw2bv4kwcL8aRTWgNMPfj"
    "d2snyOl9ewGco4pdHUDTH7lRHdMaJ+7cTtAZinGjMl3n8tEFieiyBLSOCEdM3vsTMDc3SA"
    "OOSUuKRUYqUF+xlgZ+iZ4i5cfgz7Vuvf4d6A6wofUM7Rwuuv7nFKGlw+zmlJaOJ1kJTlP3"
    "OsFUH3rzlZPROzMDXp6lOZRpoVdFzaFS9M2T6YsGbZm1zGTHp7Nk33Sc+hFWNruXhteD4Z"
    "cOH36+WBd4BzM0mT5c/0FP+Ucz1B9L14PpRO6P7u5vpanUBckzMyT93ruTx9K3gfS9CyJf"
    "Zui+51ZHcz9naCzdj8ZTcsY/wk+QxtPBzYCcDA5n6KY3uCWn3E/cqjfsS7f0VHBI7nfzML"
    "x27+ce4b/ie+/+npzyDpLrWjFHkLrTFx1h/oNjCYeew8cNvz9ZVEoQfcIOetz9EKjBXD0Q"
    "lRKWn9LgixJ5wvAmZqFuMhEqv/mNJS5ejLqscKYfRViRg2xbNOJJgnKMropFrBWp7L/CNF"
    "TMaMF63UWByD0XiBRGIWEUOjbQ6zAKpTI/MHQVkSZDVAwpiZOoGMKPGY0nEvVCtgOlOA5c"
    "rau+hT33Lm0CaS+Wfs/3MM/eH7onFrD6y6F75Hbj/2zz+f3797PNpfbh8wmYbT5++Hg225"
    "zDuULCwfzvnz5AjYSQraG5NiA5MhH+IBubLlhb5tq0cYP5Kz29gqQMBWmEFY3F4gRoUNU1"
    "97qCTGKgTzsHHPB3FHEeCN0CiJNAaJYTjgKNdRRg54grZnf1ZZvsLNBxTZS+qdI1VLpWyh"
    "m6G32TuoD8W8ZcWXfu1SO0gY9H96OJZ+zlMYJ7cl3gH81QfzS8GYzvqKnZP5yha6lPUuPi"
    "k/7RDH0fTL9ej3vfh10QHBKj9+BaHj1MidnbPSrTp6dnBTr19Cy7xMtZslstqDB5k2w/nF"
    "CiyS9WSS+cnSR78Nc0ec7l8JQQayHa9WeSCTDjtfwnBIWBobS9x1PQOAd7XKp9WWR2kDTJ"
    "Q4w7Z1JMTtg1K4xzQ0eQOy93Uk7k5i6yhiorc4N3xcz6FnmjPS4nRntpdxblFXJVAQwEWj"
    "e+d1JpkcIlzxX0xA1yICWQLo60oqpkYkiDPYGKAbU8uCOiLUA8B+Cp9DudF4ICFj6uv9z1"
    "fqeQr169K7ej4Re/eaQf+rejqxT8uiabG4czJiEhVjEcoWFTOl80Ah6FlCFGJssinztZxO"
    "RaMHj3oHgIJ1rhrNaUTqjRWa2ID4RroKlmT2yzC8QuDYsD9GzqKryGjqIb7muTsCsmWpzk"
    "mRV1ty3GJmy81ao4XULgCdKo3RUWxTgBWsfLpskokWu2OwGKTWN/cQdDa23pNgQYroVura"
    "BGLqzStsLa716hZkBT5nhh8Gu/wW9yL/UHvdsuuDydoS/SUBrTL2dlzEFFOMVsSjHFKDq6"
    "w5ruszXKQKDJiDdp7+koP8ke0pLxWJ6zVJkcrNOiLUS9/hhbSBYWHqADgTbCe1FkysCtsg"
    "G+SE0biqb5fnVFMY6ItG4XuhvSCmPEmJpzySpfpAUI75uk4uVhBQPLM5hLca+Cda0yoC28"
    "qllcQzqUaAHce+AJidaA4VutFcTl+JCUax3aO5lCXNR0pwTUnpDAuTDOGomr0lXGhL0F66"
    "igwLsw3iUU6qRc69De3ZxtQVVf68wkyVvwjkm2DvGLIoBfZON9wYZ7Zc51FsuUp/slBFsA"
    "9b71P20D+X2nIkKtSTB2PMXmMoydnMXmSps6j6LYHK+hs5JJzoWSYYkLMC4S1xd063YD3M"
    "gPiwO6TYPhvJJuSAPIi577lRrG1haxouFGC8v8vxABxfENZNQ6mza+1XrnIqF3oenO6610"
    "FN7SxKMc7/B1gxWfx872G7moWpCMbuLWTL/jxRliKEUW4Oba+viNIHXbPg7bCXEFtxAzn0"
    "PMp3h5FU9DPOD67VsHbc2RkBbEf6HNtV2IiNQS2tIgcOsPbDnCSNPe995gOhh+ke97f9xJ"
    "7kzI4xSQlO+C5JkZmjxc3Q2mNE9ycDhDvfv78egbOekfkQTI/5D6XkJl94idKjmpFhzGQI"
    "uRdmSqZ7B3KJmLcVqwTZ6WtWVCzvLiy0lB6gsIPFnZjUNFk0t3jMu1Cdo9hyJFNgqpDsgO"
    "IIhLveX4AQuuyO/UOCMwEmJvG8F/Q9XJC/3crqck79HgkOfO3Wgo/UFb3IxotpLECayG3O"
    "HPqXw9uLmRxhOsjMS+k/QXf0jj8HLs6wyRG0m3+OW/upW6IPpthkbTr9K4C+hHMxQWt+dI"
    "lsEyVvW0bAvo7D3YauzNfKU7ZRbepKQIAi678oqUA83Af++pNZo829RPQKTI6uIjPSUq9P"
    "zSoz3C4HP1QVxOzDZl8ReFGw7eHTmxsOFMk+6WEsW9ozc7su4oaixOzc2ijkPz6jh4k3cN"
    "SN+76Q7G4Q2Pa9IvinR8uasQ7h34KFTNS97GWO8YA1xHbQBGWug2YkUiY2TFMEyV4lERtC"
    "t8t15ws1ZjtlIcdel6C9UA2h25W9vSXiRDa2Uvn0DVagHKTy+3Qpuw4kpWEfGQSmeOYCPr"
    "+yVuxzeduKIdC/N/OP0JEwoKw7EwrcJkexj62Z0iCtR2D8PvS8UheTYimTVs5dUGytzcON"
    "QxEN8A2QuShONlqatLsFJeAX4UsOEz7jLD9SK034EeUE3Lcrlt4i+oAARfgGW+pJ0P9/XQ"
    "CglBhF/gIf0CHy1zsy6RIiEptyuq84BOgrUbs2hOCR6QA4EWpkfYSUgX3v868sLcMFDOi3"
    "mJibUC633HvLgpI0tkmazDv+GIwGc4OBzY2No08BoZO5SIFKq46Sm6NzwmXXxXufkSLARD"
    "cU/zFNmKe4IhKaa4T0yw2mDNmKTJIwovUY9JkjwSzkN68ldgQQMqpJAWVqixZmxB8ATXTl"
    "obr3QnoWI3eC7JU7EPmE7/7U7usRw47gtfYoVNSopOqKET+DxqknKtUM937VXjLyPcAz4h"
    "KBw6yg73pqS5fZPgY9WK35MpkBHA1+U3gzGtwbmAKPhj905H1gmF3QqCsVfAa0Mk5i8Gaq"
    "XE/Lve0lIbcSdjN+tePNm6kV0F7YoZn2h7kved8J3AVnQt3Ik6pMGLojv2O0DSxWNEnSXd"
    "gOKrbrYKl/roghfSFG9Zg/LReDdK81Yo9hPU2CaovTx6hgHHAwK3ggjY5grOTe3Vz6FhA7"
    "3yProJ64rYUHeeoaVlpsjbHg0WEW/yZqIzefjyBU9VbhC6d0iDy68HhEae0Ohy73iGHoZ3"
    "vWn/K2kdHCbfxUJ2mdrLHvPWTmptzaTdZKumU6HCchfJzVgdFWvya9BYkxdvOOL+QxD3Rm"
    "BcFhnXl9nD+pKRvhDrCyX4i7ic2MntyiCW1o+37Po4U+lV2PMdRTK9rTu+HWw3MnPqpZ1W"
    "i2w8eLLrEbXe1eFdbV9xNwSA/BD7BOvq3mmvCtXfsIaP/xiwwJ1I9Hab7gTYda3quS1jU/"
    "Aj2kn+XvJfia3Cj8QlYX5r3G5BMLGCiX0bwAsmdvfrsmBiW8bEkvGcoRN5Q32LMuS9WsVS"
    "DM9N8wlD+g7cmQi+Ap260uONuO7oz/BX8KfyrOi0u4nbx5/kIqU8kemlEF4qNtgQ4nOzBq"
    "+Q4WK0q4cUSTxM0kFCGhjh9jX5HZEswRF/FqErNVNXspcQciVbDQRayGrsxkNdZ9WWyxze"
    "fvM2aUK1ZYcM5xeuKSMmtitg2zp3RCvYriBrsjZNAyqIDX0gk4Add4lxhAM6D8PR6DZGOV"
    "8Nkpzyw92VhOcPOnvgRrqTAbTwHz2062JUX+Lsg6So6IbS3TBXDLKP4u+EhKBwaiz9IhxN"
    "MdEW2Rk9/GT65/Lo5inB9sXo1m949EHLiSTdjnj74knjsBfxV892V2cUT9nQ9ASKxaoxmj"
    "e3JCVbgfW+J5iszMp5wB8io3KLIFehweuwE4gIwEsArmsQOcwSxnmYR6UE7CVgX+AfQ/PO"
    "8FV8TYi1r0hW7WqLRbL12AqjSkcuHxMV2yMlE5w5Wk4maeoovhlNSgpCoLxzAR29kD9dck"
    "KwFkLgjViPcnwMgpGd7oxSngaT6P2O7IUoahpPzgYVUsqKxJ9cOSxFzs8yiV3Sk28au525"
    "+jZqyi3sURRfa/jdfRNDNnusFs8KGgsyPC7iu9C77WHOTjVRDq5yI7SpYJXwkwpX4wxvqd"
    "hyvcVnKqYqFPOcWugGBPpqbVoY/XfgzydkvqA/u26MqOfmbRLXJLflUtHA3DI3j0t8wbCg"
    "or2ynaVquq/IztRgpZXIZLk8kV6lx6k+yOMnQplW8EL7qCm3VM4uPvKgHEq0z3BVf8ofMq"
    "+y0d0eEe3LNnksd3pX/S7A/8zQoE8Oyb8z1O9fdQH+Z4auRvgk/qd6Gcuaa9j7iwu3o1pC"
    "UDBFpZmiAEm+3GMJsSa/Ho2ZhxRNY7kFZntI+e33N7zf73Zs1+bfSlVRDiiD9gLKJJQGXD"
    "iyuWFQk9mu1xERAWhqRkX8fnihTGvwbFZUfizerwZWs12xfjvNU+0V2rnRKSQpgiR6+SSP"
    "HvFrAC38llvJkR6wHdOCmstPkKxaCHh3IVVb5tBxoEVLveBrzpIUgFlB8IQ7B1hwbSgqJL"
    "Hwv9JLpkEzT5OQMHYG610/rEiYmQ+RiLlvLKlCOpxH0fbbt1DDrtlX8gly7WC85i3E9c2Q"
    "VK3aHc5fHZbJMDt0w2/fJvKjNiXcLb8lEysEY7XLc/xKSIpwPB7XL6IA8RfriYq1aTTv3e"
    "mLqpFlUtvHBEUUWGkyNdS/+VTsmJx4Beryu9PDAroVve5aWY33JOGQEx+GjcpH44H/sDZM"
    "Jb6dZTY4KUIkbMK2BaiEYFsP5sQ/6MTf7it0A69oJ2CDHN2g+/cVJDoEaY3H1WIRJto2La"
    "DptorhsGlDeisWl7DjpzGT+lFpr/M95T2Z1E+QCo0kFYSnxn42wYK8EeTNMY5bQd4I8ubo"
    "yBue4Vqx2nrTNq87rrYuyLEDkGOO8pMWrZf5RzdDtH3D/LzIMD/PHubnqWHumI5isH0xMi"
    "fmmEyLiLDa5mY8FnkhDSUEoAzO0LY3UJNNBqTXGJSM7XNUKIEq3iVCkk3wHTk4PnxzwCP1"
    "nITJ4fBERCywOaCMeNAPpQT4dZHdFNUaqO4JuU8vTE13ZH3BEV8eDMJGUd0RUwOD544bIr"
    "JJbrLqRswfxSIJPYETsLDMFaWMLYg71XaAid4BWq5SJzUqX21CNb/aJzQ9OgkpBXOomito"
    "+85t880rrSqjQUfRDRsYuJnFDjPcx0OLOM+F5WpISnYSh7mx3Vcwel7VnVc8uDSYvpRU04"
    "ULXjPZ8lgXFt2DxYTayIkVocSyGbEU4wgtnZVzKYdxDCRal9Sqfr4xnJ3KBDWG0nssJDqW"
    "/vlAC7V2+DAPBbsgOJyhwWTyQE65nzM0kYbTLiD/ztBY+iaNJ66AezRD3wfTr9fj3vdhFw"
    "SHyeXoMGxctlFpe08eg4GpM7mX+oPebRdcns7QF2kojemXszLw12x2cnTH4FoGAoEmI15y"
    "mtpJVY8G0J7NRr3+CeUwvGfjUD564rPtiJI/XV5Da6UbrEk42101KSfQZXoD0010KXfguG"
    "Sb4N0zP3pwS3aDdkH1L3TCdFLJdEJya3IbTkKhFhnz9h6ooZVQh+NSYnbYNjsEqQ4XZgbO"
    "2/fXyXs02O2i8308Gn7pAvpBOJDpw3jociDu0QxNpqP7e3LKO5ih3u3t6Htv2Je6IDhsBi"
    "siapM3x7IoqjkXMylWquYc9+avmKIkkVSjJXjvNE3JGC6gBfH4vV+ajtlhmF4TLU7yzK+W"
    "31ZeB423mmCnS4gvqRAoAG9vbRP9zQZU/NFS1ksbKBYEqrlaKyQS6EV3GJFD5W5RxDzq3k"
    "6kFjm0GplTotrcWKxgx4JGoUC6ySQrnkq/DPBk+gfRa9wjrNcMe/eTryNi//GOyugwp8XY"
    "7xzy+/itdCU6pN8bXg/I9rILgkOsWN7fj0ffiK7pHxGV9P6213dVUveInPuH1Pdse+5RM7"
    "pOxCP50BZS7U9zdPvTtHIv4pF27B+gWlApQ/3G5cQOqjTF48DV2vBIxDj8eVX1olINphrq"
    "ICR3UlQPv1A6gjLhbHQWK5w9v6Ql24D/riNswj0B1ywTExOTTHnve6Ssbby543fAjwsKJr"
    "8moswd2DUwZffBjY7sRShKlcWmgAyujDXUa8B2ErnVcY3xwqEN8de7UdENAfoMgi3aM9nU"
    "WnQoFAtrsMyXMLiA+jbgi8Ax6Xe85Gu66pwA2/SLGuH/7BdokfS7JAvv4wb/1VADD/dkb8"
    "sOYqj/EUU4OXsz/zdUHdl3A/W/+xEJsbfMUZ4gIpq94O+ayd+pS8UgyhpfXEJUqHWe8x/O"
    "CqisH84yVVZyKaEzJV6ZUsxc4h5NpiQ6k+nD9R/E5Is/Zqg3nUp399Mu8A7KsG01FwGKTF"
    "p8SmxMTmwjKrijKEyttaiLhC/d8NegNyYGAvIxQ+Pe8Hp01wXu5wyNvknj6wepC7yDGfqK"
    "r8iDYRd4B014UY7OnNDpTX7jD/ihQniGIh8z9G00uCZf3c8ZuhtMaGiP+zlD33uD6YA6vr"
    "gHM9Qf3d33xqSNfzRDN7e9L1/IKe8Az4T9vnRPLQ/+UXOtEYr9VILMjUqJ6bH09KhhLZwX"
    "+lBGAF+eQ/c3LFzQR6UEsVUW+z3aP5uGdwvNnw32+z32XIxNG701RxF5vmKMKTgvTWBEao"
    "8pAoMzR5sjcGEoj4yh+4/JaMgGOhBIBrLoqgP+Fxi6vTN1o/Pfiw1SKc053+iGoyP7HXne"
    "/3Cq+3V0AQEo35ictBsTyEzbebToXegNksZkW1/phmLpDmMlvDFMJYuWiIkl+mVB5I5vVs"
    "kLLBo9XN1K4H4s9QeTgdcNvuXevRgf9WOpd5tEWjUt1pSdPe5DiUoD/3hg3skId50eePSQ"
    "UKJ9ql79MSzCHWXPCV+XeLAvTWJY4ZhL4lJiPik/n2hLxV7yDPNAoH2j+7RIQq3T7Ixap6"
    "mUWsLZSrj6NKkb6nT1KRIWpypI00lgfsXYuHQY13HNMweJjutbUNMdCTnWa4fhuRO9fJLn"
    "vKPShjIMWm5z4MmGhVnDCiLLNFbQndccc62rooZVc+ZTIpPl/eLgTlvy8HahQJtWtdqYO6"
    "hYqITRMCbWJmD3bEAJJiJuhS0pKTqhvAWRLADcHRCVEuDXpTDHVuaKOrMUvdeRdUZRtTk5"
    "DRRwknf1nerwTv37tBTa6AveKOd46Se0VN2GPeoc3mEo2okWubo29NrKSth4q7/8V/MFKK"
    "EH+4tC0ujbjuevDjWgI+rT7t+cJt9XEAiG6zswcADRImyATGeJ+4sWrTVM0tY7k/ah399j"
    "t28b/F8hdg7NWVjydg7qkl3kO89p3pfYoy/kruyiO83jr9uypT8uGYt2rgNAVEx4AHB4AC"
    "j8KRmVSgkZm7aGi93am+0EYeA4KPy+2sPdAQlB0QWCrzgW8IWB7wCx/IIJEkxQQ6AtwASx"
    "lsgakP1n5FYtBTehFzSKaZs4G+21b5jqU4eViCK8epKbioK0k9WgYaEMryTfAxWhFJaXph"
    "WYpJ6lYhhAg8+6Cu1fAUk9/goUVYVrPDTAHJJCmG66CDdNhFv2Ep+yzBd2JtjdPGqGZuhO"
    "NwzdhngMaPYJqcOpbGwIXpamAYF3mjzOvdWLuTFcKg5s1iQpxgfwf8gd8WtBynzSigsZ1F"
    "xRBq45ewdByOEHKTYXHxcIiOimTjc/usl9Z3nADSVaR3bupGLdgbmghnmbvamNsMCerImW"
    "SZy8bf7FNC4oeqBsD2AQiWLJaXOJSAmTC4fJxYZ/pZHOzjrktt4fz/Z+t0O7Nn9Dcw3L+B"
    "vGxAR7WXrOIBstbvAjQgL60tBvkKMb3NhHpVozm+wZeTeaoFye+6igwL8c/i+Koy5LwB+X"
    "E+iXVRP/2uhWyQK/EUGBf8n06w6zwEPxdHz7JmUG124yBo4uoDJdQP4l9SN746lbP5IezN"
    "D9be8PmnzPO8Bneg80PZ/7OUP93p007smjmxtSH8g/dpP03UpTP0sfPUxy2IUooCIZYk+z"
    "M8SepjPEOhbE05NM0jnz18dNCwvNqsIb5qJZthfE/FYH+tXyw6bv0uBg/87NYDyZyldSb9"
    "oF4XHxae1L774L8D9hUTqZ5pWNfqtx8qs9ycCBcpA3jfbbcRLyALDcd2sL2MfxRpXEvObU"
    "yQfI4do0eA+yhJgvzGwNeTS2LyI4bA4OG8Gf/OxfREioSCVtZaatUxcnz+cl3QE5mQJZwi"
    "XzBTaqK3acLZDEBcqlmT+WtBj95UY/xbLa7iBxiwYrMm9ya5Dyj+fx1tzuSz9CcGrif3bu"
    "SX9Ql7CdJcqq5AFLXbvvPZeNDsMJNt7gJM8P1nW8WUfbbnWF7QEqBdSlaUNE4rvj4dzfl7"
    "oBgU4dUeeQxHN7VgMaB+56teJLyhIqWr4n7E6fJLJQHeESlu26enw1dkqsZEPpexfgf2Zo"
    "MJTvx6MveH6ZdEHkS5P5+eMze7XkrUna3WXulG0puTb1QW2eVMKqfmCrrlVmYxmXa9PA3v"
    "fkYq7WRPEt4dWTkBS8bUUPZLmaOpS+S5P398euFblY8ytFUTmxaJR8X8wNKqGQRqQE8uVn"
    "qnILdlJSrBalrSAkkbotO6bB3wtpWdEPFfuBhFSU7YeIrOgHYRU8HqugyODWgIEv8lc1J3"
    "+VyLIksiw1BNrG5tv+ThjTieug3GGYQGPXT/IsoJR7le1I0wIGUJWkxNHAWocqJIZFuhOn"
    "6XDAi+4saf4d1zfiV4AgzdpD7I5BYh2WqbOWe25PxPMjveB6EQ+44Y9EOh7/irB5NtLmKV"
    "QnoTq9bfBFUqVdJ1UqFUwngujqmVm4gQ9EBOwVfSSOKTdB67qgmmuy8EpuqleyKBrQVNJJ"
    "JE3fmbP33kiR7OJjRYqO8dQaIymK3VJMxCl7YVr4AP9LOYqgFJibuVjBeJ34RcAwUg6Gjx"
    "5TkCEEtpKRA7nuB1RIUmwbJquQUp5TmSchqI63VCpsl92wyyhrZibF3OG972SKLRngEciV"
    "5zK+qhEpAX415edAizReoFZrh7lKe5fyl+lIowKWihWtIWCBhY4UA8Cfyoosm2QZdfWYd2"
    "AahEpZG2QDQt2AP0MHqz9J2v8/NahoBl5NyYkT8LLEA4xYIJb4d0Jks8wZ+3vw9kCuJzy4"
    "O/Q9WM1xg2REV9TqQY0godsrOSOMH43UCPxOLcMQ+LJN1gw6d6P+b11A/p2hm8Gwd0t4Av"
    "xRZvtes77gvUgp9CcrxTCy01YEUm1auj6cffoYDHzyJW+oT+56t7dpZWClPEF5s2ZMJ3kJ"
    "VyJSIucKT97wowsV7URiGThtSZ3smIhJfzSW5Jve4Jamhox8m6H+V6n/G00Q6R/R6Iqx9G"
    "1Aoi2CQ8JXTjy+ckL5Svd8cNvY1xn6Nhpck9PuZ0OYSEIhpIfDPyajYQYH6QskRoCmqw74"
    "X2Do9jHOZzmwEihiL58P5y93vd+TSPdvR1cUHNN2SFoB/wZXqU0nzFjAs/acsPGLdsntfP"
    "2J6ubGBq4tneVEmD2uY0JibFcZ2yIW9dCOIcG+ka8HEoKiC8ozXNC2y1SljsuJDhDOUY11"
    "jrLhX/KcWTJxC3keSIno0ZJOOvjTUjg3zKHQHvfLPjN3vNtlWCIqMSIkZvDyo1wk9RZJvR"
    "uAuUjq3YrphOaNpvHi5VJOR0XFrF5hY6QYZbiBqJh4CSqiP2dUaS1oAIjeoMFzfedrb3gt"
    "D4Zd4B3MUP+W2hTpB+Hz+4NraTgldL571ADT4kqxnkq8HDEx8XKUfTlcJ1AWL59v2o3KtQ"
    "j9Omy7tmpaUMZq4jOrokb2bJ8QaxGqteXbtKAK9TXDxJGtr0dEGjx1l1TTP54XmIs/nmdO"
    "xuRSkkJUda3EdByXa9HY3TuF6+KYpa3ko19BRWkylVv/MF8oOlHpFibDDaCYUhi/Q4Onlg"
    "65Nv0qyffSeDLCymH8+wxd3T6Mx8RFwzuYoRG+PJ7I92NpQrXF+PcZuutNpfGA+Kf5R56M"
    "3P8q9abUiyT+vYyeWb/fh0if0IAZToQBHt4TXoQB7iYMkDnZ1ACuyOpVINIyAv0zJA9Pzy"
    "+e3M1vY2go9A/JhNyLzZCe24V6bIjqiKiNlaEaeLeJhLO0ES0LPuvwpSJWY3qTvucM0BaY"
    "uOKnIuTTeg0VIxtQv+hYgbc1uFMjdO56EOUPMnNnq+xIs2A22xpuJsOg6bags+w/tkhyOv"
    "957qQvwq9E+NWBZsHOZNob07wp3gGJbJg83LkxDfQgOzeLfzwMT+Odde97748uIP/O0HRw"
    "J8m9axoLER7P0ETqudEY9LPUPrn2ChUKf4ViZf/1iVvyxkWs9abD5ffjt28d37cT1834Qs"
    "MzsqNyYnjXxTxE4tor7o7bt+84SeyN42OwUTmI+uYGYbwf1lOTpXhGL+fqnarbUN6ssb5Y"
    "SO8kNYlJQuSumwhIsR3g4QReSP1Y4NqobaBY0E8X5CiGoUM7SB9kWhq0SJ4C4k6Aeyqd2G"
    "BXD6mQnIg1g+Vb6+ucu5qgCpc302frtwfzQ2napHQgRxSxPDdgeT7MGiL9VFZXQSgqYxWJ"
    "N8hdR0jiGTkW17p9IZltPkH1fLa5+PDp02xz+Zken51+dhPOqXjWJwnmFAdo+mJBJnuauo"
    "ZM7V7fvwOeDmKDJwjXRMhcvxJxksCGtHwFxF0KaHhZR2D+ml5nDvQbKixDdMTiXy/TH8ef"
    "EJ0l3p4l6tDV0fFPNKCs4xHBWNDytYWkbJsm1Voc/Fx8sjz8CoFb0c+vxeiu8A/T12XHbl"
    "pa4JuBb7nxyxAXCCfS+OPVRqY/vtwYZskLjDMxLjeOmTcQKCcTJWHNrBy+CVGBLGMWlq2N"
    "kcH4b7epxe/QaMva197tDXE3lUf308GIxifFTsyQ9HuvP+0C+lHKBla7r+hKRxunxPIYir"
    "XICb6WEW+qTzJ+WglMY5IC1mq0TdYGPt0rvvtNQTPM1Ltd37/bUW3bi5pimLRFEYtMJYbM"
    "d7HrMMix4NpJHi+mR1ttzyO9cGi9ybX5gj/VjUMyOyuAYk4oJQSdF9Oi+Z5taD1DqwtWpg"
    "Vp9coTchaZgFp0MFInYP4KcHOwhibeODByR+/4YUXckEQG6CMgtVrvgtS7vpaJc1AX+Edu"
    "AlU3fWoZxajuYG2hFdXMJR5fauL78eh+NPF81TgGty/XBf7RDPXu8fE3cs4/mqHr0RC/AO"
    "RffCz1MWjkun80Q98H06/X4953vI8IDkvtGWr3m+PPJlQxh1DjNsgxgM8KuXGd5bhxnaXd"
    "uNaWuSZ1szkjZBNiLUS7/iDZADNen4iEYJu4n7cSDt60FVekPWj7OCc5mHMi8jPxj8m1zh"
    "W6tjWUgzNKOWWJ+EB/3FUKfCvJ+eQUEGMgu50BknkqinEFd/2Is0zeY9LVtyI+e4JqaSbV"
    "ourOKwZX40tEGxVqo4pdRO3I1jpS6UgWC6hmJLPavvcPpRus4HWywt7iZYFmSBrSr/QjXW"
    "LIbSVfSTejseQLeV9JmN6NW0HdO2iGAVE4NB9YpwzWO+6VJC4ouqCukK+odlAx5itq9Dqy"
    "rihqaUwMwwIpZ0RIXStC6v7p1bufKobx2mGo/fEGuUr/X15T2QnabjX+kjq99mZlA5NU3s"
    "VywAvOC4LdHJMW9sWXSeEeN0TBf9KJG3Kgq0ugOzYgJgodX1DdELmVojEswHt5YoVQhwBF"
    "3qUkISjCG2ranij2EytncbZS5bdv02JeW1rdBX6KTAIZefIVx4UErgxcfzJWYsNUMgD9yc"
    "BxQZofIZI5MF2PHq5uJXA/lvqDycArxfjqFS1yL5JTYYGisdS7TQLLiayAtjC0DENTDrIs"
    "A5MAlg0sJ7IC2uLTAR+0PwW0haFVl6aushy+sosKR0RESWHOksI1eXb72450t3H6dP8zcq"
    "Oj2qYUpQESG7SdO3J7iSpZKRqDFJY5yRnDNttduAH9wyH8m+3toskmerb5dPrxE/737Bz/"
    "ezFXTmebj5cfLvG/n86U2ebz+1P87+VC/dSlG+412Y+7VMkJ8Iu+EB9rBThL3dKAmxaZ4d"
    "S998fzuXmrFlS8wtvCBtnMTb6wQe7eBunAn1zldPz2LUT29H3RtIO5eQfTNaOPz8X7e28Q"
    "VO3gMPZ6Yl3gHczQw/1X6fa6C9zPGRp9k8bThzH16A6PSxlsa/fejqwIXJN+XK5NRNhBat"
    "HxzEahROsc/y4KTUYXOXPRRXoqEtWlhDfxW5hIGuR680b0+JqIi0wPBk7eooL/wlHQFvze"
    "C5VYi9FaR+5fkqIt/EsnebyFGWm0lbj4TtIVept/vLcnG330ZFOTP4qQATRo3DBNklEXn6"
    "amf1qv/NFS1ks7zUjUeN8iVIOqkPxNQVWLE/Cj4y6gbqp8QTo0k3TgU41ENGFhpegZWoT/"
    "L7sPjog3Ge4OcVl2HZdn6KY3uO0C8m+ZHW6RHsjugBT+ecHJ2+GvGKgsSp3u2ftc1BLZZR"
    "C6DfEzWcu0aRpQQWyIQ6EEyHMstSuUgzP7NYhejUa3MYPo1SCxEg8f7q4kPKgp7KEJmrWZ"
    "E8WI9qYXRQwDyhNEMtk+cMOfEhVMRtleiGwiOAjpUEi8AHXFrqheyc6KgRWtrP95kmAnIg"
    "OwUYEVEfAZTEa8a7LJDLcOrOwPiAKeGAG94FZwcFPTUY4BX3gHJLy3eSVsxCNQgHt3aAGX"
    "DLbBUkGPNjAR0B2gEF8K4LEpDJ+LHT6Is5Yn5TtC26Wl2090OKwh8pwuSAPV8NPECDqkmX"
    "TIemORVD5lt40R8Ubv2qXfe3c0/fAdCSfuPVwPpiScmB6U2dDVnHbvCF0IRvfSkHOHR2Xw"
    "dhr/S+qi9kdDWheVfM5Q/9bNHed+NqBPDsxn7YlRaSydJZzDdu8c5q/acXjzU336Mm3aed"
    "SR6FMzN3NWIqVsP/pQYv9u9J3/XmyQSuAC841uODqy35Hn/c+uSLt9ONdHuyNURLmUy5hY"
    "m4b4vnkNo1RiyZiYYJXKom9AskHns3RGZRqssDTG3OniRZLSG9zDPC27v6nmfatGepM8wQ"
    "494JvAoooMNXvLUBPVdSiNVzGLZ8TRqyWA7zR7Zw9aurrssAL93CsnuYF+YZtaM3QWTXjD"
    "mi/fCuNaMf1HNpfqJS/i0boiIi2kK84uLor4ZlxcZPtmkGuJJR+/VBwIe81biO5p0XC2vG"
    "i2FO1mIoeZwS8nH0AoIvIB7DMfQNXF7D//Hz5nGVs="
)
