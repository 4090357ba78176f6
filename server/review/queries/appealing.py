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

    def last_day(self, status: AttemptStatus, decided_ms: int | None) -> date | None:
        """Until when an attempt that stands so may be appealed against, afterwards it is final; None: not at all."""
        if status is not AttemptStatus.REVIEW_FAILED or decided_ms is None:
            return None
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
    last_day = policy.last_day(attempt.status, attempt.decided_ms)
    return Appealing(appeal, last_day, appeal is None and last_day is not None and today <= last_day)
