"""From the models' raw scores to a band and one similarity of 0-100: the cascade of two models, and each alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import floor

from server.integrations.faces.engine import Band, FaceThresholds

Points = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """`score` is the similarity before rounding."""

    band: Band
    score: float
    raw: dict[str, float]

    @property
    def similarity(self) -> float:
        """Tenths, rounded down: an unsure face must not be shown as 80.0, nor a stranger as 60.0."""
        return floor(self.score * 10 + 1e-6) / 10


def cascade_verdict(cosine: float, distance: Callable[[], float], limits: FaceThresholds) -> Verdict:
    """Both models. `distance` is called only where the cosine leaves it open: 3 % of genuine photos."""
    if not limits.mismatch_cosine <= cosine < limits.match_cosine:
        return sface_verdict(cosine, limits)
    apart = distance()
    lead = cosine - apart
    band = Band.MATCH if lead >= limits.margin else Band.UNSURE
    return _verdict(band, lead, _margin_points(limits), limits, {"cosine": cosine, "distance": apart})


def sface_verdict(cosine: float, limits: FaceThresholds) -> Verdict:
    """SFace alone."""
    points = (
        (0.0, 0.0),
        (limits.mismatch_cosine, limits.similarity_unsure),
        (limits.sface_match_cosine, limits.similarity_match),
        (limits.match_cosine, limits.similarity_sure),
        (1.0, 100.0),
    )
    band = _band(cosine, limits.mismatch_cosine, limits.sface_match_cosine)
    return _verdict(band, cosine, points, limits, {"cosine": cosine})


def dlib_verdict(distance: float, limits: FaceThresholds) -> Verdict:
    """The dlib model alone. Distances count as negative, so that more is always more alike."""
    points = (
        (-1.0, 0.0),
        (-limits.dlib_mismatch_distance, limits.similarity_unsure),
        (-limits.dlib_match_distance, limits.similarity_match),
        (0.0, 100.0),
    )
    band = _band(-distance, -limits.dlib_mismatch_distance, -limits.dlib_match_distance)
    return _verdict(band, -distance, points, limits, {"distance": distance})


def _margin_points(limits: FaceThresholds) -> Points:
    return (
        (limits.margin - limits.margin_width, limits.similarity_unsure),
        (limits.margin, limits.similarity_match),
        (limits.margin + limits.margin_width, limits.similarity_sure),
    )


def _band(value: float, unsure_from: float, match_from: float) -> Band:
    if value >= match_from:
        return Band.MATCH
    return Band.UNSURE if value >= unsure_from else Band.MISMATCH


def _verdict(band: Band, value: float, points: Points, limits: FaceThresholds, raw: dict[str, float]) -> Verdict:
    # A score a hair below a threshold interpolates to the threshold's own value in floating point.
    ceiling = {
        Band.MATCH: 100.0,
        Band.UNSURE: limits.similarity_match - 0.1,
        Band.MISMATCH: limits.similarity_unsure - 0.1,
    }
    return Verdict(band, min(_interpolated(value, points), ceiling[band]), raw)


def _interpolated(value: float, points: Points) -> float:
    """Linear between neighbouring points, level outside."""
    if value <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in pairwise(points):
        if value <= x1:
            return y0 + (y1 - y0) * (value - x0) / (x1 - x0)
    return points[-1][1]
