"""Importing the register: what is written, that a second run changes nothing, and how certificates are recognised."""

import time
from datetime import date

import pytest

from server import crypto, db
from server.audit.models import AuditEntry
from server.integrations.spreadsheets import Table
from server.registry import queries
from server.registry.models import Certificate, CertificateNumber, ConstructorRegistration, Enterprise, Person
from server.registry.rules import CertificateStatus, PersonnelCategory
from server.registry.services.batches import Report, Tally
from server.registry.services.importing import import_register
from tests.registry.register_files import (
    BY,
    CERTIFICATE,
    CERTIFICATE_HEADER,
    ENTERPRISE,
    ENTERPRISE_HEADER,
    FIRM,
    LI,
    OTHER_FIRM,
    PERSON,
    PERSON_HEADER,
    REGISTRATION,
    certificates,
    changed,
    enterprises,
    everything,
    large_register,
    persons,
    register,
    sheet,
)

pytestmark = pytest.mark.usefixtures("database")

ADDED, CHANGED, UNCHANGED = Tally(added=1), Tally(changed=1), Tally(unchanged=1)


async def imported(tables: list[Table], *, keep_good: bool = False) -> Report:
    return await import_register(tables, keep_good=keep_good, by=BY)


async def test_a_row_of_each_kind_is_written() -> None:
    report = await imported(register())

    assert report == Report(True, {"企业": ADDED, "人员": ADDED, "证书": ADDED, "建造师": ADDED}, [])
    [firm], [person], [certificate] = await Enterprise.all(), await Person.all(), await Certificate.all()
    assert (firm.name, firm.credit_code, firm.city_code, firm.phone, firm.active) == (
        ENTERPRISE[0], FIRM, "370100", "0531-88880000", True,
    )  # fmt: skip
    assert (person.name, person.identity_number, person.mobile) == PERSON
    assert (certificate.person_id, certificate.enterprise_id, certificate.category) == (person.id, firm.id, "A")
    assert (certificate.key, certificate.display) == ("A20151234567", "鲁建安A（2015）1234567")
    assert (certificate.issued_on, certificate.expires_on) == (date(2024, 1, 8), date(2027, 1, 7))
    assert certificate.status is CertificateStatus.VALID
    [registration] = await ConstructorRegistration.all()
    assert (registration.number, registration.level, registration.enterprise_id) == (REGISTRATION[1], 2, firm.id)
    assert (registration.expires_on, registration.active) == (date(2028, 5, 31), True)


async def test_imported_people_can_log_in_with_what_they_hold() -> None:
    await imported(register())

    person = await queries.person_by_identity_number(LI)

    assert person is not None
    assert await queries.login_numbers(person.id) == {"A20151234567"}


async def test_the_same_file_again_changes_nothing() -> None:
    await imported(register())
    before = await everything()

    report = await imported(register())

    assert report.tallies == {"企业": UNCHANGED, "人员": UNCHANGED, "证书": UNCHANGED, "建造师": UNCHANGED}
    assert await everything() == before


async def test_kinds_may_come_in_any_order_and_under_any_name() -> None:
    tables = [
        *sheet("zhengshu", CERTIFICATE_HEADER, CERTIFICATE),
        *sheet("renyuan", PERSON_HEADER, PERSON),
        *sheet("qiye", ENTERPRISE_HEADER, ENTERPRISE),
    ]

    report = await imported(tables)

    assert report.tallies == {"企业": ADDED, "人员": ADDED, "证书": ADDED}


async def test_only_what_differs_is_changed_and_blanks_keep_what_is_known() -> None:
    await imported(register())

    report = await imported(
        [*persons(("李改名", LI, "")), *enterprises((ENTERPRISE[0], FIRM, "370700", "", "", "停用"))]
    )

    [firm], [person] = await Enterprise.all(), await Person.all()
    assert report.tallies == {"企业": CHANGED, "人员": CHANGED}
    assert (person.name, person.mobile) == ("李改名", PERSON[2])
    assert (firm.city_code, firm.contact, firm.phone, firm.active) == ("370700", "赵联系", "0531-88880000", False)


async def test_certificates_may_follow_in_a_file_of_their_own() -> None:
    await imported([*enterprises(ENTERPRISE), *persons(PERSON)])

    assert await imported(certificates(CERTIFICATE)) == Report(True, {"证书": ADDED}, [])


async def test_person_is_known_under_a_key_being_rotated_out() -> None:
    await imported(register())
    crypto.use(crypto.Keyring({"k1": b"1" * 32, "k2": b"2" * 32}, "k2"))

    report = await imported(register())

    assert (report.tallies["人员"], await Person.all().count()) == (UNCHANGED, 1)


async def numbers_of(certificate: Certificate) -> set[str]:
    return {str(key) for key in await CertificateNumber.filter(certificate=certificate).values_list("key", flat=True)}


async def test_renewed_certificate_keeps_its_row() -> None:
    await imported(register())

    await imported(certificates(changed(CERTIFICATE, CERTIFICATE_HEADER, 有效期至="2030-01-07")))

    [certificate] = await Certificate.all()
    assert (certificate.expires_on, await numbers_of(certificate)) == (date(2030, 1, 7), {"A20151234567"})


async def test_new_number_of_the_same_category_is_added_to_the_history() -> None:
    await imported(register())

    await imported(certificates(changed(CERTIFICATE, CERTIFICATE_HEADER, 证书编号="鲁建安A（2026）0000009")))

    [certificate] = await Certificate.all()
    assert certificate.key == "A20260000009"
    assert await numbers_of(certificate) == {"A20151234567", "A20260000009"}


async def test_c_that_became_c3_stays_one_certificate_and_both_numbers_log_in() -> None:
    old = changed(CERTIFICATE, CERTIFICATE_HEADER, 证书编号="鲁建安C（2019）0001234", 类别="C")
    new = changed(
        old, CERTIFICATE_HEADER, 证书编号="鲁建安C3（2023）0000123", 类别="C3", 原证书编号="鲁建安C（2019）0001234"
    )
    await imported([*enterprises(ENTERPRISE), *persons(PERSON), *certificates(old)])

    first, second = await imported(certificates(new)), await imported(certificates(new))

    [certificate] = await Certificate.all()
    assert (first.tallies, second.tallies) == ({"证书": CHANGED}, {"证书": UNCHANGED})
    assert (certificate.category, certificate.key) == (PersonnelCategory.C3, "C320230000123")
    assert await numbers_of(certificate) == {"C20190001234", "C320230000123"}


async def test_same_number_at_another_firm_is_the_same_certificate_moved() -> None:
    await imported(register())
    other = ("青岛示例建筑有限公司", OTHER_FIRM, "370200", "", "", "")

    report = await imported(
        [*enterprises(other), *certificates(changed(CERTIFICATE, CERTIFICATE_HEADER, 统一社会信用代码=OTHER_FIRM))]
    )

    [certificate] = await Certificate.all().prefetch_related("enterprise")
    assert (report.tallies["证书"], certificate.enterprise.credit_code) == (CHANGED, OTHER_FIRM)


async def test_two_certificates_of_one_category_at_two_firms_stay_two() -> None:
    other = ("青岛示例建筑有限公司", OTHER_FIRM, "370200", "", "", "")
    second = changed(CERTIFICATE, CERTIFICATE_HEADER, 统一社会信用代码=OTHER_FIRM, 证书编号="鲁建安A（2020）7654321")
    tables = [*register(), *enterprises(other), *certificates(second)]

    await imported(tables)
    before = await everything()
    report = await imported(tables)

    assert (report.tallies["证书"], await everything()) == (Tally(unchanged=2), before)


async def test_number_that_moved_while_the_firm_got_a_new_one_is_settled_once() -> None:
    await imported(register())
    moved = changed(CERTIFICATE, CERTIFICATE_HEADER, 统一社会信用代码=OTHER_FIRM)
    fresh = changed(CERTIFICATE, CERTIFICATE_HEADER, 证书编号="鲁建安A（2026）0000009")
    tables = [*enterprises(("青岛示例建筑有限公司", OTHER_FIRM, "370200", "", "", "")), *certificates(moved, fresh)]

    first, second = await imported(tables), await imported(tables)

    assert (first.tallies["证书"], second.tallies["证书"]) == (Tally(added=1, changed=1), Tally(unchanged=2))
    assert {certificate.key for certificate in await Certificate.all()} == {"A20151234567", "A20260000009"}


async def test_legacy_identity_number_is_kept_with_eighteen_characters() -> None:
    await imported(persons(("李示例", "370102800101001", "")))

    [person] = await Person.all()
    assert person.identity_number == LI


async def test_rare_names_and_formula_like_text_stay_as_written() -> None:
    names = ["㛃𬭎", "阿卜杜拉·买买提", "=1+1", "@SUM(A1)", "-张三", "+李四"]
    numbers = [LI, "37010219800101004X", "370202198512310023", "370602199202290043", "370283196503120032"]
    numbers.append("371202197508120135")

    await imported(persons(*((name, number, "") for name, number in zip(names, numbers, strict=True))))

    assert [person.name for person in await Person.all().order_by("id")] == names


async def test_one_audit_entry_of_counts_and_nothing_personal() -> None:
    await imported(register())

    [entry] = await AuditEntry.all()
    assert (entry.actor, entry.address, entry.action, entry.subject) == (
        BY.who, BY.address, "register:imported", "register",
    )  # fmt: skip
    assert entry.note == "企业1行，人员1行，证书1行，建造师1行"


async def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []

    await import_register(register(), keep_good=False, by=BY, progress=lambda *step: told.append(step))

    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


async def test_five_thousand_rows_are_imported_and_passed_over(capsys: pytest.CaptureFixture[str]) -> None:
    tables, speeds = large_register(5000), []
    for expected in (Tally(added=2450), Tally(unchanged=2450)):
        began = time.perf_counter()
        report = await imported(tables)
        speeds.append(round(5000 / (time.perf_counter() - began)))
        assert (report.faults, report.tallies["人员"], report.tallies["证书"]) == ([], expected, expected)

    with capsys.disabled():
        print(f" [{speeds[0]} new rows/s, {speeds[1]} known ones, {db.writer().capabilities.dialect}]", end="")  # noqa: T201
