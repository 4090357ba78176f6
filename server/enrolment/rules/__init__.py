"""The regulation of orders and enrolments, as pure functions of plain values."""

from server.enrolment.rules.changes import (
    CHANGE_STEPS,
    IN_FORCE,
    MOST_REASON,
    REFUND_STEPS,
    ChangeBlock,
    ChangeKind,
    ChangeStatus,
    MoveBlock,
    Payee,
    Terms,
    change_block,
    move_blocks,
    payee_faults,
    payout_fault,
    reason_fault,
)
from server.enrolment.rules.codes import (
    CODES,
    GROUPS,
    group_number,
    order_code,
    order_codes_in,
    order_number,
    read_order_code,
    transfer_remark,
)
from server.enrolment.rules.eligibility import (
    SECOND_CLASS_CONSTRUCTOR,
    Candidate,
    Firm,
    Ineligibility,
    Offer,
    Registration,
    Stage,
    ineligibilities,
    opens_on,
    why_not,
)
from server.enrolment.rules.invoices import (
    Invoice,
    InvoiceKind,
    Mailing,
    invoice_faults,
    mailing_faults,
    taxpayer_warning,
    tidied,
)
from server.enrolment.rules.payment import Receipt, held_until, receipt_faults, review_due
from server.enrolment.rules.progress import NextStep, next_step, outside_study_period
from server.enrolment.rules.statuses import (
    CYCLE_FREE,
    ENROLMENT_STEPS,
    GIVEN_UP,
    ORDER_OPEN,
    ORDER_STEPS,
    ORDER_UNPAID,
    STUDY_OPEN,
    EnrolmentStatus,
    OrderStatus,
    RejectReason,
)
from server.enrolment.rules.undoing import ENROLMENT_UNDO, ORDER_UNDO, undo_until_ms
from server.enrolment.rules.workdays import WorkCalendar

__all__ = [
    "CHANGE_STEPS", "CODES", "CYCLE_FREE", "ENROLMENT_STEPS", "ENROLMENT_UNDO", "GIVEN_UP", "GROUPS", "IN_FORCE",
    "MOST_REASON", "ORDER_OPEN", "ORDER_STEPS", "ORDER_UNDO", "ORDER_UNPAID", "REFUND_STEPS",
    "SECOND_CLASS_CONSTRUCTOR", "STUDY_OPEN", "Candidate", "ChangeBlock", "ChangeKind", "ChangeStatus",
    "EnrolmentStatus", "Firm", "Ineligibility", "Invoice", "InvoiceKind", "Mailing", "MoveBlock", "NextStep", "Offer",
    "OrderStatus", "Payee", "Receipt", "Registration", "RejectReason", "Stage", "Terms", "WorkCalendar",
    "change_block", "group_number", "held_until", "ineligibilities", "invoice_faults", "mailing_faults", "move_blocks",
    "next_step", "opens_on", "order_code", "order_codes_in", "order_number", "outside_study_period", "payee_faults",
    "payout_fault", "read_order_code", "reason_fault", "receipt_faults", "review_due", "taxpayer_warning", "tidied",
    "transfer_remark", "undo_until_ms", "why_not",
]  # fmt: skip
