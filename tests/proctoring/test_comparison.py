"""Comparison with the real engine: similarity, flags, candidates, and what consent forbids."""

import importlib.util
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from PIL import Image, ImageFilter

from server import runtime
from server.accounts.models import Consent
from server.accounts.rules import ConsentScope
from server.audit.models import AuditEntry
from server.audit.services import By
from server.errors import NotFound
from server.integrations.faces.engine import FaceEngine
from server.integrations.storage import Store
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import (
    ApprovalGround,
    AskReason,
    QualityLimits,
    ReferenceSource,
    ReferenceStatus,
    SnapshotStatus,
    SubjectKind,
)
from server.proctoring.services import comparison, references
from server.registry.models import Person
from server.settings import Settings, load
from tests.factories import NOW_MS, make_person


def astronaut() -> Image.Image:
    """One real face that any checkout has (NASA, public domain)."""
    spec = importlib.util.find_spec("skimage")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Image.open(Path(spec.submodule_search_locations[0]) / "data" / "astronaut.png").convert("RGB")


def jpeg(image: Image.Image, quality: int = 90) -> bytes:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    found = runtime.Runtime(load(), None, None, None).engine  # type: ignore[arg-type]
    assert found is not None
    return found


@pytest.fixture
def store(database: Settings) -> Store:
    return runtime.store_of(database)


@pytest_asyncio.fixture
async def person(database: Settings) -> AsyncIterator[Person]:
    found = await make_person()
    scope = ConsentScope.PHOTO_AND_COMPARISON
    await Consent.create(person=found, scope=scope, version="1", text_sha256="0", given_ms=NOW_MS)
    yield found


class Desk:
    """Stores photographs of one person and compares them."""

    def __init__(self, person: Person, store: Store, engine: FaceEngine | None, settings: Settings) -> None:
        self.person, self.store, self.engine, self.settings, self.count = person, store, engine, settings, 0

    async def reference(self, photo: bytes) -> ReferencePhoto:
        await self.store.put("references/a.jpg", photo, "image/jpeg")
        return await ReferencePhoto.create(
            person=self.person,
            source=ReferenceSource.REGISTRY,
            status=ReferenceStatus.APPROVED,
            key="references/a.jpg",
            sha256="0",
            created_ms=NOW_MS,
        )

    async def compare(self, photo: bytes, **changes: object) -> Snapshot:
        self.count += 1
        key = f"snapshots/{self.count}.jpg"
        await self.store.put(key, photo, "image/jpeg")
        values: dict[str, Any] = {
            "challenge": f"c{self.count}",
            "person": self.person,
            "subject_kind": SubjectKind.STUDY,
            "subject_id": 1,
            "reason": AskReason.START,
            "status": SnapshotStatus.WAITING,
            "asked_ms": NOW_MS,
            "due_ms": NOW_MS,
            "taken_ms": NOW_MS + self.count,
            "key": key,
            "sha256": f"{self.count:064d}",
            "compare": True,
        }
        snapshot = await Snapshot.create(**{**values, **changes})
        await self.judge(snapshot.id)
        return await Snapshot.get(id=snapshot.id)

    async def judge(self, snapshot_id: int) -> None:
        chosen = self.settings.faces
        await comparison.compare(
            snapshot_id,
            engine=self.engine,
            thresholds=runtime.thresholds(self.settings),
            store=self.store,
            limits=QualityLimits(chosen.sharpness, chosen.dark_brightness),
            window=20,
            now_ms=NOW_MS,
        )


@pytest.fixture
def desk(person: Person, store: Store, engine: FaceEngine, database: Settings) -> Desk:
    return Desk(person, store, engine, database)


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


async def test_approved_candidate_is_what_later_photos_are_compared_with(desk: Desk) -> None:
    await desk.compare(jpeg(astronaut()))
    candidate = await ReferencePhoto.get()

    await references.approve_candidate(candidate.id, ground=ApprovalGround.ID_CHECK, by=By("staff:1", NOW_MS))

    found = await desk.compare(jpeg(astronaut().crop((60, 0, 460, 400))))
    assert found.similarity is not None
    assert [(entry.actor, entry.note) for entry in await AuditEntry.all()] == [("staff:1", "ID_CHECK")]


async def test_candidate_is_approved_once(desk: Desk) -> None:
    await desk.compare(jpeg(astronaut()))
    candidate, by = await ReferencePhoto.get(), By("staff:1", NOW_MS)
    await references.approve_candidate(candidate.id, ground=ApprovalGround.ID_CHECK, by=by)

    with pytest.raises(NotFound):
        await references.approve_candidate(candidate.id, ground=ApprovalGround.ID_CHECK, by=by)
