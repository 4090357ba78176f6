"""The demo's topics.csv and categories.csv, made from the lesson files and the two tables below."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from lessons import CONTENT, Lesson

CATEGORIES = {
    "FL": ("建设工程安全生产法律法规", "法律基础、安全生产法律法规、各方责任、刑事责任与事故报告"),
    "GL": ("建设工程安全生产管理", "责任制、教育培训、双重预防机制、专项方案、交底与费用管理"),
    "JS": ("建设工程安全生产技术", "基坑、脚手架、模板支撑、高处作业、用电、起重机械与消防"),
    "AL": ("事故案例与应急管理", "典型事故案例分析、应急预案与演练、现场急救与事故处置"),
}
TOPICS = [
    f"{prefix}{n:02}" for prefix, count in (("FL", 14), ("GL", 14), ("JS", 12), ("AL", 8)) for n in range(1, count + 1)
]

# A to C3 are certificate kinds, E is 二级建造师选修 and goes with B: both are project managers.
EVERYBODY = "A,B,C,C1,C2,C3,E"
KINDS = {
    **dict.fromkeys(("GL06", "GL12", "GL14"), "A,B,E"),
    **dict.fromkeys(("JS01", "JS02", "JS03", "JS12"), "B,C,C2,C3,E"),
    **dict.fromkeys(("JS06", "JS07", "JS08"), "B,C,C1,C3,E"),
    "JS09": "C,C1,C3",
}

# Study seconds are the video's length, except where repeats shall be shown to count.
LONG_STUDY = {"FL07": 120, "GL08": 90, "JS04": 90, "AL02": 120, "AL08": 150}
MOST_REPEATS = 3

TOPIC_HEADER = ("专题编码", "专题类别", "专题名称", "授课教师", "学分", "学习秒数", "适用类别", "简介", "视频", "字幕")
CATEGORY_HEADER = ("序号", "专题类别", "说明")


def write_catalogue(lessons: Iterable[Lesson]) -> list[str]:
    """Write both files (UTF-8 with BOM, CRLF) into content/; returns what is wrong with the lessons, if anything."""
    by_code = {lesson.code: lesson for lesson in lessons}
    known = [by_code[code] for code in TOPICS if code in by_code]
    _write_csv(CONTENT / "topics.csv", TOPIC_HEADER, [_topic_row(lesson) for lesson in known])
    rows = [(str(number), name, about) for number, (name, about) in enumerate(CATEGORIES.values(), 1)]
    _write_csv(CONTENT / "categories.csv", CATEGORY_HEADER, rows)
    return _complaints(by_code)


def study_seconds(lesson: Lesson) -> int:
    """How long a trainee of the demo must watch this topic."""
    return LONG_STUDY.get(lesson.code, lesson.seconds)


def _topic_row(lesson: Lesson) -> Sequence[str]:
    kinds = KINDS.get(lesson.code, EVERYBODY)
    study = str(study_seconds(lesson))
    files = (f"{lesson.code}.mp4", f"{lesson.code}.vtt")
    return lesson.code, lesson.category, lesson.title, lesson.teacher, "1.0", study, kinds, lesson.summary, *files


def _complaints(by_code: dict[str, Lesson]) -> list[str]:
    found = [f"no lesson {code}" for code in TOPICS if code not in by_code]
    found += [f"unknown topic {code}" for code in by_code if code not in TOPICS]
    for lesson in by_code.values():
        if lesson.category != CATEGORIES.get(lesson.code[:2], ("",))[0]:
            found.append(f"{lesson.code}: category {lesson.category}")
        if study_seconds(lesson) > MOST_REPEATS * lesson.seconds:
            found.append(f"{lesson.code}: {study_seconds(lesson)} s of study from a video of {lesson.seconds} s")
    return found


def _write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows([header, *rows])
