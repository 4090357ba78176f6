"""How long a verdict takes: CPU time per 640×480 frame, the size phones and browsers send."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from statistics import median
from typing import Final

from PIL import Image, ImageOps

from server.integrations.faces.engine import FaceEngine, UnusablePhoto
from server.integrations.faces.labelled import Labelled

SIZE: Final = (640, 480)
FRAMES: Final = 24
ROUNDS: Final = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """A snapshot as it would be sent, and the reference it is held against."""

    path: Path
    template: bytes


@dataclass(frozen=True, slots=True)
class Speed:
    """Median CPU milliseconds from a frame's bytes to the verdict; `library` is None where it did not run."""

    frames: int
    engine: float
    library: float | None

    @property
    def times_faster(self) -> float | None:
        return None if self.library is None else self.library / self.engine


def frames(engine: FaceEngine, pictures: Sequence[Labelled], folder: Path) -> list[Frame]:
    """Write up to 24 frames into `folder`: people in turn, each held against another picture of the same person."""
    made = [frame for person in _people(pictures) for frame in _frames_of(engine, person, folder)]
    step = max(1, len(made) // FRAMES)
    return made[::step][:FRAMES]


def engine_milliseconds(engine: FaceEngine, taken: Sequence[Frame]) -> list[float]:
    """CPU time of each frame, every one judged twice."""
    photos = [(frame.path.read_bytes(), frame.template) for frame in taken]
    return [_timed(engine, photo, template) for _ in range(ROUNDS) for photo, template in photos]


def compared(engine: Sequence[float], library: Sequence[float] | None) -> Speed | None:
    """None where there was no frame to judge."""
    if not engine:
        return None
    return Speed(len(engine) // ROUNDS, median(engine), median(library) if library else None)


def _people(pictures: Sequence[Labelled]) -> Iterator[list[Labelled]]:
    by_person = sorted(pictures, key=lambda picture: picture.person)
    return (list(group) for _, group in groupby(by_person, key=lambda picture: picture.person))


def _frames_of(engine: FaceEngine, person: Sequence[Labelled], folder: Path) -> Iterator[Frame]:
    try:
        template = engine.template(person[0].path.read_bytes())
    except (UnusablePhoto, OSError):
        return
    for number, picture in enumerate(person[1:3]):
        path = folder / f"{picture.person}-{number}.jpg".replace("/", "_")
        try:
            with Image.open(picture.path) as image:
                ImageOps.pad(image.convert("RGB"), SIZE).save(path, quality=80)
        except OSError:
            continue
        yield Frame(path, template)


def _timed(engine: FaceEngine, photo: bytes, template: bytes) -> float:
    start = time.process_time()
    engine.judge(photo, template)
    return 1000 * (time.process_time() - start)
