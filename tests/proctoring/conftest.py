"""A person who agreed to comparison, and a desk that takes photographs and compares them with the real engine."""

import importlib.util
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from PIL import Image

from server import runtime
from server.accounts.models import Consent
from server.accounts.rules import ConsentScope
from server.integrations.faces.engine import FaceEngine
from server.integrations.storage import Store
from server.proctoring.models import ReferencePhoto, Snapshot
from server.proctoring.rules import (
    AskReason,
    QualityLimits,
    ReferenceSource,
    ReferenceStatus,
    SnapshotStatus,
    SubjectKind,
)
from server.proctoring.services import comparison
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
