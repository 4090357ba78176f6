"""When two photos are the same picture sent again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from server.integrations.faces import near_hash, near_same
from server.integrations.faces.measures import Fingerprint, fingerprint
from tests.integrations.faces.pictures import jpeg

SIZE = 64 * 48
HASHES = st.integers(0, 2**64 - 1).map(lambda bits: f"{bits:016x}")
THUMBNAILS = st.binary(min_size=SIZE, max_size=SIZE)


def _same(one: Fingerprint, other: Fingerprint) -> bool:
    return near_same(one.dhash, other.dhash, one.thumbnail, other.thumbnail)


def _flipped(dhash: str, bits: set[int]) -> str:
    return f"{int(dhash, 16) ^ sum(1 << bit for bit in bits):016x}"


@given(HASHES, THUMBNAILS)
def test_picture_is_the_same_as_itself(dhash: str, thumbnail: bytes) -> None:
    assert near_same(dhash, dhash, thumbnail, thumbnail)


@given(HASHES, HASHES, THUMBNAILS, THUMBNAILS)
def test_order_does_not_matter(hash_a: str, hash_b: str, thumb_a: bytes, thumb_b: bytes) -> None:
    assert near_same(hash_a, hash_b, thumb_a, thumb_b) == near_same(hash_b, hash_a, thumb_b, thumb_a)


@given(HASHES, st.sets(st.integers(0, 63), max_size=8))
def test_hash_may_differ_in_one_bit(dhash: str, bits: set[int]) -> None:
    assert near_hash(dhash, _flipped(dhash, bits)) == (len(bits) <= 1)


@pytest.mark.parametrize(("brighter", "expected"), [(0, True), (1228, True), (1229, False), (SIZE, False)])
def test_grey_values_may_differ_by_less_than_four_tenths(brighter: int, expected: bool) -> None:
    other = bytes([101]) * brighter + bytes([100]) * (SIZE - brighter)

    assert near_same("0" * 16, "0" * 16, bytes([100]) * SIZE, other) is expected


def test_thumbnails_of_different_size_are_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        near_same("0" * 16, "0" * 16, bytes(SIZE), bytes(SIZE - 1))


def test_picture_encoded_again_is_the_same(astronaut: Image.Image) -> None:
    assert _same(fingerprint(jpeg(astronaut, quality=90)), fingerprint(jpeg(astronaut, quality=75)))


def test_picture_moved_a_little_is_another(astronaut: Image.Image) -> None:
    moved = ImageChops.offset(astronaut, 4, 2)

    assert not _same(fingerprint(jpeg(astronaut)), fingerprint(jpeg(moved)))


def test_fingerprint_is_that_of_the_judgement(astronaut: Image.Image, request: pytest.FixtureRequest) -> None:
    judged = request.getfixturevalue("sface").judge(jpeg(astronaut), None)

    mark = fingerprint(jpeg(astronaut))

    assert (mark.dhash, mark.thumbnail) == (judged.dhash, judged.thumbnail)
