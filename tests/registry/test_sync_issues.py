"""Records of the province that cannot be taken: they are put aside with their reason and never stop the rest."""

from pathlib import Path
from typing import Any

import pytest

from server.integrations.province import ChangeKind
from server.registry.models import Certificate, Enterprise, Person, SyncCursor, SyncIssue
from server.registry.services.applying import CONFLICT
from server.registry.services.asides import waiting
from server.registry.services.owners import NO_SUCH_ENTERPRISE, NO_SUCH_PERSON, REPLACED
from server.registry.services.records import UNREADABLE
from server.registry.services.syncing import Synced
from tests.conftest import TestClock
from tests.factories import NOW_MS, identity_number
from tests.registry.province import CERTIFICATE, ENTERPRISE, PERSON, change, issues, province, synced

pytestmark = pytest.mark.usefixtures("database")

CERTIFICATES, ENTERPRISES, PERSONS = ChangeKind.CERTIFICATES, ChangeKind.ENTERPRISES, ChangeKind.PERSONS


@pytest.mark.parametrize(
    ("kind", "record", "column"),
    [
        (PERSONS, {**PERSON, "identityCard": "370102198001010016"}, "身份证号"),
        (PERSONS, {**PERSON, "name": "李\n志强"}, "姓名"),
        (PERSONS, {**PERSON, "name": "李" * 51}, "姓名"),
        (PERSONS, {**PERSON, "name": None}, "姓名"),
        (PERSONS, {**PERSON, "mobile": "123"}, "手机号码"),
        (ENTERPRISES, {**ENTERPRISE, "creditCode": "91370100MA0000015E"}, "统一社会信用代码"),
        (ENTERPRISES, {**ENTERPRISE, "cityCode": {"code": 1}}, "地市代码"),
        (ENTERPRISES, {**ENTERPRISE, "status": 7}, "状态"),
        (CERTIFICATES, {**CERTIFICATE, "expiringDate": "2026-02-30"}, "有效期至"),
        (CERTIFICATES, {**CERTIFICATE, "expiringDate": "2020-01-01"}, "有效期至"),
        (CERTIFICATES, {**CERTIFICATE, "certState": "08"}, "状态"),
        (CERTIFICATES, {**CERTIFICATE, "categoryCode": "B"}, "类别"),
        (CERTIFICATES, {**CERTIFICATE, "personId": None}, "人员标识"),
        (CERTIFICATES, {**CERTIFICATE, "certNum": "鲁建安D（2015）1234567"}, "证书编号"),
    ],
)
async def test_wrong_field_is_named(kind: ChangeKind, record: dict[str, Any], column: str, tmp_path: Path) -> None:
    fake = province()
    change(fake, kind, {**record, "id": "x1"})

    assert (await synced(fake, tmp_path)).fault == ""

    [(where, name, reason)] = await issues()
    assert (where, name, reason.partition("：")[0]) == (kind, "x1", column)


@pytest.mark.parametrize("record", [{}, {"id": ""}, {"id": None}, {"id": "x" * 33}, {"id": "张三"}, {"id": ["x"]}])
async def test_record_without_a_usable_id_is_put_aside(record: dict[str, Any], tmp_path: Path) -> None:
    fake = province()
    change(fake, PERSONS, record)

    await synced(fake, tmp_path)

    assert [reason for _, _, reason in await issues()] == [UNREADABLE]


async def test_bad_record_among_good_ones_stops_none(tmp_path: Path) -> None:
    fake = province()
    for number in range(300):
        record = {**PERSON, "id": f"x{number}", "identityCard": identity_number(number)}
        change(fake, PERSONS, record if number % 10 else {**record, "identityCard": "1"})

    assert await synced(fake, tmp_path) == Synced(305)
    assert (await Person.all().count(), len(await issues())) == (271, 30)


async def test_issue_is_gone_once_upstream_has_put_it_right(tmp_path: Path) -> None:
    fake = province()
    change(fake, PERSONS, {"id": "p1", "mobile": "123"})
    await synced(fake, tmp_path)
    before = await issues()
    change(fake, PERSONS, {"id": "p1", "mobile": "13900139000"})

    await synced(fake, tmp_path)

    assert (len(before), await issues()) == (1, [])
    assert [row.mobile for row in await Person.all()] == ["13900139000"]


async def test_newer_fault_of_a_record_takes_the_place_of_the_older(tmp_path: Path) -> None:
    fake = province()
    change(fake, PERSONS, {"id": "p1", "mobile": "123"})
    change(fake, PERSONS, {"id": "p1", "mobile": "13800138000", "identityCard": "1"})

    await synced(fake, tmp_path)

    assert [(name, reason.partition("：")[0]) for _, name, reason in await issues()] == [("p1", "身份证号")]


async def test_certificate_waits_for_its_person_and_firm(tmp_path: Path) -> None:
    fake = province()
    number = identity_number(5)
    change(
        fake,
        CERTIFICATES,
        {**CERTIFICATE, "id": "c2", "certNum": "A20200000002", "categoryCode": "A", "personId": "p2"},
    )
    change(fake, CERTIFICATES, {**CERTIFICATE, "id": "c3", "certNum": "A20200000003", "categoryCode": "A",
                                "creditCode": "N2370281MF00000483"})  # fmt: skip
    await synced(fake, tmp_path)
    before = await issues()
    change(fake, PERSONS, {**PERSON, "id": "p2", "identityCard": number})
    change(fake, ENTERPRISES, {**ENTERPRISE, "id": "e3", "creditCode": "N2370281MF00000483"})

    await synced(fake, tmp_path)

    assert before == [("certificates", "c2", NO_SUCH_PERSON), ("certificates", "c3", NO_SUCH_ENTERPRISE)]
    assert await issues() == []
    assert sorted(str(row.upstream_id) for row in await Certificate.all()) == ["c1", "c2", "c3"]


async def test_those_that_waited_longest_are_tried_first(tmp_path: Path) -> None:
    fake = province()
    for number in range(3):
        change(fake, CERTIFICATES, {**CERTIFICATE, "id": f"x{number}", "personId": "nobody"})
    await synced(fake, tmp_path)
    await synced(fake, tmp_path, TestClock(NOW_MS + 5))

    assert [one.id for one in await waiting(CERTIFICATES)] == ["x0", "x1", "x2"]
    assert {row.tried_ms for row in await SyncIssue.all()} == {NOW_MS + 5}


async def test_second_person_of_one_identity_number_takes_it_over(tmp_path: Path) -> None:
    """The province has recorded somebody anew: the newest record is the person."""
    fake = province()
    change(fake, PERSONS, {**PERSON, "id": "p2", "name": "李新"})

    await synced(fake, tmp_path)

    assert [(row.upstream_id, row.name) for row in await Person.all()] == [("p2", "李新")]


async def test_record_that_meets_another_one_is_put_aside_alone(tmp_path: Path) -> None:
    fake = province()
    number = identity_number(5)
    change(fake, PERSONS, {**PERSON, "id": "p2", "identityCard": number})
    await synced(fake, tmp_path)
    change(fake, PERSONS, {"id": "p2", "identityCard": PERSON["identityCard"]})
    change(fake, PERSONS, {**PERSON, "id": "p3", "identityCard": identity_number(6)})

    await synced(fake, tmp_path)

    assert await issues() == [("persons", "p2", CONFLICT)]
    assert [row.identity_number for row in await Person.all().order_by("id")] == [
        PERSON["identityCard"], number, identity_number(6),
    ]  # fmt: skip
    assert (await SyncCursor.get(kind="persons")).taken == 4


async def test_old_certificate_does_not_end_the_one_in_its_place(tmp_path: Path) -> None:
    fake = province()
    change(fake, CERTIFICATES, {**CERTIFICATE, "id": "c0", "certNum": "C20150000009", "certState": "05"})

    await synced(fake, tmp_path)

    assert await issues() == [("certificates", "c0", REPLACED)]
    assert [(row.upstream_id, row.status.value) for row in await Certificate.all()] == [("c1", "01")]


async def test_what_a_record_holds_is_sealed(tmp_path: Path) -> None:
    fake = province()
    change(fake, PERSONS, {**PERSON, "identityCard": "370102198001010016"})
    await synced(fake, tmp_path)

    raw = (tmp_path / "anguan.sqlite3").read_bytes() if (tmp_path / "anguan.sqlite3").exists() else b""

    assert b"370102198001010016" not in raw


async def test_firms_name_that_is_nothing_but_spaces_is_put_aside(tmp_path: Path) -> None:
    fake = province()
    change(fake, ENTERPRISES, {**ENTERPRISE, "id": "e9", "creditCode": "N2370281MF00000483", "name": "   "})

    await synced(fake, tmp_path)

    assert [name for _, name, _ in await issues()] == ["e9"]
    assert await Enterprise.all().count() == 2
