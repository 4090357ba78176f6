"""Where somebody stands, and the one thing that brings the renewal forward."""

from datetime import date
from typing import Any

import pytest

from server.certification.rules.renewal import RenewalStep
from server.certification.rules.renewal_actions import RenewalAction, RenewalFacts, next_action, standing
from server.enrolment.rules import EnrolmentStatus as E
from server.enrolment.rules import OrderStatus

EXPIRY, OPENS = date(2026, 9, 30), date(2026, 5, 30)
DAY = date(2026, 7, 1)


def asked(today: date = DAY, **facts: Any) -> tuple[RenewalStep | None, RenewalAction]:
    found = RenewalFacts(EXPIRY, **facts)
    return standing(found, today), next_action(found, today, opens_on=OPENS, transfer_days=3)


@pytest.mark.parametrize(
    ("facts", "step", "action"),
    [
        ({}, "ENROL", "ENROL"),
        ({"status": E.CANCELLED}, "ENROL", "ENROL"),
        ({"status": E.FAILED}, "ENROL", "ENROL_AGAIN"),
        ({"status": E.FAILED, "appealing": True}, "ENROL", "WAIT_APPEAL"),
        ({"status": E.PENDING, "order_status": OrderStatus.AWAITING_PAYMENT}, "ENROL", "PAY"),
        ({"status": E.PENDING, "order_status": OrderStatus.REJECTED}, "ENROL", "MEND_RECEIPT"),
        ({"status": E.PENDING, "order_status": OrderStatus.SUBMITTED}, "ENROL", "WAIT_PAYMENT"),
        ({"status": E.STUDYING, "study_to": DAY}, "STUDY", "STUDY"),
        ({"status": E.STUDYING, "study_to": date(2026, 6, 30)}, "STUDY", "ASK_CLASS"),
        ({"status": E.CREDITS_COMPLETE}, "EXAM", "EXAM"),
        ({"status": E.CREDITS_COMPLETE, "offline": True}, "EXAM", "SIGN_UP"),
        ({"status": E.CREDITS_COMPLETE, "study_to": date(2026, 6, 30)}, "EXAM", "ASK_CLASS"),
        ({"status": E.CREDITS_COMPLETE, "tries_lost": True}, "EXAM", "MAKE_UP"),
        ({"status": E.CREDITS_COMPLETE, "tries_lost": True, "appeal_until": DAY}, "EXAM", "APPEAL"),
        ({"status": E.CREDITS_COMPLETE, "tries_lost": True, "appeal_until": date(2026, 6, 30)}, "EXAM", "MAKE_UP"),
        ({"status": E.CREDITS_COMPLETE, "tries_lost": True, "appealing": True}, "EXAM", "WAIT_APPEAL"),
        ({"status": E.EXAM_REVIEW}, "REVIEW", "WAIT_REVIEW"),
        ({"status": E.PASSED}, "REPORT", "WAIT_REPORT"),
        ({"status": E.PASSED, "report_refused": True}, "REPORT", "REPORT_REFUSED"),
        ({"status": E.REPORTED, "reported_on": date(2026, 6, 29)}, "APPLY", "WAIT_TRANSFER"),
        ({"status": E.REPORTED, "reported_on": date(2026, 6, 28)}, "APPLY", "APPLY"),
        ({"status": E.CERTIFIED}, "APPLY", "APPLY"),
        ({"status": E.STUDYING, "valid": False}, "STUDY", "NOT_VALID"),
        ({"status": E.CERTIFIED, "renewed": True}, None, "RENEWED"),
    ],
)
def test_one_action_for_every_standing(facts: dict[str, Any], step: str | None, action: str) -> None:
    assert asked(**facts) == (step, action)


def test_application_waits_for_its_window() -> None:
    assert asked(date(2026, 5, 29), status=E.CERTIFIED) == (RenewalStep.APPLY, RenewalAction.WAIT_WINDOW)
    assert asked(OPENS, status=E.CERTIFIED) == (RenewalStep.APPLY, RenewalAction.APPLY)


def test_last_day_is_still_valid_and_the_day_after_nothing_helps() -> None:
    assert asked(EXPIRY, status=E.CERTIFIED) == (RenewalStep.APPLY, RenewalAction.APPLY)
    assert asked(date(2026, 10, 1), status=E.CERTIFIED) == (RenewalStep.EXPIRY, RenewalAction.EXPIRED)


@pytest.mark.parametrize("action", RenewalAction)
def test_every_action_is_told_in_words(action: RenewalAction) -> None:
    assert action.label
    assert action.sentence.endswith("。")
