"""Working days over weekends, holidays and moved weekends of the shipped calendar."""

from datetime import date

import pytest

from server import settings
from server.enrolment.rules import WorkCalendar


@pytest.fixture
def calendar() -> WorkCalendar:
    days = settings.work_calendar_days()
    return WorkCalendar(days.holidays, days.worked)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2026-11-24", True),  # Tuesday
        ("2026-11-28", False),  # Saturday
        ("2026-01-01", False),
        ("2026-01-04", True),  # Sunday worked for 2 January
        ("2026-02-14", True),  # Saturday before the Spring Festival
        ("2026-02-15", False),
        ("2026-02-23", False),
        ("2026-02-24", True),
        ("2026-02-28", True),
        ("2026-05-09", True),
        ("2026-09-20", True),
        ("2026-10-07", False),
        ("2026-10-08", True),
        ("2026-10-10", True),
        ("2026-10-11", False),
        ("2027-02-05", False),
        ("2027-02-11", True),
        ("2030-10-01", True),  # no data for the year: a plain Tuesday
    ],
)
def test_working_days_of_the_calendar(calendar: WorkCalendar, day: str, works: bool) -> None:
    assert calendar.is_workday(date.fromisoformat(day)) is works


@pytest.mark.parametrize(
    ("day", "days", "expected"),
    [
        ("2026-11-24", 0, "2026-11-24"),
        ("2026-11-24", 1, "2026-11-25"),
        ("2026-11-24", 7, "2026-12-03"),
        ("2026-11-27", 1, "2026-11-30"),
        ("2026-11-28", 1, "2026-11-30"),
        ("2026-02-13", 1, "2026-02-14"),  # the Saturday is worked
        ("2026-02-14", 1, "2026-02-24"),  # over the Spring Festival
        ("2026-09-30", 3, "2026-10-10"),
        ("2026-12-31", 1, "2027-01-04"),
        ("2026-11-30", -1, "2026-11-27"),
        ("2026-02-24", -2, "2026-02-13"),
    ],
)
def test_adding_working_days(calendar: WorkCalendar, day: str, days: int, expected: str) -> None:
    assert calendar.add_workdays(date.fromisoformat(day), days) == date.fromisoformat(expected)


def test_offline_cities_open_twelve_months_ahead() -> None:
    found = {code for code, city in settings.cities().items() if city.offline_exams}

    assert found == {"370600", "370700", "371100"}
