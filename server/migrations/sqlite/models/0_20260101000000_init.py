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
    "client" VARCHAR(200) NOT NULL
) /* A login. Only the token's digest is stored; the hot path asks for it inside its own statement. */;
CREATE INDEX "idx_session_holder_25a66d" ON "session" ("holder", "holder_id");
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
    "price_fen" INT NOT NULL,
    "exam_mode" VARCHAR(8) NOT NULL /* ONLINE: ONLINE\nOFFLINE: OFFLINE */,
    "seek_allowed" INT NOT NULL,
    "photos_block_exam" INT NOT NULL,
    "kind_id" VARCHAR(8) NOT NULL REFERENCES "class_kind" ("code") ON DELETE RESTRICT,
    CONSTRAINT "ck_training_class_windows" CHECK (enrol_from <= enrol_to AND study_from <= study_to),
    CONSTRAINT "ck_training_class_numbers" CHECK (credit_tenths > 0 AND seats >= 0 AND price_fen >= 0)
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
CREATE TABLE "enrolment_order" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(24) NOT NULL UNIQUE,
    "status" VARCHAR(20) NOT NULL /* AWAITING_PAYMENT: AWAITING_PAYMENT\nSUBMITTED: SUBMITTED\nAPPROVED: APPROVED\nREJECTED: REJECTED\nCANCELLED: CANCELLED */,
    "unit_price_fen" INT NOT NULL,
    "created_ms" BIGINT NOT NULL,
    "enterprise_id" BIGINT NOT NULL REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_enrolment_order_price" CHECK (unit_price_fen >= 0)
) /* One order is one class and n people; the price is frozen at confirmation. */;
CREATE TABLE "enrolment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "category" VARCHAR(8) NOT NULL,
    "cycle_expires_on" DATE NOT NULL,
    "status" VARCHAR(20) NOT NULL /* PENDING: PENDING\nSTUDYING: STUDYING\nCREDITS_COMPLETE: CREDITS_COMPLETE\nEXAM_REVIEW: EXAM_REVIEW\nPASSED: PASSED\nREPORTED: REPORTED\nCERTIFIED: CERTIFIED\nFAILED: FAILED */,
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
CREATE UNIQUE INDEX "uq_snapshot_open" ON snapshot (person_id, subject_kind, subject_id) WHERE status = 'ASKED';
CREATE UNIQUE INDEX "uq_enrolment_cycle" ON enrolment (certificate_id, cycle_expires_on) WHERE status <> 'FAILED';
CREATE INDEX "ix_job_due" ON job (run_after_ms, id) WHERE done_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX "ix_audit_entry_unlinked" ON audit_entry (id) WHERE position IS NULL;
CREATE INDEX "ix_snapshot_asked" ON snapshot (due_ms) WHERE status = 'ASKED';
CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry WHEN NOT (NEW.at_ms = OLD.at_ms AND NEW.actor = OLD.actor AND NEW.address = OLD.address AND NEW.action = OLD.action AND NEW.subject = OLD.subject AND NEW.note = OLD.note AND NEW.digest = OLD.digest AND (OLD.position IS NULL OR (NEW.position = OLD.position AND NEW.chain = OLD.chain))) BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;"""


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
    "GKOi3Qwf+e4Y8z/NnEn038eY4/z+NTWS7yLQ/3lk69xfvkCaZ0RwqrCXeK/gGJoDwOSWfp"
    "DklnCYckVbNWusyFbkikyuO7MrSxZllriPUkhpHuBqOUsnaGhWIw4yUC2toSvlFddee4Nh"
    "EZ+N60J90YevDnSjOhxQlfVGpL/Co2JfDhh1cpe53ilbx5MQukq/yq4/fyvnfTAqd47Rp/"
    "Gg+7/Zsu+RMvYV96k483o/aXPv7zHK9o7X6ne39Pr15M0X17OKbHl1M0GbX749vuaNTr30"
    "mDTxN89mqKRt3Pg99pk7dTNJh87I6wtveuAktioMwzFcIsvTwhKgj8wtyEs7vi7oKImICf"
    "C/4EdRHvjWRX3Bom1Obod/iSmO5i4LvEw9C/0ZF1w9/eSPPOBouTKT/7m/roAMQH+FdDys"
    "E0Rt3xZNTrYKTZ000J6HYjN6spwolZNgXldOItFDZASSIW9+wK3v4+grqc4k2XJNP69H41"
    "Aj82Vk1DX0IishVgXe8+R6tjJ3HaE5nrDrBsSjcYhbmIXQkF7Tfyu90f0HzxyVUQug1YyB"
    "b+X20B6sMAQiwq9VE2dBUYCALL1nQd6MbcAhpK8rm7+AImfxujtgm3IRjbyigjJxmMbbVY"
    "qwNyKuXTVuFpgXeQJ2WFAl6WAh6brLbUE2PmvyPrkLyKYnI8cmuKO13V6fOvSS6AEZxr5L"
    "e4SCTX9pSm2St8ICSZcSnhwv7qVk1h59yPnTPQpvNCHEiUo6NUCN7yrT46/AH1JLrZwYa+"
    "UJ00kuIRhyErxgoqmqxrNtNdOiM/RUxOOISlOYQdn82twkZLknjmB0MD/mAYOpRRSriQLx"
    "TD7hFL7Qoyb8rdL2QfBoN7cmc/YuhDLx4S9OnhQxdvCumwxY00O8UAc3A7WMWYP2EGeyXw"
    "CzPYqzKDVWyaOYQVTNh1DmPXCY1TBukTHcXpPE/01RHMjmB2BLOzI2aHfHIA7LWvoeVpJ9"
    "vjmaGrUJV4YY6J1c87fSdgKyYkyc0UvKDwgB0Tqx1heXadx6R6nW5SvU4Ardkv/DCHheo3"
    "ovPYrdPN1kmrtYFsmS/BbkikdtzlZb4UsBkZYBP5STFAjPE7JnkF1RQKwhOpQxaIfSfpET"
    "znTnlOjiBtpgtGeQ6jR6gI5nIVTXM+2Ba5dEeIo5xQskE0THVr5+QBuUedRtkuCRmXlmWQ"
    "MQFhm07EBOywIGEECSNIGEHCHJ2e7yVSkdKcmLI0foZwLUDft/Lv40h/L89YT0rWjp8pv/"
    "bG0njUdM7NbSAjdrf5BrjYcr26LdfRori9Jbzj3KWuICHD1pRtX8k+vUldITqET8VRAmXC"
    "GTQhUqC0Whi2sSVcI+9uQ3KzumJmIXll4R+4JVhj9za1hQnvrG1lse1E9UXGNxk796oTVF"
    "xMWtg2oRhrxDC2eZgOEJwY+J/NyE7I80DYDu54lIrzBo1CN5SnMtAa22v1pePdrSZIFQia"
    "hFSaGSTprpPZQZFeo7zl3ACUlQUgQRZBvlh5bkKovgdPcGW76QieNXuhmvKzrAPZAivTMG"
    "aptdu2vKUgiY+UJLYUY5XCXubIGecJV5lVaww/DiaDFqAfU0Q/pHb/RuoMHobtUW886LsX"
    "Y2fjr0oux6g8ud+a6cnfmonsbz+gaXEWww6JVLljCvue5XI9y/A8i0Nsw5+2ZC3k5uUVD8"
    "wxsRpCXX7h8bn2AyLu2gphKRE7VDh0iySaR6xQ5cwKkp5I7ZzSduLEKquqCS2uyOWQSO0w"
    "vrjME21/mR5tfxkH2NNA+WeRuKSIARUxoEcDv4gB3VMM6GFSL90bcw3ROukNBpEQunqSxS"
    "XopJ009xtu5BNuZU1f48UHPL4A8p3gF83Gf+i4HwHty19puRp81V2kTigDoCGa3vAZNzGe"
    "k5RCaXfdglU4ZEa+CjknvMsT1/AuPbDhnRvZkE4gzNzOTqKdug6ERUR1y/ji6ox/aWYayw"
    "IqTlxWLLOFtRzCa0O1aCXMpLDQN7dSeA6zMLs+AYxFOfAWSF+QUdBm41rcBku8FOKnANbC"
    "eMZroQFk4GgswF0a8RfpxGMISyRX3QLym9fXr1GdyXSLXH4TbH4l2fwn/OOLkvmebJV5TA"
    "xL/4ZUbXkYfCalWiJ/TtGwPR5/GYxuJKy89O9Ig/iZKeoM+uNufyKFysUkTlWD+Sf8Mi8f"
    "XfUOLOq0n4uqO8+g6s6Z8eYED+6lPSonFKzCCpZZpM6yKeosCwLvCOEXBF6tCbwx1r1Tcq"
    "V7lzJ3ClaoUY6tAmX63oAB0l+oZm8bTxD9wwKqNoeWTYpHWzYePep7enVh2GAl2wsgW08W"
    "mBkm0HAbZGkqBISaI9sFUv8PErde1s5i11+XZyOyIEl1qCrjHJFRIPYh1dyHOOOCR3kNJG"
    "rHwZbvRRG8CkU2eoF0lXcKjcmo3et3uy3gHkwR3qN1R8NRb4xPBsdTNJ60b29bgH4U2bqd"
    "5QkJPksPCT5LhAQHMxTXJBQRE/pVcUcXsbM7bAd4CeJ5OyAqJzpgi631D+OpwBsQlRMb7K"
    "L4CzewHbuBKboGWSE/Ga6MvkTt4C3Nk7EiRrdYFBZjT52M00rfWttOWykUJpYv0mYFTdeA"
    "dgKWMt68yjbd3840E296nT1xYrPMI7iFf0t1GDyx3W2sZMt6NvCoX8jWgmdOSgjWIXnHHr"
    "ysjRVErKGflSElkKkDyPtOAeSgx58AKC5Xt3Ri5Wf/0TWFJh/g9jiKyAnVfW/ORpsNOV5E"
    "9c7NOAd9MXZmxNmuqC2Gb26YLywt0r+WqT8q4VYij+br0+4MS/PyIMTUjcwSn2G5OlFZZV"
    "T5PGzOzArpD+WXow0/FgfCMTHBkZTAkYR8+YyVpmyZ9WdC7nGE00ZmppWd1bLX8db6d+LS"
    "ylr3/YvZCz9pJnl+sXncMrAoMGaU6/HTrYEVfsIWaJ+ADyegcwKm6wt4rUzXb6H8drq+xG"
    "hP1+9Om6fk+PSaHJ++w21mEOKmzdPm1XuA4DMgj2EB2aTZWqwTgAwbkHIsLHeNQz3GFioO"
    "dzmaupb7yVPtJ73Yz/WmcC1bs1mpZTO8ij2BKjsLVGbxFbpi+bqiu/9i1oP/bTzop0wQEa"
    "l4jXJNscF/ga5ZO8O28a/ZGikENvC41nRbQ9Yb8n3/3pW6kwHsb242o3RGME7+ndAhac9N"
    "ehd6gzgjiCBULSmU45eh3WQVB2LK77FOkH/mFRQKIorMtkknqckN/2iqPB3hjHQQNfR/19"
    "CyU/yC/WuZSuj3cKtS2aevzq6EjjIbLh0b1DfBSR0DJ0UBZGpxm/0/PdkqK3SNca9/d99t"
    "Aedzih4+3U96Q3LGO5qiyehTV7pt34+pk6h3HN8PHcYDlLxRPGq2177KnVJQyz47zUW9kG"
    "bpAJ8mjcDBpMWJ83bW9hxg18nX3FillGxIV71DIkLvLl3vPmRmm0rNKyWX7IU/VzpW43h5"
    "85hY7XjzXc3eqjabaQp+cMZozuZKopL7Y0vOd6tRlkGVPCHjWYfqnIvhiwjVbvyWX5KOUu"
    "A866EvIFbD0ldDy1ibCtdwDyRqN9Z34mtJInXXKZEMOVLE+9J7RLvdmfQ+dzkxd6VawPmc"
    "olF30huRJDLuQZGNZSnWnJgZmdvpOyxVJ+PCYbM2+ORZtCO4kzbUzax/EnP3C4++SqVscI"
    "BnBZd4PZIRU+I3EQ6Br458Fb4KuyvFIdwTIlvvfDvvrI13MqucrCzSkkekYByI1BDl8jeI"
    "1nq5lE0uli4kInYleXYliglVzZZsiOwFT+7phFydFOLSclCb8Ptaw0hJFsTfxGI7MjIIJE"
    "UFxgyMBY1UIRoJa/DaD4bikenBFAjt0W3J0/aOymuJ4c73wk1jxATrNKkclskIB7htSWaE"
    "I+qOrCvy8hmxYchNaQS4e65dWzrmhf3IaoI5Q9XbEqQOvUkX2bUam1Hfc9OYs5MOcUcZDU"
    "O3qgtUXFRiqP6qpkIjHdL8xbI/ezc6riD8TDx5c/r47sNpKX3C/sUbMvrgppLitxU07Kuj"
    "YdF6+chHZAUSgordSMUeNkT70Hr57olYRbNfJG5TQliohu6rJbv0keBXWg0tifENhijFoy"
    "8iFSdbsJitLeEbcnCEAzsD4Jv2pMsE0GboP5vgc2ReNXiWvVZfuEdfVEoAyDn6wjKvGjxh"
    "INkleW9Dk/FWZ/stezL7A/Rst2iW4bFsQZlF7aSC6LcXw5JV18nUFCjNICOCIT31QFhGoM"
    "rMZi8vpWWqpr7ZCTZygyrvjxqDPn5Huy3gfE7R4PbWPeEcNAoo9SX7wFoQPkl4njWeIYt+"
    "yTLYxUWF2S6/2W61MGzDkh5JYWOJDGhO7JnyIt0DRw8Q+z/TaJoR2hOIVHnaKcgWlDCxZF"
    "hF2bV0+S2i4VxjRwZ3XpNoaJhtYQ71U5VtacHqevepEeLRkGxTheaWIA1MtwZYXQDaZaSA"
    "Y7pj2Kx8m166rcq3HwoT1eszUYlY/V36AD++2MykVhnD2xep00Z3z7WtrIXcvLziGdeBRA"
    "2HdvkpV9S1SVdv7hIQMUExxguPcUV2cthInDN4XK4OpWb2MJNXJa75lagsiV0vTwDuxgho"
    "zmonheOfj6LYCW/081b7lGDny9irRLbF6fsVGGmWI+e5U84FaAjIgPrjnYBHY41UYBs0A7"
    "kCTVubacRtGigveByCX8KnZNySln19+ZWUibeg+QNarKTmO/uePMXng5o1+NLXmAOiqER/"
    "6IU7I1Y7NbYhaxEPZGqosJZsj6HvmuRVbmYlT0v31mDJvmqvjSNMtjPs9m96/bsGH36eWA"
    "u4B1M0nny6+ZOe8o6mqDPq3vQmY6kzeBjedyfdFoifmaLuH+0HadT93Ot+aYHQH1M0bI/H"
    "JIGP80ky+gwHo4mT0sc5wt/QHU16tz1y0j+cott2756ccj6LWD3Ld8g9Qo+e092uLaVZ+B"
    "/hfM2/3Q5LiXqLhbfagZLGHxKakBX9ULQfqFWJuwfCUoJvKgx+dcp5v0r4TTjXyFNQ8pS3"
    "ExjCYhYq2hPJnTVXXzDFxYuxHTsYWyOSPcLtFFM374OTGOsXXhVTWL/0QV8CvnWt1RPHmf"
    "m65wA8rVA3N9DFS3UfCcJ5inWnaPMlwNuJ3u24FtDcCUUSm5gcOIeVjjKADsqwjWJ3rifo"
    "DKVtC9dFkaIkn+diaWWQX32CEk7LoKNwMayCviaWwyIo+erfZrvgAEFAmwPNAgb+g67Q1A"
    "qHwAoaKx2+p2Y7Gn5EGs1M4/8gAjKpJ4xmmrmk4yBpCSz1zsKzssIbkZMMu55I/hG2NeRx"
    "QWumu6A1Ey5oR2iHan9p9ya9/p00bP/50HVGFI9BKi7fAvEzUzT+9OGhN6EWJP9witrD4W"
    "jwmZz0joip6bduxzU1OUdT1Gn3O917alfyD6thWsJI21KR4NGkYJ3IltLsS1g/JD+e28IU"
    "lasTtHumFbH2Ak08Ti1+G1NCVHSDYHePtzsy2N1gpJfAKHQjNzuy7sjLIiTmBkH2VoPsFf"
    "GmFSYjRnAGTYjH9JDkBGgwWIlYi5MsesL02korv/FGemKygPiSAoHs+hX/wwJUfG7Kq4UF"
    "ZBMCxViu8KcKnjV7keQhit1CEA4VXhtPMgiHrEKTOXbEByg6yd8leAK96+Ep9E+ya3WO8J"
    "633x6OPw7wftg7KrJnPcuXQTMjgebxUxQFOqTT7t/0iJ8wpQycwzTCYXjf7ri+rfSIRUJU"
    "o+tEWLQHbS4q5yyDyzlLkjkiPnfH8bmCzTk0jQCXK53pYTCGsg7VFPYgJFWHuNwMGCfdPy"
    "iI6TWSli/ulftB/85rHi+cFOfQ5hqC0g+s7DKdDtLnl6RkHfCPTjMXeWbyi/SJ/CIxjwuf"
    "4MOmuUDyysL7Oe4OiAkKX+CS6EnhtLcrpz1vxJaA7Th0q+Ma43nBjb3elSpp7qPP4NTCPZ"
    "POpoWHQj4vH9N4Jh42S+pz45U084Ly8ZJPylOeAIv8LdtARvg/6znw3pmv8a+GKvg0JHtb"
    "trtP+V+RJ+bfWj/+BRVb8hJBen97SQAib5ktP0EaCygSAVSTv1MWsk6UNb5yK2Gh2rkNnT"
    "dzqKznzVSVlVyKV76OvjKFmLnYPapMSTRopLobsD5F7cmk+zAknkPOQRG2rexs2cGkxafE"
    "RuTENmKL0EKZqbXmexkC6Yq/Bu0RMRCQjykatfs3g4cWcD6naPC5O7r5RJLIOwdT9BFfkX"
    "r9FnAPqvCiHJ05odEe/+4y+jxujkQIz1DkY4o+D3o35E/nc4oeek7GDOdzilwPyBZwD6aI"
    "5N1oj6gPo3s0Rbf37bs7mi7DOcAzYafTHVLLg3dUXWuEbD0VIHPDUmJ6LDw9qlgL509zCQ"
    "Xw2wLvb1i4oA9LCWKrKPZ7tH9WDe8amj/jEFdoh1e+7TMl5/aOEm5XbfSWHRbguIcxpuCs"
    "SjohKVE/h6N+zkyX54yh+9t40GcD7QvEUxJqig3+C3TN2pm60fjXbI0USnM+rjXd1pD1hn"
    "zfvznV/TK6gACUbUyO240JZIZlkwhd7wZxY7KlLTVdNjWbsRLe6oacRktExGL9MiNyxzer"
    "ZGWIHHz6cN8Fw1G30xv33G7wLPfOxeioH3Xb93GkFcNkTdnp4z6Q2GrgHw/MOxnhjtMDjx"
    "4SSNRP1Ss/ZlG4o+zXHcVe4MG+MIhhhWMuiUqJ+aT4fKIuZGvBM8x9gfqN7rOrPPvGq/Rt"
    "45Vwtjo4IyJcffbk6pMrg5GMVI2kWN8yGC4ZuXVc88xBAuLCmZ8YnjuxxFDpzjtupm/oty"
    "y15ODXaG0Qp/rLNxG9VpX5lMikeb9wJ40/RLb4I2LuoGyiAkbDiFidgN17Og8vJRl/No+o"
    "pOiE4hbEihRtezXgZ6buCK3MW+rMdcxnEFeb49NAnrwd7Gp3/Ok6ita7OxJoeSve7c853l"
    "6rLx3dUJ4aDCU7dDVTx7ZIO0nxG+ZKNeGkqcQiwJj5+SKA8QOaQNZ1oMIfmgKt9wDiMy9A"
    "VhS4wuMCPELZ9pzYHed1Im8v8CnTeGanpNjNV03RFD1ouq5ZEA8AldTeg4q8tiB4Xhg6BO"
    "5p8nXOrZ6Nta4C3cAt1iviqn8O/ofcEb8Q0LIBrejVYO8z8u4oqkPZiA0G/iKZlTYqnZ30"
    "BYTPRaO1oR40fWe5qF9fYo/uqLsyTcf9P/M5gGZ5gDJsSQfdT1SMA3tV2wmBPVkT3XTq/I"
    "tpVFD0QPEwEapYMtDPcgULSQlXMA5XMAt+5+BC3daibGaiZOAKFmFBI2KCAyo8Z5CNVoGi"
    "pb6QgL4w9Gtkazo39mGp2swm+y4XS22cxbJvhQUF/sXwf5ZtZVEA/qicQL+omvh9rZkF4I"
    "8JCvwLJoWymWnn8gcJ75uU6d04LuI8IcJEpgXIv1NEQ7ppvRPnYIqG9+0/aUiwe4DPtD/R"
    "oGHnk9Q5eeiO2tLg9pZkLfWOndDh++7Eix2mh3EOOxcFlCdvxVl63oqzZN4K24R4epJIkh"
    "nuV4shLDSrLd4wB82ivSDmtzLQ3y5rRfIuFXZBbtz2RuOJ9KHbnrRAcJx/WrtrD1sA/xOk"
    "ypZotovwXyVOfqW7Ph8oM1LVaL8dp0byAct8tzaAfRxvVEHMS07ocoDMElWD9yBLiPHM9C"
    "HPorE9EcFhc3DYCP7kZ/9CQkJFKmgrMyyNVo12fV6SHZARv8wSLhjFXKmu2HEMsy5btlSY"
    "+WNJi9FfbPRTLLfbHcRuUWFF5lVuDRJexjzemptD+AYITgz8z84D+A7qEraz8L2tPGCp6/"
    "HQddloMJxgow1OsvxgHcebVbjtRlfYNqBSQFkYFkRAI4mage9B9QZ8WWg6BBp1RH2EGF/g"
    "Wg1oomfHqxVfkhdQVrM9YXf6TSI27giXsIzKbkeX+bPAStbvfmkB/M8U9frScDS4w/PLuA"
    "VCf1SZnz8+s1dN3pq43V3iDiRNyNWpD0rzpBJW9QNbdc0iG8uoXJ0G9r4nF2O5IopvAa+e"
    "mKTgbbf0QJa2U4eSd6ny/v7YtSIHa36lKCwnFg3BAx8LDyzyPlRg4Iu8DyLvQ9U6Q+R9OD"
    "i0lc378IXskceOS1qDQXpHrp9kcd50ty1ZoaY5KG+FJEFQwUqDCiRUMtW9aAIE8KzZC5px"
    "wbGGvQcI0jwNtOChl0qBRW6Xcs88NRATC67r4/otUQDRvyJY7kqy3EJ1EqrT6wZfpNHYdR"
    "qNQuETImyinJmFv5aXIWDfFvbji0atXRcctMCq8EPbS4hKdVK9vZpXLIN0Etn5d+betzdS"
    "pA1NjU2HuFdOsogQOWhTaor5bRzmXguPsKXPSTpDUKCS0rYllKr2XsdqVl1e5ljIcKv0ql"
    "XkWqzaNH6pOBB2m9cQ3Z3sQPE32kxrSHqFqpDI/us87n6NYoFbWn2qrWIFtl3M/v5/Zi9+"
    "Mg=="
)
