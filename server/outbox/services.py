"""Adding, claiming, finishing and postponing jobs. The row is the truth; whoever carries its id may die."""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.db import Statement

BACKOFF_SECONDS: Final = (5, 15, 60, 300, 900, 3600)

_ADD = Statement(
    "INSERT INTO job (kind, args, dedupe, run_after_ms, tries, fault) VALUES (:kind, :args, :dedupe, :run_after, 0, '')"
    " ON CONFLICT (dedupe) DO NOTHING"
)
_CLAIM = Statement(
    "UPDATE job SET lease = :lease, lease_until_ms = :until WHERE id IN ("
    " SELECT id FROM job WHERE done_ms IS NULL AND dead_ms IS NULL AND run_after_ms <= :now"
    " AND (lease_until_ms IS NULL OR lease_until_ms < :now)"
    " ORDER BY run_after_ms, id LIMIT :most FOR UPDATE SKIP LOCKED) RETURNING id"
)
# The carrier's lease is exchanged for the worker's own: a message delivered twice finds its lease used up.
_TAKE = Statement(
    "UPDATE job SET lease = :own, lease_until_ms = :until, tries = tries + 1"
    " WHERE id = :id AND lease = :lease AND done_ms IS NULL AND dead_ms IS NULL RETURNING kind, args, tries"
)
_GIVE_BACK = Statement("UPDATE job SET lease = NULL, lease_until_ms = NULL WHERE lease = :lease")
_IN_HAND = Statement(
    "SELECT count(*) AS jobs FROM job WHERE done_ms IS NULL AND dead_ms IS NULL AND lease_until_ms >= :now"
)
_FINISH = Statement("UPDATE job SET done_ms = :now, lease = NULL WHERE id = :id AND lease = :lease RETURNING id")
_POSTPONE = Statement(
    "UPDATE job SET lease = NULL, lease_until_ms = NULL, run_after_ms = :run_after, dead_ms = :dead, fault = :fault"
    " WHERE id = :id AND lease = :lease RETURNING id"
)


@dataclass(frozen=True)
class Work:
    """A job in hand."""

    id: int
    lease: str
    kind: str
    args: dict[str, Any]
    tries: int


async def add(kind: str, args: Mapping[str, Any], *, now_ms: int, dedupe: str | None = None, delay_ms: int = 0) -> None:
    """Add a job in the caller's transaction. The same `dedupe` is added once for ever."""
    values = {"kind": kind, "args": json.dumps(args), "dedupe": dedupe, "run_after": now_ms + delay_ms}
    await _ADD.rows(db.writer(), values)


async def claim(now_ms: int, lease_ms: int, most: int) -> tuple[str, Sequence[int]]:
    """Lease up to `most` due jobs to one carrier; returns the lease and their ids."""
    lease = _new_lease()
    values = {"lease": lease, "until": now_ms + lease_ms, "now": now_ms, "most": most}
    rows = await _CLAIM.rows(db.writer(), values)
    return lease, [row["id"] for row in rows]


def _new_lease() -> str:
    return secrets.token_hex(16)


async def in_hand(now_ms: int) -> int:
    """Jobs under a lease, of all carriers and workers together."""
    row = await _IN_HAND.row(db.writer(), {"now": now_ms})
    return int(row["jobs"]) if row else 0


async def give_back(lease: str) -> None:
    """What was claimed under this lease and not begun is due again."""
    await _GIVE_BACK.rows(db.writer(), {"lease": lease})


async def take(job_id: int, lease: str, now_ms: int, lease_ms: int) -> Work | None:
    """Begin the work under a lease of its own; None when it was begun already, is done or was given to another."""
    own = _new_lease()
    values = {"id": job_id, "lease": lease, "own": own, "until": now_ms + lease_ms}
    row = await _TAKE.row(db.writer(), values)
    return Work(job_id, own, row["kind"], json.loads(row["args"]), row["tries"]) if row else None


async def finish(work: Work, now_ms: int) -> bool:
    """Mark it done; False when the lease was lost and another does it again."""
    return bool(await _FINISH.rows(db.writer(), {"id": work.id, "lease": work.lease, "now": now_ms}))


async def postpone(work: Work, fault: BaseException, now_ms: int, max_tries: int) -> bool:
    """Give it back for later, ever more slowly; after `max_tries` lay it aside. True when laid aside."""
    wait = BACKOFF_SECONDS[min(work.tries, len(BACKOFF_SECONDS)) - 1]
    dead = now_ms if work.tries >= max_tries else None
    values = {"id": work.id, "lease": work.lease, "run_after": now_ms + wait * 1000, "dead": dead}
    await _POSTPONE.rows(db.writer(), {**values, "fault": type(fault).__name__})
    return dead is not None
