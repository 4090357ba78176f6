"""Saving answers. The ordinary one is a single statement that checks session, device and clock by itself."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from server import db
from server.accounts.queries import Login
from server.catalogue.rules.choices import normal_choice
from server.crypto import digest
from server.db import Statement
from server.exams import queries
from server.exams.models import Answer, Attempt
from server.exams.queries import Bank, Given
from server.exams.rules import SEQ_STEP, choosable, slot
from server.exams.services.policy import ExamPolicy
from server.exams.services.refusals import AttemptClosed, TakenOver


class EntryFault(StrEnum):
    """Why one entry is not saved although the others are."""

    UNKNOWN_ITEM = "UNKNOWN_ITEM"
    IMPOSSIBLE_CHOICE = "IMPOSSIBLE_CHOICE"
    BAD_SEQ = "BAD_SEQ"  # beyond what this device may number
    TAKEN_OVER = "TAKEN_OVER"  # numbered before another device took over


@dataclass(frozen=True)
class Entry:
    """A choice as the client sent it, in the letters of the screen; `item` is the place in the paper."""

    item: str
    choice: str
    seq: int


@dataclass(frozen=True)
class Saved:
    """What became of the entries, by their items."""

    saved: Mapping[str, int]  # the number now in force
    stale: Sequence[str]  # another choice is in force: a later one, or the first under this number
    rejected: Mapping[str, EntryFault]
    deadline_ms: int


# A paper never changes: place → what may be chosen and whether several at once.
Shape = Sequence[tuple[str, bool]]


class Shapes:
    """The papers being answered, as a process remembers them."""

    MOST: Final = 10_000

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._kept: OrderedDict[int, Shape] = OrderedDict()

    async def of(self, attempt_id: int) -> Shape:
        """The shape of this attempt's paper, whoever asks; nothing where there is no such attempt."""
        if attempt_id in self._kept:
            self._kept.move_to_end(attempt_id)
            return self._kept[attempt_id]
        attempt = await Attempt.get_or_none(id=attempt_id)
        if attempt is None:
            return ()
        texts = await self._bank.texts([question for question, _ in attempt.paper])
        shape = tuple(choosable(texts[question].type, len(order)) for question, order in attempt.paper)
        self._kept[attempt_id] = shape
        while len(self._kept) > self.MOST:
            self._kept.popitem(last=False)
        return shape


def fault_of(entry: Entry, shape: Shape, seq_base: int) -> EntryFault | None:
    """What is wrong with an entry by itself."""
    place = place_of(entry.item)
    if not 1 <= place <= len(shape):
        return EntryFault.UNKNOWN_ITEM
    letters, several = shape[place - 1]
    choice = normal_choice(entry.choice)
    if len(set(choice)) != len(choice) or not set(choice) <= set(letters) or (len(choice) > 1 and not several):
        return EntryFault.IMPOSSIBLE_CHOICE
    if entry.seq < seq_base:
        return EntryFault.TAKEN_OVER
    return EntryFault.BAD_SEQ if entry.seq >= seq_base + SEQ_STEP else None


def place_of(item: str) -> int:
    return int(item) if item.isascii() and item.isdigit() and len(item) < 4 else 0


_OPEN = (
    "SELECT a.id, a.deadline_ms FROM attempt a JOIN session s ON s.id = a.session_id"  # noqa: S608 - texts of ours
    " WHERE a.id = :attempt::bigint AND s.digest = :digest AND s.holder = 'TRAINEE' AND s.holder_id = a.person_id"
    " AND s.revoked_ms IS NULL AND s.expires_ms > :now::bigint AND a.sealed_ms IS NULL"
    " AND :now::bigint <= a.deadline_ms + :grace::bigint"
    f" AND :seq::bigint >= a.seq_base AND :seq::bigint < a.seq_base + {SEQ_STEP}"
)
_KEEP = (
    "INSERT INTO answer (slot, choice, seq, saved_ms)"
    " SELECT :slot::bigint, :choice::varchar, :seq::bigint, :now::bigint FROM {open}"
    " ON CONFLICT (slot) DO UPDATE SET choice = excluded.choice, seq = excluded.seq, saved_ms = excluded.saved_ms"
    " WHERE answer.seq < excluded.seq"
)
# The attempt's row is held until the answer is in: a seal either came first and is seen, or waits and then counts it.
_ONE_POSTGRES = Statement(
    f"WITH open AS ({_OPEN} FOR SHARE OF a),"  # noqa: S608 - texts of ours
    f" kept AS ({_KEEP.format(open='open')} RETURNING seq)"
    " SELECT open.deadline_ms, kept.seq FROM open LEFT JOIN kept ON TRUE"
)
_ONE_SQLITE = Statement(
    f"{_KEEP.format(open=f'({_OPEN}) open WHERE TRUE')}"  # noqa: S608 - texts of ours
    " RETURNING seq, (SELECT deadline_ms FROM attempt WHERE id = :attempt) AS deadline_ms"
)


async def save_one(
    attempt_id: int, entry: Entry, token: str, shape: Shape, *, policy: ExamPolicy, now_ms: int
) -> Saved | None:
    """The fast path; None sends the entry to `save`, which explains and decides. `token`: the session's."""
    if fault_of(entry, shape, seq_base=entry.seq - entry.seq % SEQ_STEP):
        return None
    values = {"attempt": attempt_id, "digest": digest(token), "now": now_ms, "grace": policy.grace_ms}
    values |= {"slot": slot(attempt_id, place_of(entry.item)), "choice": normal_choice(entry.choice), "seq": entry.seq}
    row = await (_ONE_POSTGRES if db.changes_in_queries() else _ONE_SQLITE).row(db.writer(), values)
    if row is None or row["seq"] is None:
        return None
    return Saved({entry.item: entry.seq}, [], {}, row["deadline_ms"])


async def save(
    login: Login, attempt_id: int, entries: Sequence[Entry], shape: Shape, *, policy: ExamPolicy, now_ms: int
) -> Saved:
    """Save every good entry; of one item the highest number wins, on a tie the first.

    AttemptClosed once it is sealed or its grace is over, TakenOver where another session sits before it or all
    entries were numbered before another device took over; NotFound for anybody else's.
    """
    async with db.transaction():
        attempt = await held_attempt(login, attempt_id, policy=policy, now_ms=now_ms)
        return await save_into(attempt, entries, shape, now_ms=now_ms)


async def held_attempt(login: Login, attempt_id: int, *, policy: ExamPolicy, now_ms: int) -> Attempt:
    """The attempt, locked, if this session sits before it and its time is not over."""
    attempt = await queries.locked_attempt(login.holder_id, attempt_id)
    if attempt.sealed_ms is not None or now_ms > attempt.deadline_ms + policy.grace_ms:
        raise AttemptClosed
    if attempt.session_id != login.session_id:
        raise TakenOver(device=attempt.device)
    return attempt


async def save_into(attempt: Attempt, entries: Sequence[Entry], shape: Shape, *, now_ms: int) -> Saved:
    """The same for an attempt that the caller holds locked."""
    faults = [(entry, fault_of(entry, shape, attempt.seq_base)) for entry in entries]
    if faults and all(fault is EntryFault.TAKEN_OVER for _, fault in faults):
        raise TakenOver(device=attempt.device)
    if not entries:
        return Saved({}, [], {}, attempt.deadline_ms)
    newest = _newest([entry for entry, fault in faults if fault is None])
    before = await queries.answers_of(attempt.id)
    later = {place: entry for place, entry in newest.items() if place not in before or entry.seq > before[place].seq}
    await _write(attempt.id, later, now_ms)
    in_force = {place for place, entry in newest.items() if place in later or _is(entry, before[place])}
    return Saved(
        saved={entry.item: entry.seq for place, entry in newest.items() if place in in_force},
        stale=[entry.item for place, entry in newest.items() if place not in in_force],
        rejected={entry.item: fault for entry, fault in faults if fault},
        deadline_ms=attempt.deadline_ms,
    )


def _is(entry: Entry, given: Given) -> bool:
    """Sent again; another choice under the same number is not."""
    return (normal_choice(entry.choice), entry.seq) == (given.choice, given.seq)


def _newest(good: Sequence[Entry]) -> Mapping[int, Entry]:
    """Place → the entry with the highest number; on a tie the first."""
    newest: dict[int, Entry] = {}
    for entry in good:
        known = newest.setdefault(place_of(entry.item), entry)
        if entry.seq > known.seq:
            newest[place_of(entry.item)] = entry
    return newest


async def _write(attempt_id: int, later: Mapping[int, Entry], now_ms: int) -> None:
    """A whole journal at once. Whoever saves meanwhile waits for the attempt's row: nothing newer comes between."""
    rows = [
        Answer(slot=slot(attempt_id, place), choice=normal_choice(entry.choice), seq=entry.seq, saved_ms=now_ms)
        for place, entry in later.items()
    ]
    if rows:
        await Answer.bulk_create(rows, on_conflict=["slot"], update_fields=["choice", "seq", "saved_ms"])
