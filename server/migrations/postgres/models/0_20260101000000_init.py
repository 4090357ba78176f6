from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
);
COMMENT ON TABLE "audit_head" IS 'One row: where the chain ends. Guards against two sealers and against a cut-off tail.';
CREATE TABLE "job" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "upstream_seq" BIGINT,
    "name" VARCHAR(200) NOT NULL,
    "folded_name" VARCHAR(200) NOT NULL,
    "credit_code" VARCHAR(18) NOT NULL UNIQUE,
    "city_code" VARCHAR(6) NOT NULL,
    "contact" VARCHAR(50) NOT NULL,
    "phone" TEXT,
    "active" BOOL NOT NULL
);
CREATE INDEX "idx_enterprise_folded__9246af" ON "enterprise" ("folded_name");
CREATE INDEX "idx_enterprise_city_co_76d673" ON "enterprise" ("city_code");
CREATE TABLE "import_upload" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "filename" VARCHAR(200) NOT NULL,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "uploaded_by" VARCHAR(64) NOT NULL,
    "uploaded_ms" BIGINT NOT NULL,
    "claimed_ms" BIGINT,
    "imported_ms" BIGINT,
    "made" BIGINT,
    "deleted_ms" BIGINT
);
CREATE INDEX "idx_import_uplo_uploade_bf1ea8" ON "import_upload" ("uploaded_ms");
COMMENT ON TABLE "import_upload" IS 'A file that somebody has uploaded to be imported and not imported yet. It is deleted when it is imported, or an';
CREATE TABLE "person" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "upstream_seq" BIGINT,
    "name" VARCHAR(50) NOT NULL,
    "identity_number" TEXT NOT NULL,
    "identity_index" VARCHAR(80) NOT NULL UNIQUE,
    "mobile" TEXT,
    "photo_sha256" VARCHAR(64)
);
CREATE TABLE "certificate" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "upstream_seq" BIGINT,
    "category" VARCHAR(4) NOT NULL,
    "key" VARCHAR(16) NOT NULL,
    "display" VARCHAR(40) NOT NULL,
    "issued_on" DATE,
    "expires_on" DATE NOT NULL,
    "status" VARCHAR(4) NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_person__05547f" UNIQUE ("person_id", "enterprise_id", "category")
);
CREATE INDEX "idx_certificate_key_2b9613" ON "certificate" ("key");
CREATE INDEX "idx_certificate_expires_44747c" ON "certificate" ("expires_on");
COMMENT ON COLUMN "certificate"."category" IS 'A: A\nB: B\nC: C\nC1: C1\nC2: C2\nC3: C3';
COMMENT ON COLUMN "certificate"."status" IS 'VALID: 01\nSUSPENDED: 02\nWITHDRAWN: 03\nCANCELLED: 04\nLAPSED: 05\nTRANSFERRING_OUT: 06\nREVOKED: 07\nOTHER: 99';
COMMENT ON TABLE "certificate" IS 'The identity is our id: number and category may change while somebody is enrolled (C → C3).';
CREATE TABLE "certificate_number" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(16) NOT NULL,
    "certificate_id" BIGINT NOT NULL REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_certifi_f553c8" UNIQUE ("certificate_id", "key")
);
COMMENT ON TABLE "certificate_number" IS 'Every number a certificate has had: after C → C3 the old one still logs in.';
CREATE TABLE "constructor_registration" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "upstream_seq" BIGINT,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "level" SMALLINT NOT NULL,
    "specialities" VARCHAR(200) NOT NULL,
    "expires_on" DATE NOT NULL,
    "active" BOOL NOT NULL,
    "enterprise_id" BIGINT REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_constructor_registration_level" CHECK (level IN (1, 2))
);
CREATE TABLE "sync_cursor" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL UNIQUE,
    "cursor" VARCHAR(200) NOT NULL,
    "taken" BIGINT NOT NULL,
    "busy_until_ms" BIGINT NOT NULL,
    "asked_ms" BIGINT,
    "synced_ms" BIGINT,
    "fault" VARCHAR(60) NOT NULL
);
COMMENT ON TABLE "sync_cursor" IS 'How far one stream of the province''s changes has been taken; the cursor moves with the rows it stands for.';
CREATE TABLE "sync_issue" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "upstream_id" VARCHAR(64) NOT NULL,
    "seq" BIGINT NOT NULL,
    "op" VARCHAR(1) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "record" TEXT NOT NULL,
    "waiting" BOOL NOT NULL,
    "first_ms" BIGINT NOT NULL,
    "tried_ms" BIGINT NOT NULL,
    "solved_ms" BIGINT,
    CONSTRAINT "uid_sync_issue_kind_31b109" UNIQUE ("kind", "upstream_id")
);
CREATE INDEX "idx_sync_issue_solved__ad43bb" ON "sync_issue" ("solved_ms");
COMMENT ON TABLE "sync_issue" IS 'A record that could not be taken, put aside with the reason; the newest of its id.';
CREATE TABLE "consent" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "scope" VARCHAR(24) NOT NULL,
    "version" VARCHAR(20) NOT NULL,
    "text_sha256" VARCHAR(64) NOT NULL,
    "given_ms" BIGINT NOT NULL,
    "channel" VARCHAR(200) NOT NULL,
    "address" VARCHAR(45) NOT NULL,
    "withdrawn_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "consent"."scope" IS 'PHOTO: PHOTO\nPHOTO_AND_COMPARISON: PHOTO_AND_COMPARISON';
COMMENT ON TABLE "consent" IS 'One row each time somebody agreed; kept after withdrawal as proof.';
CREATE TABLE "enterprise_account" (
    "password_hash" VARCHAR(200),
    "licence_ms" BIGINT,
    "enterprise_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "enterprise_account" IS 'One per enterprise, made at the first login. Enterprises never register: the register brings them.';
CREATE TABLE "login_guard" (
    "key" VARCHAR(96) NOT NULL PRIMARY KEY,
    "failures" INT NOT NULL,
    "window_from_ms" BIGINT NOT NULL,
    "locked_until_ms" BIGINT,
    CONSTRAINT "ck_login_guard_failures" CHECK (failures >= 0)
);
COMMENT ON TABLE "login_guard" IS 'Failures by name (its blind index) and by address, within the window.';
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "text" VARCHAR(300) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "read_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_notice_person__3ec866" ON "notice" ("person_id", "read_ms");
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nPHOTOS_BAD: PHOTOS_BAD\nAPPEAL_ANSWERED: APPEAL_ANSWERED\nQUESTION_ANSWERED: QUESTION_ANSWERED';
COMMENT ON TABLE "notice" IS 'A message shown to a person in the application.';
CREATE TABLE "password_reset" (
    "subject" VARCHAR(80) NOT NULL PRIMARY KEY,
    "holder" VARCHAR(12) NOT NULL,
    "holder_id" BIGINT,
    "code" VARCHAR(80) NOT NULL,
    "expires_ms" BIGINT NOT NULL,
    "tries" INT NOT NULL
);
CREATE INDEX "idx_password_re_expires_4a2775" ON "password_reset" ("expires_ms");
COMMENT ON COLUMN "password_reset"."holder" IS 'TRAINEE: TRAINEE\nENTERPRISE: ENTERPRISE\nSTAFF: STAFF';
COMMENT ON TABLE "password_reset" IS 'The code sent for a forgotten password: one row per subject, whether or not anybody fits what was typed.';
CREATE TABLE "session" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "holder" VARCHAR(12) NOT NULL,
    "holder_id" BIGINT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "expires_ms" BIGINT NOT NULL,
    "revoked_ms" BIGINT,
    "address" VARCHAR(45) NOT NULL,
    "client" VARCHAR(200) NOT NULL,
    "seen_ms" BIGINT NOT NULL,
    "proved_ms" BIGINT
);
CREATE INDEX "idx_session_holder_25a66d" ON "session" ("holder", "holder_id");
COMMENT ON COLUMN "session"."holder" IS 'TRAINEE: TRAINEE\nENTERPRISE: ENTERPRISE\nSTAFF: STAFF';
COMMENT ON TABLE "session" IS 'A login. Only the token''s digest is stored; the hot path asks for it inside its own statement.';
CREATE TABLE "staff_account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "username" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(50) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "must_change_password" BOOL NOT NULL,
    "roles" JSONB NOT NULL,
    "cities" JSONB NOT NULL,
    "active" BOOL NOT NULL,
    "totp_secret" TEXT,
    "totp_step" BIGINT NOT NULL,
    "created_ms" BIGINT NOT NULL
);
COMMENT ON TABLE "staff_account" IS 'Somebody of the association or the authority.';
CREATE TABLE "recovery_code" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "used_ms" BIGINT,
    "staff_id" BIGINT NOT NULL REFERENCES "staff_account" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "recovery_code" IS 'Logs in once where the telephone with the second factor is lost; only its digest is kept.';
CREATE TABLE "trainee_account" (
    "password_hash" VARCHAR(200),
    "openid" TEXT,
    "openid_index" VARCHAR(80) UNIQUE,
    "licence_ms" BIGINT,
    "person_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "trainee_account" IS 'One per person, made at the first login.';
CREATE TABLE "category" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" SMALLINT NOT NULL,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "description" VARCHAR(200) NOT NULL
);
CREATE TABLE "class_kind" (
    "code" VARCHAR(8) NOT NULL PRIMARY KEY,
    "title" VARCHAR(64) NOT NULL,
    "position" SMALLINT NOT NULL,
    "categories" JSONB NOT NULL,
    "needs_constructor" BOOL NOT NULL
);
COMMENT ON TABLE "class_kind" IS 'A tab of the enrolment page: A, B, C, 二级建造师选修 …; new kinds are rows, not code.';
CREATE TABLE "topic" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(20) NOT NULL UNIQUE,
    "title" VARCHAR(100) NOT NULL,
    "teacher" VARCHAR(50) NOT NULL,
    "summary" VARCHAR(200) NOT NULL,
    "credit_tenths" INT NOT NULL,
    "required_seconds" INT NOT NULL,
    "kinds" JSONB NOT NULL,
    "active" BOOL NOT NULL,
    "category_id" BIGINT NOT NULL REFERENCES "category" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_topic_credit" CHECK (credit_tenths BETWEEN 5 AND 20),
    CONSTRAINT "ck_topic_required" CHECK (required_seconds > 0)
);
CREATE TABLE "question" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "item" BIGINT,
    "version" INT NOT NULL,
    "type" VARCHAR(12) NOT NULL,
    "stem" VARCHAR(1000) NOT NULL,
    "stem_hash" VARCHAR(64) NOT NULL,
    "options" JSONB NOT NULL,
    "key" VARCHAR(6) NOT NULL,
    "explanation" VARCHAR(1000) NOT NULL,
    "difficulty" SMALLINT NOT NULL,
    "knowledge" VARCHAR(50) NOT NULL,
    "kinds" JSONB NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "created_by" VARCHAR(64) NOT NULL,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_question_item_3cbfa7" UNIQUE ("item", "version"),
    CONSTRAINT "ck_question_version" CHECK (version > 0),
    CONSTRAINT "ck_question_first_version" CHECK ((item = id) = (version = 1))
);
CREATE INDEX "idx_question_stem_ha_6f4b61" ON "question" ("stem_hash");
COMMENT ON COLUMN "question"."type" IS 'SINGLE: SINGLE\nMULTIPLE: MULTIPLE\nTRUE_FALSE: TRUE_FALSE';
COMMENT ON COLUMN "question"."status" IS 'ACTIVE: ACTIVE\nSUPERSEDED: SUPERSEDED\nRETIRED: RETIRED';
COMMENT ON TABLE "question" IS 'One version of a question of the bank. Its content never changes: papers and answers name the row they were';
CREATE TABLE "distinct_questions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "decided_by" VARCHAR(64) NOT NULL,
    "decided_ms" BIGINT NOT NULL,
    "earlier_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    "later_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_distinct_qu_earlier_e4a3b2" UNIQUE ("earlier_id", "later_id"),
    CONSTRAINT "ck_distinct_questions_order" CHECK (earlier_id < later_id)
);
COMMENT ON TABLE "distinct_questions" IS 'Two questions that look alike and were told apart by a person. They are versions: what either says after';
CREATE TABLE "question_report" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "text" VARCHAR(200) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "answer" VARCHAR(200) NOT NULL,
    "decided_by" VARCHAR(64),
    "decided_ms" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "question_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_question_report_decided" CHECK ((status = 'OPEN') = (decided_ms IS NULL) AND (decided_by IS NULL) = (decided_ms IS NULL) AND (answer = '') = (decided_ms IS NULL))
);
COMMENT ON COLUMN "question_report"."status" IS 'OPEN: OPEN\nANSWERED: ANSWERED\nDISMISSED: DISMISSED';
COMMENT ON TABLE "question_report" IS '试题纠错: what a trainee finds wrong with a question, and what the academic staff answer.';
CREATE TABLE "training_class" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
    "exam_mode" VARCHAR(8) NOT NULL,
    "seek_allowed" BOOL NOT NULL,
    "photos_block_exam" BOOL NOT NULL,
    "held_for" VARCHAR(200) NOT NULL,
    "kind_id" VARCHAR(8) NOT NULL REFERENCES "class_kind" ("code") ON DELETE RESTRICT,
    CONSTRAINT "ck_training_class_windows" CHECK (enrol_from <= enrol_to AND study_from <= study_to),
    CONSTRAINT "ck_training_class_numbers" CHECK (credit_tenths > 0 AND seats >= 0 AND price_fen >= 0 AND seats_taken >= 0)
);
CREATE INDEX "idx_training_cl_city_co_ecb51d" ON "training_class" ("city_code");
COMMENT ON COLUMN "training_class"."exam_mode" IS 'ONLINE: ONLINE\nOFFLINE: OFFLINE';
CREATE TABLE "video" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(200) NOT NULL,
    "bytes" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "duration_ms" BIGINT NOT NULL,
    "captions_key" VARCHAR(200),
    "topic_id" BIGINT NOT NULL UNIQUE REFERENCES "topic" ("id") ON DELETE RESTRICT
);
CREATE TABLE "payment_receipt" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "group_number" VARCHAR(20) NOT NULL,
    "payer" VARCHAR(100) NOT NULL,
    "last_four" TEXT NOT NULL,
    "paid_on" DATE NOT NULL,
    "submitted_ms" BIGINT NOT NULL
);
CREATE INDEX "idx_payment_rec_group_n_3d2dd5" ON "payment_receipt" ("group_number");
COMMENT ON TABLE "payment_receipt" IS 'What an enterprise says about one transfer, which may pay several orders. A correction is a new row.';
CREATE TABLE "enrolment_order" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(24) NOT NULL UNIQUE,
    "code" VARCHAR(8) NOT NULL UNIQUE,
    "request" VARCHAR(64) UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "unit_price_fen" INT NOT NULL,
    "people" INT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "hold_until" DATE,
    "reminded_on" DATE,
    "rejected_for" VARCHAR(20),
    "rejection_remark" VARCHAR(200) NOT NULL,
    "submitted_ms" BIGINT,
    "decided_ms" BIGINT,
    "decided_by" VARCHAR(64) NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "receipt_id" BIGINT REFERENCES "payment_receipt" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_order_price" CHECK (unit_price_fen >= 0),
    CONSTRAINT "ck_enrolment_order_people" CHECK (people > 0)
);
CREATE INDEX "idx_enrolment_o_enterpr_0c4e17" ON "enrolment_order" ("enterprise_id", "id");
CREATE INDEX "idx_enrolment_o_status_7a76c3" ON "enrolment_order" ("status", "hold_until");
CREATE INDEX "idx_enrolment_o_status_a00a10" ON "enrolment_order" ("status", "id");
CREATE INDEX "idx_enrolment_o_trainin_19b5cb" ON "enrolment_order" ("training_class_id", "id");
CREATE INDEX "idx_enrolment_o_created_505099" ON "enrolment_order" ("created_ms");
CREATE INDEX "idx_enrolment_o_receipt_23ef13" ON "enrolment_order" ("receipt_id");
COMMENT ON COLUMN "enrolment_order"."status" IS 'AWAITING_PAYMENT: AWAITING_PAYMENT\nSUBMITTED: SUBMITTED\nAPPROVED: APPROVED\nREJECTED: REJECTED\nCANCELLED: CANCELLED';
COMMENT ON COLUMN "enrolment_order"."rejected_for" IS 'MONEY_NOT_FOUND: MONEY_NOT_FOUND\nAMOUNT_DIFFERS: AMOUNT_DIFFERS\nPAYER_DIFFERS: PAYER_DIFFERS\nNOT_ELIGIBLE: NOT_ELIGIBLE\nOTHER: OTHER';
COMMENT ON TABLE "enrolment_order" IS 'One order is one class and n people; the price is frozen at confirmation.';
CREATE TABLE "enrolment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "category" VARCHAR(8) NOT NULL,
    "cycle_expires_on" DATE NOT NULL,
    "status" VARCHAR(20) NOT NULL,
    "credit_tenths" INT NOT NULL,
    "begun_ms" BIGINT,
    "certificate_id" BIGINT REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "registration_id" BIGINT REFERENCES "constructor_registration" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_credit" CHECK (credit_tenths >= 0),
    CONSTRAINT "ck_enrolment_ground" CHECK (certificate_id IS NOT NULL OR registration_id IS NOT NULL)
);
CREATE INDEX "idx_enrolment_person__fc051a" ON "enrolment" ("person_id");
CREATE INDEX "idx_enrolment_trainin_3ba845" ON "enrolment" ("training_class_id");
CREATE INDEX "idx_enrolment_order_i_8316c4" ON "enrolment" ("order_id");
COMMENT ON COLUMN "enrolment"."status" IS 'PENDING: PENDING\nSTUDYING: STUDYING\nCREDITS_COMPLETE: CREDITS_COMPLETE\nEXAM_REVIEW: EXAM_REVIEW\nPASSED: PASSED\nREPORTED: REPORTED\nCERTIFIED: CERTIFIED\nFAILED: FAILED\nCANCELLED: CANCELLED\nREFUNDED: REFUNDED\nSWAPPED: SWAPPED';
COMMENT ON TABLE "enrolment" IS 'A person in a class, bound to the certificate cycle (certificate and expiry) it serves.';
CREATE TABLE "enrolment_change" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "status" VARCHAR(12) NOT NULL,
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
);
CREATE INDEX "idx_enrolment_c_order_i_424847" ON "enrolment_change" ("order_id");
CREATE INDEX "idx_enrolment_c_status_f52fb6" ON "enrolment_change" ("status", "id");
COMMENT ON COLUMN "enrolment_change"."kind" IS 'REFUND: REFUND\nSWAP: SWAP\nMOVE: MOVE';
COMMENT ON COLUMN "enrolment_change"."status" IS 'PROPOSED: PROPOSED\nCONFIRMED: CONFIRMED\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN\nPAID_OUT: PAID_OUT';
COMMENT ON TABLE "enrolment_change" IS '退费, 换人 or 换班 of people of one order: proposed by one member of staff, decided by another.';
CREATE TABLE "changed_enrolment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "settled_ms" BIGINT,
    "certificate_id" BIGINT REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    "change_id" BIGINT NOT NULL REFERENCES "enrolment_change" ("id") ON DELETE RESTRICT,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "from_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    "registration_id" BIGINT REFERENCES "constructor_registration" ("id") ON DELETE RESTRICT,
    "to_class_id" BIGINT REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_changed_enrolment_target" CHECK (CASE WHEN to_class_id IS NULL THEN 0 ELSE 1 END + CASE WHEN certificate_id IS NULL THEN 0 ELSE 1 END + CASE WHEN registration_id IS NULL THEN 0 ELSE 1 END <= 1)
);
CREATE INDEX "idx_changed_enr_change__11a40d" ON "changed_enrolment" ("change_id");
CREATE INDEX "idx_changed_enr_enrolme_e1f724" ON "changed_enrolment" ("enrolment_id");
COMMENT ON TABLE "changed_enrolment" IS 'A person of a change: whom a swap brings in, or which class a move leads to.';
CREATE TABLE "invoice_details" (
    "kind" VARCHAR(4) NOT NULL,
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
);
COMMENT ON COLUMN "invoice_details"."kind" IS 'SPECIAL: 81\nGENERAL: 82';
COMMENT ON TABLE "invoice_details" IS 'The invoice and mailing blocks of an order, as the enterprise confirmed them.';
CREATE TABLE "bank_statement" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "filename" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bank" VARCHAR(8) NOT NULL,
    "imported_ms" BIGINT NOT NULL,
    "imported_by" VARCHAR(64) NOT NULL,
    "added" INT NOT NULL,
    "known" INT NOT NULL,
    "left_out" INT NOT NULL,
    "in_fen" BIGINT NOT NULL
);
CREATE INDEX "idx_bank_statem_sha256_10f5a8" ON "bank_statement" ("sha256");
COMMENT ON COLUMN "bank_statement"."bank" IS 'ABC: ABC\nICBC: ICBC\nCCB: CCB\nBOC: BOC\nOTHER: OTHER';
COMMENT ON TABLE "bank_statement" IS 'One file imported. `known`: rows that another file had brought already.';
CREATE TABLE "bank_row" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "sheet" VARCHAR(100) NOT NULL,
    "line" INT NOT NULL,
    "booked_ms" BIGINT NOT NULL,
    "timed" BOOL NOT NULL,
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
    "reversal" BOOL NOT NULL,
    "statement_id" BIGINT NOT NULL REFERENCES "bank_statement" ("id") ON DELETE RESTRICT,
    "reverses_id" BIGINT UNIQUE REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_bank_row_amount" CHECK (amount_fen <> 0),
    CONSTRAINT "ck_bank_row_available" CHECK (available_fen BETWEEN 0 AND CASE WHEN amount_fen > 0 THEN amount_fen ELSE 0 END),
    CONSTRAINT "ck_bank_row_reversal" CHECK (NOT reversal OR available_fen = 0),
    CONSTRAINT "ck_bank_row_reverses" CHECK (reverses_id IS NULL OR (reversal AND reverses_id <> id))
);
CREATE INDEX "idx_bank_row_booked__3ffa9c" ON "bank_row" ("booked_ms");
CREATE INDEX "idx_bank_row_account_75e473" ON "bank_row" ("account_index");
CREATE INDEX "idx_bank_row_stateme_b4b3f6" ON "bank_row" ("statement_id", "booked_ms");
CREATE INDEX "idx_bank_row_amount__57b9e3" ON "bank_row" ("amount_fen");
COMMENT ON TABLE "bank_row" IS 'One booking. Money in is positive; `available_fen` is what no order has used up yet.';
CREATE TABLE "bank_allocation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "amount_fen" BIGINT NOT NULL,
    "allocated_ms" BIGINT NOT NULL,
    "allocated_by" VARCHAR(64) NOT NULL,
    "released_ms" BIGINT,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "row_id" BIGINT NOT NULL REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_bank_allocation_amount" CHECK (amount_fen > 0)
);
COMMENT ON TABLE "bank_allocation" IS 'So much of a row pays this order; released ones are kept.';
CREATE TABLE "bank_match" (
    "verdict" VARCHAR(12) NOT NULL,
    "note" VARCHAR(100) NOT NULL,
    "proposals" TEXT NOT NULL,
    "mark" VARCHAR(80) NOT NULL,
    "matched_ms" BIGINT NOT NULL,
    "row_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "bank_row" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "bank_match"."verdict" IS 'SUGGESTED: SUGGESTED\nCANDIDATES: CANDIDATES\nUNMATCHED: UNMATCHED';
COMMENT ON TABLE "bank_match" IS 'What matching last said of a row that waits. The truth are rows and orders: what is proposed here is asked';
CREATE TABLE "bank_match_order" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    "row_id" BIGINT NOT NULL REFERENCES "bank_row" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_bank_match__row_id_f7c6c9" UNIQUE ("row_id", "order_id")
);
CREATE INDEX "idx_bank_match__order_i_48675d" ON "bank_match_order" ("order_id");
COMMENT ON TABLE "bank_match_order" IS 'The orders that a match names, so that an order''s page finds its rows.';
CREATE TABLE "invoice_upload" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "filename" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(4) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bytes" INT NOT NULL,
    "number" VARCHAR(20),
    "number_read" BOOL NOT NULL,
    "taxpayer_number" VARCHAR(40),
    "total_fen" INT,
    "tax_fen" INT,
    "issued_on" DATE,
    "stored_ms" BIGINT NOT NULL,
    "staff_id" BIGINT NOT NULL REFERENCES "staff_account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_invoice_upl_staff_i_92e83d" UNIQUE ("staff_id", "sha256")
);
COMMENT ON TABLE "invoice_upload" IS 'A file of a batch, stored and read, until the member of staff confirms or discards the batch.';
CREATE TABLE "tax_invoice" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city_code" VARCHAR(6) NOT NULL,
    "serial" VARCHAR(64) NOT NULL UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "kind" VARCHAR(4) NOT NULL,
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
    "reversed_for" VARCHAR(20),
    "order_id" BIGINT NOT NULL REFERENCES "enrolment_order" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_tax_invoice_amounts" CHECK (total_fen > 0 AND tax_fen BETWEEN 0 AND total_fen - 1),
    CONSTRAINT "ck_tax_invoice_issued" CHECK ((number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (status IN ('REQUESTED', 'WITHDRAWN'))),
    CONSTRAINT "ck_tax_invoice_sent" CHECK (status <> 'SENT' OR sent_ms IS NOT NULL),
    CONSTRAINT "ck_tax_invoice_reversed" CHECK ((red_number IS NULL) = (reversed_for IS NULL) AND (red_number IS NULL) = (status <> 'REVERSED') AND (red_number IS NULL OR red_number <> number))
);
CREATE INDEX "idx_tax_invoice_order_i_525daf" ON "tax_invoice" ("order_id");
CREATE INDEX "idx_tax_invoice_status_5f8b21" ON "tax_invoice" ("status", "order_id");
CREATE INDEX "idx_tax_invoice_city_co_1c79d5" ON "tax_invoice" ("city_code", "order_id");
CREATE INDEX "idx_tax_invoice_taxpaye_aa10c3" ON "tax_invoice" ("taxpayer_number");
COMMENT ON COLUMN "tax_invoice"."status" IS 'REQUESTED: REQUESTED\nISSUED: ISSUED\nSENT: SENT\nREVERSED: REVERSED\nWITHDRAWN: WITHDRAWN';
COMMENT ON COLUMN "tax_invoice"."kind" IS 'SPECIAL: 81\nGENERAL: 82';
COMMENT ON COLUMN "tax_invoice"."reversed_for" IS 'WRONG: WRONG\nRETURNED: RETURNED\nSTOPPED: STOPPED\nALLOWANCE: ALLOWANCE';
COMMENT ON TABLE "tax_invoice" IS 'One invoice, from the request on. What it says stays, whatever becomes of the buyer''s details later.';
CREATE TABLE "invoice_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(4) NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "bytes" INT NOT NULL,
    "number_read" BOOL NOT NULL,
    "stored_ms" BIGINT NOT NULL,
    "replaced_ms" BIGINT,
    "invoice_id" BIGINT NOT NULL REFERENCES "tax_invoice" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_invoice_fil_invoice_da1ae0" ON "invoice_file" ("invoice_id");
COMMENT ON TABLE "invoice_file" IS 'A stored file of an invoice. A better one of the same kind replaces it; the old one is kept.';
CREATE TABLE "snapshot" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "challenge" VARCHAR(32) NOT NULL UNIQUE,
    "subject_kind" VARCHAR(8) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "reason" VARCHAR(8) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "asked_ms" BIGINT NOT NULL,
    "due_ms" BIGINT NOT NULL,
    "taken_ms" BIGINT,
    "key" VARCHAR(120),
    "sha256" VARCHAR(64) UNIQUE,
    "bytes" INT,
    "compare" BOOL NOT NULL,
    "flags" JSONB NOT NULL,
    "similarity" DOUBLE PRECISION,
    "scores" JSONB,
    "engine" VARCHAR(20),
    "engine_version" VARCHAR(40),
    "thresholds" JSONB,
    "dhash" VARCHAR(16),
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_snapshot_similarity" CHECK (similarity IS NULL OR similarity BETWEEN 0 AND 100),
    CONSTRAINT "ck_snapshot_answered" CHECK ((key IS NULL) = (sha256 IS NULL) AND (key IS NULL) = (taken_ms IS NULL)),
    CONSTRAINT "ck_snapshot_due" CHECK (due_ms >= asked_ms)
);
CREATE INDEX "idx_snapshot_subject_5f979d" ON "snapshot" ("subject_kind", "subject_id");
CREATE INDEX "idx_snapshot_person__d5fbbd" ON "snapshot" ("person_id", "taken_ms");
COMMENT ON COLUMN "snapshot"."subject_kind" IS 'STUDY: STUDY\nATTEMPT: ATTEMPT';
COMMENT ON COLUMN "snapshot"."reason" IS 'START: START\nRANDOM: RANDOM\nOVERDUE: OVERDUE\nHAND_IN: HAND_IN';
COMMENT ON COLUMN "snapshot"."status" IS 'ASKED: ASKED\nVOIDED: VOIDED\nMISSED: MISSED\nWAITING: WAITING\nCOMPARED: COMPARED\nFLAGGED: FLAGGED\nACCEPTED: ACCEPTED\nREJECTED: REJECTED';
COMMENT ON TABLE "snapshot" IS 'One row from the question to the verdict, so that an answer is one guarded UPDATE.';
CREATE TABLE "reference_photo" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "source" VARCHAR(10) NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "key" VARCHAR(120) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "template" TEXT,
    "engine_version" VARCHAR(40),
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "snapshot_id" BIGINT REFERENCES "snapshot" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_reference_p_person__20d1e2" ON "reference_photo" ("person_id");
COMMENT ON COLUMN "reference_photo"."source" IS 'REGISTRY: REGISTRY\nSNAPSHOT: SNAPSHOT';
COMMENT ON COLUMN "reference_photo"."status" IS 'CANDIDATE: CANDIDATE\nAPPROVED: APPROVED\nREPLACED: REPLACED\nREJECTED: REJECTED';
COMMENT ON TABLE "reference_photo" IS 'The face a person''s photographs are compared with.';
CREATE TABLE "credit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "tenths" INT NOT NULL,
    "earned_ms" BIGINT NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_credit_entr_enrolme_a2a65b" UNIQUE ("enrolment_id", "topic_id"),
    CONSTRAINT "ck_credit_entry_tenths" CHECK (tenths > 0)
);
CREATE TABLE "exercise_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "choice" VARCHAR(6) NOT NULL,
    "is_right" BOOL NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "question_id" BIGINT NOT NULL REFERENCES "question" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_exercise_an_enrolme_be51aa" UNIQUE ("enrolment_id", "question_id"),
    CONSTRAINT "ck_exercise_answer_right" CHECK (NOT is_right OR choice <> '')
);
COMMENT ON TABLE "exercise_answer" IS 'How a question was last answered in the exercises of an enrolment. It earns nothing and loses nothing.';
CREATE TABLE "study_clock" (
    "lease" VARCHAR(64) UNIQUE,
    "device" VARCHAR(100) NOT NULL,
    "enrolment_id" BIGINT,
    "topic_id" BIGINT,
    "progress_id" BIGINT,
    "restudy" BOOL NOT NULL,
    "seq" INT NOT NULL,
    "opened_ms" BIGINT NOT NULL,
    "beat_ms" BIGINT NOT NULL,
    "until_ms" BIGINT NOT NULL,
    "credited_ms" BIGINT NOT NULL,
    "watched_ms" BIGINT NOT NULL,
    "required_ms" BIGINT NOT NULL,
    "state" VARCHAR(12) NOT NULL,
    "stretch_from_ms" BIGINT NOT NULL,
    "stretch_ms" BIGINT NOT NULL,
    "stretch_reason" VARCHAR(16),
    "challenge" VARCHAR(32),
    "challenge_reason" VARCHAR(8),
    "due_ms" BIGINT,
    "owes" BOOL NOT NULL,
    "next_ms" BIGINT NOT NULL,
    "position_seconds" DOUBLE PRECISION NOT NULL,
    "last_credited_ms" BIGINT NOT NULL,
    "last_reason" VARCHAR(16),
    "person_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_study_clock_credit_within_time" CHECK (credited_ms BETWEEN 0 AND beat_ms - opened_ms),
    CONSTRAINT "ck_study_clock_stretch_within_time" CHECK (stretch_ms BETWEEN 0 AND beat_ms - stretch_from_ms),
    CONSTRAINT "ck_study_clock_watched" CHECK (watched_ms BETWEEN 0 AND required_ms)
);
COMMENT ON COLUMN "study_clock"."state" IS 'IDLE: IDLE\nSTARTED: STARTED\nPLAYING: PLAYING\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nCOMPLETED: COMPLETED';
COMMENT ON COLUMN "study_clock"."stretch_reason" IS 'FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED';
COMMENT ON COLUMN "study_clock"."last_reason" IS 'FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED';
COMMENT ON TABLE "study_clock" IS 'The one clock of a person over all devices; every accepted beat is one UPDATE of this row.';
CREATE TABLE "topic_progress" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "status" VARCHAR(12) NOT NULL,
    "required_ms" BIGINT NOT NULL,
    "credit_tenths" INT NOT NULL,
    "watched_ms" BIGINT NOT NULL,
    "started_ms" BIGINT NOT NULL,
    "completed_ms" BIGINT,
    "restudy_status" VARCHAR(12),
    "restudy_ms" BIGINT NOT NULL,
    "round_ms" BIGINT NOT NULL,
    "restarted_ms" BIGINT,
    "photos_told_ms" BIGINT,
    "photos_open_ms" BIGINT,
    "position_seconds" DOUBLE PRECISION NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_topic_progr_enrolme_24c38c" UNIQUE ("enrolment_id", "topic_id"),
    CONSTRAINT "ck_topic_progress_watched" CHECK (watched_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_restudied" CHECK (restudy_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_completed" CHECK ((status = 'COMPLETED') = (completed_ms IS NOT NULL)),
    CONSTRAINT "ck_topic_progress_restarted" CHECK (restarted_ms IS NOT NULL OR COALESCE(restudy_status, '') <> 'IN_PROGRESS')
);
COMMENT ON COLUMN "topic_progress"."status" IS 'NEW: NEW\nIN_PROGRESS: IN_PROGRESS\nCOMPLETED: COMPLETED';
COMMENT ON COLUMN "topic_progress"."restudy_status" IS 'NEW: NEW\nIN_PROGRESS: IN_PROGRESS\nCOMPLETED: COMPLETED';
COMMENT ON TABLE "topic_progress" IS 'A topic chosen in an enrolment. While it is being watched the clock is ahead of this row.';
CREATE TABLE "watch_stretch" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "enrolment_id" BIGINT NOT NULL,
    "topic_id" BIGINT NOT NULL,
    "device" VARCHAR(100) NOT NULL,
    "from_ms" BIGINT NOT NULL,
    "to_ms" BIGINT NOT NULL,
    "credited_ms" BIGINT NOT NULL,
    "reason" VARCHAR(16),
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_watch_stretch_credit_within_time" CHECK (credited_ms BETWEEN 0 AND to_ms - from_ms),
    CONSTRAINT "ck_watch_stretch_reason" CHECK (reason IS NULL OR credited_ms = 0)
);
CREATE INDEX "idx_watch_stret_enrolme_3e6fa9" ON "watch_stretch" ("enrolment_id", "from_ms");
CREATE INDEX "idx_watch_stret_person__deaae6" ON "watch_stretch" ("person_id", "from_ms");
COMMENT ON COLUMN "watch_stretch"."reason" IS 'FIRST_BEAT: FIRST_BEAT\nPAUSED: PAUSED\nCAMERA_OFF: CAMERA_OFF\nGAP: GAP\nSNAPSHOT_DUE: SNAPSHOT_DUE\nCOMPLETED: COMPLETED';
COMMENT ON TABLE "watch_stretch" IS 'A closed piece of study time with one reason; never a row per beat.';
CREATE TABLE "answer" (
    "slot" BIGSERIAL NOT NULL PRIMARY KEY,
    "choice" VARCHAR(8) NOT NULL,
    "seq" BIGINT NOT NULL,
    "saved_ms" BIGINT NOT NULL
);
COMMENT ON TABLE "answer" IS 'The choice in force for one question of a paper, in the letters the trainee saw.';
CREATE TABLE "attempt" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "number" SMALLINT NOT NULL,
    "make_up" BOOL NOT NULL,
    "mode" VARCHAR(8) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "paper" JSONB NOT NULL,
    "seed" VARCHAR(32) NOT NULL,
    "blueprint" JSONB NOT NULL,
    "started_ms" BIGINT NOT NULL,
    "deadline_ms" BIGINT NOT NULL,
    "session_id" BIGINT NOT NULL,
    "device" VARCHAR(100) NOT NULL,
    "seq_base" BIGINT NOT NULL,
    "camera" BOOL NOT NULL,
    "seen_ms" BIGINT NOT NULL,
    "challenge" VARCHAR(32),
    "challenge_reason" VARCHAR(8),
    "due_ms" BIGINT,
    "next_photo_ms" BIGINT NOT NULL,
    "sealed_ms" BIGINT,
    "sealed_by" VARCHAR(8),
    "marked_ms" BIGINT,
    "answered" SMALLINT,
    "score_halves" INT,
    "receipt" VARCHAR(64),
    "decided_ms" BIGINT,
    "decided_by" VARCHAR(64) NOT NULL,
    "failed_for" VARCHAR(16),
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_attempt_enrolme_064580" UNIQUE ("enrolment_id", "kind", "number"),
    CONSTRAINT "ck_attempt_times" CHECK (deadline_ms > started_ms AND (sealed_ms IS NULL OR sealed_ms >= started_ms)),
    CONSTRAINT "ck_attempt_sealed" CHECK ((sealed_ms IS NULL) = (sealed_by IS NULL)),
    CONSTRAINT "ck_attempt_marked" CHECK ((marked_ms IS NULL) = (score_halves IS NULL) AND (marked_ms IS NULL) = (receipt IS NULL) AND (marked_ms IS NULL OR sealed_ms IS NOT NULL) AND (marked_ms IS NOT NULL OR status IN ('IN_PROGRESS', 'VOIDED'))),
    CONSTRAINT "ck_attempt_failed_for" CHECK (status <> 'REVIEW_FAILED' OR failed_for IS NOT NULL),
    CONSTRAINT "ck_attempt_score" CHECK (score_halves IS NULL OR score_halves >= 0)
);
CREATE INDEX "idx_attempt_person__8c161b" ON "attempt" ("person_id");
CREATE INDEX "idx_attempt_status_82f292" ON "attempt" ("status", "id");
COMMENT ON COLUMN "attempt"."kind" IS 'MOCK: MOCK\nFINAL: FINAL';
COMMENT ON COLUMN "attempt"."mode" IS 'ONLINE: ONLINE\nOFFLINE: OFFLINE';
COMMENT ON COLUMN "attempt"."status" IS 'IN_PROGRESS: IN_PROGRESS\nSCORE_FAILED: SCORE_FAILED\nCHECKING: CHECKING\nIN_REVIEW: IN_REVIEW\nPASSED: PASSED\nREVIEW_FAILED: REVIEW_FAILED\nVOIDED: VOIDED';
COMMENT ON COLUMN "attempt"."sealed_by" IS 'HAND_IN: HAND_IN\nCLOCK: CLOCK\nINCIDENT: INCIDENT\nROOM: ROOM';
COMMENT ON COLUMN "attempt"."failed_for" IS 'NOT_THE_PERSON: NOT_THE_PERSON\nBLURRED: BLURRED\nOTHERS_PRESENT: OTHERS_PRESENT\nMATERIAL: MATERIAL\nOTHER_CHEATING: OTHER_CHEATING';
COMMENT ON TABLE "attempt" IS 'A mock or final exam of one person. The clock runs from `started_ms` to `deadline_ms`, whatever happens.';
CREATE TABLE "attempt_event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(12) NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "note" VARCHAR(100) NOT NULL,
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_attempt_eve_attempt_88b1f7" ON "attempt_event" ("attempt_id", "id");
COMMENT ON COLUMN "attempt_event"."kind" IS 'STARTED: STARTED\nRESUMED: RESUMED\nCAMERA_OFF: CAMERA_OFF\nCAMERA_ON: CAMERA_ON\nAWAY: AWAY\nTIME_ADDED: TIME_ADDED\nSEALED: SEALED\nABSENT: ABSENT\nMISCONDUCT: MISCONDUCT';
CREATE TABLE "counted_up_to" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "marked_ms" BIGINT NOT NULL,
    "attempt_id" BIGINT NOT NULL
);
COMMENT ON TABLE "counted_up_to" IS 'One row: the last attempt whose answers are in the tallies, in the order of marking.';
CREATE TABLE "exam_blueprint" (
    "single_items" SMALLINT NOT NULL,
    "single_halves" SMALLINT NOT NULL,
    "multiple_items" SMALLINT NOT NULL,
    "multiple_halves" SMALLINT NOT NULL,
    "true_false_items" SMALLINT NOT NULL,
    "true_false_halves" SMALLINT NOT NULL,
    "pass_halves" SMALLINT NOT NULL,
    "multi_rule" VARCHAR(16) NOT NULL,
    "minutes" SMALLINT,
    "mock_tries" SMALLINT,
    "training_class_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_exam_blueprint_items" CHECK (single_items >= 0 AND multiple_items >= 0 AND true_false_items >= 0 AND single_items + multiple_items + true_false_items BETWEEN 1 AND 100),
    CONSTRAINT "ck_exam_blueprint_halves" CHECK (single_halves BETWEEN 1 AND 20 AND multiple_halves BETWEEN 1 AND 20 AND true_false_halves BETWEEN 1 AND 20),
    CONSTRAINT "ck_exam_blueprint_pass" CHECK (pass_halves BETWEEN 1 AND single_items * single_halves + multiple_items * multiple_halves + true_false_items * true_false_halves),
    CONSTRAINT "ck_exam_blueprint_limits" CHECK ((minutes IS NULL OR minutes BETWEEN 1 AND 600) AND (mock_tries IS NULL OR mock_tries BETWEEN 0 AND 99))
);
COMMENT ON COLUMN "exam_blueprint"."multi_rule" IS 'HALF_PER_OPTION: HALF_PER_OPTION\nEXACT: EXACT';
COMMENT ON TABLE "exam_blueprint" IS '组卷规则 of a class that differs from the default. Attempts keep a copy of what they were drawn by.';
CREATE TABLE "incident" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "minutes" SMALLINT,
    "status" VARCHAR(12) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "proposed_by" VARCHAR(64) NOT NULL,
    "proposed_ms" BIGINT NOT NULL,
    "decided_by" VARCHAR(64),
    "decided_ms" BIGINT,
    "declined_for" VARCHAR(200) NOT NULL,
    CONSTRAINT "ck_incident_second_person" CHECK (decided_by IS NULL OR status = 'WITHDRAWN' OR decided_by <> proposed_by),
    CONSTRAINT "ck_incident_decided" CHECK ((status = 'PROPOSED') = (decided_ms IS NULL) AND (decided_by IS NULL) = (decided_ms IS NULL)),
    CONSTRAINT "ck_incident_minutes" CHECK ((kind = 'ADD_TIME') = (minutes IS NOT NULL) AND (minutes IS NULL OR minutes > 0))
);
CREATE INDEX "idx_incident_status_d5acbd" ON "incident" ("status", "id");
COMMENT ON COLUMN "incident"."kind" IS 'ADD_TIME: ADD_TIME\nVOID: VOID';
COMMENT ON COLUMN "incident"."status" IS 'PROPOSED: PROPOSED\nAPPROVED: APPROVED\nDONE: DONE\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN';
COMMENT ON TABLE "incident" IS 'After a power cut or a fault of network or server: more time, or no counting, by two people.';
CREATE TABLE "incident_attempt" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city_code" VARCHAR(6) NOT NULL,
    "effect" VARCHAR(16),
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_incident_at_inciden_3bc105" UNIQUE ("incident_id", "attempt_id")
);
CREATE INDEX "idx_incident_at_attempt_6582fe" ON "incident_attempt" ("attempt_id");
COMMENT ON COLUMN "incident_attempt"."effect" IS 'TIME_ADDED: TIME_ADDED\nVOIDED: VOIDED\nENDED: ENDED\nPASSED: PASSED\nVOIDED_BEFORE: VOIDED_BEFORE\nREFUSED: REFUSED';
CREATE TABLE "question_tally" (
    "asked" INT NOT NULL,
    "full_marks" INT NOT NULL,
    "x" DOUBLE PRECISION NOT NULL,
    "xx" DOUBLE PRECISION NOT NULL,
    "y" DOUBLE PRECISION NOT NULL,
    "yy" DOUBLE PRECISION NOT NULL,
    "xy" DOUBLE PRECISION NOT NULL,
    "choices" JSONB NOT NULL,
    "question_id" BIGINT NOT NULL PRIMARY KEY REFERENCES "question" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_question_tally_full" CHECK (full_marks BETWEEN 0 AND asked)
);
COMMENT ON TABLE "question_tally" IS 'The sums over all counted answers to one version of a question, of which its statistics are made.';
CREATE TABLE "appeal" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city_code" VARCHAR(6) NOT NULL,
    "text" VARCHAR(1000) NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "decided_by" VARCHAR(64) NOT NULL,
    "decided_ms" BIGINT,
    "attempt_id" BIGINT NOT NULL UNIQUE REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_appeal_decided" CHECK ((status = 'WAITING') = (decided_ms IS NULL))
);
CREATE INDEX "idx_appeal_status_bb3490" ON "appeal" ("status", "created_ms");
COMMENT ON COLUMN "appeal"."status" IS 'WAITING: WAITING\nUPHELD: UPHELD\nOVERTURNED: OVERTURNED';
COMMENT ON TABLE "appeal" IS 'A trainee''s answer to 照片审核未通过: one per attempt, answered by a third person.';
CREATE TABLE "review_case" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(8) NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "verdict" VARCHAR(4),
    "city_code" VARCHAR(6) NOT NULL,
    "risk" SMALLINT NOT NULL,
    "doubts" JSONB NOT NULL,
    "opened_ms" BIGINT NOT NULL,
    "closed_ms" BIGINT,
    "lease_by" VARCHAR(64),
    "lease_until_ms" BIGINT NOT NULL,
    "attempt_id" BIGINT NOT NULL REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_review_case_closed" CHECK ((status = 'CLOSED') = (closed_ms IS NOT NULL) AND (status = 'CLOSED') = (verdict IS NOT NULL)),
    CONSTRAINT "ck_review_case_risk" CHECK (risk BETWEEN 0 AND 100)
);
CREATE INDEX "idx_review_case_attempt_2cd9c2" ON "review_case" ("attempt_id");
CREATE INDEX "idx_review_case_status_ff3d1a" ON "review_case" ("status", "risk", "opened_ms");
CREATE INDEX "idx_review_case_closed__bb9545" ON "review_case" ("closed_ms");
COMMENT ON COLUMN "review_case"."purpose" IS 'EXAM: EXAM\nREAUDIT: REAUDIT';
COMMENT ON COLUMN "review_case"."status" IS 'OPEN: OPEN\nSECOND: SECOND\nCLOSED: CLOSED';
COMMENT ON COLUMN "review_case"."verdict" IS 'PASS: PASS\nFAIL: FAIL';
COMMENT ON TABLE "review_case" IS 'An attempt that people look at. Everything a reviewer decides hangs on it as an opinion.';
CREATE TABLE "opinion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "by" VARCHAR(64) NOT NULL,
    "verdict" VARCHAR(4) NOT NULL,
    "reason" VARCHAR(16),
    "note" VARCHAR(200) NOT NULL,
    "second" BOOL NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "taken_back_ms" BIGINT,
    "case_id" BIGINT NOT NULL REFERENCES "review_case" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_opinion_reason" CHECK ((verdict = 'FAIL') = (reason IS NOT NULL))
);
CREATE INDEX "idx_opinion_case_id_f262b2" ON "opinion" ("case_id", "by");
CREATE INDEX "idx_opinion_by_8eb0a2" ON "opinion" ("by", "at_ms");
COMMENT ON COLUMN "opinion"."verdict" IS 'PASS: PASS\nFAIL: FAIL';
COMMENT ON COLUMN "opinion"."reason" IS 'NOT_THE_PERSON: NOT_THE_PERSON\nBLURRED: BLURRED\nOTHERS_PRESENT: OTHERS_PRESENT\nMATERIAL: MATERIAL\nOTHER_CHEATING: OTHER_CHEATING';
COMMENT ON TABLE "opinion" IS 'What one person thinks of an attempt, after looking at its photographs.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
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
CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_entry is append-only'; END $$;
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_refuse();
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry FOR EACH ROW WHEN (NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain)))) EXECUTE FUNCTION audit_entry_refuse();
ALTER TABLE study_clock SET (fillfactor = 70);
ALTER TABLE job SET (fillfactor = 80);
ALTER TABLE attempt SET (fillfactor = 70);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfQ1v2zi67l8hDFzsLpBTNGnSpp6DAziO0nomsbO2086gXmhkiY61kSmPPpLm3rP//Z"
    "LUt0TJoizbskJgppYlvpLzkCJfPu/X/+usTA0a9rueq+mOhBzrtdMF/6+DlBXEB4yrJ6Cj"
    "rNfRNXLCUeYGba6QdjIMG85tx1JUB19aKIYN8SkN2qqlrx3dRPgscg2DnDRV3FBHj9EpF+"
    "l/uVB2zEfoLKGFL/z4Fz6tIw3+hDb5+qNju/N/Q3x3fOFHR3Hkle0fqo5p0ecnzpFHRifJ"
    "3dZP8kKHhpb4k3WNtKLnZed1Tc9d6Y8D5NzQtuT3zmXVNNwVitqvX52liUIBHTnk7CNE0F"
    "IcSJ7gWC4BgPx9PlwBJt7fGjXx/siYjAYXims4McDmcnSuI8vD0VSeSFNZ7nBArJqIdA/+"
    "qTYF4JH8hP/6fHb24cOns/cfPl5enH/6dHH5/hK3pb83e+nTf7wfE6Hl3YpiNvgyGE7JDz"
    "LxGPDGBznxHyqjOIonRfsyQt/rHa4OCEU290GAeFEnBCeiXojGbsu6IQZ78MokYe8vFSsH"
    "9EAgBTr+U44R9JXyUzYgenSW+OvH8wI8v/XG/a+98d8/nv8jCerQv3JGL6Xg1TQL2oxxXQ"
    "BwJLI/iDudvQB8flEC4POLXIDJpcz49ad3jgHsS4gRXGIEB2stB8IxkRZC/PljCYg/f8yF"
    "mFxKQoxMB/LgG7Rv3fRw8f59CWxxq1xw6bUkupr+CG2u8RtJtHD4XpaB+DIf4csMwGvT1t"
    "mTcJHyFpeqpL/5KvLb06Ej5NUl/gE8IzsUqDSw04i3cFyTzeHiKbZBISfmivr0olianLli"
    "npl5bbOXVmer9BkFKY8UOPIXkt8f33Z/hUpyg5q5eLJ5S74M2m3akXdGCALLfOmCF7zthg"
    "BvvgEdLgAizX4Hvrj4r7KB8ohP2Q5wXkxgQ8WAFj6HtPC8AlTX+S9zsQCOohvvOqme3N1T"
    "NvMGXBv/yUoxjK23/mVWhybMWx/OPn0MZyrypWhumtz1bm83b+gPtCw0bvV9CytD40Bv79"
    "LwqzlnLQrkdOFy8G+/wS6ZWUGtNpJafcJ/PM9cELRv4VRwXmYqOM+fCs4zux/FemTQe1P4"
    "M4+09tu3AtwCMKfS73Sgrmz7LyMO4t/ver9TfFev/pXb0fBL0DwGev92dJXey0PNXXNxJZ"
    "FELVuew84miaF8elZmLONWuYOZXksCbLlIVhYOtLiNMWlJobxVVt7wb4IM9HOhD9vvD/P3"
    "uwX87PT80/nlh4/nIc7hmSJ4s1AaULG55otQoH0MyYezEvPFh7Pc6YJcYqAru8jRDe75Ii"
    "tbCwt4aMQPMmFoJoLcHRATEshXRh4qGj/ykZBAviry3h/BMbOHAq0zm52VMpudFZjNzt43"
    "ieLoQ8vRF7qKe6PDoDril0+KKA811XAjBT5dQqBrEK9JzivQbWC6Fv5Oft9qDi3KQJObPZ"
    "rWK1gpr4S5Ro8QvCx1AwLbXMG5qVFBiCzTMKAG/t4HM/fs9PMZ6H/4R5YN38cDGbTNj84a"
    "WrZHsuKHQ2tt6Z7WEzzNc5MT1E4zZr18asdd498ElZXM6ob8uTAl1ratcf2abgiYDf/iG+"
    "9pSbHiV7ZpBHMTc6BLeM6kPTDAP1VBKsyaOGLyTWbfOr0u6M3QVRdczVC/C/r431P8cYo/"
    "z/DnGf78gD8/pJeTUgRoGf4zn/5MvxdPMKc7cphluFP0D0jGlXEKO813CjvNOIVpur02FC"
    "50YyJNHt+Noe5123Yh1lUZhtJrjFKO/hIXSsGMl2no6Cv4TvNVzuOa1gvwve5NpRR68Oda"
    "t6DNCV9Sakv8GjYl8OGHVynHzfEM37yYRdJNftXxe3k7uO6C93jtmjxM7qXhtUS+4iXs+2"
    "D69Xrc+z7EXz/gFa037Eu3t/Tq+Qzd9u4n9Phihqbj3nByI43Hg+EXefQwxWc/ztBY+jb6"
    "jTb5NEOj6VdpjLWOzw1YEqMNFVMpL9IVM6LCiFJZW/R2uNxdkBAT8HPBn6GP0r2R7Yob04"
    "L6I/oNvmamuxT4PvlzH97oyLrhP8FIC85Gi5OlvITESnIA4gP8V0PKg3XG0mQ6HvQx0uzp"
    "pgZ0pcTNWopwZpbNQTmf/IyFblCijsX/+4I3v42hoeR4NGYJzSG9X4vAT3slokeWaZsLLX"
    "oTTSKM5woeI31SCisY/H1bwtVGnPZkfPBfxmITRPTGljJEyChqv9EeIT1D6zU0BoDYbcBS"
    "sfH/WhdQnxsQY/2pT71paMBEENiObhjAMB9toKOs/WEXD2DaG1KmGMIDCQtDYxS3kwILQ7"
    "MYvgPyT/VTfPFpgXeQZ2XFZqWuzUpqstpSp06Zq4+sQ8oq1dnxyK1V73RVp7/fJbkrxvBR"
    "J3+Lj0R2bc9pWrzCR0KylZYSIRdvbtUUdnlhl2/z6plIXxHuaMoO80iiHj2xQUO8fiulAZ"
    "+hkUW3OEA5FGqTVlg9SjlmdVtDVVcM3WGGWBTktEnJCSfSPCfS47MRN9jITpJVPTN2IVem"
    "aUAF5YQYhkIp7OZYaleQBVPufiG7Go1uyZ3DKMOrQTqM8OHuSsIbczpscSPdyVnGDm63Fc"
    "pE2vwlzLbCbNuM6bpFZtuGTTOHsNoKO6SwQzbdDhl7pxkkZfKNz+clk9OMYCIFEymYSMFE"
    "tmvsx5hI8skxyIP2LbRW74TOWZiGBjWZF+aUWPuif3YCtmpBksBTxYs6D9gpsdYR7KeXZd"
    "wwLvPdMC4zQOvOKz/McaH2jegyvi75ri5ZTxcTOQpfEvmYSOu49otyac4LspxncnBjgBjj"
    "d0Jy52o5lFkg0oZMRwV47iQRneDld8rLcyQiYbpt1eeQf4SKYDlX/ByHpW2Ry3eeOsoJpR"
    "hE09K2Dv4YkXu0aZRxkWLxGVU1XcRQEQIwRwhOTfxPGaoxIL160U1bMvw4WcTBam1azsPa"
    "MNm1BBLXT4qYRJ22lN2o6cbwhR5YkDxFzlJxomRFJK7AuwnUgGOCOQTerfFXku8ImU504h"
    "U678DAIRmOPK5fI3UDENDpqaDZCTBJrqROCtl9P3+GliR/Ex6d0PqFBklY5guwHeXVPsHP"
    "936HAmyIe1UDqqGrT/gHIs3G98RXiMBCt2yHxlVouraLsgaCd90X7yqSbsfokVLsSAE5ki"
    "Gi8HvNzULFZFoJ8g44qEMG/zSJcyqF7WkBtqdZbINFSJ5zYZwSa+FIrr+GYYgZb6bWlOCu"
    "HIvaujrGtpuGoq8qdEBSTljGquIfqKrcHZASFD1QtQdWCsvAUAR9ICEwr4q5v2erkKA7Li"
    "fw38qb9DABn77DKYPyiFxR88mOyO9VuEy1VTkRLlPCZeptTtHCZWpPVvkgtb+cFyJbZJ9n"
    "CLcC9H2b6kMc6d/LM9azkq1jtuqvBr8y57rB6YoSyQhfFP4Bvl6ajinbS+Xs4iPP8E7LtQ"
    "H7XTCJwhllF4bsRjujHC2K28dp9b27tBUkZDq6uu0rOaQ3aStE+Jfa5Mb4VSTc75ZY/dO/"
    "25jerK2YHSJK8iiBsuACWhCpUKbqx5ZwjYO73ZObtRUzGylrG/+BW4I18W/TVpjwD7NUEh"
    "+uIPtla79Myb9bj96srZgRGs1Rl9suiN8VfJOJd6+2QqU4Dlytt30Je95d2gTS4R1+p+T3"
    "wBZ6+yZdKEz1qQ60Jo6rvfaDu7UEKU7z4OQVqX3Xsk1mevfY1ZMiM6GN28lq1HCjR/RX8w"
    "VfsvzM6cSCAcwF9fxdW+azjhWZv9l+kVebeirPIUTAUZ4g8jyKvYeBlfmMG7zozjLwM7aJ"
    "TzLJE6PZYGFa2VTv+320sH022v7TVLflBjHj9TstRxNF6RjYUKJ1IbA7cVemsxXf7BGK7C"
    "9p3PsWTCAR5nPXfpWx1qUb3G5WGVHRB9X6QLGfKni5xaWEA0VV7IkOWAH8hJhAvyr63h/B"
    "saSGAq1bUT+WWVA/5q+nH99zGjt36b5JdmADUmm5k7M98y6ebNyd6WG7EuGqFlRNS/MCNV"
    "XTNbxo0Dn0tkEnYO06QLF1Dcb2P1CxTX+HhOALJOGbC7whwpsiLbsJ280jmBW3AsU87pUo"
    "Sm41aBJr6h7s0OvIjndhB3TubTbU9Yfdcbv1buPN2zhwD6IPmWueQe21buFYPi0TrpsfrJ"
    "seyN4KzINsJNFCdHfC3XiKURbjIr/RSKYVKO/bcfRF0R3ye7JzdFEWs5jUHtOYHQb2GsuL"
    "0NQu3DRBXEosi5WXRfybKnA0cSkBfnWGzDSeqzBkcbEdMWTt3Fs2hMMJPIkZDE7Mybi4pm"
    "rQaCN5M0Jeui2oqEtA6oNFGb+URwtC7RfwBNeOX82ccCuapbwoBlBsYgA3F1mypp5bCkt4"
    "g9+UkwIWxlbNdU5opITcFe2CeGme5OQVCDdZMe3cfx1NR11AP2aIfsi94bXcH93d98aDyW"
    "joX0ydTb8qpTYNZeiFs3x64SxDLzxDy9b5tmUxkSZ3TGPIMgf+dCpElqXEWgh1/WTZo/4M"
    "EbeSFJcSKmplFZX4vSFWld0C35xIpHWmxJ0QPIqmWdDmKrobE2kdxucXJSA+v8gvFH2RBj"
    "jQQPlnkbSk8EeoOpGI8qWH3+2K8qW7KV96GBYhm8ydwScwM76XqYoox6JQypEMGCkQyZ8A"
    "kqUPJNJ3G+ajjt6B6DfZAEG88wBeaDu0ur5bh/cNzEkP2uTcik1C7P6RW5AUBy+bLbgLxs"
    "Sn2PaLiV+9pWIveTSujGD7koLsRLk1dJUGNfNqXkk5oXftjeYuV4k7CKorqSZw1eFu1rxV"
    "VlGoVIZ7KwXglqxtX1x8H9bKH7tauOTTFVJ+DBtuXOtvFN1w8e4TzF8BeSb4O/G4nBu4ew"
    "Dton/QciH4qr9LPaEmAB3RlfYFNzFfsst5bXfdYsUWSf3pOvC5TI3Dz/lFDj/7VQ7zV+GF"
    "39lZtPPt/TGR1kTDnJ2efzq//PDxPFwCwjNFM392d+2Nf3lhmasKHEdaVuyzK9McJHgcah"
    "XDvhjCQvE5Qvu+nwWLsShH+bHyF2QUtSkRmbHCSyH+FcBemi+IlO1SgEdZAH9pxA8ySI48"
    "LMEKu+CW37y+/kiSJhZUqLPKv4Q5v5Fb4vygis3W/GMIsMCwDK8Hwy/y3eibdN0Fia8zdN"
    "+bTL6PxtcyVl6GX0iD9JkZ6o+GE2k4lb8Ppl+vx73vwy7InJoh6ffenYwV/YfbaRfEvvgO"
    "BBP5qnftuw3Q4xnq3d9LvVu5N5x8l8bk0akTM/TPB7xxGIyGsTaZU81wOiCmbV5TeNOHTk"
    "UF+kMpIuVDAZHygVn1XqlSsiMpJ1S7yqpdsI5xoR8TEqqcsB0eDfzCdthq2+G9b80YQxsy"
    "7YbJBoX7ldAyYoVtN+5bpiRtFr4VIH7MJDcW3nbgfx9Nx4EIBHfs0pxcxNOYGPpsd/5vqD"
    "onpNAw2XmQ2sIkRFxBr9T1eEEIQ1ow+EWxARlrjDjzfT54CybSfySPPhUTaR0jWVcxhvxN"
    "0NI0NFYdknLboEi6ydpsZzruDYaS1AX+Ad6yDKfS+H48mOCT0fEMTaa9m5suoB9VthenZU"
    "oineaXRDrNlETyIObWARJiQgOr7AZqsmo0FviAmswKjY16HQ48F8XTM691vHZy7y2ScqIE"
    "b9XBTaIZeUxRYXthh2oQ6T6GqvkMrdc+mXoYGm3ieqFCa/kt5WAW26zP3pqPNiHMTawdED"
    "XRgpQ7d7DCv14SXTLMWWTjmyMN34cUXwG6DQzTdn7BgsYrzVyk6Y8kjxG+QELosgrsTp8k"
    "QvIaPWXlq69eX/Ks0JFE63YL9YcguXYF4jUmJBTPqmsz3nAtFtxaf1xKEH91EX8U1Rp4vw"
    "m5T/mSBE3ri7LsX3wQNor8m0Db1tklwINLhfqRHWtUwkPBd8EfEb2DqirmE0R/i+sfNlZQ"
    "SNIAcnVpOmCtYBVGsZ9o1nySQ19HNPEj0VqIlwJG1oGkFhTLoWHXjyvj/xDxQRH/INwfhO"
    "rUxE7YseokiFVBrB7Hun4gZlW4dRy2A5rNvr6BDrDgs1mlSkNSTmyxq+Iv0k/sOP2EauiQ"
    "Vc6vwHwWSrQO3p0EmdqwQoagmFBrDDn7dsyzzCoJLBNiYuI+wgiXBIXH4pFSFF8BmURZMq"
    "5kE5Mg2aRfplGxbVPVaYQKcc2ip1w8qCzdec0yRNzSwijW4PfhpIDZcW1o0WOOlTcu0zp2"
    "57zM0nuev/KeZxZeXnjrhfbQs34C3Isy4F7kg3uRAffAuUqaDfdO9MiVazuyV+pXDkBkzO"
    "BFRQDybrHHigDBBHO0FQEsjC9Dpfx1MhrmUAGBQAplTVcd8L/A0O2dKfSd/164SKXaw9zV"
    "DUdH9jvyvP/Z1XaqoAt+9TMQ59fCSJe9IJCZtvNo0bvQG6RrYai6w3SPy++NSEJ0R+3dgT"
    "Vj/Zmx5hZOSpGQmIbKT0OO6axlG6oWZJA3RdV3UoJtyBRWgPhOKvB4EDqQUbWrsDBJXEyw"
    "OsIkdTQdwEHsJEuDhZ7KrN7y5W9+G0ODUhyMnsnxjz6ynsrzykqMbB09m7oKZXdtmIq2JW"
    "AD72YP9F5tQmyXxOGUPAkWZaxNtTgpIg8dr221XLVedG5+0tgMc8gjuAVp2Jxod8EhHpqD"
    "aZgWuAcKxlxDxBr6Rfp2JNMGkPetanvoyfSv5RnhablasG8QW15/oKfIhdxovTqr92xOes"
    "KZB7l6ypOjyIHMnfBkuzKKGL5H03plaZHhtUL9UY232qQ45qMlLMQNngAKtTvT1oNNXkrd"
    "WCmGka9rx+TaxHN8OPv0MewA8qUI8sld7/Y2yx4d1iTcIP2hfmt7/GdxIJwSEy6FefuQSh"
    "ycY651dUsqaUrucYTTxkEopL6Bt9a/kcSzrHU/vFi88JNmcpC9tkwUIxYNPMYgskyDxAOC"
    "Nf6FXdA7AVcnoH8CZu45vFRn7ieofJq5Fxjtmfv5/dl7cvz+khy//4zbLCDETc/en338BS"
    "D4AsjPsIFi0Yxj9gnNLUYIXVZ046F+xhYqzmFzBzVoQbgss5/M305uSmHm6I7BBXQo0EL3"
    "oPoDGYWuWL+u6O+/eP1LElLCx6SYEazgY4Ig1Gx/VXdJ9iCGdlPkbsKU36PnSXjmqFxPKm"
    "mfVJHZ1vRLTW74j6bK0xHOSAdRQ6/xG6/jaeCfLrTJD7ZZ6mi2UaFaqvnN5b8S7Ten030x"
    "QSiClUOFmCLNJ6AY+hOkdbNeaKIw09CAslYsh9bR8g2Z78B0CV+p4veMT5BbdL10tlCn6W"
    "5t5RXrhQvHC8RPptPd04NnSMHqKDkHNd3xkpmR4E9iflWw8pqno/7oQMUydO+X49cAH/xL"
    "UHPHQM1pUNU1qMlzrpJsSSmh15bQawPIeI1SSbk2abb7TkDgzVD8RYITcqIDKncAXRe44Y"
    "9LCfC3s8lmXoZsV3BnmQtUriPsibLm1uQMkGNvzYx0gW0ZbOOvd6Oy94XYM7Yb8X7J32X8"
    "FW9Vyl3SV88J86yE+n7AQ88V9PQODBwbYFAdwkcjiAWAFwSHVfq1QvR9uhtQkP1CjmmFXy"
    "JMamw4ZBdA9gmZ7cUenz1DGu5/BEgZ1Hegh+9nWdAjefBuQ6EMORHwH2yTm/yJ9++rP0ld"
    "EF1dAtslj4IYPtwCy5golzr/0SGS5KL/14ldSXNWp6JdSdBtHPj7EsJrq6p6FrwiGdhzMY"
    "9J7E8zO90t6LWViqZQZLAsl44xkG3yxrozGQy/3Epd4H3O0N3D7XRwT84ERzM0HT9I8k3v"
    "dkJzNgbH6fWnzIa8/oSMNnOOKSj8xJ5hGtUpFdmO0/elXDtIs3yA3zPyRWHIuD36E0K7Ar"
    "tNqV/NdUhhlzXtxUSEXa92u94T5CJT/eYtnFc+lhnq+SOdUcDJwNs1Xr+8lFjr/PJ2NXtr"
    "+mKhq/iHM0ZzsS9GUnJ/uuGH3eqGdbhiPCHzxYDaI5cHUUKodeO3/oxO1MWOZz0MBcRqWP"
    "tqaJuupXIN90iidWN9N2lZHcVxcxILb95sRtJ7RLvXnw6+SZyY+1Jd4H3O0OThXhpPpGvp"
    "Gm9Dw+MZGkvTwZic9A+aseEU+T4aknCFz9chKdVGLb32HSmN1eC29MalxCivy9LrBDEvW9"
    "oi2xY7c5IyRMZHH7chMg43Bpm64Mk5VmAej1GmX2NLOiA1Y4Sw5bomCOAYwFlwbVrOlo7J"
    "AUpjerO2QoV/mKXqNpR9C/V2mEn+3Xr0Zm3CjMurIvYKK4bBUKwCTIMMDuVH4zS44XFZbw"
    "txreCA4r+UBW4o0Wu72RlFtqLGG31SZu7lXLuYuZ8vP1/SOMf3+Pji9LPvPq4APzEYWNCY"
    "xhfLRI9eYezIheTEc09f+gm8FFXR4EpXAS1I4DuLZCMw9/pkkVeiwaotkckNxYQ/uer9BO"
    "1buInbCbEkGIvDl+U+NmZvdC8NeXk9ItMF5N8Z6g0n3yVK3gVHM3Q9mNwNJhNyMjxsBqen"
    "hNpf2TkokhDkdpk56GABSg1TK1scn9Q0pA9T460x6WjfJPzh/oi3A1KCogvqIq7j4RMijm"
    "YTfZ0ahiWClPJSbXKjWz3Z5pFgy51uc29BSp5RhpXdPbDWFCR1D5uIjJxvjjkRycLCPUup"
    "LUvBjiVj/Bb5wRK+qeVcU4s8UzMIQ0Vd8u26YyItRLl+D0rbXa0Ui2vLHRMRzEZJdlXTHZ"
    "mE0y4Zm+4idjUp16Y9R23xdxb8y9UxUqRAnMl0B84FmCUqMGZgLPysG+RnLSpW7jRtICOf"
    "5is3WZQSbNOkcliyKF5hYks6I17S4si6oiyhkRqGW7g7JhIobu+A1iLMGareliD16U0k5L"
    "RqbAoXvS0xW1smUQvqKI1wH7tVW6Cq6M34rGvQzIe0vDfjt+BGx2UErcuLMZnzmMVUp5Mi"
    "byhDipvKathWUNdvjrpG7mrOR/5FEoK+3khfH7au1KH3Mrsnr1Xd8eqIc5lf4kItzIlTc5"
    "4QUrFHJhkGsxhfY4jYGCel0gQVFnP0FXxHDo5wYBcAfN2bSkwAHYb+swk+T+ZNg2c7rvbK"
    "PfqSUgJAztEXl3nT4Amj0i4NHg60GG91cTKkQKY1KTLrSINkQ4VFh+WCGLYXw5IVJkLQkR"
    "3lCfKkb01J7Q/Z90cC69rSVSgvuEBNyIjByqrD8VNZyavcDdDmsKbEDZq87eyMhnjqk7rA"
    "+5yh0c2Nf8I76JTrgPqrW8anDvgk4+XLfIEsVqvIdpwWFRbk8hbk9dJ0TFueG6b6JJMBzY"
    "k9U16U/uPogSW5+4JVczGfhonLCB+3Mj5uxOGH6SVRkOwyEmny5F4R5Rqm7wI3iKDS9rYu"
    "EPHq3kcGd1kfiNgw28L/wS+AkkP3cFn36Z00Kag23iLokwSFjxiL39kxXsdiYs1QseTv29"
    "YXou3jyrS0rR1GRuQebQKoovPD3HAh3sgiRnIVfgcICWunV/EbtuQt5XSE8PxAGA4QoYNI"
    "vuND6Iwi/B3enr+DqCaxyw3K/NVhlnUvGN6hSJvovX0nNloqZxcfecZ1JNHCob2DdC6uRd"
    "dl/nwuSUExxiuPcVXxqizJnDN4Wq592Yt2MpM3Jen4G1FZMiwUTwaMjenJg+1FScKqcnLy"
    "g3ZWWaqKNzX5VilFMrwKY8vC4l7ydy8e46PJMNF8Y/LZHvDyrngVib2bkPSv5gp/tV+UNZ"
    "gTdG2goxNgWn51YOoajhuszGcIDKhoNnDMbH7Zum++eXf1w8eB9CO+9CNidugZsflq5ObL"
    "ho5jVMiKl5QTWfEq61DQcvSFTgIW+YNtM7KiHyr3Qzh38XVBXExsJSrDn1gruHogLSk6oX"
    "InEBufF3rG3QsZUdENlbvBgo86+RWVsnUyhMWiULUnHLPi65ASFD2w1cY7vUrX4AAS7uz6"
    "4R2PbG4qnQojrqGUyJqa2MTWhXKL8U3rHyUgjhbLGjDOhJe3FOeMhlEC6GAaPgDMDZu9yz"
    "NxvBjHNqE1wNxP3q2dIGf37SVwjit2dQBNf6SrOqY1Tt25naAzFONGZbou5KNLEtFVCWgd"
    "EY6YvPcnYG66SAOOSUuKxUYqUF+xlgb+Hj9Fyo/Bn2vdev0H0B1gQ+sZ2gVcdP3PKUNLR9"
    "nNKS2dTLISnqbudYKpPvTmqyCjd24GvCJLcyTTQq+KmkOl6Jsn0xcN2jJrmcmPT2fJvuk4"
    "9SOsbHYvDa8Hwy8dPvwCsS7wD2ZoMn24/oOeCo5mqD+WrgfTidwf3d3fSlOpC9JnZkj6vX"
    "cnj6VvA+l7F8S+zNB9z6uO5n3O0Fi6H42n5ExwhJ8gjaeDmwE5GR7O0E1vcEtOeZ+4VW/Y"
    "l27pqfCQ3O/mYXjt3c87wn/F9979PTnlH6TXtXKOIHWnLzrC/AfHEg49h48uvz9ZXEoQfc"
    "IOetz9EKrBXD0QlxKWn8rgixJ5wvAmZqFuOhEqv/mNJS5ejLqscGYQRbglB9m2aMSTFOUY"
    "XxXLWCsy2X+Faaic0YL1uosCkXsuECmMQsIodGyg12EUymR+YOgqIk2GqBhSESdRMYQfMx"
    "pPJOqFbAZKcRy4Wm/7Fva8u7QJpL1Y+n3fwyJ7f+SeWMLqL0fukZuN/zP38/v372fupfbh"
    "8wmYuR8/fDybuedwrpBwsOD7pw9QIyFka2iuDUiOTIQ/yMamC9aWuTZt3GD+Sk+vIClDQR"
    "phRWOxOAEaVHXNu64gkxjos84BB/wdZZwHIrcA4iQQmeWEo0BjHQXYOeLK2V0D2SY7C3Q8"
    "E2VgqvQMlZ6VcobuRt+kLiD/VjFX1p179Qht4OPR/WjiG3t5jOC+XBcERzPUHw1vBuM7am"
    "oODmfoWuqT1Lj4ZHA0Q98H06/X4973YReEh8ToPbiWRw9TYvb2jqr06elZiU49Pcsv8XKW"
    "7lYLKkzeJN8PJ5Jo8otV0QtnJ8kegjVNnnM5PKXEWoh2/ZlkQsx4Lf8pQWFgqGzv8RU0zs"
    "GelGpfFpkdJE3yEePOmZSQE3bNLca5oSPInZc7LSdyc5dZQ5WV6eJdMbO+RdFoT8qJ0V7Z"
    "nUV5hVxVAEOB1o3vnVRapHDJcwU9cYMcSgmkyyOtqCqZGLJgT6BiQK0I7phoCxAvAHgq/U"
    "7nhbCARYDr3+96v1PIV6/+ldvR8EvQPNYP/dvRVQZ+XZNN1+GMSUiJbRmO0LApnS8aAY9C"
    "yhAjk2WRL5wsEnItGLx7UDyEE61wVmtKJ9TorFbGB8Iz0GxnT2yzC8QuDYsD9GzqKryGjq"
    "Ib3muTsiumWpwUmRV1ry3GJmq80ao4XULgC9Ko3RUWxTgBWsfLpskokWe2OwGKTWN/cQdD"
    "a23pNgQYroVuraBGLqyytsLa775FzYCmzPHC4Nd+g9/kXuoPerddcHk6Q1+koTSmX86qmI"
    "PKcIr5lGKGUXR0hzXd52uUoUCTEW/S3tNRfpI9pCXjsTxnqTIFWGdFW4h6/TG2kCwsPECH"
    "Am2E96LMlIFb5QN8kZk2FE0L/OrKYhwTad0udDekFcaIMTUXklWBSAsQ3jdJxcvDCgaWZz"
    "BX4l4F67rNgLbwqmZxDelIogVw74EnJFoDhm+1VhCX40NarnVo72QK8VDTnQpQ+0IC59I4"
    "aySuSlcZE/YGrOOCAu/SeFdQqNNyrUN7d3O2BVV9rTOTJG/AOyHZOsQvygB+kY/3BRvulT"
    "nXWSxTke6XEmwB1PvW/zQX8vtOxYRak2DseIrN5Rg7OYvNVTZ1HkWxOV5D51YmOQ9KhiUu"
    "xLhMXF/YrZsNcKMgLA7oNg2G80u6IQ0gP3ruF2oYW1vEioYbLSzz/0IEFCcwkFHrbNb4Vu"
    "udy4TeRaY7v7eyUXhLE49yvMPXDVZ8Hjvbb+yiakEyuolbM/2OF2eIoRRZgJtr6+M3gtRt"
    "+zhsJyQV3FLMfAExn+HlVTwN8YAbtG8dtDVHQloQ/4U213YhJlJLaEuDwK0/sOUII01733"
    "uD6WD4Rb7v/XEneTMhj1NAWr4L0mdmaPJwdTeY0jzJ4eEM9e7vx6Nv5GRwRBIg/yr1/YTK"
    "3hE7VXJaLTiMgRYj7chUz2DvUHIX46xgmzwta8uEnOfFV5CCNBAQeLKyG0eKJpfumJRrE7"
    "R7DkWKbRQyHZAfQJCUesvxAxZckd+pcUZgpMTeNoL/hqpTFPq5WU9J36PBIc+du9FQ+oO2"
    "uBnRbCWpE1gNucOfU/l6cHMjjSdYGUl8J+kv/pDG0eXE1xkiN5Ju8ct/dSt1QfzbDI2mX6"
    "VxF9CPZigsXs+RLINVrOpZ2RbQ2Xuw1djufKU7VRbetKQIAq668oqUA83Af++pNZo829RP"
    "QGTI6vIjPSMq9PzKoz3G4HP1QVJOzDZV8ReFGw7eHQWxsNFMk+2WCsW94zc7su4oayzOzM"
    "2ijkPz6jj4k3cNSN976Q7G0Q2Pa9Ivi3Ryudsi3Dv0Udg2L3kbY70TDHAdtQEYaaHbiBWJ"
    "jJEVwzBViseWoF3hu/XCm7Uas5XiqEvPW6gG0O7I3dqW9iIdWiv7+QS2rRag/PRzK7QJK6"
    "5kFTEPqWzmCDaygV/iZnyziSvasTD/h9OfMKWgMBwLsypMvodhkN0ppkBt9jD8vlQckmcj"
    "llnDVl5toMxN16GOgfgGyF6QJBwvS11dgpXyCvCjgA2fcZcZnheh/Q70gGpalsdtE39BBS"
    "D4AizzJet8uK+HbpEQRPgFHtIv8NEy3XWFFAlpuV1RnQd0EqzdmEVzSvCAHAq0MD3CTkK6"
    "8P7XkRemy0C5KOYlIdYKrPcd8+KljKyQZbIO/4YjAp/h4HBgY2vTwGtk7FAqUmjLTU/Zve"
    "Ex6eK7ys2XYiEYinuWp8hX3FMMSTnFfWKClYs1Y5Imjyi8RD0mSfJIOA/pyV+ABQ2okEJa"
    "WKHGmrEFwRNcO1ltfKs7CRW7wXNJkYp9wHT6b3dyT+TA8V74CitsWlJ0Qg2dwOdRk5ZrhX"
    "q+a6+aYBnhHvApQeHQUXW4NyXN7ZsEH6tW/J5MoYwAvi6/GYxpDc4FRMEfe3c6sk4o7VYQ"
    "jr0SXhsiMX85ULdKzL/rLS21EXdydrPexZONG9lV2K6c8Ym2J3nfCd8JbEXXop2oQxq8KL"
    "pjvwMkXTxG1FnSDSi+6mWr8KiPLnghTfGWNSwfjXejNG+FYj9BjW2C2sujZxhwPCBwK4iA"
    "ba7g3NRegxwaNtC33kc3YV0RG+rOM7S03BR5m6PBYuJN3kx0Jg9fvuCpygtC9w9pcPn1gN"
    "DIExpd7h/P0MPwrjftfyWtw8P0u1jKLlN72WPe2kmtrZm0m2zVdCpUWO4ihRmr42JNfg0a"
    "a/LiDUfcfwji3giMyzLj+jJ/WF8y0hdifaECf5GUEzu5XRnEsvrxhl0fZyq9LfZ8R5FMb+"
    "OObwfbjdycelmn1TIbD57sekSt93R4T9tXvA0BID/EPsG6un/ar0L1N6zh4z8GLHAnEr3d"
    "pjsBdl2rem7L2BT8iHdSsJf8V2qr8CN1SZjfGrdbEEysYGLfBvCCid39uiyY2JYxsWQ85+"
    "hE/lDfoAz5r1a5FMNz03zCkL4DdyaCr0CnrvR4I647+jP8BfypPCs67W7i9vEnuUgpT2T6"
    "KYSXig1cQny6a/AKGS5Gu3pImcTDJB0kpIERXl+T3xHLEhzzZxG6UjN1JXsJIVey1VCgha"
    "zGbjzUdVZtudzhHTRvkyZUW3bIaH7hmjISYrsCtq1zR7yC7QqyJmvTNKCC2NCHMinYcZcY"
    "RzigizAcjW4TlPPVIM0pP9xdSXj+oLMHbqQ7OUAL/9FDuy7G9SXOPkiLim6o3A1zxSD7KP"
    "5OSAkKp8bKL8LRFBNtkZ3Rx0+mfy6Pbp4RbF+Mbv2GxwC0gkjSzYi3L540CXsZf/V8d3VG"
    "8RSXpidQLFaN0aK5JS3ZCqz3PcHkZVYuAv4QGZVbBLkKDV6HnVBEAF4BcF2DyGGWMC7CPC"
    "4lYK8A+wL/GJp3hq/ia0qsfUWyaldbLJKtx1YYVToK+Zi42B4pmfDM0XIyaVNH+c1oWlIQ"
    "AtWdC+johfzpklOCtRACb8R6VOBjEI7sbGdU8jSYxO93ZC9EWdN4ejbYIqWsSPzJlcNS5P"
    "ysktglO/lmsduZq2+jptzSHkXJtYbf3Tc1ZPPHavmsoIkgw+Mivku92z7m7FQT1eCqNkKb"
    "ClYFP6loNc7xlkos1xt8phKqQjnPqYVuQKCv1qaF0X8H/nxC5gv6s+vFiPpu3iZxTfJaLh"
    "UNzC3TfVziC4YFFe2V7SxV031FdqYGK61EJs/lifQqPc70QRE/Ecm0ghfaR025pXJ28ZEH"
    "5UiifYar+lP+kHmVje7miOhAtsljudO76ncB/meGBn1ySP6doX7/qgvwPzN0NcIn8T/bl7"
    "GsuYZ9sLhwO6qlBAVTVJkpCpHkyz2WEmvy69GYeUjRNJZbYL6HVNB+f8P7/W7Hdm3+rVQV"
    "5YAybC+gTENpwIUjmy6Dmsx3vY6JCEAzMyri98OLZFqDZ7Oi8hPxfjWwmu2K9dtpnmq/0M"
    "6NTiHJECTxyydF9EhQA2gRtNxIjvSA7ZgW1Dx+gmTVQsC/C6naMoeOAy1a6gVfc5akAMwK"
    "gifcOcCCa0NRIYmF/4VeMg2aeZqEhLEzWO/6YWXCzAKIRMx9Y0kV0uE8inbQvoUads2+kk"
    "+QawfjN28hrm+GpGrV7nD+6rBMhvmhG0H7NpEftSnhXvktmVghGKtdkeNXSlKE4/G4fhEF"
    "iL9YT1ysTaN5705fVI2skto+ISiiwCqTqZH+zadiJ+TEK1CX350eFdDd0uuuldV4T1IOOc"
    "lh2Kh8ND74D2vDVJLbWWaDkzJEghu1LUElhNt6MCf+QSfBdl+hG3hFOwEucnSD7t9XkOgQ"
    "pDUeV4tFlGjbtICm2yqGw6YN6a1YXMKOn8ZM6kel/c73lfd0Uj9BKjSSVBCeGvvZBAvyRp"
    "A3xzhuBXkjyJujI294huuW1dabtnndcbV1QY4dgBxzlJ+0aL3MP7oZou0b5udlhvl5/jA/"
    "zwxzx3QUg+2LkTsxJ2RaRITVNjfjscgLaSQhAGVwhrbtQk02GZBeY1Byts9xoRSqeJcIST"
    "bBd+Tg+PAtAI/UcxImh8MTEYnA5pAy4kE/khLg10V2U1RroLon5D69KDXdkfUFR3x5OAgb"
    "RXXHTA0MnjtpiMgnucmqGzN/lIsk9AVOwMIyV5QytiDuVNsBJnoHaLlKndSofLUJ1fxqn9"
    "D06CSkFMyhaq6gHTi3zd1XWlVGg46iGzYwcDOLHWa4j4eWcZ6LytWQlOwkDtO1vVcwfl7V"
    "nVc8uDSYvZRW04ULXjPZ8kQXlt2DJYTayImVocTyGbEM4wgtnZVzqYBxDCVal9Sqfr4xmp"
    "2qBDVG0nssJDqW/vlAC7V2+DCPBLsgPJyhwWTyQE55nzM0kYbTLiD/ztBY+iaNJ56AdzRD"
    "3wfTr9fj3vdhF4SH6eXoMGxcvlFpc08eg4GpM7mX+oPebRdcns7QF2kojemXsyrw12x2cn"
    "TH4FoGQoEmI15xmtpJVY8G0J7NRr3+CeUwvGfjUD564rPtiJI/XV5Da6UbrEk43101LSfQ"
    "ZXoD0010JXfgpGSb4N0zP3pwS3aDdkH1L3TCdLKV6YTk1uQ2nERCLTLm7T1QQ6ugDielxO"
    "ywaXYIUx0uzBycN++v0/dosNtF5/t4NPzSBfSDcCDTh/HQ40C8oxmaTEf39+SUfzBDvdvb"
    "0ffesC91QXjYDFZE1CZvjmVRVHMuZ1Lcqppz0pt/yxQlqaQaLcF7p2lKxnABLYjH7/3SdM"
    "wOw/SaanFSZH61grbyOmy80QQ7XUJ8SYVAAXh7a5vobzag4o+Wsl7aQLEgUM3VWiGRQC+6"
    "w4gcqnaLMuZR73Yitcih1ciCEtWma7GCHUsahULpJpOseCr9MsCT6R9Er/GOsF4z7N1Pvo"
    "6I/cc/qqLDnJZjvwvI7+O30lXokH5veD0g28suCA+xYnl/Px59I7pmcERU0vvbXt9TSb0j"
    "cu5Xqe/b9ryjZnSdiEcKoC2l2p8W6PanWeVexCPt2D9AtaBShfpNyokdVGWKx4GrteGTiE"
    "n4i6rqxaUaTDXUQUjupKgefqF0BGXC2egsVjh/fslKtgH/XUfYRHsCrlkmISYmmere90hZ"
    "23hzx++AnxQUTH5NRJk3sGtgyu7DGx3Zi1CWKktMATlcGWuo14DtJHar4xrjpUMbkq93o6"
    "IbQvQZBFu8Z/KptfhQKBfWYJkvUXAB9W3AF4Fj0u94ydd01TkBthkUNcL/2S/QIul3SRbe"
    "Rxf/1VADD/dkb8sOYqj/EWU4Odud/xuqjhy4gQbfg4iExFvmKE8QEc1e8HfN5O/UpWIQZY"
    "0vLiEu1DrP+Q9nJVTWD2e5Kiu5lNKZUq9MJWYudY8mUxKdyfTh+g9i8sUfM9SbTqW7+2kX"
    "+AdV2LaaiwDFJi0+JTYhJ7YRW7ijKEyttayLRCDd8NegNyYGAvIxQ+Pe8Hp01wXe5wyNvk"
    "nj6wepC/yDGfqKr8iDYRf4B014UY7OnNDpTX7jD/ihQniGIh8z9G00uCZfvc8ZuhtMaGiP"
    "9zlD33uD6YA6vngHM9Qf3d33xqRNcDRDN7e9L1/IKf8Az4T9vnRPLQ/BUXOtEYr9VIHMjU"
    "uJ6bHy9KhhLZwX+khGAF+dQw82LFzQx6UEsVUV+z3aP5uGdwvNnw32+z32XIxNG701RxH5"
    "vmKMKbgoTWBMao8pAsMzR5sjcGEoj4yh++tkNGQDHQqkA1l01QH/Cwzd3pm60fnvhYtUSn"
    "POXd1wdGS/I8/7H051v44uIAAVG5PTdmMCmWk7jxa9C71B2phs6yvdUCzdYayEN4ap5NES"
    "CbFUvyyI3PHNKkWBRaOHq1sJ3I+l/mAy8LshsNx7F5Ojfiz1btNIq6bFmrLzx30ksdXAPx"
    "6YdzLCPacHHj0kkmifqld/DItwR9lzwtclHuxLkxhWOOaSpJSYT6rPJ9pSsZc8wzwUaN/o"
    "Pi2TUOs0P6PWaSallnC2Eq4+TeqGOl19yoTFqQrSdBKYv2VsXDaM67jmmYNEx/UtqOmOhB"
    "zrtcPw3IlfPily3lFpQxmGLTc58OTDwqxhBZFlGivozWuOudZVUcOqOfMpkcnzfnFwpy15"
    "eLtIoE2rWm3MHVQsVMFomBBrE7B7NqCEExG3wpaWFJ1Q3YJIFgDuDohLCfDrUpgTK/OWOr"
    "MUv9eRdUZZtTk9DZRwkvf0ne3hnQb3aSm08Re8Uc7x0k9oqboNe9Q5vMNQtFMtCnVt6LeV"
    "lajxRn/5r+YLUCIP9heFpNG3Hd9fHWpAR9SnPbg5Tb6vIBAO13dg4ACiRdgAmc4S9xctWm"
    "uYpK1/JutDv7/Hbt42BL9C7Byas7AU7RzUJbvId5HTfCCxR1/IXdlFd5rHX7dlS39cMhbt"
    "QgeAuJjwAODwAFD4UzIqWyVkbNoaLnZrb7YThIHjoPAHag93B6QERRcIvuJYwBcGvgPE8g"
    "smSDBBDYG2BBPEWiJrQPafsVu1FNyUXtAopm3iuNpr3zDVpw4rEUV09aQwFQVpJ6thw1IZ"
    "Xkm+BypCKSw/TSswST1LxTCABp91Fdq/AJJ6/BUoqgrXeGiAOSSFML10EV6aCK/sJT5lmS"
    "/sTLC7edQMzdCdbhi6DfEY0OwTUodTcW0IXpamAYF/mjzOu9WL6RoeFQfcNUmK8QH8H3JH"
    "/FqQMp+04kIONVeWgWvO3kEQcvhBis3Fx4UCIrqp0y2ObvLeWR5wI4nWkZ07qVh3YC6oYd"
    "5mb2ojLLAna6JlEidvm38xTQqKHqjaAxhEolhy2lxiUsLkwmFyseFfWaTzsw55rffHs73f"
    "7dCuzd/QXMMq/oYJMcFeVp4zyEaLG/yYkIC+MvQucnSDG/u4VGtmkz0j70UTVMtzHxcU+F"
    "fD/0Vx1GUF+JNyAv2qauJfrm5VLPAbExT4V0y/7jALPJRPx7dvUmZw7SVj4OgCKtMF5F9S"
    "P7I3nnr1I+nBDN3f9v6gyff8A3ym90DT83mfM9Tv3Unjnjy6uSH1gYJjL0nfrTQNsvTRwz"
    "SHXYoCKpMh9jQ/Q+xpNkOsY0E8PckknTN/fdyssNCstnjDPDSr9oKY3+pAf7v8sNm7NDjY"
    "v3MzGE+m8pXUm3ZBdFx+WvvSu+8C/E9UlE6meWXj32qc/GpPMnCgHORNo/12nIQ8BKzw3d"
    "oA9nG8URUxrzl18gFyuDYN3oMsIeYLM1tDEY0diAgOm4PDRvAnP/sXExIqUkVbmWnr1MXJ"
    "93nJdkBBpkCWcMV8gY3qih1nCyRxgXJl5o8lLUZ/tdFPsdxud5C6RYMVmTe5Ncj4x/N4a2"
    "72pR8hODXxPzv3pD+oS9jOEmVt5QFLXbvvfZeNDsMJNtngpMgP1nO8WcfbbnSF7QEqBdSl"
    "aUNE4ruT4dzfl7oBgU4dUeeQxHP7VgMaB+55teJLyhIqWrEn7E6fJLJQHeESlu+6enw1di"
    "qsZEPpexfgf2ZoMJTvx6MveH6ZdEHsS5P5+eMze7XkrUnb3WXulG0ZuTb1QW2eVMKqfmCr"
    "rlVlY5mUa9PA3vfkYq7WRPGt4NWTkhS87ZYeyPJ26lD2Lk3e3x+7VuRhza8UxeXEolHxfT"
    "FdVEEhjUkJ5KvPVNUW7LSkWC0qW0FIInVbdkyDvxeysqIftuwHElJRtR9isqIfhFXweKyC"
    "IoNbAwa+yF/VnPxVIsuSyLLUEGgbm2/7O2FMJ56DcodhAk1cPymygFLuVbZjTUsYQFWSEk"
    "cDax2qkBgW6U6cpsMBL7qzpPl3PN+IXwCCNGsPsTuGiXVYps5a7rk5Ec+P7ILrRzzghj9S"
    "6XiCK8Lm2Uibp1CdhOr0tsEXSZV2nVSpUjCdCKKrZ2bhBj4UEbBv6SNxTLkJWtcF27kmC6"
    "/kpnoli6IBTSWdRNL0nTl7740UyS8+VqboGE+tMZKi2CvFRJyyF6aFD/C/lKMIS4F5mYsV"
    "jNdJUAQMI+Vg+OgxBRlCYCs5OZDrfsAWSYptw2QVUipyKvMlBNXxlkqF7bIbdhllzcykWD"
    "i8951MsSUDPAa58lzFVzUmJcDfTvk50CKNF6jV2mGu0v6l4mU61qiEpWJFawhYYKEjxQDw"
    "p7IiyyZZRj095h2YhqFSlotsQKgb8GfkYPUnSfv/pwYVzcCrKTlxAl6WeIARC8QS/06IbJ"
    "Y5Y38P3hzI9YQHd4e+B6s5bpCO6IpbPagRJHJ7JWeE8aORGkHQqVUYgkC2yZpB527U/60L"
    "yL8zdDMY9m4JT4A/qmzfa9YX/Bcpg/5kpRhGftqKUKpNS9eHs08fw4FPvhQN9cld7/Y2qw"
    "yslCcou2vGdFKUcCUmJXKucORcIatq1ZkjkN2j8Wg0xCOGO/2jJ9UF3ucMjW5u/BPeQQNm"
    "keML2e3EYkp4OyQ/NmXSH40l+aY3uKUpOmPfZqj/Ver/RhN1Bkc0ymUsfRuQqJfwkPDGE5"
    "83nlDe2Dsf3jbxdYa+jQbX5LT32RBGmFA52eHw62Q0zOGCA4HUCNB01QH/CwzdPsZ1pQBW"
    "AkViEgzg/Ptd7/c00v3b0RUFx7Qdkt4huMFVZvMPcxSpvL0/bLzyVJFWqT9h4Nxw4drSWc"
    "6c+eM6ISTG9jZjW8QEH9pBJ9y/8/VASlB0QXWmEdp2lergSTnRAcJJrbFOajb8S54zS1du"
    "MGKEUiKKt6KzFP60FE7iIhLaI28RMKRHS1tgvZs/OjQmJGbw6qNcJFcXydUbgLlIrt6K6Y"
    "Tm76Zx+9VSf8dFxay+xcZIMapwA3Ex8RJsif6cUS23pAEgfoMGz/Wdr73htTwYdoF/MEP9"
    "W2rbpR+Ez+8PrqXhlND53tEMjUejuy4g/zbAULNSrKcKL0pCTLwoVV8UzzGXxdEXm9vjci"
    "1Cvw57u62aFpSxyvjMqnKSP/OnxFqEam05UC2oQn3NMHfk6+4xkQZP4xVV9o/nJebij+e5"
    "kzG5lKYTVV2rMB0n5Vo0dvdO53o45mkuxehvoa40mdatf5gvFJ2odwuT4RJQTkFM3qHBU0"
    "uHXJt+leR7aTwZYUUx+X2Grm4fxmPiruEfzNAIXx5P5PuxNKGaY/L7DN31ptJ4QHwGgyNf"
    "Ru5/lXpT6lGS/F5Fz6zfB0SktGjADCdCMw8fnSBCM3cTmsmcbGoAV2RaKxH9GoP+GZKHZ+"
    "cXX+7mtzE0FPqH5ELux8tIz+1CPTFEdUTUxq2hGvi3iYUYtREtCz7r8GVLrMb0Jn3fMaAt"
    "MHHFtMXIp/UaKkY+oEEhuBJva3inRujc9SDKH/jnzVb50X/hbLYxBFCGYdNNgYD5f2yZhI"
    "HB87xJX4TEiZC4A82Cncm0N6a5bPwDEuUwebjz4hvoQX6+nOB4GJ3GO+ve994fXUD+naHp"
    "4E6Se9c0LiI6nqGJ1PMiM+gnlrny9tzeJ95rDyb90fD6oY/PRceV9tO1VxdR+KtLK/uvLd"
    "2SNzNm4TcdLl+hoH3reMGduHsmFySekR2XE8O7LoYilpNgy110+/YnJ6k9dHIMNip/VN90"
    "Ecb7YT01WQpq/HKhfqp6DWV3jfXKUvopqSdNkll3vSROiu0AHyfwQmr/As+WbQPFgkGqJ0"
    "cxDB3aYeon09KgRXJMELcD3FPZpBS7esgWiaVYM1ixVb/OuasJKnN1c36+Hnwwf5WmTUoH"
    "clgRy3MDlufDrCHST2V1FYavMlaRZIPCdYQkDZITsbCbF5KZ+wmq5zP34sOnTzP38jM9Pj"
    "v97CULVPGsT5IDKg7Q9MWCTPY07RCZ2v2+fwd8HcQGTxCuiZC5fiXiJPkQafkKiFsV0PCy"
    "jsD8NbvOHOg3bLEM0RGLf71Mfxx/MnuWeHuWqENXtsc/0YCyjkcEY0Er1hbSsm2aVGtxBP"
    "TwyfMELAXulv6ALUZ3hX+Yvq46drPSAt8cfKuNX4a4QDhVggGvNjL98dXGMEteYJyLcbVx"
    "zLyBQDmdXAlrZtXwTYkKZBmzsGy5RvWkcok7NNoC97V3e0PcUuXR/XQwojFNiRMzJP3eI4"
    "Yw+lHJBla7T+lKR65TYXmMxFrkLF/LiDfVJxk/rQKmCUkB63a0Td4GPtsrgZtOSTPM1L9d"
    "P7jbUW3by5pimLRFGYvMVgxZ4IrXYZBj4bWTIl5Mj7fanAN84dBaoWvzBX+qrkOyciuAYk"
    "4oJQSdF9OiubptaD1DqwtWpgVp5dETchaZgFp0MFInYP4KcHOwhibeODDyfu/4YWXclUT2"
    "7iMgtVrvqtS7vpaJE1EXBEde0lUv5WoVxajuoG6hFdXMJR5fOuP78eh+NPHz/3IM7kCuC4"
    "KjGerd4+Nv5FxwNEPXI5JxmvyLj6U+yTuNrwdHM/R9MP16Pe59x/uI8LDSnqF2vzn+DERb"
    "5h1q3AY5AfBZKTeuswI3rrOsG9faMtek5jlnJG1KrIVo1x9MG2LG6xOREmwT9/NWwsabtu"
    "KK9AhtH+ckb3NB5H4u/gm51rlC17aGcnBGGacsEUcYjLutAuQqcj4Fxd8YyG5mgGSeanBc"
    "QWA/kiyT/5hs5bSYz56gWppJtai684rBzat5xO6ChFAbVewyake+1pFJW7JYQDUn6dXmvX"
    "8k3WAFr5MXHpcsJTRD0pB+pR/ZskReK/lKuhmNpUDI/0rC+W4eJl44Hz1ohgFRODQfWKcM"
    "1zvulSQpKLqgrpCvuHawZcxX3Oh1ZF1R1tKYGoYlUtOIkLpWhNT904U2+bOnimG8dhhqf7"
    "JBodL/l99UdsK2G42/pMay7a5sYJKqyVgO+MF5YbCbY9KizPgyKfbjhSgETzrxQg50dQl0"
    "xwbERKHjC6oXIrdSNIYFeC9P3CLUIUSRdylJCYrwhpq2J4r9xMptnK9UBe3btJjXln53gZ"
    "8ik0BGnrzGSSGBKwPXn4yV2DCVHEB/MnBckOZHiGQBTNejh6tbCdyPpf5gMvDLN776hY68"
    "i+RUVNRoLPVu08ByIiugLQ0tw9BUgCzLwCSAZQPLiayAtvx0wAftTwFtaWjVpamrLIev/E"
    "LEMRFRhpizDHFNnt3BtiPbbZw+3f+M3eiotillaYDUBm3njtx+QktWKscw1WVBEseozWYX"
    "bkD/cAj/Zvu7aLKJnrmfTj9+wv+eneN/L+bK6cz9ePnhEv/76UyZuZ/fn+J/Lxfqpy7dcK"
    "/JftyjSk5AUByG+FgrwFnqlga89MkMp+69P57PzVu1oOIX6xY2yGZu8oUNcvc2SAf+5Cq7"
    "E7RvIbKn78umHSzMO5itM318Lt7fe4OwugeHsdcX6wL/YIYe7r9Kt9dd4H3O0OibNJ4+jK"
    "lHd3RcyWBbu/d2bEXgmvSTcm0iwg5Ss45nNookWuf4d1FqMroomIsuslORqEIlvInfwkTS"
    "INebN6LH10Rc5HowcPIWW/gvHAVtwe+9sBVrMVrryPtLMrRFcOmkiLcwY402EhffSbpCf/"
    "OP9/Zko4+ebGryRzEygAaNG6ZJMuri09T0T2ucP1rKemlnGYka71uGalAVkr+J9g9eOPHl"
    "Hx1vAfVS5QvSoZmkA59qJKIJSytFz9Ai/H/VfXBMvMlwd4jLsue4PEM3vcFtF5B/q+xwy/"
    "RAfgdk8C8KTt4M/5aByqIk6p69z0UtkV0GodsQP5O1TJumARXEhjgSSoE8x1K7Qjk8s1+D"
    "6NVodJswiF4NUivx8OHuSsKDmsIemaBZmzlRjGhvelHMMKA8QSST7QM3/BlRwWRU7YXYJo"
    "KDkI6ExAtQV+yK6pf23DKwopV1Qk9S7ERsADYqsCIGPoPJSHZNPpnh1YuVgwFRwhMjpBe8"
    "Cg5eajrKMeAL74CE9zavhI14BArw7g4t4JHBNlgq6NEGJgK6AxTiSwF8NoXhc7HDB3HW/K"
    "R8R2S7tHT7iQ6HNUS+0wVpoBpBmhhBhzSTDlm7FknlU3XbGBNv9K5d+r13R9MP35Fw4t7D"
    "9WBKwonpQZUNXc1p947QhWB0Lw05d3hUBm+n8b+kfiopiUrqp5LPGerfernjvM8G9MmB+a"
    "w9MSqNpbOEc9juncOCVTsJb3Gqz0CmTTuPOhJ9aqY7ZyVSyvejjyT270bf+e+Fi1QCF5i7"
    "uuHoyH5Hnvc/uyLt9uFcH++OSBHlUi4TYm0a4vvmNYxKiSUTYoJVqoq+AckGnc/SGZdpsM"
    "LSGHOnhxdJSm9wD/Os7P6mmvetGulN8gQ79IBvAosqMtTsLUNNXNehNN6WWTxjjl4tAXyn"
    "2Tt70NLVZYcV6OddOSkM9Iva1Jqhs2zCG9Z8+VYY1y3Tf+RzqX7yIh6tKybSQrri7OKijG"
    "/GxUW+bwa5llry8UvFgbDfvIXonpYNZyuKZsvQbiZymBn8CvIBRCIiH8A+8wFsu5j95/8D"
    "/NDWug=="
)
