"""Taking a photograph as the answer to a challenge."""

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property

from tortoise.exceptions import IntegrityError

from server import db
from server.accounts import queries as accounts
from server.accounts.rules import ConsentScope
from server.db import Statement
from server.errors import Conflict, Refusal
from server.outbox import services as outbox
from server.proctoring.queries import Challenge
from server.proctoring.rules import AnswerWindow, SnapshotFlag, SnapshotStatus, answer_window

COMPARE = "compare_snapshot"


class AlreadyAnswered(Conflict):
    message = "这张照片的请求已收到另一张照片，无需重复上传。"


class DuplicateFrame(Conflict):
    message = "这张照片已上传过，请重新拍摄一张。"


class ChallengeExpired(Refusal):
    status = 410
    message = "拍照时间已过，继续学习时系统会重新要求拍照。"


@dataclass(frozen=True)
class Photo:
    """A picture that passed the door check."""

    body: bytes
    media_type: str
    suffix: str

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.body).hexdigest()


@dataclass(frozen=True)
class Stored:
    """Where the picture lies; it was stored durably before the row says so."""

    key: str
    sha256: str
    bytes: int


def already_taken(challenge: Challenge, sha256: str, now_ms: int, late_seconds: float) -> bool:
    """True when the very same bytes answered before; raises when this challenge takes no photograph any more."""
    if challenge.sha256 == sha256:
        return True
    if challenge.sha256 is not None:
        raise AlreadyAnswered
    over = answer_window(challenge.due_ms, now_ms, late_seconds) is AnswerWindow.OVER
    if over or challenge.status not in {SnapshotStatus.ASKED, SnapshotStatus.MISSED}:
        raise ChallengeExpired
    if challenge.known_elsewhere:
        raise DuplicateFrame
    return False


_TAKE = Statement(
    "UPDATE snapshot SET status = 'WAITING', taken_ms = :now, key = :key, sha256 = :sha, bytes = :bytes,"
    " compare = :compare, flags = :flags::jsonb WHERE id = :id AND status IN ('ASKED', 'MISSED') AND key IS NULL"
    " RETURNING id"
)


async def take_photo(challenge: Challenge, stored: Stored, *, now_ms: int) -> bool:
    """Write the answer and the job to compare it, in the caller's transaction.

    Returns whether credit may run again: a late photograph is for people to look at only, and one that a twin
    of this request has just brought has done its work. AlreadyAnswered or DuplicateFrame when others were faster.
    """
    scope = await accounts.consent_scope(challenge.person_id)
    if scope is None:
        raise ChallengeExpired  # consent was withdrawn since: nothing is taken any more
    in_time = challenge.status is SnapshotStatus.ASKED and now_ms <= challenge.due_ms
    values = {"id": challenge.id, "now": now_ms, "key": stored.key, "sha": stored.sha256, "bytes": stored.bytes}
    values |= {"compare": scope is ConsentScope.PHOTO_AND_COMPARISON}
    values |= {"flags": json.dumps([] if in_time else [SnapshotFlag.LATE])}
    try:
        taken = await _TAKE.rows(db.writer(), values)
    except IntegrityError as fault:
        raise DuplicateFrame from fault
    if not taken:
        await _refuse_other_bytes(challenge.id, stored.sha256)
        return False
    await outbox.add(COMPARE, {"snapshot": challenge.id}, now_ms=now_ms, dedupe=f"{COMPARE}:{challenge.id}")
    return in_time


_ANSWER_OF = Statement("SELECT sha256 FROM snapshot WHERE id = :id")


async def _refuse_other_bytes(snapshot_id: int, sha256: str) -> None:
    row = await _ANSWER_OF.row(db.writer(), {"id": snapshot_id})
    if row is None or row["sha256"] != sha256:
        raise AlreadyAnswered
