"""Following the province's register: changes are pulled in pages, and each page's rows are written with its cursor."""

from dataclasses import dataclass
from typing import Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.clock import Clock
from server.db import Statement
from server.errors import Conflict
from server.integrations.province import ChangeKind, Province, ProvinceRefused, ProvinceUnavailable
from server.integrations.province.service import MOST_CHANGES
from server.integrations.storage import Store
from server.outbox import services as outbox
from server.registry.services.applying import Moved, apply_changes
from server.registry.services.asides import waiting

SYNC: Final = "sync_register"
BUSY_MS: Final = 60_000  # longer than a page takes; whoever was killed has others wait so long

_OPEN = Statement(
    "INSERT INTO sync_cursor (kind, cursor, taken, busy_until_ms, fault) VALUES (:kind, '', 0, 0, '')"
    " ON CONFLICT (kind) DO NOTHING"
)
_CLAIM = Statement(
    "UPDATE sync_cursor SET busy_until_ms = :until, asked_ms = :now WHERE kind = :kind AND busy_until_ms <= :now"
    " RETURNING cursor"
)
_MOVE = Statement(
    "UPDATE sync_cursor SET cursor = :next, taken = taken + :taken, busy_until_ms = :until"
    " WHERE kind = :kind AND cursor = :cursor RETURNING id"
)
_SETTLE = Statement(
    "UPDATE sync_cursor SET busy_until_ms = 0, fault = :fault::text,"
    " synced_ms = CASE WHEN :fault::text = '' THEN :now::bigint ELSE synced_ms END WHERE kind = :kind"
)


class SyncOvertaken(Conflict):
    message = "另一进程正在同步，请稍后再看。"


@dataclass(frozen=True)
class Synced:
    """How many changes were taken, and what ended it before its time: a code or a class."""

    taken: int
    fault: str = ""


async def ask_for_sync(*, by: By) -> None:
    """Have a worker follow the register now; asked twice within ten seconds it is done once."""
    async with db.transaction():
        await audit.record("register:sync_asked", "register", by=by)
        await outbox.add(SYNC, {}, now_ms=by.at_ms, dedupe=f"{SYNC}:{by.at_ms // 10_000}")


async def sync(province: Province, *, store: Store, clock: Clock) -> Synced:
    """Take all changes of all kinds, in their order, then what waited for them. A kind that somebody else is taking is
    left to him. Nothing is lost at any kill: the cursor moves in the transaction of the rows it stands for.

    The province's faults end it until the next time and are kept for people to see. Raises StorageUnavailable.
    """
    taken = 0
    for kind in ChangeKind:
        try:
            taken += await _sync_kind(kind, province, store, clock)
        except SyncOvertaken:
            continue
        except (ProvinceUnavailable, ProvinceRefused) as fault:
            await _settle(kind, clock, str(fault)[:60])
            return Synced(taken, str(fault))
    return Synced(taken)


async def _sync_kind(kind: ChangeKind, province: Province, store: Store, clock: Clock) -> int:
    cursor, taken, more = await _claim(kind, clock), 0, True
    while more:
        page = await province.changes(kind, cursor, MOST_CHANGES)
        moved = _move(kind, cursor, page.next_cursor, len(page.items), clock)
        await apply_changes(kind, page.items, store=store, by=_system(clock), moved=moved)
        taken += len(page.items)
        more = page.has_more and page.next_cursor != cursor  # a province that stands still is asked again later
        cursor = page.next_cursor
    await apply_changes(kind, await waiting(kind), store=store, by=_system(clock))
    await _settle(kind, clock, "")
    return taken


def _system(clock: Clock) -> By:
    return By("system:province", clock.now_ms())


async def _claim(kind: ChangeKind, clock: Clock) -> str:
    """The cursor, for one at a time. Raises SyncOvertaken."""
    now = clock.now_ms()
    async with db.transaction() as connection:
        await _OPEN.rows(connection, {"kind": kind})
        row = await _CLAIM.row(connection, {"kind": kind, "now": now, "until": now + BUSY_MS})
    if row is None:
        raise SyncOvertaken
    return str(row["cursor"])


def _move(kind: ChangeKind, cursor: str, following: str, taken: int, clock: Clock) -> Moved:
    async def move() -> None:
        values = {"kind": kind, "cursor": cursor, "next": following, "taken": taken, "until": clock.now_ms() + BUSY_MS}
        if not await _MOVE.rows(db.writer(), values):
            raise SyncOvertaken

    return move


async def _settle(kind: ChangeKind, clock: Clock, fault: str) -> None:
    async with db.transaction() as connection:
        await _SETTLE.rows(connection, {"kind": kind, "fault": fault, "now": clock.now_ms()})
