"""Who of an enterprise may be enrolled in a class, and why others may not."""

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date

from server.catalogue import queries as catalogue
from server.catalogue.queries import ClassCard
from server.enrolment.models import Enrolment
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import (
    CYCLE_FREE,
    SECOND_CLASS_CONSTRUCTOR,
    Candidate,
    Firm,
    Ineligibility,
    Offer,
    Registration,
    Stage,
    ineligibilities,
    why_not,
)
from server.errors import NotFound
from server.registry import queries as registry
from server.registry.queries import Credential, EnterpriseCard

_SECOND_CLASS = 2


@dataclass(frozen=True)
class Refusal:
    """A reason of 为什么不能报名, as a code and as a sentence."""

    code: Ineligibility
    sentence: str


@dataclass(frozen=True)
class Applicant:
    """One line of 学员信息. `refusals`: headline first; empty where the person may be chosen."""

    credential: Credential
    refusals: Sequence[Refusal]

    @property
    def id(self) -> int:
        """What the form sends: the certificate's id or, in a class for constructors, the registration's."""
        chosen = self.credential.certificate_id or self.credential.registration_id
        assert chosen is not None
        return chosen

    @property
    def eligible(self) -> bool:
        return not self.refusals


@dataclass(frozen=True)
class Applicants:
    """A class with everybody of the enterprise who holds what it takes: the eligible first."""

    card: ClassCard
    people: Sequence[Applicant]


async def applicants(
    enterprise_id: int, class_id: int, *, today: date, policy: EnrolmentPolicy, stage: Stage = Stage.ENROL
) -> Applicants:
    """For the application form, where a class of another city is not found, and for a swap; at most five queries."""
    card, enterprise = await catalogue.class_card(class_id), await registry.enterprise(enterprise_id)
    if stage is Stage.ENROL and card.city_code != enterprise.city_code:
        raise NotFound
    if card.takes:
        held = await registry.certificates_at(enterprise_id, card.takes)
    else:
        held = await registry.registrations_at(enterprise_id, _SECOND_CLASS)
    people = await judged(held, offer_of(card), firm_of(enterprise, policy), today, stage)
    return Applicants(card, sorted(people, key=lambda applicant: not applicant.eligible))


async def chosen_applicants(
    card: ClassCard, enterprise: EnterpriseCard, ids: Collection[int], *, today: date, policy: EnrolmentPolicy
) -> Sequence[Applicant]:
    """Those whom the form names; NotFound as soon as one of them is not the enterprise's."""
    held = await (registry.credentials(ids, ()) if card.takes else registry.credentials((), ids))
    if {credential.enterprise_id for credential in held} != {enterprise.id} or len(held) != len(set(ids)):
        raise NotFound
    return await judged(held, offer_of(card), firm_of(enterprise, policy), today)


def offer_of(card: ClassCard) -> Offer:
    return Offer(
        takes=card.takes or frozenset({SECOND_CLASS_CONSTRUCTOR}),
        needs_constructor=bool(card.takes) and card.needs_constructor,  # a constructor class takes registrations
        city_code=card.city_code,
        enrol_from=card.enrol_from,
        enrol_to=card.enrol_to,
        seats_left=card.seats_left,
        held=bool(card.held_for),
    )


def firm_of(enterprise: EnterpriseCard, policy: EnrolmentPolicy) -> Firm:
    return Firm(enterprise.id, enterprise.city_code, policy.open_months(enterprise.city_code))


async def judged(
    held: Sequence[Credential],
    offer: Offer,
    firm: Firm,
    today: date,
    stage: Stage = Stage.ENROL,
    *,
    order_id: int | None = None,
) -> list[Applicant]:
    """Each with the reasons against it; enrolments of `order_id` itself do not count as ALREADY. Two queries."""
    known = await registrations_of(held) if offer.needs_constructor else {}
    return judge(held, known, await _cycles(held, order_id), offer, firm, today, stage)


Cycle = tuple[int | None, int | None, date]  # certificate or registration, and its expiry


def judge(
    held: Sequence[Credential],
    known: Mapping[int, Sequence[Registration]],
    taken: Set[Cycle],
    offer: Offer,
    firm: Firm,
    today: date,
    stage: Stage,
) -> list[Applicant]:
    """The same without a query: `known` are the constructor registrations by person, `taken` the cycles enrolled."""
    found = []
    for credential in held:
        already = (credential.certificate_id, credential.registration_id, credential.expires_on) in taken
        candidate = candidate_of(credential, known.get(credential.person_id, ()), already)
        reasons = ineligibilities(candidate, offer, firm, today, stage)
        refusals = [Refusal(reason, why_not(reason, candidate, offer, firm)) for reason in reasons]
        found.append(Applicant(credential, refusals))
    return found


def candidate_of(credential: Credential, registrations: Sequence[Registration], already: bool) -> Candidate:
    return Candidate(
        status=credential.status,
        expires_on=credential.expires_on,
        category=credential.category,
        enterprise_id=credential.enterprise_id,
        registrations=registrations,
        already=already,
    )


async def registrations_of(held: Sequence[Credential]) -> Mapping[int, Sequence[Registration]]:
    known = await registry.constructors_in_force({credential.person_id for credential in held})
    return {person_id: [Registration(*one) for one in some] for person_id, some in known.items()}


async def _cycles(held: Sequence[Credential], order_id: int | None) -> set[Cycle]:
    """Those that have an enrolment already."""
    persons = {credential.person_id for credential in held}
    rows = Enrolment.filter(person_id__in=persons, status__not_in=list(CYCLE_FREE))
    if order_id is not None:
        rows = rows.exclude(order_id=order_id)
    return set(await rows.values_list("certificate_id", "registration_id", "cycle_expires_on"))
