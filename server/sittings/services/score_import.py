"""The scores of a sitting: a sheet that is kept, looked at, and imported once; a second time changes nothing."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.errors import InvalidInput, Refusal
from server.exams.rules import points
from server.exams.services.offline import PASS_HALVES
from server.integrations.spreadsheets import Fault, read_tables
from server.integrations.storage import Store
from server.registry.queries.uploads import Upload, uploaded_by
from server.registry.services import uploads
from server.registry.services.batches import Report, Tally
from server.registry.services.sheets import Line, is_header, read_kinds
from server.sittings.queries.people import Sitter, seated
from server.sittings.queries.rooms import sitting
from server.sittings.rules import WITH_RESULT, RegistrationStatus
from server.sittings.services.results import Result, enter_result
from server.sittings.services.score_sheet import IDENTITY, NAME, ROOM, SCORE, SCORE_SHEET, SCORES, TICKET

KIND: Final = "scores"


@dataclass(frozen=True)
class Scored:
    """A good row with the person it is about."""

    line: Line
    sitter: Sitter

    @property
    def result(self) -> Result:
        said = self.line.values
        return Result(said["status"], said["score_halves"], said["remark"])

    @property
    def passed(self) -> bool:
        return self.result.score_halves >= PASS_HALVES

    @property
    def is_new(self) -> bool:
        return self.sitter.status not in WITH_RESULT


@dataclass(frozen=True)
class Checked:
    """What a sheet holds: the rows that fit the room, and every fault."""

    rows: Sequence[Scored]
    faults: Sequence[Fault]
    unusable: bool

    @property
    def new(self) -> Sequence[Scored]:
        return [row for row in self.rows if row.is_new]


@dataclass(frozen=True)
class Preview:
    """What an import would do. `missing`: people of the room of whom the sheet says nothing."""

    upload: Upload
    checked: Checked
    missing: Sequence[Sitter]


async def keep_sheet(filename: str, content: bytes, *, store: Store, by: By) -> int:
    """Check that the file is a spreadsheet and keep it for its uploader; returns the upload's id.

    Raises InvalidInput without a file, UnreadableSpreadsheet, StorageUnavailable.
    """
    name = uploads.bare_name(filename)
    if not content or not name:
        raise InvalidInput({"file": "请选择成绩文件。"})
    await asyncio.to_thread(read_tables, content, name, is_header=is_header)
    return await uploads.keep(KIND, name, content, store=store, by=by)


async def preview(sitting_id: int, upload_id: int, *, store: Store, by: By) -> Preview:
    """The uploader's own sheet, held against one sitting. NotFound for others."""
    upload = await uploaded_by(by.who, upload_id, KIND)
    if upload.imported:
        return Preview(upload, Checked([], [], unusable=False), [])
    people = await seated(sitting_id)
    checked = await _checked(sitting_id, people, await uploads.content_of(upload, store), upload.filename)
    named = {row.sitter.id for row in checked.rows}
    missing = [one for one in people if one.id not in named and one.status not in WITH_RESULT]
    return Preview(upload, checked, missing)


async def import_sheet(sitting_id: int, upload_id: int, *, keep_good: bool, store: Store, by: By) -> Report | None:
    """Enter every result that is not there yet, one transaction each, and delete the file; None where that has been
    done before. With faults nothing is written unless `keep_good`. A person whose result cannot be entered any more
    is a fault of its row. Raises NotFound, ImportUnderWay.
    """
    upload = await uploaded_by(by.who, upload_id, KIND)
    if upload.imported:
        return None
    async with uploads.claimed(upload, store=store, by=by) as claim:
        people = await seated(sitting_id)
        checked = await _checked(sitting_id, people, claim.content, upload.filename)
        if checked.unusable or not checked.rows or (checked.faults and not keep_good):
            return Report(False, faults=checked.faults)
        async with db.transaction():
            note = f"{len(checked.new)}人"
            await audit.record("sitting:scores_imported", f"sitting:{sitting_id}", by=by, note=note)
        faults = [*checked.faults, *await _enter(sitting_id, checked.new, by)]
        claim.done()
    refused = len(faults) - len(checked.faults)
    tally = Tally(added=len(checked.new) - refused, unchanged=len(checked.rows) - len(checked.new))
    return Report(True, {SCORES: tally}, faults)


async def _enter(sitting_id: int, rows: Sequence[Scored], by: By) -> list[Fault]:
    faults = []
    for row in rows:
        try:
            await enter_result(sitting_id, row.sitter.id, row.result, by=by)
        except Refusal as refusal:
            faults.append(row.line.fault(TICKET, refusal.detail, str(row.line.key)))
    return faults


async def _checked(sitting_id: int, people: Sequence[Sitter], content: bytes, filename: str) -> Checked:
    room = (await sitting(sitting_id)).number
    tables = await asyncio.to_thread(read_tables, content, filename, is_header=is_header)
    reading = await asyncio.to_thread(read_kinds, tables, [SCORE_SHEET])
    faults, known = list(reading.faults), {one.ticket_number: one for one in people}
    rows = []
    for line in reading.lines[SCORES]:
        if fault := _fault(line, room, known):
            faults.append(fault)
        else:
            rows.append(Scored(line, known[str(line.key)]))
    return Checked(rows, sorted(faults, key=lambda fault: (fault.sheet, fault.row)), reading.unusable)


def _fault(line: Line, room: str, known: Mapping[str, Sitter]) -> Fault | None:
    """Name and number must be those of the ticket; a result that is there stays."""
    said, found = line.values, known.get(str(line.key))
    if said["room"] != room:
        return line.fault(ROOM, f"不是本考场（{room}）的成绩。", said["room"])
    if found is None:
        return line.fault(TICKET, "本考场没有这个准考证号，或该考生已退出。", str(line.key))
    if said["identity"] != found.identity_number.upper():
        return line.fault(IDENTITY, "与准考证登记的身份证号不一致。", said["identity"])
    if said["name"] != found.name:
        return line.fault(NAME, "与准考证登记的姓名不一致。", said["name"])
    return _result_fault(line, found)


def _result_fault(line: Line, found: Sitter) -> Fault | None:
    said = line.values
    if found.status in WITH_RESULT:
        same = found.status is said["status"] and (found.score_halves or 0) == said["score_halves"]
        known = points(found.score_halves or 0)
        return None if same else line.fault(SCORE, f"已有不同的结果：{found.status.label}，{known}分。")
    if found.status is RegistrationStatus.CHECKED_IN and said["status"] is RegistrationStatus.ABSENT:
        return line.fault("缺考", "该考生已签到，不能登记缺考；签到有误的请先撤回签到。")
    return None
