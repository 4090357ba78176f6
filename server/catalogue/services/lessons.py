"""The files of imported topics: checked on disk first, put into the store before any row speaks of them."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path

from server.catalogue.models import Video
from server.catalogue.services.videos import LessonFiles, longest_study, named_file, read_captions, read_video
from server.integrations.spreadsheets import Fault
from server.integrations.storage import Store
from server.registry.services.sheets import Line


async def check_lessons(
    lines: Sequence[Line], folder: Path | None, faults: list[Fault]
) -> tuple[list[Line], dict[str, LessonFiles]]:
    """The topics without a fault in their files or study time, and the files by topic code.

    Without a folder the topics keep the videos they have.
    """
    known = await _known_lengths(lines)
    good: list[Line] = []
    files: dict[str, LessonFiles] = {}
    for line in lines:
        code = line.values["code"]
        found = await asyncio.to_thread(_lesson_files, folder, line) if folder and "video" in line.values else None
        if isinstance(found, Fault):
            faults.append(found)
            continue
        length = found.duration_ms if found else known.get(code)
        if length is not None and line.values["required_seconds"] > longest_study(length):
            faults.append(line.fault("学习秒数", f"不能超过视频时长的3倍（{longest_study(length)}秒）。"))
            continue
        good.append(line)
        files |= {code: found} if found else {}
    return good, files


async def _known_lengths(lines: Sequence[Line]) -> dict[str, int]:
    """By topic code, of the videos that topics have already; in ms."""
    codes = [line.values["code"] for line in lines]
    return dict(await Video.filter(topic__code__in=codes).values_list("topic__code", "duration_ms"))


def _lesson_files(folder: Path, line: Line) -> LessonFiles | Fault:
    column = "视频"
    try:
        video = named_file(folder, line.values["video"])
        size, digest, milliseconds = read_video(video)
        column = "字幕"
        captions = named_file(folder, line.values["captions"]) if "captions" in line.values else None
        return LessonFiles(video, size, digest, milliseconds, captions, read_captions(captions) if captions else "")
    except (ValueError, OSError) as fault:
        return line.fault(column, str(fault) if isinstance(fault, ValueError) else "文件无法读取。")


async def store_lessons(files: Mapping[str, LessonFiles], store: Store) -> None:
    """Put what the store is not known to have. Raises StorageUnavailable; no row has changed then."""
    kept = dict(await Video.filter(topic__code__in=list(files)).values_list("topic__code", "key"))
    captioned = dict(await Video.filter(topic__code__in=list(files)).values_list("topic__code", "captions_key"))
    for code, lesson in files.items():
        key, captions_key = lesson.keys(code)
        if kept.get(code) != key:
            await store.put_file(key, lesson.video, "video/mp4")
        if lesson.captions and captions_key and captioned.get(code) != captions_key:
            await store.put_file(captions_key, lesson.captions, "text/vtt")
