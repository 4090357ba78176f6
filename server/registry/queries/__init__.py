"""Reads of the register: people, certificates and enterprises, and the staff's look-ups."""

from server.registry.queries.directory import (
    EnterprisesWanted,
    PersonCard,
    cities_of_person,
    enterprise_names,
    enterprises_like,
    enterprises_page,
    people_at,
    person_card,
    persons_by_certificate,
)
from server.registry.queries.register import (
    Contact,
    Credential,
    EnterpriseCard,
    certificates_at,
    certificates_of,
    constructors_in_force,
    contact_of,
    credentials,
    credentials_page,
    enterprise,
    enterprise_by_credit_code,
    login_numbers,
    person,
    person_by_identity_number,
    registrations_at,
    registrations_of,
)

__all__ = [
    "Contact", "Credential", "EnterpriseCard", "EnterprisesWanted", "PersonCard", "certificates_at", "certificates_of",
    "cities_of_person", "constructors_in_force", "contact_of", "credentials", "credentials_page", "enterprise",
    "enterprise_by_credit_code", "enterprise_names", "enterprises_like", "enterprises_page", "login_numbers",
    "people_at", "person", "person_by_identity_number", "person_card", "persons_by_certificate",
    "registrations_at", "registrations_of",
]  # fmt: skip
