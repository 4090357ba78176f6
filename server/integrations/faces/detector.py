"""Where the faces are: YuNet, at the scale that is enough, and once more with the head upright where it matters."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from server.integrations.faces.decoding import Pixels
from server.integrations.faces.engine import FaceThresholds

Row = npt.NDArray[np.float32]  # YuNet's: box (x, y, width, height), five points (x, y), score

# Longer side of the picture looked at. At 416 every face from 60 px of 640 is found, with the same cosines, in 55 % of
# the time, and so are faces cut off by 15 % all round (93 of 96, against 10 at 640): no margin need be added.
# 640 is asked only where that finds nothing: small faces.
LOOKS: Final = (416, 640)
# YuNet reads a head tilted by 20° as tilted by 4° when it is 90 px high: SFace then drops from 0.89 to 0.73.
# Looked at again, turned upright and 190 px high on 320×320, it comes to 0.87.
CANVAS: Final = 320
CANVAS_FACE: Final = 190


@dataclass(frozen=True, slots=True)
class Detection:
    """One face; pixels of the decoded picture."""

    row: Row

    @property
    def box(self) -> tuple[int, int, int, int]:
        """x, y, width, height; may reach outside the picture."""
        x, y, width, height = (int(value) for value in self.row[:4])
        return x, y, width, height

    @property
    def height(self) -> float:
        return float(self.row[3])

    @property
    def area(self) -> float:
        return float(self.row[2] * self.row[3])

    @property
    def score(self) -> float:
        return float(self.row[14])

    @property
    def centre(self) -> npt.NDArray[np.float64]:
        return np.array([self.row[0] + self.row[2] / 2, self.row[1] + self.row[3] / 2], np.float64)

    @property
    def points(self) -> npt.NDArray[np.float64]:
        """5 × 2: the eye on the left of the picture, the other eye, nose tip, mouth corners."""
        return self.row[4:14].reshape(5, 2).astype(np.float64)


class Detector:
    """YuNet. Keeps the size of the last picture: one per thread."""

    def __init__(self, model: Path, limits: FaceThresholds) -> None:
        cv2.setNumThreads(1)  # several workers share the machine; threads of one picture only get in their way
        self._limits = limits
        self._net = cv2.FaceDetectorYN.create(str(model), "", (CANVAS, CANVAS), limits.face_score, 0.3, 50)

    def faces(self, image: Pixels) -> list[Detection]:
        """All faces certain and tall enough, the largest first."""
        for side in LOOKS:
            found = [face for face in self._look(image, side) if face.height >= self._limits.face_height]
            if found:
                return sorted(found, key=lambda face: -face.area)
        return []

    def crowded(self, faces: Sequence[Detection]) -> bool:
        """Whether somebody beside the main face counts; people passing in the background do not."""
        return any(
            face.score >= self._limits.second_score and face.height >= self._limits.second_share * faces[0].height
            for face in faces[1:]
        )

    def upright(self, image: Pixels, face: Detection) -> Detection:
        """The same face with points found on the head turned upright; the face itself where that finds none."""
        onto = _upright_transform(face)
        rows = self._rows(cv2.warpAffine(image, onto, (CANVAS, CANVAS)))
        nearest = min(rows, key=_off_centre, default=None)
        if nearest is None or _off_centre(nearest) > CANVAS_FACE / 4:  # the neighbour, not this face
            return face
        back = cv2.invertAffineTransform(onto)
        row = face.row.copy()
        row[4:14] = (nearest.points @ back[:, :2].T + back[:, 2]).ravel()
        return Detection(row)

    def _look(self, image: Pixels, side: int) -> list[Detection]:
        height, width = image.shape[:2]
        scale = min(1.0, side / max(height, width))
        size = (round(width * scale), round(height * scale))
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA) if scale < 1 else image
        return [_enlarged(face, 1 / scale) for face in self._rows(small)]

    def _rows(self, image: cv2.typing.MatLike) -> list[Detection]:
        self._net.setInputSize((image.shape[1], image.shape[0]))
        _, rows = self._net.detect(image)
        return [] if rows is None else [Detection(row) for row in rows]


def _off_centre(face: Detection) -> float:
    """Pixels from the middle of the canvas."""
    return float(np.linalg.norm(face.centre - CANVAS / 2))


def _enlarged(face: Detection, scale: float) -> Detection:
    row = face.row.copy()
    row[:14] *= scale
    return Detection(row)


def _upright_transform(face: Detection) -> npt.NDArray[np.float64]:
    """2 × 3: the eyes level, the face in the middle of the canvas and as tall as it should be."""
    across = face.points[1] - face.points[0]
    angle = float(np.degrees(np.arctan2(across[1], across[0])))
    x, y = (float(value) for value in face.centre)
    turn = np.asarray(cv2.getRotationMatrix2D((x, y), angle, CANVAS_FACE / float(max(face.row[2:4]))), np.float64)
    turn[:, 2] += CANVAS / 2 - face.centre
    return turn
