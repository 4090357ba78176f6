"""Measures the engines on an operator's own photographs: who is taken for whom, and how fast."""

import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
from PIL import Image, ImageOps

from server.integrations.faces.accuracy import Accuracy, Pair, accuracy
from server.integrations.faces.baseline import DEFAULT_TOLERANCE, Baseline, NoBaseline, ask_library
from server.integrations.faces.cascade import CascadeMatcher, CascadeProbe
from server.integrations.faces.detector import Detector
from server.integrations.faces.engine import BadImage, Band, FaceEngine, FaceThresholds, UnusablePhoto
from server.integrations.faces.labelled import Labelled
from server.integrations.faces.model_files import YUNET
from server.integrations.faces.photo_engine import PhotoEngine
from server.integrations.faces.probes import Probe
from server.integrations.faces.sight import Sight
from server.integrations.faces.templates import Vector

FRAME: Final = (640, 480)
FRAMES: Final = 24
ROUNDS: Final = 2


@dataclass(frozen=True, slots=True)
class Speed:
    """Median CPU milliseconds of one 640×480 frame, from the file's bytes to the verdict."""

    frames: int
    ours: float
    library: float | None


@dataclass(frozen=True, slots=True)
class Calibration:
    """`missed` are pictures that cannot be read or show no face. `note` says why the library is left out."""

    engine_version: str
    library_version: str | None
    pictures: int
    persons: int
    faces: int
    missed: list[str]
    rules: list[Accuracy]
    speed: Speed | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Subject:
    """One picture with a face, ready to be compared with any number of others."""

    person: str
    probe: CascadeProbe
    reference: list[Vector]


def calibrate(pictures: Sequence[Labelled], limits: FaceThresholds, model_dir: Path | None = None) -> Calibration:
    """Every picture in turn is the reference of all others. Seconds per hundred pictures: about 40.

    Pairs grow with the square: meant for some hundred pictures. Raises ModelFileError.
    """
    sight = Sight(Detector(YUNET.path(model_dir), limits), limits)
    matcher = CascadeMatcher(limits, model_dir)
    engine = PhotoEngine("cascade", sight, matcher)
    found = [(picture, _subject(picture, sight, matcher)) for picture in pictures]
    subjects = [subject for _, subject in found if subject is not None]
    with TemporaryDirectory() as folder:
        frames = _frames(pictures, Path(folder))
        ours = _milliseconds(engine, frames)
        baseline, note = _baseline([picture.path for picture in pictures], [frame for frame, _ in frames])
    return Calibration(
        engine_version=engine.version,
        library_version=baseline.version if baseline else None,
        pictures=len(pictures),
        persons=len({picture.person for picture in pictures}),
        faces=len(subjects),
        missed=[str(picture.path) for picture, subject in found if subject is None],
        rules=[*_rules(subjects), *_library_rule(pictures, baseline)],
        speed=_speed(ours, baseline),
        note=note,
    )


def _subject(picture: Labelled, sight: Sight, matcher: CascadeMatcher) -> Subject | None:
    try:
        face = sight.see(picture.path.read_bytes()).face
    except (BadImage, OSError):
        return None
    if face is None:
        return None
    probe = matcher.probe(face).settled()
    return Subject(picture.person, probe, probe.vectors())


def _rules(subjects: Sequence[Subject]) -> list[Accuracy]:
    return [
        accuracy("SFace", list(_pairs(subjects, lambda s: s.probe.sface, slice(0, 1)))),
        accuracy("dlib", list(_pairs(subjects, lambda s: s.probe.dlib, slice(1, 2)))),
        accuracy("SFace + dlib", list(_pairs(subjects, lambda s: s.probe, slice(0, 2)))),
    ]
