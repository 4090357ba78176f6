"""The register as staff look things up in it: lists of enterprises, people by a number they name."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from tortoise.expressions import Q
from tortoise.functions import Count

from server.registry.models import Certificate, ConstructorRegistration, Enterprise, Person
from server.registry.queries.register import EnterpriseCard
from server.registry.rules import fold_enterprise_name


async def enterprise_names(enterprise_ids: Collection[int]) -> Mapping[int, str]:
    """Id → name, of those that are there."""
    if not enterprise_ids:
        return {}
    return dict(await Enterprise.filter(id__in=list(enterprise_ids)).values_list("id", "name"))


async def enterprises_like(name: str, most: int) -> Sequence[int]:
    """Those whose name holds this, `most` of them at most."""
    found = Enterprise.filter(folded_name__contains=fold_enterprise_name(name)).order_by("id").limit(most)
    return [number for (number,) in await found.values_list("id")]


@dataclass(frozen=True)
class EnterprisesWanted:
    """Conditions of the list; empty: none. `text`: part of the name, or the beginning of the credit code."""

    cities: Collection[str] = ()  # of the reader's scope
    city: str = ""
    text: str = ""
    active: bool | None = None

    @property
    def conditions(self) -> Q:
        named = Q(folded_name__contains=fold_enterprise_name(self.text))
        found = named | Q(credit_code__startswith=self.text.upper()) if self.text else Q()
        if self.cities:
            found &= Q(city_code__in=list(self.cities))
        if self.city:
            found &= Q(city_code=self.city)
        return found if self.active is None else found & Q(active=self.active)


async def enterprises_page(
    wanted: EnterprisesWanted, *, order: str, descending: bool, offset: int, limit: int
) -> tuple[Sequence[EnterpriseCard], int]:
    """A page of them, and how many there are. `order`: name, credit_code or city_code."""
    rows = Enterprise.filter(wanted.conditions)
    total = await rows.count()
    page = rows.order_by(f"-{order}" if descending else order, "id").offset(offset).limit(limit)
    return [EnterpriseCard(row.id, row.name, row.credit_code, row.city_code, row.active) for row in await page], total


async def people_at(enterprise_ids: Collection[int]) -> Mapping[int, int]:
    """Enterprise → how many people hold a certificate in its name."""
    held = Certificate.filter(enterprise_id__in=list(enterprise_ids))
    counted = held.annotate(people=Count("person_id", distinct=True)).group_by("enterprise_id")
    return dict(await counted.values_list("enterprise_id", "people")) if enterprise_ids else {}


@dataclass(frozen=True)
class PersonCard:
    id: int
    name: str
    identity_number: str = field(repr=False)
    mobile: str | None = field(repr=False)


async def person_card(person_id: int) -> PersonCard | None:
    found = await Person.get_or_none(id=person_id)
    return PersonCard(found.id, found.name, found.identity_number, found.mobile) if found else None


async def persons_by_certificate(key: str, number: str) -> Sequence[int]:
    """Whose certificate has this key (two provinces may share one), or whose constructor's registration this number."""
    rows = await Certificate.filter(key=key).values_list("person_id") if key else []
    rows += await ConstructorRegistration.filter(number=number).values_list("person_id")
    return sorted({person_id for (person_id,) in rows})


async def cities_of_person(person_id: int) -> set[str]:
    """Where the firms are that the person's certificates and registrations name."""
    rows = await Certificate.filter(person_id=person_id).values_list("enterprise__city_code")
    registered = ConstructorRegistration.filter(person_id=person_id, enterprise_id__not_isnull=True)
    rows += await registered.values_list("enterprise__city_code")
    return {code for (code,) in rows}
