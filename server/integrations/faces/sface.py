"""SFace: the model that looks at every photo."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from server.integrations.faces.decoding import Pixels
from server.integrations.faces.detector import Detection
from server.integrations.faces.engine import FaceThresholds
from server.integrations.faces.model_files import SFACE
from server.integrations.faces.sight import Face
from server.integrations.faces.similarity import Verdict, sface_verdict
from server.integrations.faces.templates import Vector


class SFaceMatcher:
    """128 numbers of length 1 a face; two faces by their cosine. Releases the interpreter's lock."""

    models: Final = 1

    def __init__(self, limits: FaceThresholds, folder: Path | None) -> None:
        self.identity = f"{SFACE.sha256} opencv {cv2.__version__}"
        self._limits = limits
        self._net = cv2.FaceRecognizerSF.create(str(SFACE.path(folder)), "")

    def probe(self, face: Face) -> "SFaceProbe":
        return SFaceProbe(
            lambda: self._embed(face.image, face.first), lambda: self._embed(face.image, face.closer), self._limits
        )

    def _embed(self, image: Pixels, face: Detection) -> Vector:
        vector = np.asarray(self._net.feature(self._net.alignCrop(image, face.row))[0], np.float32)
        return vector / np.linalg.norm(vector)


class SFaceProbe:
    """Looks closer only where the first look does not settle it: that spares 38 ms of 98 % of genuine photos."""

    def __init__(self, first: Callable[[], Vector], closer: Callable[[], Vector], limits: FaceThresholds) -> None:
        self._look = first
        self._look_closer = closer
        self._limits = limits

    def vectors(self) -> list[Vector]:
        return [self._closer]

    def against(self, reference: Sequence[Vector]) -> Verdict:
        return sface_verdict(self.cosine(reference[0]), self._limits)

    def cosine(self, reference: Vector) -> float:
        """-1 to 1."""
        cosine = float(self._first @ reference)
        return cosine if cosine >= self._limits.match_cosine else float(self._closer @ reference)

    def settled(self) -> "SFaceProbe":
        """The same without the picture, to compare many with many."""
        first, closer = self._first, self._closer
        return SFaceProbe(lambda: first, lambda: closer, self._limits)

    @cached_property
    def _first(self) -> Vector:
        return self._look()

    @cached_property
    def _closer(self) -> Vector:
        return self._look_closer()
