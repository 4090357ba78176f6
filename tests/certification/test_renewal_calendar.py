"""The calendar planned backwards from the expiry: dates of domain.md §3.3, and what always holds."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from server.certification.rules.renewal import (
    STEPS,
    RenewalNumbers,
    RenewalStep,
    StepState,
    extension_opens,
    first_safe_expiry,
    last_safe_days,
    renewal_calendar,
)
from server.enrolment.rules import WorkCalendar
from server.settings import work_calendar_days

NUMBERS = RenewalNumbers(
    finish_advice_days=20, extension_months=4, transfer_days=3, payment_workdays=3, study_days=10, makeup_days=7,
    review_workdays=3, report_workdays=1, extension_workdays=5,
)  # fmt: skip
DAYS = work_calendar_days()
CALENDAR = WorkCalendar(DAYS.holidays, DAYS.worked)
EXPIRY = date(2026, 9, 30)


def states(standing: RenewalStep | None, today: date) -> list[StepState]:
    return [step.state for step in renewal_calendar(EXPIRY, standing, today, NUMBERS, CALENDAR)]


@pytest.mark.parametrize(
    ("expires_on", "opens_on"),
    [
        (date(2026, 9, 30), date(2026, 5, 30)),
        (date(2026, 8, 31), date(2026, 4, 30)),
        (date(2026, 6, 30), date(2026, 2, 28)),
        (date(2028, 6, 29), date(2028, 2, 29)),
        (date(2028, 6, 30), date(2028, 2, 29)),
    ],
)
def test_extension_opens_four_months_before_clamped_to_the_month(expires_on: date, opens_on: date) -> None:
    assert extension_opens(expires_on, NUMBERS) == opens_on


def test_every_step_of_one_certificate_has_its_last_safe_day() -> None:
    assert last_safe_days(EXPIRY, NUMBERS, CALENDAR) == {
        RenewalStep.ENROL: date(2026, 8, 19),
        RenewalStep.STUDY: date(2026, 9, 3),
        RenewalStep.EXAM: date(2026, 9, 10),
        RenewalStep.REVIEW: date(2026, 9, 18),
        RenewalStep.REPORT: date(2026, 9, 19),
        RenewalStep.APPLY: date(2026, 9, 22),
        RenewalStep.EXPIRY: EXPIRY,
    }


def test_holidays_before_the_expiry_bring_the_exam_forward() -> None:
    """National Day is off: what people work on has to be done before it."""
    days = last_safe_days(date(2026, 10, 8), NUMBERS, CALENDAR)

    assert (days[RenewalStep.EXAM], days[RenewalStep.APPLY]) == (date(2026, 9, 15), date(2026, 9, 23))


def test_class_that_closes_earlier_is_the_last_day() -> None:
    days = last_safe_days(EXPIRY, NUMBERS, CALENDAR, study_to=date(2026, 8, 31))

    assert (days[RenewalStep.STUDY], days[RenewalStep.EXAM]) == (date(2026, 8, 24), date(2026, 8, 31))


def test_what_lies_behind_is_done_and_what_is_overdue_is_late() -> None:
    done, current, late, ahead = StepState.DONE, StepState.CURRENT, StepState.LATE, StepState.AHEAD

    assert states(RenewalStep.STUDY, date(2026, 9, 3)) == [done, current, *[ahead] * 5]
    assert states(RenewalStep.STUDY, date(2026, 9, 4)) == [done, late, *[ahead] * 5]
    assert states(RenewalStep.STUDY, date(2026, 9, 11)) == [done, late, late, *[ahead] * 4]
    assert states(RenewalStep.APPLY, date(2026, 9, 11)) == [*[done] * 5, current, ahead]
    assert states(RenewalStep.EXPIRY, date(2026, 10, 1)) == [*[done] * 6, late]
    assert states(None, date(2026, 10, 1)) == [done] * 7


@given(
    expires_on=some.dates(date(2024, 1, 1), date(2030, 12, 31)),
    study_to=some.none() | some.dates(date(2023, 6, 1), date(2030, 12, 31)),
)
def test_steps_are_in_order_and_never_after_the_expiry(expires_on: date, study_to: date | None) -> None:
    days = list(last_safe_days(expires_on, NUMBERS, CALENDAR, study_to).values())

    assert all(earlier <= later for earlier, later in pairwise(days))
    assert days[-1] == expires_on


@given(expires_on=some.dates(date(2024, 1, 1), date(2030, 12, 31)))
def test_who_expires_later_is_never_late_earlier(expires_on: date) -> None:
    first = last_safe_days(expires_on, NUMBERS, CALENDAR)
    second = last_safe_days(expires_on + timedelta(days=1), NUMBERS, CALENDAR)

    assert all(first[step] <= second[step] for step in STEPS)


@given(
    today=some.dates(date(2024, 1, 1), date(2030, 12, 31)), ahead=some.integers(0, 90), step=some.sampled_from(STEPS)
)
def test_question_the_other_way_round_gives_the_same_answer(today: date, ahead: int, step: RenewalStep) -> None:
    expires_on = today + timedelta(days=ahead)
    late = last_safe_days(expires_on, NUMBERS, CALENDAR)[step] < today

    assert (expires_on < first_safe_expiry(step, today, NUMBERS, CALENDAR)) == late
