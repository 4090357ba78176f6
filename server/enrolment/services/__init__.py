"""What changes orders and enrolments."""

from server.enrolment.services.cancelling import (
    MoneyFor,
    cancel_order,
    cancel_unpaid_orders,
    remind_unpaid_orders,
    reopen_order,
)
from server.enrolment.services.confirming import Application, Draft, NotEligible, confirm_order, draft_order
from server.enrolment.services.deciding import NoLongerEligible, approve_order, reject_order
from server.enrolment.services.paying import submit_receipt
from server.enrolment.services.placing import ClassFull, EnrolledMeanwhile, Place, PriceChanged, place_order
from server.enrolment.services.study import add_credit, mark_begun

__all__ = [
    "Application", "ClassFull", "Draft", "EnrolledMeanwhile", "MoneyFor", "NoLongerEligible", "NotEligible", "Place",
    "PriceChanged", "add_credit", "approve_order", "cancel_order", "cancel_unpaid_orders", "confirm_order",
    "draft_order", "mark_begun", "place_order", "reject_order", "remind_unpaid_orders", "reopen_order",
    "submit_receipt",
]  # fmt: skip
