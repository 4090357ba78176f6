"""Importing registry photos: what is kept of a picture, whose reference it becomes, and when a template is made."""

import base64
import hashlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from server import db
from server.accounts.models import Consent
from server.accounts.rules import ConsentScope
from server.audit.models import AuditEntry
from server.audit.services import By
from server.integrations.faces.engine import Judgement, UnusablePhoto, UnusableReason
from server.integrations.storage import Store, open_store
from server.proctoring.models import ReferencePhoto
from server.proctoring.rules import ReferenceSource, ReferenceStatus
from server.proctoring.services.photo_import import import_photos
from server.proctoring.services.portraits import portrait
from server.proctoring.services.references import ensure_template
from server.proctoring.services.templates import delete_templates
from server.registry.models import Person
from server.registry.services.batches import Report, Tally
from tests.factories import IDENTITY_NUMBER, NOW_MS, make_person

BY = By("system", NOW_MS)
OTHER = "37010219800101004X"


class OneFaceEngine:
    """Stands for a face engine: whatever it sees has a face, unless the picture is black."""

    name, version = "fake", "fake-1"

    def template(self, photo: bytes) -> bytes:
        with Image.open(BytesIO(photo)) as picture:
            if picture.convert("L").getextrema() == (0, 0):
                raise UnusablePhoto(UnusableReason.NO_FACE)
        return b"face of " + hashlib.sha256(photo).digest()

    def judge(self, photo: bytes, template: bytes | None) -> Judgement:
        raise NotImplementedError


def picture(colour: str = "tan", size: tuple[int, int] = (110, 140), kind: str = "JPEG", **options: object) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, colour).save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "photos").mkdir()
    return tmp_path / "photos"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store((tmp_path / "files").as_uri(), "", "", "", "")


@pytest.fixture
def stored(tmp_path: Path) -> Callable[[], list[str]]:
    root = tmp_path / "files"
    return lambda: sorted(f"references/{path.name}" for path in root.glob("references/*"))


@pytest.fixture
async def person(database: object) -> Person:
    return await make_person(IDENTITY_NUMBER)


async def agree(person: Person, scope: ConsentScope = ConsentScope.PHOTO_AND_COMPARISON) -> None:
    await Consent.create(person=person, scope=scope, version="1", text_sha256="0" * 64, given_ms=NOW_MS)


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


async def imported(
    folder: Path, store: Store, *, keep_good: bool = False, engine: OneFaceEngine | None = None
) -> Report:
    return await import_photos(files_in(folder), store=store, engine=engine, keep_good=keep_good, by=BY)


async def test_photo_becomes_the_reference_of_whose_number_it_bears(person: Person, folder: Path, store: Store) -> None:
    (folder / f"{IDENTITY_NUMBER}.JPG").write_bytes(picture())

    report = await imported(folder, store)

    [reference] = await ReferencePhoto.all()
    kept = await store.get(reference.key)
    assert report == Report(True, {"照片": Tally(added=1)}, [])
    assert (reference.person_id, reference.source, reference.status) == (
        person.id, ReferenceSource.REGISTRY, ReferenceStatus.APPROVED,
    )  # fmt: skip
    assert (reference.sha256, kept) == (hashlib.sha256(kept).hexdigest(), portrait(picture()))
    assert IDENTITY_NUMBER not in reference.key


async def test_the_same_folder_again_changes_nothing(
    person: Person, folder: Path, store: Store, stored: Callable[[], list[str]]
) -> None:
    (folder / f"{IDENTITY_NUMBER}.png").write_bytes(picture(kind="PNG"))
    await imported(folder, store)
    before = await ReferencePhoto.all().values(), stored()

    report = await imported(folder, store)

    assert report.tallies == {"照片": Tally(unchanged=1)}
    assert (await ReferencePhoto.all().values(), stored()) == before


async def test_another_photo_replaces_the_first_and_its_template_while_a_candidate_stays(
    person: Person, folder: Path, store: Store
) -> None:
    await agree(person)
    (folder / f"{IDENTITY_NUMBER}.jpg").write_bytes(picture("tan"))
    await imported(folder, store, engine=OneFaceEngine())
    await ReferencePhoto.create(
        person=person,
        source=ReferenceSource.SNAPSHOT,
        status=ReferenceStatus.CANDIDATE,
        key="snapshots/x.jpg",
        sha256="0" * 64,
        created_ms=NOW_MS,
    )
    (folder / f"{IDENTITY_NUMBER}.jpg").write_bytes(picture("wheat"))

    report = await imported(folder, store)

    seen = [(row.status, row.template is None) for row in await ReferencePhoto.all().order_by("id")]
    assert report.tallies == {"照片": Tally(changed=1)}
    assert seen == [
        (ReferenceStatus.REPLACED, True), (ReferenceStatus.CANDIDATE, True), (ReferenceStatus.APPROVED, True),
    ]  # fmt: skip
    actions = [entry.action for entry in await AuditEntry.all().order_by("id")]
    assert actions == ["reference_photo:imported", "reference_photo:imported", "reference_photo:replaced"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("370102198001010016.jpg", picture(), "身份证号校验不通过，请对照证件逐位核对。"),
        ("照片.jpg", picture(), "身份证号应为18位，现在是2位。"),
        (f"{OTHER}.jpg", picture(), "登记库中没有此人，请先导入人员。"),
        (f"{IDENTITY_NUMBER}.gif", picture(kind="GIF"), "不是照片文件，应为 .jpg、.jpeg 或 .png。"),
        (f"{IDENTITY_NUMBER}.jpg", picture(kind="GIF"), "不是有效的 JPEG 或 PNG 照片，或文件已损坏。"),
        (f"{IDENTITY_NUMBER}.jpg", b"<html>", "不是有效的 JPEG 或 PNG 照片，或文件已损坏。"),
        (f"{IDENTITY_NUMBER}.jpg", b"", "不是有效的 JPEG 或 PNG 照片，或文件已损坏。"),
        (f"{IDENTITY_NUMBER}.jpg", picture(size=(400, 400))[:-400], "不是有效的 JPEG 或 PNG 照片，或文件已损坏。"),
        (f"{IDENTITY_NUMBER}.jpg", picture(size=(4097, 100)), "照片边长不能超过 4096 像素。"),
        (f"{IDENTITY_NUMBER}.jpg", picture(size=(63, 100)), "照片边长不能小于 64 像素。"),
        (f"{IDENTITY_NUMBER}.jpg", picture() + bytes(5 * 1024 * 1024), "照片超过 5 MB。"),
    ],
)
async def test_faulty_file_is_named_and_no_photo_is_taken(
    person: Person, folder: Path, store: Store, stored: Callable[[], list[str]], name: str, content: bytes, reason: str
) -> None:
    good = await make_person("370202198512310023")
    (folder / "370202198512310023.jpg").write_bytes(picture())
    (folder / name).write_bytes(content)

    report = await imported(folder, store)

    assert (report.written, [(fault.value_shown, fault.reason) for fault in report.faults]) == (False, [(name, reason)])
    assert (await ReferencePhoto.filter(person=good).count(), stored(), await AuditEntry.all().count()) == (0, [], 0)
    assert name not in repr(report)


async def test_second_photo_of_the_same_person_is_a_fault(person: Person, folder: Path, store: Store) -> None:
    for suffix in ("jpg", "png"):
        (folder / f"{IDENTITY_NUMBER}.{suffix}").write_bytes(picture())

    report = await imported(folder, store)

    assert [fault.reason for fault in report.faults] == ["此人有不止一张照片，请只留一张。"]


async def test_with_keep_good_the_sound_photos_are_taken(person: Person, folder: Path, store: Store) -> None:
    (folder / f"{IDENTITY_NUMBER}.jpg").write_bytes(picture())
    (folder / f"{OTHER}.jpg").write_bytes(picture())

    report = await imported(folder, store, keep_good=True)

    assert (len(report.faults), report.tallies) == (1, {"照片": Tally(added=1)})


def test_portrait_is_small_upright_and_without_metadata() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "Camera of somebody"
    content = picture(size=(1600, 1200), exif=exif, comment=b"taken at home")

    with Image.open(BytesIO(portrait(content))) as kept:
        seen = kept.format, kept.size, dict(kept.getexif()), kept.info.get("comment")

    assert seen == ("JPEG", (480, 640), {}, None)


def test_portrait_of_a_transparent_png_is_a_jpeg() -> None:
    buffer = BytesIO()
    Image.new("RGBA", (200, 200), (200, 150, 100, 128)).save(buffer, "PNG")

    with Image.open(BytesIO(portrait(buffer.getvalue()))) as kept:
        assert (kept.format, kept.mode, kept.size) == ("JPEG", "RGB", (200, 200))


@pytest.mark.parametrize(
    ("scope", "kept"), [(None, False), (ConsentScope.PHOTO, False), (ConsentScope.PHOTO_AND_COMPARISON, True)]
)
async def test_template_is_made_only_for_who_agreed_to_comparison(
    person: Person, folder: Path, store: Store, scope: ConsentScope | None, kept: bool
) -> None:
    if scope:
        await agree(person, scope)
    (folder / f"{IDENTITY_NUMBER}.jpg").write_bytes(picture())

    await imported(folder, store, engine=OneFaceEngine())

    [reference] = await ReferencePhoto.all()
    assert (reference.template is not None, reference.engine_version) == (kept, "fake-1" if kept else None)


async def reference_of(person: Person, folder: Path, store: Store, colour: str = "tan") -> ReferencePhoto:
    (folder / f"{IDENTITY_NUMBER}.jpg").write_bytes(picture(colour))
    await imported(folder, store)
    return await ReferencePhoto.get(person=person)


async def test_template_is_made_once_and_sealed(person: Person, folder: Path, store: Store) -> None:
    await agree(person)
    reference = await reference_of(person, folder, store)

    first = await ensure_template(reference, OneFaceEngine(), store)
    await store.delete(reference.key)  # a second look at the photo would fail
    reference = await ReferencePhoto.get(id=reference.id)
    second = await ensure_template(reference, OneFaceEngine(), store)

    [raw] = await db.reader().execute_query_dict("SELECT template FROM reference_photo")
    assert (first, second) == (base64.b64decode(reference.template or ""), first)
    assert raw["template"].startswith("sealed:")


async def test_template_of_another_engine_version_is_made_anew(person: Person, folder: Path, store: Store) -> None:
    await agree(person)
    reference = await reference_of(person, folder, store)
    reference.template, reference.engine_version = "b2xk", "fake-0"
    await reference.save()

    template = await ensure_template(reference, OneFaceEngine(), store)

    assert template is not None
    assert (await ReferencePhoto.get(id=reference.id)).engine_version == "fake-1"


async def test_photo_without_a_face_gives_no_template(person: Person, folder: Path, store: Store) -> None:
    await agree(person)
    reference = await reference_of(person, folder, store, "black")

    assert await ensure_template(reference, OneFaceEngine(), store) is None


async def test_withdrawal_while_the_template_is_made_leaves_none(person: Person, folder: Path, store: Store) -> None:
    await agree(person)
    reference = await reference_of(person, folder, store)

    class Withdrawing(Store):
        """Hands out the photo after the person has withdrawn."""

        async def get(self, key: str) -> bytes:
            async with db.transaction():
                await Consent.filter(person=person).update(withdrawn_ms=NOW_MS)
                await delete_templates(person.id)
            return await store.get(key)

    template = await ensure_template(reference, OneFaceEngine(), Withdrawing())  # type: ignore[abstract]

    assert (template, (await ReferencePhoto.get(id=reference.id)).template) == (None, None)
