"""The calendar of a renewal, planned backwards from the certificate's last day (manual part five, domain.md §3.3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from server.enrolment.rules import WorkCalendar
from server.registry.rules import add_months


class RenewalStep(StrEnum):
    """In the order in which they are gone through."""

    ENROL = "ENROL"
    STUDY = "STUDY"
    EXAM = "EXAM"
    REVIEW = "REVIEW"
    REPORT = "REPORT"
    APPLY = "APPLY"
    EXPIRY = "EXPIRY"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS: Final = {
    RenewalStep.ENROL: "报名缴费",
    RenewalStep.STUDY: "修满学分",
    RenewalStep.EXAM: "结业考试",
    RenewalStep.REVIEW: "考试审核",
    RenewalStep.REPORT: "成绩上报",
    RenewalStep.APPLY: "申请延期",
    RenewalStep.EXPIRY: "证书到期",
}
STEPS: Final = tuple(RenewalStep)


@dataclass(frozen=True)
class RenewalNumbers:
    """How long each step takes, in days or working days."""

    finish_advice_days: int  # before expiry: study and exam are over
    extension_months: int  # before expiry: the application opens
    transfer_days: int  # between the systems of the province
    payment_workdays: int
    study_days: int
    makeup_days: int  # between the last credit and the exam that still counts, so that there is room for a make-up
    review_workdays: int
    report_workdays: int
    extension_workdays: int  # the firm and the authority decide on the application


class StepState(StrEnum):
    DONE = "DONE"
    CURRENT = "CURRENT"
    LATE = "LATE"  # its last safe day is over and it is not done
    AHEAD = "AHEAD"

    @property
    def label(self) -> str:
        return _STATES[self]


_STATES: Final = {
    StepState.DONE: "已完成",
    StepState.CURRENT: "当前步骤",
    StepState.LATE: "已过最晚日期",
    StepState.AHEAD: "未开始",
}


@dataclass(frozen=True)
class DatedStep:
    """`last_day`: until when it is safe to finish it; `opens_on`: before that it cannot be begun."""

    step: RenewalStep
    last_day: date
    state: StepState
    opens_on: date | None = None


def last_safe_days(
    expires_on: date, numbers: RenewalNumbers, calendar: WorkCalendar, study_to: date | None = None
) -> Mapping[RenewalStep, date]:
    """Step → the last day on which finishing it still leaves time for all the following ones.

    Later the later the certificate expires. `study_to`: the class closes then, if that is earlier.
    """
    apply = calendar.add_workdays(expires_on, -numbers.extension_workdays)
    report = apply - timedelta(days=numbers.transfer_days)
    review = calendar.add_workdays(report, -numbers.report_workdays)
    advised = expires_on - timedelta(days=numbers.finish_advice_days)
    exam = min(advised, calendar.add_workdays(review, -numbers.review_workdays), study_to or date.max)
    study = exam - timedelta(days=numbers.makeup_days)
    enrol = calendar.add_workdays(study - timedelta(days=numbers.study_days), -numbers.payment_workdays)
    return dict(zip(STEPS, (enrol, study, exam, review, report, apply, expires_on), strict=True))


def extension_opens(expires_on: date, numbers: RenewalNumbers) -> date:
    """2026-06-30 less four months is 2026-02-28."""
    return add_months(expires_on, -numbers.extension_months)


def renewal_calendar(
    expires_on: date,
    standing: RenewalStep | None,
    today: date,
    numbers: RenewalNumbers,
    calendar: WorkCalendar,
    study_to: date | None = None,
) -> Sequence[DatedStep]:
    """All steps in order with their last safe days. `standing`: the step to be done next; None: renewed."""
    days = last_safe_days(expires_on, numbers, calendar, study_to)
    opens = {RenewalStep.APPLY: extension_opens(expires_on, numbers)}
    return [DatedStep(step, day, _state(step, day, standing, today), opens.get(step)) for step, day in days.items()]


def _state(step: RenewalStep, last_day: date, standing: RenewalStep | None, today: date) -> StepState:
    if standing is None or STEPS.index(step) < STEPS.index(standing):
        return StepState.DONE
    if today > last_day:
        return StepState.LATE
    return StepState.CURRENT if step is standing else StepState.AHEAD


def first_safe_expiry(step: RenewalStep, day: date, numbers: RenewalNumbers, calendar: WorkCalendar) -> date:
    """The earliest expiry for which `step` may still be finished on `day`: who expires before it is late.

    The same plan asked the other way round, so that a database can sort by it.
    """
    expiry = day
    while last_safe_days(expiry, numbers, calendar)[step] < day:
        expiry += timedelta(days=1)
    return expiry
