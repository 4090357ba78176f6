"""A certificate on its way to the extension, with its enrolment of this cycle: the columns that all reads share."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from server import db
from server.catalogue.rules import ExamMode
from server.certification.queries.renewal_policy import RenewalPolicy
from server.certification.rules.renewal import RenewalStep
from server.certification.rules.renewal_actions import STANDING, RenewalAction, RenewalFacts, standing
from server.clock import day_of
from server.enrolment.rules import GIVEN_UP, EnrolmentStatus, OrderStatus
from server.exams.rules import AttemptStatus
from server.registry.rules import CertificateStatus

_STEPS: Final = " ".join(f"WHEN n.status IN ('{status}') THEN '{step}'" for status, step in STANDING.items())
_GIVEN_UP: Final = ", ".join(f"'{status}'" for status in sorted(GIVEN_UP))
COLUMNS: Final = (
    "c.id, c.person_id, p.name, c.display, c.category, c.enterprise_id, e.name AS enterprise_name, e.city_code,"
    " c.status AS certificate_status, n.id AS enrolment_id, n.order_id, n.status, n.credit_tenths,"
    " k.credit_tenths AS required_tenths, k.study_to, k.exam_mode, o.status AS order_status"
)
_JOINS: Final = (
    " LEFT JOIN training_class k ON k.id = n.training_class_id LEFT JOIN enrolment_order o ON o.id = n.order_id"
    " JOIN person p ON p.id = c.person_id JOIN enterprise e ON e.id = c.enterprise_id"
)
# Valid certificates within the window, each with its latest enrolment for this expiry.
CERTIFICATES: Final = (
    f"SELECT {COLUMNS}, c.expires_on, c.expires_on AS registered_on,"  # noqa: S608 - texts of ours
    f" CASE WHEN c.expires_on < :today::date THEN 'EXPIRY' {_STEPS} ELSE 'ENROL' END AS step"
    " FROM certificate c LEFT JOIN enrolment n ON n.id = (SELECT max(x.id) FROM enrolment x"
    "  WHERE x.person_id = c.person_id AND x.certificate_id = c.id AND x.cycle_expires_on = c.expires_on"
    f"  AND x.status NOT IN ({_GIVEN_UP})){_JOINS}"
    " WHERE c.status IN ('01') AND c.expires_on BETWEEN :since AND :until"
)
# The enrolment's own cycle, whatever the register says by now.
OF_ENROLMENT: Final = (
    f"SELECT {COLUMNS}, n.cycle_expires_on AS expires_on, c.expires_on AS registered_on"  # noqa: S608 - texts of ours
    f" FROM enrolment n JOIN certificate c ON c.id = n.certificate_id{_JOINS}"
)
# Asked for the rows of one page only.
DETAILS: Final = (
    "EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = f.enrolment_id AND a.kind IN ('FINAL')"
    "  AND a.status IN ('SCORE_FAILED', 'REVIEW_FAILED')) AS tries_lost,"
    " (SELECT max(a.decided_ms) FROM attempt a WHERE a.enrolment_id = f.enrolment_id"
    "  AND a.status IN ('REVIEW_FAILED')"
    "  AND NOT EXISTS (SELECT 1 FROM appeal s WHERE s.attempt_id = a.id)) AS failed_ms,"
    " EXISTS (SELECT 1 FROM attempt a JOIN appeal s ON s.attempt_id = a.id WHERE a.enrolment_id = f.enrolment_id"
    "  AND s.status IN ('WAITING')) AS appealing,"
    " EXISTS (SELECT 1 FROM score_report r WHERE r.enrolment_id = f.enrolment_id"
    "  AND r.status IN ('REJECTED')) AS report_refused,"
    " (SELECT max(r.settled_ms) FROM score_report r WHERE r.enrolment_id = f.enrolment_id"
    "  AND r.status IN ('LANDED')) AS landed_ms"
)


@dataclass(frozen=True)
class RenewalLine:
    """`last_day`: until when the step to be done next may safely be finished; `urgency`: of boards only."""

    certificate_id: int
    person_id: int
    name: str
    display: str
    category: str
    enterprise_id: int
    enterprise_name: str
    city_code: str
    enrolment_id: int | None
    order_id: int | None
    credit_tenths: int
    required_tenths: int
    facts: RenewalFacts
    step: RenewalStep | None
    last_day: date
    action: RenewalAction
    urgency: str

    @property
    def expires_on(self) -> date:
        return self.facts.expires_on

    @property
    def state(self) -> str:
        return self.facts.status.label if self.facts.status else "未报名"


def line_of(row: Mapping[str, Any], policy: RenewalPolicy, today: date) -> RenewalLine:
    facts = _facts(row, policy)
    step = standing(facts, today)
    return RenewalLine(
        certificate_id=row["id"],
        person_id=row["person_id"],
        name=row["name"],
        display=row["display"],
        category=row["category"],
        enterprise_id=row["enterprise_id"],
        enterprise_name=row["enterprise_name"],
        city_code=row["city_code"],
        enrolment_id=row["enrolment_id"],
        order_id=row["order_id"],
        credit_tenths=row["credit_tenths"] or 0,
        required_tenths=row["required_tenths"] or 0,
        facts=facts,
        step=step,
        last_day=policy.last_day(facts.expires_on, step or RenewalStep.EXPIRY, facts.study_to),
        action=policy.action(facts, today),
        urgency=row.get("urgency", ""),
    )


def _facts(row: Mapping[str, Any], policy: RenewalPolicy) -> RenewalFacts:
    expires_on = db.day(row["expires_on"])
    return RenewalFacts(
        expires_on=expires_on,
        status=EnrolmentStatus(row["status"]) if row["status"] else None,
        order_status=OrderStatus(row["order_status"]) if row["order_status"] else None,
        offline=row["exam_mode"] == ExamMode.OFFLINE,
        study_to=db.day(row["study_to"]),
        tries_lost=bool(row["tries_lost"]),
        appeal_until=policy.appeals.last_day(AttemptStatus.REVIEW_FAILED, row["failed_ms"]),
        appealing=bool(row["appealing"]),
        report_refused=bool(row["report_refused"]),
        reported_on=day_of(row["landed_ms"]) if row["landed_ms"] else None,
        valid=row["certificate_status"] == CertificateStatus.VALID,
        renewed=db.day(row["registered_on"]) > expires_on,
    )
