"""The demo lessons as their TOML files hold them: one file a topic, read here and nowhere else."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

CONTENT = Path(__file__).resolve().parent / "content"
LESSONS = CONTENT / "lessons"
VIDEOS = CONTENT / "videos"


@dataclass(frozen=True)
class Slide:
    """One picture of a lesson; `caption` is what a teacher would say to it."""

    heading: str
    points: tuple[str, ...]
    caption: str


@dataclass(frozen=True)
class Lesson:
    """One topic's teaching content; `seconds` is the length of its video."""

    code: str
    title: str
    category: str
    teacher: str
    summary: str
    seconds: int
    slides: tuple[Slide, ...]


class BadLesson(Exception):
    """A lesson file that cannot be taught from; the message names the file and what to mend."""


def read_lesson(path: Path) -> Lesson:
    """Read one lesson; raises BadLesson when a field is missing, empty or out of its limits."""
    try:
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
        slides = tuple(_slide(each) for each in fields.pop("slides"))
        lesson = Lesson(slides=slides, **fields)
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise BadLesson(f"{path.name}: {error}") from error
    complaints = _complaints(lesson, path)
    if complaints:
        raise BadLesson(f"{path.name}: " + "; ".join(complaints))
    return lesson


def _slide(fields: dict[str, object]) -> Slide:
    points = fields["points"]
    if not isinstance(points, list):
        raise TypeError("points must be a list")
    return Slide(heading=str(fields["heading"]), points=tuple(map(str, points)), caption=str(fields["caption"]))


def _complaints(lesson: Lesson, path: Path) -> list[str]:
    found = []
    if lesson.code != path.stem:
        found.append(f"code {lesson.code} is not the file's name")
    if not all((lesson.title, lesson.category, lesson.teacher, lesson.summary)):
        found.append("title, category, teacher and summary must be given")
    if not 20 <= lesson.seconds <= 60:
        found.append(f"seconds {lesson.seconds} is not between 20 and 60")
    for number, slide in enumerate(lesson.slides, 1):
        if not (slide.heading and slide.caption and 2 <= len(slide.points) <= 4 and all(slide.points)):
            found.append(f"slide {number} needs a heading, a caption and 2 to 4 points")
    return found
