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
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN\nEXAM_RESULT: EXAM_RESULT\nPHOTOS_BAD: PHOTOS_BAD\nSITTING: SITTING\nAPPEAL_ANSWERED: APPEAL_ANSWERED\nQUESTION_ANSWERED: QUESTION_ANSWERED';
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
    "eJztfQtz4jja7l9RUXVqd6v4ujq3vjBbW0WI081MAiyQ7pkzbHmMLYI3xmZ8STrf2f3vR5"
    "LvtmwsY4NxVNUdjK3XwCNZevW8t//X2RgK1Kx3fUdRbUG3zddOD/y/ji5tIDqgXO2CjrTd"
    "htfwCVtaaqS5hNuJMGi4tGxTkm10aSVpFkSnFGjJprq1VUNHZ3VH0/BJQ0YNVf0xPOXo6p"
    "8OFG3jEdpraKILv/8LnVZ1Bf6AFn77e8dylv+G6O7owu8dyRY3lnco24ZJPj92Dn9keBLf"
    "bfskrlSoKbGfrCq4FTkv2q9bcu5afRzq9i1pi7/vUpQNzdnoYfvtq7029EBA1W189hHq0J"
    "RsiD/BNh0MAP59Hlw+Ju5vDZu4PzIio8CV5Gh2BLClGJ7riOJoPBdnwlwUOwwQy4aOuwd9"
    "VYsA8Ii/wv98Pj+/uPh4/v7iw6ery48frz69/4Taku+bvvTxv+6XCdFyb0UwG34Zjub4Cx"
    "loDLjjA5/4L5GRbMmVIn0Zou/2DlMHBCK7+8BHPK8T/BNhL4Rjt2XdEIHdf2TisA/WkpkB"
    "ui+QAB39lFMEfSP9EDWoP9pr9PbDZQ6e3/rTwdf+9K8fLv8WB3XkXTknlxLwKooJLcq4zg"
    "E4FDkcxJ3OQQC+vCoA8OVVJsD4Umr8etM7wwD2JPgILjCC/bWWAeGISAsh/vyhAMSfP2RC"
    "jC/FIdYNG7Lg67dv3fRw9f59AWxRq0xwybU4uor6CC2m8RtKtHD4fioC8adshD+lAN4alk"
    "qfhPOUt6hUKf3NU5Hfng4dIi+v0RdgGdmBQKmBnUS8heMabw5XT5ENCj6xlOSnF8lUxNQV"
    "49zIapu+tDnfJM9IuvRIgMO/EH//6Lb7K5TiG9TUxe7uLfnab7drR94Z6xCYxksPvKBtNw"
    "Ro8w3IcAFQV6x34IuDfpUFpEd0yrKB/WIAC0oaNNE5XQnOS0B27P8xVitgS6r2rpPoyfo+"
    "ZTdvwLTxn20kTdt7619kdWjCvHVx/vFDMFPhN3lz0+y+f3e3e0N/pGWhcavvW1gZGgd6e5"
    "eGn40lbVHAp3OXg397DepkZjm12khq9Qn9eJa5wG/fwqngsshUcJk9FVymdj+S+Uih9+bw"
    "RxZp7bVvBbg5YM6FX8lA3VjWn1oUxL/e938l+G5evSt349EXv3kE9MHd+Dq5l4eKs2XiSk"
    "KJSrY8x51NYkP57LzIWEatMgczuRYH2HR0UVrZ0GQ2xiQlufJWWnlD3wlS0M+EPmh/OMzf"
    "1wv4+dnlx8tPFx8uA5yDM3nwpqHUoGQxzReBQPsYkovzAvPFxXnmdIEvUdAVHd1WNeb5Ii"
    "1bCQt4bMSPMmEohg6ZOyAixJEvjTyUFHbkQyGOfFnk3R/BMLMHAq0zm50XMpud55jNzt83"
    "ieIYQNNWV6qMeqNDoTqil7t5lIecaLiTAp+vIVAViNYk+xWoFjAcE73H32+zhCZhoPHNHg"
    "3zFWykV8xc648QvKxVDQLL2MCloRBBqJuGpkEF/HUAFs752edzMLj4W5oNP8QHUmib3ztb"
    "aFouyYo+HJpbU3W1Hv/TXDc5Tu00Y9bLpnacLfpOUNqItG7IngsTYm3bGlev6QaAWfBPtv"
    "GelOQrfmmbhj83UQe6gOZM0gND9FUlXYZpE0dEvsnsW6ffA/2Fft0D1wt90AMD9PcMvZyh"
    "13P0eo5eL9DrRXI5KUSAFuE/s+nP5HPxBDO6I4NZhrWif0QyrohT2Fm2U9hZyilMUa2tJj"
    "GhGxFp8vhuDHWvWpYDka5KMZTeIJQy9JeoUAJmtExDW93Ad4qncp7WtJ6D701/LiTQgz+2"
    "qgktRvjiUnvi17ApgQ0/tErZToZn+O7FLJRu8qOOnsu74U0PvEdr1+xhNhFGNwJ+i5aw78"
    "P515tp//sIvb1AK1p/NBDu7sjVy4V+15/MyPHVQp9P+6PZrTCdDkdfxPHDHJ39sNCnwrfx"
    "L6TJx4U+nn8Vpkjr+NyAJTHcUFGV8jxdMSXKjSiltUV3h8vcBTExDj8T/Cn6KNkb6a64NU"
    "yoPuq/wNfUdJcA3yN/JsGNTqwb/uuPNP9suDiZ0ktArMQHIDpAvxoSHqwzFWbz6XCAkKZP"
    "NxWgK8Ru1lKEU7NsBsrZ5GckdIMQdTT+3xO8/WUKNSnDozFNaI7I/VoEftIrUX+kmbaZ0C"
    "I3UQTMeG7gKdInhbCC/u/bE6424nQg44P3MOabIMIntpAhQtTD9jvtEcIzNF8DYwCI3Aas"
    "JQv9V3qA+NyACOtPfOoNTQGGDoFlq5oGNOPRAqqetj/U8QFUe0PCFIN5IG5haIzi1s2xMD"
    "SL4Tsi/1Q9xRedFlgHeVqWb1aq2qwkJqs9deqEufrEOqSoUp0ej8xada2rOvn+Ds5dMYWP"
    "Kv4tHhLptT2jaf4KHwqJZlKKh1y8uVWT2+W5Xb7Nq2csfUWwoyk6zEOJavTEBg3x6q2UGn"
    "yGWhrd/ADlQKhNWmH5KOWI1W0LZVXSVJsaYpGT0yYhx51Is5xIT89G3GAjO05W9UzZhVwb"
    "hgYlPSPEMBBKYLdEUnVB5k+5h4Xsejy+w3cOogyvh8kwwof7awFtzMmwRY1UO2MZO7rdli"
    "sTSfMXN9tys20zpusWmW0bNs0cw2rL7ZDcDtl0O2TkmaaQlPEnPpuXjE8znInkTCRnIjkT"
    "2a6xH2Ei8SvDIPfbt9BaXQudszI0BSoiK8wJsfZF/9QCtmxCnMBTRos6C9gJsdYR7Gefir"
    "hhfMp2w/iUAlq1X9lhjgq1b0QX8XXJdnVJe7oYui2xJZGPiLSOa78qluY8J8t5Kgc3Aogy"
    "fmc4d66SQZn5Im3IdJSDZy2J6DgvXysvz5CIhOq2VZ1D/gkqgsVc8TMclvZFLtt56iQnlH"
    "wQDVPZO/hjjO/R2lEW8QrcmureJGLkwZyYJ7kxroZLjC5EsuHoFM3Kh3Wsw7mB/hRhaH2u"
    "sB/etEXoMpCvw83WMO2HrWbQSzDErnfzCFiVtBSdsOnOqI8+WOH0TvZassMcTzgcw70JVI"
    "BtgCUE7q3RW5wmSjfs8MQrtN+BoY0TQ7kmEgWXW9CBSk75zbrAwCmmOglkD/35C32N016h"
    "0QnNn0hsiWm8AMuWXq0u+nz3e0jAgqhXFSBrqvyEvqCuWOie6AoWWKmmZZNwFEVV6qgGwe"
    "nqQ9HVPFd5hFUqRCrlcEop/g4918zkXUSmlSDXQN0dM2aqSVRdIWzPcrA9S2PrL0Likgnj"
    "hFgLR3L1pR8DzFgT3CYE6/LHauvqGNk/aZK6KdEBcTluUCyLv6+qMndAQpD3QNke2Eg0u0"
    "we9L4Ex7ws5t6erURe86gcx38vJ9zjxMl6froUyiP04M0mO0J3Ye5p1lblhHuacU+ztzlF"
    "c0+zAzkz+BURxKzI4jy3BopwK0A/tIdDgCP5vSxjPS3ZOmarmoqysX2OsVQ1Rg+eUIa78L"
    "AP8O3asA3RWkvnVx9YhndSrg3Y18Ekch+eOgzZjfbhOVkU9w9vG7h3aStIumGr8r6P5Ijc"
    "pK0QoW9q4RujRxFzv3ti9U/vblNys7Zidozg0pMEyoQraEJdhiJRP/aEa+rfbYJv1lbMLF"
    "3aWugH7gnWzLtNW2FCX8yUcVi9pFsve7uzCt7d+uRmbcUM02i2vN53QfwuoZvM3Hu1FSrJ"
    "tuFmu+9D2Hfv0laQKtTe26qyH98/eo6/D2yhc3Tc48SQn6pAa2Y7yuvAv1tLkGK0ps5edX"
    "ngmJZBLSIQudrNs6paqJ0ohw13OpB/NV7QJdPLz48NPsBYEUfprWk8q0jv+4vllRK2iGP3"
    "EkId2NIT1F0HbPfDwMZ4Rg1eVHvtu2Vb2IUbZyNSLLAyzHRBgcN+NDcVN9pc1lQv7wYZEq"
    "r38Q4nisKR1oFE6wKta/HuJrMV2+wRiBwuNeH7FkwgIeZLx3oVkdalasxeaSlR3gfl+kCy"
    "nko4BUaluL9JWeyxDlgC/JgYR78s+u6PYFhSA4HWragfiiyoH7LX0w/vGW3DdXq74h3YEN"
    "fz7mRsz9yL3Z27MzVoVyC614SyYSpuXKtsOJobPLuE7jaoC7aODSRLVWBk/wMly/B2SDp8"
    "gTjadYU2RGhTpKQ3YfV8BLWum6+YR504eWG3Bk1iTd2DHXsdqXkXdkRf6GZDXX2UIrMX9D"
    "7Oz40D9yj6kLFlGdRu6xaO5bMi0c3Zsc3JgeyuwCzIhhItRLcW7sZVjNIY57nZhjKtQPnQ"
    "frYvkmrj75Oeo/Ny5UWkDpgs7ziwV1jEhmTCYaYJolJ8WSy9LKLvVIKjiUpx8MszZIb2XI"
    "Yhi4rVxJC1c2/ZEA7Hd7ymMDgRn+z8yr1+o53kzVh3s5NBSV4DXIUuTJAmPZoQKj+BJ7i1"
    "gbSyoUm4FcWUXiQNSBY2gBurNFlTzS25JbzBT0o3h4WxZGObEUkq6M6GdEG0AFR88vKFm6"
    "yYdiZfx/NxD5CXhU5exP7oRhyM7yf96XA2HnkXE2eTj0qhTUMReuE8m144T9ELz9C0VLZt"
    "WUSkyR3TGLLMhj/sEoF4CbEWQl09WfaoPkOdWUmKSnEVtbSKiv3edFot5xzfnFCkdabEWg"
    "geSVFMaDGVdo6ItA7jy6sCEF9eZZcjv0oC7Gug7LNIUpL7I5SdSHiR3OPvdnmR3HqK5B6H"
    "RUjnvqfwCdQE+UVqb4qRKJRiJANCCoTyXYCTGoJYtnPNeFT1dyD8ThbQIdp5ADeWCJo9z6"
    "3DfQeWuActfG5DJyHq/8g9SIqjF2fn3AVl4pMs68VAj95astYsGldKsH05VGpRbjVVJjHg"
    "rJpXXI7rXQejuYvVe/eD6gqqCUzV3ps1bxVVFEoVe99LAbjDa9sXB92HtvJHruYu+WSFFB"
    "+DhjvX+ltJ1Ry0+wTLV4A/E/wVe1wuNdQ9gHTR30h1FXTV26V2iQlA1clK+4KaGC/p5byy"
    "u+6xYvMaCGQd+Fykkubn7FKan71amtmr8Mrr7DTa2fb+iEhromHOzy4/Xn66+HAZLAHBmb"
    "yZP727dse/uDKNTQmOIynL99mlaQ4cPA6VkmFfFGGu+Jygfd9LGkZZlMN0YtkLsh62KRCZ"
    "sUFLIfoWwFobLzquciYBl7IA3tKIPkjDKQWRBC3sgll+9/r6e5w0MaFEnFX+xc35jdwSZw"
    "dV7Lbmn0KABYJldDMcfRHvx9+Emx6IvV3ok/5s9n08vRGR8jL6ghskzyz0wXg0E0Zz8ftw"
    "/vVm2v8+6oHUqYUu/Nq/F5Gi/3A374HIG8+BYCZe9288twFyvNBnw/kcfZUe8A4Wen8yEf"
    "p3Yn80+y5M8ZdJnFjo/3xAW4nheBRpkzrVDDcEbOxmNY43fTCVVKkvClErFznUykWaWpHR"
    "zFqm5klcjit7pZU9f2VjQj8ixJU7bk08Gfi5NbHV1sSJZ9+YQgtSLYnxBrk7mMBWYgZtd+"
    "5k5jiRFroVwJ7NOFsW2oigv4+GbUMd+HfskSxd2PcYm/4sZ/lvKNtdXKkZ70VwcWYcNC7p"
    "r8QZeYUpRFJx+UWyAB5rlMjzQ37wHtyk95Es+lREpHUcZVXVLLK3RWtDU2iFXIptjELpJm"
    "uznfm0PxwJQg94B2gTM5oL08l0OEMnw2O0VZn3b2/RRgW/lNlenBWpKXWWXVPqLFVTyoWY"
    "WQeIiXENrLRjqEErcpnjFWpQS1w26nE48lwUzW+9VdHayby3iMvxGsZlBzeOb2QxTgXtuW"
    "WqQTT8FMrGMzRfB3jqoWi0seu5Cq3ptRT9WWy3PntnPFqYQjeQdoDVRBMSNt1GCv92jXXJ"
    "IIuRhW6uK+g+uHoNUC2gGZb9ExLUXkkuI0V9xJmN0AUcVJdWYGv9JB6k1+gpK1t9dfuSZY"
    "UOJVq3W6g+KMmxShCvESGueJZdm9GGa7Vi1vqjUpz4q4r4I6hWwPvN8H2KFyloWl8UZf+i"
    "g7BR5N8MWpZKr6HuX8rVj6xIowI+C55T/hjrHURVMZ6g/peo/mEhBQWnEcBX14YNthJSYS"
    "TrieTRx1n1VZ2kgsRaC/ZbQMjaEBfTork41P1xRTwiQj4o5B+4QwRXnZrYCTWrTpxY5cTq"
    "aazrR2JWuVvHcTug2ezrG+gAEz4bZeo2xOX4Frss/jwhRc0JKWRNhbQCfznms0CidfDWEn"
    "ZqwRI5gyJCrTHkHNoxzzTKpLSMifGJ+wRjXmIUHo1HSlB8OWQSYcmY0k/M/PSTXuFGybIM"
    "WSUxK9g1i5xy0KAyVfs1zRAxS3OjWIOfh24Os+NY0CTHDCtvVKZ17M5lkaX3MnvlvUwtvK"
    "zwVgvtsWf9GLhXRcC9ygb3KgXukbOXNBvuWvTIjWPZolv8V/RBpMzgeWUBsm5xwBoB/gRz"
    "sjUCTIQvRaX8eTYeZVABvkACZUWVbfAfoKlWbQp95+8rR5eJ9rB0VM1Wdesd/rx/1LWdyu"
    "mCn72cxNnVMZKFMDBkhmU/muQu5AbJ6hiyalPd47J7I5Tg3VF5dyDNWH2mrLm5k1IoxKeh"
    "4tOQbdhb0YKyCSnkTV49noRgG3KH5SBeS00eF0IbUup45ZYqiYpxVoebpE6mAxiInXixsM"
    "BTmdZbnvztL1OoEYqD0jMZ/tEn1lNZXlmxka3qz4YqQ9HZaoak7AnY0L3ZA7lXmxCrkzic"
    "40+CeTlsEy26eeSh7bYtl73Wjc7NTiObYg5ZBPcgDZsT7c45xGNzMA3TAg9AwRhbqNOGfp"
    "6+Hcq0AeRDq9oueiL5tSwjPClXCfYNYsurD/Tk2ZEbrVen9Z7dSU8YMyOXT3lyElmRmROe"
    "7FdYEcH3aJivNC0yuJarP8rRVrsUx2y0uIW4wRNArnZnWKq/yUuoGxtJ07J17Yhcm3iOi/"
    "OPH4IOwG/yIJ/d9+/u0uzRcU3CDdIfqre2R78WA8IJMe5SmLUPKcXB2cZWlfekkub4Hic4"
    "bRyFQhpoaGv9C05FS1v3g4v5Cz9uJvr5bItEMSJR32MM6qah4XhAsEXfsAf6XXDdBYMuWD"
    "iX8JO8cD5C6ePCuUJoL5zP78/f4+P3n/Dx+8+ozQpC1PT8/fmHn4AOXwD+GhaQTJJxzOqS"
    "3GKY0KVFNx7ra+yh4hw3d1CDFoRPRfaT2dvJXSnMbNXWmIAOBFroHlR9ICPXFavXFb39F6"
    "t/SUyK+5jkM4IlfEx0CBXLW9UdnD2Iot3kuZtQ5Q/oeRKcOSnXk1LaJ1Fk9jX9EpMb+tFE"
    "eTrBGekoaugNeuJVNA3804EW/sIWTR1NN8pVSxWvufhnrP3udLovBghEkHIoYVOk8QQkTX"
    "2CpJLWC0kUZmgKkLaSaZPKWp4h8x2Yr+ErUfye0Ql8i56bzhaqJN2tJb0ivXBlu4H48XS6"
    "B/rghS4hdRSfg4pqu8nMcPAnNr9KSHnN0lF/70DJ1FT3m6PHAB38i1Nzp0DNKVBWFaiIS6"
    "YibXEprtcW0Gt9yFiNUnG5Nmm2h05A4M5Q7GWDY3K8A0p3AFkXmOGPSnHw97PJph6GdFcw"
    "Z5nzVa4T7Imi5tb4DJBhb02NdI5tEWyjj3ejsvcF2FO2G9F+yd5l/BltVchd0lPPMfMsBf"
    "q+z0MvJf3pHRjaFkCg2piP1iESAG4QHFLptxLW98luQNKtF3xMav5iYVxjw8a7ALxPSG0v"
    "DvjZC11B/a8DXBj1Heij+5kmdEketNuQCEOOBbwPtvBN/kD7980fuC6IKq+B5eCPggg+1A"
    "LJGHomdf57B0vii96v47uS5qxOebsSv9sY8PckuNdWWfXMf0RSsGdiHpE4nGZ2Vi/olRWP"
    "JlCksCyWjtGXbfLGujMbjr7cCbjKJn5d6PcPd/PhBJ/xjxb6fPogiLf9uxnJ2egfJ9efIh"
    "vy6hMyWtQ5JqfwE32GaVSnlGQ7zt4Xcu3AzbIBfk/JF4UgY/bojwnVBXabUr8a24DCLmra"
    "i4hwu17ldr0nyESmes1bOK98KDLUs0c6pYCThrZrrH55CbHW+eXVNXsr6mqlyuiLU0Zzvi"
    "9GXPJwuuFFvbphFa4YT7rxokHlkcmDKCbUuvFbfUYn4mLHsh4GAnw1rHw1tAzHlJmGeyjR"
    "urFeT1pWW7KdjMTCuzebofQB0e4P5sNvAiPmnlQPuK8LffYwEaYz4Ua4QdvQ4HihT4X5cI"
    "pPegfN2HDyfB8NSbjC5usQl2qjll75jpTEajBbeqNSfJRXZem1/ZiXPW2RbYud6SYMkdHR"
    "x2yIjMKNQCYueGKGFZjFY5Tq19iSDkjMGAFsma4JHDgKcCbcGqa9p2Oyj9KU3KytUKEvZs"
    "qqBUXPQr0fZoJ3tz65WZswY/KqiDzCkqZRFCsfUz+DQ/HROPdveFrW21xcSzigeA9ljhtK"
    "+NjudkYRzbDxTp+UhfNpqVwtnM+fPn8icY7v0fHV2WfPfVwCXmIwsCIxjS+moT+6hbFDF5"
    "Ku656+9hJ4SbKkwI0qA1KQwHMWSUdgHvSTeV6JBqu2WCYzFBP+YKr347dv4SauFmKJMxbH"
    "L8t9aszeeCKMWHk9LNMD+O9C749m3wVC3vlHC/1mOLsfzmb4ZHDYDE5PCrS/onNQKMHJ7S"
    "Jz0NEClBqmVrY4PqlpSB+nxltj0tG+SfiD/RFrByQEeRdURVxHwyd4HM0u+joxDAsEKWWl"
    "2mRGt3yyzRPBljnd5sGClFyjDC27u2+tyUnqHjThGTnfHHPCk4UFe5ZCW5acHUvK+M3zg8"
    "V8U4u5puZ5pqYQhpK8Ztt1R0RaiHL1HpSWs9lIJtOWOyLCmY2C7Kqi2iIOp11TNt157Gpc"
    "rk17jsri70z4p6MipHCBOIPqDpwJME2UY0zBmPtZN8jPmlesrDVtICWf5iszWZQQbNOkcl"
    "yyKFphYk86I1rS4sS6oiihkRiGe7g7xhIo7u+A1iLMKareniANyE0E3W7V2OQuentitjUN"
    "rBZUURphErlVW6Aq6c34rCrQyIa0uDfjN/9Gp2UErcqLMZ7zmMZUJ5Mi7yhDipqKctCWU9"
    "dvjrrWnc2SjfwLJTh9vZO+Pm5dqWPvZeonr2XVduuIM5lfokItzIlTcZ4QXLFHxBkG0xjf"
    "IIjoGMelkgQVErPVDXyHD05wYOcAfNOfC1QAbYr+sws+V+ZNg2fZjvLKPPriUhxAxtEXlX"
    "nT4HGjUp0GDxualKc6PxmSL9OaFJlVpEGyoESjwzJBDNrzYUkLE8HoiLb0BFnStyakDofs"
    "+xOBdWuqMhRXTKDGZPhgpdXh+CFtxE3mBmh3WFPsBk3ednbGIzT1CT3gvi708e2td8I96B"
    "TrgOqrW0anDvgkouXLeIE0VivPdpwU5Rbk4hbk7dqwDUtcaob8JOIBzYg9VZ6X/mPogTW+"
    "+4pWczGbhonKcB+3Ij5u2OGH6iWRk+wyFGny5F4S5Qqm7xw3CL/S9r4uENHq3icGd1EfiM"
    "gw28P/wSuAkkH3MFn3yZ0Uwa823iLo4wSFhxiN36kZr1MxsaaoWPz79vWFaPu4Mkxlb4eR"
    "Mb5HmwAq6fyw1ByINrI6JbkKuwOEgLTT6+gNW/KUMjpCuH4gFAeIwEEk2/EhcEbh/g5vz9"
    "+BV5Ooc4OyfLWpZd1zhncg0iZ679CJjdbS+dUHlnEdSrRwaNeQzsUxybrMns8lLsjHeOkx"
    "LktulSWRcQZPyrUve1EtM3lTko6/EZUlxUKxZMDYmZ7c314UJKxKJyc/amcVpapYU5PvlV"
    "IkxatQtiw07iV79+IyPooIY813Jp/tAzfviluR2L0JTv9qbNBb60XagiVG1wKq3gWG6VUH"
    "Jq7hqMHGeIZAg5JiAdtI55et+ua7d1e/ezjgfkSXfg+ZHXKGb74aufmyoG1rJbLixeV4Vr"
    "zSOhQ0bXWl4oBF9mDblCzvh9L9EMxdbF0QFeNbidLwx9YKph5ISvJOKN0J2Mbnhp4x90JK"
    "lHdD6W4w4aOKv0WpbJ0UYb4olO0J2yj5OCQEeQ/stfFOrtIVOIAEO7tBcMcTm5sKp8KIai"
    "gFsqbGNrFVodxifJP6RwGIw8WyAoxT4eUtxTmlYRQA2p+GjwBzw2bv4kwcK8aRTWgFMA/i"
    "d2snyOl9ewGco4pdFUCTL+nItmFOE3duJ+gUxbhRma5z+eiCRHRZAlrVMUeMn/suWBqOrg"
    "DbICXFIiMVyK9ISwN/jZ7C5cfgj61qvv4NqDawoPkMrRwuuvrPKUJLh9nNCS0dT7ISnCbu"
    "dZypPvbmKyejd2YGvDxLcyjTQq+KikOlyJMnkgcNWiJtmcmOT6fJvuk49ROsbDYRRjfD0Z"
    "cOG36+WA94Bwt9Nn+4+Y2c8o8W+mAq3AznM3Ewvp/cCXOhB5JnFrrwa/9enArfhsL3Hoi8"
    "WeiTvlsdzX1d6FNhMp7O8Rn/CH2CMJ0Pb4f4ZHC40G/7wzt8yn1FrfqjgXBHTgWH+H63D6"
    "Mb937uEfoV3/uTCT7lHSTXtWKOIFWnLzrB/AenEg69hI8Ouz9ZVIoTfeVJb1y1lxn8mBhH"
    "n1uhT7sfgk0IUw9EpbjdrTT4vEAhN3vyWaiXTEPLbvykifMHoyobqOHHcO7JALctFrSbIH"
    "yjq2IRW1Eq9zI3zBUzGdEed16e88DlOblJjpvkTg30KkxyqbwbFF2FJynh9VpK4sTrtbBj"
    "RqK5eLWW3UBJtg03232fwr57l7aCJBubLVoQ8BIRWaT3nbmCm7JpNyeJoMuR74nYTEbqzJ"
    "Tcqb04herInmgx6m8nA9dBHKA8l+w8N6jQa7uAM5QYeo3v9olaOJ/fv3+/cD4pF5+7YOF8"
    "uPhwvnAu4VLCUbL++48XUMGRtVtooHkEHxk6esGMQw9sTWNrWKjB8pWc3kBcnQc3QjuA1a"
    "oLFCirintd0g3st5T2mTri9yjiUxV6S2HfqdBbgftPNdZ/ip46s5g7ii/bZB+qjuu54Xtw"
    "uP4brvPGQr8ffxN6AP8t48VRdUrqE3QNmo4n45nnA8PiG+TJ9YB/tNAH49HtcHpPPHD8w4"
    "V+IwxwxnB00j9a6N+H86830/73UQ8Eh9gXaHgjjh/m2BvIPSrTp2fnBTr17Dy78tV5sltN"
    "KFEJzWz3xFCiyQ9WSefEWnLg+GuauGTyA02ItRDt6hNsBZix+uQkBLnlr7Qh1lPQGAd7XK"
    "p9ybVqyCXnIcacSi4mxx0O9hjnmqpD5nIFSTlesqDIGiptDAftiqllf/JGe1yOj/bSfmbS"
    "K2QqjhoItG5811KAlsAlLiX9iRnkQIojXRxpSZbxxJAGewYlDSp5cEdEW4B4DsBz4VcyLw"
    "R1fXxc/3rf/5VAvnn1rtyNR1/85pF+GNyNr1Pwq4poODZjqFZCbM8orYZN6WxBWmgUEoZY"
    "N2iuMrmTRUyuBYP3AIoH927nXqRN6YQKvUiLOCe5Bpo9jdYt9k2q07A41J8NVYY30JZUzX"
    "1sEnbFRItunllRddsibMLGO62K8zUEniBJZrBBoggnQMobWiRHr+6a7bpAskhKBNTB0Nya"
    "qgUBgmulmhuo4AubtK2w8rvvUUqlKXM8N/i13+A3mwiDYf+uBz6dLfQvwkiYkjfnZcxBRT"
    "jFbEoxxSjaqk2b7rM1ykCgyYg3ae9pSz/wHtIU0Vhe0lSZHKzToi1EvfrUAxAvLCxABwJt"
    "hPeqyJSBWmUDfJWaNiRF8R1ei2IcEWndLrQe0gphRJmac8kqX6QFCB+apGLlYTkDyzKYS3"
    "GvnHXdZ0CbaFUzmYZ0KNECuA/AE2KtQcR+/5LO5PiQlGsd2rVMIS5qql0Cak+I41wYZwWH"
    "BagyZcLegXVUkONdGO8SCnVSrnVo1zdnm1BWtyo1d/wOvGOSrUP8qgjgV9l4X9Hh3hhLlc"
    "Yy5el+CcEWQH1o/U9xILvvVESoNXkXT6cGZ4axk7EGZ2lT50nU4GQ1dO5lknOhpFjiAoyL"
    "xPUF3brbADf2w+KAapFgOK/Spa4A3Yue+4kYxrYmtqKhRivT+F+oA8n2DWTEOps2vlV65y"
    "Khd6HpzuutdBTe2kCjHO3wVY0Wn0dPgh65KJsQj27s1kzeo8UZIih5cvTm2vrYjSBV2z6O"
    "2wlxBbcQM59DzKd4eRlNQyzg+u1bB23FkZAmRL/QYtouREQqCW1pELjVB7acYKRp/3t/OB"
    "+OvoiT/m/3gjsTsjgFJOV7IHlmoc8eru+Hc5I+Pjhc6P3JZDr+hk/6Rzgv/M/CwMsz7x7R"
    "M8gn1YLjGGgR0rZI9Az6DiVzMU4LtsnTsrIE8VlefDm5gX0Bjict7XioaDLpjnG5NkF74F"
    "CkyEYh1QHZAQRxqbccP2DCDf6eCmMERkLsbSP4byjbeaGfu/WU5D0aHPLcuR+PhN9Ii9sx"
    "yVaSOIHUkHv0Ohdvhre3wnSGlJHYe5z+4jdhGl6OvV3o+EbCHXr4r++EHoi+W+jj+Vdh2g"
    "PkpRkKi9tzOLdbGat6WrYFdPYBbDWWs9yodpmFNynJg4DLrrw85UAz8D94ao0mzzbVExAp"
    "srr4SE+Jcj2/9GiPMPhMfRCX47NNWfx5RZWjd0dOLGw406S7hTkgVojd7MS6o6ixODU38w"
    "IrzSuw4k3eFSA9cdMdTMMbntakXxTp+HK3R7h34KOwb8GANsZ6xxjgKop2UNJCtxErHBkj"
    "SppmyFWkKL9Gd+sHN2s1ZhvJlteut1AFoN3ju7Ut7UUytFb08gnsW8ZD+uHlVmgTVkzJKi"
    "IeUunMEXRkfb/E3fimE1e0Y2H+L6M/YUJBoTgWplWYbA9DP7tTRIHa7WH4fS3ZOM9GJLOG"
    "Jb1aQFoajk0cA9ENdGuFk3C8rFV5DTbSK0AfBSz4jLpMc70IrXegD2TDNF1uG/sLSkCHL8"
    "A0XtLOh4f60D0SgnC/wGP6BT6ahrMtkSIhKVcX1XlEJ8HKjVkkpwQLyIFAC9Mj1BLShfa/"
    "trgyHArKeTEvMbFWYH3omBc3ZWSJLJNV+DecEPgUB4cjG1ubBl4jY4cSkUJ7bnqK7g1PSR"
    "evKzdfgoWgKO5pniJbcU8wJMUU95kBNg7SjHGaPKzwYvUYJ8nD4Ty4J38CJtSghAtpIYUa"
    "acYmBE9wa6e18b3uxFXsBs8leSr2EdPpv93JPZYDx33gS6ywSUneCRV0AptHTVKuFep53V"
    "41/jLCPOATgtyho+xwb0qa2zcJPlKt2D2ZAhkOfFV+MwjTCpwLsII/de90Yp1Q2K0gGHsF"
    "vDZ4Yv5ioO6VmL/uLS2xEXcydrPuxe7OjewmaFfM+ETa47zvmO8ElqQq4U7Uxg1eJNW23g"
    "GcLh4haq/JBhRddbNVuNRHD7zgpmjLGpSPRrtRkrdCsp6gQjdBHeSjFwhwNCBQK6gDy9jA"
    "paG8+jk0LKDuvY9uwrrCN9SdZ2gqmSnydkeDRcSbvJnozB6+fEFTlRuE7h2S4PKbIaaRZy"
    "S63Dte6A+j+/588BW3Dg6Tz2Ihu0zlZY9Zaye1tmZSPdmqyVQo0dxFcjNWR8Wa/Bg01uTF"
    "Go54+BDEgxEYn4qM60/Zw/oTJX0h0hdK8BdxOb6Tq8sgltaPd+z6GFPp7bHnO4lkejt3fD"
    "VsNzJz6qWdVotsPFiy62G13tXhXW1fcjcEAH8Rq4t0de+0V4XqL0jDRz8GrFAnYr3dIjsB"
    "el2ram5L2RT8Hu0kfy/5r8RW4ffEJW5+a9xugTOxnIl9G8BzJrb+dZkzsS1jYvF4ztCJvK"
    "G+QxnyHq1iKYaXhvGEIH0H7g0dvgKVuNKjjbhqq8/wJ/CH9CyppLux28cf+CKhPHXDSyG8"
    "lizgYOLT2YJXSHExqutDiiQexukgIQmMcPsaf49IluCIPwvXlZqpK1lrCJmSrQYCLWQ16v"
    "FQV2m15TKHt9+8TZpQZdkhw/mFacqIidUFbFvnjmgF2w2kTdaGoUFJp0MfyCRgR12ineCA"
    "zsNwPL6LUc7XwySn/HB/LaD5g8weqJFqZwDN/UeP7boY1ZcY+yApyruhdDcsJQ3vo9g7IS"
    "HInRpLPwgnU0y0RXZGDz+R/FwW3Twl2L4Y3eoNjz5oOZGkuxFvXzxpHPYi/urZ7uqU4ikO"
    "SU8gmbQao3lzS1KyFVgfeoLJyqycB/wxMiq3CHIZaqwOO4EIB7wE4KoCdZtawjgP86gUh7"
    "0E7Cv0ZUjeGbaKrwmx9hXJqlxtMXG2HkuiVOnI5WOiYgekZIIzJ8vJJE0dxTejSUlOCJR3"
    "LiCjF7KnS04IVkIIvBHrUY6PQTCy051RytNgFr3fiT0QRU3jydlgj5SyPPEnUw5LnvOzTG"
    "KX9OSbxq42V99GTbmFPYriaw27u29iyGaP1eJZQWNBhqdFfBd6tj3M6akmysFVboQ2FawS"
    "flLhapzhLRVbrnf4TMVUhWKeUytVg0DdbA0Tof8O/PGkGy/6Hz03RtRz8zawa5Lbci0pYG"
    "kazuMaXdBMKCmvdGepiu7LszM1WGnFMlkuT7hXyXGqD/L4iVCmFbzQIWrKraXzqw8sKIcS"
    "7TNcVZ/yB8+rdHR3R0T7sk0ey53+9aAH0J+FPhzgQ/x3oQ8G1z2A/iz06zE6if7sX8ay4h"
    "r2/uLC7KiWEORMUWmmKECSLfdYQqzJj0dj5iFJUWhugdkeUn77ww3v9/WO7cr8W4kqygBl"
    "0J5DmYRSgytbNBwKNZnteh0R4YCmZlSd3Q8vlGkNns2Kyo/F+1XAarYr1q/WPNVeoZ1blU"
    "CSIkiil7t59IhfA2jlt9xJjvSBZRsmVFx+AmfV0oF3F1y1ZQltG5qk1Au6Zq9xAZgNBE+o"
    "c4AJt5okQxwL/xO5ZGgk8zQOCaNnsK77w4qEmfkQ8Zj7xpIquMNZFG2/fQs17Ip9JZ8g0w"
    "7Ga95CXN8MSdWq3eHy1aaZDLNDN/z2bSI/KlPC3fJbIrZCUFa7PMevhCQPx2Nx/cIKEHux"
    "nqhYm0bzwZ2+iBpZJrV9TJBHgZUmU0P9m03FjsnxR6Aqvzs1LKC7p9ddK6vxdhMOOfFh2K"
    "h8NB74D1vNkOLbWWqDbhEiwQnbFqASgm09WGL/oK6/3ZfIBl5SusDRbVUj+/cNxDoEbo3G"
    "1WoVJto2TKColozgsEhDcisal1Dzp1GT+hFpr/M95T2Z1I+TCo0kFbinxmE2wZy84eTNKY"
    "5bTt5w8ubkyBuW4bpntfWmbV5rrrbOybEjkGO29IMUrRfZRzdFtH3D/LLIML/MHuaXqWFu"
    "G7ak0X0xMifmmEyLiLDK5mY0FlkhDSU4oBTO0LIcqIgGBdIbBErG9jkqlEAV7RIhzib4Dh"
    "+cHr454OF6TtzkcHwiIhbYHFBGLOiHUhz8qshugmoFVPcM36cfpqY7sb5giC8PBmGjqO6I"
    "qYHCc8cNEdkkN151I+aPYpGEnkAXrExjQyhjE6JOtWxg6O8AKVep4hqVrxamml+tLkmPjk"
    "NKwRLKxgZavnPb0nklVWUUaEuqZgENNTPpYYaH+NAiznNhuRqckh3HYTqW+whGz8uq/YoG"
    "lwLTl5JqOnfBayZbHuvConuwmFAbObEilFg2I5ZiHKGp0nIu5TCOgUTrklpVzzeGs1OZoM"
    "ZQ+oCFRKfCPx9IodYOG+ahYA8Ehwt9OJs94FPu60KfCaN5D+C/C30qfBOmM1fAPVro34fz"
    "rzfT/vdRDwSHyeXoOGxctlFpd0+egoGpM5sIg2H/rgc+nS30L8JImJI352Xgr9jsZKu2xr"
    "QMBAJNRrzkNFVLVY8G0J7NRr36CeU4vGfjUD554rPtiOKfLm6huVE12iSc7a6alOPoUr2B"
    "ySa6lDtwXLJN8B6YHz26JbtBu6DqFzpuOtnLdIJzazIbTkKhFhnzDh6ooZRQh+NSfHbYNT"
    "sEqQ5XRgbOu/fXyXs02O2i8306Hn3pAfKCOZD5w3TkciDu0UKfzceTCT7lHSz0/t3d+Ht/"
    "NBB6IDhsBivCa5M3x7LIqzkXMynuVc057s2/Z4qSRFKNluBda5qSKVxBE6LxO1kbttGhmF"
    "4TLbp55lfTbytug8Y7TbDzNUSXZAgkgLa3lqH/xQJE/NGUtmsLSCYEsrHZSjgS6EW1KZFD"
    "5W5RxDzq3o6nFjm2GplTotpwTFqwY0GjUCDdZJIVTaVfhmgy/Q3rNe4R0mtG/cns6xjbf7"
    "yjMjrMWTH2O4f8Pn0rXYkOGfRHN0O8veyB4BAplpPJdPwN65r+EVZJJ3f9gauSukf43M/C"
    "wLPtuUfN6Doej+RDW0i1P8vR7c/Syj2PR6rZP0A2oVSG+o3L8R1UaYrHhput5pGIcfjzqu"
    "pFpRpMNVRBSNZSVA89UKoORczZqDRWOHt+SUu2Af+6I2zCPQHTLBMT45NMee97XdpaaHPH"
    "7oAfF+RMfkVEmTuwK2DKJsGNTuxBKEqVxaaADK6MNtQrwHYWudVpjfHCoQ3xx7tR0Q0B+h"
    "SCLdoz2dRadCgUC2swjZcwuID4NqCLwDbIe7TkK6psd4Fl+EWN0D/rBZo4/S7OwvvooF8N"
    "FfAwwXtbehBD9R9RhJOznOW/oWyLvhuo/96PSIg9Zbb0BHWs2XP+rpn8nbyWNKysscUlRI"
    "Va5zl/cV5AZb04z1RZ8aWEzpR4ZEoxc4l7NJmS6MzmDze/YZMvelno/flcuJ/Me8A7KMO2"
    "VVwEKDJpsSmxMTm+jdjDHUWiaq1FXSR86YY/Bv0pNhDgl4U+7Y9uxvc94L4u9PE3YXrzIP"
    "SAd7DQv6Ir4nDUA95BEx6UkzMndPqzX9gDfogQmqHwy0L/Nh7e4Lfu60K/H85IaI/7utC/"
    "94fzIXF8cQ8W+mB8P+lPcRv/aKHf3vW/fMGnvAM0Ew4GwoRYHvyj5lojJOupBJkbleLTY+"
    "npUUFaOCv0oQwHvjyH7m9YmKCPSnFiqyz2B7R/Ng3vFpo/G+z3e+q5GJs2eiuOIvJ8xShT"
    "cF6awIjUAVMEBmdONkfgSpMeKUP359l4RAc6EEgGsqiyDf4DNNWqTd3o/H3l6DKhOZeOqt"
    "mqbr3Dn/cPRnW/ii7AAOUbk5N2YwyZYdmPJrkLuUHSmGypG1WTTNWmrIS3miFl0RIxsUS/"
    "rLDc6c0qeYFF44frOwFMpsJgOBt63eBb7t2L8VE/Ffp3SaRlw6RN2dnjPpTYa+CfDsy1jH"
    "DX6YFFDwkl2qfqVR/Dwt1RDpzwdY0G+9rAhhWGuSQuxeeT8vOJspasNcswDwTaN7rPiiTU"
    "OsvOqHWWSqnFna24q0+TuqFKV58iYXGypCsqDszfMzYuHcZ1WvPMUaLjBiZUVFvQbfO1Q/"
    "HciV7u5jnvyKShCIOWuxx4smGh1rCCumloG+jOa7axVWVew6o58ymWyfJ+sVGnrVl4u1Cg"
    "TataZcwdlEy9hNEwJtYmYA9sQAkmImaFLSnJO6G8BREvAMwdEJXi4FelMMdW5j11ZiF6rx"
    "PrjKJqc3IaKOAk7+o7+8M79+/TUmijD3ijnOOFH9CUVQv2iXN4h6JoJ1rk6trQaytKYeOd"
    "/vJfjRcghR7sLxJOo2/Znr86VICqE592/+Yk+b6kg2C4vgNDG2AtwgK6Ya9Rf5GitZqB23"
    "pn0j70h/vY3dsG/1vwnUNzFpa8nYO8phf5znOa9yUO6AtZl1201jz+qiWa6uOasmjnOgBE"
    "xbgHAIMHgMSeklHaKyFj09Zwvlt7s53ADRxHhd9Xe5g7ICHIu4DzFacCPjfwHSGWnzNBnA"
    "lqCLQFmCDaElkBsv+M3Kql4Cb0gkYxbTPbUV4HmiE/dWiJKMKr3dxUFLidKAcNC2V4xfke"
    "iAihsLw0rcDA9SwlTQMKfFZlaP0EcOrxVyDJMtyioQGWEBfCdNNFuGki3LKX6JRpvNAzwd"
    "bzUQt9od+rmqZaEI0BxeriOpySY0HwsjY0CLzT+OPcW70YjuZSccDZ4qQYF+D/4DuixwKX"
    "+SQVFzKouaIMXHP2DpyQQx8kWUx8XCDAo5s6vfzoJveZZQE3lGgd2VlLxbojc0EN8zZ7Ux"
    "thjj1eE00DO3lb7ItpXJD3QNkeQCBixZLR5hKR4iYXBpOLBf9MI52ddchtfTie7X29Q7sy"
    "f0NjC8v4G8bEOHtZes7AGy1m8CNCHPrS0Du6rWrM2EelWjObHBh5N5qgXJ77qCDHvxz+L5"
    "Itr0vAH5fj6JdVE/90VLNkgd+IIMe/ZPp1m1rgoXg6vkOTMsMbNxkDQxcQmR7Af3H9yP50"
    "7taPJAcLfXLX/40k3/MO0Jn+A0nP574u9EH/Xpj2xfHtLa4P5B+7SfruhLmfpY8cJjnsQh"
    "RQkQyxZ9kZYs/SGWJtE6LpScTpnNnr46aFuWa1xxPmolm2F/j8VgX6++WHTd+lwcH+ndvh"
    "dDYXr4X+vAfC4+LT2pf+pAfQn7AonUjyykbfVTj5VZ5k4Eg5yJtG+9WchDwALPfZ2gH2aT"
    "xRJTGvOHXyEXK4Ng3eoywhxgs1W0Meje2LcA6bgcPW4Q929i8ixFWkkrYyw1KJi5Pn85Lu"
    "gJxMgTThkvkCG9UVNWcLxHGBYmnmjybNR3+50U+w3G93kLhFgxWZN7k1SPnHs3hr7valH+"
    "twbqA/tXvSH9UlrLZEWXt5wBLX7onnstGhOMHGG3Tz/GBdx5tttO1OV9g+IFJAXhsW1HF8"
    "dzyc+/ta1SBQiSPqEuJ4bs9qQOLAXa9WdElaQ0nJ94St9ZN4FqoTXMKyXVdPr8ZOiZVsJH"
    "zvAfRnoQ9H4mQ6/oLml1kPRN40mZ8/PbNXS56apN1dZE7ZlpJrUx9U5knFrepHtuqaZTaW"
    "cbk2DexDTy7GZosV3xJePQlJztvu6YEs7qcOpe/S5P39qWtFLtbsSlFUji8aJZ8Xw9FLKK"
    "QRKY58+Zmq3IKdlOSrRWkrCE6kbom2obH3QlqW98Oe/YBDKsr2Q0SW9wO3Cp6OVZBncGvA"
    "wOf5q5qTv4pnWeJZlhoCbWPzbX/HjOnMdVDuUEygsevdPAso4V5FK9K0gAFUxilxFLBVoQ"
    "yxYZHsxEk6HPCi2muSf8f1jfgJ6JBk7cF2xyCxDs3UWck9dyfi+T294HoRD6jh74l0PP4V"
    "bvNspM2Tq05cdXrb4POkSnUnVSoVTMeD6KqZWZiBD0Q47Hv6SJxSboLWdcF+rsncK7mpXs"
    "m8aEBTSSeeNL02Z++DkSLZxceKFB1jqTWGUxS7pZiwU/bKMNEB+ks4iqAUmJu5WEJ4df0i"
    "YAgpG8FHjgnIEAJLysiBXPUH7JGk2NIMWiGlPKcyT4JTHW+pVFid3VBnlDU1k2Lu8D50Ms"
    "WWDPAI5NJzGV/ViBQHfz/l50iLNFqgNlubukp7l/KX6UijApaKDakhYIKVqksagD+kDV42"
    "8TLq6jHvwDwIlTId3QKYugF/hA5Wf+C0/38oUFI0tJriE13wskYDDFsg1uh7Qt2imTMO98"
    "G7A7me0ODukOdgs0QNkhFdUasHMYKEbq/4DDd+NFIj8Du1DEPgyzZZM+jcjwe/9AD+u9Bv"
    "h6P+HeYJ0EuZ7XvF+oL3IKXQn20kTctOWxFItWnpujj/+CEY+PhN3lCf3ffv7tLKwEZ6gq"
    "KzpUwneQlXIlI85wpDzhW8qpadOXzZAxqPxiM0YpjTP7pSPeC+LvTx7a13wj1owCxyeiG7"
    "nUhMCWuHZMemzAbjqSDe9od3JEVn5N1CH3wVBr+QRJ3+EYlymQrfhjjqJTjEvPHM441nhD"
    "d2zwe3jb1d6N/Gwxt82n1tCCOMqZz0cPh5Nh5lcMG+QGIEKKpsg/8ATbVOcV3JgRVDEZsE"
    "fTj/et//NYn04G58TcAxLBund/BvcJ3a/MMMRSpr7w8brzyVpFWqTxi41By4NVWaM2f2uI"
    "4J8bG9z9jmMcHHdtAJ9u9sPZAQ5F1QnmmEllWmOnhcjncAd1JrrJOaBf8Ul9TSlTuMGIEU"
    "j+It6SyFXk2JkbgIhQ7IW/gM6cnSFkjvZo8OjQjxGbz8KOfJ1Xly9QZgzpOrt2I6Ifm7Sd"
    "x+udTfUVE+q++xMZK0MtxAVIw/BHuiv6RUyy1oAIjeoMFzfedrf3QjDkc94B0s9MEdse2S"
    "F8znD4Y3wmiO6Xz3aKFPx+P7HsB/G2Co2UjmU4kHJSbGH5SyD4rrmEvj6PPN7VG5FqFfhb"
    "3dkg0TikhlfKZVOcme+RNiLUK1shyoJpShuqWYO7J194hIg6fxkir7h8sCc/GHy8zJGF9K"
    "0omyqpSYjuNyLRq7B6dzXRyzNJd89PdQV5pM61Y/zFeSitW7lUFxCSimIMbv0OCppYOvzb"
    "8K4kSYzsZIUYy/X+jXdw/TKXbX8A4W+hhdns7EyVSYEc0x/n6h3/fnwnSIfQb9I09GHHwV"
    "+nPiURJ/X0bPrN4HhKe0aMAMx0Mzjx+dwEMz6wnNpE42FYDLM60ViH6NQP8M8Yen5xdP7v"
    "aXKdQk8kMyIffiZYTndqEeG6KqjtXGvaEaereJhBi1ES0TPqvwZU+spuQmA88xoJ0wPar4"
    "Mr753mCFt2qMPr0/WkwRgBGqbruFkpaNqF82r8DcFtypJYjGx9/WMGkB9cwwzTAjNw1u1x"
    "KsyoWUuutgdlxpsE7uDC4VYdB0V4hp9o8tkorS/zxXneDBljzY8kjra2c2709JliTvAMfP"
    "zB7u3cgZcpCdick/HoWnRwu9/73/Ww/gvwt9PrwXxP4NibgJjxf6TOi7MT/kFclcu2yO+7"
    "rQ74ezwXh08zBA58LjUkxN5XVrJPa65dLhq5a35MmM+I4YNpMXmt++dYxzLY7E8QWJZWRH"
    "5fjwror7imS72JOfad/Ot5tgZ+JjsFGZyQaGoyO8H7Zzg6agRi/n6qey21B0tkivLKSf4k"
    "rlOE16z00PJlk28HACL7iqNHC9JCwgmdBPImZLmqZCK0gqZpgKNHH2EuzQgnoqne6krg/Z"
    "I2UZbQbL9xepcu5qgspc3lEkWw8+midU0yalI7lC8eW5AcvzcdYQ4Ye0uQ4CoymrSLxB7j"
    "qC01GJsSjr3QvJwvkI5cuFc3Xx8ePC+fSZHJ+ffXbTUMpo1sdpJyUbKOpqhSd7ktAKT+1e"
    "378Dng5igScIt1jI2L5icZzWCrd8BdhhDyhoWdfB8jW9zhzpO+yxDJERi769SL4ce5kEmn"
    "h7lqgjszoW+ooaFFU0IigLWr62kJRt06RaiYupi0+Wj2khcPf0NG0xuhv0xdRt2bGblub4"
    "ZuBbbvxSxDnCieIeaLURyZcvN4Zp8hzjTIzLjWPqDTjKybRdSDMrh29ClCNLmYVF09HKpy"
    "uM3aHRFriv/btb7PAsjifz4ZhEy8VOLHTh1z42hJGXUjawyr2VN6ru2CWWx1CsRWEYlYx4"
    "Q34S0aeVwDQmyWHdj7bJ2sCne8X31Slohpl7txv4dzupbXtRUwyVtihikdmLIfOdPDsUci"
    "y41s3jxdRoq93Z5Vc2qUK7NV7Qq+zYON+7BAjmmFLSof1imCQLvAXNZ2j2wMYwIalp28Vn"
    "dQMQiw5CqguWrwA1B1tooI0DJaN8zR9WxF2J54U/AVKr9a5K/ZsbETsR9YB/5KbzdZP5ll"
    "GMqk4XwLWiirnE00uUPZmOJ+OZl1maYXD7cj3gHy30/gQdf8Pn/KOFfjPGuczxX3QsDHBG"
    "c3TdP1ro34fzrzfT/ne0jwgOS+0ZKvebY89ttWdGq8ZtkGMAnxdy4zrPceM6T7txbU1ja1"
    "jMMdoJsRaiXX2YdoAZq09EQrBN3M9bSUjQtBWXJ95o+zjHGcFzckJk4h+Ta50rdGVrKANn"
    "lHLK4hGq/rjbK5iwJOeTU1aQguxuBkhkqTPIFAT2e5xl8j4mXZMv4rPHqZZmUi2yar8icL"
    "OqadG7ICbURhW7iNqRrXWkEuKsVlDOSKe2e+8fSjdYwetkhcfFi1QtdGFE3pKXdMErt5V4"
    "LdyOp4Iv5L3F4Xy3DzM3nI8cNMOAyB2aj6xTBusd80oSF+RdUFXIV1Q72DPmK2r0OrGuKG"
    "ppTAzDAkmPeEhdK0Lq/ulAC//suaRprx2K2h9vkKv0/+k1Fe2g7U7jL67ebTkbCxi4HjeS"
    "A15wXhDsZhuk3De6jMtIuSEK/id13ZADVV4D1bYANlGo6ILshshtJIViAT7IJ+4R6hCgyL"
    "qUJAR5eENF2xPJeqJlzc5Wqvz2bVrMK0vsvEKfIuJARpaM2XEhjisF1x+UlVgzpAxAf1Bw"
    "XOHmJ4hkDkw344frOwFMpsJgOBt6hUFfvRJa7kV8KiyXNRX6d0lgGZHl0BaGlmJoykGWZm"
    "DiwNKBZUSWQ1t8OmCD9geHtjC08tpQZZrDV3aJ64gIL3DNWOC6Is9uf9uR7jZGn+5/Rm50"
    "UtuUojRAYoNWuyO3l/yTlsoxSAuak8QxbLPbhRuQHw7hXyxvF4030Qvn49mHj+jv+SX6e7"
    "WUzhbOh08Xn9Dfj+fSwvn8/gz9/bSSP/bIhnuL9+MuVdIFftkh7GMtAXutmgpwE3NTnLoP"
    "/vFsbt6yCSWvDDy3QTZzk89tkPXbIG34g6mgk9++hcievS+adjA372C6gvnpuXh/7w+Duj"
    "EMxl5PrAe8g4X+MPkq3N30gPu60MffhOn8YUo8usPjUgbbyr23IysC06Qfl2sTEXaUaogs"
    "s1Eo0TrHv6tCk9FVzlx0lZ6KeH0z7k38FiaSBrnevBE9viLiItODgZG32MN/4SRoC3bvhb"
    "1Yi/FW1d1fkqIt/EvdPN7CiDTaSVx8x+kKvc0/2tvjjb7+ZBGTvx4hA0jQuGYYOKMuOk1M"
    "/9u1gbb/prRdW2lGosL7FqEaZAnnbyL9gxZOdPn3jruAuqnyOenQTNKBTTXi0YSFlaJnaG"
    "L+v+w+OCLeZLg72GXZdVxe6Lf94V0P4L9ldrhFeiC7A1L45wUn74Z/z0BlXmz3wN7nvJZI"
    "nUHoFkSfSVumDUODkk6HOBRKgLxEUnWhHJw5rEH0ejy+ixlEr4eJlXj0cH8toEFNYA9N0L"
    "TNHC9GdDC9KGIYkJ6gLuLtAzP8KVHOZJTthcgmgoGQDoX4A1BV7IrsFY3dM7CilRVouwl2"
    "IjIAGxVYEQGfwmTEuyabzHArEYv+gCjgiRHQC24FBzc1HeEY0IV3QEB7m1fMRjwCCbh3hy"
    "ZwyWALrCX90QKGDlQbSNiXAnhsCsXnosYPYqz5SfiO0HZpqtYTGQ5bqHtOF7iBrPlpYjgd"
    "0kw6ZOuYOJVP2W1jRLzRu3bh1/49ST98j8OJ+w83wzkOJyYHZTZ0FafdO0EXgvFEGDHu8I"
    "gM2k6jv7h+Ki6Jiuun4teFPrhzc8e5rw3okyPzWQdiVBpLZ3HnsPqdw/xVOw5vfqpPX6ZN"
    "O48qEn0qhrOkJVLK9qMPJQ7vRt/5+8rRZQwXWDqqZqu69Q5/3j/qIu0O4Vwf7Y5QEWVSLm"
    "NibRrih+Y1tFKJJWNinFUqi74G8QadzdIZlWmwwtIYc6eLF05KrzEP87Ts4aaa960a6U3y"
    "BDv2gG8Ci8oz1BwsQ01U1yE03p5ZPCOOXi0BvNbsnQNo2upKlRFMk6yyxqk23TzeWQ5biw"
    "zFje8l/RVEZC1M7mI3uP87nHRJdhy/Tj3+4Y+m4ehKmloufZcivDHUbWiinxRYDXwCmaRt"
    "8ZQOCqkMJeWVk8fHXm13ZOlh1DOjMm1kaCpXNF3AmF0kIlJcvSm/j43MiCzcTlKOJ0rYg8"
    "tR0DqUBj87ysZr3po9VWX5qk7QzFRZpOpU6N/8Rmx+N78t9Nvx9Mt4PsfmqOCwjNGj+ijV"
    "J8i0nHrNW+fWeVY0VjsvVJviIu0qlExLaVSKc5JlV9LUHqB4B6REeS9URNeEyFbA2Aixm5"
    "1WbxTlbFJDsVH+bwNjs0XfBf32CPPQoRET1IbdXHYiEBHlhMxOimLhfITwI/mrLJwPV1ef"
    "F86n98vzhXN1+f4TyRAkozNLGWcL+vAevgN/oJ6wEdh/ANUirIOFhiJUAE5PgiP2oLb6Cf"
    "ux6RAnFJaxaxukhAQe8oOLESGmoW28nN+c1Wgmq4EU4SVbmopQoho97LidkAivKRRdkxNc"
    "k8pIZDxBphqagUDrwL28KOIzdZHtNHWR8ppyZ680vHM0f2VQFaFIK/i4HEjnwq/zfHYiSJ"
    "95Nx598ZsnKYvEphotEGhjbDI5qsWEWgH7AbZvW2epqbLIuEOOS7UQ66tiiYRy8gglgVYt"
    "yynBOcfEOOlceqtMjH8sqfpDAc55UsEsVeM4KscZh7KD2YTPRhkDVlyO478v/oyFdxNire"
    "OXa0kbENveM432pCRfPfcY8FvDZO+BmBhPDVcVv+wN60ro5ci9TuxJKE4vx6eBCtjl5IOR"
    "7gnG1HszGfXcNLjXST0URfshNhnUnn3PBfNasuV1hxq3Hl7u5geuk2+9DFrujly3wcawbL"
    "xdB640yZeH/f5wKJ0bZf5oAMOxgU9sAwd1nUnauLxn16vNh9nyrWk8q2j4AJwjBDsQypRq"
    "gAf7VLaKATr8wTP3HX0h57x8Meq4iPp6ma29XqaUVx5wW3/A7Qk6YE2FO6HvR+QzeGD5ct"
    "jlyj3CMf84BZ+beA/Jze8EkgCAHCz0G6GP3uK/yRXjOJ5Ylvq/lGchPzral2nT/q2K6GgT"
    "kpi3MjRQTLBNuB58X+whyeavnxBr4xxfucs++nSau3h2Qj2/Pafvk6PWV8qZJo2IEJ8wSk"
    "8YFt5SMWMfleLg7zFby1DNCGzOm6yjUu0L46/FrcD9xgwoBwKts4pUhm+KEy4Sx+xxQZT5"
    "hiGMmY2ebNhoP0okcxQxCv2YADSbfrRwQzFkmXfTj/M19AhAn//bShbSNf0slwl33JWKug"
    "S8rCFJYYlOaBDzhD10SiLvLdQS2C+qDAPvXfRb0gTkAT+XjYL0Y6AJhRuk2eRew41ZoLPZ"
    "SbT0GuhJZF6vQ6HWcZQXRdizi2z67CJdzZT7DtfnO3yC5OQ/H4QHdmrSleoB93Whfx/Ov9"
    "5M+99HPRAc4oDRfALzrj+6wVfdV9z+Z2Ewd9u7R1FKE1//Nv7FvUwOmkFyZjqMz6CkQaUe"
    "l/Fmal0H8xhnNrIc3L5yMCesqoNLNtCykJbLgm5EpIUA1+Dlhn5lGe/wmBhnhsrTcngjwM"
    "zKhULclbY88ratlRj5cTmO/36uzGJeobs8Z2Zxzxp3b26i92BjtRdGhNqgHdZtLPQAKxcf"
    "weeUSuYUdqN4VIqP8qKjnIcBHWuc24bGDn5EiCNfFvmAy2eCPirFsS+LPQ/IakAnNClH+x"
    "sxVPGQrEOHZKVm/ArgTQT+nNaEXxTf6EJXabhbZikCxni3PQoRnESsG3sZgizEE3nh6D48"
    "Pvq7PXkyk9S140H4L3OU4KOK7+B9PiVMMHK9m+uoo9o2+saimZTYHS8IttC0DP0vFthqkk"
    "xqAkjAu99PwIKS3QW2Kj9B2wvTA5KuAGKFByvT2BDnmI2xIQ4za2gShxmJCFLiBOv+tELO"
    "OR5Y8cIFcZccfMb9qsHbaKlc7rHTSI+d0/N3YO+Szmz4ZSTciA+THggOF3o6PTbdB2LQHw"
    "2EOxKmFRyis1+FwS/oTkPUODxe6P1r1z/CfV3o98MZru36MEDnwuOFjo6mJPKLvCYf+2J+"
    "qoXcVHO8VFPOL2hOSA+FHJOORHN/OOWteWUhG+6MLLKH66YEKyFWG+SzdfLJNBuMbfWUtW"
    "xCqUzmsLgcJ45KE0fyGsqY+1d19j5IirZooj5eL7AZyVKCrbO6Vz/nqIrowUYZ74ahQUnP"
    "2hpEBRNIL5FkXVAHZw7rmHk9HpMq9YFj5vUw6Xn5cH8tIC2QoI8aqXbGADfhRjIpddDzzL"
    "++ROuGdC2OJEe0APApnJvBmtEJIUHE1AMxMQ5/eefNGI/H4LwZk+MdUJUd0sO1AjPZLLzT"
    "iXVEURNNfAwWsEByI2/tRl53Xq4A30lwo5aCG1vBCiB7jBryDVMT67PdHqwWmT8r0zIKhB"
    "P2TiNlQbukDuAPaYMNhDia3zSMDZBscmyrtAwARQSKWAdj+Q/RcDRti6cQPbbSx1OIFtrq"
    "fy6w0f+cuc3/nNzkk1cWZL32TTaflkS2ljRFz1B3mAAOBDjCxRCWFMWEVoZHQAZDFYq0EO"
    "VayECeZ/gAeYahxFRAKmjfJn6jMocGgo6Ic8tT9nv5mIZSPLUn3U+EKU9qKMHhTBOcj7ro"
    "bEXs+Fgia2dKuE1TwcG5ZhdNR7dVrXRfRKV5Z5TvjGBXztYLUTEO/x62R4Ud/IgQh7409E"
    "/o11KA/3k2HtFhDwQSoCuqbIP/AE21agO/8/eVo8sYV7B0VM1Wdesd/rx/dGrqkhx0MUD4"
    "ztlJv5L5vTBkhmU/muQu5AapMtEn523emdz1RyP29HqeWA94Bwt9PBFGPYD/ZrqU341Jqj"
    "33NUnXHsclXMY9oWnstTNTgtxLqBAxwP1tj+zp6QHJ6OYZk2ojN1OJl2fKFSLbLBd1TQwj"
    "9PbMi54MDzyxLsmNoqzLhtmHpkqvyehd6eZZMKWwzS4DZjYMu42QTKbGt2Jn3JNVybYgPk"
    "PTUtmyz0VEWjg7nl9dFVEFrq6yVQF8LWGJQQ8VA8Je8xaiW4udKzPnc/bOMDvj8wH2hvUv"
    "K7XuAhlW/uoXs//+fz6A4Eg="
)
