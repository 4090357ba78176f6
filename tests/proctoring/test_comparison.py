"""Comparison with the real engine: similarity, flags, candidates, and what consent forbids."""

from io import BytesIO

import pytest
from PIL import Image, ImageFilter

from server.accounts.models import Consent
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import (
    SnapshotStatus,
)
from tests.factories import NOW_MS
from tests.proctoring.conftest import Desk, astronaut, jpeg


async def test_same_person_is_compared_with_full_record(desk: Desk) -> None:
    await desk.reference(jpeg(astronaut()))

    found = await desk.compare(jpeg(astronaut().crop((60, 0, 460, 400)), quality=60))

    assert (found.status, found.flags) == (SnapshotStatus.COMPARED, [])
    assert found.similarity is not None
    assert found.similarity >= 90
    assert desk.engine is not None
    assert (found.engine, found.engine_version) == (desk.engine.name, desk.engine.version)
    assert found.scores
    assert found.thresholds
    assert found.thresholds["match_cosine"] == 0.65


@pytest.mark.parametrize(
    ("spoil", "flags"),
    [
        (lambda image: Image.new("RGB", image.size, (120, 130, 90)), ["DARK", "NO_FACE"]),
        (lambda image: image.filter(ImageFilter.GaussianBlur(4)), ["BLURRED", "LOW_SIMILARITY"]),
        (lambda image: image.point(lambda value: value // 8), ["DARK"]),
    ],
)
async def test_spoilt_photo_is_flagged(desk: Desk, spoil: object, flags: list[str]) -> None:
    await desk.reference(jpeg(astronaut()))

    found = await desk.compare(jpeg(spoil(astronaut())))  # type: ignore[operator]

    assert (found.status, found.flags) == (SnapshotStatus.FLAGGED, flags)


async def test_photo_sent_again_reencoded_is_a_duplicate(desk: Desk) -> None:
    await desk.reference(jpeg(astronaut()))
    await desk.compare(jpeg(astronaut()))

    found = await desk.compare(jpeg(astronaut(), quality=91))

    assert found.flags == ["DUPLICATE"]


async def test_picture_that_cannot_be_decoded_is_left_to_people(desk: Desk) -> None:
    found = await desk.compare(jpeg(astronaut())[:2000])

    assert (found.status, found.flags, found.similarity) == (SnapshotStatus.FLAGGED, ["UNREADABLE"], None)


async def test_first_good_photo_without_reference_becomes_the_candidate(desk: Desk) -> None:
    first = await desk.compare(jpeg(astronaut()))

    await desk.compare(jpeg(astronaut().crop((60, 0, 460, 400))))

    assert (first.status, first.similarity) == (SnapshotStatus.COMPARED, None)
    assert await ReferencePhoto.all().values_list("status", "snapshot_id") == [("CANDIDATE", first.id)]


async def test_late_flag_of_the_door_stays(desk: Desk) -> None:
    found = await desk.compare(jpeg(astronaut()), flags=["LATE"])

    assert (found.status, found.flags) == (SnapshotStatus.FLAGGED, ["LATE"])


async def test_nothing_is_computed_without_consent_to_comparison(desk: Desk) -> None:
    found = await desk.compare(jpeg(astronaut()), compare=False)

    assert (found.status, found.engine) == (SnapshotStatus.WAITING, None)


async def test_withdrawal_before_the_comparison_stops_it(desk: Desk) -> None:
    await Consent.filter(person_id=desk.person.id).update(withdrawn_ms=NOW_MS)

    found = await desk.compare(jpeg(astronaut()))

    assert (found.status, found.engine) == (SnapshotStatus.WAITING, None)


async def test_engine_off_leaves_the_photo_to_people(desk: Desk) -> None:
    desk.engine = None

    found = await desk.compare(jpeg(astronaut()))

    assert (found.status, found.flags) == (SnapshotStatus.WAITING, [])


async def test_comparing_twice_changes_nothing(desk: Desk) -> None:
    await desk.reference(jpeg(astronaut()))
    found = await desk.compare(jpeg(astronaut()))

    await desk.judge(found.id)

    assert vars(await Snapshot.get(id=found.id)) == vars(found)


async def test_template_is_kept_with_its_engine(desk: Desk) -> None:
    reference = await desk.reference(jpeg(astronaut()))

    await desk.compare(jpeg(astronaut()))

    await reference.refresh_from_db()
    assert desk.engine is not None
    assert reference.template is not None
    assert reference.engine_version == desk.engine.version


def with_place(image: Image.Image) -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "a phone"
    buffer = BytesIO()
    image.save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()


def png(image: Image.Image) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize("encode", [with_place, png])
@pytest.mark.parametrize("compare", [True, False])
async def test_stored_photo_is_a_jpeg_without_metadata(desk: Desk, encode: object, compare: bool) -> None:
    found = await desk.compare(encode(astronaut()), compare=compare)  # type: ignore[operator]

    kept = Image.open(BytesIO(await desk.store.get(found.key or "")))
    assert (kept.format, dict(kept.getexif()), kept.size) == ("JPEG", {}, (512, 512))


async def test_plain_jpeg_is_kept_to_the_byte(desk: Desk) -> None:
    photo = jpeg(astronaut())

    found = await desk.compare(photo)

    assert await desk.store.get(found.key or "") == photo


async def test_damaged_template_is_made_anew(desk: Desk) -> None:
    assert desk.engine is not None
    reference = await desk.reference(jpeg(astronaut()))
    reference.template, reference.engine_version = "AAAA", desk.engine.version
    await reference.save()

    found = await desk.compare(jpeg(astronaut().crop((60, 0, 460, 400))))

    assert found.status is SnapshotStatus.COMPARED
    assert (await ReferencePhoto.get()).template != "AAAA"
