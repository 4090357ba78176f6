"""One person's renewal: where the own enrolment stands, with all dates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from server import db
from server.certification.queries.renewal_lines import DETAILS, OF_ENROLMENT, RenewalLine, line_of
from server.certification.queries.renewal_policy import RenewalPolicy
from server.certification.rules.renewal import DatedStep, StepState, renewal_calendar
from server.db import Statement
from server.errors import NotFound

_ONE: Final = Statement(
    f"SELECT f.*, {DETAILS} FROM ({OF_ENROLMENT} WHERE n.id = :id AND n.person_id = :person) f"  # noqa: S608
)


@dataclass(frozen=True)
class Renewal:
    line: RenewalLine
    steps: Sequence[DatedStep]

    @property
    def late(self) -> bool:
        return any(step.state is StepState.LATE for step in self.steps)


async def trainees_renewal(person_id: int, enrolment_id: int, policy: RenewalPolicy, today: date) -> Renewal:
    """Of the person's own enrolment. NotFound for anybody else's, and where no certificate is extended."""
    row = await _ONE.row(db.reader(), {"id": enrolment_id, "person": person_id})
    if row is None:
        raise NotFound
    line = line_of(row, policy, today)
    facts = line.facts
    steps = renewal_calendar(facts.expires_on, line.step, today, policy.numbers, policy.calendar, facts.study_to)
    return Renewal(line, steps)
