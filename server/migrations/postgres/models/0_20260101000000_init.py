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
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nPHOTOS_BAD: PHOTOS_BAD\nSITTING: SITTING\nAPPEAL_ANSWERED: APPEAL_ANSWERED\nRENEWAL: RENEWAL\nQUESTION_ANSWERED: QUESTION_ANSWERED';
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
    "eJztfQtzozja7l9RuerU7lbl6+rc+uLZ2irHId2eSeys7XTPnPEWg0GO2WDhAZx0vrP734"
    "8k7iAwwmBjoqruGINebD8S0qvnvf2/zsrUoGG/62003ZGQY712uuD/dZCygviAcfUEdJT1"
    "OrxGTjjK3KDNFdJOhkHDue1YiurgSwvFsCE+pUFbtfS1o5sIn0UbwyAnTRU31NFjeGqD9D"
    "83UHbMR+gsoYUv/P4vfFpHGvwBbfL29469mf8b4rvjC793FEde2d6h6pgW/fzYOfKR4Uly"
    "t/WTvNChocV+sq6RVvS87Lyu6bkr/XGAnBvalnzfuayaxmaFwvbrV2dpokBARw45+wgRtB"
    "QHkk9wrA0BgPw+Dy4fE/e3hk3cHxmR0eBC2RhOBLC5HJ7ryPJwNJUn0lSWOxwQqyYi3YO/"
    "qk0BeCRf4X8+n52dn388e3/+4dPlxcePl5/ef8Jt6fdNX/r4X/fLhGi5t6KYDb4MhlPyhU"
    "w8BtzxQU78l8oojuJK0b4M0Xd7h6sDApHtfeAjntcJ/omwF8Kx27JuiMDuPzJx2PtLxcoA"
    "3RdIgI5/yjGCvlJ+yAZEj84Sv/1wkYPnt964/7U3/uuHi7/FQR16V87opQS8mmZBmzGucw"
    "AORfYHcaezF4AvLgsAfHGZCTC5lBq/3vTOMYA9CTGCC4xgf63lQDgi0kKIP38oAPHnD5kQ"
    "k0txiJHpQB58/fatmx4u378vgC1ulQkuvRZHV9Mfoc01fkOJFg7fT0Ug/pSN8KcUwGvT1t"
    "mTcJ7yFpUqpb95KvLb06FD5NUl/gI8IzsQKDWwk4i3cFyTzeHiKbJBISfmivr0olianLpi"
    "nplZbdOXVmer5BkFKY8UOPILyfePbru/QiW+QU1dPNm+JV/67bbtyDsjBIFlvnTBC952Q4"
    "A334AOFwCRZr8DXzb4V9lAecSnbAc4LyawoWJAC59DWnBeAerG+R9zsQCOohvvOomerO9T"
    "tvMGXBv/yUoxjJ23/kVWhybMW+dnHz8EMxV5kzc3Te56t7fbN/QHWhYat/q+hZWhcaC3d2"
    "n42ZyzFgVyOnc5+LfXoE5mVlCrjaRWn/CP55kL/PYtnAouikwFF9lTwUVq96NYjwx6bwp/"
    "ZJHWXvtWgJsD5lT6lQ7UlW3/aURB/Otd71eK7+rVu3I7Gn7xm0dA79+OrpJ7eaht1lxcSS"
    "hRyZbnsLNJbCifnhUZy7hV5mCm1+IAWxskKwsHWtzGmKSkUN5KK2/4O0EG+pnQB+33h/n7"
    "egE/O734ePHp/MNFgHNwJg/eNJQGVGyu+SIQaB9Dcn5WYL44P8ucLsglBrryBjm6wT1fpG"
    "UrYQEPjfhBJgzNRJC7AyJCAvnSyENF40c+FBLIl0Xe/REcM3sg0Dqz2Vkhs9lZjtns7H2T"
    "KI4+tBx9oau4NzoMqiN6+SSP8lATDbdS4NMlBLoG8ZrkvALdBubGwu/J91vNoUUZaHKzR9"
    "N6BSvllTDX6BGCl6VuQGCbKzg3NSoIkWUaBtTAX/tgtjk7/XwG+ud/S7Ph+/hABm3ze2cN"
    "LdslWfGHQ2tt6a7W43+a6yYnqJ1mzHrZ1M5mjb8TVFYyqxuy58KEWNu2xtVrugFgNvyTb7"
    "wnJcWKX9qm4c9NzIEu4TmT9sAAf1UFqTBt4ojIN5l96/S6oDdDV11wNUP9Lujjv6f45RS/"
    "nuHXM/x6jl/Pk8tJIQK0CP+ZTX8mn4snmNEdGcwyrBX9A5JxRZzCTrOdwk5TTmGabq8NhQ"
    "vdiEiTx3djqHvdtjcQ66oMQ+k1RilDf4kKJWDGyzR09BV8p3kq53FN6zn4XvemUgI9+GOt"
    "W9DmhC8utSN+DZsS+PDDq5SzyfAM376YhdJNftTxc3k7uO6C93jtmjxM7qXhtUTe4iXs+2"
    "D69Xrc+z7Eb8/xitYb9qXbW3r1YoZue/cTenw5Q9Nxbzi5kcbjwfCLPHqY4rMfZmgsfRv9"
    "Qpt8nKHR9Ks0xlrH5wYsieGGiqmU5+mKKVFhRCmtLbo7XO4uiIkJ+LngT9FHyd5Id8WNaU"
    "H9Ef0CX1PTXQJ8j/y5D250ZN3wX3+k+WfDxclSXgJiJT4A8QH+1ZDyYJ2xNJmOB32MNHu6"
    "qQBdKXazliKcmmUzUM4mPyOhG5SoY/H/nuDNL2NoKBkejWlCc0jv1yLwk16J6JFl2uZCi9"
    "5EkwjjuYLHSJ8Uwgr6v29HuNqI056MD97DmG+CCJ/YQoYIGYXtt9ojpGdovQbGABC5DVgq"
    "Nv6vdQH1uQER1p/61JuGBkwEge3ohgEM89EGOkrbH+r4AKa9IWGKITyQsDA0RnE7ybEwNI"
    "vhOyD/VD3FF50WeAd5WlZsVqrarCQmqx116oS5+sg6pKhSnR6P3Fp1ras6/f4bkrtiDB91"
    "8ls8JNJre0bT/BU+FJKtpJQIuXhzq6awywu7fJtXz1j6imBHU3SYhxLV6IkNGuLVWykN+A"
    "yNNLr5AcqBUJu0wvJRyhGr2xqqumLoDjPEIienTUJOOJFmOZEen424wUZ2kqzqmbELuTJN"
    "AyooI8QwEEpgN8dSdUHmT7n7hexqNLoldw6iDK8GyTDCh7srCW/M6bDFjXQnYxk7uN1WKB"
    "NJ85cw2wqzbTOm6xaZbRs2zRzCaivskMIO2XQ7ZOSZZpCU8Sc+m5eMTzOCiRRMpGAiBRPZ"
    "rrEfYSLJK8cg99u30FpdC52zMA0NajIvzAmx9kX/1AK2akGSwFPFizoP2Amx1hHsp5+KuG"
    "F8ynbD+JQCWnde+WGOCrVvRBfxdcl2dUl7upjIUfiSyEdEWse1XxZLc56T5TyVgxsDxBi/"
    "E5I7V8ugzHyRNmQ6ysGzlkR0gpevlZfnSETCdNuqziH/CBXBYq74GQ5LuyKX7Tx1lBNKPo"
    "impe0c/DEi92jtKIt4Ba4tfWcSMfJg3ltHuTGuhkuMLkSquUEMzcqHdYTg1MR/ijC0PlfY"
    "C2/aInQ5yNfBam1azsPaMNklGGLXT/IIWJ22lDdh061RHz2wIOmdnKXihDmeSDiGexOoAc"
    "cEcwjcW+O3JE0UMp3wxCt03oGBQxJDuSYSjZRbQECnp/xmJ8AkKaY6CWT3/fkztCRpr/Do"
    "hNZPNLbEMl+A7Siv9gn+fPd7KMCGuFc1oBq6+oS/INJsfE98hQgsdMt2aDiKpmt1VIMQdP"
    "W+6GqRqzzCKhUilXI4pRR/h59rbvIuItNKkGug7g4ZM9Ukqq4Qtqc52J6msfUXIXnOhXFC"
    "rIUjufrSjwFmvAluE4J1+WO1dXWM7J8MRV+V6IC4nDAolsXfV1W5OyAhKHqgbA+sFJZdJg"
    "96X0JgXhZzb89WIq95VE7gv5MT7mHiZD0/XQblEXrwZpMdobuw8DRrq3IiPM2Ep9nbnKKF"
    "p9menBn8ighyVmRxnlsDQ7gVoO/bwyHAkf5enrGelmwds1VNRdnYPsec6wanB08oI1x4+A"
    "f4emk6pmwvlbPLDzzDOynXBuzrYBKFD08dhuxG+/AcLYq7h7f13bu0FSRkOrq66yM5pDdp"
    "K0T4m9rkxvhRJNzvjlj907vbmN6srZgdIrj0KIGy4AJaEKlQpurHjnCN/bvdk5u1FTMbKW"
    "sb/8AdwZp4t2krTPiLWSoJq1eQ/bKzO6vk3a1Hb9ZWzAiN5qjLXRfE7wq+ycS9V1uhUhwH"
    "rta7PoQ99y5tBalC7b2tKvvh/aOn5PvAFjpHxz1OTPWpCrQmzkZ77ft3awlSnNbUyStS+x"
    "vLNplFBCJXT/KsqjZuJ6thw60O5F/NF3zJ8vLzE4MPMBfUUXptmc861vv+YnulhG3q2D2H"
    "EAFHeYLIdcB2PwyszGfc4EV3lr5btk1cuEk2Is0GC9NKFxTY70cLU3GjzWVN9fJukCGheh"
    "/vcKIoHGkdSLQu0LoW7246W/HNHoHI/lITvm/BBBJiPt/YrzLWunSD2ystJSr6oFwfKPZT"
    "CafAqJTwNymLPdEBS4AfExPol0Xf/REcS2og0LoV9UORBfVD9nr64T2nbbhOb1eyAxuQet"
    "6djO2Ze/Fk6+5MD9oViO61oGpamhvXqpobww2enUN3G3QC1hsHKLauwcj+Byq26e2QEHyB"
    "JNp1gTdEeFOkpTdh9XwEs66br5hHnThFYbcGTWJN3YMdeh2peRd2QF/oZkNdfZQitxf0Ls"
    "7PjQP3IPqQueYZ1G7rFo7l0yLRzdmxzcmB7K7APMiGEi1EtxbuxlWM0hjnudmGMq1Aed9+"
    "ti+K7pDvk56j83LlRaT2mCzvMLBXWMSGZsLhpgmiUmJZLL0s4u9UgqOJSgnwyzNkpvFchi"
    "GLitXEkLVzb9kQDsd3vGYwOBGf7PzKvX6jreTNCLnZyaCiLgGpQhcmSFMeLQi1n8ATXDtA"
    "WTjQotyKZikvigEUmxjAzUWarKnmlsIS3uAn5SSHhbFVc50RSSqhzYp2QbQAVHzy8oWbrJ"
    "h27r+OpqMuoC8zRF/k3vBa7o/u7nvjwWQ09C4mziYflUKbhiL0wlk2vXCWoheeoWXrfNuy"
    "iEiTO6YxZJkDfzglAvESYi2Eunqy7FF/hohbSYpKCRW1tIpK/N4Qq5Zzjm9OKNI6U2ItBI"
    "+iaRa0uUo7R0Rah/HFZQGILy6zy5FfJgH2NVD+WSQpKfwRyk4kokju4Xe7okhuPUVyD8Mi"
    "pHPfM/gEZoL8IrU35UgUSjGSASMFQvkTQJIagli2c8N81NE7EH4nGyCIdx7AjSWCVtdz63"
    "DfgTnpQZucW7FJiPo/cgeS4uDF2QV3wZj4FNt+MfGjt1TsJY/GlRJsXw6VWpRbQ1dpDDiv"
    "5hWXE3rX3mjuYvXe/aC6gmoCV7X3Zs1bRRWFUsXed1IAbsna9mWD78Na+SNXc5d8ukLKj0"
    "HDrWv9jaIbG7z7BPNXQD4T/JV4XM4N3D2AdtHfaHUVfNXbpZ5QE4CO6Er7gpuYL+nlvLK7"
    "7rBiixoIdB34XKSS5ufsUpqfvVqa2avwwuvsNNrZ9v6ISGuiYc5OLz5efDr/cBEsAcGZvJ"
    "k/vbt2x7+8sMxVCY4jKSv22aVpDhI8DrWSYV8MYaH4HKF930saxliUw3Ri2QsyCtsUiMxY"
    "4aUQfwtgL80XRKqcKcClLIC3NOIPMkhKQSzBCrvglt++vv4eJ00sqFBnlX8Jc34jt8TZQR"
    "XbrfnHEGCBYRleD4Zf5LvRN+m6C2JvZ+i+N5l8H42vZay8DL+QBskzM9QfDSfScCp/H0y/"
    "Xo9734ddkDo1Q9KvvTsZK/oPt9MuiLzxHAgm8lXv2nMboMczNBlMp/irdIF3MEO9+3updy"
    "v3hpPv0ph8mcSJGRpLQ+l777YLvIMZ+ucD3lwMRsOIVOpUMxwTiPmb11ze9OFVUsk+L0S2"
    "nOeQLedpskXFc22ZKihxOaH+lVb//LWOC/2IkFD3hH3xaOAX9sVW2xfvPYvHGNqQaVuMN8"
    "jd0wTWEytou3VvMyWptfCtAPF1Jvmz8NYE/300HQci4N+xS/N2EW9kYgy0N/N/Q9U5IbWb"
    "ye6ElGsmYeQKeqXuyQtCKtIazC+KDchYY8Si7/ODd2ArvY/k0aciIq1jLauqb5G9UVqahs"
    "Yq7VJsqxRKN1mb7UzHvcFQkrrAO8DbmuFUGt+PBxN8MjzGm5dp7+YGb13IS5ntxWmRKlOn"
    "2VWmTlNVplyIuXWAmJjQwEq7ipqsspc5fqIms+hlox6HA89F0YzXax2vndx7i7icqGpcdn"
    "CTiEcec1XQXtiqGkTMj6FqPkPrtU+mHoZGG7ueq9BaXkvZn8W267O35qNNSHUTawdETbQg"
    "5dcdrPCvl0SXDPIa2fjmSMP3IfVsgG4Dw7Sdn7Cg8UqzG2n6I8l1hC+QMLu0AlvrJ4mwvU"
    "ZPWdnqq9uXPCt0KNG63UL1YUobuwTxGhESimfZtRlvuBYLbq0/KiWIv6qIP4pqBbzfhNyn"
    "eNmCpvVFUfYvOggbRf5NoG3r7Krq/qVc/ciONCrgxeC56Y+I3kFVFfMJor9E9Q8bKygksQ"
    "C5ujQdsFawCqPYTzSzPsmzryOaHJJoLcSTASPrQFJei+X0UPfHFfGRCPmgkH8QLhJCdWpi"
    "J9SsOgliVRCrx7GuH4hZFW4dh+2AZrOvb6ADLPhslqnkEJcTW+yy+IsUFTWnqFANHbJK/u"
    "WYzwKJ1sFbSyCqDUtkEYoItcaQs2/HPMssk+QyJiYm7iOMgolReCweKUHx5ZBJlCXjSkgx"
    "8RNSeqUcFds2VZ1GsRDXLHpqgweVpTuvaYaIW1oYxRr8PJzkMDsbG1r0mGPljcq0jt25KL"
    "L0XmSvvBephZcX3mqhPfSsHwP3sgi4l9ngXqbAPXA+k2bDXYseudrYjuyWA5Z9EBkzeF6h"
    "gKxb7LFqgD/BHG3VAAvjy1Apf56MhhlUgC+QQFnTVQf8Bxi6XZtC3/n7YoNUqj3MN7rh6M"
    "h+Rz7vH3Vtp3K64GcvS3F2vYxkaQwCmWk7jxa9C71Bsl6GqjtM97js3gglRHdU3h1YM9af"
    "GWtu7qQUColpqPg05JjOWrahakEGeZNXoSch2IZsYjmI11Klx4XQgYzKXrnFS6JigtURJq"
    "mj6QAOYidePizwVGb1lid/88sYGpTiYPRMhn/0kfVUlldWbGTr6NnUVShv1oapaDsCNnBv"
    "9kDv1SbE6iQOp+STYF5W20SLkzzy0HHblstn60bnZieWTTGHPII7kIbNiXYXHOKhOZiGaY"
    "F7oGDMNUSsoZ+nb4cybQB536q2i55Mfy3PCE/KVYJ9g9jy6gM9Rb7kRuvVab1ne9ITzlzJ"
    "5VOeHEWeZO6EJ7uVWsTwPZrWK0uLDK7l6o9qtNU2xTEbLWEhbvAEkKvdmbbub/IS6sZKMY"
    "xsXTsi1yae4/zs44egA8ibPMgnd73b2zR7dFiTcIP0h+qt7dGvxYFwQky4FGbtQ0pxcI65"
    "1tUdqaQpuccRThsHoZD6Bt5a/0KS07LW/eBi/sJPmsl+htsiUYxY1PcYg8gyDRIPCNb4G3"
    "ZB7wRcnYD+CZhtLuAndbb5CJWPs80lRnu2+fz+7D05fv+JHL//jNssIMRNz96fffgJIPgC"
    "yNewgWLRjGP2Cc0tRghdVnTjob7GDirOYXMHNWhB+FRkP5m9ndyWwszRHYML6ECghe5B1Q"
    "cyCl2xel3R23/x+pfEpISPST4jWMLHBEGo2d6qviHZgxjaTZ67CVN+j54nwZmjcj0ppX1S"
    "RWZX0y81ueEfTZWnI5yRDqKGXuMnXsfTwD830CZf2Gapo+lGuWqp5jWX/4y1355O98UEgQ"
    "hWDhViijSfgGLoT5DW1nqhicJMQwPKWrEcWmvLM2S+A9MlfKWK3zM+QW7RddPZQp2mu7WV"
    "V6wXLhw3ED+eTndPHzxDClZHyTmo6Y6bzIwEfxLzq4KV1ywd9fcOVCxDd785fgzwwb8ENX"
    "cM1JwGVV2DmjznKtsWlxJ6bQG91oeM1ygVl2uTZrvvBATuDMVfSDgmJzqgdAfQdYEb/qiU"
    "AH83m2zqYUh3BXeWOV/lOsKeKGpujc8AGfbW1EgX2BbBNvp4Nyp7X4A9Y7sR7ZfsXcaf0V"
    "aF3CU99Zwwz0qg7/s89FxBT+/AwLEBBtUhfDSCWAC4QXBYpV8rRN+nuwEF2S/kmFYBJsKk"
    "xoZDdgFkn5DaXuzxs2dIw/2PACmV+g708P0sC7okD95tKJQhJwLeB9vkJn/g/fvqD1IXRF"
    "eXwN6Qj4IYPtwCy5gokzr/vUMkyUXv14ldSXNWp7xdid9tHPh7EsJrq6x65j8iKdgzMY9I"
    "7E8zO60X9MrKSVMoUlgWS8foyzZ5Y92ZDIZfbiVSd5O8ztDdw+10cE/O+EczNB0/SPJN73"
    "ZCczb6x8n1p8iGvPqEjDZzjskp/MSeYRrVKSXZjtP3hVw7SLNsgN8z8kVhyLg9+mNCdYHd"
    "ptSv5jqgsIua9iIiwq5XuV3vCXKRqV7zFs4rH4oM9eyRzijgZODtGq9fXkKsdX55dc3emr"
    "5Y6Cr+4ozRnO+LEZfcn254Xq9uWIUrxhMyXwyoPXJ5EMWEWjd+q8/oRF3seNbDQECshpWv"
    "hra5sVSu4R5KtG6s15OW1VGcTUZi4e2bzVB6j2j3+tPBN4kTc0+qC9zXGZo83EvjiXQtXe"
    "NtaHA8Q2NpOhiTk95BMzacIt9HQxKu8Pk6xKXaqKVXviOlsRrclt6olBjlVVl6HT/mZUdb"
    "ZNtiZ04Shsjo6OM2REbhxiBTFzw5wwrM4zHK9GtsSQckZowAtkzXBAEcAzgLrk3L2dEx2U"
    "dpTG/WVqjwF7NU3YayZ6HeDTPJu1uP3qxNmHF5VUQeYcUwGIqVj6mfwaH4aJz6Nzwu620u"
    "riUcULyHMscNJXxstzujyFbYeKtPymzzaa5dzjafP33+ROMc3+Pjy9PPnvu4ArzEYGBBYx"
    "pfLBM9uoWxQxeSE9c9fekl8FJURYMrXQW0IIHnLJKOwNzrJ4u8Eg1WbYlMZigm/MFV78dv"
    "38JNXC3EkmAsDl+W+9iYvdG9NOTl9YhMF5C/M9QbTr5LlLzzj2boejC5G0wm5GRw2AxOTw"
    "m0v6JzUCghyO0ic9DBApQapla2OD6paUgfpsZbY9LRvkn4g/0RbwckBEUXVEVcR8MnRBzN"
    "Nvo6MQwLBCllpdrkRrd8ss0jwZY73ebegpRcowwru7tvrclJ6h40ERk53xxzIpKFBXuWQl"
    "uWnB1Lyvgt8oPFfFOLuabmeaamEIaKuuTbdUdEWohy9R6U9ma1UiyuLXdERDAbBdlVTXdk"
    "Ek67ZGy689jVuFyb9hyVxd9Z8M+NjpEiBeJMpjtwJsAsUYExA2PhZ90gP2tRsbLWtIGMfJ"
    "qv3GRRQrBNk8phyaJohYkd6YxoSYsj64qihEZiGO7g7hhLoLi7A1qLMGeoejuC1Kc3kZDT"
    "qrEpXPR2xGxtmUQtqKI0wn3kVm2BqqQ347OuQTMb0uLejN/8Gx2XEbQqL8Z4zmMWU51Mir"
    "ylDCluKqtBW0FdvznqGm1Wcz7yL5QQ9PVW+vqwdaUOvZepn7xWdcetI85lfokKtTAnTsV5"
    "QkjFHplkGExjfI0hYmMcl0oSVFjM0VfwHTk4woGdA/B1byoxAXQY+s82+FyZNw2e7Wy0V+"
    "7RF5cSAHKOvqjMmwZPGJXqNHg40GI81fnJkHyZ1qTIrCINkg0VFh2WCWLQXgxLVpgIQUd2"
    "lCfIk741IbU/ZN8fCaxrS1ehvOACNSYjBiurDscPZSWvMjdA28OaYjdo8razMxriqU/qAv"
    "d1hkY3N94J96BTrAOqr24ZnTrgk4yXL/MFslitPNtxUlRYkItbkNdL0zFteW6Y6pNMBjQn"
    "9kx5UfqPoweW5O4LVs3FbBomKiN83Ir4uBGHH6aXRE6yy1CkyZN7SZQrmL5z3CD8Stu7uk"
    "BEq3sfGdxFfSAiw2wH/wevAEoG3cNl3ad30iS/2niLoI8TFB5iLH6nZryOxcSaomLJ79vV"
    "F6Lt48q0tJ0dRkbkHm0CqKTzw9zYQLyRRYzkKvwOEBLWTq+iN2zJU8rpCOH6gTAcIAIHkW"
    "zHh8AZRfg7vD1/B1FNos4NyvzVYZZ1zxnegUib6L19JzZaKmeXH3jGdSjRwqFdQzqXjUXX"
    "Zf58LnFBMcZLj3FVcassyZwzeFKufdmLapnJm5J0/I2oLCkWiicDxtb05P72oiBhVTo5+U"
    "E7qyhVxZuafKeUIilehbFlYXEv2bsXl/HRZBhrvjX5bA+4eVfcisTuTUj6V3OF39ovyhrM"
    "Cbo20NEJMC2vOjB1DccNVuYzBAZUNBs4Zjq/bNU33767+t3DgfQjvvR7yOzQM2Lz1cjNlw"
    "0dxyiRFS8uJ7LildahoOXoC50ELPIH26ZkRT+U7odg7uLrgqiY2EqUhj+2VnD1QFJSdELp"
    "TiA2Pjf0jLsXUqKiG0p3gwUfdfItSmXrZAiLRaFsTzhmycchISh6YKeNd3KVrsABJNjZ9Y"
    "M7HtncVDgVRlRDKZA1NbaJrQrlFuOb1D8KQBwulhVgnAovbynOKQ2jAND+NHwAmBs2exdn"
    "4ngxjmxCK4C5H79bO0FO79sL4BxV7KoAmn7JjeqY1jhx53aCzlCMG5XpOpePLkhElyWgdU"
    "Q4YvLcn4C5uUEacExaUiwyUoH6irU08NfoKVJ+DP5Y69br34DuABtaz9DO4aKr/5witHSY"
    "3ZzS0vEkK8Fp6l4nmOpDb75yMnpnZsDLszSHMi30qqg4VIo+eTJ90KAts5aZ7Ph0luybjl"
    "M/wspm99LwejD80uHDzxfrAu9ghibTh+vf6Cn/aIb6Y+l6MJ3I/dHd/a00lbogeWaGpF97"
    "d/JY+jaQvndB5M0M3ffc6mju6wyNpfvReErO+Ef4E6TxdHAzICeDwxm66Q1uySn3FbfqDf"
    "vSLT0VHJL73TwMr937uUf4V3zv3d+TU95Bcl0r5ghSdfqiI8x/cCzh0HP4uOH3J4tKCaKv"
    "POlNqvZygx8TE+gLK/Rx90OwCeHqgaiUsLuVBl8UKBRmTzELdZNpaPmNnyxx8WBUZQM1/R"
    "jOHRngtsWCniQI3+iqWMRWlMq9LAxzxUxGrMddlOfcc3lOYZITJrljA70Kk1wq7wZDVxFJ"
    "SkS9lpI4iXot/JjRaC5RrWU7UIrjwNV616ew596lrSCp5mqNFwSyREQW6V1nruCmfNrNUS"
    "LocuQ7IjZRsTozpndqL06hOrIjWpz629HAtRcHKM8lO88NKvTaLuAMJYde49t9omabz+/f"
    "v59tPmnnn0/AbPPh/MPZbHMB5wqJkvXffzyHGomsXUMTzyPkyET4hTAOXbC2zLVp4wbzV3"
    "p6BUl1HtII7wAWixOgQVXX3OsKMonfUtpn6oDfo4hPVegtRXynQm8F4T/VWP8pdurMYu4o"
    "vmyTfag6rueG78Hh+m+4zhszdDf6JnUB+VvGi6PqlNRH6Bo0Ht2PJp4PDI9vkCfXBf7RDP"
    "VHw5vB+I564PiHM3Qt9UnGcHzSP5qh74Pp1+tx7/uwC4JD4gs0uJZHD1PiDeQelenT07MC"
    "nXp6ll356izZrRZUmIRmtntiKNHkB6ukc2ItOXD8NU2ec/mBJsRaiHb1CbYCzHh9chKCwv"
    "JX2hDrKWicgz0u1b7kWjXkkvMQ404lF5MTDgc7jHNDR5C7XEFSTpQsKLKGKitzg3fFzLI/"
    "eaM9LidGe2k/M+UVchVHDQRaN75rKUBL4ZLnCnriBjmQEkgXR1pRVTIxpMGeQMWAWh7cEd"
    "EWIJ4D8FT6lc4LQV0fH9e/3vV+pZCvXr0rt6PhF795pB/6t6OrFPy6JpsbhzNUKyG2Y5RW"
    "w6Z0viAtPAopQ4xMlqtM7mQRk2vB4N2D4iG824UXaVM6oUIv0iLOSa6BZkejdYt9k+o0LA"
    "7Qs6mr8Bo6im64j03CrphocZJnVtTdthibsPFWq+J0CYEnSJMZrLAoxgnQ8oY2zdGLXLPd"
    "CVBsmhIBdzC01pZuQ4DhWujWCmrkwiptK6z87juUUmnKHC8Mfu03+E3upf6gd9sFn05n6I"
    "s0lMb0zVkZc1ARTjGbUkwxio7usKb7bI0yEGgy4k3aezrKD7KHtGQ8lucsVSYH67RoC1Gv"
    "PvUAJAsLD9CBQBvhvSwyZeBW2QBfpqYNRdN8h9eiGEdEWrcLrYe0whgxpuZcssoXaQHC+y"
    "apeHlYwcDyDOZS3KtgXXcZ0BZe1SyuIR1KtADuPfCERGuQid+/grgcH5JyrUO7linERU13"
    "SkDtCQmcC+OskbAAXWVM2FuwjgoKvAvjXUKhTsq1Du365mwLqvpaZ+aO34J3TLJ1iF8WAf"
    "wyG+9LNtwrc66zWKY83S8h2AKo963/aRvI7zsVEWpN3sXjqcGZYezkrMFZ2tR5FDU4eQ2d"
    "O5nkXCgZlrgA4yJxfUG3bjfAjfywOKDbNBjOq3SJNIC86LmfqGFsbRErGm60sMz/hQgojm"
    "8go9bZtPGt0jsXCb0LTXdeb6Wj8JYmHuV4h68brPg8dhL0yEXVgmR0E7dm+h4vzhBDKZKj"
    "N9fWx28Eqdr2cdhOiCu4hZj5HGI+xcureBriAddv3zpoK46EtCD+hTbXdiEiUkloS4PArT"
    "6w5QgjTXvfe4PpYPhFvu/9die5MyGPU0BSvguSZ2Zo8nB1N5jS9PHB4Qz17u/Ho2/kpH9E"
    "8sL/LPW9PPPuETuDfFItOIyBFiPtyFTPYO9QMhfjtGCbPC0rSxCf5cWXkxvYFxB4stKOh4"
    "oml+4Yl2sTtHsORYpsFFIdkB1AEJd6y/EDFlyR76lxRmAkxN42gv+GqpMX+rldT0neo8Eh"
    "z5270VD6jba4GdFsJYkTWA25w69T+XpwcyONJ1gZib0n6S9+k8bh5djbGSI3km7xw391K3"
    "VB9N0MjaZfpXEX0JdmKCxuz5HcbmWs6mnZFtDZe7DV2Jv5SnfKLLxJSREEXHblFSkHmoH/"
    "3lNrNHm2qZ6ASJHVxUd6SlTo+aVHe4TB5+qDuJyYbcriLyqqHLw7cmJhw5km3S3cAbFS7G"
    "ZH1h1FjcWpuVkUWGlegRVv8q4A6Xs33cE4vOFxTfpFkY4vdzuEewc+CrsWDGhjrHeMAa6i"
    "aAcjLXQbsSKRMbJiGKZaRYryK3y3XnCzVmO2Uhx16XoLVQDaHblb29JeJENrZS+fwK5lPJ"
    "QfXm6FNmHFlawi4iGVzhzBRtb3S9yObzpxRTsW5v9y+hMmFBSGY2Fahcn2MPSzO0UUqO0e"
    "ht+XikPybEQya9jKqw2UublxqGMgvgGyFyQJx8tSV5dgpbwC/FHAhs+4ywzXi9B+B3pANS"
    "3L5baJv6ACEHwBlvmSdj7c14fukBBE+AUe0i/w0TI36xIpEpJydVGdB3QSrNyYRXNK8IAc"
    "CLQwPUItIV14/+vIC3PDQDkv5iUm1gqs9x3z4qaMLJFlsgr/hiMCn+HgcGBja9PAa2TsUC"
    "JSaMdNT9G94THp4nXl5kuwEAzFPc1TZCvuCYakmOI+McFqgzVjkiaPKLxEPSZJ8kg4D+nJ"
    "n4AFDaiQQlpYocaasQXBE1w7aW18pzsJFbvBc0mein3AdPpvd3KP5cBxH/gSK2xSUnRCBZ"
    "3A51GTlGuFel63V42/jHAP+ISgcOgoO9ybkub2TYKPVSt+T6ZARgBfld8MxrQC5wKi4I/d"
    "Ox1ZJxR2KwjGXgGvDZGYvxioOyXmr3tLS23EnYzdrHvxZOtGdhW0K2Z8ou1J3nfCdwJb0b"
    "VwJ+qQBi+K7tjvAEkXjxF1lnQDiq+62Spc6qMLXkhTvGUNykfj3SjNW6HYT1Bjm6D28tEz"
    "DDgeELgVRMA2V3Buaq9+Dg0b6Dvvo5uwrogNdecZWlpmirzt0WAR8SZvJjqThy9f8FTlBq"
    "F7hzS4/HpAaOQJjS73jmfoYXjXm/a/ktbBYfJZLGSXqbzsMW/tpNbWTKonWzWdChWWu0hu"
    "xuqoWJMfg8aavHjDEfcfgrg3AuNTkXH9KXtYf2KkL8T6Qgn+Ii4ndnJ1GcTS+vGWXR9nKr"
    "0d9nxHkUxv646vhu1GZk69tNNqkY0HT3Y9ota7Oryr7SvuhgCQL2KfYF3dO+1VofoL1vDx"
    "jwEL3IlEb7fpToBd16qa2zI2Bb9HO8nfS/4rsVX4PXFJmN8at1sQTKxgYt8G8IKJrX9dFk"
    "xsy5hYMp4zdCJvqG9RhrxHq1iK4blpPmFI34E7E8FXoFNXerwR1x39Gf4E/lCeFZ12N3H7"
    "+INcpJQnMr0UwkvFBhtCfG7W4BUyXIzq+pAiiYdJOkhIAyPcvibfI5IlOOLPInSlZupK9h"
    "JCrmSrgUALWY16PNR1Vm25zOHtN2+TJlRZdshwfuGaMmJidQHb1rkjWsF2BVmTtWkaUEFs"
    "6AOZBOy4S4wjHNB5GI5GtzHK+WqQ5JQf7q4kPH/Q2QM30p0MoIX/6KFdF6P6EmcfJEVFN5"
    "TuhrlikH0UfyckBIVTY+kH4WiKibbIzujhJ9Ofy6ObpwTbF6NbveHRBy0nknQ74u2LJ43D"
    "XsRfPdtdnVE8ZUPTEygWq8Zo3tySlGwF1vueYLIyK+cBf4iMyi2CXIUGr8NOICIALwG4rk"
    "HkMEsY52EelRKwl4B9gb8MzTvDV/E1Ida+IlmVqy0WydZjK4wqHbl8TFRsj5RMcOZoOZmk"
    "qaP4ZjQpKQiB8s4FdPRC/nTJCcFKCIE3Yj3K8TEIRna6M0p5Gkyi9zuyB6KoaTw5G+yQUl"
    "Yk/uTKYSlyfpZJ7JKefNPY1ebq26gpt7BHUXyt4Xf3TQzZ7LFaPCtoLMjwuIjvQs+2hzk7"
    "1UQ5uMqN0KaCVcJPKlyNM7ylYsv1Fp+pmKpQzHNqoRsQ6Ku1aWH034E/npD5gv7oujGinp"
    "u3SVyT3JZLRQNzy9w8LvEFw4KK9sp2lqroviI7U4OVViKT5fJEepUep/ogj58IZVrBC+2j"
    "ptxSObv8wINyKNE+w1X1KX/IvMpGd3tEtC/b5LHc6V31uwD/maFBnxySvzPU7191Af4zQ1"
    "cjfBL/2b2MZcU17P3FhdtRLSEomKLSTFGAJF/usYRYkx+PxsxDiqax3AKzPaT89vsb3u/r"
    "HduV+bdSVZQDyqC9gDIJpQEXjmxuGNRktut1REQAmppREb8fXijTGjybFZUfi/ergNVsV6"
    "xfrXmqvUI7NzqFJEWQRC+f5NEjfg2ghd9yKznSA7ZjWlBz+QmSVQsB7y6kasscOg60aKkX"
    "fM1ZkgIwKwiecOcAC64NRYUkFv4nesk0aOZpEhLGzmBd94cVCTPzIRIx940lVUiH8yjafv"
    "sWatgV+0o+Qa4djNe8hbi+GZKqVbvD+avDMhlmh2747dtEflSmhLvlt2RihWCsdnmOXwlJ"
    "EY7H4/pFFCD+Yj1RsTaN5r07fVE1skxq+5igiAIrTaaG+jefih2TE49AVX53elhAd0evu1"
    "ZW4z1JOOTEh2Gj8tF44D+sDVOJb2eZDU6KEAmbsG0BKiHY1oM58Q868bf7Ct3AK9oJ2CBH"
    "N+j+fQWJDkFa43G1WISJtk0LaLqtYjhs2pDeisUl1PxpzKR+VNrrfE95Tyb1E6RCI0kF4a"
    "mxn02wIG8EeXOM41aQN4K8OTryhme47lhtvWmb15qrrQty7ADkmKP8oEXrZf7RzRBt3zC/"
    "KDLML7KH+UVqmDumoxhsX4zMiTkm0yIirLK5GY9FXkhDCQEogzO07Q3UZJMB6TUGJWP7HB"
    "VKoIp3iZBkE3xHDo4P3xzwSD0nYXI4PBERC2wOKCMe9EMpAX5VZDdFtQKqe0Lu0wtT0x1Z"
    "X3DElweDsFFUd8TUwOC544aIbJKbrLoR80exSEJP4AQsLHNFKWML4k61HWCid4CWq9RJjc"
    "pXm1DNr/YJTY9OQkrBHKrmCtq+c9t880qrymjQUXTDBgZuZrHDDPfxoUWc58JyNSQlO4nD"
    "3NjuIxg9r+rOKx5cGkxfSqrpwgWvmWx5rAuL7sFiQm3kxIpQYtmMWIpxhJbOyrmUwzgGEq"
    "1LalU93xjOTmWCGkPpPRYSHUv/fKCFWjt8mIeCXRAcztBgMnkgp9zXGZpIw2kXkL8zNJa+"
    "SeOJK+AezdD3wfTr9bj3fdgFwWFyOToMG5dtVNrek8dgYOpM7qX+oHfbBZ9OZ+iLNJTG9M"
    "1ZGfgrNjs5umNwLQOBQJMRLzlN1VLVowG0Z7NRr35COQzv2TiUj574bDui5KfLa2itdIM1"
    "CWe7qyblBLpMb2C6iS7lDhyXbBO8e+ZHD27JbtAuqPqFTphOdjKdkNya3IaTUKhFxry9B2"
    "poJdThuJSYHbbNDkGqw4WZgfP2/XXyHg12u+h8H4+GX7qAvhAOZPowHrociHs0Q5Pp6P6e"
    "nPIOZqh3ezv63hv2pS4IDpvBioja5M2xLIpqzsVMijtVc4578++YoiSRVKMleNeapmQMF9"
    "CCePzeL03H7DBMr4kWJ3nmV8tvK6+DxltNsNMlxJdUCBSAt7e2if5iAyr+aCnrpQ0UCwLV"
    "XK0VEgn0ojuMyKFytyhiHnVvJ1KLHFqNzClRbW4sVrBjQaNQIN1kkhVPpV8GeDL9jeg17h"
    "HWa4a9+8nXEbH/eEdldJjTYux3Dvl9/Fa6Eh3S7w2vB2R72QXBIVYs7+/Ho29E1/SPiEp6"
    "f9vruyqpe0TO/Sz1Pduee9SMrhPxSD60hVT70xzd/jSt3It4pJr9A1QLKmWo37ic2EGVpn"
    "gcuFobHokYhz+vql5UqsFUQxWEZC1F9fADpSMoE85GZ7HC2fNLWrIN+NcdYRPuCbhmmZiY"
    "mGTKe98jZW3jzR2/A35cUDD5FRFl7sCugCm7D250ZA9CUaosNgVkcGWsoV4BtpPIrY5rjB"
    "cObYg/3o2KbgjQZxBs0Z7JptaiQ6FYWINlvoTBBdS3AV8Ejknf4yVf01XnBNimX9QI/7Nf"
    "oEXS75IsvI8b/KuhBh7uyd6WHcRQ/UcU4eTszfzfUHVk3w3Uf+9HJMSeMkd5goho9oK/ay"
    "Z/py4VgyhrfHEJUaHWec6fnxVQWc/PMlVWcimhMyUemVLMXOIeTaYkOpPpw/VvxOSLX2ao"
    "N51Kd/fTLvAOyrBtFRcBikxafEpsTE5sI3ZwR1GYWmtRFwlfuuGPQW9MDATkZYbGveH16K"
    "4L3NcZGn2TxtcPUhd4BzP0FV+RB8Mu8A6a8KAcnTmh05v8wh/wQ4XwDEVeZujbaHBN3rqv"
    "M3Q3mNDQHvd1hr73BtMBdXxxD2aoP7q7741JG/9ohm5ue1++kFPeAZ4J+33pnloe/KPmWi"
    "MU+6kEmRuVEtNj6elRw1o4L/ShjAC+PIfub1i4oI9KCWKrLPZ7tH82De8Wmj8b7Pd77LkY"
    "mzZ6K44i8nzFGFNwXprAiNQeUwQGZ442R+DCUB4ZQ/fnyWjIBjoQSAay6KoD/gMM3a5N3e"
    "j8fbFBKqU55xvdcHRkvyOf9w9Odb+KLiAA5RuTk3ZjAplpO48WvQu9QdKYbOsr3VAs3WGs"
    "hDeGqWTREjGxRL8siNzxzSp5gUWjh6tbCdyPpf5gMvC6wbfcuxfjo34s9W6TSKumxZqys8"
    "d9KLHTwD8emGsZ4a7TA48eEkq0T9WrPoZFuKPsOeHrEg/2pUkMKxxzSVxKzCfl5xNtqdhL"
    "nmEeCLRvdJ8WSah1mp1R6zSVUks4WwlXnyZ1Q5WuPkXC4lQFaToJzN8xNi4dxnVc88xBou"
    "P6FtR0R0KO9dpheO5EL5/kOe+otKEMg5bbHHiyYWHWsILIMo0VdOc1x1zrqqhh1Zz5lMhk"
    "eb84uNOWPLxdKNCmVa0y5g4qFiphNIyJtQnYPRtQgomIW2FLSopOKG9BJAsAdwdEpQT4VS"
    "nMsZV5R51Zit7ryDqjqNqcnAYKOMm7+s7u8E79+7QU2ugD3ijneOkHtFTdhj3qHN5hKNqJ"
    "Frm6NvTaykrYeKu//FfzBSihB/uLQtLo247nrw41oCPq0+7fnCbfVxAIhus7MHAA0SJsgE"
    "xnifuLFq01TNLWO5P2od/fx27fNvjfQuwcmrOw5O0c1CW7yHee07wvsUdfyLrsorXm8ddt"
    "2dIfl4xFO9cBIComPAA4PAAU/pSMyk4JGZu2hovd2pvtBGHgOCj8vtrD3QEJQdEFgq84Fv"
    "CFge8AsfyCCRJMUEOgLcAEsZbICpD9Z+RWLQU3oRc0immbOBvttW+Y6lOHlYgivHqSm4qC"
    "tJPVoGGhDK8k3wMVoRSWl6YVmKSepWIYQIPPugrtnwBJPf4KFFWFazw0wBySQphuugg3TY"
    "Rb9hKfsswXdibYej5qhmboTjcM3YZ4DGj2CanDqWxsCF6WpgGBd5p8nHurF3NjuFQc2KxJ"
    "Uoxz8H/IHfFjQcp80ooLGdRcUQauOXsHQcjhD1JsLj4uEBDRTZ1ufnST+8zygBtKtI7srK"
    "Vi3YG5oIZ5m72pjbDAnqyJlkmcvG3+xTQuKHqgbA9gEIliyWlziUgJkwuHycWGf6aRzs46"
    "5LbeH8/2vt6hXZm/obmGZfwNY2KCvSw9Z5CNFjf4ESEBfWnoN8jRDW7so1KtmU32jLwbTV"
    "Auz31UUOBfDv8XxVGXJeCPywn0y6qJf250q2SB34igwL9k+nWHWeCheDq+fZMyg2s3GQNH"
    "F1CZLiB/Sf3I3njq1o+kBzN0f9v7jSbf8w7wmd4DTc/nvs5Qv3cnjXvy6OaG1Afyj90kfb"
    "fS1M/SRw+THHYhCqhIhtjT7Ayxp+kMsY4F8fQkk3TO/PVx08JCs9rhCXPRLNsLYn6rAv3d"
    "8sOm79LgYP/OzWA8mcpXUm/aBeFx8WntS+++C/CfsCidTPPKRt9VOPlVnmTgQDnIm0b71Z"
    "yEPAAs99naAvZxPFElMa84dfIBcrg2Dd6DLCHmCzNbQx6N7YsIDpuDw0bwBz/7FxESKlJJ"
    "W5lp69TFyfN5SXdATqZAlnDJfIGN6oqaswWSuEC5NPPHkhajv9zop1jutjtI3KLBisyb3B"
    "qk/ON5vDW3+9KPEJya+E/tnvQHdQmrLVHWTh6w1LX73nPZ6DCcYOMNTvL8YF3Hm3W07VZX"
    "2B6gUkBdmjZEJL47Hs79fakbEOjUEXUOSTy3ZzWgceCuVyu+pCyhouV7wtb6SSIL1REuYd"
    "muq8dXY6fESjaUvncB/jNDg6F8Px59wfPLpAsib5rMzx+f2aslT03S7i5zp2xLybWpDyrz"
    "pBJW9QNbda0yG8u4XJsG9r4nF3O1JopvCa+ehKTgbXf0QJZ3U4fSd2ny/v7YtSIXa36lKC"
    "onFo2Sz4u5QSUU0oiUQL78TFVuwU5KitWitBWEJFK3Zcc0+HshLSv6Ycd+ICEVZfshIiv6"
    "QVgFj8cqKDK4NWDgi/xVzclfJbIsiSxLDYG2sfm2vxPGdOI6KHcYJtDY9ZM8CyjlXmU70r"
    "SAAVQlKXE0sNahColhke7EaToc8KI7S5p/x/WN+AkgSLP2ELtjkFiHZeqs5J7bE/H8nl5w"
    "vYgH3PD3RDoe/4qweTbS5ilUJ6E6vW3wRVKlupMqlQqmE0F01cws3MAHIgL2HX0kjik3Qe"
    "u6YDfXZOGV3FSvZFE0oKmkk0iaXpuz995IkeziY0WKjvHUGiMpit1STMQpe2Fa+AD/pRxF"
    "UArMzVysYLxO/CJgGCkHw0ePKcgQAlvJyIFc9QfskKTYNkxWIaU8pzJPQlAdb6lUWJ3dUG"
    "eUNTOTYu7w3ncyxZYM8AjkynMZX9WIlAB/N+XnQIs0XqBWa4e5SnuX8pfpSKMClooVrSFg"
    "gYWOFAPAH8qKLJtkGXX1mHdgGoRKWRtkA0LdgD9CB6s/SNr/PzSoaAZeTcmJE/CyxAOMWC"
    "CW+HtCZLPMGfv74O2BXE94cHfoc7Ca4wbJiK6o1YMaQUK3V3JGGD8aqRH4nVqGIfBlm6wZ"
    "dO5G/V+6gPydoZvBsHdLeAL8Umb7XrG+4D1IKfQnK8UwstNWBFJtWrrOzz5+CAY+eZM31C"
    "d3vdvbtDKwUp6gvFkzppO8hCsRKZFzhSPnCllVy84cvuwejUejIR4x3OkfXakucF9naHRz"
    "451wDxowixxfyG4nElPC2yHZsSmT/mgsyTe9wS1N0Rl5N0P9r1L/F5qo0z+iUS5j6duARL"
    "0Eh4Q3nni88YTyxu754LaxtzP0bTS4Jqfd14YwwoTKSQ+HnyejYQYX7AskRoCmqw74DzB0"
    "+xjXlRxYCRSxSdCH8693vV+TSPdvR1cUHNN2SHoH/wZXqc0/zFCksvb+sPHKU0lapfqEgX"
    "NjA9eWznLmzB7XMSExtncZ2yIm+NAOOsH+na8HEoKiC8ozjdC2y1QHj8uJDhBOao11UrPh"
    "n/KcWbpyixEjkBJRvCWdpfCrpXASF6HQHnkLnyE9WtoC69380aERITGDlx/lIrm6SK7eAM"
    "xFcvVWTCc0fzeN2y+X+jsqKmb1HTZGilGGG4iKiYdgR/TnjGq5BQ0A0Rs0eK7vfO0Nr+XB"
    "sAu8gxnq31LbLn0hfH5/cC0Np4TOd49maDwa3XUB+dsAQ81KsZ5KPCgxMfGglH1QXMdcFk"
    "efb26PyrUI/Srs7bZqWlDGKuMzq8pJ9syfEGsRqpXlQLWgCvU1w9yRrbtHRBo8jZdU2T9c"
    "FJiLP1xkTsbkUpJOVHWtxHQcl2vR2N07nevimKW55KO/g7rSZFq3+mG+UHSi3i1MhktAMQ"
    "UxfocGTy0dcm36VZLvpfFkhBXF+PsZurp9GI+Ju4Z3MEMjfHk8ke/H0oRqjvH3M3TXm0rj"
    "AfEZ9I88Gbn/VepNqUdJ/H0ZPbN6HxCR0qIBM5wIzTx8dIIIzawnNJM52VQArsi0ViD6NQ"
    "L9MyQfnp5fPLmbX8bQUOgPyYTci5eRntuFemyI6oiojTtDNfBuEwkxaiNaFnzW4cuOWI3p"
    "TfqeY0A7YXrUyWVy853BCm/VGH16d7S4IgAjVN16DRUjG1G/bF6BuS24U0sQjY+/tWmxAu"
    "q5YZoQRm4c3K4lWJULKXXXwey40mCd3BpcKsOg6bYQ0+wfWyQVpf95rjohgi1FsOWB1tfO"
    "ZNob0yxJ3gGJn5k83LmRM/QgOxOTfzwMTw9nqPe991sXkL8zNB3cSXLvmkbchMczNJF6bs"
    "wPfcUyVy6b477O0N1g0h8Nrx/6+Fx4XIqpqbxujcJft1zZf9XyljyZEd8R0+HyQvPbt45x"
    "rsWROL4g8YzsqJwY3lVxX5FsFzvyM+3b+Z4k2Jn4GGxUZrK+uUEY74f11GQpqNHLufqp6j"
    "aUN2usVxbST0mlcpImveumB1NsB3g4gRdSVRq4XhI2UCzoJxFzFMPQoR0kFTMtDVokewlx"
    "aME9lU53UteH7JCyjDWD5fuLVDl3NUFlLu8okq0HH8wTqmmT0oFcocTy3IDl+TBriPRDWV"
    "0FgdGMVSTeIHcdIemo5FiU9faFZLb5CNWL2eby/OPH2ebTZ3p8dvrZTUOp4lmfpJ1UHKDp"
    "iwWZ7GlCKzK1e33/Dng6iA2eIFwTIXP9SsRJWivS8hUQhz2g4WUdgflrep050HfYYRmiIx"
    "Z/e5l+Of4yCSzx9ixRB2Z1bPwVDSjreEQwFrR8bSEp26ZJtRIXUxefLB/TQuDu6GnaYnRX"
    "+Ivp67JjNy0t8M3At9z4ZYgLhBPFPfBqI9MvX24Ms+QFxpkYlxvHzBsIlJNpu7BmVg7fhK"
    "hAljELy9bGKJ+uMHaHRlvgvvZub4jDszy6nw5GNFoudmKGpF97xBBGX0rZwCr3Vl7paOOU"
    "WB5DsRaFYVQy4k31ScafVgLTmKSAdTfaJmsDn+4V31enoBlm6t2u79/tqLbtRU0xTNqiiE"
    "VmJ4bMd/LsMMix4NpJHi+mR1ttzy6/cGgV2rX5gl/VjUPyvSuAYk4oJQSdF9OiWeBtaD1D"
    "qwtWpgVpTdsTchaZgFp0MFInYP4KcHOwhibeODAyytf8YUXclURe+CMgtVrvqtS7vpaJE1"
    "EX+EduOl83mW8ZxajqdAFCK6qYSzy+RNn349H9aOJlluYY3L5cF/hHM9S7x8ffyDn/aIau"
    "RySXOfmLj6U+yWiOr/tHM/R9MP16Pe59x/uI4LDUnqFyvzn+3FY7ZrRq3AY5BvBZITeusx"
    "w3rrO0G9faMtemzR2jnRBrIdrVh2kHmPH6RCQE28T9vJWEBE1bcUXijbaPc5IRPCcnRCb+"
    "MbnWuUJXtoZycEYppywRoeqPu52CCUtyPjllBRnIbmeAZJ46g1xBYL/HWSbvY9I1+SI+e4"
    "JqaSbVourOKwY3q5oWuwtiQm1UsYuoHdlaRyohzmIB1Yx0atv3/qF0gxW8TlZ4XLxI1QxJ"
    "Q/qWvqQLXrmt5CvpZjSWfCHvLQnnu3mYuOF89KAZBkTh0HxgnTJY77hXkrig6IKqQr6i2s"
    "GOMV9Ro9eRdUVRS2NiGBZIeiRC6loRUvfPDbTJz54qhvHaYaj98Qa5Sv+fXlPZCdpuNf6S"
    "6t32ZmUDk9TjxnLAC84Lgt0ck5b7xpdJGSk3RMH/pBM35EBXl0B3bEBMFDq+oLohcitFY1"
    "iA9/KJO4Q6BCjyLiUJQRHeUNH2RLGfWFmzs5Uqv32bFvPKEjsv8KfIJJCRJ2N2XEjgysD1"
    "B2MlNkwlA9AfDBwXpPkRIpkD0/Xo4epWAvdjqT+YDLzCoK9eCS33IjkVlssaS73bJLCcyA"
    "poC0PLMDTlIMsyMAlg2cByIiugLT4d8EH7Q0BbGFp1aeoqy+Eru8R1REQUuOYscF2RZ7e/"
    "7Uh3G6dP9z8jNzqqbUpRGiCxQavdkdtL/slK5RikBc1J4hi22e7CDegPh/AvtreLJpvo2e"
    "bj6YeP+O/ZBf57OVdOZ5sPn84/4b8fz5TZ5vP7U/z300L92KUb7jXZj7tUyQnwyw4RH2sF"
    "OEvd0oCbmJvh1L33j+dz81YtqHhl4IUNspmbfGGDrN8G6cAfXAWd/PYtRPb0fdG0g7l5B9"
    "MVzI/Pxft7bxDUjeEw9npiXeAdzNDD/Vfp9roL3NcZGn2TxtOHMfXoDo9LGWwr996OrAhc"
    "k35crk1E2EGqIfLMRqFE6xz/LgtNRpc5c9FleioS9c2EN/FbmEga5HrzRvT4ioiLTA8GTt"
    "5iB/+Fo6At+L0XdmItRmsdub8kRVv4l07yeAsz0mgrcfGdpCv0Nv94b082+ujJpiZ/FCED"
    "aNC4YZokoy4+TU3/66WJt/+Wsl7aaUaiwvsWoRpUheRvov2DF058+feOu4C6qfIF6dBM0o"
    "FPNRLRhIWVomdoEf6/7D44It5kuDvEZdl1XJ6hm97gtgvI3zI73CI9kN0BKfzzgpO3w79j"
    "oLIotrtn73NRS6TOIHQb4s9kLdOmaUAFsSEOhRIgz7FUXSgHZ/ZrEL0ajW5jBtGrQWIlHj"
    "7cXUl4UFPYQxM0azMnihHtTS+KGAaUJ4hksn3ghj8lKpiMsr0Q2URwENKhkHgAqopdUb2i"
    "sTsGVrSyAu1Jgp2IDMBGBVZEwGcwGfGuySYz3ErEsj8gCnhiBPSCW8HBTU1HOQZ84R2Q8N"
    "7mlbARj0AB7t2hBVwy2AZLBT3awERAd4BCfCmAx6YwfC5q/CDOmp+U7whtl5ZuP9HhsIbI"
    "c7ogDVTDTxMj6JBm0iHrjUVS+ZTdNkbEG71rl37t3dH0w3cknLj3cD2YknBielBmQ1dx2r"
    "0jdCEY3UtDzh0elcHbafyX1E8lJVFJ/VTyOkP9Wzd3nPvagD45MJ+1J0alsXSWcA6r3znM"
    "X7Xj8Oan+vRl2rTzqCLRp2Zu5qxEStl+9KHE/t3oO39fbJBK4ALzjW44OrLfkc/7R12k3T"
    "6c66PdESqiXMplTKxNQ3zfvIZRKrFkTEywSmXRNyDZoPNZOqMyDVZYGmPudPEiSekN7mGe"
    "lt3fVPO+VSO9SZ5ghx7wTWBRRYaavWWoieo6lMbbMYtnxNGrJYDXmr2zDy1HX+gqhuk+q6"
    "xxqs1JHu+shq1ljuLGdwp6BRFZm5C7xA3u/w7uT2h2HL9OPfnhj5a5QVqaWi59lyK8MUQO"
    "tPBPCqwGPoFM07Z4SgeDVIaK9irI40Ovtluy9HDqmVGZNjI0lSuaLmDcLhIRKaHelN/HRm"
    "ZEHm4nKScSJezA5Wh4HUqDnx1l4zVvzZ6qsnxVR2hmqixSdSz1rn+jNr/r32boZjT+MppO"
    "iTkqOCxj9Kg+SvUJci2nXvPWuXWeFo3VzgvVZrhIuwol11IalRKcZNmVNLUHKN4BKVHRCx"
    "XRNSGyFTA2Uuxmx9UbRTmb1FBslP9b31yt8XfBvz3CPHRYxASz4UkuOxGIyGpCZitFMdt8"
    "hPAj/avNNh8uLz/PNp/ez89mm8uL959ohiAVn5mrJFvQh/fwHfgD94SDwf4D6DZlHWw8FK"
    "EGSHoSErEHjcVPxI8NQZJQWCWubZARErjPDy5GhFimsfJyfgtWo5msBlaE53xpKkKJavSw"
    "w3ZCIrymUHRNTnBNKiOR+QS5amgGAq0D9+K8iM/UebbT1HnKa8qdvdLwTvH8lUFVhCKt4O"
    "NyIJ1Kv07z2YkgfebtaPjFb56kLBKbarxA4I2xxeWoFhNqBex72L6tN3NDV2XOHXJcqoVY"
    "XxZLJJSTRygJtG7bmxKcc0xMkM6lt8rU+MeTqj8UEJwnE8xSNY6jcoJxKDuYLfhsljFgxe"
    "UE/rviz1l4NyHWOn65lrQBse0912hPSorVc4cBvzYt/h6IiYnUcFXxy96wroRejtzryJ6E"
    "4vRyfBqogF1OPhjpnuBMvTdRcc+Ng3sd1UNRtB9ik0Ht2fdcMK8UR112mHHr4eWT/MB1+q"
    "3nQcvtkesOWJm2Q7brwJWm+fKI3x8JpXOjzB9NYG4c4BPbYIO7zqJtXN7zxKvNR9jytWU+"
    "63j4AJIjhDgQqoxqgHv7VL6KAQj+EJn7Dr6QC16+GHVcRH29yNZeL1LKqwi4rT/g9ggdsM"
    "bSrdTzI/I5PLB8OeJy5R6RmH+Sgs9NvIflprcSTQBAD2boWurht+RvcsU4jCeWrf8v41nI"
    "j472Zdq0f6siOtqCNOatDA0UE2wTrnvfF3tI8vnrJ8TaOMdX7rKPP53lLp6dUM9vL+j75K"
    "j1lXKuSSMiJCaM0hOGTbZU3NhHpQT4O8zWKtQzApvzJuuoVPvC+GtxK3C/MQfKgUDrrCKV"
    "4ZvihIvEMXtcEGO+4Qhj5qMnGzbaDxLJHEWMQT8mAM2mH23SUA5Z5u3043QJPQLQ5//Wio"
    "11TT/LZcIdd6HjLgEvS0hTWOITBiQ8YRefUuh7G7cEzouuwsB7F/+WNAG5x8/loyD9GGhK"
    "4QZpNoXXcGMW6Gx2Ei+9Jn4SudfrUKh1HOV5EfbsPJs+O09XMxW+w/X5Dh8hOfnPB+mBn5"
    "p0pbrAfZ2h74Pp1+tx7/uwC4JDEjCaT2De9obX5Kr7Str/LPWnbnv3KEppkuvfRr+4l+lB"
    "M0jOTIfxCVQMqNXjMt5MrWtvHuPcRpa921f25oRVdXDJCto21nJ50I2ItBDgGrzc8K8s4x"
    "0eExPMUHlajmwEuFm5UEi40pZH3nGMEiM/Lifw382VWc4rdJfnzCzvWOPuzU30Hmy89sKI"
    "UBu0w7qNhR5g5eIjxJxSyZzCbxSPSolRXnSUizCgQ41zxzT4wY8ICeTLIh9w+VzQR6UE9m"
    "WxFwFZDeiEJuVofyOGKhGSte+QrNSMXwG8icCf45rwi+IbXegqDXfLLEXAGe+2QyGCo4h1"
    "4y9DkIV4Ii8c24fHR3+7J09mkrp2PAj/5Y4SfNTJHbzPZ4QJRq6f5Drq6I6Dv7FsJSW2xw"
    "uCNbRsE/3FBmtDUWlNAAV49/sJ2FBxToCjq0/Q8cL0gII0QK3wYGGZK+ocszJX1GFmCS3q"
    "MKNQQUacYN2fVsg5xwMrXrgg7pJDzrhfNXgbLZUrPHYa6bFzfP4O/F3SmQy+DKVr+eG+C4"
    "LDGUqnx2b7QPR7w750S8O0gkN89qvU/wXfaYAbh8cz1Lty/SPc1xm6G0xIbdeHPj4XHs8Q"
    "PhrTyC/6mnzsi/mpFnJTzfFSTTm/4DkhPRRyTDoKy/3hmLfmlYVsuDOyzB+umxKshFhtkM"
    "/W0SfTbDC21VPWqgWVMpnD4nKCOCpNHKlLqBLuX0f8fZAUbdFEfbhe4DOSpQRbZ3Wvfs7R"
    "NdmDjTHeTdOACsraGkQFE0jPsWRdUAdn9uuYeTUa0Sr1gWPm1SDpeflwdyVhLZCijxvpTs"
    "YAt+BKsRh10PPMv75E64Z0LY4kB7QAiClcmMGa0QkhQcTVAzExAX95580Yj8fhvBmTEx1Q"
    "lR3Sw7UCM9kkvNORdURRE018DBawQAojb+1GXndergDf++BGLQU3toIVQPYQNeQbpibWZ7"
    "vdWy0yf1ZmZRQIJ+ytRsqCdkkE4A9lRQyEJJrfMs0VUBx67OisDABFBIpYB2P5D/FwtBxb"
    "pBA9tNInUogW2up/LrDR/5y5zf+c3OTTVx5kvfZNNp+WRLaWNEXPEG24AA4EBMLFEFY0zY"
    "J2hkdABkMVirQQ5VrIQJFneA95hqHCVUAqaN8mfqMyhwaKjkxyyzP2e/mYhlIitSfbT4Qr"
    "T2ooIeBME5yPSN6sZeL4WCJrZ0q4TVPB3rlmF80NcnSjdF9EpUVnlO+MYFfO1wtRMQH/Dr"
    "ZHjR/8iJCAvjT0T/jXMoD/eTIasmEPBBKga7rqgP8AQ7drA7/z98UGqQRXMN/ohqMj+x35"
    "vH90auqSHHQJQOTO2Um/kvm9CGSm7Txa9C70Bqky0Ufnbd65v+0Nh/zp9TyxLvAOZmh0Lw"
    "27gPzNdCm/HdFUe+5rkq49jEu4SnrCMPhrZ6YEhZdQIWJA+Nse2NPTA5LTzTMm1UZuphIv"
    "z5QrRLZZLuqaGEbo7ZgXPRkeeGRdkhtFWZcNswctnV2T0btykmfBVMI22wyY2TBsN0JymR"
    "rfip1xR1Yl24L4DC1b58s+FxFp4ex4dnlZRBW4vMxWBci1hCUGP1QcCHvNW4huLXauzJzP"
    "2TvD7IzPe9gb1r+s1LoL5Fj5q1/M/vv/AQ335Yg="
)
