"""Photos of the register as they are kept: a small, clean JPEG made from whatever was handed in."""

from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_SIDE: Final = 4096
LEAST_SIDE: Final = 64  # no face can be measured in less
SIDE: Final = 640  # what the face engine looks at
_QUALITY: Final = 90


def portrait(content: bytes) -> bytes:
    """A JPEG of at most 640 pixels a side, upright, without any metadata. Blocks for 2 to 100 ms.

    Raises ValueError with a sentence: too large, too small, damaged, or no JPEG or PNG. The same content always
    gives the same bytes, so that a second import knows it.
    """
    if len(content) > MOST_BYTES:
        raise ValueError("照片超过 5 MB。")
    try:
        with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as picture:
            _refuse_size(*picture.size)  # before a pixel is decoded: 54 KB may claim a gigabyte of them
            return _clean(picture)
    except _WrongSize:
        raise
    except Exception:  # Pillow raises many kinds on hostile bytes
        raise ValueError("不是有效的 JPEG 或 PNG 照片，或文件已损坏。") from None


class _WrongSize(ValueError):
    """Carries the sentence past the handler of everything else."""


def _refuse_size(width: int, height: int) -> None:
    if max(width, height) > MOST_SIDE:
        raise _WrongSize(f"照片边长不能超过 {MOST_SIDE} 像素。")
    if min(width, height) < LEAST_SIDE:
        raise _WrongSize(f"照片边长不能小于 {LEAST_SIDE} 像素。")


def _clean(picture: Image.Image) -> bytes:
    picture.draft("RGB", (SIDE, SIDE))
    pixels = ImageOps.exif_transpose(picture).convert("RGB")
    pixels.thumbnail((SIDE, SIDE))
    pixels.info.clear()  # comments would be carried over
    buffer = BytesIO()
    pixels.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()
