"""Working days to appeal and to answer, who may answer, and how long words may be."""

from datetime import date

import pytest

from server.enrolment.rules import WorkCalendar
from server.review.rules import answer_fault, days_on, is_third_person, text_fault

CALENDAR = WorkCalendar(frozenset({date(2026, 10, day) for day in range(1, 8)}), frozenset({date(2026, 10, 10)}))


@pytest.mark.parametrize(
    ("decided", "last"),
    [
        (date(2026, 11, 23), date(2026, 11, 30)),  # a Monday: the day itself does not count
        (date(2026, 11, 24), date(2026, 12, 1)),
        (date(2026, 11, 27), date(2026, 12, 4)),  # a Friday
        (date(2026, 11, 28), date(2026, 12, 4)),  # a Saturday
        (date(2026, 9, 30), date(2026, 10, 13)),  # a week of holidays, a Saturday that is worked
    ],
)
def test_five_working_days(decided: date, last: date) -> None:
    assert days_on(decided, 5, CALENDAR) == last


@pytest.mark.parametrize(("length", "good"), [(0, False), (1, True), (1000, True), (1001, False)])
def test_length_of_an_appeal(length: int, good: bool) -> None:
    assert (text_fault("字" * length) is None) is good


@pytest.mark.parametrize(("length", "good"), [(0, False), (1, False), (2, True), (500, True), (501, False)])
def test_length_of_an_answer(length: int, good: bool) -> None:
    assert (answer_fault("字" * length) is None) is good


def test_third_person_is_none_of_those_who_failed_it() -> None:
    assert [is_third_person(who, {"staff:1", "staff:2"}) for who in ("staff:1", "staff:2", "staff:3")] == [
        False, False, True,
    ]  # fmt: skip
