"""Whether attempts have passed, for whoever reports them."""

from collections.abc import Collection

from server.exams.models import Attempt
from server.exams.rules import AttemptKind, AttemptStatus


async def passed_among(attempt_ids: Collection[int]) -> frozenset[int]:
    """Those of these finals that have passed, as they stand now."""
    found = Attempt.filter(id__in=list(attempt_ids), kind=AttemptKind.FINAL, status=AttemptStatus.PASSED)
    return frozenset([int(str(one)) for one in await found.values_list("id", flat=True)] if attempt_ids else ())


async def enrolment_of(attempt_id: int) -> int:
    """Whose enrolment an attempt belongs to."""
    return (await Attempt.get(id=attempt_id)).enrolment_id


async def person_of(attempt_id: int) -> int:
    """Who sat it."""
    return (await Attempt.get(id=attempt_id)).person_id
