"""人员管理: everything an enterprise's people hold, whether it may be enrolled, and how far study has come."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from server.catalogue import queries as catalogue
from server.enrolment.models import Enrolment
from server.enrolment.queries.applicants import Applicant, Cycle, firm_of, judge, registrations_of
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import (
    CYCLE_FREE,
    GIVEN_UP,
    STUDY_OPEN,
    EnrolmentStatus,
    Ineligibility,
    Offer,
    Stage,
    opens_on,
)
from server.registry import queries as registry
from server.registry.queries import Credential, EnterpriseCard
from server.registry.rules import days_to_expiry


@dataclass(frozen=True)
class Progress:
    """The latest enrolment on a certificate or registration."""

    enrolment_id: int
    order_id: int
    class_name: str
    status: EnrolmentStatus
    credit_tenths: int
    required_tenths: int


class Standing(StrEnum):
    """Where somebody stands, for the filter of the list."""

    OPEN = "OPEN"
    CLOSED = "CLOSED"
    STUDYING = "STUDYING"

    @property
    def label(self) -> str:
        return {Standing.OPEN: "可报名", Standing.CLOSED: "不可报名", Standing.STUDYING: "学习中"}[self]


@dataclass(frozen=True)
class Member:
    """A line of 人员管理."""

    applicant: Applicant
    days_left: int  # negative after the expiry day
    enrol_from: date  # the first day on which its expiry lets it be enrolled
    progress: Progress | None

    @property
    def enrolled(self) -> bool:
        """Whether this cycle of the certificate has its enrolment."""
        return any(each.code is Ineligibility.ALREADY for each in self.applicant.refusals)

    @property
    def standing(self) -> Standing:
        if self.applicant.eligible:
            return Standing.OPEN
        studying = self.progress is not None and self.progress.status in STUDY_OPEN
        return Standing.STUDYING if studying else Standing.CLOSED


@dataclass(frozen=True)
class Members:
    rows: Sequence[Member]
    total: int


_WHOLE: Final = 20_000  # credentials that an enterprise is looked through for, where the standing decides


async def members(
    enterprise: EnterpriseCard,
    *,
    today: date,
    policy: EnrolmentPolicy,
    name: str = "",
    standing: Standing | None = None,
    page: int = 1,
    size: int = 50,
) -> Members:
    """A page (from 1), the next to expire first; at most six queries whatever its rows.

    `standing` follows from the regulation and not from a column: with it everybody is judged, then paged.
    """
    offset, limit = ((page - 1) * size, size) if standing is None else (0, _WHOLE)
    held, total = await registry.credentials_page(enterprise.id, name=name, offset=offset, limit=limit)
    rows = await _members(held, enterprise, today, policy)
    if standing is None:
        return Members(rows, total)
    fitting = [row for row in rows if row.standing is standing]
    return Members(fitting[(page - 1) * size :][:size], len(fitting))


async def _members(
    held: Sequence[Credential], enterprise: EnterpriseCard, today: date, policy: EnrolmentPolicy
) -> list[Member]:
    kinds = await catalogue.class_kinds()
    demanding = {category for kind in kinds if kind.needs_constructor for category in kind.takes}
    firm = firm_of(enterprise, policy)
    # As if there were an open class for everybody: what counts here is the person, not a class.
    offer = Offer(frozenset(), bool(demanding), enterprise.city_code, today, today, 1)
    known = await registrations_of(held) if demanding else {}
    progress, taken = await _enrolled(held)
    applicants = judge(held, known, taken, offer, firm, today, Stage.ENROL)
    return [
        Member(
            applicant=_without_class(one, demanding),
            days_left=days_to_expiry(one.credential.expires_on, today),
            enrol_from=opens_on(one.credential.expires_on, firm.open_months),
            progress=progress.get((one.credential.certificate_id, one.credential.registration_id)),
        )
        for one in applicants
    ]


_OF_CONSTRUCTORS = frozenset(
    {Ineligibility.NO_CONSTRUCTOR, Ineligibility.CONSTRUCTOR_OTHER_FIRM, Ineligibility.CONSTRUCTOR_EXPIRED}
)


def _without_class(applicant: Applicant, demanding: set[str]) -> Applicant:
    """What only a class could ask is left out, and the constructor where the category needs none."""
    category = applicant.credential.category
    passed_over = {Ineligibility.CATEGORY} | (set() if category in demanding else _OF_CONSTRUCTORS)
    return replace(applicant, refusals=[each for each in applicant.refusals if each.code not in passed_over])


async def _enrolled(
    held: Sequence[Credential],
) -> tuple[Mapping[tuple[int | None, int | None], Progress], Set[Cycle]]:
    """How far the latest enrolment on each has come, and the cycles that are taken."""
    rows = await (
        Enrolment.filter(person_id__in={credential.person_id for credential in held})
        .exclude(status__in=list(GIVEN_UP))
        .select_related("training_class")
        .order_by("id")
    )
    taken = {
        (row.certificate_id, row.registration_id, row.cycle_expires_on) for row in rows if row.status not in CYCLE_FREE
    }
    return {(row.certificate_id, row.registration_id): _progress(row) for row in rows}, taken


def _progress(row: Enrolment) -> Progress:
    return Progress(
        enrolment_id=row.id,
        order_id=row.order_id,
        class_name=row.training_class.name,
        status=row.status,
        credit_tenths=row.credit_tenths,
        required_tenths=row.training_class.credit_tenths,
    )
