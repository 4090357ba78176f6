"""Who may look next at a case, what of the others' opinions may be shown to them, and how many people a case needs."""

from collections.abc import Collection
from typing import Final

from server.review.rules.statuses import ReviewPurpose, ReviewStatus

# Failing needs two; in a second look at a pass neither of them is the one who passed it.
_PEOPLE: Final = {ReviewPurpose.EXAM: 2, ReviewPurpose.REAUDIT: 3}


def people_needed(purpose: ReviewPurpose) -> int:
    """A city with fewer reviewers of its own leaves such cases to the province."""
    return _PEOPLE[purpose]


def needs_authority(status: ReviewStatus, *, authority_decides: bool, reported: bool) -> bool:
    """The second look is the authority's where it keeps it to itself, and once the result was reported."""
    return status is ReviewStatus.SECOND and (authority_decides or reported)


def is_biased(who: str, *, on_case: Collection[str], passed_before: Collection[str]) -> bool:
    """Somebody who has an opinion on this case, or gave the pass that is looked at again."""
    return who in on_case or who in passed_before


def may_read(who: str, by: str, *, closed_ms: int | None, undo_ms: int, now_ms: int) -> bool:
    """Whether `who` may be shown the reason and note that `by` gave.

    Those of others are hidden until the case is closed and can no more be taken back: whoever decided it could
    otherwise read them, take the decision back and decide again.
    """
    return who == by or (closed_ms is not None and now_ms - closed_ms >= undo_ms)
