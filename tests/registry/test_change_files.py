"""The register's changes by file: taken like those over the line; what a full file lacks ends, within reason."""

from pathlib import Path

import pytest

from server.integrations.province import Change, ChangeKind
from server.integrations.province.fake import FakeProvince
from server.integrations.province.files import ChangeFile, read_change_file
from server.registry.models import Certificate, ConstructorRegistration, Enterprise, Person
from server.registry.rules import CertificateStatus
from server.registry.services.change_files import Taken, take_file
from tests.factories import identity_number
from tests.registry.province import CERTIFICATE, PERSON, change, issues, province, store_in
from tests.registry.register_files import BY, everything

pytestmark = pytest.mark.usefixtures("database")


async def take(fake: FakeProvince, folder: Path, kind: ChangeKind) -> Taken:
    """A full file of the kind, as the province writes it."""
    file = fake.full_file(kind)
    read = read_change_file(file.name, file.content, file.manifest)
    return await take_file(read, store=store_in(folder), by=BY)


def many(people: int) -> FakeProvince:
    fake = province()
    for number in range(1, people):
        person = f"p{number + 1}"
        key = f"A2019{number:07d}"
        change(fake, ChangeKind.PERSONS, {**PERSON, "id": person, "identityCard": identity_number(number)})
        change(fake, ChangeKind.CERTIFICATES, {
            **CERTIFICATE, "id": f"c{number + 1}", "certNum": key, "categoryCode": "A", "personId": person,
        })  # fmt: skip
    return fake


async def in_force() -> int:
    return await Certificate.filter(status=CertificateStatus.VALID).count()


async def test_full_files_bring_the_whole_register(tmp_path: Path) -> None:
    fake = province()
    for kind in ChangeKind:
        assert (await take(fake, tmp_path, kind)).gone == 0

    counts = [await model.all().count() for model in (Enterprise, Person, Certificate, ConstructorRegistration)]
    assert (counts, await issues()) == ([2, 1, 1, 1], [])


async def test_same_file_again_changes_nothing(tmp_path: Path) -> None:
    fake = province()
    for kind in ChangeKind:
        await take(fake, tmp_path, kind)
    before = await everything()

    for kind in ChangeKind:
        assert (await take(fake, tmp_path, kind)).gone == 0
    assert await everything() == before


async def test_what_a_full_file_lacks_is_out_of_force(tmp_path: Path) -> None:
    fake = many(people=30)
    for kind in ChangeKind:
        await take(fake, tmp_path, kind)
    change(fake, ChangeKind.CERTIFICATES, {"id": "c7"}, "D")

    assert await take(fake, tmp_path, ChangeKind.CERTIFICATES) == Taken(29, gone=1)
    assert [row.upstream_id for row in await Certificate.filter(status=CertificateStatus.OTHER)] == ["c7"]


async def test_full_file_that_lacks_nearly_a_third_puts_nothing_out_of_force(tmp_path: Path) -> None:
    fake = many(people=30)
    for kind in ChangeKind:
        await take(fake, tmp_path, kind)
    fake.faults = fake.faults.changed({"drop_share": 0.3})

    taken = await take(fake, tmp_path, ChangeKind.CERTIFICATES)

    assert (taken.gone, taken.rows + taken.spared, taken.spared > 2, await in_force()) == (0, 30, True, 30)


async def test_twentieth_part_is_already_too_much(tmp_path: Path) -> None:
    fake = many(people=20)
    for kind in ChangeKind:
        await take(fake, tmp_path, kind)
    change(fake, ChangeKind.CERTIFICATES, {"id": "c7"}, "D")

    assert await take(fake, tmp_path, ChangeKind.CERTIFICATES) == Taken(19, spared=1)
    assert await in_force() == 20


async def test_record_that_was_missing_comes_back_with_its_old_number(tmp_path: Path) -> None:
    fake = many(people=30)
    for kind in ChangeKind:
        await take(fake, tmp_path, kind)
    whole = fake.full_file(ChangeKind.CERTIFICATES)
    read = read_change_file(whole.name, whole.content, whole.manifest)
    lacking = ChangeFile(read.kind, True, [one for one in read.changes if one.id != "c7"])
    await take_file(lacking, store=store_in(tmp_path), by=BY)

    await take_file(read, store=store_in(tmp_path), by=BY)

    assert await in_force() == 30


async def test_persons_never_end(tmp_path: Path) -> None:
    fake = many(people=30)
    await take(fake, tmp_path, ChangeKind.PERSONS)

    file = ChangeFile(ChangeKind.PERSONS, True, [])

    assert (await take_file(file, store=store_in(tmp_path), by=BY), await Person.all().count()) == (Taken(0), 30)


async def test_part_of_the_records_ends_nothing(tmp_path: Path) -> None:
    fake = many(people=30)
    for kind in ChangeKind:
        await take(fake, tmp_path, kind)
    delta = ChangeFile(ChangeKind.CERTIFICATES, False, [Change("U", 10**15, {**CERTIFICATE, "certState": "02"})])

    assert (await take_file(delta, store=store_in(tmp_path), by=BY), await in_force()) == (Taken(1), 29)
