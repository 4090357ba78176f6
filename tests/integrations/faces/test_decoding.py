"""Pictures from outside: what is taken, what is refused, and that a lying header costs nothing."""

import resource
from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from server.integrations.faces import BadImage
from server.integrations.faces.decoding import decode
from tests.integrations.faces.pictures import jpeg, sample

PHOTO = jpeg(sample("coffee"))
MARKER = b"\xff\xc0"  # of the JPEG header that states height and width


def _saved(image: Image.Image, kind: str) -> bytes:
    buffer = BytesIO()
    image.save(buffer, kind)
    return buffer.getvalue()


def _forged(height: int, width: int) -> bytes:
    """A small JPEG whose header claims another size."""
    photo = bytearray(jpeg(Image.new("RGB", (640, 480))))
    place = photo.index(MARKER) + 5
    photo[place : place + 4] = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return bytes(photo)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_picture_of_each_kind_is_taken(kind: str) -> None:
    picture = sample("coffee").resize((320, 240))

    pixels = decode(_saved(picture, kind))

    blue_first = np.asarray(picture)[:, :, ::-1].astype(int)
    assert pixels.shape == (240, 320, 3)
    assert abs(pixels.astype(int) - blue_first).mean() < 12


@pytest.mark.parametrize(("size", "expected"), [((1280, 960), (480, 640)), ((3000, 4000), (640, 480))])
def test_large_picture_is_reduced_to_640(size: tuple[int, int], expected: tuple[int, int]) -> None:
    pixels = decode(jpeg(sample("coffee").resize(size)))

    assert pixels.shape == (*expected, 3)


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_picture_of_other_colours_becomes_blue_green_red(mode: str) -> None:
    assert decode(jpeg(sample("coffee").convert(mode))).shape[2] == 3


REFUSED: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "html": lambda: b"<html><body>504</body></html>",
    "truncated": lambda: PHOTO[: len(PHOTO) // 3],
    "two bytes short of its end": lambda: jpeg(sample("coffee"))[:-64],
    "header only": lambda: PHOTO[:200],
    "gif": lambda: _saved(sample("coffee"), "GIF"),
    "bmp": lambda: _saved(sample("coffee"), "BMP"),
    "too narrow": lambda: jpeg(Image.new("RGB", (63, 640))),
    "too long": lambda: jpeg(Image.new("RGB", (4097, 64))),
    "too many pixels": lambda: jpeg(Image.new("L", (4000, 3001))),
    "too many bytes": lambda: PHOTO + bytes(2_000_000),
    "forged 9000": lambda: _forged(9000, 9000),
    "forged bomb": lambda: _forged(65000, 65000),
}


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("name", REFUSED)
def test_bad_picture_is_refused(name: str) -> None:
    with pytest.raises(BadImage):
        decode(REFUSED[name]())


def test_forged_header_takes_no_memory() -> None:
    decode(PHOTO)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    for _ in range(3):
        with pytest.raises(BadImage):
            decode(_forged(9000, 9000))

    grown_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown_kib < 10_000  # loading it would take 1 GB


@settings(deadline=None)
@given(st.binary(max_size=300), st.integers(0, len(PHOTO)), st.integers(0, 200))
def test_damaged_picture_is_decoded_or_refused(rubbish: bytes, place: int, cut: int) -> None:
    damaged = PHOTO[:place] + rubbish + PHOTO[place + cut :]

    try:
        pixels = decode(damaged)
    except BadImage:
        return

    assert max(pixels.shape) <= 640
