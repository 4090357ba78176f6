"""Plain measures of a picture and of the face in it; no model takes part."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from server.integrations.faces.decoding import Pixels, decode

THUMBNAIL: Final = (64, 48)  # width, height
FACE_SIDE: Final = 160


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What `near_same` compares, and what tells a covered lens."""

    dhash: str
    thumbnail: bytes
    deviation: float


def fingerprint(photo: bytes) -> Fingerprint:
    """The fingerprint of an earlier photo whose Judgement is not at hand. Raises BadImage."""
    return fingerprint_of(grey_of(decode(photo)))


def grey_of(image: Pixels) -> Pixels:
    return _bytes(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))


def fingerprint_of(grey: Pixels) -> Fingerprint:
    thumbnail = _bytes(cv2.resize(grey, THUMBNAIL, interpolation=cv2.INTER_AREA))
    small = cv2.resize(thumbnail, (9, 8), interpolation=cv2.INTER_AREA)
    rising = np.packbits(small[:, 1:] > small[:, :-1])
    return Fingerprint(rising.tobytes().hex(), thumbnail.tobytes(), float(thumbnail.std()))


def face_of(grey: Pixels, box: tuple[int, int, int, int]) -> Pixels | None:
    """The part of the box that lies in the picture; None where that is nothing."""
    x, y, width, height = box
    face = grey[max(0, y) : max(0, y + height), max(0, x) : max(0, x + width)]
    return face if face.size else None


def sharpness(face: Pixels) -> float:
    """Laplacian variance by grey variance on 160×160: the one measure that does not call a dark face blurred."""
    even = cv2.resize(face, (FACE_SIDE, FACE_SIDE), interpolation=cv2.INTER_AREA)
    return float(cv2.Laplacian(even, cv2.CV_32F).var() / (even.var() + 1e-3))


def brightness(face: Pixels) -> float:
    """Mean grey, 0-255."""
    return float(face.mean())


def _bytes(image: cv2.typing.MatLike) -> Pixels:
    return np.asarray(image, np.uint8)
