"""Receipts that come as a file, where the province is not connected: recordId, state, code, message."""

from collections.abc import Sequence
from typing import Final

from server.audit import services as audit
from server.audit.services import By
from server.certification.queries.reports import records_in
from server.certification.services.answers import settle_batch, take_answers
from server.integrations.province.service import RecordReply, RecordState
from server.integrations.spreadsheets import Fault, Table, check_columns

COLUMNS: Final = ("recordId", "state", "code", "message")
_STATES: Final = {str(one) for one in RecordState}


async def import_receipt(batch_id: int, table: Table, *, by: By) -> tuple[int, Sequence[Fault]]:
    """How many reports have moved, and what is wrong: with one fault nothing is taken. The same file again moves
    nothing."""
    faults = [*check_columns(table, COLUMNS[:2], COLUMNS[2:]), *table.faults]
    if not faults:
        faults += _row_faults(table, await records_in(batch_id))
    if faults:
        return 0, faults
    replies = [
        RecordReply(
            row.cells["recordId"],
            RecordState(row.cells["state"]),
            row.cells.get("code", ""),
            row.cells.get("message", ""),
        )
        for row in table.rows
    ]
    moved = await take_answers(replies, by=by)
    await settle_batch(batch_id, by=by)
    await audit.record("report_batch:receipt_imported", f"report_batch:{batch_id}", by=by, note=str(moved))
    return moved, ()


def _row_faults(table: Table, known: frozenset[str]) -> Sequence[Fault]:
    faults = []
    for row in table.rows:
        if row.cells["recordId"] not in known:
            reason = "此批次中没有这条记录。"
            faults.append(Fault(table.sheet, row.number, "recordId", row.cells["recordId"], reason))
        if row.cells["state"] not in _STATES:
            reason = "应为 LANDED、REJECTED、PENDING、ACCEPTED 或 WARN。"
            faults.append(Fault(table.sheet, row.number, "state", row.cells["state"], reason))
    return faults
