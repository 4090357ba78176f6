"""The WebVTT captions of a lesson: each slide's caption cut into short cues that share the slide's time."""

import re
from collections.abc import Iterator
from itertools import accumulate

from lessons import Lesson
from timeline import slide_spans
from wrapping import wrap_evenly

LINE_CHARACTERS = 22
CUE_LINES = 2
# The eye needs a moment to notice a new cue, however short: it counts as so many characters more.
NOTICE_CHARACTERS = 5


def webvtt(lesson: Lesson) -> str:
    """The whole caption file; cues follow each other without a gap and the last ends with the video."""
    blocks = ["WEBVTT"]
    for slide, (start, end) in zip(lesson.slides, slide_spans(lesson), strict=True):
        blocks += [
            f"{_clock(a)} --> {_clock(b)}\n" + "\n".join(lines) for lines, a, b in _timed(slide.caption, start, end)
        ]
    return "\n\n".join(blocks) + "\n"


def caption_lines(caption: str) -> list[str]:
    """Cut a caption into lines of at most 22 characters, at punctuation where there is some."""
    lines: list[str] = []
    for clause in re.findall(r"[^，。；：！？]+[，。；：！？”》）]*", caption.strip()):
        if lines and len(lines[-1]) + len(clause) <= LINE_CHARACTERS and lines[-1][-1] not in "。！？":
            lines[-1] += clause
        else:
            lines += wrap_evenly(clause, len, LINE_CHARACTERS)
    return lines


def _timed(caption: str, start: float, end: float) -> Iterator[tuple[list[str], float, float]]:
    lines = caption_lines(caption)
    cues = [lines[i : i + CUE_LINES] for i in range(0, len(lines), CUE_LINES)]
    shares = [sum(map(len, cue)) + NOTICE_CHARACTERS for cue in cues]
    moments = [start + (end - start) * done / sum(shares) for done in accumulate(shares, initial=0)]
    yield from zip(cues, moments, moments[1:], strict=False)


def _clock(seconds: float) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"
