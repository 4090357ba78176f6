"""Working days: Monday to Friday, less the public holidays, plus the weekends moved for them (调休)."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class WorkCalendar:
    """`holidays` are off, `worked` are weekend days worked in exchange. A year without data has neither."""

    holidays: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()

    def is_workday(self, day: date) -> bool:
        return day in self.worked or (day.weekday() < 5 and day not in self.holidays)

    def add_workdays(self, day: date, days: int) -> date:
        """The `days`-th working day after `day` (before it, where negative); `day` itself never counts."""
        step = timedelta(days=1 if days > 0 else -1)
        for _ in range(abs(days)):
            day += step
            while not self.is_workday(day):
                day += step
        return day
