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
    "key" VARCHAR(12) NOT NULL,
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
    "key" VARCHAR(12) NOT NULL,
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
    "eJztXQ1z2rjW/isaZt65uzO5nYR8NKV37gwlJGU3AV6g7e6UjsexBXhjZGqbpnnv3f/+Sv"
    "K3LRvLGDCOZnaLY+sY80iWznnO0Tn/aSwNFerWm/Za1ewuss2XRgv8p4HkJcQHjKsnoCGv"
    "VsE1csKWH3XaXCbtJOg3fLRsU1ZsfGkm6xbEp1RoKaa2sjUD4bNorevkpKHghhqaB6fWSP"
    "u+hpJtzKG9gCa+8PUbPq0hFf6EFvnza8NaP/4F8d2/kSurJ2mmQV2NPL6mkseg5yX7ZUXP"
    "fdDmPWTf0rbkux8lxdDXSxS0X73YCwP5Ahqyydk5RNCUbUi+wTbX5MeQZ3V/uvf7nOcOmj"
    "gPHJJR4Uxe63boxz9KwbmGJPUHE2ncnUhSgwMuxUAEavyoFgVgTh7hn++azfPzt83T86vr"
    "y4u3by+vT69xW/q8yUtv/3YeJkDLuRXFrHfX60/IAxm4P52+Jif+pjKyLTtStF8C9GVbWl"
    "p8HeCLbO4DD/GsTvBOBL0QjMOadUMIdsU2zCTsnYVspoDuCcRAxz/lGEFfyj8lHaK5vcB/"
    "Xl1k4Pm5Pep8bI9+ubr4NQpq373SpJdi8KqqCS3GuM4AOBDZH8SNxl4AvrjMAfDFZSrA5F"
    "Ji/JIn4hvAroQYwTlGsLduciAcEqkhxO+uckD87ioVYnIpCjEybMiDr9e+dtPD5elpDmxx"
    "q1Rw6bUouqo2hxbX+A0kajh8r/NAfJ2O8HUC4JVhaexJOEt5C0sV0t9cFfn16dAB8soCPw"
    "DPyPYFCg3sOOI1HNfEOJw9hQwUcuJRVp6eZVOVEleMppHWNnlp2VzGz8hInlPgyC8kzx82"
    "oT9COWqgJi6ebDavF167TdZ1Y4AgMI3nFnjGJjQE2JAGdLgAiFTrDbhb419lAXmOT1k2sJ"
    "8NYEFZhyY+h1T/vAyUtf1PYzYDtqzpbxqxntzdt2zmALgM//FS1vWtTf88q0MV5q3z5tsr"
    "f6Yif2TNTeOH9v39ZoP+QMtC5Vbf17AyVA70+i4NvxmPrEWBnM5cDv5yG+ySZRXUaiWp1S"
    "f843nmAq99DaeCizxTwUX6VHCRsH5kc86g9ybwZxpp7bavBbgZYE66f9CBurSs73oYxF8e"
    "2n9QfJcv7pX7Qf/Oax4CvXM/+BC35aG6XnFxJYFEKSbPYWeTyFA+a+YZy7hV6mCm16IAm2"
    "skyTMbmtzOmLikUN4KK2/4mSAD/VTo/fb7w/x0t4A3zy7eXlyfX134OPtnsuBNQqlD2eKa"
    "L3yB+jEk580c88V5M3W6IJcY6EprZGs693yRlC2FBTw04geZMFQDQe4OCAkJ5AsjD2WVH/"
    "lASCBfFHnnR3DM7L5A7dxmzVxus2aG26x5WiWKowNNW5tpCu6NBoPqCF8+yaI8lFjDjRT4"
    "ZAGBpkK8JtkvQLOAsTbx3+T5lo/QpAw0udncMF/AUn4hzDWaQ/C80HQILGMJHw2VCkJkGr"
    "oOVfBLB0zXzbN3TdA5/zXJhu/jCxm0zdfGCpqWQ7LiL4fmytQcrcf7NidMTlA71Zj10qmd"
    "9Qo/E5SXEqsb0ufCmFjdTOPyNV3/vWCC3MXvKwW6hx9KRgpM0ush+SozP412C7Sn6EMLfJ"
    "iiTgt08L9n+OMMfzbxZxN/nuPP8/hUlot8y8O9pVNv8T55gindkcJqwp2if0giKBcPlEED"
    "JUNmrJUuc6EbEqny+K4MbaxZ1hpiPYnhpLvBKKWsnWGhGMx4iYC2toRvVFfdOS4jIgPfm/"
    "akG0MP/lxpJrQ44YtKbYlfxaYEPvzwKmWvU6KSNy9mgXSVX3X8Xt73blrgFK9d40/jYbd/"
    "0yV/4iXsS2/y8WbU/tLHf57jFa3d73Tv7+nViym6bw/H9Phyiiajdn982x2Nev07afBpgs"
    "9eTdGo+3nwO23ydooGk4/dEdb23lVgSQyUeaZCmKWXJ0QFgV+Ym3CsK+4uiIgJ+LngT1AX"
    "8d5IdsWtYUJtjn6HL4npLga+SzwM/RsdWTf87Y0072ywOJnys2/URwcgPsC/GlIOpjHqji"
    "ejXgcjzZ5uSkC3G7lZTRFOzLIpKKcTb6FtA5QkYnHPruDt7yOoyynRdEkyrU/vVyPwY2PV"
    "NPQlJCJbAdb17nO0OnYSpz2Rue4Ay6Z0g1GYi9iVUNB+I7/b/QHNF59cBaHbgIVs4f/VFq"
    "AxDCDEotIYZUNXgYEgsGxN14FuzC2goSSfu4svYPK3MWqbcBuCsa2MMnKSwdhWi7U6IKdS"
    "Pm0VnhZ4B3lSVijgZSngsclqSz0x5v47sg7JqygmxyO3prjTVZ0+/5rkAhjBuUZ+i4tEcm"
    "1PaZq9wgdCkhmXEiHsr27VFH7O/fg5A206L8SBRDk6SoXgLd/ro8MfUE+im73Z0Beqk0ZS"
    "fMdhyIuxgoom65rNDJfOyE8RkxMBYWkBYcfnc6uw05IknvnB0IA/GIYOZZSyXcgXimH3iK"
    "V2BZk35e4Xsg+DwT25s79j6EMvviXo08OHLjYK6bDFjTQ7xQFzcD9YxZg/4QZ7JfALN9ir"
    "coNVbJo5hBdM+HUO49cJjVMG6RMdxek8T/TVEcyOYHYEs7MjZod8cgDsta+h52kn5vHM0F"
    "WoSrwwx8TqF52+E7AVE5LkZgpeUHjAjonVjrA8u87jUr1Od6leJ4DW7Bd+mMNC9RvRefK/"
    "pqd/TWR/xd9ly3wJdkMiteMuL/OlgM3IAJvIT4oBYozfMckrqKZQEJ5IHbJA7DtJj+A5d8"
    "pzcmzSZoZglBcweoSKYK5Q0bTgg22RSw+EOMoJJRtEw1S3Dk4ekHvUaZTtkpBxaVkGGRMQ"
    "tulETMAOCxJGkDCChBEkzNHp+V4iFSktiClL42cI1wL0fSv/Po709/KM9aRk7fiZ8mtvLI"
    "1HTec0bgMZYd3mG+DC5Hp1JtfRori9J7zj3KWuICHD1pRtX8k+vUldITpETMVRAmXCGTQh"
    "UqC0Whi2sSVcI+9uQ3KzumJmIXll4R+4JVhj9za1hQlb1ray2Hai+iLjm4yde9UJKi4mLe"
    "ybUIw1YjjbPEwHCE4M/M9mZCfkeSBsB3c8SsV5g0ahG8pTGWiN7bX60vHuVhOkCmyahFSa"
    "uUnSXSezN0V6jfKWcwNQVhaAbLII8sXKcxNC9T14givbTUfwrNkL1ZSfZR3IFliZhjFLrd"
    "225S0FSXykJLGlGKsU9jJHzjhPuMqsWmP4cTAZtAD9mCL6IbX7N1Jn8DBsj3rjQd+9GDsb"
    "f1VyBUblyf3WTE/+1kxkf/sBTYuzGHZIpModUzj2LFfoWUbkWRxiG/60JWshNy+veGCOid"
    "UQ6vILj8+1HxBx11YIS4m9Q4W3bpFE84i1VTmzgqQnUrugtJ0EscqqakKLa+dySKR2GF9c"
    "5tltf5m+2/4yDrCngfLPInFJsQdU7AE9GvjFHtA97QE9TOqle2OuIVonvcEgEkJXT7K4BJ"
    "20k+Z+w418wq2s6Wu8+IDHF0C+E/yi2fgPHfcjoH35Ky1Xg6+6i9QJZQA0RNMbPuMmxnOS"
    "UijtrluwCofMyFeh4IR3efY1vEvf2PDO3dmQTiDM3M5Oop26DoRFRHXL+OLqjH9pZhrLAi"
    "pOXFYss4W1HMJrQ7VoJcyksNA3t1J4DrMwuzEBjEU5iBZIX5BR0GbjWtwGS7wU4qcA1sJ4"
    "xmuhAWTgaCzAXRrxF+kkYghLJFfdAvKb19evUZ3JdItcfhNsfiXZ/Cf844uS+Z5slXlMDE"
    "v/hlRteRh8JqVaIn9O0bA9Hn8ZjG4krLz070iD+Jkp6gz6425/IoXKxSROVYP5J/wyLx9d"
    "9Q4sGrSfi6o7z6Dqzpn7zQke3Et7VE4oWIUVLLNInWVT1FkWBN4Rwi8IvFoTeGOse6fkSv"
    "cuZVoKVqhRDlOBMn1vwADpL1Szt40niP5hAVWbQ8smxaMtG48e9T29ujBssJLtBZCtJwvM"
    "DBNouA2yNBUCQs0Rc4HU/4MkrJdlWez66/IYIguSVIeqMs4RGQXCDqmmHeKMCx7lNZCoHQ"
    "dbfhRF8CoUMfQC6SpbCo3JqN3rd7st4B5MEbbRuqPhqDfGJ4PjKRpP2re3LUA/iphu5Ret"
    "CWYorkkoIib0q+KBLsKyO2wHeAnieTsgKic6YAvT+ofxVOANiMoJA7so/iIMbMdhYIquQd"
    "aWn4xQRl+idvCWFslYEadbbBcWw6ZO7tNKN61tp60U2iaWb6fNCpquA+0ELGVsvMo2tW9n"
    "momNXscmThjLPIJbxLdUh8ET5m5jJVvWs4FH/UK2FjxzUkKwDsk79hBlbawgYg39rAwpgU"
    "wdQN53CiAHPf4EQHG5uqUTKz/7j64pNPkAd8RRRE6o7nsLNtrsyPF2VO/cjXPQF2NnTpzt"
    "itpi+OaG+cLSIv1rmfqjEm4l8mi+Pu3OsDQvD0JM3cgs8RmWqxOVVUaVz8PmzKyQ/lB+Od"
    "rwY3EgHBMTHEkJHEkols9YacqWWX8m5B5HOG1kZlrZWS17HZvWv5OQVta671/MXvhJM8mL"
    "i80TloFFgTGjXI+fbg2s8BO2QPsEfDgBnRMwXV/Aa2W6fgvlt9P1JUZ7un532jwlx6fX5P"
    "j0HW4zgxA3bZ42r94DBJ8BeQwLyCbN1mKdAGTYgJRjYYVrHOoxtlBxuMvR1LXcT55qP+nF"
    "fq43bdeyNZuVWjYjqtgTqHKwQGUWX6Erlq8ruvYXsx78b+NBP2WCiEjFa5Rrig3+C3TN2h"
    "m2jX/N1kghsIHHtabbGrLekO/7967UnQxgf3OzGaUzgnHy74QOSXtu0rvQG8QZQQShakmh"
    "HL8M7SarOBBTfo91gvwzr6BQEFFktk06SV1u+EdT5ekIZ6SDqKH/u4aWnRIX7F/LVEK/h1"
    "uVyj59dawSOspsuHR8UN8EJ3UMnBQFkKnFbY7/9GSrrNA1xr3+3X23BZzPKXr4dD/pDckZ"
    "72iKJqNPXem2fT+mQaLecdweOkwEKHmjeNRsr32VO6Wgln12mot6Ic3SAT5NOoGDSYsT5+"
    "287TnArlOsubFKKdmQrnqHRITeXbrefcjMNpWaV0ou2Qt/rnSsxvHy5jGx2vHmu5q9VW02"
    "0xT84IzRnM2VRCX3x5ac71ajLIMqeULGsw7VORfDFxGq3fgtvyQdpcB51kNfQKyGpa+Glr"
    "E2Fa7hHkjUbqzvJNaS7NRdp+xkyJEi3pfeI9rtzqT3ucuJuSvVAs7nFI26k96IJJFxD4oY"
    "lqV4c2JuZO6g77BUnZwLh83a4JNn0Y7gTtpQN7f+SSzcLzz6KpWywQGetbnE65GMPSV+Ex"
    "EQ+OrIVxGrsLtSHCI8IWJ657O8swzvZFY5WVmkJY9IwTgQqSHK5RuI1nq5lE0uli4kIqyS"
    "PFaJYkJVsyUbInvBk3s6IVcnhbi0HNQm/L7WMFKSBfE3sdiOjAwCSVGBMQNjQSNViEbCGr"
    "z2g6F4ZEYwBUJ7DFvytL2jilpihPO9cNMYMcE6TSqHZTLCG9y2JDPCO+qOrCvy8hmxYchN"
    "aQS4e6FdWwbmhePIaoI5Q9XbEqQOvUkX2bUam9HYc9OYs5MOce8yGoZuVReouKjEUP1VTY"
    "VGOqT5i2V/9m50XJvwM/Hkzenjhw+npfQJxxdvyOiDm0qK31bQsK+OhkXr5SMfkRVICCp2"
    "IxV72C3ah9bLd0/EKpr9InG7EsJCNQxfLTmkj2x+pdXQkhjfYIhSIvoiUnGyBYvZ2hK+IQ"
    "dHOLAzAL5pT7pMAG2G/rMJPkfmVYNn2Wv1hXv0RaUEgJyjLyzzqsETDpJdkvc2NBlvdXbc"
    "siezP0DPdotmGRHLFpRZ1E4qiH57MSxZdZ1MTYHSDDJ2MKSnHgjLCFSZ2ezlpbRM1dQ3B8"
    "FGblBl+6gx6ON3tNsCzucUDW5v3RPOQaOAUl9yDKwF4ZOE51njGbLolyyHXVxUuO3yu+1W"
    "C8M2LOmRFDaWyIDmxJ4pL9I9cPQA8f8znaYZW3sCkSpPOwXZghImlgyvKLuWLr9HNJxr7M"
    "jgzusSDQ2zLdyhfqqyLT1YXe8+NUI8uiXbVKG5JUgD060BVheAdrlTwHHdMXxWvk8v3Vfl"
    "+w+Fi+r1uajEXv1dxgA/vtjMpFYZw9sXqZOhu+faVtZCbl5e8YzrQKKGQ7v8lCvq2qSrN3"
    "cJiJigGOOFx7giOzlsJM4ZPC5Xh1Ize5jJq7Kv+ZWoLAmrl2cD7sYd0JzVTgrvfz6KYie8"
    "u5+3slMCy5dhq0TM4nR7BUaa5ch57pRzARoCMqDxeCfg0VgjFdgGzUCuQNPWZhoJmwbKCx"
    "6H4JfwKRm3pGVfX34lZeItaP6AFiup+c6+J0/x+aBmDb70NRaAKCrRH3rhztirnbq3IWsR"
    "D2RqqLCW7I+h75rkVW5mJU9Lj9Zgyb7qqI0jTLYz7PZvev27Bh9+nlgLuAdTNJ58uvmTnv"
    "KOpqgz6t70JmOpM3gY3ncn3RaIn5mi7h/tB2nU/dzrfmmB0B9TNGyPxySBj/NJMvoMB6OJ"
    "k9LHOcLf0B1Nerc9ctI/nKLbdu+enHI+i3g9yw/IPcKIntPdri2lefgf4XzNb26HpUS9xc"
    "KmdqCk8W8JTciKfijaD9SrxN0DYSnBNxUGvzrlvF8l/Caca+QpKHnK2wkMYTELFe2JpGXN"
    "1RdMcfFibMcOxtaIZI9wB8XULfrgJMb6hVfFFNYvfdCXgG9da/XEcWa+7jkATyvUzQ108V"
    "LdR4JwnmLdKdp8CfB2onc7rgU0d0KRhBGTA+ew0lEG0EEZtlHszvUEnaG0bRG6KFKU5Itc"
    "LK0M8qtPUMLpGXQULoZX0NfEcngEJV/92+wXHCAIaHOgWcDAf9AVmnrhEFhBY6XD99RtR7"
    "cfkUYz0/g/iIBM6gmjmWYu6ThIegJLvbOIrKywIXKS4dcTyT/CvoY8IWjN9BC0ZiIE7Qj9"
    "UO0v7d6k17+Thu0/H7rOiOJxSMXlWyB+ZorGnz489CbUg+QfTlF7OBwNPpOT3hFxNf3W7b"
    "iuJudoijrtfqd7T/1K/mE1XEsYaVsqsnk0KVgnsqU0/xLWD8mP5/YwReXqBO2eaUWsvUAT"
    "j1OL38eUEBXdINjd4+2ODHY3GOklMArdyM2OrDvysgiJuUGQvdUge8V+0wqTESM4gybEY3"
    "pIcgI0GKxErMVJFj1hem2lld94Iz0xWUB8SYFAduOK/2EBKj435dXCArIJgWIsV/hTBc+a"
    "vUjyEMVuIQiHCq+NJxmEQ1ahyRwW8QGKTvJ3CZ5A73p4Cv2TWK3OEbZ5++3h+OMA28PeUR"
    "Gb9SxfBs2MBJrHT1EU6JBOu3/TI3HClDJwDtMIh+F9u+PGttIjFglRja4T26I9aHNROWcZ"
    "XM5ZkswR+3N3vD9XsDmHphHgcqUzIwzGUNahmsIehKTqsC83A8ZJ9w8KYnqNpOWLe+V+0L"
    "/zmscLJ8U5tLmGoPQDK7vMoIP0+SUpWQf8o9PMRZ6Z/CJ9Ir9IzOMiJviwaS6QvLKwPcfd"
    "ATFBEQtcEj0pgvZ2FbTnjdgSsB2HbnVcYzwvuLHXu1IlzX30GZxauGfS2bTwUMgX5WMazy"
    "TCZkljbrySZt6mfLzkk/KUJ8Aif8s2kBH+z3oOonfma/yroQo+DYltyw73Kf8r8uz5t9aP"
    "f0HFlrxEkN7fXhKAyFtmy0+Q7gUUiQCqyd8pC1knyhpfuZWwUO3Chs6bOVTW82aqykouxS"
    "tfR1+ZQsxc7B5VpiQadKe6u2F9itqTSfdhSCKHnIMibFvZ2bKDSYtPiY3ICTNii62FMlNr"
    "zfcyBNIVfw3aI+IgIB9TNGr3bwYPLeB8TtHgc3d084kkkXcOpugjviL1+i3gHlThRTk6d0"
    "KjPf7dZfR5whyJEJ6hyMcUfR70bsifzucUPfScjBnO5xS5EZAt4B5MEcm70R7RGEb3aIpu"
    "79t3dzRdhnOAZ8JOpzukngfvqLreCNl6KkDmhqXE9Fh4elSxFs6f5hIK4LcF3jdYuKAPSw"
    "liqyj2e/R/Vg3vGro/4xBXyMIr3/eZknN7Rwm3qzZ6y94W4ISHMabgrEo6ISlRP4ejfs5M"
    "l+eMofvbeNBnA+0LxFMSaooN/gt0zdqZutH412yNFEpzPq413daQ9YZ837851f0yuoAAlO"
    "1MjvuNCWSGZZMdut4N4s5kS1tqumxqNmMlvNUNOY2WiIjF+mVG5I5vVsnKEDn49OG+C4aj"
    "bqc37rnd4HnunYvRUT/qtu/jSCuGyZqy08d9ILHVwD8emHcywp2gBx49JJCon6pX/p5FEY"
    "6y33AUe4EH+8IgjhWOuSQqJeaT4vOJupCtBc8w9wXqN7rPrvLYjVfpZuOVCLY6OCMiQn32"
    "FOqTK4ORjFSNpFjfcjNccufWcc0zB9kQF878xIjciSWGSg/ecTN9Q79lqSUHv0ZrgzjVX7"
    "6J3WtVmU+JTFr0C3fS+ENkiz8i5g7KJirgNIyI1QnYvafz8FKS8WfziEqKTijuQaxI0bZX"
    "A35m6o7QyrylzlzHfAZxtTk+DeTJ28GudsefrqNovbsjgZa34t3+guPttfrS0Q3lqcFQsk"
    "NXM3Vsi7STFL9hrlQTTppKLAKMmZ8vAhg/oAlkXQcq/KEp0HoPID7zAmRFgSs8LsAjlG0v"
    "iN0JXify9gKfMo1ndkqK3XzVFE3Rg6brmgXxAFBJ7T2oyGsLgueFoUPgniZf59zq2VjrKt"
    "AN3GK9IqH65+B/yB3xCwEtG9CKXg22nZHXoqgOZSMMDPxFMittVDo76QuImItGa0M9aPrO"
    "clG/vsQew1F35ZqOx3/mCwDNigBl+JIOak9UjAN7VeaEwJ6siW46df7FNCooeqD4NhGqWD"
    "LQzwoFC0mJUDCOUDALfufgQt3WomxmomTgChZhQSNiggMqPGcQQ6tA0VJfSEBfGPo1sjWd"
    "G/uwVG1mk32Xi6U+zmLZt8KCAv9i+D/LtrIoAH9UTqBfVE38vtbMAvDHBAX+BZNC2cy0c/"
    "k3Ce+blOndOCHiPFuEiUwLkH+niG7ppvVOnIMpGt63/6Rbgt0DfKb9iW4adj5JnZOH7qgt"
    "DW5vSdZS79jZOnzfnXh7h+lhnMPORQHlyVtxlp634iyZt8I2IZ6eJJJkhvvVYggLzWqLN8"
    "xBs2gviPmtDPS3y1qRvEuFQ5Abt73ReCJ96LYnLRAc55/W7trDFsD/BKmyJZrtIvxXiZNf"
    "6aHPB8qMVDXab8epkXzAMt+tDWAfxxtVEPOSE7ocILNE1eA9yBJiPDNjyLNobE9EcNgcHD"
    "aCP/nZv5CQUJEK+soMS6NVo92Yl2QHZOxfZgkX3MVcqa7Y8R5mXbZsqTDzx5IWo7/Y6KdY"
    "bmcdxG5RYUXmVZoGiShjnmjNzVv4BghODPzPzjfwHTQkbGfb97aKgKWhx0M3ZKPBCIKNNj"
    "jJioN1Am9W4bYbQ2HbgEoBZWFYEAGNJGoGfgTVG/BloekQaDQQ9RFifIHrNaCJnp2oVnxJ"
    "XkBZzY6E3ek3ib1xR7iEZVR2O7rMnwVWsn73Swvgf6ao15eGo8Ednl/GLRD6o8r8/PG5vW"
    "ry1sT97hL3RtKEXJ36oLRIKuFVP7BX1yxiWEbl6jSw9z25GMsVUXwLRPXEJAVvu2UEsrSd"
    "OpS8S5Xt+2PXihys+ZWisJxYNAQPfCw8sMj7UIGBL/I+iLwPVesMkffh4NBWNu/DF2Ijj5"
    "2QtAaD9I5cP8nivKm1LVmhpjkob4UkQVDBSoMKJFQy1b1oAgTwrNkLmnHB8Ya9BwjSPA20"
    "4KGXSoFFbpdyzzw1EBMLrhvj+i1RANG/IljuSrLcQnUSqtPrBl+k0dh1Go1C2yfEtolyZh"
    "b+Wl6GgH1b2I9vN2rtuuCgBVZFHNpetqhUJ9Xbq3nFMkgnkZ1/Z+F9eyNF2tDU2HSIe+Uk"
    "iwiRgzalppjfJmDutfAIW8acpDMEBSopbVtCqWrvdaxm1eVljoUMt0qvWkWuxapN45eKA2"
    "G3eQ3R3YkFir/RZnpD0itUhUT2X+dx92sUC9zS6lNttVdg28Xs7/8HvDx+Gg=="
)
