"""The numbers that renewals need, brought together from the settings and the calendar."""

from dataclasses import dataclass, fields
from datetime import date, timedelta

from server.certification.rules.renewal import (
    STEPS,
    RenewalNumbers,
    RenewalStep,
    extension_opens,
    first_safe_expiry,
    last_safe_days,
)
from server.certification.rules.renewal_actions import RenewalAction, RenewalFacts, next_action
from server.enrolment.rules import WorkCalendar
from server.review.queries.appealing import AppealPolicy
from server.settings import Renewal, Settings, work_calendar_days


@dataclass(frozen=True)
class RenewalPolicy:
    settings: Renewal
    numbers: RenewalNumbers
    calendar: WorkCalendar
    appeals: AppealPolicy

    def last_day(self, expires_on: date, step: RenewalStep, study_to: date | None) -> date:
        """Until when `step` may safely be finished; the class's end binds only whoever is in it."""
        bound = study_to if step in (RenewalStep.STUDY, RenewalStep.EXAM) else None
        return last_safe_days(expires_on, self.numbers, self.calendar, bound)[step]

    def opens_on(self, expires_on: date) -> date:
        return extension_opens(expires_on, self.numbers)

    def action(self, facts: RenewalFacts, today: date) -> RenewalAction:
        opens_on, transfer_days = self.opens_on(facts.expires_on), self.numbers.transfer_days
        return next_action(facts, today, opens_on=opens_on, transfer_days=transfer_days)

    def bounds(self, today: date) -> dict[str, date]:
        """For a statement: who expires before `late_…` is late with that step today, and before `soon_…` almost."""
        soon = today + timedelta(days=self.settings.soon_days)
        days = {"late": today, "soon": soon}
        of_steps = {
            f"{name}_{step.lower()}": first_safe_expiry(step, day, self.numbers, self.calendar)
            for name, day in days.items()
            for step in STEPS
        }
        spare = timedelta(days=self.numbers.makeup_days)
        of_classes = {f"{name}_study_to": day + spare for name, day in days.items()}
        return {**of_steps, **of_classes, "late_exam_to": today, "soon_exam_to": soon}


def renewal_policy_of(settings: Settings) -> RenewalPolicy:
    days, chosen = work_calendar_days(), settings.renewal
    calendar = WorkCalendar(days.holidays, days.worked)
    given = {one.name: getattr(chosen, one.name) for one in fields(RenewalNumbers) if one.name != "payment_workdays"}
    numbers = RenewalNumbers(payment_workdays=settings.enrolment.review_workdays, **given)
    return RenewalPolicy(chosen, numbers, calendar, AppealPolicy(settings.review, calendar))
