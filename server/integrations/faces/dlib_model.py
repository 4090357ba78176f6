"""The dlib model (that of face-recognition 1.3.0): the second opinion, through dlib itself and YuNet's points."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

import cv2
import dlib
import numpy as np
import numpy.typing as npt

from server.integrations.faces.decoding import Pixels
from server.integrations.faces.detector import Detection
from server.integrations.faces.engine import FaceThresholds
from server.integrations.faces.model_files import DLIB_RESNET
from server.integrations.faces.sight import Face
from server.integrations.faces.similarity import Verdict, dlib_verdict
from server.integrations.faces.templates import Vector

CHIP: Final = 150
# Where YuNet's five points lie, on average over 96 pictures, in the chips that dlib cuts with its own detector and
# landmarks. Those cost 18-76 ms more and are no better: over 15 kinds of 640×480 frames (three sizes; sharp, blurred,
# dark, tilted by 15° and 25°) a person's median distance to the own reference is .24-.48 here and .22-.48 there, the
# nearest stranger's .48-.56 here and .50-.54 there; and on one picture in 96 they find no face.
CHIP_POINTS: Final = np.array([[47.5, 46.2], [100.5, 46.2], [74.0, 78.2], [51.0, 102.0], [97.0, 102.0]])


class DlibMatcher:
    """128 numbers a face; two faces by their distance. Holds the interpreter's lock for 60-75 ms a face."""

    models: Final = 1

    def __init__(self, limits: FaceThresholds, folder: Path | None) -> None:
        self.identity = f"{DLIB_RESNET.sha256} dlib {dlib.__version__}"
        self._limits = limits
        self._net = dlib.face_recognition_model_v1(str(DLIB_RESNET.path(folder)))

    def probe(self, face: Face) -> "DlibProbe":
        return DlibProbe(lambda: self._embed(face.image, face.closer), self._limits)

    def _embed(self, image: Pixels, face: Detection) -> Vector:
        chip = cv2.warpAffine(image, _similarity_transform(face.points, CHIP_POINTS), (CHIP, CHIP))
        return np.asarray(self._net.compute_face_descriptor(np.ascontiguousarray(chip[:, :, ::-1])), np.float32)


class DlibProbe:
    """Always looks closely: the look costs a tenth of what the model does."""

    def __init__(self, look: Callable[[], Vector], limits: FaceThresholds) -> None:
        self._look = look
        self._limits = limits

    def vectors(self) -> list[Vector]:
        return [self._vector]

    def against(self, reference: Sequence[Vector]) -> Verdict:
        return dlib_verdict(self.distance(reference[0]), self._limits)

    def distance(self, reference: Vector) -> float:
        """Euclidean, 0 to about 1.2."""
        return float(np.linalg.norm(self._vector - reference))

    def settled(self) -> "DlibProbe":
        """The same without the picture, to compare many with many."""
        vector = self._vector
        return DlibProbe(lambda: vector, self._limits)

    @cached_property
    def _vector(self) -> Vector:
        return self._look()


def _similarity_transform(source: npt.NDArray[np.float64], target: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """2 × 3: the turn, scale and shift that bring the points nearest (least squares); in the plane a complex factor."""
    start, end = source.mean(0), target.mean(0)
    a, b = (source - start) @ (1, 1j), (target - end) @ (1, 1j)
    factor = np.vdot(a, b) / np.vdot(a, a)
    turn = np.array([[factor.real, -factor.imag], [factor.imag, factor.real]])
    return np.column_stack([turn, end - turn @ start])
