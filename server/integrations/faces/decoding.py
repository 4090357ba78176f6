"""Pictures from outside become pixels here, whatever their bytes claim."""

from io import BytesIO
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from server.integrations.faces.engine import BadImage

Pixels = npt.NDArray[np.uint8]

MAX_BYTES: Final = 2_000_000
MAX_SIDE: Final = 4096
MAX_PIXELS: Final = 12_000_000
MIN_SIDE: Final = 64
SIDE: Final = 640
FORMATS: Final = ("JPEG", "PNG", "WEBP")


def decode(photo: bytes) -> Pixels:
    """Height × width × 3, blue-green-red, upright, at most 640 a side. Raises BadImage and nothing else."""
    if len(photo) > MAX_BYTES:
        raise BadImage(f"{len(photo)} bytes")
    try:
        with Image.open(BytesIO(photo), formats=FORMATS) as picture:
            return _pixels(picture)
    except BadImage:
        raise
    except Exception as error:  # Pillow raises OSError, SyntaxError, ValueError, DecompressionBombError, struct.error …
        raise BadImage(type(error).__name__) from None


def _pixels(picture: Image.Image) -> Pixels:
    # Before anything is loaded: 54 KB whose header claims 9000×9000 would take 1 GB without a warning.
    width, height = picture.size
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS or min(width, height) < MIN_SIDE:
        raise BadImage(f"{width}×{height} pixels")
    picture.draft("RGB", (SIDE, SIDE))
    ImageOps.exif_transpose(picture, in_place=True)
    pixels = picture.convert("RGB")
    pixels.thumbnail((SIDE, SIDE))
    return np.asarray(cv2.cvtColor(np.asarray(pixels), cv2.COLOR_RGB2BGR), np.uint8)
