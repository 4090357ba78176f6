"""Whose a case is: that of its city's reviewers, or the province's where a city has too few of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from server.accounts import queries as accounts
from server.accounts.rules import CityScope, Permission
from server.audit.services import By
from server.review.queries.policy import ReviewPolicy
from server.review.rules import ReviewPurpose, people_needed
from server.settings import cities

EVERY_CITY: Final = "ALL"


@dataclass(frozen=True)
class Reviewer:
    """Somebody before the queue. `may_contest`: the authority's second look."""

    by: By
    scope: CityScope
    may_contest: bool
    policy: ReviewPolicy

    @property
    def contested(self) -> bool:
        return self.may_contest and self.policy.authority_decides


@dataclass(frozen=True)
class Reach:
    """The cities whose cases somebody is shown, by purpose; none: every city. `contested`: and whatever waits for the
    authority, from anywhere."""

    exam: frozenset[str] | None
    reaudit: frozenset[str] | None
    contested: bool = False

    def values(self) -> Mapping[str, Any]:
        """For the statements below."""
        return {
            "exam": _listed(self.exam),
            "reaudit": _listed(self.reaudit),
            "contested": self.contested,
        }


def _listed(codes: frozenset[str] | None) -> str:
    return "" if codes is None else f",{','.join(sorted(codes)) or '-'},"


# `c`: the case, `e`: its enrolment.
REACHED: Final = (
    "((:exam::text = '' OR (c.purpose = 'EXAM' AND :exam::text LIKE '%,' || c.city_code || ',%')"
    " OR (c.purpose = 'REAUDIT' AND :reaudit::text LIKE '%,' || c.city_code || ',%'))"
    " OR (:contested AND c.status = 'SECOND'))"
)


async def short_cities(purpose: ReviewPurpose = ReviewPurpose.EXAM) -> Sequence[str]:
    """Codes of the cities with too few reviewers of their own for such a case, in the order of the settings."""
    return _short(await accounts.staff_per_city(Permission.REVIEW_DECIDE), purpose)


def _short(staff: Mapping[str, int], purpose: ReviewPurpose) -> Sequence[str]:
    return [code for code in cities() if staff.get(code, 0) < people_needed(purpose)]


async def reach_of(scope: CityScope, city: str = "", *, contested: bool = False) -> Reach:
    """What somebody is shown by default, or under the filter `city` (a code, or EVERY_CITY), within the scope.

    `contested`: somebody who answers the second looks that are the authority's.
    """
    if city and city != EVERY_CITY:
        codes = frozenset({city}) if scope.covers(city) else frozenset()
        return Reach(codes, codes)
    if not scope.whole_province:
        return Reach(scope.codes, scope.codes)
    if city == EVERY_CITY:
        return Reach(None, None)
    staff = await accounts.staff_per_city(Permission.REVIEW_DECIDE)
    exam, reaudit = (frozenset(_short(staff, purpose)) for purpose in (ReviewPurpose.EXAM, ReviewPurpose.REAUDIT))
    return Reach(exam, reaudit, contested)
