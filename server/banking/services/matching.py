"""Keeping what matching says of the rows that wait, so that pages need not match."""

from collections.abc import Sequence
from typing import Final

from server import db
from server.banking.models import BankMatch, BankMatchOrder
from server.banking.queries import match_waiting
from server.banking.rules import Match, write_proposals
from server.crypto import keyring
from server.db import Statement
from server.enrolment.rules import WorkCalendar
from server.registry.services.batches import chunks

_PURPOSE: Final = "bank_match.mark"
# Everything that may change an answer: rows, their money, orders, receipts, what pays what.
_SEEN = Statement(
    "SELECT (SELECT max(id) FROM bank_row) AS newest, (SELECT sum(available_fen) FROM bank_row WHERE available_fen > 0)"
    " AS money, (SELECT max(id) FROM enrolment_order) AS ordered, (SELECT max(id) FROM payment_receipt) AS sent,"
    " (SELECT count(*) FROM enrolment_order WHERE status IN ('AWAITING_PAYMENT', 'SUBMITTED', 'REJECTED')) AS open,"
    " (SELECT count(*) FROM bank_match) AS matched, (SELECT max(id) FROM bank_allocation) AS used"
)


class MatchKeeper:
    """Matches again when something has changed since it last did. A new process matches once more."""

    def __init__(self) -> None:
        self._seen: tuple[object, ...] = ()

    async def keep(self, calendar: WorkCalendar, *, now_ms: int) -> int:
        """Returns how many answers have changed."""
        row = await _SEEN.row(db.reader(), {})
        seen = tuple(row.values()) if row else ()
        if seen == self._seen:
            return 0
        changed = await keep_matches(await match_waiting(calendar, now_ms=now_ms), now_ms=now_ms)
        if not changed:
            self._seen = seen  # else once more: the answers themselves are among what was looked at
        return changed


async def keep_matches(matches: Sequence[Match], *, now_ms: int) -> int:
    """Bring the kept answers to these; returns how many were others, gone ones among them. Safe to repeat."""
    kept = dict(await BankMatch.all().values_list("row_id", "mark"))
    written = {match.transfer_id: write_proposals(match.proposals) for match in matches}
    marks = {match.transfer_id: _mark(match, written[match.transfer_id]) for match in matches}
    gone = [row_id for row_id in kept if row_id not in marks]
    fresh = [match for match in matches if kept.get(match.transfer_id) != marks[match.transfer_id]]
    for ids in chunks([*gone, *(match.transfer_id for match in fresh if match.transfer_id in kept)]):
        async with db.transaction():
            await BankMatchOrder.filter(row_id__in=list(ids)).delete()
            await BankMatch.filter(row_id__in=list(ids)).delete()
    for batch in chunks(fresh):
        async with db.transaction():
            await _write(batch, written, marks, now_ms)
    return len(gone) + len(fresh)


async def _write(batch: Sequence[Match], written: dict[int, str], marks: dict[int, str], now_ms: int) -> None:
    """Whoever matches at the same time writes the same: what is there stays."""
    await BankMatch.bulk_create(
        [
            BankMatch(
                row_id=match.transfer_id, verdict=match.verdict, note=match.note, matched_ms=now_ms,
                proposals=written[match.transfer_id], mark=marks[match.transfer_id],
            )
            for match in batch
        ],
        ignore_conflicts=True,
    )  # fmt: skip
    named = [
        BankMatchOrder(row_id=match.transfer_id, order_id=order_id)
        for match in batch
        for order_id in dict.fromkeys(id_ for proposal in match.proposals for id_ in proposal.order_ids)
    ]
    await BankMatchOrder.bulk_create(named, ignore_conflicts=True)


def _mark(match: Match, proposals: str) -> str:
    return keyring().index(f"{match.verdict}\0{match.note}\0{proposals}", _PURPOSE)
