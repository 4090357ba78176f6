"""What changes orders and enrolments."""

from server.enrolment.services.cancelling import (
    MoneyFor,
    cancel_order,
    cancel_unpaid_orders,
    remind_unpaid_orders,
    reopen_order,
)
from server.enrolment.services.changing.checks import ChangeRefused
from server.enrolment.services.changing.deciding import (
    EndStudy,
    NotProposer,
    SamePerson,
    confirm_change,
    decline_change,
    withdraw_change,
)
from server.enrolment.services.changing.paying_out import hand_out_refunds, register_payout
from server.enrolment.services.changing.proposing import ChangeWaiting, propose_move, propose_refund, propose_swap
from server.enrolment.services.confirming import (
    Application,
    CancelledMeanwhile,
    Draft,
    NotEligible,
    confirm_order,
    draft_order,
)
from server.enrolment.services.correcting import correct_invoice
from server.enrolment.services.deciding import NoLongerEligible, approve_order, reject_order
from server.enrolment.services.due import book_due
from server.enrolment.services.examined import EnrolledAnew, hold_for_exams, settle_exams
from server.enrolment.services.paying import MOST_ORDERS, submit_receipt
from server.enrolment.services.placing import ClassFull, EnrolledMeanwhile, Place, PriceChanged, place_order
from server.enrolment.services.reported import free_result, mark_certified, mark_reported, release_results
from server.enrolment.services.study import add_credit, mark_begun
from server.enrolment.services.undoing import (
    NothingToTakeBack,
    OrderChanged,
    StudyHasBegun,
    UndoTooLate,
    take_back_decision,
)

__all__ = [
    "MOST_ORDERS", "Application", "CancelledMeanwhile", "ChangeRefused", "ChangeWaiting", "ClassFull", "Draft",
    "EndStudy", "EnrolledAnew", "EnrolledMeanwhile", "MoneyFor", "NoLongerEligible", "NotEligible", "NotProposer",
    "NothingToTakeBack", "OrderChanged", "Place", "PriceChanged", "SamePerson", "StudyHasBegun", "UndoTooLate",
    "add_credit",
    "approve_order", "book_due", "cancel_order", "cancel_unpaid_orders", "confirm_change", "confirm_order",
    "correct_invoice", "decline_change", "draft_order", "free_result", "hand_out_refunds", "hold_for_exams",
    "mark_begun", "mark_certified", "mark_reported",
    "place_order", "propose_move", "propose_refund", "propose_swap", "register_payout", "reject_order",
    "release_results",
    "remind_unpaid_orders", "reopen_order",
    "settle_exams", "submit_receipt", "take_back_decision", "withdraw_change",
]  # fmt: skip
