"""What a face engine is asked and what it answers: types only, so that every process may import them."""

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Protocol


class Band(StrEnum):
    """How a face compares with the reference. UNSURE and MISMATCH send the photo to a person; neither fails anybody."""

    MATCH = "MATCH"
    UNSURE = "UNSURE"
    MISMATCH = "MISMATCH"


class UnusableReason(StrEnum):
    UNREADABLE = "UNREADABLE"
    BLANK = "BLANK"
    NO_FACE = "NO_FACE"
    MULTI_FACE = "MULTI_FACE"


class BadImage(Exception):
    """Not a picture we take: too large, too small, damaged, or something else altogether."""


class UnusablePhoto(Exception):
    """No reference can be made of this photo; `reason` says why."""

    def __init__(self, reason: UnusableReason) -> None:
        self.reason = reason
        super().__init__(reason.value)


class StaleTemplate(Exception):
    """The template was made by other models or is damaged: make it anew from the reference photo."""


class ModelFileError(Exception):
    """A model file is missing or is not the one the thresholds were measured with."""


@dataclass(frozen=True, slots=True)
class FaceThresholds:
    """Where the bands lie and what counts as a face. The defaults are the measured ones.

    Cosines are SFace's (1 = same), distances dlib's (0 = same). The `similarity_*` are the 0-100 values at which
    the bands begin; between them similarity is linear, so they and the thresholds are the calibration points.
    """

    match_cosine: float = 0.65  # from here SFace alone decides; no stranger of 496,190 pairs reached 0.60
    mismatch_cosine: float = 0.36  # below it is another person, whatever dlib says
    margin: float = 0.0  # in between: a match where cosine - distance reaches this
    margin_width: float = 0.2  # cosine - distance this far from the margin is as good or bad as it gets
    sface_match_cosine: float = 0.45  # SFace without dlib
    dlib_match_distance: float = 0.40  # dlib without SFace; at its usual 0.60 it accepts 57 % of East Asian strangers
    dlib_mismatch_distance: float = 0.60
    similarity_unsure: float = 60.0
    similarity_match: float = 80.0
    similarity_sure: float = 90.0
    face_score: float = 0.7  # the detector's confidence, 0-1
    face_height: int = 48  # pixels of the picture scaled to 640
    second_score: float = 0.85  # a second face counts from here, so that passers-by do not
    second_share: float = 0.5  # and from this share of the main face's height
    blank_deviation: float = 8.0  # grey deviation of the 64×48 thumbnail; real pictures: 24.6 and more

    def __post_init__(self) -> None:
        rising = (
            (0.0, self.mismatch_cosine, self.sface_match_cosine, self.match_cosine, 1.0),
            (0.0, self.dlib_match_distance, self.dlib_mismatch_distance, 1.0),
            (0.0, self.similarity_unsure, self.similarity_match, self.similarity_sure, 100.0),
            (0.0, self.margin_width),
        )
        for values in rising:
            if any(low >= high for low, high in pairwise(values)):
                raise ValueError(f"face thresholds must rise: {values}")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an engine saw in one photo: plain measures. Which of them make a flag is proctoring's to say."""

    faces: int
    multiple: bool  # a second face, near and certain enough to count
    blank: bool  # a covered lens
    sharpness: (
        float | None
    )  # of the main face: variance of the Laplacian by variance of grey, so that dark is not blurred
    brightness: float | None  # mean grey of the main face's box, 0-255
    similarity: float | None  # 0-100 in tenths; None without a template or without a face
    band: Band | None
    raw: dict[str, float]  # "cosine", "distance": of the models that were asked, not comparable with each other
    dhash: str  # 64 bits as 16 hexadecimal digits
    thumbnail: bytes = field(repr=False)  # 64×48 grey values, row by row


class FaceEngine(Protocol):
    """Looks at photos. Not for several threads at once."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str:
        """Changes whenever a score could: model files, libraries, our own alignment. At most 40 characters."""
        ...

    def judge(self, photo: bytes, template: bytes | None) -> Judgement:
        """Measure a photo and compare its main face with `template`. Raises BadImage, StaleTemplate."""
        ...

    def template(self, photo: bytes) -> bytes:
        """The reference face for all models of this engine, opaque; personal data. Raises UnusablePhoto."""
        ...
