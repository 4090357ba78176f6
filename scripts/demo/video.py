"""Turning a lesson's pictures into one H.264 MP4 with the ffmpeg program."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from lessons import Lesson
from slides import FONTS, HEIGHT, WIDTH, draw_slide
from timeline import FRAMES_PER_SECOND, pictures

# Seeking lands on a key frame, and each costs some 15 kB: no more than seeking needs.
KEY_FRAME_SECONDS = 5
# Quantiser from 0 (best) to 51. Measured on text slides: 34 keeps strokes legible (37 dB) in 4 kB a second;
# constant, without the tuning for moving pictures, it needs a fifth less than -crf for the same fidelity.
QUANTISER = 34
STILL_TEXT = "ipratio=1:pbratio=1:psy=0:aq-mode=0"


class MissingPrograms(Exception):
    """The machine lacks ffmpeg or the Chinese fonts; the message says how to install them."""


def check_programs() -> None:
    """Raise MissingPrograms naming the Debian packages that are not installed."""
    missing = [] if shutil.which("ffmpeg") and shutil.which("ffprobe") else ["ffmpeg"]
    if not all((FONTS / f"NotoSansCJK-{weight}.ttc").is_file() for weight in ("Regular", "Bold")):
        missing.append("fonts-noto-cjk")
    if missing:
        raise MissingPrograms(f"Debian packages missing: apt-get install {' '.join(missing)}")


def encode(lesson: Lesson, target: Path) -> None:
    """Write the lesson's video; one thread and no metadata, so that the same lesson gives the same bytes."""
    command = ["ffmpeg", "-y", "-v", "error", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}"]
    command += ["-r", str(FRAMES_PER_SECOND), "-i", "-", "-c:v", "libx264", "-preset", "veryslow", "-threads", "1"]
    command += ["-profile:v", "main", "-pix_fmt", "yuv420p", "-qp", str(QUANTISER), "-x264-params", STILL_TEXT]
    command += ["-g", str(KEY_FRAME_SECONDS * FRAMES_PER_SECOND), "-sc_threshold", "0"]
    command += ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-movflags", "+faststart"]
    subprocess.run([*command, str(target)], input=b"".join(_frames(lesson)), check=True)


def _frames(lesson: Lesson) -> Iterator[bytes]:
    for index, shown, frames in pictures(lesson):
        yield draw_slide(lesson, index, shown).tobytes() * frames


def video_seconds(path: Path) -> float:
    """Length of a video file in seconds, as ffprobe reads it."""
    command = ["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", str(path)]
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
