"""The two models in a row: SFace looks at every photo, dlib only where SFace is not sure, and both decide together."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from server.integrations.faces.dlib_model import DlibMatcher, DlibProbe
from server.integrations.faces.engine import FaceThresholds
from server.integrations.faces.sface import SFaceMatcher, SFaceProbe
from server.integrations.faces.sight import Face
from server.integrations.faces.similarity import Verdict, cascade_verdict
from server.integrations.faces.templates import Vector


class CascadeMatcher:
    models: Final = 2

    def __init__(self, limits: FaceThresholds, folder: Path | None) -> None:
        self._limits = limits
        self._sface = SFaceMatcher(limits, folder)
        self._dlib = DlibMatcher(limits, folder)
        self.identity = f"{self._sface.identity} {self._dlib.identity}"

    def probe(self, face: Face) -> "CascadeProbe":
        return CascadeProbe(self._sface.probe(face), self._dlib.probe(face), self._limits)


class CascadeProbe:
    def __init__(self, sface: SFaceProbe, dlib: DlibProbe, limits: FaceThresholds) -> None:
        self.sface = sface
        self.dlib = dlib
        self._limits = limits

    def vectors(self) -> list[Vector]:
        return [*self.sface.vectors(), *self.dlib.vectors()]

    def against(self, reference: Sequence[Vector]) -> Verdict:
        by_sface, by_dlib = reference
        return cascade_verdict(self.sface.cosine(by_sface), lambda: self.dlib.distance(by_dlib), self._limits)

    def settled(self) -> "CascadeProbe":
        """The same without the picture, to compare many with many."""
        return CascadeProbe(self.sface.settled(), self.dlib.settled(), self._limits)
