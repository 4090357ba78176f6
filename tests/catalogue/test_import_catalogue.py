"""Importing the catalogue: what is written and stored, what is refused, that a second run changes nothing."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from server import db
from server.audit.models import AuditEntry
from server.catalogue.models import Category, ClassKind, Question, Topic, TrainingClass, Video
from server.catalogue.rules import ExamMode, QuestionStatus, QuestionType
from server.catalogue.services.importing import import_catalogue
from server.integrations.spreadsheets import Table
from server.integrations.storage import StorageUnavailable, Store, open_store
from server.registry.services.batches import Report, Tally
from tests.catalogue.catalogue_files import (
    BY,
    CATEGORY,
    CLASS,
    CLASS_HEADER,
    KIND,
    QUESTION,
    QUESTION_HEADER,
    TOPIC,
    TOPIC_HEADER,
    Row,
    catalogue,
    categories,
    changed,
    classes,
    kinds,
    mp4,
    questions,
    topics,
)

pytestmark = pytest.mark.usefixtures("database")

ADDED, CHANGED, UNCHANGED = Tally(added=1), Tally(changed=1), Tally(unchanged=1)
CAPTIONS = b"WEBVTT\n\n00:00.000 --> 00:01.000\n\xe5\xad\x97"


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """A folder with the lesson that TOPIC names: 20 seconds."""
    folder = tmp_path / "media"
    folder.mkdir()
    (folder / "FL01.mp4").write_bytes(mp4(20))
    (folder / "FL01.vtt").write_bytes(CAPTIONS)
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store((tmp_path / "files").as_uri(), "", "", "", "")


Stored = Callable[[], dict[str, int]]


@pytest.fixture
def stored(tmp_path: Path) -> Stored:
    """What lies in the store: key → when it was written."""
    root = tmp_path / "files"
    return lambda: {
        str(path.relative_to(root)): path.stat().st_mtime_ns for path in root.rglob("*.*") if path.is_file()
    }


class Importer:
    """Imports into the test's database and store."""

    def __init__(self, store: Store, media: Path) -> None:
        self.store, self.media = store, media

    async def __call__(self, tables: list[Table], *, keep_good: bool = False, videos: bool = True) -> Report:
        media = self.media if videos else None
        return await import_catalogue(tables, media=media, store=self.store, keep_good=keep_good, by=BY)


@pytest.fixture
def imported(store: Store, media: Path) -> Importer:
    return Importer(store, media)


async def everything() -> list[Any]:
    tables = [model._meta.db_table for model in (ClassKind, TrainingClass, Category, Topic, Video, Question)]
    return [await db.writer().execute_query_dict(f"SELECT * FROM {table} ORDER BY 1") for table in tables]  # noqa: S608


def key_of(content: bytes, suffix: str) -> str:
    return f"videos/FL01-{hashlib.sha256(content).hexdigest()[:12]}.{suffix}"


async def test_a_row_of_each_kind_is_written(imported: Importer) -> None:
    report = await imported(catalogue())

    names = ("班别", "学习班", "专题类别", "专题", "视频", "试题")
    assert report == Report(True, dict.fromkeys(names, ADDED), [])
    [kind], [class_] = await ClassKind.all(), await TrainingClass.all()
    assert (kind.code, kind.title, kind.position, kind.categories, kind.needs_constructor) == (
        "A",
        "A类",
        1,
        ["A"],
        False,
    )
    assert (class_.number, class_.kind_id, class_.credit_tenths, class_.price_fen) == ("202601A", "A", 240, 24_000)
    assert (class_.enrol_to, class_.study_from) == (date(2026, 12, 24), date(2026, 10, 25))
    assert (class_.exam_mode, class_.seek_allowed, class_.photos_block_exam) == (ExamMode.ONLINE, True, False)
    [topic] = await Topic.all().prefetch_related("category")
    assert (topic.code, topic.category.name, topic.credit_tenths, topic.required_seconds) == (
        "FL01",
        CATEGORY[1],
        10,
        40,
    )
    assert (topic.kinds, topic.active) == (["A", "B", "C1"], True)
    [question] = await Question.all()
    assert (question.topic_id, question.type, question.key) == (topic.id, QuestionType.SINGLE, "A")
    assert (question.options, question.status) == (["甲", "乙", "丙", "丁"], QuestionStatus.ACTIVE)


async def test_video_and_captions_are_stored_under_their_own_digest(
    imported: Importer, store: Store, stored: Stored
) -> None:
    await imported(catalogue())

    [video] = await Video.all()
    content = mp4(20)
    assert (video.key, video.captions_key) == (key_of(content, "mp4"), key_of(CAPTIONS, "vtt"))
    assert (video.bytes, video.sha256, video.duration_ms) == (len(content), hashlib.sha256(content).hexdigest(), 20_000)
    assert (await store.get(video.key), await store.get(video.captions_key or "")) == (content, CAPTIONS)
    assert set(stored()) == {video.key, video.captions_key}


async def test_the_same_files_again_change_nothing(imported: Importer, stored: Stored) -> None:
    await imported(catalogue())
    before, written = await everything(), stored()

    report = await imported(catalogue())

    assert set(report.tallies.values()) == {UNCHANGED}
    assert (await everything(), stored()) == (before, written)


async def test_another_video_takes_the_place_of_the_first_and_the_old_one_stays_fetchable(
    imported: Importer, media: Path, stored: Stored
) -> None:
    await imported(catalogue())
    (media / "FL01.mp4").write_bytes(mp4(30, filling=b"new"))

    report = await imported(topics(TOPIC))

    [video] = await Video.all()
    assert report.tallies == {"专题": UNCHANGED, "视频": CHANGED}
    assert (video.duration_ms, video.key) == (30_000, key_of(mp4(30, filling=b"new"), "mp4"))
    assert {key_of(mp4(20), "mp4"), video.key} <= set(stored())


async def test_without_a_folder_videos_stay_as_they_are(imported: Importer, stored: Stored) -> None:
    report = await imported(catalogue(), videos=False)

    assert ("视频" in report.tallies, await Video.all().count(), stored()) == (False, 0, {})


async def test_store_that_is_away_leaves_the_catalogue_untouched(media: Path, tmp_path: Path) -> None:
    (tmp_path / "files").write_text("in the way")
    broken = open_store((tmp_path / "files").as_uri(), "", "", "", "")

    with pytest.raises(StorageUnavailable):
        await Importer(broken, media)(catalogue())

    assert (await everything(), await AuditEntry.all().count()) == ([[]] * 6, 0)


async def test_one_audit_entry_of_counts(imported: Importer) -> None:
    await imported(catalogue())

    [entry] = await AuditEntry.all()
    assert (entry.actor, entry.action, entry.note) == (
        "staff:1", "catalogue:imported", "班别1行，学习班1行，专题类别1行，专题1行，试题1行",
    )  # fmt: skip


def with_topic(**cells: str) -> list[Table]:
    return [*kinds(KIND), *categories(CATEGORY), *topics(changed(TOPIC, TOPIC_HEADER, **cells))]


def with_class(**cells: str) -> list[Table]:
    return [*kinds(KIND), *classes(changed(CLASS, CLASS_HEADER, **cells))]


def with_question(**cells: str) -> list[Table]:
    return [*with_topic(), *questions(changed(QUESTION, QUESTION_HEADER, **cells))]


@pytest.mark.parametrize(
    ("tables", "place"),
    [
        (with_class(班别="B"), ("学习班", 2, "班别", "文件和系统中都没有此班别，或其所在行有误。")),
        (with_topic(专题类别="其他"), ("topics", 2, "专题类别", "文件和系统中都没有此专题类别，或其所在行有误。")),
        (with_topic(学习秒数="61"), ("topics", 2, "学习秒数", "不能超过视频时长的3倍（60秒）。")),
        (with_topic(适用类别="A,E"), ("topics", 2, "适用类别", "没有证书类别或班别 E。")),
        (with_topic(视频="FL02.mp4"), ("topics", 2, "视频", "视频文件夹中没有此文件。")),
        (with_topic(视频="../FL01.mp4"), ("topics", 2, "视频", "应为文件名，不含路径，例如：FL01.mp4。")),
        (with_topic(视频="FL01.vtt"), ("topics", 2, "视频", "不是 MP4 视频文件。")),
        (with_topic(字幕="FL01.mp4"), ("topics", 2, "字幕", "字幕应为 UTF-8 编码的 WebVTT 文件。")),
        (with_question(专题编码="FL09"), ("FL", 2, "专题编码", "文件和系统中都没有此专题编码，或其所在行有误。")),
        (with_question(适用类别="Z"), ("FL", 2, "适用类别", "没有证书类别或班别 Z。")),
    ],
)
async def test_fault_is_named_and_nothing_is_written(
    imported: Importer, stored: Stored, tables: list[Table], place: tuple[str, int, str, str]
) -> None:
    report = await imported(tables)

    faults = [(fault.sheet, fault.row, fault.column, fault.reason) for fault in report.faults]
    assert (report.written, faults) == (False, [place])
    assert (await everything(), stored()) == ([[]] * 6, {})


async def test_question_that_another_topic_has_is_refused(imported: Importer) -> None:
    await imported(catalogue())
    second: Row = changed(TOPIC, TOPIC_HEADER, 专题编码="FL02")

    report = await imported([*topics(second), *questions(changed(QUESTION, QUESTION_HEADER, 专题编码="FL02"))])

    assert [fault.reason for fault in report.faults] == ["题库中专题FL01已有相同的试题。"]


async def test_study_time_is_held_against_the_video_a_topic_has(imported: Importer) -> None:
    await imported(catalogue())

    report = await imported(topics(changed(TOPIC, TOPIC_HEADER, 学习秒数="61", 视频="", 字幕="")))

    assert [fault.reason for fault in report.faults] == ["不能超过视频时长的3倍（60秒）。"]


async def test_with_keep_good_a_topic_without_its_video_is_left_out_with_its_questions(imported: Importer) -> None:
    lost = changed(TOPIC, TOPIC_HEADER, 专题编码="FL02", 视频="FL02.mp4")
    orphan = changed(QUESTION, QUESTION_HEADER, 专题编码="FL02", 题干="另一道题")
    tables = [*kinds(KIND), *categories(CATEGORY), *topics(TOPIC, lost), *questions(QUESTION, orphan)]

    report = await imported(tables, keep_good=True)

    assert [(fault.row, fault.column) for fault in report.faults] == [(3, "视频"), (3, "专题编码")]
    assert report.tallies == dict.fromkeys(("班别", "专题类别", "专题", "视频", "试题"), ADDED)
