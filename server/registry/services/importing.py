"""Importing the register: enterprises, persons, certificates and constructor registrations from files."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from server import db
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.crypto import keyring
from server.integrations.spreadsheets import Fault, Table
from server.registry.models import Certificate, CertificateNumber, ConstructorRegistration, Enterprise, Person
from server.registry.services.batches import (
    Progress,
    Report,
    Tally,
    Writer,
    chunks,
    described,
    unwatched,
    upsert,
    writing,
)
from server.registry.services.register_sheets import CERTIFICATES, ENTERPRISES, PERSONS, REGISTRATIONS, register_kinds
from server.registry.services.sheets import Line, read_kinds, sifted

NO_SUCH_PERSON = "登记库和本次文件中都没有此人，或其所在行有误。"
NO_SUCH_ENTERPRISE = "登记库和本次文件中都没有此企业，或其所在行有误。"
_PURPOSE = "person.identity_number"


async def import_register(
    tables: Sequence[Table], *, keep_good: bool, by: By, progress: Progress = unwatched
) -> Report:
    """Bring the register to what the tables say; rows that are there already are passed over.

    Everything is checked before anything is written: with a fault nothing is, or with `keep_good` the good rows
    are. One audit entry, of counts. Raises ImportDisturbed.
    """
    reading = read_kinds(tables, register_kinds(day_of(by.at_ms)))
    faults = list(reading.faults)
    lines = await _with_known_owners(reading.lines, faults)
    if reading.unusable or (faults and not keep_good):
        return Report(False, faults=faults)
    async with writing():
        async with db.transaction():
            await audit.record("register:imported", "register", by=by, note=described(lines))
        return Report(True, await _write(lines, progress), faults)


async def _with_known_owners(lines: Mapping[str, list[Line]], faults: list[Fault]) -> dict[str, list[Line]]:
    """Certificates and registrations only of persons and enterprises that are in the register or in the file."""
    owned = [*lines[CERTIFICATES], *lines[REGISTRATIONS]]
    persons = {line.key for line in lines[PERSONS]} | set(await _person_ids(owned))
    enterprises = {line.key for line in lines[ENTERPRISES]} | set(await _enterprise_ids(owned))
    numbers: dict[object, Line] = {}

    def fault_of(line: Line) -> Fault | None:
        if line.values["identity_number"] not in persons:
            return line.fault("身份证号", NO_SUCH_PERSON)
        code, key = line.values.get("credit_code"), line.values.get("key")
        if code and code not in enterprises:
            return line.fault("统一社会信用代码", NO_SUCH_ENTERPRISE)
        earlier = numbers.setdefault((line.values["identity_number"], key), line) if key else line
        return None if earlier is line else line.fault("证书编号", f"与第{earlier.row}行是同一人的同一编号。")

    good = {kind: sifted(lines[kind], faults, fault_of) for kind in (CERTIFICATES, REGISTRATIONS)}
    return {**lines, **good}


def _stated(lines: Iterable[Line], column: str) -> list[str]:
    return list(dict.fromkeys(line.values[column] for line in lines if column in line.values))


async def _person_ids(lines: Sequence[Line]) -> dict[str, int]:
    """By identity number, of those who are registered; looked up under every key in force."""
    found: dict[str, int] = {}
    for numbers in chunks(_stated(lines, "identity_number")):
        by_index = {index: number for number in numbers for index in keyring().indexes(number, _PURPOSE)}
        rows = await Person.filter(identity_index__in=list(by_index)).values_list("identity_index", "id")
        found |= {by_index[index]: person_id for index, person_id in rows}
    return found


async def _enterprise_ids(lines: Sequence[Line]) -> dict[str, int]:
    found: dict[str, int] = {}
    for codes in chunks(_stated(lines, "credit_code")):
        found |= dict(await Enterprise.filter(credit_code__in=codes).values_list("credit_code", "id"))
    return found


async def _write(lines: Mapping[str, Sequence[Line]], progress: Progress) -> dict[str, Tally]:
    writer = Writer(sum(map(len, lines.values())), progress)
    kinds = {
        ENTERPRISES: _write_enterprises,
        PERSONS: _write_persons,
        CERTIFICATES: _write_certificates,
        REGISTRATIONS: _write_registrations,
    }
    return {kind: await writer.write(lines[kind], write) for kind, write in kinds.items() if lines[kind]}


async def _write_enterprises(lines: Sequence[Line]) -> Tally:
    rows = await Enterprise.filter(credit_code__in=_stated(lines, "credit_code"))
    known = {row.credit_code: row for row in rows}
    return await upsert(Enterprise, [(known.get(line.values["credit_code"]), line.values) for line in lines])


async def _write_persons(lines: Sequence[Line]) -> Tally:
    ids = await _person_ids(lines)
    known = await Person.in_bulk(ids.values(), "id")
    rows: list[tuple[Person | None, Mapping[str, Any]]] = []
    for line in lines:
        number = line.values["identity_number"]
        index = {} if number in ids else {"identity_index": keyring().index(number, _PURPOSE)}
        rows.append((known.get(ids.get(number, 0)), {**line.values, **index}))
    return await upsert(Person, rows)


async def _with_owner_ids(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """The lines' values, with identity numbers and credit codes turned into ids."""
    persons, enterprises = await _person_ids(lines), await _enterprise_ids(lines)
    turned = []
    for line in lines:
        values = dict(line.values)
        values["person_id"] = persons[values.pop("identity_number")]
        if code := values.pop("credit_code", None):
            values["enterprise_id"] = enterprises[code]
        turned.append(values)
    return turned


async def _write_registrations(lines: Sequence[Line]) -> Tally:
    rows = await ConstructorRegistration.filter(number__in=_stated(lines, "number"))
    known = {row.number: row for row in rows}
    stated = await _with_owner_ids(lines)
    return await upsert(ConstructorRegistration, [(known.get(values["number"]), values) for values in stated])


async def _write_certificates(lines: Sequence[Line]) -> Tally:
    """Certificates together with every number they have had, so that none is ever without the one that logs in."""
    stated = await _with_owner_ids(lines)
    persons = list({values["person_id"] for values in stated})
    free = await Certificate.filter(person_id__in=persons).order_by("id")
    numbers: dict[object, set[str]] = {}
    rows: list[tuple[Certificate | None, Mapping[str, Any]]] = []
    for values in stated:
        former = values.pop("former_key", values["key"])
        found = _same_certificate(free, values, former)
        had = {former, values["key"]}
        if found:
            free.remove(found)
            had.add(found.key)
        rows.append((found, values))
        numbers[_place(values["person_id"], values["enterprise_id"], values["category"])] = had
    tally = await upsert(Certificate, rows)
    await _keep_numbers(persons, numbers)
    return tally


def _place(person_id: int, enterprise_id: int, category: str) -> object:
    return person_id, enterprise_id, str(category)


def _same_certificate(free: Iterable[Certificate], values: Mapping[str, Any], former: str) -> Certificate | None:
    """The person's certificate that a row speaks of: of this firm and category; else the one with this number
    (the person has changed firms); else the one with the number it had before (C → C3)."""
    own = [certificate for certificate in free if certificate.person_id == values["person_id"]]
    place = values["enterprise_id"], values["category"]
    here = [certificate for certificate in own if (certificate.enterprise_id, certificate.category) == place]
    numbered = [certificate for key in (values["key"], former) for certificate in own if certificate.key == key]
    return next(iter(here + numbered), None)


async def _keep_numbers(person_ids: Sequence[int], wanted: Mapping[object, set[str]]) -> None:
    certificates = await Certificate.filter(person_id__in=person_ids)
    known = CertificateNumber.filter(certificate_id__in=[certificate.id for certificate in certificates])
    kept = set(await known.values_list("certificate_id", "key"))
    missing = []
    for certificate in certificates:
        place = _place(certificate.person_id, certificate.enterprise_id, certificate.category)
        for key in sorted(wanted.get(place, ())):
            if (certificate.id, key) not in kept:
                missing.append(CertificateNumber(certificate_id=certificate.id, key=key))
    await CertificateNumber.bulk_create(missing)
