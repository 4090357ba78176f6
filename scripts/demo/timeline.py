"""When a lesson's slides and points appear, counted in whole video frames."""

from collections.abc import Iterator
from itertools import accumulate, pairwise

from lessons import Lesson

FRAMES_PER_SECOND = 4
# A point must stand long enough to be read: all are shown when two thirds of the slide's time have gone.
POINTS_SHARE = 2 / 3


def slide_spans(lesson: Lesson) -> list[tuple[float, float]]:
    """Start and end of each slide in seconds; the time is shared by length of caption and ends with the video."""
    return [(a / FRAMES_PER_SECOND, b / FRAMES_PER_SECOND) for a, b in pairwise(_slide_starts(lesson))]


def pictures(lesson: Lesson) -> Iterator[tuple[int, int, int]]:
    """Yield (slide index, points shown, frames to hold it) in order of appearance."""
    for index, (start, end) in enumerate(pairwise(_slide_starts(lesson))):
        count = len(lesson.slides[index].points)
        steps = [start + round((end - start) * POINTS_SHARE * shown / count) for shown in range(count)] + [end]
        for shown, (a, b) in enumerate(pairwise(steps), 1):
            yield index, shown, b - a


def _slide_starts(lesson: Lesson) -> list[int]:
    weights = [0, *(len(slide.caption) for slide in lesson.slides)]
    total = sum(weights)
    return [round(lesson.seconds * FRAMES_PER_SECOND * part / total) for part in accumulate(weights)]
