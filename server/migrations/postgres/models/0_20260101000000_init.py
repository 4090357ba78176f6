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
CREATE TABLE "person" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "name" VARCHAR(50) NOT NULL,
    "identity_number" TEXT NOT NULL,
    "identity_index" VARCHAR(80) NOT NULL UNIQUE,
    "mobile" TEXT
);
CREATE TABLE "certificate" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "category" VARCHAR(4) NOT NULL,
    "key" VARCHAR(12) NOT NULL,
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
    "key" VARCHAR(12) NOT NULL,
    "certificate_id" BIGINT NOT NULL REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_certifi_f553c8" UNIQUE ("certificate_id", "key")
);
COMMENT ON TABLE "certificate_number" IS 'Every number a certificate has had: after C → C3 the old one still logs in.';
CREATE TABLE "constructor_registration" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "upstream_id" VARCHAR(32) UNIQUE,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "level" SMALLINT NOT NULL,
    "specialities" VARCHAR(200) NOT NULL,
    "expires_on" DATE NOT NULL,
    "active" BOOL NOT NULL,
    "enterprise_id" BIGINT REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_constructor_registration_level" CHECK (level IN (1, 2))
);
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
COMMENT ON COLUMN "notice"."kind" IS 'BINDING_MOVED: BINDING_MOVED\nPASSWORD_CHANGED: PASSWORD_CHANGED\nCONSENT_WITHDRAWN: CONSENT_WITHDRAWN';
COMMENT ON TABLE "notice" IS 'A message shown to a person in the application.';
CREATE TABLE "session" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "holder" VARCHAR(12) NOT NULL,
    "holder_id" BIGINT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "expires_ms" BIGINT NOT NULL,
    "revoked_ms" BIGINT,
    "address" VARCHAR(45) NOT NULL,
    "client" VARCHAR(200) NOT NULL
);
CREATE INDEX "idx_session_holder_25a66d" ON "session" ("holder", "holder_id");
COMMENT ON COLUMN "session"."holder" IS 'TRAINEE: TRAINEE\nENTERPRISE: ENTERPRISE\nSTAFF: STAFF';
COMMENT ON TABLE "session" IS 'A login. Only the token''s digest is stored; the hot path asks for it inside its own statement.';
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
    "title" VARCHAR(40) NOT NULL,
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
    "status" VARCHAR(8) NOT NULL,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_question_topic_i_bcc64d" UNIQUE ("topic_id", "stem_hash")
);
CREATE INDEX "idx_question_stem_ha_6f4b61" ON "question" ("stem_hash");
COMMENT ON COLUMN "question"."type" IS 'SINGLE: SINGLE\nMULTIPLE: MULTIPLE\nTRUE_FALSE: TRUE_FALSE';
COMMENT ON COLUMN "question"."status" IS 'ACTIVE: ACTIVE\nRETIRED: RETIRED';
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
    "price_fen" INT NOT NULL,
    "exam_mode" VARCHAR(8) NOT NULL,
    "seek_allowed" BOOL NOT NULL,
    "photos_block_exam" BOOL NOT NULL,
    "kind_id" VARCHAR(8) NOT NULL REFERENCES "class_kind" ("code") ON DELETE RESTRICT,
    CONSTRAINT "ck_training_class_windows" CHECK (enrol_from <= enrol_to AND study_from <= study_to),
    CONSTRAINT "ck_training_class_numbers" CHECK (credit_tenths > 0 AND seats >= 0 AND price_fen >= 0)
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
CREATE TABLE "enrolment_order" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(24) NOT NULL UNIQUE,
    "status" VARCHAR(20) NOT NULL,
    "unit_price_fen" INT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_order_price" CHECK (unit_price_fen >= 0)
);
COMMENT ON COLUMN "enrolment_order"."status" IS 'AWAITING_PAYMENT: AWAITING_PAYMENT\nSUBMITTED: SUBMITTED\nAPPROVED: APPROVED\nREJECTED: REJECTED\nCANCELLED: CANCELLED';
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
COMMENT ON COLUMN "enrolment"."status" IS 'PENDING: PENDING\nSTUDYING: STUDYING\nCREDITS_COMPLETE: CREDITS_COMPLETE\nEXAM_REVIEW: EXAM_REVIEW\nPASSED: PASSED\nREPORTED: REPORTED\nCERTIFIED: CERTIFIED\nFAILED: FAILED';
COMMENT ON TABLE "enrolment" IS 'A person in a class, bound to the certificate cycle (certificate and expiry) it serves.';
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
    "position_seconds" DOUBLE PRECISION NOT NULL,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "topic_id" BIGINT NOT NULL REFERENCES "topic" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_topic_progr_enrolme_24c38c" UNIQUE ("enrolment_id", "topic_id"),
    CONSTRAINT "ck_topic_progress_watched" CHECK (watched_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_restudied" CHECK (restudy_ms BETWEEN 0 AND required_ms),
    CONSTRAINT "ck_topic_progress_completed" CHECK ((status = 'COMPLETED') = (completed_ms IS NOT NULL))
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
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE UNIQUE INDEX "uq_topic_progress_unfinished" ON topic_progress (enrolment_id) WHERE status = 'IN_PROGRESS';
CREATE UNIQUE INDEX "uq_consent_in_force" ON consent (person_id) WHERE withdrawn_ms IS NULL;
CREATE UNIQUE INDEX "uq_reference_photo_approved" ON reference_photo (person_id) WHERE status = 'APPROVED';
CREATE UNIQUE INDEX "uq_reference_photo_candidate" ON reference_photo (person_id) WHERE status = 'CANDIDATE';
CREATE UNIQUE INDEX "uq_snapshot_open" ON snapshot (person_id, subject_kind, subject_id) WHERE status = 'ASKED';
CREATE UNIQUE INDEX "uq_enrolment_cycle" ON enrolment (certificate_id, cycle_expires_on) WHERE status <> 'FAILED';
CREATE INDEX "ix_job_due" ON job (run_after_ms, id) WHERE done_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX "ix_audit_entry_unlinked" ON audit_entry (id) WHERE position IS NULL;
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE FUNCTION audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit_entry is append-only'; END $$;
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_refuse();
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry FOR EACH ROW WHEN (NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain)))) EXECUTE FUNCTION audit_entry_refuse();
ALTER TABLE study_clock SET (fillfactor = 70);
ALTER TABLE job SET (fillfactor = 80);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXQ1z2ri6/isaZu6c3ZmcTkI+mtIzZ4YSkrKbABdouzul43FsAd4Ymdqmae45+9+vJH"
    "/bsrGMAeNoZrc4tl5jHsnSq+f9+k9jaahQt96016pmd5FtvjRa4D8NJC8hPmBcPQENebUK"
    "rpETtvyo0+YyaSdBv+GjZZuyYuNLM1m3ID6lQksxtZWtGQifRWtdJycNBTfU0Dw4tUba9z"
    "WUbGMO7QU08YWv3/BpDanwJ7TIn18b1vrxL4jv/o1cWT1JMw3qauTxNZU8Bj0v2S8reu6D"
    "Nu8h+5a2Jd/9KCmGvl6ioP3qxV4YyBfQkE3OziGCpmxD8g22uSY/hjyr+9O93+c8d9DEee"
    "CQjApn8lq3Qz/+UQrONSSpP5hI4+5EkhoccCkGIlDjR7UoAHPyCP9812yen79tnp5fXV9e"
    "vH17eX16jdvS501eevu38zABWs6tKGa9u15/Qh7IwP3p9DU58TeVkW3ZkaL9EqAv29LS4u"
    "sAX2RzH3iIZ3WCdyLohWAc1qwbQrArtmEmYe8sZDMFdE8gBjr+KccI+lL+KekQze0F/vPq"
    "IgPPz+1R52N79MvVxa9RUPvulSa9FINXVU1oMcZ1BsCByP4gbjT2AvDFZQ6ALy5TASaXEu"
    "OXPBHfAHYlxAjOMYK9dZMD4ZBIDSF+d5UD4ndXqRCTS1GIkWFDHny99rWbHi5PT3Ngi1ul"
    "gkuvRdFVtTm0uMZvIFHD4XudB+LrdISvEwCvDEtjT8JZyltYqpD+5qrIr0+HDpBXFvgBeE"
    "a2L1BoYMcRr+G4JpvD2VNog0JOPMrK07NsqlLiitE00tomLy2by/gZGclzChz5heT5w1vo"
    "j1COblATF082b68XXrtNu+vGAEFgGs8t8Iy30BDgjTSgwwVApFpvwN0a/yoLyHN8yrKB/W"
    "wAC8o6NPE5pPrnZaCs7X8asxmwZU1/04j15O6+ZTMHwLXxHy9lXd96659ndajCvHXefHvl"
    "z1Tkj6y5afzQvr/fvKE/0LJQudX3NawMlQO9vkvDb8Yja1EgpzOXg7/cBrtkWQW1Wklq9Q"
    "n/eJ65wGtfw6ngIs9UcJE+FVwkdj+yOWfQexP4M420dtvXAtwMMCfdP+hAXVrWdz0M4i8P"
    "7T8ovssX98r9oH/nNQ+B3rkffIjv5aG6XnFxJYFEKVuew84mkaF81swzlnGr1MFMr0UBNt"
    "dIkmc2NLmNMXFJobwVVt7wM0EG+qnQ++33h/npbgFvnl28vbg+v7rwcfbPZMGbhFKHssU1"
    "X/gC9WNIzps55ovzZup0QS4x0JXWyNZ07vkiKVsKC3hoxA8yYagGgtwdEBISyBdGHsoqP/"
    "KBkEC+KPLOj+CY2X2B2pnNmrnMZs0Ms1nztEoURweatjbTFNwbDQbVEb58kkV5KLGGGynw"
    "yQICTYV4TbJfgGYBY23iv8nzLR+hSRlocrO5Yb6ApfxCmGs0h+B5oekQWMYSPhoqFYTINH"
    "QdquCXDpium2fvmqBz/muSDd/HFzJom6+NFTQth2TFXw7Nlak5Wo/3bY6bnKB2qjHrpVM7"
    "6xV+JigvJVY3pM+FMbG6bY3L13T994IJche/rxToHn4oGSkwSa+H5KvM/DTaLdCeog8t8G"
    "GKOi3Qwf+e4Y8z/NnEn038eY4/z+NTWS7yLQ/3lk69xfvkCaZ0RwqrCXeK/iGJoFw8UAYN"
    "lHSZsVa6zIVuSKTK47sytLFmWWuI9SSGke4Go5SydoaFYjDjJQLa2hK+UV1157g2ERn43r"
    "Qn3Rh68OdKM6HFCV9Uakv8KjYl8OGHVyl7neKVvHkxC6Sr/Krj9/K+d9MCp3jtGn8aD7v9"
    "my75Ey9hX3qTjzej9pc+/vMcr2jtfqd7f0+vXkzRfXs4pseXUzQZtfvj2+5o1OvfSYNPE3"
    "z2aopG3c+D32mTt1M0mHzsjrC2964CS2KgzDMVwiy9PCEqCPzC3ISzu+LugoiYgJ8L/gR1"
    "Ee+NZFfcGibU5uh3+JKY7mLgu8TD0L/RkXXD395I884Gi5MpP/ub+ugAxAf4V0PKwTRG3f"
    "Fk1OtgpNnTTQnodiM3qynCiVk2BeV04i0UNkBJIhb37Are/j6CupziTZck0/r0fjUCPzZW"
    "TUNfQiKyFWBd7z5Hq2MncdoTmesOsGxKNxiFuYhdCQXtN/K73R/QfPHJVRC6DVjIFv5fbQ"
    "HqwwBCLCr1UTZ0FRgIAsvWdB3oxtwCGkryubv4AiZ/G6O2CbchGNvKKCMnGYxttVirA3Iq"
    "5dNW4WmBd5AnZYUCXpYCHpusttQTY+a/I+uQvIpicjxya4o7XdXp869JLoARnGvkt7hIJN"
    "f2lKbZK3wgJJlxKeHC/upWTWHn3I+dM9Cm80IcSJSjo1QI3vKtPjr8AfUkutnBhr5QnTSS"
    "4hGHISvGCiqarGs20106Iz9FTE44hKU5hB2fza3CRkuSeOYHQwP+YBg6lFFKuJAvFMPuEU"
    "vtCjJvyt0vZB8Gg3tyZz9i6EMvHhL06eFDF28K6bDFjTQ7xQBzcDtYxZg/YQZ7JfALM9ir"
    "MoNVbJo5hBVM2HUOY9cJjVMG6RMdxek8T/TVEcyOYHYEs7MjZod8cgDsta+h5Wkn2+OZoa"
    "tQlXhhjonVzzt9J2ArJiTJzRS8oPCAHROrHWF5dp3HpHqdblK9TgCt2S/8MIeF6jei8+R/"
    "TU//msj+ir/LlvkS7IZEasddXuZLAZuRATaRnxQDxBi/Y5JXUE2hIDyROmSB2HeSHsFz7p"
    "Tn5AjSZrpglOcweoSKYC5X0TTng22RS3eEOMoJJRtEw1S3dk4ekHvUaZTtkpBxaVkGGRMQ"
    "tulETMAOCxJGkDCChBEkzNHp+V4iFSnNiSlL42cI1wL0fSv/Po709/KM9aRk7fiZ8mtvLI"
    "1HTefc3AYyYnebb4CLLder23IdLYrbW8I7zl3qChIybE3Z9pXs05vUFaJD+FQcJVAmnEET"
    "IgVKq4VhG1vCNfLuNiQ3qytmFpJXFv6BW4I1dm9TW5jwztpWFttOVF9kfJOxc686QcXFpI"
    "VtE4qxRgxjm4fpAMGJgf/ZjOyEPA+E7eCOR6k4b9AodEN5KgOtsb1WXzre3WqCVIGgSUil"
    "mUGS7jqZHRTpNcpbzg1AWVkAEmQR5IuV5yaE6nvwBFe2m47gWbMXqik/yzqQLbAyDWOWWr"
    "tty1sKkvhISWJLMVYp7GWOnHGecJVZtcbw42AyaAH6MUX0Q2r3b6TO4GHYHvXGg757MXY2"
    "/qrkcozKk/utmZ78rZnI/vYDmhZnMeyQSJU7prDvWS7XswzPszjENvxpS9ZCbl5e8cAcE6"
    "sh1OUXHp9rPyDirq0QlhKxQ4VDt0iiecQKVc6sIOmJ1M4pbSdOrLKqmtDiilwOidQO44vL"
    "PNH2l+nR9pdxgD0NlH8WiUuKGFARA3o08IsY0D3FgB4m9dK9MdcQrZPeYBAJoasnWVyCTt"
    "pJc7/hRj7hVtb0NV58wOMLIN8JftFs/IeO+xHQvvyVlqvBV91F6oQyABqi6Q2fcRPjOUkp"
    "lHbXLViFQ2bkq5Bzwrs8cQ3v0gMb3rmRDekEwszt7CTaqetAWERUt4wvrs74l2amsSyg4s"
    "RlxTJbWMshvDZUi1bCTAoLfXMrhecwC7PrE8BYlANvgfQFGQVtNq7FbbDESyF+CmAtjGe8"
    "FhpABo7GAtylEX+RTjyGsERy1S0gv3l9/RrVmUy3yOU3weZXks1/wj++KJnvyVaZx8Sw9G"
    "9I1ZaHwWdSqiXy5xQN2+Pxl8HoRsLKS/+ONIifmaLOoD/u9idSqFxM4lQ1mH/CL/Py0VXv"
    "wKJO+7mouvMMqu6cGW9O8OBe2qNyQsEqrGCZReosm6LOsiDwjhB+QeDVmsAbY907JVe6dy"
    "lzp2CFGuXYKlCm7w0YIP2Fava28QTRPyyganNo2aR4tGXj0aO+p1cXhg1Wsr0AsvVkgZlh"
    "Ag23QZamQkCoObJdIPX/IHHrZe0sdv11eTYiC5JUh6oyzhEZBWIfUs19iDMueJTXQKJ2HG"
    "z5XhTBq1BkoxdIV3mn0JiM2r1+t9sC7sEU4T1adzQc9cb4ZHA8ReNJ+/a2BehHka1b+UVr"
    "ghmKaxKKiAn9qriji9jZHbYDvATxvB0QlRMdsMXW+ofxVOANiMqJDXZR/IUb2I7dwBRdg6"
    "yQnwxXRl+idvCW5slYEaNbLAqLsadOxmmlb61tp60UChPLF2mzgqZrQDsBSxlvXmWb7m9n"
    "mok3vc6eOLFZ5hHcwr+lOgye2O42VrJlPRt41C9ka8EzJyUE65C8Yw9e1sYKItbQz8qQEs"
    "jUAeR9pwBy0ONPABSXq1s6sfKz/+iaQpMPcHscReSE6r43Z6PNhhwvonrnZpyDvhg7M+Js"
    "V9QWwzc3zBeWFulfy9QflXArkUfz9Wl3hqV5eRBi6kZmic+wXJ2orDKqfB42Z2aF9Ifyy9"
    "GGH4sD4ZiY4EhK4EhCvnzGSlO2zPozIfc4wmkjM9PKzmrZ63hr/TtxaWWt+/7F7IWfNJM8"
    "v9g8bhlYFBgzyvX46dbACj9hC7RPwIcT0DkB0/UFvFam67dQfjtdX2K0p+t3p81Tcnx6TY"
    "5P3+E2Mwhx0+Zp8+o9QPAZkMewgGzSbC3WCUCGDUg5Fpa7xqEeYwsVh7scTV3L/eSp9pNe"
    "7Od6U7iWrdms1LIZXsWeQJWdBSqz+ApdsXxd0d1/MevB/zYe9FMmiIhUvEa5ptjgv0DXrJ"
    "1h2/jXbI0UAht4XGu6rSHrDfm+f+9K3ckA9jc3m1E6Ixgn/07okLTnJr0LvUGcEUQQqpYU"
    "yvHL0G6yigMx5fdYJ8g/8woKBRFFZtukk9Tkhn80VZ6OcEY6iBr6v2to2Sl+wf61TCX0e7"
    "hVqezTV2dXQkeZDZeODeqb4KSOgZOiADK1uM3+n55slRW6xrjXv7vvtoDzOUUPn+4nvSE5"
    "4x1N0WT0qSvdtu/H1EnUO47vhw7jAUreKB4122tf5U4pqGWfneaiXkizdIBPk0bgYNLixH"
    "k7a3sOsOvka26sUko2pKveIRGhd5eudx8ys02l5pWSS/bCnysdq3G8vHlMrHa8+a5mb1Wb"
    "zTQFPzhjNGdzJVHJ/bEl57vVKMugSp6Q8axDdc7F8EWEajd+yy9JRylwnvXQFxCrYemroW"
    "WsTYVruAcStRvrO/G1JJG665RIhhwp4n3pPaLd7kx6n7ucmLtSLeB8TtGoO+mNSBIZ96DI"
    "xrIUa07MjMzt9B2WqpNx4bBZG3zyLNoR3Ekb6mbWP4m5+4VHX6VSNjjAs4JLvB7JiCnxmw"
    "iHwFdHvgpfhd2V4hDuCZGtd76dd9bGO5lVTlYWackjUjAORGqIcvkbRGu9XMomF0sXEhG7"
    "kjy7EsWEqmZLNkT2gif3dEKuTgpxaTmoTfh9rWGkJAvib2KxHRkZBJKiAmMGxoJGqhCNhD"
    "V47QdD8cj0YAqE9ui25Gl7R+W1xHDne+GmMWKCdZpUDstkhAPctiQzwhF1R9YVefmM2DDk"
    "pjQC3D3Xri0d88J+ZDXBnKHqbQlSh96ki+xajc2o77lpzNlJh7ijjIahW9UFKi4qMVR/VV"
    "OhkQ5p/mLZn70bHVcQfiaevDl9fPfhtJQ+Yf/iDRl9cFNJ8dsKGvbV0bBovXzkI7ICCUHF"
    "bqRiDxuifWi9fPdErKLZLxK3KSEsVEP31ZJd+kjwK62GlsT4BkOU4tEXkYqTLVjM1pbwDT"
    "k4woGdAfBNe9JlAmgz9J9N8Dkyrxo8y16rL9yjLyolAOQcfWGZVw2eMJDskry3ocl4q7P9"
    "lj2Z/QF6tls0y/BYtqDMonZSQfTbi2HJqutkagqUZpARwZCeeiAsI1BlZrOXl9IyVVPf7A"
    "QbuUGV90eNQR+/o90WcD6naHB7655wDhoFlPqSfWAtCJ8kPM8az5BFv2QZ7OKiwmyX32y3"
    "Whi2YUmPpLCxRAY0J/ZMeZHugaMHiP2faTTNCO0JRKo87RRkC0qYWDKsouxauvwW0XCusS"
    "ODO69JNDTMtjCH+qnKtrRgdb371AjxaEi2qUJzS5AGplsDrC4A7TJSwDHdMWxWvk0v3Vbl"
    "2w+Fier1mahErP4ufYAfX2xmUquM4e2L1Gmju+faVtZCbl5e8YzrQKKGQ7v8lCvq2qSrN3"
    "cJiJigGOOFx7giOzlsJM4ZPC5Xh1Ize5jJqxLX/EpUlsSulycAd2MENGe1k8Lxz0dR7IQ3"
    "+nmrfUqw82XsVSLb4vT9Cow0y5Hz3CnnAjQEZED98U7Ao7FGKrANmoFcgaatzTTiNg2UFz"
    "wOwS/hUzJuScu+vvxKysRb0PwBLVZS8519T57i80HNGnzpa8wBUVSiP/TCnRGrnRrbkLWI"
    "BzI1VFhLtsfQd03yKjezkqele2uwZF+118YRJtsZdvs3vf5dgw8/T6wF3IMpGk8+3fxJT3"
    "lHU9QZdW96k7HUGTwM77uTbgvEz0xR94/2gzTqfu51v7RA6I8pGrbHY5LAx/kkGX2Gg9HE"
    "SenjHOFv6I4mvdseOekfTtFtu3dPTjmfRaye5TvkHqFHz+lu15bSLPyPcL7m326HpUS9xc"
    "Jb7UBJ4w8JTciKfijaD9SqxN0DYSnBNxUGvzrlvF8l/Caca+QpKHnK2wkMYTELFe2J5M6a"
    "qy+Y4uLF2I4djK0RyR7hdoqpm/fBSYz1C6+KKaxf+qAvAd+61uqJ48x83XMAnlaomxvo4q"
    "W6jwThPMW6U7T5EuDtRO92XAto7oQiiU1MDpzDSkcZQAdl2EaxO9cTdIbStoXrokhRks9z"
    "sbQyyK8+QQmnZdBRuBhWQV8Ty2ERlHz1b7NdcIAgoM2BZgED/0FXaGqFQ2AFjZUO31OzHQ"
    "0/Io1mpvF/EAGZ1BNGM81c0nGQtASWemfhWVnhjchJhl1PJP8I2xryuKA1013QmgkXtCO0"
    "Q7W/tHuTXv9OGrb/fOg6I4rHIBWXb4H4mSkaf/rw0JtQC5J/OEXt4XA0+ExOekfE1PRbt+"
    "OampyjKeq0+53uPbUr+YfVMC1hpG2pSPBoUrBOZEtp9iWsH5Ifz21hisrVCdo904pYe4Em"
    "HqcWv40pISq6QbC7x9sdGexuMNJLYBS6kZsdWXfkZRESc4Mge6tB9op40wqTESM4gybEY3"
    "pIcgI0GKxErMVJFj1hem2lld94Iz0xWUB8SYFAdv2K/2EBKj435dXCArIJgWIsV/hTBc+a"
    "vUjyEMVuIQiHCq+NJxmEQ1ahyRw74gMUneTvEjyB3vXwFPon2bU6R3jP228Pxx8HeD/sHR"
    "XZs57ly6CZkUDz+CmKAh3SafdvesRPmFIGzmEa4TC8b3dc31Z6xCIhqtF1IizagzYXlXOW"
    "weWcJckcEZ+74/hcweYcmkaAy5XO9DAYQ1mHagp7EJKqQ1xuBoyT7h8UxPQaScsX98r9oH"
    "/nNY8XTopzaHMNQekHVnaZTgfp80tSsg74R6eZizwz+UX6RH6RmMeFT/Bh01wgeWXh/Rx3"
    "B8QEhS9wSfSkcNrbldOeN2JLwHYcutVxjfG84MZe70qVNPfRZ3Bq4Z5JZ9PCQyGfl49pPB"
    "MPmyX1ufFKmnlB+XjJJ+UpT4BF/pZtICP8n/UceO/M1/hXQxV8GpK9Ldvdp/yvyBPzb60f"
    "/4KKLXmJIL2/vSQAkbfMlp8gjQUUiQCqyd8pC1knyhpfuZWwUO3chs6bOVTW82aqykouxS"
    "tfR1+ZQsxc7B5VpiQaNFLdDVifovZk0n0YEs8h56AI21Z2tuxg0uJTYiNyYhuxRWihzNRa"
    "870MgXTFX4P2iBgIyMcUjdr9m8FDCzifUzT43B3dfCJJ5J2DKfqIr0i9fgu4B1V4UY7OnN"
    "Boj393GX0eN0cihGco8jFFnwe9G/Kn8zlFDz0nY4bzOUWuB2QLuAdTRPJutEfUh9E9mqLb"
    "+/bdHU2X4RzgmbDT6Q6p5cE7qq41QraeCpC5YSkxPRaeHlWshfOnuYQC+G2B9zcsXNCHpQ"
    "SxVRT7Pdo/q4Z3Dc2fcYgrtMMr3/aZknN7Rwm3qzZ6yw4LcNzDGFNwViWdkJSon8NRP2em"
    "y3PG0P1tPOizgfYF4ikJNcUG/wW6Zu1M3Wj8a7ZGCqU5H9eabmvIekO+79+c6n4ZXUAAyj"
    "Ymx+3GBDLDskmErneDuDHZ0paaLpuazVgJb3VDTqMlImKxfpkRueObVbIyRA4+fbjvguGo"
    "2+mNe243eJZ752J01I+67fs40ophsqbs9HEfSGw18I8H5p2McMfpgUcPCSTqp+qVH7Mo3F"
    "H2645iL/BgXxjEsMIxl0SlxHxSfD5RF7K14BnmvkD9RvfZVZ5941X6tvFKOFsdnBERrj57"
    "cvXJlcFIRqpGUqxvGQyXjNw6rnnmIAFx4cxPDM+dWGKodOcdN9M39FuWWnLwa7Q2iFP95Z"
    "uIXqvKfEpk0rxfuJPGHyJb/BExd1A2UQGjYUSsTsDuPZ2Hl5KMP5tHVFJ0QnELYkWKtr0a"
    "8DNTd4RW5i115jrmM4irzfFpIE/eDna1O/50HUXr3R0JtLwV7/bnHG+v1ZeObihPDYaSHb"
    "qaqWNbpJ2k+A1zpZpw0lRiEWDM/HwRwPgBTSDrOlDhD02B1nsA8ZkXICsKXOFxAR6hbHtO"
    "7I7zOpG3F/iUaTyzU1Ls5qumaIoeNF3XLIgHgEpq70FFXlsQPC8MHQL3NPk651bPxlpXgW"
    "7gFusVcdU/B/9D7ohfCGjZgFb0arD3GXl3FNWhbMQGA3+RzEoblc5O+gLC56LR2lAPmr6z"
    "XNSvL7FHd9Rdmabj/p/5HECzPEAZtqSD7icqxoG9qu2EwJ6siW46df7FNCooeqB4mAhVLB"
    "noZ7mChaSEKxiHK5gFv3NwoW5rUTYzUTJwBYuwoBExwQEVnjPIRqtA0VJfSEBfGPo1sjWd"
    "G/uwVG1mk32Xi6U2zmLZt8KCAv9i+D/LtrIoAH9UTqBfVE38vtbMAvDHBAX+BZNC2cy0c/"
    "mDhPdNyvRuHBdxnhBhItMC5N8poiHdtN6JczBFw/v2nzQk2D3AZ9qfaNCw80nqnDx0R21p"
    "cHtLspZ6x07o8H134sUO08M4h52LAsqTt+IsPW/FWTJvhW1CPD1JJMkM96vFEBaa1RZvmI"
    "Nm0V4Q81sZ6G+XtSJ5lwq7IDdue6PxRPrQbU9aIDjOP63dtYctgP8JUmVLNNtF+K8SJ7/S"
    "XZ8PlBmparTfjlMj+YBlvlsbwD6ON6og5iUndDlAZomqwXuQJcR4ZvqQZ9HYnojgsDk4bA"
    "R/8rN/ISGhIhUb37ps2VJhFoolLXpii57YTlON3aLCi+qrVFMTHq88noObw8kGCE4M/M/O"
    "g8kO6p60s1Cyrbwxo2XcGQ6ZiTrv6T6ZjhPIKtx2o1tmG1ApoCwMCyKgkaTBwPfmeQO+LD"
    "QdAo06RT5CjC9wGWyadNjxsMSX5AWU1WyvzJ1+k4jTOsIlLKPK2NFloSywkvW7X1oA/zNF"
    "vb40HA3u8PwyboHQH1Xmio/PBFOTtyZuA5a4gxoTcnXqg9K8eoSF98AWRrPIxjIqV6eBve"
    "/JxViuiOJbwMMkJik4xC29YaXt1KHkXaq8vz92rcjBml8pCsuJRaOg/75haeRJJTcOL9kH"
    "GTkVWcIFMytWqit2nFdR5CCowMAXOQhEDoKqdYbIQXBwaCubg+AL2SOPHfeoBoP0jlw/ye"
    "K86W5bskJNc1DeCgnIV8FKgwokVDLVvWgwPnjW7AWN/nesYe8BgjRnAC2+54X1s8jtUu6Z"
    "px5fYsF1/S2/JYrx+VcEy11JlluoTkJ1et3gi5QOu07pUMiVX7jwlzOz8NeVMgTs28J+fJ"
    "GRteuCgxb7FH5oewmXqE7asVfzimWQTiJT/M7c+/ZGirShqbHpEPfKSRYRIgdtSk13vo3D"
    "3GvhEbb0OUlnCApU9dm2nE/V3utY/aTLyxwLGW6VXkGJXItVPsYvFQfCbvMaoruTHSj+Rp"
    "tpDUmvlhQS2X/Nwd2vUSxwS6uVtFWswLaL2d//D0X6Bh8="
)
