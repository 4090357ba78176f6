"""Records of the province that could not be taken: put aside, shown with their reason, and tried again."""

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from server.integrations.province import Change, ChangeKind
from server.registry.models import SyncIssue
from server.registry.services.records import usable

MOST_TRIED: Final = 200  # again in one go

_NO_SUCH_OP: Final = "?"


@dataclass(frozen=True)
class Aside:
    """A change and why it was not taken. `waiting`: for a record that it refers to and that may still come."""

    change: Change
    reason: str
    waiting: bool = False


async def put_aside(kind: ChangeKind, asides: Sequence[Aside], now_ms: int) -> None:
    """Keep them, the newest of each id; in the caller's transaction."""
    known = {row.upstream_id: row for row in await _issues(kind, [_name(aside.change) for aside in asides])}
    for aside in asides:
        name = _name(aside.change)
        row = known.get(name) or SyncIssue(kind=kind, upstream_id=name, seq=-1, first_ms=now_ms)
        if row.seq <= aside.change.seq:
            row.update_from_dict(_values(aside, now_ms))
            await row.save()
            known[name] = row


def _values(aside: Aside, now_ms: int) -> dict[str, object]:
    change = aside.change
    return {
        "seq": change.seq,
        "op": change.op or _NO_SUCH_OP,
        "reason": aside.reason[:200],
        "record": json.dumps(change.data),
        "waiting": aside.waiting,
        "tried_ms": now_ms,
        "solved_ms": None,
    }


def _name(change: Change) -> str:
    """The id under which it is kept: its own, or a digest of what has none that can be used."""
    if usable(change):
        return change.id
    return hashlib.sha256(json.dumps(change.data, sort_keys=True).encode()).hexdigest()


async def solve(kind: ChangeKind, ids: Collection[str], now_ms: int) -> None:
    """These were taken; in the caller's transaction."""
    await SyncIssue.filter(kind=kind, upstream_id__in=list(ids), solved_ms=None).update(solved_ms=now_ms)


async def numbers_aside(kind: ChangeKind, ids: Collection[str]) -> dict[str, int]:
    """Numbers of the changes put aside and not solved, by record id: an older one may not overtake them."""
    return {row.upstream_id: row.seq for row in await _issues(kind, ids) if row.solved_ms is None}


async def waiting(kind: ChangeKind) -> Sequence[Change]:
    """Those whose turn it is to be tried again, longest untried first."""
    rows = await SyncIssue.filter(kind=kind, waiting=True, solved_ms=None).order_by("tried_ms", "id").limit(MOST_TRIED)
    return [Change(row.op, row.seq, json.loads(row.record)) for row in rows]


async def _issues(kind: ChangeKind, ids: Collection[str]) -> Sequence[SyncIssue]:
    return await SyncIssue.filter(kind=kind, upstream_id__in=list(ids))
