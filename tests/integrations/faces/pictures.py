"""Where test faces come from, and how a picture becomes the bytes that clients send."""

import importlib.util
import os
from io import BytesIO
from pathlib import Path
from typing import Final

import pytest
from PIL import Image, ImageEnhance, ImageFilter

FOLDER: Final = Path(
    os.environ.get("ANGUAN_FACES_FOLDER") or Path(__file__).resolve().parents[4] / "shared" / "faces",
)
GREY: Final = (90, 100, 110)


def faces_folder() -> Path:
    """Labelled photographs of several people; they are not part of the project."""
    if not (FOLDER / "faces.csv").is_file():
        pytest.skip(f"没有带标注的人脸照片：{FOLDER / 'faces.csv'}（用 ANGUAN_FACES_FOLDER 指定文件夹）")
    return FOLDER


def sample(name: str) -> Image.Image:
    """A picture out of scikit-image's wheel. `astronaut`: one real face that any checkout has (NASA, public domain)."""
    spec = importlib.util.find_spec("skimage")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Image.open(Path(spec.submodule_search_locations[0]) / "data" / f"{name}.png").convert("RGB")


def jpeg(image: Image.Image, quality: int = 85, **options: object) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=quality, **options)
    return buffer.getvalue()


def blurred(image: Image.Image, radius: float) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(radius))


def darkened(image: Image.Image, share: float) -> Image.Image:
    return ImageEnhance.Brightness(image).enhance(share)


def side_by_side(image: Image.Image, *sides: int) -> Image.Image:
    """The picture several times in one 640×480 frame, each so many pixels a side."""
    frame = Image.new("RGB", (640, 480), GREY)
    for number, side in enumerate(sides):
        frame.paste(image.resize((side, side)), (sum(sides[:number]), 0))
    return frame
