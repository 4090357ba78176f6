"""A sheet of questions: kept after its upload, looked at, imported once."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.models import Question, Topic
from server.catalogue.services.question_checks import sound_questions
from server.catalogue.services.question_sheet import QUESTION_SHEET, QUESTIONS
from server.catalogue.services.question_versions import active_questions, says_else, write_questions
from server.catalogue.services.readying import note_change
from server.errors import InvalidInput
from server.integrations.spreadsheets import Fault, read_tables
from server.integrations.storage import Store
from server.registry.queries.uploads import Upload, uploaded_by
from server.registry.services import uploads
from server.registry.services.batches import Report, Tally, Writer, chunks, described, unwatched, writing
from server.registry.services.sheets import Line, is_header, read_kinds

KIND: Final = "questions"

Wanted = Sequence[tuple[Question | None, Mapping[str, Any]]]


@dataclass(frozen=True)
class Checked:
    """What a sheet holds: the rows that fit the bank, and every fault."""

    lines: Sequence[Line]
    faults: Sequence[Fault]
    unusable: bool  # a whole sheet cannot be read, so that "only the good rows" has no meaning


@dataclass(frozen=True)
class Preview:
    """What an import would do."""

    upload: Upload
    checked: Checked
    tally: Tally


async def keep_sheet(filename: str, content: bytes, *, store: Store, by: By) -> int:
    """Check that the file is a spreadsheet and keep it for its uploader; returns the upload's id.

    Raises InvalidInput without a file, UnreadableSpreadsheet, StorageUnavailable.
    """
    name = uploads.bare_name(filename)
    if not content or not name:
        raise InvalidInput({"file": "请选择试题文件。"})
    await asyncio.to_thread(read_tables, content, name, is_header=is_header)
    return await uploads.keep(KIND, name, content, store=store, by=by)


async def preview(upload_id: int, *, store: Store, by: By) -> Preview:
    """The uploader's own sheet. NotFound for others."""
    upload = await uploaded_by(by.who, upload_id, KIND)
    if upload.imported:
        return Preview(upload, Checked([], [], unusable=False), Tally())
    checked = await _checked(await uploads.content_of(upload, store), upload.filename)
    tally = Tally()
    for some in chunks(checked.lines):
        tally += _told(await _wanted(some))
    return Preview(upload, checked, tally)


async def import_sheet(upload_id: int, *, keep_good: bool, store: Store, by: By) -> Report | None:
    """Import it, write one audit entry of counts, have the classes checked again, and delete the file; None where
    that has been done before.

    With faults nothing is written unless `keep_good`. Raises NotFound, ImportUnderWay, ImportDisturbed.
    """
    upload = await uploaded_by(by.who, upload_id, KIND)
    if upload.imported:
        return None
    async with uploads.claimed(upload, store=store, by=by) as claim:
        checked = await _checked(claim.content, upload.filename)
        if checked.unusable or not checked.lines or (checked.faults and not keep_good):
            return Report(False, faults=checked.faults)
        async with writing():
            async with db.transaction():
                await audit.record("question:imported", "question", by=by, note=described({QUESTIONS: checked.lines}))
                await note_change(by.at_ms)
            tally = await Writer(len(checked.lines), unwatched).write(checked.lines, question_writer(by))
        claim.done()
    return Report(True, {QUESTIONS: tally}, checked.faults)


def question_writer(by: By) -> Callable[[Sequence[Line]], Awaitable[Tally]]:
    """For a Writer: brings the bank to what the lines say."""

    async def write(lines: Sequence[Line]) -> Tally:
        return await write_questions(await _wanted(lines), by)

    return write


async def _checked(content: bytes, filename: str) -> Checked:
    tables = await asyncio.to_thread(read_tables, content, filename, is_header=is_header)
    reading = await asyncio.to_thread(read_kinds, tables, [QUESTION_SHEET])
    faults = list(reading.faults)
    lines = await sound_questions(reading.lines[QUESTIONS], faults)
    return Checked(lines, sorted(faults, key=lambda fault: (fault.sheet, fault.row)), reading.unusable)


async def _wanted(lines: Sequence[Line]) -> Wanted:
    """What each line says, beside the question in use that it is about."""
    topics = dict(await Topic.filter(code__in={line.values["topic"] for line in lines}).values_list("code", "id"))
    found = await active_questions(topics.values(), [line.key for line in lines])
    known = {(row.topic_id, row.stem_hash): row for row in found}
    wanted: list[tuple[Question | None, Mapping[str, Any]]] = []
    for line in lines:
        values = dict(line.values)
        values["topic_id"] = topics[values.pop("topic")]
        wanted.append((known.get((values["topic_id"], values["stem_hash"])), values))
    return wanted


def _told(wanted: Wanted) -> Tally:
    added = sum(known is None for known, _ in wanted)
    changed = sum(known is not None and says_else(known, values) for known, values in wanted)
    return Tally(added, changed, len(wanted) - added - changed)
