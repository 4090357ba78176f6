"""What an engine says of a photo: measures that the flags are made of, and the comparison."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from server.integrations.faces import BadImage, Band, FaceEngine, Judgement
from tests.integrations.faces.pictures import GREY, blurred, darkened, jpeg, sample, side_by_side

ORIENTATION = 0x112
HEAD = (140, 20, 330, 210)
SHARP_FROM = 0.03
BRIGHT_FROM = 40.0

SHOWN: dict[str, tuple[Callable[[Image.Image], Image.Image], tuple[int, bool, bool, bool, bool]]] = {
    # name: picture, (faces, multiple, blank, blurred, dark)
    "sharp": (lambda face: face, (1, False, False, False, False)),
    "blurred": (lambda face: blurred(face, 2), (1, False, False, True, False)),
    "dark is not blurred": (lambda face: darkened(face, 0.2), (1, False, False, False, True)),
    "lens covered": (lambda face: darkened(face, 0.02), (0, False, True, False, False)),
    "white": (lambda _: Image.new("RGB", (640, 480), (255, 255, 255)), (0, False, True, False, False)),
    "noise": (lambda _: _noise(), (0, False, True, False, False)),
    "nobody": (lambda _: sample("coffee"), (0, False, False, False, False)),
    "two people": (lambda face: side_by_side(face, 320, 320), (2, True, False, False, False)),
    "passer-by behind": (lambda face: side_by_side(face.crop(HEAD), 440, 190), (2, False, False, False, False)),
    "too far away": (lambda face: side_by_side(face, 120), (0, False, False, False, False)),
    "closer than the frame": (lambda face: face.crop((190, 60, 270, 150)), (1, False, False, False, False)),
}


def _noise() -> Image.Image:
    return Image.fromarray(np.random.default_rng(0).integers(0, 255, (480, 640, 3), np.uint8))


def _seen(judged: Judgement) -> tuple[int, bool, bool, bool, bool]:
    blurry = judged.sharpness is not None and judged.sharpness < SHARP_FROM
    dark = judged.brightness is not None and judged.brightness < BRIGHT_FROM
    return judged.faces, judged.multiple, judged.blank, blurry, dark


@pytest.mark.parametrize("name", SHOWN)
def test_judge_measures_what_the_picture_shows(cascade: FaceEngine, astronaut: Image.Image, name: str) -> None:
    draw, expected = SHOWN[name]

    judged = cascade.judge(jpeg(draw(astronaut)), None)

    assert _seen(judged) == expected


def test_judge_without_a_face_measures_no_face(cascade: FaceEngine, reference: bytes) -> None:
    judged = cascade.judge(jpeg(sample("coffee")), reference)

    measures = (judged.sharpness, judged.brightness, judged.similarity, judged.band, judged.raw)
    assert measures == (None, None, None, None, {})


def test_judge_without_a_template_compares_nothing(cascade: FaceEngine, astronaut: Image.Image) -> None:
    judged = cascade.judge(jpeg(astronaut), None)

    assert (judged.faces, judged.similarity, judged.band, judged.raw) == (1, None, None, {})


def test_judge_describes_the_picture_for_later_comparison(cascade: FaceEngine, astronaut: Image.Image) -> None:
    judged = cascade.judge(jpeg(astronaut), None)

    assert (len(bytes.fromhex(judged.dhash)), len(judged.thumbnail)) == (8, 64 * 48)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda face: darkened(face, 0.35), id="dark"),
        pytest.param(lambda face: blurred(face, 1.5), id="soft"),
        pytest.param(lambda face: face.resize((256, 256)), id="small"),
        pytest.param(lambda face: face.rotate(20, fillcolor=GREY), id="tilted left"),
        pytest.param(lambda face: face.rotate(-30, fillcolor=GREY), id="tilted right"),
        pytest.param(lambda face: face.convert("L"), id="grey"),
        pytest.param(lambda face: side_by_side(face.crop(HEAD), 440, 190), id="with passer-by"),
    ],
)
def test_judge_knows_the_same_person(
    cascade: FaceEngine, astronaut: Image.Image, reference: bytes, change: Callable[[Image.Image], Image.Image]
) -> None:
    judged = cascade.judge(jpeg(change(astronaut)), reference)

    assert judged.band is Band.MATCH
    assert judged.similarity is not None
    assert 80 <= judged.similarity <= 100


def test_judge_turns_the_picture_as_its_camera_says(
    cascade: FaceEngine, astronaut: Image.Image, reference: bytes
) -> None:
    turned = Image.Exif()
    turned[ORIENTATION] = 6  # the camera was held upright: turn by 90° clockwise to show

    judged = cascade.judge(jpeg(astronaut.rotate(90, expand=True), exif=turned), reference)

    assert judged.band is Band.MATCH


def test_judge_asks_the_second_model_where_the_first_is_unsure(
    cascade: FaceEngine, astronaut: Image.Image, reference: bytes
) -> None:
    sure = cascade.judge(jpeg(astronaut), reference)
    unsure = cascade.judge(jpeg(blurred(astronaut, 3)), reference)

    assert (set(sure.raw), set(unsure.raw)) == ({"cosine"}, {"cosine", "distance"})


@pytest.mark.parametrize("kind", ["sface", "dlib"])
def test_either_model_alone_knows_the_same_person(
    request: pytest.FixtureRequest, astronaut: Image.Image, kind: str
) -> None:
    engine: FaceEngine = request.getfixturevalue(kind)

    judged = engine.judge(jpeg(astronaut.rotate(15, fillcolor=GREY)), engine.template(jpeg(astronaut)))

    assert (judged.band, list(judged.raw)) == (Band.MATCH, [{"sface": "cosine", "dlib": "distance"}[kind]])


def test_judge_refuses_what_is_no_picture(cascade: FaceEngine, reference: bytes) -> None:
    with pytest.raises(BadImage):
        cascade.judge(b"<html></html>", reference)
