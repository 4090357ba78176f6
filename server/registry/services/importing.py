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
    chunks,
    described,
    in_batches,
    upsert,
    writing,
)
from server.registry.services.register_sheets import (
    CERTIFICATES,
    ENTERPRISES,
    PERSONS,
    REGISTRATIONS,
    register_kinds,
)
from server.registry.services.sheets import Line, read_kinds, sifted

NO_SUCH_PERSON = "登记库和本次文件中都没有此人，或其所在行有误。"
NO_SUCH_ENTERPRISE = "登记库和本次文件中都没有此企业，或其所在行有误。"
_PURPOSE = "person.identity_number"


async def import_register(
    tables: Sequence[Table], *, keep_good: bool, by: By, start: Progress = int, done: Progress = int
) -> Report:
    """Bring the register to what the tables say; rows that are there already are passed over.

    Everything is checked before anything is written: with a fault nothing is, or with `keep_good` the good rows
    are. `start` is told how many rows there are to write, `done` how many more have been. One audit entry.
    Raises ImportDisturbed.
    """
    reading = read_kinds(tables, register_kinds(day_of(by.at_ms)))
    faults = list(reading.faults)
    lines = await _with_known_owners(reading.lines, faults)
    if reading.unusable or (faults and not keep_good):
        return Report(False, faults=faults)
    start(sum(map(len, lines.values())))
    async with writing():
        async with db.transaction():
            await audit.record("register:imported", "register", by=by, note=described(lines))
        tallies = await _write(lines, done)
    return Report(True, tallies, faults)


async def _with_known_owners(lines: Mapping[str, list[Line]], faults: list[Fault]) -> dict[str, list[Line]]:
    """Certificates and registrations only of persons and enterprises that are in the register or in the file."""
    owned = [*lines[CERTIFICATES], *lines[REGISTRATIONS]]
    persons = {line.key for line in lines[PERSONS]} | set(await _persons(_stated(owned, "identity_number")))
    enterprises = {line.key for line in lines[ENTERPRISES]} | set(await _enterprises(_stated(owned, "credit_code")))

    def orphan(line: Line) -> Fault | None:
        if line.values["identity_number"] not in persons:
            return line.fault("身份证号", NO_SUCH_PERSON)
        code = line.values.get("credit_code")
        return line.fault("统一社会信用代码", NO_SUCH_ENTERPRISE) if code and code not in enterprises else None

    good = {kind: sifted(lines[kind], faults, orphan) for kind in (CERTIFICATES, REGISTRATIONS)}
    numbers: dict[object, Line] = {}

    def repeated(line: Line) -> Fault | None:
        earlier = numbers.setdefault((line.values["identity_number"], line.values["key"]), line)
        return None if earlier is line else line.fault("证书编号", f"与第{earlier.row}行是同一人的同一证书编号。")

    return {**lines, **good, CERTIFICATES: sifted(good[CERTIFICATES], faults, repeated)}


def _stated(lines: Iterable[Line], column: str) -> list[str]:
    return list(dict.fromkeys(line.values[column] for line in lines if column in line.values))


async def _persons(numbers: Sequence[str]) -> dict[str, Person]:
    """By identity number, those that are registered; looked up under every key in force."""
    found: dict[str, Person] = {}
    for some in chunks(numbers):
        indexes = [index for number in some for index in keyring().indexes(number, _PURPOSE)]
        found |= {person.identity_number: person for person in await Person.filter(identity_index__in=indexes)}
    return found


async def _enterprises(codes: Sequence[str]) -> dict[str, Enterprise]:
    found: dict[str, Enterprise] = {}
    for some in chunks(codes):
        found |= {row.credit_code: row for row in await Enterprise.filter(credit_code__in=some)}
    return found


async def _write(lines: Mapping[str, Sequence[Line]], done: Progress) -> dict[str, Tally]:
    writers = {
        ENTERPRISES: _write_enterprises,
        PERSONS: _write_persons,
        CERTIFICATES: _write_certificates,
        REGISTRATIONS: _write_registrations,
    }
    return {kind: await in_batches(lines[kind], write, done) for kind, write in writers.items() if lines[kind]}


async def _write_enterprises(lines: Sequence[Line]) -> Tally:
    known = await _enterprises(_stated(lines, "credit_code"))
    return await upsert(Enterprise, [(known.get(line.values["credit_code"]), line.values) for line in lines])


async def _write_persons(lines: Sequence[Line]) -> Tally:
    known = await _persons(_stated(lines, "identity_number"))
    rows: list[tuple[Person | None, Mapping[str, Any]]] = []
    for line in lines:
        person = known.get(line.values["identity_number"])
        index = {} if person else {"identity_index": keyring().index(line.values["identity_number"], _PURPOSE)}
        rows.append((person, {**line.values, **index}))
    return await upsert(Person, rows)


async def _owner_ids(lines: Sequence[Line]) -> tuple[dict[str, int], dict[str, int]]:
    persons = await _persons(_stated(lines, "identity_number"))
    enterprises = await _enterprises(_stated(lines, "credit_code"))
    return {k: row.id for k, row in persons.items()}, {k: row.id for k, row in enterprises.items()}


async def _write_registrations(lines: Sequence[Line]) -> Tally:
    persons, enterprises = await _owner_ids(lines)
    numbers = _stated(lines, "number")
    known = {row.number: row for row in await ConstructorRegistration.filter(number__in=numbers)}
    rows: list[tuple[ConstructorRegistration | None, Mapping[str, Any]]] = []
    for line in lines:
        values = dict(line.values)
        values["person_id"] = persons[values.pop("identity_number")]
        if code := values.pop("credit_code", None):
            values["enterprise_id"] = enterprises[code]
        rows.append((known.get(values["number"]), values))
    return await upsert(ConstructorRegistration, rows)


async def _write_certificates(lines: Sequence[Line]) -> Tally:
    """Certificates together with every number they have had, so that none is ever without the one that logs in."""
    persons, enterprises = await _owner_ids(lines)
    owned: dict[int, list[Certificate]] = {person: [] for person in persons.values()}
    held = Certificate.filter(person_id__in=list(owned)).prefetch_related("numbers")
    for certificate in await held:
        owned[certificate.person_id].append(certificate)
    rows: list[tuple[Certificate | None, Mapping[str, Any]]] = []
    former: dict[tuple[object, ...], list[str]] = {}
    for line in lines:
        values = dict(line.values)
        values["person_id"] = persons[values.pop("identity_number")]
        values["enterprise_id"] = enterprises[values.pop("credit_code")]
        numbers = [values["key"], *filter(None, [values.pop("former_key", None)])]
        former[_natural(values)] = numbers
        rows.append((_same_certificate(owned[values["person_id"]], values, numbers), values))
    tally = await upsert(Certificate, rows)
    await _keep_numbers(list(owned), former)
    return tally


def _natural(values: Mapping[str, Any]) -> tuple[object, ...]:
    return values["person_id"], values["enterprise_id"], values["category"]


def _same_certificate(
    owned: Sequence[Certificate], values: Mapping[str, Any], numbers: Sequence[str]
) -> Certificate | None:
    """The person's certificate that a row speaks of: of this firm and category; else the one with its number
    (the person changed firms); else the one with the number it had before (C → C3)."""
    for certificate in owned:
        if _natural(vars(certificate)) == _natural(values):
            return certificate
    for number in numbers:
        for certificate in owned:
            if number in {known.key for known in certificate.numbers}:
                return certificate
    return None


async def _keep_numbers(person_ids: list[int], wanted: Mapping[tuple[object, ...], Sequence[str]]) -> None:
    missing = []
    for certificate in await Certificate.filter(person_id__in=person_ids).prefetch_related("numbers"):
        kept = {number.key for number in certificate.numbers}
        numbers = set(wanted.get(_natural(vars(certificate)), ())) - kept
        missing += [CertificateNumber(certificate_id=certificate.id, key=key) for key in sorted(numbers)]
    await CertificateNumber.bulk_create(missing)
