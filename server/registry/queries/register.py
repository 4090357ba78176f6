"""Reads of the register."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from server import db
from server.crypto import keyring
from server.db import Statement
from server.errors import NotFound
from server.registry.models import Certificate, ConstructorRegistration, Enterprise, Person
from server.registry.rules import CertificateStatus, age


async def person_by_identity_number(number: str) -> Person | None:
    """Looked up under every key in force, so that key rotation locks nobody out."""
    return await Person.get_or_none(identity_index__in=keyring().indexes(number, "person.identity_number"))


async def person(person_id: int) -> Person:
    return await Person.get(id=person_id)


async def certificates_of(person_id: int) -> Sequence[Certificate]:
    """Latest expiry first."""
    return await Certificate.filter(person_id=person_id).order_by("-expires_on", "id")


async def registrations_of(person_id: int) -> Sequence[ConstructorRegistration]:
    """Constructor registrations, latest expiry first."""
    return await ConstructorRegistration.filter(person_id=person_id).order_by("-expires_on", "id")


async def enterprise_by_credit_code(code: str) -> Enterprise | None:
    """`code` in its canonical form."""
    return await Enterprise.get_or_none(credit_code=code)


# By hand: every first login asks this.
_CERTIFICATE_NUMBERS = Statement(
    "SELECT n.key AS number FROM certificate c LEFT JOIN certificate_number n ON n.certificate_id = c.id"
    " WHERE c.person_id = :person"
)
_REGISTRATION_NUMBERS = Statement(
    "SELECT number FROM constructor_registration WHERE person_id = :person AND active = TRUE"
)


async def login_numbers(person_id: int) -> set[str]:
    """Everything that may be typed as the first password: each number a certificate has had while it is
    in force, or the registration number of somebody who holds no certificate."""
    rows = await _CERTIFICATE_NUMBERS.rows(db.reader(), {"person": person_id})
    if not rows:
        rows = await _REGISTRATION_NUMBERS.rows(db.reader(), {"person": person_id})
    return {row["number"] for row in rows if row["number"]}  # a certificate without numbers lets nobody in


@dataclass(frozen=True)
class Credential:
    """A certificate, or a constructor registration, with its holder: what an enrolment would stand on."""

    person_id: int
    name: str
    identity_number: str = field(repr=False)
    certificate_id: int | None
    registration_id: int | None
    category: str  # A, B, C, C1-C3; CONSTRUCTOR_1, CONSTRUCTOR_2
    display: str
    status: CertificateStatus
    expires_on: date
    enterprise_id: int | None

    def age(self, today: date) -> int | None:
        return age(self.identity_number, today)


async def certificates_at(enterprise_id: int, categories: Collection[str]) -> Sequence[Credential]:
    """Certificates of these categories in the enterprise's name, the next to expire first."""
    found = Certificate.filter(enterprise_id=enterprise_id, category__in=list(categories))
    return _certified(await found.select_related("person").order_by("expires_on", "id"))


async def registrations_at(enterprise_id: int, level: int) -> Sequence[Credential]:
    """Constructor registrations of this level at the enterprise, the next to expire first."""
    found = ConstructorRegistration.filter(enterprise_id=enterprise_id, level=level)
    return _registered(await found.select_related("person").order_by("expires_on", "id"))


async def credentials(certificates: Collection[int], registrations: Collection[int]) -> Sequence[Credential]:
    """Those with these ids, wherever they are."""
    certified = Certificate.filter(id__in=list(certificates)).select_related("person").order_by("id")
    registered = ConstructorRegistration.filter(id__in=list(registrations)).select_related("person").order_by("id")
    return [
        *(_certified(await certified) if certificates else ()),
        *(_registered(await registered) if registrations else ()),
    ]


_CREDENTIALS = (
    " FROM (SELECT id AS certificate_id, NULL AS registration_id, person_id, expires_on FROM certificate"
    " WHERE enterprise_id = :enterprise"
    " UNION ALL SELECT NULL, id, person_id, expires_on FROM constructor_registration"
    " WHERE enterprise_id = :enterprise AND level = 2) held JOIN person p ON p.id = held.person_id"
    " WHERE p.name LIKE :name"
)
_COUNT_CREDENTIALS = Statement(f"SELECT count(*) AS found{_CREDENTIALS}")
_PAGE_OF_CREDENTIALS = Statement(
    f"SELECT certificate_id, registration_id, count(*) OVER () AS found{_CREDENTIALS}"
    " ORDER BY held.expires_on, certificate_id, registration_id LIMIT :limit OFFSET :offset"
)


async def credentials_page(
    enterprise_id: int, *, name: str, offset: int, limit: int
) -> tuple[Sequence[Credential], int]:
    """A page of everything its people hold at the enterprise, and how much there is; the next to expire first.

    `name`: part of a person's name, or empty.
    """
    values = {"enterprise": enterprise_id, "name": f"%{name}%", "limit": limit, "offset": offset}
    rows = await _PAGE_OF_CREDENTIALS.rows(db.reader(), values)
    # A page past the last has no row to tell how many there are.
    total = rows[0] if rows else await _COUNT_CREDENTIALS.row(db.reader(), values)
    places = {(row["certificate_id"], row["registration_id"]): place for place, row in enumerate(rows)}
    found = await credentials(
        [row["certificate_id"] for row in rows if row["certificate_id"]],
        [row["registration_id"] for row in rows if row["registration_id"]],
    )
    in_order = sorted(found, key=lambda held: places[held.certificate_id, held.registration_id])
    return in_order, int(total["found"]) if total else 0


async def constructors_in_force(
    person_ids: Collection[int],
) -> Mapping[int, Sequence[tuple[int | None, date]]]:
    """Person → enterprise and expiry of each constructor registration that is active upstream."""
    found = ConstructorRegistration.filter(person_id__in=list(person_ids), active=True).order_by("id")
    held: dict[int, list[tuple[int | None, date]]] = {}
    for person_id, enterprise_id, expires_on in await found.values_list("person_id", "enterprise_id", "expires_on"):
        held.setdefault(person_id, []).append((enterprise_id, expires_on))
    return held


@dataclass(frozen=True)
class EnterpriseCard:
    id: int
    name: str
    credit_code: str
    city_code: str
    active: bool


async def enterprise(enterprise_id: int) -> EnterpriseCard:
    found = await Enterprise.get_or_none(id=enterprise_id)
    if found is None:
        raise NotFound
    return EnterpriseCard(found.id, found.name, found.credit_code, found.city_code, found.active)


@dataclass(frozen=True)
class Contact:
    """Whom the register names for an enterprise; either may be missing."""

    name: str
    phone: str | None = field(repr=False)


async def contact_of(enterprise_id: int) -> Contact:
    found = await Enterprise.get_or_none(id=enterprise_id)
    if found is None:
        raise NotFound
    return Contact(found.contact, found.phone)


def _certified(rows: Sequence[Certificate]) -> list[Credential]:
    return [
        Credential(
            person_id=row.person_id,
            name=row.person.name,
            identity_number=row.person.identity_number,
            certificate_id=row.id,
            registration_id=None,
            category=str(row.category),
            display=row.display,
            status=row.status,
            expires_on=row.expires_on,
            enterprise_id=row.enterprise_id,
        )
        for row in rows
    ]


def _registered(rows: Sequence[ConstructorRegistration]) -> list[Credential]:
    return [
        Credential(
            person_id=row.person_id,
            name=row.person.name,
            identity_number=row.person.identity_number,
            certificate_id=None,
            registration_id=row.id,
            category=f"CONSTRUCTOR_{row.level}",
            display=row.number,
            status=CertificateStatus.VALID if row.active else CertificateStatus.LAPSED,
            expires_on=row.expires_on,
            enterprise_id=row.enterprise_id,
        )
        for row in rows
    ]
