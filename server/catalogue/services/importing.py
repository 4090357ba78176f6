"""Importing the catalogue: class kinds, classes, topic categories, topics with their videos, questions."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.models import Category, ClassKind, Topic, TrainingClass, Video
from server.catalogue.services.class_sheets import CLASS_KIND_SHEET, CLASS_SHEET, CLASSES, KINDS
from server.catalogue.services.lessons import check_lessons, store_lessons
from server.catalogue.services.question_checks import knowing, serving, sound_questions
from server.catalogue.services.question_import import question_writer
from server.catalogue.services.question_sheet import QUESTION_SHEET, QUESTIONS
from server.catalogue.services.readying import note_change
from server.catalogue.services.topic_sheets import CATEGORIES, CATEGORY_SHEET, TOPIC_SHEET, TOPICS
from server.catalogue.services.videos import LessonFiles
from server.integrations.spreadsheets import Fault, Table
from server.integrations.storage import Store
from server.registry.rules import PersonnelCategory
from server.registry.services.batches import (
    Progress,
    Report,
    Tally,
    Writer,
    described,
    unwatched,
    upsert,
    writing,
)
from server.registry.services.sheets import Line, read_kinds, sifted

VIDEOS: Final = "视频"
# In the order in which they are written: each refers to those before it only.
SHEETS: Final = (CLASS_KIND_SHEET, CLASS_SHEET, CATEGORY_SHEET, TOPIC_SHEET, QUESTION_SHEET)


async def import_catalogue(
    tables: Sequence[Table],
    *,
    media: Path | None,
    store: Store,
    keep_good: bool,
    by: By,
    progress: Progress = unwatched,
) -> Report:
    """Bring the catalogue to what the tables say; rows and files that are there already are passed over.

    Everything is checked before anything is written: with a fault nothing is, or with `keep_good` the good rows
    are. `media`: the folder of the videos and captions that the sheets name; None leaves all videos as they are.
    One audit entry, of counts; the classes are checked anew. Raises ImportDisturbed and StorageUnavailable.
    """
    reading = read_kinds(tables, SHEETS)
    faults = list(reading.faults)
    lines, files = await _sound(reading.lines, media, faults)
    if reading.unusable or (faults and not keep_good):
        return Report(False, faults=faults)
    await store_lessons(files, store)
    async with writing():
        async with db.transaction():
            await audit.record("catalogue:imported", "catalogue", by=by, note=described(lines))
        tallies = await _write(lines, files, by, progress)
        async with db.transaction():
            await note_change(by.at_ms)
        return Report(True, tallies, faults)


async def _sound(
    read: Mapping[str, list[Line]], media: Path | None, faults: list[Fault]
) -> tuple[dict[str, list[Line]], dict[str, LessonFiles]]:
    """The lines whose references are in the file or in the catalogue, and the topics' files."""
    kinds = {line.key for line in read[KINDS]} | set(await ClassKind.all().values_list("code", flat=True))
    categories = {line.key for line in read[CATEGORIES]} | set(await Category.all().values_list("name", flat=True))
    lines = dict(read)
    lines[CLASSES] = sifted(read[CLASSES], faults, knowing("班别", "kind_id", kinds))
    lines[TOPICS] = sifted(read[TOPICS], faults, knowing("专题类别", "category", categories))
    lines[TOPICS] = sifted(lines[TOPICS], faults, serving({*kinds, *PersonnelCategory}))
    lines[TOPICS], files = await check_lessons(lines[TOPICS], media, faults)
    topics = {line.key for line in lines[TOPICS]}
    lines[QUESTIONS] = await sound_questions(read[QUESTIONS], faults, topics=topics, kinds=kinds)
    return lines, files


async def _write(
    lines: Mapping[str, Sequence[Line]], files: Mapping[str, LessonFiles], by: By, progress: Progress
) -> dict[str, Tally]:
    filmed = [line for line in lines[TOPICS] if line.key in files]
    steps = [
        (KINDS, lines[KINDS], _write_class_kinds),
        (CLASSES, lines[CLASSES], _write_classes),
        (CATEGORIES, lines[CATEGORIES], _write_categories),
        (TOPICS, lines[TOPICS], _write_topics),
        (VIDEOS, filmed, _video_writer(files)),
        (QUESTIONS, lines[QUESTIONS], question_writer(by)),
    ]
    writer = Writer(sum(len(some) for _, some, _ in steps), progress)
    return {kind: await writer.write(some, write) for kind, some, write in steps if some}


def _keys(lines: Sequence[Line]) -> list[Any]:
    return [line.key for line in lines]


async def _write_class_kinds(lines: Sequence[Line]) -> Tally:
    known = {row.code: row for row in await ClassKind.filter(code__in=_keys(lines))}
    return await upsert(ClassKind, [(known.get(line.values["code"]), line.values) for line in lines])


async def _write_classes(lines: Sequence[Line]) -> Tally:
    known = {row.number: row for row in await TrainingClass.filter(number__in=_keys(lines))}
    return await upsert(TrainingClass, [(known.get(line.values["number"]), line.values) for line in lines])


async def _write_categories(lines: Sequence[Line]) -> Tally:
    known = {row.name: row for row in await Category.filter(name__in=_keys(lines))}
    return await upsert(Category, [(known.get(line.values["name"]), line.values) for line in lines])


async def _write_topics(lines: Sequence[Line]) -> Tally:
    categories = dict(await Category.all().values_list("name", "id"))
    known = {row.code: row for row in await Topic.filter(code__in=_keys(lines))}
    rows: list[tuple[Topic | None, Mapping[str, Any]]] = []
    for line in lines:
        values = {name: value for name, value in line.values.items() if name not in {"video", "captions"}}
        values["category_id"] = categories[values.pop("category")]
        rows.append((known.get(values["code"]), values))
    return await upsert(Topic, rows)


def _video_writer(files: Mapping[str, LessonFiles]) -> Callable[[Sequence[Line]], Awaitable[Tally]]:
    async def write(lines: Sequence[Line]) -> Tally:
        topics = dict(await Topic.filter(code__in=_keys(lines)).values_list("code", "id"))
        known = {row.topic_id: row for row in await Video.filter(topic_id__in=list(topics.values()))}
        stated = [{"topic_id": topics[code], **_video_values(code, files[code])} for code in _keys(lines)]
        return await upsert(Video, [(known.get(values["topic_id"]), values) for values in stated])

    return write


def _video_values(code: str, lesson: LessonFiles) -> dict[str, Any]:
    key, captions_key = lesson.keys(code)
    return {
        "key": key,
        "bytes": lesson.bytes,
        "sha256": lesson.sha256,
        "duration_ms": lesson.duration_ms,
        "captions_key": captions_key,
    }
