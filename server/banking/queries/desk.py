"""Lists of the desk: the statements imported, and their rows by what has become of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from server import db
from server.banking.models import BankStatement
from server.banking.rules import Bank, Proposal, RowState, Verdict, read_proposals
from server.clock import first_ms
from server.crypto import keyring
from server.db import Statement
from server.enrolment import queries as enrolment
from server.enrolment.queries import DeskLine
from server.errors import NotFound
from server.selection import Selection

COUNTED: Final = 10_000  # where nobody says how far to count


@dataclass(frozen=True)
class StatementLine:
    """An imported file."""

    id: int
    filename: str
    bank: Bank
    imported_ms: int
    imported_by: str
    added: int
    known: int
    left_out: int
    in_fen: int  # money in, of its own rows
    waiting: int  # rows with money left


@dataclass(frozen=True)
class BankRowLine:
    """A row in a list; the account's number is not read."""

    id: int
    statement_id: int
    booked_ms: int
    amount_fen: int
    available_fen: int
    last_four: str
    payer: str
    remark: str
    state: RowState
    note: str
    score: int | None
    reasons: Sequence[str]
    orders: Sequence[DeskLine]  # of the best proposal


@dataclass(frozen=True)
class RowSearch:
    """What somebody looks for; empty: no condition."""

    state: str = ""
    statement_id: int | None = None
    amount_fen: int | None = None
    last_four: str = ""
    since: date | None = None
    until: date | None = None


_STATEMENTS = Statement(
    "SELECT s.id, s.filename, s.bank, s.imported_ms, s.imported_by, s.added, s.known, s.left_out, s.in_fen,"
    " (SELECT count(*) FROM bank_row b WHERE b.statement_id = s.id AND b.available_fen > 0) AS waiting"
    " FROM bank_statement s WHERE :id::bigint IN (0, s.id) ORDER BY s.id DESC LIMIT :limit OFFSET :offset"
)


async def statements(*, offset: int = 0, limit: int = 50) -> tuple[Sequence[StatementLine], int]:
    """A page of them, newest first, and how many there are. Two queries."""
    rows = await _STATEMENTS.rows(db.reader(), {"id": 0, "limit": limit, "offset": offset})
    return [_statement(row) for row in rows], await BankStatement.all().count()


async def statement(statement_id: int) -> StatementLine:
    row = await _STATEMENTS.row(db.reader(), {"id": statement_id, "limit": 1, "offset": 0}) if statement_id else None
    if row is None:
        raise NotFound
    return _statement(row)


async def statement_of_file(sha256: str) -> int | None:
    """The first statement that brought exactly this file."""
    found = await BankStatement.filter(sha256=sha256).order_by("id").first()
    return found.id if found else None


def _statement(row: Mapping[str, Any]) -> StatementLine:
    return StatementLine(**{**row, "bank": Bank(row["bank"])})


_COLUMNS: Final = (
    "b.id, b.statement_id, b.booked_ms, b.amount_fen, b.available_fen, b.account_last_four, b.counterparty,"
    " b.remark, b.reversal, v.id AS reversed_by, m.verdict, m.note, m.proposals"
)
_JOINED: Final = (
    "b LEFT JOIN bank_match m ON m.row_id = b.id AND b.available_fen > 0 LEFT JOIN bank_row v ON v.reverses_id = b.id"
)
_SAID: Final = "b.available_fen > 0 AND b.id IN (SELECT row_id FROM bank_match WHERE verdict = "
_REVERSED: Final = (
    "(SELECT id FROM bank_row WHERE reversal UNION SELECT reverses_id FROM bank_row WHERE reverses_id > 0)"
)
_CONDITIONS: Final = {
    RowState.WAITING: "b.available_fen > 0",
    RowState.SUGGESTED: f"{_SAID}'SUGGESTED')",
    RowState.CANDIDATES: f"{_SAID}'CANDIDATES')",
    RowState.UNMATCHED: f"{_SAID}'UNMATCHED')",
    RowState.UNSEEN: "b.available_fen > 0 AND NOT EXISTS (SELECT 1 FROM bank_match s WHERE s.row_id = b.id)",
    RowState.USED: "b.amount_fen > 0 AND b.available_fen = 0 AND NOT b.reversal"
    " AND NOT EXISTS (SELECT 1 FROM bank_row x WHERE x.reverses_id = b.id)",
    RowState.REVERSED: f"b.id IN {_REVERSED}",
    RowState.OUT: "b.amount_fen < 0 AND NOT b.reversal",
    "statement": "b.statement_id = :statement",
    "amount": "b.amount_fen = :amount::bigint",
    "last_four": "b.account_last_four = :last_four",
    "since": "b.booked_ms >= :since::bigint",
    "until": "b.booked_ms < :until::bigint",
}
# The rows are chosen first and joined then: fifty, not all of them.
_BANK_ROWS: Final = Selection(_COLUMNS, "bank_row b", _CONDITIONS, joined=_JOINED)


async def bank_rows(
    search: RowSearch, *, offset: int = 0, limit: int = 50, count_to: int = COUNTED
) -> tuple[Sequence[BankRowLine], int]:
    """A page of the rows that fit, newest first, and how many there are, counted so far. Three queries."""
    values = _values(search)
    rows = await _BANK_ROWS.rows(values, "b.booked_ms DESC, b.id DESC", offset=offset, limit=limit)
    total = await _BANK_ROWS.count(values, count_to)
    best = {row["id"]: _best(row) for row in rows}
    named = {id_ for proposal in best.values() if proposal for id_ in proposal.order_ids}
    orders = {order.id: order for order in await enrolment.desk_lines(named)}
    return [_line(row, best[row["id"]], orders) for row in rows], total


def _values(search: RowSearch) -> dict[str, Any]:
    values: dict[str, Any] = {search.state: ""} if search.state else {}
    if search.statement_id is not None:
        values["statement"] = search.statement_id
    if search.amount_fen is not None:
        values["amount"] = search.amount_fen
    if search.last_four:
        values["last_four"] = search.last_four
    if search.since:
        values["since"] = first_ms(search.since)
    if search.until:
        values["until"] = first_ms(search.until + timedelta(days=1))
    return values


def _best(row: Mapping[str, Any]) -> Proposal | None:
    proposals = read_proposals(keyring().open(row["proposals"], "bank_match.proposals")) if row["proposals"] else ()
    return proposals[0] if proposals else None


def _line(row: Mapping[str, Any], best: Proposal | None, orders: Mapping[int, DeskLine]) -> BankRowLine:
    return BankRowLine(
        id=row["id"],
        statement_id=row["statement_id"],
        booked_ms=row["booked_ms"],
        amount_fen=row["amount_fen"],
        available_fen=row["available_fen"],
        last_four=row["account_last_four"],
        payer=keyring().open(row["counterparty"], "bank_row.counterparty"),
        remark=keyring().open(row["remark"], "bank_row.remark"),
        state=_state(row),
        note=row["note"] or "",
        score=best.score if best else None,
        reasons=best.reasons if best else (),
        orders=[orders[id_] for id_ in best.order_ids if id_ in orders] if best else (),
    )


def _state(row: Mapping[str, Any]) -> RowState:
    if row["reversal"] or row["reversed_by"] is not None:
        return RowState.REVERSED
    if row["amount_fen"] < 0:
        return RowState.OUT
    if row["available_fen"] == 0:
        return RowState.USED
    return RowState(Verdict(row["verdict"])) if row["verdict"] else RowState.UNSEEN
