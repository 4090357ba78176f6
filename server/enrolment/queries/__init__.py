"""Reads of orders and enrolments: who may reach one, whether study is open in it, who may be enrolled."""

from server.enrolment.queries.applicants import Applicant, Applicants, Refusal, applicants
from server.enrolment.queries.enrolled import Enrolled, enrolments_of, locked_enrolment, trainees_enrolment
from server.enrolment.queries.history import OrderEvent, order_history
from server.enrolment.queries.orders import (
    Enrollee,
    OrderLine,
    OrderLines,
    OrderView,
    Pipeline,
    enterprises_order,
    last_blocks,
    order_by_number,
    order_in_full,
    orders_of,
    pipeline,
)
from server.enrolment.queries.people import Member, Members, Progress, members
from server.enrolment.queries.policy import EnrolmentPolicy, policy_of

__all__ = [
    "Applicant", "Applicants", "Enrolled", "Enrollee", "EnrolmentPolicy", "Member", "Members", "OrderEvent",
    "OrderLine", "OrderLines", "OrderView", "Pipeline", "Progress", "Refusal", "applicants", "enrolments_of",
    "enterprises_order", "last_blocks", "locked_enrolment", "members", "order_by_number", "order_history",
    "order_in_full", "orders_of", "pipeline", "policy_of", "trainees_enrolment",
]  # fmt: skip
