"""A photograph arrives while somebody studies: the challenge is answered and credit may run again."""

import json

from tortoise.exceptions import IntegrityError

from server import db
from server.db import Statement
from server.learning.services.beats import StudyPolicy
from server.proctoring.queries import Challenge
from server.proctoring.services import snapshots
from server.proctoring.services.snapshots import COMPARE, DuplicateFrame, Stored

# Only if the clock still waits for this very photograph: it may be studying on another lease by now.
_ANSWERED = Statement(
    "UPDATE study_clock SET challenge = NULL, challenge_reason = NULL, due_ms = NULL, owes = FALSE,"
    " next_ms = credited_ms + :interval WHERE person_id = :person AND challenge = :challenge"
)
# The clock first: beats lock it before the snapshot too, so neither waits for the other in a circle.
_LOCK = Statement("SELECT person_id FROM study_clock WHERE person_id = :person FOR UPDATE")

# A photograph in time, which nearly all are, in one go: PostgreSQL takes one statement, SQLite three in one turn.
_AGREED = "SELECT scope FROM consent WHERE person_id = :person::bigint AND withdrawn_ms IS NULL"
_TAKEN = (
    "UPDATE snapshot SET status = 'WAITING', taken_ms = :now::bigint,"  # noqa: S608 - texts of ours
    " key = :key, sha256 = :sha, bytes = :bytes,"
    f" flags = '[]', compare = (SELECT scope = 'PHOTO_AND_COMPARISON' FROM ({_AGREED}) agreed)"
    " WHERE id = :id AND status = 'ASKED' AND key IS NULL AND due_ms >= :now::bigint"
    f" AND EXISTS (SELECT 1 FROM {{clock}}) AND EXISTS ({_AGREED}) RETURNING id"
)
_COMPARED = (
    "INSERT INTO job (kind, args, dedupe, run_after_ms, tries, fault)"
    " SELECT :kind, :args, :dedupe, :now::bigint, 0, ''{taken} ON CONFLICT (dedupe) DO NOTHING"
)
_IN_TIME = Statement(
    "WITH clock AS MATERIALIZED ("  # noqa: S608 - texts of ours
    "  SELECT person_id FROM study_clock WHERE person_id = :person::bigint FOR UPDATE),"
    f" taken AS ({_TAKEN.format(clock='clock')}),"
    " cleared AS (UPDATE study_clock c SET challenge = NULL, challenge_reason = NULL, due_ms = NULL, owes = FALSE,"
    "  next_ms = c.credited_ms + :interval FROM taken"
    "  WHERE c.person_id = :person::bigint AND c.challenge = :challenge),"
    f" job AS ({_COMPARED.format(taken=' FROM taken')})"
    " SELECT id FROM taken"
)
_IN_TURN = (
    Statement(_TAKEN.format(clock="study_clock WHERE person_id = :person")),
    _ANSWERED,
    Statement(_COMPARED.format(taken=" WHERE TRUE")),  # without it SQLite takes ON for a join's
)


async def accept_photo(challenge: Challenge, stored: Stored, *, policy: StudyPolicy, now_ms: int) -> None:
    """Record the photograph and, when it came in time, let credit run; all or nothing."""
    if await _accepted_in_time(challenge, stored, policy, now_ms):
        return
    async with db.transaction():
        await _LOCK.rows(db.writer(), {"person": challenge.person_id})
        if await snapshots.take_photo(challenge, stored, now_ms=now_ms):
            values = {"interval": policy.draw_next_ms(), "person": challenge.person_id}
            await _ANSWERED.rows(db.writer(), {**values, "challenge": challenge.challenge})


async def _accepted_in_time(challenge: Challenge, stored: Stored, policy: StudyPolicy, now_ms: int) -> bool:
    """False leaves whatever is not ordinary (late, missed, raced, consent withdrawn) to the transaction."""
    values = {"id": challenge.id, "person": challenge.person_id, "challenge": challenge.challenge, "now": now_ms}
    values |= {"key": stored.key, "sha": stored.sha256, "bytes": stored.bytes, "interval": policy.draw_next_ms()}
    values |= {"kind": COMPARE, "args": json.dumps({"snapshot": challenge.id}), "dedupe": f"{COMPARE}:{challenge.id}"}
    try:
        if db.changes_in_queries():
            return bool(await _IN_TIME.rows(db.writer(), values))
        return await db.change_together([(statement, values) for statement in _IN_TURN])
    except IntegrityError as fault:
        raise DuplicateFrame from fault
