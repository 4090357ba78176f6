"""Use it after a lesson under content/lessons/ changed: renders its video and captions and rewrites topics.csv."""

import hashlib
import json
import sys
from pathlib import Path
from typing import TypedDict

from captions import webvtt
from catalogue import write_catalogue
from lessons import LESSONS, VIDEOS, BadLesson, Lesson, read_lesson
from slides import DoesNotFit
from video import MissingPrograms, check_programs, encode, video_seconds

LEDGER = VIDEOS / "rendered.json"
# What decides how a video looks: a change in one of these renders every lesson anew.
DESIGN = ("captions.py", "lessons.py", "slides.py", "timeline.py", "video.py", "wrapping.py")
# The videos are kept in the repository; phones on a building site load them over mobile data.
VIDEO_LIMIT, TOTAL_LIMIT = 300_000, 8_000_000


class Rendered(TypedDict):
    """What the ledger keeps for a lesson: digests of its source and of what came out, and the video's length."""

    lesson: str
    mp4: str
    vtt: str
    seconds: float


def main() -> int:
    """Render what changed, check all, write topics.csv; 1 when something must be mended."""
    try:
        check_programs()
        lessons = {path: read_lesson(path) for path in sorted(LESSONS.glob("*.toml"))}
        ledger = {lesson.code: _render(path, lesson) for path, lesson in lessons.items()}
        _write_ledger(ledger)
        complaints = _complaints(list(lessons.values()), ledger) + write_catalogue(list(lessons.values()))
    except (MissingPrograms, BadLesson, DoesNotFit) as error:
        complaints = [str(error)]
    print(*complaints, sep="\n", file=sys.stderr, end="\n" if complaints else "")
    return 1 if complaints else 0


def _render(path: Path, lesson: Lesson) -> Rendered:
    mp4, vtt = VIDEOS / f"{lesson.code}.mp4", VIDEOS / f"{lesson.code}.vtt"
    known = _read_ledger().get(lesson.code)
    source = _digest(path)
    if known and known == {**known, "lesson": source, "mp4": _digest(mp4), "vtt": _digest(vtt)}:
        return known
    VIDEOS.mkdir(exist_ok=True)
    encode(lesson, mp4)
    vtt.write_text(webvtt(lesson), encoding="utf-8", newline="\n")
    print(f"{lesson.code} {lesson.title}: {lesson.seconds} s, {mp4.stat().st_size / 1000:.0f} kB")
    return Rendered(lesson=source, mp4=_digest(mp4), vtt=_digest(vtt), seconds=video_seconds(mp4))


def _read_ledger() -> dict[str, Rendered]:
    """What was rendered before, or nothing when the design has changed since."""
    if not LEDGER.is_file():
        return {}
    kept = json.loads(LEDGER.read_text(encoding="utf-8"))
    rendered: dict[str, Rendered] = kept["rendered"] if kept["design"] == _design() else {}
    return rendered


def _write_ledger(ledger: dict[str, Rendered]) -> None:
    text = json.dumps({"design": _design(), "rendered": ledger}, indent=1, sort_keys=True)
    LEDGER.write_text(text + "\n", encoding="utf-8", newline="\n")


def _design() -> str:
    here = Path(__file__).resolve().parent
    return hashlib.sha256(b"".join((here / name).read_bytes() for name in DESIGN)).hexdigest()


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _complaints(lessons: list[Lesson], ledger: dict[str, Rendered]) -> list[str]:
    found = []
    sizes = {lesson.code: (VIDEOS / f"{lesson.code}.mp4").stat().st_size for lesson in lessons}
    for lesson in lessons:
        if sizes[lesson.code] >= VIDEO_LIMIT:
            found.append(f"{lesson.code}.mp4 has {sizes[lesson.code]} bytes, the limit is {VIDEO_LIMIT}")
        if ledger[lesson.code]["seconds"] != lesson.seconds:
            found.append(f"{lesson.code}.mp4 lasts {ledger[lesson.code]['seconds']} s, not {lesson.seconds}")
        found += _caption_complaints(lesson)
    if sum(sizes.values()) >= TOTAL_LIMIT:
        found.append(f"the videos have {sum(sizes.values())} bytes together, the limit is {TOTAL_LIMIT}")
    return found


def _caption_complaints(lesson: Lesson) -> list[str]:
    last_cue = (VIDEOS / f"{lesson.code}.vtt").read_text(encoding="utf-8").rstrip().split("\n\n")[-1]
    end = f"00:{lesson.seconds // 60:02}:{lesson.seconds % 60:02}.000"
    return [] if f"--> {end}\n" in last_cue else [f"{lesson.code}.vtt does not end at {end}"]


if __name__ == "__main__":
    sys.exit(main())
