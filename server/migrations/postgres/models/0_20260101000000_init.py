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
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nPHOTOS_BAD: PHOTOS_BAD\nSITTING: SITTING\nAPPEAL_ANSWERED: APPEAL_ANSWERED\nRENEWAL: RENEWAL\nINQUIRY_ANSWERED: INQUIRY_ANSWERED\nQUESTION_ANSWERED: QUESTION_ANSWERED';
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
    "report_ms" BIGINT,
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
CREATE TABLE "inquiry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city_code" VARCHAR(6) NOT NULL,
    "text" VARCHAR(1000) NOT NULL,
    "public" BOOL NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "first_due_ms" BIGINT NOT NULL,
    "solve_due_ms" BIGINT NOT NULL,
    "first_ms" BIGINT,
    "answered_ms" BIGINT,
    "due_ms" BIGINT,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_inquiry_waiting" CHECK ((status IN ('OPEN', 'REOPENED')) = (due_ms IS NOT NULL)),
    CONSTRAINT "ck_inquiry_answered" CHECK (status NOT IN ('ANSWERED', 'REOPENED') OR answered_ms IS NOT NULL)
);
CREATE INDEX "idx_inquiry_person__15107b" ON "inquiry" ("person_id", "id");
CREATE INDEX "idx_inquiry_topic_i_a51459" ON "inquiry" ("topic_id", "id");
CREATE INDEX "idx_inquiry_created_661f18" ON "inquiry" ("created_ms", "id");
COMMENT ON COLUMN "inquiry"."status" IS 'OPEN: OPEN\nREOPENED: REOPENED\nANSWERED: ANSWERED\nCLOSED: CLOSED';
COMMENT ON TABLE "inquiry" IS 'A question about a topic. Its clocks start anew when the asker reopens it.';
CREATE TABLE "inquiry_reply" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "by" VARCHAR(64) NOT NULL,
    "from_staff" BOOL NOT NULL,
    "text" VARCHAR(1000) NOT NULL,
    "at_ms" BIGINT NOT NULL,
    "inquiry_id" BIGINT NOT NULL REFERENCES "inquiry" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_inquiry_rep_inquiry_48366e" ON "inquiry_reply" ("inquiry_id", "id");
COMMENT ON TABLE "inquiry_reply" IS 'A reply of a teacher, or what the asker adds.';
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
CREATE TABLE "certificate_print" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "asked_by" VARCHAR(64) NOT NULL,
    "asked_ms" BIGINT NOT NULL,
    "certificates" JSONB NOT NULL,
    "done" INT NOT NULL,
    "status" VARCHAR(12) NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "ready_ms" BIGINT,
    "enterprise_id" BIGINT REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_certificate_enterpr_58d8ce" ON "certificate_print" ("enterprise_id", "id");
CREATE INDEX "idx_certificate_asked_b_6a20bc" ON "certificate_print" ("asked_by", "id");
CREATE INDEX "idx_certificate_status_d36648" ON "certificate_print" ("status", "ready_ms");
COMMENT ON COLUMN "certificate_print"."status" IS 'WAITING: WAITING\nREADY: READY\nFORGOTTEN: FORGOTTEN';
COMMENT ON TABLE "certificate_print" IS 'Many certificates as one ZIP, made in the background.';
CREATE TABLE "report_batch" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "city_code" VARCHAR(6) NOT NULL,
    "status" VARCHAR(12) NOT NULL,
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
);
CREATE INDEX "idx_report_batc_status_d2654a" ON "report_batch" ("status", "next_ms");
COMMENT ON COLUMN "report_batch"."status" IS 'RELEASED: RELEASED\nSENT: SENT\nSETTLED: SETTLED\nDEAD: DEAD';
COMMENT ON TABLE "report_batch" IS 'At most 100 reports of one city that go out together under one number, which the province takes once.';
CREATE TABLE "score_report" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "record_id" VARCHAR(36) NOT NULL UNIQUE,
    "token" VARCHAR(43) NOT NULL UNIQUE,
    "status" VARCHAR(12) NOT NULL,
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
);
CREATE INDEX "idx_score_repor_status_78e09b" ON "score_report" ("status", "id");
CREATE INDEX "idx_score_repor_batch_i_d3d7fb" ON "score_report" ("batch_id");
CREATE INDEX "idx_score_repor_enrolme_26f85a" ON "score_report" ("enrolment_id");
COMMENT ON COLUMN "score_report"."status" IS 'QUEUED: QUEUED\nWITHDRAWN: WITHDRAWN\nRELEASED: RELEASED\nSENT: SENT\nLANDED: LANDED\nREJECTED: REJECTED\nDEAD: DEAD\nREVOKED: REVOKED';
COMMENT ON TABLE "score_report" IS 'The report of one passed attempt. `content` is fixed when it is let go: what is sent twice is the same.';
CREATE TABLE "completion_certificate" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
);
CREATE INDEX "idx_completion__enrolme_361ffb" ON "completion_certificate" ("enrolment_id");
COMMENT ON TABLE "completion_certificate" IS '继续教育合格证明. `content` is the signed text itself; it never changes.';
CREATE TABLE "sitting" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(9) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "venue" VARCHAR(100) NOT NULL,
    "address" VARCHAR(200) NOT NULL,
    "city_code" VARCHAR(6) NOT NULL,
    "seats" INT NOT NULL,
    "seats_taken" INT NOT NULL,
    "tickets" INT NOT NULL,
    "sign_up_from_ms" BIGINT NOT NULL,
    "sign_up_until_ms" BIGINT NOT NULL,
    "starts_ms" BIGINT NOT NULL,
    "ends_ms" BIGINT NOT NULL,
    "kinds" JSONB NOT NULL,
    "status" VARCHAR(10) NOT NULL,
    "cancelled_for" VARCHAR(200) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "created_by" VARCHAR(64) NOT NULL,
    CONSTRAINT "ck_sitting_seats" CHECK (seats > 0 AND seats_taken BETWEEN 0 AND seats AND tickets >= seats_taken),
    CONSTRAINT "ck_sitting_times" CHECK (sign_up_from_ms < sign_up_until_ms AND sign_up_until_ms <= starts_ms AND starts_ms < ends_ms)
);
CREATE INDEX "idx_sitting_city_co_dc0136" ON "sitting" ("city_code", "starts_ms");
COMMENT ON COLUMN "sitting"."status" IS 'PLANNED: PLANNED\nOPEN: OPEN\nCANCELLED: CANCELLED\nCLOSED: CLOSED';
COMMENT ON TABLE "sitting" IS 'An exam in one room at one time.';
CREATE TABLE "sitting_registration" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "status" VARCHAR(10) NOT NULL,
    "seat" INT,
    "ticket_number" VARCHAR(20) UNIQUE,
    "token" VARCHAR(64) UNIQUE,
    "created_ms" BIGINT NOT NULL,
    "checked_in_ms" BIGINT,
    "checked_in_by" VARCHAR(64) NOT NULL,
    "id_checked" BOOL NOT NULL,
    "remark" VARCHAR(200) NOT NULL,
    "attempt_id" BIGINT REFERENCES "attempt" ("id") ON DELETE RESTRICT,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "sitting_id" BIGINT NOT NULL REFERENCES "sitting" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_sitting_registration_ticket" CHECK ((seat IS NULL) = (ticket_number IS NULL) AND (seat IS NULL) = (token IS NULL) AND (seat IS NOT NULL OR status IN ('WAITING', 'WITHDRAWN', 'CANCELLED'))),
    CONSTRAINT "ck_sitting_registration_result" CHECK ((attempt_id IS NOT NULL) = (status IN ('ABSENT', 'MISCONDUCT', 'SCORED'))),
    CONSTRAINT "ck_sitting_registration_checked_in" CHECK ((status = 'CHECKED_IN' AND checked_in_ms IS NOT NULL) OR status <> 'CHECKED_IN')
);
CREATE INDEX "idx_sitting_reg_sitting_9e758f" ON "sitting_registration" ("sitting_id", "id");
CREATE INDEX "idx_sitting_reg_enrolme_337afa" ON "sitting_registration" ("enrolment_id");
CREATE INDEX "idx_sitting_reg_person__d536ff" ON "sitting_registration" ("person_id");
CREATE INDEX "idx_sitting_reg_attempt_75e2ac" ON "sitting_registration" ("attempt_id");
COMMENT ON COLUMN "sitting_registration"."status" IS 'SIGNED_UP: SIGNED_UP\nWAITING: WAITING\nWITHDRAWN: WITHDRAWN\nCANCELLED: CANCELLED\nCHECKED_IN: CHECKED_IN\nABSENT: ABSENT\nMISCONDUCT: MISCONDUCT\nSCORED: SCORED';
COMMENT ON TABLE "sitting_registration" IS 'A person''s place in a sitting; seat, ticket number and token from the moment there is a seat.';
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
CREATE UNIQUE INDEX "uq_completion_certificate_in_force" ON completion_certificate (enrolment_id) WHERE revoked_ms IS NULL;
CREATE UNIQUE INDEX "uq_review_case_open" ON review_case (attempt_id) WHERE status <> 'CLOSED';
CREATE UNIQUE INDEX "uq_sitting_registration_open" ON sitting_registration (enrolment_id) WHERE status IN ('SIGNED_UP', 'WAITING', 'CHECKED_IN');
CREATE UNIQUE INDEX "uq_sitting_registration_seat" ON sitting_registration (sitting_id, seat) WHERE status IN ('SIGNED_UP', 'CHECKED_IN', 'ABSENT', 'MISCONDUCT', 'SCORED');
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
CREATE INDEX "ix_inquiry_queue" ON inquiry (due_ms, id) WHERE due_ms IS NOT NULL;
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
    "eJztfQ1z4ji67l9RUXVr91TldHWSTn8wW1tFiNPNTAIZIJ2ZO5zyGFsEb4zM2CbpnLv736"
    "8kf9uysYwNxlFVdzC2XgOPZOnV8379v87K1KBhv+ttNN2RkGO9drrg/3WQsoL4gHH1BHSU"
    "9Tq8Rk44ytygzRXSToZBw7ntWIrq4EsLxbAhPqVBW7X0taObCJ9FG8MgJ00VN9TRY3hqg/"
    "S/NlB2zEfoLKGFL/zxP/i0jjT4A9rk7R8dezP/F8R3xxf+6CiOvLK9Q9UxLfr5sXPkI8OT"
    "5G7rJ3mhQ0OL/WRdI63oedl5XdNzl/rjADnXtC35vnNZNY3NCoXt16/O0kSBgI4ccvYRIm"
    "gpDiSf4FgbAgD5fR5cPibubw2buD8yIqPBhbIxnAhgczk815Hl4WgqT6SpLHc4IFZNRLoH"
    "f1WbAvBIvsJ/fzk7Oz//dPb+/OPniw+fPl18fv8Zt6XfN33p03/cLxOi5d6KYjb4OhhOyR"
    "cy8Rhwxwc58R8qoziKK0X7MkTf7R2uDghEtveBj3heJ/gnwl4Ix27LuiECu//IxGHvLxUr"
    "A3RfIAE6/inHCPpK+SEbED06S/z244ccPL/3xv1vvfHfP374rzioQ+/KGb2UgFfTLGgzxn"
    "UOwKHI/iDudPYC8IeLAgB/uMgEmFxKjV9veucYwJ6EGMEFRrC/1nIgHBFpIcRfPhaA+MvH"
    "TIjJpTjEyHQgD75++9ZNDxfv3xfAFrfKBJdei6Or6Y/Q5hq/oUQLh+/nIhB/zkb4cwrgtW"
    "nr7Ek4T3mLSpXS3zwV+e3p0CHy6hJ/AZ6RHQiUGthJxFs4rsnmcPEU2aCQE3NFfXpRLE1O"
    "XTHPzKy26Uurs1XyjIKURwoc+YXk+0e33d+gEt+gpi6ebN+SL/1223bknRGCwDJfuuAFb7"
    "shwJtvQIcLgEiz34GvG/yrbKA84lO2A5wXE9hQMaCFzyEtOK8AdeP8t7lYAEfRjXedRE/W"
    "9ynbeQOujf9kpRjGzlv/IqtDE+at87NPH4OZirzJm5smt72bm+0b+gMtC41bfd/CytA40N"
    "u7NPxszlmLAjmduxz8y2tQJzMrqNVGUqtP+MfzzAV++xZOBR+KTAUfsqeCD6ndj2I9Mui9"
    "KfyRRVp77VsBbg6YU+k3OlBXtv2XEQXx77e93yi+q1fvys1o+NVvHgG9fzO6TO7lobZZc3"
    "EloUQlW57DziaxoXx6VmQs41aZg5leiwNsbZCsLBxocRtjkpJCeSutvOHvBBnoZ0IftN8f"
    "5u/rBfzs9MOnD5/PP34IcA7O5MGbhtKAis01XwQC7WNIzs8KzBfnZ5nTBbnEQFfeIEc3uO"
    "eLtGwlLOChET/IhKGZCHJ3QERIIF8aeaho/MiHQgL5ssi7P4JjZg8EWmc2OytkNjvLMZud"
    "vW8SxdGHlqMvdBX3RodBdUQvn+RRHmqi4VYKfLqEQNcgXpOcV6DbwNxY+D35fqs5tCgDTW"
    "72aFqvYKW8EuYaPULwstQNCGxzBeemRgUhskzDgBr4ex/MNmenX85A//y/0mz4Pj6QQdv8"
    "0VlDy3ZJVvzh0Fpbuqv1+J/muskJaqcZs142tbNZ4+8ElZXM6obsuTAh1ratcfWabgCYDf"
    "/iG+9JSbHil7Zp+HMTc6BLeM6kPTDAX1VBKkybOCLyTWbfOr0u6M3QZRdczlC/C/r47yl+"
    "OcWvZ/j1DL+e49fz5HJSiAAtwn9m05/J5+IJZnRHBrMMa0X/gGRcEaew02ynsNOUU5im22"
    "tD4UI3ItLk8d0Y6l637Q3EuirDUHqFUcrQX6JCCZjxMg0dfQXfaZ7KeVzTeg6+V72plEAP"
    "/ljrFrQ54YtL7Yhfw6YEPvzwKuVsMjzDty9moXSTH3X8XN4MrrrgPV67JveTO2l4JZG3eA"
    "l7GEy/XY17D0P89hyvaL1hX7q5oVc/zNBN725Cjy9maDruDSfX0ng8GH6VR/dTfPbjDI2l"
    "76NfaJNPMzSafpPGWOv40oAlMdxQMZXyPF0xJSqMKKW1RXeHy90FMTEBPxf8Kfoo2Rvprr"
    "g2Lag/ol/ga2q6S4DvkT93wY2OrBv+4480/2y4OFnKS0CsxAcgPsC/GlIerDOWJtPxoI+R"
    "Zk83FaArxW7WUoRTs2wGytnkZyR0gxJ1LP7fE7z+ZQwNJcOjMU1oDun9WgR+0isRPbJM21"
    "xo0ZtoEmE8V/AY6ZNCWEH/9+0IVxtx2pPxwXsY800Q4RNbyBAho7D9VnuE9Ayt18AYACK3"
    "AUvFxv+1LqA+NyDC+lOfetPQgIkgsB3dMIBhPtpAR2n7Qx0fwLQ3JEwxhAcSFobGKG4nOR"
    "aGZjF8B+Sfqqf4otMC7yBPy4rNSlWblcRktaNOnTBXH1mHFFWq0+ORW6uudVWn339DcleM"
    "4aNOfouHRHptz2iav8KHQrKVlBIhF29u1RR2eWGXb/PqGUtfEexoig7zUKIaPbFBQ7x6K6"
    "UBn6GRRjc/QDkQapNWWD5KOWJ1W0NVVwzdYYZY5OS0ScgJJ9IsJ9LjsxE32MhOklU9M3Yh"
    "l6ZpQAVlhBgGQgns5liqLsj8KXe/kF2ORjfkzkGU4eUgGUZ4f3sp4Y05Hba4ke5kLGMHt9"
    "sKZSJp/hJmW2G2bcZ03SKzbcOmmUNYbYUdUtghm26HjDzTDJIy/sRn85LxaUYwkYKJFEyk"
    "YCLbNfYjTCR55RjkfvsWWqtroXMWpqFBTeaFOSHWvuifWsBWLUgSeKp4UecBOyHWOoL99H"
    "MRN4zP2W4Yn1NA684rP8xRofaN6CK+LtmuLmlPFxM5Cl8S+YhI67j2i2JpznOynKdycGOA"
    "GON3QnLnahmUmS/ShkxHOXjWkohO8PK18vIciUiYblvVOeQfoSJYzBU/w2FpV+SynaeOck"
    "LJB9G0tJ2DP0bkHq0dZRGvwLWl70wiRh7MO+soN8bVcInRhUg1N4ihWfmwjhCcmvhPEYbW"
    "5wp74U1bhC4H+TpYrU3LuV8bJrsEQ+z6SR4Bq9OW8iZsujXqowcWJL2Ts1ScMMcTCcdwbw"
    "I14JhgDoF7a/yWpIlCphOeeIXOOzBwSGIo10SikXILCOj0lN/sBJgkxVQngey+P3+GliTt"
    "FR6d0PqJxpZY5guwHeXVPsGf734PBdgQ96oGVENXn/AXRJqN74mvEIGFbtkODUfRdK2Oah"
    "CCrt4XXS1ylUdYpUKkUg6nlOLv8HPNTd5FZFoJcg3U3SFjpppE1RXC9jQH29M0tv4iJM+5"
    "ME6ItXAkV1/6McCMN8FtQrAuf6y2ro6R/ZOh6KsSHRCXEwbFsvj7qip3ByQERQ+U7YGVwr"
    "LL5EHvSwjMy2Lu7dlK5DWPygn8d3LCPUycrOeny6A8Qg/ebLIjdBcWnmZtVU6Ep5nwNHub"
    "U7TwNNuTM4NfEUHOiizOc2tgCLcC9H17OAQ40t/LM9bTkq1jtqqpKBvb55hz3eD04AllhA"
    "sP/wBfL03HlO2lcnbxkWd4J+XagH0dTKLw4anDkN1oH56jRXH38La+e5e2goRMR1d3fSSH"
    "9CZthQh/U5vcGD+KhPvdEatfvbuN6c3aitkhgkuPEigLLqAFkQplqn7sCNfYv9sduVlbMb"
    "ORsrbxD9wRrIl3m7bChL+YpZKwegXZLzu7s0re3Xr0Zm3FjNBojrrcdUF8UPBNJu692gqV"
    "jv7a6OyC5jxQDehtXtuKkuI4cLXedarquXdpK0gV7nHaurE5vBf5lHwf2EIX8rhfjqk+VY"
    "HWxNlor33/bi1BitPmPHlFan9j2Saz1ELk6kme7dnG7WQ1bLjVzf6b+YIvWV4VA2IWA+aC"
    "upOvLfNZx9rx32yv4LJN3d/nECLgKE8QuW7q7oeBlfmMG7zoztJ3XreJozvJ2aTZYGFa6b"
    "IL+/1oYVBvtFGxqb7wDTK3VO8JH04UhePRA4nWhaPX4gNPZyu+2SMQ2V8Cx/ctmEBCzOcb"
    "+1XGWpducPvupURFH5TrA8V+KuE6GZUSXjllsSc6YAnwY2IC/bLouz+CY0kNBFq3on4ssq"
    "B+zF5PP77ntKDX6RNMdmADUvW8k7E9cy+ebN2d6UG7AjHQFlRNS3Ojf1VzY7ghxnPoboNO"
    "wHrjAMXWNRjZ/0DFNr0dEoIvkMQEL/CGCG+KtPQmrJ6PYFa/8xXzqKurKH/XoEmsqXuwQ6"
    "8jNe/CDugx3myoq4/l5PYV38VFvHHgHkQfMtc8g9pt3cKxfFokBjw7Ajw5kN0VmAfZUKKF"
    "6NbC3biKURrjPGfkUKYVKO/bG/lF0R3yfdJzdF5GwYjUHlMKHgb2Ckv90HxB3DRBVEosi6"
    "WXRfydSnA0USkBfnmGzDSeyzBkUbGaGLJ27i0bwuH47ukMBifiuZ5f39hvtJW8GSE3hxtU"
    "1CUgtfrCNHLKowWh9hN4gmsHKAsHWpRb0SzlRTGAYhMDuLlIkzXV3FJYwhv8pJzksDC2aq"
    "4z4m0ltFnRLoiWyYpPXr5wkxXTzt230XTUBfRlhuiL3Bteyf3R7V1vPJiMht7FxNnko1Jo"
    "01CEXjjLphfOUvTCM7RsnW9bFhFpcsc0hixz4A+nRLhiQqyFUFdPlj3qzxBxK0lRKaGill"
    "ZRid8bYlW8zvHNCUVaZ0qsheBRNM2CNlcB7IhI6zD+cFEA4g8X2UXbL5IA+xoo/yySlBT+"
    "CGUnElFK+PC7XVFKuJ5SwodhEdIVAhh8ArOMQJEKpXIkCqUYyYCRAqH8CSCpH0EsJ7xhPu"
    "roHQi/kw0QxDsP4MYSQavruXW478Cc9KBNzq3YJET9H7kDSXHwEvaCu2BMfIptv5j40Vsq"
    "9pJH40oJti/TTC3KraGrNFKeV/OKywm9a280N2sCS3edH1RXUE2IV8g+qnmrqKKQmrOLKA"
    "s7KQA3ZG37usH3Ya38kau5Sz5dIeXHoOHWtf5a0Y0N3n2C+Ssgnwn+Tjwu5wbuHkC76L9o"
    "DRp81dulnlATgI7oSvuCm5gv6eW8srvusGKLShF0HfhSpN7ol+yCo1+8iqPZq/DC6+w02t"
    "n2/ohIa6Jhzk4/fPrw+fzjh2AJCM7kzfzp3bU7/uWFZa5KcBxJWbHPLk1zkOBxqJUM+2II"
    "C8XnCO37Xmo1xqIcJl3LXpBR2KZAZMYKL4X4WwB7ab4gUgtOAS5lAbylEX+QQRIvYglW2A"
    "W3/Pb19Y84aWJBhTqr/I8w5zdyS5wdVLHdmn8MARYYluHVYPhVvh19l666IPZ2hu56k8nD"
    "aHwlY+Vl+JU0SJ6Zof5oOJGGU/lhMP12Ne49DLsgdWqGpN96tzJW9O9vpl0QeeM5EEzky9"
    "6V5zZAj2doMphO8VfpAu9ghnp3d1LvRu4NJw/SmHyZxIkZGktD6aF30wXewQwNhr/eD8a/"
    "R4SSZ2bo13u8ARmMhpFGqVPNcF4gJnJek3rTh2BJRfy8ECFznkPInKcJGRXPx2XqycTlhI"
    "pYWkX010Mu9CNCQiUUNsijgV/YIFttg7zzrCJjaEOm/THeIHffE1hYrKDt1v3PlKTfwrcC"
    "xB+a5NjC2xf899F0HIiAf8cuze1FPJaJwdDezP8FVeeEVMEmOxhS+JqEmivolbowLwjxSK"
    "tZvyg2IGONEa++zw/egdH0PpJHn4qItI7ZrKpSSPZmamkaGqtITrHtVCjdZG22Mx33BkNJ"
    "6gLvAG99hlNpfDceTPDJ8BhvcKa962u8vSEvZbYXp0XqdZ1m1+s6TdXrciHm1gFiYkIDK+"
    "1OarIKiOb4kprM8qGNehwOPBdFc4evdbx2cu8t4nKiPnTZwe2wE2vnRlEKe1bTyPsxVM1n"
    "aL32ydTD0Ghj13MVWstrKfuz2HZ99sZ8tAnxbmLtgKiJFqQcvIMV/vWS6JJB7iMb3xxp+D"
    "6kMhDQbWCYtvMTFjReaQYkTX8k+ZDwBRKKl1Zga/0kEdrX6CkrW311+5JnhQ4lWrdbqD6U"
    "aWOXIF4jQkLxLLs24w3XYsGt9UelBPFXFfFHUa2A95uQ+xQvbdC0vijK/kUHYaPIvwm0bZ"
    "1dn96/lKsf2ZFGBTwdPFf+EdE7qKpiPkH0t6j+YWMFhSQfIFeXpgPWClZhFPuJZt8nufh1"
    "RBNIEq2FeDtgZB1ICpWxHCPq/rgifhQhHxTyD8KNQqhOTeyEmlUnQawKYvU41vUDMavCre"
    "OwHdBs9vUNdIAFn80y1R7icmKLXRZ/kcai5jQWqqFDVlnAHPNZINE6eGsJVrVhiUxDEaHW"
    "GHL27ZhnmWUSYcbExMR9hJEyMQqPxSMlKL4cMomyZFxJKyZ+0kqv3KNi26aq00gX4ppFT2"
    "3woLJ05zXNEHFLC6NYg5+HkxxmZ2NDix5zrLxRmdaxOx+KLL0fslfeD6mFlxfeaqE99Kwf"
    "A/eiCLgX2eBepMA9cM6TZsNdix652tiO7JYMln0QGTN4XjGBrFvssbKAP8EcbWUBC+PLUC"
    "l/noyGGVSAL5BAWdNVB/wbGLpdm0Lf+cdig1SqPcw3uuHoyH5HPu+fdW2ncrrgZy+TcXZN"
    "jWT5DAKZaTuPFr0LvUGypoaqO0z3uOzeCCVEd1TeHVgz1p8Za27upBQKiWmo+DTkmM5atq"
    "FqQQZ5k1fFJyHYhoxjOYjXUsnHhdCBjOpfuQVOomKC1REmqaPpAA5iJ15iLPBUZvWWJ3/9"
    "yxgalOJg9EyGf/SR9VSWV1ZsZOvo2dRVKG/WhqloOwI2cG92T+/VJsTqJA6n5JNgXubbRI"
    "uTPPLQcduWy3nrRudmJ59NMYc8gjuQhs2Jdhcc4qE5mIZpgXugYMw1RKyhn6dvhzJtAHnf"
    "qraLnkx/Lc8IT8pVgn2D2PLqAz1FTuVG69VpvWd70hPOfMrlU54cRS5l7oQnu5VjxPA9mt"
    "YrS4sMruXqj2q01TbFMRstYSFu8ASQq92Ztu5v8hLqxkoxjGxdOyLXJp7j/OzTx6ADyJs8"
    "yCe3vZubNHt0WJNwg/SH6q3t0a/FgXBCTLgUZu1DSnFwjrnW1R2ppCm5xxFOGwehkPoG3l"
    "r/QhLYstb94GL+wk+ayX4W3CJRjFjU9xiDyDINEg8I1vgbdkHvBFyegP4JmG0+wM/qbPMJ"
    "Kp9mmwuM9mzz5f3Ze3L8/jM5fv8Ft1lAiJuevT/7+BNA8AWQr2EDxaIZx+wTmluMELqs6M"
    "ZDfY0dVJzD5g5q0ILwuch+Mns7uS2FmaM7BhfQgUAL3YOqD2QUumL1uqK3/+L1L4lJCR+T"
    "fEawhI8JglCzvVV9Q7IHMbSbPHcTpvwePU+CM0flelJK+6SKzK6mX2pywz+aKk9HOCMdRA"
    "29wk+8jqeBXzfQJl/YZqmj6Ua5aqnmNZf/irXfnk73xQSBCFYOFWKKNJ+AYuhPkNbfeqGJ"
    "wkxDA8pasRxaj8szZL4D0yV8pYrfMz5BbtF109lCnaa7tZVXrBcuHDcQP55Od08fPEMKVk"
    "fJOajpjpvMjAR/EvOrgpXXLB31jw5ULEN3vzl+DPDB/whq7hioOQ2qugY1ec5V2i0uJfTa"
    "AnqtDxmvUSou1ybNdt8JCNwZir/YcExOdEDpDqDrAjf8USkB/m422dTDkO4K7ixzvsp1hD"
    "1R1NwanwEy7K2pkS6wLYJt9PFuVPa+AHvGdiPaL9m7jL+irQq5S3rqOWGelUDf93nouYKe"
    "3oGBYwMMqkP4aASxAHCD4LBKv1aIvk93AwqyX8gxrRRMhEmNDYfsAsg+IbW92ONnz5CG+x"
    "8BUk71Hejh+1kWdEkevNtQKENOBLwPtslN/sT799WfpC6Iri6BvSEfBTF8uAWWMVEmdf5H"
    "h0iSi96vE7uS5qxOebsSv9s48PckhNdWWfXMf0RSsGdiHpHYn2Z2Wi/olZWcplCksCyWjt"
    "GXbfLGujMZDL/eSKQ2J3mdodv7m+ngjpzxj2ZoOr6X5OvezYTmbPSPk+tPkQ159QkZbeYc"
    "k1P4iT3DNKpTSrIdp+8LuXaQZtkAv2fki8KQcXv0x4TqArtNqV/NdUBhFzXtRUSEXa9yu9"
    "4T5CJTveYtnFc+Fhnq2SOdUcDJwNs1Xr+8hFjr/PLqmr01fbHQVfzFGaM53xcjLrk/3fC8"
    "Xt2wCleMJ2S+GFB75PIgigm1bvxWn9GJutjxrIeBgFgNK18NbXNjqVzDPZRo3VivJy2roz"
    "ibjMTC2zebofQe0e71p4PvEifmnlQXuK8zNLm/k8YT6Uq6wtvQ4HiGxtJ0MCYnvYNmbDhF"
    "vo+GJFzh83WIS7VRS698R0pjNbgtvVEpMcqrsvQ6fszLjrbItsXOnCQMkdHRx22IjMKNQa"
    "YueHKGFZjHY5Tp19iSDkjMGAFsma4JAjgGcBZcm5azo2Oyj9KY3qytUOEvZqm6DWXPQr0b"
    "ZpJ3tx69WZsw4/KqiDzCimEwFCsfUz+DQ/HROPVveFzW21xcSzigeA9ljhtK+Nhud0aRrb"
    "DxVp+U2ebzXLuYbb58/vKZxjm+x8cXp18893EFeInBwILGNL5YJnp0C2OHLiQnrnv60kvg"
    "paiKBle6CmhBAs9ZJB2BuddPFnklGqzaEpnMUEz4g6vej9++hZu4WoglwVgcviz3sTF7oz"
    "tpyMvrEZkuIH9nqDecPEiUvPOPZuhqMLkdTCbkZHDYDE5PCbS/onNQKCHI7SJz0MEClBqm"
    "VrY4PqlpSB+mxltj0tG+SfiD/RFvByQERRdURVxHwydEHM02+joxDAsEKWWl2uRGt3yyzS"
    "PBljvd5t6ClFyjDCu7u2+tyUnqHjQRGTnfHHMikoUFe5ZCW5acHUvK+C3yg8V8U4u5puZ5"
    "pqYQhoq65Nt1R0RaiHL1HpT2ZrVSLK4td0REMBsF2VVNd2QSTrtkbLrz2NW4XJv2HJXF31"
    "nwr42OkSIF4kymO3AmwCxRgTEDY+Fn3SA/a1Gxsta0gYx8mq/cZFFCsE2TymHJomiFiR3p"
    "jGhJiyPriqKERmIY7uDuGEuguLsDWoswZ6h6O4LUpzeRkNOqsSlc9HbEbG2ZRC2oojTCXe"
    "RWbYRKR0SxZ6bB5qtISm7TqoewpM/ns65BMxvM4j6f3/0bHZepuCpfz3hmaBafn0wdvaVY"
    "K24qq0FbQfC/OYIfbVZzPoo0lBAk/1aS/7DVtw6946uf4ld1x622zmWkigq1MHNQxdlUSF"
    "0jmeRhTGN8hSFiYxyXStJ4WMzRV/AdOTjCgZ0D8FVvKjEBdBj6zzb4XJk3DZ7tbLRX7tEX"
    "lxIAco6+qMybBk+Y3uo0CznQYjzV+SmjfJnWJBKtIlmUDRUWaZgJYtBeDEtWMA1BR3aUJ8"
    "iT5DYhtT9k3x8JrGtLV6G84AI1JiMGK6tayQ9lJa8yN0Dbg79iN2jytrMzGuKpT+oC93WG"
    "RtfX3gn3oFOsA6qvARqdOuCTjJcv8wWyWK08C3tSVNjZi9vZ10vTMW15bpjqk0wGNCf2TH"
    "lRIJGjB5bk7gtWZcpsGiYqIzwBi3gCErcopi9JTkrQUKTJk3tJlCuYvnOcRfx65Ls6ikRr"
    "oB8Z3EU9RSLDbAcvEa9MTAbdw+UDQe+kSX5N9hZBHycoPMRY/E7NeB2LiTVFxZLft6vHSN"
    "vHlWlpO7vVjMg92gRQSeeHubGBeCOLGClo+B0gJKydXkZv2JKnlNMRwvUDYThABA4i2Y4P"
    "gTOK8Hd4e/4OouZGnRuU+avDdJrLGd6BSJvovX2nf1oqZxcfecZ1KNHCoV1D0puNRddl/q"
    "w3cUExxkuPcVVxa1HJnDN4Uq59OZ5qmcmbkpr9jagsKRaKJ0/I1iTu/vaiIGFVOoX7QTur"
    "KFXFm8B9p8QrKV6FsWVhcS/ZuxeX8dFkGGu+NUVvD7jZady6ze5NSJJcc4Xf2i/KGswJuj"
    "bQ0QkwLa+GMnUNxw1W5jMEBlQ0GzhmOgtv1Tffvrv6w8OB9CO+9EfI7NAzYvPVyM2XDR3H"
    "KJE7MC4ncgeW1qGg5egLnYR18ockp2RFP5Tuh2Du4uuCqJjYSpSGP7ZWcPVAUlJ0QulOID"
    "Y+N/SMuxdSoqIbSneDBR918i1K5TRlCItFoWxPOGbJxyEhKHpgp413cpWuwAEk2Nn1gzse"
    "2dxUOGFIVEMpkFs2tomtCuUW45vUPwpAHC6WFWCcCi9vKc4pDaMA0P40fACYGzZ7F2fieD"
    "GObEIrgLkfv1s7QU7v2wvgHFXsqgCafsmN6pjWOHHndoLOUIwblQ88l48uSESXJaB1RDhi"
    "8tyfgLm5QRpwTFp4LTJSgfqKtTTw9+gpUqQN/ljr1ut/Ad0BNrSeoZ3DRVf/OUVo6TAHPK"
    "Wl40lWgtPUvU4w1YfefOXkPc/ME5hnaQ5lWuhVUXGoFH3yZPqgQVtmLTPZ8eks2Tcdp36E"
    "9d/upOHVYPi1w4efL9YF3sEMTab3V7/TU/7RDPXH0tVgOpH7o9u7G2kqdUHyzAxJv/Vu5b"
    "H0fSA9dEHkzQzd9dwacu7rDI2lu9F4Ss74R/gTpPF0cD0gJ4PDGbruDW7IKfcVt+oN+9IN"
    "PRUckvtd3w+v3Pu5R/hXPPTu7sgp7yC5rhVzBKk6fdER5j84lnDoOXzc8PuTRaUE0Vee9C"
    "a1jbnBj4kJ9IUV+rj7IdiEcPVAVErY3UqDL8o4CrOnmIW6yTS0/MZPlrh4MKqygZp+DOeO"
    "DHDbYkFPEoRvdFUsYitK5V4WhrliJiPW4y6KmO65iKkwyQmT3LGBXoVJLpV3g6GriCQloq"
    "pNSZxEVRt+zGg0l6hpsx0oUdOmCEqK48DVete5qufepa0gqeZqjZdNspBGVJld5/fgpnw6"
    "4FEi6FoSdkRsomKlb0zv1F6cQqVtR7Q4tdyjgWsvbmKe43qes1jo217AZUwOfeu3e47NNl"
    "/ev38/23zWzr+cgNnm4/nHs9nmA5wrJJbYf//pHGok/ngNTTyPkCMT4RfCy3TB2jLXpo0b"
    "zF/p6RUkNYxII7xPWixOgAZVXXOvK8gk3l1pz7IDfo8inmehTxnxMAt9OoSXWWO9zNgJRo"
    "s57fiyTfY067j+Lb6fi+vl4rq4zNDt6LvUBeRvGV+XqhN3H6ED1Xh0N5p4nkI8HlSeXBf4"
    "RzPUHw2vB+Nb6qfkH87QldQnedXxSf9ohh4G029X497DsAuCQ+IxNbiSR/dT4jPlHpXp09"
    "OzAp16epZdH+ws2a0WVJi0b7YTZyjR5AerpAtnLZmC/DVNnnN5yybEWoh29WnIAsx4PZcS"
    "gsI+Wtpc7SlonIM9LtW+FGQ1ZNzzEONOuBeTE24ZO4xzQ0eQu6hDUk4Udiiyhiorc4N3xc"
    "ziSHmjPS4nRntpbzzlFXKVkA0EWje+aynTS+GS5wp64gY5kBJIF0daUVUyMaTBnkDFgFoe"
    "3BHRFiCeA/BU+o3OC0H1Ix/Xv9/2fqOQr169Kzej4Ve/eaQf+jejyxT8uiabG4czoC0htm"
    "MsW8OmdL5QNjwKKUOMTJZDUe5kEZNrweDdg+IhYgCEr21TOqFCX9siLlyugWZHo3WLPbjq"
    "NCwO0LOpq/AKOopuuI9Nwq6YaHGSZ1bU3bYYm7DxVqvidAmBJ0hTPqywKMYJ0CKQNs1kjF"
    "yz3QlQbJo4AncwtNaWbkOA4Vro1gpq5MIqbSus/O47FJxpyhwvDH7tN/hN7qT+oHfTBZ9P"
    "Z+irNJTG9M1ZGXNQEU4xm1JMMYqO7rCm+2yNMhBoMuJN2ns6yg+yh7RkPJbnLFUmB+u0aA"
    "tRrz5BAyQLCw/QgUAb4b0oMmXgVtkAX6SmDUXTfLfgohhHRFq3C62HtMIYMabmXLLKF2kB"
    "wvsmqXh5WMHA8gzmUtyrYF13GdAWXtUsriEdSrQA7j3whERrkInfv4K4HB+Scq1Du5YpxE"
    "VNd0pA7QkJnAvjrJGwAF1lTNhbsI4KCrwL411CoU7KtQ7t+uZsC6r6Wmdm2N+Cd0yydYhf"
    "FAH8IhvvCzbcK3Ous1imPN0vIdgCqPet/2kbyO87FRFqTXbK46lUmmHs5KxUWtrUeRSVSn"
    "kNnTuZ5FwoGZa4AOMicX1Bt243wI38sDig2zQYzqsHijSAvOi5n6hhbG0RKxputLDM/4UI"
    "KI5vIKPW2bTxrdI7Fwm9C013Xm+lo/CWJh7leIevG6z4PHaq+MhF1YJkdBO3ZvoeL84QQy"
    "lSyDfX1sdvBKna9nHYTogruIWY+RxiPsXLq3ga4gHXb986aCuOhLQg/oU213YhIlJJaEuD"
    "wK0+sOUII017D73BdDD8Kt/1fr+V3JmQxykgKd8FyTMzNLm/vB1MaZL94HCGend349F3ct"
    "I/Itnzf5b6XjZ+94idZz+pFhzGQIuRdmSqZ7B3KJmLcVqwTZ6WlaXRz/Liy8mg7AsIPFnJ"
    "2UNFk0t3jMu1Cdo9hyJFNgqpDsgOIIhLveX4AQuuyPfUOCMwEmJvG8F/QdXJC/3crqck79"
    "HgkOfO7Wgo/U5bXI9otpLECayG3OLXqXw1uL6WxhOsjMTek/QXv0vj8HLs7QyRG0k3+OG/"
    "vJG6IPpuhkbTb9K4C+hLMxQWt+dIbrcyVvW0bAvo7D3YauzNfKU7ZRbepKQIAi678oqUA8"
    "3Af++pNZo821RPQKTI6uIjPSUq9PzSoz3C4HP1QVxOzDZl8Rd1Zw7eHTmxsOFMk+4W7oBY"
    "KXazI+uOosbi1NwsytA0rwyNN3lXgPSdm+5gHN7wuCb9okjHl7sdwr0DH4Vdyyq0MdY7xg"
    "BXUdqEkRa6jViRyBhZMQxTrSJF+SW+Wy+4WasxWymOunS9hSoA7ZbcrW1pL5KhtbKXT2DX"
    "YifKDy+3Qpuw4kpWES2KksocwUbW90ssUiAlmbiiHQvzfzj9CRMKCsOxMK3CZHsY+tmdIg"
    "rUdg/Dh6XikDwbkcwatvJqA2VubhzqGIhvgOwFScLxstTVJVgprwB/FLDhM+4yw/UitN+B"
    "HlBNy3K5beIvqAAEX4BlvqSdD/f1oTskBBF+gYf0C3y0zM26RIqEpFxdVOcBnQQrN2bRnB"
    "I8IAcCLUyPUEtIF97/OvLC3DBQzot5iYm1Aut9x7y4KSNLZJmswr/hiMBnODgc2NjaNPAa"
    "GTuUiBTacdNTdG94TLp4Xbn5EiwEQ3FP8xTZinuCISmmuE9MsNpgzZikySMKL1GPSZI8Es"
    "5DevInYEEDKqSQFlaosWZsQfAE105aG9/pTkLFbvBckqdiHzCd/tud3GM5cNwHvsQKm5QU"
    "nVBBJ/B51CTlWqGe1+1V4y8j3AM+ISgcOsoO96akuX2T4GPVit+TKZARwFflN4MxrcC5gC"
    "j4Y/dOR9YJhd0KgrFXwGtDJOYvBupOifnr3tJSG3EnYzfrXjzZupFdBe2KGZ9oe5L3nfCd"
    "wFZ0LdyJOqTBi6I79jtA0sVjRJ0l3YDiq262Cpf66IIX0hRvWYPy0Xg3SvNWKPYT1NgmqL"
    "189AwDjgcEbgURsM0VnJvaq59Dwwb6zvvoJqwrYkPdeYaWlpkib3s0WES8yZuJzuT+61c8"
    "VblB6N4hDS6/GhAaeUKjy73jGbof3vam/W+kdXCYfBYL2WUqL3vMWzuptTWT6slWTadChe"
    "UukpuxOirW5MegsSYv3nDE/Ycg7o3A+FxkXH/OHtafGekLsb5Qgr+Iy4mdXF0GsbR+vGXX"
    "x5lKb4c931Ek09u646thu5GZUy/ttFpk48GTXY+o9a4O72r7irshAOSL2CdYV/dOe1Wo/o"
    "Y1fPxjwAJ3ItHbbboTYNe1qua2jE3BH9FO8veS/5PYKvyRuCTMb43bLQgmVjCxbwN4wcTW"
    "vy4LJrZlTCwZzxk6kTfUtyhD3qNVLMXw3DSfMKTvwK2J4CvQqSs93ojrjv4MfwJ/Ks+KTr"
    "ubuH38SS5SyhOZXgrhpWKDDSE+N2vwChkuRnV9SJHEwyQdJKSBEW5fk+8RyRIc8WcRulIz"
    "dSV7CSFXstVAoIWsRj0e6jqrtlzm8Pabt0kTqiw7ZDi/cE0ZMbG6gG3r3BGtYLuCrMnaNA"
    "2oIDb0gUwCdtwlxhEO6DwMR6ObGOV8OUhyyve3lxKeP+jsgRvpTgbQwn/00K6LUX2Jsw+S"
    "oqIbSnfDXDHIPoq/ExKCwqmx9INwNMVEW2Rn9PCT6c/l0c1Tgu2L0a3e8OiDlhNJuh3x9s"
    "WTxmEv4q+e7a7OKJ6yoekJFItVYzRvbklKtgLrfU8wWZmV84A/REblFkGuQoPXYScQEYCX"
    "AFzXIHKYJYzzMI9KCdhLwL7AX4bmneGr+JoQa1+RrMrVFotk67EVRpWOXD4mKrZHSiY4c7"
    "ScTNLUUXwzmpQUhEB55wI6eiF/uuSEYCWEwBuxHuX4GAQjO90ZpTwNJtH7HdkDUdQ0npwN"
    "dkgpKxJ/cuWwFDk/yyR2SU++aexqc/Vt1JRb2KMovtbwu/smhmz2WC2eFTQWZHhcxHehZ9"
    "vDnJ1qohxc5UZoU8Eq4ScVrsYZ3lKx5XqLz1RMVSjmObXQDQj01dq0MPrvwJ9PyHxBf3bd"
    "GFHPzdskrkluy6Wigbllbh6X+IJhQUV7ZTtLVXRfkZ2pwUorkclyeSK9So9TfZDHT4Qyre"
    "CF9lFTbqmcXXzkQTmUaJ/hqvqUP2ReZaO7PSLal23yWO70LvtdgP/M0KBPDsnfGer3L7sA"
    "/5mhyxE+if/sXsay4hr2/uLC7aiWEBRMUWmmKECSL/dYQqzJj0dj5iFF01hugdkeUn77/Q"
    "3v9/WO7cr8W6kqygFl0F5AmYTSgAtHNjcMajLb9ToiIgBNzaiI3w8vlGkNns2Kyo/F+1XA"
    "arYr1q/WPNVeoZ1rnUKSIkiil0/y6BG/BtDCb7mVHOkB2zEtqLn8BMmqhYB3F1K1ZQ4dB1"
    "q01Au+5ixJAZgVBE+4c4AF14aiQhIL/xO9ZBo08zQJCWNnsK77w4qEmfkQiZj7xpIqpMN5"
    "FG2/fQs17Ip9JZ8g1w7Ga95CXN8MSdWq3eH81WGZDLNDN/z2bSI/KlPC3fJbMrFCMFa7PM"
    "evhKQIx+Nx/SIKEH+xnqhYm0bz3p2+qBpZJrV9TFBEgZUmU0P9m0/FjsmJR6Aqvzs9LKC7"
    "o9ddK6vxniQccuLDsFH5aDzw79eGqcS3s8wGJ0WIhE3YtgCVEGzrwZz4B534232FbuAV7Q"
    "RskKMbdP++gkSHIK3xuFoswkTbpgU03VYxHDZtSG/F4hJq/jRmUj8q7XW+p7wnk/oJUqGR"
    "pILw1NjPJliQN4K8OcZxK8gbQd4cHXnDM1x3rLbetM1rzdXWBTl2AHLMUX7QovUy/+hmiL"
    "ZvmH8oMsw/ZA/zD6lh7piOYrB9MTIn5phMi4iwyuZmPBZ5IQ0lBKAMztC2N1CTTQakVxiU"
    "jO1zVCiBKt4lQpJN8B05OD58c8Aj9ZyEyeHwREQssDmgjHjQD6UE+FWR3RTVCqjuCblPL0"
    "xNd2R9wRFfHgzCRlHdEVMDg+eOGyKySW6y6kbMH8UiCT2BE7CwzBWljC2IO9V2gIneAVqu"
    "Uic1Kl9tQjW/2ic0PToJKQVzqJoraPvObfPNK60qo0FH0Q0bGLiZxQ4z3MeHFnGeC8vVkJ"
    "TsJA5zY7uPYPS8qjuveHBpMH0pqaYLF7xmsuWxLiy6B4sJtZETK0KJZTNiKcYRWjor51IO"
    "4xhItC6pVfV8Yzg7lQlqDKX3WEh0LP16Twu1dvgwDwW7IDicocFkck9Oua8zNJGG0y4gf2"
    "doLH2XxhNXwD2aoYfB9NvVuPcw7ILgMLkcHYaNyzYqbe/JYzAwdSZ3Un/Qu+mCz6cz9FUa"
    "SmP65qwM/BWbnRzdMbiWgUCgyYiXnKZqqerRANqz2ahXP6EchvdsHMpHT3y2HVHy0+U1tF"
    "a6wZqEs91Vk3ICXaY3MN1El3IHjku2Cd4986MHt2Q3aBdU/UInTCc7mU5Ibk1uw0ko1CJj"
    "3t4DNbQS6nBcSswO22aHINXhwszAefv+OnmPBrtddB7Go+HXLqAvhAOZ3o+HLgfiHs3QZD"
    "q6uyOnvIMZ6t3cjB56w77UBcFhM1gRUZu8OZZFUc25mElxp2rOcW/+HVOUJJJqtATvWtOU"
    "jOECWhCP37ul6Zgdhuk10eIkz/xq+W3lddB4qwl2uoT4kgqBAvD21jbR32xAxR8tZb20gW"
    "JBoJqrtUIigV50hxE5VO4WRcyj7u1EapFDq5E5JarNjcUKdixoFAqkm0yy4qn06wBPpr8T"
    "vcY9wnrNsHc3+TYi9h/vqIwOc1qM/c4hv4/fSleiQ/q94dWAbC+7IDjEiuXd3Xj0neia/h"
    "FRSe9uen1XJXWPyLmfpb5n23OPmtF1Ih7Jh7aQan+ao9ufppV7EY9Us3+AakGlDPUblxM7"
    "qNIUjwNXa8MjEePw51XVi0o1mGqogpCspagefqB0BGXC2egsVjh7fklLtgH/uiNswj0B1y"
    "wTExOTTHnve6Ssbby543fAjwsKJr8ioswd2BUwZXfBjY7sQShKlcWmgAyujDXUK8B2ErnV"
    "cY3xwqEN8ce7UdENAfoMgi3aM9nUWnQoFAtrsMyXMLiA+jbgi8Ax6Xu85Gu66pwA2/SLGu"
    "F/9gu0SPpdkoX3cYN/NdTA/R3Z27KDGKr/iCKcnL2Z/wuqjuy7gfrv/YiE2FPmKE8QEc1e"
    "8HfN5O/UpWIQZY0vLiEq1DrP+fOzAirr+VmmykouJXSmxCNTiplL3KPJlERnMr2/+p2YfP"
    "HLDPWmU+n2btoF3kEZtq3iIkCRSYtPiY3JiW3EDu4oClNrLeoi4Us3/DHojYmBgLzM0Lg3"
    "vBrddoH7OkOj79L46l7qAu9ghr7hK/Jg2AXeQRMelKMzJ3R6k1/4A36oEJ6hyMsMfR8Nrs"
    "hb93WGbgcTGtrjvs7QQ28wHVDHF/dghvqj27vemLTxj2bo+qb39Ss55R3gmbDfl+6o5cE/"
    "aq41QrGfSpC5USkxPZaeHjWshfNCH8oI4Mtz6P6GhQv6qJQgtspiv0f7Z9PwbqH5s8F+v8"
    "eei7Fpo7fiKCLPV4wxBeelCYxI7TFFYHDmaHMELgzlkTF0f56MhmygA4FkIIuuOuDfwNDt"
    "2tSNzj8WG6RSmnO+0Q1HR/Y78nn/5FT3q+gCAlC+MTlpNyaQmbbzaNG70Bskjcm2vtINxd"
    "Idxkp4bZhKFi0RE0v0y4LIHd+skhdYNLq/vJHA3VjqDyYDrxt8y717MT7qx1LvJom0alqs"
    "KTt73IcSOw3844G5lhHuOj3w6CGhRPtUvepjWIQ7yp4Tvi7xYF+axLDCMZfEpcR8Un4+0Z"
    "aKveQZ5oFA+0b3aZGEWqfZGbVOUym1hLOVcPVpUjdU6epTJCxOVZCmk8D8HWPj0mFcxzXP"
    "HCQ6rm9BTXck5FivHYbnTvTySZ7zjkobyjBouc2BJxsWZg0riCzTWEF3XnPMta6KGlbNmU"
    "+JTJb3i4M7bcnD24UCbVrVKmPuoGKhEkbDmFibgN2zASWYiLgVtqSk6ITyFkSyAHB3QFRK"
    "gF+VwhxbmXfUmaXovY6sM4qqzclpoICTvKvv7A7v1L9PS6GNPuCNco6XfkBL1W3Yo87hHY"
    "ainWiRq2tDr62shI23+st/M1+AEnqwvygkjb7teP7qUAM6oj7t/s1p8n0FgWC4vgMDBxAt"
    "wgbIdJa4v2jRWsMkbb0zaR/6/X3s9m2D/y3EzqE5C0vezkFdsot85znN+xJ79IWsyy5aax"
    "5/3ZYt/XHJWLRzHQCiYsIDgMMDQOFPyajslJCxaWu42K292U4QBo6Dwu+rPdwdkBAUXSD4"
    "imMBXxj4DhDLL5ggwQQ1BNoCTBBriawA2V8jt2opuAm9oFFM28TZaK99w1SfOqxEFOHVk9"
    "xUFKSdrAYNC2V4JfkeqAilsLw0rcAk9SwVwwAafNZVaP8ESOrxV6CoKlzjoQHmkBTCdNNF"
    "uGki3LKX+JRlvrAzwdbzUTM0Q7e6Yeg2xGNAs09IHU5lY0PwsjQNCLzT5OPcW72YG8Ol4s"
    "BmTZJinIP/Q+6IHwtS5pNWXMig5ooycM3ZOwhCDn+QYnPxcYGAiG7qdPOjm9xnlgfcUKJ1"
    "ZGctFesOzAU1zNvsTW2EBfZkTbRM4uRt8y+mcUHRA2V7AINIFEtOm0tESphcOEwuNvwrjX"
    "R21iG39f54tvf1Du3K/A3NNSzjbxgTE+xl6TmDbLS4wY8ICehLQ79Bjm5wYx+Vas1ssmfk"
    "3WiCcnnuo4IC/3L4vyiOuiwBf1xOoF9WTfxro1slC/xGBAX+JdOvO8wCD8XT8e2blBlcuc"
    "kYOLqAynQB+UvqR/bGU7d+JD2Yobub3u80+Z53gM/07ml6Pvd1hvq9W2nck0fX16Q+kH/s"
    "Jum7kaZ+lj56mOSwC1FARTLEnmZniD1NZ4h1LIinJ5mkc+avj5sWFprVDk+Yi2bZXhDzWx"
    "Xo75YfNn2XBgf7d64H48lUvpR60y4Ij4tPa197d12A/4RF6WSaVzb6rsLJr/IkAwfKQd40"
    "2q/mJOQBYLnP1hawj+OJKol5xamTD5DDtWnwHmQJMV+Y2RryaGxfRHDYHBw2gj/42b+IkF"
    "CRStrKTFunLk6ez0u6A3IyBbKES+YLbFRX1JwtkMQFyqWZP5a0GP3lRj/FcrfdQeIWDVZk"
    "3uTWIOUfz+Otud2XfoTg1MR/avekP6hLWG2JsnbygKWu3Xeey0aH4QQbb3CS5wfrOt6so2"
    "23usL2AJUC6tK0ISLx3fFw7oelbkCgU0fUOSTx3J7VgMaBu16t+JKyhIqW7wlb6yeJLFRH"
    "uIRlu64eX42dEivZUHroAvxnhgZD+W48+ornl0kXRN40mZ8/PrNXS56apN1d5k7ZlpJrUx"
    "9U5kklrOoHtupaZTaWcbk2Dex9Ty7mak0U3xJePQlJwdvu6IEs76YOpe/S5P39sWtFLtb8"
    "SlFUTiwaJZ8Xc4NKKKQRKYF8+Zmq3IKdlBSrRWkrCEmkbsuOafD3QlpW9MOO/UBCKsr2Q0"
    "RW9IOwCh6PVVBkcGvAwBf5q5qTv0pkWRJZlhoCbWPzbT8QxnTiOih3GCbQ2PWTPAso5V5l"
    "O9K0gAFUJSlxNLDWoQqJYZHuxGk6HPCiO0uaf8f1jfgJIEiz9hC7Y5BYh2XqrOSe2xPx/J"
    "FecL2IB9zwj0Q6Hv+KsHk20uYpVCehOr1t8EVSpbqTKpUKphNBdNXMLNzAByIC9h19JI4p"
    "N0HrumA312ThldxUr2RRNKCppJNIml6bs/feSJEBIm6SzDK//qWTPCpEjzQqQIIENb+Uub"
    "lxgOI6a5NyXrbre20DaqcFCoIv4GUJ3UJgiv0ELWBBYrCygc7kQqq8dRFKJNan+C+lQqJb"
    "NP8cXuKVcIUnZwU10khqRNWdVwyuxhcOHxVqsiN4yQ1ixSXGHPiDYaPIhtdv30Jk8ca54N"
    "47d/Od2n2vN3ODZanIDcQOhfYYil3/ysycHCrMJnp0ASSd0Z005KSWqEwXkL8zNJbIK9kb"
    "+Ecz1BtOHqQxOecf4U3EzYhuSdzXUtuHyt0m4ysx1yZdEXv0CvboC92yHblMfo6kpOiE8j"
    "EPpvEMS3VCUlJ0wo5PQrmnQHjs7Ya9X2aav/hqXFD0QGkTnMjQJCrfvtVOECS28L14S+AL"
    "C4Iou9p4fIVDcDMdgqP2/bWhMxNMeoLXv4yhofhlVtlYezatMb7Xa4sg/88eTIQuZtl2wg"
    "DTrcZC2QqaFjAZ0sZuSVMHKuoSWifAtMDLUnEiBjxF02yWVZBTuojhz/8VoZVP2PMaac+b"
    "M4qqZVua5qxiam2wM1VflpS6auJlbbHgtDLFBYWlqbilSdhNa7ebliipJgqq7b4fjy+nHG"
    "tlTE50QFV78ohH144bm4gD2ZF1RNGtTXwMNsqxr0dtFR2Gvu5dydXUlbDNVhV9SvKmLk1d"
    "hSTb6sK08AH+S4MPA6c8qoGvlTXRv3XX8w4j5UDLpscUZQiBrTBSutbxAdsV/Uyl3jZMxl"
    "Kcazf1JIRiX5GjHh0MPOpQKNFChaji8inMEsm5w3vfVZJbMsAjkCvPZZJQRqQE+LvpPwda"
    "pPECtVo7zFXau5S/TEcaFaDSViS5OV44FzpSDAB/KCuybJJl1DUvvAPTIAe6tUE2IPt18G"
    "eYOe1P4JjgTw0qmoFXU3LihFJpNLXAEn9PiJgs3P4+eHuG9ic8uDv0OVjNcYNkqvaoYz91"
    "3w+9NAXV11iNwO/UMm64vmyTNYPO7aj/SxeQvzN0PRj2bkgAIH5JPmwH0Be8BymF/mSlGE"
    "bm+A+l2rR0nZ99+hgMfPImb6hPbns3N2llYKU8QXmz5qRWI1KimBoHsbrKjPfZPnOs9h72"
    "0xkN8YjhruvsSnWB+zpDo+tr74R70IBZ5AhDKSLJonk7JDvp9KQ/GkvydW9wQ2tvR97NUP"
    "+b1P+FVuD2j2j66rH0fUDSWQeHJCB84gWET2hAuHs+uG3s7Qx9Hw2uyGn3tcxgqCHUm1A5"
    "6eHw82Q0zPCP8wUSI0DTVQf8Gxi6fYzrSg6sBIrYJOjD+ffb3m9JpPs3o0sKjmk7pG6Tf4"
    "PL1OYfZihSWXt/2HjlqSStUn0l4LmxgWtLZzllZY/rmJAY27uMbVHs49CZt4L9O18PJARF"
    "F5RnGqFt6yW8z+NyogN2eAZE9rl6s8/Z8C95rtgMjLcYMQIpUZ6jZBY0/GopnMRFKLRH3s"
    "JnSI+WtsB6N3/Zh4iQmMHLj/KlYpAZjNMAHRFqcIq5xuyVAsBya45vAfs4io03w+wvYnIP"
    "M50g+MORaUEebvhTomJW32FjpBhluIGomHgIdkQ/K2KjgAEgeoMGz/Wdb73hlTwYdoF3QD"
    "MlEdsufSF8fn9wJQ2nhM53j2ZoPBrddgH52wBDzUqxnko8KDEx8aCUfVD8FCRp8PPN7VG5"
    "FqFfhb3dVk0LylhlfGZFl2bP/AmxFqFaWXFzC6pQX3MFLkVEGjyNl1TZqw/F06CqayWm47"
    "hci8bu3ulcF0e+WNO4VOto3RoiThWdqHcLk+ESUExBjN+hwVNLh1ybfpPkO2k8GWFFMf5+"
    "hi5v7sc02aZ3MEMjfHk8ke/G0oRqjvH3M3Tbm0rjAfEZ9I88Gbn/TepNqUdJ/H0ZPbN6Hx"
    "CRrqoBM5xIV3X46ASRMUlkTGoavgUzJhVJ7QOfIfnw9PzCkdnHi5eRntuFeiJUnqiNO0M1"
    "8G4TCTFqI1oWfNbhy45YjelN+p5jQDthetTJZXLzncEKb9UYfXp3tLgiACNU3XoNFSMb0R"
    "GCUxP/KTC3BXdqCaLx8bc2LVZAPTdME8LIjYPbtQSrciGl7jqYHVcarJNbg0tlGDTdFmKa"
    "/WOL5FXzP0/kVcscJCLYch/ra2cy7Y1p+UPvgMTPTO5v3cgZepBdYtE/HoanhzPUe+j93g"
    "Xk7wxNB7eS3LuiETfh8QxNpJ4b80Nfscyly+a4rzN0O5j0R8Or+z4+Fx6XYmoqr6wicmcd"
    "xnfEdLi80Pz2rWOca3Ekji9IPCM7KieGd1XcVyTbxY78TPt2vicJdiY+BhuVmaxvbhDG+3"
    "49NVkKavRyrn6qug3lzRrrlYX00w7eRgDLfOm66cEU2wEeTuBladoQuF4SNlAs6CcRcxSD"
    "pJ0OkoqZlgYtkr2EOLTgnkqnO6nrQ3ZIWcaawfL9Raqcu5qgMpd3FMnWgw/mCdW0SelArl"
    "BieW7A8nyYNUT6oawug8BoxioSb5C7jpB0VHIsynr7QjLbfILqh9nm4vzTp9nm8xd6fHb6"
    "xU1DqeJZn6SdVByg6YsFmexpQisytXt9/w54OogNniBcEyFzTRPV+6npXwFx2AMaXtYRmL"
    "+m15kDfYcdliE6YvG3l+mX46/BwxJvzxJ1YFbHxl/RgLKORwRjQcvXFpKybZpUK3ExdfHJ"
    "8jEtBO6OnqYtRneFv5i+Ljt209IC3wx8y41fhrhAOFHdAa82Mv3y5cYwS15gnIlxuXHMvI"
    "FAOZm2C2tm5fBNiApkGbOwbG2M8ukKY3dotAXuW+/mmjg8y6O76WBEo+ViJ2ZI+q1HDGH0"
    "pZQNrHJv5ZWONk6J5TEUa1EYRiUj3lSfZPxpJTCNSQpYd6Ntsjbw6V7xfXUKmmGm3u36/t"
    "2Oatte1BTDpC2KWGR2rNroOnl2GORYcO0kv1pjpNX27PILhxRSBGvzBb+qG4fke1cAxZxQ"
    "Sgg6L6ZFs8Db0HqGVhesTAsCR19BWpIRmYBadDBSJ2D+CnBzsIYm3jgwMsrX/GFF3JVEXv"
    "gjILVa76rUu7qSiRNRF/hHbjpfN5lvGcWo6nQBQiuqmEs8vkTZd+PR3WjiZZbmGNy+XBf4"
    "RzPUu8PH38k5/2iGrkYklzn5i4+lPslojq/7RzP0MJh+uxr3HvA+IjgstWeo3G+OP7fVjh"
    "mtGrdBjgF8VsiN6yzHjess7ca1tsy1aXPHaCfEWoh29WHaAWa8PhEJwTZxP28lIUHTVlyR"
    "eKPt45xkBM/JCZGJf0yuda7Qla2hHJxRyilLRKj6426nYMKSnE9OWUEGstsZIJmnziBXEN"
    "gfcZbJ+5h0Tb6Iz56gWppJtai684rBzaqmxe6CmFAbVewiake21pFKiLNYQDUjndr2vX8o"
    "3WAFr5MVHhcvUjVD0pC+pS/pglduK/lSuh6NJV/Ie0vC+a7vJ244Hz1ohgFRODQfWKcM1j"
    "vulSQuKLqgqpCvqHawY8xX1Oh1ZF1R1NKYGIYFkh6JkLpWhNT9uoE2+dlTxTBeOwy1P94g"
    "V+n/y2sqO0HbrcZfUr3b3qxsYJJ63FgOeMF5QbCbY9Jy3/gyKSPlhij4n3Tihhzo6hLojg"
    "2IiULHF1Q3RG6laAwL8F4+cYdQhwBF3qUkISjCGyranij2EytrdrZS5bdv02JeWWLnBf4U"
    "mQQy8mTMjgsJXBm4/mCsxIapZAD6g4HjgjQ/QiRzYLoa3V/eSOBuLPUHk4FXGPTVK6HlXi"
    "SnwnJZY6l3kwSWE1kBbWFoGYamHGRZBiYBLBtYTmQFtMWnAz5ofwhoC0OrLk1dZTl8ZZe4"
    "joiIAtecBa4r8uz2tx3pbuP06f41cqOj2qYUpQESG7TaHbm95J+sVI5BWtCcJI5hm+0u3I"
    "D+cAj/Znu7aLKJnm0+nX78hP+efcB/L+bK6Wzz8fP5Z/z305ky23x5f4r/fl6on7p0w70m"
    "+3GXKjkBftkh4mOtAGepWxpwE3MznLr3/vF8bt6qBRWvDLywQTZzky9skPXbIB34g6ugk9"
    "++hcievi+adjA372C6gvnxuXg/9AZB3RgOY68n1gXewQzd332Tbq66wH2dodF3aTy9H1OP"
    "7vC4lMG2cu/tyIrANenH5dpEhB2kGiLPbBRKtM7x76LQZHSRMxddpKciUd9MeBO/hYmkQa"
    "43b0SPr4i4yPRg4OQtdvBfOAragt97YSfWYrTWkftLUrSFf+kkj7cwI422EhcPJF2ht/nH"
    "e3uy0UdPNjX5owgZQIPGDdMkGXXxaWr6Xy9NvP23lPXSTjMSFd63CNWgKiR/E+0fvHDiy3"
    "903AXUTZUvSIdmkg58qpGIJiysFD1Di/D/ZffBEfEmw90hLsuu4/IMXfcGN11A/pbZ4Rbp"
    "gewOSOGfF5y8Hf4dA5VFsd09e5+LWiJ1BqHbEH8ma5k2TQMqiA1xKJQAeY6l6kI5OLNfg+"
    "jlaHQTM4heDhIr8fD+9lLCg5rCHpqgWZs5UYxob3pRxDCgPEEkk+0DN/wpUcFklO2FyCaC"
    "g5AOhcQDUFXsiuoVjd0xsKKVFWhPEuxEZAA2KrAiAj6DyYh3TTaZ4VYilv0BUcATI6AX3A"
    "oObmo6yjHgC++AhPc2r4SNeAQKcO8OLeCSwTZYKujRBiYCugMU4ksBPDaF4XNR4wdx1vyk"
    "fEdou7R0+4kOhzVEntMFaaAafpoYQYc0kw5ZbyySyqfstjEi3uhdu/Rb75amH74l4cS9+6"
    "vBlIQT04MyG7qK0+4doQvB6E4acu7wqAzeTuO/pH4qKYlK6qeS1xnq37i549zXBvTJgfms"
    "PTEqjaWzhHNY/c5h/qodhzc/1acv06adRxWJPjVzM2clUsr2ow8l9u9G3/nHYoNUAheYb3"
    "TD0ZH9jnzeP+si7fbhXB/tjlAR5VIuY2JtGuL75jWMUoklY2KCVSqLvgHJBp3P0hmVabDC"
    "0hhzp4sXSUpvcA/ztOz+ppr3rRrpTfIEO/SAbwKLKjLU7C1DTVTXoTTejlk8I45eLQG81u"
    "ydfWg5+kJXMUx3WWWNU21O8nhnNWwtcxQ3vlXQK4jI2oTcJW5w/3dwd0Kz4/h16skPf7TM"
    "DdLS1HLpuxThjSFyoIV/UmA18AlkmrbFUzoYpDJUtFdBHh96td2SpYdTz4zKtJGhqVzRdA"
    "HjdpGISAn1pvw+NjIj8nA7STmRKGEHLkfD61Aa/OwoG695a/ZUleWrOkIzU2WRqmOpd/U7"
    "tfld/T5D16Px19F0SsxRwWEZo0f1UapPkGs59Zq3zq3ztGisdl6oNsNF2lUouZbSqJTgJM"
    "uupKk9QPEOSImKXqiIrgmRrYCxkWI3O67eKMrZpIZio/zf+uZqjb8L/u0R5qHDIiaYDU9y"
    "2YlARFYTMlspitnmE4Sf6F9ttvl4cfFltvn8fn4221x8eP+ZZghS8Zm5SrIFfXwP34E/cU"
    "84GOw/gW5T1sHGQxFqgKQnIRF70Fj8RPzYECQJhVXi2gYZIYH7/OBiRIhlGisv57dgNZrJ"
    "amBFeM6XpiKUqEYPO2wnJMJrCkXX5ATXpDISmU+Qq4ZmINA6cD+cF/GZOs92mjpPeU25s1"
    "ca3imevzKoilCkFXxcDqRT6bdpPjsRpM+8GQ2/+s2TlEViU40XCLwxtrgc1WJCrYB9D9u3"
    "9WZu6KrMuUOOS7UQ64tiiYRy8gglgdZte1OCc46JCdK59FaZGv94UvWHAoLzZIJZqsZxVE"
    "4wDmUHswWfzTIGrLicwH9X/DkL7ybEWscv15I2ILa95xrtSUmxeu4w4Nemxd8DMTGRGq4q"
    "ftkb1pXQy5F7HdmTUJxejk8DFbDLyQcj3ROcqfcmKu65cXCvo3ooivZDbDKoPfueC+al4q"
    "jLDjNuPbx8kh+4Tr/1PGi5PXLdASvTdsh2HbjSNF8e8fsjoXRulPmjCcyNA3xiG2xw11m0"
    "jct7nni1+QhbvrbMZx0PH0ByhBAHQpVRDXBvn8pXMQDBHyJz38EXcsHLF6OOi6ivH7K11w"
    "8p5VUE3NYfcHuEDlhj6Ubq+RH5HB5YvhxxuXKPSMw/ScHnJt7DctMbiSYAoAczdCX18Fvy"
    "N7liHMYTy9b/l/Es5EdH+zJt2r9VER1tQRrzVoYGigm2Cde974s9JPn89RNibZzjK3fZx5"
    "/OchfPTqjntxf0fXLU+ko516QRERITRukJwyZbKm7so1IC/B1maxXqGYHNeZN1VKp9Yfy1"
    "uBW435gD5UCgdVaRyvBNccJF4pg9Logx33CEMfPRkw0b7QeJZI4ixqAfE4Bm0482aSiHLP"
    "N2+nG6hB4B6PN/a8XGuqaf5TLhjrvQcZeAlyWkKSzxCQMSnrCLTyn0vY1bAudFV2HgvYt/"
    "S5qA3OPn8lGQfgw0pXCDNJvCa7gxC3Q2O4mXXhM/idzrdSjUOo7yvAh7dp5Nn52nq5kK3+"
    "H6fIePkJz89V6656cmXakucF9n6GEw/XY17j0MuyA4JAGj+QTmTW94Ra66r6T9z1J/6rZ3"
    "j6KUJrn+ffSLe5keNIPkzHQYn0DFgFo9LuPN1Lr25jHObWTZu31lb05YVQeXrKBtYy2XB9"
    "2ISAsBrsHLDf/KMt7hMTHBDJWn5chGgJuVC4WEK2155B3HKDHy43IC/91cmeW8Qnd5zszy"
    "jjXu3txE78HGay+MCLVBO6zbWOgBVi4+Qswplcwp/EbxqJQY5UVHuQgDOtQ4d0yDH/yIkE"
    "C+LPIBl88FfVRKYF8WexGQ1YBOaFKO9jdiqBIhWfsOyUrN+BXAmwj8Oa4Jvyi+0YWu0nC3"
    "zFIEnPFuOxQiOIpYN/4yBFmIJ/LCsX14fPS3e/JkJqlrx4PwH+4owUed3MH7fEaYYOT6Sa"
    "6jju44+BvLVlJie7wgWEPLNtHfbLA2FJXWBFCAd7+fgA0V5wQ4uvoEHS9MDyhIA9QKDxaW"
    "uaLOMStzRR1mltCiDjMKFWTECdb9aYWcczyw4oUL4i455Iz7VYO30VK5wmOnkR47x+fvwN"
    "8lncng61C6ku/vuiA4nKF0emy2D0S/N+xLNzRMKzjEZ79J/V/wnQa4cXg8Q71L1z/CfZ2h"
    "28GE1Ha97+Nz4fEM4aMxjfyir8nHvpifaiE31Rwv1ZTzC54T0kMhx6SjsNwfjnlrXlnIhj"
    "sjy/zhuinBSojVBvlsHX0yzQZjWz1lrVpQKZM5LC4niKPSxJG6hCrh/nXE3wdJ0RZN1Ifr"
    "BT4jWUqwdVb36uccXZM92Bjj3TQNqKCsrUFUMIH0HEvWBXVwZr+OmZejEa1SHzhmXg6Snp"
    "f3t5cS1gIp+riR7mQMcAuuFItRBz3P/OtLtG5I1+JIckALgJjChRmsGZ0QEkRcPRATE/CX"
    "d96M8XgczpsxOdEBVdkhPVwrMJNNwjsdWUcUNdHEx2ABC6Qw8tZu5HXn5QrwvQtu1FJwYy"
    "tYAWQPUUO+YWpifbbbvdUi82dlVkaBcMLeaqQsaJdEAP5QVsRASKL5LdNcAcWhx47OygBQ"
    "RKCIdTCW/xAPR8uxRQrRQyt9IoVooa3+lwIb/S+Z2/wvyU0+feVB1mvfZPNpSWRrSVP0DN"
    "GGC+BAQCBcDGFF0yxoZ3gEZDBUoUgLUa6FDBR5hveQZxgqXAWkgvZt4jcqc2ig6Mgktzxj"
    "v5ePaSglUnuy/US48qSGEgLONMH5iOTNWiaOjyWydqaE2zQV7J1rdtHcIEc3SvdFVFp0Rv"
    "nOCHblfL0QFRPw72B71PjBjwgJ6EtD/4R/LQP4nyejIRv2QCABuqarDvg3MHS7NvA7/1hs"
    "kEpwBfONbjg6st+Rz/tnp6YuyUGXAETunJ30K5nfi0Bm2s6jRe9Cb5AqE3103uadu5vecM"
    "ifXs8T6wLvYIZGd9KwC8jfTJfymxFNtee+Junaw7iEq6QnDIO/dmZKUHgJFSIGhL/tgT09"
    "PSA53TxjUm3kZirx8ky5QmSb5aKuiWGE3o550ZPhgUfWJblRlHXZMHvQ0tk1Gb0rJ3kWTC"
    "Vss82AmQ3DdiMkl6nxrdgZd2RVsi2Iz9Cydb7scxGRFs6OZxcXRVSBi4tsVYBcS1hi8EPF"
    "gbDXvIXo1mLnysz5nL0zzM74vIe9Yf3LSq27QI6Vv/rF7D//H3IAssI="
)
