"""Which reviews and which appeal an attempt has, for the page of the attempt."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.review.models import Appeal, ReviewCase
from server.review.rules import AppealStatus, ReviewPurpose, ReviewStatus


@dataclass(frozen=True)
class CaseTrace:
    id: int
    purpose: ReviewPurpose
    status: ReviewStatus


@dataclass(frozen=True)
class AppealTrace:
    id: int
    status: AppealStatus


async def cases_of(attempt_id: int) -> Sequence[CaseTrace]:
    rows = ReviewCase.filter(attempt_id=attempt_id).order_by("id")
    return [CaseTrace(*row) for row in await rows.values_list("id", "purpose", "status")]


async def appeal_of(attempt_id: int) -> AppealTrace | None:
    row = await Appeal.get_or_none(attempt_id=attempt_id)
    return AppealTrace(row.id, row.status) if row else None
