"""The regulation of enrolments as tables."""

from datetime import date

import pytest

from server.enrolment.rules import EnrolmentStatus, NextStep, next_step, outside_study_period

LAST_DAY = date(2026, 12, 31)


@pytest.mark.parametrize(
    ("today", "outside"),
    [("2026-01-01", True), ("2026-01-02", False), ("2026-06-30", False), ("2026-12-31", False), ("2027-01-01", True)],
)
def test_both_ends_of_the_study_period_belong_to_it(today: str, outside: bool) -> None:
    found = outside_study_period(date(2026, 1, 2), date(2026, 12, 31), date.fromisoformat(today))

    assert found is outside


@pytest.mark.parametrize(
    ("status", "blocked", "offline", "code", "due"),
    [
        (EnrolmentStatus.PENDING, None, False, "WAIT_APPROVAL", None),
        (EnrolmentStatus.STUDYING, None, False, "STUDY", LAST_DAY),
        (EnrolmentStatus.STUDYING, "CERTIFICATE_EXPIRED", False, "BLOCKED", None),
        (EnrolmentStatus.CREDITS_COMPLETE, None, False, "EXAM", LAST_DAY),
        (EnrolmentStatus.CREDITS_COMPLETE, None, True, "SIGN_UP", LAST_DAY),
        (EnrolmentStatus.EXAM_REVIEW, None, False, "WAIT_REVIEW", None),
        (EnrolmentStatus.PASSED, None, False, "WAIT_REPORT", None),
        (EnrolmentStatus.REPORTED, None, False, "PRINT_CERTIFICATE", None),
        (EnrolmentStatus.CERTIFIED, None, False, "RENEW", None),
        (EnrolmentStatus.FAILED, None, False, "ENROL_AGAIN", None),
        (EnrolmentStatus.CANCELLED, None, False, "ENROL_AGAIN", None),
        (EnrolmentStatus.REFUNDED, None, False, "ENROL_AGAIN", None),
        (EnrolmentStatus.SWAPPED, None, False, "ENROL_AGAIN", None),
    ],
)
def test_each_status_has_one_next_step(
    status: EnrolmentStatus, blocked: str | None, offline: bool, code: str, due: date | None
) -> None:
    step = next_step(status, blocked=blocked, offline=offline, last_day=LAST_DAY)

    assert step == NextStep(code, step.text, due)


@pytest.mark.parametrize("blocked", ["OUTSIDE_STUDY_PERIOD", "CERTIFICATE_EXPIRED", "CERTIFICATE_NOT_VALID"])
def test_each_block_is_told_in_words(blocked: str) -> None:
    step = next_step(EnrolmentStatus.STUDYING, blocked=blocked, offline=False, last_day=LAST_DAY)

    assert step.text.endswith("。")
