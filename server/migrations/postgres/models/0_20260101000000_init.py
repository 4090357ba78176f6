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
CREATE TABLE "reminder" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "cycle_expires_on" DATE NOT NULL,
    "days" SMALLINT NOT NULL,
    "channel" VARCHAR(8) NOT NULL,
    "outcome" VARCHAR(8) NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "done_ms" BIGINT,
    "certificate_id" BIGINT NOT NULL REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_reminder_certifi_dd6ef2" UNIQUE ("certificate_id", "cycle_expires_on", "days", "channel"),
    CONSTRAINT "ck_reminder_done" CHECK ((outcome = 'WAITING') = (done_ms IS NULL)),
    CONSTRAINT "ck_reminder_days" CHECK (days >= 0)
);
COMMENT ON COLUMN "reminder"."channel" IS 'NOTICE: NOTICE\nWECHAT: WECHAT\nSMS: SMS';
COMMENT ON COLUMN "reminder"."outcome" IS 'WAITING: WAITING\nSENT: SENT\nREFUSED: REFUSED\nDROPPED: DROPPED';
COMMENT ON TABLE "reminder" IS 'That somebody is told of an expiry: each certificate, expiry, threshold and channel once.';
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
    "eJztfQ1z4ji67l9RUXVr91RxujrpTn8wW1tFiNPNTAIZIJ2ZO5zyGFsEb4zM2CbpnLv736"
    "8kf9uysYwNxq2q7mBsvQYeydKr5/36f521qUHDftPfarojIcd67fTA/+sgZQ3xAeNqF3SU"
    "zSa8Rk44ysKgzRXSToZBw4XtWIrq4EtLxbAhPqVBW7X0jaObCJ9FW8MgJ00VN9TRY3hqi/"
    "S/tlB2zEforKCFL/zxP/i0jjT4Hdrk7R8de7v4F8R3xxf+6CiOvLa9Q9UxLfr5sXPkI8OT"
    "5G6bJ3mpQ0OL/WRdI63oedl53dBzl/rjEDnXtC35vgtZNY3tGoXtN6/OykSBgI4ccvYRIm"
    "gpDiSf4FhbAgD5fR5cPibubw2buD8yIqPBpbI1nAhgCzk815Hl0XgmT6WZLHc4IFZNRLoH"
    "f1WbAvBIvsJ/fz4/f/fu4/nbdx8+Xbz/+PHi09tPuC39vulLH//jfpkQLfdWFLPhl+FoRr"
    "6QiceAOz7Iif9QGcVRXCnalyH6bu9wdUAgsrsPfMTzOsE/EfZCOHZb1g0R2P1HJg77YKVY"
    "GaD7AgnQ8U85RdDXynfZgOjRWeG3H97n4PmtPxl87U/+/uH9f8VBHXlXzumlBLyaZkGbMa"
    "5zAA5FDgdxp3MQgN9fFAD4/UUmwORSavx60zvHAPYkxAguMIL9tZYD4YhICyH+/KEAxJ8/"
    "ZEJMLsUhRqYDefD127duerh4+7YAtrhVJrj0WhxdTX+ENtf4DSVaOHw/FYH4UzbCn1IAb0"
    "xbZ0/CecpbVKqU/uapyD+eDh0ir67wF+AZ2YFAqYGdRLyF45psDpdPkQ0KObFQ1KcXxdLk"
    "1BXz3Mxqm760Pl8nzyhIeaTAkV9Ivn902/0VKvENaupid/eWfOW327Uj74wRBJb50gMveN"
    "sNAd58AzpcAESa/QZ82eJfZQPlEZ+yHeC8mMCGigEtfA5pwXkFqFvnv83lEjiKbrzpJHqy"
    "vk/ZzRtwbfyna8Uw9t76F1kdmjBvvTv/+CGYqcibvLlpetu/udm9oT/SstC41fdHWBkaB3"
    "p7l4afzQVrUSCnc5eDf3kN6mRmBbXaSGr1Cf94nrnAb9/CqeB9kangffZU8D61+1GsRwa9"
    "N4Pfs0hrr30rwM0Bcyb9Rgfq2rb/MqIg/v22/xvFd/3qXbkZj774zSOgD27Gl8m9PNS2Gy"
    "6uJJSoZMtz3NkkNpTPzouMZdwqczDTa3GArS2SlaUDLW5jTFJSKG+llTf8nSAD/Uzog/aH"
    "w/xtvYCfn73/+P7Tuw/vA5yDM3nwpqE0oGJzzReBQPsYknfnBeaLd+eZ0wW5xEBX3iJHN7"
    "jni7RsJSzgsRE/yoShmQhyd0BESCBfGnmoaPzIh0IC+bLIuz+CY2YPBFpnNjsvZDY7zzGb"
    "nb9tEsUxgJajL3UV90aHQXVEL3fzKA810XAnBT5bQaBrEK9JzivQbWBuLfyefL/1AlqUgS"
    "Y3ezStV7BWXglzjR4heFnpBgS2uYYLU6OCEFmmYUAN/H0A5tvzs8/nYPDuv9Js+CE+kEHb"
    "/NHZQMt2SVb84dDaWLqr9fif5rrJCWqnGbNeNrWz3eDvBJW1zOqG7LkwIda2rXH1mm4AmA"
    "3/4hvvSUmx4pe2afhzE3OgS3jOpD0wxF9VQSpMmzgi8k1m3zr9HujP0WUPXM7RoAcG+O8Z"
    "fjnDr+f49Ry/vsOv75LLSSECtAj/mU1/Jp+LJ5jRHRnMMqwV/SOScUWcws6yncLOUk5hmm"
    "5vDIUL3YhIk8d3Y6h73ba3EOuqDEPpFUYpQ3+JCiVgxss0dPQ1fKN5KudpTes5+F71Z1IC"
    "Pfh9o1vQ5oQvLrUnfg2bEvjww6uUs83wDN+9mIXSTX7U8XN5M7zqgbd47ZreT++k0ZVE3u"
    "Il7GE4+3o16T+M8Nt3eEXrjwbSzQ29+n6Obvp3U3p8MUezSX80vZYmk+Hoizy+n+GzH+Zo"
    "In0b/0KbfJyj8eyrNMFax+cGLInhhoqplOfpiilRYUQprS26O1zuLoiJCfi54E/RR8neSH"
    "fFtWlB/RH9Al9T010CfI/8uQtudGLd8B9/pPlnw8XJUl4CYiU+APEB/tWQ8mCdiTSdTYYD"
    "jDR7uqkAXSl2s5YinJplM1DOJj8joRuUqGPx/57g9S8TaCgZHo1pQnNE79ci8JNeieiRZd"
    "rmQoveRJMI47mGp0ifFMIK+r9vT7jajpMF1+Tr7fsMTrzbtOnRO5CNxpuz8i014cRWyF4j"
    "o7D9TrON9Ayt18BmAiK3ASvFxv+1HqCuSSBiHKGhB6ahARNBYDu6YQDDfLSBjtJmmjo+gG"
    "mWSVisCF0mDDGN0W+7OYaYZhGhR6TpqmdCo9MC7yBPy4o9XVV7usRktefWI2HVP7EOKbr3"
    "SI9H7s1Hras6/f5bkuJjAh918ls8JNJre0bT/BU+FJKtpJSITPnhVk3hviDcF9q8esayfA"
    "Q7mqLDPJSoRk9s0BCv3phrwGdopNHNj+MOhNqkFZYP5o4YJzdQ1RVDd5iRKDmpfxJywtc2"
    "y9f29EzpDfZFIDm9nhm7kEvTNKCCMiIxA6EEdgssVRdk/pR7WMgux+MbcucgGPNymIy2vL"
    "+9lPDGnA5b3Eh3Mpaxo5u3hTKRtBIK67awbjdjum6Rdbth08wxjNvCXCvMtU23Q0aeaQZJ"
    "GX/is3nJ+DQjmEjBRAomUjCR7Rr7ESaSvHIMcr99C63VtdA5S9PQoCbzwpwQa1+QVC1gqx"
    "YkeU5VvKjzgJ0Qax3BfvapiBvGp2w3jE8poHXnlR/mqFD7RnQRX5dsV5e0p4uJHIUv135E"
    "pHVc+0WxbPA5yeBTqcoxQIzxOyUphrUMyswXaUNCqBw8a8nXJ3j5Wnl5jnwtTLet6uIWTl"
    "ARLBaxkOGwtC9y2c5TJzmh5INoWvv754+tljnnZ3m4bix9bxIx8mDeWSe5Ma6GS4wuRKq5"
    "RQzNyod1jODMxH+KMLQ+V9gPb9oidDnI1+F6Y1rO/cYw2ZUqYte7eQSsTlvK27DpzqiPPl"
    "iSLFjOSnHCVFgkHMO9CdSAY4IFBO6t8VuSTQuZTnjiFTpvwNAh+bNcE4lGqlIgoNNTfrMu"
    "MEkmrk4C2UN//hytSHYwPDqh9RONLbHMF2A7yqvdxZ/vfg8F2BD3qgZUQ1ef8BdEmo3via"
    "8QgaVu2Q4NR9F0rY6iGYKuPhRdLVK6R1ilQqRSDqeU4u/wc81N3kVkWglyDdTdMWOmmkTV"
    "FcL2LAfbszS2/iIkL7gwToi1cCRXXyEzwIw3D3BCsC5/rLaujpH9k6Ho6xIdEJcTBsWy+P"
    "uqKncHJARFD5TtgbXCssvkQe9LCMzLYu7t2Uqkf4/KCfz3csI9Tpys56fLoDxCD95ssiN0"
    "FxaeZm1VToSnmfA0+zGnaOFpdiBnBr9whJwVWZzn1sAQbgXoh/ZwCHCkv5dnrKclW8dsVV"
    "N4N7bPMRe6wenBE8oIFx7+Ab5ZmY4p2yvl/OIDz/BOyrUB+zqYROHDU4chu9E+PCeL4v7h"
    "bQP3Lm0FCZmOru77SI7oTdoKEf6mNrkxfhQJ97snVr96d5vQm7UVs2MEl54kUBZcQgsiFc"
    "pU/dg7J7B3tztys7ZiZiNlY+MfuCdYU+82bYUJfzFLJWH1CrJf9nZnlby79enN2ooZodEc"
    "dbXvgvig4JtM3Xu1FSod/bXV2XXfeaAa0tu8thUlxXHgerPvVNV379JWkCrc47R1Y3N8L/"
    "IZ+T6whS7kcb8cU32qAq2ps9VeB/7dWoIUp815+orUwdayTWaphcjVbp7t2cbtZDVsuNPN"
    "/qv5gi9ZXhUDYhYD5pK6k28s81nH2vHfbK8utU3d3xcQIuAoTxC5buruh4G1+YwbvOjOyn"
    "det4mjO8nZpNlgaVrpsguH/WhhUG+0UbGpvvANMrdU7wkfThSF49EDidaFo9fiA09nK77Z"
    "IxA5XALHty2YQELMF1v7VcZal25w++6lREUflOsDxX4q4ToZlRJeOWWxJzpgCfBjYgL9su"
    "i7P4JjSQ0EWreifiiyoH7IXk8/vOW0oNfpE0x2YENSHL6TsT1zL3Z37s70oF2BGGgLqqal"
    "udG/qrk13BDjBXS3QV2w2TpAsXUNRvY/ULFNb4eE4AskMcFLvCHCmyItvQmr5yOY1e98xT"
    "zq6irK3zVoEmvqHuzY60jNu7Ajeow3G+rqYzm5fcX3cRFvHLhH0YfMDc+gdlu3cCyfFYkB"
    "z44ATw5kdwXmQTaUaCG6tXA3rmKUxjjPGTmUaQXKh/ZGflF0h3yf9Bydl1EwInXAlILHgb"
    "3CUj80XxA3TRCVEsti6WURf6cSHE1USoBfniEzjecyDFlUrCaGrJ17y4ZwOL57OoPBiXiu"
    "59c39hvtJG/GyM3hBhV1BUitvjCNnPJoQaj9BJ7gxgHK0oEW5VY0S3lRDKDYxABuLtNkTT"
    "W3FJbwBj8p3RwWxlbNTUa8rYS2a9oF0TJZ8cnLF26yYtq5+zqejXuAvswRfZH7oyt5ML69"
    "60+G0/HIu5g4m3xUCm0aitAL59n0wnmKXniGlq3zbcsiIk3umMaQZQ787pQIV0yItRDq6s"
    "myR/0ZIm4lKSolVNTSKirxe0Ositc5vjmhSOtMibUQPIqmWdDmKoAdEWkdxu8vCkD8/iK7"
    "aPtFEmBfA+WfRZKSwh+h7EQiSgkff7crSgnXU0r4OCxCukIAg09glhEoUqFUjkShFCMZMF"
    "IglO8CkvoRxHLCG+ajjt6A8DvZAEG88wBuLBG0ep5bh/sOLEgP2uTcmk1C1P+Re5AURy9h"
    "L7gLxsSn2PaLiR+9lWKveDSulGD7Ms3Uotwaukoj5Xk1r7ic0LsORnOzJrB01/lBdQXVhH"
    "iF7JOat4oqCqk5u4iysJcCcEPWti9bfB/Wyh+5mrvk0xVSfgwa7lzrrxXd2OLdJ1i8AvKZ"
    "4O/E43Jh4O4BtIv+i9agwVe9XWqXmgB0RFfaF9zEfEkv55XddY8VW1SKoOvA5yL1Rj9nFx"
    "z97FUczV6Fl15np9HOtvdHRFoTDXN+9v7j+0/vPrwPloDgTN7Mn95du+NfXlrmugTHkZQV"
    "++zSNAcJHodaybAvhrBQfE7Qvu+lVmMsymHStewFGYVtCkRmrPFSiL8FsFfmCyK14BTgUh"
    "bAWxrxBxkk8SKWYIVdcMvvXl//iJMmFlSos8r/CHN+I7fE2UEVu635pxBggWEZXQ1HX+Tb"
    "8Tfpqgdib+forj+dPownVzJWXkZfSIPkmTkajEdTaTSTH4azr1eT/sOoB1Kn5kj6rX8rY0"
    "X//mbWA5E3ngPBVL7sX3luA/R4jqbD2Qx/lR7wDuaof3cn9W/k/mj6IE3Il0mcmKOJNJIe"
    "+jc94B3M0XD06/1w8ntEKHlmjn69xxuQ4XgUaZQ61QznBWIi5zWpN30IllTE3xUiZN7lED"
    "Lv0oSMiufjMvVk4nJCRSytIvrrIRf6ESGhEgob5MnAL2yQrbZB3nlWkQm0IdP+GG+Qu+8J"
    "LCxW0Hbn/mdG0m/hWwHiD01ybOHtC/77aDoORMC/Y4/m9iIey8RgaG8X/4Kq0yVVsMkOhh"
    "S+JqHmCnqlLsxLQjzSatYvig3IWGPEqx/yg/dgNL2P5NGnIiKtYzarqhSSvZlamYbGKpJT"
    "bDsVSjdZm+3MJv3hSJJ6wDvAW5/RTJrcTYZTfDI8xhucWf/6Gm9vyEuZ7cVZkXpdZ9n1us"
    "5S9bpciLl1gJiY0MBKu5OarAKiOb6kJrN8aKMehyPPRdHc4Rsdr53ce4u4nKgPXXZwO+zE"
    "2rlRlMKe1TTyfgJV8xlarwMy9TA02tj1XIXW8lrK/iy2W5+9MR9tQrybWDsgaqIFKQfvYI"
    "V/syK6ZJD7yMY3Rxq+D6kMBHQbGKbt/IQFjVeaAUnTH0k+JHyBhOKlFdhaP0mE9jV6yspW"
    "X92+5FmhQ4nW7RaqD2Xa2iWI14iQUDzLrs14w7Vccmv9USlB/FVF/FFUK+D9puQ+xUsbNK"
    "0virJ/0UHYKPJvCm1bZ9en9y/l6kd2pFEBTwfPlX9M9A6qqphPEP0tqn/YWEEhyQfI1ZXp"
    "gI2CVRjFfqLZ90kufh3RBJJEayHeDhhZB5JCZSzHiLo/rogfRcgHhfyDcKMQqlMTO6Fm1U"
    "kQq4JYPY11/UjMqnDrOG4HNJt9/QE6wILPZplqD3E5scUui79IY1FzGgvV0CGrLGCO+SyQ"
    "aB28tQSr2rBEpqGIUGsMOYd2zLPMMokwY2Ji4j7BSJkYhcfikRIUXw6ZRFkyrqQVUz9ppV"
    "fuUbFtU9VppAtxzaKntnhQWbrzmmaIuKWFUazBz0M3h9nZ2tCixxwrb1SmdezO+yJL7/vs"
    "lfd9auHlhbdaaI8968fAvSgC7kU2uBcpcI+c86TZcNeiR663tiO7JYNlH0TGDJ5XTCDrFg"
    "esLOBPMCdbWcDC+DJUyp+n41EGFeALJFDWdNUB/waGbtem0Hf+sdwilWoPi61uODqy35DP"
    "+2dd26mcLvjZy2ScXVMjWT6DQGbazqNF70JvkKypoeoO0z0uuzdCCdEdlXcH1oz1Z8aamz"
    "sphUJiGio+DTmms5FtqFqQQd7kVfFJCLYh41gO4rVU8nEhdCCj+ldugZOomGB1hEnqZDqA"
    "g9iJlxgLPJVZveXJX/8ygQalOBg9k+EffWI9leWVFRvZOno2dRXK241hKtqegA3dm93Te7"
    "UJsTqJwxn5JJiX+TbRoptHHjpu23I5b93o3OzksynmkEdwD9KwOdHugkM8NgfTMC3wABSM"
    "uYGINfTz9O1Qpg0gH1rVdtGT6a/lGeFJuUqwbxBbXn2gp8ip3Gi9Oq337E56wplPuXzKk5"
    "PIpcyd8GS/cowYvkfTemVpkcG1XP1RjbbapThmoyUsxA2eAHK1O9PW/U1eQt1YK4aRrWtH"
    "5NrEc7w7//gh6ADyJg/y6W3/5ibNHh3XJNwg/aF6a3v0a3EgnBATLoVZ+5BSHJxjbnR1Ty"
    "ppRu5xgtPGUSikgYG31r+QBLasdT+4mL/wk2aynwW3SBQjFvU9xiCyTIPEA4IN/oY90O+C"
    "yy4YdMF8+x5+Uufbj1D5ON9eYLTn289vz9+S47efyPHbz7jNEkLc9Pzt+YefAIIvgHwNGy"
    "gWzThmd2luMULosqIbj/U19lBxjps7qEELwqci+8ns7eSuFGaO7hhcQAcCLXQPqj6QUeiK"
    "1euK3v6L178kJiV8TPIZwRI+JghCzfZW9S3JHsTQbvLcTZjyB/Q8Cc6clOtJKe2TKjL7mn"
    "6pyQ3/aKo8neCMdBQ19Ao/8TqeBn7dQpt8YZuljqYb5aqlmtdc/ivWfnc63RcTBCJYOVSI"
    "KdJ8AoqhP0Faf+uFJgozDQ0oG8VyaD0uz5D5BsxW8JUqfs/4BLlFz01nC3Wa7tZWXrFeuH"
    "TcQPx4Ot0DffAcKVgdJeegpjtuMjMS/EnMrwpWXrN01D86ULEM3f3m+DHAB/8jqLlToOY0"
    "qOoa1OQFV2m3uJTQawvotT5kvEapuFybNNtDJyBwZyj+YsMxOdEBpTuArgvc8EelBPj72W"
    "RTD0O6K7izzPkq1wn2RFFza3wGyLC3pka6wLYIttHHu1HZ+wLsGduNaL9k7zL+irYq5C7p"
    "qeeEeVYCfd/noRcKenoDho4NMKgO4aMRxALADYLDKv1GIfo+3Q0oyH4hx7RSMBEmNTYcsg"
    "sg+4TU9uKAnz1HGu5/BEg51Tegj+9nWdAlefBuQ6EMORHwPtgmN/kT79/Xf5K6ILq6AvaW"
    "fBTE8OEWWMZEmdT5Hx0iSS56v07sSpqzOuXtSvxu48DfkxBeW2XVM/8RScGeiXlE4nCa2V"
    "m9oFdWcppCkcKyWDpGX7bJG+vOdDj6ciOR2pzkdY5u729mwztyxj+ao9nkXpKv+zdTmrPR"
    "P06uP0U25NUnZLSZc0xO4Sf2DNOoTinJdpy9LeTaQZplA/yWkS8KQ8bt0R8TqgvsNqV+NT"
    "cBhV3UtBcREXa9yu16T5CLTPWat3Be+VBkqGePdEYBJwNv13j98hJirfPLq2v21vTlUlfx"
    "F2eM5nxfjLjk4XTDd/XqhlW4Yjwh88WA2iOXB1FMqHXjt/qMTtTFjmc9DATEalj5amibW0"
    "vlGu6hROvGej1pWR3F2WYkFt692QylD4h2fzAbfpM4MfekesB9naPp/Z00mUpX0hXehgbH"
    "czSRZsMJOekdNGPDKfJ9NCThCp+vQ1yqjVp65TtSGqvBbemNSolRXpWl1/FjXva0RbYtdq"
    "abMERGRx+3ITIKNwaZuuDJGVZgHo9Rpl9jSzogMWMEsGW6JgjgGMBZcGNazp6OyT5KE3qz"
    "tkKFv5il6jaUPQv1fphJ3t369GZtwozLqyLyCCuGwVCsfEz9DA7FR+PMv+FpWW9zcS3hgO"
    "I9lDluKOFju9sZRbbCxjt9UubbTwvtYr79/OnzJxrn+BYfX5x99tzHFeAlBgNLGtP4Ypno"
    "0S2MHbqQdF339JWXwEtRFQ2udRXQggSes0g6AvOgnyzySjRYtSUymaGY8DtXvR+/fQs3cb"
    "UQS4KxOH5Z7lNj9sZ30oiX1yMyPUD+zlF/NH2QKHnnH83R1XB6O5xOycngsBmcnhJof0Xn"
    "oFBCkNtF5qCjBSg1TK1scXxS05A+To23xqSj/SHhD/ZHvB2QEBRdUBVxHQ2fEHE0u+jrxD"
    "AsEKSUlWqTG93yyTZPBFvudJsHC1JyjTKs7O6+tSYnqXvQRGTk/OGYE5EsLNizFNqy5OxY"
    "UsZvkR8s5ptazDU1zzM1hTBU1BXfrjsi0kKUq/egtLfrtWJxbbkjIoLZKMiuarojk3DaFW"
    "PTnceuxuXatOeoLP7Ogn9tdYwUKRBnMt2BMwFmiQqMGRgLP+sG+VmLipW1pg1k5NN85SaL"
    "EoJtmlSOSxZFK0zsSWdES1qcWFcUJTQSw3APd8dYAsX9HdBahDlD1dsTpAG9iYScVo1N4a"
    "K3J2YbyyRqQRWlEe4it2ojVDoiij0zDTZfRVJym1Y9hCV9Pp91DZrZYBb3+fzm3+i0TMVV"
    "+XrGM0Oz+Pxk6ugdxVpxU1kN2gqC/4cj+NF2veCjSEMJQfLvJPmPW33r2Du++il+VXfcau"
    "tcRqqoUAszB1WcTYXUNZJJHsY0xlcYIjbGcakkjYfFHH0N35CDExzYOQBf9WcSE0CHof/s"
    "gs+V+aHBs52t9so9+uJSAkDO0ReV+aHBE6a3Os1CDrQYT3V+yihfpjWJRKtIFmVDhUUaZo"
    "IYtBfDkhVMQ9CRHeUJ8iS5TUgdDtm3JwLrxtJVKC+5QI3JiMHKqlbyXVnL68wN0O7gr9gN"
    "mrzt7IxHeOqTesB9naPx9bV3wj3oFOuA6muARqcO+CTj5ct8gSxWK8/CnhQVdvbidvbNyn"
    "RMW14YpvokkwHNiT1TXhRI5OiBFbn7klWZMpuGicoIT8AinoDELYrpS5KTEjQUafLkXhLl"
    "CqbvHGcRvx75vo4i0RroJwZ3UU+RyDDbw0vEKxOTQfdw+UDQO2mSX5O9RdDHCQoPMRa/Uz"
    "Nep2JiTVGx5Pft6zHS9nFlWtrebjVjco82AVTS+WFhbCHeyCJGChp+BwgJa6eX0Ru25Cnl"
    "dIRw/UAYDhCBg0i240PgjCL8HX48fwdRc6PODcri1WE6zeUM70CkTfTeodM/rZTziw884z"
    "qUaOHQriHpzdai6zJ/1pu4oBjjpce4qri1qGTOGTwp174cT7XM5E1Jzf6DqCwpFoonT8jO"
    "JO7+9qIgYVU6hftRO6soVcWbwH2vxCspXoWxZWFxL9m7F5fx0WQYa74zRW8fuNlp3LrN7k"
    "1Iklxzjd/aL8oGLAi6NtBRF5iWV0OZuobjBmvzGQIDKpoNHDOdhbfqm+/eXf3h4UD6EV/6"
    "I2R26Bmx+Wrk5suGjmOUyB0YlxO5A0vrUNBy9KVOwjr5Q5JTsqIfSvdDMHfxdUFUTGwlSs"
    "MfWyu4eiApKTqhdCcQG58besbdCylR0Q2lu8GCjzr5FqVymjKExaJQticcs+TjkBAUPbDX"
    "xju5SlfgABLs7AbBHU9sbiqcMCSqoRTILRvbxFaFcovxTeofBSAOF8sKME6Fl7cU55SGUQ"
    "Bofxo+AswNm72LM3G8GEc2oRXAPIjfrZ0gp/ftBXCOKnZVAE2/5FZ1TGuSuHM7QWcoxo3K"
    "B57LRxckossS0DoiHDF57rtgYW6RBhyTFl6LjFSgvmItDfw9eooUaYPfN7r1+l9Ad4ANrW"
    "do53DR1X9OEVo6zAFPael4kpXgNHWvE0z1sTdfOXnPM/ME5lmaQ5kWelVUHCpFnzyZPmjQ"
    "llnLTHZ8Okv2h45TP8H6b3fS6Go4+tLhw88X6wHvYI6ms/ur3+kp/2iOBhPpajibyoPx7d"
    "2NNJN6IHlmjqTf+rfyRPo2lB56IPJmju76bg0593WOJtLdeDIjZ/wj/AnSZDa8HpKTweEc"
    "XfeHN+SU+4pb9UcD6YaeCg7J/a7vR1fu/dwj/Cse+nd35JR3kFzXijmCVJ2+6ATzH5xKOP"
    "QCPm75/cmiUoLoK096k9rG3ODHxAT6wgp92v0QbEK4eiAqJexupcEXZRyF2VPMQr1kGlp+"
    "4ydLXDwYVdlATT+Gc08GuG2xoN0E4RtdFYvYilK5l4VhrpjJiPW4iyKmBy5iKkxywiR3aq"
    "BXYZJL5d1g6CoiSYmoalMSJ1HVhh8zGs0latrsBkrUtCmCkuI4cL3Zd67qu3dpK0iqud7g"
    "ZZMspBFVZt/5Pbgpnw54kgi6loQ9EZuqWOmb0Du1F6dQadsTLU4t92TgOoibmOe4nucsFv"
    "q2F3AZk0Pf+t2eY/Pt57dv3863n7R3n7tgvv3w7sP5fPseLhQSS+y///gOaiT+eANNPI+Q"
    "IxPhF8LL9MDGMjemjRssXunpNSQ1jEgjvE9aLrtAg6quudcVZBLvrrRn2RG/RxHPs9CnjH"
    "iYhT4dwsussV5m7ASjxZx2fNkme5p1XP8W38/F9XJxXVzm6Hb8TeoB8reMr0vVibtP0IFq"
    "Mr4bTz1PIR4PKk+uB/yjORqMR9fDyS31U/IP5+hKGpC86vikfzRHD8PZ16tJ/2HUA8Eh8Z"
    "gaXsnj+xnxmXKPyvTp2XmBTj07z64Pdp7sVgsqTNo324kzlGjyg1XShbOWTEH+miYvuLxl"
    "E2ItRLv6NGQBZryeSwlBYR8tba72FDTOwR6Xal8Kshoy7nmIcSfci8kJt4w9xrmhI8hd1C"
    "EpJwo7FFlDlbW5xbtiZnGkvNEelxOjvbQ3nvIKuUrIBgKtG9+1lOmlcMkLBT1xgxxICaSL"
    "I62oKpkY0mBPoWJALQ/uiGgLEM8BeCb9RueFoPqRj+vfb/u/UcjXr96Vm/Hoi9880g+Dm/"
    "FlCn5dk82twxnQlhDbM5atYVM6XygbHoWUIUYmy6Eod7KIybVg8B5A8RAxAMLXtimdUKGv"
    "bREXLtdAs6fRusUeXHUaFofo2dRVeAUdRTfcxyZhV0y06OaZFXW3LcYmbLzTqjhbQeAJ0p"
    "QPayyKcQK0CKRNMxkj12zXBYpNE0fgDobWxtJtCDBcS91aQ41cWKdthZXffY+CM02Z44XB"
    "r/0Gv+mdNBj2b3rg09kcfZFG0oS+OS9jDirCKWZTiilG0dEd1nSfrVEGAk1GvEl7T0f5Tv"
    "aQlozH8oKlyuRgnRZtIerVJ2iAZGHhAToQaCO8F0WmDNwqG+CL1LShaJrvFlwU44hI63ah"
    "9ZBWGCPG1JxLVvkiLUD40CQVLw8rGFiewVyKexWs6z4D2sKrmsU1pEOJFsB9AJ6QaA0y8f"
    "tXEJfjQ1KudWjXMoW4qOlOCag9IYFzYZw1Ehagq4wJewfWUUGBd2G8SyjUSbnWoV3fnG1B"
    "Vd/ozAz7O/COSbYO8YsigF9k433BhnttLnQWy5Sn+yUEWwD1ofU/bQv5faciQq3JTnk6lU"
    "ozjJ2clUpLmzpPolIpr6FzL5OcCyXDEhdgXCSuL+jW3Qa4sR8WB3SbBsN59UCRBpAXPfcT"
    "NYxtLGJFw42Wlvm/EAHF8Q1k1DqbNr5VeucioXeh6c7rrXQU3srEoxzv8HWDFZ/HThUfua"
    "hakIxu4tZM3+PFGWIoRQr55tr6+I0gVds+jtsJcQW3EDOfQ8yneHkVT0M84PrtWwdtxZGQ"
    "FsS/0ObaLkREKgltaRC41Qe2nGCkaf+hP5wNR1/ku/7vt5I7E/I4BSTleyB5Zo6m95e3wx"
    "lNsh8czlH/7m4y/kZO+kcke/7P0sDLxu8esfPsJ9WC4xhoMdKOTPUM9g4lczFOC7bJ07Ky"
    "NPpZXnw5GZR9AYEnKzl7qGhy6Y5xuTZBe+BQpMhGIdUB2QEEcakfOX7AgmvyPTXOCIyE2I"
    "+N4L+g6uSFfu7WU5L3aHDIc+d2PJJ+py2uxzRbSeIEVkNu8etMvhpeX0uTKVZGYu9J+ovf"
    "pUl4OfZ2jsiNpBv88F/eSD0QfTdH49lXadID9KUZCovbcyS3Wxmrelq2BXT2AWw19nax1p"
    "0yC29SUgQBl115RcqBZuB/8NQaTZ5tqicgUmR18ZGeEhV6funRHmHwufogLidmm7L4i7oz"
    "R++OnFjYcKZJdwt3QKwUu9mJdUdRY3FqbhZlaJpXhsabvCtA+s5NdzAJb3hak35RpOPL3R"
    "7h3oGPwr5lFdoY6x1jgKsobcJIC91GrEhkjKwYhqlWkaL8Et+tH9ys1ZitFUddud5CFYB2"
    "S+7WtrQXydBa2csnsG+xE+W7l1uhTVhxJauIFkVJZY5gI+v7JRYpkJJMXNGOhfk/nP6ECQ"
    "WF4ViYVmGyPQz97E4RBWq3h+HDSnFIno1IZg1bebWBsjC3DnUMxDdA9pIk4XhZ6eoKrJVX"
    "gD8K2PAZd5nhehHab0AfqKZludw28RdUAIIvwDJf0s6Hh/rQPRKCCL/AY/oFPlrmdlMiRU"
    "JSri6q84hOgpUbs2hOCR6QA4EWpkeoJaQL738deWluGSjnxbzExFqB9aFjXtyUkSWyTFbh"
    "33BC4DMcHI5sbG0aeI2MHUpECu256Sm6NzwlXbyu3HwJFoKhuKd5imzFPcGQFFPcpyZYb7"
    "FmTNLkEYWXqMckSR4J5yE9+ROwoAEVUkgLK9RYM7YgeIIbJ62N73UnoWI3eC7JU7GPmE7/"
    "x53cYzlw3Ae+xAqblBSdUEEn8HnUJOVaoZ7X7VXjLyPcAz4hKBw6yg73pqS5/SHBx6oVvy"
    "dTICOAr8pvBmNagXMBUfAn7p1OrBMKuxUEY6+A14ZIzF8M1L0S89e9paU24k7Gbta92N25"
    "kV0H7YoZn2h7kved8J3AVnQt3Ik6pMGLojv2G0DSxWNEnRXdgOKrbrYKl/rogRfSFG9Zg/"
    "LReDdK81Yo9hPU2Caog3z0HAOOBwRuBRGwzTVcmNqrn0PDBvre++gmrCtiQ915hpaWmSJv"
    "dzRYRLzJm4nO9P7LFzxVuUHo3iENLr8aEhp5SqPLveM5uh/d9meDr6R1cJh8FgvZZSove8"
    "xbO6m1NZPqyVZNp0KF5S6Sm7E6Ktbkx6CxJi/ecMTDhyAejMD4VGRcf8oe1p8Y6QuxvlCC"
    "v4jLiZ1cXQaxtH68Y9fHmUpvjz3fSSTT27njq2G7kZlTL+20WmTjwZNdj6j1rg7vavuKuy"
    "EA5IvYXayre6e9KlR/wxo+/jFgiTuR6O023Qmw61pVc1vGpuCPaCf5e8n/SWwV/khcEua3"
    "xu0WBBMrmNgfA3jBxNa/LgsmtmVMLBnPGTqRN9R3KEPeo1UsxfDCNJ8wpG/ArYngK9CpKz"
    "3eiOuO/gx/An8qz4pOu5u4ffxJLlLKE5leCuGVYoMtIT63G/AKGS5GdX1IkcTDJB0kpIER"
    "bl+T7xHJEhzxZxG6UjN1JXsFIVey1UCghaxGPR7qOqu2XObw9pu3SROqLDtkOL9wTRkxsb"
    "qAbevcEa1gu4asydo0DaggNvSBTAJ23CXGCQ7oPAzH45sY5Xw5THLK97eXEp4/6OyBG+lO"
    "BtDCf/TYrotRfYmzD5KiohtKd8NCMcg+ir8TEoLCqbH0g3AyxURbZGf08JPpz+XRzVOC7Y"
    "vRrd7w6IOWE0m6G/H2xZPGYS/ir57trs4onrKl6QkUi1VjNG9uSUq2AutDTzBZmZXzgD9G"
    "RuUWQa5Cg9dhJxARgJcAXNcgcpgljPMwj0oJ2EvAvsRfhuad4av4mhBrX5GsytUWi2TrsR"
    "VGlY5cPiYqdkBKJjhzspxM0tRRfDOalBSEQHnnAjp6IX+65IRgJYTAD2I9yvExCEZ2ujNK"
    "eRpMo/c7sQeiqGk8ORvskVJWJP7kymEpcn6WSeySnnzT2NXm6tuoKbewR1F8reF3900M2e"
    "yxWjwraCzI8LSI70LPtoc5O9VEObjKjdCmglXCTypcjTO8pWLL9Q6fqZiqUMxzaqkbEOjr"
    "jWlh9N+AP5+Q+YL+7Lkxop6bt0lck9yWK0UDC8vcPq7wBcOCivbKdpaq6L4iO1ODlVYik+"
    "XyRHqVHqf6II+fCGVawQsdoqbcSjm/+MCDcijRPsNV9Sl/yLzKRnd3RLQv2+Sx3OlfDnoA"
    "/5mj4YAckr9zNBhc9gD+M0eXY3wS/9m/jGXFNez9xYXbUS0hKJii0kxRgCRf7rGEWJMfj8"
    "bMQ4qmsdwCsz2k/PaHG95v6x3blfm3UlWUA8qgvYAyCaUBl45sbhnUZLbrdUREAJqaURG/"
    "H14o0xo8mxWVH4v3q4DVbFesX615qr1CO9c6hSRFkEQvd/PoEb8G0NJvuZMc6QPbMS2ouf"
    "wEyaqFgHcXUrVlAR0HWrTUC77mrEgBmDUET7hzgAU3hqJCEgv/E71kGjTzNAkJY2ewrvvD"
    "ioSZ+RCJmPvGkiqkw3kUbb99CzXsin0lnyDXDsZr3kJcfxiSqlW7w8WrwzIZZodu+O3bRH"
    "5UpoS75bdkYoVgrHZ5jl8JSRGOx+P6RRQg/mI9UbE2jeaDO31RNbJMavuYoIgCK02mhvo3"
    "n4odkxOPQFV+d3pYQHdPr7tWVuPtJhxy4sOwUfloPPDvN4apxLezzAbdIkTCNmxbgEoItv"
    "VgQfyDuv52X6EbeEXrgi1ydIPu39eQ6BCkNR5Xy2WYaNu0gKbbKobDpg3prVhcQs2fxkzq"
    "R6W9zveU92RSP0EqNJJUEJ4ah9kEC/JGkDenOG4FeSPIm5Mjb3iG657V1pu2ea252rogx4"
    "5AjjnKd1q0XuYf3QzR9g3z90WG+fvsYf4+Ncwd01EMti9G5sQck2kREVbZ3IzHIi+koYQA"
    "lMEZ2vYWarLJgPQKg5KxfY4KJVDFu0RIsgm+IQenh28OeKSekzA5HJ+IiAU2B5QRD/qhlA"
    "C/KrKboloB1T0l9+mHqelOrC844suDQdgoqjtiamDw3HFDRDbJTVbdiPmjWCShJ9AFS8tc"
    "U8rYgrhTbQeY6A2g5Sp1UqPy1SZU86vdpenRSUgpWEDVXEPbd25bbF9pVRkNOopu2MDAzS"
    "x2mOEhPrSI81xYroakZCdxmFvbfQSj51XdecWDS4PpS0k1XbjgNZMtj3Vh0T1YTKiNnFgR"
    "SiybEUsxjtDSWTmXchjHQKJ1Sa2q5xvD2alMUGMofcBCohPp13taqLXDh3ko2APB4RwNp9"
    "N7csp9naOpNJr1APk7RxPpmzSZugLu0Rw9DGdfryb9h1EPBIfJ5eg4bFy2UWl3T56Cgakz"
    "vZMGw/5ND3w6m6Mv0kia0DfnZeCv2Ozk6I7BtQwEAk1GvOQ0VUtVjwbQns1GvfoJ5Ti8Z+"
    "NQPnnis+2Ikp8ub6C11g3WJJztrpqUE+gyvYHpJrqUO3Bcsk3wHpgfPbolu0G7oOoXOmE6"
    "2ct0QnJrchtOQqEWGfMOHqihlVCH41Jidtg1OwSpDpdmBs6799fJezTY7aLzMBmPvvQAfS"
    "EcyOx+MnI5EPdojqaz8d0dOeUdzFH/5mb80B8NpB4IDpvBioja5M2xLIpqzsVMintVc457"
    "8++ZoiSRVKMleNeapmQCl9CCePzerUzH7DBMr4kW3Tzzq+W3lTdB450m2NkK4ksqBArA21"
    "vbRH+zARV/tJTNygaKBYFqrjcKiQR60R1G5FC5WxQxj7q3E6lFjq1G5pSoNrcWK9ixoFEo"
    "kG4yyYqn0i9DPJn+TvQa9wjrNaP+3fTrmNh/vKMyOsxZMfY7h/w+fStdiQ4Z9EdXQ7K97I"
    "HgECuWd3eT8Teia/pHRCW9u+kPXJXUPSLnfpYGnm3PPWpG14l4JB/aQqr9WY5uf5ZW7kU8"
    "Us3+AaoFlTLUb1xO7KBKUzwOXG8Mj0SMw59XVS8q1WCqoQpCspaieviB0hGUCWejs1jh7P"
    "klLdkG/OuOsAn3BFyzTExMTDLlve+RsrHx5o7fAT8uKJj8iogyd2BXwJTdBTc6sQehKFUW"
    "mwIyuDLWUK8A22nkVqc1xguHNsQf70ZFNwToMwi2aM9kU2vRoVAsrMEyX8LgAurbgC8Cx6"
    "Tv8ZKv6arTBbbpFzXC/+wXaJH0uyQL7+MW/2qogfs7srdlBzFU/xFFODl7u/gXVB3ZdwP1"
    "3/sRCbGnzFGeICKaveDvmsnfqSvFIMoaX1xCVKh1nvPvzguorO/OM1VWcimhMyUemVLMXO"
    "IeTaYkOtPZ/dXvxOSLX+aoP5tJt3ezHvAOyrBtFRcBikxafEpsTE5sI/ZwR1GYWmtRFwlf"
    "uuGPQX9CDATkZY4m/dHV+LYH3Nc5Gn+TJlf3Ug94B3P0FV+Rh6Me8A6a8KCcnDmh05/+wh"
    "/wQ4XwDEVe5ujbeHhF3rqvc3Q7nNLQHvd1jh76w9mQOr64B3M0GN/e9SekjX80R9c3/S9f"
    "yCnvAM+Eg4F0Ry0P/lFzrRGK/VSCzI1Kiemx9PSoYS2cF/pQRgBfnkP3Nyxc0EelBLFVFv"
    "sD2j+bhncLzZ8N9vs99VyMTRu9FUcReb5ijCk4L01gROqAKQKDMyebI3BpKI+MofvzdDxi"
    "Ax0IJANZdNUB/waGbtembnT+sdwildKci61uODqy35DP+yenul9FFxCA8o3JSbsxgcy0nU"
    "eL3oXeIGlMtvW1biiW7jBWwmvDVLJoiZhYol+WRO70ZpW8wKLx/eWNBO4m0mA4HXrd4Fvu"
    "3YvxUT+R+jdJpFXTYk3Z2eM+lNhr4J8OzLWMcNfpgUcPCSXap+pVH8Mi3FEOnPB1hQf7yi"
    "SGFY65JC4l5pPy84m2UuwVzzAPBNo3us+KJNQ6y86odZZKqSWcrYSrT5O6oUpXnyJhcaqC"
    "NJ0E5u8ZG5cO4zqteeYo0XEDC2q6IyHHeu0wPHeil7t5zjsqbSjDoOUuB55sWJg1rCCyTG"
    "MN3XnNMTe6KmpYNWc+JTJZ3i8O7rQVD28XCrRpVauMuYOKhUoYDWNibQL2wAaUYCLiVtiS"
    "kqITylsQyQLA3QFRKQF+VQpzbGXeU2eWovc6sc4oqjYnp4ECTvKuvrM/vDP/Pi2FNvqAN8"
    "o5XvoOLVW3YZ86h3cYinaiRa6uDb22shI23ukv/9V8AUrowf6ikDT6tuP5q0MN6Ij6tPs3"
    "p8n3FQSC4foGDB1AtAgbINNZ4f6iRWsNk7T1zqR96A/3sbu3Df63EDuH5iwseTsHdcUu8p"
    "3nNO9LHNAXsi67aK15/HVbtvTHFWPRznUAiIoJDwAODwCFPyWjsldCxqat4WK39sN2gjBw"
    "HBV+X+3h7oCEoOgCwVecCvjCwHeEWH7BBAkmqCHQFmCCWEtkBcj+GrlVS8FN6AWNYtqmzl"
    "Z7HRim+tRhJaIIr3ZzU1GQdrIaNCyU4ZXke6AilMLy0rQCk9SzVAwDaPBZV6H9EyCpx1+B"
    "oqpwg4cGWEBSCNNNF+GmiXDLXuJTlvnCzgRbz0fN0Rzd6oah2xCPAc3ukjqcytaG4GVlGh"
    "B4p8nHubd6MbeGS8WB7YYkxXgH/g+5I34sSJlPWnEhg5orysA1Z+8gCDn8QYrNxccFAiK6"
    "qdPLj25yn1kecEOJ1pGdtVSsOzIX1DBvsx9qIyywJ2uiZRInb5t/MY0Lih4o2wMYRKJYct"
    "pcIlLC5MJhcrHhX2mks7MOua0Px7O9rXdoV+ZvaG5gGX/DmJhgL0vPGWSjxQ1+REhAXxr6"
    "LXJ0gxv7qFRrZpMDI+9GE5TLcx8VFPiXw/9FcdRVCfjjcgL9smriX1vdKlngNyIo8C+Zft"
    "1hFngono7v0KTM8MpNxsDRBVSmB8hfUj+yP5m59SPpwRzd3fR/p8n3vAN8pn9P0/O5r3M0"
    "6N9Kk748vr4m9YH8YzdJ340087P00cMkh12IAiqSIfYsO0PsWTpDrGNBPD3JJJ0zf33ctL"
    "DQrPZ4wlw0y/aCmN+qQH+//LDpuzQ42L9zPZxMZ/Kl1J/1QHhcfFr70r/rAfwnLEon07yy"
    "0XcVTn6VJxk4Ug7yptF+NSchDwDLfbZ2gH0aT1RJzCtOnXyEHK5Ng/coS4j5wszWkEdj+y"
    "KCw+bgsBH8zs/+RYSEilTSVmbaOnVx8nxe0h2QkymQJVwyX2CjuqLmbIEkLlAuzfyxpMXo"
    "Lzf6KZb77Q4St2iwIvNDbg1S/vE83pq7fenHCM5M/Kd2T/qjuoTVlihrLw9Y6tp957lsdB"
    "hOsPEG3Tw/WNfxZhNtu9MVtg+oFFBXpg0Rie+Oh3M/rHQDAp06oi4gief2rAY0Dtz1asWX"
    "lBVUtHxP2Fo/SWShOsElLNt19fRq7JRYyUbSQw/gP3M0HMl3k/EXPL9MeyDypsn8/OmZvV"
    "ry1CTt7jJ3yraUXJv6oDJPKmFVP7JV1yqzsYzLtWlgH3pyMdcboviW8OpJSAredk8PZHk/"
    "dSh9lybv709dK3Kx5leKonJi0Sj5vJhbVEIhjUgJ5MvPVOUW7KSkWC1KW0FIInVbdkyDvx"
    "fSsqIf9uwHElJRth8isqIfhFXwdKyCIoNbAwa+yF/VnPxVIsuSyLLUEGgbm2/7gTCmU9dB"
    "ucMwgcaud/MsoJR7le1I0wIGUJWkxNHARocqJIZFuhOn6XDAi+6saP4d1zfiJ4AgzdpD7I"
    "5BYh2WqbOSe+5OxPNHesH1Ih5wwz8S6Xj8K8Lm2Uibp1CdhOr0Y4MvkirVnVSpVDCdCKKr"
    "ZmbhBj4QEbDv6SNxSrkJWtcF+7kmC6/kpnoli6IBTSWdRNL02py9D0aKDBFxk2SW+fUvdf"
    "OoED3SqAAJEtT8Uhbm1gGK66xNynnZru+1DaidFigIvoCXFXQLgSn2E7SABYnBygY6kwup"
    "8tZFKJFYn+K/lAqJbtH8c3iJV8IVnpwV1EgjqRFVd14xuBpfOHxUqMmO4CU3iBWXGHPgd4"
    "aNIhtev30LkcUb54J779zNd2r3vdkuDJalIjcQOxQ6YCh2/Sszc3KoMJvoyQWQdMZ30oiT"
    "WqIyPUD+ztFEIq9kb+AfzVF/NH2QJuScf4Q3ETdjuiVxX0ttHyp3m4yvxFybdEXs0SvYoy"
    "91y3bkMvk5kpKiE8rHPJjGMyzVCUlJ0Ql7PgnlngLhsbcf9n6Zaf7iq3FB0QOlTXAiQ5Oo"
    "fPujdoIgsYXvxY8EvrAgiLKrjcdXOAQ30yE4at/fGDozwaQneP3LBBqKX2aVjbVn05rge7"
    "22CPL/HMBE6GKWbScMMN1pLJStoGkBkyFt7JY0daCirqDVBaYFXlaKEzHgKZpms6yCnNJF"
    "DH/+rwitfMKe10h73oJRVC3b0rRgFVNrg52p+rKk1FUTL2vLJaeVKS4oLE3FLU3Cblq73b"
    "RESTVRUG3//Xh8OeVYK2NyogOq2pNHPLr23NhEHMhOrCOKbm3iY7BRjn19aqvoMPR170qu"
    "pq6EbXaq6DOSN3Vl6iok2VaXpoUP8F8afBg45VENfKNsiP6tu553GCkHWjY9pihDCGyFkd"
    "K1jg/YrehnKvW2YTKW4ly7qSchFPuKHPXoYOBRh0KJFipEFZdPYZZIzh3eh66S3JIBHoFc"
    "eS6ThDIiJcDfT/850iKNF6j1xmGu0t6l/GU60qgAlbYmyc3xwrnUkWIA+F1Zk2WTLKOuee"
    "ENmAU50K0tsgHZr4M/w8xpfwLHBH9qUNEMvJqSE11KpdHUAiv8PSFisnCH++DdGdqf8ODu"
    "0OdgvcANkqnao4791H0/9NIUVF9jNQK/U8u44fqyTdYMOrfjwS89QP7O0fVw1L8hAYD4Jf"
    "mwHUFf8B6kFPrTtWIYmeM/lGrT0vXu/OOHYOCTN3lDfXrbv7lJKwNr5QnK2w0ntRqREsXU"
    "OIjVdWa8z+6ZY33wsJ/OeIRHDHddZ1eqB9zXORpfX3sn3IMGzCInGEoRSRbN2yHZSaeng/"
    "FEkq/7wxtaezvybo4GX6XBL7QCt39E01dPpG9Dks46OCQB4VMvIHxKA8Ld88FtY2/n6Nt4"
    "eEVOu69lBkMNod6EykkPh5+n41GGf5wvkBgBmq464N/A0O1TXFdyYCVQxCZBH86/3/Z/Sy"
    "I9uBlfUnBM2yF1m/wbXKY2/zBDkcra+8PGK08laZXqKwEvjC3cWDrLKSt7XMeExNjeZ2yL"
    "Yh/HzrwV7N/5eiAhKLqgPNMIbVsv4X0elxMdsMczILLP1Zt9zoZ/yQvFZmC8w4gRSInyHC"
    "WzoOFXS+EkLkKhA/IWPkN6srQF1rv5yz5EhMQMXn6UrxSDzGCcBuiIUINTzDVmrxQAlltz"
    "fAfYp1FsvBlmfxGTe5zpBMHvjkwL8nDDnxIVs/oeGyPFKMMNRMXEQ7An+lkRGwUMANEbNH"
    "iu73ztj67k4agHvAOaKYnYdukL4fMHwytpNCN0vns0R5Px+LYHyN8GGGrWivVU4kGJiYkH"
    "peyD4qcgSYOfb26PyrUI/Srs7bZqWlDGKuMzK7o0e+ZPiLUI1cqKm1tQhfqGK3ApItLgab"
    "ykyl59KJ4GVV0rMR3H5Vo0dg9O57o48sWaxqVaR+vWEHGq6ES9W5oMl4BiCmL8Dg2eWjrk"
    "2uyrJN9Jk+kYK4rx93N0eXM/ock2vYM5GuPLk6l8N5GmVHOMv5+j2/5MmgyJz6B/5MnIg6"
    "9Sf0Y9SuLvy+iZ1fuAiHRVDZjhRLqq40cniIxJImNS0/AtmDGpSGof+AzJh6fnF47MPl68"
    "jPTcLtQTofJEbdwbqqF3m0iIURvRsuCzDl/2xGpCbzLwHAPaCdOjTi6Tm+8NVnirxujT+6"
    "PFFQEYoeo2G6gY2YiOEZyZ+E+BuS24U0sQjY+/jWmxAuq5YZoSRm4S3K4lWJULKXXXwey4"
    "0mCd3BlcKsOg6a4Q0+wfWySvmv95Iq9a5iARwZaHWF8701l/QssfegckfmZ6f+tGztCD7B"
    "KL/vEoPD2ao/5D//ceIH/naDa8leT+FY24CY/naCr13Zgf+oplLl02x32do9vhdDAeXd0P"
    "8LnwuBRTU3llFZE76zi+I6bD5YXmt28d41yLI3F8QeIZ2VE5Mbyr4r4i2S725Gfat/PtJt"
    "iZ+BhsVGaygblFGO/7zcxkKajRy7n6qeo2lLcbrFcW0k87eBsBLPOl56YHU2wHeDiBl5Vp"
    "Q+B6SdhAsaCfRMxRDJJ2OkgqZloatEj2EuLQgnsqne6krg/ZI2UZawbL9xepcu5qgspc3l"
    "EkWw8+midU0yalI7lCieW5AcvzcdYQ6buyvgwCoxmrSLxB7jpC0lHJsSjr3QvJfPsRqu/n"
    "24t3Hz/Ot58+0+Pzs89uGkoVz/ok7aTiAE1fLslkTxNakand6/s3wNNBbPAE4YYImRuaqN"
    "5PTf8KiMMe0PCyjsDiNb3OHOk77LEM0RGLv71Mvxx/DR6WeHuWqCOzOjb+igaUdTwiGAta"
    "vraQlG3TpFqJi6mLT5aPaSFw9/Q0bTG6a/zF9E3ZsZuWFvhm4Ftu/DLEBcKJ6g54tZHply"
    "83hlnyAuNMjMuNY+YNBMrJtF1YMyuHb0JUIMuYhWVra5RPVxi7Q6MtcF/7N9fE4Vke382G"
    "YxotFzsxR9JvfWIIoy+lbGCVeyuvdbR1SiyPoViLwjAqGfGm+iTjTyuBaUxSwLofbZO1gU"
    "/3iu+rU9AMM/NuN/DvdlLb9qKmGCZtUcQis2fVRtfJs8Mgx4Jr3fxqjZFWu7PLLx1SSBFs"
    "zBf8qm4dku9dARRzQikh6LyYFs0Cb0PrGVo9sDYtCBx9DWlJRmQCatHBSHXB4hXg5mADTb"
    "xxYGSUr/nDirgribzwJ0Bqtd5VqX91JRMnoh7wj9x0vm4y3zKKUdXpAoRWVDGXeHqJsu8m"
    "47vx1MsszTG4fbke8I/mqH+Hj7+Rc/7RHF2NSS5z8hcfSwOS0Rxf94/m6GE4+3o16T/gfU"
    "RwWGrPULnfHH9uqz0zWjVugxwD+LyQG9d5jhvXedqNa2OZG9PmjtFOiLUQ7erDtAPMeH0i"
    "EoJt4n5+lIQETVtxReKNto9zkhE8JydEJv4xuda5Qle2hnJwRimnLBGh6o+7vYIJS3I+OW"
    "UFGcjuZoBknjqDXEFgf8RZJu9j0jX5Ij57gmppJtWi6s4rBjermha7C2JCbVSxi6gd2VpH"
    "KiHOcgnVjHRqu/f+oXSDFbxOVnhcvEjVHEkj+pa+pAteua3kS+l6PJF8Ie8tCee7vp+64X"
    "z0oBkGROHQfGSdMljvuFeSuKDogqpCvqLawZ4xX1Gj14l1RVFLY2IYFkh6JELqWhFS9+sW"
    "2uRnzxTDeO0w1P54g1yl/y+vqewEbXcaf0n1bnu7toFJ6nFjOeAF5wXBbo5Jy33jy6SMlB"
    "ui4H9S1w050NUV0B0bEBOFji+obojcWtEYFuCDfOIeoQ4BirxLSUJQhDdUtD1R7CdW1uxs"
    "pcpv36bFvLLEzkv8KTIJZOTJmB0XErgycP3OWIkNU8kA9DsDxyVpfoJI5sB0Nb6/vJHA3U"
    "QaDKdDrzDoq1dCy71IToXlsiZS/yYJLCeyAtrC0DIMTTnIsgxMAlg2sJzICmiLTwd80H4X"
    "0BaGVl2Zuspy+MoucR0REQWuOQtcV+TZ7W870t3G6dP9a+RGJ7VNKUoDJDZotTtye8k/Wa"
    "kcg7SgOUkcwza7XbgB/eEQ/s32dtFkEz3ffjz78BH/PX+P/14slLP59sOnd5/w34/nynz7"
    "+e0Z/vtpqX7s0Q33huzHXaqkC/yyQ8THWgHOSrc04CbmZjh1H/zj+dy8VQsqXhl4YYNs5i"
    "Zf2CDrt0E68DtXQSe/fQuRPXtbNO1gbt7BdAXz03PxfugPg7oxHMZeT6wHvIM5ur/7Kt1c"
    "9YD7Okfjb9Jkdj+hHt3hcSmDbeXe25EVgWvSj8u1iQg7SjVEntkolGid499FocnoImcuuk"
    "hPRaK+mfAm/hEmkga53vwgenxFxEWmBwMnb7GH/8JJ0Bb83gt7sRbjjY7cX5KiLfxL3Tze"
    "wow02klcPJB0hd7mH+/tyUYfPdnU5I8iZAANGjdMk2TUxaep6X+zMvH231I2KzvNSFR43y"
    "JUg6qQ/E20f/DCiS//0XEXUDdVviAdmkk68KlGIpqwsFL0DC3C/5fdB0fEmwx3h7gsu47L"
    "c3TdH970APlbZodbpAeyOyCFf15w8m749wxUFsV2D+x9LmqJ1BmEbkP8maxl2jQNqCA2xK"
    "FQAuQFlqoL5eDMYQ2il+PxTcwgejlMrMSj+9tLCQ9qCntogmZt5kQxooPpRRHDgPIEkUy2"
    "D9zwp0QFk1G2FyKbCA5COhQSD0BVsSuqVzR2z8CKVlag7SbYicgAbFRgRQR8BpMR75psMs"
    "OtRCz7A6KAJ0ZAL7gVHNzUdJRjwBfeAAnvbV4JG/EIFODeHVrAJYNtsFLQow1MBHQHKMSX"
    "AnhsCsPnosYP4qz5SfmO0HZp6fYTHQ4biDynC9JANfw0MYIOaSYdstlaJJVP2W1jRLzRu3"
    "bpt/4tTT98S8KJ+/dXwxkJJ6YHZTZ0FafdO0EXgvGdNOLc4VEZvJ3Gf0n9VFISldRPJa9z"
    "NLhxc8e5rw3okyPzWQdiVBpLZwnnsPqdw/xVOw5vfqpPX6ZNO48qEn1q5nbBSqSU7UcfSh"
    "zejb7zj+UWqQQusNjqhqMj+w35vH/WRdodwrk+2h2hIsqlXMbE2jTED81rGKUSS8bEBKtU"
    "Fn0Dkg06n6UzKtNghaUx5k4XL5KU3uAe5mnZw001b1s10pvkCXbsAd8EFlVkqDlYhpqork"
    "NpvD2zeEYcvVoCeK3ZOwfQcvSlrmKY7rLKGqfadPN4ZzVsLXMUN75V0CuIyNqE3CVucP93"
    "eNel2XH8OvXkhz9a5hZpaWq59F2K8MYQOdDCPymwGvgEMk3b4ikdDFIZKtqrII+PvdruyN"
    "LDqWdGZdrI0FSuaLqAcbtIRKSEelN+HxuZEXm4naScSJSwB5ej4XUoDX52lI3XvDV7qsry"
    "VZ2gmamySNWJ1L/6ndr8rn6fo+vx5Mt4NiPmqOCwjNGj+ijVJ8i1nHrNW+fWeVY0VjsvVJ"
    "vhIu0qlFxLaVRKcJJlV9LUHqB4B6RERS9URNeEyFbA2Eixm51WbxTlbFJDsVH+bwNzvcHf"
    "Bf/2CPPQYRETzIbdXHYiEJHVhMxOimK+/QjhR/pXm28/XFx8nm8/vV2cz7cX799+ohmCVH"
    "xmoZJsQR/ewjfgT9wTDgb7T6DblHWw8VCEGiDpSUjEHjSWPxE/NgRJQmGVuLZBRkjgIT+4"
    "GBFimcbay/ktWI1mshpYEV7wpakIJarRw47bCYnwmkLRNTnBNamMROYT5KqhGQi0Dtz374"
    "r4TL3Ldpp6l/KacmevNLwzPH9lUBWhSCv4uBxIZ9Jvs3x2IkifeTMeffGbJymLxKYaLxB4"
    "Y2xxOarFhFoB+wG2b5vtwtBVmXOHHJdqIdYXxRIJ5eQRSgKt2/a2BOccExOkc+mtMjX+8a"
    "TqDwUE58kEs1SN46icYBzKDmYLPptlDFhxOYH/vvhzFt5NiLWOX64lbUBse8812pOSYvXc"
    "Y8BvTIu/B2JiIjVcVfyyN6wroZcj9zqxJ6E4vRyfBipgl5MPRronOFPvTVXcc5PgXif1UB"
    "Tth9hkUHv2vQlcEzisDjNo3bvWzQ9Zj7QqUP9PcYBtruHC1F4pz20ampcnD37f6NZrD0BF"
    "XUX9AbvelS5wVha0V0RCQRplwBE0gInHDKvuX42fxCxQnrBNqK94qpLpDaEtu96tmvLqVg"
    "hwb5iqXy5o+UbS8qyujPfFFcYzg+NkyCZdsrCwo6/hG80bOqe5xLDwvurPpKRLlfcM8ER+"
    "+jJt0k2riPz055EUnMXcqiLiTSYnSe694UCiOffw6xw9SHgfNOsB93WOprfTHsB/kotAkd"
    "1YxaH75tZR8aJTtkci4qfo6eYmOnTTG06k63uaVsE7mKOryfjujpzxDhrQXaIww5G3zMRj"
    "lj+ZfSgk2LkK/Mv508ClZMUjUBVxkdhG7EldJJysTqxDCmeFS43HRjnHuZTFpeKoqw5zox"
    "1e7ubvtSk3sAha7s4P54C1aTvEKA5caZqVnkTXkYQ1bi63RxNgvQP4u1mwJft52sb1LuqC"
    "l5WOd8rEJ21jmc86HnGAZOK0M/beB/tUvrp8CH4X+fGPvgIJ77diDlpFjETvs21E71MmIp"
    "HWqv60VicY5jSRbqS+n/eOY/fny5ENnnsU3/9hudmNRNPs0QO8/5P6ZPOH/5bZ+VUf72Tr"
    "/8t4FvKZKF+mTfpuFUyUBWlmmTLOFjHBNuF6cOuzhyRfVHxCrI1zfOWB8fjTWUHZ2Wnr/f"
    "bCSS45an2lnGvSiAiJCaP0hGGTLRU39lEpAf4es7UK9Yz0YXmTdVSqfcnyanHed78xB8qB"
    "QOt8DyvDN0VgFskW5nFBjPmGI1kYnxNQw0b7UfKFRRFj0I8JQLPpR5s0lENfriLuPtAjAH"
    "3+b6PYWNf0a0kkgl6XOu4S8LKCtFAEPmFAwhP28CmFvrdxS+C86CoMYmTxb2E5/xzsc/ko"
    "SD/TGKVwg2IWIja3MQt0NjuJl14TP4nc63Uo1DqO8l0R9uxdNn32LsWfiQjdGiN0T5Cc/P"
    "VeuuenJl2pHnBf5+hhOPt6Nek/jHogOCQOKvkE5k1/dEWuuq+k/c/SYOa2d4+ilCa5/m38"
    "i3uZHjSD5MwMy55CxYBaBuu/Z2B2M7UuFqa1xGVzG1kObl85WKhT1Skc1tC2sZbLg25EpI"
    "UA1xBLhn9lmRjsmJhghsrTcmQjwM3KhULCJa488o5jlBj5cTmBf3lOlET+ynnl5LO2WQlB"
    "MdEXmeg92HjthRGhNmiHdRsLPcDKZSEQc0olcwq/UTwqJUZ50VEukm0ca5yT8FZu8CNCAv"
    "myyAdcPhf0USmBfVnsRdqTBnRCkyqh/SCGKpH45NCJT1IzfgXwJgJ/TmvCL4pvdKGrNKlM"
    "ZsE/zqwye5T7O4mMMvzF/rIQzw1N9H14fPR3e/JkpoJvx4PwH+4owUed3MH7fEaYYOR6N9"
    "dRR3cc/I1lKymxO14QbKBlm+hvNtgYikor7ynAu99PwIaK0wWOrj5BxwvTowlyqBUeLC1z"
    "TZ1j1uaaOsysoEUdZhQqyIgTrPvTCjnneGDFywPGXXLIGferBm8jT5Xw2Gmmx87p+Tvwd0"
    "lnOvwykq7k+7seCA7nKJ2ag+0DMeiPBtINDdMKDvHZr9LgF3ynIW4cHs9R/9L1j3Bf5+h2"
    "OB2MR1f3A3wuPJ4jfDShkV/0NfnYF/NTLeSmmuOlmnJ+wXNCeijkmHQUlvvDKW/NKwvZcG"
    "dkmT9cNyVYCbHaIJ+tky9Z0WBsq6esRfKfY6egWUGVcP864u+DpGiLJurj9QKfkSwl2Dqr"
    "e/Vzjq7JHmyM8W6aBlRQ1tYgKphAeoEl64I6OHNYx8zL8fiG3DlwzLwcJj0v728vJawFUv"
    "RxI93JGOAWXCvWE5/515do3ZCuxZHkiBYAMYULM1gzOiEkiLh6ICYm4C/vvBnj8TicN2Ny"
    "ogOqskN6uFZgJpuGdzqxjihqoomPwQIWSGHkrd3I687LFeB7F9yopeDGVrACyGYabrmhLW"
    "66bZiaWJ/t9mBJTf1ZmZVRIJywdxopC9olSdEOZU0MhCSa3zLNNVAcekwrJ6RNiwUEilgH"
    "Y/kP8XC0HFukED220idSiBba6n8usNH/nLnN/5zc5NNXHmSVQxcyOBiytaQpeoZoywVwIC"
    "AQLoawomkWtDM8AjIYqlCkhSjXQgaKPMMHyDMMFa4yzUH7NvEblTk0UHRkkluesd/LxzSU"
    "Eqk92X4iXHlSQwkBZ5rgfETydiMTx8cSWTtTwm2aCg7ONbtobpGjG6X7IiotOqN8ZwS7cr"
    "5eiIoJ+PewPWr84EeEBPSloX/Cv5YB/M/T8YgNeyCQrECqqw74NzB0uzbwO/9YbpFKcAWL"
    "rW44OrLfkM/7Z6emLslBlwBE7pyd9CuZ34tAZtrOo0XvQm+QTPp1et7mnbub/mjEn17PE+"
    "sB72COxnfSqAfI30yX8psxTbXnvibp2uO4hKukJwySuGdpcnGGKUHhJVSIGBD+tkf29PSA"
    "5HTzjEm1kZupxMsz5QqRbZaLuiaGEXp75kVPhgeeWJfkRlHWZcPsQ0tn12T0rnTzLJhK2G"
    "aXATMbht1GSC5T449iZ9yTVcm2ID5Dy9b5ss9FRFo4O55fXBRRBS4uslUBci1hicEPFQfC"
    "XvMWoluLnSsz53P2zjA74/MB9ob1Lyu17gI5Vv7qF7P//H9ywPz8"
)
