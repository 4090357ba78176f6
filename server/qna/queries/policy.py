"""The numbers that the clocks of inquiries need, with the calendar they are counted by."""

from dataclasses import dataclass
from datetime import timedelta

from server.clock import day_of, first_ms
from server.enrolment.rules import WorkCalendar
from server.settings import Qna


@dataclass(frozen=True)
class QnaPolicy:
    numbers: Qna
    calendar: WorkCalendar

    def first_due_ms(self, asked_ms: int) -> int:
        """By the clock, nights and weekends included."""
        return asked_ms + round(self.numbers.first_answer_hours * 3_600_000)

    def solve_due_ms(self, asked_ms: int) -> int:
        """The end of the last working day that is allowed."""
        last = self.calendar.add_workdays(day_of(asked_ms), self.numbers.solve_workdays)
        return first_ms(last + timedelta(days=1)) - 1
