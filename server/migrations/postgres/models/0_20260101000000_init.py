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
CREATE INDEX "idx_opinion_case_id_cb4d43" ON "opinion" ("case_id", "id");
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
    "eJztfQtv27i27l8hDFzsvQGfokmbPjwHB3AcpfVMYmfbTjuDekMjS3SsHZny6JE095793y"
    "9JvSVKFmXZlhUCM7UscUnOR4pc/Nbr/3XWpgYN+03f1XRHQo710umB/9dByhriA8bVLugo"
    "m010jZxwlIVBmyuknQzDhgvbsRTVwZeWimFDfEqDtmrpG0c3ET6LXMMgJ00VN9TRQ3TKRf"
    "pfLpQd8wE6K2jhCz/+hU/rSIM/oU2+/ujY7uLfEN8dX/jRURx5bfuHqmNa9PmJc+SR0Uly"
    "t82jvNShoSX+ZF0jreh52XnZ0HOX+sMQOde0Lfm9C1k1DXeNovabF2dlolBARw45+wARtB"
    "QHkic4lksAIH+fD1eAife3Rk28PzImo8Gl4hpODLCFHJ3ryPJoPJOn0kyWOxwQqyYi3YN/"
    "qk0BeCA/4b8+n5+/e/fx/O27D58u3n/8ePHp7Sfclv7e7KWP//F+TISWdyuK2fDLcDQjP8"
    "jEY8AbH+TEf6iM4iieFO3LCH2vd7g6IBTZ3gcB4kWdEJyIeiEauy3rhhjswSuThH2wUqwc"
    "0AOBFOj4TzlF0NfKT9mA6MFZ4a8f3hfg+a0/GXztT/7+4f0/kqCO/Cvn9FIKXk2zoM0Y1w"
    "UARyKHg7jTOQjA7y9KAPz+Ihdgcikzfv3pnWMA+xJiBJcYwcFay4FwTKSFEH/+UALizx9y"
    "ISaXkhAj04E8+AbtWzc9XLx9WwJb3CoXXHotia6mP0Cba/xGEi0cvp/KQPwpH+FPGYA3pq"
    "2zJ+Ei5S0uVUl/81Xk16dDR8irK/wDeEZ2KFBpYKcRb+G4JpvD5WNsg0JOLBT18VmxNDlz"
    "xTw389pmL63P1+kzClIeKHDkLyS/P77t/gqV5AY1c7G7fUu+Ctpt25F3xggCy3zugWe87Y"
    "YAb74BHS4AIs1+A764+K+ygfKAT9kOcJ5NYEPFgBY+h7TwvAJU1/kvc7kEjqIbbzqpntzf"
    "U7bzBlwb/+laMYydt/5lVocmzFvvzj9+CGcq8qVobpre9m9utm/oj7QsNG71fQ0rQ+NAb+"
    "/S8Ku5YC0K5HThcvBvv8E+mVlBrTaSWn3EfzzPXBC0b+FU8L7MVPA+fyp4n9n9KNYDg96b"
    "wZ95pLXfvhXgFoA5k36nA3Vt238ZcRD/ftv/neK7fvGv3IxHX4LmMdAHN+PL9F4eau6Giy"
    "uJJGrZ8hx3NkkM5bPzMmMZt8odzPRaEmDLRbKydKDFbYxJSwrlrbLyhn8TZKCfC33Y/nCY"
    "v90v4Odn7z++//Tuw/sQ5/BMEbxZKA2o2FzzRSjQPobk3XmJ+eLdee50QS4x0JVd5OgG93"
    "yRla2FBTw24keZMDQTQe4OiAkJ5CsjDxWNH/lISCBfFXnvj+CY2UOB1pnNzkuZzc4LzGbn"
    "b5tEcQyg5ehLXcW90WFQHfHL3SLKQ0013EqBz1YQ6BrEa5LzAnQbmK6Fv5Pft15AizLQ5G"
    "YPpvUC1soLYa7RAwTPK92AwDbXcGFqVBAiyzQMqIG/D8DcPT/7fA4G7/6RZcMP8UAGbfOj"
    "s4GW7ZGs+OHQ2li6p/UET/Pc5AS104xZL5/acTf4N0FlLbO6IX8uTIm1bWtcv6YbAmbDv/"
    "jGe1pSrPiVbRrB3MQc6BKeM2kPDPFPVZAKsyaOmHyT2bdOvwf6c3TZA5dzNOiBAf73DH+c"
    "4c9z/HmOP9/hz3fp5aQUAVqG/8ynP9PvxSPM6Y4cZhnuFf0jknFlnMLO8p3CzjJOYZpubw"
    "yFC92YSJPHd2Ooe922XYh1VYah9AqjlKO/xIVSMONlGjr6Gr7RfJXztKb1Anyv+jMphR78"
    "udEtaHPCl5TaEb+GTQl8+OFVynFzPMO3L2aRdJNfdfxe3gyveuAtXrum99M7aXQlka94Cf"
    "s+nH29mvS/j/DXd3hF648G0s0Nvfp+jm76d1N6fDFHs0l/NL2WJpPh6Is8vp/hsx/maCJ9"
    "G/9Gm3yco/HsqzTBWsfnBiyJ0YaKqZQX6YoZUWFEqawtejtc7i5IiAn4ueDP0Efp3sh2xb"
    "VpQf0B/QZfMtNdCnyf/LkLb3Ri3fCfYKQFZ6PFyVKeQ2IlOQDxAf6rIeXBOhNpOpsMBxhp"
    "9nRTA7pS4mYtRTgzy+agnE9+xkI3KFHH4v99wevfJtBQcjwas4TmiN6vReCnvRLRA8u0zY"
    "UWvYkmEcZzDU+RPimFFQz+vh3haiNOBzI++C9jsQkiemNLGSJkFLXfao+QnqD1EhoDQOw2"
    "YKXY+H+tB6jPDYix/tSn3jQ0YCIIbEc3DGCYDzbQUdb+sI8HMO0NKVMM4YGEhaExilu3wM"
    "LQLIbviPxT/RRffFrgHeRZWbFZqWuzkpqsdtSpU+bqE+uQskp1djxya9V7XdXp73dJ7ooJ"
    "fNDJ3+IjkV3bc5oWr/CRkGylpUTIxatbNYVdXtjl27x6JtJXhDuassM8kqhHT2zQEK/fSm"
    "nAJ2hk0S0OUA6F2qQVVo9SjlndNlDVFUN3mCEWBTltUnLCiTTPifT0bMQNNrKTZFVPjF3I"
    "pWkaUEE5IYahUAq7BZbaF2TBlHtYyC7H4xty5zDK8HKYDiO8v72U8MacDlvcSHdylrGj22"
    "2FMpE2fwmzrTDbNmO6bpHZtmHTzDGstsIOKeyQTbdDxt5pBkmZfOPzecnkNCOYSMFECiZS"
    "MJHtGvsxJpJ8cgzyoH0LrdV7oXOWpqFBTeaFOSXWvuifvYCtWpAk8FTxos4DdkqsdQT72a"
    "cybhif8t0wPmWA1p0XfpjjQu0b0WV8XfJdXbKeLiZyFL4k8jGR1nHtF+XSnBdkOc/k4MYA"
    "McbvlOTO1XIos0CkDZmOCvDcSyI6wcvvlZfnSETCdNuqzyH/BBXBcq74OQ5LuyKX7zx1kh"
    "NKMYimpe0c/DEm92jTKOMixeIzqmq6iKEiBGCOEZyZ+J8yVGNAevWjm7Zk+HGyiMP1xrSc"
    "+41hsmsJJK53i5hEnbaU3ajp1vCFPliSPEXOSnGiZEUkrsC7CdSAY4IFBN6t8VeS7wiZTn"
    "TiBTpvwNAhGY48rl8jdQMQ0OmpoFkXmCRXUieF7KGfP0crkr8Jj05o/UKDJCzzGdiO8mJ3"
    "8fO936EAG+Je1YBq6Ooj/oFIs/E98RUisNQt26FxFZqu7aOsgeBdD8W7iqTbMXqkFDtSQI"
    "5kiCj8XnOzUDGZVoK8Bw7qmME/TeKcSmF7VoDtWRbbYBGSF1wYp8RaOJLrr2EYYsabqTUl"
    "uC/HoraujrHtpqHo6wodkJQTlrGq+AeqKncHpARFD1TtgbXCMjAUQR9ICMyrYu7v2Sok6I"
    "7LCfx38iY9TsCn73DKoDwiV9R8siPyexUuU21VToTLlHCZep1TtHCZOpBVPkjtL+eFyBbZ"
    "5xnCrQD90Kb6EEf69/KM9axk65it+qvBr82FbnC6okQywheFf4BvVqZjyvZKOb/4wDO803"
    "JtwH4fTKJwRtmHIbvRzigni+LucVoD7y5tBQmZjq7u+kqO6E3aChH+pTa5MX4VCfe7I1b/"
    "9O82oTdrK2bHiJI8SaAsuIQWRCqUqfqxI1yT4G535GZtxcxGysbGf+COYE3927QVJvzDLJ"
    "XEhyvIft7ZL1Py79anN2srZoRGc9TVrgvidwXfZOrdq61QKY4D15tdX8K+d5c2gXR8h98Z"
    "+T2whd6+SRcKU32sA62p42ovg+BuLUGK0zw4fUHqwLVsk5nePXa1W2QmtHE7WY0abvWI/m"
    "o+40uWnzmdWDCAuaSevxvLfNKxIvM32y/yalNP5QWECDjKI0SeR7H3MLA2n3CDZ91ZBX7G"
    "NvFJJnliNBssTSub6v2wjxa2z0bbf5rqttwgZrx+p+VooigdAxtKtC4Edi/uynS24ps9Qp"
    "HDJY1724IJJMJ84dovMta6dIPbzSojKvqgWh8o9mMFL7e4lHCgqIo90QErgJ8QE+hXRd/7"
    "IziW1FCgdSvqhzIL6of89fTDW05j5z7dN8kObEgqLXdytmfexe7W3ZketisRrmpB1bQ0L1"
    "BTNV3DiwZdQG8b1AUb1wGKrWswtv+Bim36OyQEnyEJ31ziDRHeFGnZTdh+HsGsuBUo5nGv"
    "RFFyq0GTWFP3YMdeR/a8Czuic2+zoa4/7I7brXcXb97GgXsUfcjc8Axqr3ULx/JZmXDd/G"
    "Dd9ED2VmAeZCOJFqK7F+7GU4yyGBf5jUYyrUD50I6jz4rukN+TnaOLspjFpA6Yxuw4sNdY"
    "XoSmduGmCeJSYlmsvCzi31SBo4lLCfCrM2Sm8VSFIYuL7Ykha+fesiEcTuBJzGBwYk7GxT"
    "VVg0ZbyZsx8tJtQUVdAVIfLMr4pTxYEGq/gEe4cfxq5oRb0SzlWTGAYhMDuLnMkjX13FJY"
    "whv8pnQLWBhbNTc5oZEScte0C+KleZKTVyDcZMW0c/d1PBv3AP2YI/oh90dX8mB8e9efDK"
    "fjkX8xdTb9qpTaNJShF87z6YXzDL3wBC1b59uWxUSa3DGNIcsc+NOpEFmWEmsh1PWTZQ/6"
    "E0TcSlJcSqiolVVU4veGWFV2C3xzIpHWmRL3QvAommZBm6vobkykdRi/vygB8fuL/ELRF2"
    "mAAw2UfxZJSwp/hKoTiShfevzdrihfup/ypcdhEbLJ3Bl8AjPje5mqiHIsCqUcyYCRApF8"
    "F5AsfSCRvtswH3T0BkS/yQYI4p0H8ELbodXz3Tq8b2BBetAm59ZsEmL/j9yBpDh62WzBXT"
    "AmPsW2n0386q0Ue8WjcWUE25cUZC/KraGrNKiZV/NKygm962A0d7lK3EFQXUk1gasOd7Pm"
    "rbKKQqUy3DspADdkbfvi4vuwVv7Y1cIln66Q8kPYcOtaf63ohot3n2DxAsgzwd+Jx+XCwN"
    "0DaBf9g5YLwVf9XWqXmgB0RFfaZ9zEfM4u57XddYcVWyT1p+vA5zI1Dj/nFzn87Fc5zF+F"
    "l35nZ9HOt/fHRFoTDXN+9v7j+0/vPrwPl4DwTNHMn91de+NfXlrmugLHkZYV++zKNAcJHo"
    "daxbAvhrBQfE7Qvu9nwWIsylF+rPwFGUVtSkRmrPFSiH8FsFfmMyJluxTgURbAXxrxgwyS"
    "Iw9LsMIuuOW3r68/kqSJBRXqrPIvYc5v5JY4P6hiuzX/FAIsMCyjq+Hoi3w7/iZd9UDi6x"
    "zd9afT7+PJlYyVl9EX0iB9Zo4G49FUGs3k78PZ16tJ//uoBzKn5kj6vX8rY0X//mbWA7Ev"
    "vgPBVL7sX/luA/R4jvp3d1L/Ru6Ppt+lCXl06sQc/fMebxyG41GsTeZUM5wOiGmb1xTe9K"
    "FTUYF+V4pIeVdApLxjVr1XqpTsSMoJ1a6yahesY1zox4SEKidshycDv7Adttp2eOdbMybQ"
    "hky7YbJB4X4ltIxYYdut+5YZSZuFbwWIHzPJjYW3HfjfB9NxIALBHXs0JxfxNCaGPttd/B"
    "uqTpcUGiY7D1JbmISIK+iFuh4vCWFICwY/KzYgY40RZ37IB+/ARPqP5NGnYiKtYyTrKsaQ"
    "vwlamYbGqkNSbhsUSTdZm+3MJv3hSJJ6wD/AW5bRTJrcTYZTfDI6nqPprH993QP0o8r24q"
    "xMSaSz/JJIZ5mSSB7E3DpAQkxoYJXdQE1WjcYCH1CTWaGxUa/DkeeieHrmjY7XTu69RVJO"
    "lOCtOrhJNCOPKSpsL+xQDSLdJ1A1n6D1MiBTD0OjTVwvVGgtv6UczGLb9dkb88EmhLmJtQ"
    "OiJlqQcucOVvg3K6JLhjmLbHxzpOH7kOIrQLeBYdrOL1jQeKGZizT9geQxwhdICF1Wgd3r"
    "k0RIXqOnrHz11etLnhU6kmjdbqH+ECTXrkC8xoSE4ll1bcYbruWSW+uPSwniry7ij6JaA+"
    "83JfcpX5KgaX1Rlv2LD8JGkX9TaNs6uwR4cKlQP7JjjUp4KPgu+GOid1BVxXyE6G9x/cPG"
    "CgpJGkCurkwHbBSswij2I82aT3Lo64gmfiRaC/FSwMg6kNSCYjk07PtxZfwfIj4o4h+E+4"
    "NQnZrYCXtWnQSxKojV01jXj8SsCreO43ZAs9nXV9ABFnwyq1RpSMqJLXZV/EX6iT2nn1AN"
    "HbLK+RWYz0KJ1sG7lyBTG1bIEBQTao0h59COeZZZJYFlQkxM3CcY4ZKg8Fg8UoriKyCTKE"
    "vGlWxiGiSb9Ms0KrZtqjqNUCGuWfSUiweVpTsvWYaIW1oYxRr8PnQLmB3XhhY95lh54zKt"
    "Y3fel1l63+evvO8zCy8vvPVCe+xZPwHuRRlwL/LBvciAe+RcJc2Gey965Nq1Hdkr9SsHID"
    "Jm8KIiAHm3OGBFgGCCOdmKABbGl6FS/jodj3KogEAghbKmqw74X2Do9t4U+s5/L12kUu1h"
    "4eqGoyP7DXne/+xrO1XQBb/6GYjza2Gky14QyEzbebDoXegN0rUwVN1husfl90YkIbqj9u"
    "7AmrH+xFhzCyelSEhMQ+WnIcd0NrINVQsyyJui6jspwTZkCitAfC8VeDwIHcio2lVYmCQu"
    "JlgdYZI6mQ7gIHaSpcFCT2VWb/ny179NoEEpDkbP5PhHn1hP5XllJUa2jp5MXYWyuzFMRd"
    "sRsKF3s3t6rzYhtk/icEaeBIsy1qZadIvIQ8drWy1XrRedm580NsMc8gjuQBo2J9pdcIjH"
    "5mAapgUegIIxNxCxhn6Rvh3JtAHkQ6vaHnoy/Wt5RnharhbsG8SW1x/oKXIhN1qvzuo925"
    "OecOZBrp7y5CRyIHMnPNmtjCKG78G0XlhaZHitUH9U4622KY75aAkLcYMngELtzrT1YJOX"
    "UjfWimHk69oxuTbxHO/OP34IO4B8KYJ8etu/ucmyR8c1CTdIf6jf2h7/WRwIp8SES2HePq"
    "QSB+eYG13dkUqakXuc4LRxFAppYOCt9W8k8Sxr3Q8vFi/8pJkcZK8tE8WIRQOPMYgs0yDx"
    "gGCDf2EP9LvgsgsGXTB338NP6tz9CJWPc/cCoz13P789f0uO334ix28/4zZLCHHT87fnH3"
    "4BCD4D8jNsoFg045jdpbnFCKHLim481s/YQcU5bu6gBi0In8rsJ/O3k9tSmDm6Y3ABHQq0"
    "0D2o/kBGoSvWryv6+y9e/5KElPAxKWYEK/iYIAg121/VXZI9iKHdFLmbMOUP6HkSnjkp15"
    "NK2idVZHY1/VKTG/6jqfJ0gjPSUdTQK/zG63ga+KcLbfKDbZY6mm1UqJZqfnP5r0T77el0"
    "n00QimDlUCGmSPMRKIb+CGndrGeaKMw0NKBsFMuhdbR8Q+YbMFvBF6r4PeET5BY9L50t1G"
    "m6W1t5wXrh0vEC8ZPpdA/04DlSsDpKzkFNd7xkZiT4k5hfFay85umoPzpQsQzd++X4NcAH"
    "/xLU3ClQcxpUdQ1q8oKrJFtSSui1JfTaADJeo1RSrk2a7aETEHgzFH+R4ISc6IDKHUDXBW"
    "7441IC/N1sspmXIdsV3FnmApXrBHuirLk1OQPk2FszI11gWwbb+OvdqOx9IfaM7Ua8X/J3"
    "GX/FW5Vyl/TVc8I8K6G+H/DQCwU9vgFDxwYYVIfw0QhiAeAFwWGVfqMQfZ/uBhRkP5NjWu"
    "GXCJMaGw7ZBZB9QmZ7ccBnz5GG+x8BUgb1Dejj+1kW9EgevNtQKENOBPwH2+Qmf+L9+/pP"
    "UhdEV1fAdsmjIIYPt8AyJsqlzn90iCS56P91YlfSnNWpaFcSdBsH/r6E8Nqqqp4Fr0gG9l"
    "zMYxKH08zO9gt6baWiKRQZLMulYwxkm7yx7kyHoy83Ug94n3N0e38zG96RM8HRHM0m95J8"
    "3b+Z0pyNwXF6/SmzIa8/IaPNnGMKCj+xZ5hGdUpFtuPsbSnXDtIsH+C3jHxRGDJuj/6E0L"
    "7AblPqV3MTUthlTXsxEWHXq92u9wi5yFS/eQvnlQ9lhnr+SGcUcDLwdo3XLy8l1jq/vH3N"
    "3pq+XOoq/uGM0Vzsi5GUPJxu+G6/umEdrhiPyHw2oPbA5UGUEGrd+K0/oxN1seNZD0MBsR"
    "rWvhrapmupXMM9kmjdWN9PWlZHcdycxMLbN5uR9AHR7g9mw28SJ+a+VA94n3M0vb+TJlPp"
    "SrrC29DweI4m0mw4ISf9g2ZsOEW+j4YkXOHzdUhKtVFLr31HSmM1uC29cSkxyuuy9DpBzM"
    "uOtsi2xc50U4bI+OjjNkTG4cYgUxc8OccKzOMxyvRrbEkHpGaMELZc1wQBHAM4C25My9nR"
    "MTlAaUJv1lao8A+zVN2Gsm+h3g0zyb9bn96sTZhxeVXEXmHFMBiKVYBpkMGh/GicBTc8Le"
    "ttIa4VHFD8l7LADSV6bbc7o8hW1HirT8rc/bTQLubu50+fP9E4x7f4+OLss+8+rgA/MRhY"
    "0pjGZ8tED15h7MiFpOu5p6/8BF6KqmhwrauAFiTwnUWyEZgHfbLIK9Fg1ZbI5IZiwp9c9X"
    "6C9i3cxO2FWBKMxfHLcp8asze+k0a8vB6R6QHy7xz1R9PvEiXvgqM5uhpOb4fTKTkZHjaD"
    "01NC7a/sHBRJCHK7zBx0tAClhqmVLY5PahrSx6nx1ph0tK8S/nB/xNsBKUHRBXUR1/HwCR"
    "FHs42+Tg3DEkFKeak2udGtnmzzRLDlTrd5sCAlzyjDyu4eWGsKkrqHTURGzlfHnIhkYeGe"
    "pdSWpWDHkjF+i/xgCd/Ucq6pRZ6pGYShoq74dt0xkRaiXL8Hpe2u14rFteWOiQhmoyS7qu"
    "mOTMJpV4xNdxG7mpRr056jtvg7C/7l6hgpUiDOZLoD5wLMEhUYMzAWftYN8rMWFSv3mjaQ"
    "kU/zhZssSgm2aVI5LlkUrzCxI50RL2lxYl1RltBIDcMd3B0TCRR3d0BrEeYMVW9HkAb0Jh"
    "JyWjU2hYvejphtLJOoBXWURriL3aotUFX0ZnzSNWjmQ1rem/FbcKPTMoLW5cWYzHnMYqrT"
    "SZG3lCHFTWU1bCuo61dHXSN3veAj/yIJQV9vpa+PW1fq2HuZ/ZPXqu54dcS5zC9xoRbmxK"
    "k5Twip2COTDINZjK8wRGyMk1JpggqLOfoaviEHJziwCwC+6s8kJoAOQ//ZBp8n86rBsx1X"
    "e+EefUkpASDn6IvLvGrwhFFpnwYPB1qMt7o4GVIg05oUmXWkQbKhwqLDckEM24thyQoTIe"
    "jIjvIIedK3pqQOh+zbE4F1Y+kqlJdcoCZkxGBl1eH4qazlde4GaHtYU+IGTd52dsYjPPVJ"
    "PeB9ztH4+to/4R10ynVA/dUt41MHfJTx8mU+QxarVWQ7TosKC3J5C/JmZTqmLS8MU32UyY"
    "DmxJ4pL0r/cfTAitx9yaq5mE/DxGWEj1sZHzfi8MP0kihIdhmJNHlyr4hyDdN3gRtEUGl7"
    "VxeIeHXvE4O7rA9EbJjt4P/gF0DJoXu4rPv0TpoUVBtvEfRJgsJHjMXv7BmvUzGxZqhY8v"
    "ft6gvR9nFlWtrODiNjco82AVTR+WFhuBBvZBEjuQq/A4SEtdPL+A1b8pZyOkJ4fiAMB4jQ"
    "QSTf8SF0RhH+Dq/P30FUk9jnBmXx4jDLuhcM71CkTfTeoRMbrZTziw884zqSaOHQ3kM6F9"
    "ei6zJ/PpekoBjjlce4qnhVlmTOGTwt177sRXuZyZuSdPyVqCwZFoonA8bW9OTB9qIkYVU5"
    "OflRO6ssVcWbmnynlCIZXoWxZWFxL/m7F4/x0WSYaL41+WwfeHlXvIrE3k1I+ldzjb/az8"
    "oGLAi6NtBRF5iWXx2YuobjBmvzCQIDKpoNHDObX7bum2/fXf3wcSD9iC/9iJgdekZsvhq5"
    "+bKh4xgVsuIl5URWvMo6FLQcfamTgEX+YNuMrOiHyv0Qzl18XRAXE1uJyvAn1gquHkhLik"
    "6o3AnExueFnnH3QkZUdEPlbrDgg05+RaVsnQxhsShU7QnHrPg6pARFD+y08U6v0jU4gIQ7"
    "u0F4xxObm0qnwohrKCWypiY2sXWh3GJ80/pHCYijxbIGjDPh5S3FOaNhlAA6mIaPAHPDZu"
    "/yTBwvxrFNaA0wD5J3ayfI2X17CZzjil0dQNMf6aqOaU1Sd24n6AzFuFGZrgv56JJEdFUC"
    "WkeEIybvfRcsTBdpwDFpSbHYSAXqC9bSwN/jp0j5Mfhzo1sv/wC6A2xoPUG7gIuu/zllaO"
    "kouzmlpZNJVsLT1L1OMNXH3nwVZPTOzYBXZGmOZFroVVFzqBR982T6okFbZi0z+fHpLNlX"
    "Had+gpXN7qTR1XD0pcOHXyDWA/7BHE1n91d/0FPB0RwNJtLVcDaVB+PbuxtpJvVA+swcSb"
    "/3b+WJ9G0ofe+B2Jc5uut71dG8zzmaSHfjyYycCY7wE6TJbHg9JCfDwzm67g9vyCnvE7fq"
    "jwbSDT0VHpL7Xd+Prrz7eUf4r/jev7sjp/yD9LpWzhGk7vRFJ5j/4FTCoRfwweX3J4tLCa"
    "JP2EFPux9CNZirB+JSwvJTGXxRIk8Y3sQs1EsnQuU3v7HExYtRlxXODKIId+Qg2xaN2E1R"
    "jvFVsYy1IpP9V5iGyhktWK+7KBB54AKRwigkjEKnBnodRqFM5geGriLSZIiKIRVxEhVD+D"
    "Gj8USiXsh2oBTHgevNrm9h37tLm0A6iKXf9z0ssvdH7oklrP5y5B653fg/dz+/fft27n7S"
    "3n3ugrn74d2H87n7Hi4UEg4WfP/4DmokhGwDzY0ByZGJ8AfZ2PTAxjI3po0bLF7o6TUkZS"
    "hII6xoLJddoEFV17zrCjKJgT7rHHDE31HGeSByCyBOApFZTjgKNNZRgJ0jrpzdNZBtsrNA"
    "xzNRBqZKz1DpWSnn6Hb8TeoB8m8Vc2XduVdP0AY+Gd+Np76xl8cI7sv1QHA0R4Px6Ho4ua"
    "Wm5uBwjq6kAUmNi08GR3P0fTj7ejXpfx/1QHhIjN7DK3l8PyNmb++oSp+enZfo1LPz/BIv"
    "5+lutaDC5E3y/XAiiSa/WBW9cPaS7CFY0+QFl8NTSqyFaNefSSbEjNfynxIUBobK9h5fQe"
    "Mc7Emp9mWR2UPSJB8x7pxJCTlh19xhnBs6gtx5udNyIjd3mTVUWZsu3hUz61sUjfaknBjt"
    "ld1ZlBfIVQUwFGjd+N5LpUUKl7xQ0CM3yKGUQLo80oqqkokhC/YUKgbUiuCOibYA8QKAZ9"
    "LvdF4IC1gEuP79tv87hXz94l+5GY++BM1j/TC4GV9m4Nc12XQdzpiElNiO4QgNm9L5ohHw"
    "KKQMMTJZFvnCySIh14LBewDFQzjRCme1pnRCjc5qZXwgPAPNbvbENrtA7NOwOERPpq7CK+"
    "gouuG9Nim7YqpFt8isqHttMTZR461WxdkKAl+QRu2usSjGCdA6XjZNRok8s10XKDaN/cUd"
    "DK2NpdsQYLiWurWGGrmwztoKa7/7DjUDmjLHC4Nf+w1+0ztpMOzf9MCnszn6Io2kCf1yXs"
    "UcVIZTzKcUM4yiozus6T5fowwFmox4k/aejvKT7CEtGY/lBUuVKcA6K9pC1OuPsYVkYeEB"
    "OhRoI7wXZaYM3Cof4IvMtKFoWuBXVxbjmEjrdqH7Ia0wRoypuZCsCkRagPChSSpeHlYwsD"
    "yDuRL3KljXXQa0hVc1i2tIRxItgPsAPCHRGjB8642CuBwf0nKtQ3svU4iHmu5UgNoXEjiX"
    "xlkjcVW6ypiwt2AdFxR4l8a7gkKdlmsd2vubsy2o6hudmSR5C94JydYhflEG8It8vC/YcK"
    "/Nhc5imYp0v5RgC6A+tP6nuZDfdyom1JoEY6dTbC7H2MlZbK6yqfMkis3xGjp3Msl5UDIs"
    "cSHGZeL6wm7dboAbB2FxQLdpMJxf0g1pAPnRc79Qw9jGIlY03Ghpmf8XIqA4gYGMWmezxr"
    "da71wm9C4y3fm9lY3CW5l4lOMdvm6w4vPY2X5jF1ULktFN3Jrpd7w4QwylyALcXFsfvxGk"
    "btvHcTshqeCWYuYLiPkML6/iaYgH3KB966CtORLSgvgvtLm2CzGRWkJbGgRu/YEtJxhp2v"
    "/eH86Goy/yXf+PW8mbCXmcAtLyPZA+M0fT+8vb4YzmSQ4P56h/dzcZfyMngyOSAPlXaeAn"
    "VPaO2KmS02rBcQy0GGlHpnoGe4eSuxhnBdvkaVlbJuQ8L76CFKSBgMCTld04UjS5dMekXJ"
    "ugPXAoUmyjkOmA/ACCpNRrjh+w4Jr8To0zAiMl9roR/DdUnaLQz+16SvoeDQ557tyOR9If"
    "tMX1mGYrSZ3Aasgt/pzJV8Pra2kyxcpI4jtJf/GHNIkuJ77OEbmRdINf/ssbqQfi3+ZoPP"
    "sqTXqAfjRDYfF6jmQZrGJVz8q2gM4+gK3Gdhdr3amy8KYlRRBw1ZVXpBxoBv4HT63R5Nmm"
    "fgIiQ1aXH+kZUaHnVx7tMQafqw+ScmK2qYq/KNxw9O4oiIWNZppst1Qo7h2/2Yl1R1ljcW"
    "ZuFnUcmlfHwZ+8a0D6zkt3MIlueFqTflmkk8vdDuHeoY/CrnnJ2xjrnWCA66gNwEgL3Uas"
    "SGSMrBiGqVI8dgTtEt+tH96s1ZitFUdded5CNYB2S+7WtrQX6dBa2c8nsGu1AOWnn1uhTV"
    "hxJauIeUhlM0ewkQ38Erfjm01c0Y6F+T+c/oQpBYXhWJhVYfI9DIPsTjEFaruH4feV4pA8"
    "G7HMGrbyYgNlYboOdQzEN0D2kiTheF7p6gqslReAHwVs+IS7zPC8CO03oA9U07I8bpv4Cy"
    "oAwWdgmc9Z58NDPXSHhCDCL/CYfoEPluluKqRISMvti+o8opNg7cYsmlOCB+RQoIXpEfYS"
    "0oX3v468NF0GykUxLwmxVmB96JgXL2VkhSyTdfg3nBD4DAeHIxtbmwZeI2OHUpFCO256yu"
    "4NT0kX31duvhQLwVDcszxFvuKeYkjKKe5TE6xdrBmTNHlE4SXqMUmSR8J5SE/+AixoQIUU"
    "0sIKNdaMLQge4cbJauM73Umo2A2eS4pU7COm03+9k3siB473wldYYdOSohNq6AQ+j5q0XC"
    "vU83171QTLCPeATwkKh46qw70paW5fJfhYteL3ZAplBPB1+c1gTGtwLiAK/sS704l1Qmm3"
    "gnDslfDaEIn5y4G6U2L+fW9pqY24k7Ob9S52t25k12G7csYn2p7kfSd8J7AVXYt2og5p8K"
    "zojv0GkHTxGFFnRTeg+KqXrcKjPnrgmTTFW9awfDTejdK8FYr9CDW2Ceogj55jwPGAwK0g"
    "Ara5hgtTewlyaNhA33kf3YR1RWyoO0/Q0nJT5G2PBouJN3kz0Znef/mCpyovCN0/pMHlV0"
    "NCI09pdLl/PEf3o9v+bPCVtA4P0+9iKbtM7WWPeWsntbZm0n6yVdOpUGG5ixRmrI6LNfk1"
    "aKzJizcc8fAhiAcjMD6VGdef8of1J0b6QqwvVOAvknJiJ7cvg1hWP96y6+NMpbfDnu8kku"
    "lt3fHtYbuRm1Mv67RaZuPBk12PqPWeDu9p+4q3IQDkh9hdrKv7p/0qVH/DGj7+Y8ASdyLR"
    "2226E2DXtarntoxNwY94JwV7yX+ltgo/UpeE+a1xuwXBxAom9nUAL5jY/a/LgoltGRNLxn"
    "OOTuQP9S3KkP9qlUsxvDDNRwzpG3BrIvgCdOpKjzfiuqM/wV/An8qTotPuJm4ff5KLlPJE"
    "pp9CeKXYwCXEp7sBL5DhYrSvh5RJPEzSQUIaGOH1NfkdsSzBMX8WoSs1U1eyVxByJVsNBV"
    "rIauzHQ11n1ZbLHd5B8zZpQrVlh4zmF64pIyG2L2DbOnfEK9iuIWuyNk0DKogNfSiTgh13"
    "iXGCA7oIw/H4JkE5Xw7TnPL97aWE5w86e+BGupMDtPAfPbbrYlxf4uyDtKjohsrdsFAMso"
    "/i74SUoHBqrPwinEwx0RbZGX38ZPrn8ujmGcH2xejWb3gMQCuIJN2OePviSZOwl/FXz3dX"
    "ZxRPcWl6AsVi1RgtmlvSkq3A+tATTF5m5SLgj5FRuUWQq9DgddgJRQTgFQDXNYgcZgnjIs"
    "zjUgL2CrAv8Y+heWf4Kr6mxNpXJKt2tcUi2XpshVGlo5CPiYsdkJIJz5wsJ5M2dZTfjKYl"
    "BSFQ3bmAjl7Iny45JVgLIfBKrEcFPgbhyM52RiVPg2n8fif2QpQ1jadngx1SyorEn1w5LE"
    "XOzyqJXbKTbxa7vbn6NmrKLe1RlFxr+N19U0M2f6yWzwqaCDI8LeK71LvtY85ONVENrmoj"
    "tKlgVfCTilbjHG+pxHK9xWcqoSqU85xa6gYE+npjWhj9N+DPR2Q+oz97Xoyo7+ZtEtckr+"
    "VK0cDCMt2HFb5gWFDRXtjOUjXdV2RnarDSSmTyXJ5Ir9LjTB8U8RORTCt4oUPUlFsp5xcf"
    "eFCOJNpnuKo/5Q+ZV9nobo+IDmSbPJY7/ctBD+B/5mg4IIfk3zkaDC57AP8zR5djfBL/s3"
    "sZy5pr2AeLC7ejWkpQMEWVmaIQSb7cYymxJr8ejZmHFE1juQXme0gF7Q83vN/ud2zX5t9K"
    "VVEOKMP2Aso0lAZcOrLpMqjJfNfrmIgANDOjIn4/vEimNXg2Kyo/Ee9XA6vZrli/veap9g"
    "vtXOsUkgxBEr/cLaJHghpAy6DlVnKkD2zHtKDm8RMkqxYC/l1I1ZYFdBxo0VIv+JqzIgVg"
    "1hA84s4BFtwYigpJLPwv9JJp0MzTJCSMncF63w8rE2YWQCRi7htLqpAO51G0g/Yt1LBr9p"
    "V8hFw7GL95C3F9NSRVq3aHixeHZTLMD90I2reJ/KhNCffKb8nECsFY7Yocv1KSIhyPx/WL"
    "KED8xXriYm0azQd3+qJqZJXU9glBEQVWmUyN9G8+FTshJ16Buvzu9KiA7o5ed62sxttNOe"
    "Qkh2Gj8tH44N9vDFNJbmeZDbpliAQ3aluCSgi39WBB/IO6wXZfoRt4ResCFzm6Qffva0h0"
    "CNIaj6vlMkq0bVpA020Vw2HThvRWLC5hz09jJvWj0n7n+8p7OqmfIBUaSSoIT43DbIIFeS"
    "PIm1Mct4K8EeTNyZE3PMN1x2rrTdu87rnauiDHjkCOOcpPWrRe5h/dDNH2DfP3ZYb5+/xh"
    "/j4zzB3TUQy2L0buxJyQaRERVtvcjMciL6SRhACUwRnatgs12WRAeoVBydk+x4VSqOJdIi"
    "TZBN+Qg9PDtwA8Us9JmByOT0QkAptDyogH/UhKgF8X2U1RrYHqnpL79KPUdCfWFxzx5eEg"
    "bBTVHTM1MHjupCEin+Qmq27M/FEuktAX6IKlZa4pZWxB3Km2A0z0BtBylTqpUfliE6r5xe"
    "7S9OgkpBQsoGquoR04ty3cF1pVRoOOohs2MHAzix1meIiHlnGei8rVkJTsJA7Ttb1XMH5e"
    "1Z0XPLg0mL2UVtOFC14z2fJEF5bdgyWE2siJlaHE8hmxDOMILZ2Vc6mAcQwlWpfUqn6+MZ"
    "qdqgQ1RtIHLCQ6kf55Twu1dvgwjwR7IDyco+F0ek9OeZ9zNJVGsx4g/87RRPomTaaegHc0"
    "R9+Hs69Xk/73UQ+Eh+nl6DhsXL5RaXtPnoKBqTO9kwbD/k0PfDqboy/SSJrQL+dV4K/Z7O"
    "TojsG1DIQCTUa84jS1l6oeDaA9m416/RPKcXjPxqF88sRn2xElf7q8gdZaN1iTcL67alpO"
    "oMv0Bqab6EruwEnJNsF7YH706JbsBu2C6l/ohOlkJ9MJya3JbTiJhFpkzDt4oIZWQR1OSo"
    "nZYdvsEKY6XJo5OG/fX6fv0WC3i873yXj0pQfoB+FAZveTkceBeEdzNJ2N7+7IKf9gjvo3"
    "N+Pv/dFA6oHwsBmsiKhN3hzLoqjmXM6kuFM156Q3/44pSlJJNVqC917TlEzgEloQj9+7le"
    "mYHYbpNdWiW2R+tYK28iZsvNUEO1tBfEmFQAF4e2ub6G82oOIPlrJZ2UCxIFDN9UYhkUDP"
    "usOIHKp2izLmUe92IrXIsdXIghLVpmuxgh1LGoVC6SaTrHgq/TLEk+kfRK/xjrBeM+rfTb"
    "+Oif3HP6qiw5yVY78LyO/Tt9JV6JBBf3Q1JNvLHggPsWJ5dzcZfyO6ZnBEVNK7m/7AU0m9"
    "I3LuV2ng2/a8o2Z0nYhHCqAtpdqfFej2Z1nlXsQj7dk/QLWgUoX6TcqJHVRliseB643hk4"
    "hJ+Iuq6sWlGkw11EFI7qWoHn6hdARlwtnoLFY4f37JSrYB/31H2ER7Aq5ZJiEmJpnq3vdI"
    "2dh4c8fvgJ8UFEx+TUSZN7BrYMruwhud2ItQlipLTAE5XBlrqNeA7TR2q9Ma46VDG5Kvd6"
    "OiG0L0GQRbvGfyqbX4UCgX1mCZz1FwAfVtwBeBY9LveMnXdNXpAtsMihrh/+xnaJH0uyQL"
    "74OL/2qogfs7srdlBzHU/4gynJztLv4NVUcO3ECD70FEQuItc5RHiIhmL/i7ZvJ36koxiL"
    "LGF5cQF2qd5/y78xIq67vzXJWVXErpTKlXphIzl7pHkymJznR2f/UHMfnijznqz2bS7d2s"
    "B/yDKmxbzUWAYpMWnxKbkBPbiB3cURSm1lrWRSKQbvhr0J8QAwH5mKNJf3Q1vu0B73OOxt"
    "+kydW91AP+wRx9xVfk4agH/IMmvCgnZ07o9Ke/8Qf8UCE8Q5GPOfo2Hl6Rr97nHN0OpzS0"
    "x/uco+/94WxIHV+8gzkajG/v+hPSJjiao+ub/pcv5JR/gGfCwUC6o5aH4Ki51gjFfqxA5s"
    "alxPRYeXrUsBbOC30kI4CvzqEHGxYu6ONSgtiqiv0B7Z9Nw7uF5s8G+/2eei7Gpo3emqOI"
    "fF8xxhRclCYwJnXAFIHhmZPNEbg0lAfG0P11Oh6xgQ4F0oEsuuqA/wWGbu9N3ej899JFKq"
    "U5F65uODqy35Dn/Q+nul9HFxCAio3Jabsxgcy0nQeL3oXeIG1MtvW1biiW7jBWwmvDVPJo"
    "iYRYql+WRO70ZpWiwKLx/eWNBO4m0mA4HfrdEFjuvYvJUT+R+jdppFXTYk3Z+eM+kthp4J"
    "8OzHsZ4Z7TA48eEkm0T9WrP4ZFuKMcOOHrCg/2lUkMKxxzSVJKzCfV5xNtpdgrnmEeCrRv"
    "dJ+VSah1lp9R6yyTUks4WwlXnyZ1Q52uPmXC4lQFaToJzN8xNi4bxnVa88xRouMGFtR0R0"
    "KO9dJheO7EL3eLnHdU2lCGYcttDjz5sDBrWEFkmcYaevOaY250VdSwas58SmTyvF8c3Gkr"
    "Ht4uEmjTqlYbcwcVC1UwGibE2gTsgQ0o4UTErbClJUUnVLcgkgWAuwPiUgL8uhTmxMq8o8"
    "4sxe91Yp1RVm1OTwMlnOQ9fWd3eGfBfVoKbfwFb5RzvPQTWqpuwz51Du8wFO1Ui0JdG/pt"
    "ZSVqvNVf/qv5DJTIg/1ZIWn0bcf3V4ca0BH1aQ9uTpPvKwiEw/UNGDqAaBE2QKazwv1Fi9"
    "YaJmnrn8n60B/usdu3DcGvEDuH5iwsRTsHdcUu8l3kNB9IHNAXcl920b3m8ddt2dIfVoxF"
    "u9ABIC4mPAA4PAAU/pSMyk4JGZu2hovd2qvtBGHgOCr8gdrD3QEpQdEFgq84FfCFge8Isf"
    "yCCRJMUEOgLcEEsZbIGpD9Z+xWLQU3pRc0immbOq72MjBM9bHDSkQRXe0WpqIg7WQ1bFgq"
    "wyvJ90BFKIXlp2kFJqlnqRgG0OCTrkL7F0BSj78ARVXhBg8NsICkEKaXLsJLE+GVvcSnLP"
    "OZnQl2P4+aozm61Q1DtyEeA5rdJXU4FdeG4HllGhD4p8njvFs9m67hUXHA3ZCkGO/A/yF3"
    "xK8FKfNJKy7kUHNlGbjm7B0EIYcfpNhcfFwoIKKbOr3i6CbvneUBN5JoHdm5l4p1R+aCGu"
    "Zt9qo2wgJ7siZaJnHytvkX06Sg6IGqPYBBJIolp80lJiVMLhwmFxv+lUU6P+uQ1/pwPNvb"
    "/Q7t2vwNzQ2s4m+YEBPsZeU5g2y0uMGPCQnoK0PvIkc3uLGPS7VmNjkw8l40QbU893FBgX"
    "81/J8VR11VgD8pJ9Cvqib+5epWxQK/MUGBf8X06w6zwEP5dHyHJmWGV14yBo4uoDI9QP4l"
    "9SP7k5lXP5IezNHdTf8PmnzPP8Bn+vc0PZ/3OUeD/q006cvj62tSHyg49pL03UizIEsfPU"
    "xz2KUooDIZYs/yM8SeZTPEOhbE05NM0jnz18fNCgvNaoc3zEOzai+I+a0O9HfLD5u9S4OD"
    "/TvXw8l0Jl9K/VkPRMflp7Uv/bsewP9ERelkmlc2/q3Gya/2JANHykHeNNpvz0nIQ8AK36"
    "0tYJ/GG1UR85pTJx8hh2vT4D3KEmI+M7M1FNHYgYjgsDk4bAR/8rN/MSGhIlW0lZm2Tl2c"
    "fJ+XbAcUZApkCVfMF9iorthztkASFyhXZv5Y0mL0Vxv9FMvddgepWzRYkXmVW4OMfzyPt+"
    "Z2X/oxgjMT/7N3T/qjuoTtLVHWTh6w1LX7znfZ6DCcYJMNukV+sJ7jzSbedqsrbB9QKaCu"
    "TBsiEt+dDOf+vtINCHTqiLqAJJ7btxrQOHDPqxVfUlZQ0Yo9Yff6JJGF6gSXsHzX1dOrsV"
    "NhJRtJ33sA/zNHw5F8Nxl/wfPLtAdiX5rMz5+e2aslb03a7i5zp2zLyLWpD2rzpBJW9SNb"
    "da0qG8ukXJsG9qEnF3O9IYpvBa+elKTgbXf0QJZ3U4eyd2ny/v7UtSIPa36lKC4nFo2K74"
    "vpogoKaUxKIF99pqq2YKclxWpR2QpCEqnbsmMa/L2QlRX9sGM/kJCKqv0QkxX9IKyCp2MV"
    "FBncGjDwRf6q5uSvElmWRJalhkDb2Hzb3wljOvUclDsME2jierfIAkq5V9mONS1hAFVJSh"
    "wNbHSoQmJYpDtxmg4HPOvOiubf8XwjfgEI0qw9xO4YJtZhmTpruef2RDw/sguuH/GAG/5I"
    "peMJrgibZyNtnkJ1EqrT6wZfJFXad1KlSsF0IoiunpmFG/hQRMC+o4/EKeUmaF0X7OaaLL"
    "ySm+qVLIoGNJV0EknT9+bsfTBSJL/4WJmiYzy1xkiKYq8UE3HKXpoWPsD/Uo4iLAXmZS5W"
    "MF7doAgYRsrB8NFjCjKEwFZyciDX/YAdkhTbhskqpFTkVOZLCKrjNZUK22c37DPKmplJsX"
    "B4HzqZYksGeAxy5amKr2pMSoC/m/JzpEUaL1DrjcNcpf1Lxct0rFEJS8Wa1hCwwFJHigHg"
    "T2VNlk2yjHp6zBswC0OlLBfZgFA34M/IwepPkvb/Tw0qmoFXU3KiC55XeIARC8QK/06IbJ"
    "Y543AP3h7I9YgHd4e+B+sFbpCO6IpbPagRJHJ7JWeE8aORGkHQqVUYgkC2yZpB53Y8+K0H"
    "yL9zdD0c9W8IT4A/qmzfa9YX/Bcpg/50rRhGftqKUKpNS9e7848fwoFPvhQN9elt/+Ymqw"
    "yslUcouxvGdFKUcCUmJXKucORcIatq1ZkjkD2g8Wg8wiOGO/2jJ9UD3uccja+v/RPeQQNm"
    "kdML2e3EYkp4OyQ/NmU6GE8k+bo/vKEpOmPf5mjwVRr8RhN1Bkc0ymUifRuSqJfwkPDGU5"
    "83nlLe2Dsf3jbxdY6+jYdX5LT32RBGmFA52eHw63Q8yuGCA4HUCNB01QH/CwzdPsV1pQBW"
    "AkViEgzg/Ptt//c00oOb8SUFx7Qdkt4huMFlZvMPcxSpvL0/bLzyVJFWqT9h4MJw4cbSWc"
    "6c+eM6ISTG9i5jW8QEH9tBJ9y/8/VASlB0QXWmEdp2lergSTnRAcJJrbFOajb8S14wS1du"
    "MWKEUiKKt6KzFP60FE7iIhI6IG8RMKQnS1tgvZs/OjQmJGbw6qNcJFcXydUbgLlIrt6K6Y"
    "Tm76Zx+9VSf8dFxay+w8ZIMapwA3Ex8RLsiP6CUS23pAEgfoMGz/Wdr/3RlTwc9YB/MEeD"
    "G2rbpR+Ezx8Mr6TRjND53tEcTcbj2x4g/zbAULNWrMcKL0pCTLwoVV8UzzGXxdEXm9vjci"
    "1Cvw57u62aFpSxyvjEqnKSP/OnxFqEam05UC2oQn3DMHfk6+4xkQZP4xVV9g/vS8zFH97n"
    "TsbkUppOVHWtwnSclGvR2D04nevhmKe5FKO/g7rSZFq3/mG+VHSi3i1NhktAOQUxeYcGTy"
    "0dcm32VZLvpMl0jBXF5Pc5ury5n0yIu4Z/MEdjfHkyle8m0pRqjsnvc3Tbn0mTIfEZDI58"
    "GXnwVerPqEdJ8nsVPbN+HxCR0qIBM5wIzTx+dIIIzdxPaCZzsqkBXJFprUT0awz6J0genp"
    "1ffLnr3ybQUOgfkgu5Hy8jPbUL9cQQ1RFRG3eGaujfJhZi1Ea0LPikw+cdsZrQmwx8x4C2"
    "wMQV0xYjnzYbqBj5gAaF4Eq8reGdGqFz14Mof+CfN1vlR/+Fs9nWEEAZhk23BQLm/7FlEg"
    "YGz/MmfRESJ0LijjQLdqaz/oTmsvEPSJTD9P7Wi2+gB/n5coLjUXQa76z73/t/9AD5d45m"
    "w1tJ7l/RuIjoeI6mUt+LzKCfWObS23N7n3ivPZwOxqOr+wE+Fx1X2k/XXl1E4a8urRy+tn"
    "RL3syYhd90uHyFgvat4wX34u6ZXJB4RnZcTgzvuhiKWE6CHXfR7dufdFN76OQYbFT+qIHp"
    "Ioz3/WZmshTU+OVC/VT1GsruBuuVpfRTUk+aJLPueUmcFNsBPk7gmdT+BZ4t2waKBYNUT4"
    "5iGDq0w9RPpqVBi+SYIG4HuKeySSn29ZAdEkuxZrBiq36dc1cTVObq5vx8Pfho/ipNm5SO"
    "5LAilucGLM/HWUOkn8r6MgxfZawiyQaF6whJGiQnYmG3LyRz9yNU38/di3cfP87dT5/p8f"
    "nZZy9ZoIpnfZIcUHGApi+XZLKnaYfI1O73/Rvg6yA2eIRwQ4TMzQsRJ8mHSMsXQNyqgIaX"
    "dQQWL9l15ki/YYdliI5Y/Otl+uP4k9mzxNuzRB27sj3+iQaUdTwiGAtasbaQlm3TpFqLI6"
    "CHT54nYClwd/QHbDG6a/zD9E3VsZuVFvjm4Ftt/DLEBcKpEgx4tZHpj682hlnyAuNcjKuN"
    "Y+YNBMrp5EpYM6uGb0pUIMuYhWXLNaonlUvcodEWuK/9m2viliqP72bDMY1pSpyYI+n3Pj"
    "GE0Y9KNrDafUrXOnKdCstjJNYiZ/laRrypPsr4aRUwTUgKWHejbfI28NleCdx0SpphZv7t"
    "BsHdTmrbXtYUw6QtylhkdmLIAle8DoMcC691i3gxPd5qew7wpUNrhW7MZ/ypug7Jyq0Aij"
    "mhlBB0nk2L5uq2ofUErR5YmxaklUe75CwyAbXoYKS6YPECcHOwgSbeODDyfu/5YWXclUT2"
    "7hMgtVrvqtS/upKJE1EPBEde0lUv5WoVxajuoG6hFdXMJZ5eOuO7yfhuPPXz/3IM7kCuB4"
    "KjOerf4eNv5FxwNEdXY5JxmvyLj6UByTuNrwdHc/R9OPt6Nel/x/uI8LDSnqF2vzn+DEQ7"
    "5h1q3AY5AfB5KTeu8wI3rvOsG9fGMjek5jlnJG1KrIVo1x9MG2LG6xOREmwT9/Nawsabtu"
    "KK9AhtH+ckb3NB5H4u/gm51rlC17aGcnBGGacsEUcYjLudAuQqcj4Fxd8YyG5ngGSeanBc"
    "QWA/kiyT/5hs5bSYz56gWppJtai684LBzat5xO6ChFAbVewyake+1pFJW7JcQjUn6dX2vX"
    "8k3WAFr5MXHpcsJTRH0oh+pR/ZskReK/lSuh5PpEDI/0rC+a7vp144Hz1ohgFRODQfWacM"
    "1zvulSQpKLqgrpCvuHawY8xX3Oh1Yl1R1tKYGoYlUtOIkLpWhNT904U2+bNnimG8dBhqf7"
    "JBodL/l99UdsK2W42/pMay7a5tYJKqyVgO+MF5YbCbY9KizPgyKfbjhSgET+p6IQe6ugK6"
    "YwNiotDxBdULkVsrGsMCfJAn7hDqEKLIu5SkBEV4Q03bE8V+ZOU2zleqgvZtWsxrS7+7xE"
    "+RSSAjT17jpJDAlYHrT8ZKbJhKDqA/GTguSfMTRLIApqvx/eWNBO4m0mA4HfrlG1/8Qkfe"
    "RXIqKmo0kfo3aWA5kRXQloaWYWgqQJZlYBLAsoHlRFZAW3464IP2p4C2NLTqytRVlsNXfi"
    "HimIgoQ8xZhrgmz+5g25HtNk6f7n/GbnRS25SyNEBqg7Z3R24/oSUrlWOY6rIgiWPUZrsL"
    "N6B/OIR/s/1dNNlEz92PZx8+4n/P3+N/LxbK2dz98OndJ/zvx3Nl7n5+e4b//bRUP/bohn"
    "tD9uMeVdIFQXEY4mOtAGelWxrw0icznLoP/ng+N2/VgopfrFvYIJu5yRc2yP3bIB34k6vs"
    "TtC+hcievS2bdrAw72C2zvTpuXh/7w/D6h4cxl5frAf8gzm6v/sq3Vz1gPc5R+Nv0mR2P6"
    "Ee3dFxJYNt7d7bsRWBa9JPyrWJCDtKzTqe2SiSaJ3j30WpyeiiYC66yE5FogqV8CZ+DRNJ"
    "g1xvXokeXxNxkevBwMlb7OC/cBK0Bb/3wk6sxXijI+8vydAWwaVuEW9hxhptJS6+k3SF/u"
    "Yf7+3JRh892tTkj2JkAA0aN0yTZNTFp6npn9Y4f7CUzcrOMhI13rcM1aAqJH9TWP2iC350"
    "vAXUS5UvSIdmkg58qpGIJiytFD1Bi/D/VffBMfEmw90hLsue4/IcXfeHNz1A/q2ywy3TA/"
    "kdkMG/KDh5O/w7BiqLkqgH9j4XtUT2GYRuQ/xM1jJtmgZUEBviSCgF8gJL7Qvl8MxhDaKX"
    "4/FNwiB6OUytxKP720sJD2oKe2SCZm3mRDGig+lFMcOA8giRTLYP3PBnRAWTUbUXYpsIDk"
    "I6EhIvQF2xK6pf2nPHwIpW1gntptiJ2ABsVGBFDHwGk5Hsmnwyw6sXKwcDooQnRkgveBUc"
    "vNR0lGPAF94ACe9tXggb8QAU4N0dWsAjg22wUtCDDUwEdAcoxJcC+GwKw+dijw/irPlJ+Y"
    "7Idmnp9iMdDhuIfKcL0kA1gjQxgg5pJh2ycS2SyqfqtjEm3uhdu/R7/5amH74l4cT9+6vh"
    "jIQT04MqG7qa0+6doAvB+E4ace7wqAzeTuN/Sf1UUhKV1E8ln3M0uPFyx3mfDeiTI/NZB2"
    "JUGktnCeew/TuHBat2Et7iVJ+BTJt2HnUk+tRMd8FKpJTvRx9JHN6NvvPfSxepBC6wcHXD"
    "0ZH9hjzvf/ZF2h3CuT7eHZEiyqVcJsTaNMQPzWsYlRJLJsQEq1QVfQOSDTqfpTMu02CFpT"
    "HmTg8vkpTe4B7mWdnDTTVvWzXSm+QJduwB3wQWVWSoOViGmriuQ2m8HbN4xhy9WgL4XrN3"
    "9qGlq6sOK9DPu9ItDPSL2tSaobNswhvWfPlaGNcd03/kc6l+8iIerSsm0kK64vziooxvxs"
    "VFvm8GuZZa8vFLxYGw37yF6J6VDWcrimbL0G4mcpgZ/AryAUQiIh/AIfMB7LqY/ef/A4q3"
    "1qw="
)
