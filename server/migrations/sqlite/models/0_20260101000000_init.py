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
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "receipt_id" BIGINT REFERENCES "payment_receipt" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_order_price" CHECK (unit_price_fen >= 0),
    CONSTRAINT "ck_enrolment_order_people" CHECK (people > 0)
) /* One order is one class and n people; the price is frozen at confirmation. */;
CREATE INDEX "idx_enrolment_o_enterpr_0c4e17" ON "enrolment_order" ("enterprise_id", "id");
CREATE INDEX "idx_enrolment_o_status_7a76c3" ON "enrolment_order" ("status", "hold_until");
CREATE INDEX "idx_enrolment_o_trainin_c9c097" ON "enrolment_order" ("training_class_id");
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
CREATE INDEX "ix_bank_allocation_order" ON bank_allocation (order_id) WHERE released_ms IS NULL;
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))) BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfQtz4ri27l9RUXXrzK7K6cq708ypU0UI6WEmAS7Q3XuqmfJ2bBG8YyTGj87knjP//U"
    "ry+4llGzCOqrqDsbUMfJKltb710P901liFuvmhZ6uaNUCW8dbpgv/pIHkNyUHK1RPQkTeb"
    "4Bo9YclPOmsu03YS9Bs+mZYhKxa5tJR1E5JTKjQVQ9tYGkbkLLJ1nZ7ECmmooefglI20P2"
    "0oWfgZWitokAvf/yCnNaTCv6BJ337vmPbTvyG5+x/0yuZFWmpQVyNfX1Pp12DnJettw87d"
    "as9DZN2ztvSznyQF6/YaBe03b9YKI19AQxY9+wwRNGQL0k+wDJv+GPpd3Z/u/T7newdNnC"
    "8cklHhUrZ1K/Tjn6TgXEeSRuO5NBvMJanDAZeCEYWafFWTAfBMv8J/fjo/v7j4eH56cX1z"
    "dfnx49XN6Q1py75v8tLHv50vE6Dl3IphNvw8HM3pF8KkP52+pif+ZjKyJTtSrF8C9GVLWp"
    "t8HeCLbO8DD/G8TvBOBL0QjMOWdUMIdsXCRhL2/ko2MkD3BGKgk59yjKCv5b8kHaJna0Xe"
    "Xl/m4Pm1N+3/0pv+dH35jyioI/fKObsUg1dVDWimjOscgAOR/UHc6ewF4MurAgBfXmUCTC"
    "8lxi/9RnwD2JUQI7jACPbWTQ6EQyIthPjTdQGIP11nQkwvRSFG2II8+HrtWzc9XJ2eFsCW"
    "tMoEl12Loqtqz9DkGr+BRAuH700RiG+yEb5JALzBppY+Cecpb2GpUvqbqyK/Px06QF5ZkS"
    "/AM7J9gVIDO454C8c1NQ6XLyEDhZ54kpWXV9lQpcQVfI6z2iYvrc/X8TMykp8ZcPQX0u8f"
    "NqF/gXLUQE1cPNluXq+8dtus684YQWDg1y54JSY0BMSQBmy4AIhU8wP4bJNfZQL5mZwyLW"
    "C9YmBCWYcGOYdU/7wMFNv6T7xcAkvW9A+dWE/u7lO2cwBchv9sLet6ZdO/yOrQhHnr4vzj"
    "tT9T0Td5c9PssffwsN2gP9Cy0LjV9z2sDI0Dvb1Lw6/4KW1RoKdzl4N/uw12ybIKarWR1O"
    "oL+fE8c4HXvoVTwWWRqeAyeyq4TFg/svGcQu/N4V9ZpLXbvhXg5oA5H/yTDdS1af6ph0H8"
    "6bH3T4bv+s298jAeffaah0DvP4xv47Y8VO0NF1cSSNRi8hx2NokM5bPzImOZtMoczOxaFG"
    "DDRpK8tKDB7YyJSwrlrbTyRr4TTEE/E3q//f4wP90t4Odnlx8vby6uL32c/TN58Cah1KFs"
    "cs0XvkD7GJKL8wLzxcV55nRBL6WgK9nI0nTu+SIpWwsLeGjEDzJhqBhB7g4ICQnkSyMPZZ"
    "Uf+UBIIF8WeedHcMzsvkDr3Gbnhdxm5zlus/PTJlEcfWhY2lJTSG90UqiO8OWTPMpDiTXc"
    "SoHPVxBoKiRrkvUGNBNg2yDv6fdbP0GDMdD0Zs/YeANr+Y0y1+gZgteVpkNg4jV8wioThM"
    "jAug5V8FMfLOzzs0/noH/xjyQbvo8PTKFtvnc20DAdkpV8ODQ2huZoPd6nOWFygtppxqyX"
    "Te3YG/KdoLyW0rohey6MibXNNK5f0/Wfi1SQB+R5ZUAPyZeSkQKT9HpIvsnMT6fXBb0Fuu"
    "2C2wXqd0Gf/D0jL2fk9Zy8npPXC/J6EZ/KCpFvRbi3bOot3icvMKM7MlhNuFP0D0gEFQlI"
    "OssOSDpLBCSpmrnRZS50QyJNHt+NoY0107Qh0ZNSnHR3BKWMtTMsFIOZLBHQ0tbwg+qqO8"
    "dlROTge9ebD2Lowb82mgFNTviiUhXxa9iUwIcfWaUsOyMqeftiFkg3+VEnz+XD8K4LTsna"
    "NfsymwxGdwP6lixh34bzX+6mvW8j8vaCrGi9UX/w8MCuXi7QQ28yY8dXCzSf9kaz+8F0Oh"
    "x9lsZf5uTs9QJNB1/Hv7EmHxdoPP9lMCXa3qcGLImBMp+qEObp5QlRQeCX5iYc64q7CyJi"
    "An4u+BPURbw3kl1xjw2oPaPf4FtiuouB7xIPE/9GR9YNf3sjzTsbLE6G/Oob9dEBSA7Ir4"
    "aMg+lMB7P5dNgnSKdPNzWgO4jcrKUIJ2bZDJSzibdQ2gAjidK4Z1fw/rcp1OWMaLokmTZi"
    "92sR+PGIOPSc5lblQovdRB1Qtm0Nj5GsL4QV9H5fRbjaiNOeiG/3Ycynv4MnthAJLqGg/V"
    "YufPADGm8+EQ1CtwEr2ST/1S5g8R4gxDizeG6sqwAjCExL03Wg42cTaCjJfe/iA1K57pgb"
    "gPJAgt1ujOJ2ksNuN4vhOyD/VD/FF54WeAd5UlYYK3UZK7HJqqJOHXOVHlmHFFWqk+ORW6"
    "ve6arOvr9N6yZM4bNGf4uLRHJtz2iav8IHQpIRlxLh/u9u1RQ+4f34hANtuijEgUQ9OkqD"
    "4K3fQ6bDH1BPopufmOkLtUkjKZ+dGfL4bKCiybpmpYaW59TyiMmJ4Lms4Lnj80822MFLi/"
    "T8SNGAbzHWoYwyUqt8oRh2T0RqV5B5U+5+Ibsdjx/onf3sqtthPH3qy+PtgBiFbNiSRpqV"
    "4aw6uM+wYcyfcBm+E/iFy/BduQwbNs0cwmMofGDCB9Z0H1jomU4hyKJPfDYnFp1mBAsmWD"
    "DBgu2IBaOvHAB77VvopdsJlbDEugpViRfmmFj7sh52ArZiQFo0TyELCg/YMbHWkbtnN0Xc"
    "zzfZ7uebBNCa9cYPc1iofSO6iI8/28Wf9PBjZMl8hZtDIq3jea+KlRbOqSycqHtLAEoZvz"
    "Nar1LNoGs8kTZUF9l38SfBCe+UE+ZI/k8NV6kvEPkIFcFiIcgZgRpVkcsOGjnKCSUfRGyo"
    "lYPex/QebRplXIRMeEZVsI1SVAQPzDGCc0z+FKG5PMKlF9y0JcOPk8FyOf8U9irwBmQzV4"
    "HrQbBWgrUSrJVgrY7OMPIqGklZEXJ5JlKKcCtA37e15OPIfi/PWE9Kto7Qqn8TnDV+0nRO"
    "NiCQEXRAsQEubNR3Z6MeLYrVQwf6zl3aChLClqZUfSRH7CZthegQQShHCZQBl9CASIHSZo"
    "UtXBGuqXe3Cb1ZWzEzkbwxyQ+sCNbMvU1rYSKWtaWsqk5U32Ryk5lzrzZBdXjqcU6/D2wh"
    "7xjRKHSsvNSB1syy1be+d7eWIFUiIxcy6dQMXHedzM+49RoV3VcRQFlZAZrBExRulp8NCN"
    "WfwQvcWG6ti1fNWqmG/CrrQDbBxsB4mbmJYsVbCpL4SEliU8GbDPayQPFGT7jJrFpn8st4"
    "Pu4C9rJA7EXqje6k/vhx0psOZ+ORezF2Nv6oFIokK1KE8Ty7CuN5ogzjD2iYnLvSh0Sa3D"
    "Glg/UKxerlhOrFIbbgX5ZkruTzq2semGNiLYT6ushovs4ezdeJ0fys/YCIe5OTsJRITCud"
    "F0hTdlBaHnzuVq6eSOui+HYS9SurqgFNrrT4kEjrML68KlLK4Sq7lMNVHGBPA+WfReKSIs"
    "FYJBgfDfwiwXhPCcbZXsD9ZCp61FNuwmKInyqStyiFGLJiJANBCgTyJ2AtqxDIFiuZudQM"
    "06KlMjX0AQTfyQQIEssDOJ4+aHRZY+8deKI9aNJz63QSYvcfWYGkOHhhC8FdpEx8smm+Yv"
    "LorWRzxaNxJQTbEDOxB+VW1xTmF+PenzUiJ/SuSgs/zwJVrFaGR/gXVBOqFdc/6Ly100IZ"
    "lRSAB7q2fbbJfdJW/tDV3CWfrZDSs99w61p/L2u6TaxP8PQG6GeCnzSLvNFJ9wDWRf9gG0"
    "eSq66VesJcABpiK+0raYJfk8t5bXetsGIfst5zg6ITPxXJBP2UnQr6yc0FzV6Fl25nJ9HO"
    "XA/CImKf+bh17Yx/aWngdQmOIy4r7OzSNAd1bEO17J70SWGh+OxN8alvYXaDAlMW5SBcMH"
    "tBRkGbrWtxD6zJUki+BTBX+JWshRjIwKEsgLs0kg/SacgwkUiuuiXkt6+v36OkieFuN/+H"
    "cOc30iR+IT++rDffk22yI5PAMrqj+yc+jr/STRMjbxdo0pvNvo2ndxJRXkafaYP4mQXqj0"
    "ezwWguhTZuTJxqhuufOph5HdJN78CSauxFITrjIofOuEit0EPx4F7ao3JCwSqtYHmrCRf6"
    "ISGhUAkP3tHALzx4rfbgTVyfwhSaMNV7F22QazX4/gnDb7vVepgT9Z7WMwM0mhgsMd0Hj/"
    "x9xpYFEfDu2GWb3dF4X+puM+2nf0PFOgGvK6b/AyJFLBYgozcWALyktN3rSrbAq2wCOtbU"
    "pNmxzw+uwAe6H8mjT4VEWscL1pW1nG2KrGjVyIwtbbYbI4F0k7XZznzaG44Ggy5wDxaI2B"
    "GD6WQ6nJGTwfECzea9+/suYC9lzIuzInUrzrLrVpwl6lY4EHPrABExoYGVDsbkLVi541qV"
    "BzTu6q+g4O1+w2tbROV2peC2lZYKMRdG6tZQmbj77YU3qEHU9xQqmG6s3KdTT4pGG7meq9"
    "Aabku/4u52ffbB2YqZqI0KpGqiARmDbRGFn1U+ZR5jdsokN0cquQ+tCAE0E+jYtH4mgvob"
    "oHqkqj1D06IXaCJbUoHd6SeJxLhGT1nZ6qvTlzwrdCDROmuh/kQg2yxBvIaEhOJZdm0mBt"
    "dyya31h6UE8VcX8cdQrYH3m9H7FC9a0LS+KMr+hQdho8i/GTTNjG24vUu5+pEZalQgTsAN"
    "hB9TvYOpKvgFov8I6x8mUVBo6j69usIW2MhEhZHNF5MRdBppg0xNhUxrobECBFkL0qI+aW"
    "EFu/64IlEIAR8U8A8iCEGoTk3shB2rToJYFcTqcazrB2JWRVjHYTug2ezrO+gAA/7ALyWe"
    "gKicMLHL4i+KQOy4CISiazCt4F+O+8yXaB28O0n1NGGJOj0hodY4cvYdmGfgHyVm7oiYmL"
    "iPMM8kQuGl8Ugxii+HTGIsGVfJh5lX8hEvnTwR08SKxvJEaGgWO2WTQWVo1luSIeKWFk6x"
    "Bj8PJznMjm1Cg3e7m7BM69idyyJL72X2ynuZWHjFbkK73Gb1sBVDmg33TvTItW1aEq0i+A"
    "wlD8SUGTxv29WsW4hNWPM3YY0wAgTfFJXy19l4lEEFeAIxlFVNscD/Al0zd6bQd/5raSOF"
    "aQ9PtqZbGjI/0M/7712ZUzld8KtbBzh7t6H4xkIUMmxazwa7C7tBfDstRbNSw+OyeyOQEN"
    "1Re3eIvaD3Ng1Z2NpIJlQMmELe5G1vFhNsQ72uHMR3somfA6EFN3wGVERMsDrCJXU0HcBB"
    "7IRdJ6FI5cpbP0Xjo4+sp7Kisvi26eGkwWIb8KQQYckterKpMMtpW67+qZNrml2INMGD8Q"
    "hWoMCak7stGLFDMwoN02n2QCjgDURpQz9Pewxk2gDyvhVHBz3+vZ/jcm3bSb7+tEVRX7fR"
    "WmJS79lewoOztm75Ah5HUVeXu3xHJV2yT+B7xsZbmhbpX8vVH5Vwq22KYzZawt/Z4AkgV7"
    "vDpubZeDF1Yy3rerauHZJrk9V+cf7x2u8A+iYP8tlj7+EhyYUc1sHZIP2hft9x+GtxIBwT"
    "EwFyWXZIKUbJwhtNqcgkzek9jnDaOAiF1NeJaf0bLWaatu77F/MXftpM8iqiFsnJI6Je/B"
    "NEBtZpdhvYkG/YBb0TcHsC+idgYV/CG2Vhf4Tyx4V9RdBe2J9Oz0/p8ekNPT79RNosISRN"
    "z0/Pr38GCL4C+jVMIBusfpZ5wiplUXoyLVfvUF+jgopz2Eo4DVoQborYk9nm5LaCXJZm6V"
    "xA+wItDHapf/EVumL9uqJrf/FGS0SkRMREPiNYImICQaia7qpu01o4KdpNXvBEqvwe4yj8"
    "M0cVSFFK+2SKTFVHJnO5kR/NlKcjnJEOoob+XxuaVkZRCP9arhL6Z7hVrezTd8cqYaPMgm"
    "vHB/WH4KSOgZNiAKZqcduT/z3ZJit0ndlw9Plh0AXO6wI9fnmYDyf0jHe0QPPpl4F033uY"
    "sQoB3nHcHiqiCNaf/k+fKB4122vf5E4pqWWfnRaiXmizbIBPU7IT/UmLE+edx++3qdAIZt"
    "+IS/UOiQi9u3a9+5B7GjZqXimyqWH2nobXKeWCdaLG8fLmMbHW8ea7mr1VbbnUFPLFU0Zz"
    "PlcSldwfW3KxW42yDqrkBeFXHarPXAxfRKh147f+/EFGgfOsh76AWA1rXw1NbBsK13APJF"
    "o31ndTBMSSLTujjM12YzOQ3iPavf58+HXAibkr1QXO6wJNB/PhlG4f6B6UMSxr8ebE3Mjc"
    "Qd9hqTY5Fw5bttcnz6IdwV22t21u/ZNYuF949DWqXq8DfFpyidcjOTklfhMREPjuyFcRq+"
    "DrG4XUjRxtI7HAifCEiOldzPLOM7yT+wnLyiqrcnAGxoFIC1Gu30A07fVaNrhYupCIsEqK"
    "WCWKAVXNkiyIrBXPJlMJuTYpxJX2m4rWjv3T1ghSkrPZEQ/AaaIC4xSMBY3UIBpJlH/ZW/"
    "kXL52Km8aICbZpUjkskxFOcKtIZoQz6o6sK4ryGbFhyE1pBLh7oV0VA/PCcWQtwTxF1asI"
    "Up/dZICsVo3NaOy5gZ/TK85zZxlNQrdqC1RcVGKA6g9NhTgbUi+1ezuwX70bHVcSfi6evD"
    "V9/PDhrJI+4fjiLRV9SFNJ8dsKGvbd0bDIXj/xEVmBhKBit1Kxogb1bolYRbOCrbALuxLC"
    "Qi0MX605pI8mv0pLA6eEYt8RiDIi+iJScbKFiFnaGn6gB0c4sHMAvuvNB6kAWin6zzb4HJ"
    "l3DZ5p2eob9+iLSgkAOUdfWOZdgyccJLsk7y1opDzV+XHLnsz+AD3bLZp1RCybUE6jdnJ2"
    "F3Pbi2GZMiwZOpIlv8CUHIZ8TAOp1tT3rg3WjaEpUFpygRqREYM1dYdYeS2tMw2g7bHFkR"
    "s02ezsjEdk6ht0gfO6QOP7e/eEc9Ap1gG7DC02IXyRyPKFXyHv3jxxUeENLe4N3aywhU3p"
    "ScfKi0QHNCf2qfKiigZHD9CwilRfdE7GVCDS5GmnJAlTw8SS42z2yqlVdTSHS7gdGdxFPc"
    "2hYVbBy+xsmmZmEBFcPlR2J3XglZRrEfRR09lFLI152DFex+L8S5CE9PdV9Dy3flxhQ4VG"
    "RZDG9B5tAmiXGT6Oyz3F1+z74rN9zL7fX7iW359rWdTY2GXs/tOblVqMLmd4+yJtYlL2vP"
    "+cuZLPr655xnUg0cKhXX+pJNU22OrNvXVLTFCM8dJjXJGd2lMS5wwel2vDFlF7mMmbUo/g"
    "nagsCVqFJ3F+a+UCzl2KStctOIpNinirFlTbrCBOFKTtWZBCJuRsXeC0lmCkeYEdDJzNme"
    "juATJwbtIFryu8Jm/NV3kDnii6JtDQCcAGuaIpK8CicEmDNf4BgQ5l1QQWTtuXoN6bb7eu"
    "vrs40H4kl74HVAU7I4yvRhpfJrQsvcQ+yVE5sQFeaR0KGpa21GieE3+OXkJW9EPpfvDnLr"
    "4uCIsJU6I0/JG1gqsH4pKiE0p3AnVaOVk+3L2QEBXdULobDPis0W/BSArejkgRFotC2Z6w"
    "cMnHISYoeqCS4R1fpWuIaPAtu75/xyObmwpn0Ic1lAzjOnUlrhPlFuMb1z8KQBwsljVg3N"
    "adguI4JzSMAkB70/ABYG7Y7F2ciePFOGSE1gBzP3q3doKctNsL4BxW7OoAOtgKbhq7cztB"
    "T1GMG1UgN5ePLkhElyWgNUQ5Yvrcn4AnbCMVWJhtaBsaqUB5I1oa+Cl8SiYt4V8bzXj7B9"
    "AsYELjBzRzuOj6P6cILe18uE9LR+tZ+KdZvJhgqg9tfOUUAs4snJXnaQ5kWhhVUXNWCnvy"
    "JPagQVNKW2ayU4HTZN91SvAR7uQwGYzuhqPPHT78PLEucA8WaDb/cvc7O+UdLVB/Orgbzm"
    "dSf/w4eRjMB10QP7NAg3/2HqXp4Otw8K0LQm8WaNKbzejuEM4r3S5iMp7Onf0inCPyCYPp"
    "fHg/pCf9wwW67w0f6CnnlbTqjfqDB3bKP6T3u/8yunPu5xyRX/GtN5nQU+5BfF0rFghSd6"
    "WYI0w1P5bM0yf4bPPHk4WlBNEn/KDH3Q++GszVA2Ep4fkpDX5gqXChHxET8AvH29H3RNJG"
    "5+qLVHHxYNTlhcNeWlxFDrJt6XUnMcoxvCoW8VYkCq0K11Axp0Xa414AcGfdrAHoiX+jli"
    "Ic0TCEU2gXEAun0JE6hRKlDFJ0FVH3QWw0UBInlhsjthnYfz2DeIhYnls2iCIr4JyVgii2"
    "7T7ahf3p9PR0Yd+oF59OwMK+vrg+X9iX8EmmWTve+48XUKWZPhuINzqkRxiRF6p/dsHGwB"
    "tskgZPb+z0GtLC7LQRWQ+WyxOgQkVTnesywtSPmvThHvB7FPHxBt5b6ssNvCfCn9tYf256"
    "bapi7jFPtsk+3Y7jSfI8So4/yXEmLdDjmG5+Tv+W8SrVXY3wCF2V0/FkPHN9cjy+SleuC7"
    "yjBeqPR/fD6SPzCHqHC3Q36NNikeSkd7RA34bzX+6mvW+jLvAPqW9yeCeNv8ypd9I5KtOn"
    "Z+cFOvXsPHvTg/N4txpQTjVvs8MlAokmP1glgyV2kpPvrWnSE1dcSkyshWjXX/DDx4zXQR"
    "sTFDxwaVreVdA4B3tUqn3FPnZQ28ZFjLu0TUROuJ8qjHNdQwTIJeba8iouJ3YXL7KGymts"
    "E6s4teJ73miPyonRXjrqQH6DXPti+QKtG9872XuMwSU9yeiFG2RfSiBdHGlZUejEkAR7Bm"
    "Udqnlwh0RbgHgOwPPBP9m8kL2v+/rNvfIwHn32msc3e4/Dr6kSti3O0PGYWMWo8YZN6XxB"
    "42QUMoYY4TTHae5kEZFrweDdg+IhYh1FTFFTOqHGmKIirmrHQSM81Rmo79SxOEQ/sKbAO2"
    "jJmu48NjG/YqzFSZ5bUXPaEmyCxlu9ivMVBK4gS65cE1GCE2A725isZiBy3HYnQDZZiibp"
    "YGhsDM2EgMC11Iw1VOmFddJXWPvdK5R2b8ocLxx+7Xf4zSaD/rD30AU3Zwv0eTAaTNmb8z"
    "LuoCKcYjalmGAULc1Km+6zNUpfoMmIN8n2tOS/qA1pSMG+94WxToq2EPX6UyEhXVh4gPYF"
    "2gjvVZEpg7TKBvgqMW3IquqFjBXFOCTSOit0N6QVwShlas4lqzyRFiC8b5KKl4cVDCzPYC"
    "7FvQrWtcqANsiqZnAN6UCiBXDvgSekWgOBb72REVfgQ1yudWjvZApxUNOsElC7QgLnwjir"
    "NP1FU1Im7C1YhwUF3oXxLqFQx+Vah/bu5mwDKtpGS61luwXviGTrEL8qAvhVNt5X6XCv8Z"
    "OWxjLl6X4xwRZAvQ/9L+FIy/b5JD0ZW51unHtTlXa5HcXeVLwOt0quIQfKFI+Qj3GR/DK/"
    "W7c7gsZeehbQTJaU5e4AhVSA3Cyun5mDZmNQbw5ptDTw/4MIyJbnqGFewqQTqNY7F0kBC1"
    "xIbm8ls8FWmIxyYmlqemYpUJEs1kjfET+pXjeXfthOiCpMhZjeHKI3wfMqZDrhAddr3zpo"
    "a86sMyD5hSaX+hkSqSVVokHg1p8ocYSZi71vveF8OPosTXq/Pw6cmZDHyRyX74L4mQWafb"
    "l9HM5ZeVT/cIF6k8l0/JWe9I5o3dNfB323jqpzlF4hNb68H8bhR5C2JKYvpGcLZC7GScE2"
    "Re7VVgA1Kyosp/KgJyDwTCtqakD647nzuKJybYJ2z6ktIYU/0QHZAelRqfccj27ANf2eKm"
    "dEf0zsfSP4b6hYeamE2/WU+D0anELbeRyPBr+zFvdjVv0idoKoIY/kdS7dDe/vB9MZUUYi"
    "72k5hd8H0+By5O0C0RsNHsjDf/sw6ILwuwUaz38ZTLuAvTRDYXF6jhYXK+OlTcq2gB7dA/"
    "efYIKKr7wJUbH4ll58DahA8l1LVFIOy4m83rL4iyLKB++OnISnYKZJdkuJjTbDNzuy7ijq"
    "iUnMzaKmcvNqKruTdw1IT5yc1mlww+Oa9IsiHV3uKuT0+Q7AitVCW5nQF6Fl6qjT294dpB"
    "Ph0pKs61hheFQE7ZbcreffrE2YcSWMhrzKyezNdHS9mIztGCeTR9sxb/7NGUsRWz9SgiqS"
    "K0x2dIVXYSG0vm2Prvi2ki2a6xrKbjXlNxPIT9i2WFAEuQEylzQR9nWlKSuwlt8A+Shgwh"
    "+ky3QngsL8AHpAwYbh8AE0VkIGCL4CA78mAy/29aEVknJFLMUhYymeDWxvSqQpxuV2RUYd"
    "MLCidgKQ5XXygOwLtDBFcSdh1cQ8saQltlNQzos7jYi1AuvDVHsqUelJ7A1s2k9rzSrjGY"
    "5LCj6uGh9XxK521KFqhk/RGOlj0sV3VR8nZiSmKO5JMzJbcY8ZsMUU9xkGa5toxrRUDVV4"
    "qXpMC9XQUGbakz8DA+pQpptZEIWaaMYGBC9wYyW18Up3Eip2g+eSPBX7gCVt3+/kHslDdx"
    "74EitsXFJ0Qg2dwFcwPi7XCvV816HQ3jLCPeBjgsLfXna4N6XU3LsEn6hW/IEmvowAvq6w"
    "BoJpDb5fquBPnTsdWScU9vr6Y6+AU10Uxy0GaqXiuLs2ael4zrBl3aG+xYh1H61iSb1PGL"
    "8QSD+AR2JWvgGNOXA22NQs7Qf8GfxL/iFrrLupsfEvevGV+o0QdpN2V7IJbGqV2hvwBlMM"
    "2119iLB5Gzzxn+TYvOYKQq5MR1+ghfr9blwdWlqhwMzh7TVvk3JTW2oWnbpKGEsRsV0B29"
    "a5I1yOeA3TJmuMiS2KMuKRPZkY7KRL9CMc0HkYjscPEXfd7TDuj/vyeDsg8webPUgjzcqi"
    "YAQReWAOLKwCcfZBXFR0Q+lueJJ1ahrxd0JMULBjpR+Eo6kM26IYDRc/if1cLgo+Lti+YK"
    "+bIhr6TbaCfpNV/FjKCUnajnj7ApN2urEFAw0aG9lIKxibN7fEJVuB9b4nmKy05jzgD5HO"
    "3CLIFainJQrkDnVPRABeAnBNhchKrUedh3lYSsBeAvYl+TIsgYGvfG9MrH0V6mpXWwya9m"
    "HKKSVycvmYsNgeKRn/zNFyMrTsHGTJRLwOi7ikIATKxwuw0Qv5yyLEBGshBN6J9ygnbMAf"
    "2cnOKBU8MAvf78geiKLe7vhsUCF1XCT4loh4T04mSew4S6kXj3tp1BRSvNRBZO7kL6eegD"
    "w9tJQ/abo88E0er5wRKsGkmRGnEplVt0SrRGb0YjErS02HQFtvsEHQ/wD+9YLwK/pXl6ZN"
    "0JQJltaMaVCI03Ilq+DJwPbzilzQDSirb+lhKjXdV0SmNFi3oDJZkSm0V9lxog/yzMhAph"
    "Xm+x7q7pkr+fzqmgflQKJ9/oX6Q/yzt67cXkN0/9tY8gPd6d32u4D8WaBhnx7SvwvU7992"
    "AfmzQLdjcpL8qV7qs+Y6/97iwh1PFBMUBn1pg95Hki/XKCbW5MejMfOQrKpp0VvZgSxe+/"
    "0N79Pdju3awhCZKsoBpd9eQBmHUodLS8J2CoOUHSEbEhGAli6QQO2o6rRRu/J9dlohYQqX"
    "0IBEzZussIU7KdZ6rMVJnrlueG2ljd94q70+XxG7WlYgkMEGGiZG/2ECJv5syJuVU8eAbX"
    "1sQBW8atYqaZqXu4WwwhutkOXkh2DbUDJs8AJ7NfnSTVbROtPB5+FsPv2d7qfkHC3QbNSb"
    "zH4Zz7vAOypjsZwVSyjJySc5/s2zSnRIvze6G9ISTGwzK+cwayusyUOv72yF5RylbY/VjK"
    "57gVxGjtu8yR1V0rg5K1Sy7yynZt9ZsmhfE3msVhmQYl+sQ+dfwfVGdyvtFQ9pC0s1eA+i"
    "xka0kQdKQ1CijkstrXBi9vySlGwD/rHA8CIz+WX2RH6ZLL7KrAruCJ+ImJhkSk8yJpI3Jr"
    "Hn+MPcooIi56qmICtnYCf7gn9rDv9GR/YgFA1UiUwBBQq0eCO2BmxnoVsd1xgvHLcWfbwb"
    "VajFRz+FUwv3TDabFh4KxcJeaFXQpYHXwFpBwDb/pvX2LczekyVf1RTrBJjYC1Uh/8xXaN"
    "ByKrSa/7NNfjVUwZcJtW3TI2Dq/4jtNNx3WqyYbmEovZCzVMZ7T/qdtP0efcos+QUiqtn/"
    "Ifi7RvJ3ykrWqbLGFUYTEWpdLsbFeQGV9eI8U2WllxKVwSOPTClmLnaPJlMSndn8y93vXc"
    "BeFqg3nw8eJ3RPe+egDNtWc2hHaNLiU2IjcsKMqJCpIadqrUX3TvakG/4Y9KbUQUBfFmja"
    "G92NH7vAeV2g8dfB9O7LoAvcgwX6hVyRhqMucA+a8KAcnTuh05v95jL6PEFqVIjMUPRlgb"
    "6Oh3f0rfO6QI/D2Yy+d14X6FtvOB+OPneBe7BA/fHjpDelbbyjBbp/6H3+TE+5B2Qm7PcH"
    "E+Z58I6a642QzTKltMJSYnosPT2qRAvnhT6QEcCX59A9g4UL+rCUILbKYr9H/2fT8G6h+7"
    "NRuWw7D+J/s9ISBbMLkHntWzRb1Bbz6YaHpUzBeZULQlKicAFH4YKlLj+nDN1fZ+NRRhKV"
    "JxDf7U1TLPC/QNfMnakbnf9a2sjZufTJ1nRLQ+YH+nn/zanu19EFFKB8Z3Lcb0whw6b1bL"
    "C7sBvEncmmttZ02UitS3OvYzmLloiIxfplSeWOb1bJgf5u/OX2YQAm00F/OBu63eB57p2L"
    "0VE/HfQe4kgr2EibsrPHfSBRaeAfD8w7GeFO0AOPHhJItE/Vq39vWhGOst9wFGtFBvsKU8"
    "cKx1wSlRLzSfn5RF3J5opnmPsC7RvdZ9dF7MbrbLPxWgRbHZwREaE+ewr1KZIEp8hI1eju"
    "1RVT4ZKZW8c1zxwkIa5vQFWzBsgy3jopkTvhyyd5wTsKayhBv+W2AJ5sWFICZL4TxcnAul"
    "cUx8IbTXHCXUT2WhPmUyqTFf1ikU5b8fB2gUCbVrXamDsoG6iE0zAi1iZg9+xA8SciboUt"
    "Lik6obwHkS4A3B0QlhLg16UwR1bmijrzIHyvI+uMompzfBooECTv6DvV4Z1792kptOEHvF"
    "nB8ZatvvV1rLx0UpTs0NVcHduk7STFb1io1ASNQmciAC/9ehEA/4AGkHUdqPCHpkDzZ0Cr"
    "gr4BWVHghowL8ARlywtid4LXqby1IqcM/JpekmI3H7VAC/So6bpmQjIAVPOECCiybULwus"
    "I6BO5p+nHOrV6xratAx6SFvaGh+hfg/9A7kgcCmhagu+FVrYfRHMpGGBjkg2STy9nhC4iY"
    "i043P+bCeWa5qF9fYo/hqLtyTe9ha9oD2xMN48DelTkhsKdrooGp64l/O4mYoOiB8mkiTL"
    "FMQT9/ExtfSoSC8exhA//k4ELd1qLEYhxGvIFlWNCImOCASs8Z1NDi3wI+EBLQl4beRpam"
    "c2MflmrNbLJn5B0fZ7nqW2FBgX85/F9lS1mVgD8qJ9Avqyb+aWtGCfhjggL/kkWhrNSyc8"
    "WThPdNygzvnBBxnhRhKtMF9O8CsZRumrPrHizQ5KH3O0sJdg/Imd4XljTsvC5Qv/c4mPak"
    "8f09rVrqHTupww+DuZc7zA7jHHYhCqhI3Yqz7LoVZ8m6FZYByfQk0SIz3I9WirDQrCo8YQ"
    "6aZXtBzG91oF+takXyLg0OQe7cD6ezuXQ76M27IDguPq197k26gPwJSmVLrNpF+F2Nk1/t"
    "oc8HqozUNNpvx6WRfMByn60tYB/HE1US85oLuhygskTT4D3IEoJfU2PI82hsT0Rw2BwcNo"
    "J/8bN/ISGhIpX0lWFTo99UcmNekh2Qk7+cJlwyi7lRXbHjHGZdNi2pNPOXJi1Gf7nRz7Cs"
    "Zh3EbtFgReZdmgaJKGOeaM3tKXycW8qXT+A7ii3ludP3KkXAstDjiRuy0UkJgo02OMmLg3"
    "UCbzbhtltDYXuASQFlhU2IgEYLNQM/guoD+LZiW52zQNQnSPAFrteAFXp2olrJJXkFZTU/"
    "EnannyRy445wCcvZ2e3oKn+WWMlGg29dQP4s0HAkTabjz2R+mXVB6E2T+fnjc3u15KmJ+9"
    "0l7kTShFyb+qC2SCrhVT+wV9coY1hG5do0sPc9ueD1hiq+JaJ6YpKCt60YgSxVU4eSd2my"
    "fX/sWpGDNb9SFJYTi4bggY+FBxZ1Hxow8EXdB1H3oWmdIeo+HBzaxtZ9+EZt5JkTktZJIb"
    "0j10/yOG9mbUtmqGkByluhRRBUsNGgAimVzHQvVgABvGrWilVccLxhPwMEWZ0GtuGhV0oh"
    "jdyu5Z5F9kBMLLhujOsfiQ0Q/SuC5W4kyy1UJ6E6vW/wRRmNXZfRKJU+IdIm6plZ+Pfywg"
    "L2qrAfXzZq67rgoBusiji0vaSoNKfU27t5xHJIJ1Gdf2fhfXsjRXrQ0NLpEPfKSR4RIgdt"
    "ai0xXyVg7r3wCBVjTrIZghI7KVXdQqlpz3Vsz6qrqwILGWmVvWsVvRbbbZo8VBwIu81biO"
    "5OLFDyiVaqNyR7h6qQyP73edz9GpUGbm37U1XKFai6mP39/wEjkcBD"
)
