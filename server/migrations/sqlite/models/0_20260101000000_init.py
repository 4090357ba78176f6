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
    "eJztfQtz4ri27l9RUXXrzK7K6UrIo9PMqVNFCEkzkwAX6O491Ux5O7YI3jES40enc8+Z/3"
    "4l+f3EMgaMo6ruYGwtA59kaelbr/9prbAKdfND11Y1q48s463VAf/TQvIKkoOUqyegJa/X"
    "wTV6wpKfdNZcpu0k6Dd8Mi1DVixyaSHrJiSnVGgqhra2NIzIWWTrOj2JFdJQQ8/BKRtpf9"
    "lQsvAztJbQIBe+/0lOa0iFP6FJ335vmfbTvyG5+5/0yvpFWmhQVyNfX1Pp12DnJettzc7d"
    "aM8DZN2xtvSznyQF6/YKBe3Xb9YSI19AQxY9+wwRNGQL0k+wDJv+GPpd3Z/u/T7newdNnC"
    "8cklHhQrZ1K/Tjn6TgXEuShqOZNO3PJKnFAZeCEYWafFWTAfBMv8J/fmq3z88/tk/Pr64v"
    "Lz5+vLw+vSZt2fdNXvr4t/NlArScWzHMBveD4Yx+IUz60+lreuJvJiNbsiPF+iVAX7aklc"
    "nXAb7I5j7wEM/rBO9E0AvBOGxYN4RgVyxsJGHvLWUjA3RPIAY6+SnHCPpK/inpED1bS/L2"
    "6iIHz6/dSe9zd/LL1cU/oqAO3SttdikGr6oa0EwZ1zkAByL7g7jV2gvAF5cFAL64zASYXk"
    "qMX/qN+AawKyFGcIER7K2bHAiHRBoI8aerAhB/usqEmF6KQoywBXnw9do3bnq4PD0tgC1p"
    "lQkuuxZFV9Weock1fgOJBg7f6yIQX2cjfJ0AeI1NLX0SzlPewlKl9DdXRX5/OnSAvLIkX4"
    "BnZPsCpQZ2HPEGjmu6OVy8hDYo9MSTrLy8yoYqJa7gNs5qm7y0aq/iZ2QkPzPg6C+k3z+8"
    "hf4M5egGNXHxZPP2eum127S7bo0QBAZ+7YBXsoWGgGykARsuACLV/ADubfKrTCA/k1OmBa"
    "xXDEwo69Ag55Dqn5eBYlv/iRcLYMma/qEV68ndfcpmDoBr4z9dybq+9da/yOpQh3nrvP3x"
    "yp+p6Ju8uWn62H142LyhP9CyULvV9z2sDLUDvblLw2/4KW1RoKdzl4N/uw12ybIKarWW1O"
    "oL+fE8c4HXvoFTwUWRqeAieyq4SOx+ZOM5hd6bwZ9ZpLXbvhHg5oA56/+TDdSVaf6lh0H8"
    "5bH7T4bv6s298jAa3nvNQ6D3HkY38b08VO01F1cSSFSy5TnsbBIZymftImOZtMoczOxaFG"
    "DDRpK8sKDBbYyJSwrlrbTyRr4TTEE/E3q//f4wP90t4O2zi48X1+dXFz7O/pk8eJNQ6lA2"
    "ueYLX6B5DMl5u8B8cd7OnC7opRR0JRtZms49XyRlK2EBD434QSYMFSPI3QEhIYF8aeShrP"
    "IjHwgJ5Msi7/wIjpndF2ic2axdyGzWzjGbtU/rRHH0oGFpC00hvdFKoTrCl0/yKA8l1nAj"
    "BT5bQqCpkKxJ1hvQTIBtg7yn32/1BA3GQNObPWPjDazkN8pco2cIXpeaDoGJV/AJq0wQIg"
    "PrOlTBLz0wt9tnn9qgd/6PJBu+jw9MoW2+t9bQMB2SlXw4NNaG5mg93qc5bnKC2qnHrJdN"
    "7dhr8p2gvJLSuiF7LoyJNW1rXL2m6z8XqSD3yfPKgB6QLyUjBSbp9ZB8nZmfVrcDunN00w"
    "E3c9TrgB75e0Zezshrm7y2yes5eT2PT2WFyLci3Fs29RbvkxeY0R0ZrCbcKfoHJIKKOCSd"
    "ZTsknSUcklTNXOsyF7ohkTqP79rQxppp2pDoSSlGuluCUsbaGRaKwUyWCGhpK/hBddWd49"
    "pE5OB72531Y+jBn2vNgCYnfFGpLfGr2ZTAhx9ZpSw7wyt582IWSNf5USfP5cPgtgNOydo1"
    "/TId94e3ffqWLGHfBrPPt5PutyF5e05WtO6w1394YFcv5uihO56y48s5mk26w+ldfzIZDO"
    "+l0ZcZOXs1R5P+19HvrMnHORrNPvcnRNv7VIMlMVDmUxXCPL08ISoI/NLchLO74u6CiJiA"
    "nwv+BHUR741kV9xhA2rP6Hf4lpjuYuC7xMPYv9GRdcPf3kjzzgaLkyG/+pv66AAkB+RXQ8"
    "bBtCb96Wwy6BGk06ebCtDtR27WUIQTs2wGytnEWyhsgJFEadyzK3j3+wTqcoY3XZJMG7L7"
    "NQj8uEccek4zq3KhxW6i9inbtoLHSNYXwgp6v29LuJqI056Ib/dhzKe/gye2EAkuoaD9Ri"
    "68/wMabz4RDUK3AUvZJP/VDmD+HiDEODN/bqyrACMITEvTdaDjZxNoKMl97+IDUrnumBmA"
    "8kCC3a6N4naSw27Xi+E7IP9UPcUXnhZ4B3lSVmxWqtqsxCarLXXqmKn0yDqkqFKdHI/cWv"
    "VOV3X2/W2aN2ECnzX6W1wkkmt7RtP8FT4Qkoy4lHD3f3erprAJ78cmHGjTRSEOJKrRUWoE"
    "b/UWMh3+gHoS3fzATF+oSRpJ+ejMkMVnDRVN1jUr1bU8J5dHTE44z2U5zx2ffbLGBl6apO"
    "dHigZ8g7EOZZQRWuULxbB7IlK7gsybcvcL2c1o9EDv7EdX3Qzi4VNfHm/6ZFPIhi1ppFkZ"
    "xqqD2wxrxvwJk+E7gV+YDN+VybBm08whLIbCBiZsYHW3gYWe6RSCLPrEZ3Ni0WlGsGCCBR"
    "Ms2I5YMPrKAbDXvoFWup1QCQusq1CVeGGOiTUv6mEnYCsGpEnzFLKg8IAdE2scuXt2XcT8"
    "fJ1tfr5OAK1Zb/wwh4WaN6KL2PizTfxJCz9GlsyXuDkk0jie97JYauGczMKJvLcEoJTxO6"
    "X5KtUMusYTaUJ2kX0nfxKc8E45YY7g/1R3leockY9QESzmgpzhqLEtctlOI0c5oeSDiA11"
    "a6f3Eb1Hk0YZFyETnlEVbKMUFcEDc4TgDJM/RWguj3DpBjdtyPDjZLBczj+FvQqsAdnMVW"
    "B6EKyVYK0EayVYq6PbGHkZjaQsD7m8LVKKcCNA3/duyceR/V6esZ6UbByhVX0RnBV+0nRO"
    "NiCQEXRAsQEu9qjvbo96tChu7zrQc+7SVJAQtjRl20dyyG7SVIgO4YRylEAZcAENiBQorZ"
    "fYwlvCNfHuNqY3aypmJpLXJvmBW4I1dW/TWJjIztpSlttOVN9kcpOpc68mQXV46nFGvw9s"
    "IO8Y0Sh0rLxUgdbUstW3nne3hiBVIiIXMunUCFx3ncyPuPUaFa2rCKCsLAGN4AkSN8vPBo"
    "Tqr+AFri0318WrZi1VQ36VdSCbYG1gvMgsorjlLQVJfKQksangdQZ7WSB5oydcZ1atNf48"
    "mo06gL3MEXuRusNbqTd6HHcng+lo6F6MnY0/KoU8yYokYWxnZ2FsJ9Iw/oCGyVmVPiRS54"
    "4p7axXyFcvx1UvDrEFf1qSuZTbl1c8MMfEGgj1VZHRfJU9mq8So/lZ+wERd5GTsJQITCsd"
    "F0hDdlBaHHxuKVdPpHFefDvx+pVV1YAmV1h8SKRxGF9cFknlcJmdyuEyDrCngfLPInFJEW"
    "AsAoyPBn4RYLynAONsK+B+IhU96ik3YDHETxWJW5RCDFkxkoEgBQL5E7CSVQhki6XMXGiG"
    "adFUmRr6AILvZAIEyc4DOJY+aHRYY+8deKI9aNJzq3QSYvcfuQVJcfDEFoK7SJn4ZNN8xe"
    "TRW8rmkkfjSgg2wWdiD8qtrinMLsZdnzUiJ/SurRZ+ngWqWK4Mj/AvqCZsl1z/oPPWThNl"
    "bKUAPNC17d4m90lb+UNXc5d8tkJKz37DjWv9nazpNtl9gqc3QD8T/KJZ5I1OugewLvoHKx"
    "xJrrq71BNmAtAQW2lfSRP8mlzOK7vrFiv2IfM918g78VORSNBP2aGgn9xY0OxVeOF2dhLt"
    "zPUgLCLqzMd31874lxYGXpXgOOKyYp9dmuaghm2olq1JnxQWis/eFJ/qFmbXKTBlUQ7cBb"
    "MXZBS02bgWd8GKLIXkWwBziV/JWoiBDBzKArhLI/kgnboME4nkqltCfvP6+j1Kmhhuufk/"
    "hTm/llviF/Ljy1rzPdk6GzIJLMNbWj/xcfSVFk2MvJ2jcXc6/Taa3EpEeRne0wbxM3PUGw"
    "2n/eFMChVuTJyqh+mfGph5DdJ178CSaux5ITrjPIfOOE/N0EPx4F7ao3JCwSqtYHmrCRf6"
    "ISGhUAkL3tHALyx4jbbgTaCCaRW6Hs0plrJbiFzP3TMYbks/PdnmrcODU7cOYDI6wCvR5C"
    "FT9y2CDksTxeg1dsokN0cquQ8NnwOaCXRsWr8SQf0NUJJO1Z6hadEL1Os3ucnY6ScJL+Ia"
    "z1952w6nL3l01UCicZRr9V6TtllCSw0JCT2prJ5EFtzFgltNCksJLakqLYmhWoGSNKX3KR"
    "7hVbe+KKoqhQdhrTSlKTTNjJqF3qVc/cgMNSpAqrpeQyOqdzBVBb9A9B9h/cMkCgqNc6JX"
    "l9gCa5moMLL5YoIF1VxIG2RqKmRaCyVWCbIWpBHQaRzsrj+uCGW7pAmb2TLqHNFRIBhboT"
    "rVsRN2rDoFj0IZSjyQrjOn2ppNuoNhv98B7sEc9Yez/mQ8GUzJyeB4jqaz7t1dB7CXMiT3"
    "WZHsaWfZ2dPOEtnTghmKaxKKiAkdq3xMkODAD9sBXqFG3g6IyokO2MII8QO/lHgConJii1"
    "0WfxExt+OIOUXXYFp2lJyoT1+icfDuxC/ehCWCmkNCjfGB3LcV08A/SszcETExcR+hU16E"
    "wkvjkWIUXw6ZxFgyrvi4qZcfBy8cpzrTxIrGnOoANpxTNhlUhma9JRkibmlhFKvx83CSw+"
    "zYJjR4c4OHZRrH7lwUWXovslfei8TCK1Kv77Im1WHDK+sN9070yJVtWpJTWFnyQEyZwfNq"
    "VGXdQlSsyq9YFWEECL4pKuVv09EwgwrwBGIoq5pigf8FumbuTKFv/dfCRgrTHp5sTbc0ZH"
    "6gn/ffu9pO5XTBb27StOzU7PEs7BQybFrPBrsLu0G89oCiWRpfbwQSojsq7w5ROG9v05CF"
    "rbVkQsWAKeRNXi2ImGATkhvkIL6TiicOhBZc822gImKC1REmqaPpAA5iJ2w6CXkqb50nP+"
    "offWQ9leWVxZfTnJMGi2UrTyHCkvnMs6kwy2lbLlmU45ifnbUpwYPxCG5BgdUn0EUwYodm"
    "FGqm0+yBUMBriNKGfp72GMg0AeR9K44OevyF8uJyTSu7WX2VPJGMrNZaYlLv2RzvyJmIrH"
    "y041EkIeOOddxKl+wR+J6x8ZamRfrXcvVHJdxK1Jt+f9odNjVvjxdTN1ayrmfr2iG5Ju3a"
    "z9sfr/wOoG/yIJ8+dh8eklzIYQ2cNdIfqrcdh78WB8IxMeEgl7UPKcUoWXitKVsySTN6jy"
    "OcNg5CIfV0srX+nWZ+Slv3/Yv5Cz9tJnnpo4rE5BFRz//JL0sK1uQbdkD3BNycgN4JmNsX"
    "8FqZ2x+h/HFuXxK05/an0/YpPT69psenn0ibBYSkafu0ffUrQPAV0K9hAtlgVc3ME4CwBS"
    "g9mRard6ivsYWK4+WEKOzK67Zv3IJwXWQ/mb2d3JTV1NIsnQtoX6CBzi7VL75CV6xeV3T3"
    "X7zeEhEp4TGRzwiW8JhAEKqmu6qzovUp2k2e80Sq/B79KPwzR+VIUUr7ZIrMtoZMZnIjP5"
    "opT0c4Ix1EDf2/NjStjKQQ/rVcJfSvcKtK2afvzq6EjTILrhwb1J+CkzoGTooBmKrFbQ7+"
    "92TrrNC1poPh/UO/A5zXOXr88jAbjOkZ72iOZpMvfemu+zBlGQK84/h+qIgiWH34P32ieN"
    "Rsr32dO6Wkln12Woh6oc2yAT5NiU70Jy1OnHfuv9+kRCOYfSMu1TskIvTuyvXuQxaAqdW8"
    "UqQCTHYBmKv4QIc/1zpR43h585hY43jzXc3eqrZYaAr54imjOZ8riUrujy05361GWQVV8o"
    "Lwqw7VZy6GLyLUuPFbffwgo8B51kNfQKyGla+GJrYNhWu4BxKNG+u7SQJiyZadkcZm82Yz"
    "kN4j2t3ebPC1z4m5K9UBzuscTfqzwYTWWnEPymwsK7HmxMzI3E7fYakmGRcOm7bXJ8+iHc"
    "GdtrdpZv2TmLtfePTVKl+vA3xacInXIzkxJX4T4RD47shX4avg6xuF1I0cbSOxwAn3hMjW"
    "u9jOO2/jnSy+JivLrMzBGRgHIg1EufoNommvVrLBxdKFRMSupMiuRDGgqlmSBZG15CnRnJ"
    "BrkkJcWalmA/5lawQpySl2xANwmqjAOAVjQSPViEYS6V/2lv7FC6fipjFigk2aVA7LZIQD"
    "3LYkM8IRdUfWFUX5jNgw5KY0Atw9164tHfPCfmQNwTxF1dsSpB67SR9ZjRqbUd9zAz+nZ5"
    "znjjIah27VFKi4qMQA1R+aCnE2pF5o92Zgv3o3Oq4g/Fw8eXP6+O7DWSl9wv7FGzL6kKaS"
    "4rcVNOy7o2GRvXriI7ICCUHFbqRiRQ7q3RKximYFpbALmxLCQg10X63YpY8Gv0oLA6e4Yt"
    "8SiDI8+iJScbKFiFnaCn6gB0c4sHMAvu3O+qkAWin6zyb4HJl3DZ5p2eob9+iLSgkAOUdf"
    "WOZdgycMJLsk7y1opDzV+X7Lnsz+AD3bLZpVeCybUE6jdnKqi7ntxbBMGZYMHcmSX2BKDE"
    "M+poFUY/J7Vwbr2tAUKC24QI3IiMGaWiFWXkmrzA3QZt/iyA3qvO1sjYZk6ut3gPM6R6O7"
    "O/eEc9Aq1gG7dC02IXyRyPKFXyFvbZ64qLCGFreGrpfYwqb0pGPlRaIDmhP7VHmRRYOjB6"
    "hbRaotOidiKhCp87RTkoSpYGLJMTZ76dS2NTSHU7gdGdxFLc2hYbaFldkpmmZmEBFcNlR2"
    "J7XvpZRrEPTRrbOLWBrzsGO8jsX4lyAJ6e/b0vLc+HGFDRUaW4I0ovdoEkC7jPBxTO4ptm"
    "bfFp9tY/bt/sK0/P5MyyLHxi5995/erNRkdDnD2xdpEpOy5/pz5lJuX17xjOtAooFDu/pU"
    "SaptsNWbu3RLTFCM8dJjXJGd3FMS5wwel2tCiag9zOR1yUfwTlSWBK3CEzi/MXMBZ5Wi0n"
    "kLjqJIEW/Wgu2KFcSJgrSaBSlkQk7pAqe1BCPNC1QwcIoz0eoBMnBu0gGvS7wib81XeQ2e"
    "KLom0NAJwAa5oilLwLxwSYMV/gGBDmXVBBZOq0tQ7c03766+uzjQfiSXvgdUBTsjNl+13H"
    "yZ0LL0EnWSo3KiAF5pHQoalrbQaJwTf4xeQlb0Q+l+8Ocuvi4Ii4mtRGn4I2sFVw/EJUUn"
    "lO4EarRyony4eyEhKrqhdDcY8Fmj34KRFLwdkSIsFoWyPWHhko9DTFD0wFYb7/gqXYFHg7"
    "+z6/l3PLK5qXAEfVhDydhcp67EVaLcYHzj+kcBiIPFsgKMm1opKI5zQsMoALQ3DR8A5prN"
    "3sWZOF6MQ5vQCmDuRe/WTJCT+/YCOIcVuyqADkrBTWJ3biboKYpxrRLk5vLRBYnosgS0hi"
    "hHTJ/7E/CEbaQCC7OCtqGRCpQ3oqWBX8KnZNIS/lxrxts/gGYBExo/oJnDRVf/OUVoaefD"
    "fVo6ms/CP838xQRTfejNV04i4MzEWXmW5kCmgV4VFUelsCdPYg8aNKW0ZSY7FDhN9l2HBB"
    "9hJYdxf3g7GN63+PDzxDrAPZij6ezL7R/slHc0R71J/3Ywm0q90eP4oT/rd0D8zBz1/9l9"
    "lCb9r4P+tw4IvZmjcXc6pdUhnFdaLmI8msycehHOEfmE/mQ2uBvQk/7hHN11Bw/0lPNKWn"
    "WHvf4DO+Uf0vvdfRneOvdzjsiv+NYdj+kp9yC+rhVzBKk6U8wRhpofS+TpE3y2+f3JwlKC"
    "6BN20OPuB18N5uqBsJSw/JQGP9ipcKEfERPwC8Pb0fdEco/O1Rep4uLBqMoKh72wuC05yK"
    "aF153EKMfwqljEWpFItCpMQ8WMFmmPewHAnXWzAqDH/o0ainBEwxBGoV1ALIxCR2oUSqQy"
    "SNFVRN4HUWigJE4sNkaUGdh/PoO4i1ieWTbwIitgnJUCL7bNNtq5/en09HRuX6vnn07A3L"
    "46v2rP7Qv4JNOoHe/9x3Oo0kifNcRrHdIjjMgL1T87YG3gNTZJg6c3dnoFaWJ22oisB4vF"
    "CVChoqnOdRlhakdN2nAP+D2K2HgD6y215QbWE2HPra09Nz03VTHzmCdbZ5tuy7EkeRYlx5"
    "7kGJPm6HFEi5/Tv2WsSlVnIzxCU+VkNB5NXZscj63SlesA72iOeqPh3WDyyCyC3uEc3fZ7"
    "NFkkOekdzdG3wezz7aT7bdgB/iG1TQ5updGXGbVOOkdl+vSsXaBTz9rZRQ/a8W41oJy6vc"
    "12lwgk6vxglXSW2ElMvremSU9cfikxsQaiXX3CDx8zXgNtTFDwwKVpeVdB4xzsUanmJfvY"
    "QW4bFzHu1DYROWF+2mKc6xoiQC4wV8mruJyoLl5kDZVX2Ca74tSM73mjPSonRntprwP5DX"
    "LVxfIFGje+d1J7jMElPcnohRtkX0ogXRxpWVHoxJAEewplHap5cIdEG4B4DsCz/j/ZvJBd"
    "13315l55GA3vvebxYu9x+DVVwrbF6ToeE9vSa7xmUzqf0zgZhYwhRjjNcJo7WUTkGjB496"
    "B4CF9H4VNUl06o0KeoiKnaMdAIS3UG6js1LA7QD6wp8BZasqY7j03MrhhrcZJnVtSctgSb"
    "oPFGq+JsCYEryIIrV0SU4ARYZRuT5QxEjtnuBMgmC9EkHQyNtaGZEBC4Fpqxgiq9sEraCi"
    "u/+xap3esyxwuDX/MNftNxvzfoPnTA9dkc3feH/Ql70y5jDirCKWZTiglG0dKstOk+W6P0"
    "BeqMeJ32npb8k+4hDSmoe18Y66RoA1GvPhQS0oWFB2hfoInwXhaZMkirbIAvE9OGrKqey1"
    "hRjEMijduF7oa0IhilTM25ZJUn0gCE901S8fKwgoHlGcyluFfBum4zoA2yqhlcQzqQaADc"
    "e+AJqdZA4FutZcTl+BCXaxzaO5lCHNQ0qwTUrpDAuTDOKg1/0ZSUCXsD1mFBgXdhvEso1H"
    "G5xqG9uznbgIq21lJz2W7AOyLZOMQviwB+mY33ZTrcK/ykpbFMebpfTLABUO9D/0sY0rJt"
    "PklLxkajG2dtqtImt6OoTcVrcNvKNORAmWIR8jEuEl/md+tmQ9DIC88CmsmCstwKUEgFyI"
    "3i+pUZaNYGteaQRgsD/z+IgGx5hhpmJUwagSq9c5EQsMCE5PZWMhpsickoJztNTc9MBSqC"
    "xWppO+In1avm0g/bCVGFqRDTm0P0JnhehUwnPOB67RsHbcWRdQYkv9DkUj9DIpWEStQI3O"
    "oDJY4wcrH7rTuYDYb30rj7x2PfmQl5jMxx+Q6In5mj6Zebx8GMpUf1D+eoOx5PRl/pSe+I"
    "5j39rd9z86g6R+kZUuPL+2EMfgRpS2L6Qnq0QOZinBRskudeZQlQs7zCcjIPegICz7Skpg"
    "akP547jisq1yRo9xzaElL4Ex2Q7ZAelXrP/ugGXNHvqXJ69MfE3jeC/4aKlRdKuFlPid+j"
    "xiG0rcfRsP8Ha3E3YtkvYieIGvJIXmfS7eDurj+ZEmUk8p6mU/ijPwkuR97OEb1R/4E8/D"
    "cP/Q4Iv5uj0exzf9IB7KUeCovTczS5WBkrbVK2AfToHrj/BBNUfOVNiIrFt/Tia0AFku9a"
    "IpNyWE7E9ZbFXyRRPnh35AQ8BTNNsltKFNoM3+zIuqOoJSYxN4ucyvXLqexO3hUgPXZiWi"
    "fBDY9r0i+KdHS52yKmzzcAbpkttJEBfRFapoo8vc2tIJ1wl5ZkXccKw2NL0G7I3br+zZqE"
    "GVfAaMiqnIzeTEfX88nYjHEyeLQZ8+bfnL4UsfUjxakiucJke1d4GRZC69tm74pvS9misa"
    "6h6FZTfjOB/IRtizlFkBsgc0EDYV+XmrIEK/kNkI8CJvxBukx3PCjMD6ALFGwYDh9AfSVk"
    "gOArMPBr0vFiXx+6RVCu8KU4pC/Fs4HtdYkwxbjcrsioAzpWVE4AsrhOHpB9gQaGKO7ErZ"
    "psTyxpge0UlPP8TiNijcD6MNmeSmR6ErWBTftppVllLMNxScHHbcfHFdlXO+rQdhufoj7S"
    "x6SL7yo/TmyTmKK4J7eR2Yp7bANbTHGfYrCyiWZMU9VQhZeqxzRRDXVlpj35KzCgDmVazI"
    "Io1EQzNiB4gWsrqY1vdSehYtd4LslTsQ+Y0vb9Tu6ROHTngS+xwsYlRSdU0Al8CePjco1Q"
    "z3ftCu0tI9wDPiYo7O1lh3tdUs29S/CJasXvaOLLCOCrcmsgmFZg+6UK/sS505F1QmGrrz"
    "/2ChjVRXLcYqBulRx311taOp4z9rLuUN+wiXUfrWJBvU8YvxBIP4BHsq18Axoz4KyxqVna"
    "D/gr+Jf8Q9ZYd9PNxr/oxVdqN0LYDdpdyiaw6a7UXoM3mLKx3dWHiD1vjSf+k5w9r7mEkC"
    "vS0RdooH6/G1OHlpYoMHN4e82bpNxUFppFp64Sm6WI2K6AbercEU5HvIJpkzXGZC+KMvyR"
    "PZkY7KRL9CMc0HkYjkYPEXPdzSBuj/vyeNMn8webPUgjzcqiYAQReWAOLKwCcfZBXFR0Q+"
    "lueJJ1ujXi74SYoGDHSj8IR5MZtkE+Gi5+Evu5XBR8XLB5zl7XRTT062wF/Tor+bGU45K0"
    "GfHmOSbttLAFAw0aa9lISxibN7fEJRuB9b4nmKyw5jzgDxHO3CDIFainBQrkDnVPRABeAn"
    "BNhchKzUedh3lYSsBeAvYF+TIsgIEvfW9MrHkZ6ipXWwwa9mHKKSlycvmYsNgeKRn/zNFy"
    "MjTtHGTBRLwGi7ikIATK+wuw0Qv50yLEBCshBN6J9SjHbcAf2cnOKOU8MA3f78geiKLW7v"
    "hssEXouAjwLeHxnpxMkthxplIv7vdSqymkeKqDyNzJn049AXm6ayl/0HR54Os8Xjk9VIJJ"
    "M8NPJTKrbvBWiczoxXxWFpoOgbZaY4Og/wH86wXhV/SvDg2boCETLKwZU6cQp+VSVsGTge"
    "3nJbmgG1BW39LdVCq6r/BMqbFuQWWyPFNor7LjRB/kbSMDmUZs3/eQd89cyu3LKx6UA4nm"
    "2Reqd/HPLl25OYfo/stY8gPd6t70OoD8maNBjx7Sv3PU6910APkzRzcjcpL82T7VZ8V5/r"
    "3FhdufKCYoNvSlN/Q+knyxRjGxOj8etZmHZFVN897KdmTx2u9veJ/udmxX5obIVFEOKP32"
    "Aso4lDpcWBK2UxikbA/ZkIgAtHSCBLqP2p42ala8z04zJEzgAhqQqHnjJbZwK2W3Hmtxkr"
    "ddN7y20tpvvHG/PluSfbWsQCCDNTRMjP7DBEz82ZDXSyePASt9bEAVvGrWMrk1L3cLsQuv"
    "tUKWEx+CbUPJ2IMXqNXkS9dZRWtN+veD6WzyB62n5BzN0XTYHU8/j2Yd4B2V2bGcFQsoyY"
    "knOf7iWSU6pNcd3g5oCiZWzMo5zCqFNX7o9pxSWM5RWnmsenTdC+Ta5LjN69xRJTc3Z4VS"
    "9p3l5Ow7SybtqyOP1agNpKiLdej4K7ha626mveIubWGpGtcgqq1HG3mgNAQlarjU0hInZs"
    "8vSckm4B9zDC8yk19kT+QXyeSrbFfB7eETEROTTOlJxkTy2iT7OX43t6igiLmqyMnKGdjJ"
    "vuAvzeHf6MgehKKOKpEpoECCFm/EVoDtNHSr4xrjhf3Woo93rRK1+OincGrhnslm08JDoZ"
    "jbC80KujDwClhLCFjxb5pv38LsPVnyVU2xToCJPVcV8s98hQZNp0Kz+T/b5FdDFXwZ071t"
    "ugdM9R+xmYb7TpMV0xKG0gs5S2W896TfSdvv0afMkl8gopr9n4K/qyV/pyxlnSprXG40Ea"
    "HGxWKctwuorOftTJWVXkpkBo88MqWYudg96kxJtKazL7d/dAB7maPubNZ/HNOa9s5BGbat"
    "YteO0KTFp8RG5MQ2YotIDTlVay1aO9mTrvlj0J1QAwF9maNJd3g7euwA53WORl/7k9sv/Q"
    "5wD+boM7kiDYYd4B7U4UE5OnNCqzv93WX0eZzUqBCZoejLHH0dDW7pW+d1jh4H0yl977zO"
    "0bfuYDYY3neAezBHvdHjuDuhbbyjObp76N7f01PuAZkJe73+mFkevKP6WiNks0wqrbCUmB"
    "5LT48q0cJ5oQ9kBPDlOXRvw8IFfVhKEFtlsd+j/bNueDfQ/FmrWLadO/G/WWmBgtkJyLz2"
    "DZotKvP5dN3DUqbgvMwFISmRuIAjccFCl59Thu5v09EwI4jKE4hXe9MUC/wv0DVzZ+pG67"
    "8WNnIqlz7Zmm5pyPxAP++/OdX9KrqAApRvTI7bjSlk2LSeDXYXdoO4MdnUVpouG6l5ae50"
    "LGfREhGxWL8sqNzxzSo50N+Ovtw89MF40u8NpgO3GzzLvXMxOuon/e5DHGkFG2lTdva4Dy"
    "S2GvjHA/NORrjj9MCjhwQSzVP1qq9NK9xR9uuOYi3JYF9ialjhmEuiUmI+KT+fqEvZXPIM"
    "c1+geaP77KrIvvEqe9t4JZytDs6ICFefPbn6FAmCU2SkarR69ZahcMnIreOaZw4SENczoK"
    "pZfWQZb60Uz53w5ZM85x2FNZSg33KTA082LCkOMt+J4mRg3UuKY+G1pjjuLiJ6rQ7zKZXJ"
    "8n6xSKcteXi7QKBJq1plzB2UDVTCaBgRaxKwezag+BMRt8IWlxSdUN6CSBcA7g4ISwnwq1"
    "KYIyvzljpzP3yvI+uMompzfBoo4CTv6Dvbwzvz7tNQaMMPeL2c4y1bfevpWHlppSjZoau5"
    "OrZJ20mK37BQqgnqhc5EAF74+SIA/gENIOs6UOEPTYHmr4BmBX0DsqLANRkX4AnKlufE7j"
    "ivU3lrSU4Z+DU9JcVuPmqO5uhR03XNhGQAqOYJEVBk24TgdYl1CNzT9OOcW71iW1eBjkkL"
    "e01d9c/B/6F3JA8ENC1Aq+Ftmw+jPpSN2GCQD5JNLmOHLyB8LlqdfJ8L55nlon59iT26o+"
    "7KNL2H0rQH3k/UjAN7V9sJgT1dEw1MTU/85SRigqIHyoeJMMUyBf38Ija+lHAF46lhA//i"
    "4ELd1iLFYhxGvIZlWNCImOCASs8ZdKPFXwI+EBLQl4beRpamc2MflmrMbLJn5B0bZ7nsW2"
    "FBgX85/F9lS1mWgD8qJ9Avqyb+ZWtGCfhjggL/kkmhrNS0c8WDhPdNygxuHRdxnhBhKtMB"
    "9O8csZBuGrPrHszR+KH7BwsJdg/Ime4XFjTsvM5Rr/vYn3Sl0d0dzVrqHTuhww/9mRc7zA"
    "7jHHYhCqhI3oqz7LwVZ8m8FZYByfQk0SQz3I9WirDQrLZ4whw0y/aCmN+qQH+7rBXJu9TY"
    "Bbl1N5hMZ9JNvzvrgOC4+LR23x13APkTpMqWWLaL8LsKJ7/KXZ8PlBmpbrTfjlMj+YDlPl"
    "sbwD6OJ6ok5hUndDlAZom6wXuQJQS/pvqQ59HYnojgsDk4bAR/8rN/ISGhIpW0lWFTo99U"
    "cn1ekh2QE7+cJlwyirlWXbHjGGZdNi2pNPOXJi1Gf7nRz7DcbncQu0WNFZl3uTVIeBnzeG"
    "tuDuHjLClfPoDvKErKc4fvbeUBy1yPx67LRivFCTba4CTPD9ZxvFmH2250he0CJgWUJTYh"
    "AhpN1Ax8D6oP4NuSlTpnjqhPkOALXKsBS/TseLWSS/ISymq+J+xOP0nExh3hEpZT2e3oMn"
    "+WWMmG/W8dQP7M0WAojSejezK/TDsg9KbO/Pzxmb0a8tTE7e4SdyBpQq5JfVCZJ5Wwqh/Y"
    "qmuU2VhG5Zo0sPc9ueDVmiq+Jbx6YpKCt93SA1naTh1K3qXO+/tj14ocrPmVorCcWDQED3"
    "wsPLDI+1CDgS/yPoi8D3XrDJH34eDQ1jbvwze6R546LmmtFNI7cv0kj/Nmu23JDDUtQHkr"
    "NAmCCtYaVCClkpnuxRIggFfNWrKMC4417FeAIMvTwAoeeqkU0sjtSu5ZpAZiYsF1fVz/TB"
    "RA9K8IlruWLLdQnYTq9L7BF2k0dp1Go1T4hAibqGZm4a/lhQXs28J+fNGojeuCgxZYFX5o"
    "ewlRqU+qt3fziOWQTiI7/87c+/ZGinShoaXTIe6VkzwiRA7aVJpifhuHuffCI2zpc5LNEJ"
    "SopLRtCaW6PdexmlWXlwUWMtIqu2oVvRarNk0eKg6E3eYNRHcnO1DyiVaqNSS7QlVIZP91"
    "Hne/RqWBW1l9qq1iBbZdzP7+/ymTTc4="
)
