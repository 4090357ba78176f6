"""Importing a statement: everything checked first, known bookings passed over, reversals paired."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.banking.models import BankRow, BankStatement
from server.banking.services.pairing import Reversals, pair_waiting
from server.banking.services.reading import Reading, StatementLine
from server.clock import to_ms
from server.crypto import keyring
from server.integrations.spreadsheets import Fault
from server.registry.services.batches import chunks, writing

_FINGERPRINT: Final = "bank_row.identity"
_ACCOUNT: Final = "bank_row.account"


@dataclass(frozen=True)
class Imported:
    """What an import did; `statement_id` None: nothing was written, the faults say why."""

    statement_id: int | None
    added: int
    known: int
    left_out: int
    faults: Sequence[Fault]
    reversals: Reversals


async def import_statement(
    reading: Reading, filename: str, content: bytes, *, keep_good: bool = False, by: By
) -> Imported:
    """Keep the bookings of a file that no earlier file has brought, and pair reversals with what they reverse.

    With a fault nothing is written, or with `keep_good` the good rows are. One audit entry, of counts.
    Raises ImportDisturbed when two people import the same bookings at once.
    """
    if reading.faults and (reading.unusable or not keep_good):
        return Imported(None, 0, 0, reading.left_out, reading.faults, Reversals())
    lines = list(_identified(reading.lines))
    async with writing():
        fresh = await _unknown(lines)
        known = len(reading.lines) - len(fresh)
        async with db.transaction():
            statement = await BankStatement.create(
                filename=filename[:200], sha256=hashlib.sha256(content).hexdigest(), bank=reading.bank,
                imported_ms=by.at_ms, imported_by=by.who, added=len(fresh), known=known, left_out=reading.left_out,
                in_fen=sum(line.amount_fen for _, line in fresh if line.amount_fen > 0 and not line.reversal),
            )  # fmt: skip
            note = f"新增{len(fresh)}行，已有{known}行，略过{reading.left_out}行，错误{len(reading.faults)}处"
            await audit.record("bank_statement:imported", f"bank_statement:{statement.id}", by=by, note=note)
        for batch in chunks(fresh):
            async with db.transaction():
                await BankRow.bulk_create([_row(statement.id, identity, line) for identity, line in batch])
        reversals = await pair_waiting(by=by)
    return Imported(statement.id, len(fresh), known, reading.left_out, reading.faults, reversals)


async def known_lines(reading: Reading) -> int:
    """For the preview: how many lines are in the database already."""
    return len(reading.lines) - len(await _unknown(list(_identified(reading.lines))))


def _identified(lines: Sequence[StatementLine]) -> Iterator[tuple[str, StatementLine]]:
    """Each booking once, with what makes it this one. The balance (or else the serial) tells equal transfers apart;
    where a bank gives neither, the second of two equal lines is the second in every file that holds both."""
    seen: Counter[str] = Counter()
    for line in lines:
        mark = _mark(line)
        identity = "|".join([line.booked_at.isoformat(), str(line.amount_fen), line.account or line.name, mark])
        seen[identity] += 1
        if seen[identity] == 1:
            yield identity, line
        elif not mark:
            yield f"{identity}|{seen[identity]}", line


def _mark(line: StatementLine) -> str:
    """Some banks give every row the serial 0."""
    if line.balance_fen is not None:
        return str(line.balance_fen)
    return line.serial if line.serial.strip("0") else ""


async def _unknown(lines: Sequence[tuple[str, StatementLine]]) -> list[tuple[str, StatementLine]]:
    """Looked up under every key in force."""
    known: set[str] = set()
    for batch in chunks(lines):
        by_index = {index: identity for identity, _ in batch for index in keyring().indexes(identity, _FINGERPRINT)}
        found = await BankRow.filter(fingerprint__in=list(by_index)).values_list("fingerprint", flat=True)
        known |= {by_index[str(index)] for index in found}
    return [(identity, line) for identity, line in lines if identity not in known]


def _row(statement_id: int, identity: str, line: StatementLine) -> BankRow:
    digits = "".join(sign for sign in line.account if sign.isdigit())
    return BankRow(
        statement_id=statement_id,
        sheet=line.sheet[:100],
        line=line.row,
        booked_ms=to_ms(line.booked_at),
        timed=line.timed,
        amount_fen=line.amount_fen,
        available_fen=0 if line.reversal else max(line.amount_fen, 0),
        balance_fen=line.balance_fen,
        account=line.account,
        account_index=keyring().index(line.account, _ACCOUNT),
        account_last_four=digits[-4:],
        counterparty=line.name,
        remark=line.remark,
        cells=json.dumps(line.raw, ensure_ascii=False),
        identity=identity,
        fingerprint=keyring().index(identity, _FINGERPRINT),
        reversal=line.reversal,
    )
