"""Whose certificates and registrations the province's records are: persons and enterprises are there first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from server.integrations.province import Change, ChangeKind
from server.registry.models import Certificate, Enterprise, Person
from server.registry.rules import CertificateStatus
from server.registry.services.records import UnusableRecord

NO_SUCH_PERSON: Final = "登记库中还没有此人，到达后会自动重试。"
NO_SUCH_ENTERPRISE: Final = "登记库中还没有此企业，到达后会自动重试。"
NO_OWNER: Final = "人员标识：请填写。"
REPLACED: Final = "此人在该企业的同类证书已由另一张有效证书代替，旧证书的变更不再登记。"


class Missing(Exception):
    """What a record refers to is not there yet."""


@dataclass(frozen=True)
class Owners:
    """Who the records of a batch may belong to."""

    asked: bool
    persons: Mapping[str, str]  # identity numbers by upstream id
    credit_codes: frozenset[str]
    replaced: frozenset[str]  # upstream ids of certificates in whose place another one is in force

    @classmethod
    async def of(cls, kind: ChangeKind, changes: Sequence[Change]) -> "Owners":
        if kind in (ChangeKind.ENTERPRISES, ChangeKind.PERSONS):
            return cls(False, {}, frozenset(), frozenset())
        people = await Person.filter(upstream_id__in=_stated(changes, "personId"))
        codes = await Enterprise.filter(credit_code__in=_stated(changes, "creditCode")).values_list("credit_code", "id")
        replaced = await _replaced(changes, people, dict(codes)) if kind is ChangeKind.CERTIFICATES else frozenset()
        numbers = {str(person.upstream_id): person.identity_number for person in people}
        return cls(True, numbers, frozenset(code for code, _ in codes), replaced)

    def of_change(self, change: Change) -> str:
        """The identity number of its person; empty where it has none. Raises Missing, UnusableRecord."""
        if not self.asked:
            return ""
        if change.id in self.replaced:
            raise UnusableRecord(REPLACED)
        code = str(change.data.get("creditCode") or "")
        if code and code not in self.credit_codes:
            raise Missing(NO_SUCH_ENTERPRISE)
        owner = str(change.data.get("personId") or "")
        if not owner:
            raise UnusableRecord(NO_OWNER)
        number = self.persons.get(owner)
        if number is None:
            raise Missing(NO_SUCH_PERSON)
        return number


def _stated(changes: Sequence[Change], name: str) -> list[str]:
    return list({str(change.data.get(name) or "") for change in changes})


async def _replaced(
    changes: Sequence[Change], people: Sequence[Person], enterprises: Mapping[str, int]
) -> frozenset[str]:
    """Certificates out of force that we have not met, where another one of the same firm and category is in force."""
    ended = [change for change in changes if str(change.data.get("certState")) != CertificateStatus.VALID]
    if not ended:
        return frozenset()
    ids = {str(person.upstream_id): person.id for person in people}
    held = await Certificate.filter(person_id__in=list(ids.values()), upstream_id__not_isnull=True)
    known = {row.upstream_id for row in held}
    places = {
        (row.person_id, row.enterprise_id, str(row.category)) for row in held if row.status is CertificateStatus.VALID
    }
    return frozenset(
        change.id
        for change in ended
        if change.id not in known
        and (
            ids.get(str(change.data.get("personId"))),
            enterprises.get(str(change.data.get("creditCode"))),
            str(change.data.get("categoryCode")),
        )
        in places
    )
