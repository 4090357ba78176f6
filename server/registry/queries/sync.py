"""Reads of how far the province's register is followed, and of what could not be taken."""

from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.functions import Count

from server.integrations.province import ChangeKind
from server.registry.models import SyncCursor, SyncIssue


@dataclass(frozen=True)
class Stream:
    """One kind of records; nothing known where it was never asked for."""

    kind: ChangeKind
    taken: int = 0
    asked_ms: int | None = None
    synced_ms: int | None = None
    fault: str = ""
    busy: bool = False
    issues: int = 0
    cursor: str = ""


@dataclass(frozen=True)
class Issue:
    """A record put aside. What it holds stays sealed: the reason and the province's id are enough to ask there."""

    id: int
    kind: ChangeKind
    upstream_id: str
    seq: int
    reason: str
    waiting: bool
    first_ms: int
    tried_ms: int


async def streams(now_ms: int) -> Sequence[Stream]:
    """All kinds, in their order."""
    rows = {row.kind: row for row in await SyncCursor.all()}
    counted = SyncIssue.filter(solved_ms=None).annotate(issues=Count("id")).group_by("kind")
    issues: dict[str, int] = dict(await counted.values_list("kind", "issues"))
    return [_stream(kind, rows.get(str(kind)), issues.get(str(kind), 0), now_ms) for kind in ChangeKind]


def _stream(kind: ChangeKind, row: SyncCursor | None, issues: int, now_ms: int) -> Stream:
    if row is None:
        return Stream(kind, issues=issues)
    busy = row.busy_until_ms > now_ms
    return Stream(kind, row.taken, row.asked_ms, row.synced_ms, row.fault, busy, issues, row.cursor)


async def issues_page(kind: str, *, waiting: bool | None, offset: int, limit: int) -> tuple[Sequence[Issue], int]:
    """Those that are not solved, the latest first; of a kind, or of all for ""."""
    wanted: dict[str, object] = {"solved_ms": None}
    wanted |= {"kind": kind} if kind else {}
    wanted |= {} if waiting is None else {"waiting": waiting}
    found = SyncIssue.filter(**wanted)
    rows = await found.order_by("-tried_ms", "-id").offset(offset).limit(limit)
    return [_issue(row) for row in rows], await found.count()


def _issue(row: SyncIssue) -> Issue:
    return Issue(
        row.id, ChangeKind(row.kind), row.upstream_id, row.seq, row.reason, row.waiting, row.first_ms, row.tried_ms
    )


async def issues_to_settle() -> int:
    """Those that nothing but a new record from the province puts right."""
    return await SyncIssue.filter(solved_ms=None, waiting=False).count()
