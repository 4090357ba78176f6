"""The stored reference face: which photos make one, and which engine may read it."""

from collections.abc import Callable

import pytest
from PIL import Image

from server.integrations.faces import FaceEngine, StaleTemplate, UnusablePhoto, UnusableReason
from tests.integrations.faces.pictures import darkened, jpeg, sample, side_by_side


def test_template_carries_the_engine_version(cascade: FaceEngine, reference: bytes) -> None:
    assert reference[1 : 1 + reference[0]].decode() == cascade.version


def test_version_fits_its_column_and_names_the_engine(cascade: FaceEngine) -> None:
    assert len(cascade.version) <= 40
    assert cascade.version.startswith(f"{cascade.name}-")


def test_template_is_the_same_each_time(cascade: FaceEngine, astronaut: Image.Image, reference: bytes) -> None:
    assert cascade.template(jpeg(astronaut)) == reference


def test_template_of_a_face_with_a_passer_by_is_made(cascade: FaceEngine, astronaut: Image.Image) -> None:
    assert cascade.template(jpeg(side_by_side(astronaut.crop((140, 20, 330, 210)), 440, 190)))


UNUSABLE: dict[UnusableReason, Callable[[Image.Image], bytes]] = {
    UnusableReason.UNREADABLE: lambda face: jpeg(face)[:2000],
    UnusableReason.BLANK: lambda face: jpeg(darkened(face, 0.02)),
    UnusableReason.NO_FACE: lambda _: jpeg(sample("coffee")),
    UnusableReason.MULTI_FACE: lambda face: jpeg(side_by_side(face, 320, 320)),
}


@pytest.mark.parametrize("reason", UnusableReason)
def test_template_says_why_a_photo_is_unusable(
    cascade: FaceEngine, astronaut: Image.Image, reason: UnusableReason
) -> None:
    with pytest.raises(UnusablePhoto) as refused:
        cascade.template(UNUSABLE[reason](astronaut))

    assert refused.value.reason is reason


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda template: template.replace(b"cascade-", b"cascade+"), id="other version"),
        pytest.param(lambda template: template[:-1], id="cut"),
        pytest.param(lambda template: template + b"\0", id="too long"),
        pytest.param(lambda _: b"", id="empty"),
    ],
)
def test_stale_template_is_refused(
    cascade: FaceEngine, astronaut: Image.Image, reference: bytes, spoil: Callable[[bytes], bytes]
) -> None:
    with pytest.raises(StaleTemplate):
        cascade.judge(jpeg(astronaut), spoil(reference))


def test_template_of_another_engine_is_refused(
    cascade: FaceEngine, sface: FaceEngine, dlib: FaceEngine, astronaut: Image.Image
) -> None:
    photo = jpeg(astronaut)

    for maker, reader in ((sface, cascade), (dlib, cascade), (cascade, sface), (dlib, sface)):
        with pytest.raises(StaleTemplate):
            reader.judge(photo, maker.template(photo))
