"""Photographs in the province's records: they become reference photos, unless they are damaged or somebody else's."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from server.accounts.models import Consent
from server.accounts.rules import ConsentScope
from server.audit.services import By
from server.integrations.faces.engine import Band, FaceEngine, Judgement
from server.integrations.province import ChangeKind
from server.integrations.province.fake import FakeProvince
from server.outbox.models import Job
from server.proctoring.models import ReferencePhoto
from server.proctoring.rules import ReferenceStatus
from server.proctoring.services.portraits import portrait
from server.proctoring.services.registry_photos import ANOTHER_FACE, take_registry_photo
from server.registry.models import Person
from server.registry.services.photos import NO_PHOTO, TAKE_PHOTO
from tests.factories import NOW_MS
from tests.proctoring.test_import_photos import OneFaceEngine, picture
from tests.registry.province import change, issues, province, store_in, synced

pytestmark = pytest.mark.usefixtures("database")

BY = By("system:province", NOW_MS)


class Suspicious(OneFaceEngine):
    """Takes every photograph for another person's."""

    def judge(self, photo: bytes, template: bytes | None) -> Judgement:
        assert photo
        assert template
        return Judgement(1, False, False, None, None, 10.0, Band.MISMATCH, {}, "", b"")


def with_photo(content: bytes, **more: str) -> dict[str, str]:
    return {"id": "p1", "photo": base64.b64encode(content).decode(), **more}


async def taken(folder: Path, engine: FaceEngine | None = None) -> None:
    """What the worker does with the jobs, twice."""
    for job in [*await Job.filter(kind=TAKE_PHOTO).order_by("id")] * 2:
        args: dict[str, Any] = json.loads(job.args)
        await take_registry_photo(args["person"], args["key"], store=store_in(folder), engine=engine, by=BY)


async def followed(fake: FakeProvince, folder: Path, engine: FaceEngine | None = None) -> None:
    await synced(fake, folder)
    await taken(folder, engine)


async def references() -> list[tuple[ReferenceStatus, str]]:
    return [(row.status, row.sha256) for row in await ReferencePhoto.all().order_by("id")]


def kept(content: bytes) -> str:
    return hashlib.sha256(portrait(content)).hexdigest()


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
async def test_photo_becomes_the_reference(kind: str, tmp_path: Path) -> None:
    fake, photo = province(), picture(kind=kind)
    change(fake, ChangeKind.PERSONS, with_photo(photo, photoHash=hashlib.sha256(photo).hexdigest()))

    await followed(fake, tmp_path)

    assert (await references(), await issues()) == ([(ReferenceStatus.APPROVED, kept(photo))], [])
    assert list((tmp_path / "files" / "registry-photos").iterdir()) == []


async def test_same_photo_again_is_not_looked_at(tmp_path: Path) -> None:
    fake = province()
    change(fake, ChangeKind.PERSONS, with_photo(picture()))
    await followed(fake, tmp_path)
    change(fake, ChangeKind.PERSONS, {"id": "p1", "mobile": "13900139000"})  # with the photograph, as all is sent

    await synced(fake, tmp_path)

    assert await Job.filter(kind=TAKE_PHOTO).count() == 1


async def test_new_photo_replaces_the_reference(tmp_path: Path) -> None:
    fake = province()
    change(fake, ChangeKind.PERSONS, with_photo(picture("tan")))
    await followed(fake, tmp_path)
    change(fake, ChangeKind.PERSONS, with_photo(picture("red")))

    await followed(fake, tmp_path)

    assert [status for status, _ in await references()] == [ReferenceStatus.REPLACED, ReferenceStatus.APPROVED]


@pytest.mark.parametrize(
    "record",
    [
        {"id": "p1", "photo": "不是照片"},
        with_photo(b"GIF89a"),
        with_photo(picture(), photoHash="0" * 64),
        with_photo(picture("tan") + bytes(60_000)),
    ],
)
async def test_unusable_photo_is_shown_and_the_rest_is_taken(record: dict[str, str], tmp_path: Path) -> None:
    fake = province()
    change(fake, ChangeKind.PERSONS, {**record, "mobile": "13900139000"})

    await followed(fake, tmp_path)

    assert await issues() == [("persons", "p1", NO_PHOTO)]
    assert ((await Person.get()).mobile, await references()) == ("13900139000", [])


async def test_wrong_photographs_of_the_province_harm_nobody(tmp_path: Path) -> None:
    fake = province(wrong_photo=True)

    await followed(fake, tmp_path)

    assert await issues() == [("persons", "p1", NO_PHOTO)]
    assert (await Person.all().count(), await references()) == (1, [])


async def test_damaged_picture_is_shown_by_the_job(tmp_path: Path) -> None:
    fake = province()
    change(fake, ChangeKind.PERSONS, with_photo(picture()[:200]))

    await followed(fake, tmp_path)

    assert await issues() == [("persons", "p1", "照片：不是有效的 JPEG 或 PNG 照片，或文件已损坏。")]
    assert await references() == []


async def test_another_face_does_not_replace_the_reference(tmp_path: Path) -> None:
    fake = province()
    change(fake, ChangeKind.PERSONS, with_photo(picture("tan")))
    await followed(fake, tmp_path)
    person = await Person.get()
    scope = ConsentScope.PHOTO_AND_COMPARISON
    await Consent.create(person=person, scope=scope, version="1", text_sha256="0", given_ms=NOW_MS)
    change(fake, ChangeKind.PERSONS, with_photo(picture("red")))

    await followed(fake, tmp_path, Suspicious())

    assert await issues() == [("persons", "p1", f"照片：{ANOTHER_FACE}")]
    assert await references() == [(ReferenceStatus.APPROVED, kept(picture("tan")))]


async def test_without_consent_no_face_is_compared(tmp_path: Path) -> None:
    fake = province()
    change(fake, ChangeKind.PERSONS, with_photo(picture("tan")))
    await followed(fake, tmp_path)
    change(fake, ChangeKind.PERSONS, with_photo(picture("red")))

    await followed(fake, tmp_path, Suspicious())

    assert (len(await references()), await issues()) == (2, [])
