"""Reads of the register."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from server import db
from server.crypto import keyring
from server.db import Statement
from server.registry.models import Certificate, ConstructorRegistration, Enterprise, Person
from server.registry.rules import CertificateStatus


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
class Ground:
    """What an enrolment stands on: a certificate or, without one, a constructor registration."""

    status: CertificateStatus
    expires_on: date


async def ground(certificate_id: int | None, registration_id: int | None) -> Ground:
    if certificate_id is not None:
        certificate = await Certificate.get(id=certificate_id)
        return Ground(certificate.status, certificate.expires_on)
    registration = await ConstructorRegistration.get(id=registration_id)
    return Ground(CertificateStatus.VALID if registration.active else CertificateStatus.LAPSED, registration.expires_on)
