"""The numbers that enrolment needs, brought together from the settings, the cities and the calendar."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from server.enrolment.rules import WorkCalendar
from server.settings import City, Enrolment, Settings, cities, districts, work_calendar_days


@dataclass(frozen=True)
class EnrolmentPolicy:
    numbers: Enrolment
    cities: Mapping[str, City]
    calendar: WorkCalendar
    districts: Mapping[str, Sequence[str]]  # of each city, for the mailing block

    def open_months(self, city_code: str) -> int:
        """Months before expiry from which enrolment is open in the city."""
        city = self.cities.get(city_code)
        return self.numbers.open_months_offline if city and city.offline_exams else self.numbers.open_months

    def hold_from(self, today: date) -> date:
        """The last day on which an order that becomes unpaid today holds its seats."""
        return self.calendar.add_workdays(today, self.numbers.hold_workdays)

    def reminded_to(self, today: date) -> date:
        """Holds that end by this day are worth a reminder today."""
        return self.calendar.add_workdays(today, self.numbers.hold_reminder_workdays)


def policy_of(settings: Settings) -> EnrolmentPolicy:
    days = work_calendar_days()
    return EnrolmentPolicy(settings.enrolment, cities(), WorkCalendar(days.holidays, days.worked), districts())
