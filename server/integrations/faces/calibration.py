"""Measures the engines on an operator's own photographs: who is taken for whom, and how fast."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from server.integrations.faces.accuracy import Accuracy, Pair, accuracy
from server.integrations.faces.baseline import DEFAULT_TOLERANCE, Baseline, NoBaseline, ask_library
from server.integrations.faces.cascade import CascadeMatcher, CascadeProbe
from server.integrations.faces.detector import Detector
from server.integrations.faces.engine import BadImage, Band, FaceThresholds
from server.integrations.faces.labelled import Labelled, UnlabelledFolder
from server.integrations.faces.model_files import YUNET
from server.integrations.faces.photo_engine import PhotoEngine
from server.integrations.faces.probes import Probe
from server.integrations.faces.sight import Sight
from server.integrations.faces.speed import Frame, Speed, compared, engine_milliseconds, frames
from server.integrations.faces.templates import Vector


@dataclass(frozen=True, slots=True)
class Calibration:
    """`missed` are pictures that cannot be read or show no face; `note` says why the library is left out."""

    engine_version: str
    library_version: str | None
    persons: int
    pictures: int
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
    """Hold every picture against every other as its reference. Raises UnlabelledFolder, ModelFileError.

    About 0.4 s a picture, and pairs grow with the square: meant for some hundred pictures.
    """
    sight = Sight(Detector(YUNET.path(model_dir), limits), limits)
    matcher = CascadeMatcher(limits, model_dir)
    engine = PhotoEngine("cascade", sight, matcher)
    found = {picture.path: _subject(picture, sight, matcher) for picture in pictures}
    subjects = [subject for subject in found.values() if subject]
    rules = _rules(subjects)
    with TemporaryDirectory() as folder:
        taken = frames(engine, pictures, Path(folder))
        ours = engine_milliseconds(engine, taken)
        library, note = _library(pictures, taken)
    return Calibration(
        engine_version=engine.version,
        library_version=library.version if library else None,
        persons=len({picture.person for picture in pictures}),
        pictures=len(pictures),
        faces=len(subjects),
        missed=[str(path) for path, subject in found.items() if subject is None],
        rules=rules + ([_library_rule(pictures, library)] if library else []),
        speed=compared(ours, library.milliseconds if library else None),
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
    if len({subject.person for subject in subjects}) in {0, 1, len(subjects)}:
        raise UnlabelledFolder("至少要有两个人的照片，其中一人至少有两张能找到人脸。")
    return [
        accuracy("SFace", _pairs(subjects, lambda subject: subject.probe.sface, slice(0, 1))),
        accuracy("dlib", _pairs(subjects, lambda subject: subject.probe.dlib, slice(1, 2))),
        accuracy("SFace + dlib", _pairs(subjects, lambda subject: subject.probe, slice(0, 2))),
    ]


def _pairs(subjects: Sequence[Subject], probe: Callable[[Subject], Probe], models: slice) -> list[Pair]:
    verdicts = (
        (reference.person == photo.person, probe(photo).against(reference.reference[models]))
        for reference, photo in permutations(subjects, 2)
    )
    return [Pair(same, verdict.band is Band.MATCH, verdict.score) for same, verdict in verdicts]


def _library(pictures: Sequence[Labelled], taken: Sequence[Frame]) -> tuple[Baseline | None, str | None]:
    try:
        return ask_library([picture.path for picture in pictures], [frame.path for frame in taken]), None
    except NoBaseline as error:
        return None, str(error)


def _library_rule(pictures: Sequence[Labelled], library: Baseline) -> Accuracy:
    return accuracy(
        f"face-recognition {library.version} ≤ {DEFAULT_TOLERANCE}", list(_library_pairs(pictures, library))
    )


def _library_pairs(pictures: Sequence[Labelled], library: Baseline) -> Iterator[Pair]:
    known = [
        (picture.person, vector)
        for picture, vector in zip(pictures, library.vectors, strict=True)
        if vector is not None
    ]
    for (person, vector), (other, other_vector) in permutations(known, 2):
        distance = float(np.linalg.norm(vector - other_vector))
        yield Pair(person == other, distance <= DEFAULT_TOLERANCE, -distance)
