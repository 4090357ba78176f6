"""A trainee's own appeal, and until when one may be made."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from server.clock import day_of
from server.enrolment.rules import WorkCalendar
from server.exams.rules import AttemptStatus
from server.review.models import Appeal
from server.review.rules import days_on
from server.settings import Review

if TYPE_CHECKING:
    from server.exams.models import Attempt


@dataclass(frozen=True)
class AppealPolicy:
    """The numbers that appeals need, with the calendar they are counted by."""

    numbers: Review
    calendar: WorkCalendar

    def last_day(self, decided_ms: int) -> date:
        """Until when a decision of that moment may be appealed against; afterwards it is final."""
        return days_on(day_of(decided_ms), self.numbers.appeal_workdays, self.calendar)

    def answer_due(self, created_ms: int) -> date:
        return days_on(day_of(created_ms), self.numbers.answer_workdays, self.calendar)


@dataclass(frozen=True)
class Appealing:
    """What an attempt's person sees of appeals: the own one, or until when one may be made."""

    appeal: Appeal | None
    last_day: date | None  # of a failed review
    may_appeal: bool


async def appealing(attempt: "Attempt", policy: AppealPolicy, today: date) -> Appealing:
    """The caller has made sure whose attempt it is. One query."""
    appeal = await Appeal.get_or_none(attempt_id=attempt.id)
    failed_ms = attempt.decided_ms if attempt.status is AttemptStatus.REVIEW_FAILED else None
    last_day = policy.last_day(failed_ms) if failed_ms else None
    return Appealing(appeal, last_day, appeal is None and last_day is not None and today <= last_day)
