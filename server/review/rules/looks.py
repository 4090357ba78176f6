"""Who may look next at a case, what of the others' opinions may be shown to them, and how many people a case needs."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from server.exams.rules import AttemptStatus
from server.review.rules.statuses import ReviewPurpose, ReviewStatus

# Failing needs two; in a second look at a pass neither of them is the one who passed it.
_PEOPLE: Final = {ReviewPurpose.EXAM: 2, ReviewPurpose.REAUDIT: 3}
# How the attempt stands while people look at it; anything else happened meanwhile, an incident say.
_LOOKED_AT: Final = {ReviewPurpose.EXAM: AttemptStatus.IN_REVIEW, ReviewPurpose.REAUDIT: AttemptStatus.PASSED}


def people_needed(purpose: ReviewPurpose) -> int:
    """A city with fewer reviewers of its own leaves such cases to the province."""
    return _PEOPLE[purpose]


class Obstacle(StrEnum):
    """Why somebody may not decide on a case now."""

    DECIDED = "DECIDED"
    NOT_NEEDED = "NOT_NEEDED"
    HELD = "HELD"
    OWN_OPINION = "OWN_OPINION"
    OWN_PASS = "OWN_PASS"  # noqa: S105 - no password
    AUTHORITY = "AUTHORITY"

    @property
    def label(self) -> str:
        return _SENTENCES[self]


_SENTENCES: Final = {
    Obstacle.DECIDED: "此件已审结。",
    Obstacle.NOT_NEEDED: "该次考试已作废或另有结论，无需再审核。",
    Obstacle.HELD: "另一位审核员正在审核此件。",
    Obstacle.OWN_OPINION: "您已对此件发表意见，须由另一人复核。",
    Obstacle.OWN_PASS: "这次考试是您审核通过的，抽查复审须由他人进行。",
    Obstacle.AUTHORITY: "此件的复核由主管部门进行。",
}


@dataclass(frozen=True)
class Standing:
    """How a case stands. `on_case`: who has an opinion on it; `passed_before`: who gave the pass looked at again."""

    purpose: ReviewPurpose
    status: ReviewStatus
    attempt_status: AttemptStatus
    reported: bool
    holder: str | None
    held_until_ms: int
    on_case: Collection[str]
    passed_before: Collection[str]


def obstacle(
    case: Standing, who: str, *, now_ms: int, may_contest: bool = False, authority_decides: bool = False
) -> Obstacle | None:
    """What keeps this person from deciding. The second look is the authority's where it keeps it to itself, and
    once the result was reported."""
    second = case.status is ReviewStatus.SECOND
    reaudit = case.purpose is ReviewPurpose.REAUDIT
    found = {
        Obstacle.DECIDED: case.status is ReviewStatus.CLOSED,
        Obstacle.NOT_NEEDED: case.attempt_status is not _LOOKED_AT[case.purpose],
        Obstacle.OWN_OPINION: who in case.on_case,
        Obstacle.OWN_PASS: reaudit and who in case.passed_before,
        Obstacle.AUTHORITY: second and (authority_decides or case.reported) and not may_contest,
        Obstacle.HELD: case.holder not in {None, who} and case.held_until_ms > now_ms,
    }
    return next((one for one, is_so in found.items() if is_so), None)


def may_read(who: str, by: str, *, closed_ms: int | None, undo_ms: int, now_ms: int) -> bool:
    """Whether `who` may be shown the reason and note that `by` gave.

    Those of others are hidden until the case is closed and can no more be taken back: whoever decided it could
    otherwise read them, take the decision back and decide again.
    """
    return who == by or (closed_ms is not None and now_ms - closed_ms >= undo_ms)
