"""Writing enterprises, persons, certificates and registrations: the one way, for files and for the province's changes.

A line with an `upstream_id` is first of all the row with that id; every other is recognised by what people know it by.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

from server.crypto import keyring
from server.registry.models import Certificate, CertificateNumber, ConstructorRegistration, Enterprise, Person
from server.registry.services.batches import Tally, chunks, upsert
from server.registry.services.sheets import Line

_M = TypeVar("_M", Enterprise, Person, Certificate, ConstructorRegistration)
_PURPOSE: Final = "person.identity_number"


def _stated(lines: Iterable[Line], column: str) -> list[str]:
    return list(dict.fromkeys(line.values[column] for line in lines if column in line.values))


async def person_ids(lines: Sequence[Line]) -> dict[str, int]:
    """By identity number, of those who are registered; looked up under every key in force."""
    found: dict[str, int] = {}
    for numbers in chunks(_stated(lines, "identity_number")):
        by_index = {index: number for number in numbers for index in keyring().indexes(number, _PURPOSE)}
        rows = await Person.filter(identity_index__in=list(by_index)).values_list("identity_index", "id")
        found |= {by_index[index]: person_id for index, person_id in rows}
    return found


async def enterprise_ids(lines: Sequence[Line]) -> dict[str, int]:
    found: dict[str, int] = {}
    for codes in chunks(_stated(lines, "credit_code")):
        found |= dict(await Enterprise.filter(credit_code__in=codes).values_list("credit_code", "id"))
    return found


async def write_enterprises(lines: Sequence[Line]) -> Tally:
    upstream = await _by_upstream_id(Enterprise, lines)
    rows = await Enterprise.filter(credit_code__in=_stated(lines, "credit_code"))
    known = {row.credit_code: row for row in rows}
    return await upsert(
        Enterprise,
        [(_upstream(upstream, line) or known.get(line.values["credit_code"]), line.values) for line in lines],
    )


async def write_persons(lines: Sequence[Line]) -> Tally:
    upstream = await _by_upstream_id(Person, lines)
    ids = await person_ids(lines)
    known = await Person.in_bulk(ids.values(), "id")
    rows: list[tuple[Person | None, Mapping[str, Any]]] = []
    for line in lines:
        number = line.values["identity_number"]
        row = _upstream(upstream, line) or known.get(ids.get(number, 0))
        same = row is not None and row.identity_number == number
        index = {} if same else {"identity_index": keyring().index(number, _PURPOSE)}
        rows.append((row, {**line.values, **index}))
    return await upsert(Person, rows)


async def _by_upstream_id(model: type[_M], lines: Sequence[Line]) -> dict[str, _M]:
    ids = _stated(lines, "upstream_id")
    return {str(row.upstream_id): row for row in await model.filter(upstream_id__in=ids)} if ids else {}


def _upstream(known: Mapping[str, _M], line: Line) -> _M | None:
    return known.get(line.values.get("upstream_id", ""))


async def _with_owner_ids(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """The lines' values, with identity numbers and credit codes turned into ids."""
    persons, enterprises = await person_ids(lines), await enterprise_ids(lines)
    turned = []
    for line in lines:
        values = dict(line.values)
        values["person_id"] = persons[values.pop("identity_number")]
        if code := values.pop("credit_code", None):
            values["enterprise_id"] = enterprises[code]
        turned.append(values)
    return turned


async def write_registrations(lines: Sequence[Line]) -> Tally:
    upstream = await _by_upstream_id(ConstructorRegistration, lines)
    rows = await ConstructorRegistration.filter(number__in=_stated(lines, "number"))
    known = {row.number: row for row in rows}
    stated = await _with_owner_ids(lines)
    found = [(_upstream(upstream, line) or known.get(line.values["number"])) for line in lines]
    return await upsert(ConstructorRegistration, list(zip(found, stated, strict=True)))


async def write_certificates(lines: Sequence[Line]) -> Tally:
    """Certificates together with every number they have had, so that none is ever without the one that logs in."""
    stated = await _with_owner_ids(lines)
    persons = list({values["person_id"] for values in stated})
    upstream = list((await _by_upstream_id(Certificate, lines)).values())
    others = await Certificate.filter(person_id__in=persons).order_by("id")
    free = upstream + [row for row in others if row not in upstream]
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
    """The certificate that a row speaks of: the one with its upstream id; else the person's of this firm and category;
    else the one with this number (the person has changed firms); else with the number it had before (C → C3)."""
    stated = values.get("upstream_id")
    upstream = [certificate for certificate in free if stated and certificate.upstream_id == stated]
    own = [certificate for certificate in free if certificate.person_id == values["person_id"]]
    place = values["enterprise_id"], values["category"]
    here = [certificate for certificate in own if (certificate.enterprise_id, certificate.category) == place]
    numbered = [certificate for key in (values["key"], former) for certificate in own if certificate.key == key]
    return next(iter(upstream + here + numbered), None)


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
