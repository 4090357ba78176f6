"""Following the province's register: what is taken, that upstream wins, that repeats and old news change nothing."""

from datetime import date
from pathlib import Path

import pytest

from server import db
from server.integrations.province import ChangeKind
from server.registry import queries
from server.registry.models import (
    Certificate,
    CertificateNumber,
    ConstructorRegistration,
    Enterprise,
    Person,
    SyncCursor,
)
from server.registry.rules import CertificateStatus
from server.registry.services.importing import import_register
from server.registry.services.syncing import Synced
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.registry import register_files
from tests.registry.province import (
    CERTIFICATE,
    ENTERPRISE,
    FIRM,
    LI,
    OTHER_FIRM,
    change,
    issues,
    province,
    synced,
)
from tests.registry.register_files import everything

pytestmark = pytest.mark.usefixtures("database")

CERTIFICATES, PERSONS = ChangeKind.CERTIFICATES, ChangeKind.PERSONS


async def test_everything_is_taken_the_first_time(tmp_path: Path) -> None:
    assert await synced(province(), tmp_path) == Synced(5)

    firms, [person] = await Enterprise.all().order_by("id"), await Person.all()
    [certificate], [registration] = await Certificate.all(), await ConstructorRegistration.all()
    assert [(firm.name, firm.credit_code, firm.upstream_id, firm.active) for firm in firms] == [
        (ENTERPRISE["name"], FIRM, "e1", True), ("青岛示例建设有限公司", OTHER_FIRM, "e2", True),
    ]  # fmt: skip
    assert (person.name, person.identity_number, person.mobile) == ("李志强", LI, "13800138000")
    assert (certificate.person_id, certificate.enterprise_id, certificate.key) == (
        person.id, firms[0].id, "C20190001234",
    )  # fmt: skip
    assert (certificate.expires_on, certificate.status) == (date(2027, 1, 7), CertificateStatus.VALID)
    assert (registration.number, registration.specialities, registration.expires_on) == (
        "鲁2370000202300001", "建筑工程、市政公用工程", date(2028, 5, 31),
    )  # fmt: skip


async def test_cursor_stands_behind_what_was_taken(tmp_path: Path) -> None:
    await synced(province(), tmp_path)

    rows = await SyncCursor.all().order_by("id")
    assert [(row.kind, row.cursor, row.taken, row.synced_ms, row.fault, row.busy_until_ms) for row in rows] == [
        ("enterprises", "2", 2, NOW_MS, "", 0),
        ("persons", "1", 1, NOW_MS, "", 0),
        ("certificates", "1", 1, NOW_MS, "", 0),
        ("constructors", "1", 1, NOW_MS, "", 0),
    ]


async def test_second_time_nothing_is_left(tmp_path: Path) -> None:
    fake = province()
    await synced(fake, tmp_path)
    before = await everything()

    assert await synced(fake, tmp_path) == Synced(0)
    assert await everything() == before


async def test_from_the_beginning_again_nothing_changes(tmp_path: Path) -> None:
    """Whoever restores an old cursor takes everything twice."""
    fake = province()
    await synced(fake, tmp_path)
    before = await everything()
    async with db.transaction():
        await SyncCursor.all().update(cursor="")

    assert await synced(fake, tmp_path) == Synced(5)
    assert await everything() == before


async def test_people_of_the_imported_register_are_recognised(tmp_path: Path) -> None:
    certificate = (*register_files.CERTIFICATE[:2], CERTIFICATE["certNum"], "C", *register_files.CERTIFICATE[4:])
    tables = [*register_files.register()[:2], *register_files.certificates(certificate)]
    await import_register(tables, keep_good=False, by=register_files.BY)

    await synced(province(), tmp_path)

    [person] = await Person.all()
    assert (person.upstream_id, person.name) == ("p1", "李志强")
    assert [(row.upstream_id, row.key) for row in await Certificate.all()] == [("c1", "C20190001234")]
    assert [row.upstream_id for row in await Enterprise.filter(credit_code=FIRM)] == ["e1"]


async def test_name_and_mobile_follow_upstream(tmp_path: Path) -> None:
    fake = province()
    await synced(fake, tmp_path)
    change(fake, PERSONS, {"id": "p1", "name": "李志刚", "mobile": "13900139000"})

    await synced(fake, tmp_path)

    [person] = await Person.all()
    assert (person.name, person.mobile, person.upstream_seq) == ("李志刚", "13900139000", NOW_MS)


async def test_corrected_identity_number_finds_the_same_person(tmp_path: Path) -> None:
    fake = province()
    await synced(fake, tmp_path)
    change(fake, PERSONS, {"id": "p1", "identityCard": "37010219800101004X"})

    await synced(fake, tmp_path)

    assert await queries.person_by_identity_number(LI) is None
    found = await queries.person_by_identity_number("37010219800101004X")
    assert (await Person.all().count(), found is not None and found.upstream_id) == (1, "p1")


async def test_renewal_brings_the_new_expiry(tmp_path: Path) -> None:
    fake = province()
    await synced(fake, tmp_path)
    change(fake, CERTIFICATES, {"id": "c1", "expiringDate": "2030-01-07", "operateType": "02"})

    await synced(fake, tmp_path)

    assert [row.expires_on for row in await Certificate.all()] == [date(2030, 1, 7)]


@pytest.mark.parametrize("state", list(CertificateStatus))
async def test_each_state_is_taken(state: CertificateStatus, tmp_path: Path) -> None:
    fake = province()
    change(fake, CERTIFICATES, {"id": "c1", "certState": str(state)})

    await synced(fake, tmp_path)

    assert [row.status for row in await Certificate.all()] == [state]


async def test_transfer_moves_the_certificate_to_the_other_firm(tmp_path: Path) -> None:
    fake = province()
    await synced(fake, tmp_path)
    change(fake, CERTIFICATES, {"id": "c1", "creditCode": OTHER_FIRM, "operateType": "09"})

    await synced(fake, tmp_path)

    [certificate] = await Certificate.all()
    assert (await Enterprise.get(id=certificate.enterprise_id)).credit_code == OTHER_FIRM


RENUMBERED = {"certNum": "鲁建安C3（2023）0000123", "categoryCode": "C3", "oldCertNum": "鲁建安C（2019）0001234"}


@pytest.mark.parametrize("record_id", ["c1", "c9"])
async def test_renumbered_certificate_logs_in_with_both_numbers(record_id: str, tmp_path: Path) -> None:
    """C → C3, under the record's old id or under a new one."""
    fake = province()
    await synced(fake, tmp_path)
    change(fake, CERTIFICATES, {**CERTIFICATE, **RENUMBERED, "id": record_id})

    await synced(fake, tmp_path)

    [certificate], [person] = await Certificate.all(), await Person.all()
    assert (certificate.category, certificate.key) == ("C3", "C320230000123")
    assert await queries.login_numbers(person.id) == {"C320230000123", "C20190001234"}


async def test_several_changes_of_one_record_are_taken_one_after_the_other(tmp_path: Path) -> None:
    fake = province()
    change(fake, CERTIFICATES, {"id": "c1", **RENUMBERED})
    change(fake, CERTIFICATES, {"id": "c1", "certState": "04"})

    await synced(fake, tmp_path)

    [certificate] = await Certificate.all()
    assert (certificate.key, certificate.status) == ("C320230000123", CertificateStatus.CANCELLED)
    assert await CertificateNumber.all().count() == 2


async def test_deleted_records_are_out_of_force_and_stay(tmp_path: Path) -> None:
    fake = province()
    await synced(fake, tmp_path)
    for kind, record in zip(ChangeKind, ("e1", "p1", "c1", "j1"), strict=True):
        change(fake, kind, {"id": record}, "D")

    await synced(fake, tmp_path)

    assert [row.active for row in await Enterprise.all().order_by("id")] == [False, True]
    assert [row.status for row in await Certificate.all()] == [CertificateStatus.OTHER]
    assert [row.active for row in await ConstructorRegistration.all()] == [False]
    assert await Person.all().count() == 1


async def test_older_news_are_passed_over(tmp_path: Path) -> None:
    """The page brings what was taken before once more, in any order."""
    fake = province()
    for number in range(20):
        change(fake, PERSONS, {"id": "p1", "name": f"李{number}"})
    await synced(fake, tmp_path)
    fake.faults = fake.faults.changed({"duplicate_share": 1, "out_of_order": True})
    change(fake, PERSONS, {"id": "p1", "name": "李末"})

    await synced(fake, tmp_path)

    assert [row.name for row in await Person.all()] == ["李末"]


async def test_any_order_within_a_page_ends_at_the_newest(tmp_path: Path) -> None:
    fake = province(out_of_order=True)
    for number in range(50):
        change(fake, PERSONS, {"id": "p1", "name": f"李{number}"})

    await synced(fake, tmp_path)

    assert [row.name for row in await Person.all()] == ["李49"]
    assert await issues() == []


async def test_more_than_a_page_is_taken(tmp_path: Path) -> None:
    fake = province()
    for number in range(450):
        change(fake, ChangeKind.ENTERPRISES, {**ENTERPRISE, "id": "e1", "name": f"示例{number}有限公司"})

    assert await synced(fake, tmp_path) == Synced(455)
    assert (await Enterprise.get(upstream_id="e1")).name == "示例449有限公司"


@pytest.mark.parametrize(
    ("faults", "fault"),
    [
        ({"error_share": 1}, "HTTP 500"),
        ({"busy_share": 1}, "code 1005"),
        ({"refuse_signatures": True}, "code 1002"),
        ({"clock_skew_seconds": 9000}, "code 1003"),
    ],
)
async def test_fault_of_the_province_is_kept_and_gone_with_the_next_good_time(
    faults: dict[str, float | bool], fault: str, tmp_path: Path
) -> None:
    fake = province(**faults)
    assert await synced(fake, tmp_path) == Synced(0, fault)
    kept = [row.fault for row in await SyncCursor.all()]
    fake.faults = province().faults

    assert await synced(fake, tmp_path) == Synced(5)
    assert (kept, {row.fault for row in await SyncCursor.all()}) == ([fault], {""})


async def test_flaky_province_is_followed_in_the_end(tmp_path: Path) -> None:
    fake = province(error_share=0.3, lost_share=0.2, duplicate_share=0.5, out_of_order=True)
    change(fake, CERTIFICATES, {"id": "c1", "certState": "02"})
    while (await synced(fake, tmp_path)).fault:
        pass

    assert [row.status for row in await Certificate.all()] == [CertificateStatus.SUSPENDED]
    assert await issues() == []


async def test_stream_that_somebody_else_takes_is_left_to_him(tmp_path: Path) -> None:
    await SyncCursor.create(kind="enterprises", busy_until_ms=NOW_MS + 1)

    await synced(province(), tmp_path)

    assert await Enterprise.all().count() == 0


async def test_stream_of_one_who_was_killed_is_taken_a_minute_later(tmp_path: Path) -> None:
    await SyncCursor.create(kind="enterprises", busy_until_ms=NOW_MS + 60_000)
    clock = TestClock(NOW_MS + 60_000)

    await synced(province(), tmp_path, clock)

    assert await Enterprise.all().count() == 2
