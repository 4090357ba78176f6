"""人员管理: everything an enterprise's people hold, whether it may be enrolled, and how far study has come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from server.catalogue import queries as catalogue
from server.enrolment.models import Enrolment
from server.enrolment.queries.applicants import Applicant, firm_of, judged
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import GIVEN_UP, EnrolmentStatus, Ineligibility, Offer, opens_on
from server.registry import queries as registry
from server.registry.queries import Credential
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


@dataclass(frozen=True)
class Member:
    """A line of 人员管理."""

    applicant: Applicant
    days_left: int  # negative after the expiry day
    enrol_from: date  # the first day on which its expiry lets it be enrolled
    progress: Progress | None


@dataclass(frozen=True)
class Members:
    rows: Sequence[Member]
    total: int


async def members(
    enterprise_id: int, *, today: date, policy: EnrolmentPolicy, name: str = "", page: int = 1, size: int = 50
) -> Members:
    """A page (from 1), the next to expire first; at most eight queries whatever its rows."""
    enterprise = await registry.enterprise(enterprise_id)
    held, total = await registry.credentials_page(enterprise_id, name=name, offset=(page - 1) * size, limit=size)
    kinds = await catalogue.class_kinds()
    demanding = {category for kind in kinds if kind.needs_constructor for category in kind.takes}
    firm = firm_of(enterprise, policy)
    # As if there were an open class for everybody: what counts here is the person, not a class.
    offer = Offer(frozenset(), bool(demanding), enterprise.city_code, today, today, 1)
    applicants = [_without_class(one, demanding) for one in await judged(held, offer, firm, today)]
    progress = await _progress(held)
    return Members(
        [
            Member(
                applicant=one,
                days_left=days_to_expiry(one.credential.expires_on, today),
                enrol_from=opens_on(one.credential.expires_on, firm.open_months),
                progress=progress.get((one.credential.certificate_id, one.credential.registration_id)),
            )
            for one in applicants
        ],
        total,
    )


_OF_CONSTRUCTORS = frozenset(
    {Ineligibility.NO_CONSTRUCTOR, Ineligibility.CONSTRUCTOR_OTHER_FIRM, Ineligibility.CONSTRUCTOR_EXPIRED}
)


def _without_class(applicant: Applicant, demanding: set[str]) -> Applicant:
    """What only a class could ask is left out, and the constructor where the category needs none."""
    category = applicant.credential.category
    passed_over = {Ineligibility.CATEGORY} | (set() if category in demanding else _OF_CONSTRUCTORS)
    return replace(applicant, refusals=[each for each in applicant.refusals if each.code not in passed_over])


async def _progress(held: Sequence[Credential]) -> Mapping[tuple[int | None, int | None], Progress]:
    rows = await (
        Enrolment.filter(person_id__in={credential.person_id for credential in held})
        .exclude(status__in=list(GIVEN_UP))
        .select_related("training_class")
        .order_by("id")
    )
    return {
        (row.certificate_id, row.registration_id): Progress(
            enrolment_id=row.id,
            order_id=row.order_id,
            class_name=row.training_class.name,
            status=row.status,
            credit_tenths=row.credit_tenths,
            required_tenths=row.training_class.credit_tenths,
        )
        for row in rows
    }
